"""Camps, welfare offices, health stations, learning centres, village lists and phone surveys, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import datetime as dt
import re
from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import AS_OF, DATE_CELLS, FORMS, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import STYLES, THAI_DIGITS
from synthetic.slips import Slip
from synthetic.tables import Array, texts

SYLLABLES = (
    ("Eh", "เอ"), ("Htoo", "ทู"), ("Paw", "พอ"), ("Ler", "เลอ"), ("Moo", "มู"), ("Say", "เซ"), ("Wah", "วา"), ("Hla", "ลา"), ("Soe", "โซ"),
    ("Win", "วิน"), ("Aung", "อ่อง"), ("Min", "มิน"), ("Noom", "หนุ่ม"), ("Kham", "คำ"), ("Thet", "เต็ด"), ("Doh", "โด"),
)  # fmt: skip
BOYS, BOYS_THAI = ("Saw", "Saw", "Sai", "Mg"), ("ซอ", "ซอ", "จาย", "หม่อง")
GIRLS, GIRLS_THAI = ("Naw", "Naw", "Nang", "Ma"), ("หน่อ", "หน่อ", "นาง", "มะ")
MEN, MEN_THAI = ("U", "Saw", "U", "Sai"), ("อู", "ซอ", "อู", "จาย")
WOMEN, WOMEN_THAI = ("Daw", "Naw", "Daw", "Nang"), ("ดอ", "หน่อ", "ดอ", "นาง")
HILL_BOYS = ("จะแฮ", "อาเบ", "พะเก", "ศรีทน", "ลอบือ", "จะลอ", "อาจู", "เลาต๋า", "จะสอ", "อาผ่า", "พาแฮ", "ตาเก", "จะคือ", "อาซอง", "พะมู", "จะพือ")  # fmt: skip
HILL_GIRLS = ("นาโบ", "หมี่ยือ", "หน่อมึ", "นาแฮ", "บูซือ", "หมวย", "นาสอ", "พอจี", "นาคือ", "หมี่แต", "หน่อแอ", "นาลอ", "บูเดาะ", "อาหมี่", "นาพือ", "พอวา")  # fmt: skip
STAFF = ("นางสาวปิยะดา แก้วคำ", "นายอนุชิต ใจเที่ยง", "นางวิไลพร สุขสันต์", "นายบุญส่ง ปันตา", "น.ส.รัตนา วงค์ษา")
STAFF_EN = ("Tr. Paw Wah", "Tr. Eh Soe", "Tr. Nilar", "Tr. Somchai", "Tr. Lah Paw")
HEADS = ("นายแก้ว ใจมา", "นางบัวผัน คำตา", "นายศรีมูล ปัญญา", "นายอ้าย วงศ์ไชย", "นางจันทร์ดี มาแก้ว", "นายหนานคำ ตาคำ", "นางอุ่นเรือน ใจปิง")  # fmt: skip
SCHOOLS = ("บ้านทุ่งกว๋าว", "วัดบ้านโป่ง", "อนุบาลแม่เมย", "ชุมชนบ้านฟ่อน", "ห้วยเป้งวิทยา", "โรงเรียนบ้านหัวเสือ", "ร.ร.แม่ถอดวิทยา", "บ้านนาแก้ว")  # fmt: skip
NURSERIES = ("ศพด.บ้านดอนไฟ", "ศพด.บ้านดอนไฟ", "ศพด.วัดทุ่งจี้", "ศพด.บ้านใหม่พัฒนา")
HEALTH_STATIONS = ("รพ.สต.บ้านใหม่", "รพ.สต.ทุ่งฝาย", "รพ.สต.แม่แจ๋ม", "รพ.สต.ห้วยเป้ง")


def _no(low: int, high: int, form: str = "{}") -> Form:
    """Numbers of an office, written in its way."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def _thin(cells: Cells, share: float) -> Form:
    """The same cells, a share of them left empty."""
    return lambda m, r: np.where(r.random(len(m)) < share, "", column(cells, m, r)).astype(object)


def _by_sex(boys: Sequence[str], girls: Sequence[str]) -> Form:
    """Words that go with the child's sex."""
    return lambda m, r: np.where(m["sex"] == "m", column(boys, m, r), column(girls, m, r)).astype(object)


def _born(made: Slip) -> Array:
    """The day of birth as a number."""
    days: Array = made["birth"].astype("datetime64[D]").astype(int)
    return days


