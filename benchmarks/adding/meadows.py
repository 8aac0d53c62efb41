"""What the offices of a province of the upper north send, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import AS_OF
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import written
from synthetic.slips import Slip
from synthetic.tables import Array, join

ASIDE = (NONE, DROP)  # not used; that it is kept out as sensitive is as good an answer
HMONG = ("แซ่ลี", "แซ่ว่าง", "แซ่ย่าง", "แซ่โซ้ง", "แซ่เฒ่า", "แซ่หาง", "แซ่ท้าว", "เลายี่ปา", "ธนโชติกุล", "ย่างวัฒนา")
HMONG_MEN = ("จู แซ่ลี", "ตั่ว แซ่ย่าง", "ก๊ะ แซ่ว่าง", "เล่าต๋า แซ่โซ้ง", "ไซ แซ่เฒ่า", "วะ แซ่หาง", "ป๋อ แซ่ท้าว", "นู้ เลายี่ปา")
HMONG_WOMEN = ("มาย แซ่ว่าง", "เมา แซ่ลี", "เยีย แซ่หาง", "ผ่า แซ่โซ้ง", "จื้อ แซ่ย่าง", "บล้า แซ่เฒ่า", "ไหม แซ่ท้าว", "ดาว แซ่มัว")
HILLS = ("บ้านห้วยน้ำริน", "บ้านดอยติ้ว", "บ้านปางแก", "บ้านขุนน้ำยาว", "บ้านสันเจริญ", "บ้านน้ำต้วง")
LUE = ("บ้านหนองบัว", "บ้านดอนมูล", "บ้านต้นฮ่าง", "บ้านร้องแง", "บ้านเก็ต", "บ้านเฮี้ย")
QUARTERS = ("ชุมชนบ้านหัวเวียงใต้", "ชุมชนบ้านพระเกิด", "ชุมชนบ้านมหาโพธิ", "ชุมชนบ้านช้างค้ำ", "ชุมชนบ้านดอนแก้ว", "ชุมชนบ้านเชียงแข็ง")
TEMPLES = ("วัดดอนมูล", "วัดหนองแดง", "วัดต้นแหลง", "วัดพญาวัด", "วัดนาปัง", "วัดร้องแง")
CLINICS = ("รพ.สต.น้ำแก่น", "รพ.สต.ป่าคา", "สสช.ขุนน้ำยาว", "รพ.สต.ศิลาแลง")
JOBS = ("ทำสวนลำไย", "ทำไร่กาแฟ", "รับจ้างทั่วไป", "ไปทำงานเชียงใหม่", "ค้าขาย", "ไปทำงานกรุงเทพฯ", "เกษตรกร")
FAITH = ("พุทธ", "พุทธ", "คริสต์", "ผี/บรรพบุรุษ")
PEOPLES = ("ม้ง", "ไทลื้อ", "เมี่ยน", "ลัวะ", "ขมุ", "คนเมือง")
NATIONS = ("ไทย", "ไทย", "ไทย", "ไม่มีสัญชาติ", "ลาว", "เมียนมา")
TICK = ("/", "", "", "")
YES = ("ใช่", "ไม่ใช่", "ไม่ใช่")
NOTE = ("", "", "", "โทรไม่ติด", "ไปรับจ้างเก็บกาแฟ", "ตามพ่อไปเชียงใหม่", "ขอเยี่ยมซ้ำ")
YEARS = ("2566", "2567", "2568", "2569")
STAFF = ("นางแสงดาว อินต๊ะ", "น.ส.กมลชนก ใจปิง", "นายอนุรักษ์ ไชยวุฒิ", "นางบัวผัน ต๊ะผัด")
SHORT_STAFF = ("ครูแสงดาว", "ครูกมลชนก", "ครูอนุรักษ์", "ครูบัวผัน")
IN_OR_OUT = ("กำลังเรียน", "กำลังเรียน", "ขาดเรียนบ่อย", "ออกกลางคัน", "ไม่ได้เรียน", "จบแล้ว")
WHY = ("ฐานะยากจน", "ช่วยพ่อแม่ทำสวน", "แต่งงานตามประเพณี", "ไม่อยากเรียน", "บ้านไกล", "ดูแลตายาย", "")


def _boys(made: Slip, rng: np.random.Generator) -> Array:
    """Given names where only boys are: a girl's row gets a boy's name."""
    boy = made["sex"] == "m"
    return np.where(boy, made["first"], rng.choice(made["first"][boy], len(made))).astype(object)


def _two_days_on(made: Slip, _rng: np.random.Generator) -> Array:
    """The last day of a course of three that began on the row's ``visited`` day."""
    began = np.datetime64(AS_OF) - (7 * np.arange(len(made)) % 45 + 3).astype("timedelta64[D]")
    return written(began + np.timedelta64(2, "D"), "be_slash")


