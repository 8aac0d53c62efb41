"""Columns whose headings do not say whose or of what they are, and go on from the column on their left: สกุล right of บิดา.

Belongs here: what the column left of one says of it; each of these guesses is marked. Does not belong here: headings that tell nothing
at all (``neighbours``), columns that compete (``rivals``).
"""

import re
from collections.abc import Mapping

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import SAMPLE, Contents
from pipelines.adding.fitting import AGREES, FAILS, FEW_TWICE, alone_of, fit_of, told
from pipelines.adding.guessing import NAMED, Guess
from pipelines.adding.headings import CHILD, person_in
from pipelines.adding.neighbours import AS_LONG, as_schools
from records.text import tidy

Found = dict[int, Guess]
Columns = Mapping[int, Contents]
SAME_NAME = 0.5  # of a family's rows at least have one surname
GENERAL = re.compile(r"(?:ระดับ|ประเภท|ชนิด|ลักษณะ|สาเหตุ|รายละเอียด|level|type|kind|degree|details?)+")  # a heading of no more says not of what
YEAR = re.compile(r"ปี?(?:ที่)?(?:พศ|คศ)?|พศ|คศ|year|yyyy|yy")  # a heading of no more than a year
ROOM = re.compile(r"ห้อง(?:เรียน|ที่)?(?:(?:กลุ่ม|ช่วง)อายุ|ระดับ(?:ชั้น)?)?|(?:home|class)?room")
WHERE = re.compile(r"(?:อยู่|เรียน)?(?:ที่)?ไหน(?:where)?|where|name|ชื่อ|ระบุ")
REAL = re.compile("ชื่อ(?:สกุล)?จริง|realname|legalname|officialname")
FIRST_OF_TWO = re.compile(r"(?P<stem>.*[A-Za-zก-๙][_ .-]?)1")
SURNAMES = {f"{who}_name": f"{who}_last_name" for who in ("father", "mother", "guardian")}
HALVES = {  # what a column of names is taken for → what the first and the second of two such are
    **dict.fromkeys(("first_name", "full_name"), ("first_name", "last_name")), **{name: (name, last) for name, last in SURNAMES.items()},
}  # fmt: skip
_BY_TWO = Text("ชื่อและนามสกุลแยกเป็นหมายเลข 1 และ 2", "by the numbers 1 and 2 the first name and the surname")


def called(found: Found, columns: Columns) -> Found:
    """One word under a mere *child* beside whole names under *real name* is what the child is called."""
    real = any(g.said.whose == CHILD and REAL.search(bare(g.heading)) and columns[g.at].several_words >= AGREES for g in found.values())
    for g in [g for g in found.values() if g.field in ("full_name", "first_name") and not g.said.plainly and g.said.whose == CHILD]:
        if real and columns[g.at].several_words < FAILS and not any(o.field == "nickname" for o in found.values()):
            found[g.at] = g.unsure("nickname", Text("มีชื่อจริงอยู่ในคอลัมน์อื่น", "another column has the real name"))
    return found


def numbered(found: Found, columns: Columns) -> Found:
    """NM1 and NM2 side by side are somebody's first name and his surname, where one word each stands below."""
    for g in [g for g in found.values() if g.field in HALVES]:
        stem, right = FIRST_OF_TWO.fullmatch(g.heading.strip()), found.get(g.at + 1)
        if not stem or not right or right.heading.strip() != f"{stem['stem']}2" or right.field != g.field:
            continue
        if max(columns[at].several_words for at in (g.at, right.at)) < FAILS:
            found |= {g.at: g.unsure(HALVES[g.field][0], _BY_TWO), right.at: right.unsure(HALVES[g.field][1], _BY_TWO)}
    return found


def birth_years(found: Found, columns: Columns) -> Found:
    """A year of nothing in particular right of the day and month of birth is the year of birth."""
    for g in [g for g in found.values() if g.field == "birth_month"]:
        left, right = found.get(g.at - 1), found.get(g.at + 1)
        born, last = left and left.field == "birth_day", right.heading.rpartition(" ")[2] if right else ""  # whatever group it stands in
        if born and right and not right.field and YEAR.fullmatch(bare(last)) and columns[right.at].years >= AGREES:
            found[right.at] = right.unsure("birth_year", _right_of(g))
    return found


def codes(found: Found, columns: Columns) -> Found:
    """Numbers of nothing in particular right of the schools' names, one for each school, are the schools'.

    So are those anywhere that are as long as schools' codes and the same in many rows, unless there are more of them than names of schools.
    """
    for g in [g for g in found.values() if g.said.what == "number" and g.said.whose == CHILD and not g.dropped]:
        left = found.get(g.at - 1)
        if any(o.field == "school_code" for o in found.values()) or fit_of("school_code", columns[g.at]) < AGREES:
            continue
        named = [o for o in found.values() if o.field == "school_name"]
        if left in named and _one_for_each(columns[left.at], columns[g.at]):
            found[g.at] = g.unsure("school_code", _right_of(left))
        elif as_schools(columns[g.at]) and all(columns[o.at].distinct >= columns[g.at].distinct for o in named):
            found[g.at] = g.unsure("school_code", AS_LONG)
    return found


