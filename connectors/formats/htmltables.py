"""Web pages named .xls: many systems "export to Excel" by saving an HTML table.

Belongs here: the tables of such a page as rows of text. Does not belong here: anything else of HTML; scripts are never run,
nothing is fetched. The row number is the row of the table (first ``<tr>`` = 1), as a spreadsheet program shows it.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from agreements.text import Text
from connectors.formats import encoding, problems
from connectors.formats.delimited import Row
from connectors.formats.sniffing import Source
from connectors.limits import (
    MAX_COLUMNS,
    MAX_FIELD_CHARS,
    MAX_MARKUP_CHARS,
    MAX_PAGE_CELLS,
    MAX_ROWS,
    MAX_TABLE_DEPTH,
    MAX_UNFINISHED_CHARS,
)

CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
BLOCK_CHARS = 256 * 1024
INDENTED = 4  # a cell's text may be so many times longer before its spaces are joined
THAI_NAMES = {"tis-620": "cp874", "windows-874": "cp874", "iso-8859-11": "cp874", "utf-8": "utf-8"}


def grids(src: Source) -> list[tuple[str, list[Row]]]:
    """Name and rows of every table in the page that has any.

    Raises:
        DeliveryError: ``not_this_format`` for a page without tables, ``wrong_encoding``, ``too_long_field``, ``too_many_columns``,
            ``too_large_table``, ``truncated_workbook``.
    """
    found = CHARSET.search(src.head())
    declared = THAI_NAMES.get(found.group(1).decode().lower()) if found else None
    how = encoding.detect(src, None if src.head().startswith(tuple(encoding.MARKS)) else _usable(src, declared))
    parser = _Tables(src.name)
    with src.open() as file:
        for text in _blocks(how.lines(file)):
            parser.feed(text)
    parser.close()
    if not parser.tables:
        raise problems.not_this_format(src.name, Text("หน้าเว็บที่ไม่มีตาราง", "a web page without a table"))
    return [(f"table {i}", list(enumerate(rows, start=1))) for i, rows in enumerate(parser.tables, start=1)]


def _blocks(lines: Iterable[str]) -> Iterator[str]:
    """The page in blocks: a tag that goes on over many lines is looked at once a block, not once a line."""
    block: list[str] = []
    held = 0
    for line in lines:
        block.append(line)
        held += len(line)
        if held >= BLOCK_CHARS:
            yield "".join(block)
            block, held = [], 0
    yield "".join(block)


def _usable(src: Source, declared: str | None) -> str | None:
    """The page's own word on its encoding, unless its bytes say otherwise."""
    return declared if declared and encoding.fits(src, declared) else None


class _Tables(HTMLParser):
    """Collects rows; a table inside a cell is a table of its own."""

    def __init__(self, where: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._where = where
        self._open: list[_Growing] = []
        self._cells = 0

    def feed(self, data: str) -> None:
        """More of the page; a tag, comment or script without an end is no page's."""
        super().feed(data)
        self._refuse_unfinished(MAX_MARKUP_CHARS)

    def _refuse_unfinished(self, most: int) -> None:
        if len(self.rawdata) > most:
            raise problems.truncated_workbook(self._where)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens a table, a row, a cell, or breaks a line."""
        if tag == "table":
            if len(self._open) >= MAX_TABLE_DEPTH:
                raise problems.truncated_workbook(self._where)
            self._open.append(_Growing(self._where))
        elif self._open and tag == "tr":
            self._end_row()
            self._open[-1].begin_row()
        elif self._open and tag in ("td", "th"):
            self._open[-1].begin_cell(*(_span(dict(attrs).get(a)) for a in ("colspan", "rowspan")))
        elif self._open and tag == "br":
            self._open[-1].add("\n")

    def handle_endtag(self, tag: str) -> None:
        """Closes what is open."""
        if not self._open:
            return
        if tag in ("td", "th"):
            self._open[-1].end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_table()

    def handle_data(self, data: str) -> None:
        """Text of a cell."""
        if self._open:
            self._open[-1].add(data)

    def close(self) -> None:
        """Ends the page; a table that was never closed counts as far as it goes."""
        self._refuse_unfinished(MAX_UNFINISHED_CHARS)
        super().close()
        while self._open:
            self._end_table()

    def _end_row(self) -> None:
        self._cells += self._open[-1].end_row()
        if self._cells > MAX_PAGE_CELLS:
            raise problems.too_large_table(self._where, MAX_ROWS)

    def _end_table(self) -> None:
        self._end_row()
        table = self._open.pop()
        if table.rows:
            self.tables.append(table.rows)


class _Growing:
    """A table being read; cells that reach over several rows leave their place empty in the rows below."""

    def __init__(self, where: str) -> None:
        self.rows: list[list[str]] = []
        self._where = where
        self._in_cell = False
        self._row: list[str] | None = None
        self._reaching: dict[int, int] = {}

    def begin_row(self) -> None:
        self._row = []

    def begin_cell(self, across: int, down: int) -> None:
        self.end_cell()
        if self._row is None:
            self._row = []
        self._skip_reached()
        self._across, self._down = across, down
        self._in_cell, self._text, self._chars = True, [""], 0

    def add(self, text: str) -> None:
        """Text of the cell that is open, if one is."""
        if not self._in_cell:
            return
        self._chars += len(text)
        if self._chars > MAX_FIELD_CHARS * INDENTED:
            raise problems.too_long_field(self._where, len(self.rows) + 1, MAX_FIELD_CHARS)
        self._text.append(text)

    def end_cell(self) -> None:
        if not self._in_cell or self._row is None:
            return
        lines = [" ".join(line.split()) for line in "".join(self._text).split("\n")]
        at, text = len(self._row), "\n".join(x for x in lines if x)
        if len(text) > MAX_FIELD_CHARS:
            raise problems.too_long_field(self._where, len(self.rows) + 1, MAX_FIELD_CHARS)
        self._row += [text, *[""] * (self._across - 1)]
        self._refuse_too_wide(self._row)
        if self._down > 1:
            self._reaching.update(dict.fromkeys(range(at, at + self._across), self._down))
        self._in_cell = False

    def end_row(self) -> int:
        """How many cells the row has, an empty row one: it takes its place, too; 0 when none is open."""
        self.end_cell()
        if self._row is None:
            return 0
        self._skip_reached()
        self._refuse_too_wide(self._row)
        self.rows.append(self._row)
        self._reaching = {c: n - 1 for c, n in self._reaching.items() if n > 1}
        self._row = None
        return len(self.rows[-1]) or 1

    def _refuse_too_wide(self, row: list[str]) -> None:
        if len(row) > MAX_COLUMNS:
            raise problems.too_many_columns(self._where, MAX_COLUMNS)

    def _skip_reached(self) -> None:
        """Leaves the places empty that a cell from a row above still takes."""
        while self._row is not None and self._reaching.get(len(self._row), 0):
            self._row.append("")


def _span(value: str | None) -> int:
    """A colspan or rowspan as a number that is no bomb."""
    return min(int(value), MAX_COLUMNS) if value and value.isdecimal() and int(value) > 0 else 1
