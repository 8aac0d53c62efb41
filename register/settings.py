"""What a site decides about the register, as plain values.

Belongs here: age rules, what is known of each source tonight. Does not belong here: the calendar itself (``agreements.calendar``),
reading YAML (``pipelines.settings`` does) or deciding anything (``rules``).
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from agreements.calendar import Calendar
from agreements.model import Kind, RowsMean


@dataclass(frozen=True)
class AgeRules:
    """Whom the two age rules count; both ends of a range are included, ages are completed years.

    Attributes:
        compulsory: compulsory education. target: the Zero Dropout target.
        counted_on: the day an age is counted on: the night's own date, the first day of the running school year, or by
            calendar year alone (year less year of birth).
        completes: the level that ends a child's schooling for the register: ``ม.6`` (and its equivalents), or ``ม.3`` where
            only the compulsory rule counts.
    """

    compulsory: tuple[int, int] = (6, 15)
    target: tuple[int, int] = (3, 18)
    counted_on: Literal["as_of", "school_year_start", "birth_year"] = "as_of"
    completes: Literal["ม.3", "ม.6"] = "ม.6"


@dataclass(frozen=True)
class Settings:
    """Everything the register's rules need to know of a site.

    Attributes:
        returned_days: how long a child who came back is shown as returned before it is simply enrolled.
    """

    ages: AgeRules = field(default_factory=AgeRules)
    calendar: Calendar = field(default_factory=Calendar)
    returned_days: int = 365


@dataclass(frozen=True)
class SourceFacts:
    """One agency's statement as it stands tonight (the last good delivery, when a newer one was held or is late).

    Attributes:
        source: the agency's key. dated: the day the statement speaks of. stale: a newer one is overdue or was held back.
        statement: whether a child missing from it is absent (``complete``) or simply not mentioned (``additions``).
        protected: neither the source nor anything only it knows may ever show.
    """

    source: str
    kind: Kind
    rows_mean: RowsMean
    statement: Literal["complete", "additions"] = "complete"
    protected: bool = False
    dated: date = date.min
    stale: bool = False
