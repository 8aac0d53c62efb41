"""Made-up agencies of a province beside the capital (estates, factories, canals), written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import BURMESE, FIRST_EN, LAST_EN, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import written
from synthetic.slips import Slip
from synthetic.tables import Array, texts

ESTATES = ("ม.สวนริมคลอง", "ม.บ้านบัวทอง 3", "ม.พรรณนา", "ม.เคหะชานเมือง", "ม.ลานตะวัน", "ม.ธารทิพย์วิลล์", "")
SOIS = ("ซ.4", "ซ.12", "ซ.วัดใหม่", "ซ.7/1", "ซ.แก้วอินทร์ 2", "-", "")
ROADS = ("เลียบคลองสาม", "บางพูน-คลองเจ็ด", "ติวานนท์", "รังสิต-นครนายก", "-", "")
NAT = (*["ไทย"] * 18, "เมียนมา", "กัมพูชา")
FAITH = ("พุทธ", "พุทธ", "พุทธ", "อิสลาม", "คริสต์")
JOBS = ("รับจ้างทั่วไป", "พนักงานโรงงาน", "ค้าขาย", "ทำนา", "ขับวินมอเตอร์ไซค์", "พนักงานบริษัท")
TOGETHER = ("อยู่ด้วยกัน", "อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")
BLOOD = ("A", "B", "O", "AB", "")


def _number(low: int, high: int, form: str = "{}") -> Form:
    """Numbers within bounds, written so."""
    return lambda made, rng: texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _by_age(youngest: int, words: Sequence[str]) -> Form:
    """A word for each year of age from the youngest."""
    return lambda made, _rng: texts([words[min(max(int(a) - youngest, 0), len(words) - 1)] for a in made["age_text"].tolist()])


def _of(key: str) -> Form:
    """What the slip says, given to another child: of somebody else."""
    return lambda made, _rng: np.roll(made[key], 9)


def _tick(*turns: int) -> Form:
    """A stroke in one of several columns, by turns of seven."""
    return lambda made, _rng: texts(["/" if row * 5 % 7 in turns else "" for row in range(len(made))])


def _course(after: int) -> Form:
    """The day a course begins, or some days after."""
    return lambda made, _rng: written(
        np.datetime64("2026-02-02") + (28 * (np.arange(len(made)) // 22) + after).astype("timedelta64[D]"), "be_slash"
    )


def _alias(made: Slip, rng: np.random.Generator) -> Array:
    """Few have a former name."""
    names = np.roll(made["first"], 4).tolist()
    return texts([f"{a} {b}" if rng.random() < 0.25 else "-" for a, b in zip(names, made["last"].tolist(), strict=True)])


def _estate(made: Slip, rng: np.random.Generator) -> Array:
    """An address in an estate, as a mother types it into a form."""
    rows = zip(made["house"].tolist(), made["moo"].tolist(), made["tambon"].tolist(), made["amphoe"].tolist(), strict=True)
    return texts([f"{h} {ESTATES[rng.integers(7)]} {SOIS[rng.integers(7)]} ม.{m} ต.{t} อ.{a}".replace("  ", " ") for h, m, t, a in rows])


def _estate_en(made: Slip, rng: np.random.Generator) -> Array:
    """The same in English letters."""
    names = ("Suan Rim Khlong Village", "Lakeside Villa", "Thanthip Park", "Golden Canal Residence")
    return texts([f"{h} {names[rng.integers(4)]}, Soi {rng.integers(1, 30)}, Moo {rng.integers(1, 12)}" for h in made["house"].tolist()])


def _upper_en(made: Slip, rng: np.random.Generator) -> Array:
    """Surname first, as in a passport."""
    return texts([f"{LAST_EN[rng.integers(len(LAST_EN))].upper()}, {FIRST_EN[rng.integers(len(FIRST_EN))]}" for _ in range(len(made))])


def _burmese_thai(made: Slip, rng: np.random.Generator) -> Array:
    """Names of migrants' children in Thai letters."""
    names = ("อ่อง โก โก", "เท เท อ่อง", "ซอ เอ ดอ", "นอ พอ เซ", "จ่อ ซิน อู", "ตันดา วิน", "ซู ซู หล่าย", "มิน คาน", "โสภา", "จันทรา เมี๊ยะ")
    return texts([names[i] for i in rng.integers(len(names), size=len(made))])


def _mother_burmese(made: Slip, rng: np.random.Generator) -> Array:
    """Mothers of the migrants' centre."""
    return texts([f"Daw {BURMESE[i]}" for i in rng.integers(len(BURMESE), size=len(made))])


def _photo(made: Slip, rng: np.random.Generator) -> Array:
    """File names of a phone's photographs."""
    return texts([f"{v}.jpg" for v in rng.integers(1_752_000_000_000, 1_753_000_000_000, len(made)).tolist()])


REGISTRY = Agency(
    "suburbs_city_registry", "civil_registry", "population", "csv", (3, 18), 140,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.95"),
        C("ชื่อสกุล", "last_name", "last"),
        C("ชื่อสกุลเดิม", "alt_last_name", "former_last?0.93"),
        C("เพศ", "sex", "sex"),
        C("วดป.เกิด", "birth_date", "born:be_compact"),
        C("อายุ(ปี)", "age", "age"),
        C("สัญชาติ", DROP, NAT),
        C("สถานภาพเจ้าบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("เลขรหัสประจำบ้าน", NONE, _number(10**6, 10**7, "1302{}")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตรอก", NONE, ("",)),
        C("ซอย", NONE, SOIS),
        C("ถนน", NONE, ROADS),
        C("ตำบล/แขวง", "tambon", "tambon"),
        C("อำเภอ/เขต", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ปชช.บิดา", DROP, "other_id?0.1"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("สัญชาติบิดา", DROP, NAT),
        C("ปชช.มารดา", DROP, "parent_id?0.05"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("สัญชาติมารดา", DROP, NAT),
        C("วันที่ย้ายเข้า", (NONE, "event_date"), "entered:be_compact"),
        C("สถานะบุคคล", ("status", NONE), ("ปกติ", "ปกติ", "ปกติ", "อยู่ระหว่างการย้าย")),
        C("ขอสงวนที่อยู่ (Y/N)", "hide_address", ("N", "N", "N", "N", "N", "Y")),
    ),
    encoding="cp874", separator="|",
)  # fmt: skip

DMC = Agency(
    "suburbs_dmc_big_school", "school", "enrolled", "xlsx", (13, 18), 150,
    (
        C("รหัสโรงเรียน", "school_code", _number(1_013_000_100, 1_013_000_101)),
        C("ชื่อโรงเรียน", "school_name", ("คลองห้าวิทยาคาร",)),
        C("เลขประจำตัวประชาชน", "national_id", "id_or_g"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, _number(1, 16)),
        C("รหัสนักเรียน", "pupil_no", "own_5"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"),
        C("น้ำหนัก", DROP, "weight"),
        C("ส่วนสูง", DROP, "height"),
        C("กลุ่มเลือด", DROP, BLOOD),
        C("ศาสนา", DROP, FAITH),
        C("เชื้อชาติ", DROP, NAT),
        C("สัญชาติ", DROP, NAT),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, ROADS),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, JOBS),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("นามสกุลบิดา", "father_last_name", "father_last"),
        C("อาชีพของบิดา", DROP, JOBS),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("อาชีพของมารดา", DROP, JOBS),
        C("ความด้อยโอกาส", (NONE, DROP), ("-", "-", "-", "เด็กยากจน")),
        C("ขาดแคลนเครื่องแบบ", (NONE, DROP), ("ไม่ขาดแคลน", "ไม่ขาดแคลน", "ขาดแคลน")),
    ),
    titles=(["ข้อมูลนักเรียนรายบุคคล ภาคเรียนที่ 1 ปีการศึกษา 2569 ณ วันที่ 10 มิถุนายน 2569  พิมพ์เมื่อ 12/06/2569 09:14"],),
)  # fmt: skip

