"""Dagster's side: the definitions of a site load, the sensor and the schedule ask for nights at the right time, the same job runs by
``dg launch``, the checks of a night stand in its storage, and Great Expectations is imported only where it runs."""

import itertools
import os
import subprocess
import sys
import threading
from pathlib import Path

import dagster as dg
import pytest

import connectors.landing
from agreements.errors import TransientError
from agreements.text import Text
from pipelines.commands.night import exit_code
from pipelines.definitions import NIGHTLY, build_definitions
from pipelines.lock import site_lock
from pipelines.night import prepare_home
from records.suites import SUITES
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import export, night, register, site_at, standing

BIN = Path(sys.executable).parent
SUPPLIERS = {"registry", "hill", "river", "survey", "shelter", "newcomer"}


@pytest.fixture(scope="module")
def defs(first) -> dg.Definitions:
    return build_definitions(site_at(first.folder))


def test_the_definitions_of_a_site_are_valid(defs):
    dg.Definitions.validate_loadable(defs)


def test_the_graph_is_the_way_of_the_data(defs):
    graph = defs.resolve_asset_graph()
    keys = {k.to_user_string() for k in graph.get_all_asset_keys()}
    assert {f"{kind}/{a}" for a in SUPPLIERS for kind in ("delivery", "roster")} < keys
    assert {f"lists/{a}" for a in ("hill", "survey", "case_team", "district")} < keys
    way = ["delivery/hill", "roster/hill", "links", "persons", "register", "lists/case_team"]
    for upper, lower in itertools.pairwise(way):
        assert dg.AssetKey(upper.split("/")) in graph.get(dg.AssetKey(lower.split("/"))).parent_keys


def test_every_supplier_has_its_checks(defs):
    checks = {(k.asset_key.to_user_string(), k.name) for k in defs.resolve_asset_graph().asset_check_keys}
    assert {(f"roster/{a}", "delivered") for a in SUPPLIERS} < checks
    assert {(f"roster/{a}", suite) for a in SUPPLIERS for suite in SUITES} < checks


def test_the_schedule_runs_the_job_every_night_in_the_sites_own_time(defs):
    (schedule,) = defs.schedules
    assert (schedule.job_name, schedule.cron_schedule, schedule.execution_timezone) == (NIGHTLY, "0 2 * * *", "Asia/Bangkok")
    data = schedule.evaluate_tick(dg.build_schedule_context())
    assert len(data.run_requests) == 1


def test_the_sensor_asks_for_a_night_when_the_inbox_has_changed_and_only_then(settled, defs):
    (sensor,) = build_definitions(site_at(settled)).sensors

    def look(cursor: str | None) -> tuple[int, str | None]:
        context = dg.build_sensor_context(cursor=cursor, resources={}, instance=dg.DagsterInstance.ephemeral())
        found = sensor.evaluate_tick(context)
        return len(found.run_requests or []), found.cursor

    asked, seen = look(None)
    assert asked == 1
    assert look(seen) == (0, seen)
    path = settled / "inbox" / "newcomer" / "list.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"new")
    asked, later = look(seen)
    assert asked == 1
    assert later != seen
    (settled / "inbox" / "newcomer" / "list.xlsx.part").write_bytes(b"not yet whole")
    assert look(later) == (0, later)
    path.unlink()
    assert look(later) == (1, seen)  # as it was once: news again, and no run key that would swallow it


def test_checks_of_the_night_stand_in_dagsters_storage(first, monkeypatch):
    monkeypatch.setenv("DAGSTER_HOME", str(first.folder / "work" / "dagster"))
    with dg.DagsterInstance.get() as instance:
        (record,) = instance.get_run_records(dg.RunsFilter(job_name=NIGHTLY), limit=1)
        events = instance.all_logs(record.dagster_run.run_id, of_type=dg.DagsterEventType.ASSET_CHECK_EVALUATION)
        found = {(e.asset_key.to_user_string(), e.check_name): e.passed
                 for e in (log.dagster_event.asset_check_evaluation_data for log in events)}  # fmt: skip
        assert record.dagster_run.status == dg.DagsterRunStatus.SUCCESS
    assert len(found) == len(SUPPLIERS) * (1 + len(SUITES))
    assert found["roster/river", "delivered"] is True
    assert found["roster/newcomer", "delivered"] is False


