"""What became of each child: schooling, dropout and return, transfer, completion, moving away, death, and the true state.

Belongs here: the truth about a child on the as-of date. Does not belong here: what an agency knows or writes about it.

The rules of ``state``, in this order:

1. ``deceased``: died before the as-of date. 2. ``moved_away``: lives in another province, with or without a notice.
3. ``outside_age``: younger than 3 or older than 18 (whole years on the as-of date).
4. ``completed``: passed ม.6 or ปวช.3 and does not study.
5. ``returned``: dropped out, and learns again now (formal or alternative). 6. ``enrolled``: attends a formal school.
7. ``enrolled_alternative``: learns in สกร., a learning centre, at work, in a course or in a mobile school.
8. ``never_enrolled``: of age and was never in any school. 9. ``dropped_out``: was in school and left before completing.

``listed`` holds for 8 and 9 only: alive, living here, aged 3–18 on the as-of date, not learning, upper secondary not completed. Whether any
supplier ever said so plays no part: a child seen by nobody but the population register is listed in truth as well.
"""

import datetime as dt

import numpy as np

from synthetic import schools
from synthetic.families import ages
from synthetic.ids import g_codes
from synthetic.places import AREA_ONE, Places
from synthetic.tables import Array, Table, blank, chance, draw, pick, texts

GRADES = texts([*(f"อ.{i}" for i in (1, 2, 3)), *(f"ป.{i}" for i in range(1, 7)), *(f"ม.{i}" for i in range(1, 7))])
LAST = 14  # level of ม.6 and ปวช.3; one more: completed
FORMAL = (
    "obec",
    "obec_secondary",
    "dla_schools",
    "private_schools",
    "international_schools",
    "vocational",
    "scripture_schools",
    "sports_school",
)
ALTERNATIVE = ("dole", "cyf_centre", "workplace", "skill_institute", "mobile_school")
SECTORS = (*FORMAL, *ALTERNATIVE)
SHARES = {  # by level: shares of the sectors above, in that order
    "nursery": (0.04, 0, 0.66, 0.26, 0.02, 0, 0, 0, 0, 0, 0, 0, 0.001),
    "kindergarten": (0.60, 0, 0.18, 0.19, 0.02, 0, 0, 0, 0, 0, 0, 0, 0.002),
    "primary": (0.70, 0, 0.10, 0.17, 0.018, 0, 0, 0, 0, 0.001, 0, 0, 0.003),
    "lower": (0.25, 0.47, 0.06, 0.14, 0.018, 0, 0.022, 0.006, 0.008, 0.006, 0, 0, 0.004),
    "upper": (0, 0.47, 0.03, 0.07, 0.016, 0.32, 0.012, 0.008, 0.04, 0.008, 0.008, 0.004, 0),
    "returned": (0.10, 0.08, 0.02, 0, 0, 0.06, 0.01, 0, 0.42, 0.14, 0.06, 0.03, 0.08),
}
TEACHES = {"nursery": "k", "kindergarten": "k", "primary": "p", "lower": "l", "upper": "u"}
HAZARD = (
    0,
    0,
    0,
    0.0015,
    0.0015,
    0.0015,
    0.002,
    0.003,
    0.005,
    0.022,
    0.018,
    0.022,
    0.080,
    0.045,
    0.032,
)  # of leaving on the way into a level
RISK = {"thai": 1.0, "hill": 1.7, "migrant": 3.2, "stateless": 2.4, "muslim": 1.0}
NEVER = {"thai": 0.0015, "hill": 0.022, "migrant": 0.11, "stateless": 0.08, "muslim": 0.002}
LATE = {3: 0.17, 4: 0.06, 5: 0.025}  # not yet in any kindergarten, by age
REASONS = texts([
    "ฐานะยากจน", "ปัญหาครอบครัว", "ปัญหาในการปรับตัว", "หาเลี้ยงครอบครัว", "ไปประกอบอาชีพ", "อพยพตามผู้ปกครอง", "เจ็บป่วย/อุบัติเหตุ",
    "สมรส", "จบภาคบังคับไม่ประสงค์เรียนต่อ", "ต้องคดี/ถูกจับ", "ไม่ทราบสาเหตุ",
])  # fmt: skip
REASON_WEIGHTS = np.array([22, 14, 13, 12, 10, 6, 4, 4, 8, 2, 5])


