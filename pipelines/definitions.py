"""The Dagster definitions of a site: assets from its YAML files, the nightly job, its schedule, the sensor for new files.

Belongs here: wiring. Does not belong here: assets (``assets``), reading YAML (``settings``).
"""

from collections.abc import Iterable, Iterator

import dagster as dg

from agreements.delivery import Files
from agreements.text import Text
from assets import begun
from assets.deliveries import agency_asset, rosters_asset
from assets.guard import CODE, THAI, guarded
from assets.happenings import unended
from assets.linking import links_asset
from assets.notifying import at_once, notify, told_if_it_stops
from assets.register import register
from assets.release import release_asset
from assets.retention import retention_asset
from assets.run import day_of, given_day, refuse_leap, steady
from assets.site import Site
from assets.standing import fingerprint
from connectors import landing
from pipelines.lock import site_lock
from pipelines.settings import site_folder
from pipelines.tonight import site_of_tonight

NIGHTLY = "nightly"
STEPS = {"delivery": "รับข้อมูลของหน่วยงาน", "judging": "ตรวจข้อมูลทุกหน่วยงาน", "retention": "ลบข้อมูลที่ครบกำหนดเก็บ",
         "links": "เชื่อมแถวของเด็กคนเดียวกัน", "register": "ปรับทะเบียน", "release": "ออกรายชื่อและรายงาน"}  # fmt: skip
ABOUT = "From agencies' files to the register and its lists."


def build_definitions(site: Site) -> dg.Definitions:
    """All definitions of one site; tests hand in a site of their own."""
    suppliers = [a.agency for a in site.suppliers]
    night = dg.define_asset_job(NIGHTLY, selection=dg.AssetSelection.all(), description=ABOUT)
    return dg.Definitions(
        assets=[*(agency_asset(a) for a in site.suppliers), rosters_asset(site.suppliers), links_asset(suppliers),
                retention_asset(suppliers), register, release_asset([a.agency for a in site.recipients])],
        jobs=[night],
        schedules=[dg.ScheduleDefinition(job=night, cron_schedule="0 2 * * *", execution_timezone=str(site.clock().tzinfo))],
        sensors=[_inbox_sensor(site)],
        resources={"site": _locked(site)},
        executor=dg.in_process_executor,  # docs/decisions/0003-dagster-in-process.md
    )


def _locked(site: Site) -> dg.ResourceDefinition:
    """The site, held by the run that uses it."""

    def hold(context: dg.InitResourceContext) -> Iterator[Site]:
        with site_lock(site.work):
            _bury(context)
            tags = context.run.tags if context.run else {}
            with guarded(), told_if_it_stops(site, day_of(tags, site)):
                refuse_leap(site, given_day(tags))
            held = steady(site)
            if _whole_night(context):
                _tell_of_the_one_before(context, held)
            yield held
            if _whole_night(context):
                _tell(context, held)
                begun.end(held)

    return dg.resource(description="The site's folder, agencies and rules; held by one run at a time.")(hold)


def _bury(context: dg.InitResourceContext) -> None:
    """A run that was killed still counts as going on, and others would queue behind it; who holds the site knows that none is."""
    going = dg.RunsFilter(statuses=[dg.DagsterRunStatus.STARTING, dg.DagsterRunStatus.STARTED, dg.DagsterRunStatus.CANCELING])
    instance, own = context.instance, context.run
    if instance is None or own is None:
        return
    for run in instance.get_runs(going):
        if run.run_id != own.run_id:
            instance.report_run_failed(run, "The run was killed.")


def _whole_night(context: dg.InitResourceContext) -> bool:
    """Not so of single steps run by hand."""
    return context.run is not None and context.run.job_name == NIGHTLY and not context.run.asset_selection


def _tell_of_the_one_before(context: dg.InitResourceContext, site: Site) -> None:
    """At the beginning, since whatever killed the last night may kill this one, too."""
    before = begun.begin(site)
    if before:
        _warn(context, at_once(site, site.today(), unended(before)))


def _tell(context: dg.InitResourceContext, site: Site) -> None:
    """A whole night is over, whoever started it and however it went: tell who is to hear of it."""
    run, instance = context.run, context.instance
    if run is None or instance is None:
        return
    failures = instance.get_records_for_run(run.run_id, of_type=dg.DagsterEventType.STEP_FAILURE).records
    events = [record.event_log_entry.dagster_event for record in failures]
    _warn(context, notify(site, day_of(run.tags, site), run.run_id, broken_steps(site, (e for e in events if e))))


def _warn(context: dg.InitResourceContext, faults: Iterable[Text]) -> None:
    log = context.log or dg.get_dagster_logger()
    for fault in faults:
        log.warning(fault.en)


def broken_steps(site: Site, events: Iterable[dg.DagsterEvent]) -> list[Text]:
    """The steps that failed, by name, with the words of the failure; in Thai with the technical ones behind."""
    return [_failed(site, e) for e in events if e.is_step_failure]


def _failed(site: Site, event: dg.DagsterEvent) -> Text:
    step, _, agency = str(event.step_key).partition("__")
    named = STEPS.get(step, step) + "".join(f" {a.name.th}" for a in site.agencies if a.agency == agency)
    en = f"{event.step_key}: {_words(event)}"
    said = event.step_failure_data.user_failure_data
    if said and THAI in said.metadata:
        return Text(f"{named}: {said.metadata[THAI].value} ({event.step_key}: {said.metadata[CODE].value})", en)
    return Text(f"{named}: โปรแกรมทำขั้นตอนนี้ไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบ ({en})", en)


def failure_codes(events: Iterable[dg.DagsterEvent]) -> set[str]:
    """The codes of our own errors that steps failed by."""
    said = [e.step_failure_data.user_failure_data for e in events if e.is_step_failure]
    return {str(s.metadata[CODE].value) for s in said if s and CODE in s.metadata}


def _words(event: dg.DagsterEvent) -> str:
    data = event.step_failure_data
    said = data.user_failure_data.description if data.user_failure_data else None
    return said or (data.error.cls_name if data.error and data.error.cls_name else "")


def _inbox_sensor(site: Site) -> dg.SensorDefinition:
    """Asks for a night when the inbox has changed since the last look."""

    @dg.sensor(name="inbox", job_name=NIGHTLY, minimum_interval_seconds=60, description="New or changed files in inbox/.")
    def inbox(context: dg.SensorEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        seen = inbox_state(site)
        if seen == context.cursor:
            return dg.SkipReason("Nothing new in inbox/.")
        context.update_cursor(seen)
        return dg.RunRequest()  # no run key: an inbox that is again as it once was is news, too

    return inbox


def inbox_state(site: Site) -> str:
    """A mark of every delivered file's name, size and time; changes when one is new or written again."""
    inboxes = [a.delivery for a in site.suppliers if isinstance(a.delivery, Files)]
    files = [f for inbox in inboxes for f in landing.find(site.inbox, inbox.path)]
    return fingerprint(*(f"{f.relative_to(site.inbox)} {f.stat().st_size} {f.stat().st_mtime_ns}" for f in files))


@dg.definitions
def defs() -> dg.Definitions:
    """The site named by ``ONETEAM_SITE``, else the example."""
    return build_definitions(site_of_tonight(site_folder()))
