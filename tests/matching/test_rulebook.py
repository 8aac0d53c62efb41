"""What each rule is worth, worked out by hand on six records."""

import numpy as np
import pandas as pd
import pytest

from matching import Model
from matching.rulebook import rulebook, warnings_of
from tests.matching.tables import table

# 1, 2 and 3 are one person, 5 and 6 another. Same name: 1-2, 4-5. Same phone: 1-2, 2-3, 1-3. Same day: 5-6.
PEOPLE = table("""
    record_id | source | name  | phone | born       | code
    1         | a      | anna  | 77    | 1980-01-01 |
    2         | a      | anna  | 77    | 1981-02-02 |
    3         | b      | hanna | 77    | 1982-03-03 |
    4         | b      | bert  |       | 1983-04-04 |
    5         | b      | bert  | 88    | 1990-05-05 |
    6         | c      | dirk  | 99    | 1990-05-05 |
""")
CLUSTERS = pd.DataFrame({"record_id": list("123456"), "cluster_id": list("111455")})


def model(*rules: dict) -> Model:
    comparisons = [{"name": n, "kind": "code"} for n in ("name", "phone", "born", "code")]
    return Model.model_validate({"version": "v", "comparisons": comparisons, "blocking": list(rules)})


RULES = (
    {"name": "name", "keys": ["value:name"], "trains": ["name"]},
    {"name": "phone", "keys": ["value:phone"]},
    {"name": "born", "keys": ["value:born"]},
    {"name": "code", "keys": ["value:code"]},
)


def test_pairs_of_each_rule_and_its_share_of_the_links() -> None:
    book = rulebook(PEOPLE, model(*RULES), CLUSTERS)
    told = {w.rule: (w.pairs, w.new_pairs, w.only_pairs, w.largest_block, w.linked, w.linked_only) for w in book.rules}
    assert told == {
        "name": (2, 2, 1, 2, 1, 0),  # 1-2, 4-5
        "phone": (3, 2, 2, 3, 3, 2),  # 1-2, 1-3, 2-3
        "born": (1, 1, 1, 2, 1, 1),  # 5-6
        "code": (0, 0, 0, 0, 0, 0),
    }
    assert (book.pairs, book.linked, book.linked_without) == (5, 4, 0)


def test_links_that_no_rule_brings_are_estimated_from_those_that_one_and_two_bring() -> None:
    book = rulebook(PEOPLE, model(*RULES), CLUSTERS)
    assert book.missed == pytest.approx(3 * 2 / (2 * (1 + 1)))  # 1-3, 2-3 and 5-6 by one rule, 1-2 by two
    assert book.recall == pytest.approx(4 / 5.5)


def test_links_through_other_records_are_counted_apart() -> None:
    book = rulebook(PEOPLE, model(RULES[0]), CLUSTERS)
    assert (book.linked, book.linked_without) == (1, 3)
    assert book.recall == pytest.approx(1 / 4)


def test_where_nothing_is_linked_nothing_is_missed() -> None:
    alone = CLUSTERS.assign(cluster_id=list("123456"))
    book = rulebook(PEOPLE, model(*RULES), alone)
    assert (book.linked, book.missed, book.recall) == (0, 0.0, 1.0)


def test_a_rule_that_brings_nothing_is_told_in_both_languages() -> None:
    (said,) = warnings_of(rulebook(PEOPLE, model(*RULES), CLUSTERS))
    assert said.en == "rule code brings no pair; it can go"
    assert "code" in said.th


def test_a_rule_whose_pairs_others_bring_is_told_unless_it_trains() -> None:
    twice = [{"name": "first", "keys": ["value:phone"]}, {"name": "second", "keys": ["value:phone"], "trains": ["phone"]}, RULES[0], RULES[2]]
    said = [w.en for w in warnings_of(rulebook(PEOPLE, model(*twice), CLUSTERS))]
    assert said == ["rule first: other rules bring all of its pairs"]


def test_a_rule_that_brings_nearly_everything_is_told() -> None:
    many = pd.DataFrame({"record_id": [f"{i:02d}" for i in range(20)], "source": "a", "name": "x", "born": [str(i // 2) for i in range(20)]})
    book = rulebook(many, model(RULES[0]), CLUSTERS.iloc[:0].reindex(range(20)).assign(record_id=many["record_id"], cluster_id=many["record_id"]))
    assert warnings_of(book) == []  # a single rule brings all there is
    rules = [{"name": "name", "keys": ["value:name"]}, {"name": "born", "keys": ["value:born"], "trains": ["born"]}]
    clusters = pd.DataFrame({"record_id": many["record_id"], "cluster_id": np.arange(20).astype(str)})
    (said,) = warnings_of(rulebook(many, model(*rules), clusters))
    assert said.en.startswith("rule name brings 100% of all pairs")
