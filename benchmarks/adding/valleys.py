"""Made-up agencies of a farming province of the north-east: sugar mills, cane cutters, grandparents who keep children, one big town; written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from benchmarks.adding.cells import Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import SHORT, THAI_DIGITS, written
from synthetic.slips import Slip
from synthetic.tables import Array

PROVINCE = "อุดรธานี"
PLACES = (  # tambon and amphoe
    ("พันดอน", "กุมภวาปี"), ("เวียงคำ", "กุมภวาปี"), ("แชแล", "กุมภวาปี"), ("เชียงแหว", "กุมภวาปี"), ("ห้วยเกิ้ง", "กุมภวาปี"),
    ("โนนสะอาด", "โนนสะอาด"), ("บุ่งแก้ว", "โนนสะอาด"), ("หมากแข้ง", "เมืองอุดรธานี"), ("บ้านเลื่อม", "เมืองอุดรธานี"), ("สามพร้าว", "เมืองอุดรธานี"),
    ("เชียงพิณ", "เมืองอุดรธานี"), ("หนองเม็ก", "หนองหาน"), ("ผักตบ", "หนองหาน"), ("บ้านธาตุ", "เพ็ญ"), ("นาพู่", "เพ็ญ"), ("กลางใหญ่", "บ้านผือ"),
    ("ขอนยูง", "กุดจับ"), ("หมากหญ้า", "หนองวัวซอ"), ("จำปี", "ศรีธาตุ"), ("บะยาว", "วังสามหมอ"),
)  # fmt: skip
VILLAGES = ("บ้านโนนสวรรค์", "บ้านหนองแวง", "บ้านดงเมือง", "บ้านโคกกลาง", "บ้านคำน้อย", "บ้านหัวบึง", "บ้านนาดี", "บ้านโนนหวาย", "บ้านกุดยาง")
PRIMARY = (
    ("41020114", "บ้านโนนสวรรค์วิทยา"), ("41020037", "บ้านหนองแวงคำ"), ("41020205", "ชุมชนพันดอนสามัคคี"), ("41020151", "บ้านดงเมืองน้อย"),
    ("41020088", "บ้านโคกกลางโนนทอง"), ("41020190", "บ้านคำน้อยหนองอ้อ"), ("41020062", "บ้านหัวบึงประชาสรรค์"),
)  # fmt: skip
SECONDARY = (("41022009", "โนนทองพิทยาคม"), ("41022015", "พันดอนศึกษา"), ("41022021", "หนองแวงวิทยาคาร"), ("41022030", "ดงเมืองพิทยา"))
PEOPLE = ("นางสุภาวดี ศรีบุญเรือง", "นายวิชัย โคตรภูมี", "น.ส.ปิยะนุช แก่นนาคำ", "นายบุญเลิศ สีหาราช", "นางรัศมี พลเยี่ยม", "น.ส.อัจฉรา นามวงษา")
FARM_WORK = ("ทำนา", "ทำไร่อ้อย", "รับจ้างตัดอ้อย", "รับจ้างทั่วไป", "ค้าขาย", "ทำงาน กทม.", "รับราชการ", "พนักงานโรงงานน้ำตาล", "ขับรถบรรทุกอ้อย")
NO_ILLNESS = ("ไม่มี",) * 14 + ("-",) * 6 + ("",) * 4 + ("หอบหืด", "โรคหัวใจ", "ธาลัสซีเมีย", "ลมชัก")
BLOOD = ("A", "B", "O", "AB", "O", "B", "ไม่ทราบ", "")
RELIGION = ("พุทธ",) * 9 + ("คริสต์",)
CALLED = {"บิดา": "พ่อ", "มารดา": "แม่"}


def _filled(values: Sequence[object]) -> Array:
    cells = np.empty(len(values), dtype=object)
    cells[:] = values
    return cells


def _gaps(form: Cells, share: float) -> Form:
    """The same cells, some of them left empty."""
    return lambda made, rng: _filled(["" if rng.random() < share else v for v in column(form, made, rng).tolist()])


def _line(pattern: str, *forms: Cells) -> Form:
    """Several things in one cell; nothing where none is known."""

    def fill(made: Slip, rng: np.random.Generator) -> Array:
        parts = zip(*(column(form, made, rng).tolist() for form in forms), strict=True)
        return _filled([pattern.format(*p) if any(str(v).strip() for v in p) else "" for p in parts])

    return fill


def _number(low: int, high: int, pattern: str = "{}") -> Form:
    return lambda made, rng: _filled([pattern.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _real(low: float, high: float, pattern: str = "{:.2f}") -> Form:
    return lambda made, rng: _filled([pattern.format(v) for v in rng.uniform(low, high, len(made)).tolist()])


def _place(pattern: str) -> Form:
    """Where the child lives: ``{0}`` tambon, ``{1}`` amphoe, ``{2}`` province."""
    return lambda made, rng: _filled([pattern.format(*PLACES[crc32(t.encode()) % len(PLACES)], PROVINCE) for t in made["tambon"].tolist()])


def _school(pattern: str) -> Form:
    """The school of the child's age near home: ``{0}`` its code, ``{1}`` its name."""

    def near(made: Slip, _rng: np.random.Generator) -> Array:
        homes = zip(made["tambon"].tolist(), made["age_text"].tolist(), strict=True)
        of_age = [(t, SECONDARY if int(age) >= 13 else PRIMARY) for t, age in homes]
        return _filled([pattern.format(*schools[crc32(t.encode()) % len(schools)]) for t, schools in of_age])

    return near


def _turns(words: Sequence[str]) -> Form:
    """Words in a fixed order, so that columns may agree with each other."""
    return lambda made, rng: _filled([words[5 * at % len(words)] for at in range(len(made))])


def _only(words: Sequence[str], wanted: Sequence[str], form: Cells, other: str = "") -> Form:
    """Cells only where those words stand in the other column."""

    def some(made: Slip, rng: np.random.Generator) -> Array:
        said = _turns(words)(made, rng).tolist()
        return _filled([v if w in wanted else other for v, w in zip(column(form, made, rng).tolist(), said, strict=True)])

    return some


def _thai(form: Cells) -> Form:
    """With Thai digits."""
    return lambda made, rng: _filled([str(v).translate(THAI_DIGITS) for v in column(form, made, rng).tolist()])


def _parent_born(style: str) -> Form:
    """Birthdays of parents."""
    return lambda made, rng: written(
        made["birth"].astype("datetime64[D]") - rng.integers(7_500, 14_000, len(made)).astype("timedelta64[D]"), style
    )


def _before(low: int, high: int, style: str) -> Form:
    """Days between so many and so many days before the file."""
    return lambda made, rng: written(np.datetime64("2026-07-15") - rng.integers(low, high, len(made)).astype("timedelta64[D]"), style)


def _month_year(made: Slip, rng: np.random.Generator) -> Array:
    """A month and a year, as people remember when they left school."""
    return _filled(
        [
            f"{SHORT[m]} {y}"
            for m, y in zip(rng.integers(0, 12, len(made)).tolist(), rng.integers(2565, 2569, len(made)).tolist(), strict=True)
        ]
    )


def _keeper(made: Slip, rng: np.random.Generator) -> Array:
    """As one calls the keeper in the village: ยาย, ตา, แม่ and the name."""
    names = column("guardian", made, rng).tolist()
    return _filled([f"{CALLED.get(r, r)}{n}" if n.strip() else "" for r, n in zip(made["relation"].tolist(), names, strict=True)])


def _kin(made: Slip, _rng: np.random.Generator) -> Array:
    return _filled([CALLED.get(r, r) for r in made["relation"].tolist()])


def _kin_english(made: Slip, _rng: np.random.Generator) -> Array:
    words = {"บิดา": "father", "มารดา": "mother", "ปู่": "grandfather", "ตา": "grandfather", "ย่า": "grandmother", "ยาย": "grandmother"}
    return _filled([words.get(r, "other") for r in made["relation"].tolist()])


def _lives_with(made: Slip, _rng: np.random.Generator) -> Array:
    words = {"บิดา": "บิดา", "มารดา": "มารดา", "ปู่": "ปู่ย่า", "ย่า": "ปู่ย่า", "ตา": "ตายาย", "ยาย": "ตายาย"}
    return _filled([words.get(r, "ญาติ") for r in made["relation"].tolist()])


def _college_year(made: Slip, _rng: np.random.Generator) -> Array:
    return _filled([f"ปวช.{min(max(int(a) - 14, 1), 3)}" for a in made["age_text"].tolist()])


def _nonformal_level(made: Slip, _rng: np.random.Generator) -> Array:
    return _filled(["ประถม" if int(a) < 15 else "ม.ต้น" if int(a) < 17 else "ม.ปลาย" for a in made["age_text"].tolist()])


def _nursery_class(made: Slip, _rng: np.random.Generator) -> Array:
    return _filled(["เตรียมอนุบาล" if int(a) < 4 else f"อนุบาล {min(int(a) - 3, 3)}" for a in made["age_text"].tolist()])


def _age_group(made: Slip, _rng: np.random.Generator) -> Array:
    return _filled(
        [f"ไม่เกิน {next(top for top in (14, 16, 18) if int(a) < top)} ปี" if int(a) < 18 else "ทั่วไป" for a in made["age_text"].tolist()]
    )


def _home(pattern: str) -> Form:
    """An address in one cell: house, moo, tambon, amphoe, province."""
    return _line(pattern, "house", "moo", _place("{0}"), _place("{1}"), _place("{2}"))


