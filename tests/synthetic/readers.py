"""Reading every file of an inbox with other programs' eyes: openpyxl, calamine, the csv module. Lines are counted from 1."""

import csv
import io
import zipfile
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

Lines = dict[int, list[str]]  # first physical line → cells

SEPARATORS = {"dopa_population": "|", "dopa_moves": ";", "sports_school": ";", "dole": "\t"}


def tables(inbox: Path, source: str) -> dict[tuple[str, str], Lines]:
    """(file, sheet) → lines, for every file of one agency."""
    found: dict[tuple[str, str], Lines] = {}
    for path in sorted((inbox / source).iterdir()):
        if path.suffix == ".xlsx":
            found |= _xlsx(path)
        elif path.suffix in (".xls", ".ods"):
            book = CalamineWorkbook.from_path(path)
            found |= {(path.name, s): _lines(book.get_sheet_by_name(s).to_python(skip_empty_area=False)) for s in book.sheet_names}
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as bundle:
                found |= {(n, ""): csv_lines(bundle.read(n).decode("utf-8"), ",") for n in bundle.namelist()}
        else:
            found[path.name, ""] = csv_lines(text_of(path), SEPARATORS.get(source, ","))
    return found


def text_of(path: Path) -> str:
    """UTF-16 with its mark, UTF-8 with or without one, else cp874."""
    raw = path.read_bytes()
    if raw[:2] == b"\xff\xfe":
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874")


def csv_lines(text: str, separator: str) -> Lines:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: Lines = {}
    before = 0
    for cells in reader:
        found[before + 1] = cells
        before = reader.line_num
    return found


def _xlsx(path: Path) -> dict[tuple[str, str], Lines]:
    book = openpyxl.load_workbook(path, read_only=False)
    return {(path.name, s.title): _lines([[c if c is not None else "" for c in r] for r in s.iter_rows(values_only=True)]) for s in book}


def _lines(rows: list[list[object]]) -> Lines:
    return {number: [str(c) for c in cells] for number, cells in enumerate(rows, start=1)}
