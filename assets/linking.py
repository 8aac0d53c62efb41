"""``links``: which rows are one child.

Belongs here: the Dagster face of ``matching``: everything linked, or what changed since a base. Does not belong here: linking itself, which
base a night goes by (``bases``), reading what was found (``linked``). The tables of one input lie in a folder named by its fingerprint, so
that the same night twice finds its work done, and a killed one leaves nothing half-written under a name that is looked at.
"""

import datetime as dt
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dagster as dg
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements import durable
from agreements.errors import OneTeamError
from agreements.text import Text
from assets import bases, progress
from assets.bases import Kept
from assets.deliveries import roster_key
from assets.guard import guarded
from assets.linked import Linked, decided, links_at, links_mark, with_people
from assets.model import model_of
from assets.retention import RETENTION
from assets.run import as_of
from assets.site import Site
from assets.standing import Standing, roster_table, standings, write_atomically
from assets.tables import write_table
from matching import Base, Links, Model
from matching.base import base_of
from matching.decisions import none_decided
from matching.engine import run
from matching.memory import seldom_collected
from matching.relink import relinked
from matching.since import since_by_name
from matching.verdicts import People
from register import decisions, persons
from register.store import open_register

LINKS = dg.AssetKey(["links"])


@dataclass(frozen=True)
class Found:
    """What a night found.

    Attributes:
        people: of all rows, in the order of tonight's rosters.
        pairs: those judged tonight, named by record keys. stays: which pairs of the base stay (bool). report, decisions: as in
            ``matching.Links``.
    """

    people: People
    pairs: pd.DataFrame
    stays: np.ndarray | None
    report: dict[str, Any]
    decisions: pd.DataFrame


@seldom_collected()
def make_links(site: Site, day: dt.date) -> Linked:
    """Link the rosters in use by way of a base where one serves, else all of them; or find it done.

    Raises:
        OneTeamError: ``nothing_in_use`` when no agency's data can be used.
    """
    stand = standings(site)
    if not any(s.stands for s in stand):
        what = Text("ยังไม่มีข้อมูลของหน่วยงานใดใช้ได้", "no agency's data can be used yet")
        raise OneTeamError("nothing_in_use", what, todo=Text("ดูสาเหตุของแต่ละหน่วยงาน", "see why for each agency above"))
    force = decided(site)  # read once: what the mark speaks of is what is linked by
    mark = links_mark(site, stand, force)
    folder, way = site.work / "links" / mark[:16], _way(site, stand, mark, day)
    if not _is_done(folder, way):
        names = roster_table(site.work, stand, ["record_id", "record_key"])
        told = _decided_tonight(site, stand, force)
        _keep(folder, _found(site, stand, names["record_key"], told, mark, day, way), names)
    made = links_at(folder)
    _drop_old(folder)
    bases.drop_others(site, bases.base_folder(site, made.base) if made.base else None)
    return made


def _way(site: Site, stand: list[Standing], mark: str, day: dt.date) -> Kept | str:
    """The base that tonight's links go by, else why everything is linked (``bases.WHY``)."""
    rows = sum(s.stands.accepted for s in stand if s.stands)
    return "few_rows" if rows < site.few_rows else bases.serving(site, mark, day)


def _is_done(folder: Path, way: Kept | str) -> bool:
    """Whether the links lie there, made in the same way."""
    if not (folder / "report.json").exists():
        return False
    return links_at(folder).base == way.mark if isinstance(way, Kept) else way == "few_rows" and not links_at(folder).base


def _found(
    site: Site, stand: list[Standing], keys: pa.Array, told: pd.DataFrame, mark: str, day: dt.date, way: Kept | str
) -> Found:
    """Tonight's links: by the base, if it holds, else of everything."""
    found = _by_base(site, stand, keys, told, mark, way) if isinstance(way, Kept) else way
    return _of_all(site, stand, keys, told, mark, day, found) if isinstance(found, str) else found


def _by_base(site: Site, stand: list[Standing], keys: pa.Array, told: pd.DataFrame, mark: str, kept: Kept) -> Found | str:
    """The links by way of a base, else why everything is linked."""
    base = kept.read(site)
    if base is None:
        return "no_base"
    if kept.mark == mark:  # a night that was killed after its full run
        return _whole(base, base.links, kept, keys)
    changes = since_by_name(base, keys)
    if changes.full_run_due:
        return "much_changed"
    found = relinked(base, _rows(site, stand, base.model, changes.new), changes.gone, told)
    if found.drift["notable"]:
        return "drift"
    night = {"kind": "changes", "why": "", "base": kept.told, "changed": int(changes.new.sum()), "gone": len(changes.gone)}
    people = found.people(changes.numbers)
    return Found(people, found.pairs_anew, found.stays, {**found.report_of(people), "night": night}, found.decisions)


