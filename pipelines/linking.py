"""Linking outside the nightly job: any table from files.

Belongs here: reading CSV and Parquet as text, standardising, handing over to ``matching``, writing results.
Does not belong here: linking itself, explaining what it found (``explaining``).
"""

import datetime as dt
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from agreements.errors import OneTeamError
from agreements.text import Text
from matching import Links, Model, make_base
from matching import link as link_records
from matching.composed import Relinked
from matching.decisions import none_decided
from matching.doubts import doubtful as doubtful_clusters
from matching.drift import Drift
from matching.kept import may_be_written, read_base, write_base
from matching.levels import MISSING_NAME
from matching.memory import take_from_the_system
from matching.reading import read_columns
from matching.relink import relinked
from matching.rulebook import Rulebook, rulebook
from matching.since import since
from matching.tied import tied_in
from pipelines.deciding import read_decisions
from pipelines.tables import read_table, together
from records.fields import GIVEN
from records.gazetteer import Gazetteer
from records.standardise import standardise_lists

_PACKED: dict[str, Literal["gzip", "bz2", "xz", "zstd", "zip"]] = {".gz": "gzip", ".bz2": "bz2", ".xz": "xz", ".zst": "zstd", ".zip": "zip"}
SCORED = ["record_id_l", "record_id_r", "match_weight", "match_probability"]


@dataclass(frozen=True)
class Told:
    """What linking some files gave.

    Attributes:
        records, clusters, compared, asked: counts; of the pairs compared ``asked`` are left to a person. notes: what else to know.
        rules: the worth of the blocking rules, where it was asked for.
    """

    records: int
    clusters: int
    compared: int
    asked: int
    notes: list[Text]
    rules: Rulebook | None = None


def link_files(
    files: list[Path], *, out: Path, pairs: Path | None, model: Path | None, train: bool, day: dt.date,
    progress: Callable[[str, float], None], detail: bool = False, explain_blocking: bool = False, base: Path | None = None,
    decisions: Path | None = None, doubtful: Path | None = None,
) -> Told:  # fmt: skip
    """Link the rows of all files and write ``record_id, cluster_id`` to ``out`` (and scored pairs to ``pairs``, why with ``detail``).

    ``doubtful``: a file for the clusters that may be several people's (``doubts.doubtful``).
    ``decisions``: a file of what reviewers decided of pairs (``deciding.read_decisions``). With ``base``, a folder: only what changed since
    the run that is kept there is linked; without one, or when too much changed, everything is, and kept there.

    Raises:
        OneTeamError: a file is not a table, has no record_id, or names one twice.
    """
    refuse_overwriting([*files, model, decisions], [out, pairs, doubtful])
    if base:
        _refuse_other_files(base)
    take_from_the_system()
    chosen, decided = Model.load(model), read_decisions(decisions) if decisions else None
    records, notes = read_records(files, chosen, day)
    progress("standardise", 0.05)
    links: Links | Relinked
    if base is None:
        links = link_records(records, chosen, train=train, decisions=decided, progress=progress)
    else:
        links, more = link_since(base, records, chosen, train=train, decisions=decided, progress=progress)
        notes = [*notes, *more]
    notes += [*tied_in(links.report), *_untrained(len(records), chosen, wanted=train), *_resting(links.report), *_twice(links, chosen)]
    clusters = links.clusters
    rules = rulebook(records, chosen, clusters) if explain_blocking else None
    progress("write", 0.0)
    tables = {out: clusters[["record_id", "cluster_id"]]}
    if pairs:
        tables[pairs] = detailed(links.pairs, chosen) if detail else links.pairs[SCORED]
    if doubtful:
        tables[doubtful] = doubtful_clusters(clusters)
    write_all(tables)
    compared, asked = cast("int", links.report["pairs_compared"]), cast("dict[str, int]", links.report["verdicts"]).get("review", 0)
    return Told(len(records), int(clusters["cluster_id"].nunique()), compared, asked, notes, rules)


def refuse_overwriting(read: Iterable[Path | None], written: Iterable[Path | None]) -> None:
    """What is written must not take the place of a file that is read, or of another result.

    Raises:
        OneTeamError: it would.
    """
    taken = {file.resolve() for file in read if file}
    for file in filter(None, written):
        if file.resolve() in taken:
            what = Text("ผลลัพธ์จะเขียนทับไฟล์ที่ใช้อยู่ในคำสั่งนี้", "the result would be written over a file of this very command")
            raise OneTeamError("written_over", what, where=file.name, todo=Text("ให้ชื่ออื่น", "give it another name"))
        taken.add(file.resolve())


