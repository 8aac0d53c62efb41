"""``persons`` and ``register``: who is who, and what is each child's state, written in one transaction.

Belongs here: gathering what ``register.night`` needs and the Dagster face of it. Does not belong here: rules, SQL.
"""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator
from importlib.metadata import version

import dagster as dg
import pandas as pd

from assets import progress
from assets.guard import guarded
from assets.linked import linked
from assets.linking import LINKS
from assets.retention import RETENTION
from assets.rulings import taken_back
from assets.run import as_of
from assets.site import Site
from assets.standing import Standing, code_version, fingerprint, rosters, standings, to_json
from register import read
from register.night import Night, compose
from register.settings import Settings, SourceFacts
from register.store import open_register, write_night

PERSONS, REGISTER = dg.AssetKey(["persons"]), dg.AssetKey(["register"])


@dg.multi_asset(specs=[
    dg.AssetSpec(PERSONS, deps=[LINKS, RETENTION], group_name="register", kinds={"pandas"},
                 description="Which rows are which child; ids stay from night to night."),
    dg.AssetSpec(REGISTER, deps=[PERSONS], group_name="register", kinds={"sqlite"},
                 description="Every child's state, rule, evidence and history."),
])  # fmt: skip
def register(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> Iterator[dg.MaterializeResult[None]]:
    """Tonight's persons and states, in one transaction."""
    progress.say("register", 0.0)
    with guarded():
        night = tonight(site, as_of(context, site))
        progress.say("register", 0.5)
        run = write_night(open_register(site.database_url), night)
    progress.say("register", 1.0)
    kinds = night.events["kind"].value_counts()
    yield dg.MaterializeResult(PERSONS, metadata={
        "persons": int(night.members["person_id"].nunique()), "new": len(night.new_persons), **{str(k): int(n) for k, n in kinds.items()},
    })  # fmt: skip
    states = night.states["state"].value_counts().sort_index()
    yield dg.MaterializeResult(REGISTER, metadata={
        "run": run, "listed": int(night.states["listed"].sum()), **{str(k): int(n) for k, n in states.items()},
    })  # fmt: skip


def tonight(site: Site, day: dt.date) -> Night:
    """The night as tables, from the rosters in use, the links and what the register knew before."""
    stand = standings(site)
    records = rosters(site.work, stand)
    engine = open_register(site.database_url)
    return compose(
        as_of=day, records=records, clusters=linked(site).clusters, sources=source_facts(site, stand),
        before=read.before(engine, records["record_key"], taken_back(site)), settings=Settings(site.ages, site.calendar),
        deliveries=_deliveries(stand), versions=versions(site, stand), recorded_at=site.clock().isoformat(),
    )  # fmt: skip


def source_facts(site: Site, stand: list[Standing]) -> list[SourceFacts]:
    """What is known of each source whose rows are in use."""
    by_key = {a.agency: a for a in site.agencies}
    found = []
    for standing in stand:
        agency, stands = by_key[standing.agency], standing.stands
        if stands is None or agency.rows_mean is None:
            continue
        found.append(SourceFacts(
            standing.agency, agency.kind, agency.rows_mean, "complete" if stands.statement == "complete" else "additions",
            agency.protected, dt.date.fromisoformat(stands.dated), stale=standing.verdict in ("held", "failed", "stale"),
        ))  # fmt: skip
    return found


def versions(site: Site, stand: list[Standing]) -> dict[str, str]:
    """What the night was made with: code, model, agreements, rules, inputs and the full run that its links go by, as hashes."""
    model = site.model.read_text(encoding="utf-8") if site.model else ""
    return {
        "oneteam": version("oneteam"),
        "code": code_version("agreements", "records", "connectors", "matching", "register", "publishing", "assets", "pipelines")[:16],
        "rules": code_version("register")[:16],
        "model": fingerprint(model, code_version("matching"))[:16],
        "agreements": fingerprint(*(a.model_dump_json() for a in site.agencies))[:16],
        "inputs": fingerprint(*(s.stands.fingerprint for s in stand if s.stands))[:16],
        "base": linked(site).base[:16] or "none",
    }


def _deliveries(stand: list[Standing]) -> pd.DataFrame:
    """One row an agency: the verdict and the counts of its newest delivery."""
    rows = []
    for standing in stand:
        newest = standing.newest
        counts = (newest.rows_in, newest.accepted, newest.quarantined, sum(newest.not_records.values())) if newest else (0, 0, 0, 0)
        files = json.dumps(newest.files if newest else [], ensure_ascii=False)
        details = {"code": standing.code, "not_records": newest.not_records, "reasons": newest.quarantine_reasons} if newest else {}
        received = newest.received_at if newest else None
        rows.append((standing.agency, standing.verdict, received, files, *counts, json.dumps(details, ensure_ascii=False, sort_keys=True),
                     to_json(dataclasses.replace(standing, checks=[]))))  # fmt: skip
    names = ["source", "outcome", "received_at", "files", "rows_in", "accepted", "quarantined", "not_records", "details", "standing"]
    return pd.DataFrame(rows, columns=names)
