"""``retention``: what an agreement does not let us keep any longer is removed, before the register is written.

Belongs here: which files and tables of an agency have run out, removing them, the Dagster face of it. Does not belong here: the register's
values (``register.erase``), the log (``publishing.purges``). How long: docs/decisions/0018-retention.md.
"""

import dataclasses
import datetime as dt
from collections.abc import Iterable

import dagster as dg
import pandas as pd
from sqlalchemy import Engine

from agreements.delivery import Files
from agreements.model import Agency, Agreement
from assets import bases
from assets.deliveries import roster_key
from assets.guard import guarded
from assets.run import as_of
from assets.site import Site
from assets.standing import Delivered, Standing, cells_path, quarantine_path, roster_path, save, standings
from connectors import landing
from connectors.landing import Landed
from publishing import purges
from publishing.purges import Purge
from register import erase
from register.store import open_register

RETENTION = dg.AssetKey(["retention"])


def retention_asset(agencies: list[str]) -> dg.AssetsDefinition:
    """What is over is gone."""

    @dg.asset(key=RETENTION, deps=[roster_key(a) for a in agencies], group_name="register", kinds={"file"},
              description="Files, tables and values kept longer than their agreement allows are removed.")  # fmt: skip
    def retention(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> dg.MaterializeResult[None]:
        with guarded():
            removed = purge(site, as_of(context, site))
        shown = [p for p in removed if p.agency not in site.protected]
        return dg.MaterializeResult(metadata={
            "files": sum(bool(p.path) for p in shown), "records": sum(int(p.records or 0) for p in shown),
        })  # fmt: skip

    return retention


def purge(site: Site, day: dt.date) -> list[Purge]:
    """Remove everything that has run out on ``day``; gives the lines of the log."""
    landing.finish_removals(site.landing)
    stand = {s.agency: s for s in standings(site)}
    engine = open_register(site.database_url)
    ends = dict(list(erase.ended(engine).groupby("source")))
    removed: list[Purge] = []
    for agency in (a for a in site.suppliers if a.agreement and a.agency in stand):
        removed += _purge_agency(site, agency, engine, ends.get(agency.agency, pd.DataFrame()), stand[agency.agency], day)
    _drop_tables(site, standings(site))
    bases.drop_purged(site)
    return removed


def _purge_agency(site: Site, agency: Agency, engine: Engine, ends: pd.DataFrame, standing: Standing, day: dt.date) -> list[Purge]:
    agreement = agency.agreement
    assert agreement is not None  # noqa: S101 - asked before
    about = Purge(day.isoformat(), agency.agency, agreement.number, str(agreement.retention_days))
    over = [x for x in landing.every(site.landing, agency.agency) if _is_over(x, agreement, standing, day)]
    ended = agreement.valid_to if day > agreement.valid_to else None
    keys = erase.run_out(engine, ends, dt.timedelta(days=agreement.retention_days), day, ended)
    lines = [_line(about, x, site) for x in over] + ([dataclasses.replace(about, records=str(len(keys)))] if keys else [])
    purges.log(site.folder, lines)
    if keys:
        erase.erase(engine, keys, day)
    _forget(site, standing, over)
    for file in over:
        landing.remove(file)
    _clear_inbox(site, agency, over)
    return lines


def _is_over(file: Landed, agreement: Agreement, standing: Standing, day: dt.date) -> bool:
    """Whether a file's time is over: never while it stands and the agreement holds; what stood to the end counts from the end."""
    starts = file.received_at.date()
    if agreement.valid_on(day) and file.sha256 in _hashes(standing.stands, standing.newest):
        return False
    if day > agreement.valid_to and file.sha256 in _hashes(standing.stands, standing.before):
        starts = max(starts, agreement.valid_to)
    return starts + dt.timedelta(days=agreement.retention_days) < day


def _hashes(*delivered: Delivered | None) -> set[str]:
    return {str(f["sha256"]) for d in delivered if d for f in d.files}


def _line(about: Purge, file: Landed, site: Site) -> Purge:
    path = file.path.relative_to(site.folder).as_posix()
    return dataclasses.replace(about, path=path, sha256=file.sha256, size=str(file.size), received=file.received_at.date().isoformat())


def _forget(site: Site, standing: Standing, over: Iterable[Landed]) -> None:
    """A standing no longer speaks of an earlier delivery whose files go."""
    gone = {x.sha256 for x in over}
    if standing.before and gone & _hashes(standing.before):
        save(site.work, dataclasses.replace(standing, before=None))


def _clear_inbox(site: Site, agency: Agency, over: list[Landed]) -> None:
    """The same bytes, left lying in the inbox, would only come back."""
    known = {(x.size, x.sha256) for x in over}
    sizes = {size for size, _ in known}
    if not known or not isinstance(agency.delivery, Files):
        return
    for path in landing.find(site.inbox, agency.delivery.path):
        size = path.stat().st_size
        if size in sizes and (size, landing.content_hash(path)) in known:
            path.unlink()


def _drop_tables(site: Site, stand: list[Standing]) -> None:
    """Rosters, and the rows and cells set aside, that no standing speaks of; they would be made again from landing if one ever did."""
    spoken = [(s.agency, d.fingerprint) for s in stand for d in (s.newest, s.stands, s.before) if d]
    kept = {path(site.work, *key) for key in spoken for path in (roster_path, quarantine_path, cells_path)}
    for folder in ("roster", "quarantine", "cells"):
        for path in (site.work / folder).glob("*"):
            if path not in kept:
                path.unlink()
