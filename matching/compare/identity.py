"""Ids, codes and categories: equal or not, one digit wrong, two neighbours swapped, both valid and different.

Belongs here: exact identifiers. Does not belong here: reading or repairing them (``records``).
"""

import numpy as np
import pandas as pd

from matching.compare.strings import as_bytes, edits
from matching.levels import LEVELS, MISSING
from matching.model import Comparison
from matching.table import Table, on_distinct
from records.ids import is_valid_id

EQUAL, EDIT, SWAPPED, DIFFERENT, APART = range(len(LEVELS["id"]))


def usable_ids(table: Table, comparison: Comparison) -> np.ndarray:
    """Codes of the id column; an id that many different names carry is a placeholder and counts as missing."""
    at = ("usable_ids", comparison.name)
    if at not in table.memory:
        codes = table.codes(comparison.columns[0]).copy()
        names = table.keys("start", "first_name").codes[0]
        known = (codes >= 0) & (names >= 0)
        pairs = pd.DataFrame({"id": codes[known], "name": names[known]}).drop_duplicates()
        carried = np.bincount(pairs["id"].to_numpy(), minlength=codes.max(initial=-1) + 1)
        codes[(codes >= 0) & (np.append(carried, 0)[codes] > comparison.shared_by_at_most)] = MISSING
        table.memory[at] = codes
    return table.memory[at]


def valid_ids(table: Table, comparison: Comparison) -> np.ndarray:
    """The same codes where the id is valid, else -1."""
    codes = usable_ids(table, comparison)
    if comparison.check is None:
        return codes
    vocabulary = table.vocabulary(comparison.columns[0])
    valid = np.array([is_valid_id(str(v)) for v in vocabulary.values] + [False], dtype=bool)
    return np.where(valid[codes], codes, MISSING)


def compare_ids(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of an id whose single typing errors can be told."""
    vocabulary = table.vocabulary(comparison.columns[0])
    codes, valid = usable_ids(table, comparison), valid_ids(table, comparison)
    levels = np.full(len(left), MISSING, dtype=np.int8)
    a, b = codes[left], codes[right]
    levels[(a >= 0) & (a == b)] = EQUAL
    differ = np.flatnonzero((a >= 0) & (b >= 0) & (a != b))
    both_valid = (valid[left[differ]] >= 0) & (valid[right[differ]] >= 0)
    levels[differ[both_valid]] = APART
    doubt = differ[~both_valid]
    encoded = as_bytes([str(v) for v in vocabulary.values])
    levels[doubt] = on_distinct(a[doubt], b[doubt], len(vocabulary.values) + 1, lambda x, y: _slips(encoded, x, y))
    return levels


def _slips(encoded: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    near = edits(encoded, a, b, cutoff=1) == 1
    levels = np.where(near, EDIT, DIFFERENT).astype(np.int8)
    same_letters = np.array([sorted(x) == sorted(y) for x, y in zip(encoded[a[near]], encoded[b[near]], strict=True)], dtype=bool)
    levels[np.flatnonzero(near)[same_letters]] = SWAPPED
    return levels


def compare_code(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Equal (0) or different (1)."""
    codes = table.codes(comparison.columns[0])
    levels = np.where(codes[left] == codes[right], 0, 1).astype(np.int8)
    levels[(codes[left] < 0) | (codes[right] < 0)] = MISSING
    return levels


compare_category = compare_code
