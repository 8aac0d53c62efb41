"""The columns of a table side by side: one column a field, names divided among columns, dates that contradict one another.

Belongs here: what only several columns together tell. Does not belong here: a column for itself (``guessing``).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding import following, keeping, lacking, neighbours, persons
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES, FAILS, FEW_TWICE, WORTH, fit_of, told
from pipelines.adding.guessing import Guess
from pipelines.adding.headings import CHILD, person_in, said_twice

NAMES = ("full_name", "first_name", "last_name")
NEAREST = ("guardian", "parents", CHILD, "mother", "father", "household", "informant")  # whose telephone is the family's
WORDS = 0.5  # of the cells have two words or more: whole names
ENDINGS = 0.1  # by so much surnames end otherwise than first names
TELLING = frozenset({"first_name", "full_name", "last_name", "birth_date"})
AGES = 0.5  # of the rows at least have an age that fits the date of birth
KIN = ("father", "mother", "guardian")


def settle(guesses: Sequence[Guess], columns: Mapping[int, Contents]) -> list[Guess]:
    """The guesses of a table with each field given once, and what they say against one another marked."""
    found = {g.at: g for g in guesses}
    for step in STEPS:
        found = step(found, columns)
    return [found[at] for at in sorted(found)]


Found = dict[int, Guess]
_FIRST_ONLY = re.compile("ตัว|จริง|first|given|fore|fname|fnm")  # ชื่อ may be the whole name, ชื่อตัว is none
_IN_THAI = re.compile("ชื่อ(?:ภาษา)?ไทย|thainame|nameinthai")  # what school calls a child of another country
_TOLD = re.compile("บอก|อ้าง|แจ้ง|ชื่ออื่น|othername|told|stated|reported|declared")  # by the child, beside the name of its papers
_OF_A_HOUSE = re.compile("บ้าน|บล|อยู่|หมู่|hou?se|home|addr|hno")
_OF_A_REGISTER = re.compile("(?:ทะเบียน(?!บ้าน|ราษฎร)|แบบ|แฟ้ม|ใบ|สมุด|บัตร|สมาชิก|สัญญา|ตู้|กล่อง)[ก-๙0-9]*เลขที่$")
_OF_THE_DISABLED = re.compile("(?:บัตร|ทะเบียน)(?:ประจำตัว)?(?:คน|ผู้|ความ)พิการ|disab[a-z]*card")
_BEFORE = re.compile("ก่อน|เดิม|เก่า|previous|former|before")
_BESIDE_SCHOOL = re.compile(f"{_BEFORE.pattern}|ตาดีกา|ฟัรดู|วันธรรมดา|tadika|pondok|madras|weekday")
_LIKELY_NOT = {  # whose telephone it is, is told by none of the persons; the class of another time and place
    "phone": re.compile("ฉุกเฉิน|emerg"), "grade": _BEFORE, "school_name": _BESIDE_SCHOOL,
    "pupil_no": re.compile("sourcedid|guid|uuid"),  # a program's key beside the number the school gives
}  # fmt: skip
_TWO_WORDS = Text("ส่วนใหญ่มีสองคำ", "most have two words: first and last names perhaps")

_LESS = Text("ไม่มีปีหรือเดือนเกิดให้ใช้คู่กัน", "no year or month of birth stands beside it")
_GAPS = Text("ใช้ในแถวที่ไม่มีวันเกิดทั้งวัน", "of use in rows without the whole date of birth")
_PARTS = Text("มีคอลัมน์อื่นที่อาจเป็นวันเกิดทั้งวัน", "another column may have the whole date of birth")
_OTHER_ENDINGS = Text("คำลงท้ายไม่เหมือนชื่อที่หัวคอลัมน์บอก", "the endings are not those of such names")
_BESIDE_THAI = Text("เป็นชื่อภาษาอังกฤษ มีชื่อภาษาไทยอยู่แล้ว", "in English, beside names in Thai")
_ABROAD = Text("เป็นภาษาอังกฤษ คอลัมน์ชื่ออื่นไม่ใช่", "in English, while other names are not")
_BARE = Text("เป็นตัวเลขล้วน ถ้าเป็นรหัสให้บอกความหมายใน values:", "bare numbers: if they are codes, say in values: what they mean")
_TELLS_OF_DISABILITY = Text("เลขบัตรบอกว่าเด็กพิการ", "that there is such a card tells of a disability")
_ONE_WORD = Text("ส่วนใหญ่มีคำเดียว", "most have one word: first names or surnames alone perhaps")


def _feeding(found: Found, field: str) -> list[Guess]:
    return [g for g in found.values() if g.field == field]


def _child_names(found: Found, columns: Mapping[int, Contents]) -> Found:
    """ชื่อ may hold the whole name, and ชื่อสกุล the surname: the number of words tells, and what other columns there are."""
    for g in [g for g in found.values() if g.field in NAMES and g.said.whose == CHILD]:
        whole = columns[g.at].several_words >= WORDS
        others = {o.field for o in found.values() if o.at != g.at and o.field in NAMES and (g.said.english or not o.said.english)}
        if g.field == "full_name" and not whole and "first_name" in others and "last_name" not in others:
            found[g.at] = replace(g, field="last_name") if "สกุล" in bare(g.heading) else g.unsure("last_name", _ONE_WORD)
        elif g.field == "full_name" and not whole and "last_name" in others:
            found[g.at] = replace(g, field="first_name")
        elif g.field == "first_name" and whole and not others & {"last_name", "full_name"}:
            found[g.at] = g.unsure("full_name", _TWO_WORDS) if _FIRST_ONLY.search(bare(g.heading)) else replace(g, field="full_name")
        elif g.field == "last_name" and whole and not others:
            found[g.at] = g.unsure("full_name", _TWO_WORDS)
        elif (g.field != "full_name") == whole:
            found[g.at] = g.unsure(g.field, _TWO_WORDS if whole else _ONE_WORD)
    return found


def _divided(found: Found, columns: Mapping[int, Contents]) -> Found:
    """One heading ชื่อ-สกุล over several columns: the cells tell the title, the order tells first name and surname."""
    groups: dict[str, list[Guess]] = {}
    for g in sorted(_feeding(found, "full_name"), key=lambda g: g.at):
        groups.setdefault(bare(g.heading), []).append(g)
    for group in groups.values():
        if len(group) < 2 or any(columns[g.at].several_words >= WORDS for g in group):
            continue
        why = Text("หัวคอลัมน์เดียวกันอยู่เหนือหลายคอลัมน์", "one heading stands over several columns")
        titles = [g for g in group if columns[g.at].titles >= WORDS]
        parts = [*((g, "title") for g in titles), *zip([g for g in group if g not in titles], ("first_name", "last_name"), strict=False)]
        found |= {g.at: g.unsure(field, why) for g, field in parts}
    return found


def _second_names(found: Found, columns: Mapping[int, Contents]) -> Found:
    """A first name beside a whole name that it is no part of is another name: a Muslim's, a name in another language."""
    for whole in _feeding(found, "full_name"):
        halves = [*_feeding(found, "first_name"), *_feeding(found, "last_name")]
        if len(halves) > 1 and (whole.said.english or _foreign(columns[whole.at], [columns[g.at] for g in halves])):
            found[whole.at] = whole.unsure("", _BESIDE_THAI)
            continue
        if not whole.said.english:
            found |= {g.at: g.unsure("", _BESIDE_THAI) for g in halves if g.said.english or _foreign(columns[g.at], [columns[whole.at]])}
        if not (whole.said.what and whole.said.wholly) and _feeding(found, "first_name") and _feeding(found, "last_name"):
            found[whole.at] = whole.unsure("", Text("เป็นชื่อคน แต่ไม่บอกว่าของใคร", "names of people that it does not say whose they are"))
            continue
        for g in _feeding(found, "first_name"):
            pairs = [(a.strip(), b) for a, b in zip(columns[g.at].cells, columns[whole.at].cells, strict=True) if a.strip() and b.strip()]
            if sum(a in b for a, b in pairs) < WORDS * len(pairs):
                if g.sure and g.said.wholly:
                    found[whole.at] = whole.unsure("full_name", Text(f"“{g.heading}” ไม่ใช่ส่วนหนึ่ง", f"“{g.heading}” is no part of it"))
                thai = _IN_THAI.match(bare(g.heading)) and columns[whole.at].latin >= AGREES and columns[g.at].several_words < FAILS
                other = "alt_first_name" if (thai or _TOLD.search(bare(g.heading))) and not _feeding(found, "alt_first_name") else ""
                found[g.at] = g.unsure(other, Text(f"ไม่ใช่ส่วนหนึ่งของ “{whole.heading}”", f"it is no part of “{whole.heading}”"))
    return found


