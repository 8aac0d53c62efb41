"""What offices, schools and estates of an oil-palm and rubber province send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from benchmarks.adding.cells import Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.tables import texts

# fmt: off
KEPT_OUT = (DROP, NONE)  # kept out by some officers, only not used by others
NOTE = (NONE, DROP)  # free words: mostly nothing, now and then about health or crime

FAITHS = ("พุทธ", "อิสลาม", "พุทธ", "คริสต์")
WORK = ("กรีดยาง", "รับจ้างตัดปาล์ม", "ประมงชายฝั่ง", "รับจ้างทั่วไป", "ค้าขาย", "ทำสวน")
ESTATES = ("บ้านสวนปาล์ม 3", "บ้านควนยาง", "บ้านปากน้ำเก่า", "บ้านคลองพลา", "บ้านทุ่งคา", "บ้านหัวควน")
CAMPS = ("แคมป์ 1 สวนเหนือ", "แคมป์ 2 ริมคลอง", "แคมป์โรงงาน", "แปลง 14", "แปลง 22")
POSTCODES = ("84180", "84250", "84190", "84340", "84120")
STAFF = ("น.ส.รัตนา ทองแก้ว", "นายสุธรรม ชูศรี", "นางวิไล เพชรรัตน์", "นายอาหมัด หมัดหลี", "น.ส.สุดา นาคสวัสดิ์")
YES_NO = ("มี", "ไม่มี")
CLINICS = ("รพ.สต.บ้านคลองพลา", "รพ.สต.ทุ่งคา", "รพ.สต.บ้านควนยาง")


def _between(low: float, high: float, places: int = 5) -> Form:
    """Numbers with decimals, of coordinates, say."""
    return lambda made, rng: texts([f"{v:.{places}f}" for v in rng.uniform(low, high, len(made)).tolist()])


LATITUDE, LONGITUDE = _between(8.4, 9.5), _between(98.7, 99.7)

ESTATE = Agency("palm_estate", "partner", "referral", "xlsx", (3, 17), 70, (
    C("No.", NONE, "running"), C("แปลง/แคมป์ (Camp)", NONE, CAMPS), C("ห้องแถวที่ (Room)", NONE, "room"),
    C("รหัสพนักงานผู้ปกครอง (Emp. ID)", NONE, "own_5"), C("ชื่อพนักงาน (Employee)", ("guardian_name", NONE), "burmese_parent"),
    C("ตำแหน่ง (Position)", NONE, ("คนตัดปาล์ม", "คนงานกรีดยาง", "ขับรถไถ", "ใส่ปุ๋ย")), C("ชื่อบุตร (Child's name)", "full_name", "burmese"),
    C("ชื่อเล่นไทย (Thai nickname)", "nickname", "nickname?0.3"), C("เพศ (M/F)", "sex", "sex_mf"), C("อายุ (Age)", "age", "age"),
    C("วันเกิด (DOB)", "birth_date", "born:abroad?0.3"), C("เอกสารเด็ก (Document)", (NONE, DROP), ("สูติบัตร", "ท.ร.38/1", "ไม่มี", "CI", "พาสปอร์ต")),
    C("เลขเอกสาร 13 หลัก (ID 00-)", "national_id", "id_foreign?0.4"), C("สัญชาติ (Nationality)", KEPT_OUT, ("เมียนมา", "เมียนมา", "กัมพูชา", "ไทย")),
    C("ศาสนา (Religion)", DROP, FAITHS), C("เรียนหรือไม่ (In school?)", "status", ("เรียน", "ไม่เรียน", "ไม่เรียน", "อยู่บ้านเลี้ยงน้อง", "ช่วยพ่อแม่ทำงาน")),
    C("เรียนที่ (School)", "school_name", "school?0.6"), C("ชั้น (Grade)", "grade", "grade_of_age_en?0.5"),
    C("พูดไทยได้ (Speaks Thai)", NONE, ("ได้", "พอได้", "ไม่ได้")),
    C("วัคซีน (Vaccines)", DROP, ("ครบ", "ไม่ครบ", "ไม่ทราบ")), C("โทรศัพท์ (Tel.)", "phone", "phone?0.2"), C("เข้าแคมป์เมื่อ (Arrived)", NONE, "lately:ce_slash"),
    C("หัวหน้าแคมป์ (Camp leader)", NONE, "teacher"), C("Remark", NOTE, "remark"),
), titles=(["บริษัท ปาล์มทองสวนใต้ จำกัด  Palm Thong Plantation Co., Ltd."], ["ทะเบียนบุตรคนงานในแคมป์ / Register of workers' children"], []))

COLLEGES = Agency("college_cluster", "vocational", "enrolled", "csv", (15, 18), 110, (
    C("ปีการศึกษา", NONE, ("2569",)), C("รหัสสถานศึกษา", "school_code", "school_10"),
    C("ชื่อสถานศึกษา", "school_name", ("วิทยาลัยเทคนิคเมืองใต้", "วิทยาลัยการอาชีพปากน้ำ", "วิทยาลัยเกษตรและเทคโนโลยีสวนปาล์ม")),
    C("รหัสนักศึกษา", "pupil_no", "college_no"), C("เลขบัตรประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"),
    C("สกุล", "last_name", "last"), C("ชื่ออังกฤษ", NONE, "first_en"), C("สกุลอังกฤษ", NONE, "last_en"), C("วันเกิด", "birth_date", "born:be_slash"),
    C("ระดับ", "grade", ("ปวช.1", "ปวช.2", "ปวช.3")), C("รหัสกลุ่ม", NONE, "own_8"),
    C("สาขาวิชา", NONE, ("ช่างยนต์", "การบัญชี", "พืชศาสตร์", "ไฟฟ้ากำลัง", "การโรงแรม")),
    C("ระบบ", NONE, ("ปกติ", "ทวิภาคี")), C("ครูที่ปรึกษา", NONE, "teacher"), C("วันที่เข้าศึกษา", "enrolled_from", "entered:be_slash"),
    C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.9"),
    C("สถานภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "พ้นสภาพ")),
    C("เกรดเฉลี่ยสะสม", NONE, "gpa"), C("จบจากโรงเรียน", NONE, "school"), C("ศาสนา", DROP, FAITHS), C("กลุ่มเลือด", DROP, ("A", "B", "O", "AB")),
    C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ถนน", NONE, "road"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
    C("จังหวัด", "province", "province"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("สถานะกู้ยืม กยศ.", KEPT_OUT, ("กู้", "ไม่กู้", "ไม่กู้")),
), encoding="cp874")

ISLAMIC = Agency("islamic_school", "private_school", "enrolled", "xlsx", (6, 18), 85, (
    C("ที่", NONE, "running"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
    C(("ชื่อผู้เรียน", "คำนำหน้า"), "title", "short_title"), C(("ชื่อผู้เรียน", "ชื่อ"), "first_name", "muslim"), C(("ชื่อผู้เรียน", "สกุล"), "last_name", "last"),
    C(("ชื่อผู้เรียน", "ชื่ออาหรับ"), NONE, ("محمد", "فاطمة", "يوسف", "عائشة")), C("ว/ด/ป เกิด", "birth_date", "born:be_two"),
    C(("ชั้นที่เรียน", "สามัญ"), "grade", "grade_of_age"),
    C(("ชั้นที่เรียน", "ศาสนา"), NOTE, ("อิบตีดาอียะห์ 1", "อิบตีดาอียะห์ 3", "มูตาวัซซีเฏาะห์ 2", "ซานาวียะห์ 1")),
    C("ประจำ/ไป-กลับ", NONE, ("ประจำ", "ไป-กลับ")), C("หอพัก", NONE, ("หอชาย 1", "หอหญิง 2", "-")),
    C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "อาชีพ"), KEPT_OUT, WORK),
    C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("มารดา", "อาชีพ"), KEPT_OUT, WORK),
    C(("ภูมิลำเนา", "เลขที่"), "house_no", "house"), C(("ภูมิลำเนา", "ม."), "moo", "moo"), C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"),
    C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จังหวัด"), "province", "province"), C("เบอร์ติดต่อ", "phone", "phone_dashed"),
    C("เงินอุดหนุนรายหัว", (NONE, DROP), "money"), C("กำพร้า", DROP, ("", "", "กำพร้าบิดา", "กำพร้า")), C("ซะกาต", DROP, ("รับ", "", "")),
), titles=(["โรงเรียนอิสลามศาสน์วิทยา (ปอเนาะควนยาง)"], ["บัญชีรายชื่อนักเรียน ปีการศึกษา ๒๕๖๙ ภาคเรียนที่ ๑"]))

NOVICES = Agency("novice_school", "religious", "enrolled", "ods", (12, 18), 45, (
    C("ลำดับ", NONE, "running_thai"), C("เลขประจำตัว", "pupil_no", "own"), C("ชื่อ-ฉายา/นามสกุล", "full_name", "novice_drawn"),
    C("เลขหนังสือสุทธิ", NONE, "monk_card"),
    C("เลขประชาชน", "national_id", "id_thai"), C("เกิดวันที่", "birth_date", "born:thai_digits"), C("บรรพชาเมื่อ", NOTE, "lately:thai_digits"),
    C("พระอุปัชฌาย์", NONE, ("พระครูสุนทรธรรมกิจ", "พระครูวิมลศีลคุณ", "พระราชวิสุทธิกวี")), C("สังกัดวัด", NONE, ("วัดควนยาง", "วัดปากน้ำ", "วัดทุ่งคาราม")),
    C("ชั้น", "grade", "grade_of_age_thai"), C("นักธรรม", KEPT_OUT, ("ตรี", "โท", "เอก", "-")), C("บาลี", KEPT_OUT, ("-", "ประโยค ๑-๒", "ป.ธ.๓")),
    C("โยมบิดา", "father_name", "father_called"), C("โยมมารดา", "mother_name", "mother_called"), C("ภูมิลำเนาเดิม", "address", "address_thai"),
    C("โทร. โยม", "phone", "phone?0.2"), C("โรงเรียนเดิมก่อนบวช", NONE, "school"), C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_digits"),
    C("โรคประจำตัว/แพ้อาหาร", DROP, ("ไม่มี", "หอบหืด", "แพ้อาหารทะเล", "ไม่มี")), C("ครูประจำชั้น", NONE, ("พระมหาสมพร", "พระครูใบฎีกาอำนวย", "นายวิรัตน์ คงแก้ว")),
    C("หมายเหตุ", NOTE, ("", "", "ลาสิกขา", "ย้ายวัด")),
), titles=(["โรงเรียนพระปริยัติธรรม วัดควนยาง แผนกสามัญศึกษา"], ["ทะเบียนนักเรียน ประจำปีการศึกษา ๒๕๖๙"]))

HOME = Agency("childrens_home", "shelter", "protected", "xlsx", (3, 18), 40, (
    C("ลำดับที่", NONE, "running"), C("เลขทะเบียนผู้รับ", "pupil_no", "case_no"), C("ชื่อ - สกุล เด็ก", "full_name", "full_short"),
    C("ชื่อเล่น", "nickname", "nickname"),
    C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_gaps"), C("วัน เดือน ปีเกิด", "birth_date", "born:thai_short"), C("อายุ (ปี/เดือน)", "age", "age_months"),
    C("วันแรกรับ", ("event_date", NONE), "lately:thai_short"), C("ผู้นำส่ง", NONE, ("บ้านพักเด็กและครอบครัว", "พมจ.", "ตำรวจ", "ญาติ")),
    C("สาเหตุการรับเข้า", DROP, ("ถูกทอดทิ้ง", "ยากจน", "บิดามารดาต้องโทษ", "ถูกทำร้าย", "กำพร้า")),
    C("คำสั่งศาล/หนังสือยินยอม", KEPT_OUT, ("คำสั่งศาล", "หนังสือยินยอม", "ม.42")),
    C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"), C("สถานะบิดามารดา", DROP, ("หย่าร้าง", "ถูกจำคุก", "เสียชีวิต", "ไม่ทราบ")),
    C("ญาติที่ติดต่อได้", "guardian_name", "guardian_relation?0.3"), C("เบอร์ญาติ", "phone", "phone?0.4"), C("ภูมิลำเนาเดิม ต.", "tambon", "tambon"),
    C("ภูมิลำเนาเดิม อ.", "amphoe", "amphoe"),
    C("ภูมิลำเนาเดิม จ.", "province", "province"), C("เรียนอยู่ที่", "school_name", "school?0.2"), C("ชั้น", "grade", "grade_of_age?0.2"),
    C("อาคาร", NONE, ("บ้านชบา", "บ้านพุด", "บ้านเข็ม")),
    C("พี่เลี้ยง", NONE, "teacher"), C("น้ำหนัก (กก.)", DROP, "weight"), C("ผลตรวจ IQ", DROP, "iq"), C("ยาที่รับประทาน", DROP, ("-", "-", "Ritalin", "ยากันชัก")),
    C("แผนการดูแล", NOTE, ("คืนสู่ครอบครัว", "ครอบครัวอุปถัมภ์", "อยู่ต่อจนจบ ม.3")), C("นักสังคมสงเคราะห์เจ้าของเคส", NONE, STAFF),
), titles=(["สถานสงเคราะห์เด็กบ้านร่มโพธิ์ใต้"], ["ลับ - ทะเบียนเด็กในความอุปการะ ณ 30 มิถุนายน 2569"], []), totals=(["", "", "รวมทั้งสิ้น 40 คน"],))

POLICE = Agency("police_family", "school", "enrolled", "xls", (6, 15), 60, (
    C("เลขที่", NONE, "class_no"), C("เลขประจำตัว นร.", "pupil_no", "own_5"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("ด.ช./ด.ญ.", "title", "short_title"),
    C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
    C("ชื่อเล่น", "nickname", "nickname"), C("เลข ปชช.", "national_id", "id"), C("วดป.เกิด", "birth_date", "born:be_slash"),
    C("บุตร ขรก.ตำรวจ/บุคคลทั่วไป", NONE, ("ตำรวจ", "ตำรวจ", "ทั่วไป")),
    C("ยศ ชื่อ สกุล บิดา", "father_name", "father"), C("สังกัด บก./สภ. บิดา", NONE, ("สภ.เมือง", "กก.ตชด.41", "ตำรวจน้ำ", "-")),
    C("ชื่อ สกุล มารดา", "mother_name", "mother_titled"), C("สังกัด/อาชีพ มารดา", KEPT_OUT, WORK),
    C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("เกี่ยวข้องเป็น", NONE, "relation"), C("โทร.ผู้ปกครอง", "phone", "phone"),
    C("โทร.ฉุกเฉิน", (NONE, "phone"), "other_phone"), C("แฟลตตำรวจ/ห้อง", NONE, ("แฟลต 1/203", "แฟลต 2/410", "-")),
    C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"), C("เบิกค่าเล่าเรียนบุตร", KEPT_OUT, ("เบิกได้", "เบิกไม่ได้")),
    C("รถรับส่ง", NONE, ("สาย 1", "สาย 3", "มาเอง")), C("แพ้ยา", DROP, ("-", "-", "เพนิซิลลิน")), C("ว่ายน้ำได้", NONE, ("ได้", "ไม่ได้")),
), titles=(["โรงเรียนตำรวจครอบครัวอนุสรณ์ แบบสำรวจข้อมูลนักเรียน 1/2569"],))

WELFARE = Agency("welfare_committee", "municipality", "survey", "xlsx", (3, 18), 55, (
    C("ลำดับ", NONE, "running"), C("หมู่ที่", "moo", "moo_uneven"), C("ชื่อหมู่บ้าน", NONE, ESTATES), C("บ้านเลขที่", "house_no", "house"),
    C("หัวหน้าครอบครัว", ("guardian_name", NONE), "guardian_titled"),
    C("สมาชิกกองทุนเลขที่", NONE, "own"), C("ชื่อเด็ก", "full_name", "full_uneven"), C("อายุ", "age", "age_uneven"),
    C("เลขบัตร ปชช. เด็ก", "national_id", "id_uneven"),
    C("อยู่กับใคร", NONE, "relation"), C("เรียน / ไม่ได้เรียน", "status", ("เรียน", "เรียน", "ไม่ได้เรียน", "ออกกลางคัน")),
    C("โรงเรียนสุดท้าย", "school_name", "school?0.3"), C("ชั้นสุดท้าย", "grade", "grade_uneven"),
    C("เลิกเรียนเพราะ", NOTE, ("ไม่มีเงิน", "ไม่อยากเรียน", "ท้อง", "ติดเพื่อน", "")), C("รายได้ครอบครัว/เดือน", DROP, "money"),
    C("มีที่สวนของตนเอง (ไร่)", KEPT_OUT, ("0", "5", "12", "2")),
    C("บัตรสวัสดิการแห่งรัฐ", DROP, YES_NO), C("คนพิการในบ้าน", DROP, ("ไม่มี", "ไม่มี", "1 คน")),
    C("ต้องการให้ช่วย", NONE, ("ทุนการศึกษา", "จักรยาน", "ฝึกอาชีพ", "ซ่อมบ้าน")), C("มติคณะกรรมการ", NONE, ("ช่วย 1,000 บาท", "ส่งต่อ พมจ.", "เยี่ยมซ้ำ")),
    C("วันที่ลงเยี่ยม", "event_date", "visited:uneven"), C("กรรมการผู้สำรวจ", NONE, STAFF), C("เบอร์บ้านที่ติดต่อ", "phone", "phone_uneven"),
), titles=(["คณะกรรมการสวัสดิการชุมชนตำบลคลองพลา"], ["แบบสำรวจเด็กและครอบครัวที่ควรช่วยเหลือ พ.ศ. 2569"], []),
   totals=(["", "", "", "", "รวม", "", "55 คน"], ["ลงชื่อ................................ประธานกรรมการ"]))

TODDLERS = Agency("child_centre_mouth", "local_school", "enrolled", "csv", (3, 5), 40, (
    C("รหัสศูนย์", "school_code", "school_10"), C("ชื่อศูนย์พัฒนาเด็กเล็ก", "school_name", ("ศพด.บ้านปากน้ำเก่า", "ศพด.วัดทุ่งคา", "ศพด.มัสยิดควนยาง")),
    C("ปีการศึกษา", NONE, ("2569",)), C("เลขประจำตัวประชาชนเด็ก", "national_id", "id"),
    C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อเด็ก", "first_name", "first"), C("นามสกุลเด็ก", "last_name", "last"), C("เพศ", "sex", "sex"),
    C("วันเดือนปีเกิด", "birth_date", "born:be_dash"), C("ระดับชั้น", "grade", ("อ.1", "อ.2", "เตรียมอนุบาล")),
    C("วันที่รับเข้าเรียน", "enrolled_from", "entered:be_dash"), C("น้ำหนัก", DROP, "weight"), C("ส่วนสูง", DROP, "height"),
    C("ภาวะโภชนาการ", DROP, ("สมส่วน", "ผอม", "เตี้ย", "เริ่มอ้วน")), C("พัฒนาการ DSPM", DROP, ("สมวัย", "สงสัยล่าช้า", "สมวัย")),
    C("นมโรงเรียน", NONE, ("ดื่ม", "แพ้นมวัว")), C("ชื่อ-สกุลบิดา", "father_name", "father"), C("เลขประจำตัวประชาชนบิดา", NOTE, "parent_id"),
    C("ชื่อ-สกุลมารดา", "mother_name", "mother"), C("เลขประจำตัวประชาชนมารดา", NOTE, "other_id"),
    C("รายได้ผู้ปกครองต่อปี", DROP, "money"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"),
    C("อำเภอ", "amphoe", "amphoe"), C("เบอร์โทรผู้ปกครอง", "phone", "phone"), C("ชื่อครูผู้ดูแลเด็ก", NONE, "teacher"),
), encoding="utf-8-sig")

REGISTRY = Agency("registry_south", "civil_registry", "population", "csv", (3, 18), 130, (
    C("PID", "national_id", "id"), C("TITLE_DESC", "title", "title"), C("FNAME", "first_name", "first"), C("MNAME", "middle_name", "middle?0.97"),
    C("LNAME", "last_name", "last"), C("SEX_CODE", "sex", "sex_code"), C("DOB", "birth_date", "born:be_compact"),
    C("AGE", "age", "age"), C("NAT_CODE", KEPT_OUT, ("099", "099", "048")), C("HID", NONE, "house_code"), C("HNO", "house_no", "house"),
    C("MOO", "moo", "moo_padded"), C("TROK", NONE, ("", "", "-")), C("SOI", NONE, ("", "ซอย 2")), C("THANON", NONE, "road"), C("TT_CODE", NONE, "area_code"),
    C("TT_DESC", "tambon", "tambon"), C("AA_CODE", NONE, "area_code"), C("AA_DESC", "amphoe", "amphoe"), C("CC_CODE", NONE, ("84",)),
    C("CC_DESC", "province", "province"), C("FAT_PID", NOTE, "parent_id"), C("FAT_NAME", "father_name", "father_first"), C("MOT_PID", NOTE, "other_id"),
    C("MOT_NAME", "mother_name", "mother_first"),
    C("PERSON_STAT", ("status", NONE), ("0", "0", "0", "0")), C("MOVEIN_DATE", NONE, "lately:be_compact"), C("RCODE", NONE, ("8401", "8417", "8403")),
), encoding="cp874", separator="|")

CLINIC = Agency("clinic_jhcis", "partner", "referral", "csv", (3, 15), 90, (
    C("HOSPCODE", NONE, ("09512", "09517", "09530")), C("HOSPNAME", NONE, CLINICS), C("CID", "national_id", "id"), C("PID", ("pupil_no", NONE), "hn_7"),
    C("HID", NONE, "own_5"), C("PRENAME", "title", "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"),
    C("HN", (NONE, "pupil_no"), "hn"),
    C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"), C("OCCUPATION_NEW", KEPT_OUT, ("9999", "6111")), C("RACE", DROP, ("099", "048")),
    C("NATION", KEPT_OUT, ("099", "048")), C("RELIGION", DROP, ("01", "02")), C("EDUCATION", NONE, ("02", "03", "01")), C("FATHER", NOTE, "parent_id"),
    C("MOTHER", NOTE, "other_id?0.1"), C("DISCHARGE", ("status", NONE), ("9", "9", "9", "2")), C("ABOGROUP", DROP, ("1", "2", "4", "")),
    C("TYPEAREA", NONE, ("1", "3", "4")), C("VACCINETYPE", DROP, ("061", "091", "D51")), C("HOUSE", "house_no", "house"), C("VILLAGE", "moo", "moo_padded"),
    C("TELEPHONE", "phone", "phone?0.3"),
    C("SCHOOLNAME", "school_name", "school?0.4"), C("D_UPDATE", NONE, "lately:update"),
), separator="|")

NONFORMAL = Agency("nonformal_camp", "nonformal", "enrolled_alternative", "xls", (15, 18), 60, (
    C("ลำดับ", NONE, "running"), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"),
    C("ชื่อ-สกุล", "full_name", "untitled"), C("วันเดือนปีเกิด", "birth_date", "born:be_slash"), C("อายุ", "age", "age"),
    C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ปลาย")), C("ศกร.ตำบล", ("school_name", NONE), ("ศกร.ตำบลคลองพลา", "ศกร.ตำบลทุ่งคา", "ศกร.ตำบลปากน้ำ")),
    C("กลุ่ม", NONE, ("กลุ่มสวนปาล์ม", "กลุ่มวันอาทิตย์", "กลุ่มออนไลน์")), C("ครู กศน.ตำบล", NONE, STAFF),
    C("ภาคเรียนที่ขึ้นทะเบียน", NONE, ("1/2568", "2/2568", "1/2569")),
    C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_two"), C("สถานะ", "status", ("ปกติ", "ปกติ", "ไม่ลงทะเบียน", "ลาออก", "คาดว่าจะจบ")),
    C("หน่วยกิตสะสม", NONE, ("12", "28", "40", "55")), C("กพช. (ชม.)", NONE, ("50", "100", "200")), C("N-NET", NONE, ("ผ่าน", "ขาดสอบ", "-")),
    C("วุฒิเดิม", NONE, ("ป.6", "ม.3", "ม.2")),
    C("อาชีพ", KEPT_OUT, WORK), C("ความพิการ", DROP, ("-", "-", "บกพร่องทางการเรียนรู้")), C("โทรศัพท์", "phone", "phone"), C("ที่อยู่", "address", "address_long"),
), titles=(["กรมส่งเสริมการเรียนรู้ สกร.ระดับอำเภอ"], ["รายงานนักศึกษาตามกลุ่ม"], ["พิมพ์วันที่ 15/07/2569 หน้า 1"]))

SCHOLARS = Agency("cct_south", "fund", "supported", "csv", (6, 18), 100, (
    C("academic_year", NONE, ("2569",)), C("semester", NONE, ("1",)), C("school_id", "school_code", "school_10"), C("school_name_th", "school_name", "school"),
    C("student_citizen_id", "national_id", "id_or_g"), C("prefix_th", "title", "title"), C("firstname_th", "first_name", "first"),
    C("lastname_th", "last_name", "last"),
    C("gender", "sex", "sex_lower"), C("birthdate", "birth_date", "born:iso"), C("class_level", "grade", "grade_of_age"), C("class_room", NONE, "room"),
    C("parent_fullname", "guardian_name", "guardian"), C("parent_citizen_id", NOTE, "parent_id"), C("parent_relation", NONE, "relation"),
    C("parent_mobile", "phone", "phone"),
    C("household_members", NONE, ("3", "4", "5", "7")), C("income_per_capita", DROP, "money"), C("pmt_score", DROP, "score"),
    C("house_material", KEPT_OUT, ("ไม้", "สังกะสี", "ปูน")), C("land_size_rai", KEPT_OUT, ("0", "3", "10")), C("bank_account_no", KEPT_OUT, "account_10"),
    C("amount", (NONE, DROP), ("1500", "2000", "3000")),
    C("attendance_pct", NONE, _between(60, 100, 1)), C("weight", DROP, "weight"), C("height", DROP, "height"), C("house_no", "house_no", "house"),
    C("village_no", "moo", "moo"), C("subdistrict_name", "tambon", "tambon"), C("district_name", "amphoe", "amphoe"), C("province_name", "province", "province"),
    C("home_photo_url", NONE, ("https://img.example/a.jpg", "https://img.example/b.jpg")),
))

KOBO = Agency("river_mouth_kobo", "survey", "survey", "csv", (5, 18), 65, (
    C("start", NONE, "visited:kobo"), C("end", NONE, "visited:kobo"), C("username", NONE, ("paknam_vol1", "paknam_vol2")),
    C("intro/consent", NONE, ("yes", "yes", "no")), C("intro/survey_date", "event_date", "visited:iso"), C("intro/interviewer", NONE, STAFF),
    C("place/amphoe", "amphoe", "amphoe"), C("place/tambon", "tambon", "tambon"), C("place/village_name", NONE, ESTATES), C("place/moo", "moo", "moo"),
    C("place/house_no", "house_no", "house?0.2"), C("place/_gps_latitude", KEPT_OUT, LATITUDE), C("place/_gps_longitude", KEPT_OUT, LONGITUDE),
    C("child/fullname", "full_name", "untitled"),
    C("child/nickname", "nickname", "nickname"), C("child/sex", "sex", "sex_lower"), C("child/age_years", "age", "age"), C("child/id13", "national_id", "id?0.5"),
    C("child/religion", DROP, ("buddhist", "muslim", "muslim")), C("school/status", "status", ("in_school", "at_risk", "dropped_out", "never")),
    C("school/last_school", "school_name", "school?0.2"),
    C("school/last_grade", "grade", "grade_of_age"), C("school/reason_left", NOTE, ("work_on_boat", "poverty", "married", "pregnant", "")),
    C("work/type", NONE, ("fishing", "palm", "none", "market")), C("work/daily_wage", KEPT_OUT, "money?0.5"),
    C("family/caregiver_name", "guardian_name", "guardian"), C("family/caregiver_phone", "phone", "phone"),
    C("family/debt", DROP, ("yes", "no")), C("wish/next_step", NONE, ("back_to_school", "nfe", "vocational", "not_ready")), C("_id", (NONE, "pupil_no"), "kobo_id"),
    C("_uuid", (NONE, "pupil_no"), "guid"), C("_submission_time", NONE, "visited:kobo"),
), encoding="utf-8-sig", separator=";")

MIGRANT = Agency("migrant_centre_south", "learning_centre", "enrolled_alternative", "xlsx", (5, 16), 75, (
    C("Sr.", NONE, "running"), C("Student ID", "pupil_no", "own"), C("Name of Student", "full_name", "burmese"),
    C("Thai name (if any)", ("alt_first_name", NONE), "first?0.7"), C("Sex", "sex", "sex_bg"), C("D.O.B", "birth_date", "born:english"), C("Age", "age", "age"),
    C("Level", "grade", "grade_of_age_migrant"),
    C("Ethnicity", DROP, ("Mon", "Burman", "Dawei", "Karen")), C("Religion", DROP, ("Buddhist", "Muslim", "Christian")),
    C("G-code / 13 digits", ("g_code", "national_id"), "g_code?0.5"), C("Father's Name", "father_name", "burmese_parent"),
    C("Mother's Name", "mother_name", "burmese"), C("Parents' workplace", KEPT_OUT, ("Palm mill", "Fish pier", "Rubber estate", "Ice factory")),
    C("Lives at (camp / pier)", NONE, ("Pier 2", "Camp 1", "Row houses", "Plot 14")), C("Contact No.", "phone", "phone_spaced?0.1"),
    C("Date of Enrolment", "enrolled_from", "entered:english"), C("Date left", ("enrolled_to", "event_date"), "lately:english?0.85"),
    C("Reason for leaving", NONE, ("", "", "", "moved to other camp", "work")),
    C("School fee paid", NONE, ("Yes", "No", "Half")), C("Lunch", NONE, ("Yes", "No")), C("Health check", DROP, ("ok", "worms", "anaemia", "ok")),
    C("Class teacher", NONE, ("Daw Khin", "U Myo", "Daw Su")), C("Remarks", NOTE, ("", "", "goes to Thai school next year")),
), titles=(["Golden Palm Migrant Learning Centre"], ["Student list, academic year 2026-2027"]), sheets_before=("Cover",))

SKILLS = Agency("skill_south", "skill", "training", "html", (15, 18), 40, (
    C("ลำดับ", NONE, "running"), C("รหัสรุ่น", NONE, "own_10"), C("หลักสูตร", NONE, ("ช่างซ่อมรถไถ", "ช่างเชื่อม", "ผู้ช่วยช่างไฟฟ้า", "การแปรรูปยาง")),
    C("รุ่นที่", NONE, ("1/2569", "2/2569")), C("เลขบัตรประชาชน", "national_id", "id"), C("ชื่อ-นามสกุลผู้รับการฝึก", "full_name", "full"), C("เพศ", "sex", "sex"),
    C("อายุ", "age", "age"), C("วุฒิการศึกษา", ("grade", NONE), ("ม.3", "ป.6", "ม.6")), C("สถานะก่อนฝึก", NONE, ("ว่างงาน", "กำลังศึกษา", "ทำสวน")),
    C("วันเริ่มฝึก", "enrolled_from", "entered:be_slash"), C("วันสิ้นสุดการฝึก", "enrolled_to", "lately:be_slash?0.3"), C("จำนวนชั่วโมง", NONE, ("30", "60", "280")),
    C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "กำลังฝึก")), C("เลขที่วุฒิบัตร", NONE, "case_no"), C("เบี้ยเลี้ยง (บาท)", (NONE, DROP), "money"),
    C("ที่อยู่ปัจจุบัน", "address", "address"), C("โทรศัพท์", "phone", "phone"), C("E-mail", NONE, "email?0.5"), C("วิทยากร", NONE, STAFF),
    C("ต้องการจัดหางาน", NONE, ("ต้องการ", "ไม่ต้องการ")),
))

LEAVERS = Agency("area_leavers", "education_office", "referral", "xlsx", (6, 16), 50, (
    C("ที่", NONE, "running"), C("รหัสโรงเรียน (8 หลัก)", "school_code", "school_code"), C("โรงเรียน", "school_name", "school"),
    C("อำเภอที่ตั้ง ร.ร.", NONE, "amphoe"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"), C("ชื่อ - ชื่อสกุล", "full_name", "full_wide"),
    C("ชั้น", "grade", "grade_long"), C("วันเกิด", "birth_date", "born:cell"),
    C("วันที่เริ่มขาดเรียน", ("event_date", NONE), "lately:be_slash"), C("จำนวนวันที่ขาด", NONE, ("15", "32", "60", "98")),
    C("สาเหตุที่ออก", NOTE, ("อพยพตามผู้ปกครอง", "ฐานะยากจน", "ปัญหาครอบครัว", "สมรส", "ต้องคดี", "หาเลี้ยงครอบครัว")),
    C(("การติดตาม", "ครั้งที่ 1"), NONE, ("ครูเยี่ยมบ้าน", "โทรศัพท์", "-")), C(("การติดตาม", "ครั้งที่ 2"), NONE, ("ร่วมกับผู้ใหญ่บ้าน", "-")),
    C(("การติดตาม", "ผลการติดตาม"), "status", ("กลับมาเรียน", "ไม่กลับ", "ไม่พบตัว", "ย้ายที่อยู่")), C("แบบ บค. ที่แจ้ง", NONE, ("บค.20", "บค.21", "-")),
    C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("โทรศัพท์", "phone", "phone_number"),
    C(("ที่อยู่ที่ติดตามได้", "บ้านเลขที่/หมู่"), ("house_no", "address"), "house_moo"), C(("ที่อยู่ที่ติดตามได้", "ตำบล"), "tambon", "tambon"),
    C(("ที่อยู่ที่ติดตามได้", "อำเภอ"), "amphoe", "amphoe"), C("ผู้รับผิดชอบ", NONE, STAFF), C("โทร.ผู้รับผิดชอบ", NONE, "other_phone"),
), titles=(["แบบรายงานการติดตามนักเรียนออกกลางคัน สำนักงานเขตพื้นที่การศึกษาประถมศึกษา"], ["ข้อมูล ณ วันที่ 10 กรกฎาคม 2569"]),
   totals=(["รวม", "", "50"], ["ผู้รายงาน น.ส.รัตนา ทองแก้ว  โทร. 077-000-000"]),
   sheets_before=("คำชี้แจง",))

JUVENILE = Agency("juvenile_office", "shelter", "protected", "xlsx", (12, 18), 35, (
    C("เลขคดี", NONE, "case_no"), C("รหัสผู้กระทำ", "pupil_no", "own_8"), C("ชื่อตัว", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"),
    C("ฉายา", ("nickname", NONE), "nickname?0.4"), C("เลข 13 หลัก", "national_id", "id"), C("เพศ", "sex", "sex"), C("เกิดเมื่อ", "birth_date", "born:thai_two"),
    C("อายุขณะกระทำผิด", NOTE, "age"), C("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ขับรถประมาท", "ทำร้ายร่างกาย")), C("วันจับกุม", DROP, "lately:thai_two"),
    C("วันที่ส่งตัวถึงสถานพินิจ", ("event_date", NONE, DROP), "lately:thai_two"), C("การควบคุม/ปล่อยชั่วคราว", DROP, ("ปล่อยชั่วคราว", "ควบคุม")),
    C("ผลปัสสาวะ", DROP, ("ไม่พบ", "พบ")),
    C("การศึกษาสูงสุด", "grade", "grade_of_age"), C("สถานศึกษา", "school_name", "school?0.3"),
    C("สถานะการศึกษา", "status", ("กำลังศึกษา", "ออกกลางคัน", "ออกกลางคัน", "ไม่ได้ศึกษาต่อ")), C("บิดา", "father_name", "father"),
    C("มารดา", "mother_name", "mother"), C("ผู้มารับตัว", ("guardian_name", NONE), "guardian?0.3"),
    C("โทร", "phone", "phone"), C("ที่อยู่ปัจจุบัน", "address", "address"), C("พนักงานคุมประพฤติ", NONE, STAFF), C("นัดครั้งต่อไป", NONE, "visited:thai_two"),
    C("แบบประเมินสุขภาพจิต", DROP, ("ปกติ", "เสี่ยง", "-")),
), titles=(["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด"], ["บัญชีเด็กและเยาวชนที่ต้องติดตามด้านการศึกษา"]))

MILL = Agency("palm_mill_dual", "workplace", "enrolled_alternative", "xlsx", (15, 18), 32, (
    C("Emp. Code", "pupil_no", "own_5"), C("คำนำหน้า", "title", "short_title"), C("ชื่อ-สกุล", "full_name", "untitled"), C("Name (EN)", NONE, "guardian_en"),
    C("ชื่อเล่น", "nickname", "nickname"), C("ID Card", "national_id", "id_number"), C("Birthdate", "birth_date", "born:english_plain"),
    C("แผนก", NONE, ("หีบปาล์ม", "หม้อไอน้ำ", "ซ่อมบำรุง", "แล็บ")),
    C("ครูฝึก", NONE, "teacher"), C("วิทยาลัยคู่สัญญา", "school_name", ("วท.เมืองใต้", "วก.ปากน้ำ", "วษท.สวนปาล์ม")), C("ชั้นปี", "grade", ("ปวช.2", "ปวช.3")),
    C("Start Date", "enrolled_from", "entered:ce_slash"), C("End Date", "enrolled_to", "lately:ce_slash?0.8"),
    C("Status", "status", ("Active", "Active", "Resigned", "Completed")), C("กะ", NONE, ("A", "B", "C")), C("เบี้ยเลี้ยง/วัน", KEPT_OUT, ("180", "200", "250")),
    C("เลขบัญชี", KEPT_OUT, "account"), C("ผลตรวจสุขภาพก่อนเข้างาน", DROP, ("ผ่าน", "ผ่าน", "ติดตาม")), C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XL")),
    C("ประกันอุบัติเหตุ", NONE, ("ทำแล้ว", "รอ")), C("ผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"),
    C("เบอร์ นศ.", (NONE, "phone"), "other_phone"),
), titles=(["โครงการทวิภาคี โรงงานสกัดน้ำมันปาล์ม รุ่น 4"],))

GRADUATES = Agency("lower_secondary_leavers", "graduates", "completed", "xlsx", (14, 17), 70, (
    C("เลขที่", NONE, "running"), C("เลขประจำตัว นักเรียน", "pupil_no", "own_5"), C(("ปพ.1", "ชุดที่"), NONE, ("00123", "00124")),
    C(("ปพ.1", "เลขที่"), NONE, "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("ชื่อ ชื่อสกุล", "full_name", "full"),
    C(("เกิด", "วันที่"), "birth_day", "born:day_number"), C(("เกิด", "เดือน"), "birth_month", "born:month"),
    C(("เกิด", "พ.ศ."), "birth_year", "born:year_number"), C("ชื่อบิดา", "father_name", "father_titled"), C("ชื่อมารดา", "mother_name", "mother_titled"),
    C("ผลการเรียนเฉลี่ย", NONE, "gpa"), C("วันอนุมัติการจบ", "event_date", ("31 มีนาคม 2569",)), C("ชั้นที่จบ", "grade", ("ม.3",)),
    C(("ศึกษาต่อ", "ม.4"), NONE, ("/", "", "")), C(("ศึกษาต่อ", "ปวช."), NONE, ("", "/", "")),
    C(("ศึกษาต่อ", "สถานศึกษา"), (NONE, "school_name"), ("วท.เมืองใต้", "วก.ปากน้ำ", "โรงเรียนเดิม", "")),
    C("ไม่ศึกษาต่อ (ระบุ)", NONE, ("", "", "", "ช่วยงานสวน", "ทำงานโรงงาน")), C("หมายเหตุ", NOTE, "remark"),
), titles=(["แบบรายงานผู้สำเร็จการศึกษาภาคบังคับ (ปพ.3) ปีการศึกษา 2568"], ["โรงเรียนมัธยมปากน้ำวิทยา"]),
   totals=(["", "", "", "", "", "รวมจบ 70 คน"], ["ลงชื่อ........................นายทะเบียน"]))

CASES = Agency("case_form_google", "case_team", "referral", "csv", (6, 18), 48, (
    C("ประทับเวลา", NONE, "visited:google"), C("ที่อยู่อีเมล", NONE, "email"), C("ชื่อผู้จัดการรายกรณี (CM)", NONE, STAFF), C("รหัสเคส", "pupil_no", "form_no"),
    C("ชื่อ - นามสกุล ของน้อง", "full_name", "full_nickname"), C("น้องอายุกี่ปี", "age", "age"), C("เลขบัตรประชาชนของน้อง (ถ้ามี)", "national_id", "id_rare"),
    C("ลงพื้นที่วันที่", "event_date", "visited:us"), C("ลงพื้นที่ครั้งที่", NONE, ("1", "2", "3")),
    C("น้องอยู่ตำบลอะไร", "tambon", "tambon_short"), C("อำเภอ", "amphoe", "amphoe_short"),
    C("จุดสังเกตบ้าน", NONE, ("ข้างสวนปาล์ม", "หลังมัสยิด", "ริมคลอง ท้ายแคมป์")),
    C("ปักหมุดแผนที่ (ลิงก์)", KEPT_OUT, ("https://maps.example/1", "https://maps.example/2")),
    C("ปัจจุบันน้องเรียนอยู่หรือไม่", "status", ("เรียนอยู่", "หลุดออกแล้ว", "เสี่ยงหลุด", "กลับเข้าเรียนแล้ว")),
    C("เคยเรียนที่โรงเรียน", "school_name", "school?0.1"), C("เรียนถึงชั้นไหน", "grade", "grade_uneven"), C("ใครดูแลน้อง", "guardian_name", "guardian_relation"),
    C("เบอร์ติดต่อผู้ดูแล", "phone", "phone_uneven"), C("ครอบครัวมีหนี้สินหรือไม่", DROP, YES_NO),
    C("น้องมีโรคประจำตัวหรือใช้สารเสพติดหรือไม่", DROP, ("ไม่มี", "ใช้บุหรี่ไฟฟ้า", "หอบหืด")),
    C("น้องอยากทำอะไรต่อ", NONE, ("เรียน สกร.", "ฝึกช่าง", "ทำงาน", "กลับโรงเรียน")),
    C("แผนการช่วยเหลือรายบุคคล", NOTE, ("ทุน 4,000", "ประสาน สกร.", "ส่งต่อ พมจ.")), C("แนบรูปถ่าย", KEPT_OUT, ("https://drive.example/p1", "")),
    C("ผู้ปกครองยินยอมให้ข้อมูล", NONE, ("ยินยอม", "ยินยอม", "ไม่สะดวก")), C("ขอปกปิดที่อยู่", "hide_address", ("", "", "", "ใช่")),
))

SCREENING = Agency("student_care", "school", "enrolled", "xls", (12, 18), 95, (
    C("เลขที่", NONE, "class_no"), C("รหัส", "pupil_no", "own_5"), C("ชื่อ", "first_name", "titled_first"), C("สกุล", "last_name", "last"),
    C("ชื่อเล่น", "nickname", "nickname?0.1"), C("ชั้น", "grade", "grade_of_age"), C("ห้อง", NONE, "room"), C("บัตร ปชช.", ("national_id", NONE), "id_masked_all"),
    C("ครูที่ปรึกษา 1", NONE, "teacher"), C("ครูที่ปรึกษา 2", NONE, STAFF),
    C(("มาเรียน 1/2569", "ขาด"), NONE, ("0", "2", "9", "21")), C(("มาเรียน 1/2569", "ลา"), NONE, ("0", "1", "3")),
    C(("มาเรียน 1/2569", "สาย"), NONE, ("0", "4", "12")), C(("ผลการเรียน", "GPAX"), NONE, "gpa"), C(("ผลการเรียน", "ติด 0 ร มส"), NONE, ("0", "1", "5")),
    C(("การคัดกรอง", "SDQ"), DROP, ("ปกติ", "เสี่ยง", "มีปัญหา")), C(("การคัดกรอง", "ยาเสพติด"), DROP, ("ปกติ", "เสี่ยง")),
    C(("การคัดกรอง", "เศรษฐกิจ"), DROP, ("ปกติ", "ยากจน", "ยากจนพิเศษ")),
    C(("การคัดกรอง", "เพศ"), DROP, ("ปกติ", "เสี่ยง")), C(("การคัดกรอง", "สรุปกลุ่ม"), ("status", DROP), ("ปกติ", "ปกติ", "เสี่ยง", "มีปัญหา")),
    C("อาศัยอยู่กับ", NONE, "relation"), C("เยี่ยมบ้านวันที่", ("event_date", NONE), "visited:be_short"), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_by_sex"),
    C("เบอร์", "phone", "phone"), C("ระยะทางมา ร.ร. (กม.)", NONE, _between(0.5, 30, 1)), C("การช่วยเหลือ", NOTE, ("-", "ทุน", "ส่งต่อ รพ.", "ปรึกษา")),
), titles=(["ระบบดูแลช่วยเหลือนักเรียน โรงเรียนมัธยมปากน้ำวิทยา"], ["สรุปข้อมูลรายบุคคล ระดับชั้น ม.1 - ม.6"]))

MOVES = Agency("moves_district", "notices", "moved_away", "csv", (3, 18), 45, (
    C("ลำดับ", NONE, "running"), C("เลขที่ใบแจ้งการย้าย", NONE, "own_10"), C("วันที่แจ้ง", NONE, "lately:be_slash"),
    C("วันที่ย้ายออก", "event_date", "lately:be_slash"), C("เลขประจำตัวประชาชนผู้ย้าย", "national_id", "id"), C("ชื่อตัว-ชื่อสกุลผู้ย้าย", "full_name", "full"),
    C("เพศ", "sex", "sex"), C("วันเดือนปีเกิด", "birth_date", "born:thai_long"), C("มารดาชื่อ", "mother_name", "mother_first"),
    C("บิดาชื่อ", "father_name", "father_first"),
    C("ย้ายออกจากบ้านเลขที่", ("house_no", NONE), "house"), C("ย้ายออกจากหมู่ที่", ("moo", NONE), "moo"), C("ย้ายออกจากตำบล", ("tambon", NONE), "tambon"),
    C("ย้ายออกจากอำเภอ", ("amphoe", NONE), "amphoe"), C("รหัสประจำบ้านปลายทาง", NONE, "house_code?0.2"),
    C("ย้ายไปตำบล", (NONE, "tambon"), ("ท่าข้าม", "ปากแพรก", "บ้านนา", "หาดใหญ่")), C("ย้ายไปอำเภอ", (NONE, "amphoe"), ("เมือง", "หาดใหญ่", "ทุ่งสง")),
    C("ย้ายไปจังหวัด", (NONE, "province"), ("สงขลา", "นครศรีธรรมราช", "ภูเก็ต", "กระบี่")), C("ผู้แจ้งย้าย", NONE, "guardian_titled"),
    C("เกี่ยวพันกับผู้ย้าย", NONE, "relation"), C("นายทะเบียน", NONE, STAFF), C("ค่าธรรมเนียม", (NONE, DROP), ("0", "20")),
), encoding="utf-16", separator="\t")

AGENCIES: tuple[Agency, ...] = (
    ESTATE, COLLEGES, ISLAMIC, NOVICES, HOME, POLICE, WELFARE, TODDLERS, REGISTRY, CLINIC, NONFORMAL, SCHOLARS, KOBO, MIGRANT, SKILLS, LEAVERS, JUVENILE, MILL,
    GRADUATES, CASES, SCREENING, MOVES,
)
# fmt: on
