"""What an industrial province's offices, factories and programs send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts

EITHER = (NONE, DROP)  # kept out or merely unused: careful officers differ
PHONE_TOO = ("phone", NONE)  # a further telephone of the family
CASE = ("pupil_no", NONE, DROP)  # a case's number: the agency's own number, yet it tells of a case
STAFF = ("นางวรรณา สุขเกษม", "น.ส.ปรียา ทองดี", "นายธีระ พูลผล", "นางสมจิต บัวงาม", "นายเอก รุ่งเรือง")
SHORT_STAFF = ("วรรณา", "ปรียา", "ธีระ", "สมจิต")
FACTORIES = ("บจก.ไทยเจริญสิ่งทอ", "บจก.สยามพลาสติกอินดัสทรี", "หจก.รุ่งเรืองโลหะกิจ", "บมจ.เอเชียฟู้ดส์", "บจก.โตโยชิ ออโต้พาร์ท")
DORMS = ("หอพักสุขใจ", "แฟลตการเคหะ 3", "ห้องแถวเฮียชัย", "บ้านเอื้ออาทร อาคาร 12", "แคมป์คนงาน ซ.วัดใหม่")
ESTATES = ("พฤกษาวิลล์ 24", "บ้านเอื้ออาทร", "เคหะชุมชน", "ลัดดาวัลย์", "-")
JOBS = ("รับจ้าง", "พนักงานโรงงาน", "ค้าขาย", "รับราชการ", "ธุรกิจส่วนตัว")
TICK = ("/", "", "")
DASH = ("-",)


def _no(form: str, low: int, high: int) -> Form:
    """Numbers written in a form."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])

    return cells


def _lodging(made: Slip, rng: np.random.Generator) -> Array:
    """Dormitory and room in one cell."""
    house, room = rng.integers(0, len(DORMS), len(made)).tolist(), rng.integers(101, 512, len(made)).tolist()
    return texts([f"{DORMS[h]} ห้อง {r}" for h, r in zip(house, room, strict=True)])


# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("mills_creche", "learning_centre", "enrolled", "xlsx", (3, 5), 42, (
        C("ที่", NONE, "running"), C("ชื่อ-สกุล เด็ก", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname"),
        C("ช/ญ", "sex", "sex_letter"), C("ว/ด/ป เกิด", "birth_date", "born:be_two"), C("อายุ", "age", "age"),
        C("เลขบัตร ปชช. เด็ก", "national_id", "id_dashed?0.1"), C("ห้อง", ("grade", NONE), ("เตาะแตะ", "หนูน้อย", "เตรียมอนุบาล")),
        C("วันแรกเข้า", "enrolled_from", "entered:be_two"), C("พนักงานที่นำฝาก", "guardian_name", "guardian_titled"),
        C("รหัสพนง.", EITHER, _no("6{:05d}", 100, 99999)), C("แผนก", NONE, ("ปั่นด้าย", "ทอ", "ย้อม", "ตัดเย็บ", "คลังสินค้า")),
        C("กะ", NONE, ("A", "B", "C")), C("เกี่ยวข้องเป็น", NONE, "relation"), C("มือถือ", "phone", "phone_dashed"),
        C("เบอร์ภายใน", NONE, _no("{}", 201, 480)), C("ที่พัก", ("address", NONE), _lodging),
        C("โรคประจำตัว/แพ้อาหาร", DROP, ("-", "-", "แพ้นมวัว", "หอบหืด", "G6PD")), C("นน. (กก.)", DROP, "weight"), C("สส. (ซม.)", DROP, "height"),
        C("วัคซีน (ครบ/ไม่ครบ)", DROP, ("ครบ", "ครบ", "ไม่ครบ")), C("ผู้รับเด็กแทน", NONE, "mother?0.4"),
        C("หักเงินเดือน/เดือน", EITHER, ("500", "800")), C("วันสิ้นสุดการฝาก", "enrolled_to", "lately:be_two?0.85"),
    ), titles=(["ศูนย์เลี้ยงเด็กกลางวัน โรงงานทอผ้า 2 (สวัสดิการพนักงาน)"], ["ทะเบียนเด็กประจำเดือน กรกฎาคม 2569"], []),
       totals=([], ["", "รวมเด็กทั้งหมด 42 คน"], ["", "ผู้จัดทำ ....................... พี่เลี้ยง"])),

    Agency("mills_municipal_schools", "local_school", "enrolled", "csv", (6, 14), 60, (
        C("ปีการศึกษา", NONE, ("2569",)), C("ภาคเรียนที่", NONE, ("1",)), C("ชื่อ อปท.", NONE, ("เทศบาลนครบางพลับ",)),
        C("รหัสสถานศึกษา", "school_code", ("1311300201", "1311300202", "1311300203")),
        C("ชื่อสถานศึกษา", "school_name", ("โรงเรียนเทศบาล 1 (วัดท่าช้าง)", "โรงเรียนเทศบาล 2 (บ้านคลองหก)", "โรงเรียนเทศบาล 3 (นิคมสร้างสรรค์)")),
        C("เลขประจำตัวประชาชน", "national_id", "id_or_g"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ (ไทย)", "first_name", "first"), C("นามสกุล (ไทย)", "last_name", "last"), C("ชื่อ (อังกฤษ)", (NONE, "alt_first_name"), "first_en"),
        C("นามสกุล (อังกฤษ)", (NONE, "alt_last_name"), "last_en"), C("เพศ", "sex", "sex"), C("วันเกิด", "birth_date", "born:be_slash"),
        C("ระดับชั้น", "grade", "grade_of_age"), C("ห้องที่", NONE, "room"), C("สัญชาติ", EITHER, ("ไทย", "ไทย", "เมียนมา", "กัมพูชา")),
        C("เชื้อชาติ", DROP, ("ไทย", "ไทย", "มอญ", "เขมร")), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "อิสลาม", "คริสต์")),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "ไม่ทราบ")), C("รหัสประจำบ้าน", NONE, "house_code"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"), C("ซอย/ถนน", NONE, "road"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"), C("รหัสไปรษณีย์", NONE, "postcode"),
        C("ประเภทความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "บกพร่องทางการเรียนรู้")), C("ความด้อยโอกาส", DROP, ("ไม่ด้อยโอกาส", "เด็กยากจน")),
        C("สถานะนักเรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "แขวนลอย", "ย้ายออก")),
    ), encoding="utf-8-sig"),

    Agency("mills_private_program", "private_school", "enrolled", "csv", (4, 14), 55, (
        C("STD_CODE", "pupil_no", "own_5"), C("IDCARD", "national_id", "id"), C("PRE_NAME", "title", "short_title"),
        C("STD_NAME", "first_name", "first"), C("STD_SURNAME", "last_name", "last"), C("NICKNAME", "nickname", "nickname"),
        C("SEX", "sex", "sex_code"), C("BIRTHDAY", "birth_date", "born:be_short"), C("CLASS_NAME", "grade", "grade_of_age"), C("ROOM", NONE, "room"),
        C("STD_NO", (NONE, "pupil_no"), "class_no"), C("DATE_IN", "enrolled_from", "entered:be_short"),
        C("OLD_SCHOOL", NONE, ("อนุบาลดวงใจ", "อนุบาลแสงทอง", "", "บ้านเด็กเล็ก")), C("ADDR_NO", "house_no", "house"), C("ADDR_MOO", "moo", "moo"),
        C("ADDR_VILLAGE", NONE, ESTATES), C("ADDR_TUMBOL", "tambon", "tambon"), C("ADDR_AMPHUR", "amphoe", "amphoe"),
        C("ADDR_PROVINCE", "province", "province"), C("FA_NAME", "father_name", "father_first"), C("FA_SURNAME", "father_last_name", "father_last"),
        C("FA_JOB", EITHER, JOBS), C("FA_TEL", PHONE_TOO, "phone"), C("MO_NAME", "mother_name", "mother_first"),
        C("MO_SURNAME", "mother_last_name", "mother_last"), C("MO_TEL", PHONE_TOO, "other_phone"), C("INCOME", DROP, "money"),
        C("RELIGION", DROP, ("01", "01", "02", "03")), C("ALLERGY", DROP, ("", "", "", "PENICILLIN", "SEAFOOD")),
        C("FEE_OWE", EITHER, ("0.00", "0.00", "0.00", "8500.00", "12750.00")), C("BUS_LINE", NONE, ("", "", "สาย 1", "สาย 4")),
        C("TEACHER1", NONE, "teacher"),
    ), encoding="cp874"),

    Agency("mills_private_office", "private_school", "enrolled", "xls", (6, 14), 48, (
        C("ลำดับที่", NONE, "running"), C(("ข้อมูลนักเรียน", "เลขประจำตัวประชาชน 13 หลัก"), "national_id", "id_or_g"),
        C(("ข้อมูลนักเรียน", "รหัสนักเรียน"), "pupil_no", "own_8"), C(("ข้อมูลนักเรียน", "คำนำหน้า"), "title", "title"),
        C(("ข้อมูลนักเรียน", "ชื่อ"), "first_name", "first"), C(("ข้อมูลนักเรียน", "สกุล"), "last_name", "last"),
        C(("ข้อมูลนักเรียน", "วัน/เดือน/ปีเกิด"), "birth_date", "born:thai_two"), C(("ข้อมูลนักเรียน", "ชั้นปี"), "grade", "grade_of_age_room"),
        C(("ที่อยู่ปัจจุบัน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "หมู่"), "moo", "moo"),
        C(("ที่อยู่ปัจจุบัน", "หมู่บ้าน/อาคาร"), NONE, ESTATES), C(("ที่อยู่ปัจจุบัน", "แขวง/ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่ปัจจุบัน", "เขต/อำเภอ"), "amphoe", "amphoe"), C(("ที่อยู่ปัจจุบัน", "จังหวัด"), "province", "province"),
        C(("ผู้ปกครอง", "ชื่อ - สกุล"), "guardian_name", "guardian_called"), C(("ผู้ปกครอง", "อาชีพ"), EITHER, JOBS),
        C(("ผู้ปกครอง", "โทรศัพท์"), "phone", "phone_dashed"),
        C(("ผู้ปกครอง", "รายได้ต่อปี"), DROP, ("ไม่เกิน 150,000", "150,001-300,000", "เกิน 300,000")),
        C(("การอุดหนุน", "เงินอุดหนุนรายบุคคล"), EITHER, ("รับ", "รับ", "ไม่รับ")), C(("การอุดหนุน", "อาหารเสริม (นม)"), EITHER, ("รับ", "ไม่รับ")),
        C("สัญชาติ", EITHER, ("ไทย", "ไทย", "จีน", "เมียนมา")), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["แบบรายงานข้อมูลนักเรียนรายบุคคล โรงเรียนเอกชนในระบบ"], ["โรงเรียนประสาทวิทยานุกูล  ข้อมูล ณ วันที่ 10 มิถุนายน 2569"]),
       totals=(["รวม", "48 คน"], ["", "ลงชื่อ ................................ ผู้อำนวยการ"])),

    Agency("mills_hospital", "partner", "referral", "xls", (6, 17), 50, (
        C("hn", "pupil_no", "hn"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"),
        C("lname", "last_name", "last"), C("sex", "sex", "sex_code"), C("birthday", "birth_date", "born:iso"), C("age_y", "age", "age"),
        C("age_m", NONE, _no("{}", 0, 12)), C("addrpart", "house_no", "house"), C("moopart", "moo", "moo"), C("tambon_name", "tambon", "tambon"),
        C("amphur_name", "amphoe", "amphoe"), C("chwpart", (NONE, "province"), ("13", "52")), C("hometel", "phone", "phone"),
        C("informname", "guardian_name", "guardian"), C("informrelation", NONE, "relation"), C("fathername", "father_name", "father_first"),
        C("mathername", "mother_name", "mother_first"), C("nationality", EITHER, ("99", "99", "48", "57")), C("religion", DROP, ("1", "1", "2")),
        C("bloodgrp", DROP, ("A", "B", "O", "")), C("pttype", EITHER, ("UC", "UC", "SSS", "ต่างด้าว")),
        C("vstdate", (NONE, "event_date", DROP), "lately:iso"), C("spclty", DROP, ("กุมารเวชกรรม", "จิตเวชเด็ก", "ฝากครรภ์วัยรุ่น")),
        C("pdx", DROP, ("F900", "Z340", "F840", "J459")), C("2q_9q", DROP, ("0", "0", "7", "11")),
        C("school_problem", ("status", *EITHER), ("เรียนปกติ", "ไม่ได้เรียน", "ออกจากโรงเรียน", "ขาดเรียนบ่อย")),
        C("doctor", NONE, ("พญ.กมลชนก", "นพ.ศุภชัย")),
    )),

    Agency("mills_health_43", "partner", "population", "csv", (3, 18), 60, (
        C("HOSPCODE", NONE, ("01342",)), C("CID", "national_id", "id"), C("PID", ("pupil_no", NONE), _no("{:06d}", 1, 88000)),
        C("HID", NONE, _no("{:05d}", 1, 9900)), C("PRENAME", ("title", NONE), "prefix_code"), C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"), C("HN", ("pupil_no", NONE), "hn_7"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", EITHER, ("1", "1", "1", "9")), C("OCCUPATION_NEW", EITHER, ("9410", "9622", "")), C("RACE", DROP, ("099", "048")),
        C("NATION", EITHER, ("099", "048")), C("RELIGION", DROP, ("01", "02")), C("EDUCATION", ("grade", NONE), ("02", "03", "04", "09")),
        C("FSTATUS", NONE, ("1", "2", "2")), C("FATHER", EITHER, "other_id?0.3"), C("MOTHER", EITHER, "parent_id?0.2"),
        C("MOVEIN", (NONE, "event_date"), "entered:compact?0.6"), C("DISCHARGE", ("status", NONE), ("9", "9", "9", "2", "1")),
        C("DDISCHARGE", "event_date", "lately:compact?0.8"), C("ABOGROUP", DROP, ("1", "2", "3", "")), C("RHGROUP", DROP, ("1", "")),
        C("LABOR", EITHER, ("", "", "11")), C("PASSPORT", EITHER, "passport?0.9"), C("TYPEAREA", NONE, ("1", "3", "4")),
        C("D_UPDATE", NONE, "lately:update"), C("TELEPHONE", PHONE_TOO, "phone?0.5"), C("MOBILE", "phone", "other_phone?0.2"),
    ), separator="|"),

    Agency("mills_observation", "partner", "protected", "ods", (13, 18), 32, (
        C("ที่", NONE, "running"), C("ทะเบียนเด็กและเยาวชน", "pupil_no", "case_no"), C("ชื่อตัว - ชื่อสกุล", "full_name", "full_wide"),
        C("เลขประจำตัวประชาชน", "national_id", "id_spaced?0.1"), C("วันเดือนปีเกิด", "birth_date", "born:thai_long"),
        C("อายุขณะกระทำผิด", EITHER, "age_months"), C("เลขคดีอาญาที่", EITHER, _no("{}/2569", 20, 1400)),
        C("ฐานความผิด", DROP, ("ลักทรัพย์", "พ.ร.บ.ยาเสพติด", "ทำร้ายร่างกาย", "พ.ร.บ.จราจร")),
        C("วันรับตัว", ("event_date", *EITHER), "lately:thai_two"), C(("ภูมิลำเนา", "บ้านเลขที่"), "house_no", "house"),
        C(("ภูมิลำเนา", "ม."), "moo", "moo"), C(("ภูมิลำเนา", "ต."), "tambon", "tambon"), C(("ภูมิลำเนา", "อ."), "amphoe", "amphoe"),
        C(("ภูมิลำเนา", "จ."), "province", "province"), C(("การศึกษา", "ชั้น"), "grade", "grade"),
        C(("การศึกษา", "สถานศึกษาครั้งสุดท้าย"), "school_name", "school"),
        C(("การศึกษา", "สถานะ"), "status", ("กำลังศึกษา", "ไม่ได้ศึกษา", "พ้นสภาพ", "พักการเรียน")),
        C(("ครอบครัว", "ผู้ปกครอง"), "guardian_name", "guardian_called"), C(("ครอบครัว", "เกี่ยวข้อง"), NONE, "relation"),
        C(("ครอบครัว", "โทร."), "phone", "phone_dashed"), C(("ครอบครัว", "สถานภาพบิดามารดา"), EITHER, ("อยู่ด้วยกัน", "แยกกันอยู่", "หย่า")),
        C(("การประเมิน", "ระดับความเสี่ยง"), DROP, ("ต่ำ", "ปานกลาง", "สูง")),
        C(("การประเมิน", "ผลตรวจปัสสาวะ"), DROP, ("ไม่พบ", "พบ", "ไม่ได้ตรวจ")),
        C(("การประเมิน", "สุขภาพจิต"), DROP, ("ปกติ", "ซึมเศร้า", "สมาธิสั้น")), C("พนักงานคุมประพฤติเจ้าของสำนวน", NONE, STAFF),
        C("ผลคดี", DROP, ("รอสอบสวน", "แผนแก้ไขบำบัดฯ", "เสนออัยการ")),
    ), titles=(["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด"], ["บัญชีรายชื่อเด็กและเยาวชนที่ต้องการกลับเข้ารับการศึกษา ไตรมาส 3/2569"], ["ลับ"])),

    Agency("mills_court", "partner", "protected", "xlsx", (12, 18), 28, (
        C("ลำดับ", NONE, "running_dot"), C("คดีหมายเลขดำที่", CASE, _no("ยชอ.{}/2569", 1, 420)),
        C("คดีหมายเลขแดงที่", CASE, _no("ยชอ.{}/2569", 1, 300)), C("ชื่อจำเลย/ผู้เยาว์", "full_name", "full_short"),
        C("เลข ปชช.", "national_id", "id_dashed"), C("เกิดเมื่อ", "birth_date", "born:thai_short"), C("อายุ (ปี)", "age", "age"),
        C("ข้อหา", DROP, ("รับของโจร", "เสพเมทแอมเฟตามีน", "ขับรถประมาท", "ลักทรัพย์")), C("มาตรา", DROP, ("ม.86", "ม.90", "ม.132")),
        C("วันที่มีคำสั่ง", ("event_date", *EITHER), "lately:thai_short"), C("ระยะเวลาตามแผน", EITHER, ("3 เดือน", "6 เดือน", "1 ปี")),
        C("ผู้ปกครองที่มาศาล", "guardian_name", "guardian_called"), C("โทรผู้ปกครอง", "phone", "phones"),
        C("ที่อยู่ที่ติดต่อได้", "address", "address"), C("โรงเรียน", "school_name", "school"), C("กำลังเรียน/จบชั้น", "grade", "grade_uneven"),
        C("สถานภาพการศึกษา", "status", ("ศึกษาอยู่", "ออกกลางคัน", "ออกกลางคัน", "ประสงค์กลับเข้าเรียน")),
        C("อาชีพผู้เยาว์", EITHER, ("ไม่มี", "รับจ้าง", "ไรเดอร์")), C("ผู้ให้คำปรึกษา", NONE, STAFF),
        C("นัดรายงานตัวครั้งที่ 1", NONE, "visited:thai_two"), C("มา/ไม่มา", EITHER, ("มา", "มา", "ไม่มา")),
        C("ผลประเมิน SDQ", DROP, ("ปกติ", "เสี่ยง", "มีปัญหา")), C("ความเห็นศาล", EITHER, ("ให้ประสาน สกร.", "ให้ศึกษาต่อ ปวช.", "รายงานทุกเดือน")),
    ), titles=(["ศูนย์ให้คำปรึกษาแนะนำและประสานการประชุม ศาลเยาวชนและครอบครัวจังหวัด"], []), sheets_before=("ปก",)),

    Agency("mills_migrant_survey", "partner", "survey", "csv", (4, 17), 46, (
        C("start", NONE, "visited:kobo"), C("end", NONE, "visited:kobo"), C("today", "event_date", "visited:iso"), C("consent/agree", NONE, ("yes",)),
        C("loc/province", "province", "province"), C("loc/district", "amphoe", "amphoe"), C("loc/subdistrict", "tambon", "tambon"),
        C("loc/dorm_room", ("address", NONE), _lodging), C("loc/gps", EITHER, "gps"), C("hh/caregiver_name", "guardian_name", "burmese_parent"),
        C("hh/caregiver_phone", "phone", "phone"), C("hh/caregiver_factory", EITHER, FACTORIES), C("hh/income_month", DROP, "money"),
        C("hh/language", EITHER, ("burmese", "mon", "khmer", "karen")), C("child/full_name", "full_name", "burmese"),
        C("child/nickname_th", "nickname", "nickname"), C("child/sex", "sex", "sex_lower"), C("child/dob", "birth_date", "born:iso?0.4"),
        C("child/age_est", "age", "age"), C("child/doc_type", EITHER, ("pink_card", "birth_cert", "passport", "none")),
        C("child/doc_no_13", "national_id", "id_foreign?0.4"), C("child/school_status", "status", ("in_school", "in_mlc", "never", "dropped")),
        C("child/school_name", "school_name", ("ศูนย์การเรียนแสงตะวัน", "โรงเรียนเทศบาล 2", "", "")),
        C("child/grade", "grade", "grade_of_age_migrant?0.4"), C("child/reason_out", EITHER, ("cost", "work", "no_document", "language")),
        C("child/works", EITHER, ("no", "no", "yes")), C("child/wg_difficulty", DROP, ("none", "seeing", "none")),
        C("child/photo", DROP, _no("{}.jpg", 1700000000, 1799999999)), C("enumerator", NONE, ("Ma Thida", "Ko Zaw", "P'Nok")),
        C("_id", "pupil_no", "kobo_id"), C("_uuid", ("pupil_no", NONE), "guid"), C("_submission_time", NONE, "visited:kobo"),
    ), separator=";"),

    Agency("mills_dormitories", "survey", "survey", "xlsx", (6, 18), 45, (
        C("ที่", NONE, "running"), C("ชื่อหอ/ห้องเช่า", (NONE, "address"), DORMS), C("ห้อง", (NONE, "house_no"), _no("{}", 101, 520)),
        C("ชื่อ สกุล เด็ก", "full_name", "full_uneven"), C("ชื่อเล่น", "nickname", "nickname?0.4"), C("อายุ", "age", "age_uneven"),
        C("เลขบัตร", "national_id", "id_rare"), C("พ่อแม่/คนดูแล", "guardian_name", "guardian"), C("เบอร์", "phone", "phone_uneven"),
        C("ทำงานที่ไหน (ผู้ปกครอง)", EITHER, FACTORIES), C("มาจากจังหวัด", EITHER, ("สุรินทร์", "ร้อยเอ็ด", "เมียนมา", "ลำปาง", "กัมพูชา")),
        C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("เรียน/ไม่เรียน/เสี่ยง", "status", ("เรียน", "เรียน", "ไม่เรียน", "เสี่ยง")),
        C("เรียนที่", "school_name", "school"), C("ชั้น", "grade", "grade_uneven"),
        C("ถ้าไม่เรียน เพราะ", EITHER, ("", "ย้ายตามพ่อแม่", "ไม่มีเอกสาร", "ช่วยงานที่บ้าน")), C("อยากเรียน", NONE, ("", "อยาก", "ไม่อยาก", "กศน.")),
        C("บัตรสวัสดิการแห่งรัฐ", DROP, ("มี", "ไม่มี")), C("เจ็บป่วย/พิการ", DROP, ("", "", "หูตึง", "พัฒนาการช้า")),
        C("เจ้าของหอ โทร", NONE, "other_phone"), C("วันที่เยี่ยม", "event_date", "visited:be_two"), C("อสม./อพม. ผู้สำรวจ", NONE, SHORT_STAFF),
        C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["สำรวจเด็กในหอพักและห้องเช่า รอบนิคมอุตสาหกรรม"], ["ชุมชนคลองสี่ - หลังโรงงาน"]), breaks=(15, 31), totals=(["รวม 45 คน  ไม่เรียน 11 คน"],)),

    Agency("mills_encouragement", "nonformal", "enrolled_alternative", "html", (15, 18), 44, (
        C("ลำดับ", NONE, "running"), C("รหัสกลุ่ม", (NONE, "school_code"), _no("12130000{:02d}", 1, 20)),
        C("ชื่อกลุ่ม", ("school_name", NONE), ("ศกร.ตำบลคลองสี่", "ศกร.โรงงานไทยเจริญ", "ศกร.ตำบลท่าช้าง")),
        C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เพศ", "sex", "sex"), C("วันเกิด", "birth_date", "born:be_slash"),
        C("ระดับชั้น", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")),
        C("ภาคเรียนที่เข้า", (NONE, "enrolled_from"), ("1/2568", "2/2568", "1/2569")), C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_slash"),
        C("ความรู้เดิม", NONE, ("ป.6", "ม.2", "ม.3")), C("สถานศึกษาเดิม", NONE, "school"),
        C("อาชีพ", EITHER, ("รับจ้าง", "ว่างงาน", "พนักงานโรงงาน")), C("รายได้/เดือน", DROP, "money"), C("ที่อยู่", "address", "address_long"),
        C("โทรศัพท์", "phone", "phone"), C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"),
        C("ประเภทผู้พิการ", DROP, ("", "", "", "LD")), C("กลุ่มเป้าหมายพิเศษ", EITHER, ("", "", "ผู้ต้องขัง", "ทหารกองประจำการ")),
        C("ครูประจำกลุ่ม", NONE, "teacher"), C("หน่วยกิตสะสม", NONE, _no("{}", 0, 76)),
        C("สถานะ", "status", ("กำลังศึกษา", "กำลังศึกษา", "ขาดการติดต่อ", "คาดว่าจะจบ", "พ้นสภาพ")),
    ), titles=(["รายงานทะเบียนนักศึกษา ภาคเรียนที่ 1 ปีการศึกษา 2569"],)),

    Agency("mills_dual_college", "vocational", "enrolled", "xlsx", (15, 18), 50, (
        C("ลำดับ", NONE, "running"), C("รหัสนักเรียน นักศึกษา", "pupil_no", "college_no"), C("เลขบัตรประจำตัวประชาชน", "national_id", "id"),
        C("ชื่อ-นามสกุล", "full_name", "full"), C("ชื่อ-นามสกุล (EN)", NONE, "guardian_en"), C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", "born:thai_short"), C("ระดับชั้น", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")),
        C("กลุ่มเรียน", NONE, ("ชย.1/1", "ชก.2/2", "ชฟ.1/3", "บช.3/1")), C("สาขาวิชา", NONE, ("ช่างยนต์", "ช่างกลโรงงาน", "ไฟฟ้ากำลัง", "การบัญชี")),
        C("ระบบ", NONE, ("ปกติ", "ทวิภาคี")), C("สถานประกอบการฝึกอาชีพ", NONE, FACTORIES), C("ครูนิเทศ", NONE, "teacher"),
        C("เบี้ยเลี้ยงฝึกงาน (บาท/วัน)", EITHER, ("150", "300", "")), C("วันขึ้นทะเบียน", "enrolled_from", "entered:thai_short"),
        C("สถานะ", "status", ("กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ลาออก")), C("GPAX", NONE, "gpa"), C("จบจากโรงเรียน", NONE, "school"),
        C("ศาสนา", DROP, ("พุทธ", "อิสลาม")), C("โรคประจำตัว", DROP, ("ไม่มี", "ไม่มี", "ภูมิแพ้")), C("กู้ กยศ.", EITHER, ("กู้", "ไม่กู้")),
        C("เบอร์โทรศัพท์", PHONE_TOO, "phone"), C("ชื่อผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์โทรผู้ปกครอง", "phone", "other_phone"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"), C("คะแนนความประพฤติ", EITHER, ("100", "90", "75")),
    ), titles=(["วิทยาลัยเทคโนโลยีสยามอุตสาหกรรม"], ["ทะเบียนรายชื่อนักเรียน นักศึกษา ภาคเรียนที่ 1/2569"])),

    Agency("mills_shelter", "shelter", "protected", "xls", (3, 17), 26, (
        C("เลขทะเบียน", "pupil_no", "case_no"), C("วันรับเข้า", "event_date", "lately:thai_two"), C("ชื่อ-สกุล", "full_name", "full_bracket"),
        C("เลขประจำตัว 13 หลัก", "national_id", "id_or_word"), C("ว.ด.ป.เกิด", "birth_date", "born:thai_two"), C("อายุ", "age", "age_words"),
        C("สัญชาติ", EITHER, ("ไทย", "ไทย", "เมียนมา", "ไร้รัฐ")),
        C("ประเภทปัญหา", DROP, ("ถูกทารุณกรรม", "ถูกทอดทิ้ง", "ตั้งครรภ์ไม่พร้อม", "ค้ามนุษย์")),
        C("หน่วยงานนำส่ง", EITHER, ("สภ.เมือง", "รพ.", "อบต.", "1300")), C("ภูมิลำเนา (ตำบล)", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"), C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"),
        C("ผู้กระทำ/ความสัมพันธ์", DROP, ("", "พ่อเลี้ยง", "ญาติ", "นายจ้าง")), C("บิดา/มารดาต้องโทษ", DROP, ("", "", "บิดา")),
        C("การศึกษาก่อนรับเข้า", "grade", "grade_long"), C("โรงเรียนเดิม", "school_name", "school"),
        C("ขณะนี้เรียน", ("status", NONE), ("เรียนต่อที่เดิม", "หยุดเรียน", "สกร.", "ยังไม่เข้าเรียน")),
        C("ผลตรวจร่างกาย", DROP, ("ปกติ", "มีบาดแผล", "ส่ง OSCC")), C("ผลประเมินทางจิต", DROP, ("ปกติ", "PTSD", "นัดจิตแพทย์")),
        C("นักสังคมสงเคราะห์", NONE, STAFF), C("วันจำหน่าย", ("enrolled_to", "event_date", NONE), "lately:thai_two?0.6"),
        C("ปกปิดที่อยู่", "hide_address", ("ใช่", "ไม่")),
    ), titles=(["บ้านพักเด็กและครอบครัวจังหวัด"], ["ทะเบียนผู้รับบริการ (เด็ก) ปีงบประมาณ 2569"])),

    Agency("mills_young_workers", "partner", "referral", "xlsx", (15, 17), 36, (
        C("ลำดับ", NONE, "running"), C(("สถานประกอบกิจการ", "ชื่อ"), NONE, FACTORIES),
        C(("สถานประกอบกิจการ", "เลขทะเบียนนิติบุคคล"), NONE, _no("01355{:08d}", 1, 10**8)), C(("สถานประกอบกิจการ", "ที่ตั้ง (ตำบล)"), NONE, "tambon"),
        C(("สถานประกอบกิจการ", "โทร."), NONE, _no("02-{:07d}", 5000000, 9099999)), C(("ลูกจ้างเด็ก", "คำนำหน้า"), "title", "short_title"),
        C(("ลูกจ้างเด็ก", "ชื่อ"), "first_name", "first"), C(("ลูกจ้างเด็ก", "สกุล"), "last_name", "last"),
        C(("ลูกจ้างเด็ก", "เลขประจำตัวประชาชน"), "national_id", "id_spaced"), C(("วันเกิด", "วัน"), "birth_day", "born:day"),
        C(("วันเกิด", "เดือน"), "birth_month", "born:month_short"), C(("วันเกิด", "พ.ศ."), "birth_year", "born:year_be"), C("อายุ", "age", "age"),
        C(("ที่อยู่ลูกจ้าง", "เลขที่"), "house_no", "house"), C(("ที่อยู่ลูกจ้าง", "หมู่"), "moo", "moo"),
        C(("ที่อยู่ลูกจ้าง", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่ลูกจ้าง", "อำเภอ"), "amphoe", "amphoe"),
        C(("ที่อยู่ลูกจ้าง", "จังหวัด"), "province", "province"), C("วุฒิการศึกษา", "grade", ("ป.6", "ม.1", "ม.2", "ม.3")),
        C("ลักษณะงาน", NONE, ("บรรจุ", "พับผ้า", "แพ็คสินค้า", "เสิร์ฟ")), C("ค่าจ้าง/วัน", DROP, ("363", "372", "400")),
        C("วันที่เริ่มจ้าง", NONE, "lately:be_slash"), C("วันที่แจ้ง (คร.2)", (NONE, "event_date"), "lately:be_slash"),
        C("ชื่อบิดา มารดา หรือผู้ปกครอง", "guardian_name", "guardian_called"),
        C("ยังเรียนอยู่หรือไม่", "status", ("ไม่เรียน", "เรียนภาคค่ำ", "ไม่เรียน", "ปิดเทอม")), C("พนักงานตรวจแรงงาน", NONE, STAFF),
    ), titles=(["สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัด"],
               ["ทะเบียนการแจ้งการจ้างลูกจ้างซึ่งเป็นเด็ก (อายุ 15 ปี แต่ไม่ถึง 18 ปี)"], []),
       totals=(["รวม", "", "", "", "", "36 คน"],)),

    Agency("mills_child_centres", "local_school", "enrolled", "xlsx", (3, 5), 50, (
        C("ลำดับ", NONE, "running"), C("ศูนย์พัฒนาเด็กเล็ก", "school_name", ("ศพด.วัดคลองสี่", "ศพด.บ้านเอื้ออาทร", "ศพด.ชุมชนหลังโรงงาน")),
        C("รหัสเด็ก", "pupil_no", "own_10"), C("เลขบัตรประชาชนเด็ก", "national_id", "id_or_word"), C("ชื่อเด็ก", "first_name", "titled_first"),
        C("นามสกุลเด็ก", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("เพศ", "sex", "sex"),
        C("ว/ด/ป เกิด", "birth_date", "born:cell"), C(("อายุ", "ปี"), "age", "age"), C(("อายุ", "เดือน"), NONE, _no("{}", 0, 12)),
        C("วันเข้าศูนย์", "enrolled_from", "entered:cell"), C(("ภาวะโภชนาการ", "น้ำหนัก"), DROP, "weight"),
        C(("ภาวะโภชนาการ", "ส่วนสูง"), DROP, "height"), C(("ภาวะโภชนาการ", "ผล"), DROP, ("สมส่วน", "ผอม", "เตี้ย", "เริ่มอ้วน")),
        C("ผล DSPM", DROP, ("สมวัย", "สงสัยล่าช้า", "สมวัย")), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"),
        C(("มารดา", "อาชีพ"), EITHER, JOBS), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"), C(("บิดา", "อาชีพ"), EITHER, JOBS),
        C("เด็กอาศัยอยู่กับ", EITHER, ("พ่อแม่", "ตายาย", "แม่")), C("ที่อยู่", "address", "address"), C("โทรศัพท์", "phone", "phone_dashed"),
        C("เงินอุดหนุนบุตร 600", DROP, ("ได้รับ", "ไม่ได้รับ")), C("ครูผู้ดูแลเด็ก", NONE, "teacher"), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["กองการศึกษา เทศบาลเมืองคลองสี่"], ["บัญชีรายชื่อเด็กเล็ก ปีการศึกษา 2569"])),

    Agency("mills_registrar", "civil_registry", "population", "csv", (6, 8), 60, (
        C("ลำดับที่", NONE, "running"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.95"), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", EITHER, ("ไทย",)), C("รหัสประจำบ้าน", NONE, "house_code"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_padded"), C("ตรอก/ซอย", NONE, "road"), C("ถนน", NONE, DASH),
        C("แขวง/ตำบล", "tambon", "tambon"), C("เขต/อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"),
        C("ชื่อตัวบิดา", "father_name", "father_first"), C("เลขประจำตัวบิดา", EITHER, "other_id"), C("ชื่อตัวมารดา", "mother_name", "mother_first"),
        C("เลขประจำตัวมารดา", EITHER, "parent_id"), C("ชื่อเจ้าบ้าน", (NONE, "guardian_name"), "guardian"),
        C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "บุตร", "หลาน")), C("วันที่ย้ายเข้า", ("event_date", NONE), "entered:be_compact?0.5"),
        C("สำนักทะเบียน", NONE, ("ท้องถิ่นเทศบาลนครบางพลับ", "อำเภอคลองสี่")),
    ), titles=(["บัญชีรายชื่อเด็กที่ถึงเกณฑ์การศึกษาภาคบังคับ ปีการศึกษา 2569"],), encoding="cp874"),

    Agency("mills_mosque", "religious", "enrolled_alternative", "ods", (6, 13), 34, (
        C("ที่", NONE, "running"), C("ชื่อ (ไทย)", "first_name", "muslim"), C("สกุล", "last_name", "last"),
        C("ชื่ออาหรับ", ("alt_first_name", *EITHER), "muslim?0.5"), C("เพศ", "sex", "sex"), C(("เกิด", "วันที่"), "birth_day", "born:day"),
        C(("เกิด", "เดือน"), "birth_month", "born:month"), C(("เกิด", "ปี พ.ศ."), "birth_year", "born:year_be"),
        C("เลขบัตรประชาชน", "national_id", "id_gaps"), C("ชั้นตาดีกา", EITHER, ("1", "2", "3", "4")),
        C(("โรงเรียนสามัญ", "ชื่อ"), "school_name", "school"), C(("โรงเรียนสามัญ", "ชั้น"), "grade", "grade_of_age"),
        C("อัลกุรอาน (ญุซอ์)", EITHER, _no("{}", 1, 30)), C(("ผู้ปกครอง", "ชื่อ"), "guardian_name", "muslim"),
        C(("ผู้ปกครอง", "สกุล"), "guardian_last_name", "guardian_last"), C(("ผู้ปกครอง", "โทร"), "phone", "phone_spaced"),
        C(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"), C(("ที่อยู่", "ซอย"), NONE, "road"), C(("ที่อยู่", "ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่", "อำเภอ"), "amphoe", "amphoe"), C("เด็กกำพร้า", DROP, TICK), C("รับซะกาต", DROP, TICK),
        C("ครูผู้สอน", NONE, ("ครูฮาซัน", "ครูนูรี", "ครูยูซุฟ")), C("ค่าบำรุง ค้าง", EITHER, ("", "", "200", "400")),
    ), titles=(["ศูนย์การศึกษาอิสลามประจำมัสยิด (ตาดีกา) มัสยิดดารุลอิบาดะห์"], ["รายชื่อนักเรียน ปี 2569"])),

    Agency("mills_sports_form", "sports", "enrolled", "csv", (11, 17), 40, (
        C("ประทับเวลา", NONE, "lately:google"), C("ที่อยู่อีเมล", NONE, "email"),
        C("ประเภทกีฬา", NONE, ("ฟุตบอล", "วอลเลย์บอล", "เทควันโด", "กรีฑา")), C("คำนำหน้าชื่อนักกีฬา", "title", "title"),
        C("ชื่อจริงนักกีฬา (ภาษาไทย)", "first_name", "first"), C("นามสกุลนักกีฬา (ภาษาไทย)", "last_name", "last"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เลขประจำตัวประชาชนนักกีฬา 13 หลัก (ไม่ต้องใส่ขีด)", "national_id", "id"),
        C("วัน เดือน ปีเกิด", "birth_date", "born:ce_slash"), C("โรงเรียนที่กำลังศึกษา", "school_name", "school"),
        C("กำลังศึกษาอยู่ระดับชั้น", "grade", "grade_of_age"), C("เกรดเฉลี่ยล่าสุด", NONE, "gpa"), C("น้ำหนัก (กิโลกรัม)", DROP, "weight"),
        C("ส่วนสูง (เซนติเมตร)", DROP, "height"), C("กรุ๊ปเลือด", DROP, ("A", "B", "O")),
        C("โรคประจำตัว / การบาดเจ็บที่เคยได้รับ", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "เอ็นเข่า")),
        C("ที่อยู่ปัจจุบัน (บ้านเลขที่ หมู่ ตำบล อำเภอ จังหวัด)", "address", "address"),
        C("ชื่อ-สกุล ผู้ปกครองที่ติดต่อได้", "guardian_name", "guardian_titled"), C("ความเกี่ยวข้องกับนักกีฬา", NONE, "relation"),
        C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"), C("ID Line ผู้ปกครอง", NONE, _no("line{}", 1000, 9999)),
        C("ชื่อโค้ชผู้ฝึกสอน", NONE, STAFF), C("เบอร์โค้ช", NONE, _no("08{:08d}", 10**7, 10**8)), C("ขนาดเสื้อ", NONE, ("S", "M", "L")),
        C("แนบรูปถ่ายหน้าตรง", DROP, _no("https://drive.example/open?id={}", 10**8, 10**9)), C("ข้าพเจ้ายินยอมให้เก็บข้อมูล", NONE, ("ยินยอม",)),
    )),

    Agency("mills_skills", "skill", "training", "csv", (15, 18), 38, (
        C("REG_NO", "pupil_no", _no("69-13-{:05d}", 1, 99999)), C("COURSE_CODE", NONE, _no("0920{:08d}", 1, 10**7)),
        C("COURSE_NAME", NONE, ("ช่างเชื่อม TIG", "ช่างแอร์บ้าน", "ควบคุมเครื่อง CNC")), C("GEN_NO", NONE, ("1/69", "2/69")),
        C("TITLE_TH", "title", "title"), C("FNAME_TH", "first_name", "first"), C("LNAME_TH", "last_name", "last"), C("CARD_ID", "national_id", "id"),
        C("BIRTH_DATE", "birth_date", "born:be_slash"), C("AGE", "age", "age"), C("GENDER", "sex", "sex"),
        C("EDU_LEVEL", ("grade", NONE), ("ป.6", "ม.3", "ม.3", "ม.6")), C("START_DATE", "enrolled_from", "entered:be_slash"),
        C("END_DATE", "enrolled_to", "lately:be_slash?0.4"), C("TRAIN_RESULT", "status", ("กำลังฝึก", "ผ่าน", "ไม่ผ่าน", "ลาออก")),
        C("SCORE", NONE, _no("{}", 40, 98)), C("CERT_NO", NONE, _no("ว.13/{}", 1, 2000)), C("ADDR_FULL", "address", "address_long"),
        C("MOBILE", "phone", "phone"), C("JOB_STATUS", EITHER, ("ว่างงาน", "มีงานทำ", "นักศึกษา")), C("SALARY", DROP, "money?0.5"),
        C("COMPANY", NONE, FACTORIES), C("DISABLE_TYPE", DROP, ("", "", "", "ทางการได้ยิน")), C("INSTRUCTOR", NONE, STAFF),
        C("ALLOWANCE_ACC", EITHER, "account_10"), C("UPDATE_DT", NONE, "lately:midnight"),
    ), encoding="cp874", separator="\t"),

    Agency("mills_case_managers", "case_team", "referral", "xlsx", (6, 18), 40, (
        C("รหัสเคส", "pupil_no", _no("ZD69-{:04d}", 1, 2000)), C("CM ผู้รับผิดชอบ", NONE, SHORT_STAFF), C("เลขบัตรประชาชนเด็ก", "national_id", "id"),
        C("ชื่อ", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"),
        C("ปีเกิด (พ.ศ.)", "birth_year", "born:year_be"), C("อายุ", "age", "age_number"), C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("ละติจูด", EITHER, "latitude"), C("ลองจิจูด", EITHER, "longitude"),
        C("อาศัยอยู่กับ (ชื่อ)", "guardian_name", "guardian_relation"), C("เบอร์ติดต่อ", "phone", "phone_dashed"),
        C("โรงเรียนสุดท้าย", "school_name", "school"), C("ชั้นที่ออก", "grade", "grade_of_age"),
        C("ออกเมื่อ", ("event_date", "enrolled_to"), "lately:be_year"),
        C("สาเหตุหลัก", EITHER, ("ยากจน", "ตั้งครรภ์", "ไม่อยากเรียน", "ย้ายตามผู้ปกครอง")), C("รายได้ครัวเรือน/คน", DROP, "money"),
        C("ภาวะสุขภาพกาย-ใจ", DROP, ("ปกติ", "ซึมเศร้า", "ติดเกม")), C("เยี่ยมครั้งที่ 1", NONE, "lately:thai_two"),
        C("เยี่ยมครั้งที่ 2", NONE, "visited:thai_two?0.6"), C("แผนรายบุคคล", NONE, ("1 โรงเรียน 3 รูปแบบ", "สกร.", "ฝึกอาชีพ", "ทำงาน+เรียน")),
        C("สถานะล่าสุด", "status", ("กลับเข้าเรียนแล้ว", "อยู่ระหว่างช่วยเหลือ", "ไม่พบตัว", "ปฏิเสธ")),
        C("เงินช่วยเหลือ (บาท)", EITHER, "money?0.5"), C("งบเบิกแล้ว", EITHER, TICK),
    ), titles=(["ตารางสรุปเคส Thailand Zero Dropout ระดับอำเภอ"],), sheets_before=("คำอธิบาย", "สรุป")),

    Agency("mills_leavers", "school", "referral", "xls", (12, 17), 30, (
        C("ที่", NONE, "running"), C("เลขประจำตัว", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("ชื่อ - สกุล", "full_name", "full_short"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("ว/ด/ป เกิด", "birth_date", "born:be_dot"),
        C("วันที่มาเรียนวันสุดท้าย", ("enrolled_to", "event_date"), "lately:be_dot"), C("จำนวนวันขาดเรียน", NONE, _no("{}", 7, 90)),
        C(("สาเหตุ (ทำเครื่องหมาย /)", "ฐานะยากจน"), DROP, TICK), C(("สาเหตุ (ทำเครื่องหมาย /)", "ปัญหาครอบครัว"), EITHER, TICK),
        C(("สาเหตุ (ทำเครื่องหมาย /)", "สมรส/ตั้งครรภ์"), DROP, TICK), C(("สาเหตุ (ทำเครื่องหมาย /)", "ต้องคดี"), DROP, TICK),
        C(("สาเหตุ (ทำเครื่องหมาย /)", "เจ็บป่วย"), DROP, TICK), C(("สาเหตุ (ทำเครื่องหมาย /)", "ทำงานโรงงาน"), EITHER, TICK),
        C(("ผู้ปกครอง", "ชื่อ"), "guardian_name", "guardian_by_sex"), C(("ผู้ปกครอง", "เบอร์โทร"), "phone", "phone_dashed"),
        C("ที่อยู่ปัจจุบัน", "address", "address"), C(("การติดตาม", "ครั้งที่ 1"), NONE, "lately:be_dot"),
        C(("การติดตาม", "ครั้งที่ 2"), NONE, "visited:be_dot?0.5"), C(("การติดตาม", "หนังสือแจ้ง ที่ ศธ"), NONE, _no("04287.12/{}", 100, 999)),
        C("ผลการติดตาม", "status", ("กลับมาเรียน", "ไม่กลับ", "ติดต่อไม่ได้", "ย้ายสถานศึกษา")), C("ครูที่ปรึกษา", NONE, "teacher"),
        C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["แบบรายงานนักเรียนที่มีแนวโน้มออกกลางคัน/ออกกลางคัน โรงเรียนนิคมวิทยา"], ["ระหว่างวันที่ 16 พฤษภาคม - 15 กรกฎาคม 2569"]),
       totals=([], ["", "", "", "ลงชื่อ ............. หัวหน้างานระบบดูแลช่วยเหลือ"])),

    Agency("mills_international", "private_school", "enrolled", "csv", (5, 17), 42, (
        C("Student_Number", "pupil_no", "own_8"), C("Last_Name", "last_name", "last_en"), C("First_Name", "first_name", "first_en"),
        C("Middle_Name", "middle_name", ("", "", "", "James", "Rose")),
        C("Preferred_Name", ("nickname", "alt_first_name"), ("Ben", "Nina", "Pim", "Oat", "")), C("Thai_ID", "national_id", "id_gaps"),
        C("Passport_No", EITHER, "passport"), C("Gender", "sex", "sex_mf"), C("DOB", "birth_date", "born:us"),
        C("Grade_Level", "grade", "year_group"), C("Home_Room", NONE, ("5A", "7B", "10C")), C("House", NONE, ("Chao Phraya", "Mekong", "Ping")),
        C("Enroll_Status", "status", ("Active", "Active", "Active", "Transferred Out")), C("EntryDate", "enrolled_from", "entered:us"),
        C("ExitDate", "enrolled_to", "lately:us?0.85"),
        C("Street", ("address", NONE), ("99/12 Lakeside Villa 2", "14 Soi 5, Garden Home", "Unit 1804, Metro Condo")), C("City", "amphoe", "amphoe"),
        C("State", "province", "province"), C("Zip", NONE, "postcode"), C("Home_Phone", "phone", "phone_abroad"),
        C("Father", "father_name", "guardian_en"), C("Father_Employer", EITHER, ("Toyoshi Auto Parts", "Siam Polymer", "Self-employed")),
        C("Mother", "mother_name", "guardian_en"), C("Guardian_Email", NONE, "email"),
        C("Nationality", EITHER, ("Thai", "Japanese", "Chinese", "British")), C("Ethnicity", DROP, ("Asian", "Asian", "White", "Mixed")),
        C("Medical_Alert", DROP, ("", "", "Asthma", "Nut allergy")), C("Learning_Support", DROP, ("", "", "EAL", "Dyslexia")),
        C("Tuition_Balance", EITHER, ("0", "0", "125000")), C("Home_Language", EITHER, ("Thai", "Japanese", "English")),
    ), encoding="utf-16", separator="\t"),
)
# fmt: on
