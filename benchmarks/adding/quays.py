"""Made-up agencies of a province at the sea, with a river, a port, factories and migrants, written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Callable

import numpy as np

from benchmarks.adding.cells import Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array

WORK = ("รับจ้างทั่วไป", "ประมง", "ค้าขาย", "พนักงานโรงงาน", "ลูกเรือ", "แม่บ้าน", "ขับรถส่งของ", "รับราชการ")
WORK_CHILD = ("", "", "แกะกุ้ง", "คัดปลา", "ลงเรือกับพ่อ", "ช่วยแม่ขายของ", "ลูกจ้างอู่เรือ", "ห้องเย็น")
MOSQUE_MEN = ("อับดุลเลาะ", "มะรอนิง", "ฮาซัน", "อิสมาแอ", "ดอเลาะ", "สุไลมาน")
MOSQUE_WOMEN = ("แมะเยาะ", "นูรียะห์", "ฮาลีเมาะ", "รอกีเยาะ", "ซอฟียะห์", "สารีปะ")
MOSQUE_WORK = ("ประมงพื้นบ้าน", "เลี้ยงหอยแมลงภู่", "ค้าขาย", "รับจ้าง", "ต่อเรือ")
COMMUNITIES = ("ชุมชนท่าเรือเก่า", "ชุมชนวัดปากน้ำ", "ชุมชนตลาดล่าง", "ชุมชนหลังสะพานปลา", "ชุมชนโรงโป๊ะ")
VILLAGES = ("บ้านปากคลอง", "บ้านท่าหิน", "บ้านแหลมทราย", "บ้านคลองขุด", "บ้านบางปลาสร้อย", "บ้านเกาะลอย")
SCHOOLS = ("วัดปากน้ำ", "บ้านแหลมทราย", "บ้านคลองขุด", "ชุมชนท่าเรือ", "สมุทรวิทยาคม", "เทศบาล 1 (ตลาดล่าง)", "อนุบาลชายทะเล")
TOWN_SCHOOLS = ("เทศบาล 1 (ตลาดล่าง)", "เทศบาล 2 (วัดปากน้ำ)", "เทศบาล 4 สะพานปลา", "ท.3 (ท่าเรือ)")
ROADS = ("", "", "-", "เลียบแม่น้ำ", "เทศบาล 5", "สุขุมวิท", "ท่าเรือ-คลองขุด")
BLOOD = ("A", "B", "O", "AB", "", "-")
MARITAL = ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต", "มารดาเสียชีวิต")
WHY_LEFT = ("ย้ายตามผู้ปกครอง", "ฐานะยากจน", "ไปทำงาน", "มีครอบครัว", "ไม่อยากเรียน", "ปัญหาครอบครัว")
BOYS = {
    "Saw Win": "ซอ วิน", "Kyaw Kyaw Tun": "จอ จอ ทุน", "Min Thu": "มิน ทู", "Htet Lwin": "เทะ ลวิน", "Nai Chan Mon": "นาย ชัน มอน", "Sok Vanna": "สก วันนา",
    "Aung Ko Ko": "ออง โก โก", "Zaw Min Htet": "ซอ มิน เทะ",
}  # fmt: skip
GIRLS = {
    "Ei Ei": "เอ เอ", "Su Su Mon": "ซู ซู มอน", "Nyein Nyein Wai": "เญน เญน ไหว", "Thwe Myint": "ทวย เมี้ยน", "Mi Chan": "มิ ชัน", "Chea Sophea": "เจีย โสเพีย",
    "May Thu": "เม ทู", "Hnin Yu": "นิน ยู",
}  # fmt: skip
STAFF = ("นางวรรณา ชลธาร", "นายเอกชัย สมุทรสิน", "น.ส.ปิยะดา นาวา", "นายบุญส่ง ท่าทอง", "วรรณา", "ครูเอก")
STAFF_EN = ("K. Wanna", "K. Ekachai", "K. Piyada", "Somsak T.")
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
LONG = {"อ.": "อนุบาล ", "ป.": "ประถมศึกษาปีที่ ", "ม.": "มัธยมศึกษาปีที่ "}


def _numbers(low: int, high: int, form: str = "{}") -> Form:
    """Numbers in some shape."""
    return lambda m, r: np.array([form.format(v) for v in r.integers(low, high, len(m)).tolist()], dtype=object)


def _mostly(usual: str, *others: str, share: float = 0.85) -> Form:
    """One word, now and then another."""
    return lambda m, r: np.array(
        [usual if r.random() < share else others[int(r.integers(len(others)))] for _ in range(len(m))], dtype=object
    )


def _turn(*words: str) -> Form:
    """Words by the place of the row, so that two columns of one file agree."""
    return lambda m, _: np.array([words[(i * 7 + i // 3) % len(words)] for i in range(len(m))], dtype=object)


def _every(nth: int, cells: Cells, there: bool = True) -> Form:
    """Cells in every so many rows only, or in all the other rows."""
    return lambda m, r: np.where((np.arange(len(m)) % nth == 2) == there, column(cells, m, r), "").astype(object)


def _made(cells: Cells, change: Callable[[str], str]) -> Form:
    """Other cells, each changed."""
    return lambda m, r: np.array([change(str(c)) for c in column(cells, m, r).tolist()], dtype=object)


def _beside(between: str, *parts: Cells) -> Form:
    """Several cells in one."""
    return lambda m, r: np.array(
        [between.join(str(p) for p in row) for row in zip(*(column(c, m, r).tolist() for c in parts), strict=True)], dtype=object
    )


def _or(cells: Cells, word: str, share: float = 0.0) -> Form:
    """A word where there is nothing, and in some more cells."""
    return lambda m, r: np.array([c if c != "" and r.random() >= share else word for c in column(cells, m, r).tolist()], dtype=object)


def _long(grade: str) -> str:
    return f"{LONG[grade[:2]]}{grade[2:]}"


def _vocational(age: str) -> str:
    return f"ปวช.{min(max(int(age) - 15, 1), 3)}"


def _body_index(age: str) -> str:
    return f"{17 + int(age) * 7 % 60 / 10:.1f}"


def _former(made: Slip, rng: np.random.Generator) -> Array:
    """What a few were called before: other children's names, of their sex."""
    boys, girls = made["first"][made["sex"] == "m"], made["first"][made["sex"] == "f"]
    names = np.where(made["sex"] == "m", rng.choice(boys, len(made)), rng.choice(girls, len(made)))
    return np.where(rng.random(len(made)) < 0.9, "", names).astype(object)


