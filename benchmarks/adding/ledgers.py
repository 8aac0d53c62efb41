"""Systems' exports, municipal and ministry forms, registries, funds and a few notebooks, written by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import datetime as dt
from collections.abc import Callable

import numpy as np

from benchmarks.adding.cells import FORMS, MONTHS_EN, Cells, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import LONG, SHORT, THAI_DIGITS
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

UNSAID = (NONE, DROP)  # of no use; whoever drops it at the door is right too
LEFT = ("enrolled_to", "event_date")
FAMILY_PHONE = ("phone", NONE)  # one of several of the family: any of them may serve
LATIN_FIRST, LATIN_LAST = (NONE, "alt_first_name"), (NONE, "alt_last_name")

STAFF = ("นางสาวกมลชนก ปวงคำ", "นายอดิศร ตาคำ", "นางวราภรณ์ สุยะ", "นายธีระ เครือวัลย์", "นางสาวรุ่งทิวา จันทร์ต๊ะ", "ว่าที่ ร.ต.ศุภชัย มะโน")
SCHOOLS = ("บ้านแม่จาง", "วัดบ้านหลุก", "แม่เมาะวิทยา", "อนุบาลเกาะคา", "บ้านสบปราบ", "เถินวิทยา", "บ้านนาสัก", "ห้างฉัตรวิทยา", "บ้านทุ่งฝาย")
SCHOOL_CODES = ("52010044", "52010102", "52012005", "52010211", "52020107", "52012017", "52020054", "52012009", "52010087")
TOWN_CODES = ("5201020003", "5201020005", "5201020007")
CENTRES, CENTRE_CODES = ("Hsa Thoo Lei", "Rainbow", "Parami"), ("MLC-5201", "MLC-5204", "MLC-5207")
PLATES, DRIVERS, DRIVER_PHONES = (
    ("นข 1420 ลป", "นค 88 ลป", "ฮจ 3071 ลป"),
    ("ลุงแก้ว ปันทะ", "นายสมัย ใจมา", "นายเสาร์คำ ยะปะ"),
    ("0810345512", "0899912034", "0861120987"),
)
COLLEGE_STATES = ("กำลังเรียน", "กำลังเรียน", "กำลังเรียน", "รักษาสภาพ", "พ้นสภาพ", "กำลังเรียน", "ลาออก")
CENTRE_STATES = ("Studying", "Studying", "Dropped out", "Studying", "Transferred", "Studying")
SURVEY_STATES = ("studying", "studying", "at_risk", "dropped_out", "never_attended")
ATTENDED = ("studying", "at_risk", "dropped_out", "เรียนอยู่", "ออกแล้ว")
VILLAGE_STATES = ("เรียนอยู่", "เรียนอยู่", "ออกแล้ว", "เรียนอยู่", "ไม่เคยเรียน")
OUT = ("พ้นสภาพ", "ลาออก", "Dropped out", "Transferred", "dropped_out")
SEATS = ("เมืองลำปาง", "เกาะคา", "แม่เมาะ", "เถิน")
TOWN_SCHOOLS = ("โรงเรียนเทศบาล 1 (บ้านหลวง)", "โรงเรียนเทศบาล 3 (วัดเชียงราย)", "โรงเรียนเทศบาล 5 (วัดศรีบุญเรือง)")
WORK = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "ว่างงาน", "พนักงานบริษัท", "รับราชการ")
RELIGIONS = ("พุทธ", "พุทธ", "พุทธ", "คริสต์", "อิสลาม")
BLOOD = ("A", "B", "O", "AB", "O", "-")
NATIONS = ("ไทย", "ไทย", "ไทย", "ไทย", "เมียนมา", "ไม่มีสัญชาติ")
HILL_PEOPLES = ("อาข่า", "ม้ง", "เมี่ยน", "ลาหู่", "กะเหรี่ยง", "พื้นราบ")
TRADES = ("ช่างยนต์", "ช่างกลโรงงาน", "ไฟฟ้ากำลัง", "การบัญชี", "เทคโนโลยีธุรกิจดิจิทัล", "การโรงแรม")
COLLEGE_YEARS = ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")
MIGRANT_NAMES = ("U Kyaw Thu", "U Myint Oo", "Saw Pah Lah", "U Hla Shwe", "Sai Tun", "U Than Naing", "Saw Kler Htoo")
MIGRANT_MOTHERS = ("Daw Aye Mar", "Naw Wah Ku", "Daw San San Yi", "Nang Hseng", "Daw Moe Moe", "Naw Thaw Thi")
PALI = ("ธมฺมวโร", "สุจิตฺโต", "ปญฺญาธโร")
TEMPLES = ("วัดพระแก้วดอนเต้า", "วัดปงสนุก", "วัดบุญวาทย์", "วัดไหล่หิน", "วัดพระธาตุจอมปิง")


def _days(form: Callable[[dt.date], object], first: int, last: int) -> Form:
    """Days that are not the child's birth: a parent's, a card's last, an appointment, between two years."""
    start, end = dt.date(first, 1, 1).toordinal(), dt.date(last, 12, 31).toordinal()
    return lambda m, r: texts([form(dt.date.fromordinal(v)) for v in r.integers(start, end, len(m)).tolist()])


def _born(form: Callable[[dt.date], object]) -> Form:
    """The birth date as only this office writes it."""
    return lambda m, r: texts([form(d) for d in m["birth"].astype("datetime64[D]").tolist()])


def _numbered(form: str, low: int, high: int) -> Form:
    """Numbers between two, written in a form."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _by_row(*words: str) -> Form:
    """Words that belong to the row: tuples of one length give a school and its code, a driver and his phone."""
    return lambda m, r: texts([words[i * i % 97 % len(words)] for i in range(len(m))])


def _where(form: Form, words: tuple[str, ...], these: tuple[str, ...]) -> Form:
    """Another column's cells in the rows where ``_by_row`` of the words says one of these."""
    return lambda m, r: np.where(np.isin(_by_row(*words)(m, r).astype(str), these), form(m, r), "").astype(object)


def _be(d: dt.date) -> str:
    return f"{d.day:02d}/{d.month:02d}/{d.year + 543}"


def _be_iso(d: dt.date) -> str:
    return f"{d.year + 543}-{d.month:02d}-{d.day:02d}"


def _thai_two(d: dt.date) -> str:
    return f"{d.day} {SHORT[d.month - 1]} {(d.year + 543) % 100:02d}"


