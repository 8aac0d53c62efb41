"""Lists that go round in a province, written after the guessing was mended by ``exports``; measured first, mended by afterwards.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

AGENCIES = (
    Agency("military_call_up", "partner", "supported", "xls", ages=(16, 20), rows=50, titles=(("บัญชีทหารกองเกิน",), ()), columns=(
        C("หมายเลข", NONE, "running"), C("ชื่อตัว-ชื่อสกุล", "full_name", "full"), C("เกิด พ.ศ.", "birth_year", "born:year_be"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"), C("ชื่อบิดา-มารดา", ("guardian_name", "father_name", NONE), "father"),
        C("ภูมิลำเนาทหาร ตำบล", "tambon", "tambon"), C("ภูมิลำเนาทหาร อำเภอ", "amphoe", "amphoe"), C("วุฒิการศึกษา", "grade", "grade_long"), C("ตำหนิ", NONE, ("แผลเป็นคิ้วซ้าย", "ไฝข้างแก้ม")), C("ผ่อนผัน", NONE, ("", "เรียนต่อ")))),
    Agency("student_loans", "fund", "supported", "csv", ages=(16, 22), rows=80, encoding="cp874", columns=(
        C("เลขที่สัญญา", NONE, "own_10"), C("เลขประจำตัวผู้กู้", "national_id", "id"), C("คำนำหน้าผู้กู้", "title", "short_title"), C("ชื่อผู้กู้", "first_name", "first"), C("นามสกุลผู้กู้", "last_name", "last"), C("วันเดือนปีเกิดผู้กู้", "birth_date", "born:be_slash"),
        C("สถานศึกษาที่กู้", "school_name", "school"), C("ระดับการศึกษา", "grade", ("ปวช.1", "ปวส.1", "ม.5")), C("วงเงินกู้", (NONE, DROP), "money"), C("ผู้ค้ำประกัน", NONE, "guardian"), C("เลขบัตรผู้ค้ำ", (NONE, DROP), "other_id"), C("มือถือผู้กู้", "phone", "phone"))),
    Agency("temple_school_camp", "religious", "supported", "xlsx", ages=(8, 15), rows=46, columns=(
        C("ลำดับสมัคร", NONE, "running"), C("ชื่อผู้สมัครบวช", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("อายุ", "age", "age"), C("วดป.เกิด", "birth_date", "born:be_two"), C("บัตรประชาชน", "national_id", "id_dashed"),
        C("เรียนอยู่ชั้น", "grade", "grade"), C("โรงเรียน", "school_name", "school"), C("โรคประจำตัว/แพ้อาหาร", DROP, ("", "แพ้กุ้ง", "หอบหืด")), C("ขนาดชุด", NONE, ("S", "M", "L")), C("ผู้ปกครองที่ติดต่อได้", "guardian_name", "guardian"), C("เบอร์ติดต่อฉุกเฉิน", "phone", "phone"))),
    Agency("social_insurance_children", "partner", "supported", "csv", ages=(2, 6), rows=110, encoding="utf-8", columns=(
        C("INSURED_ID", (NONE, DROP), "other_id"), C("CHILD_SEQ", NONE, ("1", "2")), C("CHILD_CID", "national_id", "id"), C("CHILD_PREFIX", "title", "short_title"), C("CHILD_FNAME", "first_name", "first"), C("CHILD_LNAME", "last_name", "last"), C("CHILD_DOB", "birth_date", "born:be_compact"),
        C("CHILD_SEX", "sex", "sex_code"), C("MOTHER_FULLNAME", "mother_name", "mother"), C("BENEFIT_START", NONE, "lately:iso"), C("BENEFIT_AMT", (NONE, DROP), "money"), C("BANK_ACC_NO", DROP, "own_10"))),
    Agency("dormitory", "partner", "enrolled", "ods", ages=(12, 18), rows=62, titles=(("หอพักนักเรียนเรือนแก้ว",), ("ทะเบียนผู้พัก",), ()), columns=(
        C("ห้องพัก", NONE, "room"), C("ชื่อ – สกุล ผู้พัก", "full_name", "full_short"), C("เลข ปปช.", "national_id", "id"), C("วัน/เดือน/ปี เกิด", "birth_date", "born:thai_short"), C("เรียนที่", "school_name", "school"), C("ชั้นปี", "grade", "grade"), C("ภูมิลำเนา", "address", "address"),
        C("ผู้ปกครอง/ความสัมพันธ์", "guardian_name", "guardian"), C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"), C("เบอร์ผู้พัก", ("phone", NONE), "phone?0.4"), C("เข้าพักวันที่", ("enrolled_from", "event_date", NONE), "entered:be_short"), C("ค่าหอค้าง", (NONE, DROP), "money?0.8"))),
    Agency("outreach_clinic", "survey", "survey", "xlsx", ages=(4, 17), rows=40, columns=(
        C("Visit No", NONE, "running"), C("Pt name", "full_name", "untitled"), C("Pt age (yr)", "age", "age"), C("M / F", "sex", "sex_mf"), C("Villg", NONE, "village"), C("Tambon", "tambon", "tambon"), C("Dx", DROP, ("URI", "skin", "anemia")), C("Wt (kg)", DROP, "weight"), C("Ht (cm)", DROP, "height"),
        C("In school? (Y/N)", ("status", NONE), ("Y", "N", "Y")), C("Care giver", "guardian_name", "guardian"), C("Ph.", "phone", "phone"))),
)  # fmt: skip
