"""The words and number forms people read in lists and reports.

Belongs here: labels of states, verdicts and groups; numbers, shares and dates as a Thai office writes them.
Does not belong here: what a state means or who gets it (``register``), page layout (``reports``).
"""

import datetime as dt
import re

from agreements.text import Lang, Text

MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
BUDDHIST = 543  # years from the common to the Buddhist era

STATUSES: dict[str, Text] = {
    "studying": Text("กำลังเรียน", "Studying"),
    "at_risk": Text("มีความเสี่ยง", "At risk"),
    "dropped_out": Text("ออกกลางคัน", "Dropped out"),
    "suspended": Text("พักการเรียน", "Suspended"),
    "left": Text("ออก", "Left"),
    "transferred": Text("ย้ายสถานศึกษา", "Transferred"),
    "completed": Text("จบการศึกษา", "Completed"),
    "moved_away": Text("ย้ายที่อยู่", "Moved away"),
    "deceased": Text("เสียชีวิต", "Deceased"),
    "not_found": Text("ไม่พบตัว", "Not found"),
    "hanging": Text("แขวนลอย", "On the roll, not attending"),
}

GROUPS: dict[str, Text] = {
    "enrolled": Text("อยู่ในการศึกษา", "In education"),
    "completed": Text("สำเร็จการศึกษา", "Completed"),
    "out": Text("อยู่นอกการศึกษา", "Out of education"),
    "explained": Text("ทราบสาเหตุแล้ว", "Otherwise explained"),
    "pending": Text("รอตรวจสอบ", "Pending"),
}

VERDICTS: dict[str, Text] = {
    "accepted": Text("รับแล้ว", "Accepted"),
    "held": Text("พักไว้", "Held"),
    "failed": Text("อ่านไม่ได้", "Failed"),
    "missing": Text("ยังไม่ส่ง", "Missing"),
    "stale": Text("ใช้ข้อมูลเดิม", "Last good one used"),
    "no_agreement": Text("ไม่มีข้อตกลง", "No agreement"),
}

KINDS: dict[str, Text] = {
    "citizen": Text("คนสัญชาติไทย เลขถูกต้อง", "Citizen's number, valid"),
    "no_nationality": Text("ไม่มีสัญชาติไทย เลขถูกต้อง", "Person without nationality, valid"),
    "bad_check": Text("เลขผิด (หลักตรวจสอบไม่ตรง)", "Wrong check digit"),
    "g_code": Text("รหัส G อย่างเดียว", "G-code only"),
    "none": Text("ไม่มีเลข", "No number"),
}

PURPOSES: dict[str, Text] = {
    "find-and-return": Text("ค้นหาเด็กนอกระบบและพากลับสู่การเรียนรู้", "Find out-of-school children and bring them back to learning"),
    "protection": Text("คุ้มครองเด็ก", "Protect children"),
}

SEX: dict[str, Text] = {"m": Text("ชาย", "Male"), "f": Text("หญิง", "Female")}


def purpose(word: str, lang: Lang) -> str:
    """What data are shared for, in words; a purpose of the agreement's own is shown as it is written there."""
    return PURPOSES.get(word, Text(word, word)).in_(lang)


def number(value: float) -> str:
    """``12345`` as ``12,345``; decimals only where the value has them."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def share(part: float, whole: float) -> str:
    """A percentage with one decimal; a part that is not all never reads 100 %, one that is not none never 0 %."""
    if not whole:
        return "–"
    percent = 100 * part / whole
    if 0 < percent < 0.1:
        return "<0.1%"
    if percent in (0, 100):
        return f"{percent:.0f}%"
    return ">99.9%" if percent > 99.9 else f"{percent:.1f}%"


def day(date: dt.date, lang: Lang) -> str:
    """A date as people write it: ``15 ก.ค. 2569`` in Thai, ``15 Jul 2026`` in English."""
    if lang == "en":
        return f"{date.day} {date:%b} {date.year}"
    return f"{date.day} {MONTHS[date.month - 1]} {date.year + BUDDHIST}"


def moment(iso: str, lang: Lang) -> str:
    """A day or a moment as people write it, of a moment the minutes too: ``15 Jul 2026 02:00``, ``15 ก.ค. 2569 02:00 น.``."""
    clock = f" {iso[11:16]} {'น.' if lang == 'th' else ''}".rstrip() if len(iso) > 10 else ""
    return day(dt.date.fromisoformat(iso[:10]), lang) + clock


def partial_day(iso: str, lang: Lang, precision: str = "") -> str:
    """A full or partial ISO date for people; a birth year worked out from an age says that it is about.

    Anything that is no ISO date comes back unchanged.
    """
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", iso):
        return iso
    year, *rest = (int(p) for p in iso.split("-"))
    if len(rest) == 2:
        return day(dt.date(year, rest[0], rest[1]), lang)
    if lang == "en":
        return f"about {iso}" if precision == "age" else iso
    text = f"{MONTHS[rest[0] - 1]} {year + BUDDHIST}" if rest else str(year + BUDDHIST)
    return f"ประมาณ {text}" if precision == "age" else text


def size(count: int) -> str:
    """A file size for people."""
    if count < 1024:
        return f"{count:,} B"
    return f"{count / 1024:,.0f} KB" if count < 1024**2 else f"{count / 1024**2:,.1f} MB"
