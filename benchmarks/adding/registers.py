"""Twenty schools of every affiliation, each with the register it keeps or the list its school's system prints.

Belongs here: headings, cells and truth of schools' own registers. Does not belong here: how the files are written (``forms``).
"""

from collections.abc import Callable, Sequence

import numpy as np

from benchmarks.adding.cells import Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import THAI_DIGITS
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

NO = (NONE, DROP)  # of no use here: left alone or dropped, both are right
JOBS = ("รับจ้าง", "เกษตรกร", "ทำนา", "ค้าขาย", "รับราชการ", "ก่อสร้าง", "-", "แม่บ้าน")
CREEDS = ("พุทธ", "พุทธ", "คริสต์", "อิสลาม")
BLOOD = ("A", "B", "O", "AB", "", "ไม่ทราบ")
HOMES = ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต", "มารดาเสียชีวิต")
TRIBES = ("กะเหรี่ยง", "ม้ง", "เมี่ยน", "ลาหู่", "อาข่า", "ลีซู")
MEN_EN = ("Thomas", "Kenji", "Somchai", "Minho", "Klaus", "Prasert", "Andrew")
WOMEN_EN = ("Claire", "Yuki", "Sunisa", "Jiwoo", "Heike", "Malee", "Grace")
MUSLIM_BOYS = ("มูฮัมหมัด", "อับดุลเลาะ", "ฮาซัน", "อิบรอเฮม", "ซุลกิฟลี", "อานัส", "ฟาฮัด", "อัฟนาน", "ริดวาน")
MUSLIM_GIRLS = ("ฟาตีมะห์", "นูรีซัน", "อามีเนาะ", "ซากีนะห์", "ฮานีฟะห์", "นัสริน", "ไอซะห์", "ซูไรดา")
MUSLIM_LAST = ("มามะ", "สาและ", "แวหะยี", "ดอเลาะ", "เจะเล็ง", "หะยีสาแม", "ปาทาน", "ศรีเดช", "ลือแมะ", "ยูโซ๊ะ")
MUSLIM_MEN = ("นายอาแซ", "นายมะรอเซะ", "นายอุสมาน", "นายยะโกบ", "นายสะมะแอ", "นายดอเลาะ", "นายอิสมาแอ")
MUSLIM_WOMEN = ("นางแมะซง", "นางรอฮานี", "นางสุไบดะห์", "นางนิเมาะ", "นางคอลีเยาะ", "น.ส.ฮาลีเมาะ")
ARABIC = ("Muhammad Hasan", "Fatimah Zahra", "Abdullah Umar", "Aminah", "Yusuf Ali", "Khadijah", "Bilal")


def mixed(*ways: Cells) -> Form:
    """Each cell in one of several ways: more than one clerk keeps the register."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        written = [column(way, made, rng) for way in ways]
        return texts([written[way][at] for at, way in enumerate(rng.integers(0, len(ways), len(made)).tolist())])

    return cells


def gaps(cells: Cells, share: float, word: str = "-") -> Form:
    """A share of the cells with a word that says nothing is known."""

    def with_gaps(made: Slip, rng: np.random.Generator) -> Array:
        there = rng.random(len(made)) >= share
        return texts([c if t and c != "" else word for c, t in zip(column(cells, made, rng).tolist(), there.tolist(), strict=True)])

    return with_gaps


def changed(cells: Cells, change: Callable[[str], str]) -> Form:
    """Cells written once more, another way."""
    return lambda made, rng: texts([change(str(c)) for c in column(cells, made, rng).tolist()])


def in_order(*words: str) -> Form:
    """One word after the other down the list: a report that prints school after school."""
    return lambda made, rng: texts([words[at * len(words) // len(made)] for at in range(len(made))])


def phrase(*parts: Cells, between: str = " ") -> Form:
    """Cells put together from several."""
    return lambda made, rng: join(*(column(part, made, rng) for part in parts), between=between)


def another(cells: Cells) -> Form:
    """The same kind of cells, of somebody else in the family's place."""
    return lambda made, rng: np.roll(column(cells, made, rng), 5)


def numbers(form: str, first: int) -> Form:
    """Pupils' numbers in the order in which they came; those who left are missing."""
    return lambda made, rng: texts([form.format(n) for n in (first + np.cumsum(rng.integers(1, 4, len(made)))).tolist()])


def by_sex(boys: Sequence[str], girls: Sequence[str]) -> Form:
    """Words for boys and words for girls."""
    return lambda made, rng: np.where(made["sex"] == "m", column(boys, made, rng), column(girls, made, rng))


def by_age(words: Sequence[str], youngest: int) -> Form:
    """The class of each age, from the youngest on."""
    return lambda made, rng: texts([words[min(max(int(a) - youngest, 0), len(words) - 1)] for a in made["age_text"].tolist()])


def loose(cells: Cells) -> Form:
    """Cells with a blank too many here and there."""

    def spaced(made: Slip, rng: np.random.Generator) -> Array:
        ways = (str, lambda c: f"{c} ", lambda c: f" {c}", str, str)
        return texts([ways[int(w)](str(c)) for c, w in zip(column(cells, made, rng).tolist(), rng.integers(0, 5, len(made)), strict=True)])

    return spaced


def thai(cells: Cells) -> Form:
    """Cells in Thai digits."""
    return changed(cells, lambda c: c.translate(THAI_DIGITS))


COLLEGE = by_age(("ปวช.1", "ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2"), 15)
NURSERY = by_age(("เตรียมอนุบาล", "อนุบาล 1", "อนุบาล 2", "อนุบาล 3"), 3)
STAGE = by_age(("ประถมศึกษา", "ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย"), 13)
SECONDARY = by_age(("ม.1", "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6"), 12)

