"""Reads one workbook in a process of its own: bytes on stdin, sheets and rows of text on stdout.

A damaged or malicious workbook can make any reader claim all memory, loop, or abort the process it runs in; here it takes only
this process with it, which has limits on memory and time and whose standard error nobody keeps. Belongs here: opening by
python-calamine, cells to text. Does not belong here: anything of the project; the file is run as a script, nothing is imported.
"""

import datetime as dt
import io
import itertools
import marshal
import resource
import signal
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, BinaryIO

BLOCK_CELLS = 100_000
HELD_CELLS = 2_000_000  # of several sheets, held from the look at their shape until their rows are read; parsing is most of the work
MERGED_BELOW_ROW = 60  # merged cells matter for the header only

Merged = tuple[int, int, int, int]


def main(memory: int, seconds: int, longest: int) -> None:
    """Frames of ``marshal``: the list of sheets, then blocks of rows in the sheets' order, then the end; or an error: code, sheet, row.

    Args:
        memory: bytes of address space. seconds: of CPU. longest: characters a cell may have.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would keep the children's names
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    out = sys.stdout.buffer
    try:
        for frame in frames(io.BytesIO(sys.stdin.buffer.read()), longest):
            marshal.dump(frame, out)
    except BaseException as error:  # noqa: BLE001 (calamine's Rust code raises a BaseException without a public name)
        marshal.dump(("error", _code(error), "", 0), out)
    out.flush()


def _code(error: BaseException) -> str:
    """What a failure of calamine means; its words are not handed on, they may quote the file."""
    if type(error).__name__ == "PasswordError":
        return "encrypted"
    return "memory" if isinstance(error, MemoryError) or "limit exceeded" in str(error) else "damaged"


def frames(file: BinaryIO, longest: int) -> Iterator[tuple[Any, ...]]:
    """What ``main`` writes."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # after the limits are set

    book = CalamineWorkbook.from_object(file)
    names = [(m.name, m.visible != SheetVisibleEnum.Visible) for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
    sheets = _Sheets(book, alone=len(names) == 1)
    yield ("sheets", [(name, hidden, *_shape(sheets.look(name))) for name, hidden in names])
    for index, (name, _) in enumerate(names):
        sheet = sheets.take(name)
        if sheet.start is None:
            continue
        numbered = enumerate(sheet.iter_rows(), start=1)
        while block := list(itertools.islice(numbered, max(BLOCK_CELLS // sheet.width, 1))):
            rows = [[c if type(c) is str else cell_text(c) for c in cells] for _, cells in block]
            for number, row in enumerate(rows, start=block[0][0]):
                if max(map(len, row)) > longest:
                    yield ("error", "too_long_field", name, number)
                    return
            if not any(map(any, rows)):  # one cell at the sheet's end makes a million of these
                rows = [[]] * len(rows)
            yield ("rows", index, block[0][0], rows)
    yield ("end",)


class _Sheets:
    """The sheets of a workbook, each looked at and then taken; few cells are held in between, so that many sheets need no more memory."""

    def __init__(self, book: Any, *, alone: bool) -> None:
        self._book, self._left = book, sys.maxsize if alone else HELD_CELLS
        self._held: dict[str, Any] = {}

    def look(self, name: str) -> Any:
        sheet = self._book.get_sheet_by_name(name)
        cells = sheet.width * sheet.height
        if cells <= self._left:
            self._left -= cells
            self._held[name] = sheet
        return sheet

    def take(self, name: str) -> Any:
        return self._held.pop(name, None) or self._book.get_sheet_by_name(name)


def _shape(sheet: Any) -> tuple[int, list[Merged]]:
    """Width, and merged cells at the top: first row and column, last row and column; rows from 1, columns from the first used one = 0."""
    if sheet.start is None:
        return 0, []
    left = sheet.start[1]
    merged = [(a[0] + 1, a[1] - left, b[0] + 1, b[1] - left) for a, b in sheet.merged_cell_ranges or [] if a[0] < MERGED_BELOW_ROW]
    return sheet.end[1] - left + 1, merged


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


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