def _second_scripts(found: Found, columns: Mapping[int, Contents]) -> Found:
    """The same half of a name twice, in Thai and in Latin letters: the Thai one is the child's."""
    for field in ("first_name", "last_name"):
        both = _feeding(found, field)
        thai = [columns[g.at] for g in both if g.sure and columns[g.at].latin < FAILS]
        found |= {g.at: g.unsure("", _BESIDE_THAI) for g in both if thai and _foreign(columns[g.at], thai)}
    return found


def _foreign(names: Contents, others: Sequence[Contents]) -> bool:
    """Whether names are in Latin letters and the others are not."""
    return names.latin >= AGREES and all(c.latin < FAILS for c in others)


def _relatives_names(found: Found, columns: Mapping[int, Contents]) -> Found:
    """ชื่อสกุลบิดา beside ชื่อบิดา is his surname."""
    for who in KIN:
        both = _feeding(found, f"{who}_name")
        for g in both:
            one_word = columns[g.at].several_words < WORDS
            if len(both) == 2 and one_word and "สกุล" in bare(g.heading) and not _feeding(found, f"{who}_last_name"):
                found[g.at] = replace(g, field=f"{who}_last_name")
    return found


def _abroad(found: Found, columns: Mapping[int, Contents]) -> Found:
    """A name that is in English, by its heading or its letters, beside a name that is not, is half of another name."""
    names = [g for g in found.values() if g.field in NAMES]
    english = {g.at for g in names if g.said.english or columns[g.at].latin >= AGREES}
    for g in [g for g in names if g.at in english and g.sure and any(o.at not in english for o in names)]:
        found[g.at] = g.unsure(g.field, _ABROAD)
    told_of = [columns[g.at] for g in found.values() if g.said.what in NAMES and g.said.whose == CHILD and not g.dropped]
    thai = any(c.names >= AGREES and c.latin < FAILS and c.variety >= FEW_TWICE for c in told_of)
    whole = [g for field in ("full_name", *(f"{who}_name" for who in KIN)) for g in _feeding(found, field)]
    for g in [g for g in whole if thai and g.sure and columns[g.at].latin >= AGREES]:
        found[g.at] = g.unsure(g.field, _ABROAD)
    return found


