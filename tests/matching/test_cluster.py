"""Clusters from hand-made scored pairs: what closure over links would get wrong."""

import numpy as np
import pytest

from matching import cluster as clustering
from matching.cluster import cluster, total
from matching.edges import BY_RULE, FREE, NOTHING, Edges, Group, Limits, missing_pairs
from matching.model import Model

MODEL = Model.load()
Pair = tuple[int, int, float | tuple[float | None, ...]]  # two records and what each comparison says of them (bits; None = missing)


def edges_of(
    pairs: list[Pair], forbidden: set[tuple[int, int]], joined: set[tuple[int, int]] = frozenset(), once: tuple[int, ...] = ()
) -> Edges:
    """Hand-made pairs under a prior of even odds."""
    ends = [(a, b) for a, b, _ in sorted(pairs, key=lambda pair: pair[:2])]
    said = [bits if isinstance(bits, tuple) else (bits,) for _, _, bits in sorted(pairs, key=lambda pair: pair[:2])]
    parts = np.array([[NOTHING if bit is None else bit for bit in bits] for bits in said], dtype=float).T
    left, right = (np.array([end[i] for end in ends]) for i in (0, 1))
    apart = np.array([BY_RULE if e in forbidden else FREE for e in ends])
    one = np.array([e in joined for e in ends])
    return Edges(left, right, np.where(parts > NOTHING, parts, 0).sum(axis=0), apart, one, parts, 0.0, (), once)


def clusters(
    n: int, pairs: list[Pair], *, forbidden: set[tuple[int, int]] = frozenset(), ids: dict[int, int] | None = None,
    one_row: dict[int, int] | None = None, alone: float = 1.0, joined: set[tuple[int, int]] = frozenset(),
    lists: tuple[int, ...] = (), unlisted: tuple[float, ...] = (), once: tuple[int, ...] = (),
) -> tuple[list[list[int]], list[int]]:  # fmt: skip
    """Clusters of more than one record, and the undecided records."""
    codes = np.array([(ids or {}).get(i, -1) for i in range(n)])
    one = np.array([(one_row or {}).get(i, -1) for i in range(n)])
    limits = Limits(
        (codes,), one, np.full(n, alone), np.array(lists or [-1] * n), np.array([[*unlisted, 1.0]]), np.zeros(n, dtype=np.int64)
    )
    found = cluster(n, edges_of(pairs, forbidden, joined, once), limits, MODEL, lambda _share: None)
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
    assert clusters(3, [(0, 1, 12), (0, 2, 14), (1, 2, -3)]) == ([[0, 1, 2]], [])


def test_rows_that_say_little_do_not_hide_what_speaks_against() -> None:
    """1, 2, 3 have a name only and fit 0; 4 fits them a little by name, but its birth date is not 0's."""
    little = [(a, b, (9.0, None)) for a, b in ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3))]
    people, _ = clusters(5, [*little, (1, 4, (4.5, None)), (2, 4, (4.5, None)), (3, 4, (4.5, None)), (0, 4, (4.5, -12.5))])
    assert people == [[0, 1, 2, 3]]


def test_evidence_of_several_rows_adds_up_across_comparisons() -> None:
    """0 and 1 are one person under two names; 2 has the name of 1 and the date of 0, which either row alone would not carry."""
    people, _ = clusters(3, [(0, 1, (-3.0, -2.0, 12.0)), (0, 2, (-3.0, 6.0, None)), (1, 2, (5.0, -2.0, None))])
    assert people == [[0, 1, 2]]  # name (5 and -3): log2((32 + 1/8) / 2) = 4.0; date (6 and -2): log2((64 + 1/4) / 2) = 5.0


def test_one_chance_agreement_among_many_rows_weighs_less() -> None:
    """Of four rows of a person one agrees with 4: the mean of the ratios, log2((2^6 + 3 * 2^-4) / 4) = 4.0, stays under the threshold."""
    person = [(a, b, 20.0) for a in range(4) for b in range(a + 1, 4)]
    people, _ = clusters(5, [*person, (0, 4, 6.0), (1, 4, -4.0), (2, 4, -4.0), (3, 4, -4.0)])
    assert people == [[0, 1, 2, 3]]


def test_two_valid_ids_stay_apart_even_through_a_third_row() -> None:
    people, _ = clusters(3, [(0, 1, 10), (1, 2, 16), (0, 2, 8)], forbidden={(0, 2)}, ids={0: 1, 2: 2})
    assert people == [[1, 2]]


def test_two_rows_of_a_one_row_source_stay_apart() -> None:
    people, _ = clusters(3, [(0, 1, 10), (1, 2, 16)], one_row={0: 5, 2: 5})
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


def test_a_lone_row_with_one_candidate_only_is_that_one() -> None:
    """3 bits are odds of 8 to 1 against anybody; where one row in twenty has no other, 8 to 1/400, since both would have none: 11.6 bits."""
    assert clusters(2, [(0, 1, 3.0)], alone=0.05) == ([[0, 1]], [])
    assert clusters(2, [(0, 1, 3.0)], alone=1.0) == ([], [])


