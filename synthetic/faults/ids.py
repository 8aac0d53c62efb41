"""Faults of identity numbers: written in other ways, damaged by spreadsheets, mistyped, another person's.

Belongs here: functions that spoil ``national_id`` of some rows. Does not belong here: who gets them (``spoil``).
"""

import numpy as np

from synthetic import ids
from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array, texts


def _each(slip: Slip, rows: Array, change: object) -> None:
    column = slip["national_id"]
    column[rows] = texts([change(v) for v in column[rows].tolist()])  # type: ignore[operator]


def lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Left empty."""
    slip["national_id"][rows] = ""


def dashes(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """1-5201-00012-34-5, as printed on the card."""
    _each(slip, rows, lambda v: f"{v[0]}-{v[1:5]}-{v[5:10]}-{v[10:12]}-{v[12]}")


def apostrophe(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """An apostrophe in front, typed so that a spreadsheet keeps the digits."""
    _each(slip, rows, lambda v: "'" + v)


def point_zero(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """A trailing ``.0`` and no leading zero: the number went through a program as a floating point number."""
    _each(slip, rows, lambda v: f"{int(v)}.0")


def scientific(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """1.52E+12: the digits are gone for good."""
    _each(slip, rows, lambda v: f"{float(v):.2E}")


def as_number(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """A number cell of a workbook: the digits are kept, a leading zero is not."""
    _each(slip, rows, int)


def one_digit(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """One digit mistyped."""
    for r, at, by in zip(rows.tolist(), rng.integers(1, 13, len(rows)).tolist(), rng.integers(1, 10, len(rows)).tolist(), strict=True):
        v = slip["national_id"][r]
        slip["national_id"][r] = f"{v[:at]}{(int(v[at]) + by) % 10}{v[at + 1 :]}"


def swapped(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Two neighbouring, different digits the wrong way round."""
    for r, at in zip(rows.tolist(), rng.integers(1, 12, len(rows)).tolist(), strict=True):
        v = slip["national_id"][r]
        at = next((i % 12 for i in range(at, at + 12) if v[i % 12] != v[i % 12 + 1]), 0)
        slip["national_id"][r] = v[:at] + v[at + 1] + v[at] + v[at + 2 :]


def too_short(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """One digit left out."""
    for r, at in zip(rows.tolist(), rng.integers(1, 13, len(rows)).tolist(), strict=True):
        v = slip["national_id"][r]
        slip["national_id"][r] = v[:at] + v[at + 1 :]


def siblings(slip: Slip, province: Province) -> Array:
    """For each row the position of a brother or sister with a number of his own, -1 where there is none."""
    people = province.people
    me, n = slip["person"], len(people["person"])
    after, before = np.minimum(me + 1, n - 1), np.maximum(me - 1, 0)
    other = np.where((people["family"][after] == slip["family"]) & (after != me), after, before)
    fits = (people["family"][other] == slip["family"]) & (other != me) & (people["national_id"][other] != "")
    return np.where(fits, other, -1)


def sibling(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """A brother's or sister's number."""
    slip["national_id"][rows] = province.people["national_id"][siblings(slip, province)[rows]]


def guardian(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The guardian's number: a grown-up's (first digit 3), the same for all children of a family."""
    family = slip["family"][rows].astype(np.int64)
    twelve = 3 * 10**11 + 5201 * 10**7 + (family * 37 + 10_0000) % 10**7
    slip["national_id"][rows] = texts([f"{v:013d}" for v in (twelve * 10 + ids.check_digit(twelve)).tolist()])
