"""The bench's own figures, worked out by hand on a few records."""

import pandas as pd
import pytest

from benchmarks import quality as q

NONE = pd.DataFrame({"record_id_l": [], "record_id_r": []}, dtype="str")


def table(column: str, values: str) -> pd.DataFrame:
    """One letter a record, named 0, 1, 2 …"""
    return pd.DataFrame({"record_id": [str(i) for i in range(len(values))], column: list(values)})


def pairs(*rows: tuple[str, float] | tuple[str, float, bool]) -> pd.DataFrame:
    """``("01", 0.97)``: records 0 and 1, their probability, and whether a rule parts them."""
    return pd.DataFrame(
        [(r[0][0], r[0][1], r[1], len(r) > 2) for r in rows], columns=["record_id_l", "record_id_r", "match_probability", "cut"]
    )


def test_a_record_an_engine_lost_is_alone():
    found = q.complete(table("cluster_id", "xx"), pd.Series(["0", "1", "2"]))
    assert found["cluster_id"].tolist() == ["x", "x", "alone 2"]


def test_closure_goes_over_pairs_at_the_threshold_that_no_rule_parts():
    records = pd.Series(list("01234"))
    clusters = q.closure(records, pairs(("01", 0.95), ("12", 0.9), ("23", 0.99), ("34", 0.99, True)), 0.95)["cluster_id"].tolist()
    assert [clusters.index(c) for c in clusters] == [0, 0, 2, 2, 4]


def test_the_best_threshold_leaves_out_the_weak_false_pair():
    scored = pairs(("01", 0.97), ("23", 0.96), ("12", 0.93))
    threshold, quality = q.best_closure(pd.Series(list("0123")), scored, table("person", "aabb"), NONE)
    assert (threshold, quality.f1) == (0.95, 1.0)


def test_the_share_of_true_pairs_by_given_probability():
    scored = pairs(("01", 0.6), ("02", 0.96), ("12", 0.98), ("34", 1.0), ("03", 0.97), ("04", 1.0, True))
    unsure = pd.DataFrame({"record_id_l": ["0"], "record_id_r": ["3"]})
    bins = q.calibration(scored, table("person", "aabcc"), unsure)
    # 01 true in the first; 02 and 12 false in the third, 03 not counted; 34 true in the last
    assert [(b["pairs"], b["true"]) for b in bins] == [(1, 1.0), (0, None), (2, 0.0), (0, None), (1, 1.0)]


def test_a_group_counts_pairs_with_one_of_its_records_and_its_own_records():
    truth = table("person", "aabc").assign(group=["hill", "hill", "thai", "thai"])
    groups = q.by_group(table("cluster_id", "xxxy"), truth)
    # hill: linked 01 02 12, right 01, true 01; thai: linked 02 12, none right, none true
    assert groups["hill"]["pairwise"] == pytest.approx((1 / 3, 1.0, 0.5))
    assert groups["thai"]["pairwise"][:2] == pytest.approx((0.0, 1.0))
    # B-cubed precision: records 0 and 1 have 2 of 3 in their cluster; record 2 has 1 of 3, record 3 is alone
    assert groups["hill"]["bcubed"][:2] == pytest.approx((2 / 3, 1.0))
    assert groups["thai"]["bcubed"][:2] == pytest.approx(((1 / 3 + 1) / 2, 1.0))


def test_twins_are_merged_once_however_many_records_they_have():
    truth = table("person", "aabbcd").assign(twin_of=["b", "b", "a", "a", "d", "c"])
    assert q.twins_merged(table("cluster_id", "xxxxyz"), truth) == 1
    assert q.twins_merged(table("cluster_id", "xxyyzz"), truth) == 1
    assert q.twins_merged(table("cluster_id", "xxyyzw"), truth) == 0


def test_a_cluster_with_two_ids_is_counted_and_a_missing_id_is_none():
    ids = table("valid_id", "1121").assign(valid_id=["1", None, "2", "1"])
    assert q.two_ids(table("cluster_id", "xxxx"), ids) == 1
    assert q.two_ids(table("cluster_id", "xxyx"), ids) == 0


def test_what_was_missed_is_told_by_what_lost_it():
    truth, clusters = table("person", "aaaab"), table("cluster_id", "xxyzy")
    # true pairs apart: 02 scored low, 03 never scored, 12 a rule parts, 13 scored high and cut, 23 left out
    scored = pairs(("01", 0.99), ("02", 0.4), ("12", 0.99, True), ("13", 0.98))
    unsure = pd.DataFrame({"record_id_l": ["2"], "record_id_r": ["3"]})
    assert q.missed(clusters, scored, truth, unsure, 0.95) == {"cut": 2, "weight": 1, "blocking": 1}


def test_what_is_wrongly_together_is_told_by_how_it_came_and_who_it_is():
    truth = table("person", "abcd").assign(family=list("fffg"), birth_date=["1", "1", "2", "1"])
    scored = pairs(("01", 0.99), ("02", 0.97), ("03", 0.96))
    ids = pd.Series(["7", "", "", "7"], index=list("0123"))
    found = q.false(table("cluster_id", "xxxx"), scored, truth, NONE, 0.95, [ids])
    # 01 twins by name, 02 family by name, 03 strangers by an equal id, 12 family, 13 and 23 strangers by a chain
    assert found == {"chain strangers": 2, "name twins": 1, "name family": 1, "id strangers": 1, "chain family": 1}


def test_the_recall_of_chosen_pairs():
    chosen = pd.DataFrame({"record_id_l": ["0", "1"], "record_id_r": ["1", "2"]})
    assert q.recall_of(table("cluster_id", "xxy"), chosen) == 0.5
