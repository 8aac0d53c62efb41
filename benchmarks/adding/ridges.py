"""What offices of a mountainous border province send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import AS_OF, FORMS, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import thai_digits
from synthetic.slips import Slip
from synthetic.tables import Array, texts

# fmt: off
SOFT = (NONE, DROP)  # not used by anybody; whether it may pass the door is for each office to say
SAW = ("Saw Eh Htoo", "Saw Lah Say", "Saw Hser Gay", "Saw Pa Thoo", "Saw Kler Moo", "Saw Thaw Thi", "Saw Day Soe", "Saw Ta Mla", "Saw Nay Kaw", "Saw Poe Wah")
NAW = ("Naw Paw Wah", "Naw Hsa Mu", "Naw Eh Ler", "Naw Say Bway", "Naw Ku Paw", "Naw Dah Htoo", "Naw Lweh Moo", "Naw Sher Wah", "Naw Mu Paw", "Naw Bler Htoo")
KAREN_FATHERS = ("Saw Maung Win", "Saw Po Htun", "Pa Dee", "Saw Aye Thein", "Saw Ler Doh", "Maw Keh", "Saw Tun Shwe", "Pu Kaw Lah", "Saw Bee Thaw", "")
KAREN_MOTHERS = ("Naw Mya Sein", "Naw Tin Oo", "Mu Gaw", "Naw Ma Lay", "Naw Hla Yin", "Naw Wah Paw", "Mo Nyo", "Naw Thein Yee", "Naw Htee Ku", "")
US = ("U Kyaw Win", "U Tin Maung", "Ko Zaw Lin", "U Hla Tun", "Ko Myo Aung", "U Than Oo", "Ko Naing Htwe", "U Aye Lwin", "U Khin Zaw", "Ko Soe Moe")
DAWS = ("Daw Khin Mar", "Daw Aye Aye Win", "Ma Su Mon", "Daw Tin Tin", "Ma Nilar", "Daw San San Yi", "Ma Phyu", "Daw Mi Cho", "Ma Ei Mon", "Daw Yin Yin Nu")
KAREN_CALLED = ("พอหล่า", "เอะทู", "มึกล่อ", "ดาโพ", "หน่อเอ", "จอโพ", "พะแฮ", "มึพอ", "ซะโพ", "หน่อมึ", "เก๊อะมอ", "ที่ทู")
SAE = ("แซ่ย่าง", "แซ่ลี", "แซ่ว่าง", "แซ่ท้าว", "แซ่หาง", "แซ่เฒ่า", "เลาว้าง", "ถนอมรุ่งเรือง", "ไพรสนธิ์", "คีรีทองสกุล", "")
HAMLETS = ("ห้วยปูแกง", "แม่อุสุ", "ขุนแม่เหว่ย", "ปางกล้วย", "ทีจอชี", "มอกลอ", "ห้วยน้ำเย็น", "กล้อทอ", "ป่าไร่เหนือ")
PEOPLES = ("กะเหรี่ยง", "กะเหรี่ยง", "ปกาเกอะญอ", "โปว์", "ม้ง", "ลีซู", "ลาหู่", "ไทใหญ่", "ไทย")
FAITHS = ("พุทธ", "พุทธ", "คริสต์", "คริสต์", "นับถือผี", "อิสลาม")
JOBS = ("เกษตรกร", "รับจ้างทั่วไป", "ทำไร่", "ทำสวนกะหล่ำ", "ค้าขาย", "-")
OFFICERS = ("นายวีรพล คำแสน", "น.ส.กาญจนา ปัญญาดี", "นายสุรชัย มาเมือง", "นางพรพิมล ศรีวิไล", "นายอนุชิต พนาไพร")
CENTRES = ("ศศช.บ้านมอทะ", "ศศช.บ้านขุนห้วยแม่สอด", "ศศช.บ้านเลตองคุ", "ศศช.บ้านกรูโบ")
# fmt: on


def number(form: str, low: int, high: int) -> Form:
    """Numbers of an office's own."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def in_thai(name: str) -> Form:
    """The same cells with Thai digits."""
    return lambda m, r: thai_digits(FORMS[name](m, r))


def karen(made: Slip, rng: np.random.Generator) -> Array:
    """Karen names as camps write them."""
    return np.where(made["sex"] == "m", rng.choice(texts(SAW), len(made)), rng.choice(texts(NAW), len(made)))


def standard(made: Slip, _rng: np.random.Generator) -> Array:
    """The class of a camp school."""
    return texts([f"Std {min(max(int(a) - 5, 1), 12)}" if int(a) > 5 else "KG" for a in made["age_text"].tolist()])


def out(made: Slip) -> Array:
    """Who is out of school in a file, whatever its columns say of it."""
    return np.asarray(made["person"].astype(int) % 4 == 0)


def by_state(inside: tuple[str, ...], outside: tuple[str, ...] = ("",)) -> Form:
    """Words about those who learn, and others about those who do not."""
    return lambda m, r: np.where(out(m), column(outside, m, r), column(inside, m, r))


def left(dates: str) -> Form:
    """Dates of those who left."""
    return lambda m, r: np.where(out(m), column(dates, m, r), "").astype(object)


def of_pupils(name: str) -> Form:
    """The same cells, of those who learn."""
    return lambda m, r: np.where(out(m), "", FORMS[name](m, r)).astype(object)


def of_moo(*words: str) -> Form:
    """A word for each village."""
    return lambda m, r: texts([words[int(moo) % len(words)] for moo in m["moo"].tolist()])


def months(made: Slip, _rng: np.random.Generator) -> Array:
    """Ages in months."""
    return texts([str((AS_OF.year - b.year) * 12 + AS_OF.month - b.month) for b in made["birth"].astype("datetime64[D]").tolist()])


def nursery(made: Slip, _rng: np.random.Generator) -> Array:
    """The class of a nursery."""
    return texts([f"อนุบาล {int(a) - 2}" for a in made["age_text"].tolist()])


def level(made: Slip, _rng: np.random.Generator) -> Array:
    """The level of a learner, without the class."""
    return texts(["ประถมศึกษา" if int(a) < 13 else "มัธยมศึกษาตอนต้น" if int(a) < 16 else "มัธยมศึกษาตอนปลาย" for a in made["age_text"].tolist()])


def days_old(made: Slip, rng: np.random.Generator) -> Array:
    """Ages as health centres' programs write them."""
    rest = rng.integers(0, (12, 30), (len(made), 2)).tolist()
    return texts([f"{a}-{m}-{d}" for a, (m, d) in zip(made["age_text"].tolist(), rest, strict=True)])


# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 17), 80, (
        C("Sr. No", NONE, "running"), C("Student Code", "pupil_no", number("ND-{:04d}", 1, 9999)), C("Student's Name", "full_name", "burmese"),
        C("Thai Name (if any)", ("alt_first_name", "nickname", NONE), "first?0.6"), C("Sex", "sex", "sex_mf"), C("D.O.B", "birth_date", "born:abroad"),
        C("Age", "age", "age"), C("Grade 2025-26", "grade", "grade_of_age_migrant"), C("Last Year's Result", NONE, ("Pass", "Pass", "Pass", "Repeat", "New")),
        C("Ethnicity", DROP, ("Karen", "Burman", "Pa-O", "Mon", "Muslim")), C("Religion", DROP, ("Buddhist", "Christian", "Islam")),
        C("Place of Birth", SOFT, ("Myawaddy", "Mae Sot", "Hpa-An", "Kawkareik", "Phop Phra")), C("Father's Name", "father_name", US),
        C("Mother's Name", "mother_name", DAWS), C("Parents' Job", SOFT, ("farm", "garment factory", "construction", "daily labour")),
        C("Contact Phone", "phone", "phone_spaced"),
        C("Living in (farm / factory / quarter)", (NONE, "address"), ("Km 42 farm", "Moo 9 quarter", "Rose farm", "Km 48")),
        C("Boarder / Day", NONE, ("Day", "Day", "Boarder")), C("Documents held", SOFT, ("TR.38/1", "Pink card", "10-year card", "Birth cert.", "None")),
        C("ID No. (13 digits)", "national_id", "id_foreign?0.6"), C("Date Enrolled", "enrolled_from", "entered:abroad"),
        C("Lunch Fee (Baht/month)", (NONE, DROP), ("150", "200", "0")),
    ), titles=(["MIGRANT LEARNING CENTRE - STUDENT REGISTRATION 2025-2026"], ["Centre: New Day", "", "", "District: Phop Phra"], [])),

    Agency("malaria_posts", "partner", "referral", "html", (5, 17), 60, (
        C("ลำดับที่", NONE, "running"), C("วันที่เจาะโลหิต", ("event_date", NONE), "visited:be_slash"),
        C("ทะเบียนสไลด์", ("pupil_no", NONE), number("69-{:05d}", 1, 30_000)), C("ชื่อ - สกุล ผู้รับการตรวจ", "full_name", "full_uneven"),
        C("อายุ (ปี)", "age", "age"), C("เพศ", "sex", "sex"), C("ประเภทบุคคล (ท/ต.1/ต.2)", SOFT, ("ท", "ท", "ต.1", "ต.2")),
        C("อาชีพ", SOFT, ("นักเรียน", "นักเรียน", "ในปกครอง", "รับจ้าง", "เกษตรกร")), C("ชื่อผู้ปกครอง (กรณีอายุต่ำกว่า 15 ปี)", "guardian_name", "guardian?0.2"),
        C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ชื่อกลุ่มบ้าน", NONE, HAMLETS), C("ตำบล", "tambon", "tambon"),
        C("อำเภอ", "amphoe", "amphoe"), C("เบอร์โทรศัพท์ติดต่อ", "phone", "phone"), C("ผล RDT", DROP, ("Neg", "Neg", "Pf", "Non-Pf")),
        C("ผลฟิล์มเลือด", DROP, ("ไม่พบเชื้อ", "ไม่พบเชื้อ", "V", "F")), C("น้ำหนัก (กก.)", DROP, "weight"),
        C("ยาที่จ่าย", DROP, ("", "", "คลอโรควิน+ไพรมาควิน", "DHA-PIP")), C("ค้างแรมในป่า/ไร่ 14 วันก่อนป่วย", (DROP, NONE), ("ไม่", "ใช่")),
        C("วันนัดติดตามครั้งที่ 1", SOFT, "lately:be_slash?0.6"), C("ผู้เจาะเลือด", NONE, OFFICERS),
    ), titles=(["ทะเบียนผู้มารับบริการตรวจมาลาเรีย (รว.2) มาลาเรียชุมชนชายแดน"],)),

    Agency("welfare_boarding", "school", "enrolled", "xls", (7, 18), 120, (
        C("ที่", NONE, "running_dot"), C("เลขประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id"),
        C(("ชื่อนักเรียน", "คำนำหน้า"), "title", "short_title"), C(("ชื่อนักเรียน", "ชื่อ"), "first_name", "first"), C(("ชื่อนักเรียน", "สกุล"), "last_name", "last"),
        C("ชั้น/ห้อง", "grade", "grade_of_age_room"), C("วัน เดือน ปีเกิด", "birth_date", "born:thai_two"), C("เผ่า", DROP, PEOPLES), C("ศาสนา", DROP, FAITHS),
        C(("หอนอน", "ชื่อหอ"), NONE, ("หอพุทธรักษา", "หอราชพฤกษ์", "หอชงโค", "หอพนาวัลย์")), C(("หอนอน", "ครูหอนอน"), NONE, "teacher"),
        C("ประเภทความด้อยโอกาส", DROP, ("เด็กยากจน", "เด็กยากจน", "ชนกลุ่มน้อย", "ถูกทอดทิ้ง", "กำพร้า")), C("วันมอบตัว", "enrolled_from", "entered:thai_two"),
        C("จบจากโรงเรียน", NONE, ("บ้านแม่ระเมิง", "บ้านขุนห้วยแม่ท้อ", "บ้านห้วยกระโหลก", "บ้านป่าไร่")), C(("ภูมิลำเนา", "บ้าน"), NONE, HAMLETS),
        C(("ภูมิลำเนา", "หมู่ที่"), "moo", "moo"), C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"), C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"),
        C(("ภูมิลำเนา", "จังหวัด"), "province", "province"), C(("บิดา", "ชื่อ-สกุล"), "father_name", "father"), C(("บิดา", "เลขบัตร ปชช."), SOFT, "other_id"),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother"), C(("มารดา", "เลขบัตร ปชช."), SOFT, "parent_id"),
        C("สถานภาพบิดามารดา", SOFT, ("อยู่ด้วยกัน", "อยู่ด้วยกัน", "แยกกันอยู่", "บิดาเสียชีวิต", "หย่าร้าง")), C("โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"),
        C("กลับบ้าน (ครั้ง/ปี)", NONE, ("1", "2", "2", "4")),
    ), titles=(["ทะเบียนนักเรียนประจำ โรงเรียนศึกษาสงเคราะห์ ปีการศึกษา 2569"],), totals=([], ["", "รวมทั้งสิ้น", 120, "คน"])),

    Agency("mae_fah_luang", "nonformal", "enrolled_alternative", "ods", (6, 19), 70, (
        C("ที่", NONE, "running"), C("ชื่อ ศศช.", "school_name", CENTRES), C("รหัสนักศึกษา", "pupil_no", "nonformal_no"),
        C("เลขประจำตัวประชาชน / เลขบุคคลไม่มีสถานะ", "national_id", "id_dashed"), C("ชื่อ-ชื่อสกุล", "full_name", "full_short"),
        C("ชื่อที่เรียกในหมู่บ้าน", ("nickname", "alt_first_name"), KAREN_CALLED), C("เพศ", "sex", "sex_letter"), C("ว/ด/ป เกิด", "birth_date", "born:be_two"),
        C("อายุ", "age", "age_words"), C("กลุ่มชาติพันธุ์", DROP, PEOPLES), C("ภาษาที่ใช้ที่บ้าน", SOFT, ("กะเหรี่ยงสะกอ", "กะเหรี่ยงโปว์", "ม้ง", "ไทย")),
        C("ระดับ", "grade", level), C("เริ่มเรียนภาคเรียนที่", ("enrolled_from", NONE), ("1/2567", "2/2567", "1/2568", "2/2568")), C("ครู ศศช.", NONE, "teacher"),
        C("หย่อมบ้าน", NONE, HAMLETS), C("หมู่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("เกี่ยวข้องเป็น", NONE, "relation"), C("ระยะทางจากบ้านถึง ศศช. (กม.)", NONE, ("0.5", "1", "3", "8", "12")),
        C("การเดินทางหน้าฝน", NONE, ("เดินเท้า", "จักรยานยนต์", "รถเข้าไม่ได้")), C("อ่านออก/เขียนได้", NONE, ("ได้", "ได้บ้าง", "ไม่ได้")),
        C("สถานะผู้เรียน", "status", by_state(("กำลังเรียน",), ("พักการเรียน", "ออกกลางคัน", "จบแล้ว"))),
    ), titles=(["บัญชีรายชื่อผู้เรียน ศูนย์การเรียนชุมชนชาวไทยภูเขา \"แม่ฟ้าหลวง\""], ["ภาคเรียนที่ 1 ปีการศึกษา 2569"])),

    Agency("district_hospital", "partner", "population", "csv", (3, 18), 150, (
        C("hn", "pupil_no", "hn_7"), C("cid", "national_id", "id"), C("pname", "title", "short_title"), C("fname", "first_name", "first"),
        C("lname", "last_name", "last"), C("birthday", "birth_date", "born:iso"), C("sex", "sex", "sex_code"), C("addrpart", "house_no", "house"),
        C("moopart", "moo", "moo"), C("tmbpart", (NONE, "tambon"), ("01", "02", "03", "05", "08")), C("amppart", (NONE, "amphoe"), ("03", "05", "06", "08")),
        C("chwpart", (NONE, "province"), ("52",)), C("nationality", SOFT, ("99", "99", "48", "000")), C("religion", DROP, ("1", "1", "2", "3")),
        C("bloodgrp", DROP, ("O", "B", "A", "")), C("occupation", SOFT, ("901", "900", "000")), C("marrystatus", SOFT, ("1",)),
        C("fathername", "father_name", "father_first"), C("fatherlname", "father_last_name", "father_last"), C("mathername", "mother_name", "mother_first"),
        C("motherlname", "mother_last_name", "mother_last"), C("informname", "guardian_name", "guardian"), C("informrelation", NONE, "relation"),
        C("informtel", "phone", "phone"), C("hometel", ("phone", NONE), "other_phone?0.7"), C("drugallergy", DROP, ("", "", "", "Penicillin")),
        C("death", ("status", NONE), ("N",)),
    ), separator="|"),

    Agency("camp_schools", "partner", "enrolled_alternative", "xlsx", (5, 19), 110, (
        C("No.", NONE, "running"), C("Camp", NONE, ("Mae La", "Umpiem Mai", "Nu Po")), C("Section", NONE, ("A1", "A5", "B2", "C1A", "C3")),
        C("House No.", "house_no", number("{}", 1, 480)), C("UNHCR Case No.", NONE, number("MLA-{:06d}", 1, 60_000)),
        C("Individual ID", "pupil_no", number("186-{:08d}", 1, 90_000_000)), C("Student Name", "full_name", karen), C("Gender", "sex", "sex_en"),
        C("Date of Birth", "birth_date", "born:english_plain"), C("Age (1 June)", "age", "age"), C("Standard", "grade", standard),
        C("School", "school_name", ("Hsa Thoo Lei HS", "No. 4 MS", "No. 2 PS", "Noh Bo Academy")),
        C("Class Teacher", NONE, ("Tr. Naw Ruth", "Tr. Saw Moses", "Tr. Naw Eh Soe", "Tr. Saw Pee Tu")), C("Father", "father_name", KAREN_FATHERS),
        C("Mother", "mother_name", KAREN_MOTHERS), C("Caregiver (if not with parents)", "guardian_name", "burmese?0.75"),
        C("UAM / SC", SOFT, ("", "", "", "UAM", "SC")), C("Ethnic Group", DROP, ("S'gaw Karen", "Pwo Karen", "Burman", "Muslim")),
        C("Religion", DROP, ("Baptist", "SDA", "Buddhist", "Islam", "RC")), C("Special Needs", DROP, ("", "", "", "", "Hearing", "Learning")),
        C("Arrived in Camp", NONE, ("2006", "2009", "2013", "Born in camp", "2021")), C("Enrolled Since", "enrolled_from", "entered:english_plain"),
        C("MOI/UNHCR Status", SOFT, ("Registered", "PAB pending", "Unregistered")), C("Student Status", "status", by_state(("Active",), ("Dropped", "Resettled"))),
        C("Leaving Date", ("enrolled_to", "event_date"), left("lately:english_plain")),
    ), titles=(["Refugee camp schools - student master list, academic year 2026-2027"],), sheets_before=("Read me",)),

    Agency("border_police_school", "school", "enrolled", "xlsx", (4, 14), 75, (
        C("ลำดับ", NONE, "running_thai"), C("ชั้น", "grade", "grade_of_age_thai"), C(("เลขประจำตัว", "นักเรียน"), "pupil_no", in_thai("own")),
        C(("เลขประจำตัว", "ประชาชน ๑๓ หลัก"), ("national_id", "g_code"), "id_or_g_thai"),
        C("ยศ ชื่อ สกุล ครูประจำชั้น", NONE, ("ส.ต.ท.ชัยวัฒน์ ใจกล้า", "ด.ต.สมบูรณ์ แสนคำ", "จ.ส.ต.หญิง อัญชลี ดีมาก")),
        C("ชื่อ - นามสกุล นักเรียน", "full_name", "full_wide"), C("วัน เดือน ปี เกิด", "birth_date", "born:thai_digits_short"), C("อายุ (ปี)", "age", "age_thai"),
        C(("ภาวะโภชนาการ", "น้ำหนัก"), DROP, in_thai("weight")), C(("ภาวะโภชนาการ", "ส่วนสูง"), DROP, in_thai("height")),
        C(("ภาวะโภชนาการ", "ผลประเมิน"), DROP, ("ตามเกณฑ์", "ตามเกณฑ์", "ค่อนข้างเตี้ย", "ผอม")), C("คอพอก", DROP, ("ปกติ", "ปกติ", "ระดับ ๑")),
        C(("ที่อยู่", "บ้านเลขที่"), "house_no", in_thai("house")), C(("ที่อยู่", "หมู่ที่"), "moo", in_thai("moo")), C(("ที่อยู่", "หมู่บ้าน"), NONE, HAMLETS),
        C(("ที่อยู่", "ระยะทาง (กม.)"), NONE, ("๐.๕", "๒", "๔", "๙")), C(("ครอบครัว", "บิดา"), "father_name", "father_called"),
        C(("ครอบครัว", "มารดา"), "mother_name", "mother_called"), C(("ครอบครัว", "อาศัยอยู่กับ"), SOFT, ("บิดามารดา", "บิดามารดา", "ปู่ย่า", "ตายาย", "ญาติ")),
        C(("ครอบครัว", "พี่น้อง (คน)"), NONE, ("๑", "๒", "๓", "๕")), C("นักเรียนในพระราชานุเคราะห์", NONE, ("", "", "", "/")), C("พักนอน", NONE, ("", "", "/")),
        C("โทร. ผู้ปกครอง", "phone", in_thai("phone")),
    ), titles=(["แบบรายงานข้อมูลนักเรียน โรงเรียนตำรวจตระเวนชายแดน"], ["โครงการตามพระราชดำริ กพด. ประจำภาคเรียนที่ ๑/๒๕๖๙"]),
        totals=(["", "รวมนักเรียน", "๗๕ คน"], ["", "", "", "", "ลงชื่อ ร.ต.ต. ......................... ครูใหญ่"])),

    Agency("park_villages", "survey", "survey", "csv", (3, 18), 65, (
        C("OBJECTID", NONE, "running"), C("อุทยานแห่งชาติ", NONE, ("แม่เมย", "ตากสินมหาราช", "ขุนพะวอ")), C("ชื่อหมู่บ้าน", NONE, HAMLETS), C("หมู่", "moo", "moo"),
        C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"), C("ผู้ครอบครองที่ดิน", (NONE, "guardian_name"), "guardian_called"),
        C("เลขบัตรผู้ครอบครอง", SOFT, "other_id"), C("เนื้อที่ (ไร่)", SOFT, ("3.25", "7.5", "12.75", "18")), C("ชื่อ-สกุล บุตรหลานวัยเรียน", "full_name", "untitled"),
        C("เกี่ยวข้องเป็น", NONE, ("บุตร", "บุตร", "หลาน")), C("เพศบุตร", "sex", "sex"), C("อายุบุตร", "age", "age_uneven"),
        C("เลขบัตรบุตร", "national_id", "id_gaps"), C("เรียน/ไม่เรียน", "status", by_state(("เรียน",), ("ไม่เรียน",))), C("เรียนอยู่ชั้น", "grade", "grade_uneven"),
        C("เรียนที่", "school_name", of_pupils("school")), C("เหตุที่ไม่เรียน", SOFT, by_state(("",), ("ไกลโรงเรียน", "ช่วยพ่อแม่ทำไร่", "ไม่มีเอกสาร"))),
        C("รายได้ครัวเรือน/ปี", DROP, "money"), C("พิกัด E", SOFT, number("{}", 440_000, 499_999)), C("พิกัด N", SOFT, number("{}", 1_850_000, 1_999_999)),
        C("วันที่สำรวจ", "event_date", "lately:be_short"), C("เจ้าหน้าที่สำรวจ", NONE, OFFICERS),
    ), encoding="utf-8-sig"),

    Agency("church_dormitory", "partner", "supported", "xlsx", (10, 19), 45, (
        C("ลำดับ", NONE, "running"), C("ชื่อ", "first_name", "titled_first"), C("นามสกุล", "last_name", "last"),
        C("ชื่อปกาเกอะญอ", ("alt_first_name", "nickname"), KAREN_CALLED), C("เกิดวันที่", "birth_date", "born:thai_short"),
        C("เลขบัตร ปชช.", "national_id", "id_spaced"), C("โรงเรียน", "school_name", "school"), C("ชั้น", "grade", "grade"),
        C("เข้าหอเมื่อ", (NONE, "enrolled_from"), "entered:thai_short"), C("คริสตจักรที่สังกัด", DROP, ("คจ.แม่ปะ", "คจ.ห้วยแห้ง", "คจ.ขุนยวม", "คาทอลิกแม่ตื่น")),
        C("รับบัพติศมาปี", DROP, ("2562", "2564", "2566", "ยัง")), C("ศิษยาภิบาลผู้รับรอง", SOFT, ("ศจ.ทองดี", "อ.จอหมื่อ", "ศจ.บุญศรี")), C("บ้าน", NONE, HAMLETS),
        C("ตำบล", "tambon", "tambon_short"), C("อำเภอ", "amphoe", "amphoe_short"), C("ชื่อพ่อ", "father_name", "father"), C("ชื่อแม่", "mother_name", "mother"),
        C("พ่อแม่ทำงานอะไร", SOFT, JOBS), C("เบอร์พ่อแม่", "phone", "phone_uneven"), C("ค่าหอต่อเทอม", (NONE, DROP), ("1,500", "2,000", "ยกเว้น")),
        C("ข้าวสาร (ถัง)", NONE, ("1", "2", "3")), C("ผู้อุปถัมภ์", NONE, ("Compassion", "ครอบครัวมิลเลอร์", "-", "กองทุนสตรี")),
        C("ยาประจำตัว/แพ้อาหาร", DROP, ("", "", "", "หอบหืด", "แพ้กุ้ง")),
    ), titles=(["รายชื่อนักเรียนหอพักคริสเตียน ปี 2026"],), totals=(["", "รวม 45 คน ชาย 21 หญิง 24"],)),

    Agency("child_sponsors", "partner", "supported", "csv", (4, 18), 90, (
        C("ChildNumber", "pupil_no", number("TH0245{:05d}", 1, 99_999)), C("LocalFirstName", "first_name", "first"), C("LocalLastName", "last_name", "last"),
        C("EnglishName", (NONE, "alt_first_name"), "guardian_en"), C("Nickname", "nickname", "nickname"), C("Gender", "sex", "sex_en"),
        C("DateOfBirth", "birth_date", "born:us"), C("Community", NONE, HAMLETS), C("Subdistrict", "tambon", "tambon"), C("District", "amphoe", "amphoe"),
        C("PrimaryCaregiverName", "guardian_name", "guardian"), C("CaregiverRelationship", NONE, "relation"),
        C("LivesWith", SOFT, ("Both parents", "Mother", "Grandparents", "Relatives")), C("ContactMobile", "phone", "phone_abroad"),
        C("SchoolName", "school_name", of_pupils("school")), C("EducationLevel", "grade", "grade_of_age_en"),
        C("SchoolingStatus", "status", by_state(("In school",), ("Not in school",))), C("HealthStatus", DROP, ("Good", "Good", "Fair", "Chronic illness")),
        C("DisabilityType", DROP, ("None", "None", "None", "Physical")), C("FaithActivity", DROP, ("Sunday school", "None", "Temple")),
        C("SponsorID", NONE, number("S{}", 100_000, 999_999)), C("RegistrationDate", (NONE, "enrolled_from", "event_date"), "entered:us"),
        C("LastMonitoringDate", (NONE, "event_date"), "visited:us"), C("GiftAmountTHB", (NONE, DROP), "money?0.7"),
    ), encoding="utf-16", separator="\t"),

    Agency("health_centre", "partner", "population", "html", (6, 14), 95, (
        C("ลำดับ", NONE, "running"), C("เลขบัตรประชาชน", "national_id", "id"), C("HN", "pupil_no", "hn"), C("ชื่อ-สกุล", "full_name", "full_short"),
        C("เพศ", "sex", "sex"), C("วดป.เกิด", "birth_date", "born:be_slash"), C("อายุ(ปี-ด-ว)", "age", days_old), C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"), C("ชื่อบ้าน", NONE, "village"), C("มารดา", "mother_name", "mother"),
        C("สถานะอยู่อาศัย", (NONE, "status"), ("1 อยู่จริง", "1 อยู่จริง", "2 ชื่ออยู่ตัวไม่อยู่", "3 ตัวอยู่ชื่อไม่อยู่")),
        C("สิทธิการรักษา", SOFT, ("UC", "UC", "ท.99", "จ่ายเงินเอง")), C("สถานศึกษา", "school_name", "school"), C("ชั้นเรียน", "grade", "grade"),
        C("MMR2", DROP, ("ได้รับ", "ได้รับ", "ไม่มีข้อมูล")), C("HPV เข็ม 1", DROP, ("", "", "ได้รับ")), C("ฟันผุ(ซี่)", DROP, ("0", "1", "3", "6")),
        C("สายตา", DROP, ("20/20", "20/40", "20/70")), C("BMI", DROP, ("14.2", "16.8", "19.5", "23.1")),
        C("อสม.ผู้รับผิดชอบ", NONE, ("นางคำปัน", "นางบัวเขียว", "นายจอพอ", "นางหมื่อเอ")), C("โทร.อสม.", NONE, "other_phone_spaced"), C("หมายเหตุ", SOFT, "remark"),
    ), titles=(["ทะเบียนเด็กวัยเรียน 6-14 ปี เขตรับผิดชอบ รพ.สต."],)),

    Agency("border_survey", "survey", "survey", "csv", (5, 17), 100, (
        C("start", (NONE, "event_date"), "visited:kobo"), C("today", "event_date", "visited:iso"), C("intro/consent", NONE, ("yes",)),
        C("intro/enumerator_name", NONE, ("Pim", "Naw Paw", "Aung Lin", "Somsak")), C("loc/amphoe", "amphoe", "amphoe"), C("loc/tambon", "tambon", "tambon"),
        C("loc/village_name", NONE, HAMLETS), C("loc/gps", SOFT, "gps"), C("child/name", "full_name", "untitled"),
        C("child/other_name", ("alt_first_name", "nickname", NONE), KAREN_CALLED), C("child/sex", "sex", "sex_lower"), C("child/dob", "birth_date", "born:iso?0.4"),
        C("child/age_years", "age", "age"), C("child/doc_type", SOFT, ("thai_id", "pink_card", "birth_cert", "none")), C("child/doc_number", "national_id", "id_gaps"),
        C("edu/attending_now", "status", by_state(("yes",), ("no",))), C("edu/last_school", "school_name", "school"), C("edu/last_grade", "grade", "grade_of_age"),
        C("edu/year_left", (NONE, "enrolled_to", "event_date"), by_state(("",), ("2566", "2567", "2568"))),
        C("edu/reason_left", SOFT, by_state(("",), ("poor", "work", "distance language", "documents"))), C("edu/want_return", NONE, ("yes", "no", "not_sure")),
        C("work/paid_work", SOFT, ("no", "no", "farm", "shop")), C("wg/seeing", DROP, ("no_difficulty", "no_difficulty", "some")),
        C("hh/caregiver_name", "guardian_name", "guardian"), C("hh/caregiver_phone", "phone", "phone"), C("hh/income_month", DROP, "money"),
        C("_id", (NONE, "pupil_no"), "kobo_id"), C("_submission_time", (NONE, "event_date"), "visited:stamp"),
    )),

    Agency("immigration_children", "shelter", "protected", "xlsx", (3, 17), 30, (
        C("ลำดับ", NONE, "running"), C("เลขที่ราย", "pupil_no", "case_no"), C("ชื่อ-สกุลเด็ก (ไทย)", "full_name", "untitled"),
        C("ชื่อ-สกุลเด็ก (อังกฤษ)", (NONE, "alt_first_name"), "burmese"), C("เพศ", "sex", "sex"), C("อายุโดยประมาณ", "age", "age_words"),
        C("สัญชาติ/เชื้อชาติ", (DROP, NONE), ("เมียนมา", "เมียนมา/กะเหรี่ยง", "ไร้สัญชาติ", "โรฮีนจา")), C("เลขหนังสือเดินทาง/เอกสาร", (NONE, DROP), "passport?0.6"),
        C("วันที่รับตัว", "event_date", "lately:thai_short"), C("รับตัวจาก", NONE, ("ด่าน ตม.", "สภ.", "ฝ่ายปกครอง", "นพม.")),
        C("ฐานความผิดของผู้ปกครอง", DROP, ("เข้าเมืองผิดกฎหมาย", "ทำงานไม่มีใบอนุญาต", "-")), C("ผลคัดแยกผู้เสียหาย (NRM)", DROP, ("ไม่เป็น", "เป็น", "รอผล")),
        C("ผู้ปกครองที่มาด้วย", "guardian_name", "guardian"), C("เกี่ยวข้อง", NONE, "relation"),
        C("สถานที่กักตัวผู้ปกครอง", SOFT, ("ห้องกัก ตม.", "บ้านพักเด็กฯ", "ปล่อยตัวแล้ว")), C("สุขภาพแรกรับ", DROP, ("แข็งแรง", "ไข้", "ขาดสารอาหาร")),
        C("ประเมินสภาพจิตใจ", DROP, ("ปกติ", "เครียด", "ส่งต่อแพทย์")), C("ลายพิมพ์นิ้วมือ", DROP, ("เก็บแล้ว", "ยังไม่เก็บ")),
        C("นักสังคมสงเคราะห์เจ้าของราย", NONE, OFFICERS), C("ส่งเข้าเรียนที่", "school_name", ("ศกร.ดอยแก้ว", "บ้านท่าอาจ", "ยังไม่เข้าเรียน", "ศูนย์ New Blood")),
        C("ระดับชั้น", "grade", "grade_of_age"), C("ขอปกปิดที่อยู่", "hide_address", ("ใช่", "ไม่")),
        C("สถานะราย", "status", by_state(("อยู่ในความดูแล",), ("ส่งกลับประเทศ", "ย้ายสถานรองรับ"))),
        C("วันที่ยุติราย", ("enrolled_to", "event_date", NONE), left("visited:thai_short")),
    ), titles=(["ลับ"], ["ทะเบียนเด็กตามบันทึกความเข้าใจมาตรการแทนการกักตัวเด็ก (ATD)"], [])),

    Agency("no_status_register", "civil_registry", "population", "xls", (3, 18), 130, (
        C("เลขประจำตัวบุคคล", "national_id", "id_foreign"), C("คำนำหน้านาม", "title", "title"), C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.9"), C("ชื่อสกุล", "last_name", SAE), C("เพศ", "sex", "sex"), C("ว/ด/ป เกิด", "birth_date", "born:be_compact"),
        C("อายุ (ปี)", "age", "age"), C("สถานที่เกิด", SOFT, ("ประเทศไทย", "เมียนมา", "ไม่ทราบ")), C("ประเภทบุคคล", SOFT, ("89", "00", "50-74")),
        C("สัญชาติ", SOFT, ("ไม่มีสถานะทางทะเบียน", "เมียนมา", "กะเหรี่ยง")), C(("ที่อยู่ตาม ทร.38 ก", "รหัสประจำบ้าน"), NONE, "house_code"),
        C(("ที่อยู่ตาม ทร.38 ก", "บ้านเลขที่"), "house_no", "house"), C(("ที่อยู่ตาม ทร.38 ก", "หมู่ที่"), "moo", "moo"),
        C(("ที่อยู่ตาม ทร.38 ก", "ตำบล"), "tambon", "tambon"), C(("ที่อยู่ตาม ทร.38 ก", "อำเภอ"), "amphoe", "amphoe"),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", "father"), C(("บิดา", "เลขประจำตัว"), SOFT, "other_id"), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother"),
        C(("มารดา", "เลขประจำตัว"), SOFT, "parent_id"), C("วันจัดทำทะเบียนประวัติ", (NONE, "event_date"), "lately:be_compact"),
        C("วันบัตรหมดอายุ", NONE, ("25780110", "25790623", "25751201")), C("รายการปัจจุบัน", "status", by_state(("ปกติ",), ("ปกติ", "ย้ายออก", "จำหน่าย(ตาย)"))),
        C("ภาพใบหน้า/ลายนิ้วมือ", DROP, ("มี", "ไม่มี")),
    ), titles=(["สำนักทะเบียนอำเภอ"], ["รายงานบุคคลที่ไม่มีสถานะทางทะเบียน อายุ 3-18 ปี"])),

    Agency("border_skills", "skill", "training", "xlsx", (15, 20), 40, (
        C("ลำดับที่", NONE, "running"), C("เลขที่ใบสมัคร", "pupil_no", number("ช.{:03d}/69", 1, 400)),
        C("หลักสูตร", NONE, ("ช่างซ่อมรถจักรยานยนต์", "ช่างเชื่อม", "บาริสต้ากาแฟดอย", "ตัดเย็บผ้าทอ")), C("เลขประจำตัวประชาชน", "national_id", "id_number"),
        C("คำนำหน้าชื่อ", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
        C("Name (ENG)", (NONE, "alt_first_name"), "guardian_en"), C("วัน/เดือน/ปีเกิด", "birth_date", "born:be_dash"), C("อายุ", "age", "age_number"),
        C("วุฒิการศึกษาสูงสุด", "grade", ("ป.6", "ม.3", "ม.3", "ม.6", "ไม่จบ ป.6")),
        C("สถานศึกษาเดิม", ("school_name", NONE), ("บ้านแม่ปะเหนือ", "อุ้มผางวิทยาคม", "ศกร.อำเภอท่าสองยาง", "พบพระวิทยาคม")),
        C("ที่อยู่ปัจจุบันที่ติดต่อได้", "address", "address_long"), C("มือถือ", "phone", "phone_number"),
        C("ศาสนา/อาหาร", DROP, ("พุทธ", "คริสต์", "อิสลาม (ฮาลาล)")), C("วันเริ่มฝึก", "enrolled_from", "entered:cell"),
        C("วันจบฝึก", ("enrolled_to", "event_date"), "visited:cell"), C("ชม.ฝึก", NONE, ("60", "120", "280")),
        C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกกลางคัน")), C("เลขที่วุฒิบัตร", NONE, number("ตก {}/2569", 1, 900)),
        C("สถานประกอบการที่รับเข้าทำงาน", NONE, ("", "", "อู่ช่างเอก", "ร้านกาแฟดอยมูเซอ")), C("ค่าจ้างที่ได้รับ", (DROP, NONE), ("", "", "352/วัน", "9,000")),
        C("เลขบัญชีรับเบี้ยเลี้ยง", SOFT, "account"),
    ), titles=(["โครงการฝึกอาชีพเยาวชนพื้นที่ชายแดนที่ไม่ได้เรียนต่อ"],), totals=(["", "", "", "", "", "", "ผู้รับผิดชอบโครงการ ........................."],)),

    Agency("royal_project", "partner", "supported", "ods", (6, 19), 55, (
        C("ที่", NONE, "running"), C("ศูนย์พัฒนาโครงการหลวง", NONE, ("เลอตอ", "แม่หลอด", "คลองลาน")), C("กลุ่มบ้าน", NONE, HAMLETS),
        C("รหัสเกษตรกร", NONE, number("LT{:04d}", 1, 2000)), C("ชื่อเกษตรกร", ("guardian_name", NONE), "guardian_called"),
        C("เลขบัตรเกษตรกร", SOFT, "parent_id_dashed"), C("พืชหลัก", NONE, ("อาโวคาโด", "กาแฟ", "เสาวรส", "กะหล่ำปลี")),
        C("รายได้จากผลผลิต ปี 68 (บาท)", DROP, "money"), C("ชื่อ-สกุลบุตรผู้ขอรับทุน", "full_name", "full_nickname"), C("วดป.เกิดบุตร", "birth_date", "born:be_dot"),
        C("เลขบัตรประชาชนบุตร", "national_id", "id_uneven"), C("เผ่า", DROP, PEOPLES), C("กำลังเรียนชั้น", "grade", "grade_uneven"),
        C("สถานศึกษา", "school_name", "school"), C("เกรดเฉลี่ย", NONE, "gpa"), C("ทุนที่ได้รับปี 69", (NONE, DROP), ("3,000", "5,000", "10,000")),
        C("เลขที่บัญชี ธ.ก.ส.", SOFT, "account_10"), C("ชื่อบัญชี", SOFT, "mother_called"),
        C("แผนเรียนต่อ", NONE, ("สายสามัญ", "ปวช.เกษตร", "ยังไม่แน่ใจ", "ช่วยงานบ้าน")), C("เบอร์ติดต่อ", "phone", "phone_dashed"), C("ผู้รับรอง", NONE, OFFICERS),
    ), titles=(["บัญชีผู้ขอรับทุนการศึกษาบุตรเกษตรกรบนพื้นที่สูง ประจำปี 2569"],)),

    Agency("headman", "survey", "survey", "xlsx", (5, 18), 36, (
        C("ที่", NONE, "running"), C("ชื่อ", "first_name", "first_nickname"), C("สกุล", "last_name", "last"), C("อายุ", "age", "age_uneven"),
        C("บ้านเลขที่", "house_no", "house"), C("หย่อมบ้าน", NONE, HAMLETS), C("ลูกใคร", ("father_name", "guardian_name", "mother_name"), "father"),
        C("อยู่กับใคร", SOFT, ("พ่อแม่", "พ่อแม่", "ยาย", "ลุง", "อยู่หอ")), C("เบอร์", "phone", "phone_uneven"),
        C("มีบัตรไหม", SOFT, ("มี", "มี", "บัตรหัว 0", "ไม่มี")), C("เลขบัตร", "national_id", "id_rare"), C("เรียนถึงชั้น", "grade", "grade_uneven"),
        C("ตอนนี้ทำอะไร", ("status", NONE), by_state(("เรียนอยู่", "เรียนอยู่", "เรียน กศน."), ("ไม่ได้เรียน", "ไปทำงานแม่สอด"))),
        C("หมายเหตุ", SOFT, by_state(("", "", "", "ขอทุน"), ("ครูตามแล้ว", "อยากเรียนแต่ไกล", "มีครอบครัวแล้ว"))),
    ), titles=(["รายชื่อเด็กในหมู่บ้าน ผู้ใหญ่บ้านสำรวจ พ.ค. 69"], []), breaks=(0, 14, 25), between=([],)),

    Agency("border_clinic", "partner", "referral", "xlsx", (3, 12), 50, (
        C("Reg. No.", "pupil_no", number("CP-{}", 10_000, 60_000)), C("Name of child", "full_name", "burmese"),
        C("ชื่อเด็ก (ไทย)", ("alt_first_name", "first_name", NONE), "first?0.5"), C("Sex / เพศ", "sex", "sex_bg"), C("DOB / วันเกิด", "birth_date", "born:ce_slash"),
        C("Age now", "age", "age"), C("Delivery Cert. No.", NONE, number("DR{:05d}", 1, 40_000)), C("Birth weight (kg)", DROP, ("2.4", "2.9", "3.1", "3.4")),
        C("Mother's name / ชื่อมารดา", "mother_name", DAWS), C("Mother's age", NONE, number("{}", 20, 45)),
        C("Father's name / ชื่อบิดา", "father_name", US), C("Parents' ID type", SOFT, ("CI", "Pink card", "Border pass", "None")),
        C("Address in Thailand / ที่อยู่", "address", "address"), C("Phone / โทร", "phone", "phone_spaced"),
        C("Thai birth reg. (TR.1 / TR.03 / TR.38)", SOFT, ("TR.03", "TR.38", "TR.1", "Not yet")), C("13-digit No.", "national_id", "id_foreign?0.4"),
        C("Education now", "status", by_state(("Thai school", "MLC"), ("Not studying", "Too young"))),
        C("School / ศูนย์การเรียน", "school_name", by_state(("CDC", "Hsa Mu Htaw", "BHSOH", "Ban Tha Sai Luat"))),
        C("Interviewed on", ("event_date", NONE), "visited:english"), C("Interviewer", NONE, ("Thida", "Naw Htoo", "Nan Kham", "Ko Lwin")),
        C("Referred to", NONE, ("PESAO", "District office", "MLC", "")), C("Case note", (DROP, NONE), ("", "mother sick", "moved often", "TB contact")),
    ), titles=(["Child protection unit - children born at the clinic, schooling follow-up"],), sheets_before=("Codes",)),

    Agency("catholic_school", "private_school", "enrolled", "csv", (4, 18), 140, (
        C("std_code", "pupil_no", "own_5"), C("card_id", "national_id", "id"), C("pre_name", "title", "short_title"), C("std_name", "first_name", "first"),
        C("std_surname", "last_name", "last"), C("std_name_en", (NONE, "alt_first_name"), "first_en"), C("std_surname_en", (NONE, "alt_last_name"), "last_en"),
        C("std_birth", "birth_date", "born:be_slash"), C("sex_id", "sex", "sex_code"), C("class_name", "grade", "grade_of_age"),
        C("std_no", (NONE, "pupil_no"), "class_no"), C("teacher_name", NONE, "teacher"), C("nationality", SOFT, ("ไทย", "ไทย", "พม่า")), C("religion", DROP, FAITHS),
        C("catholic_sacrament", DROP, ("", "", "ศีลล้างบาป", "ศีลกำลัง")), C("addr_no", "house_no", "house"), C("addr_moo", "moo", "moo"),
        C("addr_tambon", "tambon", "tambon"), C("addr_amphur", "amphoe", "amphoe"), C("addr_province", "province", "province"), C("dad_name", "father_name", "father"),
        C("dad_salary", DROP, "money"), C("mom_name", "mother_name", "mother"), C("par_name", "guardian_name", "guardian"), C("par_tel", "phone", "phone"),
        C("fee_paid", NONE, ("Y", "N")), C("entry_date", "enrolled_from", "entered:be_slash"),
        C("std_status", "status", by_state(("ปกติ",), ("ปกติ", "พักการเรียน", "ลาออก"))),
    ), encoding="cp874"),

    Agency("hill_novices", "religious", "enrolled", "xlsx", (9, 19), 48, (
        C("ลำดับ", NONE, "running_thai"), C("ชื่อสามเณร", "full_name", "novice_boy"),
        C("ฉายา (ถ้ามี)", (NONE, "alt_first_name"), ("", "", "", "สุทฺธิญาโณ", "ปญฺญาวโร")), C("ชนเผ่า", DROP, PEOPLES),
        C(("เกิด", "วันที่"), "birth_day", "born:day"), C(("เกิด", "เดือน"), "birth_month", "born:month"), C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"), C("บรรพชาเมื่อ", SOFT, "lately:thai_long"),
        C("พระอุปัชฌาย์", SOFT, ("พระครูวิมลธรรมรัต", "พระครูสิริวัฒนาทร")), C("วัดที่จำพรรษา", SOFT, ("วัดดอนแก้ว", "วัดศรีโสดา", "วัดแม่ซอด")),
        C("อาศรมพระธรรมจาริก", NONE, HAMLETS), C("ภูมิลำเนาเดิม", "address", "place"), C("โยมบิดา", "father_name", "father"), C("โยมมารดา", "mother_name", "mother"),
        C("โทร. โยมผู้ปกครอง", "phone", "phone_dashed"), C("โทร. เจ้าอาวาส", NONE, "other_phone"), C("ชั้น (สามัญ)", "grade", "grade_of_age_thai"),
        C("นักธรรม-บาลี", SOFT, ("น.ธ.ตรี", "น.ธ.โท", "ป.ธ.1-2", "-")), C("วันเข้าเรียน", "enrolled_from", "entered:thai_long"),
        C("โรคประจำตัว", DROP, ("-", "-", "หอบหืด")), C("สถานภาพ", "status", by_state(("เรียนอยู่",), ("ลาสิกขา",))),
        C("วันลาสิกขา", ("enrolled_to", "event_date"), left("visited:thai_long")),
    ), titles=(["บัญชีรายนามสามเณรนักเรียน โครงการพระธรรมจาริก"], ["โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"])),

    Agency("child_centres", "municipality", "enrolled", "csv", (3, 5), 60, (
        C("ลำดับ", NONE, "running"), C("ชื่อ ศพด.", "school_name", of_moo("ศพด.บ้านแม่กาษา", "ศพด.บ้านห้วยบง", "ศพด.บ้านพะเด๊ะ")),
        C("รหัส ศพด.", "school_code", of_moo("63060101", "63060104", "63060107")), C("เลขบัตรประชาชนเด็ก", "national_id", "id_or_word"),
        C("ชื่อ-สกุลเด็ก", "full_name", "full"), C("ชื่อเล่น", "nickname", "nickname"), C("วันเกิด (พ.ศ.)", "birth_date", "born:be_short"),
        C("อายุ (เดือน)", NONE, months), C("ห้อง", "grade", nursery), C("ครูผู้ดูแลเด็ก", NONE, "teacher"), C("ผู้ปกครอง", "guardian_name", "guardian_titled"),
        C("เลขบัตรผู้ปกครอง", SOFT, "other_id"), C("เบอร์โทรฉุกเฉิน", "phone", "phone"), C("ผู้มารับ-ส่ง", NONE, ("แม่", "ยาย", "พ่อ", "รถรับส่ง")),
        C("บัตรสวัสดิการแห่งรัฐ", (DROP, NONE), ("มี", "มี", "ไม่มี")), C("พัฒนาการ DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")),
        C("น้ำหนักตามเกณฑ์อายุ", DROP, ("ปกติ", "ค่อนข้างน้อย", "น้อย")), C("วัคซีนครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")), C("ที่อยู่ บ้านเลขที่", "house_no", "house"),
        C("ม.", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("วันที่เข้าเรียน", "enrolled_from", "entered:be_short"),
        C("วันมาเรียน มิ.ย. (วัน)", NONE, number("{}", 5, 22)),
    ), encoding="utf-8-sig", separator=";"),

    Agency("fund_cases", "fund", "supported", "csv", (6, 18), 85, (
        C("case_id", "pupil_no", number("OOSC63-{:05d}", 1, 99_999)), C("citizen_id", "national_id", "id"), C("citizen_type", SOFT, ("T", "T", "0", "G")),
        C("prefix_th", "title", "title"), C("firstname_th", "first_name", "first"), C("lastname_th", "last_name", "last"), C("gender", "sex", "sex"),
        C("birthdate_be", "birth_date", "born:be_iso"), C("age_at_entry", "age", "age"), C("house_no", "house_no", "house"), C("village_no", "moo", "moo"),
        C("subdistrict_th", "tambon", "tambon"), C("district_th", "amphoe", "amphoe"), C("learner_tel", "phone", "phone"),
        C("guardian_fullname", "guardian_name", "guardian"), C("guardian_relation", NONE, "relation"), C("last_school_name", "school_name", "school"),
        C("last_grade", "grade", "grade"), C("dropout_year", (NONE, "enrolled_to", "event_date"), ("2566", "2567", "2568")),
        C("dropout_cause", SOFT, ("ยากจน", "ครอบครัวหย่าร้าง", "ต้องทำงาน", "มีครอบครัว")), C("income_per_head", DROP, "money"),
        C("health_issue", DROP, ("-", "-", "-", "-", "ซึมเศร้า", "โรคลมชัก")), C("risk_behavior", DROP, ("-", "-", "-", "ยาเสพติด", "ติดเกม")),
        C("cm_name", NONE, OFFICERS),
        C("cm_tel", NONE, "other_phone"), C("visit1_date", ("event_date", NONE), "visited:be_iso"),
        C("help_type", NONE, ("ทุนประกอบอาชีพ", "พากลับ รร.", "ส่งต่อ สกร.")),
        C("learner_status", "status", ("กลับเข้าเรียน", "อยู่ระหว่างติดตาม", "ฝึกอาชีพ", "หลุดซ้ำ")),
    )),
)
