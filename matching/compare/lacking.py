"""A value that is not there: people with one name only, whose rows all lack a surname, beside rows that lost theirs.

Belongs here: whether one record or both lack a value beside a name they have. Does not belong here: comparing the values themselves
(``names``), how often the bearers of a name lack it (``statistics``).
"""

import numpy as np

from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

BOTH, ONE = range(len(FIXED_LEVELS["lacking"]))


def compare_lacking(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether both records lack the second column, or one; missing where neither does, or one has nothing in the first, either."""
    named, lacks = (table.codes(column) >= 0 for column in comparison.columns[:2])
    count = (~lacks[left]).astype(np.int8) + ~lacks[right]
    levels = np.choose(count, [MISSING, ONE, BOTH])
    return np.where(named[left] & named[right], levels, MISSING).astype(np.int8)
