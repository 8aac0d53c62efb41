"""Ids: equal or not, one digit wrong, two neighbours swapped, both valid and different.

Belongs here: exact identifiers. Does not belong here: reading or repairing them (``records``), how a valid one is told (``idchecks``).
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from matching.compare.strings import as_bytes, edits
from matching.hashes import NO_KEY, hashes_of
from matching.idchecks import CHECKS
from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Codes, Table, on_distinct, spread

EQUAL, EDIT, SWAPPED, DIFFERENT, APART = range(len(FIXED_LEVELS["id"]))


def usable_ids(table: Table, comparison: Comparison) -> Codes:
    """Codes of the id column; an id that many different holders carry is a placeholder and counts as missing."""
    return np.asarray(table.once(("usable_ids", comparison.name), lambda: _usable(table, comparison, placeholder_ids(table, comparison))))


def placeholder_ids(table: Table, comparison: Comparison) -> np.ndarray:
    """The hashes (uint64, sorted) of ids that more holders carry than ``shared_by_at_most``."""
    codes = table.codes(comparison.column)
    if comparison.holder is None:
        return np.zeros(0, dtype=np.uint64)
    holders = table.hashes("start", comparison.holder)[0]
    known = (codes >= 0) & (holders != 0)
    pairs = pd.DataFrame({"id": codes[known], "holder": holders[known]}).drop_duplicates()
    carried = np.bincount(pairs["id"].to_numpy(), minlength=codes.max(initial=-1) + 1)
    values = table.vocabulary(comparison.column).values
    return np.sort(hashes_of([values[i] for i in np.flatnonzero(carried > comparison.shared_by_at_most)]))


def seed_placeholders(table: Table, comparison: Comparison, hashes: np.ndarray) -> None:
    """Lets the table's ids be judged by placeholders found earlier (``placeholder_ids``)."""
    table.once(("usable_ids", comparison.name), lambda: _usable(table, comparison, hashes))


def _usable(table: Table, comparison: Comparison, placeholders: np.ndarray) -> Codes:
    codes = table.codes(comparison.column)
    if not len(placeholders):
        return codes
    void = np.isin(hashes_of(table.vocabulary(comparison.column).values), placeholders)
    return np.where(spread(void, codes, False), np.int32(MISSING), codes)


def valid_ids(table: Table, comparison: Comparison) -> Codes:
    """The same codes where the id is valid, else -1."""
    return np.asarray(table.once(("valid_ids", comparison.name), lambda: _valid(table, comparison)))


def valid_hashes(table: Table, comparison: Comparison) -> np.ndarray:
    """The hash of each record's valid id (uint64), 0 for none; the same in any table."""
    return spread(hashes_of(table.vocabulary(comparison.column).values), valid_ids(table, comparison), NO_KEY)


def one_person_ids(table: Table, comparison: Comparison, aliases: Mapping[int, int]) -> Codes:
    """Codes of valid ids, else -1; ids whose hashes have one alias have one code."""
    codes = valid_ids(table, comparison)
    if not aliases:
        return codes
    first: dict[int, int] = {}
    hashes = hashes_of(table.vocabulary(comparison.column).values).tolist()
    one = np.array([first.setdefault(aliases.get(value, value), code) for code, value in enumerate(hashes)], dtype=np.int32)
    return spread(one, codes)


def _valid(table: Table, comparison: Comparison) -> Codes:
    codes = usable_ids(table, comparison)
    if comparison.check is None:
        return codes
    valid = CHECKS[comparison.check](table.vocabulary(comparison.column).values)
    return np.where(spread(valid, codes, False), codes, np.int32(MISSING))


def compare_ids(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of an id whose single typing errors can be told; without a check rule any two different ids may be typing errors."""
    codes, valid = usable_ids(table, comparison), valid_ids(table, comparison)
    levels = np.full(len(left), MISSING, dtype=np.int8)
    a, b = codes[left], codes[right]
    levels[(a >= 0) & (a == b)] = EQUAL
    differ = np.flatnonzero((a >= 0) & (b >= 0) & (a != b))
    if comparison.check is not None:
        both_valid = (valid[left[differ]] >= 0) & (valid[right[differ]] >= 0)
        levels[differ[both_valid]] = APART
        differ = differ[~both_valid]
    encoded = table.once(("id_bytes", comparison.column), lambda: as_bytes(table.vocabulary(comparison.column).values))
    levels[differ] = on_distinct(a[differ], b[differ], lambda x, y: _slips(encoded, x, y))
    return levels


def _slips(encoded: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    near = edits(encoded, a, b, cutoff=1) == 1
    levels = np.where(near, EDIT, DIFFERENT).astype(np.int8)
    same_letters = np.array([sorted(x) == sorted(y) for x, y in zip(encoded[a[near]], encoded[b[near]], strict=True)], dtype=bool)
    levels[np.flatnonzero(near)[same_letters]] = SWAPPED
    return levels
