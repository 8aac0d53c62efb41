"""Made-up agencies of a mountain province with hill villages, hot springs and a border, written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, texts

HILL_BOYS = ("จะฟะ", "จะแฮ", "จะก่า", "อาซา", "อาเบ", "อาเจ๊ะ", "เลาต๋า", "เยี่ยเปา", "ซาแฮ", "พะโพ", "จอวา", "เกอซะ", "ไซหลง", "จายคำ")
HILL_GIRLS = ("นาอือ", "นาแส", "นาโบ", "หมี่ยอ", "หมี่ผ่า", "หมี่โย", "หน่อแอะ", "หน่อพอ", "อาเพียว", "มี่เซอ", "นะทู", "นางหอม", "นางคำ", "บือพอ")
HILL_LAST = ("จะลอ", "จะแล", "แซ่ย่าง", "แซ่ว่าง", "แซ่ลี", "แซ่เติ๋น", "เยอเบาะ", "เชอหมื่อ", "แลเชอะ", "ปอแฉ่", "จองตาล", "ลุงติ๊", "ดอยคำใส", "-")
BURMESE_SCRIPT = ("အောင်ကိုကို", "မြသီတာ", "စိုင်းလှ", "နန်းခမ်း", "စောဘသိန်း", "နော်မူဝါး", "ဇော်မင်းထွန်း", "စုစုလှိုင်")
BOYS_ABROAD = (
    "Aung Ko Ko",
    "Saw Eh Doh",
    "Sai Aung Myat",
    "Zaw Min Tun",
    "Min Khant",
    "Sai Leng",
    "Kyaw Zin",
    "Sai Nu",
    "Htoo Say",
    "Ah Bay",
)
GIRLS_ABROAD = ("Htet Htet Aung", "Naw Paw Say", "Nang Kham Hom", "Su Su Hlaing", "Mya Thida", "Ei Phyu", "Nang Seng", "Mi Chue", "Nang Lu")
MEN_ABROAD = ("U Tin Maung", "U Aung Kyaw", "Sai Hseng", "Saw Htoo", "U Kyaw Lwin", "Lung Kham", "Saw Ler Moo", "U Hla Tun", "")
WOMEN_ABROAD = ("Daw Khin Mya", "Nang Kham Noi", "Naw Wah", "Daw Than Nu", "Pa Seng", "Naw Mu Eh", "Daw Nyo", "Nang Lao")
SCHOOLS = ("บ้านโป่งน้ำร้อนวิทยา", "บ้านห้วยน้ำแร่", "ชุมชนดอยผาหมอก", "บ้านแม่ต๋อมพัฒนา", "ตชด.บ้านผาเมฆ", "น้ำพุวิทยาคม", "บ้านปางขอน้อย")
CENTRES = ("ศพด.บ้านโป่งน้ำร้อน", "ศพด.บ้านห้วยน้ำแร่", "ศพด.วัดดอยผาหมอก", "ศพด.บ้านปางขอ")
HAMLETS = ("ปางขอน้อย", "ห้วยน้ำแร่", "ผาเมฆ", "แม่ต๋อมบน", "โป่งเดือด", "จะแฮเก่า", "ดอยช้างน้อย", "")
TRIBES = ("ลาหู่", "อาข่า", "ปกาเกอะญอ", "ม้ง", "ไทใหญ่", "ลีซอ", "คนเมือง", "เมี่ยน")
TEACHERS = ("ครูปราณี", "ครูสุเทพ", "ครูแอน", "ด.ต.บุญส่ง", "ครูดวงใจ", "ครูธงชัย")
TEACHER_PHONES = ("081-5550134", "089-5550177", "0625550101", "093 555 0162")
VILLAGE_CHIEFS = ("นายแก้ว ปันใจ", "นายจะอื่อ จะลอ", "นางคำปัน สมใจ", "นายเลาซาน แซ่ลี", "นายสมัคร ดีปัญญา")
WHY_LEFT = ("ฐานะยากจน", "ช่วยพ่อแม่ทำไร่", "บ้านไกล เดินทางลำบาก", "ตั้งครรภ์", "ไม่อยากเรียน", "ย้ายตามพ่อแม่ไปทำงาน", "แต่งงาน", "")
JOBS = ("รับจ้างทั่วไป", "ทำไร่/ทำสวน", "เกษตรกร", "ค้าขาย", "ลูกจ้างรีสอร์ท", "พ่อบ้าน/แม่บ้าน")


def _num(low: int, high: int, form: str = "{}") -> Form:
    """Numbers, written in a form."""
    return lambda made, rng: texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _few(cells: Cells, empty: float) -> Form:
    """Cells of which a share was left empty."""
    return lambda made, rng: np.where(rng.random(len(made)) < empty, "", column(cells, made, rng)).astype(object)


def _list_of(words: Sequence[str], between: str = ", ") -> Form:
    """Answers where several may be ticked."""
    return lambda made, rng: texts([between.join(rng.choice(list(words), int(n), replace=False)) for n in rng.integers(1, 3, len(made))])


def _by_age(words: Sequence[str], first: int) -> Form:
    """A word of each age, the first word for all up to the first age."""
    return lambda made, _rng: texts([words[min(max(int(age) - first, 0), len(words) - 1)] for age in made["age_text"].tolist()])


def _hash(name: str) -> int:
    return sum(ord(letter) * (at + 1) for at, letter in enumerate(name))


def _hill_name(name: str, words: Sequence[str]) -> str:
    """Most have a name of their people, the others a Thai one."""
    return words[_hash(name) % len(words)] if name and _hash(name) % 5 > 1 else name


def _hill_first(made: Slip, _rng: np.random.Generator) -> Array:
    pairs = zip(made["first"].tolist(), made["sex"].tolist(), strict=True)
    return texts([_hill_name(name, HILL_BOYS if sex == "m" else HILL_GIRLS) for name, sex in pairs])


def _hill_last_of(who: str) -> Form:
    return lambda made, _rng: texts([HILL_LAST[_hash(name) % len(HILL_LAST)] if name else "" for name in made[f"{who}_last"].tolist()])


def _hill_first_of(who: str, words: Sequence[str]) -> Form:
    return lambda made, _rng: texts([_hill_name(name, words) for name in made[f"{who}_first"].tolist()])


def _hill_last(made: Slip, _rng: np.random.Generator) -> Array:
    return texts([HILL_LAST[_hash(name) % len(HILL_LAST)] for name in made["last"].tolist()])


def _hill_full(made: Slip, rng: np.random.Generator) -> Array:
    pairs = zip(_hill_first(made, rng).tolist(), _hill_last(made, rng).tolist(), strict=True)
    return texts([f"{first} {last}".removesuffix(" -") for first, last in pairs])


def _hill_parent(who: str, words: Sequence[str], title: str = "") -> Form:
    """A parent's whole name."""

    def form(made: Slip, _rng: np.random.Generator) -> Array:
        pairs = zip(made[f"{who}_first"].tolist(), made[f"{who}_last"].tolist(), strict=True)
        whole = [f"{title}{_hill_name(a, words)} {HILL_LAST[_hash(b) % len(HILL_LAST)]}" if a else "" for a, b in pairs]
        return texts([name.removesuffix(" -") for name in whole])

    return form


def _boy_first(made: Slip, rng: np.random.Generator) -> Array:
    """Boys' names only, as among novices."""
    boys = made["first"][made["sex"] == "m"]
    return np.where(made["sex"] == "m", made["first"], rng.choice(boys, len(made))).astype(object)


def _novice_title(made: Slip, _rng: np.random.Generator) -> Array:
    return texts(["พระ" if int(age) >= 18 and at % 3 else "สามเณร" for at, age in enumerate(made["age_text"].tolist())])


def _buddhist_name(made: Slip, rng: np.random.Generator) -> Array:
    names = rng.choice(["ฐิตธมฺโม", "ปญฺญาวโร", "สุจิตฺโต", "อภิปุญฺโญ"], len(made)).tolist()
    return texts([name if title == "พระ" else "-" for name, title in zip(names, _novice_title(made, rng).tolist(), strict=True)])


def _id_or_g(made: Slip, rng: np.random.Generator) -> Array:
    """The citizen's number, for a fifth the number a school gives."""
    g_codes = _num(10**7, 10**8, "G6957{}")(made, rng).tolist()
    return texts([v if v and rng.random() > 0.2 else g for v, g in zip(made["national_id"].tolist(), g_codes, strict=True)])


def _id_or_zero(made: Slip, rng: np.random.Generator) -> Array:
    """Citizens' numbers and, for a third, numbers of people without nationality."""
    foreign = column("id_foreign", made, rng)
    return np.where((made["national_id"] == "") | (rng.random(len(made)) < 0.33), foreign, made["national_id"]).astype(object)


