"""The basic-education office's DMC export: a stamp line, 36 headings with the twin heading, one row a pupil a school.

Belongs here: the three education areas' rolls, and the list of those who left. Does not belong here: other schools.
"""

import numpy as np

from synthetic.agencies.common import Roll, Site, full_name, jobs, or_dash, person_name, pupil_numbers, roll, rooms, roster, running
from synthetic.dates import written
from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import spoil
from synthetic.formats import workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.slips import Slip, slip
from synthetic.tables import Array, chance, draw, texts

HEADINGS = (
    "รหัสโรงเรียน", "ชื่อโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เลขประจำตัวนักเรียน", "เพศ", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "วันเกิด",
    "อายุ(ปี)", "น้ำหนัก", "ส่วนสูง", "กลุ่มเลือด", "ศาสนา", "เชื้อชาติ", "สัญชาติ", "บ้านเลขที่", "หมู่", "ถนน/ซอย", "ตำบล", "อำเภอ", "จังหวัด",
    "ชื่อผู้ปกครอง", "นามสกุลผู้ปกครอง", "อาชีพของผู้ปกครอง", "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", "ชื่อบิดา", "นามสกุลบิดา", "อาชีพของบิดา",
    "ชื่อมารดา", "นามสกุลมารดา", "อาชีพของมารดา", "ความด้อยโอกาส", "ยังไม่สามารถจำหน่ายได้ (3.1.8)",
)  # fmt: skip


def areas(site: Site) -> None:
    """The workbooks of the two primary areas and the secondary area."""
    for source, renamed in (("obec_lampang_1", False), ("obec_lampang_2", False), ("obec_secondary", True)):
        rng = site.province.rng(source)
        known = roll(site.province, source, rng, hanging=0.3)
        made = roster(site, source, known)
        headings = list(HEADINGS)
        if renamed:  # a copy somebody mended by hand: the twin heading is gone
            headings[2], headings[5], headings[10] = "เลขประจำตัวประชาชน", "เลขประจำตัวนักเรียน2", "วัน/เดือน/ปีเกิด"
        stamp = [f"วันและเวลาที่สร้างรายงาน {site.province.drawn.isoformat()} 04:10:12.244315"]
        lines, rows = lay(_columns(made, known, rng), [headings], [stamp])
        name = f"{site.province.year}-1-student-{source}.xlsx"
        workbook.write(site.inbox / source / name, [Sheet("Sheet1", lines, widths=(11, 24, 16, 6, 5, 8, 5, 10, 16, 18, 12))])
        site.truth.add(source, name, "Sheet1", rows, made)


def _columns(made: Slip, known: Roll, rng: np.random.Generator) -> list[Array]:
    n = len(made)
    age = made["age"]
    weight = np.round(9 + 2.6 * age + rng.normal(0, 3, n)).clip(9, 110).astype(int)
    height = np.round(78 + 5.6 * age + rng.normal(0, 5, n)).clip(75, 190).astype(int)
    blood = draw(rng, texts(["-", "O", "B", "A", "AB"]), np.array([55, 17, 15, 9, 4]), n)
    nation = np.where(
        np.isin(made["ethnic"], ["migrant", "stateless"]), draw(rng, texts(["พม่า", "ไม่ปรากฎ", "ไร้สัญชาติ"]), np.array([4, 3, 2]), n), "ไทย"
    )
    race = np.where(made["ethnic"] == "hill", draw(rng, texts(["ไทย", "มูเซอ", "กะเหรี่ยง", "เย้า"]), np.array([3, 3, 3, 2]), n), nation)
    faith = draw(rng, texts(["พุทธ", "คริสต์", "-"]), np.array([93, 4, 3]), n)
    work = jobs(rng, made["poverty"])
    number = np.where(made["national_id"] == "", made["g_code"], made["national_id"])
    poor = np.where(chance(rng, made["poverty"] ** 1.4, n), "เด็กยากจน", "-")
    poor = np.where((made["ethnic"] == "hill") & chance(rng, 0.5, n), "เด็กชนกลุ่มน้อย", poor)
    hangs = np.where(known.kind == "hanging", "ยังไม่สามารถจำหน่ายได้", "-")
    return [
        made["school_code"], made["school_name"], or_dash(number), made["grade"], rooms(known, rng), pupil_numbers(known),
        np.where(made["sex"] == "m", "ช", "ญ"), made["title"], made["first"], or_dash(made["last"], "-"), made["birth_text"],
        texts([str(a) for a in age.tolist()]), texts([str(w) for w in weight.tolist()]), texts([str(h) for h in height.tolist()]), blood,
        faith,
        race, nation, or_dash(made["house"]), or_dash(made["moo"]), np.where(chance(rng, 0.9, n), "-", "พหลโยธิน"), made["tambon"],
        made["amphoe"],
        made["province"], or_dash(made["guardian_first"], "ไม่ปรากฎ"), or_dash(made["guardian_last"]), work, made["relation"],
        or_dash(made["father_first"], "ไม่ปรากฎ"), or_dash(made["father_last"]), jobs(rng, made["poverty"]),
        or_dash(made["mother_first"], "ไม่ปรากฎ"), or_dash(made["mother_last"]), work, poor, hangs,
    ]  # fmt: skip


