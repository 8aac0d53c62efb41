"""Twenty made-up agencies whose children live away from home or between offices: police and courts, railway and highland schools, hostels, foundations and
volunteers with survey apps, scholarship funds, the province's statisticians, disability centres, municipal registries, migrant learning centres and exports of
school systems, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from collections.abc import Callable

import numpy as np

from benchmarks.adding.cells import Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

AWAY = (NONE, DROP)  # somebody's, and of no use here: left lying or refused at the door, both keep it out
HEALTH = DROP

HILL = ("จะแต๋", "นะแฮ", "อาเซอะ", "หมี่ผ่า", "อาโปะ", "บุ่ย", "พะแก", "แส่จอย", "เม้ยเจี๊ยว", "ก๋วยจ้อย", "ทูแก้ว", "หล้าเซ", "จะอื่อ", "นาก่า", "อามี")
HILL_LAST = ("แซ่เติ๋น", "แซ่พ่าน", "จะกู่", "เชอมือ", "มาเยอะ", "แลเฉอะ", "หมื่อแล", "ปูแฮ", "ศรีชัยวนา", "แซ่ท้าว", "พนาเจริญสุข", "-")
SHAN = ("จายหลาว", "นางแสงหอม", "จายอ่อง", "นางมวย", "หน่อพอ", "ซอเอวา", "มะซู", "อ่องจอ", "ซอโพ", "หน่อมูเก", "จายเครือ", "นางเงิน")
SHAN_LAST = ("-", "-", "-", "ลุงต๊ะ", "แสงวัน", "ส่างปัน", "คำหลู่")
ROMAN_TAMBON = ("Lampang Luang", "Sala", "Na Kaeo", "Ko Kha", "Tha Pha", "Pong Yang Khok", "Hang Chat", "Wiang Tan")
OFFICERS = ("ร.ต.อ.สมเดช ใจกล้า", "ร.ต.ท.หญิง ปริญญา ทองแท้", "พ.ต.ท.นิพนธ์ แก้วดี", "ร.ต.อ.หญิง วาสนา จันทร์ศรี")
BORDER_POLICE = ("ด.ต.ชาญชัย มั่นคง", "จ.ส.ต.หญิง ลำดวน ปันใจ", "ส.ต.ท.ภูริ ยอดดอย", "ด.ต.ประจวบ ศรีวิชัย")
CLERKS = ("นางสาวกมลชนก พรหมมา", "นายธีระ ทองอินทร์", "น.ส.สุภาพร มหาวรรณ", "นางเพ็ญศรี วงศ์ใหญ่", "นายอนันต์ ปัญญาดี")
FOREIGN_CARD = ("บัตรสีชมพู", "ไม่มีบัตร", "พาสปอร์ต")
WHY_NOT = ("ยากจน", "ช่วยพ่อแม่ทำงาน", "ไม่อยากเรียน", "ย้ายตามผู้ปกครอง", "เดินทางไกล", "")


def _number(form: str, low: int, high: int) -> Form:
    """Numbers in a pattern of their own."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _some(cells: Cells, empty: float) -> Form:
    """The same, a share of it left empty."""
    return lambda m, r: np.where(r.random(len(m)) < empty, "", column(cells, m, r)).astype(object)


def _each(cells: Cells, change: Callable[[str], str]) -> Form:
    """The same, each filled cell changed."""
    return lambda m, r: texts([change(str(c)) if c else "" for c in column(cells, m, r).tolist()])


def _both(first: Cells, second: Cells, between: str = " ") -> Form:
    """Two in one cell."""
    return lambda m, r: join(column(first, m, r), column(second, m, r), between=between)


def _constant(word: str) -> Form:
    """The same in every row."""
    return lambda m, r: texts([word] * len(m))


def _college_class(made: Slip, _rng: np.random.Generator) -> Array:
    """A vocational college's class, by age."""
    return texts([("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")[min(max(int(a) - 15, 0), 3)] for a in made["age_text"].tolist()])


