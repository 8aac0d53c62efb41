"""Old workbooks (.xls) as private schools still send them.

Belongs here: sheets to .xls by xlwt. Does not belong here: newer formats. A sheet holds 65,536 rows at most.
"""

from collections.abc import Iterable
from pathlib import Path

import xlwt

from synthetic.formats.layout import Sheet


def write(path: Path, sheets: Iterable[Sheet]) -> None:
    """A workbook of the given sheets; the same bytes for the same sheets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book = xlwt.Workbook(encoding="utf-8")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        spans = {(r, c): (r2, c2) for r, c, r2, c2 in sheet.merged}
        for r, line in enumerate(sheet.lines):
            for c, cell in enumerate(line):
                if (r, c) in spans:
                    page.write_merge(r, spans[r, c][0], c, spans[r, c][1], cell)
                elif cell != "":
                    page.write(r, c, cell)
            if r % 500 == 499:
                page.flush_row_data()
    book.save(str(path))
