"""Birth dates: equal, day and month swapped, 543 years apart, one part different, known parts agree, a year off, clash.

Belongs here: levels of two dates that may be partial. Does not belong here: reading dates (``records``).
"""

import numpy as np

from matching.levels import LEVELS, MISSING
from matching.model import Comparison
from matching.table import Table

EQUAL, SWAPPED, ERA, PART, MONTH, YEAR, NEAR, CLASH = range(len(LEVELS["date"]))
_BUDDHIST = 543


def _parts(table: Table, column: str) -> np.ndarray:
    """Year, month and day of every record (int16, 0 = unknown). 1 January stands for an unknown day, so it counts as the year alone."""
    vocabulary = table.vocabulary(column)
    parts = np.zeros((len(vocabulary.values) + 1, 3), dtype=np.int16)
    for i, value in enumerate(vocabulary.values):
        for k, part in enumerate(str(value).split("-")[:3]):
            parts[i, k] = int(part) if part.isascii() and part.isdigit() and len(part) <= 4 else 0
    parts[(parts[:, 1] == 1) & (parts[:, 2] == 1), 1:] = 0
    return parts[vocabulary.codes[0]]


def compare_dates(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of the birth date (first column) with the help of its precision (second column, when there is one)."""
    at = ("dates", comparison.name)
    if at not in table.memory:
        table.memory[at] = _parts(table, comparison.columns[0])
    parts = table.memory[at]
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
