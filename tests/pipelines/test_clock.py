"""A clock that is wrong does nothing: agreements end, files are purged and children come of age by the day.

The town's first night is that of 15 July 2026; its agreements end on 15 May 2027.
"""

import dataclasses
import datetime as dt

import dagster as dg
import pytest

from agreements.errors import OneTeamError
from assets.run import refuse_leap
from pipelines.definitions import NIGHTLY, broken_steps, build_definitions
from pipelines.night import prepare_home, run_night
from tests.pipelines.nights import export, site_at
from tests.pipelines.town import DAY


def everything(folder):
    """Every file but the register's own, which its export tells of: SQLite moves pages when it is looked at."""
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and "dagster" not in p.parts and not p.name.startswith("register.db")}


@pytest.mark.parametrize(("days", "code"), [(366, "clock_leapt"), (46, "clock_leapt"), (-1, "clock_before")])
def test_a_night_by_a_clock_that_cannot_be_right_changes_nothing_and_says_so(settled, days, code):
    before, register = everything(settled), export(settled).read_bytes()
    with pytest.raises(OneTeamError, match="the machine's clock says") as error:
        run_night(site_at(settled, DAY + dt.timedelta(days=days)), None, lambda _step, _share: None)
    assert error.value.code == code
    assert "15 ก.ค. 2569" in error.value.in_("th")
    assert "nothing was done" in error.value.in_("en")
    assert everything(settled) == before
    assert export(settled).read_bytes() == register


def test_a_run_from_dagsters_page_is_stopped_as_well(settled):
    site = site_at(settled, DAY + dt.timedelta(days=366))
    prepare_home(site)
    job, register = build_definitions(site).resolve_job_def(NIGHTLY), export(settled).read_bytes()
    with dg.DagsterInstance.get() as instance:
        result = job.execute_in_process(instance=instance, raise_on_error=False)
    assert not result.success
    assert broken_steps(site, result.all_events) == []
    assert export(settled).read_bytes() == register


@pytest.mark.parametrize("days", [0, 1, 45])
def test_a_night_in_its_time_goes_on(first, days):
    refuse_leap(site_at(first.folder, DAY + dt.timedelta(days=days)), None)


def test_who_gives_the_day_goes_on(first):
    refuse_leap(site_at(first.folder, DAY + dt.timedelta(days=366)), DAY + dt.timedelta(days=366))


def test_a_site_without_a_night_has_nothing_to_go_by(tmp_path, first):
    site = dataclasses.replace(site_at(first.folder, dt.date(2030, 1, 1)), database_url=f"sqlite:///{tmp_path}/register.db")
    refuse_leap(site, None)
