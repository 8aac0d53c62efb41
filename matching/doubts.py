"""People whose rows may be two people's: three signs, seen in what the run found, before anyone relies on them.

Belongs here: the signs. Does not belong here: clustering (``cluster``), doubts about single pairs (``verdicts``), what the register does.

``bridge``: two groups of several rows with one link between them, or none. ``loose``: the pairs that say something (a link by itself, or
something against it) are on average no link; it counts where the weakest link hangs on one comparison (``holding``). ``crowded``: more
than twice as many rows of one source as it has of 99 in 100 of its people.
None is tuned on a truth: they rest on the link threshold and on what is usual in the data.
"""

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components

DOUBTS = ("bridge", "crowded", "loose")  # the most telling first
_USUAL = 0.99
_LEAST_CROWD = 3


def joined_by_one(n: int, left: np.ndarray, right: np.ndarray) -> bool:
    """Whether one link at most is all that joins two groups of several among ``n`` rows; the links' ends are 0 to n - 1."""
    graph = coo_matrix((np.ones(len(left)), (left, right)), shape=(n, n)).tocsr()
    _, label = connected_components(graph, directed=False)
    sizes = np.bincount(label)
    if (sizes > 1).sum() > 1:
        return True
    root = int(np.argmax(sizes[label]))
    order, before = breadth_first_order(graph, root, directed=False)
    return any(1 < below < len(order) - 1 for below in _below_bridges(order, before, left, right))


def _below_bridges(order: np.ndarray, before: np.ndarray, left: np.ndarray, right: np.ndarray) -> Iterator[int]:
    """How many rows hang on each link of the tree that no other link goes round: their ends, as bits, cancel out below it."""
    around, size = [0] * len(before), [1] * len(before)
    tree = {frozenset((row, int(up))) for row, up in enumerate(before) if up >= 0}
    for k, (a, b) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        if frozenset((a, b)) in tree:
            tree.remove(frozenset((a, b)))  # a second link between the same two goes round the first
        else:
            around[a] ^= 1 << k
            around[b] ^= 1 << k
    for row in order[:0:-1].tolist():
        if not around[row]:
            yield size[row]
        around[before[row]] ^= around[row]
        size[before[row]] += size[row]


def bridged(of: np.ndarray, left: np.ndarray, right: np.ndarray, counts: np.ndarray | None = None) -> np.ndarray:
    """Clusters (by their first record) that a bridge holds together.

    Args:
        left, right: the links inside clusters. counts: which records count as rows of their own (bool), all by default; links end at these.
    """
    counts = np.ones(len(of), dtype=bool) if counts is None else counts
    sizes, links = np.bincount(of[counts], minlength=len(of)), np.bincount(of[left], minlength=len(of))
    perhaps = (sizes >= 4) & (links <= sizes * (sizes - 1) // 2 - 3)  # of the four pairs between two groups of two, one is a link
    members = np.flatnonzero(perhaps[of] & counts)
    members = members[np.argsort(of[members], kind="stable")]
    at = np.flatnonzero(perhaps[of[left]])
    at = at[np.argsort(of[left[at]], kind="stable")]
    place = np.zeros(len(of), dtype=np.int64)
    found = []
    for cluster in np.flatnonzero(perhaps):
        rows = members[slice(*np.searchsorted(of[members], [cluster, cluster + 1]))]
        pairs = at[slice(*np.searchsorted(of[left[at]], [cluster, cluster + 1]))]
        place[rows] = np.arange(len(rows))
        if joined_by_one(len(rows), place[left[pairs]], place[right[pairs]]):
            found.append(cluster)
    return np.array(found, dtype=np.int64)


def loose(of: np.ndarray, left: np.ndarray, probability: np.ndarray, link: float) -> np.ndarray:
    """Clusters of which the telling pairs (``left``: their first records) have a mean match probability below the link threshold."""
    total, count = np.bincount(of[left], weights=probability, minlength=len(of)), np.bincount(of[left], minlength=len(of))
    return np.flatnonzero(total < link * count)


def doubtful(clusters: pd.DataFrame) -> pd.DataFrame:
    """The clusters in doubt, those that hang together least first: ``cluster_id, rows, cohesion, reason`` (a code of ``DOUBTS``).

    Parts of a cluster that was cut stand there each for itself; one of a single row has no cohesion and comes last.

    Args:
        clusters: as in ``engine.Links``.
    """
    here = clusters[clusters["review"].isin(DOUBTS)].groupby("cluster_id", as_index=False)
    found = here.agg(rows=("record_id", "size"), cohesion=("cohesion", "first"), reason=("review", "first"))
    return found.sort_values(["cohesion", "cluster_id"], ignore_index=True)


def weakest(records: np.ndarray, left: np.ndarray, right: np.ndarray, strength: np.ndarray) -> tuple[int, np.ndarray]:
    """The weakest of the strongest links that reach all records of a cluster (Kruskal), and the records on one of its sides.

    Args:
        left, right, strength: the pairs inside the cluster; of equally strong ones the first counts.
    """
    group: dict[int, set[int]] = {record: {record} for record in records.tolist()}
    link, side = -1, set[int]()
    for place in np.argsort(-strength, kind="stable").tolist():
        one, other = group[int(left[place])], group[int(right[place])]
        if one is not other:
            link, side = place, set(one if (len(one), min(one)) < (len(other), min(other)) else other)
            one |= other
            group |= dict.fromkeys(one, one)
    return link, np.array(sorted(side), dtype=np.int64)


def usual_rows(of: np.ndarray, source: np.ndarray) -> dict[int, int]:
    """By source (its code), so many rows at most 99 in 100 of its people have."""
    _, which, rows = _rows_of_source(of, source)
    return {int(one): int(np.quantile(rows[which == one], _USUAL, method="higher")) for one in np.unique(which)}


def crowded(of: np.ndarray, source: np.ndarray, usual: Mapping[int, int]) -> np.ndarray:
    """Clusters with more than twice the usual number of rows of one source (one, of a source not in ``usual``), three at least."""
    cluster, which, rows = _rows_of_source(of, source)
    limit = np.array([2 * usual.get(one, 1) for one in range(int(source.max(initial=-1)) + 1)], dtype=np.int64)
    return np.unique(cluster[(rows >= _LEAST_CROWD) & (rows > limit[which])])


def _rows_of_source(of: np.ndarray, source: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cluster, source and number of rows, for every cluster and source that meet."""
    known, width = source >= 0, int(source.max(initial=-1)) + 1
    both, rows = np.unique(of[known].astype(np.int64) * max(width, 1) + source[known], return_counts=True)
    cluster, which = np.divmod(both, max(width, 1))
    return cluster, which, rows
