"""Offices' papers: exports, registers, ministries' forms, funds, courts and homes, written by somebody who had not read the guessing.

Belongs here: forms of such papers, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import datetime as dt
from collections.abc import Callable

import numpy as np

from benchmarks.adding.cells import AS_OF, DATE_CELLS, FORMS, MONTHS_EN, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import LONG, SHORT, STYLES, written
from synthetic.slips import Slip
from synthetic.tables import Array, texts

X = (NONE, DROP)  # of other people, or of no use here: left out or kept out, as the officer likes
FAMILY = ("phone", NONE)  # one of several phones of the family
LEFT = ("enrolled_to", "event_date")
OTHER_FIRST, OTHER_LAST = (NONE, "alt_first_name"), (NONE, "alt_last_name")

WRITES: dict[str, Callable[[dt.date], object]] = {  # as clerks and programs of offices write days
    "dash_two": lambda d: f"{d.day:02d}-{d.month:02d}-{(d.year + 543) % 100:02d}",
    "glued": lambda d: f"{d.day} {SHORT[d.month - 1]}{d.year + 543}",
    "wordy": lambda d: f"{d.day} เดือน {LONG[d.month - 1]} พ.ศ. {d.year + 543}",
    "year_first": lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}",
    "be_time": lambda d: f"{d.day:02d}/{d.month:02d}/{d.year + 543} 00:00:00",
    "ce_dot": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "upper": lambda d: f"{d.day:02d}-{MONTHS_EN[d.month - 1].upper()}-{d.year}",
    "form_time": lambda d: f"{d.day}/{d.month}/{d.year + 543}, 10:{d.day:02d}:44",
    "odk_time": lambda d: f"{d.isoformat()}T03:{d.day:02d}:41.512Z",
}


def day(kind: str, style: str, empty: float = 0.0) -> Form:
    """Days of the row's child: of birth, of entry, before and since entry, of late, of a visit, soon, or years ahead."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        lately = np.datetime64(AS_OF) - rng.integers(5, 500, len(made)).astype("timedelta64[D]")
        coming = np.datetime64(AS_OF) + rng.integers(3, 1800, len(made)).astype("timedelta64[D]")
        ending = np.datetime64(AS_OF) + rng.integers(3, 150, len(made)).astype("timedelta64[D]")
        visited = np.datetime64(AS_OF) - (7 * np.arange(len(made)) % 45 + 3).astype("timedelta64[D]")
        since = made["entered"].astype("datetime64[D]")
        before = since - rng.integers(20, 400, len(made)).astype("timedelta64[D]")
        since = since + ((np.datetime64(AS_OF) - since).astype(int) * rng.uniform(0.2, 0.9, len(made))).astype(int).astype("timedelta64[D]")
        days = {"born": made["birth"], "before": before, "entered": made["entered"], "since": since, "lately": lately, "visited": visited, "coming": coming, "ending": ending}
        return _written(days[kind], style, rng.random(len(made)) < empty)

    return cells