def _only_former(found: Found, _columns: Mapping[int, Contents]) -> Found:
    """A former surname where no present one stands is the only surname there is: of a novice, say; so is a middle name without a first."""
    for former, now in (("alt_last_name", "last_name"), ("alt_first_name", "first_name"), ("middle_name", "first_name")):
        for g in _feeding(found, former):
            if not _feeding(found, now) and not _feeding(found, "full_name"):
                found[g.at] = g.unsure(now, Text("ไม่มีคอลัมน์อื่นที่เป็นชื่อนี้", "no other column has such a name"))
    return found


def _swapped_names(found: Found, columns: Mapping[int, Contents]) -> Found:
    """First names that end as surnames do, and surnames that do not: the headings may stand the wrong way round."""
    first, last = _feeding(found, "first_name"), _feeding(found, "last_name")
    if len(first) == 1 and not last and columns[first[0].at].surnames > ENDINGS:
        found[first[0].at] = first[0].unsure("first_name", _OTHER_ENDINGS)
    if len(last) == 1 and not first and columns[last[0].at].surnames < -ENDINGS:
        found[last[0].at] = last[0].unsure("last_name", _OTHER_ENDINGS)
    if len(first) != 1 or len(last) != 1:
        return found
    one, other = columns[first[0].at].surnames, columns[last[0].at].surnames
    if one <= other + ENDINGS:
        return found
    if said_twice(first[0].heading) and said_twice(last[0].heading):  # names of another country end otherwise
        return found | {g.at: g.unsure(g.field, _OTHER_ENDINGS) for g in (first[0], last[0])}
    why = Text("คำลงท้ายเหมือนสลับชื่อกับนามสกุล", "by their endings first and last names stand the wrong way round")
    found[first[0].at] = first[0].unsure("last_name", why)
    found[last[0].at] = last[0].unsure("first_name", why)
    return found


