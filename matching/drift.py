"""Whether what a base learnt still holds: m and u estimated anew from the pairs of changed records, beside those of the base's pairs.

Belongs here: the estimate and the one largest difference. Does not belong here: learning anew, which a full run does (``weigh``).

Like is compared with like: a school's rows agree otherwise than a survey's, so the base's pairs count by the two sources of the changed
pairs. Both are estimated alike, each pair counting by its match probability, so that what the estimate leaves out cancels.
"""

from dataclasses import dataclass
from typing import TypedDict

import numpy as np
import pandas as pd

from matching.model import Model
from matching.scoring import NO_RULE, Scored
from matching.weigh import probability

NOTABLE = 1.5  # bits; more, and a full run is due
_ENOUGH = 20.0  # pairs expected at a level, now or by the base; fewer tell nothing
_ASSUMED = 20.0  # pairs that all sources together are worth for two of them
_ROUNDS = 5  # of EM; the changed pairs are few and start from what the base learnt


class Drift(TypedDict):
    """The largest change of a level's m or u (bits), which of the two, and where: empty where too few pairs tell of any.

    ``matches``: how many matches are expected among the changed records' pairs. ``notable``: whether a full run is due.
    """

    bits: float
    of: str
    comparison: str
    level: str
    matches: float
    notable: bool


@dataclass(frozen=True)
class Sources:
    """The sources of a base (hashes, sorted), and the number of any two of them; one that the base does not know is one more."""

    known: np.ndarray

    @classmethod
    def of(cls, sources: np.ndarray) -> "Sources":
        """Those of a base, from each record's source."""
        return cls(np.sort(pd.unique(sources)))

    @property
    def pairs(self) -> int:
        """How many numbers there are."""
        return (len(self.known) + 1) ** 2

    def two(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """The number (int64) of each two sources, in either order."""
        a, b = self._code(one), self._code(other)
        return np.asarray(np.minimum(a, b) * (len(self.known) + 1) + np.maximum(a, b))

    def _code(self, sources: np.ndarray) -> np.ndarray:
        at = np.searchsorted(self.known, sources)
        there = self.known[np.minimum(at, len(self.known) - 1)] == sources if len(self.known) else np.zeros(len(sources), dtype=bool)
        return np.where(there, at, len(self.known))


def agreement(model: Model, scored: Scored, two: np.ndarray, kinds: int, chance: np.ndarray | None = None) -> np.ndarray:
    """How many matches, and how many others, are expected at each level (float64: two, kinds, comparisons, levels of the longest ladder).

    Args:
        two: of each pair a whole number below ``kinds``. chance: that it is a match, by default what its weight says.
    """
    free = scored.rule == NO_RULE
    chance = probability(scored.bits) if chance is None else chance
    width = max(len(c.order) for c in model.comparisons)
    found = np.zeros((2, kinds, len(scored.levels), width))
    for at, row in enumerate(scored.levels):
        here = np.flatnonzero(free & (row >= 0))
        place = two[here] * width + row[here]
        for which, weights in enumerate((chance[here], 1 - chance[here])):
            found[which, :, at] = np.bincount(place, weights=weights, minlength=kinds * width).reshape(kinds, width)
    return found


def usual(before: np.ndarray, now: np.ndarray) -> np.ndarray:
    """The counts of now as they would be if levels were as usual between the same two sources (two, comparisons, levels)."""
    whole = before.sum(axis=1, keepdims=True) + 1e-9
    share = whole / whole.sum(axis=-1, keepdims=True)
    rate = (before + _ASSUMED * share) / (before.sum(axis=-1, keepdims=True) + _ASSUMED)
    return np.asarray((now.sum(axis=-1, keepdims=True) * rate).sum(axis=1))


def estimated(model: Model, before: np.ndarray, scored: Scored, two: np.ndarray) -> np.ndarray:
    """The agreement of pairs whose m is estimated anew by EM, from what is usual on."""
    kinds, width = before.shape[1], before.shape[-1]
    shift, caution, now = np.zeros((len(scored.levels), width + 1)), model.training.caution, before
    for _ in range(_ROUNDS):
        moved = sum((shift[at, row] for at, row in enumerate(scored.levels)), np.zeros(len(two)))
        now = agreement(model, scored, two, kinds, probability(scored.bits + moved))
        old, new = usual(before, now)[0] + 1, now[0].sum(axis=0)
        old /= old.sum(axis=-1, keepdims=True)
        shift[:, :width] = np.log2((new + caution * old) / (new.sum(axis=-1, keepdims=True) + caution) / old)
    return now


def drifted(model: Model, before: np.ndarray, scored: Scored, two: np.ndarray) -> Drift:
    """How far m and u of the pairs lie from what the base's agreement (``before``) lets expect between the same sources."""
    now = estimated(model, before, scored, two)
    expected, found = usual(before, now), now.sum(axis=1)
    both = [drift(model, list(expected[which]), list(found[which]), of) for which, of in enumerate("mu")]
    largest = max(both, key=lambda one: one["bits"])
    largest["matches"] = both[0]["matches"]
    return largest


def drift(model: Model, before: list[np.ndarray], now: list[np.ndarray], of: str = "m") -> Drift:
    """How far the counts of now at each level, a row a comparison, lie from those of before."""
    matches = round(max((float(counts.sum()) for counts in now), default=0.0), 1)
    found = Drift(bits=0.0, of="", comparison="", level="", matches=matches, notable=False)
    for comparison, old, new in zip(model.comparisons, before, now, strict=True):
        width = len(comparison.order)
        was, is_ = (np.pad(row[:width], (0, max(width - len(row), 0))) for row in (old, new))
        for at, bits in enumerate(_changes(was, is_, model.training.caution).tolist()):
            if bits > found["bits"]:
                level = comparison.order[at]
                found = Drift(
                    bits=round(bits, 2), of=of, comparison=comparison.name, level=level, matches=matches, notable=bits > NOTABLE
                )
    return found


def _changes(old: np.ndarray, new: np.ndarray, caution: float) -> np.ndarray:
    """By how many bits the share of each level changed, 0 where too few pairs tell; the old shares are worth ``caution`` pairs."""
    if not old.sum() or not new.sum():
        return np.zeros(len(old))
    usual = (old + 1) / (old + 1).sum()
    share = (new + caution * usual) / (new.sum() + caution)
    enough = np.maximum(new, usual * new.sum()) >= _ENOUGH
    return np.where(enough, np.abs(np.log2(share / usual)), 0.0)