def _refuse_other_files(folder: Path) -> None:
    """A base takes the whole folder's place, so nothing but a base may be there."""
    if not may_be_written(folder):
        what = Text("โฟลเดอร์นี้มีไฟล์อื่นอยู่ จึงไม่เก็บผลทับ", "the folder holds other files, which a base would take the place of")
        todo = Text("ให้ชื่อโฟลเดอร์ใหม่แก่ --base", "give --base a folder of its own")
        raise OneTeamError("folder_in_use", what, where=folder.name, todo=todo)


def link_since(
    folder: Path, records: pa.Table, model: Model, *, train: bool, progress: Callable[[str, float], None],
    decisions: pd.DataFrame | None = None,
) -> tuple[Links | Relinked, list[Text]]:
    """The links by way of the base in a folder, and notes on what was done; a base is made where none serves."""
    from assets.standing import code_version

    mark = f"{code_version('matching', 'records')} train={train}"
    base = read_base(folder, model, mark)
    changes = since(base, records) if base else None
    if base and changes and not changes.full_run_due:
        count, gone = len(changes.changed), len(changes.gone)
        what = Text(f"เปลี่ยนจากครั้งก่อน {count:,} แถว หายไป {gone:,} แถว", f"since the base {count:,} rows changed, {gone:,} are gone")
        found = relinked(base, changes.changed, changes.gone, none_decided() if decisions is None else decisions)
        return found, [what, *([_drifted(found.drift, folder)] if found.drift["notable"] else [])]
    made = make_base(records, model, train=train, decisions=decisions, progress=progress)
    write_base(folder, made, mark)
    return made.links, [Text(f"เชื่อมใหม่ทั้งหมดและเก็บไว้ที่ {folder}", f"everything was linked, and kept in {folder}")]


def _resting(report: dict[str, object]) -> list[Text]:
    """How many decisions name a record that is not there."""
    count = dict(cast("dict[str, int]", report["decisions"]))["resting"]
    what = Text(f"คำตัดสิน {count:,} ข้อพูดถึงระเบียนที่ไม่มีในตาราง", f"{count:,} decisions name a record that is not in the table")
    return [what] if count else []


def _twice(links: Links | Relinked, model: Model) -> list[Text]:
    """That a list said to hold a person once seems to hold some twice: by weight alone such pairs would be links."""
    if not isinstance(links, Links):  # told by the run that made the base
        return []
    pairs = links.pairs
    count = int(((pairs["reason"] == "same_source") & (pairs["match_probability"] >= model.thresholds.link)).sum())
    return [Text(f"แหล่งที่ระบุว่าหนึ่งคนมีแถวเดียว (free_of_duplicates) มี {count:,} คู่ที่น่าจะเป็นคนเดียวกัน ตรวจแหล่งนั้น หรือลบบรรทัดนี้",
                 f"sources declared free_of_duplicates hold {count:,} pairs of rows that look like one person; check, or drop the line")
            ] if count else []  # fmt: skip


def _untrained(records: int, model: Model, *, wanted: bool) -> list[Text]:
    """That nothing is learnt from so few rows, where it should have been."""
    least = model.training.least_records
    if records >= least or not wanted:
        return []
    return [Text(f"มีน้อยกว่า {least:,} แถว จึงใช้น้ำหนักในแบบจำลอง ไม่ได้เรียนรู้จากข้อมูลนี้",
                 f"fewer than {least:,} rows: the model's own weights were used, nothing was learnt from these data")]  # fmt: skip


def _drifted(drift: Drift, folder: Path) -> Text:
    """What to do when the base no longer fits what comes in."""
    at, bits = f"{drift['comparison']}: {drift['level']}", drift["bits"]
    return Text(
        f"ข้อมูลใหม่ต่างจากเดิม ({at} ต่างกัน {bits} บิต) ควรลบ {folder} แล้วเชื่อมใหม่ทั้งหมด",
        f"what came in agrees otherwise than before ({at}, by {bits} bits): remove {folder} and link everything anew",
    )


def detailed(pairs: pd.DataFrame, model: Model) -> pd.DataFrame:
    """Pairs with all that ``explain`` needs: verdict, reason, and for every comparison its level by name and its weight."""
    told = pairs[[*SCORED, "verdict", "reason"]].copy()
    for comparison in model.comparisons:
        names = pd.Series([*comparison.order, MISSING_NAME], dtype="str")
        told[f"level_{comparison.name}"] = names.iloc[pairs[f"level_{comparison.name}"]].to_numpy()  # -1, missing, is the last
        told[f"weight_{comparison.name}"] = pairs[f"weight_{comparison.name}"]
    return told


def read_records(files: list[Path], model: Model, day: dt.date) -> tuple[pa.Table, list[Text]]:
    """The rows of all files as the model reads them, with notes.

    Raises:
        OneTeamError: a file is not a table, has no record_id, names one twice, or lacks a column.
    """
    return _by_columns(files, model) if model.records == "columns" else _as_agencies(files, day)


