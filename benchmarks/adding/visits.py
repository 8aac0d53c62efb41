"""Lists of people who go from house to house (volunteers, village heads, case managers, nurses), of foundations, welfare and learning centres.

Belongs here: forms of such lists, with what each column is, by somebody who had not read the guessing. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import AS_OF, BURMESE, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import thai_digits, written
from synthetic.tables import blank, texts

VOLUNTEERS = ("นางบัวผัน ใจมา", "นางสายหยุด ปินตา", "นางคำแปง วงศ์ไชย", "นายอ้าย ทาแกง", "นางจันทร์ฟอง มูลเมือง", "น.ส.อำพร ต๊ะวัน")
HEADMEN = ("ผญบ.สมบูรณ์ ทาเกิด", "ผญบ.ประพันธ์ แก้วเทพ", "กำนันวิรัตน์ เตชะ", "ผช.อุดม ขัดสี", "ผญบ.สุจิตรา นันตา")
NURSES = ("พว.สุนันทา", "พว.กมลชนก", "นวก.ธีรเดช", "จพ.สาธารณสุข วีณา")
MANAGERS = ("ครูตุ้ม", "พี่หน่อย พมจ.", "น.ส.รุ่งทิวา สายคำ", "นายก้องภพ ยอดเรือน", "ครูอ้อย สกร.")
SPONSORS = ("Mr. & Mrs. Olsen", "Ingrid Larsson", "St. Luke Parish", "K. Yamamoto", "Anonymous", "Grace Church Busan", "Peter Hughes")
CAMPS = ("แคมป์สวนส้มบ่อหิน", "ไซต์ก่อสร้าง ซ.3", "โรงงานเซรามิก", "ไร่ข้าวโพดแม่สุก", "ห้องแถวหลังตลาด")
FATHERS = ("U Myint Soe", "U Than Htay", "Saw Ler Wah", "Sai Noom", "U Kyaw Moe", "-", "Saw Paw Thu")
MOTHERS = ("Daw San San Win", "Naw Bway Paw", "Nang Lao", "Daw Mi Mi Khaing", "Naw Htoo Say", "Daw Ohn Kyi")
WHY_LEFT = ("ฐานะยากจน", "ช่วยพ่อแม่ทำงาน", "มีครอบครัว", "ติดเพื่อน/ติดเกม", "เบื่อเรียน", "ย้ายตามผู้ปกครอง", "")
WORK = ("รับจ้างทั่วไป", "ทำนา", "ทำไร่", "ค้าขาย", "ไม่ได้ทำงาน", "โรงงาน")
LIVING = ("มีชีวิตอยู่", "มีชีวิตอยู่", "มีชีวิตอยู่", "เสียชีวิต", "ต้องโทษ", "ไม่ทราบ")


def _elder(style: str) -> Form:
    """Birth dates of the parents' generation."""
    return lambda m, r: written(m["birth"].astype("datetime64[D]") - r.integers(7_000, 15_500, len(m)).astype("timedelta64[D]"), style)


def _appointment(style: str) -> Form:
    """Days that are yet to come."""
    return lambda m, r: written(np.datetime64(AS_OF) + r.integers(5, 90, len(m)).astype("timedelta64[D]"), style)


def _neighbour(form: Cells) -> Form:
    """What belongs to another row's people: the head of the house, who is not the child's keeper."""
    return lambda m, r: np.roll(column(form, m, r), 9)


def _number(form: str, low: int, high: int) -> Form:
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _or(form: Cells, word: str) -> Form:
    """What the clerk writes where there is nothing to write."""
    return lambda m, r: texts([cell if cell != "" else word for cell in column(form, m, r).tolist()])


def _thai(form: Cells) -> Form:
    return lambda m, r: thai_digits(column(form, m, r))