AGENCIES = (
    Agency(
        "ban_mae_chaem_school", "school", "enrolled", "xlsx", (5, 13), 38,
        (
            C("ที่", NO, "running"), C("ชั้น", "grade", "grade_of_age"), C("เลข ปจต.", "pupil_no", numbers("{:04d}", 1873)),
            C("เลข ปชช.", "national_id", mixed(*("id",) * 6, "id_dashed", changed("id", lambda n: n[:-1]))), C("ชื่อ - สุกล", "full_name", mixed("full_short", "full", "full_wide")),
            C("ชื่อเล่น", "nickname", "nickname?0.3"), C("ว/ด/ป เกิด", "birth_date", mixed("born:be_two", "born:thai_two", "born:be_short")),
            C("อายุ", "age", "age"), C("พ่อ", "father_name", gaps(mixed("father_called", "father"), 0.1)),
            C("แม่", "mother_name", mixed("mother_called", "mother")), C("นร.อยู่กับ", NO, ("พ่อแม่", "พ่อแม่", "ยาย", "ตายาย", "แม่", "ญาติ")),
            C("บ.เลขที่", "house_no", "house"), C("ม.", "moo", "moo"), C("เบอร์ติดต่อ", "phone", mixed("phone", "phone_dashed", "phones")),
            C("นน.", NO, "weight"), C("สส.", NO, "height"), C("หมายเหตุ", NO, "remark"),
        ),
        titles=(["ทะเบียนนักเรียน โรงเรียนบ้านแม่แจ๋ม ปีการศึกษา 2569"], ["สพป.ลำปาง เขต 3   ข้อมูล ณ วันที่ 10 มิ.ย. 69"], []),
        totals=([], ["", "รวม", "", "", "38 คน"], ["", "", "", "", "ลงชื่อ....................................ครูธุรการ"]),
        breaks=(13, 26, 39, 52, 65, 78),
    ),
    Agency(
        "ban_dong_khum_school", "school", "enrolled", "xlsx", (6, 15), 60,
        (
            C(("ลำดับที่",), NO, "running"), C(("ข้อมูลนักเรียน", "เลขประจำตัว 13 หลัก"), "national_id", "id"),
            C(("ข้อมูลนักเรียน", "เลขประจำตัวนักเรียน"), "pupil_no", numbers("{:05d}", 3120)), C(("ข้อมูลนักเรียน", "คำนำ"), "title", "short_title"),
            C(("ข้อมูลนักเรียน", "ชื่อ"), "first_name", loose("first")), C(("ข้อมูลนักเรียน", "สกุล"), "last_name", loose("last")),
            C(("ข้อมูลนักเรียน", "เพศ"), "sex", "sex_letter"), C(("ข้อมูลนักเรียน", "ชั้นปี"), "grade", "grade_of_age"),
            C(("ข้อมูลนักเรียน", "ห้อง"), NO, "room"), C(("ข้อมูลนักเรียน", "วดป.เกิด (พ.ศ.)"), "birth_date", "born:be_slash"),
            C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ตามทะเบียนบ้าน", "หมู่"), "moo", "moo"),
            C(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", ("บ้านอ้อน", "บ้านอ้อน", "นาแก", "ต.บ้านอ้อน")), C(("ที่อยู่ตามทะเบียนบ้าน", "อำเภอ"), "amphoe", ("งาว",)),
            C(("ที่อยู่ปัจจุบัน (กรณีไม่ตรงทะเบียนบ้าน)",), ("address", *NO), "address?0.75"),
            C(("ผู้ปกครอง", "ชื่อ - สกุล"), "guardian_name", "guardian_called"), C(("ผู้ปกครอง", "ความสัมพันธ์"), NO, "relation"),
            C(("ผู้ปกครอง", "เลขประจำตัว 13 หลัก"), NO, "parent_id"), C(("ผู้ปกครอง", "อาชีพ"), NO, JOBS),
            C(("ผู้ปกครอง", "เบอร์โทร"), "phone", mixed("phone", "phone_spaced")), C(("สถานะครัวเรือน", "จำนวนสมาชิก"), NO, ("3", "4", "5", "6")),
            C(("สถานะครัวเรือน", "รายได้เฉลี่ย/คน/เดือน"), NO, "money"), C(("สถานะครัวเรือน", "ผู้พึ่งพิง"), NO, ("มี", "ไม่มี", "ผู้สูงอายุ", "คนพิการ")),
            C(("สถานะครัวเรือน", "การอยู่อาศัย"), NO, ("บ้านตนเอง", "บ้านเช่า", "อยู่กับผู้อื่น")),
            C(("สถานะครัวเรือน", "ที่ดินทำการเกษตร"), NO, ("ไม่มี", "น้อยกว่า 1 ไร่", "1-5 ไร่")),
            C(("สถานะครัวเรือน", "บัตรสวัสดิการ"), NO, ("มี", "ไม่มี")), C(("PMT",), NO, "score"),
            C(("สถานะคัดกรอง",), NO, ("ยากจนพิเศษ", "ยากจน", "ใกล้จน", "ไม่ผ่านเกณฑ์")), C(("ครูผู้คัดกรอง",), NO, "teacher"),
        ),
        titles=(["บัญชีนักเรียนและผลการคัดกรอง (นร.01) ภาคเรียนที่ 1/2569 โรงเรียนบ้านดงคุ้ม"],), sheets_before=("คำชี้แจง",),
    ),
    Agency(
        "wiang_tan_wittaya", "school", "enrolled", "csv", (12, 18), 80,
        (
            C("STD_ID", "pupil_no", numbers("{}", 21440)), C("PRENAME", "title", "short_title"), C("FNAME", "first_name", "first"),
            C("LNAME", "last_name", "last"), C("SEX", "sex", "sex_code"), C("CLASS", "grade", SECONDARY), C("ROOM", NO, "room"),
            C("SEATNO", NO, "class_no"), C("CARDID", "national_id", "id"), C("BDATE", "birth_date", "born:be_compact"), C("BLOOD", NO, BLOOD),
            C("RELIG", NO, ("1", "1", "2", "3")), C("HNO", "house_no", "house"), C("MOO", "moo", "moo_padded"), C("TAMB", "tambon", ("เวียงตาล", "เวียงตาล", "เมืองยาว", "ปงยางคก", "แม่สัน")),
            C("AMPH", "amphoe", ("ห้างฉัตร",)), C("PROV", "province", "province"), C("ZIP", NO, "postcode"), C("TEL", "phone", "phone"),
            C("FATNAME", "father_name", "father"), C("MOTNAME", "mother_name", "mother"), C("PARNAME", "guardian_name", "guardian"),
            C("PAROCC", NO, ("1", "2", "3", "4", "9")), C("OLDSCH", NO, "school"), C("ENTDATE", "enrolled_from", "entered:be_compact"),
            C("GPAX", NO, "gpa"), C("STATUS", "status", (*("1",) * 14, "3", "4", "5")), C("ADVISOR", NO, "teacher"),
        ),
        encoding="cp874",
    ),
    Agency(
        "rajaprachanukroh_lampang", "school", "enrolled", "xls", (7, 18), 70,
        (
            C(("ลำดับ",), NO, "running"), C(("เลขประจำตัว",), "pupil_no", numbers("{}", 5208)),
            C(("เลขบัตรประชาชน/เลข G",), "national_id", mixed("id_or_g", "id_dashed", "id_or_g")), C(("ชื่อ-สกุล นักเรียนประจำ",), "full_name", "full"),
            C(("ชื่อเล่น",), "nickname", "nickname"), C(("ชั้น/ห้อง",), "grade", "grade_of_age_room"), C(("เกิดวันที่",), "birth_date", "born:thai_short"),
            C(("ชาติพันธุ์",), NO, TRIBES), C(("ศาสนา",), NO, CREEDS), C(("ภูมิลำเนา", "บ้าน"), NO, "village"), C(("ภูมิลำเนา", "ม."), "moo", "moo"),
            C(("ภูมิลำเนา", "ต."), "tambon", "tambon"), C(("ภูมิลำเนา", "อ."), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จ."), "province", "province"),
            C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian"), C(("ผู้ปกครอง", "เกี่ยวข้องเป็น"), NO, "relation"),
            C(("ผู้ปกครอง", "โทร."), "phone", gaps("phone", 0.15, "ไม่มีสัญญาณ")), C(("ประเภทความด้อยโอกาส",), NO, ("ยากจน", "ชนกลุ่มน้อย", "กำพร้า", "ถูกทอดทิ้ง", "ผลกระทบจากยาเสพติด")),
            C(("สถานภาพบิดามารดา",), NO, HOMES), C(("หอนอน",), NO, ("เรือนคูณ", "เรือนแก้ว", "เรือนสัก", "เรือนปีบ")), C(("เตียง",), NO, "class_no"),
            C(("ครูประจำหอ",), NO, "teacher"), C(("รร.เดิม",), NO, "school"), C(("วันรับเข้า",), "enrolled_from", "entered:thai_two"),
            C(("สถานะ",), "status", (*("อยู่ปกติ",) * 12, "พักการเรียน", "ไม่กลับเข้าหอ")), C(("หมายเหตุ",), NO, "remark"),
        ),
        titles=(["โรงเรียนราชประชานุเคราะห์ จังหวัดลำปาง"], ["บัญชีนักเรียนประจำ ภาคเรียนที่ 1 ปีการศึกษา 2569"], ["(เอกสารลับ ใช้ในราชการเท่านั้น)"]),
    ),
    Agency(
        "saint_marie_school", "private_school", "enrolled", "csv", (6, 18), 75,
        (
            C("student_code", "pupil_no", numbers("{}", 66012)), C("prefix_th", "title", "title"), C("firstname_th", "first_name", "first"),
            C("lastname_th", "last_name", "last"), C("firstname_en", NO, "first_en"), C("lastname_en", NO, "last_en"), C("nick_name", "nickname", "nickname"),
            C("gender", "sex", "sex_lower"), C("thai_id", "national_id", "id"), C("birthdate", "birth_date", "born:iso"), C("grade_level", "grade", "grade_of_age"),
            C("homeroom", NO, ("ยอแซฟ 201", "ยอแซฟ 305", "มารีย์ 112", "อันนา 204")), C("no_in_class", NO, "class_no"), C("admission_date", "enrolled_from", "entered:iso"),
            C("enroll_status", "status", (*("active",) * 14, "leave", "resigned", "suspended")),
            C("resign_date", ("enrolled_to", "event_date"), "lately:iso?0.9"), C("religion", NO, ("พุทธ", "คริสต์", "คริสต์", "อื่นๆ")),
            C("father_firstname", "father_name", "father_first"), C("father_lastname", "father_last_name", "father_last"),
            C("father_mobile", ("phone", *NO), "phone"), C("mother_firstname", "mother_name", "mother_first"), C("mother_lastname", "mother_last_name", "mother_last"),
            C("mother_mobile", ("phone", *NO), another("phone")), C("parent_email", NO, "email"), C("home_address", "address", "address_long"),
            C("food_allergy", NO, ("", "", "", "นมวัว", "อาหารทะเล", "ถั่ว")), C("rfid_card", NO, "account_10"), C("balance", NO, "money"),
            C("homeroom_teacher", NO, "teacher"), C("updated_at", NO, "lately:midnight"),
        ),
    ),
    Agency(
        "anuban_duangjai", "private_school", "enrolled", "xlsx", (3, 6), 45,
        (
            C(("No.",), NO, "running"), C(("รหัส น.ร.",), "pupil_no", numbers("ดจ{:04d}", 812)), C(("ชื่อ-นามสกุล (ไทย)",), "full_name", mixed("full_short", "full")),
            C(("Name-Surname (English)",), NO, "guardian_en"), C(("ชื่อเล่น (น้อง)",), "nickname", "nickname"), C(("เพศ", "ช"), NO, by_sex(("/",), ("",))),
            C(("เพศ", "ญ"), NO, by_sex(("",), ("/",))), C(("เกิด", "วันที่"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
            C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"), C(("อายุ", "ปี"), "age", "age"), C(("อายุ", "เดือน"), NO, ("1", "3", "4", "7", "8", "10", "11")),
            C(("ชั้นเรียน",), "grade", NURSERY), C(("เลขประจำตัวประชาชนเด็ก",), "national_id", "id_spaced"), C(("คุณพ่อ", "ชื่อ-สกุล"), "father_name", "father"),
            C(("คุณพ่อ", "อาชีพ/ที่ทำงาน"), NO, JOBS), C(("คุณพ่อ", "มือถือ"), ("phone", *NO), "phone_dashed"),
            C(("คุณแม่", "ชื่อ-สกุล"), "mother_name", "mother"), C(("คุณแม่", "อาชีพ/ที่ทำงาน"), NO, JOBS), C(("คุณแม่", "มือถือ"), ("phone", *NO), another("phone_dashed")),
            C(("ID Line",), NO, phrase(("mae_nong", "duang.dao", "papa", "nok_lpg"), "room", between="")), C(("ผู้มารับ",), NO, ("พ่อ", "แม่", "ยาย", "รถรับส่ง", "ป้าแดง")),
            C(("รถสาย",), NO, ("1", "2", "-", "-")), C(("กรุ๊ปเลือด",), NO, BLOOD), C(("แพ้ยา/อาหาร",), NO, ("-", "-", "ไข่ขาว", "เพนิซิลลิน")),
            C(("ค่าเทอม",), NO, ("ชำระแล้ว", "ชำระแล้ว", "ค้าง", "ผ่อน")),
        ),
        titles=(["โรงเรียนอนุบาลดวงใจ (เอกชน)  รายชื่อนักเรียนทุกระดับชั้น  ปีการศึกษา 2569"],),
        totals=(["", "", "รวมนักเรียน", "45 คน"],),
    ),
    Agency(
        "prachawit_foundation_school", "private_school", "enrolled", "html", (6, 15), 66,
        (
            C("ลำดับ", NO, "running"), C("รหัสสถานศึกษา", "school_code", ("1152100043",)), C("สถานศึกษา", "school_name", ("ประชาวิทย์มูลนิธิ",)),
            C("เลขประจำตัวประชาชน/Passport", "national_id", mixed(*("id",) * 9, "passport")), C("เลขประจำตัวนักเรียน", "pupil_no", numbers("{}", 14077)),
            C("คำนำหน้านาม", "title", "title"), C("ชื่อนักเรียน", "first_name", "first"), C("ชื่อกลาง", "middle_name", "middle?0.88"), C("นามสกุลนักเรียน", "last_name", "last"),
            C("เพศ", "sex", "sex"), C("วดป.เกิด", "birth_date", "born:be_slash"), C("สัญชาติ", NO, ("ไทย", "ไทย", "ไทย", "ไทย", "เมียนมา", "ลาว")),
            C("ชั้นที่กำลังศึกษา", "grade", changed("grade_of_age", lambda g: g.replace("ป.", "ประถมศึกษาปีที่ ").replace("ม.", "มัธยมศึกษาปีที่ ").replace("อ.", "อนุบาลปีที่ "))),
            C("ห้องที่", NO, "room"), C("สิทธิ์อุดหนุน", NO, ("รับอุดหนุน", "รับอุดหนุน", "ไม่รับ", "ซ้ำซ้อน รอตรวจสอบ")), C("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
            C("สถานภาพนักเรียน", "status", (*("กำลังศึกษา",) * 9, "ลาออก", "ย้ายสถานศึกษา")),
            C("วันที่จำหน่ายออก", ("enrolled_to", "event_date"), "lately:be_slash?0.85"), C("ผู้บันทึกข้อมูล", NO, "teacher"), C("ปรับปรุงล่าสุด", NO, "lately:be_slash"),
        ),
        titles=(["รายงานข้อมูลนักเรียนรายบุคคล ประเภทสามัญศึกษา"], ["พิมพ์เมื่อ 01/07/2569 14:22"]),
    ),
    Agency(
        "municipal_school_4", "local_school", "enrolled", "xlsx", (6, 13), 55,
        (
            C("ที่", NO, "running"), C("เลข ปจ.ตัว", "pupil_no", numbers("{}", 9033)), C("หมายเลขบัตร ปชช.", "national_id", "id_number"), C("ด.ช./ด.ญ.", "title", "short_title"),
            C("ชื่อตัว", "first_name", "first"), C("สกุล", "last_name", "last"), C("เกิดเมื่อ", "birth_date", "born:cell"), C("กรุ๊ปเลือด", NO, BLOOD),
            C("ชั้น", "grade", changed("grade_of_age", lambda g: g.replace(".", ""))), C("ในเขต/นอกเขต", NO, ("ในเขต", "ในเขต", "นอกเขต")),
            C("ชุมชน", NO, ("ชุมชนท่าคราวน้อย", "ชุมชนศรีล้อม", "ชุมชนบ้านปงสนุก", "-")), C("บ้านเลขที่", "house_no", "house"), C("ถนน/ตรอก/ซอย", NO, "road"),
            C("ต.", "tambon", ("เวียงเหนือ", "หัวเวียง", "สวนดอก", "พระบาท")), C("อ.", "amphoe", ("เมือง", "เมือง", "เมืองลำปาง")), C("บิดา", "father_name", "father_first"), C("สกุล", "father_last_name", "father_last"),
            C("มารดา", "mother_name", "mother_first"), C("สกุล", "mother_last_name", "mother_last"), C("ผู้ปกครอง", "guardian_name", "guardian"),
            C("เกี่ยวข้องเป็น", NO, "relation"), C("โทรฯ", "phone", mixed("phone", "phone_dashed", "phone_spaced")), C("วันเข้าเรียน", "enrolled_from", "entered:cell"),
            C("นม/อาหารกลางวัน", NO, ("รับ", "รับ", "ไม่รับ")),
        ),
        titles=(["ทะเบียนนักเรียน (แบบ ทน.4)"], ["โรงเรียนเทศบาล 4 สังกัดกองการศึกษา เทศบาลนครลำปาง"], []),
    ),
    Agency(
        "wang_phrao_child_centre", "local_school", "enrolled", "ods", (3, 5), 32,
        (
            C("ลำดับที่", NO, "running_dot"), C("รหัสเด็ก", "pupil_no", numbers("ศพด.{}", 201)), C("ชื่อ - สกุล เด็ก", "full_name", mixed("full_short", "full_nickname")),
            C("เลข 13 หลัก (เด็ก)", "national_id", mixed("id_dashed", "id_spaced")), C("วันเกิด", "birth_date", thai("born:thai_two")), C("อายุ (ปี.เดือน)", "age", "age_dot"),
            C("ห้อง", NO, ("ลูกเป็ด", "ลูกไก่", "ลูกแมว")), C("ครู/ผู้ดูแลเด็ก", NO, "teacher"), C("ผู้ปกครอง", "guardian_name", "guardian_relation"),
            C("เลข 13 หลัก (ผู้ปกครอง)", NO, "parent_id_dashed"), C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"), C("ตำบล", "tambon", ("วังพร้าว", "วังพร้าว", "ศาลา")),
            C("เบอร์โทรผู้ปกครอง", "phone", "phone_dashed"), C("น้ำหนัก", NO, ("12.5", "14", "15.2", "17", "13.8")), C("ส่วนสูง", NO, ("92", "98", "101", "105")),
            C("วัคซีน", NO, ("ครบ", "ครบ", "ไม่ครบ")), C("เงินอุดหนุนแรกเกิด", NO, ("ได้รับ", "ไม่ได้รับ")), C("วันที่รับเข้า", "enrolled_from", "entered:thai_two"),
            C("หมายเหตุ", NO, "remark"),
        ),
        titles=(["ศูนย์พัฒนาเด็กเล็กบ้านวังพร้าว  องค์การบริหารส่วนตำบลวังพร้าว"], ["บัญชีรายชื่อเด็ก ประจำปีการศึกษา ๒๕๖๙"]),
        totals=(["", "", "รวม ๓๒ คน"],),
    ),
    Agency(
        "border_police_school_huai_hok", "school", "enrolled", "xlsx", (5, 13), 48,
        (
            C(("ลำดับ",), NO, "running_thai"), C(("เลขประจำตัว นร.",), "pupil_no", thai(numbers("{}", 640))), C(("คำนำหน้า ชื่อ - ชื่อสกุล",), "full_name", "full"),
            C(("เลขประจำตัวประชาชน / เลขบุคคลไม่มีสถานะ",), "national_id", mixed("id_thai", thai("id_foreign"), "id_gaps")), C(("วัน เดือน ปี เกิด",), "birth_date", "born:thai_digits"),
            C(("ชั้น",), "grade", "grade_of_age_thai"), C(("เผ่า",), NO, TRIBES), C(("สัญชาติ",), NO, ("ไทย", "ไม่มีสัญชาติ", "ไทย")), C(("ถิ่นที่อยู่", "หย่อมบ้าน"), NO, "village"),
            C(("ถิ่นที่อยู่", "หมู่ที่"), "moo", thai("moo")), C(("ถิ่นที่อยู่", "ตำบล"), "tambon", ("แจ้ซ้อน", "แจ้ซ้อน", "หัวเมือง")), C(("ถิ่นที่อยู่", "ระยะทาง (กม.)"), NO, ("๐.๕", "๑", "๓", "๗", "๑๒")),
            C(("การมาเรียน",), NO, ("ไป-กลับ", "ไป-กลับ", "พักนอน")), C(("ผู้ปกครอง", "บิดา"), "father_name", "father_called"), C(("ผู้ปกครอง", "มารดา"), "mother_name", "mother_called"),
            C(("ผู้ปกครอง", "อาชีพ"), NO, ("ทำไร่", "รับจ้าง", "ปลูกกาแฟ")), C(("ภาวะโภชนาการ", "นน."), NO, thai("weight")), C(("ภาวะโภชนาการ", "สส."), NO, thai("height")),
            C(("โรคประจำตัว",), NO, ("-", "-", "-", "หอบหืด", "คอพอก")), C(("ครูประจำชั้น",), NO, ("ด.ต.สมชาย ใจกล้า", "ส.ต.ท.หญิง มาลี ดอยสูง", "จ.ส.ต.วิชัย ป่าไม้")),
        ),
        titles=(["กองกำกับการตำรวจตระเวนชายแดนที่ ๓๒"], ["บัญชีรายชื่อนักเรียน โรงเรียน ตชด.บ้านห้วยหก  ปีการศึกษา ๒๕๖๙"], ["ข้อมูล ณ ๑๐ มิถุนายน ๒๕๖๙"]),
    ),
    Agency(
        "wat_phra_that_scripture_school", "religious", "enrolled", "xls", (12, 18), 42,
        (
            C("ที่", NO, "running"), C("ชื่อ สามเณร", "full_name", "novice_drawn"), C("อายุ", "age", "age"), C("พรรษา", NO, ("-", "1", "2", "3", "4")),
            C("วดป. เกิด", "birth_date", mixed("born:thai_two", "born:be_dot")), C("บรรพชาเมื่อ", NO, "lately:thai_two"), C("เลขที่บัตร ปชช.", "national_id", mixed("id_dashed", "id_or_word")),
            C("เลขใบสุทธิ", NO, "monk_card"), C("พำนักวัด", NO, ("วัดพระธาตุเสด็จ", "วัดบุญวาทย์", "วัดศรีล้อม", "วัดป่าตัน")), C("ชั้น (สามัญ)", "grade", SECONDARY),
            C("น.ธ.", NO, ("ตรี", "โท", "เอก", "-")), C("บาลี", NO, ("-", "-", "ป.1-2", "ป.ธ.3")), C("โยมพ่อ", "father_name", "father"), C("โยมแม่", "mother_name", "mother"),
            C("ที่อยู่โยม", "address", "address"), C("เบอร์โยม", "phone", "phone"), C("วันเข้าเรียน", "enrolled_from", "entered:be_dot"),
            C("หมายเหตุ", NO, ("", "", "", "ลาสิกขา 12 พ.ค.", "กลับบ้าน", "อาพาธ")),
        ),
        titles=(["บัญชีรายชื่อสามเณรนักเรียน"], ["โรงเรียนวัดพระธาตุวิทยา (แผนกสามัญศึกษา)  พ.ศ. 2569"]),
        totals=(["รวม", "42 รูป"],),
    ),
    Agency(
        "pariyat_emis_group", "religious", "enrolled", "csv", (12, 20), 64,
        (
            C("ปีการศึกษา", NO, ("2569",)), C("ภาคเรียน", NO, ("1",)), C("รหัสโรงเรียน", "school_code", in_order("5170520004", "5170520011", "5170520017")),
            C("ชื่อโรงเรียน", "school_name", in_order("บุญวาทย์ปริยัติ", "เขลางค์ปริยัติศึกษา", "วัดท่ามะโอวิทยา")), C("รหัสผู้เรียน", "pupil_no", numbers("{}", 6700310)),
            C("เลขประจำตัวประชาชน", "national_id", "id"), C("หนังสือเดินทาง", NO, "passport?0.9"), C("สถานะบุคคล", ("title", *NO), ("สามเณร", "สามเณร", "สามเณร", "คฤหัสถ์")),
            C("ชื่อ", "first_name", changed("novice_drawn", lambda c: c.split()[0].removeprefix("สามเณร"))), C("นามสกุล", "last_name", "last"), C("วันเกิด(ค.ศ.)", "birth_date", "born:ce_slash"), C("วันบรรพชา", NO, "lately:ce_slash"),
            C("ระดับชั้น", "grade", changed(SECONDARY, lambda g: g.replace("ม.", "มัธยมศึกษาปีที่ "))), C("สังกัดวัด", NO, ("บุญวาทย์วิหาร", "ท่ามะโอ", "พระแก้วดอนเต้า")),
            C("ตำบลที่ตั้งวัด", ("tambon", *NO), in_order("หัวเวียง", "เวียงเหนือ", "ท่าผา")), C("อำเภอที่ตั้งวัด", ("amphoe", *NO), in_order("เมืองลำปาง", "เมืองลำปาง", "เกาะคา")), C("นิกาย", NO, ("มหานิกาย", "มหานิกาย", "ธรรมยุต")),
            C("ผู้อุปการะ", ("guardian_name", *NO), "guardian"), C("เบอร์ผู้อุปการะ", "phone", "phone"), C("วันที่เข้าเรียน", "enrolled_from", "entered:ce_slash"),
            C("สถานะการศึกษา", "status", (*("กำลังศึกษา",) * 9, "พักการเรียน", "พ้นสภาพ")), C("เกรดเฉลี่ย", NO, "gpa"), C("วันที่แก้ไข", NO, "lately:iso"),
        ),
        separator=";",
    ),
    Agency(
        "lampang_technical_college", "vocational", "enrolled", "html", (15, 20), 80,
        (
            C("ลำดับที่", NO, "running"), C("รหัสประจำตัว", "pupil_no", mixed(*(numbers(f"{year}{{:04d}}", 0) for year in ("6920101", "6820101", "6930201")))), C("คำนำหน้า", "title", "short_title"), C("ชื่อ", "first_name", "first"),
            C("นามสกุล", "last_name", "last"), C("รหัสกลุ่มเรียน", NO, ("692010101", "692010102", "683010201")), C("ชื่อกลุ่มเรียน", NO, ("ชก.1/2", "ชย.2/1", "ชฟ.1/4", "สทส.1/1")),
            C("ระดับ", "grade", COLLEGE), C("ประเภทวิชา", NO, ("อุตสาหกรรม", "บริหารธุรกิจ")), C("สาขาวิชา", NO, ("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "การบัญชี", "ช่างเชื่อมโลหะ")),
            C("สาขางาน", NO, ("ยานยนต์", "ไฟฟ้ากำลัง", "การบัญชี")), C("รูปแบบ", NO, ("ปกติ", "ปกติ", "ทวิภาคี")), C("สถานประกอบการ", NO, ("", "", "บจก.ลำปางยนต์", "โรงไฟฟ้าแม่เมาะ")),
            C("ครูที่ปรึกษา", NO, "teacher"), C("บัตรประชาชน", "national_id", "id_quoted"), C("วันเกิด", "birth_date", "born:be_slash"),
            C("มือถือนักศึกษา", ("phone", *NO), another("phone")), C("มือถือผู้ปกครอง", "phone", "phone"), C("จบจากโรงเรียน", NO, "school"), C("GPAX", NO, "gpa"),
            C("สภาพ", "status", (*("ปกติ",) * 14, "พักการเรียน", "ลาออก", "พ้นสภาพ")), C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "lately:be_slash?0.88"),
        ),
        titles=(["วิทยาลัยเทคนิคลำปาง"], ["รายชื่อนักเรียน นักศึกษา จำแนกตามกลุ่มเรียน ภาคเรียนที่ 1/2569"]),
    ),
    Agency(
        "lanna_business_college", "vocational", "enrolled", "xls", (15, 20), 52,
        (
            C("No.", NO, "running"), C("รหัส นศ. (Student ID)", "pupil_no", numbers("69{:05d}", 1020)), C("ชื่อ-นามสกุล (Name)", "full_name", mixed("full", "full_short")),
            C("บัตร ปชช. (ID Card)", "national_id", "id_dashed"), C("D.O.B.", "birth_date", "born:english"), C("ชั้นปี (Year)", "grade", COLLEGE),
            C("สาขา (Major)", NO, ("การบัญชี", "การตลาด", "คอมพิวเตอร์ธุรกิจ", "การโรงแรม")), C("ภาค (Session)", NO, ("เช้า", "บ่าย", "เสาร์-อาทิตย์")),
            C("มือถือ", ("phone", *NO), another("phone_dashed")), C("Line ID", NO, phrase(("nong.fah", "beam", "aom_acc", "gun"), "own", between="")), C("E-mail", NO, "email"),
            C("ผู้ปกครอง (Parent)", "guardian_name", "guardian_by_sex"), C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"), C("ที่อยู่ปัจจุบัน (Address)", "address", "address_long"),
            C("จบจาก", NO, "school"), C("วุฒิเดิม", NO, ("ม.3", "ม.6", "กศน.ม.ต้น", "ปวช.")), C("GPA เดิม", NO, "gpa"), C("กยศ.", NO, ("กู้", "ไม่กู้", "รอผล")), C("เลขบัญชี", NO, "account"),
            C("ค้างชำระ", NO, gaps("money", 0.6, "-")), C("ที่ฝึกงาน", NO, ("", "", "เทศบาลเมืองเขลางค์", "ห้างเสรี")), C("สมัครวันที่", ("enrolled_from", *NO), "entered:be_two"),
            C("Remark", NO, ("", "", "ดรอป 1 เทอม", "ตามตัวด่วน")),
        ),
        titles=(["LANNA BUSINESS COLLEGE  วิทยาลัยอาชีวศึกษาลานนาบริหารธุรกิจ"], [], ["รายชื่อ นศ. ปัจจุบัน 1/69"]),
    ),
    Agency(
        "learning_encouragement_ko_kha", "nonformal", "enrolled_alternative", "csv", (14, 20), 72,
        (
            C("รหัสสถานศึกษา", "school_code", ("1252040000",)), C("ภาคเรียน", NO, ("1/2569",)), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"), C("คำนำหน้า", "title", "title"),
            C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("ว/ด/ป เกิด", "birth_date", "born:be_dash"),
            C("อายุ", "age", "age"), C("ระดับการศึกษา", "grade", STAGE), C("รหัสกลุ่ม", NO, ("040101", "040102", "040201")),
            C("ศกร.ตำบล", ("school_name", *NO), ("ศกร.ตำบลลำปางหลวง", "ศกร.ตำบลศาลา", "ศกร.ตำบลใหม่พัฒนา")), C("ครู ศกร.", NO, "teacher"),
            C("วุฒิเดิม", NO, ("ป.6", "ม.1 (ไม่จบ)", "ม.3", "ม.2 (ไม่จบ)")), C("สถานศึกษาเดิม", NO, "school"), C("สถานภาพ", NO, ("โสด", "โสด", "โสด", "สมรส")),
            C("อาชีพ", NO, ("รับจ้าง", "ว่างงาน", "ค้าขาย", "ทหารเกณฑ์")), C("ที่อยู่", "address", "address"), C("โทรศัพท์", "phone", "phone"), C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"),
            C("ขึ้นทะเบียนวันที่", "enrolled_from", "entered:be_dash"), C("หน่วยกิตสะสม", NO, ("0", "16", "32", "40")), C("สถานะ นศ.", "status", (*("ปกติ",) * 6, "รักษาสภาพ", "ออกกลางคัน")),
        ),
        encoding="cp874",
    ),
    Agency(
        "learning_encouragement_pong_don", "nonformal", "enrolled_alternative", "xlsx", (14, 19), 27,
        (
            C("ที่", ("pupil_no", *NO), "running"), C("ชื่อ-สกุล นศ.", "full_name", mixed("full", "untitled", "full_bracket")), C("อายุ", "age", mixed("age", "age_words")),
            C("เลข 13 หลัก", "national_id", "id_gaps"), C("ระดับ", "grade", by_age(("ประถม", "ม.ต้น", "ม.ต้น", "ม.ต้น", "ม.ปลาย"), 13)), C("บ้าน", NO, "village"),
            C("หมู่", "moo", mixed("moo", "moo_word")), C("เบอร์โทร", "phone", "phone?0.3"), C("พบกลุ่มวัน", NO, ("อาทิตย์", "พุธ")), C("มา/ขาด", ("status", *NO), ("มา", "มา", "ขาด", "ไม่มาเลย")),
            C("ชุดงานส่งแล้ว", NO, ("/", "", "/", "บางส่วน")), C("หมายเหตุ", NO, ("", "", "ไปทำงาน กทม.", "ท้อง", "ติดเกณฑ์ทหาร")),
        ),
        titles=(["รายชื่อ นศ. กลุ่ม ศกร.ตำบลปงดอน  ครูผู้สอน น.ส.จินตนา"], ["เทอม 1/69"]),
    ),
    Agency(
        "special_education_centre", "school", "enrolled", "xlsx", (3, 17), 58,
        (
            C("ลำดับ", NO, "running"), C("รหัสนักเรียน", "pupil_no", numbers("ศกศ{:04d}", 380)), C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้าชื่อ", "title", "title"),
            C("ชื่อ", "first_name", "first"), C("ชื่อสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("ว.ด.ป. เกิด", "birth_date", mixed("born:thai_long", "born:thai_short")),
            C("อายุ ณ 16 พ.ค. 69", "age", "age_months"), C("ประเภทความพิการ", NO, ("สติปัญญา", "ร่างกาย", "ออทิสติก", "ได้ยิน", "ซ้อน")), C("ระดับ", NO, ("น้อย", "ปานกลาง", "รุนแรง")),
            C("เลขบัตรคนพิการ", NO, "other_id"), C("บัตรหมดอายุ", NO, "lately:thai_two"), C("รูปแบบการรับบริการ", NO, ("ไป-กลับ", "ปรับบ้านเป็นห้องเรียน", "หน่วยบริการ", "เรียนรวม")),
            C("หน่วยบริการอำเภอ", NO, ("แม่ทะ", "เกาะคา", "ห้างฉัตร", "เมือง")), C("ครูผู้รับผิดชอบ", NO, "teacher"), C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"), C("ความเกี่ยวข้อง", NO, "relation"),
            C("เบอร์โทรผู้ปกครอง", "phone", "phones"), C("ที่อยู่ (เลขที่ หมู่ ตำบล อำเภอ)", "address", "address"), C("พิกัดบ้าน", NO, "gps"), C("ไม่ประสงค์เปิดเผยที่อยู่", "hide_address", ("", "", "", "ใช่")),
            C("วันที่รับเข้า", "enrolled_from", "entered:thai_short"), C("IEP/IFSP", NO, ("จัดทำแล้ว", "ระหว่างจัดทำ")), C("เบี้ยคนพิการ", NO, ("800", "1000", "-")),
            C("สถานะ", "status", (*("รับบริการ",) * 14, "ส่งต่อ", "ส่งต่อ", "เสียชีวิต")),
        ),
        titles=(["ทะเบียนผู้เรียน ศูนย์การศึกษาพิเศษ ประจำจังหวัดลำปาง  ปีการศึกษา 2569"], []), sheets_before=("สารบัญ", "รหัสความพิการ"),
    ),
    Agency(
        "school_for_the_deaf", "school", "enrolled", "ods", (6, 18), 40,
        (
            C(("เลขประจำตัว", "นักเรียน"), "pupil_no", numbers("{}", 2291)), C(("เลขประจำตัว", "ประชาชน"), "national_id", "id"), C(("ชื่อ และ สกุล",), "full_name", "full"),
            C(("ชื่อภาษามือ",), NO, ("แตะแก้ม", "ผมหยิก", "ยิ้ม", "ขีดคิ้ว", "จุดคาง")), C(("เกิด",), "birth_date", "born:be_iso"), C(("ชั้น",), "grade", "grade_of_age_room"),
            C(("การได้ยิน (dB)", "หูซ้าย"), NO, ("75", "90", "100", ">100")), C(("การได้ยิน (dB)", "หูขวา"), NO, ("70", "85", "95", ">100")), C(("เครื่องช่วยฟัง",), NO, ("มี", "ไม่มี", "ชำรุด")),
            C(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"), C(("ที่อยู่ตามทะเบียนบ้าน", "ม."), "moo", "moo"), C(("ที่อยู่ตามทะเบียนบ้าน", "ต."), "tambon", "tambon"),
            C(("ที่อยู่ตามทะเบียนบ้าน", "อ."), "amphoe", "amphoe"), C(("ที่อยู่ตามทะเบียนบ้าน", "จ."), "province", "province"), C(("บิดา", "ชื่อ"), "father_name", "father_first"),
            C(("บิดา", "สกุล"), "father_last_name", "father_last"), C(("บิดา", "หูดี/หูหนวก"), NO, ("หูดี", "หูดี", "หูหนวก")), C(("มารดา", "ชื่อ"), "mother_name", "mother_first"),
            C(("มารดา", "สกุล"), "mother_last_name", "mother_last"), C(("มารดา", "หูดี/หูหนวก"), NO, ("หูดี", "หูดี", "หูหนวก")), C(("ติดต่อ",), "phone", gaps("phone_spaced", 0.1)),
            C(("เรือนนอน",), NO, ("ชาย 1", "ชาย 2", "หญิง 1", "หญิง 2")), C(("กลับบ้านล่าสุด",), NO, "lately:be_two"),
        ),
        titles=(["โรงเรียนโสตศึกษา  ทะเบียนนักเรียนประจำ 2569"],),
    ),
    Agency(
        "northern_lights_international", "private_school", "enrolled", "xlsx", (4, 18), 36,
        (
            C("Student No.", "pupil_no", numbers("NL-{:04d}", 410)), C("Family Name", "last_name", "last_en"), C("Given Name(s)", "first_name", "first_en"), C("Known As", "nickname", ("Mint", "Leo", "Bam", "Ken", "Ploy", "")),
            C("M/F", "sex", "sex_mf"), C("DOB", "birth_date", mixed("born:abroad", "born:abroad", "born:english_plain")), C("Year Group", "grade", by_age(("Reception", *(f"Year {n}" for n in range(1, 14))), 4)), C("Form Tutor", NO, ("Ms Harper", "Mr Osei", "Kru Noi")),
            C("House", NO, ("Teak", "Lotus", "Naga", "Orchid")), C("Nationality", NO, ("Thai", "British", "Japanese", "Korean", "Thai/German")), C("Thai ID (13)", "national_id", gaps("id", 0.4, "N/A")),
            C("Passport", NO, "passport"), C("Visa expiry", NO, "lately:abroad"), C("First language", NO, ("Thai", "English", "Japanese", "Korean")), C("Father", "father_name", gaps(phrase(MEN_EN, "last_en"), 0.1, "")),
            C("Father's employer", NO, ("EGAT", "Self-employed", "Ceramics Co", "")), C("Mother", "mother_name", phrase(WOMEN_EN, "last_en")), C("Home Tel", "phone", "phone_abroad"),
            C("Emergency contact", ("guardian_name", *NO), "guardian_en"), C("Emergency tel", ("phone", *NO), another("phone_abroad")), C("Residence", "address", phrase("house", ("Moo",), "moo", ("Phra Bat, Mueang, Lampang", "Chomphu, Mueang, Lampang", "Ko Kha, Lampang"))),
            C("Medical / SEN", NO, ("", "", "Asthma", "Dyslexia", "Nut allergy")), C("Joined", "enrolled_from", "entered:abroad"), C("Left", ("enrolled_to", "event_date"), "lately:abroad?0.9"),
            C("Fees outstanding", NO, ("0", "0", "45,000")), C("Photo consent", NO, ("Y", "Y", "N")),
        ),
        titles=(["Northern Lights International School - Master Student List - AY 2026/27"],),
    ),
    Agency(
        "islam_santitham_school", "private_school", "enrolled", "xlsx", (7, 18), 46,
        (
            C("ลำดับ", NO, "running"), C("รหัส", "pupil_no", numbers("{}", 3007)), C("คำนำหน้า", "title", "short_title"), C("ชื่อ", "first_name", by_sex(MUSLIM_BOYS, MUSLIM_GIRLS)),
            C("สกุล", "last_name", MUSLIM_LAST), C("ชื่อมุสลิม (อังกฤษ)", ("alt_first_name", *NO), ARABIC), C("เลขประจำตัวประชาชน", "national_id", mixed("id", "id_dashed")),
            C("วัน/เดือน/ปีเกิด", "birth_date", mixed("born:be_slash", "born:ce_slash")), C("ชั้นสามัญ", "grade", "grade_of_age"), C("ชั้นศาสนา", NO, ("อิบตีดาอียะห์ 3", "อิบตีดาอียะห์ 6", "มุตาวัซซีเฏาะห์ 1", "ซานาวียะห์ 2")),
            C("ครูอัล-กุรอาน", NO, ("อุสตาซอับดุลรอมาน", "อุสตาซะห์ฮาลีเมาะ")), C("ชื่อบิดา", "father_name", phrase(MUSLIM_MEN, MUSLIM_LAST)),
            C("ชื่อมารดา", "mother_name", phrase(MUSLIM_WOMEN, MUSLIM_LAST)),
            C("วะลี (ผู้ปกครอง)", "guardian_name", phrase((*MUSLIM_MEN, *MUSLIM_WOMEN), MUSLIM_LAST)), C("อาชีพวะลี", NO, ("ค้าขาย", "ขายโรตี", "รับจ้าง", "ปศุสัตว์")),
            C("มือถือวะลี", "phone", "phone_dashed"), C("สัปปุรุษมัสยิด", NO, ("อัลฟาลาห์", "นูรุลเอียะห์ซาน", "-")), C("ที่อยู่", "address", "address"),
            C("กำพร้า (ยาตีม)", NO, ("", "", "", "ยาตีม")), C("ซะกาต/ทุน", NO, ("", "ได้รับ", "")), C("ประเภท", NO, ("ไป-กลับ", "ปอเนาะ (พักประจำ)")), C("เข้าเรียน", "enrolled_from", "entered:thai_short"),
            C("สถานะ", "status", (*("เรียนอยู่",) * 9, "ย้ายออก", "ลาออก")),
        ),
        titles=([], ["โรงเรียนอิสลามสันติธรรม"], ["ทะเบียนนักเรียน ปีการศึกษา 2569 / ฮ.ศ. 1448"]),
        totals=(["", "", "", "รวมทั้งหมด 46 คน"],),
    ),
)  # fmt: skip
