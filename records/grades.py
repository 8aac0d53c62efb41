"""Classes in their short Thai form: อ.1-อ.3, ป.1-ป.6, ม.1-ม.6, ปวช.1-3, ปวส.1-2.

Levels without a year: เตรียมอนุบาล, อนุบาล, ประถม, ม.ต้น, ม.ปลาย, ปวช., ปวส.

Belongs here: words for classes. Does not belong here: which class ends a level (``register``).
"""

import re
from functools import partial

from records.cells import Cells, Lists, filled
from records.readings import Read, read_cells, words
from records.repairs import Repairs

_LEVELS = (  # pattern of the level's name, short form, years it has
    (r"(?:ระดับ)?(?:ชั้น)?(?:เตรียมอนุบาล|ก่อนอนุบาล|ปฐมวัย|ศพด\.?|เด็กเล็ก)", "เตรียมอนุบาล", 0),
    (r"(?:ระดับ)?(?:ชั้น)?(?:อนุบาล(?:ศึกษา)?(?:ปีที่)?|อ\.)", "อ.", 4),
    (r"(?:ระดับ)?(?:ชั้น)?(?:ประถม(?:ศึกษา)?(?:ปีที่)?|ป\.)", "ป.", 6),
    (r"(?:ระดับ)?(?:ชั้น)?(?:มัธยม(?:ศึกษา)?(?:ปีที่)?|ม\.)", "ม.", 6),
    (r"(?:ระดับ)?(?:ชั้น)?(?:ประกาศนียบัตรวิชาชีพชั้นสูง|ปวส\.?)", "ปวส.", 2),
    (r"(?:ระดับ)?(?:ชั้น)?(?:ประกาศนียบัตรวิชาชีพ|ปวช\.?)", "ปวช.", 3),
)
_YEAR = r"\s*(?:(?:ชั้น)?ปีที่|ปี|ชั้น)?\s*\.?(\d)?(?:\s*(?:/|ห้อง|-)\s*\S+.*)?"
_PATTERNS = tuple((re.compile(name + _YEAR), short, years) for name, short, years in _LEVELS)
_WHOLE = {"อ.": "อนุบาล", "ป.": "ประถม", "ม.": "", "ปวช.": "ปวช.", "ปวส.": "ปวส.", "เตรียมอนุบาล": "เตรียมอนุบาล"}
_LOWER = re.compile(r"(?:ระดับ)?(?:ชั้น)?(?:มัธยม(?:ศึกษา)?|ม\.?)\s*(?:ตอน)?ต้น")
_UPPER = re.compile(r"(?:ระดับ)?(?:ชั้น)?(?:มัธยม(?:ศึกษา)?|ม\.?)\s*(?:ตอน)?ปลาย")
_PRIMARY = re.compile(r"(?:ระดับ)?(?:ชั้น)?ประถม(?:ศึกษา)?\s*(?:ตอน)?(?:ต้น|ปลาย)?")
_LATIN = re.compile(r"([pmk])\.?\s*(\d)(?:\s*/\s*\S+)?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:grade|year|g|gr\.?)?\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s*grade)?", re.IGNORECASE)
_BARE = re.compile(r"\d{1,2}")
_CODES = {**dict.fromkeys(words("kg k tk kindergarten"), "อนุบาล"), **dict.fromkeys(words("pk pr it"), "เตรียมอนุบาล")}
_BARE_SHORT = {"ป": "ป.", "ม": "ม.", "อ": "อ."}


def _numbered(number: int) -> str:
    """Years of schooling 1-12 as Thai classes."""
    return f"ป.{number}" if 1 <= number <= 6 else f"ม.{number - 6}" if 7 <= number <= 12 else ""


def _thai(text: str) -> str:
    compact = re.sub(r"\s+", "", text)
    if len(compact) > 1 and compact[0] in _BARE_SHORT and compact[1].isdigit():
        compact = compact[0] + "." + compact[1:]
    for pattern, whole in ((_LOWER, "ม.ต้น"), (_UPPER, "ม.ปลาย"), (_PRIMARY, "ประถม")):
        if pattern.fullmatch(compact):
            return whole
    for pattern, short, years in _PATTERNS:
        if match := pattern.fullmatch(compact):
            year = int(match[1] or 0)
            return f"{short}{year}" if 1 <= year <= years else _WHOLE[short] if not year else ""
    return ""


def _latin(text: str, numbers: bool) -> str:
    low = text.casefold()
    if low in _CODES:
        return _CODES[low]
    if match := _LATIN.fullmatch(text):
        short = {"p": "ป.", "m": "ม.", "k": "อ."}[match[1].casefold()]
        return f"{short}{match[2]}" if 1 <= int(match[2]) <= (3 if short == "อ." else 6) else ""
    match = _NUMBER.fullmatch(text)
    if match is None or (_BARE.fullmatch(text) and not numbers):
        return ""
    return _numbered(int(match[1]))


def read_grade(text: str, *, numbers: bool = False) -> Read:
    """A tidied cell of a class.

    Args:
        numbers: the column counts years of schooling 1-12; otherwise a bare ``3`` could be ป.3 or ม.3 and says nothing.
    """
    if not text:
        return Read("")
    first = text.split(",")[0].strip() if text.isascii() else text
    found = _latin(first, numbers) if first.isascii() else _thai(first)
    if not found:
        return Read("", ("grade_unknown",))
    return Read(found, () if found == text else ("grade_short_form",))


def counts_years(texts: list[str]) -> bool:
    """Whether bare numbers of a column count years of schooling: zero-padded (``06``) or going beyond 6."""
    bare = [t for text in texts if _BARE.fullmatch(t := text.split(",")[0].strip())]
    return any(len(t) == 2 and t.startswith("0") for t in bare) or any(7 <= int(t) <= 12 for t in bare)


def grade_column(cells: Cells, lists: Lists, repairs: Repairs) -> Cells:
    """:func:`read_grade` for a column, after deciding from each list's whole column what bare numbers mean."""
    years = lists.where(cells, counts_years)
    return filled(
        read_cells(cells.kept(years), partial(read_grade, numbers=True), repairs), read_cells(cells.kept(~years), read_grade, repairs)
    )