def _g_of_some(made: Slip, rng: np.random.Generator) -> Array:
    return _few(_num(10**7, 10**8, "G6857{}"), 0.35)(made, rng)


def _name_abroad(made: Slip, rng: np.random.Generator) -> Array:
    boys, girls = rng.choice(BOYS_ABROAD, len(made)), rng.choice(GIRLS_ABROAD, len(made))
    return np.where(made["sex"] == "m", boys, girls).astype(object)


def _birthday_of_another(made: Slip, rng: np.random.Generator) -> Array:
    days = rng.integers((1, 1, 2515), (29, 13, 2535), (len(made), 3)).tolist()
    return texts([f"{day:02d}/{month:02d}/{year}" for day, month, year in days])


def _long_grade(made: Slip, rng: np.random.Generator) -> Array:
    """Class of the age in whole words."""
    words = {"อ.": "อนุบาลปีที่ ", "ป.": "ประถมศึกษาปีที่ ", "ม.": "มัธยมศึกษาปีที่ "}
    return texts([f"{words[grade[:2]]}{grade[2:]}" for grade in column("grade_of_age", made, rng).tolist()])


def _of_tambon(words: Sequence[str]) -> Form:
    """The same word for all children of one tambon, so that a school and its code stand together."""
    return lambda made, _rng: texts([words[_hash(name) % len(words)] for name in made["tambon"].tolist()])


def _former_first(made: Slip, _rng: np.random.Generator) -> Array:
    return np.roll(made["first"], 3)


def _growth(made: Slip, rng: np.random.Generator) -> Array:
    """Weights that fit small children."""
    return texts([f"{9 + 2 * int(age) + v:.1f}" for age, v in zip(made["age_text"].tolist(), rng.uniform(-2, 2, len(made)), strict=True)])


DOI_SCHOOL = Agency(
    "springs_doi_school_dmc", "school", "enrolled", "xlsx", (5, 15), 140,
    (
        C("รหัสโรงเรียน", "school_code", ("57030118",)),
        C("ชื่อโรงเรียน", "school_name", ("บ้านโป่งน้ำร้อนวิทยา",)),
        C("เลขประจำตัวนักเรียน", "national_id", _id_or_g),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", _hill_first),
        C("นามสกุล", "last_name", _hill_last),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"),
        C("น้ำหนัก", DROP, "weight"),
        C("ส่วนสูง", DROP, "height"),
        C("กลุ่มเลือด", DROP, ("-", "-", "A", "B", "O", "AB")),
        C("ศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์", "อื่น ๆ")),
        C("เชื้อชาติ", DROP, ("ไทย", "ไทย", "พม่า", "จีน", "ไม่ปรากฎ")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "พม่า", "ไม่ปรากฎ")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, ("-", "-", "-", "")),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", _hill_first_of("guardian", HILL_GIRLS)),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", _hill_last_of("guardian")),
        C("อาชีพของผู้ปกครอง", DROP, JOBS),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", _hill_first_of("father", HILL_BOYS)),
        C("นามสกุลบิดา", "father_last_name", _hill_last_of("father")),
        C("อาชีพของบิดา", DROP, JOBS),
        C("ชื่อมารดา", "mother_name", _hill_first_of("mother", HILL_GIRLS)),
        C("นามสกุลมารดา", "mother_last_name", _hill_last_of("mother")),
        C("อาชีพของมารดา", DROP, JOBS),
        C("ความด้อยโอกาส", (DROP, NONE), ("เด็กยากจน", "เด็กยากจน", "ชนกลุ่มน้อย", "ถูกทอดทิ้ง/กำพร้า", "-")),
        C("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), ("", "", "", "", "", "", "ใช่")),
    ),
    titles=(["วันและเวลาที่สร้างรายงาน 2026-06-12 09:41:27.318440"],),
)  # fmt: skip

