"""Made-up agencies of a western border province of camps, highland villages, mines and tourism, written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import BURMESE, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

HILL_BOYS = ("ซอเอหมื่อ", "พะเลาะ", "จอแฮ", "ซอลาทู", "ตาแฮ", "เก่อเจ", "ลีจ๊ะ", "ย่างตง", "พาซู", "จะแฮ", "ดิปุ๊นุ", "เนเต๊ะ")
HILL_GIRLS = ("หน่อเอ", "นอมูพอ", "หมื่อแฮ", "หน่อดา", "นาบือ", "พอวา", "มึสะ", "ไมเยีย", "หน่อทู", "อาหมี่", "ซูมี", "นอเก๊ะ")
HILL_LAST = ("-", "-", "แซ่ย่าง", "แซ่ว้าง", "คีรีไพรสณฑ์", "พนาอุดม", "ไพรวัลย์งาม", "ดำรงคีรี", "เลิศพนาไพร", "แซ่เติ๋น", "ไม่มีนามสกุล")
HAMLETS = ("บ้านห้วยปลากอง", "บ้านแม่อุสุใหม่", "บ้านกล้อทอ", "บ้านปูแป้", "บ้านแม่จวาง", "บ้านเลตองคุ", "บ้านทีจอชี", "บ้านหนองบัวคีรี")
PEOPLES = ("กะเหรี่ยง", "กะเหรี่ยง", "ม้ง", "ลาหู่", "มูเซอ", "ลีซู", "เมี่ยน", "ไทย", "ไทใหญ่")
OCCUPATIONS = ("รับจ้าง", "รับจ้างทั่วไป", "เกษตรกร", "ทำไร่", "ค้าขาย", "ลูกจ้างเหมือง", "-")
TEACHERS_EN = ("Thra Mu Paw Htoo", "Sayama Khin Lay", "Thra Eh Moo", "Saya Win Naing")
FAITHS = ("พุทธ", "คริสต์", "พุทธ", "อิสลาม", "นับถือผี")
BLOOD = ("A", "B", "O", "AB", "ไม่ทราบ", "O")
YES = ("มี", "ไม่มี", "ไม่มี")
WENT = (0, 0, 1, 0, 4, 2, 1, 3, 0, 1, 5, 0, 4, 2, 0, 1, 6)  # where each leaver went, over and over


def num(low: int, high: int, form: str = "{}") -> Form:
    """Numbers written in a form."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def mix(one: Cells, other: Cells, share: float) -> Form:
    """Cells of which a share is written the other way."""
    return lambda m, r: np.where(r.random(len(m)) < share, column(other, m, r), column(one, m, r)).astype(object)


def glued(*parts: Cells | str, between: str = "") -> Form:
    """Forms put together; a word of one part stands as it is after a ``=``."""

    def form(m: Slip, r: np.random.Generator) -> Array:
        made = [p[1:] if isinstance(p, str) and p.startswith("=") else column(p, m, r) for p in parts]
        return join(*made, between=between)

    return form


def hill_first(m: Slip, r: np.random.Generator) -> Array:
    """First names, half of them of the hills."""
    boys, girls = r.choice(texts(list(HILL_BOYS)), len(m)), r.choice(texts(list(HILL_GIRLS)), len(m))
    return np.where(r.random(len(m)) < 0.5, m["first"], np.where(m["sex"] == "m", boys, girls)).astype(object)


def hill_last(m: Slip, r: np.random.Generator) -> Array:
    """Last names; a hill family may have none."""
    return np.where(r.random(len(m)) < 0.6, m["last"], r.choice(texts(list(HILL_LAST)), len(m))).astype(object)


def rolled(form: Cells, by: int) -> Form:
    """The cells of other rows: of another person."""
    return lambda m, r: np.roll(column(form, m, r), by)


def saying(words: Sequence[str], empty: float) -> Form:
    """Words, in a part of the rows only."""
    return lambda m, r: np.where(r.random(len(m)) < empty, "", r.choice(texts(list(words)), len(m))).astype(object)


def went(where: int) -> Form:
    """A tick in one of several columns."""
    return lambda m, r: texts(["✓" if WENT[row % len(WENT)] == where else "" for row in range(len(m))])


def next_school(m: Slip, r: np.random.Generator) -> Array:
    """The school of those who go on."""
    return np.where(np.resize(np.array(WENT), len(m)) < 3, r.permutation(m["school_name"]), "").astype(object)


HILL_FULL = glued(glued("short_title", hill_first), hill_last, between=" ")
HILL_PARENT = glued(mix("father_first", HILL_BOYS, 0.4), hill_last, between=" ")
HILL_MOTHER = glued(mix("mother_first", HILL_GIRLS, 0.4), hill_last, between=" ")
CARD = mix("id", "id_foreign", 0.25)
CARD_DASHED = mix("id_dashed", "id_uneven", 0.2)

DMC = Agency(
    "highlands_dmc_export", "school", "enrolled", "xlsx", (6, 15), 120,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("รหัสโรงเรียน", "school_code", ("63020114",)),
        C("ชื่อโรงเรียน", "school_name", ("บ้านแม่อุสุวิทยา",)),
        C("เลขประจำตัวประชาชน", ("national_id", "g_code"), mix("id", "g_code", 0.3)),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("รหัสนักเรียน", "pupil_no", num(3000, 4900, "{:05d}")),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", hill_first),
        C("นามสกุล", "last_name", hill_last),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age_number"),
        C("น้ำหนัก", DROP, "weight"),
        C("ส่วนสูง", DROP, "height"),
        C("กลุ่มเลือด", DROP, BLOOD),
        C("ศาสนา", DROP, FAITHS),
        C("เชื้อชาติ", DROP, ("ไทย", "กะเหรี่ยง", "พม่า", "ม้ง")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่ปรากฏสัญชาติ", "พม่า")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, ("-", "-", "")),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, OCCUPATIONS),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("นามสกุลบิดา", "father_last_name", "father_last"),
        C("อาชีพของบิดา", DROP, OCCUPATIONS),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("อาชีพของมารดา", DROP, OCCUPATIONS),
        C("ความด้อยโอกาส", (DROP, NONE), ("เด็กยากจน", "ชนกลุ่มน้อย", "เด็กยากจน", "-")),
        C("ขาดแคลนอาหารกลางวัน", (NONE, DROP), ("1", "0", "0")),
        C("ระยะทางถนนลูกรัง (เมตร)", NONE, num(0, 14000)),
    ),
    titles=(["ข้อมูลนักเรียนรายบุคคล (DMC) ภาคเรียนที่ 1 ปีการศึกษา 2569 ข้อมูล ณ วันที่ 10 มิ.ย. 2569"],),
)  # fmt: skip

