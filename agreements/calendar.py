"""The school calendar: school year and terms, the rounds in which schools confirm their data, holidays, working days.

Belongs here: what a site's calendar says of a day. Does not belong here: when an agency is late (``due``), what absence means
(``register``). Public holidays, with their days in lieu and the moon's, come from a library; what a cabinet adds late a site writes
down itself. Why so: docs/decisions/0035-public-holidays.md.
"""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from agreements.days import Day

SATURDAY = 5
DMC = "dmc"  # in `delivery.due`: the rounds of the calendar


@dataclass(frozen=True)
class Calendar:
    """The school year; days of every year as ``MM-DD``.

    Attributes:
        school_year_starts: first school day. school_year_ends: last day of the school year.
        grace_days: how many days an absence stays a question; days of the long holiday do not count.
        terms: first and last day of each term, as ``05-16/10-10``; days outside them are school holidays.
        rounds: days on which schools confirm their data (DMC); an agency names them as ``due: [dmc]``.
        holidays: days off besides Thailand's public holidays.
    """

    school_year_starts: str = "05-16"
    school_year_ends: str = "03-31"
    grace_days: int = 45
    terms: tuple[str, ...] = ("05-16/10-10", "11-01/03-31")
    rounds: tuple[str, ...] = ("06-10", "11-10", "03-31")
    holidays: tuple[Day, ...] = ()

    def __post_init__(self) -> None:
        starts_and_ends = [day for term in self.terms for day in _two(term)]
        for day in (self.school_year_starts, self.school_year_ends, *self.rounds, *starts_and_ends):
            dt.date.fromisoformat(f"2024-{day}")

    def is_working_day(self, day: dt.date) -> bool:
        """Whether offices are open."""
        return day.weekday() < SATURDAY and day not in self.holidays and day not in _public_holidays(day.year)

    def next_working_day(self, day: dt.date) -> dt.date:
        """The day itself, or the first after it on which offices are open."""
        while not self.is_working_day(day):
            day += dt.timedelta(days=1)
        return day

    def in_term(self, day: dt.date) -> bool:
        """Whether the day lies in a term."""
        here = f"{day:%m-%d}"
        return any(_within(here, *_two(term)) for term in self.terms)

    def school_again(self, day: dt.date) -> dt.date:
        """The first working day in a term from ``day`` on."""
        while not (self.in_term(day) and self.is_working_day(day)):
            day += dt.timedelta(days=1)
        return day


def in_year(month_day: str, year: int) -> dt.date:
    """The day of a year; 29 February is the 28th in other years."""
    month, day = (int(part) for part in month_day.split("-"))
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return dt.date(year, month, day) if (month, day) != (2, 29) or leap else dt.date(year, 2, 28)


def _two(term: str) -> tuple[str, str]:
    first, slash, last = term.partition("/")
    if not slash:
        raise ValueError("a term is two days, as 05-16/10-10")
    return first, last


def _within(day: str, first: str, last: str) -> bool:
    """Whether a day of the year lies from one to another, the turn of the year between them or not."""
    return first <= day <= last if first <= last else not last < day < first


@lru_cache(maxsize=20)
def _public_holidays(year: int) -> frozenset[dt.date]:
    import holidays  # half a second, which a night on which nothing is due need not pay

    return frozenset(holidays.country_holidays("TH", years=year))