BORDER_POLICE = Agency(
    "springs_border_police_school", "school", "enrolled", "xls", (5, 13), 88,
    (
        C("ที่", NONE, "running_thai"),
        C("เลข ปจต.นร.", "pupil_no", _num(412, 988)),
        C("เลขประจำตัว ๑๓ หลัก", "national_id", _id_or_zero),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", _hill_first),
        C("สกุล", "last_name", _hill_last),
        C(("เกิด", "วันที่"), "birth_day", "born:day"),
        C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
        C("อายุ (ปี)", "age", "age"),
        C("ชั้น", "grade", "grade_of_age"),
        C(("ลักษณะบุคคล", "เผ่า"), DROP, TRIBES),
        C(("ลักษณะบุคคล", "ศาสนา"), DROP, ("พุทธ", "คริสต์", "นับถือผี")),
        C(("ลักษณะบุคคล", "สัญชาติ"), DROP, ("ไทย", "ไทย", "ไร้สัญชาติ", "เมียนมา")),
        C(("ลักษณะบุคคล", "เอกสารที่มี"), DROP, ("สูติบัตร", "ท.ร.๑๔", "ท.ร.๓๘ ก", "บัตรเลข ๐", "ไม่มี")),
        C(("บิดา", "ชื่อ - สกุล"), "father_name", _hill_parent("father", HILL_BOYS, "นาย")),
        C(("บิดา", "อาชีพ"), DROP, JOBS),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", _hill_parent("mother", HILL_GIRLS, "นาง")),
        C(("มารดา", "อาชีพ"), DROP, JOBS),
        C(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"),
        C(("ที่อยู่", "หมู่ที่"), "moo", "moo"),
        C(("ที่อยู่", "หย่อมบ้าน"), NONE, HAMLETS),
        C(("ที่อยู่", "ตำบล"), "tambon", "tambon"),
        C("โทร.ผู้ปกครอง", "phone", "phone_dashed?0.3"),
        C(("การมาเรียน", "ระยะทาง (กม.)"), NONE, _num(1, 19)),
        C(("การมาเรียน", "พักนอน/ไป-กลับ"), NONE, ("พักนอน", "ไป-กลับ", "ไป-กลับ")),
        C(("โภชนาการ", "นน. (กก.)"), DROP, _growth),
        C(("โภชนาการ", "สส. (ซม.)"), DROP, "height"),
        C(("โภชนาการ", "ผล"), DROP, ("สมส่วน", "สมส่วน", "ผอม", "ค่อนข้างเตี้ย")),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:thai_digits_short"),
        C("ทุนพระราชทาน (บาท)", DROP, ("", "", "", "๓,๐๐๐", "๕,๐๐๐")),
        C("หมายเหตุ", NONE, ("", "", "", "ย้ายมาจาก ตชด.อื่น", "เรียนซ้ำชั้น")),
    ),
    titles=(
        ["บัญชีข้อมูลนักเรียนรายบุคคล  โรงเรียนตำรวจตระเวนชายแดนบ้านผาเมฆ"],
        ["ปีการศึกษา ๒๕๖๙   (ข้อมูล ณ วันที่ ๑๐ มิถุนายน ๒๕๖๙)"],
    ),
    totals=(["", "รวม", "๘๘", "คน"], ["", "ลงชื่อ ด.ต. ................................ ครูใหญ่"]),
)  # fmt: skip

LINKAGE = Agency(
    "springs_registry_linkage", "civil_registry", "population", "csv", (3, 18), 150,
    (
        C("pid", "national_id", "id"),
        C("titleDesc", "title", "short_title"),
        C("firstName", "first_name", "first"),
        C("middleName", "middle_name", "middle?0.96"),
        C("lastName", "last_name", "last"),
        C("fullnameAndRank", ("full_name", NONE), "full"),
        C("genderDesc", "sex", "sex"),
        C("dateOfBirth", "birth_date", "born:be_compact"),
        C("age", "age", "age"),
        C("nationalityDesc", DROP, ("ไทย", "ไทย", "ไทย", "ไม่มีสัญชาติ")),
        C("statusOfPersonDesc", ("status", NONE), ("บุคคลนี้มีภูมิลำเนาอยู่ในบ้านนี้",)),
        C("ownerType", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("fatherPersonalID", DROP, "parent_id"),
        C("fatherName", "father_name", "father_first"),
        C("fatherNationalityDesc", DROP, ("ไทย", "ไทย", "พม่า", "-")),
        C("motherPersonalID", DROP, "other_id"),
        C("motherName", "mother_name", "mother_first"),
        C("motherNationalityDesc", DROP, ("ไทย", "ไทย", "พม่า", "ลาว")),
        C("houseID", NONE, _num(10**6, 10**7, "5705{}")),
        C("houseNo", "house_no", "house"),
        C("villageNo", "moo", "moo_padded"),
        C("alleyDesc", NONE, ("",)),
        C("laneDesc", NONE, ("", "", "", "ซอย 2")),
        C("roadDesc", NONE, ("", "", "", "พหลโยธิน")),
        C("subdistrictDesc", "tambon", "tambon"),
        C("districtDesc", "amphoe", "amphoe"),
        C("provinceDesc", "province", "province"),
        C("rcodeDesc", NONE, ("ท้องถิ่นเทศบาลตำบลโป่งน้ำร้อน", "อำเภอดอยผาหมอก")),
        C("dateOfMoveIn", (NONE, "event_date"), "entered:be_compact"),
    ),
    separator="|",
)  # fmt: skip

HEALTH_STATION = Agency(
    "springs_health_station", "partner", "population", "xlsx", (3, 18), 120,
    (
        C("person_id", "pupil_no", "own_5"),
        C("house_id", NONE, _num(300, 2400)),
        C("cid", "national_id", _id_or_zero),
        C("pname", "title", "short_title"),
        C("fname", "first_name", "first"),
        C("lname", "last_name", "last"),
        C("birthdate", "birth_date", "born:iso"),
        C("age_y", "age", "age_number"),
        C("sex", "sex", "sex_code"),
        C("house_regist_type_id", NONE, ("1", "1", "3", "4")),
        C("nationality", DROP, ("99", "99", "99", "48")),
        C("citizenship", DROP, ("99", "99", "48", "44")),
        C("religion", DROP, ("01", "01", "02", "06")),
        C("bloodgroup_rh", DROP, ("", "", "O+", "A+", "B+")),
        C("education", (NONE, "grade"), ("00", "01", "02", "03", "09")),
        C("occupation", (NONE, DROP), ("900", "505", "213", "")),
        C("pttype", (DROP, NONE), ("UC", "UC", "ท.99", "ต่างด้าว", "ไร้สิทธิ์")),
        C("patient_hn", (NONE, "pupil_no"), "hn_7"),
        C("father_name", "father_name", "father"),
        C("father_cid", DROP, "parent_id"),
        C("mother_name", "mother_name", "mother"),
        C("mother_cid", DROP, "other_id"),
        C("addr", "house_no", "house"),
        C("village_moo", "moo", "moo"),
        C("village_name", NONE, HAMLETS),
        C("tmb_name", "tambon", "tambon"),
        C("amp_name", "amphoe", "amphoe"),
        C("mobile_phone", "phone", "phone"),
        C("movein_date", (NONE, "event_date"), "entered:iso?0.5"),
        C("person_discharge_id", (NONE, "status"), ("9", "9", "9", "9", "2")),
        C("discharge_date", ("event_date", NONE), "lately:iso?0.9"),
        C("chronic_clinic", DROP, ("", "", "", "", "หอบหืด", "ธาลัสซีเมีย")),
        C("epi_complete", DROP, ("Y", "Y", "N")),
        C("last_update", NONE, "visited:midnight"),
    ),
)  # fmt: skip

VOLUNTEERS = Agency(
    "springs_village_volunteers", "survey", "survey", "xlsx", (6, 18), 62,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("ชื่อ - สกุล เด็ก", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("อายุ", "age", "age_uneven"),
        C("ว.ด.ป. เกิด", "birth_date", "born:uneven"),
        C("เลขบัตร ปชช.", "national_id", "id_uneven"),
        C("บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo_uneven"),
        C("ป๊อกบ้าน/หย่อมบ้าน", NONE, HAMLETS),
        C("อยู่กับใคร", (NONE, DROP), ("พ่อแม่", "ยาย", "ตายาย", "พ่อ", "แม่", "ป้า")),
        C("ชื่อผู้ดูแล", "guardian_name", "guardian_relation"),
        C("เบอร์โทร", "phone", "phone_uneven"),
        C("เรียนที่ไหน / เคยเรียนที่ไหน", "school_name", "school"),
        C("ชั้น", "grade", "grade_uneven"),
        C("สถานะ (ปกติ / เสี่ยง / หลุด)", "status", ("ปกติ", "ปกติ", "เสี่ยง", "หลุด", "หลุดแล้ว", "ปรกติ")),
        C("ถ้าหลุด เพราะอะไร", (NONE, DROP), _few(WHY_LEFT, 0.7)),
        C("อยากเรียน/อยากทำอะไร", NONE, ("อยากเรียน สกร.", "อยากทำงาน", "เรียนเสริมสวย", "ยังไม่รู้", "")),
        C("พิการ / เจ็บป่วย", DROP, ("", "", "", "", "พิการทางสติปัญญา", "ลมชัก")),
        C("รายได้ทั้งบ้าน บาท/ด.", DROP, "money"),
        C("สภาพบ้าน", (NONE, DROP), ("พออยู่ได้", "ทรุดโทรม", "บ้านไม้ไผ่", "ดี")),
        C("บัตรสวัสดิการ", (DROP, NONE), ("มี", "ไม่มี")),
        C("ไม่ให้บอกที่อยู่คนอื่น", "hide_address", ("", "", "", "", "", "", "", "", "/")),
        C("วันที่ลงพื้นที่", "event_date", "visited:thai_two"),
        C("อพม.ผู้สำรวจ", NONE, ("คำปัน", "บัวเขียว", "จะอื่อ", "แสงเดือน")),
        C("โทร อพม.", NONE, TEACHER_PHONES),
        C("หมายเหตุ", NONE, "remark"),
    ),
    titles=(
        ["แบบสำรวจเด็กและเยาวชนในหมู่บ้าน อายุ 6-18 ปี"],
        ["อพม. ร่วมกับ อบต.  ประจำเดือน มิถุนายน 2569"],
        [],
    ),
    sheets_before=("คำชี้แจง",),
    breaks=(0, 17, 34, 49),
    between=([], ["หมู่บ้าน...................................."]),
    totals=(["", "รวมทั้งหมด 62 คน"],),
)  # fmt: skip

KOBO = Agency(
    "springs_kobo_hamlets", "partner", "survey", "xlsx", (5, 18), 75,
    (
        C("start", NONE, "visited:stamp"),
        C("end", NONE, "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("username", NONE, ("vol_pangkho", "vol_huai02", "fieldteam1")),
        C("consent/pdpa_ok", NONE, ("yes", "yes", "yes", "oral")),
        C("loc/amphoe", "amphoe", "amphoe"),
        C("loc/tambon", "tambon", "tambon"),
        C("loc/moo", "moo", "moo"),
        C("loc/hamlet", NONE, HAMLETS),
        C("loc/hh_no", "house_no", "house"),
        C("loc/gps", NONE, "gps"),
        C("child/name_th", "full_name", _hill_full),
        C("child/name_called", "nickname", _few((*HILL_BOYS, *HILL_GIRLS), 0.3)),
        C("child/sex", "sex", "sex_lower"),
        C("child/dob_known", NONE, ("yes", "yes", "no")),
        C("child/dob", "birth_date", "born:iso?0.35"),
        C("child/age_est", "age", "age"),
        C("child/has_13_digit", (NONE, DROP), ("yes", "no", "dont_know")),
        C("child/no_13_digit", "national_id", _few(_id_or_zero, 0.4)),
        C("child/ethnic", DROP, ("lahu", "akha", "karen", "hmong", "tai_yai", "lisu")),
        C("child/home_language", (DROP, NONE), ("lahu", "akha", "karen", "tai_yai", "northern_thai")),
        C("child/legal_status", DROP, ("thai", "thai", "stateless", "child_of_migrant", "pending")),
        C("child/wg_walk", DROP, ("no_difficulty", "no_difficulty", "some_difficulty")),
        C("child/photo", DROP, _num(10**12, 2 * 10**12, "{}.jpg")),
        C("edu/status_now", "status", ("in_school", "in_school", "dropped_out", "never_attended", "at_risk")),
        C("edu/school_now_or_last", "school_name", _few(SCHOOLS, 0.15)),
        C("edu/grade_now_or_last", "grade", "grade_of_age_en?0.15"),
        C("edu/year_left_be", ("event_date", "enrolled_to", NONE), _few(("2565", "2566", "2567", "2568"), 0.6)),
        C("edu/why_left", (NONE, DROP), _few(_list_of(("poor", "far", "work", "married", "no_interest", "sick"), " "), 0.6)),
        C("carer/name", "guardian_name", _hill_parent("guardian", (*HILL_GIRLS, *HILL_BOYS))),
        C("carer/relation", NONE, ("mother", "father", "grandparent", "aunt_uncle")),
        C("carer/phone", "phone", "phone?0.3"),
        C("carer/income_month", DROP, _num(1500, 9000)),
        C("hide_addr", "hide_address", ("no", "no", "no", "no", "yes")),
        C("note", NONE, ("", "", "", "ไปเช้าเย็นกลับ", "พ่อแม่ไปทำงานกรุงเทพ")),
        C("_id", "pupil_no", "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"),
        C("_validation_status", NONE, ("validation_status_approved", "")),
        C("_submitted_by", NONE, ("vol_pangkho", "vol_huai02", "fieldteam1")),
        C("__version__", NONE, ("vKq3mZd8Rr",)),
        C("_index", ("pupil_no", NONE), "running"),
    ),
)  # fmt: skip

CHIEFS_FORM = Agency(
    "springs_chiefs_google_form", "district_office", "referral", "csv", (6, 18), 46,
    (
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"),
        C("ที่อยู่อีเมล", NONE, _num(100, 999, "headman{}@mail.example")),
        C("ชื่อ-สกุล ผู้รายงาน", NONE, VILLAGE_CHIEFS),
        C("ตำแหน่งผู้รายงาน", NONE, ("ผู้ใหญ่บ้าน", "ผู้ช่วยผู้ใหญ่บ้าน", "กำนัน", "สารวัตรกำนัน")),
        C("เบอร์โทรผู้รายงาน", NONE, TEACHER_PHONES),
        C("ตำบล", "tambon", "tambon"),
        C("หมู่ที่", "moo", "moo"),
        C("ชื่อหมู่บ้าน", NONE, HAMLETS),
        C("1. เด็กชื่ออะไร (ชื่อ-นามสกุล ตามบัตรหรือสูติบัตร)", "full_name", "full_uneven"),
        C("2. ชื่อที่คนในหมู่บ้านเรียก", "nickname", "nickname?0.15"),
        C("3. เพศ", "sex", "sex"),
        C("4. วันเกิดของเด็ก (ถ้าไม่ทราบเว้นว่างไว้)", "birth_date", "born:ce_slash?0.4"),
        C("5. อายุประมาณกี่ปี", "age", "age"),
        C("6. เลขประจำตัวประชาชน 13 หลักของเด็ก (ถ้ามี)", "national_id", "id_gaps"),
        C("7. บ้านเลขที่ที่เด็กพักอยู่จริง", "house_no", "house"),
        C("8. ตอนนี้เด็กอยู่กับใคร", (NONE, DROP), ("พ่อและแม่", "ปู่ย่า/ตายาย", "ญาติ", "อยู่คนเดียว", "แม่")),
        C("9. ชื่อคนที่ดูแลเด็ก", "guardian_name", "guardian_called"),
        C("10. เบอร์โทรติดต่อครอบครัวเด็ก", "phone", "phone_uneven"),
        C("11. เคยเรียนที่โรงเรียนไหน", "school_name", SCHOOLS),
        C("12. เรียนจบชั้นไหน / ออกตอนอยู่ชั้นไหน", "grade", "grade_uneven"),
        C("13. ออกจากโรงเรียนเมื่อไหร่", ("event_date", "enrolled_to", NONE), ("ปี 2567", "เทอม 1/2568", "มี.ค. 68", "จำไม่ได้", "ปีที่แล้ว", "")),
        C("14. ตอนนี้เด็กทำอะไรอยู่", ("status", NONE), ("ไม่ได้เรียน อยู่บ้านเฉยๆ", "ทำงานรับจ้าง", "ไม่ได้เรียน ช่วยทำไร่", "ไม่เคยเข้าเรียน")),
        C("15. ทำไมถึงไม่ได้เรียน (เลือกได้หลายข้อ)", (NONE, DROP), _list_of(WHY_LEFT[:-1])),
        C("16. เด็กมีโรคประจำตัวหรือความพิการหรือไม่", DROP, ("ไม่มี", "ไม่มี", "ไม่มี", "พูดไม่ชัด", "หอบหืด")),
        C("17. ในบ้านมีเรื่องยาเสพติดหรือความรุนแรงหรือไม่", DROP, ("ไม่มี", "ไม่มี", "ไม่แน่ใจ", "มี")),
        C("18. อยากให้อำเภอช่วยเรื่องใด", (NONE, DROP), ("หาที่เรียน", "ทุนการศึกษา", "ทำบัตรประชาชน", "ฝึกอาชีพ", "")),
        C("19. ครอบครัวขอไม่ให้เปิดเผยที่อยู่ใช่หรือไม่", "hide_address", ("ไม่ใช่", "ไม่ใช่", "ไม่ใช่", "ใช่")),
        C("20. ปักหมุดบ้าน (วางลิงก์แผนที่)", NONE, _few(_num(10**5, 10**6, "https://maps.example/?q=19.{}"), 0.4)),
        C("21. รูปถ่ายเด็ก/บ้าน", DROP, _few(_num(10**8, 10**9, "https://drive.example/open?id={}"), 0.5)),
    ),
)  # fmt: skip

HILL_NONFORMAL = Agency(
    "springs_hill_nonformal", "nonformal", "enrolled_alternative", "ods", (13, 18), 70,
    (
        C("ที่", NONE, "running"),
        C("รหัส นศ.", "pupil_no", "nonformal_no"),
        C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("คำนำ", "title", "short_title"),
        C("ชื่อ", "first_name", _hill_first),
        C("นามสกุล", "last_name", _hill_last),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_two"),
        C("อายุ", "age", "age"),
        C("ระดับ", "grade", _by_age(("ประถม", "ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย"), 13)),
        C("ภาคเรียนที่เข้า", ("enrolled_from", NONE), ("1/2567", "2/2567", "1/2568", "2/2568", "1/2569")),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_two"),
        C("กลุ่ม (ศศช./ศกร.ตำบล)", (NONE, "school_name"), ("ศศช.บ้านปางขอน้อย", "ศศช.บ้านผาเมฆ", "ศกร.ตำบลโป่งน้ำร้อน")),
        C("ครูประจำกลุ่ม", NONE, TEACHERS),
        C("เบอร์ครู", NONE, TEACHER_PHONES),
        C("พื้นความรู้เดิม", NONE, ("ป.6", "ม.1", "ม.3", "ไม่มีวุฒิ", "ม.2")),
        C("จบ/ออกจาก", NONE, _few(SCHOOLS, 0.2)),
        C("นก.สะสม", NONE, _num(0, 76)),
        C("กพช. (ชม.)", NONE, _num(0, 200)),
        C("N-NET", NONE, ("", "", "เข้าสอบ", "ขาดสอบ")),
        C("สถานภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "รักษาสภาพ", "ขาดการติดต่อ", "พ้นสภาพ")),
        C("ชนเผ่า", DROP, TRIBES),
        C("ศาสนา", DROP, ("พุทธ", "คริสต์", "พุทธ")),
        C("อาชีพ นศ.", (NONE, DROP), ("รับจ้าง", "ว่างงาน", "เกษตรกร", "รับจ้าง (รีสอร์ท)")),
        C("รายได้/เดือน", DROP, _num(3, 9, "{}000")),
        C("ที่อยู่ (เลขที่ ม.)", ("house_no", "address"), "house_moo"),
        C("ตำบล", "tambon", "tambon_short"),
        C("อำเภอ", "amphoe", "amphoe_short"),
        C("โทร.", "phone", "phone_spaced?0.2"),
        C("ID Line", NONE, _few(_num(100, 999, "doi_{}"), 0.4)),
    ),
    titles=(["บัญชีรายชื่อนักศึกษา ศศช. ภาคเรียนที่ 1 ปีการศึกษา 2569"], ["สกร.ระดับอำเภอดอยผาหมอก"]),
)  # fmt: skip

TEMPLE_SCHOOL = Agency(
    "springs_temple_school", "religious", "enrolled", "xls", (12, 18), 55,
    (
        C("ที่", NONE, "running_thai"),
        C("เลขประจำตัว", "pupil_no", _num(1201, 1998)),
        C("พระ/เณร", "title", _novice_title),
        C("ชื่อ", "first_name", _boy_first),
        C("ฉายา", ("alt_first_name", NONE), _buddhist_name),
        C("สกุล", "last_name", "last"),
        C("เลขบัตรประชาชน", "national_id", "id_thai"),
        C(("เกิด", "วัน/เดือน/ปี"), "birth_date", "born:thai_digits_short"),
        C(("เกิด", "อายุ"), "age", "age_thai"),
        C(("บรรพชา", "วันที่"), (NONE, DROP), "lately:thai_digits"),
        C(("บรรพชา", "พรรษา"), (NONE, DROP), ("๑", "๑", "๒", "๓")),
        C(("บรรพชา", "พระอุปัชฌาย์"), (NONE, DROP), ("พระครูสังวรธรรมกิจ", "พระครูวิมลปัญญา")),
        C(("บรรพชา", "เลขที่หนังสือสุทธิ"), (NONE, DROP), "monk_card"),
        C("ชั้น", "grade", _by_age(("ม.๑", "ม.๒", "ม.๓", "ม.๔", "ม.๕", "ม.๖"), 12)),
        C("นักธรรม/บาลี", (NONE, DROP), ("น.ธ.ตรี", "น.ธ.โท", "กำลังเรียน น.ธ.ตรี", "-")),
        C("อยู่วัด", (NONE, "address"), ("วัดดอยผาหมอก", "วัดโป่งน้ำร้อน", "วัดปางขอ")),
        C("เจ้าอาวาส (ผู้ปกครอง)", ("guardian_name", NONE), ("พระอธิการสมบูรณ์", "พระครูสถิตคุณากร", "เจ้าอธิการบุญมี")),
        C(("ภูมิลำเนาเดิม", "บ้านเลขที่"), "house_no", "house"),
        C(("ภูมิลำเนาเดิม", "หมู่"), "moo", "moo"),
        C(("ภูมิลำเนาเดิม", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนาเดิม", "อำเภอ"), "amphoe", "amphoe"),
        C(("ภูมิลำเนาเดิม", "จังหวัด"), "province", "province"),
        C("โยมพ่อ", "father_name", "father"),
        C("โยมแม่", "mother_name", "mother"),
        C("เบอร์โยม", "phone", "phone?0.35"),
        C("ชาติพันธุ์", DROP, TRIBES),
        C("โรคประจำตัว", DROP, ("-", "-", "-", "ภูมิแพ้")),
        C("วันเข้าเรียน", "enrolled_from", "entered:thai_digits_short"),
        C("สถานะ", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ลาสิกขา", "ย้ายวัด")),
    ),
    titles=(
        ["บัญชีรายชื่อนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"],
        ["ปีการศึกษา ๒๕๖๙"],
    ),
)  # fmt: skip

COLLEGE = Agency(
    "springs_college_report", "vocational", "enrolled", "html", (15, 18), 110,
    (
        C("รหัสประจำตัว", "pupil_no", "vocational_no"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("สกุล", "last_name", "last"),
        C("ชื่อ-สกุล (EN)", (NONE, "full_name"), "guardian_en"),
        C("เพศ", "sex", "sex"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("ระดับชั้น", "grade", _by_age(("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1"), 15)),
        C("กลุ่มเรียน", NONE, ("ชย.1/1", "ชฟ.1/2", "รร.2/1", "บช.1/1", "ทอ.3/1")),
        C("สาขาวิชา", NONE, ("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "การโรงแรม", "การบัญชี", "การท่องเที่ยว")),
        C("ระบบ", NONE, ("ปกติ", "ปกติ", "ทวิภาคี")),
        C("ปีการศึกษาที่เข้า", ("enrolled_from", NONE), ("2567", "2568", "2569")),
        C("สถานะภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ออกกลางคัน")),
        C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.85"),
        C("สาเหตุการออก", (NONE, DROP), _few(WHY_LEFT, 0.85)),
        C("GPAX", NONE, "gpa"),
        C("สถานศึกษาเดิม", NONE, SCHOOLS),
        C("ที่อยู่", "address", "address_long"),
        C("รหัสไปรษณีย์", NONE, "postcode"),
        C("เบอร์โทรศัพท์ นร.", "phone", "phone"),
        C("ชื่อบิดา", "father_name", "father_called"),
        C("เลขประชาชนบิดา", DROP, "parent_id"),
        C("อาชีพบิดา", DROP, JOBS),
        C("รายได้บิดา (ต่อปี)", DROP, "money"),
        C("ชื่อมารดา", "mother_name", "mother_called"),
        C("เลขประชาชนมารดา", DROP, "other_id"),
        C("อาชีพมารดา", DROP, JOBS),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("โทร.ผู้ปกครอง", "phone", "other_phone"),
        C("สถานภาพบิดามารดา", (NONE, DROP), ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "")),
        C("ความพิการ", DROP, ("ไม่พิการ", "ไม่พิการ", "ไม่พิการ", "ทางการเรียนรู้")),
        C("กู้ยืม กยศ.", DROP, ("ไม่กู้", "กู้รายใหม่", "กู้รายเก่า")),
        C("ครูที่ปรึกษา", NONE, "teacher"),
        C("ไฟล์รูป", DROP, _num(1000, 9999, "photo_{}.jpg")),
    ),
)  # fmt: skip

MISSION_SCHOOL = Agency(
    "springs_mission_private", "private_school", "enrolled", "csv", (4, 15), 130,
    (
        C("รหัสโรงเรียน", "school_code", ("1157100062",)),
        C("ชื่อโรงเรียน", "school_name", ("พระคริสต์ธรรมดอยผาหมอก",)),
        C("ปีการศึกษา", NONE, ("2569",)),
        C("ระดับชั้น", "grade", _long_grade),
        C("ห้อง", NONE, "room"),
        C("เลขที่", NONE, "class_no"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"),
        C("เลขประจำตัวประชาชน", "national_id", _id_or_zero),
        C("รหัส G", "g_code", _few(_g_of_some, 0.8)),
        C("คำนำหน้า(ไทย)", "title", "title"),
        C("ชื่อ(ไทย)", "first_name", "first"),
        C("ชื่อกลาง(ไทย)", "middle_name", "middle?0.9"),
        C("นามสกุล(ไทย)", "last_name", "last"),
        C("ชื่อ(อังกฤษ)", ("alt_first_name", NONE), "first_en"),
        C("นามสกุล(อังกฤษ)", ("alt_last_name", NONE), "last_en"),
        C("เพศ", "sex", "sex"),
        C("วัน/เดือน/ปีเกิด", "birth_date", "born:be_slash"),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "จีน", "เมียนมา")),
        C("ศาสนา", DROP, ("คริสต์", "พุทธ", "คริสต์")),
        C("กรุ๊ปเลือด", DROP, ("", "A", "B", "O")),
        C("จำนวนพี่น้อง", NONE, _num(1, 6)),
        C("ประเภทนักเรียน", NONE, ("ประจำ", "ไป-กลับ", "ไป-กลับ")),
        C("การขอรับเงินอุดหนุน", (DROP, NONE), ("ขอรับ", "ขอรับ", "ไม่ขอรับ")),
        C("ค่าธรรมเนียมค้างชำระ", DROP, _few("money", 0.7)),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
        C("วันที่จำหน่าย", ("enrolled_to", "event_date"), "lately:be_slash?0.95"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ถนน", NONE, ("", "", "ประชาราษฎร์")),
        C("ตำบล/แขวง", "tambon", "tambon"),
        C("อำเภอ/เขต", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("โทรศัพท์", "phone", "phone_spaced"),
        C("ชื่อ-นามสกุลบิดา", "father_name", "father"),
        C("วันเกิดบิดา", DROP, _birthday_of_another),
        C("ชื่อ-นามสกุลมารดา", "mother_name", "mother"),
        C("ชื่อ-นามสกุลผู้ปกครอง", "guardian_name", "guardian"),
        C("ความสัมพันธ์", NONE, "relation"),
    ),
    encoding="utf-8-sig",
)  # fmt: skip

CHILD_CENTRES = Agency(
    "springs_child_centres", "local_school", "enrolled", "xlsx", (3, 5), 58,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("ศูนย์พัฒนาเด็กเล็ก", "school_name", CENTRES),
        C("ห้อง", ("grade", NONE), _by_age(("ห้อง 3 ขวบ", "ห้อง 4 ขวบ", "ห้อง 5 ขวบ"), 3)),
        C("ชื่อ-สกุล (เด็ก)", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C(("เพศ", "ช"), ("sex", NONE), "tick_boy"),
        C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"),
        C("เลขประจำตัวประชาชนเด็ก", "national_id", "id_spaced"),
        C("เกิดวันที่", "birth_date", "born:thai_short"),
        C("อายุ (ปี เดือน)", "age", "age_months"),
        C("วันแรกเข้าศูนย์ฯ", "enrolled_from", "lately:thai_short"),
        C(("สุขภาพ", "น้ำหนัก"), DROP, _growth),
        C(("สุขภาพ", "ส่วนสูง"), DROP, _num(88, 118)),
        C(("สุขภาพ", "วัคซีน"), DROP, ("ครบ", "ครบ", "ไม่ครบ")),
        C(("สุขภาพ", "แพ้อาหาร/ยา"), DROP, ("-", "-", "-", "นมวัว", "กุ้ง")),
        C(("สุขภาพ", "พัฒนาการ DSPM"), DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า (ภาษา)")),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"),
        C(("บิดา", "เลขบัตร ปชช."), DROP, "parent_id_dashed"),
        C(("บิดา", "อาชีพ"), DROP, JOBS),
        C(("บิดา", "โทร"), "phone", "other_phone_spaced"),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"),
        C(("มารดา", "อาชีพ"), DROP, JOBS),
        C(("มารดา", "โทร"), "phone", "phone_spaced"),
        C(("ผู้มารับ-ส่งเด็ก", "ชื่อ"), ("guardian_name", NONE), "guardian"),
        C(("ผู้มารับ-ส่งเด็ก", "เป็น"), NONE, "relation"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"),
        C("รับเงินอุดหนุนเด็กแรกเกิด", (DROP, NONE), ("รับ", "รับ", "ไม่ได้รับ")),
        C("ครูผู้ดูแล", NONE, TEACHERS),
    ),
    titles=(
        ["ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กในสังกัดเทศบาลตำบลโป่งน้ำร้อน"],
        ["ประจำปีการศึกษา 2569", "", "", "กองการศึกษา"],
    ),
    totals=(["", "รวม 4 ศูนย์"],),
)  # fmt: skip

MIGRANT_CENTRE = Agency(
    "springs_border_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", (5, 16), 64,
    (
        C("No.", NONE, "running"),
        C("Student ID", "pupil_no", _num(101, 999, "HSLC-{}")),
        C("Student name", "full_name", _name_abroad),
        C("Name in Burmese / Shan", (NONE, "alt_first_name"), BURMESE_SCRIPT),
        C("Thai name (if any)", ("alt_first_name", NONE), "first?0.6"),
        C("Sex (B/G)", "sex", "sex_bg"),
        C("D.O.B.", "birth_date", "born:abroad"),
        C("Age", "age", "age"),
        C("Class", "grade", "grade_of_age_migrant"),
        C("Date joined", "enrolled_from", "entered:english"),
        C("13 digit no. (0-xxxx)", "national_id", _few("id_foreign", 0.45)),
        C("G-code", "g_code", _g_of_some),
        C("Nationality", DROP, ("Myanmar", "Myanmar", "Stateless", "Thai")),
        C("Ethnic group", DROP, ("Shan", "Shan", "Karen", "Akha", "Burman", "Pa-O")),
        C("Religion", DROP, ("Buddhist", "Christian", "Buddhist")),
        C("Papers (BC / CI / pink card / none)", DROP, ("BC", "none", "pink card", "CI", "none")),
        C("Passport / CI no.", DROP, "passport?0.7"),
        C("Arrived in Thailand (year)", (NONE, DROP), ("2019", "2021", "2022", "born here", "2024")),
        C("Father", "father_name", MEN_ABROAD),
        C("Mother", "mother_name", WOMEN_ABROAD),
        C("Parents' job", DROP, ("orange farm", "construction", "resort cleaner", "corn field")),
        C("Employer / boss", DROP, ("Suan Som Doi Kham", "Ban Pong Resort", "-", "Phor Liang Kaew")),
        C("Lives with", (NONE, DROP), ("parents", "parents", "grandmother", "boarding house", "uncle")),
        C("Guardian (boarders only)", "guardian_name", _few((*MEN_ABROAD[:-1], *WOMEN_ABROAD), 0.7)),
        C("Contact tel.", "phone", "phone_dashed"),
        C("Camp / farm / village", ("address", NONE), ("Suan Som camp 2", "Ban Pong Nam Ron", "Pang Kho Noi", "behind PTT station")),
        C("Tambon", "tambon", "tambon"),
        C("Vaccine book (Y/N)", DROP, ("Y", "Y", "N")),
        C("Health notes", DROP, ("", "", "", "asthma", "poor eyesight")),
        C("Status", "status", ("active", "active", "active", "dropped", "moved to Thai school", "back to Myanmar")),
        C("Date left", ("enrolled_to", "event_date"), "lately:english?0.8"),
        C("Attendance June (%)", NONE, _num(40, 101)),
        C("Home visit by", NONE, ("T. Moe", "T. Nang", "Kru Ann")),
        C("Remark", NONE, ("", "", "sister in KG", "often absent in harvest")),
    ),
    titles=(["Hot Spring Learning Centre - Student list 2026/27"], ["updated 30 June 2026 (Kru Ann)"]),
)  # fmt: skip

FOUNDATION = Agency(
    "springs_mist_foundation", "fund", "supported", "xlsx", (9, 18), 48,
    (
        C("ลำดับ", NONE, "running_dot"),
        C("รหัสนักเรียนทุน", "pupil_no", _num(1, 999, "MF69-{:03d}")),
        C("ประเภททุน", (NONE, DROP), ("ต่อเนื่อง", "ต่อเนื่อง", "รายปี", "ฉุกเฉิน")),
        C("ชื่อ-สกุล นักเรียนทุน", "full_name", "full"),
        C("นามสกุลเดิม (ถ้าเคยเปลี่ยน)", "alt_last_name", _few("mother_last", 0.9)),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขที่บัตร ปชช.", "national_id", "id_number"),
        C("วันเดือนปีเกิด", "birth_date", "born:cell"),
        C("อายุ", "age", "age_number"),
        C("โรงเรียน", "school_name", "school"),
        C("ชั้นปัจจุบัน", "grade", "grade_of_age"),
        C("เกรดเฉลี่ย", NONE, "gpa"),
        C("จำนวนเงินทุน (บาท/ปี)", DROP, ("3,000", "5,000", "8,000", "12,000")),
        C("โอนแล้ว (บาท)", DROP, ("3,000", "2,500", "4,000", "0")),
        C("ธนาคาร", (DROP, NONE), ("ธ.ก.ส.", "ออมสิน", "กรุงไทย")),
        C("เลขที่บัญชี", DROP, "account"),
        C("ชื่อบัญชี", (DROP, NONE), "full_short"),
        C("ที่อยู่ที่จัดส่งเอกสาร", "address", "address"),
        C("เบอร์โทรศัพท์ที่ติดต่อได้", "phone", "phones"),
        C("Facebook / Line", NONE, _few(_num(10, 99, "fb: dek doi{}"), 0.5)),
        C("บิดา", "father_name", "father_called"),
        C("มารดา", "mother_name", "mother_called"),
        C("สถานภาพครอบครัว", (NONE, DROP), ("อยู่ด้วยกัน", "หย่า", "บิดาเสียชีวิต", "กำพร้า", "แยกทาง")),
        C("ผู้อุปการะ", "guardian_name", "guardian_called"),
        C("อาชีพผู้อุปการะ", DROP, JOBS),
        C("รายได้ครอบครัวต่อเดือน", DROP, "money"),
        C("ภาระหนี้สิน", DROP, ("ไม่มี", "ธ.ก.ส. 50,000", "กองทุนหมู่บ้าน 20,000", "นอกระบบ")),
        C("สภาพบ้าน/การเดินทาง", (NONE, DROP), ("บ้านไม้ เดินเท้า 3 กม.", "บ้านปูน รถรับส่ง", "พักหอพักนอน", "บ้านไม้ไผ่ ถนนดิน")),
        C("ครูผู้เสนอชื่อ", NONE, "teacher"),
        C("เบอร์ครู", NONE, TEACHER_PHONES),
        C("วันที่เยี่ยมบ้าน", "event_date", "lately:cell"),
        C("ผลการติดตาม", "status", ("ยังเรียนอยู่", "ยังเรียนอยู่", "เสี่ยงออก", "ออกแล้ว", "จบ ม.3 ไม่ต่อ")),
        C("จดหมายขอบคุณ", NONE, ("ส่งแล้ว", "ยังไม่ส่ง")),
    ),
    titles=(["มูลนิธิสายหมอกเพื่อการศึกษา"], ["ทะเบียนนักเรียนทุน ประจำปี 2569 (เอกสารภายใน)"]),
    sheets_before=("สรุป", "คำอธิบาย"),
)  # fmt: skip

CASE_TEAM = Agency(
    "springs_case_managers", "case_team", "supported", "xlsx", (8, 18), 40,
    (
        C("Case ID", "pupil_no", _num(1, 400, "CM-69-{:04d}")),
        C("วันรับเคส", ("enrolled_from", "event_date", NONE), "lately:be_dot"),
        C("ที่มาเคส", NONE, ("อพม.", "โรงเรียน", "TZD", "ผญบ.", "walk-in")),
        C("CM", NONE, ("พี่หนึ่ง", "ครูแอน", "พยม.รัตนา")),
        C("ชื่อ", "first_name", "titled_first"),
        C("สกุล", "last_name", "last"),
        C("ชื่อเก่า", "alt_first_name", _few(_former_first, 0.85)),
        C("ชล.", "nickname", "nickname"),
        C("เกิด", "birth_date", "born:word"),
        C("อายุ ณ วันรับ", ("age", NONE), "age_dot"),
        C("เลข 13 หลัก", "national_id", "id_rare"),
        C("พักจริงที่", ("address", "house_no"), "house_moo"),
        C("ต.", "tambon", "tambon"),
        C("อ.", "amphoe", "amphoe"),
        C("ที่อยู่ลับ", "hide_address", ("", "", "", "", "ลับ")),
        C("ผปค./คนดูแลหลัก", "guardian_name", "guardian_relation"),
        C("เบอร์ ผปค.", "phone", "phone_uneven"),
        C("รร.ล่าสุด", "school_name", "school"),
        C("ชั้นที่ออก", "grade", "grade_uneven"),
        C("กลุ่มปัญหา", DROP, ("ยาเสพติด", "ความรุนแรงในครอบครัว", "แม่วัยใส", "ยากจน", "ซึมเศร้า")),
        C("คดี/สถานพินิจ", DROP, ("-", "-", "-", "อยู่ระหว่างคุมประพฤติ")),
        C("สุขภาพกาย/ใจ", DROP, ("ปกติ", "ปกติ", "กินยาจิตเวช", "สมาธิสั้น")),
        C("การเรียนตอนนี้", "status", ("ยังไม่กลับ", "กลับเข้าเรียนแล้ว", "เรียน สกร.", "ศูนย์การเรียน", "ฝึกอาชีพ")),
        C("แผนรายคน", (NONE, DROP), ("ทำ IEP แล้ว", "รอประชุมทีม", "ยังไม่ทำ")),
        C(("เงินช่วยเหลือ", "งวด 1"), DROP, ("2,000", "4,000", "-")),
        C(("เงินช่วยเหลือ", "งวด 2"), DROP, ("", "", "2,000", "4,000")),
        C(("เยี่ยม", "ล่าสุด"), "event_date", "visited:be_dot"),
        C(("เยี่ยม", "นัดต่อไป"), NONE, ("ส.ค. 69", "15 ส.ค.", "โทรก่อน", "")),
        C("สถานะเคส", ("status", NONE), ("ติดตาม", "ติดตาม", "ส่งต่อ", "ปิดเคส")),
        C("บันทึก", (NONE, DROP), ("", "แม่ไม่รับสาย", "เด็กอยากเรียนช่าง", "ไปอยู่กับป้าชั่วคราว")),
    ),
)  # fmt: skip

SHELTER = Agency(
    "springs_children_shelter", "shelter", "protected", "xls", (4, 17), 30,
    (
        C("ลำดับ", NONE, "running"),
        C("เลขทะเบียนผู้รับบริการ", "pupil_no", "case_no"),
        C("ชื่อ - นามสกุล", "full_name", "full_nickname"),
        C("เพศ", "sex", "sex"),
        C("อายุ (ปี)", "age", "age"),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_short?0.2"),
        C("เลขประจำตัวประชาชน", "national_id", "id_dashed?0.3"),
        C("สถานะบุคคล", DROP, ("ไทย", "ไทย", "ไร้รัฐ", "ต่างด้าว", "ชาวไทยภูเขา")),
        C("วันที่รับเข้า", "enrolled_from", "lately:thai_two"),
        C("เวลา", NONE, ("10.30", "14.15", "22.00", "09.00")),
        C("หน่วยงานนำส่ง", (NONE, DROP), ("สภ.ดอยผาหมอก", "รพ.", "พมจ.", "ตม.", "โรงเรียน")),
        C("ประเภทกรณี", DROP, ("ถูกทารุณกรรม", "ถูกทอดทิ้ง", "ค้ามนุษย์", "เลี้ยงดูไม่เหมาะสม", "ตั้งครรภ์ไม่พร้อม")),
        C("ฐานกฎหมาย", DROP, ("ม.32", "ม.40", "ม.42", "พ.ร.บ.ค้ามนุษย์ฯ")),
        C("ผู้กระทำ", DROP, ("บิดา", "บิดาเลี้ยง", "ไม่ทราบ", "-", "นายจ้าง")),
        C("ความคืบหน้าคดี", DROP, ("-", "สอบสวน", "ชั้นอัยการ")),
        C("ผลตรวจร่างกาย/จิตใจ", DROP, ("ปกติ", "มีบาดแผล", "PTSD", "รอผล")),
        C("ภูมิลำเนา", "address", "address"),
        C("ผู้ปกครอง (ที่ติดต่อได้)", "guardian_name", "guardian_called"),
        C("โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"),
        C("ห้ามเปิดเผยที่อยู่/ที่พัก", "hide_address", ("ใช่", "ใช่", "ไม่")),
        C("สถานศึกษา", "school_name", "school"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("การเรียนระหว่างคุ้มครอง", "status", ("หยุดเรียน", "เรียนต่อ รร.เดิม", "เรียน สกร.", "ไม่เคยเรียน")),
        C("นักสังคมสงเคราะห์", NONE, ("รัตนา", "กนก", "พรพิมล")),
        C("วันที่จำหน่าย", ("enrolled_to", "event_date"), "visited:thai_two?0.6"),
        C("จำหน่ายไปที่", (NONE, DROP), _few(("กลับครอบครัว", "สถานสงเคราะห์", "ครอบครัวอุปถัมภ์", "ส่งกลับประเทศต้นทาง"), 0.6)),
    ),
    titles=(["ลับ"], ["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัว (เด็กอายุไม่เกิน 18 ปี)"], ["ปีงบประมาณ 2569"]),
)  # fmt: skip

SPA_RESORT = Agency(
    "springs_spa_resort", "workplace", "enrolled_alternative", "xlsx", (15, 18), 36,
    (
        C("No", NONE, "running"),
        C("Emp. Code", "pupil_no", _num(69001, 69499, "T{}")),
        C("Citizen ID", "national_id", "id_spaced"),
        C("คำนำหน้า", "title", "short_title"),
        C("Name (TH)", "first_name", "first"),
        C("Surname (TH)", "last_name", "last"),
        C("Name-Surname (EN)", (NONE, "full_name"), "guardian_en"),
        C("Nickname", "nickname", "nickname"),
        C("Gender", "sex", "sex_en"),
        C("Birth Date", "birth_date", "born:english"),
        C("Age", "age", "age_number"),
        C("Nationality", DROP, ("Thai", "Thai", "Thai", "Non-Thai (pink card)")),
        C("Dept.", NONE, ("Spa", "F&B", "Housekeeping", "Kitchen", "Garden")),
        C("Programme", NONE, ("Learn to Earn", "ทวิภาคี", "Learn to Earn")),
        C("Affiliated school", "school_name", ("วิทยาลัยการอาชีพดอยผาหมอก", "ศูนย์การเรียนโป่งน้ำร้อน", "สกร.อำเภอ")),
        C("Level", "grade", _by_age(("ม.3", "ปวช.1", "ปวช.2", "ปวช.3"), 15)),
        C("Start Date", "enrolled_from", "entered:english"),
        C("End of Contract", "enrolled_to", _few(("31-Mar-2027", "30-Sep-2026", "31-Dec-2026"), 0.1)),
        C("Status", "status", ("Active", "Active", "Active", "Resigned", "Absent > 3 days")),
        C("Last working day", ("enrolled_to", "event_date"), "lately:english?0.8"),
        C("Reason for leaving", (NONE, DROP), _few(("กลับไปเรียน", "ย้ายบ้าน", "ไม่ชอบงาน", "ช่วยที่บ้าน"), 0.8)),
        C("Mobile", "phone", "phone_number"),
        C("Emergency contact", ("guardian_name", NONE), "guardian_called"),
        C("Relationship", NONE, "relation"),
        C("Emergency tel.", "phone", "other_phone"),
        C("ที่อยู่ปัจจุบัน", "address", "address"),
        C("Allowance (THB/day)", DROP, ("350", "345", "380")),
        C("Bank Account", DROP, "account_10"),
        C("SSO Hospital", (DROP, NONE), ("รพ.ดอยผาหมอก", "รพ.ศูนย์")),
        C("Health check", DROP, ("ผ่าน", "ผ่าน", "ไวรัสตับอักเสบ บี")),
        C("Criminal record check", DROP, ("Clear", "Clear", "Pending")),
        C("Uniform size", NONE, ("S", "M", "L", "XL")),
        C("Mentor", NONE, ("K. Nok (Spa)", "Chef Art", "K. Bee")),
        C("Parent consent", NONE, ("Y", "Y", "รอ")),
    ),
    titles=(["Hot Spring Valley Resort & Spa - Trainee Master List (HR use only)"],),
)  # fmt: skip

SKILL = Agency(
    "springs_skill_institute", "skill", "training", "csv", (15, 18), 60,
    (
        C("เลขที่วุฒิบัตร", ("pupil_no", NONE), _num(100, 3000, "พร.69-{:05d}")),
        C("รหัสหลักสูตร", NONE, ("0920160070201", "0920164150301", "0920083170601")),
        C("ชื่อหลักสูตร", NONE, ("ช่างเครื่องปรับอากาศขนาดเล็ก", "การประกอบอาหารไทย", "ช่างเดินสายไฟฟ้าภายในอาคาร", "นวดสปาเบื้องต้น")),
        C("รุ่น", NONE, ("1/2569", "2/2569", "3/2569")),
        C("จำนวน ชม.", NONE, ("30", "60", "120", "280")),
        C("สถานที่ฝึก", NONE, ("อบต.โป่งน้ำร้อน", "สนพ.", "รร.ตชด.บ้านผาเมฆ")),
        C("วันเริ่มฝึก", "enrolled_from", "lately:be_short"),
        C("วันสิ้นสุดการฝึก", ("enrolled_to", "event_date"), "visited:be_short"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อผู้รับการฝึก", "first_name", "first"),
        C("ชื่อสกุลผู้รับการฝึก", "last_name", "last"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("วันเกิด", "birth_day", "born:day"),
        C("เดือนเกิด", "birth_month", "born:month"),
        C("ปีเกิด (พ.ศ.)", "birth_year", "born:year_be"),
        C("อายุ", "age", "age"),
        C("เพศ", "sex", "sex"),
        C("วุฒิการศึกษา", "grade", ("ประถมศึกษา", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ต่ำกว่าประถม")),
        C("สถานภาพการทำงาน", (NONE, "status", DROP), ("ว่างงาน", "นักเรียน/นักศึกษา", "ทำงานส่วนตัว", "รับจ้าง")),
        C("กลุ่มเป้าหมาย", (NONE, DROP), ("เยาวชนนอกระบบ", "ทั่วไป", "ผู้มีรายได้น้อย", "ชาวไทยภูเขา")),
        C("ประเภทความพิการ", DROP, ("", "", "", "", "การได้ยิน")),
        C("รายได้ก่อนฝึก", DROP, ("0", "0", "3,000", "6,500")),
        C("ที่อยู่เลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("รหัส ปณ.", NONE, "postcode"),
        C("โทรศัพท์", "phone", "phone"),
        C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกระหว่างฝึก")),
        C("คะแนน (%)", NONE, _num(45, 98)),
        C("วิทยากร", NONE, "teacher"),
    ),
    encoding="cp874",
    separator=";",
)  # fmt: skip

MOVED_OUT = Agency(
    "springs_moved_out", "notices", "moved_away", "ods", (3, 18), 34,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("เลขที่ใบแจ้งย้าย (ท.ร.6)", ("pupil_no", NONE), _num(10**6, 10**7, "57-{}")),
        C("ชื่อตัว - ชื่อสกุล ผู้ย้าย", "full_name", "full_wide"),
        C("เลขประจำตัวประชาชน", "national_id", "id_dashed"),
        C("เกิดเมื่อ", "birth_date", "born:thai_long"),
        C(("ย้ายออกจาก", "บ้านเลขที่"), ("house_no", NONE), "house"),
        C(("ย้ายออกจาก", "หมู่ที่"), ("moo", NONE), "moo"),
        C(("ย้ายออกจาก", "ตำบล"), ("tambon", NONE), "tambon"),
        C(("ย้ายเข้า", "ที่อยู่ปลายทาง"), (NONE, "address"), ("99/12 ม.4 ต.สันทราย", "18 ม.7 ต.หนองหอย", "ทะเบียนบ้านกลาง", "245/3 ถ.สุขุมวิท")),
        C(("ย้ายเข้า", "จังหวัด"), NONE, ("เชียงใหม่", "ลำพูน", "ชลบุรี", "กรุงเทพมหานคร", "เชียงราย")),
        C("วันที่แจ้งย้ายออก", "event_date", "lately:thai_long"),
        C(("ผู้แจ้ง", "ชื่อ-สกุล"), NONE, _few("mother_called", 0.2)),
        C(("ผู้แจ้ง", "เลขบัตร"), DROP, "parent_id_dashed"),
        C(("ผู้แจ้ง", "เกี่ยวข้องเป็น"), NONE, ("มารดา", "บิดา", "เจ้าบ้าน")),
        C("นายทะเบียนผู้รับแจ้ง", NONE, ("นางสาวอรทัย", "นายวิเชียร")),
        C("หมายเหตุ", NONE, ("", "", "ย้ายปลายทาง", "ย้ายตามมารดา")),
    ),
    titles=(["บัญชีการแจ้งย้ายที่อยู่ออก (เฉพาะเด็กอายุไม่เกิน 18 ปี)"], ["สำนักทะเบียนท้องถิ่นเทศบาลตำบลโป่งน้ำร้อน", "", "", "ไตรมาส 2/2569"]),
)  # fmt: skip

GRADUATES = Agency(
    "springs_graduates_m3", "graduates", "completed", "xlsx", (14, 17), 84,
    (
        C("ที่", NONE, "running"),
        C("รหัส รร.", "school_code", _of_tambon(("57030118", "57030121", "57030140", "57030152"))),
        C("โรงเรียน", "school_name", _of_tambon(SCHOOLS[:4])),
        C("เลขประจำตัว", "pupil_no", "own_5"),
        C("เลขประจำตัวประชาชน", "national_id", "id_spaced"),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"),
        C(("วันเดือนปีเกิด", "วัน"), "birth_day", "born:day_number"),
        C(("วันเดือนปีเกิด", "เดือน"), "birth_month", "born:month"),
        C(("วันเดือนปีเกิด", "พ.ศ."), "birth_year", "born:year_number"),
        C("บิดา", "father_name", "father"),
        C("มารดา", "mother_name", "mother"),
        C("จบชั้น", "grade", ("ม.3",)),
        C("วันอนุมัติการจบ", "event_date", ("31 มี.ค. 2569", "31 มี.ค. 2569", "30 เม.ย. 2569")),
        C(("ปพ.1", "ชุดที่"), NONE, _num(1, 90, "{:05d}")),
        C(("ปพ.1", "เลขที่"), NONE, _num(1, 999_999, "{:06d}")),
        C(("หน่วยกิต", "พื้นฐาน"), NONE, ("66.0",)),
        C(("หน่วยกิต", "เพิ่มเติม"), NONE, ("12.0", "15.0", "18.0")),
        C("GPA", NONE, "gpa"),
        C(("ผลประเมิน", "อ่าน คิด ฯ"), NONE, ("ดีเยี่ยม", "ดี", "ผ่าน")),
        C(("ผลประเมิน", "คุณลักษณะ ฯ"), NONE, ("ดีเยี่ยม", "ดี")),
        C(("ผลประเมิน", "กิจกรรม"), NONE, ("ผ่าน",)),
        C(("หลังจบ", "ต่อ/ไม่ต่อ"), ("status", NONE), ("ศึกษาต่อ", "ศึกษาต่อ", "ไม่ศึกษาต่อ", "ยังไม่แจ้ง")),
        C(("หลังจบ", "สถานที่เรียนต่อ"), NONE, ("น้ำพุวิทยาคม", "วก.ดอยผาหมอก", "สกร.", "", "")),
        C(("หลังจบ", "จังหวัด"), NONE, ("ลำปาง", "เชียงใหม่", "ลำพูน", "")),
        C(("หลังจบ", "ถ้าไม่ต่อ ทำอะไร"), (NONE, DROP), ("", "", "", "", "", "", "", "ช่วยงานบ้าน", "รับจ้าง กทม.", "บวชเรียน")),
        C("ผู้กรอก", NONE, TEACHERS),
    ),
    titles=(
        ["รายชื่อผู้สำเร็จการศึกษาภาคบังคับ (ม.3) ปีการศึกษา 2568"],
        ["โรงเรียนขยายโอกาส กลุ่มเครือข่ายดอยผาหมอก"],
    ),
    totals=(["", "", "รวมจบ 84 คน"],),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    DOI_SCHOOL, BORDER_POLICE, LINKAGE, HEALTH_STATION, VOLUNTEERS, KOBO, CHIEFS_FORM, HILL_NONFORMAL, TEMPLE_SCHOOL, COLLEGE,
    MISSION_SCHOOL, CHILD_CENTRES, MIGRANT_CENTRE, FOUNDATION, CASE_TEAM, SHELTER, SPA_RESORT, SKILL, MOVED_OUT, GRADUATES,
)  # fmt: skip