def _migrants(made: Slip) -> Array:
    """Names of migrants' children, of their sex."""
    return np.array([[*(BOYS if sex == "m" else GIRLS)][(i * 5 + i // 3) % 8] for i, sex in enumerate(made["sex"].tolist())], dtype=object)


def _faithful(made: Slip, rng: np.random.Generator) -> Array:
    """First names of Muslim children, of their sex."""
    boys, girls = ("มูฮัมหมัด", "อิบรอฮีม", "ฮาซัน", "ยูซุฟ", "ซุลกิฟลี"), ("ฟาติมะห์", "ซูไฮลา", "อาอีซะห์", "นูรียะห์", "ซอฟียะห์")
    return np.where(made["sex"] == "m", rng.choice(boys, len(made)), rng.choice(girls, len(made))).astype(object)


NATION = _mostly("ไทย", "เมียนมา", "เมียนมา", "กัมพูชา", share=0.88)
FAITH = _mostly("พุทธ", "อิสลาม", "คริสต์", share=0.88)
FATHER = "father_called"
ROW_TIME = _beside("", _numbers(7, 9, "{}:"), _numbers(10, 60), _numbers(0, 10, ".{}"))


ESTUARY_SCHOOL = Agency(
    "quays_estuary_school", "school", "enrolled", "xlsx", (5, 15), 130,
    (
        C("รหัสโรงเรียน", "school_code", ("74010082",)),
        C("ชื่อโรงเรียน", "school_name", ("วัดปากน้ำ(ประชานาวีอุปถัมภ์)",)),
        C("เลขประจำตัวนักเรียน", "national_id", "id_or_g"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", _or("last", "-")),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age_number"),
        C("น้ำหนัก", DROP, "weight"),
        C("ส่วนสูง", DROP, "height"),
        C("กลุ่มเลือด", DROP, ("A", "B", "O", "AB", "ไม่ปรากฎ", "-")),
        C("ศาสนา", DROP, FAITH),
        C("เชื้อชาติ", DROP, _mostly("ไทย", "เมียนมา", "มอญ", "กัมพูชา", share=0.86)),
        C("สัญชาติ", DROP, NATION),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", _or("moo", "-")),
        C("ถนน/ซอย", NONE, ROADS),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, WORK),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", _or("father_first", "ไม่ปรากฎ")),
        C("นามสกุลบิดา", "father_last_name", _or("father_last", "ไม่ปรากฎ")),
        C("อาชีพของบิดา", DROP, WORK),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("อาชีพของมารดา", DROP, WORK),
        C("ความด้อยโอกาส", DROP, ("-", "-", "เด็กยากจน", "เด็กยากจน", "ถูกทอดทิ้ง/กำพร้า", "ชนกลุ่มน้อย")),
        C("ยังไม่สามารถจำหน่ายได้ (3.1.8)", (NONE, "status"), _mostly("", "/", share=0.95)),
        C("โทรศัพท์ผู้ปกครอง (เพิ่มเอง)", "phone", "phone_dashed"),
    ),
    titles=(["วันและเวลาที่สร้างรายงาน 2026-06-10 09:41:22.107733"],),
)  # fmt: skip

TOWN_GRADUATES = Agency(
    "quays_town_graduates", "graduates", "completed", "xls", (12, 16), 90,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("โรงเรียน", "school_name", TOWN_SCHOOLS),
        C(("เลขประจำตัว", "นักเรียน"), "pupil_no", "own_5"),
        C(("เลขประจำตัว", "ประชาชน"), "national_id", "id_dashed"),
        C(("ชื่อผู้สำเร็จการศึกษา", "คำนำ"), "title", "short_title"),
        C(("ชื่อผู้สำเร็จการศึกษา", "ชื่อ"), "first_name", "first"),
        C(("ชื่อผู้สำเร็จการศึกษา", "สกุล"), "last_name", "last"),
        C(("เกิด", "วัน"), "birth_day", "born:day_number"),
        C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_number"),
        C("จบชั้น", "grade", _made("age", lambda a: "ป.6" if int(a) < 14 else "ม.3")),
        C(("ปพ.1", "ชุดที่"), NONE, _numbers(31, 36, "000{}")),
        C(("ปพ.1", "เลขที่"), NONE, _numbers(100200, 100900)),
        C("วันอนุมัติจบ", "event_date", ("31 มี.ค. 2569", "31 มี.ค. 2569", "31 มี.ค. 2569", "15 พ.ค. 2569")),
        C("GPAX", NONE, "gpa"),
        C("O-NET เฉลี่ย", NONE, _made("gpa", lambda v: f"{float(v) * 18:.2f}")),
        C("บิดา", "father_name", FATHER),
        C("มารดา", "mother_name", "mother_called"),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_called"),
        C(("ผู้ปกครอง", "อาชีพ"), DROP, WORK),
        C(("ผู้ปกครอง", "รายได้/เดือน"), DROP, "money"),
        C(("ผู้ปกครอง", "โทร."), "phone", "phone_spaced"),
        C(("ที่อยู่", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่", "ชุมชน"), NONE, COMMUNITIES),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon"),
        C(("การศึกษาต่อ", "ต่อ/ไม่ต่อ"), ("status", NONE), _turn("ต่อ", "ต่อ", "ต่อ", "ต่อ", "ไม่ต่อ")),
        C(("การศึกษาต่อ", "ที่ไหน"), NONE, _turn("สมุทรวิทยาคม", "ร.ร.เดิม", "เทศบาล 1", "สมุทรวิทยาคม", "")),
        C(("การศึกษาต่อ", "ถ้าไม่ต่อ เพราะ"), (NONE, DROP), _turn("", "", "", "", "ทำงานช่วยครอบครัว")),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["บัญชีรายชื่อผู้สำเร็จการศึกษา ปีการศึกษา ๒๕๖๘"], ["โรงเรียนในสังกัดเทศบาลเมือง  กองการศึกษา"]),
    totals=(["", "รวม 90 คน"], [], ["", "", "", "", "", "", "ลงชื่อ........................ผู้รายงาน"]),
)  # fmt: skip

CONVENT_SCHOOL = Agency(
    "quays_convent_school", "private_school", "enrolled", "csv", (4, 18), 145,
    (
        C("รหัสโรงเรียน", "school_code", ("1174100023",)),
        C("ชื่อโรงเรียน", "school_name", ("ดาราสมุทรนาวี",)),
        C("ปีการศึกษา", NONE, ("2569",)),
        C("ภาคเรียน", NONE, ("1",)),
        C("ประเภทบัตรนักเรียน", (NONE, DROP), _mostly("บัตรประชาชน", "บัตรบุคคลที่ไม่มีสัญชาติไทย")),
        C("เลขที่บัตร", "national_id", "id_quoted"),
        C("รหัสประจำตัวนักเรียน", "pupil_no", "own_5"),
        C("คำนำหน้า(ไทย)", "title", "title"),
        C("ชื่อ(ไทย)", "first_name", "first"),
        C("ชื่อกลาง(ไทย)", "middle_name", "middle?0.94"),
        C("นามสกุล(ไทย)", "last_name", "last"),
        C("ชื่อ(อังกฤษ)", ("alt_first_name", NONE), "first_en"),
        C("นามสกุล(อังกฤษ)", ("alt_last_name", NONE), "last_en"),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_slash"),
        C("จังหวัดที่เกิด", NONE, ("สมุทรสาคร", "กรุงเทพมหานคร", "ชลบุรี", "นครศรีธรรมราช")),
        C("สัญชาติ", DROP, NATION),
        C("ศาสนา", DROP, FAITH),
        C("หมู่โลหิต", DROP, BLOOD),
        C("โรคประจำตัว", DROP, ("", "", "", "", "ภูมิแพ้", "หอบหืด")),
        C("ระดับชั้น", "grade", _made("grade_of_age", _long)),
        C("ห้องเรียนที่", NONE, "room"),
        C("ไป-กลับ/ประจำ", NONE, _mostly("ไป-กลับ", "ประจำ")),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
        C("สถานะ", "status", _mostly("กำลังศึกษา", "ลาออก", "พักการเรียน", share=0.95)),
        C("วันที่จำหน่าย", ("enrolled_to", "event_date"), "lately:be_slash?0.94"),
        C("เลขรหัสประจำบ้าน", NONE, "house_code"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ซอย", NONE, ("", "", "3", "เทศบาล 2", "-")),
        C("ถนน", NONE, ROADS),
        C("แขวง/ตำบล", "tambon", "tambon"),
        C("เขต/อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("รหัสไปรษณีย์", NONE, "postcode"),
        C("เลขประจำตัวประชาชนบิดา", DROP, "parent_id"),
        C("ชื่อ-สกุลบิดา", "father_name", "father"),
        C("เลขประจำตัวประชาชนมารดา", DROP, "other_id"),
        C("ชื่อ-สกุลมารดา", "mother_name", "mother"),
        C("สถานภาพสมรสของบิดามารดา", (NONE, DROP), MARITAL),
        C("ชื่อ-สกุลผู้ปกครอง", "guardian_name", "guardian"),
        C("โทรศัพท์ผู้ปกครอง", "phone", "phone"),
        C("อีเมลผู้ปกครอง", NONE, "email?0.4"),
        C("เงินอุดหนุนรายบุคคล", DROP, "money"),
        C("ค่าเทอมค้างชำระ", DROP, "money?0.8"),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

SHIP_COLLEGE = Agency(
    "quays_ship_college", "vocational", "enrolled", "xls", (16, 18), 115,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("รหัส นศ.", "pupil_no", "college_no"),
        C("เลขบัตร ปชช.", "national_id", "id"),
        C("ชื่อ-สกุล", "full_name", "full"),
        C("Name-Surname", (NONE, "alt_first_name"), _beside(" ", "first_en", "last_en")),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ว/ด/ป เกิด", "birth_date", "born:be_two"),
        C("ระดับชั้น", "grade", _made("age", _vocational)),
        C("สาขาวิชา", NONE, ("ช่างต่อเรือ", "ช่างเชื่อมโลหะ", "ช่างยนต์เรือ", "โลจิสติกส์", "การบัญชี")),
        C("กลุ่มเรียน", NONE, ("ชต.1/1", "ชต.1/2", "ชช.2/1", "ลจ.3/1")),
        C("ปกติ/ทวิฯ", NONE, ("ปกติ", "ปกติ", "ทวิภาคี")),
        C("ปีที่เข้า", (NONE, "enrolled_from"), ("2567", "2568", "2569")),
        C("สภาพ นศ.", "status", _mostly("ปกติ", "พักการเรียน", "พ้นสภาพ", "ตกออก", share=0.9)),
        C("วันพ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_two?0.92"),
        C(("เดิม", "จบจาก"), NONE, SCHOOLS),
        C(("เดิม", "วุฒิ"), NONE, ("ม.3", "ม.3", "ม.3", "ม.6", "สกร.")),
        C(("เดิม", "เกรด"), NONE, "gpa"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "ม."), "moo", "moo"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "ต."), "tambon", "tambon"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "อ."), "amphoe", "amphoe"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "จ."), "province", "province"),
        C("โทร. นศ.", ("phone", NONE), "other_phone"),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", FATHER),
        C(("บิดา", "อาชีพ"), DROP, WORK),
        C(("บิดา", "โทร."), ("phone", NONE), "phone?0.4"),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"),
        C(("มารดา", "อาชีพ"), DROP, WORK),
        C(("มารดา", "โทร."), ("phone", NONE), "phone?0.3"),
        C(("ฝึกงาน", "สถานประกอบการ"), NONE, ("บ.อู่เรือสมุทร จก.", "บจก.ท่าเรือสากล", "", "บ.ห้องเย็นไทย")),
        C(("ฝึกงาน", "ครูนิเทศก์"), NONE, "teacher"),
        C("ตาบอดสี", DROP, _mostly("ไม่", "ใช่", share=0.95)),
        C("ว่ายน้ำได้", NONE, ("ได้", "ได้", "ไม่ได้")),
        C("กยศ.(บาท)", DROP, "money?0.5"),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["วิทยาลัยเทคโนโลยีอุตสาหกรรมการต่อเรือ"], ["รายชื่อนักเรียน ระดับ ปวช. ภาคเรียนที่ 1/2569 (ข้อมูล ณ 10 มิ.ย. 69)"], []),
)  # fmt: skip

LIFELONG_OFFICE = Agency(
    "quays_lifelong_office", "nonformal", "enrolled_alternative", "xlsx", (14, 18), 105,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running_dot"),
        C("รหัสนักศึกษา", "pupil_no", "nonformal_no"),
        C("คำนำหน้านาม", "title", "short_title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"),
        C("เลขประจำตัว ปชช.", "national_id", _every(9, "id", there=False)),
        C("เลข 13 หลัก (กรณีไม่มีสัญชาติไทย)", "national_id", _every(9, "id_foreign")),
        C("เกิดวันที่", "birth_date", "born:thai_short?0.35"),
        C("อายุ (ปี)", "age", "age"),
        C("สกร.ตำบล", (NONE, "school_name"), _beside("", ("สกร.ตำบล",), "tambon")),
        C("ครู สกร.ตำบล", NONE, "teacher"),
        C("กลุ่ม ศรช.", NONE, ("ศรช.สะพานปลา", "ศรช.ท่าเรือ", "ศรช.วัดปากน้ำ", "ศรช.โรงงานปลากระป๋อง")),
        C("ระดับการศึกษา", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")),
        C("ภาคเรียนที่ลงทะเบียนครั้งแรก", (NONE, "enrolled_from"), ("1/2567", "2/2567", "1/2568", "2/2568", "1/2569")),
        C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_short"),
        C("นก.สะสม", NONE, _numbers(0, 76)),
        C("อาชีพผู้เรียน", (NONE, DROP), ("ว่างงาน", "พนักงานโรงงาน", "ลูกเรือประมง", "รับจ้าง", "ช่วยงานบ้าน")),
        C("สถานที่ทำงาน", NONE, ("", "", "แพปลาเจ๊หมวย", "บ.ห้องเย็นไทย", "ตลาดทะเลไทย")),
        C("สัญชาติ", DROP, _or(_every(9, ("เมียนมา", "กัมพูชา", "ไร้สัญชาติ")), "ไทย")),
        C("ผู้พิการ (ระบุ)", DROP, _mostly("", "การได้ยิน", "สติปัญญา", "ร่างกาย", share=0.93)),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"),
        C("ที่พักปัจจุบัน", ("address", NONE), ("", "", "หอพักหลังโรงน้ำแข็ง ห้อง 12", "ห้องเช่าซอยวัดปากน้ำ", "ตามทะเบียนบ้าน")),
        C("เบอร์มือถือ", "phone", "phone_number"),
        C("ID Line", NONE, _numbers(1000, 9999, "boat{}")),
        C("ผู้ปกครอง (กรณีอายุไม่ถึง 20 ปี)", "guardian_name", "guardian_called"),
        C("โทร ผปค.", ("phone", NONE), "other_phone"),
        C("สถานะ นศ.", "status", _mostly("กำลังศึกษา", "รักษาสภาพ", "ขาดการติดต่อ", "จบหลักสูตร", share=0.7)),
        C("N-NET", NONE, ("เข้าสอบ", "ไม่เข้าสอบ", "")),
        C("วันจบ", ("event_date", "enrolled_to"), "lately:be_short?0.92"),
        C("เอกสารที่ยังขาด", NONE, ("", "", "วุฒิเดิม", "รูปถ่าย 1 นิ้ว", "สำเนาทะเบียนบ้าน")),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["สกร.ระดับอำเภอ"], ["ทะเบียนนักศึกษา หลักสูตรการศึกษานอกระบบฯ พุทธศักราช 2551"]),
    sheets_before=("คำชี้แจง",),
)  # fmt: skip

RIVER_TEMPLE = Agency(
    "quays_river_temple", "religious", "enrolled", "ods", (12, 18), 46,
    (
        C("ลำดับ", ("pupil_no", NONE), "running_thai"),
        C("เลขที่หนังสือสุทธิ", (NONE, "pupil_no"), _made("monk_card", lambda v: v.translate(THAI))),
        C("ชื่อสามเณร - นามสกุล", "full_name", "novice_drawn"),
        C("เลขประจําตัวประชาชน", "national_id", "id_thai"),
        C("วัน เดือน ปีเกิด", "birth_date", "born:thai_digits"),
        C("อายุ", "age", "age_thai"),
        C("วันบรรพชา", NONE, "lately:thai_digits"),
        C("พรรษา", NONE, _made(_numbers(0, 5), lambda v: v.translate(THAI))),
        C("สำนักศาสนศึกษา/วัดที่อยู่", (NONE, "address", "school_name"), ("วัดปากน้ำ", "วัดท่าหลวง", "วัดคลองขุด", "วัดปากน้ำ")),
        C("พระอุปัชฌาย์", NONE, ("พระครูสมุทรธรรมาภรณ์", "พระครูปากน้ำวิสุทธิ์", "พระราชสาครมุนี")),
        C("กําลังเรียนชั้น", "grade", "grade_of_age_thai"),
        C("นักธรรม", NONE, ("ตรี", "โท", "เอก", "-")),
        C("เปรียญธรรม", NONE, ("-", "-", "ประโยค ๑-๒", "ป.ธ.๓")),
        C("วันเข้าเรียน", "enrolled_from", "entered:thai_digits_short"),
        C("โยมพ่อ", "father_name", "father"),
        C("โยมแม่", "mother_name", "mother"),
        C("ที่อยู่โยม (บ้านเลขที่ หมู่ ตำบล อำเภอ)", "address", "address_thai"),
        C("จังหวัด", "province", "province"),
        C("โทรศัพท์โยม", "phone", _made("phone_dashed", lambda v: v.translate(THAI))),
        C("เชื้อชาติ/สัญชาติ", DROP, ("ไทย/ไทย", "ไทย/ไทย", "มอญ/ไทย", "พม่า/ไม่มี")),
        C("อาพาธ/โรคประจำตัว", DROP, _mostly("", "หอบหืด", "ผิวหนัง")),
        C("สถานะ", "status", _mostly("คงอยู่", "ลาสิกขา", "ย้ายสำนัก", share=0.85)),
        C("วันลาสิกขา/ย้าย", ("enrolled_to", "event_date"), "lately:thai_digits_short?0.9"),
        C("ทุนการศึกษา (บาท)", DROP, _made("money", lambda v: v.translate(THAI))),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["บัญชีรายชื่อสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["ประจำปีการศึกษา ๒๕๖๙"]),
    totals=(["", "", "รวมสามเณร ๔๖ รูป"],),
)  # fmt: skip

MOSQUE_SCHOOL = Agency(
    "quays_mosque_school", "religious", "enrolled", "csv", (7, 18), 75,
    (
        C("เลขที่", ("pupil_no", NONE), "class_no"),
        C("รหัส นร.", "pupil_no", "own"),
        C("ชื่อ", "first_name", _faithful),
        C("สกุล", "last_name", "last"),
        C("ชื่อที่เรียก", "nickname", "nickname"),
        C("ช/ญ", "sex", "sex_letter"),
        C("บัตร ปชช. 13 หลัก", "national_id", "id_spaced"),
        C("ว.ด.ป.เกิด", "birth_date", "born:be_dash"),
        C("ชั้น (สามัญ)", "grade", "grade_of_age_room"),
        C("ชั้น (ศาสนา)", NONE, ("อิบตีดาอียะห์ 2", "อิบตีดาอียะห์ 5", "มุตะวัซซิเฏาะฮ์ 1", "ซานาวียะห์ 1")),
        C("อุสตาซประจำชั้น", NONE, ("อ.ยูซุฟ", "อ.ฮาลีเมาะ", "อ.อับดุลรอมาน")),
        C("หอพัก", NONE, ("", "", "หอ 1", "หอ 2")),
        C("บิดา", "father_name", _beside(" ", MOSQUE_MEN, "last")),
        C("อาชีพ บ.", DROP, MOSQUE_WORK),
        C("มารดา", "mother_name", _beside(" ", MOSQUE_WOMEN, "mother_last")),
        C("อาชีพ ม.", DROP, MOSQUE_WORK),
        C("กำพร้า", (NONE, DROP), ("", "", "", "", "พ่อ", "แม่")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่/บ้าน", "moo", "moo_uneven"),
        C("ตำบล", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe_short"),
        C("เบอร์ ผปค.", "phone", "phones"),
        C("เงินช่วยเด็กกำพร้า", DROP, "money?0.8"),
        C("วัคซีนครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ", "")),
        C("เข้าเมื่อ", "enrolled_from", "entered:be_dash"),
        C("ออกเมื่อ", ("enrolled_to", "event_date"), "lately:be_dash?0.93"),
        C("สาเหตุ", (NONE, DROP), _mostly("", *WHY_LEFT, share=0.92)),
    ),
    titles=(["โรงเรียนสมุทรอิสลามวิทยา  มัสยิดดารุสซาลาม ปากคลอง"],),
    encoding="cp874",
)  # fmt: skip

ROWING_SCHOOL = Agency(
    "quays_rowing_school", "sports", "enrolled", "xlsx", (13, 18), 64,
    (
        C("NO.", ("pupil_no", NONE), "running"),
        C("รหัสนักกีฬา", "pupil_no", _numbers(6600, 6999, "R{}")),
        C("ชื่อ-สกุลนักกีฬา", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("เพศ", "sex", "sex"),
        C("วดป.เกิด", "birth_date", "born:cell"),
        C("อายุ(ปี.เดือน)", "age", "age_dot"),
        C("เลขประจำตัว 13 หลัก", "national_id", "id_number"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ชนิดกีฬา", NONE, ("เรือพาย", "เรือใบ", "เรือคยัค", "ว่ายน้ำ", "เรือพาย")),
        C("รุ่น", NONE, ("U15", "U18", "ประชาชน")),
        C("นน.(กก.)", DROP, "weight"),
        C("สส.(ซม.)", DROP, "height"),
        C("BMI", DROP, _made("age", _body_index)),
        C("ช่วงแขน(ซม.)", (DROP, NONE), "height"),
        C("กรุ๊ปเลือด", DROP, BLOOD),
        C("แพ้ยา/อาหาร", DROP, ("-", "-", "-", "กุ้ง", "เพนนิซิลิน")),
        C("ประวัติการบาดเจ็บ", DROP, ("-", "-", "ไหล่ขวา", "เข่าซ้าย ผ่าตัด 67")),
        C("เวลา 2000 ม.", NONE, ROW_TIME),
        C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XL")),
        C("เบอร์รองเท้า", NONE, _numbers(36, 45)),
        C("ผู้ฝึกสอน", NONE, STAFF),
        C("โทร.ผู้ฝึกสอน", NONE, ("081-555-0142", "089-555-0177", "062-555-0108")),
        C("ร.ร.เดิม", NONE, SCHOOLS),
        C("ที่อยู่ตามบัตร", "address", "address"),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวเป็น", NONE, "relation"),
        C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"),
        C("เบี้ยเลี้ยง/เดือน", DROP, "money"),
        C("บัญชี ธ.กรุงไทย", DROP, "account"),
        C("วันเข้าเป็นนักเรียน", "enrolled_from", "entered:cell"),
        C("สถานะ", "status", _mostly("ปกติ", "ลาออก", "ย้าย รร.", share=0.92)),
        C("ไฟล์รูป", DROP, _numbers(100, 999, "IMG_{}.jpg")),
    ),
    titles=(["ข้อมูลนักเรียนกีฬา ประเภทกีฬาทางน้ำ ปี 2569"],),
)  # fmt: skip

MIGRANT_CENTRE = Agency(
    "quays_migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (5, 16), 95,
    (
        C("No.", ("pupil_no", NONE), "running"),
        C("Student ID", "pupil_no", _numbers(101, 999, "RVC-{:04d}")),
        C("Student's Name", "full_name", lambda m, _: _migrants(m)),
        C("Name in Thai", ("full_name", "alt_first_name", NONE), _made(lambda m, _: _migrants(m), lambda name: {**BOYS, **GIRLS}[name])),
        C("M/F", "sex", _made("sex_lower", lambda v: v[0].upper())),
        C("DOB", "birth_date", "born:ce_slash"),
        C("Age", "age", "age"),
        C("Class", "grade", "grade_of_age_migrant"),
        C("Nationality", DROP, ("Myanmar", "Myanmar", "Myanmar", "Cambodia", "Stateless")),
        C("Ethnicity", DROP, ("Bamar", "Mon", "Dawei", "Karen", "Khmer", "Rakhine")),
        C("Religion", DROP, ("Buddhist", "Buddhist", "Muslim", "Christian")),
        C("Document held", (NONE, DROP), ("Pink card", "Pink card", "Birth cert. only", "None", "Passport")),
        C("13-digit no.", "national_id", "id_foreign?0.45"),
        C("G code (if any)", "g_code", _or(_numbers(10_000, 99_999, "G6874000{}"), "", 0.6)),
        C("Passport/CI no.", DROP, "passport?0.75"),
        C("Permit expires", DROP, "lately:ce_slash?0.5"),
        C("Years in Thailand", (NONE, DROP), _numbers(0, 14)),
        C("Father", "father_name", ("U Kyaw Zin", "U Hla Moe", "Ko Min Naing", "Nai Aung Mon", "Saw Ba Thein", "Sok Vanna", "", "U Tun Tun")),
        C("Father's workplace", DROP, ("Seafood factory", "Fishing boat", "Construction", "Ice factory", "")),
        C("Mother", "mother_name", ("Daw Mya Thida", "Ma Su Hlaing", "Mi Nyein Chan", "Naw Mu Wah", "Daw Thandar Win", "Chan Sophea", "Ma Ei Phyu")),
        C("Mother's workplace", DROP, ("Shrimp peeling", "Seafood factory", "Market", "Home")),
        C("Family income (THB/month)", DROP, "money"),
        C("Parent's Tel", "phone", "phone_abroad"),
        C("Living area", ("address", NONE), ("Soi 3 behind ice factory", "Pier 2 dorm, room 14", "Talad Kung, row B", "Wat Pak Nam lane")),
        C("Sub-district", "tambon", ("Pak Nam", "Tha Ruea", "Bang Pla", "Khlong Khut")),
        C("Enrolled on", "enrolled_from", "entered:abroad"),
        C("Left on", ("enrolled_to", "event_date"), "lately:abroad?0.85"),
        C("Present status", "status", _mostly("Studying", "Moved to Thai school", "Returned to Myanmar", "Dropped out", share=0.8)),
        C("Why left", (NONE, DROP), _mostly("", "Work", "Family moved", "Caring for siblings")),
        C("Vaccines complete", DROP, ("Y", "Y", "N", "?")),
        C("School bus", NONE, ("Bus 1", "Bus 2", "Walk")),
        C("Fee paid (THB)", DROP, "money?0.3"),
        C("Class teacher", NONE, ("Tr. Thida", "Tr. Naing", "Kru Nok")),
        C("Remark", NONE, ("", "", "sibling of no. 12", "absent often")),
    ),
    titles=(["River View Migrant Learning Centre - Student list, academic year 2026-27"],),
)  # fmt: skip

REGISTRY = Agency(
    "quays_registry", "civil_registry", "population", "csv", (3, 18), 150,
    (
        C("สำนักทะเบียน", NONE, ("ท้องถิ่นเทศบาลเมือง", "อำเภอ")),
        C("เลขรหัสประจำบ้าน", NONE, "house_code"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.96"),
        C("ชื่อสกุล", "last_name", "last"),
        C("ชื่อตัวเดิม", "alt_first_name", _former),
        C("ชื่อสกุลเดิม", "alt_last_name", "mother_last?0.9"),
        C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"),
        C("อายุ", "age", "age"),
        C("สัญชาติ", DROP, _mostly("ไทย", "ไม่ได้สัญชาติไทย", "เมียนมา", share=0.95)),
        C("สถานภาพเจ้าบ้าน", NONE, _mostly("ผู้อาศัย", "เจ้าบ้าน", share=0.97)),
        C("เลข ปชช.บิดา", DROP, "parent_id"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("เลข ปชช.มารดา", DROP, "other_id"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตรอก/ซอย", NONE, ("", "", "", "ซอย 4")),
        C("ถนน", NONE, ROADS),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("วันย้ายเข้า", (NONE, "event_date"), "lately:be_compact?0.6"),
        C("สถานะบุคคล", ("status", NONE), _mostly("ปกติ", "อยู่ระหว่างย้าย", "แจ้งย้ายออก ทร.97", share=0.96)),
    ),
    encoding="cp874",
)  # fmt: skip

HEALTH_FILES = Agency(
    "quays_health_files", "partner", "population", "csv", (3, 18), 140,
    (
        C("HOSPCODE", NONE, ("10812", "10813")),
        C("CID", "national_id", "id"),
        C("PID", "pupil_no", _numbers(1, 99_999, "{:06d}")),
        C("HID", NONE, _numbers(1, 9_999, "{:05d}")),
        C("PRENAME", ("title", NONE), "prefix_code"),
        C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"),
        C("HN", ("pupil_no", NONE), "hn"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", (NONE, DROP), _mostly("1", "9", share=0.97)),
        C("OCCUPATION_NEW", (NONE, DROP), ("901", "901", "501", "000")),
        C("RACE", DROP, _mostly("099", "048", "057", share=0.9)),
        C("NATION", DROP, _mostly("099", "048", "057", share=0.92)),
        C("RELIGION", DROP, ("01", "01", "01", "02", "03")),
        C("EDUCATION", NONE, ("01", "02", "02", "03", "04", "09")),
        C("FSTATUS", NONE, _mostly("2", "1", share=0.98)),
        C("FATHER", DROP, "parent_id?0.3"),
        C("MOTHER", DROP, "other_id?0.2"),
        C("COUPLE", (DROP, NONE), "other_id?1"),
        C("VSTATUS", NONE, _mostly("", "5", share=0.98)),
        C("MOVEIN", (NONE, "event_date"), "lately:compact?0.5"),
        C("DISCHARGE", ("status", NONE), _mostly("9", "2", "1", share=0.95)),
        C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.95"),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
        C("RHGROUP", DROP, ("1", "1", "")),
        C("LABOR", (DROP, NONE), _mostly("", "11", "13", share=0.93)),
        C("PASSPORT", DROP, "passport?0.96"),
        C("TYPEAREA", (NONE, "status"), ("1", "1", "3", "3", "2", "4")),
        C("D_UPDATE", NONE, "lately:update"),
        C("TELEPHONE", ("phone", NONE), "phone?0.8"),
        C("MOBILE", "phone", "phone"),
        C("HOUSE", "house_no", "house"),
        C("VILLAGE", "moo", "moo_padded"),
        C("TAMBON", (NONE, "tambon"), "area_code"),
        C("AMPUR", (NONE, "amphoe"), "area_code"),
        C("CHANGWAT", (NONE, "province"), ("74",)),
    ),
)  # fmt: skip

VOLUNTEERS = Agency(
    "quays_volunteers", "survey", "survey", "xlsx", (6, 18), 84,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("ชื่อ-สกุลเด็ก", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C(("เพศ", "ช"), ("sex", NONE), "tick_boy"),
        C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"),
        C("อายุ", "age", "age_uneven"),
        C("ปีเกิด", "birth_year", "born:year_be?0.3"),
        C("เลขบัตร (ถ้ามี)", "national_id", "id_rare"),
        C("บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo_uneven"),
        C("ชื่อบ้าน/คุ้ม", NONE, VILLAGES),
        C("เด็กอยู่กับใคร (ชื่อ)", "guardian_name", "guardian_relation"),
        C("เบอร์ที่ติดต่อได้", "phone", "phone_uneven"),
        C(("เด็กอยู่กลุ่มไหน (ใส่ /)", "ปกติ"), ("status", NONE), _turn("/", "/", "/", "", "", "/", "")),
        C(("เด็กอยู่กลุ่มไหน (ใส่ /)", "เสี่ยง"), ("status", NONE), _turn("", "", "", "/", "", "", "")),
        C(("เด็กอยู่กลุ่มไหน (ใส่ /)", "หลุด"), ("status", NONE), _turn("", "", "", "", "/", "", "/")),
        C("โรงเรียนที่เรียน/เคยเรียน", "school_name", SCHOOLS),
        C("ชั้น (หรือชั้นสุดท้าย)", "grade", "grade_uneven"),
        C("ออกเมื่อปีใด", ("enrolled_to", "event_date", NONE), _turn("", "", "", "", "2567", "", "2568")),
        C("ออกเพราะอะไร", (NONE, DROP), _turn("", "", "", "", "ไปแกะกุ้ง", "", "มีแฟน")),
        C("ตอนนี้ทำอะไร", (NONE, DROP, "status"), WORK_CHILD),
        C("รายได้บ้าน/เดือน", DROP, "money?0.3"),
        C("พิการ/ป่วย", DROP, _mostly("", "ออทิสติก", "หอบ", "หูไม่ค่อยได้ยิน")),
        C("ไทย/ต่างด้าว", DROP, _mostly("ไทย", "พม่า", "เขมร")),
        C("สภาพบ้าน", (NONE, DROP), ("ดี", "ทรุดโทรม", "บ้านเช่า", "ปลูกในที่สาธารณะ", "")),
        C("อยากเรียนอะไร", NONE, ("", "", "สกร.", "ช่างเชื่อม", "เสริมสวย", "กลับ รร.เดิม")),
        C("วันที่ไปเยี่ยม", "event_date", "visited:thai_two"),
        C("อพม.", NONE, ("ป้าแดง", "นางสมใจ ท่าทอง", "ลุงชัย", "นางวรรณา")),
        C("โทร อพม.", NONE, ("0815550111", "0895550122", "0625550133")),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["แบบสำรวจเด็กและเยาวชน 6-18 ปี (อพม.)"], ["ตำบล......................... อําเภอ........................."]),
    breaks=(0, 30, 57),
)  # fmt: skip

BOAT_SURVEY = Agency(
    "quays_boat_survey", "partner", "survey", "xlsx", (5, 18), 100,
    (
        C("start", (NONE, "event_date"), "visited:stamp"),
        C("end", (NONE, "event_date"), "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, ("collect:Hx3kQ9v1Lm", "collect:b7TzP0cWqa", "ee.kobotoolbox.org:R4sNd2")),
        C("enumerator", NONE, ("wanna", "ekachai", "mon_volunteer_2", "piyada")),
        C("loc/amphoe", "amphoe", "amphoe"),
        C("loc/tambon", "tambon", "tambon"),
        C("loc/moo", "moo", "moo"),
        C("loc/community", NONE, ("talad_kung", "pier_2", "ice_factory", "wat_paknam")),
        C("loc/house_or_room", "house_no", "house"),
        C("loc/gps", NONE, "gps"),
        C("_loc/gps_latitude", NONE, "latitude"),
        C("_loc/gps_longitude", NONE, "longitude"),
        C("child/name", "full_name", "untitled"),
        C("child/called", "nickname", "nickname"),
        C("child/gender", "sex", "sex_lower"),
        C("child/dob_known", NONE, ("yes", "yes", "no")),
        C("child/dob", "birth_date", "born:iso?0.35"),
        C("child/age_years", "age", "age"),
        C("child/id13", "national_id", "id_gaps"),
        C("child/doc_held", (NONE, DROP), ("thai_id", "thai_id", "pink_card", "tr38_1", "none")),
        C("child/nationality", DROP, ("th", "th", "mm", "kh", "stateless")),
        C("child/home_language", (DROP, NONE), ("thai", "thai", "mon", "burmese", "khmer")),
        C("edu/attending_now", ("status", NONE), _turn("yes", "yes", "yes", "no", "no")),
        C("edu/group", "status", _turn("normal", "normal", "at_risk", "dropped_out", "never_enrolled")),
        C("edu/school", "school_name", _turn("วัดปากน้ำ", "สมุทรวิทยาคม", "เทศบาล 1", "บ้านแหลมทราย", "")),
        C("edu/class_or_last_class", "grade", "grade_of_age"),
        C("edu/year_left", ("enrolled_to", "event_date", NONE), _turn("", "", "", "2568", "")),
        C("edu/why_out", (NONE, DROP), _turn("", "", "", "work poor", "no_document")),
        C("work/any", (NONE, DROP), _turn("no", "no", "no", "yes", "yes")),
        C("work/kind", (NONE, DROP), _turn("", "", "", "shrimp_peeling", "fishing_boat")),
        C("work/pay_per_day", DROP, _turn("", "", "", "320", "250")),
        C("care/caregiver", "guardian_name", "guardian"),
        C("care/relation", NONE, ("mother", "father", "grandmother", "aunt", "employer")),
        C("care/phone", "phone", "phone"),
        C("care/owes_broker", DROP, ("no", "no", "no", "yes")),
        C("health/difficulty", DROP, ("none", "none", "none", "seeing", "learning")),
        C("consent", NONE, ("yes", "yes", "pending")),
        C("keep_address_secret", "hide_address", _mostly("no", "yes", share=0.9)),
        C("photo_of_child", DROP, _numbers(10**8, 10**9, "{}.jpg")),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"),
        C("_validation_status", NONE, ("", "validation_status_approved")),
        C("_index", ("pupil_no", NONE), "running"),
    ),
)  # fmt: skip

DISTRICT_FORM = Agency(
    "quays_district_form", "district_office", "referral", "csv", (7, 18), 58,
    (
        C("ประทับเวลา", ("event_date", NONE), "lately:google"),
        C("ชื่อผู้แจ้ง / ตำแหน่ง", NONE, ("ผญบ. ม.3", "ครูประจำชั้น วัดปากน้ำ", "กำนัน", "อสม.วรรณา", "นายกฯ อบต.")),
        C("เบอร์โทรผู้แจ้ง", NONE, "other_phone"),
        C("คำนำหน้าชื่อเด็ก", "title", "title"),
        C("ชื่อจริงของเด็ก", "first_name", "first"),
        C("นามสกุลของเด็ก (ไม่ทราบใส่ -)", "last_name", _or("last", "-", 0.08)),
        C("ชื่อเล่นที่คนในหมู่บ้านเรียก", "nickname", "nickname"),
        C("เด็กอายุเท่าไร", "age", "age_words"),
        C("วันเดือนปีเกิด (ถ้าทราบ)", "birth_date", "born:be_short?0.5"),
        C("เลขประจำตัวประชาชนของเด็ก (ถ้าทราบ)", "national_id", _or("id?0.4", "ไม่ทราบ")),
        C("เด็กมีสัญชาติอะไร", DROP, NATION),
        C("ปัจจุบันเด็กพักอยู่ที่ไหน (บ้านเลขที่ หมู่ จุดสังเกต)", "address", _beside(" ", "house_moo", ("", "ใกล้แพปลา", "หลังวัด", "ห้องเช่าเจ๊หมวย"))),
        C("ตำบลที่เด็กอยู่", "tambon", "tambon"),
        C("เด็กพักอาศัยอยู่กับใคร ขอชื่อ-สกุล", "guardian_name", "guardian_called"),
        C("คนนั้นเป็นอะไรกับเด็ก", NONE, "relation"),
        C("เบอร์โทรทางบ้านเด็ก", "phone", "phone_uneven"),
        C("เคยเรียนที่โรงเรียนใดเป็นที่สุดท้าย", "school_name", SCHOOLS),
        C("ออกจากโรงเรียนตอนชั้นไหน", "grade", "grade_uneven"),
        C("ไม่ได้ไปเรียนตั้งแต่เมื่อไร", ("enrolled_to", "event_date", NONE), ("เทอม 2 ปี 67", "ปีที่แล้ว", "พ.ค. 2568", "ไม่แน่ใจ", "2567")),
        C("ทำไมเด็กจึงไม่ได้เรียน (เลือกได้หลายข้อ)", (NONE, DROP), ("ฐานะยากจน, ต้องทำงาน", "ไม่อยากเรียน", "ปัญหาครอบครัว", "ถูกเพื่อนแกล้ง")),
        C("ขณะนี้เด็กทำอะไร", ("status", NONE, DROP), ("อยู่บ้านเฉยๆ", "ลงเรือ", "ทำงานห้องเย็น", "เลี้ยงน้อง", "ไม่ทราบ")),
        C("ครอบครัวมีรายได้ประมาณเดือนละเท่าไร (บาท)", DROP, ("ต่ำกว่า 5,000", "5,000 - 10,000", "มากกว่า 10,000", "ไม่ทราบ")),
        C("เด็กพิการหรือมีโรคประจำตัวหรือไม่", DROP, _mostly("ไม่มี", "ออทิสติก", "ลมชัก", "ไม่ทราบ")),
        C("เด็กเกี่ยวข้องกับยาเสพติดหรือเคยถูกดำเนินคดีหรือไม่", DROP, _mostly("ไม่", "เคย", "ไม่ทราบ")),
        C("อยากให้อำเภอช่วยเรื่องอะไร", NONE, ("กลับเข้าเรียน", "หาที่ฝึกอาชีพ", "ทำบัตรประชาชน", "")),
        C("ครอบครัวขอให้ปกปิดที่อยู่หรือไม่", "hide_address", _mostly("ไม่ต้องปกปิด", "ขอให้ปกปิด", share=0.9)),
        C("แนบรูปถ่ายเด็กหรือบ้าน", DROP, _numbers(10**9, 10**10, "https://drive.example/open?id={}")),
    ),
)  # fmt: skip

SHELTER = Agency(
    "quays_shelter", "shelter", "protected", "xls", (3, 18), 34,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขแฟ้ม", "pupil_no", "case_no"),
        C("วันรับตัว", ("enrolled_from", "event_date"), "lately:thai_two"),
        C("ชื่อ-สกุล", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("นามสมมติในรายงาน", NONE, ("น้องเอ", "น้องบี", "ด.ญ.ฟ้า (นามสมมติ)", "ด.ช.คลื่น (นามสมมติ)")),
        C("เพศ", "sex", "sex_letter"),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_two"),
        C("อายุแรกรับ", ("age", NONE), "age_months"),
        C("เลขประจำตัวฯ", "national_id", "id_gaps"),
        C("สัญชาติ", DROP, NATION),
        C("ศาสนา", DROP, FAITH),
        C("ประเภทปัญหา", DROP, ("ถูกทารุณกรรม", "ล่วงละเมิดทางเพศ", "ค้ามนุษย์ (แรงงานประมง)", "ขอทาน", "ถูกทอดทิ้ง", "ประพฤติตนไม่เหมาะสม")),
        C("ข้อเท็จจริงโดยสังเขป", DROP, ("บิดาเลี้ยงทำร้ายร่างกาย", "พบที่ท่าเรือ ไม่มีผู้ดูแล", "ตร.ช่วยเหลือจากโรงงาน", "ยายป่วย ไม่มีคนเลี้ยง")),
        C("ผู้ถูกกล่าวหา", DROP, ("บิดา", "บิดาเลี้ยง", "นายจ้าง", "-", "ไม่ทราบ")),
        C("คดี/สภ.", DROP, ("-", "-", "สภ.เมือง 112/2569", "สภ.ปากน้ำ 45/2568")),
        C("หน่วยงานนำส่ง", (NONE, DROP), ("สภ.เมือง", "รพ.", "โรงเรียน", "พมจ.", "สายด่วน 1300")),
        C("บิดา", "father_name", "father"),
        C("มารดา", "mother_name", "mother"),
        C("สถานภาพบิดามารดา", (NONE, DROP), MARITAL),
        C("ผู้เลี้ยงดูเดิม", "guardian_name", "guardian"),
        C("โทร.ญาติ", "phone", "phone_dashed"),
        C("ภูมิลำเนา", "address", "address"),
        C("เคยเรียนที่", ("school_name", NONE), SCHOOLS),
        C("ชั้น", "grade", "grade_of_age"),
        C("สุขภาพแรกรับ", DROP, ("ปกติ", "รอยฟกช้ำ", "ขาดสารอาหาร", "ปกติ")),
        C("นน./ส่วนสูง", DROP, _beside("/", "weight", "height")),
        C("ผลจิตวิทยา/IQ", DROP, "iq"),
        C("ยาประจำ", DROP, ("-", "-", "ยาสมาธิสั้น", "ยากันชัก")),
        C("ผลการช่วยเหลือ", ("status", NONE), ("อยู่ในความดูแล", "คืนสู่ครอบครัว", "ส่งต่อสถานสงเคราะห์", "อยู่ในความดูแล")),
        C("วันจำหน่าย", ("enrolled_to", "event_date"), "lately:thai_two?0.6"),
        C("ปกปิดที่อยู่", "hide_address", _mostly("ปกปิด", "ไม่", share=0.7)),
        C("นักสังคมฯ", NONE, STAFF),
    ),
    titles=(["ลับ"], ["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัวจังหวัด"]),
)  # fmt: skip

EQUITY_FUND = Agency(
    "quays_equity_fund", "fund", "supported", "xlsx", (6, 15), 110,
    (
        C("ปีการศึกษา/ภาคเรียน", NONE, ("1/2569",)),
        C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "ตชด.")),
        C("รหัสสถานศึกษา", "school_code", _turn("1074010082", "1074010083", "1074010117", "1074010120", "1074010201", "3074000012", "1074010009")),
        C("สถานศึกษา", "school_name", _turn(*SCHOOLS)),
        C("เลขประจำตัวประชาชนนักเรียน", "national_id", "id_or_g"),
        C("คำนำหน้าชื่อนักเรียน", "title", "title"),
        C("ชื่อนักเรียน", "first_name", "first"),
        C("นามสกุลนักเรียน", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("วันเกิด", "birth_date", "born:iso"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("ละติจูดบ้าน", NONE, "latitude"),
        C("ลองจิจูดบ้าน", NONE, "longitude"),
        C("เลขประจำตัวประชาชนผู้ปกครอง", DROP, "parent_id"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("ความสัมพันธ์กับนักเรียน", NONE, "relation"),
        C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone"),
        C("สถานภาพครอบครัว", (NONE, DROP), MARITAL),
        C("สมาชิกในครัวเรือน (คน)", (NONE, DROP), _numbers(2, 9)),
        C("รายได้เฉลี่ยต่อคนต่อเดือน (บาท)", DROP, "money"),
        C("คะแนนความยากจน (PMT)", (NONE, DROP), "score"),
        C("ผลการคัดกรอง", (DROP, NONE), ("ยากจนพิเศษ", "ยากจนพิเศษ", "ยากจน", "ใกล้จน")),
        C("น้ำหนัก (กก.)", DROP, "weight"),
        C("ส่วนสูง (ซม.)", DROP, "height"),
        C("อัตราการมาเรียน (%)", NONE, _numbers(62, 101)),
        C("จำนวนเงินที่จัดสรร (บาท)", DROP, ("1,050", "1,500", "2,100")),
        C("ธนาคาร", (DROP, NONE), ("พร้อมเพย์", "ธ.ก.ส.", "กรุงไทย", "ออมสิน")),
        C("เลขที่บัญชี", DROP, "account_10"),
        C("ชื่อบัญชี", (DROP, NONE), "guardian_called"),
        C("วันที่จ่าย", (NONE, DROP, "event_date"), "lately:iso"),
        C("สถานะนักเรียน", "status", _mostly("มีตัวตน", "ย้ายโรงเรียน", "ไม่มาเรียน", "ไม่มีตัวตน", share=0.9)),
        C("ภาพถ่ายบ้าน", DROP, _numbers(10**5, 10**6, "home_{}.jpg")),
        C("ครูผู้คัดกรอง", NONE, "teacher"),
    ),
    sheets_before=("อ่านก่อน",),
)  # fmt: skip

CONTAINER_PORT = Agency(
    "quays_container_port", "workplace", "enrolled_alternative", "xlsx", (16, 18), 48,
    (
        C("Emp. Code", "pupil_no", _numbers(2600, 2999, "T{}")),
        C("Name - Surname", "full_name", "full_short"),
        C("Nickname", "nickname", "nickname"),
        C("Gender", "sex", "sex_en"),
        C("D.O.B.", "birth_date", "born:abroad"),
        C("Age (yrs)", "age", "age_number"),
        C("ID Card", "national_id", "id_dashed"),
        C("Nationality", DROP, _mostly("Thai", "Myanmar", share=0.9)),
        C("Dept.", NONE, ("Yard", "Gate", "Maintenance", "Warehouse", "Cold storage")),
        C("Position", (NONE, DROP), ("Trainee", "Trainee", "Student worker")),
        C("Shift", NONE, ("D", "N", "D/N")),
        C("College / Centre", "school_name", ("วิทยาลัยการต่อเรือ", "ปัญญาภิวัฒน์", "ศูนย์การเรียนท่าเรือ", "วก.สมุทร")),
        C("Level", "grade", _made("age", _vocational)),
        C("Program", NONE, ("Logistics", "Ship maintenance", "Retail", "Mechatronics")),
        C("Start date", "enrolled_from", "entered:english"),
        C("End / Resign date", ("enrolled_to", "event_date"), "lately:english?0.88"),
        C("Status", "status", _mostly("Active", "Resigned", "Suspended", share=0.88)),
        C("Reason for leaving", (NONE, DROP), _mostly("", "Family", "Back to school", "Another job", share=0.9)),
        C("Allowance/day", DROP, ("330", "345", "360")),
        C("Bank A/C (SCB)", DROP, "account"),
        C("Blood", DROP, BLOOD),
        C("Medical check", DROP, _mostly("Fit", "Fit w/ condition", "Pending")),
        C("Urine test", DROP, _mostly("Neg.", "Pos.", share=0.98)),
        C("Address (ID card)", "address", "address"),
        C("Dorm room", NONE, _numbers(101, 420, "B{}")),
        C("Mobile", "phone", "phone_dashed"),
        C("Emergency contact", ("guardian_name", NONE), "guardian_called"),
        C("Relationship", NONE, "relation"),
        C("Emergency tel.", ("phone", NONE), "other_phone_spaced"),
        C("Supervisor", NONE, STAFF_EN),
        C("Attendance %", NONE, _numbers(55, 101)),
    ),
    titles=(["WORK-BASED LEARNING TRAINEE LIST"], ["HR Dept. / updated 1 July 2026"]),
)  # fmt: skip

SKILL_INSTITUTE = Agency(
    "quays_skill_institute", "skill", "training", "html", (15, 18), 62,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("รหัสรุ่น", NONE, _turn("6901-MR-02", "6902-WD-01", "6903-FL-04")),
        C("หลักสูตร", NONE, _turn("ช่างเครื่องยนต์เรือ", "ช่างเชื่อมอาร์กโลหะด้วยมือ", "พนักงานขับรถยก (Forklift)")),
        C("เลขประจำตัวผู้เข้าฝึก", "pupil_no", "own_10"),
        C("หมายเลขบัตรประชาชน", "national_id", "id"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อผู้เข้ารับการฝึก", "first_name", "first"),
        C("นามสกุลผู้เข้ารับการฝึก", "last_name", "last"),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_slash"),
        C("อายุ", "age", "age"),
        C("วุฒิการศึกษาสูงสุด", "grade", ("ม.3", "ม.3", "ม.6", "ป.6", "ปวช.")),
        C("สถานภาพการทำงาน", (NONE, DROP), ("ว่างงาน", "นักเรียน/นักศึกษา", "ลูกจ้าง", "ช่วยกิจการครอบครัว")),
        C("ชื่อสถานประกอบกิจการ", NONE, ("", "", "บ.อู่เรือสมุทร จก.", "บจก.ท่าเรือสากล")),
        C("ประเภทผู้พิการ", DROP, _mostly("ไม่พิการ", "ทางการได้ยิน", share=0.96)),
        C("ที่อยู่ที่ติดต่อได้", "address", "address_long"),
        C("หมายเลขโทรศัพท์", "phone", "phone"),
        C("วันที่เริ่มฝึก", "enrolled_from", _turn("02/02/2569", "16/03/2569", "11/05/2569")),
        C("วันที่จบการฝึก", ("enrolled_to", "event_date"), _turn("30/04/2569", "19/06/2569", "15/05/2569")),
        C("จำนวนชั่วโมง", NONE, _turn("360", "420", "30")),
        C("ผลการฝึก", "status", _mostly("ผ่าน", "ไม่ผ่าน", "ออกกลางคัน", share=0.8)),
        C("คะแนนรวม", NONE, _numbers(48, 97)),
        C("เลขที่วุฒิบัตร", NONE, _numbers(100, 999, "สส.69/{}")),
        C("วันที่ออกวุฒิบัตร", ("event_date", NONE), _turn("08/05/2569", "", "22/05/2569")),
        C("เบี้ยเลี้ยงผู้เข้าฝึก (บาท)", DROP, "money?0.4"),
        C("ครูฝึก", NONE, "teacher"),
        C("สถานที่ฝึก", NONE, ("สพร. อาคาร 2", "อบต.", "อู่เรือสมุทร")),
    ),
    titles=(["รายงานทะเบียนผู้เข้ารับการฝึก ปีงบประมาณ 2569"],),
)  # fmt: skip

CASE_TEAM = Agency(
    "quays_case_team", "case_team", "supported", "xlsx", (6, 18), 42,
    (
        C("เคสที่", ("pupil_no", NONE), "running"),
        C("รหัส", "pupil_no", _numbers(1, 99, "CM{:02d}-69")),
        C("CM", NONE, STAFF),
        C("ชื่อเด็ก", "full_name", "full_nickname"),
        C("อายุ", "age", "age_words"),
        C("วดป.เกืด", "birth_date", "born:uneven"),
        C("เลขบัตร", "national_id", "id_uneven"),
        C("บ้าน", ("address", "house_no"), "house_moo"),
        C("ตำบล", "tambon", "tambon_short"),
        C("พ่อ", "father_name", "father"),
        C("แม่", "mother_name", "mother"),
        C("คนดูแลหลัก", "guardian_name", "guardian_relation"),
        C("โทร", "phone", "phone_spaced"),
        C("ใครแจ้งมา", NONE, ("อพม.", "โรงเรียน", "เทศบาล", "ตร.น้ำ", "ศธจ.")),
        C("รร.ล่าสุด", "school_name", SCHOOLS),
        C("ชั้นที่หลุด", "grade", "grade_uneven"),
        C("สถานะตอนรับเคส", ("status", NONE), ("หลุด", "หลุด", "เสี่ยง", "ไม่เคยเรียน")),
        C("วันรับเคส", ("event_date", "enrolled_from"), "lately:be_two"),
        C("เยี่ยม 1", ("event_date", NONE), "visited:be_two"),
        C("เยี่ยม 2", ("event_date", NONE), "lately:be_two?0.5"),
        C("เรื่องหลักของเคส", DROP, ("ยาเสพติดในบ้าน", "ตั้งครรภ์", "ยากจน", "ถูกตี", "ติดเกม")),
        C("สุขภาพ", DROP, ("ดี", "ดี", "สมาธิสั้น", "ซึมเศร้า")),
        C("สภาพครอบครัว", (NONE, DROP), ("แม่เลี้ยงเดี่ยว", "อยู่กับยาย", "พ่อออกเรือ", "ครบ")),
        C("หนี้", DROP, ("-", "นอกระบบ 20,000", "กยศ.พี่", "ค่าเช่าค้าง 3 ด.")),
        C("แผนช่วย", NONE, ("กลับ รร.", "สกร.", "ฝึกช่างเชื่อม", "ศูนย์การเรียน")),
        C("ทุนที่ได้ (บ.)", DROP, "money?0.4"),
        C("สถานะล่าสุด", "status", ("กลับเข้าเรียน", "ยังไม่เรียน", "เรียน สกร.", "ย้าย", "ติดต่อไม่ได้")),
        C("วันปิดเคส", ("event_date", "enrolled_to", NONE), "lately:be_two?0.8"),
        C("ห้ามบอกที่อยู่", "hide_address", _mostly("", "ห้าม", share=0.85)),
        C("บันทึก", NONE, "remark"),
    ),
    titles=(["ทะเบียนเคส ทีมสหวิชาชีพ อ.เมือง (ใช้ภายใน)"],),
)  # fmt: skip

MOVE_NOTICES = Agency(
    "quays_move_notices", "notices", "moved_away", "ods", (3, 18), 52,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("เลขที่ใบแจ้งย้าย", ("pupil_no", NONE), _numbers(100, 999, "69-01-{:05d}")),
        C("วันที่รับแจ้ง", ("event_date", NONE), "visited:be_slash"),
        C("วันที่ย้ายออก", "event_date", "visited:be_slash"),
        C(("ผู้ย้าย", "เลขประจำตัวประชาชน"), "national_id", "id_spaced"),
        C(("ผู้ย้าย", "ชื่อตัว-ชื่อสกุล"), "full_name", "full"),
        C(("ผู้ย้าย", "เพศ"), "sex", "sex"),
        C(("ผู้ย้าย", "เกิดเมื่อ"), "birth_date", "born:thai_long"),
        C(("ผู้ย้าย", "สัญชาติ"), DROP, _mostly("ไทย", "เมียนมา", share=0.95)),
        C(("ผู้ย้าย", "ชื่อบิดา"), "father_name", "father_first"),
        C(("ผู้ย้าย", "ชื่อมารดา"), "mother_name", "mother_first"),
        C(("ย้ายออกจาก", "บ้านเลขที่"), ("house_no", NONE), "house"),
        C(("ย้ายออกจาก", "หมู่ที่"), ("moo", NONE), "moo"),
        C(("ย้ายออกจาก", "ตำบล"), ("tambon", NONE), "tambon"),
        C(("ย้ายออกจาก", "อำเภอ"), ("amphoe", NONE), "amphoe"),
        C(("ย้ายไปอยู่ที่", "อำเภอ/เขต"), ("amphoe", NONE), ("บางขุนเทียน", "เมืองสมุทรปราการ", "ศรีราชา", "หาดใหญ่", "แม่สอด")),
        C(("ย้ายไปอยู่ที่", "จังหวัด"), ("province", NONE), ("กรุงเทพมหานคร", "สมุทรปราการ", "ชลบุรี", "สงขลา", "ตาก")),
        C(("ผู้แจ้ง", "ชื่อ-สกุล"), NONE, "teacher"),
        C(("ผู้แจ้ง", "เลข ปชช."), DROP, "other_id"),
        C("นายทะเบียนผู้รับแจ้ง", NONE, STAFF[:4]),
    ),
    titles=(["รายการแจ้งย้ายออก (อายุ 3-18 ปี) เดือนมิถุนายน - กรกฎาคม 2569"],),
    totals=(["", "รวม 52 ราย"],),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    ESTUARY_SCHOOL, TOWN_GRADUATES, CONVENT_SCHOOL, SHIP_COLLEGE, LIFELONG_OFFICE, RIVER_TEMPLE, MOSQUE_SCHOOL, ROWING_SCHOOL, MIGRANT_CENTRE,
    REGISTRY, HEALTH_FILES, VOLUNTEERS, BOAT_SURVEY, DISTRICT_FORM, SHELTER, EQUITY_FUND, CONTAINER_PORT, SKILL_INSTITUTE, CASE_TEAM, MOVE_NOTICES,
)  # fmt: skip
