"""The linkage model as a YAML file: columns, comparisons, blocking rules, hard rules, thresholds, prior.

Belongs here: the whole file. Does not belong here: the parts (``parts``), mistakes between them (``references``).
"""

from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ModelWrapValidatorHandler, ValidationError, field_validator, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from agreements.load import load_one
from matching.keys import KEYS
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
    known_keys,
)
from matching.references import columns_of_key, mistakes

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
    listed_by: list[str] = Field(default_factory=list)  # keys that tell whom a list holds, from coarse to fine: a year of birth, a place
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

    @field_validator("split")
    @classmethod
    def _known_keys(cls, split: list[str]) -> list[str]:
        return known_keys(split, KEYS)

    @field_validator("listed_by")
    @classmethod
    def _known_listing(cls, listed_by: list[str]) -> list[str]:
        return known_keys(listed_by, {*KEYS, "born"})

    @model_validator(mode="wrap")
    @classmethod
    def _all_mistakes(cls, given: Any, handler: ModelWrapValidatorHandler["Model"]) -> "Model":
        """Mistakes inside the parts and mistakes between them, told together."""
        found = [_detail("names_nothing", said.en, place, None, {"th": said.th}) for place, said in mistakes(given)]
        try:
            made = handler(given)
        except ValidationError as error:
            found = [*(_detail(e["type"], e["msg"], e["loc"], e["input"], e.get("ctx")) for e in error.errors()), *found]
        else:
            if not found:
                return made
        raise ValidationError.from_exception_data(cls.__name__, found)

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
        keys = [*(key for rule in self.blocking for key in rule.keys), *self.split, *self.listed_by]
        found |= {name for key in keys for name in columns_of_key(key)} | set(self.namesakes.told_apart_by if self.namesakes else [])
        return (found - set(self.derive)) | {name for derived in self.derive.values() for name in derived.of}


def _detail(type_: str, said: str, place: tuple[str | int, ...], given: Any, more: dict[str, Any] | None) -> InitErrorDetails:
    """One mistake as pydantic tells it."""
    return InitErrorDetails(type=PydanticCustomError(type_, "{said}", {**(more or {}), "said": said}), loc=place, input=given)
