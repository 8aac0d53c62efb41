"""Workbooks and CSV files that open well in a Thai office and can never run what came in.

Belongs here: safe cells, formats, fixed bytes. Does not belong here: which rows and fields (``lists``, ``returned``).
"""

import csv
import datetime as dt
import io
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

FONT = "TH Sarabun New"  # the font of Thai offices; spreadsheet programs replace it where it is missing
SIGNS, BREAKS = tuple("=+-@"), "\t\r\n"  # what a spreadsheet takes for a formula's beginning (OWASP, CSV injection)
LINE = 26  # points a line of Thai needs, marks above and below included
WIDER = 1.15  # room for the fonts that replace ours
LONGEST = 32_767  # characters a cell can hold


@dataclass(frozen=True)
class Book:
    """An open workbook and its formats."""

    book: xlsxwriter.Workbook
    text: Format
    head: Format
    title: Format
    label: Format
    wrap: Format
    marked: Format
    note: Format
    count: Format
    percent: Format


def safe(value: object) -> str:
    """A cell's text that no spreadsheet program takes for a formula; a lone dash stays a dash.

    Full-width and other wide or small forms of the signs count as the signs, and nothing invisible hides one.
    """
    text = "" if value is None or value != value else str(value)  # NaN differs from itself
    text = "".join(c for c in text if c in BREAKS or ord(c) >= 32)[:LONGEST]
    unseen = "".join(takewhile(_invisible, text))
    seen = unicodedata.normalize("NFKC", text[len(unseen) : len(unseen) + 1])
    begins = seen[:1] in SIGNS or any(c in BREAKS for c in unseen)
    return f"'{text}" if begins and text != "-" else text


def _invisible(char: str) -> bool:
    """Spaces, format characters, and the apostrophe spreadsheets swallow."""
    return char.isspace() or char == "'" or unicodedata.category(char) in ("Cf", "Cc")


@contextmanager
def workbook(path: Path, *, created: dt.date, title: str) -> Iterator[Book]:
    """A workbook at ``path`` whose bytes depend on its content and ``created`` only.

    Nothing is written to the system's temporary folder: rows there would outlive the run.
    """
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(str(path), options)
    book.set_properties({"title": title, "created": dt.datetime.combine(created, dt.time())})
    book.set_size(2400, 1400)
    base = {"font_name": FONT, "font_size": 16, "valign": "top"}
    box = {"border": 1, "border_color": "#D9D9D9"}
    yield Book(
        book,
        text=book.add_format({**base, **box, "num_format": "@"}),
        head=book.add_format({**base, **box, "bold": True, "bg_color": "#DDEBE8", "text_wrap": True, "valign": "vcenter"}),
        title=book.add_format({**base, "bold": True, "font_size": 22, "font_color": "#0B5D56"}),
        label=book.add_format({**base, "bold": True, "font_color": "#595959"}),
        wrap=book.add_format({**base, **box, "text_wrap": True, "num_format": "@"}),
        marked=book.add_format({**base, **box, "bg_color": "#FCE4D6", "font_color": "#9C2A00", "bold": True, "num_format": "@"}),
        note=book.add_format({**base, "text_wrap": True}),
        count=book.add_format({**base, **box, "num_format": "#,##0"}),
        percent=book.add_format({**base, **box, "num_format": "0.0%"}),
    )
    book.close()


def write_cover(book: Book, sheet: Worksheet, title: str, facts: Sequence[tuple[str, str]], notice: Sequence[str]) -> None:
    """A first sheet: a title, labelled facts, and the notice below them."""
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 26, book.label)
    sheet.set_column(1, 1, 78, book.note)
    sheet.set_row(0, 40)
    sheet.write_string(0, 0, safe(title), book.title)
    at = 2
    for label, value in facts:
        sheet.set_row(at, height(value, 62))
        sheet.write_string(at, 0, safe(label), book.label)
        sheet.write_string(at, 1, safe(value), book.note)
        at += 1
    for line in notice:
        at += 1
        sheet.set_row(at, height(line, 84))
        sheet.merge_range(at, 0, at, 1, safe(line), book.note)
    _print_well(sheet, landscape=False)


def set_up_table(sheet: Worksheet, rows: int, widths: Sequence[float], book: Book, headings: Sequence[str]) -> None:
    """The header row with freeze, filter and widths; printed with the header on every page."""
    for i, (width, heading) in enumerate(zip(widths, headings, strict=True)):
        sheet.set_column(i, i, width * WIDER)
        sheet.write_string(0, i, safe(heading), book.head)
    sheet.set_default_row(LINE)
    sheet.set_row(0, LINE + 6)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows, len(headings) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:{xlsxwriter.utility.xl_rowcol_to_cell(rows, len(headings) - 1)}"})
    sheet.repeat_rows(0)
    _print_well(sheet, landscape=True)


def height(text: str, columns: float) -> float:
    """Points a wrapped text needs in a cell that is ``columns`` wide."""
    return LINE * sum(1 + int(display_width(line) // columns) for line in text.split("\n"))


def csv_bytes(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """The table as CSV that Thai spreadsheet programs open well: UTF-8 with byte-order mark, every cell quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe(h) for h in headings])
    writer.writerows([[safe(v) for v in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def display_width(text: str) -> int:
    """Columns a text takes on screen: Thai vowels and tone marks above and below take none."""
    return sum(1 for c in text if not ("\u0e34" <= c <= "\u0e3a" or "\u0e47" <= c <= "\u0e4e" or c == "\u0e31"))


def _print_well(sheet: Worksheet, *, landscape: bool) -> None:
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P / &N")
    if landscape:
        sheet.set_landscape()
