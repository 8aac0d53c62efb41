"""What was let out last, so that a night which changes nothing lets the same files stand.

Belongs here: remembering the last release and whether it still lies there, byte for byte. Does not belong here: releasing (``release``).
"""

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from assets.site import Site
from assets.standing import Standing, fingerprint, write_atomically
from publishing import manifest, purges
from publishing.lists import ListResult


def release_mark(site: Site, stand: list[Standing], people: pd.DataFrame, day: dt.date, versions: Mapping[str, str]) -> str:
    """One hash over everything lists and pages are made from, but the number of the run."""
    rows = hashlib.sha256(pd.util.hash_pandas_object(people, index=False).to_numpy().tobytes()).hexdigest()
    said = [f"{s.agency} {s.verdict} {s.message.en} {s.newest.fingerprint if s.newest else ''}" for s in stand]
    settings = f"{site.name} {site.small_cell} {site.ages} {site.data_docs} {site.lang} {site.figures_round} {purges.seal(site.folder)}"
    return fingerprint(day.isoformat(), settings, *(f"{k} {v}" for k, v in sorted(versions.items())), *said, rows)


def remember(site: Site, mark: str, lists: list[ListResult], pages: int) -> None:
    """Write down what now lies in outbox and reports."""
    told = [{**dataclasses.asdict(r), "path": f"{site.outbox.name}/{r.agency}/{r.path.name}"} for r in lists]
    outputs = [dataclasses.asdict(m) for m in manifest.marks([site.outbox, site.reports], site.folder)]
    text = json.dumps({"mark": mark, "lists": told, "pages": pages, "outputs": outputs}, ensure_ascii=False)
    write_atomically(_path(site), text.encode())


def recall(site: Site, mark: str) -> tuple[list[ListResult], int] | None:
    """The last release, if it was made from the same and lies there untouched; else None."""
    if not _path(site).exists():
        return None
    data = json.loads(_path(site).read_text(encoding="utf-8"))
    there = [dataclasses.asdict(m) for m in manifest.marks([site.outbox, site.reports], site.folder)]
    if data["mark"] != mark or data["outputs"] != there:
        return None
    lists = [ListResult(r["agency"], site.folder / r["path"], r["rows"], tuple(r["fields"]), r["sha256"], r["made"]) for r in data["lists"]]
    return lists, data["pages"]


def _path(site: Site) -> Path:
    return site.work / "released.json"
