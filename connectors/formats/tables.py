"""One table (a CSV file or a sheet) from its raw rows: which rows are records, which are titles, headers, totals, notes.

Belongs here: packing rows into columns in blocks, and saying of every row what it is. Does not belong here: finding the header
(``headings``), files (``reading``). Every row of the table ends up as a record or as no record with a reason: the sum holds.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from connectors.formats import problems
from connectors.formats.delimited import Row
from connectors.formats.headings import Header, bare, dropped
from connectors.limits import BLOCK_CELLS, MAX_COLUMNS, MAX_HEADER_ROWS, MAX_ROWS, MAX_TABLE_BYTES

COUNTED = (  # what a line of totals is made of besides numbers
    "รวม|ทั้งสิ้น|ทั้งหมด|จำนวน|นักเรียน|นักศึกษา|ผู้เรียน|เด็ก|สามเณร|ทั้งโรงเรียน|ทุกชั้น|ชาย|หญิง|คน|ราย|รูป|แถว|เป็นเงิน|เงิน(?:ทุน)?|ทุน|บาท|baht"
    "|เบี้ย(?:ประกัน(?:ภัย)?)?|สินไหม|ค่า(?:สินไหม|เรียน|เทอม|ธรรมเนียม|บริการ|ใช้จ่าย|รักษา(?:พยาบาล)?)|ยอด|สุทธิ|premiums?"
    "|grand|sub|total|sum|and|of|rows?|persons?|students?|cent(?:re|er)s?|schools?|villages?|households?|families|rooms?|classes|pupils?|boys?|girls?|male|female"
)
COUNT_WORDS = re.compile(rf"([\s\d๐-๙,.%/()=:+-]|{COUNTED})*", re.IGNORECASE)
TOTAL = re.compile(rf"(รวม|ยอดรวม|ผลรวม|จำนวนรวม|(grand|sub)?[- ]?total|sum)({COUNT_WORDS.pattern})", re.IGNORECASE)
_SEXES = r"(?:ชาย|หญิง|boys?|girls?|females?|males?)"
BY_SEX = re.compile(  # Boys / Girls beside 41 / 49, ชาย 41 คน: counted without a word for the whole
    rf"(?:นักเรียน|เด็ก)?{_SEXES}[\s\d:=]*(?:คน|ราย)?\s*(?:[/+&,]|และ|and|(?<=[\d\s])|(?<=คน))\s*(?:นักเรียน|เด็ก)?{_SEXES}[\s\d:=]*(?:คน|ราย)?"
    rf"|(?:นักเรียน|เด็ก)?{_SEXES}[\s:=]*\d+\s*(?:คน|ราย)?",
    re.IGNORECASE,
)
SUMMED = re.compile(  # of whatever: รวมจบ 70 คน, รวม 4 ศูนย์
    r"(?:รวม|ยอดรวม)[ก-๙\s]*(?:ทั้งสิ้น|ทั้งหมด|[\d๐-๙,]+\s*(?:คน|ราย|รูป|บาท|แห่ง|ศูนย์|โรงเรียน|ร\.?ร\.?|วัด|หมู่บ้าน|บ้าน|ชุมชน|ตำบล|อำเภอ|ห้อง|ชั้น|กลุ่ม"
    r"|ครัวเรือน|ครอบครัว|หลังคาเรือน|หลัง|รายการ|ทุน|เคส)).*"
)
NOTE = re.compile(
    r"(หมายเหตุ|ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำ|ผู้รับรอง|ผู้ตรวจ|ผู้อำนวยการ|นายทะเบียน|ข้อมูล\s*ณ|ที่มา\s*[:：]|แหล่งที่มา|พิมพ์เมื่อ|พิมพ์วันที่|วันที่พิมพ์"
    r"|จัดทำเมื่อ|รายงาน\s*ณ|จบรายงาน|สิ้นสุด|notes?\b|source\s*:|printed\b|end of|prepared by)"
    r"|.*([.…_]\s?){5,}",  # a line to sign on
    re.IGNORECASE,
)
_BODY = (
    "กรรมการ|กองทุน|กลุ่ม|ศูนย์|โรงเรียน|สถานศึกษา|วัด|มัสยิด|เทศบาล|อบต|ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|ท้องถิ่น|ระดับ|งาน|ฝ่าย|สอบสวน|สหกรณ์|สาขา"
    "|ทะเบียน|วิชาการ|ธุรการ|การเงิน|ข้อมูล"
)
SIGNED = re.compile(  # what stands where a list is signed: that it was looked over, and by the holder of which post
    r"(?:ขอ)?(?:ตรวจ(?:สอบ)?|รับรอง|สำเนา)(?:แล้ว|ว่า)?\s*(?:(?:ข้อมูล|รายการ|รายชื่อ|เอกสาร|ข้อความ)(?:ข้างต้น|ดังกล่าว|นี้)?)?\s*(?:เป็น(?:ความ)?จริง)?(?:ถูกต้อง)?"
    r"(?:แล้ว|ครบถ้วน|ตรงตามความเป็นจริง|ตามความเป็นจริง|ทุกประการ)*|ตำแหน่ง(?:[\s:][ก-๙.\s]*)?|ลง(?:ชื่อ|นาม)|ทราบ|อนุมัติ"
    r"|(?:รอง)?(?:ผู้(?:อำนวยการ|จัดการ|กำกับ|บังคับ(?:การ|กอง|หมู่)|ใหญ่บ้าน|จัดทำ|ตรวจ(?:สอบ)?|รับรอง|อนุมัติ|รายงาน|บันทึก)|กำนัน|นายก|นายทะเบียน|ปลัด|ประธาน|เลขานุการ"
    rf"|เหรัญญิก|หัวหน้า|ครูใหญ่|ครูประจำชั้น|เจ้าหน้าที่|เจ้าอาวาส|อิหม่าม|สารวัตร|สว\.|ผอ\.?|ผกก\.)\s*(?:(?:{_BODY})[ก-๙.\s]*)?"
    r"|(?:checked|approved|certified)(?: (?:by|correct))?|manager|director|head ?teacher|principal|registrar",
    re.IGNORECASE,
)
SIGNER = re.compile(  # a name in brackets below a line to sign on, that line, a post: one of them tells what the other cells are
    r"\((?:ว่าที่\s*)?(?:นาย|นาง|น\.?\s?ส|ครู|ดร|ผอ|พระ|[พรจส]\.|mrs?\b|ms\b|miss\b).*\).*|ตำแหน่ง.*|.*(?:[.…_]\s?){5,}", re.IGNORECASE
)
CONTINUES = re.compile(  # of a list printed on several pages
    r"\W*(?:(?:ยัง)?มี)?(?:ต่อ|continued?)\s*(?:จาก|ใน|on|from)?\s*(?:(?:หน้า|แผ่น|page)[\s\d๐-๙]*)?\W*|(?:หน้า|แผ่น|page)(?:ที่)?[\s\d๐-๙]+(?:(?:/|จาก|of)[\s\d๐-๙]+)?",
    re.IGNORECASE,
)
DIVIDES = re.compile(r"(?:ห้อง|กลุ่ม|ชุมชน|ตำบล|หมู่(?:ที่|บ้าน)|ส่วนที่|แผนก|ชั้น(?=เรียน|อนุบาล|ประถม|มัธยม|[\s\d๐-๙]|[ปมอ]\.))[ก-๙\d๐-๙.\s/()]*")
FOOTNOTE = re.compile(r"[*#]")
TOTAL_BEGINS = r"^(รวม|ยอดรวม|ผลรวม|จำนวนรวม|(grand |sub)?total)"
TOTAL_WITHIN = 6  # columns from the left in which a line of totals begins
RESERVED = ("part", "row")  # our own columns beside the file's
LONG_NAME = 60  # longer than any name, shorter than a sentence about the table
FEW = 4  # a total, a note or a title fills few cells; a record with fewer than this is looked at closely


Texts = Sequence[pa.ChunkedArray]
Size = tuple[int, int]  # rows and bytes


@dataclass(frozen=True)
class Table:
    """One table read: the record columns by field, the raw cells, what each row is, and what is worth telling.

    Attributes:
        given: ``row`` and field → text, one row a record. cells: raw cells, the same rows. not_records: row number and reason.
        header_rows: first and last row number of the header. too_wide: rows with text to the right of the last heading.
    """

    given: pa.Table
    cells: pa.Table
    not_records: list[tuple[int, str]]
    header_rows: list[int]
    stamp: str | None
    too_wide: list[int]
    unmapped: list[str]

    @cached_property
    def size(self) -> Size:
        """Of its cells."""
        return len(self.cells), self.cells.nbytes


def build(head: Sequence[Row], rest: Iterator[Row], header: Header, drop: Sequence[str], where: str) -> Table:
    """The table under ``header``.

    Args:
        head: the rows searched for the header. rest: the rows after them. where: file and sheet, for messages.
    """
    above, own = head[: header.first], head[header.first : header.first + header.height]
    below = itertools.chain(head[header.first + header.height :], rest)
    out = dropped(header, drop)
    keep = [i for i in range(len(header.names)) if i not in out]
    names = unique_names([header.names[i] or f"({i + 1})" for i in keep], taken=RESERVED)
    body, too_wide = pack(below, keep, len(header.names), where)
    body = body.rename_columns(["row", *names])
    mapped = {name: keep.index(at) for name, at in header.fields.items() if at in keep}
    reason = _reasons(body.columns[1:], header, keep, set(mapped.values()), [_first(cells) for _, cells in above])
    records = body.filter(pa.array(reason == ""))
    given = pa.table({"row": records["row"], **{field: records[names[at]] for field, at in mapped.items()}})
    unmapped = [header.names[i] for i in keep if header.names[i] and i not in header.fields.values()]
    other = _not_records(above, own, body["row"].to_numpy(), reason)
    made = stamp([c for _, row in above for c in row])
    return Table(given, records.drop_columns("row"), other, [own[0][0], own[-1][0]], made, too_wide, unmapped)


def pack(rows: Iterator[Row], keep: Sequence[int], width: int, where: str) -> tuple[pa.Table, list[int]]:
    """Rows as text columns, packed block by block so that little is held as Python objects; only the columns kept."""
    blocks: list[pa.Table] = []
    sizes: list[Size] = []
    too_wide: list[int] = []
    names = [str(i) for i in range(len(keep) + 1)]
    while True:
        block = list(itertools.islice(rows, max(BLOCK_CELLS // max(width, 1), 1)))
        if not block and blocks:
            break
        refuse_too_large(sizes, where)
        numbers = pa.array([n for n, _ in block], pa.int64())
        texts = [_fit(cells, width, number, too_wide, where) for number, cells in block]
        across = list(zip(*texts, strict=True)) if texts else [()] * width
        blocks.append(pa.table([numbers, *(pa.array(across[i], pa.large_string()) for i in keep)], names=names))
        sizes.append((len(blocks[-1]), blocks[-1].nbytes))
    return pa.concat_tables(blocks).combine_chunks(), too_wide


def refuse_too_large(sizes: Sequence[Size], where: str) -> None:
    """More rows or bytes than a delivery can have; its tables are counted anew with each of them, so each is measured only once.

    Raises:
        DeliveryError: ``too_large_table``.
    """
    if sum(rows for rows, _ in sizes) > MAX_ROWS or sum(taken for _, taken in sizes) > MAX_TABLE_BYTES:
        raise problems.too_large_table(where, MAX_ROWS)


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


def _not_records(above: Sequence[Row], own: Sequence[Row], rows: np.ndarray, reason: np.ndarray) -> list[tuple[int, str]]:
    """All rows that are no record: titles and blank lines above, the header, and those found below it."""
    top = [(n, "title" if _first(cells) else "blank") for n, cells in above] + [(n, "header") for n, _ in own]
    return top + [(int(n), str(r)) for n, r in zip(rows[reason != ""], reason[reason != ""], strict=True)]


def _reasons(texts: Texts, header: Header, keep: Sequence[int], mapped: set[int], titles: Sequence[str]) -> np.ndarray:
    """For every row below the header why it is no record, ``""`` for a record."""
    has, same, total = _looks(texts, header, keep)
    filled = has.sum(axis=1)
    reason = np.full(len(has), "", dtype=object)
    reason[filled == 0] = "blank"
    # the headings again: a new page, pasted tables, or a lower header row that no field needed
    reason[(filled > 0) & (same >= np.ceil(filled * 0.6)) & (same >= min(2, len(keep)))] = "repeated_header"
    _mark_lower_header(texts, has, reason, {bare(n) for n in header.names}, sorted(mapped))
    _mark_numbering(texts, has, reason, keep)
    judge = _Judge(mapped, frozenset(t for t in titles if t), len(texts))
    for i in map(int, np.flatnonzero(((filled < FEW) | total) & (reason == ""))):
        reason[i] = judge.reason(_cells(texts, has, i))
    _mark_trailing(texts, has, reason, judge)
    return reason


def _looks(texts: Texts, header: Header, keep: Sequence[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which cells hold text (rows x columns), how many cells repeat their heading, and whether a total's word stands on the left."""
    rows = len(texts[0]) if texts else 0
    has, same, total = np.zeros((rows, len(texts)), bool), np.zeros(rows, int), np.zeros(rows, bool)
    for position, i in enumerate(keep):
        trimmed = pc.utf8_trim_whitespace(texts[position])
        has[:, position] = _array(pc.not_equal(trimmed, ""))
        words = {w.strip() for w in (header.names[i], *header.levels[i]) if w.strip()}
        if words:
            same += _array(pc.is_in(trimmed, pa.array(sorted(words), pa.large_string())))
        if position < TOTAL_WITHIN:
            total |= _array(pc.match_substring_regex(trimmed, TOTAL_BEGINS, ignore_case=True))
    return has, same, total


