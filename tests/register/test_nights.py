"""Nights that follow each other: memory, absence and grace, ids, history, the past as it was known; on both databases."""

import json
from datetime import date

import pandas as pd
import pytest
from sqlalchemy import text

from agreements.errors import OneTeamError
from register import read
from register.export import export_frame
from register.settings import AgeRules, Settings
from register.store import write_night
from tests.register.made import night, roster, source, table

DOPA, SCHOOL = source("dopa", "population", "2025-06-10"), source("school", "enrolled", "2025-11-10")
CENTRE, SURVEY = source("centre", "enrolled_alternative", "2025-11-10"), source("survey", "survey", "2025-11-01")
SHELTER = source("shelter", "protected")
ALL = [DOPA, SCHOOL, CENTRE, SURVEY, SHELTER]
HEAD = "source | who | national_id | first_name | birth_date | grade | status | event_date"

A_AND_B = f"""{HEAD}
dopa   | a | 1 | ก | 2012-01-01 | | |
dopa   | b | 2 | ข | 2013-01-01 | | |
school | a | 1 | ก | 2012-01-01 | ป.6 | |"""
WITHOUT_ROLL = "\n".join(A_AND_B.splitlines()[:3])


def live(engine, rows: str, day: str, sources=None, settings: Settings | None = None, taken_back=None):
    """One night, written; gives ``night``."""
    keys = roster(table(rows))["record_key"]
    before = read.before(engine, keys, taken_back or {})
    tonight = night(
        rows, ALL if sources is None else sources, before=before, as_of=date.fromisoformat(day), settings=settings
    )
    write_night(engine, tonight)
    return tonight


def told(engine, first_name: str = "ก", as_of: date | None = None) -> tuple:
    """State, rule, since, listed of the child with a first name."""
    people = read.people(engine, as_of)
    child = people[people["first_name"] == first_name].iloc[0]
    return child["state"], child["rule"], child["since"], bool(child["listed"])


def test_the_same_night_again_changes_nothing(engine):
    live(engine, A_AND_B, "2025-11-22")
    first = export_frame(engine)
    again = live(engine, A_AND_B, "2025-11-22")
    assert export_frame(engine).equals(first)
    assert again.events.empty
    assert len(again.new_records) == len(again.new_persons) == 0
    for name, frame in read.history(engine, first["person_id"][0]).items():
        if name != "events":
            assert (frame["from_run"] == 1).all(), name
            assert frame["to_run"].isna().all(), name


def test_absence_is_a_question_first_and_keeps_its_day(engine):
    """Missing from a complete list on 22 November; 45 days of grace end on 6 January."""
    live(engine, A_AND_B, "2025-11-15")
    live(engine, WITHOUT_ROLL, "2025-11-22")
    assert told(engine) == ("missing_pending", "absent_pending", "2025-11-22", False)
    live(engine, WITHOUT_ROLL, "2026-01-06")
    assert told(engine) == ("missing_pending", "absent_pending", "2025-11-22", False)
    live(engine, WITHOUT_ROLL, "2026-01-07")
    assert told(engine) == ("dropped_out", "absent", "2025-11-22", True)


def test_days_of_the_long_holiday_do_not_count(memory):
    """Missing since 1 March: 30 days to the end of the school year on 31 March, 15 more from 16 May."""
    live(memory, A_AND_B.replace("ป.6", "ป.5"), "2026-02-15")
    live(memory, WITHOUT_ROLL, "2026-03-01")
    live(memory, WITHOUT_ROLL, "2026-05-31")
    assert told(memory)[0] == "missing_pending"
    live(memory, WITHOUT_ROLL, "2026-06-01")
    assert told(memory)[:2] == ("dropped_out", "absent")


@pytest.mark.parametrize(("grade", "rule"), [("ป.6", "between_levels"), ("ป.5", "absent_pending")])
def test_after_the_last_class_of_a_level_the_next_school_is_awaited(memory, grade, rule):
    live(memory, A_AND_B.replace("ป.6", grade), "2026-03-15")
    live(memory, WITHOUT_ROLL, "2026-05-20")
    assert told(memory)[:2] == ("missing_pending", rule)


def test_of_a_row_that_changed_and_then_went_the_last_wording_counts_from_the_first_night_on(memory):
    """In ป.5 by mistake, put right to ป.6, then gone: the next school is awaited."""
    live(memory, A_AND_B.replace("ป.6", "ป.5"), "2026-02-15")
    live(memory, A_AND_B, "2026-03-15")
    for day in ("2026-05-20", "2026-05-21"):
        live(memory, WITHOUT_ROLL, day)
        assert told(memory)[:2] == ("missing_pending", "between_levels"), day


def test_who_leaves_the_last_class_of_all_at_the_end_of_the_year_has_finished(memory):
    live(memory, A_AND_B.replace("ป.6", "ม.6").replace("2012", "2008"), "2026-03-15")
    live(memory, WITHOUT_ROLL.replace("2012", "2008"), "2026-05-20")
    assert told(memory)[:2] == ("completed", "left_after_last_class")


