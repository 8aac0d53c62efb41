"""What several agencies' files share: who is on a roll, the clerk's order, numbers and the columns nobody needs.

Belongs here: small helpers on slips and people. Does not belong here: anything one agency alone has.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import spoil
from synthetic.life import GRADES, grades_at
from synthetic.province import Province
from synthetic.slips import Slip, slip
from synthetic.tables import Array, draw, join, texts
from synthetic.truth import Truth

JOBS = texts(["รับจ้างทั่วไป", "เกษตรกร", "ค้าขาย", "พนักงานบริษัท", "รับราชการ", "ธุรกิจส่วนตัว", "ลูกจ้างชั่วคราว", "แม่บ้าน", "-"])
POOR_JOBS, RICH_JOBS = np.array([42, 28, 8, 5, 1, 1, 8, 3, 4]), np.array([16, 14, 15, 18, 14, 12, 4, 5, 2])
RANK = {g: i for i, g in enumerate([*GRADES.tolist(), "ปวช.1", "ปวช.2", "ปวช.3", "ประถม", "ม.ต้น", "ม.ปลาย"])}


@dataclass(frozen=True)
class Site:
    """Where an agency writes: the province it looks at, the inbox, the truth beside it."""

    province: Province
    inbox: Path
    truth: Truth


@dataclass(frozen=True)
class Roll:
    """Who is on a supplier's roll: positions of people, the school each row stands for, the class, and why the row is there."""

    people: Array
    school: Array
    grade: Array
    kind: Array  # "" attends; "transferred" has gone to another school; "hanging" stays away; "gone" left after the roll was drawn


def roll(province: Province, supplier: str, rng: np.random.Generator, *, hanging: float = 0.0, transferred: float = 0.6) -> Roll:
    """The roll of a supplier on the day it was drawn: pupils who attend, and rows that should be gone.

    Args:
        hanging: share of the last two years' dropouts that could not be struck off. transferred: share of the changes of school
            after which the old school's row is still there.
    """
    p, of = province.people, province.schools["supplier"]
    n = len(p["person"])
    now = np.flatnonzero((p["sector"] == supplier) & (p["fresh"] != 1))
    old = np.flatnonzero((p["old_school"] >= 0) & (of[p["old_school"]] == supplier) & (rng.random(n) < transferred))
    left = (p["left_school"] >= 0) & (of[p["left_school"]] == supplier) & np.isnat(p["died_on"]) & np.isnat(p["moved_on"]) & ~p["back"]
    two_years = p["left_on"] > np.datetime64(province.opening) - np.timedelta64(730, "D")
    gone = np.flatnonzero(left & (p["fresh"] == -1))
    hangs = np.flatnonzero(left & two_years & (p["fresh"] == 0) & (rng.random(n) < hanging))
    people = np.concatenate([now, old, gone, hangs])
    school = np.concatenate([p["school"][now], p["old_school"][old], p["left_school"][gone], p["left_school"][hangs]])
    grade = np.concatenate(
        [grades_at(p["level"][rows], np.full(len(rows), supplier)) for rows in (now, old)] + [p["left_grade"][gone], p["left_grade"][hangs]]
    )
    kind = texts([""] * len(now) + ["transferred"] * len(old) + ["gone"] * len(gone) + ["hanging"] * len(hangs))
    order = by_class(province, school, grade, p["first"][people])
    return Roll(people[order], school[order], grade[order], kind[order])


def by_class(province: Province, school: Array, grade: Array, first: Array) -> Array:
    """The order of a school's list: school, class, first name."""
    level = np.array([RANK.get(g, 99) for g in grade.tolist()], dtype=int)
    name = np.argsort(np.argsort(first.astype(str), kind="stable"), kind="stable")
    return np.lexsort((name, level, province.schools["code"][school].astype(str)))


def roster(site: Site, source: str, known: Roll, *, dates: str = "be_slash", robed: bool = False) -> Slip:
    """The spoiled slip of a roll."""
    made = slip(site.province, known.people, school=known.school, grade=known.grade, dates=dates, robed=robed)
    spoil(made, PROFILES[source], site.province, site.province.rng(f"faults {source}"))
    return made


def pupil_numbers(known: Roll) -> Array:
    """Numbers that run on within a school, higher for those who came later."""
    return texts([str(1000 + (p * 37 + s * 11) % 8999) for p, s in zip(known.people.tolist(), known.school.tolist(), strict=True)])


def rooms(known: Roll, rng: np.random.Generator) -> Array:
    """Room numbers within a class."""
    return texts([str(r) for r in (1 + (rng.random(len(known.people)) ** 2 * 3).astype(int)).tolist()])


def jobs(rng: np.random.Generator, poverty: Array) -> Array:
    """Occupations of parents."""
    n = len(poverty)
    return np.where(poverty > 0.45, draw(rng, JOBS, POOR_JOBS, n), draw(rng, JOBS, RICH_JOBS, n))


def full_name(made: Slip, *, space: bool = False) -> Array:
    """Title, first name and surname in one cell; the title stands close to the name as it is written by hand, or with a space."""
    title = join(made["title"], made["first"], between=" " if space else "")
    return join(title, made["last"], between=" ")


def person_name(first: Array, last: Array) -> Array:
    """A parent's name in one cell."""
    return join(first, last, between=" ")


def or_dash(column: Array, word: str = "-") -> Array:
    """A dash (or another word) in empty cells."""
    return np.where(column == "", word, column).astype(object)


def twice(rng: np.random.Generator, rows: Array, share: float) -> Array:
    """The rows with some of them standing there twice, one after the other: two people wrote the same list."""
    return np.sort(np.concatenate([rows, rows[rng.random(len(rows)) < share]]), kind="stable")


def mark_twice(made: Slip) -> None:
    """Notes the second row of a person as the fault ``written_twice``."""
    seen, again = set(), []
    for position, person in enumerate(made["person"].tolist()):
        if person in seen:
            again.append(position)
        seen.add(person)
    made.mark("written_twice", np.array(again, dtype=int))


def running(n: int, start: int = 1) -> Array:
    """1, 2, 3 as text."""
    return texts([str(i) for i in range(start, start + n)])


def day(province: Province, month: int, of_month: int) -> dt.date:
    """A day of the current calendar year, not after the as-of date."""
    return min(dt.date(province.as_of.year, month, of_month), province.as_of)
