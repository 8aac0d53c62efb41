"""Those who look for children rather than teach them: shelter, fund, partners; and the lists of graduates.

Belongs here: small and middling lists about children wherever they are. Does not belong here: the village survey (``survey``).
"""

import numpy as np

from synthetic.agencies.common import Site, full_name, jobs, mark_twice, person_name, running, twice
from synthetic.dates import written
from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import spoil
from synthetic.formats import delimited, workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.life import LAST
from synthetic.schools import near
from synthetic.slips import Slip, slip
from synthetic.tables import Array, chance, draw, join, texts

DONE = {8: "ป.6", 11: "ม.3", 14: "ม.6"}


def _known(
    site: Site, source: str, rows: Array, *, dates: str = "be_slash", school: Array | None = None, grade: Array | None = None
) -> Slip:
    made = slip(site.province, rows, school=school, grade=grade, dates=dates)
    spoil(made, PROFILES[source], site.province, site.province.rng(f"faults {source}"))
    return made


def _last_school(site: Site, rows: Array) -> Array:
    p = site.province.people
    return np.where(p["school"][rows] >= 0, p["school"][rows], p["left_school"][rows])


def _last_grade(site: Site, rows: Array) -> Array:
    p = site.province.people
    return np.where(p["school"][rows] >= 0, p["grade"][rows], p["left_grade"][rows]).astype(object)


def shelter(site: Site) -> None:
    """A few rows of the poorest children, kept by hand; no school is named."""
    province, source = site.province, "shelter"
    p, rng = province.people, province.rng("shelter")
    here = np.isnat(p["died_on"]) & np.isnat(p["moved_on"]) & (p["age"] >= 3) & (p["age"] <= 18)
    rows = np.flatnonzero(here & chance(rng, 0.006 * p["poverty"] ** 2 * (1 + 3 * p["listed"]), len(p["age"])))
    made = _known(site, source, rows, dates="thai_short")
    came = np.datetime64(province.as_of) - rng.integers(5, 400, len(rows)).astype("timedelta64[D]")
    columns = [
        running(len(rows)), made["title"], made["first"], made["last"], made["nickname"], made["birth_text"], made["national_id"],
        made["tambon"],
        made["amphoe"], written(came, "thai_short"),
    ]  # fmt: skip
    header = ["ที่", "คำนำหน้า", "ชื่อ", "นามสกุล", "ชื่อเล่น", "วันเกิด", "เลขประจำตัวประชาชน", "ภูมิลำเนา ตำบล", "อำเภอ", "วันที่รับเข้า"]
    lines, physical = lay(columns, [header], [["ลับ – บ้านพักเด็กและครอบครัวจังหวัดลำปาง"], []])
    workbook.write(site.inbox / source / "รายชื่อผู้รับบริการ.xlsx", [Sheet("รายชื่อ", lines)])
    site.truth.add(source, "รายชื่อผู้รับบริการ.xlsx", "รายชื่อ", physical, made)


def scholarships(site: Site) -> None:
    """Conditional scholarships of the last term: the poor in school, and some who have left since."""
    province, source = site.province, "eef_scholarships"
    p, rng = province.people, province.rng("eef")
    n = len(p["age"])
    formal = (p["school"] >= 0) & np.isin(
        province.schools["supplier"][p["school"]], ["obec_lampang_1", "obec_lampang_2", "obec_secondary", "dla_schools"]
    )
    lately = (p["left_school"] >= 0) & (p["left_on"] > np.datetime64(province.opening) - np.timedelta64(400, "D"))
    granted = chance(rng, np.clip((p["poverty"] - 0.1) * 2.2, 0, 0.85), n) & (p["age"] >= 4) & (p["age"] <= 18)
    rows = np.flatnonzero(granted & (formal | lately))
    made = _known(site, source, rows, school=_last_school(site, rows), grade=_last_grade(site, rows))
    money = draw(rng, texts(["ทุนเสมอภาค", "ทุนเสมอภาค (ต่อเนื่อง)", "ทุนสายอาชีพชั้นสูง"]), np.array([60, 38, 2]), len(rows))
    columns = [
        running(len(rows)), made["national_id"], made["title"], made["first"], made["last"], np.where(made["sex"] == "m", "ชาย", "หญิง"),
        made["birth_text"],
        made["school_name"], made["grade"], made["house"], made["moo"], made["tambon"], made["amphoe"], made["province"],
        person_name(made["guardian_first"], made["guardian_last"]), jobs(rng, made["poverty"]), made["phone"], money,
        texts([f"{v:,}" for v in rng.integers(900, 3900, len(rows)).tolist()]),
    ]  # fmt: skip
    header = [
        "ลำดับที่", "เลขประจำตัวประชาชนนักเรียน", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "เพศ", "วันเดือนปีเกิด", "สถานศึกษา", "ระดับชั้น", "บ้านเลขที่", "หมู่ที่",
        "ตำบล", "อำเภอ",
        "จังหวัด", "ชื่อผู้ปกครอง", "อาชีพผู้ปกครอง", "เบอร์โทรผู้ปกครอง", "ประเภททุน", "รายได้ครัวเรือนเฉลี่ย",
    ]  # fmt: skip
    lines, physical = lay(columns, [header], [[f"รายชื่อนักเรียนทุนเสมอภาค ภาคเรียนที่ 2/{province.year - 1} จังหวัดลำปาง"]])
    file = f"EEF_CCT_2-{province.year - 1}.xlsx"
    workbook.write(site.inbox / source / file, [Sheet("ข้อมูล", lines)])
    site.truth.add(source, file, "ข้อมูล", physical, made)