def _dates(found: Found, columns: Mapping[int, Contents]) -> Found:
    """A date that can be a birthday, while none is: the one that lies as birthdays do is taken, in doubt."""
    if _feeding(found, "birth_date") or _feeding(found, "birth_year"):
        return found
    could = [g for g in found.values() if columns[g.at].born >= 0.8 and columns[g.at].spread and not g.dropped and g.said.whose == CHILD]
    if could:
        g = max(could, key=lambda g: columns[g.at].born)
        found[g.at] = g.unsure("birth_date", Text("เป็นคอลัมน์เดียวที่วันที่กระจายอย่างวันเกิด", "the only dates that lie as birthdays do"))
    return found


def _birth_parts(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Beside a whole date of birth its parts add nothing but in rows that lack it; a month needs its year and a day its month."""
    needs = (("birth_year", "birth_date", False), ("birth_month", "birth_date", False), ("birth_day", "birth_date", False),
             ("birth_month", "birth_year", True), ("birth_day", "birth_month", True))  # fmt: skip
    for part, other, needed in needs:
        for g in _feeding(found, part) if bool(_feeding(found, other)) != needed else ():
            whole = _feeding(found, other)
            gaps = max((_filled_gaps(columns[g.at], columns[o.at]) for o in whole), default=0.0)
            if needed:
                found[g.at] = g.unsure("", _LESS)
            elif gaps >= WORTH:
                found[g.at] = g.unsure(part, _GAPS)
            else:
                silent = g.sure and all(o.sure for o in whole) and not gaps and part != "birth_year"
                found[g.at] = replace(g, field="", sure=silent, why=g.why if g.why.en else _PARTS)
    return found


def _filled_gaps(part: Contents, whole: Contents) -> float:
    """The share of rows that lack the date of birth and tell a part of it."""
    rows = [bool(a.strip()) and not b.strip() for a, b in zip(part.cells, whole.cells, strict=True)]
    return sum(rows) / max(1, len(rows))


def _house_numbers(found: Found, _columns: Mapping[int, Contents]) -> Found:
    """เลขที่ beside no place is a number in a class or a list rather than of a house."""
    for g in _feeding(found, "house_no"):
        if not _OF_A_HOUSE.search(bare(g.heading)) and not any(_feeding(found, place) for place in ("moo", "tambon", "amphoe")):
            found[g.at] = g.unsure("", Text("ไม่มีคอลัมน์ที่อยู่อื่น อาจเป็นเลขที่ในห้อง", "no other column of places: a number in the class perhaps"))
        elif _OF_A_REGISTER.search(bare(g.heading)):
            found[g.at] = g.unsure(g.field, Text("อาจเป็นเลขของทะเบียนหรือเอกสาร", "a number of a register or a paper perhaps"))
    return found


def _ages(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Ages that do not fit the dates of birth beside them: one of the two is somebody else's."""
    for age in _feeding(found, "age"):
        for born in _feeding(found, "birth_date"):
            if columns[age.at].agreeing(columns[born.at]) < AGES:
                found[born.at] = born.unsure(born.field, Text(f"ไม่ตรงกับ “{age.heading}”", f"it does not fit “{age.heading}”"))
                found[age.at] = age.unsure(age.field, Text(f"ไม่ตรงกับ “{born.heading}”", f"it does not fit “{born.heading}”"))
    return found


def _bare_classes(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Numbers alone are classes where they are those of children so old; else they may be codes of anything."""
    for g in [g for g in _feeding(found, "grade") if g.sure and columns[g.at].texts < WORDS]:
        born = [columns[b.at] for b in _feeding(found, "birth_date")]
        if not born or columns[g.at].of_age(born[0]) < AGREES:
            found[g.at] = g.unsure("grade", _BARE)
    return found


def _g_codes(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Of two columns of national ids the one that has G-codes only is of these."""
    ids = _feeding(found, "national_id")
    for g in ids if len(ids) > 1 and not _feeding(found, "g_code") else ():
        if columns[g.at].g_codes >= AGREES and any(columns[o.at].ids >= AGREES for o in ids):
            found[g.at] = g.unsure("g_code", told("g_code", columns[g.at]))
    return found


def _cards(found: Found, columns: Mapping[int, Contents]) -> Found:
    """A disabled person's card has the national number or one of its own, which is kept out: it tells of the disability."""
    for g in [g for g in found.values() if _OF_THE_DISABLED.search(bare(g.heading)) and not g.dropped]:
        if g.field != "national_id" or columns[g.at].ids < AGREES:
            found[g.at] = replace(g, dropped=True).unsure("", _TELLS_OF_DISABILITY)
    return found


def _one_each(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Each field to the column that is most like it; what is left over feeds none, marked unless it is another person's."""
    own = {person_in(g.heading) for g in found.values() if g.field in TELLING and person_in(g.heading)}
    for field in {g.field for g in found.values() if g.field}:
        rivals = sorted(_feeding(found, field), key=lambda g: _rank(g, columns[g.at], own))
        for loser in rivals[1:]:
            winner = rivals[0]
            why = Text(f"“{winner.heading}” ใช้เป็น {field} แล้ว", f"“{winner.heading}” is taken for {field} already")
            found[loser.at] = loser.unsure("", why)
            alike = loser.said.whose == winner.said.whose and not loser.said.english  # a name in English is no rival of the Thai one
            if field != "phone" and alike and fit_of(field, columns[loser.at]) >= winner.fit - 0.05:
                found[winner.at] = winner.unsure(field, winner.why if winner.why.en else _also(loser))
    return found


def _also(other: Guess) -> Text:
    return Text(f"หรืออาจเป็น “{other.heading}”", f"or it is “{other.heading}”")


def _rank(g: Guess, contents: Contents, own: set[str]) -> tuple[bool, bool, bool, bool, int, bool, bool, bool, float, float, int]:
    """Best first; ``own``: what the columns of name and birth call the child."""
    person = person_in(g.heading)
    stranger = g.said.whose == CHILD and bool(own) and bool(person) and not any(person in o or o in person for o in own)
    whose = NEAREST.index(g.said.whose) if g.said.whose in NEAREST else len(NEAREST)
    strange = not g.said.wholly or not g.said.what
    few = g.field in NAMES and contents.variety < FEW_TWICE  # the names of who came to ask
    unlikely = g.field in _LIKELY_NOT and bool(_LIKELY_NOT[g.field].search(bare(g.heading)))
    empty = contents.filled < WORTH
    return (empty, g.said.english, unlikely, stranger, whose, strange, few, not g.sure, -round(g.fit, 1), -round(contents.filled, 1), g.at)


STEPS = (
    persons.child, following.called,
    following.numbered, following.surnames, _divided, _child_names, _second_names, _second_scripts, _relatives_names,
    _only_former, following.birth_years, _dates, _birth_parts,
    neighbours.names_beside, _swapped_names, neighbours.places, neighbours.ages, neighbours.numbers, neighbours.family,
    following.codes, following.schools, following.where, following.rooms, _g_codes,
    following.relatives, following.telephones, following.kept_out,
    _house_numbers, _one_each, _cards, _abroad, _ages, _bare_classes,
    lacking.missed, lacking.of_a_child, lacking.of_others, lacking.names, lacking.keepers,
    lacking.houses, lacking.of_keepers, lacking.origins, lacking.cases, lacking.keys, lacking.numbers, lacking.days, keeping.out,
)  # fmt: skip
