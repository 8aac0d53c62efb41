"""Desks of schools, registries, hospitals, headmen and funds, written by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

JOBS = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "ทำสวน", "พนักงานโรงงาน")

AGENCIES = (
    # a class list of an OBEC school, made from the export of DMC by the teacher
    Agency("school_ban_pong", "school", "enrolled", "xlsx", ages=(7, 12), rows=42, titles=(("แบบบันทึกข้อมูลนักเรียนรายบุคคล ภาคเรียนที่ 1/2569",), ("โรงเรียนบ้านโป่งทอง สพป.ลำปาง เขต 9",), ()), columns=(
        C("ที่", NONE, "running"), C("เลข\nประจำตัว", "pupil_no", "own"), C("เลข ปชช.\n(13 หลัก)", "national_id", "id_or_g"), C("ชื่อนักเรียน", "first_name", "titled_first"), C("สกุลนักเรียน", "last_name", "last"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("ว.ด.ป.\nเกิด", "birth_date", "born:be_two"),
        C("นำ้หนัก(กก.)", DROP, "weight"), C("ภาวะโภชนาการ", DROP, ("สมส่วน", "ท้วม", "ผอม", "เริ่มอ้วน")), C("ชั่งเมื่อวันที่", NONE, "lately:be_short"), C("ผปค.", "guardian_name", "guardian_called"), C("เบอร์ ผปค.", "phone", "phone_dashed?0.2"), C("เกรดเฉลี่ย", NONE, "gpa"))),
    # a bilingual private school, its platform's file of users
    Agency("bilingual_school_platform", "private_school", "enrolled", "csv", ages=(5, 16), rows=58, columns=(
        C("sourcedId", "pupil_no", "guid"), C("status", (NONE, "status"), ("active",)), C("orgSourcedIds", ("school_code", NONE), ("1152000173",)), C("role", NONE, ("student",)),
        C("givenName", "first_name", "first"), C("middleName", "middle_name", ("", "", "", "", "", "", "", "", "", "เจมส์", "มารี")), C("familyName", "last_name", "last"), C("phone", "phone", "phone_abroad?0.3"), C("grades", "grade", "grade_of_age_oneroster"), C("birthDate", "birth_date", "born:iso"), C("sex", "sex", "sex_lower"),
        C("metadata.th.citizenId", "national_id", "id"), C("metadata.th.prefix", "title", "title"))),
    # a municipal school: two rows of header, the same words under father, mother and guardian
    Agency("municipal_school_4", "local_school", "enrolled", "xls", ages=(4, 12), rows=50, titles=(("ทะเบียนนักเรียนโรงเรียนเทศบาล ๔ (บ้านเชียงราย)",), ("ข้อมูล ณ วันที่ 10 มิถุนายน 2569",)), columns=(
        C("เลขที่", NONE, "running"), C("ระดับ", "grade", "grade_of_age"), C(("นักเรียน", "คำนำ"), "title", "short_title"), C(("นักเรียน", "ชื่อ"), "first_name", "first"), C(("นักเรียน", "สกุล"), "last_name", "last"), C(("นักเรียน", "เลขบัตร"), "national_id", "id_spaced"), C(("นักเรียน", "เกิดเมื่อ"), "birth_date", "born:thai_short"), C(("นักเรียน", "หมู่เลือด"), DROP, ("A", "B", "O", "AB", "")),
        C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "อาชีพ"), DROP, JOBS), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C("โทรศัพท์ที่ติดต่อได้", "phone", "phone_spaced?0.1"))),
    # a school of the Border Patrol Police: Thai digits, children without a nationality
    Agency("border_police_school", "school", "enrolled", "ods", ages=(5, 12), rows=38, titles=(("บัญชีรายชื่อนักเรียน ร.ร.ตชด.ห้วยตาด",), ("กก.ตชด.๓๒",), ()), columns=(
        C("ลำดับ", NONE, "running_thai"), C("เลขประจำตัว นร.", "pupil_no", "own"), C("ยศ ชื่อ สกุล", "full_name", "full_wide"), C("หมายเลขบัตร ๑๓ หลัก / G", "national_id", "id_or_g_thai"), C("เกิด (ว/ด/ป)", "birth_date", "born:thai_digits"), C("อายุ(ปี)", "age", "age_thai"), C("ชั้นที่เรียน", "grade", "grade_of_age_thai"), C("ชาติพันธุ์", DROP, ("ปกาเกอะญอ", "ลาหู่", "เมี่ยน", "อาข่า")),
        C("กลุ่มบ้าน", NONE, "village"), C("พักนอน/ไปกลับ", NONE, ("พักนอน", "ไปกลับ")), C("ชื่อพ่อ-แม่ หรือผู้เลี้ยงดู", "guardian_name", "guardian"))),
    # a centre for special education
    Agency("special_education_centre", "school", "enrolled", "xlsx", ages=(3, 18), rows=36, sheets_before=("คำชี้แจง",), columns=(
        C("No.", NONE, "running"), C("รหัสผู้เรียน", "pupil_no", "own_8"), C("ปชช. ผู้เรียน", "national_id", "id_number"), C("คำนำหน้า\nผู้เรียน", "title", "title"), C("ชื่อผู้เรียน", "first_name", "first_nickname"), C("สกุลผู้เรียน", "last_name", "last"), C("วันเกิด (ค.ศ.)", "birth_date", "born:ce_slash"), C("อายุ (ปี.เดือน)", "age", "age_dot"),
        C("ประเภทความพิการ (9 ประเภท)", DROP, ("ออทิสติก", "สติปัญญา", "การได้ยิน", "ร่างกาย")), C("เริ่มรับบริการ", "enrolled_from", "entered:thai_two"), C("สถานะปัจจุบัน", "status", ("รับบริการ", "รับบริการ", "ส่งต่อ ร.ร.", "จำหน่าย")),
        C("วันจำหน่ายออก", ("enrolled_to", "event_date"), "lately:thai_two?0.75"), C("ผู้ดูแลหลัก (ความเกี่ยวข้อง)", "guardian_name", "guardian_relation"), C("โทร.ผู้ดูแล", "phone", "phone"))),
    # a technical college's registrar: own codes of status, the school before
    Agency("technical_college_registrar", "vocational", "enrolled", "csv", ages=(15, 20), rows=60, encoding="cp874", columns=(
        C("รหัส นศ.", "pupil_no", "vocational_no"), C("เลขที่บัตร ปชช.", "national_id", "id_quoted"), C("ชื่อ-สกุล นักศึกษา", "full_name", "full"), C("ว/ด/ป เกิด", "birth_date", "born:be_dash"), C("ระดับ/ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")), C("แผนกวิชา", NONE, ("ช่างยนต์", "ช่างกลโรงงาน", "ไฟฟ้ากำลัง")),
        C("สถานภาพ นศ.", "status", ("1", "1", "1", "3", "4")), C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_slash"), C("GPAX", NONE, "gpa"), C("สำเร็จการศึกษาจาก", NONE, "school"), C("วุฒิเดิม", NONE, ("ม.3", "ม.6", "ปวช.3")), C("มือถือนักศึกษา", "phone", "phone?0.2"))),
    # the lifelong-learning office: the tables of its registration program as they are
    Agency("lifelong_learning_export", "nonformal", "enrolled_alternative", "xls", ages=(15, 22), rows=55, columns=(
        C("ID", "pupil_no", "nonformal_no"), C("PRENAME", "title", "short_title"), C("NAME", "first_name", "first"), C("SURNAME", "last_name", "last"), C("CARDID", "national_id", "id"), C("BIRDAY", "birth_date", "born:serial"), C("SEX", "sex", "sex_code"), C("LEV_CODE", "grade", ("1", "2", "2", "3", "3")), C("GRP_CODE", NONE, ("0101", "0102", "0203", "0304")),
        C("FIN_CAUSE", "status", ("0", "0", "0", "1", "2", "4")), C("FATHER", "father_name", "father"), C("MOTHER", "mother_name", "mother")),),
    # a health-promoting hospital: persons of its district from the desk's database
    Agency("subdistrict_hospital_persons", "partner", "population", "csv", ages=(3, 18), rows=60, encoding="utf-8", columns=(
        C("pcucodeperson", NONE, ("06021",)), C("pid", "pupil_no", "own"), C("idcard", "national_id", "id"), C("prename", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("birth", "birth_date", "born:iso"),
        C("fatherid", (NONE, DROP), "parent_id"), C("father", "father_name", "father"), C("mother", "mother_name", "mother"), C("hnomoi", "house_no", "house"), C("mumoi", "moo", "moo"), C("subdistcodemoi", NONE, ("02", "05", "07")), C("telephoneperson", "phone", "phone?0.5"), C("typelive", NONE, ("1", "1", "2", "3"))),),
    # the district hospital: a page of its report program under a workbook's name
    Agency("district_hospital_visits", "partner", "supported", "html", ages=(10, 18), rows=34, columns=(
        C("vn", NONE, "vn"), C("hn", "pupil_no", "hn_7"), C("vstdate", (NONE, "event_date"), "lately:midnight"), C("pt_name", "full_name", "full_short"), C("cid", "national_id", "id_gaps"), C("birthday", "birth_date", "born:midnight"), C("age_y", "age", "age"), C("pdx", DROP, ("F900", "O800", "J00", "F321")),
        C("fulladdress", "address", "address_long"), C("informname", "guardian_name", "guardian"), C("informtel", "phone", "phone"))),
    # the province's social-development office: poor households; one heading belies its cells
    Agency("social_development_households", "partner", "supported", "csv", ages=(4, 17), rows=40, encoding="utf-16", separator="\t", titles=(("รายชื่อเด็กในครัวเรือนเปราะบาง จังหวัดลำปาง",),), columns=(
        C("ครัวเรือนที่", NONE, "running"), C("หัวหน้าครัวเรือน", (NONE, "guardian_name"), "guardian_called"), C("รายได้/เดือน (บาท)", DROP, "money"), C("ชื่อเด็กในครัวเรือน", "full_name", "full_bracket"), C("เลขบัตรเด็ก", "national_id", "id_rare"), C("อายุเด็ก", "birth_year", "born:year_be"), C("การเรียน", "status", ("เรียนอยู่", "เรียนอยู่", "ไม่ได้เรียน", "หยุดเรียน")), C("เรียนที่ใด", "school_name", "school"),
        C("สภาพปัญหา", (DROP, NONE), ("ยากจน", "กำพร้า", "ผู้ปกครองต้องโทษ", "ป่วยเรื้อรัง")), C("บ้านเลขที่/หมู่", ("address", "house_no"), "house_moo"), C("ต./เทศบาล", "tambon", "tambon_short"), C("เลขบัญชีรับเงินช่วยเหลือ", (DROP, NONE), "account_10"))),
    # an extract of the house register by a district's registrar
    Agency("house_register_extract", "civil_registry", "population", "csv", ages=(3, 18), rows=60, encoding="cp874", columns=(
        C("HID", NONE, "house_code"), C("PID", "national_id", "id"), C("TITLE_DESC", "title", "title"), C("FNAME", "first_name", "first"), C("MNAME", "middle_name", ("", "", "", "", "", "", "", "", "", "", "", "เจมส์", "ทะ")), C("LNAME", "last_name", "last"), C("SEX_DESC", "sex", "sex"), C("BIRTH_DATE_BE", "birth_date", "born:be_compact"), C("NAT_DESC", (DROP, NONE), ("ไทย", "ไทย", "ไทย", "ไทย", "ไทย", "ไทย", "ไม่มีสัญชาติ")),
        C("FAT_PID", (NONE, DROP), "parent_id"), C("FAT_NAME", "father_name", "father_first"), C("MOT_NAME", "mother_name", "mother_first"), C("HNO", "house_no", "house"), C("MM", "moo", "moo"), C("TT_DESC", "tambon", "tambon"), C("AA_DESC", "amphoe", "amphoe"), C("CC_DESC", "province", "province"), C("DATE_MOVEIN", NONE, "lately:be_compact"))),
    # headmen's survey gathered by a district office: birth in three columns, masked numbers
    Agency("district_headmen_survey", "district_office", "survey", "xlsx", ages=(4, 17), rows=46, titles=(("แบบสำรวจเด็กและเยาวชนนอกระบบการศึกษา (ผญบ./กำนัน)",), ("อำเภอเสริมงาม จังหวัดลำปาง",), ("*ปิดเลขบัตรบางส่วนตาม PDPA",)), columns=(
        C("ลำดับที่", NONE, "running_dot"), C("ชื่อ - สกุล เด็ก (ชื่อเล่น)", "full_name", "full_bracket"), C("เลขบัตร (ปิดบัง)", (NONE, DROP), "id_masked_all"), C(("เกิด", "วันที่"), "birth_day", "born:day_number"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"), C(("เกิด", "พ.ศ."), "birth_year", "born:year_number"), C(("ที่อยู่ปัจจุบัน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "ม."), "moo", "moo"), C(("ที่อยู่ปัจจุบัน", "ต."), "tambon", "tambon"),
        C("ยังเรียน/ไม่เรียน", "status", ("ยังเรียน", "ยังเรียน", "ไม่เรียนแล้ว", "ไม่เคยเรียน")), C("ออกตอนชั้นไหน", "grade", ("ป.4", "ป.6", "ม.1", "ม.2", "ม.3", "", "")), C("เพราะเหตุใด", NONE, ("", "ไม่มีเงิน", "ช่วยงานบ้าน", "เบื่อเรียน")), C("วันที่ลงพื้นที่", "event_date", "lately:thai_two"), C("หมายเหตุ", NONE, "remark"))),
    # a small foundation whose program was written with romanised words
    Agency("street_children_foundation", "partner", "referral", "csv", ages=(7, 18), rows=32, encoding="utf-8-sig", columns=(
        C("lamdap", NONE, "running"), C("rahat_case", "pupil_no", "case_no"), C("chue", "first_name", "first"), C("nam_sakun", "last_name", "last?0.2"), C("chue_len", "nickname", "nickname"), C("phet", "sex", "sex_letter"), C("ayu_praman", "age", "age"), C("wan_koet", "birth_date", "born:be_short?0.6"), C("lek_bat_prachachon", "national_id", "id?0.5"),
        C("chan_sut_thai", "grade", "grade_of_age"), C("rongrian_doem", "school_name", "school"), C("sathana_rian", "status", ("ออกกลางคัน", "ไม่เคยเข้าเรียน", "เสี่ยงหลุด")), C("phu_dulae", "guardian_name", "guardian"), C("ber_tho", "phone", "phone?0.4"))),
    # a learning centre of migrants' children
    Agency("migrant_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", ages=(5, 16), rows=44, titles=(("Hope Bridge Learning Centre",), ("Enrolment list, academic year 2026-2027",), ()), columns=(
        C("S/N", NONE, "running"), C("Student's name", "full_name", "burmese"), C("Thai name (if any)", ("alt_first_name", "nickname", NONE), "first?0.5"), C("B/G", "sex", "sex_bg"), C("D.O.B.", "birth_date", "born:english_plain"), C("Age (yrs)", "age", "age_number"), C("Standard", "grade", "grade_of_age_migrant"), C("13 digit No. / G", ("national_id", "g_code"), "g_code?0.4"), C("Ethnic gp.", DROP, ("Shan", "Karen", "Burman")),
        C("Father's name", "father_name", "burmese_parent"), C("Parent's tel.", "phone", "phone_spaced?0.3"), C("Date joined", "enrolled_from", "entered:cell"))),
    # holders of a disability card; the card bears the number of the citizen
    Agency("disability_card_holders", "partner", "supported", "xls", ages=(3, 20), rows=36, titles=(("รายชื่อผู้มีบัตรประจำตัวคนพิการ (อายุไม่เกิน 20 ปี)",), ()), columns=(
        C("ลำดับ", NONE, "running"), C("เลขประจำตัวคนพิการ", "national_id", "id_dashed"), C("ชื่อคนพิการ", "first_name", "titled_first"), C("สกุลคนพิการ", "last_name", "last"), C("วันเกิดคนพิการ", "birth_date", "born:serial"), C("ลักษณะความพิการ", DROP, ("ทางการเห็น", "ทางสติปัญญา", "ทางการเคลื่อนไหว")), C("บัตรหมดอายุ", NONE, "lately:serial_later"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"), C("ผู้ดูแลคนพิการ", "guardian_name", "guardian_called"), C("เลขบัตรผู้ดูแล", (NONE, DROP), "parent_id_dashed"), C("เบอร์ผู้ดูแล", "phone", "phone"), C("ธนาคาร/เลขที่บัญชี", (DROP, NONE), "account_10"))),
    # the fund's scholars; the columns of place have been taken for one another
    Agency("conditional_grant_scholars", "fund", "supported", "csv", ages=(6, 15), rows=60, encoding="utf-8-sig", separator=";", columns=(
        C("รหัส รร.", "school_code", "school_code"), C("ชื่อ รร.", "school_name", "school"), C("CID นักเรียน", "national_id", "id"), C("ชื่อ-นามสกุล นักเรียนทุน", "full_name", "untitled"), C("วดป.เกิด (พ.ศ.)", "birth_date", "born:be_iso"), C("ชั้นปัจจุบัน", "grade", "grade"), C("อำเภอที่อยู่", "tambon", "tambon"), C("ตำบลที่อยู่", "amphoe", "amphoe"),
        C("คะแนนความยากจน (PMT)", (NONE, DROP), "score"), C("จำนวนเงินอุดหนุน", (NONE, DROP), "money"), C("สถานะทุน", (NONE, "status"), ("ได้รับทุน", "ได้รับทุน", "ระงับทุน")), C("เลข ปชช. ผู้ปกครอง", (NONE, DROP), "parent_id"), C("ผู้ปกครองผู้รับเงิน", "guardian_name", "guardian"))),
    # a school of novices
    Agency("novice_scripture_school", "religious", "enrolled", "xlsx", ages=(12, 18), rows=34, titles=(("บัญชีรายชื่อนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา",), ("วัดพระธาตุดอยแก้ววิทยา",)), columns=(
        C("ที่", NONE, "running_thai"), C("นาม - สกุล", "full_name", "novice_drawn"), C("เลขหนังสือสุทธิ", (NONE, "pupil_no"), "monk_card"), C("เลข ปชช.", "national_id", "id"), C("ชาตะ", "birth_date", "born:thai_digits_short"), C("บรรพชาเมื่อ", NONE, "entered:thai_digits_short"), C("พรรษา", NONE, ("๑", "๒", "๓", "-")), C("สังกัดวัด", NONE, ("วัดพระธาตุดอยแก้ว", "วัดศรีชุม", "วัดบ้านหลุก")),
        C("ชั้น ม.", "grade", ("ม.๑", "ม.๒", "ม.๓", "ม.๔")), C("โยมบิดา", "father_name", "father_called"), C("โยมมารดา", "mother_name", "mother_called"), C("ภูมิลำเนาเดิม", "address", "address_thai"), C("โทร.เจ้าอาวาส", NONE, ("0815550101", "0895550144", "054555019")))),
    # a survey by telephone, as its server writes it out
    Agency("volunteer_phone_survey", "survey", "survey", "csv", ages=(3, 18), rows=48, separator=";", columns=(
        C("start", NONE, "lately:stamp"), C("today", "event_date", "lately:iso"), C("grp_place/tambon", "tambon", "tambon"), C("grp_place/moo", "moo", "moo"), C("grp_child/child_name", "full_name", "full"), C("grp_child/pid13", "national_id", "id?0.35"), C("grp_child/birth_be", "birth_year", "born:year_be"), C("grp_child/gender", "sex", "sex_code"), C("grp_child/edu_now", "status", ("studying", "at_risk", "dropped", "never")),
        C("grp_child/last_class", "grade", "grade_of_age_en"), C("grp_care/cg_name", "guardian_name", "guardian"), C("grp_care/cg_phone", "phone", "phone?0.2"), C("hide_addr", "hide_address", ("no", "no", "no", "yes")), C("_gps_latitude", NONE, "latitude"), C("_id", ("pupil_no", NONE), "kobo_id"), C("_submission_time", NONE, "lately:kobo"))),
)  # fmt: skip
