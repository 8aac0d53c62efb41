"""The base that a night's links go by: the last full run, kept under ``work/base/`` so that the nights after it link only what changed.

Belongs here: which base serves tonight and why none does, keeping and dropping bases. Does not belong here: linking (``matching``), the
tables of a night's links (``linking``). The rule and what it promises: docs/decisions/0028-nights-by-way-of-a-base.md.

A base lies in a folder named by the mark of its links, its pairs in a table beside it. Of a night's inputs, a base on disk and the day it
follows what is done; nothing else decides.
"""

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from agreements.text import Text
from assets.model import model_of
from assets.site import Site
from assets.standing import Standing, code_version, fingerprint
from assets.tables import write_table
from connectors import landing
from matching import Base
from matching.kept import about_base, model_mark, read_base, write_base

LASTS = dt.timedelta(days=7)  # a base that is older gives way to a full run
WHY = {
    "few_rows": Text("ข้อมูลมีน้อย", "there are few rows"),
    "no_base": Text("ยังไม่มีรอบเต็มที่ใช้ต่อได้", "there was no full run to go by"),
    "old_base": Text(f"รอบเต็มครั้งก่อนเก่าครบ {LASTS.days} วัน", f"the last full run was {LASTS.days} days old"),
    "much_changed": Text("เปลี่ยนไปมาก", "much had changed"),
    "drift": Text("แถวใหม่ไม่เข้ากับน้ำหนักเดิม", "what came in no longer fitted the weights"),
}


@dataclass(frozen=True)
class Kept:
    """A base on disk.

    Attributes:
        folder: where it lies. mark: of the links of its rosters (``linking.links_mark``). day: of its night. why: code in ``WHY``.
        inputs: by agency the fingerprint of the roster and the hashes of its files.
    """

    folder: Path
    mark: str
    day: dt.date
    why: str
    inputs: dict[str, dict[str, Any]]

    @property
    def pairs(self) -> Path:
        """The table of its pairs, named by record keys."""
        return pairs_path(self.folder)

    @property
    def told(self) -> dict[str, Any]:
        """What a night that goes by it says of it, so that anyone can make it again."""
        return {"mark": self.mark, "day": self.day.isoformat(), "rosters": {agency: said["roster"] for agency, said in self.inputs.items()}}

    def read(self, site: Site) -> Base | None:
        """The base itself."""
        return read_base(self.folder, model_of(site), terms(site))


def pairs_path(folder: Path) -> Path:
    """The table of pairs beside a base."""
    return folder.with_name(f"{folder.name}-pairs.arrow")


def base_folder(site: Site, mark: str) -> Path:
    """Where the base of some links lies."""
    return site.work / "base" / mark[:16]


def terms(site: Site) -> str:
    """What a base must have been made under, besides its rosters: the code, the model and the promises of one row a child."""
    single = sorted(a.agency for a in site.agencies if a.no_duplicates)
    return fingerprint(code_version("matching"), model_mark(model_of(site)), *single)


def serving(site: Site, mark: str, day: dt.date) -> Kept | str:
    """The base that tonight's links go by, their own when it was made already; else why there is none, a code in ``WHY``."""
    found = sorted(_all(site), key=lambda kept: (kept.mark == mark, kept.day, kept.mark))
    if not found:
        return "no_base"
    newest = found[-1]
    return newest if newest.mark == mark or dt.timedelta(0) <= day - newest.day < LASTS else "old_base"


def _all(site: Site) -> list[Kept]:
    """Bases made under today's terms."""
    today = terms(site)
    said = [(folder, about_base(folder)) for folder in (site.work / "base").glob("*/") if pairs_path(folder).exists()]
    return [_kept(folder, about) for folder, about in said if about and about["terms"] == today]


def _kept(folder: Path, about: dict[str, Any]) -> Kept:
    return Kept(folder, about["mark"], dt.date.fromisoformat(about["day"]), about["why"], about["inputs"])


def keep(site: Site, base: Base, pairs: pd.DataFrame, *, mark: str, day: dt.date, why: str, stand: list[Standing]) -> Kept:
    """Write a base down; the folder comes last, and with it the base counts."""
    folder = base_folder(site, mark)
    write_table(pairs_path(folder), pairs)
    inputs = {s.agency: {"roster": s.stands.fingerprint[:16], "files": [f["sha256"] for f in s.stands.files]} for s in stand if s.stands}
    about = {"mark": mark, "terms": terms(site), "day": day.isoformat(), "why": why, "inputs": inputs}
    write_base(folder, base, terms(site), about)
    return _kept(folder, about)


def drop_others(site: Site, folder: Path | None) -> None:
    """Remove every base but the one in the folder."""
    for path in (site.work / "base").glob("*"):
        if folder is None or path not in (folder, pairs_path(folder)):
            _remove(path)


def drop_purged(site: Site) -> None:
    """Remove bases of a delivery that may no longer be kept: its files have gone from ``landing/``."""
    for folder in (site.work / "base").glob("*/"):
        about = about_base(folder)
        files = [(agency, sha256) for agency, said in about["inputs"].items() for sha256 in said["files"]] if about else []
        if not files or not all(landing.places(site.landing, *file) for file in files):
            _remove(folder)
            _remove(pairs_path(folder))


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
