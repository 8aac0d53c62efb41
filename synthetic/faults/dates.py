"""Faults of birth dates: the other era, two-digit years, day and month swapped, 1 January, the year alone, a wrong year.

Belongs here: functions that rewrite ``birth_text`` of some rows. Does not belong here: how dates are written (``synthetic.dates``).
"""

import numpy as np

from synthetic.dates import thai_digits, written
from synthetic.faults.fault import Rows, Spoiler
from synthetic.tables import Array, texts


def style(name: str, also: str = "") -> Spoiler:
    """A fault that writes the true date in another style (or in one of two)."""

    def does(rows: Rows) -> None:
        text = written(rows["birth"], name)
        if also:
            text = np.where(rows.rng.random(len(rows)) < 0.5, text, written(rows["birth"], also))
        rows["birth_text"] = text

    return does


def lost(rows: Rows) -> None:
    """Left empty."""
    rows["birth_text"] = ""


def swappable(rows: Rows) -> Array:
    """Rows whose day and month, swapped, make another date."""
    birth = rows["birth"]
    month = birth.astype("datetime64[M]")
    day, number = (birth - month).astype(int) + 1, month.astype(int) % 12 + 1
    swaps: Array = (day <= 12) & (day != number)
    return swaps


def new_year(rows: Rows) -> None:
    """1 January of the right year: what is written when only the year is known."""
    rows["birth_text"] = written(rows["birth"].astype("datetime64[Y]").astype("datetime64[D]"), "be_slash")


def one_year_off(rows: Rows) -> None:
    """The year one too high or too low."""
    days = np.where(rows.rng.random(len(rows)) < 0.5, 365, -365).astype("timedelta64[D]")
    rows["birth_text"] = written(rows["birth"] + days, "be_slash")


def one_day_off(rows: Rows) -> None:
    """Some days off: one digit of the day mistyped."""
    by = rows.rng.choice(np.array([-10, -2, -1, 1, 2, 10]), len(rows)).astype("timedelta64[D]")
    rows["birth_text"] = written(rows["birth"] + by, "be_slash")


def true_date(rows: Rows) -> None:
    """A real date cell of a workbook (common era inside)."""
    rows["birth_text"] = texts(rows["birth"].astype(object).tolist())


def in_thai_digits(rows: Rows) -> None:
    """Thai digits."""
    rows["birth_text"] = thai_digits(rows["birth_text"])
    rows["age_text"] = thai_digits(rows["age_text"])


def age_off(rows: Rows) -> None:
    """The age a year off: guessed, or the one reached this year."""
    by = rows.rng.choice(np.array([-1, 1, 1]), len(rows))
    rows["age_text"] = texts([str(max(a, 0)) for a in (rows["age"] + by).tolist()])


def age_lost(rows: Rows) -> None:
    """No age given."""
    rows["age_text"] = ""
