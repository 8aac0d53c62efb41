"""The nightly job as one call: what ``oneteam sync`` runs. The same job runs from Dagster's page and by ``dg launch``.

Belongs here: Dagster's home and instance, starting the job, its end. Does not belong here: what is printed (``commands``).
"""

import datetime as dt
import os

import dagster as dg

from agreements.nospace import CODE as DISK_FULL
from agreements.nospace import disk_full
from agreements.text import Text
from assets import progress
from assets.notifying import told_if_it_stops
from assets.run import AS_OF_TAG, refuse_leap
from assets.site import Site
from assets.summary import Summary, summarise
from pipelines.definitions import NIGHTLY, broken_steps, build_definitions, failure_codes
from pipelines.lock import site_lock

HOME = """\
telemetry: {enabled: false}
nux: {enabled: false}
run_coordinator:
  module: dagster.core.run_coordinator
  class: QueuedRunCoordinator
  config: {max_concurrent_runs: 1}
run_monitoring: {enabled: true, max_runtime_seconds: 14400}
"""


def run_night(site: Site, day: dt.date | None, listener: progress.Listener) -> Summary:
    """Run the nightly job on the site.

    A step of ours that breaks is told in the summary; the register is then as before, or as after, never between.

    Raises:
        TransientError: another run holds the site; the disk is full. OneTeamError: the clock cannot be right (``assets.run``).
    """
    with site_lock(site.work):
        today = day or site.today()
        with told_if_it_stops(site, today):
            refuse_leap(site, day)
        prepare_home(site)
        job = build_definitions(site).resolve_job_def(NIGHTLY)
        tags = {AS_OF_TAG: day.isoformat()} if day else {}
        quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
        with dg.DagsterInstance.get() as instance, progress.listening(listener):
            result = job.execute_in_process(run_config=quiet, instance=instance, tags=tags, raise_on_error=False)
        if DISK_FULL in failure_codes(result.all_events):
            raise disk_full(str(site.folder))
        return summarise(site, today, result.run_id, _broken(site, result))


def prepare_home(site: Site) -> None:
    """Dagster's storage lies in the site, quiet and without telemetry."""
    site.dagster_home.mkdir(parents=True, exist_ok=True)
    (site.dagster_home / "dagster.yaml").write_text(HOME)
    os.environ["DAGSTER_HOME"] = str(site.dagster_home)
    os.environ["DAGSTER_DISABLE_TELEMETRY"] = "1"
    os.environ.setdefault("DAGSTER_EVENT_BATCH_SIZE", "200")  # one commit for many events: SQLite syncs the disk at each


def _broken(site: Site, result: dg.ExecuteInProcessResult) -> list[Text]:
    """The steps that failed; a run that failed without any did not start."""
    failed = broken_steps(site, result.all_events)
    said = Text("งานไม่ได้เริ่ม โปรดแจ้งผู้ดูแลระบบ (run: the job did not start)", "run: the job did not start")
    return failed if failed or result.success else [said]
