"""Several persons in one table (ผู้ติดตาม เพศ beside แรงงาน ชื่อ, dep_dob beside worker_name): which of them is the child.

Belongs here: columns of one person, told by what their headings begin or end with; each of these guesses is marked. Does not belong here:
columns whose heading does not say whose they are (``following``), a column for itself (``guessing``).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from statistics import median

from agreements.text import Text
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES
from pipelines.adding.guessing import Guess, guess
from pipelines.adding.headings import CHILD, person_in, said_by

Found = dict[int, Guess]
Columns = Mapping[int, Contents]
NAMES = frozenset({"full_name", "first_name", "last_name"})
AGED = frozenset({"birth_date", "birth_year", "age"})
OTHERS = frozenset({"title", "national_id", "sex"})
ENOUGH = 3  # different things that are told of one person, his name and his age among them
YOUNGER = 12  # years between a child and who is grown up
_PARTS = re.compile(r"[\s/_.:\-]+")


def child(found: Found, columns: Columns) -> Found:
    """Who has a name, a child's age and more under one group's heading is the child, where no other column tells as much of anybody."""
    for person in _persons(found, columns):
        rest = {at: g for at, g in found.items() if at not in person and g.field in NAMES | AGED | OTHERS and g.said.whose == CHILD}
        if any(found[at].field == g.field for at, g in person.items()) or not _preferred(person, rest, found, columns):
            continue
        why = Text("คอลัมน์กลุ่มนี้บอกทั้งชื่อและอายุของเด็กคนหนึ่ง", "columns of this group tell a child's name and age")
        told = {g.field for g in person.values()}
        told |= NAMES if told & NAMES else set()
        found |= {at: _somebody_else(g, columns[at], found) for at, g in rest.items() if g.field in told}
        found |= {at: g.unsure(g.field, why) for at, g in person.items()}
    return found


def _persons(found: Found, columns: Columns) -> Iterable[dict[int, Guess]]:
    """Position → what the column is of its person, for each person of whom enough is told."""
    groups: dict[str, dict[int, Guess]] = {}
    for g in found.values():
        for who, what in _whose(g.heading):
            of_him = replace(guess(g.at, what, said_by(what), columns[g.at]), heading=g.heading)
            taken = groups.setdefault(who, {})
            if _tells(of_him) and of_him.field not in {o.field for o in taken.values()}:
                taken[g.at] = of_him
    return [group for group in groups.values() if _enough(group)]


def _whose(heading: str) -> list[tuple[str, str]]:
    """The person a heading begins or ends with, and what is left of it."""
    parts, last = _PARTS.split(heading.strip(), maxsplit=1), person_in(heading)
    first = [(parts[0], parts[1])] if len(parts) == 2 and all(parts) else []
    return first + ([(last, heading.replace(last, ""))] if last and heading.replace(last, "").strip() else [])


def _tells(g: Guess) -> bool:
    known = g.field in NAMES | AGED | OTHERS and g.said.whose == CHILD and not g.said.english
    return known and g.said.plainly and g.fit >= AGREES


def _enough(group: Mapping[int, Guess]) -> bool:
    told = {g.field for g in group.values()}
    return bool(told & NAMES and told & AGED) and len(told - NAMES) + 1 >= ENOUGH


def _preferred(person: Found, rest: Found, found: Found, columns: Columns) -> bool:
    """Whether it is he rather than whom the other columns tell of: more is told of him, or he is a child and the other grown up."""
    his, theirs = _age(person, columns), _age(rest, columns)
    if his is not None and theirs is not None:
        return theirs - his >= YOUNGER
    kin = any(found[at].said.whose not in (CHILD, "staff") for at in person)  # brothers and sisters are children as well
    named = any(g.field in NAMES for g in rest.values())
    return not (kin and named) and not (named and theirs is not None)


def _age(group: Found, columns: Columns) -> float | None:
    """The age in the middle, by birthdays or ages."""
    born = next((columns[at].births for at, g in group.items() if g.field == "birth_date" and columns[at].births), None)
    if born:
        day = next(iter(columns.values())).day
        return median((day - birthday).days / 365.25 for birthday in born)
    ages = [int(cell) for at, g in group.items() if g.field == "age" for cell in columns[at].cells if cell.strip().isdecimal()]
    return median(ages) if ages else None


def _somebody_else(g: Guess, contents: Contents, found: Found) -> Guess:
    """A column that was taken for the child's while another is the child: a keeper's name perhaps."""
    why = Text("เป็นของคนอื่น ไม่ใช่เด็กในคอลัมน์อื่น", "somebody else's than the child of other columns")
    keeper = g.field in NAMES and contents.several_words >= AGREES and not any(o.field == "guardian_name" for o in found.values())
    return g.unsure("guardian_name" if keeper else "", why)
