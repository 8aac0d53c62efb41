"""From scored pairs to people: agglomeration with hard rules instead of closure over links.

Belongs here: which records end up together and why a join was refused. Does not belong here: scoring pairs (``weigh``).

Within each connected component of the pairs worth a look, records that reviewers joined are one from the start; then the best join is
made first, as long as the other pairs of the two clusters do not speak against it (so that one weak record cannot chain two people), no
hard rule is broken, and the joining side does not fit another person just as well. A pair with little to compare speaks neither for nor
against.
"""

import heapq
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import add

import numpy as np

from matching.edges import BY_RULE, FREE, NOTHING, Edges, Group, Limits, components
from matching.model import Model

_NEGLIGIBLE = 12.0  # bits: so much weaker candidates do not matter
_WORTH = 0.05  # odds: so little takes nobody away
_MOST = 60.0  # bits
_TWICE = 1 / 16  # a list has a child twice at times, so that who has a likelier row stays a rival, if a lesser one
_AT_ONCE = 10_000  # pairs in Python's numbers


@dataclass
class Clustering:
    """Cluster of each record (the number of its first record) and the records that fit two people equally well.

    ``whole``: the clusters before those in doubt were cut. ``doubt``: the place in ``doubts.DOUBTS`` of what puts a record's cluster in
    doubt (int8, -1 = nothing). Both are set by ``holding``.
    """

    of: np.ndarray
    undecided: np.ndarray
    whole: np.ndarray
    doubt: np.ndarray


def cluster(n: int, edges: Edges, limits: Limits, model: Model, progress: Callable[[float], None]) -> Clustering:
    """People out of pairs.

    Args:
        n: number of records. edges: all scored pairs. limits: hard limits of a cluster. model: thresholds and clustering settings.
    """
    component = components(n, edges, model, limits.alone)
    done = _first_of_component(component)
    of = np.arange(n, dtype=np.int64)
    result = Clustering(of, np.zeros(n, dtype=bool), of, np.full(n, -1, dtype=np.int8))
    simple = _cliques(component, edges, model)[component]
    result.of[simple] = done[component[simple]]
    wanted = np.unique(component[~simple])
    for number, (rows, pairs) in enumerate(_groups(component, edges, limits, wanted)):
        _Component(rows, pairs, edges, limits, model).run(result)
        if number % 1000 == 0:
            progress(number / len(wanted))
    return result


def _first_of_component(component: np.ndarray) -> np.ndarray:
    first = np.full(component.max(initial=-1) + 1, np.iinfo(np.int64).max)
    np.minimum.at(first, component, np.arange(len(component)))
    return first


def _cliques(component: np.ndarray, edges: Edges, model: Model) -> np.ndarray:
    """Per component, whether every pair in it is a link: nothing to decide there."""
    sizes = np.bincount(component)
    inside = component[edges.left] == component[edges.right]
    good = inside & edges.free & (edges.bits >= model.thresholds.link_bits)
    links = np.bincount(component[edges.left[good]], minlength=len(sizes))
    return links == sizes * (sizes - 1) // 2


@dataclass(slots=True)
class _Between:
    """What is known between two clusters: per comparison the sum of likelihood ratios over their pairs of rows, and how many pairs tell."""

    ratios: list[float]
    counts: list[int]
    forbidden: int
    asked: int = 0
    waived: int = 0
    alike: bool = False
    weight: float | None = None  # bits, once somebody asked

    def plus(self, other: "_Between", once: Sequence[int]) -> "_Between":
        """Of one cluster and of another, together."""
        ratios, counts = list(map(add, self.ratios, other.ratios)), list(map(add, self.counts, other.counts))
        for row in once:
            if self.counts[row] and other.counts[row]:
                ratios[row], counts[row] = min(self.ratios[row], other.ratios[row]), 1
        asked, waived, alike = self.asked | other.asked, self.waived | other.waived, self.alike or other.alike
        return _Between(ratios, counts, max(self.forbidden, other.forbidden), asked, waived, alike)

    def bits(self) -> list[float]:
        """What each comparison says: the mean likelihood ratio, as if a row took its value from one of the other cluster's at random."""
        return [math.log2(r / n) if n else 0.0 for r, n in zip(self.ratios, self.counts, strict=True)]


