"""What the offices of a fruit-growing border province of the east send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

from collections.abc import Sequence

from benchmarks.adding.cells import FIRST_EN, LAST_EN, Form
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.tables import texts

SHUT = (DROP, NONE)  # one officer keeps it out, another only leaves it unused
OWN = ("pupil_no", NONE)  # one of several numbers of the office
SEEN = ("event_date", NONE)
OTHER = ("alt_first_name", NONE)  # the same name in other letters

PLACES = (  # tambon, amphoe, code, postcode
    ("ปากน้ำแหลมสิงห์", "แหลมสิงห์", "220601", "22130"), ("บางกะไชย", "แหลมสิงห์", "220607", "22120"), ("พลิ้ว", "แหลมสิงห์", "220604", "22190"),
    ("บางชัน", "ขลุง", "220205", "22110"), ("ตกพรม", "ขลุง", "220211", "22110"), ("วังสรรพรส", "ขลุง", "220209", "22110"),
    ("เขาบายศรี", "ท่าใหม่", "220307", "22120"), ("ตะกาดเง้า", "ท่าใหม่", "220313", "22120"), ("ทับไทร", "โป่งน้ำร้อน", "220401", "22140"),
    ("เทพนิมิต", "โป่งน้ำร้อน", "220409", "22140"), ("ปะตง", "สอยดาว", "220701", "22180"), ("ทับช้าง", "สอยดาว", "220703", "22180"),
    ("ตลาด", "เมืองจันทบุรี", "220101", "22000"), ("ท่าช้าง", "เมืองจันทบุรี", "220106", "22000"), ("ฉมัน", "มะขาม", "220506", "22150"),
    ("ชากไทย", "เขาคิชฌกูฏ", "221001", "22210"), ("กระแจะ", "นายายอาม", "220903", "22170"),
)  # fmt: skip
SCHOOLS = (  # name, code of eight digits, code of ten
    ("บ้านปากน้ำแหลมสิงห์", "22020031", "1022520031"), ("วัดทับไทร", "22020114", "1022520114"), ("บ้านคลองตาคง", "22020120", "1022520120"),
    ("บ้านเกาะเปริด", "22010045", "1022510045"), ("วัดตะปอนใหญ่", "22010087", "1022510087"), ("บ้านทุ่งขนาน", "22020133", "1022520133"),
    ("วัดเขาบายศรี", "22010102", "1022510102"), ("บ้านบางชัน", "22010091", "1022510091"), ("ชุมชนบ้านปะตง", "22020140", "1022520140"),
)  # fmt: skip
SECONDARY = ("ขลุงรัชดาภิเษก", "ท่าใหม่พูลสวัสดิ์ราษฎร์นุกูล", "โป่งน้ำร้อนวิทยาคม", "สอยดาววิทยา", "แหลมสิงห์วิทยาคม", "มะขามสรรเสริญ")
VILLAGES = ("บ้านสวนใน", "บ้านหนองบอน", "บ้านตามูล", "บ้านแหลม", "บ้านผักกาด", "บ้านคลองใหญ่", "บ้านซับตารี")
KHMER_LAST = (
    ("Sok", "สก"),
    ("Chan", "จัน"),
    ("Phal", "พล"),
    ("Kong", "กง"),
    ("Ly", "ลี"),
    ("Meas", "เมียส"),
    ("Heng", "เฮง"),
    ("Keo", "แก้ว"),
    ("Prak", "ปรัก"),
)
KHMER_CHILD = (
    ("Dara", "ดารา"), ("Sreymom", "สเรย์มม"), ("Veasna", "วาสนา"), ("Sophea", "โสเพีย"), ("Bopha", "บุปผา"), ("Ratana", "รัตนา"), ("Visal", "วิสาล"),
    ("Chanthy", "จันที"), ("Pisey", "พิเสย"), ("Makara", "มกรา"), ("Sokha", "สุขา"), ("Thida", "ธิดา"), ("Rithy", "ฤทธี"),
)  # fmt: skip
KHMER_FATHER = ("Sambath", "Phon", "Sarith", "Savoeun", "Bunthan", "Saroeun", "Vuthy")
KHMER_MOTHER = ("Kim", "Heang", "Lim", "Nak", "Sinoun", "Chenda", "Rany")
STAFF = ("นางสาวกรรณิกา สวนทวี", "นายวิรัตน์ ศรีจันท์", "นางพะเยาว์ ทองเกิด", "นายอดิศร ผลเจริญ", "นางสาวสุรีย์พร นาวา")
JOBS = ("รับจ้างทั่วไป", "ทำสวนทุเรียน", "กรีดยาง", "ประมง", "ลูกจ้างล้ง", "ค้าขาย", "พนักงานโรงงาน")
KIN = ("บิดา", "มารดา", "ยาย", "ปู่", "ป้า", "พี่สาว")


def by(words: Sequence[str], step: int = 1) -> Form:
    """A word that goes with the child, the same in each column made with this step."""
    return lambda m, r: texts([words[int(p) // step % len(words)] for p in m["person"].tolist()])


def place(part: int) -> Form:
    """The place the child lives in: tambon, amphoe, code or postcode."""
    return by([p[part] for p in PLACES])


def school(part: int, before: str = "") -> Form:
    """The child's school: name or code."""
    return by([before + s[part] for s in SCHOOLS], 7)


def number(low: int, high: int, form: str = "{}") -> Form:
    """Numbers as a program or a clerk writes them."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def address(form: str) -> Form:
    """An address in one cell; the form says how house (0), moo (1), tambon (2) and amphoe (3) are written."""
    return lambda m, r: texts(
        [form.format(h, moo, *PLACES[int(p) % len(PLACES)]) for h, moo, p in zip(m["house"], m["moo"], m["person"], strict=True)]
    )


def khmer(letters: int) -> Form:
    """A Khmer child's name, in Latin (0) or Thai (1) letters."""
    size = len(KHMER_LAST)
    return lambda m, r: texts(
        [f"{KHMER_LAST[p % size][letters]} {KHMER_CHILD[p // size % len(KHMER_CHILD)][letters]}" for p in m["person"].tolist()]
    )


def khmer_parent(names: Sequence[str]) -> Form:
    """A parent of that child, by the same family name."""
    size = len(KHMER_LAST)
    return lambda m, r: texts([f"{KHMER_LAST[p % size][0]} {names[p // 3 % len(names)]}" for p in m["person"].tolist()])


def ticked(choice: int, choices: int = 3) -> Form:
    """A stroke where the child belongs to one of several columns side by side."""
    return lambda m, r: texts(["/" if int(p) % choices == choice else "" for p in m["person"].tolist()])


