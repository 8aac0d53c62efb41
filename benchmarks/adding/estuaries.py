"""Made-up agencies of a southern province of estuaries, rubber and palm, written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import SHORT_TITLE, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts

BOYS = ("มูฮัมหมัด", "อับดุลรอหมาน", "อิบรอเหม", "ฟุรกอน", "ซุลกิฟลี", "ฮาฟิส", "อัซมี", "ยูโสบ", "อิรฟาน", "นัสรี")
GIRLS = ("นูรฮายาตี", "ฟาตีเม๊าะ", "ซูไรดา", "อามีนะห์", "นัสรีน", "ฮัสนะ", "รอฮานี", "มาเรียม", "สุไหลหม๊ะ", "อัฟนาน")
LASTS = ("หมัดอาดัม", "สาและ", "เจ๊ะแว", "บินหรีม", "หลงสมัน", "ยาประจันทร์", "โส๊ะสมาคม", "ตาเดอิน", "ปะดุกา", "แซะอาหลี", "หมานละงู", "เกปัน")
MOTHERS = ("รอกีเย๊าะ", "สารีนา", "จันทร์เพ็ญ", "มารียำ", "สมจิตร", "ฮาลีเม๊าะ", "อุไรวรรณ", "ยามีล๊ะ")
FATHERS = ("ดลเลาะ", "สุทัศน์", "มาหามะ", "อาหลี", "ประเสริฐ", "หมาด", "รอซี", "วิโรจน์")
VILLAGES = ("บ้านปากบารา", "บ้านท่ามาลัย", "บ้านตะโละใส", "บ้านบ่อเจ็ดลูก", "บ้านเกาะบูโหลน", "บ้านควนโพธิ์", "บ้านหัวหิน", "บ้านสวนเทศ")
POSTCODES = ("91000", "91110", "91120", "91140", "91150", "91160")
TEACHERS = ("นางสาวรอมือละ ดาโอะ", "นายเจษฎา ชูแก้ว", "ครูสุดา หนูคง", "นางวันดี ขุนรักษ์", "นายอาหมัด ยีหมะ")
CODES = ("1091480012", "1091480047", "1091480103", "1091480088")
SCHOOLS = ("บ้านปากละงู", "บ้านควนขัน", "วัดชนาธิปเฉลิม", "บ้านท่าแพ", "นิคมพัฒนาผัง 7", "กำแพงวิทยา", "อนุบาลเมือง")
LEFT = ("ออกเรือหาปลากับพ่อ", "กรีดยางช่วยที่บ้าน", "ไม่อยากเรียน", "มีครอบครัว", "ไม่มีค่ารถ", "เกเร ติดเพื่อน")


def _numbers(low: int, high: int, form: str = "{}") -> Form:
    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])

    return cells


def _decimals(low: float, high: float, form: str) -> Form:
    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([form.format(v) for v in rng.uniform(low, high, len(made)).tolist()])

    return cells


def _mostly(word: str, others: Sequence[str], share: float = 0.75) -> Form:
    """One word in most cells."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([word if rng.random() < share else others[int(rng.integers(len(others)))] for _ in range(len(made))])

    return cells


