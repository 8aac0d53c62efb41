"""Days, ages and the school calendar, computed once per distinct value.

Belongs here: partial ISO dates to days, completed years, school years, when a period of grace ends.
Does not belong here: what a date means for a child (``rules``).
Days are ``datetime64[s]`` Series at midnight; NaT = unknown.
"""

from collections.abc import Callable
from datetime import date, timedelta

import pandas as pd

from agreements.calendar import Calendar, in_year
from register.settings import AgeRules

_MIDDLE = {4: "-07-01", 7: "-15"}  # of a year, of a month: the least wrong day
_START = {4: "-01-01", 7: "-01"}


def to_days(iso: pd.Series, *, middle: bool = False) -> pd.Series:
    """ISO text (``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``) to days: the first, or the middle, of what is left open."""
    fill = _MIDDLE if middle else _START

    def one(text: str) -> str:
        return text + fill.get(len(text), "")

    return _by_value(iso, one)


def to_iso(days: pd.Series) -> pd.Series:
    """Days to ISO text; NaT to NaN."""
    return days.dt.strftime("%Y-%m-%d").astype("str")


def ages(born: pd.Series, as_of: date, rules: AgeRules, calendar: Calendar) -> pd.Series:
    """Completed years under the site's rule as float; NaN where the birth date is missing.

    Args:
        born: ISO text, may be partial: a bare year counts as born on 1 July, a bare month on the 15th.
    """
    if rules.counted_on == "birth_year":
        return as_of.year - born.str[:4].astype("float64")
    on = as_of if rules.counted_on == "as_of" else school_year_start(as_of, calendar)
    days = to_days(born, middle=True)
    before_birthday = (days.dt.month > on.month) | ((days.dt.month == on.month) & (days.dt.day > on.day))
    return on.year - days.dt.year - before_birthday.astype("float64")


def school_year_start(day: date, calendar: Calendar) -> date:
    """First day of the school year that ``day`` belongs to (the long holiday belongs to the year before it)."""
    start = in_year(calendar.school_year_starts, day.year)
    return start if day >= start else in_year(calendar.school_year_starts, day.year - 1)


def school_year_starts(days: pd.Series, calendar: Calendar) -> pd.Series:
    """``school_year_start`` of every day."""
    return _each_day(days, lambda day: school_year_start(day, calendar))


def grace_ends(days: pd.Series, calendar: Calendar) -> pd.Series:
    """The last day on which an absence first seen on each day is still a question."""
    return _each_day(days, lambda day: grace_end(day, calendar))


def grace_end(day: date, calendar: Calendar) -> date:
    """The last day of grace: ``grace_days`` after ``day``, the long holiday not counted."""
    left = timedelta(days=calendar.grace_days)
    holiday, opening = _next_holiday(day, calendar)
    if day > holiday:
        return opening + left
    if day + left <= holiday:
        return day + left
    return opening + (left - (holiday - day))


def years_end_between(earlier: pd.Series, later: pd.Series, calendar: Calendar) -> pd.Series:
    """Whether the last day of a school year lies between two days (both included)."""

    def closing(day: date) -> date:
        end = in_year(calendar.school_year_ends, day.year)
        return end if day <= end else in_year(calendar.school_year_ends, day.year + 1)

    return _each_day(earlier, closing) <= later


def _next_holiday(day: date, calendar: Calendar) -> tuple[date, date]:
    """Last school day and first day of the next school year of the school year that ``day`` belongs to."""
    opening = in_year(calendar.school_year_starts, school_year_start(day, calendar).year + 1)
    end = in_year(calendar.school_year_ends, opening.year)
    return (end if end < opening else in_year(calendar.school_year_ends, opening.year - 1)), opening


def _each_day(days: pd.Series, function: Callable[[date], date]) -> pd.Series:
    return _by_value(days, lambda day: pd.Timestamp(function(day.date())))


def _by_value(values: pd.Series, function: Callable) -> pd.Series:
    """``function`` of every distinct value, mapped back."""
    distinct = values.dropna().unique()
    if not len(distinct):
        return pd.Series(pd.NaT, index=values.index, dtype="datetime64[s]")
    known = {value: function(value) for value in pd.Series(distinct)}
    return pd.to_datetime(values.map(known), format="%Y-%m-%d", errors="coerce").astype("datetime64[s]")