def _worded(d: dt.date) -> str:
    return f"วันที่ {d.day} เดือน {LONG[d.month - 1]} พ.ศ. {d.year + 543}"


def _english(d: dt.date) -> str:
    return f"{MONTHS_EN[d.month - 1]} {d.day}, {d.year}"


def _thai(form: str | Form) -> Form:
    """Another column's cells with Thai digits."""
    make = FORMS[form] if isinstance(form, str) else form
    return lambda m, r: texts([str(v).translate(THAI_DIGITS) for v in make(m, r).tolist()])


def _adult_id(m: Slip, r: np.random.Generator) -> Array:
    """Numbers of people who were registered as adults; the last digit checks the others."""
    twelve = [f"3520{tail:08d}" for tail in r.integers(0, 10**8, len(m)).tolist()]
    return texts([f"{t}{(11 - sum(int(d) * w for d, w in zip(t, range(13, 1, -1), strict=True)) % 11) % 10}" for t in twelve])


def _mobile(m: Slip, r: np.random.Generator) -> Array:
    """Phones of people outside the family: teachers, drivers, officers."""
    return texts([f"08{v:08d}" for v in r.integers(0, 10**8, len(m)).tolist()])


def _vouching(m: Slip, r: np.random.Generator) -> Array:
    return texts([f"{STAFF[v % len(STAFF)]} 08{v:08d}" for v in r.integers(0, 10**8, len(m)).tolist()])


def _boys(m: Slip, r: np.random.Generator) -> Array:
    boys = m["first"][m["sex"] == "m"]
    return texts([boys[i] for i in r.integers(0, len(boys), len(m)).tolist()])


def _robed(m: Slip, _r: np.random.Generator) -> Array:
    return np.where(m["age"].astype(int) >= 20, "พระ", "สามเณร").astype(object)


def _pali(m: Slip, r: np.random.Generator) -> Array:
    """A monk's name in the order; novices have none."""
    return np.where(m["age"].astype(int) >= 20, np.array(PALI)[r.integers(0, len(PALI), len(m))], "-").astype(object)


def _other_first(m: Slip, r: np.random.Generator) -> Array:
    """A former name, of one child in six."""
    return np.where(r.random(len(m)) < 0.17, np.roll(m["first"], 3), "").astype(object)


def _full_long(m: Slip, _r: np.random.Generator) -> Array:
    return join(m["title"], m["first"], "  ", m["last"])


def _card(m: Slip, _r: np.random.Generator) -> Array:
    return np.where(m["national_id"] == "", "รหัส G", "บัตรประชาชน").astype(object)


def _months(m: Slip, r: np.random.Generator) -> Array:
    return texts(r.integers(0, 12, len(m)).tolist())


def _bare_phone(m: Slip, _r: np.random.Generator) -> Array:
    """Phones out of which a spreadsheet has made numbers: the first nought is gone."""
    return texts([v.lstrip("0") for v in m["phone"].tolist()])


def _once(value: str) -> Cells:
    return (value,)