def schools(found: Found, columns: Columns) -> Found:
    """Few names of nobody surely right of the schools' codes, one for each code, are the schools'."""
    for g in [g for g in found.values() if g.field == "school_code" and columns[g.at].distinct > 1]:
        right = found.get(g.at + 1)
        loose = right and _loose_name(right) and not any(o.field == "school_name" for o in found.values())
        if right and loose and columns[right.at].names >= AGREES and _one_for_each(columns[right.at], columns[g.at]):
            found[right.at] = right.unsure("school_name", _right_of(g))
    return found


def where(found: Found, columns: Columns) -> Found:
    """Schools' names under a mere "where?" right of whether the child goes to school."""
    for g in [g for g in found.values() if not g.field and not g.dropped and WHERE.fullmatch(bare(g.heading))]:
        left = found.get(g.at - 1)
        schools = columns[g.at].schools >= AGREES and not any(o.field == "school_name" for o in found.values())
        if left and left.said.what in ("status", "grade") and schools:
            found[g.at] = g.unsure("school_name", _right_of(left))
    return found


def rooms(found: Found, columns: Columns) -> Found:
    """Under a heading of rooms stand classes, where no other column has any: ป.1/2."""
    for g in [g for g in found.values() if not g.field and not g.dropped and ROOM.fullmatch(bare(g.heading))]:
        if alone_of(columns[g.at]) == "grade" and not any(o.field == "grade" for o in found.values()):
            found[g.at] = g.unsure("grade", told("grade", columns[g.at]))
    return found


def surnames(found: Found, columns: Columns) -> Found:
    """One word right of a relative's first name under a heading of surnames that another column has too is the relative's surname."""
    plain = [g for g in found.values() if g.field == "last_name" and g.said.whose == CHILD]
    for g in plain if len(plain) > 1 else ():
        left = found.get(g.at - 1)
        if left and left.field in NAMED and max(columns[at].several_words for at in (g.at, left.at)) < FAILS:
            found[g.at] = g.unsure(SURNAMES[left.field], _right_of(left))
    return found


def relatives(found: Found, columns: Columns) -> Found:
    """A relative's name that is but the child's surname is the relative's surname."""
    for own in (g for g in found.values() if g.field == "last_name"):
        for g in [g for g in found.values() if g.field in NAMED]:
            if _the_same(columns[g.at], columns[own.at]):
                found[g.at] = g.unsure(SURNAMES[g.field], Text("เหมือนนามสกุลของเด็ก", "they are the child's surnames"))
    return found


def telephones(found: Found, _columns: Columns) -> Found:
    """Nobody's telephone right of a teacher's name is his: of no use where another column has telephones, and else in doubt."""
    for g in [g for g in found.values() if g.field == "phone" and g.said.whose == CHILD and not person_in(g.heading)]:
        left = found.get(g.at - 1)
        others = any(o.field == "phone" and o.at != g.at for o in found.values())
        if left and left.said.whose in ("staff", "kin", "school") and left.said.what != "phone":
            found[g.at] = g.unsure("" if others else "phone", _right_of(left))
    return found


def kept_out(found: Found, columns: Columns) -> Found:
    """A level or a kind right of what is kept out is that one's, where its cells are nothing that its heading says."""
    for g in sorted(found.values(), key=lambda g: g.at):
        left = found.get(g.at - 1)
        general = GENERAL.fullmatch(bare(g.heading.rpartition(" ")[2]))  # whatever group it stands in
        if left and left.dropped and left.said.sensitive and general and (not g.field or fit_of(g.field, columns[g.at]) < FAILS):
            found[g.at] = Guess(g.at, g.heading, g.said, "", False, _right_of(left), dropped=True)
    return found


def _loose_name(g: Guess) -> bool:
    return not (g.sure or g.dropped) and g.field in ("", "first_name", "full_name") and g.said.whose == CHILD


def _one_for_each(names: Contents, numbers: Contents) -> bool:
    """Whether several rows share each number, and all rows of one name have the same."""
    pairs = {(a.strip(), b.strip()) for a, b in zip(names.cells, numbers.cells, strict=True) if a.strip() and b.strip()}
    return numbers.variety < FEW_TWICE and len(pairs) == len({a for a, _ in pairs})


def _the_same(names: Contents, surnames: Contents) -> bool:
    """Whether most names are the row's surname and nothing else."""
    rows = [(tidy(a).value, tidy(b).value) for a, b in zip(names.cells[:SAMPLE], surnames.cells[:SAMPLE], strict=False) if a.strip()]
    return sum(a == b for a, b in rows) >= max(1, SAME_NAME * len(rows))


def _right_of(left: Guess) -> Text:
    return Text(f"อยู่ทางขวาของ “{left.heading}”", f"it stands right of “{left.heading}”")