@pytest.mark.parametrize(
    ("sources", "why"),
    [
        ([DOPA], "no agreement any more: the source says nothing"),
        ([DOPA, source("school", "enrolled", "2025-11-10", stale=True)], "held back or late"),
    ],
)
def test_a_silent_source_makes_no_dropouts(memory, sources, why):
    live(memory, A_AND_B, "2025-11-15")
    for day in ("2025-11-22", "2026-02-01"):
        live(memory, WITHOUT_ROLL, day, sources)
        assert told(memory)[:2] == ("missing_pending", "source_silent"), why


def test_when_the_source_speaks_again_the_absence_begins(memory):
    live(memory, A_AND_B, "2025-11-15")
    live(memory, WITHOUT_ROLL, "2025-11-22", [DOPA])
    live(memory, WITHOUT_ROLL, "2025-12-01")
    assert told(memory) == ("missing_pending", "absent_pending", "2025-11-22", False)  # pending since the first night it was
    live(memory, WITHOUT_ROLL, "2026-01-10")  # forty days after 1 December
    assert told(memory)[0] == "missing_pending"
    live(memory, WITHOUT_ROLL, "2026-01-16")
    assert told(memory) == ("dropped_out", "absent", "2025-12-01", True)


def test_an_absence_does_not_begin_with_a_delivery_that_was_taken_back(engine):
    live(engine, A_AND_B, "2025-11-15")
    live(engine, WITHOUT_ROLL, "2025-11-22")
    live(engine, WITHOUT_ROLL, "2025-12-01", taken_back={"school": {2}})
    assert told(engine) == ("missing_pending", "absent_pending", "2025-12-01", False)
    assert told(engine, as_of=date(2025, 11, 30)) == ("missing_pending", "absent_pending", "2025-11-22", False)  # as it was known


@pytest.mark.parametrize("status", ["dropped_out", "deceased", "completed"])
def test_what_only_a_delivery_taken_back_said_does_not_last(engine, status):
    """Lasting words too: and a child on the roll all along has not *returned*."""
    live(engine, A_AND_B, "2025-11-15")
    enrolled = told(engine)
    live(engine, A_AND_B.replace("ป.6 | ", f"ป.6 | {status} "), "2025-11-22")
    assert told(engine) != enrolled
    for day in ("2025-11-23", "2025-11-24"):
        live(engine, A_AND_B, day, taken_back={"school": {2}})
        assert told(engine) == enrolled


def test_a_child_only_a_delivery_taken_back_spoke_of_retires(engine):
    live(engine, WITHOUT_ROLL, "2025-11-15")
    live(engine, A_AND_B + "\nschool | c | 3 | ค | 2014-01-01 | ป.3 | |", "2025-11-22")
    child = told(engine, "ค")
    assert child[0] == "enrolled"
    tonight = live(engine, WITHOUT_ROLL, "2025-11-23", taken_back={"school": {2}})
    assert tonight.events["kind"].tolist() == ["retired"]
    assert told(engine)[0] == "not_found"


def test_a_source_that_only_adds_takes_nothing_back(memory):
    adds = [DOPA, source("school", "enrolled", "2025-11-10", statement="additions")]
    live(memory, A_AND_B, "2025-11-15", adds)
    live(memory, WITHOUT_ROLL, "2025-11-22", adds)
    assert told(memory)[:2] == ("enrolled", "on_roll")


def test_another_roll_answers_the_question(memory):
    live(memory, A_AND_B, "2025-11-15")
    live(memory, WITHOUT_ROLL + "\ncentre | a | 1 | ก | 2012-01-01 | | |", "2025-11-22")
    assert told(memory)[:2] == ("enrolled_alternative", "on_roll_alternative")


def test_who_was_out_and_is_on_a_roll_again_has_returned_and_keeps_the_history(memory):
    live(memory, A_AND_B, "2025-06-15")
    live(memory, WITHOUT_ROLL, "2025-07-01")
    live(memory, WITHOUT_ROLL, "2025-09-01")
    assert told(memory)[0] == "dropped_out"
    back = WITHOUT_ROLL + "\ncentre | a | 1 | ก | 2012-01-01 | | |"
    live(memory, back, "2025-11-22")
    assert told(memory) == ("returned", "back_on_roll", "2025-11-22", False)
    live(memory, back, "2026-11-22")
    assert told(memory) == ("returned", "back_on_roll", "2025-11-22", False)
    live(memory, back, "2026-11-23")  # after a year simply enrolled
    assert told(memory)[:2] == ("enrolled_alternative", "on_roll_alternative")
    past = read.history(memory, read.people(memory)["person_id"][0])["states"]
    assert past["state"].tolist() == ["enrolled", "missing_pending", "dropped_out", "returned", "enrolled_alternative"]
    assert past["from_day"].tolist() == ["2025-06-15", "2025-07-01", "2025-09-01", "2025-11-22", "2026-11-23"]


def test_a_report_that_is_no_longer_repeated_still_counts_for_a_child_who_lives_here(memory):
    live(memory, WITHOUT_ROLL + "\nsurvey | a | 1 | ก | 2012-01-01 | | dropped_out | 2025-08-01", "2025-11-15")
    live(memory, WITHOUT_ROLL, "2025-11-22")
    assert told(memory) == ("dropped_out", "reported_before", "2025-08-01", True)


