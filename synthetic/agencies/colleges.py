"""Vocational colleges (form ศธ.02, rows from line 9, the whole name in one cell), sports school and scripture schools.

Belongs here: rolls of schools that teach older pupils. Does not belong here: alternative education (``alternative``).
"""

import numpy as np

from synthetic.agencies.common import Site, full_name, or_dash, person_name, pupil_numbers, roll, roster, running
from synthetic.dates import written
from synthetic.formats import delimited, workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.tables import draw, texts

FORM_HEADER = [
    "ลำดับ", "เลขประจำตัวประชาชน", "รหัสนักศึกษา", "ชื่อ - นามสกุล", "วันเกิด", "ระดับชั้น", "สาขาวิชา", "ที่อยู่ (ตำบล)", "อำเภอ", "จังหวัด", "ชื่อบิดา",
    "ชื่อมารดา", "โทรศัพท์ผู้ปกครอง",
]  # fmt: skip
CRAFTS = texts(["ช่างยนต์", "ช่างไฟฟ้ากำลัง", "ช่างกลโรงงาน", "การบัญชี", "คอมพิวเตอร์ธุรกิจ", "เซรามิก", "อาหารและโภชนาการ", "พืชศาสตร์", "การโรงแรม"])


def vocational(site: Site) -> None:
    """One workbook a college; eight lines of form above the rows."""
    province, source, rng = site.province, "vocational", site.province.rng("vocational")
    known = roll(province, source, rng, hanging=0.1)
    made = roster(site, source, known)
    year = province.year % 100
    code = texts(
        [
            f"{year - int(g[-1]) + 1}2{1 + p % 4}{p * 7919 % 10_000_000:07d}"
            for g, p in zip(known.grade.tolist(), known.people.tolist(), strict=True)
        ]
    )
    columns = [
        made["national_id"], code, full_name(made, space=False), made["birth_text"], made["grade"],
        draw(rng, CRAFTS, np.ones(len(CRAFTS)), len(made)), made["tambon"], made["amphoe"], made["province"],
        person_name(made["father_first"], made["father_last"]), person_name(made["mother_first"], made["mother_last"]), made["phone"],
    ]  # fmt: skip
    for number, school in enumerate(dict.fromkeys(known.school.tolist()), start=1):
        at = np.flatnonzero(known.school == school)
        college = str(province.schools["name"][school])
        titles = [
            ["", "", "", "แบบ ศธ.02"], ["บัญชีรายชื่อนักเรียน นักศึกษา"], [college], [f"ภาคเรียนที่ 1 ปีการศึกษา {province.year}"],
            ["สังกัดสำนักงานคณะกรรมการการอาชีวศึกษา"], ["จำนวน", str(len(at)), "คน"], [],
        ]  # fmt: skip
        lines, rows = lay(
            [running(len(at)), *(c[at] for c in columns)], [FORM_HEADER], titles, [[], ["", "", "", "นายทะเบียน ......................"]]
        )
        file = f"ศธ02_{number}_{college}.xlsx"
        workbook.write(site.inbox / source / file, [Sheet("ศธ.02", lines, [(1, 0, 1, 12), (2, 0, 2, 12), (3, 0, 3, 12)])])
        site.truth.add(source, file, "ศธ.02", rows, made, at)


def sports(site: Site) -> None:
    """The sports school's list: cp874, semicolon."""
    province, source, rng = site.province, "sports_school", site.province.rng("sports_school")
    known = roll(province, source, rng)
    made = roster(site, source, known, dates="be_dash")
    sport = draw(rng, texts(["ฟุตบอล", "มวยไทย", "ตะกร้อ", "กรีฑา", "ยกน้ำหนัก", "เทควันโด"]), np.ones(6), len(made))
    columns = [
        running(len(made)), pupil_numbers(known), made["national_id"], made["title"], made["first"], made["last"], made["nickname"],
        made["birth_text"],
        made["grade"], sport, made["house"], made["moo"], made["tambon"], made["amphoe"], made["province"],
        person_name(made["guardian_first"], made["guardian_last"]), made["phone"],
    ]  # fmt: skip
    header = [
        "ลำดับ", "เลขประจำตัว", "เลขประจำตัวประชาชน", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "ชื่อเล่น", "วันเกิด", "ชั้น", "ชนิดกีฬา", "บ้านเลขที่", "หมู่ที่", "ตำบล",
        "อำเภอ", "จังหวัด", "ผู้ปกครอง", "เบอร์โทรผู้ปกครอง",
    ]  # fmt: skip
    lines, rows = lay(columns, [header])
    delimited.write(site.inbox / source / "sport_students.csv", lines, encoding="cp874", separator=";")
    site.truth.add(source, "sport_students.csv", "", rows, made)


def scripture(site: Site) -> None:
    """Novices by temple school: titles สามเณร and พระ, the name in religion's place, the home village beside the temple."""
    province, source = site.province, "scripture_schools"
    known = roll(province, source, province.rng(source))
    made = roster(site, source, known, dates="thai_long", robed=True)
    columns = [
        running(len(made)), or_dash(made["national_id"], ""), made["title"], made["first"], made["last"], made["birth_text"],
        made["age_text"], made["grade"],
        made["school_name"], written(made["entered"], "thai_short"), made["house"], made["moo"], made["tambon"], made["amphoe"],
        made["province"],
        person_name(made["father_first"], made["father_last"]), person_name(made["mother_first"], made["mother_last"]), made["phone"],
    ]  # fmt: skip
    header = [
        "ที่", "เลขประจำตัวประชาชน", "คำนำหน้า", "ชื่อ", "นามสกุลเดิม (ฉายา)", "วันเดือนปีเกิด", "อายุ", "ชั้น", "โรงเรียนพระปริยัติธรรม", "วันบรรพชา",
        "บ้านเลขที่", "หมู่ที่",
        "ตำบล", "อำเภอ", "จังหวัด", "โยมบิดา", "โยมมารดา", "โทรศัพท์",
    ]  # fmt: skip
    titles = [["ทะเบียนสามเณรนักเรียน โรงเรียนพระปริยัติธรรม แผนกสามัญศึกษา จังหวัดลำปาง"], [f"ปีการศึกษา {province.year}"]]
    breaks = np.arange(40, len(made), 40)
    lines, rows = lay(columns, [header], titles, [["รวม", "", "", f"{len(made)} รูป"]], breaks, [[], header])
    file = f"ทะเบียนสามเณร_{province.year}.xlsx"
    workbook.write(site.inbox / source / file, [Sheet("สามเณร", lines)])
    site.truth.add(source, file, "สามเณร", rows, made)
