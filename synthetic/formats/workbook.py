"""Modern workbooks (.xlsx), one row after the other in bounded memory, with a fixed date of creation.

Belongs here: sheets to .xlsx. Does not belong here: .xls (``old_workbook``), .ods (``opendocument``).
"""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from synthetic.formats.layout import Sheet

SMALL_LINES = 4_000  # below, a workbook is put together in memory and shares its strings, as Excel does; above, it is streamed
CREATED = dt.datetime(2026, 6, 10, 9, 0, tzinfo=dt.UTC)


def write(path: Path, sheets: Iterable[Sheet], *, created: dt.datetime = CREATED) -> None:
    """A workbook of the given sheets; the same bytes for the same sheets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sheets = list(sheets)
    small = sum(len(s.lines) for s in sheets) < SMALL_LINES
    options = {
        "in_memory": small,
        "constant_memory": not small,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(path, options) as book:
        book.set_properties({"created": created})
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        long_number = book.add_format({"num_format": "0"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            if sheet.hidden:
                page.hide()
            for column, width in enumerate(sheet.widths):
                page.set_column(column, column, width)
            _write(page, sheet, day, long_number)


def _write(page: Worksheet, sheet: Sheet, day: object, long_number: object) -> None:
    spans: dict[int, list[tuple[int, int, int, int]]] = {}
    for span in sheet.merged:
        spans.setdefault(span[0], []).append(span)
    string, number = page._write_string, page._write_number  # the public ones check types again for every cell
    for r, line in enumerate(sheet.lines):
        for c, cell in enumerate(line):
            if cell == "":
                continue
            if type(cell) is str:
                string(r, c, cell)
            elif isinstance(cell, dt.date):
                page.write_datetime(r, c, cell, day)
            else:
                number(r, c, cell, long_number if cell > 99_999_999 else None)
        for span in spans.get(r, ()):
            if span[2] == r:
                page.merge_range(*span, line[span[1]])
