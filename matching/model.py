"""The linkage model as a YAML file: comparisons, blocking rules, hard rules, thresholds, prior.

Belongs here: the file's schema and its checks. Does not belong here: what a kind of comparison computes (``compare``).
"""

import math
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from agreements.load import load_one
from matching.levels import LEVELS, MISSING_NAME, Kind
from matching.thai import KEYS

DEFAULT = Path(__file__).with_name("thai_children.yaml")
MULTIPLE_KEYS = ("years", "deletions", "either_order")  # keys of which a record has several
_SUM_TOLERANCE = 0.02


class _Strict(BaseModel):
    """Unknown keys are mistakes; nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Level(_Strict):
    """How often the level is seen in matches (m) and in random pairs (u); shares of pairs where both values are present."""

    m: float = Field(gt=0, le=1)
    u: float = Field(gt=0, le=1)

    @property
    def weight(self) -> float:
        """Match weight in bits."""
        return math.log2(self.m / self.u)


class Frequency(_Strict):
    """Rare values weigh more. ``typical``: share of a value never seen before; ``weight``: records that assumption is worth.

    ``fuzzy``: how much of the adjustment counts where the values are alike but not equal.
    """

    typical: float = Field(gt=0, lt=1)
    weight: float = Field(default=1000, gt=0)
    fuzzy: float = Field(default=0.5, ge=0, le=1)


class Comparison(_Strict):
    """One aspect of two records. ``columns`` has one column, or the several that the kind needs, in the kind's order."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    kind: Kind
    columns: list[str] = Field(min_length=1)
    also: list[str] = Field(default_factory=list)  # name: other columns that may hold this name
    swap: str | None = None  # name: the column it may have changed places with
    nickname: str | None = None  # name: the column of nicknames, which may stand in place of the name
    people: list[str] = Field(default_factory=list)  # household: columns with whole names; name: those whose last word may be this name
    phone: str | None = None  # household
    check: Literal["thai_id"] | None = None  # id: how a valid one is told
    shared_by_at_most: int = 3  # id: one carried by more different names than this says nothing
    frequency: Frequency | None = None
    levels: dict[str, Level]

    @model_validator(mode="after")
    def _levels_of_kind(self) -> "Comparison":
        wanted, given = LEVELS[self.kind], tuple(self.levels)
        if set(wanted) != set(given):
            odd = sorted(set(wanted) ^ set(given))
            raise ValueError(f"{self.name}: a {self.kind} comparison has the levels {', '.join(wanted)}; check: {', '.join(odd)}")
        for which in ("m", "u"):
            total = sum(getattr(level, which) for level in self.levels.values())
            if abs(total - 1) > _SUM_TOLERANCE:
                raise ValueError(f"{self.name}: the {which} of all levels must add up to 1, not {total:.3f}")
        return self

    @property
    def order(self) -> tuple[str, ...]:
        """The level names by their number in the stored columns."""
        return LEVELS[self.kind]

    def number(self, level: str) -> int:
        """The number of a level."""
        return self.order.index(level)


