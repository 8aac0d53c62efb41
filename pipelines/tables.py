"""Tables from files as text: CSV and Parquet, nothing guessed.

Belongs here: bytes to a table of text with a record id and a source. Does not belong here: what a cell means.

The header says by what cells are separated: commas, or semicolons or tabs where it is in more pieces by these.

A CSV that is regular (every row as wide as the header, one kind of line end, every quote closed) is read by Arrow, ten times faster;
any other by pandas, whose reading is the rule in both cases.
"""

import csv
import gzip
import io
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from agreements.errors import OneTeamError
from agreements.text import Text

TEXT = pa.large_string()
_SEPARATORS = (",", ";", "\t")
_WAYS_TO_WRITE_TEXT = (pa.types.is_large_string, pa.types.is_string, pa.types.is_string_view, pa.types.is_null, pa.types.is_integer)


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
    with gzip.open(file) if file.suffix == ".gz" else file.open("rb") as lines:
        separator = _separator(lines.readline())
    regular = _regular(file.read_bytes(), separator) if file.suffix != ".gz" else None
    if regular is not None:
        return regular
    frame = pd.read_csv(file, sep=separator, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    if not isinstance(frame.index, pd.RangeIndex):
        raise ValueError("rows have more cells than the header")  # pandas would take the first column for names of rows
    return pa.table({str(name): pa.array(frame[name]) for name in frame})


def _separator(first: bytes) -> str:
    """What parts the cells of the first line; spreadsheets of many countries write semicolons."""
    return max(_SEPARATORS, key=lambda s: (len(_header(first, s)), s == ","))


def _regular(data: bytes, separator: str) -> pa.Table | None:
    """The table if Arrow reads it as pandas would; None where that is not certain."""
    names = _header(data, separator)
    one_line_end = data.endswith(b"\n") and (b"\r" not in data or data.count(b"\r") == data.count(b"\r\n"))
    if not one_line_end or len(names) < 2 or "" in names or len(set(names)) < len(names):
        return None
    convert = pacsv.ConvertOptions(column_types=dict.fromkeys(names, TEXT), strings_can_be_null=False)
    parse = pacsv.ParseOptions(delimiter=separator, newlines_in_values=True)
    try:
        table = pacsv.read_csv(pa.BufferReader(data), parse_options=parse, convert_options=convert)
    except pa.ArrowInvalid:
        return None
    unclosed = len(table) > 0 and str(table.columns[-1][-1]).endswith("\n")  # Arrow closes a quote that is still open at the end
    return table if table.column_names == names and not unclosed else None


def _header(data: bytes, separator: str) -> list[str]:
    """The first row, if it is UTF-8 and takes one line; else nothing."""
    try:
        first = data[: data.find(b"\n") + 1].decode("utf-8-sig")
        return next(csv.reader(io.StringIO(first), delimiter=separator, strict=True), [])
    except (UnicodeDecodeError, csv.Error):
        return []


def _filled(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column as text. Anything but text and whole numbers is written as pandas writes it."""
    if not any(is_written(column.type) for is_written in _WAYS_TO_WRITE_TEXT):
        column = pa.chunked_array([pa.array(column.to_pandas().astype("str"))])
    text = column.cast(TEXT)
    return text.fill_null("") if text.null_count else text


def read_tables(files: list[Path], id_column: str, source_column: str) -> pa.Table:
    """All files as one table with ``record_id`` and ``source``; a file without a source column is a source of its own.

    Raises:
        OneTeamError: a file is not a table, or has no record id.
    """
    return together([(file, read_table(file)) for file in files], id_column, source_column)


def together(tables: list[tuple[Path, pa.Table]], id_column: str, source_column: str) -> pa.Table:
    """Files already read as one table; see :func:`read_tables`."""
    named = []
    for file, table in tables:
        if id_column not in table.column_names:
            raise OneTeamError("no_record_id", Text(f"ไม่มีคอลัมน์ {id_column}", f"there is no column {id_column}"), where=file.name)
        source = table[source_column] if source_column in table.column_names else None
        renamed = _named(table, "record_id", table[id_column])
        own = pa.array([file.stem if len(tables) > 1 else "records"] * len(table), type=TEXT)
        named.append(_named(renamed, "source", source if source is not None else own))
    names = list(dict.fromkeys(name for table in named for name in table.column_names))
    return pa.concat_tables([_with_all(table, names) for table in named])


def _named(table: pa.Table, name: str, column: pa.ChunkedArray | pa.Array) -> pa.Table:
    at = table.column_names.index(name) if name in table.column_names else None
    return table.append_column(name, column) if at is None else table.set_column(at, name, column)


def _with_all(table: pa.Table, names: list[str]) -> pa.Table:
    """The table with every column of ``names``, empty where it has none."""
    empty = pa.array([""] * len(table), type=TEXT)
    return pa.table({name: table[name] if name in table.column_names else empty for name in names})
