"""How good scored pairs and clusters are against a truth: by threshold, by group of people, by probability, errors by kind.

Belongs here: figures from tables. Does not belong here: reading sets (``labelled``), running an engine (``sides``), printing.

Tables: clusters ``record_id, cluster_id``; pairs ``record_id_l, record_id_r, match_probability`` and ``cut`` (a rule parts them whatever
they score), l < r, each pair once; truth ``record_id, person`` and what is known of the person.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from matching.metrics import Quality, pairwise

DEFAULT = 0.95
THRESHOLDS = (0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 0.99999)
BINS = ((0.5, 0.8), (0.8, 0.95), (0.95, 0.99), (0.99, 0.999), (0.999, 1.0))
_SIDES = ["record_id_l", "record_id_r"]


def complete(clusters: pd.DataFrame, records: pd.Series) -> pd.DataFrame:
    """Clusters of exactly these records; one that an engine lost is alone."""
    found = pd.DataFrame({"record_id": records}).merge(clusters[["record_id", "cluster_id"]].astype("str"), on="record_id", how="left")
    return found.assign(cluster_id=found["cluster_id"].fillna("alone " + found["record_id"]))


def closure(records: pd.Series, pairs: pd.DataFrame, threshold: float) -> pd.DataFrame:
    """Clusters as connected components of the pairs at or above a threshold."""
    ids = pd.Index(records)
    use = pairs[(pairs["match_probability"] >= threshold) & ~pairs["cut"]]
    ends = [ids.get_indexer(use[side]) for side in _SIDES]
    graph = coo_matrix((np.ones(len(use), dtype=bool), tuple(ends)), shape=(len(ids), len(ids)))
    return pd.DataFrame({"record_id": ids, "cluster_id": connected_components(graph, directed=False)[1]})


def best_closure(records: pd.Series, pairs: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame) -> tuple[float, Quality]:
    """The threshold at which closure over the pairs has the highest pairwise F1, and its quality there."""
    found = [(t, pairwise(closure(records, pairs, t), truth, ignored)) for t in THRESHOLDS]
    return max(found, key=lambda one: one[1].f1)


def calibration(pairs: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame) -> list[dict[str, float | None]]:
    """By bin of match probability: how many scored pairs that no rule parts were given it, and the share that is true."""
    pairs = pairs[~_among(pairs, ignored) & ~pairs["cut"].to_numpy(dtype=bool)]
    true = _same(pairs, truth, "person")
    made = []
    for low, high in BINS:
        inside = (pairs["match_probability"] >= low) & ((pairs["match_probability"] < high) | (high == 1))
        n = int(inside.sum())
        made.append({"from": low, "to": high, "pairs": n, "true": round(float(true[inside].mean()), 4) if n else None})
    return made


def by_group(clusters: pd.DataFrame, truth: pd.DataFrame) -> dict[str, dict[str, Quality]]:
    """Pairwise and B-cubed quality of each group of people; a pair belongs to the groups of both its records."""
    joined = clusters.merge(truth, on="record_id")
    return {str(g): {"pairwise": _pairs_of(joined, g), "bcubed": _bcubed_of(joined, g)} for g in joined["group"].unique()}


def _pairs_of(joined: pd.DataFrame, group: str) -> Quality:
    """Pairs with at least one record of the group."""
    own = joined.assign(own=joined["group"] == group)

    def pairs(by: Sequence[str]) -> float:
        counts = own.groupby(list(by))["own"].agg(["sum", "size"]).to_numpy(dtype=np.float64)
        inside, size = counts[:, 0], counts[:, 1]
        return float((inside * (inside - 1) / 2 + inside * (size - inside)).sum())

    return of_counts(pairs(["cluster_id", "person"]), pairs(["cluster_id"]), pairs(["person"]))


def of_counts(right: float, found: float, true: float) -> Quality:
    """Quality of counted pairs."""
    precision, recall = right / found if found else 1.0, right / true if true else 1.0
    return Quality(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


def _bcubed_of(joined: pd.DataFrame, group: str) -> Quality:
    together = joined.groupby(["cluster_id", "person"])["record_id"].transform("size")
    inside = joined["group"] == group
    precision = float((together / joined.groupby("cluster_id")["record_id"].transform("size"))[inside].mean())
    recall = float((together / joined.groupby("person")["record_id"].transform("size"))[inside].mean())
    return Quality(precision, recall, 2 * precision * recall / (precision + recall))


def twins_merged(clusters: pd.DataFrame, truth: pd.DataFrame) -> int:
    """How many pairs of twins share a cluster."""
    people = clusters.merge(truth, on="record_id")[["cluster_id", "person", "twin_of"]].drop_duplicates()
    twins = people.loc[people["twin_of"].fillna("") != "", ["cluster_id", "person", "twin_of"]]
    both = twins.merge(people[["cluster_id", "person"]].rename(columns={"person": "twin_of"}), on=["cluster_id", "twin_of"])
    return len({frozenset(pair) for pair in both[["person", "twin_of"]].itertuples(index=False)})


def two_ids(clusters: pd.DataFrame, ids: pd.DataFrame) -> int:
    """How many clusters hold two different valid ids. ``ids``: ``record_id, valid_id``."""
    held = clusters.merge(ids.dropna(), on="record_id").groupby("cluster_id")["valid_id"].nunique()
    return int((held > 1).sum())


def recall_of(clusters: pd.DataFrame, pairs: pd.DataFrame) -> float:
    """The share of these pairs that are together."""
    return float(_same(pairs, clusters, "cluster_id").mean()) if len(pairs) else float("nan")


def missed(clusters: pd.DataFrame, pairs: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame, threshold: float) -> dict[str, int]:
    """True pairs not together, by what lost them: never scored (blocking, or too far apart to be kept), weight, or a cut."""
    true = pairs_within(truth.merge(clusters[["record_id"]], on="record_id"), "person")
    apart = true[~_same(true, clusters, "cluster_id") & ~_among(true, ignored)]
    found = apart.merge(pairs, on=_SIDES, how="left")
    kind = np.select([found["match_probability"].isna(), found["match_probability"] < threshold], ["blocking", "weight"], "cut")
    kind = np.where(found["cut"].fillna(value=False).astype("bool"), "cut", kind)
    return {str(k): int(n) for k, n in pd.Series(kind, dtype="str").value_counts().items()}


def false(
    clusters: pd.DataFrame, pairs: pd.DataFrame, truth: pd.DataFrame, ignored: pd.DataFrame, threshold: float, ids: Sequence[pd.Series]
) -> dict[str, int]:
    """Pairs wrongly together, by how they got there (an equal id, a name, a chain over others) and who they are.

    Args:
        ids: columns of ids, indexed by record_id; an empty one is no id.
    """
    linked = pairs_within(clusters.merge(truth[["record_id"]], on="record_id"), "cluster_id")
    wrong = linked[~_same(linked, truth, "person") & ~_among(linked, ignored)].merge(pairs, on=_SIDES, how="left")
    direct = (wrong["match_probability"] >= threshold) & ~wrong["cut"].fillna(value=False).astype("bool")
    kind = pd.Series(np.where(direct, "name", "chain"), index=wrong.index)
    for column in ids:
        left, right = (wrong[side].map(column) for side in _SIDES)
        kind[direct & (left == right) & left.fillna("").ne("")] = "id"
    if "family" in truth:
        family, born = _same(wrong, truth, "family"), _same(wrong, truth, "birth_date")
        kind = kind + np.select([family & born, family], [" twins", " family"], " strangers")
    return {str(k): int(n) for k, n in kind.value_counts().items()}


def pairs_within(table: pd.DataFrame, by: str) -> pd.DataFrame:
    """Every pair of records that share a value, the smaller id first."""
    both = table[["record_id", by]].merge(table[["record_id", by]], on=by, suffixes=("_l", "_r"))
    return both.loc[both["record_id_l"] < both["record_id_r"], _SIDES].reset_index(drop=True)


def _same(pairs: pd.DataFrame, table: pd.DataFrame, column: str) -> np.ndarray:
    """Whether both records of each pair have the same value, and have one."""
    values = table.set_index("record_id")[column]
    left, right = (pairs[side].map(values) for side in _SIDES)
    return ((left == right) & left.notna()).to_numpy(dtype=bool)


def _among(pairs: pd.DataFrame, others: pd.DataFrame) -> np.ndarray:
    """Whether each pair is one of the others."""
    if not len(others):
        return np.zeros(len(pairs), dtype=bool)
    known = pd.MultiIndex.from_frame(others[_SIDES])
    return np.asarray(pd.MultiIndex.from_frame(pairs[_SIDES]).isin(known))