def _by_columns(files: list[Path], model: Model) -> tuple[pa.Table, list[Text]]:
    """The rows of any people, read as the model's columns say, with a note on each column that is not used."""
    tables = [(file, read_table(file)) for file in files]
    given = together(tables, model.id_column, model.source_column)
    _refuse_repeated(given["record_id"], partial(_place, [(file.name, len(table)) for file, table in tables]))
    records = read_columns(given, model)
    used = {*records.column_names, model.id_column, model.source_column, *(name for c in model.columns.values() for name in c.of)}
    unused = [name for name in given.column_names if name not in used]
    words = ", ".join(unused)
    not_used = [Text(f"ไม่ใช้คอลัมน์ {words}", f"columns not used: {words}")] if unused else []
    return records, [*lacking_in_some(tables, model), *not_used]


def lacking_in_some(tables: list[tuple[Path, pa.Table]], model: Model) -> list[Text]:
    """What the model reads and a file does not have; a column that none has is refused by ``read_columns``."""
    wanted = dict.fromkeys(name for key, column in model.columns.items() for name in column.of or [key])
    lacking = [(file.name, ", ".join(n for n in wanted if n not in table.column_names)) for file, table in tables]
    return [Text(f"{file}: ไม่มีคอลัมน์ {words} แถวของไฟล์นี้จึงไม่บอกเรื่องนั้น", f"{file}: lacks the column {words}; its rows do not tell it")
            for file, words in lacking if words]  # fmt: skip


def _as_agencies(files: list[Path], day: dt.date) -> tuple[pa.Table, list[Text]]:
    """The rows of agencies with the canonical field names, standardised, with a note on each column that is not known."""
    given, notes = _read_all(files)
    return standardise_lists(given, dated=day, gazetteer=Gazetteer.of(home_province="")), notes


def _read_all(files: list[Path]) -> tuple[pa.Table, list[Text]]:
    """All files as one table of text, with a note on each column that is not known."""
    tables, notes = [], []
    for file in files:
        table = read_table(file)
        unknown = [name for name in table.column_names if name not in GIVEN and name not in ("record_id", "source")]
        if unknown:
            notes.append(Text(f"{file.name}: ไม่ใช้คอลัมน์ {', '.join(unknown)}", f"{file.name}: columns not used: {', '.join(unknown)}"))
        tables.append((file, table.drop_columns(unknown)))
    given = together(tables, "record_id", "source")
    _refuse_repeated(given["record_id"], partial(_place, [(file.name, len(table)) for file, table in tables]))
    return given, notes


def _place(files: list[tuple[str, int]], row: int) -> str:
    """File and row below the header of a row of the whole table."""
    for name, rows in files:
        if row < rows:
            return f"{name} {row + 1}"
        row -= rows
    return ""


def _refuse_repeated(ids: pa.ChunkedArray, place: Callable[[int], str]) -> None:
    """Every row needs a record_id of its own; the rows that share one are named (file and row below the header), not the ids."""
    if pc.count_distinct(ids).as_py() == len(ids):
        return
    shared = np.flatnonzero(ids.to_pandas().duplicated(keep=False))
    first = ", ".join(place(int(row)) for row in shared[:6])
    what = Text(f"record_id ซ้ำกัน {len(shared)} แถว ต้องไม่ซ้ำ", f"{len(shared)} rows share a record_id; it must be unique")
    todo = Text("ให้แต่ละแถวมี record_id ของตัวเอง", "Give every row its own.")
    raise OneTeamError("record_id_twice", what, where=first, todo=todo)


def write_all(tables: dict[Path, pd.DataFrame]) -> None:
    """Write tables, CSV or Parquet by the file's name: each appears whole, and none before all are written."""
    parts = {file: file.with_name(f"{file.name}.part") for file in tables}
    try:
        for file, table in tables.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(table, parts[file], file.suffix)
        with _unstoppable():
            for file, part in parts.items():
                part.replace(file)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


@contextmanager
def _unstoppable() -> Iterator[None]:
    """Ctrl-C does nothing meanwhile: of tables that belong together none may be new and another old."""
    if threading.current_thread() is not threading.main_thread():  # signals reach the main thread only
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _write(table: pd.DataFrame, file: Path, suffix: str) -> None:
    """A table in the form that the suffix says."""
    if suffix == ".parquet":
        table.to_parquet(file, index=False)
    elif suffix in _PACKED or not _plainly_written(table, file):
        table.to_csv(file, index=False, lineterminator="\n", compression=_PACKED.get(suffix))


def _plainly_written(table: pd.DataFrame, file: Path) -> bool:
    """Writes the table by Arrow, ten times faster than pandas, unless a cell has to stand in quotes."""
    plain = pacsv.WriteOptions(quoting_style="none", quoting_header="none")
    try:
        pacsv.write_csv(pa.Table.from_pandas(table, preserve_index=False), file, plain)
    except pa.ArrowInvalid:
        return False
    return True
