"""The models of an agency's YAML file: one agency, one file.

Belongs here: the shape of an agreement, of columns, checks and what an agency receives.
Does not belong here: how its data come (``delivery``), field standardising (``records``), reading the YAML text (``agreements.load``).
The names of canonical fields come from ``records.fields``; as imports run one way, they are handed in by the
caller as the validation context ``{"fields": {...}}``.
"""

import datetime as dt
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from agreements.days import Day
from agreements.delivery import Variable
from agreements.errors import mistake, no_such_field
from agreements.notify import REMIND_DAYS
from agreements.strict import Strict
from agreements.text import Lang, Text
from agreements.ways import AnyDelivery

Kind = Literal[
    "civil_registry",
    "school",
    "local_school",
    "private_school",
    "vocational",
    "religious",
    "sports",
    "nonformal",
    "learning_centre",
    "workplace",
    "skill",
    "survey",
    "shelter",
    "fund",
    "graduates",
    "notices",
    "partner",
    "municipality",
    "district_office",
    "education_office",
    "case_team",
]
RowsMean = Literal[
    "population",  # registered as living here
    "enrolled",  # on the roll of a formal school
    "enrolled_alternative",  # learning centre, สกร., workplace, home or mobile school
    "training",  # a course or certificate: learning now, when the dates say so
    "survey",  # met at home; the row's status word says what was seen
    "completed",  # finished the level given in `grade`
    "supported",  # scholarship or case support: known, says nothing of enrolment
    "referral",  # reported as being out of education
    "protected",  # in a shelter's care: may help to match, is never shown
    "deceased",
    "moved_away",
]
Rows = Literal["own_former_pupils", "own_area", "own_records", "candidates", "whole_province", "none"]
Status = Literal[
    "studying",
    "at_risk",
    "dropped_out",
    "never_attended",
    "suspended",
    "left",
    "transferred",
    "completed",
    "moved_away",
    "deceased",
    "not_found",
    "hanging",
]


def _share(value: Any) -> Any:
    """``20%`` or 0.2 to a share between 0 and 1."""
    if isinstance(value, str) and value.strip().endswith("%"):
        return float(value.strip()[:-1]) / 100
    return value


Share = Annotated[float, BeforeValidator(_share), Field(ge=0, le=1)]


