"""Places: the same tambon, amphoe or province as deep as both are known, or another.

Belongs here: levels of two places. Does not belong here: finding official names (``records``).
"""

import numpy as np

from matching.levels import LEVELS, MISSING
from matching.model import Comparison
from matching.table import Table

TAMBON, AMPHOE, PROVINCE, OTHER_TAMBON, OTHER_AMPHOE, ELSEWHERE = range(len(LEVELS["place"]))


def compare_places(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of (province, amphoe, tambon); an unknown depth neither agrees nor differs."""
    same, differ = [], []
    for column in comparison.columns:
        codes = table.codes(column)
        known = (codes[left] >= 0) & (codes[right] >= 0)
        same.append(known & (codes[left] == codes[right]))
        differ.append(known & (codes[left] != codes[right]))
    levels = np.full(len(left), MISSING, dtype=np.int8)
    deepest_first = list(zip((PROVINCE, AMPHOE, TAMBON), same, strict=False))
    for level, agrees in deepest_first:
        levels[agrees] = level
    for level, differs in reversed(list(zip((ELSEWHERE, OTHER_AMPHOE, OTHER_TAMBON), differ, strict=False))):
        levels[differs] = level
    return levels
