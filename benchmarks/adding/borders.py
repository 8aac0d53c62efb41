"""What a province of at the Myanmar border with refugees camps, highland villages and casinos across the river sends, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import datetime as dt
from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import AS_OF, DATE_CELLS, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency, Column
from synthetic.dates import STYLES, written
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

STAFF = ("นายสุรเดช ปัญญาดี", "นางวันเพ็ญ คีรีรักษ์", "น.ส.กมลวรรณ เชื้อสะอาด", "นายนพดล ขุนเขา", "นางพรทิพย์ ยอดดอย", "นายธีรพงษ์ เมยมืด")
STAFF_EN = ("Sayama Hla Hla", "Saw Tun Lin", "Naw Dah Eh", "Khun Pranee", "Sayar Min Zaw", "Thramu Paw Gay")
KAREN_MEN = ("ซอเอทู", "ซอพาโด่", "จอมู", "พะเดะ", "ซอเล", "ตาเหล่", "ซอเชวา", "จอแฮ")
KAREN_WOMEN = ("นอพอเซ", "หน่อมึพอ", "นอเอวา", "มึเดะ", "นอลาพอ", "พอเลอะ", "หน่อแอริ", "มะเอ")
OFFICERS = ("ร.ต.อ.ชาญ แดนไพร", "ร.ต.ท.หญิงมณี ลำเมย", "ด.ต.วิรัตน์ สายลับ", "ส.ต.อ.ก้องภพ ริมน้ำ", "พ.ต.ท.เดชา ผาแดง")
PLACES = ("ท่าข้าม 10", "ท่าข้าม 27", "ใต้สะพานมิตรภาพ", "ตลาดริมเมย", "ไร่อ้อยบ้านวังผา", "คิวรถตู้", "หน้าโกดัง 4", "ร้านเกมหลังตลาดพาเจริญ")
HAMLETS = ("ทีวะเบยทะ", "แม่จวาง", "เลตองคุ", "กล้อทอ", "ห้วยมะโหนก", "ป่าคา", "ปางส่างคำ", "มูเซอหลังเมือง")
BOYS = (
    ("อ่อง โก โก", "Aung Ko Ko", "အောင်ကိုကို"), ("จอ ซิน อู", "Kyaw Zin Oo", "ကျော်ဇင်ဦး"), ("มิน คานต์", "Min Khant", "မင်းခန့်"),
    ("ซอ มิน ทุน", "Zaw Min Tun", "ဇော်မင်းထွန်း"), ("ซอ บา เต็ง", "Saw Ba Thein", "စောဘသိန်း"), ("ไซ อ่อง เมียต", "Sai Aung Myat", "စိုင်းအောင်မြတ်"),
    ("เย วิน", "Ye Win", "ရဲဝင်း"), ("ซอ เอ โด", "Saw Eh Doh", "စောအယ်ဒို"), ("ติน มอง เล", "Tin Maung Lay", "တင်မောင်လေး"),
    ("เพียว วาย ลิน", "Phyo Wai Lin", "ဖြိုးဝေလင်း"), ("เนย์ ลิน", "Nay Lin", "နေလင်း"),
)  # fmt: skip
GIRLS = (
    ("ซู ซู หล่าย", "Su Su Hlaing", "စုစုလှိုင်"), ("เมีย ติดา", "Mya Thida", "မြသီတာ"), ("ตันดา วิน", "Thandar Win", "သန္တာဝင်း"),
    ("เอ พิว พิว", "Ei Phyu Phyu", "အိဖြူဖြူ"), ("หล่า โม", "Hla Moe", "လှမိုး"), ("นาง คำ หอม", "Nang Kham Hom", "နန်းခမ်းဟွမ်"),
    ("นอ พอ เซ", "Naw Paw Say", "နော်ပေါ်စေး"), ("นอ มู วา", "Naw Mu Wah", "နော်မူဝါ"), ("คิน ซาน", "Khin San", "ခင်စန်း"),
    ("จู จู อ่อง", "Kyu Kyu Aung", "ကြူကြူအောင်"), ("วา วา", "Wah Wah", "ဝါဝါ"),
)  # fmt: skip
FATHERS_MM = (
    "U Tin Win",
    "U Kyaw Htay",
    "U Maung Maung",
    "Saw Htoo Wah",
    "U Hla Myint",
    "Saw Kler Htoo",
    "U Than Naing",
    "U Soe Lwin",
    "(passed away)",
)
MOTHERS_MM = ("Daw Khin Mar", "Daw Aye Aye", "Naw Mu Paw", "Daw Than Than Nu", "Naw Eh Wah", "Daw San San", "Daw Moe Moe", "Daw Yin Yin")
CARERS_MM = ("Khin Mar Oo", "Aye Aye Nwe", "Naw Sher Gay", "Tin Win", "Than Naing", "Mu Mu", "San Htay", "Soe Lwin")
LOWER_SECONDARY = (
    ("63020012", "บ้านแม่กาษา"), ("63020055", "บ้านช่องแคบ"), ("63020103", "บ้านแม่ระเมิง"), ("63020140", "ชุมชนบ้านท่าสายลวด"),
    ("63020161", "บ้านพะละ"), ("63020009", "อนุบาลริมเมย"), ("63020088", "บ้านห้วยแห้ง"),
)  # fmt: skip
CAMP_SCHOOLS = (
    ("ML-03", "Hto Lwee Wah P.S.", "ML"), ("ML-11", "Htee Ger Nee M.S.", "ML"), ("ML-17", "No. 4 High School", "ML"), ("UM-02", "Kaw Tha Blay P.S.", "UM"),
    ("UM-06", "Pu Taw High School", "UM"), ("NP-01", "Ler Per Her P.S.", "NP"), ("NP-04", "Noh Poe High School", "NP"), ("ML-20", "Al Noor M.S.", "ML"),
)  # fmt: skip
HIGHLAND_SCHOOLS = ("บ้านขุนแม่เหว่ย", "ล่องแพวิทยา", "แม่จวางวิทยาคม", "บ้านป่าคา", "ท่าสองยางวิทยาคม", "บ้านทีวะเบยทะ", "รร.อุ้มผางวิทยา")
CHAYA = ("ฐิตธมฺโม", "ปญฺญาวโร", "สุจิตฺโต", "อภิวฑฺฒโน", "ธมฺมธโร", "กิตฺติโก")
WORK = ("รับจ้างทั่วไป", "เกษตรกร", "ทำไร่ข้าวโพด", "ลูกจ้างโรงงานเย็บผ้า", "ค้าขาย", "ค้าขายชายแดน", "ไม่ได้ทำงาน")
LEAVING_WORDS = ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ย้าย", "ออกกลางคัน", "พักการเรียน")


def numbered(pattern: str, low: int, high: int) -> Form:
    """Numbers put into a pattern."""
    return lambda made, rng: texts([pattern.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def counted(pattern: str, first: int = 1) -> Form:
    """Numbers that go up row by row."""
    return lambda made, rng: texts([pattern.format(at + first) for at in range(len(made))])


def ticks(share: float, mark: str = "/", other: str = "") -> Form:
    """A mark in some of the cells."""
    return lambda made, rng: texts([mark if hit else other for hit in (rng.random(len(made)) < share).tolist()])


def sometimes(cells: Cells, share: float, other: str = "") -> Form:
    """Cells of which only a share is filled."""
    return lambda made, rng: np.where(rng.random(len(made)) < share, column(cells, made, rng), other).astype(object)


def glued(*parts: Cells, between: str = "") -> Form:
    """Several columns in one cell."""
    return lambda made, rng: join(*(column(p, made, rng) for p in parts), between=between)


def always(word: str) -> Sequence[str]:
    """The same in every row."""
    return (word,)


def others(cells: Cells, by: int) -> Form:
    """The cells of other people of the file."""
    return lambda made, rng: np.roll(column(cells, made, rng), by)


def measured(low: float, high: float, pattern: str = "{:.1f}") -> Form:
    """Measures with decimals."""
    return lambda made, rng: texts([pattern.format(v) for v in rng.uniform(low, high, len(made)).tolist()])


def sums(low: int, high: int, step: int, pattern: str = "{:,}") -> Form:
    """Round amounts of money."""
    return lambda made, rng: texts([pattern.format(v * step) for v in rng.integers(low // step, high // step, len(made)).tolist()])


def dated(style: str, days: Sequence[dt.date]) -> Array:
    """Days in one of the styles."""
    if style in STYLES:
        return written(np.array(days, dtype="datetime64[D]"), style)
    return texts([DATE_CELLS[style](day) for day in days])


def adult_born(style: str, low: int = 24, high: int = 52) -> Form:
    """Birth dates of grown-up people."""
    return lambda made, rng: dated(style, [AS_OF - dt.timedelta(days=v) for v in rng.integers(low * 365, high * 365, len(made)).tolist()])


def ahead(style: str, low: int = 5, high: int = 120) -> Form:
    """Days still to come."""
    return lambda made, rng: dated(style, [AS_OF + dt.timedelta(days=v) for v in rng.integers(low, high, len(made)).tolist()])


def before(style: str, low: int, high: int) -> Form:
    """Days gone by, so many at least and at most."""
    return lambda made, rng: dated(style, [AS_OF - dt.timedelta(days=v) for v in rng.integers(low, high, len(made)).tolist()])


def terms(style: str, *starts: dt.date) -> Form:
    """First or last days of terms."""
    return lambda made, rng: dated(style, [starts[at] for at in rng.integers(0, len(starts), len(made)).tolist()])


def same_rows(cells: Cells, share: float, salt: int, other: str = "") -> Form:
    """Cells filled in the same rows in each column with the same salt."""

    def made_cells(made: Slip, rng: np.random.Generator) -> Array:
        filled = np.random.default_rng(salt).random(len(made)) < share
        return np.where(filled, column(cells, made, rng), other).astype(object)

    return made_cells


def of_child(rows: Sequence[tuple[str, ...]], at: int) -> Form:
    """One column of a small table; each child has the same row of it in every column."""
    return lambda made, rng: texts([rows[int(person) * 5 % len(rows)][at] for person in made["person"].tolist()])


def burmese(at: int) -> Form:
    """A child's Burmese or Karen name: in Thai letters, Latin ones, Burmese ones."""
    girls, boys = of_child(GIRLS, at), of_child(BOYS, at)
    return lambda made, rng: np.where(made["sex"] == "m", boys(made, rng), girls(made, rng)).astype(object)


