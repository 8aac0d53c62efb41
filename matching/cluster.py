"""From scored pairs to people: agglomeration with hard rules instead of closure over links.

Belongs here: which records end up together and why a join was refused. Does not belong here: scoring pairs (``weigh``).

Within each connected component of the pairs worth a look, the best join is made first, as long as the other pairs of the two clusters
do not speak against it (so that one weak record cannot chain two people), no hard rule is broken, and the joining side does not fit
another person just as well. A pair with little to compare speaks neither for nor against.
"""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from matching.model import Model


@dataclass(frozen=True)
class Edges:
    """Scored pairs: record numbers, match weight and what in it speaks against (bits), whether a hard rule or an anchor is in it."""

    left: np.ndarray
    right: np.ndarray
    bits: np.ndarray
    against: np.ndarray
    forbidden: np.ndarray
    anchored: np.ndarray


@dataclass(frozen=True)
class Limits:
    """What may be together: per record, codes of which a person has one at most (-1 = none). One array a limit."""

    ids: tuple[np.ndarray, ...]
    sources: np.ndarray


@dataclass
class Clustering:
    """Cluster of each record (the number of its first record) and the records that fit two people equally well."""

    of: np.ndarray
    undecided: np.ndarray


def components(n: int, edges: Edges, model: Model) -> np.ndarray:
    """Component number of each record, over the pairs that no rule forbids and that are at least worth a review."""
    use = ~edges.forbidden & (edges.bits >= model.thresholds.review_bits)
    graph = coo_matrix((np.ones(int(use.sum()), dtype=bool), (edges.left[use], edges.right[use])), shape=(n, n))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def missing_pairs(component: np.ndarray, edges: Edges, largest: int) -> tuple[np.ndarray, np.ndarray]:
    """Pairs within components of 3 to ``largest`` records that were never compared: their evidence may be against the join."""
    order = np.argsort(component, kind="stable")
    sizes = np.bincount(component)
    wanted = np.flatnonzero((sizes[component[order]] >= 3) & (sizes[component[order]] <= largest))
    left, right, shift = [], [], 1
    while len(wanted):
        wanted = wanted[wanted + shift < len(order)]
        wanted = wanted[component[order[wanted]] == component[order[wanted + shift]]]
        left.append(order[wanted])
        right.append(order[wanted + shift])
        shift += 1
    n = np.int64(len(component))
    codes = np.concatenate([a * n + b for a, b in zip(left, right, strict=True)] or [np.zeros(0, dtype=np.int64)])
    inside = component[edges.left] == component[edges.right]
    fresh = np.setdiff1d(codes, (edges.left * n + edges.right)[inside], assume_unique=True)
    return fresh // n, fresh % n


def cluster(n: int, edges: Edges, limits: Limits, model: Model, progress: Callable[[float], None]) -> Clustering:
    """People out of pairs.

    Args:
        n: number of records. edges: all scored pairs. limits: hard limits of a cluster. model: thresholds and clustering settings.
    """
    component = components(n, edges, model)
    done = _first_of_component(component)
    result = Clustering(np.arange(n, dtype=np.int64), np.zeros(n, dtype=bool))
    simple = _cliques(component, edges, model)[component]
    result.of[simple] = done[component[simple]]
    groups = list(_groups(component, edges, ~simple))
    for number, (records, pairs) in enumerate(groups):
        _Component(records, pairs, limits, model).run(result)
        if number % 1000 == 0:
            progress(number / len(groups))
    return result


def _first_of_component(component: np.ndarray) -> np.ndarray:
    first = np.full(component.max(initial=-1) + 1, np.iinfo(np.int64).max)
    np.minimum.at(first, component, np.arange(len(component)))
    return first


def _cliques(component: np.ndarray, edges: Edges, model: Model) -> np.ndarray:
    """Per component, whether every pair in it is a link: nothing to decide there."""
    sizes = np.bincount(component)
    inside = component[edges.left] == component[edges.right]
    good = inside & ~edges.forbidden & (edges.bits >= model.thresholds.link_bits)
    links = np.bincount(component[edges.left[good]], minlength=len(sizes))
    return links == sizes * (sizes - 1) // 2


def _groups(component: np.ndarray, edges: Edges, wanted: np.ndarray) -> Iterator[tuple[np.ndarray, Edges]]:
    """Records and pairs of every component that is no clique."""
    use = np.flatnonzero((component[edges.left] == component[edges.right]) & wanted[edges.left])
    use = use[np.argsort(component[edges.left[use]], kind="stable")]
    records = np.flatnonzero(wanted)
    records = records[np.argsort(component[records], kind="stable")]
    keys = component[records]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    ends = np.append(starts, len(keys))[1:]
    pair_keys = component[edges.left[use]]
    for start, end in zip(starts, ends, strict=True):
        low, high = np.searchsorted(pair_keys, [keys[start], keys[start] + 1])
        at = use[low:high]
        pairs = Edges(*(column[at] for column in (edges.left, edges.right, edges.bits, edges.against, edges.forbidden, edges.anchored)))
        yield records[start:end], pairs


