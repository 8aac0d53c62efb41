"""Families share a telephone, an address and mostly a surname: a proposal neither learns from that nor joins them."""

import random
from itertools import combinations
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from matching import Model
from matching import link as link_records
from matching.proposal import Proposal, propose, written
from matching.reading import read_columns
from tests.matching.proposal.people import GIVEN, SURNAMES, english, table

Person = tuple[int, dict[str, str]]


def families(draw: random.Random, households: int) -> list[Person]:
    """Two to five people each; one in ten has a surname of her own."""
    found: list[Person] = []
    for _ in range(households):
        home = {"home_address": f"{draw.randint(1, 90)} {draw.choice(SURNAMES)} street", "post_code": f"{4000 + draw.randrange(20)}"}
        home |= {"phone": f"0{draw.randrange(300_000_000, 999_999_999)}"}
        surname = draw.choice(SURNAMES)
        for first in draw.sample(GIVEN, draw.randint(2, 5)):
            born = f"{draw.randint(1935, 2020)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
            last = surname if draw.random() < 0.9 else draw.choice(SURNAMES)
            found.append((len(found), {"first_name": first, "last_name": last, "date_of_birth": born, **home}))
    return found


def again(draw: random.Random, person: Person) -> Person:
    """The person's second row: a slip in the name or the date, no telephone, or another address."""
    number, row = person[0], dict(person[1])
    column = draw.choice(["first_name", "last_name", "date_of_birth", "phone", "home_address"])
    at = draw.randrange(1, max(len(row[column]), 2))
    changed = {"phone": "", "date_of_birth": row["date_of_birth"][:-1] + str(draw.randint(0, 8)), "home_address": f"{at} mill lane"}
    return number, {**row, column: changed.get(column, row[column][:at] + row[column][at + 1 :])}


def lived_together(households: int = 150) -> tuple[pa.Table, dict[str, int]]:
    """A table of families, a third of the people twice, and whose each row is."""
    draw = random.Random(5)
    people = families(draw, households)
    rows = [*people, *(again(draw, p) for p in draw.sample(people, len(people) // 3))]
    draw.shuffle(rows)
    given = table(**{name: [row[name] for _, row in rows] for name in rows[0][1]})
    return given, dict(zip(given["rec_id"].to_pylist(), (number for number, _ in rows), strict=True))


GIVEN_TABLE, TRUTH = lived_together()
FOUND = propose(GIVEN_TABLE, id_column="rec_id", version="families-1")


def pairs(person_of: dict[str, object]) -> set[tuple[str, str]]:
    rows = pd.Series(person_of)
    return {pair for same in rows.groupby(rows).groups.values() for pair in combinations(sorted(same), 2)}


def test_families_are_not_taken_for_one_person() -> None:
    clusters = link_records(read_columns(GIVEN_TABLE, FOUND.model), FOUND.model).clusters
    found, true = pairs(dict(zip(clusters["record_id"], clusters["cluster_id"], strict=True))), pairs(dict(TRUTH))
    assert len(found & true) >= 0.99 * len(found)
    assert len(found & true) >= 0.9 * len(true)


def test_nothing_is_learnt_from_pairs_of_a_household() -> None:
    training = {r["name"] for r in FOUND.as_dict()["blocking"] if "trains" in r}
    assert "phone" not in training
    assert {"date_of_birth", "names"} <= training
    assert FOUND.not_learnt == []


def test_what_a_household_shares_is_one_piece_of_evidence() -> None:
    assert [set(d.entry["comparisons"]) for d in FOUND.dependent] == [{"last_name", "home_address", "post_code", "phone"}]


def test_relatives_are_kept_apart_and_twins_shown_to_a_person() -> None:
    rules = [(a.entry["name"], a.entry.get("verdict", "apart"), *list(a.entry["when"])[:2]) for a in FOUND.apart]
    assert set(rules) == {
        ("relatives", "apart", "first_name", "date_of_birth"),
        ("perhaps_twins", "review", "first_name", "date_of_birth"),
    }


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_file_says_so_too(tmp_path: Path, lang) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(written(FOUND, lang), encoding="utf-8")
    assert Model.load(path) == FOUND.model


def test_an_address_alone_tells_households() -> None:
    """A street of one name is in many towns: with the town it is a home."""
    found = propose(GIVEN_TABLE.drop_columns(["phone"]), id_column="rec_id", version="families-1")
    assert [set(d.entry["comparisons"]) for d in found.dependent] == [{"last_name", "home_address", "post_code"}]
    assert found.apart


def test_a_table_without_households_has_none_of_this() -> None:
    alone: Proposal = propose(table(**english()), id_column="rec_id", version="people-1")
    assert alone.apart == []
    assert not any("phone" in d.entry["comparisons"] for d in alone.dependent)
    assert "hard_rules" not in written(alone, "en")
