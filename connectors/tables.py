"""One table (a CSV file or a sheet) from its raw rows: which rows are records, which are titles, headers, totals, notes.

Belongs here: packing rows into columns in blocks, and saying of every row what it is. Does not belong here: finding the header
(``headings``), files (``reading``). Every row of the table ends up as a record or as no record with a reason: the sum holds.
"""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from connectors import problems
from connectors.delimited import Row
from connectors.headings import Header, bare, dropped
from connectors.limits import BLOCK_ROWS, MAX_COLUMNS, MAX_HEADER_ROWS

COUNTED = (  # what a line of totals is made of besides numbers
    "รวม|ทั้งสิ้น|ทั้งหมด|จำนวน|นักเรียน|นักศึกษา|ผู้เรียน|เด็ก|สามเณร|ทั้งโรงเรียน|ทุกชั้น|ชาย|หญิง|คน|ราย|รูป|แถว"
    "|grand|sub|total|sum|and|of|rows?|persons?|students?|pupils?|boys?|girls?|male|female"
)
COUNT_WORDS = re.compile(rf"([\s\d๐-๙,.%/()=:+-]|{COUNTED})*", re.IGNORECASE)
TOTAL = re.compile(rf"(รวม|ยอดรวม|ผลรวม|จำนวนรวม|(grand|sub)?[- ]?total|sum)({COUNT_WORDS.pattern})", re.IGNORECASE)
NOTE = re.compile(
    r"(หมายเหตุ|ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้รับรอง|ผู้ตรวจ|ผู้อำนวยการ|ข้อมูล\s*ณ|ที่มา\s*[:：]|แหล่งที่มา|พิมพ์เมื่อ|พิมพ์วันที่|วันที่พิมพ์"
    r"|จัดทำเมื่อ|รายงาน\s*ณ|จบรายงาน|สิ้นสุด|notes?\b|source\s*:|printed\b|end of|prepared by)"
    r"|.*([.…_]\s?){5,}",  # a line to sign on
    re.IGNORECASE,
)
FOOTNOTE = re.compile(r"[*#]")
LONG_NAME = 60  # longer than any name, shorter than a sentence about the table
FEW = 4  # a total, a note or a title fills few cells; a record with fewer than this is looked at closely


@dataclass(frozen=True)
class Table:
    """One table read: the record columns by field, the raw cells, what each row is, and what is worth telling.

    Attributes:
        given: field → text, one row a record, with ``row``. cells: raw cells, same index. not_records: ``row, reason``.
        header_rows: first and last row number of the header. too_wide: rows with text to the right of the last heading.
    """

    given: pd.DataFrame
    cells: pd.DataFrame
    not_records: pd.DataFrame
    header_rows: list[int]
    stamp: str | None
    too_wide: list[int]
    unmapped: list[str]


def build(head: Sequence[Row], rest: Iterator[Row], header: Header, drop: Sequence[str], where: str) -> Table:
    """The table under ``header``.

    Args:
        head: the rows searched for the header. rest: the rows after them. where: file and sheet, for messages.
    """
    above, own = head[: header.first], head[header.first : header.first + header.height]
    below = itertools.chain(head[header.first + header.height :], rest)
    out = dropped(header, drop)
    keep = [i for i in range(len(header.names)) if i not in out]
    body, too_wide = pack(below, keep, len(header.names), where)
    body.columns = pd.Index(["row", *unique_names([header.names[i] or f"({i + 1})" for i in keep], taken=("row",))])
    place = {column: position + 1 for position, column in enumerate(keep)}
    mapped = {name: place[at] for name, at in header.fields.items() if at in place}
    reason = _reasons(body, header, keep, mapped, [_first(cells) for _, cells in above])
    other = _above(above, own, body["row"], reason)
    records = body.loc[reason == ""].reset_index(drop=True)
    given = pd.DataFrame({"row": records["row"], **{f: records.iloc[:, at] for f, at in mapped.items()}})
    unmapped = [n for i, n in enumerate(header.names) if n and i in place and i not in header.fields.values()]
    made = stamp([c for _, row in above for c in row])
    return Table(given, records.drop(columns="row"), other, [own[0][0], own[-1][0]], made, too_wide, unmapped)