def dagster_environment(folder: Path) -> dict[str, str]:
    prepare_home(site_at(folder))
    return {**os.environ, "ONETEAM_SITE": str(folder), "DAGSTER_HOME": str(folder / "work" / "dagster"), "DAGSTER_DISABLE_TELEMETRY": "1"}


def test_dg_launch_runs_the_same_job(first, tmp_path):
    """From an empty site to the same register, by Dagster's own command line."""
    folder = town.write_town(tmp_path / "town")
    (folder / "site.yaml").write_text((folder / "site.yaml").read_text(encoding="utf-8") + f"as_of: {town.DAY}\n", encoding="utf-8")
    launched = subprocess.run(
        [BIN / "dg", "launch", "--job", NIGHTLY], cwd=Path(__file__).parents[2], env=dagster_environment(folder), capture_output=True, timeout=300,
    )  # fmt: skip
    assert launched.returncode == 0, launched.stderr.decode()[-2000:]
    assert standing(folder, "river").verdict == "accepted"
    assert (folder / "reports" / "index.html").exists()
    ids = ["person_id", "state", "first_name", "last_name", "record_ids"]

    assert register(folder)[ids[1:]].equals(register(first.folder)[ids[1:]])
    assert leaks(folder) == []
    assert b"1520" not in launched.stdout + launched.stderr  # no id of a child on the terminal


def test_definitions_load_without_great_expectations(first):
    code = "import sys, pipelines.definitions, pipelines.night, pipelines.cli; print('great_expectations' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], env={**os.environ, "ONETEAM_SITE": str(first.folder)}, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"


def test_a_transient_fault_is_tried_again_and_then_all_is_well(settled, monkeypatch):
    town_with_new_file(settled)
    tries = failing(monkeypatch, times=2)
    assert exit_code(night(settled)) == 0
    assert tries == [1, 2, 3]
    assert standing(settled, "river").newest.rows_in == 19


def test_a_transient_fault_that_stays_is_told_and_the_last_good_delivery_stands(settled, monkeypatch):
    town_with_new_file(settled)
    tries = failing(monkeypatch, times=99)
    assert exit_code(night(settled)) == 1
    assert tries == [1, 2, 3]
    river = standing(settled, "river")
    assert (river.verdict, river.code, river.stands.accepted) == ("failed", "still_being_written", 17)
    monkeypatch.undo()
    assert exit_code(night(settled)) == 0
    assert standing(settled, "river").stands.accepted == 18


def town_with_new_file(folder: Path) -> None:
    town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))


def failing(monkeypatch, times: int) -> list[int]:
    """The river school's file cannot be landed the first ``times`` times; waiting between attempts is left out."""
    tries: list[int] = []
    real = connectors.landing.land

    def land(file, landing, *, agency, received_at):
        if agency == "river":
            tries.append(len(tries) + 1)
            if len(tries) <= times:
                raise TransientError("still_being_written", Text("ยังเขียนอยู่", "still being written"), where=file.name)
        return real(file, landing, agency=agency, received_at=received_at)

    monkeypatch.setattr(connectors.landing, "land", land)
    return tries


def test_while_one_run_holds_the_site_another_says_so_and_touches_nothing(settled):
    before = export(settled).read_bytes()
    held, done = threading.Event(), threading.Event()

    def other() -> None:
        with site_lock(settled / "work"):
            held.set()
            done.wait(60)

    thread = threading.Thread(target=other)
    thread.start()
    held.wait(60)
    try:
        with pytest.raises(TransientError, match="another run is working on this site"):
            night(settled)
    finally:
        done.set()
        thread.join()
    assert export(settled).read_bytes() == before


def test_a_run_that_was_killed_no_longer_counts_as_going_on(settled, monkeypatch):
    """Otherwise Dagster's queue, which lets one run go at a time, would wait for it for ever."""
    monkeypatch.setenv("DAGSTER_HOME", str(settled / "work" / "dagster"))
    job = build_definitions(site_at(settled)).resolve_job_def(NIGHTLY)
    with dg.DagsterInstance.get() as instance:
        killed = instance.create_run_for_job(job, status=dg.DagsterRunStatus.STARTED)
    night(settled)
    with dg.DagsterInstance.get() as instance:
        assert instance.get_run_by_id(killed.run_id).status == dg.DagsterRunStatus.FAILURE
