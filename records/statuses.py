"""What an agency says of a child, as one of ``agreements.model.Status``.

Belongs here: the words agencies use. Does not belong here: what follows for the child's state (``register``); numbers of older
systems, which differ from agency to agency and are declared in the agreement's ``values``.
"""

import re
from typing import get_args

from rapidfuzz import process
from rapidfuzz.distance import OSA

from agreements.model import Status
from records.readings import Read, words

_WORDS: dict[str, str] = {
    "studying": "ปกติ, กำลังศึกษา, กำลังเรียน, เรียนอยู่, ศึกษาอยู่, เรียน, เรียนปกติ, ยังเรียนอยู่, กำลังศึกษาอยู่, อยู่ในระบบ, "
    "ในระบบ, เข้าเรียน, คงอยู่, active, enrolled, studying, กลับเข้าเรียน, กลับเข้าระบบ, กำลังฝึก, ฝึกอบรม, "
    "กำลังฝึกอบรม",
    "at_risk": "เสี่ยง, กลุ่มเสี่ยง, เสี่ยงหลุด, เสี่ยงหลุดจากระบบ, เสี่ยงออกกลางคัน, เสี่ยงหลุดระบบ, at risk, ขาดเรียนบ่อย, ขาดเรียนนาน",
    "dropped_out": "หลุด, หลุดระบบ, หลุดจากระบบ, หลุดจากระบบการศึกษา, หลุดออกจากระบบ, ออกกลางคัน, นอกระบบ, อยู่นอกระบบ, ไม่ได้เรียน, "
    "ไม่เรียน, ไม่เรียนแล้ว, เลิกเรียน, เลิกเรียนแล้ว, หยุดเรียน, ไม่เรียนต่อ, ไม่ได้เรียนต่อ, ไม่ได้ศึกษาต่อ, "
    "dropped out, dropout, drop out, dropped",
    "suspended": "พักการเรียน, พักการศึกษา, พักเรียน, ลาพัก, ลาพักการเรียน, suspended",
    "left": "ออก, ลาออก, จำหน่าย, พ้นสภาพ, คัดชื่อออก, จำหน่ายออก, พ้นสภาพนักเรียน, พ้นสภาพนักศึกษา, ออกแล้ว, left, withdrawn, inactive, tobedeleted",
    "transferred": "ย้าย, ย้ายโรงเรียน, ย้ายสถานศึกษา, ย้ายออก, ย้ายที่เรียน, ย้ายไปโรงเรียนอื่น, transferred, ย้ายแล้ว",
    "completed": "จบ, จบการศึกษา, สำเร็จ, สำเร็จการศึกษา, จบแล้ว, เรียนจบ, เรียนจบแล้ว, จบหลักสูตร, ผ่านการอบรม, ผ่านการฝึก, "
    "สำเร็จหลักสูตร, graduated, completed, จบการอบรม, ผ่านการประเมิน",
    "moved_away": "ย้ายถิ่น, ย้ายถิ่นฐาน, ย้ายที่อยู่, ย้ายไปต่างจังหวัด, ย้ายจังหวัด, ย้ายไปอยู่ที่อื่น, ย้ายออกจากพื้นที่, "
    "ไม่อยู่ในพื้นที่, ย้ายภูมิลำเนา, moved, moved away, ไปต่างประเทศ",
    "deceased": "เสียชีวิต, เสียชีวิตแล้ว, ตาย, ถึงแก่กรรม, ถึงแก่ความตาย, ตายแล้ว, deceased, died, dead, มรณะ, มรณภาพ",
    "not_found": "ไม่พบ, ไม่พบตัว, หาไม่พบ, ไม่พบตัวเด็ก, ติดต่อไม่ได้, ตามไม่พบ, not found",
    "hanging": "แขวนลอย, เด็กแขวนลอย, แขวน, นักเรียนแขวนลอย, ยังไม่สามารถจำหน่ายได้, hanging",
}
_CODES = frozenset(get_args(Status))
_MEANING = {re.sub(r"[\s.]", "", word): code for code, listed in _WORDS.items() for word in words(listed, ",")}
_LONG = [word for word in _MEANING if len(word) >= 5]
_AROUND = re.compile(r"^(?:สถานะ|สถานภาพ)(?:การเรียน|นักเรียน)?[:\s]*|\s*\(.*\)$|^\d+\s*[.=:\-) ]\s*(?=\D)")


def read_status(text: str) -> Read:
    """A tidied cell as a status code; a long word may have one slip. Unknown words say nothing (``status_unknown``)."""
    if not text or text in _CODES:
        return Read(text)
    bare = re.sub(r"[\s.]", "", _AROUND.sub("", text)).casefold()
    if bare in _MEANING or bare in _CODES:
        return Read(_MEANING.get(bare, bare), ("status_code",))
    near = process.extract(bare, _LONG, scorer=OSA.distance, score_cutoff=1, limit=3) if len(bare) >= 4 else []
    meant = {_MEANING[word] for word, _, _ in near}
    return Read(meant.pop(), ("status_spelling",)) if len(meant) == 1 else Read("", ("status_unknown",))


def read_flag(text: str) -> Read:
    """A tidied yes/no cell: ``yes`` or nothing. In doubt it is ``yes``: the flags ask for protection."""
    if not text or text == "yes":
        return Read(text)
    no = text.casefold() in {"0", "no", "n", "false", "f", "ไม่", "ไม่ใช่", "ไม่ขอ", "ไม่ปกปิด", "ไม่ต้องการ", "เปิดเผยได้", "เปิดเผย", "ได้"}
    return Read("" if no else "yes", ("flag_word",))
