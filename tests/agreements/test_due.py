"""Who is late, since when. The school rounds of a Thai school year: 10 June, 10 November, 31 March."""

import datetime as dt

import pytest

from agreements.calendar import Calendar
from agreements.due import days_late, late_since

ROUNDS = ["06-10", "11-10", "03-31"]
SIGNED = dt.date(2025, 5, 16)


def late(last: str, day: str, due=ROUNDS, grace=7, signed=SIGNED, calendar=Calendar()) -> str:  # noqa: B008 - a value
    found = late_since(due, grace, signed, dt.date.fromisoformat(last) if last else None, dt.date.fromisoformat(day), calendar)
    return found.isoformat() if found else ""


@pytest.mark.parametrize(
    ("last", "day", "expected"),
    [
        ("2026-06-10", "2026-07-15", ""),  # on the day
        ("2026-06-01", "2026-07-15", ""),  # a little early: nearer to 10 June than to 31 March
        ("2026-04-02", "2026-07-15", "2026-06-10"),  # a little late for March, so not for June
        ("2026-04-02", "2026-05-30", ""),
        ("2026-03-31", "2026-06-17", ""),  # the seventh day of grace
        ("2026-03-31", "2026-06-18", "2026-06-10"),
        ("2025-11-10", "2026-06-12", "2026-03-31"),  # June is within grace; March was missed
        ("2025-11-10", "2026-12-01", "2026-11-10"),  # the newest one missed is told
        ("", "2026-07-15", "2026-06-10"),  # nothing ever
        ("", "2025-06-15", ""),  # the agreement is a month old, the first day within grace
        ("", "2025-06-18", "2025-06-10"),
        ("2026-06-11", "2026-06-18", ""),  # within grace
    ],
)
def test_late_since_the_last_round_missed(last, day, expected):
    assert late(last, day) == expected


def test_nothing_is_due_before_the_agreement_or_without_days():
    assert late("", "2025-05-20", signed=SIGNED) == ""
    assert late("", "2026-07-15", due=[]) == ""


def test_once_a_year():
    assert late("2025-07-01", "2026-06-30", due=["07-01"]) == ""
    assert late("2025-07-01", "2026-07-09", due=["07-01"]) == "2026-07-01"
    assert late("2026-01-15", "2026-07-09", due=["07-01"]) == ""  # nearer to July than to July before


def test_the_last_of_february():
    """In 2025 a Friday; in 2026 a Saturday, so that Monday counts."""
    assert late("2024-01-31", "2025-03-20", due=["02-29"], signed=dt.date(2024, 1, 1)) == "2025-02-28"
    assert late("2025-01-31", "2026-04-01", due=["02-29"], signed=dt.date(2024, 1, 1)) == "2026-03-02"


@pytest.mark.parametrize(
    ("due", "day", "expected"),
    [
        ("10-10", "2026-10-12", ""),  # 10 October 2026 is a Saturday: due on Monday, 12 October
        ("10-10", "2026-10-13", "2026-10-12"),
        ("04-13", "2026-04-16", ""),  # Songkran, 13 to 15 April: due on Thursday
        ("04-13", "2026-04-17", "2026-04-16"),
        ("03-02", "2026-03-03", "2026-03-02"),  # the night of a holiday (Makha Bucha) still knows what was due the day before
    ],
)
def test_a_due_day_on_which_offices_are_closed_moves_to_the_next_working_day(due, day, expected):
    assert late("2025-05-20", day, due=[due], grace=0) == expected


def test_the_last_day_of_grace_moves_as_well():
    """31 March 2026 and a fortnight are 14 April, Songkran: nobody is late before the 17th."""
    assert late("2025-06-10", "2026-04-16", due=["03-31"], grace=14) == ""
    assert late("2025-06-10", "2026-04-17", due=["03-31"], grace=14) == "2026-03-31"


def test_days_that_the_site_itself_gives_off_count_as_well():
    off = Calendar(holidays=(dt.date(2026, 6, 10), dt.date(2026, 6, 11)))
    assert late("2026-03-31", "2026-06-12", grace=0, calendar=off) == ""
    assert late("2026-03-31", "2026-06-13", grace=0, calendar=off) == "2026-06-12"


def test_the_rounds_of_the_calendar_go_by_one_word():
    for day in ("2026-06-17", "2026-06-18", "2026-11-30"):
        assert late("2026-03-31", day, due=["dmc"]) == late("2026-03-31", day)
    own = Calendar(rounds=("07-01",))
    assert late("2025-07-01", "2026-07-09", due=["dmc"], calendar=own) == "2026-07-01"


def test_grace_is_agreed():
    assert late("2026-03-31", "2026-06-18", grace=30) == ""
    assert late("2026-03-31", "2026-06-11", grace=0) == "2026-06-10"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-06-10", 0),  # on the day
        ("2026-06-01", 0),  # early
        ("2026-06-25", 15),
        ("2026-04-02", 2),  # of March
        ("2026-08-25", 76),  # 76 days after 10 June, 77 before 10 November
        ("2026-08-26", 0),  # 76 before 10 November: early for it
        ("2026-01-05", 56),  # of 10 November of the year before
    ],
)
def test_days_after_the_due_day_a_delivery_counts_for(day, expected):
    assert days_late(ROUNDS, dt.date.fromisoformat(day), Calendar()) == expected


def test_nobody_is_late_where_nothing_is_due():
    assert days_late([], SIGNED, Calendar()) is None
