"""Scored pairs as clustering sees them: what they say, what parts them, which of them connect records, what a cluster may hold.

Belongs here: the shape of that and components over it. Does not belong here: which records end up together (``cluster``), scoring.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from matching.model import Model

FREE, BY_IDS, BY_RULE = range(3)  # what parts two records: nothing; two ids, and nothing else; another rule or a reviewer
NOTHING = -1e6  # bits, and less: nothing to compare


class Group(NamedTuple):
    """Rows of comparisons that depend on one another, see ``parts.Dependent``."""

    rows: tuple[int, ...]
    share: float
    given: int | None


@dataclass(frozen=True)
class Edges:
    """Scored pairs: record numbers, match weight (bits), what forbids it (``FREE``, ``BY_IDS`` or ``BY_RULE``), whether a reviewer joined
    it, and what each comparison says (bits, before dependent ones are discounted; ``NOTHING`` where a value is missing).

    ``once``: rows of comparisons of lists; that two people stand on one list already is said once, whatever other lists they stand on.
    ``asked``: hard rules (a bit each, int64) that fit only for want of a value that could excuse the pair; ``waived``: rules that would fit
    a pair, were it not excused. What two rows of a person waive does not part it from others: one id and one birth date under two names
    are a child that was renamed, whichever of its rows another one is held against.
    ``alike``: pairs of look-alikes, which are two people and yet weighed together: what does not tell which of them it is fits both (bool).
    """

    left: np.ndarray
    right: np.ndarray
    bits: np.ndarray
    forbidden: np.ndarray
    joined: np.ndarray
    parts: np.ndarray
    prior: float
    dependent: tuple[Group, ...]
    once: tuple[int, ...] = ()
    asked: np.ndarray | None = None
    waived: np.ndarray | None = None
    alike: np.ndarray | None = None

    @cached_property
    def questions(self) -> tuple[np.ndarray, np.ndarray]:
        """``asked`` and ``waived`` of each pair."""
        none = np.zeros(len(self.left), dtype=np.int64)
        return none if self.asked is None else self.asked, none if self.waived is None else self.waived

    @cached_property
    def look_alikes(self) -> np.ndarray:
        """``alike`` of each pair."""
        return np.zeros(len(self.left), dtype=bool) if self.alike is None else self.alike

    @cached_property
    def free(self) -> np.ndarray:
        """Which pairs nothing parts (bool)."""
        return np.asarray((self.forbidden == FREE) & (self.questions[0] == 0))

    def at(self, where: np.ndarray) -> "Edges":
        """Some of the pairs."""
        left, right, bits, forbidden, joined = (c[where] for c in (self.left, self.right, self.bits, self.forbidden, self.joined))
        asked, waived = (rules[where] for rules in self.questions)
        parts, shared = self.parts[:, where], (self.prior, self.dependent, self.once)
        return Edges(left, right, bits, forbidden, joined, parts, *shared, asked, waived, self.look_alikes[where])


@dataclass(frozen=True)
class Limits:
    """What may be together: per record, codes of which a person has one at most (-1 = none), one array a limit.

    ``alone``: the chance that the record's person has no other record. ``lists``: the record's list, -1 = none. ``unlisted``: a row a kind
    of people, a column a list (the last for none), the chance that such a person of other lists has no row of it; ``kinds``: of the record.
    """

    ids: tuple[np.ndarray, ...]
    sources: np.ndarray
    alone: np.ndarray
    lists: np.ndarray
    unlisted: np.ndarray
    kinds: np.ndarray

    @cached_property
    def most_lifted(self) -> float:
        """So many bits at most are two clusters likelier one, since both would lack a row: nothing lighter need be looked at."""
        return float(-2 * np.log2(min(self.alone.min(initial=1.0), self.unlisted.min(initial=1.0))))


def components(n: int, edges: Edges, model: Model, alone: np.ndarray) -> np.ndarray:
    """Component number of each record, over the pairs that connect."""
    use = connecting(edges, model, alone)
    graph = coo_matrix((np.ones(int(use.sum()), dtype=bool), (edges.left[use], edges.right[use])), shape=(n, n))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def connecting(edges: Edges, model: Model, alone: np.ndarray) -> np.ndarray:
    """Which pairs no rule forbids and may link or are worth a review, a reviewer joined, or are of look-alikes (bool)."""
    lone = np.log2(np.minimum(alone[edges.left], alone[edges.right]))
    least = np.minimum(lone + model.thresholds.link_bits, model.thresholds.review_bits)
    return np.asarray(edges.joined | edges.look_alikes | edges.free & (edges.bits >= least))


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
