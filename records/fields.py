"""Each canonical field, declared once; roster columns, checks, SQL columns, vocabulary, docs and masks derive from it.

Belongs here: names, meanings, kinds, sensitivity. Does not belong here: how a kind is standardised.
"""

from dataclasses import dataclass
from typing import Literal

from agreements.text import Text

Kind = Literal[
    "key",
    "text",
    "title",
    "name",
    "full_name",
    "person_name",
    "sex",
    "national_id",
    "g_code",
    "date",
    "age",
    "house",
    "moo",
    "place",
    "address",
    "phone",
    "code",
    "grade",
    "status",
    "flag",
]
Sensitivity = Literal["open", "personal", "identifying", "sensitive"]


@dataclass(frozen=True)
class Field:
    """One canonical field.

    Attributes:
        name: the name used everywhere. label: heading in outgoing lists. meaning: one sentence.
        kind: which standardiser reads it. sensitivity: what masks and metadata may do with it.
        given: an agency's column may feed it. kept: it is a column of the standardised roster.
        out: an agency may receive it.
        headings: headings seen in real files for it (normalised on use).
    """

    name: str
    label: Text
    meaning: Text
    kind: Kind
    sensitivity: Sensitivity = "personal"
    given: bool = True
    kept: bool = True
    out: bool = False
    headings: tuple[str, ...] = ()


def _f(name: str, th: str, en: str, meaning_th: str, meaning_en: str, kind: Kind, **more: object) -> Field:
    return Field(name, Text(th, en), Text(meaning_th, meaning_en), kind, **more)  # type: ignore[arg-type]