def live(rng: np.random.Generator, table: Table, school: Table, places: Places, as_of: dt.date) -> None:
    """Adds to ``table`` what became of each child.

    Columns: ``level`` (index into ``GRADES``; -1 too young, 15 completed), ``past`` (springs since ม.6), ``grade``, ``sector``,
    ``school`` (-1: in none), ``entered`` (day), ``left_on`` (day of dropping out, NaT: never), ``left_level``, ``left_school``,
    ``between`` (left after passing ป.6 or ม.3, by not going on), ``reason``, ``old_school`` (of a pupil who changed schools this term),
    ``fresh`` (-1 left after the rosters were drawn, 1 entered after), ``died_on``, ``moved_on``, ``notice`` (the move was registered),
    ``never``, ``back`` (dropped out and learns again), ``state``, ``listed``, ``compulsory``; novices become the group ``novice``.
    """
    n = len(table["person"])
    opening = school_opening(as_of)
    table["level"] = _levels(rng, table, opening)
    table["left_level"] = _left_level(rng, table)
    table["left_on"] = _left_on(rng, table, opening, as_of)
    dropped = table["left_level"] >= 0
    never = _never(rng, table)
    learning = (table["level"] >= 0) & (table["level"] <= LAST) & ~dropped & ~never
    back = dropped & (table["age"] >= 8) & chance(rng, 0.34, n)
    table["never"], table["back"] = never, back
    _enrol(rng, table, school, places, learning, back)
    _left_school(rng, table, school, places, dropped)
    _leave_the_province(rng, table, as_of)
    _details(rng, table, school, places, opening)
    _states(table)


def school_opening(as_of: dt.date) -> dt.date:
    """16 May of the school year the day belongs to."""
    return dt.date(as_of.year - (as_of < dt.date(as_of.year, 5, 16)), 5, 16)


def _levels(rng: np.random.Generator, table: Table, opening: dt.date) -> Array:
    """The level a child is or would be in: by age at the opening of the school year, a few a year behind or ahead."""
    level = ages(table["birth"], opening) - 3
    late = chance(rng, 0.02 + 0.10 * table["poverty"] * np.isin(table["group"], ["hill", "migrant", "stateless"]), len(level)) & (
        level >= 4
    )
    early = chance(rng, 0.02, len(level)) & (level >= 3) & ~late
    level = level - late * rng.integers(1, 3, len(level)) + early
    table["past"] = np.maximum(level - LAST, 0)
    return np.clip(level, np.where(table["age"] >= 3, 0, -1), LAST + 1)


def _left_level(rng: np.random.Generator, table: Table) -> Array:
    """The level on whose way a child dropped out, -1 for those who did not."""
    n = len(table["person"])
    risk = (0.12 + 3.0 * table["poverty"] ** 1.6) * np.array([RISK[g] for g in table["group"]])
    left = np.full(n, -1)
    for level, hazard in enumerate(HAZARD):
        goes = chance(rng, np.minimum(hazard * risk, 0.6), n) & (left < 0) & (table["level"] >= level)
        left[goes] = level
    return left