def _array(mask: pa.ChunkedArray) -> np.ndarray:
    return np.asarray(mask.to_numpy(), dtype=bool)


def _cells(texts: Texts, has: np.ndarray, row: int) -> list[tuple[int, str]]:
    """The filled cells of a row: (position, text)."""
    return [(c, texts[c][row].as_py().strip()) for c in map(int, np.flatnonzero(has[row]))]


def _mark_lower_header(texts: Texts, has: np.ndarray, reason: np.ndarray, words: set[str], mapped: Sequence[int]) -> None:
    """Rows of the header that no field needed: right below it, in words, under no mapped column or in the header's own words."""
    for i in range(min(MAX_HEADER_ROWS, len(reason))):
        cells = [bare(text) for _, text in _cells(texts, has, i)]
        own_words = len(cells) > 1 and all(c in words for c in cells)
        beside = not has[i][mapped].any() and not any(d.isdecimal() for c in cells for d in c)
        if not cells or reason[i] not in ("", "repeated_header") or not (own_words or beside):
            return
        reason[i] = "header"


def _mark_numbering(texts: Texts, has: np.ndarray, reason: np.ndarray, keep: Sequence[int]) -> None:
    """The line under the header that numbers the columns: (1) (2) (3), or (1) (3) where the second is dropped."""
    at = next((i for i, r in enumerate(reason[: MAX_HEADER_ROWS + 1]) if r == ""), None)
    if at is None or has[at].sum() < 3:
        return
    cells = [(keep[i], bare(text)) for i, text in _cells(texts, has, at)]
    if not all(text.isdecimal() for _, text in cells):
        return
    numbers = [int(text) for _, text in cells]
    by_place = len({number - place for number, (place, _) in zip(numbers, cells, strict=True)}) == 1
    if by_place or numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        reason[at] = "header"


