"""Ages by their cohort: the school grade of one record beside the birth date of another that has no grade, or beside another grade.

Belongs here: which births a step of a ladder stands for, and the gap between two births that are told. Does not belong here: two dates
(``dates``), steps without births (``ordinals``).

Children climb a ladder of grades in cohorts, a step a year, so that birth and step of those on it add up to much the same number. That sum
is learnt from the records that have both, for each source anew: one list tells this year's grade, another that of the last. A list that
tells the day the step was reached (graduates of several years) has a sum beside that day, where the sums then lie closer together.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matching.compare.dates import parts_of
from matching.compare.ordinals import spans_of
from matching.hashes import looked_up
from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table

EQUAL, WITHIN, NEAR, FAR, APART = range(len(FIXED_LEVELS["cohort"]))
_HALF = 0.5  # years: to either side of the middle of a class year
_SAME = _HALF + 0.25  # and a quarter for who started early or late
_LEAST = 30  # records that have both, before a source has a sum of its own
_CLOSER = 0.8  # days of events that bring sums together no more than this are those of something else, of a visit say


@dataclass(frozen=True)
class Sums:
    """Birth (in years) plus step, as the median: of a source, by its hash (uint64, sorted), and of all records (NaN = not known).

    ``dated``: the same less the day of the row's event, in years; NaN for a source whose days do not bring its sums closer together.
    ``years``: the first and last year of birth that any record's date tells (-1 = none does).
    """

    sources: np.ndarray
    sums: np.ndarray
    dated: np.ndarray
    overall: float
    years: tuple[int, int] = (MISSING, MISSING)

    def of(self, sources: np.ndarray, event: np.ndarray) -> np.ndarray:
        """The sum that holds for each record, whose event was at ``event`` (years, NaN = not told; both float64)."""
        dated = looked_up(self.sources, self.dated, sources, np.nan) + event
        return np.where(np.isnan(dated), looked_up(self.sources, self.sums, sources, self.overall), dated)


def sums_of(table: Table, comparison: Comparison) -> Sums:
    """The sums that the table's records tell."""
    born, (first, last), source = _born(table, comparison), spans_of(table, comparison).T, _sources(table)
    known = np.flatnonzero(~np.isnan(born) & (first > 0) & (first == last))
    sums, own, event = born[known] + first[known], source[known], _events(table, comparison)[known]
    names, group, count = np.unique(own, return_inverse=True, return_counts=True)
    large = np.flatnonzero(count >= _LEAST)
    medians = np.array([_median(sums[group == g]) for g in large.tolist()])
    dated = np.array([_dated(sums[group == g], event[group == g]) for g in large.tolist()])
    told = born[~np.isnan(born)].astype(np.int64)
    years = (int(told.min()), int(told.max())) if len(told) else (MISSING, MISSING)
    return Sums(names[large], medians, dated, _median(sums) if len(sums) >= _LEAST else np.nan, years)


def _dated(sums: np.ndarray, event: np.ndarray) -> float:
    """The median of the sums less the day of the event, where these lie closer together than the sums themselves."""
    told = ~np.isnan(event)
    if told.sum() < _LEAST:
        return np.nan
    less = sums[told] - event[told]
    return _median(less) if _apart(less) < _CLOSER * _apart(sums[told]) else np.nan


def _apart(values: np.ndarray) -> float:
    """How far values lie from their median, on average."""
    return float(np.abs(values - np.median(values)).mean())


def seed_sums(table: Table, comparison: Comparison, sums: Sums) -> None:
    """Lets the table's records be judged by sums found earlier (``sums_of``)."""
    table.once(("sums", comparison.name), lambda: sums)
    name_ladder(table, comparison)


def name_ladder(table: Table, comparison: Comparison) -> None:
    """Lets blocking keys tell births by the column of steps of this comparison."""
    table.once(("ladder", comparison.column), lambda: comparison)