def _left_on(rng: np.random.Generator, table: Table, opening: dt.date, as_of: dt.date) -> Array:
    """The day of dropping out: in the year the child was on that level; into ม.1 and ม.4 mostly by not coming back in May."""
    left, level = table["left_level"], table["level"]
    years = np.maximum(level - left, 0)
    day = np.datetime64(opening) - (years * 365.25).astype("timedelta64[D]")
    inside = rng.integers(20, 300, len(left))
    table["between"] = np.isin(left, [9, 12]) & chance(rng, 0.75, len(left))
    inside[table["between"]] = 0
    day = np.where(inside == 0, day, day + inside.astype("timedelta64[D]"))
    late = day > np.datetime64(as_of)
    day = np.where(late, np.datetime64(opening) - rng.integers(1, 60, len(left)).astype("timedelta64[D]"), day)
    return np.where(left >= 0, day, np.datetime64("NaT"))


def _never(rng: np.random.Generator, table: Table) -> Array:
    """Children who never entered any school: by group and poverty; the youngest are often just not there yet."""
    n = len(table["person"])
    share = np.array([NEVER[g] for g in table["group"]]) * (0.4 + 1.6 * table["poverty"])
    for age, late in LATE.items():
        share = np.where(table["age"] == age, late * (0.5 + 1.6 * table["poverty"]) + share, share)
    never = chance(rng, share, n) & (table["level"] >= -1)
    table["left_level"][never] = -1
    table["left_on"][never] = np.datetime64("NaT")
    table["between"][never] = False
    return never


def _stage(level: Array) -> Array:
    """The stage of a level: nursery, kindergarten, primary, lower or upper secondary."""
    return np.select([level <= 0, level <= 2, level <= 8, level <= 11], ["nursery", "kindergarten", "primary", "lower"], "upper")


def _sectors(rng: np.random.Generator, table: Table, rows: Array, stage: Array) -> Array:
    """Who teaches each of the ``rows``: by stage; the poor seldom pay fees, boys become novices, migrants find few doors open."""
    weights = np.array([SHARES[s] for s in stage]).reshape(len(rows), len(SECTORS))
    poverty, boy = table["poverty"][rows], (table["sex"][rows] == "m") & (table["group"][rows] != "muslim")
    at = {s: i for i, s in enumerate(SECTORS)}
    weights[:, at["private_schools"]] *= np.clip(1.5 - 1.5 * poverty, 0.1, None)
    weights[:, at["international_schools"]] *= np.clip(1.8 - 2.4 * poverty, 0.0, None)
    weights[:, at["scripture_schools"]] *= boy * (0.5 + 3.0 * poverty)
    weights[:, at["cyf_centre"]] *= 0.5 + 2.0 * poverty
    weights[:, at["mobile_school"]] *= 0.2 + 3.0 * poverty
    for small in ("scripture_schools", "sports_school", "cyf_centre", "workplace", "skill_institute"):
        weights[:, at[small]] *= np.clip(15_000 / len(table["person"]), 1, 5)  # a small province has each kind of school, too
    return texts(SECTORS)[pick(rng, weights)]


def _enrol(rng: np.random.Generator, table: Table, school: Table, places: Places, learning: Array, back: Array) -> None:
    """Sector and school of everyone who learns."""
    n = len(table["person"])
    table["sector"], table["school"] = blank(n), np.full(n, -1)
    rows = np.flatnonzero(learning | back)
    level = np.where(back[rows], np.clip(table["left_level"][rows], 3, LAST), table["level"][rows])
    stage = _stage(level)
    how = np.where(back[rows], "returned", stage)
    sector = _sectors(rng, table, rows, how)
    young = back[rows] & np.isin(sector, ["vocational", "workplace", "skill_institute", "obec_secondary"]) & (table["age"][rows] < 15)
    sector[young] = "mobile_school"
    sector[np.isin(sector, ["obec_secondary", "scripture_schools"]) & ~np.isin(stage, ["lower", "upper"])] = "obec"
    sector[(sector == "obec") & (stage == "upper")] = "dole"
    sector[(sector == "dole") & (table["age"][rows] < 13)] = "mobile_school"
    table["level"][rows] = level
    table["sector"][rows] = sector
    table["school"][rows] = _schools(rng, table, school, places, rows, sector, stage)
    table["sector"][rows] = school["supplier"][table["school"][rows]]


