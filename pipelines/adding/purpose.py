"""What an agency is and what being in its file means, told by words in the file's name, its titles and its headings.

Belongs here: guesses that a person decides, always marked. Does not belong here: columns (``guessing``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agreements.text import Text
from connectors.formats.headings import bare

_KINDS: tuple[tuple[str, str], ...] = (  # the first that fits
    ("civil_registry", r"ทะเบียนราษฎร|ทร14|กรมการปกครอง|dopa|population"),
    ("shelter", r"บ้านพักเด็ก|สถานสงเคราะห์|shelter"),
    ("survey", r"สำรวจ|เก็บข้อมูล|ลงพื้นที่|อพม|ผู้ใหญ่บ้าน|กำนัน|อาสาสมัคร|kobo|submissiontime|survey"),
    ("graduates", r"ผู้สำเร็จการศึกษา|จบการศึกษา|graduat"),
    ("fund", r"ทุนการศึกษา|ผู้รับทุน|ทุนเสมอภาค|กสศ|scholarship|cct"),
    ("sports", r"โรงเรียนกีฬา|นักกีฬา|(?<!pas)sport"),
    ("vocational", r"อาชีวศึกษา|วิทยาลัย(เทคนิค|การอาชีพ|อาชีว|เกษตร|สารพัดช่าง)|ปวช|vocational"),
    ("religious", r"พระปริยัติ|สามเณร|มัสยิด|ตาดีกา|อิสลาม|ปอเนาะ|monastic|madrasa"),
    ("nonformal", r"สกร|กศน|ส่งเสริมการเรียนรู้|nfe|nonformal"),
    ("learning_centre", r"ศูนย์การเรียน|บ้านเรียน|โฮมสคูล|homeschool|learningcent"),
    ("skill", r"พัฒนาฝีมือแรงงาน|หลักสูตรอบรม|ฝึกอาชีพ|training"),
    ("workplace", r"สถานประกอบการ|workplace"),
    ("private_school", r"เอกชน|นานาชาติ|international|ค่าเทอม|private"),
    ("local_school", r"ศูนย์พัฒนาเด็ก|เทศบาล|อบจ|อบต|ศพด"),
    ("notices", r"เสียชีวิต|มรณบัตร|ย้ายออก|deceased|death"),
    ("partner", r"ตำรวจ|สถานพินิจ|พัฒนาสังคม|คนพิการ|โรงพยาบาล|สาธารณสุข|hospital|hn$|มูลนิธิ|สวัสดิการ|foundation|police"),
    ("school", r"โรงเรียน|นักเรียน|school|student|pupil"),
)  # fmt: skip
_MEANS: tuple[tuple[str, str], ...] = (
    ("deceased", r"เสียชีวิต|มรณบัตร|ตาย|deceased|death"),
    ("moved_away", r"ย้ายออกจากทะเบียน|ย้ายปลายทาง|ปลายทาง|movedaway"),
    ("referral", r"ออกกลางคัน|หลุดจากระบบ|หลุดระบบ|นอกระบบ|ส่งต่อ|สูญหาย|คนหาย|ไม่ได้เรียน|dropout|outofschool|referral|missing"),
    ("survey", r"สำรวจ|เก็บข้อมูล|ลงพื้นที่|ผู้ใหญ่บ้าน|อาสาสมัคร|kobo|submissiontime|survey"),
    ("completed", r"สำเร็จการศึกษา|จบการศึกษา|graduat"),
    ("supported", r"ทุน|สวัสดิการ|สงเคราะห์|คนพิการ|วัคซีน|สถานพินิจ|พัฒนาการ|vaccin|scholarship|cct|welfare|income"),
    ("training", r"พัฒนาฝีมือแรงงาน|หลักสูตรอบรม|ฝึกอาชีพ"),
    ("population", r"ทะเบียนราษฎร|ทร14|population"),
    ("enrolled_alternative", r"สกร|กศน|ศูนย์การเรียน|บ้านเรียน|homeschool|learningcent|มัสยิด|ตาดีกา"),
)  # fmt: skip
_MEANS_OF = {
    **dict.fromkeys(("school", "local_school", "private_school", "vocational", "sports"), "enrolled"),
    **dict.fromkeys(("nonformal", "learning_centre", "workplace"), "enrolled_alternative"),
    "survey": "survey", "fund": "supported", "skill": "training", "graduates": "completed", "civil_registry": "population",
}  # fmt: skip
_COMPLETE = frozenset({"enrolled", "enrolled_alternative", "population"})


@dataclass(frozen=True)
class Purpose:
    """The agency's kind, what its rows mean, whether its file is the whole list; with the words that told."""

    kind: str
    rows_mean: str
    statement: str
    why_kind: Text
    why_means: Text


def purpose(names: Iterable[str], titles: Sequence[str], headings: Sequence[str], fields: frozenset[str]) -> Purpose:
    """What the words of a delivery say.

    Args:
        names: of files and sheets. titles: cells above the header. headings: of the columns. fields: those that columns feed.
    """
    said = [bare(text) for text in (*names, *titles)]
    columns = [bare(text) for text in headings]
    kind, word = _first(_KINDS, said, columns)
    means, other = _first(_MEANS, said, columns)
    means = means or _MEANS_OF.get(kind) or _by_fields(fields)
    kind = kind or ("school" if means == "enrolled" else "partner")
    return Purpose(kind, means, "complete" if means in _COMPLETE else "additions", _told(word), _told(other))


def _by_fields(fields: frozenset[str]) -> str:
    """What rows mean where no word tells: a status and no school was met at home; a class or a school is a roll."""
    if "status" in fields and not fields & {"school_code", "school_name", "pupil_no"}:
        return "survey"
    return "enrolled" if fields & {"grade", "school_code", "school_name"} else "supported"


def _first(table: tuple[tuple[str, str], ...], said: Sequence[str], columns: Sequence[str]) -> tuple[str, str]:
    """What the words say and the word that did: names and titles before headings."""
    for texts in (said, columns):
        for meaning, pattern in table:
            found = next((m for text in texts if (m := re.search(pattern, text))), None)
            if found:
                return meaning, found[0]
    return "", ""


def _told(word: str) -> Text:
    if not word:
        return Text("ไม่มีคำใดบอก", "no word tells")
    return Text(f"มีคำว่า “{word}”", f"there is the word “{word}”")
