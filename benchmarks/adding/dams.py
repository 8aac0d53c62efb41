"""Made-up agencies of a western border province (reservoirs, Karen villages, shelters, sugar cane), written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

import numpy as np

from benchmarks.adding.cells import GRADES, SHORT_TITLE, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import written
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

Rng = np.random.Generator
ND = (NONE, DROP)

KAREN_BOYS = (
    "ซอเอโดะ", "ซอหม่อทู", "โพคุ", "ซอเลอวา", "จอเซ", "ซอพาเล", "พอเลอ", "ซอแฮเซ", "ทูโพ", "ซอเกะเส่", "เดปอ", "ซอเอทู", "หม่อวา", "ชิพอ",
)  # fmt: skip
KAREN_GIRLS = (
    "หน่อมึพอ", "นอเซเฮ", "หน่อเดบือ", "มึเอ", "นอพอวา", "หน่อกะเปอ", "นอมูลา", "หน่อทูเว", "มึดา", "นอเอพอ", "หน่อแอะลา", "นอชีมา", "พอมึ",
)  # fmt: skip
KAREN_LAST = ("ไพรพนา", "เสน่ห์ไพร", "คีรีธาร", "ธารพนา", "ชาวเหนือเขื่อน", "ไทรโยคสกุล", "พนาสันต์", "สังขละกุล", "ทองผาธาร", "ดงคีรี")
KAREN_BOYS_EN = (
    "Saw Eh Htoo", "Saw Ler Wah", "Saw Hser Nay", "Mehm Chan", "Saw Kler Say", "Aung Naing Oo", "Min Thant", "Saw Eh Doh Soe", "Saw Ba Heh",
    "Zaw Lin", "Kyaw Htet", "Saw Thaw Thi", "Nai Win Mon",
)  # fmt: skip
KAREN_GIRLS_EN = (
    "Naw Eh Paw", "Naw Mu Lah", "Naw Hser Hser", "Mi Chan Htaw", "Naw Dah Dah", "Thida Aye", "Khin Su Su", "Naw Wah Paw", "Naw Sher Gay",
    "Ei Mon Kyaw", "Naw Paw Lweh", "Mi Sar Dar", "Hnin Pwint",
)  # fmt: skip
BURMESE_SCRIPT = ("စောအယ်ထူး", "နော်အယ်ဖော", "မင်းသန့်", "သီတာအေး", "ကျော်ထက်", "နော်မူလာ", "မိချမ်းထော", "ဇော်လင်း", "အိမွန်ကျော်")
VILLAGES = (
    "บ้านคลิตี้บน", "บ้านห้วยกบ", "บ้านเกาะสะเดิ่ง", "บ้านไล่โว่", "บ้านน้ำพุ", "บ้านท่าแพ", "บ้านซองกาเรีย", "บ้านทิพุเย",
    "บ้านวังกะ", "บ้านหินแหลม",
)  # fmt: skip
SCHOOLS = (
    "บ้านห้วยกบ", "บ้านท่าแพริมอ่าง", "อนุบาลเขื่อนทอง", "บ้านวังกะวิทยา", "ไทรธาราวิทยาคม", "บ้านเกาะสะเดิ่ง (ห้องเรียนสาขา)",
    "วัดถ้ำมะเดื่อ", "ประชามงคลเหนือเขื่อน", "บ้านไร่อ้อยพัฒนา", "ร่มเกล้าชายแดน",
)  # fmt: skip
TEACHERS = ("นางวาสนา ทองคำดี", "นายเจษฎา พุ่มไสว", "น.ส.กมลพร สังข์ทอง", "ครูอุดม", "นายธีระ ไทรงาม", "น.ส.ปิยะดา มีสุข")
THAI_JOBS = ("รับจ้างทั่วไป", "ตัดอ้อย", "ทำไร่", "ประมงในเขื่อน", "ค้าขาย", "แพท่องเที่ยว", "กรีดยาง", "ว่างงาน")
YES_NO = ("ใช่", "ไม่ใช่")


def _no(form: str, low: int, high: int) -> Form:
    """Numbers in a written form."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _some(r: Rng, words: tuple[str, ...], n: int) -> Array:
    """Words drawn alike."""
    return texts([words[i] for i in r.integers(0, len(words), n).tolist()])


def _hill(m: Slip) -> Array:
    """The rows of hill families."""
    return np.arange(len(m)) % 5 < 2


def _by_sex(boys: tuple[str, ...], girls: tuple[str, ...]) -> Form:
    """One of two lists, by the child's sex."""
    return lambda m, r: np.where(m["sex"] == "m", _some(r, boys, len(m)), _some(r, girls, len(m)))


def _border_first(m: Slip, r: Rng) -> Array:
    """First names of a border village: two in five are Karen."""
    return np.where(_hill(m), _by_sex(KAREN_BOYS, KAREN_GIRLS)(m, r), m["first"])


def _border_last(m: Slip, r: Rng) -> Array:
    """Their surnames; some hill families have none."""
    return np.where(_hill(m), _some(r, (*KAREN_LAST, "-", "-", "-"), len(m)), m["last"])


def _border_full(m: Slip, r: Rng) -> Array:
    """Short title, first name and surname in one cell, the surname often lacking."""
    title = texts([SHORT_TITLE[t] for t in m["title"].tolist()])
    last = np.where(_hill(m), _some(r, (*KAREN_LAST[:4], "", "", ""), len(m)), m["last"])
    return join(join(title, _border_first(m, r)), last, between=" ")


def _border_untitled(m: Slip, r: Rng) -> Array:
    """First name and surname, without a title."""
    last = np.where(_hill(m), _some(r, (*KAREN_LAST[:6], "", ""), len(m)), m["last"])
    return join(_border_first(m, r), last, between=" ")


def _rough_birth(style: str) -> Form:
    """Birthdays of whom one in five is known by the year only: first of January."""

    def cells(m: Slip, _r: Rng) -> Array:
        days = m["birth"].astype("datetime64[D]")
        january = m["birth"].astype("datetime64[Y]").astype("datetime64[D]")
        return written(np.where(np.arange(len(m)) % 5 == 3, january, days), style)

    return cells


def _birth_month(m: Slip, _r: Rng) -> Array:
    """The month of birth by number."""
    return texts([str(v % 12 + 1) for v in m["birth"].astype("datetime64[M]").astype(int).tolist()])


def _elder_birth(style: str) -> Form:
    """Birthdays of parents."""
    return lambda m, r: written(m["birth"].astype("datetime64[D]") - r.integers(8_000, 13_000, len(m)).astype("timedelta64[D]"), style)


def _by_age(words: dict[int, str], other: str) -> Form:
    """A word by the age in years."""
    return lambda m, r: texts([words.get(int(a), other) for a in m["age_text"].tolist()])


def _age_plus(form: str, add: int, low: int, high: int) -> Form:
    """A class with a number counted from the age."""
    return lambda m, r: texts([form.format(min(max(int(a) + add, low), high)) for a in m["age_text"].tolist()])


def _year_in(add: int, era: int) -> Form:
    """A year some years after the birth."""
    return lambda m, r: texts([str(y + 1970 + add + era) for y in m["birth"].astype("datetime64[Y]").astype(int).tolist()])


def _grade_before(m: Slip, r: Rng) -> Array:
    """The class last sat in, one to three years below what the age would give."""
    back = r.integers(5, 8, len(m)).tolist()
    return texts([GRADES[min(max(int(a) - b, 3), len(GRADES) - 1)] for a, b in zip(m["age_text"].tolist(), back, strict=True)])


def _weight(m: Slip, r: Rng) -> Array:
    """Kilograms that fit the age."""
    return texts([f"{int(a) * 2.6 + 7 + d:.1f}" for a, d in zip(m["age_text"].tolist(), r.uniform(-3, 6, len(m)).tolist(), strict=True)])


def _height(m: Slip, r: Rng) -> Array:
    """Centimetres that fit the age."""
    more = r.integers(-7, 9, len(m)).tolist()
    return texts([str(min(int(a) * 6 + 78, 165) + d) for a, d in zip(m["age_text"].tolist(), more, strict=True)])


def _point(m: Slip, r: Rng) -> Array:
    """Coordinates in one cell."""
    return texts([f"14.{a}, 98.{b}" for a, b in r.integers(10_000, 99_999, (len(m), 2)).tolist()])


def _relation(m: Slip, _r: Rng) -> Array:
    """Whose guardian, as the list has it."""
    return m["relation"]


def _age_and_months(m: Slip, r: Rng) -> Array:
    """Years and months as nurseries write them."""
    return texts([f"{a} ป. {b} ด." for a, b in zip(m["age_text"].tolist(), r.integers(0, 12, len(m)).tolist(), strict=True)])


def _guardian_en(m: Slip, r: Rng) -> Array:
    """Caregivers at the border, romanised."""
    return join(_some(r, ("U ", "Daw ", "", "Pu "), len(m)), _some(r, (*KAREN_BOYS_EN, *KAREN_GIRLS_EN), len(m)))


def _camp_house(m: Slip, r: Rng) -> Array:
    """House numbers of a temporary shelter."""
    return texts([f"Z{a}-{b:04d}" for a, b in zip(r.integers(1, 6, len(m)).tolist(), r.integers(1, 1_900, len(m)).tolist(), strict=True)])


def _place(m: Slip, _r: Rng) -> Array:
    """Sub-district and district with slashes."""
    return join(m["tambon"], m["amphoe"], m["province"], between=" / ")


