"""The report of a run: counts and weights, JSON-able, without any value of a record and without times.

Belongs here: what was counted and learnt. Does not belong here: the tables of pairs and records (``verdicts``).
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass

import numpy as np
import pandas as pd

from matching.blocking import RuleCount
from matching.decisions import ENDS
from matching.learnt import Learnt
from matching.verdicts import REVIEW_ORDER, People
from matching.weigh import Weights
from matching.words import level_words


@dataclass(frozen=True)
class Counted:
    """Counts taken on the way: pairs per blocking rule, pairs too light to keep per reason, pairs at each level, decisions by kind."""

    records: int
    blocking: list[RuleCount]
    dropped: dict[str, int]
    levels: list[np.ndarray]  # per comparison: missing first, then each level
    decisions: dict[str, int]

    @property
    def compared(self) -> int:
        """How many pairs were compared."""
        return sum(rule.new_pairs for rule in self.blocking)


def report_of(learnt: Learnt, counted: Counted, verdicts: Counter[str], reasons: Counter[str], people: People) -> dict[str, object]:
    """The report; ``verdicts`` and ``reasons`` are counts of the pairs heavy enough to keep."""
    weights = learnt.weights
    reasons = Counter(counted.dropped) + reasons
    verdicts = Counter({"apart": sum(counted.dropped.values())}) + verdicts
    return {
        "model": weights.model.version,
        "records": counted.records,
        "people": int((people.of == np.arange(len(people.of))).sum()),
        "pairs_compared": counted.compared,
        "blocking": [asdict(rule) for rule in counted.blocking],
        "prior_bits": round(weights.prior_bits, 6),
        "trained": weights.trained,
        "em_iterations": dict(weights.iterations or {}),
        "tied": [asdict(one) for one in weights.tied],
        "verdicts": dict(sorted(verdicts.items())),
        "reasons": dict(sorted(reasons.items())),
        "review": _reviews(people),
        "decisions": counted.decisions,
        "calibration": asdict(learnt.calibration),
        "levels": [_level_report(weights, i, counts) for i, counts in enumerate(counted.levels)],
    }


def told_of_decisions(decisions: pd.DataFrame, there: Callable[[list[str]], np.ndarray]) -> dict[str, int]:
    """How many decisions were given, and how many rest because a record of theirs is not there.

    Args:
        there: the number of each record id, -1 for one that is not there.
    """
    both = np.logical_and(*(there(decisions[end].tolist()) >= 0 for end in ENDS)) if len(decisions) else np.zeros(0, dtype=bool)
    same = decisions["same"].to_numpy(dtype=bool)
    counts = {"same": both & same, "different": both & ~same, "resting": ~both}
    return {"given": len(decisions), **{name: int(which.sum()) for name, which in counts.items()}}


def _reviews(people: People) -> dict[str, int]:
    """How many records a person should look at, by reason."""
    counts = np.bincount(people.review[people.review >= 0], minlength=len(REVIEW_ORDER)).tolist()
    return {why: count for why, count in sorted(zip(REVIEW_ORDER, counts, strict=True)) if count}


def _level_report(weights: Weights, at: int, counts: np.ndarray) -> dict[str, object]:
    comparison, bits = weights.model.comparisons[at], weights.bits[at]
    m, u = ([float(f"{share:.6g}") for share in which[at]] for which in (weights.m, weights.u))
    rows = [
        {
            "level": name, "words": level_words(comparison, k)._asdict(), "m": m[k], "u": u[k],
            "weight": round(float(bits[k]), 4), "pairs": int(counts[k + 1]),
        }
        for k, name in enumerate(comparison.order)
    ]  # fmt: skip
    return {"comparison": comparison.name, "kind": comparison.kind, "missing_pairs": int(counts[0]), "levels": rows}