def _mark_trailing(texts: Texts, has: np.ndarray, reason: np.ndarray, judge: "_Judge") -> None:
    """After the last full record, a line with one cell in a wide table is a remark (a signature, a place, a date); so is who signs."""
    filled = has.sum(axis=1)
    for i in map(int, reversed(np.flatnonzero((reason == "") & (judge.width >= FEW)))):
        if filled[i] >= FEW:
            return
        cells = _cells(texts, has, i)
        if all(SIGNED.fullmatch(text) for _, text in cells) or any(SIGNER.fullmatch(text) for _, text in cells):
            reason[i] = "note"
        elif len(cells) > 1:
            return
        elif cells[0][0] not in judge.mapped or len(cells[0][1]) > LONG_NAME:
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
        if any(p.fullmatch(first) for p in (TOTAL, SUMMED, BY_SEX)) and all(COUNT_WORDS.fullmatch(t) for t in others):
            return "total"
        if first in self.titles and not any(c in self.mapped for c, _ in cells[1:]):
            return "title"
        if NOTE.match(first) and len(cells) < FEW and self.width > len(cells):
            return "note"
        if len(cells) == 1 and self.width > 1 and (FOOTNOTE.match(first) or (self.width >= FEW and self._parts(first))):
            return "note"
        if len(cells) == 1 and at not in self.mapped and re.fullmatch(r"[\d๐-๙.)]+", first):
            return "blank"  # a form numbered in advance, the line never filled in
        if len(cells) == 1 and at not in self.mapped and self.width >= FEW:
            return "note"  # a dividing line: the next village, the second part
        return ""

    @staticmethod
    def _parts(text: str) -> bool:
        """Whether a line parts the list: the next room or village, the next page."""
        return bool(DIVIDES.fullmatch(text) or CONTINUES.fullmatch(text))


STAMP = re.compile(r"\b(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?")


def stamp(cells: Sequence[str]) -> str | None:
    """The day (and time) a title line says the file was made, as ISO text; only that is taken from the line."""
    for cell in cells:
        if found := STAMP.search(cell):
            return "T".join(p for p in found.groups() if p)
    return None
