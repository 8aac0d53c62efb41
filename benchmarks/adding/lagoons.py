"""What the offices, schools and projects of a southern coast send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import Form
from benchmarks.adding.forms import DROP, NONE, Agency, Column
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

EITHER = (NONE, DROP)  # not needed; some officers would not even let it in
BOYS = ("มูฮัมหมัด", "อับดุลเลาะ", "อิบรอฮีม", "ฮาซัน", "ยูซุฟ", "ซอลาฮุดดีน", "อัฟฟาน", "ฮาฟิซ", "ซุลกิฟลี", "นัสรี", "อานัส", "บุคอรี")
GIRLS = ("ฟาติมะห์", "อาอีซะห์", "ซูไฮลา", "นูรียะห์", "ซอฟียะห์", "นูรฮายาตี", "ฮานีฟะห์", "รุสนี", "มาซีเตาะ", "ต่วนนูรีย์", "ยามีละห์", "อัสมะ")
HAMLETS = ("บ้านปากบาง", "บ้านหัวเล", "บ้านแหลมสน", "บ้านควนขี้หมิ้น", "บ้านนาหว้า", "บ้านโคกเคียน", "บ้านท่าชะมวง", "บ้านเกาะแลหนัง", "บ้านป่าโอน")
ISLANDS = ("เกาะบุโหลน", "เกาะยาว", "เกาะแลหนัง", "เกาะหมู", "เกาะสาหร่าย")
FATHERS_ABROAD = ("Somchai Saetang", "Mark Hughes", "Sergei Volkov", "Azman Rahim", "Peter Schmidt")
MOTHERS_ABROAD = ("Orathai Saetang", "Anna Volkova", "Noraini Rahim", "Claire Hughes", "Waraporn Schmidt")


def _no(low: int, high: int, form: str = "{}") -> Form:
    """Numbers in a pattern."""
    return lambda made, rng: texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _coast(degrees: int, digits: int = 6) -> Form:
    """One coordinate."""
    return lambda made, rng: texts([f"{degrees}.{v}" for v in rng.integers(10 ** (digits - 1), 10**digits, len(made)).tolist()])


def _gps(made: Slip, rng: np.random.Generator) -> Array:
    """A point as survey programs write it."""
    return texts([f"6.{a} 100.{b} 3.2 5.0" for a, b in rng.integers(100_000, 999_999, (len(made), 2)).tolist()])


def _given(made: Slip, rng: np.random.Generator) -> Array:
    """First names of Muslim children."""
    return np.where(made["sex"] == "m", rng.choice(BOYS, len(made)), rng.choice(GIRLS, len(made))).astype(object)


def _rumi(made: Slip, rng: np.random.Generator) -> Array:
    """First names in Latin letters."""
    boys, girls = ("Muhammad", "Ibrahim", "Yusuf", "Hafiz", "Anas"), ("Fatimah", "Suhaila", "Nuriyah", "Aisyah", "Yamilah")
    return np.where(made["sex"] == "m", rng.choice(boys, len(made)), rng.choice(girls, len(made))).astype(object)


def _whole(made: Slip, rng: np.random.Generator) -> Array:
    """The same with a short title and the surname."""
    young = np.isin(made["title"].astype(str), ("เด็กชาย", "เด็กหญิง"))
    title = np.where(made["sex"] == "m", np.where(young, "ด.ช.", "นาย"), np.where(young, "ด.ญ.", "น.ส.")).astype(object)
    return join(join(title, _given(made, rng)), made["last"], between=" ")


def _elder(titles: tuple[str, ...], names: tuple[str, ...]) -> Form:
    """Grown-ups of the child's surname."""
    return lambda made, rng: join(
        join(rng.choice(titles, len(made)).astype(object), rng.choice(names, len(made)).astype(object)), made["last"], between=" "
    )


FATHER = _elder(("นาย",), BOYS)
MOTHER = _elder(("นาง", "นางสาว"), GIRLS)
WALI = _elder(("",), BOYS + GIRLS)

# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency("mosque_tadika", "religious", "enrolled_alternative", "xlsx", (6, 12), 48, (
        Column("ที่", NONE, "running"), Column("รหัสผู้เรียน", "pupil_no", "own_5"), Column("คำนำหน้า", "title", "short_title"), Column("ชื่อ", "first_name", _given),
        Column("สกุล", "last_name", "last"), Column("ชื่อ (รูมี)", (NONE, "alt_first_name"), _rumi), Column("เลขประจำตัวประชาชน 13 หลัก", "national_id", "id_dashed"),
        Column("ว/ด/ป เกิด", "birth_date", "born:be_short"), Column("ชั้นตาดีกา", (NONE, "grade"), ("ปีที่ 1", "ปีที่ 2", "ปีที่ 3", "ปีที่ 4", "ปีที่ 5", "ปีที่ 6")),
        Column("กีรออาตี เล่มที่", (DROP, NONE), ("1", "2", "3", "4", "5", "6", "จบแล้ว")), Column("เรียนสามัญที่โรงเรียน", "school_name", "school"),
        Column("ชั้น (สามัญ)", "grade", "grade_of_age"), Column("ชื่อบิดา", "father_name", FATHER), Column("ชื่อมารดา", "mother_name", MOTHER),
        Column("หมู่", "moo", "moo"), Column("ตำบล", "tambon", "tambon"), Column("โทร.ผู้ปกครอง", "phone", "phone_dashed?0.2"),
        Column("วันที่เข้าเรียนตาดีกา", "enrolled_from", "entered:be_short"), Column("ครูผู้สอน", NONE, ("อ.สุไลมาน หะยี", "กะเราะห์", "อุสตาซอาลี", "กะนะห์")),
        Column("หมายเหตุ", EITHER, "remark"),
    ), titles=(["บัญชีรายชื่อผู้เรียน ศูนย์การศึกษาอิสลามประจำมัสยิด (ตาดีกา)"], ["ศูนย์ฯ มัสยิดนูรุลฮูดา ภาคเรียนที่ 1/2569"], []),
        totals=([], ["", "", "", "ลงชื่อ ................................ ผู้จัดการศูนย์"])),
    Agency("pondok_register", "religious", "enrolled_alternative", "ods", (12, 18), 37, (
        Column("ลำดับ", NONE, "running"), Column("ชื่อ-สกุล ผู้เรียน", "full_name", _whole),
        Column("ชื่อที่เรียกในปอเนาะ", "nickname", ("เลาะ", "มะ", "ยะห์", "ซู", "ดิง", "แบมะ", "")), Column("เลขบัตร ปชช.", "national_id", "id_uneven"),
        Column("เกิด พ.ศ.", "birth_year", "born:be_year"), Column("อายุ", "age", "age_uneven"), Column("ภูมิลำเนา", "address", "place"),
        Column("เข้าปอเนาะเมื่อ", "enrolled_from", "entered:uneven"),
        Column("กีตาบที่เรียน", (DROP, NONE), ("มุนยาตุลมุซอลลี", "มัฏลาอุลบัดรัยน์", "ฟะรีดะตุลฟะรออิด", "กัชฟุลลิซาม")),
        Column("อยู่ประจำ/ไปกลับ", NONE, ("ประจำ", "ประจำ", "ไปกลับ")), Column("ปอเนาะหลังที่", NONE, _no(1, 40)),
        Column("วุฒิสามัญ", "grade", ("ป.6", "ป.6", "ม.3", "ป.4", "ม.1", "ม.ต้น", "")),
        Column("สามัญเรียนต่อที่", "school_name", ("สกร.ตำบล", "สกร.อำเภอ", "ไม่เรียน", "", "รร.เอกชนในปอเนาะ")), Column("วาลี (ผู้ปกครอง)", "guardian_name", WALI),
        Column("เบอร์วาลี", "phone", "phone_uneven"), Column("โรคประจำตัว", DROP, ("", "", "", "หอบหืด", "ลมชัก")),
        Column("อยู่/ออก", "status", ("อยู่", "อยู่", "อยู่", "ออก", "ไปต่อมาเลย์")), Column("วันที่ออก", ("enrolled_to", "event_date"), "lately:thai_two?0.8"),
        Column("ค่าน้ำไฟ (บาท/เดือน)", (NONE, DROP), ("100", "150", "200", "ยกเว้น")),
    ), titles=(["สมุดทะเบียนผู้เรียน สถาบันศึกษาปอเนาะ"],)),
    Agency("islamic_private_export", "private_school", "enrolled", "csv", (7, 18), 70, (
        Column("รหัสโรงเรียน", "school_code", _no(1190100001, 1190100009)),
        Column("ชื่อโรงเรียน", "school_name", ("ธรรมวิทยามูลนิธิ", "ดารุสสลามวิทยา", "อิสลามประชาสงเคราะห์", "ศาสนูปถัมภ์")),
        Column("เลขประจำตัวประชาชน/G-Code", ("national_id", "g_code"), "id_or_g"), Column("เลขประจำตัวนักเรียน", "pupil_no", "own_5"),
        Column("คำนำหน้าชื่อ", "title", "title"), Column("ชื่อ (ไทย)", "first_name", _given), Column("นามสกุล (ไทย)", "last_name", "last"),
        Column("ชื่อ (อังกฤษ)", (NONE, "alt_first_name"), "first_en"), Column("นามสกุล (อังกฤษ)", (NONE, "alt_last_name"), "last_en"), Column("เพศ", "sex", "sex"),
        Column("วันเกิด", "birth_date", "born:be_slash"), Column("ชั้นสามัญ", "grade", "grade_of_age"), Column("ห้อง", NONE, "room"),
        Column("ระดับอิสลามศึกษา", (NONE, "grade"), ("อิบตีดาอียะห์ ปีที่ 4", "อิบตีดาอียะห์ ปีที่ 6", "มุตาวัซซีเฏาะห์ ปีที่ 2", "ซานาวียะห์ ปีที่ 1")),
        Column("ศาสนา", DROP, ("อิสลาม", "อิสลาม", "อิสลาม", "พุทธ")), Column("สัญชาติ", (DROP, NONE), ("ไทย", "ไทย", "ไทย", "มาเลเซีย")),
        Column("ประเภทนักเรียน", NONE, ("ไป-กลับ", "ประจำ")), Column("สิทธิเงินอุดหนุน", NONE, ("เบิกได้", "เบิกได้", "รอตรวจสอบ", "ซ้ำซ้อน")),
        Column("ชื่อบิดา", "father_name", "father_first"), Column("นามสกุลบิดา", "father_last_name", "father_last"), Column("เลขบัตรประชาชนบิดา", EITHER, "parent_id"),
        Column("รายได้บิดาต่อปี", DROP, "money"), Column("ชื่อมารดา", "mother_name", "mother_first"), Column("นามสกุลมารดา", "mother_last_name", "mother_last"),
        Column("สถานภาพบิดามารดา", EITHER, ("อยู่ด้วยกัน", "หย่าร้าง", "บิดาเสียชีวิต", "แยกกันอยู่")), Column("บ้านเลขที่", "house_no", "house"),
        Column("หมู่ที่", "moo", "moo"), Column("ตำบล", "tambon", "tambon"), Column("อำเภอ", "amphoe", "amphoe"), Column("จังหวัด", "province", "province"),
        Column("โทรศัพท์", "phone", "phone"), Column("วันที่เข้าเรียน", "enrolled_from", "entered:be_slash"),
    ), encoding="utf-8-sig"),
    Agency("border_police_school", "school", "enrolled", "xlsx", (5, 12), 52, (
        Column("ที่", NONE, "running_thai"), Column("เลขประจำตัว", "pupil_no", "own"),
        Column("ยศ ชื่อ-สกุล ครูประจำชั้น", NONE, ("ด.ต.สมชาย ทองแก้ว", "ส.ต.อ.หญิง ปรีดา ช่วยชู", "จ.ส.ต.มะรอนิง ดือราแม")),
        Column("ชื่อ - สกุล นักเรียน", "full_name", "full_short"), Column("เลขบัตรประจำตัวประชาชน", "national_id", "id_or_g_thai"),
        Column(("วัน เดือน ปีเกิด", "วัน"), "birth_day", "born:day"), Column(("วัน เดือน ปีเกิด", "เดือน"), "birth_month", "born:month_short"),
        Column(("วัน เดือน ปีเกิด", "พ.ศ."), "birth_year", "born:year_be"), Column("อายุ (ปี)", "age", "age_thai"), Column("ชั้น", "grade", "grade_of_age_thai"),
        Column(("ผู้ปกครอง", "บิดา"), "father_name", "father_called"), Column(("ผู้ปกครอง", "มารดา"), "mother_name", "mother_called"),
        Column(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"), Column(("ที่อยู่", "หมู่"), "moo", "moo"), Column(("ที่อยู่", "ชื่อบ้าน"), NONE, HAMLETS),
        Column(("ที่อยู่", "ตำบล"), "tambon", "tambon"), Column(("การเดินทาง", "ระยะทาง (กม.)"), NONE, _no(1, 19)), Column(("ภาวะโภชนาการ", "น.น."), DROP, "weight"),
        Column(("ภาวะโภชนาการ", "ส.ส."), DROP, "height"), Column(("ภาวะโภชนาการ", "แปลผล"), DROP, ("สมส่วน", "ผอม", "เริ่มอ้วน")),
        Column("นักเรียนพักนอน", NONE, ("", "", "พักนอน")), Column("ทุนพระราชทาน", EITHER, ("", "", "", "รับทุน")),
    ), titles=(["โรงเรียนตำรวจตระเวนชายแดนบ้านประกอบออก"], ["กองกำกับการตำรวจตระเวนชายแดนที่ ๔๓"], ["รายชื่อนักเรียน ปีการศึกษา ๒๕๖๙"]),
        totals=([], ["", "", "", "รวม ๕๒ คน"])),
    Agency("health_station_person", "partner", "population", "csv", (3, 18), 90, (
        Column("HOSPCODE", NONE, ("09612", "09612", "09613")), Column("CID", "national_id", "id"), Column("PID", ("pupil_no", NONE), _no(1, 9999, "{:06d}")),
        Column("HID", NONE, _no(1, 2500)), Column("PRENAME", "title", "prefix_code"), Column("NAME", "first_name", _given), Column("LNAME", "last_name", "last"),
        Column("HN", ("pupil_no", NONE), "hn_7"), Column("SEX", "sex", "sex_code"), Column("BIRTH", "birth_date", "born:compact"), Column("MSTATUS", EITHER, ("1",)),
        Column("OCCUPATION_NEW", EITHER, ("9629", "9001", "")), Column("RACE", DROP, ("099", "099", "048")), Column("NATION", (DROP, NONE), ("099", "099", "048")),
        Column("RELIGION", DROP, ("02", "02", "01")), Column("EDUCATION", (NONE, "grade"), ("02", "03", "04", "09")), Column("FSTATUS", NONE, ("2",)),
        Column("FATHER", EITHER, "parent_id?0.4"), Column("MOTHER", EITHER, "other_id?0.3"), Column("VSTATUS", NONE, ("5",)),
        Column("MOVEIN", NONE, "entered:compact?0.8"), Column("DISCHARGE", ("status", NONE), ("9", "9", "9", "9", "2", "3")),
        Column("DDISCHARGE", ("event_date", NONE), "lately:compact?0.8"), Column("ABOGROUP", DROP, ("", "1", "2", "4")), Column("LABOR", EITHER, ("",)),
        Column("PASSPORT", EITHER, "passport?0.95"), Column("TYPEAREA", NONE, ("1", "3", "3", "2")), Column("D_UPDATE", NONE, "lately:update"),
        Column("MOBILE", "phone", "phone"),
    ), encoding="cp874", separator="|"),
    Agency("remedies_heirs", "fund", "supported", "xls", (5, 18), 34, (
        Column("ลำดับ", NONE, "running"), Column("เลขที่คำขอ", "pupil_no", "case_no"),
        Column(("ผู้ได้รับผลกระทบ", "ชื่อ-สกุล"), NONE, ("นายดอเลาะ สาแม", "ร.ต.ต.วิชัย ชูแก้ว", "นางแมะนะ เจ๊ะเต๊ะ", "นายประเสริฐ หนูนุ่น", "นายมะยูโซ๊ะ อาแว")),
        Column(("ผู้ได้รับผลกระทบ", "กรณี"), DROP, ("เสียชีวิต", "เสียชีวิต", "ทุพพลภาพ", "บาดเจ็บสาหัส")),
        Column(("ผู้ได้รับผลกระทบ", "วันเกิดเหตุ"), EITHER, ("12 ก.พ. 2555", "3 ต.ค. 2557", "28 มิ.ย. 2560", "9 ม.ค. 2562")),
        Column(("ผู้ได้รับผลกระทบ", "เป็น...ของเด็ก"), NONE, ("บิดา", "บิดา", "มารดา")), Column(("ทายาท (บุตร)", "คำนำหน้า"), "title", "title"),
        Column(("ทายาท (บุตร)", "ชื่อ"), "first_name", "first"), Column(("ทายาท (บุตร)", "นามสกุล"), "last_name", "last"),
        Column(("ทายาท (บุตร)", "เลขประจำตัวประชาชน"), "national_id", "id_spaced"), Column(("ทายาท (บุตร)", "วันเกิด"), "birth_date", "born:thai_short"),
        Column(("ทายาท (บุตร)", "ศาสนา"), DROP, ("อิสลาม", "พุทธ")), Column(("การศึกษา", "ระดับชั้น"), "grade", "grade"),
        Column(("การศึกษา", "สถานศึกษา"), "school_name", "school"),
        Column(("การศึกษา", "ปัจจุบัน"), "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ออกกลางคัน", "จบการศึกษา")),
        Column(("ผู้อุปการะ", "ชื่อ-สกุล"), "guardian_name", "guardian_called"), Column(("ผู้อุปการะ", "เลขประจำตัวประชาชน"), EITHER, "parent_id_dashed"),
        Column(("ผู้อุปการะ", "โทรศัพท์"), "phone", "phone_dashed"), Column(("ที่อยู่ปัจจุบัน", "เลขที่"), "house_no", "house"),
        Column(("ที่อยู่ปัจจุบัน", "ม."), "moo", "moo"), Column(("ที่อยู่ปัจจุบัน", "ต."), "tambon", "tambon"), Column(("ที่อยู่ปัจจุบัน", "อ."), "amphoe", "amphoe"),
        Column(("ทุนการศึกษา", "บาท/ปี"), EITHER, ("6,000", "10,000", "12,000", "20,000")), Column(("ทุนการศึกษา", "เลขที่บัญชี"), EITHER, "account"),
        Column(("ทุนการศึกษา", "รับเงินครั้งล่าสุด"), NONE, "lately:thai_two"), Column("สภาพจิตใจ/การเยียวยา", DROP, ("ปกติ", "ยังหวาดกลัว", "ส่งพบจิตแพทย์", "")),
        Column("เยี่ยมบ้านเมื่อ", "event_date", "visited:thai_two"),
    ), titles=(["ทะเบียนทายาทผู้ได้รับผลกระทบจากเหตุการณ์ความไม่สงบที่ได้รับทุนการศึกษา"], ["ศูนย์ประสานงานเยียวยาประจำอำเภอ ประจำปีงบประมาณ 2569"]),
        totals=(["รวมทั้งสิ้น", "34 ราย"],)),
    Agency("pier_labour_inspection", "partner", "referral", "xlsx", (12, 18), 26, (
        Column("ลำดับ", NONE, "running"), Column("วันที่ตรวจ", "event_date", "visited:be_two"),
        Column("ชื่อสถานประกอบกิจการ", NONE, ("แพปลาโชคสมุทร", "โรงคัดกุ้ง ป.รุ่งเรือง", "ห้องเย็นเซาท์ซี", "ล้งปูเจ๊ะสาว")),
        Column("ประเภทกิจการ", NONE, ("แพปลา", "แปรรูปสัตว์น้ำ", "ต่อเรือ/ซ่อมอวน")), Column("ชื่อ-สกุลเด็ก", "full_name", "untitled"),
        Column("เพศ", "sex", "sex_letter"), Column("อายุ (ปี)", "age", "age_number"), Column("ว.ด.ป.เกิด", "birth_date", "born:be_two"),
        Column("สัญชาติ", (DROP, NONE), ("ไทย", "เมียนมา", "เมียนมา", "กัมพูชา")), Column("เลขที่บัตร/เลข 13 หลัก", "national_id", "id_foreign?0.2"),
        Column("ลักษณะงานที่ทำ", NONE, ("แกะกุ้ง", "คัดปลา", "ซ่อมอวน", "ยกของ")), Column("ชั่วโมงทำงาน/วัน", NONE, _no(3, 11)),
        Column("ค่าจ้าง", DROP, _no(150, 380, "{} บ./วัน")), Column("เรียนหนังสือ", "status", ("เรียนอยู่", "ไม่ได้เรียน", "ไม่ได้เรียน", "ไม่เคยเรียน")),
        Column("จบ/ออกชั้น", "grade", "grade_of_age"), Column("ที่พักเด็ก", ("address", "house_no"), "house_moo"), Column("ผู้ปกครอง", "guardian_name", "guardian"),
        Column("เบอร์โทรผู้ปกครอง", "phone", "phone"), Column("นายจ้าง/ผู้ให้ข้อมูล", NONE, ("นายสุชาติ แซ่ลิ้ม", "นางวิไล ศรีเพชร", "นายเจ๊ะหมัด หลีเส็น")),
        Column("พนง.ตรวจแรงงาน", NONE, "teacher"), Column("การดำเนินการ", NONE, ("แนะนำ", "ออกคำสั่ง", "ส่ง พมจ.", "ส่งศูนย์การเรียน")),
    ), titles=(["แบบบันทึกการพบเด็กในสถานประกอบกิจการประมงทะเลและต่อเนื่อง"],), sheets_before=("คำชี้แจง",)),
    Agency("migrant_learning_centre", "learning_centre", "enrolled_alternative", "csv", (5, 15), 60, (
        Column("No.", NONE, "running"), Column("Student ID", "pupil_no", _no(100, 999, "BTN-{}")), Column("Name (English)", ("full_name", NONE), "burmese"),
        Column("ชื่อภาษาไทย", ("full_name", "first_name", NONE), ("ออง โก โก", "ซอ เอ โด", "มยา ตีดา", "ซู ซู ลาย", "มิน คาน", "เท เท ออง")),
        Column("Sex", "sex", "sex_mf"), Column("DOB (dd-mmm-yyyy)", "birth_date", "born:english"), Column("Age", "age", "age"),
        Column("Grade", "grade", "grade_of_age_migrant"), Column("Nationality", (DROP, NONE), ("Myanmar", "Myanmar", "Cambodia")),
        Column("Ethnicity", DROP, ("Burman", "Mon", "Rakhine", "Dawei", "Khmer")), Column("G code", "g_code", "g_code?0.5"),
        Column("Passport / CI no.", EITHER, "passport?0.6"), Column("Father's name", "father_name", "burmese_parent"),
        Column("Mother's name", "mother_name", "burmese"), Column("Parents' work", EITHER, ("Fishing boat", "Shrimp factory", "Construction", "Rubber tapping")),
        Column("Parent phone", "phone", "phone_spaced"),
        Column("Where they live", "address", ("Pier 2 row house", "Camp behind ice factory", "Soi 5 Hua Sai", "Rubber camp km 8")),
        Column("Date joined", "enrolled_from", "entered:english"), Column("Fee paid up to", NONE, ("June", "July", "May", "free")),
        Column("Vaccinated", DROP, ("complete", "partial", "unknown")),
        Column("Status", "status", ("Active", "Active", "Active", "Left", "Moved to Thai school", "Went back")),
        Column("Date left", "enrolled_to", "lately:english?0.8"), Column("Home visit notes", EITHER, ("", "", "father at sea", "cares for baby brother")),
    )),
    Agency("island_nursery", "local_school", "enrolled", "xlsx", (3, 5), 30, (
        Column("ลำดับที่", NONE, "running"), Column("รหัสศูนย์", "school_code", ("9091120304", "9091120305")),
        Column("ศูนย์พัฒนาเด็กเล็ก", "school_name", ("ศพด.บ้านเกาะยาว", "ศพด.มัสยิดบ้านหัวเล")), Column("เลขประจำตัวประชาชนเด็ก", "national_id", "id_number"),
        Column("คำนำหน้า", "title", "title"), Column("ชื่อเด็ก", "first_name", "first"), Column("นามสกุลเด็ก", "last_name", "last"),
        Column("ชื่อเล่น", "nickname", "nickname"), Column("วันเกิด", "birth_date", "born:cell"), Column("อายุ (ปี/เดือน)", "age", "age_months"),
        Column("ห้อง", ("grade", NONE), ("เตรียมอนุบาล", "อนุบาล 1", "อนุบาล 2", "อนุบาล 3")), Column("ผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        Column("ความสัมพันธ์", NONE, "relation"), Column("อาชีพผู้ปกครอง", EITHER, ("พนักงานรีสอร์ท", "ขับเรือหางยาว", "แม่บ้านโรงแรม", "ประมง")),
        Column("เบอร์ผู้ปกครอง", "phone", "phone"), Column("ผู้รับ-ส่ง", NONE, ("ยาย", "แม่", "พี่สาว", "รถศูนย์")),
        Column("ที่พักปัจจุบัน", "address", ("ห้องพักพนักงาน อันดาซีวิว", "บ้านเช่าท้ายซอยมัสยิด", "12 ม.3 บ้านหัวเล", "บ้านพักคนงานท่าเรือ")),
        Column("ทะเบียนบ้านอยู่จังหวัด", ("province", NONE), ("สตูล", "นครศรีธรรมราช", "อุดรธานี", "สตูล")), Column("น้ำหนัก (ก.ก.)", DROP, _no(11, 21)),
        Column("ส่วนสูง (ซ.ม.)", DROP, _no(88, 115)), Column("วัคซีนครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")), Column("แพ้อาหาร/ยา", DROP, ("-", "-", "กุ้ง", "นมวัว")),
        Column("วันแรกที่มาเรียน", "enrolled_from", "entered:cell"), Column("ครูผู้ดูแลเด็ก", NONE, "teacher"),
    ), titles=(["ข้อมูลเด็กเล็ก องค์การบริหารส่วนตำบล ปีการศึกษา 2569"],)),
    Agency("fishing_islands_kobo", "survey", "survey", "csv", (3, 18), 66, (
        Column("start", NONE, "visited:stamp"), Column("end", NONE, "visited:stamp"), Column("today", "event_date", "visited:iso"),
        Column("username", NONE, ("enum_lipe1", "enum_lipe2", "enum_yao")), Column("consent", NONE, ("yes",)), Column("loc/island", NONE, ISLANDS),
        Column("loc/tambon", "tambon", "tambon"), Column("loc/moo", "moo", "moo"), Column("loc/house_no", "house_no", "house?0.3"), Column("loc/gps", EITHER, _gps),
        Column("loc/_gps_latitude", EITHER, _coast(6)), Column("loc/_gps_longitude", EITHER, _coast(100)), Column("hh/head_name", (NONE, "guardian_name"), WALI),
        Column("hh/members", NONE, _no(3, 10)), Column("hh/boat", NONE, ("own", "rent", "crew", "none")), Column("hh/income_month", DROP, "money"),
        Column("hh/language", (DROP, NONE), ("thai", "malay", "urak_lawoi")), Column("child/fullname", "full_name", _whole),
        Column("child/nickname", "nickname", "nickname"), Column("child/sex", "sex", "sex_lower"), Column("child/age", "age", "age"),
        Column("child/has_birth_cert", NONE, ("yes", "yes", "no")), Column("child/cid", "national_id", "id_gaps"),
        Column("child/edu_status", "status", ("in_school", "in_school", "dropped_out", "never", "at_risk")), Column("child/school", "school_name", "school"),
        Column("child/last_grade", "grade", "grade_of_age"), Column("child/reason_out", EITHER, ("", "poor work", "far monsoon", "health")),
        Column("child/disability", DROP, ("none", "none", "hearing")), Column("child/caregiver", "guardian_name", "guardian"),
        Column("child/phone", "phone", "phone?0.3"), Column("_id", ("pupil_no", NONE), "kobo_id"), Column("_submission_time", (NONE, "event_date"), "visited:kobo"),
    ), separator=";"),
    Agency("youth_council_form", "survey", "survey", "csv", (10, 18), 41, (
        Column("ประทับเวลา", (NONE, "event_date"), "visited:google"), Column("ที่อยู่อีเมล", NONE, "email"),
        Column("ผู้แจ้งเป็นใคร", NONE, ("เพื่อน", "สภาเด็กฯ ตำบล", "ครู", "ญาติ")), Column("ชื่อผู้แจ้ง", NONE, ("ซูไรดา", "น้องฟ้า สภาเด็ก", "ครูอัญชลี", "แบยี")),
        Column("เบอร์ผู้แจ้ง", NONE, "other_phone"), Column("1. ชื่อจริงของน้อง", "first_name", "first"),
        Column("2. นามสกุลของน้อง (ถ้าทราบ)", "last_name", "last?0.2"), Column("3. ชื่อเล่น", "nickname", "nickname"), Column("4. เพศ", "sex", "sex"),
        Column("5. อายุประมาณกี่ปี", "age", "age_uneven"), Column("6. บ้านน้องอยู่หมู่ที่เท่าไร", "moo", "moo_uneven"), Column("7. ตำบล", "tambon", "tambon"),
        Column("8. อำเภอ", "amphoe", "amphoe"), Column("9. จุดสังเกตบ้าน", (NONE, "address"), ("หลังมัสยิด", "ข้างท่าเรือ", "ตรงข้ามร้านน้ำชา", "ในสวนปาล์ม")),
        Column("10. ตอนนี้น้องเรียนอยู่ไหม", "status", ("ไม่เรียนแล้ว", "ไม่เรียนแล้ว", "เรียนแต่ไม่ค่อยไป", "ยังเรียนอยู่")),
        Column("11. เรียน/เคยเรียนที่ไหน", "school_name", "school"), Column("12. ออกตอนชั้นไหน", "grade", "grade_uneven"),
        Column("13. ออกมาตั้งแต่ปีไหน", ("enrolled_to", "event_date", NONE), "lately:be_year"),
        Column("14. ทำไมถึงไม่ได้เรียน (เลือกได้หลายข้อ)", EITHER, ("ไม่มีเงิน, ต้องช่วยงานบ้าน", "ไม่อยากเรียน", "ท้อง/แต่งงาน", "ย้ายตามพ่อแม่ไปมาเลย์")),
        Column("15. ตอนนี้น้องทำอะไร", NONE, ("ออกเรือ", "ทำงานร้านต้มยำ", "เลี้ยงน้อง", "อยู่บ้านเฉย ๆ")),
        Column("16. น้องเกี่ยวข้องกับกระท่อม/ยาไหม", DROP, ("ไม่", "ไม่แน่ใจ", "ใช่")), Column("17. อยู่กับใคร", NONE, "relation"),
        Column("18. ชื่อคนที่ดูแลน้อง", "guardian_name", "guardian"), Column("19. เบอร์ติดต่อน้องหรือคนดูแล", "phone", "phone_uneven"),
        Column("20. น้องอยากเรียน/ฝึกอาชีพอะไร", NONE, ("สกร.", "ช่างเครื่องเรือ", "ทำขนม", "ไม่รู้")), Column("21. ยินยอมให้พี่ ๆ ติดต่อกลับ", NONE, ("ยินยอม",)),
    ), encoding="utf-8-sig"),
    Agency("nonformal_coast_program", "nonformal", "enrolled_alternative", "csv", (15, 18), 75, (
        Column("STD_CODE", "pupil_no", "nonformal_no"), Column("CARDID", "national_id", "id"), Column("PRENAME", "title", "short_title"),
        Column("NAME", "first_name", "first"), Column("SURNAME", "last_name", "last"), Column("BIRDATE", "birth_date", "born:be_slash"),
        Column("SEX", "sex", "sex_code"), Column("NATION", (DROP, NONE), ("ไทย",)), Column("RELIGION", DROP, ("พุทธ", "อิสลาม")),
        Column("OCCUP", EITHER, ("รับจ้าง", "ประมง", "ว่างงาน", "ค้าขาย")), Column("FA_NAME", "father_name", "father"), Column("MO_NAME", "mother_name", "mother"),
        Column("HOME_NO", "house_no", "house"), Column("MOO", "moo", "moo"), Column("TUMBON", "tambon", "tambon"), Column("AMPHUR", "amphoe", "amphoe"),
        Column("PROVINCE", "province", "province"), Column("ZIPCODE", NONE, ("91000", "91110", "91120")), Column("PHONE", "phone", "phone"),
        Column("LEV_NAME", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย")), Column("GRP_CODE", NONE, _no(10, 60, "2569{}")),
        Column("GRP_NAME", ("school_name", NONE), ("สกร.ตำบลปากน้ำ", "สกร.ตำบลละงู", "ศรช.บ้านหัวเล", "กลุ่มปอเนาะ")), Column("TEACHER", NONE, "teacher"),
        Column("REG_SEM", (NONE, "enrolled_from"), ("1/2568", "2/2568", "1/2569")), Column("OLD_SCHOOL", (NONE, "school_name"), "school"),
        Column("DISABLE", DROP, ("", "", "", "03")), Column("CREDIT", NONE, _no(0, 76)), Column("FIN_CAUSE", ("status", NONE), ("", "", "", "1", "2", "3")),
        Column("FIN_DATE", ("enrolled_to", "event_date"), "lately:be_slash?0.8"),
    ), encoding="cp874"),
    Agency("fisheries_college_report", "vocational", "enrolled", "html", (15, 18), 44, (
        Column("รหัสประจำตัว", "pupil_no", "vocational_no"), Column("เลขประจำตัวประชาชน", "national_id", "id"), Column("คำนำหน้า", "title", "title"),
        Column("ชื่อ", "first_name", "first"), Column("สกุล", "last_name", "last"), Column("ชื่อ-สกุล (Eng)", NONE, "guardian_en"),
        Column("วันเดือนปีเกิด", "birth_date", "born:thai_long"), Column("ชั้นปี", "grade", ("ปวช.1", "ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1")),
        Column("สาขางาน", NONE, ("ประมงทะเล", "เพาะเลี้ยงสัตว์น้ำ", "ช่างกลเรือ", "การโรงแรม")), Column("กลุ่ม", NONE, ("ปมท.1/1", "พสน.2/1", "ชกร.1/2")),
        Column("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "ไม่ทราบ")), Column("ที่อยู่ตามทะเบียนบ้าน", "address", "address_long"),
        Column("โทรศัพท์ นร.", ("phone", NONE), "phone"), Column("ชื่อบิดา", "father_name", "father_titled"), Column("ชื่อมารดา", "mother_name", "mother_titled"),
        Column("ผู้ปกครอง", "guardian_name", "guardian_by_sex"), Column("เกี่ยวข้องเป็น", NONE, "relation"),
        Column("โทรศัพท์ผู้ปกครอง", ("phone", NONE), "other_phone"), Column("จบจาก", (NONE, "school_name"), "school"),
        Column("วันที่ขึ้นทะเบียน", "enrolled_from", "entered:be_dash"), Column("กู้ กยศ.", EITHER, ("กู้", "ไม่กู้")),
        Column("หนังสือคนประจำเรือ", NONE, ("มี", "ไม่มี", "ยื่นแล้ว")),
        Column("สถานภาพ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ลาออก")), Column("ครูที่ปรึกษา", NONE, "teacher"),
    ), titles=(["รายงานข้อมูลนักเรียน นักศึกษา วิทยาลัยประมง"],)),
    Agency("district_registry_extract", "civil_registry", "population", "csv", (6, 15), 100, (
        Column("เลขประจำตัวประชาชน", "national_id", "id"), Column("คำนำหน้านาม", "title", "title"), Column("ชื่อตัว", "first_name", _given),
        Column("ชื่อรอง", "middle_name", "middle?0.93"), Column("ชื่อสกุล", "last_name", "last"), Column("เพศ", "sex", "sex_code"),
        Column("วันเดือนปีเกิด", "birth_date", "born:be_compact"), Column("สัญชาติ", (DROP, NONE), ("ไทย", "ไทย", "ไม่ได้สัญชาติไทย")),
        Column("เลขรหัสประจำบ้าน", NONE, _no(10**6, 10**7, "9106{}")), Column("สถานภาพในบ้าน", NONE, ("ผู้อาศัย", "ผู้อาศัย", "บุตร")),
        Column("บ้านเลขที่", "house_no", "house"), Column("หมู่ที่", "moo", "moo_padded"), Column("ตรอก/ซอย", NONE, ("", "", "ซอย 2")),
        Column("ถนน", NONE, ("", "", "ยนตรการกำธร")), Column("แขวง/ตำบล", "tambon", "tambon"), Column("เขต/อำเภอ", "amphoe", "amphoe"),
        Column("จังหวัด", "province", "province"), Column("รหัสสำนักทะเบียน", NONE, ("9106", "9106", "9194")), Column("ชื่อบิดา", "father_name", "father_first"),
        Column("เลขประจำตัวบิดา", EITHER, "parent_id"), Column("ชื่อมารดา", "mother_name", "mother_first"), Column("เลขประจำตัวมารดา", EITHER, "other_id"),
        Column("วันที่ย้ายเข้า", EITHER, "entered:be_compact"), Column("สถานะบุคคล", (NONE, "status"), ("มีชีวิต", "มีชีวิต", "ทะเบียนบ้านกลาง")),
        Column("นามสกุลเดิม", "alt_last_name", "former_last?0.92"),
    ), encoding="cp874", separator="|"),
    Agency("palm_estate_camp", "survey", "survey", "xls", (4, 17), 24, (
        Column("แถวบ้านพัก", NONE, ("A", "B", "C", "ริมคลอง")), Column("หัวหน้าครอบครัว (คนงาน)", NONE, WALI),
        Column("งานที่ทำ", EITHER, ("แทงปาล์ม", "กรีดยาง", "ขับรถไถ", "ใส่ปุ๋ย")), Column("ชื่อลูก", "first_name", "first_nickname"),
        Column("นามสกุล", "last_name", "last"), Column("ชาย/หญิง", "sex", "sex_letter"), Column("อายุ", "age", "age_words"),
        Column("เกิดเมื่อ", "birth_date", "born:uneven"), Column("เลขในบัตร", "national_id", "id_rare"),
        Column("ครอบครัวมาจาก", EITHER, ("นราธิวาส", "อีสาน", "เมียนมา", "ในพื้นที่")),
        Column("เรียนไหม", "status", ("เรียน", "เรียน", "ไม่เรียน", "เรียนบ้างหยุดบ้าง")), Column("โรงเรียน", "school_name", "school"),
        Column("ชั้นอะไร", "grade", "grade_of_age"), Column("ช่วยงานสวน", NONE, ("เก็บลูกร่วง", "ไม่", "ทุกวัน")), Column("แม่ชื่อ", "mother_name", "mother"),
        Column("พ่อชื่อ", "father_name", "father"), Column("เบอร์พ่อหรือแม่", "phone", "phone_spaced?0.3"), Column("เจ็บป่วย", DROP, ("", "", "ผื่นแพ้ปุ๋ย", "หอบ")),
        Column("วันที่ไปคุย", "event_date", "visited:be_short"), Column("คนจด", NONE, ("ครูดาว", "พี่หมัด", "ผู้ช่วยฯ ม.6")),
    ), titles=(["จดรายชื่อลูกคนงานสวนปาล์ม สวนยาง"],)),
    Agency("district_operations_centre", "district_office", "referral", "xlsx", (12, 18), 40, (
        Column("ลำดับ", NONE, "running"), Column("ชคต./หน่วยที่รับผิดชอบ", NONE, ("ชคต.ท่าม่วง", "ชคต.เกาะสะบ้า", "ร้อย ทพ.4310", "ชุด ชป.กร.")),
        Column(("ข้อมูลบุคคล", "ยศ/คำนำหน้า"), "title", "title"), Column(("ข้อมูลบุคคล", "ชื่อ"), "first_name", _given),
        Column(("ข้อมูลบุคคล", "ชื่อสกุล"), "last_name", "last"), Column(("ข้อมูลบุคคล", "ฉายา/ชื่อเล่น"), "nickname", "nickname"),
        Column(("ข้อมูลบุคคล", "หมายเลข ปชช."), "national_id", "id_dashed"), Column(("ข้อมูลบุคคล", "อายุ"), "age", "age"),
        Column(("ภูมิลำเนา", "เลขที่"), "house_no", "house"), Column(("ภูมิลำเนา", "หมู่ที่"), "moo", "moo"), Column(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"),
        Column(("ภูมิลำเนา", "พิกัด"), EITHER, _no(10000, 99999, "47N QH {} 452")),
        Column(("การศึกษา", "สถานภาพ"), "status", ("ออกกลางคัน", "จบ ป.6 ไม่เรียนต่อ", "เรียนอยู่แต่เสี่ยง", "ไม่เคยเข้าเรียน")),
        Column(("การศึกษา", "สถานศึกษาสุดท้าย"), "school_name", "school"), Column(("การศึกษา", "ชั้น"), "grade", "grade_of_age"),
        Column(("ครอบครัว", "บิดา"), "father_name", FATHER), Column(("ครอบครัว", "มารดา"), "mother_name", MOTHER),
        Column(("ครอบครัว", "โทรศัพท์"), "phone", "phone_dashed"), Column(("ด้านความมั่นคง", "พฤติการณ์"), DROP, ("ไม่มี", "มั่วสุมน้ำกระท่อม", "แข่งรถ", "เฝ้าระวัง")),
        Column(("ด้านความมั่นคง", "ผลตรวจปัสสาวะ"), DROP, ("ลบ", "ลบ", "บวก", "ไม่ได้ตรวจ")),
        Column(("ด้านความมั่นคง", "ประวัติคดี"), DROP, ("-", "-", "ยาเสพติด", "ลักทรัพย์")),
        Column("ผู้นำศาสนา/ผู้นำท้องที่", NONE, ("โต๊ะอิหม่ามดือราแม", "กำนันสุเทพ", "ผญบ.อาแซ")), Column("วันที่พบตัว", "event_date", "visited:thai_two"),
        Column("จนท.ผู้รายงาน", NONE, ("อส.มะรูดิง", "จ.ส.อ.ธีระ", "ปลัดป้องกัน")), Column("โทร.จนท.", NONE, "other_phone"),
    ), titles=(["บัญชีเด็กและเยาวชนนอกระบบการศึกษา ในพื้นที่รับผิดชอบ ศปก.อ."], ["ข้อมูล ณ 30 มิ.ย. 69"]), breaks=(18,), totals=([], ["รวม", "40 คน"])),
    Agency("observation_centre", "shelter", "protected", "xlsx", (12, 18), 22, (
        Column("ที่", NONE, "running"), Column("เลขทะเบียน ด./ย.", "pupil_no", "case_no"), Column("คดีหมายเลขดำที่", (DROP, NONE), _no(1, 300, "ยชอ.{}/2568")),
        Column("คำนำหน้า", "title", "short_title"), Column("ชื่อ", "first_name", "first"), Column("ชื่อสกุล", "last_name", "last"),
        Column("เลขประจำตัวประชาชน", "national_id", "id"), Column("ว.ด.ป. เกิด", "birth_date", "born:thai_two"), Column("อายุขณะกระทำผิด", (DROP, NONE), _no(12, 18)),
        Column("ฐานความผิด", DROP, ("ยาเสพติด", "ลักทรัพย์", "ทำร้ายร่างกาย", "พ.ร.บ.จราจร")), Column("วันรับตัว", ("event_date", "enrolled_from"), "lately:thai_two"),
        Column("ศาสนา", DROP, ("พุทธ", "อิสลาม")), Column("ภูมิลำเนา ตำบล", "tambon", "tambon"), Column("อำเภอ", "amphoe", "amphoe"),
        Column("จังหวัด", "province", "province"), Column("การศึกษาก่อนเข้า", "grade", "grade_of_age"), Column("รร.เดิม", "school_name", "school"),
        Column("เรียนระหว่างอยู่ศูนย์", (NONE, "status"), ("สกร. ม.ต้น", "สกร. ประถม", "วิชาชีพช่างยนต์", "ไม่ได้เรียน")),
        Column("บิดา/มารดา/ผู้ปกครอง", "guardian_name", "guardian_relation"), Column("โทร.ผู้ปกครอง", "phone", "phone?0.2"),
        Column("สารเสพติดที่ใช้", DROP, ("-", "ไอซ์", "กระท่อม", "ยาบ้า")), Column("ลายพิมพ์นิ้วมือ", DROP, ("เก็บแล้ว",)),
        Column("พนักงานคุมประพฤติ", NONE, "teacher"),
    ), titles=(["รายชื่อเด็กและเยาวชนในความดูแล สถานพินิจและคุ้มครองเด็กและเยาวชน (ลับ)"],)),
    Agency("welfare_grant_report", "fund", "supported", "html", (3, 17), 50, (
        Column("รหัสผู้รับบริการ", "pupil_no", "own_8"), Column("ชื่อ-สกุลผู้ยื่นคำขอ", ("guardian_name", NONE), "guardian_titled"),
        Column("เลขบัตรผู้ยื่นคำขอ", EITHER, "parent_id"), Column("ความสัมพันธ์กับเด็ก", NONE, "relation"), Column("ชื่อ-สกุลเด็ก", "full_name", "full"),
        Column("เลขบัตรประชาชนเด็ก", ("national_id", NONE), "id_masked"), Column("วันเกิดเด็ก", "birth_date", "born:be_iso"), Column("อายุเด็ก", "age", "age"),
        Column("เพศเด็ก", "sex", "sex"), Column("สถานศึกษา", "school_name", "school"), Column("ระดับการศึกษา", "grade", "grade_long"),
        Column("ที่อยู่", ("address", "house_no"), "house_moo"), Column("ตำบล", "tambon", "tambon_short"), Column("อำเภอ", "amphoe", "amphoe_short"),
        Column("หมายเลขโทรศัพท์", "phone", "phone"), Column("รายได้ครอบครัวต่อเดือน", DROP, "money"),
        Column("สภาพปัญหา", DROP, ("บิดาเสียชีวิต", "ยากจน", "บิดามารดาต้องโทษ", "ผู้ปกครองพิการ")), Column("วงเงินอนุมัติ", EITHER, ("1,000", "2,000", "3,000")),
        Column("ธนาคาร", EITHER, ("กรุงไทย", "ออมสิน", "ธ.ก.ส.", "อิสลามฯ")), Column("เลขบัญชี", EITHER, "account_10"),
        Column("วันที่อนุมัติ", (NONE, "event_date"), "lately:be_iso"), Column("ผู้สอบข้อเท็จจริง", NONE, "teacher"),
    )),
    Agency("special_education_centre", "school", "enrolled", "ods", (3, 18), 36, (
        Column("เลขประจำตัวผู้เรียน", "pupil_no", "own"), Column("ชื่อ - ชื่อสกุล", "full_name", "full_nickname"),
        Column("เลขประจำตัว 13 หลัก", "national_id", "id_or_word"), Column("วัน เดือน ปี เกิด", "birth_date", "born:thai_long"), Column("อายุ", "age", "age_dot"),
        Column("ประเภทความพิการ", DROP, ("สติปัญญา", "ออทิสติก", "ร่างกาย", "ซ้อน")), Column("เลขบัตรคนพิการ", DROP, "other_id?0.3"), Column("ผล IQ", DROP, "iq"),
        Column("หน่วยบริการ", ("school_name", NONE), ("ศูนย์ฯ จังหวัด", "หน่วยฯ อ.ละงู", "หน่วยฯ อ.ควนกาหลง")),
        Column("รูปแบบบริการ", NONE, ("ไป-กลับ", "ที่บ้าน", "ที่ รพ.", "เรียนรวม")), Column("รร.เรียนรวม", ("school_name", NONE), "school?0.5"),
        Column("ชั้น", "grade", "grade?0.4"), Column("เริ่มรับบริการ", "enrolled_from", "entered:thai_short"), Column("ผู้ปกครอง", "guardian_name", "guardian_titled"),
        Column("เบอร์โทร", "phone", "phones"), Column("ที่อยู่", "address", "address"), Column("ละติจูด", EITHER, _coast(6, 5)),
        Column("ลองจิจูด", EITHER, _coast(100, 5)), Column("เบี้ยความพิการ", (DROP, NONE), ("ได้รับ", "ยังไม่ได้")),
        Column("เยี่ยมบ้านล่าสุด", ("event_date", NONE), "visited:thai_short"), Column("ครูผู้รับผิดชอบ", NONE, "teacher"),
    )),
    Agency("coastal_secondary_risk_list", "school", "survey", "xlsx", (13, 18), 38, (
        Column("เลขที่", (NONE, "pupil_no"), "class_no"), Column("เลขประจำตัว", "pupil_no", "own_5"), Column(("ชื่อ - สกุล", ""), "first_name", "titled_first"),
        Column(("ชื่อ - สกุล", ""), "last_name", "last"), Column("ชั้น/ห้อง", "grade", "grade_of_age_room"), Column("เลข ปชช.", "national_id", "id_quoted"),
        Column(("ผลการเรียน", "0"), NONE, _no(0, 9)), Column(("ผลการเรียน", "ร"), NONE, _no(0, 6)), Column(("ผลการเรียน", "มส"), NONE, _no(0, 5)),
        Column("ขาดเรียน (วัน)", NONE, _no(5, 60)), Column("SDQ", DROP, ("ปกติ", "เสี่ยง", "มีปัญหา")),
        Column("สภาพครอบครัว", EITHER, ("หย่าร้าง", "อยู่กับยาย", "พ่อออกทะเล", "แม่ทำงานมาเลย์")),
        Column("งานที่นักเรียนทำ", NONE, ("ออกเรือ", "ร้านอาหาร", "แกะปู", "-")), Column("อาศัยอยู่กับ", NONE, "relation"),
        Column("ผู้ปกครอง", "guardian_name", "guardian_called"), Column("โทรผู้ปกครอง", "phone", "phone_dashed"), Column(("ที่อยู่", "หมู่"), "moo", "moo"),
        Column(("ที่อยู่", "ตำบล"), "tambon", "tambon"), Column(("เยี่ยมบ้าน", "วันที่"), "event_date", "visited:be_two"),
        Column(("เยี่ยมบ้าน", "ผู้เยี่ยม"), NONE, "teacher"), Column(("เยี่ยมบ้าน", "ผล"), NONE, ("พบ", "ไม่พบใคร", "พบยาย")),
        Column("สถานะ", "status", ("มาเรียนแล้ว", "เสี่ยง", "เสี่ยงสูง", "ออกแล้ว", "แขวนลอย")),
        Column("สาเหตุ", EITHER, ("ยากจน", "ติดเกม", "ตั้งครรภ์", "ไม่อยากเรียน")),
    ), titles=(["แบบติดตามนักเรียนกลุ่มเสี่ยงออกกลางคัน ภาคเรียนที่ 1/2569"], ["ฝ่ายกิจการนักเรียน ระบบดูแลช่วยเหลือนักเรียน"]),
        totals=([], ["", "", "ลงชื่อ", "", "หัวหน้าระดับ"])),
    Agency("hotel_dual_trainees", "workplace", "enrolled_alternative", "xlsx", (15, 18), 28, (
        Column("No.", NONE, "running"), Column("Trainee ID", "pupil_no", _no(100, 999, "TR26-{}")), Column("ชื่อ-สกุล / Name", "full_name", "full_wide"),
        Column("Nickname", "nickname", "nickname"), Column("ID Card No.", "national_id", "id_spaced"), Column("Date of Birth", "birth_date", "born:english_plain"),
        Column("Gender", "sex", "sex_mf"), Column("โรงแรม / Property", NONE, ("Samila Bay", "Lipe Sands", "Andaman Palm", "Harbour View")),
        Column("แผนก / Dept.", NONE, ("F&B", "Housekeeping", "Kitchen", "Front Office")),
        Column("สถานศึกษา / College", "school_name", ("วิทยาลัยการอาชีพ", "วิทยาลัยอาชีวศึกษา", "วิทยาลัยเทคนิค")),
        Column("ระดับชั้น / Level", "grade", ("ปวช.2", "ปวช.3", "ปวส.1")), Column("Start Date", "enrolled_from", "entered:english_plain"),
        Column("End Date", "enrolled_to", ("30 Sep 2026", "31 Mar 2027", "28 Feb 2027")), Column("Allowance/day", (DROP, NONE), ("200", "250", "300")),
        Column("Bank a/c", EITHER, "account"), Column("Uniform", NONE, ("S", "M", "L", "XL")), Column("Allergy / Halal", DROP, ("Halal", "-", "Seafood", "-")),
        Column("Mobile", ("phone", NONE), "phone_dashed"), Column("Emergency contact", "guardian_name", "guardian"),
        Column("Emergency tel.", ("phone", NONE), "other_phone_spaced"), Column("ครูฝึก / Mentor", NONE, ("K. Nid", "K. Somsak", "Chef Amin")),
        Column("Eval. (100)", NONE, _no(55, 98)), Column("Result", "status", ("In training", "In training", "Completed", "Resigned")),
    ), titles=(["Dual Vocational Training Programme 2026 - โครงการทวิภาคีโรงแรม"],), sheets_before=("Instruction",)),
    Agency("island_international_school", "private_school", "enrolled", "csv", (5, 17), 45, (
        Column("Student Number", "pupil_no", "own"), Column("Family Name", "last_name", "last_en"), Column("Given Name", "first_name", "first_en"),
        Column("Preferred Name", ("nickname", "alt_first_name"), ("Bank", "Ploy", "Danny", "Mimi", "")), Column("Gender", "sex", "sex_en"),
        Column("Date of Birth", "birth_date", "born:ce_slash"), Column("Year Group", "grade", "year_group"),
        Column("Form Tutor", NONE, ("Ms Hughes", "Mr Patel", "Khun Oy")), Column("House", NONE, ("Dugong", "Hornbill", "Turtle")),
        Column("Nationality", (DROP, NONE), ("Thai", "British", "Russian", "Malaysian")), Column("Thai ID / 13-digit no.", "national_id", "id_gaps"),
        Column("Passport No.", EITHER, "passport"), Column("Religion", DROP, ("Buddhist", "Christian", "Muslim", "None")),
        Column("Father", "father_name", FATHERS_ABROAD), Column("Mother", "mother_name", MOTHERS_ABROAD), Column("Parent Email", NONE, "email"),
        Column("Parent Mobile", "phone", "phone_abroad"),
        Column("Home Address", "address", ("88/2 Moo 4 Beach Rd", "Villa 7 Palm Hill", "Staff Housing Block C", "15 Moo 1")),
        Column("Admission Date", "enrolled_from", "entered:ce_slash"), Column("Leaving Date", "enrolled_to", "lately:ce_slash?0.85"),
        Column("Enrolment Status", "status", ("Current", "Current", "Current", "Leaver")), Column("Allergies", DROP, ("", "", "Peanut", "Bee sting")),
        Column("SEN", DROP, ("", "", "", "Dyslexia")), Column("Fees Outstanding", EITHER, ("0", "0", "45,000")), Column("School Boat", NONE, ("Y", "N")),
    ), encoding="utf-16", separator="\t"),
)
# fmt: on
