"""When pupils vanish from a complete list, other agencies' lists say whether they left or the export broke."""

import datetime as dt

import pytest

from tests.records.trust_lists import BEFORE, GOOD, PUPILS, beside, holding, judged, registry, roster, witness

HALF = roster(PUPILS[:60])  # 60 of 120 rows: the pupils of school 1002 are gone
GONE = PUPILS[60:]


def fall(*witnesses, table=HALF, **more):
    return judged(table, beside(registry(), *witnesses, **more))["rows_fall_at_most"]


def test_pupils_of_whom_nobody_can_say_where_they_are_hold_the_delivery():
    result = fall()
    assert (result.passed, result.observed, result.failing, result.total) == (False, 0.5, 60, 120)
    assert "this one has 60 fewer (50.0%)" in result.message.en
    assert "60 are gone; other agencies' lists say: of 60 nobody can say." in result.message.en


def test_pupils_on_another_roll_have_left_and_the_rest_is_held_against_the_limit():
    """Of 60 gone 36 are on another roll: 24 of 120 are unexplained, which is just the limit; with 35 it is one too many."""
    moved = [{**p, "school_code": "2002"} for p in GONE]
    explained = fall(witness(moved[:36], "enrolled"))
    assert (explained.passed, explained.observed) == (True, 0.2)
    assert "36 are on another roll" in explained.note.en
    assert "of 24 nobody can say" in explained.note.en
    assert not fall(witness(moved[:35], "enrolled")).passed


def test_every_kind_of_leaving_is_counted_once_the_surest_first():
    """The first ten are said to have died, to have moved and to be on another roll: they died."""
    said = fall(
        witness(GONE[:10], "deceased", name="deaths", dated=dt.date(2026, 1, 2)), witness(GONE[:20], "moved_away", name="moves"),
        witness([{**p, "school_code": "9"} for p in GONE[:30]], "enrolled_alternative", name="centre"),
        witness(GONE[:40], "completed", name="graduates"), witness([{**p, "status": "dropped_out"} for p in GONE[:50]], "survey", name="volunteers"),
    ).note.en  # fmt: skip
    assert "10 died, 10 moved away, 10 are on another roll, 10 finished, 10 were met out of education, of 10 nobody can say." in said


def test_pupils_whom_others_still_name_here_say_that_the_export_broke():
    result = fall(witness(GONE[:45], "supported", name="fund"))
    assert not result.passed
    assert "45 are still named here by others, of 15 nobody can say." in result.message.en
    assert "The export has probably broken." in result.message.en


def test_what_was_said_before_the_last_good_delivery_says_nothing_of_the_time_since():
    elsewhere = [{**p, "school_code": "2002"} for p in GONE]
    assert not fall(witness(elsewhere, "enrolled", dated=BEFORE - dt.timedelta(days=1))).passed
    assert fall(witness(elsewhere, "enrolled", dated=BEFORE)).passed
    met = [{**p, "status": "dropped_out", "event_date": "2026-03-30"} for p in GONE]
    assert not fall(witness(met, "survey")).passed


@pytest.mark.parametrize("status", ["transferred", "left", "hanging"])
def test_a_roll_that_says_that_the_child_is_not_there_either_explains_little(status):
    """Only ``left`` is a word of having left education; the others leave the question where it is."""
    rows = [{**p, "school_code": "2002", "status": status} for p in GONE]
    assert fall(witness(rows, "enrolled")).passed is (status == "left")


def test_a_school_of_a_large_list_that_vanishes_is_missed_though_the_list_falls_little():
    """30 of 220 pupils are gone, 13.6 %: the list passes, the school does not."""
    large = [*PUPILS, *({**p, "national_id": None, "id_kind": None, "last_name": f"{p['last_name']}ข", "school_code": "3003"} for p in PUPILS[:70])]
    small = [{**p, "first_name": f"{p['first_name']}ค", "national_id": None, "id_kind": None, "school_code": "4004"} for p in PUPILS[:30]]
    before = roster([*large, *small])
    result = judged(roster(large), beside(before=before))
    assert result["rows_fall_at_most"].passed
    assert holding(result) == {"schools_vanish_at_most"}
    assert (result["schools_vanish_at_most"].failing, result["schools_vanish_at_most"].total) == (1, 4)
    assert "30 of their 30 pupils are gone, 30 unexplained" in result["schools_vanish_at_most"].message.en
    merged = roster([*large, *({**p, "school_code": "3003"} for p in small)])
    assert holding(judged(merged, beside(before=before))) == set()  # they are at another school of the same list
    gone = witness([{**p, "school_code": "9"} for p in small], "enrolled")
    assert holding(judged(roster(large), beside(gone, before=before))) == set()


def test_of_the_population_only_death_and_moving_explain():
    """A child on a school's roll lives here: the registry's export broke."""
    against = beside(witness(GONE, "enrolled"), mean="population")
    said = judged(HALF, against)["rows_fall_at_most"].message.en
    assert "60 are still named here by others" in said
    moved = beside(witness(GONE, "moved_away"), mean="population")
    assert judged(HALF, moved)["rows_fall_at_most"].passed


def test_absence_from_a_list_that_only_adds_is_no_question_for_witnesses():
    elsewhere = witness([{**p, "school_code": "2002"} for p in GONE], "enrolled")
    result = judged(HALF, beside(elsewhere, complete=False))["rows_fall_at_most"]
    assert (result.passed, result.note.en) == (False, "")


def test_new_pupils_do_not_hide_that_others_are_gone_unexplained():
    """Of 120, 60 are gone and 30 new: the list falls by 30, and no more than that can be unexplained."""
    new = [{**p, "national_id": None, "id_kind": None, "first_name": f"{p['first_name']}ฮ"} for p in PUPILS[:30]]
    assert fall(table=roster([*PUPILS[:60], *new])).observed == 0.25


def test_nobody_is_asked_while_the_fall_is_within_the_limit():
    assert fall(table=roster(PUPILS[:100])).note.en == ""
    assert len(GOOD) == 120
