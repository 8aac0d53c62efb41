"""The linkage model as a YAML file: columns, comparisons, blocking rules, hard rules, thresholds, prior.

Belongs here: the whole file, and mistakes between its parts. Does not belong here: the parts (``parts``).
"""

from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from agreements.load import load_one
from matching.levels import MISSING_NAME
from matching.parts import (
    BlockingRule,
    ClusteringSettings,
    Column,
    Comparison,
    Dependent,
    Derived,
    HardRule,
    Namesakes,
    Part,
    Sources,
    Thresholds,
    Training,
)

DEFAULT = Path(__file__).with_name("thai_children.yaml")
MOST_RULES = 60


class Model(Part):
    """Everything the engine knows that is not in the records.

    ``records``: how the table is read. ``thai_children``: rows of Thai agencies with the canonical field names, standardised by
    ``records``; ``columns``: the columns declared here, each by its kind.
    """

    version: str
    id_column: str = "record_id"  # the column that names each row
    source_column: str = "source"  # the column that says whose row it is; without it, the file's name
    records: Literal["thai_children", "columns"] = "columns"
    columns: dict[str, Column] = Field(default_factory=dict)
    derive: dict[str, Derived] = Field(default_factory=dict)  # further columns, made from those of the table
    sources: Sources = Sources()
    matches_per_record: float = Field(default=0.5, gt=0)  # prior: how many other records of the same person a record has, on average
    population: int = Field(default=256, ge=2)  # a table of fewer records is weighed as a part of so many
    thresholds: Thresholds = Thresholds()
    training: Training = Training()
    clustering: ClusteringSettings = ClusteringSettings()
    comparisons: list[Comparison] = Field(min_length=1)
    blocking: list[BlockingRule] = Field(min_length=1, max_length=MOST_RULES)
    split: list[str] = Field(default_factory=list)  # keys that split oversized blocks, tried in turn
    hard_rules: list[HardRule] = Field(default_factory=list)
    one_value: list[str] = Field(default_factory=list)  # id comparisons of which a person has one valid value
    dependent: list[Dependent] = Field(default_factory=list)
    namesakes: Namesakes | None = None

    @classmethod
    def load(cls, path: Path | None = None) -> "Model":
        """The model in a YAML file; without a path the Thai children's model that comes with the project.

        Raises:
            SettingsError: with every mistake of the file.
        """
        return load_one(path or DEFAULT, cls)

    @model_validator(mode="after")
    def _names_fit(self) -> "Model":
        problems = [*self._repeated(), *self._unknown_comparisons(), *self._unknown_levels(), *self._unknown_columns()]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def comparison(self, name: str) -> Comparison:
        """The comparison of that name."""
        return next(c for c in self.comparisons if c.name == name)

    def row(self, name: str) -> int:
        """The number of the comparison of that name."""
        return next(i for i, c in enumerate(self.comparisons) if c.name == name)

    def swapped_with_another(self) -> set[str]:
        """Comparisons whose swapping an earlier comparison already tells of."""
        names = [c for c in self.comparisons if c.swap]
        return {c.name for i, c in enumerate(names) if any(c.swap == earlier.column for earlier in names[:i])}

    def columns_used(self) -> set[str]:
        """Every column of the table that comparisons, blocking rules and derived columns read."""
        found = {column for c in self.comparisons for column in c.all_columns()}
        keys = [*(key for rule in self.blocking for key in rule.keys), *self.split]
        found |= {name for key in keys for name in key.partition(":")[2].split("|")}
        found |= set(self.namesakes.told_apart_by if self.namesakes else [])
        return (found - set(self.derive)) | {name for derived in self.derive.values() for name in derived.of}

    def _conditions(self) -> list[dict[str, list[str]]]:
        return [*(r.when for r in self.hard_rules), *(r.unless for r in self.hard_rules)]

    def _repeated(self) -> list[str]:
        names = [[c.name for c in self.comparisons], [b.name for b in self.blocking]]
        return [f"the name {n} is used twice" for group in names for n in sorted({g for g in group if group.count(g) > 1})]

    def _unknown_comparisons(self) -> list[str]:
        known = {c.name for c in self.comparisons}
        used = {name for condition in self._conditions() for name in condition} | set(self.one_value)
        used |= {n for d in self.dependent for n in [*d.comparisons, *([d.given] if d.given else [])]}
        used |= {n for b in self.blocking for n in b.trains or []}
        used |= set(self.namesakes.comparisons if self.namesakes else [])
        return [f"no such comparison: {n}" for n in sorted(used - known)]

    def _unknown_levels(self) -> list[str]:
        orders = {c.name: c.order for c in self.comparisons}
        named = [(n, level) for condition in self._conditions() for n, levels in condition.items() for level in levels]
        return [f"{n} has no level {level}" for n, level in named if n in orders and level not in (*orders[n], MISSING_NAME)]

    def _unknown_columns(self) -> list[str]:
        """Columns that are used and not declared: only where the model declares columns at all."""
        if self.records != "columns" or not self.columns:
            return []
        return [f"no such column: {name}" for name in sorted(self.columns_used() - set(self.columns) - {"source", "record_id"})]
