"""The links of a night as they lie under ``work/links/``: what decided them, clusters, pairs, the report.

Belongs here: finding and reading them. Does not belong here: making them (``linking``).

Rows are linked under the name of what they say, ``record_key``; where they stand that night, ``record_id``, is looked up.
"""

import datetime as dt
import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from agreements.errors import OneTeamError
from agreements.text import Text
from assets import bases
from assets.site import Site
from assets.standing import Standing, code_version, fingerprint, standings
from assets.tables import mapped, read_table
from matching.verdicts import People
from publishing.wording import day
from register import decisions
from register.store import open_register

_ENDS = ["record_id_l", "record_id_r"]


def _ordered(pairs: pd.DataFrame) -> pd.DataFrame:
    """Pairs, the smaller name first."""
    one, other = (pairs[end].to_numpy(dtype=object) for end in _ENDS)
    return pairs.assign(**{_ENDS[0]: np.minimum(one, other), _ENDS[1]: np.maximum(one, other)})


@dataclass(frozen=True)
class Linked:
    """The links of tonight's rosters: where they lie and what was counted."""

    folder: Path
    report: dict[str, Any]

    @property
    def base(self) -> str:
        """The mark of the base that they go by or are; empty where there is none."""
        base = self.report["night"]["base"]
        return str(base["mark"]) if base else ""

    @property
    def clusters(self) -> pd.DataFrame:
        """record_id, record_key, cluster_id (the record_id of one of the child's rows), cohesion, review."""
        told = mapped(self.folder / "clusters.arrow")
        people = People(*(told[f.name].to_numpy() for f in fields(People)))
        return people.table(told["record_id"]).assign(record_key=told["record_key"].to_pandas())

    @property
    def pairs(self) -> pd.DataFrame:
        """Scored pairs with their levels, verdict and reason, as in ``matching.Links``."""
        pairs = self._told(None)
        names = self.clusters.set_index("record_key")["record_id"]
        left, right = (pairs[end].map(names).to_numpy() for end in _ENDS)
        ends = {_ENDS[0]: np.minimum(left, right), _ENDS[1]: np.maximum(left, right)}
        return pairs.assign(**ends).sort_values(_ENDS, ignore_index=True)

    @property
    def decisions(self) -> pd.DataFrame:
        """What reviewers had decided, as the links go by it; a record that does not stand that night goes by its key."""
        told = read_table(self.folder / "decisions.arrow")
        names = self.clusters.set_index("record_key")["record_id"]
        one, other = (told[end].map(names).fillna(told[end]).to_numpy(dtype=object) for end in _ENDS)
        return told.assign(**{_ENDS[0]: np.minimum(one, other), _ENDS[1]: np.maximum(one, other)})

    @property
    def weighed(self) -> pd.DataFrame:
        """Of the pairs only match_weight, match_probability and verdict, in any order."""
        return self._told(["match_weight", "match_probability", "verdict"])

    @property
    def decided(self) -> pd.DataFrame:
        """match_probability and ``same`` of the pairs that reviewers decided."""
        told = read_table(self.folder / "decisions.arrow")
        if told.empty:
            return pd.DataFrame({"match_probability": [], "same": []})
        pairs = self._told([*_ENDS, "match_probability"])
        return _ordered(pairs).merge(_ordered(told[[*_ENDS, "same"]]), on=_ENDS)[["match_probability", "same"]]

    def _told(self, columns: list[str] | None) -> pd.DataFrame:
        """The pairs of this night and those of its base that stay, named by record keys."""
        own, stays = read_table(self.folder / "pairs.arrow", columns), self.folder / "stays.npy"
        if not stays.exists():
            return own
        before = bases.pairs_path(self.folder.parents[1] / "base" / self.base[:16])
        if not before.exists():
            what = Text("ผลของรอบเต็มที่คืนนี้อ้างถึงไม่อยู่แล้ว", "the full run that this night goes by is gone")
            raise OneTeamError("base_gone", what, todo=Text("สั่ง oneteam sync อีกครั้ง", "run `oneteam sync` again"))
        there: pd.DataFrame = read_table(before, columns)
        told: pd.DataFrame = pd.concat([there.loc[np.load(stays)], own], ignore_index=True)
        return told


def with_people(names: pa.Table, people: People) -> pa.Table:
    """The table of clusters as it is kept: ``record_id, record_key`` and what ``People`` says of each."""
    for column in fields(People):
        names = names.append_column(column.name, pa.array(getattr(people, column.name)))
    return names


def how_linked(report: dict[str, Any]) -> Text:
    """Whether everything was linked and why, or what changed since which night and how far it fits the weights."""
    night = report["night"]
    if night["kind"] == "full":
        why = bases.WHY[night["why"]]
        return Text(f"เชื่อมทุกแถว เพราะ{why.th}", f"every row was linked, since {why.en}")
    since, changed, gone, bits = dt.date.fromisoformat(night["base"]["day"]), night["changed"], night["gone"], report["drift"]["bits"]
    return Text(
        f"เชื่อมเฉพาะที่เปลี่ยนจากรอบเต็มของ {day(since, 'th')}: ใหม่หรือเปลี่ยน {changed:,} แถว หายไป {gone:,} แถว น้ำหนักเลื่อนมากสุด {bits:.1f} บิต",
        f"linked what changed since the full run of {day(since, 'en')}: {changed:,} rows new or changed, {gone:,} gone, "
        f"weights have drifted by {bits:.1f} bits at most",
    )


def links_mark(site: Site, stand: list[Standing], force: pd.DataFrame) -> str:
    """What decides the links: rosters in use, model, promises of one row a child, decisions in force (:func:`decided`), code."""
    model = site.model.read_text(encoding="utf-8") if site.model else ""
    used = [f"{s.agency} {s.stands.fingerprint}" for s in stand if s.stands]
    single = sorted(a.agency for a in site.agencies if a.no_duplicates)
    told = force[["number", *decisions.PAIR, "verdict"]].to_csv(index=False)
    return fingerprint(*used, *single, model, told, code_version("matching"))


def decided(site: Site) -> pd.DataFrame:
    """Reviewers' decisions in force."""
    return decisions.in_force(decisions.log(open_register(site.database_url)))


def linked(site: Site) -> Linked:
    """The links of the rosters in use, as made by the ``links`` asset."""
    return links_at(site.work / "links" / links_mark(site, standings(site), decided(site))[:16])


def newest_links(site: Site) -> Linked:
    """The links of the last night, whatever code or model stands now; for looking, not for going on.

    Raises:
        OneTeamError: no night has linked anything yet.
    """
    found = sorted((site.work / "links").glob("*/report.json"), key=lambda p: p.stat().st_mtime_ns)
    if not found:
        todo = Text("สั่ง oneteam sync ก่อน", "run `oneteam sync` first")
        raise OneTeamError("no_night", Text("ยังไม่เคยรัน", "no night has run yet"), todo=todo)
    return links_at(found[-1].parent)


def links_at(folder: Path) -> Linked:
    """The links in a folder."""
    return Linked(folder, json.loads((folder / "report.json").read_text(encoding="utf-8")))
