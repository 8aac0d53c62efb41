"""People in doubt are cut at their weakest link until a person decides; what was decided is in doubt no more."""

import numpy as np
import pandas as pd
import pytest

from matching import Links, Model, explain, link, together
from tests.matching.tables import table


def _code(name: str, m: float, u: float) -> dict[str, object]:
    return {"name": name, "kind": "code", "levels": {"equal": {"m": m, "u": u}, "different": {"m": 1 - m, "u": 1 - u}}}


def model(*hold: str) -> Model:
    """Under a prior of -9.0 bits a number says 19.8 for and 3.3 against, school and home 9.6 for and 2.3 against."""
    return Model.model_validate({
        "version": "doubts", "comparisons": [_code("number", 0.9, 1e-6), _code("school", 0.8, 0.001), _code("home", 0.8, 0.001)],
        "blocking": [{"name": name, "keys": [f"value:{name}"]} for name in ("number", "school")], "clustering": {"hold": hold},
    })  # fmt: skip


MODEL = model("loose")
# One child in three lists; d has its number and nothing else of it: 19.8 - 2 * 2.3 - 9.0 = 6.2 bits, and against c, which has no number, -13.6
ROWS = """
    record_id | source | number | school | home
    a:1       | a      | 17     | hill   | 3
    b:1       | b      | 17     | hill   | 3
    c:1       | c      |        | hill   | 3
    d:1       | d      | 17     | river  | 8
"""


def linked(decisions: list[tuple[str, str, bool]] | None = None, hold: tuple[str, ...] = ("loose",)) -> Links:
    decided = pd.DataFrame(decisions or [], columns=["record_id_l", "record_id_r", "same"]).astype({"same": "bool"})
    return link(table(ROWS), model(*hold), train=False, decisions=decided)


def of(links: Links, column: str) -> dict[str, str]:
    return dict(zip(links.clusters["record_id"].str[0], links.clusters[column].str[0], strict=True))


def test_a_row_that_hangs_on_one_agreement_is_held_open():
    links = linked()
    assert of(links, "cluster_id") == {"a": "a", "b": "a", "c": "a", "d": "d"}
    assert set(links.clusters["review"]) == {"loose"}
    held = links.pairs[links.pairs["record_id_r"] == "d:1"]
    assert set(held["verdict"]) == {"review"}
    assert set(held["reason"]) == {"loose"}
    assert explain(links, MODEL, "a:1", "d:1").sentence.en.startswith("too many pairs of its rows disagree")
    assert together(links, MODEL, "a:1").doubt == "loose"


@pytest.mark.parametrize("hold", [(), ("bridge", "crowded")])
def test_a_sign_that_the_model_does_not_hold_is_only_marked(hold):
    links = linked(hold=hold)
    assert set(of(links, "cluster_id").values()) == {"a"}
    assert set(links.clusters["review"]) == {"loose"}


@pytest.mark.parametrize("end", ["a:1", "c:1"])
def test_what_was_decided_is_in_doubt_no_more(end):
    one = linked([(end, "d:1", True)])
    assert set(of(one, "cluster_id").values()) == {"a"}
    assert set(one.clusters["review"]) == {""}
    two = linked([(end, "d:1", False)])
    assert of(two, "cluster_id") == {"a": "a", "b": "a", "c": "a", "d": "d"}
    assert set(two.clusters["review"]) == {""}
    assert not np.any(two.pairs["verdict"] == "review")


def test_a_cut_hides_no_row():
    links = linked()
    assert sorted(links.clusters["record_id"]) == ["a:1", "b:1", "c:1", "d:1"]
    assert links.report["review"] == {"loose": 4}