def graduates(site: Site) -> None:
    """Those who passed ป.6, ม.3 and ม.6 in the last three springs: few fields, one CSV a level; many sit in the next class by now."""
    province, source = site.province, "graduates"
    p, rng = province.people, province.rng("graduates")
    n = len(p["age"])
    gone = ~np.isnat(p["died_on"]) | ~np.isnat(p["moved_on"])
    for level, word in DONE.items():
        found, years = [], []
        for back in (1, 2, 3):
            now = p["past"] == back if level == LAST else p["level"] == level + back
            went_on = now & ~p["never"] & ~p["back"] & (p["left_school"] < 0)
            spring = np.datetime64(f"{province.opening.year + 1 - back}-03-31")
            after = (p["left_on"] - spring).astype(int)
            stopped = p["between"] & (p["left_level"] == level) & (after > 0) & (after < 120) & ~p["back"]
            rows = np.flatnonzero((went_on | stopped) & ~gone & chance(rng, 0.93, n))
            found.append(rows)
            years.append(np.full(len(rows), province.year - back))
        rows, year = np.concatenate(found), np.concatenate(years)
        school = _teaching(site, rows, level, rng)
        order = np.lexsort((p["first"][rows].astype(str), school, -year))
        rows, year, school = rows[order], year[order], school[order]
        _graduates(site, source, word, rows, year, school)


def _graduates(site: Site, source: str, word: str, rows: Array, year: Array, school: Array) -> None:
    province = site.province
    made = slip(province, rows, school=school, grade=texts([word] * len(rows)), dates="be_slash")
    spoil(made, PROFILES[source], province, province.rng(f"faults {source} {word}"))
    ended = texts([f"31/03/{y + 1}" for y in year.tolist()])
    columns = [
        texts([str(y) for y in year.tolist()]),
        made["school_name"],
        full_name(made),
        made["national_id"],
        made["birth_text"],
        made["grade"],
        ended,
    ]
    lines, physical = lay(columns, [["ปีการศึกษา", "โรงเรียน", "ชื่อ-สกุล", "เลขประจำตัวประชาชน", "วันเกิด", "จบชั้น", "วันที่จบ"]])
    file = f"จบการศึกษา_{word.replace('.', '')}.csv"
    delimited.write(site.inbox / source / file, lines, encoding="utf-8-sig" if word == "ป.6" else "cp874")
    site.truth.add(source, file, "", physical, made)


def _teaching(site: Site, rows: Array, level: int, rng: np.random.Generator) -> Array:
    """A school where the level was passed: the one left, or one near home that teaches it."""
    province = site.province
    p, places = province.people, province.places
    supplier = "obec_secondary" if level > 8 else "obec_lampang_1"
    letter = {8: "p", 11: "l", 14: "u"}[level]
    school = near(rng, province.schools, places, supplier, letter, p["tambon"][rows])
    if level == 8:
        second = near(rng, province.schools, places, "obec_lampang_2", letter, p["tambon"][rows])
        school = np.where(province.schools["amphoe"][school] == places.amphoe[p["tambon"][rows]], school, second)
    left, now = p["left_school"][rows], p["school"][rows]
    teaches = np.array([letter in levels for levels in province.schools["levels"]])
    stayed = (now >= 0) & teaches[now] & (rng.random(len(rows)) < 0.9)
    return np.where(left >= 0, left, np.where(stayed, now, school))


def partners(site: Site) -> None:
    """Referrals of the youth council and other partners: children met outside school, told in their own words."""
    province, source = site.province, "partners"
    p, rng = province.people, province.rng("partners")
    n = len(p["age"])
    here = np.isnat(p["died_on"]) & np.isnat(p["moved_on"])
    out = p["listed"] & (p["age"] >= 7) & chance(rng, np.where(p["registered"], 0.14, 0.4), n)
    wrong = here & (p["age"] >= 10) & (p["age"] <= 18) & ~p["listed"] & chance(rng, 0.0006, n)
    rows = twice(rng, np.flatnonzero(out | wrong), 0.04 * province.errors)
    made = _known(site, source, rows, dates="thai_two", grade=_last_grade(site, rows))
    mark_twice(made)
    rng.shuffle(order := np.arange(len(rows)))
    when = np.datetime64(province.as_of) - rng.integers(5, 200, len(rows)).astype("timedelta64[D]")
    told = draw(
        rng,
        texts(["ไม่ได้เรียน", "หลุดจากระบบ", "ออกกลางคัน", "ออกแล้ว ทำงานร้านคาร์แคร์", "อยากกลับไปเรียน"]),
        np.array([30, 30, 25, 5, 10]),
        len(rows),
    )
    columns = [
        full_name(made), made["nickname"], made["age_text"], made["birth_text"], made["national_id"],
        join("ม.", made["moo"], " ต.", made["tambon"], " อ.", made["amphoe"]),
        made["phone"], made["grade"], told, draw(rng, texts(["สภาเด็กและเยาวชน", "ลำปาง Move", "มูลนิธิ"]), np.array([5, 4, 2]), len(rows)),
        written(when, "thai_two"),
    ]  # fmt: skip
    header = ["ชื่อ-สกุล", "ชื่อเล่น", "อายุ", "วันเกิด", "เลขบัตร", "ที่อยู่", "เบอร์โทร", "เรียนถึงชั้น", "สถานะ", "ผู้แจ้ง", "วันที่พบ"]
    lines, physical = lay([c[order] for c in columns], [header], [["แบบส่งต่อเด็กและเยาวชนนอกระบบ (ภาคี)"]])
    workbook.write(site.inbox / source / "ส่งต่อภาคี.xlsx", [Sheet("Sheet1", lines)])
    site.truth.add(source, "ส่งต่อภาคี.xlsx", "Sheet1", physical, made, order)
