"""What stands of each agency: its last delivery, the verdict on it, and the last good one that is in use.

Belongs here: its shape, the small JSON file per agency under ``work/standing/`` and its atomic writing.
Does not belong here: how the verdict is reached (``intake``), what the register remembers of it (``memory``). Counts, names of
files and rules only, never a value of a row.
"""

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
import pyarrow as pa

from agreements import durable
from agreements.text import NOTHING, Text
from assets.site import Site
from assets.tables import mapped, read_table
from publishing.wording import day, moment

Verdict = Literal["accepted", "held", "failed", "missing", "stale", "no_agreement"]
ROOT = Path(__file__).parents[1]
JUDGED = "judged.json"


@dataclass(frozen=True)
class Delivered:
    """One delivery after reading: where it came from and where every row went."""

    fingerprint: str  # of the files, the agency's YAML and the code that read them
    files: list[dict[str, Any]]  # name, sha256, size; layer, where it is laid over others
    received_at: str
    dated: str
    rows_in: int = 0
    accepted: int = 0
    quarantined: int = 0
    not_records: dict[str, int] = field(default_factory=dict)  # reason → rows
    quarantine_reasons: dict[str, int] = field(default_factory=dict)
    repairs: dict[str, int] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    statement: str = "complete"
    filled: dict[str, int] = field(default_factory=dict)  # canonical field → accepted rows that have a value
    unusable: dict[str, int] = field(default_factory=dict)  # why cells of accepted rows are not used, or that they are blank → cells
    observed: dict[str, float] = field(default_factory=dict)  # a limit of the agreement's checks → the share found
    content: str = ""  # hash of what the rows say, whatever the file; of a list too short to compare empty
    same_since: str = ""  # the day on which another file said row by row the same already


@dataclass(frozen=True)
class Standing:
    """Where an agency stands tonight.

    Attributes:
        verdict: on the newest delivery. code, message_th, message_en: why, when it is not accepted.
        newest: the newest delivery. stands: the last good one, whose roster is in use; None when there is none.
        before: the good one before that. late_since: the due day that was missed, or empty. checks: results of the newest
            delivery's checks. fresh: whether it was read tonight. witnesses: of a held one, the mark of other agencies' lists by which it
            was judged; when they change it is judged anew. heard: of a held one, that others' lists alone speak against it, so that it is
            a witness itself.
    """

    agency: str
    verdict: Verdict
    code: str = ""
    message_th: str = ""
    message_en: str = ""
    newest: Delivered | None = None
    stands: Delivered | None = None
    before: Delivered | None = None
    checks: list[dict[str, Any]] = field(default_factory=list)
    fresh: bool = False
    late_since: str = ""
    witnesses: str = ""
    heard: bool = False

    @property
    def testifies(self) -> Delivered | None:
        """The list that others' deliveries are set beside: the newest while it holds by itself, else the one in use."""
        return self.newest if self.heard and self.verdict == "held" else self.stands

    @property
    def message(self) -> Text:
        """Why, and since when it is late, in both languages."""
        said = [Text(self.message_th, self.message_en)] if self.message_en else []
        if self.late_since:
            since = dt.date.fromisoformat(self.late_since)
            used = Text(" ใช้ข้อมูลที่ดีครั้งล่าสุด", "; the last good delivery stands") if self.verdict == "stale" and not said else Text("", "")
            said.append(Text(f"ส่งช้า ครบกำหนดตั้งแต่ {day(since, 'th')}{used.th}", f"late since {day(since, 'en')}{used.en}"))
        return Text(" · ".join(x.th for x in said), " · ".join(x.en for x in said))

    @property
    def in_use(self) -> Text:
        """Which delivery stands in place of the newest, by its day; empty where the newest does."""
        if self.verdict not in ("held", "failed", "stale"):
            return NOTHING
        if self.stands is None:
            return Text("ยังไม่มีข้อมูลที่ใช้ได้ของหน่วยงานนี้", "nothing of this agency is in use yet")
        dated = dt.date.fromisoformat(self.stands.dated)
        said = Text(f"ที่ใช้อยู่คือข้อมูล ณ วันที่ {day(dated, 'th')}", f"in use: the delivery as of {day(dated, 'en')}")
        if self.newest is None or self.newest.dated != self.stands.dated:
            return said
        at = self.stands.received_at  # two of one day are told apart
        return Text(f"{said.th} (ได้รับ {moment(at, 'th')})", f"{said.en} (received {moment(at, 'en')})")

    @property
    def remembers(self) -> bool:
        """Whether it was written by a night that knew what had come, if only that nothing had."""
        return self.stands is not None or self.newest is not None or (self.verdict, self.code) == ("missing", "missing")

    @property
    def green(self) -> bool:
        """Nothing a person must look at."""
        return self.verdict in ("accepted", "stale")


