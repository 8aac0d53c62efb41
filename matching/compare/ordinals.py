"""Ordered steps such as school grades: the same, near, far, or too far apart; weak evidence, since lists are of different years.

Belongs here: the gap between two steps. Does not belong here: which value is which step (the model says so).
"""

import numpy as np

from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

EQUAL, NEAR, FAR, APART = range(len(FIXED_LEVELS["ordinal"]))
_UNKNOWN = (0, 0)


def _span(comparison: Comparison, value: str) -> tuple[int, int]:
    """First and last step of a value; (0, 0) when the model does not know it."""
    step = comparison.steps.get(value, _UNKNOWN)
    return step if isinstance(step, tuple) else (step, step)


def spans_of(table: Table, comparison: Comparison) -> np.ndarray:
    """First and last step of every record (int16, two columns)."""
    vocabulary = table.vocabulary(comparison.column)
    return np.array([*(_span(comparison, v) for v in vocabulary.values), _UNKNOWN], dtype=np.int16)[vocabulary.codes[0]]


def compare_ordinals(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels by the gap between the two values' steps."""
    spans = spans_of(table, comparison)
    a, b = spans[left], spans[right]
    gap = np.maximum(0, np.maximum(a[:, 0] - b[:, 1], b[:, 0] - a[:, 1]))
    levels = np.where(gap <= comparison.near, NEAR, np.where(gap <= 2 * comparison.near, FAR, APART)).astype(np.int8)
    levels[(a == b).all(axis=1)] = EQUAL
    levels[(a[:, 0] == 0) | (b[:, 0] == 0)] = MISSING
    return levels
