"""Places: the same as deep as both are known, or another; columns from the outermost to the innermost, up to three.

Belongs here: levels of two places. Does not belong here: finding official names (``records``).
"""

import numpy as np

from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

INNER, MIDDLE, OUTER, OTHER_INNER, OTHER_MIDDLE, ELSEWHERE = range(len(FIXED_LEVELS["place"]))


def compare_places(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of (outer, middle, inner); an unknown depth neither agrees nor differs."""
    same, differ = [], []
    for column in comparison.columns:
        codes = table.codes(column)
        a, b = codes[left], codes[right]
        known = (a >= 0) & (b >= 0)
        same.append(known & (a == b))
        differ.append(known & (a != b))
    levels = np.full(len(left), MISSING, dtype=np.int8)
    depth = len(comparison.columns)
    for level, agrees in zip((OUTER, MIDDLE, INNER)[-depth:], same, strict=True):
        levels[agrees] = level
    for level, differs in reversed(list(zip((ELSEWHERE, OTHER_MIDDLE, OTHER_INNER)[:depth], differ, strict=True))):
        levels[differs] = level
    return levels