def test_a_child_nobody_speaks_of_any_more_rests_and_wakes_under_the_same_id(engine):
    stray = A_AND_B + "\nsurvey | c | | ค | 2012-01-01 | | dropped_out |"
    live(engine, stray, "2025-11-15")
    known = read.people(engine).set_index("first_name")["person_id"]
    gone = live(engine, A_AND_B, "2025-11-22")
    assert [(e.kind, e.person_id) for e in gone.events.itertuples()] == [("retired", known["ค"])]
    assert "ค" not in read.people(engine)["first_name"].tolist()
    back = live(engine, stray, "2025-11-23")
    assert [(e.kind, e.person_id) for e in back.events.itertuples()] == [("revived", known["ค"])]
    assert read.people(engine).set_index("first_name")["person_id"].to_dict() == known.to_dict()


def test_a_merge_and_its_undoing_give_both_children_back(engine):
    apart = f"{HEAD}\ndopa | a | | ก | 2012-01-01 | | |\nschool | a | | ก | 2012-01-01 | | |\ndopa | b | | ข | 2013-01-01 | | |"
    live(engine, apart, "2025-11-15")
    before = read.people(engine).set_index("first_name")["person_id"].to_dict()
    live(engine, apart.replace("dopa | b", "dopa | a"), "2025-11-16")
    assert read.people(engine)["person_id"].tolist() == [before["ก"]]
    live(engine, apart, "2025-11-17")
    assert read.people(engine).set_index("first_name")["person_id"].to_dict() == before
    events = read.history(engine, before["ข"])["events"]
    assert events["kind"].tolist() == ["merged", "revived"]
    assert events["day"].tolist() == ["2025-11-16", "2025-11-17"]
    assert events["record_keys"][0] == events["record_keys"][1]


def test_the_register_can_be_shown_as_of_any_past_day(engine):
    live(engine, A_AND_B, "2025-11-15")
    then = export_frame(engine)
    live(engine, WITHOUT_ROLL.replace("| ข |", "| ขวัญ |"), "2025-11-22")
    assert export_frame(engine, date(2025, 11, 21)).equals(then)
    assert told(engine, "ก", date(2025, 11, 22))[0] == "missing_pending"
    assert export_frame(engine, date(2025, 11, 14)).empty
    assert set(read.people(engine)["first_name"]) == {"ก", "ขวัญ"}
    assert set(read.people(engine, date(2025, 11, 15))["first_name"]) == {"ก", "ข"}


def test_a_night_before_the_last_one_is_refused(engine):
    live(engine, A_AND_B, "2025-11-22")
    with pytest.raises(OneTeamError, match="2025-11-22"):
        live(engine, A_AND_B, "2025-11-21")
    assert len(read.people(engine)) == 2


def test_a_field_that_went_blank_is_kept_from_the_source_that_is_gone_not_from_the_one_that_corrected_it(memory):
    phone = "source | who | national_id | first_name | birth_date | phone"
    live(memory, f"{phone}\ndopa | a | 1 | ก | 2012-01-01 |\nschool | a | 1 | ก | 2012-01-01 | 0812345678", "2025-11-15")
    live(memory, f"{phone}\ndopa | a | 1 | ก | 2012-01-01 |", "2025-11-16")
    assert read.people(memory)["phone"].item() == "0812345678"
    live(memory, f"{phone}\ndopa | a | 1 | ก | 2012-01-01 |\nschool | a | 1 | ก | 2012-01-01 |", "2025-11-17")
    assert pd.isna(read.people(memory)["phone"].item())


def test_deliveries_and_the_last_good_ones_are_told(engine):
    live(engine, A_AND_B, "2025-11-15", [DOPA, SCHOOL])
    live(engine, WITHOUT_ROLL, "2025-11-22", [DOPA])
    tonight = read.deliveries(engine).set_index("source")["speaks"].to_dict()
    assert tonight == {"dopa": True}
    assert read.last_good(engine).set_index("source")["run_id"].to_dict() == {"dopa": 2, "school": 1}


def test_ages_are_told_by_the_rules_of_their_night(memory):
    """Also where that night knew a setting that no longer exists."""
    old = Settings(ages=AgeRules(counted_on="birth_year"))
    live(memory, A_AND_B, "2025-01-05", settings=old)
    assert read.people(memory)["age"].tolist() == [13, 12]
    with memory.begin() as connection:
        settings = json.loads(connection.execute(text("SELECT settings FROM run")).scalar())
        settings["calendar"]["gone"] = ["06-10"]
        connection.execute(text("UPDATE run SET settings = :s"), {"s": json.dumps(settings)})
    live(memory, A_AND_B, "2025-01-06")
    assert read.people(memory, date(2025, 1, 5))["age"].tolist() == [13, 12]
    assert read.people(memory)["age"].tolist() == [13, 12]  # the birthdays are early in January
    assert read.people(memory, date(2025, 1, 5))["compulsory_age"].tolist() == [True, True]