def _schools(rng: np.random.Generator, table: Table, school: Table, places: Places, rows: Array, sector: Array, stage: Array) -> Array:
    """A school near home for each of the rows."""
    chosen = np.full(len(rows), -1)
    tambon = table["tambon"][rows]
    area = np.where(np.isin(places.amphoe[tambon], list(AREA_ONE)), "obec_lampang_1", "obec_lampang_2")
    supplier = np.where(sector == "obec", area, sector)
    for who in sorted(set(supplier.tolist())):
        for level in sorted(set(stage.tolist())):
            here = np.flatnonzero((supplier == who) & (stage == level))
            if not len(here):
                continue
            teaches = _teaches(who, level, rng, len(here))
            for letter in sorted(set(teaches.tolist())):
                part = here[teaches == letter]
                chosen[part] = schools.near(rng, school, places, who, letter, tambon[part])
    return chosen


def _teaches(supplier: str, stage: str, rng: np.random.Generator, n: int) -> Array:
    """The letter of a school's levels that fits; child development centres take most of the smallest, colleges all their own."""
    if supplier == "vocational":
        return texts(["v"] * n)
    if supplier in ALTERNATIVE:
        return texts(["a"] * n)
    if supplier in ("obec_secondary", "scripture_schools", "sports_school") and stage not in ("lower", "upper"):
        return texts(["l"] * n)
    if supplier == "dla_schools" and stage in ("nursery", "kindergarten"):
        return np.where(chance(rng, 0.9 if stage == "nursery" else 0.35, n), "c", "k")
    return texts([TEACHES[stage]] * n)


def _left_school(rng: np.random.Generator, table: Table, school: Table, places: Places, dropped: Array) -> None:
    """The school a dropout last attended, and the level last finished or begun there."""
    n = len(dropped)
    table["left_school"], table["reason"] = np.full(n, -1), blank(n)
    rows = np.flatnonzero(dropped)
    level = np.maximum(table["left_level"][rows], 1)
    before = np.where(table["between"][rows], level - 1, level)  # left after ป.6 or ม.3: the last school is the one before
    stage = _stage(before)
    sector = _sectors(rng, table, rows, stage)
    sector[np.isin(sector, ALTERNATIVE)] = "obec_secondary"
    primary = np.isin(stage, ["primary", "kindergarten"]) & (sector == "obec_secondary")
    sector[primary] = "obec"
    table["left_school"][rows] = _schools(rng, table, school, places, rows, sector, stage)
    table["left_level"][rows] = before
    table["reason"][rows] = draw(rng, REASONS, REASON_WEIGHTS, len(rows))


def _leave_the_province(rng: np.random.Generator, table: Table, as_of: dt.date) -> None:
    """Deaths and moves out of the province, with the day; a move is not always registered."""
    n = len(table["person"])
    back = rng.integers(3, 900, n).astype("timedelta64[D]")
    dead = chance(rng, 0.002 + 0.002 * table["poverty"], n) & (table["age"] >= 3)
    gone = chance(rng, 0.014, n)[table["family"]] & ~dead
    days = np.where(dead, back, back[table["family"]])
    nothing = np.datetime64("NaT")
    table["died_on"] = np.where(dead, np.datetime64(as_of) - days, nothing)
    table["moved_on"] = np.where(gone, np.datetime64(as_of) - days, nothing)
    table["notice"] = gone & chance(rng, 0.9, n)[table["family"]]
    away = dead | gone
    for column, empty in (("sector", ""), ("school", -1)):
        table[column][away] = empty


