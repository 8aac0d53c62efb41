"""Alternative education: สกร., learning centre CYF, work-place education, skill courses, mobile school.

Belongs here: hand-kept lists of those who learn outside schools. Does not belong here: schools, surveys.
"""

import numpy as np

from synthetic.agencies.common import Roll, Site, full_name, or_dash, person_name, roll, roster, running
from synthetic.dates import written
from synthetic.formats import delimited, opendocument, workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.slips import Slip
from synthetic.tables import Array, chance, draw, join, texts


def _older(site: Site, supplier: str, share: float) -> Roll:
    """The supplier's learners with some over-age ones who learn there as well (past the target's ages, so no state hangs on them)."""
    province = site.province
    p, rng = province.people, province.rng(f"older {supplier}")
    known = roll(province, supplier, province.rng(supplier), transferred=0.0)
    grown = np.flatnonzero(
        (p["age"] >= 19) & np.isnat(p["died_on"]) & np.isnat(p["moved_on"]) & chance(rng, share * (0.3 + 2 * p["poverty"]), len(p["age"]))
    )
    centres = np.flatnonzero(province.schools["supplier"] == supplier)
    near = centres[p["tambon"][grown] % len(centres)]
    return Roll(
        np.concatenate([known.people, grown]), np.concatenate([known.school, near]),
        np.concatenate([known.grade, texts(["ม.ปลาย"] * len(grown))]), np.concatenate([known.kind, texts(["grown"] * len(grown))]),
    )  # fmt: skip


def dole(site: Site) -> None:
    """สกร.: tab-separated UTF-16 from a spreadsheet, the whole name in one cell, an age in place of the birth date."""
    province, source = site.province, "dole"
    known = _older(site, source, 0.10)
    made = roster(site, source, known)
    rng = province.rng("dole codes")
    code = texts([f"{(province.year - 1) % 100}{1 + i % 2}2{v:06d}" for i, v in enumerate(rng.integers(0, 999_999, len(made)).tolist())])
    columns = [
        running(len(made)), code, made["national_id"], full_name(made), made["age_text"], made["grade"], made["school_name"],
        made["tambon"], made["amphoe"], made["phone"], written(made["entered"], "be_short"),
    ]  # fmt: skip
    header = ["ที่", "รหัสนักศึกษา", "เลขประจำตัวประชาชน", "ชื่อ-สกุล", "อายุ", "ระดับ", "สังกัด ศกร.", "ตำบล", "อำเภอ", "โทร.", "วันที่ขึ้นทะเบียน"]
    lines, rows = lay(columns, [header])
    file = f"นักศึกษา สกร. 1-{province.year}.txt"
    delimited.write(site.inbox / source / file, lines, encoding="utf-16", separator="\t")
    site.truth.add(source, file, "", rows, made)


def cyf(site: Site) -> None:
    """The learning centre's own sheet: often no number, a nickname, the day of joining; a second sheet keeps those who have finished."""
    province, source = site.province, "cyf_centre"
    known = _older(site, source, 0.01)
    made = roster(site, source, known, dates="thai_short")
    columns = [
        running(len(made)), made["title"], made["first"], made["last"], made["nickname"], made["birth_text"], made["national_id"],
        made["grade"],
        made["school_name"], made["house"], made["moo"], made["tambon"], made["amphoe"],
        person_name(made["guardian_first"], made["guardian_last"]),
        made["phone"], written(made["entered"], "thai_short"),
    ]  # fmt: skip
    header = [
        "ลำดับ", "คำนำหน้า", "ชื่อ", "สกุล", "ชื่อเล่น", "ว/ด/ป เกิด", "เลขบัตรประชาชน (ถ้ามี)", "ระดับ", "ศูนย์การเรียน", "บ้านเลขที่", "หมู่", "ตำบล", "อำเภอ",
        "ผู้ปกครอง", "เบอร์โทร", "เริ่มเรียน",
    ]  # fmt: skip
    titles = [["ทะเบียนผู้เรียน ศูนย์การเรียน CYF"], [f"ปรับปรุงล่าสุด {written(np.array([np.datetime64(province.drawn)]), 'thai_long')[0]}"], []]
    breaks = np.arange(25, len(made), 25)
    lines, rows = lay(columns, [header], titles, [[], ["รวม", str(len(made))]], breaks, [[]])
    file = "ทะเบียนผู้เรียน CYF.xlsx"
    workbook.write(site.inbox / source / file, [Sheet("ผู้เรียน", lines)])
    site.truth.add(source, file, "ผู้เรียน", rows, made)