LAKE_SCHOOL = Agency(
    "dam_lake_school", "school", "enrolled", "xlsx", (5, 15), 96,
    (
        C("รหัสโรงเรียน", "school_code", ("71020043",)),
        C("ชื่อโรงเรียน", "school_name", ("บ้านท่าแพริมอ่าง",)),
        C("เลขประจำตัวประชาชน", "national_id", "id_or_g"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, ("1", "1", "1", "2")),
        C("เลขประจำตัวนักเรียน", "pupil_no", _no("{:05d}", 2_100, 4_800)),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", _border_first),
        C("นามสกุล", "last_name", _border_last),
        C("ชื่อ (อังกฤษ)", ("alt_first_name", NONE), "first_en?0.6"),
        C("นามสกุล (อังกฤษ)", ("alt_last_name", NONE), "last_en?0.6"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "-", "-")),
        C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")),
        C("เชื้อชาติ", DROP, ("ไทย", "กะเหรี่ยง", "มอญ", "พม่า")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่ปรากฎสัญชาติ", "เมียนมา")),
        C("น้ำหนัก", DROP, _weight),
        C("ส่วนสูง", DROP, _height),
        C("รหัสประจำบ้าน", NONE, _no("7102{:07d}", 10_000, 9_999_999)),
        C("เลขที่บ้าน", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, "road"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("รหัสไปรษณีย์", NONE, "postcode"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("นามสกุลบิดา", "father_last_name", "father_last"),
        C("เลขประจำตัวประชาชนบิดา", DROP, "parent_id"),
        C("รายได้บิดาต่อเดือน", DROP, "money"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("เลขประจำตัวประชาชนมารดา", DROP, "other_id"),
        C("รายได้มารดาต่อเดือน", DROP, "money"),
        C("สถานภาพสมรสของบิดามารดา", ND, ("อยู่ด้วยกัน", "อยู่ด้วยกัน", "แยกกันอยู่", "หย่าร้าง", "บิดาถึงแก่กรรม")),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, _relation),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", ND, THAI_JOBS),
        C("ระยะทางไปกลับทางน้ำ (กม.)", NONE, _no("{}", 0, 24)),
        C("พาหนะเดินทาง", NONE, ("เรือหางยาว", "เดินเท้า", "จักรยานยนต์ส่วนบุคคล", "พักนอน", "รถรับส่ง")),
        C("ความด้อยโอกาส", DROP, ("เด็กยากจน", "ชนกลุ่มน้อย", "-", "เด็กยากจน")),
        C("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), ("", "", "", "", "", "", "", "3.1.8")),
    ),
    titles=(["วันและเวลาที่สร้างรายงาน 2026-06-17 09:41:55.120384"],),
)  # fmt: skip

NURSERY = Agency(
    "dam_nursery", "local_school", "enrolled", "xlsx", (3, 5), 64,
    (
        C("ที่", NONE, "running"),
        C("ศูนย์พัฒนาเด็กเล็ก", "school_name", ("ศพด.บ้านห้วยกบ", "ศพด.วัดถ้ำมะเดื่อ", "ศพด.บ้านวังกะ")),
        C("รหัสศูนย์ฯ", "school_code", ("3715020101", "3715020104", "3715020107")),
        C(("ข้อมูลเด็ก", "เลขทะเบียนเด็กเล็ก"), "pupil_no", _no("{}/2569", 1, 240)),
        C(("ข้อมูลเด็ก", "เลข ปชช. เด็ก 13 หลัก"), "national_id", "id_dashed?0.1"),
        C(("ข้อมูลเด็ก", "คำนำ"), "title", "short_title"),
        C(("ข้อมูลเด็ก", "ชื่อเด็ก"), "first_name", _border_first),
        C(("ข้อมูลเด็ก", "สกุลเด็ก"), "last_name", _border_last),
        C(("ข้อมูลเด็ก", "ชื่อเรียกเล่น"), "nickname", "nickname"),
        C(("ข้อมูลเด็ก", "ว/ด/ป เกิด"), "birth_date", "born:thai_two"),
        C(("ข้อมูลเด็ก", "อายุ ณ 16 พ.ค. 69"), "age", _age_and_months),
        C(("ข้อมูลเด็ก", "ช/ญ"), "sex", "sex_letter"),
        C(("ข้อมูลเด็ก", "ห้องเรียน"), ("grade", NONE), _by_age({3: "เตรียมอนุบาล", 4: "อนุบาล 1", 5: "อนุบาล 2"}, "เตรียมอนุบาล")),
        C(("ภาวะโภชนาการ", "น.น. (กก.)"), DROP, _weight),
        C(("ภาวะโภชนาการ", "ส่วนสูง (ซม.)"), DROP, _height),
        C(("ภาวะโภชนาการ", "ผล"), DROP, ("สมส่วน", "สมส่วน", "ผอม", "ค่อนข้างเตี้ย", "ท้วม")),
        C(("พัฒนาการ", "DSPM ครั้งล่าสุด"), DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า GM", "สงสัยล่าช้า EL")),
        C(("พัฒนาการ", "วันที่คัดกรอง"), NONE, "lately:be_two"),
        C(("ที่อยู่จริง", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่จริง", "ม."), "moo", "moo"),
        C(("ที่อยู่จริง", "หมู่บ้าน"), NONE, VILLAGES),
        C(("ที่อยู่จริง", "ต."), "tambon", "tambon"),
        C(("ที่อยู่จริง", "อ."), "amphoe", "amphoe"),
        C(("ครอบครัว", "พ่อ"), "father_name", "father"),
        C(("ครอบครัว", "อาชีพพ่อ"), ND, THAI_JOBS),
        C(("ครอบครัว", "แม่"), "mother_name", "mother"),
        C(("ครอบครัว", "อาชีพแม่"), ND, THAI_JOBS),
        C(("ครอบครัว", "ผู้มารับ-ส่ง"), ("guardian_name", NONE), "guardian"),
        C(("ครอบครัว", "เกี่ยวเป็น"), NONE, _relation),
        C(("ครอบครัว", "เบอร์ติดต่อ"), "phone", "phone_dashed"),
        C("วันแรกที่มาเรียน", "enrolled_from", "entered:thai_two"),
        C("นมโรงเรียน (ถุง/วัน)", ND, ("1", "1", "1", "งดนมวัว")),
        C("แพ้อาหาร/โรคประจำตัว", DROP, ("-", "-", "-", "แพ้ไข่", "หอบหืด", "G6PD")),
        C("ครูประจำห้อง", NONE, TEACHERS),
        C("หมายเหตุ", NONE, ("", "", "", "ย้ายมาจาก ศพด.อื่น", "มาเรียนเฉพาะหน้าแล้ง")),
    ),
    titles=(
        ["แบบรายงานข้อมูลเด็กเล็ก ศูนย์พัฒนาเด็กเล็กในสังกัดองค์การบริหารส่วนตำบล ประจำปีการศึกษา 2569"],
        ["ข้อมูล ณ วันที่ 10 มิถุนายน 2569"],
    ),
    totals=([], ["รวมทั้งสิ้น", "", "", "64", "คน"], ["", "", "ลงชื่อ", "", "หัวหน้าสถานศึกษา"]),
)  # fmt: skip

COLLEGE = Agency(
    "dam_college", "vocational", "enrolled", "xls", (15, 18), 88,
    (
        C("ลำดับที่", NONE, "running"),
        C("รหัสประจำตัวผู้เรียน", "pupil_no", "college_no"),
        C("ชื่อ - สกุล ผู้เรียน", "full_name", "full"),
        C("Citizen No.", "national_id", "id"),
        C("วดป.เกิด", "birth_date", "born:be_short"),
        C("ระดับ/ชั้นปี", "grade", _by_age({15: "ปวช.1", 16: "ปวช.2", 17: "ปวช.3", 18: "ปวส.1"}, "ปวส.2")),
        C("กลุ่มเรียน", NONE, ("ชย.1/1", "ชย.1/2", "กร.2/1", "ทท.1/1", "ชอ.3/1", "บช.2/2")),
        C("ประเภทวิชา", NONE, ("อุตสาหกรรม", "บริหารธุรกิจ", "อุตสาหกรรมท่องเที่ยว", "เกษตรกรรม")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "การโรงแรม", "การท่องเที่ยว", "ช่างกลเกษตร", "การบัญชี", "ไฟฟ้ากำลัง")),
        C("สาขางาน", NONE, ("ยานยนต์", "การโรงแรม", "มัคคุเทศก์", "เครื่องกลเกษตร", "การบัญชี")),
        C("ระบบการเรียน", NONE, ("ปกติ", "ปกติ", "ทวิภาคี", "อาชีวะอยู่ประจำ")),
        C("สถานประกอบการทวิภาคี", NONE, ("", "", "", "โรงงานน้ำตาลไทรธารา", "รีสอร์ตแควริเวอร์วิว")),
        C("จบจาก ร.ร.", NONE, SCHOOLS),
        C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6", "ปวช.")),
        C("GPAX เดิม", NONE, "gpa"),
        C("GPAX สะสม", NONE, "gpa"),
        C("หน่วยกิตสะสม", NONE, _no("{}", 18, 110)),
        C("วันที่มอบตัว", ("enrolled_from", NONE), "entered:be_slash"),
        C("สถานภาพ นศ.", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ลาออก", "พ้นสภาพ")),
        C("วันพ้นสภาพ/ลาออก", "enrolled_to", "lately:be_slash?0.8"),
        C("เหตุที่ออก", ND, ("", "", "", "", "ไปทำงานรีสอร์ต", "ฐานะยากจน", "ตั้งครรภ์")),
        C("ครูที่ปรึกษา", NONE, TEACHERS),
        C("ที่พักระหว่างเรียน", NONE, ("บ้าน", "บ้าน", "หอวิทยาลัย", "หอนอก", "วัด")),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"),
        C("เบอร์ นศ.", "phone", "phone"),
        C("เบอร์ผู้ปกครอง", "phone", "other_phone"),
        C("ชื่อผู้ปกครอง (ผู้มอบตัว)", "guardian_name", "guardian_called"),
        C("เลขบัตร ปชช. ผู้มอบตัว", DROP, "parent_id_dashed"),
        C("ค่าบำรุงการศึกษาค้างชำระ", DROP, "money?0.5"),
        C("กู้ กยศ.", (NONE, DROP), ("กู้", "ไม่กู้", "ไม่กู้")),
        C("ขนาดเสื้อช็อป", ND, ("S", "M", "L", "XL")),
        C("FB/Line", NONE, _no("line_{}", 100, 999)),
    ),
    titles=(
        ["วิทยาลัยการอาชีพเขื่อนทอง"], ["บัญชีรายชื่อผู้เรียน (ศธ.02) ภาคเรียนที่ 1 ปีการศึกษา 2569"], [],
        ["สังกัด สำนักงานคณะกรรมการการอาชีวศึกษา", "", "", "พิมพ์เมื่อ 24/06/2569"],
    ),
    totals=(["รวม 88 คน"],),
)  # fmt: skip

NONFORMAL = Agency(
    "dam_nonformal", "nonformal", "enrolled_alternative", "csv", (14, 18), 110,
    (
        C("ลำดับ", NONE, "running"),
        C("รหัสนักศึกษา สกร.", "pupil_no", "nonformal_no"),
        C("เลข ปปช.", "national_id", "id"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ นศ.", "first_name", _border_first),
        C("สกุล นศ.", "last_name", _border_last),
        C("เพศ (1=ชาย 2=หญิง)", "sex", "sex_code"),
        C("ปี พ.ศ.เกิด", "birth_year", "born:year_be"),
        C("อายุเต็ม", "age", "age"),
        C("ระดับการศึกษาที่ลงทะเบียน", "grade", _by_age({14: "ม.ต้น", 15: "ม.ต้น", 16: "ม.ต้น", 17: "ม.ปลาย"}, "ม.ปลาย")),
        C("ภาคเรียนที่เข้า", NONE, ("1/2568", "2/2568", "1/2569", "2/2567")),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_dash"),
        C("รหัสกลุ่ม", NONE, _no("KL{:03d}", 1, 40)),
        C("ชื่อกลุ่ม/ศกร.ตำบล", ("school_name", NONE), ("ศกร.ตำบลไล่โว่", "ศกร.ตำบลหนองลู", "ศศช.บ้านเกาะสะเดิ่ง", "ศศช.บ้านคลิตี้บน")),
        C("ครูประจำกลุ่ม", NONE, TEACHERS),
        C("มือถือครู", NONE, "other_phone"),
        C("วิธีเรียน", NONE, ("พบกลุ่ม", "พบกลุ่ม", "ทางไกล", "ชั้นเรียน")),
        C("เทียบโอน (นก.)", NONE, _no("{}", 0, 30)),
        C("หน่วยกิตที่ได้แล้ว", NONE, _no("{}", 0, 60)),
        C("ชม. กพช.", NONE, _no("{}", 0, 200)),
        C("สอบ N-NET", NONE, ("เข้าสอบ", "ยังไม่สอบ", "ขาดสอบ")),
        C("สถานะ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "รักษาสภาพ", "ขาดการติดต่อ", "จบหลักสูตร")),
        C("วันจบ", "event_date", "lately:be_dash?0.85"),
        C("เดิมเคยเรียนที่", (NONE, "school_name"), SCHOOLS),
        C("ออกกลางคันชั้น", (NONE, "grade"), _grade_before),
        C("ประเภทกลุ่มเป้าหมาย", ND, ("ทั่วไป", "แรงงาน", "ชาติพันธุ์", "ทหารกองประจำการ", "คนพิการ")),
        C("ลักษณะความพิการ", DROP, ("", "", "", "", "", "การเรียนรู้", "การเห็น")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่มีสัญชาติ", "เมียนมา")),
        C("อาชีพ", ND, THAI_JOBS),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("บ้าน/ชุมชน", NONE, VILLAGES),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("โทร นศ.", "phone", "phone?0.2"),
        C("บุคคลติดต่อฉุกเฉิน", ("guardian_name", NONE), "guardian"),
        C("ผู้บันทึก", NONE, ("itw01", "itw02", "admin")),
        C("วันที่บันทึก", NONE, "lately:be_compact"),
    ),
    encoding="cp874", separator="\t",
)  # fmt: skip

MIGRANT = Agency(
    "dam_migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (5, 16), 92,
    (
        C("Sr.", NONE, "running"),
        C("MLC Code", ("school_code", NONE), ("MLC-W04",)),
        C("St. ID", "pupil_no", _no("W04-{:04d}", 300, 1_300)),
        C("Name of Student", "full_name", _by_sex(KAREN_BOYS_EN, KAREN_GIRLS_EN)),
        C("Name (Burmese)", ("full_name", NONE), BURMESE_SCRIPT),
        C("Called at home", "nickname", ("Phoe Phoe", "Mu Mu", "", "", "Ni Ni", "Toto", "Wah Wah")),
        C("M/F", "sex", "sex_mf"),
        C("D.O.B", "birth_date", "born:english"),
        C("Age on 1 June", "age", "age"),
        C("Class 2026-27", "grade", "grade_of_age_migrant"),
        C("Sec.", NONE, ("A", "A", "B")),
        C("Ethnic group", DROP, ("Karen", "Mon", "Burman", "Dawei", "Karen")),
        C("Religion", DROP, ("Buddhist", "Christian", "Muslim", "Buddhist")),
        C("Nationality", DROP, ("Myanmar", "Myanmar", "Stateless", "Thai")),
        C("Kind of ID paper", DROP, ("none", "birth certificate", "10-year card", "pink card", "CI")),
        C("Paper no.", DROP, "passport?0.6"),
        C("G-number from Thai school", "g_code", "g_code?0.6"),
        C("Thai 13-digit (if any)", "national_id", "id_foreign?0.7"),
        C("Father", "father_name", "burmese_parent"),
        C("Father's work", ND, ("sugarcane", "rubber", "construction", "fishing", "resort", "")),
        C("Mother", "mother_name", "burmese"),
        C("Mother's work", ND, ("sugarcane", "housewife", "laundry", "restaurant", "")),
        C("Lives with", ("guardian_name", NONE), _guardian_en),
        C("Relation", NONE, ("Parent", "Grandparent", "Aunt", "Uncle", "Boarding house")),
        C("Ph.", "phone", "phone_spaced"),
        C("Line / Viber", NONE, _no("viber{}", 1000, 9999)),
        C(
            "Where the family stays (farm, pier, village)", ("address", NONE),
            ("ไร่อ้อยเจ๊แดง", "ท่าเรือวังกะ", "บ้านน้ำพุ ห้องแถว 4", "แพปลาลุงหม่อง", "สวนยาง กม.12"),
        ),
        C("Tambon", "tambon", "tambon"),
        C("Amphur", "amphoe", "amphoe"),
        C("Native town", ND, ("Payathonzu", "Ye", "Dawei", "Mawlamyine", "Hpa-an", "Kyain Seikgyi")),
        C("Year came to Thailand", ND, ("2019", "2020", "2021", "2022", "2023", "born here")),
        C("Joined MLC", "enrolled_from", "entered:iso"),
        C("Last grade in Myanmar", (NONE, "grade"), ("KG", "Grade 1", "Grade 2", "Grade 3", "-", "-")),
        C("Bus fee / month", DROP, ("200", "300", "250", "")),
        C("Lunch", ND, ("yes", "yes", "no")),
        C("Vaccines complete", DROP, ("Y", "N", "not known")),
        C("Dropped out on", "enrolled_to", "lately:iso?0.85"),
        C("Now", "status", ("studying", "studying", "studying", "studying", "dropped out", "moved to Thai school")),
        C("Why left", ND, ("", "", "", "", "family moved to other farm", "work", "back to Myanmar")),
        C("Child protection policy signed", NONE, ("yes", "yes", "")),
        C("Remark", NONE, ("", "", "", "sister in G-2", "comes late in cane season")),
    ),
    titles=(["Rainbow Bridge Learning Centre - Student Register, Academic Year 2026-2027"], ["(for MECC and ESAO, update every month)"]),
    sheets_before=("READ ME",),
)  # fmt: skip

CAMP = Agency(
    "dam_camp_schools", "learning_centre", "enrolled_alternative", "ods", (6, 17), 84,
    (
        C(("No", ""), NONE, "running"),
        C(("School", "School name"), "school_name", ("Primary School No. 2", "High School No. 1", "Post-10", "Primary School No. 4")),
        C(("School", "EMIS code"), "school_code", ("TS-B-02", "TS-B-11", "TS-B-20", "TS-B-04")),
        C(("Student", "Camp St. No."), "pupil_no", _no("B{:06d}", 12_000, 98_000)),
        C(("Student", "Full name as in family book"), "full_name", _by_sex(KAREN_BOYS_EN, KAREN_GIRLS_EN)),
        C(("Student", "Other name"), ("nickname", "alt_first_name"), ("", "", "", "Peter", "Lah Say", "Paw Gay", "Moses", "Wah Eh")),
        C(("Student", "Boy / Girl"), "sex", "sex_bg"),
        C(("Student", "Birth day"), "birth_day", "born:day"),
        C(("Student", "Birth month"), "birth_month", _birth_month),
        C(("Student", "Birth year"), "birth_year", "born:year_ce"),
        C(("Student", "Age"), "age", "age_number"),
        C(("Student", "Born in camp?"), ND, ("Y", "N", "Y")),
        C(("Registration", "MoI-UNHCR status"), DROP, ("registered", "unregistered", "PAB pending", "new arrival")),
        C(("Registration", "HH reg. no."), (DROP, NONE), _no("BW-{:05d}", 1, 30_000)),
        C(("Registration", "Resettlement case"), DROP, ("", "", "", "US", "AUS", "interview")),
        C(("Address", "Zone"), NONE, ("1", "2", "3", "4", "5")),
        C(("Address", "House"), "house_no", _camp_house),
        C(("Address", "Section leader"), NONE, _guardian_en),
        C(("Study", "Standard"), "grade", _age_plus("Std. {}", -5, 1, 12)),
        C(("Study", "Medium"), NONE, ("Sgaw", "Burmese", "Sgaw", "English")),
        C(("Study", "Repeater"), NONE, ("", "", "", "R")),
        C(("Study", "Entered"), "enrolled_from", "entered:ce_slash"),
        C(("Study", "% attendance"), NONE, _no("{}", 48, 101)),
        C(("Study", "Exam total"), NONE, _no("{}", 180, 560)),
        C(("Study", "Present / left"), "status", ("Present", "Present", "Present", "Present", "Left", "Transferred")),
        C(("Study", "Date left"), "enrolled_to", "lately:ce_slash?0.8"),
        C(("Family", "Father"), "father_name", "burmese?0.2"),
        C(("Family", "Mother"), "mother_name", _guardian_en),
        C(("Family", "Care giver if no parent"), "guardian_name", _guardian_en),
        C(("Family", "Separated / unaccompanied"), ND, ("", "", "", "SC", "UAM")),
        C(("Family", "Phone"), "phone", "phone?0.5"),
        C(("Support", "Special need"), DROP, ("", "", "", "", "hearing", "slow learner", "seeing")),
        C(("Support", "Dormitory"), NONE, ("", "", "Dorm 3", "Dorm 1")),
        C(("Support", "Stipend (THB)"), DROP, ("", "120", "200")),
        C(("Support", "Kit received"), ND, ("uniform", "books", "both", "")),
        C(("Support", "Glasses"), ND, ("", "", "", "given")),
    ),
    titles=(["Temporary Shelter Area B: consolidated student list, all schools"],),
    totals=(["Total", "84"],),
)  # fmt: skip

VOLUNTEERS = Agency(
    "dam_volunteers", "survey", "survey", "xlsx", (7, 18), 75,
    (
        C("ที่", NONE, "running_dot"),
        C("เลขใบสำรวจ", "pupil_no", _no("อพม.{:03d}", 1, 400)),
        C("วันที่ลงพื้นที่", "event_date", "visited:thai_two"),
        C("ชื่อเด็ก/เยาวชน (มีชื่อเล่นให้ใส่ด้วย)", "full_name", "full_nickname"),
        C("เลขบัตร (ถ้ามี)", "national_id", "id_uneven"),
        C("อายุ", "age", "age_uneven"),
        C("เกิดปี", "birth_year", "born:year_be?0.3"),
        C("บ้านเลขที่ (เลขแพ)", "house_no", "house"),
        C("หมู่", "moo", "moo_uneven"),
        C("ชื่อบ้าน", NONE, VILLAGES),
        C("ตำบล", "tambon", "tambon"),
        C("พิกัดบ้าน/แพ", NONE, _point),
        C("ไม่ให้บอกที่อยู่ใคร", "hide_address", ("", "", "", "ปกปิด")),
        C("ผู้ดูแลหลัก", "guardian_name", "guardian_relation"),
        C("โทร.ผู้ดูแล", "phone", "phone_uneven"),
        C("พ่อแม่อยู่ไหน", ND, ("อยู่ด้วยกัน", "ไปทำงานกรุงเทพ", "กลับพม่า", "เสียชีวิต", "ตัดอ้อยต่างอำเภอ")),
        C("เด็กเป็นกลุ่ม ปกติ/เสี่ยง/หลุด", "status", ("ปกติ", "ปกติ", "เสี่ยง", "หลุด", "หลุด")),
        C("เรียนที่ไหน / เคยเรียนที่ไหน", "school_name", SCHOOLS),
        C("ชั้นล่าสุด", "grade", "grade_uneven"),
        C("หยุดไปตั้งแต่ พ.ศ.", (NONE, "enrolled_to", "event_date"), ("", "", "2566", "2567", "2568")),
        C("เพราะอะไร", ND, ("", "", "ช่วยพ่อแม่หาปลา", "ตัดอ้อย", "ไม่มีเงินค่าเรือ", "ติดเพื่อน", "มีแฟน")),
        C("ตอนนี้ทำอะไร", ND, ("อยู่บ้าน", "รับจ้างล่องแพ", "เลี้ยงน้อง", "ตัดอ้อย", "เรียน")),
        C("อยากเรียนต่อไหม", NONE, ("อยาก", "ไม่อยาก", "ไม่แน่ใจ")),
        C("อยากเรียนแบบไหน", ND, ("ร.ร.เดิม", "สกร.", "ฝึกอาชีพ", "เรียนออนไลน์", "-")),
        C("ต้องการความช่วยเหลือ", ND, ("ชุดนักเรียน", "ค่าเดินทาง", "ทุน", "-", "ทำบัตร")),
        C("เจ็บป่วย/พิการ", DROP, ("", "", "", "", "ลมชัก", "ขาลีบ")),
        C("รายได้ครอบครัว/เดือน", DROP, "money"),
        C("เจอตัวเด็ก", NONE, ("เจอ", "เจอ", "ไม่เจอ", "ย้ายไปแล้ว")),
        C("ผู้ให้ข้อมูล", NONE, ("ยาย", "แม่", "ผู้ใหญ่บ้าน", "ตัวเด็ก", "เพื่อนบ้าน")),
        C("อพม. ผู้สำรวจ", NONE, ("นางสมพร ไพรดี", "นายเกริกไกร วังกะ", "นางบุญเรือน ท่าแพ")),
        C("เบอร์ อพม.", NONE, ("0810000001", "0810000002", "0810000003")),
        C("ยินยอมให้ข้อมูล", NONE, ("ยินยอม", "ยินยอม", "ไม่ยินยอม")),
        C("อื่นๆ", NONE, ("", "", "", "ไปทางเรือเท่านั้น", "สุนัขดุ", "ต้องมีล่าม")),
    ),
    titles=(
        ["แบบสำรวจเด็กและเยาวชนในหมู่บ้าน โดยอาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์"],
        ["อบต. ........................ เดือน มิ.ย. - ก.ค. 69"],
    ),
    breaks=(0, 28, 52), between=(["หมู่บ้านต่อไป"],),
)  # fmt: skip

CANE = Agency(
    "dam_cane_kobo", "partner", "survey", "csv", (3, 17), 105,
    (
        C("start", NONE, "lately:stamp"),
        C("end", NONE, "lately:stamp"),
        C("today", "event_date", "lately:iso"),
        C("deviceid", NONE, _no("ee.kobotoolbox.org:{:x}", 2**40, 2**44)),
        C("enumerator", NONE, ("e01", "e02", "e03", "e07")),
        C("consent_adult", NONE, ("yes",)),
        C("site/amphoe", "amphoe", "amphoe"),
        C("site/tambon", "tambon", "tambon"),
        C("site/moo", "moo", "moo"),
        C("site/labour_camp_name", NONE, ("camp_km9", "camp_mill_gate", "camp_huai_nam_sai", "camp_pier")),
        C("site/field_owner", NONE, ("เสี่ยชัย", "กำนันแดง", "บ.ไร่อ้อยตะวันตก", "ไม่ทราบ")),
        C("site/gps", NONE, _point),
        C("hh/hh_no", NONE, _no("HH{:03d}", 1, 90)),
        C("hh/respondent_name", (NONE, "guardian_name"), "guardian"),
        C("hh/respondent_rel", NONE, ("mother", "father", "grandmother", "aunt", "sibling")),
        C("hh/tel", "phone", "phone?0.4"),
        C("hh/lang", (NONE, DROP), ("karen", "burmese", "thai", "mon")),
        C("hh/n_children", NONE, _no("{}", 1, 6)),
        C("hh/debt_broker_thb", DROP, "money"),
        C("hh/legal_status", DROP, ("border_pass", "mou", "pink_card", "none", "thai")),
        C("child/line_no", NONE, ("1", "2", "3")),
        C("child/code", "pupil_no", _no("CN-{:04d}", 1, 900)),
        C("child/name_full", "full_name", _border_untitled),
        C("child/name_called", "nickname", "nickname"),
        C("child/sex", "sex", "sex_lower"),
        C("child/dob_known", NONE, ("yes", "no", "year_only")),
        C("child/dob", "birth_date", "born:iso?0.35"),
        C("child/age_y", "age", "age"),
        C("child/id13", "national_id", "id_gaps"),
        C("child/g_code", "g_code", "g_code?0.75"),
        C("child/ever_school", (NONE, "status"), ("yes", "yes", "no")),
        C("child/school_now", "status", ("in_school", "in_school", "absent_season", "dropped_out", "never")),
        C("child/school_last_name", "school_name", SCHOOLS),
        C("child/grade_last", "grade", _grade_before),
        C("child/days_missed_season", NONE, _no("{}", 0, 90)),
        C("child/works_in_field", ND, ("no", "helps", "daily", "no")),
        C("child/wage_day", DROP, ("", "", "150", "200")),
        C("child/hurt_last_year", DROP, ("no", "no", "cut", "burn", "chemical")),
        C("child/functional_difficulty", DROP, ("none", "none", "seeing", "walking")),
        C("child/next_move_month", NONE, ("may", "nov", "unknown")),
        C("child/want", ND, ("school", "mlc", "work", "nfe", "dont_know")),
        C("notes", NONE, ("", "", "", "ย้ายตามโควตาอ้อย", "มาใหม่จากฝั่งพม่า")),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", NONE, "lately:kobo"),
        C("_validation_status", NONE, ("", "", "Approved")),
        C("_index", NONE, "running"),
    ),
    separator=";",
)  # fmt: skip

HEALTH = Agency(
    "dam_health_station", "partner", "population", "csv", (3, 18), 118,
    (
        C("pcucodeperson", NONE, ("07511",)),
        C("pid", "pupil_no", _no("{}", 100, 9_800)),
        C("hcode", NONE, _no("{}", 1, 620)),
        C("prename", "title", "prefix_code"),
        C("fname", "first_name", _border_first),
        C("lname", "last_name", _border_last),
        C("fnameeng", ("alt_first_name", NONE), ("", "", "", "Somchai", "Eh Htoo", "Mu Lah")),
        C("birth", "birth_date", _rough_birth("iso")),
        C("sex", "sex", "sex_code"),
        C("idcard", "national_id", "id"),
        C("bloodgroup", DROP, ("A", "B", "O", "AB", "")),
        C("bloodrh", DROP, ("positive", "", "")),
        C("allergic", DROP, ("", "", "", "Penicillin")),
        C("marystatus", ND, ("1", "1", "1", "2")),
        C("educate", (NONE, "grade"), ("01", "02", "03", "04", "09")),
        C("occupa", ND, ("000", "901", "601", "504")),
        C("nation", DROP, ("99", "99", "48", "999")),
        C("origin", DROP, ("99", "48", "99")),
        C("religion", DROP, ("1", "1", "3", "2")),
        C("familyposition", NONE, ("2", "3", "3", "4")),
        C("father", "father_name", "father"),
        C("fatherid", DROP, "parent_id"),
        C("mother", "mother_name", "mother"),
        C("motherid", DROP, "other_id"),
        C("mateid", DROP, ("",)),
        C("hno", "house_no", "house"),
        C("mu", "moo", "moo_padded"),
        C("villname", NONE, VILLAGES),
        C("subdistname", "tambon", "tambon"),
        C("distname", "amphoe", "amphoe"),
        C("provname", "province", "province"),
        C("subdistcode", NONE, _no("7108{:02d}", 1, 4)),
        C("rightcode", ND, ("UCS", "89", "77", "T99")),
        C("hosmain", NONE, ("11281",)),
        C("hossub", NONE, ("07511",)),
        C("typelive", NONE, ("1", "1", "3", "2")),
        C("dateadd", NONE, "entered:iso"),
        C("dischargetype", ("status", NONE), ("9", "9", "9", "9", "9", "1", "2")),
        C("dischargedate", "event_date", "lately:iso?0.85"),
        C("telephoneperson", "phone", "phone?0.3"),
        C("chronic", DROP, ("", "", "", "D56.1", "J45")),
        C("epi_complete", DROP, ("Y", "Y", "N")),
        C("dateupdate", NONE, "lately:midnight"),
    ),
    separator="|",
)  # fmt: skip

REGISTRY = Agency(
    "dam_registry", "civil_registry", "population", "csv", (3, 18), 120,
    (
        C("สำนักทะเบียน", NONE, ("7107", "7108", "7199")),
        C("เลขประจำตัวบุคคล", "national_id", "id"),
        C("รหัสคำนำหน้า", (NONE, "title"), "prefix_code"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", _border_first),
        C("ชื่อรอง", "middle_name", ("", "", "", "", "", "", "", "", "มารี", "เดวิด")),
        C("ชื่อสกุล", "last_name", _border_last),
        C("เพศ", "sex", "sex_code"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"),
        C("อายุ", "age", "age"),
        C("สัญชาติ", DROP, ("099", "099", "000", "048")),
        C("ประเภททะเบียน", (DROP, NONE), ("ท.ร.14", "ท.ร.14", "ท.ร.13")),
        C("เลขรหัสประจำบ้าน", NONE, _no("7108{:07d}", 10_000, 9_999_999)),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"),
        C("ตรอก", NONE, ("",)),
        C("ซอย", NONE, ("", "", "", "เทศบาล 4")),
        C("ถนน", NONE, ("", "", "", "แควน้อย", "สุขาภิบาล 2")),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("เลขประจำตัวบิดา", DROP, "parent_id"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("สัญชาติบิดา", DROP, ("099", "099", "048", "")),
        C("เลขประจำตัวมารดา", DROP, "other_id"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("สัญชาติมารดา", DROP, ("099", "048", "099", "")),
        C("วันย้ายเข้า", (NONE, "event_date"), "entered:be_compact"),
        C("สถานะบุคคล", ("status", NONE), ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "จำหน่ายตาย", "ย้ายออก")),
        C("วันที่จำหน่าย", ("event_date", "enrolled_to"), "lately:be_compact?0.85"),
        C("ชื่อตัวเดิม", "alt_first_name", "first?0.92"),
        C("ชื่อสกุลเดิม", "alt_last_name", "former_last?0.92"),
    ),
    encoding="cp874", separator="|",
)  # fmt: skip

HIGHLAND = Agency(
    "dam_highland_registry", "district_office", "population", "xlsx", (4, 18), 82,
    (
        C("ลำดับ", NONE, "running_thai"),
        C("เลข 13 หลัก (ทร.38 ก/ทร.13)", "national_id", "id_foreign"),
        C("แบบ 89 เลขที่", ("pupil_no", NONE, DROP), _no("89/{:04d}", 1, 2_400)),
        C("ชื่อ", "first_name", _by_sex(KAREN_BOYS, KAREN_GIRLS)),
        C("ชื่อสกุล (ถ้ามี)", "last_name", (*KAREN_LAST, "-", "-", "-", "-", "-")),
        C("ชื่อที่เรียกในหมู่บ้าน", ("nickname", "alt_first_name"), ("", "โพ", "มึ", "พา", "", "ดา", "เล")),
        C("ชาย", ("sex", NONE), "tick_boy"),
        C("หญิง", ("sex", NONE), "tick_girl"),
        C("เกิดวันที่", "birth_date", _rough_birth("thai_long")),
        C("อายุ (ปี)", "age", "age_thai"),
        C("สถานที่เกิด", NONE, ("บ้าน", "รพ.อำเภอ", "ในไร่", "ฝั่งเมียนมา", "สถานีอนามัย")),
        C("ใบเกิด/หนังสือรับรองการเกิด", ND, ("มี", "มี ทร.031", "ไม่มี", "ทร.1/1")),
        C("กลุ่มชาติพันธุ์", DROP, ("กะเหรี่ยงโป", "กะเหรี่ยงสะกอ", "มอญ", "ลาว", "พม่า")),
        C("สถานะบุคคลตามกฎหมาย", DROP, ("บุคคลไม่มีสถานะทางทะเบียน", "ชนกลุ่มน้อย", "บุตรผู้มีสถานะต่างด้าว", "ยื่นขอสัญชาติ ม.7 ทวิ")),
        C("วันหมดอายุบัตร", ND, "lately:thai_short"),
        C("ขออนุญาตออกนอกพื้นที่", DROP, ("", "", "มี", "ไม่มี")),
        C("ชื่อบิดา", "father_name", KAREN_BOYS),
        C("บัตรบิดา", DROP, "id_foreign?0.4"),
        C("วันเกิดบิดา", DROP, _elder_birth("be_year")),
        C("ชื่อมารดา", "mother_name", KAREN_GIRLS),
        C("บัตรมารดา", DROP, "id_foreign?0.4"),
        C("เข้ามาอยู่เมื่อ พ.ศ.", ND, ("2547", "2551", "2555", "เกิดในไทย")),
        C("เลขที่บ้าน/บ้านชั่วคราว", "house_no", "house"),
        C("ม.", "moo", "moo"),
        C("หย่อมบ้าน", NONE, VILLAGES),
        C("ตำบล", "tambon", "tambon_short"),
        C("ผู้รับรอง (ผญบ./กำนัน)", NONE, ("ผญบ.ประเสริฐ", "กำนันทองดี", "ผญบ.ซอแฮ")),
        C("การศึกษาปัจจุบัน", ("status", "grade", NONE), ("กำลังเรียน", "กำลังเรียน", "ไม่ได้เรียน", "เคยเรียน", "จบ ป.6")),
        C("สถานศึกษา (ถ้าเรียน)", "school_name", SCHOOLS),
        C("วันที่สำรวจ", "event_date", "visited:thai_digits_short"),
        C("หมายเหตุ", NONE, ("", "", "", "รอตรวจสารพันธุกรรม", "เอกสารไม่ครบ")),
    ),
    titles=(
        ["ทะเบียนสำรวจเด็กในพื้นที่สูงและชุมชนชายขอบ ฝ่ายทะเบียนและบัตร ที่ทำการปกครองอำเภอ"],
        ["(เอกสารปกปิด ใช้ในราชการเท่านั้น)"], [],
    ),
    sheets_before=("คำชี้แจง",),
)  # fmt: skip

TEMPLE = Agency(
    "dam_temple_school", "religious", "enrolled", "xlsx", (11, 18), 48,
    (
        C("ที่", NONE, "running_thai"),
        C(("ข้อมูลสามเณร", "เลขประจำตัวผู้เรียน"), "pupil_no", _no("{:04d}", 610, 990)),
        C(("ข้อมูลสามเณร", "สามเณร (ชื่อ-ฉายา-นามสกุล)"), "full_name", "novice_drawn"),
        C(("ข้อมูลสามเณร", "นามเดิมก่อนบรรพชา"), ("alt_first_name", NONE), "first?0.7"),
        C(("ข้อมูลสามเณร", "เลข ๑๓ หลัก"), "national_id", "id_thai"),
        C(("ข้อมูลสามเณร", "เกิดเมื่อ"), "birth_date", "born:thai_digits"),
        C(("ข้อมูลสามเณร", "อายุ"), "age", "age_thai"),
        C(("ข้อมูลสามเณร", "พรรษา"), NONE, ("๑", "๒", "๓", "๔", "-")),
        C(("ข้อมูลสามเณร", "วันบรรพชา"), NONE, "entered:thai_short"),
        C(("ข้อมูลสามเณร", "เลขหนังสือสุทธิ"), ("pupil_no", NONE), "monk_card"),
        C(("ข้อมูลสามเณร", "เชื้อสาย"), DROP, ("ไทย", "กะเหรี่ยง", "มอญ", "ลาว")),
        C(("ข้อมูลสามเณร", "สัญชาติ"), DROP, ("ไทย", "ไทย", "เมียนมา", "ไม่มี")),
        C(("การศึกษา", "ชั้น"), "grade", "grade_of_age_thai"),
        C(("การศึกษา", "นักธรรม"), ND, ("ตรี", "โท", "-", "เอก")),
        C(("การศึกษา", "บาลี"), ND, ("-", "-", "บ.ศ.๑-๒", "ป.ธ.๓")),
        C(("การศึกษา", "เข้าเรียนวันที่"), "enrolled_from", "entered:thai_long"),
        C(("การศึกษา", "โรงเรียนเดิม"), NONE, SCHOOLS),
        C(("การศึกษา", "เกรดเฉลี่ย"), NONE, "gpa"),
        C(("สังกัด", "จำวัดที่"), NONE, ("วัดวังก์ธาราม", "วัดถ้ำมะเดื่อ", "วัดท่าแพ", "สำนักสงฆ์เกาะสะเดิ่ง")),
        C(("สังกัด", "เจ้าอาวาส/พระอุปัชฌาย์"), NONE, ("พระครูธรรมธาร", "พระอธิการทองใบ", "พระครูไพรวัน")),
        C(("ภูมิลำเนา", "บ้านเลขที่"), "house_no", "house"),
        C(("ภูมิลำเนา", "หมู่"), "moo", "moo"),
        C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"),
        C(("โยม", "โยมพ่อ"), "father_name", "father_titled"),
        C(("โยม", "โยมแม่"), "mother_name", "mother_titled"),
        C(("โยม", "โทร."), "phone", "phone_dashed"),
        C(("สวัสดิการ", "ค่าภัตตาหารเพล (บาท)"), DROP, ("4,400", "5,060")),
        C(("สวัสดิการ", "อาพาธ/โรค"), DROP, ("-", "-", "-", "ภูมิแพ้", "สายตาสั้น")),
        C("สถานภาพ", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาสิกขา", "ย้ายวัด")),
        C("ลาสิกขาเมื่อ", ("enrolled_to", "event_date"), "lately:thai_short?0.8"),
    ),
    titles=(["ทะเบียนนักเรียนโรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["วัดวังก์ธารามวิทยา ปีการศึกษา ๒๕๖๙"]),
    totals=(["รวม", "๔๘", "รูป"],),
)  # fmt: skip

BILINGUAL = Agency(
    "dam_bilingual", "private_school", "enrolled", "csv", (5, 17), 70,
    (
        C("sourcedId", "pupil_no", "guid"),
        C("status", (NONE, "status"), ("active", "active", "active", "active", "tobedeleted")),
        C("dateLastModified", NONE, "lately:stamp"),
        C("enabledUser", NONE, ("true",)),
        C("username", NONE, _no("s{}@rk.example", 20_000, 69_999)),
        C("givenName", "first_name", "first_en"),
        C("middleName", "middle_name", ("", "", "", "Marie", "James")),
        C("familyName", "last_name", "last_en"),
        C("preferredGivenName", ("nickname", "alt_first_name", NONE), ("Ploy", "Bank", "Mint", "Ice", "Beam", "")),
        C("identifier", ("pupil_no", NONE), _no("{}", 20_000, 69_999)),
        C("email", NONE, "email"),
        C("phone", "phone", "phone_abroad"),
        C("grades", "grade", "grade_of_age_oneroster"),
        C("primaryOrgSourcedId", ("school_code", NONE), ("ORG-RK-01",)),
        C("orgName", "school_name", ("River Kwai Bilingual School",)),
        C("birthDate", "birth_date", "born:iso"),
        C("sex", "sex", "sex_lower"),
        C("asian", DROP, ("true", "true", "true", "false")),
        C("white", DROP, ("false", "false", "false", "true")),
        C("countryOfBirthCode", ND, ("TH", "TH", "TH", "MM", "GB")),
        C("enrollment.beginDate", "enrolled_from", "entered:iso"),
        C("enrollment.endDate", "enrolled_to", "lately:iso?0.85"),
        C("metadata.th.citizenNo", "national_id", "id"),
        C("metadata.th.prefix", "title", "title"),
        C("metadata.th.firstName", ("first_name", "alt_first_name"), "first"),
        C("metadata.th.lastName", ("last_name", "alt_last_name"), "last"),
        C("metadata.passportNo", DROP, "passport?0.8"),
        C("metadata.visaExpiry", DROP, "lately:iso?0.85"),
        C("metadata.homeAddress", "address", "address_long"),
        C("metadata.guardian1.name", "guardian_name", "guardian"),
        C("metadata.guardian1.relation", NONE, ("father", "mother", "mother", "aunt")),
        C("metadata.guardian1.citizenNo", DROP, "parent_id"),
        C("metadata.guardian1.employer", ND, ("", "Resort", "EGAT", "Sugar mill", "own business")),
        C("metadata.homeroom", NONE, ("5A", "5B", "7A", "9C")),
        C("metadata.house", NONE, ("Erawan", "Sai Yok", "Srinakarin", "Khao Laem")),
        C("metadata.tuitionDue", DROP, "money?0.4"),
        C("metadata.allergies", DROP, ("", "", "", "peanut", "shellfish")),
        C("metadata.dietary", ND, ("none", "none", "halal", "vegetarian")),
    ),
)  # fmt: skip

SHELTER = Agency(
    "dam_family_home", "shelter", "protected", "xlsx", (4, 17), 42,
    (
        C("ลำดับ", NONE, "running"),
        C("เลขทะเบียนผู้รับบริการ", "pupil_no", "case_no"),
        C("วันที่รับเข้า", ("enrolled_from", "event_date", NONE), "lately:thai_short"),
        C("หน่วยงานนำส่ง", NONE, ("สภ.", "รพ.", "อบต.", "ด่าน ตม.", "มาด้วยตนเอง", "นายจ้าง")),
        C("ชื่อ-สกุลเด็ก", "full_name", _border_full),
        C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("บัตรประชาชนเด็ก", "national_id", "id_or_word"),
        C("ว.ด.ป.เกิด", "birth_date", "born:be_slash?0.2"),
        C("อายุ (โดยประมาณ)", "age", "age_words"),
        C("เพศสภาพ", ("sex", DROP), "sex"),
        C("สัญชาติ/สถานะบุคคล", DROP, ("ไทย", "เมียนมา", "ไร้สัญชาติ", "ไทย")),
        C("ศาสนา", DROP, ("พุทธ", "คริสต์", "อิสลาม")),
        C("ประเภทการกระทำ", DROP, ("ทอดทิ้ง", "ถูกทำร้ายร่างกาย", "ถูกล่วงละเมิด", "ค้ามนุษย์", "เร่ร่อน")),
        C("สภาพปัญหา", ND, ("พ่อแม่ต้องโทษ", "ครอบครัวแตกแยก", "ยากจน", "มารดาใช้สารเสพติด")),
        C("เลขคดี/ปจว.", DROP, _no("ปจว.ข้อ {}/2569", 1, 30)),
        C("ผลตรวจร่างกาย", DROP, ("ปกติ", "ปกติ", "มีบาดแผล", "รอผล", "รอผลเลือด")),
        C("สุขภาพจิต", DROP, ("ปกติ", "ซึมเศร้า", "PTSD", "ปกติ")),
        C("ภูมิลำเนาเดิม", ("address", NONE), "place"),
        C("ขอปกปิดที่อยู่", "hide_address", ("ใช่", "ใช่", "ไม่")),
        C("บิดา", "father_name", "father_called?0.3"),
        C("มารดา", "mother_name", "mother_called?0.2"),
        C("ผู้ปกครองที่ติดต่อได้", "guardian_name", "guardian_relation"),
        C("หมายเลขโทรศัพท์ติดต่อ", "phone", "phone?0.3"),
        C("ก่อนเข้ามาเรียนที่", "school_name", SCHOOLS),
        C("ชั้น", "grade", _grade_before),
        C("การเรียนขณะอยู่บ้านพัก", "status", ("เรียนที่เดิม", "หยุดเรียน", "ย้าย ร.ร.", "เรียน สกร.", "ไม่เคยเรียน")),
        C("นักสังคมฯ เจ้าของเคส", NONE, ("นส.อรวรรณ ธารดี", "นายภาณุ คีรี")),
        C("แผนการช่วยเหลือ", ND, ("คืนครอบครัว", "ครอบครัวอุปถัมภ์", "สถานสงเคราะห์", "ส่งกลับประเทศต้นทาง")),
        C("เงินสงเคราะห์ (บาท)", DROP, ("1,000", "2,000", "3,000", "")),
        C("จำหน่าย", ("enrolled_to", "event_date", NONE), "lately:thai_short?0.6"),
        C("เหตุจำหน่าย", ND, ("", "", "คืนครอบครัว", "ส่งต่อ", "หลบหนี")),
        C("ประชุมทีมสหวิชาชีพครั้งล่าสุด", NONE, "lately:thai_two"),
    ),
    titles=(["บ้านพักเด็กและครอบครัวจังหวัด", "", "ลับ"], ["ทะเบียนผู้รับบริการ ปีงบประมาณ 2569"]),
)  # fmt: skip

FUND = Agency(
    "dam_poor_fund", "fund", "supported", "html", (6, 15), 100,
    (
        C("REF_ID", "pupil_no", _no("CCT69{:07d}", 10_000, 9_999_999)),
        C("ปีการศึกษา/เทอม", NONE, ("2569/1",)),
        C("รหัสสถานศึกษา 10 หลัก", "school_code", _no("10710{:05d}", 20_000, 20_900)),
        C("สถานศึกษา", "school_name", SCHOOLS),
        C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "ตชด.", "อปท.", "สช.")),
        C("เลขประจำตัวประชาชน/รหัส G นักเรียน", "national_id", "id_or_g"),
        C("คำนำหน้า นร.", "title", "title"),
        C("ชื่อ นร.", "first_name", "first"),
        C("นามสกุล นร.", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("วันเกิด นร.", "birth_date", "born:ce_slash"),
        C("สถานะนักเรียนในระบบต้นสังกัด", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "จำหน่าย", "แขวนลอย")),
        C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        C("บัตรประชาชนผู้ปกครอง", DROP, "parent_id"),
        C("ความสัมพันธ์", NONE, _relation),
        C("เบอร์ผู้ปกครอง", "phone", "phone"),
        C("ที่อยู่: เลขที่", "house_no", "house"),
        C("ที่อยู่: หมู่", "moo", "moo"),
        C("ที่อยู่: ตำบล", "tambon", "tambon"),
        C("ที่อยู่: อำเภอ", "amphoe", "amphoe"),
        C("ที่อยู่: จังหวัด", "province", "province"),
        C("สมาชิกในครัวเรือน (คน)", NONE, _no("{}", 2, 9)),
        C("รายได้เฉลี่ยต่อคนต่อเดือน", DROP, "money"),
        C("คะแนน PMT", ND, "score"),
        C("ระดับความยากจน", ND, ("ยากจน", "ยากจนพิเศษ", "ใกล้จน")),
        C("บัตรสวัสดิการแห่งรัฐ", ND, ("มี", "ไม่มี")),
        C("ภาระพึ่งพิง", ND, ("ผู้สูงอายุ", "คนพิการ", "ไม่มี", "เลี้ยงเดี่ยว")),
        C("สภาพบ้าน", ND, ("ฝาไม้ไผ่", "สังกะสี", "แพ", "ปูน")),
        C("ไฟฟ้า", ND, ("มี", "โซลาร์เซลล์", "ไม่มี")),
        C("ละติจูด", NONE, _no("14.{}", 100_000, 999_999)),
        C("ลองจิจูด", NONE, _no("98.{}", 100_000, 999_999)),
        C("จำนวนเงินอนุมัติ", DROP, ("1,500", "2,100")),
        C("วิธีรับเงิน", ND, ("พร้อมเพย์", "บัญชีผู้ปกครอง", "รับที่สถานศึกษา")),
        C("ธนาคาร", ND, ("ธ.ก.ส.", "ออมสิน", "กรุงไทย", "")),
        C("เลขที่บัญชี", DROP, "account_10?0.3"),
        C("% มาเรียน", NONE, _no("{}", 55, 101)),
        C("ครูผู้คัดกรอง", NONE, TEACHERS),
        C("วันที่คัดกรอง", NONE, "lately:ce_slash"),
        C("ผู้รับรอง", NONE, ("ผู้ใหญ่บ้าน", "ปลัด อบต.", "ผอ.รร.")),
    ),
    titles=(["รายงานนักเรียนทุนเสมอภาค ส่งออกเมื่อ 01/07/2569 13:22"],),
)  # fmt: skip

MILL = Agency(
    "dam_sugar_mill", "workplace", "training", "xls", (15, 18), 44,
    (
        C("No.", NONE, "running"),
        C("รหัสพนักงานฝึก", "pupil_no", _no("TR{:05d}", 100, 1_400)),
        C("ชื่อ-สกุล (ไทย)", "full_name", "full_wide"),
        C("Name-Surname", ("full_name", "alt_first_name", NONE), "guardian_en"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("Sex", "sex", "sex_en"),
        C("บัตร ปชช.", "national_id", "id_spaced"),
        C("วันหมดอายุบัตร", NONE, "lately:be_slash"),
        C("เกิด", "birth_date", "born:cell"),
        C("อายุงาน (เดือน)", NONE, _no("{}", 1, 24)),
        C("อายุ", "age", "age_number"),
        C("แผนก", NONE, ("ลานอ้อย", "หม้อปั่น", "ห้องแลป", "ซ่อมบำรุง", "บรรจุ")),
        C("หัวหน้างาน/ครูฝึก", NONE, ("คุณชาญ", "คุณสุรีย์", "คุณวิรัช")),
        C("กะ", NONE, ("A", "B", "C")),
        C("ค่าเบี้ยเลี้ยง/วัน", DROP, ("220", "250", "300")),
        C("เลขบัญชีเงินเดือน", DROP, "account"),
        C("ปกส.", (NONE, DROP), ("ขึ้นแล้ว", "ยกเว้น")),
        C("สมาชิกสหภาพ", DROP, ("ไม่", "ไม่", "เป็น")),
        C("กรุ๊ปเลือด", DROP, ("A", "B", "O", "AB")),
        C("ตรวจสุขภาพก่อนเข้า", DROP, ("ปกติ", "ปกติ", "สายตาสั้น", "การได้ยินลดลง")),
        C("Size เสื้อ/รองเท้า", ND, ("M/41", "L/42", "S/38", "XL/43")),
        C("เรียนควบกับ", ("school_name", NONE), ("วก.เขื่อนทอง", "สกร.อำเภอ", "ศูนย์การเรียนโรงงานน้ำตาล")),
        C("ระดับที่เรียน", "grade", _by_age({15: "ปวช.1", 16: "ปวช.1", 17: "ปวช.2"}, "ม.ปลาย")),
        C("วุฒิเดิม", (NONE, "grade"), ("ม.3", "ม.3", "ป.6", "ม.2")),
        C("วันเริ่มฝึก", "enrolled_from", "entered:be_slash"),
        C("วันสิ้นสุดสัญญาฝึก", ("enrolled_to", NONE), "lately:be_slash?0.4"),
        C("สถานะ", "status", ("ฝึกอยู่", "ฝึกอยู่", "ฝึกอยู่", "ผ่านการฝึก", "ออกกลางคัน")),
        C("ผลประเมิน Q1", NONE, ("A", "B", "B+", "C")),
        C("ผลประเมิน Q2", NONE, ("A", "B", "B+", "")),
        C("ที่อยู่ปัจจุบัน", ("address", "house_no"), "house_moo"),
        C("ตำบล/อำเภอ/จังหวัด", ("address", "tambon", NONE), _place),
        C("มือถือ", "phone", "phone"),
        C("ผู้ติดต่อกรณีฉุกเฉิน", ("guardian_name", NONE), "guardian_called"),
        C("โทร. ฉุกเฉิน", "phone", "other_phone_spaced"),
        C("ประวัติอาชญากรรม", DROP, ("ไม่พบ", "ไม่พบ", "รอผล")),
    ),
    titles=(["บริษัท น้ำตาลไทรธารา จำกัด (มหาชน)"], ["HR-F-118 ทะเบียนผู้เรียนทวิศึกษาในสถานประกอบการ  รุ่นที่ 7"]),
)  # fmt: skip

SKILL = Agency(
    "dam_raft_guides", "skill", "training", "ods", (15, 18), 40,
    (
        C("ลำดับ", NONE, "running"),
        C("รุ่น", NONE, ("1/69", "2/69", "3/69")),
        C(
            "หลักสูตร", NONE,
            ("พนักงานขับเรือหางยาวนำเที่ยว", "ผู้ช่วยมัคคุเทศก์แพเปียก", "ช่างซ่อมเครื่องยนต์เล็ก", "แม่บ้านโรงแรม", "บาริสต้า"),
        ),
        C("จำนวนชั่วโมง", NONE, ("30", "60", "120")),
        C("เลขที่ผู้สมัคร", "pupil_no", _no("69{:05d}", 1, 4_000)),
        C("คำนำหน้าชื่อ", "title", "short_title"),
        C("ชื่อผู้รับการฝึก", "first_name", "first"),
        C("นามสกุลผู้รับการฝึก", "last_name", "last"),
        C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_number"),
        C("วัน เดือน ปีเกิด", "birth_date", "born:be_dot"),
        C("อายุ", "age", "age"),
        C("การศึกษาสูงสุด", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ปวช.", "ต่ำกว่า ป.6")),
        C("อาชีพก่อนฝึก", ND, ("ว่างงาน", "รับจ้าง", "นักศึกษา", "เกษตรกร")),
        C("กลุ่มเป้าหมาย", ND, ("เยาวชนนอกระบบ", "ผู้ถือบัตรสวัสดิการ", "กลุ่มชาติพันธุ์", "เยาวชนสถานพินิจ")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่/ชุมชน", "moo", "moo_word"),
        C("ต./แขวง", "tambon", "tambon"),
        C("อ./เขต", "amphoe", "amphoe"),
        C("จ.", "province", "province"),
        C("โทรศัพท์เคลื่อนที่", "phone", "phone_number"),
        C("E-mail", NONE, "email?0.5"),
        C("วันเปิดฝึก", "enrolled_from", "lately:thai_short"),
        C("วันปิดฝึก", ("enrolled_to", "event_date"), "lately:thai_short"),
        C("เวลาเข้าฝึก (%)", NONE, _no("{}", 60, 101)),
        C("ผลการฝึก", "status", ("ผ่าน", "ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกระหว่างฝึก")),
        C("เลขที่วุฒิบัตร", NONE, _no("กพร.69-{:05d}", 1, 90_000)),
        C("ค่าอาหาร/เบี้ยเลี้ยง", DROP, ("150", "300", "450")),
        C("ว่ายน้ำได้", NONE, ("ได้", "ได้", "ไม่ได้")),
        C("โรคประจำตัว", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "ลมชัก")),
        C("มีงานทำหลังฝึก", ND, ("มี", "ไม่มี", "รอติดตาม")),
        C("วิทยากร", NONE, ("นายสมัย แพทอง", "น.ส.จิราพร คลองงาม")),
    ),
    titles=(["สำนักงานพัฒนาฝีมือแรงงานจังหวัด"], ["ทะเบียนผู้รับการฝึก โครงการแรงงานท่องเที่ยวริมอ่างเก็บน้ำ"], []),
    breaks=(0, 14, 28),
)  # fmt: skip

ROWING = Agency(
    "dam_rowing_school", "sports", "enrolled", "xlsx", (12, 18), 52,
    (
        C("เลขที่", (NONE, "pupil_no"), "class_no"),
        C("รหัสนักกีฬานักเรียน", "pupil_no", _no("RW{:04d}", 100, 980)),
        C("ชื่อ - ชื่อสกุล", "full_name", "untitled"),
        C("ฉายา/ชื่อเล่น", "nickname", "nickname"),
        C("ID Card", "national_id", "id_quoted"),
        C("DOB", "birth_date", "born:us"),
        C("รุ่นอายุ", (NONE, "age"), _by_age({12: "U14", 13: "U14", 14: "U15", 15: "U16", 16: "U17", 17: "U18"}, "U19")),
        C("ช/ญ", "sex", "sex_letter"),
        C("ชั้นเรียน", "grade", "grade_of_age_room"),
        C("ชนิดกีฬา", NONE, ("เรือพาย", "แคนู", "คยัค", "ว่ายน้ำ", "เรือยาว")),
        C("ประเภท/ตำแหน่ง", NONE, ("1x", "2-", "4+", "K1", "C2", "หัวเรือ")),
        C("ผู้ฝึกสอน", NONE, ("โค้ชตั้ม", "โค้ชหนึ่ง", "โค้ชแพรว")),
        C("วันรายงานตัว", "enrolled_from", "entered:thai_short"),
        C("ร.ร. เดิมก่อนคัดตัว", NONE, SCHOOLS),
        C("น้ำหนัก กก.", DROP, _weight),
        C("สูง ซม.", DROP, _height),
        C("ช่วงแขน", DROP, _no("{}", 140, 195)),
        C("ชีพจรขณะพัก", DROP, _no("{}", 48, 80)),
        C("ERG 2000 ม. (นาที)", (NONE, DROP), _no("7:{:02d}.4", 0, 59)),
        C("ประวัติบาดเจ็บ", DROP, ("-", "-", "-", "ข้อมือ", "หลังล่าง")),
        C("ผลงานสูงสุด", NONE, ("-", "เหรียญทองกีฬานักเรียน", "ตัวแทนเขต 7", "เยาวชนทีมชาติ")),
        C("หอ/ห้อง", NONE, ("ช1-04", "ช1-05", "ญ2-01", "ญ2-03")),
        C("ชื่อ-สกุล ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวข้อง", NONE, _relation),
        C("เบอร์โทร ผปค.", "phone", "phone_dashed"),
        C("ภูมิลำเนา ตำบล", "tambon", "tambon"),
        C("ภูมิลำเนา อำเภอ", "amphoe", "amphoe"),
        C("ภูมิลำเนา จังหวัด", "province", "province"),
        C("ทุน กกท./เดือน", DROP, ("", "", "3,000", "5,000")),
        C("ศาสนา", DROP, ("พุทธ", "พุทธ", "อิสลาม", "คริสต์")),
        C("อาหารพิเศษ", ND, ("", "", "", "ฮาลาล", "มังสวิรัติ")),
        C("สถานะนักกีฬา", "status", ("ปกติ", "ปกติ", "ปกติ", "พักรักษาตัว", "ลาออก")),
        C("ออกเมื่อวันที่", "enrolled_to", "lately:thai_short?0.9"),
    ),
    titles=(["โรงเรียนกีฬาจังหวัด: ทำเนียบนักเรียน ศูนย์ฝึกทางน้ำเขื่อนทอง"],),
    totals=([], ["", "", "รวม 52 คน"]),
)  # fmt: skip

CASE_TEAM = Agency(
    "dam_case_visits", "case_team", "referral", "csv", (6, 18), 58,
    (
        C("ประทับเวลา", NONE, "lately:google"),
        C("ที่อยู่อีเมล", NONE, "email"),
        C("ชื่อผู้เยี่ยม (CM)", NONE, ("พี่หน่อย", "ครูแอ๊ด", "นายวิทยา ธารพนา", "จนท.พมจ.")),
        C("วันที่ไปเยี่ยมบ้าน", "event_date", "visited:ce_slash"),
        C("ไปเยี่ยมครั้งที่เท่าไร", NONE, ("1", "1", "2", "3")),
        C("รหัสเคส", "pupil_no", _no("OT-W{:03d}", 1, 300)),
        C("1. น้องชื่ออะไร (ชื่อจริง นามสกุล)", "full_name", _border_untitled),
        C("2. ชื่อที่เพื่อนเรียก", "nickname", "nickname"),
        C("3. เลขบัตรประชาชนของน้อง (ถ้าไม่มีใส่ -)", "national_id", "id_gaps"),
        C("4. น้องอายุกี่ปี", "age", "age_uneven"),
        C("5. เพศ", "sex", "sex"),
        C("6. บ้านน้องอยู่ที่ไหน (บอกจุดสังเกตด้วย)", "address", "address"),
        C("7. หมู่ที่เท่าไร", "moo", "moo"),
        C("8. ตำบลอะไร", "tambon", "tambon"),
        C("9. อำเภออะไร", "amphoe", "amphoe"),
        C("10. ส่งพิกัด Google Maps", NONE, _no("https://maps.example/{:x}", 10**9, 10**10)),
        C("11. ใครดูแลน้อง", "guardian_name", "guardian"),
        C("12. ผู้ดูแลเป็นอะไรกับน้อง", NONE, _relation),
        C("13. เบอร์ที่โทรติด", "phone", "phone_spaced"),
        C("14. ปัจจุบันน้องเรียนอยู่หรือไม่", "status", ("เรียนอยู่", "ไม่ได้เรียน", "ไม่ได้เรียน", "กลับไปเรียนแล้ว", "ไม่เคยเรียน")),
        C("15. โรงเรียนล่าสุด", "school_name", SCHOOLS),
        C("16. เรียนถึงชั้นไหน", "grade", _grade_before),
        C(
            "17. ออกจากโรงเรียนเดือน/ปีไหน", ("enrolled_to", "event_date", NONE),
            ("พ.ค. 67", "มี.ค. 68", "จำไม่ได้", "ต.ค. 2566", "ปีที่แล้ว"),
        ),
        C("18. สาเหตุหลัก (ตอบได้มากกว่า 1)", ND, ("ยากจน, ไกลโรงเรียน", "ต้องทำงาน", "ถูกกลั่นแกล้ง", "ดูแลคนป่วย", "มีครอบครัว")),
        C("19. น้องทำงานไหม งานอะไร", ND, ("ไม่ทำ", "ตัดอ้อย", "เด็กแพ", "ร้านอาหาร", "เลี้ยงน้อง")),
        C("20. ครอบครัวมีรายได้เดือนละเท่าไร", DROP, "money"),
        C("21. หนี้สิน", DROP, ("ไม่มี", "หนี้นอกระบบ 20,000", "ธ.ก.ส. 50,000", "ไม่ตอบ")),
        C("22. สุขภาพกายใจของน้อง", DROP, ("แข็งแรง", "ซึม ไม่พูด", "โรคประจำตัว", "พิการทางการได้ยิน")),
        C("23. เคยใช้สารเสพติดหรือมีคดีไหม", DROP, ("ไม่เคย", "ไม่เคย", "เคยสูบกัญชา", "อยู่ระหว่างคุมประพฤติ")),
        C("24. น้องอยากได้อะไร", ND, ("กลับโรงเรียน", "เรียน สกร.", "ทำงานมีรายได้", "ยังไม่คิด")),
        C("25. ส่งต่อให้หน่วยงานใด", NONE, ("สกร.อำเภอ", "ศูนย์การเรียน", "พมจ.", "กสศ.", "-")),
        C("26. นัดครั้งต่อไป", NONE, "lately:ce_slash"),
        C("27. แนบรูปบ้าน (ขออนุญาตก่อน)", NONE, _no("https://drive.example/open?id={:x}", 10**9, 10**10)),
        C("28. ครอบครัวยินยอมให้แบ่งปันข้อมูลกับทีม", NONE, ("ยินยอม", "ยินยอม", "ขอคิดก่อน")),
        C("29. ขอไม่ให้เปิดเผยที่อยู่", "hide_address", YES_NO),
    ),
)  # fmt: skip

MOVES = Agency(
    "dam_lake_moves", "notices", "moved_away", "xls", (6, 17), 46,
    (
        C("ที่", NONE, "running"),
        C("เลขรับแจ้ง", ("pupil_no", NONE), _no("{}/69", 1, 700)),
        C("แจ้งวันที่", (NONE, "event_date"), "lately:be_two"),
        C("ชื่อผู้ย้าย", "full_name", "full_uneven"),
        C("ปชช.", "national_id", "id_dashed"),
        C("เกิด พ.ศ.", "birth_year", "born:year_number"),
        C("เพศ", "sex", "sex"),
        C(("ย้ายออกจาก", "บ้านเลขที่"), ("house_no", NONE), "house"),
        C(("ย้ายออกจาก", "หมู่"), ("moo", NONE), "moo"),
        C(("ย้ายออกจาก", "ตำบล"), ("tambon", NONE), "tambon"),
        C(("ย้ายออกจาก", "อำเภอ"), ("amphoe", NONE), "amphoe"),
        C(("ย้ายไปอยู่", "ที่อยู่ใหม่"), ("address", NONE), "address"),
        C(("ย้ายไปอยู่", "จังหวัดปลายทาง"), ("province", NONE), ("ราชบุรี", "สุพรรณบุรี", "สมุทรสาคร", "กรุงเทพมหานคร", "ตาก", "นครปฐม")),
        C("วันที่ย้ายจริง", "event_date", "lately:thai_short"),
        C("ย้ายพร้อม", NONE, ("บิดามารดา", "มารดา", "ญาติ", "คนเดียว")),
        C("เหตุผลการย้าย", ND, ("หมดฤดูตัดอ้อย", "ทำงานโรงงาน", "น้ำท่วมพื้นที่อ่าง", "ตามสามี", "เรียนต่อ")),
        C("เรียนอยู่ที่ (ก่อนย้าย)", "school_name", SCHOOLS),
        C("ชั้น", "grade", "grade_of_age"),
        C("โรงเรียนปลายทางตอบรับ (พฐ.19/1)", ("status", NONE), ("ตอบรับแล้ว", "ยังไม่ตอบ", "ไม่มี ร.ร.ปลายทาง", "ตอบรับแล้ว")),
        C("เจ้าบ้านปลายทาง", NONE, "guardian_en?0.7"),
        C("เลขบัตรเจ้าบ้าน", DROP, "other_id?0.5"),
        C("โทรผู้แจ้ง", "phone", "phone"),
        C("ผู้แจ้งย้าย", (NONE, "guardian_name"), "guardian"),
        C("นายทะเบียนผู้รับแจ้ง", NONE, TEACHERS),
    ),
    titles=(["บัญชีเด็กวัยเรียนแจ้งย้ายออกจากเขตเทศบาลตำบลเหนือเขื่อน"], ["ไตรมาสที่ 3 ปีงบประมาณ 2569"]),
    totals=(["รวมแจ้งย้าย 46 ราย"], ["ผู้จัดทำ", "งานทะเบียนราษฎร"]),
    sheets_before=("ปก", "สรุปรายหมู่บ้าน"),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    LAKE_SCHOOL, NURSERY, COLLEGE, NONFORMAL, MIGRANT, CAMP, VOLUNTEERS, CANE, HEALTH, REGISTRY,
    HIGHLAND, TEMPLE, BILINGUAL, SHELTER, FUND, MILL, SKILL, ROWING, CASE_TEAM, MOVES,
)  # fmt: skip
