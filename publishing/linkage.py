"""Counting what the linkage did: cluster sizes, links between sources, who is linked and who is not, weights, doubts.

Belongs here: counts for the linkage report. Does not belong here: linking (``matching``), pages.
A protected source never shows: not as one of a pair, nor as a group.
"""

from collections.abc import Collection

import numpy as np
import pandas as pd

GROUPS = ("source", "sex", "birth_year", "amphoe", "id_kind")

VERDICTS = ("linked", "review", "apart")
CHANCES = (0.0, 0.5, 0.8, 0.95, 0.99, 0.999)  # where bands of match probability begin; the last ends at 1
COHESION = (0.0, 0.5, 0.95, 0.99, 0.999)  # where bands of cohesion begin


def weight_histogram(pairs: pd.DataFrame) -> pd.DataFrame:
    """How many pairs (``match_weight, verdict``) weigh how much, bit by bit; gives ``verdict, bits, pairs``, the bits rounded down."""
    bits = np.floor(pairs["match_weight"].to_numpy(dtype=np.float64)).astype(int)
    counts = pd.DataFrame({"verdict": pairs["verdict"].astype("str"), "bits": bits}).value_counts().rename("pairs")
    return counts.reset_index().sort_values(["verdict", "bits"]).reset_index(drop=True)


def weight_bands(pairs: pd.DataFrame, review: float, link: float) -> pd.DataFrame:
    """How many pairs of each verdict lie under, between and over the thresholds (bits); gives ``verdict, under, between, over``."""
    weight = pairs["match_weight"].to_numpy(dtype=np.float64)
    found = []
    for verdict in VERDICTS:
        here = weight[(pairs["verdict"] == verdict).to_numpy()]
        over, under = int((here >= link).sum()), int((here < review).sum())
        found.append((verdict, under, len(here) - under - over, over))
    return pd.DataFrame(found, columns=["verdict", "under", "between", "over"])


def chance_bands(pairs: pd.DataFrame, decided: pd.DataFrame) -> pd.DataFrame:
    """What match probabilities say, and what reviewers said, band by band.

    Args:
        pairs: ``match_probability``. decided: the same of the pairs that reviewers decided, and whether they are the ``same``.

    Returns:
        ``least, most`` of each band, its ``pairs`` and how many of them are ``expected`` to be one child; of those ``decided`` the mean
        probability ``predicted`` and the share decided to be the same, ``true``: NaN where none is.
    """
    chance = pairs["match_probability"].to_numpy(dtype=np.float64)
    said, same = decided["match_probability"].to_numpy(dtype=np.float64), decided["same"].to_numpy(dtype=np.float64)
    asked = _banded(said)
    found = {"pairs": _banded(chance), "expected": _banded(chance, chance), "decided": asked}
    shares = {name: _banded(said, of) / np.where(asked > 0, asked, np.nan) for name, of in (("predicted", said), ("true", same))}
    return pd.DataFrame({"least": CHANCES, "most": (*CHANCES[1:], 1.0)} | found | shares)


def _banded(chance: np.ndarray, of: np.ndarray | None = None) -> np.ndarray:
    """How many lie in each band, or the sum of something over them."""
    return np.bincount(np.searchsorted(CHANCES, chance, side="right") - 1, weights=of, minlength=len(CHANCES))


def cohesion_bands(clusters: pd.DataFrame) -> pd.DataFrame:
    """How many people of several records (``cluster_id, cohesion``) hold together how well; gives ``least, people`` a band."""
    values = clusters.drop_duplicates("cluster_id")["cohesion"].dropna().to_numpy(dtype=np.float64)
    band = np.searchsorted(COHESION, values, side="right") - 1
    return pd.DataFrame({"least": COHESION, "people": np.bincount(band, minlength=len(COHESION))})[::-1].reset_index(drop=True)


def left_to_review(clusters: pd.DataFrame) -> dict[str, int]:
    """People with a record that is left to a person, by reason (``cluster_id, review``)."""
    asked = clusters[clusters["review"].fillna("") != ""]
    return {str(k): int(n) for k, n in asked.groupby("review")["cluster_id"].nunique().items()}


def cluster_sizes(clusters: pd.DataFrame) -> pd.DataFrame:
    """How many clusters have how many records (``clusters``: ``record_id, cluster_id``); gives ``size, clusters``."""
    sizes = clusters["cluster_id"].value_counts().value_counts().sort_index()
    return pd.DataFrame({"size": sizes.index.astype(int), "clusters": sizes.to_numpy()})


def source_links(records: pd.DataFrame, clusters: pd.DataFrame, protected: Collection[str]) -> pd.DataFrame:
    """For every two sources, how many children of the first the second has too.

    Args:
        records: ``record_id, source``. clusters: ``record_id, cluster_id``.

    Returns:
        ``source_l, source_r, children, linked``: children of ``source_l``, and those of them that ``source_r`` has.
    """
    members = records[["record_id", "source"]].merge(clusters[["record_id", "cluster_id"]], on="record_id", validate="one_to_one")
    members = members[~members["source"].isin(set(protected))][["source", "cluster_id"]].drop_duplicates()
    children = members["source"].value_counts()
    both = members.merge(members, on="cluster_id", suffixes=("_l", "_r"))
    both = both[both["source_l"] != both["source_r"]]
    linked = both.groupby(["source_l", "source_r"]).size().rename("linked").reset_index()
    linked.insert(2, "children", linked["source_l"].map(children))
    return linked.sort_values(["source_l", "source_r"]).reset_index(drop=True)


def linked_by_group(records: pd.DataFrame, clusters: pd.DataFrame, protected: Collection[str]) -> pd.DataFrame:
    """Records with a record of another source and records that stand alone, by group: the bias to look at.

    Args:
        records: ``record_id, source, sex, birth_date, amphoe, id_kind, national_id, g_code``.

    Returns:
        ``group, value, linked, alone``; a missing value is the group's ``none``.
    """
    table = records.merge(clusters[["record_id", "cluster_id"]], on="record_id", validate="one_to_one")
    table = table[~table["source"].isin(set(protected))]
    table = table.assign(linked=table.groupby("cluster_id")["source"].transform("nunique") > 1, birth_year=table["birth_date"].str[:4])
    kind = table["id_kind"].where(table["national_id"].notna())
    table["id_kind"] = kind.fillna(table["g_code"].notna().map({True: "g_code", False: "none"}))
    return pd.concat([_by(table, group) for group in GROUPS], ignore_index=True)


def _by(table: pd.DataFrame, group: str) -> pd.DataFrame:
    counts = table.assign(value=table[group].fillna("none")).groupby("value")["linked"].agg(["sum", "size"]).reset_index()
    linked = counts["sum"].astype(int)
    return pd.DataFrame({"group": group, "value": counts["value"], "linked": linked, "alone": counts["size"] - linked})
