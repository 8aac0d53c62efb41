"""What an agency is and what being in its file means, told by words in the file's name, its titles and its headings.

Belongs here: guesses that a person decides, always marked. Does not belong here: columns (``guessing``).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agreements.text import Text
from connectors.formats.headings import bare

_KINDS: tuple[tuple[str, str], ...] = (  # the first that fits
    ("school", r"การศึกษาพิเศษ|specialeducation"),
    ("district_office", r"^อำเภอ|^ที่ว่าการอำเภอ|ที่ทำการปกครองอำเภอ|นายอำเภอ|districtoffice"
     r"|^district(?!hosp|health|nfe|nonformal|lifelong)"),
    ("case_team", r"สหวิชาชีพ|ผู้จัดการรายกรณี|casemanag|caseteam"),
    ("civil_registry", r"(?<!ทาง)ทะเบียนราษฎร|ทร14|กรมการปกครอง|dopa|civilregist|populationregist|houseregist|registryoffice"),
    ("shelter", r"^สถานพินิจ|ความดูแลสถานพินิจ|บ้านพักเด็ก|สถานสงเคราะห์|(?<!temporary)(?<!refugee)shelter"),
    ("survey", r"สำรวจ|เก็บข้อมูล|ลงพื้นที่|อพม|ผู้ใหญ่บ้าน|กำนัน|อาสาสมัคร|kobo|submissiontime|survey"),
    ("graduates", r"ผู้สำเร็จการศึกษา|จบการศึกษา|graduat"),
    ("fund", r"ทุนการศึกษา|ผู้รับทุน|ทุนเสมอภาค|กสศ|นักเรียนทุน|กองทุน|เด็กกำพร้า|ผู้รับการอุปการะ|ผู้กู้|กู้ยืม"
     r"|scholar|bursar|cct|(student|education)loan|equity(?!school)|(education|orphan)fund"),
    ("sports", r"โรงเรียนกีฬา|นักกีฬา|(?<!pas)sport"),
    ("vocational", r"อาชีวศึกษา|วิทยาลัย(เทคนิค|การอาชีพ|อาชีว|เกษตร|สารพัดช่าง|พาณิชย)|^วท|^วอศ|ปวช|vocational"
     r"|(technical|commercial|private|agricultural)college|polytechnic|^college"),
    ("religious", r"พระปริยัติ|สามเณร|ศึกษาพระพุทธศาสนา|ศพอ|ศีลธรรม|sundayschool|มัสยิด|ตาดีกา|อิสลาม|ปอเนาะ"
     r"|monastic|madrasa|scriptureschool|noviceschool|novice"),
    ("nonformal", r"สกร|กศน|ส่งเสริมการเรียนรู้|ศกร|nfe|nonformal|lifelong|learningencourage"),
    ("learning_centre", r"ศูนย์การเรียน|บ้านเรียน|โฮมสคูล|โรงเรียนมือถือ|การศึกษายืดหยุ่น|homeschool|learningcent|migrantschool|migrantcentres"
     r"|flexibleschool|mobileschool|basiceducationprog"),
    ("skill", r"พัฒนาฝีมือแรงงาน|ผู้เข้ารับการฝึก|skilldevelop|tradeschool|หลักสูตรอบรม|ฝึกอาชีพ|training"),
    ("workplace", r"สถานประกอบการ|workplace|company"),
    ("private_school", r"เอกชน|นานาชาติ|สองภาษา|คริสเตียน|สช$|การกุศล|international|bilingual(school|college|prog)|ค่าเทอม|private"
     r"|christian|catholic|convent"),
    ("local_school", r"ศูนย์พัฒนาเด็ก|ก่อนเกณฑ์|ก่อนวัยเรียน|การศึกษาท้องถิ่น|เทศบาล|อบจ|อบต|ศพด|municipal"
     r"|childcent|childdevelop|localschool|^local|nursery|kindergarten"),
    ("education_office", r"สำนักงาน(ศึกษาธิการ|เขตพื้นที่การศึกษา)|educationoffice|^areaoffice"),
    ("notices", r"เสียชีวิต|มรณบัตร|ย้ายออก|deceased|death"),
    ("school", r"โรงเรียนตชด|ตำรวจตระเวนชายแดน|ตชด|borderpolice"),
    ("partner", r"แรงงานต่างด้าว|จัดหางาน|ตำรวจ|ผู้พัก|หอพัก|รถรับ|รถตู้|สถานพินิจ|พัฒนาสังคม|คนพิการ|โรงพยาบาล|สาธารณสุข|hospital|hn$|มูลนิธิ"
     r"|สวัสดิการ|foundation|police|disabilit"),
    ("school", r"โรงเรียน|นักเรียน|ชั้น(ประถม|มัธยม|อนุบาล)|^ห้อง[ปมอ]|school|student|pupil|classlist|^class|homeroom|dmc"),
)  # fmt: skip
_KINDS_HEADED: tuple[tuple[str, str], ...] = (  # in headings, where no name tells: columns that only one kind of program has
    ("learning_centre", r"^mlc(code|name|no|id)?$|^cent(re|er)(code|name|no|id)$"),
    ("nonformal", r"^fincause$|^birday$|^grpcode$|รหัสกลุ่ม|ครูประจำกลุ่ม"),
    ("fund", r"กสศ|^pmt|คะแนนpmt|pmtscore"),
    ("partner", r"ทะเบียนรถ|(ชื่อ|เบอร์|โทร)?คนขับ|^hospcode|^pcucode|processinggroup|individualid|^hn$|^vn$|^vstdate$"),
    ("civil_registry", r"^(title|tt|aa|nat|sex)desc$|^fat(p?id|name)$|รหัสประจำบ้าน|สถานภาพในบ้าน"),
    ("vocational", r"แผนกวิชา|ระดับปวช|รหัสนักศึกษา|สาขาวิชา|สาขางาน"),
)  # fmt: skip
_SAID: tuple[tuple[str, str], ...] = (  # in names and titles: the first that fits
    ("deceased", r"เสียชีวิต|มรณบัตร|การตาย|คนตาย|deceased|death"),
    ("supported", r"คุมประพฤติ|probation|temporaryshelter|refugeeshelter"),
    ("moved_away", r"ย้ายออก|ย้ายปลายทาง|ปลายทาง|movedaway|moveout"),
    ("supported", r"เรียนเสริม|สอนเสริม|ติว(?!านนท์)|afterschool|sundayschool"),  # who comes on days off is at school elsewhere
    ("survey", r"แบบสำรวจ|การสำรวจ|แบบสอบถาม|survey"),
    ("protected", r"บ้านพักเด็ก|สถานพินิจ|juvenile|สถานสงเคราะห์|สถานแรกรับ|คุ้มครองสวัสดิภาพ|(?<!temporary)(?<!refugee)shelter|safehouse"),
    ("referral", r"ออกกลางคัน|หลุดจากระบบ|หลุดระบบ|นอกระบบการศึกษา|ไม่พบข้อมูล|ไม่อยู่ในระบบ|ส่งต่อ|สูญหาย|คนหาย|(ไม่|มิ)ได้(เข้า|ไป)?(เรียน|ศึกษา|โรงเรียน)"
     r"|(กลับ|พา)[ก-๙]{0,6}(เรียน|ศึกษา)|กลุ่มเป้าหมาย|หนีเรียน|ในเวลาเรียน|zerodropout"
     r"|dropout|truan|outofschool|oosc|referral|missing|notinschool"),
    ("survey", r"สำรวจ|เก็บข้อมูล|ลงพื้นที่|เยี่ยมบ้านโดย|ผู้ใหญ่บ้าน|อาสาสมัคร|อพม|อสม|แบบสอบถาม|kobo|survey|outreach|odk|househ?oldvisit"),
    ("population", r"ย่างเข้าปีที่|วัยเรียน|เกณฑ์(การศึกษา)?(ภาค)?บังคับ|(ทะเบียน|บัญชี|รายชื่อ)ผู้ติดตาม"),
    ("enrolled", r"การศึกษาพิเศษ|หอพักนักเรียน|specialeducation"),
    ("completed", r"สำเร็จการศึกษา|จบการศึกษา|ผู้จบ|จบหลักสูตรการศึกษา|graduat|completers"),
    ("supported", r"ทุน|เงินอุดหนุน|สวัสดิการ|รถรับ|รถตู้|สงเคราะห์|คนพิการ|วัคซีน|สถานพินิจ|พัฒนาการ|โรงพยาบาล|รพสต|ทหาร|จัดหางาน|ค่าย"
     r"|คลินิก|ตำรวจ(?!ตระเวน)|คุมประพฤติ|มูลนิธิ|อุปการะ|ยากจน|กำพร้า|ยากไร้|ซะกาต|vaccin|scholarship|cct|welfare|income|patient|clinic|academy|club"
     r"|foundation|sponsor|(?<!mi)grant|loan|beneficiar|member|disabilit"),
    ("training", r"พัฒนาฝีมือแรงงาน|หลักสูตร|ฝึกอาชีพ|ฝึกอบรม|ผู้เข้าอบรม|training|trainee|course"),
    ("population", r"(?<!ทาง)ทะเบียนราษฎร|ทะเบียนบ้าน|ทร14|ประชากร|population|registry|census"),
    ("enrolled_alternative", r"สกร|กศน|ส่งเสริมการเรียนรู้|ศูนย์การเรียน|บ้านเรียน|โฮมสคูล|homeschool|learningcent|มัสยิด|ตาดีกา"
     r"|สถานประกอบการ|ทวิภาคี|nonformal|nfe"),
)  # fmt: skip
_HEADED: tuple[tuple[str, str], ...] = (  # in headings
    ("deceased", r"มรณบัตร|วัน(เดือนปี)?(ที่)?(ตาย|เสียชีวิต)|สาเหตุการตาย|dateofdeath|deathdate|deathcause"),
    ("moved_away", r"ปลายทาง|ย้ายไป(อยู่|ที่)|วันที่ย้ายออก|movedto|destination"),
    ("survey", r"สำรวจ|สัมภาษณ์|ผู้กรอก|ผู้เก็บข้อมูล|ลงพื้นที่|แบบสอบถาม|อพม|(?<!ชื่)อสม(?!าชิก)|(โทร|เบอร์)[ก-๙]*ผู้บันทึก"
     r"|submission(time|date)|enumerator|^enum(name|tel)|interview|surveyor|samruat"
     r"|visitno|volunteer|ผู้ใหญ่บ้าน"),
    ("protected", r"ฐานความผิด|สถานพินิจ|ผู้รับการคุ้มครอง|เข้ารับการคุ้มครอง|resident"),
    ("referral", r"ออกกลางคัน|หลุดจากระบบ|คนหาย|(เหตุ|ผล|เพราะ)[ก-๙]*ไม่(ได้)?เรียน|reason[a-z]*(dropout|notinschool|outofschool)"
     r"|วันที่ออก[ก-๙]*กลางคัน|lastattended|referredto"),
    ("training", r"ผู้เข้ารับการฝึก|ผู้เข้าอบรม|หลักสูตรที่|ผลการฝึก|trainee|trainingcourse"),
    ("population", r"ประจำบ้าน|สถานภาพในบ้าน|สถานะในบ้าน|เข้ามาอยู่|pid13|titledesc|fpid|processinggroup|individualid|progres"
     r"|relationshiptoho|รหัสทะเบียนบ้าน|^ddischarge$|^typearea$|^typelive$|pcucodeperson|hnomoi"),
    ("supported", r"ทะเบียนรถ|คนขับ|ทุน|ผู้กู้|กู้ยืม|สงเคราะห์|เบี้ย|สวัสดิการ|คนพิการ|ผู้ป่วย|ผู้รับบริการ|คดี|ความผิด|ทหาร|ผ่อนผัน|ผู้สมัคร|สมาชิก|เงินอุดหนุน|วงเงิน|วัคซีน"
     r"|hospcode|pcucode|^hn$|vaccin|^jpt$|^mpi|benefit|scholarship|sponsor|loan|caseid|caseno|casework"
     r"|casenumber|เลขเคส|employer|permit|alien|patient|^pt|player|jersey|squad|insured|ค้ำ|member|client|donor|ฟัน"),
    ("completed", r"วันที่(สำเร็จการศึกษา|จบ)|วันอนุมัติ(การ)?จบ|ปีที่จบ|เลขที่ปพ|ปพ1|ประกาศนียบัตร|graduat(ion|ed)|diploma|certificateno"),
    ("enrolled_alternative", r"ศกร|กศน|ผู้จัดการศึกษา|บ้านเรียน|ครูประจำกลุ่ม|learningcent"),
    ("enrolled", r"(เลขประจำตัว|รหัส|ชื่อ)(ประจำตัว)?(ของ)?(นักเรียน|นร|นักศึกษา|นศ)|เข้าเรียน|เข้าศึกษา|student(no|num|id|name|status|code)"
     r"|pupil|admission|homeroom|ครูประจำชั้น|ครูที่ปรึกษา|schoolid|enrol|ค่าเทอม|รหัสศูนย์"),
)  # fmt: skip
_PROGRAMS = (("survey", r"submission(time|date)|^(meta)?instanceid$|^deviceid$"),)  # a survey program's own columns
_OUTWEIGH = ("survey", "protected", "referral", "training", "completed", "enrolled_alternative")  # in headings, a class and a number
_ELSEWHERE = tuple(line for line in _HEADED if line[0] in _OUTWEIGH)
_PAID = (("supported", r"ทุน|อุปการะ|scholar|sponsor"),)
_MEANS_OF = {
    **dict.fromkeys(("school", "local_school", "private_school", "vocational", "sports", "religious"), "enrolled"),
    **dict.fromkeys(("nonformal", "learning_centre", "workplace"), "enrolled_alternative"),
    "survey": "survey", "fund": "supported", "skill": "training", "graduates": "completed",
    "civil_registry": "population", "shelter": "protected", "notices": "deceased",
}  # fmt: skip
_KIND_OF = {
    "enrolled": "school", "enrolled_alternative": "learning_centre", "survey": "survey", "training": "skill",
    "population": "civil_registry", "protected": "shelter", "deceased": "notices", "moved_away": "notices",
}  # fmt: skip
_HELPERS = frozenset({"มูลนิธิ", "foundation", "caseid", "caseno"})  # with a status beside they list whom they found out of school
_HEALTH = re.compile(r"พยาบาล|รพสต|พัฒนาการ|วัคซีน|คลินิก|clinic|patient|vaccin")
_MET = frozenset({"status", "event_date"})  # children met one day, and what was found of their schooling
_CLASSES = frozenset({"grade", "pupil_no"})
_STUDIES = frozenset({"grade", "pupil_no", "status"})
_ON_A_ROLL = frozenset({"pupil_no", "enrolled_from", "enrolled_to"})  # who enters a school leaves it; who is granted something does not
_WHICH_SCHOOL = frozenset({"school_code", "school_name"})
_TAUGHT_ELSEWHERE = frozenset({"nonformal", "learning_centre", "workplace"})
_GIVEN = re.compile(r"ทุน|กองทุน|grant|scholar|sponsor|bursar")
_HEADMEN = frozenset({"ผู้ใหญ่บ้าน", "กำนัน"})
_SCHOOLS = frozenset({"school", "local_school", "private_school", "vocational", "sports", "religious"})
_ROLL = frozenset({"grade", "pupil_no", "enrolled_from"})
_GONE = frozenset({"moved_away", "deceased"})
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
    kind, word = _kind_said(said, columns)
    means, other = _first(_SAID, said)
    if not means and kind != "school" and kind in _MEANS_OF:  # that a school is named says little
        means, other = _MEANS_OF[kind], word
    means = _by_columns(means, kind, columns, fields)
    if means in _GONE and kind in _SCHOOLS:
        kind, word = "notices", other  # a town that has schools has a registry as well
    if not kind:
        kind, word = _first(_KINDS_HEADED, columns)
        if not means and kind in ("nonformal", "vocational", "learning_centre") and fields >= _CLASSES:
            means, other = _MEANS_OF[kind], word
    on_a_roll = fields >= _CLASSES and not _first(_ELSEWHERE, columns)[0]
    if not means and kind in ("", "school", "civil_registry", "education_office") and on_a_roll:
        means = "enrolled"  # who has a class and a number of the school's own is on its roll, whatever else is told of him
        kind = kind if kind == "education_office" else "school"
    if not means:  # who has a class to go to has neither died nor moved, though a column be there for such a day
        means, other = _first([line for line in _HEADED if "grade" not in fields or line[0] not in _GONE], columns)
    if means == "supported" and fields >= _MET and "pupil_no" not in fields and _HEALTH.search(other):
        means = "survey"  # who goes round to see children and notes whether they go to school
    if means == "supported" and "status" in fields and other in _HELPERS:
        means = "enrolled" if fields >= _ROLL else "supported" if _first(_PAID, columns)[0] else "referral"
    means = means or _MEANS_OF.get(kind) or _by_fields(fields)
    kind, word = _kind_by_means(kind, word, means, said, fields)
    kind = _KIND_OF.get(means, "partner") if not kind or (kind == "school" and means == "training") else kind
    return Purpose(kind, means, "complete" if means in _COMPLETE else "additions", _told(word), _told(other))


def _kind_by_means(kind: str, word: str, means: str, said: Sequence[str], fields: frozenset[str]) -> tuple[str, str]:
    """The kind put right by what rows mean: who gives to pupils is a fund, a headman who sends on is of the district's office."""
    if means == "population" and kind in _SCHOOLS:
        return "civil_registry", word
    if means == "referral" and kind == "school" and word == "school" and any(re.search("(notin|outof)school", text) for text in said):
        return "partner", word
    given = next((m[0] for text in said if (m := _GIVEN.search(text))), "")
    loosely = kind == "school" and word in ("pupil", "student")
    if (not kind or loosely) and means == "supported" and given and fields & {"grade", *_WHICH_SCHOOL}:
        return "fund", given
    return ("district_office", word) if means == "referral" and word in _HEADMEN else (kind, word)


