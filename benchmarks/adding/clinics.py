"""Schools, registries, hospitals, funds, temples and surveys, written by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

FATHERS_ABROAD = ("U Tin Maung", "U Aye Lwin", "Saw Htoo", "Sai Kyaw", "U Win Naing", "Saw Hser Gay", "U Thein Zaw", "-")
MOTHERS_ABROAD = ("Daw Khin Aye", "Daw Than Than", "Naw Eh Paw", "Nang Mo Kham", "Daw Yin Yin", "Naw Hser Moo", "Daw Nwe Ni")

AGENCIES = (
    Agency("wang_school_dmc", "school", "enrolled", "xlsx", ages=(6, 15), rows=48, titles=(("วันและเวลาที่สร้างรายงาน 2026-06-09 14:22:51.018244",),), columns=(
        C("ที่", NONE, "running"), C("เลขประจำตัวนักเรียน", "national_id", "id_or_g"), C("ชั้น", "grade", "grade"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("วันเกิด", "birth_date", "born:be_slash"),
        C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")), C("ชื่อบิดา", "father_name", "father_first"), C("นามสกุลบิดา", "father_last_name", "father_last"), C("อาชีพของบิดา", DROP, ("รับจ้าง", "เกษตรกร", "ค้าขาย", "ไม่ปรากฎ", "-")), C("ความด้อยโอกาส", DROP, ("เด็กยากจน", "เด็กยากจน", "-", "ชนกลุ่มน้อย")),
        C("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), ("", "", "", "", "", "3.1.8")))),
    Agency("private_christian_school", "private_school", "enrolled", "xls", ages=(4, 15), rows=52, titles=(("โรงเรียนเอกชน ประเภทสามัญศึกษา",), ("บัญชีรายชื่อนักเรียน ปีการศึกษา 2569",), ()), columns=(
        C("ระดับชั้น/ห้อง", "grade", "grade_room"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน / Passport No.", "national_id", "id?0.04"), C(("ชื่อ - สกุล (ไทย)", "คำนำหน้า"), "title", "short_title"), C(("ชื่อ - สกุล (ไทย)", "ชื่อ"), "first_name", "first"),
        C(("ชื่อ - สกุล (ไทย)", "สกุล"), "last_name", "last"), C(("ชื่อ - สกุล (อังกฤษ)", "Name"), (NONE, "alt_first_name"), "first_en"), C(("ชื่อ - สกุล (อังกฤษ)", "Surname"), (NONE, "alt_last_name"), "last_en"), C("ว/ด/ป เกิด", "birth_date", "born:serial"), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father"),
        C(("บิดา", "โทรศัพท์มือถือ"), ("phone", NONE), "phone?0.2"), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother"), C(("มารดา", "โทรศัพท์มือถือ"), ("phone", NONE), "phone_dashed?0.1"))),
    Agency("municipal_school_4", "local_school", "enrolled", "csv", ages=(6, 14), rows=55, encoding="cp874", separator=";", columns=(
        C("รหัส สถศ.", "school_code", ("3052010044",)), C("ชั้น", "grade", "grade_long"), C("เลขที่", (NONE, "pupil_no"), "class_no"), C("เลขประจำตัว", "pupil_no", "own"), C("เลขบัตร ปชช.13หลัก", "national_id", "id_dashed"), C("ชื่อ-ชื่อสกุล", "full_name", "full"), C("เกิดวันที่", "birth_day", "born:day"),
        C("เดือน", "birth_month", "born:month"), C("พ.ศ.", "birth_year", "born:year_be"), C("อายุ ณ 16 พ.ค. 69", "age", "age_words"), C("สถานภาพ", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดเรียนนาน", "ย้ายออก")), C("วันที่ย้าย/ออก", ("event_date", "enrolled_to"), "lately:be_short?0.8"), C("หมายเหตุ", NONE, "remark"))),
    Agency("border_police_school", "school", "enrolled", "ods", ages=(6, 13), rows=38, titles=(("โรงเรียนตำรวจตระเวนชายแดนบ้านปางดอย",), ("บัญชีเรียกชื่อ ปีการศึกษา ๒๕๖๙",)), columns=(
        C("ชื่อ – ชื่อสกุล นร.", "full_name", "full_short"), C("ช/ญ", "sex", "sex_letter"), C("เลขประจำตัว ๑๓ หลัก หรือรหัส G", "national_id", "id_or_g?0.1"), C("เกิดเมื่อ", "birth_date", "born:thai_digits"), C("ชั้น", "grade", "grade"), C("ชาติพันธุ์", DROP, ("กะเหรี่ยง", "ลาหู่", "ม้ง", "ไทย")), C("หย่อมบ้าน", NONE, "village"),
        C("หมู่บ้าน (หมู่ที่)", "moo", "moo_word"), C("ชื่อพ่อ", "father_name", "father"), C("นน.(กก.)", DROP, "weight"), C("สส.(ซม.)", DROP, "height"), C("วันชั่งน้ำหนัก", (NONE, DROP), "lately:thai_two"))),
    # the clerk has the headings of age and birth date the wrong way round
    Agency("special_education_centre", "school", "enrolled", "xlsx", ages=(5, 18), rows=34, titles=(("ทะเบียนผู้เรียน ศูนย์การศึกษาพิเศษ",), ()), columns=(
        C("ลำดับที่", NONE, "running"), C("ชื่อ - นามสกุล (ชื่อเล่น)", "full_name", "full_nickname"), C("เลขประจำตัวประชาขน", "national_id", "id_or_word"), C("วันเดือนปีเกิด", "age", "age_words"), C("อายุ", "birth_date", "born:be_dot"), C("ประเภทความพิการ", DROP, ("ออทิสติก", "สติปัญญา", "ร่างกาย", "การได้ยิน", "พิการซ้อน")),
        C("ห้องเรียน", (NONE, "grade"), ("เตรียมความพร้อม 1", "เตรียมความพร้อม 2", "ออทิสติก", "อาชีพ")), C("วันรับเข้า", "enrolled_from", "entered:thai_short"), C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian"), C(("ผู้ปกครอง", "เกี่ยวข้องเป็น"), NONE, "relation"), C(("ผู้ปกครอง", "เบอร์โทร"), "phone", "phone"),
        C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"), C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"))),
    Agency("technical_college", "vocational", "enrolled", "csv", ages=(15, 20), rows=60, encoding="utf-8-sig", columns=(
        C("รหัสประจำตัว", "pupil_no", "college_no"), C("เลข ปชช.", "national_id", "id_quoted"), C("ชื่อ-สกุล นศ.", "full_name", "full"), C("ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")), C("สาขาวิชา", NONE, ("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "การบัญชี", "คอมพิวเตอร์ธุรกิจ")),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_slash"), C("สถานะ นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "พ้นสภาพ", "ลาออก")), C("พ้นสภาพเมื่อ", ("enrolled_to", "event_date"), "lately:be_slash?0.85"), C("GPAX", NONE, "gpa"), C("สถานศึกษาเดิม", NONE, "school"),
        C("มือถือ นศ.", (NONE, "phone"), "phone?0.3"), C("โทร.ผู้ปกครอง", "phone", "phone_dashed"))),
    Agency("lifelong_learning_district", "nonformal", "enrolled_alternative", "csv", ages=(15, 22), rows=58, encoding="tis-620", separator="\t", columns=(
        C("ID", "pupil_no", "own_10"), C("GRP_CODE", NONE, ("6901", "6902", "6911", "6914")), C("PRENAME", "title", "title"), C("NAME", "first_name", "first"), C("SURNAME", "last_name", "last"), C("CARDID", "national_id", "id"), C("BIRDAY", "birth_date", "born:ce_slash"), C("SEX", "sex", "sex_code"),
        C("LEVEL", "grade", ("1", "2", "2", "3", "3", "3")), C("FATHER", "father_name", "father"), C("MOTHER", "mother_name", "mother"), C("FIN_CAUSE", "status", ("0", "0", "0", "0", "1", "2", "3", "5")), C("FIN_DATE", ("enrolled_to", "event_date"), "lately:ce_slash?0.6"))),
    Agency("health_person_file", "partner", "population", "csv", ages=(3, 18), rows=60, separator="|", columns=(
        C("HOSPCODE", NONE, ("06512",)), C("CID", "national_id", "id"), C("PID", "pupil_no", "own_5"), C("PRENAME", "title", "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"), C("RELIGION", DROP, ("01", "01", "01", "02", "03")),
        C("FATHER", (NONE, DROP), "other_id?0.4"), C("MOTHER", (NONE, DROP), "other_id?0.3"), C("DISCHARGE", ("status", NONE), ("9", "9", "9", "9", "9", "2", "1")), C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.85"), C("D_UPDATE", NONE, "lately:update"), C("MOBILE", "phone", "phone"))),
    # full_name is the full name of the place, not of the patient
    Agency("community_hospital_query", "partner", "supported", "html", ages=(3, 12), rows=40, columns=(
        C("hn", "pupil_no", "hn"), C("cid", "national_id", "id"), C("ptname", "full_name", "full_short"), C("birthday", "birth_date", "born:iso"), C("sex", "sex", "sex_code"), C("addrpart", "house_no", "house"), C("moopart", "moo", "moo"), C("tmbpart", (NONE, "tambon"), "area_code"), C("full_name", "address", "place"),
        C("mobile_phone_number", "phone", "phone?0.2"), C("informname", ("guardian_name", NONE), "guardian"), C("pdx", DROP, ("J00", "Z001", "A099", "K021", "L309")), C("vstdate", (NONE, "event_date"), "lately:iso"))),
    # one merged heading over three columns, with nothing below it
    Agency("family_welfare_grant", "partner", "supported", "xls", ages=(1, 17), rows=42, titles=(("บัญชีรายชื่อผู้รับเงินสงเคราะห์เด็กในครอบครัวยากจน",), ("งวดที่ 3 ปีงบประมาณ 2569",), ()), columns=(
        C(("ชื่อ – สกุล เด็ก", ""), "title", "short_title"), C(("ชื่อ – สกุล เด็ก", ""), "first_name", "first"), C(("ชื่อ – สกุล เด็ก", ""), "last_name", "last"), C("เลขประจำตัวประชาชนเด็ก", "national_id", "id_spaced?0.06"), C("ว/ด/ป เกิด", "birth_date", "born:be_two"),
        C(("ผู้ยื่นคำขอ", "ชื่อ-สกุล"), "guardian_name", "guardian_by_sex"), C(("ผู้ยื่นคำขอ", "เลขบัตร"), (NONE, DROP), "other_id"), C(("ผู้ยื่นคำขอ", "รายได้/เดือน"), DROP, "money"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ตำบน", "tambon", "tambon_short"), C("เลขที่บัญชี ธ.ก.ส.", DROP, "account"))),
    Agency("registration_extract", "civil_registry", "population", "csv", ages=(3, 18), rows=60, encoding="utf-16", separator="\t", columns=(
        C("HNO", "house_no", "house"), C("MM", "moo", "moo_padded"), C("TT_DESC", "tambon", "tambon"), C("AA_DESC", "amphoe", "amphoe"), C("PID", "national_id", "id"), C("TITLE_DESC", "title", "title"), C("FNAME", "first_name", "first"), C("MNAME", "middle_name", "middle?0.9"), C("LNAME", "last_name", "last"),
        C("GENDER", "sex", "sex_code"), C("DOB", "birth_date", "born:be_compact"), C("FAT_PID", (NONE, DROP), "other_id?0.2"), C("FAT_NAME", "father_name", "father_first"), C("MOT_NAME", "mother_name", "mother_first"))),
    Agency("district_dropout_survey", "district_office", "survey", "xlsx", ages=(6, 18), rows=45, titles=(("แบบสำรวจเด็กและเยาวชนนอกระบบการศึกษา",), ("ข้อมูล ณ วันที่ ๓๐ มิถุนายน ๒๕๖๙",), ()), sheets_before=("คำชี้แจง",), columns=(
        C("ลำดับ", NONE, "running"), C("เลขประจำตัว\nประชาชน", ("national_id", NONE), "id_masked"), C("ชื่อ-สกุล\nเด็กและเยาวชน", "full_name", "full"), C("ปีเกิด\n(พ.ศ.)", "birth_year", "born:year_be"), C("ที่อยู่\n(ตามทะเบียนราษฎร)", "address", "address_long"), C("หมู่บ้าน/ชุมชน", NONE, "village"),
        C("สถานะ\nการศึกษา", "status", ("หลุดจากระบบ", "หลุดจากระบบ", "ไม่เคยเข้าเรียน", "กำลังเรียน", "ติดตามไม่พบ")), C("ชั้นสูงสุด\nที่จบ", "grade", "grade?0.15"), C("สาเหตุ", (NONE, DROP), ("ฐานะยากจน", "ต้องทำงาน", "ย้ายตามผู้ปกครอง", "ไม่อยากเรียน", "ตั้งครรภ์")), C("เบอร์โทร", "phone", "phone?0.25"),
        C("ผู้สำรวจ", NONE, "teacher"), C("ว/ด/ป\nที่สำรวจ", "event_date", "lately:word"))),
    Agency("street_children_ngo", "survey", "survey", "csv", ages=(5, 18), rows=40, encoding="utf-8-sig", separator=";", columns=(
        C("today", "event_date", "lately:iso"), C("thi_yu/tambon", "tambon", "tambon"), C("thi_yu/mu", "moo", "moo"), C("dek/chue_sakun", "full_name", "untitled"), C("dek/chue_len", "nickname", "nickname"), C("dek/phet", "sex", "sex_lower"), C("dek/wan_koet", "birth_date", "born:iso?0.45"), C("dek/ayu_pi", "age", "age"),
        C("rian/sathana", "status", ("in_school", "dropped_out", "dropped_out", "never_in_school", "at_risk")), C("rian/chan_sutthai", "grade", "grade"), C("phu_pokkhrong/chue", "guardian_name", "guardian"), C("phu_pokkhrong/boe_tho", "phone", "phone_abroad"), C("hide_addr", "hide_address", ("no", "no", "no", "yes")),
        C("_geolocation", (NONE, DROP), "gps"), C("_uuid", ("pupil_no", NONE), "uuid"), C("_submission_time", (NONE, "event_date"), "lately:stamp"))),
    Agency("migrant_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", ages=(5, 17), rows=44, titles=(("New Hope Migrant Learning Centre",), ("Student list, academic year 2026-2027",)), columns=(
        C("MLC Student ID", "pupil_no", "form_no"), C("Student's Name", "full_name", "burmese"), C("Thai nickname", ("nickname", "alt_first_name"), "nickname?0.3"), C("M/F", "sex", "sex_mf"), C("D.O.B. (dd-mmm-yy)", "birth_date", "born:abroad"), C("Class", "grade", "grade_abroad"),
        C("Ethnic group", DROP, ("Burman", "Karen", "Shan", "Mon")), C("Father", "father_name", FATHERS_ABROAD), C("Mother", "mother_name", MOTHERS_ABROAD), C("Tel.", "phone", "phone_spaced?0.2"), C("Document No. (13 digits)", "national_id", "id_foreign?0.4"), C("Enrolled on", "enrolled_from", "entered:ce_slash"),
        C("Left on", ("enrolled_to", "event_date"), "lately:ce_slash?0.85"))),
    Agency("disability_card_register", "partner", "supported", "ods", ages=(3, 20), rows=36, columns=(
        C("เลขประจำตัวคนพิการ", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex"), C("ว.ด.ป.เกิด", "birth_date", "born:cell"), C("ลักษณะความพิการ", DROP, ("ทางการเคลื่อนไหว", "ทางสติปัญญา", "ทางการเห็น", "ออทิสติก")),
        C("วันที่ออกบัตร", NONE, "lately:be_slash"), C("ผู้ดูแลคนพิการ", "guardian_name", "guardian"), C("เบอร์ติดต่อผู้ดูแล", "phone", "phone_dashed"), C("ที่อยู่ปัจจุบัน", "address", "address"), C("การศึกษา", "grade", ("ไม่ได้เรียน", "ประถม", "ม.ต้น", "ม.ปลาย", "อนุบาล")))),
    Agency("equity_scholarship", "fund", "supported", "csv", ages=(6, 18), rows=60, columns=(
        C("SchoolID", "school_code", "school_10"), C("StudentID", "pupil_no", "own_5"), C("StudentPersonalID", "national_id", "id"), C("StudentPrefixCode", "title", "prefix_code"), C("StudentNameThai", "first_name", "first"), C("StudentLastNameThai", "last_name", "last"), C("StudentGenderCode", "sex", "sex_code"),
        C("StudentBirthDate", "birth_date", "born:midnight"), C("GradeLevelCode", "grade", "level_code"), C("SubdistrictCode", (NONE, "tambon"), "place_code"), C("GuardianNameThai", "guardian_name", "guardian_first"), C("GuardianLastNameThai", "guardian_last_name", "guardian_last"),
        C("GuardianPersonalID", (NONE, DROP), "other_id"), C("HouseholdIncomeAvg", DROP, "money"))),
    Agency("novice_school", "religious", "enrolled", "xlsx", ages=(11, 18), rows=36, titles=(("โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา",), ("รายชื่อนักเรียน ปีการศึกษา ๒๕๖๙",), ()), columns=(
        C("ชื่อสามเณร - นามสกุล", "full_name", "novice_boy"), C("เลขบัตรประจำตัว\nประชาชน", "national_id", "id_thai"), C("วัน เดือน ปีเกิด", "birth_date", "born:thai_digits"), C("อายุ", "age", "age_thai"), C("พรรษา", NONE, ("๑", "๒", "๓", "๔")), C("วันบรรพชา", NONE, "entered:thai_digits"),
        C("ชั้นที่เรียน", "grade", "grade_long"), C("นักธรรม/บาลี", NONE, ("น.ธ.ตรี", "น.ธ.โท", "น.ธ.เอก", "ป.ธ. ๑-๒", "-")), C("สังกัดวัด", NONE, ("วัดป่าแดด", "วัดทุ่งหลวง", "วัดดอนแก้ว", "วัดศรีบุญเรือง")), C("โยมพ่อ", "father_name", "father_titled"), C("โยมแม่", "mother_name", "mother_titled"),
        C("ภูมิลำเนาเดิม", "address", "address"), C("โทรศัพท์ญาติโยม", "phone", "phones"))),
    Agency("bilingual_school_users", "private_school", "enrolled", "csv", ages=(6, 17), rows=50, columns=(
        C("sourcedId", "pupil_no", "own_8"), C("status", (NONE, "status"), ("active", "active", "active", "active", "tobedeleted")), C("dateLastModified", NONE, "lately:stamp"), C("role", NONE, ("student",)), C("givenName", "first_name", "first"), C("familyName", "last_name", "last"), C("middleName", "middle_name", "middle?0.8"),
        C("identifier", "national_id", "id"), C("email", (NONE, DROP), "email"), C("sms", "phone", "phone_abroad"), C("grades", "grade", "grade_one_roster"), C("metadata.birthDate", "birth_date", "born:iso"))),
)  # fmt: skip
