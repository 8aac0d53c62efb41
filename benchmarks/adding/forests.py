"""Made-up agencies of a northern border province (hill forests, tea and coffee, highland schools), written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

import numpy as np

from benchmarks.adding.cells import FORMS, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import written
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

EITHER = (NONE, DROP)
HILL_VILLAGES = (
    "บ้านดอยหมอก", "ห้วยน้ำกืน", "ป่าเมี่ยงใน", "ผาเดื่อ", "หัวแม่คำน้อย", "ปางหินฝน", "แสนเจริญเก่า", "ห้วยหยวก", "ดอยช้างงู", "อาแหละ",
)  # fmt: skip
HAMLETS = ("หย่อมบ้านจะสอ", "หย่อมห้วยส้าน", "ป๊อกผาแดง", "หย่อมบ้านลาบา", "-", "", "หย่อมสันกลาง")
HILL_SCHOOLS = (
    ("52030118", "บ้านผาเดื่อ"), ("52030121", "ราษฎร์พัฒนาดอยหมอก"), ("52030140", "บ้านห้วยน้ำกืนวิทยา"), ("52030152", "ตชด.ศรีสมวงศ์"),
    ("52030166", "บ้านปางหินฝน สาขาห้วยหยวก"), ("52030171", "ไทยรัฐวิทยา (บ้านแสนเจริญ)"), ("52030189", "ดอยหมอกวิทยาคม"),
)  # fmt: skip
HILL_FIRST = (
    "อาหมี่", "อาซา", "จะฟะ", "นาแส", "หมี่จู", "จะลอ", "นาเดอ", "อาผ่า", "หล่อซา", "บูลู",
    "แสงหล้า", "จายหลู่", "พอวา", "เมยแหละ", "ฟ้าฮา", "เล่าต๋า",
)  # fmt: skip
HILL_LAST = ("เยอส่อกู่", "แซ่ลี", "แซ่จ๋าว", "เชอหมื่อ", "จะหา", "มาเยอะ", "เบเช", "ลุงต๊ะ", "แซ่หยาง", "พนาไพรเจริญ", "อยู่ลือ", "")
CENTRES = (("1252040031", "บ้านห้วยหยวก"), ("1252040044", "บ้านอาแหละ"), ("1252040052", "บ้านผาเดื่อ"))
TEACHERS = ("ครูวิไล มาเยอะ", "ครูธีระ อินต๊ะ", "ครูสุพัตรา แซ่ลี", "ครูอาสา ณัฐพล", "ครูใหญ่สมศักดิ์ วงค์คำ")
TRIBES = ("อาข่า", "ลาหู่", "ลีซู", "เมี่ยน", "ม้ง", "ไทใหญ่", "กะเหรี่ยง", "จีนยูนนาน", "พื้นเมือง", "ลัวะ")
FAITHS = ("พุทธ", "คริสต์", "คริสต์ (โปรฯ)", "คาทอลิก", "อิสลาม", "ผี/บรรพบุรุษ")
WORK = ("รับจ้างเก็บชา", "ทำสวนกาแฟ", "เกษตรกร", "รับจ้างทั่วไป", "ค้าขาย", "ไปทำงาน กทม.", "-")
KIN_EN = ("Father", "Mother", "Aunt", "Grandmother", "Uncle", "Brother")


def _nos(low: int, high: int, form: str = "{}") -> Form:
    """Whole numbers, written in a form."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _ints(low: int, high: int) -> Form:
    """Whole numbers as numbers of a sheet."""
    return lambda m, r: texts(r.integers(low, high, len(m)).tolist())


def _real(low: float, high: float, places: int = 2) -> Form:
    """Numbers with a point."""
    return lambda m, r: texts([f"{v:.{places}f}" for v in r.uniform(low, high, len(m)).tolist()])


def _counted(form: str) -> Form:
    """A number that goes up from row to row, in the agency's form."""
    return lambda m, r: texts([form.format(i * 3 + int(gap)) for i, gap in enumerate(r.integers(0, 3, len(m)).tolist(), 1)])


def _of_others(form: str, by: int) -> Form:
    """What ``form`` writes, of somebody else."""
    return lambda m, r: np.roll(FORMS[form](m, r), by)


def _elder_born(style: str, years: int) -> Form:
    """The birthday of somebody that much older."""
    return lambda m, r: written(m["birth"].astype("datetime64[D]") - r.integers(years * 365, years * 365 + 4000, len(m)), style)


def _id_or_zero(m: Slip, r: np.random.Generator) -> Array:
    """Citizens' numbers, and among them numbers that begin with 0."""
    return np.where((m["national_id"] == "") | (r.random(len(m)) < 0.3), FORMS["id_foreign"](m, r), m["national_id"])


def _id_zero_or_g(m: Slip, r: np.random.Generator) -> Array:
    """Numbers that begin with 0, G-codes, and citizens' numbers in one column."""
    return np.where(r.random(len(m)) < 0.2, FORMS["g_code"](m, r), _id_or_zero(m, r))


def _g_rare(m: Slip, r: np.random.Generator) -> Array:
    """A G-code for one child in four."""
    return np.where(r.random(len(m)) < 0.25, FORMS["g_code"](m, r), "")


def _hill(m: Slip, r: np.random.Generator) -> Array:
    """Names of the hills in Thai letters, some without surname."""
    return join(_pick(r, HILL_FIRST, len(m)), _pick(r, HILL_LAST, len(m)), between=" ")


def _hill_first(m: Slip, r: np.random.Generator) -> Array:
    """Given names of the hills and the valley."""
    return np.where(r.random(len(m)) < 0.45, _pick(r, HILL_FIRST, len(m)), m["first"])


def _hill_last(m: Slip, r: np.random.Generator) -> Array:
    """Family names of the hills and the valley, some missing."""
    return np.where(r.random(len(m)) < 0.45, _pick(r, HILL_LAST, len(m)), m["last"])


def _short(m: Slip) -> Array:
    """Short titles."""
    return texts([{"เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นางสาว": "น.ส."}.get(t, t) for t in m["title"].tolist()])


def _pick(r: np.random.Generator, words: tuple[str, ...], n: int) -> Array:
    """Words at random."""
    return texts([words[i] for i in r.integers(0, len(words), n).tolist()])


def _school(part: int, empty: float = 0.0) -> Form:
    """Code (0) or name (1) of a highland school, the same one for a child in both."""
    return lambda m, r: texts([HILL_SCHOOLS[p % len(HILL_SCHOOLS)][part] if r.random() >= empty else "" for p in m["person"].tolist()])