def _kind_said(said: Sequence[str], columns: Sequence[str]) -> tuple[str, str]:
    """What names and titles say; who comes to a school with a program of its own is not the school."""
    headed = _first(_KINDS_HEADED, columns)
    kind, word = _first(_KINDS, said)
    return headed if kind == "school" and headed[0] == "partner" else (kind, word)


def _by_columns(means: str, kind: str, columns: Sequence[str], fields: frozenset[str]) -> str:
    """What rows mean by names and titles, put right by columns that only one kind of list has."""
    if means == "referral" and _first(_PROGRAMS, columns)[0]:
        return "survey"  # who may be out of school is what visitors with a survey program found
    own_roll = fields >= _ON_A_ROLL or (fields >= _CLASSES and not fields & _WHICH_SCHOOL)
    if means == "supported" and kind in _SCHOOLS and own_roll:
        return "enrolled"  # vaccines, meals and grants are told of who is on a school's roll as well
    if means in ("supported", "training") and kind in _TAUGHT_ELSEWHERE and fields >= _CLASSES:
        return _MEANS_OF[kind]
    return means


def _by_fields(fields: frozenset[str]) -> str:
    """What rows mean where no word tells: a status and no school was met at home; a class without a school is a school's own roll."""
    if fields >= _MET and "pupil_no" not in fields:
        return "survey"
    if "status" in fields and not fields & {"school_code", "school_name", "pupil_no"}:
        return "survey"
    own = fields & {"pupil_no", "school_code", "enrolled_from"} or "school_name" not in fields
    return "enrolled" if "grade" in fields and own else "supported"


def _first(table: Sequence[tuple[str, str]], texts: Sequence[str]) -> tuple[str, str]:
    """What the words say and the word that did."""
    for meaning, pattern in table:
        found = next((m for text in texts if (m := re.search(pattern, text))), None)
        if found:
            return meaning, found[0]
    return "", ""


def _told(word: str) -> Text:
    if not word:
        return Text("ไม่มีคำใดบอก", "no word tells")
    return Text(f"มีคำว่า “{word}”", f"there is the word “{word}”")
