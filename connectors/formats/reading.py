"""Files of one delivery become rows: the door from bytes to ``records``.

Belongs here: putting the tables of a delivery together, naming their parts, the sum of rows, the facts for the report. Does not
belong here: how a file is read (``files`` and below), what a row says of a child (``records``). Nothing in this room logs or
raises a cell of a row; headings, names of files and sheets, and numbers may be told.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError
from agreements.model import Column
from connectors.formats import files, oneroster, problems, sniffing, tables
from connectors.formats.declared import Declared
from connectors.formats.files import Found
from connectors.formats.sniffing import Source


@dataclass(frozen=True)
class Reading:
    """What a delivery's files hold.

    Attributes:
        table: ``part`` (str), ``row`` (int64), then one column per mapped given field (str, ``""`` = empty); RangeIndex.
        cells: same index; the raw cells under the file's own headings (a second one of a name has ``(2)``), dropped columns left out.
        not_records: ``part, row, reason``; reason is title, header, repeated_header, total, blank, note, not_a_pupil, deleted,
            enrolment_deleted or replaced.
        rows_in: rows of all tables read = ``len(table) + len(not_records)``.
        statement: ``complete`` or ``additions`` where the delivery itself says so, else None.
        facts: format, encoding, separator, stamp, tables (part, sheet, header rows, counts), unmapped headings …; JSON-able,
            no cell of a row.
    """

    table: pd.DataFrame
    cells: pd.DataFrame
    not_records: pd.DataFrame
    rows_in: int
    statement: str | None
    facts: dict[str, Any]


def read(
    paths: Sequence[Path], *, columns: Mapping[str, Column], drop: Sequence[str], hints: ReadHints, deltas: Sequence[Sequence[Path]] = (),
    password: str = "",
) -> Reading:
    """Reads one delivery: one file, several, or a bundle.

    Args:
        paths: its files, in the order their rows shall have.
        columns: field → column of the file. drop: headings never read further than the parser.
        hints: what the agreement says of the format. deltas: later bundles of OneRoster, each only what has changed, in their order.
        password: opens those that are locked.

    Raises:
        DeliveryError: codes ``empty_file, truncated_workbook, encrypted, wrong_password, wrong_encoding, missing_column, missing_sheet,
            missing_file, no_table, unclosed_quote, too_long_field, too_many_columns, too_large_table, too_big, not_this_format,
            zip_bomb, unsafe_name, delta_of_several``.
    """
    declared = Declared(columns, drop, hints)
    opened = files.open_all(paths, password)
    looks_so = oneroster.is_bundle([s.name for s in opened.sources], columns_declared=bool(columns))
    if hints.format == "oneroster" or (hints.format is None and looks_so):
        return _oneroster(opened.sources, declared, opened.others, _named_deltas(paths, deltas, password))
    skipped = list(opened.others)
    found: list[Found] = []
    for src in opened.sources:
        found += _tables(src, declared, skipped, opened.bundled)
        tables.refuse_too_large([f.table.size for f in found], src.name)
    if not found:
        raise problems.no_table(paths[0].name, declared.headings(declared.required))
    return _together(found, declared, skipped)


def _tables(src: Source, declared: Declared, skipped: list[str], bundled: bool) -> list[Found]:
    """The tables of one file. In a bundle a file without the header (a code list) is left aside; sent alone it is an error."""
    try:
        return files.read_file(src, declared, skipped=skipped)
    except DeliveryError as error:
        if error.code != "no_table" or not bundled:
            raise
        skipped.append(src.name)
        return []


def _together(found: Sequence[Found], declared: Declared, skipped: Sequence[str]) -> Reading:
    """All tables as one, each with its part."""
    parts = _parts(found)
    table = _stacked([f.table.given for f in found])
    table.insert(0, "part", pd.Series(np.repeat(np.array(parts, object), [len(f.table.given) for f in found]), dtype="str"))
    given = [n for n in declared.columns if n in table.columns]
    said = [(part, row, reason) for f, part in zip(found, parts, strict=True) for row, reason in f.table.not_records]
    other = pd.DataFrame(said, columns=["part", "row", "reason"]).astype({"part": "str", "row": "int64", "reason": "str"})
    facts = _facts(found, parts, declared, skipped)
    return Reading(table[["part", "row", *given]], _stacked([f.table.cells for f in found]), other, len(table) + len(other), None, facts)


def _stacked(blocks: Sequence[pa.Table]) -> pd.DataFrame:
    """Tables below one another; a column that one of them lacks is empty there."""
    whole = pa.concat_tables(blocks, promote_options="default")
    texts = {n: c if pa.types.is_int64(c.type) else pc.fill_null(c, "") for n, c in zip(whole.column_names, whole.columns, strict=True)}
    frame: pd.DataFrame = pa.table(texts).to_pandas()
    return frame


def _parts(found: Sequence[Found]) -> list[str]:
    """Empty for one table; else the sheet, the file, or ``[file]sheet``, whichever is needed to be unique."""
    if len(found) == 1:
        return [""]
    names = [f.grid.file for f in found]
    if len(set(names)) == 1:
        return [f.grid.sheet for f in found]
    return [f"[{f.grid.file}]{f.grid.sheet}" if names.count(f.grid.file) > 1 else f.grid.file for f in found]


def _facts(found: Sequence[Found], parts: Sequence[str], declared: Declared, skipped: Sequence[str]) -> dict[str, Any]:
    """What is worth telling of the reading, for the report."""
    absent = {f for each in found for f in each.header.missing}
    return {
        **{key: _said_once(found, key) for key in ("format", "encoding", "separator", "mended_encoding", "damaged_letters")},
        "stamp": max((f.table.stamp for f in found if f.table.stamp), default=None),
        "tables": [_table_facts(f, part) for f, part in zip(found, parts, strict=True)],
        "unmapped": sorted({n for f in found for n in f.table.unmapped}),
        "optional_missing": sorted(declared.headings(sorted(absent))),
        "skipped": list(skipped),
    }


def _said_once(found: Sequence[Found], key: str) -> Any:
    """A fact of the files: the value they share, or all of them in a row; None for nothing to tell."""
    values = list(dict.fromkeys(f.grid.facts[key] for f in found if f.grid.facts.get(key)))
    return values[0] if len(values) == 1 else " ".join(map(str, values)) or None


def _table_facts(found: Found, part: str) -> dict[str, Any]:
    header, table = found.header, found.table
    return {
        "part": part,
        "file": found.grid.file,
        "sheet": found.grid.sheet,
        "hidden": found.grid.hidden,
        "header_rows": table.header_rows,
        "records": len(table.given),
        "not_records": dict(sorted(Counter(reason for _, reason in table.not_records).items())),
        "rows_too_wide": len(table.too_wide),
        "rows_too_wide_first": table.too_wide[:20],
        "optional_missing": list(header.missing),
    }


def is_delta(paths: Sequence[Path], password: str = "") -> bool:
    """Whether these files are a OneRoster bundle whose manifest says that it only tells what has changed; what cannot be read is none."""
    try:
        return oneroster.is_delta(files.open_all(paths, password).sources)
    except DeliveryError:
        return False


def _named_deltas(base: Sequence[Path], deltas: Sequence[Sequence[Path]], password: str) -> list[tuple[str, Sequence[Source]]]:
    """Each delta's files under the name its rows go by: its zip's, or ``users.csv``; a second one of a name gets ``#2``."""
    named = sniffing.numbered([_bundle_name(paths) for paths in (base, *deltas)])
    return [(name, files.open_all(paths, password).sources) for name, paths in zip(named[1:], deltas, strict=True)]


def _bundle_name(paths: Sequence[Path]) -> str:
    return paths[0].name if len(paths) == 1 else "users.csv"


def _oneroster(
    sources: Sequence[Source], declared: Declared, others: Sequence[str], deltas: Sequence[tuple[str, Sequence[Source]]]
) -> Reading:
    """OneRoster bundles, which need no declared columns."""
    bundle = oneroster.read(sources, declared, deltas)
    rows_in = len(bundle.table) + len(bundle.not_records)
    facts = {**bundle.facts, "skipped": [*bundle.facts["skipped"], *others]}
    return Reading(bundle.table, bundle.cells, bundle.not_records, rows_in, bundle.statement, facts)
