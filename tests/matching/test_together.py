"""Whole people: the tree of strongest links, the weakest place, what was refused. Weights are written by hand."""

import numpy as np
import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Links, Model, explain, together

MODEL = Model.load()  # links from 0.95 on: log2(0.95 / 0.05) = 4.25 bits


def run(pairs: list[tuple[str, str, float, str, str]], clusters: dict[str, str], review: dict[str, str] | None = None) -> Links:
    """A stored run with hand-written weights, all of them from the first name."""
    table = pd.DataFrame(pairs, columns=["record_id_l", "record_id_r", "match_weight", "verdict", "reason"])
    table["match_probability"] = 1 / (1 + np.exp2(-table["match_weight"]))
    for comparison in MODEL.comparisons:
        table[f"level_{comparison.name}"] = 0 if comparison.name == "first_name" else -1
        table[f"weight_{comparison.name}"] = table["match_weight"] + 8 if comparison.name == "first_name" else 0.0
    rows = pd.DataFrame({"record_id": list(clusters), "cluster_id": list(clusters.values())})
    rows["cohesion"], rows["review"] = 0.97, [(review or {}).get(record, "") for record in clusters]
    return Links(table, rows, {"prior_bits": -8.0})


LINKED = ("linked", "weight")
FOUR = run(
    [
        ("a", "b", 20.0, *LINKED), ("a", "c", 6.0, *LINKED), ("a", "d", -2.0, "linked", "through_others"),
        ("b", "c", 5.0, *LINKED), ("b", "d", 1.0, "linked", "through_others"), ("c", "d", 15.0, *LINKED),
        ("a", "x", 9.0, "apart", "ids_differ"), ("b", "y", 3.0, "review", "grey"), ("c", "x", -4.0, "apart", "low_weight"),
    ],
    {"a": "a", "b": "a", "c": "a", "d": "a", "x": "x", "y": "y"}, {"b": "grey"},
)  # fmt: skip


def test_the_tree_takes_the_strongest_links_that_reach_every_record() -> None:
    """20 joins a and b, 15 joins c and d, 6 joins the two pairs; 5, 1 and -2 reach nobody new."""
    tree = together(FOUR, MODEL, "d").tree
    assert [(line.left, line.right, line.weight) for line in tree] == [("a", "b", 20.0), ("c", "d", 15.0), ("a", "c", 6.0)]


def test_without_the_weakest_link_two_sides_fall_apart() -> None:
    found = together(FOUR, MODEL, "a")
    assert found.weakest is not None
    assert found.weakest.weight == 6.0
    assert found.sides == (("a", "b"), ("c", "d"))
    assert (found.across, found.links) == (3, 1)  # a-d, b-c and b-d lie between the sides too; of them only b-c (5.0) is a link


def test_near_ones_that_were_refused_are_named_with_the_reason() -> None:
    refused = together(FOUR, MODEL, "c").refused
    assert [(line.left, line.right, line.reason) for line in refused] == [("a", "x", "ids_differ"), ("b", "y", "grey")]


def test_a_refusal_by_other_rows_names_those_rows() -> None:
    """b and x each have a valid id of their own, so a and x, which are alike, cannot be joined either."""
    links = run(
        [
            ("a", "b", 20.0, *LINKED), ("x", "y", 20.0, *LINKED), ("a", "x", 9.0, "review", "person_conflict"),
            ("b", "x", -5.0, "apart", "low_weight"), ("b", "y", -8.0, "apart", "ids_differ"), ("b", "z", 8.0, "apart", "twins"),
        ],
        {"a": "a", "b": "a", "x": "x", "y": "x", "z": "z"},
    )  # fmt: skip
    found = {(line.left, line.right): line.because for line in together(links, MODEL, "a").refused}
    cause = found["a", "x"]
    assert cause is not None
    assert (cause.left, cause.right, cause.reason) == ("b", "y", "ids_differ")
    assert found["b", "y"] is found["b", "z"] is None, "these say themselves why"
    assert [(line.left, line.right) for line in explain(links, MODEL, "a", "x").others] == [("b", "y"), ("b", "x")]


def test_a_person_knows_its_cohesion_and_what_is_in_doubt() -> None:
    found = together(FOUR, MODEL, "a")
    assert (found.records, found.cohesion, found.doubt) == (("a", "b", "c", "d"), 0.97, "grey")
    assert found.sentence.en.startswith("alike, but not sure")


def test_a_single_row_has_no_links_but_may_have_near_ones() -> None:
    found = together(FOUR, MODEL, "x")
    assert (found.records, found.tree, found.weakest, found.sides) == (("x",), (), None, ())
    assert [line.left for line in found.refused] == ["a"]


def test_a_cut_names_the_other_pairs_between_the_two_people() -> None:
    links = run(
        [("a", "b", 12.0, *LINKED), ("a", "c", 5.0, "review", "weak_join"), ("b", "c", -5.0, "apart", "low_weight"), ("b", "z", 9.0, "review", "grey")],
        {"a": "a", "b": "a", "c": "c", "z": "z"},
    )
    found = explain(links, MODEL, "a", "c")
    assert [(line.left, line.right, line.weight) for line in found.others] == [("b", "c", -5.0)]


def test_a_row_that_fits_two_names_the_other_one_it_fits() -> None:
    links = run(
        [("a", "b", 5.0, "review", "fits_two"), ("b", "c", 4.5, "review", "fits_two"), ("b", "d", -1.0, "apart", "low_weight")],
        {"a": "a", "b": "b", "c": "c", "d": "d"},
    )
    assert [(line.left, line.right) for line in explain(links, MODEL, "a", "b").others] == [("b", "c")]


def test_an_unknown_record_is_refused() -> None:
    with pytest.raises(OneTeamError, match="no such record"):
        together(FOUR, MODEL, "nobody")
