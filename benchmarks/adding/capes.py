"""What the agencies of an island and coast province send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts

KEPT_OUT = (NONE, DROP)  # not used; some officers would rather not let it in at all
OTHER_FIRST, OTHER_LAST = (NONE, "alt_first_name"), (NONE, "alt_last_name")  # the same name in another script
SECOND_PHONE = (NONE, "phone")
REPORTED = ("event_date", NONE)


def _no(form: str, low: int, high: int) -> Form:
    """Numbers in a pattern."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])

    return cells


SEA_LAST = ("ประมงกิจ", "หาญทะเล", "ช้างน้ำ", "ทะเลลึก", "บางจาก", "ฟองสายธาร", "นาวารักษ์", "โชคเกื้อ")
SHORE = ("บ้านแหลมตุ๊กแก", "บ้านสะปำ", "บ้านหินลูกเดียว", "บ้านเหนือ-แหลมหลา", "บ้านโต๊ะบาหลิว", "บ้านหัวแหลมกลาง")
STAFF = ("นางฮาหวา บินอับดุล", "น.ส.พัชรี ภูมิภูเก็ต", "นายสมศักดิ์ ทองทิพย์", "น.ส.ยุพิน เดชรักษา")
VOLUNTEERS = ("ก๊ะนะ", "บังหมาด", "ป้าจิต", "พี่สาว ม.5")
JOBS = ("ประมงพื้นบ้าน", "รับจ้างทั่วไป", "แม่บ้านโรงแรม", "กรีดยาง", "ขับเรือหางยาว", "ค้าขาย", "-")
NATIONS = ("ไทย", "ไทย", "ไทย", "เมียนมา", "ไทย", "ไม่มีสัญชาติ")
FAITH = ("อิสลาม", "พุทธ", "อิสลาม", "คริสต์")
BLOOD = ("A", "B", "O", "AB", "")
TICK = ("/", "", "")
YES_NO = ("มี", "ไม่มี", "ไม่มี")
TOGETHER = ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")
LATITUDE, LONGITUDE = _no("7.{}", 600_000, 999_999), _no("98.{}", 250_000, 450_000)
VOCATIONAL = ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")
HOTELS = ("The Coral Bay Resort", "Ao Sane Beach Hotel", "Andaman Pearl Resort & Spa", "Sunset Cape Villas")

# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("municipal_register", "local_school", "enrolled", "xlsx", (6, 15), 140, (
        C("ที่", NONE, "running"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("เลขที่", ("pupil_no", NONE), "class_no"), C(("นักเรียน", "คำนำหน้า"), "title", "short_title"),
        C(("นักเรียน", "ชื่อ"), "first_name", "first"), C(("นักเรียน", "นามสกุล"), "last_name", "last"), C(("นักเรียน", "วันเกิด"), "birth_date", "born:be_slash"),
        C(("นักเรียน", "หมู่โลหิต"), DROP, BLOOD), C(("นักเรียน", "ศาสนา"), DROP, FAITH), C(("บิดา", "ชื่อ"), "father_name", "father_first?0.1"),
        C(("บิดา", "นามสกุล"), "father_last_name", "father_last?0.1"), C(("บิดา", "อาชีพ"), KEPT_OUT, JOBS), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"),
        C(("มารดา", "นามสกุล"), "mother_last_name", "mother_last"), C(("มารดา", "อาชีพ"), KEPT_OUT, JOBS),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_titled"), C(("ผู้ปกครอง", "เกี่ยวข้องเป็น"), NONE, "relation"),
        C(("ผู้ปกครอง", "โทรศัพท์"), "phone", "phone_dashed"), C(("ผู้ปกครอง", "รายได้/เดือน"), DROP, "money"),
        C(("ที่อยู่ปัจจุบัน", "บ้านเลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "ถนน"), NONE, ("ภูเก็ต", "วิเศษ", "เจ้าฟ้าตะวันตก", "-")),
        C(("ที่อยู่ปัจจุบัน", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่ปัจจุบัน", "อำเภอ"), "amphoe", "amphoe"),
        C(("ที่อยู่ปัจจุบัน", "จังหวัด"), "province", "province"), C("วันที่มอบตัว", "enrolled_from", "entered:be_slash"), C("ย้ายมาจากโรงเรียน", NONE, "school?0.7"),
        C("หมายเหตุ", NONE, "remark"),
    ), titles=(["ทะเบียนนักเรียน โรงเรียนเทศบาลบ้านหัวแหลม"], ["โปรแกรมงานทะเบียน ปีการศึกษา 2569 ภาคเรียนที่ 1"]), totals=(["รวมทั้งสิ้น", "140", "คน"],)),

    Agency("island_nursery", "local_school", "enrolled", "xls", (3, 6), 44, (
        C("ลำดับที่", NONE, "running_thai"), C("ชื่อ - สกุล เด็ก", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_or_word"), C("ว/ด/ป เกิด", "birth_date", "born:thai_two"), C("อายุ (ปี/เดือน)", "age", "age_months"),
        C("ห้องเรียน", NONE, ("ปลาดาว", "ปูลม", "เต่าน้อย")), C("น้ำหนัก (กก.)", DROP, "weight"), C("ส่วนสูง (ซม.)", DROP, "height"),
        C("แพ้อาหาร/แพ้ยา", DROP, ("-", "-", "แพ้กุ้ง", "แพ้นมวัว")), C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"),
        C("เบอร์โทรแม่", "phone", "phone"), C("ผู้รับ-ส่งเด็ก", (NONE, "guardian_name"), "guardian_relation"),
        C("เดินทางโดย", NONE, ("เรือหางยาว", "รถจักรยานยนต์", "เดิน")), C("ที่อยู่", "address", "address"), C("วันที่เข้าศูนย์ฯ", "enrolled_from", "entered:thai_two"),
        C("ค่าอาหารกลางวัน/นม", KEPT_OUT, ("21", "21", "28")), C("ครูผู้ดูแลเด็ก", NONE, STAFF),
    ), titles=(["บัญชีรายชื่อเด็กเล็ก ศูนย์พัฒนาเด็กเล็กบ้านเกาะมะพร้าว"], ["สังกัดองค์การบริหารส่วนตำบล ประจำปีการศึกษา ๒๕๖๙"], []),
        totals=(["", "ลงชื่อ............................หัวหน้าศูนย์ฯ"],)),

    Agency("intl_kindergarten", "private_school", "enrolled", "csv", (3, 12), 60, (
        C("Student ID", "pupil_no", _no("STU{:05d}", 100, 9_999)), C("UPN", (NONE, "pupil_no"), "guid"), C("Forename", "first_name", "first_en"),
        C("Middle Names", "middle_name", "middle?0.8"), C("Surname", "last_name", "last_en"), C("Preferred Name", ("nickname", NONE), "nickname"),
        C("Thai Name", (NONE, "full_name", "alt_first_name"), "untitled?0.5"), C("Gender", "sex", "sex_mf"), C("DOB", "birth_date", "born:abroad"),
        C("Year Group", "grade", "year_group"), C("Form", NONE, ("Turtles", "Manta", "Clownfish")), C("Form Tutor", NONE, ("Ms Kelly", "Mr Hughes", "Khun Nok")),
        C("House", NONE, ("Red", "Blue", "Green")), C("Nationality 1", KEPT_OUT, ("Thai", "British", "Russian", "French", "Thai")),
        C("Passport / Thai ID", ("national_id", NONE, DROP), "id_or_word"), C("Religion", DROP, ("", "Buddhist", "Christian", "None")),
        C("First Language", KEPT_OUT, ("English", "Thai", "Russian")), C("Enrolment Date", "enrolled_from", "entered:english"),
        C("Leaving Date", "enrolled_to", "lately:english?0.9"), C("Enrolment Status", "status", ("Current", "Current", "Current", "Leaver")),
        C("Contact 1 Name", "guardian_name", "guardian_en"), C("Contact 1 Relationship", NONE, ("Mother", "Father")), C("Contact 1 Mobile", "phone", "phone_abroad"),
        C("Contact 1 Email", NONE, "email"), C("Medical Flag", DROP, ("N", "N", "Y")), C("SEN Status", DROP, ("", "", "K")),
        C("Fee Plan", KEPT_OUT, ("Termly", "Annual")), C("Bus Route", NONE, ("Rawai", "Kathu", "")),
    ), encoding="utf-8-sig"),

    Agency("islamic_private", "religious", "enrolled", "xlsx", (7, 18), 90, (
        C("ลำดับ", NONE, "running"), C("รหัสนักเรียน", "pupil_no", "own_8"), C("เลขบัตร ปชช.", "national_id", "id_spaced"), C("คำนำ", "title", "title"),
        C("ชื่อ", "first_name", "muslim"), C("สกุล", "last_name", "last"), C("ชื่อมุสลิม (ยาวี)", OTHER_FIRST, ("محمد", "فاطمة", "ابراهيم", "عائشة")),
        C("เพศ", "sex", "sex"), C("วันเดือนปีเกิด", "birth_date", "born:thai_long"), C("ชั้นสามัญ", "grade", "grade_of_age"),
        C("ชั้นศาสนา", (NONE, DROP), ("อิบตีดาอียะฮ์ 1", "อิบตีดาอียะฮ์ 4", "มุตาวัซซีเฏาะฮ์ 2")), C("ประเภท", NONE, ("ไป-กลับ", "ประจำหอ")),
        C("หอพัก/ปอเนาะ", NONE, ("อาคาร 1", "อาคาร 2", "")), C("ชื่อ-สกุล บิดา", "father_name", "father_called"), C("เลขบัตรบิดา", KEPT_OUT, "parent_id"),
        C("ชื่อ-สกุล มารดา", "mother_name", "mother_called"), C("สถานภาพบิดามารดา", KEPT_OUT, TOGETHER), C("โทร.", "phone", "phone_spaced"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"), C("มัสยิดประจำหมู่บ้าน", (DROP, NONE), ("มัสยิดยาเมี๊ยะ", "มัสยิดนูรุลฮุดา", "มัสยิดบางเทา")),
        C("เด็กกำพร้า (ยะตีม)", DROP, TICK), C("ซะกาต/ทุน", (DROP, NONE), ("", "", "1,500")), C("วันที่เข้าเรียน", "enrolled_from", "entered:be_short"),
        C("ครูประจำชั้น", NONE, STAFF),
    ), titles=(["โรงเรียนมุสลิมวิทยา (เอกชนสอนศาสนาอิสลามควบคู่วิชาสามัญ)"],), breaks=(30, 60), between=([],)),

    Agency("camp_classroom", "learning_centre", "enrolled_alternative", "xlsx", (4, 15), 55, (
        C("No.", NONE, "running"), C("Student code / รหัส", "pupil_no", _no("PK-{:05d}", 1, 99_999)), C("Name (English)", "full_name", "burmese"),
        C("Name (Myanmar)", (NONE, "alt_first_name", "full_name"), ("အောင်ကိုကို", "သန္တာဝင်း", "မြသီတာ", "ဇော်မင်းထွန်း")), C("ชื่อเรียก", "nickname", "nickname"),
        C("M/F", "sex", "sex_mf"), C("DOB", "birth_date", "born:ce_slash?0.2"), C("Age", "age", "age"), C("Level", "grade", "grade_of_age_migrant"),
        C("Camp / site", NONE, ("ITD Camp 4", "Cherng Talay", "แคมป์ป่าคลอก")), C("Contractor", NONE, ("Right Man", "SLT Const.", "-")),
        C("Room no.", (NONE, "house_no"), _no("B{}", 1, 60)), C("Father", "father_name", "burmese_parent"),
        C("Mother", "mother_name", ("Daw Khin Mar", "Daw Thida", "Ma Aye Aye", "Daw Nwe Ni", "Ma San San")), C("Parents' work permit (Y/N)", KEPT_OUT, ("Y", "Y", "N")),
        C("Phone (parent)", "phone", "phone"), C("Child document", KEPT_OUT, ("Birth cert. TR1/1", "None", "Passport", "Pink card")),
        C("ID no. (00/ G)", ("national_id", "g_code"), "id_foreign?0.6"), C("Ethnicity", DROP, ("Bamar", "Mon", "Dawei", "Karen", "Rakhine")),
        C("Start date", "enrolled_from", "entered:english_plain"), C("Left? (date)", "enrolled_to", "lately:english_plain?0.85"),
        C("Reason left", NONE, ("", "", "", "moved with site", "back to Myanmar")), C("Vaccinated", DROP, ("Y", "N", "?")),
    ), titles=(["Hope by the Sea Foundation - Construction Camp Learning Centres"], ["Student list 2026-27"]), sheets_before=("Read me",)),

    Agency("sea_people_survey", "survey", "survey", "csv", (3, 18), 70, (
        C("start", NONE, "visited:kobo"), C("end", NONE, "visited:kobo"), C("_gr_place/survey_date", "event_date", "visited:iso"),
        C("_gr_place/enumerator", NONE, VOLUNTEERS), C("_gr_place/village", NONE, SHORE), C("_gr_place/tambon", "tambon", "tambon"), C("_gr_place/moo", "moo", "moo"),
        C("_gr_place/house_no", "house_no", "house"), C("_gr_place/_gps_latitude", KEPT_OUT, LATITUDE), C("_gr_place/_gps_longitude", KEPT_OUT, LONGITUDE),
        C("gr_child/first_name", "first_name", "first"), C("gr_child/last_name", "last_name", SEA_LAST), C("gr_child/nickname", "nickname", "nickname"),
        C("gr_child/sex", "sex", "sex_lower"), C("gr_child/age", "age", "age"), C("gr_child/birth_year_be", "birth_year", "born:year_be"),
        C("gr_child/has_id13", NONE, ("yes", "yes", "no")), C("gr_child/id13", "national_id", "id_gaps"),
        C("gr_child/ethnic_group", DROP, ("urak_lawoi", "moklen", "moken")), C("gr_school/in_school", "status", ("yes", "yes", "no", "sometimes")),
        C("gr_school/school_name", "school_name", "school?0.3"), C("gr_school/last_grade", "grade", "grade_of_age"),
        C("gr_school/why_not", NONE, ("", "", "fishing", "no_money boat", "bullying")), C("gr_family/caregiver_name", "guardian_name", "guardian"),
        C("gr_family/caregiver_rel", NONE, "relation"), C("gr_family/phone", "phone", "phone?0.3"), C("gr_family/monthly_income", DROP, "money"),
        C("gr_family/debt_to_taokae", DROP, ("yes", "no")), C("gr_health/disability", DROP, ("no", "no", "hearing")), C("consent", NONE, ("yes",)),
        C("_id", (NONE, "pupil_no"), "kobo_id"), C("_uuid", (NONE, "pupil_no"), "guid"),
    ), separator=";"),

    Agency("village_volunteers", "survey", "survey", "ods", (6, 18), 32, (
        C("ลำดับ", NONE, "running_dot"), C("วันที่ลงพื้นที่", "event_date", "visited:be_dot"), C("ชื่อ-สกุล (เด็ก)", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"), C("อายุ", "age", "age_uneven"), C("เลขบัตร (ถ้ามี)", "national_id", "id_rare"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo_uneven"), C("ชื่อบ้าน/ชุมชน", NONE, SHORE), C("ตำบล", "tambon", "tambon"),
        C("อยู่กับใคร", NONE, ("ตายาย", "แม่", "พ่อแม่", "ป้า", "นายจ้าง")), C("ผู้ดูแล", "guardian_name", "guardian"), C("เบอร์ติดต่อ", "phone", "phone_uneven"),
        C("เรียน/ไม่เรียน", "status", ("เรียน", "ไม่เรียน", "ออกกลางคัน", "เรียนบ้างไม่เรียนบ้าง")), C("จบชั้นไหน", "grade", "grade_uneven"),
        C("โรงเรียนเดิม", "school_name", "school"), C("ทำงานอะไร", NONE, ("ออกเรือ", "ล้างจาน", "กรีดยาง", "เลี้ยงน้อง", "-")),
        C("ติดยา/ท้องวัยเรียน", DROP, ("", "", "", "สงสัย")), C("ต้องการให้ช่วย", NONE, ("ทุนเรียน", "เรียน สกร.", "หางาน", "ค่าเรือ")),
        C("อสม./อพม. ผู้สำรวจ", NONE, VOLUNTEERS), C("เบอร์ อพม.", NONE, "other_phone"),
    ), titles=(["แบบสำรวจเด็กไม่ได้เรียน หมู่บ้านชายฝั่ง"], ["เครือข่าย อพม. ร่วมกับ อสม. และโต๊ะอิหม่าม"])),

    Agency("private_hospital_vaccines", "partner", "referral", "csv", (3, 12), 120, (
        C("HN", "pupil_no", _no("09-26-{:06d}", 1, 999_999)), C("VN", NONE, "vn"), C("TITLE_TH", "title", "title"), C("FNAME_TH", "first_name", "first"),
        C("LNAME_TH", "last_name", "last"), C("FNAME_EN", OTHER_FIRST, "first_en"), C("LNAME_EN", OTHER_LAST, "last_en"), C("SEX", "sex", "sex_mf"),
        C("DOB", "birth_date", "born:iso"), C("AGE_Y", "age", "age"), C("CID_PASSPORT", "national_id", "id"),
        C("NATION", KEPT_OUT, ("THAI", "THAI", "RUSSIAN", "MYANMAR")), C("ADDR_LINE", (NONE, "address", "house_no"), "house_moo"), C("ADDR_TAMBON", "tambon", "tambon"),
        C("ADDR_AMPHUR", "amphoe", "amphoe"), C("ADDR_PROV", "province", "province"), C("ZIP", NONE, ("83000", "83100", "83110", "83130")),
        C("MOBILE", "phone", "phone"), C("EMAIL", NONE, "email"), C("CONTACT_PERSON", "guardian_name", "guardian"),
        C("VISIT_DATE", (NONE, DROP, "event_date"), "visited:iso"), C("VACCINE_CODE", DROP, ("MMR2", "JE1", "HPV1", "FLU", "DTP5")),
        C("LOT_NO", (NONE, DROP), _no("AX{}", 1000, 9999)), C("SITE", (NONE, DROP), ("LA", "RA")), C("ALLERGY", DROP, ("", "", "PENICILLIN")),
        C("DOCTOR", NONE, ("พญ.สุภาวดี ร.", "นพ.ธนกร ว.")), C("PAYER", KEPT_OUT, ("SELF", "ALLIANZ", "สปสช.")), C("NEXT_APPT", (NONE, DROP), "lately:iso"),
        C("SCHOOL", "school_name", "school?0.4"),
    ), encoding="cp874"),

    Agency("health_station_person", "partner", "population", "csv", (3, 18), 150, (
        C("HOSPCODE", NONE, ("08123",)), C("CID", "national_id", "id"), C("PID", "pupil_no", "own_5"), C("HID", NONE, "own"), C("PRENAME", "title", "prefix_code"),
        C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"), C("HN", ("pupil_no", NONE), "hn"), C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"), C("MSTATUS", KEPT_OUT, ("1", "9")), C("OCCUPATION_NEW", KEPT_OUT, ("9629", "9999", "6221")),
        C("RACE", DROP, ("099", "048")), C("NATION", KEPT_OUT, ("099", "099", "048")), C("RELIGION", DROP, ("01", "02", "03")),
        C("EDUCATION", (NONE, "grade"), ("01", "02", "03", "04")), C("FSTATUS", NONE, ("1", "2")), C("FATHER", (NONE, DROP), "parent_id"),
        C("MOTHER", (NONE, DROP), "other_id"), C("MOVEIN", NONE, "entered:compact?0.8"), C("DISCHARGE", ("status", NONE), ("9", "9", "9", "2", "1")),
        C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.9"), C("ABOGROUP", DROP, ("1", "2", "3", "4", "")), C("LABOR", KEPT_OUT, ("", "1", "2")),
        C("TYPEAREA", NONE, ("1", "2", "3", "4")), C("TELEPHONE", (NONE, "phone"), "phone?0.6"), C("MOBILE", "phone", "phone?0.2"),
        C("D_UPDATE", NONE, "lately:update"),
    ), separator="|"),

    Agency("tourist_police", "partner", "referral", "xlsx", (6, 17), 24, (
        C("ลำดับ", NONE, "running"), C("ลง ปจว. ข้อ", ("pupil_no", NONE), "case_no"), C("วันที่พบ", "event_date", "visited:thai_two"),
        C("เวลา", NONE, ("21.30 น.", "23.15 น.", "19.40 น.")), C("สถานที่พบ", NONE, ("ซอยบางลา", "หาดกะตะ", "ตลาดนัดนาคา", "ท่าเรืออ่าวปอ", "แหลมพรหมเทพ")),
        C("ชื่อ-นามสกุล เด็ก", "full_name", "full"), C("เพศ", "sex", "sex"), C("อายุ(ปี)", "age", "age"), C("สัญชาติ", KEPT_OUT, NATIONS),
        C("เลขประจำตัว ปชช./หนังสือเดินทาง", "national_id", "id_or_word"),
        C("พฤติการณ์", (NONE, DROP), ("ขายดอกไม้", "ขายลูกอม", "ขอทาน", "เร่ร่อน", "ถ่ายรูปกับสัตว์")),
        C("มาพร้อมกับ", NONE, ("ลำพัง", "มารดา", "ผู้ใหญ่ไม่ทราบชื่อ", "พี่")), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_called"),
        C("โทรศัพท์ผู้ปกครอง", "phone", "phone?0.3"), C("ที่พักอาศัย", "address", "address"), C("กำลังศึกษาที่", "school_name", "school?0.5"),
        C("ระดับชั้น", "grade", "grade?0.5"), C("มูลค่าของกลาง (บาท)", KEPT_OUT, "money?0.6"),
        C("การดำเนินการ", NONE, ("ว่ากล่าวตักเตือน", "ส่ง พมจ.", "ส่งบ้านพักเด็ก")), C("ร้อยเวร/ชุดจับกุม", NONE, ("ร.ต.อ.สุชาติ", "ด.ต.หญิง วรรณา", "จ.ส.ต.ปรีชา")),
        C("เบอร์เจ้าหน้าที่", NONE, "other_phone_spaced"),
    ), titles=(["บัญชีเด็กและเยาวชนที่พบในแหล่งท่องเที่ยว"], ["สถานีตำรวจท่องเที่ยว 1 กองกำกับการ 3"], ["(ปกปิด)"])),

    Agency("port_boat_training", "skill", "training", "xls", (15, 20), 28, (
        C("ที่", NONE, "running"), C("เลขที่คำร้อง", "pupil_no", "case_no"), C("ชื่อ", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("เกิดวันที่", "birth_date", "born:thai_digits"), C("อายุ", "age", "age_thai"),
        C("ภูมิลำเนา", "address", "address_thai"), C("โทร", "phone", "phone_dashed"), C("วุฒิการศึกษา", ("grade", NONE), ("ป.6", "ม.3", "ม.3", "ม.6")),
        C("หลักสูตร", NONE, ("นายท้ายเรือกลชั้นสอง", "คนใช้เครื่องชั้นสอง", "ความปลอดภัยเรือท่องเที่ยว")), C("รุ่นที่", NONE, ("12/2569", "13/2569")),
        C("วันเริ่มอบรม", "enrolled_from", "entered:thai_digits_short"), C("วันสิ้นสุด", "enrolled_to", "lately:thai_digits_short"),
        C("ใบรับรองแพทย์", (DROP, NONE), ("มี", "มี", "รอ")), C("ตาบอดสี", DROP, ("ปกติ", "ปกติ", "ผิดปกติ")), C("ว่ายน้ำ 50 ม.", NONE, ("ผ่าน", "ผ่าน", "ไม่ผ่าน")),
        C("ผลสอบ", (NONE, "status"), ("ผ่าน", "ไม่ผ่าน", "ขาดสอบ")), C("เรือที่ประจำ", NONE, ("โชคธารา 3", "อันดามันซีทัวร์", "ส.สมุทร")),
        C("เจ้าของเรือ/นายจ้าง", NONE, "teacher"), C("ค่าธรรมเนียม", KEPT_OUT, ("200", "500")),
    ), titles=(["ทะเบียนผู้เข้ารับการอบรมคนประจำเรือ (อายุต่ำกว่า ๒๐ ปี)"], ["สำนักงานเจ้าท่าภูมิภาค สาขาภูเก็ต"]), totals=(["", "รวม ๒๘ ราย"],)),

    Agency("football_academy", "sports", "enrolled_alternative", "csv", (6, 17), 48, (
        C("Timestamp", NONE, "lately:google"), C("ที่อยู่อีเมล", NONE, "email"), C("ชื่อ-นามสกุลนักกีฬา (ภาษาไทย)", "full_name", "untitled"),
        C("Name on shirt (English)", OTHER_FIRST, "first_en"), C("ชื่อเล่น / Nickname", "nickname", "nickname"), C("วันเกิดนักกีฬา", "birth_date", "born:us"),
        C("รุ่นอายุที่สมัคร", NONE, ("U8", "U10", "U12", "U14", "U16")), C("เลขบัตรประชาชนนักกีฬา (ใช้ทำประกัน)", "national_id", "id_number"),
        C("ตำแหน่งที่ถนัด", NONE, ("กองหน้า", "กองกลาง", "ปีก", "ผู้รักษาประตู")), C("เท้าที่ถนัด", NONE, ("ขวา", "ซ้าย")), C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XS")),
        C("น้ำหนัก / ส่วนสูง", DROP, _no("{} / 150", 25, 70)), C("โรงเรียนที่กำลังศึกษา", "school_name", "school"), C("ระดับชั้นปัจจุบัน", "grade", "grade_long"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("LINE ID ผู้ปกครอง", NONE, "own_5"),
        C("เบอร์ติดต่อกรณีฉุกเฉิน", SECOND_PHONE, "other_phone"), C("โรคประจำตัว / การแพ้ / อาการบาดเจ็บที่เคยมี", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "เคยผ่าเข่า")),
        C("ชำระค่าสมัครแล้ว (แนบสลิป)", KEPT_OUT, ("https://drive.example/slip",)), C("ยินยอมให้ถ่ายภาพ", NONE, ("ยินยอม", "ไม่ยินยอม")),
        C("ต้องการรถรับส่ง", NONE, ("ต้องการ", "ไม่ต้องการ")),
    )),

    Agency("family_shelter", "shelter", "protected", "xlsx", (4, 17), 18, (
        C("ลำดับ", NONE, "running"), C("ทะเบียนเลขที่", "pupil_no", "case_no"), C("วันที่รับเข้า", ("event_date", "enrolled_from"), "entered:be_slash"),
        C("ชื่อ - สกุล", "full_name", "full_nickname"), C("อายุ", "age", "age_words"), C("ว/ด/ป เกิด", "birth_date", "born:be_two"),
        C("เลข 13 หลัก", "national_id", "id_or_g"), C("เชื้อชาติ/สัญชาติ", (DROP, NONE), ("ไทย/ไทย", "มอแกน/-", "พม่า/พม่า")), C("ศาสนา", DROP, FAITH),
        C("ประเภทปัญหา", DROP, ("ถูกทำร้าย", "เร่ร่อน", "ตั้งครรภ์ไม่พร้อม", "ค้ามนุษย์", "ผู้ปกครองต้องโทษ")),
        C("หน่วยงานนำส่ง", NONE, ("สภ.ฉลอง", "ตร.ท่องเที่ยว", "รพ.วชิระ", "1300")), C("ภูมิลำเนาเดิม", "address", "place"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_relation"), C("เบอร์โทร", "phone", "phone?0.4"),
        C("ร.ร./ชั้น ก่อนรับเข้า", ("school_name", "grade", NONE), "school?0.3"), C("ผลตรวจร่างกาย", DROP, ("ปกติ", "รอผล", "พบร่องรอย")),
        C("ผลประเมินจิตใจ (IQ)", DROP, "iq?0.6"), C("นักสังคมฯ เจ้าของเคส", NONE, STAFF),
        C("แผนการช่วยเหลือ", (NONE, DROP), ("ส่งคืนครอบครัว", "ส่งสถานสงเคราะห์", "ส่งเรียน สกร.")),
        C("วันที่จำหน่าย", ("enrolled_to", "event_date"), "lately:be_slash?0.5"), C("ห้ามเปิดเผยที่อยู่", "hide_address", ("ใช่", "ใช่", "")),
    ), titles=(["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัว"], ["ลับ"])),

    Agency("learning_encouragement", "nonformal", "enrolled_alternative", "html", (15, 22), 80, (
        C("ลำดับ", NONE, "running"), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("วดป.เกิด", "birth_date", "born:be_slash"), C("อายุ", "age", "age"),
        C("ระดับ", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")), C("ภาคเรียนที่ขึ้นทะเบียน", (NONE, "enrolled_from"), ("1/68", "2/68", "1/69")),
        C("กลุ่ม/ศกร.ตำบล", NONE, "tambon_short"), C("ครูผู้สอน", NONE, "teacher"), C("หน่วยกิตสะสม", NONE, _no("{}", 0, 76)), C("GPAX", NONE, "gpa"),
        C("กพช. (ชม.)", NONE, _no("{}", 0, 200)), C("สถานภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "รักษาสภาพ", "พ้นสภาพ", "จบการศึกษา")),
        C("อาชีพ", KEPT_OUT, JOBS), C("ความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "LD")), C("โทรศัพท์", "phone", "phone"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("วุฒิเดิมจาก", (NONE, "school_name"), "school"),
    ), titles=(["รายงานทะเบียนนักศึกษา จำแนกรายกลุ่ม (ITw)"], ["สกร.ระดับอำเภอ   ภาคเรียนที่ 1 ปีการศึกษา 2569"])),

    Agency("tourism_college", "vocational", "enrolled", "xlsx", (15, 21), 100, (
        C("ลำดับ", NONE, "running"), C("เลขประจำตัวประชาชน", "national_id", "id_quoted"), C("รหัสประจำตัวนักศึกษา", "pupil_no", "college_no"),
        C("ชื่อ-นามสกุล", "full_name", "full_wide"), C("เพศ", "sex", "sex_letter"), C("วันเกิด", "birth_date", "born:be_dash"), C("ระดับชั้น", "grade", VOCATIONAL),
        C("สาขาวิชา", NONE, ("การโรงแรม", "การท่องเที่ยว", "อาหารและโภชนาการ", "ช่างกลเรือ")), C("กลุ่ม", NONE, "room"), C("ระบบ", NONE, ("ปกติ", "ทวิภาคี")),
        C("สถานประกอบการฝึกอาชีพ", NONE, HOTELS), C("วันที่เข้าเรียน", "enrolled_from", "entered:be_dash"), C("เกรดเฉลี่ยสะสม", NONE, "gpa"),
        C("สถานะ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ลาออก", "พักการเรียน")), C("วันที่ออก", "enrolled_to", "lately:be_dash?0.85"),
        C("สาเหตุ", NONE, ("", "", "", "ทำงาน", "ย้ายที่อยู่")), C("จบจากโรงเรียน", NONE, "school"), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        C("โทรศัพท์มือถือ นศ.", ("phone", NONE), "other_phone"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("ค้างชำระค่าเทอม", KEPT_OUT, "money?0.8"),
        C("กยศ.", KEPT_OUT, YES_NO), C("คะแนนความประพฤติ", NONE, _no("{}", 40, 100)), C("ครูที่ปรึกษา", NONE, "teacher"),
    ), titles=(["วิทยาลัยอาชีวศึกษาชายฝั่งอันดามัน"], ["แบบรายงาน ศธ.02 จำนวนนักเรียน นักศึกษา"], ["ข้อมูล ณ วันที่ 10 มิถุนายน 2569"])),

    Agency("hotel_trainees", "workplace", "enrolled_alternative", "xlsx", (16, 21), 35, (
        C("Emp. No.", "pupil_no", _no("T{}", 10_000, 99_999)), C("Property", NONE, HOTELS),
        C("Dept.", NONE, ("F&B Service", "Kitchen", "Housekeeping", "Front Office", "Dive Centre")), C("Title", "title", "short_title"),
        C("Name (TH)", "first_name", "first"), C("Surname (TH)", "last_name", "last"), C("Name (EN)", OTHER_FIRST, "first_en"), C("Nickname", "nickname", "nickname"),
        C("ID Card No.", "national_id", "id_dashed"), C("Date of Birth", "birth_date", "born:cell"), C("Programme", NONE, ("DVE", "Learn & Earn", "Internship")),
        C("College / School", "school_name", "school"), C("Level", "grade", VOCATIONAL), C("Start", "enrolled_from", "entered:cell"),
        C("End", "enrolled_to", "lately:cell?0.5"), C("Allowance/day (THB)", (DROP, NONE), ("300", "350", "400")), C("Bank A/C", KEPT_OUT, "account"),
        C("SSO hospital", KEPT_OUT, ("รพ.วชิระ", "รพ.ป่าตอง", "")), C("Tel.", "phone", "phone_spaced"),
        C("Emergency contact", ("guardian_name", NONE), "guardian_relation"), C("Emergency tel.", SECOND_PHONE, "other_phone"), C("Staff dorm", NONE, TICK),
        C("Mentor", NONE, ("Chef Anan", "K. Pornthip", "K. Daniel")), C("Status", "status", ("Active", "Active", "Completed", "Resigned")),
        C("Health check", DROP, ("OK", "OK", "Pending")),
    ), titles=(["TRAINEE & APPRENTICE MASTER LIST - HR Department"],)),

    Agency("eef_conditional_grant", "fund", "supported", "csv", (6, 15), 130, (
        C("ปีการศึกษา", NONE, ("2569",)), C("ภาคเรียน", NONE, ("1",)), C("สังกัด", NONE, ("สพฐ.", "อปท.", "ตชด.", "สช.")),
        C("รหัสสถานศึกษา", "school_code", "school_code"), C("ชื่อสถานศึกษา", "school_name", "school"), C("รหัสนักเรียนทุน", "pupil_no", "own_10"),
        C("เลขประจำตัวประชาชน", "national_id", "id_or_g"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
        C("ชั้นปี", "grade", "grade"), C("ชื่อผู้ปกครองที่รับเงิน", "guardian_name", "guardian"), C("เลขบัตรผู้ปกครอง", KEPT_OUT, "parent_id"),
        C("ธนาคาร", KEPT_OUT, ("ธ.ก.ส.", "กรุงไทย", "อิสลาม")), C("เลขที่บัญชี", KEPT_OUT, "account_10"), C("คะแนน PMT", DROP, "score"),
        C("ระดับความยากจน", DROP, ("ยากจน", "ยากจนพิเศษ")), C("รายได้เฉลี่ยต่อคน", DROP, "money"), C("สมาชิกครัวเรือน", NONE, _no("{}", 2, 9)),
        C("สภาพบ้าน", (DROP, NONE), ("ไม้ไผ่/สังกะสี", "บ้านเช่า", "บนที่สาธารณะริมทะเล")), C("จำนวนเงิน", KEPT_OUT, ("1500", "2100", "4200")),
        C("อัตรามาเรียน (%)", NONE, _no("{}", 55, 100)), C("ผ่านเงื่อนไข", NONE, ("ผ่าน", "ไม่ผ่าน")), C("ละติจูด", KEPT_OUT, LATITUDE),
        C("ลองจิจูด", KEPT_OUT, LONGITUDE), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"),
        C("วันที่บันทึก", NONE, "lately:midnight"),
    ), encoding="utf-8-sig"),

    Agency("district_moves", "notices", "moved_away", "csv", (3, 18), 40, (
        C("ลำดับที่", NONE, "running"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex_code"), C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", KEPT_OUT, NATIONS),
        C("ชื่อบิดา", "father_name", "father_first"), C("ชื่อมารดา", "mother_name", "mother_first"), C("รหัสประจำบ้าน", NONE, _no("8301{:07d}", 1, 9_999_999)),
        C("บ้านเลขที่ (เดิม)", ("house_no", NONE), "house"), C("หมู่ที่ (เดิม)", ("moo", NONE), "moo"), C("ตำบล (เดิม)", ("tambon", NONE), "tambon"),
        C("อำเภอ (เดิม)", ("amphoe", NONE), "amphoe"), C("ย้ายไป จังหวัด", (NONE, "province"), ("พังงา", "กระบี่", "สตูล", "นครศรีธรรมราช", "กรุงเทพมหานคร")),
        C("ย้ายไป สำนักทะเบียน", NONE, ("อ.ตะกั่วทุ่ง", "ท้องถิ่นเทศบาลเมืองกระบี่", "อ.ละงู", "เขตบางกะปิ")),
        C("วันที่แจ้งย้ายออก", "event_date", "lately:be_compact"), C("สถานภาพเจ้าบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")), C("ผู้แจ้ง", NONE, "guardian"),
        C("นายทะเบียน", NONE, STAFF),
    ), encoding="cp874", separator="\t"),

    Agency("skill_institute_tourism", "skill", "training", "xlsx", (15, 22), 40, (
        C("ที่", NONE, "running"), C("เลขที่ผู้รับการฝึก", "pupil_no", "vocational_no"), C("ชื่อ - สกุล", "full_name", "full_short"),
        C("บัตรประชาชน", "national_id", "id_spaced"), C(("เกิด", "วัน"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"), C("วุฒิ", ("grade", NONE), ("ม.3", "ม.6", "ป.6", "ปวช.3")), C(("ที่อยู่", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่", "ม."), "moo", "moo"), C(("ที่อยู่", "ต."), "tambon", "tambon"), C(("ที่อยู่", "อ."), "amphoe", "amphoe"), C("โทร.", "phone", "phone"),
        C("หลักสูตร", NONE, ("พนักงานผสมเครื่องดื่ม", "บาริสต้า", "ผู้ช่วยครูสอนดำน้ำ", "ช่างเครื่องยนต์เรือ", "นวดไทย")), C("ชั่วโมง", NONE, ("30", "60", "280")),
        C(("ระยะเวลาฝึก", "ตั้งแต่"), "enrolled_from", "entered:word"), C(("ระยะเวลาฝึก", "ถึง"), "enrolled_to", "lately:word"),
        C("ผลการฝึก", ("status", NONE), ("สำเร็จ", "สำเร็จ", "ไม่สำเร็จ", "ลาออก")), C("เลขที่วุฒิบัตร", NONE, _no("ภก.{}/2569", 100, 999)),
        C("ได้งานทำที่", NONE, ("", "โรงแรม", "ร้านดำน้ำ", "ร้านกาแฟ")), C("เบี้ยเลี้ยง", KEPT_OUT, ("120", "150", "")), C("วิทยากร", NONE, "teacher"),
    ), titles=(["ทะเบียนผู้เข้ารับการฝึกเตรียมเข้าทำงาน/ยกระดับฝีมือ"], ["สถาบันพัฒนาฝีมือแรงงาน จังหวัดชายฝั่งอันดามัน"])),

    Agency("juvenile_observation", "partner", "referral", "ods", (12, 18), 16, (
        C("ลำดับ", NONE, "running"), C("เลขคดีดำที่", (DROP, "pupil_no", NONE), "case_no"), C("ชื่อเด็กหรือเยาวชน", "full_name", "full"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เลขประจำตัวประชาชน", ("national_id", NONE), "id_masked"), C("เกิดเมื่อ", "birth_date", "born:thai_short"),
        C("อายุขณะกระทำ", ("age", NONE), "age"), C("ฐานความผิด", DROP, ("พ.ร.บ.ยาเสพติด", "ลักทรัพย์", "ขับรถโดยประมาท", "ทำร้ายร่างกาย")),
        C("ผลปัสสาวะ", DROP, ("ลบ", "บวก")), C("บิดา", "father_name", "father_titled"), C("มารดา", "mother_name", "mother_titled"),
        C("ผู้ปกครองที่อยู่ด้วย", "guardian_name", "guardian_titled"), C("ความสัมพันธ์", NONE, "relation"), C("โทรผู้ปกครอง", "phone", "phone_dashed"),
        C("ที่อยู่ปัจจุบัน", "address", "address"), C("สถานศึกษาล่าสุด", "school_name", "school"), C("ชั้นล่าสุด", "grade", "grade_of_age"),
        C("สถานภาพการศึกษา", "status", ("กำลังศึกษา", "ออกกลางคัน", "ไม่ได้ศึกษา", "สกร.")), C("มาตรการพิเศษ ม.86/90", DROP, ("ม.86", "ม.90", "")),
        C("วันส่งต่อ ศธจ.", REPORTED, "visited:thai_short"), C("พนักงานคุมประพฤติ", NONE, STAFF),
    ), titles=(["รายชื่อเด็กและเยาวชนที่ขอรับการส่งต่อด้านการศึกษา"], ["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด"])),

    Agency("grade_nine_leavers", "graduates", "completed", "xls", (14, 17), 75, (
        C("ที่", NONE, "running"), C("รหัสโรงเรียน", "school_code", "school_10"), C("โรงเรียน", "school_name", "school"), C("เลขประจำตัว", "pupil_no", "own_5"),
        C("เลขบัตรประชาชน", "national_id", "id_uneven"), C("ชื่อ-สกุล นร.", "full_name", "full_short"), C(("เพศ", "ช"), ("sex", NONE), "tick_boy"),
        C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"), C("วดป. เกิด", "birth_date", "born:uneven"), C("ชั้นที่จบ", "grade", ("ม.3",)), C("GPA", NONE, "gpa"),
        C("วันอนุมัติจบ", "event_date", ("31/03/2569",)), C(("แผนหลังจบ", "ม.4"), NONE, TICK), C(("แผนหลังจบ", "ปวช."), NONE, TICK),
        C(("แผนหลังจบ", "ทำงาน"), NONE, TICK), C(("แผนหลังจบ", "อื่นๆ (ระบุ)"), NONE, ("", "", "ช่วยพ่อออกเล", "ปอเนาะ", "กลับเมียนมา")),
        C("เรียนต่อที่", NONE, "school?0.5"), C("เบอร์ผู้ปกครอง", "phone", "phone_uneven"), C("หมู่บ้าน", NONE, SHORE), C("ตำบล", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe_short"), C("ครูแนะแนวผู้ติดตาม", NONE, "teacher"), C("ติดตามครั้งที่ 1", (NONE, "event_date"), "visited:be_two?0.4"),
        C("ผลการติดตาม", ("status", NONE), ("เรียนต่อ", "เรียนต่อ", "ไม่ศึกษาต่อ", "ติดต่อไม่ได้")),
    ), titles=(["แบบติดตามนักเรียนที่จบชั้น ม.3 ปีการศึกษา 2568"], ["กลุ่มพัฒนาการศึกษา สำนักงานศึกษาธิการจังหวัด"]), totals=(["รวม", "", "", "", "", "75"],)),

    Agency("rubber_grower_children", "fund", "supported", "xlsx", (7, 20), 50, (
        C("ลำดับที่", NONE, "running"), C("เลขทะเบียนเกษตรกร", NONE, _no("8302{:06d}", 1, 99_999)),
        C("ชื่อ-สกุล เกษตรกรชาวสวนยาง", ("guardian_name", NONE), "guardian_called"), C("เลขบัตรเกษตรกร", KEPT_OUT, "parent_id_dashed"),
        C("สถานะ (เจ้าของ/คนกรีด)", NONE, ("เจ้าของสวน", "คนกรีด")), C("เนื้อที่ (ไร่)", KEPT_OUT, _no("{}", 2, 40)),
        C("เลขที่เอกสารสิทธิ์", NONE, _no("น.ส.3 ก. {}", 100, 4_000)), C("ชื่อบุตรที่ขอรับทุน", "first_name", "titled_first"), C("นามสกุลบุตร", "last_name", "last"),
        C("เลขบัตรประชาชนบุตร", "national_id", "id_dashed"), C("วันเกิดบุตร", "birth_date", "born:thai_two"), C("กำลังศึกษาชั้น", "grade", "grade"),
        C("สถานศึกษา", "school_name", "school"), C("เกรดเฉลี่ย", NONE, "gpa"), C("บุตรคนที่", NONE, _no("{}", 1, 6)),
        C("รายได้ครัวเรือน/ปี", DROP, _no("{},000", 40, 300)), C("ที่ตั้งสวนยาง", NONE, ("ต.เทพกระษัตรี", "ต.ป่าคลอก", "ต.สาคู")), C("ที่อยู่", "address", "address"),
        C("โทรศัพท์", "phone", "phone"), C("จำนวนทุน (บาท)", KEPT_OUT, ("3,000", "5,000", "8,000")), C("เลขบัญชี ธ.ก.ส.", KEPT_OUT, "account"),
        C("มติคณะกรรมการ", (NONE, "status"), ("อนุมัติ", "อนุมัติ", "รอเอกสาร", "ไม่อนุมัติ")), C("เอกสารครบ", NONE, TICK), C("เจ้าหน้าที่ กยท.", NONE, STAFF),
    ), titles=(["บัญชีผู้ขอรับทุนการศึกษาบุตรเกษตรกรชาวสวนยาง มาตรา 49(5)"], ["การยางแห่งประเทศไทย สาขา"]),
        totals=(["รวมเงิน", *[""] * 18, "262,000"],)),
)
# fmt: on
