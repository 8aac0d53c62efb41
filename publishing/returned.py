"""The quarantine workbook an agency gets back: its own rows, in its own order, with what is wrong and what to do.

Belongs here: the workbook of unusable rows. Does not belong here: deciding that a row is unusable (``records``), what usable rows leave
blank (``blanks``).
The agency sees only cells of its own file; columns its agreement drops were never read and are not here.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from xlsxwriter.worksheet import Worksheet

from agreements.model import Agency
from agreements.text import Lang, Text
from publishing.blanks import Blanks, find_blanks, headings_of, write_blanks
from publishing.spreadsheets import Book, display_width, height, safe, set_up_table, workbook, write_cover
from publishing.trend import PastDelivery, write_trend
from publishing.wording import day, number

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


def write_returned(
    agency: Agency, rows: pd.DataFrame, problems: Mapping[str, Problem], path: Path, *, as_of: dt.date, file_name: str = "",
    past: Sequence[PastDelivery] = (), roster: pd.DataFrame | None = None,
) -> int:  # fmt: skip
    """Write the agency's unusable rows to ``path`` and say how many there are; with none, nothing is written.

    Args:
        rows: ``part, row, reasons`` (codes joined by ``;``) and the cells as the agency wrote them, under its own headings; parts in
            the order of the file.
        problems: reason code → what is wrong, what to do, which fields to mark. An unknown code is shown as it is.
        past: the agency's last deliveries, shown as a trend. roster: the accepted rows of the same delivery, whose blanks are named.
    """
    if rows.empty:
        return 0
    blanks = Blanks() if roster is None else find_blanks(agency, roster, [str(c) for c in rows.columns if c not in PLACES])
    ordered = _in_the_files_order(rows).fillna("").reset_index(drop=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    title = f"แถวที่ใช้ไม่ได้ของ {agency.name.th}"
    with workbook(path, created=as_of, title=title) as book:
        cover = book.book.add_worksheet("คำชี้แจง About")
        write_cover(book, cover, title, _facts(agency, ordered, problems, blanks, as_of, file_name), _notice())
        _write_rows(book, book.book.add_worksheet("แถวที่ต้องแก้ Rows"), agency, ordered, problems)
        if blanks.first:
            write_blanks(book, book.book.add_worksheet("ช่องว่าง Blanks"), blanks)
        if past:
            write_trend(book, book.book.add_worksheet("แนวโน้ม"), past, {code: p.what for code, p in problems.items()})
    return len(ordered)


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
    agency: Agency, rows: pd.DataFrame, problems: Mapping[str, Problem], blanks: Blanks, as_of: dt.date, file_name: str
) -> list[tuple[str, str]]:
    counts = rows["reasons"].str.split(";").explode().value_counts(sort=False).sort_index()
    listed = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    reasons = [(problems[str(c)].what.th if str(c) in problems else str(c), f"{number(n)} แถว rows") for c, n in listed]
    return [
        ("หน่วยงาน Agency", f"{agency.name.th} ({agency.name.en})"),
        *([("ไฟล์ File", file_name)] if file_name else []),
        ("ตรวจเมื่อ Checked", f"{day(as_of, 'th')} ({day(as_of, 'en')})"),
        ("แถวที่ใช้ไม่ได้ Rows", number(len(rows))),
        *[("", f"{what}: {count}") for what, count in reasons],
        *([("ช่องว่าง Blanks", f"{number(blanks.total)} ช่อง ในแถวอื่น in the other rows")] if blanks.total else []),
    ]


def _notice() -> list[str]:
    return [
        "แถวเหล่านี้ยังไม่ได้นำไปใช้ แถวอื่นในไฟล์ใช้ตามปกติ ช่องสีส้มคือช่องที่มีปัญหา โปรดแก้ในไฟล์ต้นทาง แล้วส่งไฟล์เต็มมาใหม่",
        "These rows are not in use yet; all others are. Orange cells are at fault. Please mend your own file and send it again, whole.",
        "มีข้อมูลส่วนบุคคลของเด็ก ใช้แก้ไขข้อมูลเท่านั้น ลบเมื่อแก้เสร็จ  (Personal data of children: for mending only, then delete.)",
    ]


def _widths(lead: Sequence[str], headings: Sequence[str], rows: pd.DataFrame) -> list[float]:
    fixed = [14.0, 12.0, 44.0, 44.0][-len(lead) :]
    own = [max([display_width(h) + 4, *(display_width(str(v)) + 2 for v in rows[h].head(500))]) for h in headings]
    return fixed + [float(min(max(w, 8), 36)) for w in own]
