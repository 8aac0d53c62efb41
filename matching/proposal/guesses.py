"""What a column is: the role its heading speaks for, held against what stands in it.

Belongs here: one guess a column, with the reason and whether it is sure. Does not belong here: what is done with it (``columns``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from agreements.text import Text
from matching.idchecks import CHECKS
from matching.proposal.dates import Written, dates_in
from matching.proposal.headings import role_of
from matching.proposal.looks import Look
from matching.reading import read_id

PLACES = ("inner", "middle_place", "outer")
NAMES = ("given", "surname", "middle", "whole_name", "former_given", "former_surname", "nickname", "relative", "name")
_KIND_OF_ROLE = {
    **dict.fromkeys(NAMES, "name"), **dict.fromkeys(PLACES, "place"), "sex": "category", "postcode": "code", "house_no": "code",
    "village_no": "code", "street": "text", "age": "number", "school_id": "code", "nickname": "word",
}  # fmt: skip
_FEW = 0.9  # of the cells hold one of twelve values: a category
_SURE = 0.8
_LEAST = 0.02  # less filled columns tell nothing


@dataclass(frozen=True)
class Guess:
    """What a column is taken for; kind ``""``: it is left out."""

    look: Look
    role: str
    kind: str
    why: Text
    sure: bool = True
    check: str = ""
    dates: Written | None = None

    @property
    def name(self) -> str:
        """The column's heading."""
        return self.look.name


def guess(look: Look) -> Guess:
    """The guess about one column; what stands in it weighs more than its heading."""
    role = role_of(look.name)
    if not look.filled or look.full < _LEAST:
        return Guess(look, role, "", Text("แทบไม่มีค่า", "hardly filled"))
    if look.distinct == 1:
        return Guess(look, role, "", Text("มีค่าเดียวทั้งคอลัมน์", "one value throughout"))
    if role == "ignored":
        why = Text("หัวคอลัมน์บอกว่าใช้จัดการข้อมูล ไม่ใช่ข้อมูลบุคคล", "the heading speaks of handling, not of a person")
        return Guess(look, role, "", why, sure=False)
    for test in (_email, _checked_id, _date, _phone):
        found = test(look, role)
        if found:
            return found
    return _by_heading(look, role) if role in _FITS else _by_content(look)


def _email(look: Look, role: str) -> Guess | None:
    if look.matches(r"[^@\s]+@[^@\s]+") < (0.3 if role == "email" else _SURE):
        return None
    return Guess(look, "email", "email", Text("มีเครื่องหมาย @", "values have an @"))


def _checked_id(look: Look, role: str) -> Guess | None:
    """Numbers whose check digit is right far more often than by chance."""
    if look.matches(r"[\w\s./-]*\d{6}[\w\s./-]*|[\d\s./-]{8,}") < _SURE or look.variety < 0.05:
        return None
    for check in ("thai_id", "luhn", "mod_97"):
        share = look.share(partial(_is_valid, check))
        if share >= _SURE:
            why = Text(f"เลขตรวจสอบแบบ {check} ถูกต้อง {share:.0%}", f"{share:.0%} have a right check digit of kind {check}")
            return Guess(look, "id", "id", why, role in ("id", "record_id") or check != "luhn", check=check)
    return None


def _is_valid(check: str, value: str) -> bool:
    return bool(CHECKS[check]([read_id(value)])[0])


def _date(look: Look, role: str) -> Guess | None:
    named = role in ("birth_date", "birth_year", "birth_day", "date")
    written = dates_in(look, named=named)
    if written is None or (role in ("id", "phone", "postcode", "house_no") and written.formats[0] in ("%Y%m%d", "%d%m%Y", "%Y")):
        return None
    born = role in ("birth_date", "birth_day") or (role == "birth_year" and not written.whole)
    why = Text(f"อ่านเป็นวันที่ได้ {written.read:.0%}", f"{written.read:.0%} read as dates")
    if written.unsure:
        why = Text(why.th + " แต่วันกับเดือนอาจสลับกัน", why.en + "; day and month could be the other way round")
    return Guess(look, "birth_date" if born else "date", "date", why, born and not written.unsure, dates=written)