def test_two_rows_that_stand_alone_are_two_findings() -> None:
    """Odds of 2 to 1; where one row in four has no other, 2 to 1/16: 5.0 bits. One of the two alone would leave 3.0, under the threshold."""
    assert clusters(2, [(0, 1, 1.0)], alone=0.25) == ([[0, 1]], [])
    assert clusters(2, [(0, 1, 1.0)], alone=0.5) == ([], [])  # 2 to 1/4: 3.0 bits


def test_two_lone_rows_of_one_list_are_one_finding() -> None:
    """As one person, too, they would have no row elsewhere: 2 to 1/4 where a list of each would have made it 2 to 1/16, 5.0 bits."""
    assert clusters(2, [(0, 1, 1.0)], alone=0.25, lists=(0, 1), unlisted=(1.0, 1.0)) == ([[0, 1]], [])
    assert clusters(2, [(0, 1, 1.0)], alone=0.25, lists=(0, 0), unlisted=(1.0,)) == ([], [])


def test_a_person_who_must_stand_on_the_rows_list_has_that_row() -> None:
    """0 and 1 are one of list 0; 2 fits them by 2 bits: odds of 4 to 1. One person in sixteen is not on the list of 2: 4 to 1/16, 6.0 bits."""
    pairs: list[Pair] = [(0, 1, 20.0), (0, 2, 2.0), (1, 2, 2.0)]
    assert clusters(3, pairs, lists=(0, 0, 1), unlisted=(0.5, 0.0625)) == ([[0, 1, 2]], [])
    assert clusters(3, pairs, lists=(0, 0, 1), unlisted=(0.5, 1.0)) == ([[0, 1]], [])
    assert clusters(3, pairs, lists=(0, 1, 1), unlisted=(0.5, 0.0625)) == ([[0, 1]], [])  # it has a row there already


def test_that_a_person_stands_on_the_list_already_is_said_once() -> None:
    """A person of three lists; 3 is a second row of one of them, which takes 4 bits (the second comparison) from 6: 2, under the threshold.

    The mean of the ratios, log2((2^-4 + 1 + 1) / 3) = -0.5, would have left 5.5 bits, a link.
    """
    person: list[Pair] = [(a, b, (20.0, 0.0)) for a in range(3) for b in range(a + 1, 3)]
    pairs: list[Pair] = [*person, (0, 3, (6.0, -4.0)), (1, 3, (6.0, 0.0)), (2, 3, (6.0, 0.0))]
    assert clusters(4, pairs, once=(1,)) == ([[0, 1, 2]], [])
    assert clusters(4, pairs) == ([[0, 1, 2, 3]], [])


def test_a_lone_row_with_two_candidates_is_neither() -> None:
    """1 fits 0 by 5 bits and 2 by 4: odds of 32 to 16."""
    people, undecided = clusters(3, [(0, 1, (5.0, None)), (1, 2, (4.0, None)), (0, 2, (5.0, -14.0))], alone=0.05)
    assert people == []
    assert undecided == [1]


def test_a_rival_with_a_likelier_row_of_the_same_list_is_none() -> None:
    """1 and 3 are of list 1; 1 fits 0 by 6 bits and 2 by 4, odds of 64 to 16. But 3 fits 2 by 3 bits only, 8 to 1, and nobody else: 2 has
    no other row with a chance of 1/9, so that 64 stand against 1 + 16/9: 4.5 bits, a link. Where 3 is of another list 64 to 17: 1.9 bits.
    """
    pairs: list[Pair] = [(0, 1, (6.0, None)), (1, 2, (4.0, None)), (2, 3, (3.0, None)), (0, 2, (None, -30.0)), (0, 3, (None, -30.0))]
    assert clusters(4, pairs, lists=(0, 1, 0, 1), unlisted=(1.0, 1.0)) == ([[0, 1]], [])
    assert clusters(4, pairs, lists=(0, 1, 0, 0), unlisted=(1.0, 1.0)) == ([], [1])


def test_a_row_is_asked_again_once_its_rival_has_a_row_of_its_own() -> None:
    """2 fits 0-1 and 3-5 by 8 bits each; 4, of the list of 2 like itself, fits 3-5 by 6.5, so that 2 is theirs with a chance of 1/16 at most:
    256 to 1 + 16, 3.9 bits, too little. Once 4 is theirs it speaks against 2 (-9 bits), and nothing is left beside 0-1.
    """
    people: list[Pair] = [(0, 1, (20.0, 0.0)), (3, 5, (20.0, 0.0)), *((a, b, (-30.0, 0.0)) for a in (0, 1) for b in (3, 5))]
    fits: list[Pair] = [(0, 2, (8.0, 0.0)), (1, 2, (8.0, 0.0)), (2, 3, (8.0, 0.0)), (2, 5, (8.0, 0.0)), (2, 4, (-5.0, -9.0))]
    pairs = [*people, *fits, (3, 4, (6.5, 0.0)), (4, 5, (6.5, 0.0))]
    assert clusters(6, pairs, lists=(0, 1, 2, 0, 2, 1), unlisted=(1.0,) * 3, once=(1,)) == ([[0, 1, 2], [3, 4, 5]], [])


