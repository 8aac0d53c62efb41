"""The report of a run: counts and weights, JSON-able, without any value of a record and without times.

Belongs here: what was counted and learnt. Does not belong here: the tables of pairs and records (``verdicts``).
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd

from matching.weigh import Weights


@dataclass(frozen=True)
class Counted:
    """Counts taken on the way: pairs per blocking rule, pairs too light to keep per reason, pairs at each level."""

    records: int
    blocking: list[dict[str, object]]
    dropped: dict[str, int]
    levels: list[np.ndarray]  # per comparison: missing first, then each level

    @property
    def compared(self) -> int:
        """How many pairs were compared."""
        return sum(int(str(rule["new_pairs"])) for rule in self.blocking)


def level_counts(weights: Weights, levels: np.ndarray) -> list[np.ndarray]:
    """Per comparison how many pairs are missing and at each level."""
    each = zip(weights.model.comparisons, levels, strict=True)
    return [np.bincount(row.astype(np.int64) + 1, minlength=len(c.order) + 1) for c, row in each]


def report_of(weights: Weights, counted: Counted, pairs: pd.DataFrame, clusters: pd.DataFrame) -> dict[str, object]:
    """The report; ``pairs`` and ``clusters`` are the tables of the run."""
    reasons = Counter(counted.dropped) + Counter(_counts(pairs["reason"]))
    verdicts = Counter({"apart": sum(counted.dropped.values())}) + Counter(_counts(pairs["verdict"]))
    return {
        "model": weights.model.version,
        "records": counted.records,
        "people": int(clusters["cluster_id"].nunique()),
        "pairs_compared": counted.compared,
        "blocking": counted.blocking,
        "prior_bits": round(weights.prior_bits, 6),
        "trained": weights.trained,
        "em_iterations": dict(weights.iterations or {}),
        "verdicts": dict(sorted(verdicts.items())),
        "reasons": dict(sorted(reasons.items())),
        "review": _counts(clusters.loc[clusters["review"] != "", "review"]),
        "levels": [_level_report(weights, i, counts) for i, counts in enumerate(counted.levels)],
    }


def _counts(column: pd.Series) -> dict[str, int]:
    return {str(k): int(v) for k, v in column.value_counts().sort_index().items() if v}


def _level_report(weights: Weights, at: int, counts: np.ndarray) -> dict[str, object]:
    comparison, bits = weights.model.comparisons[at], weights.bits[at]
    m, u = ([float(f"{share:.6g}") for share in which[at]] for which in (weights.m, weights.u))
    rows = [
        {"level": name, "m": m[k], "u": u[k], "weight": round(float(bits[k]), 4), "pairs": int(counts[k + 1])}
        for k, name in enumerate(comparison.order)
    ]
    return {"comparison": comparison.name, "kind": comparison.kind, "missing_pairs": int(counts[0]), "levels": rows}