AGENCIES = (
    Agency("town_schools_sis", "local_school", "enrolled", "xlsx", ages=(6, 15), rows=62, titles=(
        ("ระบบสารสนเทศทางการศึกษาท้องถิ่น",), ("รายงานนักเรียนรายบุคคล ปีการศึกษา 2569 ข้อมูล ณ วันที่ 10/06/2569",)), columns=(
        C("ลำดับที่", NONE, "running"), C("รหัส อปท.", NONE, _once("05520102")), C("ชื่อ อปท.", NONE, _once("เทศบาลนครลำปาง")),
        C("รหัส ร.ร.", "school_code", _by_row(*TOWN_CODES)), C("โรงเรียนในสังกัด", "school_name", _by_row(*TOWN_SCHOOLS)),
        C("ระดับชั้น", "grade", "grade_of_age"), C("ห้องที่", NONE, "room"), C("เลขประจำตัว นร.", "pupil_no", "own_5"),
        C("ประเภทบัตร", NONE, _card), C("หมายเลขบัตร", "national_id", "id_or_g"),
        C("คำนำหน้าชื่อ นร.", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"), C("นามสกุลนักเรียน", "last_name", "last"),
        C("ชื่อนักเรียน (EN)", LATIN_FIRST, "first_en"), C("นามสกุลนักเรียน (EN)", LATIN_LAST, "last_en"),
        C("เพศ (1=ช 2=ญ)", "sex", "sex_code"), C("วดป.เกิด", "birth_date", "born:be_slash"), C("หมู่โลหิต", DROP, BLOOD),
        C("สัญชาติ", UNSAID, NATIONS), C("ศาสนา", DROP, RELIGIONS), C("รหัสประจำบ้าน 11 หลัก", NONE, "house_code"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตรอก/ซอย/ถนน", NONE, "road"), C("ตำบล/แขวง", "tambon", "tambon"),
        C("อำเภอ/เขต", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("รหัสไปรษณีย์", NONE, "postcode"),
        C("โทร (ผปค.)", "phone", "phone?0.1"), C("วันที่รายงาน", NONE, _once("10/06/2569")))),
    Agency("technical_college_rms", "vocational", "enrolled", "csv", ages=(15, 20), rows=70, encoding="cp874", columns=(
        C("student_id", "pupil_no", "college_no"), C("people_id", "national_id", "id"), C("prefix_name", "title", "title"),
        C("stu_fname", "first_name", "first"), C("stu_lname", "last_name", "last"), C("nick_name", "nickname", "nickname?0.3"),
        C("gender_id", "sex", "sex_code"), C("birthday", "birth_date", "born:be_iso"), C("blood_id", DROP, ("1", "2", "3", "4", "")),
        C("religion_name", DROP, RELIGIONS), C("major_name", NONE, TRADES), C("level_name", "grade", COLLEGE_YEARS), C("advisor_name", NONE, STAFF),
        C("home_no", "house_no", "house"), C("home_moo", "moo", "moo"), C("home_road", NONE, "road"), C("tumbol_name", "tambon", "tambon"),
        C("amphure_name", "amphoe", "amphoe"), C("province_name", "province", "province"), C("zipcode", NONE, "postcode"),
        C("stu_tel", ("phone", NONE), _mobile), C("fat_name", "father_name", "father"), C("mot_name", "mother_name", "mother"),
        C("par_name", "guardian_name", "guardian"), C("par_tel", "phone", "phone"), C("par_income", DROP, "money"),
        C("old_school_name", NONE, SCHOOLS), C("enter_date", "enrolled_from", _days(_be_iso, 2023, 2024)),
        C("stu_status", "status", _by_row(*COLLEGE_STATES)), C("out_date", LEFT, _where(_days(_be_iso, 2025, 2025), COLLEGE_STATES, OUT)))),
    Agency("college_dormitory", "vocational", "enrolled", "xlsx", ages=(15, 19), rows=40, titles=(
        ("ทะเบียนนักเรียนนักศึกษาพักนอน ภาคเรียนที่ 1/2569",), ("วิทยาลัยเกษตรและเทคโนโลยี",)), breaks=(20,), columns=(
        C("ห้องพัก", NONE, _numbered("A{}", 101, 412)), C("เตียง", NONE, "room"), C("รหัส นศ.", "pupil_no", "vocational_no"),
        C("ชื่อ-สกุล ผู้พัก", "full_name", "full_short"), C("แผนกวิชา", NONE, ("พืชศาสตร์", "สัตวศาสตร์", "ช่างกลเกษตร", "ประมง")),
        C("ชั้น", "grade", COLLEGE_YEARS), C("วันเข้าหอ", NONE, "visited:thai_two"), C("ค่าประกันของเสียหาย", UNSAID, ("500", "500", "ค้างชำระ")),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("เบอร์ติดต่อ ผปค.", "phone", "phone_dashed?0.1"))),
    Agency("welfare_boarding_school", "school", "enrolled", "xls", ages=(7, 18), rows=54, titles=(
        ("โรงเรียนราชประชานุเคราะห์",), ("แบบบันทึกข้อมูลนักเรียนประจำ ปีการศึกษา ๒๕๖๙",), ()), totals=((), ("รวมทั้งสิ้น 54 คน",)), columns=(
        C(("ที่", ""), NONE, "running"), C(("เลขประจำตัว", "นักเรียน"), "pupil_no", "own_5"), C(("เลขประจำตัว", "ประชาชน 13 หลัก"), "national_id", "id_or_g"),
        C(("ชื่อ - ชื่อสกุล", "คำนำ"), "title", "short_title"), C(("ชื่อ - ชื่อสกุล", "ชื่อ"), "first_name", "first"),
        C(("ชื่อ - ชื่อสกุล", "สกุล"), "last_name", "last"), C(("ชื่อ - ชื่อสกุล", "ชื่อเล่น"), "nickname", "nickname"),
        C(("วันเดือนปีเกิด", "วัน"), "birth_day", "born:day"), C(("วันเดือนปีเกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("วันเดือนปีเกิด", "พ.ศ."), "birth_year", "born:year_be"), C(("อายุ", "ปี"), "age", "age"), C(("อายุ", "เดือน"), NONE, _months),
        C(("ชั้น/ห้อง", ""), "grade", "grade_of_age_room"), C(("หอนอน", ""), NONE, ("ราชพฤกษ์", "ชงโค", "อินทนิล", "ปาริชาต")),
        C(("เผ่า", ""), DROP, HILL_PEOPLES), C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"),
        C(("บิดา", "มีชีวิต/เสียชีวิต"), UNSAID, ("มีชีวิต", "มีชีวิต", "มีชีวิต", "เสียชีวิต")), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"),
        C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("ผู้ที่ติดต่อได้", "ชื่อ-สกุล"), ("guardian_name", NONE), "guardian"),
        C(("ผู้ที่ติดต่อได้", "เกี่ยวข้อง"), NONE, "relation"), C(("ผู้ที่ติดต่อได้", "โทร."), "phone", "phone?0.1"),
        C(("ภูมิลำเนา", "หย่อมบ้าน"), NONE, "village"), C(("ภูมิลำเนา", "ม."), "moo", "moo"), C(("ภูมิลำเนา", "ต."), "tambon", "tambon"),
        C(("ภูมิลำเนา", "อ."), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จ."), "province", "province"))),
    Agency("tambon_nursery", "local_school", "enrolled", "html", ages=(3, 5), rows=36, columns=(
        C("ที่", NONE, "running"), C("เลขบัตร ปชช. เด็ก", "national_id", "id_dashed"), C("ชื่อ-สกุลเด็ก", "full_name", "full"),
        C("เรียกว่า", "nickname", "nickname"), C("เกิด ว/ด/ป", "birth_date", "born:thai_two"), C("อายุ (ปี.เดือน)", "age", "age_dot"),
        C("นน.แรกเกิด (กรัม)", DROP, _numbered("{}", 2100, 3900)), C("นน.ปัจจุบัน", DROP, _numbered("{}", 11, 24)),
        C("สส.ปัจจุบัน", DROP, _numbered("{}", 88, 118)), C("กรุ๊ปเลือด", DROP, BLOOD), C("โรคประจำตัว/แพ้ยา", DROP, ("-", "-", "-", "หอบหืด", "G6PD", "แพ้กุ้ง")),
        C("ระดับ", "grade", ("เตรียมอนุบาล", "อนุบาล 1", "อนุบาล 2")), C("ครูประจำกลุ่ม", NONE, STAFF), C("พ่อ", "father_name", "father_called"),
        C("อาชีพพ่อ", DROP, WORK), C("แม่", "mother_name", "mother_called"), C("อาชีพแม่", DROP, WORK), C("ผู้ปกครองตามทะเบียน", "guardian_name", "guardian"),
        C("คนรับส่งประจำ", NONE, ("รถรับส่ง", "ยาย", "แม่", "พ่อ", "ป้า")), C("รับเข้าเมื่อ", "enrolled_from", _days(_thai_two, 2024, 2025)),
        C("วัคซีนครบตามวัย", (DROP, NONE), ("ครบ", "ครบ", "ไม่ครบ")), C("เงินอุดหนุนเด็กแรกเกิด", (DROP, NONE), ("ได้รับ", "ได้รับ", "ไม่ได้รับ")),
        C("ที่อยู่ปัจจุบัน", "address", "address_long"), C("เบอร์โทร.", "phone", "phone_spaced?0.1"))),
    Agency("poverty_screening", "fund", "supported", "csv", ages=(6, 15), rows=78, encoding="utf-8-sig", columns=(
        C("ปีการศึกษา", NONE, _once("2569")), C("รหัสโรงเรียน_กสศ", "school_code", "school_10"), C("ชื่อโรงเรียน", "school_name", SCHOOLS),
        C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "ตชด.")), C("เลขประชาชน_นักเรียน", "national_id", "id"), C("คำนำหน้า_นักเรียน", "title", "title"),
        C("ชื่อ_นักเรียน", "first_name", "first"), C("นามสกุล_นักเรียน", "last_name", "last"), C("วันเกิด_นักเรียน", "birth_date", "born:be_iso"),
        C("ชั้น_ปัจจุบัน", "grade", "grade_of_age"), C("ชื่อ_ผปค", "guardian_name", "guardian_first"), C("นามสกุล_ผปค", "guardian_last_name", "guardian_last"),
        C("เลขประชาชน_ผปค", UNSAID, _adult_id), C("วันเกิด_ผปค", UNSAID, _days(_be_iso, 1962, 1995)), C("ความสัมพันธ์", NONE, "relation"),
        C("อาชีพ_ผปค", DROP, WORK), C("การศึกษา_ผปค", UNSAID, ("ป.4", "ป.6", "ม.3", "ม.6", "ไม่ได้เรียน")),
        C("สมาชิกครัวเรือน_คน", UNSAID, _numbered("{}", 2, 9)), C("รายได้เฉลี่ยต่อคนต่อเดือน", DROP, "money"), C("คะแนน_PMT", (DROP, NONE), "score"),
        C("ผลการคัดกรอง", (DROP, NONE), ("ยากจนพิเศษ", "ยากจน", "ใกล้จน", "ไม่ผ่านเกณฑ์")), C("ธนาคาร", (DROP, NONE), ("ธ.ก.ส.", "กรุงไทย", "ออมสิน")),
        C("เลขบัญชีรับเงิน", DROP, "account_10"), C("ชื่อบัญชีรับเงิน", UNSAID, "guardian"), C("หมู่_ที่อาศัย", "moo", "moo"),
        C("ตำบล_ที่อาศัย", "tambon", "tambon"), C("อำเภอ_ที่อาศัย", "amphoe", "amphoe"), C("โทร_ผปค", "phone", "phone?0.15"),
        C("ครูผู้คัดกรอง", NONE, STAFF), C("วันที่เยี่ยมบ้าน", ("event_date", NONE), "visited:be_iso"))),
    Agency("service_club_grant", "fund", "supported", "csv", ages=(10, 18), rows=42, columns=(
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"), C("ที่อยู่อีเมล", UNSAID, "email"),
        C("1. ชื่อ - นามสกุล ผู้ขอรับทุน (ใส่คำนำหน้าด้วย)", "full_name", "full"), C("2. ชื่อเล่นที่เพื่อนเรียก", "nickname", "nickname"),
        C("3. เลขประจำตัวประชาชนของผู้ขอทุน", "national_id", "id_uneven"), C("4. เกิดวันที่เท่าไร (วัน/เดือน/ปี พ.ศ.)", "birth_date", "born:uneven"),
        C("5. ตอนนี้อายุกี่ปี", "age", "age_uneven"), C("6. กำลังเรียนอยู่ชั้นไหน", "grade", "grade_uneven"), C("7. เรียนที่โรงเรียนอะไร", "school_name", SCHOOLS),
        C("8. เกรดเฉลี่ยเทอมล่าสุด", NONE, "gpa"), C("9. พ่อชื่ออะไร นามสกุลอะไร", "father_name", "father?0.1"), C("10. พ่อทำงานอะไร", DROP, WORK),
        C("11. แม่ชื่ออะไร นามสกุลอะไร", "mother_name", "mother"), C("12. แม่ทำงานอะไร", DROP, WORK),
        C("13. ตอนนี้อาศัยอยู่กับใคร", NONE, ("พ่อแม่", "แม่", "ตายาย", "ปู่ย่า", "ญาติ")), C("14. เบอร์โทรของผู้ปกครอง", "phone", "phone_uneven"),
        C("15. เบอร์ของนักเรียนเอง", FAMILY_PHONE, _mobile), C("16. บ้านอยู่ที่ไหน (บ้านเลขที่ หมู่ ตำบล อำเภอ)", "address", "address"),
        C("17. รายได้ทั้งบ้านต่อเดือน (บาท)", DROP, "money"), C("18. มีพี่น้องกี่คน", UNSAID, ("1", "2", "3", "4")),
        C("19. เล่าเหตุผลที่ขอรับทุน", UNSAID, ("อยากเรียนต่อให้จบ", "ที่บ้านรายได้ไม่พอ", "ยายเลี้ยงมาคนเดียว", "พ่อป่วยทำงานไม่ได้")),
        C("20. ครูที่รับรอง (ชื่อและเบอร์โทร)", UNSAID, _vouching), C("21. ยินยอมให้ใช้ข้อมูลเพื่อพิจารณาทุน", NONE, _once("ยินยอม")),
        C("22. แนบรูปถ่ายบ้าน", UNSAID, _numbered("https://drive.example/open?id=1x{}", 10**6, 10**7)))),
    Agency("juvenile_probation", "partner", "supported", "ods", ages=(12, 18), rows=30, titles=(
        ("บัญชีเด็กและเยาวชนระหว่างคุมประพฤติ",), ("สำนักงานคุมประพฤติจังหวัด  ไตรมาส ๓/๒๕๖๙",)), columns=(
        C("ลำดับ", NONE, "running_thai"), C("เลขทะเบียนเด็ก", "pupil_no", "case_no"), C("เลขคดีดำ", UNSAID, _numbered("คม {}/2568", 10, 400)),
        C("ชื่อตัว-ชื่อสกุล", "full_name", _full_long), C("ชื่อเดิม (ถ้าเคยเปลี่ยน)", "alt_first_name", _other_first), C("เลข ปชช. เด็ก/เยาวชน", "national_id", "id_spaced"),
        C("ว.ด.ป. เกิด", "birth_date", "born:thai_long"), C("เพศ", "sex", "sex"), C("ฐานความผิด", DROP, ("ลักทรัพย์", "พ.ร.บ.จราจร", "ทำร้ายร่างกาย", "ยาเสพติด")),
        C("ผลตรวจสารเสพติด", DROP, ("ไม่พบ", "ไม่พบ", "พบ")), C("จำนวนครั้งที่กระทำผิด", DROP, ("1", "1", "1", "2")),
        C("ชั้นสุดท้ายก่อนถูกจับ", "grade", ("ป.6", "ม.1", "ม.2", "ม.3", "ปวช.1")),
        C("การเรียนขณะนี้", "status", ("ไม่ได้เรียน", "ไม่ได้เรียน", "กำลังเรียน", "ลาออก")), C("วันเริ่มคุม", NONE, "lately:thai_short"),
        C("ครบกำหนดคุม", NONE, _days(_thai_two, 2026, 2027)), C("พนักงานคุมประพฤติ", NONE, STAFF), C("โทร.พนักงานคุมฯ", UNSAID, _mobile),
        C("ผู้ปกครองผู้รับตัว", "guardian_name", "guardian_called"), C("เกี่ยวพันเป็น", NONE, "relation"), C("เลข ปชช. ผู้รับตัว", UNSAID, _adult_id),
        C("โทร.ผู้รับตัว", "phone", "phone_dashed"), C("ที่พักอาศัย", "address", "address"), C("หมายเหตุ", NONE, ("", "", "", "รายงานตัวสม่ำเสมอ", "ขาดนัด")))),
    Agency("sports_school_athletes", "sports", "enrolled", "xlsx", ages=(13, 18), rows=48, titles=(
        ("โรงเรียนกีฬาจังหวัด  ATHLETE DATA 2026",),), sheets_before=("README",), columns=(
        C("No.", NONE, "running"), C("STD CODE", "pupil_no", "own_8"), C("เลข ปชช.", "national_id", "id_spaced"), C("ชื่อ (ไทย)", "first_name", "titled_first"),
        C("สกุล (ไทย)", "last_name", "last"), C("NAME (ENG)", LATIN_FIRST, "first_en"), C("SURNAME (ENG)", LATIN_LAST, "last_en"),
        C("ชื่อเล่น", "nickname", "nickname"), C("M/F", "sex", "sex_mf"), C("DOB", "birth_date", "born:cell"), C("อายุเต็ม", "age", "age_number"),
        C("ชั้น", "grade", "grade_of_age"), C("ชนิดกีฬา", NONE, ("ฟุตบอล", "มวยสากล", "กรีฑา", "วอลเลย์บอล", "เซปักตะกร้อ")), C("ผู้ฝึกสอน", NONE, STAFF),
        C("เบอร์โค้ช", UNSAID, _mobile), C("นน. (kg)", DROP, "weight"), C("สส. (cm)", DROP, "height"), C("BMI", DROP, ("17.8", "18.4", "19.6", "20.1", "21.3", "22.7", "24.0")),
        C("ไซส์เสื้อ", NONE, ("S", "M", "L", "XL")), C("Passport No.", UNSAID, _numbered("AC{}", 10**6, 10**7)),
        C("Passport หมดอายุ", (NONE, DROP), _days(lambda d: d.strftime("%d/%m/%Y"), 2026, 2031)), C("ร.ร.เดิม", NONE, SCHOOLS),
        C("บิดา", "father_name", "father?0.1"), C("เบอร์บิดา", FAMILY_PHONE, "phone?0.3"), C("มารดา", "mother_name", "mother"),
        C("เบอร์มารดา", FAMILY_PHONE, "other_phone_spaced"), C("ภูมิลำเนา (จังหวัด)", "province", ("ลำปาง", "ลำปาง", "พะเยา", "แพร่", "เชียงราย")),
        C("เข้าเรียนเมื่อ", "enrolled_from", _days(_be, 2024, 2025)))),
    Agency("lifelong_tambon_teacher", "nonformal", "enrolled_alternative", "xlsx", ages=(15, 21), rows=50, titles=(
        ("บัญชีรายชื่อผู้เรียน หลักสูตรการศึกษาขั้นพื้นฐาน ภาคเรียนที่ 1/2569",), ()), breaks=(0, 22), between=([],), columns=(
        C("", NONE, "running"), C("รหัสนักศึกษา", "pupil_no", "own_10"), C("เลขบัตร ปชช.", "national_id", "id_number"), C("คำนำหน้า/ชื่อ", "first_name", "titled_first"),
        C("ชื่อสกุล", "last_name", "last"), C("อายุ", "age", "age_number"), C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")),
        C("กลุ่ม", NONE, ("กลุ่ม 1", "กลุ่ม 2", "กลุ่มทางไกล")), C("ครูผู้สอน", NONE, STAFF), C("ศกร.ระดับตำบล", ("school_name", NONE), ("ศกร.ตำบลนาแก", "ศกร.ตำบลแม่ปุ")),
        C("ขึ้นทะเบียนภาคเรียน", NONE, ("1/2567", "2/2567", "1/2568", "2/2568")), C("วันขึ้นทะเบียน", "enrolled_from", _days(_be, 2024, 2025)),
        C("หน่วยกิตสะสม", NONE, _numbered("{}", 0, 76)), C("กพช. (ชม.)", NONE, _numbered("{}", 0, 200)), C("สอบ N-NET", NONE, ("เข้าสอบ", "ขาดสอบ", "ยังไม่ถึง")),
        C("สถานะ นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "รักษาสภาพ", "จบ", "พ้นสภาพ")), C("ทำงานอะไร", (DROP, NONE), WORK),
        C("พิการ (ระบุ)", DROP, ("", "", "", "", "การได้ยิน", "ทางสติปัญญา")), C("เลขที่บ้าน", "house_no", "house"), C("ม.", "moo", "moo"),
        C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("มือถือ นศ.", FAMILY_PHONE, "other_phone"), C("Line ID", UNSAID, _numbered("nfe.{}", 1000, 9999)),
        C("ญาติที่ติดต่อได้", ("guardian_name", NONE), "guardian_called"), C("เบอร์ญาติ", "phone", _bare_phone))),
    Agency("migrant_centres_coordination", "learning_centre", "enrolled_alternative", "csv", ages=(4, 16), rows=64, encoding="utf-16", separator="\t", columns=(
        C("No.", NONE, "running"), C("MLC Code", "school_code", _by_row(*CENTRE_CODES)), C("MLC Name", "school_name", _by_row(*CENTRES)),
        C("Student No.", "pupil_no", "form_no"), C("เลข 13 หลัก (ถ้ามี)", "national_id", "id_foreign?0.5"), C("G Code", "g_code", _numbered("G6852{:08d}", 1, 90_000)),
        C("Name (as in MLC register)", "full_name", "burmese"), C("ชื่อที่ครูไทยเรียก", ("nickname", "alt_first_name", NONE), "nickname"), C("Sex", "sex", "sex_en"),
        C("Date of Birth (d/m/y)", "birth_date", "born:ce_slash"), C("Age", "age", "age"), C("Nationality", UNSAID, ("Myanmar", "Myanmar", "Stateless")),
        C("Ethnicity", DROP, ("Burmese", "Karen", "Mon", "Pa-O", "Shan")), C("Home Language", UNSAID, ("Burmese", "Sgaw Karen", "Shan")),
        C("Grade 2026-27", "grade", "grade_of_age_migrant"), C("Father's Name", "father_name", MIGRANT_NAMES), C("Father's Job", DROP, ("Construction", "Farm", "Factory")),
        C("Mother's Name", "mother_name", MIGRANT_MOTHERS), C("Parent's CI / Work Permit No.", UNSAID, _numbered("CI{}", 10**6, 10**7)),
        C("Parent's Phone", "phone", "phone_spaced?0.2"), C("Lives with", NONE, ("Both parents", "Mother", "Relative", "Boarding house")),
        C("Tambon", "tambon", "tambon"), C("Amphoe", "amphoe", "amphoe"), C("Place of Birth", UNSAID, ("Myawaddy", "Mae Sot", "Hpa-An", "Lampang")),
        C("Arrived in Thailand", UNSAID, _days(lambda d: str(d.year), 2015, 2025)), C("Date Enrolled", "enrolled_from", _days(_english, 2023, 2025)),
        C("Date Left", LEFT, _where(_days(_english, 2026, 2026), CENTRE_STATES, OUT)), C("Status", "status", _by_row(*CENTRE_STATES)),
        C("Vaccine Card", (DROP, NONE), ("Y", "N")))),
    Agency("tablet_household_survey", "survey", "survey", "csv", ages=(3, 18), rows=60, encoding="utf-8-sig", columns=(
        C("start", (NONE, "event_date"), "visited:kobo"), C("today", "event_date", "visited:iso"), C("enumerator", NONE, STAFF), C("loc/dist", "amphoe", "amphoe"),
        C("loc/subdist", "tambon", "tambon"), C("loc/vill_no", "moo", "moo"), C("loc/vill_name", NONE, "village"), C("loc/hh_no", "house_no", "house"),
        C("hh/head_age", UNSAID, _numbered("{}", 31, 78)), C("hh/n_members", UNSAID, _numbered("{}", 2, 9)), C("child/pid", "national_id", "id?0.25"),
        C("child/prefix", "title", "short_title"), C("child/fname", "first_name", "first"), C("child/lname", "last_name", "last"),
        C("child/nick", "nickname", "nickname"), C("child/gender", "sex", "sex_lower"), C("child/dob", "birth_date", "born:iso?0.2"), C("child/age_est", "age", "age"),
        C("edu/now", "status", _by_row(*SURVEY_STATES)), C("edu/sch_name", "school_name", _where(_by_row(*SCHOOLS), SURVEY_STATES, ATTENDED)),
        C("edu/last_level", "grade", _where(FORMS["grade_of_age_en"], SURVEY_STATES, ATTENDED)),
        C("edu/left_year", (NONE, "enrolled_to", "event_date"), _where(_numbered("{}", 2566, 2569), SURVEY_STATES, OUT)),
        C("edu/why_out", UNSAID, _where(_by_row("poverty", "work", "pregnancy", "no_interest"), SURVEY_STATES, OUT)), C("care/name", "guardian_name", "guardian"),
        C("care/rel", NONE, "relation"),
        C("care/tel", "phone", "phone_abroad?0.2"), C("health/disab", DROP, ("none", "none", "none", "hearing", "intellectual")), C("consent", NONE, _once("yes")),
        C("_id", ("pupil_no", NONE), "kobo_id"), C("_submission_time", (NONE, "event_date"), "visited:stamp"))),
    Agency("scripture_school_register", "religious", "enrolled", "ods", ages=(12, 20), rows=34, titles=(
        ("สำนักงานพระพุทธศาสนาจังหวัด",), ("ทะเบียนนักเรียนโรงเรียนพระปริยัติธรรม ปีการศึกษา ๒๕๖๙",)), columns=(
        C("ที่", NONE, "running_thai"), C("เลขประจำตัว", "pupil_no", _thai("own")), C("คำนำหน้า", "title", _robed), C("ชื่อ", "first_name", _boys),
        C("ฉายา", (NONE, "alt_first_name"), _pali), C("นามสกุล", "last_name", "last"), C("เลขประจำตัวประชาชน", "national_id", "id_thai"),
        C("เลขที่หนังสือสุทธิ", UNSAID, _thai("monk_card")), C("เกิดวันที่", "birth_day", _thai(_born(lambda d: d.day))), C("เกิดเดือน", "birth_month", "born:month"),
        C("เกิดปี พ.ศ.", "birth_year", _thai(_born(lambda d: d.year + 543))), C("อายุ", "age", "age_thai"), C("บรรพชาเมื่อ", NONE, _thai(_days(_thai_two, 2023, 2025))),
        C("วัดที่บรรพชา", NONE, TEMPLES), C("พระอุปัชฌาย์", NONE, ("พระครูสุวรรณพัฒนาภรณ์", "พระครูวิมลธรรมคุณ", "พระราชจินดานายก")), C("วัดที่อยู่", NONE, TEMPLES),
        C("ชั้น", "grade", "grade_of_age_thai"), C("นักธรรม", NONE, ("ตรี", "โท", "เอก", "-")), C("โยมบิดา", "father_name", "father_called"),
        C("โยมมารดา", "mother_name", "mother_called"), C("บ้านเดิม ตำบล", "tambon", "tambon"), C("บ้านเดิม อำเภอ", "amphoe", "amphoe"),
        C("บ้านเดิม จังหวัด", "province", "province"), C("โทร.วัด", UNSAID, _numbered("0-5422-{}", 1000, 9999)), C("โทร.โยม", "phone", "phone?0.2"))),
    Agency("school_van_safety", "partner", "supported", "csv", ages=(6, 17), rows=33, encoding="cp874", separator=";", columns=(
        C("ทะเบียนรถ", NONE, _by_row(*PLATES)), C("คนขับ", NONE, _by_row(*DRIVERS)), C("เบอร์คนขับ", UNSAID, _by_row(*DRIVER_PHONES)),
        C("ชื่อ นร.", "full_name", "full_uneven"), C("ชั้น", "grade", "grade_of_age"), C("รร.", "school_name", SCHOOLS), C("จุดขึ้นรถ", NONE, "village"),
        C("ผปค.", "guardian_name", "guardian_relation"), C("โทร ผปค.", "phone", "phone"), C("ค่ารถต่อเดือน", UNSAID, ("450", "500", "600")))),
    Agency("village_head_book", "survey", "survey", "xlsx", ages=(3, 18), rows=27, titles=(("สมุดจดเด็กในหมู่บ้าน ม.๔",),), columns=(
        C("เด็กชื่อ", "full_name", "untitled"), C("พ่อชื่อ", "father_name", "father_first"), C("แม่ชื่อ", "mother_name", "mother_first"),
        C("บ้านเลขที่", "house_no", _thai("house")), C("เกิดปีไหน", "birth_year", _thai(_born(lambda d: d.year + 543))),
        C("อยู่ชั้นไหน", "grade", _where(FORMS["grade_uneven"], VILLAGE_STATES, ATTENDED)),
        C("เรียนอยู่ไหม", "status", _by_row(*VILLAGE_STATES)), C("เบอร์ทางบ้าน", "phone", "phone_dashed?0.3"))),
    Agency("death_registration", "civil_registry", "deceased", "csv", ages=(3, 18), rows=26, encoding="tis-620", separator="|", columns=(
        C("เลขที่มรณบัตร", ("pupil_no", NONE), _numbered("52-01-{}/2569", 100, 999)), C("เลข ปชช. ผู้ตาย", "national_id", "id"), C("คำนำหน้าผู้ตาย", "title", "title"),
        C("ชื่อผู้ตาย", "first_name", "first"), C("สกุลผู้ตาย", "last_name", "last"), C("เพศผู้ตาย", "sex", "sex"), C("วันเกิดผู้ตาย", "birth_date", "born:be_compact"),
        C("วันที่ตาย", "event_date", "visited:be_compact"), C("อายุเมื่อตาย", ("age", NONE), "age"),
        C("สาเหตุการตาย", DROP, ("อุบัติเหตุจราจร", "ปอดบวม", "จมน้ำ", "มะเร็งเม็ดเลือดขาว")),
        C("สถานที่ตาย", UNSAID, ("โรงพยาบาลลำปาง", "ในบ้าน", "ถนนสาธารณะ")), C("สัญชาติผู้ตาย", UNSAID, NATIONS), C("บิดาผู้ตาย", "father_name", "father"),
        C("เลข ปชช. บิดา", UNSAID, _adult_id), C("มารดาผู้ตาย", "mother_name", "mother"), C("เลข ปชช. มารดา", UNSAID, _adult_id), C("ผู้แจ้งการตาย", NONE, STAFF),
        C("เลข ปชช. ผู้แจ้ง", UNSAID, _adult_id), C("บ้านเลขที่ผู้ตาย", "house_no", "house"), C("หมู่ที่ผู้ตาย", "moo", "moo_padded"), C("ตำบลผู้ตาย", "tambon", "tambon"),
        C("อำเภอผู้ตาย", "amphoe", "amphoe"), C("จังหวัดผู้ตาย", "province", "province"), C("สำนักทะเบียน", NONE, ("5201", "5204", "5212")), C("นายทะเบียน", NONE, STAFF),
        C("วันที่รับแจ้ง", NONE, "visited:be_compact"))),
    Agency("school_vaccination_round", "partner", "supported", "xlsx", ages=(6, 13), rows=58, titles=(
        ("ทะเบียนผู้รับวัคซีนนักเรียน รพ.สต.",), ("ปีงบประมาณ 2569",)), columns=(
        C(("ลำดับ", ""), NONE, "running"), C(("HN", ""), "pupil_no", "hn_7"), C(("CID", ""), "national_id", "id"), C(("ชื่อ-สกุล ผู้รับวัคซีน", ""), "full_name", "full_wide"),
        C(("ว/ด/ป เกิด", ""), "birth_date", "born:be_short"), C(("อายุ", ""), "age", "age_months"), C(("โรงเรียน", ""), "school_name", SCHOOLS),
        C(("ชั้น/ห้อง", ""), "grade", "grade_of_age_room"), C(("คอตีบ-บาดทะยัก (dT)", "วันที่ฉีด"), (DROP, NONE), "visited:be_short"),
        C(("คอตีบ-บาดทะยัก (dT)", "Lot No."), UNSAID, _numbered("U{}A", 1000, 1009)), C(("คอตีบ-บาดทะยัก (dT)", "ผู้ฉีด"), UNSAID, STAFF),
        C(("หัด-หัดเยอรมัน (MMR)", "วันที่ฉีด"), (DROP, NONE), "lately:be_short"), C(("หัด-หัดเยอรมัน (MMR)", "Lot No."), UNSAID, _numbered("K{}", 300, 309)),
        C(("หัด-หัดเยอรมัน (MMR)", "ผู้ฉีด"), UNSAID, STAFF), C(("นัดครั้งต่อไป", ""), UNSAID, _days(_be, 2027, 2027)),
        C(("แพ้ยา/แพ้อาหาร", ""), DROP, ("ปฏิเสธ", "ปฏิเสธ", "ไข่", "Penicillin")), C(("ยินยอม", ""), NONE, ("/", "/", "x")),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_by_sex"),
        C(("ผู้ปกครอง", "เบอร์โทรศัพท์"), "phone", "phone"), C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo"),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon"))),
    Agency("skill_development_trainees", "skill", "training", "xls", ages=(15, 20), rows=46, titles=(
        ("สถาบันพัฒนาฝีมือแรงงาน",), ("รายงานผู้รับการฝึกเตรียมเข้าทำงาน ปีงบประมาณ 2569",), ()), columns=(
        C("ที่", NONE, "running"), C("เลขทะเบียนผู้รับการฝึก", "pupil_no", _numbered("69/{:04d}", 1, 2000)), C("รหัสหลักสูตร", NONE, ("0920062150201", "0920064170301")),
        C("หลักสูตร", NONE, ("ช่างเชื่อมไฟฟ้า", "ช่างเดินสายไฟ", "พนักงานประกอบอาหาร", "ช่างแต่งผม")), C("รุ่น", NONE, ("1", "2", "3")),
        C("วันเริ่มฝึก", "enrolled_from", _days(_be, 2025, 2025)), C("วันสิ้นสุดการฝึก", "enrolled_to", _days(_be, 2026, 2026)),
        C("เลขประจำตัวประชาชชน", "national_id", "id_quoted"),
        C("คำนำหน้านาม", "title", "short_title"), C("ชื่อผู้รับการฝึก", "first_name", "first"), C("สกุล", "last_name", "last"), C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", _born(_worded)), C("บัตรหมดอายุ", NONE, _days(_be, 2027, 2033)), C("วุฒิการศึกษาสูงสุด", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ปวช.3")),
        C("อาชีพก่อนฝึก", DROP, WORK), C("รายได้ก่อนฝึก", DROP, "money"), C("สถานภาพการฝึก", "status", ("กำลังฝึก", "กำลังฝึก", "สำเร็จการฝึก", "ลาออก")),
        C("คะแนนทดสอบ", NONE, _numbered("{}", 50, 100)), C("เลขที่วุฒิบัตร", NONE, _numbered("ลป.{}/69", 100, 999)),
        C("สถานประกอบกิจการที่ฝากฝึก", NONE, ("หจก.ลำปางการช่าง", "อู่สมชายยนต์", "-")),
        C("ผู้ประสานงานสถานประกอบกิจการ", UNSAID, STAFF), C("โทร.สถานประกอบกิจการ", UNSAID, _numbered("054-{}", 210_000, 229_999)), C("โทร.ผู้รับการฝึก", "phone", "phone_dashed"),
        C("ที่อยู่ตามบัตร", "address", "address_long"))),
    Agency("graduation_report", "graduates", "completed", "xlsx", ages=(15, 18), rows=44, titles=(
        ("แบบรายงานผู้สำเร็จการศึกษา (ปพ.3)",), ("โรงเรียนแม่เมาะวิทยา  ปีการศึกษา 2568",)), totals=((), ("", "", "", "นายทะเบียน"), ("", "", "", "ผู้อำนวยการโรงเรียน")), columns=(
        C(("ที่", ""), NONE, "running"), C(("เลขประจำตัว", "นักเรียน"), "pupil_no", "own_5"), C(("เลขประจำตัว", "ประชาชน"), "national_id", "id_dashed"),
        C(("ผู้สำเร็จการศึกษา", "ชื่อ"), "first_name", "titled_first"), C(("ผู้สำเร็จการศึกษา", "ชื่อสกุล"), "last_name", "last"), C(("เกิด", "วันที่"), "birth_day", "born:day"),
        C(("เกิด", "เดือน"), "birth_month", "born:month"), C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"), C(("บิดา", "ชื่อ"), "father_name", "father_first"),
        C(("บิดา", "ชื่อสกุล"), "father_last_name", "father_last"), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"),
        C(("มารดา", "ชื่อสกุล"), "mother_last_name", "mother_last"),
        C(("ผลการเรียน", "หน่วยกิตที่เรียน"), NONE, _numbered("{}", 77, 82)), C(("ผลการเรียน", "หน่วยกิตที่ได้"), NONE, _numbered("{}", 77, 82)),
        C(("ผลการเรียน", "GPAX"), NONE, "gpa"),
        C(("ปพ.1", "ชุดที่"), NONE, _numbered("{:05d}", 1200, 1300)), C(("ปพ.1", "เลขที่"), NONE, _numbered("{:06d}", 100, 900)), C(("ระดับที่จบ", ""), "grade", ("ม.3", "ม.6")),
        C(("วันอนุมัติการจบ", ""), ("event_date", "enrolled_to"), _once("31 มีนาคม 2569")),
        C(("ศึกษาต่อที่", ""), NONE, ("วิทยาลัยเทคนิคลำปาง", "ม.เชียงใหม่", "โรงเรียนเดิม", "ไม่ศึกษาต่อ")),
        C(("วันที่พิมพ์", ""), NONE, _once("02/04/2569")), C(("หมายเหตุ", ""), NONE, ("", "", "รับใบแทน")))),
    Agency("area_office_leavers", "education_office", "referral", "xlsx", ages=(8, 17), rows=46, titles=(
        ("แบบติดตามเด็กออกกลางคัน สำนักงานเขตพื้นที่การศึกษา",), ("รอบเดือนมิถุนายน 2569",)), columns=(
        C("ลำดับ", NONE, "running"), C("สพท.", NONE, ("สพป.ลำปาง เขต 1", "สพป.ลำปาง เขต 2", "สพม.ลำปาง ลำพูน")),
        C("รหัส รร. 8 หลัก", "school_code", _by_row(*SCHOOL_CODES)),
        C("รร.สุดท้าย", "school_name", _by_row(*SCHOOLS)), C("ที่ตั้ง รร. (อำเภอ)", NONE, SEATS), C("เลขบัตร/รหัส G", "national_id", "id_or_g"),
        C("คำนำหน้า", "title", "short_title"),
        C("ชือ", "first_name", "first"), C("สกุล", "last_name", "last"), C("ช/ญ", "sex", "sex_letter"), C("วดป เกิด", "birth_date", "born:uneven"), C("", NONE, _once("")),
        C("ออกชั้น", "grade", "grade_of_age"), C("ออกเมื่อ", LEFT, "lately:thai_two"), C("เหตุที่ออก", UNSAID, ("ฐานะยากจน", "ปัญหาครอบครัว", "สมรส", "ปรับตัวไม่ได้", "ต้องคดี")),
        C("สภาพปัจจุบัน", "status", ("ออกกลางคัน", "ออกกลางคัน", "ติดตามไม่พบ", "กลับเข้าเรียน", "ย้ายถิ่น")), C("ด้อยโอกาส", DROP, ("ยากจน", "กำพร้า", "เร่ร่อน", "-")),
        C("ประเภทพิการ", DROP, ("-", "-", "-", "การเรียนรู้")), C("ติดตามล่าสุด", (NONE, "event_date"), "visited:thai_two"), C("ผู้ติดตาม", NONE, STAFF),
        C("ตำแหน่งผู้ติดตาม", NONE, ("ครู", "รอง ผอ.", "ศึกษานิเทศก์")), C("โทร.ผู้ติดตาม", UNSAID, _mobile),
        C("ต้องการอะไร", NONE, ("กลับเข้าเรียน", "เรียน สกร.", "ฝึกอาชีพ", "ยังไม่พร้อม")),
        C("ผู้ปกครอง", "guardian_name", "guardian"), C("โทร.ผู้ปกครอง", "phone", "phone_spaced?0.2"), C("ที่อยู่เด็ก เลขที่", "house_no", "house"),
        C("ที่อยู่เด็ก หมู่", "moo", "moo_word"),
        C("ที่อยู่เด็ก ตำบล", "tambon", "tambon_short"), C("ที่อยู่เด็ก อำเภอ", "amphoe", "amphoe_short"), C("ปีงบฯ ที่รายงาน", NONE, _once("2569")))),
)  # fmt: skip
