"""Tables from files as text: CSV and Parquet, read by Arrow, nothing guessed.

Belongs here: bytes to a table of text with a record id and a source. Does not belong here: what a cell means.
"""

import csv
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from agreements.errors import OneTeamError
from agreements.text import Text


def read_table(file: Path) -> pa.Table:
    """Every column of a file as text (large_string, nothing null); ``NA`` stays ``NA``.

    Raises:
        OneTeamError: the file is no CSV in UTF-8 and no Parquet.
    """
    try:
        table = pq.read_table(file) if file.suffix == ".parquet" else _read_csv(file)
        columns = [_filled(column) for column in table.columns]
    except (pa.ArrowInvalid, pa.ArrowKeyError, ValueError, OSError) as error:
        what = Text("อ่านเป็นตาราง CSV (UTF-8) หรือ Parquet ไม่ได้", "not readable as a CSV (UTF-8) or Parquet table")
        raise OneTeamError("not_a_table", what, where=f"{file.name} ({type(error).__name__})") from None
    return pa.table(columns, names=table.column_names)


def _read_csv(file: Path) -> pa.Table:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        names = next(csv.reader(lines), [])
    if not names or len(set(names)) != len(names):
        raise ValueError("no header, or a heading twice")
    convert = pacsv.ConvertOptions(column_types=dict.fromkeys(names, pa.large_string()), strings_can_be_null=False)
    parse = pacsv.ParseOptions(newlines_in_values=True)
    return pacsv.read_csv(file, parse_options=parse, convert_options=convert)


def _filled(column: pa.ChunkedArray) -> pa.ChunkedArray:
    text = column.cast(pa.large_string())
    return text.fill_null("") if text.null_count else text


def read_tables(files: list[Path], id_column: str, source_column: str) -> pa.Table:
    """All files as one table with ``record_id`` and ``source``; a file without a source column is a source of its own.

    Raises:
        OneTeamError: a file is not a table, or has no record id.
    """
    tables = []
    for file in files:
        table = read_table(file)
        if id_column not in table.column_names:
            raise OneTeamError("no_record_id", Text(f"ไม่มีคอลัมน์ {id_column}", f"there is no column {id_column}"), where=file.name)
        source = table[source_column] if source_column in table.column_names else None
        table = _named(table, "record_id", table[id_column])
        own = pa.array([file.stem if len(files) > 1 else "records"] * len(table), type=pa.large_string())
        tables.append(_named(table, "source", source if source is not None else own))
    names = list(dict.fromkeys(name for table in tables for name in table.column_names))
    return pa.concat_tables([_with_all(table, names) for table in tables])


def _named(table: pa.Table, name: str, column: pa.ChunkedArray | pa.Array) -> pa.Table:
    at = table.column_names.index(name) if name in table.column_names else None
    return table.append_column(name, column) if at is None else table.set_column(at, name, column)


def _with_all(table: pa.Table, names: list[str]) -> pa.Table:
    """The table with every column of ``names``, empty where it has none."""
    empty = pa.array([""] * len(table), type=pa.large_string())
    return pa.table({name: table[name] if name in table.column_names else empty for name in names})
