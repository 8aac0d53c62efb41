"""``links``: which rows are one child. ``persons``: which of them keep which person id.

Belongs here: the Dagster face of ``matching.link`` and ``register.persons``, and their tables under ``work/``.
Does not belong here: linking itself. The tables of one input lie in a folder named by its fingerprint, so that the same night twice
finds its work done, and a killed one leaves nothing half-written under a name that is looked at.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dagster as dg
import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from assets import progress
from assets.deliveries import roster_key
from assets.guard import guarded
from assets.site import Site
from assets.standing import Standing, code_version, fingerprint, load, rosters, write_parquet
from matching import Links, Model, link

LINKS = dg.AssetKey(["links"])


@dataclass(frozen=True)
class Linked:
    """The links of tonight's rosters: where they lie and what was counted."""

    folder: Path
    report: dict[str, Any]

    @property
    def clusters(self) -> pd.DataFrame:
        """record_id, cluster_id, cohesion, review."""
        return pd.read_parquet(self.folder / "clusters.parquet")

    @property
    def pairs(self) -> pd.DataFrame:
        """Scored pairs with their levels, verdict and reason."""
        return pd.read_parquet(self.folder / "pairs.parquet")

    @property
    def weighed(self) -> pd.DataFrame:
        """Of the pairs only match_weight and verdict."""
        return pd.read_parquet(self.folder / "pairs.parquet", columns=["match_weight", "verdict"])


def standings(site: Site) -> list[Standing]:
    """All suppliers' standings, by key."""
    found = (load(site.work, a.agency) for a in site.suppliers)
    return [s for s in found if s is not None]


def links_mark(site: Site, stand: list[Standing]) -> str:
    """What decides the links: the rosters in use, the model, the promise of one row a child, the code."""
    model = site.model.read_text(encoding="utf-8") if site.model else ""
    used = [f"{s.agency} {s.stands.fingerprint}" for s in stand if s.stands]
    single = sorted(a.agency for a in site.agencies if a.no_duplicates)
    return fingerprint(*used, *single, model, code_version("matching"))


def linked(site: Site) -> Linked:
    """The links of the rosters in use, as made by the ``links`` asset."""
    folder = site.work / "links" / links_mark(site, standings(site))[:16]
    return Linked(folder, json.loads((folder / "report.json").read_text(encoding="utf-8")))


def newest_links(site: Site) -> Linked:
    """The links of the last night, whatever code or model stands now; for looking, not for going on.

    Raises:
        OneTeamError: no night has linked anything yet.
    """
    found = sorted((site.work / "links").glob("*/report.json"), key=lambda p: p.stat().st_mtime_ns)
    if not found:
        todo = Text("สั่ง oneteam sync ก่อน", "run `oneteam sync` first")
        raise OneTeamError("no_night", Text("ยังไม่เคยรัน", "no night has run yet"), todo=todo)
    return Linked(found[-1].parent, json.loads(found[-1].read_text(encoding="utf-8")))


def make_links(site: Site) -> Linked:
    """Link the rosters in use, or find it done."""
    stand = standings(site)
    folder = site.work / "links" / links_mark(site, stand)[:16]
    if not (folder / "report.json").exists():
        if not any(s.stands for s in stand):
            what = Text("ยังไม่มีข้อมูลของหน่วยงานใดใช้ได้", "no agency's data can be used yet")
            raise OneTeamError("nothing_in_use", what, todo=Text("ดูสาเหตุของแต่ละหน่วยงาน", "see why for each agency above"))
        records = rosters(site.work, stand)
        single = [a.agency for a in site.agencies if a.no_duplicates]
        _keep(folder, link(records, Model.load(site.model), one_row_sources=single, progress=_step))
    for old in folder.parent.iterdir():
        if old != folder:
            shutil.rmtree(old)
    return linked(site)


def _step(_step: str, share: float) -> None:
    """The engine's own steps, as parts of one."""
    progress.say("links", min(share, 0.99))


def _keep(folder: Path, links: Links) -> None:
    """Write the links; the report comes last, and with it they count."""
    write_parquet(folder / "pairs.parquet", links.pairs)
    write_parquet(folder / "clusters.parquet", links.clusters)
    part = folder / "report.part"
    part.write_text(json.dumps(links.report, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    part.replace(folder / "report.json")


def links_asset(agencies: list[str]) -> dg.AssetsDefinition:
    """Which rows are one child, over all rosters in use."""

    @dg.asset(key=LINKS, deps=[roster_key(a) for a in agencies], group_name="linking", kinds={"parquet"},
              description="Scored pairs and clusters of rows that are one child.")  # fmt: skip
    def links(site: dg.ResourceParam[Site]) -> dg.MaterializeResult[None]:
        progress.say("links", 0.0)
        with guarded():
            made = make_links(site)
        progress.say("links", 1.0)
        clusters = made.clusters
        return dg.MaterializeResult(metadata={
            "records": len(clusters), "children": int(clusters["cluster_id"].nunique()), "pairs": len(made.pairs),
            "to_review": int((clusters["review"].fillna("") != "").sum()), "links": made.folder.name,
        })  # fmt: skip

    return links