# fmt: off
POLICE = Agency("police_child_desk", "case_team", "protected", "xlsx", (5, 17), 24, (
    C("ลำดับ", NONE, "running_thai"),
    C(("คดี", "เลขรับเรื่อง"), ("pupil_no", NONE), _number("ดส.{}/2569", 3, 220)), C(("คดี", "ปจว. ข้อ/เวลา"), NONE, _number("ข้อ {} เวลา 13.40 น.", 1, 14)),
    C(("คดี", "พงส.เจ้าของเรื่อง"), AWAY, OFFICERS),
    C(("คดี", "ฐานความผิดที่เกี่ยวข้อง"), DROP, ("ทอดทิ้งเด็ก", "ทำร้ายร่างกาย", "พรากผู้เยาว์", "ขอทาน", "ลักทรัพย์")),
    C(("ตัวเด็ก", "คำนำ"), "title", "short_title"), C(("ตัวเด็ก", "ชื่อตัว"), "first_name", "first"), C(("ตัวเด็ก", "ชื่อสกุล"), "last_name", "last"),
    C(("ตัวเด็ก", "ชื่อเล่น/ฉายา"), "nickname", "nickname?0.2"), C(("ตัวเด็ก", "ว/ด/ป เกิด"), "birth_date", "born:thai_digits_short"),
    C(("ตัวเด็ก", "อายุ (ขณะรับตัว)"), ("age", NONE), "age_thai"), C(("ตัวเด็ก", "เลข ปชช."), "national_id", "id_thai"),
    C(("ตัวเด็ก", "เชื้อชาติ/สัญชาติ"), DROP, ("ไทย/ไทย", "ไทย/ไทย", "ลาหู่/ไทย", "พม่า/-")),
    C(("ตัวเด็ก", "ตำหนิรูปพรรณ"), AWAY, ("", "แผลเป็นแขนซ้าย", "ไฝใต้ตา", "รอยสักข้อมือ", "")),
    C(("ภูมิลำเนา", "บ้านเลขที่"), "house_no", "house"), C(("ภูมิลำเนา", "ม."), "moo", "moo"), C(("ภูมิลำเนา", "ต."), "tambon", "tambon"),
    C(("ภูมิลำเนา", "อ."), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จว."), "province", "province"),
    C(("ผู้แจ้งเหตุ", "ชื่อ-สกุล"), AWAY, "teacher"), C(("ผู้แจ้งเหตุ", "โทร."), AWAY, "other_phone_spaced"),
    C(("บิดามารดา", "บิดา"), "father_name", "father_called"), C(("บิดามารดา", "มารดา"), "mother_name", "mother_called"),
    C(("การส่งตัว", "วันที่ส่ง"), ("enrolled_from", "event_date", NONE), "lately:thai_digits_short"),
    C(("การส่งตัว", "หน่วยรับตัว"), AWAY, ("บ้านพักเด็กและครอบครัว", "สถานแรกรับเด็กชาย", "สถานสงเคราะห์")),
    C(("การเรียน", "ร.ร.เดิม"), "school_name", "school"), C(("การเรียน", "ชั้น"), "grade", "grade_of_age_thai"),
), titles=(["สถานีตำรวจภูธรเมืองแก้ว ภ.จว.ลำปาง"], ["บัญชีเด็กซึ่งได้รับการคุ้มครองสวัสดิภาพ (เฉพาะรายที่ส่งเข้ารับการดูแลแล้ว) ประจำปี ๒๕๖๙"], ["ลับ"]),
    totals=([], ["", "", "ตรวจแล้วถูกต้อง"], ["", "", "สว.สอบสวน"]))

COURT = Agency("juvenile_court", "shelter", "protected", "csv", (11, 18), 26, (
    C("คดีหมายเลขดำ", ("pupil_no", NONE), _number("คค.{}/2568", 2, 340)), C("คดีหมายเลขแดง", ("pupil_no", NONE), _some(_number("คค.{}/2569", 2, 200), 0.4)),
    C("บัลลังก์", NONE, ("1", "2", "3")), C("เด็กหรือเยาวชนชื่อ", "full_name", "full"), C("เกิดวันที่ (ตามทะเบียนราษฎร)", "birth_date", "born:thai_long"),
    C("อายุวันรับตัว", ("age", NONE), "age_months"), C("เลขประจำตัว 13 หลักของเด็ก", "national_id", "id_dashed"), C("เพศกำเนิด", "sex", "sex"),
    C("นับถือศาสนา", DROP, ("พุทธ", "คริสต์", "อิสลาม")), C("ข้อกล่าวหา", DROP, ("ลักทรัพย์", "ยาเสพติด", "ขับรถโดยประมาท", "ไม่มี (คดีคุ้มครอง)")),
    C("เคยกระทำผิดมาก่อน", DROP, ("ไม่เคย", "1 ครั้ง", "2 ครั้ง")), C("ผลปัสสาวะ", DROP, ("ไม่พบ", "พบ", "ไม่ได้ตรวจ")),
    C("บิดาเด็ก", "father_name", "father_titled"), C("มารดาเด็ก", "mother_name", "mother_titled"), C("ผู้รับมอบตัวไปดูแล", "guardian_name", "guardian_called"),
    C("ผู้รับมอบเกี่ยวข้องเป็น", NONE, "relation"), C("รายได้ครอบครัว บาท/เดือน", DROP, "money"), C("ที่อยู่ที่แจ้งต่อศาล", "address", "address_long"),
    C("หมายเลขติดต่อผู้รับมอบ", "phone", "phone_dashed"), C("ที่ปรึกษากฎหมาย", AWAY, CLERKS), C("โทร.ที่ปรึกษา", AWAY, "other_phone"),
    C("พนักงานคุมประพฤติ", AWAY, CLERKS), C("กำลังศึกษา/ศึกษาครั้งสุดท้ายชั้น", "grade", "grade_long"), C("ณ สถานศึกษา", "school_name", "school"),
    C("ศาลสั่งมอบตัวเมื่อ", ("event_date", "enrolled_from", NONE), "lately:thai_short"),
    C("มาตรการ", AWAY, ("มอบตัวแก่ผู้ปกครอง", "ส่งสถานแรกรับ", "เข้าแผนแก้ไขบำบัดฟื้นฟู")), C("หมายเหตุเจ้าหน้าที่", AWAY, "remark"),
), encoding="cp874", separator="\t")

RAILWAY = Agency("railway_school", "private_school", "enrolled", "xls", (4, 15), 48, (
    C("ที่", NONE, "running"), C("เลข ปจต.", "pupil_no", "own_5"), C("ชื่อ (นร.)", "first_name", "titled_first"), C("สกุล (นร.)", "last_name", "last"),
    C("เรียกกันว่า", "nickname", "nickname?0.3"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("ว.ด.ป.ที่เกิด", "birth_date", "born:be_two"),
    C("บัตร ปชช.ของ นร.", "national_id", "id_gaps"), C("พ่อ", "father_name", "father_titled?0.1"),
    C("เลขพนักงาน รฟท.", AWAY, _number("4{}", 10_000, 99_999)), C("ฝ่าย/แขวง", NONE, ("แขวงบำรุงทาง", "ฝ่ายการเดินรถ", "โรงรถจักร", "ฝ่ายอาณัติสัญญาณ")),
    C("แม่", "mother_name", "mother_titled?0.1"), C("แม่ทำงานอะไร", AWAY, ("แม่บ้าน", "ค้าขาย", "รับจ้าง", "พนักงานห้าง")),
    C("มือถือที่บ้าน", "phone", "phone_uneven"), C("มือถือครูประจำชั้น", AWAY, "other_phone"), C("ครูประจำชั้น", AWAY, "teacher"),
    C("บ้านพัก/บ้านเลขที่", "house_no", "house"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe_short"),
    C("ขึ้นที่สถานี", NONE, ("แม่ทะ", "หนองวัวเฒ่า", "ห้างฉัตร", "ปางม่วง", "ไม่ได้มารถไฟ")), C("ขบวน", NONE, ("407", "408", "-", "109")),
    C("ตั๋วเดือนหมด", NONE, "lately:be_two"), C("กรุ๊ปเลือด", HEALTH, ("A", "B", "O", "AB", "?")), C("โรคประจำตัว", HEALTH, ("ไม่มี", "หอบหืด", "ภูมิแพ้", "")),
    C("สิทธิเบิกค่าเล่าเรียนบุตร", NONE, ("เบิกได้", "เบิกไม่ได้")), C("ค้างค่าเทอม", AWAY, ("0", "0", "1,500", "3,200")), C("หมายเหตุ", AWAY, "remark"),
), titles=(["โรงเรียนรถไฟสงเคราะห์ (การกุศล)"], ["รายชื่อนักเรียน ปีการศึกษา 2569  ภาคเรียนที่ 1"]), totals=(["", "", "รวม 48 คน"],))

BORDER = Agency("border_police_school", "school", "enrolled", "ods", (4, 14), 45, (
    C("ที่", NONE, "running"), C(("ชื่อ - ชื่อสกุล นักเรียน", ""), "title", "short_title"), C(("ชื่อ - ชื่อสกุล นักเรียน", ""), "first_name", HILL),
    C(("ชื่อ - ชื่อสกุล นักเรียน", ""), "last_name", HILL_LAST),
    C(("เลขประจำตัว", "13 หลัก หรือเลข G"), "national_id", "id_or_g"), C(("เลขประจำตัว", "ของโรงเรียน"), "pupil_no", "own"),
    C("ชั้น", "grade", "grade_of_age"), C(("เกิด", "วันที่"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
    C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"), C("อายุย่าง", ("age", NONE), "age"), C("ชนเผ่า", DROP, ("ลาหู่", "อาข่า", "เมี่ยน", "ปกาเกอะญอ", "ไทยพื้นเมือง")),
    C("ภาษาที่พูดในบ้าน", (DROP, NONE), ("ลาหู่", "อาข่า", "เมี่ยน", "คำเมือง")), C("หย่อมบ้าน", NONE, ("ป่าคา", "ห้วยวาด", "ปางปง", "แม่แจ่มบน")),
    C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C(("การมาเรียน", "ระยะทาง กม."), NONE, ("1", "3", "7", "12", "0.5")),
    C(("การมาเรียน", "เดินทางโดย"), NONE, ("เดินเท้า", "จยย.", "พักนอน")), C(("ผู้ปกครอง", "พ่อ"), "father_name", _both(HILL, HILL_LAST)),
    C(("ผู้ปกครอง", "แม่"), "mother_name", _both(HILL, HILL_LAST)), C(("ผู้ปกครอง", "อาชีพ"), AWAY, ("ทำไร่", "รับจ้าง", "ทำสวนกาแฟ")),
    C(("ผู้ปกครอง", "รายได้ต่อปี"), DROP, "money"), C(("ภาวะโภชนาการ", "นน."), HEALTH, "weight"), C(("ภาวะโภชนาการ", "สส."), HEALTH, "height"),
    C(("ภาวะโภชนาการ", "แปลผล"), HEALTH, ("สมส่วน", "ผอม", "ค่อนข้างเตี้ย")), C("ถ่ายพยาธิแล้ว", HEALTH, ("/", "", "/")),
    C("ครู ตชด. ประจำชั้น", AWAY, BORDER_POLICE), C("หมายเหตุ", AWAY, "remark"),
), titles=(["โรงเรียนตำรวจตระเวนชายแดนบ้านป่าคา สังกัด กก.ตชด.33"], ["บัญชีเรียกชื่อ ปีการศึกษา 2569"]), breaks=(0, 15, 30), between=(["ห้องเรียนรวมชั้น"],))

HIGHLAND = Agency("highland_centres", "nonformal", "enrolled_alternative", "csv", (6, 18), 40, (
    C("NO", NONE, "running"), C("STUDCODE", "pupil_no", "nonformal_no"), C("CARDNO", "national_id", "id_foreign"), C("PNAME", "title", "short_title"),
    C("FNAME", "first_name", HILL), C("LNAME", "last_name", HILL_LAST), C("SEXCODE", "sex", "sex_code"), C("BDATE", "birth_date", "born:be_compact"),
    C("HNO", "house_no", "house"), C("MOO", "moo", "moo"), C("BAN", NONE, "village"), C("TUMBOL", "tambon", "tambon"), C("AMPHUR", "amphoe", "amphoe"),
    C("CHANGWAT", "province", "province"), C("ZIP", NONE, "postcode"), C("TEL", "phone", "phone"), C("FAT_NAM", "father_name", _both(HILL, HILL_LAST)),
    C("MOT_NAM", "mother_name", _both(HILL, HILL_LAST)), C("RELIG", DROP, ("พุทธ", "คริสต์", "นับถือผี")), C("TRIBE", DROP, ("ลาหู่", "เมี่ยน", "อาข่า", "ลีซู")),
    C("NATN", AWAY, ("ไทย", "ไร้สัญชาติ", "099")), C("LEVELCD", ("grade", NONE), ("1", "2", "3")),
    C("LEVELNM", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")), C("SEMREG", NONE, ("1/2567", "2/2567", "1/2568")),
    C("GRPCODE", NONE, _number("L5213{:03d}", 1, 12)), C("GRPNAME", ("school_name", NONE), ("ศศช.บ้านป่าเหมี้ยง", "ศศช.บ้านแม่แจ๋ม", "ศศช.บ้านห้วยหก")),
    C("TEACHER", AWAY, CLERKS), C("ADMDATE", "enrolled_from", "lately:be_compact"), C("CREDIT", NONE, ("12", "24", "30", "48")),
    C("STAT", "status", ("กำลังศึกษา", "กำลังศึกษา", "รักษาสภาพ", "ขาดการติดต่อ")),
), encoding="utf-8-sig")

HOSTEL = Agency("hill_hostel", "partner", "supported", "xlsx", (7, 18), 36, (
    C("เตียง", NONE, _number("A-{:02d}", 1, 40)), C("น้องชื่อ", "first_name", "first"), C("แซ่/สกุล", "last_name", HILL_LAST), C("พี่เลี้ยงเรียกว่า", "nickname", "nickname"),
    C("เกิด", "birth_date", "born:thai_two"), C("กี่ขวบ", "age", "age"), C("เลขบัตรน้อง", "national_id", "id_gaps"), C("มาจากบ้าน", NONE, "village"),
    C("ตำบลบ้านเกิด", "tambon", "tambon"), C("อำเภอบ้านเกิด", "amphoe", "amphoe"), C("ที่อยู่", NONE, ("ตึกใหม่ ชั้นล่าง", "ตึกใหม่ ชั้นบน", "เรือนไม้")),
    C("เข้าหอเมื่อ", ("enrolled_from", NONE), "lately:be_dot"), C("เรียนที่ ร.ร.", "school_name", "school"), C("ปีนี้ขึ้นชั้น", "grade", "grade_of_age"),
    C("ครูที่ ร.ร. (เบอร์)", AWAY, "other_phone"), C("ชื่อพ่อ", "father_name", "father_first"), C("ชื่อแม่", "mother_name", "mother_first"),
    C("ใครเซ็นมอบตัว", "guardian_name", "guardian_relation"), C("โทรหาทางบ้าน", "phone", "phone_spaced"),
    C("ผู้อุปการะ", AWAY, "guardian_en"), C("รหัสผู้อุปการะ", NONE, _number("UK-{:04d}", 12, 900)), C("เงินติดตัวคงเหลือ", AWAY, "money"),
    C("ความเชื่อ/โบสถ์", DROP, ("คริสตจักรแบ๊บติสต์", "คาทอลิก", "พุทธ", "")), C("เผ่า", DROP, ("กะเหรี่ยงโปว์", "ลาหู่แดง", "อาข่า", "ม้ง")),
    C("แพ้ยา แพ้อาหาร", HEALTH, ("", "", "แพ้กุ้ง", "แพ้ยาเพนนิซิลลิน")), C("ไซส์เสื้อ", NONE, ("S", "M", "L", "XL")), C("พี่เลี้ยงประจำห้อง", AWAY, CLERKS),
    C("กลับบ้านล่าสุด", NONE, "lately:be_dot"),
), titles=(["หอพักเด็กบ้านแสงเทียน"], ["สมุดรายชื่อน้อง ๆ ปี 69"]), breaks=(0, 12, 24), between=([], ["ห้องนอนรวม"]), sheets_before=("กติกาหอ",))

BOARDING = Agency("royal_boarding", "school", "enrolled", "html", (6, 18), 50, (
    C("รหัส ร.ร.", "school_code", _constant("1052160905")), C("ชื่อ ร.ร.", "school_name", _constant("ราชประชาอุปถัมภ์ ๙๙")), C("รหัสนักเรียน", "national_id", "id"),
    C("เลขประจำตัวประชาชน", "pupil_no", "own_5"), C("คำนำหน้า", "title", "title"), C("ชื่อ (ไทย)", "first_name", "first"), C("นามสกุล (ไทย)", "last_name", "last"),
    C("ชื่อ (อังกฤษ)", ("alt_first_name", NONE), "first_en"), C("นามสกุล (อังกฤษ)", ("alt_last_name", NONE), "last_en"), C("วันเดือนปีเกิด", "birth_date", "born:be_slash"),
    C("อายุ/เดือน", ("age", NONE), "age_dot"), C("หมู่โลหิต", HEALTH, ("A", "B", "O", "AB", "-")), C("ด้อยโอกาสประเภท", DROP, ("ยากจน", "กำพร้า", "ชนกลุ่มน้อย", "ถูกทอดทิ้ง")),
    C("สัญชาติ", AWAY, ("ไทย", "ไทย", "ไม่มีสัญชาติ")), C("เรือนนอน", NONE, ("เรือนเฟื่องฟ้า", "เรือนพุทธรักษา", "เรือนราชพฤกษ์")), C("ครูเรือนนอน", AWAY, CLERKS),
    C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_padded"), C("ตำบล/อำเภอ/จังหวัด", ("address", "tambon"), "place"), C("รหัสไปรษณีย์", NONE, "postcode"),
    C("โทร.ผปค.", "phone", "phone"), C("ชื่อ ผปค.", "guardian_name", "guardian_called"), C("ผปค.เป็น", NONE, "relation"),
    C("สถานภาพบิดามารดา", AWAY, ("อยู่ด้วยกัน", "หย่าร้าง", "บิดาเสียชีวิต")), C("รายได้ ผปค.", DROP, "money"), C("ชั้นปัจจุบัน", "grade", "grade_of_age"), C("ห้อง", NONE, "room"),
    C("วันเข้าเรียน", "enrolled_from", "entered:be_slash"), C("สถานะ นร.", "status", ("กำลังศึกษา", "กำลังศึกษา", "แขวนลอย", "ย้ายออก")), C("ผู้บันทึก", NONE, ("admin01", "reg02")),
), titles=(["ออกรายงาน ณ วันที่ 12/06/2569 10:22:41"],))

KOBO = Agency("foundation_survey", "survey", "survey", "csv", (3, 18), 44, (
    C("start", NONE, "visited:kobo"), C("today", "event_date", "visited:iso"), C("deviceid", NONE, _number("ee.example:{:x}", 2**40, 2**44)),
    C("enum/enum_code", NONE, ("E01", "E02", "E07")), C("enum/enum_name", AWAY, CLERKS), C("enum/enum_tel", AWAY, "other_phone"), C("area/amp", "amphoe", "amphoe"),
    C("area/tmb", "tambon", "tambon"), C("area/mu", "moo", "moo"), C("area/hno", "house_no", "house"), C("area/pin", AWAY, "gps"),
    C("kid/card_yn", NONE, ("yes", "no", "dont_know")), C("kid/cid13", "national_id", "id_gaps"), C("kid/fname", "first_name", "first"), C("kid/sname", "last_name", "last"),
    C("kid/nname", "nickname", "nickname"), C("kid/gender", "sex", "sex_lower"), C("kid/age_y", "age", "age?0.2"), C("kid/yob_be", "birth_year", "born:year_be?0.1"),
    C("kid/disab", HEALTH, ("none", "physical", "intellectual", "none")), C("edu/now", "status", ("in_school", "dropped", "never", "at_risk")),
    C("edu/last_class", "grade", "grade_of_age"), C("edu/last_sch", "school_name", "school"), C("edu/why_out", AWAY, ("poor work", "family", "distance", "")),
    C("care/who", NONE, "relation"), C("care/fullname", "guardian_name", "guardian"), C("care/tel", "phone", "phone_number"), C("hh/income_m", DROP, "money"),
    C("_id", ("pupil_no", NONE), "kobo_id"), C("_submission_time", NONE, "visited:kobo"),
), encoding="utf-8-sig", separator=";")

FORM = Agency("volunteer_form", "survey", "survey", "csv", (5, 18), 38, (
    C("ประทับเวลา", NONE, "visited:google"), C("ที่อยู่อีเมล", AWAY, "email"), C("1. ท่าน (อพม.) ชื่ออะไร", AWAY, "teacher"), C("2. เบอร์ติดต่อของ อพม.", AWAY, "other_phone"),
    C("3. วันที่ไปพบเด็ก", "event_date", "visited:be_short"), C("4. ตำบลไหน", "tambon", "tambon"), C("5. หมู่อะไร", "moo", "moo_uneven"),
    C("6. เด็กชื่อ-นามสกุลอะไร (ไม่ต้องใส่คำนำหน้า)", "full_name", "untitled"), C("7. คนแถวบ้านเรียกน้องว่าอะไร", "nickname", "nickname?0.1"),
    C("8. น้องเป็นผู้หญิงหรือผู้ชาย", "sex", "sex"), C("9. น้องเกิดวันไหน (จำไม่ได้ใส่แค่ปี พ.ศ.)", "birth_date", "born:uneven"),
    C("10. ถ้าไม่รู้วันเกิด น้องอายุราว ๆ เท่าไร", "age", "age_uneven?0.4"), C("11. มีบัตรประชาชนหรือยัง", NONE, ("มีแล้ว", "ยังไม่มี", "บัตรหาย")),
    C("12. ถ้ามีแล้วขอเลข 13 หลัก", "national_id", "id_rare"), C("13. ตอนนี้น้องอยู่กับใคร", NONE, "relation"), C("14. ขอชื่อคนที่น้องอยู่ด้วย", "guardian_name", "guardian"),
    C("15. โทรหาคนที่บ้านได้ที่เบอร์ไหน", "phone", "phone_uneven"),
    C("16. น้องยังไปโรงเรียนอยู่ไหม", "status", ("ไปทุกวัน", "ไปบ้างไม่ไปบ้าง", "ไม่ไปแล้ว", "ไม่เคยเข้าเรียนเลย")),
    C("17. ถ้าไม่ไปแล้ว เลิกไปปีไหน", ("enrolled_to", NONE), "lately:year_be?0.5"), C("18. เรียนถึงชั้นไหน", "grade", "grade_uneven"),
    C("19. โรงเรียนล่าสุดชื่ออะไร", "school_name", "school"), C("20. ทำไมถึงไม่ได้ไปเรียน", AWAY, WHY_NOT), C("21. ทั้งบ้านมีรายได้เดือนละเท่าไร", DROP, "money"),
    C("22. น้องมีโรคหรือพิการไหม ระบุ", HEALTH, ("ไม่มี", "ลมชัก", "พูดไม่ชัด", "")), C("23. ที่บ้านนับถืออะไร", DROP, ("พุทธ", "คริสต์", "ผี")),
    C("24. อยากให้ช่วยเรื่องอะไร", NONE, ("ทุน", "หางาน", "กลับไปเรียน", "ไม่มี")), C("25. ไม่สะดวกให้คนอื่นรู้ที่อยู่ใช่หรือไม่", "hide_address", ("ใช่", "ไม่ใช่", "ไม่ใช่", "ไม่ใช่")),
    C("26. แนบรูปบ้าน", AWAY, _number("https://photos.example/open?id={:x}", 2**50, 2**52)),
))

HOTLINE = Agency("child_hotline", "partner", "referral", "xlsx", (5, 17), 30, (
    C("เลขเรื่อง / Ref.", "pupil_no", _number("CH-2569-{:04d}", 1, 900)), C("รับแจ้งเมื่อ / Received", ("event_date", NONE), "lately:thai_two"),
    C("ช่องทาง / Channel", NONE, ("โทร 1387", "LINE", "Walk-in", "Facebook")), C("ผู้แจ้ง / Reporter", AWAY, "teacher"), C("โทรผู้แจ้ง / Reporter tel.", AWAY, "other_phone_spaced"),
    C("ผู้แจ้งเป็นอะไรกับเด็ก / Relation", NONE, ("ครู", "เพื่อนบ้าน", "ผู้ใหญ่บ้าน", "ญาติ")), C("เด็กชื่อ / Child", "full_name", "full_nickname"), C("ช/ญ M/F", "sex", "sex_mf"),
    C("อายุราว / Approx. age", "age", "age_uneven"), C("ถ้าทราบวันเกิด / DOB", "birth_date", "born:abroad?0.4"), C("เลขบัตรเด็ก / Citizen ID", "national_id", "id_spaced"),
    C("พักอยู่ที่ / Lives at", ("address", "house_no", NONE), "house_moo"), C("ตำบล / Sub-dist.", "tambon", "tambon_short"), C("อำเภอ / Dist.", "amphoe", "amphoe_short"),
    C("พ่อ / Father", "father_name", "father?0.3"), C("แม่ / Mother", "mother_name", "mother?0.2"), C("คนที่ดูแลอยู่ / Carer", "guardian_name", "guardian_called"),
    C("เบอร์คนดูแล / Carer's phone", "phone", "phone_dashed"), C("เคยเรียนที่ / Last school", "school_name", "school"), C("ออกตอนอยู่ชั้น / Left in grade", "grade", "grade"),
    C("ออกเมื่อ / Left when", ("enrolled_to", "event_date"), "lately:be_two?0.4"),
    C("สถานการณ์เด็ก / Situation", "status", ("หลุดจากระบบ", "เสี่ยงหลุด", "ไม่เคยเข้าเรียน", "หลุดจากระบบ")), C("สุขภาพกาย-ใจ / Health", HEALTH, ("ปกติ", "ซึมเศร้า", "ผอมมาก", "")),
    C("เชื้อชาติ / Ethnicity", DROP, ("ไทย", "ไทใหญ่", "ลาหู่", "พม่า")), C("ผู้รับผิดชอบเคส / Assigned to", AWAY, CLERKS), C("ปิดเคส / Closed", NONE, ("N", "N", "Y")),
    C("บันทึก / Notes", AWAY, "remark"),
), titles=(["ศูนย์ประสานเด็กภาคเหนือตอนบน / Northern Child Line"], ["Children reported as not in school"], []))

FUND = Agency("temple_scholarship", "fund", "supported", "xlsx", (6, 18), 42, (
    C("ลำดับ", NONE, "running_dot"), C("เลขที่ทุน", "pupil_no", _number("ท69-{:03d}", 1, 400)), C("ผู้รับทุน", "full_name", "full"), C("วดป.เกิด", "birth_date", "born:cell"),
    C("เลขบัตร ปชช. ผู้รับทุน", "national_id", "id_number"), C(("สถานศึกษา", "ชื่อ"), "school_name", "school"), C(("สถานศึกษา", "ชั้น"), "grade", "grade_of_age_room"),
    C(("สถานศึกษา", "ครูผู้เสนอชื่อ"), AWAY, "teacher"), C(("สถานศึกษา", "โทร."), AWAY, "other_phone_spaced"), C("เกรดเฉลี่ย", AWAY, "gpa"),
    C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ตามทะเบียนบ้าน", "หมู่"), "moo", "moo"), C(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", "tambon"),
    C(("ที่อยู่ตามทะเบียนบ้าน", "อำเภอ"), "amphoe", "amphoe"), C(("ครอบครัว", "ชื่อบิดา"), "father_name", "father_called"), C(("ครอบครัว", "ชื่อมารดา"), "mother_name", "mother_called"),
    C(("ครอบครัว", "อาชีพ"), AWAY, ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "ว่างงาน")), C(("ครอบครัว", "รายได้/เดือน"), DROP, "money"),
    C(("ครอบครัว", "หนี้สิน"), (DROP, NONE), ("มี", "ไม่มี", "กองทุนหมู่บ้าน 20,000")), C(("ครอบครัว", "ผู้ปกครองที่อยู่ด้วย"), "guardian_name", "guardian_relation"),
    C(("ครอบครัว", "โทรศัพท์"), "phone", "phone_dashed"), C(("การโอนเงิน", "ธนาคาร"), (DROP, NONE), ("ออมสิน", "ธ.ก.ส.", "กรุงไทย")), C(("การโอนเงิน", "เลขที่บัญชี"), DROP, "account"),
    C(("การโอนเงิน", "ชื่อบัญชี"), (DROP, NONE), "guardian_called"), C(("การโอนเงิน", "จำนวน"), AWAY, ("3,000", "5,000", "8,000")), C(("การโอนเงิน", "วันที่โอน"), NONE, "lately:be_two"),
    C("เหตุที่ขอทุน", AWAY, WHY_NOT), C("กรรมการผู้สัมภาษณ์", AWAY, CLERKS),
), titles=(["กองทุนการศึกษาวัดศรีบุญเรือง ร่วมกับสโมสรโรตารีเวียงเหนือ"], ["บัญชีรายชื่อผู้ได้รับทุน ประจำปี 2569"]), totals=(["", "", "รวมเป็นเงินทั้งสิ้น"], ["", "", "ลงชื่อ ................... เหรัญญิก"]))

GRANT = Agency("poor_pupil_grants", "fund", "supported", "csv", (4, 15), 55, (
    C("record_seq", NONE, "running"), C("academic_year", NONE, _constant("2569")), C("moe_code", "school_code", "school_10"), C("school_name_th", "school_name", "school"),
    C("area_name", NONE, ("สพป.ลำปาง เขต 1", "สพป.ลำปาง เขต 3", "สพม.ลำปาง ลำพูน")), C("student_cid", "national_id", "id_or_g"), C("title_name", "title", "title"),
    C("student_name", "first_name", "first"), C("student_surname", "last_name", "last"), C("gender_id", "sex", "sex_code"), C("dob", "birth_date", "born:midnight"),
    C("class_level", "grade", "grade_of_age"), C("class_room", NONE, "room"), C("house_reg_no", "house_no", "house"), C("village_no", "moo", "moo"),
    C("subdistrict_name", "tambon", "tambon"), C("subdistrict_code", NONE, "place_code"), C("district_name", "amphoe", "amphoe"), C("province_name", "province", "province"),
    C("parent_firstname", "guardian_name", "guardian_first"), C("parent_lastname", "guardian_last_name", "guardian_last"), C("parent_cid", AWAY, "parent_id"),
    C("parent_mobile", "phone", "phone"), C("household_income_avg", DROP, "money"), C("pmt_score", (DROP, NONE), "score"), C("poverty_group", DROP, ("extreme_poor", "poor", "near_poor")),
    C("promptpay_no", DROP, "parent_id"), C("grant_status", NONE, ("TRANSFERRED", "PENDING", "REJECTED")), C("surveyed_by_teacher", AWAY, "teacher"), C("updated_at", NONE, "lately:stamp"),
), separator="|")

STATISTICS = Agency("province_statistics", "survey", "survey", "csv", (6, 18), 46, (
    C("CWT", NONE, _constant("52")), C("AMP", NONE, "area_code"), C("EA", NONE, _number("{:04d}", 1, 90)), C("MUN", NONE, ("1", "2")), C("HH", NONE, _number("{:02d}", 1, 16)),
    C("ก1 ลำดับสมาชิก", NONE, ("1", "2", "3", "4", "5")), C("ก2 ชื่อและชื่อสกุลสมาชิก (อายุ 6-18 ปี)", "full_name", "untitled"), C("ก3 เพศ (1=ชาย 2=หญิง)", "sex", "sex_code"),
    C("ก4 เดือนเกิด", "birth_month", "born:month"), C("ก5 ปี พ.ศ. ที่เกิด", "birth_year", "born:year_be"), C("ก6 อายุเต็มปี", "age", "age"),
    C("ก7 เลขประจำตัวประชาชน (ถ้าให้)", "national_id", "id?0.3"), C("ก8 เกี่ยวพันกับหัวหน้าครัวเรือน", NONE, ("บุตร", "หลาน", "ผู้อาศัย")), C("ก9 ศาสนา (รหัส)", DROP, ("1", "2", "3")),
    C("ก10 สัญชาติ (รหัส)", AWAY, ("099", "099", "048")), C("ข1 ขณะนี้เรียนหนังสืออยู่หรือไม่", "status", ("กำลังเรียน", "ไม่เรียนแล้ว", "ไม่เคยเรียน")),
    C("ข2 ชั้นที่กำลังเรียนหรือชั้นสูงสุดที่เรียน", "grade", "grade_of_age"), C("ข3 ชื่อสถานศึกษา", "school_name", "school"), C("ข4 เหตุหลักที่ไม่เรียน", AWAY, ("01", "02", "05", "")),
    C("ค1 ทำงานใน 7 วันก่อนสัมภาษณ์", NONE, ("ทำ", "ไม่ทำ")), C("ค2 ค่าจ้างต่อเดือน (บาท)", DROP, "money"), C("ง1 โทรศัพท์", NONE, ("มี", "ไม่มี")),
    C("ง2 หมายเลขที่ติดต่อครัวเรือนได้", "phone", "phone"), C("ง3 บ้านเลขที่", NONE, "house_code"), C("จ1 หัวหน้าครัวเรือน", ("guardian_name", NONE), "guardian"),
    C("ตำบล", "tambon", "tambon"), C("วันแจงนับ", "event_date", "visited:be_short"), C("พนักงานแจงนับ", AWAY, CLERKS), C("WEIGHT", NONE, _number("{}.4417", 80, 240)),
), titles=(["สำนักงานสถิติจังหวัด"], ["การสำรวจเด็กและเยาวชนที่อยู่นอกระบบการศึกษา พ.ศ. 2569"]), encoding="utf-16", separator="\t")

SPECIAL = Agency("special_education", "school", "enrolled", "xlsx", (3, 17), 34, (
    C("ลำดับที่", NONE, "running"), C("รหัสผู้เรียน ศกศ.", "pupil_no", _number("ศก{}", 5200, 5999)), C("ชื่อ-สกุล ผู้เรียน", "full_name", "full_short"),
    C("เลข ปชช. ผู้เรียน", "national_id", "id_dashed"), C("วดป.เกิด", "birth_date", "born:be_dash"), C("อายุ (ปี.เดือน)", ("age", NONE), "age_dot"), C("เพศ ช/ญ", "sex", "sex_letter"),
    C("ประเภทความพิการ", HEALTH, ("บกพร่องทางสติปัญญา", "ออทิสติก", "ทางร่างกาย", "ทางการได้ยิน")), C("ระดับ/ลักษณะ", HEALTH, ("ระดับ 3 ช่วยเหลือตนเองได้บ้าง", "รุนแรง", "เล็กน้อย")),
    C("เลขที่บัตรคนพิการ", (DROP, NONE), "id"), C("บัตรหมดอายุ", AWAY, "lately:be_slash"), C("IQ", HEALTH, "iq"), C("ยาที่กินประจำ", HEALTH, ("ไม่มี", "ยากันชัก", "Ritalin")),
    C("แพทย์/รพ. ผู้วินิจฉัย", (DROP, NONE), ("รพ.ลำปาง", "รพ.เกาะคา", "รพ.สวนปรุง")),
    C("รูปแบบบริการ", NONE, ("ห้องเรียน ศูนย์ฯ", "หน่วยบริการ", "ปรับบ้านเป็นห้องเรียน")), C("หน่วยบริการ", ("school_name", NONE), ("แม่ทะ", "แจ้ห่ม", "งาว", "ศูนย์ใหญ่")),
    C("ครูผู้รับผิดชอบ", AWAY, "teacher"), C("พี่เลี้ยงเด็กพิการ", AWAY, CLERKS), C("รับเข้าบริการเมื่อ", "enrolled_from", "lately:thai_two"), C("IEP ปี", NONE, ("2568", "2569")),
    C("ผู้ดูแลหลัก", "guardian_name", "guardian_by_sex"), C("เป็น (พ่อ/แม่/ยาย)", NONE, "relation"), C("มือถือผู้ดูแล", "phone", "phone"), C("บ้าน", ("address", "house_no"), "house_moo"),
    C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("เบี้ยความพิการ (บาท)", (DROP, NONE), ("800", "1,000")), C("แผนส่งต่อไป ร.ร.", NONE, _some("school", 0.6)),
), titles=(["ศูนย์การศึกษาพิเศษประจำจังหวัด"], ["ทะเบียนผู้เรียน ข้อมูล ณ 10 มิถุนายน 2569"]), sheets_before=("คำอธิบายรหัส",))

DISABILITY = Agency("disability_visits", "partner", "referral", "xls", (4, 18), 29, (
    C("ที่", NONE, "running"), C("น้องที่ไม่ได้เรียน ชื่อ", "first_name", "first_nickname"), C("นามสกุล", "last_name", "last"), C("เพศ", "age", "age"), C("อายุ", "sex", "sex"),
    C("เกิด ว/ด/ป", "birth_date", "born:uneven"), C("เลขบัตร", "national_id", "id_uneven"), C("บ้านเลขที่", "house_no", "house"), C("ม.ที่", "moo", "moo"), C("ต.", "tambon", "tambon"),
    C("อปท.", NONE, ("อบต.นาแก้ว", "ทต.เกาะคา", "อบต.ใหม่พัฒนา")), C("อสม.ผู้พบ", AWAY, "teacher"), C("เบอร์ อสม.", AWAY, "other_phone"),
    C("คนเลี้ยงดู", "guardian_name", "guardian"), C("เบอร์คนเลี้ยงดู", "phone", "phone_uneven"), C("พิการด้าน", HEALTH, ("เคลื่อนไหว", "สติปัญญา", "หู", "ซ้ำซ้อน")),
    C("ช่วยตัวเองได้แค่ไหน", HEALTH, ("กินเองได้", "ต้องป้อน", "ได้ทุกอย่าง")), C("ติดเตียง", HEALTH, ("/", "", "")), C("มีบัตรคนพิการยัง", HEALTH, ("มี", "ยัง")),
    C("เคยเรียนที่", "school_name", "school"), C("ออกจากชั้น", "grade", "grade_uneven"), C("ตอนนี้", "status", ("ไม่ได้เรียน", "ไม่เคยเรียน", "ออกกลางคัน")),
    C("อยากได้อุปกรณ์", (DROP, NONE), ("รถเข็น", "เครื่องช่วยฟัง", "ไม้เท้า", "")), C("เยี่ยมครั้งแรก", ("event_date", NONE), "lately:be_two"),
    C("เยี่ยมครั้งล่าสุด", ("event_date", NONE), "visited:be_two"), C("บ้านได้เงินเดือนละ", DROP, "money"), C("คนจดข้อมูล", AWAY, CLERKS), C("เพิ่มเติม", AWAY, "remark"),
), titles=(["ศูนย์พัฒนาคุณภาพชีวิตคนพิการในชุมชน"], ["เด็กพิการที่ยังไม่ได้เรียน ขอส่งต่อ"]), breaks=(10, 20), between=([],))

REGISTRY = Agency("municipal_registry", "civil_registry", "population", "csv", (3, 18), 60, (
    C("รหัสสำนักทะเบียน", NONE, _constant("5299")), C("สำนักทะเบียน", NONE, _constant("ท้องถิ่นเทศบาลนครเขลางค์")), C("เลขรหัสประจำบ้าน", NONE, "house_code"),
    C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ซอย", NONE, ("", "", "3", "สุขสวัสดิ์ 1")), C("ถนน", NONE, "road"), C("แขวง/ตำบล", "tambon", "tambon"),
    C("เขต/อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("ลำดับในบ้าน", NONE, ("1", "2", "3", "4", "5", "6")), C("เลขประจำตัวบุคคล", "national_id", "id_spaced"),
    C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.8"), C("ชื่อสกุล", "last_name", "last"),
    C("ชื่อสกุลเดิม", "alt_last_name", "former_last?0.8"), C("เพศ", "sex", "sex"), C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", AWAY, ("ไทย", "ไทย", "เมียนมา")),
    C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์", "ไม่ระบุ")), C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")), C("บิดา", "father_name", "father_first"),
    C("เลขประจำตัวบิดา", AWAY, "parent_id"), C("มารดา", "mother_name", "mother_first"), C("เลขประจำตัวมารดา", AWAY, "other_id"),
    C("ย้ายเข้าเมื่อ", ("event_date", NONE), "lately:be_compact?0.7"), C("ประเภทบ้าน", NONE, ("บ้าน", "บ้าน", "ทะเบียนบ้านกลาง")), C("นายทะเบียน", AWAY, CLERKS),
), encoding="cp874")

MOVES = Agency("municipal_moves", "civil_registry", "moved_away", "ods", (3, 18), 28, (
    C("เลขที่ใบแจ้งการย้าย", ("pupil_no", NONE), _number("{}/2569", 10, 480)), C("วันย้ายออก", "event_date", "lately:thai_two"), C("เลขประจำตัวผู้ย้าย", "national_id", "id_thai"),
    C("ผู้ย้าย (ชื่อตัว ชื่อสกุล)", "full_name", "full_wide"), C("เกิดเมื่อ", "birth_date", "born:thai_digits_short"), C("เพศ", "sex", "sex"),
    C(("ย้ายออกจาก", "บ้านเลขที่"), "house_no", "house"), C(("ย้ายออกจาก", "หมู่"), "moo", "moo"), C(("ย้ายออกจาก", "ตำบล"), "tambon", "tambon"), C(("ย้ายออกจาก", "อำเภอ"), "amphoe", "amphoe"),
    C(("ย้ายไปอยู่ที่", "บ้านเลขที่"), NONE, _number("{}/7", 2, 300)), C(("ย้ายไปอยู่ที่", "ตำบล"), NONE, ("ช้างเผือก", "สันทราย", "บางเขน", "ในเมือง")),
    C(("ย้ายไปอยู่ที่", "อำเภอ"), NONE, ("เมือง", "สันทราย", "บางเขน", "แม่สาย")), C(("ย้ายไปอยู่ที่", "จังหวัด"), NONE, ("เชียงใหม่", "กรุงเทพมหานคร", "เชียงราย", "ลำพูน")),
    C(("บิดา", "ชื่อตัว"), "father_name", "father_first"), C(("บิดา", "สัญชาติ"), AWAY, ("ไทย", "ไทย", "เมียนมา")), C(("มารดา", "ชื่อตัว"), "mother_name", "mother_first"),
    C(("มารดา", "สัญชาติ"), AWAY, ("ไทย", "ลาว", "ไทย")), C(("ผู้แจ้ง", "ชื่อ"), AWAY, "teacher"), C(("ผู้แจ้ง", "เลขประจำตัว"), AWAY, "parent_id_dashed"),
    C(("ผู้แจ้ง", "เกี่ยวข้องเป็น"), NONE, ("เจ้าบ้าน", "มารดา", "ผู้ได้รับมอบหมาย")), C("เหตุที่ย้าย", NONE, ("ตามบิดามารดา", "ศึกษาต่อ", "ทำงาน", "-")), C("ย้ายต้นทาง/ปลายทาง", NONE, ("ต้นทาง", "ปลายทาง")),
    C("ค่าธรรมเนียม", (NONE, DROP), ("-", "20")), C("นายทะเบียนผู้รับแจ้ง", AWAY, CLERKS),
), titles=(["งานทะเบียนราษฎร เทศบาลเมืองเวียงละกอน"], ["รายงานการย้ายออก เด็กอายุไม่เกิน ๑๘ ปี"], ["ระหว่างวันที่ ๑ มีนาคม ๒๕๖๘ ถึง ๑๔ กรกฎาคม ๒๕๖๙"]), totals=([], ["รวม ๒๘ ราย"]))

MIGRANT = Agency("migrant_school", "learning_centre", "enrolled_alternative", "xlsx", (4, 16), 40, (
    C("Sr.", NONE, "running"), C("MLC ID", "pupil_no", _number("GH-{:04d}", 40, 900)), C("Student Name", ("full_name", "first_name"), "burmese"), C("B/G", "sex", "sex_bg"),
    C("D.O.B", "birth_date", "born:abroad"), C("Age (yr)", "age", "age_number"), C("Std.", "grade", "grade_of_age_migrant"), C("Father", "father_name", "burmese_parent"),
    C("Mother", "mother_name", _each("burmese", lambda name: f"Daw {name}")), C("Father's work", AWAY, ("Farm", "Construction", "Brick kiln", "Factory")),
    C("Parents' ph no.", "phone", "phone_abroad"), C("LINE", AWAY, _number("line{}", 100, 999)), C("Card type", (NONE, DROP), ("Pink card", "10 yr", "No card", "Passport")),
    C("13-digit no. (0 or 6...)", "national_id", "id_foreign?0.4"), C("G-code (if any)", "g_code", "g_code?0.5"), C("Ethnic", DROP, ("Shan", "Karen", "Burman", "Mon", "Pa-O")),
    C("Religion", DROP, ("Buddhist", "Christian", "Muslim")), C("Stay at (section/camp)", ("address", NONE), ("Section B, near rice mill", "Kiln camp 2", "Behind market", "Orchard row 4")),
    C("Moo", "moo", "moo"), C("Sub-district (T.)", "tambon", ROMAN_TAMBON), C("Joined", "enrolled_from", "lately:english_plain"),
    C("Present situation", "status", ("Studying", "Studying", "Dropped out", "Transferred to Thai school")), C("Vaccines done", HEALTH, ("BCG", "BCG, MMR", "No record")),
    C("Ferry/school truck", NONE, ("Truck 1", "Truck 2", "Walk")), C("Class teacher", AWAY, _each("burmese", lambda name: f"Tr. {name}")), C("Fee (THB)", AWAY, ("200", "300", "-")),
    C("Remark", AWAY, ("", "", "Parents moved to MS", "Often absent")),
), titles=(["Golden Hill Learning Centre"], ["STUDENT LIST  2026-2027 (AY)"]), totals=(["", "", "Total 40 students"],), breaks=(0, 20), between=(["Morning / afternoon shift"],))

NETWORK = Agency("migrant_network", "learning_centre", "enrolled_alternative", "csv", (4, 17), 52, (
    C("CentreCode", ("school_code", NONE), _number("MLC52{:02d}", 1, 9)), C("CentreName", "school_name", ("Golden Hill", "New Dawn", "Rainbow Field")), C("ChildKey", "pupil_no", "guid"),
    C("GivenNameTh", "first_name", SHAN), C("FamilyNameTh", "last_name", SHAN_LAST), C("FullNameRoman", NONE, "burmese"), C("CalledName", "nickname", "nickname"),
    C("SexAtRegistration", "sex", "sex_en"), C("BirthDateGregorian", "birth_date", "born:iso"), C("BirthYearBE", ("birth_year", NONE), "born:year_be"),
    C("CivilNo13", "national_id", "id_foreign?0.5"), C("GCode", "g_code", "g_code?0.3"), C("PassportOrBorderPass", AWAY, "passport?0.7"), C("CountryOfOrigin", AWAY, ("MM", "MM", "LA")),
    C("MotherTongue", (DROP, NONE), ("Shan", "Sgaw Karen", "Burmese")), C("EthnicGroup", DROP, ("Shan", "Karen", "Burman", "Lahu")), C("FatherFullName", "father_name", "burmese_parent"),
    C("MotherFullName", "mother_name", "burmese"), C("CarerPhone", "phone", "phone_abroad"), C("CarerEmployer", AWAY, ("Suan Somchai", "Brick Kiln Co.", "Daily work")),
    C("MonthlyWageTHB", DROP, "money"), C("Level", "grade", "grade_of_age_migrant"), C("Class", AWAY, ("Tr. Su Su", "Tr. Moe", "Kru Nok")), C("EntryDate", "enrolled_from", "lately:iso"),
    C("HealthScreening", HEALTH, ("OK", "Underweight", "Eye", "")), C("SubdistrictTh", "tambon", "tambon"), C("DistrictTh", "amphoe", "amphoe"), C("RecordedBy", AWAY, CLERKS),
    C("SyncedAt", NONE, "lately:stamp"),
))

COLLEGE = Agency("college_system", "vocational", "enrolled", "csv", (15, 18), 50, (
    C("std_no", "pupil_no", "college_no"), C("std_cid", "national_id", "id"), C("pre_name", "title", "title"), C("std_fname", "first_name", "first"), C("std_lname", "last_name", "last"),
    C("std_fname_old", "alt_first_name", "first?0.85"), C("std_nick", "nickname", "nickname?0.3"), C("birthday", "birth_date", "born:be_short"), C("sex", "sex", "sex_code"),
    C("LEVEL", "grade", _college_class), C("GRADE", AWAY, "gpa"), C("grp_code", NONE, _number("6920{}", 1011, 1099)), C("dept", NONE, ("ช่างยนต์", "การบัญชี", "ไฟฟ้ากำลัง", "คหกรรม")),
    C("advisor", AWAY, "teacher"), C("advisor_tel", AWAY, "other_phone"), C("blood", HEALTH, ("A", "B", "O", "AB")), C("religion_id", DROP, ("1", "2", "3")), C("cm", HEALTH, _number("{}", 146, 182)),
    C("kg", HEALTH, _number("{}", 39, 86)), C("add_no", "house_no", "house"), C("add_moo", "moo", "moo"), C("add_tumbon", "tambon", "tambon"), C("add_amphur", "amphoe", "amphoe"),
    C("tel_parent", "phone", "phone"), C("parent_nm", "guardian_name", "guardian"), C("parent_income", DROP, "money"), C("school_m3", (NONE, "school_name"), ("บุญวาทย์วิทยาลัย", "เกาะคาวิทยาคม", "ลำปางกัลยาณี")),
    C("in_date", "enrolled_from", "lately:be_short"), C("std_status", "status", ("ปกติ", "ปกติ", "พักการเรียน", "พ้นสภาพ")), C("conduct_score", AWAY, ("100", "95", "80")),
), encoding="cp874")
# fmt: on

AGENCIES = (
    POLICE, COURT, RAILWAY, BORDER, HIGHLAND, HOSTEL, BOARDING, KOBO, FORM, HOTLINE, FUND, GRANT, STATISTICS, SPECIAL, DISABILITY, REGISTRY, MOVES, MIGRANT,
    NETWORK, COLLEGE,
)  # fmt: skip
