"""Files written for the tests by independent writers: csv, xlsxwriter, xlwt, odfpy, zipfile. Children in them are made up."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from agreements.delivery import ReadHints
from agreements.model import Column
from connectors.formats.reading import Reading, read

Rows = Sequence[Sequence[Any]]
NO_HINTS = ReadHints()


def columns(**headings: Any) -> dict[str, Column]:
    """As in the YAML: a heading, or a mapping with occurrence, synonyms, optional."""
    return {field: Column.model_validate(said) for field, said in headings.items()}


NAMES = columns(first_name="ชื่อ", last_name="นามสกุล")


def read_one(path: Path | Sequence[Path], wanted: Mapping[str, Column] = NAMES, drop: Sequence[str] = (), **hints: Any) -> Reading:
    """Reads and checks what holds for every reading: the sum, the types, the index, JSON-able facts."""
    import json

    reading = read([path] if isinstance(path, Path) else path, columns=wanted, drop=drop, hints=ReadHints(**hints))
    assert reading.rows_in == len(reading.table) + len(reading.not_records)
    assert list(reading.table.columns[:2]) == ["part", "row"]
    assert reading.table["row"].dtype == "int64"
    assert reading.not_records["row"].dtype == "int64"
    for frame in (reading.table.drop(columns="row"), reading.cells):
        assert all(t == "str" for t in frame.dtypes)
        assert not frame.isna().any(axis=None)
    assert list(reading.table.index) == list(range(len(reading.table)))
    assert reading.cells.index.equals(reading.table.index)
    places = list(zip(reading.table["part"], reading.table["row"], strict=True))
    places += list(zip(reading.not_records["part"], reading.not_records["row"], strict=True))
    assert len(places) == len(set(places)), "a row is one thing only"
    json.dumps(reading.facts, allow_nan=False)
    return reading


def reasons(reading: Reading) -> dict[int, str]:
    """Row → why it is no record."""
    return dict(zip(reading.not_records["row"].tolist(), reading.not_records["reason"].tolist(), strict=True))


def records(reading: Reading) -> list[tuple[Any, ...]]:
    """Row number and given fields of each record."""
    return list(reading.table.drop(columns="part").itertuples(index=False, name=None))


def text(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


def csv_bytes(rows: Rows, encoding: str = "utf-8", **dialect: Any) -> bytes:
    out = io.StringIO()
    csv.writer(out, **dialect).writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx(path: Path, sheets: Mapping[str, Rows], hidden: Sequence[str] = (), merged: Sequence[tuple[int, int, int, int, str]] = ()) -> Path:
    """A workbook by xlsxwriter; ``merged`` applies to every sheet: first row, first column, last row, last column (from 0), text."""
    with xlsxwriter.Workbook(str(path)) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    if isinstance(value, dt.date):
                        sheet.write_datetime(r, c, value, day)
                    elif value is not None and value != "":
                        sheet.write(r, c, value)
            for first_row, first_column, last_row, last_column, words in merged:
                sheet.merge_range(first_row, first_column, last_row, last_column, words)
    return path


def xls(path: Path, sheets: Mapping[str, Rows]) -> Path:
    book = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is not None and value != "":
                    sheet.write(r, c, value, day) if isinstance(value, dt.date) else sheet.write(r, c, value)
    book.save(str(path))
    return path


def ods(path: Path, sheets: Mapping[str, Rows]) -> Path:
    book = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for value in row:
                line.addElement(_ods_cell(value))
            table.addElement(line)
        book.spreadsheet.addElement(table)
    book.save(str(path))
    return path


def _ods_cell(value: Any) -> TableCell:
    if value is None or value == "":
        return TableCell()
    if isinstance(value, dt.date):
        cell = TableCell(valuetype="date", datevalue=value.isoformat())
    elif isinstance(value, float | int):
        cell = TableCell(valuetype="float", value=str(value))
    else:
        cell = TableCell(valuetype="string")
    cell.addElement(P(text=str(value)))
    return cell


def zipped(path: Path, entries: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path