_Pair = tuple[int, int, bool, _Between]  # two records, whether a reviewer joined them, what is known between them


@dataclass(slots=True)
class _Cluster:
    """Records with what they may not share with others; ``kinds`` of each, ``own`` and ``alone``: the list and the chance of the first."""

    members: list[int]
    kinds: list[int]
    own: int
    alone: float
    sources: set[int]
    lists: set[int]
    ids: list[set[int]]
    near: dict[int, _Between] = field(default_factory=dict)
    waived: int = 0
    undecided: bool = False
    lone: bool = True


def _rows(records: np.ndarray, limits: Limits) -> Iterator[_Cluster]:
    """Each record as a cluster of its own."""
    columns = (limits.kinds, limits.lists, limits.alone, limits.sources, *limits.ids)
    for record, kind, own, alone, source, *ids in zip(records.tolist(), *(of[records].tolist() for of in columns), strict=True):
        yield _Cluster([record], [kind], own, alone, _known(source), _known(own), [_known(code) for code in ids])


def _known(code: int) -> set[int]:
    return {code} if code >= 0 else set()


def _pairs(edges: Edges, pairs: np.ndarray) -> Iterator[_Pair]:
    """What is known of each pair; some of them at a time, since Python's numbers take much memory."""
    for start in range(0, len(pairs), _AT_ONCE):
        some = edges.at(pairs[start : start + _AT_ONCE])
        known = some.parts > NOTHING
        ratios = np.where(known, np.exp2(some.parts), 0.0)
        said = (ratios.T, known.T.astype(int), some.forbidden, *some.questions, some.look_alikes, some.bits)
        columns = (some.left, some.right, some.joined, *said)
        for a, b, joined, *between in zip(*(column.tolist() for column in columns), strict=True):
            yield a, b, joined, _Between(*between)


def _groups(component: np.ndarray, edges: Edges, limits: Limits, wanted: np.ndarray) -> Iterator[tuple[list[_Cluster], list[_Pair]]]:
    """Records and pairs of each component wanted."""
    inside = np.where(component[edges.left] == component[edges.right], component[edges.left], -1)
    (records, many), (pairs, more) = _sorted(component, wanted), _sorted(inside, wanted)
    rows, between = _rows(records, limits), _pairs(edges, pairs)
    for row_count, pair_count in zip(many, more, strict=True):
        yield list(islice(rows, row_count)), list(islice(between, pair_count))


def _sorted(component: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, list[int]]:
    """What is in one of the components wanted, by component, and how much is in each."""
    at = np.flatnonzero(np.isin(component, wanted))
    at = at[np.argsort(component[at], kind="stable")]
    return at, np.bincount(np.searchsorted(wanted, component[at]), minlength=len(wanted)).tolist()