def pack(rows: Iterator[Row], keep: Sequence[int], width: int, where: str) -> tuple[pd.DataFrame, list[int]]:
    """Rows as text columns, packed block by block so that little is held as Python objects; only the columns kept."""
    blocks: list[pa.Table] = []
    too_wide: list[int] = []
    names = [str(i) for i in range(len(keep) + 1)]
    while True:
        block = list(itertools.islice(rows, BLOCK_ROWS))
        if not block and blocks:
            break
        numbers = pa.array([n for n, _ in block], pa.int64())
        texts = [_fit(cells, width, number, too_wide, where) for number, cells in block]
        across = list(zip(*texts, strict=True)) if texts else [()] * width
        blocks.append(pa.table([numbers, *(pa.array(across[i], pa.large_string()) for i in keep)], names=names))
    frame: pd.DataFrame = pa.concat_tables(blocks).to_pandas()
    return frame, too_wide


def _fit(cells: list[str], width: int, number: int, too_wide: list[int], where: str) -> list[str]:
    """A row exactly as wide as the header; what stands to the right of the last heading is left out and told."""
    if len(cells) == width:
        return cells
    if len(cells) < width:
        return [*cells, *[""] * (width - len(cells))]
    if len(cells) > MAX_COLUMNS:
        raise problems.too_many_columns(where, MAX_COLUMNS)
    if any(c.strip() for c in cells[width:]):
        too_wide.append(number)
    return cells[:width]


