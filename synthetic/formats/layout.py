"""Sheets as they look on paper: titles above, headers of several rows, blank and repeated header rows among the rows, totals below.

Belongs here: putting lines in order and knowing on which line each record ends up. Does not belong here: file formats.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from synthetic.tables import Array

Line = Sequence[Any]


@dataclass
class Sheet:
    """One sheet: its name, its lines from the top, merged cells (first row, first column, last row, last column, from 0)."""

    name: str
    lines: list[Line]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    widths: Sequence[int] = ()
    hidden: bool = False


def rows_of(columns: Sequence[Array]) -> Iterator[tuple[Any, ...]]:
    """Columns as rows of plain Python values."""
    return zip(*(c.tolist() for c in columns), strict=True)


def lay(
    columns: Sequence[Array],
    header: Sequence[Line],
    titles: Sequence[Line] = (),
    totals: Sequence[Line] = (),
    breaks: Array | None = None,
    between: Sequence[Line] = (),
) -> tuple[list[Line], Array]:
    """The lines of a sheet, and the physical line of each record (first line = 1).

    Args:
        columns: the records' cells. header: header rows. titles: lines above. totals: lines below.
        breaks: positions of records before which the lines ``between`` stand (a blank line, a header repeated on a new page).
    """
    lines: list[Line] = [*titles, *header]
    records = list(rows_of(columns))
    cuts = set() if breaks is None else set(breaks.tolist())
    physical = np.zeros(len(records), dtype=int)
    for i, record in enumerate(records):
        if i in cuts:
            lines.extend(between)
        lines.append(record)
        physical[i] = len(lines)
    lines.extend(totals)
    return lines, physical
