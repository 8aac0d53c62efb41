"""A list of a made-up province a year on: honest it passes, with any slip through all of it it is held or mended."""

import pytest

from benchmarks.edge_table import Section, Table, keep
from benchmarks.trust import HONEST, TITLE, World, judged_list, province, table, with_stored, worlds_table

AREA = "obec_lampang_1"


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    here = province(tmp_path_factory.mktemp("here"), 700, 5, (AREA, "dopa_population", "private_schools"))
    elsewhere = province(tmp_path_factory.mktemp("elsewhere"), 700, 6, (AREA,))
    return list(judged_list(AREA, here, elsewhere, 1))


def test_an_honest_next_delivery_passes_and_so_does_a_first_one(found):
    assert [(one.slip, one.held_by) for one in found if one.slip.startswith(HONEST)] == [("honest, a year on", ()), ("honest, the first", ())]


def test_every_slip_is_held_or_mended(found):
    slipped = [one for one in found if not one.slip.startswith(HONEST)]
    assert len(slipped) >= 12
    assert [one.slip for one in slipped if not one.held_by and not one.mended] == []


EXPECTED = {
    "the list of another agency": "known_persons_at_least",
    "the list of another province": "known_persons_at_least",
    "first and last name swapped": "columns_moved_at_most",
    "father and mother swapped": "columns_moved_at_most",
    "years 10 too many": "other_births_at_most",
    "ids slid by a row": "other_names_at_most",
    "names slid by a row": "other_names_at_most",
    "birth dates slid by a row": "other_births_at_most",
    "a tenth of the rows twice": "repeats_rise_at_most",
    "half of the rows gone": "rows_fall_at_most",
    "most children others": "matches_fall_at_most",
}


def test_each_is_held_by_the_check_that_is_there_for_it(found):
    held = {one.slip: one.held_by for one in found}
    assert [(slip, check) for slip, check in EXPECTED.items() if check not in held[slip]] == []


def test_the_page_counts_them(found):
    rows = {row[0]: row for row in table(found).rows}
    assert rows["honest, a year on"][1:5] == ["1", "0", "0", "1"]
    assert rows["ids slid by a row"][1:5] == ["1", "1", "0", "0"]


def test_a_world_is_told_in_a_row(found):
    (row,) = worlds_table({World(700, 5): found}).rows
    slips = len(found) - 2
    mended = sum(one.mended and not one.held_by for one in found)
    assert row == ["700 children, seed 5", "1", "0 of 2", str(slips), str(slips - mended), str(mended), "0"]


def test_worlds_measured_in_other_runs_stay(tmp_path):
    def section(worlds, slips):
        return Section(TITLE, 70, f"for {slips}", [], [Table(["world", "held"], worlds), Table(["slip"], [[slips]])])

    keep("trust", section([["one", "1"], ["two", "2"]], "two worlds"), tmp_path)
    both = with_stored(section([["two", "3"]], "one world"), tmp_path)
    assert [t.rows for t in both.tables] == [[["one", "1"], ["two", "3"]], [["two worlds"]]]
    assert both.command == "for two worlds"