AT, AT_LONG = address("{0} ม.{1} ต.{2} อ.{3} จ.จันทบุรี"), address("{0} หมู่ที่ {1} ตำบล{2} อำเภอ{3} จังหวัดจันทบุรี")
LAT, LON = number(45_000, 99_999, "12.{}"), number(1_000, 49_999, "102.{:05d}")
HERE = ("จันทบุรี",)
TICK = ("/", "")
# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("chan_long_absence", "school", "enrolled", "xlsx", (6, 15), 60, (
        C("ที่", NONE, "running"), C("รหัส ร.ร.", "school_code", school(1)), C("โรงเรียน", "school_name", school(0)),
        C("เครือข่ายพัฒนาคุณภาพ", NONE, ("แหลมสิงห์ 1", "โป่งน้ำร้อน 2", "สอยดาว", "ขลุง")), C("เลข ปชช. นักเรียน", "national_id", "id_or_g"),
        C("ชื่อ - สกุล นักเรียน", "full_name", "full_short"), C("ว/ด/ป เกิด", "birth_date", "born:be_two"), C("ชั้น", "grade", "grade_of_age"),
        C("วันที่เริ่มขาดเรียน", SEEN, "lately:be_two"), C("ขาดติดต่อกัน (วัน)", NONE, number(5, 40)), C("ขาดสะสมภาคเรียน 1/69 (วัน)", NONE, number(8, 70)),
        C("สาเหตุ", SHUT, ("ตามผู้ปกครองไปรับจ้างเก็บลำไย", "ย้ายตามล้งทุเรียน", "เลี้ยงน้อง", "ติดเกม", "เจ็บป่วย", "ไม่ทราบ")),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("เกี่ยวข้องเป็น", NONE, "relation"), C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"),
        C("ที่อยู่ที่ติดต่อได้", "address", AT), C("เยี่ยมบ้านครั้งที่ 1", SEEN, "visited:be_two"),
        C("ผลการเยี่ยมบ้าน", NONE, ("พบผู้ปกครอง", "ไม่พบใคร", "พบเด็ก", "ย้ายออกแล้ว")), C("หนังสือแจ้งเขตพื้นที่ ที่ ศธ", NONE, number(10, 300, "04022.031/{}")),
        C("สถานะปัจจุบัน", "status", ("ขาดเรียนนาน", "กลับมาเรียนแล้ว", "เสี่ยงออกกลางคัน", "แขวนลอย")), C("ครูประจำชั้น", NONE, STAFF),
        C("เบอร์ครู", NONE, "other_phone"), C("หมายเหตุ", NONE, ("", "", "รอ ผอ. ลงนาม", "นัดใหม่หลังหน้าทุเรียน")),
    ), titles=(["แบบติดตามนักเรียนขาดเรียนนาน/เสี่ยงออกกลางคัน"], ["สำนักงานเขตพื้นที่การศึกษาประถมศึกษาจันทบุรี เขต 2  ข้อมูล ณ 10 กรกฎาคม 2569"], []),
        totals=(["", "รวมทั้งสิ้น", "60 คน"], ["ลงชื่อ........................ผู้รายงาน"])),
    Agency("chan_student_care", "school", "enrolled", "xls", (12, 18), 70, (
        C(("ข้อมูลนักเรียน", "เลขที่"), NONE, "class_no"), C(("ข้อมูลนักเรียน", "เลขประจำตัว"), "pupil_no", "own_5"),
        C(("ข้อมูลนักเรียน", "คำนำหน้า"), "title", "short_title"), C(("ข้อมูลนักเรียน", "ชื่อ"), "first_name", "first"),
        C(("ข้อมูลนักเรียน", "สกุล"), "last_name", "last"), C(("ข้อมูลนักเรียน", "ชื่อเล่น"), "nickname", "nickname"),
        C(("ข้อมูลนักเรียน", "ชั้น/ห้อง"), "grade", "grade_of_age_room"), C(("การเรียน", "เกรดเฉลี่ย"), NONE, "gpa"), C(("การเรียน", "ติด 0 ร มส"), NONE, number(0, 8)),
        C(("การเรียน", "มาสาย (ครั้ง)"), NONE, number(0, 30)), C(("สุขภาพ", "น้ำหนัก"), DROP, "weight"), C(("สุขภาพ", "ส่วนสูง"), DROP, "height"),
        C(("สุขภาพ", "โรคประจำตัว"), DROP, ("-", "-", "หอบหืด", "ธาลัสซีเมีย", "ภูมิแพ้")), C(("SDQ", "คะแนนรวม"), DROP, number(3, 28)),
        C(("SDQ", "แปลผล"), DROP, ("ปกติ", "เสี่ยง", "มีปัญหา")), C(("ครอบครัว", "สถานภาพบิดามารดา"), SHUT, ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")),
        C(("ครอบครัว", "พักอาศัยกับ"), NONE, ("บิดามารดา", "ปู่ย่า", "หอพัก", "ญาติ")), C(("ครอบครัว", "รายได้/เดือน"), DROP, "money"),
        C(("ครอบครัว", "ชื่อผู้ปกครอง"), "guardian_name", "guardian"), C(("ครอบครัว", "โทรศัพท์"), "phone", "phone"),
        C(("เยี่ยมบ้าน", "วันที่"), SEEN, "visited:thai_two"), C(("เยี่ยมบ้าน", "ระยะทาง (กม.)"), NONE, number(1, 45)),
        C(("คัดกรอง", "ยาเสพติด"), DROP, ("ไม่มี", "ไม่มี", "เสี่ยง")), C(("คัดกรอง", "พฤติกรรมทางเพศ"), DROP, ("ปกติ", "ปกติ", "เสี่ยง")),
        C(("คัดกรอง", "สรุปกลุ่ม"), ("status", NONE), ("ปกติ", "เสี่ยง", "มีปัญหา")), C("ครูที่ปรึกษา", NONE, STAFF),
    ), titles=(["สรุปข้อมูลนักเรียนรายบุคคล ระบบดูแลช่วยเหลือนักเรียน โรงเรียนขลุงรัชดาภิเษก ปีการศึกษา 2569"],)),
    Agency("laem_sing_nursery", "local_school", "enrolled", "ods", (3, 5), 50, (
        C("ลำดับ", NONE, "running"), C("เลขทะเบียนเด็ก", "pupil_no", number(1, 400, "{:03d}/69")), C("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_dashed"),
        C("ชื่อ - สกุลเด็ก", "full_name", "full_nickname"), C("เพศ", "sex", "sex"), C("เกิดวันที่", "birth_date", "born:thai_two"),
        C("อายุ (ปี/เดือน)", "age", "age_months"), C("ห้อง", NONE, ("มังคุด", "เงาะ", "ลองกอง")), C("ระดับ", "grade", ("เตรียมอนุบาล", "อ.1", "อ.2", "อ.3")),
        C("น้ำหนัก (กก.)", DROP, number(10, 25)), C("ส่วนสูง (ซม.)", DROP, number(85, 120)), C("พัฒนาการ DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")),
        C("วัคซีน", DROP, ("ครบ", "ครบ", "ไม่ครบ", "ไม่มีสมุด")), C("แพ้อาหาร/ยา", DROP, ("-", "-", "แพ้อาหารทะเล", "นมวัว")), C("บิดา", "father_name", "father"),
        C("อาชีพ", SHUT, JOBS), C("มารดา", "mother_name", "mother"), C("อาชีพ", SHUT, JOBS), C("ผู้รับ-ส่งเด็ก", NONE, "guardian_relation"),
        C("เบอร์โทรผู้ปกครอง", "phone", "phone_spaced"), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"),
        C("ตำบล", "tambon", ("ปากน้ำแหลมสิงห์", "บางกะไชย")), C("วันที่เข้ารับการเลี้ยงดู", "enrolled_from", "entered:thai_two"), C("อาหารเสริม (นม)", NONE, TICK),
        C("ครูผู้ดูแลเด็ก", NONE, STAFF[:2]),
    ), titles=(["ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กเทศบาลตำบลปากน้ำแหลมสิงห์ ปีการศึกษา 2569"],)),
    Agency("convent_school_export", "private_school", "enrolled", "csv", (6, 17), 80, (
        C("STD_CODE", "pupil_no", "own_5"), C("CARD_ID", "national_id", "id"), C("PREFIX_TH", "title", "title"), C("FNAME_TH", "first_name", "first"),
        C("LNAME_TH", "last_name", "last"), C("FNAME_EN", OTHER, by(FIRST_EN[:16])), C("LNAME_EN", ("alt_last_name", NONE), by(LAST_EN[:12], 5)),
        C("NICKNAME", "nickname", "nickname"), C("SEX", "sex", "sex_mf"), C("BIRTHDATE", "birth_date", "born:be_slash"), C("BLOOD", DROP, ("A", "B", "O", "AB")),
        C("RELIGION", DROP, ("พุทธ", "คริสต์", "คริสต์ (คาทอลิก)", "อิสลาม")), C("BAPTIZED", DROP, ("Y", "N", "N")),
        C("NATIONALITY", SHUT, ("ไทย", "ไทย", "ไทย", "ไทย", "ไทย", "จีน")), C("CLASS_LEVEL", "grade", "grade_of_age"), C("CLASS_ROOM", NONE, "room"),
        C("ADMIT_DATE", "enrolled_from", "entered:be_slash"), C("STD_STATUS", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาออก", "พักการเรียน")),
        C("HOUSE_NO", "house_no", "house"), C("MOO", "moo", "moo"), C("SOI_ROAD", NONE, ("", "ถ.ท่าแฉลบ", "ถ.สุขาภิบาล", "ซ.จันทนิมิต 5")),
        C("TAMBOL", "tambon", place(0)), C("AMPHUR", "amphoe", place(1)), C("PROVINCE", "province", HERE), C("ZIPCODE", NONE, place(3)),
        C("FATHER_NAME", "father_name", "father"), C("MOTHER_NAME", "mother_name", "mother"), C("PARENT_NAME", "guardian_name", "guardian_called"),
        C("PARENT_TEL", "phone", "phone"), C("VAN_NO", NONE, ("", "3", "7", "12")), C("TUITION_DUE", SHUT, "money?0.5"),
    ), encoding="cp874"),
    Agency("agri_tech_college", "vocational", "enrolled", "html", (15, 19), 70, (
        C("ลำดับ", NONE, "running"), C("รหัสประจำตัว", "pupil_no", "college_no"), C("เลขประจำตัวประชาชน", "national_id", "id"), C("ชื่อ - นามสกุล", "full_name", "full"),
        C("วันเกิด", "birth_date", "born:be_slash"), C("ระดับชั้น", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")),
        C("กลุ่มเรียน", NONE, ("พืชศาสตร์ 1", "ประมง 1", "ช่างกลเกษตร 2")), C("สาขาวิชา", NONE, ("เกษตรศาสตร์", "ช่างกลเกษตร", "เพาะเลี้ยงสัตว์น้ำ")),
        C("ประเภทการเรียน", NONE, ("ปกติ", "ทวิภาคี", "อศ.กช.")), C("สถานประกอบการ", NONE, ("", "บจก.ทองทุเรียน", "สหกรณ์การเกษตรมะขาม", "ฟาร์มกุ้งบางชัน")),
        C("GPAX", NONE, "gpa"), C("สถานะนักเรียน", "status", ("กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "พ้นสภาพ", "ลาออก")),
        C("วันที่เข้าศึกษา", "enrolled_from", "entered:be_slash"), C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), "visited:be_slash?0.85"),
        C("จบจากโรงเรียน", NONE, SECONDARY), C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6", "ปวช.")), C("หอพัก/เตียง", NONE, number(1, 60, "ช.2/{}")),
        C("กู้ยืม กยศ.", SHUT, ("ไม่กู้", "กู้", "รายเก่า")), C("ชื่อบิดา", "father_name", "father_called"), C("ชื่อมารดา", "mother_name", "mother_called"),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", AT_LONG), C("โทรศัพท์ผู้ปกครอง", "phone", "phone"), C("โทรศัพท์นักเรียน", ("phone", NONE), "other_phone"),
        C("ครูที่ปรึกษา", NONE, STAFF),
    )),
    Agency("sokoro_soi_dao", "nonformal", "enrolled_alternative", "xls", (15, 23), 80, (
        C("ที่", NONE, "running"), C("รหัส นศ.", "pupil_no", "nonformal_no"), C("เลขบัตร ปชช.", "national_id", "id_gaps"), C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ว/ด/ป เกิด", "birth_date", "born:be_short"), C("อายุ", "age", "age"),
        C("ศาสนา", DROP, ("พุทธ", "พุทธ", "อิสลาม", "คริสต์")), C("สัญชาติ", SHUT, ("ไทย", "ไทย", "กัมพูชา", "ไม่มีสถานะ")), C("อาชีพ", SHUT, JOBS),
        C("ระดับการศึกษา", "grade", ("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย")),
        C("ศกร.ตำบล", "school_name", ("ศกร.ตำบลปะตง", "ศกร.ตำบลทุ่งขนาน", "ศกร.ตำบลทับช้าง", "ศกร.ตำบลสะตอน")), C("ครู", NONE, STAFF),
        C("ภาคเรียนที่ขึ้นทะเบียน", ("enrolled_from", NONE), ("1/2568", "2/2568", "1/2569")), C("หน่วยกิตสะสม", NONE, number(0, 76)),
        C("กพช. (ชม.)", NONE, number(0, 200)), C("N-NET", NONE, ("สอบแล้ว", "ยังไม่สอบ")), C("ความพิการ", DROP, ("-", "-", "-", "บกพร่องทางการเรียนรู้")),
        C("สถานภาพสมรส", SHUT, ("โสด", "โสด", "สมรส", "หย่า")), C("สถานภาพนักศึกษา", "status", ("กำลังศึกษา", "กำลังศึกษา", "ไม่มาลงทะเบียน", "จบหลักสูตร", "ลาออก")),
        C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"), C("โทร.", "phone", "phone_uneven"), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"), C("ตำบล", "tambon", ("ปะตง", "ทุ่งขนาน", "ทับช้าง", "สะตอน")), C("ปพ.เดิม", NONE, ("มี", "ไม่มี", "รอหลักฐาน")),
    ), titles=(["ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอสอยดาว"], ["รายชื่อผู้เรียนที่ลงทะเบียนเรียน ภาคเรียนที่ 1 ปีการศึกษา 2569"])),
    Agency("pier_learning_centre", "learning_centre", "enrolled_alternative", "xlsx", (5, 15), 55, (
        C("No.", NONE, "running"), C("Student ID", "pupil_no", number(1, 600, "KH-{:04d}")), C("Student name (English)", "full_name", khmer(0)),
        C("Name in Thai", ("full_name", *OTHER), khmer(1)), C("Sex", "sex", "sex_mf"), C("D.O.B.", "birth_date", "born:english"), C("Age", "age", "age_number"),
        C("Country of birth", SHUT, ("Cambodia", "Cambodia", "Thailand")), C("Ethnicity", DROP, ("Khmer", "Khmer", "Cham")), C("Class", "grade", "grade_of_age_migrant"),
        C("Shift", NONE, ("AM", "PM")), C("Homeroom teacher", NONE, ("Kru Noi", "Kru Vanna", "Kru Ploy")), C("Date enrolled", "enrolled_from", "entered:english"),
        C("Status", "status", ("Attending", "Attending", "Dropped out", "Returned to Cambodia", "Transferred to Thai school")),
        C("Date left", ("enrolled_to", "event_date"), "visited:english?0.8"),
        C("Reason for leaving", SHUT, ("", "", "Work on boat", "Care for sibling", "Parents moved")), C("ID on pink card (if any)", "national_id", "id_foreign"),
        C("Documents held", SHUT, ("None", "Birth record (Th.R.1/1)", "Border pass", "Family book")), C("Father's name", "father_name", khmer_parent(KHMER_FATHER)),
        C("Mother's name", "mother_name", khmer_parent(KHMER_MOTHER)), C("Parents' work", SHUT, ("Fishing boat", "Seafood peeling", "Orchard", "Construction")),
        C("Contact phone", "phone", "phone_spaced"),
        C("Pier / community", ("address", NONE), ("Laem Sing pier, behind ice plant", "Bang Kachai, blue rooms", "Khlung pier row 2")),
        C("Vaccination card", DROP, ("Yes", "No")), C("Sponsor", NONE, ("", "Rotary", "St. Paul parish")), C("Lunch fee paid", NONE, ("Yes", "No", "Waived")),
    ), titles=(["Seaside Learning Centre - Student Register 2026/27"],), sheets_before=("Read me",)),
    Agency("kobo_fishing_families", "survey", "survey", "csv", (4, 17), 70, (
        C("start", NONE, "visited:stamp"), C("end", NONE, "visited:stamp"), C("today", "event_date", "visited:iso"),
        C("username", NONE, ("field_khlung1", "field_laemsing2", "field_thamai")), C("intro/consent_given", NONE, ("yes",)),
        C("loc/amphoe", "amphoe", by([p[1] for p in PLACES[:4]])), C("loc/tambon", "tambon", by([p[0] for p in PLACES[:4]])),
        C("loc/pier_name", NONE, ("pak_nam", "bang_chan", "takat_ngao")), C("loc/gps", SHUT, number(5_000, 9_999, "12.4{0} 102.1{0} 3.0 4.8")),
        C("hh/head_name", ("guardian_name", NONE), "guardian"), C("hh/phone", "phone", "phone"), C("hh/boat_job", SHUT, ("crew", "net_mending", "sorting", "none")),
        C("hh/monthly_income", DROP, "money"), C("hh/debt_to_employer", DROP, ("yes", "no")), C("child/first_name", "first_name", "first"),
        C("child/last_name", "last_name", "last?0.2"), C("child/nickname", "nickname", "nickname"), C("child/gender", "sex", "sex_lower"),
        C("child/age_years", "age", "age"), C("child/birth_year_be", "birth_year", "born:year_be?0.3"), C("child/thai_id", "national_id", "id_gaps"),
        C("child/nationality", SHUT, ("thai", "thai", "khmer", "unknown")),
        C("child/school_status", "status", ("in_school", "dropped_out", "never_attended", "sometimes_absent")), C("child/school_name", "school_name", school(0)),
        C("child/last_grade", "grade", "grade_of_age"), C("child/reason_out", SHUT, ("", "work", "no_documents", "far", "language")),
        C("child/works_at_night", NONE, ("yes", "no")), C("child/disability_wg", DROP, ("none", "none", "some_difficulty")),
        C("child/photo", SHUT, number(1, 9_999, "{:04d}.jpg")), C("_id", OWN, "kobo_id"), C("_uuid", OWN, "guid"), C("_submission_time", NONE, "visited:kobo"),
    ), separator=";", encoding="utf-8-sig"),
    Agency("site_camp_children", "partner", "referral", "xlsx", (3, 16), 45, (
        C("No.", NONE, "running"), C(("แคมป์ / Camp", "ชื่อแคมป์ Camp name"), ("address", NONE), ("แคมป์ 3 นิคมฯ", "แคมป์ทางยกระดับ", "แคมป์โรงกลั่น")),
        C(("แคมป์ / Camp", "ผู้รับเหมา Contractor"), NONE, ("ช.ทวีโยธา", "STC", "อิสเทิร์นบิลด์")), C(("แคมป์ / Camp", "ห้อง Room"), NONE, number(1, 90, "B{}")),
        C(("เด็ก / Child", "ชื่อเรียก Name"), ("full_name", "first_name"), khmer(0)), C(("เด็ก / Child", "ชื่อภาษาไทย"), ("full_name", *OTHER), khmer(1)),
        C(("เด็ก / Child", "ชื่อเล่น Nickname"), "nickname", "nickname"), C(("เด็ก / Child", "เพศ Sex"), "sex", "sex_letter"),
        C(("เด็ก / Child", "อายุ Age"), "age", "age_uneven"), C(("เด็ก / Child", "วันเกิด DOB"), "birth_date", "born:ce_slash?0.4"),
        C(("เด็ก / Child", "สัญชาติ Nationality"), SHUT, ("กัมพูชา", "เมียนมา", "ลาว", "ไทย")), C(("เอกสาร / Documents", "เลขบัตรชมพู"), "national_id", "id_foreign"),
        C(("เอกสาร / Documents", "ใบเกิด"), NONE, TICK), C(("เอกสาร / Documents", "พาสปอร์ต"), (NONE, DROP), "passport?0.6"),
        C(("การเรียน / Education", "เคยเรียน"), NONE, ("เคย", "ไม่เคย")), C(("การเรียน / Education", "ชั้นล่าสุด"), "grade", "grade_of_age?0.4"),
        C(("การเรียน / Education", "สถานะ"), "status", ("ไม่ได้เรียน", "ไม่เคยเรียน", "เรียนอยู่", "รอเข้าเรียน")),
        C(("การเรียน / Education", "ภาษาที่พูด"), SHUT, ("เขมร", "พม่า", "ไทย-เขมร")), C(("ผู้ปกครอง / Parents", "พ่อ"), "father_name", khmer_parent(KHMER_FATHER)),
        C(("ผู้ปกครอง / Parents", "แม่"), "mother_name", khmer_parent(KHMER_MOTHER)), C(("ผู้ปกครอง / Parents", "เบอร์โทร"), "phone", "phone"),
        C(("สุขภาพ / Health", "วัคซีน"), DROP, ("ครบ", "ไม่ครบ", "?")), C(("สุขภาพ / Health", "MUAC (cm)"), DROP, number(11, 20)),
        C("วันที่สำรวจ Date", "event_date", "visited:ce_slash"), C("จนท. Staff", NONE, ("Aom", "Beer", "Sokha")),
        C("คาดว่าย้ายออก", NONE, ("ส.ค. 69", "สิ้นปี", "ไม่ทราบ")),
    ), titles=(["รายชื่อเด็กในแคมป์ก่อสร้าง เขตนิคมอุตสาหกรรมและเขตเศรษฐกิจพิเศษ / Children in worker camps"],)),
    Agency("hospital_person_file", "partner", "population", "csv", (3, 18), 90, (
        C("HOSPCODE", NONE, ("02381", "02394", "02402")), C("CID", "national_id", "id"), C("PID", OWN, number(1, 30_000, "{:06d}")),
        C("HID", NONE, number(1, 9_000, "{:05d}")), C("PRENAME", "title", "prefix_code"), C("NAME", "first_name", "first"), C("LNAME", "last_name", "last"),
        C("HN", OWN, "hn_7"), C("SEX", "sex", "sex_code"), C("BIRTH", "birth_date", "born:compact"), C("MSTATUS", SHUT, ("1", "1", "2")),
        C("OCCUPATION_NEW", SHUT, ("9629", "6112", "000")), C("RACE", DROP, ("099", "056", "048")), C("NATION", SHUT, ("099", "056")),
        C("RELIGION", DROP, ("01", "02", "03")), C("EDUCATION", ("grade", NONE), ("00", "01", "02", "03")), C("FSTATUS", NONE, ("1", "2")),
        C("FATHER", SHUT, "parent_id"), C("MOTHER", SHUT, "other_id"), C("VSTATUS", NONE, ("", "5")), C("MOVEIN", NONE, "lately:compact?0.7"),
        C("DISCHARGE", ("status", NONE), by(("9", "9", "9", "9", "9", "2", "1"))), C("DDISCHARGE", SEEN, by(("", "", "", "", "", "20250910", "20260114"))),
        C("ABOGROUP", DROP, ("1", "2", "3", "4")), C("RHGROUP", DROP, ("1", "")), C("LABOR", SHUT, ("", "", "14", "13")), C("PASSPORT", (NONE, DROP), "passport?0.9"),
        C("TYPEAREA", NONE, ("1", "3", "4")), C("D_UPDATE", NONE, "visited:update"), C("TELEPHONE", ("phone", NONE), "other_phone?0.5"), C("MOBILE", "phone", "phone"),
    ), separator="|"),
    Agency("family_shelter_cases", "shelter", "protected", "xlsx", (3, 17), 30, (
        C("ลำดับ", NONE, "running"), C("เลขที่แฟ้ม", "pupil_no", "case_no"), C("วันที่รับเข้า", "event_date", "lately:thai_short"), C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("อายุ", "age", "age_words"),
        C("ว.ด.ป.เกิด", "birth_date", "born:thai_short"), C("เลขประจำตัว ปชช.", "national_id", "id_rare"),
        C("สัญชาติ/สถานะบุคคล", SHUT, ("ไทย", "กัมพูชา", "ไร้สัญชาติ")), C("หน่วยงานนำส่ง", NONE, ("สภ.เมืองจันทบุรี", "รพ.พระปกเกล้า", "อบต.", "1300")),
        C("ประเภทปัญหา", DROP, ("ถูกทำร้ายร่างกาย", "ถูกทอดทิ้ง", "ค้ามนุษย์", "ผู้ปกครองต้องโทษ", "ตั้งครรภ์ไม่พร้อม")),
        C("พฤติการณ์โดยย่อ", DROP, ("ปรากฏตามบันทึก", "บิดาดื่มสุรา", "พบที่ท่าเรือ")), C("ผลตรวจร่างกาย", DROP, ("ปกติ", "มีรอยช้ำ", "รอผล")),
        C("ภาวะทางจิตใจ", DROP, ("ปกติ", "ซึมเศร้า", "หวาดกลัว")), C("ภูมิลำเนา ต.", "tambon", place(0)), C("อ.", "amphoe", place(1)), C("จ.", "province", HERE),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"), C("โทร.", "phone", "phone_dashed"), C("ชั้นเรียน", "grade", "grade_of_age"),
        C("สถานศึกษาก่อนรับเข้า", "school_name", school(0, "ร.ร.")), C("ขอปกปิดที่อยู่", "hide_address", ("ใช่", "ไม่")), C("นักสังคมสงเคราะห์เจ้าของกรณี", NONE, STAFF),
        C("มติทีมสหวิชาชีพ", SHUT, ("คืนครอบครัว", "ส่งต่อสถานสงเคราะห์", "รอประเมิน")), C("วันที่จำหน่าย", ("enrolled_to", *SEEN), "visited:thai_short?0.6"),
    ), titles=(["ลับ"], ["บัญชีรายชื่อผู้รับบริการ บ้านพักเด็กและครอบครัว ประจำปีงบประมาณ พ.ศ. 2569"])),
    Agency("oprmor_thap_sai", "survey", "survey", "xlsx", (6, 18), 50, (
        C("ลำดับที่", NONE, "running_thai"), C("ชื่อ-สกุล", "full_name", "full_uneven"), C("ชื่อเล่น", "nickname", "nickname"), C("อายุ", "age", "age_thai"),
        C("เลขบัตร", "national_id", "id_thai"), C(("ที่อยู่", "เลขที่"), "house_no", "house"), C(("ที่อยู่", "หมู่"), "moo", "moo_uneven"),
        C(("ที่อยู่", "คุ้ม/สวน"), NONE, ("สวนป้าแดง", "คุ้มวัด", "แคมป์สวนยาง", "-")), C(("การศึกษา", "เรียนอยู่"), ("status", NONE), ticked(0)),
        C(("การศึกษา", "เสี่ยง"), ("status", NONE), ticked(1)), C(("การศึกษา", "หลุด"), ("status", NONE), ticked(2)),
        C(("การศึกษา", "ชั้น"), "grade", "grade_of_age_thai"), C(("การศึกษา", "โรงเรียน"), "school_name", school(0, "ร.ร.")),
        C(("การศึกษา", "ปีที่ออก"), ("enrolled_to", NONE), ("", "๒๕๖๗", "๒๕๖๘", "")), C(("การศึกษา", "เพราะ"), SHUT, ("", "ไปเก็บลำไย", "ไม่อยากเรียน", "มีครอบครัว")),
        C("พ่อแม่/ผู้ปกครอง", "guardian_name", "guardian"), C("อยู่กับใคร", NONE, KIN), C("เบอร์โทร", "phone", "phone_uneven"),
        C("สุขภาพ", DROP, ("แข็งแรง", "แข็งแรง", "ปัญญาอ่อน", "ลมชัก")), C("บัตรสวัสดิการ", SHUT, TICK),
        C("อยากให้ช่วยอะไร", NONE, ("", "ทุน", "ชุดนักเรียน", "ฝึกอาชีพ")), C("วันที่ลงพื้นที่", "event_date", "visited:thai_digits_short"),
        C("อพม. ผู้สำรวจ", NONE, STAFF),
    ), titles=(["แบบสำรวจเด็กและเยาวชน อาสาสมัครพัฒนาสังคมฯ ตำบลทับไทร อำเภอโป่งน้ำร้อน"],
                ["หมู่บ้าน................................ เดือน กรกฎาคม ๒๕๖๙"]), breaks=(25,), totals=(["", "รวม ๕๐ คน"],)),
    Agency("dopa_school_age", "civil_registry", "population", "csv", (3, 18), 100, (
        C("เลขประจำตัวประชาชน", "national_id", "id"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"), C("ชื่อรอง", "middle_name", "middle?0.95"),
        C("ชื่อสกุล", "last_name", "last"), C("เพศ", "sex", "sex"), C("วันเดือนปีเกิด", "birth_date", "born:be_compact"), C("สัญชาติ", SHUT, ("ไทย", "ไทย", "กัมพูชา")),
        C("สถานะเจ้าบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")), C("รหัสประจำบ้าน", NONE, number(10**6, 10**7, "2204{}")), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"), C("ตรอก", NONE, ("",)), C("ซอย", NONE, ("", "", "เทศบาล 4")), C("ถนน", NONE, ("", "", "รักษ์ศักดิ์ชมูล")),
        C("รหัสตำบล", NONE, place(2)), C("ตำบล", "tambon", place(0)), C("อำเภอ", "amphoe", place(1)), C("จังหวัด", "province", HERE),
        C("รหัสสำนักทะเบียน", NONE, ("2201", "2204", "2299")), C("เลขประจำตัวบิดา", SHUT, "parent_id"), C("ชื่อบิดา", "father_name", "father_first"),
        C("เลขประจำตัวมารดา", SHUT, "other_id"), C("ชื่อมารดา", "mother_name", "mother_first"), C("วันที่ย้ายเข้า", NONE, "lately:be_compact"),
        C("ประเภทการย้าย", NONE, ("แจ้งเกิด", "ย้ายเข้า", "ย้ายปลายทาง")),
    ), encoding="cp874", separator="\t"),
    Agency("navy_child_allowance", "fund", "supported", "xls", (4, 20), 55, (
        C("ลำดับ", NONE, "running"),
        C("ยศ ชื่อ สกุล ผู้ใช้สิทธิ", ("guardian_name", NONE), ("จ.อ.สมชาย ทะเลทอง", "พ.จ.อ.วินัย แก่นแก้ว", "ร.ต.ประสิทธิ์ เรือนคำ", "น.ท.หญิง อรทัย ศรีสมุทร")),
        C("หมายเลขประจำตัวข้าราชการ", NONE, "own_10"), C("สังกัด", NONE, ("กปช.จต.", "พัน.ร.นย.", "ฐท.สส.", "รพ.ทร.")), C("คู่สมรส", NONE, "mother_called"),
        C("ชื่อ-สกุล บุตร", "full_name", "full"), C("เลขประจำตัวประชาชนบุตร", "national_id", "id_number"), C("บุตรลำดับที่", NONE, ("1", "2", "3")),
        C("วันเกิดบุตร", "birth_date", "born:word"), C("อายุบุตร", "age", "age_number"), C("สถานศึกษา", "school_name", school(0)),
        C("รัฐ/เอกชน", NONE, ("รัฐ", "รัฐ", "เอกชน")), C("ระดับชั้น", "grade", "grade_of_age"), C("ภาคเรียน/ปี", NONE, ("1/69",)),
        C("จำนวนเงินตามใบเสร็จ", SHUT, "money"), C("เบิกได้", SHUT, "money"), C("เลขที่ใบเสร็จ", NONE, number(100, 9_999, "{}/69")), C("เลขบัญชีธนาคาร", SHUT, "account"),
        C("ที่พัก (อาคาร/ห้อง)", ("address", NONE), number(11, 99, "อาคาร 7 ห้อง {}")), C("โทร.ทร.", NONE, number(10_000, 79_999)),
        C("โทร.มือถือ", "phone", "phone_dashed"), C("ผู้ตรวจสอบ", NONE, STAFF[:2]),
    ), titles=(["บัญชีขอเบิกเงินสวัสดิการเกี่ยวกับการศึกษาของบุตร หน่วยกองทัพเรือในพื้นที่ชายแดนด้านตะวันออก"],
                ["ประจำเดือน มิถุนายน 2569"]), totals=(["", "รวมเป็นเงิน", *[""] * 12, "214,300", "187,050"],)),
    Agency("equity_fund_students", "fund", "supported", "csv", (4, 15), 90, (
        C("ปีการศึกษา", NONE, ("2569",)), C("รหัสสถานศึกษา", "school_code", school(2)), C("ชื่อสถานศึกษา", "school_name", school(0)),
        C("สังกัด", NONE, ("สพฐ.", "อปท.", "ตชด.")), C("เลขประจำตัวประชาชนนักเรียน", "national_id", "id_or_g"), C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อนักเรียน", "first_name", "first"), C("นามสกุลนักเรียน", "last_name", "last"), C("ระดับชั้น", "grade", "grade_of_age"),
        C("วันเกิด", "birth_date", "born:be_iso"), C("น้ำหนัก", DROP, "weight"), C("ส่วนสูง", DROP, "height"), C("คำนำหน้าผู้ปกครอง", NONE, ("นาง", "นาย", "นางสาว")),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"), C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("เลขประจำตัวประชาชนผู้ปกครอง", SHUT, "parent_id"), C("ความสัมพันธ์", NONE, "relation"), C("รายได้ครัวเรือนเฉลี่ยต่อคน", DROP, "money"),
        C("คะแนน PMT", DROP, "score"), C("ผลการคัดกรอง", DROP, ("ยากจนพิเศษ", "ยากจน", "ไม่ยากจน")), C("สภาพบ้าน", SHUT, ("ชำรุด", "ปกติ", "บ้านเช่า")),
        C("ช่องทางรับเงิน", NONE, ("บัญชีผู้ปกครอง", "พร้อมเพย์", "สถานศึกษา")), C("ธนาคาร", NONE, ("กรุงไทย", "ธ.ก.ส.", "ออมสิน")), C("เลขบัญชี", SHUT, "account_10"),
        C("จำนวนเงินทุน", SHUT, ("1,500", "4,200", "750")), C("ร้อยละการมาเรียน", NONE, number(55, 100)),
        C("สถานะนักเรียน", "status", ("ยังเรียนอยู่", "ยังเรียนอยู่", "ย้ายสถานศึกษา", "ออกกลางคัน")), C("ครูผู้บันทึก", NONE, STAFF),
        C("วันที่บันทึก", SEEN, "visited:be_iso"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", place(0)), C("อำเภอ", "amphoe", place(1)),
    ), encoding="utf-8-sig"),
    Agency("packing_house_learners", "workplace", "enrolled_alternative", "xlsx", (15, 21), 40, (
        C("No.", NONE, "running"), C("รหัสพนักงาน", OWN, number(1_000, 3_999, "PK{}")), C("รหัสผู้เรียน", OWN, "own_8"), C("ชื่อ-นามสกุล", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"), C("เลขบัตรประชาชน", "national_id", "id_spaced"), C("วันเกิด", "birth_date", "born:cell"), C("อายุ", "age", "age_number"),
        C("แผนก", NONE, ("คัดเกรด", "บรรจุ", "ห้องเย็น", "QC")), C("กะ", NONE, ("เช้า", "ดึก")), C("ค่าแรง/วัน", DROP, number(380, 520)),
        C("วันเริ่มงาน", ("enrolled_from", NONE), "entered:cell"), C("วันเริ่มเรียน", "enrolled_from", "lately:cell"),
        C("หลักสูตร", NONE, ("ม.ปลาย (ยืดหยุ่น)", "ปวช. ทวิภาคี", "ผู้ประกอบการผลไม้")), C("ระดับชั้น", "grade", ("ม.4", "ม.5", "ม.6", "ปวช.1")),
        C("สถานศึกษาต้นสังกัด", "school_name", ("ศูนย์การเรียนสวนผลไม้ตะวันออก", "วิทยาลัยเกษตรและเทคโนโลยีจันทบุรี")),
        C("วันเรียน", NONE, ("อาทิตย์", "จันทร์ (หยุดงาน)")), C("ชม.เรียนสะสม", NONE, number(0, 240)),
        C("สถานะ", "status", ("กำลังเรียน", "กำลังเรียน", "พักเรียน", "ลาออก", "จบ")), C("ครูฝึก/พี่เลี้ยง", NONE, STAFF),
        C("ผลตรวจสุขภาพก่อนเข้างาน", DROP, ("ปกติ", "ปกติ", "พบเชื้อ")), C("ประวัติอาชญากรรม", DROP, ("ไม่พบ", "รอผล")),
        C("ที่พักพนักงาน", ("address", NONE), ("หอ A", "หอ B", "พักนอก")), C("ผู้ติดต่อฉุกเฉิน", ("guardian_name", NONE), "guardian_relation"),
        C("โทรฉุกเฉิน", ("phone", NONE), "other_phone"), C("โทรพนักงาน", ("phone", NONE), "phone_number"), C("สแกนนิ้ว ID", SHUT, "own"),
    ), titles=(["บริษัท ทองทุเรียน เอ็กซ์ปอร์ต จำกัด - รายชื่อพนักงานในโครงการทำงานไปด้วยเรียนไปด้วย"],), sheets_before=("คำอธิบาย",)),
    Agency("skill_institute_courses", "skill", "training", "xls", (15, 23), 60, (
        C("ลำดับที่", NONE, "running"), C("เลขที่ใบสมัคร", "pupil_no", number(1, 900, "จบ.{:04d}/69")),
        C("หลักสูตร", NONE, by(("พนักงานขับรถยก", "ช่างซ่อมเครื่องยนต์เรือ", "การแปรรูปทุเรียน", "ช่างเชื่อม"), 3)), C("รุ่น", NONE, ("3/69", "4/69")),
        C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เลขประจำตัวประชาชน", "national_id", "id_quoted"),
        C(("เกิด", "วัน"), "birth_day", "born:day_number"), C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_number"), C("เพศ", "sex", "sex"), C("วุฒิการศึกษาสูงสุด", "grade", ("ป.6", "ม.3", "ม.6", "ปวช.3")),
        C("สถานศึกษาที่จบ", ("school_name", NONE), by(SECONDARY, 7)), C("อาชีพปัจจุบัน", SHUT, ("ว่างงาน", *JOBS)), C("รายได้ต่อเดือน", DROP, "money"),
        C(("ระยะเวลาฝึก", "ตั้งแต่"), "enrolled_from", by(("2.3.69", "18.5.69", "8.6.69", "6.7.69"), 3)),
        C(("ระยะเวลาฝึก", "ถึง"), "enrolled_to", by(("13.3.69", "12.6.69", "12.6.69", "30.9.69"), 3)),
        C(("ระยะเวลาฝึก", "ชั่วโมง"), NONE, by(("60", "120", "30", "280"), 3)), C("ผลการฝึก", "status", ("ผ่าน", "ผ่าน", "อยู่ระหว่างฝึก", "ไม่ผ่าน", "ออกกลางคัน")),
        C("เลขที่วุฒิบัตร", NONE, number(1_000, 9_999, "22/{}")), C("วันออกวุฒิบัตร", SEEN, "visited:be_dot?0.4"), C("ที่อยู่", "address", AT),
        C("โทรศัพท์", "phone", "phone"), C("อีเมล", NONE, "email?0.5"), C("ขนาดเสื้อ", NONE, ("S", "M", "L", "XL")),
        C("ความพิการ", DROP, ("ไม่มี", "ไม่มี", "ทางการได้ยิน")), C("วิทยากร", NONE, STAFF[:3]),
    ), titles=(["สำนักงานพัฒนาฝีมือแรงงานจันทบุรี  ทะเบียนผู้รับการฝึก ปีงบประมาณ 2569"],)),
    Agency("juvenile_observation", "partner", "protected", "ods", (12, 18), 30, (
        C("ลำดับ", NONE, "running"), C("ทะเบียนรับตัวที่", "pupil_no", "case_no"), C("คดีอาญาหมายเลขดำที่", (*OWN, DROP), number(1, 400, "ยชอ.{}/2569")),
        C("ชื่อ-สกุล เด็กและเยาวชน", "full_name", "full"), C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("วัน เดือน ปี เกิด", "birth_date", "born:thai_long"),
        C("อายุขณะกระทำผิด", SHUT, "age"), C("อายุปัจจุบัน", "age", "age"), C("ฐานความผิด", DROP, ("ลักทรัพย์", "พ.ร.บ.ยาเสพติด", "ทำร้ายร่างกาย", "พ.ร.บ.จราจรฯ")),
        C("สถานีตำรวจ", SHUT, ("สภ.ท่าใหม่", "สภ.ขลุง", "สภ.โป่งน้ำร้อน")), C("วันที่รับตัว", "event_date", "lately:thai_long"),
        C("คำสั่งศาล", DROP, ("คุมความประพฤติ", "ฝึกอบรม 6 เดือน", "ว่ากล่าวตักเตือน")), C("ครบกำหนด", SHUT, ("30 กันยายน 2569", "15 ธันวาคม 2569", "2 มีนาคม 2570")),
        C("ผลตรวจสารเสพติด", DROP, ("พบ", "ไม่พบ")), C("แบบประเมินสุขภาพจิต", DROP, ("ปกติ", "เสี่ยงซึมเศร้า")), C("ศาสนา", DROP, ("พุทธ", "อิสลาม", "คริสต์")),
        C("รอยสัก/ตำหนิรูปพรรณ", DROP, ("ไม่มี", "สักแขนขวา", "แผลเป็นคิ้ว")), C("การศึกษาก่อนรับตัว", "grade", ("ป.6", "ม.1", "ม.2", "ม.3", "ปวช.1")),
        C("สถานศึกษาเดิม", "school_name", by(SECONDARY, 7)), C("สถานภาพการเรียน", "status", ("ออกกลางคัน", "กำลังศึกษา", "พักการเรียน", "จบ ม.3")),
        C("บิดา", "father_name", "father_called"), C("มารดา", "mother_name", "mother_called"), C("โทรศัพท์บิดามารดา", "phone", "phone_dashed"),
        C("ที่อยู่", "address", AT_LONG), C("ความประสงค์", NONE, ("เรียน สกร.", "กลับโรงเรียนเดิม", "ฝึกอาชีพ", "ทำงาน")), C("พนักงานคุมประพฤติ", NONE, STAFF),
        C("นัดรายงานตัวครั้งถัดไป", NONE, ("5 ส.ค. 69", "19 ส.ค. 69", "2 ก.ย. 69")),
    ), titles=(["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัดจันทบุรี"], ["บัญชีเด็กและเยาวชนที่ประสงค์กลับเข้าสู่ระบบการศึกษา"])),
    Agency("disability_register", "partner", "supported", "xlsx", (3, 18), 45, (
        C("ลำดับ", NONE, "running"), C("เลขประจำตัวคนพิการ/ปชช.", "national_id", "id"), C("ชื่อคนพิการ", "full_name", "full"), C("วันเกิด", "birth_date", "born:be_dash"),
        C("อายุ(ปี)", "age", "age"), C("เพศ", "sex", "sex"), C("ประเภทความพิการ", DROP, ("ทางสติปัญญา", "ทางการเคลื่อนไหว", "ออทิสติก", "ทางการได้ยิน")),
        C("สาเหตุความพิการ", DROP, ("แต่กำเนิด", "อุบัติเหตุ", "ไม่ทราบ")), C("วันที่ออกบัตร", SHUT, "lately:be_dash"),
        C("วันหมดอายุ", SHUT, ("31-12-2575", "30-06-2574", "15-03-2573")), C("บ้านเลขที่", "house_no", "house"), C("หมู่", "moo", "moo"),
        C("ชุมชน/หมู่บ้าน", NONE, VILLAGES), C("ตำบล/แขวง", "tambon", place(0)), C("อำเภอ/เขต", "amphoe", place(1)), C("จังหวัด", "province", HERE),
        C("ไปรษณีย์", NONE, place(3)), C("เบอร์โทรศัพท์", "phone", "phone"), C("ชื่อผู้ดูแลคนพิการ", "guardian_name", "guardian_by_sex"),
        C("เลขบัตรผู้ดูแล", SHUT, "parent_id"), C("ความสัมพันธ์", NONE, KIN), C("เบี้ยความพิการ", SHUT, ("1,000", "800", "-")),
        C("กายอุปกรณ์ที่ได้รับ", DROP, ("-", "รถเข็น", "เครื่องช่วยฟัง")), C("สถานะการศึกษา", "status", ("ไม่ได้เรียน", "กำลังศึกษา", "ไม่เคยเรียน", "จบการศึกษา")),
        C("สถานศึกษา", "school_name", ("", "ศูนย์การศึกษาพิเศษประจำจังหวัดจันทบุรี", "วัดเขาบายศรี", "บ้านทุ่งขนาน")), C("ระดับการศึกษา", "grade", "grade_of_age"),
        C("Latitude", SHUT, LAT), C("Longitude", SHUT, LON),
    ), titles=(["รายงานข้อมูลคนพิการที่มีบัตรประจำตัวคนพิการ อายุ 3-18 ปี"],)),
    Agency("scripture_school_novices", "religious", "enrolled", "xlsx", (12, 18), 40, (
        C("ที่", NONE, "running_thai"), C("เลขประจำตัว", "pupil_no", "own"), C("ชื่อ - นามสกุล", "full_name", "novice_drawn"),
        C("เลขประจำตัวประชาชน", "national_id", "id_uneven"), C("วัน/เดือน/ปี เกิด", "birth_date", "born:thai_digits"), C("อายุ", "age", "age_thai"),
        C("พรรษา", NONE, ("-", "๑", "๒", "๓")), C("วันบรรพชา", NONE, "lately:thai_digits"), C("พระอุปัชฌาย์", NONE, ("พระครูจันทสาร", "พระครูโสภณบูรพา")),
        C("เลขที่หนังสือสุทธิ", OWN, "monk_card"), C("สังกัดวัด", NONE, ("วัดป่าคลองกุ้ง", "วัดไผ่ล้อม", "วัดเขาสุกิม")), C("ชั้น", "grade", "grade_of_age_thai"),
        C("นักธรรม", NONE, ("-", "ตรี", "โท", "เอก")), C("บาลี", NONE, ("-", "ป.ธ.๑-๒", "ป.ธ.๓")), C("โยมบิดา", "father_name", "father_called"),
        C("โยมมารดา", "mother_name", "mother_called"), C("ภูมิลำเนาเดิม", ("address", NONE), AT), C("โทรศัพท์โยม", "phone", "phone_uneven"),
        C("โรงเรียนเดิมก่อนบวช", NONE, school(0)), C("โรคประจำตัว", DROP, ("-", "-", "หอบหืด")), C("วันเข้าเรียน", "enrolled_from", "entered:thai_digits"),
        C("สถานะ", "status", ("เรียนอยู่", "เรียนอยู่", "ลาสิกขา", "ย้ายวัด")), C("วันลาสิกขา", ("enrolled_to", *SEEN), "visited:thai_digits?0.85"),
        C("ครูประจำชั้น", NONE, ("พระมหาสมพร", "พระครูปลัดวิชัย", "นายจำลอง ศรีสุข")),
    ), titles=(["ทะเบียนนักเรียนโรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา ปีการศึกษา ๒๕๖๙"],)),
    Agency("cm_visit_form", "case_team", "survey", "csv", (6, 18), 50, (
        C("ประทับเวลา", NONE, "visited:google"), C("ที่อยู่อีเมล", NONE, number(1, 30, "cm{}@mail.example")), C("ชื่อ-สกุล ผู้จัดการรายกรณี (CM)", NONE, STAFF),
        C("เบอร์โทรศัพท์ CM", NONE, "other_phone"), C("1. วันที่ลงเยี่ยม", "event_date", "visited:ce_slash"), C("2. เยี่ยมครั้งที่", NONE, ("1", "2", "3")),
        C("3. ชื่อ - นามสกุล ของเด็ก/เยาวชน", "full_name", "full_uneven"), C("4. ชื่อเล่น", "nickname", "nickname"),
        C("5. เลขบัตรประชาชน 13 หลัก (ถ้าไม่มีให้ใส่ -)", "national_id", "id_gaps"), C("6. เพศ", "sex", "sex"), C("7. วันเดือนปีเกิด", "birth_date", "born:uneven"),
        C("8. ที่อยู่ปัจจุบัน (บ้านเลขที่/หมู่)", ("address", "house_no"), "house_moo"), C("9. ตำบล", "tambon", place(0)), C("10. อำเภอ", "amphoe", place(1)),
        C("11. ปักหมุดที่อยู่ (Google Maps)", SHUT, number(10**6, 10**7, "https://maps.example/{}")), C("12. ผู้ให้ข้อมูลเกี่ยวข้องเป็นอะไรกับเด็ก", NONE, KIN),
        C("13. ชื่อผู้ปกครองที่อยู่ด้วยจริง", "guardian_name", "guardian"), C("14. เบอร์ติดต่อผู้ปกครอง", "phone", "phone_uneven"),
        C("15. ปัจจุบันเด็กเรียนหรือไม่", "status", ("หลุดจากระบบ", "กลับเข้าเรียนแล้ว", "เสี่ยงหลุด", "ไม่พบตัว")),
        C("16. ชั้นสุดท้ายที่เรียน", "grade", "grade_uneven"), C("17. โรงเรียนสุดท้าย", "school_name", school(0, "โรงเรียน")),
        C("18. สาเหตุหลักที่ไม่ได้เรียน", SHUT, ("ยากจน", "ต้องทำงาน", "ตั้งครรภ์", "ถูกบูลลี่", "ย้ายถิ่น")),
        C("19. สุขภาพกายและใจของเด็ก", DROP, ("ปกติ", "ซึมเศร้า", "พิการ")), C("20. รายได้ครอบครัวต่อเดือน", DROP, ("ไม่เกิน 5,000", "5,001-10,000", "มากกว่า 10,000")),
        C("21. หนี้สินในครัวเรือน", DROP, ("มี", "ไม่มี")), C("22. ความต้องการของเด็ก", NONE, ("เรียน สกร.", "ฝึกอาชีพ", "ทำงาน", "กลับไปเรียนที่เดิม")),
        C("23. แผนการช่วยเหลือ (ICP)", NONE, ("ประสานโรงเรียน", "ขอทุน กสศ.", "ส่งต่อ พมจ.")),
        C("24. นัดติดตามครั้งต่อไป", NONE, ("01/08/2026", "15/08/2026", "01/09/2026")),
        C("25. แนบรูปถ่ายการลงพื้นที่", SHUT, number(10**6, 10**7, "https://drive.example/{}")), C("26. ผู้ปกครองยินยอมให้ใช้ข้อมูล", NONE, ("ยินยอม", "ไม่ยินยอม")),
    ), encoding="utf-8-sig"),
    Agency("m3_leavers_follow_up", "graduates", "completed", "html", (14, 17), 80, (
        C("ที่", NONE, "running"), C("รหัสโรงเรียน", "school_code", school(2)), C("โรงเรียนที่จบ", "school_name", school(0)),
        C("เลขประจำตัวประชาชน", "national_id", "id"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"), C("เพศ", "sex", "sex_letter"), C("วันเกิด", "birth_date", "born:be_slash"),
        C("จบชั้น", "grade", ("ม.3",)), C("ปีการศึกษาที่จบ", NONE, ("2568",)), C("GPAX", NONE, "gpa"), C("วันอนุมัติการจบ", "event_date", ("31/03/2569", "15/05/2569")),
        C("ปพ.1 ชุดที่/เลขที่", NONE, number(10_000, 99_999, "00214/0{}")),
        C("การศึกษาต่อ", ("status", NONE), ("ศึกษาต่อ ม.4", "ศึกษาต่อ ปวช.", "ไม่ศึกษาต่อ", "ไม่ทราบข้อมูล")),
        C("สถานศึกษาที่ศึกษาต่อ", NONE, ("", *SECONDARY, "วิทยาลัยเทคนิคจันทบุรี")), C("ประกอบอาชีพ", SHUT, ("", "", "ช่วยงานสวน", "ประมง", "โรงงานระยอง")),
        C("เหตุผลที่ไม่ศึกษาต่อ", SHUT, ("", "", "ฐานะยากจน", "ช่วยพ่อแม่", "สมรส")), C("ชื่อผู้ปกครอง", "guardian_name", "guardian_called"),
        C("โทรศัพท์", "phone", "phone"), C("ตำบลที่อยู่", "tambon", place(0)), C("อำเภอที่อยู่", "amphoe", place(1)), C("วันที่ปรับปรุงข้อมูล", NONE, "visited:be_slash"),
        C("ผู้รายงาน", NONE, STAFF),
    ), titles=(["รายงานติดตามนักเรียนที่สำเร็จการศึกษาภาคบังคับ  สำนักงานศึกษาธิการจังหวัดจันทบุรี"],)),
)
# fmt: on