def _abroad(boys: Sequence[str], girls: Sequence[str], script: int, shift: int = 0) -> Form:
    """Names of families from across the border, which another script writes of the same child alike; ``shift``: of somebody else in the family."""

    def name(day: int, boy: bool) -> str:
        one, two = SYLLABLES[day // 4 % 16], SYLLABLES[day // 64 % 16]
        return f"{(boys if boy else girls)[day % 4]} {one[script]}{'' if script else ' '}{two[script]}"

    return lambda m, r: texts([name(day + shift, sex == "m") for day, sex in zip(_born(m).tolist(), m["sex"].tolist(), strict=True)])


def _of_parent(father: Cells, mother: Cells) -> Form:
    """What is said of the one parent who is written down, mostly the mother."""
    return lambda m, r: np.where(_born(m) % 3 == 0, column(father, m, r), column(mother, m, r)).astype(object)


def _ordained(monk: Cells, novice: Cells) -> Form:
    """What differs between those who are old enough to be monks and the novices."""
    return lambda m, r: np.where(m["age"] >= 20, column(monk, m, r), column(novice, m, r)).astype(object)


def _neighbour(made: Slip, rng: np.random.Generator) -> Array:
    """A grown-up who has nothing to do with the row's child."""
    return np.roll(FORMS["guardian_called"](made, rng), 9)


def _fill(pattern: str) -> Form:
    """A text with other forms' cells in it."""
    names = re.findall(r"{(\w+)}", pattern)

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        parts = [FORMS[name](made, rng).tolist() for name in names]
        return texts([pattern.format(**dict(zip(names, row, strict=True))) for row in zip(*parts, strict=True)])

    return cells


def _day(day: dt.date, style: str) -> object:
    return STYLES[style](day.year, day.month, day.day) if style in STYLES else DATE_CELLS[style](day)


def _elder(years: int, style: str) -> Form:
    """The birth date of somebody about so many years older than the child."""
    return lambda m, r: texts([
        _day(b - dt.timedelta(days=years * 365 + d), style)
        for b, d in zip(m["birth"].astype("datetime64[D]").tolist(), r.integers(-2000, 2000, len(m)).tolist(), strict=True)
    ])  # fmt: skip


def _around(low: int, high: int, style: str) -> Form:
    """A day so many days after the file's, or before it where they are less than nothing."""
    return lambda m, r: texts([_day(AS_OF + dt.timedelta(days=d), style) for d in r.integers(low, high, len(m)).tolist()])


def _months(made: Slip, _rng: np.random.Generator) -> Array:
    """Months of life at which nobody counts in years yet."""
    return texts([str((AS_OF - born).days * 12 // 365) for born in made["birth"].astype("datetime64[D]").tolist()])


def _boys_only(made: Slip, rng: np.random.Generator) -> Array:
    """Boys' first names, for a house where only boys live."""
    return np.where(made["sex"] == "m", made["first"], rng.choice(made["first"][made["sex"] == "m"], len(made)))


def _thai_number(low: int, high: int, form: str = "{}") -> Form:
    return lambda m, r: texts([form.format(v).translate(THAI_DIGITS) for v in r.integers(low, high, len(m)).tolist()])


AGENCIES = (
    Agency("camp_section_roll", "learning_centre", "enrolled_alternative", "xlsx", ages=(5, 18), rows=56,
           titles=(("Temporary Shelter - Basic Education Programme",), ("Student roll, school year 2026-27, Section 1-4",), ()), columns=(
        C("No.", NONE, "running"), C("Sec.", NONE, ("1A", "1B", "2", "3A", "4")), C("House No.", "house_no", "house"),
        C("HH Reg. No.", (NONE, DROP), _no(1000, 9999, "MLA-HH-{:06d}")), C("Stu. ID", "pupil_no", _no(20_000, 29_999, "S{}")),
        C("Student Name", "full_name", _abroad(BOYS, GIRLS, 0)), C("Called at home", "nickname", _thin(("Pa Pa", "Ko Lay", "Moo Moo", "Poe", "Wah Wah", "Htoo"), 0.5)),
        C("Sex", "sex", "sex_mf"), C("D.O.B.", "birth_date", "born:abroad"), C("Age (yrs)", "age", "age"), C("Std.", "grade", "grade_of_age_migrant"),
        C("Rm", NONE, ("A", "B", "C")), C("Ethn.", DROP, ("Sgaw Karen", "Pwo Karen", "Burman", "Karenni", "Shan")), C("Relig.", DROP, ("Chr.", "Bud.", "Bud.", "Mus.", "Anim.")),
        C("Father's Name", "father_name", _thin(_abroad(MEN, MEN, 0, 77), 0.1)), C("F. alive?", (NONE, DROP), ("Y", "Y", "Y", "N", "?")),
        C("Mother's Name", "mother_name", _abroad(WOMEN, WOMEN, 0, 191)), C("M. alive?", (NONE, DROP), ("Y", "Y", "Y", "Y", "N")),
        C("Caretaker", "guardian_name", _abroad(WOMEN, WOMEN, 0, 402)), C("Rel. to student", NONE, ("grandmother", "aunt", "elder sister", "foster mother")),
        C("Contact Ph.", "phone", "phone_spaced?0.4"), C("Arrived in camp", NONE, _thin(_around(-2500, -900, "abroad"), 0.2)),
        C("First day in school", "enrolled_from", "entered:abroad"), C("Status now", "status", ("attending", "attending", "attending", "dropped out", "moved")),
        C("Left school on", ("enrolled_to", "event_date"), "lately:abroad?0.8"), C("Class Tr.", NONE, STAFF_EN),
        C("Remark", NONE, ("", "", "", "boarding", "resettled?", "works in town")),
    )),
    Agency("workers_dependants", "partner", "population", "xls", ages=(3, 17), rows=44,
           titles=(("บัญชีผู้ติดตามแรงงานต่างด้าว (บุตรอายุไม่เกิน 18 ปี)",), ("สำนักงานจัดหางานจังหวัด ข้อมูล ณ 30 มิ.ย. 2569",)), columns=(
        C("ลำดับ", NONE, "running"), C("เลขรับคำขอ", ("pupil_no", NONE), _no(100, 9999, "บต.69/{:05d}")), C(("ผู้ติดตาม", "คำนำหน้า"), "title", "short_title"),
        C(("ผู้ติดตาม", "ชื่อ-สกุล (ไทย)"), "full_name", _abroad(BOYS_THAI, GIRLS_THAI, 1)), C(("ผู้ติดตาม", "ชื่อ-สกุล (อังกฤษ)"), NONE, _abroad(BOYS, GIRLS, 0)),
        C(("ผู้ติดตาม", "เลขประจำตัว 13 หลัก"), "national_id", "id_foreign?0.1"), C(("ผู้ติดตาม", "เลขที่ PP/CI"), (NONE, DROP), "passport?0.3"),
        C(("ผู้ติดตาม", "เพศ"), "sex", "sex"), C(("ผู้ติดตาม", "วันเกิด"), "birth_date", "born:ce_slash"), C(("ผู้ติดตาม", "อายุ"), "age", "age"),
        C(("ผู้ติดตาม", "สัญชาติ"), (NONE, DROP), ("เมียนมา", "เมียนมา", "เมียนมา", "ลาว", "กัมพูชา")),
        C(("แรงงานที่ติดตาม", "ชื่อ-สกุล"), "guardian_name", _of_parent(_abroad(MEN_THAI, MEN_THAI, 1, 77), _abroad(WOMEN_THAI, WOMEN_THAI, 1, 191))),
        C(("แรงงานที่ติดตาม", "เกี่ยวข้องเป็น"), NONE, _of_parent(("บิดา",), ("มารดา",))), C(("แรงงานที่ติดตาม", "เลขประจำตัว"), (NONE, DROP), "id_foreign"),
        C(("แรงงานที่ติดตาม", "วันเกิด"), (NONE, DROP), _elder(27, "ce_slash")), C(("แรงงานที่ติดตาม", "ใบอนุญาตทำงานเลขที่"), (NONE, DROP), _no(100_000, 999_999, "5269{}")),
        C(("แรงงานที่ติดตาม", "ใบอนุญาตหมดอายุ"), (NONE, DROP), _around(20, 700, "ce_slash")),
        C(("นายจ้าง", "ชื่อนายจ้าง/สถานประกอบการ"), NONE, ("บจก.ลำปางเซรามิก", "นายสมศักดิ์ ธนารัตน์", "หจก.ทรัพย์เจริญก่อสร้าง", "ฟาร์มไก่แม่ทะ", "นางพรทิพย์ อินต๊ะ")),
        C(("นายจ้าง", "เลขทะเบียนนายจ้าง"), NONE, _no(10**8, 10**9, "0525{}")), C(("นายจ้าง", "กิจการ"), NONE, ("ก่อสร้าง", "เกษตรและปศุสัตว์", "ผลิตเซรามิก", "งานบ้าน")),
        C(("นายจ้าง", "โทรศัพท์"), NONE, _no(200_000, 399_999, "054-{}")), C(("ที่พักอาศัย", "เลขที่"), "house_no", "house"), C(("ที่พักอาศัย", "หมู่"), "moo", "moo"),
        C(("ที่พักอาศัย", "ตำบล"), "tambon", "tambon"), C(("ที่พักอาศัย", "อำเภอ"), "amphoe", "amphoe"), C(("ที่พักอาศัย", "โทร."), "phone", "phone_dashed?0.3"),
        C("วันที่รับขึ้นทะเบียน", NONE, "lately:be_slash"),
    )),
    Agency("school_vaccine_round", "partner", "supported", "html", ages=(9, 13), rows=60, columns=(
        C("hospcode", NONE, ("06487", "06488", "06501")), C("hospname", NONE, HEALTH_STATIONS), C("pid", "pupil_no", _no(1, 9_999, "{:06d}")), C("cid", "national_id", "id"),
        C("pname", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", "last"), C("sex", "sex", "sex_code"),
        C("birthdate", "birth_date", "born:iso"), C("age_y", "age", "age"), C("age_m", NONE, _no(0, 12)), C("addr_no", "house_no", "house"), C("village_moo", "moo", "moo_padded"),
        C("village_code", NONE, _no(520101, 521399, "{}05")), C("tambon_name", "tambon", "tambon"), C("amphur_name", "amphoe", "amphoe"),
        C("school_code", "school_code", "school_10"), C("school_name", "school_name", SCHOOLS), C("class", "grade", "grade_of_age"), C("room", NONE, "room"),
        C("parent_name", "guardian_name", "guardian_called"), C("parent_tel", "phone", "phone?0.2"), C("vaccine_code", (NONE, DROP), ("HPVS1", "HPVS2", "dTS5", "MMRS")),
        C("lot_no", NONE, ("HV26A014", "HV26A022", "DT69-118")), C("date_dose1", (NONE, DROP), "lately:iso"), C("date_appoint2", NONE, _around(20, 700, "iso")),
        C("drugallergy", DROP, ("", "", "", "Penicillin", "ไม่แพ้")), C("bw", DROP, "weight"), C("staff_name", NONE, STAFF), C("d_update", NONE, "lately:update"),
    )),
    Agency("health_volunteer_notebook", "survey", "survey", "ods", ages=(4, 18), rows=27, titles=(("สมุดบันทึก อสม. หมู่ 6",),), columns=(
        C("บ้านเลขที่", "house_no", "house"), C("เจ้าบ้าน", NONE, _neighbour), C("เด็กในบ้าน", "full_name", "untitled"), C("เรียกว่า", "nickname", "nickname?0.2"),
        C("อายุ", "age", "age_uneven"), C("เรียนที่ไหน", "school_name", _thin(SCHOOLS, 0.4)), C("ชั้นอะไร", "grade", "grade_uneven"),
        C("ไม่เรียนเพราะอะไร", (NONE, DROP), _thin(("ไม่มีเงิน", "ช่วยพ่อแม่ทำสวน", "ไม่อยากไป", "ป่วย"), 0.6)), C("เบอร์คนเลี้ยง", "phone", "phone_uneven"),
    )),
    Agency("birth_grant_payroll", "partner", "supported", "xls", ages=(1, 6), rows=50, totals=(("", "รวม", "", "50 ราย"),),
           titles=(("บัญชีรายชื่อผู้มีสิทธิรับเงินอุดหนุนเพื่อการเลี้ยงดูเด็กแรกเกิด",), ("องค์การบริหารส่วนตำบล ประจำเดือน กรกฎาคม 2569",)), columns=(
        C("ที่", NONE, "running"), C("เลขที่ ดร.01", ("pupil_no", NONE), _no(1, 999, "{:03d}/2569")), C(("เด็กแรกเกิด", "คำนำหน้า"), "title", "title"),
        C(("เด็กแรกเกิด", "ชื่อ"), "first_name", "first"), C(("เด็กแรกเกิด", "สกุล"), "last_name", "last"), C(("เด็กแรกเกิด", "เลข 13 หลัก"), "national_id", "id_dashed"),
        C(("เด็กแรกเกิด", "เกิดเมื่อ"), "birth_date", "born:thai_short"), C(("เด็กแรกเกิด", "อายุ (เดือน)"), NONE, _months),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_called"), C(("มารดา", "เลข 13 หลัก"), (NONE, DROP), "parent_id_dashed"),
        C(("มารดา", "เกิดเมื่อ"), (NONE, DROP), _elder(26, "thai_short")), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_called"),
        C(("บิดา", "เลข 13 หลัก"), (NONE, DROP), _thin("parent_id_dashed", 0.3)), C(("ผู้ลงทะเบียน", "ชื่อ-สกุล"), "guardian_name", "guardian_called"),
        C(("ผู้ลงทะเบียน", "เกี่ยวข้องกับเด็ก"), NONE, "relation"), C(("ผู้ลงทะเบียน", "โทรศัพท์"), "phone", "phone_dashed?0.1"), C(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"),
        C(("ที่อยู่", "หมู่ที่"), "moo", "moo"), C(("ที่อยู่", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่", "อำเภอ"), "amphoe", "amphoe"), C("รายได้เฉลี่ย/คน/ปี", DROP, "money"),
        C(("การจ่ายเงิน", "ธนาคาร"), (NONE, DROP), ("กรุงไทย", "ออมสิน", "ธ.ก.ส.", "พร้อมเพย์")), C(("การจ่ายเงิน", "เลขที่บัญชี"), DROP, "account"),
        C(("การจ่ายเงิน", "จำนวนเงิน"), (NONE, DROP), ("600", "600", "600", "1,200")), C(("การจ่ายเงิน", "เริ่มจ่ายงวด"), NONE, ("ต.ค.66", "ม.ค.67", "มี.ค.67", "ก.ย.68")),
        C("สิทธิ", NONE, ("ได้รับสิทธิ", "ได้รับสิทธิ", "ได้รับสิทธิ", "ระงับจ่าย", "รอตรวจสอบ")), C("ผู้รับรอง", NONE, STAFF),
    )),
    Agency("family_home_cases", "shelter", "protected", "xlsx", ages=(4, 17), rows=26, titles=(("บ้านพักเด็กและครอบครัว",), ("ทะเบียนผู้รับบริการ (ลับ)",), ()), columns=(
        C("เลขแฟ้ม", "pupil_no", "case_no"), C("ชื่อ-สกุล ผู้รับบริการ", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname?0.2"),
        C("เลขบัตรฯ", "national_id", "id_gaps"), C("ว/ด/ป เกิด", "birth_date", "born:thai_two"), C("อายุ (ปี)", "age", "age"), C("เพศ", "sex", "sex_letter"),
        C("สภาพปัญหา", DROP, ("ถูกทำร้าย", "ถูกทอดทิ้ง", "ผู้ปกครองต้องโทษ", "ตั้งครรภ์ไม่พร้อม", "เร่ร่อน")),
        C("หน่วยงานที่นำส่ง", NONE, ("สภ.เมือง", "รพ.ลำปาง", "พมจ.", "สายด่วน 1300")), C("ผู้นำส่ง", NONE, STAFF), C("โทร.ผู้นำส่ง", NONE, "other_phone"),
        C("วันแรกรับ", ("enrolled_from", "event_date", NONE), _around(-400, -200, "thai_two")),
        C("วันที่จำหน่ายออก", ("enrolled_to", "event_date", NONE), _thin(_around(-190, -5, "thai_two"), 0.6)),
        C("จำหน่ายไป", NONE, _thin(("กลับครอบครัว", "บ้านพักรอง", "สถานสงเคราะห์", "ญาติ"), 0.6)), C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"),
        C("ผู้ปกครองที่รับกลับ", "guardian_name", _thin("guardian_relation", 0.4)), C("โทร.ญาติ", "phone", "phone_spaced?0.3"), C("ภูมิลำเนา", "address", "address_long"),
        C("ขอปกปิดที่อยู่", "hide_address", ("ใช่", "ใช่", "ไม่")), C("ชั้นที่เรียนล่าสุด", "grade", "grade"), C("นักสังคมฯ เจ้าของเรื่อง", NONE, STAFF),
        C("ผลเคส", NONE, ("ยุติ", "ดำเนินการ", "ดำเนินการ", "ส่งต่อ")),
    )),
    Agency("probation_office_list", "partner", "supported", "csv", ages=(13, 18), rows=32, encoding="cp874", separator="\t", columns=(
        C("เลขทะเบียนคุมฯ", "pupil_no", _no(100, 999, "คป.{}/69")), C("คดีดำที่", (NONE, DROP), _no(1, 900, "ยชอ.{}/2568")), C("คำนำ", "title", "short_title"),
        C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("สกุลเดิม", "alt_last_name", "former_last?0.85"), C("ปชช.", "national_id", "id"),
        C("เกิด", "birth_date", "born:be_dash"), C("อายุขณะกระทำผิด", (NONE, DROP), _no(12, 18)), C("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ทำร้ายร่างกาย", "พ.ร.บ.จราจร")),
        C("ศาล", NONE, ("ศาลเยาวชนและครอบครัวจังหวัดลำปาง",)), C("วันพิพากษา", (NONE, DROP), "lately:be_dash"), C("ครบกำหนดคุมฯ", NONE, _around(20, 700, "be_dash")),
        C("รายงานตัวครั้งที่", NONE, ("1/6", "2/6", "3/6", "5/6")), C("วุฒิ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.3", "ม.2", "ปวช.1")),
        C("การเรียนปัจจุบัน", "status", ("กำลังเรียน", "ออกกลางคัน", "ออกกลางคัน", "พักการเรียน", "กำลังเรียน")), C("สถานศึกษา", "school_name", _thin(SCHOOLS, 0.5)),
        C("ผปค.ชื่อ", "guardian_name", "guardian_first"), C("ผปค.สกุล", "guardian_last_name", "guardian_last"), C("ผปค.เกี่ยวข้อง", NONE, "relation"),
        C("ผปค.โทร", "phone", "phone_dashed?0.1"), C("ที่พัก", "house_no", "house"), C("ม.", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"),
        C("พนง.คุมประพฤติ", NONE, STAFF), C("อสค.ประจำตัว", NONE, HEADS),
    )),
    Agency("lifelong_learning_itw", "nonformal", "enrolled_alternative", "csv", ages=(15, 23), rows=62, encoding="utf-16", separator="\t", columns=(
        C("สกร.", "school_name", ("สกร.ระดับอำเภอเกาะคา", "สกร.ระดับอำเภอแม่ทะ")), C("กลุ่ม", NONE, ("01", "02", "05", "11")), C("รหัส นศ.", "pupil_no", "own_10"),
        C("เลขบัตร", "national_id", "id"), C("คำนำฯ", "title", "title"), C("ชื่อ นศ.", "first_name", "first"), C("สกุล นศ.", "last_name", "last"), C("เพศ", "sex", "sex_letter"),
        C("วดป.เกิด", "birth_date", "born:be_slash"), C("ศาสนา", DROP, ("พุทธ", "พุทธ", "พุทธ", "คริสต์", "อิสลาม")),
        C("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")), C("เทอมแรก", NONE, ("1/67", "2/67", "1/68", "2/68", "1/69")),
        C("วันขึ้นทะเบียน นศ.", "enrolled_from", "entered:be_slash"), C("นก.สะสม", NONE, _no(0, 76)), C("กพช.(ชม.)", NONE, _no(0, 200)), C("เกรดเฉลี่ย", NONE, "gpa"),
        C("N-NET", NONE, ("ผ่าน", "ยังไม่สอบ", "ยังไม่สอบ")), C("ร.ร.เดิม", (NONE, "school_name"), SCHOOLS),
        C("สภาพ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดการติดต่อ", "พ้นสภาพ", "จบหลักสูตร")), C("วันจบ/พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.75"),
        C("อาชีพ นศ.", (NONE, DROP), ("รับจ้าง", "เกษตรกร", "ว่างงาน", "ค้าขาย")), C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"),
        C("มือถือ", "phone", "phone"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
        C("ครู ศกร.ตำบล", NONE, STAFF),
    )),
    Agency("flexible_school_form", "learning_centre", "enrolled_alternative", "csv", ages=(12, 20), rows=42, encoding="utf-8-sig", columns=(
        C("ประทับเวลา", NONE, "lately:google"), C("ที่อยู่อีเมล", (NONE, DROP), "email"), C("1. ชื่อจริงของน้อง (ไม่ต้องใส่คำนำหน้า)", "first_name", "first"),
        C("2. นามสกุล", "last_name", "last"), C("3. เพื่อน ๆ เรียกน้องว่า", "nickname", "nickname"), C("4. เพศตามบัตร", "sex", "sex"),
        C("5. วันเกิด (วัน/เดือน/ปี พ.ศ.)", "birth_date", "born:be_short"), C("6. เลขบัตรประชาชน 13 หลัก (ถ้าไม่มีให้เว้นว่าง)", "national_id", "id?0.3"),
        C("7. ถ้าไม่มีเลขบัตร มีรหัส G ไหม", "g_code", "g_code?0.8"), C("8. ตอนนี้อยู่กับใคร", NONE, ("พ่อแม่", "ยาย", "แม่", "ปู่ย่า", "อยู่คนเดียว", "แฟน")),
        C("9. ชื่อ-นามสกุลของผู้ใหญ่ที่ดูแลน้อง", "guardian_name", "guardian"), C("10. เบอร์โทรผู้ใหญ่ที่ดูแลน้อง", "phone", "phone"),
        C("11. เบอร์โทรของน้องเอง", (NONE, "phone"), "other_phone"), C("12. ไอดีไลน์", (NONE, DROP), _no(100, 9999, "nong_{}")),
        C("13. ตอนนี้พักอยู่ที่ไหน (บ้านเลขที่ หมู่ ตำบล อำเภอ)", "address", _fill("{house} ม.{moo} ต.{tambon} อ.{amphoe}")),
        C("14. ออกจากโรงเรียนตอนอยู่ชั้นไหน", "grade", "grade_of_age"), C("15. โรงเรียนสุดท้ายที่เคยเรียน", ("school_name", NONE), SCHOOLS),
        C("16. เพราะอะไรถึงออก (ตอบได้หลายข้อ)", (NONE, DROP), ("ไม่มีเงิน", "ไม่มีเงิน, ต้องทำงาน", "เรียนไม่ทัน", "มีปัญหากับเพื่อน", "ตั้งครรภ์")),
        C("17. ตอนนี้ทำงานอะไร", (NONE, DROP), ("ไม่ได้ทำ", "เสิร์ฟอาหาร", "ก่อสร้าง", "ช่วยที่บ้าน", "ไรเดอร์")),
        C("18. รายได้ของครอบครัวต่อเดือน", DROP, ("ไม่เกิน 3,000", "3,001-5,000", "5,001-10,000")),
        C("19. อยากเรียนแบบไหน", NONE, ("เรียนวันเสาร์", "เรียนออนไลน์", "เรียนไปทำงานไป")), C("20. มีโรคประจำตัวไหม", DROP, ("ไม่มี", "ไม่มี", "หอบหืด", "ภูมิแพ้", "ลมชัก")),
        C("21. นับถือศาสนา", DROP, ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")), C("22. ไซส์เสื้อ", NONE, ("S", "M", "L", "XL")),
        C("23. ให้ครูไปเยี่ยมบ้านวันไหนดี", NONE, ("เสาร์", "อาทิตย์", "วันไหนก็ได้")), C("24. ยินยอมให้เก็บข้อมูล", NONE, ("ยินยอม",)),
    )),
    Agency("centre_certificates", "graduates", "completed", "xlsx", ages=(15, 20), rows=25,
           titles=(("ทะเบียนผู้จบการศึกษา ศูนย์การเรียน",), ("รุ่นที่ ๔ ปีการศึกษา ๒๕๖๘",), ()), columns=(
        C("เลขที่ประกาศนียบัตร", ("pupil_no", NONE), _thai_number(1, 300, "ศร.{:03d}/๒๕๖๙")), C("ชื่อผู้จบการศึกษา", "full_name", "full"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("เกิดวันที่", "birth_date", "born:thai_digits"),
        C("จบระดับชั้น", "grade", ("มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย", "มัธยมศึกษาตอนปลาย")), C("ผลการเรียนเฉลี่ย", NONE, "gpa"),
        C("วันอนุมัติการจบ", ("event_date", "enrolled_to"), "lately:thai_digits"), C("ผู้ลงนาม", NONE, STAFF[:2]),
    )),
    Agency("phone_survey_kobo", "survey", "survey", "csv", ages=(5, 18), rows=45, encoding="utf-8-sig", separator=";", columns=(
        C("start", NONE, "visited:kobo"), C("today", "event_date", "visited:iso"), C("staff/opm_name", NONE, HEADS), C("staff/opm_phone", NONE, "other_phone"),
        C("loc/amphoe", "amphoe", "amphoe"), C("loc/tambon", "tambon", "tambon"), C("loc/moo", "moo", "moo"), C("loc/ban", NONE, "village"), C("loc/hh_no", "house_no", "house"),
        C("loc/gps", (NONE, DROP), "gps"), C("hh/head_name", NONE, _neighbour), C("hh/head_birth_be", (NONE, DROP), _elder(48, "year_be")), C("hh/members", NONE, _no(2, 9)),
        C("hh/income_month", DROP, "money"), C("child/fname", "first_name", "first"), C("child/lname", "last_name", "last"), C("child/nick", "nickname", "nickname?0.2"),
        C("child/sex", "sex", "sex_lower"), C("child/pid13", "national_id", "id?0.35"), C("child/birth_be", "birth_year", "born:year_be"), C("child/age_est", "age", "age"),
        C("edu/status", "status", ("studying", "studying", "at_risk", "dropped_out", "never")), C("edu/school", "school_name", _thin(SCHOOLS, 0.5)),
        C("edu/last_grade", "grade", "grade_of_age"), C("edu/reason", (NONE, DROP), _thin(("poor", "work", "poor work", "sick", "pregnant"), 0.6)),
        C("care/name", "guardian_name", "guardian"), C("care/relation", NONE, "relation"), C("care/phone", "phone", "phone?0.2"),
        C("hide_address", "hide_address", ("no", "no", "no", "yes")), C("_uuid", ("pupil_no", NONE), "guid"),
    )),
    Agency("migrant_families_odk", "survey", "survey", "csv", ages=(4, 17), rows=40, columns=(
        C("SubmissionDate", NONE, "visited:stamp"), C("interview_date", "event_date", "visited:iso"), C("interviewer", NONE, STAFF_EN), C("site-district", "amphoe", "amphoe"),
        C("site-subdistrict", "tambon", "tambon"), C("site-community", NONE, ("ceramic factory 2", "orange farm", "behind market", "chicken farm", "construction camp")),
        C("caregiver-name", "guardian_name", _abroad(WOMEN, WOMEN, 0, 402)), C("caregiver-relation", NONE, ("mother", "mother", "aunt", "grandmother", "sister")),
        C("caregiver-age", NONE, _no(19, 66)), C("caregiver-years_in_thailand", NONE, _no(1, 25)), C("caregiver-phone", "phone", "phone_abroad?0.2"),
        C("caregiver-document", (NONE, DROP), ("pink card", "CI", "passport", "none")), C("kid-full_name", "full_name", _abroad(BOYS, GIRLS, 0)),
        C("kid-name_in_thai_school", ("alt_first_name", NONE), _thin(_abroad(BOYS_THAI, GIRLS_THAI, 1), 0.5)), C("kid-gender", "sex", "sex_en"),
        C("kid-dob_known", NONE, ("yes", "yes", "no")), C("kid-dob", "birth_date", "born:iso?0.35"), C("kid-age_years", "age", "age"),
        C("kid-born_in_thailand", (NONE, DROP), ("yes", "no", "no")), C("kid-id_card_13", "national_id", "id_foreign?0.5"), C("kid-g_code", "g_code", "g_code?0.6"),
        C("kid-mother_tongue", (NONE, DROP), ("Burmese", "Karen", "Shan", "Mon")), C("kid-school_status", "status", ("in_school", "in_school", "dropped_out", "never_attended")),
        C("kid-school_or_mlc", "school_name", _thin(("New Light MLC", "Ban Thung School", "Sky Blue MLC"), 0.5)), C("kid-grade", "grade", "grade_of_age_migrant"),
        C("kid-why_not", (NONE, DROP), _thin(("no documents", "works", "no money", "far away"), 0.6)), C("kid-vaccinated", DROP, ("yes", "no", "dont_know")),
        C("consent", NONE, ("yes",)), C("KEY", ("pupil_no", NONE), "uuid"),
    )),
    Agency("headman_list", "district_office", "referral", "xlsx", ages=(7, 18), rows=25, titles=(("เด็กในหมู่บ้านที่ไม่ได้ไปโรงเรียน",), ("ผู้ใหญ่บ้านหมู่ 9",)), columns=(
        C("", NONE, "running_dot"), C("ชื่อ สกุล", "full_name", "full_uneven"), C("อายุ", "age", "age_words"), C("บ้านเลขที่", "house_no", "house"),
        C("ชื่อพ่อ", "father_name", "father"), C("เลิกเรียนตอนชั้น", "grade", "grade_uneven"),
        C("ตอนนี้ทำอะไร", (NONE, DROP), ("อยู่บ้าน", "รับจ้าง", "ทำไร่กับพ่อแม่", "ไปทำงานกรุงเทพ")),
    )),
    Agency("disability_service", "partner", "supported", "html", ages=(3, 20), rows=40, columns=(
        C("เลข ปชช.คนพิการ", "national_id", "id"), C("คำนำหน้า", "title", "title"), C("ชื่อคนพิการ", "first_name", "first"), C("สกุลคนพิการ", "last_name", "last"),
        C("เพศ", "sex", "sex"), C("วันเกิดคนพิการ", "birth_date", "born:be_slash"), C("อายุ", "age", "age"),
        C("ประเภทความพิการ", DROP, ("การเห็น", "การได้ยิน", "การเคลื่อนไหว", "สติปัญญา", "ออทิสติก", "การเรียนรู้")), C("ระดับความพิการ", DROP, ("1", "2", "3", "4")),
        C("สาเหตุความพิการ", DROP, ("แต่กำเนิด", "โรค", "อุบัติเหตุ", "ไม่ทราบ")), C("กายอุปกรณ์", (NONE, DROP), _thin(("รถเข็น", "เครื่องช่วยฟัง", "ไม้เท้าขาว"), 0.6)),
        C("วันออกบัตร", NONE, "lately:be_slash"), C("บัตรหมดอายุ", NONE, _around(20, 700, "be_slash")), C("เบี้ยความพิการ/เดือน", (NONE, DROP), ("800", "1,000", "1,000")),
        C("ชื่อผู้ดูแล", "guardian_name", "guardian_first"), C("สกุลผู้ดูแล", "guardian_last_name", "guardian_last"), C("เลข ปชช.ผู้ดูแล", (NONE, DROP), "parent_id"),
        C("วันเกิดผู้ดูแล", (NONE, DROP), _elder(33, "be_slash")), C("ความเกี่ยวพัน", NONE, "relation"), C("มือถือผู้ดูแล", "phone", "phone"),
        C("ที่อยู่ปัจจุบัน", "address", "address_long"), C("รหัส ปณ.", NONE, "postcode"),
        C("สถานะการเรียน", "status", ("กำลังเรียน", "กำลังเรียน", "ไม่เคยเรียน", "ออกกลางคัน", "จบแล้ว")),
        C("เรียนอยู่ที่", "school_name", _thin((*SCHOOLS, "ศูนย์การศึกษาพิเศษ"), 0.4)), C("ระดับชั้น", "grade", "grade?0.3"),
        C("อปท.ที่รับเบี้ย", NONE, ("ทต.เกาะคา", "อบต.แม่ทะ", "ทต.ห้างฉัตร", "ทม.เขลางค์นคร")), C("ผู้บันทึก", NONE, STAFF),
    )),
    Agency("temple_school_roll", "religious", "enrolled", "xlsx", ages=(12, 21), rows=34, sheets_before=("คำอธิบาย",),
           titles=(("บัญชีรายชื่อนักเรียน โรงเรียนพระปริยัติธรรม",), ("ภาคเรียนที่ ๑ ปีการศึกษา ๒๕๖๙",)), columns=(
        C("ลำดับ", NONE, "running_thai"), C("เลขประจำตัว", "pupil_no", _thai_number(1000, 2999)), C("คำนำหน้า", "title", _ordained(("พระ",), ("สามเณร",))),
        C("ชื่อ", "first_name", _boys_only), C("ฉายา", (NONE, "alt_first_name"), _ordained(("ธมฺมธโร", "สิริปญฺโญ", "ฐิตเมโธ"), ("",))), C("นามสกุล", "last_name", "last"),
        C("เลขบัตรประชาชน", "national_id", "id_thai"), C(("เกิด", "วันที่"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"), C("อายุ", "age", "age_thai"), C("วันบรรพชา", NONE, _around(-1600, -900, "thai_digits")),
        C("พระอุปัชฌาย์", NONE, ("พระครูสุนทรธรรมกิจ", "พระครูวิมลศีลาจาร", "พระราชจินดานายก")),
        C("วัดที่จำพรรษา", NONE, ("วัดศรีล้อม", "วัดบุญวาทย์", "วัดป่าตันหลวง", "วัดเจดีย์ซาว")), C("ชั้น", "grade", "grade_of_age_thai"),
        C("วันที่เข้าเรียน", "enrolled_from", _around(-800, -60, "thai_digits_short")), C(("โยมบิดามารดา", "ชื่อโยมพ่อ"), "father_name", "father_called"),
        C(("โยมบิดามารดา", "ชื่อโยมแม่"), "mother_name", "mother_called"), C(("โยมบิดามารดา", "โทรศัพท์"), "phone", "phone_dashed?0.3"), C(("ภูมิลำเนา", "หมู่ที่"), "moo", "moo"),
        C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"), C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จังหวัด"), "province", "province"),
        C("โทร.เจ้าอาวาส", NONE, "other_phone"),
    )),
    Agency("child_sponsor_fund", "fund", "supported", "csv", ages=(5, 18), rows=55, columns=(
        C("Sponsor No.", NONE, _no(1000, 9999, "SP{}")), C("Sponsor Name", NONE, ("Mr. P. Keller", "KFC Lampang", "Ms. A. Lindqvist", "Rotary Khelang", "Mrs. J. Brown")),
        C("Child Code", "pupil_no", _no(1, 9999, "TH-0520-{:04d}")), C("Prefix", "title", "title"), C("Child First Name (TH)", "first_name", "first"),
        C("Child Surname (TH)", "last_name", "last"), C("Child First Name (EN)", (NONE, "alt_first_name"), "first_en"), C("Nickname", "nickname", "nickname"),
        C("Gender", "sex", "sex_en"), C("Birthday", "birth_date", "born:english"), C("Thai ID", "national_id", "id?0.1"), C("School Name", "school_name", SCHOOLS),
        C("MOE School Code", "school_code", "school_10"), C("Class Level", "grade", "grade_of_age_en"), C("GPA Last Year", NONE, "gpa"), C("Father Name", "father_name", "father"),
        C("Father Job", (NONE, DROP), ("labourer", "farmer", "driver", "-")), C("Mother Name", "mother_name", "mother"), C("Caregiver Name", "guardian_name", "guardian"),
        C("Caregiver Mobile", "phone", "phone_spaced"), C("Village", NONE, "village"), C("Sub-district", "tambon", "tambon"), C("District", "amphoe", "amphoe"),
        C("Bank Account", DROP, "account"), C("Grant (THB/yr)", (NONE, DROP), ("3,000", "5,000", "8,000")), C("Sponsored Since", NONE, "entered:english"),
        C("Sponsorship Ends", NONE, _around(20, 700, "english")), C("Health Condition", DROP, ("Good", "Good", "Asthma", "Thalassemia")), C("Field Officer", NONE, STAFF_EN),
    )),
    Agency("stateless_registry", "civil_registry", "population", "xlsx", ages=(3, 18), rows=44, breaks=(22,), between=([],),
           titles=(("ทะเบียนประวัติบุคคลไม่มีสถานะทางทะเบียน (ท.ร.38 ก)",), ("สำนักทะเบียนอำเภอ วันที่พิมพ์ 9 ก.ค. 2569",)), columns=(
        C("รหัสสำนัก", NONE, ("5201", "5206", "5213")), C("เลขประจำตัวบุคคล", "national_id", "id_foreign"), C("ชื่อตัว", "first_name", _by_sex(HILL_BOYS, HILL_GIRLS)),
        C("ชื่อสกุล", "last_name", "last?0.5"), C("ชื่ออื่น", "alt_first_name", "first?0.6"), C("เพศ", "sex", "sex"), C("ว.ด.ป.เกิด", "birth_date", "born:be_dash"),
        C("ประเทศที่เกิด", (NONE, DROP), ("ไทย", "ไทย", "เมียนมา", "ลาว")), C("เผ่าพันธุ์", DROP, ("ลาหู่", "อาข่า", "กะเหรี่ยง", "เมี่ยน", "ไทใหญ่")),
        C("ชื่อบิดา", "father_name", HILL_BOYS), C("เลขประจำตัวบิดา", (NONE, DROP), _thin("id_foreign", 0.4)), C("สัญชาติบิดา", (NONE, DROP), ("เมียนมา", "ไม่มี", "ไทย")),
        C("ชื่อมารดา", "mother_name", HILL_GIRLS), C("เลขประจำตัวมารดา", (NONE, DROP), _thin("id_foreign", 0.3)), C("สัญชาติมารดา", (NONE, DROP), ("เมียนมา", "ไม่มี", "ไทย")),
        C("เลขรหัสประจำบ้าน", NONE, "house_code"), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ชื่อหมู่บ้าน", NONE, "village"),
        C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("วันที่เข้ามาในประเทศ", NONE, _thin(_around(-4500, -900, "be_dash"), 0.6)),
        C("วันจัดทำทะเบียนประวัติ", NONE, "lately:be_dash"), C("คำร้องขอสัญชาติ", (NONE, DROP), _thin(("ยื่นแล้ว", "รออนุมัติ", "เอกสารไม่ครบ"), 0.5)),
    )),
    Agency("tambon_nursery", "local_school", "enrolled", "xls", ages=(2, 5), rows=40,
           titles=(("ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กในสังกัดเทศบาลตำบล",), ("ปีการศึกษา 2569",)), columns=(
        C("ศูนย์ฯ", "school_name", NURSERIES), C("ห้อง", ("grade", NONE), ("เตรียมอนุบาล", "อ.1", "อ.2", "อ.1")), C("เลขประจำตัวเด็ก", "pupil_no", _no(100, 999, "{}/69")),
        C("ด.ช./ด.ญ.", "title", "short_title"), C("ชื่อ", "first_name", "first"), C("สกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"),
        C("เลข ปชช.เด็ก", "national_id", "id_spaced?0.05"), C("วันเกิด", "birth_date", "born:be_dot"), C(("อายุ", "ปี"), "age", "age"), C(("อายุ", "เดือน"), NONE, _no(0, 12)),
        C("นน.", DROP, _no(9, 23)), C("สส.", DROP, _no(78, 118)), C("ภาวะโภชนาการ", DROP, ("สมส่วน", "สมส่วน", "ค่อนข้างผอม", "เริ่มอ้วน")),
        C("แพ้อาหาร/ยา", DROP, ("-", "-", "-", "นมวัว", "ไข่", "กุ้ง")), C("วัคซีนครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")), C("วันเข้าศูนย์ฯ", "enrolled_from", "entered:be_dot"),
        C(("พ่อ", "ชื่อ-สกุล"), "father_name", "father"), C(("พ่อ", "อายุ"), NONE, _no(20, 50)), C(("แม่", "ชื่อ-สกุล"), "mother_name", "mother"),
        C(("แม่", "อายุ"), NONE, _no(18, 45)), C(("แม่", "เบอร์โทร"), "phone", "phone"), C(("คนรับ-ส่ง", "ชื่อ"), (NONE, "guardian_name"), _neighbour),
        C(("คนรับ-ส่ง", "เบอร์โทร"), (NONE, "phone"), "other_phone"), C("ที่อยู่", "address", "house_moo"), C("ครูผู้ดูแลเด็ก", NONE, STAFF),
    )),
    Agency("dormitory_far_homes", "school", "enrolled", "xlsx", ages=(7, 17), rows=40, titles=(("บัญชีนักเรียนพักนอน (บ้านไกล) ปีการศึกษา 2569",),), columns=(
        C("เรือนนอน", NONE, ("ชมพูพันธุ์ทิพย์", "ราชพฤกษ์", "อินทนิล")), C("เตียง", NONE, _no(1, 40)), C("เลขประจำตัว นร.", "pupil_no", "own_5"),
        C("ชั้น", "grade", "grade_of_age_room"), C("ชื่อ - สกุล", "full_name", "full_short"), C("เลข ปชช./G", "national_id", "id_or_g"), C("ว/ด/ป เกิด", "birth_date", "born:cell"),
        C("ชนเผ่า", DROP, ("ลาหู่", "ม้ง", "เมี่ยน", "กะเหรี่ยง", "อาข่า")), C(("พ่อแม่", "พ่อ"), "father_name", "father"), C(("พ่อแม่", "แม่"), "mother_name", "mother"),
        C(("พ่อแม่", "โทร"), "phone", "phone_dashed?0.4"), C(("ผู้รับฝากข่าวในหมู่บ้าน", "ชื่อ"), NONE, HEADS),
        C(("ผู้รับฝากข่าวในหมู่บ้าน", "ตำแหน่ง"), NONE, ("ผู้ใหญ่บ้าน", "ครูอาสา", "ร้านค้า", "อสม.")), C(("ผู้รับฝากข่าวในหมู่บ้าน", "โทร"), NONE, "other_phone"),
        C(("บ้าน", "หย่อมบ้าน"), NONE, "village"), C(("บ้าน", "หมู่"), "moo", "moo"), C(("บ้าน", "ตำบล"), "tambon", "tambon"), C(("บ้าน", "อำเภอ"), "amphoe", "amphoe"),
        C(("บ้าน", "ระยะทาง กม."), NONE, _no(12, 96)), C("วันเข้าหอ", (NONE, "enrolled_from"), "entered:be_slash"), C("กลับบ้านล่าสุด", NONE, "lately:be_slash"),
        C("โรคประจำตัว", DROP, ("-", "-", "-", "หอบหืด", "ธาลัสซีเมีย")), C("สิทธิรักษา", (NONE, DROP), ("บัตรทอง", "บัตรทอง", "ท.99", "ไม่มีสิทธิ")), C("ครูหอพัก", NONE, STAFF),
        C("หมายเหตุ", NONE, "remark"),
    )),
    Agency("skill_trainees", "skill", "training", "csv", ages=(15, 21), rows=48, encoding="tis-620", separator=";", columns=(
        C("รหัสหลักสูตร", NONE, ("0920162070801", "0920161100301", "0920163120205")),
        C("หลักสูตร", NONE, ("ช่างซ่อมรถจักรยานยนต์", "การประกอบอาหารไทย", "ช่างเชื่อมไฟฟ้า", "บาริสต้า")), C("รุ่น", NONE, ("1/69", "2/69", "3/69")),
        C("เลขใบสมัคร", "pupil_no", _no(10_000, 99_999, "69{}")), C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ ผู้รับการฝึก", "first_name", "first"),
        C("นามสกุล ผู้รับการฝึก", "last_name", "last"), C("เลขที่บัตร ปชช.", "national_id", "id"), C("วันเกิด(ปปปปดดวว)", "birth_date", "born:be_compact"), C("เพศ", "sex", "sex"),
        C("วุฒิการศึกษา", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ปวช.3", "ม.2")), C("วันเปิดฝึก", "enrolled_from", _around(-220, -70, "be_compact")),
        C("วันปิดฝึก", "enrolled_to", _around(-60, 80, "be_compact")), C("ชั่วโมง", NONE, ("30", "60", "280", "420")),
        C("ผลการฝึก", ("status", NONE), ("กำลังฝึก", "สำเร็จการฝึก", "สำเร็จการฝึก", "ออกกลางคัน")), C("เลขที่วุฒิบัตร", NONE, _no(100, 9999, "ลป.{}/2569")),
        C("ผู้ปกครอง", "guardian_name", "guardian"), C("โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("โทรศัพท์ผู้รับการฝึก", (NONE, "phone"), "other_phone"),
        C("ที่อยู่เลขที่", "house_no", "house"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"), C("จังหวัด", "province", "province"), C("วิทยากร", NONE, STAFF),
        C("บัญชีรับเบี้ยเลี้ยง", DROP, "account_10"),
    )),
)  # fmt: skip