def parent_born(style: str, low: int = 20, high: int = 40, empty: float = 0.05) -> Form:
    """Days of birth of somebody that many years older than the child."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        older = (rng.integers(low * 365, high * 365, len(made))).astype("timedelta64[D]")
        return _written(made["birth"].astype("datetime64[D]") - older, style, rng.random(len(made)) < empty)

    return cells


def _written(days: Array, style: str, empty: Array) -> Array:
    days = days.astype("datetime64[D]")
    ways = WRITES | DATE_CELLS
    cells = written(days, style) if style in STYLES else texts([ways[style](d) for d in days.tolist()])
    return np.where(empty, "", cells).astype(object)


def numbers(pattern: str, low: int, high: int, empty: float = 0.0) -> Form:
    """Numbers in a pattern."""
    return lambda m, r: texts(["" if r.random() < empty else pattern.format(v) for v in r.integers(low, high, len(m)).tolist()])


def some(one_in: int, cells: Cells, others: Cells = ("",)) -> Form:
    """One row in so many has these cells, the same rows in each column of a file; the others have other ones."""
    return lambda m, r: np.where(np.arange(len(m)) * 7 % (one_in * 2) < 2, column(cells, m, r), column(others, m, r)).astype(object)


def blocks(*words: str) -> Form:
    """The same word for many rows on end, as where a list is sorted by school."""
    return lambda m, r: texts([words[i * len(words) // len(m)] for i in range(len(m))])


def by_sex(boys: tuple[str, ...], girls: tuple[str, ...]) -> Form:
    """A word that suits a boy or a girl."""
    return lambda m, r: texts([words[int(r.integers(len(words)))] for words in (boys if s == "m" else girls for s in m["sex"].tolist())])


def joined(pattern: str, *forms: str) -> Form:
    """Several forms in one cell."""
    return lambda m, r: texts([pattern.format(*cells) for cells in zip(*(FORMS[f](m, r).tolist() for f in forms), strict=True)])


def neighbour(title: str, who: str) -> Form:
    """Somebody of another family, where somebody is known."""
    return lambda m, r: texts([f"{title}{name}" if name else "-" for name in np.roll(FORMS[who](m, r), 9).tolist()])


def boys(made: Slip, rng: np.random.Generator) -> Array:
    """First names of boys only."""
    return np.where(made["sex"] == "m", made["first"], rng.choice(made["first"][made["sex"] == "m"], len(made)))


def robed() -> Form:
    """Titles of novices, and of monks from twenty years on."""
    return lambda m, r: np.where(m["age"] >= 20, "พระ", "สามเณร").astype(object)


def g_codes(made: Slip, rng: np.random.Generator) -> Array:
    """G, the year, the province, a running number."""
    return texts([f"G{year}52{n:08d}" for year, n in zip(rng.integers(64, 70, len(made)).tolist(), rng.integers(1, 9_999, len(made)).tolist(), strict=True)])


def maiden(made: Slip, rng: np.random.Generator) -> Array:
    """Another family name, of a few."""
    return np.where(rng.random(len(made)) < 0.85, "", np.roll(made["last"], 3)).astype(object)


DESK_PHONES = ("081-595-4410", "089-700-2186", "086-431-9075", "093-228-6641", "084-117-3052")
JOBS = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "รับราชการ", "พนักงานบริษัท", "ว่างงาน", "-")
LIVES = ("มีชีวิต", "มีชีวิต", "เสียชีวิต", "ไม่ทราบ", "แยกกันอยู่")
BLOOD = ("A", "B", "O", "AB", "O", "ไม่ทราบ")
OFFICIALS = ("นางสาวศศิธร ปัญญาดี", "นายวิรัตน์ ทาแกง", "นางกัลยา ศรีวิชัย", "นายธีรเดช อินต๊ะ", "น.ส.พรพิมล เครือวงค์")
ABROAD_BOYS = ("อ่องโก", "ซอเอดู", "จอซินอู", "ไซหลาว", "มินคาน", "ตูนลิน", "ซอบลูท", "จายแสง")
ABROAD_GIRLS = ("นอพอเซ", "ตานดาวิน", "นางคำหอม", "มะเอเอ", "ซูซูไลง์", "นอมูวา", "ปองปอง", "นางแสงทิพย์")
ABROAD_FATHERS = ("นายโซวิน", "นายจอมิน", "U Kyaw Lin", "นายซอทู", "Sai Mong", "-", "นายอองไนง์")
ABROAD_MOTHERS = ("นางเอมะ", "นางนอพอ", "Daw Mya Mya", "นางคิ่นซอ", "Nang Hom", "นางวินวิน")
COLUMNS_OF_REGISTRY = 21

SCHOOLS = (
    Agency("q_school_export", "school", "enrolled", "xlsx", ages=(6, 15), rows=55, titles=(
        ("รายงานข้อมูลนักเรียนรายบุคคล", "", "", "ภาคเรียนที่ 1/2569"), ("โรงเรียนบ้านสบจาง", "", "", "พิมพ์เมื่อ 12 มิ.ย. 2569 เวลา 09.14 น.")), columns=(
        C("ลำดับ", NONE, "running"), C("สถานะ นร.", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ขาดเรียนต่อเนื่อง", "ย้ายออก")),
        C("รหัสประจำตัว นร.", "pupil_no", "own"), C("เลข ปชช. นร.", "national_id", "id_or_g"), C("คำนำหน้า", "title", "short_title"), C("ชื่อ (ไทย)", "first_name", "first"),
        C("นามสกุล (ไทย)", "last_name", "last"), C("ชื่อ (Eng)", OTHER_FIRST, "first_en?0.2"), C("นามสกุล (Eng)", OTHER_LAST, "last_en?0.2"), C("ชื่อเล่น", "nickname", "nickname"),
        C("เพศ", "sex", "sex"), C("ว.ด.ป.เกิด", "birth_date", day("born", "dash_two")), C("ห้องเรียน", "grade", "grade_of_age_room"), C("เลขที่", (NONE, "pupil_no"), "class_no"),
        C("นน.(กก.)", DROP, "weight"), C("สส.(ซม.)", DROP, "height"), C("กรุ๊ปเลือด", DROP, BLOOD), C("ประเภทความบกพร่อง", DROP, ("-", "-", "-", "-", "การเรียนรู้ (LD)", "สายตา")),
        C("วันเข้าเรียน", "enrolled_from", "entered:be_slash"), C("ย้ายมาจาก ร.ร.", NONE, "school?0.8"), C("เลข ปชช. บิดา", X, "other_id?0.2"),
        C("ชื่อ-สกุล บิดา", "father_name", "father"), C("มือถือบิดา", FAMILY, "other_phone?0.3"), C("เลข ปชช. มารดา", X, "parent_id?0.1"),
        C("ชื่อ-สกุล มารดา", "mother_name", "mother"), C("มือถือมารดา", FAMILY, "phone?0.2"), C("สถานภาพครอบครัว", X, ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")),
        C("อาศัยอยู่กับ", NONE, "relation"), C("ชื่อ-สกุล ผปค.", "guardian_name", "guardian"), C("ครูประจำชั้น", X, OFFICIALS))),
    Agency("municipal_code_export", "local_school", "enrolled", "csv", ages=(5, 14), rows=60, encoding="utf-8-sig", columns=(
        C("SCH_CD", "school_code", ("3052010012",)), C("SCH_NM", "school_name", ("เทศบาล 2 (วัดท่าผา)",)), C("LVL_NM", "grade", "grade_of_age"), C("RM_NO", NONE, "room"),
        C("STD_SEQ", (NONE, "pupil_no"), "class_no"), C("STD_CD", "pupil_no", "own_5"), C("STD_IDC", "national_id", "id"), C("STD_PFX", "title", "title"),
        C("STD_NM1", "first_name", "first"), C("STD_NM2", "last_name", "last"), C("STD_GND", "sex", "sex_code"), C("STD_BDT", "birth_date", day("born", "be_time")),
        C("STD_BLD", DROP, ("A", "B", "O", "AB", "")), C("FTH_IDC", X, "other_id?0.2"), C("FTH_NM1", "father_name", "father_first"),
        C("FTH_NM2", "father_last_name", "father_last"), C("FTH_OCC", DROP, JOBS), C("MTH_IDC", X, "parent_id?0.1"), C("MTH_NM1", "mother_name", "mother_first"),
        C("MTH_NM2", "mother_last_name", "mother_last"), C("PRN_NM1", "guardian_name", "guardian_first"), C("PRN_NM2", "guardian_last_name", "guardian_last"),
        C("PRN_REL", NONE, "relation"), C("PRN_TEL", "phone", "phone"), C("ADR_HNO", "house_no", "house"), C("ADR_MOO", "moo", "moo"), C("ADR_TMB", "tambon", "tambon"),
        C("ADR_AMP", "amphoe", "amphoe"), C("ENT_DT", "enrolled_from", day("entered", "be_time")),
        C("STD_STS", "status", ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ย้าย", "พักการเรียน")))),
    Agency("private_office_register", "private_school", "enrolled", "xls", ages=(4, 15), rows=50, breaks=(17, 34), titles=(
        ("ทะเบียนนักเรียน โรงเรียนเอกชนในระบบ (แบบ สช.)",), ("โรงเรียนอนุบาลแสงอรุณวิทยา  อำเภอเมือง  ปีการศึกษา 2569",), ()), columns=(
        C("ที่", NONE, "running"), C(("นักเรียน", "เลขประจำตัว"), "pupil_no", "own_5"), C(("นักเรียน", "เลขบัตร ปชช."), "national_id", "id_dashed"),
        C(("นักเรียน", "คำนำ"), "title", "short_title"), C(("นักเรียน", "ชื่อ"), "first_name", "first"), C(("นักเรียน", "ชื่อสกุล"), "last_name", "last"),
        C(("นักเรียน", "ชื่อเล่น"), "nickname", "nickname"), C(("นักเรียน", "เกิดวันที่"), "birth_date", "born:thai_two"),
        C(("นักเรียน", "ชั้น/ห้อง"), "grade", "grade_of_age_room"), C(("นักเรียน", "ศาสนา"), DROP, ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")),
        C(("บิดา", "ชื่อ-ชื่อสกุล"), "father_name", "father_called"), C(("บิดา", "เลขบัตร ปชช."), X, "other_id?0.2"),
        C(("บิดา", "เกิดวันที่"), X, parent_born("thai_two", empty=0.2)), C(("บิดา", "อาชีพ"), DROP, JOBS), C(("บิดา", "มือถือ"), FAMILY, "other_phone?0.3"),
        C(("มารดา", "ชื่อ-ชื่อสกุล"), "mother_name", "mother_called"), C(("มารดา", "เลขบัตร ปชช."), X, "parent_id?0.1"),
        C(("มารดา", "เกิดวันที่"), X, parent_born("thai_two", 18, 36)), C(("มารดา", "อาชีพ"), DROP, JOBS), C(("มารดา", "มือถือ"), FAMILY, "phone?0.1"),
        C(("ที่อยู่ที่ติดต่อได้", "เลขที่"), "house_no", "house"), C(("ที่อยู่ที่ติดต่อได้", "หมู่"), "moo", "moo"), C(("ที่อยู่ที่ติดต่อได้", "ตำบล"), "tambon", "tambon"),
        C(("ที่อยู่ที่ติดต่อได้", "อำเภอ"), "amphoe", "amphoe"), C("ค้างค่าธรรมเนียม (บาท)", X, "money?0.7"), C("เริ่มเรียน", "enrolled_from", "entered:thai_two"))),
    Agency("technical_college_rms", "vocational", "enrolled", "csv", ages=(15, 20), rows=58, encoding="cp874", separator=";", columns=(
        C("รหัสสถานศึกษา", "school_code", ("1352016001",)), C("ชื่อสถานศึกษา", "school_name", ("วิทยาลัยการอาชีพเกาะคา",)), C("รหัสนักเรียน/นักศึกษา", "pupil_no", "college_no"),
        C("หมายเลขบัตรประชาชน", "national_id", "id_quoted"), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
        C("Name-Surname", OTHER_FIRST, joined("{} {}", "first_en", "last_en")), C("เพศ", "sex", "sex_letter"), C("ว/ด/ป เกิด", "birth_date", "born:be_short"),
        C("ประเภทวิชา", NONE, ("อุตสาหกรรม", "พาณิชยกรรม", "คหกรรม")), C("สาขางาน", NONE, ("ยานยนต์", "ไฟฟ้ากำลัง", "การบัญชี", "อาหารและโภชนาการ")),
        C("ระดับชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")), C("กลุ่มการเรียน", NONE, ("ชย.11", "ชฟ.21", "บช.12", "อห.31")), C("ครูที่ปรึกษา", X, OFFICIALS),
        C("โทร.ครูที่ปรึกษา", X, DESK_PHONES), C("จบจากโรงเรียน", NONE, "school"), C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6", "ปวช.")), C("GPA เดิม", NONE, "gpa"),
        C("วันเข้าศึกษา", "enrolled_from", "entered:be_short"), C("สถานภาพ", "status", some(8, ("พ้นสภาพ", "ลาออก"), ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ลาพัก"))),
        C("พ้นสภาพวันที่", LEFT, some(8, day("since", "be_short"))), C("กู้ยืม กยศ.", X, ("ไม่กู้", "ไม่กู้", "กู้ยืม")), C("เลขที่บัญชีธนาคาร", DROP, "account_10?0.3"),
        C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"), C("โทร.ผปค.", "phone", "phone_dashed"))),
    Agency("lifelong_amphoe_report", "nonformal", "enrolled_alternative", "html", ages=(15, 22), rows=52, columns=(
        C("ที่", NONE, "running"), C("ภาคเรียน", NONE, ("1/2569",)), C("สกร.ระดับตำบล", ("school_name", NONE), blocks("สกร.ตำบลนาแก้ว", "สกร.ตำบลไหล่หิน", "สกร.ตำบลท่าผา")),
        C("รหัสกลุ่ม", NONE, blocks("5204-01", "5204-02", "5204-05")), C("ครูผู้สอน", X, blocks(*OFFICIALS[:3])), C("รหัส นศ.", "pupil_no", "own_10"),
        C("บัตรประจำตัว", "national_id", "id"), C("คำนำ", "title", "short_title"), C("ชื่อ นศ.", "first_name", "first"), C("สกุล นศ.", "last_name", "last"),
        C("วดป.เกิด", "birth_date", "born:be_slash"), C("อายุ", "age", "age"), C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")),
        C("นก.สะสม", NONE, numbers("{}", 4, 76)), C("สถานภาพ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "รักษาสภาพ", "ไม่ลงทะเบียน", "จบ")),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_slash"), C("คาดว่าจบ", NONE, ("2/2569", "1/2570", "2/2570", "-")),
        C("สอบ N-NET", NONE, ("ผ่าน", "ยังไม่สอบ", "ยังไม่สอบ")), C("", NONE, ("",)), C("พิการ(ระบุ)", DROP, ("", "", "", "", "", "ออทิสติก", "ร่างกาย")),
        C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"), C("บ.เลขที่", "house_no", "house"), C("ม.", "moo", "moo"), C("ต.", "tambon", "tambon"),
        C("อ.", "amphoe", "amphoe"), C("เบอร์ติดต่อ", "phone", "phone?0.15"))),
)  # fmt: skip

REGISTRIES = (
    # below the header stands a line that numbers the columns, as on the ministry's forms
    Agency("registry_compulsory_age", "civil_registry", "population", "xlsx", ages=(5, 9), rows=60, titles=(
        ("บัญชีรายชื่อเด็กที่มีอายุถึงเกณฑ์การศึกษาภาคบังคับ ปีการศึกษา ๒๕๗๐",), ("ที่ทำการปกครองจังหวัดลำปาง  กลุ่มงานทะเบียน",), ("ข้อมูล ณ วันที่ ๑ กรกฎาคม ๒๕๖๙",)),
        breaks=(0,), between=(tuple(f"({n})" for n in range(1, COLUMNS_OF_REGISTRY + 1)),), columns=(
        C("ลำดับที่", NONE, "running"), C("เลขรหัสประจำบ้าน", NONE, numbers("5204-{:06d}-3", 1000, 400_000)), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"),
        C("ชื่อหมู่บ้าน", NONE, "village"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("ชื่อเจ้าบ้าน", X, neighbour("นาย", "father")),
        C("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "บุตร", "หลาน")), C("เลขประจำตัวประชาชนเด็ก", "national_id", "id_spaced"), C("ชื่อตัว - ชื่อสกุล", "full_name", "full"),
        C("เพศ", "sex", "sex"), C("เกิดวันที่", "birth_date", "born:thai_long"), C("อายุ (ปี)", "age", "age_number"), C("ชื่อบิดา", "father_name", "father_first"),
        C("เลขประจำตัวบิดา", X, "other_id?0.2"), C("สัญชาติบิดา", X, ("ไทย", "ไทย", "เมียนมา", "ลาว")), C("ชื่อมารดา", "mother_name", "mother_first"),
        C("เลขประจำตัวมารดา", X, "parent_id?0.1"), C("ย้ายเข้าเมื่อ", (NONE, "event_date"), "lately:thai_long?0.6"), C("หมายเหตุ", NONE, "remark"))),
    Agency("death_register_page", "notices", "deceased", "xls", ages=(3, 18), rows=26,
        titles=(("รายการรับแจ้งการตาย (อายุต่ำกว่า 19 ปี)",), ("สำนักทะเบียนท้องถิ่นเทศบาลเมืองเขลางค์นคร",)),
        totals=((), ("", "", "", "ลงชื่อ................................นายทะเบียน")), columns=(
        C("มรณบัตรเลขที่", ("pupil_no", NONE), numbers("05-{:04d}/2569", 1, 900)), C("ปชช. ผู้ตาย", "national_id", "id_dashed"), C("ชื่อผู้ตาย", "full_name", "full_short"),
        C("เกิดเมื่อ", "birth_date", "born:thai_two"), C("อายุ", ("age", NONE), "age_words"), C("ตายเมื่อ", "event_date", "lately:thai_two"),
        C("สาเหตุการตาย", DROP, ("อุบัติเหตุจราจร", "จมน้ำ", "ปอดอักเสบ", "โรคหัวใจ", "ไม่ทราบ")), C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"),
        C("ผู้แจ้ง", X, "guardian_called"), C("วันรับแจ้ง", NONE, "lately:thai_two"))),
    Agency("move_out_notices", "notices", "moved_away", "csv", ages=(3, 18), rows=45, encoding="utf-16", separator="\t", columns=(
        C("เลขที่ใบแจ้งย้าย", ("pupil_no", NONE), numbers("5298/{:06d}", 100, 90_000)), C("วันย้ายออก", "event_date", "lately:be_compact"), C("ปชช.ผู้ย้าย", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.9"), C("ชื่อสกุล", "last_name", "last"),
        C("สกุลเดิม", "alt_last_name", maiden), C("เพศ", "sex", "sex_code"), C("วันเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", X, ("ไทย",)),
        C("ชื่อบิดา", "father_name", "father_first"), C("ชื่อมารดา", "mother_name", "mother_first"), C("ออกจาก บ้านเลขที่", ("house_no", NONE), "house"),
        C("ออกจาก หมู่", ("moo", NONE), "moo"), C("ออกจาก ตำบล", ("tambon", NONE), "tambon"), C("ออกจาก อำเภอ", ("amphoe", NONE), "amphoe"),
        C("เข้าที่ จังหวัด", (NONE, "province"), ("เชียงใหม่", "กรุงเทพมหานคร", "ชลบุรี", "ลำพูน", "แพร่")), C("ผู้แจ้งย้าย", X, "guardian_by_sex"),
        C("เกี่ยวข้องเป็น", NONE, "relation"), C("ปชช.ผู้แจ้ง", X, "other_id"), C("นายทะเบียน", X, OFFICIALS))),
    Agency("disability_register_export", "partner", "supported", "xlsx", ages=(3, 20), rows=42, columns=(
        C("เลขทะเบียน", ("pupil_no", NONE), numbers("52-{:05d}", 100, 30_000)), C("เลข ปชช. คนพิการ", "national_id", "id"), C("คำนำหน้า", "title", "title"),
        C("ชื่อคนพิการ", "first_name", "first"), C("นามสกุลคนพิการ", "last_name", "last"), C("เพศ", "sex", "sex"), C("วันเกิดคนพิการ", "birth_date", day("born", "year_first")),
        C("ประเภทความพิการ", DROP, ("ทางการเห็น", "ทางการเคลื่อนไหว", "ทางสติปัญญา", "ออทิสติก")),
        C("รายละเอียดความพิการ", DROP, ("ตาบอดข้างหนึ่ง", "แขนขาอ่อนแรง", "พัฒนาการช้า", "")), C("วันที่ออกบัตร", NONE, day("lately", "year_first")),
        C("วันที่บัตรหมดอายุ", NONE, day("coming", "year_first")), C("สถานะบัตร", NONE, ("ใช้งานได้", "ใช้งานได้", "หมดอายุ", "รอพิมพ์")),
        C("ชื่อผู้ดูแล", "guardian_name", "guardian_first"), C("นามสกุลผู้ดูแล", "guardian_last_name", "guardian_last"), C("เลข ปชช. ผู้ดูแล", X, "other_id"),
        C("วันเกิดผู้ดูแล", X, parent_born("year_first", 18, 50)), C("โทรศัพท์ผู้ดูแล", "phone", "phone"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("รหัสไปรษณีย์", NONE, "postcode"),
        C("ระดับการศึกษา", "grade", ("ไม่ได้เรียน", "ประถม", "ประถม", "ม.ต้น", "ม.ปลาย")), C("ธนาคาร", X, ("กรุงไทย", "ออมสิน", "ธ.ก.ส.")),
        C("เลขที่บัญชีรับเบี้ย", DROP, "account"), C("ชื่อบัญชี", X, "mother_titled"), C("ปรับปรุงล่าสุด", NONE, "lately:midnight"))),
    Agency("g_code_register", "education_office", "enrolled", "xlsx", ages=(5, 16), rows=48, breaks=(24,), between=(("ส่วนที่ 2 โรงเรียนในสังกัดเทศบาล",),), titles=(
        ("ทะเบียนคุมรหัส G นักเรียนที่ไม่มีหลักฐานทางทะเบียนราษฎร",), ("สำนักงานศึกษาธิการจังหวัด",), ("ส่วนที่ 1 โรงเรียนในสังกัด สพป.",)), sheets_before=("คำอธิบาย",), columns=(
        C("ลำดับ", NONE, "running"), C("รหัส ร.ร.", "school_code", blocks("52010044", "52010107", "52020031", "52990002")),
        C("โรงเรียน", "school_name", blocks("บ้านแม่ก๋ง", "บ้านห้วยคิง", "ชุมชนบ้านฟ่อน", "เทศบาล 4")), C("รหัส G", "g_code", g_codes),
        C("เลข 13 หลัก\n(ได้รับภายหลัง)", "national_id", some(2, "id_foreign")), C("วันที่ได้รับเลข 13 หลัก", NONE, some(2, day("since", "be_slash"))),
        C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ\n(ภาษาไทย)", "first_name", by_sex(ABROAD_BOYS, ABROAD_GIRLS)), C("นามสกุล\n(ถ้ามี)", "last_name", "last?0.7"),
        C("Name in document", OTHER_FIRST, "burmese"), C("เพศ", "sex", "sex_letter"), C("วันเดือนปีเกิด\n(ค.ศ.)", "birth_date", "born:ce_slash"),
        C("สัญชาติ", X, ("เมียนมา", "เมียนมา", "ลาว", "ไร้สัญชาติ")), C("ชาติพันธุ์", DROP, ("กะเหรี่ยง", "ไทใหญ่", "พม่า", "ลื้อ")),
        C("เอกสารแสดงตน", (NONE, DROP), ("หนังสือรับรองการเกิด", "ไม่มี", "บัตรชมพู", "Passport")), C("เลขที่เอกสาร", X, "passport?0.5"), C("ชั้น", "grade", "grade_of_age"),
        C("เข้าเรียนวันที่", "enrolled_from", "entered:be_slash"), C("ชื่อบิดา", "father_name", ABROAD_FATHERS), C("ชื่อมารดา", "mother_name", ABROAD_MOTHERS),
        C("นายจ้าง/ผู้รับรอง", X, neighbour("นาย", "father")), C("โทร.นายจ้าง", X, "other_phone"), C("ที่พักอาศัย", "address", "address"),
        C("สถานะการเรียน", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ย้าย ร.ร.", "ขาดการติดต่อ")), C("วันที่กำหนดรหัส", NONE, day("entered", "be_short")))),
)  # fmt: skip

HOMES = (
    Agency("juvenile_observation_centre", "shelter", "protected", "xlsx", ages=(12, 18), rows=32,
        titles=(("บัญชีเด็กและเยาวชนในความดูแล  สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด",), ("ลับ",)), columns=(
        C("", NONE, "running"), C("เลขคดี สพ.", ("pupil_no", NONE), numbers("สพ.{}/2569", 1, 300)),
        C("คดีดำที่ (ศาลเยาวชนฯ)", (NONE, "pupil_no"), numbers("ยชอ.{}/2569", 10, 400, 0.3)), C("ชื่อ-สกุล เด็ก/เยาวชน", "full_name", "full"),
        C("เลขประจำตัว 13 หลัก", "national_id", "id_dashed"), C("วันเกิด", "birth_date", day("born", "glued")), C("อายุ(ปัจจุบัน)", "age", "age"),
        C("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ทำร้ายร่างกาย", "พ.ร.บ.จราจร")), C("วันที่กระทำผิด", NONE, day("lately", "glued")),
        C("วันรับตัว", (NONE, "enrolled_from"), day("lately", "glued")), C("ขณะกระทำผิดเรียนอยู่หรือไม่", "status", ("กำลังเรียน", "ออกกลางคัน", "ออกกลางคัน", "ไม่เคยเรียน")),
        C("เรียนชั้นสูงสุด", "grade", "grade_of_age"), C("สถานศึกษาสุดท้าย", "school_name", "school"), C("บิดา", "father_name", "father_called"), C("สถานะบิดา", X, LIVES),
        C("มารดา", "mother_name", "mother_called"), C("สถานะมารดา", X, LIVES), C("อาชีพมารดา", DROP, JOBS), C("ผู้ปกครองที่มารายงานตัว", "guardian_name", "guardian_called"),
        C("เกี่ยวข้องเป็น", NONE, "relation"), C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"), C("ที่อยู่ก่อนถูกจับ", "address", "address_long"),
        C("พนักงานคุมประพฤติ", X, OFFICIALS), C("นัดศาลครั้งต่อไป", NONE, day("ending", "glued", 0.4)), C("ผลตรวจปัสสาวะ", DROP, ("พบ", "ไม่พบ", "ไม่ได้ตรวจ")))),
    Agency("children_home", "shelter", "protected", "ods", ages=(4, 17), rows=25, titles=(("บ้านพักเด็กและครอบครัว",),), columns=(
        C("รหัสเคส", "pupil_no", numbers("บพด.{:03d}/69", 1, 200)), C("ด.ช./ด.ญ.", "title", "short_title"), C("ชื่อจริง", "first_name", "first"),
        C("สกุล", "last_name", "last?0.1"), C("ชื่อที่ใช้เรียก", "nickname", "nickname"), C("ปี พ.ศ. เกิด", "birth_year", "born:year_number"),
        C("สาเหตุที่เข้ารับการสงเคราะห์", DROP, ("ถูกทอดทิ้ง", "ถูกทำร้าย", "ผู้ปกครองต้องโทษ", "เร่ร่อน")), C("เรียนชั้น", "grade", "grade_of_age"),
        C("ห้ามเปิดเผยที่อยู่", "hide_address", ("ใช่", "ใช่", "ใช่", "ไม่ใช่")))),
    Agency("monastery_school_register", "religious", "enrolled", "xlsx", ages=(11, 21), rows=40,
        titles=(("แบบ พศ. ๒  ทะเบียนนักเรียนโรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา",), ("สำนักงานพระพุทธศาสนาจังหวัด",)), columns=(
        C("ที่", NONE, "running_thai"), C("ชื่อโรงเรียน", "school_name", blocks("วัดบุญวาทย์วิหาร", "วัดพระธาตุเสด็จวิทยา", "วัดชัยมงคลวิทยา")),
        C("เลขประจำตัว นร.", "pupil_no", "own"), C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("คำนำหน้า", "title", robed()), C("ชื่อ", "first_name", boys),
        C("ฉายา", OTHER_FIRST, ("ปญฺญาวโร", "สิริธมฺโม", "ญาณวโร", "", "", "")), C("นามสกุล", "last_name", "last"), C("เกิดเมื่อ", "birth_date", "born:thai_digits_short"),
        C("อายุ", "age", "age_thai"), C("พรรษา", NONE, ("๑", "๒", "๓", "๕")), C("วันบรรพชา", NONE, day("before", "thai_digits_short")),
        C("วัดที่สังกัด", NONE, ("วัดศรีชุม", "วัดปงสนุก", "วัดม่อนพระยาแช่", "วัดป่ารวก")), C("เจ้าอาวาส", X, ("พระครูสุตธรรมวิมล", "พระครูพิพัฒน์กิจ", "พระอธิการสมศักดิ์")),
        C("เลขที่หนังสือสุทธิ", (NONE, "pupil_no"), "monk_card"), C("กำลังศึกษาชั้น", "grade", ("ม.๑", "ม.๒", "ม.๓", "ม.๔", "ม.๕", "ม.๖")),
        C("วิทยฐานะ น.ธ./ป.ธ.", NONE, ("น.ธ.ตรี", "น.ธ.โท", "ป.ธ.๑-๒", "-")), C("โยมบิดา", "father_name", "father_called"), C("โยมมารดา", "mother_name", "mother_called"),
        C("บ้านเดิม ต.", "tambon", "tambon"), C("บ้านเดิม อ.", "amphoe", "amphoe"), C("บ้านเดิม จ.", "province", "province"), C("โทร.วัด", X, ("๐๕๔-๒๑๗-๑๑๑", "๐๕๔-๓๓๕-๒๒๘")),
        C("โทร.โยม", "phone", "phone?0.2"), C("เข้าเรียนเมื่อ", "enrolled_from", "entered:thai_digits_short"),
        C("ลาสิกขาเมื่อ", (*LEFT, NONE), some(8, day("since", "thai_digits_short"))))),
    Agency("sports_office_roster", "sports", "enrolled", "ods", ages=(12, 18), rows=44, columns=(
        C("รหัสนักกีฬา", "pupil_no", numbers("SP69{:04d}", 1, 999)), C("ชนิดกีฬา", NONE, ("ฟุตบอล", "มวยไทย", "กรีฑา", "ตะกร้อ", "ยกน้ำหนัก")),
        C("รุ่น/ตำแหน่ง", NONE, ("กองหน้า", "45 กก.", "100 ม.", "ตัวเสิร์ฟ")), C("ชั้น", "grade", "grade_of_age"), C("ชื่อ - สกุล", "full_name", "full_wide"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เลชบัตร ปชช.", "national_id", "id_spaced"), C("วดป. เกิด", "birth_date", "born:be_dot"), C("อายุ", "age", "age_number"),
        C("น้ำหนัก", DROP, "weight"), C("ส่วนสูง", DROP, "height"), C("% ไขมัน", DROP, numbers("{}", 8, 24)), C("หมู่เลือด", DROP, BLOOD),
        C("โรคประจำตัว/แพ้ยา", DROP, ("-", "-", "-", "หอบหืด", "แพ้เพนนิซิลลิน")), C("หอ/เตียง", NONE, numbers("หอ 2/{}", 1, 60)), C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XL")),
        C("ผู้ฝึกสอน", X, OFFICIALS), C("เบอร์ผู้ฝึกสอน", X, DESK_PHONES), C("วันเข้าเป็นนักกีฬา", "enrolled_from", "entered:be_dot"), C("ร.ร.เดิม", NONE, "school"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_called"), C("ความสัมพันธ์", NONE, "relation"), C("เบอร์ผู้ปกครอง", "phone", "phone_spaced"),
        C("ภูมิลำเนา อำเภอ", "amphoe", "amphoe"), C("ภูมิลำเนา จังหวัด", "province", "province"), C("หนังสือเดินทาง", X, numbers("AC{}", 1_000_000, 9_999_999, 0.6)),
        C("ผลงานสูงสุด", NONE, ("เหรียญทอง กีฬา นร.", "ตัวแทนเขต 5", "-", "-")), C("สถานะ", "status", some(9, ("ลาออก", "คัดออก"), ("อยู่", "อยู่", "อยู่", "อยู่", "ลาพัก"))),
        C("วันที่ออก", LEFT, some(9, day("since", "be_dot"))))),
    Agency("nursery_health_register", "local_school", "enrolled", "xls", ages=(2, 6), rows=40,
        titles=(("ศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบลบ้านกิ่ว",), ("ทะเบียนเด็กและการได้รับวัคซีน ปีการศึกษา 2569",), ()),
        totals=(("รวมทั้งสิ้น", 40, "คน"),), columns=(
        C("ที่", NONE, "running"), C("รหัสเด็ก", "pupil_no", numbers("69{:03d}", 1, 200)), C(("ตัวเด็ก", "เลข ปชช."), "national_id", "id"),
        C(("ตัวเด็ก", "ชื่อ"), "first_name", "titled_first"), C(("ตัวเด็ก", "สกุล"), "last_name", "last"), C(("ตัวเด็ก", "ชื่อเล่น"), "nickname", "nickname"),
        C(("ตัวเด็ก", "เพศ"), "sex", "sex_letter"), C(("ตัวเด็ก", "วันเกิด"), "birth_date", "born:uneven"), C(("อายุ", "ปี"), "age", "age_number"),
        C(("อายุ", "เดือน"), NONE, numbers("{}", 0, 12)), C("ห้อง", (NONE, "grade"), ("เตาะแตะ", "ปฐมวัย 1", "ปฐมวัย 2")),
        C(("วัคซีน (วันที่ได้รับ)", "MMR 2"), X, "lately:be_two?0.2"), C(("วัคซีน (วันที่ได้รับ)", "JE 2"), X, "lately:be_two?0.3"),
        C(("วัคซีน (วันที่ได้รับ)", "DTP 4"), X, "lately:be_two?0.1"), C(("โภชนาการ", "นน."), DROP, numbers("{}", 9, 24)), C(("โภชนาการ", "สส."), DROP, numbers("{}", 78, 120)),
        C(("โภชนาการ", "แปลผล"), DROP, ("สมส่วน", "สมส่วน", "ค่อนข้างผอม", "เริ่มอ้วน")), C("แพ้อาหาร/ยา", DROP, ("-", "-", "-", "นมวัว", "กุ้ง")),
        C(("พ่อ", "ชื่อ-สกุล"), "father_name", "father"), C(("พ่อ", "ปีเกิด"), X, parent_born("year_be", empty=0.2)), C(("พ่อ", "โทร."), FAMILY, "other_phone?0.3"),
        C(("แม่", "ชื่อ-สกุล"), "mother_name", "mother"), C(("แม่", "ปีเกิด"), X, parent_born("year_be", 18, 36)), C(("แม่", "โทร."), FAMILY, "phone?0.1"),
        C(("ผู้รับ-ส่ง", "ชื่อ"), X, neighbour("นาย", "father")), C(("ผู้รับ-ส่ง", "ทะเบียนรถ"), X, numbers("กข {}", 100, 9_999, 0.3)),
        C("วันแรกเข้า", "enrolled_from", "entered:be_two"), C("จำหน่ายเมื่อ", LEFT, some(10, day("since", "be_two"))))),
)  # fmt: skip

FUNDS = (
    Agency("province_scholarship_form", "fund", "supported", "csv", ages=(9, 18), rows=46, columns=(
        C("ประทับเวลา", (NONE, "event_date"), day("lately", "form_time")), C("ที่อยู่อีเมล", X, "email"), C("1. คำนำหน้าชื่อผู้ขอรับทุน", "title", "title"),
        C("2. ชื่อ (ภาษาไทย ไม่ต้องใส่คำนำหน้า)", "first_name", "first"), C("3. นามสกุล (ภาษาไทย)", "last_name", "last"), C("4. ชื่อเล่น", "nickname", "nickname"),
        C("5. เลขบัตรประจำตัวประชาชนผู้ขอรับทุน (ไม่ต้องเว้นวรรค)", "national_id", "id"), C("6. เกิดวันที่ (ตัวอย่าง 1 ม.ค. 2555)", "birth_date", "born:thai_short"),
        C("7. อายุ (ปีเต็ม)", "age", "age"), C("8. ปัจจุบันเรียนอยู่ชั้น", "grade", "grade_of_age"), C("9. ชื่อโรงเรียนที่กำลังศึกษา", "school_name", "school"),
        C("10. เกรดเฉลี่ยสะสม", NONE, "gpa"), C("11. ชื่อ-สกุลของบิดา", "father_name", "father"), C("12. อาชีพของบิดา", DROP, JOBS),
        C("13. ชื่อ-สกุลของมารดา", "mother_name", "mother"), C("14. อาชีพของมารดา", DROP, JOBS), C("15. รายได้ครอบครัวต่อเดือนโดยประมาณ (บาท)", DROP, "money"),
        C("16. จำนวนพี่น้องที่กำลังเรียน", NONE, ("1", "2", "3", "0")), C("17. ปัจจุบันอาศัยอยู่กับใคร (ชื่อ-สกุลผู้ปกครอง)", "guardian_name", "guardian"),
        C("18. เบอร์โทรศัพท์ที่ติดต่อผู้ปกครองได้", "phone", "phone_dashed"), C("19. ที่อยู่ปัจจุบัน (บ้านเลขที่ หมู่ ตำบล อำเภอ)", "address", "address"),
        C("20. ชื่อครูผู้รับรอง", X, OFFICIALS), C("21. เบอร์โทรศัพท์ครูผู้รับรอง", X, DESK_PHONES), C("22. เลขที่บัญชีธนาคารของผู้ขอรับทุน", DROP, "account_10"),
        C("23. เหตุผลความจำเป็น", X, ("ครอบครัวรายได้น้อย", "บิดาเสียชีวิต", "อยู่กับตายาย")), C("24. ยินยอมให้ใช้ข้อมูล", X, ("ยินยอม",)))),
    Agency("skill_institute_trainees", "skill", "training", "csv", ages=(15, 20), rows=50, encoding="tis-620", separator="\t", columns=(
        C("รุ่น", NONE, ("3/2569", "4/2569")), C("รหัสหลักสูตร", NONE, ("0920164170201", "0920083150501")),
        C("หลักสูตร", NONE, ("ช่างเชื่อมอาร์กโลหะ", "ช่างซ่อมรถจักรยานยนต์", "พนักงานผสมเครื่องดื่ม")), C("ฝึกตั้งแต่", "enrolled_from", day("lately", "ce_dot")),
        C("ฝึกถึง", "enrolled_to", day("ending", "ce_dot")), C("ชม.ฝึก", NONE, ("30", "60", "280")), C("เลขทะเบียนผู้รับการฝึก", "pupil_no", numbers("69-{:05d}", 1, 40_000)),
        C("เลข ปชช. ผู้รับการฝึก", "national_id", "id"), C("คำนำ", "title", "title"), C("ชื่อ-นามสกุล", "full_name", "untitled"), C("เพศ", "sex", "sex_letter"),
        C("วันเกิด", "birth_date", day("born", "ce_dot")), C("อายุ", "age", "age"), C("วุฒิ", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ปวช.3")),
        C("สภาพการทำงาน", X, ("ว่างงาน", "รับจ้าง", "นักเรียน")), C("รายได้/เดือน", DROP, "money"), C("ที่อยู่ตามบัตร", "address", "address"), C("โทร.มือถือ", "phone", "phone"),
        C("บุคคลอ้างอิง", X, neighbour("นาง", "mother")), C("โทร.บุคคลอ้างอิง", X, "other_phone"),
        C("ผลการฝึก", ("status", NONE), ("กำลังฝึก", "ผ่าน", "ผ่าน", "ไม่ผ่าน", "ขาดฝึก")), C("เลขที่วุฒิบัตร", NONE, numbers("ลป.{}/2569", 1, 900, 0.5)),
        C("วิทยากร", X, OFFICIALS))),
    Agency("company_trainee_hr", "workplace", "enrolled_alternative", "csv", ages=(15, 20), rows=48, encoding="utf-8-sig", columns=(
        C("Emp. ID", "pupil_no", "own_8"), C("Batch", NONE, ("B12", "B13")), C("Prefix TH", "title", "title"), C("Name TH", "first_name", "first"),
        C("Surname TH", "last_name", "last"), C("Name EN", OTHER_FIRST, "first_en"), C("Surname EN", OTHER_LAST, "last_en"), C("Nick Name", "nickname", "nickname"),
        C("ID Card No.", "national_id", "id_dashed"), C("ID Card Exp.", NONE, day("coming", "upper")), C("DOB", "birth_date", day("born", "upper")),
        C("Age (Y.M)", "age", "age_dot"), C("Gender", "sex", "sex_en"), C("Nationality", X, ("Thai",)), C("Religion", DROP, ("Buddhist", "Buddhist", "Christian", "Islam")),
        C("Blood Grp", DROP, ("A", "B", "O", "AB")), C("Mobile", FAMILY, "other_phone"), C("Present Address", "address", "address"),
        C("Position", NONE, ("Trainee - Store", "Trainee - Kitchen", "Trainee - DC")), C("Cost Center", NONE, numbers("{}", 520_100, 520_199)), C("Supervisor", X, OFFICIALS),
        C("Sup. Tel.", X, DESK_PHONES), C("College", "school_name", ("วิทยาลัยเทคโนโลยีปัญญาภิวัฒน์", "วิทยาลัยเทคนิคลำปาง")),
        C("Voc. Level", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")), C("Start Date", "enrolled_from", day("entered", "upper")),
        C("Resign Date", LEFT, some(7, day("since", "upper"))), C("Emp. Status", "status", some(7, ("Resigned",), ("Active", "Active", "Active", "Active", "On leave"))),
        C("Bank A/C", DROP, "account"), C("Parent Name", "guardian_name", "guardian"), C("Parent Tel.", FAMILY, "phone"))),
    Agency("zero_dropout_app", "survey", "survey", "csv", ages=(4, 18), rows=50, encoding="utf-8", separator=";", columns=(
        C("SubmissionDate", (NONE, "event_date"), day("visited", "odk_time")), C("g1-visit_date", "event_date", "visited:iso"), C("g1-surveyor", X, OFFICIALS),
        C("g1-surveyor_tel", X, DESK_PHONES), C("g2-amphoe", "amphoe", "amphoe"), C("g2-tambon", "tambon", "tambon"), C("g2-village_name", NONE, "village"),
        C("g2-moo", "moo", "moo"), C("g2-house_no", "house_no", "house"), C("g2-head_name", X, neighbour("", "father")), C("g2-head_age", NONE, numbers("{}", 35, 80)),
        C("g3-prefix", "title", "title"), C("g3-fname", "first_name", "first"), C("g3-lname", "last_name", "last"), C("g3-nick", "nickname", "nickname"),
        C("g3-cid", "national_id", "id_gaps"), C("g3-sex", "sex", "sex_lower"), C("g3-dob", "birth_date", "born:iso?0.3"), C("g3-age", "age", "age"),
        C("g4-edu_status", "status", some(2, ("dropout", "dropout", "never"), ("studying", "studying", "at_risk"))), C("g4-last_grade", "grade", "grade_of_age?0.1"),
        C("g4-last_school", "school_name", "school"), C("g4-reason_out", X, some(2, ("poverty", "work", "family", "no_interest"))), C("g5-carer_name", "guardian_name", "guardian"),
        C("g5-carer_cid", X, "other_id?0.4"), C("g5-carer_tel", "phone", "phone"), C("g6-hide_address", "hide_address", ("0", "0", "0", "1")), C("gps-Latitude", X, "latitude"),
        C("gps-Longitude", X, "longitude"), C("KEY", ("pupil_no", NONE), "uuid"))),
    Agency("graduates_follow_up", "graduates", "completed", "xls", ages=(14, 17), rows=42,
        titles=(("แบบติดตามนักเรียนที่จบการศึกษาภาคบังคับ (ม.3) ปีการศึกษา 2568",),), totals=(("รวม 42 คน",), ("ผู้รายงาน นายวิรัตน์ ทาแกง  โทร. 054-228-000",)), columns=(
        C("ที่", NONE, "running_dot"), C("โรงเรียนที่จบ", "school_name", blocks("แม่เมาะวิทยา", "สบปราบพิทยาคม", "เสริมงามวิทยาคม")),
        C("รหัส 8 หลัก", "school_code", blocks("52012003", "52012011", "52012017")), C("จบชั้น", "grade", ("ม.3",)),
        C("วันอนุมัติการจบ", "event_date", ("31/03/2569", "31/03/2569", "31/03/2569", "15/05/2569")), C("ปพ.1 ชุดที่", NONE, ("00312",)),
        C("ปพ.1 เลขที่", NONE, numbers("{:06d}", 201_000, 202_999)), C("เลขประจำตัว", "pupil_no", "own_5"), C("เลขบัตรประชาชน", "national_id", "id_number"),
        C("ชื่อ-สุกล", "full_name", "full_short"), C("ว/ด/ป/เกิด", "birth_date", "born:serial"), C("เกรดเฉลี่ย 5 ภาค", NONE, "gpa"), C("O-NET คณิต", NONE, numbers("{}.00", 8, 92)),
        C("ผลการติดตาม", ("status", NONE), ("เรียนต่อ ม.4", "เรียนต่อ ปวช.", "เรียนต่อ ม.4", "ทำงาน", "ไม่เรียนต่อ", "ติดตามไม่ได้")),
        C("แผนการเรียนใหม่", NONE, ("วิทย์-คณิต", "ศิลป์-ภาษา", "ช่างยนต์", "-")), C("ชื่อ บิดา", "father_name", "father_called"), C("ชื่อ มารดา", "mother_name", "mother_called"),
        C("โทรผู้ปกครอง", "phone", "phone_number"), C("บ้านเลขที่/หมู่", ("address", "house_no", NONE), "house_moo"), C("ตำบล", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe_short"), C("ครูแนะแนวผู้ติดตาม", X, OFFICIALS))),
)  # fmt: skip

AGENCIES = (*SCHOOLS, *REGISTRIES, *HOMES, *FUNDS)
