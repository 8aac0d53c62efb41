"""What accepted rows leave blank of the columns an agreement names: found, and as a sheet of the returned workbook.

Belongs here: which blanks are named, and the sheet. Does not belong here: what counts as filled (``asked``), the workbook (``returned``).
Numbers of rows and headings only, never a value.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from xlsxwriter.worksheet import Worksheet

from agreements.model import Agency, Column
from agreements.text import Text
from publishing.asked import filled, sent_as
from publishing.spreadsheets import Book, height, safe, set_up_table
from publishing.wording import number
from records.fields import BY_NAME

MOST = 2_000  # lines: more nobody mends by hand
_FOR_SOME = frozenset({"alt_first_name", "alt_last_name", "g_code", "enrolled_to", "hide_address"})  # who has none leaves it blank, rightly
_WHAT_HAPPENED = frozenset({"status", "event_date"})
_PRESENT = ("population", "enrolled", "enrolled_alternative", "training", "supported", "protected")  # lists of whom nothing happened to
_TODO = Text(
    "กรอก{field.th} หรือแก้ให้อ่านได้ ในไฟล์ต้นทาง แล้วส่งไฟล์เต็มมาใหม่",
    "Fill in, or make readable: {field.en}; in your own file, then send it again, whole.",
)
_MORE = Text("ยังมีช่องว่างอีก {n} ช่องที่ไม่ได้แสดง", "{n} more blanks are not shown.")


@dataclass(frozen=True)
class Blank:
    """One blank of an accepted row: where it stands, under which heading of the agency's, and what is missing."""

    part: str
    row: int
    heading: str
    field: Text


@dataclass(frozen=True)
class Blanks:
    """The first blanks as they stand in the file, and how many there are in all."""

    first: Sequence[Blank] = ()
    total: int = 0


def headings_of(column: Column) -> list[str]:
    """The agency's own headings of a column; a second column of one heading is named ``heading (2)``."""
    return [h if column.occurrence == 1 else f"{h} ({column.occurrence})" for h in column.headings]


def find_blanks(agency: Agency, roster: pd.DataFrame, in_file: Collection[str]) -> Blanks:
    """The blanks of a roster, row by row as in the file; columns that fill the same field (a birth date, an age) are one.

    Args:
        in_file: the headings of the agency's file, from the left.
    """
    has = filled(roster)
    columns = _columns(agency, has, list(in_file))
    if not columns:
        return Blanks()
    rows, which = np.nonzero(np.column_stack([_blank(fields, has) for fields in columns]))
    parts, numbers, told = roster["part"].fillna(""), roster["row"], list(columns.values())
    places = zip(rows[:MOST].tolist(), which[:MOST].tolist(), strict=True)
    return Blanks([Blank(str(parts.iloc[r]), int(numbers.iloc[r]), *told[c]) for r, c in places], len(rows))


def _columns(agency: Agency, has: pd.DataFrame, in_file: list[str]) -> dict[tuple[str, ...], tuple[str, Text]]:
    """Fields → the headings of the columns that fill them and what they are called, as they stand in the file."""
    left_out = _FOR_SOME | (_WHAT_HAPPENED if agency.rows_mean in _PRESENT else frozenset())
    found: dict[tuple[str, ...], list[tuple[str, Text]]] = {}
    for name, column in agency.columns.items():
        fields = tuple(f for f in sent_as(name) if f in has and f not in left_out)
        if not fields or (column.optional and not has[list(fields)].to_numpy().any()):  # the file may have no such column
            continue
        heading = next((h for h in headings_of(column) if h in in_file), headings_of(column)[0])
        found.setdefault(fields, []).append((heading, BY_NAME[name].label))
    at = {heading: place for place, heading in enumerate(in_file)}
    ordered = [(fields, sorted(some, key=lambda one: at.get(one[0], len(at)))) for fields, some in found.items()]
    ordered.sort(key=lambda item: at.get(item[1][0][0], len(at)))
    return {fields: (_either([h for h, _ in some]), _labels([t for _, t in some])) for fields, some in ordered}


def _either(words: Sequence[str]) -> str:
    return " / ".join(words)


def _labels(labels: Sequence[Text]) -> Text:
    return Text(_either([t.th for t in labels]), _either([t.en for t in labels]))


def _blank(fields: tuple[str, ...], has: pd.DataFrame) -> np.ndarray:
    """The rows in which a cell says nothing; a G-code stands in the place of an id."""
    instead = ["g_code"] if fields == ("national_id",) and "g_code" in has else []
    found: np.ndarray = np.logical_not(has[[*fields, *instead]].to_numpy()).all(axis=1)
    return found


def write_blanks(book: Book, sheet: Worksheet, blanks: Blanks) -> None:
    """A line a blank, and below them how many more there are."""
    parts = any(b.part for b in blanks.first)
    lead = [*(["ชีต Sheet"] if parts else []), "แถว Row", "ช่อง Column", "สิ่งที่ต้องทำ What to do"]
    set_up_table(sheet, len(blanks.first), [14.0, 12.0, 36.0, 64.0][-len(lead) :], book, lead)
    for r, blank in enumerate(blanks.first, start=1):
        todo = _TODO.format(field=blank.field)
        said = f"{todo.th}\n{todo.en}"
        sheet.set_row(r, max(height(said, 56), height(blank.heading, 30)))
        for c, text in enumerate([*([blank.part] if parts else []), str(blank.row), blank.heading, said]):
            sheet.write_string(r, c, safe(text), book.wrap)
    left = blanks.total - len(blanks.first)
    if left:
        more = _MORE.format(n=number(left))
        sheet.write_string(len(blanks.first) + 1, 0, f"{more.th} · {more.en}", book.label)
