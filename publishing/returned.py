"""The workbook an agency gets back: its own rows and cells that cannot be used, in its own order, with what is wrong and what to do.

Belongs here: the workbook, its sheet of unusable rows. Does not belong here: deciding that a row or cell is unusable (``records``), the
sheets of cells (``unusable``).
The agency sees only cells of its own file; columns its agreement drops were never read and are not here.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd
from xlsxwriter.worksheet import Worksheet

from agreements.model import Agency
from agreements.text import Lang, Text
from publishing.asked import headings_of
from publishing.spreadsheets import Book, display_width, height, safe, set_up_table, workbook, write_cover
from publishing.trend import PastDelivery, write_trend
from publishing.unusable import BLANKS, COLUMNS, blank_cells, is_asked_for, write_blanks, write_unusable
from publishing.wording import day, number
from records.reasons import REPAIRS

PLACES = ("part", "row", "reasons")
NO_TODO = Text("แก้ไขในไฟล์ต้นทาง แล้วส่งใหม่", "Mend it in your file and send it again.")


@dataclass(frozen=True)
class Problem:
    """A reason for quarantine as the agency reads it.

    Attributes:
        what: what is wrong. todo: what the agency can do. fields: the canonical fields whose cells are marked. written: it is what
            stands in a cell that is at fault, not what is missing.
    """

    what: Text
    todo: Text = NO_TODO
    fields: tuple[str, ...] = ()
    written: bool = False


@dataclass(frozen=True)
class Cells:
    """The cells that accepted rows hold in vain or leave blank: the first of them (``unusable.COLUMNS``), and by code how many in all."""

    first: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(COLUMNS)))
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def blanks(self) -> int:
        """How many are blank."""
        return blank_cells(self.counts)

    @property
    def unusable(self) -> dict[str, int]:
        """How many of the others there are, by code, the most frequent first."""
        return dict(sorted(((c, n) for c, n in self.counts.items() if c not in BLANKS), key=lambda item: (-item[1], item[0])))


def write_returned(
    agency: Agency, rows: pd.DataFrame, problems: Mapping[str, Problem], path: Path, *, as_of: dt.date, file_name: str = "",
    past: Sequence[PastDelivery] = (), cells: Cells | None = None, held: Text | None = None,
) -> bool:  # fmt: skip
    """Write to ``path`` what an agency is to mend, and say whether there was anything; else nothing is written.

    Args:
        rows: its unusable rows: ``part, row, reasons`` (codes joined by ``;``) and the cells as the agency wrote them, under its own
            headings; parts in the order of the file.
        problems: reason code → what is wrong, what to do, which fields to mark. An unknown code is shown as it is.
        past: the agency's last deliveries, shown as a trend. cells: of its accepted rows. held: why none of its rows is in use, if so.
    """
    cells = cells or Cells()
    if rows.empty and not is_asked_for(cells.counts):
        return False
    ordered = _in_the_files_order(rows).fillna("").reset_index(drop=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    title = f"ข้อมูลที่ต้องแก้ของ {agency.name.th}"
    with workbook(path, created=as_of, title=title) as book:
        cover = book.book.add_worksheet("คำชี้แจง About")
        notice = _notice(cells, held, rows=not rows.empty)
        write_cover(book, cover, title, _facts(agency, ordered, problems, cells, as_of, file_name), notice)
        if not rows.empty:
            _write_rows(book, book.book.add_worksheet("แถวที่ต้องแก้ Rows"), agency, ordered, problems)
        _write_cells(book, cells)
        if past:
            write_trend(book, book.book.add_worksheet("แนวโน้ม Trend"), past, {code: p.what for code, p in problems.items()})
    return True


def _write_cells(book: Book, cells: Cells) -> None:
    blank = cells.first["code"].isin(BLANKS)
    if cells.unusable:
        write_unusable(book, book.book.add_worksheet("ช่องที่ต้องแก้ Cells"), cells.first[~blank], sum(cells.unusable.values()))
    if cells.blanks:
        write_blanks(book, book.book.add_worksheet("ช่องว่าง Blanks"), cells.first[blank], cells.blanks)


def _in_the_files_order(rows: pd.DataFrame) -> pd.DataFrame:
    """Sheet after sheet as they stand in the file, not by name (ป.10 comes after ป.2), in each by the number of the row."""
    sheets = {part: at for at, part in enumerate(dict.fromkeys(rows["part"]))}
    places = [(sheets[part], row, at) for at, (part, row) in enumerate(zip(rows["part"], rows["row"], strict=True))]
    return rows.iloc[[at for _, _, at in sorted(places)]]


def _write_rows(book: Book, sheet: Worksheet, agency: Agency, rows: pd.DataFrame, problems: Mapping[str, Problem]) -> None:
    headings = [str(c) for c in rows.columns if c not in PLACES]
    lead = [*(["ชีต Sheet"] if rows["part"].ne("").any() else []), "แถว Row", "ปัญหา Problem", "สิ่งที่ต้องทำ What to do"]
    set_up_table(sheet, len(rows), _widths(lead, headings, rows), book, [*lead, *headings])
    sheet.freeze_panes(1, len(lead) - 2)
    for r, row in enumerate(rows.to_dict("records"), start=1):
        found = [problems.get(code, Problem(Text(code, code))) for code in str(row["reasons"]).split(";")]
        marked = _marked_headings(agency, found, row)
        said = [str(row["row"]), _said([p.what for p in found]), _said([p.todo for p in found])]
        sheet.set_row(r, max(height(text, 36) for text in said))
        for c, text in enumerate([*([str(row["part"])] if len(lead) == 4 else []), *said]):
            sheet.write_string(r, c, safe(text), book.wrap)
        for c, heading in enumerate(headings, start=len(lead)):
            sheet.write_string(r, c, safe(row[heading]), book.marked if heading in marked else book.text)
    sheet.activate()


def _marked_headings(agency: Agency, problems: Sequence[Problem], row: Mapping[Any, Any]) -> set[str]:
    """The agency's own headings of the cells at fault; where what is written is at fault, an empty cell beside it is not."""
    found = set()
    for problem in problems:
        columns = [agency.columns[f] for f in problem.fields if f in agency.columns]
        headings = {h for c in columns for h in headings_of(c)}
        found |= {h for h in headings if not problem.written or str(row.get(h, "")).strip()}
    return found