class BlockingRule(_Strict):
    """Which records are compared: those with the same keys. A key is ``how:column`` or ``how:column|column`` (any of them)."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    keys: list[str] = Field(min_length=1)
    cap: int = Field(default=60, ge=2, le=1000)  # larger blocks are split by ``Model.split``
    trains: list[str] | None = None  # EM learns from this rule's pairs; these comparisons are what the rule fixes

    @field_validator("keys")
    @classmethod
    def _known_keys(cls, keys: list[str]) -> list[str]:
        known = {*KEYS, *MULTIPLE_KEYS}
        bad = [k for k in keys if k.partition(":")[0] not in known or not k.partition(":")[2]]
        if bad:
            raise ValueError(f"a key is how:column with how one of {', '.join(sorted(known))}; not {', '.join(bad)}")
        return keys


class HardRule(_Strict):
    """Pairs that no weight may join: every comparison in ``when`` at one of its levels, none of those in ``unless``.

    The level ``missing`` stands for a value that is not there. ``contested``: only where one of the records would link to a person of
    another valid id. ``verdict: review`` asks a person where the weight would have linked.
    """

    name: str
    when: dict[str, list[str]]
    unless: dict[str, list[str]] = Field(default_factory=dict)
    contested: bool = False
    verdict: Literal["apart", "review"] = "apart"


class Dependent(_Strict):
    """Comparisons that say much the same: of their positive weights the highest counts whole, of the others only a ``share``.

    ``given``: only where this comparison, too, speaks for a match.
    """

    comparisons: list[str] = Field(min_length=2)
    share: float = Field(default=0.3, ge=0, le=1)
    given: str | None = None


class Namesakes(_Strict):
    """Whole names that several people bear. ``told_apart_by``: columns whose distinct values count the people of one name."""

    comparisons: list[str] = Field(min_length=1)
    told_apart_by: list[str] = Field(min_length=1)


class Clustering(_Strict):
    """How pairs become people; all in bits.

    Two clusters are joined when their best pair's weight (no more than ``most``), less what speaks against it in the other pairs, reaches
    the link threshold. A pair tells something when an anchor agrees in it or so much as ``tells`` speaks against it; ``unknown``: what
    a pair counts that was never compared.
    """

    most: float = Field(default=15, gt=0)
    tells: float = Field(default=-3, lt=0)
    unknown: float = Field(default=-4, le=0)
    close_components_to: int = Field(default=60, ge=2)  # components up to this size have all their pairs compared


class Thresholds(_Strict):
    """Match probabilities: at least ``link`` is a link, at least ``review`` a question for a person; ``keep`` (bits): pairs stored."""

    link: float = Field(default=0.95, gt=0.5, lt=1)
    review: float = Field(default=0.5, gt=0, lt=1)
    keep: float = -6.0

    @property
    def link_bits(self) -> float:
        """The link threshold as a match weight."""
        return math.log2(self.link / (1 - self.link))

    @property
    def review_bits(self) -> float:
        """The review threshold as a match weight."""
        return math.log2(self.review / (1 - self.review))


class Training(_Strict):
    """EM: ``caution`` is how many pairs the shipped m and u are worth; below ``least_records`` nothing is learnt."""

    least_records: int = 500
    caution: float = 200
    sample_pairs: int = 300_000
    iterations: int = 25


class Model(_Strict):
    """Everything the engine knows that is not in the records."""

    version: str
    matches_per_record: float = Field(gt=0)  # prior: how many other records of the same person a record has, on average
    thresholds: Thresholds = Thresholds()
    training: Training = Training()
    clustering: Clustering = Clustering()
    comparisons: list[Comparison] = Field(min_length=1)
    blocking: list[BlockingRule] = Field(min_length=1)
    split: list[str] = Field(default_factory=list)  # keys that split oversized blocks, tried in turn
    hard_rules: list[HardRule] = Field(default_factory=list)
    one_value: list[str] = Field(default_factory=list)  # id comparisons of which a person has one valid value
    dependent: list[Dependent] = Field(default_factory=list)
    namesakes: Namesakes | None = None
    anchors: dict[str, list[str]] = Field(default_factory=dict)  # levels that tell two namesakes apart

    @classmethod
    def load(cls, path: Path | None = None) -> "Model":
        """The model in a YAML file; without a path the Thai children's model that comes with the project.

        Raises:
            SettingsError: with every mistake of the file.
        """
        return load_one(path or DEFAULT, cls)

    @model_validator(mode="after")
    def _names_fit(self) -> "Model":
        problems = [*self._repeated(), *self._unknown_comparisons(), *self._unknown_levels()]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def comparison(self, name: str) -> Comparison:
        """The comparison of that name."""
        return next(c for c in self.comparisons if c.name == name)

    def swapped_with_another(self) -> set[str]:
        """Name comparisons whose swapping an earlier comparison already tells of."""
        names = [c for c in self.comparisons if c.kind == "name" and c.swap]
        return {c.name for i, c in enumerate(names) if any(c.swap == earlier.columns[0] for earlier in names[:i])}

    def columns(self) -> set[str]:
        """Every column the comparisons read."""
        found: set[str] = set()
        for c in self.comparisons:
            found |= {*c.columns, *c.also, *c.people, *(x for x in (c.phone, c.nickname) if x)}
        return found

    def _conditions(self) -> list[dict[str, list[str]]]:
        return [self.anchors, *(r.when for r in self.hard_rules), *(r.unless for r in self.hard_rules)]

    def _repeated(self) -> list[str]:
        names = [[c.name for c in self.comparisons], [b.name for b in self.blocking]]
        return [f"the name {n} is used twice" for group in names for n in sorted({g for g in group if group.count(g) > 1})]

    def _unknown_comparisons(self) -> list[str]:
        known = {c.name for c in self.comparisons}
        used = {name for condition in self._conditions() for name in condition} | set(self.one_value)
        used |= {n for d in self.dependent for n in [*d.comparisons, *([d.given] if d.given else [])]} | {
            n for b in self.blocking for n in b.trains or []
        }
        used |= set(self.namesakes.comparisons if self.namesakes else [])
        return [f"no such comparison: {n}" for n in sorted(used - known)]

    def _unknown_levels(self) -> list[str]:
        orders = {c.name: c.order for c in self.comparisons}
        named = [(n, level) for condition in self._conditions() for n, levels in condition.items() for level in levels]
        return [f"{n} has no level {level}" for n, level in named if n in orders and level not in (*orders[n], MISSING_NAME)]
