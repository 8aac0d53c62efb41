"""What a mountain district sends, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C

EITHER = (NONE, DROP)  # a careful officer could leave it unread or keep it out
HILL_FIRST = (
    "อาผ่า", "หมี่จู", "อาแม", "บูแส", "หมี่ยอ", "จะแฮ", "นาแส", "จะฟะ", "นาก่อ", "ไอลู", "อาหมี่", "พอวา", "หน่อแอะ", "ศรีพอ", "นอแก้ว", "ปะจอ",
    "เล่าต๋า", "เหมยฝาง", "แสงหอม", "จายแลง", "นางคำ", "ก๋วยฟุ", "เม่ยจิ่น", "ซัว",
)  # fmt: skip
HILL_LAST = (
    "เชอหมื่อ", "มาเยอะ", "แลเชอ", "เบเช", "จะแต๊ะ", "จะก่า", "แสนลี่", "แซ่จ๋าว", "แซ่ย่าง", "แซ่เติ๋น", "พนาวิเชียร", "คีรีดำรง", "ไพรสณฑ์ทอง",
    "ลุงต๊ะ", "ไทยใหญ่", "-", "หม่อโป๊ะ", "เยส่อกู่",
)  # fmt: skip
HILL_FULL = (
    "อาผ่า มาเยอะ", "จะแฮ จะก่า", "หมี่จู เชอหมื่อ", "นาแส จะแต๊ะ", "บูแส แลเชอ", "หน่อแอะ", "พอวา ไพรสณฑ์ทอง", "เม่ยจิ่น แซ่จ๋าว", "จายแลง", "อาแม เยส่อกู่",
    "ไอลู จะก่า", "ศรีพอ คีรีดำรง", "ก๋วยฟุ แซ่เติ๋น", "อาหมี่ เบเช", "แสงหอม",
)  # fmt: skip
HILL_FATHER = ("นายอาเบ เชอหมื่อ", "นายจะสี จะแต๊ะ", "นายพะซู", "นายเล่าอู แซ่ย่าง", "นายส่างคำ", "", "นายอาก่อ เบเช", "นายศิริ คีรีดำรง")
HILL_MOTHER = ("นางหมี่เออ มาเยอะ", "นางนาโบ จะก่า", "นางหน่อมู", "นางคำหล้า", "นางเหมยจื้อ แซ่เติ๋น", "นางอาพี เชอหมื่อ", "นางนอมื่อ พนาวิเชียร")
HILL_PARENT = (*HILL_FATHER, *HILL_MOTHER)
HAMLETS = ("บ้านผาเยอ", "บ้านห้วยน้ำริน", "บ้านแม่สามแลบน้อย", "หย่อมบ้านปางมะหัน", "บ้านดอยสันเมฆ", "บ้านขุนน้ำคำ", "บ้านป่าซางใต้")
PEOPLE = ("อาข่า", "ลาหู่", "กะเหรี่ยง", "ลีซู", "ม้ง", "ไทใหญ่", "เมี่ยน", "คนเมือง")
NATIONS = ("ไทย", "ไทย", "ไม่มีสัญชาติ", "เมียนมา", "ไทย", "ลาว")
FAITHS = ("พุทธ", "คริสต์", "คริสต์", "ผี/บรรพบุรุษ", "อิสลาม")
WORK = ("รับจ้าง", "ทำไร่", "ทำสวน", "เก็บของป่า", "ค้าขาย", "ไปทำงานต่างจังหวัด", "-")
FAMILY = ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต", "มารดาเสียชีวิต", "แต่งงานใหม่")
LIVES_WITH = ("บิดามารดา", "มารดา", "ปู่ย่า", "ตายาย", "ญาติ", "หอพักโรงเรียน")
TEACHERS = ("ส.ต.ท.ธีรเดช ปันแก้ว", "ด.ต.มงคล สายคำ", "จ.ส.ต.หญิงวิภา ใจดี", "ครูอัญชลี", "ครูปรีชา")
INTERVIEWERS = ("enum_01", "enum_02", "enum_04", "enum_07")
EMPTY = ("", "", "")

SCHOOLS = (
    Agency("border_hill_school", "school", "enrolled", "xlsx", (6, 14), 46, (
        C("ที่", NONE, "running"), C("เลขประจำตัว ปชช.", "national_id", "id_dashed"), C("เลข ปจต.นร.", "pupil_no", "own"), C("ชั้น", "grade", "grade_of_age"),
        C("คำนำ", "title", "short_title"), C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("ว/ด/ป เกิด", "birth_date", "born:be_two"), C("อายุ ณ 16 พ.ค.", "age", "age"), C("กลุ่มชาติพันธุ์", DROP, PEOPLE), C("สัญชาติ", EITHER, NATIONS),
        C("ศาสนา", DROP, FAITHS), C("บ้าน", NONE, HAMLETS), C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("บิดา", "father_name", "father_called"),
        C("มารดา", "mother_name", "mother_called"), C("อาชีพผู้ปกครอง", EITHER, WORK), C("น้ำหนัก", EITHER, "weight"), C("ส่วนสูง", EITHER, "height"),
        C("ระยะทางถึง ร.ร. (กม.)", NONE, ("1", "3", "7", "12", "0.5")), C("เดินทางโดย", NONE, ("เดินเท้า", "รถ จยย.", "รถรับส่ง", "พักนอน")),
    ), titles=(["บัญชีรายชื่อนักเรียน ปีการศึกษา 2569"], ["โรงเรียนบ้านดอยสันเมฆ (สาขาห้วยน้ำริน) สพป. เขต 3"], []), totals=([], ["", "หมายเหตุ นักเรียนพักนอนนับรวมแล้ว"])),
    Agency("border_police_school", "school", "enrolled", "xls", (5, 12), 38, (
        C("ลำดับ", NONE, "running_thai"), C("ยศ-ชื่อ ครูประจำชั้น", NONE, TEACHERS), C("ชื่อ - ชื่อสกุล นักเรียน", "full_name", "full_short"), C("เพศ", "sex", "sex_letter"),
        C("หมายเลขบัตรประชาชน/เลข G", ("national_id", "g_code"), "id_or_g"), C("เกิดวันที่", "birth_date", "born:thai_digits_short"), C("ชั้นเรียน", "grade", "grade_of_age_thai"),
        C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_two"), C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"),
        C("หมู่บ้าน", NONE, HAMLETS), C("หมู่ที่", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("เบอร์โทรผู้ปกครอง", "phone", "phone_dashed?0.3"),
        C("ภาษาที่ใช้ที่บ้าน", EITHER, PEOPLE), C("นักเรียนในพระราชานุเคราะห์", NONE, ("", "", "/")), C("ภาวะโภชนาการ", DROP, ("ปกติ", "ค่อนข้างเตี้ย", "ผอม", "ปกติ")),
        C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["ร้อย ตชด. ๓๒๗"], ["รายชื่อนักเรียนโรงเรียนตำรวจตระเวนชายแดนบ้านปางมะหัน ภาคเรียนที่ ๑/๒๕๖๙"])),
    Agency("border_welfare_boarding", "school", "enrolled", "csv", (7, 18), 60, (
        C("Student_ID", "pupil_no", "own_5"), C("ID_Card", "national_id", "id"), C("Prefix", "title", "title"), C("Name", "first_name", "first"), C("Surname", "last_name", "last"),
        C("Class", "grade", "grade_of_age_room"), C("Class_No", ("pupil_no", NONE), "class_no"), C("Birthday", "birth_date", "born:be_slash"), C("Dorm", NONE, ("หอหญิง 1", "หอหญิง 2", "หอชาย 1", "หอชาย 3")),
        C("Dorm_Teacher", NONE, "teacher"), C("Disadvantage_Type", DROP, ("ยากจน", "กำพร้า", "ชนกลุ่มน้อย", "ถูกทอดทิ้ง", "ได้รับผลกระทบจากเอดส์")),
        C("Religion", DROP, FAITHS), C("Ethnic", DROP, PEOPLE), C("Blood", DROP, ("A", "B", "O", "AB", "")), C("House_No", "house_no", "house"), C("Moo", "moo", "moo"),
        C("Tambon", "tambon", "tambon"), C("Amphur", "amphoe", "amphoe"), C("Changwat", "province", "province"), C("Parent_Name", "guardian_name", "guardian_called"),
        C("Relation", NONE, "relation"), C("Parent_Tel", "phone", "phone"), C("Parent_Income", DROP, "money"), C("Date_In", "enrolled_from", "entered:be_slash"),
    ), encoding="utf-8-sig"),
    Agency("border_child_centre", "local_school", "enrolled", "ods", (3, 5), 32, (
        C("เลขที่", ("pupil_no", NONE), "running"), C(("เด็กเล็ก", "ชื่อ-สกุล"), "full_name", "full_nickname"), C(("เด็กเล็ก", "เลขบัตร 13 หลัก"), "national_id", "id_spaced"),
        C(("เด็กเล็ก", "วันเกิด"), "birth_date", "born:thai_short"), C(("เด็กเล็ก", "อายุ"), "age", "age_months"), C(("เด็กเล็ก", "เพศ"), "sex", "sex"),
        C(("ที่อยู่ปัจจุบัน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "หมู่"), "moo", "moo"), C(("ที่อยู่ปัจจุบัน", "ชื่อบ้าน"), NONE, HAMLETS),
        C(("ที่อยู่ปัจจุบัน", "ตำบล"), "tambon", "tambon"), C(("พ่อ", "ชื่อ"), "father_name", "father"), C(("พ่อ", "อาชีพ"), EITHER, WORK), C(("พ่อ", "โทร"), ("phone", NONE), "other_phone?0.3"),
        C(("แม่", "ชื่อ"), "mother_name", "mother"), C(("แม่", "อาชีพ"), EITHER, WORK), C(("แม่", "โทร"), ("phone", NONE), "phone"),
        C(("สุขภาพ", "โรคประจำตัว"), DROP, ("-", "-", "หอบหืด", "-")), C(("สุขภาพ", "แพ้อาหาร"), DROP, ("-", "-", "นมวัว", "กุ้ง")),
        C("ผู้รับ-ส่ง", NONE, ("แม่", "ยาย", "พ่อ", "ป้า")), C("วันแรกเข้า", "enrolled_from", "entered:thai_short"),
    ), titles=(["ทะเบียนเด็ก ศูนย์พัฒนาเด็กเล็กบ้านขุนน้ำคำ อบต.ดอยหลวงใต้"],)),
    Agency("border_monastery_school", "religious", "enrolled", "xls", (12, 18), 34, (
        C("ลำดับที่", NONE, "running_thai"), C("สามเณร", "full_name", "novice_boy"), C("ฉายา/ชื่อเดิม", ("alt_first_name", NONE), EMPTY), C("เลขบัตรประชาชน", "national_id", "id_thai"),
        C("วัน เดือน ปีเกิด", "birth_date", "born:thai_digits"), C("อายุ", "age", "age_thai"), C("วันบรรพชา", NONE, "lately:thai_long"), C("เลขที่หนังสือสุทธิ", ("pupil_no", NONE), "monk_card"),
        C("วัดที่สังกัด", NONE, ("วัดพระธาตุดอยกลาง", "วัดป่าขุนน้ำคำ", "วัดผาเยอ")), C("ชั้นที่เรียน", "grade", ("ม.๑", "ม.๒", "ม.๓", "ม.๔")), C("นักธรรม", NONE, ("ตรี", "โท", "-", "เอก")),
        C("โยมบิดา", "father_name", "father"), C("โยมมารดา", "mother_name", "mother"), C("ภูมิลำเนา ต.", "tambon", "tambon"), C("ภูมิลำเนา อ.", "amphoe", "amphoe"),
        C("ภูมิลำเนา จ.", "province", "province"), C("ชนเผ่า", DROP, PEOPLE), C("โทรศัพท์โยม", "phone", "phone_spaced?0.4"), C("โรงเรียนเดิม", (NONE, "school_name"), "school"),
    ), titles=(["รายนามสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา วัดพระธาตุดอยกลาง"], ["ปีการศึกษา ๒๕๖๙"]), totals=(["", "รวมทั้งสิ้น ๓๔ รูป"],)),
    Agency("border_highland_centre", "nonformal", "enrolled_alternative", "xlsx", (6, 18), 40, (
        C("ลำดับ", NONE, "running"), C("ศศช.", ("school_name", NONE), ("ศศช.บ้านผาเยอ", "ศศช.บ้านปางมะหัน", "ศศช.บ้านป่าซางใต้")), C("ครู ศศช.", NONE, "teacher"),
        C("รหัสนักศึกษา", "pupil_no", "own_10"), C("เลขประจำตัวประชาชน (ถ้ามี)", "national_id", "id_gaps"), C("ชื่อ", "first_name", HILL_FIRST), C("นามสุกล", "last_name", HILL_LAST),
        C("เพศ", "sex", "sex"), C("อายุ", "age", "age_uneven"), C("ปีเกิด พ.ศ.", "birth_year", "born:be_year"), C("ระดับ", "grade", ("ประถมศึกษา", "ม.ต้น", "ม.ปลาย", "ประถมศึกษา")),
        C("เทอมแรกที่ลงทะเบียน", NONE, ("1/2567", "2/2567", "1/2568", "1/2569")), C("ชื่อหมู่บ้าน/หย่อมบ้าน", NONE, HAMLETS), C("หมู่ที่", "moo", "moo_uneven"), C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"), C("ผู้ปกครอง", "guardian_name", HILL_PARENT), C("สถานะ", "status", ("กำลังเรียน", "กำลังเรียน", "ขาดสอบ", "จบ")),
        C("สถานะบุคคล", EITHER, ("คนไทย", "บุคคลบนพื้นที่สูง", "ไร้รัฐ", "คนไทย")), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["ข้อมูลผู้เรียนศูนย์การเรียนรู้ชุมชนชาวไทยภูเขา \"แม่ฟ้าหลวง\""], ["สกร.ระดับอำเภอ  ณ วันที่ 30 มิ.ย. 2569"]), sheets_before=("คำชี้แจง",)),
    Agency("border_international", "private_school", "enrolled", "xlsx", (5, 17), 36, (
        C("Student No.", "pupil_no", "own_8"), C("Given Name", "first_name", "first_en"), C("Middle", "middle_name", ("", "", "", "Grace", "James", "Mei")), C("Family Name", "last_name", "last_en"), C("Known As", "nickname", ("Mint", "Ploy", "Danny", "Win", "Mei Mei", "Earth", "Lulu", "")),
        C("Gender", "sex", "sex_mf"), C("D.O.B.", "birth_date", "born:english"), C("Year Group", "grade", "year_group"), C("Homeroom", NONE, ("5B", "7A", "R1", "9C")), C("Passport No.", (NONE, DROP), "passport?0.4"),
        C("Thai ID", "national_id", "id?0.4"), C("Nationality", EITHER, ("Thai", "Chinese", "Myanmar", "British", "Korean")), C("First Language", EITHER, ("Thai", "Mandarin", "English", "Shan")),
        C("Father", "father_name", "guardian_en"), C("Mother", "mother_name", "guardian_en"), C("Family Email", NONE, "email"), C("Primary Contact Mobile", "phone", "phone_abroad"),
        C("Home Address", "address", "address"), C("Start Date", "enrolled_from", "entered:english"), C("Medical Alerts", DROP, ("", "", "Peanut allergy", "Asthma")), C("Fee Status", DROP, ("Paid", "Paid", "Outstanding", "Bursary")), C("Bus Route", NONE, ("R1", "R2", "-")),
    ), titles=(["Highland Ridge International School — Active Students (Confidential)"],)),
    Agency("border_disability_centre", "school", "enrolled", "xlsx", (3, 17), 30, (
        C("ที่", NONE, "running"), C("เลขประจำตัวเด็ก", "pupil_no", "case_no"), C("ชื่อ-สกุล (เด็กพิการ)", "full_name", "full_uneven"), C("เลขบัตร ปชช.", "national_id", "id_uneven"),
        C("เลขทะเบียนคนพิการ", (NONE, DROP), "thirteen"), C("วันเกิด", "birth_date", "born:uneven"), C("อายุ", "age", "age"), C("ประเภทความพิการ", DROP, ("สติปัญญา", "ร่างกาย", "ออทิสติก", "การได้ยิน")),
        C("ระดับความรุนแรง", DROP, ("น้อย", "ปานกลาง", "มาก")), C("IQ", DROP, "iq?0.5"), C("หน่วยบริการ", NONE, ("หน่วยบริการอำเภอ", "ศูนย์หลัก", "บ้าน")),
        C("รูปแบบบริการ", NONE, ("ไป-กลับ", "ปรับบ้านเป็นห้องเรียน", "ประจำ")), C("ครูผู้รับผิดชอบ", NONE, "teacher"), C("วันที่รับบริการ", "enrolled_from", "entered:thai_two"),
        C("ผู้ดูแล", "guardian_name", "guardian_relation"), C("เบอร์ผู้ดูแล", "phone", "phone_uneven"), C("ที่อยู่", "address", "address_thai"), C("เบี้ยความพิการ", DROP, ("ได้รับ", "ยังไม่ได้รับ", "ได้รับ")),
        C("โรงเรียนคู่พัฒนา", ("school_name", NONE), "school"), C("IEP", NONE, ("มี", "อยู่ระหว่างจัดทำ", "มี")),
    ), titles=(["ศูนย์การศึกษาพิเศษประจำจังหวัด"], ["ทะเบียนนักเรียนรับบริการ เขตพื้นที่สูง"]), breaks=(0, 15)),
)  # fmt: skip

REGISTRY = (
    Agency("border_population", "civil_registry", "population", "csv", (3, 18), 60, (
        C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", EITHER, ("099", "099", "048", "999")), C("สถานภาพบุคคล", NONE, ("0", "0", "0", "1")), C("ความสัมพันธ์กับเจ้าบ้าน", NONE, ("บุตร", "หลาน", "ผู้อาศัย")),
        C("เลขรหัสประจำบ้าน", NONE, "house_code"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_padded"), C("ตรอก", NONE, EMPTY), C("ถนน", NONE, "road"), C("รหัสตำบล", NONE, "place_code"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("เลขบิดา", EITHER, "parent_id"), C("ชื่อบิดา", "father_name", "father_first"),
        C("เลขมารดา", EITHER, "other_id"), C("ชื่อมารดา", "mother_name", "mother_first"), C("วันที่ย้ายเข้า", NONE, "lately:be_compact"), C("สำนักทะเบียน", NONE, ("อำเภอดอยหลวง", "ท้องถิ่น ทต.ผาเยอ")),
    ), encoding="cp874", separator="|"),
    Agency("border_moves", "notices", "moved_away", "xlsx", (4, 18), 30, (
        C("ลำดับ", NONE, "running"), C("เลขที่ใบแจ้งย้าย", ("pupil_no", NONE), "case_no"), C("วันที่แจ้งย้ายออก", "event_date", "lately:be_slash"), C("เลข ปชช.", "national_id", "id_dashed"),
        C("ชื่อ-สกุลผู้ย้าย", "full_name", "full"), C("เพศ", "sex", "sex"), C("เกิด", "birth_date", "born:thai_two"), C(("ย้ายออกจาก", "บ้านเลขที่"), "house_no", "house"), C(("ย้ายออกจาก", "ม."), "moo", "moo"),
        C(("ย้ายออกจาก", "ตำบล"), "tambon", "tambon"), C(("ย้ายไปอยู่", "บ้านเลขที่"), NONE, ("88/12", "145", "9/301", "27", "312/4")), C(("ย้ายไปอยู่", "ตำบล"), NONE, ("หนองหอย", "สุเทพ", "ช้างเผือก", "ป่าแดด")),
        C(("ย้ายไปอยู่", "อำเภอ"), NONE, ("เมืองเชียงใหม่",)), C(("ย้ายไปอยู่", "จังหวัด"), NONE, ("เชียงใหม่",)),
        C("ผู้แจ้ง", NONE, "guardian_titled"), C("เกี่ยวข้องเป็น", NONE, "relation"), C("นายทะเบียนผู้รับแจ้ง", NONE, "teacher"), C("ย้ายปลายทาง/ต้นทาง", NONE, ("ปลายทาง", "ต้นทาง")),
    ), titles=(["รายงานการย้ายออก อายุ 4-18 ปี สำนักทะเบียนอำเภอ"], ["ตั้งแต่ 1 ต.ค. 2568 ถึง 30 มิ.ย. 2569"])),
    Agency("border_deaths", "notices", "deceased", "xls", (3, 18), 15, (
        C("ที่", NONE, "running"), C("มรณบัตรเลขที่", ("pupil_no", NONE), "case_no"), C("เลขประจำตัวผู้ตาย", "national_id", "id"), C("คำนำหน้านาม", "title", "short_title"), C("ชื่อผู้ตาย", "first_name", "first"),
        C("นามสกุลผู้ตาย", "last_name", "last"), C("เพศ", "sex", "sex_letter"), C("ว.ด.ป.เกิด", "birth_date", "born:be_dash"), C("อายุ (ปี)", "age", "age"), C("ตายเมื่อวันที่", "event_date", "visited:be_dash"),
        C("สาเหตุการตาย", DROP, ("จมน้ำ", "อุบัติเหตุจราจร", "ปอดอักเสบ", "ไม่ทราบ")), C("สถานที่ตาย", EITHER, ("โรงพยาบาล", "บ้าน", "ถนน")), C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"),
        C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"), C("ผู้แจ้งการตาย", NONE, "guardian_called"), C("วันที่แจ้ง", NONE, "visited:be_dash"),
    ), titles=(["บัญชีคนตาย (ท.ร.4) เฉพาะผู้มีอายุไม่เกิน 18 ปี"],)),
    Agency("border_no_nationality", "civil_registry", "population", "xlsx", (4, 18), 44, (
        C("ลำดับ", NONE, "running"), C("เลขประจำตัว 13 หลัก (ขึ้นต้นด้วย 0, 6, 7)", "national_id", "id_foreign"), C("ประเภทบุคคล", EITHER, ("00", "89", "บุคคลไม่มีสถานะทางทะเบียน", "ท.ร.38 ก")),
        C("ชื่อ", "first_name", HILL_FIRST), C("ชื่อสกุล", "last_name", HILL_LAST), C("ชื่ออักษรอังกฤษ", NONE, "burmese?0.3"), C("เพศ", "sex", "sex"), C("ปีเกิด", "birth_year", "born:be_year"),
        C("เกิดในประเทศไทย", EITHER, ("ใช่", "ใช่", "ไม่ใช่")), C("สถานที่เกิด", EITHER, ("ในหมู่บ้าน", "รพ.", "รัฐฉาน", "ไม่ทราบ")), C("เชื้อชาติ", DROP, PEOPLE), C("ชื่อพ่อ", "father_name", HILL_FATHER), C("สัญชาติพ่อ", EITHER, NATIONS),
        C("ชื่อแม่", "mother_name", HILL_MOTHER), C("สัญชาติแม่", EITHER, NATIONS), C("เลขที่บ้าน", ("house_no", "address"), "house_moo"), C("หย่อมบ้าน", NONE, HAMLETS), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("วันออกบัตร", NONE, "lately:be_slash"), C("บัตรหมดอายุ", NONE, ("30/06/2574", "31/12/2575", "15/03/2576")), C("คำร้องขอสัญชาติ", EITHER, ("ยื่นแล้ว ม.7 ทวิ", "ยังไม่ยื่น", "รอสอบพยาน")),
    ), titles=(["ทะเบียนบุคคลที่ไม่มีสัญชาติไทย อายุ 4-18 ปี"], ["ฝ่ายทะเบียนและบัตร ที่ทำการปกครองอำเภอ"])),
)  # fmt: skip

HEALTH = (
    Agency("border_hospital", "partner", "referral", "html", (5, 18), 28, (
        C("hn", "pupil_no", "hn"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("sex", "sex", "sex_code"),
        C("birthday", "birth_date", "born:iso"), C("age_y", "age", "age"), C("vstdate", ("event_date", NONE), "visited:iso"), C("clinic", DROP, ("คลินิกวัยรุ่น", "ANC", "OPD เด็ก", "จิตเวชเด็ก")), C("pdx", DROP, ("Z349", "F900", "J069", "Z000")),
        C("pttype_name", EITHER, ("บัตรทอง", "กองทุนคืนสิทธิ ท.99", "ชำระเงินเอง")), C("addrpart", "house_no", "house"), C("moopart", "moo", "moo"), C("tmbpart", NONE, ("01", "02", "04")), C("full_tmb", "tambon", "tambon_short"),
        C("informname", ("guardian_name", NONE), "guardian"), C("informrelation", NONE, "relation"), C("informtel", "phone", "phone"), C("educate", ("status", NONE), ("ไม่ได้เรียน", "ออกกลางคัน", "ไม่ทราบ")), C("nationality", EITHER, NATIONS), C("sw_note", DROP, ("ตั้งครรภ์ไม่พร้อม", "", "ครอบครัวเปราะบาง", "")),
    )),
    Agency("border_station_persons", "partner", "population", "csv", (3, 18), 50, (
        C("HOSPCODE", NONE, ("06213", "06213")), C("CID", "national_id", "id"), C("PID", "pupil_no", "own_5"), C("HID", NONE, "own"), C("PRENAME", "title", "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"),
        C("HN", ("pupil_no", NONE), "hn_7"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"), C("MSTATUS", EITHER, ("1", "1", "9")), C("OCCUPATION_NEW", EITHER, ("9000", "6111", "")), C("RACE", DROP, ("099", "056", "048")), C("NATION", EITHER, ("099", "099", "048")),
        C("RELIGION", DROP, ("01", "03", "02")), C("EDUCATION", (NONE, "grade"), ("02", "03", "01", "09")), C("FSTATUS", NONE, ("1", "2")), C("FATHER", EITHER, "parent_id?0.3"), C("MOTHER", EITHER, "other_id?0.2"), C("MOVEIN", NONE, "lately:compact"), C("DISCHARGE", (NONE, "status"), ("9", "9", "9")),
        C("ABOGROUP", DROP, ("", "1", "3")), C("TYPEAREA", NONE, ("1", "3", "2")), C("D_UPDATE", NONE, "lately:update"), C("MOBILE", "phone", "phone"),
    ), separator="|"),
    Agency("border_station_visits", "survey", "survey", "ods", (4, 17), 26, (
        C("ลำดับ", NONE, "running_dot"), C("อสม.ผู้เยี่ยม", NONE, "teacher"), C("วันที่ออกเยี่ยม", "event_date", "visited:thai_two"), C("ชื่อ สกุล เด็ก", "full_name", "full_uneven"), C("ชื่อเล่น", "nickname", "nickname"), C("อายุ", "age", "age_words"),
        C("ชาย", (NONE, "sex"), "tick_boy"), C("หญิง", (NONE, "sex"), "tick_girl"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo_word"), C("ชื่อบ้าน", NONE, HAMLETS), C("เรียน/ไม่เรียน", "status", ("เรียน", "ไม่เรียน", "เรียน", "ไม่เคยเรียน")),
        C("เรียนที่ไหน", "school_name", "school"), C("ชั้น", "grade", "grade_uneven"), C("วัคซีน", DROP, ("ครบ", "ไม่ครบ", "ไม่มีสมุด")), C("นน.", EITHER, "weight"), C("สส.", EITHER, "height"), C("ผู้ดูแลหลัก", "guardian_name", "guardian"), C("เกี่ยวข้องเป็น", NONE, "relation"), C("โทร", "phone", "phone_uneven"),
    ), titles=(["แบบเยี่ยมบ้านเด็ก รพ.สต.บ้านผาเยอ เดือน มิ.ย. 69"], []), totals=(["ลงชื่อ ........................ ผู้รายงาน"],)),
)  # fmt: skip

VILLAGES = (
    Agency("border_tambon_office", "municipality", "referral", "xlsx", (12, 18), 24, (
        C("ที่", NONE, "running_thai"), C("เลขบัตรประจำตัวประชาชน", "national_id", "id_or_word"), C("ชื่อ - สกุล", "full_name", "full"), C("อายุ(ปี)", "age", "age"), C("วัน/เดือน/ปีเกิด", "birth_date", "born:thai_long?0.1"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("บ้าน", NONE, HAMLETS),
        C("สถานศึกษาสุดท้าย", "school_name", "school"), C("จบชั้น/ออกชั้น", "grade", "grade_of_age"), C("ออกเมื่อ ปี พ.ศ.", ("enrolled_to", "event_date"), ("2566", "2567", "2568")), C("สาเหตุที่ออก", DROP, ("ยากจน", "มีครอบครัว", "ยาเสพติด", "ไม่อยากเรียน")), C("ปัจจุบันทำอะไร", EITHER, ("รับจ้าง", "อยู่บ้าน", "ช่วยงานที่บ้าน")),
        C("ความต้องการ", NONE, ("กลับเข้าเรียน", "ฝึกอาชีพ", "ยังไม่แน่ใจ")), C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("รายได้ครัวเรือน/เดือน", DROP, "money"), C("เบอร์โทรศัพย์", "phone", "phone_dashed"), C("ผู้ให้ข้อมูล", NONE, ("ผญบ. ม.4", "ส.อบต. ม.2", "ครู")), C("หมายเหตุ", EITHER, "remark"),
    ), titles=(["บัญชีเด็กและเยาวชนนอกระบบการศึกษา องค์การบริหารส่วนตำบลดอยหลวงใต้"], ["กองการศึกษา ศาสนาและวัฒนธรรม"], ["ข้อมูล ณ เดือน กรกฎาคม ๒๕๖๙"]), breaks=(0, 12)),
    Agency("border_village_heads", "survey", "survey", "xlsx", (5, 18), 36, (
        C("ลำดับ", NONE, "running"), C("หมู่บ้าน", NONE, HAMLETS), C("หมู่", "moo", "moo"), C("ผู้ใหญ่บ้าน/กรรมการ ที่สำรวจ", NONE, "teacher"), C(("เด็ก", "ชื่อ-สกุล"), "full_name", HILL_FULL), C(("เด็ก", "อายุ"), "age", "age"), C(("เด็ก", "เพศ"), "sex", "sex_letter"), C(("เด็ก", "เลขบัตร"), "national_id", "id_rare"),
        C(("ครอบครัว", "ชื่อพ่อ"), "father_name", HILL_FATHER), C(("ครอบครัว", "ชื่อแม่"), "mother_name", HILL_MOTHER), C(("ครอบครัว", "อยู่กับใคร"), EITHER, LIVES_WITH), C(("ครอบครัว", "สถานภาพพ่อแม่"), EITHER, FAMILY),
        C(("การเรียน", "เรียนอยู่/ออก/ไม่เคยเรียน"), "status", ("เรียนอยู่", "ออก", "ไม่เคยเรียน", "เรียนอยู่")), C(("การเรียน", "ชั้น"), "grade", "grade_uneven"), C(("การเรียน", "โรงเรียน"), "school_name", "school"), C("เบอร์ติดต่อ", "phone", "phone_uneven"), C("วันที่สำรวจ", "event_date", "visited:be_short"), C("ปัญหาที่พบ", DROP, ("-", "ติดเกม", "เสพยา", "ท้อง", "-")),
    ), titles=(["แบบสำรวจเด็กในหมู่บ้าน (คณะกรรมการหมู่บ้าน)"], ["อำเภอดอยหลวง"]), totals=([], ["* กรุณาส่งกำนันภายในวันที่ 5 ของเดือน"])),
    Agency("border_foundation_kobo", "survey", "survey", "csv", (5, 17), 48, (
        C("start", NONE, "visited:kobo"), C("end", NONE, "visited:kobo"), C("today", "event_date", "visited:iso"), C("username", NONE, INTERVIEWERS), C("consent", NONE, ("yes", "yes")), C("location/village", NONE, ("pha_yoe", "pang_mahan", "huai_nam_rin")), C("location/tambon", "tambon", "tambon"), C("location/gps", EITHER, "gps"),
        C("child/name_th", "full_name", "untitled"), C("child/name_en", NONE, "burmese?0.5"), C("child/sex", "sex", "sex_lower"), C("child/birthdate_known", NONE, ("yes", "yes", "no")), C("child/dob", "birth_date", "born:iso?0.2"), C("child/age_est", "age", "age"), C("child/id13", "national_id", "id_gaps"), C("child/ethnicity", DROP, ("akha", "lahu", "karen", "shan")),
        C("child/disability", DROP, ("none", "none", "seeing", "walking")), C("schooling/current_status", "status", ("attending", "dropped_out", "never_attended", "attending")), C("schooling/last_grade", "grade", "grade_of_age_en"), C("schooling/school_name", "school_name", "school"), C("schooling/reason_out", DROP, ("work", "cost", "distance", "marriage", "")),
        C("hh/caregiver", "guardian_name", "guardian"), C("hh/caregiver_phone", "phone", "phone?0.3"), C("hh/monthly_income", DROP, "money"), C("hh/photo", EITHER, ("1751851200.jpg", "")), C("_id", ("pupil_no", NONE), "kobo_id"), C("_uuid", ("pupil_no", NONE), "guid"), C("_submission_time", NONE, "visited:kobo"),
    ), separator=";"),
)  # fmt: skip

OTHERS = (
    Agency("border_scholarships", "fund", "supported", "xlsx", (7, 18), 30, (
        C("ลำดับที่", NONE, "running"), C("เลขที่ทุน", "pupil_no", "form_no"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เลขบัตรประชาชน", "national_id", "id_quoted"), C("วันเกิด", "birth_date", "born:cell"), C("โรงเรียน", "school_name", "school"), C("รหัสโรงเรียน", "school_code", "school_10"), C("ชั้น", "grade", "grade_of_age"),
        C("เกรดเฉลี่ย", EITHER, "gpa"), C("ประเภททุน", EITHER, ("ทุนต่อเนื่อง", "ทุนรายปี", "ทุนฉุกเฉิน")), C("จำนวนเงิน", DROP, "money"), C("ธนาคาร", DROP, ("ธ.ก.ส.", "กรุงไทย", "ออมสิน")), C("เลขที่บัญชี", DROP, "account"), C("ชื่อบัญชี", EITHER, "guardian"), C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"), C("ครูที่ปรึกษาทุน", NONE, "teacher"), C("โทร.ครู", NONE, "other_phone_spaced"), C("วันที่โอน", EITHER, "lately:cell"),
    ), titles=(["กองทุนการศึกษาเด็กดอย รุ่นที่ 14"], ["รายชื่อผู้ได้รับทุน ปี 2569"])),
    Agency("border_skill_centre", "skill", "training", "csv", (15, 18), 26, (
        C("ลำดับ", NONE, "running"), C("รหัสผู้เข้าอบรม", "pupil_no", "own_8"), C("หลักสูตร", NONE, ("ช่างซ่อมรถจักรยานยนต์", "บาริสต้า", "ตัดเย็บผ้าชนเผ่า")), C("จำนวนชั่วโมง", NONE, ("30", "60", "280")), C("วันเริ่มอบรม", "enrolled_from", ("05/01/2569", "12/05/2569", "01/06/2569")), C("วันสิ้นสุดอบรม", "enrolled_to", ("30/06/2569", "10/07/2569", "21/08/2569")),
        C("ชื่อ-สกุล", "full_name", "full_short"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("วันเกิด", "birth_date", "born:be_slash"), C("อายุ", "age", "age"), C("วุฒิการศึกษา", ("grade", NONE), ("ป.6", "ม.3", "ม.6", "ต่ำกว่า ป.6")), C("อาชีพปัจจุบัน", EITHER, ("ว่างงาน", "เกษตรกร", "รับจ้าง")), C("ที่อยู่", "address", "address"), C("เบอร์มือถือ", "phone", "phone"), C("ผลการอบรม", ("status", NONE), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "รอผล")), C("เลขที่วุฒิบัตร", NONE, "case_no"), C("วิทยากร", NONE, "teacher"),
    ), encoding="cp874", titles=(["ศูนย์พัฒนาฝีมือแรงงานพื้นที่สูง"],)),
    Agency("border_tea_farm", "workplace", "enrolled_alternative", "xlsx", (15, 18), 20, (
        C("No.", NONE, "running"), C("รหัสพนักงาน", "pupil_no", "form_no"), C("ชื่อ", "first_name", HILL_FIRST), C("สกุล", "last_name", HILL_LAST), C("ชื่อเล่น", "nickname", "nickname"), C("บัตร ปชช./บัตรต่างด้าว", "national_id", "id_foreign"), C("วันเกิด", "birth_date", "born:abroad"), C("แผนก", NONE, ("โรงชา", "ไร่ A", "ไร่ B", "บรรจุ")), C("เริ่มงาน", (NONE, "enrolled_from"), "entered:abroad"), C("ค่าแรง/วัน", DROP, ("345", "350", "360")),
        C("เรียน กศน. วันอาทิตย์", (NONE, "status"), ("เรียน", "เรียน", "พัก")), C("ระดับ", "grade", ("ม.ต้น", "ม.ปลาย", "ประถม")), C("วันเข้าเรียน", "enrolled_from", "lately:abroad"), C("หัวหน้างาน", NONE, "teacher"), C("ญาติที่ติดต่อได้", "guardian_name", "guardian"), C("เบอร์ญาติ", "phone", "phone_spaced"), C("ที่พัก", NONE, ("บ้านพักคนงาน 1", "บ้านพักคนงาน 2", "อยู่บ้านตัวเอง")),
    ), titles=(["ไร่ชาดอยสันเมฆ - รายชื่อเยาวชนในโครงการเรียนไปทำงานไป"],)),
    Agency("border_protection_house", "shelter", "protected", "xls", (6, 17), 16, (
        C("ลำดับ", NONE, "running"), C("เลขแฟ้ม", "pupil_no", "case_no"), C("ชื่อ-นามสกุล", "full_name", "full"), C("ชื่อเดิม", "alt_first_name", "first?0.8"), C("เลขประจำตัวประชาชน", "national_id", "id_gaps"), C("วันเกิด", "birth_date", "born:be_slash?0.1"), C("เพศ", "sex", "sex"), C("สัญชาติ", EITHER, NATIONS), C("วันที่รับเข้า", ("enrolled_from", "event_date", NONE), "entered:be_slash"), C("ผู้นำส่ง", EITHER, ("ตำรวจ", "พมจ.", "ญาติ", "ครู")),
        C("ประเภทปัญหา", DROP, ("ถูกทารุณกรรม", "ถูกทอดทิ้ง", "ค้ามนุษย์", "บิดามารดาต้องโทษ")), C("ผลตรวจสุขภาพ", DROP, ("ปกติ", "รอผล", "ส่งต่อ รพ.")), C("คดีความ", DROP, ("ไม่มี", "อยู่ระหว่างสอบสวน", "ไม่มี")), C("โรงเรียนที่ฝากเรียน", "school_name", "school"), C("ชั้น", "grade", "grade_of_age"), C("มารดา", "mother_name", "mother"), C("ภูมิลำเนา", ("address", NONE), "place"), C("ปกปิดที่อยู่", "hide_address", ("ใช่", "ใช่", "ไม่")), C("ผู้จัดการรายกรณี", NONE, "teacher"), C("แผนการช่วยเหลือ", DROP, ("คืนสู่ครอบครัว", "ครอบครัวอุปถัมภ์", "ฝึกอาชีพ")),
    ), titles=(["ลับ"], ["ทะเบียนเด็กในความดูแล บ้านพักเด็กและครอบครัว สาขาชายแดน"])),
)  # fmt: skip

AGENCIES = (*SCHOOLS, *REGISTRY, *HEALTH, *VILLAGES, *OTHERS)
