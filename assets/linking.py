"""``links``: which rows are one child.

Belongs here: the Dagster face of ``matching``: everything linked, or what changed since a base. Does not belong here: linking itself, which
base a night goes by (``bases``), reading what was found (``linked``). The tables of one input lie in a folder named by its fingerprint, so
that the same night twice finds its work done, and a killed one leaves nothing half-written under a name that is looked at.
"""

import dataclasses
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

from agreements.errors import OneTeamError
from agreements.text import Text
from assets import bases, progress
from assets.bases import Kept
from assets.deliveries import roster_key
from assets.guard import guarded
from assets.linked import Linked, linked, links_at, links_mark
from assets.model import model_of
from assets.retention import RETENTION
from assets.run import as_of
from assets.site import Site
from assets.standing import Standing, roster_tables, standings, write_atomically, write_parquet
from matching import Links, Model, link, make_base
from matching.relink import relinked
from matching.since import since_by_name

LINKS = dg.AssetKey(["links"])


@dataclass(frozen=True)
class Found:
    """What a night found, named by record keys: clusters, the pairs judged tonight, which pairs of its base stay (bool), the report."""

    clusters: pd.DataFrame
    pairs: pd.DataFrame
    stays: np.ndarray | None
    report: dict[str, Any]


def make_links(site: Site, day: dt.date) -> Linked:
    """Link the rosters in use by way of a base where one serves, else all of them; or find it done.

    Raises:
        OneTeamError: ``nothing_in_use`` when no agency's data can be used.
    """
    stand = standings(site)
    if not any(s.stands for s in stand):
        what = Text("ยังไม่มีข้อมูลของหน่วยงานใดใช้ได้", "no agency's data can be used yet")
        raise OneTeamError("nothing_in_use", what, todo=Text("ดูสาเหตุของแต่ละหน่วยงาน", "see why for each agency above"))
    mark = links_mark(site, stand)
    folder, way = site.work / "links" / mark[:16], _way(site, stand, mark, day)
    if not _is_done(folder, way):
        _keep(folder, _found(site, stand, mark, day, way))
    made = linked(site)
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


def _found(site: Site, stand: list[Standing], mark: str, day: dt.date, way: Kept | str) -> Found:
    """Tonight's links: by the base, if it holds, else of everything."""
    names = pa.concat_tables(roster_tables(site.work, stand, ["record_id", "record_key"]))
    found = _by_base(site, stand, names["record_key"], mark, way) if isinstance(way, Kept) else way
    if isinstance(found, str):
        found = _of_all(site, stand, mark, day, found)
    return dataclasses.replace(found, clusters=_placed(found.clusters, names))


def _by_base(site: Site, stand: list[Standing], keys: pa.ChunkedArray, mark: str, kept: Kept) -> Found | str:
    """The links by way of a base, else why everything is linked."""
    base = kept.read(site)
    if base is None:
        return "no_base"
    if kept.mark == mark:  # a night that was killed after its full run
        return _whole(base.links, kept)
    changes = since_by_name(base, keys.combine_chunks())
    if changes.full_run_due:
        return "much_changed"
    found = relinked(base, _rows(site, stand, base.model, changes.new), changes.gone)
    if found.drift["notable"]:
        return "drift"
    night = {"kind": "changes", "why": "", "base": kept.told, "changed": int(changes.new.sum()), "gone": len(changes.gone)}
    return Found(found.clusters, found.pairs_anew, found.stays, {**found.report, "night": night})


def _of_all(site: Site, stand: list[Standing], mark: str, day: dt.date, why: str) -> Found:
    """All rows linked, and the run kept as a base where there are many."""
    model = model_of(site)
    records = _rows(site, stand, model)
    single = [a.agency for a in site.agencies if a.no_duplicates]
    if why == "few_rows":
        links = link(records, model, one_row_sources=single, progress=_step)
        return Found(links.clusters, links.pairs, None, {**links.report, "night": _full(why, None)})
    base = make_base(records, model, one_row_sources=single, progress=_step)
    links = base.links
    return _whole(links, bases.keep(site, base, links.pairs, mark=mark, day=day, why=why, stand=stand))


def _whole(links: Links, kept: Kept) -> Found:
    """The links of the base's own rosters."""
    report = {**links.report, "night": _full(kept.why, kept)}
    return Found(links.clusters, links.pairs.iloc[:0], np.ones(len(links.pairs), dtype=bool), report)


def _full(why: str, kept: Kept | None) -> dict[str, Any]:
    return {"kind": "full", "why": why, "base": kept.told if kept else None, "changed": 0, "gone": 0}


def _rows(site: Site, stand: list[Standing], model: Model, which: np.ndarray | None = None) -> pa.Table:
    """The rosters in use as the model reads them, each row under the name of what it says; all rows, or some (bool)."""
    tables = roster_tables(site.work, stand, sorted({"record_key", "source", *model.columns_used()}))
    if which is not None:
        ends = np.cumsum([len(t) for t in tables])
        tables = [t.filter(pa.array(some)) for t, some in zip(tables, np.split(which, ends[:-1]), strict=True)]
    rows = pa.concat_tables(tables, promote_options="default")
    return rows.rename_columns(["record_id" if name == "record_key" else name for name in rows.column_names])


def _placed(clusters: pd.DataFrame, names: pa.Table) -> pd.DataFrame:
    """The clusters, named by record keys, with the place where each row stands tonight."""
    keys, places = (names[name].combine_chunks() for name in ("record_key", "record_id"))
    own, first = (pa.array(clusters[name], type=keys.type) for name in ("record_id", "cluster_id"))
    at = pc.index_in(own, value_set=keys)
    told = {"record_id": places.take(at), "record_key": own, "cluster_id": places.take(at.take(pc.index_in(first, value_set=own)))}
    placed: pd.DataFrame = pa.table({**told, "cohesion": clusters["cohesion"], "review": clusters["review"]}).to_pandas()
    return placed


def _step(_step: str, share: float) -> None:
    """The engine's own steps, as parts of one."""
    progress.say("links", min(share, 0.99))


def _keep(folder: Path, found: Found) -> None:
    """Write the links; the report comes last, and with it they count."""
    shutil.rmtree(folder, ignore_errors=True)
    write_parquet(folder / "pairs.parquet", found.pairs)
    write_parquet(folder / "clusters.parquet", found.clusters)
    if found.stays is not None:
        np.save(folder / "stays.npy", found.stays)
    write_atomically(folder / "report.json", json.dumps(found.report, ensure_ascii=False, sort_keys=True).encode())


def _drop_old(folder: Path) -> None:
    """Only tonight's links stay."""
    for old in folder.parent.iterdir():
        if old != folder:
            shutil.rmtree(old)


def links_asset(agencies: list[str]) -> dg.AssetsDefinition:
    """Which rows are one child, over all rosters in use."""

    @dg.asset(key=LINKS, deps=[*(roster_key(a) for a in agencies), RETENTION], group_name="linking", kinds={"parquet"},
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
