"""Clusters from hand-made scored pairs: what closure over links would get wrong."""

import numpy as np
import pytest

from matching.cluster import Edges, Limits, cluster, missing_pairs
from matching.model import Model

MODEL = Model.load()
Pair = tuple[int, int, float]


def clusters(
    n: int, pairs: list[Pair], *, forbidden: set[tuple[int, int]] = frozenset(), ids: dict[int, int] | None = None,
    one_row: dict[int, int] | None = None,
    anchored: set[tuple[int, int]] = frozenset(),
) -> tuple[list[list[int]], list[int]]:  # fmt: skip
    """Clusters of more than one record, and the undecided records."""
    left, right, bits = (np.array(x) for x in zip(*sorted(pairs), strict=True))
    ends = list(zip(left.tolist(), right.tolist(), strict=True))
    against = np.minimum(bits.astype(float), 0)  # in these tests a pair below zero is one that much speaks against
    flags = [np.array([e in some for e in ends]) for some in (forbidden, anchored)]
    edges = Edges(left, right, bits.astype(float), against, *flags)
    codes = np.array([(ids or {}).get(i, -1) for i in range(n)])
    limits = Limits((codes,), np.array([(one_row or {}).get(i, -1) for i in range(n)]))
    found = cluster(n, edges, limits, MODEL, lambda _share: None)
    groups: dict[int, list[int]] = {}
    for record, first in enumerate(found.of.tolist()):
        groups.setdefault(first, []).append(record)
    return [g for g in groups.values() if len(g) > 1], np.flatnonzero(found.undecided).tolist()


def test_all_pairs_linked_is_one_person() -> None:
    assert clusters(3, [(0, 1, 9), (0, 2, 8), (1, 2, 7)]) == ([[0, 1, 2]], [])


def test_one_weak_record_does_not_chain_two_people() -> None:
    """0-1 and 3-4 are two people; 2 is a little like 1 and like 3, and all else speaks against it."""
    against = [(0, 2, -9), (2, 4, -9), (0, 3, -12), (0, 4, -12), (1, 3, -12), (1, 4, -12)]
    people, _ = clusters(5, [(0, 1, 15), (3, 4, 15), (1, 2, 5), (2, 3, 5), *against])
    assert people == [[0, 1], [3, 4]]


def test_a_strong_pair_carries_a_weak_one() -> None:
    """2 shares the id with 0 but an old name; 1 has no id and disagrees a little."""
    assert clusters(3, [(0, 1, 12), (0, 2, 14), (1, 2, -3)], anchored={(0, 2), (0, 1)}) == ([[0, 1, 2]], [])


def test_rows_that_say_little_do_not_hide_what_speaks_against() -> None:
    """1, 2, 3 have a name only and fit 0; 4 fits them a little, but its birth date is not 0's."""
    little = [(a, b, 9.0) for a, b in ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3))]
    people, _ = clusters(5, [*little, (1, 4, 4.5), (2, 4, 4.5), (3, 4, 4.5), (0, 4, -8)])
    assert people == [[0, 1, 2, 3]]


def test_two_valid_ids_stay_apart_even_through_a_third_row() -> None:
    people, _ = clusters(3, [(0, 1, 10), (1, 2, 12), (0, 2, 8)], forbidden={(0, 2)}, ids={0: 1, 2: 2}, anchored={(0, 1), (1, 2)})
    assert people == [[1, 2]]


def test_two_rows_of_a_one_row_source_stay_apart() -> None:
    people, _ = clusters(3, [(0, 1, 10), (1, 2, 16)], one_row={0: 5, 2: 5}, anchored={(0, 1), (1, 2)})
    assert people == [[1, 2]]


def test_a_row_that_fits_two_people_is_left_to_review() -> None:
    """0 and 2 are namesakes with ids of their own; 1 has the name and nothing else."""
    people, undecided = clusters(3, [(0, 1, 10), (1, 2, 10), (0, 2, -2)], forbidden={(0, 2)}, ids={0: 1, 2: 2})
    assert people == []
    assert undecided == [1]


def test_the_row_that_clearly_fits_one_better_is_linked() -> None:
    people, undecided = clusters(3, [(0, 1, 12), (1, 2, 5), (0, 2, -2)], forbidden={(0, 2)}, ids={0: 1, 2: 2})
    assert people == [[0, 1]]
    assert undecided == []


def test_missing_pairs_are_those_inside_components_never_compared() -> None:
    nothing = np.zeros(2, dtype=bool)
    edges = Edges(np.array([0, 1]), np.array([1, 2]), np.array([9.0, 9.0]), np.zeros(2), nothing, nothing)
    left, right = missing_pairs(np.array([0, 0, 0, 1]), edges, 60)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 2)]


@pytest.mark.parametrize("n", [0, 1, 4])
def test_no_pairs_no_clusters(n: int) -> None:
    empty = np.zeros(0, dtype=np.int64)
    edges = Edges(empty, empty, np.zeros(0), np.zeros(0), np.zeros(0, dtype=bool), np.zeros(0, dtype=bool))
    limits = Limits((), np.full(n, -1))
    assert cluster(n, edges, limits, MODEL, lambda _share: None).of.tolist() == list(range(n))
