"""Who is late, since when. The school rounds of a Thai school year: 10 June, 10 November, 31 March."""

import datetime as dt

import pytest

from agreements.due import days_late, late_since

ROUNDS = ["06-10", "11-10", "03-31"]
SIGNED = dt.date(2025, 5, 16)


def late(last: str, day: str, due=ROUNDS, grace=7, signed=SIGNED) -> str:
    found = late_since(due, grace, signed, dt.date.fromisoformat(last) if last else None, dt.date.fromisoformat(day))
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
    assert late("2025-01-31", "2026-04-01", due=["02-29"], signed=dt.date(2024, 1, 1)) == "2026-02-28"


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
    assert days_late(ROUNDS, dt.date.fromisoformat(day)) == expected


def test_nobody_is_late_where_nothing_is_due():
    assert days_late([], SIGNED) is None