def years_of(table: Table, column: str) -> tuple[int, int]:
    """The first and last year of birth that there are by dates, as the table's records tell or those of the base (-1 = not known)."""
    comparison = table.memory["ladder", column]
    return _sums(table, comparison).years


def births_by(table: Table, column: str) -> tuple[np.ndarray, np.ndarray]:
    """The first and last year of birth that each record tells, by its date or else by its step in ``column`` (int64, -1 = neither)."""
    comparison = table.memory["ladder", column]
    told, (_, early, late) = births_told(table, comparison), _spans_of(table, comparison)
    wide = (told == MISSING) & (late - early >= 1)
    first, last = (np.where(wide, np.floor(end), told).astype(np.int64) for end in (early, late))
    return first, last


def births_told(table: Table, comparison: Comparison) -> np.ndarray:
    """The year of birth that each record tells, by its date or else by its step (int64, -1 = neither)."""
    born, (_, early, late) = _born(table, comparison), _spans_of(table, comparison)
    by_step = np.where(late - early < 1, (early + late) / 2, np.nan)
    return np.nan_to_num(np.floor(np.where(np.isnan(born), by_step, born)), nan=MISSING).astype(np.int64)


def compare_cohorts(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels by how many years lie between the births that are told: by a date on one side and a step on the other, else by two steps."""
    born, early, late = _spans_of(table, comparison)
    by_steps = np.isnan(born[left]) == np.isnan(born[right])
    spans = [np.where(by_steps | np.isnan(born[at]), [early[at], late[at]], born[at]) for at in (left, right)]
    (a, b), (c, d) = spans
    gap = np.maximum(0, np.maximum(a - d, c - b))
    near, far = comparison.near + _HALF, 2 * comparison.near + _HALF
    same = np.where((b - a < 1) & (d - c < 1), EQUAL, WITHIN)  # a span of grades agrees with many
    levels = np.where(gap <= _SAME, same, np.where(gap <= near, NEAR, np.where(gap <= far, FAR, APART)))
    return np.where(np.isnan(gap), MISSING, levels).astype(np.int8)


def _spans_of(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    found: tuple[np.ndarray, np.ndarray, np.ndarray] = table.once(("cohorts", comparison.name), lambda: _spans(table, comparison))
    return found


def _spans(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """When each record was born, and the earliest and latest birth its step stands for (years as float64, NaN = not known).

    As long as no sum is known a birth tells nothing of steps, and steps are compared with one another only.
    """
    sums = _sums(table, comparison)
    first, last = spans_of(table, comparison).T
    added = np.nan_to_num(sums.of(_sources(table), _events(table, comparison)))
    early, late = (np.where(step > 0, added - step, np.nan) for step in (last, first))
    born = _born(table, comparison)
    return (np.full(table.n, np.nan) if np.isnan(sums.overall) else born), early, late


def _sums(table: Table, comparison: Comparison) -> Sums:
    found: Sums = table.once(("sums", comparison.name), lambda: sums_of(table, comparison))
    return found


def _born(table: Table, comparison: Comparison) -> np.ndarray:
    return _as_years(table, comparison.columns[1], comparison.placeholder_days)


def _events(table: Table, comparison: Comparison) -> np.ndarray:
    """The day the step was reached or left, as years; NaN throughout where the model names no such column."""
    return _as_years(table, comparison.columns[2]) if len(comparison.columns) > 2 else np.full(table.n, np.nan)


def _as_years(table: Table, column: str, placeholder_days: Sequence[str] = ()) -> np.ndarray:
    """A date as years with a fraction; the middle of the year where no more is known, NaN where nothing is."""
    year, month, _ = parts_of(table, column, placeholder_days).T
    return np.where(year > 0, year + np.where(month > 0, month - 0.5, 6) / 12, np.nan)


def _sources(table: Table) -> np.ndarray:
    return table.hashes("value", "source")[0]


def _median(values: np.ndarray) -> float:
    return round(float(np.median(values)), 2)
