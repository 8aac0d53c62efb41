"""Comparisons that depend on each other without the model saying so: noticed, told, and no run without end."""

import random
from typing import Any

import numpy as np
import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Links, Model, link
from matching.tied import Tied, refuse_collapsed, tied_in

NAMES = ("first_name", "last_name", "full_name")
PEOPLE = 3000


def model(**more: Any) -> Model:
    """Names whole and in parts; one rule looks for whole names, another for birth dates."""
    return Model.model_validate({
        "version": "whole-names", "columns": {name: {"kind": "text"} for name in (*NAMES, "town")} | {"birth_date": {"kind": "date"}},
        "comparisons": [{"name": name, "kind": "text", "levels": ["equal", "edit_1", "different"]} for name in (*NAMES, "town")]
        + [{"name": "birth_date", "kind": "date"}],
        "blocking": [
            {"name": "names", "keys": ["value:full_name"], "trains": ["full_name"]},
            {"name": "dates", "keys": ["date:birth_date"], "trains": ["birth_date"]},
        ],
        **more,
    })  # fmt: skip


def people() -> pd.DataFrame:
    """Everybody twice. Thirty first and thirty last names, so that each whole name is borne by three or four people of other birth dates."""
    rng, rows = random.Random(3), []
    syllables = [a + b for a in "bdgklmnprst" for b in "aeiou"]
    first, last = (sorted({"".join(rng.choices(syllables, k=k)) for _ in range(30)}) for k in (3, 4))
    for n in range(PEOPLE):
        names = rng.choice(first), rng.choice(last)
        born, town = f"{rng.randrange(1950, 2010)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}", f"town {rng.randrange(12)}"
        rows += [(f"{source}{n}", source, *names, " ".join(names), born, town) for source in "ab"]
    return pd.DataFrame(rows, columns=["record_id", "source", *NAMES, "birth_date", "town"], dtype="str")


def weight(links: Links, comparison: str, level: str) -> float:
    levels: Any = next(c for c in links.report["levels"] if c["comparison"] == comparison)["levels"]  # type: ignore[attr-defined]
    return float(next(x for x in levels if x["level"] == level)["weight"])


@pytest.fixture(scope="module")
def undeclared() -> Links:
    return link(people(), model())


def test_a_whole_name_and_its_parts_are_told_with_what_to_write(undeclared) -> None:
    (said,) = tied_in(undeclared.report)
    assert "first_name, last_name: says what full_name says already (rule names)" in said.en
    for text in (said.en, said.th):
        assert "dependent: [{comparisons: [full_name, first_name, last_name], share: 0.3}]" in text


def test_strangers_of_one_name_do_not_teach_that_birth_dates_say_nothing(undeclared) -> None:
    """Everybody's two rows have one birth date: another one speaks against a match by far more than two bits."""
    assert weight(undeclared, "birth_date", "clash") < -2


def test_what_the_message_says_to_write_mends_it() -> None:
    links = link(people(), model(dependent=[{"comparisons": ["full_name", "first_name", "last_name"], "share": 0.3}]))
    assert links.report["tied"] == []
    assert weight(links, "birth_date", "clash") < -2
    assert links.report["people"] == pytest.approx(PEOPLE, rel=0.01)
    together = links.clusters.groupby("cluster_id")["record_id"].agg(lambda ids: len({x[1:] for x in ids}))
    assert (together == 1).mean() > 0.99


def test_a_rule_whose_pairs_are_matches_for_good_reasons_ties_nothing() -> None:
    """An id of one's own brings true pairs only; that their names and birth dates agree is no wonder."""
    records = people().assign(card=lambda t: t["record_id"].str[1:].str.zfill(6))
    given = model().model_dump()
    given["columns"]["card"] = {"kind": "code"}
    given["comparisons"].append({"name": "card", "kind": "code"})
    given["blocking"] = [{"name": "cards", "keys": ["value:card"], "trains": ["card"]}, given["blocking"][1]]
    assert link(records, Model.model_validate(given)).report["tied"] == []


TIED = Tied("names", ("full_name",), ("first_name",))


@pytest.mark.parametrize(("rows", "links", "tied", "refused"), [
    (1001, 0.49, [TIED], True), (1001, 0.5, [TIED], False), (1000, 0.0, [TIED], False), (1001, 0.0, [], False), (10_000, 0.49, [], False), (10_001, 0.49, [], True),
])  # fmt: skip
def test_thousands_of_rows_that_mostly_do_not_fit_are_no_people(rows, links, tied, refused) -> None:
    """A chain of rows, of whose hundred first pairs so many are links; beside it a whole person of three."""
    component = np.append(np.zeros(rows, dtype=np.int64), [1, 1, 1])
    left = np.append(np.arange(100), [rows, rows])
    linking = np.append(np.arange(100) < 100 * links, [True, True])
    if not refused:
        refuse_collapsed(tied, component, left, linking)
        return
    with pytest.raises(OneTeamError) as error:
        refuse_collapsed(tied, component, left, linking)
    assert f"{rows:,} rows hang together" in error.value.in_("en")
    assert ("dependent: [{comparisons: [full_name, first_name]" if tied else "--no-train") in error.value.in_("th")
