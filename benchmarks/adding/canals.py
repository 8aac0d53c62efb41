"""What the offices, schools, mills and temples of a canal province send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts


def _number(low: float, high: float, form: str = "{:.0f}") -> Form:
    """Numbers between two, written in a form."""
    return lambda m, r: texts([form.format(v) for v in r.uniform(low, high, len(m)).tolist()])


def _by_sex(boy: str, girl: str) -> Form:
    """One word for boys, one for girls."""
    return lambda m, r: np.where(m["sex"] == "m", boy, girl).astype(object)


def _sorted(words: Sequence[str]) -> Form:
    """One word after the other, as in a list put together school by school."""
    return lambda m, r: texts([words[at * len(words) // len(m)] for at in range(len(m))])


def _tick(place: int, mark: str = "/") -> Form:
    """A mark in one of five columns."""
    return lambda m, r: texts([mark if at * 11 % 13 % 5 == place else "" for at in range(len(m))])


def _former(name: str) -> Form:
    """Other names than today's, for one person in twelve."""
    return lambda m, r: np.where(r.random(len(m)) < 1 / 12, np.roll(m[name], 9), "").astype(object)


def _points(m: Slip, r: np.random.Generator) -> Array:
    """Where houses stand, in one cell."""
    return texts([f"{a:.5f}, {b:.5f}" for a, b in r.uniform((14.2, 99.8), (14.9, 100.4), (len(m), 2)).tolist()])


EITHER = (NONE, DROP)  # not needed, and one office would call it sensitive where the next would not
TEACHERS = ("ครูสุภาพร มีสุข", "ครูประเสริฐ นาคทอง", "ครูวรรณา ศรีประจันต์", "ครูอนุชา พลายงาม", "ครูดวงใจ บัวหลวง")
OFFICERS = ("นางสาวปิยะดา ทองคำ", "นายธวัชชัย สุขสมบูรณ์", "นางมาลี ปานเพชร", "นายเกรียงไกร วงษ์สุวรรณ")
SCHOOLS = ("โรงเรียนวัดคลองขุด", "โรงเรียนบ้านบางปลาหมอ", "โรงเรียนวัดไผ่โรงวัว", "โรงเรียนบ้านหนองผักชี", "โรงเรียนวัดสามชุกวิทยา", "โรงเรียนบ้านดอนตาล")
CITY_SCHOOLS = ("โรงเรียนเทศบาล 1 วัดประตูสาร", "โรงเรียนเทศบาล 2 วัดปราสาททอง", "โรงเรียนเทศบาล 3 วัดไชนาวาส", "โรงเรียนเทศบาล 4 ริมน้ำ")
VILLAGES = ("บ้านคลองมะดัน", "บ้านบางตาเถร", "บ้านท่าเรือเก่า", "บ้านปากคลองใหม่", "บ้านหัวไผ่", "บ้านโรงสีเหนือ")
WORK = ("รับจ้างทั่วไป", "ทำนา", "ทำไร่อ้อย", "ค้าขาย", "พนักงานโรงงาน", "รับราชการ", "ลูกจ้างโรงสี", "")
WHY = ("ฐานะยากจน", "ปัญหาครอบครัว", "ย้ายตามผู้ปกครอง", "ไปประกอบอาชีพ", "ปัญหาการปรับตัว", "ไม่ทราบสาเหตุ")
LIVES_WITH = ("บิดามารดา", "มารดา", "ปู่ย่า", "ตายาย", "ญาติ", "บิดา")
ILL = ("ไม่มี", "ไม่มี", "ไม่มี", "หอบหืด", "G6PD", "ลมชัก", "ภูมิแพ้")
FAITH = ("พุทธ", "พุทธ", "พุทธ", "คริสต์", "อิสลาม")
NATION = ("ไทย", "ไทย", "ไทย", "เมียนมา", "ลาว")
LAT, LON = _number(14.2, 14.9, "{:.6f}"), _number(99.8, 100.4, "{:.6f}")

# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("canal_homeroom", "school", "enrolled", "xlsx", (6, 15), 46, (  # the homeroom teachers' home visits, put together by the office
        C("ที่", NONE, "running"), C("เลขประจำตัว", "pupil_no", "own_5"), C("ชื่อ - สกุล", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("ชั้น", "grade", "grade_of_age"), C("ว.ด.ป. เกิด", "birth_date", "born:thai_two"), C("เลขประจำตัวประชาชน", "national_id", "id_or_g"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"),
        C("นักเรียนพักอาศัยอยู่กับ", EITHER, LIVES_WITH), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_by_sex"), C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("เบอร์ติดต่อ", "phone", "phone_dashed"), C("อาชีพผู้ปกครอง", EITHER, WORK), C("รายได้/เดือน", DROP, "money"),
        C("สภาพบ้าน", EITHER, ("บ้านตนเอง", "บ้านเช่า", "อาศัยญาติ", "เรือนแพ", "ที่พักโรงสี")),
        C("เดินทางมาเรียนโดย", NONE, ("เรือ", "จักรยาน", "รถรับส่ง", "เดิน", "ผู้ปกครองมาส่ง")),
        C("วันที่เยี่ยมบ้าน", ("event_date", NONE), "visited:thai_two"), C("ครูผู้เยี่ยม", NONE, TEACHERS),
        C("สิ่งที่ครูพบ", EITHER, ("", "", "ช่วยงานบ้าน", "อยู่กับยายลำพัง", "ไม่มีโต๊ะทำการบ้าน")),
        C("ความช่วยเหลือที่ต้องการ", EITHER, ("", "ทุนการศึกษา", "ชุดนักเรียน", "จักรยาน")),
        C("ลิงก์ภาพถ่าย", EITHER, _number(1e6, 9e6, "https://photos.example/home/{:.0f}")),
    ), titles=(["โรงเรียนวัดคลองขุด (ขยายโอกาสทางการศึกษา)"], ["สรุปผลการเยี่ยมบ้านนักเรียน ภาคเรียนที่ 1 ปีการศึกษา 2569"]),
       totals=(["รวมเยี่ยมบ้านแล้ว 46 คน"], ["", "", "ลงชื่อ .................................... ผู้รายงาน"])),

    Agency("city_schools", "local_school", "enrolled", "xlsx", (5, 15), 90, (  # the municipality's schools, out of the local governments' program
        C("ลำดับ", NONE, "running"), C("สถานศึกษา", "school_name", _sorted(CITY_SCHOOLS)),
        C(("นักเรียน", "เลขประจำตัวนักเรียน"), "pupil_no", "own_5"), C(("นักเรียน", "เลขประจำตัวประชาชน"), "national_id", "id"),
        C(("นักเรียน", "คำนำหน้า"), "title", "title"), C(("นักเรียน", "ชื่อ"), "first_name", "first"), C(("นักเรียน", "สกุล"), "last_name", "last"),
        C(("นักเรียน", "เพศ"), "sex", "sex"), C(("นักเรียน", "วันเดือนปีเกิด"), "birth_date", "born:be_slash"), C(("นักเรียน", "ศาสนา"), DROP, FAITH),
        C(("นักเรียน", "สัญชาติ"), EITHER, NATION), C(("นักเรียน", "หมู่โลหิต"), DROP, ("O", "A", "B", "AB", "-")),
        C(("ระดับที่เรียน", "ชั้น"), "grade", "grade_of_age"), C(("ระดับที่เรียน", "ห้อง"), NONE, "room"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ตามทะเบียนบ้าน", "หมู่ที่"), "moo", "moo"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "ถนน"), NONE, ("-", "มาลัยแมน", "ประชาธิปไตย", "ขุนช้าง", "")), C(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "อำเภอ"), "amphoe", "amphoe"), C(("ที่อยู่ตามทะเบียนบ้าน", "จังหวัด"), "province", "province"),
        C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "อาชีพ"), EITHER, WORK),
        C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("มารดา", "อาชีพ"), EITHER, WORK),
        C(("ผู้ปกครอง", "ชื่อ"), "guardian_name", "guardian_first"), C(("ผู้ปกครอง", "สกุล"), "guardian_last_name", "guardian_last"),
        C(("ผู้ปกครอง", "โทรศัพท์มือถือ"), "phone", "phone"), C(("ผู้ปกครอง", "รายได้ต่อปี"), DROP, "money"), C("ความด้อยโอกาส", DROP, ("-", "-", "เด็กยากจน")),
    ), titles=(["รายงานข้อมูลนักเรียนรายบุคคล สำนักการศึกษา เทศบาลเมือง"],), sheets_before=("คำอธิบาย",)),

    Agency("lotus_kindergarten", "private_school", "enrolled", "xls", (3, 6), 38, (  # a private kindergarten's own book of the little ones
        C("เลขที่", ("pupil_no", NONE), "class_no"), C("ด.ช./ด.ญ.", "title", "short_title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
        C("ชื่อเล่น", "nickname", "nickname"), C("Name - Surname", NONE, "guardian_en"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
        C("วันเกิด", "birth_date", "born:word"), C("อายุ (ปี.เดือน)", "age", "age_dot"), C("เลขบัตร ปชช. นักเรียน", "national_id", "id_dashed"),
        C("กรุ๊ปเลือด", DROP, ("O", "A", "B", "AB", "ไม่ทราบ")), C("แพ้อาหาร/แพ้ยา", DROP, ("ไม่มี", "ไม่มี", "นมวัว", "กุ้ง", "เพนนิซิลิน")),
        C("โรคประจำตัว", DROP, ILL),
        C("ชื่อคุณพ่อ", "father_name", "father"), C("อาชีพคุณพ่อ", EITHER, WORK), C("ชื่อคุณแม่", "mother_name", "mother"), C("อาชีพคุณแม่", EITHER, WORK),
        C("โทร. คุณพ่อ", ("phone", NONE), "phone_dashed"), C("โทร. คุณแม่", ("phone", NONE), "other_phone_spaced"),
        C("ที่อยู่ปัจจุบัน", "address", "address"), C("ผู้มารับกลับบ้าน", NONE, ("คุณยาย", "คุณแม่", "รถโรงเรียน 2", "คุณพ่อ", "พี่เลี้ยง")),
        C("Line ผู้ปกครอง", NONE, _number(1000, 9999, "mom{:.0f}")), C("วันมอบตัว", "enrolled_from", "lately:be_two"),
        C("ค่าธรรมเนียมค้าง", EITHER, "money?0.7"), C("ไซซ์ชุดนักเรียน", NONE, ("S", "M", "L", "XL")),
    ), titles=(["โรงเรียนอนุบาลบัวหลวง"], ["ทะเบียนนักเรียน ปีการศึกษา 2569"], [])),

    Agency("demonstration_school", "school", "enrolled", "csv", (6, 17), 70, (  # out of the university's registrar's database
        C("student_code", "pupil_no", "own_8"), C("citizen_id", "national_id", "id"), C("prefix_th", "title", "title"), C("fname_th", "first_name", "first"),
        C("lname_th", "last_name", "last"), C("fname_en", ("alt_first_name", NONE), "first_en"), C("lname_en", ("alt_last_name", NONE), "last_en"),
        C("nickname", "nickname", "nickname"), C("gender", "sex", "sex_mf"), C("birthdate", "birth_date", "born:iso"), C("class_level", "grade", "grade_of_age"),
        C("class_room", NONE, "room"), C("class_seq", (NONE, "pupil_no"), "class_no"), C("advisor_name", NONE, TEACHERS),
        C("admit_type", NONE, ("STAFF", "EXAM", "LOTTERY", "TALENT")), C("admit_date", "enrolled_from", "entered:iso"),
        C("student_status", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาพัก", "พ้นสภาพ", "แลกเปลี่ยนต่างประเทศ")), C("religion", DROP, FAITH),
        C("nationality", EITHER, ("ไทย", "ไทย", "ไทย", "จีน")),
        C("blood_type", DROP, ("O", "A", "B", "AB", "")), C("father_fullname", "father_name", "father_titled"), C("father_occupation", EITHER, WORK),
        C("mother_fullname", "mother_name", "mother_titled"), C("parent_mobile", "phone", "phone"), C("parent_email", NONE, "email"), C("family_income", DROP, "money"),
        C("address_current", "address", "address_long"), C("gpax", NONE, "gpa"), C("face_scan_id", DROP, "guid"), C("last_update", NONE, "lately:midnight"),
    ), encoding="utf-8-sig"),

    Agency("old_town_novices", "religious", "enrolled", "xls", (11, 18), 34, (  # the school of a monastery in the ancient town
        C("ที่", NONE, "running_thai"), C("ชื่อ - นามสกุล", "full_name", "novice_boy"), C("เลขประจำตัวประชาชน", "national_id", "id_thai"),
        C(("เกิด", "วัน เดือน ปี"), "birth_date", "born:thai_digits"), C(("เกิด", "อายุ"), "age", "age_thai"),
        C(("บรรพชา", "วัน เดือน ปี"), ("enrolled_from", NONE, DROP), "lately:thai_digits_short"),
        C(("บรรพชา", "ณ วัด"), EITHER, ("วัดป่าเลไลยก์", "วัดพระรูป", "วัดแค", "วัดประตูสาร")),
        C(("บรรพชา", "พระอุปัชฌาย์"), EITHER, ("พระครูสุวรรณธรรมาภรณ์", "พระครูโสภณสิทธิการ", "พระมหาสมชาย ญาณวีโร")),
        C(("ภูมิลำเนาเดิม", "บ้านเลขที่"), "house_no", "house"), C(("ภูมิลำเนาเดิม", "หมู่"), "moo", "moo"), C(("ภูมิลำเนาเดิม", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนาเดิม", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนาเดิม", "จังหวัด"), "province", "province"),
        C("โยมบิดา", "father_name", "father_called"), C("โยมมารดา", "mother_name", "mother_called"), C("โทรศัพท์โยม", "phone", "phone"),
        C("วุฒิเดิม", NONE, ("ป.๖", "ป.๖", "ม.๑", "ม.๓")), C("เรียนชั้น", "grade", "grade_of_age_thai"),
        C("นักธรรม/บาลี", EITHER, ("น.ธ.ตรี", "น.ธ.โท", "ป.ธ.๑-๒", "-")), C("เลขหนังสือสุทธิ", EITHER, "monk_card"),
        C("โรคประจำตัว", DROP, ILL), C("สถานะ", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาสิกขา", "ย้ายสำนักเรียน")), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["บัญชีรายชื่อสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["ปีการศึกษา ๒๕๖๙"]), totals=(["รวมทั้งสิ้น ๓๔ รูป"],)),

    Agency("cane_camps", "workplace", "survey", "xlsx", (4, 17), 52, (  # the sugar mill's community staff ask in the camps of the cane cutters
        C("ลำดับ", NONE, "running"), C("โซนส่งเสริม", NONE, ("โซน 1", "โซน 2", "โซน 3", "โซน 5")),
        C("ชื่อแคมป์/หัวหน้าสาย", NONE, ("แคมป์ลุงชิต", "แคมป์หนองหญ้าไซ", "สายเจ๊แดง")),
        C("รหัสคนงาน", NONE, "own_5"), C("ชื่อคนงาน (ผู้ปกครอง)", "guardian_name", "guardian_titled"), C("ชื่อ-สกุล บุตรหลาน", "full_name", "untitled"),
        C("ชื่อเล่น", "nickname", "nickname?0.3"), C("เพศ", "sex", "sex_letter"), C("อายุ", "age", "age_words"), C("เกิดปี พ.ศ.", "birth_year", "born:be_year"),
        C("เลขบัตร ปชช. เด็ก (ถ้ามี)", "national_id", "id_rare"), C("ภูมิลำเนา จ.", ("province", NONE), ("บุรีรัมย์", "ศรีสะเกษ", "นครราชสีมา", "กาฬสินธุ์")),
        C("ตามมาอยู่แคมป์ / ฝากไว้ที่บ้าน", NONE, ("ตามมา", "ตามมา", "ฝากตายาย")),
        C("โรงเรียนที่เรียน", "school_name", ("ร.ร.บ้านโนนสำราญ", "ร.ร.บ้านหนองขาม", *SCHOOLS, "")), C("ชั้น", "grade", "grade_uneven"),
        C("การเรียนตอนนี้", "status", ("เรียนอยู่", "หยุดเรียนตามพ่อแม่", "ไม่เคยเข้าเรียน", "ออกแล้ว", "เรียนอยู่")),
        C("ช่วยพ่อแม่ตัดอ้อย", EITHER, ("ไม่", "ไม่", "บางวัน", "ทุกวัน")),
        C("ค่าแรงครอบครัว/วัน", DROP, "money"), C("วัคซีน/สุขภาพ", DROP, ("ครบ", "ไม่ครบ", "ไม่ทราบ", "ฟันผุ")), C("เบอร์โทร", "phone", "phone_uneven"),
        C("วันที่สำรวจ", "event_date", "visited:be_two"), C("ผู้สำรวจ", NONE, OFFICERS),
    ), titles=(["บริษัท น้ำตาลทุ่งคลองทอง จำกัด  ฝ่ายชุมชนสัมพันธ์"], ["แบบสำรวจบุตรหลานแรงงานตัดอ้อย ฤดูหีบ 2568/69"])),

    Agency("kiln_children", "survey", "survey", "csv", (3, 17), 60, (  # a foundation's telephones at the brick kilns and pig farms
        C("start", NONE, "visited:kobo"), C("today", "event_date", "visited:iso"), C("username", NONE, ("fieldstaff_01", "fieldstaff_02", "fieldstaff_05")),
        C("intro/consent", NONE, ("yes", "yes", "yes", "no")), C("site/site_type", NONE, ("brick_kiln", "pig_farm", "rice_mill", "construction")),
        C("site/site_name", NONE, ("Kiln 7 Bang Pla Ma", "Kiln Somchai", "Farm Don Chedi", "Mill Sam Chuk")), C("site/tambon", "tambon", "tambon"),
        C("site/amphoe", "amphoe", "amphoe"),
        C("site/_gps_latitude", EITHER, LAT), C("site/_gps_longitude", EITHER, LON), C("caregiver/cg_name", "guardian_name", "burmese_parent"),
        C("caregiver/cg_relation", NONE, ("mother", "father", "aunt", "grandmother")), C("caregiver/cg_phone", "phone", "phone_abroad"),
        C("caregiver/cg_documents", EITHER, ("ci", "passport", "pink_card", "none")), C("caregiver/income_per_day", DROP, _number(200, 500)),
        C("child/child_name", "full_name", "burmese"), C("child/thai_nickname", "nickname", "nickname?0.5"), C("child/child_sex", "sex", "sex_lower"),
        C("child/child_age", "age", "age_number"), C("child/child_dob", "birth_date", "born:iso?0.4"), C("child/id_number", "national_id", "id_foreign?0.6"),
        C("child/ethnicity", DROP, ("bamar", "karen", "mon", "lao", "shan")), C("child/religion", DROP, ("buddhist", "christian", "muslim")),
        C("child/edu_status", "status", ("studying", "dropped_out", "never_enrolled", "learning_centre")), C("child/school_name", "school_name", (*SCHOOLS, "", "")),
        C("child/last_grade", "grade", "grade_of_age_migrant?0.3"), C("child/why_not_school", EITHER, ("no_documents", "money language", "work", "distance", "")),
        C("child/difficulty_seeing", DROP, ("none", "none", "some")), C("child/works", EITHER, ("no", "no", "yes")), C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"), C("_submission_time", (NONE, "event_date"), "visited:kobo"),
    ), encoding="utf-8-sig", separator=";"),

    Agency("youth_training", "shelter", "protected", "html", (14, 18), 30, (  # a report of the training centre for children and youths
        C("ลำดับ", NONE, "running"), C("เลขประจำตัวเยาวชน", "pupil_no", "own_8"), C("ชื่อ-สกุล", "full_name", "full"), C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขประจำตัวประชาชน", "national_id", "id"), C("วันเกิด", "birth_date", "born:be_slash"), C("อายุปัจจุบัน", "age", "age"),
        C("อายุขณะกระทำผิด", EITHER, ("13", "14", "15", "16", "17")),
        C("คดีหมายเลขดำที่", EITHER, "case_no"), C("คดีหมายเลขแดงที่", EITHER, "case_no"),
        C("ฐานความผิด", DROP, ("ลักทรัพย์", "ยาเสพติด", "ทำร้ายร่างกาย", "พ.ร.บ.อาวุธปืน")),
        C("คำสั่งศาล", DROP, ("ฝึกอบรม 1 ปี", "ฝึกอบรม 2 ปี", "ฝึกอบรม 6 เดือน")), C("วันที่รับตัว", ("event_date", "enrolled_from"), "lately:be_slash"),
        C("วันครบกำหนดปล่อย", ("enrolled_to", NONE), ("31/12/2569", "15/03/2570", "30/09/2569", "20/01/2571")), C("หอนอน", NONE, ("หอ 1", "หอ 2", "หอ 3")),
        C("การศึกษาก่อนเข้ารับการฝึก", "grade", ("ป.6", "ม.1", "ม.2", "ม.3", "ปวช.1")), C("สถานศึกษาเดิม", "school_name", SCHOOLS),
        C("วิชาชีพที่ฝึก", NONE, ("ช่างเชื่อม", "ตัดผม", "เบเกอรี่", "ช่างไฟฟ้า")), C("ที่อยู่ตามภูมิลำเนา", "address", "address"),
        C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"), C("สถานภาพบิดามารดา", EITHER, ("อยู่ด้วยกัน", "แยกกันอยู่", "หย่าร้าง", "เสียชีวิต")),
        C("ผู้ปกครองที่มาเยี่ยม", "guardian_name", "guardian_relation"), C("โทรศัพท์", "phone", "phone_dashed"), C("ศาสนา", DROP, FAITH),
        C("ผลตรวจปัสสาวะแรกรับ", DROP, ("พบ", "ไม่พบ")), C("ประเมินสุขภาพจิต", DROP, ("ปกติ", "เสี่ยง", "ส่งพบแพทย์")),
        C("ตำหนิ/รอยสัก", DROP, ("ไม่มี", "แขนขวา", "หลัง")),
        C("นักสังคมสงเคราะห์", NONE, OFFICERS),
    ), titles=(["รายงานข้อมูลเด็กและเยาวชนในความควบคุม"], ["วันที่พิมพ์ 15 กรกฎาคม 2569"])),

    Agency("mothers_in_prison", "partner", "referral", "xlsx", (3, 17), 28, (  # the women's wing asks after the children left at home
        C("ที่", NONE, "running"), C(("ผู้ต้องขังหญิง", "เลขประจำตัวผู้ต้องขัง"), EITHER, "own_10"),
        C(("ผู้ต้องขังหญิง", "ชื่อ - สกุล"), ("mother_name", NONE, DROP), "mother_titled"),
        C(("ผู้ต้องขังหญิง", "เลขประจำตัวประชาชน"), EITHER, "parent_id"), C(("ผู้ต้องขังหญิง", "ฐานความผิด"), DROP, ("พ.ร.บ.ยาเสพติด", "ลักทรัพย์", "ฉ้อโกง")),
        C(("ผู้ต้องขังหญิง", "กำหนดโทษ"), DROP, ("2 ปี", "4 ปี 6 เดือน", "10 ปี", "ระหว่างพิจารณา")), C(("บุตร", "ชื่อ - สกุล"), "full_name", "full_short"),
        C(("บุตร", "ชื่อเล่น"), "nickname", "nickname?0.1"), C(("บุตร", "เพศ"), "sex", "sex"), C(("บุตร", "อายุ (ปี)"), "age", "age"),
        C(("บุตร", "เลขประจำตัวประชาชน"), "national_id", "id_gaps"), C(("บุตร", "การเรียน"), "status", ("กำลังเรียน", "กำลังเรียน", "ไม่ได้เรียน", "ไม่ทราบ")),
        C(("บุตร", "สถานศึกษา"), "school_name", (*SCHOOLS, "", "ไม่ทราบ")), C(("บุตร", "ชั้น"), "grade", "grade_of_age?0.3"),
        C(("ผู้เลี้ยงดูบุตร", "ชื่อ - สกุล"), "guardian_name", "guardian_called"), C(("ผู้เลี้ยงดูบุตร", "เกี่ยวข้องเป็น"), NONE, "relation"),
        C(("ผู้เลี้ยงดูบุตร", "ที่อยู่"), "address", "address_long"), C(("ผู้เลี้ยงดูบุตร", "โทรศัพท์"), "phone", "phone"),
        C(("ผู้เลี้ยงดูบุตร", "รายได้ต่อเดือน"), DROP, "money?0.3"), C("ความต้องการช่วยเหลือ", EITHER, ("ทุนการศึกษา", "เยี่ยมบ้าน", "นมผง", "")),
        C("วันที่สัมภาษณ์", "event_date", "visited:thai_short"), C("ผู้สัมภาษณ์", NONE, OFFICERS), C("ส่งต่อหน่วยงาน", NONE, ("พมจ.", "บ้านพักเด็ก", "อบต.", "")),
    ), titles=(["แบบสำรวจบุตรของผู้ต้องขังหญิงที่อยู่ภายนอกเรือนจำ"], ["เรือนจำจังหวัด ฝ่ายสวัสดิการผู้ต้องขัง"], []), breaks=(10, 20)),

    Agency("library_corner", "nonformal", "supported", "csv", (5, 17), 55, (  # the public library's form for its corner of learning
        C("ประทับเวลา", NONE, "lately:google"), C("ชื่อจริงของน้อง (ไม่ต้องใส่คำนำหน้า)", "first_name", "first"), C("นามสกุลของน้อง", "last_name", "last"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เพศ", "sex", "sex"), C("อายุ (ปี)", "age", "age_number"), C("วันเกิดของน้อง", "birth_date", "born:us"),
        C("น้องเรียนที่ไหน (ถ้าไม่ได้เรียนให้ตอบว่า ไม่ได้เรียน)", "school_name", (*SCHOOLS, *CITY_SCHOOLS, "ไม่ได้เรียน", "ไม่ได้เรียน")),
        C("ชั้นเรียน", "grade", "grade_uneven"), C("ชุมชน/หมู่บ้าน", NONE, VILLAGES), C("ตำบลที่อยู่", "tambon", "tambon"),
        C("ชื่อ-นามสกุลผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์โทรผู้ปกครองที่ติดต่อได้", "phone", "phone"),
        C("ID LINE ผู้ปกครอง", NONE, _number(100, 999, "line{:.0f}")),
        C("หมายเลขสมาชิกห้องสมุด (ถ้ามี)", "pupil_no", "own_5?0.4"),
        C("กิจกรรมที่สนใจ (เลือกได้มากกว่า 1 ข้อ)", NONE, ("อ่านหนังสือ, วาดรูป", "คอมพิวเตอร์", "ดนตรี, ทำอาหาร")),
        C("สะดวกมาวันใด", NONE, ("เสาร์", "อาทิตย์", "เสาร์, อาทิตย์", "หลังเลิกเรียน")), C("มีโรคประจำตัวหรือแพ้อาหารหรือไม่", DROP, ILL),
        C("อนุญาตให้เผยแพร่ภาพถ่ายกิจกรรม", NONE, ("อนุญาต", "ไม่อนุญาต")), C("ข้อเสนอแนะถึงบรรณารักษ์", EITHER, ("", "", "อยากให้เปิดวันอาทิตย์", "ขอบคุณค่ะ")),
    )),

    Agency("district_learning", "nonformal", "enrolled_alternative", "csv", (15, 18), 64, (  # the district's learners, out of the old registration program
        C("STD_CODE", "pupil_no", "nonformal_no"), C("CARDID", "national_id", "id"), C("PRENAME", "title", "short_title"), C("NAME", "first_name", "first"),
        C("SURNAME", "last_name", "last"), C("SEX", "sex", "sex_code"), C("BIRTHDAY", "birth_date", "born:be_slash"), C("NATION", EITHER, NATION),
        C("RELIGION", DROP, FAITH),
        C("HOME_NO", "house_no", "house"), C("MOO", "moo", "moo"), C("TUMBON", "tambon", "tambon"), C("AMPHUR", "amphoe", "amphoe"),
        C("CHANGWAT", "province", "province"),
        C("ZIPCODE", NONE, ("72000", "72110", "72130", "72150")), C("TEL", "phone", "phone"), C("FA_NAME", "father_name", "father"),
        C("MO_NAME", "mother_name", "mother"),
        C("CAREER", EITHER, ("รับจ้าง", "เกษตรกร", "ว่างงาน", "ค้าขาย")), C("LEVEL", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย")),
        C("GRP_CODE", NONE, ("01101", "01204", "01309")), C("GRP_NAME", ("school_name", NONE), ("ศกร.ตำบลบางใหญ่", "ศกร.ตำบลองครักษ์", "ศกร.ตำบลวังน้ำเย็น")),
        C("TEACHER", NONE, TEACHERS), C("ENT_SEM", (NONE, "enrolled_from"), ("1/67", "2/67", "1/68", "2/68", "1/69")), C("CREDIT_SUM", NONE, _number(4, 76)),
        C("KPC_HOUR", NONE, _number(0, 200)), C("STATUS", "status", ("กำลังศึกษา", "กำลังศึกษา", "ขาดการติดต่อ", "จบหลักสูตร", "ลาออก")),
        C("UPD_DATE", NONE, "lately:update"),
    ), encoding="cp874"),

    Agency("technical_college", "vocational", "enrolled", "xlsx", (15, 18), 33, (  # those whom the counsellors of the college fear to lose
        C("ลำดับที่", NONE, "running"), C("รหัสประจำตัว", "pupil_no", "college_no"), C("ชื่อ", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"),
        C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("ระดับชั้น", "grade", ("ปวช.1", "ปวช.1", "ปวช.2", "ปวช.3")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "การบัญชี", "ช่างกลเกษตร", "อาหารและโภชนาการ")), C("ครูที่ปรึกษา", NONE, TEACHERS),
        C("เบอร์ครูที่ปรึกษา", NONE, "other_phone"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์ผู้ปกครอง", "phone", "phone"), C("ที่อยู่", "address", "address"),
        C("ขาดเรียน (คาบ)", NONE, _number(12, 160)),
        C("GPAX", NONE, "gpa"), C("ค้างชำระค่าเทอม", EITHER, "money?0.5"), C("กยศ.", EITHER, ("กู้", "ไม่กู้")), C("สาเหตุ", EITHER, WHY),
        C("ตั้งครรภ์/ปัญหาสุขภาพ", DROP, ("-", "-", "-", "ตั้งครรภ์", "ซึมเศร้า")), C("วันที่ติดตามล่าสุด", "event_date", "visited:be_short"),
        C("ผลการติดตาม", "status", ("กลับมาเรียนแล้ว", "ติดต่อไม่ได้", "ลาออก", "พักการเรียน", "อยู่ระหว่างติดตาม")),
    ), titles=(["วิทยาลัยเทคนิค"], ["รายชื่อนักเรียนกลุ่มเสี่ยงออกกลางคัน ภาคเรียนที่ 1/2569"], ["งานครูที่ปรึกษา ฝ่ายพัฒนากิจการนักเรียน นักศึกษา"]),
       totals=(["รวม 33 คน"], ["ข้อมูล ณ วันที่ 10 กรกฎาคม 2569"])),

    Agency("health_centre", "partner", "population", "csv", (3, 18), 80, (  # persons of the health centre's area, as its program hands them to the ministry
        C("HOSPCODE", NONE, ("01553", "01554", "01561")), C("CID", "national_id", "id"), C("PID", ("pupil_no", NONE), "own_5"), C("HID", NONE, "own"),
        C("PRENAME", "title", "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"), C("HN", ("pupil_no", NONE), "hn_7"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"), C("OCCUPATION_NEW", EITHER, ("9001", "9001", "9003", "5001")), C("RACE", DROP, ("099", "099", "048", "056")),
        C("NATION", EITHER, ("099", "099", "048", "056")), C("RELIGION", DROP, ("01", "01", "02", "03")),
        C("EDUCATION", (NONE, "grade"), ("01", "02", "03", "04", "09")),
        C("FATHER", EITHER, "other_id"), C("MOTHER", EITHER, "parent_id"), C("MOVEIN", NONE, "lately:compact?0.8"),
        C("DISCHARGE", ("status", NONE), ("9", "9", "9", "9", "2", "1")), C("DDISCHARGE", "event_date", "lately:compact?0.9"),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
        C("TYPEAREA", NONE, ("1", "2", "3", "4")), C("HOUSE", "house_no", "house"), C("VILLAGE", "moo", "moo_padded"), C("TAMBON", (NONE, "tambon"), "area_code"),
        C("AMPUR", (NONE, "amphoe"), "area_code"), C("CHANGWAT", (NONE, "province"), ("52", "52")), C("MOBILE", "phone", "phone"), C("D_UPDATE", NONE, "lately:update"),
    ), encoding="cp874", separator="|"),

    Agency("headmen", "survey", "survey", "ods", (5, 18), 40, (  # the headmen along the canals, each in his own hand
        C("ที่", NONE, "running_dot"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo_uneven"),
        C("คุ้ม/คลอง", NONE, ("คลองตาผล", "ริมน้ำ", "ท้ายหมู่บ้าน", "หน้าวัด")),
        C("ชื่อเด็ก", "first_name", "first_nickname"), C("นามสกุล", "last_name", "last"), C(("เพศ", "ช"), ("sex", NONE), "tick_boy"),
        C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"),
        C("อายุ", "age", "age_uneven"), C("เกิดวันที่", "birth_date", "born:uneven"), C("เลขบัตร 13 หลัก", "national_id", "id_uneven"),
        C("พ่อ", "father_name", "father"),
        C("แม่", "mother_name", "mother"), C("อยู่กับใคร", "guardian_name", "guardian_relation"), C("โทร", "phone", "phone_uneven"),
        C("เรียน/ไม่เรียน", "status", ("เรียน", "เรียน", "ไม่เรียน", "ไม่ได้เรียน", "จบแล้ว")), C("เรียน(เคยเรียน)ที่ไหน", "school_name", (*SCHOOLS, "")),
        C("ชั้นไหน", "grade", "grade_uneven"),
        C("ออกเมื่อปี พ.ศ.", ("enrolled_to", "event_date", NONE), ("", "", "", "2566", "2567", "2568")),
        C("ทำไมไม่เรียน", EITHER, ("", "", "ไม่มีเงิน", "ขี้เกียจเรียน", "ช่วยพ่อแม่ทำนา")),
        C("ตอนนี้ทำอะไร", EITHER, ("", "รับจ้างโรงสี", "อยู่บ้าน", "เลี้ยงน้อง", "ขายของ")), C("พิการ/เจ็บป่วย", DROP, ("", "", "", "พิการทางสติปัญญา", "หอบหืด")),
        C("บัตรคนจน", DROP, ("มี", "ไม่มี")), C("อยากเรียนต่อไหม", NONE, ("", "อยาก", "ไม่อยาก", "ยังไม่รู้")),
    ), titles=(["สำรวจเด็กในหมู่บ้าน (กำนัน ผู้ใหญ่บ้าน)  ตำบลริมคลอง"],)),

    Agency("town_register", "civil_registry", "population", "csv", (3, 18), 95, (  # the register office of the large municipality
        C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.96"),
        C("ชื่อสกุล", "last_name", "last"), C("ชื่อตัวเดิม", "alt_first_name", _former("first")), C("ชื่อสกุลเดิม", "alt_last_name", _former("last")),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("อายุ", "age", "age"), C("สัญชาติ", EITHER, NATION),
        C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "บุตร", "หลาน")),
        C("รหัสประจำบ้าน", NONE, "house_code"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตรอก", NONE, ("", "", "ตรอกโรงเจ")),
        C("ซอย", NONE, ("", "ซอย 4", "ซอยวัดกลาง")), C("ถนน", NONE, ("", "นางพิม", "พระพันวษา")), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"), C("เลขประจำตัวบิดา", EITHER, "other_id"), C("ชื่อบิดา", "father_name", "father_first"),
        C("เลขประจำตัวมารดา", EITHER, "parent_id"),
        C("ชื่อมารดา", "mother_name", "mother_first"), C("วันที่ย้ายเข้า", NONE, "lately:be_compact?0.7"), C("สำนักทะเบียน", NONE, ("เทศบาลเมือง", "เทศบาลเมือง")),
    ), encoding="tis-620", separator="|"),

    Agency("moving_out", "notices", "moved_away", "csv", (3, 18), 35, (  # who gave notice of moving out of the district
        C("ลำดับ", NONE, "running"), C("เลขที่ใบแจ้งการย้าย", NONE, _number(1000, 9999, "7201-2569-{:.0f}")), C("วันที่แจ้งย้าย", "event_date", "lately:thai_short"),
        C("ผู้แจ้งย้าย", NONE, OFFICERS), C("เลขประจำตัวผู้แจ้ง", EITHER, "parent_id_dashed"), C("เลขประจำตัวผู้ย้าย", "national_id", "id_dashed"),
        C("ชื่อ-ชื่อสกุลผู้ย้าย", "full_name", "full"), C("วันเกิดผู้ย้าย", "birth_date", "born:thai_short"), C("เพศ", "sex", "sex"),
        C("ชื่อบิดา", "father_name", "father"),
        C("ชื่อมารดา", "mother_name", "mother"), C(("ย้ายออกจาก", "บ้านเลขที่"), "house_no", "house"), C(("ย้ายออกจาก", "หมู่ที่"), "moo", "moo"),
        C(("ย้ายออกจาก", "ตำบล"), "tambon", "tambon"), C(("ย้ายออกจาก", "อำเภอ"), "amphoe", "amphoe"),
        C(("ย้ายไปที่", "บ้านเลขที่"), NONE, _number(1, 300, "{:.0f}/2")),
        C(("ย้ายไปที่", "ตำบล"), NONE, ("ลำลูกกา", "บางพลีใหญ่", "ท่าทราย", "พระประแดง")),
        C(("ย้ายไปที่", "จังหวัด"), NONE, ("ปทุมธานี", "สมุทรปราการ", "สมุทรสาคร", "กรุงเทพมหานคร")),
        C("นายทะเบียนผู้รับแจ้ง", NONE, OFFICERS),
    ), encoding="utf-16", separator="\t"),

    Agency("province_desk", "education_office", "survey", "xlsx", (6, 18), 75, (  # the provincial education office follows the national list
        C("ลำดับ", NONE, "running"), C("รหัสติดตาม", "pupil_no", _number(10000, 99999, "ZD72-{:.0f}")), C("เลขประจำตัวประชาชน", ("national_id", NONE), "id_masked"),
        C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ปีเกิด (พ.ศ.)", "birth_year", "born:year_number"),
        C("อายุ", "age", "age_number"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("เบอร์โทรศัพท์", "phone", "phone_number"), C("สถานศึกษาล่าสุด", "school_name", (*SCHOOLS, *CITY_SCHOOLS, "ไม่พบข้อมูล")),
        C("ชั้นล่าสุด", "grade", "grade_of_age?0.2"),
        C("ปีการศึกษาที่หลุดจากระบบ", ("enrolled_to", "event_date", NONE), ("2565", "2566", "2567", "2568")),
        C("ผลการค้นหา", ("status", NONE), ("พบตัว", "พบตัว", "ไม่พบตัว", "ย้ายที่อยู่", "เสียชีวิต")),
        C("สถานะการศึกษาปัจจุบัน", ("status", NONE), ("ไม่ได้เรียน", "กลับเข้าเรียนแล้ว", "เรียน สกร.", "ทำงาน")), C("สาเหตุที่หลุด", EITHER, WHY),
        C("รายได้ครัวเรือน", DROP, "money?0.4"), C("ความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "การเรียนรู้", "สติปัญญา")),
        C("รูปแบบการศึกษาที่ต้องการ", NONE, ("สกร.", "1 โรงเรียน 3 รูปแบบ", "ฝึกอาชีพ")),
        C("วันที่ลงพื้นที่", "event_date", "visited:cell"), C("ผู้จัดการรายกรณี (CM)", NONE, OFFICERS), C("เบอร์ CM", NONE, "other_phone"),
        C("หน่วยงานรับส่งต่อ", NONE, ("สกร.อำเภอ", "พมจ.", "ศูนย์การเรียน", "")), C("ยินยอมให้ข้อมูล", NONE, ("ยินยอม", "ยินยอม", "ไม่ยินยอม")),
        C("ขอปกปิดที่อยู่", "hide_address", ("", "", "", "ใช่")), C("ละติจูด", EITHER, LAT), C("ลองจิจูด", EITHER, LON), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["ทะเบียนติดตามเด็กและเยาวชนนอกระบบการศึกษา (Thailand Zero Dropout)"], ["สำนักงานศึกษาธิการจังหวัด ข้อมูล ณ 15 ก.ค. 2569"]),
        sheets_before=("คำชี้แจง", "สรุปรายอำเภอ")),

    Agency("workers_children", "partner", "referral", "csv", (3, 17), 48, (  # dependants of foreign workers, as the employment office lists them
        C("ลำดับ No.", NONE, "running"), C("เลขอ้างอิงคำขอ Ref. No.", (NONE, "pupil_no"), "own_10"), C("เลขประจำตัวคนต่างด้าว 13 หลัก", "national_id", "id_foreign"),
        C("คำนำหน้า Prefix", "title", _by_sex("MASTER", "MISS")), C("ชื่อ-สกุลผู้ติดตาม Name of dependant", "full_name", "burmese"), C("เพศ Sex", "sex", "sex_en"),
        C("วันเดือนปีเกิด Date of birth", "birth_date", "born:english"), C("สัญชาติ Nationality", EITHER, ("MYANMAR", "MYANMAR", "LAO", "CAMBODIAN")),
        C("เลขที่หนังสือเดินทาง/CI", (NONE, DROP), "passport"), C("วันหมดอายุ Expiry", NONE, "lately:english"),
        C("ชื่อแรงงาน (บิดา/มารดา) Worker", "guardian_name", "burmese_parent"),
        C("เลขใบอนุญาตทำงาน Work permit", (NONE, DROP), "thirteen"), C("นายจ้าง Employer", NONE, ("หจก.อิฐมอญรุ่งเรือง", "โรงสีไฟเจริญผล", "ฟาร์มสุกรดอนเจดีย์")),
        C("โทรศัพท์นายจ้าง", NONE, "other_phone"), C("ที่พักอาศัย ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("เบอร์โทรแรงงาน", "phone", "phone?0.3"),
        C("ผลตรวจสุขภาพ", DROP, ("ผ่าน", "ผ่าน", "ติดตามวัณโรค")), C("ประกันสุขภาพ", DROP, ("มี", "ไม่มี")),
        C("การศึกษา", "status", ("กำลังศึกษา", "ไม่ได้ศึกษา", "ไม่ได้ศึกษา", "ศูนย์การเรียนรู้")),
        C("ชื่อสถานศึกษา", "school_name", (*SCHOOLS, "", "", "")), C("วันที่ยื่นคำขอ", (NONE, "event_date"), "lately:be_slash"),
    ), encoding="utf-8-sig", titles=(["บัญชีรายชื่อผู้ติดตามแรงงานต่างด้าว สำนักงานจัดหางานจังหวัด"],)),

    Agency("mill_road_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 16), 44, (  # the learning centre behind the rice mills
        C("Sr.", NONE, "running"), C("Student ID", "pupil_no", _number(100, 999, "MR-{:.0f}")), C("Student Name", "full_name", "burmese"),
        C("Thai nickname", "nickname", "nickname?0.4"),
        C("Sex", "sex", "sex_bg"), C("D.O.B", "birth_date", "born:abroad"), C("Age", "age", "age_number"), C("Grade", "grade", "grade_of_age_migrant"),
        C("G-Code", "g_code", "g_code?0.5"), C("Ethnic", DROP, ("Bamar", "Mon", "Karen", "Pa-O", "Lao")), C("Religion", DROP, ("Buddhist", "Buddhist", "Christian")),
        C("Father's name", "father_name", "burmese_parent"), C("Mother's name", "mother_name", "burmese"),
        C("Parents' workplace", NONE, ("Rice mill 2", "Brick kiln", "Duck farm", "Canal dredging")),
        C("Contact phone", "phone", "phone_spaced"), C("Living place", "address", "place"), C("Date of admission", "enrolled_from", "lately:abroad"),
        C("Previous school", (NONE, "school_name"), ("Myanmar", "-", "Thai school", "Other MLC")),
        C("Documents", EITHER, ("Birth cert.", "None", "Ten-year card", "CI")),
        C("Monthly fee (Baht)", EITHER, ("300", "300", "200", "free")), C("Ferry/Car", NONE, ("Car 1", "Car 2", "Walk")),
        C("Class teacher", NONE, ("Tr. Mya Mya", "Tr. Saw Htoo", "Kru Nok")),
        C("Deworming/Vaccine", DROP, ("Done", "Not yet")), C("Drop-out date", ("enrolled_to", "event_date"), "lately:abroad?0.85"),
        C("Reason", EITHER, ("", "", "", "went back", "work")),
    ), titles=(["Mill Road Learning Centre"], ["Student list, academic year 2026-2027"]), totals=(["Total", "", "44"],)),

    Agency("equity_fund", "fund", "supported", "xlsx", (4, 15), 66, (  # poor pupils whom their teachers screened for the fund's allowance
        C("ปีการศึกษา", NONE, ("2569", "2569")), C("รหัสโรงเรียน", "school_code", _sorted(("72010015", "72010037", "72010098", "72020041", "72020066", "72030007"))),
        C("ชื่อโรงเรียน", "school_name", _sorted(SCHOOLS)),
        C("เลขประจำตัวประชาชนนักเรียน", "national_id", "id_or_g"), C("คำนำหน้าชื่อนักเรียน", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"),
        C("นามสกุลนักเรียน", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_of_age"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("เลขประจำตัวประชาชนผู้ปกครอง", EITHER, "parent_id"), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("ความสัมพันธ์กับนักเรียน", NONE, "relation"), C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("จำนวนสมาชิกในครัวเรือน", EITHER, ("3", "4", "5", "6", "7")),
        C("รายได้เฉลี่ยต่อคนต่อเดือน", DROP, "money"), C("ภาระพึ่งพิง", DROP, ("ผู้สูงอายุ", "คนพิการ", "ว่างงาน", "ไม่มี")),
        C("ที่อยู่อาศัย", EITHER, ("บ้านตนเอง", "บ้านเช่า", "อาศัยอยู่กับผู้อื่น")),
        C("ที่ดินทำการเกษตร", EITHER, ("ไม่มี", "น้อยกว่า 1 ไร่", "1-5 ไร่")), C("คะแนน PMT", DROP, "score"),
        C("ผลการคัดกรอง", DROP, ("ยากจน", "ยากจนพิเศษ", "ใกล้ยากจน")),
        C("ช่องทางรับเงิน", EITHER, ("บัญชีธนาคาร", "รับที่โรงเรียน")), C("เลขที่บัญชี", EITHER, "account_10"), C("จำนวนเงิน", EITHER, "money"),
        C("ครูผู้คัดกรอง", NONE, TEACHERS), C("วันที่คัดกรอง", (NONE, "event_date"), "visited:be_slash"),
        C("พิกัดบ้าน", EITHER, _points),
    )),

    Agency("after_grade_nine", "graduates", "completed", "xls", (14, 16), 50, (  # where the leavers of lower secondary went
        C("ที่", NONE, "running"), C("โรงเรียนที่จบ", "school_name", _sorted(SCHOOLS)), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"),
        C("เลขบัตรประชาชน", "national_id", "id"),
        C("ชื่อ - นามสกุล", "full_name", "full_wide"), C("วัน/เดือน/ปี เกิด", "birth_date", "born:thai_long"), C("ชั้นที่จบ", "grade", ("ม.3", "ม.3")),
        C("วันอนุมัติจบ", "event_date", ("31 มี.ค. 2569", "31 มี.ค. 2569", "8 เม.ย. 2569")), C("ผลการเรียนเฉลี่ย", NONE, "gpa"),
        C("ปพ.1 เลขที่", NONE, _number(10000, 99999)),
        C(("ศึกษาต่อ", "ม.4"), (NONE, "status"), _tick(2)), C(("ศึกษาต่อ", "ปวช."), (NONE, "status"), _tick(4)), C(("ศึกษาต่อ", "สกร."), (NONE, "status"), _tick(1)),
        C(("ไม่ศึกษาต่อ", "ทำงาน"), (NONE, "status"), _tick(0)), C(("ไม่ศึกษาต่อ", "อื่น ๆ"), (NONE, "status"), _tick(3, "อยู่บ้าน")),
        C("สถานศึกษาที่ไปเรียนต่อ", NONE, ("วิทยาลัยเทคนิค", "วิทยาลัยเกษตรและเทคโนโลยี", "โรงเรียนประจำจังหวัด", "")),
        C("เหตุที่ไม่เรียนต่อ", EITHER, ("", "", "", *WHY)),
        C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"), C("เบอร์โทร", "phone", "phones"), C("ที่อยู่", "address", "address"),
        C("ครูแนะแนวผู้ติดตาม", NONE, TEACHERS),
    ), titles=(["แบบรายงานการศึกษาต่อของนักเรียนที่จบชั้นมัธยมศึกษาปีที่ 3"], ["ปีการศึกษา 2568"]), totals=(["รวม", "", "", "", "50 คน"],)),

    Agency("tambon_nurseries", "local_school", "enrolled", "ods", (3, 5), 32, (  # the sub-district's centres for small children
        C("ลำดับที่", NONE, "running"), C("ศูนย์พัฒนาเด็กเล็ก", "school_name", _sorted(("ศพด.วัดคลองใหม่", "ศพด.บ้านบางตาเถร", "ศพด.อบต.ริมคลอง"))),
        C("ชื่อ-สกุล เด็ก", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"), C("วัน เดือน ปี เกิด", "birth_date", "born:be_dot"),
        C(("อายุ", "ปี"), "age", "age"), C(("อายุ", "เดือน"), NONE, _number(0, 11)), C("วันที่เข้ารับการเลี้ยงดู", "enrolled_from", "lately:be_dot"),
        C(("ภาวะโภชนาการ", "น้ำหนัก"), DROP, _number(11, 22, "{:.1f}")), C(("ภาวะโภชนาการ", "ส่วนสูง"), DROP, _number(88, 115)),
        C(("ภาวะโภชนาการ", "แปลผล"), DROP, ("สมส่วน", "ท้วม", "ผอม", "เตี้ย")),
        C("พัฒนาการ (DSPM)", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")), C("วัคซีน", DROP, ("ครบ", "ไม่ครบ")), C("ฟันผุ (ซี่)", DROP, ("0", "0", "1", "3", "5")),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"), C(("บิดา", "อาชีพ"), EITHER, WORK), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"),
        C(("มารดา", "อาชีพ"), EITHER, WORK),
        C("เบอร์โทรผู้ปกครอง", "phone", "phone_dashed"), C(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่ที่"), "moo", "moo"),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon"),
        C("เงินอุดหนุนเด็กแรกเกิด", DROP, ("ได้รับ", "ไม่ได้รับ")), C("ผู้ดูแลเด็ก (ครู)", NONE, TEACHERS), C("มาเรียนทางเรือ", NONE, ("ใช่", "ไม่ใช่")),
    ), titles=(["ทะเบียนเด็กเล็ก องค์การบริหารส่วนตำบลริมคลอง"], ["ประจำเดือน กรกฎาคม พ.ศ. 2569"]), totals=(["รวม 32 คน"],)),
)
# fmt: on