def _details(rng: np.random.Generator, table: Table, school: Table, places: Places, opening: dt.date) -> None:
    """Grade in words, day of entry, changes of school, rosters overtaken by events, novices, G-codes."""
    n = len(table["person"])
    inside = table["school"] >= 0
    grade = grades_at(table["level"], table["sector"])
    table["grade"] = np.where(inside, grade, "").astype(object)
    left = grades_at(table["left_level"], school["supplier"][table["left_school"]])
    table["left_grade"] = np.where(table["left_school"] >= 0, left, "").astype(object)
    stage = _stage(table["level"])
    first = np.select([stage == "upper", stage == "lower", stage == "primary"], [12, 9, 3], 0)
    years = np.where(inside, np.maximum(table["level"] - first, 0), 0)
    table["entered"] = np.datetime64(opening) - (years * 365).astype("timedelta64[D]")
    former = _former_schools(rng, table, school, places)
    changed = inside & chance(rng, 0.035, n) & ~np.isin(table["sector"], ALTERNATIVE) & (former != table["school"])
    table["old_school"] = np.where(changed, former, -1)
    table["entered"] = np.where(changed, np.datetime64(opening) + rng.integers(0, 40, n).astype("timedelta64[D]"), table["entered"])
    roll = rng.random(n)
    recent = (table["left_school"] >= 0) & ~table["back"] & (table["left_on"] > np.datetime64(opening) - np.timedelta64(60, "D"))
    table["fresh"] = np.where(inside & (roll < 0.0004), 1, np.where(recent & (roll < 0.05), -1, 0))
    novice = table["sector"] == "scripture_schools"
    table["ethnic"] = table["group"].copy()
    table["group"][novice] = "novice"
    seen = (table["national_id"] == "") & (inside | (table["left_school"] >= 0))
    running = np.cumsum(seen) * 3 + 120
    table["g_code"] = np.where(seen, g_codes(opening.year + 543 - np.minimum(np.maximum(table["level"], 0), 9), running), "").astype(object)


def grades_at(level: Array, supplier: Array) -> Array:
    """The class in words as a supplier says it: ปวช. in colleges, the broad level in alternative education."""
    grade: Array = GRADES[np.clip(level, 0, LAST)]
    college = supplier == "vocational"
    grade[college] = texts([f"ปวช.{max(lv - 11, 1)}" for lv in level[college].tolist()])
    broad = np.isin(supplier, ALTERNATIVE)
    grade[broad] = np.select([level[broad] <= 8, level[broad] <= 11], ["ประถม", "ม.ต้น"], "ม.ปลาย")
    return grade


def _former_schools(rng: np.random.Generator, table: Table, school: Table, places: Places) -> Array:
    """For each pupil a school he may have come from: another one of the same supplier, or one of any supplier that teaches his stage."""
    same = schools.other_of(rng, school, np.maximum(table["school"], 0))
    rows = np.flatnonzero((table["school"] >= 0) & chance(rng, 0.4, len(same)))
    stage = _stage(table["level"][rows])
    sector = _sectors(rng, table, rows, stage)
    sector[np.isin(sector, ALTERNATIVE)] = "private_schools"
    same[rows] = _schools(rng, table, school, places, rows, sector, stage)
    return same


def _states(table: Table) -> None:
    """The true state, whether the child belongs on the list, and whether the compulsory age rule covers it."""
    age = table["age"]
    dead, gone = ~np.isnat(table["died_on"]), ~np.isnat(table["moved_on"])
    outside = (age < 3) | (age > 18)
    inside = table["school"] >= 0
    complete = (table["level"] > LAST) & ~inside & (table["left_school"] < 0) & ~table["never"]
    conditions = [
        dead, gone, outside, complete, inside & table["back"], inside & np.isin(table["sector"], ALTERNATIVE), inside,
        table["left_school"] >= 0,
    ]  # fmt: skip
    names = ["deceased", "moved_away", "outside_age", "completed", "returned", "enrolled_alternative", "enrolled", "dropped_out"]
    table["state"] = np.select(conditions, names, "never_enrolled").astype(object)
    table["listed"] = np.isin(table["state"], ["dropped_out", "never_enrolled"])
    table["compulsory"] = (age >= 6) & (age <= 15)
