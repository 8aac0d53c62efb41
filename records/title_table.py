"""The titles of Thai life: full form, ways of writing it, and the sex it tells.

Belongs here: the table. Does not belong here: how a title is cut from a name (``titles``).

Sources of fact: Royal Institute abbreviations of ranks; titles written in public lists of candidates and in school files.
Navy and air force share the abbreviations of some ranks (ร.อ., น.อ.); the army's or the first reading stands, because a
full form cannot be told from the abbreviation.
"""

from typing import NamedTuple

from records.readings import words


class Title(NamedTuple):
    """A title in full form, its sex (``m``, ``f`` or ``""`` when it tells nothing) and other ways to write it."""

    full: str
    sex: str
    short: tuple[str, ...] = ()


CIVIL = (
    Title("เด็กชาย", "m", ("ด.ช.", "ด.ช", "ดช.", "เด็ก ชาย", "Master", "Mstr")),
    Title("เด็กหญิง", "f", ("ด.ญ.", "ด.ญ", "ดญ.", "เด็ก หญิง", "เด็กหญฺิง")),
    Title("นางสาว", "f", ("น.ส.", "น.ส", "นส.", "นาง สาว", "นาวสาว", "นางสางว", "นางสาง", "Miss", "Ms")),
    Title("นาย", "m", ("Mr",)),
    Title("นาง", "f", ("Mrs",)),
)
RELIGIOUS = (
    Title("สามเณร", "m", ("สณ.", "ส.ณ.", "ส.ณ", "สามเณร.", "ส.ม.ณ.")),
    Title("พระมหา", "m"),
    Title("พระครู", "m"),
    Title("พระปลัด", "m"),
    Title("พระสมุห์", "m"),
    Title("พระใบฎีกา", "m"),
    Title("พระอธิการ", "m"),
    Title("พระภิกษุ", "m"),
    Title("พระ", "m"),
    Title("แม่ชี", "f"),
)
BORN = (
    Title("หม่อมเจ้า", "", ("ม.จ.",)),
    Title("หม่อมราชวงศ์", "", ("ม.ร.ว.", "ม.ร.ว", "มรว.")),
    Title("หม่อมหลวง", "", ("ม.ล.", "ม.ล", "มล.")),
    Title("คุณหญิง", "f"),
    Title("ท่านผู้หญิง", "f"),
)
LEARNED = (
    Title("ศาสตราจารย์", "", ("ศ.", "ศจ.")),
    Title("รองศาสตราจารย์", "", ("รศ.", "ร.ศ.")),
    Title("ผู้ช่วยศาสตราจารย์", "", ("ผศ.", "ผ.ศ.")),
    Title("ดอกเตอร์", "", ("ดร.", "ด.ร.", "Dr")),
    Title("นายแพทย์", "m", ("นพ.", "น.พ.")),
    Title("แพทย์หญิง", "f", ("พญ.", "พ.ญ.")),
    Title("ทันตแพทย์หญิง", "f", ("ทพญ.", "ทพ.ญ.")),
    Title("ทันตแพทย์", "", ("ทพ.",)),
    Title("เภสัชกรหญิง", "f", ("ภญ.",)),
    Title("เภสัชกร", "", ("ภก.",)),
    Title("นายสัตวแพทย์", "m", ("น.สพ.", "นสพ.")),
    Title("สัตวแพทย์หญิง", "f", ("สพ.ญ.", "สพญ.")),
)


def _grades(stem: str, short: str) -> tuple[Title, ...]:
    """Three grades of a rank: เอก, โท, ตรี (first, second, third class)."""
    grades = (("เอก", "อ."), ("โท", "ท."), ("ตรี", "ต."))
    return tuple(Title(stem + g, "", (short + s,) if short else ()) for g, s in grades)


RANKS = (
    *_grades("พล", "พล."),
    *_grades("พัน", "พ."),
    *_grades("ร้อย", "ร."),
    *_grades("จ่าสิบ", "จ.ส."),
    *_grades("สิบ", "ส."),
    *_grades("พลตำรวจ", "พล.ต."),
    *_grades("พันตำรวจ", "พ.ต."),
    *_grades("ร้อยตำรวจ", "ร.ต."),
    *_grades("สิบตำรวจ", "ส.ต."),
    *_grades("พลเรือ", "พล.ร."),
    *_grades("นาวา", "น."),
    *_grades("เรือ", ""),
    *_grades("พันจ่า", "พ.จ."),
    *_grades("จ่า", "จ."),
    *_grades("พลอากาศ", "พล.อ."),
    *_grades("นาวาอากาศ", ""),
    *_grades("เรืออากาศ", ""),
    *_grades("พันจ่าอากาศ", "พ.อ."),
    *_grades("จ่าอากาศ", ""),
    *_grades("นายกอง", ""),
    *_grades("นายหมวด", ""),
    *_grades("หมวด", ""),
    Title("จ่าสิบตำรวจ", ""),
    Title("ดาบตำรวจ", "", ("ด.ต.",)),
    Title("พลตำรวจ", ""),
    Title("พลทหาร", ""),
)
ACTING = "ว่าที่"  # before a rank: appointed, not yet gazetted
TITLES = (*CIVIL, *RELIGIOUS, *BORN, *LEARNED, *RANKS)
BY_FULL = {t.full: t for t in TITLES}

# Glued to a name these may be the name's own first letters: cut only with care.
SHORT = frozenset({"นาย", "นาง", "พระ"})
# Undotted, they count as a title only before a space (ดช สมชาย).
_UNDOTTED = "ดช เด็กชาย, ดญ เด็กหญิง, นส นางสาว, สณ สามเณร, เณร สามเณร, ดร ดอกเตอร์, มล หม่อมหลวง, มรว หม่อมราชวงศ์, คุณ คุณ"
UNDOTTED = dict(pair.split() for pair in _UNDOTTED.split(", "))
# Those of them that nobody can pronounce are no name even alone; the others may be (คุณ, เณร, มล).
NO_NAMES = frozenset({"ดช", "ดญ", "นส", "สณ"})
# Given names that begin like a title.
NAMES_LIKE_TITLES = frozenset(
    words("นายก นายิกา นายหัว นางฟ้า นางงาม นางนวล นางพญา พระพาย พระเพลิง พระจันทร์ พระนาย พระราม พระเอก พระนคร พระลักษณ์")
)
