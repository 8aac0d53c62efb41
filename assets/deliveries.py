"""Per agency, from its YAML: ``delivery/<agency>`` (what came) and ``roster/<agency>`` (the rows in use), with their checks.

Belongs here: the Dagster face of ``intake``. Does not belong here: the verdict itself.
A failed check never stops the run: the last good delivery stands and the run's end says so (design, section 4).
"""

from collections.abc import Iterator
from typing import Any

import dagster as dg

from agreements.errors import TransientError
from agreements.model import Agency
from agreements.nospace import CODE as DISK_FULL
from assets import progress
from assets.guard import guarded
from assets.intake import take
from assets.memory import known
from assets.run import as_of
from assets.site import Site
from assets.standing import Delivered, Standing, save
from records.suites import SUITES

ATTEMPTS = 3  # a transient fault (a file still growing) is tried again; then the last good delivery stands


def delivery_key(agency: str) -> dg.AssetKey:
    """What came from an agency."""
    return dg.AssetKey(["delivery", agency])


def roster_key(agency: str) -> dg.AssetKey:
    """The rows of an agency that are in use."""
    return dg.AssetKey(["roster", agency])


def agency_asset(agency: Agency) -> dg.AssetsDefinition:
    """The two assets of one supplying agency, made in one step."""
    delivery, roster = delivery_key(agency.agency), roster_key(agency.agency)

    @dg.multi_asset(
        name=f"intake_{agency.agency}",
        specs=[
            dg.AssetSpec(delivery, group_name="agencies", kinds={"file"}, description=_about(agency), metadata={"kind": agency.kind}),
            dg.AssetSpec(roster, deps=[delivery], group_name="rosters", kinds={"pandas", "arrow"},
                         description="Standardised rows of the last good delivery."),
        ],
        check_specs=[
            dg.AssetCheckSpec("delivered", asset=delivery, description="A delivery came, could be read, and is in use."),
            *(dg.AssetCheckSpec(name, asset=roster, description=label.en) for name, label in SUITES.items()),
        ],
        op_tags={"agency": agency.agency},
    )  # fmt: skip
    def intake(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> Iterator[Any]:
        with guarded():
            standing = _take(context, agency, site)
        progress.say(agency.agency, 1.0)
        came, stands = _came(standing, protected=agency.protected), _stands(standing, protected=agency.protected)
        yield dg.MaterializeResult(delivery, metadata=came, check_results=[_delivered(standing, delivery)])
        yield dg.MaterializeResult(roster, metadata=stands, check_results=list(_suites(standing, roster)))

    return intake


def _take(context: dg.AssetExecutionContext, agency: Agency, site: Site) -> Standing:
    """The agency's standing; a transient fault is retried, then told."""
    try:
        return take(agency, site, as_of(context, site))
    except TransientError as error:
        if error.code == DISK_FULL:  # ours, not the agency's: the whole night stops
            raise
        if not error.given_up and context.retry_number < ATTEMPTS - 1:
            raise dg.RetryRequested(max_retries=ATTEMPTS - 1, seconds_to_wait=2) from None
        before = known(site, agency.agency)
        said = (error.code, error.in_("th"), error.in_("en"))
        standing = Standing(agency.agency, "failed", *said, None, before.stands, before.before)
        save(site.work, standing)
        return standing


def _about(agency: Agency) -> str:
    number = agency.agreement.number if agency.agreement else "none"
    return f"{agency.name.th} — {agency.name.en}. Agreement {number}; rows mean {agency.rows_mean}."


def _came(standing: Standing, *, protected: bool) -> dict[str, Any]:
    newest = standing.newest
    counts = _sum(newest) if newest and not protected else {}
    return {"verdict": standing.verdict, "files": len(newest.files) if newest else 0, **counts}


def _sum(delivered: Delivered) -> dict[str, int]:
    return {
        "rows_in": delivered.rows_in, "accepted": delivered.accepted, "quarantined": delivered.quarantined,
        "not_records": sum(delivered.not_records.values()),
    }  # fmt: skip


def _stands(standing: Standing, *, protected: bool) -> dict[str, Any]:
    stands = standing.stands
    if stands is None or protected:
        return {"in_use": stands is not None}
    return {"rows": stands.accepted, "dagster/row_count": stands.accepted, "dated": stands.dated, "fingerprint": stands.fingerprint[:16]}


def _delivered(standing: Standing, key: dg.AssetKey) -> dg.AssetCheckResult:
    late = standing.verdict in ("stale", "missing")
    severity = dg.AssetCheckSeverity.WARN if late else dg.AssetCheckSeverity.ERROR
    return dg.AssetCheckResult(
        asset_key=key, check_name="delivered", passed=standing.verdict == "accepted" or standing.code == "quiet", severity=severity,
        metadata={"verdict": standing.verdict, "code": standing.code}, description=standing.message_en or None,
    )  # fmt: skip


def _suites(standing: Standing, key: dg.AssetKey) -> Iterator[dg.AssetCheckResult]:
    """One result a suite: which of its checks failed, on how many rows. A suite without results had nothing to look at."""
    for name in SUITES:
        found = [c for c in standing.checks if c["suite"] == name]
        failed = [c for c in found if not c["passed"]]
        blocking = any(c["blocking"] for c in failed)
        yield dg.AssetCheckResult(
            asset_key=key, check_name=name, passed=not failed,
            severity=dg.AssetCheckSeverity.ERROR if blocking else dg.AssetCheckSeverity.WARN,
            metadata={"checks": len(found), "failed": len(failed), **{c["name"]: _failing(c) for c in failed}},
            description="; ".join(c["message"]["en"] for c in failed) or None,
        )  # fmt: skip


def _failing(check: dict[str, Any]) -> str:
    """How many rows of how many, and the numbers of the first."""
    rows = ", ".join(str(r) for r in check["rows"][:20])
    return f"{check['failing']} of {check['total']}" + (f" (rows {rows})" if rows else "")
