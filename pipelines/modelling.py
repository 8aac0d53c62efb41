"""``model new`` and ``model check``: a model proposed from a table, and a model held against one.

Belongs here: finding the columns of ids and sources, files in and out, what does not fit between a model and a table.
Does not belong here: guessing (``matching.proposal``), the schema (``matching.model``), printing (``commands.model``).
"""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from agreements.errors import OneTeamError
from agreements.text import Lang, Text
from matching import Model
from matching.fitting import hardly_filled, idle_rules, lacking, unknown_columns
from matching.proposal import Proposal, propose, written
from matching.proposal.headings import looks_like_data, role_of
from pipelines.linking import lacking_in_some, read_records
from pipelines.tables import read_table, read_tables, together

_LIKELY = ("record_id", "id")


def propose_model(files: list[Path], *, out: Path, id_column: str | None, lang: Lang) -> Proposal:
    """Look at the files, write the proposed model to ``out``.

    Raises:
        OneTeamError: a file is not a table or has no header, no column names its rows, or ``out`` is there already.
    """
    if out.exists():
        what = Text("มีไฟล์นี้แล้ว", "this file is there already")
        raise OneTeamError("there_already", what, where=str(out), todo=Text("ใช้ --out ชื่ออื่น", "give another --out"))
    tables = {file: read_table(file) for file in files}
    for file, table in tables.items():
        _refuse_headless(file, table)
    ids = id_column or _id_column(list(tables.values()), files[0])
    source = _source_column(list(tables.values()))
    table = read_tables(files, ids, source or "source")
    version = re.sub(r"[^a-z0-9]+", "-", files[0].stem.casefold()).strip("-") or "model"
    proposal = propose(table, id_column=ids, version=f"{version}-1", source_column=source)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(written(proposal, lang), encoding="utf-8", newline="\n")
    return proposal


def _refuse_headless(file: Path, table: pa.Table) -> None:
    """A first row that looks like cells is one: its words are not repeated, they are somebody's."""
    if sum(looks_like_data(name) for name in table.column_names) * 3 > len(table.column_names):
        what = Text("แถวแรกไม่ใช่หัวคอลัมน์", "the first row is no header")
        todo = Text("ใส่ชื่อคอลัมน์ในแถวแรก", "put the names of the columns into the first row")
        raise OneTeamError("no_header", what, where=file.name, todo=todo)


def _id_column(tables: list[pa.Table], file: Path) -> str:
    """The column that names the rows of every file: no cell empty, none twice; that of a likely heading, else the first."""
    shared = [n for n in tables[0].column_names if all(n in t.column_names for t in tables)]
    unique = [name for name in shared if _names_rows(pa.chunked_array([c for t in tables for c in t[name].chunks], pa.large_string()))]
    likely = [name for name in unique if role_of(name) in _LIKELY]
    if not (likely or unique):
        what = Text("ไม่มีคอลัมน์ใดที่มีค่าทุกแถวและไม่ซ้ำกัน", "no column is filled in every row without repeating a value")
        todo = Text("เพิ่มคอลัมน์เลขแถว (รวมทุกไฟล์ไม่ซ้ำกัน) แล้วระบุด้วย --id-column",
                    "Add one that numbers the rows of all files; name it with --id-column.")  # fmt: skip
        raise OneTeamError("no_record_id", what, where=file.name, todo=todo)
    return str((likely or unique)[0])


def _names_rows(column: pa.ChunkedArray) -> bool:
    values = column.to_pandas()
    return bool(len(values) and values.is_unique and (values != "").all())


def _source_column(tables: list[pa.Table]) -> str | None:
    """The column that says whose row it is, by its heading, if it repeats its values."""
    names = [name for name in tables[0].column_names if role_of(name) == "source"]
    shared = [n for n in names if all(n in t.column_names for t in tables)]
    return next((n for n in shared if 1 < len(tables[0][n].unique()) < len(tables[0]) / 2), None)


@dataclass(frozen=True)
class Fit:
    """A model held against records: how many, what keeps them from being linked, what to look at."""

    model: Model
    records: int
    faults: list[Text]
    notes: list[Text]


def check_model(path: Path, files: list[Path], *, day: dt.date) -> Fit:
    """Load the model and hold it against the records, if any are given.

    Raises:
        SettingsError: with every mistake of the file. OneTeamError: the records cannot be read.
    """
    model = Model.load(path)
    notes = unknown_columns(model)
    if not files:
        return Fit(model, 0, [], notes)
    if model.records == "thai_children":
        records, more = read_records(files, model, day)
        return Fit(model, len(records), [], [*notes, *more, *idle_rules(records, model)])
    tables = [(file, read_table(file)) for file in files]
    given = together(tables, model.id_column, model.source_column)
    faults = lacking(model, given.column_names)
    if faults or not len(given):
        return Fit(model, len(given), faults, notes)
    notes = [*notes, *lacking_in_some(tables, model)]
    records, _ = read_records(files, model, day)
    return Fit(model, len(given), [], [*notes, *hardly_filled(given, model), *idle_rules(records, model)])