PRIVATE = Agency(
    "suburbs_bilingual_private", "private_school", "enrolled", "xls", (6, 14), 88,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("รหัส นร.", "pupil_no", _number(24_001, 29_999)),
        C("เลขบัตร ปชช. นักเรียน", "national_id", "id_dashed"),
        C(("ชื่อ - สกุล นักเรียน", "คำนำหน้า"), "title", "short_title"),
        C(("ชื่อ - สกุล นักเรียน", "ชื่อ"), "first_name", "first"),
        C(("ชื่อ - สกุล นักเรียน", "สกุล"), "last_name", "last"),
        C(("ชื่อ - สกุล นักเรียน", "ชื่อเล่น"), "nickname", "nickname"),
        C(("Name in English", "First name"), (NONE, "alt_first_name"), "first_en"),
        C(("Name in English", "Family name"), (NONE, "alt_last_name"), "last_en"),
        C(("วันเกิด", "ว"), "birth_day", "born:day_number"),
        C(("วันเกิด", "ด"), "birth_month", "born:month_short"),
        C(("วันเกิด", "ป (พ.ศ.)"), "birth_year", "born:year_number"),
        C(("ปีการศึกษา 2569", "ระดับ"), "grade", "grade_of_age"),
        C(("ปีการศึกษา 2569", "หลักสูตร"), NONE, ("EP", "MEP", "ปกติ")),
        C(("ปีการศึกษา 2569", "ครูประจำชั้น"), NONE, "teacher"),
        C("กรุ๊ปเลือด", DROP, BLOOD),
        C("โรคประจำตัว / แพ้ยา / แพ้อาหาร", DROP, ("-", "-", "แพ้กุ้ง", "หอบหืด", "แพ้ penicillin")),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"),
        C(("บิดา", "เลขบัตร ปชช."), DROP, "other_id?0.2"),
        C(("บิดา", "มือถือ"), ("phone", NONE), "other_phone_spaced"),
        C(("บิดา", "ที่ทำงาน"), DROP, ("บ.ชิ้นส่วนยานยนต์", "การประปา", "ธุรกิจส่วนตัว", "ทหารอากาศ", "")),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"),
        C(("มารดา", "เลขบัตร ปชช."), DROP, "parent_id?0.1"),
        C(("มารดา", "มือถือ"), "phone", "phone_spaced"),
        C(("มารดา", "ที่ทำงาน"), DROP, ("แม่บ้าน", "รพ.เอกชน", "ขายออนไลน์", "ครู", "")),
        C("ที่อยู่ตามที่ส่งเอกสาร", "address", _estate),
        C("รถรับส่ง (สาย)", NONE, ("สาย 3", "สาย 5", "มาเอง", "มาเอง")),
        C("ค่าเทอม 1/69 ค้างชำระ", DROP, "money?0.8"),
        C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_two"),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["โรงเรียนอนุบาลและประถมสองภาษาริมคลอง"], ["ทะเบียนรายชื่อนักเรียน ปีการศึกษา 2569 (ฉบับฝ่ายธุรการ)"]),
)  # fmt: skip

