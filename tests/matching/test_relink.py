"""Linking what changed: the same as linking everything anew by what the base learnt."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matching import Links, Model, find, link, make_base, relink
from tests.matching.test_properties import record

# No block may outgrow its rule's cap, since then linking what changed differs from linking everything, as ``matching.relink`` says.
_MODEL = Model.load()
SHIPPED = _MODEL.model_copy(update={"blocking": [rule.model_copy(update={"cap": max(rule.cap, 60)}) for rule in _MODEL.blocking]})
LEARNING = SHIPPED.model_copy(update={"training": SHIPPED.training.model_copy(update={"least_records": 2, "sample_pairs": 200})})
NAMES = [f"{n:02d}" for n in range(40)]
Rows = dict[str, dict[str, str]]
rows = st.dictionaries(st.sampled_from(NAMES[::2]), record, min_size=2, max_size=18)
edits = st.dictionaries(st.sampled_from(NAMES), st.none() | record, max_size=8)  # None: the row is no longer there
parts = st.dictionaries(st.sampled_from(NAMES[::2]), st.lists(st.sampled_from(["first_name", "birth_date", "national_id"]), min_size=1))


def frame(made: Rows) -> pd.DataFrame:
    """The rows as standardised records."""
    columns = ["record_id", *(next(iter(made.values())) if made else ["source"])]
    table = pd.DataFrame([{"record_id": name, **row} for name, row in made.items()], columns=columns).astype("str")
    return table.mask(table == "").astype("str")


def edited(before: Rows, edits: dict[str, dict[str, str] | None], swaps: dict[str, list[str]]) -> Rows:
    """The rows after the edits; some keep all but a few of their cells."""
    after = {**before, **{name: row for name, row in edits.items() if row}}
    for name, columns in swaps.items():
        if name in after:
            after[name] = {**after[name], **dict.fromkeys(columns, "")}
    return {name: row for name, row in after.items() if not (name in edits and edits[name] is None)}


def both_ways(before: Rows, after: Rows, model: Model, one_row: list[str]) -> tuple[Links, Links]:
    """What changed linked to a base, and everything linked by what the base learnt."""
    base = make_base(frame(before), model, one_row_sources=one_row)
    changed = {name: row for name, row in after.items() if before.get(name) != row}
    gone = [name for name in before if name not in after]
    return relink(base, frame(changed), gone), link(frame(after), model, one_row_sources=one_row, learnt=base.learnt)


@settings(max_examples=60, deadline=None)
@given(rows, edits, parts, st.sampled_from([SHIPPED, LEARNING]), st.sampled_from([[], ["a"]]))
def test_linking_what_changed_is_linking_everything(before, edits, swaps, model, one_row):
    after = edited(before, edits, swaps)
    if len(after) < 2:
        return
    ours, whole = both_ways(before, after, model, one_row)
    pd.testing.assert_frame_equal(ours.clusters, whole.clusters)
    pd.testing.assert_frame_equal(ours.pairs, whole.pairs)
    assert ours.report["people"] == whole.report["people"]


@settings(max_examples=15, deadline=None)
@given(rows, st.sampled_from([SHIPPED, LEARNING]))
def test_a_run_is_what_a_run_by_what_it_learnt_would_be(before, model):
    base = make_base(frame(before), model)
    again = link(frame(before), model, learnt=base.learnt)
    pd.testing.assert_frame_equal(base.links.pairs, again.pairs)
    pd.testing.assert_frame_equal(base.links.clusters, again.clusters)


@settings(max_examples=15, deadline=None)
@given(rows, edits, st.randoms(use_true_random=False))
def test_the_order_of_changed_rows_does_not_matter(before, edits, random):
    base = make_base(frame(before), SHIPPED)
    changed = frame({name: row for name, row in edits.items() if row})
    gone = [name for name, row in edits.items() if row is None]
    order = list(range(len(changed)))
    random.shuffle(order)
    one, other = relink(base, changed, gone), relink(base, changed.iloc[order], gone[::-1])
    pd.testing.assert_frame_equal(one.pairs, other.pairs)
    pd.testing.assert_frame_equal(one.clusters, other.clusters)


CHILD = {
    "source": "a", "first_name": "ณัฐพล", "last_name": "ใจดีงาม", "birth_date": "2012-05-13", "sex": "m", "national_id": "1101700230708",
    "mother_name": "วิภา ใจดีงาม", "tambon": "เกาะคา", "school_name": "บ้านหนอง",
}  # fmt: skip
OTHER = {**CHILD, "first_name": "พิมพ์ใจ", "last_name": "แสนสุข", "birth_date": "2013-01-20", "sex": "f", "national_id": "1520100123451"}


@pytest.fixture(scope="module")
def town() -> Rows:
    """Two children, each in two lists, and a record that names nobody."""
    nobody = {**dict.fromkeys(CHILD, ""), "source": "c", "first_name": "ไม่ทราบ"}
    return {"a1": CHILD, "b1": {**CHILD, "source": "b"}, "a2": OTHER, "b2": {**OTHER, "source": "b"}, "c3": nobody}


def people(links: Links) -> set[frozenset[str]]:
    return {frozenset(ids) for _, ids in links.clusters.groupby("cluster_id")["record_id"]}


def test_nothing_changed_is_the_base(town):
    base = make_base(frame(town), SHIPPED)
    again = relink(base, frame(town).iloc[:0])
    pd.testing.assert_frame_equal(again.pairs, base.links.pairs)
    pd.testing.assert_frame_equal(again.clusters, base.links.clusters)


def test_a_row_that_is_gone_leaves_the_others_together(town):
    base = make_base(frame({**town, "c1": {**CHILD, "source": "c"}}), SHIPPED)
    assert frozenset({"a1", "b1", "c1"}) in people(base.links)
    after = relink(base, frame({}), ["a1", "never there"])
    assert people(after) == {frozenset({"b1", "c1"}), frozenset({"a2", "b2"}), frozenset({"c3"})}


def test_untouched_people_keep_their_cluster(town):
    base = make_base(frame(town), SHIPPED)
    after = relink(base, frame({"b1": OTHER | {"source": "b"}}))
    assert people(after) == {frozenset({"a1"}), frozenset({"a2", "b1", "b2"}), frozenset({"c3"})}
    assert after.clusters.set_index("record_id").loc["a2", "cluster_id"] == "a2"


def test_a_base_is_not_changed_by_what_is_linked_to_it(town):
    base = make_base(frame(town), SHIPPED)
    before = base.links
    relink(base, frame({"b1": OTHER | {"source": "b"}}), ["a2"])
    pd.testing.assert_frame_equal(base.links.pairs, before.pairs)
    pd.testing.assert_frame_equal(base.links.clusters, before.clusters)


def test_a_new_record_finds_whom_it_fits_and_nobody_else(town):
    base = make_base(frame(town), SHIPPED)
    found = find(base, frame({"new": {**CHILD, "source": "z", "national_id": ""}}))
    assert found["record_id"].tolist() == ["new", "new"]
    assert set(found["found_id"]) == {"a1", "b1"}
    assert set(found["cluster_id"]) == {"a1"}
    assert found["match_weight"].is_monotonic_decreasing
    assert find(base, frame({"new": {**CHILD, "first_name": "ไม่ทราบ", "last_name": "", "birth_date": "", "national_id": ""}}), least=4.0).empty


def test_a_night_that_changes_a_twin_looks_at_the_other_too():
    """The row without a name is a second one of list b: once the other twin has gone from there, it may be that one's."""
    twin = {**CHILD, "first_name": "ธีรเดช", "national_id": "1520100123451"}
    before = {"t1": CHILD, "t2": twin, "u1": {**CHILD, "source": "b"}, "u2": {**twin, "source": "b"}, "v2": {**twin, "source": "b", "first_name": ""}}
    after = {name: row for name, row in before.items() if name != "u1"}
    ours, whole = both_ways(before, after, SHIPPED, [])
    pd.testing.assert_frame_equal(ours.clusters, whole.clusters)
    review = ours.clusters.set_index("record_id")["review"]
    assert review["v2"] == "fits_two"
    assert make_base(frame(before), SHIPPED).links.clusters.set_index("record_id")["review"]["v2"] != "fits_two"