class _Component:
    """Agglomeration of one connected component. Clusters are known by the number of their first record."""

    def __init__(self, rows: list[_Cluster], pairs: list[_Pair], edges: Edges, limits: Limits, model: Model) -> None:
        self.link_bits, self.prior = model.thresholds.link_bits, edges.prior
        self.lightest = self.link_bits - limits.most_lifted
        self.groups, self.once = edges.dependent, edges.once
        self.unlisted = limits.unlisted
        self.clusters = {row.members[0]: row for row in rows}
        for a, b, _, between in pairs:
            self.clusters[a].near[b] = self.clusters[b].near[a] = between
        self.heap: list[tuple[float, int, int]] = []
        self.refused: list[tuple[int, int]] = []
        self.both: dict[int, _Between] = {}
        self._join_decided([(a, b) for a, b, joined, _ in pairs if joined])

    def run(self, result: Clustering) -> None:
        """Joins clusters, best first, and writes them into ``result``."""
        for a in sorted(self.clusters):
            self._offer(a, [b for b in self.clusters[a].near if b > a])
        before = 0
        while len(self.clusters) != before:  # a rival that has been joined to its own row is none any more
            before = len(self.clusters)
            self._join_best()
            for a, b in dict.fromkeys(self.refused):
                if a in self.clusters and b in self.clusters:
                    self._offer(a, [b])
            self.refused.clear()
        for first, whole in self.clusters.items():
            result.of[whole.members] = first
            result.undecided[whole.members] = whole.undecided

    def _join_best(self) -> None:
        """Considers all joins on offer, the best first."""
        while self.heap:
            score, a, b = heapq.heappop(self.heap)
            if a in self.clusters and b in self.clusters and -score == self._score(a, b):
                self._consider(a, b, -score)

    def _consider(self, a: int, b: int, score: float) -> None:
        """Joins two clusters unless a rule forbids it or a row that stands alone fits somebody else as well."""
        if self._conflict(a, b):
            return
        self.both.clear()
        odds = score + self._lifted(a, b)
        rivals = {x: self._rivals(x, y, score) for x, y in ((a, b), (b, a)) if self.clusters[x].lone}
        if odds - max(rivals.values(), default=0.0) >= self.link_bits:
            self._join(min(a, b), max(a, b))
            return
        self.refused.append((a, b))
        for x, bits in rivals.items():
            self.clusters[x].undecided |= odds - bits < self.link_bits <= odds

    def _lifted(self, a: int, b: int) -> float:
        """Bits by which two clusters are likelier one since, were they two, both would be without such a row: two findings.

        Two lone rows of one list would stand alone together, too: there it is one finding.
        """
        one, other = self._without(a, b), self._without(b, a)
        x, y = self.clusters[a], self.clusters[b]
        together = x.lone and y.lone and x.lists & y.lists
        return -math.log2(max(one, other) if together else one * other)

    def _without(self, x: int, y: int) -> float:
        """The chance that ``x`` has no such row: a lone row no other at all, a person none of the list of the lone row ``y``."""
        person, row = self.clusters[x], self.clusters[y]
        if person.lone:
            return person.alone
        if not row.lone or person.lists & row.lists:
            return 1.0
        chances = [self.unlisted.item(kind, row.own) for kind in person.kinds]
        return float(sum(chances) / len(chances))

    def _rivals(self, x: int, y: int, score: float) -> float:
        """Bits that speak against ``y`` because the lone row ``x`` fits others as well.

        Either ``x`` is ``y``, or one of the others, or nobody: each by its odds against nobody. People who would be one with both do
        not count against ``y``, nor do those who have likelier rows on the list of ``x``. The rivals of two lone rows are much the same, so
        of the two findings the heavier counts.
        """
        others = 0.0
        for z, between in self.clusters[x].near.items():
            if z == y or self._parts(x, z):
                continue
            bits = self._weight(between)
            if bits > score - _NEGLIGIBLE and not self._conflict(x, z):
                others += self._odds(x, z, self._lifted_alike(x, y, z)) * self._chance_of_two(x, y, z) * self._without_a_row(z, x)
        return math.log2(1 + others)

    def _odds(self, x: int, z: int, lifted: float = 0.0) -> float:
        """The odds that a lone row is of a person, against its being of nobody; ``lifted``: bits at least for what both would lack."""
        return 2.0 ** min(self._score(x, z) + max(self._lifted(x, z), lifted), _MOST)

    def _lifted_alike(self, x: int, y: int, z: int) -> float:
        """For look-alikes the bits by which ``y`` is likelier for want of a row: that tells nothing of which of the two a row is."""
        between = self.clusters[y].near.get(z)
        return self._lifted(x, y) if between and between.alike else 0.0

    def _without_a_row(self, z: int, x: int) -> float:
        """The chance that no other lone row of the list of ``x`` is of the person ``z``, each by its odds against all else it fits."""
        own, taken = self.clusters[x].own, 0.0
        if own < 0 or own in self.clusters[z].lists:
            return 1.0
        for w in self.clusters[z].near:
            if w != x and self.clusters[w].own == own and self.clusters[w].lone and not self._conflict(w, z):
                odds = self._odds(w, z)
                if odds >= _WORTH:
                    elsewhere = (self._odds(w, v) for v in self.clusters[w].near if v != z and not self._conflict(w, v))
                    taken += odds / (1 + sum(elsewhere))
        return max(1 / (1 + taken), _TWICE)

    def _chance_of_two(self, x: int, y: int, z: int) -> float:
        """The chance that ``z`` is another person than ``y`` and the row ``x`` that fits both: it may not well be without them, either.

        Two that only their ids part are one person with a number typed wrongly as likely as the weights say: whichever of them has ``x``.
        """
        near, y_and_z = self.clusters[x].near, self.clusters[y].near.get(z)
        parts = self._parts(y, z, near[y].waived | near[z].waived)
        if parts == BY_RULE or (parts == FREE and self._two_ids(y, z)) or self._one_row(y, z):
            return 1.0
        bits = self._weight(self._both(z, near[z], y_and_z) if y_and_z else near[z]) - math.log2(self._without(z, y))
        return 1 / (1 + 2.0 ** min(bits, _MOST))

    def _parts(self, a: int, b: int, waived: int = 0) -> int:
        """What parts the rows of two clusters: ``FREE``, ``BY_IDS`` or ``BY_RULE``; ``waived``: rules that do not count besides."""
        one, other = self.clusters[a], self.clusters[b]
        between = one.near.get(b)
        if between is None:
            return FREE
        if between.asked and between.asked & ~(waived | between.waived | one.waived | other.waived):
            return BY_RULE
        return between.forbidden

    def _score(self, a: int, b: int) -> float:
        """Bits for joining."""
        between = self.clusters[a].near.get(b)
        return self._weight(between) if between else -math.inf

    def _weight(self, between: _Between) -> float:
        if between.weight is None:
            between.weight = self.prior + total(between.bits(), self.groups)
        return between.weight

    def _conflict(self, a: int, b: int) -> bool:
        """Whether a hard rule keeps the clusters apart."""
        return self._parts(a, b) != FREE or self._two_ids(a, b) or self._one_row(a, b)

    def _two_ids(self, a: int, b: int) -> bool:
        """Whether they bear two ids of which a person has one."""
        for x, y in zip(self.clusters[a].ids, self.clusters[b].ids, strict=True):  # noqa: SIM110 - a generator takes twice as long
            if x and y and x != y:
                return True
        return False

    def _one_row(self, a: int, b: int) -> bool:
        """Whether both have a row of one list that has no person twice."""
        return not self.clusters[a].sources.isdisjoint(self.clusters[b].sources)

    def _least(self, a: int, b: int) -> float:
        """The bits from which two clusters may be joined at all."""
        return self.link_bits - self._lifted(a, b)

    def _join_decided(self, pairs: list[tuple[int, int]]) -> None:
        """Puts together what reviewers joined, whatever rules and weights say."""
        home = {record: record for record in self.clusters}
        for a, b in pairs:
            one, other = sorted((home[a], home[b]))
            if one != other:
                self._join(one, other)
                home |= dict.fromkeys(self.clusters[one].members, one)

    def _join(self, a: int, b: int) -> None:
        """Puts cluster ``b`` into ``a``."""
        one, other = self.clusters[a], self.clusters.pop(b)
        one.members += other.members
        one.kinds += other.kinds
        one.undecided = one.lone = False
        one.waived |= other.waived | one.near[b].waived
        one.sources |= other.sources
        one.lists |= other.lists
        one.ids = [x | y for x, y in zip(one.ids, other.ids, strict=True)]
        del one.near[b], other.near[a]
        for z, between in other.near.items():
            joined = self._both(z, one.near[z], between) if z in one.near else between
            one.near[z] = self.clusters[z].near[a] = joined
            del self.clusters[z].near[b]
        self.both.clear()
        self._offer(a, list(one.near))

    def _both(self, z: int, one: _Between, other: _Between) -> _Between:
        """What is known between ``z`` and the two clusters considered, together: asked for each of them, and again when joined."""
        if z not in self.both:
            self.both[z] = one.plus(other, self.once)
        return self.both[z]

    def _offer(self, a: int, others: list[int]) -> None:
        near = self.clusters[a].near
        for b in others:
            if self._conflict(a, b):
                continue
            score = self._weight(near[b])
            if score >= self.lightest and (score >= self.link_bits or score >= self._least(a, b)):
                heapq.heappush(self.heap, (-score, min(a, b), max(a, b)))


def total(bits: list[float], groups: Sequence[Group]) -> float:
    """The sum of what comparisons say (bits), those that depend on one another discounted."""
    for group in groups:
        if group.given is not None and bits[group.given] <= 0:
            continue
        positive = [row for row in group.rows if bits[row] > 0]
        if len(positive) > 1:
            best = max(positive, key=bits.__getitem__)
            for row in positive:
                if row != best:
                    bits[row] *= group.share
    return sum(bits)
