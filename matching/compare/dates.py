"""Dates: equal, day and month swapped, 543 years apart, one digit wrong, one part different, known parts agree, near in time, clash.

Belongs here: levels of two dates that may be partial. Does not belong here: reading dates (``records``, ``reading``).
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from matching.levels import MISSING, split_test
from matching.parts import Comparison
from matching.table import Table

_BUDDHIST = 543
_ABOUT = 45  # days: what "so many years apart" allows
_YEAR = 365.25
_DAY = len("2012-05-31")
_PARTS = ((0, 4), (5, 7), (8, 10))
_DASHES = [4, 7]
_DIGITS = [at for start, end in _PARTS for at in range(start, end)]


def parts_of(table: Table, column: str, placeholder_days: Iterable[str] = ()) -> np.ndarray:
    """Year, month and day of every record (int16, 0 = unknown). A day that is typed for an unknown one counts as unknown, and its month."""
    vocabulary = table.vocabulary(column)
    parts = np.zeros((len(vocabulary.values) + 1, 3), dtype=np.int16)
    parts[:-1] = _written(vocabulary.values)
    for day in placeholder_days:
        month, _, of_month = day.partition("-")
        parts[(parts[:, 1] == int(month)) & (parts[:, 2] == int(of_month)), 1:] = 0
    return parts[vocabulary.codes[0]]


def _written(values: Sequence[str]) -> np.ndarray:
    """The three numbers (int16) of each date; those of ten letters, nearly all, are read at once."""
    parts = np.zeros((len(values), 3), dtype=np.int16)
    long = np.fromiter((len(v) == _DAY and v.isascii() for v in values), dtype=bool, count=len(values))
    letters = np.frombuffer("".join(v for v, is_long in zip(values, long, strict=True) if is_long).encode(), np.uint8).reshape(-1, _DAY)
    digits = letters.astype(np.int16) - ord("0")
    iso = ((letters[:, _DASHES] == ord("-")).all(axis=1)) & ((digits[:, _DIGITS] >= 0) & (digits[:, _DIGITS] <= 9)).all(axis=1)
    at = np.flatnonzero(long)
    parts[at[iso]] = np.stack([digits[iso, start:end] @ 10 ** np.arange(end - start)[::-1] for start, end in _PARTS], axis=1)
    for i in [*np.flatnonzero(~long).tolist(), *at[~iso].tolist()]:
        for k, part in enumerate(values[i].split("-")[:3]):
            parts[i, k] = int(part) if part.isascii() and part.isdigit() and len(part) <= 4 else 0
    return parts


def compare_dates(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of two dates, each known to the day, the month or the year; a test that the ladder lacks leaves its pairs to worse ones."""
    parts = table.once(("dates", comparison.name), lambda: parts_of(table, comparison.column, comparison.placeholder_days).T.copy())
    one, other = parts[:, left], parts[:, right]
    levels = np.full(len(left), comparison.number("clash"), dtype=np.int8)
    whole = (one[2] > 0) & (other[2] > 0)
    timed = any(split_test(level)[1] for level in comparison.order)
    at, rest = np.flatnonzero(whole), np.flatnonzero(~whole)
    _put(levels, at, _whole(one[:, at], other[:, at], timed=timed), comparison)
    _put(levels, rest, _partial(one[:, rest], other[:, rest]), comparison)
    levels[(one[0] == 0) | (other[0] == 0)] = MISSING
    return levels


def _put(levels: np.ndarray, at: np.ndarray, fits: "dict[str, np.ndarray]", comparison: Comparison) -> None:
    """The best level of the ladder that each pair fits."""
    for level in reversed(comparison.order):
        name, number = split_test(level)
        if number and "gap" in fits:
            away = fits["gap"] if name == "days" else np.abs(fits["gap"] - number * _YEAR)
            levels[at[away <= (number if name == "days" else _ABOUT)]] = comparison.number(level)
        elif level in fits:
            levels[at[fits[level]]] = comparison.number(level)


def _whole(one: np.ndarray, other: np.ndarray, *, timed: bool) -> dict[str, np.ndarray]:
    """Which tests two dates known to the day pass, and, if any test asks, how many days lie between them."""
    (y1, m1, d1), (y2, m2, d2) = one, other
    same = (y1 == y2).astype(np.int8) + (m1 == m2) + (d1 == d2)
    wrong = _wrong_digits(m1, m2, 2) + _wrong_digits(d1, d2, 2)
    near = np.flatnonzero((wrong <= 1) & (same < 3))
    wrong[near] += _wrong_digits(y1[near], y2[near], 4)
    return {
        "equal": same == 3,
        "swapped": (y1 == y2) & (m1 == d2) & (d1 == m2),
        "era": (m1 == m2) & (d1 == d2) & (np.abs(y1 - y2) == _BUDDHIST),
        "digit": wrong == 1,
        "part": same >= 2,
        **({"gap": np.abs((y1 - y2) * _YEAR + (m1 - m2) * (_YEAR / 12) + (d1 - d2))} if timed else {}),
    }


def _partial(one: np.ndarray, other: np.ndarray) -> dict[str, np.ndarray]:
    """Which tests two dates pass of which one is known to the year or month only, or reckoned from an age."""
    (y1, m1, _), (y2, m2, _) = one, other
    both_months = (m1 > 0) & (m2 > 0)
    same_year = y1 == y2
    return {
        "month": both_months & same_year & (m1 == m2),
        "year": ~both_months & same_year,
        "near": ~both_months & (np.abs(y1 - y2) == 1),
        "about": ~both_months & (np.abs(y1 - y2) == 2),  # an age that was guessed, or told a year ago
    }


def _wrong_digits(one: np.ndarray, other: np.ndarray, digits: int) -> np.ndarray:
    """In how many decimal places two numbers differ; two swapped neighbours count as one."""
    places = [(one // 10**k % 10, other // 10**k % 10) for k in range(digits)]
    wrong = np.sum([a != b for a, b in places], axis=0)
    for (a1, b1), (a2, b2) in pairwise(places):
        wrong -= (a1 != b1) & (a1 == b2) & (a2 == b1)
    return np.asarray(wrong)
