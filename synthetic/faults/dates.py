"""Faults of birth dates: the other era, two-digit years, day and month swapped, 1 January, the year alone, a wrong year.

Belongs here: functions that rewrite ``birth_text`` of some rows. Does not belong here: how dates are written (``synthetic.dates``).
"""

import numpy as np

from synthetic.dates import thai_digits, written
from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array, texts


def style(name: str, also: str = "") -> object:
    """A fault that writes the true date in another style (or in one of two)."""

    def does(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
        text = written(slip["birth"][rows], name)
        if also:
            text = np.where(rng.random(len(rows)) < 0.5, text, written(slip["birth"][rows], also))
        slip["birth_text"][rows] = text

    return does


def lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Left empty."""
    slip["birth_text"][rows] = ""


def swappable(slip: Slip, province: Province) -> Array:
    """Rows whose day and month, swapped, make another date."""
    birth = slip["birth"]
    month = birth.astype("datetime64[M]")
    day, number = (birth - month).astype(int) + 1, month.astype(int) % 12 + 1
    return (day <= 12) & (day != number)


def new_year(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """1 January of the right year: what is written when only the year is known."""
    slip["birth_text"][rows] = written(slip["birth"][rows].astype("datetime64[Y]").astype("datetime64[D]"), "be_slash")


def one_year_off(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The year one too high or too low."""
    days = np.where(rng.random(len(rows)) < 0.5, 365, -365).astype("timedelta64[D]")
    slip["birth_text"][rows] = written(slip["birth"][rows] + days, "be_slash")


def one_day_off(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Some days off: one digit of the day mistyped."""
    by = rng.choice(np.array([-10, -2, -1, 1, 2, 10]), len(rows)).astype("timedelta64[D]")
    slip["birth_text"][rows] = written(slip["birth"][rows] + by, "be_slash")


def true_date(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """A real date cell of a workbook (common era inside)."""
    slip["birth_text"][rows] = texts(slip["birth"][rows].astype(object).tolist())


def in_thai_digits(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Thai digits."""
    slip["birth_text"][rows] = thai_digits(slip["birth_text"][rows])
    slip["age_text"][rows] = thai_digits(slip["age_text"][rows])


def age_off(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The age a year off: guessed, or the one reached this year."""
    by = rng.choice(np.array([-1, 1, 1]), len(rows))
    slip["age_text"][rows] = texts([str(max(a, 0)) for a in (slip["age"][rows] + by).tolist()])


def age_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No age given."""
    slip["age_text"][rows] = ""
