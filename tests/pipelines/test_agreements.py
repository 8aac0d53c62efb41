"""What an agreement allows: without one nothing comes in and nothing goes out; what is named under ``drop`` gets no further than the door."""

import datetime as dt

import pytest

from pipelines.commands.night import exit_code
from tests.pipelines import nights, town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import by_name, night, register, standing

RELIGION, BLOOD = "ลัทธิขนมครก", "โอมะพร้าว"


@pytest.fixture(scope="module")
def without(first, tmp_path_factory):
    """The next night: the hill school's agreement has ended yesterday, the survey has none, the case team's begins tomorrow."""
    folder = nights.copy(first.folder, tmp_path_factory.mktemp("without") / "town")
    number = town.declared("hill")["agreement"]
    town.change_agency(folder, "hill", agreement={**number, "valid": "2025-05-16/2026-07-14"})
    town.change_agency(folder, "survey", agreement=None)
    town.change_agency(folder, "case_team", agreement={**number, "valid": "2026-07-16/2027-05-15"})
    return folder, night(folder)


def test_the_agencies_are_told_why_their_data_stay_out(without):
    folder, summary = without
    hill, survey = standing(folder, "hill"), standing(folder, "survey")
    assert (hill.verdict, survey.verdict) == ("no_agreement", "no_agreement")
    assert "MOU-2569-002" in hill.message_en
    assert "2026-07-14" in hill.message_en
    assert "MOU-2569-002" in hill.message_th
    assert "add the agreement" in survey.message_en
    assert "เพิ่มข้อตกลง" in survey.message_th
    assert exit_code(summary) == 1


def test_none_of_their_rows_is_in_use(without):
    folder, _ = without
    assert standing(folder, "hill").stands is None
    sources = {r.partition(":")[0] for joined in register(folder)["record_ids"] for r in joined.split(";")}
    assert sources == {"registry", "river"}


def test_a_pupil_whose_school_may_not_deliver_is_a_question_not_a_dropout(without):
    folder, _ = without
    people = by_name(register(folder))
    states = {people.loc[f"{c.first} {c.last}", "state"] for c in town.HILL}
    assert states == {"missing_pending"}
    assert set(people.loc[[f"{c.first} {c.last}" for c in town.RIVER], "state"]) == {"enrolled"}


def test_nothing_goes_to_who_has_no_agreement_in_force(without):
    """Registry and river school, whose agreements hold, receive no list but have their scorecards."""
    folder, _ = without
    assert {p.name for p in (folder / "outbox").iterdir()} == {"district", "registry", "river"}
    assert not list((folder / "outbox").glob("r*/list_*"))


def test_an_agreement_renewed_brings_everything_back(without, first, tmp_path):
    folder = nights.copy(without[0], tmp_path / "town")
    for key in ("hill", "survey", "case_team"):
        town.write_agency(folder, {"agency": key})
    assert exit_code(night(folder)) == 0
    same = ["state", "listed", "first_name", "last_name", "record_ids"]
    assert register(folder)[same].equals(register(first.folder)[same])
    assert {p.name for p in (folder / "outbox").iterdir()} == {p.name for p in (first.folder / "outbox").iterdir()}


def test_an_agency_that_may_deliver_from_today_on_is_taken_in_today(town_of_tomorrow):
    folder = town_of_tomorrow
    assert standing(folder, "river").verdict == "no_agreement"
    assert exit_code(night(folder, town.DAY + dt.timedelta(days=1))) == 0
    assert standing(folder, "river").verdict == "accepted"


@pytest.fixture(scope="module")
def town_of_tomorrow(tmp_path_factory):
    """A first night on which the river school's agreement is not yet in force; two columns that are not to be read have words of their own."""
    folder = town.write_town(tmp_path_factory.mktemp("tomorrow") / "town")
    town.change_agency(folder, "river", agreement={**town.AGREEMENT, "number": "MOU-2569-099", "valid": "2026-07-16/2027-05-15"})
    for name, old, new, encoding in (("registry/population.txt", "พุทธ", RELIGION, "cp874"), ("river/pupils.csv", "โอ,", f"{BLOOD},", "utf-8-sig")):
        text = (folder / "inbox" / name).read_bytes().decode(encoding)
        town.put(folder, name, text.replace(old, new).encode(encoding))
    night(folder)
    return folder


def test_a_dropped_column_is_nowhere_but_in_the_file_itself(town_of_tomorrow):
    night(town_of_tomorrow, town.DAY + dt.timedelta(days=1))
    assert leaks(town_of_tomorrow, home=("inbox/", "landing/"), secrets=(RELIGION, BLOOD)) == []
    found = leaks(town_of_tomorrow, home=("landing/",), secrets=(RELIGION, BLOOD))
    assert found == [f"inbox/registry/population.txt: {RELIGION}", f"inbox/river/pupils.csv: {BLOOD}"]  # the search does find them