BORDER_POLICE = Agency(
    "highlands_border_police_school", "school", "enrolled", "xlsx", (4, 13), 66,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("เลขประจำตัว นร.", "pupil_no", num(400, 999)),
        C(("ชื่อ - สกุล นักเรียน", "ยศ/คำนำหน้า"), "title", "short_title"),
        C(("ชื่อ - สกุล นักเรียน", "ชื่อ"), "first_name", hill_first),
        C(("ชื่อ - สกุล นักเรียน", "สกุล"), "last_name", hill_last),
        C(("ชื่อ - สกุล นักเรียน", "ชื่อเล่น"), "nickname", "nickname"),
        C("ชั้น", "grade", "grade_of_age"),
        C(("วันเดือนปีเกิด", "วัน"), "birth_day", "born:day"),
        C(("วันเดือนปีเกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("วันเดือนปีเกิด", "พ.ศ."), "birth_year", "born:year_be"),
        C(("เลขบัตร", "13 หลัก"), "national_id", mix("id_dashed", ("-", "รอแจ้งเกิด"), 0.2)),
        C(("เลขบัตร", "รหัส G"), "g_code", "g_code?0.75"),
        C("เผ่า", DROP, PEOPLES),
        C("ศาสนา", DROP, FAITHS),
        C(("ภาวะโภชนาการ", "นน. (กก.)"), DROP, "weight"),
        C(("ภาวะโภชนาการ", "สส. (ซม.)"), DROP, "height"),
        C(("ภาวะโภชนาการ", "แปลผล"), DROP, ("สมส่วน", "เตี้ย", "ผอม", "สมส่วน", "ค่อนข้างเตี้ย")),
        C(("ภาวะโภชนาการ", "คอพอก"), DROP, ("ไม่มี", "ไม่มี", "ระดับ 1A")),
        C(("ที่อยู่", "บ.เลขที่"), "house_no", "house"),
        C(("ที่อยู่", "หมู่ที่"), "moo", "moo"),
        C(("ที่อยู่", "บ้าน (หย่อมบ้าน)"), NONE, HAMLETS),
        C(("ที่อยู่", "ต."), "tambon", "tambon"),
        C(("ผู้ปกครอง", "บิดา"), "father_name", HILL_PARENT),
        C(("ผู้ปกครอง", "มารดา"), "mother_name", HILL_MOTHER),
        C(("ผู้ปกครอง", "เบอร์โทร"), "phone", "phone_uneven"),
        C("พักนอน", NONE, ("พักนอน", "ไป-กลับ")),
        C("เวลาเดินเท้า (ชม.)", NONE, ("0.5", "1", "2", "3", "-")),
        C("ครูประจำชั้น", NONE, ("ส.ต.อ.หญิง มาลี ใจดี", "จ.ส.ต.สมพร แก้วคำ", "ด.ต.บุญส่ง ยอดดี")),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["บัญชีรายชื่อนักเรียน โรงเรียนตำรวจตระเวนชายแดนบ้านแม่จวาง"], ["สังกัด กก.ตชด.34  ปีการศึกษา 2569"]),
    totals=(["", "รวม", "", "66", "คน"],),
)  # fmt: skip

CAMP = Agency(
    "highlands_camp_schools", "learning_centre", "enrolled_alternative", "csv", (5, 18), 110,
    (
        C("No", ("pupil_no", NONE), "running"),
        C("Camp", NONE, ("Mae La", "Umpiem Mai", "Nu Po")),
        C("School", "school_name", ("No.1 High School", "Section C Primary", "Zone B Middle School", "Nu Po KG 2")),
        C("School Code", "school_code", ("ML-03", "ML-11", "UM-02", "NP-05")),
        C("Student ID", "pupil_no", num(1, 99999, "KR{:05d}")),
        C("Student Name", "full_name", "burmese"),
        C("Other Name", ("nickname", "alt_first_name", NONE), "first_en?0.85"),
        C("M/F", "sex", "sex_mf"),
        C("DOB (DD/MM/YYYY)", "birth_date", "born:ce_slash"),
        C("Age", "age", "age"),
        C("Grade", "grade", "grade_of_age_migrant"),
        C("Class Section", NONE, ("A", "B", "C")),
        C("Admission Date", "enrolled_from", "entered:ce_slash"),
        C("Student Status", "status", ("Active", "Active", "Active", "Dropped out", "Transferred", "Resettled")),
        C("Date Left", ("enrolled_to", "event_date"), "lately:ce_slash?0.85"),
        C("UNHCR Reg. No.", (DROP, NONE), num(10000, 99999, "THA-{:08d}")),
        C("Household Ration Book", (DROP, NONE), num(1000, 9999, "RB{}")),
        C("Ethnicity", DROP, ("S'gaw Karen", "Pwo Karen", "Burman", "Muslim", "Kachin")),
        C("Religion", DROP, ("Christian", "Buddhist", "Animist", "Islam")),
        C("Father's Name", "father_name", "burmese_parent"),
        C("Mother's Name", "mother_name", glued("=Daw ", BURMESE)),
        C("Caregiver (if not parents)", "guardian_name", saying(BURMESE, 0.7)),
        C("Unaccompanied / Separated (UASC)", (DROP, NONE), ("No", "No", "No", "Separated", "Unaccompanied")),
        C("Section / House No.", ("house_no", "address", NONE), num(1, 400, "C1A-{:03d}")),
        C("Disability Type", DROP, ("", "", "", "Hearing", "Physical")),
        C("Boarding House", NONE, ("", "", "BH-4", "BH-7")),
        C("Mother Tongue", (DROP, NONE), ("Karen", "Burmese", "Pwo")),
        C("Teacher", NONE, TEACHERS_EN),
        C("Remarks", NONE, ("", "", "new arrival", "parents inside", "absent long")),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

MIGRANT_CENTRE = Agency(
    "highlands_migrant_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 17), 90,
    (
        C("No. / ลำดับ", ("pupil_no", NONE), "running"),
        C("MLC ชื่อศูนย์การเรียน", "school_name", ("Hsa Mu Htaw", "New Blood", "Sky Blue", "Parami")),
        C("รหัสนักเรียน Student Code", "pupil_no", num(1, 9999, "MLC63-{:04d}")),
        C("Name (English)", "full_name", "burmese"),
        C("ชื่อภาษาไทย", ("full_name", "first_name", NONE), mix(HILL_BOYS, HILL_GIRLS, 0.5)),
        C("Sex ช/ญ", "sex", "sex_letter"),
        C("Date of Birth (ค.ศ.)", "birth_date", "born:english"),
        C("อายุ Age", "age", "age"),
        C("G-code", "g_code", "g_code?0.4"),
        C("เลขประจำตัว 13 หลัก (ถ้ามี)", "national_id", "id_foreign?0.6"),
        C("เอกสารของเด็ก Documents", DROP, ("ไม่มี", "ท.ร.38/1", "สูติบัตรไทย", "บัตรชมพู", "Birth certificate (Myanmar)")),
        C("Grade (Myanmar)", "grade", "grade_of_age_migrant"),
        C("เทียบชั้นไทย", ("grade", NONE), "grade_of_age"),
        C("หลักสูตร", NONE, ("พม่า", "กศน.", "ไทย+พม่า")),
        C("เข้าเรียนวันที่", "enrolled_from", "entered:ce_slash"),
        C("Status", "status", ("Studying", "Studying", "Studying", "Dropout", "Moved to Thai school", "กลับประเทศ")),
        C("เหตุที่ออก Reason", (NONE, DROP), ("", "", "", "ทำงาน", "ย้ายตามพ่อแม่", "no money")),
        C("Nationality / สัญชาติ", DROP, ("Myanmar", "Myanmar", "ไร้สัญชาติ", "Karen")),
        C("Religion", DROP, ("Buddhist", "Christian", "Muslim")),
        C("พ่อ Father", "father_name", "burmese_parent?0.1"),
        C("แม่ Mother", "mother_name", glued("=Daw ", BURMESE)),
        C("Parents' work permit", DROP, ("Yes", "No", "CI", "Expired")),
        C("ผู้ปกครองทำงานที่", DROP, ("โรงงานเย็บผ้า", "ไร่ข้าวโพด", "ก่อสร้าง", "ตลาดริมเมย")),
        C("Tel.", "phone", "phone_spaced?0.3"),
        C("ที่พัก Address", "address", glued("house_moo", "tambon_short", between=" ")),
        C("อำเภอ", "amphoe", "amphoe"),
        C("รถรับส่ง School bus", NONE, ("Y", "N")),
        C("ฉีดวัคซีน", DROP, ("ครบ", "ไม่ครบ", "ไม่ทราบ")),
        C("ผู้ประสานงาน", NONE, TEACHERS_EN),
    ),
    titles=(["แบบรายงานข้อมูลเด็กข้ามชาติในศูนย์การเรียน Migrant Learning Centre Data 2026"], ["ส่ง MECC สพป. เขต 2"], []),
)  # fmt: skip

REGISTRY = Agency(
    "highlands_registration", "civil_registry", "population", "csv", (3, 18), 150,
    (
        C("PID", "national_id", CARD),
        C("TITLE", "title", "title"),
        C("FNAME", "first_name", hill_first),
        C("MNAME", "middle_name", "middle?0.95"),
        C("LNAME", "last_name", hill_last),
        C("SEX", "sex", "sex_code"),
        C("DOB", "birth_date", "born:be_compact"),
        C("AGE", "age", "age"),
        C("NAT", DROP, ("099", "099", "048", "999")),
        C("PERSON_STATUS", (NONE, "status"), ("0", "0", "0", "13")),
        C("HOUSE_STATUS", NONE, ("ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("HID", NONE, num(10**6, 10**7, "6302{}")),
        C("HNO", "house_no", "house"),
        C("MM", "moo", "moo_padded"),
        C("TROK", NONE, ("", "", "-")),
        C("SOI", NONE, ("", "", "ซอย 2")),
        C("THANON", NONE, ("", "", "อินทรคีรี")),
        C("TT_DESC", "tambon", "tambon"),
        C("AA_DESC", "amphoe", "amphoe"),
        C("CC_DESC", "province", "province"),
        C("RCODE_DESC", NONE, ("ท้องถิ่นเทศบาลนคร", "อำเภอท่าสองยาง", "อำเภอแม่ระมาด")),
        C("MOVE_IN_DATE", (NONE, "event_date"), "lately:be_compact?0.6"),
        C("FATHER_PID", DROP, "other_id?0.3"),
        C("FATHER_NAME", "father_name", "father_first"),
        C("FATHER_NAT", DROP, ("099", "048", "")),
        C("MOTHER_PID", DROP, "parent_id?0.2"),
        C("MOTHER_NAME", "mother_name", "mother_first"),
        C("MOTHER_NAT", DROP, ("099", "048", "")),
    ),
    encoding="cp874", separator="|",
)  # fmt: skip

DEATHS = Agency(
    "highlands_death_notices", "notices", "deceased", "xls", (0, 18), 30,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขที่มรณบัตร", ("pupil_no", NONE), num(1, 999, "63-{:05d}/2569")),
        C("ชื่อตัว-ชื่อสกุล ผู้ตาย", "full_name", "full"),
        C("เลขประจำตัวประชาชนผู้ตาย", "national_id", "id_spaced"),
        C("เพศ", "sex", "sex"),
        C("เกิดวันที่", "birth_date", "born:thai_short"),
        C("อายุ", "age", "age_words"),
        C("ตายเมื่อวันที่", "event_date", "lately:thai_short"),
        C("เวลา (น.)", NONE, num(0, 24, "{:02d}.15")),
        C("สถานที่ตาย", (NONE, DROP), ("รพ.แม่สอด", "ที่บ้าน", "รพ.สต.", "ถนนสาย 105")),
        C("สาเหตุการตาย", DROP, ("อุบัติเหตุจราจร", "จมน้ำ", "ไข้มาลาเรีย", "ปอดอักเสบ", "ชราภาพ")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "พม่า")),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"),
        C("บิดาชื่อ", "father_name", "father"),
        C("มารดาชื่อ", "mother_name", "mother"),
        C("ผู้แจ้งตาย", NONE, "guardian_called"),
        C("เลข ปชช. ผู้แจ้ง", DROP, "other_id"),
        C("จัดการศพโดย", NONE, ("เผา", "ฝัง", "เก็บ")),
        C("นายทะเบียนผู้รับแจ้ง", NONE, "teacher"),
    ),
    titles=(["สำนักทะเบียนอำเภอ - รายงานการตาย (อายุไม่เกิน 18 ปี) ตั้งแต่ 1 ต.ค. 2568"],),
)  # fmt: skip

HEALTH_POST = Agency(
    "highlands_health_post", "partner", "population", "csv", (3, 18), 140,
    (
        C("HOSPCODE", NONE, ("05842", "05843")),
        C("CID", "national_id", CARD),
        C("PID", "pupil_no", num(1, 9999, "{:06d}")),
        C("HID", NONE, num(1, 1500, "{:05d}")),
        C("PRENAME", "title", "prefix_code"),
        C("NAME", "first_name", hill_first),
        C("LNAME", "last_name", hill_last),
        C("HN", ("pupil_no", NONE), "hn"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", (NONE, DROP), ("1", "1", "1", "2")),
        C("OCCUPATION_NEW", (DROP, NONE), ("9629", "6111", "9999")),
        C("RACE", DROP, ("099", "048", "057")),
        C("NATION", DROP, ("099", "099", "048")),
        C("RELIGION", DROP, ("01", "02", "03")),
        C("EDUCATION", NONE, ("01", "02", "03", "09")),
        C("FSTATUS", NONE, ("2", "2", "1")),
        C("FATHER", DROP, "other_id?0.5"),
        C("MOTHER", DROP, "parent_id?0.4"),
        C("MOVEIN", (NONE, "event_date"), "lately:compact?0.7"),
        C("DISCHARGE", ("status", NONE), ("9", "9", "9", "9", "2")),
        C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.9"),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
        C("RHGROUP", DROP, ("1", "", "")),
        C("LABOR", DROP, ("", "", "51", "55")),
        C("PASSPORT", DROP, "passport?0.95"),
        C("TYPEAREA", NONE, ("1", "1", "3", "4")),
        C("D_UPDATE", NONE, "lately:update"),
        C("TELEPHONE", ("phone", NONE), "phone?0.4"),
        C("MOBILE", "phone", "phone?0.3"),
    ),
    separator="|",
)  # fmt: skip

VOLUNTEERS = Agency(
    "highlands_volunteer_survey", "survey", "survey", "xls", (3, 18), 74,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("ชื่อ-สกุล เด็ก/เยาวชน", "full_name", mix("full_uneven", HILL_FULL, 0.4)),
        C("ชื่อเล่น", "nickname", "nickname?0.3"),
        C("อายุ (ปี)", "age", "age_uneven"),
        C("ว/ด/ป เกิด", "birth_date", "born:uneven?0.2"),
        C("เลขบัตร ปชช.เด็ก", "national_id", "id_uneven"),
        C("บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo_uneven"),
        C("ชื่อบ้าน", NONE, HAMLETS),
        C("ตำบล", "tambon", mix("tambon", "tambon_short", 0.3)),
        C("อยู่กับใคร (ชื่อ)", "guardian_name", "guardian_called"),
        C("เป็นอะไรกับเด็ก", NONE, "relation"),
        C("โทร.", "phone", "phone_uneven"),
        C("เคยเรียนถึงชั้น", "grade", "grade_uneven"),
        C("รร.ล่าสุด", "school_name", "school?0.2"),
        C("กลุ่ม (ปกติ/เสี่ยง/หลุด)", "status", ("ปกติ", "เสี่ยง", "หลุด", "หลุดจากระบบ", "ปกติ", "กลุ่มเสี่ยง")),
        C("เพราะอะไรไม่เรียน", (NONE, DROP), ("", "ไปทำงานไร่", "แต่งงานแล้ว", "ไม่มีเงิน", "บ้านไกล", "ไม่มีบัตร")),
        C("พิการ/ป่วย", DROP, ("", "", "", "พัฒนาการช้า", "หอบหืด")),
        C("รายได้ครอบครัว/เดือน", DROP, "money"),
        C("ชนเผ่า", DROP, PEOPLES),
        C("สภาพบ้าน", (NONE, DROP), ("ไม้ไผ่", "ปูน", "ไม้ยกพื้น", "เช่า")),
        C("อยากเรียนอะไร", NONE, ("กศน.", "ช่างยนต์", "ทำผม", "ไม่อยากเรียน", "")),
        C("ไปเยี่ยมวันที่", "event_date", "visited:be_two"),
        C("อพม.ผู้สำรวจ", NONE, "teacher"),
        C("เบอร์ อพม.", NONE, ("0810000001", "0890000002")),
    ),
    titles=(["แบบสำรวจเด็กนอกระบบ ทีม อพม. ต.แม่อุสุ"], ["(กรอกให้ครบทุกช่อง ถ้าไม่มีใส่ - )"]),
    breaks=(0, 25, 50), between=([],),
)  # fmt: skip

KOBO = Agency(
    "highlands_foundation_kobo", "partner", "survey", "xlsx", (6, 18), 100,
    (
        C("start", ("event_date", NONE), "visited:stamp"),
        C("end", (NONE, "event_date"), "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, num(10**9, 10**10, "collect:{}")),
        C("enumerator/enum_name", NONE, "teacher"),
        C("consent", NONE, ("yes",)),
        C("loc/district", "amphoe", "amphoe"),
        C("loc/subdistrict", "tambon", "tambon"),
        C("loc/village_name", NONE, HAMLETS),
        C("loc/moo", "moo", "moo"),
        C("loc/gps", NONE, num(1000, 9999, "16.7{} 98.52 310 5.0")),
        C("loc/_gps_latitude", NONE, num(10_000, 99_999, "16.{}")),
        C("loc/_gps_longitude", NONE, num(10_000, 99_999, "98.{}")),
        C("child/first_name", "first_name", hill_first),
        C("child/surname", "last_name", hill_last),
        C("child/nickname", "nickname", "nickname?0.4"),
        C("child/gender", "sex", "sex_lower"),
        C("child/dob_known", NONE, ("yes", "yes", "no")),
        C("child/dob", "birth_date", "born:iso?0.25"),
        C("child/age_est", "age", "age"),
        C("child/id_type", (DROP, NONE), ("thai_id", "pink_card", "white_card", "none", "g_code")),
        C("child/id_number", ("national_id", "g_code"), "id_or_g?0.2"),
        C("child/language_home", (DROP, NONE), ("karen", "hmong", "thai", "burmese")),
        C("child/photo", DROP, num(10**9, 10**10, "{}.jpg")),
        C("edu/ever_attended", (NONE, "status"), ("yes", "yes", "yes", "no")),
        C("edu/current_status", "status", ("in_school", "dropped_out", "dropped_out", "never_enrolled", "at_risk")),
        C("edu/last_grade", "grade", "grade_of_age_en?0.1"),
        C("edu/last_school", "school_name", "school?0.15"),
        C("edu/dropout_reason", (NONE, DROP), ("", "work farm", "married", "no_document", "far")),
        C("hh/caregiver_name", "guardian_name", "guardian"),
        C("hh/caregiver_relation", NONE, ("mother", "father", "grandparent", "aunt_uncle")),
        C("hh/caregiver_phone", "phone", "phone?0.25"),
        C("hh/monthly_income", DROP, "money"),
        C("hh/washington_group_disability", DROP, ("no", "no", "no", "some_difficulty")),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"),
        C("_validation_status", NONE, ("", "Approved")),
        C("_index", ("pupil_no", NONE), "running"),
    ),
)  # fmt: skip

NONFORMAL = Agency(
    "highlands_hill_learning_posts", "nonformal", "enrolled_alternative", "html", (14, 18), 95,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("สถานศึกษา", "school_name", ("สกร.ระดับอำเภอท่าสองยาง", "สกร.ระดับอำเภออุ้มผาง")),
        C("ศศช./กศน.ตำบล", (NONE, "school_name"), ("ศศช.บ้านทีจอชี", "ศศช.บ้านเลตองคุ", "กศน.ตำบลแม่จัน")),
        C("รหัสนักศึกษา", "pupil_no", "nonformal_no"),
        C("เลขประจำตัวประชาชน", "national_id", CARD),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", hill_first),
        C("สกุล", "last_name", hill_last),
        C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ", "age", "age"),
        C("ระดับ", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")),
        C("กลุ่มเป้าหมาย", (NONE, DROP), ("ชาวไทยภูเขา", "แรงงานนอกระบบ", "ประชาชนทั่วไป")),
        C("ภาคเรียนที่ขึ้นทะเบียน", (NONE, "enrolled_from"), ("1/2568", "2/2568", "1/2569")),
        C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_slash"),
        C("สถานภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "ขาดการติดต่อ", "รักษาสภาพ", "ลาออก")),
        C("หน่วยกิตสะสม", NONE, num(0, 76)),
        C("ชม. กพช.", NONE, num(0, 200)),
        C("N-NET", NONE, ("เข้าสอบ", "ยังไม่สอบ")),
        C("ความรู้เดิม", NONE, ("จบ ป.6", "จบ ม.3", "ไม่จบ ป.6")),
        C("อาชีพ", (DROP, NONE), ("รับจ้าง", "เกษตรกรรม", "ว่างงาน")),
        C("รายได้", DROP, "money"),
        C("เชื้อชาติ", DROP, PEOPLES),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่มีสัญชาติ")),
        C("ศาสนา", DROP, FAITHS),
        C("ชื่อบิดา", "father_name", "father_titled"),
        C("ชื่อมารดา", "mother_name", "mother_titled"),
        C("ที่อยู่", "address", "address_long"),
        C("โทรศัพท์", "phone", "phone"),
        C("ครู ศศช. ผู้รับผิดชอบ", NONE, "teacher"),
    ),
)  # fmt: skip

COLLEGE = Agency(
    "highlands_college_rms", "vocational", "enrolled", "csv", (15, 18), 130,
    (
        C("รหัสประจำตัว", "pupil_no", "college_no"),
        C("เลขบัตรประชาชน", "national_id", "id_quoted"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ (ไทย)", "first_name", "first"),
        C("สกุล (ไทย)", "last_name", "last"),
        C("ชื่อ (อังกฤษ)", ("alt_first_name", NONE), "first_en"),
        C("สกุล (อังกฤษ)", ("alt_last_name", NONE), "last_en"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ว.ด.ป.เกิด", "birth_date", "born:be_dash"),
        C("กลุ่มเรียน", (NONE, "grade"), ("ชย.1/1", "ชฟ.2/1", "รร.3/1", "บช.1/2")),
        C("ระดับชั้น", "grade", ("ปวช.1", "ปวช.2", "ปวช.3")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "ไฟฟ้ากำลัง", "การโรงแรม", "เครื่องจักรกลหนัก", "โลจิสติกส์ชายแดน")),
        C("ระบบ", NONE, ("ปกติ", "ทวิภาคี")),
        C("สถานประกอบการที่ฝึก", NONE, ("", "บจก.เหมืองผาแดง", "รร.เซ็นทารา แม่สอด")),
        C("สถานะ นร./นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ลาออก", "พ้นสภาพ")),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:be_dash"),
        C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_dash?0.85"),
        C("เกรดเฉลี่ยสะสม", NONE, "gpa"),
        C("สถานศึกษาเดิม", NONE, "school"),
        C("หมู่โลหิต", DROP, BLOOD),
        C("โรคประจำตัว", DROP, ("ไม่มี", "ไม่มี", "ภูมิแพ้", "ธาลัสซีเมีย")),
        C("ประเภทความพิการ", DROP, ("ไม่พิการ",)),
        C("สถานะกู้ยืม กยศ.", DROP, ("กู้", "ไม่กู้")),
        C("ที่อยู่ปัจจุบัน-เลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("รหัสไปรษณีย์", NONE, ("63110", "63150", "63000")),
        C("เบอร์โทรนักเรียน", "phone", "other_phone"),
        C("ชื่อ-สกุล ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เบอร์ผู้ปกครอง", "phone", "phone"),
        C("รายได้ผู้ปกครอง", DROP, ("ต่ำกว่า 150,000", "150,000-300,000", "มากกว่า 300,000")),
        C("ครูที่ปรึกษา", NONE, "teacher"),
    ),
    encoding="cp874",
)  # fmt: skip

NOVICES = Agency(
    "highlands_scripture_school", "religious", "enrolled", "ods", (11, 18), 45,
    (
        C("ที่", ("pupil_no", NONE), "running_thai"),
        C("เลขประจำตัว", "pupil_no", num(100, 999)),
        C("ชื่อ ฉายา/นามสกุล", "full_name", "novice_drawn"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"),
        C("เกิด", "birth_date", "born:thai_digits"),
        C("อายุ", "age", "age_thai"),
        C("พรรษา", NONE, ("๑", "๒", "๓", "-")),
        C("บรรพชาเมื่อ", (NONE, "event_date"), "lately:thai_digits_short"),
        C("ชั้น", "grade", ("ม.๑", "ม.๒", "ม.๓", "ม.๔", "ม.๕")),
        C("วุฒินักธรรม/บาลี", NONE, ("น.ธ.ตรี", "น.ธ.โท", "ป.ธ.๑-๒", "-")),
        C("วัดที่สังกัด", NONE, ("วัดมณีไพรสณฑ์", "วัดโพธิคุณ", "วัดดอนแก้ว", "อาศรมพระธรรมจาริก")),
        C("เจ้าอาวาส/ผู้ปกครองสงฆ์", (NONE, "guardian_name"), ("พระครูสุทธิธรรม", "พระอธิการบุญมี", "พระมหาสมชาย")),
        C("ชาติพันธุ์", DROP, ("กะเหรี่ยง", "ม้ง", "ไทใหญ่", "ไทย")),
        C("ภูมิลำเนาเดิม", "address", "address_thai"),
        C("โยมบิดา", "father_name", "father_titled"),
        C("โยมมารดา", "mother_name", "mother_titled"),
        C("โทรศัพท์โยม", "phone", "phone_dashed?0.3"),
        C("หมู่เลือด", DROP, BLOOD),
        C("วันเข้าเรียน", "enrolled_from", "entered:thai_two"),
        C("หมายเหตุ", (NONE, DROP), ("", "", "ลาสิกขา", "อาพาธ")),
    ),
    titles=(["ทะเบียนนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["ประจำปีการศึกษา ๒๕๖๙"]),
    totals=(["", "", "รวมทั้งสิ้น ๔๕ รูป"],),
)  # fmt: skip

BOARDING = Agency(
    "highlands_mission_boarding", "partner", "supported", "xlsx", (7, 18), 60,
    (
        C("No.", ("pupil_no", NONE), "running"),
        C("รหัสเด็ก (Child ID)", "pupil_no", num(100, 999, "TH-0412-00{}")),
        C("ชื่อ", "first_name", hill_first),
        C("นามสกุล", "last_name", hill_last),
        C("Name in English", ("full_name", NONE, "alt_first_name"), glued("first_en", "last_en", between=" ")),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("เพศ", "sex", "sex"),
        C("Birthday", "birth_date", "born:cell"),
        C("เลขบัตรประชาชน", "national_id", "id_gaps"),
        C("เรียนที่โรงเรียน", "school_name", "school"),
        C("ชั้น ปี 69", "grade", "grade_of_age"),
        C("ชั้น ปี 68", (NONE, "grade"), rolled("grade_of_age", 1)),
        C("วันที่เข้าหอพัก", ("enrolled_from", "event_date", NONE), "entered:cell"),
        C("หมู่บ้านเดิม", NONE, HAMLETS),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("ชื่อพ่อ", "father_name", HILL_PARENT),
        C("พ่อ มีชีวิต/เสียชีวิต", (NONE, DROP), ("มีชีวิต", "มีชีวิต", "เสียชีวิต", "ไม่ทราบ")),
        C("ชื่อแม่", "mother_name", HILL_MOTHER),
        C("อาชีพพ่อแม่", DROP, OCCUPATIONS),
        C("เบอร์ติดต่อทางบ้าน", "phone", "phone_spaced?0.2"),
        C("เผ่า", DROP, PEOPLES),
        C("คริสตจักร", DROP, ("คริสตจักรห้วยปลากอง", "คริสตจักรแม่ระมาด", "-")),
        C("Sponsor", NONE, ("Mr. Hansen", "Grace Church", "Mrs. Lindholm", "-")),
        C("ทุน (บาท/เดือน)", DROP, ("1,200", "900", "1,500")),
        C("T-shirt size", NONE, ("S", "M", "L", "XL")),
        C("แพ้อาหาร/ยา", DROP, ("-", "-", "แพ้กุ้ง", "เพนนิซิลิน")),
        C("ผู้ดูแลหอ", NONE, ("อ.ดาวิด", "อ.รูธ", "ครูสมศรี")),
    ),
    titles=(["รายชื่อเด็กในโครงการหอพักพันธกิจ (Hostel Children List) June 2026"],),
)  # fmt: skip

SHELTER = Agency(
    "highlands_family_shelter", "shelter", "protected", "xlsx", (3, 18), 32,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขทะเบียนผู้ใช้บริการ", "pupil_no", "case_no"),
        C("ชื่อ-นามสกุล", "full_name", "full_wide"),
        C("เลขบัตรประชาชน/เลข 13 หลัก", "national_id", "id_or_word"),
        C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", "born:thai_two?0.15"),
        C("อายุแรกรับ", "age", "age_months"),
        C("สัญชาติ", DROP, ("ไทย", "เมียนมา", "ไม่มีสถานะ")),
        C("วันที่แรกรับ", ("enrolled_from", "event_date", NONE), "lately:thai_two"),
        C("หน่วยงานนำส่ง", (NONE, DROP), ("สภ.แม่สอด", "ตม.จว.", "พมจ.", "โรงเรียน", "มูลนิธิ", "ศูนย์คัดแยกฯ")),
        C("ประเภทการรับ", DROP, ("คุ้มครองสวัสดิภาพ", "สงเคราะห์", "ผู้เสียหายค้ามนุษย์")),
        C("สภาพปัญหา", DROP, ("ถูกกระทำในครอบครัว", "เร่ร่อนขอทาน", "พ่อแม่ถูกคุมขัง", "แรงงานบังคับ", "ตั้งครรภ์ไม่พร้อม")),
        C("ผู้ถูกกล่าวหา", DROP, ("บิดาเลี้ยง", "นายจ้าง", "-", "ไม่ทราบ")),
        C("เลขคดี", DROP, ("-", "-", "คดีที่ 112/2569")),
        C("ผลตรวจร่างกาย", DROP, ("ปกติ", "พบบาดแผล", "รอผล")),
        C("ที่อยู่ก่อนเข้ารับบริการ", "address", "address"),
        C("ปกปิดที่อยู่", "hide_address", ("ใช่", "ใช่", "ไม่")),
        C("ชื่อผู้ปกครอง/ผู้ดูแลเดิม", "guardian_name", "guardian_called"),
        C("ความสัมพันธ์", NONE, "relation"),
        C("โทรศัพท์ญาติ", "phone", "phone_dashed?0.5"),
        C("สถานศึกษา", "school_name", "school?0.4"),
        C("ระดับการศึกษา", "grade", "grade_of_age?0.2"),
        C("สถานะการเรียน", "status", ("เรียนอยู่", "ไม่ได้เรียน", "หยุดเรียนกลางคัน", "ไม่เคยเรียน")),
        C("แผนการช่วยเหลือ", (NONE, DROP), ("ส่งกลับภูมิลำเนา", "ฝึกอาชีพ", "ครอบครัวอุปถัมภ์", "")),
        C("วันจำหน่าย", ("enrolled_to", "event_date", NONE), "lately:thai_two?0.6"),
        C("นักสังคมฯ เจ้าของเคส", NONE, "teacher"),
    ),
    titles=(["*** ลับ ***"], ["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัวจังหวัด ปีงบประมาณ 2569"]),
)  # fmt: skip

FUND = Agency(
    "highlands_equity_fund", "fund", "supported", "csv", (6, 15), 120,
    (
        C("academic_year", NONE, ("2569",)),
        C("semester", NONE, ("1",)),
        C("school_id", "school_code", "school_code"),
        C("school_name", "school_name", "school"),
        C("student_cid", "national_id", "id_or_g"),
        C("student_prefix", "title", "title"),
        C("student_firstname", "first_name", "first"),
        C("student_lastname", "last_name", "last"),
        C("student_birthdate", "birth_date", "born:be_iso"),
        C("student_level", "grade", "grade"),
        C("classroom", NONE, "room"),
        C("father_name", "father_name", "father?0.2"),
        C("father_cid", DROP, "other_id?0.3"),
        C("mother_name", "mother_name", "mother?0.1"),
        C("mother_cid", DROP, "parent_id?0.2"),
        C("parent_name", "guardian_name", "guardian"),
        C("parent_relation", NONE, "relation"),
        C("parent_mobile", "phone", "phone"),
        C("house_members", (NONE, DROP), num(2, 10)),
        C("income_per_head", DROP, "money"),
        C("pmt_score", (DROP, NONE), "score"),
        C("poverty_group", (DROP, NONE), ("ยากจนพิเศษ", "ยากจน")),
        C("house_material", (NONE, DROP), ("ไม้ไผ่", "ปูน", "สังกะสี")),
        C("addr_no", "house_no", "house"),
        C("addr_moo", "moo", "moo"),
        C("addr_tambon", "tambon", "tambon"),
        C("addr_amphur", "amphoe", "amphoe"),
        C("addr_province", "province", "province"),
        C("bank_name", DROP, ("ธ.ก.ส.", "กรุงไทย", "พร้อมเพย์")),
        C("bank_account_no", DROP, "account_10"),
        C("grant_amount", DROP, ("1500", "500", "2100")),
        C("attend_pct", NONE, num(60, 100)),
        C("student_status", "status", ("กำลังศึกษา", "กำลังศึกษา", "ย้ายสถานศึกษา", "ออกกลางคัน")),
        C("house_photo_url", DROP, num(10**6, 10**7, "https://img.example/h/{}.jpg")),
        C("lat", NONE, num(10_000, 99_999, "16.{}")),
        C("lng", NONE, num(10_000, 99_999, "98.{}")),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

FACTORY = Agency(
    "highlands_zone_factory", "workplace", "enrolled_alternative", "xlsx", (15, 18), 40,
    (
        C("Emp. No.", "pupil_no", num(100, 999, "SEZ-69{}")),
        C("Name-Surname (TH)", "full_name", "full_short"),
        C("Name-Surname (EN)", (NONE, "full_name", "alt_first_name"), glued("first_en", "last_en", between=" ")),
        C("Nickname", "nickname", "nickname"),
        C("ID Card No.", "national_id", "id_number"),
        C("Gender", "sex", "sex_en"),
        C("D.O.B.", "birth_date", "born:abroad"),
        C("Age (Yr.)", "age", "age_number"),
        C("Start Date", "enrolled_from", "entered:abroad"),
        C("Resign Date", ("enrolled_to", "event_date"), "lately:abroad?0.85"),
        C("Dept.", NONE, ("Sewing", "Packing", "QC", "Crusher", "Warehouse")),
        C("Position", (NONE, DROP), ("Trainee", "Student worker")),
        C("Level", "grade", ("ปวช.1", "ปวช.2", "ม.ปลาย (กศน.)", "ม.ต้น (กศน.)")),
        C("College / School", "school_name", ("วิทยาลัยเทคนิคแม่สอด", "สกร.อำเภอแม่สอด", "ว.การอาชีพ")),
        C("Study Status", "status", ("Studying", "Studying", "Quit study", "Absent > 15 days")),
        C("Daily Wage (THB)", DROP, ("345", "352", "360")),
        C("Allowance", DROP, ("500", "1,000", "-")),
        C("Bank A/C", DROP, "account"),
        C("SSO Hospital", (NONE, DROP), ("แม่สอดอินเตอร์", "รพ.แม่สอด")),
        C("Health Check", DROP, ("Pass", "Pass", "Recheck X-ray")),
        C("Nationality", DROP, ("Thai", "Thai", "Myanmar")),
        C("Work Permit Exp.", DROP, "lately:abroad?0.7"),
        C("Dormitory Rm.", NONE, num(101, 412, "B{}")),
        C("Home Address", "address", "address"),
        C("Mobile", "phone", "phone_dashed"),
        C("Emergency contact", ("guardian_name", NONE), "guardian_relation"),
        C("Emergency Tel.", "phone", "other_phone"),
        C("Mentor", NONE, "teacher"),
    ),
    titles=(["Border Apparel & Minerals Co., Ltd. (Special Economic Zone)"], ["Work & Study Trainee list as of 30 June 2026"]),
    sheets_before=("Read me",),
)  # fmt: skip

SKILL = Agency(
    "highlands_skill_tourism_course", "skill", "training", "xls", (15, 18), 34,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("เลขที่ใบสมัคร", "pupil_no", num(1, 900, "ตก.{:04d}/69")),
        C("ชื่อ - นามสกุล ผู้เข้ารับการฝึก", "full_name", "full"),
        C("หมายเลขบัตรประชาชน", "national_id", "id_spaced"),
        C("วัน/เดือน/ปีเกิด", "birth_date", "born:be_short"),
        C("อายุ", "age", "age"),
        C("วุฒิการศึกษาสูงสุด", ("grade", NONE), ("ม.3", "ป.6", "ม.6", "ปวช.", "ไม่จบ ม.3")),
        C("สาขาที่ฝึก", NONE, ("พนักงานแม่บ้านโรงแรม", "มัคคุเทศก์ท้องถิ่น", "บาริสต้า", "ช่างเชื่อม", "ขับรถบรรทุกเหมือง")),
        C("รุ่นที่", NONE, ("1", "2", "3")),
        C("เริ่มฝึก", ("enrolled_from", "event_date"), "lately:be_two"),
        C("สิ้นสุด", ("enrolled_to", "event_date"), "visited:be_two"),
        C("ชั่วโมงฝึก", NONE, ("30", "60", "280")),
        C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกระหว่างฝึก")),
        C("คะแนน", NONE, num(50, 100)),
        C("เลขที่วุฒิบัตร", NONE, num(1, 999, "วพร. {:03d}/2569")),
        C("อาชีพปัจจุบัน", (NONE, DROP), ("ว่างงาน", "รับจ้าง", "ช่วยงานบ้าน")),
        C("รายได้ต่อเดือน (บาท)", DROP, "money"),
        C("ค่าเบี้ยเลี้ยง", DROP, ("3,600", "1,800")),
        C("สภาพร่างกาย", DROP, ("ปกติ", "ปกติ", "พิการทางการได้ยิน")),
        C("ที่อยู่ที่ติดต่อได้", "address", "address"),
        C("โทรศัพท์", "phone", "phone_dashed"),
        C("Line ID", (NONE, DROP), num(100, 999, "user{}")),
        C("วิทยากร", NONE, "teacher"),
    ),
    titles=(["สำนักงานพัฒนาฝีมือแรงงาน"], ["ทะเบียนผู้เข้ารับการฝึกอบรม โครงการพัฒนาแรงงานภาคท่องเที่ยวและเขตเศรษฐกิจพิเศษ"], []),
)  # fmt: skip

MUNICIPALITY = Agency(
    "highlands_municipality_form", "municipality", "referral", "csv", (4, 18), 58,
    (
        C("ประทับเวลา", ("event_date", NONE), "visited:google"),
        C("ที่อยู่อีเมล", (NONE, DROP), "email"),
        C("ผู้แจ้งเป็นใคร", NONE, ("ผู้ใหญ่บ้าน", "อสม.", "ครู", "เพื่อนบ้าน", "ส.ท.")),
        C("ชื่อผู้แจ้ง และเบอร์ติดต่อกลับ", NONE, ("นางอรุณี ใจงาม 0810000001", "นายพิชัย แสนดี 0810000002", "ไม่ประสงค์ออกนาม")),
        C("1. เด็กชื่ออะไร (คำนำหน้า ชื่อ)", "first_name", glued("short_title", hill_first)),
        C("2. นามสกุลเด็ก", "last_name", hill_last),
        C("3. ชื่อเล่นที่คนแถวบ้านเรียก", "nickname", "nickname"),
        C("4. เด็กเป็น", "sex", "sex"),
        C("5. อายุประมาณกี่ปี", "age", "age_uneven"),
        C("6. วันเกิด (ถ้าทราบ)", "birth_date", "born:us?0.5"),
        C("7. เลขประจำตัวประชาชนของเด็ก 13 หลัก (ไม่มีให้ใส่ 0)", "national_id", mix("id", ("0",), 0.35)),
        C("8. เด็กอยู่ชุมชน/หมู่บ้านใด", NONE, ("ชุมชนร่วมแรง", "ชุมชนอิสลาม", "ชุมชนดอนไชย", "ชุมชนมณีไพรสณฑ์")),
        C("9. บ้านเลขที่ หรือจุดสังเกต", ("house_no", "address"), mix("house", ("หลังตลาดพาเจริญ", "ข้างมัสยิด", "แคมป์คนงาน"), 0.3)),
        C("10. หมู่ที่", "moo", "moo"),
        C("11. ตำบล", "tambon", "tambon"),
        C("12. ตอนนี้เด็กอยู่กับใคร (ชื่อ-สกุล)", "guardian_name", "guardian_called"),
        C("13. เกี่ยวข้องกันอย่างไร", NONE, "relation"),
        C("14. เบอร์โทรศัพท์ที่บ้านเด็ก", "phone", "phone?0.3"),
        C("15. เด็กไม่ได้ไปโรงเรียนตั้งแต่เมื่อไหร่", ("event_date", "enrolled_to", NONE), mix("lately:thai_two", ("จำไม่ได้", "ปีที่แล้ว", "ตั้งแต่จบ ป.6", "เทอมก่อน"), 0.5)),
        C("16. เคยเรียนที่ไหน", "school_name", "school?0.3"),
        C("17. ออกตอนชั้นอะไร", "grade", "grade_of_age_room?0.25"),
        C("18. คิดว่าเป็นเพราะอะไร [เลือกได้มากกว่า 1 ข้อ]", (NONE, DROP), ("ยากจน", "ยากจน, ทำงานช่วยครอบครัว", "ถูกให้ออก", "ไม่มีเอกสาร")),
        C("19. เด็กมีความพิการหรือเจ็บป่วยหรือไม่", DROP, YES),
        C("20. เด็กหรือครอบครัวเกี่ยวข้องกับยาเสพติดหรือไม่", DROP, ("ไม่", "ไม่", "ไม่แน่ใจ", "ใช่")),
        C("21. ครอบครัวต้องการปกปิดที่อยู่หรือไม่", "hide_address", ("ไม่ต้องการ", "ไม่ต้องการ", "ต้องการ")),
        C("แนบรูปถ่ายบ้าน/เด็ก", DROP, num(10**6, 10**7, "https://drive.example/open?id={}")),
        C("ข้อเสนอแนะ", NONE, ("", "", "อยากให้ลงพื้นที่ด่วน", "ขอทุน")),
    ),
)  # fmt: skip

PRIVATE = Agency(
    "highlands_private_christian", "private_school", "enrolled", "xlsx", (3, 15), 125,
    (
        C("SchoolID", "school_code", ("1163100021",)),
        C("รหัสนักเรียน", "pupil_no", "own_5"),
        C("เลขประชาชน", "national_id", CARD_DASHED),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("ชื่อกลาง", "middle_name", "middle?0.95"),
        C("ชื่อสกุล", "last_name", "last"),
        C("First Name", ("alt_first_name", NONE), "first_en"),
        C("Last Name", ("alt_last_name", NONE), "last_en"),
        C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:thai_long"),
        C("จังหวัดที่เกิด", NONE, ("ตาก", "กำแพงเพชร", "เชียงใหม่")),
        C("ชั้นเรียน", "grade", "grade_of_age_room"),
        C("เลขที่", NONE, "class_no"),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:thai_long"),
        C("โรงเรียนเดิม", NONE, "school?0.4"),
        C("สถานะนักเรียน", "status", ("ปกติ", "ปกติ", "ปกติ", "จำหน่าย", "ย้ายออก")),
        C("ขอรับเงินอุดหนุน", DROP, ("ขอรับ", "ไม่ขอรับ")),
        C("ค้างชำระค่าเทอม", DROP, ("0", "0", "4,500", "8,200")),
        C("หมู่เลือด", DROP, BLOOD),
        C("นับถือศาสนา", DROP, FAITHS),
        C("โรคประจำตัว/แพ้ยา", DROP, ("-", "-", "หอบหืด", "แพ้ซัลฟา")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "จีน", "เมียนมา")),
        C("ที่อยู่ตาม ทร.14", ("address", NONE), "address_long"),
        C("ที่อยู่ปัจจุบัน", "address", "address"),
        C("ชื่อ-สกุลบิดา", "father_name", "father_called"),
        C("เลข ปชช.บิดา", DROP, "parent_id_dashed"),
        C("อาชีพบิดา", DROP, ("ค้าขาย", "รับราชการ", "เจ้าของกิจการ")),
        C("รายได้บิดา", DROP, "money"),
        C("มือถือบิดา", "phone", "phone"),
        C("ชื่อ-สกุลมารดา", "mother_name", "mother_called"),
        C("เลข ปชช.มารดา", DROP, "other_id"),
        C("วันเกิดมารดา", DROP, num(2515, 2540, "12/05/{}")),
        C("มือถือมารดา", "phone", "other_phone"),
        C("สถานภาพบิดามารดา", (NONE, DROP), ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่")),
        C("สายรถตู้", NONE, ("สาย 1", "สาย 4", "มาเอง")),
    ),
    titles=(["รายงานข้อมูลนักเรียนรายบุคคล ระบบบริหารงานโรงเรียนเอกชน"],),
)  # fmt: skip

GRADUATES = Agency(
    "highlands_leavers_m3", "graduates", "completed", "xlsx", (15, 17), 70,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("เลขที่ ปพ.2", ("pupil_no", NONE), num(1, 999, "บ.{:06d}")),
        C("รหัสประจำตัว", "pupil_no", num(10_000, 20_000)),
        C("ชื่อ-นามสกุล", "full_name", "full_wide"),
        C("ชื่อเดิม (ถ้าเปลี่ยน)", "alt_first_name", "first?0.93"),
        C("เลขประจำตัวประชาชน", "national_id", "id_gaps"),
        C(("เกิดวันที่",), "birth_date", "born:be_dot"),
        C("จบชั้น", "grade", ("ม.3",)),
        C("วันอนุมัติจบ", "event_date", ("31 มี.ค. 2569", "31 มี.ค. 2569", "15 พ.ค. 2569")),
        C("GPAX", NONE, "gpa"),
        C(("ศึกษาต่อ", "ม.4"), NONE, went(0)),
        C(("ศึกษาต่อ", "ปวช."), NONE, went(1)),
        C(("ศึกษาต่อ", "สกร."), NONE, went(2)),
        C(("ศึกษาต่อ", "สถานศึกษาที่ไปต่อ"), NONE, next_school),
        C(("ไม่ศึกษาต่อ", "ทำงานภาคเกษตร"), (NONE, DROP), went(3)),
        C(("ไม่ศึกษาต่อ", "โรงงาน/เหมือง"), (NONE, DROP), went(4)),
        C(("ไม่ศึกษาต่อ", "สมรส"), (NONE, DROP), went(5)),
        C(("ไม่ศึกษาต่อ", "บวช"), (NONE, DROP), went(6)),
        C(("ที่อยู่", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่", "หมู่"), "moo", "moo"),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon_short"),
        C(("ที่อยู่", "อำเภอ"), "amphoe", "amphoe_short"),
        C("เบอร์ติดต่อ", "phone", "phone_number"),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["แบบติดตามนักเรียนจบการศึกษาภาคบังคับ ปีการศึกษา 2568"], ["โรงเรียนขยายโอกาส สพป. เขต 2"]),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    DMC, BORDER_POLICE, CAMP, MIGRANT_CENTRE, REGISTRY, DEATHS, HEALTH_POST, VOLUNTEERS, KOBO, NONFORMAL, COLLEGE, NOVICES, BOARDING,
    SHELTER, FUND, FACTORY, SKILL, MUNICIPALITY, PRIVATE, GRADUATES,
)  # fmt: skip