# 1. The export of OBEC's pupils' system, all schools of an area, as the area office took it out
AREA_OFFICE = Agency(
    "valleys_area_office",
    "education_office",
    "enrolled",
    "csv",
    (5, 15),
    150,
    (
        C("รหัสโรงเรียน", "school_code", _school("{0}")),
        C("ชื่อโรงเรียน", "school_name", _school("{1}")),
        C("เลขประจำตัวนักเรียน", "national_id", "id_or_g"),
        C("ชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("เพศ", "sex", "sex_letter"),
        C("คำนำหน้าชื่อ", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("อายุ(ปี)", "age", "age"),
        C("น้ำหนัก", DROP, _number(16, 58)),
        C("ส่วนสูง", DROP, _number(104, 168)),
        C("กลุ่มเลือด", DROP, ("A", "B", "O", "AB", "-", "-")),
        C("ศาสนา", DROP, RELIGION),
        C("เชื้อชาติ", DROP, ("ไทย",) * 12 + ("ลาว",)),
        C("สัญชาติ", DROP, ("ไทย",) * 15 + ("ลาว", "ไม่ปรากฎสัญชาติ")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("ถนน/ซอย", NONE, ("-", "-", "-", "", "ศรีสุข", "มิตรภาพ")),
        C("ตำบล", "tambon", _place("{0}")),
        C("อำเภอ", "amphoe", _place("{1}")),
        C("จังหวัด", "province", _place("{2}")),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian_first"),
        C("นามสกุลผู้ปกครอง", "guardian_last_name", "guardian_last"),
        C("อาชีพของผู้ปกครอง", DROP, ("เกษตรกร", "รับจ้าง", "ค้าขาย", "ไม่มีอาชีพ", "-")),
        C("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("นามสกุลบิดา", "father_last_name", "father_last"),
        C("อาชีพของบิดา", DROP, ("เกษตรกร", "รับจ้าง", "ค้าขาย", "-", "ไม่ปรากฎ")),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("นามสกุลมารดา", "mother_last_name", "mother_last"),
        C("อาชีพของมารดา", DROP, ("เกษตรกร", "รับจ้าง", "ค้าขาย", "แม่บ้าน", "-")),
        C("ความด้อยโอกาส", DROP, ("เด็กยากจน",) * 12 + ("-",) * 10 + ("เด็กถูกทอดทิ้ง/กำพร้า", "ผลกระทบจากเอดส์")),
        C("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), ("",) * 14 + ("ใช่",)),
    ),
    titles=(["วันและเวลาที่สร้างรายงาน 2026-06-25 09:14:33.118402"],),
    encoding="utf-8-sig",
)

# 2. A big secondary school of the town: its own register of pupils, kept for the advisers
IN_SCHOOL = ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "ปกติ", "แขวนลอย", "ปกติ", "ปกติ", "ย้ายออก", "ปกติ")
SECONDARY_SCHOOL = Agency(
    "valleys_secondary_school",
    "school",
    "enrolled",
    "xlsx",
    (13, 18),
    130,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขประจำตัว", "pupil_no", "own_5"),
        C("รหัส ปชช. 13 หลัก", "national_id", "id"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("ห้อง", NONE, "room"),
        C("เลขที่", NONE, "class_no"),
        C("คำนำหน้า", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("สกุล", "last_name", "last"),
        C("ชื่อ (อังกฤษ)", (NONE, "alt_first_name"), "first_en?0.3"),
        C("สกุล (อังกฤษ)", (NONE, "alt_last_name"), "last_en?0.3"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ว/ด/ป เกิด", "birth_date", "born:be_short"),
        C("แผนการเรียน", NONE, ("วิทย์-คณิต", "ศิลป์-คำนวณ", "ศิลป์-จีน", "ทั่วไป", "ทั่วไป", "ทวิศึกษา ช่างยนต์")),
        C("GPAX", NONE, "gpa"),
        C("หมู่เลือด", DROP, BLOOD),
        C("นน.(กก.)", DROP, _number(36, 84)),
        C("สส.(ซม.)", DROP, _number(144, 184)),
        C("โรคประจำตัว/แพ้ยา", DROP, NO_ILLNESS),
        C("นับถือศาสนา", DROP, RELIGION),
        C("ที่อยู่ตามทะเบียนบ้าน", "address", _home("{} ม.{} ต.{} อ.{} จ.{}")),
        C(
            "ที่พักปัจจุบัน (กรณีไม่ตรงทะเบียนบ้าน)",
            ("address", NONE),
            _gaps(("หอพักหน้าโรงเรียน", "บ้านญาติ ต.หมากแข้ง", "บ้านเช่า ซ.บ้านเลื่อม 2", "วัดโพธิ์ทอง"), 0.8),
        ),
        C("เบอร์มือถือ นร.", ("phone", NONE), "other_phone"),
        C("เบอร์ผู้ปกครอง", "phone", "phone"),
        C("บิดา (ชื่อ-สกุล)", "father_name", "father_called"),
        C("อาชีพบิดา", DROP, FARM_WORK),
        C("มารดา (ชื่อ-สกุล)", "mother_name", "mother_called"),
        C("อาชีพมารดา", DROP, FARM_WORK),
        C("รายได้ครอบครัว/ปี", DROP, _number(30, 300, "{},000")),
        C("สถานภาพบิดามารดา", (NONE, DROP), ("อยู่ด้วยกัน", "อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่", "บิดาเสียชีวิต", "ไปทำงานต่างจังหวัด")),
        C("นักเรียนพักอาศัยกับ", (NONE, DROP), _lives_with),
        C("ผู้ปกครอง", "guardian_name", "guardian_called"),
        C("ระยะทางบ้าน-รร. (กม.)", NONE, _number(1, 42)),
        C("ครูที่ปรึกษา", NONE, PEOPLE),
        C("จบ ป.6 จาก", NONE, tuple(name for _, name in PRIMARY)),
        C("วันที่มอบตัว", "enrolled_from", "entered:be_short"),
        C("สถานะ", "status", _turns(IN_SCHOOL)),
    ),
    titles=(["โรงเรียนโนนทองพิทยาคม  ข้อมูลนักเรียนรายบุคคล ปีการศึกษา 2569"], ["งานทะเบียนนักเรียน กลุ่มบริหารวิชาการ  ข้อมูล ณ 10 มิถุนายน 2569"]),
)

# 3. The answers of the case managers' form: questions as headings
CASE_STATUS = ("ไม่ได้เรียน", "ไม่ได้เรียน", "กลับเข้าเรียนแล้ว", "ไม่ได้เรียน", "กำลังประสานที่เรียน", "เรียนแต่ขาดบ่อย", "ไม่พบตัว ย้ายตามพ่อแม่")
CASE_FORM = Agency(
    "valleys_case_form",
    "case_team",
    "referral",
    "csv",
    (7, 18),
    60,
    (
        C("ประทับเวลา", (NONE, "event_date"), "visited:google"),
        C("ที่อยู่อีเมล", NONE, _number(1, 24, "cm.udon{:02d}@mail.example")),
        C("1. ชื่อ CM ผู้ลงพื้นที่", NONE, PEOPLE),
        C("2. เบอร์โทร CM", NONE, "other_phone"),
        C("3. วันที่ลงเยี่ยมบ้าน", "event_date", "visited:ce_slash"),
        C("4. เยี่ยมครั้งที่เท่าไร", NONE, ("1", "1", "2", "2", "3")),
        C("5. เด็กชื่ออะไร (คำนำหน้า ชื่อ นามสกุล)", "full_name", "full_uneven"),
        C("6. น้องมีชื่อเล่นว่าอะไร", "nickname", "nickname"),
        C("7. เลขประจำตัวประชาชน 13 หลัก (ถ้าไม่ทราบใส่ - )", "national_id", "id_gaps"),
        C("8. เพศ", "sex", "sex"),
        C("9. น้องเกิดเมื่อไร", "birth_date", "born:ce_slash?0.15"),
        C("10. ปัจจุบันอายุกี่ปี", "age", "age_uneven"),
        C("11. บ้านเลขที่ หมู่ที่ ชื่อบ้าน", ("address", "house_no"), _line("{} ม.{} {}", "house", "moo", VILLAGES)),
        C("12. อยู่ตำบลอะไร", "tambon", _place("{0}")),
        C("13. อำเภอ", "amphoe", _place("{1}")),
        C("14. ตอนนี้น้องอาศัยอยู่กับใคร", (NONE, DROP), _lives_with),
        C("15. ชื่อ-สกุลผู้ดูแลหลัก", "guardian_name", _keeper),
        C("16. ผู้ดูแลเกี่ยวข้องเป็นอะไรกับน้อง", NONE, "relation"),
        C("17. เบอร์ที่ติดต่อผู้ดูแลได้", "phone", "phone_uneven"),
        C(
            "18. พ่อแม่ทำงานอะไร อยู่ที่ไหน",
            DROP,
            ("ตัดอ้อยอยู่สุพรรณฯ", "ก่อสร้าง กทม.", "ทำนาอยู่บ้าน", "โรงงาน ชลบุรี", "ไม่ทราบ ขาดการติดต่อ", "พ่อเสีย แม่ทำงานไต้หวัน"),
        ),
        C(
            "19. รายได้ทั้งครอบครัวต่อเดือนประมาณเท่าไร",
            DROP,
            ("ไม่เกิน 3,000", "3,001 - 5,000", "5,001 - 10,000", "มากกว่า 10,000", "เบี้ยผู้สูงอายุ 600-700"),
        ),
        C("20. โรงเรียนล่าสุดที่เคยเรียน", "school_name", _school("{1}")),
        C("21. เรียนถึงชั้นไหน", "grade", "grade_uneven"),
        C("22. ออกจากโรงเรียนช่วงไหน (เดือน/ปี)", ("enrolled_to", "event_date", NONE), _gaps(_month_year, 0.2)),
        C(
            "23. สาเหตุที่ไม่ได้เรียน (เลือกได้มากกว่า 1 ข้อ)",
            (NONE, DROP),
            ("ไม่มีค่าใช้จ่าย", "ไปตัดอ้อยกับพ่อแม่, ขาดเรียนนาน", "ไม่อยากเรียน", "ดูแลยายป่วย", "ถูกเพื่อนแกล้ง", "ทำงานหาเลี้ยงครอบครัว, ไม่มีค่าใช้จ่าย"),
        ),
        C("24. สถานะล่าสุดของน้อง", "status", _turns(CASE_STATUS)),
        C("25. มีโรคประจำตัว ความพิการ หรือภาวะซึมเศร้าหรือไม่", DROP, ("ไม่มี",) * 9 + ("สมาธิสั้น", "ซึมเศร้า กินยา รพ.", "พิการทางการเรียนรู้")),
        C("26. เคยเกี่ยวข้องยาเสพติด/มีคดีหรือไม่", DROP, ("ไม่เคย",) * 8 + ("เคยใช้ยา", "คดีสถานพินิจ")),
        C("27. น้องอยากทำอะไรต่อ", NONE, ("กลับไปเรียน", "เรียน สกร.", "ฝึกช่างซ่อมรถ", "ทำงาน", "เสริมสวย", "ยังไม่แน่ใจ")),
        C("28. แผนช่วยเหลือของ CM", NONE, ("ประสาน ผอ.รร.", "ส่งต่อ สกร.อำเภอ", "ชวนเข้าศูนย์การเรียน", "เยี่ยมซ้ำเดือนหน้า", "")),
        C("29. ครอบครัวขอให้ปกปิดที่อยู่ไหม", "hide_address", ("ไม่", "ไม่", "ไม่", "ไม่", "ใช่ ขอปกปิด")),
        C("30. แนบรูปบ้าน/ครอบครัว", DROP, _number(10**8, 10**9, "https://drive.example/open?id=1{}")),
        C("31. ลิงก์แผนที่บ้าน", NONE, _line("https://maps.example/?q={},{}", _real(17.0, 17.8, "{:.5f}"), _real(102.4, 103.3, "{:.5f}"))),
        C("32. อยากบอกอะไรเพิ่มเติม", NONE, ("", "", "", "ยายอายุมากแล้ว", "บ้านอยู่ท้ายหมู่บ้าน ติดวัด")),
    ),
)

# 4. Those who finished lower secondary: the school's book of graduates typed into a sheet, with a header of two rows
BORN = "วัน เดือน ปีเกิด"
AFTER_THREE = ("ศึกษาต่อ", "ศึกษาต่อ", "ศึกษาต่อ", "ศึกษาต่อ", "ไม่ศึกษาต่อ", "ศึกษาต่อ", "ไม่ศึกษาต่อ (ทำงาน)")
GRADUATES = Agency(
    "valleys_graduates",
    "graduates",
    "completed",
    "xlsx",
    (14, 17),
    70,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("เลขประจำตัวนักเรียน", "pupil_no", "own"),
        C("เลขประจำตัว\nประชาชน", "national_id", "id_dashed"),
        C("ชื่อ - ชื่อสกุล", "full_name", "full"),
        C((BORN, "วันที่"), "birth_day", "born:day"),
        C((BORN, "เดือน"), "birth_month", "born:month"),
        C((BORN, "พ.ศ."), "birth_year", "born:year_be"),
        C("ชื่อ - ชื่อสกุลบิดา", "father_name", "father_called"),
        C("ชื่อ - ชื่อสกุลมารดา", "mother_name", "mother_called"),
        C(("ผลการเรียน", "จำนวนหน่วยกิตที่ได้"), NONE, ("66.0", "66.0", "68.5", "71.0", "81.0")),
        C(("ผลการเรียน", "ผลการเรียนเฉลี่ย"), NONE, "gpa"),
        C(("ผลการประเมิน", "อ่าน คิดวิเคราะห์ เขียน"), NONE, ("ดีเยี่ยม", "ดี", "ดี", "ผ่าน")),
        C(("ผลการประเมิน", "คุณลักษณะฯ"), NONE, ("ดีเยี่ยม", "ดีเยี่ยม", "ดี")),
        C(("ผลการประเมิน", "กิจกรรมพัฒนาผู้เรียน"), NONE, ("ผ่าน",)),
        C(("เลขที่ ปพ.1 : บ", "ชุดที่"), NONE, ("00118", "00118", "00119")),
        C(("เลขที่ ปพ.1 : บ", "เลขที่"), NONE, _number(401_200, 401_999)),
        C("จบชั้น", "grade", ("ม.3",)),
        C("วันอนุมัติการจบ", "event_date", ("31 มี.ค. 2569",) * 8 + ("20 เม.ย. 2569", "15 พ.ค. 2569")),
        C("จบจากสถานศึกษา", "school_name", _school("โรงเรียน{1}")),
        C(("ข้อมูลการศึกษาต่อ", "ศึกษาต่อ/ไม่ศึกษาต่อ"), ("status", NONE), _turns(AFTER_THREE)),
        C(
            ("ข้อมูลการศึกษาต่อ", "ชื่อสถานศึกษา"),
            NONE,
            _only(AFTER_THREE, ("ศึกษาต่อ",), ("อุดรพิชัยรักษ์พิทยา", "วก.กุมภวาปี", "วท.อุดรธานี", "โรงเรียนเดิม", "สกร.อำเภอกุมภวาปี"), "-"),
        ),
        C("ที่อยู่ผู้ปกครอง", ("address", NONE), _home("{} หมู่ {} ต.{} อ.{} จ.{}")),
        C("เบอร์โทร", "phone", "phone_dashed"),
        C("หมายเหตุ", NONE, ("", "", "", "", "จบไม่พร้อมรุ่น", "รับ ปพ.1 แล้ว")),
    ),
    titles=(["แบบรายงานผู้สำเร็จการศึกษาภาคบังคับ (ปพ.3 : บ)"], ["สหวิทยาเขตลุ่มน้ำปาว  ปีการศึกษา 2568"]),
    totals=([], ["", "", "", "ลงชื่อ....................................นายทะเบียน"], ["", "", "", "(นางสุภาวดี ศรีบุญเรือง)"]),
)

# 5. A private school of the town with an English programme; its system speaks English
ON_BOOKS = ("Active", "Active", "Active", "Active", "Active", "Active", "Active", "Withdrawn", "Active")
ENGLISH_SCHOOL = Agency(
    "valleys_english_school",
    "private_school",
    "enrolled",
    "csv",
    (5, 17),
    110,
    (
        C("Student ID", "pupil_no", "own_8"),
        C("Thai ID No.", "national_id", "id?0.1"),
        C("Passport No.", DROP, "passport?0.85"),
        C("Visa Expiry", DROP, _gaps(_before(-600, -20, "iso"), 0.9)),
        C("Prefix", "title", "title"),
        C("First Name (Thai)", "first_name", "first"),
        C("Last Name (Thai)", "last_name", "last"),
        C("Given Name (Eng)", (NONE, "alt_first_name"), "first_en"),
        C("Middle Name (Eng)", (NONE, "middle_name"), _gaps(("James", "Marie", "Lee", "Ann"), 0.9)),
        C("Family Name (Eng)", (NONE, "alt_last_name"), "last_en"),
        C("Known As", "nickname", "nickname"),
        C("Gender", "sex", "sex_mf"),
        C("Date of Birth", "birth_date", "born:iso"),
        C("Nationality", DROP, ("Thai",) * 10 + ("German", "British", "Lao", "Chinese")),
        C("Religion", DROP, ("Buddhist",) * 6 + ("Catholic", "Christian", "None")),
        C("Year Level", "grade", "year_group"),
        C("Homeroom", NONE, ("EP-A", "EP-B", "IEP-1", "IEP-2")),
        C("Homeroom Teacher", NONE, ("Mr. Collins", "T. Kanya", "Ms. Reyes", "T. Somjit")),
        C("House", NONE, ("Red", "Blue", "Yellow", "Green")),
        C("Bus Route", NONE, ("", "", "R1", "R2", "R4", "Own")),
        C("Admission Date", "enrolled_from", "entered:iso"),
        C("Leaving Date", ("enrolled_to", "event_date"), _only(ON_BOOKS, ("Withdrawn",), "lately:iso")),
        C("Enrolment Status", "status", _turns(ON_BOOKS)),
        C("Destination School", NONE, _only(ON_BOOKS, ("Withdrawn",), ("Moved to Bangkok", "Satit", "Unknown"))),
        C("Home Address", "address", _home("{} Moo {}, {}, {}, {}")),
        C("Postal Code", NONE, ("41000", "41000", "41110", "41130", "41220")),
        C("Father's Name", "father_name", "father"),
        C("Father's Mobile", ("phone", NONE), "other_phone"),
        C("Father's Occupation", DROP, ("Business owner", "Doctor", "Engineer", "Sugar mill manager", "Government officer", "Retired")),
        C("Mother's Name", "mother_name", "mother"),
        C("Mother's Mobile", ("phone", NONE), "phone"),
        C("Mother's Occupation", DROP, ("Business owner", "Housewife", "Nurse", "Teacher", "Trader")),
        C("Guardian (if not parents)", "guardian_name", "guardian?0.7"),
        C("Emergency Contact No.", ("phone", NONE), "phone_dashed"),
        C("Parent Email", NONE, "email"),
        C("Blood Group", DROP, ("A+", "B+", "O+", "AB+", "", "O-")),
        C("Allergies / Medical Notes", DROP, ("", "", "None", "None", "Peanuts", "Seafood", "Asthma - inhaler in bag")),
        C("Outstanding Fees (THB)", DROP, ("0.00", "0.00", "0.00", "12,500.00", "34,000.00")),
    ),
    encoding="utf-8-sig",
)

# 6. A college of industry and community education: the list its register prints
AT_COLLEGE = (
    "กำลังศึกษา",
    "กำลังศึกษา",
    "กำลังศึกษา",
    "กำลังศึกษา",
    "พ้นสภาพ",
    "กำลังศึกษา",
    "กำลังศึกษา",
    "พักการเรียน",
    "กำลังศึกษา",
    "ลาออก",
    "กำลังศึกษา",
)
SYSTEMS = ("ปกติ", "ปกติ", "ทวิภาคี")
COLLEGE = Agency(
    "valleys_college",
    "vocational",
    "enrolled",
    "xls",
    (15, 18),
    140,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("รหัสประจำตัว", "pupil_no", "vocational_no"),
        C("ชื่อ-สกุล", "full_name", "full"),
        C("เลขบัตรประชาชน", "national_id", "id"),
        C("วันเกิด", "birth_date", "born:be_dash"),
        C("เพศ", "sex", "sex"),
        C("สัญชาติ", DROP, ("ไทย",) * 14 + ("ลาว",)),
        C("ศาสนา", DROP, RELIGION),
        C("ชั้นปี", "grade", _college_year),
        C("กลุ่มเรียน", NONE, _turns(("ชย.1", "ชฟ.1", "บช.1", "คธ.2", "ชก.1", "ครก.1"))),
        C("ประเภทวิชา", NONE, _turns(("อุตสาหกรรม", "อุตสาหกรรม", "บริหารธุรกิจ", "บริหารธุรกิจ", "อุตสาหกรรม", "เกษตรกรรม"))),
        C("สาขาวิชา", NONE, _turns(("ช่างยนต์", "ช่างไฟฟ้ากำลัง", "การบัญชี", "คอมพิวเตอร์ธุรกิจ", "ช่างกลโรงงาน", "เครื่องกลเกษตร"))),
        C("ระบบ", NONE, _turns(SYSTEMS)),
        C("สถานประกอบการ (ทวิภาคี)", NONE, _only(SYSTEMS, ("ทวิภาคี",), ("รง.น้ำตาลโนนทอง", "หจก.อีสานการช่าง", "บ.แทรกเตอร์เมืองอุดร"))),
        C("สำเร็จการศึกษาจาก", NONE, tuple(name for _, name in SECONDARY)),
        C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.3", "ม.6")),
        C("เกรดเดิม", NONE, "gpa"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo"),
        C("ตำบล/แขวง", "tambon", _place("{0}")),
        C("อำเภอ/เขต", "amphoe", _place("{1}")),
        C("จังหวัด", "province", _place("{2}")),
        C("รหัสไปรษณีย์", NONE, ("41110", "41370", "41000", "41130")),
        C("โทรศัพท์นักเรียน", ("phone", NONE), "other_phone"),
        C("ชื่อบิดา", "father_name", "father"),
        C("อาชีพบิดา", DROP, FARM_WORK),
        C("ชื่อมารดา", "mother_name", "mother"),
        C("อาชีพมารดา", DROP, FARM_WORK),
        C("ชื่อผู้ปกครอง", "guardian_name", "guardian"),
        C("ความสัมพันธ์", NONE, "relation"),
        C("โทรศัพท์ผู้ปกครอง", "phone", "phone"),
        C("รายได้ผู้ปกครอง/ปี", DROP, _number(40, 360, "{}000")),
        C("กู้ยืม กยศ.", (DROP, NONE), ("ไม่กู้", "ไม่กู้", "กู้", "รายเก่า")),
        C("วันที่เข้าเรียน", "enrolled_from", "entered:be_dash"),
        C("สถานภาพ", "status", _turns(AT_COLLEGE)),
        C("วันที่พ้นสภาพ", ("enrolled_to", "event_date"), _only(AT_COLLEGE, ("พ้นสภาพ", "ลาออก"), "lately:be_dash")),
    ),
    titles=(["วิทยาลัยการอาชีพแม่น้ำปาว  สำนักงานคณะกรรมการการอาชีวศึกษา"], ["รายงานข้อมูลนักเรียน ระดับ ปวช. ภาคเรียนที่ 1/2569"], []),
)

# 7. The lifelong-learning office of a district: what its program gives, and what the clerk added to the right
LEARNING = ("ปกติ", "ปกติ", "ปกติ", "รักษาสภาพ", "ปกติ", "ปกติ", "ขาดการติดต่อ", "ปกติ", "คาดว่าจะจบ", "ปกติ", "ปกติ")
NONFORMAL = Agency(
    "valleys_nonformal",
    "nonformal",
    "enrolled_alternative",
    "xlsx",
    (14, 18),
    135,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("รหัส นศ.", "pupil_no", "nonformal_no"),
        C("คำนำ", "title", "short_title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("สกุลเดิม", "alt_last_name", "former_last?0.93"),
        C("เลขที่บัตรฯ", "national_id", "id_uneven"),
        C("เพศ", "sex", "sex_letter"),
        C("อายุ", "age", "age"),
        C("ระดับ", "grade", _nonformal_level),
        C("สกร.ตำบล", ("school_name", NONE), _place("สกร.ระดับตำบล{0}")),
        C("รหัสกลุ่ม", NONE, _number(1, 15, "1241-{:03d}")),
        C("ครู สกร.ตำบล", NONE, PEOPLE),
        C("ภาคเรียนที่เข้า", NONE, ("1/2567", "2/2567", "1/2568", "2/2568", "1/2569")),
        C("ลงทะเบียนครั้งแรก", "enrolled_from", "entered:thai_two"),
        C("นก.สะสม", NONE, _number(0, 76)),
        C("นก.เทียบโอน", NONE, ("0", "0", "0", "12", "24")),
        C("กพช.(ชม.)", NONE, _number(0, 210)),
        C("N-NET/E-Exam", NONE, ("", "", "เข้าสอบ", "ขาดสอบ")),
        C("สถานะ นศ.", "status", _turns(LEARNING)),
        C("วุฒิที่ใช้สมัคร", NONE, ("ป.6", "ป.6", "ม.2 ไม่จบ", "ม.3", "ใบ รบ.ชั่วคราว")),
        C("ออกจาก รร.เดิม", NONE, _gaps(tuple(name for _, name in SECONDARY), 0.4)),
        C("บ/ล", "house_no", "house"),
        C("หมู่", "moo", "moo_uneven"),
        C("บ้าน", NONE, VILLAGES),
        C("ตำบล", "tambon", _place("{0}")),
        C("อำเภอ", "amphoe", _place("{1}")),
        C("โทร นศ./ผปค.", "phone", "phone_uneven"),
        C("ผู้ปกครอง (อายุไม่ถึง 20)", "guardian_name", "guardian_relation"),
        C("อาชีพ นศ.", (NONE, DROP), ("ว่างงาน", "ตัดอ้อย", "รับจ้าง", "ร้านซ่อม จยย.", "ช่วยงานบ้าน", "เลี้ยงลูก")),
        C("กลุ่มเป้าหมายพิเศษ", DROP, ("-",) * 16 + ("พิการ", "ผู้ต้องขัง", "แม่วัยใส")),
        C("หมายเหตุ", NONE, ("", "", "", "ฝากตามใบ รบ.", "ย้ายกลุ่ม")),
    ),
    titles=(["ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอกุมภวาปี"], ["ทะเบียนนักศึกษา หลักสูตรการศึกษานอกระบบระดับการศึกษาขั้นพื้นฐาน ภาคเรียนที่ 1 ปีการศึกษา 2569"]),
    sheets_before=("คำชี้แจง",),
)

# 8. A school of novices at a temple; digits in Thai
TEMPLE, OLD_HOME = "สังกัดวัด", "ภูมิลำเนาเดิม"
NOVICES = Agency(
    "valleys_novices",
    "religious",
    "enrolled",
    "xlsx",
    (13, 18),
    48,
    (
        C("ที่", ("pupil_no", NONE), "running_thai"),
        C("เลขประจำตัว", "pupil_no", _thai("own")),
        C("ชื่อ  นามสกุล", "full_name", "novice_drawn"),
        C("เลขประจำตัวประชาชน", "national_id", "id_thai"),
        C(("เกิด", "วันที่"), "birth_day", _thai("born:day")),
        C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", _thai("born:year_be")),
        C("อายุ", "age", "age_thai"),
        C("พรรษา", NONE, _thai(_number(0, 5))),
        C("บรรพชาเมื่อ", NONE, _thai(_before(60, 1500, "thai_two"))),
        C("เลขที่หนังสือสุทธิ", NONE, _thai("monk_card")),
        C(("วิทยฐานะ", "น.ธ."), NONE, ("ตรี", "โท", "-", "ตรี", "เอก")),
        C(("วิทยฐานะ", "ป.ธ."), NONE, ("-", "-", "-", "๑-๒", "๓")),
        C("ชั้น", "grade", "grade_of_age_thai"),
        C((TEMPLE, "วัด"), (NONE, "address"), _turns(("วัดโพธิ์ชัย", "วัดศรีบุญเรือง", "วัดป่าโนนทอง", "วัดสว่างอารมณ์"))),
        C((TEMPLE, "ตำบล"), (NONE, "tambon"), _turns(("พันดอน", "เวียงคำ", "แชแล", "หมากแข้ง"))),
        C((TEMPLE, "อำเภอ"), (NONE, "amphoe"), _turns(("กุมภวาปี", "กุมภวาปี", "กุมภวาปี", "เมืองฯ"))),
        C((OLD_HOME, "บ้านเลขที่"), "house_no", _thai("house")),
        C((OLD_HOME, "หมู่ที่"), "moo", _thai("moo")),
        C((OLD_HOME, "ตำบล"), "tambon", _place("{0}")),
        C((OLD_HOME, "อำเภอ"), "amphoe", _place("{1}")),
        C((OLD_HOME, "จังหวัด"), "province", _place("{2}")),
        C("โยมบิดา", "father_name", "father_called"),
        C("โยมมารดา", "mother_name", "mother_called"),
        C("โทรศัพท์โยม", "phone", _thai("phone_dashed")),
        C("โรคประจำตัว", DROP, NO_ILLNESS),
        C("วันเข้าเรียน", "enrolled_from", "entered:thai_digits_short"),
        C("หมายเหตุ", NONE, ("", "", "", "ลาสิกขาช่วงปิดเทอม", "ย้ายวัด")),
    ),
    titles=(["บัญชีรายชื่อนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา"], ["วัดโพธิ์ชัย ตำบลพันดอน อำเภอกุมภวาปี จังหวัดอุดรธานี"], ["ปีการศึกษา ๒๕๖๙"]),
    totals=(["รวมทั้งสิ้น ๔๘ รูป"],),
)

# 9. The province's sports school
SPORTS = Agency(
    "valleys_sports",
    "sports",
    "enrolled",
    "xlsx",
    (13, 18),
    75,
    (
        C("รหัส", "pupil_no", "own_5"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อสกุล", "last_name", "last"),
        C("ชื่อตัวเดิม (ถ้าเปลี่ยน)", "alt_first_name", _gaps(lambda m, r: np.roll(m["first"], 3), 0.9)),
        C("ฉายา/ชื่อเล่น", "nickname", "nickname"),
        C("เลข ปชช.", "national_id", "id_spaced"),
        C("เลขหนังสือเดินทาง", DROP, _gaps(_number(1_000_000, 9_999_999, "AC{}"), 0.8)),
        C("วดป.เกิด", "birth_date", "born:cell"),
        C("รุ่นอายุ", NONE, _age_group),
        C("ชาย/หญิง", "sex", "sex"),
        C("ชนิดกีฬา", NONE, ("ฟุตบอล", "วอลเลย์บอล", "มวยสากล", "กรีฑา", "เซปักตะกร้อ", "ยกน้ำหนัก", "จักรยาน")),
        C("ตำแหน่ง/รุ่น/ประเภท", NONE, ("กองหลัง", "100 ม.", "ตัวเสิร์ฟ", "พินเวท", "ตัวเซต", "โร้ด", "")),
        C("ผลงานสูงสุด", NONE, ("", "", "กีฬาเยาวชนแห่งชาติ รอบคัดเลือกภาค 3", "เหรียญทองแดง กีฬานักเรียนนักศึกษา", "ระดับจังหวัด")),
        C("น.น. (kg)", DROP, _number(40, 88)),
        C("ส่วนสูง (cm)", DROP, _number(148, 190)),
        C("BMI", DROP, _real(15, 27, "{:.1f}")),
        C("กรุ๊ปเลือด", DROP, BLOOD),
        C("ประวัติการบาดเจ็บ", DROP, ("ไม่มี", "ไม่มี", "-", "ข้อเท้าพลิก", "เอ็นเข่าซ้าย")),
        C("แพ้ยา/แพ้อาหาร", DROP, ("-", "-", "-", "เพนนิซิลิน", "กุ้ง")),
        C("เสื้อ (ไซซ์)", NONE, ("S", "M", "L", "XL")),
        C("รองเท้า (เบอร์)", (NONE, DROP), _number(36, 46)),
        C("หอ", NONE, _line("หอ{} {}", "sex", ("1", "2"))),
        C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
        C("ผู้ฝึกสอน", NONE, PEOPLE),
        C("โรงเรียนก่อนเข้า", NONE, tuple(name for _, name in PRIMARY + SECONDARY)),
        C("ที่อยู่ (ภูมิลำเนา)", "address", _home("{} ม.{} ต.{} อ.{} จ.{}")),
        C("ผู้ปกครอง", "guardian_name", "guardian_by_sex"),
        C("เกี่ยวข้องเป็น", NONE, "relation"),
        C("โทร.", "phone", "phone_spaced"),
        C("วันรายงานตัวเข้าหอ", "enrolled_from", "entered:cell"),
        C("เบี้ยเลี้ยง (บาท/วัน)", DROP, ("150", "150", "150", "200")),
        C("เลขบัญชี ธ.กรุงไทย", DROP, "account"),
        C("สถานภาพ", "status", ("กำลังศึกษา",) * 9 + ("ลาพัก (บาดเจ็บ)", "ลาออก")),
    ),
    titles=(["ทะเบียนนักเรียน-นักกีฬา โรงเรียนกีฬาจังหวัดอุดรธานี ปีการศึกษา 2569"],),
)

# 10. A learning centre on a farm, kept by hand by the two who run it
FARM_SCHOOL = Agency(
    "valleys_farm_school",
    "learning_centre",
    "enrolled_alternative",
    "ods",
    (13, 18),
    38,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("รหัสผู้เรียน", "pupil_no", _number(1, 400, "ศร.69-{:03d}")),
        C("ชื่อ-สกุลผู้เรียน", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ช/ญ", "sex", "sex_letter"),
        C("อายุ", "age", "age"),
        C("เกิดปี (พ.ศ.)", "birth_year", "born:be_year"),
        C("เลขบัตร (ถ้ามี)", "national_id", "id_rare"),
        C("เรียนระดับ", "grade", "grade_of_age"),
        C("เคยอยู่โรงเรียน", NONE, tuple(name for _, name in PRIMARY + SECONDARY)),
        C("ออกมาตอนชั้น", NONE, ("ป.6", "ม.1", "ม.2", "ม.2", "ม.3", "ป.5")),
        C("มาเรียนวันแรก", "enrolled_from", "entered:thai_two"),
        C("ฐานการเรียนรู้", NONE, ("นาอินทรีย์", "เลี้ยงวัว", "ช่างเชื่อม", "กาแฟ-ขนม", "ทอผ้า")),
        C("โครงงาน", NONE, ("ปลูกผักขายตลาดนัด", "ซ่อมรถไถเดินตาม", "ยังไม่เลือก", "ข้าวจี่โบราณ")),
        C("พี่เลี้ยง", NONE, ("ครูต้อม", "ครูแดง", "พ่อใหญ่คำ", "ครูฝน")),
        C("อยู่กับใคร", (NONE, DROP), _lives_with),
        C("ชื่อผู้ดูแล", "guardian_name", _keeper),
        C("เบอร์ติดต่อ", "phone", "phone_dashed"),
        C("บ้าน/หมู่", ("moo", "address", NONE), _line("{} ม.{}", VILLAGES, "moo")),
        C("ตำบล", "tambon", _place("ต.{0}")),
        C("อำเภอ", "amphoe", _place("อ.{1}")),
        C("พ่อแม่ไปทำงานที่ไหน", (DROP, NONE), ("กทม.", "ไร่อ้อย กำแพงเพชร", "อยู่บ้าน", "ไต้หวัน", "ไม่รู้", "ระยอง")),
        C("สุขภาพ/เรื่องต้องระวัง", DROP, ("", "", "สมาธิสั้น", "แพ้ถั่ว", "เคยกรีดแขน", "")),
        C("ค่ารถ (บาท/วัน)", DROP, ("20", "30", "40", "-")),
        C("ตอนนี้", "status", ("มาเรียน",) * 6 + ("มาบ้างไม่มาบ้าง", "หยุดไปตัดอ้อย", "เลิกมา")),
        C("จดไว้", NONE, ("", "", "", "ฝากไข่มาขาย", "นัดคุยกับยาย", "เทียบโอนกับ สกร.แล้ว")),
    ),
    titles=(["รายชื่อเด็กศูนย์การเรียนชาวนาน้อย (ม.12) ปี 69"],),
)

# 11. A sugar mill: pupils who study and work there, from the personnel system
HIRED = ("Active", "Active", "Active", "Active", "Active", "Resigned", "Active", "Active", "Completed")
SUGAR_MILL = Agency(
    "valleys_sugar_mill",
    "workplace",
    "enrolled_alternative",
    "xlsx",
    (15, 18),
    52,
    (
        C("No.", ("pupil_no", NONE), "running"),
        C("Emp. Code", "pupil_no", _number(1, 900, "DVT69{:04d}")),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("Name-Surname (EN)", (NONE, "alt_first_name"), _line("{} {}", "first_en", "last_en")),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ID Card No.", "national_id", "id_number"),
        C("Birth Date", "birth_date", "born:english"),
        C("Age (Y)", "age", "age_number"),
        C("Sex", "sex", "sex_mf"),
        C("Plant", NONE, ("KPW", "KPW", "NSA")),
        C("แผนก", NONE, ("หม้อไอน้ำ", "ลูกหีบ", "ห้องชั่งอ้อย", "ซ่อมบำรุงไฟฟ้า", "ไร่อ้อยสาธิต", "คลังน้ำตาล")),
        C("กะ", NONE, ("A", "B", "C", "ปกติ")),
        C("ครูฝึก", NONE, PEOPLE),
        C("สถานศึกษาต้นสังกัด", "school_name", ("วก.แม่น้ำปาว", "วท.อุดรธานี", "วก.แม่น้ำปาว", "ศูนย์การเรียนในโรงงานน้ำตาล")),
        C("ระดับชั้น", "grade", _college_year),
        C("สาขางาน", NONE, ("เครื่องกลโรงงาน", "ไฟฟ้า", "เครื่องจักรกลการเกษตร", "บัญชี")),
        C("Start Date", "enrolled_from", "entered:english"),
        C("Contract End", ("enrolled_to", NONE), _before(-500, -60, "iso")),
        C("Resign Date", ("enrolled_to", "event_date"), _only(HIRED, ("Resigned", "Completed"), "lately:english")),
        C("Emp. Status", "status", _turns(HIRED)),
        C("เบี้ยเลี้ยง/วัน (บาท)", DROP, ("220", "250", "250", "300")),
        C("ทุนการศึกษา/เทอม", DROP, ("3,500", "3,500", "5,000", "-")),
        C("เลขที่บัญชี ธ.ก.ส.", DROP, "account_10"),
        C("ผลตรวจสุขภาพก่อนเข้างาน", DROP, ("ปกติ", "ปกติ", "ปกติ", "สายตาสั้น", "การได้ยินผิดปกติเล็กน้อย")),
        C("Blood", DROP, BLOOD),
        C("ตรวจประวัติอาชญากรรม", DROP, ("ไม่พบ", "ไม่พบ", "ไม่พบ", "รอผล")),
        C("สิทธิ รพ. ประกันสังคม", (NONE, DROP), ("รพ.กุมภวาปี", "รพ.อุดรธานี", "ยังไม่เลือก")),
        C("ผู้ปกครองที่ยินยอม", "guardian_name", "guardian_called"),
        C("Relation", NONE, "relation"),
        C("Tel. ผู้ปกครอง", "phone", "phone_dashed"),
        C("มือถือ", ("phone", NONE), "other_phone"),
        C("ที่อยู่ตามบัตร", "address", _home("{} ม.{} ต.{} อ.{} จ.{}")),
        C("สายรถรับส่ง", NONE, ("สาย 1", "สาย 2", "หอพัก", "รถส่วนตัว")),
        C("ไซซ์เสื้อ", NONE, ("S", "M", "L", "XL")),
        C("Remark", NONE, ("", "", "", "", "ย้ายจากกะ B", "รอเอกสารวิทยาลัย")),
    ),
    titles=(["DVT & Learn-to-Earn Trainee List"], ["Printed: 08-Jul-2026 10:22 / HR-Udon"]),
)

# 12. The institute of skill development, a report saved from its web page
TRAINED = ("ผ่าน", "ผ่าน", "ผ่าน", "ไม่ผ่าน", "ผ่าน", "ผ่าน", "ออกกลางคัน")
SKILL = Agency(
    "valleys_skill",
    "skill",
    "training",
    "html",
    (15, 18),
    40,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("เลขทะเบียนผู้รับการฝึก", "pupil_no", _number(1, 9999, "6914-{:05d}")),
        C("หลักสูตร", NONE, ("การซ่อมรถจักรยานยนต์", "ช่างเชื่อมไฟฟ้า", "ช่างเครื่องปรับอากาศ", "การตัดผมชาย", "ผู้ขับรถตัดอ้อย")),
        C("รุ่นที่", NONE, ("1/2569", "2/2569", "3/2568")),
        C("ชั่วโมงฝึก", NONE, ("30", "60", "120", "280")),
        C("วันเริ่มฝึก", "enrolled_from", _before(120, 260, "be_slash")),
        C("วันสิ้นสุด", "enrolled_to", _before(30, 110, "be_slash")),
        C("ชื่อ - นามสกุล", "full_name", "full"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_slash"),
        C("อายุ (ปี)", "age", "age"),
        C("เพศ", "sex", "sex"),
        C("ระดับการศึกษา", ("grade", NONE), ("ป.6", "ม.2", "ม.3", "ม.3", "ม.6", "ปวช.")),
        C("สถานภาพก่อนฝึก", ("status", NONE), ("ว่างงาน", "นอกระบบการศึกษา", "นักเรียน/นักศึกษา", "รับจ้าง")),
        C("ประเภทผู้เข้าอบรม", (NONE, DROP), ("แรงงานใหม่", "แรงงานนอกระบบ", "ผู้มีรายได้น้อย", "เยาวชน")),
        C("ความพิการ", DROP, ("ไม่พิการ",) * 9 + ("ทางการได้ยิน",)),
        C("ที่อยู่", ("address", "house_no"), _line("{} ม.{}", "house", "moo")),
        C("ตำบล", "tambon", _place("{0}")),
        C("อำเภอ", "amphoe", _place("{1}")),
        C("จังหวัด", "province", _place("{2}")),
        C("รหัส ปณ.", NONE, ("41110", "41000", "41240")),
        C("หมายเลขโทรศัพท์", "phone", "phone"),
        C("ผลการฝึก", ("status", NONE), _turns(TRAINED)),
        C("คะแนนรวม", NONE, _number(45, 100)),
        C("เลขที่วุฒิบัตร", NONE, _only(TRAINED, ("ผ่าน",), _number(100, 9999, "อด.{:05d}/69"))),
        C("วันที่ออกวุฒิบัตร", "event_date", _only(TRAINED, ("ผ่าน",), _before(5, 28, "be_slash"))),
        C("การมีงานทำหลังฝึก", NONE, ("", "", "มีงานทำ", "ศึกษาต่อ", "ติดต่อไม่ได้")),
        C("วิทยากร", NONE, PEOPLE),
        C("ค่าใช้จ่ายต่อหัว (บาท)", DROP, "money"),
    ),
    titles=(["รายงานผู้เข้ารับการฝึกอบรม สถาบันพัฒนาฝีมือแรงงาน 14 อุดรธานี"], ["ปีงบประมาณ 2569"]),
)

# 13. Village volunteers' survey, typed by several hands, village after village
GROUPS = ("ปกติ", "ปกติ", "เสี่ยง", "ปกติ", "หลุด", "ปกติ", "เสียง", "ปกติ", "ปกติ", "หลุดจากระบบ", "ปกติ")
VOLUNTEERS = Agency(
    "valleys_volunteers",
    "survey",
    "survey",
    "xlsx",
    (6, 18),
    90,
    (
        C("ลำดับ", ("pupil_no", NONE), "running"),
        C("ชื่อ-สกุลเด็ก", "full_name", "full_uneven"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("อายุ (ปี)", "age", "age_uneven"),
        C("เพศ", "sex", "sex_letter"),
        C("วัน เดือน ปีเกิด (ถ้าทราบ)", "birth_date", "born:uneven?0.4"),
        C("เลขประจําตัว 13 หลัก", "national_id", "id_uneven"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_uneven"),
        C("ชื่อหมู่บ้าน", NONE, VILLAGES),
        C("ตำบล", "tambon", ("พันดอน",) * 7 + ("ต.พันดอน", "พันดร")),
        C("ผู้เลี้ยงดู", "guardian_name", _keeper),
        C("เกี่ยวข้องเป็น", NONE, _kin),
        C("เบอร์โทรศัพย์", "phone", "phone_uneven"),
        C("สภาพครอบครัว", (NONE, DROP), ("แหว่งกลาง", "แหว่งกลาง", "อยู่พร้อมหน้า", "พ่อแม่แยกทาง", "กำพร้าพ่อ")),
        C("พ่อ-แม่ ทำงาน", DROP, FARM_WORK),
        C("บัตรสวัสดิการแห่งรัฐ (มี/ไม่มี)", (DROP, NONE), ("มี", "มี", "ไม่มี")),
        C("หนี้สินครัวเรือน", DROP, ("มี ธ.ก.ส.", "กองทุนหมู่บ้าน", "ไม่มี", "นอกระบบ", "-")),
        C("กลุ่มเด็ก ปกติ/เสี่ยง/หลุด", "status", _turns(GROUPS)),
        C("เรียนอยู่ที่ไหน / เคยเรียน", "school_name", _school("รร.{1}")),
        C("ชั้น", "grade", "grade_uneven"),
        C(
            "หลุดเมื่อปี พ.ศ.",
            ("enrolled_to", "event_date", NONE),
            _only(GROUPS, ("หลุด", "หลุดจากระบบ"), ("2566", "2567", "2568", "ต้นปี 69"), "-"),
        ),
        C(
            "เพราะอะไร",
            (NONE, DROP),
            _only(GROUPS, ("หลุด", "หลุดจากระบบ", "เสี่ยง", "เสียง"), ("ไปตัดอ้อยกับพ่อแม่", "ติดเกม", "ท้อง", "ไม่มีเงิน", "ไม่อยากเรียน")),
        ),
        C("พิการ/ป่วยเรื้อรัง", DROP, ("-",) * 12 + ("ไม่มี",) * 4 + ("พิการทางสติปัญญา", "หอบหืด")),
        C("อยากให้ช่วยเรื่อง", NONE, ("ทุนเรียน", "จักรยาน", "ฝึกอาชีพ", "-", "ไม่ต้องการ")),
        C("วันที่ลงสำรวจ", "event_date", "visited:thai_two"),
        C("อพม.", NONE, PEOPLE),
    ),
    titles=(["แบบสำรวจเด็กและเยาวชน ตำบลพันดอน อำเภอกุมภวาปี"], ["โดย อาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์ (อพม.) มิ.ย. - ก.ค. 2569"]),
    breaks=(0, 31, 58),
    between=(["อพม.ประจำหมู่บ้าน................................................"],),
)

# 14. A foundation's Kobo form at the camps of those who plant and cut cane
CANE_STATUS = ("in_school", "out_of_school", "in_school", "irregular", "never", "out_of_school", "in_school")
CANE_OUT = ("out_of_school", "irregular", "never")
CANE_CAMPS = Agency(
    "valleys_cane_camps",
    "survey",
    "survey",
    "csv",
    (4, 17),
    80,
    (
        C("start", (NONE, "event_date"), "visited:stamp"),
        C("end", (NONE, "event_date"), "visited:kobo"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, _number(10**14, 10**15, "ee.kobo:{:x}")),
        C("enumerator", NONE, ("noi", "ton", "p_aom", "kai")),
        C("consent", NONE, ("yes",)),
        C("camp/camp_name", NONE, ("แคมป์ไร่เสี่ยวิทย์", "แคมป์โคกกลาง", "แคมป์ข้างโรงหีบ", "แคมป์หนองแวง")),
        C("camp/tambon", "tambon", _place("{0}")),
        C("camp/amphoe", "amphoe", _place("{1}")),
        C("camp/arrived_month", NONE, ("2569-04", "2569-05", "2569-05", "2569-06")),
        C("hh/hh_no", NONE, _number(1, 60, "HH{:03d}")),
        C("hh/home_province", (NONE, "province"), ("อุดรธานี", "หนองบัวลำภู", "สกลนคร", "กาฬสินธุ์", "ร้อยเอ็ด", "บุรีรัมย์")),
        C("hh/household_size", (NONE, DROP), _number(3, 9)),
        C("hh/debt_to_quota_boss", DROP, ("yes", "yes", "no", "refused")),
        C("child/child_name", "full_name", "untitled"),
        C("child/nick", "nickname", "nickname"),
        C("child/sex", "sex", "sex_lower"),
        C("child/dob", "birth_date", "born:iso?0.35"),
        C("child/age_years", "age", "age"),
        C("child/birth_registered", (NONE, DROP), ("yes", "yes", "yes", "no", "dont_know")),
        C("child/pid13", "national_id", "id_gaps"),
        C("child/nationality", DROP, ("thai",) * 6 + ("lao", "khmer")),
        C("child/home_language", (DROP, NONE), ("isan", "isan", "phuthai", "khmer", "thai")),
        C("child/photo", DROP, _gaps(_number(1_700_000_000, 1_800_000_000, "{}.jpg"), 0.4)),
        C("care/carer_name", "guardian_name", "guardian"),
        C("care/carer_rel", NONE, _kin_english),
        C("care/carer_phone", "phone", "phone_abroad"),
        C("edu/edu_now", "status", _turns(CANE_STATUS)),
        C("edu/school_last", "school_name", _school("{1}")),
        C("edu/grade_last", "grade", "grade_of_age"),
        C(
            "edu/why_out",
            (NONE, DROP),
            _only(CANE_STATUS, CANE_OUT, ("moving cost", "work", "distance", "care_siblings work")),
        ),
        C("edu/why_out/work", (NONE, DROP), _only(CANE_STATUS, CANE_OUT, ("0", "1"))),
        C("edu/why_out/moving", (NONE, DROP), _only(CANE_STATUS, CANE_OUT, ("0", "1"))),
        C("work/cuts_cane", (NONE, DROP), ("no", "no", "sometimes", "daily")),
        C("work/pay_per_day", DROP, ("", "", "80", "120", "200")),
        C("health/vaccine_ok", DROP, ("yes", "yes", "unknown", "no")),
        C("health/difficulty_wg", DROP, ("none", "none", "none", "some_seeing", "a_lot_walking")),
        C("hide_location", "hide_address", ("no", "no", "no", "no", "yes")),
        C("_camp/gps_latitude", NONE, _real(16.9, 17.5, "{:.6f}")),
        C("_camp/gps_longitude", NONE, _real(102.8, 103.4, "{:.6f}")),
        C("_id", ("pupil_no", NONE), "kobo_id"),
        C("_uuid", ("pupil_no", NONE), "guid"),
        C("_submission_time", (NONE, "event_date"), "visited:kobo"),
        C("_validation_status", NONE, ("", "", "Approved", "On Hold")),
        C("_submitted_by", NONE, ("isan_child_fd",)),
        C("_index", ("pupil_no", NONE), "running"),
    ),
    encoding="utf-8-sig",
    separator=";",
)

# 15. A health station: the file of persons among the 43 files it sends to the ministry
HEALTH_STATION = Agency(
    "valleys_health_station",
    "partner",
    "population",
    "csv",
    (3, 18),
    150,
    (
        C("HOSPCODE", NONE, ("04521",)),
        C("CID", "national_id", "id"),
        C("PID", ("pupil_no", NONE), _number(1, 20_000, "{:06d}")),
        C("HID", NONE, _number(1, 900, "{:05d}")),
        C("PRENAME", ("title", NONE), "prefix_code"),
        C("NAME", "first_name", "first"),
        C("LNAME", "last_name", "last"),
        C("HN", ("pupil_no", NONE), _gaps("hn_7", 0.3)),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", (NONE, DROP), ("1",) * 20 + ("2",)),
        C("OCCUPATION_NEW", (NONE, DROP), ("9999", "9001", "9001", "6111", "0000")),
        C("RACE", DROP, ("099",) * 14 + ("056",)),
        C("NATION", DROP, ("099",) * 14 + ("056",)),
        C("RELIGION", DROP, ("01",) * 14 + ("03",)),
        C("EDUCATION", ("grade", NONE), ("00", "01", "02", "02", "03", "03", "09")),
        C("FSTATUS", NONE, ("2",)),
        C("FATHER", DROP, "parent_id"),
        C("MOTHER", DROP, "other_id"),
        C("VSTATUS", NONE, ("5",)),
        C("MOVEIN", (NONE, "enrolled_from", "event_date"), _gaps(_before(100, 1000, "iso"), 0.6)),
        C("DISCHARGE", ("status", NONE), ("9",) * 16 + ("1", "2")),
        C("DDISCHARGE", ("event_date", NONE), "lately:compact?0.9"),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "", "")),
        C("RHGROUP", DROP, ("1", "", "")),
        C("LABOR", (NONE, DROP), _gaps(("11", "14"), 0.95)),
        C("PASSPORT", DROP, "passport?0.96"),
        C("TYPEAREA", NONE, ("1", "1", "1", "3", "4")),
        C("D_UPDATE", NONE, "lately:update"),
        C("TELEPHONE", ("phone", NONE), "other_phone?0.7"),
        C("MOBILE", "phone", "phone"),
    ),
    separator="|",
)

# 16. The registrar's list of all of school age in a district
REGISTRY = Agency(
    "valleys_registry",
    "civil_registry",
    "population",
    "csv",
    (3, 18),
    150,
    (
        C("ลำดับที่", ("pupil_no", NONE), "running"),
        C("เลขประจำตัวประชาชน", "national_id", "id"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อตัว", "first_name", "first"),
        C("ชื่อรอง", "middle_name", "middle?0.96"),
        C("ชื่อสกุล", "last_name", "last"),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด", "birth_date", "born:be_compact"),
        C("อายุ", "age", "age"),
        C("สัญชาติ", DROP, ("ไทย",) * 12 + ("ลาว", "ไม่มีสถานะทางทะเบียน")),
        C("สถานะเจ้าบ้าน", NONE, ("ผู้อาศัย",) * 12 + ("เจ้าบ้าน",)),
        C("สถานะบุคคล", ("status", NONE), ("บุคคลนี้มีภูมิลำเนาอยู่ในบ้านนี้",) * 9 + ("ทะเบียนบ้านกลาง",)),
        C("รหัสประจำบ้าน", NONE, _number(10**6, 10**7, "4104{}")),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่ที่", "moo", "moo_padded"),
        C("ตรอก", NONE, ("",) * 20 + ("-",)),
        C("ซอย", NONE, ("", "", "", "", "ศรีสุข 3", "เทศบาล 5")),
        C("ถนน", NONE, ("", "", "", "มิตรภาพ", "อุดร-สกล")),
        C("ตำบล", "tambon", _place("{0}")),
        C("อำเภอ", "amphoe", _place("{1}")),
        C("จังหวัด", "province", _place("{2}")),
        C("สำนักทะเบียน", NONE, ("อำเภอกุมภวาปี", "ท้องถิ่นเทศบาลเมืองพันดอน", "อำเภอกุมภวาปี")),
        C("เลขประจำตัวบิดา", DROP, "parent_id"),
        C("ชื่อบิดา", "father_name", "father_first"),
        C("สัญชาติบิดา", DROP, ("ไทย",) * 12 + ("ลาว",)),
        C("เลขประจำตัวมารดา", DROP, "other_id"),
        C("ชื่อมารดา", "mother_name", "mother_first"),
        C("สัญชาติมารดา", DROP, ("ไทย",) * 9 + ("ลาว", "กัมพูชา")),
        C("วันที่ย้ายเข้า", (NONE, "enrolled_from", "event_date"), _gaps(_before(100, 1000, "be_compact"), 0.5)),
        C("ย้ายมาจาก", NONE, _gaps(("แจ้งเกิด", "อ.เมืองอุดรธานี", "เขตบางแค กทม.", "จ.ชลบุรี"), 0.4)),
        C("ชื่อสกุลเดิม", "alt_last_name", "former_last?0.94"),
    ),
    encoding="cp874",
)

# 17. The shelter: few rows, and the most sensitive ones
CARED = ("อยู่ในความดูแล", "คืนสู่ครอบครัว", "อยู่ในความดูแล", "ส่งต่อสถานสงเคราะห์", "คืนสู่ครอบครัว", "อยู่ในความดูแล", "ครอบครัวอุปถัมภ์")
SHELTER = Agency(
    "valleys_shelter",
    "shelter",
    "protected",
    "xlsx",
    (4, 17),
    34,
    (
        C("เลขที่แฟ้ม", "pupil_no", "case_no"),
        C("รับเข้าวันที่", ("enrolled_from", "event_date"), _before(120, 700, "thai_short")),
        C("ชื่อ-สกุล ผู้รับบริการ", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("ว/ด/ป เกิด", "birth_date", "born:thai_short"),
        C("อายุ", "age", "age_months"),
        C("เพศ", "sex", "sex"),
        C("เลขบัตร ปชช.", "national_id", "id_dashed"),
        C("สัญชาติ/เชื้อชาติ", DROP, ("ไทย/ไทย",) * 8 + ("ลาว/ลาว", "ไม่มีสัญชาติ")),
        C("ศาสนา", DROP, RELIGION),
        C("ประเภทปัญหา", DROP, ("ถูกทอดทิ้ง", "ถูกทำร้ายร่างกาย", "ถูกล่วงละเมิดทางเพศ", "ผู้ปกครองถูกคุมขัง", "ตั้งครรภ์ไม่พร้อม", "เด็กเร่ร่อน")),
        C("ผู้กระทำ", DROP, ("บิดาเลี้ยง", "ญาติ", "-", "คนรู้จัก", "บิดา", "ไม่ทราบ")),
        C("พฤติการณ์โดยสังเขป", DROP, ("ครูพบรอยฟกช้ำจึงแจ้ง 1300", "ยายเลี้ยงไม่ไหว", "มารดาถูกจำคุก ไม่มีผู้ดูแล", "หนีออกจากบ้าน", "โรงพยาบาลแจ้ง OSCC")),
        C("ปจว./เลขคดี", DROP, _gaps(_number(10, 900, "สภ.กุมภวาปี {}/2569"), 0.6)),
        C("ผู้นำส่ง", (NONE, DROP), ("รพ.อุดรธานี", "สภ.เมืองอุดรธานี", "อบต.", "พมจ.", "โรงเรียน", "ญาติ")),
        C("ผลตรวจร่างกาย", DROP, ("ปกติ", "รอผล", "รอยช้ำแขนซ้าย", "ตรวจการตั้งครรภ์", "ปกติ")),
        C("สุขภาพจิต/SDQ", DROP, ("ปกติ", "เสี่ยง", "มีปัญหา", "ส่งพบจิตแพทย์")),
        C("บิดา", "father_name", "father_called"),
        C("มารดา", "mother_name", "mother_called"),
        C("ผู้ปกครองที่ติดต่อได้", "guardian_name", "guardian_by_sex"),
        C("เกี่ยวข้อง", NONE, "relation"),
        C("โทรศัพท์", "phone", "phone_dashed"),
        C("ที่อยู่ผู้ปกครอง", ("address", NONE), _home("{} หมู่ {} ต.{} อ.{} จ.{}")),
        C("โรงเรียนเดิม", "school_name", _school("{1}")),
        C("ชั้น", "grade", "grade_of_age"),
        C("การศึกษาขณะอยู่บ้านพัก", ("status", NONE), ("เรียนโรงเรียนเดิม", "เรียน สกร.", "ยังไม่ได้เรียน", "พักการเรียน")),
        C("งดเปิดเผยที่อยู่", "hide_address", ("ใช่", "ใช่", "ใช่", "ไม่")),
        C("เงินสงเคราะห์ (บาท)", DROP, "money"),
        C("นักสังคมสงเคราะห์", NONE, PEOPLE),
        C("ผลการดำเนินการ", ("status", NONE, DROP), _turns(CARED)),
        C(
            "จำหน่ายเมื่อ",
            ("enrolled_to", "event_date"),
            _only(CARED, ("คืนสู่ครอบครัว", "ส่งต่อสถานสงเคราะห์", "ครอบครัวอุปถัมภ์"), _before(5, 100, "thai_short")),
        ),
    ),
    titles=(["ลับ"], ["ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัวจังหวัดอุดรธานี ปีงบประมาณ 2569"]),
)

# 18. The equity fund: poor pupils' screening with the household's state, a header of two rows
HOUSEHOLD, HOUSE, PAID = "สถานะครัวเรือน", "ที่อยู่อาศัย", "การรับเงินอุดหนุน"
FUND = Agency(
    "valleys_fund",
    "fund",
    "supported",
    "xlsx",
    (5, 15),
    120,
    (
        C("ปีการศึกษา", NONE, ("1/2569",)),
        C("สังกัด", NONE, ("สพฐ.", "สพฐ.", "อปท.", "ตชด.")),
        C("รหัสสถานศึกษา", "school_code", _school("10{0}")),
        C("สถานศึกษา", "school_name", _school("{1}")),
        C("เลขประจำตัวประชาชนนักเรียน", "national_id", "id_or_g"),
        C("คำนำหน้า", "title", "title"),
        C("ชื่อ", "first_name", "first"),
        C("นามสกุล", "last_name", "last"),
        C("ระดับชั้น", "grade", "grade_of_age"),
        C("วันเกิด", "birth_date", "born:be_slash"),
        C("น้ำหนัก", DROP, _number(16, 58)),
        C("ส่วนสูง", DROP, _number(104, 168)),
        C("ผลคัดกรอง", (DROP, NONE), ("ยากจนพิเศษ", "ยากจนพิเศษ", "ยากจน", "ใกล้จน")),
        C("คะแนน PMT", (NONE, DROP), "score"),
        C((HOUSEHOLD, "จำนวนสมาชิก"), (NONE, DROP), _number(2, 9)),
        C((HOUSEHOLD, "รายได้เฉลี่ยต่อคน"), DROP, _number(300, 2900)),
        C((HOUSEHOLD, "มีผู้สูงอายุ > 60 ปี"), (NONE, DROP), ("1", "0", "1")),
        C((HOUSEHOLD, "มีคนพิการ/เจ็บป่วยเรื้อรัง"), DROP, ("0", "0", "0", "1")),
        C((HOUSEHOLD, "พ่อ/แม่เลี้ยงเดี่ยว"), (NONE, DROP), ("0", "1")),
        C((HOUSEHOLD, "อยู่กับปู่ย่าตายาย"), (NONE, DROP), ("1", "1", "0")),
        C((HOUSE, "ลักษณะบ้าน"), (NONE, DROP), ("บ้านตนเอง",) * 9 + ("บ้านเช่า", "อยู่กับผู้อื่น", "อยู่กับผู้อื่น")),
        C((HOUSE, "สภาพบ้าน"), (NONE, DROP), ("ไม้กระดาน", "สังกะสี", "ชำรุดทรุดโทรม", "อิฐบล็อก")),
        C((HOUSE, "ที่ดินทำเกษตร (ไร่)"), (NONE, DROP), ("0", "0", "1-5", "มากกว่า 5")),
        C(("ที่อยู่นักเรียน", "เลขที่"), "house_no", "house"),
        C(("ที่อยู่นักเรียน", "หมู่"), "moo", "moo"),
        C(("ที่อยู่นักเรียน", "ตำบล"), "tambon", _place("{0}")),
        C(("ที่อยู่นักเรียน", "อำเภอ"), "amphoe", _place("{1}")),
        C(("ที่อยู่นักเรียน", "จังหวัด"), "province", _place("{2}")),
        C(("ที่อยู่นักเรียน", "ละติจูด"), NONE, _real(17.0, 17.8, "{:.6f}")),
        C(("ที่อยู่นักเรียน", "ลองจิจูด"), NONE, _real(102.4, 103.4, "{:.6f}")),
        C(("ผู้ปกครอง", "ชื่อ-สกุล"), "guardian_name", "guardian_called"),
        C(("ผู้ปกครอง", "เลขประจำตัวประชาชน"), DROP, "parent_id"),
        C(("ผู้ปกครอง", "วันเกิด"), DROP, _parent_born("be_slash")),
        C(("ผู้ปกครอง", "ความสัมพันธ์"), NONE, "relation"),
        C(("ผู้ปกครอง", "อาชีพ"), DROP, FARM_WORK),
        C(("ผู้ปกครอง", "โทรศัพท์"), "phone", "phone"),
        C((PAID, "ช่องทาง"), (NONE, DROP), ("บัญชีนักเรียน", "บัญชีผู้ปกครอง", "รับเงินสดที่โรงเรียน")),
        C((PAID, "เลขที่บัญชี"), DROP, _gaps("account_10", 0.3)),
        C((PAID, "จำนวนเงิน"), DROP, ("2,100", "2,100", "1,500", "4,200")),
        C((PAID, "สถานะ"), ("status", NONE, DROP), ("โอนสำเร็จ", "โอนสำเร็จ", "รอโอน", "ไม่ขอรับ", "ย้ายสถานศึกษา")),
        C("ร้อยละการมาเรียน", NONE, _number(52, 101)),
        C("ภาพถ่ายบ้าน", DROP, _number(10**6, 10**7, "img_{}.jpg")),
        C("ครูผู้เยี่ยมบ้าน", NONE, PEOPLE),
    ),
    titles=(["โครงการจัดสรรเงินอุดหนุนนักเรียนยากจนพิเศษแบบมีเงื่อนไข  จังหวัดอุดรธานี"],),
)

# 19. A municipality's centre for small children
NURSERY = Agency(
    "valleys_nursery",
    "local_school",
    "enrolled",
    "ods",
    (3, 6),
    56,
    (
        C("เลขที่", ("pupil_no", NONE), "running"),
        C("รหัสเด็กเล็ก", "pupil_no", _number(100, 999, "4110{}69")),
        C("ชื่อ - สกุล เด็ก", "full_name", "full_short"),
        C("ชื่อเล่น", "nickname", "nickname"),
        C("เลขบัตรประชาชนเด็ก", "national_id", "id"),
        C("เกิดวันที่", "birth_date", "born:thai_two"),
        C("อายุ (ปี.เดือน)", "age", "age_dot"),
        C("ห้อง", "grade", _nursery_class),
        C("นน.", DROP, _number(11, 24)),
        C("สส.", DROP, _number(88, 120)),
        C("ภาวะโภชนาการ", DROP, ("สมส่วน", "สมส่วน", "ค่อนข้างผอม", "เตี้ย", "เริ่มอ้วน")),
        C("พัฒนาการ (DSPM)", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า ด้านภาษา", "ส่งต่อ รพ.")),
        C("วัคซีน ครบ/ไม่ครบ", DROP, ("ครบ", "ครบ", "ไม่ครบ")),
        C("แพ้นม/แพ้อาหาร", DROP, ("-", "-", "-", "นมวัว", "ไข่")),
        C("กรุ๊ปเลือด", DROP, BLOOD),
        C("พ่อ", "father_name", "father"),
        C("งานพ่อ", DROP, FARM_WORK),
        C("แม่", "mother_name", "mother"),
        C("งานแม่", DROP, FARM_WORK),
        C("ผู้เลี้ยงดูหลัก", "guardian_name", _keeper),
        C("เป็น...ของเด็ก", NONE, "relation"),
        C("คนรับ-ส่ง", NONE, ("รถรับส่ง นายเคน", "ยาย", "แม่", "ตา", "รถรับส่ง นางแตง")),
        C("เบอร์โทร ผปค.", "phone", "phone_dashed"),
        C("บ้านเลขที่", "house_no", "house"),
        C("หมู่", "moo", "moo"),
        C("คุ้ม/บ้าน", NONE, VILLAGES),
        C("ในเขต/นอกเขต", NONE, ("ในเขต", "ในเขต", "ในเขต", "นอกเขต")),
        C("เงินอุดหนุนเด็กแรกเกิด 600.-", DROP, ("ได้รับ", "ได้รับ", "ไม่ได้รับ")),
        C("วันรับเข้า", "enrolled_from", "entered:thai_two"),
        C("วันจำหน่ายออก", ("enrolled_to", "event_date"), "lately:thai_two?0.92"),
        C("ครูประจำชั้น", NONE, ("ครูน้อย", "ครูติ๋ม", "ครูแอน")),
    ),
    titles=(["ทะเบียนเด็กเล็ก ศูนย์พัฒนาเด็กเล็กบ้านโนนสวรรค์"], ["สังกัดกองการศึกษา เทศบาลเมืองพันดอน  ประจำปีการศึกษา 2569"]),
    totals=(["", "", "รวมเด็กทั้งหมด 56 คน"],),
)

# 20. Those who have moved out, a short list of the municipality's registrar
MOVED = Agency(
    "valleys_moved",
    "notices",
    "moved_away",
    "xlsx",
    (4, 18),
    32,
    (
        C("ที่", ("pupil_no", NONE), "running"),
        C("เลขที่ใบแจ้งย้าย", ("pupil_no", NONE), _number(1000, 9999, "4198-69-{}")),
        C("เลขประจำตัว ปชช.", "national_id", "id_dashed"),
        C("ชื่อ - สกุล", "full_name", "full"),
        C("เกิดเมื่อ", "birth_date", "born:thai_short"),
        C("ย้ายออกเมื่อ", "event_date", _before(5, 100, "thai_short")),
        C(("ที่อยู่เดิม", "บ้านเลขที่"), "house_no", "house"),
        C(("ที่อยู่เดิม", "หมู่/ชุมชน"), "moo", "moo"),
        C(("ที่อยู่เดิม", "ตำบล"), "tambon", ("พันดอน",)),
        C(("ย้ายไป", "อำเภอ/เขต"), NONE, _turns(("เมืองอุดรธานี", "บางละมุง", "บางพลี", "คลองหลวง", "หนองแขม", "เมืองขอนแก่น"))),
        C(("ย้ายไป", "จังหวัด"), NONE, _turns(("อุดรธานี", "ชลบุรี", "สมุทรปราการ", "ปทุมธานี", "กรุงเทพฯ", "ขอนแก่น"))),
        C("ปลายทางรับเข้าแล้ว", ("status", NONE), ("รับแล้ว", "รับแล้ว", "รับแล้ว", "ยัง")),
        C("ผู้แจ้ง", ("guardian_name", NONE), "guardian_relation"),
        C("หมายเหตุ", NONE, ("", "", "", "ย้ายตามมารดา", "ย้ายปลายทางอัตโนมัติ")),
    ),
    titles=(["บัญชีรายชื่อเด็กและเยาวชนที่ย้ายออก งานทะเบียนราษฎร เทศบาลเมืองพันดอน"], ["ประจำเดือน เมษายน - กรกฎาคม 2569"]),
)

AGENCIES: tuple[Agency, ...] = (
    AREA_OFFICE,
    SECONDARY_SCHOOL,
    CASE_FORM,
    GRADUATES,
    ENGLISH_SCHOOL,
    COLLEGE,
    NONFORMAL,
    NOVICES,
    SPORTS,
    FARM_SCHOOL,
    SUGAR_MILL,
    SKILL,
    VOLUNTEERS,
    CANE_CAMPS,
    HEALTH_STATION,
    REGISTRY,
    SHELTER,
    FUND,
    NURSERY,
    MOVED,
)