def _southern(made: Slip, muslim: int) -> list[tuple[str, str, str]]:
    """Title, first and last name of each; so many of ten are of Muslim families."""
    rows = zip(made["title"].tolist(), made["first"].tolist(), made["last"].tolist(), made["sex"].tolist(), strict=True)
    out = []
    for at, (title, first, last, sex) in enumerate(rows):
        if at * 7 % 10 < muslim:
            first, last = (BOYS if sex == "m" else GIRLS)[(at * 3 + at // 10) % 10], LASTS[(at * 5 + at // 12) % len(LASTS)]
        out.append((title, first, last))
    return out


def _named(form: str, muslim: int) -> Form:
    """A name as ``form`` puts together t (title), s (short title), f (first) and l (last)."""

    def cells(made: Slip, _rng: np.random.Generator) -> Array:
        return texts([form.format(t=t, s=SHORT_TITLE[t], f=f, l=last) for t, f, last in _southern(made, muslim)])

    return cells


def _parent(firsts: Sequence[str], form: str, muslim: int) -> Form:
    """A parent with the family's last name."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return texts([form.format(f=firsts[int(rng.integers(len(firsts)))], l=last) for _, _, last in _southern(made, muslim)])

    return cells


def _former(made: Slip, _rng: np.random.Generator) -> Array:
    return np.roll(made["first"], 3)


def _ic_or_none(made: Slip, rng: np.random.Generator) -> Array:
    return texts([v if v and rng.random() < 0.8 else "-" for v in made["national_id"].tolist()])


def _tick(which: int) -> Form:
    """One of three columns of which each row ticks one."""

    def cells(made: Slip, _rng: np.random.Generator) -> Array:
        return texts(["/" if (0, 2, 0, 1, 0, 2, 0)[at * 5 % 7] == which else "" for at in range(len(made))])

    return cells


def _ship(made: Slip, rng: np.random.Generator) -> Array:
    return texts(
        [
            f"PB-{a:02d}-{b:03d}"
            for a, b in zip(rng.integers(60, 69, len(made)).tolist(), rng.integers(1, 400, len(made)).tolist(), strict=True)
        ]
    )


def _gap(form: Form, share: float, word: str = "") -> Form:
    """Some cells left out."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        return np.where(rng.random(len(made)) < share, word, form(made, rng)).astype(object)

    return cells


LAT, LON = _decimals(6.55, 6.98, "{:.6f}"), _decimals(99.72, 100.2, "{:.6f}")
BLOOD = ("A", "B", "O", "AB", "-")
FAITH = _mostly("อิสลาม", ("พุทธ", "คริสต์"), 0.7)
THAI = _mostly("ไทย", ("เมียนมา", "ไม่ปรากฏสัญชาติ"), 0.95)

DMC_SCHOOL = Agency(
    "estuaries_dmc_school", "school", "enrolled", "xlsx", (6, 15), 140,
    (
        C("รหัสโรงเรียน", "school_code", ("1091480047",)),
        C("ชื่อโรงเรียน", "school_name", ("บ้านปากละงู",)),
        C("เลขประจำตัวประชาชน", "national_id", "id_or_g"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", _named("{f}", 4)),
        C("นามสกุล", "last_name", _named("{l}", 4)),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"),
        C("น้ำหนัก", DROP, "weight"),
        C("ส่วนสูง", DROP, "height"),
        C("กลุ่มเลือด", DROP, BLOOD),
        C("ศาสนา", DROP, FAITH),
        C("เชื้อชาติ", DROP, THAI),
        C("สัญชาติ", DROP, THAI),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, ("-", "-", "ละงู-ปากบารา", "ซ.มัสยิดกลาง")),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, ("ประมง", "รับจ้าง", "เกษตรกร", "ค้าขาย", "ทำสวนยาง")),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", _parent(FATHERS, "{f}", 4)),
        C("นามสกุลบิดา", "father_last_name", _parent(FATHERS, "{l}", 4)),
        C("อาชีพของบิดา", DROP, ("ประมง", "รับจ้าง", "เกษตรกร", "-")),
        C("ชื่อมารดา", "mother_name", _parent(MOTHERS, "{f}", 4)),
        C("นามสกุลมารดา", "mother_last_name", _parent(MOTHERS, "{l}", 4)),
        C("อาชีพของมารดา", DROP, ("แม่บ้าน", "รับจ้าง", "ค้าขาย", "-")),
        C("ความด้อยโอกาส", (NONE, DROP), _mostly("เด็กยากจน", ("-", "กำพร้า", "ถูกทอดทิ้ง"))),
        C("ความพิการ", DROP, _mostly("ไม่พิการ", ("บกพร่องทางการเรียนรู้", "บกพร่องทางสติปัญญา"), 0.93)),
    ),
    titles=(["ข้อมูลนักเรียนรายบุคคล ปีการศึกษา 2569 ภาคเรียนที่ 1  ข้อมูล ณ วันที่ 10 มิ.ย. 2569 (DMC)"],),
)  # fmt: skip

REGISTRY = Agency(
    "estuaries_registry", "civil_registry", "population", "csv", (3, 18), 150,
    (
        C("PID", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", _named("{f}", 5)),
        C("ชื่อรอง", "middle_name", "middle?0.96"),
        C("ชื่อสกุล", "last_name", _named("{l}", 5)),
        C("ชื่อสกุลเดิม", "alt_last_name", _mostly("", LASTS, 0.93)),
        C("รหัสเพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"),
        C("รหัสสัญชาติ", DROP, _mostly("099", ("048", "999"), 0.97)),
        C("สถานภาพเจ้าบ้าน", NONE, _mostly("ผู้อาศัย", ("เจ้าบ้าน",), 0.97)),
        C("PID มารดา", DROP, "parent_id"),
        C("ชื่อมารดา", "mother_name", _parent(MOTHERS, "{f}", 5)),
        C("สัญชาติมารดา", DROP, THAI),
        C("PID บิดา", DROP, "other_id"),
        C("ชื่อบิดา", "father_name", _parent(FATHERS, "{f}", 5)),
        C("สัญชาติบิดา", DROP, THAI),
        C("รหัสประจำบ้าน", NONE, _numbers(10**6, 10**7, "9101{}")),
        C("เลขที่บ้าน", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"),
        C("ตรอก/ซอย/ถนน", NONE, ("", "", "", "ถ.สตูลธานี", "ซ.ปลาเค็ม")),
        C("รหัสตำบล", NONE, _numbers(910101, 910705)),
        C("ตำบล/แขวง", "tambon", "tambon"),
        C("อำเภอ/เขต", "amphoe", "amphoe"),
        C("สำนักทะเบียน", NONE, ("อ.ละงู", "อ.เมือง", "ทต.กำแพง", "ทม.สตูล")),
        C("วันที่ย้ายเข้า", (NONE, "event_date"), "entered:be_compact"),
        C("สถานะบุคคล", ("status", NONE), _mostly("อยู่", ("ทะเบียนบ้านกลาง", "จำหน่าย"), 0.95)),
        C("วันที่ปรับปรุง", NONE, "lately:update"),
    ),
    encoding="cp874", separator="|",
)  # fmt: skip

ISLAMIC_PRIVATE = Agency(
    "estuaries_islamic_private", "private_school", "enrolled", "xlsx", (12, 18), 110,
    (
        C("ที่", NONE, "running"),
        C("เลขประจำตัว นร.", "pupil_no", "own_5"),
        C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_dashed"),
        C("ชื่อ - สกุล (ภาษาไทย)", "full_name", _named("{s}{f}  {l}", 9)),
        C("ชื่อเล่น", "nickname", ("ดา", "มัด", "ยะห์", "ฟา", "เลาะ", "นี", "บัง", "")),
        C("ชื่อภาษามลายู/อาหรับ", ("alt_first_name", NONE), ("محمد", "فاطمة", "عائشة", "إبراهيم", "مريم", "حسن")),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_two"),
        C("ชั้นสามัญ", "grade", "grade_of_age_room"),
        C("ชั้นศาสนา (อิบติดาอียะห์/มุตะวัซซิเฏาะฮ์/ซานาวียะห์)", (NONE, DROP), ("มุตะวัซซิเฏาะฮ์ ปีที่ 1", "มุตะวัซซิเฏาะฮ์ ปีที่ 3", "ซานาวียะห์ ปีที่ 2", "อิบติดาอียะห์ ปีที่ 4")),
        C("อยู่หอพัก / ไป-กลับ", NONE, ("หอพัก", "ไป-กลับ", "ไป-กลับ")),
        C("รับอุดหนุนรายหัว", (DROP, NONE), _mostly("/", ("X",), 0.9)),
        C("โรงเรียนเดิม", NONE, SCHOOLS),
        C("จบชั้น", NONE, ("ป.6", "ป.6", "ม.3")),
        C("วันที่มอบตัว", "enrolled_from", "entered:thai_two"),
        C("ชื่อบิดา", "father_name", _parent(FATHERS, "นาย{f} {l}", 9)),
        C("เลขบัตร ปชช.บิดา", DROP, "parent_id_dashed?0.2"),
        C("รายได้บิดา/เดือน", DROP, "money?0.2"),
        C("ชื่อมารดา", "mother_name", _parent(MOTHERS, "นาง{f} {l}", 9)),
        C("เลขบัตร ปชช.มารดา", DROP, "other_id?0.2"),
        C("รายได้มารดา/เดือน", DROP, "money?0.3"),
        C("สถานภาพครอบครัว", (NONE, DROP), ("อยู่ด้วยกัน", "หย่าร้าง", "บิดาเสียชีวิต", "แยกกันอยู่")),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("เบอร์ติดต่อ", "phone", "phone_dashed"),
        C("บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo"),
        C("ต.", "tambon", "tambon"),
        C("อ.", "amphoe", "amphoe"),
        C("จ.", "province", "province"),
        C("ศาสนา", DROP, _mostly("อิสลาม", ("พุทธ",), 0.98)),
        C("โรคประจำตัว", DROP, _mostly("ไม่มี", ("หอบหืด", "ภูมิแพ้", "ธาลัสซีเมีย"), 0.85)),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["บัญชีรายชื่อนักเรียน โรงเรียนดารุลอูลูมวิทยา (เอกชนสอนศาสนาอิสลามควบคู่สามัญ ม.15(1))"], ["ภาคเรียนที่ 1 ปีการศึกษา 2569"]),
    totals=(["รวมทั้งสิ้น", "", "", "110 คน"],),
)  # fmt: skip

FISHERY_COLLEGE = Agency(
    "estuaries_fishery_college", "vocational", "enrolled", "html", (15, 18), 95,
    (
        C("ลำดับ", NONE, "running"),
        C("รหัสนักเรียนนักศึกษา", "pupil_no", "college_no"),
        C("เลขบัตรประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", _named("{f}", 4)),
        C("สกุล", "last_name", _named("{l}", 4)),
        C("ชื่อ(อังกฤษ)", ("alt_first_name", NONE), "first_en"),
        C("สกุล(อังกฤษ)", ("alt_last_name", NONE), "last_en"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("ระดับ", ("grade", NONE), _mostly("ปวช.", ("ปวส.",), 0.85)),
        C("ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")),
        C("กลุ่มเรียน", NONE, ("ช.1 ปมง.1", "ช.2 ชย.1", "ช.1 ชก.2", "ส.1 กพล.")),
        C("ประเภทวิชา", NONE, ("ประมง", "อุตสาหกรรม", "พาณิชยกรรม", "เกษตรกรรม")),
        C("สาขาวิชา", NONE, ("แปรรูปสัตว์น้ำ", "เพาะเลี้ยงสัตว์น้ำ", "ช่างยนต์", "การบัญชี", "ช่างกลเรือ")),
        C("ระบบ (ปกติ/ทวิภาคี)", NONE, ("ปกติ", "ทวิภาคี", "เทียบโอน")),
        C("สถานะภาพ", "status", _mostly("กำลังศึกษา", ("พักการเรียน", "พ้นสภาพ", "ลาออก"), 0.85)),
        C("วันที่เข้าศึกษา", "enrolled_from", "entered:be_slash"),
        C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.88"),
        C("GPAX", NONE, "gpa"),
        C("ค้างชำระ(บาท)", DROP, "money?0.6"),
        C("กู้ยืม กยศ.", (DROP, NONE), ("กู้", "ไม่กู้", "ไม่กู้")),
        C("อาจารย์ที่ปรึกษา", NONE, TEACHERS),
        C("จบจากสถานศึกษา", NONE, SCHOOLS),
        C("ที่อยู่ปัจจุบัน", "address", "address"),
        C("รหัสไปรษณีย์", NONE, POSTCODES),
        C("โทรศัพท์นักเรียน", ("phone", NONE), "phone"),
        C("โทรศัพท์ผู้ปกครอง", "phone", "other_phone"),
        C("ชื่อ-สกุลผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        C("หมู่โลหิต", DROP, BLOOD),
        C("อีเมล์", NONE, "email?0.4"),
    ),
    titles=(["ระบบบริหารจัดการสถานศึกษา RMS - รายงานข้อมูลนักเรียน นักศึกษา"],),
)  # fmt: skip

LEARNING_DISTRICT = Agency(
    "estuaries_learning_district", "nonformal", "enrolled_alternative", "xls", (15, 18), 120,
    (
        C("รหัสสถานศึกษา", "school_code", ("1291010000",)),
        C("รหัสนักศึกษา", "pupil_no", "nonformal_no"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ นศ.", "first_name", _named("{f}", 6)),
        C("นามสกุล นศ.", "last_name", _named("{l}", 6)),
        C("เพศ", "sex", "sex"),
        C("วดป.เกิด", "birth_date", "born:be_two"),
        C("อายุ", "age", "age"),
        C("ระดับ", "grade", ("ประถมศึกษา", "ม.ต้น", "ม.ต้น", "ม.ปลาย")),
        C("ภาคเรียนที่ขึ้นทะเบียน", NONE, ("1/67", "2/67", "1/68", "2/68", "1/69")),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_two"),
        C("สถานะ นศ.", "status", _mostly("ปกติ", ("ไม่ลงทะเบียน", "ลาออก", "ครบหลักสูตร"), 0.7)),
        C("รหัสกลุ่ม", NONE, _numbers(1001, 1040)),
        C("ชื่อกลุ่ม (ศกร.ตำบล)", NONE, ("ศกร.ตำบลละงู 1", "ศกร.ตำบลปากน้ำ", "ศกร.ตำบลแหลมสน", "กลุ่มสนใจเกาะบูโหลน")),
        C("ครู", NONE, TEACHERS),
        C("เบอร์ครู", NONE, "other_phone"),
        C("นก. สะสม", NONE, _numbers(0, 76)),
        C("คะแนน กพช. (ชม.)", NONE, _numbers(0, 200)),
        C("เข้าสอบปลายภาค", NONE, ("เข้าสอบ", "เข้าสอบ", "ขาดสอบ")),
        C("อาชีพ นศ.", (NONE, DROP), ("ประมง", "รับจ้าง", "กรีดยาง", "ว่างงาน")),
        C("รายได้ต่อปี", DROP, "money?0.3"),
        C("สภาพความพิการ", DROP, _mostly("-", ("ทางการเคลื่อนไหว", "ออทิสติก"), 0.95)),
        C("วุฒิเดิม", NONE, ("ป.6", "ป.4", "ม.2", "ม.3")),
        C("สถานศึกษาเดิม", NONE, SCHOOLS),
        C("เลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ไปรษณีย์", NONE, POSTCODES),
        C("โทร.", "phone", "phone?0.15"),
        C("ชื่อบิดา", "father_name", _parent(FATHERS, "นาย{f} {l}", 6)),
        C("ชื่อมารดา", "mother_name", _parent(MOTHERS, "นาง{f} {l}", 6)),
    ),
    titles=(["ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอ"], ["ทะเบียนนักศึกษา หลักสูตรการศึกษาขั้นพื้นฐาน พ.ศ. 2551"]),
)  # fmt: skip

TRAINING_HOUSE = Agency(
    "estuaries_training_house", "nonformal", "enrolled_alternative", "xlsx", (13, 18), 42,
    (
        C(("ลำดับ",), NONE, "running_thai"),
        C(("ทะเบียน ด.ย.",), "pupil_no", "case_no"),
        C(("ชื่อ-ชื่อสกุล เด็กและเยาวชน",), "full_name", _named("{t}{f} {l}", 6)),
        C(("เลขประจำตัวประชาชน",), "national_id", "id_thai"),
        C(("เกิดวันที่",), "birth_date", "born:thai_digits"),
        C(("อายุ (ปี)",), "age", "age_thai"),
        C(("คดี", "ฐานความผิด"), DROP, ("พ.ร.บ.ยาเสพติดฯ", "ลักทรัพย์", "ทำร้ายร่างกาย", "พ.ร.บ.อาวุธปืน", "ยาเสพติด (กระท่อม)")),
        C(("คดี", "คดีหมายเลขแดงที่"), DROP, _numbers(1, 300, "ยชอ.{}/2568")),
        C(("คดี", "ระยะเวลาฝึกอบรม"), DROP, ("1 ปี", "1 ปี 6 เดือน", "2 ปี", "6 เดือน")),
        C(("วันรับตัว",), ("enrolled_from", "event_date", DROP, NONE), "entered:thai_digits_short"),
        C(("กำหนดปล่อย",), (DROP, NONE), ("๑๒ ต.ค. ๖๙", "๓ ม.ค. ๗๐", "๒๘ มี.ค. ๗๐", "๑๕ ก.ย. ๗๐")),
        C(("การศึกษา", "ก่อนเข้าศูนย์ฝึก"), (NONE, "grade"), "grade_of_age_thai"),
        C(("การศึกษา", "สถานศึกษาเดิม"), NONE, SCHOOLS),
        C(("การศึกษา", "ปัจจุบันเรียนระดับ"), "grade", ("ม.ต้น", "ม.ปลาย", "ประถม", "ปวช.1")),
        C(("การศึกษา", "สังกัด"), NONE, ("สกร.", "สกร.", "สอศ.", "ศูนย์การเรียน CYF")),
        C(("การศึกษา", "สถานภาพการเรียน"), "status", ("กำลังเรียน", "กำลังเรียน", "รอเทียบโอน", "ยังไม่ได้เรียน")),
        C(("วิชาชีพ",), NONE, ("ตัดผม", "ซ่อมเครื่องยนต์เรือ", "เบเกอรี่", "เชื่อมโลหะ", "-")),
        C(("ภูมิลำเนา",), "address", "address_thai"),
        C(("ครอบครัว", "ชื่อบิดา"), "father_name", "father_called"),
        C(("ครอบครัว", "ชื่อมารดา"), "mother_name", "mother_called"),
        C(("ครอบครัว", "ผู้ปกครองที่ติดต่อได้"), "guardian_name", "guardian_called"),
        C(("ครอบครัว", "โทรศัพท์"), "phone", "phone_spaced"),
        C(("ครอบครัว", "ญาติต้องโทษ"), DROP, ("ไม่มี", "ไม่มี", "บิดาต้องโทษ รจก.", "พี่ชาย")),
        C(("ผลตรวจสารเสพติด",), DROP, ("พบ", "ไม่พบ")),
        C(("ศาสนา",), DROP, FAITH),
        C(("ผู้รับผิดชอบ",), NONE, TEACHERS),
    ),
    titles=(["ศูนย์ฝึกและอบรมเด็กและเยาวชน - บัญชีการศึกษาเด็กและเยาวชน (ลับ)"], ["ข้อมูล ณ ๓๐ มิถุนายน ๒๕๖๙"]),
)  # fmt: skip

PIER_CENTRE = Agency(
    "estuaries_pier_centre", "learning_centre", "enrolled_alternative", "csv", (5, 15), 88,
    (
        C("No.", NONE, "running"),
        C("Student ID", "pupil_no", _numbers(100, 999, "PMLC-{}")),
        C("Name of student", "full_name", "burmese"),
        C("Thai name (ชื่อไทย)", ("nickname", "alt_first_name", NONE), "nickname?0.5"),
        C("Gender", "sex", "sex_mf"),
        C("DOB (dd-mmm-yyyy)", "birth_date", "born:english"),
        C("Age", "age", "age"),
        C("Place of birth", (NONE, DROP), ("Myeik", "Kawthaung", "Dawei", "Ranong", "Thailand")),
        C("Ethnicity", DROP, ("Burmese", "Dawei", "Mon", "Karen", "Rohingya")),
        C("Religion", DROP, ("Buddhist", "Muslim", "Christian")),
        C("Nationality", DROP, _mostly("Myanmar", ("Thai", "Stateless"), 0.9)),
        C("13-digit no. (if any)", "national_id", "id_foreign?0.5"),
        C("G-code", "g_code", "g_code?0.4"),
        C("Doc type", DROP, ("Pink card", "CI", "None", "Birth cert.", "Passport")),
        C("Passport/CI no.", DROP, "passport?0.6"),
        C("Level", "grade", "grade_of_age_migrant"),
        C("Language class", NONE, ("Burmese", "Thai", "English+Thai")),
        C("Date joined", "enrolled_from", "entered:english"),
        C("Date left", ("enrolled_to", "event_date"), "lately:english?0.85"),
        C("Reason for leaving", (NONE, DROP), ("", "", "", "moved with boat", "work at fish factory", "returned to Myanmar")),
        C("Current status", "status", _mostly("Active", ("Dropped out", "Transferred", "Absent > 1 month"), 0.8)),
        C("Father's name", "father_name", "burmese_parent"),
        C("Mother's name", "mother_name", "burmese"),
        C("Parents' work", DROP, ("Fishing boat", "Peeling shed", "Rubber", "Construction", "Fish market")),
        C("Boat / employer", (NONE, DROP), _ship),
        C("Lives with", NONE, ("Parents", "Mother", "Aunt", "Grandmother")),
        C("Community", NONE, ("Pier 2", "Soi Pla Kem", "Rubber camp km 8", "Ban Tha Rua")),
        C("Contact tel.", "phone", "phone_abroad"),
        C("Emergency contact person", ("guardian_name", NONE), "burmese"),
        C("Vaccinated (MMR/BCG)", DROP, ("Y", "N", "Unknown")),
        C("Photo consent", NONE, ("Y", "N")),
        C("Photo file", DROP, _numbers(1000, 9999, "IMG_{}.jpg")),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

PONDOK = Agency(
    "estuaries_pondok", "religious", "enrolled_alternative", "ods", (12, 18), 55,
    (
        C("ที่", NONE, "running"),
        C("ชื่อ-สกุล โต๊ะปาเก (ผู้เรียน)", "full_name", _named("{s}{f} {l}", 10)),
        C("ชื่อเรียก", "nickname", ("มะ", "เลาะ", "ยี", "ซู", "นิ", "ดิง", "")),
        C("เลข ปชช.", "national_id", "id_gaps"),
        C("เกิด พ.ศ.", "birth_year", "born:year_be"),
        C("อายุ", "age", "age_uneven"),
        C("มาจาก หมู่บ้าน", NONE, VILLAGES),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("พ่อชื่อ", "father_name", _parent(FATHERS, "{f}", 10)),
        C("แม่ชื่อ", "mother_name", _parent(MOTHERS, "{f}", 10)),
        C("โทร. พ่อแม่", "phone", "phone_uneven"),
        C("เข้าปอเนาะเมื่อ", "enrolled_from", "entered:be_dot"),
        C("สามัญเรียนที่ไหน", ("school_name", NONE), ("ไม่ได้เรียน", "สกร.ละงู", "สกร.ท่าแพ", "-")),
        C("ชั้น (สามัญ)", "grade", ("ม.ต้น", "ม.ปลาย", "-", "จบ ป.6")),
        C("กีตาบ/ระดับ", NONE, ("ชั้นต้น", "ชั้นกลาง", "ชั้นปลาย")),
        C("ยังอยู่/ออกแล้ว", "status", _mostly("อยู่", ("ออกแล้ว", "กลับบ้าน"), 0.85)),
        C("บาบอผู้ดูแล", NONE, ("บาบอเซ็ง", "บาบอมุสตอฟา", "อุสตาซอาลี")),
        C("หมายเหตุ", NONE, ("", "", "", "เด็กกำพร้า", "มาเรียนเฉพาะเสาร์-อาทิตย์")),
    ),
    titles=(["รายชื่อผู้เรียน สถาบันศึกษาปอเนาะนูรุลฮูดา"], ["ส่งให้ สช.จังหวัด"]),
)  # fmt: skip

HEALTH_POST = Agency(
    "estuaries_health_post", "partner", "population", "csv", (3, 18), 130,
    (
        C("hospcode", NONE, ("09823",)),
        C("hn", "pupil_no", "hn_7"),
        C("cid", "national_id", "id"),
        C("prename", "title", "short_title"),
        C("fname", "first_name", _named("{f}", 7)),
        C("lname", "last_name", _named("{l}", 7)),
        C("sex", "sex", "sex_code"),
        C("birth", "birth_date", "born:iso"),
        C("age_y", "age", "age"),
        C("nation", DROP, _mostly("099", ("048",), 0.97)),
        C("race", DROP, _mostly("099", ("048",), 0.97)),
        C("religion", DROP, ("01", "02", "02", "02")),
        C("bloodgroup", DROP, BLOOD),
        C("abogroup_rh", DROP, ("", "+", "+")),
        C("education", ("grade", NONE), ("01", "02", "03", "04", "09")),
        C("occupation_new", (NONE, DROP), ("9999", "9629", "6221", "901")),
        C("father_cid", DROP, "parent_id?0.3"),
        C("fathername", "father_name", _parent(FATHERS, "{f} {l}", 7)),
        C("mother_cid", DROP, "other_id?0.3"),
        C("mothername", "mother_name", _parent(MOTHERS, "{f} {l}", 7)),
        C("hcode", NONE, _numbers(1, 900)),
        C("hno", "house_no", "house"),
        C("mu", "moo", "moo_padded"),
        C("villname", NONE, VILLAGES),
        C("subdistname", "tambon", "tambon"),
        C("distname", "amphoe", "amphoe"),
        C("typelive", NONE, ("1", "1", "1", "3", "4")),
        C("rightcode", (DROP, NONE), ("89", "UCS", "LGO", "OFC")),
        C("chronic", DROP, ("", "", "", "J45", "D56")),
        C("allergy", DROP, ("", "", "", "Penicillin", "Sulfa")),
        C("weight_last", DROP, "weight"),
        C("height_last", DROP, "height"),
        C("epi_complete", DROP, ("Y", "Y", "N")),
        C("telephoneperson", "phone", "phone?0.35"),
        C("osm_name", NONE, ("นางสารีปะ นิสัน", "นางเจ๊ะรอ สลีมีน", "นายสุรินทร์ ชูสง")),
        C("d_update", NONE, "lately:update"),
    ),
    separator="\t",
)  # fmt: skip

VOLUNTEERS = Agency(
    "estuaries_volunteers", "survey", "survey", "xlsx", (6, 18), 75,
    (
        C("ลำดับ", NONE, "running"),
        C("ชื่อ - สกุล เด็ก", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C(("เพศ", "ชาย"), "sex", "tick_boy"),
        C(("เพศ", "หญิง"), "sex", "tick_girl"),
        C("อายุ (ปี)", "age", "age_uneven"),
        C("เลขบัตร ปชช. เด็ก", "national_id", "id_uneven"),
        C(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"),
        C(("ที่อยู่", "หมู่ที่"), "moo", "moo_uneven"),
        C(("ที่อยู่", "ชื่อบ้าน"), NONE, VILLAGES),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon_short"),
        C("อยู่กับใคร", ("guardian_name", NONE), "guardian_relation"),
        C("เบอร์โทร", "phone", "phone_uneven"),
        C(("การศึกษา", "เรียนอยู่"), "status", _tick(0)),
        C(("การศึกษา", "เสี่ยงหลุด"), "status", _tick(1)),
        C(("การศึกษา", "หลุดแล้ว"), "status", _tick(2)),
        C(("การศึกษา", "ร.ร.ที่เรียน/เคยเรียน"), "school_name", SCHOOLS),
        C(("การศึกษา", "ชั้นล่าสุด"), "grade", "grade_uneven"),
        C("ออกเพราะอะไร", (NONE, DROP), ("", "", *LEFT)),
        C(("สภาพครอบครัว", "รายได้/เดือน"), DROP, "money?0.3"),
        C(("สภาพครอบครัว", "อาชีพพ่อแม่"), DROP, ("ประมงชายฝั่ง", "กรีดยาง", "สวนปาล์ม", "รับจ้าง")),
        C(("สภาพครอบครัว", "พ่อ/แม่ติดคุก"), DROP, ("", "", "", "พ่อ", "แม่")),
        C(("สภาพครอบครัว", "คนพิการ/ป่วยในบ้าน"), DROP, ("ไม่มี", "ไม่มี", "ยายติดเตียง", "น้องพิการ")),
        C("อยากให้ช่วยอะไร", NONE, ("ทุน", "เรียนต่อ สกร.", "ฝึกอาชีพ", "-")),
        C("วันที่ลงเยี่ยม", "event_date", "visited:thai_two"),
        C("อพม. ผู้สำรวจ", NONE, ("นางรอเมี๊ยะ", "นายสมพร", "น.ส.จุรี", "นางฮาบีบ๊ะ")),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["แบบสำรวจเด็กและเยาวชนนอกระบบการศึกษา โดยอาสาสมัครพัฒนาสังคมฯ (อพม.)"], ["ตำบลปากน้ำ  ประจำเดือน กรกฎาคม 2569"]),
    totals=(["รวม", "75 คน"], ["ลงชื่อ..............................ประธาน อพม."]),
)  # fmt: skip

FISHER_KOBO = Agency(
    "estuaries_fisher_kobo", "partner", "survey", "csv", (3, 18), 66,
    (
        C("start", (NONE, "event_date"), "visited:stamp"),
        C("end", (NONE, "event_date"), "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, _numbers(10**9, 9 * 10**9, "ee.kobo:{}")),
        C("enumerator", NONE, ("Nurulhuda", "Somsak", "Wanida", "Fareed")),
        C("consent", NONE, _mostly("yes", ("yes_verbal",), 0.8)),
        C("grp_loc/amphoe", "amphoe", "amphoe"),
        C("grp_loc/tambon", "tambon", "tambon"),
        C("grp_loc/moo", "moo", "moo"),
        C("grp_loc/house_no", "house_no", "house"),
        C("grp_loc/_gps_latitude", NONE, LAT),
        C("grp_loc/_gps_longitude", NONE, LON),
        C("grp_hh/respondent_name", ("guardian_name", NONE), "guardian"),
        C("grp_hh/respondent_relation", NONE, ("mother", "father", "grandparent", "other")),
        C("grp_hh/tel", "phone", "phone"),
        C("grp_hh/boat_owner", (NONE, DROP), ("own", "crew", "none")),
        C("grp_hh/hh_income", DROP, _numbers(3, 25, "{}000")),
        C("grp_hh/debt", DROP, ("none", "taokae", "bank", "cooperative")),
        C("grp_child/child_first", "first_name", _named("{f}", 8)),
        C("grp_child/child_last", "last_name", _named("{l}", 8)),
        C("grp_child/child_nick", "nickname", "nickname?0.2"),
        C("grp_child/child_sex", "sex", "sex_lower"),
        C("grp_child/dob", "birth_date", "born:iso"),
        C("grp_child/age_calc", "age", "age"),
        C("grp_child/cid", "national_id", "id?0.25"),
        C("grp_child/in_school", "status", ("in_school", "in_school", "out_of_school", "never", "irregular")),
        C("grp_child/school_name", "school_name", SCHOOLS),
        C("grp_child/last_grade", "grade", ("p3", "p4", "p6", "m1", "m2", "m3")),
        C("grp_child/why_out", (NONE, DROP), ("", "", "work_sea", "cost", "distance", "married", "pregnant")),
        C("grp_child/disability_wg", DROP, _mostly("none", ("some", "a_lot"), 0.85)),
        C("grp_child/works_at_sea", (NONE, DROP), ("yes", "no", "no")),
        C("photo_house_url", DROP, _numbers(10**6, 10**7, "https://kc.example.org/media/{}.jpg")),
        C("_id", "pupil_no", "kobo_id"),
        C("_uuid", (NONE, "pupil_no"), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"),
        C("_index", NONE, "running"),
    ),
    separator=";",
)  # fmt: skip

TOWN_FORM = Agency(
    "estuaries_town_form", "municipality", "referral", "xlsx", (6, 18), 48,
    (
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"),
        C("ที่อยู่อีเมล", NONE, "email"),
        C("ผู้แจ้งชื่ออะไร (ผู้ใหญ่บ้าน/ประธานชุมชน/ครู)", NONE, ("ผญ.บ.หมาด", "ประธานชุมชนท่าเรือ", "ครูรุ่งนภา", "สท.สมยศ", "อสม.มาเรียม")),
        C("เบอร์โทรผู้แจ้ง", NONE, "other_phone"),
        C("1. น้องชื่อ-นามสกุลอะไร (ใส่คำนำหน้าด้วย)", "full_name", _named("{s}{f} {l}", 5)),
        C("2. ชื่อเล่นน้อง", "nickname", "nickname"),
        C("3. น้องเป็น", "sex", "sex"),
        C("4. น้องอายุกี่ปี", "age", "age_words"),
        C("5. วันเกิดน้อง (ถ้าทราบ)", "birth_date", "born:be_short?0.4"),
        C("6. เลขบัตรประชาชนน้อง 13 หลัก (ถ้าไม่ทราบใส่ -)", "national_id", _ic_or_none),
        C("7. ปัจจุบันน้องพักอยู่ที่ไหน (บ้านเลขที่ ชุมชน ตำบล)", "address", "address"),
        C("8. ชุมชน", NONE, ("ชุมชนท่าเรือ", "ชุมชนบ้านพักเรือนจำ", "ชุมชนมัสยิดบน", "ชุมชนตลาดเก่า", "ชุมชนริมคลอง")),
        C("9. น้องอยู่ในความดูแลของใคร (ชื่อ-สกุล)", "guardian_name", "guardian"),
        C("10. เกี่ยวข้องกับน้องอย่างไร", NONE, "relation"),
        C("11. เบอร์โทรติดต่อทางบ้าน", "phone", "phone"),
        C("12. ก่อนออกน้องเรียนอยู่โรงเรียนใด", "school_name", SCHOOLS),
        C("13. ออกตอนชั้นไหน", "grade", "grade_long"),
        C("14. ออกตั้งแต่เมื่อไหร่ (เดือน/ปี)", ("event_date", "enrolled_to"), "lately:thai_short"),
        C("15. สาเหตุที่ไม่ได้เรียน (ตอบได้มากกว่า 1 ข้อ)", (NONE, DROP), LEFT),
        C("16. ตอนนี้น้องทำอะไรอยู่", ("status", NONE), ("อยู่บ้านเฉย ๆ", "ออกเรือ", "ทำงานแพปลา", "ช่วยสวนปาล์ม", "ไม่ทราบ")),
        C("17. น้องอยากกลับไปเรียนไหม", NONE, ("อยาก", "ไม่อยาก", "ไม่แน่ใจ")),
        C("18. น้องมีปัญหาสุขภาพหรือความพิการหรือไม่", DROP, _mostly("ไม่มี", ("สมาธิสั้น", "ลมชัก", "หูตึง"), 0.85)),
        C("19. น้องเกี่ยวข้องกับยาเสพติดหรือไม่", DROP, ("ไม่", "ไม่", "ใช่", "ไม่ทราบ")),
        C("20. ครอบครัวไม่ประสงค์ให้เปิดเผยที่อยู่", "hide_address", ("", "", "", "", "ไม่ให้เปิดเผย")),
        C("แนบรูปบ้าน/ตัวน้อง", DROP, _numbers(10**7, 10**8, "https://drive.example.com/open?id=1x{}")),
        C("ยินยอมให้ข้อมูล (PDPA)", NONE, ("ยินยอม",)),
    ),
)  # fmt: skip

SHELTER = Agency(
    "estuaries_shelter", "shelter", "protected", "xlsx", (5, 18), 30,
    (
        C("เลขที่แฟ้ม", "pupil_no", "case_no"),
        C("วันที่รับเข้า", ("event_date", "enrolled_from", NONE), "lately:be_slash"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อผู้รับบริการ", "first_name", _named("{f}", 5)),
        C("สกุล", "last_name", _named("{l}", 5)),
        C("ชื่อเดิม (ถ้าเปลี่ยน)", "alt_first_name", _gap(_former, 0.88)),
        C("เลข ๑๓ หลัก", "national_id", "id_gaps"),
        C("ว.ด.ป. เกิด", "birth_date", "born:be_slash?0.1"),
        C("อายุ ณ วันรับ", "age", "age_months"),
        C("สัญชาติ", DROP, THAI),
        C("ศาสนา", DROP, FAITH),
        C("ประเภทปัญหา", DROP, ("ถูกกระทำทางเพศ", "ถูกทำร้ายร่างกาย", "ถูกทอดทิ้ง", "มารดาต้องขัง", "ค้ามนุษย์ (เรือประมง)")),
        C("ผู้กระทำ", DROP, ("พ่อเลี้ยง", "ญาติ", "-", "คนรู้จัก", "นายจ้าง")),
        C("หน่วยงานนำส่ง", (NONE, DROP), ("สภ.ละงู", "รพ.สตูล", "รจจ.", "พมจ.", "โรงเรียน")),
        C("การดำเนินคดี", DROP, ("แจ้งความแล้ว", "ไม่ประสงค์", "อยู่ระหว่างสอบสวน")),
        C("ตั้งครรภ์", DROP, ("ไม่", "ไม่", "ไม่", "ใช่")),
        C("ผลตรวจร่างกาย/จิตใจ", DROP, ("ปกติ", "PTSD", "ซึมเศร้า", "นัดติดตาม")),
        C("ภูมิลำเนา ต.", "tambon", "tambon"),
        C("ภูมิลำเนา อ.", "amphoe", "amphoe"),
        C("บิดา", "father_name", "father_titled"),
        C("มารดา", "mother_name", "mother_titled"),
        C("สถานะบิดา/มารดา", (DROP, NONE), ("เสียชีวิต", "ต้องขัง รจจ.", "แยกทาง", "ไม่ทราบ")),
        C("ผู้รับดูแลต่อ", ("guardian_name", NONE), "guardian_called"),
        C("ที่อยู่ผู้รับดูแล", ("address", NONE), "address"),
        C("โทร.ผู้รับดูแล", ("phone", NONE), "phone"),
        C("ปกปิดที่อยู่ (Y/N)", "hide_address", ("Y", "Y", "N")),
        C("สถานศึกษาสุดท้าย", "school_name", SCHOOLS),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("สถานะทางการศึกษา", "status", ("หยุดเรียนชั่วคราว", "กำลังศึกษา", "ออกกลางคัน", "ไม่เคยเรียน")),
        C("นักสังคมสงเคราะห์เจ้าของเคส", NONE, ("น.ส.ก.", "นาย ข.", "นาง ค.")),
        C("เงินสงเคราะห์ (บาท)", DROP, "money?0.4"),
    ),
    titles=(["บ้านพักเด็กและครอบครัวจังหวัด - ลับมาก ห้ามเผยแพร่"],),
    sheets_before=("คำอธิบาย",),
)  # fmt: skip

EQUITY_FUND = Agency(
    "estuaries_equity_fund", "fund", "supported", "csv", (5, 15), 125,
    (
        C("ปีการศึกษา", NONE, ("2569",)),
        C("เทอม", NONE, ("1",)),
        C("รหัสสถานศึกษา", "school_code", CODES),
        C("สถานศึกษา", "school_name", "school"),
        C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "ตชด.")),
        C("เลขบัตรประชาชนนักเรียน", "national_id", "id_quoted"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อนักเรียน", "first_name", "first"),
        C("นามสกุลนักเรียน", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_long"),
        C("ห้องเรียน", NONE, "room"),
        C("สถานะนักเรียน", "status", _mostly("กำลังศึกษา", ("ย้ายออก", "แขวนลอย", "ออกกลางคัน"), 0.88)),
        C("สถานะทุน", (NONE, DROP), ("ทุนเสมอภาค", "ทุนเสมอภาค", "นักเรียนยากจน (cct)", "ไม่ผ่านเกณฑ์")),
        C("คะแนน PMT", (DROP, NONE), "score"),
        C("รายได้เฉลี่ยต่อคน/เดือน", DROP, "money"),
        C("จำนวนเงินจัดสรร", DROP, ("1500.00", "1500.00", "500.00")),
        C("วิธีรับเงิน", (NONE, DROP), ("บัญชีผู้ปกครอง", "พร้อมเพย์", "ผ่านสถานศึกษา")),
        C("เลขที่บัญชี", DROP, "account_10?0.2"),
        C("ชื่อบัญชี", (NONE, DROP), "guardian"),
        C("ผู้ปกครอง - ชื่อ", "guardian_name", "guardian_first"),
        C("ผู้ปกครอง - นามสกุล", "guardian_last_name", "guardian_last"),
        C("ผู้ปกครอง - เลขบัตรประชาชน", DROP, "other_id"),
        C("ผู้ปกครอง - สถานะสวัสดิการแห่งรัฐ", (DROP, NONE), ("ลงทะเบียน", "ไม่ลงทะเบียน")),
        C("ภาระพึ่งพิง", (NONE, DROP), ("มีผู้สูงอายุ", "มีคนพิการ", "ไม่มี", "พ่อ/แม่เลี้ยงเดี่ยว")),
        C("สภาพที่อยู่อาศัย", (NONE, DROP), ("บ้านเช่า", "สภาพทรุดโทรม", "อยู่กับผู้อื่น", "บ้านตนเอง")),
        C("วันมาเรียน (ร้อยละ)", NONE, _decimals(60, 100, "{:.1f}")),
        C("ครูผู้บันทึก", NONE, TEACHERS),
        C("พิกัดบ้าน lat", NONE, LAT),
        C("พิกัดบ้าน long", NONE, LON),
        C("ที่อยู่", ("house_no", "address"), "house_moo"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("เบอร์โทร", "phone", "phone"),
        C("ภาพถ่ายบ้าน", DROP, _numbers(10**5, 10**6, "home_{}.jpeg")),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

PALM_MILL = Agency(
    "estuaries_palm_mill", "workplace", "enrolled_alternative", "xlsx", (15, 18), 34,
    (
        C("Emp. Code", "pupil_no", _numbers(1000, 9999, "TR{}")),
        C("Prefix", "title", "short_title"),
        C("Name (TH)", "first_name", _named("{f}", 5)),
        C("Surname (TH)", "last_name", _named("{l}", 5)),
        C("Name (EN)", ("alt_first_name", NONE), "first_en"),
        C("Surname (EN)", ("alt_last_name", NONE), "last_en"),
        C("ID Card No.", "national_id", "id_spaced"),
        C("Gender", "sex", "sex_en"),
        C("Birthdate", "birth_date", "born:cell"),
        C("Age", "age", "age_number"),
        C("Dept.", NONE, ("Production", "QC Lab", "Maintenance", "Weighbridge", "Office")),
        C("Position", NONE, ("Dual-system trainee", "DVT student", "Trainee")),
        C("Shift", NONE, ("A", "B", "C")),
        C("Institute", "school_name", ("วิทยาลัยการอาชีพละงู", "วิทยาลัยเทคนิคสตูล", "ศูนย์การเรียน CYF", "สกร.อำเภอควนกาหลง")),
        C("Level", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ม.ปลาย")),
        C("Major", NONE, ("ช่างกลโรงงาน", "ไฟฟ้ากำลัง", "การบัญชี", "-")),
        C("Start Date", "enrolled_from", "entered:cell"),
        C("End of Contract", (NONE, "enrolled_to"), ("31/03/2027", "30/09/2026", "31/03/2028", "")),
        C("Status", "status", _mostly("Active", ("Resigned", "Terminated", "Completed"), 0.8)),
        C("Daily Allowance (THB)", DROP, ("250", "300", "345")),
        C("Bank A/C", DROP, "account"),
        C("SSO No.", (NONE, DROP), _numbers(10**9, 9 * 10**9)),
        C("Blood", DROP, BLOOD),
        C("Medical check", DROP, ("Pass", "Pass", "Recheck")),
        C("Criminal check", DROP, ("Clear", "Clear", "Pending")),
        C("Religion", DROP, ("Islam", "Buddhism")),
        C("Home Address", "address", "address_long"),
        C("Mobile", "phone", "phone_dashed"),
        C("Emergency Contact", ("guardian_name", NONE), "guardian_relation"),
        C("Emergency Tel.", "phone", "other_phone_spaced"),
        C("Supervisor", NONE, ("K. Anan", "K. Rusdee", "K. Ladda")),
        C("Shirt size", NONE, ("S", "M", "L", "XL")),
        C("Remark", NONE, ("", "", "", "prayer room Fri.", "dorm")),
    ),
    titles=(["ANDAMAN PALM OIL CO., LTD. - HR / School-in-Factory Trainee Master"],),
)  # fmt: skip

SKILL_OFFICE = Agency(
    "estuaries_skill_office", "skill", "training", "xls", (15, 18), 40,
    (
        C("ลำดับที่", NONE, "running"),
        C("รหัสผู้เข้าฝึก", "pupil_no", _numbers(1000, 9999, "ฝก69-{}")),
        C("ชื่อ-นามสกุล ผู้รับการฝึก", "full_name", _named("{t}{f} {l}", 4)),
        C("เลขประจำตัวประชาชน", "national_id", "id_number"),
        C("วันเกิด", "birth_date", "born:be_dash"),
        C("อายุ", "age", "age"),
        C("วุฒิการศึกษา", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ต่ำกว่า ป.6")),
        C("หลักสูตร/สาขา", NONE, ("ช่างซ่อมเครื่องยนต์เรือ", "การกรีดยางพารา", "ช่างเชื่อมไฟฟ้า", "ผู้ประกอบอาหารฮาลาล", "ช่างเครื่องปรับอากาศ")),
        C("รุ่นที่", NONE, ("1/69", "2/69", "3/69")),
        C("ชั่วโมง", NONE, ("30", "60", "280", "420")),
        C("เริ่มฝึก", "enrolled_from", "entered:be_dash"),
        C("จบฝึก", ("enrolled_to", "event_date"), "lately:be_dash"),
        C("ผลการฝึก", ("status", NONE), _mostly("ผ่าน", ("ไม่ผ่าน", "ออกกลางคัน", "กำลังฝึก"), 0.7)),
        C("เลขที่วุฒิบัตร", NONE, "case_no"),
        C("กลุ่มเป้าหมาย", (NONE, DROP), ("เยาวชนนอกระบบ", "ผู้พ้นโทษ/เยาวชนสถานพินิจ", "แรงงานทั่วไป", "คนพิการ")),
        C("อาชีพก่อนฝึก", (NONE, DROP), ("ว่างงาน", "ประมง", "รับจ้าง")),
        C("รายได้ก่อนฝึก", DROP, "money?0.5"),
        C("เบี้ยเลี้ยงรวม", DROP, "money"),
        C("ที่อยู่ตามบัตร", "address", "address"),
        C("เบอร์โทรศัพท์มือถือ", "phone", "phone_number"),
        C("Line ID", NONE, _numbers(10, 99, "sea_boy{}")),
        C("วิทยากร", NONE, TEACHERS),
    ),
    titles=(["สำนักงานพัฒนาฝีมือแรงงาน"], ["แบบ ฝร.2  ทะเบียนผู้รับการฝึก ปีงบประมาณ 2569"]),
    totals=(["", "", "รวมผู้เข้ารับการฝึก 40 คน"],),
)  # fmt: skip

TOWN_SPORTS = Agency(
    "estuaries_town_sports", "sports", "enrolled", "ods", (12, 18), 60,
    (
        C("เลขที่", NONE, "class_no"),
        C("รหัส นร.", "pupil_no", "own_5"),
        C("ชื่อ", "first_name", _named("{s}{f}", 4)),
        C("ฉายา/ชื่อเล่น", "nickname", "nickname"),
        C("นามสกุล", "last_name", _named("{l}", 4)),
        C("บัตรประชาชน", "national_id", "id_dashed"),
        C(("เกิด", "วัน"), "birth_day", "born:day_number"),
        C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "ปี พ.ศ."), "birth_year", "born:year_number"),
        C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
        C("ชนิดกีฬา", NONE, ("ฟุตบอล", "เซปักตะกร้อ", "เรือพาย", "มวยไทย", "กรีฑา", "ปันจักสีลัต")),
        C("ผู้ฝึกสอน", NONE, TEACHERS),
        C("นน. (กก.)", DROP, "weight"),
        C("สส. (ซม.)", DROP, "height"),
        C("BMI", DROP, _decimals(15, 27, "{:.1f}")),
        C("กรุ๊ปเลือด", DROP, BLOOD),
        C("ประวัติบาดเจ็บ", DROP, _mostly("-", ("เอ็นหัวเข่า", "ข้อเท้าพลิก"), 0.8)),
        C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XL")),
        C("เบอร์รองเท้า", NONE, _numbers(36, 45)),
        C("หอพัก/ห้อง", NONE, _numbers(101, 320, "หอ 1 / {}")),
        C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_short"),
        C("ย้ายมาจาก", NONE, SCHOOLS),
        C("สถานะ", "status", _mostly("ปกติ", ("ย้ายออก", "พักการฝึก"), 0.9)),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_called"),
        C(("ผู้ปกครอง", "เกี่ยวข้อง"), NONE, "relation"),
        C(("ผู้ปกครอง", "โทร."), "phone", "phones"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่/หมู่"), ("house_no", "address"), "house_moo"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "อำเภอ"), "amphoe", "amphoe"),
        C(("ที่อยู่ตามทะเบียนบ้าน", "จังหวัด"), "province", "province"),
        C("เบี้ยเลี้ยง/เดือน", DROP, ("1,500", "2,000", "-")),
    ),
    titles=(["โรงเรียนกีฬาเทศบาลเมือง (สังกัด อปท.)"], ["ทะเบียนนักเรียนนักกีฬา ปี 2569"]),
    breaks=(0, 30),
)  # fmt: skip

CASE_TEAM = Agency(
    "estuaries_case_team", "case_team", "supported", "xlsx", (7, 18), 38,
    (
        C("CASE ID", "pupil_no", "form_no"),
        C("CM", NONE, ("ก๊ะซารอ", "พี่หนุ่ย", "ครูเดช", "น้องมุก")),
        C("เคส (ชื่อ-สกุล)", "full_name", "full_nickname"),
        C("ปชช.", "national_id", "id_masked"),
        C("เพศ ช/ญ", "sex", "sex_letter"),
        C("อายุ", "age", "age_number"),
        C("วดป เกิด", "birth_date", "born:uneven"),
        C("ที่อยู่ปัจจุบัน (ที่พบตัว)", "address", "address"),
        C("ที่อยู่ทะเบียนบ้าน", ("address", NONE), "address_long"),
        C("ขอปิดที่อยู่?", "hide_address", ("", "", "", "ปิด")),
        C("ผปค.", "guardian_name", "guardian"),
        C("ผปค. เป็นอะไรกับเด็ก", NONE, "relation"),
        C("เบอร์ ผปค.", "phone", "phone_uneven"),
        C("แหล่งที่มาเคส", (NONE, DROP), ("รพ.สต.", "อพม.", "โรงเรียน", "เรือนจำ", "TZD")),
        C("ร.ร.สุดท้าย", "school_name", SCHOOLS),
        C("จบ/ออกชั้น", "grade", "grade_uneven"),
        C("สถานะการศึกษา (ตั้งต้น)", ("status", NONE), ("หลุดจากระบบ", "ไม่เคยเข้าเรียน", "เสี่ยง")),
        C("สถานะล่าสุด", "status", ("กลับเข้าเรียน", "อยู่ระหว่างติดตาม", "ส่งต่อ สกร.", "ปฏิเสธ", "หาตัวไม่พบ")),
        C("วันที่พบครั้งแรก", ("event_date", NONE), "lately:word"),
        C("เยี่ยมครั้งล่าสุด", "event_date", "visited:word"),
        C("นัดครั้งต่อไป", NONE, _gap(_numbers(1, 29, "{} ส.ค. 69"), 0.3)),
        C("จำนวนครั้งที่เยี่ยม", NONE, _numbers(1, 9)),
        C("ปัญหาหลัก", (DROP, NONE), ("ยากจน", "ยาเสพติด", "ตั้งครรภ์", "ติดเกม", "บิดาต้องโทษ")),
        C("สุขภาพกาย/จิต", DROP, ("ปกติ", "ปกติ", "ซึมเศร้า", "ฟันผุ", "LD")),
        C("เกี่ยวข้องคดี", DROP, ("ไม่", "ไม่", "ไม่", "คดียาเสพติด", "คดีลักทรัพย์")),
        C("หนี้สินครอบครัว", DROP, "money?0.5"),
        C("เงินช่วยเหลือ กสศ. (บ.)", DROP, "money?0.3"),
        C("แผนช่วยเหลือ IEP", NONE, ("ส่งเรียน สกร.", "ฝึกอาชีพ", "ร.ร.มือถือ", "ทำบัตร")),
        C("บันทึกเพิ่มเติม", NONE, "remark"),
    ),
    titles=(["ทะเบียนเคส ทีมสหวิชาชีพ อำเภอ - Zero Dropout"],),
)  # fmt: skip

MOVED = Agency(
    "estuaries_moved", "notices", "moved_away", "xlsx", (3, 18), 32,
    (
        C("ลำดับ", NONE, "running"),
        C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("ชื่อ-ชื่อสกุล", "full_name", _named("{t}{f} {l}", 5)),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:thai_long"),
        C("วันที่แจ้งย้ายออก", "event_date", "lately:thai_long"),
        C("เลขที่ใบแจ้งย้าย (ท.ร.6)", NONE, _numbers(1, 999, "9105/{:05d}")),
        C("บ้านเลขที่ (เดิม)", ("house_no", NONE), "house"),
        C("หมู่ (เดิม)", ("moo", NONE), "moo"),
        C("ตำบล (เดิม)", ("tambon", NONE), "tambon"),
        C("ย้ายไปจังหวัด", NONE, ("สงขลา", "ตรัง", "ภูเก็ต", "กรุงเทพมหานคร", "ยะลา", "ปัตตานี")),
        C("ผู้แจ้งย้าย", NONE, "guardian"),
        C("นายทะเบียนผู้รับแจ้ง", NONE, ("นายวิรัช สุขเกษม", "น.ส.นูรีดา มะสาแม")),
        C("หมายเหตุ", NONE, ("", "", "", "ย้ายตามบิดา", "ไปเรียนต่อ")),
    ),
    titles=(["รายชื่อเด็กและเยาวชนที่ย้ายออก สำนักทะเบียนอำเภอ ประจำไตรมาสที่ 3/2569"],),
)  # fmt: skip

PRISON_CHILDREN = Agency(
    "estuaries_prison_children", "partner", "referral", "xlsx", (6, 18), 33,
    (
        C("#", NONE, "running_dot"),
        C("ชื่อเด็ก", "first_name", "first_nickname"),
        C("สกุลเด็ก", "last_name", "last"),
        C("เลข 13 หลักเด็ก", "national_id", "id_rare"),
        C("ปี พ.ศ. เกิด (โดยประมาณ)", "birth_year", "born:be_year"),
        C("อายุ", "age", "age"),
        C("ช/ญ", "sex", "sex_letter"),
        C("ผู้ต้องขัง (พ่อ/แม่)", DROP, ("พ่อ", "แม่", "ทั้งคู่")),
        C("ชื่อผู้ต้องขัง", (DROP, NONE), _parent(FATHERS + MOTHERS, "{f} {l}", 0)),
        C("เลขทะเบียนผู้ต้องขัง", DROP, _numbers(1000, 9999, "ขช.{}/67")),
        C("แดน", (DROP, NONE), ("แดน 2", "แดน 4", "แดนหญิง")),
        C("กำหนดพ้นโทษ", DROP, ("5/3/2571", "ปลายปี 2570", "18/11/2569", "ไม่ทราบ", "2574")),
        C("เด็กอยู่กับ", ("guardian_name", NONE), "guardian_relation"),
        C("ที่อยู่ของผู้ดูแลเด็ก", ("address", NONE), "address"),
        C("โทรผู้ดูแล", "phone", "phone_spaced"),
        C("ตอนนี้เรียนหรือไม่", "status", ("เรียน", "ไม่ได้เรียน", "ขาดเรียนบ่อย", "ออกแล้ว")),
        C("โรงเรียน", "school_name", SCHOOLS),
        C("ชั้น", "grade", "grade_uneven"),
        C("ทุนที่ให้ (บาท/เทอม)", DROP, ("3,000", "5,000", "-")),
        C("เยี่ยมบ้านเมื่อ", "event_date", "visited:be_dot"),
        C("ไม่ให้บอกเพื่อนบ้าน/ร.ร. ว่าอยู่ไหน", "hide_address", ("", "", "ใช่")),
        C("เจ้าหน้าที่มูลนิธิ", NONE, ("พี่แอน", "พี่ฟารีดา", "พี่โต้ง")),
    ),
    titles=(["มูลนิธิบ้านริมคลอง - โครงการลูกผู้ต้องขัง"],),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    DMC_SCHOOL, REGISTRY, ISLAMIC_PRIVATE, FISHERY_COLLEGE, LEARNING_DISTRICT, TRAINING_HOUSE, PIER_CENTRE, PONDOK, HEALTH_POST,
    VOLUNTEERS, FISHER_KOBO, TOWN_FORM, SHELTER, EQUITY_FUND, PALM_MILL, SKILL_OFFICE, TOWN_SPORTS, CASE_TEAM, PRISON_CHILDREN, MOVED,
)  # fmt: skip
