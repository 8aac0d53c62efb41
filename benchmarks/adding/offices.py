"""Offices of many kinds with words of their own, written after the guessing was mended by ``lists``; measured first, mended by afterwards.

Belongs here: forms of such offices, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

AGENCIES = (
    Agency("romanised_form", "survey", "survey", "csv", ages=(6, 17), rows=60, encoding="utf-8-sig", columns=(
        C("wan_samruat", ("event_date", NONE), "lately:iso"), C("phu_samruat", NONE, "teacher"), C("khamnamna", "title", "short_title"), C("ChueNamsakul", "full_name", "untitled"), C("chue_len", "nickname", "nickname"),
        C("phet", "sex", "sex"), C("wan_duen_pi_koet", "birth_date", "born:be_slash"), C("ayu", "age", "age"), C("lek_prachachon", "national_id", "id?0.2"), C("ban_lek_thi", "house_no", "house"),
        C("mu_thi", "moo", "moo"), C("tambon", "tambon", "tambon"), C("amphoe", "amphoe", "amphoe"), C("changwat", "province", "province"), C("chue_phu_pokkhrong", "guardian_name", "guardian"),
        C("bo_tho", "phone", "phone"), C("sathana", "status", ("เรียนอยู่", "ออกกลางคัน", "ไม่ได้เรียน")), C("mai_het", NONE, "remark"))),
    Agency("questions_in_sentences", "survey", "survey", "xlsx", ages=(5, 18), rows=47, columns=(
        C("ประทับเวลา", NONE, "lately:google"), C("ข้อ 1 เด็กที่ท่านพบชื่ออะไร (ชื่อและนามสกุล)", "full_name", "full_short"), C("ข้อ 2 เด็กมีชื่อเล่นว่าอะไร", "nickname", "nickname"), C("ข้อ 3 เด็กอายุเท่าไร", "age", "age_words"),
        C("ข้อ 4 บ้านของเด็กอยู่หมู่ที่เท่าไร", "moo", "moo"), C("ข้อ 5 อยู่ในตำบลใด", "tambon", "tambon"), C("ข้อ 6 ปัจจุบันใครดูแลเด็ก (ชื่อ-สกุล)", "guardian_name", "guardian"), C("ข้อ 7 เบอร์ที่สามารถติดต่อครอบครัวได้", "phone", "phone"),
        C("ข้อ 8 เด็กเรียนชั้นสุดท้ายชั้นใด", "grade", "grade"), C("ข้อ 9 เคยเรียนที่โรงเรียนใด", ("school_name",), "school"), C("ข้อ 10 เพราะเหตุใดจึงไม่ได้เรียนต่อ", NONE, ("ยากจน", "ช่วยพ่อแม่ทำงาน", "ไม่อยากเรียน")),
        C("ข้อ 11 ท่านอยากให้ช่วยเหลือเรื่องใด", NONE, ("ทุน", "ฝึกอาชีพ")), C("ข้อ 12 ชื่อผู้กรอกแบบสอบถาม", NONE, "teacher"))),
    Agency("question_codes", "survey", "survey", "csv", ages=(6, 18), rows=80, columns=(
        C("Q1_date", ("event_date", NONE), "lately:iso"), C("Q2_enumerator", NONE, "teacher"), C("Q3_name", "first_name", "first"), C("Q4_surname", "last_name", "last"), C("Q5_sex", "sex", "sex_code"), C("Q6_dob", "birth_date", "born:iso"),
        C("Q7_idno", "national_id", "id"), C("Q8_hh_head_name", ("guardian_name", NONE), "guardian"), C("Q9_phone", "phone", "phone"), C("Q10_edu_status", "status", ("studying", "dropped out", "never attended")),
        C("Q11_highest_grade", "grade", "grade"), C("Q12_reason_dropout", NONE, ("poverty", "work")), C("_index", NONE, "running"))),
    Agency("football_academy", "partner", "supported", "xlsx", ages=(8, 17), rows=36, titles=(("Youth academy — squad list",), ()), columns=(
        C("Jersey No.", NONE, "own"), C("Player's name", "full_name", "untitled"), C("Nick", "nickname", "nickname"), C("D.O.B.", "birth_date", "born:ce_slash"), C("ID card no.", "national_id", "id_dashed"), C("Position", NONE, ("GK", "DF", "FW")),
        C("Foot", NONE, ("L", "R")), C("Ht.", DROP, "height"), C("Wt.", DROP, "weight"), C("Current school", "school_name", "school"), C("Grade/Year", "grade", "grade"), C("Parent's name", "guardian_name", "guardian"), C("Parent's mobile", "phone", "phone_spaced"),
        C("T-shirt size", NONE, ("S", "M", "L")))),
    Agency("employment_office", "partner", "supported", "xls", ages=(15, 21), rows=58, titles=(("สำนักงานจัดหางานจังหวัด",), ("ทะเบียนผู้สมัครงาน",)), columns=(
        C("ลำดับ", NONE, "running"), C("เลขทะเบียนผู้สมัคร", "pupil_no", "own_8"), C("วันที่ขึ้นทะเบียน", ("event_date", "enrolled_from", NONE), "lately:be_slash"), C("ชื่อ - สกุลผู้สมัครงาน", "full_name", "full"), C("บัตรประจำตัวเลขที่", "national_id", "id_spaced"),
        C("เกิดวันเดือนปี", "birth_date", "born:thai_short"), C("อายุ", "age", "age"), C("วุฒิการศึกษาสูงสุด", "grade", "grade_long"), C("สถาบันที่จบ", "school_name", "school"), C("ตำแหน่งงานที่ต้องการ", NONE, ("พนักงานขาย", "ช่าง")),
        C("เงินเดือนที่ต้องการ", (NONE, DROP), "money"), C("ที่อยู่ที่ติดต่อได้", "address", "address"), C("เบอร์โทรศัพท์มือถือ", "phone", "phone_dashed"), C("สถานภาพสมรส", NONE, ("โสด",)))),
    Agency("house_registry", "civil_registry", "population", "xlsx", ages=(3, 18), rows=150, titles=(("รายการบุคคลในทะเบียนบ้าน (ท.ร.14)",), ("สำนักทะเบียนอำเภอ",), ()), columns=(
        C("ที่", NONE, "running"), C("เลขรหัสประจำบ้าน", NONE, "own_10"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"), C("ชื่อตัว - ชื่อสกุล", "full_name", "full"), C("เพศ", "sex", "sex"), C("สัญชาติ", (NONE, DROP), ("ไทย",)),
        C("วัน เดือน ปี เกิด", "birth_date", "born:thai_long"), C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "เจ้าบ้าน")), C("มารดาชื่อ", "mother_name", "mother_first"), C("เลขประจำตัวมารดา", (NONE, DROP), "other_id"), C("บิดาชื่อ", "father_name", "father_first"),
        C("เลขประจำตัวบิดา", (NONE, DROP), "other_id"), C("เข้ามาอยู่เมื่อ", NONE, "lately:thai_short"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"))),
    Agency("tpmap_members", "partner", "supported", "csv", ages=(3, 18), rows=140, encoding="utf-8", columns=(
        C("HOUSE_ID", NONE, "own_10"), C("NID", "national_id", "id"), C("PREFIX_NAME_TH", "title", "title"), C("MEMBER_NAME", "first_name", "first"), C("MEMBER_SURNAME", "last_name", "last"), C("BIRTHDATE", "birth_date", "born:be_compact"), C("AGE", "age", "age"),
        C("GENDER", "sex", "sex_code"), C("HH_HEAD_NAME", NONE, "guardian"), C("EDU_LEVEL_NOW", "grade", "grade_long"), C("STUDY_STATUS", "status", ("กำลังศึกษา", "ไม่ได้ศึกษา")), C("JPT", NONE, ("1", "0")), C("MPI_EDUCATION", NONE, ("1", "0")), C("PROVINCE_NAME", "province", "province"),
        C("AMPHUR_NAME", "amphoe", "amphoe"), C("TAMBON_NAME", "tambon", "tambon"), C("VILLAGE_NO", "moo", "moo"), C("ADDR_NO", "house_no", "house"), C("ANNUAL_INCOME", DROP, "money"))),
    Agency("vocational_rms", "vocational", "enrolled", "xlsx", ages=(15, 20), rows=110, titles=(("วิทยาลัยเทคนิค",), ("รายงานข้อมูลนักเรียน นักศึกษา",), ()), columns=(
        C("รหัสประจำตัว", "pupil_no", "own_10"), C("ชื่อ", "first_name", "titled_first"), C("สกุล", "last_name", "last"), C("รหัสกลุ่มเรียน", NONE, "own_8"), C("ชื่อกลุ่มเรียน", NONE, ("ชย.1/1", "บช.2/1")), C("ระดับชั้น", "grade", ("ปวช.1", "ปวช.2", "ปวส.1")),
        C("สาขางาน", NONE, ("ยานยนต์", "การบัญชี")), C("ประเภทวิชา", NONE, ("อุตสาหกรรม", "พาณิชยกรรม")), C("เลขประจำตัวประชาชน", "national_id", "id"), C("วันเดือนปีเกิด", "birth_date", "born:be_slash"), C("หมู่โลหิต", DROP, ("A", "B", "O", "AB")),
        C("ศาสนา", DROP, ("พุทธ", "คริสต์")), C("ชื่อบิดา", "father_name", "father_first"), C("นามสกุลบิดา", "father_last_name", "father_last"), C("สถานภาพบิดา", NONE, ("มีชีวิต", "เสียชีวิต")), C("เบอร์โทรศัพท์บิดา", ("phone", NONE), "phone?0.6"), C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"), C("เบอร์โทรศัพท์มารดา", ("phone", NONE), "phone?0.5"), C("โรงเรียนเดิม", ("school_name", NONE), "school"), C("GPA เดิม", NONE, "gpa"), C("เบอร์โทรศัพท์", ("phone",), "phone"), C("สถานะนักศึกษา", "status", ("กำลังศึกษา", "กำลังศึกษา", "ลาออก")))),
    Agency("dental_round", "partner", "supported", "csv", ages=(3, 12), rows=95, encoding="cp874", columns=(
        C("ลำดับที่ตรวจ", NONE, "running"), C("ชื่อผู้ป่วย", "first_name", "titled_first"), C("นามสกุลผู้ป่วย", "last_name", "last"), C("HN.", "pupil_no", "hn"), C("เลขบัตร ปชช", "national_id", "id"), C("ว.ด.ป.เกิด", "birth_date", "born:be_slash"), C("อายุ(ปี)", "age", "age"),
        C("รร.", "school_name", "school"), C("ชั้น", "grade", "grade"), C("dmft", NONE, ("0", "1", "3")), C("ฟันผุ(ซี่)", NONE, ("0", "2", "4")), C("สิทธิการรักษา", NONE, ("UC", "ขรก.")), C("วันที่ตรวจ", ("event_date", NONE), "lately:be_slash"), C("ผู้ตรวจ", NONE, "teacher"), C("ชื่อผู้นำส่ง", ("guardian_name", NONE), "guardian"), C("เบอร์โทรผู้นำส่ง", ("phone", NONE), "phone"))),
    Agency("refugee_agency", "partner", "population", "csv", ages=(3, 17), rows=70, columns=(
        C("ProcessingGroupNumber", NONE, "form_no"), C("IndividualID", "pupil_no", "own_8"), C("GivenName", "first_name", "first_en"), C("FamilyName", "last_name", "last_en"), C("FathersName", "father_name", "burmese_parent"), C("MothersName", "mother_name", "burmese"),
        C("SexCode", "sex", "sex_mf"), C("DateofBirth", "birth_date", "born:iso"), C("DateofBirthEstimate", NONE, ("0", "1")), C("CountryofOriginCode", NONE, ("MYA", "LAO")), C("ReligionCode", DROP, ("BUD", "CHR")), C("EthnicityCode", DROP, ("KRN", "SHN")),
        C("EducationLevelCode", ("grade", NONE), ("01", "02", "NE")), C("OccupationCode", (NONE, DROP), ("0000", "9211")), C("ArrivalDate", NONE, "lately:iso"), C("RegistrationDate", ("enrolled_from", "event_date", NONE), "lately:iso"), C("AddressLevel3", ("tambon", "address", NONE), "tambon"), C("PhoneNumber", "phone", "phone_abroad"))),
    Agency("child_centre_split_birth", "local_school", "enrolled", "xlsx", ages=(2, 5), rows=48, titles=(("ศูนย์พัฒนาเด็กเล็กเทศบาลตำบล",), ("ทะเบียนเด็กปฐมวัย ปีการศึกษา 2569",), ()), columns=(
        C(("เลขที่", ""), NONE, "running"), C(("ชื่อ - นามสกุลเด็ก", ""), "full_name", "full_short"), C(("เกิด", "วัน"), ("birth_day", NONE), "born:day"), C(("เกิด", "เดือน"), ("birth_month", NONE), "born:month"), C(("เกิด", "ปี พ.ศ."), "birth_year", "born:year_be"),
        C(("เลขประจำตัวประชาชนเด็ก", ""), "national_id", "id"), C(("วันที่รับเข้า", ""), ("enrolled_from", NONE), "entered:be_short"), C(("ชื่อ-สกุล ผู้ปกครอง", ""), "guardian_name", "guardian"), C(("อาชีพผู้ปกครอง", ""), (NONE, DROP), ("รับจ้าง", "ทำนา")), C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo"),
        C(("โทรศัพท์", ""), "phone", "phone"), C(("น้ำหนักแรกเกิด", ""), DROP, "weight"), C(("กลุ่ม เลือด", ""), DROP, ("A", "B", "O", "AB")))),
    Agency("library_members", "partner", "supported", "csv", ages=(7, 18), rows=90, encoding="utf-8-sig", separator=";", columns=(
        C("รหัสสมาชิก", "pupil_no", "own_8"), C("ชื่อ-สกุลสมาชิก", "full_name", "untitled"), C("วันเกิด", "birth_date", "born:be_slash"), C("เลขบัตรประชาชน", "national_id", "id?0.3"), C("สถานศึกษา/ที่ทำงาน", "school_name", "school"), C("วันที่สมัคร", NONE, "lately:be_slash"), C("วันหมดอายุบัตร", NONE, "lately:be_slash"),
        C("โทร", "phone", "phone"), C("จำนวนครั้งที่ยืม", NONE, "own"))),
    Agency("dropout_tracking_national", "fund", "referral", "xlsx", ages=(6, 18), rows=120, titles=(("รายชื่อเด็กและเยาวชนที่ไม่พบข้อมูลในระบบการศึกษา",), ("Thailand Zero Dropout",), ()), columns=(
        C("No", NONE, "running"), C("เลขประจำตัวประชาชน/เลขบุคคล", "national_id", "id_or_g"), C("คำนำหน้าชื่อ (ไทย)", "title", "title"), C("ชื่อ (ไทย)", "first_name", "first"), C("นามสกุล (ไทย)", "last_name", "last"), C("อายุ ณ ปัจจุบัน", "age", "age"), C("เดือนปีเกิด", ("birth_date", NONE, "birth_month"), ("05/2558", "11/2556", "02/2553")),
        C("สังกัดล่าสุด", NONE, ("สพฐ.", "อปท.")), C("สถานศึกษาล่าสุด", "school_name", "school"), C("ระดับชั้นล่าสุด", "grade", "grade"), C("ปีการศึกษาล่าสุด", NONE, ("2567", "2568")), C("ที่อยู่ตามทะเบียนราษฎร์ : บ้านเลขที่", "house_no", "house"), C("ที่อยู่ตามทะเบียนราษฎร์ : หมู่ที่", "moo", "moo"),
        C("ที่อยู่ตามทะเบียนราษฎร์ : ตำบล", "tambon", "tambon"), C("ที่อยู่ตามทะเบียนราษฎร์ : อำเภอ", "amphoe", "amphoe"), C("ผลการติดตาม", "status", ("พบตัว ไม่ได้เรียน", "กำลังศึกษา", "")), C("ผู้ติดตาม", NONE, "teacher"))),
    Agency("charity_girls", "shelter", "protected", "ods", ages=(10, 18), rows=27, titles=(("Safe house residents",), ()), columns=(
        C("Resident #", "pupil_no", "form_no"), C("First name / ชื่อ", "first_name", "first"), C("Family name / สกุล", "last_name", "last"), C("Called", "nickname", "nickname"), C("Born on", "birth_date", "born:english"), C("Hill tribe", DROP, ("Akha", "Lahu", "Hmong")), C("Moved in", ("enrolled_from", NONE, "event_date"), "lately:english"),
        C("School now", "school_name", "school"), C("Class / ชั้น", "grade", "grade"), C("Mother / แม่", "mother_name", "mother"), C("Father / พ่อ", "father_name", "father"), C("Home district", "amphoe", "amphoe"), C("Home village", NONE, "village"), C("Sponsor", NONE, "guardian_en"), C("Health notes", DROP, ("", "asthma", "")))),
    Agency("tax_free_trade_school", "skill", "training", "csv", ages=(15, 22), rows=44, encoding="utf-16", separator="\t", columns=(
        C("รุ่น", NONE, ("12", "13")), C("รหัสผู้เข้ารับการฝึก", "pupil_no", "own_8"), C("ชื่อผู้เข้ารับการฝึก", "first_name", "titled_first"), C("ชื่อสกุลผู้เข้ารับการฝึก", "last_name", "last"), C("เลขที่บัตรประจำตัว", "national_id", "id"), C("เกิดเมื่อวันที่", "birth_date", "born:thai_long"),
        C("หลักสูตรที่ฝึก", NONE, ("ช่างเชื่อม", "ช่างยนต์")), C("วันเริ่มฝึก", ("enrolled_from", NONE, "event_date"), "lately:be_slash"), C("วันสิ้นสุดการฝึก", ("enrolled_to", NONE), "lately:be_slash"), C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ไม่ผ่าน")), C("วุฒิก่อนเข้าฝึก", "grade", "grade"), C("ที่อยู่ (ตามบัตร)", "address", "address_long"), C("มือถือ", "phone", "phone"), C("บุคคลอ้างอิง", NONE, "guardian"))),
    Agency("typing_errors", "school", "enrolled", "xlsx", ages=(6, 15), rows=75, columns=(
        C("ลำดัย", NONE, "running"), C("เลขประจำตัวปชช.", "national_id", "id"), C("คำนำหนา้", "title", "title"), C("ชื่ิอ", "first_name", "first"), C("นามสกุุล", "last_name", "last"), C("วันเดือนปเกิด", "birth_date", "born:be_slash"), C("ระดับชัน", "grade", "grade"), C("เบอรโทร", "phone", "phone"),
        C("ที่อยุ่", "address", "address"), C("ผูู้ปกครอง", "guardian_name", "guardian"), C("ศาศนา", DROP, ("พุทธ", "คริสต์", "อิสลาม")), C("โรงเรยีน", "school_name", "school"))),
)  # fmt: skip