class Name(Strict):
    """A name in Thai and English."""

    th: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The name in the language asked for."""
        return self.th if lang == "th" else self.en

    @property
    def text(self) -> Text:
        """The same as a ``Text``."""
        return Text(self.th, self.en)


class Contact(Strict):
    """Whom to ask at the agency (an office, not a private person)."""

    office: str = ""
    phone: str = ""
    email: str = ""
    notify_env: Variable | None = None  # holds the addresses at which the agency is told of its own deliveries
    remind_days: int = Field(default=REMIND_DAYS, ge=0)


class Agreement(Strict):
    """The memorandum behind a sharing: number, purpose, legal basis, validity, retention."""

    number: str
    purpose: str
    basis: str
    valid_from: Day
    valid_to: Day
    retention_days: int = Field(gt=0)

    @model_validator(mode="before")
    @classmethod
    def _split_valid(cls, data: Any) -> Any:
        """``valid: 2025-05-16/2027-05-15`` as written in the YAML, to two dates."""
        if not isinstance(data, dict) or "valid" not in data:
            return data
        start, slash, end = str(data["valid"]).partition("/")
        if not slash or "/" in end:
            raise mistake(
                "valid ต้องเป็นวันสองวันตามแบบ YYYY-MM-DD/YYYY-MM-DD (ค.ศ.) เช่น 2025-05-16/2027-05-15",
                "valid must be two dates, written YYYY-MM-DD/YYYY-MM-DD, e.g. 2025-05-16/2027-05-15",
            )
        rest = {k: v for k, v in data.items() if k != "valid"}
        return {**rest, "valid_from": start.strip(), "valid_to": end.strip()}

    @model_validator(mode="after")
    def _order(self) -> "Agreement":
        if self.valid_to < self.valid_from:
            raise mistake("valid สิ้นสุดก่อนวันเริ่ม", "valid ends before it begins")
        return self

    def valid_on(self, day: dt.date) -> bool:
        """Whether the agreement covers ``day`` (both ends included)."""
        return self.valid_from <= day <= self.valid_to

    def kept_until(self, day: dt.date) -> dt.date:
        """The last day on which a recipient may keep what was handed out on ``day``: not beyond the agreement itself."""
        return min(day + dt.timedelta(days=self.retention_days), self.valid_to)


class Column(Strict):
    """Which column of the file feeds a canonical field."""

    heading: str
    occurrence: int = Field(default=1, ge=1)  # the n-th column with this heading, from the left
    synonyms: list[str] = Field(default_factory=list)
    optional: bool = False

    @model_validator(mode="before")
    @classmethod
    def _plain_heading(cls, data: Any) -> Any:
        return {"heading": data} if isinstance(data, str) else data

    @property
    def headings(self) -> list[str]:
        """The heading and its synonyms, in the order they are tried."""
        return [self.heading, *self.synonyms]


class Checks(Strict):
    """Circuit breakers and quality floors of a delivery; shares of rows. ``blocking`` ones hold it back."""

    rows_at_least: int = 1
    rows_fall_at_most: Share = 0.2
    rows_rise_at_most: float | None = None  # 0.5 = half as many again
    valid_id_at_least: Share = 0.0
    birth_date_at_least: Share = 0.0
    full_name_at_least: Share = 0.0
    quarantined_at_most: Share = 0.2
    same_child_twice_at_most: Share = 0.2
    compared_from_rows: int = Field(default=30, ge=1)  # of fewer rows no share is held against an earlier one: chance would decide
    known_persons_at_least: Share = 0.2
    columns_moved_at_most: int = 0
    other_names_at_most: Share = 0.2
    other_births_at_most: Share = 0.2
    ages_outside_at_most: Share = 0.2
    matches_fall_at_most: Share = 0.2
    repeats_rise_at_most: Share = 0.05
    schools_vanish_at_most: int = 0
    blocking: list[str] = Field(
        default_factory=lambda: [
            "rows_at_least",
            "rows_fall_at_most",
            "quarantined_at_most",
            "valid_id_at_least",
            "known_persons_at_least",
            "columns_moved_at_most",
            "other_names_at_most",
            "other_births_at_most",
            "ages_outside_at_most",
            "matches_fall_at_most",
            "repeats_rise_at_most",
            "schools_vanish_at_most",
        ]
    )

    @field_validator("blocking")
    @classmethod
    def _known(cls, names: list[str]) -> list[str]:
        unknown = [n for n in names if n not in cls.model_fields or n in ("blocking", "compared_from_rows")]
        if unknown:
            raise ValueError(f"no such check: {', '.join(unknown)}")
        return names


class Receives(Strict):
    """What the agency gets: which rows, which fields, in which form. Anything not named stays here."""

    rows: Rows = "none"
    fields: list[str] = Field(default_factory=list)
    form: Literal["xlsx", "csv"] = "xlsx"
    states: list[str] = Field(default_factory=list)  # default: the states of the out-of-school list
    amphoe: list[str] = Field(default_factory=list)  # for own_area and candidates
    tambon: list[str] = Field(default_factory=list)  # "เกาะคา" or "เกาะคา/ลำปางหลวง" (amphoe/tambon)
    moo: list[int] = Field(default_factory=list)
    ages: tuple[int, int] | None = None
    figures: bool = False  # aggregates with small cells hidden

    @field_validator("fields")
    @classmethod
    def _vocabulary(cls, fields: list[str], info: ValidationInfo) -> list[str]:
        known = (info.context or {}).get("out_fields")
        unknown = [f for f in fields if known is not None and f not in known]
        if unknown:
            raise no_such_field("ไม่มีฟิลด์นี้ให้ส่งออก", "no such field to give out", unknown, known or ())
        return fields


class Agency(Strict):
    """One agency: who it is, what it promised, what it delivers, what its rows mean, what it receives."""

    agency: str = Field(pattern=r"^[a-z][a-z0-9_]{1,39}$")
    name: Name
    kind: Kind
    contact: Contact = Contact()
    agreement: Agreement | None = None
    delivery: AnyDelivery | None = None
    columns: dict[str, Column] = Field(default_factory=dict)
    constants: dict[str, str] = Field(default_factory=dict)  # a field every row shares (province, school_code)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)  # the agency's own words: {status: {ปกติ: studying}}
    drop: list[str] = Field(default_factory=list)
    rows_mean: RowsMean | None = None
    no_duplicates: bool = False  # one row a child is promised: two rows are two children
    protected: bool = False  # neither the source nor anything only it knows may ever show
    checks: Checks = Checks()
    receives: Receives = Receives()

    @field_validator("columns", "constants", "values")
    @classmethod
    def _vocabulary(cls, value: dict[str, Any], info: ValidationInfo) -> dict[str, Any]:
        known = (info.context or {}).get("in_fields")
        unknown = [f for f in value if known is not None and f not in known]
        if unknown:
            raise no_such_field("ไม่มีฟิลด์นี้", "no such field", unknown, known or ())
        return value

    @field_validator("values")
    @classmethod
    def _statuses(cls, value: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
        """What a status is translated into is one the register knows: another word would say nothing, row by row."""
        known = get_args(Status)
        unknown = [meant for meant in value.get("status", {}).values() if meant and meant not in known]
        if unknown:
            raise ValueError(f"a status is one of {', '.join(known)}, not: {', '.join(unknown)}")
        return value

    @model_validator(mode="after")
    def _whole(self) -> "Agency":
        if self.delivery and self.rows_mean is None:
            raise ValueError("an agency that delivers needs rows_mean")
        if self.delivery and not self.columns and self.delivery.read.format != "oneroster":
            raise ValueError("an agency that delivers files needs columns")
        if self.kind == "shelter" and not self.protected:
            raise ValueError("a shelter must be protected: true")
        headings = {h for c in self.columns.values() for h in c.headings}
        both = headings & set(self.drop)
        if both:
            raise ValueError(f"named under columns and under drop: {', '.join(sorted(both))}")
        return self
