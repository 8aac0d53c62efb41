"""Agencies of an ordinary northern province: schools of every sort, the population list, nurses, funds, a bus, a library.

Belongs here: their headings, cells and the truth of each column, by an author who saw nothing of the guessing. Does not belong here:
how a file is written (``forms``), how a cell is (``cells``).
"""

import numpy as np

from benchmarks.adding.cells import Cells
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

OUT = (NONE, DROP)  # of no use, and better kept out: staff, photographs, what is nearly sensitive
HEAD = (NONE, "guardian_name")  # who heads a household may look after the child or not
ROW = ("pupil_no", NONE)  # a number that only counts rows


def under(group: str, *columns: C) -> tuple[C, ...]:
    """Columns with a word above them all."""
    return tuple(C((group, *c.levels), c.truth, c.cells) for c in columns)


def former_first(made: Slip, _rng: np.random.Generator) -> Array:
    """Given names before a change; mostly none."""
    return made["former_first"]


def former_last(made: Slip, _rng: np.random.Generator) -> Array:
    """Family names before a change; mostly none."""
    return made["former_last"]


def house_and_moo(made: Slip, _rng: np.random.Generator) -> Array:
    """House and village as a volunteer writes them."""
    return join(made["house"], "/หมู่ ", made["moo"])


def minutes(made: Slip, rng: np.random.Generator) -> Array:
    """Minutes on the way."""
    return texts([str(v) for v in rng.choice([5, 10, 15, 20, 30, 45, 60], len(made)).tolist()])


def kilometres(made: Slip, rng: np.random.Generator) -> Array:
    """Kilometres, one digit behind the point."""
    return texts([f"{v:.1f}" for v in rng.uniform(0, 14, len(made)).tolist()])


def few(made: Slip, rng: np.random.Generator) -> Array:
    """A small count."""
    return texts([int(v) for v in rng.integers(0, 5, len(made)).tolist()])


def tick(made: Slip, rng: np.random.Generator) -> Array:
    """A tick for some."""
    return np.where(rng.random(len(made)) < 0.3, "/", "").astype(object)


def certificate(made: Slip, rng: np.random.Generator) -> Array:
    """Set and number of a school certificate."""
    return texts([f"{v // 10_000:05d}/{v % 10_000:06d}" for v in rng.integers(10**6, 10**8, len(made)).tolist()])


def photo(made: Slip, rng: np.random.Generator) -> Array:
    """Names of pictures as a telephone gives them."""
    return texts([f"IMG_2026{v:04d}.jpg" for v in rng.integers(101, 9_999, len(made)).tolist()])


def drive(made: Slip, rng: np.random.Generator) -> Array:
    """Addresses of uploaded files."""
    return texts([f"https://drive.example/open?id=1{v:x}" for v in rng.integers(2**58, 2**61, len(made)).tolist()])