AGENCIES = (
    # a volunteer's walk from house to house; what is measured of the child stands amid it, a line where the next area begins
    Agency("health_volunteer_walk", "survey", "survey", "xlsx", ages=(4, 17), rows=46, breaks=(17, 33), between=(["เขตถัดไป"],),
           titles=(("สมุดเยี่ยมบ้าน อสม.  รพ.สต.บ้านทุ่งจี้",), ("รอบ มิ.ย. - ก.ค. ๒๕๖๙",), ()), columns=(
        C("", NONE, "running"), C("คุ้ม", NONE, ("คุ้มวัด", "คุ้มหนองใน", "คุ้มเหนือ", "คุ้มตลาด")), C("หลังคาเรือนที่", NONE, _number("{}", 1, 180)),
        C("เลขที่บ้าน", "house_no", "house"), C("ม.", "moo", "moo"), C("หัวหน้าครอบครัว", NONE, _neighbour("father_called")), C("ชื่อเด็กในบ้าน", "full_name", "full_uneven"),
        C("ที่เรียกกัน", "nickname", "nickname?0.2"), C("ช/ญ", "sex", "sex_letter"), C("เกิด ว.ด.ป.", "birth_date", "born:thai_digits_short"),
        C("อายุ ปี/เดือน", "age", "age_months"), C("บัตร ปชช. 13 ตัว", "national_id", "id_uneven"), C("นน.", DROP, "weight"), C("สส.", DROP, "height"),
        C("ฟัน", DROP, ("ปกติ", "ผุ 1 ซี่", "ผุหลายซี่", "ปกติ")), C("เรียน รร.ไหน", "school_name", "school"), C("ชั้น", "grade", "grade"),
        C("ไปเรียนไหม", "status", ("ไป", "ไป", "ไป", "ไม่ไป", "ออกแล้ว", "ยังไม่เข้าเรียน")), C("คนเลี้ยงดู", "guardian_name", "guardian_relation"),
        C("เบอร์ทางบ้าน", "phone", "phone_uneven"), C("อสม.ที่เยี่ยม", NONE, VOLUNTEERS), C("เบอร์ อสม.", NONE, "other_phone"), C("เยี่ยมเมื่อ", "event_date", "visited:be_dot"),
        C("สิ่งที่พบ", NONE, "remark"))),
    # a village head's own page: the surname has no heading, since the one before goes over both
    Agency("village_head_page", "survey", "survey", "xls", ages=(6, 18), rows=27, columns=(
        C("ที่", NONE, "running_thai"), C("ชื่อ-สกุล ลูกบ้าน (เด็ก)", "first_name", "titled_first"), C("", "last_name", "last"),
        C("เกิดปี", "birth_year", _thai("born:year_be")), C("พ่อชื่อ", "father_name", "father"), C("แม่ชื่อ", "mother_name", "mother"),
        C("อยู่บ้านเลขที่", "house_no", _thai("house")), C("ยังเรียน/ออก", "status", ("ยังเรียน", "ยังเรียน", "ออก", "ออก", "ไม่รู้")),
        C("ออกไปทำอะไร", NONE, ("", "ไปทำงานกรุงเทพ", "อยู่บ้านเฉยๆ", "ช่วยพ่อแม่ทำสวน", "")))),
    Agency("school_vaccination_round", "partner", "supported", "csv", ages=(6, 13), rows=64, encoding="cp874", columns=(
        C("HOSPCODE", NONE, ("06489",)), C("รหัสหมู่บ้าน 8 หลัก", NONE, _number("5208{:04d}", 101, 1212)), C("PID", "pupil_no", "own_5"), C("CID", "national_id", "id"),
        C("ชื่อ", "first_name", "titled_first"), C("สกุล", "last_name", "last"), C("เพศ(1=ช,2=ญ)", "sex", "sex_code"), C("วดป.เกิด", "birth_date", "born:be_compact"),
        C("อายุวันฉีด", "age", "age"), C("รหัส รร.", "school_code", "school_code"), C("รร.", "school_name", "school"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
        C("เลขที่ในห้อง", (NONE, "pupil_no"), "class_no"), C("dT วันที่", (NONE, DROP), "lately:be_slash?0.3"), C("HPV1 วันที่", (NONE, DROP), "lately:be_slash?0.5"),
        C("HPV2 วันที่", (NONE, DROP), "lately:be_slash?0.7"), C("MMR เก็บตก", (NONE, DROP), "lately:be_slash?0.9"), C("Lot.", NONE, ("AC21B071", "HPV9-6642", "DT0368")),
        C("Exp.", NONE, ("31/12/2027", "30/06/2028", "31/03/2027")), C("แพ้ยา/วัคซีน", DROP, ("ไม่แพ้", "ไม่แพ้", "ไม่แพ้", "Penicillin", "ไข่")),
        C("ผู้ให้วัคซีน", NONE, NURSES), C("ผู้ปกครองลงนาม", "guardian_name", "guardian_called"), C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("มือถือ ผปค.", "phone", "phone_dashed"), C("วันบันทึก", NONE, "lately:be_compact"))),
    Agency("child_fund_requests", "partner", "supported", "ods", ages=(3, 17), rows=35,
           titles=(("ทะเบียนคำขอรับการสงเคราะห์ กองทุนคุ้มครองเด็กจังหวัด",), ("ปีงบประมาณ พ.ศ. 2569",), ()), columns=(
        C(("คำขอ", "เลขที่"), "pupil_no", _number("คคด.{}/2569", 1, 400)), C(("คำขอ", "ลงวันที่"), NONE, "lately:thai_two"), C(("เด็ก", "คำนำหน้า"), "title", "short_title"),
        C(("เด็ก", "ชื่อ"), "first_name", "first"), C(("เด็ก", "ชื่อสกุล"), "last_name", "last"), C(("เด็ก", "เลขประจำตัว"), "national_id", "id_spaced"),
        C(("เด็ก", "เกิดวันที่"), "birth_date", "born:thai_long"), C(("เด็ก", "อายุ"), "age", "age_words"), C(("เด็ก", "สถานศึกษา"), "school_name", "school"),
        C(("เด็ก", "ระดับชั้น"), "grade", "grade"), C(("ผู้ยื่นคำขอ", "ชื่อ-สกุล"), "guardian_name", "guardian_called"),
        C(("ผู้ยื่นคำขอ", "เลขประจำตัว"), (NONE, DROP), "parent_id_dashed"), C(("ผู้ยื่นคำขอ", "เกิดวันที่"), (NONE, DROP), _elder("thai_long")),
        C(("ผู้ยื่นคำขอ", "เกี่ยวข้องเป็น"), NONE, "relation"), C(("ผู้ยื่นคำขอ", "อาชีพ"), (NONE, DROP), WORK), C(("ผู้ยื่นคำขอ", "โทรศัพท์"), "phone", "phone_dashed"),
        C(("ที่อยู่ปัจจุบัน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "หมู่"), "moo", "moo"), C(("ที่อยู่ปัจจุบัน", "ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่ปัจจุบัน", "อำเภอ"), "amphoe", "amphoe"), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"), C(("บิดา", "สถานะ"), (NONE, DROP), LIVING),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"), C(("มารดา", "สถานะ"), (NONE, DROP), LIVING),
        C(("ผลการพิจารณา", "มติ"), NONE, ("อนุมัติ", "อนุมัติ", "ไม่อนุมัติ", "ขอเอกสารเพิ่ม")), C(("ผลการพิจารณา", "จำนวนเงิน"), DROP, "money"),
        C(("ผลการพิจารณา", "เลขที่บัญชี"), DROP, "account"))),
    Agency("newborn_grant_register", "municipality", "supported", "csv", ages=(3, 6), rows=52, encoding="utf-16", separator="\t", columns=(
        C("ลำดับ", NONE, "running"), C("ปีงบ", NONE, ("2566", "2567", "2568")), C("เลขทะเบียน", "pupil_no", _number("52-{:05d}", 1, 99_999)),
        C("ชื่อ-สกุล(เด็ก)", "full_name", "full"), C("เลข ปชช.(เด็ก)", "national_id", "id"), C("วันเกิด(เด็ก)", "birth_date", "born:be_slash"), C("เพศ(เด็ก)", "sex", "sex"),
        C("ชื่อ-สกุล(ผู้ลงทะเบียน)", "guardian_name", "guardian_called"), C("เลข ปชช.(ผู้ลงทะเบียน)", (NONE, DROP), "parent_id"),
        C("วันเกิด(ผู้ลงทะเบียน)", (NONE, DROP), _elder("be_slash")), C("ความสัมพันธ์กับเด็ก", NONE, "relation"), C("ชื่อ-สกุล(มารดา)", "mother_name", "mother_called"),
        C("เลข ปชช.(มารดา)", (NONE, DROP), "other_id"), C("โทรศัพท์", "phone", "phone"), C("เลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"),
        C("ตรอก/ซอย", NONE, ("-", "-", "ซ.2", "")), C("ถนน", NONE, "road"), C("แขวง/ตำบล", "tambon", "tambon"), C("เขต/อำเภอ", "amphoe", "amphoe"),
        C("รหัสไปรษณีย์", NONE, "postcode"), C("ธนาคาร", (DROP, NONE), ("ธ.ก.ส.", "กรุงไทย", "ออมสิน", "พร้อมเพย์")), C("เลขบัญชี", DROP, "account_10"),
        C("ผลการตรวจสิทธิ", NONE, ("ผ่าน", "ผ่าน", "ผ่าน", "รายได้เกินเกณฑ์", "เอกสารไม่ครบ")), C("ผู้รับรองคนที่ 1", NONE, VOLUNTEERS),
        C("ตำแหน่งผู้รับรอง", NONE, ("อสม.", "อพม.", "ผู้ใหญ่บ้าน")), C("วันที่ลงทะเบียน", NONE, "lately:be_slash"))),
    Agency("sponsorship_foundation", "partner", "supported", "xlsx", ages=(5, 18), rows=44,
           titles=(("Hope Hills Foundation - Child Sponsorship, Northern Field Office",), ("Exported 2026-07-14",)), sheets_before=("Read me",), columns=(
        C("Project ID", NONE, ("TH-0412", "TH-0415")), C("Beneficiary No.", "pupil_no", _number("TH0412-{:05d}", 1, 9_999)),
        C("Given Name (EN)", (NONE, "alt_first_name"), "first_en"), C("Family Name (EN)", (NONE, "alt_last_name"), "last_en"), C("Name in Thai", "full_name", "full_short"),
        C("Called Name", "nickname", "nickname"), C("Gender", "sex", "sex_en"), C("Birthdate", "birth_date", "born:english"), C("Age", "age", "age_number"),
        C("Primary Caregiver", "guardian_name", "guardian"), C("Caregiver is", NONE, ("Mother", "Grandmother", "Father", "Aunt", "Grandfather")),
        C("Caregiver Mobile", "phone", "phone_abroad"), C("Father living?", (NONE, DROP), ("Yes", "Yes", "No", "Unknown")),
        C("Mother living?", (NONE, DROP), ("Yes", "Yes", "Yes", "No")), C("No. of Siblings", NONE, _number("{}", 0, 6)), C("Home Address", "address", "address"),
        C("School", "school_name", "school"), C("Grade/Year", "grade", "grade_of_age_en"),
        C("Education Status", "status", ("In school", "In school", "In school", "Dropped out", "At risk", "Completed")), C("Height (cm)", DROP, "height"),
        C("Weight (kg)", DROP, "weight"), C("Chronic Illness", DROP, ("None", "None", "Asthma", "Thalassemia")), C("Sponsor Name", NONE, SPONSORS),
        C("Sponsor Country", NONE, ("NO", "SE", "KR", "JP", "GB")), C("Last Letter", NONE, "lately:english_plain?0.2"),
        C("Last Home Visit", ("event_date", NONE), "lately:english"), C("Visited By", NONE, "guardian_en"), C("Photo File", (NONE, DROP), _number("IMG_{}.jpg", 1000, 9999)))),
    # the form's questions are the headings
    Agency("tambon_team_form", "survey", "survey", "csv", ages=(6, 18), rows=41, columns=(
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"), C("ที่อยู่อีเมล", (NONE, DROP), "email"), C("ชื่อผู้บันทึกข้อมูล", NONE, VOLUNTEERS),
        C("เบอร์โทรศัพท์ผู้บันทึก", NONE, "other_phone"), C("1. ชื่อ - นามสกุลของเด็ก (ใส่คำนำหน้าด้วย)", "full_name", "full_uneven"),
        C("2. น้องชื่อเล่นว่าอะไร", "nickname", "nickname?0.15"), C("3. เลขบัตรประชาชนของเด็ก 13 หลัก (ไม่มีให้ใส่ 0)", "national_id", _or("id?0.25", "0")),
        C("4. เด็กเกิดวันที่เท่าไร", "birth_date", "born:us?0.2"), C("5. ปัจจุบันอายุกี่ปี", "age", "age_uneven"), C("6. เพศของเด็ก", "sex", "sex"),
        C("7. อยู่บ้านเลขที่เท่าไร", "house_no", "house"), C("8. หมู่ที่เท่าไร", "moo", "moo_uneven"), C("9. ตำบลใด", "tambon", "tambon"),
        C("10. ปัจจุบันเด็กอาศัยอยู่กับใคร", NONE, "relation"), C("11. ชื่อ-สกุลของผู้ดูแลหลัก", "guardian_name", "guardian"),
        C("12. เบอร์โทรที่ติดต่อครอบครัวได้", "phone", "phone_uneven"),
        C("13. ตอนนี้น้องเรียนหนังสืออยู่หรือไม่", "status", ("เรียนอยู่", "ออกกลางคัน", "ออกกลางคัน", "ไม่เคยเข้าเรียน", "เสี่ยงจะหลุด")),
        C("14. เรียนถึงชั้นไหนแล้ว", "grade", "grade_uneven"), C("15. เรียนครั้งสุดท้ายที่โรงเรียนอะไร", "school_name", "school"),
        C("16. เพราะอะไรถึงไม่ได้เรียนต่อ", (NONE, DROP), WHY_LEFT), C("17. รายได้ครอบครัวต่อเดือน (บาท)", DROP, "money"),
        C("18. มีโรคประจำตัวหรือความพิการหรือไม่", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "เรียนรู้ช้า")),
        C("19. น้องอยากทำอะไรต่อ", NONE, ("กลับ รร.เดิม", "เรียน กศน.", "ฝึกอาชีพ", "ทำงาน", "ยังไม่แน่ใจ")),
        C("20. รูปถ่ายบ้าน", NONE, _number("https://drive.example/open?id=1x{}", 10**8, 10**9)), C("21. ข้อเสนอแนะ", NONE, "remark"))),
    Agency("phone_app_export", "survey", "survey", "csv", ages=(3, 18), rows=58, encoding="utf-8-sig", columns=(
        C("KEY", ("pupil_no", NONE), "uuid"), C("SubmissionDate", (NONE, "event_date"), "visited:stamp"), C("deviceid", NONE, ("a91f03c2", "c77de210", "0b1ce4fa")),
        C("enum_name", NONE, VOLUNTEERS), C("enum_tel", NONE, "other_phone"), C("loc-amphoe", "amphoe", "amphoe"), C("loc-tambon", "tambon", "tambon"),
        C("loc-moo", "moo", "moo"), C("loc-village", NONE, "village"), C("loc-hh_no", "house_no", "house"), C("gps-Latitude", (NONE, DROP), "latitude"),
        C("gps-Longitude", (NONE, DROP), "longitude"), C("gps-Accuracy", NONE, _number("{}.5", 3, 20)), C("hh-head_name", NONE, _neighbour("father")),
        C("hh-members", NONE, _number("{}", 2, 9)), C("ch-prefix", "title", "title"), C("ch-fname", "first_name", "first"), C("ch-lname", "last_name", "last"),
        C("ch-nick", "nickname", "nickname?0.3"), C("ch-sex", "sex", "sex_lower"), C("ch-dob_known", NONE, ("yes", "yes", "no")), C("ch-dob", "birth_date", "born:iso?0.3"),
        C("ch-age_yr", "age", "age"), C("ch-cid", "national_id", "id?0.3"), C("edu-now", "status", ("studying", "studying", "dropped_out", "never", "at_risk")),
        C("edu-last_grade", "grade", "grade"), C("edu-last_school", "school_name", "school"), C("cg-name", "guardian_name", "guardian"),
        C("cg-relation", NONE, ("mother", "father", "grandma", "aunt")), C("cg-tel", "phone", "phone"), C("cg-consent", NONE, ("1", "1", "1", "0")))),
    Agency("case_managers_visits", "case_team", "referral", "xlsx", ages=(12, 18), rows=29,
           titles=(("ตารางติดตามเคส ทีมสหวิชาชีพ Zero Dropout",), ("ปรับปรุงล่าสุด 10 ก.ค. 69",)), columns=(
        C("เคส", "pupil_no", _number("ZD69-{:03d}", 1, 999)), C("CM", NONE, MANAGERS), C("โทร CM", NONE, "other_phone_spaced"), C(("น้อง", "ชื่อเล่น"), "nickname", "nickname"),
        C(("น้อง", "ชื่อจริง"), "first_name", "titled_first"), C(("น้อง", "นามสกุล"), "last_name", "last"), C(("น้อง", "อายุ"), "age", "age"),
        C(("น้อง", "เลข ปชช."), "national_id", "id_rare"), C(("น้อง", "เกิด"), "birth_date", "born:uneven"), C(("ครอบครัว", "อยู่กับ"), "guardian_name", "guardian_called"),
        C(("ครอบครัว", "เป็นอะไรกัน"), NONE, "relation"), C(("ครอบครัว", "โทร"), "phone", "phone_spaced"), C(("ครอบครัว", "รายได้/ด."), DROP, "money"),
        C(("บ้าน", "เลขที่"), "house_no", "house"), C(("บ้าน", "ม."), "moo", "moo"), C(("บ้าน", "ต."), "tambon", "tambon"), C(("บ้าน", "อ."), "amphoe", "amphoe"),
        C(("การเรียนเดิม", "รร."), "school_name", "school"), C(("การเรียนเดิม", "ชั้นที่ออก"), "grade", "grade"),
        C(("การเรียนเดิม", "ออกเมื่อ"), ("event_date", "enrolled_to"), "lately:thai_two?0.2"), C(("เยี่ยม 1", "วันที่"), (NONE, "event_date"), "lately:be_two"),
        C(("เยี่ยม 1", "พบใคร"), NONE, ("เด็ก+ยาย", "แม่", "ไม่พบใคร", "เด็ก")), C(("เยี่ยม 2", "วันที่"), (NONE, "event_date"), "visited:be_two?0.5"),
        C(("เยี่ยม 2", "พบใคร"), NONE, ("", "", "แม่", "เด็ก")), C(("แผน", "ทางเลือก"), NONE, ("กลับโรงเรียน", "สกร.", "ศูนย์การเรียน", "ฝึกอาชีพ")),
        C(("แผน", "ส่งต่อให้"), NONE, ("สกร.เมือง", "CYF", "สนพ.ลำปาง", "พมจ.")),
        C("สถานะ\nล่าสุด", "status", ("หลุดจากระบบ", "หลุดจากระบบ", "กลับเข้าเรียนแล้ว", "ติดตามไม่พบ", "ย้ายออกนอกพื้นที่")))),
    # kept under lock: who the child is, what was done, and the next appointment
    Agency("juvenile_observation", "shelter", "protected", "xls", ages=(13, 18), rows=25, titles=(("สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด (ลับ)",), ()), columns=(
        C("ลำดับ", NONE, "running_dot"), C("เลขทะเบียนประวัติ", "pupil_no", _number("{}/69", 1, 300)), C("ชื่อตัว", "first_name", "titled_first"),
        C("ชื่อสกุล", "last_name", "last"), C("ชื่อสกุลเดิม", "alt_last_name", "former_last?0.85"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"),
        C("เกิดวันที่", "birth_date", "born:thai_short"), C("อายุขณะกระทำผิด", (NONE, DROP), _number("{} ปี", 12, 17)),
        C("ฐานความผิด", DROP, ("ลักทรัพย์", "ยาเสพติด", "พ.ร.บ.จราจร", "ทำร้ายร่างกาย")), C("คดีหมายเลขดำ", (NONE, DROP), _number("อย.{}/2569", 1, 200)),
        C("ชื่อบิดา", "father_name", "father_called"), C("เลข ปชช.บิดา", (NONE, DROP), "other_id?0.3"), C("ชื่อมารดา", "mother_name", "mother_called"),
        C("เลข ปชช.มารดา", (NONE, DROP), "parent_id?0.2"), C("ผู้ปกครองที่รับตัว", "guardian_name", "guardian_called"), C("โทร.ผู้ปกครอง", "phone", "phone_dashed"),
        C("ภูมิลำเนา", "address", "address_long"), C("สถานศึกษาก่อนเกิดเหตุ", "school_name", "school"), C("ชั้น", "grade", "grade"),
        C("ตรวจปัสสาวะ", DROP, ("ไม่พบ", "ไม่พบ", "พบ", "-")), C("พนักงานคุมประพฤติ", NONE, "teacher"), C("นัดรายงานตัวครั้งหน้า", NONE, _appointment("thai_two")))),
    Agency("moves_out_notices", "notices", "moved_away", "csv", ages=(3, 18), rows=33, encoding="cp874", separator=";", columns=(
        C("เลขที่ใบแจ้งย้าย", "pupil_no", _number("5208-{:06d}", 1, 99_999)), C("PID", "national_id", "id"), C("คำนำหน้านาม", "title", "title"),
        C("ชื่อ", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.7"), C("สกุล", "last_name", "last"), C("เพศ", "sex", "sex"),
        C("วดป.เกิด", "birth_date", "born:be_compact"), C("จากบ้านเลขที่", "house_no", "house"), C("จากหมู่ที่", "moo", "moo_padded"), C("จากตำบล", "tambon", "tambon"),
        C("จากอำเภอ", "amphoe", "amphoe"), C("ชื่อเจ้าบ้าน", NONE, _neighbour("guardian_called")), C("วันที่ย้ายออก", "event_date", "lately:be_slash"),
        C("จังหวัดปลายทาง", NONE, ("เชียงใหม่", "กรุงเทพมหานคร", "ลำพูน", "ชลบุรี", "แพร่")), C("นายทะเบียน", NONE, "teacher"), C("พิมพ์เมื่อ", NONE, ("14/07/2569 10:22",)))),
    Agency("subdistrict_learning_group", "nonformal", "enrolled_alternative", "html", ages=(14, 22), rows=49, columns=(
        C("ลำดับ", NONE, "running"), C("รหัสสถานศึกษา", "school_code", ("1252080000",)), C("สถานศึกษา", "school_name", ("สกร.ระดับอำเภอเกาะคา",)),
        C("รหัสกลุ่ม", NONE, ("690101", "690102", "690203")), C("ครูที่ปรึกษากลุ่ม", NONE, "teacher"), C("รหัส นศ.", "pupil_no", "nonformal_no"),
        C("เลขประจำตัว ปชช.", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อ นศ.", "first_name", "first"), C("นามสกล", "last_name", "last"),
        C("วดป. เกิด", "birth_date", "born:be_slash"), C("อายุ", "age", "age"), C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")),
        C("เทอมแรกเข้า", NONE, ("1/2568", "2/2568", "1/2569")), C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_slash"), C("หน่วยกิตสะสม", NONE, _number("{}", 0, 76)),
        C("กพช.(ชม.)", NONE, _number("{}", 0, 200)), C("เกรดเฉลี่ย", NONE, "gpa"), C("สถานภาพ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดการติดต่อ", "จบหลักสูตร", "พ้นสภาพ")),
        C("วันที่จบ/พ้นสภาพ", ("event_date", "enrolled_to"), "lately:be_slash?0.7"), C("อาชีพ", (NONE, DROP), WORK),
        C("ประเภทความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "การเรียนรู้", "การได้ยิน")), C("เบอร์โทร นศ./ผปค.", "phone", "phone?0.1"))),
    Agency("workshop_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", ages=(13, 20), rows=37,
           titles=(("ศูนย์การเรียนตามมาตรา 12",), ("ทะเบียนผู้เรียน รุ่น 4/2569",), ()), columns=(
        C(("ผู้เรียน", "รหัส"), "pupil_no", _number("LC4-{:03d}", 1, 200)), C(("ผู้เรียน", "คำนำ"), "title", "short_title"),
        C(("ผู้เรียน", "ชื่อ"), "first_name", "first_nickname"), C(("ผู้เรียน", "สกุล"), "last_name", "last"), C(("ผู้เรียน", "เลขบัตร"), "national_id", "id_gaps"),
        C(("ผู้เรียน", "G-code"), "g_code", "g_code?0.8"), C(("ผู้เรียน", "เกิด"), "birth_date", "born:be_dot"), C(("ผู้เรียน", "มือถือ"), (NONE, "phone"), "other_phone?0.3"),
        C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "อาชีพ"), (NONE, DROP), WORK),
        C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("มารดา", "อาชีพ"), (NONE, DROP), WORK),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_called"), C(("ผู้ปกครอง", "เกี่ยวข้อง"), NONE, "relation"), C(("ผู้ปกครอง", "โทร"), "phone", "phone"),
        C(("ก่อนมาเรียน", "โรงเรียนเดิม"), NONE, _neighbour("school")), C(("ก่อนมาเรียน", "ออกตอนชั้น"), NONE, ("ป.6", "ม.1", "ม.2", "ม.2")),
        C(("ที่ศูนย์", "ระดับ"), "grade", ("ม.ต้น", "ม.ต้น", "ม.ปลาย")), C(("ที่ศูนย์", "เริ่มเรียน"), "enrolled_from", "entered:thai_two"),
        C(("ที่ศูนย์", "ฝึกงานที่"), NONE, ("อู่ช่างเอก", "ร้านกาแฟบ้านไม้", "โรงแรมเวียง", "-")), C(("ที่ศูนย์", "พี่เลี้ยง"), NONE, MANAGERS),
        C(("ที่ศูนย์", "สถานะ"), "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "หยุดพัก", "ลาออก", "จบแล้ว")),
        C(("ที่ศูนย์", "คาดว่าจบ"), NONE, ("มี.ค. 70", "ต.ค. 69", "มี.ค. 71")), C("ที่อยู่ติดต่อได้", "address", "address"))),
    # each heading twice, in English and in Thai; a blank column between the child and the parents
    Agency("two_tongue_migrant_centre", "learning_centre", "enrolled_alternative", "ods", ages=(5, 16), rows=40,
           titles=(("Sunrise Learning Centre / ศูนย์การเรียนรู้เด็กข้ามชาติ",),), columns=(
        C("No. / ที่", NONE, "running"), C("Code / รหัส", "pupil_no", _number("SR-{:04d}", 1, 9_999)), C("Name / ชื่อ", "full_name", "burmese"),
        C("Thai name / ชื่อไทย", ("nickname", "alt_first_name"), "nickname?0.4"), C("Sex / เพศ", "sex", "sex_bg"), C("Birth / วันเกิด", "birth_date", "born:ce_slash"),
        C("Age / อายุ", "age", "age_number"), C("Nationality / สัญชาติ", (NONE, DROP), ("Myanmar", "Myanmar", "Laos", "-")),
        C("Ethnic / ชาติพันธุ์", DROP, ("Karen", "Burman", "Shan", "Pa-O")), C("Religion / ศาสนา", DROP, ("Buddhist", "Buddhist", "Christian")),
        C("Class / ชั้น", "grade", "grade_of_age_migrant"), C("Teacher / ครู", NONE, ("Tr. Naw Wah", "Tr. Khin", "ครูแอน")), C("", NONE, lambda m, r: blank(len(m))),
        C("Father / พ่อ", "father_name", FATHERS), C("Father's job / งานพ่อ", (NONE, DROP), WORK), C("Mother / แม่", "mother_name", MOTHERS),
        C("Mother's job / งานแม่", (NONE, DROP), WORK), C("Parent's card / บัตรพ่อแม่", (NONE, DROP), "id_foreign?0.3"),
        C("Child's paper / เอกสารเด็ก", (NONE, DROP), ("ใบเกิด", "ท.ร.38/1", "ไม่มี", "Passport")), C("13-digit / เลข 13 หลัก", "national_id", "id_foreign?0.5"),
        C("Tel / โทร", "phone", "phone_spaced?0.2"), C("Lives at / ที่พัก", (NONE, "address"), CAMPS), C("Start / เข้าเรียน", "enrolled_from", "entered:ce_slash"),
        C("Stop / ออก", ("enrolled_to", "event_date"), "lately:ce_slash?0.85"), C("Friend to call / เพื่อนที่ติดต่อได้", NONE, BURMESE))),
    Agency("border_police_weighing", "school", "enrolled", "xlsx", ages=(5, 13), rows=42,
           titles=(("รร.ตชด.บ้านห้วยหก",), ("แบบบันทึกภาวะโภชนาการ ปีการศึกษา ๒๕๖๙ ภาคเรียนที่ ๑",)), totals=((), ("", "", "", "รวม", "42 คน"),), columns=(
        C("ที่", NONE, "running"), C("เลข นร.", "pupil_no", "own"), C("เลขประชาชน/รหัส G", "national_id", "id_or_g?0.05"), C("คำนำ", "title", "short_title"),
        C("ชื่อ นร.", "first_name", "first"), C("สกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("เกิด", "birth_date", "born:cell"),
        C("อายุ (ปี.เดือน)", "age", "age_dot"), C("ชั้น", "grade", "grade_of_age_thai"), C("ครูประจำชั้น", NONE, ("ด.ต.สมชาย", "จ.ส.ต.หญิง พรทิพย์", "ส.ต.ท.อนุชา")),
        C("พักนอน/ไปกลับ", NONE, ("พักนอน", "ไปกลับ", "ไปกลับ")), C("ระยะทาง กม.", NONE, _number("{}", 1, 15)), C("ชื่อพ่อ", "father_name", "father"),
        C("ชื่อแม่", "mother_name", "mother"), C("สัญชาติพ่อ", (NONE, DROP), ("ไทย", "ไทย", "เมียนมา", "ไม่มี")), C("หย่อมบ้าน", NONE, "village"), C("หมู่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"), C("นน. พ.ค.", DROP, "weight"), C("สส. พ.ค.", DROP, "height"), C("นน. ก.ค.", DROP, "weight"), C("สส. ก.ค.", DROP, "height"),
        C("แปลผล", DROP, ("สมส่วน", "ผอม", "เตี้ย", "สมส่วน", "เริ่มอ้วน")), C("วันชั่ง", (NONE, DROP), "lately:thai_two"), C("ดื่มนม", NONE, ("ทุกวัน", "ทุกวัน", "บางวัน")),
        C("เบอโทร", "phone", "phone?0.5"))),
    Agency("home_rehabilitation_rounds", "school", "enrolled", "xls", ages=(4, 18), rows=31,
           titles=(("ศูนย์การศึกษาพิเศษประจำจังหวัด",), ("รายชื่อเด็กพิการที่รับบริการที่บ้าน",), ()), columns=(
        C("ที่", NONE, "running"), C("หน่วยบริการ", NONE, ("แม่ทะ", "เกาะคา", "แจ้ห่ม")), C(("ผู้เรียน", "ชื่อ - สกุล (ชื่อเล่น)"), "full_name", "full_nickname"),
        C(("ผู้เรียน", "เลข ๑๓ หลัก"), "national_id", "id_thai"), C(("ผู้เรียน", "ว.ด.ป. เกิด"), "birth_date", "born:be_two"), C(("ผู้เรียน", "อายุ"), "age", "age_words"),
        C(("ผู้เรียน", "เพศ"), "sex", "sex_letter"), C(("ผู้เรียน", "ประเภทพิการ"), DROP, ("สติปัญญา", "ร่างกาย", "ซ้ำซ้อน", "ออทิสติก")),
        C(("ผู้เรียน", "ระดับ"), DROP, ("รุนแรง", "ปานกลาง", "ติดเตียง")), C(("ผู้เรียน", "โรคร่วม"), DROP, ("-", "ลมชัก", "หัวใจ", "-")),
        C(("ผู้ดูแล", "ชื่อ - สกุล"), "guardian_name", "guardian_called"), C(("ผู้ดูแล", "อายุ"), NONE, _number("{} ปี", 24, 78)), C(("ผู้ดูแล", "เป็น"), NONE, "relation"),
        C(("ผู้ดูแล", "เบอร์"), "phone", "phone_dashed"), C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo_word"),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon_short"), C(("ที่อยู่", "อำเภอ"), "amphoe", "amphoe_short"), C(("ที่อยู่", "พิกัด"), (NONE, DROP), "gps"),
        C(("รับบริการ", "ตั้งแต่"), "enrolled_from", "entered:thai_two"), C(("รับบริการ", "ถึง"), ("enrolled_to", "event_date"), "lately:thai_two?0.85"),
        C(("รับบริการ", "สัปดาห์ละ (ครั้ง)"), NONE, ("1", "1", "2")), C(("รับบริการ", "ครู"), NONE, "teacher"), C(("รับบริการ", "นักกายภาพ"), NONE, NURSES),
        C(("รับบริการ", "เยี่ยมล่าสุด"), (NONE, "event_date"), "visited:be_two"))),
    Agency("equity_home_visit", "fund", "supported", "csv", ages=(6, 15), rows=60, encoding="utf-8-sig", separator="|", columns=(
        C("VISIT_YR", NONE, ("2569",)), C("SCH_CD", "school_code", "school_10"), C("SCH_NM", "school_name", "school"), C("STD_NO", "pupil_no", "own_5"),
        C("STD_CID", "national_id", "id"), C("STD_PFX", "title", "title"), C("STD_FNM", "first_name", "first"), C("STD_LNM", "last_name", "last"),
        C("STD_SEX", "sex", "sex_code"), C("STD_BDT", "birth_date", "born:be_iso"), C("STD_CLS", "grade", "grade_of_age"), C("STD_GPA", NONE, "gpa"),
        C("ADR_NO", "house_no", "house"), C("ADR_MOO", "moo", "moo"), C("ADR_TMB", "tambon", "tambon"), C("ADR_AMP", "amphoe", "amphoe"), C("ADR_PRV", "province", "province"),
        C("ADR_ZIP", NONE, "postcode"), C("FTH_NM", "father_name", "father_called"), C("FTH_CID", (NONE, DROP), "other_id?0.2"), C("FTH_BDT", (NONE, DROP), _elder("be_iso")),
        C("MTH_NM", "mother_name", "mother_called"), C("MTH_CID", (NONE, DROP), "parent_id?0.2"), C("GRD_NM", "guardian_name", "guardian_called"),
        C("GRD_REL", NONE, "relation"), C("GRD_TEL", "phone", "phone"), C("HH_INCOME", DROP, "money"), C("PMT_SCORE", (NONE, DROP), "score"),
        C("VISIT_DT", ("event_date", NONE), "lately:be_iso"), C("TCH_NM", NONE, "teacher"))),
    Agency("town_community_survey", "municipality", "survey", "html", ages=(6, 18), rows=43, titles=(("เทศบาลเมือง แบบสำรวจเด็กและเยาวชนในชุมชน",),), columns=(
        C("ชุมชน", NONE, ("ศรีเกิด", "บ้านดงไชย", "ท่าคราวน้อย", "การเคหะ")), C("ประธานชุมชน", NONE, ("นายประเสริฐ มาลา", "นางอุบล ศรีวิชัย", "นายทองดี พรหมเสน")),
        C("เบอร์ประธาน", NONE, "other_phone"),
        C("เลขที่บ้าน", "house_no", "house"), C("ซอย", NONE, ("-", "2", "5", "")), C("ถนน", NONE, "road"), C("เจ้าของบ้าน", NONE, _neighbour("mother_called")),
        C("เช่า/อยู่เอง", NONE, ("เช่า", "อยู่เอง", "อาศัยญาติ")), C("คำนำ", "title", "title"), C("ชื่อเด็ก/เยาวชน", "first_name", "first"), C("สกุลเด็ก", "last_name", "last"),
        C("เพศ", "sex", "sex"), C("เกิดวันที่", "birth_day", "born:day"), C("เดือน", "birth_month", "born:month_short"), C("ปี พ.ศ.", "birth_year", "born:year_be"),
        C("เลขบัตร (13)", "national_id", "id_gaps"), C("ผู้ปกครอง", "guardian_name", "guardian"), C("เกี่ยวพันเป็น", NONE, "relation"),
        C("มือถือผู้ปกครอง", "phone", "phone_dashed"), C("เรียน/ไม่เรียน", "status", ("เรียน", "เรียน", "เรียน", "ไม่เรียน", "เพิ่งออก")),
        C("ชั้นที่เรียน/จบ", "grade", "grade_long"), C("ร.ร./วิทยาลัย", "school_name", "school"), C("สังกัด", NONE, ("สพฐ.", "เทศบาล", "เอกชน", "อาชีวะ")),
        C("งานที่ทำ", (NONE, DROP), ("-", "-", "ส่งอาหาร", "ร้านค้า")), C("ต้องการช่วยเหลือ", NONE, ("ทุนเรียน", "-", "ฝึกอาชีพ", "รถรับส่ง")), C("ผู้สำรวจ", NONE, VOLUNTEERS),
        C("วันสำรวจ", "event_date", "visited:be_short"))),
    # a list from the ministry, to which the village heads' findings were added on the right
    Agency("district_head_follow_up", "district_office", "survey", "xlsx", ages=(7, 18), rows=56,
           titles=(("บัญชีติดตามเด็กและเยาวชนนอกระบบการศึกษา อำเภอ",), ("รอบที่ ๒/๒๕๖๙",), ()), sheets_before=("วิธีกรอก",), totals=(("รวมทั้งสิ้น", "56"),), columns=(
        C("ลำดับที่", NONE, "running"), C("รหัสรายการ", "pupil_no", _number("T69{:07d}", 1, 9_999_999)), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("ชื่อ - ชื่อสกุล", "full_name", "full"), C("วันเกิด", "birth_date", "born:be_slash"), C("อายุ (ปี)", "age", "age"), C("บ้านเลขที่ (ทร.14)", "house_no", "house"),
        C("หมู่ที่ (ทร.14)", "moo", "moo"), C("ตำบล (ทร.14)", "tambon", "tambon"), C("เลข ปชช. เจ้าบ้าน", (NONE, DROP), "other_id"),
        C("ชื่อบิดา", "father_name", "father_first"), C("ชื่อมารดา", "mother_name", "mother_first"), C("รหัสสถานศึกษาสุดท้าย", "school_code", "school_code"),
        C("สถานศึกษาสุดท้าย", "school_name", "school"), C("อำเภอที่ตั้งสถานศึกษา", NONE, _neighbour("amphoe")), C("ชั้นสุดท้าย", "grade", "grade"),
        C("ปีการศึกษาสุดท้าย", NONE, ("2566", "2567", "2568", "")), C("กำนัน/ผญบ. ที่ติดตาม", NONE, HEADMEN), C("เบอร์ ผญบ.", NONE, "other_phone"),
        C("วันที่ลงพื้นที่", "event_date", "visited:thai_two"), C("ผลการติดตาม", "status", ("กำลังเรียน", "ไม่ได้เรียน", "ไม่ได้เรียน", "ย้ายที่อยู่", "ไม่พบตัว", "เสียชีวิต")),
        C("สาเหตุที่ไม่ได้เรียน", (NONE, DROP), WHY_LEFT), C("ผู้ให้ข้อมูล (เพื่อนบ้าน)", NONE, _neighbour("guardian_called")), C("เบอร์ครอบครัวเด็ก", "phone", "phone_uneven"),
        C("ขอปกปิดที่อยู่", "hide_address", ("ไม่", "ไม่", "ไม่", "ใช่")), C("ช่องทางช่วยเหลือ", NONE, ("สกร.", "ทุน กสศ.", "-", "ฝึกอาชีพ")), C("หมายเหตุ", NONE, "remark"))),
    Agency("temple_novice_roll", "religious", "enrolled", "csv", ages=(11, 18), rows=30, separator="\t", titles=(("ทะเบียนสามเณร สำนักเรียนวัดทุ่งหลวง",),), columns=(
        C("ลำดับ", NONE, "running_thai"), C("ทะเบียนเลขที่", "pupil_no", _number("สณ.{}", 100, 999)), C("สามเณร", "full_name", "novice_drawn"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("เกิดวันที่", "birth_date", "born:thai_digits"), C("อายุ", "age", "age_thai"), C("พรรษา", NONE, ("๑", "๒", "๓")),
        C("บรรพชาวันที่", NONE, "entered:thai_digits"), C("พระอุปัชฌาย์", NONE, ("พระครูสุนทรธรรม", "พระครูวิมลญาณ", "พระราชเมธี")),
        C("วัดที่จำพรรษา", NONE, ("วัดทุ่งหลวง", "วัดป่าตัน", "วัดพระธาตุ")), C("กำลังเรียนชั้น", "grade", _thai("grade_of_age")), C("โยมบิดา", "father_name", "father_called"),
        C("โยมมารดา", "mother_name", "mother_called"), C("บ้านเดิม", "address", "address_thai"), C("ติดต่อโยม โทร.", "phone", "phone?0.3"))),
)  # fmt: skip
