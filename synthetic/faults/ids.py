"""Faults of identity numbers: written in other ways, damaged by spreadsheets, mistyped, another person's.

Belongs here: functions that spoil ``national_id`` of some rows. Does not belong here: who gets them (``spoil``).
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from synthetic import ids
from synthetic.faults.fault import Rows
from synthetic.tables import Array, texts


def _each(rows: Rows, change: Callable[[str], Any]) -> None:
    rows["national_id"] = texts([change(v) for v in rows["national_id"].tolist()])


def lost(rows: Rows) -> None:
    """Left empty."""
    rows["national_id"] = ""


def dashes(rows: Rows) -> None:
    """1-5201-00012-34-5, as printed on the card."""
    _each(rows, lambda v: f"{v[0]}-{v[1:5]}-{v[5:10]}-{v[10:12]}-{v[12]}")


def apostrophe(rows: Rows) -> None:
    """An apostrophe in front, typed so that a spreadsheet keeps the digits."""
    _each(rows, lambda v: "'" + v)


def point_zero(rows: Rows) -> None:
    """A trailing ``.0`` and no leading zero: the number went through a program as a floating point number."""
    _each(rows, lambda v: f"{int(v)}.0")


def scientific(rows: Rows) -> None:
    """1.52E+12: the digits are gone for good."""
    _each(rows, lambda v: f"{float(v):.2E}")


def as_number(rows: Rows) -> None:
    """A number cell of a workbook: the digits are kept, a leading zero is not."""
    _each(rows, int)


def one_digit(rows: Rows) -> None:
    """One digit mistyped."""
    at, by = rows.rng.integers(1, 13, len(rows)).tolist(), rows.rng.integers(1, 10, len(rows)).tolist()
    rows["national_id"] = texts(
        [f"{v[:a]}{(int(v[a]) + b) % 10}{v[a + 1 :]}" for v, a, b in zip(rows["national_id"].tolist(), at, by, strict=True)]
    )


def swapped(rows: Rows) -> None:
    """Two neighbouring, different digits the wrong way round."""
    rows["national_id"] = texts([_swap(v, a) for v, a in _at_random_digits(rows)])


def _swap(number: str, start: int) -> str:
    at = next((i % 12 for i in range(start, start + 12) if number[i % 12] != number[i % 12 + 1]), 0)
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def _at_random_digits(rows: Rows) -> Iterator[tuple[str, int]]:
    return zip(rows["national_id"].tolist(), rows.rng.integers(1, 12, len(rows)).tolist(), strict=True)


def too_short(rows: Rows) -> None:
    """One digit left out."""
    rows["national_id"] = texts([v[:a] + v[a + 1 :] for v, a in _at_random_digits(rows)])


def siblings(rows: Rows) -> Array:
    """For each row the position of a brother or sister with a number of his own, -1 where there is none."""
    people = rows.province.people
    me, n = rows["person"], len(people["person"])
    after, before = np.minimum(me + 1, n - 1), np.maximum(me - 1, 0)
    other = np.where((people["family"][after] == rows["family"]) & (after != me), after, before)
    fits = (people["family"][other] == rows["family"]) & (other != me) & (people["national_id"][other] != "")
    return np.where(fits, other, -1)


def sibling(rows: Rows) -> None:
    """A brother's or sister's number."""
    rows["national_id"] = rows.province.people["national_id"][siblings(rows)]


def guardian(rows: Rows) -> None:
    """The guardian's number: a grown-up's (first digit 3), the same for all children of a family."""
    family = rows["family"].astype(np.int64)
    twelve = 3 * 10**11 + 5201 * 10**7 + (family * 37 + 10_0000) % 10**7
    rows["national_id"] = texts([f"{v:013d}" for v in (twelve * 10 + ids.check_digit(twelve)).tolist()])
