"""A delivery that is not what it was is held before anything is linked; other agencies' lists decide what a fall means, night after night."""

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from assets.intake import take
from assets.rulings import rule
from assets.standing import Standing
from pipelines.delivering import one_agency
from tests.pipelines import town
from tests.pipelines.nights import site_at

CHECKS = {"compared_from_rows": 10}


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town after an evening in which all came in; its schools' short lists are compared."""
    folder = town.write_town(tmp_path_factory.mktemp("trust") / "town")
    for agency in ("river", "hill"):
        town.change_agency(folder, agency, checks=CHECKS)
    for agency in ("registry", "hill", "river", "shelter"):
        assert evening(folder, agency).verdict == "accepted"
    return folder


@pytest.fixture
def folder(settled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(settled, tmp_path / "town"))


def evening(folder: Path, agency: str = "river") -> Standing:
    site = site_at(folder, town.DAY)
    return take(next(a for a in site.agencies if a.agency == agency), site, town.DAY)


def test_a_file_with_names_swapped_is_held_and_an_officer_sees_why_and_decides(folder):
    town.river(folder, [[pid, last, first, *more] for pid, first, last, *more in town.river_rows()])
    held = evening(folder)
    assert (held.verdict, held.code, held.stands.accepted) == ("held", "columns_moved_at_most", 17)
    assert "In 17 rows first and last name have changed places." in held.message_en
    site = site_at(folder, town.DAY)
    shown = dict(zip([c["name"] for c in held.checks], one_agency(site, "river")["checks"], strict=True))
    assert [shown["valid_id_at_least"][k] for k in ("passed", "figure", "last_time", "limit")] == [True, 1.0, 1.0, 0.0]
    assert [shown["columns_moved_at_most"][k] for k in ("passed", "blocking", "figure", "limit")] == [False, True, 2.0, 0]
    rule(site, "river", "released", who="Somying", why="the school had them wrong before")
    assert evening(folder).code == "released"


def test_ids_slid_by_a_row_and_another_schools_list_are_held(folder):
    rows = np.array(town.river_rows(), dtype=object)
    rows[:, 0] = np.roll(rows[:, 0], 1)
    town.river(folder, rows.tolist())
    assert evening(folder).code == "other_names_at_most"
    town.river(folder, town.river_rows(town.HILL))
    other = evening(folder)
    assert other.code == "known_persons_at_least"
    assert "18 of them stand in the list of Agency hill." in other.message_en


def test_a_fall_is_held_until_another_schools_new_list_says_where_the_children_are(folder):
    """9 of 17 pupils are gone. The next evening the hill school's list has 8 of them: 1 of 17 is unexplained."""
    town.river(folder, town.river_rows(town.RIVER[:8]))
    held = evening(folder)
    assert (held.verdict, held.code) == ("held", "rows_fall_at_most")
    assert "9 are gone; other agencies' lists say: of 9 nobody can say." in held.message_en
    assert evening(folder) == dataclasses.replace(held, fresh=False)  # nobody has said anything new: not even read again
    town.hill(folder, town.hill_rows([*town.HILL, *town.RIVER[8:16]]))
    assert evening(folder, "hill").verdict == "accepted"
    let_in = evening(folder)
    assert (let_in.verdict, let_in.stands.accepted) == ("accepted", 8)
    (fall,) = (c for c in let_in.checks if c["name"] == "rows_fall_at_most")
    assert fall["note"]["en"] == "9 are gone; other agencies' lists say: 8 are on another roll, of 1 nobody can say."


def test_what_a_protected_agency_knows_is_never_a_witness(folder):
    """The shelter has one child of whom the registry, too, has a row; nothing of the shelter is told."""
    town.change_agency(folder, "river", columns={k: v for k, v in town.declared("river")["columns"].items() if k != "guardian_name"})
    town.river(folder, town.river_rows([town.SHELTERED, town.HIDDEN, *town.RIVER[:6]]))
    held = evening(folder)
    assert "shelter" not in json.dumps(held.checks, ensure_ascii=False)
    (matches,) = (c for c in held.checks if c["name"] == "matches_fall_at_most")
    assert matches["failing"] == 0 or "Fewer than" in matches["note"]["en"]


def test_the_standing_holds_counts_and_no_value(folder):
    town.river(folder, [[pid, last, first, *more] for pid, first, last, *more in town.river_rows()])
    evening(folder)
    kept = (folder / "work" / "standing" / "river.json").read_text(encoding="utf-8")
    assert not [c.first for c in town.RIVER if c.first in kept or c.pid in kept or c.last in kept]
