"""Whether what a base learnt still holds: how often matches agree among pairs of changed records, beside all pairs of the base.

Belongs here: the estimate and the one largest difference. Does not belong here: learning anew, which a full run does (``weigh``).

Both shares are estimated alike, each pair counting by its match probability, so that what the estimate leaves out cancels.
"""

from typing import TypedDict

import numpy as np

from matching.model import Model
from matching.scoring import NO_RULE, Scored
from matching.weigh import probability

NOTABLE = 1.5  # bits; more, and a full run is due
_ENOUGH = 20.0  # pairs expected at a level, now or by the base; fewer tell nothing


class Drift(TypedDict):
    """The largest change of a level's weight (bits), and where: comparison and level, empty where too few pairs tell of any.

    ``matches``: how many matches are expected among the changed records' pairs. ``notable``: whether a full run is due.
    """

    bits: float
    comparison: str
    level: str
    matches: float
    notable: bool


def agreement(scored: Scored) -> list[np.ndarray]:
    """Per comparison the matches expected at each level (float64, the model's order)."""
    chance = probability(scored.bits) * (scored.rule == NO_RULE)
    found = []
    for row in scored.levels:
        known = row >= 0
        found.append(np.bincount(row[known], weights=chance[known]))
    return found


def drift(model: Model, before: list[np.ndarray], now: list[np.ndarray]) -> Drift:
    """How far the agreement of now lies from that of before (see :func:`agreement`)."""
    matches = round(max((float(counts.sum()) for counts in now), default=0.0), 1)
    found = Drift(bits=0.0, comparison="", level="", matches=matches, notable=False)
    for comparison, old, new in zip(model.comparisons, before, now, strict=True):
        width = len(comparison.order)
        was, is_ = np.pad(old, (0, width - len(old))), np.pad(new, (0, width - len(new)))
        for at, bits in enumerate(_changes(was, is_, model.training.caution).tolist()):
            if bits > found["bits"]:
                level = comparison.order[at]
                found = Drift(bits=round(bits, 2), comparison=comparison.name, level=level, matches=matches, notable=bits > NOTABLE)
    return found


def _changes(old: np.ndarray, new: np.ndarray, caution: float) -> np.ndarray:
    """By how many bits the share of each level changed, 0 where too few pairs tell; the old shares are worth ``caution`` pairs."""
    if not old.sum() or not new.sum():
        return np.zeros(len(old))
    usual = (old + 1) / (old + 1).sum()
    share = (new + caution * usual) / (new.sum() + caution)
    enough = np.maximum(new, usual * new.sum()) >= _ENOUGH
    return np.where(enough, np.abs(np.log2(share / usual)), 0.0)
