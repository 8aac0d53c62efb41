"""Hiding small counts so that no table, nor all tables together, gives them away.

Belongs here: which published counts are hidden. Does not belong here: making the counts, drawing the tables.

A count from 1 to ``threshold - 1`` is hidden (primary suppression). Whoever knows every published sum could compute
some of them, so further counts are hidden beside them (complementary suppression). The published counts of all tables
form one system of sums ``A x = 0``. For each small count a linear programme looks for the cheapest set of counts that
must be hidden for it to be possibly ``threshold`` or more, given all that is shown (the continuous heuristic for cell
suppression; Fischetti and Salazar 2003, *Partial cell suppression*, and Willenborg and de Waal 2001, ch. 6). Zeros are
shown and hide nothing; the reader may know that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array, hstack

Sums = Sequence[tuple[str, Sequence[str]]]
EPSILON = 1e-6


@dataclass(frozen=True)
class _System:
    """The published counts: values, the sums among them (one row an equation), what hiding each costs."""

    values: np.ndarray
    sums: csr_array
    costs: np.ndarray


def hidden_cells(counts: Mapping[str, int], sums: Sums, threshold: int) -> frozenset[str]:
    """The keys of the counts to hide.

    Args:
        counts: every count to be published, totals included, by key. sums: ``(total, parts)`` for every sum a reader can form.
        threshold: the smallest count that may be shown (10: counts from 1 to 9 are hidden).

    Raises:
        ValueError: a sum does not hold, or names a count that is not there.
    """
    keys = sorted(counts)  # the order of the input must not matter
    system = _system(counts, keys, sorted((total, sorted(parts)) for total, parts in sums))
    values = system.values
    hidden = (values > 0) & (values < threshold)
    open_ = hidden.copy()  # small counts still to be protected
    while (found := _protected_together(system, hidden, open_, threshold)).any():
        open_ &= ~found
    for cell in sorted(np.flatnonzero(open_), key=lambda i: (-values[i], keys[i])):
        if open_[cell]:
            move = _cheapest_move(system, hidden, int(cell), threshold)
            hidden |= np.abs(move) > EPSILON
            open_ &= values + move < threshold - EPSILON
    return frozenset(k for k, h in zip(keys, hidden, strict=True) if h)


def _system(counts: Mapping[str, int], keys: list[str], sums: Sums) -> _System:
    at = {k: i for i, k in enumerate(keys)}
    rows, columns, signs = [], [], []
    depth = np.zeros(len(keys))
    for n, (total, parts) in enumerate(sums):
        missing = [k for k in (total, *parts) if k not in at]
        if missing:
            raise ValueError(f"a sum names counts that are not there: {', '.join(missing)}")
        if counts[total] != sum(counts[p] for p in parts):
            raise ValueError(f"the sum of {total} does not hold")
        rows += [n] * (len(parts) + 1)
        columns += [at[total], *(at[p] for p in parts)]
        signs += [-1.0] + [1.0] * len(parts)
        depth[at[total]] += 1
    values = np.array([counts[k] for k in keys], dtype=float)
    matrix = csr_array((signs, (rows, columns)), shape=(len(sums), len(keys)))
    return _System(values, matrix, (1 + np.log2(1 + values)) * (1 + 8 * depth))


def _protected_together(system: _System, hidden: np.ndarray, open_: np.ndarray, threshold: int) -> np.ndarray:
    """Which still open small counts could reach ``threshold`` by hidden counts alone, all at once: one programme for many.

    Maximises how far every open count rises (a share t up to 1, held by ``threshold * t - rise <= count``) while all shown
    counts stay and hidden ones stay at 1 or more.
    """
    none = np.zeros(len(hidden), dtype=bool)
    cells = np.flatnonzero(hidden)
    targets = np.flatnonzero(open_)
    if not len(targets):
        return none
    place = {int(c): i for i, c in enumerate(cells)}
    n, m = len(cells), len(targets)
    rise = csr_array(
        (np.r_[np.full(m, float(threshold)), np.full(m, -1.0)], (np.r_[0:m, 0:m], np.r_[n : n + m, [place[int(c)] for c in targets]])),
        shape=(m, n + m),
    )
    fixed = hstack([system.sums[:, cells], csr_array((system.sums.shape[0], m))], format="csr")
    bounds = [(1 - x, None) for x in system.values[cells]] + [(0, 1)] * m
    goal = np.r_[np.zeros(n), -np.ones(m)]
    solved = linprog(goal, rise, system.values[targets], fixed, np.zeros(fixed.shape[0]), bounds=bounds, method="highs-ds")
    done = none.copy()
    done[targets[solved.x[n:] > 1 - EPSILON]] = True
    return done


def _cheapest_move(system: _System, hidden: np.ndarray, cell: int, threshold: int) -> np.ndarray:
    """The cheapest change of counts that lifts ``cell`` to ``threshold``, keeps every sum and leaves no hidden count below 1.

    A shown zero cannot change: the reader knows that zeros are never hidden.
    """
    values, n = system.values, len(system.values)
    costs = np.where(hidden, 1e-4, system.costs)
    top = np.where(values > 0, np.inf, 0)
    low, high = np.zeros(2 * n), np.r_[top, np.maximum(values - 1, 0)]
    low[cell] = high[cell] = threshold - values[cell]
    high[n + cell] = 0
    both = hstack([system.sums, -system.sums], format="csr")
    solved = linprog(np.r_[costs, costs], None, None, both, np.zeros(both.shape[0]), bounds=np.c_[low, high], method="highs-ds")
    move: np.ndarray = solved.x[:n] - solved.x[n:]
    return move
