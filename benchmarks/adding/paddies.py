"""What the offices of a rice-growing border province would send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import FORMS, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import thai_digits
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

# Of no use, and a careful officer might as well keep it out: free words, reasons, work, homes, accounts, places on the map, adults' numbers.
ASIDE = (NONE, DROP)
JOBS = ("ทำนา", "ทำนา", "รับจ้างทั่วไป", "รับจ้าง กทม.", "กรีดยาง", "ค้าขาย", "โรงงาน", "-")
AWAY = ("กรุงเทพฯ", "ชลบุรี", "ระยอง", "สมุทรปราการ", "อยู่บ้าน", "อยู่บ้าน", "ไม่ทราบ", "เกาหลี")
LIVES = ("ตา-ยาย", "ปู่-ย่า", "ยาย", "พ่อแม่", "แม่", "ป้า")
WHY = ("", "ไม่อยากเรียน", "ช่วยทางบ้านทำนา", "ตามพ่อแม่ไปทำงาน", "ยากจน", "ติดเพื่อน", "มีครอบครัว")
RICE_VILLAGES = ("บ้านโนนสวรรค์", "บ้านหนองแวง", "บ้านดอนยาง", "บ้านนาคำ", "บ้านโคกกลาง", "บ้านท่าไคร้")
OFFICERS = ("นางบุญเลี้ยง โคตรสมบัติ", "นายทองใบ พลเยี่ยม", "นางสมหมาย ศรีลาวงศ์", "น.ส.วิไลพร แก่นจันทร์", "นายคำสิงห์ อุปัญญ์")
LAO_FIRST = ("คำหล้า", "บุนมี", "สุกสะหวัน", "แสงดาว", "จันที", "ท้าว พอนไซ", "วิไลพอน", "ต้นคำ", "ไซยะเดด", "ดอกไม้")
LAO_MEN = ("คำพัน พมมะจัน", "บุนทัน สีสุลาด", "ท้าวสมพอน", "อ้ายเคน", "")
LAO_WOMEN = ("นางแพง แก้วบัวพา", "มะนีวัน จันทะวง", "นางหมอน", "คำแสน อินทะลาด", "")
LAO_LAST = ("พมมะจัน", "แก้วบัวพา", "สีสุลาด", "จันทะวง", "อินทะลาด", "-", "-")


def _n(low: int, high: int, form: str = "{}") -> Form:
    """Whole numbers, written so."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _f(low: float, high: float, form: str = "{:.1f}") -> Form:
    """Numbers with decimals, written so."""
    return lambda m, r: texts([form.format(v) for v in r.uniform(low, high, len(m)).tolist()])


def _point(m: Slip, r: np.random.Generator) -> Array:
    """Where a home stands, in one cell."""
    return join(_f(17.0, 17.9, "{:.6f}")(m, r), _f(103.9, 104.8, "{:.6f}")(m, r), between=", ")


def _head(m: Slip, r: np.random.Generator) -> Array:
    """The head of the household: mostly of the grandparents' age."""
    return join("นาย", r.permutation(m["father_first"].astype(str)).astype(object), " ", m["mother_last"])


def _vocational(m: Slip, _r: np.random.Generator) -> Array:
    """Years of a college by age."""
    return texts([("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")[min(max(int(a) - 15, 0), 4)] for a in m["age_text"].tolist()])


def _family(m: Slip, r: np.random.Generator) -> Array:
    """A number of the family on the school's own list of homes."""
    return join("F", _n(100, 999)(m, r))


def _thai_number(m: Slip, r: np.random.Generator) -> Array:
    """A telephone number in Thai digits."""
    return thai_digits(FORMS["phone_dashed"](m, r))


# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("paddies_child_centre", "local_school", "enrolled", "xlsx", (2, 5), 46, (
        C("ที่", NONE, "running"), C("เลขประจำตัวเด็ก", "pupil_no", "own"), C("ชื่อ - สกุล", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขบัตรประชาชนเด็ก (13 หลัก)", "national_id", "id_dashed"), C("ว/ด/ป เกิด", "birth_date", "born:thai_two"), C(("อายุ", "ปี"), "age", "age"),
        C(("อายุ", "เดือน"), NONE, _n(0, 12)), C(("ที่อยู่ปัจจุบัน", "บ้านเลขที่"), "house_no", "house"), C(("ที่อยู่ปัจจุบัน", "หมู่"), "moo", "moo"),
        C(("ที่อยู่ปัจจุบัน", "บ้าน"), NONE, RICE_VILLAGES), C(("บิดา", "ชื่อ - สกุล"), "father_name", "father_called"), C(("บิดา", "อาชีพ"), ASIDE, JOBS),
        C(("มารดา", "ชื่อ - สกุล"), "mother_name", "mother_called"), C(("มารดา", "อาชีพ"), ASIDE, JOBS),
        C(("ผู้เลี้ยงดู", "ชื่อ - สกุล"), "guardian_name", "guardian"), C(("ผู้เลี้ยงดู", "เกี่ยวข้องเป็น"), NONE, "relation"),
        C(("ผู้เลี้ยงดู", "โทรศัพท์"), "phone", "phone_dashed"), C(("ภาวะโภชนาการ", "น้ำหนัก (กก.)"), DROP, _f(9, 20)),
        C(("ภาวะโภชนาการ", "ส่วนสูง (ซม.)"), DROP, _n(78, 115)), C("วัคซีน", DROP, ("ครบ", "ครบ", "ไม่ครบ")),
        C("ผลคัดกรอง DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")), C("แพ้อาหาร/แพ้นม", DROP, ("", "", "แพ้นมวัว", "แพ้กุ้ง")),
        C("วันแรกเข้า ศพด.", "enrolled_from", "entered:thai_two"), C("ห้อง", ("grade", NONE), ("เตาะแตะ", "อนุบาล 3 ขวบ", "เตรียมอนุบาล")),
        C("ค่าเครื่องนอน", (NONE, DROP), ("ชำระแล้ว", "ค้าง")), C("หมายเหตุ", ASIDE, "remark")),
        titles=(["ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบล"], ["ประจำปีการศึกษา 2569"]),
        totals=([], ["", "", "รวม 46 คน"], ["", "", "ลงชื่อ ............................ หัวหน้าสถานศึกษา"])),
    Agency("paddies_home_visits", "school", "enrolled", "csv", (6, 15), 88, (
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"), C("ที่อยู่อีเมล", NONE, _n(10, 40, "kru{}@nonsawan.example")),
        C("ครูผู้ออกเยี่ยมบ้าน", NONE, OFFICERS), C("วันที่ออกเยี่ยม", ("event_date", NONE), "visited:ce_slash"), C("1. คำนำหน้าชื่อนักเรียน", "title", "title"),
        C("2. ชื่อนักเรียน", "first_name", "first"), C("3. นามสกุลนักเรียน", "last_name", "last"), C("4. ชื่อเล่น", "nickname", "nickname"),
        C("5. นักเรียนชั้น", "grade", "grade_of_age"), C("6. เลขที่", ("pupil_no", NONE), "class_no"), C("7. เลขประจำตัวประชาชนนักเรียน", "national_id", "id"),
        C("8. นักเรียนพักอาศัยอยู่กับ", NONE, LIVES), C("9. ชื่อ-สกุล ผู้ปกครอง (คนที่ให้ข้อมูล)", "guardian_name", "guardian_called"),
        C("10. ความสัมพันธ์กับนักเรียน", NONE, "relation"), C("11. เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("12. ที่อยู่บ้านที่ไปเยี่ยม", "address", "address"),
        C("13. ระยะทางจากบ้านถึงโรงเรียน (กม.)", NONE, _f(0.2, 9)), C("14. นักเรียนเดินทางมาโรงเรียนโดย", NONE, ("เดิน", "จักรยาน", "ผู้ปกครองมาส่ง", "รถรับส่ง")),
        C("15. สภาพบ้าน", ASIDE, ("มั่นคงถาวร", "ทรุดโทรม", "อาศัยผู้อื่น")), C("16. รายได้ครอบครัวต่อเดือน (บาท)", DROP, "money"),
        C("17. งานที่นักเรียนช่วยทางบ้าน", NONE, ("ทำนา", "เลี้ยงวัว", "ดูแลน้อง", "งานบ้าน")),
        C("18. โรคประจำตัวของนักเรียน", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "ธาลัสซีเมีย")),
        C("19. พฤติกรรมเสี่ยง (บุหรี่ สุรา ยาเสพติด ชู้สาว)", DROP, ("ไม่มี", "ไม่มี", "บุหรี่ไฟฟ้า")),
        C("20. สิ่งที่อยากให้โรงเรียนช่วยเหลือ", NONE, ("ทุนการศึกษา", "จักรยาน", "ชุดนักเรียน", "ไม่มี")), C("21. พิกัดบ้าน", ASIDE, _point),
        C("22. ภาพถ่ายสภาพบ้านและครอบครัว", ASIDE, _n(10**8, 10**9, "https://drive.example/open?id={}")),
        C("23. สรุปผลการคัดกรอง (ปกติ/เสี่ยง/มีปัญหา)", ("status", NONE), ("ปกติ", "ปกติ", "เสี่ยง", "มีปัญหา")))),
    Agency("paddies_poor_pupils", "fund", "supported", "csv", (6, 15), 140, (
        C("ปีการศึกษา", NONE, ("2569",)), C("ภาคเรียน", NONE, ("1",)), C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "สช.")),
        C("รหัสสถานศึกษา", "school_code", "school_10"), C("ชื่อสถานศึกษา", "school_name", "school"), C("อำเภอที่ตั้งสถานศึกษา", NONE, "amphoe"),
        C("ชั้น", "grade", "grade_of_age"), C("ห้อง", NONE, "room"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"),
        C("เลขประจำตัวประชาชน/G-Code", ("national_id", "g_code"), "id_or_g"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"),
        C("นามสกุลนักเรียน", "last_name", "last"), C("สถานภาพครอบครัว", ASIDE, ("อยู่ร่วมกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"), C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"), C("ความสัมพันธ์", NONE, "relation"),
        C("เลขบัตรประชาชนผู้ปกครอง", ASIDE, "parent_id"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("จำนวนสมาชิกครัวเรือน", NONE, _n(2, 9)),
        C("รายได้เฉลี่ยต่อคน/เดือน", DROP, _f(300, 2900, "{:.2f}")), C("ภาระพึ่งพิง", ASIDE, ("มีผู้สูงอายุ", "มีคนพิการ", "ไม่มี", "พ่อ/แม่เลี้ยงเดี่ยว")),
        C("วัสดุฝาบ้าน", ASIDE, ("ไม้", "สังกะสี", "ปูน", "ไม้ไผ่")), C("ที่ดินทำการเกษตร (ไร่)", ASIDE, _n(0, 20)),
        C("แหล่งน้ำดื่ม", NONE, ("น้ำฝน", "ประปาหมู่บ้าน", "ซื้อ")), C("คะแนน PMT", DROP, "score"), C("ผลการคัดกรอง", DROP, ("ยากจน", "ยากจนพิเศษ", "ใกล้จน")),
        C("ช่องทางรับเงิน", ASIDE, ("บัญชี", "พร้อมเพย์", "สถานศึกษา")), C("เลขที่บัญชี", ASIDE, "account_10"), C("จำนวนเงินที่จัดสรร", ASIDE, ("1,500", "750"))),
        encoding="utf-8-sig"),
    Agency("paddies_itw", "nonformal", "enrolled_alternative", "csv", (14, 20), 120, (
        C("ORG_CODE", ("school_code", NONE), ("1234050000",)), C("GRP_CODE", NONE, _n(1, 12, "{:04d}")), C("ID", "pupil_no", "nonformal_no"),
        C("CARDID", "national_id", "id"), C("PRENAME", "title", "title"), C("NAME", "first_name", "first"), C("SURNAME", "last_name", "last"),
        C("SEX", "sex", "sex_code"), C("BIRDAY", "birth_date", "born:be_slash"), C("NATION", ASIDE, ("ไทย", "ไทย", "ไทย", "ลาว")),
        C("RELIGION", DROP, ("พุทธ", "พุทธ", "พุทธ", "คริสต์")), C("MARRY", ASIDE, ("โสด", "โสด", "สมรส", "หย่า")), C("OCC_CODE", ASIDE, _n(1, 9, "{:02d}")),
        C("SALARY", DROP, "money"), C("ADDRESS", "house_no", "house"), C("MOO", "moo", "moo"), C("TUMBON", "tambon", "tambon"), C("AMPHUR", "amphoe", "amphoe"),
        C("PROVINCE", "province", "province"), C("ZIPCODE", NONE, _n(48000, 48190)), C("PHONE", "phone", "phone"), C("FATHER", "father_name", "father"),
        C("MOTHER", "mother_name", "mother"), C("OLD_SCH", (NONE, "school_name"), "school?0.3"), C("LEV_CODE", ("grade", NONE), ("1", "2", "2", "3", "3")),
        C("REG_DATE", "enrolled_from", "entered:be_slash"), C("FIN_DATE", ("enrolled_to", "event_date"), "lately:be_slash?0.85"),
        C("FIN_CAUSE", ("status", NONE), ("", "", "", "1", "4")), C("CREDIT", NONE, _n(0, 76)), C("ACT_HOUR", NONE, _n(0, 201))),
        encoding="cp874"),
    Agency("paddies_learning_group", "nonformal", "enrolled_alternative", "ods", (15, 20), 34, (
        C("ที่", NONE, "running"), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("ชื่อ-สกุล", "full_name", "full"), C("ชื่อเล่น", "nickname", "nickname?0.3"),
        C("อายุ", "age", "age_words"), C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย")), C("โทร./ไลน์", "phone", "phone_uneven"),
        C("ที่อยู่", "address", "address"), C("วุฒิเดิม", (NONE, "grade"), ("ป.6", "ม.1", "ม.2", "ม.3", "ม.4")), C("ร.ร.เดิม", (NONE, "school_name"), "school"),
        C("ออกจาก ร.ร. ปี", (NONE, "event_date"), ("2565", "2566", "2567", "2568")), C("เหตุที่ออก", ASIDE, WHY),
        C("ลงทะเบียนครั้งแรก", (NONE, "enrolled_from"), ("1/2568", "2/2568", "1/2569")), C("หน่วยกิตสะสม", NONE, _n(0, 56)), C("กพช. (ชม.)", NONE, _n(0, 200)),
        C("พบกลุ่ม (ครั้ง)", NONE, _n(0, 18)), C("ทำงาน", ASIDE, JOBS), C("ที่ทำงาน", NONE, AWAY),
        C("ตั้งครรภ์/มีบุตร", DROP, ("", "", "", "มีบุตร 1 คน", "ตั้งครรภ์")), C("สถานะ", "status", ("ปกติ", "ปกติ", "ขาดการติดต่อ", "รอจบ", "ลาออก")),
        C("ติดตามล่าสุด", ("event_date", NONE), "visited:thai_two"), C("ครูช่วยอย่างไร", NONE, ("ส่งใบงาน", "ไปหาที่บ้าน", "โทรตาม", ""))),
        titles=(["แบบติดตามนักศึกษา ศกร.ตำบล ภาคเรียนที่ 1/2569"], ["กลุ่มวัดโพธิ์ชัย  พบกลุ่มทุกวันอาทิตย์"])),
    Agency("paddies_health_station", "partner", "population", "html", (3, 18), 110, (
        C("pcucodeperson", NONE, ("04712",)), C("pid", "pupil_no", "own"), C("hcode", NONE, _n(1, 900)), C("prename", ("title", NONE), "prefix_code"),
        C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("birth", "birth_date", "born:iso"), C("sex", "sex", "sex_code"),
        C("idcard", "national_id", "id"), C("bloodgroup", DROP, ("A", "B", "O", "AB", "")), C("allergic", DROP, ("", "", "Penicillin", "Sulfa")),
        C("educate", (NONE, "grade"), ("00", "01", "02", "03")), C("occupa", ASIDE, ("000", "6111")), C("nation", ASIDE, ("99", "99", "56")),
        C("origin", DROP, ("99", "99", "56")), C("religion", DROP, ("1", "1", "3")), C("typelive", NONE, ("1", "1", "2", "3")), C("father", "father_name", "father"),
        C("fatherid", ASIDE, "parent_id"), C("mother", "mother_name", "mother"), C("motherid", ASIDE, "other_id"), C("rightcode", (DROP, NONE), ("89", "71", "A2")),
        C("hosmain", NONE, ("11041",)), C("hnomoi", "house_no", "house"), C("mumoi", "moo", "moo"), C("subdistcodemoi", NONE, _n(1, 14, "{:02d}")),
        C("distcodemoi", NONE, _n(1, 9, "{:02d}")), C("telephoneperson", "phone", "phone"), C("dischargetype", ("status", NONE), ("9", "9", "9", "9", "2", "1")),
        C("dischargedate", ("event_date", NONE), "lately:iso?0.85"), C("dateupdate", NONE, "lately:midnight"))),
    Agency("paddies_health_volunteers", "survey", "survey", "xlsx", (3, 18), 39, (
        C("ลำดับ", NONE, "running"), C("อสม. ผู้รับผิดชอบ", NONE, OFFICERS), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo_uneven"),
        C("หัวหน้าครอบครัว", (NONE, "guardian_name"), _head), C("ชื่อ-สกุล เด็ก", "full_name", "full_uneven"), C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("อายุ", "age", "age_uneven"), C(("เพศ", "ช"), ("sex", NONE), "tick_boy"), C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"),
        C("เรียนชั้น", "grade", "grade_uneven"), C("เรียนที่", "school_name", "school"),
        C("เรียน/ไม่เรียน", "status", ("เรียน", "เรียน", "เรียน", "ไม่เรียน", "ออกแล้ว")), C("ถ้าไม่เรียน เพราะ", ASIDE, WHY), C("อยู่กับใคร", NONE, LIVES),
        C("พ่อแม่ทำงานที่", NONE, AWAY), C("เบอร์โทรคนเลี้ยง", "phone", "phone_uneven"), C("โรคประจำตัว / พิการ", DROP, ("-", "-", "-", "ลมชัก", "พิการทางการได้ยิน")),
        C("สูบบุหรี่ ดื่มเหล้า", DROP, ("-", "-", "สูบ")), C("วันที่สำรวจ", "event_date", "visited:thai_two"), C("หมายเหตุ", ASIDE, "remark")),
        titles=(["แบบสำรวจเด็กและเยาวชนอายุ 3-18 ปี ในเขตรับผิดชอบของ อสม."], ["รพ.สต. โนนสวรรค์"]), breaks=(13, 26), sheets_before=("คำชี้แจง",)),
    Agency("paddies_family_logbook", "partner", "referral", "xlsx", (4, 18), 57, (
        C("รหัสครัวเรือน", NONE, "house_code"), C("รหัสสมาชิก", "pupil_no", "own_8"), C("วันที่บันทึก", "event_date", "visited:be_slash"),
        C("อพม. ผู้บันทึก", NONE, OFFICERS), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"),
        C("สกุล", "last_name", "last"), C("วันเดือนปีเกิด", "birth_date", "born:thai_short"), C("อายุ (ปี)", "age", "age_number"), C("เพศ", "sex", "sex"),
        C("หัวหน้าครัวเรือน", (NONE, "guardian_name"), _head), C("เลขบัตร ปชช. หัวหน้าครัวเรือน", ASIDE, "parent_id"),
        C("ความสัมพันธ์กับหัวหน้าครัวเรือน", NONE, ("หลาน", "หลาน", "บุตร")), C("โทรศัพท์ครัวเรือน", "phone", "phone"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("สถานะการศึกษา", "status", ("กำลังศึกษา", "ไม่ได้ศึกษา", "หลุดจากระบบ")), C("การศึกษาสูงสุด", "grade", "grade_of_age"),
        C("มิติรายได้", DROP, ("ผ่าน", "ตกเกณฑ์")), C("มิติสุขภาพ", DROP, ("ผ่าน", "ผ่าน", "ตกเกณฑ์")), C("มิติความเป็นอยู่", ASIDE, ("ผ่าน", "ตกเกณฑ์")),
        C("มิติการศึกษา", (NONE, "status"), ("ผ่าน", "ตกเกณฑ์")), C("หนี้สินครัวเรือน (บาท)", DROP, "money"), C("บัตรสวัสดิการแห่งรัฐ", ASIDE, ("มี", "ไม่มี")),
        C("แผนการช่วยเหลือ", NONE, ("ทุนการศึกษา", "ซ่อมบ้าน", "เงินสงเคราะห์", "")), C("เงินสงเคราะห์ที่ได้รับ", ASIDE, ("0", "2,000", "3,000")),
        C("LAT", ASIDE, _f(17.0, 17.9, "{:.6f}")), C("LONG", ASIDE, _f(103.9, 104.8, "{:.6f}")))),
    Agency("paddies_fund_volunteers", "survey", "survey", "csv", (3, 18), 72, (
        C("start", (NONE, "event_date"), "visited:kobo"), C("today", "event_date", "visited:iso"), C("deviceid", NONE, _n(10**6, 10**7, "ee.kobo:{}")),
        C("volunteer/vol_name", NONE, OFFICERS), C("volunteer/vol_tel", NONE, "other_phone"), C("place/amphoe", "amphoe", "amphoe"),
        C("place/tambon", "tambon", "tambon"), C("place/moo", "moo", "moo"), C("place/house_no", "house_no", "house"), C("place/gps", ASIDE, _point),
        C("child/prefix", "title", "short_title"), C("child/fname", "first_name", "first"), C("child/lname", "last_name", "last"),
        C("child/nickname", "nickname", "nickname"), C("child/cid", "national_id", "id?0.2"), C("child/birth_year_be", "birth_year", "born:year_be"),
        C("child/gender", "sex", "sex_lower"), C("caregiver/cg_name", "guardian_name", "guardian"),
        C("caregiver/cg_relation", NONE, ("grandparent", "grandparent", "parent", "relative")), C("caregiver/cg_age", NONE, _n(38, 81)),
        C("caregiver/cg_tel", "phone", "phone"), C("edu/edu_status", "status", ("in_school", "at_risk", "out_of_school", "never_enrolled")),
        C("edu/last_grade", "grade", "grade_of_age"), C("edu/last_school", "school_name", "school"),
        C("edu/out_reason", ASIDE, ("", "poverty", "poverty work", "migrated", "not_interested")), C("econ/income_month", DROP, _n(0, 9000)),
        C("health/disability", DROP, ("no", "no", "no", "yes")), C("need/want_to", NONE, ("back_to_school", "dole", "vocational", "not_ready")),
        C("consent", NONE, ("yes", "yes", "pending")), C("_id", ("pupil_no", NONE), "kobo_id"), C("_uuid", (NONE, "pupil_no"), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"))),
    Agency("paddies_scripture", "religious", "enrolled", "xls", (12, 18), 63, (
        C("ที่", NONE, "running"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("ชื่อ-นามสกุล", "full_name", "novice_drawn"), C("ฉายา", (NONE, "alt_first_name", DROP), ("", "", "ปญฺญาวโร", "สุทฺธิญาโณ")),
        C("เกิด (วัน เดือน ปี)", "birth_date", "born:thai_long"), C("อายุ", "age", "age"), C("พรรษา", ASIDE, _n(0, 4)),
        C("บรรพชาเมื่อ", (NONE, DROP, "enrolled_from"), "lately:thai_short"), C("พระอุปัชฌาย์", NONE, ("พระครูโพธิสารคุณ", "พระครูสุตธรรมรักษ์", "พระครูวิมลธรรมกิจ")),
        C("สังกัดวัด", NONE, ("วัดโพธิ์ชัย", "วัดศรีมงคล", "วัดป่านาคำ")), C("ชั้น", "grade", "grade_of_age"),
        C("วันเข้าเรียน", "enrolled_from", "entered:thai_short"), C("นักธรรม", NONE, ("ตรี", "โท", "-")), C("ภาษาบาลี", NONE, ("-", "-", "ประโยค 1-2")),
        C(("ภูมิลำเนาเดิม", "บ้านเลขที่"), "house_no", "house"), C(("ภูมิลำเนาเดิม", "หมู่"), "moo", "moo"), C(("ภูมิลำเนาเดิม", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนาเดิม", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนาเดิม", "จังหวัด"), "province", "province"), C("โยมบิดา", "father_name", "father_called"),
        C("โยมมารดา", "mother_name", "mother_called"), C("โทร. โยม", "phone", "phone"), C("โรคประจำตัว", DROP, ("ไม่มี", "ไม่มี", "ภูมิแพ้")),
        C("หมายเหตุ", ASIDE, ("", "", "ลาสิกขา 2 พ.ค. 69", "ย้ายวัด"))),
        titles=(["บัญชีรายชื่อสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา วัดโพธิ์ชัยวิทยา"], ["ปีการศึกษา ๒๕๖๙"])),
    Agency("paddies_small_school", "school", "enrolled", "xlsx", (4, 13), 52, (
        C("ที่", NONE, "running"), C("เลขปจต.", "pupil_no", "own"), C("เลขบัตร ปชช.", "national_id", "id_uneven"), C("ชื่อ - สกุล", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"), C("ชั้น", "grade", "grade_of_age"), C("วดป.เกิด", "birth_date", "born:uneven"), C("อายุ ณ 16 พ.ค. 69", "age", "age"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("รหัสบ้าน (เยี่ยมบ้าน)", NONE, _family), C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวข้องเป็น", NONE, "relation"), C("โทร.", "phone", "phone_spaced"), C("พ่อแม่ไปทำงานที่", NONE, AWAY), C("นน.", DROP, _n(14, 52)),
        C("สส.", DROP, _n(98, 156)), C("ภาวะโภชนาการ", DROP, ("สมส่วน", "สมส่วน", "ผอม", "เตี้ย", "ท้วม")), C("ตรวจเหา/ฟัน", DROP, ("ปกติ", "ฟันผุ", "เหา")),
        C("อ่านออกเขียนได้", NONE, ("ดี", "พอใช้", "ปรับปรุง")), C("ทุนปัจจัยพื้นฐาน", ASIDE, ("ได้", "ไม่ได้")), C("ไซซ์เสื้อ", NONE, ("SS", "S", "M", "L")),
        C("มารร. โดย", NONE, ("เดิน", "จักรยาน", "ยายมาส่ง")), C("มาเรียน (วัน)", NONE, _n(20, 41)), C("หมายเหตุ", ASIDE, "remark")),
        titles=(["ข้อมูลนักเรียน โรงเรียนบ้านหนองแวง (โรงเรียนขนาดเล็ก)"],), totals=(["", "", "", "รวม 52 คน"],)),
    Agency("paddies_shelter", "shelter", "protected", "xlsx", (5, 18), 21, (
        C("ลำดับ", NONE, "running"), C("เลขแฟ้ม", "pupil_no", "case_no"), C("วันที่รับเข้า", "event_date", "lately:be_short"),
        C("เวลา", NONE, _n(0, 24, "{:02d}.30 น.")), C("แจ้งผ่าน", NONE, ("1300", "ตำรวจ", "โรงเรียน", "รพ.")), C("ผู้นำส่ง", NONE, OFFICERS),
        C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"),
        C("วันเกิด", "birth_date", "born:be_short?0.2"), C("อายุ", "age", "age"), C("เลข 13 หลัก", "national_id", "id_gaps"),
        C("สัญชาติ", ASIDE, ("ไทย", "ไทย", "ลาว")), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์")),
        C("ประเภทปัญหา", DROP, ("ถูกทอดทิ้ง", "ถูกทำร้าย", "ล่วงละเมิดทางเพศ", "พลัดหลง", "เร่ร่อน")), C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จังหวัด"), "province", "province"),
        C(("การศึกษาก่อนเข้ารับ", "ชั้น"), "grade", "grade_of_age"), C(("การศึกษาก่อนเข้ารับ", "โรงเรียน"), "school_name", "school"),
        C("สภาพร่างกายแรกรับ", DROP, ("ปกติ", "มีรอยช้ำ", "ซูบผอม")), C("ตรวจปัสสาวะ/ตั้งครรภ์", DROP, ("ไม่พบ", "ไม่พบ", "พบ")),
        C("ญาติที่ติดต่อได้", "guardian_name", "guardian"), C("โทร.ญาติ", "phone", "phone"), C("นักสังคมสงเคราะห์", NONE, OFFICERS),
        C("วันที่จำหน่าย", ("enrolled_to", "event_date", NONE), "lately:be_short?0.6"), C("จำหน่ายโดย", ("status", NONE), ("", "คืนครอบครัว", "ส่งต่อสถานสงเคราะห์")),
        C("ขอปกปิดที่อยู่", "hide_address", ("ใช่", "ไม่", "ไม่"))),
        titles=(["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัวจังหวัด"], ["ลับ"])),
    Agency("paddies_special_centre", "school", "enrolled", "xlsx", (3, 18), 44, (
        C("ที่", NONE, "running"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("ชื่อ", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"), C("วัน เดือน ปีเกิด", "birth_date", "born:cell"),
        C("ประเภทความพิการ", DROP, ("สติปัญญา", "ออทิสติก", "ร่างกาย", "ซ้อน", "การได้ยิน")), C("เลขที่บัตรคนพิการ", DROP, _n(10**6, 10**7, "พ{}")),
        C("บัตรหมดอายุ", (DROP, NONE), "lately:be_slash"), C("รูปแบบบริการ", NONE, ("ไป-กลับ", "ปรับบ้านเป็นห้องเรียน", "หน่วยบริการ")),
        C("หน่วยบริการอำเภอ", (NONE, "school_name"), ("หน่วยบริการท่าไคร้", "หน่วยบริการนาคำ", "ศูนย์แม่ข่าย")), C("ครูผู้รับผิดชอบ", NONE, OFFICERS),
        C("IEP", NONE, ("มี", "กำลังจัดทำ")), C("สิ่งอำนวยความสะดวก (บัญชี ก)", (DROP, NONE), ("รถเข็น", "เครื่องช่วยฟัง", "สื่อ CAI", "")),
        C("คูปอง (บาท)", ASIDE, ("2,000",)), C("รับยา", DROP, ("ไม่", "รับยากันชัก", "รับยาสมาธิสั้น")), C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        C("ความเกี่ยวข้อง", NONE, "relation"), C("โทรศัพท์", "phone", "phone"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("วันที่รับบริการครั้งแรก", "enrolled_from", "entered:cell"),
        C("ผลการพัฒนา", DROP, ("ดีขึ้น", "คงที่", "ถดถอย")), C("สถานะ", "status", ("รับบริการ", "รับบริการ", "ส่งต่อเรียนรวม", "จำหน่าย", "เสียชีวิต")),
        C("วันที่ส่งต่อ/จำหน่าย", ("enrolled_to", "event_date"), "lately:be_slash?0.75")),
        titles=(["ข้อมูลผู้เรียน ศูนย์การศึกษาพิเศษ ประจำจังหวัด"], ["ข้อมูล ณ วันที่ 10 มิถุนายน 2569"], [])),
    Agency("paddies_newborn_grant", "municipality", "supported", "csv", (0, 6), 95, (
        C("ลำดับที่", NONE, "running"), C("เลขที่คำร้อง ดร.01", "pupil_no", _n(1, 999, "{:03d}/2567")), C("วันที่ลงทะเบียน", (NONE, "event_date"), "lately:be_slash"),
        C("เลขบัตรผู้ลงทะเบียน", ASIDE, "parent_id"), C("ชื่อ-สกุล ผู้ลงทะเบียน", "guardian_name", "guardian_titled"), C("โทรศัพท์ผู้ลงทะเบียน", "phone", "phone"),
        C("ความสัมพันธ์กับเด็ก", NONE, "relation"), C("เลขประจำตัวประชาชนเด็ก", "national_id", "id"), C("คำนำหน้าเด็ก", "title", "short_title"),
        C("ชื่อเด็กแรกเกิด", "first_name", "first"), C("นามสกุลเด็ก", "last_name", "last"), C("วันเกิดเด็ก", "birth_date", "born:be_dash"), C("เพศเด็ก", "sex", "sex"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_padded"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("รายได้เฉลี่ยต่อคนต่อปี", DROP, "money"), C("ผู้รับรองคนที่ 1", NONE, OFFICERS), C("ผู้รับรองคนที่ 2", NONE, OFFICERS),
        C("ธนาคาร", ASIDE, ("ธ.ก.ส.", "กรุงไทย", "ออมสิน", "พร้อมเพย์")), C("เลขที่บัญชี", ASIDE, "account"), C("งวดล่าสุด", NONE, ("มิ.ย. 69", "พ.ค. 69")),
        C("จำนวนเงิน", ASIDE, ("600", "600", "0")), C("สถานะสิทธิ", (NONE, "status"), ("ได้รับสิทธิ", "ได้รับสิทธิ", "ระงับ-ย้ายภูมิลำเนา", "ระงับ-เสียชีวิต"))),
        encoding="cp874", separator="\t"),
    Agency("paddies_registry", "civil_registry", "population", "csv", (3, 18), 130, (
        C("เลขรหัสประจำบ้าน", NONE, "house_code"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.95"), C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สถานภาพเจ้าบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("ชื่อบิดา", "father_name", "father_first"), C("เลขฯ บิดา", ASIDE, "parent_id"), C("ชื่อมารดา", "mother_name", "mother_first"),
        C("เลขฯ มารดา", ASIDE, "other_id"), C("สัญชาติ", ASIDE, ("ไทย", "ไทย", "ไทย", "ลาว", "ไม่มีสัญชาติ")), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"), C("ตรอก", NONE, ("",)), C("ซอย", NONE, ("", "", "2")), C("ถนน", NONE, ("", "", "ชยางกูร")), C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("สำนักทะเบียน", NONE, ("อำเภอ", "ท้องถิ่นเทศบาล")),
        C("วันที่ย้ายเข้า", NONE, "lately:be_compact"), C("ประเภทการอยู่", (NONE, "status"), ("0", "0", "0", "1", "2"))),
        encoding="cp874", separator="|"),
    Agency("paddies_area_follow_up", "partner", "referral", "xls", (6, 18), 41, (
        C("ที่", NONE, "running"), C("โรงเรียน", "school_name", "school"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"),
        C("ชื่อ-สกุล นักเรียน", "full_name", "full"), C("ว.ด.ป.เกิด", "birth_date", "born:be_dot"), C("ชั้นที่ออกกลางคัน", "grade", "grade_of_age"),
        C("วันสุดท้ายที่มาเรียน", ("event_date", "enrolled_to"), "lately:thai_two"), C("สาเหตุ", ASIDE, WHY), C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เบอร์โทรผู้ปกครอง", "phone", "phone_dashed"), C("ที่อยู่ตามทะเบียนบ้าน", ("address", NONE), "address_long"),
        C("ปัจจุบันพักอยู่ที่", (NONE, "address"), AWAY), C("หนังสือแจ้ง (บค.19) ที่", NONE, _n(1, 90, "ศธ 04{:03d}/112")),
        C(("ติดตามครั้งที่ 1", "วันที่"), (NONE, "event_date"), "lately:thai_two"), C(("ติดตามครั้งที่ 1", "ผล"), (NONE, "status"), ("พบตัว", "ไม่พบตัว")),
        C(("ติดตามครั้งที่ 1", "ผู้ติดตาม"), NONE, OFFICERS), C(("ติดตามครั้งที่ 2", "วันที่"), (NONE, "event_date"), "visited:thai_two?0.5"),
        C(("ติดตามครั้งที่ 2", "ผล"), (NONE, "status"), ("", "พบตัว", "ไม่พบตัว")),
        C("สรุปผล", "status", ("กลับเข้าเรียน", "ไม่กลับ", "ย้ายไปเรียนที่อื่น", "ติดตามไม่พบ", "เสียชีวิต")),
        C("เข้าเรียนต่อที่", (NONE, "school_name"), ("", "", "สกร.อำเภอ", "ไม่ระบุ")), C("ความช่วยเหลือ", NONE, ("", "ทุน", "ชุดนักเรียน", "ส่งต่อ พมจ."))),
        titles=(["แบบรายงานการติดตามเด็กตกหล่นและเด็กออกกลางคัน โครงการพาน้องกลับมาเรียน"], ["สำนักงานเขตพื้นที่การศึกษาประถมศึกษา"]),
        totals=([], ["", "ผู้รายงาน ........................ ตำแหน่ง นักวิชาการศึกษา"])),
    Agency("paddies_mekong_children", "partner", "referral", "xlsx", (3, 18), 33, (
        C("No. ที่", NONE, "running"), C("Code รหัสเด็ก", "pupil_no", _n(1, 400, "MK-{:03d}")), C("First name ชื่อ", "first_name", LAO_FIRST),
        C("Surname นามสกุล", "last_name", LAO_LAST), C("Nickname ชื่อเล่น", "nickname", "nickname?0.4"), C("Sex เพศ", "sex", "sex_mf"),
        C("Date of birth วันเกิด", "birth_date", "born:english_plain?0.4"), C("Age (approx.) อายุประมาณ", "age", "age"),
        C("Nationality สัญชาติ", ASIDE, ("ลาว", "ลาว", "ไร้สัญชาติ", "ไทย")), C("Ethnic group ชาติพันธุ์", DROP, ("ลาวลุ่ม", "ผู้ไท", "บรู", "ข่า")),
        C("Documents เอกสารที่มี", ASIDE, ("ไม่มี", "พาสปอร์ตลาว", "บัตรชมพู", "สูติบัตรไทย")),
        C("ID no. (0- / 7-) เลขประจำตัว 13 หลัก", "national_id", "id_foreign?0.5"), C("Came to Thailand เข้ามาไทยปี", NONE, ("2562", "2564", "2566", "2568")),
        C("Crossing จุดผ่านแดน", NONE, ("ท่าเรือ", "สะพาน", "ธรรมชาติ")), C("Father พ่อ", "father_name", LAO_MEN), C("Mother แม่", "mother_name", LAO_WOMEN),
        C("Caregiver in Thailand ผู้ดูแลในไทย", "guardian_name", "guardian"), C("Tel. โทร", "phone", "phone"),
        C("Parents' employer นายจ้าง", NONE, ("สวนยางเสี่ยเล็ก", "ร้านข้าวต้ม", "ไร่อ้อย", "")), C("Village บ้าน", NONE, RICE_VILLAGES), C("Moo หมู่", "moo", "moo"),
        C("Tambon ตำบล", "tambon", "tambon_short"), C("District อำเภอ", "amphoe", "amphoe_short"),
        C("In school? เรียนอยู่ไหม", "status", ("เรียน", "ไม่เรียน", "ไม่เคยเรียน")), C("School โรงเรียน", "school_name", "school"), C("Grade ชั้น", "grade", "grade"),
        C("Health card บัตรสุขภาพ", (DROP, NONE), ("มี", "ไม่มี")), C("Staff เจ้าหน้าที่", NONE, ("ดวงใจ", "ปิยะ", "Sarah")),
        C("Last visit เยี่ยมล่าสุด", "event_date", "visited:english"), C("Next step แผนต่อไป", NONE, ("ทำ G-code", "พาไปสมัครเรียน", "ติดตาม")),
        C("Spent (THB) ใช้เงินไป", (NONE, DROP), "money")),
        titles=(["Mekong Children Project / โครงการเด็กริมโขง - case list"],)),
    Agency("paddies_sponsorship", "partner", "supported", "csv", (5, 18), 76, (
        C("ProjectNo", NONE, ("TH-0311", "TH-0314")), C("Community", NONE, ("Non Sawan", "Nong Waeng", "Na Kham")), C("ChildNo", "pupil_no", _n(10**6, 10**7, "TH{}")),
        C("FirstNameTH", "first_name", "first"), C("LastNameTH", "last_name", "last"), C("NicknameTH", "nickname", "nickname"),
        C("FirstNameEN", (NONE, "alt_first_name"), "first_en"), C("LastNameEN", (NONE, "alt_last_name"), "last_en"), C("Gender", "sex", "sex_en"),
        C("DOB", "birth_date", "born:iso"), C("HouseNo", "house_no", "house"), C("VillageNo", "moo", "moo"), C("Subdistrict", "tambon", "tambon"),
        C("District", "amphoe", "amphoe"), C("LivesWith", NONE, ("Grandparents", "Grandmother", "Both parents", "Mother")),
        C("CaregiverName", "guardian_name", "guardian"), C("CaregiverJob", ASIDE, ("Rice farmer", "Day labour", "Unemployed")), C("MonthlyIncome", DROP, "money"),
        C("School", "school_name", "school"), C("GradeLevel", "grade", "grade_of_age_en"), C("GPA", NONE, "gpa"),
        C("Health", DROP, ("Good", "Good", "Asthma", "Underweight")), C("Religion", DROP, ("Buddhist", "Buddhist", "Christian")),
        C("Hobby", NONE, ("Football", "Drawing", "Singing", "Fishing")), C("SponsorID", NONE, _n(20000, 99999)), C("SponsorName", NONE, "guardian_en"),
        C("SponsorCountry", NONE, ("Germany", "Korea", "Australia")), C("Status", (NONE, "status"), ("Sponsored", "Available", "Departed")),
        C("RegisteredOn", (NONE, "enrolled_from"), "entered:iso"), C("LastLetterOn", NONE, "lately:iso"), C("PhotoFile", ASIDE, _n(1000, 9999, "IMG_{}.jpg"))),
        encoding="utf-8-sig", separator=";"),
    Agency("paddies_farm_college", "vocational", "enrolled", "xlsx", (15, 20), 90, (
        C("ลำดับ", NONE, "running"), C("รหัสประจำตัว", "pupil_no", "college_no"), C("รหัสบัตรประชาชน", "national_id", "id_number"),
        C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
        C("ชื่อ (Eng)", (NONE, "alt_first_name"), "first_en"), C("นามสกุล (Eng)", (NONE, "alt_last_name"), "last_en"), C("ระดับชั้น", "grade", _vocational),
        C("กลุ่มเรียน", NONE, ("พก.1", "สศ.1", "ชก.2", "ปม.1")), C("สาขาวิชา", NONE, ("พืชศาสตร์", "สัตวศาสตร์", "ช่างกลเกษตร", "ประมง")),
        C("ประเภท", NONE, ("ปกติ", "ทวิภาคี", "อศ.กช.")), C("หอพัก", NONE, ("หอ 1", "หอ 2", "พักบ้าน")), C("วันเกิด", "birth_date", "born:be_slash"),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB")), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์")), C("สถานศึกษาเดิม", (NONE, "school_name"), "school"),
        C("เกรดเฉลี่ยเดิม", NONE, "gpa"), C("ชื่อ-สกุลบิดา", "father_name", "father"), C("ชื่อ-สกุลมารดา", "mother_name", "mother"),
        C("ชื่อ-สกุลผู้ปกครอง", "guardian_name", "guardian"), C("โทร.ผู้ปกครอง", "phone", "phone"), C("โทร.นักศึกษา", (NONE, "phone"), "other_phone"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("ค่าบำรุงค้างชำระ", ASIDE, ("0", "0", "1,200")),
        C("กู้ กยศ.", ASIDE, ("กู้", "ไม่กู้")), C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_slash"),
        C("สถานภาพ", "status", ("ปกติ", "ปกติ", "ปกติ", "พักการเรียน", "พ้นสภาพ")), C("ครูที่ปรึกษา", NONE, OFFICERS)),
        titles=(["วิทยาลัยเกษตรและเทคโนโลยี - รายงานข้อมูลนักเรียนนักศึกษา (RMS)"],)),
    Agency("paddies_observation_centre", "partner", "protected", "xlsx", (12, 18), 17, (
        C("ลำดับ", NONE, "running_thai"), C("เลขทะเบียนแฟ้ม", "pupil_no", "case_no"), C("ชื่อ-สกุล เด็ก/เยาวชน", "full_name", "full"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("วันเกิด", "birth_date", "born:thai_digits_short"), C("อายุ", "age", "age_thai"),
        C("ภูมิลำเนา", "address", "address_thai"), C("บิดา", "father_name", "father_called"), C("มารดา", "mother_name", "mother_called"),
        C("ผู้ปกครองที่มารับตัว", "guardian_name", "guardian_called"), C("โทรศัพท์", "phone", _thai_number),
        C("คดีหมายเลขดำที่", (DROP, NONE), _n(1, 200, "ยชอ {}/2569")), C("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ทำร้ายร่างกาย", "จราจร")),
        C("ผลตรวจสารเสพติด", DROP, ("พบ", "ไม่พบ")), C("สุขภาพจิต (2Q)", DROP, ("ปกติ", "เฝ้าระวัง")),
        C("คำสั่งศาล", DROP, ("คุมประพฤติ", "มอบตัวผู้ปกครอง", "ฝึกอบรม")), C("ชั้นสุดท้าย", "grade", "grade_of_age_thai"),
        C("สถานศึกษาเดิม", "school_name", "school"), C("สถานะการเรียนก่อนจับกุม", ("status", NONE), ("เรียนอยู่", "ออกกลางคัน", "ไม่ได้เรียน")),
        C("ความประสงค์เรียนต่อ", NONE, ("สกร.", "โรงเรียนเดิม", "อาชีพ", "ไม่ประสงค์")), C("วันปล่อยตัว", ("event_date", NONE, DROP), "lately:thai_digits_short"),
        C("พนักงานคุมประพฤติ", NONE, OFFICERS)),
        titles=(["บัญชีรายชื่อเด็กและเยาวชนที่ต้องติดตามด้านการศึกษา"], ["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด   (ลับมาก)"])),
    Agency("paddies_skill_training", "skill", "training", "csv", (15, 20), 70, (
        C("ลำดับ", NONE, "running"), C("รหัสผู้รับการฝึก", "pupil_no", "own_8"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เพศ", "sex", "sex"), C("วัน/เดือน/ปีเกิด", "birth_date", "born:be_slash"),
        C("วุฒิการศึกษา", ("grade", NONE), ("ประถมศึกษา", "ม.ต้น", "ม.ต้น", "ม.ปลาย")), C("สถานภาพแรงงาน", NONE, ("ว่างงาน", "นอกระบบ", "เกษตรกร")),
        C("ที่อยู่", "address", "address"), C("โทรศัพท์มือถือ", "phone", "phone"), C("อีเมล", NONE, "email?0.5"),
        C("หลักสูตร", NONE, ("ช่างซ่อมเครื่องยนต์เล็กการเกษตร", "ช่างเชื่อม", "โดรนการเกษตร", "การทอผ้า", "ตัดผมชาย")), C("รุ่นที่", NONE, _n(1, 6, "{}/2569")),
        C("ระยะเวลา (ชม.)", NONE, ("30", "60", "280")), C("สถานที่ฝึก", (NONE, "school_name"), ("สนพ.", "อบต.โนนสวรรค์", "วัดโพธิ์ชัย")),
        C("วันที่เริ่มฝึก", "enrolled_from", "lately:be_slash"), C("วันที่สิ้นสุดการฝึก", "enrolled_to", "visited:be_slash"), C("คะแนน", NONE, _n(45, 99)),
        C("ผลการฝึก", "status", ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "กำลังฝึก", "ลาออก")), C("เลขที่วุฒิบัตร", NONE, _n(1, 9999, "สนพ.{:04d}/2569")),
        C("เบี้ยเลี้ยง (บาท)", ASIDE, ("0", "1,200", "4,500")), C("วิทยากร", NONE, OFFICERS), C("ความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "พิการ")),
        C("การมีงานทำหลังฝึก", NONE, ("", "มีงานทำ", "ศึกษาต่อ"))),
        encoding="utf-16", separator="\t"),
    Agency("paddies_headman", "municipality", "survey", "ods", (3, 18), 28, (
        C("ที่", NONE, "running_thai"), C("ชื่อ สกุล", "full_name", "untitled"), C("ชื่อเล่น", "nickname", "nickname?0.3"), C("อายุ", "age", "age_thai"),
        C("บ้านเลขที่", "house_no", "house"), C("ลูกพ่อ", "father_name", "father_first?0.1"), C("ลูกแม่", "mother_name", "mother_first"),
        C("อยู่กับ", ("guardian_name", NONE), "guardian_relation"), C("โทร", "phone", "phone?0.3"), C("เรียนที่", "school_name", "school"),
        C("ชั้น", "grade", "grade_of_age_thai"), C("เรียนอยู่/ออกแล้ว", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ออกแล้ว", "ไม่อยู่บ้าน")),
        C("ไปทำงานที่", NONE, ("", "", "กรุงเทพฯ", "ชลบุรี")), C("หมายเหตุ", ASIDE, "remark")),
        titles=(["บัญชีเด็กในหมู่บ้าน บ้านดอนยาง หมู่ที่ ๗"], ["สำรวจเมื่อ ๑๒ มิถุนายน ๒๕๖๙ โดย ผู้ใหญ่บ้าน"]), totals=(["", "รวม ๒๘ คน"],)),
)
# fmt: on