def test_what_a_reviewer_joined_is_one_whatever_rules_and_weights_say() -> None:
    """0 and 2 are of one source with one row a person and far apart; 1 fits 0, and nothing speaks against it but little of 2."""
    pairs: list[Pair] = [(0, 1, 12.0), (0, 2, -15.0), (1, 2, None)]
    assert clusters(3, pairs, one_row={0: 5, 2: 5}) == ([[0, 1]], [])
    assert clusters(3, pairs, one_row={0: 5, 2: 5}, joined={(0, 2)}) == ([[0, 1, 2]], [])


def test_what_a_reviewer_keeps_apart_is_apart_through_a_chain() -> None:
    """0-1 and 1-2 are links; 0 and 2 were decided to be two, and 3 was decided to be 2."""
    pairs: list[Pair] = [(0, 1, 12.0), (1, 2, 11.0), (0, 2, 9.0), (2, 3, -3.0), (0, 3, 9.0), (1, 3, 9.0)]
    people, _ = clusters(4, pairs, forbidden={(0, 2)}, joined={(2, 3)})
    assert people in ([[0, 1], [2, 3]], [[1, 2, 3]], [[2, 3]])


@pytest.mark.parametrize("at_once", [1, 2, 10_000])
def test_components_get_their_own_rows_and_pairs_however_many_are_read_at_once(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three components whose rows lie between one another: 0, 3 and 6; 1 and 4, which do not fit; 2, 5 and 7.

    That 7 was joined to 2 leaves 4 of the 5 bits by which 5 fits 2: too little.
    """
    monkeypatch.setattr(clustering, "_AT_ONCE", at_once)
    pairs: list[Pair] = [(0, 3, 12.0), (0, 6, 14.0), (3, 6, -3.0), (1, 4, 2.0), (2, 5, 5.0), (2, 7, -9.0), (5, 7, -20.0)]
    assert clusters(8, pairs, joined={(2, 7)}) == ([[0, 3, 6], [2, 7]], [])


def test_what_two_clusters_say_together_is_that_of_the_two_considered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Worked out anew each time it gives the same people, and the same rows that fit two."""

    def found(seed: int) -> tuple[list[list[int]], list[int]]:
        random = np.random.default_rng(seed)
        ends = [(a, b) for a in range(8) for b in range(a + 1, 8) if random.random() < 0.8]
        pairs: list[Pair] = [(a, b, (float(random.normal(2, 6)), float(random.normal(0, 3)))) for a, b in ends]
        return clusters(8, pairs, alone=0.4, lists=(0, 1, 2, 0, 1, 2, 0, 1), unlisted=(0.5, 0.3, 0.8), once=(1,))

    remembered = [found(seed) for seed in range(60)]
    monkeypatch.setattr(clustering._Component, "_both", lambda self, _z, one, other: one.plus(other, self.once))
    assert [found(seed) for seed in range(60)] == remembered


@pytest.mark.parametrize(
    ("bits", "expected"),
    [
        ([3.0, 2.0, 1.0, -4.0], 3.0 + 0.5 * 2.0 + 1.0 - 4.0),  # the best counts whole
        ([2.0, 2.0, 1.0, 0.0], 2.0 + 0.5 * 2.0 + 1.0),  # of two alike one
        ([-1.0, 2.0, 1.0, 0.0], -1.0 + 2.0 + 1.0),  # what speaks against is never discounted
        ([-1.0, -2.0, -1.0, 0.0], -4.0),
        ([1.0, 2.0, 4.0, 8.0], 0.5 * 1.0 + 2.0 + 0.25 * 4.0 + 8.0),  # the second group only where its condition speaks for it
        ([1.0, 0.0, 4.0, 8.0], 1.0 + 4.0 + 8.0),
    ],
)
def test_comparisons_that_depend_on_one_another_are_discounted(bits: list[float], expected: float) -> None:
    assert total(bits, (Group((0, 1), 0.5, None), Group((2, 3), 0.25, 1))) == pytest.approx(expected)


def test_missing_pairs_are_those_inside_components_never_compared() -> None:
    edges = edges_of([(0, 1, 9.0), (1, 2, 9.0)], set())
    left, right = missing_pairs(np.array([0, 0, 0, 1]), edges, 60)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == [(0, 2)]


@pytest.mark.parametrize("n", [0, 1, 4])
def test_no_pairs_no_clusters(n: int) -> None:
    empty = np.zeros(0, dtype=np.int64)
    nothing = np.zeros(0, dtype=bool)
    edges = Edges(empty, empty, np.zeros(0), nothing, nothing, np.zeros((1, 0)), 0.0, ())
    limits = Limits((), np.full(n, -1), np.ones(n), np.full(n, -1), np.ones((1, 1)), np.zeros(n, dtype=np.int64))
    assert cluster(n, edges, limits, MODEL, lambda _share: None).of.tolist() == list(range(n))
