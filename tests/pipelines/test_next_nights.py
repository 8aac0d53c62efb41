"""Nights after the first: nothing new changes nothing; a changed file changes what it says and nothing else."""

import csv
import datetime as dt
import hashlib

import pytest
from sqlalchemy import create_engine, text

from pipelines.commands.night import exit_code
from publishing import manifest
from register import read
from register.store import open_register
from tests.pipelines import town
from tests.pipelines.nights import by_name, copy, export, night, register, site_at, standing

TOMORROW = town.DAY + dt.timedelta(days=1)
ROLL_ROUND = dt.date(2026, 8, 1)  # 17 days after the first night: inside the grace of 45 days
LONG_AFTER = dt.date(2026, 11, 12)  # beyond the grace


def events(folder) -> list[tuple[str, str]]:
    with create_engine(site_at(folder).database_url).connect() as connection:
        return [tuple(r) for r in connection.execute(text("select kind, person_id from person_event order by run_id, number"))]


@pytest.fixture(scope="module")
def again(first, tmp_path_factory):
    """The town after a second night with nothing new; the export and events of before."""
    folder = copy(first.folder, tmp_path_factory.mktemp("again") / "town")
    before = export(folder).read_bytes(), events(folder), {p.name: p.stat().st_mtime_ns for p in (folder / "work" / "roster").iterdir()}
    return folder, night(folder), before


def test_nothing_new_leaves_the_register_byte_by_byte(again):
    folder, summary, (exported, happened, _) = again
    assert exit_code(summary) == 0
    assert export(folder).read_bytes() == exported
    assert events(folder) == happened


def test_nothing_new_is_not_read_again(again):
    folder, _, (_, _, rosters) = again
    assert {a: standing(folder, a).fresh for a in ("registry", "hill", "river", "survey", "shelter")} == dict.fromkeys(
        ("registry", "hill", "river", "survey", "shelter"), False)  # fmt: skip
    assert {p.name: p.stat().st_mtime_ns for p in (folder / "work" / "roster").iterdir()} == rosters


def test_each_night_has_its_manifest_chained_to_the_one_before(again):
    folder, _, _ = again
    assert len(manifest.chain(folder)) == 2
    assert manifest.verify(folder) == []


def test_every_list_that_lies_in_the_outbox_is_in_the_log_of_disclosures(again):
    folder, _, _ = again
    with (folder / "disclosure_log.csv").open(encoding="utf-8-sig", newline="") as file:
        logged = list(csv.DictReader(file))
    lying = {(p.parent.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in (folder / "outbox").glob("*/list_*")}
    assert len(lying) == 4
    assert lying <= {(line["agency"], line["sha256"]) for line in logged}
    assert [line["agency"] for line in logged].count("district") == 1  # the same bytes on the same day are one disclosure


GONE, NEW = town.RIVER[3], town.child(77)


@pytest.fixture(scope="module")
def changed(first, tmp_path_factory):
    """One pupil has left the river school's complete list, one not seen before has come, the file is sorted the other way round."""
    folder = copy(first.folder, tmp_path_factory.mktemp("changed") / "town")
    before = register(folder)
    pupils = [c for c in town.RIVER if c is not GONE] + [NEW]
    town.river(folder, town.river_rows(reversed(pupils)))
    return folder, night(folder, ROLL_ROUND), before


def test_a_pupil_missing_from_a_complete_list_is_a_question_not_a_dropout(changed):
    folder, _, _ = changed
    person = by_name(register(folder)).loc[f"{GONE.first} {GONE.last}"]
    assert (person["state"], person["rule"], person["listed"]) == ("missing_pending", "absent_pending", "false")


def test_a_pupil_never_seen_is_a_new_person_with_an_id_never_given(changed):
    folder, _, before = changed
    person = by_name(register(folder)).loc[f"{NEW.first} {NEW.last}"]
    assert person["state"] == "enrolled"
    assert person["person_id"] not in before.index
    assert person["person_id"] > max(before.index)
    assert events(folder) == []  # nobody was merged, split, moved or retired


def test_everyone_else_keeps_id_state_and_name(changed):
    folder, summary, before = changed
    after = register(folder)
    same = ["state", "listed", "rule", "first_name", "last_name", "national_id"]
    others = [p for p, row in before.iterrows() if row["national_id"] != GONE.pid]
    assert after.loc[others, same].equals(before.loc[others, same])
    assert len(after) == len(before) + 1
    assert exit_code(summary) == 0


def test_rows_that_moved_have_their_new_address(changed):
    folder, _, _ = changed
    person = by_name(register(folder)).loc[f"{town.RIVER[0].first} {town.RIVER[0].last}"]
    assert person["record_ids"] == "registry:20;river:18"  # the first of 17 pupils is now the last, below one header line


def test_the_past_can_still_be_shown(changed):
    folder, _, before = changed
    past = read.people(open_register(site_at(folder).database_url), town.DAY)
    assert dict(zip(past["person_id"], past["state"], strict=True)) == before["state"].to_dict()


def test_only_after_the_grace_is_the_absent_pupil_a_dropout(changed):
    folder, _, _ = changed
    night(folder, LONG_AFTER)
    person = by_name(register(folder)).loc[f"{GONE.first} {GONE.last}"]
    assert (person["state"], person["rule"], person["listed"]) == ("dropped_out", "absent", "true")
