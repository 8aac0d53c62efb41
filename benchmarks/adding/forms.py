"""A made-up agency's delivery: its columns with the truth of each, and the file they make.

Belongs here: what an agency is here, and writing it as its program would. Does not belong here: the agencies (``dev``, ``held_out``), cells.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np

from benchmarks.adding.cells import Cells, children, column, province
from synthetic.formats import delimited, old_workbook, opendocument, workbook
from synthetic.formats.layout import Line, Sheet, lay
from synthetic.tables import Array

NONE = ""  # a column that feeds no field
DROP = "drop"  # one that must not be read further than the door
Titles = Sequence[Line]


@dataclass(frozen=True)
class Column:
    """One column: its heading (or the rows of it), what it is in truth (any of several), what stands in it."""

    heading: str | tuple[str, ...]
    truth: str | tuple[str, ...]
    cells: Cells

    @property
    def levels(self) -> tuple[str, ...]:
        """The heading row by row."""
        return (self.heading,) if isinstance(self.heading, str) else self.heading

    @property
    def truths(self) -> tuple[str, ...]:
        """What it may be taken for."""
        return (self.truth,) if isinstance(self.truth, str) else self.truth


@dataclass(frozen=True)
class Agency:
    """One agency: what it is, what its rows mean, its file."""

    key: str
    kind: str
    rows_mean: str
    form: str  # csv, xlsx, xls, ods or html
    ages: tuple[int, int]
    rows: int
    columns: tuple[Column, ...]
    titles: Titles = ()
    encoding: str = "utf-8"
    separator: str = ","
    sheets_before: tuple[str, ...] = ()  # sheets of explanations
    totals: Titles = ()  # lines below the last child
    breaks: tuple[int, ...] = ()  # children before whom lines stand, the first being 0
    between: Titles = ([],)  # those lines


def write(agency: Agency, folder: Path) -> Path:
    """The agency's file."""
    lines, _ = _laid(agency)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{agency.key}.{'xls' if agency.form == 'html' else agency.form}"
    if agency.form == "csv":
        delimited.write(path, lines, encoding=agency.encoding, separator=agency.separator)
    elif agency.form == "html":
        path.write_text(_html(lines), encoding="utf-8")
    else:
        sheets = [*(Sheet(name, [["ให้กรอกตามแบบที่กำหนด"]]) for name in agency.sheets_before), Sheet("Sheet1", lines, _merged(agency))]
        {"xlsx": workbook, "xls": old_workbook, "ods": opendocument}[agency.form].write(path, sheets)
    return path


def physical(agency: Agency) -> list[int]:
    """The line of the sheet that each child stands on, from 1."""
    rows: list[int] = _laid(agency)[1].tolist()
    return rows


def _laid(agency: Agency) -> tuple[list[Line], Array]:
    """The lines of the sheet, and the children's among them."""
    made, rng = children(agency.key, agency.rows, agency.ages), province().rng(f"cells {agency.key}")
    height = max(len(c.levels) for c in agency.columns)
    header = [[*_over(agency.columns, row)] for row in range(height)]
    cells = [column(c.cells, made, rng) for c in agency.columns]
    return lay(cells, header, agency.titles, agency.totals, np.array(agency.breaks, dtype=int), agency.between)


def _over(columns: Sequence[Column], row: int) -> list[str]:
    """One row of the header; what stands above several columns is written once, as in a merged cell."""
    words = [(*c.levels, "", "")[row] for c in columns]
    lower = any(len(c.levels) > row + 1 for c in columns)
    return ["" if lower and at and words[at] == words[at - 1] else words[at] for at in range(len(words))]


def _merged(agency: Agency) -> list[tuple[int, int, int, int]]:
    """The cells of the header that go over several columns."""
    if all(len(c.levels) == 1 for c in agency.columns):
        return []
    top, spans = len(agency.titles), []
    words = [c.levels[0] for c in agency.columns]
    starts = [at for at in range(len(words)) if not at or words[at] != words[at - 1]]
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        if end - start > 1:
            spans.append((top, start, top, end - 1))
    return spans


def _html(lines: Sequence[Line]) -> str:
    """A web page under a workbook's name, as reporting systems write it."""
    rows = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in line) + "</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table border="1">{rows}</table></body></html>'
