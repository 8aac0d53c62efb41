"""What offices send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from collections.abc import Callable

import numpy as np

from benchmarks.adding.cells import FORMS, GRADES, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts

EITHER = (NONE, DROP)  # a careful officer may leave it unread or have it dropped
OTHER_PHONE = ("phone", NONE)  # where the family's numbers stand in several columns, any of them will do
OTHER_NAME = ("alt_first_name", NONE)
OTHER_LAST = ("alt_last_name", NONE)
JOBS = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "ทำนา", "รับราชการ", "พนักงานบริษัท", "-")
TEACHERS = ("นางสาวกัลยา ปินตา", "นายวีระ มูลเมือง", "นางพรรณี อุดทา", "นางสาวสุดา เตชะ")
LIVES_WITH = ("บิดามารดา", "บิดามารดา", "มารดา", "ตายาย", "บิดา", "ญาติ")


def _numbers(low: int, high: int, form: str = "{}") -> Form:
    """Whole numbers in a form of words."""
    return lambda made, rng: texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _changed(form: str, change: Callable[[str], str]) -> Form:
    """The cells of a form, each written in another way."""
    return lambda made, rng: texts([change(str(cell)) for cell in FORMS[form](made, rng).tolist()])


def _stated(word: str, form: str) -> Form:
    """The cells of a form with a word glued in front, where there is anything."""
    return _changed(form, lambda cell: f"{word}{cell}" if cell else "")


def _months(made: Slip, rng: np.random.Generator) -> Array:
    """Ages as clinics write them: years-months-days."""
    return texts([f"{age}-{month}-{day}" for age, month, day in zip(made["age_text"], rng.integers(0, 12, len(made)), rng.integers(0, 29, len(made)), strict=True)])


def _last_year(made: Slip, _rng: np.random.Generator) -> Array:
    """The class of the year before."""
    return texts([GRADES[min(max(int(age) - 5, 0), len(GRADES) - 1)] for age in made["age_text"].tolist()])


def _upper(form: str) -> Form:
    return _changed(form, str.upper)


SCHOOLS = (
    Agency(
        "khelang_witthayakhom", "school", "enrolled", "xlsx", (12, 17), 48,
        (
            C("ที่", NONE, "running"), C("เลขที่", ("pupil_no", NONE), "class_no"), C("รหัสประจำตัว", "pupil_no", "own_5"), C("เลขประจำตัว ปชช.", "national_id", "id_dashed"),
            C("คำนำหน้า", "title", "short_title"), C("ชื่อ", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"),
            C("ชั้น", "grade", "grade_of_age"), C("ห้อง", NONE, "room"), C("ว/ด/ป เกิด", "birth_date", "born:be_slash"), C("แผนการเรียน", NONE, ("วิทย์-คณิต", "ศิลป์-คำนวณ", "ศิลป์-ภาษา", "ทั่วไป")),
            C("GPAX", EITHER, "gpa"), C("ที่อยู่ปัจจุบัน", "address", "address"), C("โทรศัพท์นักเรียน", OTHER_PHONE, "other_phone?0.2"), C("ผู้ปกครอง", "guardian_name", "guardian_called"),
            C("เกี่ยวข้องเป็น", NONE, "relation"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"), C("ครูที่ปรึกษา", NONE, TEACHERS), C("โทรครูที่ปรึกษา", EITHER, ("081-5550101", "089-5550102", "086-5550103")),
            C("โรคประจำตัว", DROP, ("-", "-", "หอบหืด", "ภูมิแพ้", "ไม่มี")), C("การเดินทาง", NONE, ("รถจักรยานยนต์", "รถรับส่ง", "ผู้ปกครองมาส่ง", "เดิน")), C("หมายเหตุ", EITHER, "remark"),
        ),
        titles=(["โรงเรียนเขลางค์วิทยาคม  อำเภอเมืองลำปาง  จังหวัดลำปาง"], ["รายชื่อนักเรียน ภาคเรียนที่ 1 ปีการศึกษา 2569"], ["ข้อมูล ณ วันที่ 10 มิถุนายน 2569"]),
        totals=(["", "", "รวมทั้งสิ้น", "48", "คน"], [], ["", "", "ลงชื่อ ........................................ นายทะเบียน"]),
    ),
    Agency(
        "songkhro_lampang", "school", "enrolled", "ods", (7, 17), 40,
        (
            C("ลำดับ", NONE, "running"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขบัตรประชาชน", "national_id", "id_or_g"), C("ชื่อ - สกุล", "full_name", "full_short"),
            C("เพศ", "sex", "sex"), C("ชั้น", "grade", "grade_of_age_room"), C("วันเดือนปีเกิด", "birth_date", "born:thai_short"), C("อายุ", "age", "age"),
            C(("ภูมิลำเนา", "บ้านเลขที่"), "house_no", "house"), C(("ภูมิลำเนา", "หมู่"), "moo", "moo"), C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"), C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"),
            C(("ภูมิลำเนา", "จังหวัด"), "province", "province"), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father"), C(("บิดา", "อาชีพ"), EITHER, JOBS), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother"),
            C(("มารดา", "อาชีพ"), EITHER, JOBS), C(("ผู้ปกครองที่ติดต่อได้", "ชื่อ-สกุล"), "guardian_name", "guardian"), C(("ผู้ปกครองที่ติดต่อได้", "เบอร์โทร"), "phone", "phone"),
            C("ชาติพันธุ์", DROP, ("ไทย", "ม้ง", "เมี่ยน", "ลาหู่", "ปกาเกอะญอ", "ไทย")), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์")), C("ประเภทความด้อยโอกาส", DROP, ("ยากจน", "ถูกทอดทิ้ง", "กำพร้า", "ได้รับผลกระทบจากยาเสพติด")),
            C("หอนอน", NONE, ("เรือนนอน 1", "เรือนนอน 2", "เรือนนอน 3", "เรือนนอน 4")), C("วันที่เข้าเรียน", "enrolled_from", "entered:thai_two"), C("ย้ายมาจากโรงเรียน", NONE, "school"),
        ),
        titles=(["ทะเบียนนักเรียนประจำ โรงเรียนสงเคราะห์ (แบบ สศศ. 2)"], ["ปีการศึกษา 2569"]),
    ),
    Agency(
        "thesaban_si_rung", "local_school", "enrolled", "xls", (5, 12), 45,
        (
            C("ที่", NONE, "running"), C("เลขประจำตัว", "pupil_no", "own"), C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id"), C("คำนำ", "title", "title"),
            C("ชื่อนักเรียน", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ระดับชั้น", "grade", "grade_of_age"), C("วันที่เกิด", "birth_date", "born:cell"),
            C("บ้านเลขที่", "house_no", "house"), C("ชุมชน", NONE, ("ชุมชนศรีเกิด", "ชุมชนท่ามะโอ", "ชุมชนประตูต้นผึ้ง", "ชุมชนบ้านดงไชย")), C("ถนน", NONE, "road"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
            C("ชื่อบิดา", "father_name", "father_first"), C("สกุลบิดา", "father_last_name", "father_last"), C("ชื่อมารดา", "mother_name", "mother_first"), C("สกุลมารดา", "mother_last_name", "mother_last"),
            C("เบอรโทรศัพท์", "phone", "phone_uneven"), C("น้ำหนัก (กก.)", EITHER, "weight"), C("ส่วนสูง (ซม.)", EITHER, "height"), C("นมโรงเรียน", NONE, ("รับ", "รับ", "รับ", "ไม่รับ")), C("สัญชาติ", EITHER, ("ไทย", "ไทย", "ไทย", "เมียนมา")),
        ),
        titles=(["แบบรายงานข้อมูลนักเรียนโรงเรียนในสังกัดเทศบาล"], ["โรงเรียนเทศบาลศรีรุ่ง  สังกัดกองการศึกษา เทศบาลเมือง"]),
        totals=(["หมายเหตุ ข้อมูลจากระบบ ณ วันที่พิมพ์ โปรดตรวจสอบก่อนนำไปใช้"],),
    ),
    Agency(
        "thesaban_matthayom", "local_school", "enrolled", "csv", (12, 18), 55,
        (
            C("SchoolID", "school_code", ("1052150112",)), C("AcademicYear", NONE, ("2569",)), C("Semester", NONE, ("1",)), C("StudentCode", "pupil_no", "own_5"),
            C("CitizenID", "national_id", "id"), C("PrefixName", "title", "title"), C("FirstNameTH", "first_name", "first"), C("LastNameTH", "last_name", "last"),
            C("FirstNameEN", OTHER_NAME, "first_en"), C("LastNameEN", OTHER_LAST, "last_en"), C("GenderName", "sex", "sex"), C("BirthDate", "birth_date", "born:be_slash"),
            C("GradeLevelName", "grade", _changed("grade_of_age", lambda g: f"มัธยมศึกษาปีที่ {max(int(g[2:]), 1)}" if g[0] == "ม" else "มัธยมศึกษาปีที่ 1")), C("RoomNo", NONE, "room"), C("HouseNumber", "house_no", "house"), C("VillageNumber", "moo", "moo"), C("SubDistrictName", "tambon", "tambon"),
            C("DistrictName", "amphoe", "amphoe"), C("ProvinceName", "province", "province"), C("PostalCode", NONE, "postcode"), C("ParentFullName", "guardian_name", "guardian"),
            C("ParentPhoneNumber", "phone", "phone"), C("ParentSalary", DROP, "money"), C("DisabilityType", DROP, ("ไม่พิการ", "ไม่พิการ", "ไม่พิการ", "บกพร่องทางการเรียนรู้")), C("StudentStatus", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ลาออก", "ย้ายสถานศึกษา")),
            C("LastUpdate", NONE, "lately:midnight"),
        ),
        encoding="utf-8-sig",
    ),
    Agency(
        "ruam_rudi_bilingual", "private_school", "enrolled", "csv", (4, 15), 42,
        (
            C("No.", NONE, "running"), C("Student No.", "pupil_no", "own_8"), C("Thai ID / Passport", "national_id", "id"), C("Name (Thai)", "first_name", "first"),
            C("Surname (Thai)", "last_name", "last"), C("Name (English)", OTHER_NAME, "first_en"), C("Surname (English)", OTHER_LAST, "last_en"), C("Nick", "nickname", "nickname"), C("Gender", "sex", "sex_mf"),
            C("D.O.B.", "birth_date", "born:english_plain"), C("Nationality", EITHER, ("Thai", "Thai", "Thai", "Japanese", "Indian")), C("Class", "grade", "grade_of_age_en"), C("Homeroom", NONE, ("Blue", "Green", "Yellow")), C("Programme", NONE, ("EP", "Mini EP", "Regular")),
            C("Home Address", "address", "address_long"), C("Father's Name", "father_name", "father"), C("Father's Mobile", OTHER_PHONE, "other_phone"), C("Mother's Name", "mother_name", "mother"), C("Mother's Mobile", OTHER_PHONE, "phone"),
            C("Emergency E-mail", EITHER, "email"), C("Allergies", DROP, ("None", "None", "Peanuts", "Seafood")), C("Fees Outstanding", DROP, "money?0.6"), C("First Day", "enrolled_from", "entered:ce_slash"),
        ),
        separator=";", encoding="utf-8",
    ),
)  # fmt: skip

COLLEGES = (
    Agency(
        "thetsanik_wang_nuea", "vocational", "enrolled", "csv", (15, 20), 50,
        (
            C("รหัสนักศึกษา", "pupil_no", "college_no"), C("รหัสประชาชน", "national_id", "id"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ (ไทย)", "first_name", "first"), C("นามสกุล (ไทย)", "last_name", "last"),
            C("เพศ", "sex", "sex_code"), C("วันเกิด", "birth_date", "born:be_dash"), C("ระดับ/ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")), C("รหัสกลุ่มเรียน", NONE, ("692010101", "682010102", "673010201", "693012701")),
            C("สาขาวิชา", NONE, ("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "การบัญชี", "เทคโนโลยีสารสนเทศ", "ช่างเชื่อมโลหะ")), C("สาขางาน", NONE, ("ยานยนต์", "ไฟฟ้ากำลัง", "การบัญชี", "โปรแกรมคอมพิวเตอร์")), C("ประเภทการเรียน", NONE, ("ปกติ", "ปกติ", "ทวิภาคี")), C("สถานะ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "พ้นสภาพ")),
            C("เกรดเฉลี่ยสะสม", EITHER, "gpa"), C("วันที่เข้าศึกษา", "enrolled_from", "entered:be_dash"), C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6", "ปวช.")), C("สถานศึกษาเดิม", NONE, "school"),
            C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"), C("รหัสไปรษณีย์", NONE, "postcode"), C("โทรศัพท์มือถือ", "phone", "phone"), C("ชื่อ-สกุล ผู้ปกครอง", "guardian_name", "guardian"), C("โทร.ผู้ปกครอง", OTHER_PHONE, "other_phone"), C("กยศ.", DROP, ("กู้", "ไม่กู้", "ไม่กู้")),
        ),
        encoding="cp874",
    ),
    Agency(
        "panichayakan_lanna", "vocational", "enrolled", "html", (15, 19), 36,
        (
            C("ลำดับที่", NONE, "running"), C("เลขประจำตัว", "pupil_no", "own_10"), C("บัตร ปชช.", "national_id", "id_dashed"), C("ชื่อ-นามสกุลนักเรียน", "full_name", "full"), C("ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3")),
            C("แผนก", NONE, ("การตลาด", "คอมพิวเตอร์ธุรกิจ", "การโรงแรม", "บัญชี")), C("รอบ", NONE, ("เช้า", "เช้า", "บ่าย")), C("เกิดวันที่", "birth_date", "born:thai_long"), C("ที่อยู่เลขที่", "house_no", "house"), C("ม.", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("จ.", "province", "province"),
            C("บิดาชื่อ", "father_name", "father_called"), C("มารดาชื่อ", "mother_name", "mother_called"), C("ผู้ปกครองชื่อ", "guardian_name", "guardian_called"), C("เกี่ยวข้องกับนักเรียน", NONE, "relation"), C("เบอร์ติดต่อ", "phone", "phone_dashed"),
            C("ค้างชำระค่าเทอม", DROP, "money?0.5"), C("เงินอุดหนุนรายหัว", EITHER, ("ได้รับ", "ได้รับ", "ไม่ได้รับ")), C("สถานภาพนักเรียน", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดเรียนนาน", "ลาออก")),
        ),
        titles=(["วิทยาลัยเทคโนโลยีพณิชยการล้านนา (เอกชน)"], ["รายงานทะเบียนนักเรียน ระดับ ปวช."]),
    ),
    Agency(
        "sun_kan_sueksa_phiset", "school", "enrolled", "xlsx", (3, 17), 38,
        (
            C("ลำดับ", NONE, "running"), C("รหัสผู้เรียน", "pupil_no", _numbers(100, 999, "ศพ.{}/69")), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "short_title"), C("ชื่อ", "first_name", "first_nickname"), C("สกุล", "last_name", "last"),
            C("วัน เดือน ปี เกิด", "birth_date", "born:thai_short"), C("อายุ (ปี/เดือน)", "age", "age_months"), C("ประเภทความพิการ", DROP, ("บุคคลออทิสติก", "บกพร่องทางสติปัญญา", "บกพร่องทางร่างกาย", "บกพร่องทางการได้ยิน", "พิการซ้อน")), C("เลขที่บัตรคนพิการ", EITHER, "other_id?0.4"),
            C("IQ", DROP, "iq?0.5"), C("ยาที่ใช้ประจำ", DROP, ("-", "-", "ยากันชัก", "Risperidone")), C("รูปแบบการให้บริการ", NONE, ("ไป-กลับ", "ตามบ้าน", "หน่วยบริการอำเภอ")), C("หน่วยบริการ", NONE, ("เกาะคา", "แจ้ห่ม", "งาว", "เถิน")), C("ครูผู้รับผิดชอบ", NONE, TEACHERS),
            C("เริ่มรับบริการ", "enrolled_from", "entered:thai_two"), C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"), C("ตำบล", "tambon", "tambon_short"), C("อำเภอ", "amphoe", "amphoe_short"), C("ชื่อผู้ดูแล", "guardian_name", "guardian_relation"), C("โทร.", "phone", "phone_spaced"), C("เบี้ยความพิการ", DROP, ("ได้รับ", "ยังไม่ได้รับ")),
        ),
        titles=(["รายชื่อผู้เรียนศูนย์การศึกษาพิเศษประจำจังหวัด ปีการศึกษา 2569"],),
        sheets_before=("คำชี้แจง",),
    ),
)  # fmt: skip

LEARNING_CENTRES = (
    Agency(
        "skr_amphoe_ngao", "nonformal", "enrolled_alternative", "xlsx", (15, 23), 44,
        (
            C("ลำดับ", NONE, "running"), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("เลขบัตรประจำตัวประชาชน", "national_id", "id_spaced"), C("ชื่อ - สกุล", "full_name", "full_uneven"), C("ว.ด.ป.เกิด", "birth_date", "born:be_two"), C("อายุ", "age", "age_number"),
            C("ระดับการศึกษา", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")), C("กศน.ตำบล/กลุ่ม", NONE, _stated("สกร.ตำบล", "tambon")), C("ครู สกร.ตำบล", NONE, TEACHERS),
            C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo_padded"), C(("ที่อยู่", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่", "อำเภอ"), "amphoe", "amphoe"),
            C("อาชีพ", EITHER, ("ว่างงาน", "รับจ้าง", "เกษตรกร", "ค้าขาย", "ทหารกองประจำการ")), C("เบอร์โทร", "phone", "phone"), C("ภาคเรียนที่เข้า", NONE, ("1/2567", "2/2567", "1/2568", "2/2568", "1/2569")), C("หน่วยกิตสะสม", NONE, _numbers(0, 76)), C("เทียบโอน", NONE, ("เทียบ", "ไม่เทียบ", "")),
            C("สถานะ", "status", ("กำลังเรียน", "กำลังเรียน", "กำลังเรียน", "ขาดสอบ", "จบหลักสูตร")), C("หมายเหตุ", EITHER, "remark"),
        ),
        titles=(["ศูนย์ส่งเสริมการเรียนรู้อำเภองาว"], ["บัญชีรายชื่อนักศึกษา หลักสูตรการศึกษานอกระบบระดับการศึกษาขั้นพื้นฐาน พ.ศ. 2551 ภาคเรียนที่ 1/2569"]),
    ),
    Agency(
        "skr_tambon_form", "nonformal", "enrolled_alternative", "csv", (14, 22), 30,
        (
            C("ประทับเวลา", NONE, "lately:google"), C("คำนำหน้า", "title", "title"), C("ชื่อ (ไม่ต้องใส่คำนำหน้า)", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("เลขบัตรประชาชน 13 หลัก (ไม่ต้องใส่ขีด)", "national_id", "id_uneven"), C("วัน/เดือน/ปีเกิด (พ.ศ.)", "birth_date", "born:uneven"),
            C("สมัครเรียนระดับใด", "grade", ("ประถม", "ม.ต้น", "ม.ปลาย")), C("จบชั้นอะไรมา", NONE, ("ป.4", "ป.6", "ม.1", "ม.2", "ม.3")), C("จบจากโรงเรียนอะไร", NONE, "school"), C("ทำไมถึงออกจากโรงเรียน", DROP, ("ฐานะยากจน", "มีครอบครัว", "ติดยาเสพติด", "ไม่อยากเรียน", "ช่วยที่บ้านทำงาน")), C("ที่อยู่ปัจจุบัน", "address", "address"),
            C("เบอร์โทรศัพท์ที่ติดต่อได้", "phone", "phone_uneven"), C("Line ID", EITHER, _numbers(100, 999, "line_{}")), C("Facebook", EITHER, _numbers(100, 999, "Fb.nong{}")), C("ชื่อผู้ปกครองหรือผู้ที่ติดต่อได้", "guardian_name", "guardian"), C("เบอร์โทรผู้ปกครอง", OTHER_PHONE, "other_phone"), C("ปัจจุบันทำงานอะไร", EITHER, ("ไม่ได้ทำ", "รับจ้าง", "ร้านอาหาร", "สวนลำไย")),
            C("ขนาดเสื้อ", NONE, ("S", "M", "L", "XL")), C("ยินยอมให้ใช้ข้อมูล", NONE, ("ยินยอม",)),
        ),
    ),
    Agency(
        "sun_dek_lek_ban_dong", "local_school", "enrolled", "xlsx", (2, 5), 34,
        (
            C("ที่", NONE, "running_thai"), C("เลขประจำตัวเด็ก", "pupil_no", _numbers(100, 999, "{}/2569")), C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("ชื่อ-สกุลเด็ก", "full_name", "full_nickname"), C("วันเดือนปีเกิด", "birth_date", "born:thai_digits_short"), C(("อายุ", "ปี"), "age", "age_thai"), C(("อายุ", "เดือน"), NONE, ("๐", "๒", "๓", "๕", "๖", "๘", "๑๐", "๑๑")),
            C("ห้อง", ("grade", NONE), ("เตรียมอนุบาล", "อนุบาล 1", "อนุบาล 2", "อนุบาล 3")), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"), C(("บิดา", "โทร"), OTHER_PHONE, "other_phone_spaced"), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"), C(("มารดา", "โทร"), OTHER_PHONE, "phone_spaced"),
            C(("ภาวะโภชนาการ", "นน."), EITHER, _numbers(10, 22)), C(("ภาวะโภชนาการ", "สส."), EITHER, _numbers(82, 118)), C(("ภาวะโภชนาการ", "แปลผล"), DROP, ("สมส่วน", "สมส่วน", "ผอม", "เริ่มอ้วน", "เตี้ย")), C("วัคซีน", DROP, ("ครบ", "ครบ", "ไม่ครบ")), C("หมู่เลือด", DROP, ("A", "B", "O", "AB", "-")), C("ครูผู้ดูแลเด็ก", NONE, TEACHERS), C("ผู้รับเด็กกลับบ้าน", NONE, ("ยาย", "แม่", "รถรับส่ง", "พ่อ")),
        ),
        titles=(["ทะเบียนเด็กศูนย์พัฒนาเด็กเล็กบ้านดง"], ["สังกัด องค์การบริหารส่วนตำบล  ปีการศึกษา ๒๕๖๙"]),
        totals=([], ["ผู้รายงาน ................................... หัวหน้าศูนย์พัฒนาเด็กเล็ก"]),
    ),
)  # fmt: skip

REGISTRIES = (
    Agency(
        "thabian_chae_hom", "civil_registry", "population", "csv", (6, 18), 60,
        (
            C("รหัสสำนักทะเบียน", NONE, ("5206", "5299")), C("รหัสประจำบ้าน", NONE, "house_code"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", ("middle_name", NONE), ("", "", "", "")), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex"), C("วันเดือนปีเกิด", "birth_date", "born:be_compact"),
            C("อายุ", "age", "age"), C("สัญชาติ", EITHER, ("ไทย", "ไทย", "ไทย", "ไม่ได้สัญชาติไทย")), C("สถานภาพเจ้าบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")), C("เลขประจำตัวบิดา", EITHER, "parent_id"), C("ชื่อบิดา", "father_name", "father_first"), C("เลขประจำตัวมารดา", EITHER, "other_id"), C("ชื่อมารดา", "mother_name", "mother_first"),
            C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_padded"), C("ตรอก", NONE, ("",)), C("ซอย", NONE, ("", "", "", "2")), C("ถนน", NONE, "road"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("วันที่ย้ายเข้า", ("event_date", NONE), "lately:be_compact"), C("สถานะบุคคล", "status", ("บุคคลนี้มีภูมิลำเนาอยู่ในบ้านนี้", "บุคคลนี้มีภูมิลำเนาอยู่ในบ้านนี้", "ย้ายออก", "ทะเบียนบ้านกลาง")),
        ),
        encoding="cp874", separator="\t",
    ),
    Agency(
        "thabian_thesaban_kelang", "civil_registry", "population", "xls", (6, 8), 40,
        (
            C("ลำดับที่", NONE, "running"), C("เลขประจำตัวประชาชนของเด็ก", "national_id", "id_dashed"), C("ชื่อตัว - ชื่อสกุล เด็ก", "full_name", "full"), C("เกิดเมื่อ", "birth_date", "born:thai_long"), C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"), C("ชื่อเจ้าบ้าน/ผู้ปกครอง", "guardian_name", "guardian_called"),
            C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ซอย/ถนน", NONE, "road"), C("ตำบล", "tambon", "tambon_short"), C("เขตบริการของโรงเรียน", NONE, ("เทศบาล 1", "เทศบาล 4", "อนุบาลลำปาง")), C("แจ้งเข้าเรียน ร.ร.", ("school_name", NONE), "school?0.3"), C("วันที่แจ้ง", NONE, "lately:thai_two"), C("ผู้ส่งหนังสือแจ้ง", NONE, TEACHERS), C("หมายเหตุ", EITHER, "remark"),
        ),
        titles=(["บัญชีรายชื่อเด็กที่มีอายุเข้าเกณฑ์การศึกษาภาคบังคับ ปีการศึกษา 2569"], ["สำนักทะเบียนท้องถิ่นเทศบาลเมืองเขลางค์นคร"], ["(แบบ พฐ. 01)"]),
        totals=(["ตรวจแล้วถูกต้อง"], ["(ลงชื่อ) ............................................. นายทะเบียนท้องถิ่น"]),
        breaks=(20,), between=([],),
    ),
)  # fmt: skip

CARE = (
    Agency(
        "rphst_ban_pa_tan", "partner", "population", "csv", (3, 18), 52,
        (
            C("hospcode", NONE, ("06501",)), C("pid", ("pupil_no", NONE), "own_5"), C("hid", NONE, _numbers(1, 900)), C("cid", "national_id", "id"), C("hn", ("pupil_no", NONE), "hn_7"), C("pname", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("sex", "sex", "sex_code"), C("birthday", "birth_date", "born:iso"), C("age_y", "age", "age"),
            C("nationality", EITHER, ("099", "099", "099", "048")), C("religion", DROP, ("01", "01", "03")), C("bloodgrp", DROP, ("A", "B", "O", "")), C("marrystatus", EITHER, ("1",)), C("occupation", EITHER, ("900", "901", "000")), C("father_name", "father_name", "father"), C("mother_name", "mother_name", "mother"), C("house_no", "house_no", "house"), C("village_moo", "moo", "moo"), C("village_name", NONE, "village"),
            C("mobile_phone", "phone", "phone"), C("rightgroup", EITHER, ("UCS", "UCS", "WEL", "OFC")), C("chronic", DROP, ("", "", "", "J45", "D56")), C("house_regist_type", NONE, ("1", "1", "3")), C("person_discharge", ("status", NONE), ("9", "9", "9", "2")), C("last_update", NONE, "lately:midnight"),
        ),
    ),
    Agency(
        "rphst_wang_phrao", "partner", "population", "xlsx", (3, 12), 36,
        (
            C("ลำดับ", NONE, "running"), C("HN", "pupil_no", "hn"), C("CID", "national_id", "id"), C("ชื่อ-สกุล", "full_name", "full_short"), C("เพศ", "sex", "sex_letter"), C("วันเกิด", "birth_date", "born:be_slash"), C("อายุ(ปี-เดือน-วัน)", "age", _months), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ชื่อบ้าน", NONE, "village"), C("ชื่อแม่", "mother_name", "mother"),
            C("เบอร์โทร", "phone", "phone"), C("โรงเรียน/ศพด.", "school_name", "school?0.2"), C("ชั้น", "grade", "grade_of_age"), C("วันที่ชั่งวัด", ("event_date", NONE), "visited:be_slash"), C("น้ำหนัก", EITHER, "weight"), C("ส่วนสูง", EITHER, "height"), C("นน./อายุ", DROP, ("ตามเกณฑ์", "น้อยกว่าเกณฑ์", "มากกว่าเกณฑ์")), C("ฟันผุ (ซี่)", DROP, _numbers(0, 9)),
            C("พัฒนาการ", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")), C("อสม. ผู้รับผิดชอบ", NONE, TEACHERS), C("แก้ไขข้อมูลล่าสุด", NONE, "lately:be_slash"),
        ),
        titles=(["รพ.สต.วังพร้าว - ทะเบียนเฝ้าระวังการเจริญเติบโตเด็กในเขตรับผิดชอบ ไตรมาส 3 ปีงบประมาณ 2569"],),
        totals=(["", "", "รวม", "36"],),
    ),
    Agency(
        "pho_mo_lampang", "partner", "supported", "xlsx", (3, 18), 32,
        (
            C("ที่", NONE, "running"), C("เลขรับ", ("pupil_no", NONE), "case_no"), C("วันที่รับเรื่อง", ("event_date", NONE), "lately:thai_short"), C("ชื่อ-สกุล เด็ก", "full_name", "full"), C("เลขบัตร ปชช.", "national_id", "id_gaps"), C("อายุ", "age", "age_words"), C("ที่อยู่", "address", "address"), C("อำเภอ", "amphoe", "amphoe"), C("การศึกษา", "grade", "grade_of_age"), C("สถานศึกษา", "school_name", "school"),
            C("ผู้อุปการะ", "guardian_name", "guardian_called"), C("ความสัมพันธ์", NONE, "relation"), C("เลขบัตรผู้อุปการะ", EITHER, "parent_id_dashed"), C("เบอร์โทร", "phone", "phone_dashed"), C("รายได้ครัวเรือน/เดือน", DROP, "money"), C("สภาพปัญหา", DROP, ("ครอบครัวยากจน", "บิดาต้องโทษ", "กำพร้า", "ถูกทอดทิ้ง", "มารดาป่วยจิตเวช")), C("การช่วยเหลือ", EITHER, ("เงินสงเคราะห์", "ถุงยังชีพ", "ครอบครัวอุปถัมภ์")), C("จำนวนเงิน", DROP, "money"),
            C("เลขที่บัญชี", DROP, "account"), C("ธนาคาร", EITHER, ("กรุงไทย", "ธ.ก.ส.", "ออมสิน")), C("จนท.ผู้รับผิดชอบ", NONE, TEACHERS), C("ขอปกปิดที่อยู่", "hide_address", ("", "", "", "ใช่")),
        ),
        titles=(["สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดลำปาง"], ["ทะเบียนเด็กที่ได้รับการสงเคราะห์ ปีงบประมาณ 2569"], []),
    ),
)  # fmt: skip

SURVEYS = (
    Agency(
        "opho_mo_mae_tha", "survey", "survey", "xlsx", (6, 18), 33,
        (
            C("ลำดับ", NONE, "running_dot"), C("ชื่อ-สกุล เด็ก/เยาวชน", "full_name", "full_uneven"), C("ชื่อเล่น", "nickname", "nickname"), C("เพศ", "sex", "sex"), C("อายุ", "age", "age_uneven"), C("เลขบัตร", "national_id", "id_rare"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_uneven"), C("บ้าน", NONE, "village"), C("อยู่กับใคร", EITHER, LIVES_WITH),
            C("ชื่อผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์โทร", "phone", "phone_uneven"), C("โรงเรียนที่เรียน/เคยเรียน", "school_name", "school"), C("ชั้น", "grade", "grade_uneven"), C("สถานะ (ปกติ/เสี่ยง/หลุด)", "status", ("ปกติ", "ปกติ", "เสี่ยง", "หลุด")), C("สาเหตุที่ไม่ได้เรียน", DROP, ("", "", "", "", "", "ยากจน", "ท้องก่อนวัย", "ติดเกม", "ยาเสพติด")), C("ความต้องการ", EITHER, ("", "ทุนการศึกษา", "ฝึกอาชีพ", "กลับไปเรียน")), C("วันที่ไปเยี่ยม", "event_date", "visited:be_short"),
            C("ผู้สำรวจ", NONE, TEACHERS), C("เบอร์ผู้สำรวจ", EITHER, ("0815550111", "0895550112")),
        ),
        titles=(["แบบสำรวจเด็กและเยาวชน อายุ 6-18 ปี ตำบลแม่ทะ (อพม.)"], ["หมู่บ้าน ................................ วันที่ ......................"]),
        totals=(["* ปกติ = เรียนอยู่  เสี่ยง = ขาดเรียนบ่อย  หลุด = ไม่ได้เรียนแล้ว"],),
    ),
    Agency(
        "oso_mo_kobo", "survey", "survey", "csv", (6, 18), 45,
        (
            C("start", NONE, "visited:kobo"), C("end", NONE, "visited:kobo"), C("interviewer/vhv_name", NONE, TEACHERS), C("interviewer/vhv_phone", EITHER, ("0815550121", "0895550122", "0865550123")), C("visit_date", "event_date", "visited:iso"), C("hh/house_number", "house_no", "house"), C("hh/moo", "moo", "moo"), C("hh/tambon", "tambon", "tambon"), C("hh/_gps_latitude", EITHER, "latitude"), C("hh/_gps_longitude", EITHER, "longitude"), C("hh/income", DROP, "money"),
            C("child/prefix", "title", "title"), C("child/fname", "first_name", "first"), C("child/lname", "last_name", "last"), C("child/nick", "nickname", "nickname"), C("child/gender", "sex", "sex_lower"), C("child/age", "age", "age"), C("child/id_card", "national_id", "id_gaps"), C("child/disabled", DROP, ("no", "no", "no", "yes")), C("edu/status_now", "status", ("studying", "studying", "at_risk", "dropout", "never")), C("edu/school", "school_name", "school"), C("edu/class", "grade", "grade_of_age"),
            C("care/caregiver_name", "guardian_name", "guardian"), C("care/caregiver_relation", NONE, ("mother", "grandmother", "father", "aunt")), C("care/caregiver_tel", "phone", "phone"), C("note", EITHER, "remark"), C("_id", ("pupil_no", NONE), "kobo_id"), C("_submission_time", NONE, "visited:kobo"),
        ),
        separator=";", encoding="utf-8-sig",
    ),
)  # fmt: skip

FUNDS = (
    Agency(
        "thun_samoephak", "fund", "supported", "csv", (6, 15), 58,
        (
            C("ปีการศึกษา", NONE, ("2569",)), C("ภาคเรียน", NONE, ("1",)), C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "ตชด.")), C("รหัสสถานศึกษา", "school_code", "school_code"), C("ชื่อสถานศึกษา", "school_name", "school"), C("เลขที่แบบคำขอ", ("pupil_no", NONE), "form_no"), C("เลขประจำตัวประชาชนนักเรียน", "national_id", "id"), C("คำนำหน้าชื่อนักเรียน", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"), C("นามสกุลนักเรียน", "last_name", "last"), C("ระดับชั้น", "grade", "grade_of_age"),
            C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"), C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"), C("เลขประจำตัวประชาชนผู้ปกครอง", EITHER, "parent_id"), C("ความสัมพันธ์กับนักเรียน", NONE, "relation"), C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("รายได้เฉลี่ยต่อคนต่อเดือน", DROP, "money"), C("คะแนนความยากจน (PMT)", DROP, "score"), C("ระดับความยากจน", DROP, ("ยากจน", "ยากจนพิเศษ", "ใกล้จน")),
            C("ช่องทางรับเงิน", EITHER, ("บัญชีธนาคาร", "พร้อมเพย์", "เงินสด")), C("เลขที่บัญชี", DROP, "account_10"), C("จำนวนเงินที่ได้รับ", DROP, ("1,500", "3,000")), C("อัตราการมาเรียน (%)", NONE, _numbers(60, 101)), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"),
        ),
        encoding="utf-16", separator="\t",
    ),
    Agency(
        "munnithi_rak_dek_nuea", "fund", "supported", "xlsx", (9, 19), 28,
        (
            C("No", NONE, "running"), C("รหัสทุน", "pupil_no", _numbers(1, 400, "RDN-69-{:03d}")), C("ชื่อ", "first_name", "titled_first"), C("สกุล", "last_name", "last"), C("NAME", (NONE, "alt_first_name"), _upper("first_en")), C("SURNAME", OTHER_LAST, _upper("last_en")), C("เกิด พ.ศ.", "birth_year", "born:year_be"), C("บัตร ปชช.", "national_id", "id_quoted"), C("โรงเรียน", "school_name", "school"), C("ชั้น ปี 69", "grade", "grade_of_age"), C("ชั้น ปี 68", NONE, _last_year), C("เกรด", EITHER, "gpa"),
            C("ผู้อุปถัมภ์ทุน", NONE, ("Rotary Club Sendai", "คุณสมศรี", "บจก. เซรามิกลำปาง", "Mr. Keller")), C("ทุน/ปี", DROP, ("5,000", "8,000", "12,000")), C("พ่อ", "father_name", "father"), C("แม่", "mother_name", "mother"), C("พ่อแม่ทำงาน", EITHER, JOBS), C("พี่น้อง (คน)", NONE, _numbers(0, 5)), C("บ้าน", "address", "place"), C("มือถือ", "phone", "phone_number"), C("เรื่องราวของเด็ก", EITHER, ("พ่อแม่แยกทาง อยู่กับยาย", "แม่ป่วย", "ขยันเรียน ช่วยงานบ้าน", "อยากเป็นครู")), C("รูปถ่าย", EITHER, _numbers(1000, 9999, "IMG_{}.jpg")),
            C("จม.ขอบคุณ", NONE, ("ส่งแล้ว", "ยัง")), C("ครูผู้ประสาน", NONE, TEACHERS),
        ),
        titles=(["มูลนิธิรักเด็กเหนือ  นักเรียนทุน 2569"],),
        sheets_before=("อ่านก่อน",),
    ),
)  # fmt: skip

AGENCIES = (*SCHOOLS, *COLLEGES, *LEARNING_CENTRES, *REGISTRIES, *CARE, *SURVEYS, *FUNDS)
