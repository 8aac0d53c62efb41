"""The village volunteers' survey (อพม.): a workbook a tambon, a sheet a village, typed by hand.

Belongs here: who is met, which word is written for what was seen, the volunteers' own headings. Does not belong here: other lists.

Each village's volunteer keeps one of several forms: other headings, other words, Thai digits or not; nicknames in brackets; an age,
seldom a date. What is written is nearly always true; a few words are wrong, and a few children are not met.
"""

import numpy as np

from synthetic.agencies.common import Site, mark_twice, person_name, running, twice
from synthetic.dates import thai_digits
from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import spoil
from synthetic.formats import workbook
from synthetic.formats.layout import Line, Sheet, lay
from synthetic.slips import Slip, slip
from synthetic.tables import Array, chance, draw, join, texts

MOST_TAMBONS = 45  # surveyed so far; fewer in a small province, so that a sheet has some rows
WORDS = {  # what was seen → how it is written, commonest first
    "studying": ("ปกติ", "ปกติ", "ปกติ", "ปรกติ", "เรียนอยู่", "กำลังเรียน", "ปกติ "),
    "at_risk": ("เสี่ยง", "เสี่ยง", "กลุ่มเสี่ยง", "เสียง", "ขาดเรียนบ่อย"),
    "out": ("หลุด", "หลุด", "หลุดจากระบบ", "ไม่ได้เรียน", "ออกกลางคัน", "หลุดระบบ", "ออกแล้ว"),
    "moved": ("ย้าย", "ย้ายไปอยู่ที่อื่น", "ไม่อยู่ในพื้นที่"),
    "dead": ("เสียชีวิต", "เสียชีวิตแล้ว"),
    "not_found": ("ไม่พบ", "ไม่พบตัว"),
    "completed": ("จบ ม.6", "จบแล้ว", "ทำงาน จบ ม.6"),
}
FORMS: tuple[tuple[str, ...], ...] = (  # headings of four forms, same order of meaning
    ("ลำดับ", "ชื่อ-สกุล", "อายุ", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "สถานะ", "เรียนที่", "ชั้น", "ผู้ดูแล", "เบอร์โทร", "เลขบัตรประชาชน", "หมายเหตุ"),
    (
        "ที่",
        "ชื่อ - นามสกุล",
        "อายุ (ปี)",
        "บ้านเลขที่",
        "หมู่",
        "ตำบล",
        "อำเภอ",
        "สถานะการเรียน",
        "สถานศึกษา",
        "ชั้นสุดท้ายที่เรียน",
        "ชื่อผู้ดูแล",
        "เบอร์โทรผู้ดูแล",
        "เลขประจำตัวประชาชน",
        "หมายเหตุ",
    ),
    ("ลำดับที่", "ชื่อ สกุล", "อายุ", "เลขที่บ้าน", "ม.", "ตำบล", "อำเภอ", "ปกติ/เสี่ยง/หลุด", "โรงเรียน", "ชั้น", "ผู้ปกครอง", "โทร.", "เลข 13 หลัก", "อื่นๆ"),
    (
        "ลำดับ",
        "ชื่อและนามสกุล",
        "อายุโดยประมาณ",
        "บ้านเลขที่",
        "หมู่ที่",
        "ตำบล",
        "อำเภอ",
        "สถานภาพ",
        "สถานศึกษาที่บอกว่าเรียน",
        "ระดับชั้น",
        "ผู้ดูแล",
        "เบอร์",
        "เลขบัตร",
        "หมายเหตุ",
    ),
)
REMARKS = texts(["", "ช่วยงานที่บ้าน", "อยู่กับยาย", "พ่อแม่ไปทำงานต่างจังหวัด", "อยากเรียนต่อ", "รับจ้างรายวัน", "ไปกลับ", "พักหอ"])


