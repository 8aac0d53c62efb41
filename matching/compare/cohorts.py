"""Ages by their cohort: the school grade of one record beside the birth date of another that has no grade, or beside another grade.

Belongs here: which births a step of a ladder stands for, and the gap between two births that are told. Does not belong here: two dates
(``dates``), steps without births (``ordinals``).

Children climb a ladder of grades in cohorts, a step a year, so that birth and step of those on it add up to much the same number. That sum
is learnt from the records that have both, for each source anew: one list tells this year's grade, another that of the last.
"""

from dataclasses import dataclass

import numpy as np

from matching.compare.dates import parts_of
from matching.compare.ordinals import APART, EQUAL, FAR, NEAR, spans_of
from matching.hashes import looked_up
from matching.levels import MISSING
from matching.parts import Comparison
from matching.table import Table

_HALF = 0.5  # years: to either side of the middle of a class year
_SAME = _HALF + 0.25  # and a quarter for who started early or late
_LEAST = 30  # records that have both, before a source has a sum of its own


@dataclass(frozen=True)
class Sums:
    """Birth (in years) plus step, as the median: of a source, by its hash (uint64, sorted), and of all records (NaN = not known)."""

    sources: np.ndarray
    sums: np.ndarray
    overall: float

    def of(self, sources: np.ndarray) -> np.ndarray:
        """The sum that holds for each record (float64)."""
        return looked_up(self.sources, self.sums, sources, self.overall)


def sums_of(table: Table, comparison: Comparison) -> Sums:
    """The sums that the table's records tell."""
    born, (first, last), source = _born(table, comparison), spans_of(table, comparison).T, _sources(table)
    known = np.flatnonzero(~np.isnan(born) & (first > 0) & (first == last))
    sums, own = born[known] + first[known], source[known]
    names, group, count = np.unique(own, return_inverse=True, return_counts=True)
    large = np.flatnonzero(count >= _LEAST)
    medians = np.array([_median(sums[group == g]) for g in large.tolist()])
    return Sums(names[large], medians, _median(sums) if len(sums) >= _LEAST else np.nan)


def seed_sums(table: Table, comparison: Comparison, sums: Sums) -> None:
    """Lets the table's records be judged by sums found earlier (``sums_of``)."""
    table.once(("sums", comparison.name), lambda: sums)


def compare_cohorts(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels by how many years lie between the births that are told: by a date on one side and a step on the other, else by two steps."""
    born, early, late = table.once(("cohorts", comparison.name), lambda: _spans(table, comparison))
    by_steps = np.isnan(born[left]) == np.isnan(born[right])
    spans = [np.where(by_steps | np.isnan(born[at]), [early[at], late[at]], born[at]) for at in (left, right)]
    (a, b), (c, d) = spans
    gap = np.maximum(0, np.maximum(a - d, c - b))
    near, far = comparison.near + _HALF, 2 * comparison.near + _HALF
    exact = (b - a < 1) & (d - c < 1)  # a span of grades agrees with many
    levels = np.where(exact & (gap <= _SAME), EQUAL, np.where(gap <= near, NEAR, np.where(gap <= far, FAR, APART)))
    return np.where(np.isnan(gap), MISSING, levels).astype(np.int8)


def _spans(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """When each record was born, and the earliest and latest birth its step stands for (years as float64, NaN = not known).

    As long as no sum is known a birth tells nothing of steps, and steps are compared with one another only.
    """
    sums = table.once(("sums", comparison.name), lambda: sums_of(table, comparison))
    first, last = spans_of(table, comparison).T
    added = np.nan_to_num(sums.of(_sources(table)))
    early, late = (np.where(step > 0, added - step, np.nan) for step in (last, first))
    born = _born(table, comparison)
    return (np.full(table.n, np.nan) if np.isnan(sums.overall) else born), early, late


def _born(table: Table, comparison: Comparison) -> np.ndarray:
    """The birth as years with a fraction; the middle of the year where no more is known."""
    year, month, _ = parts_of(table, comparison.columns[1], comparison.placeholder_days).T
    return np.where(year > 0, year + np.where(month > 0, month - 0.5, 6) / 12, np.nan)


def _sources(table: Table) -> np.ndarray:
    return table.hashes("value", "source")[0]


def _median(values: np.ndarray) -> float:
    return round(float(np.median(values)), 2)