def _said(texts: Sequence[Text]) -> str:
    """Every sentence once, Thai first, English below."""
    langs: tuple[Lang, ...] = ("th", "en")
    return "\n".join(dict.fromkeys(t.in_(lang) for lang in langs for t in texts if t.in_(lang)))


def _facts(
    agency: Agency, rows: pd.DataFrame, problems: Mapping[str, Problem], cells: Cells, as_of: dt.date, file_name: str
) -> list[tuple[str, str]]:
    counts = rows["reasons"].str.split(";").explode().value_counts(sort=False).sort_index()
    listed = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    reasons = [(problems[str(c)].what.th if str(c) in problems else str(c), f"{number(n)} แถว rows") for c, n in listed]
    return [
        ("หน่วยงาน Agency", f"{agency.name.th} ({agency.name.en})"),
        *([("ไฟล์ File", file_name)] if file_name else []),
        ("ตรวจเมื่อ Checked", f"{day(as_of, 'th')} ({day(as_of, 'en')})"),
        *([("แถวที่ใช้ไม่ได้ Rows", number(len(rows)))] if len(rows) else []),
        *[("", f"{what}: {count}") for what, count in reasons],
        *([("ช่องที่ใช้ไม่ได้ Cells", number(sum(cells.unusable.values())))] if cells.unusable else []),
        *[("", f"{REPAIRS[code].th}: {number(n)} ช่อง cells") for code, n in cells.unusable.items()],
        *([("ช่องว่าง Blanks", f"{number(cells.blanks)} ช่อง cells")] if cells.blanks else []),
    ]


def _notice(cells: Cells, held: Text | None, *, rows: bool) -> list[str]:
    in_doubt = ["พักไฟล์นี้ไว้ทั้งไฟล์ ยังไม่ใช้แถวใดเลย เพราะ", "The whole file is held back, none of its rows is in use, because:"]
    kept_out = [
        "แถวในชีต แถวที่ต้องแก้ ยังไม่ได้นำไปใช้ แถวอื่นในไฟล์ใช้ตามปกติ",
        "The rows of the sheet Rows are not in use yet; all others are.",
    ]
    orange = ["ช่องสีส้มคือช่องที่มีปัญหา", "Orange cells are at fault."]
    blank = ["ช่องว่างแต่ละช่องบอกไว้ในชีต ช่องว่าง", "The sheet Blanks names each cell that was left blank."]
    return [
        *([in_doubt[0], held.th, in_doubt[1], held.en] if held else kept_out if rows else []),
        *(orange if rows or cells.unusable else []),
        *(blank if cells.blanks else []),
        "โปรดแก้ในไฟล์ต้นทาง แล้วส่งไฟล์เต็มมาใหม่",
        "Please mend your own file and send it again, whole.",
        "มีข้อมูลส่วนบุคคลของเด็ก ใช้แก้ไขข้อมูลเท่านั้น ลบเมื่อแก้เสร็จ  (Personal data of children: for mending only, then delete.)",
    ]


def _widths(lead: Sequence[str], headings: Sequence[str], rows: pd.DataFrame) -> list[float]:
    fixed = [14.0, 12.0, 44.0, 44.0][-len(lead) :]
    own = [max([display_width(h) + 4, *(display_width(str(v)) + 2 for v in rows[h].head(500))]) for h in headings]
    return fixed + [float(min(max(w, 8), 36)) for w in own]
