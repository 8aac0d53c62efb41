"""A column that feeds nothing: whether it may be left out in silence, or somebody must look.

Belongs here: the few kinds of columns of which no list loses anything by leaving them out. Does not belong here: what a column is taken for
(``guessing``), what a table lacks and a column left out may be (``lacking``).
"""

import re

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES, FAILS, FEW_TWICE, alone_of, told
from pipelines.adding.headings import CHILD, Said
from pipelines.adding.lexicon import MONEY, PAPERS

MAY_BE = Text("หัวคอลัมน์อาจหมายถึงอย่างอื่น", "the heading may mean something else")
MAY_BE_SENSITIVE = Text("อาจเป็นข้อมูลอ่อนไหว ถ้าใช่ให้ย้ายไปไว้ใน drop", "it may be sensitive: if so, put it under drop")
_CHILD_TOO = Text("หัวคอลัมน์พูดถึงเด็กด้วย", "the heading speaks of the child as well")
_LEFT_OUT = Text("เข้าใจหัวคอลัมน์ แต่ไม่มีช่องให้ใส่ ถ้าอ่อนไหวให้ใส่ใน drop", "understood, but no field takes it: put it under drop if it is sensitive")
TOUCHING = re.compile(  # what is sensitive, by any word of it: the lexicon's longer ones say so plainly, these ask
    "พิการ|บกพร่อง|โรค|ป่วย|เจ็บ|สุขภาพ|อนามัย|ศาสน|ศรัทธา|เชื้อชาติ|ชาติพันธุ์|ชนเผ่า|คดี|อาญา|โทษ|ความเห็น[ก-๙]*(?:แพทย์|หมอ|จิต|ศาล|พยาบาล|สังคม)|จับกุม|กระทำผิด|เพศสภาพ|การเมือง"
    "|ผ่านแดน|ออก(?:ไป)?นอก(?:เขต|พื้นที่|จังหวัด|อำเภอ)"
    "|unhcr|resettle|pinkcard(?:or)?ci|certificateofidentity|disab|impair|ill(?:ness)?$|sick|health|medic|disease|relig|faith|ethnic|tribe|crim|offen[cs]|arrest|convict|politic"
)
OF_CHILD = re.compile("เด็ก|น้อง(?!ชาย|สาว)|นักเรียน|นักศึกษา|บุตร|สามเณร|child|student|pupil|learner")
OF_KIN = re.compile("บิดา|มารดา|ผู้ปกครอง|parent|father|mother|guardian")  # whose employer or teacher is named beside them
HARMLESS = re.compile(  # a row's place in the list, a program's stamps, ways to write, classes of a school, where on the map, of what kin
    "หมายเหตุ|ความเห็น|ลำดับ|^ที่(?:no|อยู่|ตั้ง|พัก|$)|(?:บุตร|ลูก)คนที่|ประทับเวลา|เกี่ยวข้อง|สัมพันธ์|เป็นอะไรกับ|อยู่กับ|อีเมล|เกรด|เฉลี่ย|หน่วยกิต|ผลการเรียน|ห้อง|หอพัก|หอนอน|สาขา|แผนก|หลักสูตร"
    "|กลุ่มเรียน|วิชา|แผนการเรียน|ปีการศึกษา|ภาคเรียน|เทอม|รุ่น|ไปรษณีย์|ถนน|ซอย|ตรอก|พิกัด|ละติจูด|ลองจิจูด|ระยะทาง|หน่วยบริการ|สังกัด|ยินยอม|พรรษา"
    "|ไซซ์|ไซส์|เสื้อ|กีฬา|ครัวเรือน(?:ที่)?$|ครูประจำชั้น|จำนวนครั้ง|วันที่พิมพ์|สถานภาพในบ้าน|สถานภาพเจ้าบ้าน|รหัสกลุ่ม"
    "|remark|notes?$|comment|stamp|submission|submitt|uuid|update|modified|deviceid|^start$|^end$|relation|lives?with|e?mail|lineid|gpax?|credit|room|major"
    "|section|programme|curricul|semester|academicyear|zip|postal?code|street|road|^soi$|gps|latitude|longitude|^lat$|^long$|hospcode|hospname|typearea"
    "|consent|size|geolocation|validation|^hid$|^gr(?:ou)?p_?code$|^[mfv]status$|classteacher|formtutor|numberoftimes|printed"
)
WORK = re.compile("ทำงาน|การงาน|นายจ้าง|เถ้าแก่|เจ้าของ|employ|boss|workplace|owner|labou?ragent|worksat")  # for whom or where somebody works
OF_POSTS = re.compile("สังกัด|แผนก|หน่วย|สาขา|section|department")  # a child's are a school's, a parent's are his work
GRANTS = re.compile(  # the words that name no sum: whether somebody gets or owes one
    "ทุน(?!ทรัพย์)|เงิน|เบี้ย|กู้|หนี้|กยศ|(?<!บท)บาท(?!หลวง)|ค่า(?!ย(?!า)|ฝุ่น|เฉลี่ย|คะแนน|ดัชนี)|ผ่อน|ค้าง(?!คืน)|สวัสดิการ|อุดหนุน|ธนาคาร"
    "|scholarship|bursar|grant|(?<!up)loan|stipend|welfare|fees?(?![a-z])|bankbranch"
)
STAYS = re.compile(  # of what nation, by what paper
    "สัญชาติ|หนังสือเดินทาง|พาสปอร์ต|วีซ่า|ใบอนุญาตทำงาน|ต่างด้าว|passport|visa(?![a-z])|workpermit|nationality|citizenship"
)
SOMEBODYS = frozenset({
    "full_name", "first_name", "last_name", "phone", "id", "own", "some_id", "number",
    "birth_date", "birth_year", "birth_month", "birth_day",
})  # fmt: skip
OF_ANYBODY = frozenset({"national_id", "g_code", "birth_date", "full_name", "phone"})  # what cells beyond doubt may be instead of papers


