"""Values that go together: the school of one record and the tambon of another, the school a pupil left and the one gone on to.

Belongs here: how much oftener two values go together than by chance, and the level of two records. Does not belong here: values that
should be the same (``names``, ``places``).
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from matching.compare.texts import hashes_at
from matching.hashes import NO_KEY, looked_up, mixed
from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

LEVELS = len(FIXED_LEVELS["paired"])
_LEAST = 20  # times that a value was seen beside others, before its not being seen beside one says something
_ASSUMED = 5.0  # times that chance is worth
_MOST = 8  # rows under one id; more are no one person's
_STEPS = (8.0, 2.0, 0.5)  # times as often as by chance: often, at times, seldom; less is hardly


@dataclass(frozen=True)
class Paired:
    """How many times oftener than by chance two values go together (float64), by the hash of both (uint64, sorted).

    ``known, unseen``: of each value seen often enough (its hash, uint64, sorted), the same for another never seen beside it.
    """

    both: np.ndarray
    lifts: np.ndarray
    known: np.ndarray
    unseen: np.ndarray

    def of(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """How much oftener than by chance the two values go together (float64); NaN where too little is known."""
        unseen, seen = looked_up(self.known, self.unseen, one, np.nan), looked_up(self.both, self.lifts, mixed([one, other]), np.nan)
        return np.where(np.isnan(unseen) | np.isnan(seen), unseen, seen)


def paired_of(table: Table, comparison: Comparison) -> Paired:
    """What the table tells: values of the two columns within a record; with a third column, different ones within records of one id."""
    one, other = _together(table, comparison)
    names, group, count = np.unique(one, return_inverse=True, return_counts=True)
    _, beside, share = np.unique(other, return_inverse=True, return_counts=True)
    both, first, times = np.unique(mixed([one, other]), return_index=True, return_counts=True)
    by_chance = share[beside][first] / max(len(other), 1)
    lifts = (times + _ASSUMED * by_chance) / (count[group][first] + _ASSUMED) / by_chance
    often = count >= _LEAST
    return Paired(both, lifts, names[often], _ASSUMED / (count[often] + _ASSUMED))


def seed_paired(table: Table, comparison: Comparison, paired: Paired) -> None:
    """Lets the table's records be judged by what was found earlier (``paired_of``)."""
    table.once(("paired", comparison.name), lambda: paired)


def compare_paired(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels by how often the first column of one record goes with the second of the other, the better way round.

    Missing where both have the second column itself, or the same value in the first: other comparisons say what these are worth.
    """
    paired: Paired = table.once(("paired", comparison.name), lambda: paired_of(table, comparison))
    levels = np.full(len(left), MISSING, dtype=np.int8)
    (a, b), (c, d) = ([hashes_at(table, "value", column, at) for at in (left, right)] for column in comparison.columns[:2])
    open_ = (a != b) | (a == NO_KEY)
    if comparison.columns[0] != comparison.columns[1]:
        open_ &= (c == NO_KEY) | (d == NO_KEY)
    open_ &= ((a != NO_KEY) & (d != NO_KEY)) | ((b != NO_KEY) & (c != NO_KEY))
    at = np.flatnonzero(open_)
    lift = np.fmax(_lifts(paired, a[at], d[at]), _lifts(paired, b[at], c[at]))
    levels[at] = np.where(np.isnan(lift), MISSING, np.searchsorted(-np.array(_STEPS), -lift))
    return levels


def _lifts(paired: Paired, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.where((one == NO_KEY) | (other == NO_KEY), np.nan, paired.of(one, other))


def _together(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of values that go together, each as often as it does (hashes, uint64)."""
    one, other = (table.hashes("value", column)[0] for column in comparison.columns[:2])
    if len(comparison.columns) == 2:
        known = (one != NO_KEY) & (other != NO_KEY)
        return one[known], other[known]
    person = table.hashes("value", comparison.columns[2])[0]
    seen = pd.DataFrame({"person": person, "one": one, "other": other})[person != NO_KEY].drop_duplicates()
    seen = seen[seen.groupby("person")["one"].transform("size") <= _MOST]
    both = seen[["person", "one"]].merge(seen[["person", "other"]], on="person")
    both = both[(both["one"] != both["other"]) & (both["one"] != NO_KEY) & (both["other"] != NO_KEY)]
    return both["one"].to_numpy(), both["other"].to_numpy()
