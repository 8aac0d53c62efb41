"""Ages, school years and the grace of the calendar, against dates worked out by hand."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.calendar import Calendar
from register import days, levels
from register.settings import AgeRules

CALENDAR = Calendar()


def text(*values: str | None) -> pd.Series:
    return pd.Series(values, dtype="str")


def test_partial_dates_take_their_first_day_or_their_middle():
    assert days.to_iso(days.to_days(text("2012", "2012-03", "2012-03-04", None))).tolist()[:3] == ["2012-01-01", "2012-03-01", "2012-03-04"]
    assert days.to_iso(days.to_days(text("2012", "2012-03"), middle=True)).tolist() == ["2012-07-01", "2012-03-15"]
    assert days.to_days(text(None)).isna().all()


def test_what_is_no_date_is_unknown():
    assert days.to_days(text("2012-02-30", "2012-13", "x")).isna().all()


@pytest.mark.parametrize(
    ("born", "age"),
    [("2010-11-22", 15), ("2010-11-23", 14), ("2012-02-29", 13), ("2010", 15), ("2010-12", 14), ("2010-11", 15)],
)
def test_ages_are_completed_years(born, age):
    assert days.ages(text(born), date(2025, 11, 22), AgeRules(), CALENDAR).item() == age


@pytest.mark.parametrize(
    ("day", "start"),
    [(date(2025, 5, 15), date(2024, 5, 16)), (date(2025, 5, 16), date(2025, 5, 16)), (date(2026, 4, 1), date(2025, 5, 16))],
)
def test_the_long_holiday_belongs_to_the_year_before(day, start):
    assert days.school_year_start(day, CALENDAR) == start


@pytest.mark.parametrize(
    ("absent", "ends"),
    [
        (date(2025, 6, 10), date(2025, 7, 25)),  # plain: 45 days
        (date(2026, 2, 14), date(2026, 3, 31)),  # just fits before the holiday
        (date(2026, 2, 15), date(2026, 5, 17)),  # 44 days until 31 March, one more from 16 May
        (date(2026, 3, 31), date(2026, 6, 30)),  # nothing used: 45 days from 16 May
        (date(2026, 4, 20), date(2026, 6, 30)),  # first seen in the holiday
        (date(2026, 5, 16), date(2026, 6, 30)),
    ],
)
def test_grace_does_not_count_the_holiday(absent, ends):
    assert days.grace_end(absent, CALENDAR) == ends


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(0, 3))
def test_a_later_absence_never_ends_earlier(day, later):
    assert days.grace_end(day, CALENDAR) <= days.grace_end(date.fromordinal(day.toordinal() + later), CALENDAR)


def test_whether_a_school_year_ended_in_between():
    pairs = [("2025-11-10", "2026-03-30"), ("2025-11-10", "2026-03-31"), ("2026-04-02", "2026-05-20"), ("2026-03-31", "2026-03-31")]
    first, second = (days.to_days(text(*column)) for column in zip(*pairs, strict=True))
    assert days.years_end_between(first, second, CALENDAR).tolist() == [False, True, False, True]


def test_levels_follow_the_ladder():
    ladder = ["อ.1", "อ.3", "ป.1", "ป.6", "ม.1", "ม.3", "ม.4", "ม.6", "ปวส.1"]
    order = levels.level_of(text(*ladder)).tolist()
    assert order == sorted(order)
    assert levels.level_of(text("ปวช.3")).item() == levels.level_of(text("ม.6")).item() == levels.UPPER_DONE
    assert levels.level_of(text("ป.7", None)).isna().all()


def test_the_year_of_birth_a_class_tells():
    years = levels.birth_year_of(text("ป.1", "ม.6", "ประถม", "อ.2"), pd.Series([2025.0] * 4))
    assert years.tolist()[:2] == [2019, 2008]  # six in ป.1, seventeen in ม.6
    assert years[2:].isna().all()