# fmt: off
FIELDS: tuple[Field, ...] = (
    # where the row stands
    _f("record_id", "รหัสระเบียน", "Record", "แหล่ง:แถว", "source:row, the address of the row in the agency's file", "key",
       sensitivity="open", given=False),
    _f("record_key", "กุญแจเนื้อหา", "Record key", "ลายนิ้วมือของเนื้อหาแถว ไม่ขึ้นกับเลขแถว",
       "fingerprint of source and content; does not change when rows move", "key", sensitivity="identifying", given=False),
    _f("source", "แหล่ง", "Source", "รหัสหน่วยงาน", "the agency's key", "key", sensitivity="open", given=False),
    _f("part", "ชีต", "Part", "ไฟล์หรือชีตภายในการส่ง ว่างถ้ามีตารางเดียว",
       "file or sheet inside the delivery; empty when there is one table", "key", sensitivity="open", given=False),
    _f("row", "แถว", "Row", "เลขแถวในไฟล์ต้นทาง (แถวแรก = 1)", "row number in the agency's file (first line = 1)", "key",
       sensitivity="open", given=False),
    _f("pupil_no", "เลขประจำตัวในหน่วยงาน", "Own number", "เลขที่หน่วยงานใช้เอง", "the agency's own number of the child or row", "code",
       sensitivity="identifying", headings=("เลขประจำตัว", "รหัสนักเรียน", "รหัสนักศึกษา", "เลขที่", "รหัสแบบสำรวจ", "sourcedId")),
    # who
    _f("title", "คำนำหน้า", "Title", "คำนำหน้าชื่อรูปเต็ม", "title in its full form", "title", out=True,
       headings=("คำนำหน้า", "คำนำหน้าชื่อ", "คำนำ", "title", "prefix")),
    _f("full_name", "ชื่อ-นามสกุล", "Full name", "คำนำหน้า ชื่อ และนามสกุลในช่องเดียว", "title, first and last name in one cell",
       "full_name", kept=False, headings=("ชื่อ-สกุล", "ชื่อ-นามสกุล", "ชื่อ - นามสกุล", "ชื่อ สกุล", "ชื่อและนามสกุล", "full name",
       "name")),
    _f("first_name", "ชื่อ", "First name", "ชื่อ", "given name in normal form, without title or nickname", "name",
       out=True, headings=("ชื่อ", "ชื่อตัว", "ชื่อจริง", "first name", "givenName", "firstname")),
    _f("middle_name", "ชื่อกลาง", "Middle name", "ชื่อกลาง", "middle name", "name", kept=False, headings=("ชื่อกลาง", "middleName",
       "middle name")),
    _f("last_name", "นามสกุล", "Last name", "นามสกุล", "family name in normal form", "name", out=True, headings=("นามสกุล",
       "สกุล", "ชื่อสกุล", "last name", "familyName", "surname", "lastname")),
    _f("nickname", "ชื่อเล่น", "Nickname", "ชื่อเล่น", "nickname", "name", out=True, headings=("ชื่อเล่น", "nickname")),
    _f("alt_first_name", "ชื่อเดิม", "Former first name", "ชื่อเดิมหรือชื่ออื่น", "former or other given name", "name",
       headings=("ชื่อเดิม",)),
    _f("alt_last_name", "นามสกุลเดิม", "Former last name", "นามสกุลเดิมหรือนามสกุลอื่น", "former or other family name", "name",
       headings=("นามสกุลเดิม", "สกุลเดิม")),
    _f("sex", "เพศ", "Sex", "m ชาย, f หญิง", "m or f", "sex", out=True, headings=("เพศ", "sex", "gender")),
    _f("birth_date", "วันเกิด", "Birth date", "วันเกิด ค.ศ. อาจมีเฉพาะปี หรือปีกับเดือน",
       "ISO date in common era; may be YYYY or YYYY-MM", "date", out=True, headings=("วันเกิด", "วันเดือนปีเกิด",
       "วัน/เดือน/ปีเกิด", "วัน เดือน ปี เกิด", "birth date", "birthDate", "dob", "date of birth")),
    _f("birth_precision", "ความละเอียดวันเกิด", "Birth date precision", "day, month, year หรือ age (คำนวณจากอายุ ±1 ปี)",
       "day, month, year, or age (from an age, one year either way)", "key", sensitivity="open", given=False),
    _f("birth_year", "ปีเกิด", "Birth year", "ปีเกิด (พ.ศ. หรือ ค.ศ.)", "year of birth, either era", "date", kept=False,
       headings=("ปีเกิด", "ปี พ.ศ. เกิด", "birth year")),
    _f("birth_month", "เดือนเกิด", "Birth month", "เดือนเกิด เมื่อวัน เดือน ปีอยู่คนละคอลัมน์ (ชื่อเดือนหรือเลข)",
       "month of birth by name or number, when day, month and year stand in columns of their own", "date", kept=False,
       headings=("เดือนเกิด", "birth month")),
    _f("birth_day", "วันที่เกิด", "Birth day", "วันที่เกิดของเดือน (1-31) เมื่อวัน เดือน ปีอยู่คนละคอลัมน์",
       "day of the month of birth, when day, month and year stand in columns of their own", "date", kept=False,
       headings=("birth day",)),
    _f("age", "อายุ", "Age", "อายุเป็นปี ณ วันที่ของไฟล์", "age in years on the file's date", "age", kept=False, headings=("อายุ",
       "อายุ(ปี)", "อายุ (ปี)", "อายุโดยประมาณ", "age")),
    _f("national_id", "เลขประจำตัวประชาชน", "National id", "เลข 13 หลัก", "13 digits; see id_kind for whether it is valid", "national_id",
       sensitivity="identifying", out=True, headings=("เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "เลขประจำตัวประชาชนนักเรียน",
       "เลข 13 หลัก", "เลขบัตรประจำตัวประชาชน", "pid", "citizen id", "national id")),
    _f("id_kind", "ชนิดเลขประจำตัว", "Id kind", "citizen, no_nationality หรือ bad_check",
       "citizen, no_nationality (first digit 0, 6, 7) or bad_check", "key", sensitivity="open", given=False),
    _f("g_code", "รหัส G", "G-code", "รหัส G ของนักเรียนไม่มีเลขประจำตัว", "G and 12 digits, for pupils without an id", "g_code",
       sensitivity="identifying", out=True, headings=("รหัส G", "G-Code", "gcode", "จีโค้ด")),
    # where
    _f("house_no", "บ้านเลขที่", "House no.", "บ้านเลขที่", "house number", "house", out=True, headings=("บ้านเลขที่",
       "เลขที่บ้าน")),
    _f("moo", "หมู่ที่", "Village no.", "หมู่ที่", "village number, as text", "moo", out=True, headings=("หมู่", "หมู่ที่",
       "ม.", "moo")),
    _f("address", "ที่อยู่", "Address", "ที่อยู่ทั้งหมดในช่องเดียว", "whole address in one cell", "address", kept=False,
       headings=("ที่อยู่", "address")),
    _f("tambon", "ตำบล", "Tambon", "ชื่อตำบลตามทะเบียน", "official name of the tambon", "place", out=True,
       headings=("ตำบล", "แขวง", "ตำบล/แขวง", "tambon", "subdistrict")),
    _f("amphoe", "อำเภอ", "Amphoe", "ชื่ออำเภอตามทะเบียน", "official name of the district", "place", out=True,
       headings=("อำเภอ", "เขต", "อำเภอ/เขต", "amphoe", "district")),
    _f("province", "จังหวัด", "Province", "ชื่อจังหวัดตามทะเบียน", "official name of the province", "place", out=True,
       headings=("จังหวัด", "province")),
    _f("place_code", "รหัสพื้นที่", "Place code", "รหัสกรมการปกครอง 2, 4 หรือ 6 หลัก เท่าที่รู้แน่",
       "DOPA code of 2, 4 or 6 digits, as deep as is certain", "key", given=False),
    _f("phone", "โทรศัพท์", "Phone", "เบอร์โทรศัพท์ของครอบครัว", "family's phone, digits only", "phone", out=True,
       headings=("เบอร์โทร", "เบอร์โทรศัพท์", "โทรศัพท์", "เบอร์โทรผู้ปกครอง", "เบอร์โทรผู้ดูแล", "phone", "tel")),
    # family: the surname may stand in a column of its own
    _f("father_name", "บิดา", "Father", "ชื่อและนามสกุลบิดา", "father's first and last name", "person_name", out=True,
       headings=("ชื่อบิดา", "บิดา", "ชื่อพ่อ", "ชื่อ-สกุลบิดา")),
    _f("father_last_name", "นามสกุลบิดา", "Father's last name", "นามสกุลบิดา", "father's family name, when in its own column", "name",
       kept=False, headings=("นามสกุลบิดา",)),
    _f("mother_name", "มารดา", "Mother", "ชื่อและนามสกุลมารดา", "mother's first and last name", "person_name", out=True,
       headings=("ชื่อมารดา", "มารดา", "ชื่อแม่", "ชื่อ-สกุลมารดา")),
    _f("mother_last_name", "นามสกุลมารดา", "Mother's last name", "นามสกุลมารดา", "mother's family name, when in its own column", "name",
       kept=False, headings=("นามสกุลมารดา",)),
    _f("guardian_name", "ผู้ปกครอง", "Guardian", "ชื่อและนามสกุลผู้ปกครอง", "guardian's first and last name", "person_name", out=True, headings=("ชื่อผู้ปกครอง", "ผู้ปกครอง", "ผู้ดูแล", "ชื่อผู้ดูแล")),
    _f("guardian_last_name", "นามสกุลผู้ปกครอง", "Guardian's last name", "นามสกุลผู้ปกครอง",
       "guardian's family name, when in its own column", "name", kept=False, headings=("นามสกุลผู้ปกครอง",)),
    # schooling and state
    _f("school_code", "รหัสสถานศึกษา", "School code", "รหัสสถานศึกษา", "code of the school", "code", sensitivity="personal", out=True, headings=("รหัสโรงเรียน", "รหัสสถานศึกษา", "school code")),
    _f("school_name", "สถานศึกษา", "School", "ชื่อสถานศึกษา", "name of the school", "text", out=True, headings=("ชื่อโรงเรียน",
       "สถานศึกษา", "ชื่อสถานศึกษา", "โรงเรียน", "school")),
    _f("grade", "ชั้น", "Grade", "ชั้นเรียนรูปย่อ เช่น ป.6", "class in its short Thai form (อ.1–ม.6, ปวช.1–ปวส.2, ประถม, ม.ต้น, ม.ปลาย)",
       "grade", out=True, headings=("ชั้น", "ระดับชั้น", "ชั้นเรียน", "ชั้นสุดท้ายที่เรียน", "grade", "grades")),
    _f("status", "สถานะ", "Status", "สถานะที่หน่วยงานแจ้ง", "what the agency says of the child (see agreements.model.Status)", "status",
       out=True, headings=("สถานะ", "สถานะการเรียน", "สถานภาพ", "status")),
    _f("event_date", "วันที่ของเหตุการณ์", "Event date", "วันที่สำรวจ ออก จบ ย้าย หรือเสียชีวิต",
       "day of the survey, leaving, graduation, move or death", "date", headings=("วันที่สำรวจ", "วันที่จบ", "วันที่ย้าย",
       "วันที่เสียชีวิต", "วันที่ออก")),
    _f("enrolled_from", "เข้าเรียนเมื่อ", "Enrolled from", "วันที่เข้าเรียน", "first day on the roll", "date",
       headings=("วันที่เข้าเรียน", "วันเข้าศึกษา", "วันเดือนปีเข้าศึกษา", "beginDate")),
    _f("enrolled_to", "เรียนถึงเมื่อ", "Enrolled to", "วันที่พ้นสภาพ", "last day on the roll, when known", "date", headings=("วันที่ออก",
       "วันที่จำหน่าย", "endDate")),
    _f("hide_address", "ปกปิดที่อยู่", "Hide address", "ขอให้ปกปิดที่อยู่", "the family asked that its address stays hidden", "flag",
       headings=("ปกปิดที่อยู่",)),
)
# fmt: on

BY_NAME = {f.name: f for f in FIELDS}
GIVEN = tuple(f.name for f in FIELDS if f.given)  # what an agreement's `columns` may name
ROSTER = tuple(f.name for f in FIELDS if f.kept)  # the columns of a standardised roster, in this order

# What an agency may receive: fields of the child, and what the register adds.
REGISTER_OUT: dict[str, Text] = {
    "person_ref": Text("รหัสเด็ก", "Child reference"),
    "state": Text("สถานะการศึกษา", "State"),
    "since": Text("ตั้งแต่", "Since"),
    "age": Text("อายุ", "Age"),
    "rule": Text("กฎที่ใช้", "Rule"),
    "last_school": Text("สถานศึกษาล่าสุด", "Last school"),
    "last_grade": Text("ชั้นล่าสุด", "Last grade"),
}
OUT = tuple(f.name for f in FIELDS if f.out) + tuple(REGISTER_OUT)


def roster_dtypes() -> dict[str, str]:
    """Column → pandas dtype of a standardised roster: text everywhere (missing = NaN), ``row`` a whole number."""
    return {name: "int64" if name == "row" else "str" for name in ROSTER}
