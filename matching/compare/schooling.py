"""Grades: the same, a few years apart, or too far apart to be one child's; weak evidence, since lists are of different years.

Belongs here: the order of Thai grades. Does not belong here: reading grades (``records``).
"""

import re

import numpy as np

from matching.levels import LEVELS, MISSING
from matching.model import Comparison
from matching.table import Table

EQUAL, NEAR, FAR, APART = range(len(LEVELS["grade"]))
_NEAR, _FAR = 2, 4
_BASE = {"อ": 0, "ป": 3, "ม": 9, "ปวช": 12, "ปวส": 15}
_SPANS = {"อนุบาล": (1, 3), "ประถม": (4, 9), "ม.ต้น": (10, 12), "ม.ปลาย": (13, 15)}
_GRADE = re.compile(r"(ปวช|ปวส|[อปม])\.?\s*(\d)")


def _span(grade: str) -> tuple[int, int]:
    """First and last step of a grade on one ladder (อ.1 = 1 … ม.6 = 15); (0, 0) when unknown."""
    if grade in _SPANS:
        return _SPANS[grade]
    found = _GRADE.fullmatch(grade)
    step = _BASE[found[1]] + int(found[2]) if found else 0
    return step, step


def compare_grades(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels by the gap between the two grades' steps."""
    vocabulary = table.vocabulary(comparison.columns[0])
    spans = np.array([*(_span(str(v)) for v in vocabulary.values), (0, 0)], dtype=np.int16)[vocabulary.codes[0]]
    a, b = spans[left], spans[right]
    gap = np.maximum(0, np.maximum(a[:, 0] - b[:, 1], b[:, 0] - a[:, 1]))
    levels = np.where(gap <= _NEAR, NEAR, np.where(gap <= _FAR, FAR, APART)).astype(np.int8)
    levels[(a == b).all(axis=1)] = EQUAL
    levels[(a[:, 0] == 0) | (b[:, 0] == 0)] = MISSING
    return levels