@dataclass
class _Between:
    """What is known between two clusters: pairs compared, those of them that tell something, the best pair."""

    count: int
    telling: int
    against: float  # sum over the telling pairs
    best: float
    best_against: float
    forbidden: bool
    anchored: bool

    def plus(self, other: "_Between") -> "_Between":
        better = max((self.best, self.best_against), (other.best, other.best_against))
        return _Between(
            self.count + other.count,
            self.telling + other.telling,
            self.against + other.against,
            *better,
            self.forbidden or other.forbidden,
            self.anchored or other.anchored,
        )


@dataclass
class _Cluster:
    members: list[int]
    ids: list[set[int]]
    sources: set[int]
    near: dict[int, _Between] = field(default_factory=dict)
    undecided: bool = False


class _Component:
    """Agglomeration of one connected component. Clusters are known by the number of their first record."""

    def __init__(self, records: np.ndarray, pairs: Edges, limits: Limits, model: Model) -> None:
        self.settings, self.thresholds = model.clustering, model.thresholds
        self.clusters = {int(r): self._single(int(r), limits) for r in records}
        columns = (pairs.left, pairs.right, pairs.bits, pairs.against, pairs.forbidden, pairs.anchored)
        for a, b, bits, against, forbidden, anchored in zip(*(column.tolist() for column in columns), strict=True):
            tells = int(anchored or against <= self.settings.tells)
            best = min(bits, self.settings.most)
            between = _Between(1, tells, against * tells, best, against, forbidden, anchored)
            self.clusters[a].near[b] = self.clusters[b].near[a] = between
        self.heap: list[tuple[float, int, int]] = []

    def run(self, result: Clustering) -> None:
        """Joins clusters, best first, and writes them into ``result``."""
        for a in sorted(self.clusters):
            self._offer(a, [b for b in self.clusters[a].near if b > a])
        while self.heap:
            score, a, b = heapq.heappop(self.heap)
            if a not in self.clusters or b not in self.clusters or -score != self._score(a, b):
                continue
            self._consider(a, b, -score)
        for first, whole in self.clusters.items():
            result.of[whole.members] = first
            result.undecided[whole.members] = whole.undecided

    def _consider(self, a: int, b: int, score: float) -> None:
        """Joins two clusters unless a rule forbids it or one of them fits somebody else as well."""
        if self._conflict(a, b) or self.clusters[a].undecided or self.clusters[b].undecided:
            return
        doubtful = [x for x, y in ((a, b), (b, a)) if self._fits_another(x, y, score)]
        for x in doubtful:
            self.clusters[x].undecided = True
        if not doubtful:
            self._join(min(a, b), max(a, b))

    def _single(self, record: int, limits: Limits) -> _Cluster:
        ids = [{int(codes[record])} - {-1} for codes in limits.ids]
        return _Cluster([record], ids, {int(limits.sources[record])} - {-1})

    def _score(self, a: int, b: int) -> float:
        """Bits for joining: the best pair, less what the telling pairs on average have more against it than the best pair has."""
        between = self.clusters[a].near.get(b)
        if between is None:
            return self.settings.unknown
        never = len(self.clusters[a].members) * len(self.clusters[b].members) - between.count
        mean = (between.against + never * self.settings.unknown) / max(between.telling + never, 1)
        return between.best + min(0.0, mean - between.best_against)

    def _apart(self, a: int, b: int) -> bool:
        """Whether two clusters are two people: a rule says so, or they would not be joined and something speaks against it."""
        if self._conflict(a, b):
            return True
        between = self.clusters[a].near.get(b)
        return between is None or (self._score(a, b) < self.thresholds.review_bits and between.against <= self.settings.tells)

    def _conflict(self, a: int, b: int) -> bool:
        """Whether a hard rule keeps the clusters apart."""
        one, other = self.clusters[a], self.clusters[b]
        between = one.near.get(b)
        if between is not None and between.forbidden:
            return True
        two_ids = any(x and y and x != y for x, y in zip(one.ids, other.ids, strict=True))
        return two_ids or bool(one.sources & other.sources)

    def _fits_another(self, x: int, y: int, score: float) -> bool:
        """Whether ``x`` fits a third cluster nearly as well, though that one and ``y`` are two people and nothing in ``x`` tells which."""
        near = self.clusters[x].near
        if near[y].anchored:
            return False
        margin = self.thresholds.link_bits
        for z, between in near.items():
            if z == y or between.anchored or between.forbidden:
                continue
            as_good = self._score(x, z) >= max(score - margin, self.thresholds.review_bits) and not self._conflict(x, z)
            if as_good and self._apart(y, z):
                return True
        return False

    def _join(self, a: int, b: int) -> None:
        """Puts cluster ``b`` into ``a``."""
        one, other = self.clusters[a], self.clusters.pop(b)
        one.members += other.members
        one.sources |= other.sources
        one.ids = [x | y for x, y in zip(one.ids, other.ids, strict=True)]
        del one.near[b], other.near[a]
        for z, between in other.near.items():
            joined = one.near[z].plus(between) if z in one.near else between
            one.near[z] = self.clusters[z].near[a] = joined
            del self.clusters[z].near[b]
        self._offer(a, list(one.near))

    def _offer(self, a: int, others: list[int]) -> None:
        for b in others:
            score = self._score(a, b)
            if score >= self.thresholds.link_bits and not self._conflict(a, b):
                heapq.heappush(self.heap, (-score, min(a, b), max(a, b)))
