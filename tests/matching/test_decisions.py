"""Reviewers' decisions: they outrank weights and rules, hold through other rows, and must not contradict one another."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.errors import OneTeamError
from matching import Links, Model, explain, link, make_base, relink
from matching.decisions import agreed
from tests.matching.tables import table
from tests.matching.test_relink import LEARNING, SHIPPED, edited, edits, frame, parts, rows

# a, b: one boy under two valid numbers; c has the first, d the second number; e is somebody else; f says little and is like e
TOWN = """
    record_id | source | first_name | last_name | birth_date | national_id   | mother_name    | sex | tambon
    a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708 | วิภา ใจดีงาม   | m   | เกาะคา
    b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451 | วิภา ใจดีงาม   | m   | เกาะคา
    c:1       | c      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708 | วิภา ใจดีงาม   | m   | เกาะคา
    d:1       | d      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451 | วิภา ใจดีงาม   | m   | เกาะคา
    e:1       | e      | ธนากร      | ทองสุข    | 2010-02-03 | 1520100123469 | มาลี ทองสุข    | m   | งาว
    f:1       | f      | พิมพ์ใจ    | แสนสุข    | 2013-01-20 |               |                | f   | แม่ทะ
"""
MODEL = Model.load()


def decided(*pairs: str, **told: str) -> pd.DataFrame:
    """Decisions written ``a=b`` and ``a≠b`` for the rows a:1 and b:1."""
    rows = [(f"{p[0]}:1", f"{p[2]}:1", p[1] == "=") for p in pairs]
    return pd.DataFrame(rows, columns=["record_id_l", "record_id_r", "same"]).assign(**told)


def linked(*pairs: str, town: str = TOWN) -> Links:
    return link(table(town), MODEL, train=False, decisions=decided(*pairs))


def people(links: Links) -> set[str]:
    """Persons of several rows, each as the sorted letters of its rows."""
    groups = links.clusters.groupby("cluster_id")["record_id"].agg(lambda ids: "".join(sorted(i[0] for i in ids)))
    return {g for g in groups if len(g) > 1}


def told(links: Links, a: str, b: str) -> tuple[str, str]:
    found = explain(links, MODEL, f"{a}:1", f"{b}:1")
    return found.verdict, found.reason


def test_two_valid_ids_share_a_person_only_when_a_reviewer_says_so():
    assert people(linked()) == {"ac", "bd"}
    links = linked("a=b")
    assert people(links) == {"abcd"}
    assert told(links, "a", "b") == ("linked", "decided_same")
    assert told(links, "c", "d")[0] == "linked"


def test_a_pair_no_rule_ever_brought_is_joined_and_shown():
    assert told(linked(), "e", "f")[0] == "never_compared"
    links = linked("f=e")
    assert people(links) == {"ac", "bd", "ef"}
    assert told(links, "e", "f") == ("linked", "decided_same")
    assert links.pairs.set_index(["record_id_l", "record_id_r"]).loc[("e:1", "f:1"), "match_weight"] < 0


def test_kept_apart_holds_through_every_chain():
    assert people(linked("a≠c")) == {"bd"}
    links = linked("a=b", "c≠d")
    assert {"c", "d"} <= {"c", "d"} - {p for p in people(links) if {"c", "d"} <= set(p)}
    assert told(links, "c", "d") == ("apart", "decided_apart")
    assert people(linked("e=f", "f≠a", "a=c")) == {"ac", "bd", "ef"}


def test_other_pairs_of_two_people_kept_apart_are_not_asked_about():
    """c has no number: it is like both boys, whose numbers differ. Once a and b are two by decision, so are a and whoever is b's."""
    links = linked("a=c", "b=d", "a≠b")
    assert told(links, "c", "d")[0] == "apart"
    assert not (links.pairs["verdict"] == "review").any()


def test_decisions_hold_through_a_row_that_is_gone():
    without_b = "\n".join(line for line in TOWN.splitlines() if "b:1" not in line)
    assert people(linked("e=b", "b=f", town=without_b)) == {"ac", "ef"}
    assert told(linked("e=b", "b≠f", town=without_b), "e", "f") == ("apart", "decided_apart")


