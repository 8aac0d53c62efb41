"""Dates: equal, day and month swapped, 543 years apart, one digit wrong, one part different, known parts agree, a year off, clash.

Belongs here: levels of two dates that may be partial. Does not belong here: reading dates (``records``).
"""

from itertools import pairwise

import numpy as np

from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

EQUAL, SWAPPED, ERA, DIGIT, PART, MONTH, YEAR, NEAR, CLASH = range(len(FIXED_LEVELS["date"]))
_BUDDHIST = 543


def _parts(table: Table, comparison: Comparison) -> np.ndarray:
    """Year, month and day of every record (int16, 0 = unknown). A day that is typed for an unknown one counts as unknown, and its month."""
    vocabulary = table.vocabulary(comparison.column)
    parts = np.zeros((len(vocabulary.values) + 1, 3), dtype=np.int16)
    for i, value in enumerate(vocabulary.values):
        for k, part in enumerate(value.split("-")[:3]):
            parts[i, k] = int(part) if part.isascii() and part.isdigit() and len(part) <= 4 else 0
    for day in comparison.placeholder_days:
        month, _, of_month = day.partition("-")
        parts[(parts[:, 1] == int(month)) & (parts[:, 2] == int(of_month)), 1:] = 0
    return parts[vocabulary.codes[0]]


def compare_dates(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of two dates, each known to the day, the month or the year."""
    parts = table.once(("dates", comparison.name), lambda: _parts(table, comparison))
    (y1, m1, d1), (y2, m2, d2) = parts[left].T, parts[right].T
    levels = _partial(y1, m1, y2, m2)
    whole = (d1 > 0) & (d2 > 0)
    levels[whole] = _whole(y1[whole], m1[whole], d1[whole], y2[whole], m2[whole], d2[whole])
    levels[(y1 == 0) | (y2 == 0)] = MISSING
    return levels


def _whole(y1: np.ndarray, m1: np.ndarray, d1: np.ndarray, y2: np.ndarray, m2: np.ndarray, d2: np.ndarray) -> np.ndarray:
    """Two dates known to the day."""
    same = (y1 == y2).astype(np.int8) + (m1 == m2) + (d1 == d2)
    levels = np.where(same >= 2, PART, CLASH).astype(np.int8)
    wrong = _wrong_digits(y1, y2, 4) + _wrong_digits(m1, m2, 2) + _wrong_digits(d1, d2, 2)
    levels[wrong == 1] = DIGIT
    levels[(m1 == m2) & (d1 == d2) & (np.abs(y1 - y2) == _BUDDHIST)] = ERA
    levels[(y1 == y2) & (m1 == d2) & (d1 == m2)] = SWAPPED
    levels[same == 3] = EQUAL
    return levels


def _partial(y1: np.ndarray, m1: np.ndarray, y2: np.ndarray, m2: np.ndarray) -> np.ndarray:
    """One of the dates known to the year or month only, or reckoned from an age."""
    gap = np.abs(y1 - y2)
    both_months = (m1 > 0) & (m2 > 0)
    levels = np.where(gap == 0, YEAR, CLASH).astype(np.int8)
    levels[(gap == 1) & ~both_months] = NEAR
    levels[both_months & (gap == 0)] = np.where(m1 == m2, MONTH, CLASH)[both_months & (gap == 0)]
    return levels


def _wrong_digits(one: np.ndarray, other: np.ndarray, digits: int) -> np.ndarray:
    """In how many decimal places two numbers differ; two swapped neighbours count as one."""
    places = [(one // 10**k % 10, other // 10**k % 10) for k in range(digits)]
    wrong = np.sum([a != b for a, b in places], axis=0)
    for (a1, b1), (a2, b2) in pairwise(places):
        wrong -= (a1 != b1) & (a1 == b2) & (a2 == b1)
    return wrong