def long_grade(made: Slip, rng: np.random.Generator) -> Array:
    """The class of a child of that age in full words."""
    words = {"อ.": "อนุบาล ", "ป.": "ประถมศึกษาปีที่ ", "ม.": "มัธยมศึกษาปีที่ "}
    return texts([f"{words[grade[:2]]}{grade[2:]}" for grade in column("grade_of_age", made, rng).tolist()])


def muslim_name(made: Slip, rng: np.random.Generator) -> Array:
    """The name a child is called by at the mosque."""
    boys, girls = (
        column(("มูฮัมหมัด", "อับดุลเลาะ", "อิบรอฮีม", "ฮาซัน", "ยูซุฟ"), made, rng),
        column(("ฟาติมะห์", "อาอีซะห์", "มารียำ", "คอดีเยาะ"), made, rng),
    )
    return np.where(made["sex"] == "m", boys, girls).astype(object)


def camp_house(made: Slip, rng: np.random.Generator) -> Array:
    """A house in a camp: zone, section, number."""
    return texts([f"{'ABC'[z]}{s}-{h:03d}" for z, s, h in rng.integers(0, (3, 8, 400), (len(made), 3)).tolist()])


STARTS = (dt.date(2024, 5, 16), dt.date(2025, 5, 16), dt.date(2026, 5, 18), dt.date(2025, 11, 3))
ENDS = (dt.date(2026, 3, 31), dt.date(2025, 10, 10), dt.date(2026, 6, 30))

# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency(  # a highland primary school with a branch class; the clerk's copy of the DMC export, parents' work cut away, own columns behind
        "highland_school_dmc", "school", "enrolled", "xlsx", (5, 15), 140,
        (
            Column("รหัสโรงเรียน", "school_code", always("63020087")),
            Column("ชื่อโรงเรียน", "school_name", ("บ้านแม่เหว่ยคี", "บ้านแม่เหว่ยคี", "บ้านแม่เหว่ยคี สาขากล้อทอ")),
            Column("เลขประจำตัวนักเรียน", "national_id", "id_or_g"),
            Column("ชั้น", "grade", "grade_of_age"),
            Column("ห้อง", NONE, ("1", "1", "1", "2")),
            Column("เลขประจำตัวนักเรียน", "pupil_no", numbered("{:05d}", 1200, 3400)),
            Column("เพศ", "sex", "sex_letter"),
            Column("คำนำหน้าชื่อ", "title", "title"),
            Column("ชื่อ", "first_name", "first"),
            Column("นามสกุล", "last_name", "last"),
            Column("วันเกิด", "birth_date", "born:be_slash"),
            Column("อายุ(ปี)", "age", "age"),
            Column("น้ำหนัก", DROP, "weight"),
            Column("ส่วนสูง", DROP, "height"),
            Column("ศาสนา", DROP, ("พุทธ", "คริสต์", "คริสต์", "อื่น ๆ")),
            Column("สัญชาติ", DROP, ("ไทย", "ไทย", "ไม่ปรากฎสัญชาติ", "เมียนมา")),
            Column("บ้านเลขที่", "house_no", "house?0.1"),
            Column("หมู่", "moo", "moo"),
            Column("ตำบล", "tambon", "tambon"),
            Column("อำเภอ", "amphoe", "amphoe"),
            Column("จังหวัด", "province", "province"),
            Column("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
            Column("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
            Column("ความด้อยโอกาส", DROP, ("เด็กยากจน", "เด็กยากจน", "ชนกลุ่มน้อย", "-")),
            Column("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), sometimes(always("3.1.8"), 0.06)),
            Column("หย่อมบ้าน", NONE, HAMLETS),
            Column("นอนหอพัก", NONE, ticks(0.4)),
            Column("เดินเท้ามา รร. (กม.)", NONE, measured(0.3, 14)),
        ),
        titles=(["วันและเวลาที่สร้างรายงาน 2026-06-12 06:41:09.731502"],),
    ),
    Agency(  # the district's สกร. office: a teacher's register of the term, kept in an old workbook
        "nonformal_phoppra", "nonformal", "enrolled_alternative", "xls", (15, 23), 90,
        (
            Column("ที่", NONE, "running"),
            Column("รหัส นศ.", "pupil_no", "nonformal_no"),
            Column("เลขบัตร ปชช./เลข 13 หลัก", "national_id", "id_dashed"),
            Column("ชื่อ-สกุล นศ.", "full_name", "full_short"),
            Column("ว/ด/ป เกิด", "birth_date", "born:thai_two"),
            Column("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")),
            Column("ศกร.ตำบล", ("school_name", NONE), ("ศกร.ตำบลพบพระ", "ศกร.ตำบลช่องแคบ", "ศกร.ตำบลวาเล่ย์", "ศศช.บ้านป่าคา")),
            Column("ครูผู้สอน", NONE, STAFF),
            Column("ขึ้นทะเบียนเมื่อ", "enrolled_from", "lately:be_two"),
            Column("ภาคเรียนที่เข้า", NONE, ("1/2568", "2/2568", "1/2569", "2/2567")),
            Column("รร.เดิม", NONE, ("บ้านห้วยน้ำเย็น", "บ้านมอเกอร์", "ไม่เคยเข้าเรียน", "ศูนย์การเรียนฝั่งโน้น", "-")),
            Column("นก.สะสม", NONE, numbered("{}", 0, 70)),
            Column("กพช. (ชม.)", NONE, numbered("{}", 0, 200)),
            Column("สอบ N-NET", NONE, ("ยังไม่สอบ", "ผ่าน", "ขาดสอบ", "")),
            Column("สภาพ นศ.", "status", ("ปกติ", "ปกติ", "ปกติ", "ขาดสอบ 2 ภาค", "ลาออก", "จบแล้ว")),
            Column("งานที่ทำ", NONE, WORK),
            Column("ได้เงินเดือนละ", DROP, sums(3000, 12000, 500)),
            Column("ชื่อนายจ้าง/สถานที่ทำงาน", NONE, ("สวนกุหลาบเสี่ยหมง", "โรงงานเย็บผ้า ม.5", "-", "ไร่กะหล่ำ", "ทำเองที่บ้าน")),
            Column("บัตรสี (ถ้าไม่ใช่คนไทย)", DROP, ("", "", "บัตรชมพู", "บัตรหัว 0", "ไม่มีบัตร")),
            Column("บิดา/มารดา หรือผู้ปกครอง", "guardian_name", "guardian"),
            Column("มือถือ", "phone", "phone_spaced"),
            Column("ที่อยู่ติดต่อได้", "address", "address"),
            Column("ค่าหนังสือเบิกแล้ว", (DROP, NONE), ("580", "760", "", "580")),
            Column("หมายเหตุ", NONE, ("", "", "", "ขอโอนไป กทม.", "ติดทหาร", "ติดต่อไม่ได้")),
        ),
        titles=(["ศูนย์ส่งเสริมการเรียนรู้อำเภอพบพระ"], ["บัญชีรายชื่อนักศึกษา ภาคเรียนที่ 1 ปีการศึกษา 2569"], []),
        totals=(["", "รวม", "90 คน"],),
    ),
    Agency(  # a learning centre for Burmese children: the head teacher's workbook in English and Burmese
        "migrant_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 17), 120,
        (
            Column(("Sr. / စဉ်", ""), NONE, "running"),
            Column(("Student / ကျောင်းသား", "Roll No."), "pupil_no", numbered("HMH-{:04d}", 100, 2400)),
            Column(("Student / ကျောင်းသား", "Name"), "full_name", burmese(1)),
            Column(("Student / ကျောင်းသား", "အမည်"), (NONE, "full_name"), burmese(2)),
            Column(("Student / ကျောင်းသား", "M/F"), "sex", "sex_mf"),
            Column(("Student / ကျောင်းသား", "D.O.B"), "birth_date", "born:abroad"),
            Column(("Student / ကျောင်းသား", "Age (yr)"), "age", "age"),
            Column(("Class / အတန်း", "Grade"), "grade", "grade_of_age_migrant"),
            Column(("Class / အတန်း", "Class teacher"), NONE, STAFF_EN),
            Column(("Class / အတန်း", "Curriculum"), NONE, ("Myanmar", "Myanmar", "Thai NFE", "Both")),
            Column(("Document / အထောက်အထား", "Thai birth cert."), (DROP, NONE), ("Yes", "No", "No", "Tor Ror 1/1")),
            Column(("Document / အထောက်အထား", "13 digit no. (00-)"), "national_id", sometimes("id_foreign", 0.4)),
            Column(("Document / အထောက်အထား", "G code (กศน./สพป.)"), "g_code", sometimes("g_code", 0.5, "-")),
            Column(("Document / အထောက်အထား", "Nationality"), DROP, ("Myanmar", "Myanmar", "Stateless", "Not sure")),
            Column(("Document / အထောက်အထား", "Ethnic"), DROP, ("Burman", "Karen", "Mon", "Pa-O", "Muslim", "Shan")),
            Column(("Parents / မိဘ", "Father"), "father_name", FATHERS_MM),
            Column(("Parents / မိဘ", "Mother"), "mother_name", MOTHERS_MM),
            Column(("Parents / မိဘ", "Work permit no. (F/M)"), DROP, sometimes(numbered("WP{}", 10_000_000, 99_999_999), 0.3)),
            Column(("Parents / မိဘ", "Job"), (NONE, DROP), ("Garment factory", "Construction", "Farm", "Casino cleaner", "Seller", "No job")),
            Column(("Parents / မိဘ", "Ph. no."), "phone", "phone_dashed"),
            Column(("Living place", ""), "address", ("Mae Pa, behind temple", "Tha Sai Luad, row house 6", "Mae Ku farm camp", "Boarding house", "Islam Bamroong soi 2")),
            Column(("Admission date", ""), "enrolled_from", before("english", 20, 900)),
            Column(("BCG/MMR scar seen", ""), DROP, ("Y", "N", "?", "Y")),
            Column(("Active / Drop / Moved", ""), "status", same_rows(("Drop", "Drop", "Moved to Yangon"), 0.15, 1, "Active")),
            Column(("Date of leaving", ""), ("enrolled_to", "event_date"), same_rows(before("english", 1, 80), 0.15, 1)),
        ),
        titles=(["HSA MU HTAW LEARNING CENTRE"], ["Student list AY 2026-2027 (for TAK PEO 2 / MECC)"]),
    ),
    Agency(  # the education committee of the camps: export of its own database, glued codes
        "camp_education_db", "learning_centre", "enrolled_alternative", "csv", (4, 18), 160,
        (
            Column("CAMPID", NONE, of_child(CAMP_SCHOOLS, 2)),
            Column("CHILDREFNO", "pupil_no", numbered("CE{:07d}", 100_000, 900_000)),
            Column("CHILDFULLNAME", "full_name", burmese(1)),
            Column("CHILDALIAS", ("nickname", "alt_first_name"), ("", "", "Eh Eh", "Paw Paw", "Htoo", "Lay Lay")),
            Column("CHILDSEX", "sex", "sex_code"),
            Column("CHILDDOB", "birth_date", "born:compact"),
            Column("CHILDAGEYRS", "age", "age"),
            Column("CHILDTHAIPIN", "national_id", sometimes("id_foreign", 0.25)),
            Column("ETHGRP", DROP, ("SKW", "PWO", "KNI", "BUR", "MUS")),
            Column("SCHCODE", "school_code", of_child(CAMP_SCHOOLS, 0)),
            Column("SCHNAME", "school_name", of_child(CAMP_SCHOOLS, 1)),
            Column("STDGRADE", "grade", "grade_of_age_migrant"),
            Column("ENROLDT", "enrolled_from", terms("compact", *STARTS)),
            Column("EXITDT", ("enrolled_to", "event_date"), same_rows(terms("compact", *ENDS), 0.14, 2)),
            Column("EXITRSNCD", (NONE, "status"), same_rows(("1", "2", "3", "7", "9"), 0.14, 2)),
            Column("ENRSTATCD", "status", same_rows(("DRP", "DRP", "TRF", "GRD"), 0.14, 2, "ENR")),
            Column("FTHNAME", "father_name", FATHERS_MM[:-1]),
            Column("MTHNAME", "mother_name", MOTHERS_MM),
            Column("CAREGVRNAME", "guardian_name", CARERS_MM),
            Column("CAREGVRREL", NONE, ("Parent", "Parent", "Aunt", "Grandmother", "Boarding head")),
            Column("CAREGVRTEL", "phone", "phone?0.5"),
            Column("HHADDR", ("address", "house_no"), camp_house),
            Column("HHRATIONBK", (NONE, DROP), numbered("TBC{:06d}", 1000, 99_999)),
            Column("UNHCRREGNO", (DROP, NONE), sometimes(numbered("THA-{:08d}", 10_000, 9_999_999), 0.6)),
            Column("REGSTAT", DROP, ("Registered", "Unregistered", "Pending PAB", "Registered")),
            Column("RESETTLEINT", DROP, ("Y", "N", "N", "U")),
            Column("DISABTYPE", DROP, ("", "", "", "HEAR", "MOBI", "INTEL")),
            Column("UPDTTS", NONE, "lately:update"),
        ),
        encoding="utf-8-sig",
    ),
    Agency(  # a tambon administration's child-care centre: the teacher's workbook with money for milk and lunches
        "tambon_child_centre", "local_school", "enrolled", "ods", (2, 5), 48,
        (
            Column(("เลขที่", ""), NONE, "running_thai"),
            Column(("เด็ก", "ชื่อ - สกุล"), "full_name", "full_wide"),
            Column(("เด็ก", "ชื่อเล่น"), "nickname", "nickname"),
            Column(("เด็ก", "เพศ ช"), "sex", "tick_boy"),
            Column(("เด็ก", "เพศ ญ"), "sex", "tick_girl"),
            Column(("เด็ก", "เกิดวันที่"), "birth_date", "born:thai_digits_short"),
            Column(("เด็ก", "อายุ (ปี/เดือน)"), "age", "age_months"),
            Column(("เด็ก", "เลข ๑๓ หลัก"), "national_id", "id_or_word"),
            Column(("เด็ก", "แรกรับเข้า ศพด."), "enrolled_from", terms("thai_short", *STARTS)),
            Column(("พ่อแม่", "ชื่อพ่อ"), "father_name", "father"),
            Column(("พ่อแม่", "ชื่อแม่"), "mother_name", "mother"),
            Column(("พ่อแม่", "วันเกิดแม่"), DROP, adult_born("be_short", 20, 44)),
            Column(("พ่อแม่", "เลขบัตรแม่"), DROP, "parent_id"),
            Column(("พ่อแม่", "เบอร์ (ไลน์กลุ่ม)"), "phone", "phone_dashed"),
            Column(("พ่อแม่", "อยู่กับใคร"), NONE, ("พ่อแม่", "ยาย", "แม่คนเดียว", "ป้า", "พ่อแม่")),
            Column(("บ้าน", "เลขที่บ้าน"), "house_no", "house"),
            Column(("บ้าน", "ม."), "moo", "moo"),
            Column(("บ้าน", "ชื่อบ้าน/หย่อม"), NONE, HAMLETS),
            Column(("สุขภาพ", "นน."), DROP, measured(8.5, 19)),
            Column(("สุขภาพ", "สส."), DROP, measured(80, 112)),
            Column(("สุขภาพ", "DSPM"), DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")),
            Column(("เงินอุดหนุน", "อาหารกลางวัน ๒๔ บ."), (DROP, NONE), ticks(0.95)),
            Column(("เงินอุดหนุน", "เงินอุดหนุนเด็กแรกเกิด ๖๐๐"), DROP, ticks(0.5)),
            Column(("จบไปต่อที่", ""), NONE, ("", "", "อนุบาลแม่สอด", "รร.บ้านแม่กุ", "รร.บ้านห้วยกะโหลก")),
        ),
        titles=(["ศูนย์พัฒนาเด็กเล็ก อบต.แม่กุ  ปีการศึกษา ๒๕๖๙"],),
        totals=(["รวม", "๔๘ คน"], ["", "ลงชื่อ ..................... หัวหน้าสถานศึกษา"]),
        breaks=(24,),
    ),
    Agency(  # a sub-district health station: the PERSON file out of JHCIS with house columns beside it, for children in its area
        "health_station_person", "partner", "population", "csv", (1, 18), 170,
        (
            Column("HOSPCODE", NONE, always("05731")),
            Column("CID", "national_id", "id_or_g"),
            Column("PID", "pupil_no", numbered("{:06d}", 200, 15_000)),
            Column("HID", NONE, numbered("{:05d}", 10, 2600)),
            Column("PRENAME", "title", "prefix_code"),
            Column("NAME", "first_name", "first"),
            Column("LNAME", "last_name", "last"),
            Column("HN", (NONE, "pupil_no"), "hn_7"),
            Column("SEX", "sex", "sex_code"),
            Column("BIRTH", "birth_date", "born:compact"),
            Column("MSTATUS", (NONE, DROP), ("1", "1", "1", "2")),
            Column("RACE", DROP, ("099", "048", "099", "044")),
            Column("NATION", DROP, ("099", "048", "000", "099")),
            Column("RELIGION", DROP, ("01", "02", "03", "01")),
            Column("EDUCATION", (NONE, "grade"), ("00", "01", "02", "03")),
            Column("FSTATUS", NONE, always("2")),
            Column("FATHER", DROP, "parent_id?0.3"),
            Column("MOTHER", DROP, "other_id?0.2"),
            Column("MOVEIN", NONE, sometimes(before("compact", 100, 3000), 0.3)),
            Column("DISCHARGE", "status", same_rows(("2", "2", "1", "3"), 0.12, 3, "9")),
            Column("DDISCHARGE", "event_date", same_rows(before("compact", 30, 700), 0.12, 3)),
            Column("LABOR", (NONE, DROP), ("", "", "", "14", "11")),
            Column("PASSPORT", (DROP, NONE), sometimes("passport", 0.05)),
            Column("TYPEAREA", NONE, ("1", "1", "3", "4", "5")),
            Column("HOUSE", "house_no", "house"),
            Column("VILLAGE", "moo", "moo_padded"),
            Column("MOBILE", "phone", "phone?0.3"),
            Column("D_UPDATE", NONE, "lately:update"),
        ),
        encoding="utf-8", separator="|",
    ),
    Agency(  # the border hospital's well-child and school clinic: a query typed into HOSxP by the computer room
        "border_hospital_clinic", "partner", "supported", "csv", (1, 14), 110,
        (
            Column("hn", "pupil_no", "hn"),
            Column("vstdate", (NONE, "event_date", DROP), "lately:iso"),
            Column("cid", "national_id", "id_gaps"),
            Column("pname", "title", "short_title"),
            Column("fname", "first_name", "first"),
            Column("lname", "last_name", "last"),
            Column("birthday", "birth_date", "born:iso"),
            Column("age_y", "age", "age"),
            Column("sex_name", "sex", "sex"),
            Column("nation_name", DROP, ("ไทย", "พม่า", "พม่า", "กะเหรี่ยง", "ไม่ทราบ")),
            Column("pttype_name", DROP, ("บัตรทอง ท.74 เด็ก 0-12 ปี", "ท.99 บุคคลที่มีปัญหาสถานะ", "ชำระเงินเอง", "ต่างด้าวขึ้นทะเบียน", "สงเคราะห์ NGO")),
            Column("addrpart", "house_no", "house"),
            Column("moopart", "moo", "moo"),
            Column("full_name_tmb", ("address", "tambon"), "place"),
            Column("informname", "guardian_name", "guardian_called"),
            Column("informrelation", NONE, "relation"),
            Column("hometel", "phone", "phone?0.6"),
            Column("mother_cid", DROP, "parent_id?0.4"),
            Column("mother_birthday", DROP, sometimes(adult_born("iso", 17, 44), 0.7)),
            Column("pdx", DROP, ("Z001", "Z002", "J00", "E440", "A090", "F809")),
            Column("vaccine_list", DROP, ("MMR1", "DTP5,OPV5", "JE2", "dT", "")),
            Column("bw_kg", DROP, measured(8, 45)),
            Column("dev_screen", DROP, ("ปกติ", "ปกติ", "ล่าช้าภาษา", "ไม่ได้ตรวจ")),
            Column("item_money", DROP, sums(0, 2400, 30, "{}.00")),
            Column("doctor_name", NONE, ("พญ.อรสา ด่านเมย", "นพ.ก้อง ผาขาว", "พยาบาล ศศิธร")),
            Column("next_app", (NONE, DROP), ahead("iso")),
        ),
        encoding="cp874", separator="\t",
    ),
    Agency(  # a city municipality's school: register of the local-government schools' system, birth date in three columns
        "municipal_school_sis", "municipality", "enrolled", "xlsx", (4, 15), 150,
        (
            Column(("ลำดับ", ""), NONE, "running"),
            Column(("ข้อมูลนักเรียน", "เลข ปจต."), "pupil_no", "own_5"),
            Column(("ข้อมูลนักเรียน", "เลขบัตรประชาชน / เลขแทน"), "national_id", "id_spaced"),
            Column(("ข้อมูลนักเรียน", "คำนำ"), "title", "short_title"),
            Column(("ข้อมูลนักเรียน", "ชื่อ (ไทย)"), "first_name", "first"),
            Column(("ข้อมูลนักเรียน", "สกุล (ไทย)"), "last_name", "last"),
            Column(("ข้อมูลนักเรียน", "Name (Eng)"), (NONE, "alt_first_name"), "first_en"),
            Column(("ข้อมูลนักเรียน", "Surname (Eng)"), (NONE, "alt_last_name"), "last_en"),
            Column(("เกิด", "วัน"), "birth_day", "born:day"),
            Column(("เกิด", "เดือน"), "birth_month", "born:month_short"),
            Column(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
            Column(("เกิด", "จังหวัดที่เกิด"), (NONE, DROP), ("ตาก", "ตาก", "เมียวดี", "ลำปาง", "กำแพงเพชร")),
            Column(("การเรียน", "ชั้น/ห้อง"), "grade", "grade_of_age_room"),
            Column(("การเรียน", "เลขที่"), NONE, "class_no"),
            Column(("การเรียน", "เข้าเรียนวันที่"), "enrolled_from", terms("be_slash", *STARTS)),
            Column(("การเรียน", "ย้ายมาจาก"), NONE, ("", "", "ศพด.เทศบาล", "รร.บ้านแม่ตาว", "ศูนย์การเรียนฉ่วยตาซิน")),
            Column(("การเรียน", "สถานภาพ"), "status", LEAVING_WORDS),
            Column(("ทะเบียนบ้าน", "ประเภท ท.ร."), (DROP, NONE), ("ทร.14", "ทร.14", "ทร.13", "ทร.38 ก", "ไม่มี")),
            Column(("ที่อยู่จริง", "บ้านเลขที่"), "house_no", "house"),
            Column(("ที่อยู่จริง", "ชุมชน"), NONE, ("ชุมชนริมน้ำ", "ชุมชนอิสลาม", "ชุมชนบ้านเหนือ", "ชุมชนดอนไชย", "ชุมชนมณีไพสณฑ์")),
            Column(("ที่อยู่จริง", "ตำบล"), "tambon", "tambon"),
            Column(("ที่อยู่จริง", "อำเภอ"), "amphoe", "amphoe"),
            Column(("ผู้ปกครอง", "ชื่อ นามสกุล"), "guardian_name", "guardian_by_sex"),
            Column(("ผู้ปกครอง", "เกี่ยวข้อง"), NONE, "relation"),
            Column(("ผู้ปกครอง", "โทร."), "phone", "phone"),
            Column(("ผู้ปกครอง", "รายได้/ปี"), DROP, sums(24_000, 180_000, 6_000)),
        ),
        titles=(["สำนักการศึกษา เทศบาลนครแม่สอด"], ["ทะเบียนนักเรียนรายคน  ข้อมูล ณ วันที่ 10 มิ.ย. 2569"]),
        sheets_before=("คำชี้แจง",),
    ),
    Agency(  # a police station at the river: children met at night, sent back or handed over
        "river_police_station", "notices", "referral", "xlsx", (10, 18), 42,
        (
            Column("ลำดับ", (NONE, "pupil_no"), "running_dot"),
            Column("ปจว.ข้อ/ลงวันที่", ("pupil_no", NONE), glued(numbered("{}", 1, 15), always(" ลง "), "lately:be_two")),
            Column("วดป.ที่พบตัว", "event_date", "lately:thai_two"),
            Column("เวลาประมาณ", NONE, numbered("{:02d}.30 น.", 0, 5)),
            Column("จุดที่พบ", NONE, PLACES),
            Column("ยศ ชื่อ จนท.ผู้พบ", NONE, OFFICERS),
            Column("โทรร้อยเวร", NONE, "other_phone"),
            Column("ชื่อ-ชื่อสกุล เด็ก/เยาวชน", "full_name", "full_uneven"),
            Column("ฉายา", "nickname", "nickname?0.4"),
            Column("อายุ(ปี)", "age", "age_words"),
            Column("เลขประจำตัว (ถ้าทราบ)", "national_id", "id_rare"),
            Column("สัญชาติ/เชื้อชาติ", DROP, ("ไทย/ไทย", "เมียนมา/กะเหรี่ยง", "ไร้สัญชาติ", "ไทย/ม้ง")),
            Column("พักอยู่ที่", "address", "address"),
            Column("พฤติการณ์", DROP, ("มั่วสุม", "ขับ จยย.เสียงดัง", "ลักลอบข้ามไปเล่นพนันฝั่งเมียวดี", "รับจ้างขนของหนีภาษี", "ไปทำงานคาสิโน")),
            Column("ตรวจปัสสาวะ", DROP, ("ลบ", "ลบ", "บวก", "ไม่ได้ตรวจ")),
            Column("เคยถูกจับ (ครั้ง)", DROP, ("0", "0", "1", "2")),
            Column("ของกลาง", DROP, ("-", "-", "บุหรี่ไฟฟ้า", "จยย.ไม่มีทะเบียน")),
            Column("เรียนอยู่ที่", "school_name", "school?0.2"),
            Column("ชั้น (ล่าสุด)", "grade", "grade_uneven"),
            Column("ยังเรียน/ไม่เรียนแล้ว", "status", ("ยังเรียน", "ไม่เรียนแล้ว", "ไม่เรียนแล้ว", "ไม่ทราบ")),
            Column("ผู้มารับตัว", "guardian_name", "guardian_titled"),
            Column("เกี่ยวข้องเป็น", NONE, "relation"),
            Column("เลขบัตรผู้มารับ", DROP, "parent_id_dashed"),
            Column("เบอร์ผู้มารับ", "phone", "phone_dashed"),
            Column("การดำเนินการ", (NONE, DROP), ("ว่ากล่าวตักเตือน", "ส่งผู้ปกครอง", "ส่งบ้านพักเด็ก", "ส่ง ตม.")),
        ),
        titles=(["สภ.ริมเมย"], ["บัญชีเด็กและเยาวชนที่เจ้าหน้าที่พบในเวลากลางคืน ประจำปีงบประมาณ พ.ศ.2569"]),
        totals=(["", "ตรวจแล้วถูกต้อง"], ["", "พ.ต.อ. ........................"]),
    ),
    Agency(  # the juvenile court's advice centre: young people under a plan, old workbook of the clerk
        "juvenile_court_plans", "case_team", "supported", "xls", (12, 18), 36,
        (
            Column(("คดี", "หมายเลขดำที่"), ("pupil_no", DROP, NONE), numbered("ยชอ. {}/2569", 1, 300)),
            Column(("คดี", "ข้อหา"), DROP, ("พรบ.ยาเสพติด", "ลักทรัพย์", "พรบ.คนเข้าเมือง", "พรบ.การพนัน", "ทำร้ายร่างกาย")),
            Column(("คดี", "วันฟ้อง"), (DROP, NONE), before("be_dot", 100, 400)),
            Column(("คดี", "คำสั่ง/มาตรา"), DROP, ("ม.86", "ม.90", "ม.132 ว.1", "รอการกำหนดโทษ")),
            Column(("จำเลย", "ชื่อตัว"), "first_name", "titled_first"),
            Column(("จำเลย", "ชื่อสกุล"), "last_name", "last"),
            Column(("จำเลย", "เดิมชื่อ"), "alt_first_name", sometimes(others("first", 3), 0.15)),
            Column(("จำเลย", "เลขประจำตัวประชาชน"), "national_id", "id_dashed"),
            Column(("จำเลย", "เกิด"), "birth_date", "born:thai_long"),
            Column(("จำเลย", "ภูมิลำเนา"), "address", "address_long"),
            Column(("ผู้เสียหาย", "ชื่อ"), (DROP, NONE), others("untitled", 5)),
            Column(("ผู้เสียหาย", "ติดต่อ"), (NONE, DROP), others("phone", 9)),
            Column(("บิดามารดา/ผู้ปกครอง", "ชื่อ"), "guardian_name", "guardian_called"),
            Column(("บิดามารดา/ผู้ปกครอง", "โทรศัพท์"), "phone", "phone"),
            Column(("บิดามารดา/ผู้ปกครอง", "อาชีพ"), (NONE, DROP), WORK),
            Column(("บิดามารดา/ผู้ปกครอง", "ประกันตัว (บาท)"), DROP, sums(5000, 30_000, 5000)),
            Column(("ก่อนถูกดำเนินคดี", "สถานศึกษา"), ("school_name", NONE), (*HIGHLAND_SCHOOLS, "ไม่ได้เรียน", "วก.แม่สอด", "สกร.อ.แม่สอด")),
            Column(("ก่อนถูกดำเนินคดี", "ชั้น"), "grade", "grade_of_age"),
            Column(("ก่อนถูกดำเนินคดี", "ออกเมื่อ"), ("enrolled_to", "event_date"), before("be_dot", 60, 700)),
            Column(("แผนแก้ไขบำบัดฟื้นฟู", "ที่ปรึกษา"), NONE, STAFF),
            Column(("แผนแก้ไขบำบัดฟื้นฟู", "เรียนต่อ/ฝึกอาชีพ"), ("status", NONE), ("กลับเข้าเรียน", "สกร.", "ฝึกช่างยนต์", "ยังไม่เรียน", "ทำงาน")),
            Column(("แผนแก้ไขบำบัดฟื้นฟู", "นัดครั้งต่อไป"), NONE, ahead("be_dot")),
            Column(("แผนแก้ไขบำบัดฟื้นฟู", "ตรวจสารเสพติดล่าสุด"), DROP, ("ไม่พบ", "ไม่พบ", "พบ", "ไม่มาตรวจ")),
            Column(("แผนแก้ไขบำบัดฟื้นฟู", "แบบประเมินจิตใจ"), DROP, ("ปกติ", "เสี่ยง", "พบแพทย์")),
        ),
        titles=(["ศูนย์ให้คำปรึกษา แนะนำและประสานการประชุมเพื่อแก้ไขบำบัดฟื้นฟู"], ["*** ลับ ***"]),
    ),
    Agency(  # the shelter for children and families, with children taken out of trafficking across the river
        "children_shelter_cases", "shelter", "protected", "xlsx", (4, 17), 30,
        (
            Column("เลขทะเบียนผู้รับ", "pupil_no", numbered("บพด.ตก {:03d}/69", 1, 200)),
            Column("วันที่รับตัว", (NONE, "event_date"), before("thai_short", 20, 500)),
            Column("ผู้นำส่ง", NONE, ("สภ.แม่สอด", "ตม.จว.ตาก", "มูลนิธิ", "รพ.แม่สอด", "ญาติ", "1300")),
            Column("ชื่อจริง", "first_name", "first"),
            Column("นามสกุลจริง", "last_name", "last"),
            Column("ชื่อที่ใช้ในบ้านพัก", ("nickname", "alt_first_name"), ("น้องฟ้า", "น้องเมย", "น้องพลอย", "น้องต้นไม้", "น้องเอ")),
            Column("เพศสภาพ", "sex", "sex"),
            Column("ปีเกิด (โดยประมาณ)", "birth_year", "born:year_be"),
            Column("เลขประจำตัว 13 หลัก", "national_id", "id_gaps"),
            Column("สถานะบุคคล", DROP, ("ไทย", "เมียนมา", "ไร้รัฐ", "อยู่ระหว่างพิสูจน์")),
            Column("ประเภทปัญหา", DROP, ("ถูกละเลย", "เสี่ยงถูกค้ามนุษย์", "ถูกกระทำทางเพศ", "ถูกบังคับขอทาน", "บิดามารดาต้องโทษ", "พลัดหลง")),
            Column("ผลคัดแยกเหยื่อ", DROP, ("เป็น", "ไม่เป็น", "รอผล")),
            Column("ผู้กระทำ", DROP, ("บิดาเลี้ยง", "นายหน้า", "-", "นายจ้าง", "ไม่ทราบ")),
            Column("โรคประจำตัว/ยา", DROP, ("-", "-", "หอบหืด", "ซึมเศร้า")),
            Column("มารดา", "mother_name", "mother"),
            Column("มารดาอยู่ที่", (NONE, DROP), ("แม่สอด", "เมียวดี", "ไม่ทราบ", "กทม.", "เรือนจำแม่สอด")),
            Column("โทร.ญาติ", "phone", "phone?0.3"),
            Column("ห้ามเปิดเผยที่อยู่", "hide_address", ("ห้าม", "ห้าม", "ห้าม", "-")),
            Column("รร.ที่ฝากเรียน", "school_name", ("รร.ราชประชานุเคราะห์ 55", "เรียนในบ้านพัก", "รร.เดิม", "ยังไม่ได้เรียน")),
            Column("ชั้นเรียน", "grade", "grade_of_age"),
            Column("นักสังคมฯ เจ้าของเคส", NONE, STAFF),
            Column("เงินสงเคราะห์ที่จ่าย", DROP, sums(1000, 3000, 500)),
            Column("วันจำหน่าย", (NONE, "event_date"), same_rows(before("thai_short", 1, 20), 0.3, 4)),
            Column("จำหน่ายไปที่", NONE, same_rows(("คืนครอบครัว", "สถานรองรับ จ.พิษณุโลก", "ส่งกลับประเทศ"), 0.3, 4)),
        ),
        titles=(["บ้านพักเด็กและครอบครัวจังหวัดตาก - ทะเบียนผู้รับบริการ (ปกปิด)"],),
    ),
    Agency(  # a foundation for highland pupils: answers of its Google form, filled in by teachers, with the donor beside
        "highland_scholarship_form", "fund", "supported", "csv", (7, 18), 85,
        (
            Column("ประทับเวลา", NONE, "lately:google"),
            Column("ที่อยู่อีเมล", NONE, "email"),
            Column("ผู้กรอกคือใคร", NONE, ("ครูประจำชั้น", "ครูประจำชั้น", "ผู้ปกครอง", "ผู้นำหมู่บ้าน")),
            Column("ชื่อและเบอร์ครูที่มูลนิธิติดต่อกลับได้", NONE, glued(STAFF, "other_phone", between=" ")),
            Column("1. คำนำหน้าของนักเรียนที่ขอทุน", "title", "title"),
            Column("2. ชื่อนักเรียน (ไม่ต้องใส่คำนำหน้า)", "first_name", "first"),
            Column("3. นามสกุลนักเรียน ถ้าไม่มีใส่ -", "last_name", "last"),
            Column("4. เพื่อนๆ เรียกน้องว่าอะไร", "nickname", "nickname"),
            Column("5. น้องเกิดวันไหน", "birth_date", "born:us"),
            Column("6. เลข 13 หลักของน้อง (ขึ้นต้นด้วย G หรือ 0 ก็ได้)", "national_id", "id_or_g"),
            Column("7. น้องเรียนที่โรงเรียนอะไร", "school_name", HIGHLAND_SCHOOLS),
            Column("8. ตอนนี้น้องเรียนชั้นไหน", "grade", long_grade),
            Column("9. เกรดเฉลี่ยปีที่แล้ว", NONE, "gpa"),
            Column("10. น้องเป็นชนเผ่าอะไร", DROP, ("ปกาเกอะญอ", "ม้ง", "ลาหู่", "ลีซู", "อาข่า", "ไทยพื้นราบ")),
            Column("11. ตอนนี้น้องอยู่กับใคร", NONE, ("พ่อแม่", "หอพักโรงเรียน", "ปู่ย่า", "ญาติ", "หอพักโบสถ์")),
            Column("12. ชื่อ-สกุลผู้ปกครองที่น้องอยู่ด้วย", "guardian_name", "guardian"),
            Column("13. เบอร์ที่โทรติดผู้ปกครอง (มีสัญญาณช่วงไหนบอกด้วย)", "phone", "phones"),
            Column("14. ทั้งบ้านมีรายได้เดือนละเท่าไร", DROP, ("ต่ำกว่า 1,500", "1,500-3,000", "3,001-5,000", "มากกว่า 5,000")),
            Column("15. บ้านน้องอยู่ที่ไหน (หมู่ ตำบล อำเภอ)", "address", "address"),
            Column("16. ขอไม่ให้บอกที่อยู่ของน้องกับผู้บริจาค", "hide_address", ("ขอไม่ให้บอก", "บอกได้", "บอกได้")),
            Column("17. น้องเจ็บป่วยหรือพิการอะไรไหม", DROP, ("ไม่", "ไม่", "ไม่", "หูตึง", "ธาลัสซีเมีย")),
            Column("18. ยินยอมให้ใช้รูปน้อง", NONE, ("ยินยอม", "ยินยอม", "ไม่ยินยอม")),
            Column("บัญชีธนาคาร (จนท.กรอก)", DROP, "account"),
            Column("ทุนที่ได้ (จนท.กรอก)", DROP, ("3,000", "5,000", "")),
            Column("ผู้อุปการะ (จนท.กรอก)", NONE, ("คุณวิภา", "คุณสมศักดิ์", "Mr. Keller", "คุณอารีย์", "บจก.ไหมไทย")),
        ),
    ),
    Agency(  # a monastery's scripture school on the hill: novices from the highland villages, Thai digits
        "hill_scripture_school", "religious", "enrolled", "ods", (11, 19), 54,
        (
            Column("ที่", NONE, "running_thai"),
            Column("เลขประจำตัวสามเณร", "pupil_no", "own"),
            Column("เลขที่หนังสือสุทธิ", (NONE, "pupil_no"), "monk_card"),
            Column("ชื่อ-นามสกุล (สามเณร/พระ)", "full_name", "novice_boy"),
            Column("ฉายา (พระ)", NONE, sometimes(CHAYA, 0.15)),
            Column("เลขบัตรประจำตัวประชาชน", "national_id", "id_thai"),
            Column("ชาตะ", "birth_date", "born:thai_digits"),
            Column("อายุ", "age", "age_thai"),
            Column("บรรพชาเมื่อ", NONE, before("thai_digits_short", 60, 1500)),
            Column("พระอุปัชฌาย์", NONE, ("พระครูสุนทรคีรีเขต", "พระครูวิมลเมยธรรม", "พระราชรัตนาภรณ์")),
            Column("สังกัดวัด", NONE, ("วัดดอยกะลา", "วัดแม่ระเมิง", "วัดห้วยปลากอง", "วัดชุมพลคีรี")),
            Column("ชั้นเรียนสามัญ", "grade", ("ม.๑", "ม.๒", "ม.๓", "ม.๔", "ม.๕", "ม.๖")),
            Column("นักธรรม", NONE, ("ตรี", "โท", "เอก", "-", "ตรี")),
            Column("วันเข้าเรียน", "enrolled_from", terms("thai_long", *STARTS)),
            Column("จบ ป.๖ จาก", NONE, ("บ้านขะเนจื้อ", "บ้านแม่อุสุ", "ตชด.บ้านเลตองคุ", "บ้านขุนห้วยแม่สอด")),
            Column("โยมบิดา", "father_name", KAREN_MEN),
            Column("โยมมารดา", "mother_name", KAREN_WOMEN),
            Column("เบอร์โยม", "phone", "phone"),
            Column("บ้านเดิม (หมู่บ้าน)", NONE, HAMLETS),
            Column("ต.", "tambon", "tambon"),
            Column("อ.", "amphoe", "amphoe"),
            Column("ชนเผ่า", DROP, ("กะเหรี่ยงโปว์", "กะเหรี่ยงสะกอ", "ม้ง", "ไทใหญ่")),
            Column("บัตรเลขศูนย์", DROP, ticks(0.3)),
            Column("นิตยภัต/ทุนเล่าเรียนหลวง", DROP, ("๕๐๐", "", "", "๑,๐๐๐")),
            Column("ลาสิกขา", ("status", "event_date", "enrolled_to"), sometimes(before("thai_digits_short", 3, 60), 0.12)),
        ),
        titles=(["โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา วัดดอยกะลา"], ["สำนักงานเขตการศึกษาฯ  ประจำปีการศึกษา ๒๕๖๙"]),
        totals=(["", "", "", "รวมทั้งสิ้น ๕๔ รูป"],),
    ),
    Agency(  # a mosque's weekend school near the market: an old workbook, two names for each child
        "market_mosque_school", "religious", "training", "xls", (5, 16), 64,
        (
            Column("No", NONE, "running"),
            Column("รหัสตาดีกา", "pupil_no", numbered("TDK{:03d}", 1, 400)),
            Column("ชื่อมุสลิม", ("alt_first_name", "nickname"), muslim_name),
            Column("ชื่อในบัตร", "first_name", "first"),
            Column("สกุล", "last_name", "last"),
            Column("ด.ช./ด.ญ.", ("title", "sex"), "short_title"),
            Column("วันเกิด ค.ศ.", "birth_date", "born:ce_slash"),
            Column("เลขในบัตร/สูติบัตร", "national_id", "id_or_word"),
            Column("อัล-กุรอาน ถึงเล่ม", NONE, ("อิกเราะ 2", "อิกเราะ 5", "ญุซ 1", "ญุซ 30", "กีรออาตี 3")),
            Column("ชั้นตาดีกา", NONE, ("1", "2", "3", "4", "5", "6")),
            Column("วันธรรมดาเรียน รร.", "school_name", "school"),
            Column("ชั้น รร.", "grade", "grade_of_age"),
            Column("วันแรกที่มา", "enrolled_from", before("be_short", 20, 1200)),
            Column("วะลี (ผปค.)", "guardian_name", "muslim_full"),
            Column("พ่อมาจาก", DROP, ("บังคลาเทศ", "พม่า (มุสลิม)", "ไทย", "ยูนนาน", "ไทย")),
            Column("มือถือวะลี", "phone", "phone_dashed"),
            Column("อยู่บ้านเลขที่", "house_no", "house"),
            Column("ซอย/ชุมชน", NONE, ("ซอยอิสลามบำรุง", "ชุมชนอิสลาม", "หลังสุเหร่า", "แม่ตาว")),
            Column("ค่าบำรุง (เดือน)", DROP, ("100", "50", "ฟรี", "100")),
            Column("เป็นกำพร้า/มีสิทธิรับซะกาต", DROP, ticks(0.2)),
            Column("อุสตาซ", NONE, ("อุสตาซอาลี", "อุสตาซะห์มารียำ", "อุสตาซดาวูด")),
            Column("มาอยู่/หยุดแล้ว", "status", ("มาอยู่", "มาอยู่", "มาอยู่", "หยุดแล้ว")),
        ),
        titles=(["มัสยิดนูรุลอิสลาม แม่สอด"], ["รายชื่อเด็กเรียนอัลกุรอานและฟัรฎูอีน"]),
        breaks=(32,),
        between=([], ["กลุ่มบ่าย"]),
    ),
    Agency(  # a drop-in centre for migrants' children: KoboToolbox export with the groups' paths
        "migrant_dropin_kobo", "partner", "referral", "csv", (4, 18), 95,
        (
            Column("start", NONE, "visited:kobo"),
            Column("intro/visit_date", "event_date", "visited:iso"),
            Column("intro/enumerator", NONE, STAFF_EN),
            Column("intro/consent_given", NONE, ("yes", "yes", "yes_oral")),
            Column("child/name_th", "full_name", burmese(0)),
            Column("child/name_mm", (NONE, "full_name"), burmese(2)),
            Column("child/called_at_home", "nickname", "nickname?0.3"),
            Column("child/gender", "sex", "sex_lower"),
            Column("child/dob", "birth_date", "born:iso?0.3"),
            Column("child/age_est", "age", "age"),
            Column("child/pin13", "national_id", sometimes("id_foreign", 0.35)),
            Column("child/doc_type", DROP, ("none", "pink_card", "birth_cert_mm", "tr38", "none")),
            Column("child/speaks", (DROP, NONE), ("my", "ksw", "th my", "ksw my", "shn")),
            Column("edu/attending_now", "status", same_rows(("no", "no_left", "never"), 0.8, 5, "yes")),
            Column("edu/last_place", ("school_name", NONE), ("", "MLC Hsa Mu Htaw", "Shwe Tha Zin MLC", "Green Hill LC", "Thai school", "school in Myawaddy")),
            Column("edu/last_level", "grade", "grade_of_age_migrant"),
            Column("edu/left_when", ("enrolled_to", "event_date"), same_rows(before("iso", 60, 900), 0.6, 5)),
            Column("edu/why_not", NONE, same_rows(("work", "fees", "police_fear", "moved_often", "care_siblings fees", "too_old"), 0.8, 5)),
            Column("work/pay_per_day", DROP, sometimes(sums(50, 350, 10, "{}"), 0.4)),
            Column("family/carer_name", "guardian_name", CARERS_MM),
            Column("family/carer_is", NONE, ("mother", "father", "grandmother", "aunt", "employer")),
            Column("family/carer_phone", "phone", "phone_abroad"),
            Column("family/carer_permit_expiry", DROP, sometimes(ahead("iso", 10, 600), 0.4)),
            Column("family/arrived_year", (DROP, NONE), ("2021", "2022", "2023", "2024", "2025")),
            Column("home/landmark", ("address", NONE), ("behind Wat Mae Tao", "row rooms at km 4", "rose farm Phop Phra", "dump site hill", "under bridge 2")),
            Column("home/_gps", (NONE, DROP), numbered("16.7{0} 98.5{0} 210 5", 1000, 9999)),
            Column("prot/risk_signs", DROP, ("", "", "neglect", "violence", "exploitation")),
            Column("_id", ("pupil_no", NONE), "kobo_id"),
        ),
        encoding="utf-8", separator=";",
    ),
    Agency(  # a village health volunteer's notebook, typed up by her daughter, one hand after another
        "volunteer_village_notebook", "survey", "survey", "xlsx", (3, 18), 70,
        (
            Column("ลำดัย", (NONE, "pupil_no"), "running"),
            Column("หลังที่", NONE, numbered("{}", 1, 140)),
            Column("ชื่อน้อง", "full_name", "full_nickname"),
            Column("ปี พศ.เกิด", "birth_year", "born:year_be"),
            Column("อายุกี่ขวบ", "age", "age_uneven"),
            Column("ช/ญ", "sex", "sex_letter"),
            Column("เลขบัตประชาชน", "national_id", "id_uneven"),
            Column("บ้านเลกที่", "house_no", "house"),
            Column("ม.ที่", "moo", "moo_uneven"),
            Column("คนเลี้ยงดู", "guardian_name", "guardian_relation"),
            Column("เบอโทร", "phone", "phone_uneven"),
            Column("แม่ไปไหน", NONE, ("อยู่บ้าน", "อยู่บ้าน", "กทม.", "ฝั่งโน้น", "เสียแล้ว")),
            Column("พ่อไปไหน", (NONE, DROP), ("อยู่บ้าน", "ทำไร่", "กทม.", "ติดคุก", "ไม่รู้")),
            Column("เรียนไหม", "status", same_rows(("ไม่เรียน", "ออกแล้ว", "ไปๆหยุดๆ"), 0.3, 9, "เรียน")),
            Column("รร.ไหน", "school_name", "school"),
            Column("ชั้นไหน", "grade", "grade_uneven"),
            Column("ออกเพราะอะไร", NONE, same_rows(("ไม่มีเงิน", "มีแฟน", "ไปทำงานฝั่งเมียวดี", "ไม่อยากเรียน"), 0.3, 9)),
            Column("วันที่ไปหา", "event_date", "visited:be_two"),
            Column("ไปกับใคร", NONE, ("ผญบ.", "อพม.สมศรี", "คนเดียว", "หมออนามัย")),
            Column("ฉีดวัคซีนครบ", DROP, ("ครบ", "ไม่ครบ", "ไม่รู้")),
            Column("เคยเป็นไข้มาลาเรีย", DROP, ticks(0.2)),
            Column("ในบ้านมีคนติดยา", DROP, ticks(0.05)),
            Column("มีบัตรคนจน", DROP, ("มี", "ไม่มี", "มี")),
            Column("อยากให้ช่วยอะไร", NONE, ("", "ทุน", "รถรับส่ง", "ทำบัตร", "เครื่องแบบ")),
        ),
        titles=(["รายชื่อเด็กในเขตรับผิดชอบ อสม. มะลิ  คุ้ม 3 บ้านแม่จวาง"],),
        sheets_before=("วิธีลง",),
        breaks=(0, 35),
    ),
    Agency(  # the agent of the pupils' accident insurance: the policy's list of insured, with claims
        "pupil_accident_insurance", "fund", "supported", "csv", (4, 15), 130,
        (
            Column("กรมธรรม์เลขที่", NONE, numbered("PA-69-{:06d}", 120, 160)),
            Column("Cert. No.", ("pupil_no", NONE), counted("{:05d}", 1)),
            Column("สถานศึกษาผู้ถือกรมธรรม์", "school_name", of_child(LOWER_SECONDARY, 1)),
            Column("ผู้เอาประกันภัย: คำนำหน้านาม", "title", "short_title"),
            Column("ผู้เอาประกันภัย: ชื่อ", "first_name", "first"),
            Column("ผู้เอาประกันภัย: นามสกุล", "last_name", "last"),
            Column("ผู้เอาประกันภัย: ID card/Passport", "national_id", "id_quoted"),
            Column("Date of Birth", "birth_date", "born:ce_slash"),
            Column("Age at entry", "age", "age"),
            Column("Gender", "sex", "sex_mf"),
            Column("ระดับชั้น", "grade", "grade_of_age_room"),
            Column("วันเริ่มคุ้มครอง", NONE, terms("ce_slash", *STARTS[2:3])),
            Column("วันสิ้นสุดคุ้มครอง", NONE, always("18/05/2027")),
            Column("ทุนประกัน (บาท)", (DROP, NONE), ("50,000", "100,000", "150,000")),
            Column("เบี้ยสุทธิ", (DROP, NONE), ("180.00", "250.00", "320.00")),
            Column("ผู้รับประโยชน์", ("guardian_name", NONE), "guardian_called"),
            Column("ความสัมพันธ์", NONE, "relation"),
            Column("เบอร์ติดต่อผู้รับประโยชน์", ("phone", NONE), "phone"),
            Column("เลขที่เคลม", (NONE, DROP), same_rows(numbered("CL{:07d}", 1000, 99_999), 0.12, 6)),
            Column("วันเกิดเหตุ", (NONE, DROP), same_rows("lately:ce_slash", 0.12, 6)),
            Column("อาการบาดเจ็บ", DROP, same_rows(("แขนหัก", "หกล้ม", "สุนัขกัด", "รถล้ม"), 0.12, 6)),
            Column("ค่ารักษาที่จ่าย", DROP, same_rows(sums(300, 9000, 100), 0.12, 6)),
            Column("ตัวแทน", NONE, ("สนง.ตัวแทนแม่สอด 114", "สนง.ตัวแทนแม่สอด 114", "สนง.ตัวแทนตาก 020")),
            Column("โทร.ตัวแทน", NONE, ("055-531020", "055-531020", "089-000-1122")),
        ),
        encoding="tis-620", separator=",",
        titles=(["รายชื่อผู้เอาประกันภัยอุบัติเหตุกลุ่มนักเรียน"], ["ปีการศึกษา 2569"]),
        totals=(["รวมเบี้ยทั้งสิ้น", "130 ราย"],),
    ),
    Agency(  # the district's registrar: people of school age out of the house registers, 14, 13 and 38 kor
        "district_house_register", "civil_registry", "population", "csv", (3, 18), 180,
        (
            Column("RCODE", NONE, always("6306")),
            Column("HID_RCODE", NONE, numbered("6306{:07d}", 1000, 400_000)),
            Column("THR_TYPE", (DROP, NONE), ("14", "14", "14", "13", "38K")),
            Column("PIDNO", "national_id", "id"),
            Column("TITLE_DESC", "title", "title"),
            Column("FNAME_TH", "first_name", "first"),
            Column("MNAME_TH", "middle_name", sometimes("middle", 0.04)),
            Column("LNAME_TH", "last_name", "last"),
            Column("OLD_FNAME", "alt_first_name", sometimes(others("first", 2), 0.06)),
            Column("OLD_LNAME", "alt_last_name", sometimes(others("former_last", 2), 0.06)),
            Column("SEX_CD", "sex", "sex_code"),
            Column("DOB_BE", "birth_date", "born:be_compact"),
            Column("NATION_CD", DROP, ("099", "099", "048", "999")),
            Column("HNO", "house_no", "house"),
            Column("MM", "moo", "moo_padded"),
            Column("TAMBON_DESC", "tambon", "tambon"),
            Column("AMPHOE_DESC", "amphoe", "amphoe"),
            Column("CHANGWAT_DESC", "province", "province"),
            Column("FATHER_PID", DROP, "parent_id?0.2"),
            Column("FATHER_NAME", "father_name", "father_first"),
            Column("MOTHER_PID", DROP, "other_id"),
            Column("MOTHER_NAME", "mother_name", "mother_first"),
            Column("MOTHER_NAT", DROP, ("099", "048", "099")),
            Column("STAT_PERSON", "status", sometimes(("13", "11", "12"), 0.08, "00")),
            Column("DMOVEIN_BE", (NONE, "event_date"), before("be_compact", 200, 5000)),
            Column("BIRTH_REG_LATE", (NONE, DROP), ("N", "N", "Y")),
        ),
        encoding="cp874", separator="|",
    ),
    Agency(  # a private mission school in town: users and demographics of OneRoster joined by its software house
        "mission_school_oneroster", "private_school", "enrolled", "csv", (4, 18), 150,
        (
            Column("sourcedId", (NONE, "pupil_no"), "guid"),
            Column("status", (NONE, "status"), ("active", "active", "active", "active", "tobedeleted")),
            Column("dateLastModified", NONE, "lately:stamp"),
            Column("username", NONE, numbered("smc{}", 10_000, 99_999)),
            Column("givenName", "first_name", "first"),
            Column("middleName", "middle_name", sometimes("middle", 0.05)),
            Column("familyName", "last_name", "last"),
            Column("preferredGivenName", ("nickname", "alt_first_name"), "nickname"),
            Column("identifier", "pupil_no", "own_5"),
            Column("email", NONE, numbered("{}@smc.example", 10_000, 99_999)),
            Column("sms", "phone", "phone_abroad"),
            Column("grades", "grade", "grade_of_age_oneroster"),
            Column("primaryOrgSourcedId", (NONE, "school_code"), ("1163100022", "1163100022", "1163100023")),
            Column("birthDate", "birth_date", "born:iso"),
            Column("sex", "sex", "sex_lower"),
            Column("countryOfBirthCode", (DROP, NONE), ("TH", "TH", "TH", "MM", "CN", "IN")),
            Column("beginDate", "enrolled_from", terms("iso", *STARTS)),
            Column("endDate", "enrolled_to", sometimes(terms("iso", *ENDS), 0.05)),
            Column("metadata.th.citizenId", "national_id", "id"),
            Column("metadata.th.gCode", "g_code", sometimes("g_code", 0.06)),
            Column("metadata.th.prefix", "title", "title"),
            Column("metadata.th.religion", DROP, ("Buddhist", "Christian", "Islam", "Sikh")),
            Column("metadata.guardian1.name", "guardian_name", "guardian"),
            Column("metadata.guardian1.citizenId", DROP, "parent_id"),
            Column("metadata.guardian1.birthDate", DROP, adult_born("iso", 28, 66)),
            Column("metadata.fees.outstanding", DROP, sums(0, 24_000, 1500, "{}")),
        ),
    ),
    Agency(  # the industrial and community college by the special economic zone: a page of its student system saved as a workbook
        "zone_vocational_college", "vocational", "enrolled", "html", (15, 20), 120,
        (
            Column("#", NONE, "running"),
            Column("รหัสประจำตัวนักศึกษา", "pupil_no", "college_no"),
            Column("เลขประจำตัวประชาชน", "national_id", "id"),
            Column("คำนำหน้า ชื่อ สกุล", "full_name", "full"),
            Column("Name-Surname", (NONE, "full_name"), glued("first_en", "last_en", between=" ")),
            Column("ระดับ/ชั้นปี", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")),
            Column("กลุ่มเรียน", NONE, ("ชย.1/1", "ชย.1/2", "บช.2/1", "ลจ.1/1", "ทท.3/1")),
            Column("สาขาวิชา", NONE, ("ช่างยนต์", "การบัญชี", "โลจิสติกส์ชายแดน", "การท่องเที่ยว", "ไฟฟ้ากำลัง")),
            Column("ระบบ", NONE, ("ปกติ", "ทวิภาคี", "ทวิศึกษา")),
            Column("สถานประกอบการทวิภาคี", NONE, ("", "", "บ.เย็บผ้าเมยการ์เม้นท์", "ด่านศุลกากรแม่สอด", "โรงแรมริมเมย")),
            Column("ครูที่ปรึกษา 1", NONE, STAFF),
            Column("ว/ด/ป เกิด (พ.ศ.)", "birth_date", "born:be_dash"),
            Column("จบจากโรงเรียน", NONE, ("สรรพวิทยาคม", "แม่สอดวิทย์ฯ", "ท่าสองยางวิทยาคม", "สกร.แม่ระมาด")),
            Column("GPA เดิม", NONE, "gpa"),
            Column("วันที่มอบตัว", "enrolled_from", terms("be_dash", *STARTS)),
            Column("สถานภาพการเป็นนักศึกษา", "status", same_rows(("พ้นสภาพ", "ลาออก", "พ้นสภาพ"), 0.15, 7, "กำลังศึกษา")),
            Column("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), same_rows(before("be_dash", 5, 200), 0.15, 7)),
            Column("สถานะเงินกู้ กยศ.", DROP, ("ไม่กู้", "รายใหม่", "รายเก่า", "ไม่กู้")),
            Column("ค้างค่าเทอม", DROP, sometimes(sums(500, 6500, 500), 0.3)),
            Column("เบอร์นักศึกษา", ("phone", NONE), "other_phone"),
            Column("ผู้ปกครอง", "guardian_name", "guardian"),
            Column("เบอร์ผู้ปกครอง", "phone", "phone"),
            Column("ที่อยู่ปัจจุบัน", "address", "address_long"),
            Column("คะแนนความประพฤติ", (NONE, DROP), numbered("{}", 55, 101)),
            Column("ผลตรวจสารเสพติด", DROP, ("ไม่พบ", "ไม่พบ", "ไม่พบ", "รอผล")),
        ),
    ),
    Agency(  # a border patrol police school: three rows of headings, typed by the constable who teaches
        "border_patrol_school", "school", "enrolled", "xls", (4, 12), 76,
        (
            Column(("ลำดับที่", "", ""), NONE, "running"),
            Column(("นักเรียน", "ตัวตน", "เลข นร."), "pupil_no", counted("{}", 811)),
            Column(("นักเรียน", "ตัวตน", "เลข ปชช. หรือ G"), "national_id", "id_or_g"),
            Column(("นักเรียน", "ตัวตน", "ยศ/คำนำ"), "title", "short_title"),
            Column(("นักเรียน", "ตัวตน", "ชื่อตัว"), "first_name", "first"),
            Column(("นักเรียน", "ตัวตน", "แซ่/สกุล"), "last_name", "last"),
            Column(("นักเรียน", "ตัวตน", "เพศ"), "sex", "sex_bg"),
            Column(("นักเรียน", "เกิดเมื่อ", "วัน"), "birth_day", "born:day_number"),
            Column(("นักเรียน", "เกิดเมื่อ", "เดือน"), "birth_month", "born:month"),
            Column(("นักเรียน", "เกิดเมื่อ", "ปี"), "birth_year", "born:year_number"),
            Column(("นักเรียน", "การเรียน", "ชั้น"), "grade", "grade_of_age"),
            Column(("นักเรียน", "การเรียน", "มาเรียน (วัน)"), NONE, numbered("{}", 40, 100)),
            Column(("นักเรียน", "การเรียน", "จำหน่าย/คงอยู่"), "status", ("คงอยู่", "คงอยู่", "คงอยู่", "คงอยู่", "จำหน่าย")),
            Column(("ครอบครัว", "บิดา", "ชื่อ"), "father_name", "father_first"),
            Column(("ครอบครัว", "บิดา", "สกุล"), "father_last_name", "father_last"),
            Column(("ครอบครัว", "มารดา", "ชื่อ"), "mother_name", "mother_first"),
            Column(("ครอบครัว", "มารดา", "สกุล"), "mother_last_name", "mother_last"),
            Column(("ครอบครัว", "ที่อยู่", "หย่อมบ้าน"), NONE, HAMLETS),
            Column(("ครอบครัว", "ที่อยู่", "หมู่ที่"), "moo", "moo_word"),
            Column(("ครอบครัว", "ที่อยู่", "ตำบล"), "tambon", "tambon_short"),
            Column(("โครงการพระราชดำริ กพด.", "โภชนาการ", "นน."), DROP, "weight"),
            Column(("โครงการพระราชดำริ กพด.", "โภชนาการ", "ส่วนสูง"), DROP, "height"),
            Column(("โครงการพระราชดำริ กพด.", "โภชนาการ", "คอพอก"), DROP, ticks(0.06, "พบ", "ไม่พบ")),
            Column(("โครงการพระราชดำริ กพด.", "สหกรณ์", "หุ้น (บาท)"), DROP, sums(10, 200, 10)),
            Column(("โครงการพระราชดำริ กพด.", "นักเรียนในพระราชานุเคราะห์", "ได้รับ"), NONE, ticks(0.08)),
            Column(("ไม่มีสัญชาติ", "", ""), DROP, ticks(0.35)),
        ),
        titles=(["ร้อย ตชด.346"], ["โรงเรียน ตชด.บ้านแม่จวาง"], ["บัญชีรายชื่อนักเรียน ปีการศึกษา 2569"]),
        totals=([], ["", "รวม 76 คน"]),
    ),
    Agency(  # the education service area: where last year's leavers of the ninth class went
        "leavers_ninth_class", "education_office", "completed", "csv", (15, 16), 105,
        (
            Column("เขตพื้นที่", NONE, always("สพป.ตาก เขต 2")),
            Column("เครือข่ายโรงเรียน", NONE, ("แม่สอดตะวันออก", "แม่ระมาด", "อุ้มผาง", "พบพระ 2", "ท่าสองยาง 3")),
            Column("SMIS 8 หลัก", "school_code", of_child(LOWER_SECONDARY, 0)),
            Column("โรงเรียนที่จบ", "school_name", of_child(LOWER_SECONDARY, 1)),
            Column("เลขที่ ปพ.1 ชุดที่/เลขที่", (NONE, "pupil_no"), numbered("00069/{:06d}", 1000, 99_999)),
            Column("เลขประชาชน นร.", "national_id", "id"),
            Column("เด็กชาย/เด็กหญิง/นาย/นางสาว", "title", "title"),
            Column("ชื่อผู้จบ", "first_name", "first"),
            Column("สกุลผู้จบ", "last_name", "last"),
            Column("วดป.เกิด", "birth_date", "born:thai_short"),
            Column("จบชั้น", "grade", always("ม.3")),
            Column("วันอนุมัติจบ", ("event_date", "enrolled_to"), terms("thai_short", ENDS[0])),
            Column("GPAX", NONE, "gpa"),
            Column("ศึกษาต่อ (1=ใช่ 0=ไม่)", ("status", NONE), same_rows(always("1"), 0.8, 8, "0")),
            Column("ต่อที่ใด", NONE, same_rows(("สรรพวิทยาคม", "วอศ.ตาก", "วก.แม่สอด", "สกร."), 0.8, 8)),
            Column("ไม่ต่อเพราะ", NONE, same_rows(always(""), 0.8, 8, "ทำงาน")),
            Column("ติดตามโดย", NONE, STAFF),
            Column("ติดตามเมื่อ", (NONE, "event_date"), "visited:thai_short"),
            Column("เบอร์ผู้ปกครองที่ติดตามได้", "phone", "phone"),
            Column("พ่อหรือแม่ (ชื่อ-สกุล)", "guardian_name", "guardian"),
            Column("อยู่ ต.", "tambon", "tambon"),
            Column("อยู่ อ.", "amphoe", "amphoe_short"),
            Column("นร.พิการเรียนรวม (ประเภท)", DROP, ("", "", "", "LD", "ทางการได้ยิน")),
            Column("ขอทุน กสศ. ม.ปลาย", NONE, ticks(0.3, "ขอ", "-")),
            Column("รายได้เฉลี่ย/คน/เดือน", DROP, sums(600, 4500, 50)),
        ),
        encoding="utf-8-sig", separator=";",
        titles=(["แบบติดตามการศึกษาต่อของผู้จบการศึกษาภาคบังคับ ปีการศึกษา 2568"],),
    ),
)
# fmt: on