def doubt(heading: str, said: Said, contents: Contents) -> Text | None:
    """Why somebody must look at a column that feeds nothing; None for the kinds that no list loses anything by.

    That a heading is understood is not enough: of the columns that were wrong without a mark most were understood and left out.
    """
    word = bare(heading)
    if contents.running:
        return None
    if TOUCHING.search(word):
        return MAY_BE_SENSITIVE
    if said.whose == "staff" and not (OF_KIN.search(word) or WORK.search(word)) and _few_people(said, contents):
        return None
    if said.whose != CHILD and OF_CHILD.search(word) and not HARMLESS.search(word):
        return _CHILD_TOO
    if not said.wholly or said.whose == "parents":  # how they live together, or whether they live
        return MAY_BE
    if said.what == MONEY:
        return None if contents.sums >= AGREES else MAY_BE_SENSITIVE
    if said.what == PAPERS:
        return told(alone, contents) if (alone := alone_of(contents)) in OF_ANYBODY else None
    if _sensitive_perhaps(word, said) or contents.written_sums >= FAILS:
        return MAY_BE_SENSITIVE
    of_others = said.whose != CHILD and said.what in SOMEBODYS
    return None if of_others or said.what == "village" or HARMLESS.search(word) or _a_programs(heading) else _LEFT_OUT


def _sensitive_perhaps(word: str, said: Said) -> bool:
    """Whether somebody's work is told, of what nation he is, or who gets or owes money, whatever harmless word stands beside."""
    post = said.whose not in (CHILD, "staff", "school") and OF_POSTS.search(word)
    return bool(post or WORK.search(word) or STAYS.search(word) or (said.whose == CHILD and GRANTS.search(word)))


def _few_people(said: Said, contents: Contents) -> bool:
    """One teacher, many rows; yes and no under a question that names him are no teachers."""
    few = contents.names >= AGREES and contents.variety < FEW_TWICE
    return few and (said.what in SOMEBODYS or contents.several_words >= FAILS or contents.titled >= FAILS)


def _a_programs(heading: str) -> bool:
    """Whether a survey program names its own columns so: _id, meta/instanceID."""
    return heading.strip().startswith(("_", "meta"))
