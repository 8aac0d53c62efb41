"""Quality of links against a known truth: pairwise and B-cubed precision, recall and F1.

Belongs here: figures from clusters and truth. Does not belong here: sorting errors by kind (``benchmarks``).

B-cubed: A. Bagga, B. Baldwin, "Entity-based cross-document coreferencing using the vector space model" (COLING-ACL 1998).
"""

from typing import NamedTuple

import numpy as np
import pandas as pd


class Quality(NamedTuple):
    """Precision, recall and their harmonic mean, each between 0 and 1."""

    precision: float
    recall: float
    f1: float


def pairwise(clusters: pd.DataFrame, truth: pd.DataFrame) -> Quality:
    """Over pairs of records: how many linked pairs are true, how many true pairs are linked.

    Args:
        clusters: ``record_id, cluster_id``. truth: ``record_id, person``. Records in one table only are left out.
    """
    both = _joined(clusters, truth)
    right = _pairs(both.groupby(["cluster_id", "person"]).size())
    return _quality(right, _pairs(both.groupby("cluster_id").size()), right, _pairs(both.groupby("person").size()))


def bcubed(clusters: pd.DataFrame, truth: pd.DataFrame) -> Quality:
    """Over records: what share of a record's cluster is its person, and what share of the person is in its cluster; both averaged."""
    both = _joined(clusters, truth)
    together = both.groupby(["cluster_id", "person"])["record_id"].transform("size")
    precision = (together / both.groupby("cluster_id")["record_id"].transform("size")).sum()
    recall = (together / both.groupby("person")["record_id"].transform("size")).sum()
    return _quality(precision, len(both), recall, len(both))


def _joined(clusters: pd.DataFrame, truth: pd.DataFrame) -> pd.DataFrame:
    return clusters[["record_id", "cluster_id"]].merge(truth[["record_id", "person"]], on="record_id", validate="one_to_one")


def _pairs(sizes: pd.Series) -> float:
    counts = sizes.to_numpy(dtype=np.float64)
    return float((counts * (counts - 1) / 2).sum())


def _quality(right_found: float, found: float, right_true: float, true: float) -> Quality:
    precision = float(right_found / found) if found else 1.0
    recall = float(right_true / true) if true else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Quality(precision, recall, f1)
