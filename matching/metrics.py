"""Quality of links against a known truth: pairwise and B-cubed precision, recall and F1; whether probabilities mean what they say.

Belongs here: figures from clusters and truth. Does not belong here: sorting errors by kind (``benchmarks``).

B-cubed: A. Bagga, B. Baldwin, "Entity-based cross-document coreferencing using the vector space model" (COLING-ACL 1998).
"""

from typing import NamedTuple

import numpy as np
import pandas as pd

BINS = (0.0, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999)  # where bands of match probability begin; the last ends at 1


class Quality(NamedTuple):
    """Precision, recall and their harmonic mean, each between 0 and 1."""

    precision: float
    recall: float
    f1: float


def pairwise(clusters: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame | None = None) -> Quality:
    """Over pairs of records: how many linked pairs are true, how many true pairs are linked.

    Args:
        clusters: ``record_id, cluster_id``. truth: ``record_id, person``. Records in one table only are left out.
        ignored: ``record_id_l, record_id_r``, each pair once: pairs nobody can be sure of, neither hits nor errors.
    """
    both = _joined(clusters, truth)
    unsure = _unsure(both, ignored)
    right = _pairs(both.groupby(["cluster_id", "person"]).size()) - (unsure["linked"] & unsure["true"]).sum()
    found = _pairs(both.groupby("cluster_id").size()) - unsure["linked"].sum()
    return _quality(right, found, right, _pairs(both.groupby("person").size()) - unsure["true"].sum())


def bcubed(clusters: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame | None = None) -> Quality:
    """Over records: what share of a record's cluster is its person, and what share of the person is in its cluster; both averaged."""
    both = _joined(clusters, truth)
    unsure = _unsure(both, ignored)
    of = {"linked": ["cluster_id"], "true": ["person"], "right": ["cluster_id", "person"]}
    unsure["right"] = unsure["linked"] & unsure["true"]
    sizes = {k: both.groupby(by)["record_id"].transform("size") - _partners(both, unsure[unsure[k]]) for k, by in of.items()}
    return _quality((sizes["right"] / sizes["linked"]).sum(), len(both), (sizes["right"] / sizes["true"]).sum(), len(both))


def _unsure(both: pd.DataFrame, ignored: pd.DataFrame | None) -> pd.DataFrame:
    """The ignored pairs of which both records are there, and whether each is linked and true."""
    if ignored is None:
        ignored = pd.DataFrame({"record_id_l": [], "record_id_r": []}, dtype="str")
    known = both.set_index("record_id")
    pairs = ignored[ignored["record_id_l"].isin(known.index) & ignored["record_id_r"].isin(known.index)]
    one, other = (known.loc[pairs[side]].reset_index() for side in ("record_id_l", "record_id_r"))
    linked, true = one["cluster_id"] == other["cluster_id"], one["person"] == other["person"]
    return pairs.reset_index(drop=True).assign(linked=linked, true=true)


def _partners(both: pd.DataFrame, pairs: pd.DataFrame) -> pd.Series:
    """How often each record of ``both`` is in these pairs."""
    often = pd.concat([pairs["record_id_l"], pairs["record_id_r"]]).value_counts()
    return both["record_id"].map(often).fillna(0)


def reliability(pairs: pd.DataFrame, truth: pd.DataFrame) -> pd.DataFrame:
    """What is true of the pairs of each band of match probability.

    Args:
        pairs: ``record_id_l, record_id_r, match_probability, verdict``; pairs of which the truth lacks a record are left out.
        truth: ``record_id, person``.

    Returns:
        ``least, most`` of each band, ``pairs``, their mean probability ``predicted`` and the share of them that is one person, ``true``;
        the same of those that were linked: ``links, links_predicted, links_true``. Shares of nothing are NaN.
    """
    person = truth.set_index("record_id")["person"]
    left, right = (pairs[end].map(person) for end in ("record_id_l", "record_id_r"))
    known = (left.notna() & right.notna()).to_numpy()
    chance, true = pairs["match_probability"].to_numpy(dtype=np.float64)[known], (left == right).to_numpy()[known]
    linked = (pairs["verdict"] == "linked").to_numpy()[known]
    band = np.searchsorted(BINS, chance, side="right") - 1
    whole = _bands(band, chance, true, ("pairs", "predicted", "true"))
    links = _bands(band[linked], chance[linked], true[linked], ("links", "links_predicted", "links_true"))
    return pd.DataFrame({"least": BINS, "most": (*BINS[1:], 1.0)} | whole | links)


def _bands(band: np.ndarray, chance: np.ndarray, true: np.ndarray, names: tuple[str, str, str]) -> dict[str, np.ndarray]:
    """Count, mean probability and share of true ones in each band."""
    count = np.bincount(band, minlength=len(BINS))
    sums = (np.bincount(band, weights=values, minlength=len(BINS)) for values in (chance, true))
    means = [np.divide(total, count, out=np.full(len(BINS), np.nan), where=count > 0) for total in sums]
    return dict(zip(names, (count, *means), strict=True))


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