def _phone(look: Look, role: str) -> Guess | None:
    plainly = r"(\+|00)[\d\s().-]{8,18}|\(?0[\d\s().-]{7,14}"
    loosely = look.matches(r"[+(]?[\d\s().+/-]{6,20}")
    if not (role == "phone" and loosely >= 0.5) and not (role == "" and look.matches(plainly) >= _SURE and look.lengths[0] >= 9):
        return None
    return Guess(look, "phone", "phone", Text("ตัวเลขแบบหมายเลขโทรศัพท์", "digits as in telephone numbers"), role == "phone")


def _wordy(look: Look) -> bool:
    return look.share(lambda v: sum(c.isdigit() for c in v) * 3 <= len(v)) >= 0.7


_FITS: Mapping[str, Callable[[Look], bool]] = {
    **dict.fromkeys(NAMES, _wordy),
    **dict.fromkeys(PLACES, lambda _look: True),
    "sex": lambda look: look.top >= _FEW,
    "age": lambda look: look.matches(r"\d{1,3}") >= 0.7,
    "title": lambda look: look.top >= 0.7,
    **dict.fromkeys(("postcode", "house_no", "village_no", "street", "id", "record_id", "school_id"), lambda _look: True),
}


def _by_heading(look: Look, role: str) -> Guess:
    """A role with nothing in the cells against it."""
    if not _FITS[role](look):
        return _by_content(look)
    if role in ("id", "record_id"):
        return _id(look, role)
    if role == "title":
        return Guess(look, role, "", Text("คำนำหน้าเปลี่ยนได้ ใช้เพียงตัดออกจากชื่อ", "titles change; used only to cut them from names"))
    kind = _KIND_OF_ROLE[role]
    why = Text("ตามหัวคอลัมน์", "by its heading")
    if kind == "place" and look.top >= _FEW:
        return Guess(look, role, "category", Text(why.th + " และมีไม่กี่ค่า", why.en + "; few values"))
    return Guess(look, role, kind, why)


def _id(look: Look, role: str) -> Guess:
    if look.variety == 1 and look.full == 1:
        why = Text("ไม่ซ้ำเลยสักแถว จึงเป็นรหัสของแถว ไม่ใช่ของคน", "no value comes twice: it names rows, not people")
        return Guess(look, "record_id", "", why, role == "record_id")
    if look.top >= _FEW:
        return _by_content(look)
    return Guess(look, "id", "id", Text("ตามหัวคอลัมน์ ไม่พบกฎเลขตรวจสอบ", "by its heading; no check digit found"), look.variety > 0.2)


def _by_content(look: Look) -> Guess:
    """Nothing is known but what stands in it."""
    if look.variety == 1 and look.full == 1:
        return Guess(look, "", "", Text("ไม่ซ้ำเลยสักแถว จับคู่ไม่ได้", "no value comes twice: it can link nothing"), sure=False)
    if look.top >= _FEW:
        return Guess(look, "", "category", Text("มีไม่กี่ค่า", "few values"), sure=False)
    if look.matches(r"-?\d+[.,]\d+") >= 0.5:
        return Guess(look, "", "number", Text("เป็นจำนวนมีทศนิยม", "numbers with decimals"), sure=False)
    if look.matches(r"[\w./-]*\d[\w./-]*") >= 0.7:
        return Guess(look, "", "code", Text("เป็นรหัสหรือเลข", "codes or numbers"), sure=False)
    if look.words < 1.3 and _wordy(look):
        return Guess(look, "name", "name", Text("คำเดียว หลายค่า อาจเป็นชื่อ", "single words of many values, as names are"), sure=False)
    return Guess(look, "", "text", Text("ข้อความหลายคำ", "texts of several words"), sure=False)
