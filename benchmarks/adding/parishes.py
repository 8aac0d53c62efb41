"""Hospitals and health districts, early-childhood centres, mosques and temples with classes, private schools, welfare funds, tambon offices, factory
and farm employers with workers' children, and district non-formal education, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import AS_OF, BURMESE, FIRST_EN, LAST_EN
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import THAI_DIGITS
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

EITHER = (NONE, DROP)  # of no use, and no harm in keeping it out altogether

VOLUNTEERS = ("นางคำมูล สุขแก้ว", "นางบัวผัด ทาแกง", "นางศรีนวล อินทะ", "นายสมบูรณ์ ปันติ")
NURSES = ("พว.ดวงใจ สมศรี", "พว.วาสนา ก้อนแก้ว", "จพ.สธ.อนุชา ยศบุญ")
TEACHERS = ("ครูพี่นก", "ครูแอน", "ครูสายฝน")
USTAZ = ("อุสตาซฮาซัน", "อุสตาซะห์มารียัม", "อุสตาซอับดุลรอฮีม")
MONKS = ("พระครูสุธรรมวิสิฐ", "พระมหาวีระ ฐานวีโร", "พระครูปลัดบุญส่ง")
JOBS = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "รับจ้างก่อสร้าง", "แม่บ้าน")
PHONES = ("0819930011", "0862217745", "0894402196", "0931180457")  # of the offices' own people
MUSLIM_MEN = ("มูฮัมหมัด", "อับดุลเลาะ", "อิบรอฮีม", "ฮาซัน", "ยูซุฟ", "อิสมาแอล")
MUSLIM_WOMEN = ("ฟาติมะห์", "ซูไฮลา", "อาอีซะห์", "นูรียะห์", "ซอฟียะห์", "คอดีเยาะ")
INCOMES = ("36,000", "48,000", "60,000", "85,000", "120,000")
WAGES = ("8,700", "9,800", "11,250", "13,400", "15,000")
TEMPLES = ("วัดบุญยืน", "วัดศรีบุญเรือง", "วัดพระบาท", "วัดทุ่งกล้วย")
CAMPS = ("แคมป์ท้ายสวน", "แคมป์ริมอ่าง", "บ้านพักหน้าโรงแพ็ค")
AMPHOE_CODE = {"เมืองลำปาง": "01", "แม่เมาะ": "02", "เกาะคา": "03", "เสริมงาม": "04", "งาว": "05", "แจ้ห่ม": "06", "วังเหนือ": "07", "เถิน": "08", "แม่พริก": "09", "แม่ทะ": "10", "สบปราบ": "11", "ห้างฉัตร": "12", "เมืองปาน": "13"}
PUPIL_LEVEL = ("เตรียมอนุบาล", "เตรียมอนุบาล", "เตรียมอนุบาล", "อนุบาลปีที่ 1", "อนุบาลปีที่ 2", "อนุบาลปีที่ 3")


def _months(made: Slip, _rng: np.random.Generator) -> Array:
    """Age in whole months."""
    return texts([(AS_OF.year - b.year) * 12 + AS_OF.month - b.month - (AS_OF.day < b.day) for b in made["birth"].tolist()])


def _amphoe_code(made: Slip, _rng: np.random.Generator) -> Array:
    """The district's two digits of the registration code."""
    return texts([AMPHOE_CODE.get(a, "") for a in made["amphoe"].tolist()])


def _tambon_code(made: Slip, rng: np.random.Generator) -> Array:
    """A tambon's two digits within its district."""
    return texts([f"{n:02d}" for n in rng.integers(1, 13, len(made)).tolist()])


def _nursery_level(made: Slip, _rng: np.random.Generator) -> Array:
    """The class of a small child, by age."""
    return texts([PUPIL_LEVEL[min(int(age), 5)] for age in made["age_text"].tolist()])


def _english(made: Slip, rng: np.random.Generator) -> Array:
    """Master or Miss, first and last name."""
    titles = np.where(made["sex"] == "m", "Master ", "Miss ").astype(object)
    return join(titles, rng.choice(FIRST_EN, len(made)).astype(object), " ", rng.choice(LAST_EN, len(made)).astype(object))


def _surname_first(made: Slip, _rng: np.random.Generator) -> Array:
    """As in a card index: last name, first name."""
    return texts([f"{last}, {first}" if last else first for first, last in zip(made["first"].tolist(), made["last"].tolist(), strict=True)])


def _house_alone(made: Slip, _rng: np.random.Generator) -> Array:
    """House and village with a stroke of words, in Thai digits."""
    return texts([f"{house} หมู่ {moo}".translate(THAI_DIGITS) for house, moo in zip(made["house"].tolist(), made["moo"].tolist(), strict=True)])


def _birth_year_be(made: Slip, _rng: np.random.Generator) -> Array:
    """The Buddhist year of birth."""
    return texts([str(b.year + 543) for b in made["birth"].tolist()])


def _not_yet(made: Slip, rng: np.random.Generator) -> Array:
    """A day for few, a stroke for the others."""
    return texts([f"{d}/5/2569" if d < 6 else "-" for d in rng.integers(1, 40, len(made)).tolist()])


def _muslim_name(made: Slip, rng: np.random.Generator) -> Array:
    """The name a child goes by at the mosque."""
    return texts([str(rng.choice(MUSLIM_MEN if sex == "m" else MUSLIM_WOMEN)) for sex in made["sex"].tolist()])


def _muslim_father(made: Slip, rng: np.random.Generator) -> Array:
    """A father known by his."""
    return join(rng.choice(MUSLIM_MEN, len(made)).astype(object), made["last"], between=" ")


def _adult_id(made: Slip, rng: np.random.Generator) -> Array:
    """Thirteen digits as a grown-up's card has them; the last one checks the others."""
    twelve = [f"35201{tail:07d}" for tail in rng.integers(0, 10**7, len(made)).tolist()]
    return texts([f"{t}{(11 - sum(int(d) * w for d, w in zip(t, range(13, 1, -1), strict=True)) % 11) % 10}" for t in twelve])


def _adult_id_dashed(made: Slip, rng: np.random.Generator) -> Array:
    """The same with dashes."""
    return texts([f"{v[0]}-{v[1:5]}-{v[5:10]}-{v[10:12]}-{v[12]}" for v in _adult_id(made, rng).tolist()])


def _adult_birth(made: Slip, rng: np.random.Generator) -> Array:
    """A parent's day of birth."""
    days = rng.integers((1, 1, 2512), (29, 13, 2541), (len(made), 3)).tolist()
    return texts([f"{d:02d}/{m:02d}/{y}" for d, m, y in days])


def _spouse(made: Slip, _rng: np.random.Generator) -> Array:
    """The other parent than the one who stands for the child."""
    other = {"บิดา": join(made["mother_first"], made["mother_last"], between=" "), "มารดา": join(made["father_first"], made["father_last"], between=" ")}
    return texts([other[who][row] if who in other else "" for row, who in enumerate(made["relation"].tolist())])