INTERNATIONAL = Agency(
    "suburbs_international_sis", "private_school", "enrolled", "csv", (4, 17), 75,
    (
        C("School ID", "pupil_no", _number(1, 99_999, "{:012d}")),
        C("UPN", ("pupil_no", NONE), ("",)),
        C("Surname", "last_name", "last_en"),
        C("Forename", "first_name", "first_en"),
        C("Middle Names", "middle_name", ("", "", "Marie", "James", "Kenji")),
        C("Preferred Name", "nickname", ("Ploy", "Beam", "Danny", "Mint", "Gun", "Pun Pun", "Mei")),
        C("Name in Thai", ("full_name", "alt_first_name", NONE), "untitled?0.35"),
        C("Gender", "sex", "sex_en"),
        C("DOB", "birth_date", "born:abroad"),
        C("Age (Yrs)", "age", "age"),
        C("NC Year", "grade", _by_age(4, ("Reception", *(f"Year {n}" for n in range(1, 14))))),
        C("Form", NONE, ("LK", "BD", "JS", "RM")),
        C("Form Tutor", NONE, ("Mr L Kerr", "Ms B Dean", "Mrs J Sato", "Mr R Moss")),
        C("Academic House", NONE, ("Naga", "Garuda", "Erawan", "Hanuman")),
        C("Enrolment Date", "enrolled_from", "entered:abroad"),
        C("Enrolment Status", "status", ("Current", "Current", "Current", "Leaver", "On hold")),
        C("Leaving Date", ("enrolled_to", "event_date"), "lately:abroad?0.85"),
        C("Previous School", NONE, ("Lakeside Kindergarten", "Overseas", "", "St. Anne Bilingual")),
        C("First Nationality", DROP, ("Thai", "Thai", "Japanese", "British", "Korean", "Indian")),
        C("Second Nationality", DROP, ("", "", "Thai", "Australian")),
        C("Thai ID No.", "national_id", "id?0.4"),
        C("Passport Number", DROP, "passport?0.3"),
        C("Visa Type / Expiry", DROP, ("ED 03-Aug-26", "Non-O 11-Jan-27", "N/A", "N/A")),
        C("First Language", (NONE, DROP), ("Thai", "English", "Japanese", "Korean")),
        C("Religion", DROP, ("Buddhist", "Christian", "Hindu", "None", "")),
        C("SEN Stage", DROP, ("", "", "", "Monitor", "ILP")),
        C("Medical Conditions", DROP, ("None", "Asthma", "Nut allergy (EpiPen)", "None", "")),
        C("Home Address 1", "address", _estate_en),
        C("Home Postcode", NONE, _number(11_110, 12_150)),
        C("Primary Contact", "guardian_name", _upper_en),
        C("Relationship", NONE, ("Father", "Mother", "Mother", "Legal Guardian")),
        C("Primary Contact Mobile", "phone", "phone_abroad"),
        C("Primary Contact Email", (NONE, DROP), "email"),
        C("Fee Payer", (DROP, NONE), ("Parents", "Company", "Company 50%")),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

VOCATIONAL = Agency(
    "suburbs_technical_college", "vocational", "enrolled", "html", (15, 18), 120,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("รหัสประจำตัว", "pupil_no", "college_no"),
        C("เลขบัตรประชาชน", "national_id", "id"),
        C("ชื่อ-สกุล", "full_name", "full"),
        C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:thai_short"),
        C("ระดับชั้น", "grade", _by_age(15, ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1"))),
        C("กลุ่มเรียน", NONE, ("ชย.1/1", "ชย.2/3", "ชฟ.1/2", "คธด.3/1", "บช.2/1")),
        C("รหัสกลุ่มเรียน", NONE, _number(672_010_101, 692_040_999)),
        C("ประเภทวิชา", NONE, ("อุตสาหกรรม", "พาณิชยกรรม/บริหารธุรกิจ")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "เทคโนโลยีธุรกิจดิจิทัล", "การบัญชี")),
        C("ระบบ", NONE, ("ปกติ", "ปกติ", "ทวิภาคี")),
        C("สถานประกอบการ (ทวิภาคี)", NONE, ("", "", "บ.แม่พิมพ์สยาม จก.", "บ.อาหารแช่แข็งรังสิต จก.")),
        C("สถานะ นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ขาดการติดต่อ", "ลาออก")),
        C("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:thai_short"),
        C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:thai_short?0.85"),
        C("GPAX", NONE, "gpa"),
        C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6")),
        C("สถานศึกษาเดิม", NONE, "school"),
        C("โทรศัพท์ (นร./นศ.)", "phone", "phone"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"),
        C("รหัสไปรษณีย์", NONE, "postcode"),
        C("ชื่อ-สกุลบิดา", "father_name", "father_called"),
        C("รายได้บิดา/เดือน", DROP, "money"),
        C("ชื่อ-สกุลมารดา", "mother_name", "mother_called"),
        C("รายได้มารดา/เดือน", DROP, "money"),
        C("สถานภาพบิดามารดา", (NONE, DROP), TOGETHER),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("โทร.ผู้ปกครอง", "phone", "other_phone"),
        C("ครูที่ปรึกษา", NONE, "teacher"),
        C("กยศ.", DROP, ("ไม่กู้", "ไม่กู้", "กู้")),
        C("ประวัติการกระทำผิด/คดี", DROP, ("-", "-", "-", "มี")),
    ),
    titles=(["วิทยาลัยเทคนิคชานเมือง :: รายงานข้อมูลนักเรียน นักศึกษา (สาขา/กลุ่ม)"],),
)  # fmt: skip

NONFORMAL = Agency(
    "suburbs_sorkoror_district", "nonformal", "enrolled_alternative", "xlsx", (15, 18), 95,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("รหัส นศ.", "pupil_no", "nonformal_no"),
        C("เลขประจำตัว ปชช", "national_id", "id_spaced"),
        C("คำนำ", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"),
        C("อายุ", "age", "age_words"),
        C("ระดับ", "grade", ("ม.ต้น", "ม.ปลาย", "ม.ปลาย", "ประถม")),
        C("รหัสกลุ่ม", NONE, _number(101, 139, "13{}")),
        C("กศน.ตำบล/ศรช.", NONE, ("ศรช.วัดบางพูน", "ศกร.ต.คลองเจ็ด", "ศรช.โรงงานไทยถัก", "ศกร.ต.บึงหลวง")),
        C("ครูผู้สอน", NONE, "teacher"),
        C("เบอร์ครู", NONE, "other_phone"),
        C("ภาคเรียนที่ขึ้นทะเบียน", NONE, ("1/2568", "2/2568", "1/2569")),
        C("วันขึ้นทะเบียน", "enrolled_from", "lately:be_short"),
        C("สถานะภาพ", "status", ("ลงทะเบียน", "ลงทะเบียน", "รักษาสภาพ", "ไม่มาพบกลุ่ม", "คาดว่าจะจบ")),
        C("นก.สะสม", NONE, _number(0, 76)),
        C("N-NET", NONE, ("ผ่านการสอบ", "ยังไม่สอบ", "E-Exam")),
        C("กพช.(ชม.)", NONE, _number(0, 210)),
        C("สาเหตุที่ออกจาก รร. เดิม", (NONE, DROP), ("ย้ายตามผู้ปกครอง", "ทำงาน", "ตั้งครรภ์", "ไม่อยากเรียน", "")),
        C("จบชั้นสูงสุดจากในระบบ", (NONE, "grade"), ("ป.6", "ม.1", "ม.2", "ม.3")),
        C("อาชีพ นศ.", (NONE, DROP), ("โรงงาน", "ไรเดอร์", "ว่างงาน", "ร้านอาหาร")),
        C("ประเภทความพิการ", DROP, ("", "", "", "", "LD", "ทางการได้ยิน")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_uneven"),
        C("ต.", "tambon", "tambon"),
        C("อ.", "amphoe", "amphoe"),
        C("เบอร์/ไลน์", "phone", "phone_uneven"),
        C("ชื่อพ่อ", "father_name", "father"),
        C("ชื่อแม่", "mother_name", "mother"),
        C("เอกสารที่ยังขาด", NONE, ("", "", "สำเนาทะเบียนบ้าน", "ใบ รบ.", "รูปถ่าย 1 นิ้ว")),
    ),
    titles=(["ทะเบียนนักศึกษา ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอ (สกร.) ภาคเรียนที่ 1/2569"], []),
    sheets_before=("คำชี้แจง",),
)  # fmt: skip

LOCAL = Agency(
    "suburbs_municipal_sis", "local_school", "enrolled", "xlsx", (5, 15), 110,
    (
        C("ปีการศึกษา", NONE, ("2569",)),
        C("รหัสสถานศึกษา", "school_code", _number(1_313_000_021, 1_313_000_024)),
        C("สถานศึกษา", "school_name", ("ท.1 (วัดบางพูน)", "ท.2 คลองเจ็ด", "ท.3 (เคหะชุมชน)")),
        C("สังกัด อปท.", NONE, ("เทศบาลเมืองบางพูน",)),
        C("เลขที่บัตรประจำตัวประชาชน/รหัส G", ("national_id", "g_code"), "id_or_g"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ (ไทย)", "first_name", "first"),
        C("ชื่อกลาง (ไทย)", "middle_name", "middle?0.97"),
        C("นามสกุล (ไทย)", "last_name", "last"),
        C("ชื่อ (อังกฤษ)", (NONE, "alt_first_name"), "first_en?0.6"),
        C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("ห้องเรียน", NONE, "room"),
        C("เลขที่", NONE, "class_no"),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
        C("สถานภาพนักเรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "แขวนลอย", "ย้ายออก")),
        C("ประเภทความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "ไม่พิการ", "บกพร่องทางการเรียนรู้")),
        C("ศาสนา", DROP, FAITH),
        C("รหัสประจำบ้าน", NONE, _number(10**6, 10**7, "1306{}")),
        C("บ้านเลขที่(ปัจจุบัน)", "house_no", "house"),
        C("หมู่ที่(ปัจจุบัน)", "moo", "moo"),
        C("หมู่บ้าน/อาคาร(ปัจจุบัน)", NONE, ESTATES),
        C("ซอย(ปัจจุบัน)", NONE, SOIS),
        C("ตำบล(ปัจจุบัน)", "tambon", "tambon"),
        C("อำเภอ(ปัจจุบัน)", "amphoe", "amphoe"),
        C("จังหวัด(ปัจจุบัน)", "province", "province"),
        C("ระยะทางถึงโรงเรียน (กม.)", NONE, _number(1, 18)),
        C("บัตรประชาชนผู้ปกครอง", DROP, "other_id"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("สกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("รายได้ผู้ปกครองต่อปี", DROP, _number(3, 40, "{}0,000")),
        C("เบอร์โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"),
    ),
)  # fmt: skip

NURSERY = Agency(
    "suburbs_child_centre", "municipality", "enrolled", "ods", (3, 5), 46,
    (
        C("เลขที่", ("pupil_no", NONE), "running_thai"),
        C("ชื่อ - ชื่อสกุล เด็ก", "full_name", "full_nickname"),
        C("เลข 13 หลัก", "national_id", "id_thai"),
        C("เกิดวันที่", "birth_date", "born:thai_digits_short"),
        C("อายุ ณ 16 พ.ค. ๖๙", "age", "age_months"),
        C("ห้อง", NONE, ("กุหลาบ", "ชบา", "ดาวเรือง")),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_by_sex"),
        C(("ผู้ปกครอง", "เกี่ยวข้องเป็น"), NONE, "relation"),
        C(("ผู้ปกครอง", "อาชีพ"), DROP, JOBS),
        C(("ผู้ปกครอง", "โทร"), "phone", "phone_dashed"),
        C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"),
        C("ตำบล", "tambon", "tambon_short"),
        C(("ภาวะโภชนาการ", "นน. (ก.ก.)"), DROP, _number(11, 24)),
        C(("ภาวะโภชนาการ", "สส. (ซ.ม.)"), DROP, _number(88, 118)),
        C(("ภาวะโภชนาการ", "แปลผล"), DROP, ("สมส่วน", "สมส่วน", "เริ่มอ้วน", "ผอม")),
        C("วัคซีนครบ/ไม่ครบ", DROP, ("ครบ", "ครบ", "ครบ", "ไม่ครบ")),
        C("พัฒนาการ (DSPM)", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า GM", "สงสัยล่าช้า EL")),
        C("แพ้นม/อาหาร", DROP, ("-", "-", "-", "นมวัว", "ไข่")),
        C("วันที่รับเข้า", "enrolled_from", "lately:be_dot"),
        C("เงินอุดหนุนแรกเกิด", DROP, ("600", "600", "-")),
        C("ครูผู้ดูแล", NONE, "teacher"),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(["ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กวัดคลองขุด อบต.บึงหลวง"], ["ปีการศึกษา ๒๕๖๙"]),
    totals=(["รวม", "๔๖ คน"],),
)  # fmt: skip

NOVICES = Agency(
    "suburbs_pariyat_temple", "religious", "enrolled", "xls", (12, 18), 42,
    (
        C("ที่", ("pupil_no", NONE), "running_thai"),
        C("เลขประจำตัว", "pupil_no", "monk_card"),
        C("ชื่อ/ฉายา/นามสกุล", "full_name", "novice_drawn"),
        C("เลขบัตรประชาชน", "national_id", "id_dashed?0.1"),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_two"),
        C("อายุ", "age", "age_thai"),
        C("พรรษา", (NONE, DROP), ("-", "๑", "๒", "๓")),
        C("บรรพชาเมื่อ", (NONE, DROP, "event_date"), "entered:thai_two"),
        C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_long"),
        C("สังกัดวัด", NONE, ("วัดคลองขุด", "วัดบางพูนใน", "วัดบึงหลวง")),
        C("พระอุปัชฌาย์", NONE, ("พระครูปริยัติคลองธรรม", "พระครูวิบูลบุญเขต")),
        C("ชั้น", "grade", _by_age(12, ("ม.๑", "ม.๑", "ม.๒", "ม.๓", "ม.๔", "ม.๕", "ม.๖"))),
        C("นักธรรม", (NONE, DROP), ("-", "ตรี", "โท", "เอก")),
        C("เปรียญ", (NONE, DROP), ("-", "-", "ประโยค ๑-๒", "ป.ธ. ๓")),
        C("โยมบิดา", "father_name", "father_titled"),
        C("โยมมารดา", "mother_name", "mother_titled"),
        C("ภูมิลำเนาเดิม", "address", "address_thai"),
        C("จังหวัด", "province", "province"),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "กัมพูชา", "ลาว")),
        C("โทรศัพท์โยม", "phone", "phone_dashed"),
        C("สถานะ", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ลาสิกขา", "ย้ายวัด")),
        C("ทุนนิตยภัต (บาท)", DROP, "money?0.5"),
    ),
    titles=(["บัญชีรายชื่อนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา วัดคลองขุด"], ["ปีการศึกษา ๒๕๖๙"]),
    totals=([], ["", "", "ลงชื่อ ........................ ผู้จัดทำบัญชี"]),
)  # fmt: skip

MOSQUE = Agency(
    "suburbs_mosque_fardu", "religious", "training", "xlsx", (6, 15), 58,
    (
        C("ลำดับ", ("pupil_no", NONE), "running_dot"),
        C("ชื่อ-สกุล (ไทย)", "full_name", "full_uneven"),
        C("ชื่ออาหรับ", ("alt_first_name", NONE), "muslim"),
        C("ชื่อที่บ้านเรียก", "nickname", "nickname"),
        C("ชาย/หญิง", "sex", "sex_letter"),
        C("เกิด พ.ศ.", "birth_year", "born:year_be"),
        C("อายุ", "age", "age_uneven"),
        C("เลขบัตรเด็ก", "national_id", "id_gaps"),
        C("ชั้นฟัรดูอีน", (NONE, DROP), ("ชั้น 1", "ชั้น 2", "ชั้น 3", "อัลกุรอาน")),
        C("เรียนสามัญที่", "school_name", "school"),
        C("ชั้นสามัญ", "grade", "grade_uneven"),
        C("พ่อ (อาเยาะ)", "father_name", "father"),
        C("แม่", "mother_name", "mother"),
        C("เด็กกำพร้า", (NONE, DROP), ("", "", "", "พ่อเสีย", "แม่เสีย")),
        C("บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo"),
        C("ชุมชน/คลอง", NONE, ("สุเหร่าคลองหก", "ริมคลองแสนแสบ", "บ้านบึง", "ซอยสุเหร่า")),
        C("แขวง-ตำบล", "tambon", "tambon"),
        C("โทร", "phone", "phone_uneven"),
        C("ซะกาต/ทุนช่วย (บ.)", DROP, "money?0.75"),
        C("คุรุสอน", NONE, ("ครูสมาน", "ครูฮาซัน", "อ.ซูไฮลา")),
        C("เริ่มมาเรียน", "enrolled_from", "lately:be_two"),
        C("มาเรียนไหม", "status", ("มาประจำ", "มาประจำ", "ขาดบ่อย", "หายไปแล้ว")),
    ),
    titles=(["ศูนย์อบรมศาสนาอิสลามและจริยธรรมประจำมัสยิด (เสาร์-อาทิตย์) ปี 2569"],),
)  # fmt: skip

MIGRANTS = Agency(
    "suburbs_migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 16), 84,
    (
        C("No.", ("pupil_no", NONE), "running"),
        C("MLC Student ID", "pupil_no", _number(1, 900, "RS-69-{:03d}")),
        C("Name (Eng)", "full_name", "burmese"),
        C("ชื่อภาษาไทย", ("alt_first_name", "full_name", NONE), _burmese_thai),
        C("Sex", "sex", lambda m, r: np.where(m["sex"] == "m", "M", "F")),
        C("Date of Birth (D/M/Y)", "birth_date", "born:ce_slash"),
        C("Age", "age", "age_number"),
        C("Class", "grade", "grade_of_age_migrant"),
        C("Shift (AM/PM)", NONE, ("AM", "PM")),
        C("G-code / เลขรหัส G", "g_code", "g_code?0.5"),
        C("เลข 13 หลัก (00/ชมพู)", "national_id", "id_foreign?0.5"),
        C("Nationality", DROP, ("Myanmar", "Myanmar", "Cambodia", "Lao")),
        C("Ethnicity", DROP, ("Burman", "Mon", "Karen", "Khmer", "Shan")),
        C("Religion", DROP, ("Buddhist", "Buddhist", "Christian", "Muslim")),
        C("Birth cert. (Y/N)", (NONE, DROP), ("Y", "N", "Y (MM)", "N")),
        C("Passport / CI / BR no.", DROP, "passport?0.4"),
        C("Permit expires", DROP, "lately:ce_slash?0.4"),
        C("Mother tongue", (DROP, NONE), ("Burmese", "Mon", "Khmer", "Karen")),
        C("Father's name", "father_name", "burmese_parent"),
        C("Mother's name", "mother_name", _mother_burmese),
        C("Parents' workplace", DROP, ("seafood factory", "construction camp km.36", "garment factory", "Talad Thai market")),
        C("Parent phone", "phone", "phone"),
        C("Where they live (camp/room)", "address", ("แคมป์ก่อสร้าง ซ.7", "ห้องเช่าเจ๊แดง ห้อง 12", "Thai Thak dormitory B4", "หอพักตลาดไท ห้อง 305")),
        C("Tambon", "tambon", "tambon"),
        C("Joined MLC", "enrolled_from", "lately:english_plain"),
        C("Status (stay / drop / moved back)", "status", ("stay", "stay", "stay", "drop", "moved back", "to Thai school")),
        C("Date left", ("enrolled_to", "event_date"), "lately:english_plain?0.8"),
        C("Vaccination record", DROP, ("yes", "no", "partly")),
        C("Fee paid (baht/month)", DROP, ("300", "300", "0", "150")),
        C("Remark", NONE, ("", "", "helps mother at work", "wants Thai school")),
    ),
    titles=(["Rainbow Canal Migrant Learning Centre - student list AY 2026-27"], ["ศูนย์การเรียนเด็กข้ามชาติ", "", "updated 1 July"]),
)  # fmt: skip

WORKPLACE = Agency(
    "suburbs_factory_dual", "workplace", "enrolled_alternative", "xlsx", (15, 18), 52,
    (
        C("Emp. No.", "pupil_no", _number(1, 9_999, "T69{:04d}")),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อพนักงานฝึกหัด", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("Name-Surname (EN)", (NONE, "alt_first_name"), "guardian_en"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ID Card", "national_id", "id_number"),
        C("Birthday", "birth_date", "born:cell"),
        C("อายุตัว", "age", "age_dot"),
        C("Dept.", NONE, ("Press", "Assembly 2", "QC", "Warehouse", "Injection")),
        C("Shift", NONE, ("A", "B", "Day")),
        C("Line Leader", NONE, "teacher"),
        C("วันเริ่มงาน/เริ่มเรียน", "enrolled_from", "entered:iso"),
        C("Status", "status", ("Active", "Active", "Active", "Resign", "ขาดงาน 3 วัน")),
        C("Last working day", ("enrolled_to", "event_date"), "lately:iso?0.8"),
        C("กำลังเรียนระดับ", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ม.ปลาย (ศูนย์การเรียน)")),
        C("สถานศึกษาคู่สัญญา", "school_name", ("วท.ชานเมือง", "ศูนย์การเรียนในโรงงาน", "วก.คลองเจ็ด")),
        C("สาขา", NONE, ("ช่างกลโรงงาน", "เมคคาทรอนิกส์", "โลจิสติกส์")),
        C("วุฒิก่อนเข้า", NONE, ("ม.3", "ม.3", "ม.2")),
        C("เบี้ยเลี้ยง/วัน", DROP, _number(300, 400)),
        C("ธนาคาร-เลขบัญชี", DROP, "account"),
        C("เลขประกันสังคม", (NONE, DROP, "national_id"), "id"),
        C("ผลตรวจสุขภาพก่อนเข้างาน", DROP, ("ปกติ", "ปกติ", "สายตาสั้น", "ตาบอดสี")),
        C("ประวัติอาชญากรรม", DROP, ("ไม่พบ", "ไม่พบ", "รอผล")),
        C("Mobile", "phone", "phone_dashed"),
        C("ที่อยู่ปัจจุบัน (หอพัก)", "address", _estate),
        C("ทะเบียนบ้าน", ("address", NONE), "address"),
        C("ผู้ติดต่อกรณีฉุกเฉิน", ("guardian_name", NONE), "guardian_relation"),
        C("เบอร์ฉุกเฉิน", ("phone", NONE), "other_phone"),
        C("ไซซ์เสื้อ/รองเท้า", NONE, ("M/40", "L/42", "S/38", "XL/43")),
    ),
    titles=(["HR-TRN-07 Rev.3  รายชื่อนักเรียนทวิภาคี / Work-Study trainees"],),
)  # fmt: skip

SKILL = Agency(
    "suburbs_skill_office", "skill", "training", "csv", (15, 18), 64,
    (
        C("no", ("pupil_no", NONE), "running"),
        C("course_code", NONE, _number(9_201_600_101, 9_201_600_940)),
        C("ชื่อหลักสูตร", NONE, ("ช่างซ่อมรถจักรยานยนต์ (30 ชม.)", "บาริสต้า", "ช่างแอร์ขนาดเล็ก", "การขับรถยก")),
        C("รุ่นที่", NONE, ("1/2569", "2/2569", "3/2569")),
        C("วันเริ่มอบรม", ("enrolled_from", NONE), _course(0)),
        C("วันสิ้นสุด", ("enrolled_to", "event_date", NONE), _course(5)),
        C("เลขผู้สมัคร", "pupil_no", "own_8"),
        C("ชื่อ-นามสกุล ผู้รับการฝึก", "full_name", "full_short"),
        C("เลขประจำตัวประชาชน", "national_id", "id_quoted"),
        C("เพศ", "sex", "sex"),
        C("ปี พ.ศ. เกิด", "birth_year", "born:year_be"),
        C("อายุ", "age", "age"),
        C("ระดับการศึกษาสูงสุด", ("grade", NONE), ("ประถมศึกษา", "ม.ต้น", "ม.ปลาย", "ปวช.", "ม.ต้น")),
        C("สถานภาพก่อนฝึก", ("status", NONE), ("ว่างงาน", "นักเรียน/นักศึกษา", "ไม่ได้เรียนต่อ", "รับจ้าง")),
        C("กลุ่มเป้าหมาย", (NONE, DROP), ("เยาวชนทั่วไป", "นอกระบบการศึกษา", "ผู้ถูกคุมประพฤติ")),
        C("ที่อยู่", "address", "address"),
        C("มือถือ", "phone", "phone_dashed"),
        C("อีเมล", (NONE, DROP), "email?0.6"),
        C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกกลางคัน")),
        C("คะแนน", NONE, _number(48, 99)),
        C("เลขที่วุฒิบัตร", NONE, _number(1, 900, "นบ 0{:03d}/2569")),
        C("ค่าอาหาร(บาท)", DROP, "money"),
        C("วิทยากร", NONE, "teacher"),
    ),
    encoding="cp874",
)  # fmt: skip

KOBO = Agency(
    "suburbs_opm_kobo", "survey", "survey", "csv", (3, 18), 105,
    (
        C("start", ("event_date", NONE), "visited:stamp"),
        C("end", ("event_date", NONE), "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, _number(10**9, 9 * 10**9, "ee.kobotoolbox.org:{}")),
        C("grp_intro/enumerator", NONE, "teacher"),
        C("grp_intro/enum_phone", NONE, "other_phone"),
        C("grp_intro/consent", NONE, ("yes",)),
        C("grp_place/amphoe", "amphoe", "amphoe"),
        C("grp_place/tambon", "tambon", "tambon"),
        C("grp_place/moo", "moo", "moo"),
        C("grp_place/community", NONE, ESTATES),
        C("grp_place/house_no", "house_no", "house"),
        C("grp_place/gps", NONE, _number(1000, 9999, "14.0{} 100.61 3 4.8")),
        C("grp_hh/head_name", (NONE, "guardian_name"), "guardian_called"),
        C("grp_hh/hh_income", DROP, "money"),
        C("grp_hh/hh_debt", DROP, ("no", "informal", "bank", "no")),
        C("grp_child/prefix", "title", "short_title"),
        C("grp_child/fname", "first_name", "first"),
        C("grp_child/lname", "last_name", "last"),
        C("grp_child/nick", "nickname", "nickname"),
        C("grp_child/gender", "sex", "sex_lower"),
        C("grp_child/cid", "national_id", "id?0.25"),
        C("grp_child/dob", "birth_date", "born:iso?0.3"),
        C("grp_child/age_y", "age", "age"),
        C("grp_child/edu_now", "status", ("in_school", "in_school", "at_risk", "dropped_out", "never")),
        C("grp_child/last_school", "school_name", "school?0.2"),
        C("grp_child/last_grade", "grade", "grade_of_age"),
        C("grp_child/why_out", (NONE, DROP), ("", "", "work", "poor", "pregnant", "bully moved")),
        C("grp_child/disability", DROP, ("no", "no", "no", "autism", "physical")),
        C("grp_child/substance", DROP, ("no", "no", "no", "cigarette", "kratom")),
        C("grp_child/caretaker", "guardian_name", "guardian"),
        C("grp_child/caretaker_tel", "phone", "phone"),
        C("grp_child/photo", DROP, _photo),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", ("event_date", NONE), "visited:kobo"),
        C("_index", ("pupil_no", NONE), "running"),
    ),
    separator=";",
)  # fmt: skip

REFERRAL = Agency(
    "suburbs_estate_google_form", "partner", "referral", "csv", (6, 18), 38,
    (
        C("ประทับเวลา", ("event_date", NONE), "lately:google"),
        C("ที่อยู่อีเมล", (NONE, DROP), "email"),
        C("ผู้แจ้งเป็นใคร", NONE, ("นิติบุคคลหมู่บ้าน", "เพื่อนบ้าน", "ประธานชุมชน", "อสม.", "ร้านค้า")),
        C("ชื่อ-เบอร์ผู้แจ้ง (ไม่บังคับ)", NONE, "teacher?0.5"),
        C("น้องชื่ออะไร (ชื่อจริง-นามสกุล ถ้าทราบ)", "full_name", "untitled?0.1"),
        C("ชื่อเล่นน้อง", "nickname", "nickname"),
        C("เพศของน้อง", "sex", ("ชาย", "หญิง", "ชาย", "หญิง", "ไม่แน่ใจ")),
        C("อายุประมาณกี่ปี", "age", "age_uneven"),
        C("น้องมีเลขบัตรประชาชนไหม ถ้าทราบกรุณากรอก", "national_id", "id_rare"),
        C("น้องพักอยู่ที่ไหน (บ้านเลขที่ ซอย หมู่บ้าน)", "address", _estate),
        C("ตำบลอะไร", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("น้องอยู่กับใคร", NONE, "relation"),
        C("ชื่อผู้ที่ดูแลน้อง", "guardian_name", "guardian?0.2"),
        C("เบอร์ที่ติดต่อบ้านน้องได้", "phone", "phone_uneven"),
        C("ตอนนี้น้องเรียนหนังสืออยู่หรือไม่?", "status", ("ไม่ได้เรียนแล้ว", "ไม่ได้เรียนแล้ว", "ไม่เคยเข้าเรียน", "ไม่แน่ใจ", "เรียนแต่ขาดบ่อย")),
        C("เคยเรียนที่โรงเรียนไหน", "school_name", "school?0.3"),
        C("ออกตอนชั้นอะไร", "grade", "grade_uneven"),
        C("ออกตั้งแต่เมื่อไร", ("event_date", "enrolled_to"), "lately:be_year"),
        C("คิดว่าน้องไม่ได้เรียนเพราะอะไร", (NONE, DROP), ("ช่วยที่บ้านขายของ", "ไม่มีเงิน", "ติดเกม", "ท้อง", "ย้ายบ้านบ่อย")),
        C("น้องมีปัญหาสุขภาพ/ความพิการหรือไม่", DROP, ("ไม่มี", "ไม่ทราบ", "ดูเหมือนออทิสติก", "ไม่มี")),
        C("เคยเห็นน้องถูกทำร้ายไหม", DROP, ("ไม่เคย", "ไม่เคย", "ไม่แน่ใจ", "เคย")),
        C("อยากให้ปิดเป็นความลับไหม", "hide_address", ("ไม่ต้อง", "ขอปิดที่อยู่", "ไม่ต้อง")),
        C("แนบรูป", DROP, _number(10**9, 10**10, "https://drive.google.com/open?id=1x{}")),
        C("อื่น ๆ ที่อยากบอกทีมงาน", NONE, ("", "", "ไปหาช่วงเย็นจะเจอ", "บ้านมีหมาดุ")),
    ),
)  # fmt: skip

SHELTER = Agency(
    "suburbs_family_shelter", "shelter", "protected", "xls", (3, 17), 31,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขทะเบียนแฟ้ม", "pupil_no", "case_no"),
        C("ชื่อ-สกุลเด็ก", "full_name", "full_bracket"),
        C("ชื่อ-สกุลเดิม/นามแฝง", ("alt_first_name", "alt_last_name", NONE), _alias),
        C("เลข ปชช.", "national_id", "id_or_word"),
        C("เกิด", "birth_date", "born:thai_long"),
        C("อายุ (ปี)", "age", "age"),
        C("สัญชาติ/เชื้อชาติ", DROP, ("ไทย/ไทย", "ไทย/ไทย", "เมียนมา/มอญ", "ไร้สัญชาติ")),
        C("วันรับเข้า", ("enrolled_from", "event_date"), "lately:thai_two"),
        C("ผู้นำส่ง", NONE, ("สภ.คลองหลวงใหม่", "รพ.ชานเมือง", "โทร 1300", "มารดา", "โรงเรียน")),
        C("ประเภทปัญหา", DROP, ("ถูกทารุณกรรม", "ถูกล่วงละเมิด", "ถูกทอดทิ้ง", "บิดาต้องโทษ", "ค้ามนุษย์")),
        C("ผู้กระทำ (ความสัมพันธ์)", DROP, ("บิดา", "บิดาเลี้ยง", "คนรู้จัก", "-")),
        C("เลขคดี/ปจว.", DROP, ("อ.114/2569", "-", "ปจว.ข้อ 7", "-")),
        C("ผลตรวจร่างกายแรกรับ", DROP, ("ปกติ", "ฟกช้ำ", "ส่ง รพ.", "ปกติ")),
        C("สภาพจิตใจ", DROP, ("ซึม", "หวาดกลัว", "ปรับตัวได้", "ปกติ")),
        C("การศึกษา", "grade", "grade_of_age"),
        C("รร.", "school_name", "school?0.3"),
        C("สถานะการเรียน", "status", ("พักการเรียน", "เรียนในบ้านพัก", "ออกกลางคัน", "ไปเรียนตามปกติ")),
        C("ภูมิลำเนา", "address", "address"),
        C("ชื่อบิดา", "father_name", "father"),
        C("ชื่อมารดา", "mother_name", "mother"),
        C("ผู้ปกครองตามกฎหมาย", "guardian_name", "guardian_called"),
        C("โทรญาติ", "phone", "phone_dashed?0.4"),
        C("ห้ามเปิดเผยที่พัก", "hide_address", ("✓", "✓", "✓", "")),
        C("นักสังคมฯ เจ้าของกรณี", NONE, "teacher"),
        C("เงินสงเคราะห์", DROP, "money?0.5"),
        C("จำหน่ายเมื่อ", ("enrolled_to", "event_date"), "lately:thai_two?0.7"),
        C("แผนต่อไป", NONE, ("คืนครอบครัว", "ส่งสถานสงเคราะห์", "ประชุมทีมสหฯ", "")),
    ),
    titles=(["ลับ", "", "ทะเบียนผู้รับบริการบ้านพักเด็กและครอบครัวจังหวัด ปีงบประมาณ 2569"],),
)  # fmt: skip

FUND = Agency(
    "suburbs_equity_fund", "fund", "supported", "csv", (5, 17), 128,
    (
        C("semester", NONE, ("1/2569",)),
        C("student_ref", "pupil_no", _number(10**7, 10**8, "CCT{}")),
        C("citizen_id", "national_id", "id_or_g"),
        C("prefix_th", "title", "title"),
        C("fname_th", "first_name", "first"),
        C("lname_th", "last_name", "last"),
        C("birthdate", "birth_date", "born:be_iso"),
        C("school_id", "school_code", "school_10"),
        C("school_name", "school_name", "school"),
        C("org_name", NONE, ("สพป.เขต 1", "สพป.เขต 2", "สพม.", "อปท.", "สช.")),
        C("class_name", "grade", "grade_of_age"),
        C("room", NONE, "room"),
        C("house_province", "province", "province"),
        C("house_amphur", "amphoe", "amphoe"),
        C("house_tambon", "tambon", "tambon"),
        C("house_moo", "moo", "moo"),
        C("house_number", "house_no", "house"),
        C("lat", NONE, _number(10_000, 99_999, "14.{}")),
        C("long", NONE, _number(10_000, 99_999, "100.{}")),
        C("parent_name", "guardian_name", "guardian"),
        C("parent_cid", DROP, "other_id"),
        C("parent_relation", NONE, "relation"),
        C("parent_mobile", "phone", "phone"),
        C("family_status", (NONE, DROP), TOGETHER),
        C("avg_income_per_head", DROP, "money"),
        C("welfare_card", DROP, ("Y", "N")),
        C("pmt_score", DROP, "score"),
        C("poor_type", DROP, ("ยากจนพิเศษ", "ยากจน", "ใกล้จน")),
        C("bank_code", (DROP, NONE), ("034", "030", "006")),
        C("bank_account_no", DROP, "account_10"),
        C("amount", DROP, ("1500", "4000", "2000")),
        C("attendance_pct", NONE, _number(55, 101)),
        C("student_status", "status", ("ยืนยันมีตัวตน", "ยืนยันมีตัวตน", "ไม่พบตัวตน", "ย้าย", "ออกกลางคัน")),
        C("approve_date", (NONE, "event_date"), "lately:midnight"),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

GRADUATES = Agency(
    "suburbs_por_por_three", "graduates", "completed", "xlsx", (15, 18), 98,
    (
        C("ลำดับ\nที่", ("pupil_no", NONE), "running"),
        C("เลขประจำตัว\nนักเรียน", "pupil_no", "own_5"),
        C("เลขประจำตัว\nประชาชน", "national_id", "id_uneven"),
        C("ชื่อ - ชื่อสกุล\nผู้สำเร็จการศึกษา", "full_name", "full_wide"),
        C("วัน เดือน ปีเกิด", "birth_date", "born:thai_long"),
        C("ชื่อ-ชื่อสกุล\nบิดา", "father_name", "father_called"),
        C("ชื่อ-ชื่อสกุล\nมารดา", "mother_name", "mother_called"),
        C("สำเร็จชั้น", "grade", _by_age(15, ("ม.3", "ม.3", "ม.6", "ม.6"))),
        C("วันที่อนุมัติ\nการจบ", "event_date", ("31 มี.ค. 2569", "31 มี.ค. 2569", "15 พ.ค. 2569")),
        C(("ปพ.1", "ชุดที่"), NONE, _number(401, 404, "0{}")),
        C(("ปพ.1", "เลขที่"), NONE, _number(100_000, 999_999)),
        C("เกรดเฉลี่ย", NONE, "gpa"),
        C(("การศึกษาต่อ", "ที่เดิม"), (NONE, "status"), _tick(0, 3)),
        C(("การศึกษาต่อ", "สายอาชีพ"), (NONE, "status"), _tick(1, 5)),
        C(("การศึกษาต่อ", "ระบุสถานศึกษา"), NONE, ("วท.ชานเมือง", "รร.ประจำอำเภอ", "มรภ.", "", "")),
        C(("ไม่ศึกษาต่อ", "ทำงาน"), (NONE, "status"), _tick(4)),
        C(("ไม่ศึกษาต่อ", "ติดตามไม่ได้"), (NONE, "status"), _tick(6)),
        C("เบอร์ติดต่อ", "phone", "phone_dashed"),
        C("หมายเหตุ", NONE, ("", "", "จบไม่พร้อมรุ่น", "แก้ 0")),
    ),
    titles=(["แบบรายงานผู้สำเร็จการศึกษา (ปพ.3) และภาวะการมีงานทำ"], ["โรงเรียนคลองห้าวิทยาคาร  ปีการศึกษา 2568"]),
    breaks=(0, 50), between=(["", "", "", "รายชื่อผู้จบหลักสูตร"],),
)  # fmt: skip

MOVES = Agency(
    "suburbs_moved_out_notice", "notices", "moved_away", "xls", (3, 18), 44,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขที่ใบแจ้งย้าย", NONE, _number(1, 4_000, "1399-{:05d}")),
        C("วันที่แจ้ง", ("event_date", NONE), "visited:be_dash"),
        C("ย้ายออกวันที่", "event_date", "visited:be_dash"),
        C("เลขประจำตัวประชาชนผู้ย้าย", "national_id", "id_spaced"),
        C("ชื่อตัว-ชื่อสกุลผู้ย้ายที่อยู่", "full_name", "full"),
        C("เพศ", "sex", "sex"),
        C("เกิดเมื่อ", "birth_date", "born:be_dash"),
        C(("ย้ายออกจาก", "บ้านเลขที่"), ("house_no", NONE), "house"),
        C(("ย้ายออกจาก", "หมู่ที่"), ("moo", NONE), "moo"),
        C(("ย้ายออกจาก", "ตำบล"), ("tambon", NONE), "tambon"),
        C(("ย้ายออกจาก", "อำเภอ"), ("amphoe", NONE), "amphoe"),
        C(("ย้ายไปอยู่", "บ้านเลขที่"), (NONE, "house_no"), _of("house")),
        C(("ย้ายไปอยู่", "ตำบล/แขวง"), (NONE, "tambon"), ("คูคต", "ลำผักชี", "บางชัน", "ในเมือง", "หนองแขม")),
        C(("ย้ายไปอยู่", "อำเภอ/เขต"), (NONE, "amphoe"), ("ลำลูกกา", "หนองจอก", "คลองสามวา", "เมือง")),
        C(("ย้ายไปอยู่", "จังหวัด"), (NONE, "province"), ("กรุงเทพมหานคร", "ปทุมธานี", "ขอนแก่น", "นนทบุรี")),
        C("ผู้แจ้งย้าย", NONE, "teacher"),
        C("เลข ปชช. ผู้แจ้ง", DROP, "other_id"),
        C("บิดา", "father_name", "father"),
        C("มารดา", "mother_name", "mother"),
        C("ปลายทางรับแล้ว", (NONE, "status"), ("รับแล้ว", "รับแล้ว", "ยังไม่ถึงปลายทาง")),
        C("นายทะเบียน", NONE, ("นายสมาน วงศ์เรือน", "น.ส.จินตนา คำลือ")),
    ),
    titles=(["ทะเบียนการแจ้งย้ายออก (ท.ร.6) เฉพาะผู้มีอายุ 3-18 ปี"], ["สำนักทะเบียนท้องถิ่นเทศบาลเมืองบางพูน  เม.ย. - ก.ค. 2569"]),
)  # fmt: skip

HEALTH = Agency(
    "suburbs_health_station", "partner", "population", "csv", (3, 15), 136,
    (
        C("pcucodeperson", NONE, ("01137",)),
        C("pid", "pupil_no", _number(1, 24_000)),
        C("hcode", NONE, _number(1, 6_000)),
        C("idcard", "national_id", "id"),
        C("prename", ("title", NONE), "prefix_code"),
        C("fname", "first_name", "first"),
        C("lname", "last_name", "last"),
        C("birth", "birth_date", "born:iso"),
        C("agey", "age", "age"),
        C("sex", "sex", "sex_code"),
        C("bloodgroup", DROP, BLOOD),
        C("bloodrh", DROP, ("", "P", "")),
        C("allergic", DROP, ("", "", "", "PENICILLIN", "SULFA")),
        C("marystatus", (NONE, DROP), ("1",)),
        C("educate", (NONE, "grade"), ("01", "02", "03", "09")),
        C("occupa", (NONE, DROP), ("901", "901", "900")),
        C("nation", DROP, ("99", "99", "99", "48", "57")),
        C("origin", DROP, ("99", "99", "99", "48", "57")),
        C("religion", DROP, ("1", "1", "1", "2", "3")),
        C("hnomoi", "house_no", "house"),
        C("roadmoi", NONE, ROADS),
        C("mumoi", "moo", "moo_padded"),
        C("subdistcodemoi", NONE, "area_code"),
        C("distcodemoi", NONE, "area_code"),
        C("provcodemoi", NONE, ("13",)),
        C("villname", NONE, ("คลองหกวา", "บ้านบึงหลวง", "เคหะชุมชน", "ริมคลองสาม")),
        C("telephoneperson", "phone", "phone?0.4"),
        C("father", "father_name", "father_first"),
        C("fatherid", DROP, "other_id?0.3"),
        C("mother", "mother_name", "mother_first"),
        C("motherid", DROP, "parent_id?0.2"),
        C("typelive", NONE, ("1", "1", "3", "2")),
        C("dischargetype", (NONE, "status"), ("9", "9", "9", "9", "2")),
        C("rightcode", (NONE, DROP), ("89", "UC", "A7", "L1")),
        C("chronic", DROP, ("", "", "", "J45", "D56")),
        C("epi_complete", DROP, ("Y", "Y", "N")),
        C("dateupdate", NONE, "lately:midnight"),
    ),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    REGISTRY, DMC, PRIVATE, INTERNATIONAL, VOCATIONAL, NONFORMAL, LOCAL, NURSERY, NOVICES, MOSQUE, MIGRANTS, WORKPLACE, SKILL, KOBO, REFERRAL, SHELTER,
    FUND, GRADUATES, MOVES, HEALTH,
)  # fmt: skip
