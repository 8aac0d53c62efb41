"""Agencies to develop against: their columns may be looked at one by one.

Belongs here: forms as these agencies would send them, with what each column is. Does not belong here: the half that is held out.
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

AGENCIES = (
    Agency("monastic", "religious", "enrolled", "xlsx", ages=(12, 18), rows=48, titles=(
        ("โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา",), ("บัญชีรายชื่อสามเณรนักเรียน",), ()), columns=(
        C("ลำดับรูป", NONE, "running"), C("นามสามเณร/ฉายา", "full_name", "novice"), C("เลขประจำตัวประชาชน (๑๓ หลัก)", "national_id", "id"),
        C("เกิด ว/ด/ป", "birth_date", "born:thai_digits"), C("ชั้นที่ศึกษา", "grade", "grade_long"), C("พรรษา", NONE, ("1", "2", "3")),
        C("วัดที่สังกัด", NONE, ("วัดพระแก้วดอนเต้า", "วัดบุญวาทย์", "วัดเจดีย์ซาว")), C("โยมบิดา", "father_name", "father"), C("โยมมารดา", "mother_name", "mother"),
        C("ภูมิลำเนาเดิม", "address", "address"), C("บรรพชาเมื่อ", NONE, "lately:thai_short"), C("โทรติดต่อโยม", "phone", "phone"))),
    Agency("child_centre", "local_school", "enrolled", "csv", ages=(2, 5), rows=64, encoding="cp874", columns=(
        C("No.", NONE, "running"), C("รหัสศูนย์", "school_code", "school_10"), C("ศพด.", "school_name", "school"), C("ค.น.", "title", "short_title"),
        C("ชื่อเด็กเล็ก", "first_name", "first"), C("นามสกุลเด็กเล็ก", "last_name", "last"), C("เลข ปชช. 13 หลัก", "national_id", "id"),
        C("ด/ด/ป เกิด", "birth_date", "born:be_short"), C("อายุปี/เดือน", "age", "age_months"), C("นน.(กก.)", DROP, "weight"), C("สส.(ซม.)", DROP, "height"),
        C("ผู้ปกครองชื่อ-สกุล", "guardian_name", "guardian"), C("เบอร์ผู้ปกครอง", "phone", "phone"), C("บ้านเลขที่/หมู่", "house_no", "house"))),
    Agency("welfare_cards", "partner", "supported", "xlsx", ages=(5, 18), rows=120, columns=(
        C("รหัสครัวเรือน", NONE, "own_8"), C("เลขบัตรหัวหน้าครัวเรือน", (NONE, DROP), "other_id"), C("ชื่อหัวหน้าครัวเรือน", NONE, "guardian"),
        C("ลำดับสมาชิก", NONE, ("1", "2", "3")), C("เลขบัตรสมาชิก", "national_id", "id"), C("ชื่อสมาชิก", "first_name", "first"), C("สกุลสมาชิก", "last_name", "last"),
        C("ความสัมพันธ์", NONE, ("บุตร", "หลาน")), C("วันเกิดสมาชิก", "birth_date", "born:be_dash"), C("เพศสมาชิก", "sex", "sex_letter"),
        C("รายได้ต่อปี", DROP, "money"), C("เลขที่", "house_no", "house"), C("ม.", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"),
        C("จ.", "province", "province"), C("การศึกษาปัจจุบัน", ("status", NONE), ("กำลังศึกษา", "ไม่ได้เรียน", "กำลังศึกษา")))),
    Agency("migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", ages=(5, 16), rows=57, titles=(("Migrant Learning Centre - Student list 2026",), ()), columns=(
        C("Sr. No", NONE, "running"), C("Student Name", "full_name", "burmese"), C("Name in Thai", ("first_name", "alt_first_name", NONE), "first?0.4"), C("Gender (M/F)", "sex", "sex_mf"),
        C("Date of Birth (d/m/y)", "birth_date", "born:ce_slash"), C("Father Name", "father_name", "burmese_parent"), C("Mother Name", "mother_name", "burmese"),
        C("Ethnic", DROP, ("Burman", "Karen", "Shan", "Mon")), C("Religion", DROP, ("Buddhist", "Christian", "Muslim")), C("Doc. / ID No.", "national_id", "id?0.6"),
        C("G code", "g_code", "g_code?0.3"), C("Class", "grade", ("KG", "G1", "G2", "G3", "G4")), C("Contact Ph", "phone", "phone"), C("Village", NONE, ("Mae Sot", "Tha Sai", "Pratu Pha")))),
    Agency("sports", "sports", "enrolled", "xls", ages=(12, 18), rows=66, titles=(("โรงเรียนกีฬา",), ("ทะเบียนนักกีฬา-นักเรียน",)), columns=(
        C("ลำดับ ที่", NONE, "running"), C("เลขประจำตัวนักกีฬา", "pupil_no", "own_5"), C("ชื่อ - นามสกุลนักกีฬา", "full_name", "full"), C("เลขบัตรฯ", "national_id", "id_dashed"),
        C("วัน-เดือน-ปี เกิด", "birth_date", "born:be_dash"), C("ชนิดกีฬา", NONE, ("มวย", "กรีฑา", "วอลเลย์บอล")), C("กรุ๊ปเลือด", DROP, ("A", "B", "O")),
        C("ส่วนสูง ซม.", DROP, "height"), C("น้ำหนัก กก.", DROP, "weight"), C("ระดับชั้น/ห้อง", "grade", "grade_room"), C("ผู้ปกครอง", "guardian_name", "guardian"),
        C("โทร.ผู้ปกครอง", "phone", "phone_dashed"), C("โทร.นักกีฬา", NONE, "own_10"))),
    Agency("hill_boarding", "school", "enrolled", "csv", ages=(6, 18), rows=180, encoding="utf-8-sig", separator="\t", columns=(
        C("เลขประจำตัว", "pupil_no", "own"), C("เลข 13 หลักหรือรหัส G", "national_id", "id_or_g"), C("คำนำหน้า\u200bชื่อ", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"),
        C("นามสกุล / แซ่", "last_name", "last"), C("เกิด", "birth_date", "born:be_slash"), C("ชนเผ่า", DROP, ("ม้ง", "เมี่ยน", "ลาหู่", "ปกาเกอะญอ")), C("หอนอน", NONE, ("ชาย 1", "ชาย 2", "หญิง 1")),
        C("ชั้น ", "grade", "grade"), C("หย่อมบ้าน", NONE, "village"), C("ตำบล/แขวง ", "tambon", "tambon_short"), C("อำเภอ / เขต", "amphoe", "amphoe_short"),
        C("บิดา-ชื่อ", "father_name", "father_first"), C("บิดา-สกุล", "father_last_name", "father_last"), C("มารดา-ชื่อ", "mother_name", "mother_first"),
        C("มารดา-สกุล", "mother_last_name", "mother_last"))),
    Agency("child_screening", "partner", "supported", "csv", ages=(2, 6), rows=200, encoding="cp874", separator="|", columns=(
        C("HOSPCODE", NONE, ("06718", "11152")), C("PID", "pupil_no", "hn"), C("CID", "national_id", "id"), C("PRENAME", "title", "short_title"), C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:be_compact"), C("DATE_SERV", ("event_date", NONE), "lately:iso"),
        C("SPTYPE", NONE, ("1B260", "1B261")), C("D_UPDATE", NONE, "lately:stamp"))),
    Agency("registry_extract", "civil_registry", "population", "csv", ages=(3, 18), rows=260, encoding="utf-8", separator="|", columns=(
        C("PID13", "national_id", "id"), C("TITLE_DESC", "title", "title"), C("FNAME", "first_name", "first"), C("MNAME", "middle_name", ("", "", "", "สมาน")), C("LNAME", "last_name", "last"),
        C("GENDER", "sex", ("1", "2")), C("DOB", "birth_date", "born:be_compact"), C("HID", NONE, "thirteen"), C("HNO", "house_no", "house"), C("MM", "moo", "moo"),
        C("TT_DESC", "tambon", "tambon"), C("AA_DESC", "amphoe", "amphoe"), C("CC_DESC", "province", "province"), C("FPID", (NONE, DROP), "other_id"), C("FATHER_NAME", "father_name", "father_first"),
        C("MOTHER_NAME", "mother_name", "mother_first"), C("MOVE_IN_DATE", NONE, "lately:be_compact"))),
    Agency("dropout_follow", "school", "referral", "xlsx", ages=(12, 18), rows=45, sheets_before=("สรุป",), titles=(("แบบติดตามเด็กที่ออกกลางคัน",), ()), columns=(
        C(("ลำดับ", ""), NONE, "running"), C(("ข้อมูลเด็ก", "เลขประจำตัวประชาชน"), "national_id", "id"), C(("ข้อมูลเด็ก", "ชื่อ"), "first_name", "first"),
        C(("ข้อมูลเด็ก", "สกุล"), "last_name", "last"), C(("ข้อมูลเด็ก", "วดป.เกิด"), "birth_date", "born:thai_short"), C(("สถานศึกษา", "รหัส"), "school_code", "school_code"),
        C(("สถานศึกษา", "ชื่อ"), "school_name", "school"), C(("สถานศึกษา", "ชั้นที่ออก"), "grade", "grade"), C(("การออก", "วันที่"), "event_date", "lately:thai_short"),
        C(("การออก", "สาเหตุ"), NONE, ("ฐานะยากจน", "สมรส", "ปรับตัวไม่ได้")), C(("ผู้ปกครอง", "ชื่อ"), "guardian_name", "guardian"), C(("ผู้ปกครอง", "เลขประจำตัวประชาชน"), (NONE, DROP), "other_id"),
        C(("ผู้ปกครอง", "โทรศัพท์"), "phone", "phone"))),
    Agency("swapped_headings", "school", "enrolled", "xlsx", ages=(6, 15), rows=88, columns=(
        C("ที่", NONE, "running"), C("ชื่อ", "last_name", "last"), C("นามสกุล", "first_name", "first"), C("วันเกิด", NONE, "entered:be_slash"), C("วันเข้าเรียน", "birth_date", "born:be_slash"),
        C("เลขประจำตัวประชาชน", ("pupil_no", NONE), "own_5"), C("รหัส", "national_id", "id"), C("ตำบล", "amphoe", "amphoe"), C("อำเภอ", "tambon", "tambon"), C("เบอร์โทร", NONE, "postcode"))),
    Agency("muslim_centre", "religious", "enrolled_alternative", "ods", ages=(6, 14), rows=36, titles=(("ศูนย์อบรมศาสนาอิสลามและจริยธรรมประจำมัสยิด",), ()), columns=(
        C("ลำดับ/No.", NONE, "running"), C("ชื่อ-สกุล/Name-Surname", "full_name", "full"), C("ชื่อมุสลิม", ("alt_first_name", NONE, "nickname"), ("อับดุลเลาะห์", "ฟาติมะห์", "มูฮัมหมัด", "ซารีนา")),
        C("ว/ด/ป เกิด / DOB", "birth_date", "born:cell"), C("เลข ปชช./ID", "national_id", "id"), C("ชั้น/Class", NONE, ("อิบตีดาอียะห์ 1", "อิบตีดาอียะห์ 2")), C("โรงเรียนสามัญที่เรียน", "school_name", "school"),
        C("ที่อยู่/Address", "address", "address"), C("บิดา/Father", "father_name", "father"), C("เบอร์/Tel.", "phone", "phone"))),
    Agency("local_scholarship", "fund", "supported", "html", ages=(8, 18), rows=70, titles=(("องค์การบริหารส่วนจังหวัด กองการศึกษา",),), columns=(
        C("ลำดับที่ผู้รับทุน", NONE, "running"), C("ชื่อผู้รับทุน", "full_name", "full"), C("บัตร ปชช.ผู้รับทุน", "national_id", "id_spaced"), C("เกิดวันที่", "birth_date", "born:serial"),
        C("กำลังเรียนชั้น", "grade", "grade"), C("โรงเรียน/สถาบัน", "school_name", "school"), C("เลขบัญชีธนาคาร", DROP, "own_10"), C("จำนวนเงิน", (NONE, DROP), "money"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่/บ้าน", "moo", "moo_word"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("รหัสไปรษณีย์", NONE, "postcode"), C("E-mail", NONE, "email"), C("Line ID", NONE, ("fah99", "nam_2", "bank.t")))),
    Agency("local_export", "local_school", "enrolled", "xlsx", ages=(4, 15), rows=150, columns=(
        C(("จังหวัด", ""), ("province", NONE), "province"), C(("อำเภอ", ""), ("amphoe", NONE), "amphoe"), C(("อปท.", ""), NONE, ("เทศบาลนครลำปาง", "ทต.เกาะคา")), C(("สถานศึกษา", ""), "school_name", "school"),
        C(("ปีการศึกษา", ""), NONE, ("2569",)), C(("ลำดับที่", ""), NONE, "running"), C(("เลขประจำตัวนักเรียน", ""), "pupil_no", "own_5"), C(("คำนำหน้า", ""), "title", "title"),
        C(("ชื่อ", ""), "first_name", "first"), C(("นามสกุล", ""), "last_name", "last"), C(("วันเดือนปี", "เกิด"), "birth_date", "born:be_slash"), C(("วันเดือนปี", "เข้าศึกษา"), "enrolled_from", "entered:be_slash"),
        C(("เชื้อชาติ", ""), DROP, ("ไทย", "พม่า")), C(("เลขประจำตัวประชาชน", ""), "national_id", "id"), C(("สภาพนักเรียน", ""), "status", ("กำลังศึกษา", "กำลังศึกษา", "พักการเรียน")),
        C(("สถานภาพ", ""), NONE, ("บิดามารดาอยู่ร่วมกัน", "แยกกันอยู่", "หย่าร้าง")), C(("สิทธิการเบิกค่าเล่าเรียน", ""), NONE, ("มี", "ไม่มี")), C(("ระดับชั้น", ""), "grade", "grade"), C(("ห้องเรียน", ""), NONE, "room"),
        C(("บิดา", "คำนำหน้า"), NONE, ("นาย",)), C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "นามสกุล"), "father_last_name", "father_last"), C(("บิดา", "ศาสนา"), DROP, ("พุทธ", "คริสต์")),
        C(("บิดา", "รายได้"), DROP, "money"), C(("บิดา", "เบอร์โทร"), ("phone", NONE), "phone?0.3"), C(("มารดา", "คำนำหน้า"), NONE, ("นาง", "น.ส.")), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"),
        C(("มารดา", "นามสกุล"), "mother_last_name", "mother_last"))),
    Agency("health_person", "partner", "supported", "csv", ages=(2, 18), rows=240, encoding="utf-8", separator="|", columns=(
        C("HOSPCODE", NONE, ("06718",)), C("CID", "national_id", "id"), C("PID", "pupil_no", "hn"), C("HID", NONE, "own_8"), C("PRENAME", "title", "short_title"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"),
        C("HN", NONE, "hn"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:be_compact"), C("MSTATUS", NONE, ("1", "9")), C("OCCUPATION_NEW", (NONE, DROP), ("9629", "504")), C("RACE", DROP, ("099", "048")),
        C("NATION", (NONE, DROP), ("099", "048")), C("RELIGION", DROP, ("01", "02")), C("EDUCATION", ("grade", NONE), ("02", "03", "01")), C("FATHER", (NONE, DROP), "other_id"), C("MOTHER", (NONE, DROP), "other_id"), C("VSTATUS", NONE, ("1", "5")),
        C("MOVEIN", NONE, "lately:be_compact"), C("DISCHARGE", NONE, ("9", "1")), C("ABOGROUP", DROP, ("1", "2", "3")), C("PASSPORT", (NONE, DROP), "passport?0.9"), C("TYPEAREA", NONE, ("1", "3")), C("TELEPHONE", ("phone", NONE), "phone?0.8"),
        C("MOBILE", ("phone", NONE), "phone"))),
    Agency("pupils_register", "school", "enrolled", "xlsx", ages=(6, 18), rows=90, titles=(("ทะเบียนนักเรียน",),), columns=(
        C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("ชื่อ-ชื่อสกุล", "full_name", "full"), C("วัน เดือน ปีเกิด", "birth_date", "born:thai_long"), C("วันเข้าเรียน", "enrolled_from", "entered:thai_short"),
        C("ชั้นที่เข้าเรียน", ("grade", NONE), "grade"), C("โรงเรียนเดิม", NONE, "school"), C("จังหวัด", ("province", NONE), "province"), C("ชื่อ-ชื่อสกุลบิดา", "father_name", "father"), C("อาชีพบิดา", (NONE, DROP), ("ทำนา", "รับจ้าง")),
        C("ชื่อ-ชื่อสกุลมารดา", "mother_name", "mother"), C("วันที่ออก", ("event_date", "enrolled_to"), "lately:thai_short?0.8"), C("สาเหตุที่ออก", NONE, ("", "", "ย้าย", "ลาออก")))),
    Agency("bilingual_form", "learning_centre", "enrolled_alternative", "csv", ages=(5, 15), rows=44, columns=(
        C("Timestamp", NONE, "lately:stamp"), C("ชื่อ (First name)", "first_name", "first"), C("นามสกุล (Surname)", "last_name", "last"), C("ชื่อเล่น (Nickname)", "nickname", "nickname"), C("เพศ (Gender)", "sex", "sex_en"),
        C("วัน/เดือน/ปีเกิด (Date of birth)", "birth_date", "born:us"), C("ประเทศที่เกิด (Country of birth)", NONE, ("ไทย", "เมียนมา")), C("เลขประจำตัว 13 หลัก (ID number)", "national_id", "id"), C("ระดับชั้น (Grade level)", "grade", "grade"),
        C("ที่อยู่ (Address)", "address", "address"), C("ชื่อ-นามสกุลผู้ปกครอง (Guardian's full name)", "guardian_name", "guardian"), C("เบอร์โทรศัพท์ (Telephone)", "phone", "phone"), C("ความสัมพันธ์กับนักเรียน (Relationship)", NONE, "relation"))),
    Agency("work_permits", "partner", "supported", "xlsx", ages=(15, 20), rows=33, columns=(
        C("No", NONE, "running"), C("Alien ID", "national_id", "id"), C("Name", "first_name", "first_en"), C("Surname", "last_name", "last_en"), C("Nationality", (NONE, DROP), ("Myanmar", "Lao", "Cambodia")), C("DOB", "birth_date", "born:ce_slash"),
        C("Passport No.", (NONE, DROP), "passport"), C("Employer's name", NONE, "guardian"), C("Employer's tel.", NONE, "phone"), C("Work place", NONE, ("สวนลำไย", "โรงงานเซรามิก")), C("Permit issued", (NONE, DROP), "lately:ce_slash"), C("Permit expires", (NONE, DROP), "lately:ce_slash"))),
    Agency("case_follow_up", "case_team", "supported", "xlsx", ages=(7, 18), rows=41, columns=(
        C("เลขเคส", ("pupil_no", NONE), "form_no"), C("ชื่อ-สกุลเด็ก", "full_name", "full_short"), C("ID13", "national_id", "id"), C("ชื่อผู้เยี่ยม", NONE, "teacher"), C("วันที่เยี่ยม", "event_date", "lately:be_short"),
        C("ผลการเยี่ยม", NONE, ("ดีขึ้น", "คงเดิม")), C("แผนช่วยเหลือ", NONE, ("ทุน", "ฝึกอาชีพ")), C("สถานะล่าสุด", "status", ("กำลังศึกษา", "ไม่ได้เรียน")), C("พี่เลี้ยงเด็ก", NONE, "teacher"), C("พิกัดบ้าน", NONE, "gps"), C("เบอร์โทรเด็ก", "phone", "phone"))),
    Agency("class_list", "school", "enrolled", "xlsx", ages=(6, 12), rows=36, titles=(("ชั้นประถมศึกษาปีที่ 4/1",),), columns=(
        C("เลขที่", NONE, "running"), C("เลขประจำตัว", "pupil_no", "own"), C("เลข ปชช", "national_id", "id"), C("ชื่อ - ฉายา - สกุล", "full_name", "full_short"), C("ว/ด/ป", "birth_date", "born:be_two"), C("นมโรงเรียน", NONE, ("ดื่ม", "ไม่ดื่ม")),
        C("ไซซ์เสื้อ", NONE, ("S", "M", "L")), C("บ้าน", NONE, "village"), C("มากับใคร", NONE, ("แม่", "รถรับส่ง")))),
    Agency("unkind_codes", "partner", "supported", "csv", ages=(5, 18), rows=70, columns=(
        C("F1", "national_id", "id"), C("F2", "first_name", "titled_first"), C("F3", ("last_name", NONE), "last"), C("F4", "birth_date", "born:be_dash"), C("F5", "tambon", "tambon"), C("F6", "amphoe", "amphoe"), C("F7", "phone", "phone"), C("F8", NONE, "own"))),
)  # fmt: skip
