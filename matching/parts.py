"""The parts of a linkage model, as its YAML file writes them: columns, comparisons, blocking rules, hard rules, settings.

Belongs here: the schema of each part and the mistakes that a part alone can tell. Does not belong here: mistakes between parts
(``model``), what a kind of comparison computes (``compare``).
"""

import math
import re
from collections.abc import Collection
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from agreements.errors import mistake
from agreements.text import NOTHING, Text
from matching.idchecks import CHECKS
from matching.keys import KEYS
from matching.levels import COLUMNS_OF, DEFAULT_LADDERS, FIXED_LEVELS, Kind, known_test, last_level, start_of

LADDER_KEYS = ("born", "cohorts")  # they go by the column of grades of a comparison of kind cohort
RECORD_KEYS = ("years", *LADDER_KEYS, "deletions", "either_order", "joined", "words", "absent")  # of more than one value
ColumnKind = Literal["name", "word", "code", "category", "phone", "email", "text", "number", "id", "date", "place"]
_SUM_TOLERANCE = 0.02
_DATE_CODES = {"%Y": "year", "%y": "year", "%m": "month", "%b": "month", "%B": "month", "%d": "day", "%T": "time"}


class Part(BaseModel):
    """Unknown keys are mistakes; nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(Part):
    """A column of the table and how its cells are read.

    ``of``: the table's columns it is put together from, joined by ``-`` (year, month and day apart, say). ``part``: of the whole name in
    the columns of ``of`` (title, first and last name, or all in one cell) only the given name or only the surname, without the title.
    ``formats``: of dates, tried in turn, as ``%d/%m/%Y``; without them ISO dates; ``%T`` is a time of day, which is left out.
    ``calendar``: buddhist takes 543 from years of 2400 and more, and from years of two digits. ``blank``: cells that mean nothing,
    besides empty ones.
    """

    kind: ColumnKind
    of: list[str] = Field(default_factory=list)
    part: Literal["given", "surname"] | None = None
    formats: list[str] = Field(default_factory=list)
    calendar: Literal["common", "buddhist"] = "common"
    blank: list[str] = Field(default_factory=list)

    @model_validator(mode="after")
    def _fits_kind(self) -> "Column":
        if self.part and not (self.kind == "name" and self.of):
            raise mistake(
                "part ใช้กับ kind name ที่มีคอลัมน์ของชื่อเต็มใน of",
                "part needs kind name and the columns of the whole name in of",
            )
        if (self.formats or self.calendar != "common") and self.kind != "date":
            raise mistake("formats และ calendar ใช้กับคอลัมน์ชนิด date", "formats and calendar are for columns of kind date")
        return self

    @field_validator("formats")
    @classmethod
    def _known_codes(cls, formats: list[str]) -> list[str]:
        bad = [f for f in formats if not _is_date_format(f)]
        if bad:
            said, known = ", ".join(bad), " ".join(_DATE_CODES)
            raise mistake(
                f"รูปแบบวันที่เขียนด้วย {known} มีปี และแต่ละส่วนครั้งเดียว ไม่ใช่ {said}",
                f"a date format is written with {known}, has a year, and each part once; not {said}",
            )
        return formats


class Derived(Part):
    """A column made from others: the first of ``of`` that says something, without the ``drop`` words at its beginning."""

    of: list[str] = Field(min_length=1)
    drop: list[str] = Field(default_factory=list)


class Level(Part):
    """How often the level is seen in matches (m) and in random pairs (u); shares of pairs where both values are present."""

    m: float = Field(gt=0, le=1)
    u: float = Field(gt=0, le=1)

    @property
    def weight(self) -> float:
        """Match weight in bits."""
        return math.log2(self.m / self.u)


class Frequency(Part):
    """Rare values weigh more.

    ``typical``: share of a value never seen before (default: one in as many as there are distinct values); ``weight``: records that
    assumption is worth. ``fuzzy``: how much of the adjustment counts where the values are alike but not equal.
    """

    typical: float | None = Field(default=None, gt=0, lt=1)
    weight: float = Field(default=1000, gt=0)
    fuzzy: float = Field(default=0.5, ge=0, le=1)


class Words(Part):
    """A label in both languages."""

    th: str
    en: str

    @property
    def text(self) -> Text:
        """As a text."""
        return Text(self.th, self.en)


class Comparison(Part):
    """One aspect of two records. ``columns`` has one column, or the several that the kind needs, in the kind's order."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    kind: Kind
    columns: list[str] = Field(min_length=1)
    label: Words | None = None
    words: dict[str, Words] = Field(default_factory=dict)  # what a level says, where the kind's own words are too general
    also: list[str] = Field(default_factory=list)  # other columns that may hold this value
    swap: str | None = None  # the column it may have changed places with
    nickname: str | None = None  # name: the column of nicknames, which may stand in place of the name
    people: list[str] = Field(default_factory=list)  # household: columns with whole names; name: those whose last word may be this name
    phone: str | None = None  # household
    check: str | None = None  # id: how a valid one is told
    holder: str | None = None  # id: the name of who bears it; one borne by more names than ``shared_by_at_most`` says nothing
    shared_by_at_most: int = 3
    steps: dict[str, int | tuple[int, int]] = Field(default_factory=dict)  # ordinal, cohort: the step of each value, or its first and last
    near: int = 2  # ordinal, cohort: steps apart that count as near; twice as many are far, more are apart
    placeholder_days: list[str] = Field(default_factory=list)  # date, cohort: days (MM-DD) typed for an unknown one
    frequency: Frequency | None = None
    levels: dict[str, Level]

    @model_validator(mode="before")
    @classmethod
    def _defaults(cls, given: Any) -> Any:
        """``columns`` is the comparison's own name by default, ``levels`` the kind's ladder; m and u may be left out."""
        if not isinstance(given, dict):
            return given
        made = {"columns": [given.get("name")], **given}
        made["levels"] = _with_start(str(given.get("kind")), given.get("levels"))
        return made

    @model_validator(mode="after")
    def _levels_of_kind(self) -> "Comparison":
        problem = _misfit(self.kind, tuple(self.levels))
        if problem != NOTHING:
            raise mistake(f"{self.name}: {problem.th}", f"{self.name}: {problem.en}")
        for which in ("m", "u"):
            total = sum(getattr(level, which) for level in self.levels.values())
            if abs(total - 1) > _SUM_TOLERANCE:
                raise mistake(
                    f"{self.name}: {which} ของทุกระดับต้องรวมได้ 1 ไม่ใช่ {total:.3f}",
                    f"{self.name}: the {which} of all levels must add up to 1, not {total:.3f}",
                )
        return self

    @model_validator(mode="after")
    def _columns_of_kind(self) -> "Comparison":
        least, most = COLUMNS_OF.get(self.kind, (1, len(self.columns)))
        if not least <= len(self.columns) <= most:
            needs, n = f"{least}" if least == most else f"{least}–{most}", len(self.columns)
            raise mistake(
                f"{self.name}: ชนิด {self.kind} ใช้ {needs} คอลัมน์ ไม่ใช่ {n}",
                f"{self.name}: kind {self.kind} needs {needs} columns, not {n}",
            )
        return self

    @field_validator("check")
    @classmethod
    def _known_check(cls, check: str | None) -> str | None:
        if check is not None and check not in CHECKS:
            known = ", ".join(CHECKS)
            raise mistake(f"check เป็น {known} อย่างใดอย่างหนึ่ง ไม่ใช่ {check}", f"a check is one of {known}; not {check}")
        return check

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The level names by their number in the stored columns."""
        return FIXED_LEVELS.get(self.kind) or tuple(self.levels)

    @property
    def column(self) -> str:
        """The first column."""
        return self.columns[0]

    def number(self, level: str) -> int:
        """The number of a level; one that no pair has when the ladder lacks it."""
        return self.order.index(level) if level in self.order else len(self.order)

    def all_columns(self) -> set[str]:
        """Every column the comparison reads."""
        return {*self.columns, *self.also, *self.people, *(x for x in (self.phone, self.nickname, self.swap, self.holder) if x)}


def _with_start(kind: str, levels: Any) -> Any:
    """Levels as a mapping with m and u, where a model gives none or only names."""
    if levels is None:
        levels = FIXED_LEVELS.get(kind) or DEFAULT_LADDERS.get(kind, ())
    if isinstance(levels, dict) and all(isinstance(v, dict) and v for v in levels.values()):
        return levels
    names = [str(name) for name in levels] if isinstance(levels, list | tuple | dict) else []
    if _misfit(kind, tuple(names)) != NOTHING:
        return {name: {"m": 1.0, "u": 1.0} for name in names}  # told after, by its own check
    start = {name: start_of(kind, name) for name in names}
    total_m, total_u = (sum(pair[i] for pair in start.values()) for i in (0, 1))
    return {name: {"m": m / total_m, "u": u / total_u} for name, (m, u) in start.items()}


def _is_date_format(format_: str) -> bool:
    """Whether every code is known, there is a year, and no part is there twice."""
    parts = [_DATE_CODES.get(code) for code in re.findall("%.?", format_)]
    return None not in parts and "year" in parts and len(set(parts)) == len(parts)


def _misfit(kind: str, levels: tuple[str, ...]) -> Text:
    """What is wrong with the levels of a kind, or nothing."""
    if kind in FIXED_LEVELS:
        odd = sorted(set(FIXED_LEVELS[kind]) ^ set(levels))
        known, said = ", ".join(FIXED_LEVELS[kind]), ", ".join(odd)
        wrong = Text(f"ชนิด {kind} มีระดับ {known} ตรวจ: {said}", f"a comparison of kind {kind} has the levels {known}; check: {said}")
        return wrong if odd else NOTHING
    unknown = ", ".join(level for level in levels if not known_test(kind, level))
    if unknown:
        return Text(f"ไม่มีระดับ: {unknown}", f"no such level: {unknown}")
    last = last_level(kind)
    if not levels or levels[0] != "equal" or levels[-1] != last or len(set(levels)) != len(levels):
        return Text(f"ระดับขึ้นต้นด้วย equal ลงท้ายด้วย {last} แต่ละระดับครั้งเดียว", f"the levels begin with equal, end with {last}, each once")
    return NOTHING


def known_keys(keys: list[str], known: Collection[str]) -> list[str]:
    """The keys, if each is ``how:column`` with a known ``how``."""
    bad = ", ".join(k for k in keys if k.partition(":")[0] not in known or not k.partition(":")[2])
    if bad:
        said = ", ".join(sorted(known))
        raise mistake(f"กุญแจเขียน วิธี:คอลัมน์ วิธีเป็น {said} ไม่ใช่ {bad}", f"a key is how:column with how one of {said}; not {bad}")
    return keys


class BlockingRule(Part):
    """Which records are compared: those with the same keys. A key is ``how:column`` or ``how:column|column`` (any of them).

    ``conflicts``: whether two records are compared though each has another valid value of an id of which a person has one (``one_value`` of
    the model): such a pair can never be linked, only be shown to a person. ``rare``: only what few records share is worth comparing;
    blocks larger than the cap are not split but left out.
    """

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    keys: list[str] = Field(min_length=1)
    cap: int = Field(default=60, ge=2, le=1000)  # larger blocks are split by ``Model.split``
    rare: bool = False
    conflicts: Literal["skip", "compare"] = "skip"
    trains: list[str] | None = None  # EM learns from this rule's pairs; these comparisons are what the rule fixes

    @field_validator("keys")
    @classmethod
    def _known_keys(cls, keys: list[str]) -> list[str]:
        return known_keys(keys, {*KEYS, *RECORD_KEYS})


LevelNames = Annotated[list[str], Field(min_length=1)]


class HardRule(Part):
    """Pairs that no weight may join: every comparison in ``when`` at one of its levels, none of those in ``unless``.

    The level ``missing`` stands for a value that is not there. Where a pair lacks all values of ``unless``, other rows of the same person
    may excuse it (``scoring.questions``). ``contested``: only where one of the records would link to a person of another valid id.
    ``told_apart_by``: two people whom the rule keeps apart are look-alikes but for this, so that a row has to tell it to be one of them.
    ``verdict``: ``review`` asks a person where the weight would have linked, ``ask`` also where it would have asked one.
    """

    name: str
    when: dict[str, LevelNames] = Field(min_length=1)
    unless: dict[str, LevelNames] = Field(default_factory=dict)
    contested: bool = False
    told_apart_by: list[str] = Field(default_factory=list)
    verdict: Literal["apart", "review", "ask"] = "apart"


class Dependent(Part):
    """Comparisons that say much the same: of their positive weights the highest counts whole, of the others only a ``share``.

    ``given``: only where this comparison, too, speaks for a match.
    """

    comparisons: list[str] = Field(min_length=2)
    share: float = Field(default=0.3, ge=0, le=1)
    given: str | None = None


class Namesakes(Part):
    """Whole names that several people bear. ``told_apart_by``: columns whose distinct values count the people of one name."""

    comparisons: list[str] = Field(min_length=1)
    told_apart_by: list[str] = Field(min_length=1)


class Sources(Part):
    """Which sources meet. ``compare``: rows of any two sources, only of different ones, or only of the same.

    ``free_of_duplicates``: sources in which a person stands once (or ``all``): two of their rows are two people.
    """

    compare: Literal["all", "between", "within"] = "all"
    free_of_duplicates: list[str] | Literal["all"] = Field(default_factory=list)


class ClusteringSettings(Part):
    """How pairs become people. ``close_components_to``: components up to so many records have all their pairs compared.

    ``hold``: signs that a person's rows may be two people's (``doubts``) for which they are cut at their weakest link until somebody
    decides; other signs are only marked.
    """

    close_components_to: int = Field(default=60, ge=2)
    hold: list[Literal["bridge", "crowded", "loose"]] = Field(default_factory=list)


class Thresholds(Part):
    """Match probabilities: at least ``link`` is a link, at least ``review`` a question for a person; ``keep`` (bits): pairs stored."""

    link: float = Field(default=0.95, gt=0.5, lt=1)
    review: float = Field(default=0.5, gt=0, lt=1)
    keep: float = -6.0

    @model_validator(mode="after")
    def _review_before_link(self) -> "Thresholds":
        if self.review > self.link:
            raise mistake("review ต้องไม่สูงกว่า link", "review must not be above link")
        return self

    @property
    def link_bits(self) -> float:
        """The link threshold as a match weight."""
        return math.log2(self.link / (1 - self.link))

    @property
    def review_bits(self) -> float:
        """The review threshold as a match weight."""
        return math.log2(self.review / (1 - self.review))


class Training(Part):
    """EM: ``caution`` is how many pairs the shipped m and u are worth; below ``least_records`` nothing is learnt.

    ``sample_pairs``: random pairs that u is learnt from; ``pairs_a_rule``: pairs of one blocking rule that m is learnt from.
    """

    least_records: int = Field(default=500, ge=2)
    caution: float = Field(default=200, ge=0)
    sample_pairs: int = Field(default=300_000, ge=1)
    pairs_a_rule: int = Field(default=200_000, ge=1)
    iterations: int = Field(default=25, ge=1)