def workplace(site: Site) -> None:
    """Trainees who study at work: UTF-8 with BOM, the number damaged by a spreadsheet in places."""
    source = "workplace"
    known = _older(site, source, 0.015)
    made = roster(site, source, known)
    rng = site.province.rng("workplace jobs")
    firm = draw(
        rng,
        texts(["7-Eleven สาขาสบตุ๋ย", "7-Eleven สาขาเกาะคา", "อู่ยนต์เขลางค์", "เซรามิกเวียงละกอน", "โรงแรมเวียงลคอร"]),
        np.array([5, 3, 2, 3, 2]),
        len(made),
    )
    broken = chance(rng, 0.06 * site.province.errors, len(made))
    made.mark("line_break_in_cell", np.flatnonzero(broken))
    address = join(
        made["house"], " ม.", made["moo"], np.where(broken, "\n", " "), "ต.", made["tambon"], " อ.", made["amphoe"], " จ.", made["province"]
    )
    columns = [
        running(len(made)), made["national_id"], made["title"], made["first"], made["last"], made["birth_text"], made["grade"],
        made["school_name"], firm, address, made["phone"],
        written(made["entered"], "be_slash"),
    ]  # fmt: skip
    header = [
        "ลำดับ", "เลขประจำตัวประชาชน", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "วันเกิด", "ระดับ", "ศูนย์การเรียน", "สถานประกอบการ", "ที่อยู่", "เบอร์โทร",
        "วันที่เข้าเรียน",
    ]  # fmt: skip
    lines, rows = lay(columns, [header])
    delimited.write(site.inbox / source / "trainees.csv", lines, encoding="utf-8-sig")
    site.truth.add(source, "trainees.csv", "", delimited.first_lines(lines)[rows - 1], made)


def skill(site: Site) -> None:
    """Courses and certificates: cp874; most rows are of the last years' certificates, a few of courses that run now."""
    province, source = site.province, "skill_institute"
    known = _older(site, source, 0.06)
    made = roster(site, source, known, dates="be_dash")
    rng = province.rng("skill courses")
    n = len(made)
    current = known.kind == ""
    back = np.where(current, rng.integers(10, 60, n), rng.integers(120, 900, n)).astype("timedelta64[D]")
    start = np.datetime64(province.as_of) - back
    end = start + np.where(current, 120, 60).astype("timedelta64[D]")
    course = draw(
        rng, texts(["ช่างเชื่อมไฟฟ้า", "ช่างไฟฟ้าภายในอาคาร", "ผู้ประกอบอาหารไทย", "บาริสต้า", "ช่างแต่งผมสุภาพบุรุษ", "ช่างซ่อมรถจักรยานยนต์"]), np.ones(6), n
    )
    result = np.where(current, "กำลังฝึก", np.where(rng.random(n) < 0.93, "จบหลักสูตร", "พ้นสภาพ"))
    columns = [
        made["national_id"], made["title"], made["first"], made["last"], made["birth_text"], course, written(start, "be_slash"),
        written(end, "be_slash"),
        result, np.where(current, "", texts([f"52-{v:05d}" for v in rng.integers(1, 99_999, n).tolist()])), made["tambon"],
        made["amphoe"], made["phone"],
    ]  # fmt: skip
    header = [
        "เลขบัตรประชาชน", "คำนำหน้า", "ชื่อ", "นามสกุล", "วันเกิด", "หลักสูตร", "วันที่เริ่มฝึก", "วันที่สิ้นสุด", "ผลการฝึก", "เลขที่วุฒิบัตร", "ตำบล", "อำเภอ",
        "โทรศัพท์",
    ]  # fmt: skip
    lines, rows = lay(columns, [header])
    delimited.write(site.inbox / source / "dsd_lampang.csv", lines, encoding="cp874")
    site.truth.add(source, "dsd_lampang.csv", "", rows, made)


def mobile(site: Site) -> None:
    """The mobile school's list from a free office program: .ods, the whole address in one cell."""
    province, source = site.province, "mobile_school"
    known = roll(province, source, province.rng(source), transferred=0.0)
    made = roster(site, source, known, dates="thai_short")
    lines, rows = lay(
        _mobile_columns(made),
        [["ที่", "ชื่อ-นามสกุล", "ชื่อเล่น", "วันเกิด", "เลขบัตร", "เรียนระดับ", "ที่อยู่", "ผู้ดูแล", "เบอร์ติดต่อ", "เริ่มเรียนเมื่อ"]],
        [["โรงเรียนมือถือ จังหวัดลำปาง"], ["รายชื่อผู้เรียน"]],
        [["รวม", f"{len(made)} คน"]],
    )
    opendocument.write(site.inbox / source / "โรงเรียนมือถือ.ods", [Sheet("ผู้เรียน", lines)])
    site.truth.add(source, "โรงเรียนมือถือ.ods", "ผู้เรียน", rows, made)


def _mobile_columns(made: Slip) -> list[Array]:
    address = join(
        made["house"], texts([f" ม.{m}" if m else "" for m in made["moo"].tolist()]), " ต.", made["tambon"], " อ.", made["amphoe"]
    )
    return [
        running(len(made)), full_name(made), made["nickname"], made["birth_text"], or_dash(made["national_id"]), made["grade"], address,
        person_name(made["guardian_first"], made["guardian_last"]), made["phone"], written(made["entered"], "thai_short"),
    ]  # fmt: skip