LEFT = (
    "ที่", "รหัสโรงเรียน", "โรงเรียน", "ชั้น", "เลขประจำตัวประชาชน", "ชื่อ - สกุล", "วันเกิด", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "ผู้ปกครอง", "โทรศัพท์",
    "วันที่ออก", "สาเหตุ", "ผลการติดตาม",
)  # fmt: skip


def leavers(site: Site) -> None:
    """The area's list of children who left school: half of the last three years' dropouts, some of whom are back by now."""
    province, rng = site.province, site.province.rng("obec_leavers")
    p = province.people
    n = len(p["person"])
    three_years = p["left_on"] > np.datetime64(province.opening) - np.timedelta64(1100, "D")
    area = np.isin(province.schools["supplier"][p["left_school"]], ["obec_lampang_1", "obec_lampang_2", "obec_secondary"])
    rows = np.flatnonzero((p["left_school"] >= 0) & three_years & area & chance(rng, 0.5, n) & (p["age"] <= 18))
    rows = rows[np.argsort(p["left_on"][rows], kind="stable")]
    made = slip(province, rows, school=p["left_school"][rows], grade=p["left_grade"][rows], dates="thai_short")
    spoil(made, PROFILES["obec_leavers"], province, province.rng("faults obec_leavers"))
    result = draw(rng, texts(["ออกกลางคัน", "อยู่ระหว่างติดตาม", "ไม่พบตัว"]), np.array([70, 20, 10]), len(rows))
    result = np.where(~np.isnat(p["moved_on"][rows]) & chance(rng, 0.6, len(rows)), "ย้ายออกนอกจังหวัด", result)
    columns = [
        running(len(rows)), made["school_code"], made["school_name"], made["grade"], made["national_id"], full_name(made),
        made["birth_text"],
        made["house"], made["moo"], made["tambon"], made["amphoe"], person_name(made["guardian_first"], made["guardian_last"]),
        made["phone"],
        written(p["left_on"][rows], "thai_short"), p["reason"][rows], result,
    ]  # fmt: skip
    titles = [
        [f"รายชื่อนักเรียนที่ออกกลางคันและอยู่ระหว่างการติดตาม ปีการศึกษา {province.year - 3}–{province.year}"],
        ["ข้อมูลจากทุกเขตพื้นที่การศึกษาในจังหวัดลำปาง"],
        [],
    ]
    totals = [[], ["รวม", "", "", "", "", f"{len(rows)} คน"]]
    lines, physical = lay(columns, [LEFT], titles, totals)
    name = f"ออกกลางคัน_{province.year}.xlsx"
    workbook.write(site.inbox / "obec_leavers" / name, [Sheet("รายชื่อ", lines), Sheet("คำชี้แจง", [["ให้โรงเรียนรายงานทุกสิ้นเดือน"]])])
    site.truth.add("obec_leavers", name, "รายชื่อ", physical, made)