def _of_all(
    site: Site, stand: list[Standing], keys: pa.Array, told: pd.DataFrame, mark: str, day: dt.date, why: str
) -> Found:
    """All rows linked, and the run kept as a base where there are many."""
    model = model_of(site)
    single = [a.agency for a in site.agencies if a.no_duplicates]
    made = run(_rows(site, stand, model), model, one_row_sources=single, decisions=told, progress=_step)
    links = made.links
    if why == "few_rows":
        report = {**links.report, "night": _full(why, None)}
        return Found(made.people.placed(made.scorer.table.order), links.pairs, None, report, links.decisions)
    base = base_of(made, tuple(sorted(single)))
    return _whole(base, links, bases.keep(site, base, links.pairs, mark=mark, day=day, why=why, stand=stand), keys)


def _decided_tonight(site: Site, stand: list[Standing], force: pd.DataFrame) -> pd.DataFrame:
    """Reviewers' decisions in force, by the keys of tonight's records."""
    if force.empty:
        return none_decided()
    records = roster_table(site.work, stand, ["record_key", *persons.OWN_KEYS])
    return decisions.tonight(open_register(site.database_url), force, records.to_pandas())


def _whole(base: Base, links: Links, kept: Kept, keys: pa.Array) -> Found:
    """The links of the base's own rosters."""
    report = {**links.report, "night": _full(kept.why, kept)}
    stays = np.ones(len(links.pairs), dtype=bool)
    people = base.people.placed(pc.sort_indices(keys).to_numpy())
    return Found(people, links.pairs.iloc[:0], stays, report, links.decisions)


def _full(why: str, kept: Kept | None) -> dict[str, Any]:
    return {"kind": "full", "why": why, "base": kept.told if kept else None, "changed": 0, "gone": 0}


def _rows(site: Site, stand: list[Standing], model: Model, which: np.ndarray | None = None) -> pa.Table:
    """The rosters in use as the model reads them, each row under the name of what it says; all rows, or some (bool)."""
    rows = roster_table(site.work, stand, sorted({"record_key", "source", *model.columns_used()}), which)
    return rows.rename_columns(["record_id" if name == "record_key" else name for name in rows.column_names])


def _step(_step: str, share: float) -> None:
    """The engine's own steps, as parts of one."""
    progress.say("links", min(share, 0.99))


def _keep(folder: Path, found: Found, names: pa.Table) -> None:
    """Write the links; the report comes last, and with it they count."""
    shutil.rmtree(folder, ignore_errors=True)
    write_table(folder / "pairs.arrow", found.pairs)
    write_table(folder / "clusters.arrow", with_people(names, found.people))
    write_table(folder / "decisions.arrow", found.decisions)
    if found.stays is not None:
        np.save(folder / "stays.npy", found.stays)
        durable.sync(folder / "stays.npy")
    write_atomically(folder / "report.json", json.dumps(found.report, ensure_ascii=False, sort_keys=True).encode())


def _drop_old(folder: Path) -> None:
    """Only tonight's links stay."""
    for old in folder.parent.iterdir():
        if old != folder:
            shutil.rmtree(old)


def links_asset(agencies: list[str]) -> dg.AssetsDefinition:
    """Which rows are one child, over all rosters in use."""

    @dg.asset(key=LINKS, deps=[*(roster_key(a) for a in agencies), RETENTION], group_name="linking", kinds={"arrow"},
              description="Scored pairs and clusters of rows that are one child.")  # fmt: skip
    def links(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> dg.MaterializeResult[None]:
        progress.say("links", 0.0)
        with guarded():
            made = make_links(site, as_of(context, site))
        progress.say("links", 1.0)
        report = made.report
        return dg.MaterializeResult(metadata={
            "records": report["records"], "children": report["people"], "pairs": report["pairs_compared"],
            "to_review": sum(report["review"].values()), "links": made.folder.name, "run": report["night"]["kind"],
            "changed": report["night"]["changed"], "gone": report["night"]["gone"],
        })  # fmt: skip

    return links
