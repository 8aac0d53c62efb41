"""How common a value is: rare names weigh more, and a whole name that several people bear weighs less.

Belongs here: the frequencies of a table's records, and what they add to a weight. Does not belong here: counting them (``statistics``), m
and u (``weigh``).
"""

from dataclasses import dataclass

import numpy as np

from matching.model import Model
from matching.statistics import Shares, Statistics, whole_names
from matching.table import Table, spread

_MOST = 8.0  # bits a frequency may add to or take from a level's weight where values are only alike


@dataclass(frozen=True)
class Frequencies:
    """Shares of values per record, prepared once a table.

    Attributes:
        model: the linkage model. shares: per comparison, the share of each record's value (float64, NaN = missing), or None.
        skeletons: the same of its consonants, where the ladder compares across scripts. usual: the chance (bits) that two records agree.
        namesakes: other people who bear the record's whole name, as a share of the table (float64), or None.
    """

    model: Model
    shares: tuple[np.ndarray | None, ...]
    skeletons: tuple[np.ndarray | None, ...]
    usual: tuple[float | None, ...]
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
            near = np.flatnonzero((levels[at] == 0) | (levels[at] > 0) & (levels[at] < len(u[at]) - 1))
            # of two spellings the one that is more often without a surname tells how little its absence says
            rarer = (np.fmax if comparison.kind == "lacking" else np.fmin)(share[left[near]], share[right[near]])
            equal = levels[at, near] == 0
            added[at, near[equal]] = np.log2(u[at][0] / rarer[equal])
            alike = ~equal & ~np.isnan(rarer) & (levels[at, near] != comparison.number("swapped"))
            alike &= ~self._put_romanised(added[at], levels[at], at, left, right)[near]
            added[at, near[alike]] = np.clip(frequency.fuzzy * np.log2(u[at][0] / rarer[alike]), -_MOST, _MOST)
        self._put_swapped(added, u, levels, left, right)
        if self.model.namesakes is not None:
            first = next(i for i, c in enumerate(self.model.comparisons) if c.name in self.model.namesakes.comparisons)
            added[first] -= self.namesake_bits(levels, left, right)
        return added

    def _put_romanised(self, added: np.ndarray, levels: np.ndarray, at: int, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Consonants that agree across scripts weigh as rare as they are; gives the pairs so weighed."""
        comparison, share, usual = self.model.comparisons[at], self.skeletons[at], self.usual[at]
        done = np.zeros(len(levels), dtype=bool)
        if share is None or usual is None:
            return done
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


def frequencies(table: Table, model: Model, told: Statistics) -> Frequencies:
    """The frequencies of the table's records, by the statistics of this table or of an earlier one."""

    def looked_up(how: str, which: tuple[Shares | None, ...]) -> tuple[np.ndarray | None, ...]:
        pairs = zip(model.comparisons, which, strict=True)
        return tuple(spread(s.of(table.hashed(how, c.column)), table.codes(c.column), np.nan) if s else None for c, s in pairs)

    namesakes = np.nan_to_num(told.namesakes.of(whole_names(table, model))) if told.namesakes else None
    return Frequencies(model, looked_up("value", told.values), looked_up("skeleton", told.skeletons), told.usual, namesakes)
