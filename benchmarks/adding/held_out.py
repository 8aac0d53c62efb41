"""Agencies held out: written before the guessing was touched, not looked into until it ran well on the other half; mended by at the end.

Belongs here: forms as these agencies would send them, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

AGENCIES = (
    Agency("private_own", "private_school", "enrolled", "xlsx", ages=(6, 15), rows=140, titles=(
        ("โรงเรียนอนุบาลเปรมฤดี",), ("รายชื่อนักเรียนแยกตามชั้น ปีการศึกษา 2569",), ("ข้อมูล ณ 10 มิถุนายน 2569",), ()), columns=(
        C(("ที่", ""), NONE, "running"), C(("เลขประจำตัว นร.", ""), "pupil_no", "own_5"), C(("เลขประชาชน", ""), "national_id", "id_dashed"),
        C(("นักเรียน", "คำนำหน้านาม"), "title", "short_title"), C(("นักเรียน", "ชื่อ"), "first_name", "first"), C(("นักเรียน", "ชื่อสกุล"), "last_name", "last"),
        C(("ว.ด.ป. เกิด", ""), "birth_date", "born:thai_two"), C(("ชั้น/ห้อง", ""), "grade", "grade_room"),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", "father"), C(("บิดา", "โทร."), ("phone", NONE), "phone?0.5"),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother"), C(("มารดา", "โทร."), ("phone", NONE), "phone?0.4"),
        C(("หมู่โลหิต", ""), DROP, ("A", "B", "O", "AB")), C(("ค้างค่าเทอม", ""), (NONE, DROP), "money?0.8"))),
    Agency("border_police", "school", "enrolled", "xlsx", ages=(4, 13), rows=75, titles=(
        ("ร.ร.ตชด.บ้านแม่เมาะหลวง",), ("ทะเบียนนักเรียน",)), columns=(
        C("ลำดับที่", NONE, "running"), C("ยศ ชื่อ นร.", "first_name", "titled_first"), C("สกุล นร.", "last_name", "last?0.15"),
        C("เกิดวันที่", ("birth_day", NONE), "born:day"), C("เดือน", ("birth_month", NONE), "born:month"), C("พ.ศ.", "birth_year", "born:year_be"),
        C("เลขบัตร/เลข G", "national_id", "id_or_g"), C("เผ่า", DROP, ("กะเหรี่ยง", "ลาหู่", "เมี่ยน", "ไทย")), C("นับถือ", DROP, ("พุทธ", "คริสต์", "ผี")),
        C("ชื่อบ้าน", NONE, "village"), C("ม.ที่", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"),
        C("พ่อชื่อ", "father_name", "father"), C("แม่ชื่อ", "mother_name", "mother"), C("เรียนชั้น", "grade", "grade"),
        C("พักนอน", NONE, ("ไป-กลับ", "ประจำ")))),
    Agency("hospital_vaccine", "partner", "supported", "csv", ages=(3, 12), rows=220, encoding="cp874", columns=(
        C("hn", "pupil_no", "hn"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"),
        C("lname", "last_name", "last"), C("birthday", "birth_date", "born:iso"), C("sex", "sex", "sex_code"), C("addrpart", "house_no", "house"),
        C("moopart", "moo", "moo"), C("tmbpart", NONE, "area_code"), C("amppart", NONE, "area_code"), C("chwpart", NONE, ("52",)),
        C("hometel", "phone", "phone"), C("informname", ("guardian_name", NONE), "guardian"), C("vaccine_name", NONE, ("MMR2", "OPV5", "DTP5", "HPV1")),
        C("vstdate", ("event_date", NONE), "lately:iso"))),
    Agency("volunteer_kobo", "survey", "survey", "csv", ages=(6, 18), rows=90, encoding="utf-8-sig", columns=(
        C("start", NONE, "lately:stamp"), C("end", NONE, "lately:stamp"), C("visit/visit_date", "event_date", "lately:iso"),
        C("visit/volunteer_name", NONE, "teacher"), C("child/c_name", "first_name", "first"), C("child/c_surname", "last_name", "last"),
        C("child/c_nick", "nickname", "nickname"), C("child/c_gender", "sex", ("male", "female")), C("child/c_age", "age", "age"),
        C("child/c_pid", "national_id", "id?0.3"), C("home/addr_no", "house_no", "house"), C("home/mooban_no", "moo", "moo"),
        C("home/tambon_name", "tambon", "tambon"), C("home/gps", NONE, "gps"), C("caregiver/cg_fullname", "guardian_name", "guardian"),
        C("caregiver/cg_mobile", "phone", "phone"), C("edu/still_in_school", "status", ("เรียนอยู่", "ออกกลางคัน", "ไม่เคยเรียน", "เรียนอยู่")),
        C("edu/last_class", "grade", "grade"), C("_id", NONE, "own_8"), C("_uuid", NONE, "uuid"), C("_submission_time", NONE, "lately:stamp"))),
    Agency("disability_registry", "partner", "supported", "html", ages=(3, 18), rows=60, titles=(
        ("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด",), ("รายงานผู้มีบัตรประจำตัวคนพิการ",)), columns=(
        C("ลำดับ", NONE, "running"), C("เลขทะเบียน", ("pupil_no", NONE), "form_no"), C("เลขประจำตัวคนพิการ", "national_id", "id"),
        C("คำนำหน้า ", "title", "title"), C("ชื่อคนพิการ", "first_name", "first"), C("นามสกุลคนพิการ", "last_name", "last"), C("เพศ", "sex", "sex"),
        C("ว/ด/ป ที่เกิด", "birth_date", "born:be_slash"), C("ลักษณะความพิการ", DROP, ("ทางการเห็น", "ทางการได้ยิน", "ทางการเคลื่อนไหว", "ออทิสติก")),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"), C("ผู้ดูแลคนพิการ", "guardian_name", "guardian_titled"),
        C("เลขบัตรผู้ดูแล", (NONE, DROP), "other_id"), C("หมายเลขติดต่อ", "phone", "phone_dashed"), C("วันออกบัตร", NONE, "lately:be_slash"),
        C("ระดับการศึกษา", "grade", "grade_long"))),
    Agency("nfe_group", "nonformal", "enrolled_alternative", "xls", ages=(15, 23), rows=110, titles=(
        ("ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอ",), ("บัญชีรายชื่อผู้เรียน ภาคเรียนที่ 1/2569",), ()), columns=(
        C("ที่", NONE, "running"), C("รหัส นศ.", "pupil_no", "own_10"), C("เลขที่บัตร ปชช.", "national_id", "id_spaced"),
        C("ชื่อ – ชื่อสกุล นักศึกษา", "full_name", "full_short"), C("ว/ด/ป เกิด (พ.ศ.)", "birth_date", "born:be_dot"),
        C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ปลาย")), C("ศกร.ตำบล", ("school_name", NONE, "tambon"), "tambon"), C("ครูประจำกลุ่ม", NONE, "teacher"),
        C("ลงทะเบียนเมื่อ", "enrolled_from", "entered:thai_short"), C("อาชีพ", (NONE, DROP), ("รับจ้าง", "เกษตรกร", "ว่างงาน", "ค้าขาย")),
        C("โทรฯ", "phone", "phone"))),
    Agency("international", "private_school", "enrolled", "xlsx", ages=(5, 17), rows=95, columns=(
        C("Student Number", "pupil_no", "own_5"), C("Legal Family Name", "last_name", "last_en"), C("Legal Given Name(s)", "first_name", "first_en"),
        C("Known As", "nickname", "nickname"), C("M/F", "sex", "sex_mf"), C("Birth Dt", "birth_date", "born:english"),
        C("Thai National ID / Passport", "national_id", "id"), C("Year Group", "grade", "year_group"), C("Tutor", NONE, "guardian_en"),
        C("Faith", DROP, ("Buddhist", "Christian", "Muslim", "None")), C("Nationality", (NONE, DROP), ("Thai", "Korean", "British", "Indian")),
        C("Father (full name)", "father_name", "guardian_en"), C("Mother (full name)", "mother_name", "guardian_en"),
        C("Emergency Contact No.", "phone", "phone_abroad"), C("Joined", "enrolled_from", "entered:english"))),
    Agency("special_education", "school", "enrolled_alternative", "xlsx", ages=(3, 18), rows=55, titles=(
        ("ศูนย์การศึกษาพิเศษประจำจังหวัด",), ("ทะเบียนผู้รับบริการ ปี 2569",), ()), columns=(
        C("เลขที่", NONE, "running"), C("ชื่อ-สกุล ผู้รับบริการ", "full_name", "full"), C("เลข ๑๓ หลัก", "national_id", "id"),
        C("วันเดือนปีเกิด (ค.ศ.)", "birth_date", "born:ce_slash"), C("อายุ (ปี/เดือน)", "age", "age_months"),
        C("ประเภทความพิการ", DROP, ("สติปัญญา", "ร่างกาย", "การได้ยิน", "ออทิสติก")), C("IQ", DROP, "iq?0.4"),
        C("รูปแบบบริการ", NONE, ("ไป-กลับ", "รับบริการที่บ้าน", "เรียนรวม")), C("ผู้ปกครอง (ชื่อ สกุล)", "guardian_name", "guardian"),
        C("เกี่ยวข้องเป็น", NONE, "relation"), C("ที่อยู่ปัจจุบัน", "address", "address"), C("มือถือ", "phone", "phone_dashed"),
        C("วันเริ่มรับบริการ", "enrolled_from", "entered:be_short"))),
    Agency("missing_children", "partner", "referral", "csv", ages=(8, 18), rows=24, encoding="utf-8", separator=";", columns=(
        C("เลขรับแจ้ง", ("pupil_no", NONE), "case_no"), C("วันรับแจ้ง", "event_date", "lately:thai_long"), C("สภ.", NONE, ("เมืองลำปาง", "เกาะคา", "งาว")),
        C("ชื่อคนหาย", "first_name", "first"), C("สกุลคนหาย", "last_name", "last"), C("เพศสภาพ", "sex", "sex"), C("อายุขณะหาย", "age", "age_words"),
        C("หมายเลขบัตรคนหาย", "national_id", "id?0.2"), C("สูง (ซม.)", DROP, "height"), C("หนัก (กก.)", DROP, "weight"),
        C("ตำหนิรูปพรรณ", NONE, ("ผมสั้น", "สวมเสื้อสีฟ้า", "มีไฝที่แก้ม", "ผมยาว")), C("ผู้แจ้งเหตุ", ("guardian_name", NONE), "guardian"), C("เบอร์ผู้แจ้งเหตุ", "phone", "phone"),
        C("ภูมิลำเนา ต.", "tambon", "tambon"), C("ภูมิลำเนา อ.", "amphoe", "amphoe"))),
    Agency("home_school", "learning_centre", "enrolled_alternative", "xlsx", ages=(6, 16), rows=32, columns=(
        C("ประทับเวลา", NONE, "lately:google"), C("ที่อยู่อีเมล", NONE, "email"), C("1. ชื่อ–สกุล ผู้เรียน (ไม่ต้องใส่คำนำหน้า)", "full_name", "untitled"),
        C("2. ชื่อเล่นผู้เรียน", "nickname", "nickname"), C("3. วันเกิดผู้เรียน (ตัวอย่าง 5 มกราคม 2555)", "birth_date", "born:thai_long"),
        C("4. เลขบัตรประชาชนของผู้เรียน", "national_id", "id"), C("5. ระดับชั้นที่กำลังเรียน", "grade", "grade_long"),
        C("6. ชื่อผู้จัดการศึกษา", "guardian_name", "guardian"), C("7. เลขบัตรประชาชนของผู้จัดการศึกษา", (NONE, DROP), "other_id"), C("8. เบอร์โทรที่ติดต่อได้สะดวก", "phone", "phone_spaced"),
        C("9. ที่ตั้งบ้านเรียน", "address", "address"), C("10. ท่านยินยอมให้ใช้ข้อมูลหรือไม่", NONE, ("ยินยอม",)))),
    Agency("vocational_export", "vocational", "enrolled", "csv", ages=(15, 21), rows=130, encoding="utf-8", separator="|", columns=(
        C("std_code", "pupil_no", "own_10"), C("idcard", "national_id", "id"), C("prefix_name", "title", "title"), C("fname_th", "first_name", "first"),
        C("lname_th", "last_name", "last"), C("fname_en", ("alt_first_name", NONE), "first_en"), C("lname_en", ("alt_last_name", NONE), "last_en"),
        C("bdate", "birth_date", "born:be_iso"), C("level_abbr", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")), C("major", NONE, ("ช่างยนต์", "การบัญชี", "ไฟฟ้ากำลัง")),
        C("std_status", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พ้นสภาพ")), C("addr_no", "house_no", "house"), C("addr_moo", "moo", "moo"),
        C("addr_tmb", "tambon", "tambon"), C("addr_amp", "amphoe", "amphoe"), C("addr_prov", "province", "province"), C("zipcode", NONE, "postcode"),
        C("mobile_no", "phone", "phone"), C("gpax", NONE, "gpa"), C("fa_name", "father_name", "father"), C("mo_name", "mother_name", "mother"))),
    Agency("juvenile_centre", "partner", "supported", "ods", ages=(13, 20), rows=28, titles=(("ศูนย์ฝึกและอบรมเด็กและเยาวชน เขต 7",), ()), columns=(
        C("ที่", NONE, "running"), C("หมายเลขคดี", NONE, "case_no"), C("ชื่อตัว", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"),
        C("เลขประจำตัวฯ", "national_id", "id"), C("เกิดเมื่อ", "birth_date", "born:cell"), C("ฐานความผิด", DROP, ("ลักทรัพย์", "ยาเสพติด", "ทำร้ายร่างกาย")),
        C("รับตัวเมื่อ", ("enrolled_from", "event_date"), "lately:cell"), C("วุฒิเดิม", "grade", "grade"), C("สถานศึกษาเดิม", "school_name", "school"),
        C("บ้านเดิม เลขที่", "house_no", "house"), C("บ้านเดิม หมู่", "moo", "moo"), C("บ้านเดิม ตำบล", "tambon", "tambon"), C("บ้านเดิม อำเภอ", "amphoe", "amphoe"),
        C("ญาติที่ติดต่อ", "guardian_name", "guardian"))),
    Agency("scholarship_fund", "fund", "supported", "xlsx", ages=(6, 18), rows=160, sheets_before=("คำอธิบาย",), columns=(
        C("AcademicYear", NONE, ("2569",)), C("SchoolID10", "school_code", "school_10"), C("SchoolNameTH", "school_name", "school"),
        C("PersonID", "national_id", "id_or_g"), C("PrefixName", "title", "title"), C("NameTH", "first_name", "first"), C("SurnameTH", "last_name", "last"),
        C("DateOfBirthBE", "birth_date", "born:be_compact"), C("ClassLevelName", "grade", "grade_long"), C("HouseNumber", "house_no", "house"),
        C("VillageNumber", "moo", "moo"), C("SubDistrictName", "tambon", "tambon"), C("DistrictName", "amphoe", "amphoe"), C("ProvinceName", "province", "province"),
        C("ParentNameTH", "guardian_name", "guardian_first"), C("ParentSurnameTH", "guardian_last_name", "guardian_last"), C("ParentPersonID", (NONE, DROP), "other_id"),
        C("HouseholdIncomePerMonth", DROP, "money"), C("PMTScore", NONE, "gpa"))),
    Agency("village_head", "survey", "survey", "xlsx", ages=(5, 18), rows=38, titles=(("บัญชีเด็กในหมู่บ้าน (ผู้ใหญ่บ้านสำรวจ)",),), columns=(
        C("ที่", NONE, "running"), C("บ้าน เลขที่", "house_no", "house"), C("หัวหน้าครอบครัว", ("guardian_name", NONE), "guardian"),
        C("ชื่อลูก/หลาน", "full_name", "full_short"), C("ชื่อที่เรียกในบ้าน", "nickname", "nickname"), C("อายุ/ปี", "age", "age"), C("เรียนอยู่ที่ไหน", "school_name", "school"),
        C("ชั้นอะไร", "grade", "grade"), C("ตอนนี้ทำอะไร", "status", ("เรียนอยู่", "เรียนอยู่", "ออกกลางคัน", "ทำงานแล้ว ไม่ได้เรียน")), C("เบอร์โทรฯ", "phone", "phone"),
        C("หมายเหตุ", NONE, "remark"))),
)  # fmt: skip
