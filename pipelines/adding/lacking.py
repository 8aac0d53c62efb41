"""What no column of a table is taken for, while one that is left out looks as if it were just that: not let go in silence.

Belongs here: the marks of such columns. Does not belong here: columns that are taken for something (``rivals``, ``neighbours``).
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES, FAILS, FEW_TWICE, SINGLE, WORTH, alone_of, fit_of, told
from pipelines.adding.guessing import WORDS_FOR_KIN, Guess
from pipelines.adding.headings import CHILD, field_of
from pipelines.adding.lexicon import PAPERS

Found = dict[int, Guess]
NAMES = ("full_name", "first_name", "last_name")
MISSED = frozenset({"national_id", "birth_date", "phone", "address", "status", "grade", "title", "sex", "age", *NAMES})
OF_A_CHILD = frozenset({"title", "sex", "age", "national_id", "g_code", "birth_date", "birth_year", "nickname", *NAMES})
SCHOOL = re.compile(r"โรงเรียน|รร\.|ร\.ร\.|วิทยา|อนุบาล|school|academy", re.IGNORECASE)  # words of schools and of little else
KINDRED = 0.25  # different names a row, at least: villages have few surnames
AGED = ("age", "birth_date", "birth_year")
SCHOOL_AGES = 4  # different ages at least that a list of children has
SOME = 0.1  # of the cells: enough where the village or tambon is told at all
LONG = 4  # digits and letters of a number of a person's own, at least
ROW_KEYS = frozenset({"uuid", "id", "key", "instanceid", "metainstanceid"})  # by the name that a survey program gives them
STAMPED = re.compile(
    r"ประทับเวลา|time_?stamp|submission|last_?(update|modified)|d_?update|updated_?at|date_?last_?modified", re.IGNORECASE
)
TIMED = re.compile("start|end")  # a program's stamps if they have a time of day, else days of anything
KEEPERS = ("guardian_name", "father_name", "mother_name")
OF_KEEPERS = (  # whose, what, and the fields that tell it of the child
    (("guardian", "parents", "father", "mother", "household"), "address", ("address", "house_no", "moo", "tambon")),
    (("staff",), "school_name", ("school_name",)),
)
ORIGIN = re.compile("(?:ย้าย|เดินทาง)?มาจาก")
NUMBERS = ("national_id", "g_code", "pupil_no")


def _feeding(found: Found, field: str) -> list[Guess]:
    return [g for g in found.values() if g.field == field]


def missed(found: Found, columns: Mapping[int, Contents]) -> Found:
    """A number, birthday or name that no column surely tells, while the cells of one that is left or kept out are just that."""
    for g in (g for g in found.values() if not g.field and g.sure):
        looks = _looks(columns[g.at])
        fed = [f for field in (NAMES if looks in NAMES else (looks,)) for f in _feeding(found, field)]
        if looks in MISSED and not fed:
            found[g.at] = g.unsure("", told(looks, columns[g.at]))
    return found


def of_a_child(found: Found, columns: Mapping[int, Contents]) -> Found:
    """One word each, different in most rows, where a half of the child's name is not told; numbers as ages where no age is."""
    for g in (g for g in found.values() if not g.field and g.sure):
        c = columns[g.at]
        half = next((field for field in ("first_name", "last_name") if not _feeding(found, field)), "")
        if half and not _feeding(found, "full_name") and c.names >= AGREES and c.variety >= KINDRED and c.distinct > 1:
            found[g.at] = g.unsure("", told(half, c))
        elif g.said.whose == CHILD and not any(_feeding(found, field) for field in AGED) and c.ages >= AGREES and c.distinct >= SCHOOL_AGES:
            found[g.at] = g.unsure("", told("age", c))
        elif not _feeding(found, "school_name") and g.said.what != "village" and c.share(SCHOOL.search) >= FAILS and c.distinct > 1:
            found[g.at] = g.unsure("", told("school_name", c))
    return found


def _looks(contents: Contents) -> str:
    """What the cells are beyond doubt; words of religion and illness are read as states as well."""
    looks = alone_of(contents)
    return "" if looks == "status" and contents.private >= WORTH else looks


def of_others(found: Found, columns: Mapping[int, Contents]) -> Found:
    """What is told of somebody else and could be the child's by its cells, while no column surely tells it of the child: whose is it?"""
    for g in (g for g in _left_out(found) if g.said.whose != CHILD):
        field = field_of(replace(g.said, whose=CHILD))
        fed = [f for name in (NAMES if field in NAMES else (field,)) for f in _feeding(found, name)]
        fit = fit_of(field, columns[g.at])
        few = field in NAMES and columns[g.at].variety < FEW_TWICE  # of who fills in the list
        if field in OF_A_CHILD and fit >= AGREES and not few and not any(f.sure or f.fit > fit for f in fed):
            found[g.at] = g.unsure("", told(field, columns[g.at]))
    return found