def _discharge(made: Slip, _rng: np.random.Generator) -> Array:
    """Moved away or dead for one in twelve."""
    return texts(["9" if row % 12 else "21"[row % 24 // 12] for row in range(len(made))])


def _discharged(made: Slip, rng: np.random.Generator) -> Array:
    """The day of it for the same."""
    return texts(["" if row % 12 else f"2026{m:02d}{d:02d}" for row, (m, d) in enumerate(rng.integers((1, 1), (7, 29), (len(made), 2)).tolist())])


def _kilograms(made: Slip, rng: np.random.Generator) -> Array:
    """A small child's weight."""
    return texts([f"{2 * int(age) + 8 + more:.1f}" for age, more in zip(made["age_text"].tolist(), rng.normal(0, 1.2, len(made)).tolist(), strict=True)])


def _centimetres(made: Slip, rng: np.random.Generator) -> Array:
    """A small child's height."""
    return texts([f"{6 * int(age) + 77 + more:.0f}" for age, more in zip(made["age_text"].tolist(), rng.normal(0, 3, len(made)).tolist(), strict=True)])


def _burmese_pair(made: Slip, rng: np.random.Generator) -> Array:
    """Both parents in one cell."""
    return join("U ", rng.choice(BURMESE, len(made)).astype(object), " / Daw ", rng.choice(BURMESE, len(made)).astype(object))


def _reference(made: Slip, rng: np.random.Generator) -> Array:
    """A fund's application number."""
    return texts([f"ทค.{n:04d}/69" for n in rng.permutation(9000)[: len(made)].tolist()])


def _employee(made: Slip, rng: np.random.Generator) -> Array:
    """A factory's number of its worker."""
    return texts([f"E{n:05d}" for n in rng.integers(1200, 39_000, len(made)).tolist()])


def _by_class(made: Slip, _rng: np.random.Generator) -> Array:
    """The level of non-formal education that fits the age."""
    return texts(["ประถมศึกษา" if int(a) < 15 else "มัธยมศึกษาตอนต้น" if int(a) < 18 else "มัธยมศึกษาตอนปลาย" for a in made["age_text"].tolist()])


# fmt: off
HEALTH = [
    Agency(
        "hosxp_teen_clinic", "partner", "referral", "csv", (13, 19), 70,
        (
            C("hn", "pupil_no", "hn_7"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"),
            C("lname", "last_name", "last"), C("birthday", "birth_date", "born:iso"), C("age_y", "age", "age"), C("sex", "sex", "sex_code"),
            C("addrpart", "house_no", "house"), C("moopart", "moo", "moo"), C("road", NONE, "road"), C("tmbpart", NONE, _tambon_code),
            C("amppart", NONE, _amphoe_code), C("chwpart", NONE, ("52",)), C("full_name", "address", "place"), C("hometel", NONE, ("",)),
            C("informname", "guardian_name", "guardian"), C("informrelation", NONE, "relation"), C("informtel", "phone", "phone"),
            C("fathername", "father_name", "father_first"), C("fatherlname", "father_last_name", "father_last"),
            C("mathername", "mother_name", "mother_first"), C("motherlname", "mother_last_name", "mother_last"),
            C("religion", DROP, ("01", "01", "01", "02", "03")), C("bloodgrp", DROP, ("A", "B", "O", "AB", "")),
            C("drugallergy", DROP, ("", "", "", "Penicillin", "Ibuprofen")), C("pttype", EITHER, ("77", "77", "71", "89")),
            C("last_visit", ("event_date", NONE), "lately:iso"), C("pdx", DROP, ("F329", "Z640", "F412", "T509", "F159")),
            C("doctor", NONE, ("0043", "0117", "0092")),
        ),
        titles=(["ผู้รับบริการคลินิกวัยรุ่นที่ออกจากโรงเรียนแล้ว ส่งต่อเพื่อติดตามกลับเข้าเรียน"],),
        encoding="cp874",
    ),
    Agency(
        "pcu_person_43", "partner", "population", "csv", (3, 15), 150,
        (
            C("HOSPCODE", NONE, ("06521", "06524")), C("CID", "national_id", "id"), C("PID", "pupil_no", "own_5"), C("HID", NONE, "house_code"),
            C("PRENAME", ("title", NONE), "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"), C("HN", NONE, ("",)),
            C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"), C("MSTATUS", EITHER, ("1",)), C("OCCUPATION_NEW", NONE, ("9000", "9000", "0000")),
            C("RACE", DROP, ("099", "099", "048")), C("NATION", EITHER, ("099", "099", "048")), C("RELIGION", DROP, ("01", "01", "03")),
            C("EDUCATION", NONE, ("01", "02", "03", "09")), C("FSTATUS", NONE, ("2",)), C("FATHER", EITHER, _adult_id), C("MOTHER", EITHER, _adult_id),
            C("COUPLE", EITHER, ("",)), C("MOVEIN", NONE, "lately:compact?0.7"), C("DISCHARGE", ("status", NONE), _discharge),
            C("DDISCHARGE", ("event_date", "enrolled_to", NONE), _discharged), C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
            C("RHGROUP", DROP, ("1", "")), C("LABOR", EITHER, ("",)), C("TYPEAREA", NONE, ("1", "1", "3", "2")), C("D_UPDATE", NONE, "lately:update"),
            C("TELEPHONE", NONE, ("",)), C("MOBILE", "phone", "phone"),
        ),
        separator="|",
    ),
    Agency(
        "sso_dspm_round", "partner", "survey", "xlsx", (2, 5), 64,
        (
            C("ที่", NONE, "running"), C("รพ.สต.", NONE, ("รพ.สต.บ้านหลุก", "รพ.สต.นาครัว", "รพ.สต.ป่าตัน")),
            C(("ข้อมูลเด็ก", "ชื่อ - สกุล เด็ก"), "full_name", "full_short"), C(("ข้อมูลเด็ก", "เลข ปชช. เด็ก"), "national_id", "id_dashed"),
            C(("ข้อมูลเด็ก", "ว.ด.ป. เกิด"), "birth_date", "born:be_two"), C(("ข้อมูลเด็ก", "อายุ (เดือน)"), NONE, _months),
            C(("เพศ", "ชาย"), NONE, "tick_boy"), C(("เพศ", "หญิง"), NONE, "tick_girl"),
            C(("ที่อยู่จริง", "เลขที่"), "house_no", "house"), C(("ที่อยู่จริง", "ม."), "moo", "moo"), C(("ที่อยู่จริง", "ต."), "tambon", "tambon"),
            C(("ผู้เลี้ยงดูหลัก", "ชื่อ"), "guardian_name", "guardian_called"), C(("ผู้เลี้ยงดูหลัก", "เกี่ยวเป็น"), NONE, "relation"),
            C(("ผู้เลี้ยงดูหลัก", "โทร."), "phone", "phone_dashed"),
            C(("ผลตรวจ DSPM", "GM"), DROP, ("ผ่าน", "ผ่าน", "ไม่ผ่าน")), C(("ผลตรวจ DSPM", "FM"), DROP, ("ผ่าน", "ผ่าน", "ไม่ผ่าน")),
            C(("ผลตรวจ DSPM", "RL"), DROP, ("ผ่าน", "ไม่ผ่าน")), C(("ผลตรวจ DSPM", "EL"), DROP, ("ผ่าน", "ไม่ผ่าน")), C(("ผลตรวจ DSPM", "PS"), DROP, ("ผ่าน", "ผ่าน", "ไม่ผ่าน")),
            C(("ผลตรวจ DSPM", "แปลผล"), DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า", "ล่าช้า")), C(("ภาวะโภชนาการ", "นน."), DROP, _kilograms), C(("ภาวะโภชนาการ", "สส."), DROP, _centimetres),
            C("ปัจจุบันอยู่ ศพด./อนุบาล", "school_name", ("ศพด.บ้านหลุก", "อนุบาลแม่ทะ", "อนุบาลแม่ทะ", "-")),
            C("เข้าเรียนหรือยัง", "status", ("เข้าแล้ว", "เข้าแล้ว", "ยังไม่เข้า")), C("วันที่ออกคัดกรอง", "event_date", "visited:be_short"),
            C(("อสม. ประจำคุ้ม", "ชื่อ"), NONE, VOLUNTEERS), C(("อสม. ประจำคุ้ม", "เบอร์"), NONE, PHONES), C("จนท.ผู้ตรวจ", NONE, NURSES),
        ),
        titles=(["สำนักงานสาธารณสุขอำเภอแม่ทะ"], ["แบบรายงานคัดกรองพัฒนาการเด็กปฐมวัยรายบุคคล รอบ ก.ค. 2569"], []),
        sheets_before=("วิธีกรอก",),
        totals=([], ["", "รวมทั้งสิ้น", "64 คน"], ["", "ลงชื่อ ................................ ผู้รายงาน"]),
    ),
    Agency(
        "migrant_health_card", "partner", "survey", "html", (3, 17), 58,
        (
            C("No.", NONE, "running"), C("เลขบัตรประกันสุขภาพ / Health card no.", ("pupil_no", NONE, DROP), "own_8"),
            C("เลข 13 หลัก (ขึ้นต้น 00)", "national_id", "id_foreign"), C("Passport / CI", EITHER, "passport?0.5"),
            C("ชื่อ-สกุล (ตามเอกสาร) Name", ("full_name", "first_name"), "burmese"), C("ชื่อเรียก", "nickname", "nickname"),
            C("เพศ Sex", "sex", "sex_mf"), C("วันเกิด DOB (ค.ศ.)", "birth_date", "born:ce_slash"), C("อายุ Age", "age", "age"),
            C("สัญชาติ Nationality", EITHER, ("MMR", "MMR", "LAO", "-")), C("ชาติพันธุ์ Ethnicity", DROP, ("Shan", "Karen", "Bamar", "Mon")),
            C("ศาสนา Religion", DROP, ("Buddhist", "Christian")), C("พ่อ-แม่ Parents", NONE, _burmese_pair), C("ที่พัก Lodging", "address", "address"),
            C("โทร. Tel (บ้าน)", "phone", "phone_spaced"), C("นายจ้าง Employer", NONE, ("หจก.ศรีสง่าก่อสร้าง", "สวนส้มลุงหนาน", "โรงงานเซรามิกทองดี")),
            C("เบอร์นายจ้าง", NONE, PHONES), C("รายได้ครอบครัว/เดือน", DROP, WAGES), C("วัคซีนครบ Vaccine", DROP, ("ครบ", "ไม่ครบ")),
            C("ได้เรียนไหม At school?", "status", ("เรียน", "ไม่เรียน", "เคยเรียน")), C("ที่ไหน Where", "school_name", ("ศูนย์การเรียนไทใหญ่", "บ้านปงสนุก", "-", "-")),
            C("ชั้น/ระดับ Level", "grade", "grade_of_age"), C("วันหมดอายุบัตร Expiry", NONE, "lately:ce_slash"),
            C("ล่าม Interpreter", NONE, ("Sai Mon", "Nang Lao", "Naw Eh")), C("วันที่ลงพื้นที่ Date of visit", "event_date", "visited:ce_slash"),
        ),
        titles=(["โรงพยาบาลงาว งานประกันสุขภาพแรงงานข้ามชาติและผู้ติดตาม"],),
    ),
]

NURSERIES = [
    Agency(
        "thetsaban_nursery", "local_school", "enrolled", "xlsx", (2, 5), 45,
        (
            C("รหัส ศพด.", "school_code", ("3052000028",)), C("ชื่อ ศพด.", "school_name", ("ศูนย์พัฒนาเด็กเล็กเทศบาลตำบลลำปางหลวง",)),
            C("อปท. ต้นสังกัด", NONE, ("ทต.ลำปางหลวง",)), C("เลขประจำตัวเด็ก", "national_id", "id"), C("เลขที่", ("pupil_no", NONE), "class_no"),
            C("ด.ช./ด.ญ.", "title", "short_title"), C("ชื่อตัวเด็ก", "first_name", "first"), C("ชื่อสกุลเด็ก", "last_name", "last"), C("ชื่อเล่นน้อง", "nickname", "nickname"),
            C("วันเดือนปี พ.ศ. เกิด", "birth_date", "born:thai_two"), C("อายุ ณ 16 พ.ค. 69 (ปี.เดือน)", ("age", NONE), "age_dot"),
            C("ระดับ", "grade", _nursery_level), C("ชั้น", NONE, ("ห้องผีเสื้อ", "ห้องกระต่าย", "ห้องปลาทอง")), C("รับเข้าเมื่อ", "enrolled_from", "entered:be_slash"),
            C("จำหน่ายออกเมื่อ", ("enrolled_to", "event_date"), _not_yet), C("มาอยู่ ศพด. โดย", NONE, ("รถรับส่ง", "ผู้ปกครองมาส่ง")),
            C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"), C("ตำบลที่อยู่", "tambon", ("ลำปางหลวง", "ลำปางหลวง", "ใหม่พัฒนา")),
            C("ผู้ปกครองที่มารับ-ส่ง", "guardian_name", "guardian"), C("เกี่ยวข้อง", NONE, "relation"), C("อาชีพผู้ปกครอง", NONE, JOBS), C("เบอร์ติดต่อ", "phone", "phone"),
            C("แพ้อาหาร/โรคประจำตัว", DROP, ("-", "-", "แพ้นมวัว", "หอบหืด", "แพ้กุ้ง")), C("ครูประจำห้อง", NONE, TEACHERS), C("เบอร์ครู", NONE, PHONES),
            C("น้ำหนัก (กก.)", DROP, _kilograms),
        ),
        titles=(["ทะเบียนเด็กเล็ก ปีการศึกษา 2569"],),
        totals=(["หมายเหตุ  เด็กที่จำหน่ายแล้วให้คงชื่อไว้จนสิ้นปีการศึกษา"],),
    ),
    Agency(
        "wat_daycare_book", "local_school", "enrolled", "xls", (2, 5), 32,
        (
            C("ลำดับที่", NONE, "running_thai"), C("เลขทะเบียนเด็ก", "pupil_no", "own"), C("เลขประชาชน ๑๓ หลัก", "national_id", "id_thai"),
            C("ชื่อเด็ก  นามสกุล", "full_name", "full_wide"), C("เกิดวันที่", "birth_date", "born:thai_digits"), C("อายุย่าง", "age", "age_thai"),
            C("บ้านเลขที่ หมู่ที่", ("address", "house_no"), _house_alone), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
            C(("บิดา", "ชื่อ"), "father_name", "father_first"), C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "อาชีพ"), NONE, JOBS),
            C(("มารดา", "ชื่อ"), "mother_name", "mother_first"), C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("มารดา", "อาชีพ"), NONE, JOBS),
            C("สถานภาพบิดามารดา", EITHER, ("อยู่ด้วยกัน", "อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่")), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์")),
            C("วันรับเข้าศูนย์ฯ", "enrolled_from", "entered:be_dash"), C("โทรศัพท์บ้านเด็ก", "phone", "phone"), C("ชั้นที่เข้าเรียน", "grade", ("เตรียมอนุบาล", "อนุบาล ๑", "อนุบาล ๒")),
            C("จำนวนพี่น้อง", NONE, ("๑", "๒", "๓")), C("สูติบัตร", NONE, ("มี", "มี", "ไม่มี")),
        ),
        titles=(["ศูนย์อบรมเด็กก่อนเกณฑ์ในวัดทุ่งกล้วย"], ["บัญชีรายชื่อเด็ก  ประจำปี ๒๕๖๙"]),
        breaks=(16,),
        between=(["----------- ต่อหน้า ๒ -----------"],),
    ),
    Agency(
        "little_stars_form", "private_school", "enrolled", "csv", (2, 6), 40,
        (
            C("ประทับเวลา", NONE, "lately:google"), C("ที่อยู่อีเมล", EITHER, "email"), C("น้องชื่อ-นามสกุลอะไรคะ (ภาษาไทย)", "full_name", "full_short"),
            C("Child's full name in English", (NONE, "alt_first_name"), _english), C("แล้วที่บ้านเรียกน้องว่าอะไรคะ", "nickname", "nickname"),
            C("น้องเป็นผู้ชายหรือผู้หญิงคะ", "sex", "sex"), C("วันเกิดของน้อง", "birth_date", "born:us"), C("เลขบัตรประชาชนของน้อง (ดูในสูติบัตร)", "national_id", "id_gaps"),
            C("น้องสมัครเรียนชั้นไหน", "grade", ("Nursery", "อนุบาล 1", "อนุบาล 2", "อนุบาล 3")), C("อยากให้น้องเริ่มเรียนวันไหน", "enrolled_from", "entered:be_short"),
            C("เคยเรียนที่ไหนมาก่อนไหมคะ", NONE, ("ไม่เคย", "ไม่เคย", "เนอสเซอรี่บ้านครูแอน", "ศพด.บ้านโทกหัวช้าง")), C("คุณพ่อชื่ออะไรคะ", "father_name", "father"),
            C("คุณพ่อทำงานที่ไหน", NONE, ("กฟผ.แม่เมาะ", "ค้าขาย", "รพ.ลำปาง", "รับราชการ")), C("คุณแม่ชื่ออะไรคะ", "mother_name", "mother"), C("คุณแม่ทำงานที่ไหน", NONE, ("แม่บ้าน", "ธนาคาร", "ค้าขาย")),
            C("เบอร์ที่โทรหาผู้ปกครองได้ตลอดเวลา", "phone", "phone_dashed"), C("ไอดีไลน์", EITHER, ("nongnan88", "mae_ploy", "lampang.dad")), C("บ้านอยู่ที่ไหนคะ", "address", "address"),
            C("ใครจะเป็นคนมารับน้องกลับบ้าน", (NONE, "guardian_name"), "guardian_relation"), C("น้องแพ้อะไรไหมคะ", DROP, ("ไม่แพ้", "ไม่แพ้", "แพ้ไข่", "แพ้ฝุ่น")),
            C("น้องนับถือศาสนาอะไร", DROP, ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")), C("กรุ๊ปเลือดน้อง", DROP, ("A", "B", "O", "AB", "ไม่ทราบ")),
            C("รู้จักโรงเรียนเราจากไหน", NONE, ("เฟซบุ๊ก", "เพื่อนบอก", "ป้ายหน้าโรงเรียน")), C("ยินยอมให้ลงรูปน้องในเพจไหมคะ", NONE, ("ยินยอม", "ยินยอม", "ไม่ยินยอม")),
        ),
        encoding="utf-8-sig",
    ),
]

FAITH = [
    Agency(
        "masjid_tadika", "religious", "supported", "xlsx", (6, 14), 38,
        (
            C("บิล", NONE, "running"), C("เลขที่บัตรตาดีกา", "pupil_no", "own"), C("ชื่อ-สกุลในสูติบัตร", "full_name", "full"), C("ชื่อมุสลิม", ("alt_first_name", NONE), _muslim_name),
            C("เลขบัตร ปชช.", "national_id", "id_spaced"), C("เกิด (ค.ศ.)", "birth_date", "born:iso"), C("เพศ (ช/ญ)", "sex", "sex_letter"),
            C("ปีที่ (ตาดีกา)", NONE, ("1", "2", "3", "4", "5", "6")), C("อุสตาซประจำชั้น", NONE, USTAZ), C("โทร.อุสตาซ", NONE, PHONES), C("มาเรียน เสาร์/อาทิตย์", NONE, ("ส.", "อา.", "ส.-อา.")),
            C("รร.สามัญที่เรียนวันธรรมดา", "school_name", "school"), C("ชั้นสามัญ", "grade", "grade_of_age"), C("บิดา (อาเยาะฮ์)", "father_name", _muslim_father), C("มารดา (มามา)", "mother_name", "mother"),
            C("วาลี/ผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์วาลี", "phone", "phone"), C("บ้านอยู่ ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"),
            C("ลูกกำพร้า (ยาตีม)", DROP, ("", "", "", "ใช่")), C("รับซะกาต (บาท)", EITHER, "money"), C("อ่านกุรอานถึง", EITHER, ("อิกเราะ 3", "ญุซ 1", "ญุซ 5", "อิกเราะ 6")), C("ละหมาดครบ 5 เวลา", DROP, ("ครบ", "ยังไม่ครบ")),
            C("อิหม่ามรับรอง", NONE, ("อิหม่ามยูซุฟ",)),
        ),
        titles=(["มัสยิดอัลฟะละห์ ลำปาง"], ["รายชื่อนักเรียนศูนย์การศึกษาอิสลามประจำมัสยิด (ตาดีกา) เรียนเสริมวันหยุด"], []),
    ),
    Agency(
        "pariyat_novices", "religious", "enrolled", "ods", (12, 18), 44,
        (
            C("ที่", NONE, "running_dot"), C("เลขประจำตัวสามเณร", "pupil_no", "own_5"), C("เลขที่หนังสือสุทธิ", NONE, "monk_card"), C("ชื่อ - ฉายา/นามสกุล", "full_name", "novice_drawn"),
            C("เลขประจำตัว ปชช. / รหัส G", "national_id", "id_or_g"), C(("ชาตะ", "วันที่"), "birth_day", "born:day"), C(("ชาตะ", "เดือน"), "birth_month", "born:month"), C(("ชาตะ", "พ.ศ."), "birth_year", "born:year_be"),
            C("บรรพชาเมื่อ", NONE, "lately:thai_long"), C("พระอุปัชฌาย์", NONE, MONKS), C("สังกัดวัด", NONE, TEMPLES), C("เจ้าอาวาส", NONE, MONKS),
            C("ชั้น (แผนกสามัญ)", "grade", ("ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6")), C("ชั้น (นักธรรม/บาลี)", NONE, ("น.ธ.ตรี", "น.ธ.โท", "น.ธ.เอก", "บาลีไวยากรณ์")),
            C("เข้าเรียนวันที่", "enrolled_from", "entered:thai_short"), C("สภาพการเป็นนักเรียน", "status", ("กำลังเรียน", "กำลังเรียน", "กำลังเรียน", "ลาสิกขา", "พักการเรียน")),
            C("โยมบิดา", "father_name", "father_titled"), C("โยมมารดา", "mother_name", "mother_titled"), C("โทร.โยม", "phone", "phone"),
            C(("ภูมิลำเนาเดิม", "บ้านเลขที่"), "house_no", "house"), C(("ภูมิลำเนาเดิม", "หมู่"), "moo", "moo_padded"), C(("ภูมิลำเนาเดิม", "ตำบล"), "tambon", "tambon_short"), C(("ภูมิลำเนาเดิม", "อำเภอ"), "amphoe", "amphoe_short"),
            C(("ภูมิลำเนาเดิม", "จังหวัด"), "province", "province"), C("เผ่า", DROP, ("ไทยพื้นราบ", "กะเหรี่ยง", "เมี่ยน", "อาข่า")), C("กุฏิ", NONE, ("1", "2", "3", "4")),
        ),
        titles=(["โรงเรียนบุญวาทย์วิทยา แผนกสามัญศึกษา"], ["บัญชีสามเณรนักเรียน ภาคเรียนที่ ๑/๒๕๖๙"]),
    ),
    Agency(
        "wat_sunday_school", "religious", "supported", "csv", (7, 15), 36,
        (
            C("ลำดับ", NONE, "running"), C("รหัสผู้เรียน ศพอ.", "pupil_no", "own_5"), C("คำหน้านาม", "title", "title"), C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"),
            C("บิดาชื่อ", "father_name", "father_first"), C("สกุล", "father_last_name", "father_last"), C("มารดาชื่อ", "mother_name", "mother_first"), C("สกุล", "mother_last_name", "mother_last"),
            C("อายุ", "birth_year", _birth_year_be), C("เลขบัตร", "national_id", "id_or_word"), C("เรียนอยู่โรงเรียน", "school_name", "school"), C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
            C("วิชาธรรมศึกษา", EITHER, ("ตรี", "โท", "เอก")), C("สอบได้ปี", NONE, ("2567", "2568", "")), C("พระอาจารย์ผู้สอน", NONE, MONKS), C("ชุมชน", NONE, ("ชุมชนประตูตาล", "ชุมชนท่ามะโอ", "ชุมชนศรีล้อม")),
            C("ตำบล/แขวง", "tambon", "tambon"), C("อำเภอ/เขต", "amphoe", "amphoe"), C("รหัส ปณ.", NONE, "postcode"), C("มือถือผู้ปกครอง", "phone", "phone_abroad"), C("ขนาดเสื้อ", NONE, ("S", "M", "L", "SS")),
            C("ทุนที่เคยได้จากวัด", EITHER, "money"), C("ว่าง", NONE, ("",)),
        ),
        titles=(["ศูนย์ศึกษาพระพุทธศาสนาวันอาทิตย์ วัดบุญวาทย์วิหาร (เรียนเสริมทุกวันอาทิตย์)"],),
        encoding="cp874",
        separator=";",
        breaks=(12, 24),
        between=(["===================="],),
    ),
]

PRIVATE = [
    Agency(
        "private_psis_dump", "private_school", "enrolled", "csv", (3, 15), 120,
        (
            C("SchoolCode", "school_code", ("1152000144",)), C("AcademicYear", NONE, ("2569",)), C("Semester", NONE, ("1",)), C("StudentCode", "pupil_no", "own_5"), C("CitizenID", "national_id", "id_or_g"),
            C("PrefixNameTH", "title", "title"), C("FirstNameTH", "first_name", "first"), C("MiddleNameTH", "middle_name", ("", "", "", "", "เดวิด", "มารี")), C("LastNameTH", "last_name", "last"),
            C("FirstNameEN", ("alt_first_name", NONE), "first_en"), C("LastNameEN", ("alt_last_name", NONE), "last_en"), C("GenderCode", "sex", "sex_code"), C("BirthDateBE", "birth_date", "born:be_compact"),
            C("ClassLevelName", "grade", "grade_of_age"), C("RoomNo", NONE, "room"), C("AdmitDate", "enrolled_from", "entered:be_iso"), C("ResignDate", ("enrolled_to", "event_date"), _not_yet),
            C("StudentStatusName", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ลาออก", "พักการเรียน")), C("HouseNo", "house_no", "house"), C("MooNo", "moo", "moo"), C("SubDistrictName", "tambon", "tambon"),
            C("DistrictName", "amphoe", "amphoe"), C("ProvinceName", "province", "province"), C("ParentPhoneNo", "phone", "phone"), C("FatherCitizenID", EITHER, _adult_id), C("MotherCitizenID", EITHER, _adult_id),
            C("ParentFullName", "guardian_name", "guardian_called"), C("SubsidyTypeCode", EITHER, ("01", "02", "03")), C("ReligionCode", DROP, ("1", "1", "3")), C("DisabilityTypeCode", DROP, ("", "", "", "07")),
        ),
        encoding="utf-16",
        separator="\t",
    ),
    Agency(
        "catholic_school_office", "private_school", "enrolled", "xls", (6, 18), 90,
        (
            C("lek_thi", NONE, "class_no"), C("rahat_nakrian", "pupil_no", "own_5"), C("bat_prachachon", "national_id", "id_dashed"), C("khamnam", "title", "short_title"), C("chue", "first_name", "first"),
            C("namsakun", "last_name", "last"), C("chue_len", "nickname", "nickname"), C("phet", "sex", "sex_letter"), C("wan_koet", "birth_date", "born:be_dash"), C("chan", "grade", "grade_of_age"), C("hong", NONE, "room"),
            C("ban_lek_thi", "house_no", "house"), C("mu_thi", "moo", "moo"), C("tambol", "tambon", "tambon"), C("amphur", "amphoe", "amphoe"), C("changwat", "province", "province"), C("rahat_praisani", NONE, "postcode"),
            C("chue_bida", "father_name", "father_called"), C("achip_bida", NONE, JOBS), C("chue_manda", "mother_name", "mother_called"), C("achip_manda", NONE, JOBS), C("phupokkhrong", "guardian_name", "guardian_called"),
            C("tho_phupokkhrong", "phone", "phone_spaced"), C("satsana", DROP, ("พุทธ", "พุทธ", "คริสต์")), C("sin_lang_bap", DROP, ("/", "", "", "")), C("kha_thoem_khang", EITHER, "money"), C("khru_pracham_chan", NONE, "teacher"),
        ),
        titles=(["ทะเบียนนักเรียน โรงเรียนมารีย์วิทยา"], ["พิมพ์เมื่อ 15/07/2569"]),
    ),
]

FUNDS = [
    Agency(
        "community_welfare_fund", "fund", "supported", "xlsx", (6, 20), 52,
        (
            C("ลำดับ", NONE, "running"), C("เลขที่คำขอ", ("pupil_no", NONE), _reference), C(("สมาชิกกองทุน (ผู้ปกครอง)", "เลขสมาชิก"), NONE, "own"), C(("สมาชิกกองทุน (ผู้ปกครอง)", "ชื่อ-สกุล"), ("guardian_name", NONE), "guardian_called"),
            C(("สมาชิกกองทุน (ผู้ปกครอง)", "เลขบัตรประชาชน"), EITHER, _adult_id_dashed), C(("สมาชิกกองทุน (ผู้ปกครอง)", "วันเกิด"), (NONE, DROP), _adult_birth), C(("สมาชิกกองทุน (ผู้ปกครอง)", "เกี่ยวข้องเป็น"), NONE, "relation"),
            C(("สมาชิกกองทุน (ผู้ปกครอง)", "โทรศัพท์"), "phone", "phone"), C(("บุตรหลานผู้รับทุน", "ชื่อ-สกุล"), "full_name", "full_short"), C(("บุตรหลานผู้รับทุน", "เลขบัตรประชาชน"), "national_id", "id_dashed"),
            C(("บุตรหลานผู้รับทุน", "วันเกิด"), "birth_date", "born:be_slash"), C(("บุตรหลานผู้รับทุน", "สถานศึกษา"), "school_name", "school"), C(("บุตรหลานผู้รับทุน", "ระดับ"), "grade", "grade_of_age"), C(("บุตรหลานผู้รับทุน", "เกรดเฉลี่ย"), EITHER, "gpa"),
            C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo"), C(("ที่อยู่", "บ้าน"), NONE, "village"), C(("ความเดือดร้อน", "รายได้ต่อปี"), DROP, INCOMES),
            C(("ความเดือดร้อน", "หนี้สิน"), DROP, "money"), C(("ความเดือดร้อน", "คนป่วย/พิการในบ้าน"), DROP, ("ไม่มี", "ผู้ป่วยติดเตียง", "พิการ")), C(("การจ่ายเงิน", "จำนวน (บาท)"), EITHER, ("1,000", "1,500", "2,000")),
            C(("การจ่ายเงิน", "เลขบัญชี"), DROP, "account"), C(("การจ่ายเงิน", "วันโอน"), NONE, "lately:be_short"), C("กรรมการผู้รับรอง", NONE, VOLUNTEERS),
        ),
        titles=(["กองทุนสวัสดิการชุมชนตำบลเสริมกลาง"], ["บัญชีผู้รับทุนการศึกษาบุตรหลานสมาชิก ประจำปี 2569"]),
        totals=(["", "รวมเงิน", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "78,500"],),
    ),
    Agency(
        "red_cross_bursary", "fund", "supported", "xlsx", (6, 18), 48,
        (
            C("รหัสทุน\n(Ref.)", ("pupil_no", NONE), _reference), C("ผู้เสนอชื่อ\n(Nominated by)", NONE, "teacher"), C("ตำแหน่งผู้เสนอ", NONE, ("ครูแนะแนว", "ผู้ใหญ่บ้าน", "พมจ.")), C("ผู้รับทุน\n(Recipient)", "full_name", _surname_first),
            C("เพศ\n(M/F)", "sex", "sex_mf"), C("เกิดเมื่อ\n(D.O.B.)", "birth_date", "born:cell"), C("ID card", "national_id", "id_number"), C("ศึกษาที่\n(School)", "school_name", "school"), C("ระดับชั้น\n(Class)", "grade", "grade_of_age_en"),
            C("ที่อยู่", "phone", "phone_dashed"), C("เบอร์โทร", "address", "address_long"), C("ขอปกปิดที่อยู่\n(Keep address private)", "hide_address", ("ไม่", "ไม่", "ไม่", "ใช่")), C("บิดา\n(Father)", "father_name", "father"),
            C("มารดา\n(Mother)", "mother_name", "mother"), C("อยู่ในความดูแลของ\n(In care of)", "guardian_name", "guardian"), C("Family income / yr", DROP, INCOMES), C("Hardship", DROP, ("พ่อต้องโทษ", "แม่ป่วย", "กำพร้า", "บ้านไฟไหม้")),
            C("Illness / Disability", DROP, ("-", "-", "ธาลัสซีเมีย", "หูตึง")), C("Grant (THB)", EITHER, ("3,000", "5,000")), C("Bank", EITHER, ("ธ.ก.ส.", "ออมสิน", "กรุงไทย")), C("A/C No.", DROP, "account_10"), C("A/C name", EITHER, "guardian"),
            C("ปีที่เริ่มรับทุน", NONE, ("2566", "2567", "2568", "2569")), C("Renewal", NONE, ("ต่อทุน", "รายใหม่")),
        ),
        titles=(["เหล่ากาชาดจังหวัด / Provincial Red Cross Chapter"], ["Scholarship recipients B.E. 2569"], []),
        sheets_before=("Criteria",),
    ),
]

TAMBONS = [
    Agency(
        "obt_newborn_grant", "municipality", "supported", "xls", (0, 6), 60,
        (
            C("ลำดับ", NONE, "running"), C("วันที่ลงทะเบียน", NONE, "lately:be_slash"), C("ชื่อผู้ลงทะเบียน", ("guardian_name", NONE), "guardian_first"), C("สกุลผู้ลงทะเบียน", ("guardian_last_name", NONE), "guardian_last"), C("เลขประจำตัวประชาชนผู้ลงทะเบียน", EITHER, _adult_id),
            C("เกี่ยวข้องกับเด็ก", NONE, "relation"), C("คำนำหน้าเด็ก", "title", "title"), C("ชื่อเด็กแรกเกิด", "first_name", "first"), C("สกุลเด็กแรกเกิด", "last_name", "last"), C("เลขประจำตัวประชาชนเด็กแรกเกิด", "national_id", "id"), C("วันเกิดเด็ก", "birth_date", "born:be_slash"),
            C("บ้านเลขที่ตามทะเบียนบ้าน", "house_no", "house"), C("ตำบล", "moo", "moo_word"), C("หมู่ที่", NONE, "village"), C("โทรศัพท์มือถือ", "phone", "phone_number"), C("รายได้ครัวเรือน (บาท/คน/ปี)", DROP, INCOMES), C("ธนาคาร", EITHER, ("ออมสิน", "ธ.ก.ส.", "กรุงไทย")), C("เลขที่บัญชี", DROP, "account_10"),
            C("ผลการพิจารณา", NONE, ("มีสิทธิ", "มีสิทธิ", "รอตรวจสอบรายได้")), C("สถานะการจ่ายเงิน", NONE, ("จ่ายแล้ว", "จ่ายแล้ว", "โอนไม่สำเร็จ", "ระงับจ่าย")), C("ผู้รับรองสถานะ (อสม.)", NONE, VOLUNTEERS), C("ผู้รับรองสถานะ (ผญบ.)", NONE, ("นายคำปัน ใจมา", "นางสายหยุด เครือวงค์")), C("หมายเหตุ", NONE, ("", "", "", "เปลี่ยนบัญชีใหม่", "ย้ายทะเบียนบ้านเข้า")),
        ),
        titles=(["องค์การบริหารส่วนตำบลนาแก้ว อำเภอเกาะคา จังหวัดลำปาง"], ["ทะเบียนผู้มีสิทธิรับเงินอุดหนุนเพื่อการเลี้ยงดูเด็กแรกเกิด"], []),
        breaks=(20, 40),
        between=([], ["(ต่อ)"]),
    ),
    Agency(
        "obt_kobo_rounds", "municipality", "survey", "xlsx", (6, 18), 66,
        (
            C("start", NONE, "visited:stamp"), C("end", NONE, "visited:stamp"), C("enumerator/osm_name", NONE, VOLUNTEERS), C("enumerator/osm_tel", NONE, PHONES), C("hh/ban_lek_ti", "house_no", "house"), C("hh/moo", "moo", "moo"), C("hh/moo_name", NONE, "village"),
            C("hh/tambon", "tambon", ("หัวเสือ",)), C("hh/amphoe", "amphoe", ("แม่ทะ",)), C("hh/head_name", NONE, "father"), C("hh/gps", EITHER, "gps"), C("dek/chue", "first_name", "first"), C("dek/sakul", "last_name", "last"), C("dek/chue_len", "nickname", "nickname"), C("dek/phet", "sex", "sex_lower"),
            C("dek/bd_known", NONE, ("yes", "yes", "no")), C("dek/bd", "birth_date", "born:iso?0.3"), C("dek/age_est", "age", "age"), C("dek/pid13", "national_id", "id_rare"), C("care/who", NONE, "relation"), C("care/name", "guardian_name", "guardian"), C("care/tel", "phone", "phone"),
            C("school/now", "status", ("in_school", "in_school", "left", "never")), C("school/name", "school_name", "school"), C("school/last_class", "grade", "grade_of_age"), C("school/why_out", EITHER, ("poor", "work", "bored", "ill", "")), C("_id", ("pupil_no", NONE), "kobo_id"), C("_uuid", (NONE, "pupil_no"), "guid"),
            C("_submission_time", (NONE, "event_date"), "visited:kobo"), C("_submitted_by", NONE, ("obt_huasuea",)),
        ),
    ),
]

EMPLOYERS = [
    Agency(
        "ceramic_factory_hr", "partner", "supported", "xlsx", (3, 18), 55,
        (
            C("EmpCode", NONE, _employee), C("EmpName", ("guardian_name", NONE), "guardian"), C("EmpDept", NONE, ("เตาเผา", "เพ้นท์สี", "หล่อแบบ", "แพ็คกิ้ง")), C("EmpStartDate", NONE, "lately:cell"), C("EmpExt", NONE, "own"), C("EmpMobile", "phone", "phone"), C("EmpCitizenId", EITHER, _adult_id),
            C("SpouseName", NONE, _spouse), C("RelationToChild", NONE, "relation"), C("ChildSeq", NONE, ("1", "1", "2", "3")), C("ChildTitle", "title", "short_title"), C("ChildName", "first_name", "first"), C("ChildSurname", "last_name", "last"), C("ChildNick", "nickname", "nickname"), C("ChildSex", "sex", "sex_bg"),
            C("ChildBirth", "birth_date", "born:cell"), C("ChildCitizenId", "national_id", "id_number"), C("ChildSchool", "school_name", "school"), C("ChildClass", "grade", "grade_of_age"), C("ChildGpax", EITHER, "gpa"), C("Salary", DROP, WAGES), C("BankAccount", DROP, "account"), C("BonusForChild", EITHER, ("2000", "3000")),
            C("LiveInDorm", NONE, ("Y", "N", "N")), C("Remark", NONE, "remark"),
        ),
        titles=(["บริษัท ทองดีเซรามิก จำกัด"], ["Employees' children - scholarship 2026"]),
    ),
    Agency(
        "orchard_camp_kids", "partner", "survey", "ods", (3, 17), 34,
        (
            C("ที่", NONE, "running"), C("อยู่แคมป์ไหน", NONE, CAMPS), C("เด็กชื่ออะไร", ("full_name", "first_name"), "burmese"), C("ชื่อไทยที่เรียกกัน", ("nickname", "alt_first_name"), "nickname"), C("ผช/ผญ", "sex", ("ช", "ญ")), C("กี่ขวบ", "age", "age_uneven"), C("เกิดปีไหน (ถ้ารู้)", "birth_year", "born:year_ce?0.4"),
            C("มีบัตรเลข 13 ตัวมั้ย", NONE, ("มี", "ไม่มี")), C("เลขบัตร (ถ้ามี)", "national_id", "id_foreign?0.4"), C("มาจากเมือง", EITHER, ("เมืองปั่น", "ท่าขี้เหล็ก", "เชียงตุง")), C("คนชาติไหน", DROP, ("ไทใหญ่", "พม่า", "กะเหรี่ยง")), C("พ่อ", "father_name", "burmese_parent"), C("แม่", "mother_name", "burmese"),
            C("ใครเลี้ยงตอนพ่อแม่ไปสวน", "guardian_name", "burmese"), C("เบอร์พ่อหรือแม่", "phone", "phone_uneven"), C("หัวหน้าคนงาน", NONE, ("Sai Lao", "Ko Aung", "ลุงหนาน")), C("เบอร์หัวหน้า", NONE, PHONES), C("ไปโรงเรียนหรือเปล่า", "status", ("ไป", "ไม่ไป", "ไม่ไป", "เคยไปแล้วออก")), C("โรงเรียนอะไร", "school_name", ("บ้านห้วยเป้ง", "ตชด.บ้านแม่โป่ง", "-", "-")),
            C("อยู่ ป.อะไร", "grade", "grade_uneven"), C("พูดไทยได้", NONE, ("ได้", "นิดหน่อย", "ไม่ได้")), C("ช่วยงานสวนไหม", NONE, ("ช่วย", "ไม่")), C("เจ็บป่วยอะไร", DROP, ("ไม่มี", "ไม่มี", "หอบ", "ผิวหนัง")), C("ค่าแรงพ่อแม่/วัน", DROP, ("320", "340", "300")), C("ไปถามวันที่", "event_date", "visited:thai_two"),
        ),
        titles=(["เด็กลูกคนงาน สวนส้มลุงหนาน อ.วังเหนือ"],),
        totals=([], ["รวมเด็ก 34 คน ไม่ได้เรียนเกินครึ่ง"]),
    ),
]

NONFORMAL = [
    Agency(
        "skr_amphoe_itw", "nonformal", "enrolled_alternative", "html", (15, 22), 60,
        (
            C("ลำดับ", NONE, "running"), C("รหัสประจำตัวนักศึกษา", "pupil_no", "nonformal_no"), C("บัตรประชาชน", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ชื่อเดิม (ถ้าเปลี่ยน)", "alt_first_name", ("", "", "", "สมหมาย", "บุญมา")), C("วดป.เกิด", "birth_date", "born:be_slash"),
            C("อายุ", "age", "age_words"), C("ระดับการศึกษา", "grade", _by_class), C("หลักสูตร", NONE, ("หลักสูตร 2551",)), C("ศกร.ตำบล", "school_name", ("ศกร.ต.บ้านโป่ง", "ศกร.ต.แม่ตีบ", "ศกร.ต.นาแก")), C("รหัสกลุ่ม", NONE, ("GR-011", "GR-017", "GR-023")), C("ครู ศกร.ตำบล", NONE, "teacher"), C("เบอร์ครู", NONE, PHONES),
            C("ภาคเรียนที่ขึ้นทะเบียน", NONE, ("1/2568", "2/2568", "1/2569")), C("วันขึ้นทะเบียน", "enrolled_from", "lately:be_slash"), C("วันพ้นสภาพ", ("enrolled_to", "event_date"), ("", "", "", "", "", "15/06/2569", "30/06/2569")), C("สถานภาพ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "พ้นสภาพ", "รักษาสภาพ")), C("วุฒิเดิม", NONE, ("ป.6", "ม.3", "ม.2")), C("จบจาก รร.", NONE, "school"),
            C("นก.สะสม", NONE, ("12", "24", "36", "48")), C("อาชีพ", NONE, JOBS), C("เป็นทหาร/ผู้ต้องขัง/พิการ", DROP, ("", "", "พิการ", "ทหารกองประจำการ")), C("ที่อยู่ปัจจุบัน", "address", "address"), C("มือถือ นศ.", "phone", "phone"), C("ศาสนา", DROP, ("พุทธ", "คริสต์")),
        ),
        titles=(["ศูนย์ส่งเสริมการเรียนรู้อำเภองาว"], ["รายงานข้อมูลนักศึกษา กศ.ขั้นพื้นฐาน ณ 15 ก.ค. 2569"]),
    ),
    Agency(
        "skr_leavers_report", "nonformal", "completed", "xlsx", (15, 22), 42,
        (
            C("ลำดับ", NONE, "running"), C("เลขที่ใบ รบ.", NONE, "form_no"), C("รหัส นศ.", "pupil_no", "nonformal_no"), C("ชื่อ - ชื่อสกุล", "full_name", "full_uneven"), C("เลขประจำตัวประชาชน", "national_id", "id_uneven"), C("วันเดือนปีเกิด", "age", "age_words"), C("เพส", "sex", "sex"), C(("ผู้จบหลักสูตร", "ระดับ"), "grade", ("ประถม", "ม.ต้น", "ม.ปลาย")), C(("ผู้จบหลักสูตร", "วันอนุมัติจบ"), "event_date", ("31/03/2569", "10/04/2569")),
            C(("ผู้จบหลักสูตร", "ภาคเรียน"), NONE, ("2/2568",)), C(("ผู้จบหลักสูตร", "GPAX"), EITHER, "gpa"), C(("ผู้จบหลักสูตร", "N-NET"), EITHER, ("ผ่าน", "ไม่เข้าสอบ")), C("ศูนย์การเรียนรู้ระดับตำบล", "school_name", ("ศกร.ต.บ้านเอื้อม", "ศกร.ต.บ่อแฮ้ว", "ศกร.ต.ต้นธงชัย")),
            C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ตามทะเบียนบ้าน", "หมู่"), "moo", "moo"), C(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่ตามทะเบียนบ้าน", "อำเภอ"), "amphoe", "amphoe"), C("โทรสับ", "phone", "phone"),
            C(("หลังจบ", "เรียนต่อที่"), NONE, ("ปวช. วอศ.ลำปาง", "ม.ปลาย สกร.", "-", "-")), C(("หลังจบ", "ทำงานที่"), NONE, ("โรงงาน", "ค้าขาย", "ที่บ้าน")), C(("หลังจบ", "รายได้/เดือน"), DROP, WAGES), C("ครูผู้รับผิดชอบ", NONE, "teacher"), C("ผู้อนุมัติ", NONE, ("ผอ.สกร.อำเภอเมืองลำปาง",)), C("รูปถ่าย", NONE, ("มี", "ขาด")),
        ),
        titles=(["สกร.ระดับอำเภอเมืองลำปาง"], ["แบบรายงานผู้จบการศึกษานอกระบบระดับการศึกษาขั้นพื้นฐาน ภาคเรียนที่ 2/2568"], []),
        totals=([], ["ตรวจสอบแล้วถูกต้อง"], ["(ลงชื่อ) ........................................ นายทะเบียน"]),
    ),
]
# fmt: on

AGENCIES = (*HEALTH, *NURSERIES, *FAITH, *PRIVATE, *FUNDS, *TAMBONS, *EMPLOYERS, *NONFORMAL)