def villages(site: Site) -> None:
    """One workbook a surveyed tambon."""
    province, rng = site.province, site.province.rng("volunteers")
    places, p = province.places, province.people
    many = int(np.clip(len(p["person"]) // 600, 8, MOST_TAMBONS))
    covered = {places.at("เกาะคา", "ลำปางหลวง"), *rng.choice(len(places.code), many - 1, replace=False).tolist()}
    for tambon in sorted(covered):
        met = _met(site, tambon, rng)
        if not len(met):
            continue
        met = twice(rng, met, 0.01 * province.errors)
        met = met[np.lexsort((p["house"][met].astype(str), p["moo"][met]))]
        made = slip(province, met, dates="be_year", day=province.as_of, robed=True)
        made.table["status"] = _status(site, made, rng)
        made.table["last_grade"] = np.where(p["school"][met] >= 0, p["grade"][met], p["left_grade"][met]).astype(object)
        made.table["grade"] = made.table["last_grade"]
        mark_twice(made)
        spoil(made, PROFILES["volunteers"], province, province.rng(f"faults volunteers {tambon}"))
        _workbook(site, tambon, made, rng)


def _met(site: Site, tambon: int, rng: np.random.Generator) -> Array:
    """Teenagers nearly all, younger children mostly when they are out of school; those gone are told of by neighbours."""
    p = site.province.people
    here = (p["tambon"] == tambon) & (p["age"] >= 5) & (p["age"] <= 18)
    share = np.where(p["listed"], 0.85, np.where(p["age"] >= 12, 0.75, 0.2))
    share = np.where(~np.isnat(p["moved_on"]) | ~np.isnat(p["died_on"]), 0.3, share)
    return np.flatnonzero(here & chance(rng, share, len(share)))


def _status(site: Site, made: Slip, rng: np.random.Generator) -> Array:
    """What the volunteer saw; two in a hundred are wrong, some are not at home."""
    p, n = site.province.people, len(made)
    state = p["state"][made["person"]]
    seen = np.where(made["poverty"] > rng.random(n) + 0.25, "at_risk", "studying").astype(object)
    for truth, word in (
        ("dropped_out", "out"), ("never_enrolled", "out"), ("moved_away", "moved"), ("deceased", "dead"), ("completed", "completed"),
    ):  # fmt: skip
        seen[state == truth] = word
    seen[(seen == "out") & chance(rng, 0.04, n)] = "studying"
    seen[(seen == "studying") & chance(rng, 0.008, n)] = "out"
    seen[chance(rng, 0.012, n)] = "not_found"
    return seen


def _workbook(site: Site, tambon: int, made: Slip, rng: np.random.Generator) -> None:
    province, places = site.province, site.province.places
    name = f"อพม_{places.amphoe[tambon]}_{places.tambon[tambon]}.xlsx"
    home = province.people["moo"][made["person"]]
    sheets, added = [], []
    for moo in sorted(set(home.tolist())):
        at = np.flatnonzero(home == moo)
        title = f"หมู่ {moo} บ้าน{places.village[tambon, moo]}"
        form = FORMS[int(rng.integers(len(FORMS)))]
        lines, rows = _sheet(made, at, form, title, places.tambon[tambon], rng)
        sheets.append(Sheet(title[:31], lines, widths=(6, 28, 7, 10, 14, 24, 12, 24, 14, 18, 20)))
        added.append((title[:31], rows, at))
    workbook.write(site.inbox / "volunteers" / name, sheets)
    for title, rows, at in added:
        site.truth.add("volunteers", name, title, rows, made, at)


def _sheet(made: Slip, at: Array, form: tuple[str, ...], title: str, tambon: str, rng: np.random.Generator) -> tuple[list[Line], Array]:
    n = len(at)
    words = [WORDS[s][i % len(WORDS[s])] for s, i in zip(made["status"][at].tolist(), rng.integers(0, 997, n).tolist(), strict=True)]
    thai = rng.random() < 0.3
    school = np.where(np.isin(made["status"][at], ["studying", "at_risk"]), made["school_name"][at], "")
    school = np.where(chance(rng, 0.25, n), "", school)
    columns = [
        running(n), _written_names(made, at, rng), made["age_text"][at], made["house"][at], made["moo"][at], made["tambon"][at],
        made["amphoe"][at], texts(words), school, made["grade"][at],
        person_name(made["guardian_first"][at], np.where(chance(rng, 0.4, n), "", made["guardian_last"][at])), made["phone"][at],
        made["national_id"][at], np.where(chance(rng, 0.7, n), "", draw(rng, REMARKS, np.ones(len(REMARKS)), n)),
    ]  # fmt: skip
    if thai:
        columns = [*(thai_digits(c) for c in columns[:5]), *columns[5:]]
    breaks = np.flatnonzero(chance(rng, 0.02, n))
    titles: list[Line] = [["แบบสำรวจเด็กและเยาวชนของ อพม."], [f"{title} ต.{tambon}"]]
    if rng.random() < 0.5:
        titles.append([])
    totals: list[Line] = [["", f"รวม {n} คน"]] if rng.random() < 0.6 else []
    return lay(columns, [form], titles, totals, breaks, [[]])


def _written_names(made: Slip, at: Array, rng: np.random.Generator) -> Array:
    """The whole name in one cell: title as the volunteer has it, nickname in brackets at times behind the surname."""
    behind = np.where(chance(rng, 0.12, len(at)), join(" (", made["nickname"][at], ")"), "")
    return join(
        join(made["title"][at], made["first"][at]), np.where(behind == "", made["last"][at], join(made["last"][at], behind)), between=" "
    )