def names(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Where no column surely has the child's name, names left out: of whom else would the list be?"""
    named = [g for field in NAMES for g in _feeding(found, field)]
    if any(g.sure for g in named):
        return found
    few = WORDS_FOR_KIN if named else 1  # of whom somebody is told already, though in doubt, a few names are the officers'
    for g in (g for g in _left_out(found) if g.said.what in NAMES):
        c = columns[g.at]
        if c.names >= AGREES and c.distinct > few:
            found[g.at] = g.unsure("", Text("ไม่มีคอลัมน์ใดเป็นชื่อเด็ก", "no other column has the child's name"))
    return found


def keepers(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Where no column has a parent's or guardian's name, somebody's names that differ in most rows: staff are few, keepers are many."""
    if any(_feeding(found, field) for field in KEEPERS):
        return found
    for g in (g for g in _left_out(found) if g.said.whose != CHILD):
        c = columns[g.at]
        if c.names >= AGREES and c.variety >= FEW_TWICE and c.distinct > 1:
            found[g.at] = g.unsure("", Text("อาจเป็นชื่อผู้ปกครอง ไม่มีคอลัมน์อื่นบอก", "a guardian's name perhaps, which no other column has"))
    return found


def houses(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Numbers as only houses have them, left out while no column tells the house."""
    for g in () if _feeding(found, "house_no") or _feeding(found, "address") else _left_out(found):
        c = columns[g.at]
        places = [abs(o.at - g.at) for o in found.values() if o.field in ("moo", "tambon")]
        least = WORTH if 1 in places else SOME if places else FAILS
        if c.houses >= AGREES and c.variety >= FEW_TWICE and c.slashed >= least:
            found[g.at] = g.unsure("", told("house_no", columns[g.at]))
    return found


def of_keepers(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Where a keeper lives and at what school a teacher is, where no column tells it of the child: there the child is as well."""
    for who, what, instead in OF_KEEPERS:
        for g in () if any(_feeding(found, field) for field in instead) else [g for g in found.values() if not g.field and not g.dropped]:
            if g.said.whose in who and g.said.what == what and fit_of(what, columns[g.at]) >= AGREES:
                found[g.at] = g.unsure(what, told(what, columns[g.at]))
                break
    return found


def origins(found: Found, columns: Mapping[int, Contents]) -> Found:
    """From what place somebody came, where no column tells a place where he lives: his home."""
    for g in [g for g in found.values() if not g.field and not g.dropped and ORIGIN.match(bare(g.heading))]:
        place = next((field for field in ("tambon", "amphoe", "province") if fit_of(field, columns[g.at]) >= AGREES), "")
        if place and not _feeding(found, place) and not _feeding(found, "address"):
            found[g.at] = g.unsure(place, told(place, columns[g.at]))
    return found


def cases(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Numbers of an office's cases, one for each row, where the rows have no other number; not those of courts."""
    for g in () if _feeding(found, "pupil_no") else [g for g in found.values() if g.said.what == "case_no" and not (g.field or g.dropped)]:
        c = columns[g.at]
        if "คดี" not in g.heading and c.codes >= AGREES and c.variety >= SINGLE and c.distinct > 1:
            found[g.at] = g.unsure("pupil_no", Text("เลขเคสไม่ซ้ำกันเลย", "no two rows have the same case"))
            break
    return found


def keys(found: Found, columns: Mapping[int, Contents]) -> Found:
    """The key that a program gives each row, where the agency has no number of its own."""
    for g in () if _feeding(found, "pupil_no") else _left_out(found):
        c = columns[g.at]
        if bare(g.heading) in ROW_KEYS and c.variety >= SINGLE and c.distinct > 1:
            found[g.at] = g.unsure("pupil_no", Text("เป็นกุญแจของแถวที่โปรแกรมให้", "the key that a program gives each row"))
            break
    return found


def days(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Days that feed nothing: an office notes several, and which of them tells of the child no heading settles.

    A program's own stamps do not ask.
    """
    for g in _left_out(found):
        stamp = STAMPED.search(bare(g.heading)) or (columns[g.at].timed and TIMED.fullmatch(bare(g.heading)))
        if g.said.whose == CHILD and g.said.what != PAPERS and columns[g.at].dates >= AGREES and not stamp:
            found[g.at] = g.unsure("", Text("เป็นวันที่ อาจเป็นวันของเหตุการณ์", "a day: of the event perhaps"))
    return found


def numbers(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Where no column has a number of the agency's own, one left out that tells the rows apart; beside national ids one of some length.

    A worker's code is one where those who work are the list's own.
    """
    if _feeding(found, "pupil_no"):
        return found
    beside = any(_feeding(found, field) for field in NUMBERS)
    for g in _left_out(found):
        c = columns[g.at]
        own = g.said.whose == CHILD or (g.said.whose == "staff" and g.said.what in ("number", "own"))
        long = own and c.share(lambda v: len(v) >= LONG and "." not in v) >= AGREES and c.dates < FAILS
        if c.codes >= 0.8 > c.dialled and c.variety >= SINGLE and c.distinct > 1 and not c.running and (long or not beside):
            found[g.at] = g.unsure("", Text("เลขไม่ซ้ำกันเลย อาจเป็นเลขประจำตัว", "no two are alike: numbers of persons perhaps"))
    return found


def _left_out(found: Found) -> list[Guess]:
    return [g for g in found.values() if not g.field and not g.dropped and g.sure]