JOBS: Cells = ("รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "รับราชการ", "พนักงานบริษัท")
FAITHS: Cells = ("พุทธ", "พุทธ", "พุทธ", "คริสต์", "อิสลาม")
BLOOD: Cells = ("A", "B", "O", "AB", "")
NATIONS: Cells = ("ไทย", "ไทย", "ไทย", "ไม่มีสถานะ", "เมียนมา")

BIG_SCHOOL = Agency(
    key="lanterns_big_school", kind="school", rows_mean="enrolled", form="csv", encoding="utf-8-sig", ages=(12, 18), rows=140,
    columns=(
        C("รหัสโรงเรียน", "school_code", ("52012001",)),
        C("ชื่อโรงเรียน", "school_name", ("ลำปางวิทยาคม",)),
        C("เลขประจำตัวประชาชน", "national_id", "id_gaps"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
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
        C("ศาสนา", DROP, FAITHS),
        C("เชื้อชาติ", DROP, ("ไทย", "ไทย", "ไทย", "เมียนมา", "จีน")),
        C("สัญชาติ", DROP, NATIONS),
        C("รหัสประจำบ้าน", NONE, "house_code?0.1"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, "road"),
        C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"),
        C("จังหวัด", "province", "province"),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, JOBS),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("นามสกุลบิดา", "father_last_name", "father_last"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("จำนวนพี่ชายทั้งหมด", NONE, few),
        C("ความด้อยโอกาส", OUT, ("เด็กยากจน", "ไม่เป็นเด็กด้อยโอกาส", "เด็กยากจน")),
        C("ขาดแคลนเครื่องแบบ", NONE, ("ใช่", "ไม่ใช่")),
        C("ระยะทางห่างจากโรงเรียน(ลาดยาง)", NONE, kilometres),
        C("เวลาที่ใช้เดินทาง(นาที)", NONE, minutes),
        C("วิธีการเดินทาง", NONE, ("เดินเท้า", "พาหนะไม่เสียค่าโดยสาร", "พาหนะเสียค่าโดยสาร")),
        C("สถานะนักเรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "จำหน่าย", "แขวนลอย")),
    ),
)  # fmt: skip

SMALL_SCHOOL = Agency(
    key="lanterns_small_school", kind="school", rows_mean="enrolled", form="xlsx", ages=(7, 12), rows=62,
    titles=(["บัญชีรายชื่อนักเรียนโรงเรียนบ้านห้วยหก  ปีการศึกษา 2569"], ["ต.ปงดอน อ.แจ้ห่ม จ.ลำปาง  สพป.ลำปาง เขต 3"], []),
    columns=(
        C("ที่", ROW, "running"),
        C("เลข ปจต.", "pupil_no", "own"),
        C("ชื่อ - สกุล", "full_name", "full_short"),
        C("เลข ปชช. นร.", "national_id", "id_dashed"),
        C("รหัส G (ถ้าไม่มีบัตร)", "g_code", "g_code?0.9"),
        *under(
            "เกิด",
            C("วันที่", "birth_day", "born:day"),
            C("เดือน", "birth_month", "born:month_short"),
            C("พ.ศ.", "birth_year", "born:year_be"),
        ),
        C("อายุ\n(ปี)", "age", "age_number"),
        C("ชั้น ป.", "grade", "grade_of_age"),
        *under(
            "ภาวะโภชนาการ ภาคเรียนที่ 1",
            C("นน.", DROP, "weight"),
            C("สส.", DROP, "height"),
            C("แปลผล", DROP, ("สมส่วน", "สมส่วน", "ผอม", "เริ่มอ้วน")),
        ),
        *under("ที่อยู่", C("บ.เลขที่", "house_no", "house"), C("ม.", "moo", "moo"), C("หย่อมบ้าน", NONE, "village")),
        C("ผู้ปกครองที่นักเรียนอาศัยอยู่ด้วย", "guardian_name", "guardian_by_sex"),
        C("โทร.", "phone", "phone_uneven"),
        C("คาดคะเนระยะทาง (กม.)", NONE, kilometres),
        C("รับหนังสือเรียนแล้ว", NONE, tick),
        C("หมายเหตุ", NONE, "remark"),
    ),
    breaks=(20, 41),
    totals=(
        [],
        ["", "", "รวมทั้งสิ้น 62 คน"],
        ["", "", "ลงชื่อ.................................ครูประจำชั้น"],
        ["", "", "ลงชื่อ.................................ผู้อำนวยการโรงเรียน"],
    ),
)  # fmt: skip

DEMONSTRATION = Agency(
    key="lanterns_demonstration", kind="graduates", rows_mean="completed", form="xlsx", ages=(15, 18), rows=90,
    sheets_before=("Cover",),
    titles=(["Demonstration School, Lampang — Graduates of Academic Year 2568"],),
    columns=(
        C("No.", ROW, "running"),
        C("Student ID", "pupil_no", "own_8"),
        C("Prefix (TH)", "title", "short_title"),
        C("First Name (TH)", "first_name", "first"),
        C("Last Name (TH)", "last_name", "last"),
        C("First Name (EN)", (NONE, "alt_first_name"), "first_en"),
        C("Last Name (EN)", (NONE, "alt_last_name"), "last_en"),
        C("Nick", "nickname", "nickname"),
        C("Gender", "sex", "sex_mf"),
        C("Citizen ID (13 digits)", "national_id", "id_spaced"),
        C("Date of Birth (D/M/พ.ศ.)", "birth_date", "born:be_short"),
        C("Nationality", DROP, ("Thai", "Thai", "Thai", "Chinese")),
        C("Programme", NONE, ("EP", "IEP", "ปกติ", "Sci-Math")),
        C("คณะสี", NONE, ("แสด", "ม่วง", "ฟ้า", "เขียว")),
        C("Level Completed", "grade", ("ม.3", "ม.6", "ม.6")),
        C("GPAX", NONE, "gpa"),
        C("Date of Admission", "enrolled_from", "entered:iso"),
        C("Date of Graduation", "event_date", ("2026-03-31", "2026-03-31", "2026-04-24")),
        C("ปพ.1 ชุดที่/เลขที่", NONE, certificate),
        C("Further study at", NONE, ("ม.เชียงใหม่", "มรภ.ลำปาง", "ม.แม่ฟ้าหลวง", "ม.4 รร.เดิม", "-")),
        C("Father (ชื่อ-สกุล)", "father_name", "father"),
        C("Mother (ชื่อ-สกุล)", "mother_name", "mother"),
        C("Parent's mobile", "phone", "phone_dashed"),
        C("Parent's e-mail", NONE, "email?0.3"),
        C("Outstanding tuition (THB)", DROP, "money?0.8"),
        C("Adviser", OUT, "teacher"),
        C("Gown size", NONE, ("S", "M", "L", "XL")),
        C("ไฟล์รูปหนังสือรุ่น", OUT, photo),
    ),
)  # fmt: skip

SPECIAL_SCHOOL = Agency(
    key="lanterns_special_school", kind="school", rows_mean="enrolled", form="xls", ages=(6, 17), rows=70,
    titles=(["โรงเรียนศึกษาพิเศษ ประจำจังหวัด"], ["ข้อมูลนักเรียนรายบุคคล ณ วันที่ 10 มิถุนายน 2569"]),
    columns=(
        C("ลำดับที่", ROW, "running"),
        C("เลขทะเบียน นร.", "pupil_no", "own"),
        *under(
            "นักเรียน",
            C("คำนำหน้า", "title", "short_title"),
            C("ชื่อ", "first_name", "first"),
            C("ชื่อสกุล", "last_name", "last"),
            C("ชื่อเล่น", "nickname", "nickname"),
            C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id"),
            C("วัน/เดือน/ปี เกิด", "birth_date", "born:thai_short"),
            C("อายุ ปี-เดือน", "age", "age_months"),
        ),
        *under(
            "ความพิการ",
            C("ประเภท", DROP, ("สติปัญญา", "การได้ยิน", "ออทิสติก", "ร่างกาย", "การเรียนรู้")),
            C("ระดับ", DROP, ("น้อย", "ปานกลาง", "มาก")),
            C("ทะเบียนคนพิการเลขที่", DROP, "thirteen?0.3"),
            C("IQ", DROP, "iq?0.5"),
        ),
        C("โรคประจำตัว/ยาที่ทาน", DROP, ("ลมชัก", "หอบหืด", "-", "-", "-")),
        C("สิทธิการรักษา รพ.", OUT, ("รพ.ลำปาง", "รพ.เกาะคา", "รพ.งาว")),
        C("ชั้นเรียน", "grade", "grade_uneven"),
        C("ห้องเรียน/ฐานการเรียนรู้", NONE, ("ห้องดอกแก้ว", "ห้องทานตะวัน", "ห้องลีลาวดี")),
        C("รูปแบบการรับบริการ", NONE, ("อยู่ประจำ", "ไป-กลับ", "รับบริการที่บ้าน")),
        C("เรือนนอน", NONE, ("เอื้องคำ", "เอื้องผึ้ง", "")),
        C("ครูเรือนนอน", OUT, "teacher"),
        C("วันที่รับเข้าเรียน", "enrolled_from", "entered:thai_two"),
        C("จัดทำ IEP แล้ว", OUT, ("ทำแล้ว", "ยังไม่ทำ", "ทำแล้ว")),
        C("ได้รับคูปองการศึกษา", OUT, ("ได้รับ", "ไม่ได้รับ")),
        *under(
            "ผู้ปกครอง",
            C("ชื่อ-ชื่อสกุล", "guardian_name", "guardian_called"),
            C("เกี่ยวข้องเป็น", NONE, "relation"),
            C("อาชีพ", DROP, JOBS),
            C("เบอร์โทรศัพท์มือถือ", "phone", "phone"),
        ),
        C("ที่อยู่ที่ติดต่อได้", "address", "address"),
    ),
    totals=([], ["", "", "รวม", "70", "คน"]),
)  # fmt: skip

TEMPLE_SCHOOL = Agency(
    key="lanterns_temple_school", kind="religious", rows_mean="enrolled", form="ods", ages=(11, 18), rows=48,
    titles=(["ทะเบียนสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["ประจำปีการศึกษา ๒๕๖๙"], []),
    columns=(
        C("ลำดับ", ROW, "running_thai"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("ชื่อ นามสกุล (สามเณร)", "full_name", "novice_boy"),
        C("ฉายา", (NONE, DROP, "alt_first_name"), ("-", "-", "-", "ฐิตธมฺโม", "สุเมโธ")),
        C("เลขที่บัตรประชาชน", "national_id", "id_thai"),
        C("ว.ด.ป. เกิด", "birth_date", "born:thai_digits"),
        C("อายุ", "age", "age_thai"),
        C("พรรษา", OUT, ("๑", "๒", "๓", "๔")),
        C("วันบรรพชา", OUT, "entered:thai_digits_short"),
        C("พระอุปัชฌาย์", OUT, ("พระครูพิศาลธรรมนิเทศ", "พระครูสุวรรณธรรมคุณ", "พระราชจินดานายก")),
        C("สังกัดวัด", OUT, ("วัดบุญวาทย์", "วัดป่าแดง", "วัดท่าผา", "วัดพระธาตุดอยม่วงคำ")),
        C("หนังสือสุทธิเลขที่", OUT, "monk_card"),
        C("วุฒินักธรรม/บาลี", OUT, ("น.ธ.ตรี", "น.ธ.โท", "-", "ป.ธ.๑-๒")),
        C("ชั้น ม.", "grade", "grade_of_age_thai"),
        C("วันที่มอบตัวเข้าเรียน", "enrolled_from", "entered:thai_digits"),
        *under(
            "ภูมิลำเนาเดิม",
            C("เลขที่", "house_no", "house"),
            C("หมู่ที่", "moo", "moo"),
            C("ตำบล", "tambon", "tambon"),
            C("อำเภอ", "amphoe", "amphoe"),
            C("จังหวัด", "province", "province"),
        ),
        C("โยมบิดา", "father_name", "father_titled"),
        C("โยมมารดา", "mother_name", "mother_titled"),
        C("โทรศัพท์โยม", "phone", "phone_spaced"),
        C("ชาติพันธุ์", DROP, ("พื้นเมือง", "ไทใหญ่", "ปกาเกอะญอ", "ลาหู่")),
        C("ทุนภัตตาหาร (บาท)", DROP, "money?0.5"),
        C("สถานภาพ", "status", ("กำลังเรียน", "กำลังเรียน", "กำลังเรียน", "ลาสิกขา", "ย้ายสำนักเรียน")),
        C("วันที่ลาสิกขา/ย้าย", ("event_date", "enrolled_to"), "lately:thai_digits_short?0.7"),
    ),
    totals=([], ["", "", "พระครู......................................ผู้จัดการโรงเรียน"]),
)  # fmt: skip

NONFORMAL = Agency(
    key="lanterns_nonformal", kind="nonformal", rows_mean="enrolled_alternative", form="csv", encoding="tis-620", ages=(15, 18), rows=110,
    columns=(
        C("STD_CODE", "pupil_no", "nonformal_no"),
        C("PRENAME", "title", "title"),
        C("FNAME_T", "first_name", "first"),
        C("LNAME_T", "last_name", "last"),
        C("CARDID", "national_id", "id"),
        C("BIRDATE", "birth_date", "born:be_compact"),
        C("SEX", "sex", "sex_code"),
        C("NATION_NM", DROP, NATIONS),
        C("RELI_NM", DROP, FAITHS),
        C("OCCUP_NM", OUT, ("รับจ้าง", "ว่างงาน", "เกษตรกร", "ค้าขาย")),
        C("INCOME_Y", DROP, "money"),
        C("LEV_NM", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย")),
        C("GRP_CODE", NONE, ("1215001", "1215002", "1215006", "1215010")),
        C("GRP_NAME", (NONE, "school_name"), ("ศกร.ตำบลแม่สุก", "ศกร.ตำบลวิเชตนคร", "ศกร.ตำบลปงดอน")),
        C("GRP_ADVIS", OUT, "teacher"),
        C("SEM_IN", (NONE, "enrolled_from"), ("1/2567", "2/2567", "1/2568", "2/2568")),
        C("REGIS_DT", "enrolled_from", "entered:be_compact"),
        C("ADDRNO", "house_no", "house"),
        C("MOO", "moo", "moo_padded"),
        C("SOI_ROAD", NONE, "road"),
        C("TUMB_NM", "tambon", "tambon"),
        C("AMPH_NM", "amphoe", "amphoe"),
        C("PROV_NM", "province", "province"),
        C("ZIPCODE", NONE, "postcode"),
        C("PHONE", "phone", "phone"),
        C("FAT_NAME", "father_name", "father"),
        C("MOT_NAME", "mother_name", "mother"),
        C("OLD_SCHOOL", NONE, "school"),
        C("NNET_FLG", NONE, ("Y", "N")),
        C("STD_STAT", "status", ("กำลังศึกษา", "กำลังศึกษา", "ขาดการติดต่อ", "พ้นสภาพ", "จบหลักสูตร")),
        C("STAT_DT", "event_date", "lately:be_compact?0.6"),
        C("LASTUPD", NONE, "lately:stamp"),
        C("USR_UPD", OUT, ("admin", "kru01", "kru07")),
    ),
)  # fmt: skip

CHILD_CENTRE = Agency(
    key="lanterns_child_centre", kind="local_school", rows_mean="enrolled", form="xlsx", ages=(2, 5), rows=54,
    titles=(["ศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบลบ้านค่า"], ["ทะเบียนเด็กเล็ก ภาคเรียนที่ 1/2569"]),
    columns=(
        C("ลำดับ", ROW, "running_dot"),
        *under(
            "ข้อมูลเด็ก",
            C("คำนำ", "title", "short_title"),
            C("ชื่อเด็ก", "first_name", "first"),
            C("สกุลเด็ก", "last_name", "last"),
            C("ชื่อเล่น", "nickname", "nickname"),
            C("เลขบัตรฯ เด็ก", "national_id", "id_dashed"),
            C("เกิด ว/ด/ป", "birth_date", "born:be_two"),
            C("อายุ ณ 16 พ.ค. 69", "age", "age_months"),
            C("ชาย", "sex", "tick_boy"),
            C("หญิง", "sex", "tick_girl"),
        ),
        *under(
            "ข้อมูลบิดา",
            C("ชื่อ-สกุลบิดา", "father_name", "father_called"),
            C("เลขบัตรฯ บิดา", DROP, "parent_id_dashed"),
            C("งานที่ทำ", DROP, JOBS),
            C("เบอร์มือถือ", "phone", "phone_dashed"),
        ),
        *under(
            "ข้อมูลมารดา",
            C("ชื่อ-สกุลมารดา", "mother_name", "mother_called"),
            C("เลขบัตรฯ มารดา", DROP, "other_id"),
            C("งานที่ทำ", DROP, JOBS),
            C("เบอร์มือถือ", "phone", "other_phone?0.2"),
        ),
        C("เด็กอยู่กับ", NONE, ("พ่อแม่", "แม่", "ปู่ย่า", "ตายาย")),
        *under("ที่อยู่ตามทะเบียนบ้าน", C("เลขที่", "house_no", "house"), C("หมู่", "moo", "moo_uneven"), C("หมู่บ้าน", NONE, "village")),
        *under(
            "สุขภาพ",
            C("วัคซีนครบ/ไม่ครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")),
            C("DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")),
        ),
        C("กลุ่ม/ชั้น", "grade", ("เตรียมอนุบาล", "อ.1", "อ.2")),
        C("ครูพี่เลี้ยง", OUT, "teacher"),
        C("วันแรกที่มาเรียน", "enrolled_from", "entered:be_dot"),
        C("ค่าอาหารกลางวันที่จ่ายเพิ่ม", DROP, ("20", "0", "0", "")),
        C("แปรงสีฟัน", NONE, tick),
    ),
    breaks=(27,),
    between=(["", "ห้องที่ 2"],),
    totals=(["", "รวมเด็กทั้งหมด", "54"], [], ["", "ผู้รับรองข้อมูล", "..............................", "หัวหน้าสถานศึกษา"]),
)  # fmt: skip

MUNICIPALITY = Agency(
    key="lanterns_municipality", kind="municipality", rows_mean="population", form="csv", encoding="utf-16", separator="\t", ages=(3, 18), rows=150,
    columns=(
        C("PID", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.95"),
        C("ชื่อสกุล", "last_name", "last"),
        C("ชื่อตัวเดิม", "alt_first_name", former_first),
        C("ชื่อสกุลเดิม", "alt_last_name", former_last),
        C("เพศ", "sex", "sex"),
        C("ปดว.เกิด", "birth_date", "born:be_compact"),
        C("อายุเต็มปี", "age", "age"),
        C("สัญชาติ", DROP, NATIONS),
        C("HID", NONE, "house_code"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตรอก/ซอย", NONE, "road?0.6"),
        C("แขวง/ตำบล", "tambon", "tambon"),
        C("เขต/อำเภอ", "amphoe", "amphoe"),
        C("จว.", "province", "province"),
        C("ชุมชน", NONE, ("ชุมชนศรีล้อม", "ชุมชนท่ามะโอ", "ชุมชนกำแพงเมือง", "")),
        C("ฐานะในบ้าน", NONE, ("ผู้อาศัย",) * 15 + ("เจ้าบ้าน",)),
        C("ชื่อเจ้าบ้าน", HEAD, "guardian"),
        C("บิดา-ชื่อ", "father_name", "father"),
        C("บิดา-PID", DROP, "other_id?0.2"),
        C("มารดา-ชื่อ", "mother_name", "mother"),
        C("มารดา-PID", DROP, "parent_id?0.1"),
        C("วันที่ย้ายเข้า", (NONE, "event_date"), "lately:be_compact?0.7"),
        C("หมวดรายการ", NONE, ("1", "1", "1", "3")),
        C("เขตเลือกตั้งเทศบาล", NONE, ("1", "2", "3")),
        C("สถานภาพบุคคล", ("status", NONE), ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "อยู่ระหว่างย้าย")),
    ),
)  # fmt: skip

DISTRICT_OFFICE = Agency(
    key="lanterns_district_office", kind="district_office", rows_mean="moved_away", form="xls", ages=(4, 17), rows=44,
    titles=(["ที่ว่าการอำเภอแม่ทะ  ฝ่ายทะเบียนและบัตร"], ["รายการแจ้งย้ายออกของผู้มีอายุไม่เกิน 18 ปี  เดือน ม.ค. - มิ.ย. 2569"], []),
    columns=(
        C("รายการที่", ROW, "running"),
        C("เลขที่ใบแจ้งย้าย (ท.ร.6)", NONE, "case_no"),
        C("เลข 13 หลักผู้ย้าย", "national_id", "id_dashed"),
        C("ผู้ย้ายที่อยู่", "full_name", "full"),
        C("ช/ญ", "sex", "sex_letter"),
        C("เกิดวันเดือนปี", "birth_date", "born:thai_long"),
        *under(
            "ย้ายจาก",
            C("เลขบ้าน", ("house_no", NONE), "house"),
            C("หมู่ที่", ("moo", NONE), "moo"),
            C("ตำบล", ("tambon", NONE), "tambon_short"),
        ),
        *under(
            "ย้ายไป",
            C(
                "ที่อยู่",
                (NONE, "address"),
                (
                    "12/4 ม.3 ต.สันทราย อ.แม่จัน จ.เชียงราย",
                    "88 ม.1 ต.ป่าแดด อ.เมืองเชียงใหม่ จ.เชียงใหม่",
                    "401/9 ซ.ลาดพร้าว 80 แขวงวังทองหลาง กรุงเทพฯ",
                ),
            ),
            C("สำนักทะเบียนปลายทาง", NONE, ("อ.แม่จัน", "ทน.เชียงใหม่", "ข.วังทองหลาง")),
        ),
        C("วันที่ย้ายออก", "event_date", "lately:thai_two"),
        C("สาเหตุ", NONE, ("ตามบิดามารดา", "ไปศึกษาต่อ", "ไม่ระบุ")),
        C("เจ้าบ้าน/ผู้แจ้ง", (NONE, DROP, "guardian_name"), "guardian_titled"),
        C("เลขบัตรผู้แจ้ง", DROP, "parent_id"),
        C("ชื่อมารดาผู้ย้าย", "mother_name", "mother"),
        C("ปลายทางรับแล้ว", NONE, ("รับแล้ว", "รอตอบรับ")),
        C("นายทะเบียน", OUT, "teacher"),
    ),
    totals=([], ["", "รวม 44 รายการ"]),
)  # fmt: skip

VOLUNTEERS = Agency(
    key="lanterns_volunteers", kind="survey", rows_mean="survey", form="xlsx", ages=(5, 18), rows=85,
    titles=(["แบบสำรวจเด็กวัยเรียนในชุมชน โดย อสม. (รวมทุกหมู่บ้าน)"],),
    columns=(
        C("แบบที่", ROW, "form_no"),
        C("วันที่ลงเยี่ยมบ้าน", "event_date", "visited:be_two"),
        C("อสม. ผู้สำรวจ", OUT, "teacher"),
        C("โทร อสม.", OUT, "other_phone_spaced"),
        C("1.1 ชื่อและนามสกุลของเด็ก", "full_name", "full_uneven"),
        C("1.2 คนในหมู่บ้านเรียกเด็กว่า", "nickname", "nickname"),
        C("1.3 เด็กอายุเท่าไร", "age", "age_uneven"),
        C("1.4 เกิด พ.ศ. (ถ้าทราบ)", "birth_year", "born:year_be?0.3"),
        C("1.5 เลขบัตรประชาชนเด็ก (ขอดูบัตร/สูติบัตร)", "national_id", "id_rare"),
        C("2.1 บ้านเลขที่/หมู่", ("address", "house_no"), house_and_moo),
        C("2.2 พิกัดบ้าน", NONE, "gps?0.4"),
        C("2.3 ตอนนี้เด็กอยู่กับใคร", NONE, ("พ่อแม่", "ปู่ย่า", "ตายาย", "ญาติ")),
        C("2.4 ชื่อคนที่เลี้ยงดูเด็กอยู่ตอนนี้", "guardian_name", "guardian"),
        C("2.5 เบอร์ที่โทรหาได้ (บ้านนี้)", "phone", "phone_uneven"),
        C("2.6 สมาชิกในบ้านกี่คน", NONE, ("3", "4", "5", "6")),
        C("3.1 วันนี้เด็กเรียนหนังสืออยู่ไหม", "status", ("เรียน", "เรียน", "เรียน", "ไม่ได้เรียน", "ไม่เคยเรียน", "ย้ายไปที่อื่น")),
        C("3.2 ถ้าเรียน เรียนที่ไหน", "school_name", "school"),
        C("3.3 อยู่ชั้น (หรือชั้นที่ออกมา)", "grade", "grade_uneven"),
        C("3.4 ทำไมถึงไม่ได้เรียน", NONE, ("", "", "ไม่มีค่ารถ", "ช่วยงานบ้าน", "ไม่อยากเรียน")),
        C("3.5 อยากกลับไปเรียนไหม", NONE, ("", "อยาก", "ไม่อยาก", "ไม่แน่ใจ")),
        C("4.1 เด็กเจ็บป่วยเรื้อรังหรือพิการหรือไม่", DROP, ("ไม่", "ไม่", "หอบหืด", "พิการทางกาย")),
        C("4.2 เคยลองบุหรี่ไฟฟ้า/เหล้า/ยา", DROP, ("ไม่เคย", "เคย", "ไม่ตอบ")),
        C("4.3 เคยตั้งครรภ์ (เฉพาะหญิง)", DROP, ("", "", "ไม่เคย", "เคย")),
        C("5.1 รายได้ทั้งบ้านต่อเดือนประมาณกี่บาท", DROP, "money"),
        C("5.2 อยากให้ช่วยเรื่องอะไร", NONE, ("ค่าเดินทาง", "ชุดนักเรียน", "หางาน", "-")),
        C("ความเห็นผู้สำรวจ", NONE, "remark"),
    ),
    breaks=(30, 60),
)  # fmt: skip

HEALTH_STATION = Agency(
    key="lanterns_health_station", kind="partner", rows_mean="population", form="csv", separator="|", ages=(3, 18), rows=130,
    columns=(
        C("HOSPCODE", NONE, ("06412",)),
        C("CID", "national_id", "id_or_word"),
        C("PID", "pupil_no", "own_5"),
        C("HID", NONE, "own_5"),
        C("PRENAME", "title", "prefix_code"),
        C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", OUT, ("1", "1", "9")),
        C("OCCUPATION_NEW", OUT, ("9629", "9999", "6111")),
        C("RACE", DROP, ("099", "099", "048", "000")),
        C("NATION", DROP, ("099", "099", "048", "000")),
        C("RELIGION", DROP, ("01", "01", "03", "02")),
        C("EDUCATION", NONE, ("01", "02", "03", "09")),
        C("FSTATUS", NONE, ("1", "2", "2", "2")),
        C("FATHER", DROP, "other_id?0.3"),
        C("MOTHER", DROP, "parent_id?0.2"),
        C("VSTATUS", NONE, ("5", "5", "5", "2")),
        C("MOVEIN", (NONE, "event_date"), "lately:compact?0.8"),
        C("DISCHARGE", ("status", NONE), ("9", "9", "9", "9", "2", "3")),
        C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.8"),
        C("LABOR", DROP, ("", "", "", "11", "13")),
        C("PASSPORT", DROP, "passport?0.95"),
        C("TYPEAREA", (NONE, "status"), ("1", "1", "3", "2", "4")),
        C("D_UPDATE", NONE, "lately:update"),
        C("TELEPHONE", "phone", "phone?0.4"),
        C("MOBILE", "phone", "other_phone"),
    ),
)  # fmt: skip

EQUITY_FUND = Agency(
    key="lanterns_equity_fund", kind="fund", rows_mean="supported", form="xlsx", ages=(6, 15), rows=95,
    sheets_before=("คำชี้แจง", "รหัสตัวเลือก"),
    columns=(
        C("ปีการศึกษา/ภาคเรียน", NONE, ("2568/2", "2569/1")),
        C("สังกัด", NONE, ("สพฐ.", "อปท.", "ตชด.")),
        C("รหัสสถานศึกษา 10 หลัก", "school_code", "school_10"),
        C("สถานศึกษา", "school_name", "school"),
        C("รหัสผู้รับทุน", "pupil_no", "own_10"),
        C("เลข ปชช./G Code", ("national_id", "g_code"), "id_or_g"),
        C("คำนำหน้า-ชื่อ", "first_name", "titled_first"),
        C("สกุล (ไทย)", "last_name", "last"),
        C("ชั้นปัจจุบัน", "grade", "grade_of_age"),
        C("ว/ด/ป พ.ศ. เกิด", "birth_date", "born:be_slash"),
        C("ผลการคัดกรอง", (NONE, "status"), ("ผ่านเกณฑ์", "ผ่านเกณฑ์", "ไม่ผ่านเกณฑ์", "รอตรวจสอบ")),
        C("PMT Score", OUT, "score"),
        C("ระดับความยากจน", OUT, ("ยากจน", "ยากจนพิเศษ")),
        C("รายได้เฉลี่ยต่อคน (บาท/เดือน)", DROP, "money"),
        C("จำนวนสมาชิกครัวเรือน (รวมนักเรียน)", NONE, ("3", "4", "5", "7")),
        C("ถือบัตรสวัสดิการแห่งรัฐ", OUT, ("มี", "ไม่มี")),
        C("สภาพที่อยู่อาศัย", NONE, ("บ้านตนเอง", "บ้านเช่า", "อยู่กับญาติ")),
        C("วัสดุฝาบ้าน", NONE, ("ไม้ไผ่", "อิฐ/ปูน", "สังกะสี")),
        C("ยานพาหนะในครัวเรือน", NONE, ("จักรยานยนต์", "รถกระบะ", "ไม่มี")),
        C("ชื่อ ผปค.", "guardian_name", "guardian_first"),
        C("สกุล ผปค.", "guardian_last_name", "guardian_last"),
        C("เลข 13 หลัก ผปค.", DROP, "parent_id"),
        C("ความสัมพันธ์กับผู้รับทุน", NONE, "relation"),
        C("หมายเลขพร้อมเพย์/บัญชีรับเงิน", DROP, "account_10"),
        C("ธนาคาร", OUT, ("ธ.ก.ส.", "ออมสิน", "กรุงไทย")),
        C("จำนวนเงินที่โอน", DROP, "money"),
        C("วันที่โอน", OUT, "lately:thai_two"),
        C("รูปถ่ายสภาพบ้าน (ไฟล์)", OUT, photo),
        C("ครูผู้คัดกรอง", OUT, "teacher"),
        C("โทรศัพท์ครูผู้คัดกรอง", OUT, "other_phone"),
        C("อัตรามาเรียน (%)", NONE, ("82", "91", "95", "100")),
    ),
)  # fmt: skip

HILL_HOSTEL = Agency(
    key="lanterns_hill_hostel", kind="partner", rows_mean="supported", form="xls", ages=(8, 17), rows=40,
    titles=(["Hill Children Foundation : หอพักนักเรียนแม่แจ๋ม"], ["Children list  2026-27"]),
    columns=(
        C("Child code", "pupil_no", "own"),
        C("Name / ชื่อ-สกุล", "full_name", "full_nickname"),
        C("B/G", "sex", "sex_bg"),
        C("DOB", "birth_date", "born:english"),
        C("Age", "age", "age"),
        C("Tribe เผ่า", DROP, ("Lahu", "Karen", "Akha", "Lisu", "Mien")),
        C("Church", OUT, ("Huay Hok", "Pa Miang", "Mae Jam", "-")),
        C("ID card no.", "national_id", "id_gaps"),
        C("Legal status", DROP, ("Thai citizen", "stateless", "ten-year card")),
        C("School attending", "school_name", "school"),
        C("Class", "grade", "grade_of_age_en"),
        C("GPA last yr.", NONE, "gpa"),
        C("Home village", NONE, "village"),
        C("Moo", "moo", "moo"),
        C("Tambol", "tambon", "tambon"),
        C("Amphur", "amphoe", "amphoe"),
        C("Father", "father_name", "father"),
        C("Mother", "mother_name", "mother"),
        C("Parents M/D/S/†", OUT, ("M", "M", "D", "S", "†F")),
        C("Parents' work", DROP, ("corn farmer", "day labour", "weaving", "-")),
        C("Contact in village (guardian)", "guardian_name", "guardian_relation"),
        C("Tel. พ่อแม่", "phone", "phone_abroad"),
        C("Came to hostel", ("enrolled_from", NONE), "entered:english_plain"),
        C("Still here?", "status", ("yes", "yes", "yes", "left", "home for holidays")),
        C("Left on", ("event_date", "enrolled_to"), "lately:english_plain?0.8"),
        C("Sponsor", OUT, ("Family Schmidt", "Miller H.", "Park J.", "none yet")),
        C("Sponsor THB/month", DROP, "money?0.2"),
        C("Room / bed", NONE, ("A1", "A2", "B3", "B4")),
        C("Photo", OUT, photo),
    ),
)  # fmt: skip

SPORTS_SCHOOL = Agency(
    key="lanterns_sports_school", kind="sports", rows_mean="enrolled", form="ods", ages=(12, 18), rows=60,
    titles=(["โรงเรียนกีฬาองค์การบริหารส่วนจังหวัด"], ["บัญชีนักกีฬาเยาวชน รุ่นปี 2569"]),
    columns=(
        C("รหัสนักกีฬา", "pupil_no", "own"),
        C("ชื่อ-ฉายา", "first_name", "first_nickname"),
        C("สกุล", "last_name", "last"),
        C("เพศ ช./ญ.", "sex", "sex_letter"),
        C("เลขบัตร ปชช.นักกีฬา", "national_id", "id_spaced"),
        *under(
            "เกิด", C("ว", "birth_day", "born:day_number"), C("ด", "birth_month", "born:month"), C("ป", "birth_year", "born:year_number")
        ),
        C("อายุ (ปี.เดือน)", "age", "age_dot"),
        *under(
            "กีฬา",
            C("ชนิด", NONE, ("ฟุตบอล", "ยกน้ำหนัก", "มวยสากล", "เซปักตะกร้อ", "กรีฑา")),
            C("รุ่น", NONE, ("U13", "U15", "U18")),
            C("ผู้ฝึกสอน", OUT, "teacher"),
        ),
        *under(
            "สมรรถภาพ",
            C("นน./กก.", DROP, "weight"),
            C("สูง/ซม.", DROP, "height"),
            C("วิ่ง 50 ม. (วินาที)", OUT, ("7.1", "7.8", "8.4", "9.0")),
            C("ประวัติบาดเจ็บ", DROP, ("ไม่มี", "ไม่มี", "ข้อเท้า", "เข่าขวา")),
            C("กรุ๊ปเลือด", DROP, BLOOD),
        ),
        C("เรียนชั้น", "grade", "grade_of_age_room"),
        C("รร.ที่เรียนวิชาสามัญ", "school_name", ("ลำปางวิทยาคม", "เกาะคาวิทยาคม")),
        C("มาจาก อำเภอ", "amphoe", "amphoe_short"),
        C("มาจาก จังหวัด", "province", "province"),
        C("ผู้ปกครอง (ชื่อ สกุล)", "guardian_name", "guardian_called"),
        C("เบอร์ ผู้ปกครอง", "phone", "phone_dashed"),
        C("วันรายงานตัว", "enrolled_from", "entered:be_short"),
        C("เบี้ยเลี้ยง/วัน", DROP, ("120", "150", "180")),
        C("ไซซ์ชุดวอร์ม", NONE, ("S", "M", "L", "XL")),
        C("เบอร์รองเท้า", NONE, ("38", "40", "42", "44")),
        C("ห้องพัก", NONE, ("ช.101", "ช.102", "ญ.201")),
    ),
    totals=(["ผู้จัดทำ ....................................... งานทะเบียน"],),
)  # fmt: skip

SCHOOL_BUS = Agency(
    key="lanterns_school_bus", kind="partner", rows_mean="supported", form="xlsx", ages=(6, 15), rows=38,
    titles=(["รถรับส่งนักเรียน สายแจ้ห่ม-ลำปาง  เทอม 1/69"],),
    columns=(
        C("คัน", NONE, ("1", "2", "3")),
        C("น้อง", "nickname", "nickname"),
        C("ชื่อจริง", "full_name", "untitled"),
        C("ชั้น", "grade", "grade_room"),
        C("จุดขึ้นรถ", NONE, ("หน้าวัด", "ปากซอย 3", "ตลาดเช้า", "ป้อมยาม", "หน้า อบต.")),
        C("แม่/ผู้รับ-ส่ง", ("guardian_name", "mother_name"), "guardian"),
        C("เบอร์โทร", "phone", "phone_spaced"),
        C("ค่ารถ/ด.", DROP, ("800", "1,000", "1,200")),
        C("คนขับ", OUT, ("ลุงแดง 081-000-1122", "พี่เอก 089-000-3344")),
        C("อาการเมารถ/แพ้ยา", DROP, ("", "", "เมารถ", "แพ้พารา")),
    ),
    breaks=(13, 26),
)  # fmt: skip

LIBRARY = Agency(
    key="lanterns_library", kind="partner", rows_mean="supported", form="csv", separator=";", ages=(6, 18), rows=100,
    columns=(
        C("borrowernumber", ("pupil_no", NONE), "running"),
        C("cardnumber", "pupil_no", "own_10"),
        C("title", "title", "short_title"),
        C("surname", "last_name", "last"),
        C("firstname", "first_name", "first"),
        C("middle_name", "middle_name", "middle?0.96"),
        C("othernames", ("nickname", NONE), "nickname"),
        C("sex", "sex", "sex_mf"),
        C("dateofbirth", "birth_date", "born:iso"),
        C("address", ("address", "house_no"), "house_moo"),
        C("address2", "tambon", "tambon_short"),
        C("city", "amphoe", "amphoe"),
        C("state", "province", "province"),
        C("zipcode", NONE, "postcode"),
        C("mobile", "phone", "phone_abroad"),
        C("email", NONE, "email?0.6"),
        C("branchcode", NONE, ("LPG", "MUANG", "JHM")),
        C("categorycode", NONE, ("KID", "STUDENT", "STUDENT")),
        C("dateenrolled", (NONE, "enrolled_from"), "entered:iso"),
        C("dateexpiry", NONE, ("2027-05-31", "2028-05-31")),
        C("debarred", NONE, ("", "", "", "2026-09-01")),
        C("contactfirstname", "guardian_name", "guardian_first"),
        C("contactname", "guardian_last_name", "guardian_last"),
        C("relationship", NONE, "relation"),
        C("patron_attr_SCHOOL", "school_name", "school"),
        C("patron_attr_CLASS", "grade", "grade_of_age"),
        C("amountoutstanding", DROP, ("0.00", "0.00", "15.00", "40.00")),
        C("userid", (NONE, "pupil_no"), "own"),
        C("updated_on", NONE, "lately:midnight"),
        C("patron_attr_IDCARD", "national_id", "id_quoted"),
    ),
)  # fmt: skip

SIGN_UP = Agency(
    key="lanterns_sign_up", kind="skill", rows_mean="training", form="csv", ages=(14, 18), rows=75,
    columns=(
        C("ประทับเวลา", NONE, "lately:google"),
        C("ที่อยู่อีเมล", NONE, "email"),
        C("คำนำหน้าของน้องคือ", "title", "title"),
        C("ชื่อจริง-นามสกุลของน้อง (ภาษาไทย ไม่ต้องใส่คำนำหน้า)", "full_name", "untitled"),
        C("ให้พี่ ๆ เรียกน้องว่าอะไรดี?", "nickname", "nickname"),
        C("เลขบัตรประชาชนของน้อง (ใช้ทำประกันอุบัติเหตุและใบประกาศ)", "national_id", "id_uneven"),
        C("น้องเกิดวันที่เท่าไหร่", "birth_date", "born:uneven"),
        C("ปีนี้น้องอายุกี่ปีแล้ว", "age", "age_uneven"),
        C("ตอนนี้น้องเรียนอยู่หรือเปล่า", "status", ("เรียนอยู่", "เรียนอยู่", "ไม่ได้เรียนแล้ว", "เรียน สกร.")),
        C("ถ้าเรียนอยู่ โรงเรียน/สถาบันของน้องชื่ออะไร", "school_name", "school"),
        C("น้องอยู่ชั้นไหน หรือจบชั้นไหนมา", "grade", "grade_uneven"),
        C("อยากเรียนหลักสูตรไหน (เลือกได้ข้อเดียว)", NONE, ("บาริสต้า", "ช่างซ่อมมือถือ", "ตัดผมชาย", "ทำคอนเทนต์")),
        C("วันที่น้องสะดวกมาเรียน", NONE, ("เสาร์", "อาทิตย์", "เสาร์, อาทิตย์")),
        C("น้องมีโรคประจำตัว แพ้ยา หรือแพ้อาหารอะไรไหม", DROP, ("ไม่มี", "ไม่มีค่ะ", "แพ้กุ้ง", "ภูมิแพ้")),
        C("น้องทานอาหารแบบไหน", OUT, ("ทั่วไป", "ทั่วไป", "ฮาลาล", "มังสวิรัติ")),
        C("เบอร์มือถือของน้อง", "phone", "phone"),
        C("Line ID", NONE, ("pim.th", "first_2010", "-", "mok_zz")),
        C("ชื่อผู้ปกครองที่ติดต่อได้กรณีฉุกเฉิน", "guardian_name", "guardian"),
        C("ผู้ปกครองท่านนี้เป็นอะไรกับน้อง", NONE, "relation"),
        C("เบอร์โทรของผู้ปกครอง", "phone", "other_phone"),
        C("ที่อยู่สำหรับส่งใบประกาศ (บ้านเลขที่ หมู่ ตำบล อำเภอ จังหวัด)", "address", "address_long"),
        C("ไซส์เสื้อ (รอบอก)", NONE, ("S (34)", "M (38)", "L (42)", "XL (46)")),
        C("แนบรูปถ่ายบัตรประชาชนหรือบัตรนักเรียน", OUT, drive),
        C("รู้จักโครงการของเราจากช่องทางไหน", NONE, ("Facebook", "TikTok", "ครูแนะแนว", "เพื่อน")),
        C("ยินยอมให้เก็บข้อมูลตามนโยบายความเป็นส่วนตัว", NONE, ("ยินยอม",)),
        C("มีอะไรอยากบอกพี่ ๆ ไหม", NONE, ("", "", "ตื่นเต้นค่ะ", "ไปกับเพื่อนได้ไหมครับ")),
    ),
)  # fmt: skip

HOME_SCHOOL = Agency(
    key="lanterns_home_school", kind="education_office", rows_mean="enrolled_alternative", form="html", ages=(7, 15), rows=28,
    titles=(["สำนักงานเขตพื้นที่การศึกษาประถมศึกษา"], ["รายงานผู้เรียนที่จัดการศึกษาโดยครอบครัว (บ้านเรียน)"], ["พิมพ์เมื่อ 15/07/2569 09:12 น."]),
    columns=(
        C("ที่", ROW, "running"),
        C("เลขที่คำขอ", ("pupil_no", NONE), "case_no"),
        C("เลขประจำตัวผู้เรียน", "pupil_no", "own_5"),
        C("ชื่อผู้เรียน", "full_name", "full_wide"),
        C("เลขประจำตัวประชาชนผู้เรียน", ("national_id", NONE), "id_masked"),
        C("วันเดือนปีเกิดผู้เรียน", "birth_date", "born:thai_long"),
        C("อายุผู้เรียน", "age", "age_words"),
        C("ระดับที่ได้รับอนุญาต", ("grade", NONE), ("ประถม", "ประถม", "ม.ต้น")),
        C("ชั้นที่เทียบ", "grade", "grade_long"),
        C("ผู้จัดการศึกษา (บิดา/มารดา/ผู้ปกครอง)", "guardian_name", "guardian_titled"),
        C("เลขบัตรประชาชนผู้จัด", DROP, "other_id"),
        C("วุฒิการศึกษาผู้จัด", NONE, ("ปริญญาตรี", "ปริญญาโท", "ม.6")),
        C("อาชีพผู้จัด", DROP, ("ค้าขายออนไลน์", "เกษตรอินทรีย์", "ครูสอนภาษา")),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"),
        C("สถานที่จัดการศึกษา", ("address", NONE), "address_long"),
        C("โทรศัพท์ผู้จัด", "phone", "phone_dashed"),
        C("หนังสืออนุญาตเลขที่", NONE, "case_no"),
        C("อนุญาตตั้งแต่วันที่", ("enrolled_from", NONE), "entered:thai_long"),
        C("แผนการจัด (แบบ)", NONE, ("หลักสูตรแกนกลาง", "กลุ่มประสบการณ์", "บูรณาการ")),
        C("ประเมินครั้งล่าสุด", NONE, "lately:thai_two"),
        C("ผลการประเมิน", NONE, ("ผ่าน", "ผ่าน", "ยังไม่ประเมิน")),
        C("สถานะการจัด", "status", ("ดำเนินการ", "ดำเนินการ", "เลิกจัด", "กลับเข้าโรงเรียน")),
        C("วันที่เลิกจัด", ("enrolled_to", "event_date"), "lately:thai_long?0.75"),
        C("โรงเรียนก่อนหน้า", NONE, "school?0.3"),
        C("ศึกษานิเทศก์ที่ดูแล", OUT, "teacher"),
        C("เงินอุดหนุน ภาคเรียนละ", DROP, "money"),
    ),
)  # fmt: skip

OBSERVATION_CENTRE = Agency(
    key="lanterns_observation_centre", kind="shelter", rows_mean="protected", form="csv", encoding="cp874", ages=(12, 18), rows=34,
    titles=(["สถานพินิจและคุ้มครองเด็กและเยาวชน"], ["ลับ - ใช้เพื่อการส่งต่อด้านการศึกษาเท่านั้น"]),
    columns=(
        C("เลขทะเบียนเด็ก", "pupil_no", "case_no"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"),
        C("ชื่อเดิม (ถ้ามี)", "alt_first_name", former_first),
        C("ชื่อที่เพื่อนเรียก", "nickname", "nickname"),
        C("เลข ปชช. เด็ก/เยาวชน", "national_id", "id_dashed"),
        C("วดป.เกิด", "birth_date", "born:be_two"),
        C("อายุปัจจุบัน", "age", "age"),
        C("อายุขณะกระทำ", OUT, "age"),
        C("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ทำร้ายร่างกาย", "พ.ร.บ.จราจร")),
        C("คดีหมายเลขดำที่", DROP, "case_no"),
        C("ประวัติใช้ยา", DROP, ("เคย", "ไม่เคย", "ยาบ้า")),
        C("รับตัวเมื่อ", ("event_date", "enrolled_from", NONE, DROP), "lately:be_two"),
        C("หอนอน", NONE, ("1", "2", "3")),
        C("การศึกษาก่อนเข้า", "grade", "grade_of_age"),
        C("รร.ล่าสุด", "school_name", "school"),
        C("การเรียนระหว่างอยู่", ("status", NONE), ("สกร.", "วิชาชีพช่าง", "ยังไม่จัด")),
        C("นามบิดา", "father_name", "father"),
        C("นามมารดา", "mother_name", "mother"),
        C("สถานภาพสมรสบิดามารดา", OUT, ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่")),
        C("ผู้ปกครองที่ศาลมอบตัว", "guardian_name", "guardian"),
        C("โทร.ผู้ปกครอง", "phone", "phone"),
        C("ที่อยู่ผู้ปกครอง", "address", "address"),
        C("ให้ปิดที่อยู่", "hide_address", ("", "ปิด", "ปิด")),
        C("พนักงานคุมประพฤติ", OUT, "teacher"),
        C("รอยสัก/ตำหนิ", OUT, ("แขนซ้าย", "ไม่มี", "แผ่นหลัง")),
        C("นัดประชุมครั้งหน้า", NONE, ("ส.ค. 69", "ก.ย. 69", "")),
    ),
)  # fmt: skip

SOCIAL_OFFICE = Agency(
    key="lanterns_social_office", kind="case_team", rows_mean="referral", form="xlsx", ages=(6, 18), rows=46,
    titles=(["แบบสรุปเด็กที่ประสบปัญหาทางสังคมและอยู่นอกระบบการศึกษา"], ["สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดลำปาง  ไตรมาส 3/2569"]),
    columns=(
        C("เลขเคส", "pupil_no", "case_no"),
        C("รับแจ้งวันที่", (NONE, "event_date"), "lately:be_short"),
        C("ช่องทาง", NONE, ("1300", "อพม.", "โรงเรียน", "walk-in")),
        *under(
            "ตัวเด็ก",
            C("ชื่อ-นามสกุล เด็ก", "full_name", "full_bracket"),
            C("ปชช. 13 หลัก", "national_id", "id_or_word"),
            C("ปีเกิด (พ.ศ.)", "birth_year", "born:year_be"),
            C("อายุโดยประมาณ", "age", "age_words"),
            C("เพศ ชาย/หญิง", "sex", "sex"),
        ),
        *under(
            "ที่พักปัจจุบัน",
            C("เลขที่", "house_no", "house"),
            C("หมู่", "moo", "moo"),
            C("ต.", "tambon", "tambon"),
            C("อ.", "amphoe", "amphoe"),
            C("ขอไม่เปิดเผยที่อยู่", "hide_address", ("", "", "", "ขอปกปิด")),
        ),
        *under(
            "ครอบครัว",
            C("หัวหน้าครอบครัว", HEAD, "father"),
            C("แม่ชื่อ", "mother_name", "mother"),
            C("ผู้ดูเเลเด็ก", "guardian_name", "guardian"),
            C("เบอร์ติดต่อ", "phone", "phone"),
            C("จำนวนบุตร", NONE, few),
            C("หนี้สิน (บาท)", DROP, "money?0.3"),
        ),
        *under(
            "การศึกษา",
            C("ออกจาก รร. เมื่อ", ("event_date", "enrolled_to"), "lately:thai_two"),
            C("ชั้นสุดท้าย", "grade", "grade_of_age"),
            C("รร.เดิม", ("school_name", NONE), "school"),
            C("สภาพปัจจุบัน", "status", ("ไม่ได้เรียน", "ไม่ได้เรียน", "ขาดเรียนนาน", "กลับเข้าเรียนแล้ว")),
        ),
        *under(
            "ประเภทปัญหา",
            C("ถูกกระทำรุนแรง/ทางเพศ", DROP, tick),
            C("ตั้งครรภ์ไม่พร้อม", DROP, tick),
            C("ฐานะยากจน", OUT, tick),
            C("ความพิการ", DROP, tick),
        ),
        *under(
            "การช่วยเหลือ",
            C("เงินสงเคราะห์ (บาท)", DROP, "money?0.4"),
            C("ส่งต่อหน่วยงาน", NONE, ("สกร.", "บ้านพักเด็กฯ", "อบต.", "-")),
            C("นักสังคมฯ ผู้รับผิดชอบ", OUT, "teacher"),
        ),
    ),
    totals=([], ["รวมทั้งสิ้น", "46", "ราย"], ["", "", "ผู้รายงาน", "..................................."]),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    BIG_SCHOOL, SMALL_SCHOOL, DEMONSTRATION, SPECIAL_SCHOOL, TEMPLE_SCHOOL, NONFORMAL, CHILD_CENTRE,
    MUNICIPALITY, DISTRICT_OFFICE, VOLUNTEERS, HEALTH_STATION, EQUITY_FUND, HILL_HOSTEL, SPORTS_SCHOOL,
    SCHOOL_BUS, LIBRARY, SIGN_UP, HOME_SCHOOL, OBSERVATION_CENTRE, SOCIAL_OFFICE,
)  # fmt: skip
