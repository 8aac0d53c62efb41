"""Workbooks (.xlsx, .xls, .ods) as rows of text with the sheet's row numbers.

Belongs here: opening by python-calamine, cells to text, refusal of workbooks that are damaged or dangerous to open. Does not
belong here: where the header is (``headings``), zip safety (``bundles``), the insides of .xls files (``compound``).
"""

import datetime as dt
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, BinaryIO, TypeVar

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from connectors import bundles, compound, problems
from connectors.delimited import Row
from connectors.limits import MAX_COLUMNS, MAX_FIELD_CHARS, MAX_GRID_CELLS, MIB
from connectors.sniffing import Kind, Source

T = TypeVar("T")

CELL = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
ENTITY = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
ODS_REPEAT = re.compile(rb'number-(rows|columns)-repeated="([0-9]+)"[^>]*>(.{0,2000}?)</table:table-(?:row|cell)>', re.DOTALL)


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, whether a person sees it, its size, and its rows (read only when asked for)."""

    name: str
    hidden: bool
    height: int
    width: int
    merged: tuple[tuple[int, int, int, int], ...]  # first row, first column, last row, last column; rows from 1, columns from 0
    rows: Callable[[], Iterator[Row]]


def sheets(src: Source, kind: Kind) -> list[Sheet]:
    """The worksheets of a workbook in its order (chart sheets and macros are none).

    Raises:
        DeliveryError: ``truncated_workbook``, ``encrypted``, ``zip_bomb``, ``too_many_columns``, ``not_this_format``.
    """
    with src.open() as file:
        _refuse_danger(file, src, kind)
        file.seek(0)
        book = _guarded(src.name, lambda: CalamineWorkbook.from_object(file))
    names = [m for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
    found = [_sheet(book, m.name, m.visible != SheetVisibleEnum.Visible, src.name) for m in names]
    return [s for s in found if s is not None]


def _sheet(book: CalamineWorkbook, name: str, hidden: bool, where: str) -> Sheet | None:
    sheet = _guarded(f"{where} [{name}]", lambda: book.get_sheet_by_name(name))
    if sheet.start is None or sheet.end is None:
        return Sheet(name, hidden, 0, 0, (), lambda: iter(()))
    left, width = sheet.start[1], sheet.end[1] - sheet.start[1] + 1
    if width > MAX_COLUMNS:
        raise problems.too_many_columns(f"{where} [{name}]", MAX_COLUMNS)
    merged = tuple((a[0] + 1, a[1] - left, b[0] + 1, b[1] - left) for a, b in sheet.merged_cell_ranges or [])
    return Sheet(name, hidden, sheet.end[0] + 1, width, merged, lambda: _rows(sheet, f"{where} [{name}]"))


def _rows(sheet: CalamineSheet, where: str) -> Iterator[Row]:
    """Rows from the sheet's first (calamine leaves out empty columns on the left, not empty rows above)."""
    for number, cells in enumerate(_guarded(where, sheet.iter_rows), start=1):
        texts = [c if type(c) is str else cell_text(c) for c in cells]
        if max(map(len, texts), default=0) > MAX_FIELD_CHARS:
            raise problems.too_long_field(where, number, MAX_FIELD_CHARS)
        yield number, texts


def cell_text(value: Any) -> str:
    """A cell as text: whole numbers without decimals, never in scientific notation; dates in ISO form, as typed (also พ.ศ.).

    An error value (#N/A) comes from calamine as an empty cell.
    """
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return str(value)


def _guarded(where: str, action: Callable[[], T]) -> T:
    """``action`` of calamine with its failures in our words; nothing of its text is kept, it may quote the file."""
    try:
        return action()
    except PasswordError:
        raise problems.encrypted(where) from None
    except (CalamineError, OSError, ValueError, OverflowError):
        raise problems.truncated_workbook(where) from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # of calamine's Rust code: a BaseException without a public name
            raise problems.truncated_workbook(where) from None
        raise


def _refuse_danger(file: BinaryIO, src: Source, kind: Kind) -> None:
    if kind == "xls":
        compound.refuse_damaged(file, src.name)
        return
    with bundles.opened(file, src.name) as archive:
        for entry in archive.infolist():
            if entry.filename == "META-INF/manifest.xml" and b"encryption-data" in _read(archive, entry, src.name):
                raise problems.encrypted(src.name)
            if entry.filename.startswith("xl/worksheets/sheet"):
                _refuse_huge_grid(archive, entry, src.name)
            elif entry.filename == "content.xml":
                _refuse_huge_repeats(archive, entry, src.name)
            elif entry.filename.endswith((".xml", ".rels")) and ENTITY.search(_read(archive, entry, src.name, 64 * 1024)):
                raise problems.xml_bomb(src.name)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str, limit: int = -1) -> bytes:
    return bundles.guarded(where, lambda: archive.open(entry).read(limit))


def _blocks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> Iterator[bytes]:
    """The entry in pieces that overlap a little, so that no tag is cut in all of them."""
    with archive.open(entry) as file:
        tail = b""
        while block := bundles.guarded(where, lambda: file.read(4 * MIB)):
            yield tail + block
            tail = block[-2048:]


def _refuse_huge_grid(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> None:
    """calamine holds a sheet as a full grid: two cells in opposite corners would claim all memory there is."""
    rows = columns = 0
    for block in _blocks(archive, entry, where):
        if ENTITY.search(block):
            raise problems.xml_bomb(where)
        cells = CELL.findall(block)
        if cells:
            columns = max(columns, *(_column_number(c) for c in {c for c, _ in cells}))
            rows = max(rows, int(cells[0][1]), int(cells[-1][1]))
    if columns > MAX_COLUMNS:
        raise problems.too_many_columns(where, MAX_COLUMNS)
    if rows * columns > MAX_GRID_CELLS:
        raise problems.zip_bomb(where)


def _refuse_huge_repeats(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> None:
    """An .ods says "the same a million times" in one line; that is normal for empty cells only."""
    for block in _blocks(archive, entry, where):
        if ENTITY.search(block):
            raise problems.xml_bomb(where)
        for axis, times, inside in ODS_REPEAT.findall(block):
            if int(times) > (10_000 if axis == b"rows" else MAX_COLUMNS) and b"<text:p" in inside:
                raise problems.zip_bomb(where)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
