"""The truth beside the files: which row is whose, how each person really stands, and which fault sits in which row.

Belongs here: collecting rows as they are written, record ids, the three CSV files. Does not belong here: files of agencies.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from synthetic.dates import written
from synthetic.formats import delimited
from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array, texts

PEOPLE = (
    "person", "state", "listed", "compulsory_age", "learning", "group", "sex", "birth_date", "first_name", "last_name", "nickname",
    "former_first_name", "former_last_name", "national_id", "g_code", "moo", "tambon", "amphoe", "family", "twin_of", "poverty",
    "registered",
    "age", "left_on", "reason", "died_on", "moved_on", "notice",
)  # fmt: skip


@dataclass
class Written:
    """Rows written into one table: file and sheet, physical rows, positions of the people, faults by position."""

    source: str
    file: str
    sheet: str
    rows: Array
    people: Array
    faults: dict[str, Array]


@dataclass
class Truth:
    """All rows written so far."""

    tables: list[Written] = field(default_factory=list)

    def add(self, source: str, file: str, sheet: str, rows: Array, slip: Slip, positions: Array | None = None) -> None:
        """Notes that the slip's rows (or those at ``positions``) stand on ``rows`` of a file's sheet."""
        at = np.arange(len(slip)) if positions is None else positions
        place = np.full(len(slip), -1)
        place[at] = np.arange(len(at))
        faults = {k: p[p >= 0] for k, parts in slip.faults.items() for p in [place[np.unique(np.concatenate(parts))]]}
        self.tables.append(Written(source, file, sheet, rows, slip["person"][at], {k: p for k, p in faults.items() if len(p)}))

    def part_of(self, table: Written) -> str:
        """``part`` of the record id: what is needed to tell an agency's tables apart (see docs/architecture.md)."""
        files = [t.file for t in self.tables if t.source == table.source]
        if len(files) == 1:
            return ""
        if len(set(files)) == 1:
            return table.sheet
        return table.file if files.count(table.file) == 1 else f"[{table.file}]{table.sheet}"

    def counts(self) -> dict[str, int]:
        """Rows by agency."""
        found: dict[str, int] = {}
        for t in self.tables:
            found[t.source] = found.get(t.source, 0) + len(t.rows)
        return found

    def write(self, folder: Path, province: Province) -> None:
        """``rows.csv``, ``people.csv`` and ``faults.csv``."""
        names = names_of(province)
        rows: list[tuple[object, ...]] = [("record_id", "source", "part", "row", "person")]
        faults: list[tuple[object, ...]] = [("record_id", "fault")]
        for table in self.tables:
            part = self.part_of(table)
            start = f"{table.source}:" + (f"{part}!" if part else "")
            ids = [f"{start}{r}" for r in table.rows.tolist()]
            rows += zip(ids, [table.source] * len(ids), [part] * len(ids), table.rows.tolist(), names[table.people].tolist(), strict=True)
            faults += sorted((ids[p], kind) for kind, at in table.faults.items() for p in at.tolist())
        delimited.write(folder / "rows.csv", rows, end="\n")
        delimited.write(folder / "faults.csv", faults, end="\n")
        delimited.write(folder / "people.csv", [PEOPLE, *_people(province, names)], end="\n")


def names_of(province: Province) -> Array:
    """The truth's own name of each person (``P000001``)."""
    return texts([f"P{i + 1:06d}" for i in range(len(province.people["person"]))])


def _people(province: Province, names: Array) -> Iterator[tuple[object, ...]]:
    """The rows of ``people.csv``, in the order of ``PEOPLE``."""
    p, places = province.people, province.places
    yes_no = {name: np.where(p[name], "true", "false") for name in ("listed", "compulsory", "registered", "notice")}
    return zip(
        names.tolist(), p["state"].tolist(), yes_no["listed"].tolist(), yes_no["compulsory"].tolist(), p["sector"].tolist(),
        p["group"].tolist(),
        p["sex"].tolist(), written(p["birth"], "iso").tolist(), p["first"].tolist(), p["last"].tolist(), p["nickname"].tolist(),
        p["former_first"].tolist(), p["former_last"].tolist(), p["national_id"].tolist(), p["g_code"].tolist(), p["moo"].tolist(),
        places.tambon[p["tambon"]].tolist(), places.amphoe[p["tambon"]].tolist(), [f"F{f + 1:06d}" for f in p["family"].tolist()],
        [names[t] if t >= 0 else "" for t in p["twin_of"].tolist()], p["poverty"].round(2).tolist(), yes_no["registered"].tolist(),
        p["age"].tolist(), written(p["left_on"], "iso").tolist(), p["reason"].tolist(), written(p["died_on"], "iso").tolist(),
        written(p["moved_on"], "iso").tolist(), yes_no["notice"].tolist(), strict=True,
    )  # fmt: skip
