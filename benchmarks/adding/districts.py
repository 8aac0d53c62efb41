"""Deliveries of eighteen agencies of the districts, written by an author who did not know how the guessing works.

Belongs here: forms of such files, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

UNREAD = (DROP, NONE)  # sensitive and of no use: not reading it and leaving it without a field are both right

MASKED = tuple(f"{1 if at % 7 else 3}-52{at % 13 + 1:02d}-XXXXX-{at * 37 % 100:02d}-{at * 7 % 10}" for at in range(400))
BANK = tuple(f"{301 + at * 7 % 90}-{at % 3}-{10457 + at * 331:05d}-{at * 3 % 10}" for at in range(250))
HOUSES = tuple(f"{52060110013 + at * 271}" for at in range(300))
DISTANCES = ("0.5", "1", "1.5", "2", "3", "4", "7", "12")
RANKED_TEACHERS = ("ด.ต.ประสิทธิ์ มั่นคง", "ส.ต.ท.วีระ ใจกล้า", "ส.ต.อ.หญิงมาลี คำปัน", "จ.ส.ต.ชูชาติ แก้วดี")
MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
DAYS = tuple(str(day) for day in range(1, 29))

AGENCIES = (
    # the system's export: the column headed as the pupil's number holds the citizen's number
    Agency("hill_primary_dmc", "school", "enrolled", "xlsx", ages=(5, 15), rows=58, titles=(("วันและเวลาที่สร้างรายงาน 2026-06-11 09:42:17.551204",),), columns=(
        C("รหัสโรงเรียน", "school_code", "school_code"), C("ชื่อโรงเรียน", "school_name", "school"), C("เลขประจำตัวนักเรียน", "national_id", "id_or_g"), C("ชั้น", "grade", "grade"),
        C("เลขที่ประจำตัว (รร.)", "pupil_no", "own_5"), C("เพศ", "sex", "sex_letter"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"), C("น้ำหนัก", UNREAD, "weight"), C("ศาสนา", UNREAD, ("พุทธ",) * 8 + ("คริสต์", "อิสลาม")), C("สัญชาติ", (NONE, DROP), ("ไทย",) * 9 + ("ไม่ปรากฎ",)),
        C("ตำบล", "tambon", "tambon"), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"), C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"), C("ความด้อยโอกาส", UNREAD, ("-", "เด็กยากจน", "เด็กชนกลุ่มน้อย", "-")))),
    Agency("convent_school", "private_school", "enrolled", "csv", ages=(6, 17), rows=60, encoding="utf-8-sig", columns=(
        C("รหัสประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขบัตรประชาชน/เลขหนังสือเดินทาง", "national_id", "id?0.04"), C("คำนำหน้า (ไทย)", "title", "short_title"), C("ชื่อ (ไทย)", "first_name", "first"), C("นามสกุล (ไทย)", "last_name", "last"),
        C("ชื่อ (อังกฤษ)", (NONE, "alt_first_name"), "first_en"), C("นามสกุล (อังกฤษ)", (NONE, "alt_last_name"), "last_en"), C("วันเดือนปีเกิด (พ.ศ.)", "birth_date", "born:be_dash"), C("ระดับชั้นปัจจุบัน", "grade", "grade_long"), C("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
        C("สถานะนักเรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ลาออก", "พักการเรียน")), C("มือถือผู้ปกครอง", "phone", "phone_dashed"))),
    Agency("municipal_school_three", "local_school", "enrolled", "xls", ages=(6, 15), rows=45, titles=(("ทะเบียนนักเรียน โรงเรียนเทศบาล ๓ (บ้านศรีปันต้น)",), ("ปีการศึกษา 2569",)), columns=(
        C(("เลขที่", ""), (NONE, "pupil_no"), "running"), C(("เลขประจำตัว", ""), "pupil_no", "own"), C(("ชื่อนักเรียน", "คำนำ"), "title", "short_title"), C(("ชื่อนักเรียน", "ชื่อตัว"), "first_name", "first"), C(("ชื่อนักเรียน", "ชื่อสกุล"), "last_name", "last"),
        C(("เลขบัตร ปชช. นร.", ""), "national_id", "id_dashed"), C(("เกิด", "วัน"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month"), C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
        C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"),
        C(("ชั้น/ห้อง", ""), "grade", "grade_room"), C(("สถานภาพ (1=ปกติ 4=พักการเรียน 5=ย้าย)", ""), "status", ("1", "1", "1", "1", "4", "5")))),
    Agency("border_patrol_school", "school", "enrolled", "ods", ages=(5, 14), rows=36, titles=(("กองกำกับการตำรวจตระเวนชายแดน",), ("บัญชีรายชื่อนักเรียน รร.ตชด.บ้านห้วยหก",), ()), columns=(
        C("ที่", NONE, "running"), C("ชื่อ - ชื่อสกุล", "full_name", "full_short"), C("หมายเลขประจำตัว ๑๓ หลัก", "national_id", "id_spaced?0.2"), C("รหัส G (กรณีไม่มีเลข ๑๓ หลัก)", "g_code", "g_code?0.8"), C("เกิดเมื่อ", "birth_date", "born:thai_digits"),
        C("ชั้น", "grade", "grade_long"), C("ชนเผ่า", UNREAD, ("ม้ง", "ลีซู", "ลาหู่", "กะเหรี่ยง", "ไทย")), C("กลุ่มบ้าน", NONE, "village"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"),
        C("ระยะทางจากบ้าน (กม.)", NONE, DISTANCES), C("ครูประจำชั้น", NONE, RANKED_TEACHERS))),
    Agency("special_education_centre", "school", "enrolled", "xlsx", ages=(4, 18), rows=40, titles=(("ศูนย์การศึกษาพิเศษประจำจังหวัด",), ("ข้อมูลผู้เรียน ณ วันที่ 10 มิถุนายน 2569",)), columns=(
        C("ลำดับ\nที่", NONE, "running"), C("เลขประจำตัว\nผู้เรียน", "pupil_no", "own_5"), C("ชื่อ-สกุล\nผู้เรียน", "full_name", "full"), C("ชื่อเล่น", "nickname", "nickname"), C("เลขประจำตัว\nประชาชน", "national_id", "id"), C("วัน/เดือน/ปี\nเกิด", "birth_date", "born:serial"),
        C("อายุ\n(ปี/เดือน)", "age", "age_months"), C("ประเภท\nความพิการ", UNREAD, ("บกพร่องทางสติปัญญา", "ออทิสติก", "บกพร่องทางการได้ยิน", "บกพร่องทางร่างกาย")), C("ผู้ปกครอง", "guardian_name", "guardian_titled"),
        C("เบอร์โทรศัพย์\nผู้ปกครอง", "phone", "phone_dashed"), C("ที่อยู่ปัจจุบัน", "address", "address_long"), C("วันที่เข้ารับ\nบริการ", "enrolled_from", "entered:thai_short"))),
    Agency("lifelong_learning_district", "nonformal", "enrolled_alternative", "csv", ages=(15, 20), rows=52, encoding="cp874", columns=(
        C("รหัสนักศึกษา", "pupil_no", "own_10"), C("บัตรประชาชน", "national_id", "id"), C("คำนำ", "title", "short_title"), C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("ว.ด.ป.เกิด", "birth_date", "born:be_dot"),
        C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")), C("เข้าเรียนภาค/ปี", (NONE, "enrolled_from"), ("1/2567", "2/2567", "1/2568", "2/2568", "1/2569")), C("ศกร.ตำบล", ("school_name", NONE), ("ศกร.ตำบลนาครัว", "ศกร.ตำบลบ้านกิ่ว", "ศกร.ตำบลหัวเสือ")),
        C("ครูผู้สอน", NONE, "teacher"), C("โทร", "phone", "phone"), C("สถานะ นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "จบหลักสูตร", "พ้นสภาพ", "ขาดการติดต่อ")))),
    # the page that a college's system calls a workbook
    Agency("polytechnic", "vocational", "enrolled", "html", ages=(15, 20), rows=55, titles=(("วิทยาลัยการอาชีพ รายชื่อผู้เรียน ภาคเรียนที่ 1/2569",),), columns=(
        C("ลำดับ", NONE, "running"), C("รหัสประจำตัว", "pupil_no", "own_10"), C("ชื่อ - สกุล", "full_name", "full"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("เกิดวันที่", "birth_date", "born:be_two"), C("ระดับ/ปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")),
        C("สาขางาน", NONE, ("ยานยนต์", "การบัญชี", "ไฟฟ้ากำลัง", "การโรงแรม")), C("ครูที่ปรึกษา", NONE, "teacher"), C("GPAX", NONE, "gpa"), C("สภาพการศึกษา", "status", ("ปกติ", "ปกติ", "ปกติ", "พักการเรียน", "ลาออก", "พ้นสภาพ")),
        C("โรงเรียนเดิม", NONE, ("บ้านดอนขาม", "บ้านนาสัก", "งาววิทยาคม", "แม่ทะวิทยาคม", "บ้านทุ่งฝาย")), C("โทร.นร.", ("phone", NONE), "phone_spaced"))),
    Agency("health_centre_growth", "partner", "supported", "xls", ages=(3, 6), rows=48, titles=(("รายชื่อเด็กอายุ 3-6 ปี รพ.สต.บ้านสันกำแพง",), ()), columns=(
        C("ลำดับ", NONE, "running"), C("รหัสหน่วยบริการ", NONE, ("06512", "06512", "06513")), C("เลขบัตรประชาชน", "national_id", "id"), C("HN", "pupil_no", "hn"), C("ชื่อ - สกุล", "full_name", "full_short"), C("เพศ", "sex", "sex"), C("วันเกิด", "birth_date", "born:cell"),
        C("อายุ (เดือน)", NONE, tuple(str(months) for months in range(38, 83, 3))), C("เลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("น้ำหนัก(กก.)", UNREAD, "weight"), C("วันที่ชั่ง/วัด", NONE, "lately:be_slash"),
        C("เบอร์ติดต่อ", "phone", "phone"))),
    # the tables of a hospital's program as they stand
    Agency("community_hospital_clinic", "partner", "supported", "csv", ages=(4, 18), rows=50, separator=";", columns=(
        C("hn", "pupil_no", "hn"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("sex", "sex", "sex_code"), C("birthday", "birth_date", "born:iso"), C("addrpart", "house_no", "house"),
        C("informaddr", "address", "address"), C("hometel", "phone", "phone"), C("mathername", "mother_name", "mother"), C("pttype", NONE, ("10", "71", "77", "89")), C("pdx", UNREAD, ("F840", "F900", "J459", "F700", "Z001")), C("vstdate", NONE, "lately:iso"))),
    Agency("child_grant_office", "fund", "supported", "xlsx", ages=(3, 7), rows=42, titles=(("รายชื่อผู้มีสิทธิรับเงินอุดหนุนเพื่อการเลี้ยงดูเด็ก",),), columns=(
        C(("ที่", ""), NONE, "running"), C(("เลขที่คำร้อง", ""), "pupil_no", "case_no"), C(("ผู้ขอรับสิทธิ", "ชื่อ-สกุล"), "guardian_name", "guardian_titled"), C(("ผู้ขอรับสิทธิ", "เลขประจำตัวประชาชน"), (NONE, DROP), MASKED), C(("ผู้ขอรับสิทธิ", "โทรศัพท์"), "phone", "phone_dashed"),
        C(("เด็กแรกเกิด", "ชื่อ-สกุล"), "full_name", "full"), C(("เด็กแรกเกิด", "เลขประจำตัวประชาชน"), "national_id", "id_dashed"), C(("เด็กแรกเกิด", "วันเดือนปีเกิด"), "birth_date", "born:thai_two"), C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่ที่"), "moo", "moo"), C(("ที่อยู่", "ตำบล"), "tambon", "tambon"),
        C(("การจ่ายเงิน", "เลขบัญชีธนาคาร"), (NONE, DROP), BANK), C(("การจ่ายเงิน", "โอนเมื่อ"), NONE, "lately:thai_two"))),
    Agency("house_register_extract", "civil_registry", "population", "csv", ages=(3, 18), rows=60, encoding="utf-16", separator="\t", columns=(
        C("เลขรหัสประจำบ้าน", NONE, HOUSES), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", ("", "", "", "", "", "", "มณี", "แสง")), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "บุตร", "หลาน")), C("ชื่อบิดา", "father_name", "father_first"), C("ชื่อมารดา", "mother_name", "mother_first"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"),
        C("ตำบล/แขวง", "tambon", "tambon"), C("อำเภอ/เขต", "amphoe", "amphoe"), C("วันที่ย้ายเข้า", (NONE, "event_date"), "lately:be_compact?0.5"))),
    # the heading of the birth date stands over ages
    Agency("district_door_survey", "district_office", "survey", "xlsx", ages=(6, 18), rows=38, titles=(("แบบสำรวจเด็กและเยาวชนนอกระบบการศึกษา",), ("อำเภอแม่พริก จังหวัดลำปาง",), ()), sheets_before=("คำชี้แจง",), columns=(
        C(("ลำดับที่", ""), NONE, "running"), C(("ชื่อ-ชื่อสกุลเด็ก", ""), "full_name", "untitled"), C(("เลขบัตร ปชช.", ""), "national_id", "id?0.3"), C(("วัน/เดือน/ปีเกิด", ""), "age", "age_words"), C(("ที่อยู่ตามทะเบียนบ้าน", "บ้านเลขที่"), "house_no", "house"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "ม."), "moo", "moo"), C(("ที่อยู่ตามทะเบียนบ้าน", "ต."), "tambon", "tambon"), C(("จบชั้นสูงสุด", ""), "grade", "grade"), C(("ออกจาก รร.", ""), "school_name", "school"),
        C(("สถานะปัจจุบัน", ""), "status", ("หลุดจากระบบ", "หลุดจากระบบ", "กำลังเรียน", "ไม่พบตัว", "ย้ายออกนอกพื้นที่")), C(("ผู้ให้ข้อมูล", ""), NONE, "guardian"), C(("วันที่ลงพื้นที่", ""), "event_date", "lately:thai_short"))),
    # a form on the telephone whose questions have romanised names
    Agency("street_children_ngo", "partner", "referral", "csv", ages=(7, 18), rows=32, encoding="utf-8-sig", separator=";", columns=(
        C("start", (NONE, "event_date"), "lately:stamp"), C("today", "event_date", "lately:iso"), C("phu_samruat", NONE, "teacher"), C("dek/chue", "first_name", "first"), C("dek/nam_sakun", "last_name", "last?0.15"), C("dek/chue_len", "nickname", "nickname"), C("dek/phet", "sex", "sex"), C("dek/ayu", "age", "age"), C("dek/lek_bat_prachachon", "national_id", "id?0.55"),
        C("ban/tambon", "tambon", "tambon"), C("ban/amphoe", "amphoe", "amphoe"), C("rian/sathana", "status", ("dropped_out", "dropped_out", "at_risk", "studying", "never")), C("rian/chan_sut_thai", "grade", "grade?0.1"), C("phu_pok_khrong/chue", "guardian_name", "guardian"), C("phu_pok_khrong/tel", "phone", "phone"), C("_uuid", "pupil_no", "uuid"))),
    Agency("migrant_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", ages=(5, 16), rows=44, titles=(("Student List, Academic Year 2026-2027",), ()), columns=(
        C("No.", NONE, "running"), C("Student ID", "pupil_no", "own"), C("Student's Name", "full_name", "burmese"), C("M/F", "sex", "sex_mf"), C("D.O.B", "birth_date", "born:english"), C("Age", "age", "age"), C("13-digit No. (if any)", "national_id", "id?0.75"), C("Class", "grade", ("KG", "G-1", "G-2", "G-3", "G-4", "G-5", "G-6", "G-8")),
        C("Ethnicity", UNREAD, ("Burman", "Karen", "Shan", "Mon")), C("Father's Name", "father_name", "burmese_parent"), C("Parent's Ph. No", "phone", "phone"), C("Living Place", ("address", NONE), "address"), C("Joined Date", "enrolled_from", "lately:english"))),
    Agency("disability_register", "partner", "supported", "ods", ages=(5, 18), rows=34, titles=(("ทะเบียนคนพิการอายุไม่เกิน 18 ปี อบต.วังแก้ว",),), columns=(
        C("ทะเบียนเลขที่", "pupil_no", "form_no"), C("เลขบัตรคนพิการ (13 หลัก)", "national_id", "id"), C("ชื่อคนพิการ", "first_name", "titled_first"), C("สกุลคนพิการ", "last_name", "last"), C("ปีเกิด (พ.ศ.)", "birth_year", "born:year_be"), C("ลักษณะความพิการ", UNREAD, ("ทางการเคลื่อนไหว", "ทางสติปัญญา", "ทางการมองเห็น", "ออทิสติก")),
        C("วันออกบัตร", NONE, "lately:be_slash"), C("ชื่อ-สกุลผู้ดูแล", "guardian_name", "guardian"), C("เบอร์ผู้ดูแล", "phone", "phone_dashed"), C("บ้านเลขที่/หมู่/ตำบล", "address", "address"), C("การศึกษา", "status", ("กำลังเรียน", "กำลังเรียน", "ไม่ได้เรียน", "ไม่เคยเรียน")))),
    Agency("conditional_grant_list", "fund", "supported", "csv", ages=(6, 15), rows=60, encoding="utf-8-sig", columns=(
        C("ปีการศึกษา", NONE, ("2568", "2569")), C("สังกัด", NONE, ("สพฐ.", "อปท.", "ตชด.")), C("รหัสสถานศึกษา 10 หลัก", "school_code", "school_10"), C("ชื่อสถานศึกษา", "school_name", "school"), C("เลขประจำตัวประชาชนนักเรียน", ("national_id", NONE), MASKED), C("ชื่อนักเรียนทุน", "first_name", "first"), C("นามสกุลนักเรียนทุน", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_long"), C("คะแนนความยากจน (PMT)", UNREAD, ("0.71", "0.83", "0.88", "0.92", "0.95")), C("สถานะการรับทุน", NONE, ("โอนสำเร็จ", "โอนสำเร็จ", "รอเอกสาร", "โอนไม่สำเร็จ")), C("วันที่โอนเงิน", NONE, "lately:be_slash"), C("ชื่อผู้ปกครองผู้รับเงิน", "guardian_name", "guardian_titled"))),
    Agency("novice_scripture_school", "religious", "enrolled", "xls", ages=(11, 18), rows=30, titles=(("โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา",), ("บัญชีรายชื่อพระภิกษุสามเณร",), ()), columns=(
        C("ที่", NONE, "running"), C("พระ/สามเณร ชื่อ-สกุล", "full_name", "novice"), C("ฉายา", (NONE, "alt_first_name"), ("", "", "", "ฐิตธมฺโม", "ปญฺญาวโร")), C("เลขบัตรประชาชน", "national_id", "id_spaced"), C("เกิดวันที่", "birth_day", DAYS), C("เดือน", "birth_month", MONTHS), C("พ.ศ.", "birth_year", "born:year_be"), C("บวชเมื่อ", NONE, "lately:thai_short"),
        C("วัดที่จำพรรษา", NONE, ("วัดศรีบุญเรือง", "วัดพระธาตุดอยน้อย", "วัดบ้านหลวง")), C("ชั้น", "grade", "grade"), C("น.ธ./บาลี", NONE, ("น.ธ.ตรี", "น.ธ.โท", "ป.ธ.3", "-")), C("โยมบิดา", "father_name", "father"), C("โยมมารดา", "mother_name", "mother"), C("ภูมิลำเนาเดิม", "address", "address"))),
    # one table made of users and demographics
    Agency("bilingual_school_roster", "private_school", "enrolled", "csv", ages=(6, 17), rows=50, columns=(
        C("sourcedId", "pupil_no", "uuid"), C("status", (NONE, "status"), ("active",)), C("dateLastModified", NONE, "lately:stamp"), C("givenName", "first_name", "first_en"), C("familyName", "last_name", "last_en"), C("preferredGivenName", ("nickname", "alt_first_name", NONE), "nickname"), C("identifier", "national_id", "id"), C("phone", "phone", "phone_abroad"),
        C("grades", "grade", ("01", "02", "03", "05", "06", "08", "10")), C("primaryOrgSourcedId", ("school_code", NONE), ("1152000147",)), C("birthDate", "birth_date", "born:iso"), C("sex", "sex", ("male", "female")), C("metadata.th.tambon", "tambon", "tambon"))),
)  # fmt: skip
