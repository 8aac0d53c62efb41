"""Quality figures worked out by hand."""

import pandas as pd
import pytest

from matching.metrics import bcubed, pairwise, reliability


def tables(clusters: str, people: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """One letter a record: its cluster and its person."""
    ids = [str(i) for i in range(len(clusters))]
    return pd.DataFrame({"record_id": ids, "cluster_id": list(clusters)}), pd.DataFrame({"record_id": ids, "person": list(people)})


def test_pairwise_by_hand() -> None:
    # records 0-4; people {0,1,2} and {3,4}; clusters {0,1} and {2,3,4}: linked pairs 1 + 3 = 4, true pairs 3 + 1 = 4, right ones 01 and 34
    quality = pairwise(*tables("xxyyy", "aaabb"))
    assert quality == pytest.approx((2 / 4, 2 / 4, 2 / 4))


def test_bcubed_by_hand() -> None:
    # precision of each record: 1, 1, 1/3, 2/3, 2/3; recall: 2/3, 2/3, 1/3, 1, 1
    quality = bcubed(*tables("xxyyy", "aaabb"))
    precision, recall = (1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, (2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5
    assert quality == pytest.approx((precision, recall, 2 * precision * recall / (precision + recall)))


def test_nobody_linked_and_nobody_to_link() -> None:
    assert pairwise(*tables("abc", "xyz")).f1 == 1
    assert pairwise(*tables("abc", "xxx")).recall == 0


def test_an_ignored_pair_is_neither_hit_nor_error() -> None:
    clusters, truth = tables("xxyyy", "aaabb")
    unsure = pd.DataFrame([("1", "2"), ("2", "3")], columns=["record_id_l", "record_id_r"])
    # without 12 (true, apart) and 23 (linked, false): linked 01 24 34, true 01 02 34, right ones 01 34
    assert pairwise(clusters, truth, unsure) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    # record 1 no longer has 2 in its person, 2 neither 1 in its person nor 3 in its cluster, 3 no longer 2 in its cluster
    precision, recall = (1 + 1 + 1 / 2 + 2 / 2 + 2 / 3) / 5, (2 / 3 + 2 / 2 + 1 / 2 + 1 + 1) / 5
    assert bcubed(clusters, truth, unsure)[:2] == pytest.approx((precision, recall))


def test_reliability_sets_what_was_said_beside_what_is_true() -> None:
    """Of the pairs at 0.96 and 0.98 one is true: predicted 0.97, true 0.5; the linked one of them (0.98) is true."""
    truth = pd.DataFrame({"record_id": list("abcd"), "person": ["p", "p", "q", "q"]})
    pairs = pd.DataFrame(
        [("a", "b", 0.98, "linked"), ("a", "c", 0.96, "review"), ("c", "d", 0.2, "apart"), ("a", "z", 0.97, "linked")],
        columns=["record_id_l", "record_id_r", "match_probability", "verdict"],
    )
    found = reliability(pairs, truth).set_index("least")
    assert found.loc[0.95, ["pairs", "predicted", "true", "links", "links_true"]].tolist() == pytest.approx([2, 0.97, 0.5, 1, 1.0])
    assert found.loc[0.05, ["pairs", "predicted", "true", "links"]].tolist() == [1, 0.2, 1.0, 0]
    assert found["pairs"].sum() == 3  # z is not in the truth
    assert found.loc[0.999, "true"] != found.loc[0.999, "true"]  # nothing there: no number
