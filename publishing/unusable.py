"""The cells that accepted rows hold in vain or leave blank, as the agency that wrote them is told of them: found, and as sheets.

Belongs here: which cells are told of, under which heading, what is asked for. Does not belong here: that a cell cannot be used
(``records``), which blanks count (``blanks``), the workbook (``returned``).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd
from xlsxwriter.worksheet import Worksheet

from agreements.model import Agency
from agreements.text import Text
from publishing.asked import headings_of
from publishing.blanks import BLANK, NAMELESS, everybody_has, find_blanks
from publishing.spreadsheets import Book, height, safe, set_up_table
from publishing.wording import number
from records.fields import BY_NAME
from records.reasons import FAULTS, REPAIRS
from records.standardise import Standardised

MOST = 2_000  # lines a sheet: more nobody mends by hand
BLANKS = (BLANK, NAMELESS)  # codes of cells that are blank
COLUMNS = ("part", "row", "code", "heading", "th", "en", "written")
_FILL_IN = Text("กรอก{field.th} ถ้าไม่มีจริง ๆ ให้ใส่ขีด (-)", "Fill in: {field.en}, or a dash (-) where there is none.")
_ASK_AGAIN = Text("กรอก{field.th} ถ้าไม่ทราบ ให้ถามครอบครัว", "Fill in: {field.en}; if you do not know it, ask the family.")
_MORE = Text("ยังมีอีก {n} ช่องที่ไม่ได้แสดง", "{n} more cells are not shown.")


def find_unusable(
    agency: Agency, given: pd.DataFrame, standard: Standardised, in_file: Sequence[str]
) -> tuple[pd.DataFrame, dict[str, int]]:
    """The first cells of each sheet, in the file's order, and how many there are by code.

    Args:
        given: the table that was standardised. in_file: the headings of the agency's file, from the left.

    Returns:
        ``COLUMNS``: where the cell stands, a code (of ``records.reasons.FAULTS``; ``blanks.BLANK``, ``blanks.NAMELESS``), the agency's own
        heading, what the column is called in Thai and English, and what is written in it.
    """
    faults, blanks = standard.faults, find_blanks(agency, given, standard, in_file)
    counts, headings = _count(faults["code"]), {field: _heading(agency, field, in_file) for field in faults["field"].unique()}
    at = {heading: place for place, heading in enumerate(in_file)}
    faults = faults.assign(place=[at.get(headings[f], len(at)) for f in faults["field"]]).sort_values(["at", "place"], kind="stable")
    lines = [_line(given, headings, fault) for fault in faults.head(MOST).to_dict("records")]
    told = [(NAMELESS if a.who else BLANK, a.heading, a.label.th, a.label.en, "") for a in blanks.asked]
    counts |= _count(told[which][0] for which in blanks.which.tolist())
    places = standard.roster[["part", "row"]].iloc[blanks.rows[:MOST]].fillna({"part": ""}).itertuples(index=False)
    lines += [(part, row, *told[which]) for (part, row), which in zip(places, blanks.which[:MOST].tolist(), strict=True)]
    found = pd.DataFrame(lines, columns=list(COLUMNS))
    return found.astype({name: "int64" if name == "row" else "str" for name in COLUMNS}), counts


def _count(codes: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(codes).items()))


def _heading(agency: Agency, field: str, in_file: Sequence[str]) -> str:
    """The agency's own heading of a column; a school system's files have headings of their own: then what the field is called."""
    own = headings_of(agency.columns[field]) if field in agency.columns else [BY_NAME[field].label.th]
    return next((h for h in own if h in in_file), own[0])


def _line(given: pd.DataFrame, headings: Mapping[str, str], fault: Mapping[Any, Any]) -> tuple[object, ...]:
    field = fault["field"]
    label, written = BY_NAME[field].label, str(given[field].iloc[fault["at"]])
    return fault["part"], fault["row"], fault["code"], headings[field], label.th, label.en, written


def blank_cells(counts: Mapping[str, int]) -> int:
    """How many of the cells counted by code are blank."""
    return sum(counts.get(code, 0) for code in BLANKS)


def is_asked_for(counts: Collection[str]) -> bool:
    """Whether cells with these codes make a workbook of their own: blanks alone do where they leave open who a child is."""
    return bool(set(counts) - {BLANK})


def write_unusable(book: Book, sheet: Worksheet, cells: pd.DataFrame, total: int) -> None:
    """A line a cell: what is written in it, marked, what is wrong, what to do."""
    texts = [[heading, written, _both(REPAIRS[code]), _both(FAULTS[code])]
             for heading, written, code in zip(cells["heading"], cells["written"], cells["code"], strict=True)]  # fmt: skip
    headings = {"ช่อง Column": 26.0, "ที่เขียนไว้ As written": 26.0, "ปัญหา Problem": 46.0, "สิ่งที่ต้องทำ What to do": 46.0}
    _write(book, sheet, cells, headings, texts, total, marked="ที่เขียนไว้ As written")


def write_blanks(book: Book, sheet: Worksheet, cells: pd.DataFrame, total: int) -> None:
    """A line a blank."""
    fields = map(Text, cells["th"], cells["en"])
    texts = [[heading, _both(_todo(field).format(field=field))] for heading, field in zip(cells["heading"], fields, strict=True)]
    _write(book, sheet, cells, {"ช่อง Column": 36.0, "สิ่งที่ต้องทำ What to do": 64.0}, texts, total)


def _todo(field: Text) -> Text:
    return _ASK_AGAIN if everybody_has(field) else _FILL_IN


def _write(
    book: Book, sheet: Worksheet, cells: pd.DataFrame, headings: Mapping[str, float], texts: Sequence[Sequence[str]], total: int,
    marked: str = "",
) -> None:  # fmt: skip
    """The place of each cell and what is said of it, and below them how many more there are."""
    parts = cells["part"].ne("").any()
    lead = {"ชีต Sheet": 14.0, "แถว Row": 12.0} if parts else {"แถว Row": 12.0}
    columns = {**lead, **headings}
    set_up_table(sheet, len(cells), list(columns.values()), book, list(columns))
    for r, (part, row, said) in enumerate(zip(cells["part"], cells["row"], texts, strict=True), start=1):
        sheet.set_row(r, max(height(text, width * 0.9) for text, width in zip(said, headings.values(), strict=True)))
        for c, (heading, text) in enumerate(zip(columns, [*([part] if parts else []), str(row), *said], strict=True)):
            sheet.write_string(r, c, safe(text), book.marked if heading == marked else book.wrap)
    if total > len(cells):
        more = _MORE.format(n=number(total - len(cells)))
        sheet.write_string(len(cells) + 1, 0, f"{more.th} · {more.en}", book.label)


def _both(text: Text) -> str:
    return f"{text.th}\n{text.en}"