def load(work: Path, agency: str) -> Standing | None:
    """The standing written last, or None."""
    judged = _judged(work)
    if agency in judged:
        return from_json(judged[agency])
    path = _path(work, agency)
    return from_json(path.read_text(encoding="utf-8")) if path.exists() else None


def _judged(work: Path) -> dict[str, str]:
    """An evening's standings that a killed run has not put in their places yet."""
    path = work / JUDGED
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def standings(site: Site) -> list[Standing]:
    """All suppliers' standings, by key."""
    found = (load(site.work, a.agency) for a in site.suppliers)
    return [s for s in found if s is not None]


def from_json(text: str) -> Standing:
    """A standing as ``to_json`` wrote it."""
    data = json.loads(text)
    for key in ("newest", "stands", "before"):
        data[key] = Delivered(**data[key]) if data[key] else None
    return Standing(**data)


def to_json(standing: Standing, *, indent: int | None = None) -> str:
    """The standing as text."""
    return json.dumps(dataclasses.asdict(standing), ensure_ascii=False, indent=indent, sort_keys=True)


def save(work: Path, standing: Standing) -> None:
    """Write the standing, whole or not at all."""
    write_atomically(_path(work, standing.agency), to_json(standing, indent=1).encode())


def save_evening(work: Path, evening: Iterable[Standing]) -> None:
    """Write standings that were judged together: all of them, or none."""
    found = {**_judged(work), **{s.agency: to_json(s, indent=1) for s in evening}}
    write_atomically(work / JUDGED, json.dumps(found, ensure_ascii=False).encode())
    for agency, said in found.items():
        write_atomically(_path(work, agency), said.encode())
    (work / JUDGED).unlink()


def roster_path(work: Path, agency: str, fingerprint: str) -> Path:
    """The standardised roster of one delivery."""
    return work / "roster" / f"{agency}-{fingerprint[:16]}.arrow"


def quarantine_path(work: Path, agency: str, fingerprint: str) -> Path:
    """The rows of one delivery that could not be used, with their cells, for the agency itself."""
    return work / "quarantine" / f"{agency}-{fingerprint[:16]}.arrow"


def cells_path(work: Path, agency: str, fingerprint: str) -> Path:
    """The cells of one delivery's accepted rows that could not be used, as written, and the blank ones, for the agency itself."""
    return work / "cells" / f"{agency}-{fingerprint[:16]}.arrow"


def checks_path(work: Path, agency: str, fingerprint: str) -> Path:
    """The archived validation of one delivery, free of values."""
    return work / "checks" / f"{agency}-{fingerprint[:16]}.json"


def roster_of(work: Path, agency: str, delivered: Delivered | None) -> pd.DataFrame | None:
    """The roster of a delivery; None where there is no delivery, or its table is gone."""
    path = roster_path(work, agency, delivered.fingerprint) if delivered else None
    return read_table(path) if path and path.exists() else None


def rosters(work: Path, standings: list[Standing]) -> pd.DataFrame:
    """All rosters in use, one under the other."""
    frames = [read_table(roster_path(work, s.agency, s.stands.fingerprint)) for s in standings if s.stands]
    return pd.concat(frames, ignore_index=True)


def roster_table(work: Path, standings: list[Standing], columns: list[str], which: np.ndarray | None = None) -> pa.Table:
    """Some columns of all rosters in use, one under the other, all rows or some (bool); a column that a roster lacks is null there."""
    tables, start = [], 0
    for path in (roster_path(work, s.agency, s.stands.fingerprint) for s in standings if s.stands):
        table = mapped(path)
        end = start + len(table)
        table = table.select([c for c in columns if c in table.column_names])
        tables.append(table if which is None else table.take(pa.array(np.flatnonzero(which[start:end]))))
        start = end
    return pa.concat_tables(tables, promote_options="default")


def write_atomically(path: Path, content: bytes) -> None:
    """The file appears whole, or stays as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    durable.place(part, path)


def fingerprint(*parts: str) -> str:
    """One hash over several texts, in order."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@cache
def code_version(*rooms: str) -> str:
    """A hash over the source of the rooms, so that new code makes its tables anew."""
    files = sorted(p for room in rooms for p in (ROOT / room).rglob("*") if p.suffix in {".py", ".yaml", ".csv"})
    return fingerprint(*(hashlib.sha256(p.read_bytes()).hexdigest() for p in files))


def _path(work: Path, agency: str) -> Path:
    return work / "standing" / f"{agency}.json"
