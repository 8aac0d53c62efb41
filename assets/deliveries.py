"""From the agencies' YAML: ``delivery/<agency>`` (what came), one step each, and ``roster/<agency>`` (the rows in use), judged in one step.

Belongs here: the Dagster face of ``intake`` and ``judging``. Does not belong here: the verdict itself.
A failed check never stops the run: the last good delivery stands and the run's end says so (design, section 4).
"""

from collections.abc import Iterator, Sequence
from typing import Any

import dagster as dg

from agreements.errors import TransientError
from agreements.model import Agency
from agreements.nospace import CODE as DISK_FULL
from agreements.text import Text
from assets import progress
from assets.guard import guarded
from assets.intake import failed, take
from assets.judging import judge
from assets.memory import known
from assets.rulings import without_rejected
from assets.run import as_of
from assets.site import Site
from assets.standing import Delivered, Standing
from assets.taken import Taken, note
from records.suites import SUITES

CHECKS: dict[str, str] = {
    "delivered": "A delivery came, could be read, and is in use.", **{name: label.en for name, label in SUITES.items()},
}  # fmt: skip
ATTEMPTS = 3  # a transient fault (a file still growing) is tried again; then the last good delivery stands


def delivery_key(agency: str) -> dg.AssetKey:
    """What came from an agency."""
    return dg.AssetKey(["delivery", agency])


def roster_key(agency: str) -> dg.AssetKey:
    """The rows of an agency that are in use."""
    return dg.AssetKey(["roster", agency])


def agency_asset(agency: Agency) -> dg.AssetsDefinition:
    """What came from one supplying agency, read and checked by itself."""

    @dg.asset(key=delivery_key(agency.agency), group_name="agencies", kinds={"file"}, description=_about(agency),
              metadata={"kind": agency.kind}, op_tags={"agency": agency.agency})  # fmt: skip
    def delivery(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> dg.MaterializeResult[None]:
        with guarded():
            came = _take(context, agency, site)
        progress.say(agency.agency, 1.0)
        return dg.MaterializeResult(metadata=_came(came, protected=agency.protected))

    return delivery


def rosters_asset(agencies: Sequence[Agency]) -> dg.AssetsDefinition:
    """The rows of every supplying agency that are in use, in one step: each delivery is judged beside the lists of all others."""

    @dg.multi_asset(
        name="judging",
        specs=[
            dg.AssetSpec(roster_key(a.agency), deps=[delivery_key(a.agency)], group_name="rosters", kinds={"pandas", "arrow"},
                         description="Standardised rows of the last good delivery.")
            for a in agencies
        ],
        check_specs=[
            dg.AssetCheckSpec(name, asset=roster_key(a.agency), description=said) for a in agencies for name, said in CHECKS.items()
        ],
    )  # fmt: skip
    def judging(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> Iterator[Any]:
        with guarded():
            stand = judge(site, as_of(context, site))
        progress.say("checks", 1.0)
        for agency in agencies:
            standing, key = stand.get(agency.agency) or known(site, agency.agency), roster_key(agency.agency)
            results = [_delivered(standing, key), *_suites(standing, key)]
            yield dg.MaterializeResult(key, metadata=_stands(standing, protected=agency.protected), check_results=results)

    return judging


def _take(context: dg.AssetExecutionContext, agency: Agency, site: Site) -> Standing:
    """The agency's standing by its own past; a transient fault is retried, then told."""
    try:
        return take(agency, site, as_of(context, site)).standing
    except TransientError as error:
        if error.code == DISK_FULL:  # ours, not the agency's: the whole night stops
            raise
        if not error.given_up and context.retry_number < ATTEMPTS - 1:
            raise dg.RetryRequested(max_retries=ATTEMPTS - 1, seconds_to_wait=2) from None
        standing = failed(without_rejected(site, known(site, agency.agency)), error.code, Text(error.in_("th"), error.in_("en")))
        note(site.work, Taken(standing))
        return standing


def _about(agency: Agency) -> str:
    number = agency.agreement.number if agency.agreement else "none"
    return f"{agency.name.th} — {agency.name.en}. Agreement {number}; rows mean {agency.rows_mean}."


def _came(standing: Standing, *, protected: bool) -> dict[str, Any]:
    newest = standing.newest
    counts = _sum(newest) if newest and not protected else {}
    return {"files": len(newest.files) if newest else 0, **counts}


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
