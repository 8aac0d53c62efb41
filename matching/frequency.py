"""How common a value is: rare names weigh more, and a whole name that several people bear weighs less.

Belongs here: frequencies of values and of whole names, and what they add to a weight. Does not belong here: m and u (``weigh``).
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from matching.compare.identity import valid_ids
from matching.model import Model
from matching.parts import Comparison, Frequency
from matching.table import Table, combine, spread, years

_ASSUMED = 4  # a table tells so many times more of its values' shares than an assumption does
_MOST = 8.0  # bits a frequency may add to or take from a level's weight where values are only alike


@dataclass(frozen=True)
class Frequencies:
    """Shares of values per record, prepared once a table.

    Attributes:
        model: the linkage model. shares: per comparison, the share of each record's value (float64, NaN = missing), or None.
        skeletons: the same of its consonants, where the ladder compares across scripts.
        namesakes: other people who bear the record's whole name, as a share of the table (float64), or None.
    """

    model: Model
    shares: tuple[np.ndarray | None, ...]
    skeletons: tuple[np.ndarray | None, ...]
    namesakes: np.ndarray | None

    def adjustments(self, u: tuple[np.ndarray, ...], levels: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Bits that frequencies add per comparison and pair.

        Equal values: the level's u gives way to the value's own share. Alike values: the rarer of both counts, in part (``fuzzy``),
        since a misspelling is rare while two common names that look alike are two names.
        """
        added = np.zeros(levels.shape, dtype=np.float64)
        for at, comparison in enumerate(self.model.comparisons):
            share, frequency = self.shares[at], comparison.frequency
            if share is None or frequency is None:
                continue
            rarer = np.fmin(share[left], share[right])
            equal = levels[at] == 0
            added[at, equal] = np.log2(u[at][0] / rarer[equal])
            alike = (levels[at] > 0) & (levels[at] < len(u[at]) - 1) & ~np.isnan(rarer)
            alike &= levels[at] != comparison.number("swapped")
            alike &= ~self._put_romanised(added[at], levels[at], at, left, right)
            added[at, alike] = np.clip(frequency.fuzzy * np.log2(u[at][0] / rarer[alike]), -_MOST, _MOST)
        self._put_swapped(added, u, levels, left, right)
        if self.model.namesakes is not None:
            first = next(i for i, c in enumerate(self.model.comparisons) if c.name in self.model.namesakes.comparisons)
            added[first] -= self.namesake_bits(levels, left, right)
        return added

    def _put_romanised(self, added: np.ndarray, levels: np.ndarray, at: int, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Consonants that agree across scripts weigh as rare as they are; gives the pairs so weighed."""
        comparison, share = self.model.comparisons[at], self.skeletons[at]
        done = np.zeros(len(levels), dtype=bool)
        if share is None or np.isnan(share).all():
            return done
        usual = np.log2(np.nansum(share) / max(np.count_nonzero(~np.isnan(share)), 1))  # the chance that two records agree
        for level, counts in (("roman", 1.0), ("roman_close", 0.5)):
            here = levels == comparison.number(level)
            rarer = np.fmin(share[left[here]], share[right[here]])
            added[here] = np.clip(counts * (usual - np.log2(rarer)), -_MOST, _MOST)
            done |= here
        return done

    def _put_swapped(self, added: np.ndarray, u: tuple[np.ndarray, ...], levels: np.ndarray, left: np.ndarray, right: np.ndarray) -> None:
        """Swapped names weigh as their own shares say, each taken from the record that has it in its right column (there it is common)."""
        names = {c.column: i for i, c in enumerate(self.model.comparisons)}
        carried = self.model.swapped_with_another()
        for at, comparison in enumerate(self.model.comparisons):
            partner = names.get(comparison.swap or "")
            if partner is None or comparison.name in carried or self.shares[at] is None or self.shares[partner] is None:
                continue
            number = comparison.number("swapped")
            here = levels[at] == number
            if not here.any():
                continue
            one, other = (np.fmax(s[left[here]], s[right[here]]) for s in (self.shares[at], self.shares[partner]) if s is not None)
            added[at, here] = np.log2(u[at][number] / (2 * one * other))

    def namesake_bits(self, levels: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """What the parts of a whole name weigh too much where other people bear the same whole name (bits, 0 or more)."""
        bits = np.zeros(levels.shape[1])
        if self.namesakes is None or self.model.namesakes is None:
            return bits
        rows = [i for i, c in enumerate(self.model.comparisons) if c.name in self.model.namesakes.comparisons]
        here = np.flatnonzero((levels[rows[0]] == 0) & np.all(levels[rows] <= 0, axis=0))
        a, b = left[here], right[here]
        product = np.ones(len(here))
        for row in rows:
            share = self.shares[row]
            if share is not None:
                product *= np.where(levels[row, here] == 0, np.fmin(share[a], share[b]), 1.0)
        other = np.fmax(self.namesakes[a], self.namesakes[b])
        bits[here] = np.log2((product + other) / product)
        return bits


def frequencies(table: Table, model: Model) -> Frequencies:
    """Frequencies of every comparison that asks for them."""
    shares = tuple(_shares(table, c, c.frequency) if c.frequency else None for c in model.comparisons)
    skeletons = tuple(
        _shares(table, c, c.frequency, "skeleton") if c.frequency and {"roman", "roman_close"} & set(c.levels) else None
        for c in model.comparisons
    )
    return Frequencies(model, shares, skeletons, _namesakes(table, model))


def _below(n: int) -> int:
    """``n`` rounded down to an eighth of a power of two, so that one record more seldom moves a share."""
    step = 1 << max(n.bit_length() - 3, 0)
    return max(n // step * step, 1)


def _shares(table: Table, comparison: Comparison, frequency: Frequency, how: str = "value") -> np.ndarray:
    """Each record's value as a share of the records, drawn towards ``typical`` while the table is small."""
    keys = table.keys(how, comparison.column)
    counts = keys.counts()
    total = _below(int(counts.sum()))
    typical = frequency.typical or 1 / max(len(counts), 100)
    weight = frequency.weight if frequency.typical else min(frequency.weight, total / _ASSUMED)
    share = np.minimum(1.0, (counts + weight * typical) / (total + weight))
    return spread(share, keys.codes[0], np.nan)


def _namesakes(table: Table, model: Model) -> np.ndarray | None:
    """For each record the other people of its whole name, as a share of the records: told apart by ids, else by years of birth."""
    if model.namesakes is None:
        return None
    columns = [model.comparison(n).column for n in model.namesakes.comparisons]
    codes = [table.keys("value", c).codes[0] for c in columns]
    whole = combine([codes[0], *(c + 1 for c in codes[1:])])  # a missing surname is a kind of surname
    people = np.zeros(table.n)
    for column in model.namesakes.told_apart_by:
        values, gap = _apart(table, model, column)
        people = np.maximum(people, _people_within(whole, values, gap))
    return np.maximum(people - 1, 0) / _below(max(table.n, 1))


def _apart(table: Table, model: Model, column: str) -> tuple[np.ndarray, int]:
    """Numbers that tell people apart (-1 = missing) and how far two must lie apart: valid ids, years of birth, other values whole."""
    comparison = next((c for c in model.comparisons if column in c.columns), None)
    if comparison is not None and comparison.kind == "id":
        return valid_ids(table, comparison), 1
    if comparison is not None and comparison.kind == "date":
        return years(table, column), 2  # a slip in the day, or an age a year off, makes no new person
    return table.keys("value", column).codes[0], 1


def _people_within(group: np.ndarray, value: np.ndarray, gap: int) -> np.ndarray:
    """Per record, how many values of its group lie at least ``gap`` above the next lower one."""
    known = (group >= 0) & (value >= 0)
    pairs = pd.DataFrame({"group": group[known], "value": value[known]}).drop_duplicates().sort_values(["group", "value"])
    step = pairs.groupby("group")["value"].diff()
    counts = (step.isna() | (step >= gap)).groupby(pairs["group"]).sum()
    return pd.Series(group).map(counts).fillna(0).to_numpy(dtype=np.float64)