def _centre(part: int) -> Form:
    """Code (0) or name (1) of a hill centre, each teacher's learners together."""
    return lambda m, r: texts([CENTRES[i * len(CENTRES) // len(m)][part] for i in range(len(m))])


def _level(m: Slip, _r: np.random.Generator) -> Array:
    """The non-formal level of an age."""
    return texts(["ประถม" if a < 13 else "ม.ต้น" if a < 16 else "ม.ปลาย" for a in m["age"].tolist()])


def _voc(m: Slip, _r: np.random.Generator) -> Array:
    """The vocational year of an age."""
    return texts([f"ปวช.{min(max(a - 15, 1), 3)}" if a < 19 else f"ปวส.{min(a - 18, 2)}" for a in m["age"].tolist()])


def _class_code(m: Slip, _r: np.random.Generator) -> Array:
    """The class of an age as health offices code it."""
    return texts(["" if a < 6 else f"3{a - 5}" if a < 12 else f"4{min(a - 11, 6)}" for a in m["age"].tolist()])


def _learners(m: Slip, _r: np.random.Generator) -> Array:
    """The group of learners of an age."""
    return texts(["เด็กเล็ก" if a < 7 else "เด็กในวัยเรียน" if a < 16 else "วัยรุ่น" if a < 20 else "ผู้ใหญ่" for a in m["age"].tolist()])


def _house_of(m: Slip, r: np.random.Generator) -> Array:
    """The dormitory, of boys or of girls."""
    boys, girls = _pick(r, ("ชาย 1 ดอยตุง", "ชาย 2 แม่สลอง"), len(m)), _pick(r, ("หญิง 1 เอื้องผึ้ง", "หญิง 2 เสี้ยวดอกขาว"), len(m))
    return np.where(m["sex"] == "m", boys, girls)


def _expecting(m: Slip, r: np.random.Generator) -> Array:
    """Weeks, of one older girl in five."""
    return np.where((m["sex"] == "f") & (m["age"] > 13) & (r.random(len(m)) < 0.2), "16 สัปดาห์", "-").astype(object)


def _small(m: Slip, _r: np.random.Generator) -> Array:
    """The group of a child development centre by age."""
    return texts(["เตรียมอนุบาล" if a < 3 else f"อนุบาล {min(a - 2, 3)}" for a in m["age"].tolist()])


def _called_by(m: Slip, r: np.random.Generator) -> Array:
    """First names and nicknames as neighbours call them."""
    plain = _hill_first(m, r).tolist()
    return texts([f"{a} ({b})" if b and r.random() < 0.5 else a for a, b in zip(plain, m["nickname"].tolist(), strict=True)])


def _where(m: Slip, r: np.random.Generator) -> Array:
    """Hamlet and village number in one cell, as volunteers write it."""
    return join(_pick(r, HILL_VILLAGES, len(m)), " ม.", m["moo"])


def _utm(m: Slip, r: np.random.Generator) -> Array:
    """Coordinates as foresters write them."""
    east, north = r.integers(540_000, 600_000, len(m)).tolist(), r.integers(1_990_000, 2_120_000, len(m)).tolist()
    return texts([f"47Q {a} {b}" for a, b in zip(east, north, strict=True)])


def _one_roster_id(m: Slip, _r: np.random.Generator) -> Array:
    """The number in the braces of OneRoster."""
    return texts([f"{{NationalID:{v}}}" if v else "" for v in m["national_id"].tolist()])


def _tick(share: float, mark: str = "/") -> Form:
    """A mark in some rows."""
    return lambda m, r: np.where(r.random(len(m)) < share, mark, "").astype(object)


def _former(form: str, share: float) -> Form:
    """Another family's name in some rows."""
    return lambda m, r: np.where(r.random(len(m)) < share, np.roll(FORMS[form](m, r), 9), "").astype(object)


# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("forests_doi_school", "school", "enrolled", "xlsx", (6, 15), 96, (
        C("รหัส รร.", "school_code", ("52030121",)),
        C("โรงเรียน", "school_name", ("ราษฎร์พัฒนาดอยหมอก",)),
        C("เลข ปชช./รหัส G", ("national_id", "g_code"), _id_zero_or_g),
        C("ชั้นเรียนปัจจุบัน", "grade", "grade_of_age"),
        C("ห้อง", NONE, ("1", "1", "2")),
        C("เลขประจำตัว นร.", "pupil_no", "own_5"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อนักเรียน", "first_name", _hill_first),
        C("สกุล นร.", "last_name", _hill_last),
        C("ด/ว/ป เกิด", "birth_date", "born:be_slash"),
        C("อายุ", "age", "age_number"),
        C("นน.(กก.)", DROP, _real(15, 60, 1)),
        C("สส.(ซม.)", DROP, "height"),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "-", "ไม่ทราบ")),
        C("นับถือศาสนา", DROP, FAITHS),
        C("เชื้อชาติ", DROP, ("ไทย", "อาข่า", "ลาหู่", "จีน", "ไทใหญ่")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่มีสัญชาติ", "เมียนมา")),
        C("ที่อยู่ตามทะเบียน: เลขที่", "house_no", "house"),
        C("ม.", "moo", "moo"),
        C("หย่อมบ้าน", NONE, HAMLETS),
        C("ต.", "tambon", "tambon"),
        C("อ.", "amphoe", "amphoe"),
        C("จ.", "province", "province"),
        C("ผู้ปกครอง (ชื่อ)", "guardian_name", "guardian_first"),
        C("ผู้ปกครอง (สกุล)", "guardian_last_name", "guardian_last"),
        C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("งานที่ผู้ปกครองทำ", EITHER, WORK),
        C("โทร.ผปค.", "phone", "phone?0.2"),
        C("บิดา", "father_name", "father"),
        C("มารดา", "mother_name", "mother"),
        C("ด้อยโอกาสด้าน", EITHER, ("ยากจน", "ชนกลุ่มน้อย", "กำพร้า", "-", "ยากจน")),
        C("นักเรียนพักนอน", NONE, _tick(0.3, "พักนอน")),
        C("เดินทางมา รร. (กม.)", NONE, _real(0.2, 22, 1)),
        C("ค้างจำหน่าย", ("status", NONE), ("-", "-", "-", "-", "ไม่มีตัวตน", "-")),
    ), titles=(["สร้างรายงานเมื่อ 2026-07-03 14:22:51.003"],), sheets_before=("คำชี้แจง",)),

    Agency("forests_bpp_school", "school", "enrolled", "xls", (5, 13), 74, (
        C(("ลำดับ", ""), NONE, "running_thai"),
        C(("ข้อมูลนักเรียน", "ยศ/คำนำหน้า"), "title", "short_title"),
        C(("ข้อมูลนักเรียน", "ชื่อตัว"), "first_name", _hill_first),
        C(("ข้อมูลนักเรียน", "ชื่อสกุล"), "last_name", _hill_last),
        C(("ข้อมูลนักเรียน", "ชื่อที่เพื่อนเรียก"), "nickname", "nickname"),
        C(("ข้อมูลนักเรียน", "เลขทะเบียน นร."), "pupil_no", "own"),
        C(("ข้อมูลนักเรียน", "เลข ๑๓ หลัก"), "national_id", "id_thai?0.1"),
        C(("ข้อมูลนักเรียน", "ชั้น"), "grade", "grade_of_age_thai"),
        C(("ข้อมูลนักเรียน", "วันที่เกิด"), "birth_day", "born:day"),
        C(("ข้อมูลนักเรียน", "เดือนที่เกิด"), "birth_month", "born:month_short"),
        C(("ข้อมูลนักเรียน", "พ.ศ. ที่เกิด"), "birth_year", "born:year_be"),
        C(("ข้อมูลนักเรียน", "อายุย่าง"), "age", "age_thai"),
        C(("ข้อมูลนักเรียน", "ชนเผ่า"), DROP, TRIBES),
        C(("ข้อมูลนักเรียน", "สถานะบุคคล"), DROP, ("มีสัญชาติไทย", "เลข ๐", "รอพิสูจน์", "มีสัญชาติไทย")),
        C(("ครอบครัว", "ชื่อ-สกุล บิดา"), "father_name", "father_called"),
        C(("ครอบครัว", "ชื่อ-สกุล มารดา"), "mother_name", "mother_called"),
        C(("ครอบครัว", "อยู่กับใคร"), NONE, ("พ่อแม่", "ยาย", "ปู่", "ญาติ", "หอพักครู")),
        C(("ครอบครัว", "พ่อแม่อยู่ด้วยกัน/แยกกัน"), EITHER, ("อยู่ด้วยกัน", "แยกกันอยู่", "พ่อเสียชีวิต")),
        C(("ครอบครัว", "เบอร์ติดต่อ"), "phone", "phone_dashed?0.4"),
        C(("ครอบครัว", "จำนวนพี่น้องร่วมสายเลือด"), NONE, _ints(1, 7)),
        C(("บ้าน", "เลขที่"), "house_no", "house"),
        C(("บ้าน", "บ้าน/หย่อม"), NONE, HILL_VILLAGES),
        C(("บ้าน", "หมู่"), "moo", "moo"),
        C(("บ้าน", "ตำบล"), "tambon", "tambon"),
        C(("บ้าน", "เดินเท้า (นาที)"), NONE, _ints(5, 150)),
        C(("โครงการตามพระราชดำริ", "อาหารกลางวัน"), EITHER, _tick(0.95)),
        C(("โครงการตามพระราชดำริ", "นมโรงเรียน"), EITHER, _tick(0.9)),
        C(("โครงการตามพระราชดำริ", "ขาดไอโอดีน"), DROP, ("ปกติ", "ปกติ", "คอพอก 1B")),
        C(("โครงการตามพระราชดำริ", "เด็กในพระราชานุเคราะห์ฯ"), EITHER, _tick(0.08)),
        C(("วันเข้าเรียน", ""), "enrolled_from", "entered:thai_digits_short"),
        C(("ครู ตชด. ประจำชั้น", ""), NONE, ("ด.ต.หญิงอำไพ ทาแกง", "ส.ต.ท.ปรีชา จันทร์แก้ว", "จ.ส.ต.บุญมี ขันคำ")),
        C(("หมายเหตุ", ""), NONE, "remark"),
    ), titles=(["บัญชีรายชื่อนักเรียน โรงเรียนตำรวจตระเวนชายแดนศรีสมวงศ์"], ["กก.ตชด.๓๒  ภาคเรียนที่ ๑ ปีการศึกษา ๒๕๖๙"]),
        totals=([], ["รวม", "ชาย ๓๘ คน หญิง ๓๖ คน"], ["", "ตรวจแล้วถูกต้อง  (ลงชื่อ) ...................... ครูใหญ่"])),

    Agency("forests_boarding", "school", "enrolled", "xlsx", (7, 18), 120, (
        C("No.", NONE, "running"),
        C("รหัสนักเรียนประจำ", "pupil_no", _counted("RP69{:04d}")),
        C("CID", "national_id", _id_or_zero),
        C("ชื่อ-สกุล (มีคำนำหน้า)", "full_name", "full"),
        C("ชื่ออังกฤษ", ("alt_first_name", NONE), "first_en"),
        C("สกุลอังกฤษ", ("alt_last_name", NONE), "last_en"),
        C("ชื่อสกุลเดิม (ถ้ามี)", "alt_last_name", _former("last", 0.12)),
        C("เกิดเมื่อ", "birth_date", "born:cell"),
        C("ระดับ", "grade", "grade_of_age_room"),
        C("เรือนนอน", NONE, _house_of),
        C("ครูเรือนนอน", NONE, TEACHERS),
        C("เบอร์ครูเรือนนอน", NONE, _of_others("phone_dashed", 13)),
        C("รับเข้า", "enrolled_from", "entered:cell"),
        C("ย้าย/จบมาจาก รร.", NONE, _school(1, 0.1)),
        C("ประเภทความด้อยโอกาส (10 ประเภท)", EITHER, ("เด็กยากจน", "เด็กกำพร้า/ถูกทอดทิ้ง", "ชนกลุ่มน้อย", "ได้รับผลกระทบจากยาเสพติด")),
        C("ชาติพันธุ์", DROP, TRIBES),
        C("ศาสนา", DROP, FAITHS),
        C("แพ้ยา/แพ้อาหาร", DROP, ("-", "-", "-", "เพนนิซิลิน", "กุ้ง", "")),
        C("โรคประจำตัว", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "ธาลัสซีเมีย", "ลมชัก")),
        C("สิทธิ์รักษา", EITHER, ("บัตรทอง", "ท.99", "ไม่มีสิทธิ์", "บัตรทอง")),
        C("ผู้มารับกลับบ้านได้", "guardian_name", "guardian_called"),
        C("เลขบัตรผู้มารับ", DROP, "parent_id_dashed"),
        C("เบอร์ผู้มารับ", "phone", "phone_spaced"),
        C("เบอร์สำรอง (ผู้ใหญ่บ้าน/ญาติ)", ("phone", NONE), "other_phone?0.3"),
        C("ภูมิลำเนา", "address", "address"),
        C("บ้าน-รร. (กม.)", NONE, _ints(12, 180)),
        C("กลับบ้านล่าสุด", NONE, "lately:cell"),
        C("เงินฝากออมทรัพย์ รร.", DROP, "money"),
        C("ไซส์เสื้อพละ", EITHER, ("S", "M", "L", "XL", "SS")),
        C("สภาพ", "status", ("อยู่ประจำ", "อยู่ประจำ", "อยู่ประจำ", "กลับบ้านยังไม่มา", "ไป-กลับ")),
        C("บันทึกงานปกครอง", EITHER, ("", "", "", "หนีเรือนนอน 1 ครั้ง", "ทะเลาะวิวาท")),
    ), titles=(["โรงเรียนราชประชานุเคราะห์ (ดอยหมอก)  ทะเบียนนักเรียนประจำ 2569"], ["พิมพ์จากระบบงานเรือนนอน 01/07/69"]),
        sheets_before=("ปก", "วิธีกรอก")),

    Agency("forests_coop_fund", "fund", "supported", "csv", (6, 20), 68, (
        C("ที่", NONE, "running"),
        C("เลขที่คำขอ", "pupil_no", _counted("ทก.{:03d}/69")),
        C("เลขสมาชิกสหกรณ์ (พ่อ/แม่)", (DROP, NONE), _nos(100, 2400, "{:05d}")),
        C("สมาชิกผู้ยื่น", ("guardian_name", NONE), "guardian_by_sex"),
        C("บัตรประชาชนสมาชิก", DROP, "parent_id"),
        C("บุตรชื่อ", "first_name", "titled_first"),
        C("นามสกุลบุตร", "last_name", "last"),
        C("ปชช.บุตร", "national_id", "id_dashed"),
        C("เกิดวันที่", "birth_date", "born:thai_two"),
        C("อายุ ณ วันยื่น", "age", "age_words"),
        C("กำลังเรียน/ไม่ได้เรียน", "status", ("กำลังเรียน", "กำลังเรียน", "กำลังเรียน", "ไม่ได้เรียน", "จบแล้ว")),
        C("เรียนชั้นใด", "grade", "grade_of_age?0.1"),
        C("เรียนที่", "school_name", _school(1, 0.1)),
        C("เกรดเฉลี่ยปีก่อน", NONE, "gpa?0.15"),
        C("บ้านเลขที่-หมู่", ("address", "house_no"), "house_moo"),
        C("ชื่อบ้าน", NONE, HILL_VILLAGES),
        C("ตำบล", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe_short"),
        C("มือถือ", "phone", "phone_dashed?0.1"),
        C("พื้นที่ชา (ไร่)", EITHER, _real(0, 15, 1)),
        C("พื้นที่กาแฟ (ไร่)", EITHER, _real(0, 22, 1)),
        C("ส่งผลเชอรี่ ปี 68/69 (กก.)", EITHER, _nos(0, 6200)),
        C("หุ้นสะสม", DROP, "money"),
        C("หนี้คงเหลือ", DROP, "money?0.4"),
        C("ขอทุนจำนวน", DROP, ("2,000", "3,000", "5,000", "8,000")),
        C("บ/ช รับโอน ธกส.", DROP, "account"),
        C("เหตุผลที่ขอ", EITHER, ("รายได้ลดลง", "มีบุตรหลายคน", "ผลผลิตเสียหายจากน้ำค้างแข็ง", "เรียนต่อในเมือง", "")),
        C("วันรับคำขอ", (NONE, "event_date"), "lately:be_two"),
        C("มติ กก.", NONE, ("เห็นชอบ", "เห็นชอบ", "รอพิจารณา", "ไม่เห็นชอบ")),
        C("ผู้รับเรื่อง", NONE, ("อาภา", "จ.เล่าต๋า", "สุรีย์")),
    ), titles=(["สหกรณ์ผู้ปลูกชา-กาแฟที่สูงดอยหมอก จำกัด"], ["ทุนการศึกษาบุตรสมาชิก ปีบัญชี 2569"], []), encoding="cp874",
        totals=(["", "รวม 68 ราย"],)),

    Agency("forests_hill_centre", "nonformal", "enrolled_alternative", "ods", (6, 22), 82, (
        C("ศศช.", ("school_name", NONE), _centre(1)),
        C("รหัส ศศช.", ("school_code", NONE), _centre(0)),
        C("รหัส นศ.", "pupil_no", "nonformal_no"),
        C("เลข 13 หลัก (ถ้ามี)", "national_id", "id_gaps"),
        C("G", "g_code", _g_rare),
        C("คำนำ", "title", "short_title"),
        C("ชื่อ-สกุลผู้เรียน", "full_name", _hill),
        C("เรียกว่า", "nickname", "nickname?0.2"),
        C("ช/ญ", "sex", "sex_letter"),
        C("อายุ (ปี)", "age", "age_number"),
        C("ปีเกิด พ.ศ.", "birth_year", "born:year_number"),
        C("กลุ่ม", NONE, _learners),
        C("ระดับที่ลงทะเบียน", "grade", _level),
        C("หลักสูตร", NONE, ("การศึกษาขั้นพื้นฐาน 51", "พื้นที่สูง 53")),
        C("ภาษาที่พูดที่บ้าน", (DROP, NONE), ("อาข่า", "ลาหู่", "คำเมือง", "ไทใหญ่", "จีน")),
        C("พูด-อ่านไทย", NONE, ("ได้ดี", "พอใช้", "ไม่ได้", "พูดได้ อ่านไม่ได้")),
        C("พ่อ", "father_name", "father?0.1"),
        C("แม่", "mother_name", "mother?0.1"),
        C("อาชีพครอบครัว", EITHER, WORK),
        C("ที่ตั้งบ้าน", ("address", "moo", NONE), _where),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("พิกัด UTM", NONE, _utm),
        C("เริ่มเรียนเมื่อ", "enrolled_from", "entered:be_short"),
        C("เรียนถึง (กรณีออก)", ("enrolled_to", "event_date"), "lately:be_short?0.85"),
        C("สถานะ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดการติดต่อ", "ลาออก", "พักการเรียน")),
        C("ชม.พบกลุ่ม", NONE, _ints(0, 120)),
        C("ผ่านวิชา (จำนวน)", NONE, _ints(0, 9)),
        C("ครูดอย", NONE, TEACHERS),
        C("โทรครู", NONE, _of_others("phone", 11)),
        C("ติดต่อบ้าน", "phone", "phone_uneven"),
    ), titles=(["สกร.ระดับอำเภอ  ศูนย์การเรียนรู้ชุมชนชาวไทยภูเขา \"แม่ฟ้าหลวง\""], ["ทะเบียนผู้เรียน 1/2569"]),
        totals=(["รวมผู้เรียน", "", "82"],), breaks=(0, 28, 55), between=([],)),

    Agency("forests_kobo_ngo", "survey", "survey", "csv", (4, 18), 110, (
        C("start", NONE, "visited:stamp"),
        C("end", NONE, "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, ("ee.forest.or.th:Hq72", "ee.forest.or.th:m0Ks", "collect:9aLx")),
        C("enum_name", NONE, ("noi_fieldA", "asa03", "sai_kham", "mimi")),
        C("loc/amphoe", "amphoe", "amphoe"),
        C("loc/tambon", "tambon", "tambon"),
        C("loc/moo_no", "moo", "moo"),
        C("loc/pok_ban", NONE, HAMLETS),
        C("loc/_gps_latitude", NONE, "latitude"),
        C("loc/_gps_longitude", NONE, "longitude"),
        C("hh/hh_code", (NONE, "pupil_no"), _nos(1, 160, "DM-{:03d}")),
        C("hh/resp_name", ("guardian_name", NONE), "guardian"),
        C("hh/resp_relation", NONE, ("mother", "father", "grandparent", "sibling", "other")),
        C("hh/tel", "phone", "phone?0.45"),
        C("hh/income_month", DROP, "money?0.2"),
        C("hh/n_members", NONE, _nos(2, 11)),
        C("hh/religion_hh", DROP, ("christian", "buddhist", "animist", "muslim")),
        C("child/ch_name", ("first_name", "full_name"), _called_by),
        C("child/ch_surname", "last_name", _hill_last),
        C("child/ch_sex", "sex", "sex_lower"),
        C("child/ch_dob_known", NONE, ("yes", "no", "yes")),
        C("child/ch_dob", "birth_date", "born:iso?0.35"),
        C("child/ch_age_est", "age", "age"),
        C("child/ch_tid13", "national_id", "id_rare"),
        C("child/ch_legal_status", DROP, ("thai", "zero_card", "none", "pink_card", "unknown")),
        C("child/ch_tribe", DROP, ("akha", "lahu", "lisu", "tai_yai", "mien")),
        C("edu/now_status", "status", ("dropped_out", "never_enrolled", "dropped_out", "attending_irregular")),
        C("edu/last_grade", "grade", "grade_of_age_en?0.3"),
        C("edu/last_school", "school_name", _school(1, 0.35)),
        C("edu/year_left", (NONE, "enrolled_to", "event_date"), ("2566", "2567", "2568", "2569", "")),
        C("edu/why_out", EITHER, ("poor work", "far", "no_docs", "marriage", "sick far", "work", "not_interested")),
        C("edu/want_next", EITHER, ("school", "hill_centre", "vocational", "none", "not_sure")),
        C("child/washington_group", DROP, ("none", "none", "none", "seeing_some", "walking_lot")),
        C("consent/ok_share", NONE, ("yes", "yes", "pending", "no")),
        C("consent/keep_addr_secret", "hide_address", ("no", "no", "no", "yes")),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", (NONE, "pupil_no"), "guid"),
        C("_submission_time", NONE, "visited:kobo"),
        C("_validation_status", NONE, ("validation_status_approved", "", "validation_status_on_hold")),
        C("_index", NONE, "running"),
    ), encoding="utf-8-sig", separator=";"),

    Agency("forests_oneroster", "school", "enrolled", "csv", (4, 18), 90, (
        C("sourcedId", ("pupil_no", NONE), "guid"),
        C("status", (NONE, "status"), ("active",)),
        C("dateLastModified", NONE, "lately:stamp"),
        C("enabledUser", NONE, ("true", "true", "true", "false")),
        C("username", NONE, _nos(690001, 690999, "s{}")),
        C("userIds", ("national_id", NONE), _one_roster_id),
        C("givenName", ("first_name", "alt_first_name", NONE), "first_en"),
        C("familyName", ("last_name", "alt_last_name", NONE), "last_en"),
        C("middleName", "middle_name", ("", "", "", "Ann", "David", "John")),
        C("identifier", ("pupil_no", NONE), "own_8"),
        C("email", NONE, _nos(690001, 690999, "s{}@stluke-highland.example")),
        C("sms", "phone", "phone_abroad"),
        C("agentSourcedIds", DROP, "guid"),
        C("grades", "grade", "grade_of_age_oneroster"),
        C("preferredGivenName", ("nickname", "alt_first_name", NONE), "nickname"),
        C("primaryOrgSourcedId", ("school_code", NONE), ("org-1152100045",)),
        C("metadata.th.prefix", "title", "title"),
        C("metadata.th.fname", "first_name", "first"),
        C("metadata.th.lname", "last_name", "last"),
        C("metadata.th.gender", "sex", "sex_mf"),
        C("metadata.th.dobBE", "birth_date", "born:be_compact"),
        C("metadata.th.homeroom", NONE, ("K-Orchid", "P-Teak A", "P-Teak B", "M-Pine A", "M-Pine B")),
        C("metadata.th.enrolDate", "enrolled_from", "entered:iso"),
        C("metadata.th.tambon", "tambon", "tambon"),
        C("metadata.th.nationality", DROP, ("TH", "TH", "MM", "CN", "US")),
        C("metadata.th.denomination", DROP, ("Catholic", "Baptist", "Buddhist", "-")),
        C("metadata.th.feePlan", (DROP, NONE), ("full", "half-bursary", "staff child", "full")),
        C("metadata.th.guardian", "guardian_name", "guardian"),
        C("metadata.th.busRoute", NONE, ("R1", "R2", "R3", "", "")),
    ), encoding="utf-8"),

    Agency("forests_migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 17), 88, (
        C(("Sr.", "စဉ်"), NONE, "running"),
        C(("MLC Reg. No.", "เลขทะเบียน"), "pupil_no", _counted("KL-26-{:03d}")),
        C(("Student's Name", "ชื่อนักเรียน"), "full_name", "burmese"),
        C(("Thai name (if any)", "ชื่อไทย"), ("alt_first_name", "first_name", NONE), "first?0.6"),
        C(("M/F", "ญ/ช"), "sex", "sex_mf"),
        C(("D.O.B", "วันเกิด"), "birth_date", "born:abroad"),
        C(("Age", "อายุ"), "age", "age"),
        C(("Class", "ชั้น"), "grade", "grade_of_age_migrant"),
        C(("Thai ID 13 digits", "เลข 0/00"), "national_id", "id_foreign?0.6"),
        C(("G Code", "รหัส G"), "g_code", "g_code?0.5"),
        C(("Ethnicity", "ชาติพันธุ์"), DROP, ("Shan", "Burman", "Karen", "Akha", "Lahu", "Pa-O")),
        C(("Religion", "ศาสนา"), DROP, ("Buddhist", "Christian", "Muslim")),
        C(("Country of birth", "ประเทศที่เกิด"), (DROP, NONE), ("Myanmar", "Thailand", "Thailand", "Laos")),
        C(("Document held", "เอกสาร"), DROP, ("Pink card", "Passport", "None", "TD", "Birth cert. TR.1")),
        C(("Doc. No.", "เลขเอกสาร"), DROP, "passport?0.4"),
        C(("Father", "บิดา"), "father_name", "burmese_parent"),
        C(("Mother", "มารดา"), "mother_name", "burmese"),
        C(("Guardian in Thailand", "ผู้ดูแล"), "guardian_name", "burmese?0.5"),
        C(("Relationship", "เกี่ยวข้อง"), NONE, KIN_EN),
        C(("Parents' work", "งาน"), EITHER, ("Tea estate", "Construction", "Coffee farm", "Orange orchard", "Shop")),
        C(("Employer / Camp", "นายจ้าง"), NONE, ("ไร่ชาฉุยฟง 3", "แคมป์ อบต.", "สวนส้มธนาธร", "โรงคั่วเล่าต๋า", "-")),
        C(("Contact", "โทร"), "phone", "phone_spaced?0.15"),
        C(("Address", "ที่อยู่"), "address", "address?0.1"),
        C(("Admission", "เข้าเรียน"), "enrolled_from", "entered:abroad"),
        C(("Leaving", "ออก"), ("enrolled_to", "event_date"), "lately:abroad?0.88"),
        C(("Remark on leaving", "สาเหตุ"), EITHER, ("", "", "", "", "Back to MM", "To Thai school", "Work")),
        C(("BCG / Measles", "วัคซีน"), DROP, ("Complete", "Incomplete", "No card")),
        C(("School fee (THB)", "ค่าเทอม"), DROP, ("300", "500", "free", "500")),
        C(("Class teacher", "ครู"), NONE, ("Tr. Nang Moe", "Tr. Saw Htoo", "Tr. Aye Aye", "ครูดาว")),
    ), titles=(["Khun Loi Migrant Learning Centre — Student Register AY 2026-27"],), totals=(["Total", "", "88 students"],)),

    Agency("forests_novices", "religious", "enrolled", "xls", (11, 19), 57, (
        C("ลำดับที่", NONE, "running_thai"),
        C("เลขประจำตัวสามเณร", "pupil_no", "own"),
        C("นาม-นามสกุล", "full_name", "novice_drawn"),
        C("ฉายา", (NONE, "alt_first_name", "nickname"), ("", "", "", "ฐิตเมโธ", "ปญฺญาวโร", "สุเมโธ")),
        C("เลขบัตรประชาชน ๑๓ หลัก", "national_id", "id_or_g_thai"),
        C("ชาตะ (วัน เดือน ปี)", "birth_date", "born:thai_digits"),
        C("อายุ", "age", "age_thai"),
        C("วันบรรพชา", (NONE, "event_date"), "entered:thai_digits"),
        C("วัดที่บรรพชา", NONE, ("วัดพระธาตุดอยหมอก", "วัดผาเดื่อ", "วัดแสนเจริญ", "วัดศรีบุญเรือง")),
        C("พระอุปัชฌาย์", NONE, ("พระครูวิมลพัฒนกิจ", "พระครูสถิตวีรธรรม", "พระราชวชิรคณี")),
        C("หนังสือสุทธิเลขที่", ("pupil_no", NONE), "monk_card"),
        C("สำนักเรียน", ("school_name", NONE), ("โรงเรียนพระปริยัติธรรมวัดพระธาตุดอยหมอกวิทยา",)),
        C("ชั้นสามัญ", "grade", "grade_of_age_thai"),
        C("ชั้นนักธรรม", NONE, ("ตรี", "โท", "เอก", "-")),
        C("บาลี", NONE, ("-", "-", "บาลีไวยากรณ์", "ป.ธ.๑-๒")),
        C("โยมบิดา", "father_name", "father"),
        C("โยมมารดา", "mother_name", "mother"),
        C("ชาติพันธุ์เดิม", DROP, TRIBES),
        C("ภูมิลำเนาเดิม", "address", "address_thai"),
        C("จังหวัด", "province", "province"),
        C("โทรศัพท์โยม", "phone", "phone_dashed?0.3"),
        C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_digits_short"),
        C("สถานภาพปัจจุบัน", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ลาสิกขา", "ย้ายสำนัก")),
        C("ลาสิกขาเมื่อ", ("enrolled_to", "event_date"), "lately:thai_digits_short?0.85"),
        C("อาพาธ/โรคประจำตัว", DROP, ("-", "-", "-", "ภูมิแพ้", "ตาบอดสี")),
        C("นิตยภัต/ทุน (บาท)", DROP, ("๕๐๐", "๘๐๐", "-", "๑,๐๐๐")),
    ), titles=(["บัญชีศาสนทายาท โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["ประจำปีการศึกษา ๒๕๖๙"], []),
        totals=([], ["", "", "รวมทั้งสิ้น ๕๗ รูป"])),

    Agency("forests_mosque", "religious", "enrolled_alternative", "xlsx", (5, 15), 44, (
        C("ลำดับ", NONE, "running_dot"),
        C("รหัสผู้เรียน", "pupil_no", _counted("NH{:03d}")),
        C("ชื่อไทย", "first_name", "titled_first"),
        C("แซ่/นามสกุล", "last_name", _hill_last),
        C("ชื่ออาหรับ", ("alt_first_name", NONE), "muslim"),
        C("ชื่อจีน", ("alt_first_name", NONE), ("馬小龍", "納秀英", "馬麗華", "", "忽明", "保國強")),
        C("เด็กชาย", ("sex", NONE), "tick_boy"),
        C("เด็กหญิง", ("sex", NONE), "tick_girl"),
        C("วดป.เกิด", "birth_date", "born:uneven"),
        C("เลขบัตร", "national_id", "id_or_word"),
        C("ชั้นอัลกุรอาน", (NONE, "grade"), ("อิกเราะ 1", "อิกเราะ 3", "อิกเราะ 6", "กุรอานเล่มใหญ่")),
        C("โรงเรียนสามัญที่เรียน", "school_name", _school(1, 0.12)),
        C("ชั้น (โรงเรียนสามัญ)", "grade", "grade_uneven"),
        C("พ่อชื่อ", "father_name", "muslim_full"),
        C("แม่ชื่อ", "mother_name", "mother?0.1"),
        C("บ้านเลขที่/หมู่", ("address", "house_no"), "house_moo"),
        C("ชุมชน", NONE, ("ป๊อกมัสยิด", "ตลาดบน", "สันติคีรี", "หัวแม่คำ")),
        C("โทรพ่อ", ("phone", NONE), "phone?0.1"),
        C("โทรแม่", ("phone", NONE), "other_phone?0.3"),
        C("มุอัลลัฟ/ดั้งเดิม", DROP, ("ดั้งเดิม", "ดั้งเดิม", "มุอัลลัฟ")),
        C("เด็กกำพร้า (ยะตีม)", EITHER, _tick(0.1)),
        C("ซะกาตที่ได้รับ", DROP, ("-", "-", "500", "1000")),
        C("เริ่มเรียน", "enrolled_from", "entered:be_dot"),
        C("อุสตาซ", NONE, ("อ.ยะห์ยา", "อ.ฟาริดา", "อ.อิสฮาก")),
        C("ขาดเกิน 3 สัปดาห์", ("status", NONE), _tick(0.15)),
    ), titles=(["ศูนย์อบรมศาสนาอิสลามและจริยธรรมประจำมัสยิด นูรุลฮิลาล"], ["รายชื่อเด็ก ฮ.ศ. 1448 / พ.ศ. 2569"])),

    Agency("forests_voc", "vocational", "enrolled", "xlsx", (15, 21), 105, (
        C("ลำดับ", NONE, "running"),
        C("รหัสกลุ่ม", NONE, ("692010101", "692010102", "692150101", "683010501")),
        C("รหัสประจำตัวผู้เรียน", "pupil_no", "college_no"),
        C("คำนำหน้า-ชื่อ-สกุล", "full_name", "full_wide"),
        C("หมายเลขบัตร ปชช.", "national_id", "id"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_dash"),
        C("ระดับชั้น", "grade", _voc),
        C("ประเภทวิชา", NONE, ("อุตสาหกรรม", "บริหารธุรกิจ", "เกษตรกรรม", "คหกรรม")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "การบัญชี", "พืชศาสตร์ (ชา-กาแฟ)", "อาหารและโภชนาการ", "การโรงแรม")),
        C("ระบบ", NONE, ("ปกติ", "ทวิภาคี", "ทวิศึกษา")),
        C("สถานประกอบการคู่สัญญา", NONE, ("", "", "บจก.ดอยหมอกคอฟฟี่", "ไร่ชาเล่าต๋า", "โรงแรมภูหมอก")),
        C("ภาคเรียนที่เข้า", NONE, ("1/2567", "1/2568", "1/2569", "2/2568")),
        C("วันรายงานตัว", "enrolled_from", "entered:be_slash"),
        C("สถานะผู้เรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พ้นสภาพ", "ลาออก", "พักการเรียน", "รอพินิจ")),
        C("วันพ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.87"),
        C("สาเหตุพ้นสภาพ", EITHER, ("", "", "", "", "ขาดเรียนเกินกำหนด", "ไม่ลงทะเบียน", "ไปทำงาน")),
        C("GPAX", NONE, "gpa"),
        C("หน่วยกิตสะสม", NONE, _ints(0, 110)),
        C("วุฒิเดิม", (NONE, "grade"), ("ม.3", "ม.3", "ม.6", "ปวช.")),
        C("จบจากสถานศึกษาเดิม", NONE, _school(1)),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo_padded"),
        C("ตำบล/แขวง", "tambon", "tambon"),
        C("อำเภอ/เขต", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ไปรษณีย์", NONE, "postcode"),
        C("โทร (นร.)", ("phone", NONE), "phone"),
        C("โทร (ผปค.)", ("phone", NONE), "other_phone"),
        C("ชื่อ ผปค.", "guardian_name", "guardian"),
        C("รายได้ ผปค./ปี", DROP, "money"),
        C("กู้ กยศ.", (DROP, NONE), ("กู้", "ไม่กู้", "ไม่กู้")),
        C("เงินกู้ค้าง (บาท)", DROP, "money?0.6"),
        C("นศท. (รด.)", NONE, ("ปี 1", "ปี 2", "-", "-", "ปี 3")),
        C("กรุ๊ปเลือด", DROP, ("A", "B", "O", "AB")),
        C("ครูที่ปรึกษา", NONE, TEACHERS),
    ), titles=(["วิทยาลัยการอาชีพดอยหมอก"], ["รายงาน ศธ.02 ออนไลน์"], ["รายชื่อผู้เรียนจำแนกตามกลุ่ม"],
        ["ภาคเรียนที่ 1 ปีการศึกษา 2569"], ["ผู้พิมพ์ : งานทะเบียน"], ["หน้า 1/1"], [])),

    Agency("forests_registry", "civil_registry", "population", "csv", (3, 18), 120, (
        C("CC_CODE", NONE, _nos(520101, 521309)),
        C("RCODE_DESC", NONE, ("ท้องถิ่นเทศบาลตำบลดอยหมอก", "สำนักทะเบียนอำเภอ", "ท้องถิ่นเทศบาลเมือง")),
        C("HID", NONE, "house_code"),
        C("HNO", "house_no", "house"),
        C("MM", "moo", "moo_padded"),
        C("THANON", NONE, "road"),
        C("TT_DESC", "tambon", "tambon"),
        C("AA_DESC", "amphoe", "amphoe"),
        C("CC_DESC", "province", "province"),
        C("PIN", "national_id", _id_or_zero),
        C("TITLE_DESC", "title", "title"),
        C("FNAME", "first_name", "first"),
        C("MNAME", "middle_name", "middle?0.95"),
        C("LNAME", "last_name", "last"),
        C("OLD_FNAME", "alt_first_name", _former("first", 0.06)),
        C("OLD_LNAME", "alt_last_name", _former("last", 0.06)),
        C("SEX_CODE", "sex", "sex_code"),
        C("BIRTH_YMD", "birth_date", "born:be_compact"),
        C("AGE_Y", "age", "age"),
        C("NAT_CODE", DROP, ("099", "099", "099", "048", "044", "998")),
        C("REL_HEAD", NONE, ("บุตร", "หลาน", "ผู้อาศัย", "บุตร")),
        C("FA_PIN", DROP, "other_id"),
        C("FA_FNAME", "father_name", "father_first"),
        C("FA_LNAME", "father_last_name", "father_last"),
        C("FA_NAT", DROP, ("099", "048", "099", "999")),
        C("MO_PIN", DROP, "parent_id"),
        C("MO_FNAME", "mother_name", "mother_first"),
        C("MO_LNAME", "mother_last_name", "mother_last"),
        C("MO_NAT", DROP, ("099", "048", "099", "999")),
        C("PSTAT", ("status", NONE), ("00", "00", "00", "00", "13", "01")),
        C("MV_IN_YMD", (NONE, "event_date"), "lately:be_compact?0.4"),
        C("TR14_TYPE", (DROP, NONE), ("ทร.14", "ทร.14", "ทร.13", "ทร.38ก")),
        C("RUN_DT", NONE, ("25690701",)),
    ), encoding="tis-620", separator="|"),

    Agency("forests_moves", "notices", "moved_away", "csv", (4, 18), 52, (
        C("ลำดับ", NONE, "running"),
        C("เลขที่ใบแจ้งการย้าย (ท.ร.6)", (NONE, "pupil_no"), _nos(1000, 9999, "5203/69-{}")),
        C("เลขประจำตัวผู้ย้าย", "national_id", "id_spaced"),
        C("ชื่อตัว-ชื่อสกุลผู้ย้าย", "full_name", "full"),
        C("วันเกิดผู้ย้าย", "birth_date", "born:thai_short"),
        C("อายุผู้ย้าย", "age", "age"),
        C("วันแจ้งย้าย", ("event_date", NONE), "visited:thai_short"),
        C("ย้ายออกตั้งแต่วันที่", ("event_date", NONE), "visited:thai_short"),
        C("ประเภทการย้าย", ("status", NONE), ("ย้ายปลายทาง", "ย้ายออก", "ย้ายออก")),
        C("จากบ้านเลขที่", ("house_no", NONE), "house"),
        C("จากหมู่ที่", ("moo", NONE), "moo"),
        C("จากตำบล", ("tambon", NONE), "tambon"),
        C("จากอำเภอ", ("amphoe", NONE), "amphoe"),
        C("ปลายทาง", (NONE, "address"), _of_others("address_long", 17)),
        C("จังหวัดปลายทาง", (NONE, "province"), ("เชียงใหม่", "เชียงราย", "กรุงเทพมหานคร", "พะเยา", "ชลบุรี")),
        C("ผู้แจ้งย้าย", (NONE, "guardian_name"), "guardian_called"),
        C("เลขประจำตัวผู้แจ้ง", DROP, "parent_id_dashed"),
        C("เกี่ยวพันกับผู้ย้าย", NONE, "relation"),
        C("โทรผู้แจ้ง", ("phone", NONE), "phone?0.25"),
        C("เหตุที่ย้าย", EITHER, ("ติดตามบิดามารดา", "ศึกษาต่อ", "ประกอบอาชีพ", "สมรส", "-")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "ไม่ได้สัญชาติไทย")),
        C("นายทะเบียนผู้รับแจ้ง", NONE, ("นางกัลยา", "นายวรุตม์", "น.ส.ปาณิสรา")),
    ), titles=(["รายงานการย้ายที่อยู่ของผู้มีอายุต่ำกว่า 19 ปี  ระหว่าง 15 พ.ค. - 15 ก.ค. 2569"],), encoding="utf-16", separator="\t"),

    Agency("forests_health", "partner", "population", "csv", (3, 18), 100, (
        C("HOSPCODE", NONE, ("06412", "06413", "10988")),
        C("PID", "pupil_no", _nos(1, 9000, "{:06d}")),
        C("HN", ("pupil_no", NONE), "hn"),
        C("CID", "national_id", "id?0.08"),
        C("PRENAME", "title", "prefix_code"),
        C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("RACE", DROP, ("099", "048", "099", "120")),
        C("NATION", DROP, ("099", "099", "048", "056")),
        C("RELIGION", DROP, ("01", "01", "03", "02", "99")),
        C("EDUCATION", (NONE, "grade"), ("00", "01", "02", "03", "09")),
        C("MSTATUS", EITHER, ("1", "1", "1", "2", "9")),
        C("OCCUPATION_NEW", EITHER, ("9629", "6111", "0000", "")),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
        C("FATHER", DROP, "other_id?0.2"),
        C("MOTHER", DROP, "parent_id?0.2"),
        C("TYPEAREA", NONE, ("1", "3", "2", "4")),
        C("DISCHARGE", ("status", NONE), ("9", "9", "9", "2", "1")),
        C("DDISCHARGE", ("event_date", "enrolled_to", NONE), "lately:compact?0.9"),
        C("LABOR", DROP, ("", "", "11", "14")),
        C("SCHOOLCODE", "school_code", _school(0, 0.2)),
        C("SCHOOLNAME", "school_name", _school(1, 0.2)),
        C("CLASS", "grade", _class_code),
        C("DATE_SERV", ("event_date", NONE), "visited:compact"),
        C("WEIGHT", DROP, _real(12, 70, 1)),
        C("HEIGHT", DROP, "height"),
        C("NUTRI_LV", DROP, ("3", "3", "2", "1", "5")),
        C("DENT_CARIES", DROP, _nos(0, 7)),
        C("EYE_SCREEN", DROP, ("1", "1", "2", "9")),
        C("PROVIDER", EITHER, _nos(100, 900, "{:05d}")),
        C("CHANGWAT", (NONE, "province"), ("52",)),
        C("AMPUR", (NONE, "amphoe"), "area_code"),
        C("TAMBON", (NONE, "tambon"), "area_code"),
        C("VILLAGE", ("moo", NONE), "moo_padded"),
        C("HOUSE", "house_no", "house"),
        C("MOBILE", "phone", "phone?0.4"),
        C("D_UPDATE", NONE, "lately:update"),
    ), separator="|"),

    Agency("forests_lec", "local_school", "enrolled", "html", (2, 6), 64, (
        C("ลำดับ", NONE, "running"),
        C("รหัสศูนย์", ("school_code", NONE), ("5203021101",)),
        C("ศูนย์พัฒนาเด็กเล็ก", "school_name", ("ศพด.บ้านดอยหมอก",)),
        C("สังกัด อปท.", NONE, ("ทต.ดอยหมอก",)),
        C("ปีการศึกษา", NONE, ("2569",)),
        C("เลขประจำตัวเด็ก", "pupil_no", _nos(1, 400, "{:03d}/69")),
        C("เลขประชาชนเด็ก", "national_id", "id_or_g"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อ (ไทย)", "first_name", "first_nickname"),
        C("นามสกุล (ไทย)", "last_name", "last"),
        C("วันเกิด (พ.ศ.)", "birth_date", "born:be_iso"),
        C("อายุ ปี.เดือน", "age", "age_dot"),
        C("ห้อง/กลุ่มอายุ", "grade", _small),
        C("วันรับเข้าศูนย์", "enrolled_from", "entered:be_iso"),
        C("วันจำหน่ายออก", ("enrolled_to", "event_date"), "lately:be_iso?0.9"),
        C("สถานะเด็ก", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาออก", "ย้ายศูนย์")),
        C("น้ำหนักแรกรับ", DROP, _real(8, 22, 1)),
        C("ส่วนสูงแรกรับ", DROP, _nos(70, 118)),
        C("พัฒนาการ (DSPM)", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า", "ล่าช้า")),
        C("วัคซีนครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")),
        C("แพ้นม/อาหาร", DROP, ("ไม่", "ไม่", "ไม่", "แพ้นมวัว")),
        C("ชื่อแม่", "mother_name", "mother_first"),
        C("สกุลแม่", "mother_last_name", "mother_last"),
        C("วันเกิดแม่", DROP, _elder_born("be_iso", 20)),
        C("ชื่อพ่อ", "father_name", "father_first"),
        C("สกุลพ่อ", "father_last_name", "father_last"),
        C("ปชช.พ่อ", DROP, "other_id"),
        C("ผู้ปกครองรับ-ส่ง", "guardian_name", "guardian_relation"),
        C("เบอร์รับ-ส่ง", "phone", "phone"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ชื่อหมู่บ้าน", NONE, HILL_VILLAGES),
        C("ตำบล", "tambon", "tambon"),
        C("ค่าอาหารกลางวัน/หัว", DROP, ("22", "27", "36")),
        C("รับเงินอุดหนุนแรกเกิด 600", (DROP, NONE), ("รับ", "ไม่รับ", "รับ")),
        C("ครูผู้ดูแลเด็ก", NONE, ("นางคำแปง อินต๊ะ", "น.ส.หมี่จู มาเยอะ", "นางบัวผัด ใจคำ")),
        C("ผู้บันทึก", NONE, ("dmk_admin", "dmk_02")),
    )),

    Agency("forests_shelter", "shelter", "protected", "xlsx", (3, 17), 40, (
        C("เลขที่แฟ้ม", "pupil_no", "case_no"),
        C("วันรับตัว", ("event_date", "enrolled_from"), "lately:thai_two"),
        C("เวลา", NONE, ("09.20", "14.00", "21.45", "02.10")),
        C("หน่วยงานนำส่ง", NONE, ("สภ.ดอยหมอก", "โรงพยาบาล", "อบต.ผาเดื่อ", "โรงเรียน", "สายด่วน 1300", "มูลนิธิ")),
        C("ผู้นำส่ง", NONE, ("ร.ต.อ.นพดล", "น.ส.วรัญญา (นักสังคม)", "ครูวิไล", "ผญบ.ม.4")),
        C("ชื่อผู้รับบริการ", "full_name", "full_nickname"),
        C("นามเดิม/ชื่ออื่น", "alt_first_name", _former("first", 0.15)),
        C("เพศ", "sex", "sex"),
        C("วดป.เกิด", "birth_date", "born:be_short?0.15"),
        C("อายุขณะรับ", "age", "age_months"),
        C("เลขบัตร 13 หลัก", "national_id", "id_gaps"),
        C("สถานะทางทะเบียน", DROP, ("สัญชาติไทย", "ไร้รัฐ", "สัญชาติไทย", "ต่างด้าว")),
        C("ที่อยู่ก่อนรับ", "address", "address_long?0.1"),
        C("ปกปิดถิ่นที่อยู่", "hide_address", ("ปกปิด", "ปกปิด", "ไม่ปกปิด")),
        C("บิดา", "father_name", "father?0.2"),
        C("มารดา", "mother_name", "mother?0.15"),
        C("บิดา/มารดาต้องโทษ", DROP, ("-", "-", "บิดา (ยาเสพติด)", "มารดา", "-")),
        C("ผู้ติดต่อทางครอบครัว", ("guardian_name", NONE), "guardian_relation"),
        C("เบอร์ครอบครัว", "phone", "phone_dashed?0.3"),
        C("ประเภทปัญหา", EITHER, ("ถูกทอดทิ้ง", "ถูกทำร้ายร่างกาย", "เร่ร่อน", "ครอบครัวแตกแยก", "เสี่ยงค้ามนุษย์")),
        C("ผลตรวจร่างกาย", DROP, ("ปกติ", "รอผล", "พบบาดแผล", "ปกติ")),
        C("ผลประเมินสุขภาพจิต", DROP, ("ปกติ", "เครียดปานกลาง", "ส่งพบจิตแพทย์")),
        C("ตั้งครรภ์", DROP, _expecting),
        C("คดี/เลขคดีศาลเยาวชน", DROP, ("", "", "ยชพ.41/2569", "")),
        C("การศึกษาขณะรับ", "status", ("เรียนอยู่", "ออกกลางคัน", "ไม่เคยเรียน", "เรียนอยู่")),
        C("ชั้นเดิม", "grade", "grade_of_age?0.2"),
        C("โรงเรียนเดิม", "school_name", _school(1, 0.25)),
        C("นักสังคมฯ เจ้าของเคส", NONE, ("วรัญญา", "อดิศร", "พิมพ์ใจ")),
        C("จำหน่ายเมื่อ", ("enrolled_to", "event_date", NONE), "lately:thai_two?0.6"),
        C("ส่งต่อไปที่", NONE, ("", "", "คืนครอบครัว", "สถานสงเคราะห์", "ครอบครัวอุปถัมภ์")),
        C("เงินช่วยเหลือ", DROP, ("-", "2,000", "3,000", "-")),
    ), titles=(["ลับ - บ้านพักเด็กและครอบครัวจังหวัด"], ["สมุดรับตัว ปีงบประมาณ 2569"]), sheets_before=("ข้อตกลงการใช้ข้อมูล",)),

    Agency("forests_volunteers", "survey", "survey", "xlsx", (5, 18), 63, (
        C("ที่", NONE, "running"),
        C("สำรวจเมื่อ", "event_date", "visited:be_two"),
        C("ชื่อน้อง", ("full_name", "first_name"), "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname?0.1"),
        C("ช / ญ", "sex", "sex_letter"),
        C("กี่ปีแล้ว", "age", "age_uneven"),
        C("บัตร ปชช. (ถ้าจำได้)", "national_id", "id_uneven?0.3"),
        C("บ้านเลขที่", "house_no", "house?0.15"),
        C("หมู่", "moo", "moo_uneven"),
        C("ป๊อก", NONE, HAMLETS),
        C("ตำบล", "tambon", "tambon"),
        C("อยู่บ้านใคร", "guardian_name", "guardian"),
        C("เป็นอะไรกัน", NONE, "relation"),
        C("เบอร์บ้าน/มือถือ", "phone", "phone_uneven"),
        C("ปกติ / เสี่ยง / หลุด", "status", ("หลุด", "หลุด", "หลุด", "เสี่ยง", "ปกติ", "หลุดแล้ว")),
        C("เคยเรียนถึง", "grade", "grade_uneven"),
        C("ที่ไหน", "school_name", _school(1, 0.2)),
        C("ออกตอนปีไหน", (NONE, "enrolled_to", "event_date"), ("67", "68", "2568", "ปีที่แล้ว", "ไม่ได้เข้าเรียน", "")),
        C("ทำไมไม่ไปเรียน", EITHER, ("ไปเก็บกาแฟ", "ไม่มีค่ารถ", "แต่งงานแล้ว", "เบื่อ", "รถรับส่งไม่ถึง", "ช่วยเลี้ยงน้อง", "ไม่มีบัตร")),
        C("ตอนนี้ทำอะไร", EITHER, ("อยู่บ้าน", "รับจ้าง", "ไปอยู่เชียงใหม่", "เลี้ยงลูก")),
        C("อยากเรียนไหม", EITHER, ("อยาก", "ไม่อยาก", "เรียน สกร.", "ฝึกช่าง", "คิดดูก่อน")),
        C("เจอตัว?", ("status", NONE), ("เจอ", "เจอ", "ไม่เจอ", "ไปทำงานนอกพื้นที่")),
        C("พิการ/เจ็บป่วย", DROP, ("-", "-", "-", "หูไม่ค่อยได้ยิน", "")),
        C("คนลงสำรวจ", NONE, ("แม่หลวงจันทร์", "อพม.สายฝน", "พี่อาซา", "อสม.คำปัน")),
        C("เพิ่มเติม", NONE, "remark"),
    ), titles=(["แบบลงเยี่ยมบ้านน้อง ๆ ที่ไม่ได้เรียน ตำบลชายแดน"], ["ผู้รวบรวม: อพม. ร่วมกับ ผญบ."], []),
        breaks=(0, 15, 31, 47), between=([], ["หมู่บ้าน ...................................."]), totals=(["รวม 63 คน"],)),

    Agency("forests_leavers", "education_office", "referral", "html", (6, 17), 58, (
        C("สพป.", NONE, ("สพป. เขต 3",)),
        C("รหัส 8 หลัก", "school_code", _school(0)),
        C("ชื่อสถานศึกษา", "school_name", _school(1)),
        C("ปีการศึกษา/ภาค", NONE, ("2568/1", "2568/2", "2569/1")),
        C("รหัสบุคคล", "national_id", "id_or_g"),
        C("เลขทะเบียนนักเรียน", "pupil_no", "own_5"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("เพศ", "sex", "sex"),
        C("เกิดวันที่", "birth_date", "born:ce_slash"),
        C("ชั้นที่จำหน่าย", "grade", "grade_of_age"),
        C("วันเข้าเรียน", "enrolled_from", "entered:ce_slash"),
        C("วันขาดเรียนวันแรก", NONE, "lately:ce_slash"),
        C("วันอนุมัติจำหน่าย", ("event_date", "enrolled_to"), "lately:ce_slash"),
        C("ประเภทการออก", ("status", NONE), ("ออกกลางคัน", "แขวนลอย", "ออกกลางคัน", "พ้นเกณฑ์บังคับ", "ย้ายไม่แจ้งปลายทาง")),
        C("มูลเหตุ", EITHER, ("อพยพตามผู้ปกครอง", "ฐานะยากจน", "สมรส", "หาเลี้ยงครอบครัว", "ปัญหาการปรับตัว", "เจ็บป่วย")),
        C("เอกสารบค.", NONE, ("บค.21", "บค.27", "บค.29", "-")),
        C("ครั้งที่ติดตาม", NONE, _nos(0, 5)),
        C("ผู้ปกครองชื่อ", "guardian_name", "guardian_first"),
        C("ผู้ปกครองสกุล", "guardian_last_name", "guardian_last"),
        C("เบอร์ติดต่อล่าสุด", "phone", "phone?0.3"),
        C("ที่อยู่ล่าสุด", "address", "address"),
        C("ความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "ไม่พิการ", "บกพร่องทางการเรียนรู้")),
        C("ครูผู้ติดตาม", NONE, TEACHERS),
        C("โทรครู", NONE, _of_others("phone_dashed", 4)),
        C("บันทึกเมื่อ", NONE, "lately:google"),
    ), titles=(["รายงานนักเรียนออกระหว่างปี (พาน้องกลับห้องเรียน)"],)),

    Agency("forests_cct", "fund", "supported", "xlsx", (4, 15), 102, (
        C("SCHOOL_ID", "school_code", _school(0)),
        C("SCHOOL_NAME_TH", "school_name", _school(1)),
        C("STUDENT_REF", "pupil_no", _nos(10**7, 10**8, "CCT{}")),
        C("STUDENT_CID", "national_id", _id_zero_or_g),
        C("STUDENT_NAME", "full_name", "full"),
        C("LEVEL", "grade", "grade_of_age"),
        C("ROOM", NONE, "room"),
        C("BIRTHDATE", "birth_date", "born:midnight"),
        C("FATHER_CID", DROP, "other_id?0.3"),
        C("FATHER_NAME", "father_name", "father"),
        C("MOTHER_CID", DROP, "parent_id?0.3"),
        C("MOTHER_NAME", "mother_name", "mother"),
        C("PARENT_STATUS", EITHER, ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")),
        C("GUARDIAN_NAME", "guardian_name", "guardian_called"),
        C("GUARDIAN_RELATION", NONE, "relation"),
        C("GUARDIAN_OCCUPATION", EITHER, WORK),
        C("GUARDIAN_TEL", "phone", "phone"),
        C("WELFARE_CARD", EITHER, ("มี", "ไม่มี")),
        C("HH_MEMBER", NONE, _ints(2, 10)),
        C("HH_INCOME_AVG", DROP, _nos(300, 2900)),
        C("HH_BURDEN_DISABLED", DROP, ("N", "N", "N", "Y")),
        C("HOUSE_MATERIAL", EITHER, ("ไม้ไผ่/วัสดุธรรมชาติ", "ไม้", "ปูนครึ่งไม้", "สังกะสี")),
        C("HOUSE_TOILET", EITHER, ("มี", "มี", "ไม่มี")),
        C("LAND_RAI", EITHER, _real(0, 12, 1)),
        C("VEHICLE", EITHER, ("ไม่มี", "จักรยานยนต์", "รถปิกอัพเกิน 15 ปี")),
        C("PMT_SCORE", EITHER, "score"),
        C("POVERTY_LEVEL", EITHER, ("ยากจนพิเศษ", "ยากจน", "ใกล้จน")),
        C("ADDR_NO", "house_no", "house"),
        C("ADDR_MOO", "moo", "moo"),
        C("ADDR_SUBDISTRICT", "tambon", "tambon"),
        C("ADDR_DISTRICT", "amphoe", "amphoe"),
        C("ADDR_PROVINCE", "province", "province"),
        C("LAT", NONE, "latitude"),
        C("LON", NONE, "longitude"),
        C("PHOTO_HOUSE_OUT", NONE, _nos(10_000, 99_999, "img_out_{}.jpg")),
        C("PAY_CHANNEL", EITHER, ("พร้อมเพย์ ผปค.", "บัญชีนักเรียน", "รับเงินสดที่ รร.")),
        C("BANK_ACC_NO", DROP, "account_10?0.3"),
        C("AMOUNT_T1", DROP, ("1,500", "2,000", "500")),
        C("ATTEND_PCT", NONE, _real(52, 100, 1)),
        C("STUDENT_STATUS", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ไม่พบตัว", "ย้ายสถานศึกษา")),
        C("SURVEY_TEACHER_CID", DROP, _of_others("id", 21)),
        C("SURVEY_DATE", ("event_date", NONE), "visited:midnight"),
    ), titles=(["ข้อมูลคัดกรองนักเรียนทุนเสมอภาค นร.01 ภาคเรียน 1/2569"],), sheets_before=("README",)),

    Agency("forests_tea_factory", "workplace", "enrolled_alternative", "xls", (15, 20), 45, (
        C("ลำดับ", NONE, "running"),
        C("รหัสพนักงาน", "pupil_no", _counted("TF-{:04d}")),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อพนักงาน", "first_name", _hill_first),
        C("นามสกุลพนักงาน", "last_name", _hill_last),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขบัตรประจำตัว", "national_id", "id_number"),
        C("บัตรหมดอายุ", EITHER, ("10/2571", "03/2573", "ตลอดชีพ", "08/2570")),
        C("วันเกิด", "birth_date", "born:serial"),
        C("อายุ", "age", "age_number"),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "เมียนมา", "ลาว")),
        C("ใบอนุญาตทำงานเลขที่", DROP, "passport?0.7"),
        C("ใบอนุญาตหมดอายุ", DROP, "lately:ce_slash?0.7"),
        C("แผนก", NONE, ("เก็บใบ", "คัดเมล็ด", "คั่ว", "บรรจุ", "คลัง", "ร้านกาแฟ")),
        C("ตำแหน่ง", EITHER, ("พนักงานรายวัน", "ฝึกงาน", "บาริสต้าฝึกหัด", "ช่วยคัด")),
        C("หัวหน้างาน", NONE, ("จ่าแดง", "พี่หล้า", "คุณเล่าต๋า")),
        C("เริ่มงาน", ("enrolled_from", "event_date"), "entered:serial"),
        C("ค่าแรง/วัน", DROP, ("345", "352", "300", "380")),
        C("ประกันสังคม รพ.", EITHER, ("รพ.ดอยหมอก", "รพ.ศูนย์", "-")),
        C("เลขบัญชีเงินเดือน", DROP, "account"),
        C("วุฒิล่าสุด", ("grade", NONE), ("ป.6", "ม.3", "ม.2", "ม.6", "ไม่จบ ป.6", "ปวช.")),
        C("โรงเรียนที่จบ", ("school_name", NONE), _school(1, 0.2)),
        C("เรียนต่อระหว่างทำงาน", ("status", NONE), ("ไม่ได้เรียน", "ไม่ได้เรียน", "สกร. ม.ปลาย", "ทวิภาคี")),
        C("ประสงค์เรียน", EITHER, ("สนใจ", "ไม่สนใจ", "สนใจภาคค่ำ")),
        C("ที่พัก", NONE, ("หอพักโรงงาน", "ไป-กลับ", "บ้านญาติ")),
        C("บ้านเกิด", "address", "place"),
        C("มือถือ", "phone", "phone_number"),
        C("ติดต่อฉุกเฉิน", ("guardian_name", NONE), "guardian"),
        C("เบอร์ฉุกเฉิน", ("phone", NONE), "other_phone"),
        C("ตรวจสุขภาพประจำปี", DROP, ("ปกติ", "ปกติ", "โลหิตจาง", "รอผล")),
        C("ประวัติอาชญากรรม", DROP, ("ไม่พบ", "ไม่พบ", "รอตรวจ")),
        C("สถานภาพสมรส", EITHER, ("โสด", "โสด", "สมรส (ไม่จด)")),
    ), titles=(["บริษัท ชาและกาแฟดอยหมอก จำกัด"], ["รายชื่อพนักงานอายุต่ำกว่า 20 ปี ส่งคณะทำงาน Zero Dropout"]),
        totals=([], ["รวม", "45", "คน"])),
)
# fmt: on