AGENCIES: tuple[Agency, ...] = (
    Agency(
        "settlement_home", "shelter", "protected", "xls", (4, 18), 46,
        (
            C("ที่", NONE, "running"), C("เลขทะเบียนเด็ก", "pupil_no", "case_no"), C("ชื่อ - สกุล", "full_name", "full_short"), C("ชื่อเล่น", "nickname", "nickname"),
            C("ว/ด/ป เกิด", "birth_date", "born:thai_two"), C("อายุ", "age", "age"), C("เลขประจำตัว ปชช.", "national_id", "id_gaps"), C("ชนเผ่า", DROP, PEOPLES),
            C("ศาสนา", DROP, FAITH), C("บิดา", "father_name", "father_called"), C("มารดา", "mother_name", "mother_called"),
            C("บิดา/มารดา เป็นผู้ป่วยโรคเรื้อน (ระบุ)", DROP, ("บิดา", "มารดา", "ปู่/ย่า", "-")), C("ภูมิลำเนา", "address", "place"),
            C("วันที่รับเข้า", ("enrolled_from", "event_date", NONE), "lately:thai_two"), C("ผู้นำส่ง", NONE, ("ผู้ใหญ่บ้าน", "พมจ.", "มารดา", "ศิษยาภิบาล")),
            C("เหตุที่รับเข้า", ASIDE, ("กำพร้า", "พ่อแม่ป่วย", "ยากจน", "บ้านไกลโรงเรียน")), C("เรียนที่", "school_name", "school"), C("ชั้น", "grade", "grade_of_age"),
            C("บ้านพัก", NONE, ("บ้านความรัก", "บ้านความหวัง", "บ้านเมตตา")), C("แม่บ้านผู้ดูแล", NONE, ("แม่จันทร์", "แม่ศรี", "แม่บัว")),
            C("ผู้อุปการะ (รหัส)", NONE, ("D-104", "D-221", "K-019", "")), C("โรคประจำตัว/แพ้ยา", DROP, ("ไม่มี", "หอบหืด", "แพ้เพนิซิลลิน", "ธาลัสซีเมีย")),
            C("กลับบ้านปิดเทอม", NONE, ("กลับ", "ไม่กลับ", "กลับ")), C("หมายเหตุ", ASIDE, NOTE),
        ),
        titles=(["ทะเบียนเด็กในความอุปการะ บ้านเด็กนิคมแม่สวรรค์"], ["ประจำปี พ.ศ. 2569"], []),
        totals=([], ["", "", "รวมทั้งสิ้น 46 คน"], ["", "", "ผู้จัดการบ้านเด็ก ............"]),
    ),
    Agency(
        "boarding_welfare", "school", "enrolled", "xlsx", (6, 18), 120,
        (
            C("ลำดับ", NONE, "running"), C("เลขประจำตัว นร.", "pupil_no", "own_5"), C("เลขบัตรประชาชน", "national_id", "id_or_g"),
            C(("ข้อมูลนักเรียน", "คำนำหน้า"), "title", "short_title"), C(("ข้อมูลนักเรียน", "ชื่อ"), "first_name", "first"),
            C(("ข้อมูลนักเรียน", "สกุล"), "last_name", HMONG), C(("ข้อมูลนักเรียน", "วันเกิด"), "birth_date", "born:be_slash"),
            C(("ข้อมูลนักเรียน", "ชนเผ่า"), DROP, PEOPLES), C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
            C(("หอนอน", "ชื่อหอ"), NONE, ("หอพญาเสือโคร่ง", "หอชมพูภูคา", "หอเอื้องคำ", "หอราชพฤกษ์")), C(("หอนอน", "เตียง"), NONE, "class_no"),
            C(("หอนอน", "ครูหอ"), NONE, SHORT_STAFF), C(("ภูมิลำเนา", "หมู่บ้าน"), NONE, HILLS), C(("ภูมิลำเนา", "หมู่"), "moo", "moo"),
            C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"), C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"), C(("ภูมิลำเนา", "จังหวัด"), "province", "province"),
            C(("ภูมิลำเนา", "ระยะทาง (กม.)"), NONE, ("12", "35", "48", "76", "110")), C(("ผู้ปกครอง", "ชื่อ - สกุล"), "guardian_name", "guardian"),
            C(("ผู้ปกครอง", "เกี่ยวข้องเป็น"), NONE, "relation"), C(("ผู้ปกครอง", "อาชีพ"), ASIDE, JOBS), C(("ผู้ปกครอง", "รายได้/ปี"), DROP, "money"),
            C(("ผู้ปกครอง", "โทร."), "phone", "phone_dashed?0.1"), C("ประเภทความด้อยโอกาส", DROP, ("ยากจน", "ชนกลุ่มน้อย", "กำพร้า/ถูกทอดทิ้ง", "ได้รับผลกระทบจากเอดส์")),
            C("วันที่มอบตัว", ("enrolled_from", NONE), "entered:be_slash"), C("รับกลับบ้านครั้งล่าสุด", NONE, "lately:be_two"),
        ),
        titles=(["ทะเบียนนักเรียนประจำ (อยู่หอ)"], ["โรงเรียนศึกษาสงเคราะห์ ภาคเรียนที่ 1 ปีการศึกษา 2569"]), totals=(["รวม", "", "", "120 คน"],),
    ),
    Agency(
        "temple_school", "religious", "enrolled", "xlsx", (12, 18), 64,
        (
            C("ที่", NONE, "running_thai"), C("เลขประจำตัว", "pupil_no", "own"), C("พระ/สามเณร", "title", ("สามเณร", "สามเณร")), C("ชื่อ", "first_name", _boys),
            C("ฉายา", NONE, ("", "", "", "ปญฺญาวโร", "ฐิตธมฺโม")), C("นามสกุล", "last_name", "last"), C("เลขประจำตัวประชาชน ๑๓ หลัก", "national_id", "id_thai"),
            C("เกิดวันที่", "birth_date", "born:thai_digits"), C("ชั้น", "grade", "grade_of_age_thai"), C("นักธรรม", NONE, ("ตรี", "โท", "เอก", "-")),
            C("บาลี", NONE, ("-", "ประโยค ๑-๒", "ป.ธ. ๓")), C("วันบรรพชา", NONE, "lately:thai_digits"), C("จำพรรษาวัด", NONE, TEMPLES),
            C("เจ้าอาวาส", NONE, ("พระครูสุนทรธรรมกิจ", "พระอธิการสมพงษ์", "พระครูนันทสารคุณ")), C("โยมบิดา", "father_name", "father"),
            C("โยมมารดา", "mother_name", "mother"), C("ที่อยู่โยม", "address", "address_thai"), C("โทรศัพท์โยม", "phone", "phone?0.2"), C("เผ่า", DROP, PEOPLES),
            C("มาจากโรงเรียน", NONE, "school"), C("ลาสิกขาเมื่อ", ("enrolled_to", "event_date", NONE), "lately:thai_digits_short?0.85"),
        ),
        titles=(["บัญชีรายชื่อพระภิกษุสามเณรนักเรียน"], ["โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา วัดในเขตกำแพงเมืองเก่า"], ["ปีการศึกษา ๒๕๖๙"], []),
        totals=([], ["", "", "ขอรับรองว่าถูกต้อง"], ["", "", "ครูใหญ่"]),
    ),
    Agency(
        "summer_ordination", "partner", "referral", "csv", (9, 14), 58,
        (
            C("ประทับเวลา", (NONE, "event_date"), "lately:google"), C("ชื่อผู้สมัครบรรพชา (ด.ช.)", "first_name", lambda m, r: join("ด.ช.", _boys(m, r))),
            C("นามสกุล", "last_name", "last"), C("ชื่อเล่น", "nickname", "nickname"), C("วัน เดือน ปีเกิด", "birth_date", "born:thai_long"), C("อายุ (ปี)", "age", "age"),
            C("เลขบัตรประจำตัวประชาชน", "national_id", "id_uneven"), C("กำลังศึกษาอยู่ชั้น", "grade", "grade_uneven"), C("โรงเรียน", "school_name", "school"),
            C("ที่อยู่ปัจจุบัน", "address", "address"), C("ชื่อผู้ปกครองที่อนุญาต", "guardian_name", "guardian_by_sex"), C("เกี่ยวข้องเป็น", NONE, "relation"),
            C("เบอร์โทรผู้ปกครอง", "phone", "phone_uneven"), C("โรคประจำตัว / แพ้อาหาร", DROP, ("ไม่มี", "ไม่มี", "ภูมิแพ้ฝุ่น", "หอบหืด", "แพ้กุ้ง")),
            C("ไซส์จีวร", NONE, ("S", "M", "L", "XL")), C("เคยบวชมาก่อนหรือไม่", NONE, ("เคย", "ไม่เคย")),
            C("หลังลาสิกขาต้องการเรียนต่อที่", NONE, ("โรงเรียนเดิม", "บวชเรียนต่อ", "ยังไม่แน่ใจ", "สกร.")), C("ขอรับเจ้าภาพผ้าไตร", NONE, ("ขอรับ", "มีแล้ว")),
            C("แนบใบอนุญาตผู้ปกครอง", NONE, ("https://drive.example/open?id=a1", "https://drive.example/open?id=b7", "")),
        ),
        encoding="utf-8-sig",
    ),
    Agency(
        "cooperative_grants", "fund", "supported", "xlsx", (6, 18), 75,
        (
            C("ลำดับที่", NONE, "running"), C("เลขทะเบียนสมาชิก", NONE, "own_5"), C("ชื่อ-สกุลสมาชิก", ("guardian_name", NONE), "guardian_by_sex"),
            C("สหกรณ์ต้นสังกัด", NONE, ("สหกรณ์การเกษตรเมือง จำกัด", "สหกรณ์ผู้ปลูกลำไย จำกัด", "สหกรณ์ออมทรัพย์ครู จำกัด", "สหกรณ์โครงการหลวง จำกัด")),
            C("ทุนเรือนหุ้น (บาท)", ASIDE, "money"), C("ชื่อ-สกุลบุตรผู้ขอทุน", "full_name", "full"), C("เลขบัตร ปชช. บุตร", "national_id", "id_dashed"),
            C("วันเกิดบุตร", "birth_date", "born:be_short"), C("ระดับการศึกษา", "grade", "grade_long"), C("สถานศึกษา", "school_name", "school"),
            C("เกรดเฉลี่ย", NONE, "gpa"), C("เป็นบุตรของสมาชิกโดย", NONE, ("บุตรโดยสายเลือด", "บุตรบุญธรรม", "หลานในอุปการะ")), C("รายได้ครอบครัวต่อปี", DROP, "money"),
            C("หนี้สินคงค้าง", DROP, "money"), C("โทรศัพท์ที่ติดต่อได้", "phone", "phone"), C("ประเภททุน", NONE, ("เรียนดี", "เรียนดีแต่ขาดแคลน", "ต่อเนื่อง")),
            C("จำนวนเงินทุน", ASIDE, ("1,000", "1,500", "2,000", "3,000")), C("เลขที่บัญชีเงินฝาก", ASIDE, "account"),
            C("มติคณะกรรมการ", NONE, ("อนุมัติ", "อนุมัติ", "ไม่อนุมัติ", "สำรอง")), C("วันที่จ่ายทุน", NONE, "lately:be_short?0.2"),
            C("ลายมือชื่อผู้รับ", NONE, ("", "")),
        ),
        titles=(["บัญชีผู้ขอรับทุนการศึกษาบุตรสมาชิกสหกรณ์ ประจำปี 2569"], ["สำนักงานสหกรณ์จังหวัด ร่วมกับชุมนุมสหกรณ์"], []),
        totals=(["รวมเงิน", "", "", "", "", "", "142,500"],),
    ),
    Agency(
        "coffee_pickers", "survey", "survey", "csv", (3, 17), 52,
        (
            C("_id", ("pupil_no", NONE), "kobo_id"), C("start", NONE, "visited:kobo"), C("today", ("event_date", NONE), "visited:iso"),
            C("grp_farm/farm_code", NONE, ("CF01", "CF07", "CF12", "CF20")), C("grp_farm/village_name", NONE, HILLS),
            C("grp_farm/altitude_m", NONE, ("980", "1120", "1240", "1305")), C("grp_farm/_gps_latitude", ASIDE, "latitude"),
            C("grp_farm/_gps_longitude", ASIDE, "longitude"), C("grp_child/child_name", "full_name", "untitled"),
            C("grp_child/child_nickname", "nickname", "nickname?0.3"), C("grp_child/child_sex", "sex", "sex_lower"), C("grp_child/child_age", "age", "age"),
            C("grp_child/child_id_card", "national_id", "id_rare"), C("grp_child/in_school", "status", ("yes", "yes", "no", "sometimes")),
            C("grp_child/school_name", "school_name", "school"), C("grp_child/last_grade", "grade", "grade"), C("grp_child/works_in_harvest", ASIDE, ("yes", "no")),
            C("grp_child/hours_per_day", ASIDE, ("0", "2", "4", "6")), C("grp_child/carries_heavy_load", ASIDE, ("no", "no", "yes")),
            C("grp_parent/caregiver_name", "guardian_name", "guardian"), C("grp_parent/caregiver_phone", "phone", "phone?0.25"),
            C("grp_parent/daily_wage", DROP, ("250", "300", "350")), C("grp_parent/ethnicity", DROP, ("hmong", "mien", "lua", "khmu")),
            C("consent_given", NONE, ("yes", "yes", "yes", "no")), C("enumerator", NONE, ("noi", "fah", "somchai")), C("_submission_time", NONE, "lately:kobo"),
        ),
    ),
    Agency(
        "longan_migrants", "learning_centre", "enrolled_alternative", "xlsx", (4, 16), 68,
        (
            C("No.", NONE, "running"), C("Student ID / รหัสนักเรียน", "pupil_no", "form_no"), C("Name (English)", ("full_name", "first_name"), "burmese"),
            C("ชื่อภาษาไทย", ("full_name", "first_name", "alt_first_name", NONE), "first?0.4"), C("Gender", "sex", "sex_mf"), C("D.O.B", "birth_date", "born:cell"),
            C("Age", "age", "age_number"), C("Grade level", "grade", "grade_of_age_migrant"), C("Nationality", ASIDE, ("Myanmar", "Shan", "Laos", "Stateless")),
            C("Ethnic group", DROP, ("Shan", "Pa-O", "Burman", "Lahu")), C("Religion", DROP, ("Buddhist", "Christian")),
            C("ID number (if any)", "national_id", "id_foreign?0.6"), C("G code", "g_code", "g_code?0.5"), C("Father's name", "father_name", "burmese_parent"),
            C("Mother's name", "mother_name", "burmese"), C("Employer / สวน-ล้งลำไย", NONE, ("ล้งสมหมาย", "ล้งเจริญผล", "สวนลุงคำ", "โรงอบแม่จันทร์")),
            C("Parents' work permit (Y/N)", ASIDE, ("Y", "N", "expired")), C("Camp / ที่พัก", NONE, ("แคมป์ล้ง 1", "แคมป์ล้ง 2", "บ้านเช่าท้ายสวน")),
            C("Tambon", "tambon", "tambon"), C("Phone", "phone", "phone_abroad?0.2"), C("Date joined", "enrolled_from", "entered:ce_slash"),
            C("Attendance %", NONE, ("42", "67", "78", "85", "93", "98")), C("Vaccination", DROP, ("complete", "incomplete", "unknown")),
            C("Next season plan", NONE, ("stay", "move to Chanthaburi", "return home", "unknown")), C("Remarks", ASIDE, ("", "", "goes with parents", "sibling care")),
        ),
        titles=(["Longan Orchard Learning Space - Student List, Academic year 2026"], []), sheets_before=("README",),
    ),
    Agency(
        "hill_health_post", "partner", "population", "csv", (0, 18), 140,
        (
            C("pcucode", NONE, ("06412", "06413", "06420")), C("pid", ("pupil_no", NONE), "own_5"), C("hcode", NONE, "own"), C("idcard", "national_id", "id_or_word"),
            C("prename", "title", "short_title"), C("fname", "first_name", "first"), C("lname", "last_name", HMONG), C("sex", "sex", "sex_code"),
            C("birth", "birth_date", "born:iso"), C("hno", "house_no", "house"), C("mu", "moo", "moo_padded"), C("subdistname", "tambon", "tambon"),
            C("distname", "amphoe", "amphoe"), C("father", "father_name", HMONG_MEN), C("mother", "mother_name", HMONG_WOMEN), C("fatherid", ASIDE, "parent_id"),
            C("typelive", NONE, ("1", "1", "2", "3")), C("bloodgroup", DROP, ("O", "A", "B", "AB", "")), C("nation", ASIDE, ("099", "099", "056", "999")),
            C("religion", DROP, ("01", "03", "02")), C("rightcode", ASIDE, ("89", "77", "T2", "99")), C("telephoneperson", "phone", "phone?0.5"),
            C("dateupdate", NONE, "lately:midnight"),
        ),
        encoding="cp874",
    ),
    Agency(
        "haze_clinic", "partner", "referral", "html", (1, 18), 56,
        (
            C("ลำดับ", NONE, "running"), C("HN", "pupil_no", "hn"), C("VN", NONE, "vn"), C("วันที่รับบริการ", ("event_date", NONE), "lately:be_slash"),
            C("CID", "national_id", "id"), C("ชื่อ-สกุล", "full_name", "full_wide"), C("เพศ", "sex", "sex"), C("วันเกิด", "birth_date", "born:be_slash"),
            C("อายุ(ปี-เดือน)", "age", "age_months"), C("สิทธิการรักษา", ASIDE, ("UC", "บัตรทอง ท.74", "จ่ายตรง", "ท.99")),
            C("อาการสำคัญ", DROP, ("ไอ แสบตา", "หายใจไม่อิ่ม", "เลือดกำเดาไหล", "หอบ")), C("ICD10", DROP, ("J45.9", "J30.4", "Z58.1", "J20.9")),
            C("SpO2", DROP, ("95", "96", "97", "98")), C("BW", DROP, "weight"), C("ค่าฝุ่น PM2.5 วันที่มา", NONE, ("88", "126", "154", "201")),
            C("ที่อยู่", "address", "address_long"), C("ผู้นำส่ง/ผู้ปกครอง", "guardian_name", "guardian_relation"), C("เบอร์โทรศัพท์", "phone", "phone"),
            C("โรงเรียน", "school_name", "school"), C("ขาดเรียน (วัน)", NONE, ("0", "1", "2", "3", "7")),
            C("ได้รับมุ้งสู้ฝุ่น/หน้ากาก", NONE, ("ได้รับ", "ยังไม่ได้รับ")), C("วันนัด", NONE, "lately:be_slash?0.3"),
            C("แพทย์ผู้ตรวจ", NONE, ("พญ.ศศิธร", "นพ.ภาคิน", "พญ.ณัฐชา")), C("หน่วยบริการ", NONE, CLINICS),
        ),
        titles=(["รายงานผู้รับบริการคลินิกมลพิษทางอากาศ (เด็ก)"], ["ระหว่างวันที่ 1 กุมภาพันธ์ 2569 ถึง 30 เมษายน 2569"]),
    ),
    Agency(
        "elderly_guardians", "municipality", "survey", "xlsx", (3, 18), 62,
        (
            C("ลำดับ", NONE, "running"), C(("ผู้สูงอายุที่เลี้ยงดู", "ชื่อ-สกุล"), "guardian_name", "guardian_by_sex"),
            C(("ผู้สูงอายุที่เลี้ยงดู", "อายุ"), NONE, ("61", "64", "68", "72", "77", "83")), C(("ผู้สูงอายุที่เลี้ยงดู", "เลขบัตรประชาชน"), ASIDE, "parent_id_dashed"),
            C(("ผู้สูงอายุที่เลี้ยงดู", "เกี่ยวข้องเป็น"), NONE, "relation"), C(("ผู้สูงอายุที่เลี้ยงดู", "เบี้ยยังชีพ"), DROP, ("600", "700", "800")),
            C(("ผู้สูงอายุที่เลี้ยงดู", "ADL"), DROP, ("ติดสังคม", "ติดบ้าน", "ติดเตียง")), C(("เด็กในความดูแล", "ชื่อ-สกุล"), "full_name", "full_uneven"),
            C(("เด็กในความดูแล", "ชื่อเล่น"), "nickname", "nickname"), C(("เด็กในความดูแล", "อายุ"), "age", "age_uneven"),
            C(("เด็กในความดูแล", "เลขบัตรประชาชน"), "national_id", "id_dashed"), C(("เด็กในความดูแล", "สถานะการเรียน"), "status", IN_OR_OUT),
            C(("เด็กในความดูแล", "โรงเรียน"), "school_name", "school"), C(("เด็กในความดูแล", "ชั้น"), "grade", "grade"),
            C(("พ่อแม่เด็ก", "พ่ออยู่ที่"), NONE, ("เชียงใหม่", "กรุงเทพฯ", "ไม่ทราบ", "เสียชีวิต", "ในหมู่บ้าน")),
            C(("พ่อแม่เด็ก", "แม่อยู่ที่"), NONE, ("เชียงใหม่", "ระยอง", "ไม่ทราบ", "แต่งงานใหม่")),
            C(("พ่อแม่เด็ก", "ส่งเงินให้ (บาท/เดือน)"), DROP, ("0", "500", "1000", "2000")), C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo_uneven"),
            C("โทร.", "phone", "phone_uneven"), C("ความช่วยเหลือที่ต้องการ", ASIDE, ("ทุนการศึกษา", "นมผง", "ซ่อมบ้าน", "ที่ปรึกษา", "-")),
            C("อสม./ผู้สำรวจ", NONE, STAFF), C("วันที่เยี่ยม", "event_date", "visited:thai_two"),
        ),
        titles=(["แบบสำรวจครอบครัวแหว่งกลาง (ปู่ย่าตายายเลี้ยงหลาน)"], ["ชมรมผู้สูงอายุตำบล ร่วมกับองค์การบริหารส่วนตำบล"], []), totals=(["รวม 62 คน"],), breaks=(20, 40),
    ),
    Agency(
        "school_vans", "partner", "enrolled", "ods", (5, 18), 70,
        (
            C("ที่", NONE, "running_dot"), C("ทะเบียนรถ", NONE, ("นข 2214", "30-0412", "ฮก 881", "40-0097")),
            C("ชื่อคนขับ", NONE, ("นายมานพ ขันคำ", "นายสุเทพ ปันต๊ะ", "นายวิรัตน์ ใหม่น้อย")), C("เบอร์คนขับ", NONE, "other_phone"),
            C("ชื่อ-นามสกุลนักเรียน", "full_name", "full_nickname"), C("โรงเรียน", "school_name", "school"), C("ชั้น", "grade", "grade_of_age"),
            C("จุดขึ้นรถ", NONE, ("ปากทางหมู่บ้าน", "หน้าวัด", "ศาลากลางบ้าน", "ปั๊ม ปตท.")), C("หมู่บ้าน", NONE, LUE), C("ตำบล", "tambon", "tambon_short"),
            C("เวลารับ", NONE, ("05.40", "06.00", "06.15", "06.30")), C("ชื่อผู้ปกครอง", "guardian_name", "guardian"), C("เบอร์ผู้ปกครอง", "phone", "phone_spaced"),
            C("ค่ารถ/เดือน", ASIDE, ("500", "700", "900", "1,200")), C("ค้างชำระ", ASIDE, ("", "", "1 เดือน", "2 เดือน")), C("ประกันอุบัติเหตุ", NONE, ("มี", "ไม่มี")),
            C("เมารถ/โรคประจำตัว", DROP, ("", "", "เมารถ", "หอบหืด")), C("หมายเหตุ", ASIDE, ("", "", "ขึ้นเฉพาะเช้า", "เลิกนั่งแล้ว")),
        ),
        titles=(["บัญชีนักเรียนโดยสารรถรับ-ส่ง เส้นทางเข้าเมือง ปีการศึกษา 2569"], ["สำนักงานขนส่งจังหวัด"]),
    ),
    Agency(
        "tailue_weavers", "partner", "training", "xlsx", (10, 18), 34,
        (
            C("ลำดับ", NONE, "running"), C("ชื่อ-สกุล ผู้เรียน", "full_name", "full"), C("ชื่อเล่น", "nickname", "nickname"), C("เพศ", "sex", "sex"),
            C("เกิด พ.ศ.", "birth_year", "born:year_number"), C("บ้าน", NONE, LUE), C("ม.", "moo", "moo"), C("ต.", "tambon", "tambon"), C("อ.", "amphoe", "amphoe"),
            C("เบอร์ติดต่อ", "phone", "phone_dashed"), C("ผู้ปกครอง", "guardian_name", "guardian"), C("เรียนอยู่ที่", "school_name", "school"),
            C("สถานภาพการเรียน", "status", IN_OR_OUT), C("ฐานเรียนรู้", NONE, ("ทอผ้าลายน้ำไหล", "ขับลื้อ", "อักษรธรรม", "ย้อมฮ่อม", "เครื่องเงิน")),
            C("ครูภูมิปัญญา", NONE, ("แม่ครูจันทร์สม", "พ่อครูหลวง", "แม่อุ้ยคำ")), C("วันเริ่มเรียน", "enrolled_from", "lately:thai_short"),
            C("ชั่วโมงสะสม", NONE, ("12", "24", "30", "48")), C("ผลงาน (ผืน)", NONE, ("0", "1", "2", "4")), C("รายได้จากการขาย", ASIDE, "money"),
            C("ได้รับเกียรติบัตร", NONE, ("ได้รับ", "ยัง")),
        ),
        titles=(["ศูนย์เรียนรู้วัฒนธรรมไทลื้อ รายชื่อเยาวชนสืบสานภูมิปัญญา รุ่นที่ 6"], []),
    ),
    Agency(
        "walled_city", "municipality", "survey", "csv", (3, 18), 90,
        (
            C("รหัสครัวเรือน", NONE, "house_code"), C("ชุมชน", NONE, QUARTERS), C("บ้านเลขที่", "house_no", "house"), C("ถนน/ซอย", NONE, "road"),
            C("ชื่อเจ้าบ้าน", (NONE, "guardian_name"), "guardian"), C("คำนำหน้าชื่อเด็ก", "title", "title"), C("ชื่อเด็ก", "first_name", "first"),
            C("นามสกุลเด็ก", "last_name", "last"), C("เลขประจำตัวประชาชนเด็ก", "national_id", "id"), C("วันเดือนปีเกิดเด็ก", "birth_date", "born:be_dash"),
            C("มีชื่อในทะเบียนบ้าน", NONE, ("มี", "ไม่มี")), C("สถานะการศึกษา", "status", IN_OR_OUT), C("ชื่อสถานศึกษา", "school_name", "school"),
            C("สังกัด", NONE, ("สพฐ.", "เทศบาล", "เอกชน", "สกร.", "พระปริยัติธรรม")), C("ระดับชั้น", "grade", "grade"), C("สาเหตุที่ไม่ได้เรียน", ASIDE, WHY),
            C("ชื่อบิดา", "father_name", "father"), C("ชื่อมารดา", "mother_name", "mother"), C("โทรศัพท์", "phone", "phone"),
            C("รายได้ครัวเรือน (บาท/เดือน)", DROP, "money"), C("ผู้พิการในบ้าน", DROP, ("0", "0", "1")),
            C("ประธานชุมชนผู้สำรวจ", NONE, ("นายเสกสรร", "นางวิไล", "นายบุญยืน")), C("วันที่สำรวจ", "event_date", "visited:be_dash"), C("พิกัด", ASIDE, "gps"),
        ),
        encoding="utf-16", separator="\t",
    ),
    Agency(
        "home_visits", "school", "enrolled", "xlsx", (6, 16), 88,
        (
            C("เลขที่", ("pupil_no", NONE), "class_no"), C("รหัสนักเรียน", "pupil_no", "own_5"), C("ชื่อ-สกุล", "full_name", "full_short"),
            C("ชั้น", "grade", "grade_of_age_room"), C("ครูที่ปรึกษา", NONE, STAFF), C("วันที่เยี่ยมบ้าน", (NONE, "event_date"), "lately:be_two"),
            C("ผู้ให้ข้อมูล", NONE, ("มารดา", "บิดา", "ยาย", "ตัวนักเรียน")), C("พักอาศัยอยู่กับ", ASIDE, ("พ่อแม่", "ตายาย", "ญาติ", "หอพัก")),
            C("สถานภาพบิดามารดา", ASIDE, ("อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต")), C("ชื่อผู้ปกครองปัจจุบัน", "guardian_name", "guardian_called"),
            C("เบอร์ผู้ปกครอง", "phone", "phone_dashed"), C("ที่อยู่ที่เยี่ยม", "address", "address"), C("ระยะทางบ้าน-โรงเรียน (กม.)", NONE, ("1", "3", "7", "15", "28")),
            C("วิธีเดินทาง", NONE, ("เดิน", "รถจักรยานยนต์", "รถรับส่ง")), C("รายได้เฉลี่ย/คน/เดือน", DROP, "money"),
            C("สภาพบ้าน", ASIDE, ("มั่นคง", "ชำรุด", "บ้านเช่า")), C("ผล SDQ", DROP, ("ปกติ", "เสี่ยง", "มีปัญหา")), C("เสี่ยงสารเสพติด", DROP, YES),
            C("กลุ่ม", ("status", DROP, NONE), ("ปกติ", "ปกติ", "เสี่ยง", "มีปัญหา")),
            C("การช่วยเหลือ/ส่งต่อ", ASIDE, ("ทุนเสมอภาค", "ครูแนะแนว", "นักจิตวิทยา รร.", "-")), C("รูปถ่ายบ้าน", NONE, ("แนบ", "ไม่มี")),
        ),
        titles=(["สรุปการเยี่ยมบ้านนักเรียน ระบบดูแลช่วยเหลือนักเรียน"], ["ภาคเรียนที่ 1/2569"]),
    ),
    Agency(
        "mae_fah_luang", "nonformal", "enrolled_alternative", "xls", (4, 18), 48,
        (
            C("ที่", NONE, "running"), C("ศศช.", "school_name", ("ศศช.บ้านห้วยน้ำริน", "ศศช.บ้านปางแก", "ศศช.บ้านขุนน้ำยาว")),
            C("รหัสประจำตัวนักศึกษา", "pupil_no", "nonformal_no"), C("ชื่อ", "first_name", "titled_first"), C("สกุล", "last_name", HMONG),
            C("ชื่อม้ง", ("nickname", "alt_first_name", NONE), ("จื้อ", "เน้ง", "ปาเย่ง", "ไมย", "ก้อ", "")), C("เพศ", "sex", "sex_letter"),
            C("เลขบัตรประชาชน", "national_id", "id_or_g"), C("อายุ", "age", "age_words"), C("ระดับ", "grade", ("ก่อนวัยเรียน", "ประถม", "ประถม", "ม.ต้น", "ม.ปลาย")),
            C("กลุ่มเป้าหมาย", NONE, ("เด็กก่อนวัย", "วัยเรียน", "พลาดโอกาส")), C("บิดา", "father_name", HMONG_MEN), C("มารดา", "mother_name", HMONG_WOMEN),
            C("บ้านเลขที่", "house_no", "house"), C("หมู่ที่", "moo", "moo"), C("ตำบล", "tambon", "tambon"), C("อำเภอ", "amphoe", "amphoe"),
            C("ครู ศศช.", NONE, SHORT_STAFF), C("พูดไทยได้", NONE, ("ได้ดี", "พอได้", "ไม่ได้")), C("อาหารกลางวัน (มื้อ)", NONE, ("18", "20", "22")),
            C("น้ำหนัก", DROP, "weight"), C("ส่วนสูง", DROP, "height"), C("สถานะผู้เรียน", "status", ("กำลังเรียน", "กำลังเรียน", "จบหลักสูตร", "ขาดสอบ", "ไม่มาเรียน")),
        ),
        titles=(["ทะเบียนผู้เรียนศูนย์การเรียนรู้ชุมชนชาวไทยภูเขา \"แม่ฟ้าหลวง\""], ["สกร.ระดับอำเภอ ภาคเรียนที่ 1 ปีการศึกษา 2569"], []),
        totals=(["", "", "รวม", "48"],),
    ),
    Agency(
        "child_centre", "local_school", "enrolled", "xlsx", (2, 5), 50,
        (
            C("เลขที่", ("pupil_no", NONE), "running"), C("เลขประจำตัวประชาชน", "national_id", "id_spaced"), C("คำนำหน้า", "title", "short_title"),
            C("ชื่อ", "first_name", "first_nickname"), C("นามสกุล", "last_name", "last"), C(("เกิด", "วัน"), "birth_day", "born:day"),
            C(("เกิด", "เดือน"), "birth_month", "born:month_short"), C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
            C("ห้อง", (NONE, "grade"), ("เตรียมอนุบาล", "อนุบาล 1", "อนุบาล 2")), C("น้ำหนัก (กก.)", DROP, ("11", "12.5", "13", "14.2")),
            C("ส่วนสูง (ซม.)", DROP, ("85", "90", "96", "101")), C("พัฒนาการ DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")), C("วัคซีน", DROP, ("ครบ", "ไม่ครบ")),
            C(("บิดา", "ชื่อ-สกุล"), "father_name", "father_titled"), C(("บิดา", "อาชีพ"), ASIDE, JOBS), C(("มารดา", "ชื่อ-สกุล"), "mother_name", "mother_titled"),
            C(("มารดา", "อาชีพ"), ASIDE, JOBS), C("ผู้รับ-ส่งเด็ก", (NONE, "guardian_name"), "guardian"), C("เบอร์โทร", "phone", "phones"),
            C("ที่อยู่ตามทะเบียนบ้าน", "address", "address"), C("วันเข้าเรียน", "enrolled_from", "entered:be_short"), C("ดื่มนม/แพ้นมวัว", DROP, ("ปกติ", "ปกติ", "แพ้")),
            C("ค่าเครื่องนอน", ASIDE, ("ชำระแล้ว", "ค้าง")),
        ),
        titles=(["ศูนย์พัฒนาเด็กเล็ก องค์การบริหารส่วนตำบล"], ["บัญชีรายชื่อเด็กเล็ก ประจำปีการศึกษา 2569"]), totals=([], ["", "", "", "ครูผู้ดูแลเด็ก ........"]),
    ),
    Agency(
        "juvenile_office", "case_team", "protected", "xlsx", (12, 18), 30,
        (
            C("ลำดับ", NONE, "running"), C("เลขคดี/เลขทะเบียน", "pupil_no", "case_no"), C("ชื่อ-นามสกุล เด็ก/เยาวชน", "full_name", "full"),
            C("เลขประจำตัวประชาชน", "national_id", "id_dashed"), C("วันเกิด", "birth_date", "born:thai_short"), C("อายุขณะกระทำผิด", ASIDE, "age"),
            C("ฐานความผิด", DROP, ("พ.ร.บ.ยาเสพติด", "ลักทรัพย์", "พ.ร.บ.จราจร", "ทำร้ายร่างกาย")), C("วันที่รับตัว", ("event_date", NONE, DROP), "lately:thai_short"),
            C("คำสั่งศาล", DROP, ("ปล่อยชั่วคราว", "ม.86", "คุมประพฤติ", "ฝึกอบรม")), C("บิดา", "father_name", "father"), C("มารดา", "mother_name", "mother"),
            C("ผู้ปกครองที่ศาลมอบตัว", "guardian_name", "guardian_by_sex"), C("โทร.ผู้ปกครอง", "phone", "phone"), C("ที่อยู่ตามคำให้การ", "address", "address_long"),
            C("การศึกษาก่อนถูกจับ", ("grade", NONE), "grade"), C("สถานศึกษาเดิม", ("school_name", NONE), "school"),
            C("สถานะการเรียนปัจจุบัน", "status", ("กำลังเรียน", "พักการเรียน", "ออกกลางคัน", "เรียน สกร.")), C("ผลตรวจปัสสาวะ", DROP, ("ไม่พบ", "พบ")),
            C("ประเมินสุขภาพจิต", DROP, ("ปกติ", "เฝ้าระวัง")), C("พนักงานคุมประพฤติ", NONE, STAFF),
            C("แผนหลังปล่อย", ASIDE, ("กลับโรงเรียนเดิม", "สกร.", "ฝึกอาชีพ", "ยังไม่มี")),
        ),
        titles=(["ลับ"], ["ข้อมูลการศึกษาของเด็กและเยาวชนในความดูแล สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด"]),
    ),
    Agency(
        "barista_training", "skill", "training", "html", (15, 18), 36,
        (
            C("ลำดับที่", NONE, "running"), C("เลขที่ใบสมัคร", "pupil_no", "own_10"),
            C("หลักสูตร", NONE, ("บาริสต้ามืออาชีพ 30 ชม.", "แปรรูปกาแฟ 18 ชม.", "ช่างซ่อมรถจักรยานยนต์", "ผู้ประกอบอาหารไทย")),
            C("รุ่นที่", NONE, ("1/69", "2/69", "3/69")), C("คำนำหน้า", "title", "title"), C("ชื่อ", "first_name", "first"), C("นามสกุล", "last_name", "last"),
            C("เลขประจำตัวประชาชน", "national_id", "id"), C("วันเดือนปีเกิด", "birth_date", "born:be_slash"),
            C("วุฒิการศึกษา", ("grade", NONE), ("ป.6", "ม.3", "ม.3", "ม.6", "ปวช.")), C("อาชีพปัจจุบัน", ASIDE, ("ว่างงาน", "รับจ้าง", "นักเรียน", "ช่วยงานบ้าน")),
            C("ที่อยู่ติดต่อ", "address", "address"), C("โทรศัพท์มือถือ", "phone", "phone"), C("อีเมล", NONE, "email?0.5"),
            C("ผู้ติดต่อกรณีฉุกเฉิน", (NONE, "guardian_name"), "guardian"), C("วันเริ่มอบรม", "enrolled_from", "visited:be_slash"),
            C("วันสิ้นสุด", ("enrolled_to", NONE), _two_days_on), C("ผลการฝึก", (NONE, "status"), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "ไม่จบการฝึก")),
            C("เลขที่วุฒิบัตร", NONE, "form_no"), C("ความพิการ", DROP, ("ไม่มี", "ไม่มี", "ไม่มี", "ทางการได้ยิน")), C("เบี้ยเลี้ยง", ASIDE, ("1,200", "2,400", "3,600")),
            C("การมีงานทำหลังฝึก", ASIDE, ("ทำงานร้านกาแฟ", "ช่วยไร่ครอบครัว", "ยังไม่มีงาน")),
        ),
    ),
    Agency(
        "sponsor_children", "partner", "supported", "csv", (4, 17), 66,
        (
            C("Beneficiary ID", "pupil_no", "own_8"), C("Church Partner", NONE, ("TH0412", "TH0419", "TH0433")), C("Preferred Name", "nickname", "nickname"),
            C("First Name (Thai)", "first_name", "first"), C("Last Name (Thai)", "last_name", "last"), C("First Name (EN)", (NONE, "alt_first_name"), "first_en"),
            C("Last Name (EN)", (NONE, "alt_last_name"), "last_en"), C("Gender", "sex", "sex_en"), C("Birthdate", "birth_date", "born:english"),
            C("National ID", "national_id", "id_quoted"), C("Religion", DROP, ("Christian", "Buddhist", "Animist")), C("Tribe", DROP, ("Hmong", "Mien", "Lua")),
            C("Sponsorship Status", NONE, ("Sponsored", "Unsponsored", "On hold", "Departed")), C("Sponsor Country", NONE, ("AU", "US", "KR", "CA")),
            C("Enrollment Date", ("enrolled_from", NONE), "lately:english"), C("School Name", "school_name", "school"), C("Current Grade", "grade", "grade_of_age_en"),
            C("Attending School?", "status", ("Yes", "Yes", "Yes", "No")), C("Primary Caregiver", "guardian_name", "guardian"),
            C("Relationship", NONE, ("Mother", "Father", "Grandmother", "Aunt")), C("Caregiver Employment", ASIDE, ("Farmer", "Laborer", "Unemployed")),
            C("Caregiver Phone", "phone", "phone_number"), C("Chronic Illness", DROP, ("None", "None", "Asthma", "Thalassemia")),
            C("BMI", DROP, ("14.2", "15.8", "17.1", "19.6")), C("Last Letter Written", NONE, "lately:english"),
            C("Last Home Visit", (NONE, "event_date"), "lately:english?0.2"),
        ),
        encoding="utf-8-sig", separator=";",
    ),
    Agency(
        "status_cases", "district_office", "referral", "xlsx", (1, 18), 40,
        (
            C("ที่", NONE, "running"), C("เลขคำร้อง", "pupil_no", "case_no"), C("ชื่อตัว", "first_name", "first"), C("ชื่อสกุล", "last_name", HMONG),
            C("เลขประจำตัว (0/6/7)", "national_id", "id_foreign?0.15"), C("รหัส G (ถ้าเรียน)", "g_code", "g_code?0.5"), C("ว.ด.ป. เกิด", "birth_date", "born:be_slash"),
            C("สถานที่เกิด", NONE, ("รพ.สต.", "ที่บ้าน หมอตำแย", "โรงพยาบาลชุมชน", "ในไร่")), C("หลักฐานการเกิด", NONE, ("ท.ร.1/1", "ท.ร.031", "ไม่มี", "พยานบุคคล")),
            C("ชื่อบิดา", "father_name", HMONG_MEN), C("สัญชาติบิดา", ASIDE, NATIONS), C("เลขประจำตัวบิดา", ASIDE, "parent_id"),
            C("ชื่อมารดา", "mother_name", HMONG_WOMEN), C("สัญชาติมารดา", ASIDE, NATIONS), C("เลขประจำตัวมารดา", ASIDE, "other_id"), C("กลุ่มชาติพันธุ์", DROP, PEOPLES),
            C("หมู่บ้าน", NONE, HILLS), C("หมู่ที่", "moo", "moo_word"), C("ตำบล", "tambon", "tambon_short"), C("สถานศึกษา", "school_name", "school"),
            C("โทรศัพท์ผู้ยื่นคำร้อง", ("phone", NONE), "phone"), C("วันที่ยื่น", (NONE, "event_date"), "lately:be_slash"),
            C("ขั้นตอน", NONE, ("สอบพยาน", "รอตรวจ DNA", "เสนอนายอำเภอ", "อนุมัติแล้ว")), C("ผลตรวจ DNA", DROP, ("", "", "เป็นบุตร", "รอผล")),
            C("ปลัดผู้รับผิดชอบ", NONE, STAFF), C("หมายเหตุ", ASIDE, NOTE),
        ),
        titles=(["บัญชีติดตามคำร้องขอมีสถานะบุคคลของเด็กนักเรียน ที่ทำการปกครองอำเภอ"], []), sheets_before=("คำอธิบาย",),
    ),
    Agency(
        "craft_college", "vocational", "enrolled", "csv", (15, 18), 84,
        (
            C("student_id", "pupil_no", "college_no"), C("people_id", "national_id", "id"), C("prefix_id", (NONE, "title"), "prefix_code"),
            C("stu_fname", "first_name", "first"), C("stu_lname", "last_name", "last"), C("gender_id", "sex", "sex_code"), C("birthday", "birth_date", "born:be_iso"),
            C("group_name", NONE, ("ชฟ.1/1", "ชย.1/2", "บช.2/1", "กษ.3/1")), C("level_name", "grade", ("ปวช.1", "ปวช.1", "ปวช.2", "ปวช.3")),
            C("major_name", NONE, ("ไฟฟ้ากำลัง", "เครื่องกล", "การบัญชี", "เกษตรศาสตร์")), C("start_date", "enrolled_from", "entered:be_iso"),
            C("status_name", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "พ้นสภาพ", "ลาออก")), C("home_id", "house_no", "house"),
            C("moo", "moo", "moo"), C("tumbol_name", "tambon", "tambon"), C("amphure_name", "amphoe", "amphoe"), C("province_name", "province", "province"),
            C("zipcode", NONE, "postcode"), C("tell", ("phone", NONE), "phone"), C("fat_fname", "father_name", "father_first"),
            C("fat_lname", "father_last_name", "father_last"), C("fat_salary", DROP, "money"), C("mot_fname", "mother_name", "mother_first"),
            C("mot_lname", "mother_last_name", "mother_last"), C("par_tell", "phone", "other_phone"), C("nation_name", ASIDE, NATIONS), C("religion_name", DROP, FAITH),
            C("height", DROP, "height"), C("old_school", NONE, ("รร.สา", "รร.ปัว", "รร.ราชประชานุเคราะห์", "รร.ในเมือง")), C("gpa", NONE, "gpa"),
            C("teacher_name", NONE, STAFF), C("last_update", NONE, "lately:midnight"),
        ),
        encoding="cp874",
    ),
    Agency(
        "convent_school", "private_school", "enrolled", "xls", (4, 18), 96,
        (
            C("No", NONE, "running"), C("รหัสประจำตัวนักเรียน", "pupil_no", "own_5"), C("เลขประจำตัวประชาชน", "national_id", "id_number"),
            C("คำนำหน้าชื่อ(ไทย)", "title", "title"), C("ชื่อ(ไทย)", "first_name", "first"), C("นามสกุล(ไทย)", "last_name", "last"),
            C("ชื่อ(อังกฤษ)", (NONE, "alt_first_name"), "first_en"), C("นามสกุล(อังกฤษ)", (NONE, "alt_last_name"), "last_en"),
            C("วันเกิด", "birth_date", "born:be_slash"), C("เพศ", "sex", "sex"), C("ระดับชั้นเรียน", "grade", "grade_of_age"), C("ห้อง", NONE, "room"),
            C("สัญชาติ", ASIDE, NATIONS), C("ศาสนา", DROP, ("พุทธ", "คาทอลิก", "คริสต์")), C("ศีลล้างบาป", DROP, ("", "", "แล้ว", "ยัง")),
            C("หมู่เลือด", DROP, ("O", "A", "B", "AB")), C("ชื่อบิดา", "father_name", "father_first"), C("นามสกุลบิดา", "father_last_name", "father_last"),
            C("อาชีพบิดา", ASIDE, JOBS), C("ชื่อมารดา", "mother_name", "mother_first"), C("นามสกุลมารดา", "mother_last_name", "mother_last"),
            C("มือถือผู้ปกครอง", "phone", "phone"), C("ที่อยู่", "address", "address"), C("รหัสไปรษณีย์", NONE, "postcode"),
            C("ปีที่เข้า", (NONE, "enrolled_from"), YEARS), C("ค่าธรรมเนียมค้างชำระ", ASIDE, ("0", "0", "4,500", "12,000")),
            C("นักเรียนประจำ/ไป-กลับ", NONE, ("ไป-กลับ", "ไป-กลับ", "ประจำ")), C("สถานภาพ", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาออก", "ย้าย")),
        ),
        titles=(["โรงเรียนเอกชนคาทอลิก ในเขตเทศบาลเมือง"], ["รายงานข้อมูลนักเรียน (พิมพ์จากระบบ) วันที่ 10/06/2569"]),
    ),
)  # fmt: skip
