"""A value told by another: where a list has no address, the district in which most pupils of the school live.

Belongs here: what most records with one value of a column have in another, and whether two records agree in it. Does not belong here:
values that both records have (``places``, ``names``).
"""

from dataclasses import dataclass

import numpy as np

from matching.hashes import NO_KEY, looked_up, mixed
from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

EQUAL, DIFFERENT = range(len(FIXED_LEVELS["inferred"]))
_LEAST, _SHARE = 5, 0.7  # records with both values, and how many of them must agree


@dataclass(frozen=True)
class Told:
    """By the hash of a value (uint64, sorted), the hash (uint64) of what most of its records have in the other column."""

    by: np.ndarray
    values: np.ndarray

    def of(self, by: np.ndarray) -> np.ndarray:
        """What is told of each record; ``NO_KEY`` where nothing is."""
        return looked_up(self.by, self.values, by, NO_KEY)


def told_of(table: Table, comparison: Comparison) -> Told:
    """What the table's records tell."""
    value, by = _columns(table, comparison)
    known = np.flatnonzero((value != NO_KEY) & (by != NO_KEY))
    _, first, count = np.unique(mixed([by[known], value[known]]), return_index=True, return_counts=True)
    names, group = np.unique(by[known][first], return_inverse=True)
    order = np.lexsort((value[known][first], count, group))  # the most frequent value of each group comes last
    last = order[np.flatnonzero(np.append(np.diff(group[order]) != 0, True))] if len(order) else order
    total = np.bincount(group, weights=count, minlength=len(names))
    usual = (total >= _LEAST) & (count[last] >= _SHARE * total)
    return Told(names[usual], value[known][first][last][usual])


def seed_told(table: Table, comparison: Comparison, told: Told) -> None:
    """Lets the table's records be judged by what was told earlier (``told_of``)."""
    table.once(("told", comparison.name), lambda: told)


def compare_inferred(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the value of one record, or what is told of it, is told of the other.

    Missing where both have the value itself, or where the same is what tells of both.
    """
    value, by = _columns(table, comparison)
    told = table.once(("told", comparison.name), lambda: told_of(table, comparison))
    best = table.once(("inferred", comparison.name), lambda: np.where(value != NO_KEY, value, told.of(by)))
    a, b = best[left], best[right]
    both = (value[left] != NO_KEY) & (value[right] != NO_KEY)
    one_tells = (by[left] == by[right]) & (by[left] != NO_KEY)
    return np.where((a == NO_KEY) | (b == NO_KEY) | both | one_tells, MISSING, np.where(a == b, EQUAL, DIFFERENT)).astype(np.int8)


def _columns(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray]:
    """The hashes of the value and of what tells it."""
    value, by = comparison.columns
    return table.hashes("value", value)[0], table.hashes("value", by)[0]