def test_contradictions_are_refused_with_all_their_records():
    with pytest.raises(OneTeamError) as refused:
        linked("a=b", "b=c", "a≠c", "e≠f", "e=f")
    assert refused.value.code == "decisions_contradict"
    assert refused.value.where == "a:1 ≠ c:1 (a:1 = b:1 = c:1); e:1 ≠ f:1 (e:1 = f:1)"


def test_a_record_is_itself():
    with pytest.raises(OneTeamError, match="a:1 ≠ a:1"):
        linked("a≠a")
    assert people(linked("a=a")) == {"ac", "bd"}


def test_the_explanation_names_who_and_when():
    links = link(table(TOWN), MODEL, train=False, decisions=decided("a=b", who="สมหญิง", when="2026-11-26", why="เห็นใบเกิด"))
    found = explain(links, MODEL, "b:1", "a:1")
    assert found.sentence.en == "a reviewer decided that they are one person (สมหญิง, 2026-11-26)"
    assert found.sentence.th == "ผู้ตรวจตัดสินว่าเป็นคนเดียวกัน (สมหญิง, 2026-11-26)"
    assert explain(linked("a=b"), MODEL, "a:1", "b:1").sentence.en == "a reviewer decided that they are one person"


def test_the_report_counts_decisions():
    assert linked("a=b", "e≠f", "e=z").report["decisions"] == {"given": 3, "same": 1, "different": 1, "resting": 1}


names = st.sampled_from([f"{n:02d}" for n in range(40)])
choices = st.lists(st.tuples(names, names, st.booleans()), max_size=6)


def consistent(chosen: list[tuple[str, str, bool]]) -> pd.DataFrame:
    """As many of the choices as agree with those before them."""
    kept: list[tuple[str, str, bool]] = []
    for one in chosen:
        try:
            agreed(pd.DataFrame([*kept, one], columns=["record_id_l", "record_id_r", "same"]))
        except OneTeamError:
            continue
        kept.append(one)
    return pd.DataFrame(kept, columns=["record_id_l", "record_id_r", "same"]).astype({"same": "bool"})


@settings(max_examples=40, deadline=None)
@given(rows, choices, st.sampled_from([SHIPPED, LEARNING]), st.sampled_from([[], ["a"]]))
def test_every_decision_holds(made, chosen, model, one_row):
    decisions = consistent(chosen)
    links = link(frame(made), model, one_row_sources=one_row, decisions=decisions)
    of = links.clusters.set_index("record_id")["cluster_id"]
    for a, b, same in decisions.itertuples(index=False):
        if a in of.index and b in of.index:
            assert (of[a] == of[b]) == same
    turned = decisions.rename(columns={"record_id_l": "record_id_r", "record_id_r": "record_id_l"}).iloc[::-1]
    pd.testing.assert_frame_equal(link(frame(made), model, one_row_sources=one_row, decisions=turned).clusters, links.clusters)


@settings(max_examples=40, deadline=None)
@given(rows, edits, parts, choices, choices, st.sampled_from([SHIPPED, LEARNING]), st.sampled_from([[], ["a"]]))
def test_decisions_in_what_changed_are_decisions_in_everything(before, edits, swaps, old, new, model, one_row):
    after = edited(before, edits, swaps)
    if len(after) < 2:
        return
    base = make_base(frame(before), model, one_row_sources=one_row, decisions=consistent(old))
    changed = {name: row for name, row in after.items() if before.get(name) != row}
    gone = [name for name in before if name not in after]
    ours = relink(base, frame(changed), gone, decisions=consistent(new))
    whole = link(frame(after), model, one_row_sources=one_row, learnt=base.learnt, decisions=consistent(new))
    pd.testing.assert_frame_equal(ours.clusters, whole.clusters)
    pd.testing.assert_frame_equal(ours.pairs, whole.pairs)
    assert ours.report["decisions"] == whole.report["decisions"]


def test_a_reviewed_cluster_is_whole():
    """What a reviewer joined counts as agreed: the person's cohesion does not fall for it."""
    links = linked("e=f")
    assert links.clusters.set_index("record_id").loc["e:1", "cohesion"] == np.float32(1.0)