def unique_names(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """The file's own headings; a second one of the same name gets ``(2)``."""
    seen = dict.fromkeys(taken, 1)
    unique: list[str] = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return unique


def _first(cells: Sequence[str]) -> str:
    return next((c.strip() for c in cells if c.strip()), "")


def _above(above: Sequence[Row], own: Sequence[Row], rows: pd.Series, reason: np.ndarray) -> pd.DataFrame:
    """All rows that are no record: titles and blank lines above, the header, and those found below it."""
    said = [(n, "title" if _first(cells) else "blank") for n, cells in above] + [(n, "header") for n, _ in own]
    top = pd.DataFrame(said, columns=["row", "reason"]).astype({"row": "int64", "reason": "str"})
    aside = reason != ""
    below = pd.DataFrame({"row": rows.to_numpy()[aside], "reason": pd.Series(reason[aside], dtype="str")})
    return pd.concat([top, below], ignore_index=True)


def _reasons(body: pd.DataFrame, header: Header, keep: Sequence[int], mapped: Mapping[str, int], titles: Sequence[str]) -> np.ndarray:
    """For every row below the header why it is no record, ``""`` for a record."""
    texts = [body.iloc[:, c] for c in range(1, body.shape[1])]
    has = np.column_stack([np.zeros((len(body), 0), bool), *map(_has_text, texts)])
    filled = has.sum(axis=1)
    reason = np.full(len(body), "", dtype=object)
    reason[filled == 0] = "blank"
    _mark_repeated(texts, header, keep, has, reason)
    _mark_lower_header(texts, has, reason, {bare(n) for n in header.names}, [at - 1 for at in mapped.values()])
    _mark_numbering(texts, has, reason)
    judge = _Judge({at - 1 for at in mapped.values()}, frozenset(t for t in titles if t), len(texts))
    close = ((filled < FEW) | _total_left(texts, len(body))) & (reason == "")
    for i in np.flatnonzero(close):
        reason[i] = judge.reason(_cells(texts, has, int(i)))
    _mark_trailing(texts, has, reason, judge)
    return reason


def _cells(texts: Sequence[pd.Series], has: np.ndarray, row: int) -> list[tuple[int, str]]:
    """The filled cells of a row: (position, text)."""
    return [(c, str(texts[c].iat[row]).strip()) for c in map(int, np.flatnonzero(has[row]))]


def _has_text(column: pd.Series) -> np.ndarray:
    text = pa.array(column, pa.large_string())
    return np.asarray(pc.not_equal(pc.utf8_trim_whitespace(text), ""), dtype=bool)


def _total_left(texts: Sequence[pd.Series], rows: int) -> np.ndarray:
    """Rows with a total's word in one of the leftmost columns."""
    found = np.zeros(rows, bool)
    for text in texts[:6]:
        found |= text.str.match(r"\s*(รวม|ยอดรวม|ผลรวม|จำนวนรวม|(grand |sub)?total)", case=False).to_numpy(bool)
    return found


def _mark_repeated(texts: Sequence[pd.Series], header: Header, keep: Sequence[int], has: np.ndarray, reason: np.ndarray) -> None:
    """Rows that say the headings again: a new page, pasted tables, or a lower header row that no field needed."""
    same = np.zeros(len(reason), int)
    for position, i in enumerate(keep):
        words = {w.strip() for w in (header.names[i], *header.levels[i]) if w.strip()}
        if words:
            same += texts[position].str.strip().isin(list(words)).to_numpy(bool)
    filled = has.sum(axis=1)
    reason[(same >= np.ceil(filled * 0.6)) & (same >= min(2, len(keep)))] = "repeated_header"


def _mark_lower_header(texts: Sequence[pd.Series], has: np.ndarray, reason: np.ndarray, words: set[str], mapped: Sequence[int]) -> None:
    """Rows of the header that no field needed: right below it, in words, under no mapped column or in the header's own words."""
    for i in range(min(MAX_HEADER_ROWS, len(reason))):
        cells = [bare(text) for _, text in _cells(texts, has, i)]
        own_words = len(cells) > 1 and all(c in words for c in cells)
        beside = not has[i][mapped].any() and not any(d.isdecimal() for c in cells for d in c)
        if not cells or reason[i] not in ("", "repeated_header") or not (own_words or beside):
            return
        reason[i] = "header"


def _mark_numbering(texts: Sequence[pd.Series], has: np.ndarray, reason: np.ndarray) -> None:
    """The line under the header that numbers the columns: (1) (2) (3)."""
    at = next((i for i, r in enumerate(reason[: MAX_HEADER_ROWS + 1]) if r == ""), None)
    if at is None or has[at].sum() < 3:
        return
    cells = [bare(text) for _, text in _cells(texts, has, at)]
    if all(c.isdecimal() for c in cells) and [int(c) for c in cells] == list(range(int(cells[0]), int(cells[0]) + len(cells))):
        reason[at] = "header"


def _mark_trailing(texts: Sequence[pd.Series], has: np.ndarray, reason: np.ndarray, judge: "_Judge") -> None:
    """After the last full record, a line with one cell in a wide table is a remark (a signature, a place, a date)."""
    filled = has.sum(axis=1)
    for i in map(int, reversed(np.flatnonzero((reason == "") & (judge.width >= FEW)))):
        if filled[i] > 1:
            return
        ((at, text),) = _cells(texts, has, i)
        if at not in judge.mapped or len(text) > LONG_NAME:
            reason[i] = "note"


@dataclass(frozen=True)
class _Judge:
    """Says of a row with few cells whether it is a total, a note, a title, a numbered blank line, or a poor record."""

    mapped: set[int]
    titles: frozenset[str]
    width: int

    def reason(self, cells: Sequence[tuple[int, str]]) -> str:
        """``cells``: (column, text) of the filled ones, from the left."""
        (at, first), others = cells[0], [t for _, t in cells[1:]]
        if TOTAL.fullmatch(first) and all(COUNT_WORDS.fullmatch(t) for t in others):
            return "total"
        if first in self.titles and not any(c in self.mapped for c, _ in cells[1:]):
            return "title"
        if NOTE.match(first) and len(cells) < FEW and self.width > len(cells):
            return "note"
        if len(cells) == 1 and self.width > 1 and FOOTNOTE.match(first):
            return "note"
        if len(cells) == 1 and at not in self.mapped and re.fullmatch(r"[\d๐-๙.)]+", first):
            return "blank"  # a form numbered in advance, the line never filled in
        return ""


STAMP = re.compile(r"\b(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?")


def stamp(cells: Sequence[str]) -> str | None:
    """The day (and time) a title line says the file was made, as ISO text; only that is taken from the line."""
    for cell in cells:
        if found := STAMP.search(cell):
            return "T".join(p for p in found.groups() if p)
    return None
