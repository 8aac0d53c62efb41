"""A heading taken apart: whose column it is, of what, and how plainly it says so.

Belongs here: numbering, brackets, paths of survey forms, two languages, slips of typing. Does not belong here: the words (``lexicon``).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from connectors.formats.headings import bare, plain
from pipelines.adding.lexicon import NOTHING, OF_NO_FIELD, WHAT
from pipelines.adding.words import TONES, Line, Words

CHILD = "child"
_NUMBERING = re.compile(  # 1. and 2.1) and ข้อ 3 and Q4_
    r"^\s*(?:(?:ข้อ(?:ที่)?\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+)*\s*[.)]|ข้อ(?:ที่)?\s*[\d๐-๙]+(?:\.[\d๐-๙]+)*\s*:?|[ก-ฮ]\d{1,2}(?=\s)|_?[QqVvSs]?\d+[a-z]?[._])\s*"
)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[\W_]+")
_PATH = re.compile(r"[A-Za-z0-9_]+(?:/[A-Za-z0-9_]+)+")  # group/question, as survey programs write it
_SYSTEM = re.compile(r"_[a-z_]+|meta[-/:]\w+")  # a survey program's own columns: _id, __version__, meta/instanceID
_FORMER = re.compile(r"\([^)]*(?:เดิม|เก่า|former|old)[^)]*\)", re.IGNORECASE)  # brackets that change what stands before them
_LANGUAGE = re.compile(r"_(th|thai|en|eng|english|desc|txt)$")
_ENGLISH = re.compile(r"_(en|eng|english)(_|$)|อังกฤษ")
_THAI = re.compile("[ก-๙]+")
_ENGLISH_WORD = re.compile("[a-z]+")
_TWICE = re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+")  # the same mark typed twice over one letter
_TWO_VOWELS = re.compile("([\u0e31\u0e34-\u0e3a])([\u0e48-\u0e4b]?)[\u0e31\u0e34-\u0e3a]+")
_BILINGUAL = re.compile(r"\s*(?P<english>[A-Za-z][A-Za-z0-9 .,'’#()_-]*?)\s*/\s*(?P<thai>[ก-๙][ก-๙0-9 .()ฯๆ-]*)")  # Start / เข้าเรียน
_PLACES = frozenset({"house_no", "moo", "village", "tambon", "amphoe", "province", "address"})
_KIN = frozenset({"father", "mother", "guardian"})
_SLIPS = ((5, 1), (11, 2))  # letters at least, slips at most; shorter headings are too near to one another
# what may stay unexplained of a word: a mark typed amiss, an ending; ผ. is a word cut short, and so is fr_
_MARK = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]?")
_ENDING = re.compile("(?:e?s|e?d|ing|ly)?")
_JOINS = re.compile(r"[-–/&+]\s*$|และ\s*$|\band\s*$", re.IGNORECASE)  # NAME - SURNAME is both, ชื่อ-สกุล สกุล is the second
_PERSON = re.compile(r"(?:ผู้|คน|สมาชิก|เด็ก|นักเรียน|นักศึกษา|บุตร|ลูก|สามเณร)[ก-๙]*$")
_SUBJECT = re.compile(  # whom a list is of, with what is told of all of them: น้องที่ไม่ได้เรียน, ผู้จบหลักสูตร
    r"(?:น้อง(?!ชาย|สาว)|เด็ก|เยาวชน|นักเรียน|ลูกหลาน|ผู้(?:จบ|สำเร็จ|(?:ได้)?รับทุน|เรียน|เข้า|ได้รับ|พ้น|ออก|ย้าย|ตกหล่น|หลุด))[ก-๙]*"
)
_SUBJECT_ALONE = re.compile(
    r"น้อง|เยาวชน|เด็กหรือเยาวชน|ลูกจ้างเด็ก|นิสิต|สามเณร"
    r"|ผู้(?:จบ(?:การศึกษา|หลักสูตร)?|สำเร็จ(?:การศึกษา|หลักสูตร)?|(?:ได้)?รับทุน|พ้นสภาพ|ตกหล่น|ย้าย|เยาว์|รับบริการ|ประสบ(?:ปัญหา|เหตุ)|พักพิง|เข้า(?:เรียน|อบรม|ร่วม(?:โครงการ)?|รับการ(?:ฝึก(?:อบรม)?|อบรม)))"
)
_SUBJECT_LATIN = re.compile(
    r"recipient|awardee|grantee|beneficiary|graduate|completer|scholar|kid|minor|juvenile|apprentice|intern|novice|athlete|nominee"
)
_OF_GROUP = frozenset({"name", "nm", "code", "id", "no"})  # last steps of a path that say of what only with the group above: school/name
_STATES = frozenset({"now", "yn", "still", "going", "go", "goes", "attend", "attends", "attending", "in"})  # school/now: does the child go
_SCHOOLING = re.compile(r"(^|_)(school|sch|schooling|study|class|edu|educ|education)(_|$)")
_OF_GROUPS_LETTER = re.compile("^[a-z]_")  # e_now of grp_edu
_STEMS = (
    "stud?|std|pers|level|lev|lvl|grp|group|adm|admit|enr|entry|birth|fat|father|mot|mother|mather|par|parent|guard|card|cit|house|sch|school"
    "|prov|amp|tam|tumb|sex|gend|reg|cls|class|subj|maj|dept|teach|child|fth|mth|caregi?ve?r|old|guardian|race|nationality|nation|religion|status|grad|edu|birth|bank|occ"
    "|first|last|full|nick|sur|gender|province|district|passport|visa|scholar"
)
_ENDS = {
    "nm": "name", "nam": "name", "name": "name", "cd": "code", "code": "code", "dt": "date", "date": "date", "no": "no", "num": "no",
    "refno": "ref_no", "id": "id", "tel": "tel", "fname": "first_name", "lname": "last_name",
    "surname": "surname", "status": "status", "prefix": "prefix", "addr": "addr", "class": "class", "level": "level", "nation": "nation",
    "religion": "religion", "race": "race", "job": "job", "amt": "amt", "income": "income", "weight": "weight", "height": "height",
    "birth": "birth", "desc": "desc", "nameth": "name_th", "nameen": "name_en", "cid": "cid", "pid": "pid",
    "sex": "sex", "alias": "alias", "dob": "dob",
}  # fmt: skip
_RUN_TOGETHER = re.compile(f"(?P<stem>{_STEMS})(?P<end>{'|'.join(_ENDS)})")  # LEVELNM, ADMDATE: as national systems write them
_MEANINGS = frozenset(what for what, _, _ in WHAT)
_IN_MONTHS = re.compile(r"[(\[]\s*(?:เป็น)?(?:เดือน|months?|mths?|mos?)\s*[)\]]", re.IGNORECASE)
_OF_DISTANCE = re.compile(r"[(\[]\s*(?:กม|กิโลเมตร|กิโล|เมตร|นาที|kms?|kilomet(?:re|er)s?|miles?|min(?:ute)?s?)\.?\s*[)\]]", re.IGNORECASE)
_AWAY = frozenset({"school_name", "former_school", "village", "address", "house_no", "tambon"})  # how far these are is told in kilometres
_BESIDE = re.compile(r"[/,]|และ")
_SHORT = 5  # letters of M/F, B/G: no path
_FINER = {  # what a group's heading speaks of, and the parts of it that headings below can name
    "full_name": frozenset({"title", "first_name", "middle", "last_name", "nickname"}),
    "address": frozenset({"house_no", "moo", "village", "tambon", "amphoe", "province", NOTHING}),
    "birth_date": frozenset({"birth_day", "birth_month", "birth_year"}),
}


@dataclass(frozen=True)
class Said:
    """What a heading says.

    Attributes:
        whose: ``child`` or one of ``lexicon.WHOSE``. what: one of ``lexicon.WHAT``, ``""`` for nothing we know.
        plainly: whether a field's own heading or a word of the lexicon stands there; else it was near to one.
        wholly: every word of it is understood. sensitive: it speaks of what an agreement should keep out.
        english: it says that the column is in English. also: what a heading of no use speaks of besides: โรงเรียน of ขนาดโรงเรียน.
    """

    whose: str
    what: str
    plainly: bool = True
    wholly: bool = True
    sensitive: bool = False
    english: bool = False
    also: str = ""


_words = Words()


def use(words: Words) -> None:
    """Take headings apart by these words from now on: to measure how it goes without some of them."""
    global _words
    _words = words
    said_by.cache_clear()


@lru_cache(maxsize=4096)
def said_by(heading: str) -> Said:
    """What the heading says; where no word of it is known, what the usual heading says that it looks like."""
    if _SYSTEM.fullmatch(heading.strip()) and not _private([("", _latin(heading))]):
        return Said(CHILD, NOTHING)
    text = _NUMBERING.sub("", _typed_once(plain_case(heading)))
    main = text if _FORMER.search(text) else _BRACKETS.sub(" ", text).strip() or text
    said = _of_subject(text, main) or _said(text, main)
    clear = said.sensitive or (said.what and said.plainly and said.wholly)
    meant = "" if clear else _slip(main)
    return replace(_said(meant, meant), plainly=False, wholly=False) if meant else said


def _of_subject(text: str, main: str) -> Said | None:
    """What the last words say under whom the list is of: ชื่อ of น้องที่ไม่ได้เรียน ชื่อ; in doubt."""
    group, _, below = main.strip().partition(" ")
    if not below or not _SUBJECT.fullmatch(group) or _JOINS.match(below):
        return None
    said = _said(text.strip().partition(" ")[2] if text.strip().startswith(f"{group} ") else below, below)
    known = said.whose == CHILD and said.what and said.plainly and not said.sensitive and said.what not in OF_NO_FIELD
    return replace(said, wholly=False) if known and _said(text, main).what != said.what else None


def _said(text: str, main: str) -> Said:
    """Both as typed; ``main``: without what stands in brackets."""
    forms, tongues = _tongues(main)
    sensitive = _private(forms) or _private_below(main)
    english = any(_ENGLISH.search(thai) or _ENGLISH.search(latin) for thai, latin in _forms(text))
    several = _several(forms)
    named = _kin_before_staff(forms) or _first(_words.persons, tongues) or _in_brackets(text)
    if {"father", "mother"} <= several and (one := _one_below(main)):
        several, named = {one}, one
    whose = "parents" if {"father", "mother"} <= several else named or CHILD
    what = _places(main) or _finer(main) or _first(_words.meanings, tongues) or _first(_words.meanings, _forms(text)) or _lowest(main)
    if what == "age" and _IN_MONTHS.search(text):
        what = NOTHING
    if what in _AWAY and _OF_DISTANCE.search(text):
        what = NOTHING
    if what == "address" and text != main and _of_a_house(text):
        what = "house_no"
    if (whose == "household" and what in _PLACES) or (whose == "staff" and what == "nickname"):
        whose = CHILD  # who lives in it lives there; what the carers call somebody is the child's
    if what == "hide":
        whose = CHILD  # whoever asks for it, and from whom it is hidden
    if what:
        clear = len(several) < 2 or what in OF_NO_FIELD
        wholly = what in _MEANINGS and clear and _explained(forms, named or CHILD, what, sensitive=sensitive)
        wholly = wholly and _bracketed(text, main, whose, what) and _grouped(main, whose, what)
        also = _first(_words.useful, forms) if what in OF_NO_FIELD else ""
        if what in OF_NO_FIELD and not sensitive and text != main and _private(_forms(" ".join(_BRACKETS.findall(text)))):
            sensitive, wholly = True, False  # a group of children that is told in brackets
        return Said(whose, what, plainly=what not in DOUBTFUL, wholly=wholly, sensitive=sensitive, english=english, also=also)
    wholly = len(several) < 2 and _explained(forms, whose, "", sensitive=sensitive) and _bracketed(text, main, whose, "")
    sensitive = sensitive or (text != main and _private(_forms(text)))
    return Said(whose, _bare_person(whose, forms), plainly=False, wholly=wholly, sensitive=sensitive, english=english)


def _private(forms: list[tuple[str, str]]) -> bool:
    """Whether a form has a word of what is sensitive."""
    thai, english = _words.private
    return any(thai.search(form) or english.search(latin) for form, latin in forms)


def _private_below(main: str) -> bool:
    """Whether the last word, below a group's heading, is sensitive by itself: ผู้พิการ of ผู้ต้องดูแล ผู้พิการ."""
    group, _, below = main.rstrip().rpartition(" ")
    alone = bool(_THAI.search(below)) and not _first(_words.meanings, _forms(group))  # not the id of เลข ปชช. คนพิการ
    return bool(group) and alone and not _JOINS.search(group) and _private(_forms(below))


def _tongues(main: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The heading's forms, and those to be asked what it says: of one that says the same in two languages the Thai one first."""
    both = _BILINGUAL.fullmatch(main)
    if not both:
        return (forms := _forms(main)), forms
    thai, latin = bare(both["thai"]), _latin(both["english"])
    return [(thai, latin)], [(thai, ""), ("", latin)]


def _lowest(main: str) -> str:
    """What the last word says for itself where all together say nothing: ระดับ of ที่ศูนย์ ระดับ, under a group that nobody knows."""
    group, _, below = main.rstrip().rpartition(" ")
    said = _first(_words.meanings, _forms(below)) if group and not _JOINS.search(group) else ""
    return "" if said in _FINER["birth_date"] else said  # of จบ พ.ศ. the year is not that of birth


def _finer(main: str) -> str:
    """The part that a last word names of what the words before it speak of: สกุล of ชื่อ-สกุล (ไทย) สกุล, a group's heading above."""
    group, _, below = main.rstrip().rpartition(" ")
    if not group.strip() or _JOINS.search(group):
        return ""
    whole, part = _first(_words.meanings, _forms(group.strip())), _first(_words.meanings, _forms(below))
    return part if part in _FINER.get(whole, ()) else ""


def _places(main: str) -> str:
    """``places`` where a house and more than its village stand side by side in one heading: บ้านเลขที่/หมู่/ตำบล."""
    named = {_first(_words.meanings, _forms(part)) for part in _BESIDE.split(main) if part.strip()} & _PLACES
    return "places" if "house_no" in named and named - {"house_no", "moo", "village"} else ""


def _of_a_house(text: str) -> bool:
    """Whether brackets name of an address the house and its village only: ที่อยู่ (เลขที่ หมู่)."""
    words = " ".join(_BRACKETS.findall(text)).strip("()[] ").replace("/", " ").split()
    named = {_first(_words.meanings, _forms(word)) for word in words}
    return "house_no" in named and named <= {"house_no", "moo"}


def _relatives() -> tuple[Line, ...]:
    return tuple(line for line in _words.persons if line[0] in _KIN)


def _in_brackets(text: str) -> str:
    """The relative that only brackets name: บิดา of ชื่อ (บิดา), but nobody of (ของเด็ก ไม่ใช่ผู้ปกครอง)."""
    return "" if re.search(r"เด็ก|ไม่|child|not\b", text) else _first(_relatives(), _forms(text))


def _typed_once(text: str) -> str:
    """Marks that cannot stand together over one letter, once."""
    return _TWO_VOWELS.sub(r"\1\2", _TWICE.sub(r"\1", text))


def says_something(heading: str) -> bool:
    """Whether a heading has a word we know: it is one of a table's headings rather than a title or somebody's row."""
    said = said_by(heading)
    return (bool(said.what) and said.plainly) or said.sensitive


def said_twice(heading: str) -> bool:
    """Whether a heading says the same in Thai and in English: *Surname นามสกุล*."""
    text = _BRACKETS.sub(" ", _NUMBERING.sub("", plain_case(heading)))
    thai, latin = _first(_words.meanings, [(bare("".join(_THAI.findall(text))), "")]), _first(_words.meanings, [("", _latin(text))])
    return bool(thai) and thai == latin


def person_in(heading: str) -> str:
    """The person a heading names: ผู้กู้ of เลขประจำตัวผู้กู้."""
    found = _PERSON.search(bare(heading))
    return found[0] if found else ""


def plain_case(heading: str) -> str:
    """The heading without what cannot be seen, its capitals kept: they part words in ``FirstName``."""
    low = plain(heading)
    text = " ".join(heading.split())
    return text if text.casefold() == low else low


def _forms(text: str) -> list[tuple[str, str]]:
    """The heading as Thai letters and as English words; of a survey's path its last step, the steps before only when that says nothing."""
    if _is_path(text):
        last, _, groups = text[::-1].partition("/")
        steps = _steps(_latin(last[::-1]), _latin(groups[::-1]))
        return [("", form) for step in steps for form in dict.fromkeys((_translated(step), step))]
    thai = bare(text) if _THAI.search(text) else ""
    words, whole = _latin(text), _latin(text.casefold())  # FirstName is two words, DoB is one
    english = _translated(_apart(whole))
    return [*([(thai, english)] if english != whole else []), (thai, words), *([(thai, whole)] if whole != words else [])]


def _steps(last: str, groups: str) -> tuple[str, ...]:
    """What is to be understood of a path, first things first: of school/name both together, of school/now that it is schooling's."""
    joined = f"{groups}_{last}"
    if _OF_GROUPS_LETTER.sub("", last) in _STATES and _SCHOOLING.search(groups):
        return ("edu_now", joined)
    thing = _first(_words.meanings, [("", groups.rpartition("_")[2])]) in ("school_name", "village")
    return (joined, last) if last in _OF_GROUP and thing else (last, joined)


def _apart(latin: str) -> str:
    """LEVELNM as level_name."""
    found = _RUN_TOGETHER.fullmatch(latin)
    return f"{found['stem']}_{_ENDS[found['end']]}" if found else latin


def _latin(text: str) -> str:
    """English words of a heading joined by ``_``, without its language and a number at its end."""
    number = text if _THAI.search(text) else text.replace("#", " no ")
    ascii_only = "".join(c if c.isascii() else " " for c in number)
    words = _NOT_WORD.sub("_", _CAMEL.sub("_", ascii_only)).strip("_").casefold()
    return re.sub(r"(?<=[a-z])\d{1,2}$", "", words) if not words.endswith("13") else words


def _translated(latin: str) -> str:
    """Thai words in Latin letters put into English."""
    for pattern, english in _words.english:
        latin = pattern.sub(english, latin)
    return re.sub("_+", "_", latin).strip("_")


def _explained(forms: list[tuple[str, str]], whose: str, what: str, *, sensitive: bool) -> bool:
    """Whether nothing of a form is left beside the words that told and those that change nothing: ผู้นำส่ง of เบอร์โทรผู้นำส่ง is.

    Of both alphabets, as DSPM may say more than the ผล before it.
    """
    thais, latins = _words.explaining(whose, what, sensitive=sensitive)
    return any(not _left(thai, thais, _THAI, _MARK) and not _left(latin, latins, _ENGLISH_WORD, _ENDING) for thai, latin in forms)


def _bracketed(text: str, main: str, whose: str, what: str) -> bool:
    """Whether what stands in brackets is understood too: (13 หลัก) is, (ผู้กู้ร่วม) may be another person."""
    if text == main:
        return True
    inside = _forms(" ".join(_BRACKETS.findall(text)))
    return _first(_words.persons, inside) in ("", whose) and _explained(inside, whose, what, sensitive=True)


def _grouped(main: str, whose: str, what: str) -> bool:
    """Whether every step of a survey's path is understood: child of child/name is, of care/name nobody knows who that is."""
    if not _is_path(main):
        return True
    groups = re.sub(r"(?<=[a-z])\d+(?=_|$)", "", _latin("_".join(main.split("/")[:-1])))
    known = _words.explaining_groups(whose, what)
    return any(not _left(form, known, _ENGLISH_WORD, _ENDING) for form in (groups, _translated(groups)))


def _is_path(text: str) -> bool:
    return bool(_PATH.fullmatch(text)) and len(text) > _SHORT


def _left(text: str, known: Sequence[re.Pattern[str]], words: re.Pattern[str], spared: re.Pattern[str]) -> list[str]:
    """The words of a text that no known word covers, but for a letter or two that are ``spared``."""
    covered = {at for pattern in known for found in pattern.finditer(text) for at in range(*found.span())}
    left = [(word[0], "".join(text[at] for at in range(*word.span()) if at not in covered)) for word in words.finditer(text)]
    return [word for word, letters in left if letters == word or not spared.fullmatch(letters)]


def _first(table: tuple[Line, ...], forms: list[tuple[str, str]]) -> str:
    """The first line of a table that a form of the heading fits; the first form that says anything counts."""
    for thai, latin in forms:
        spoken = _LANGUAGE.sub("", latin)
        for name, th, en in table:
            if (thai and th.search(thai)) or (latin and (en.search(latin) or en.search(spoken))):
                return name
    return ""


def _several(forms: list[tuple[str, str]]) -> set[str]:
    """Whom of the family a heading names: แม่/พ่อ may be either."""
    named = ({who for who, th, en in _relatives() if (th.search(thai) if thai else en.search(latin))} for thai, latin in forms)
    return max(named, key=len, default=set())


def _one_below(main: str) -> str:
    """The parent that the last word names under a group of both: พ่อ of พ่อแม่ พ่อ."""
    named = _several(_forms(main.rstrip().rpartition(" ")[2])) if " " in main.strip() else set()
    return next(iter(named)) if len(named) == 1 else ""


def _kin_before_staff(forms: list[tuple[str, str]]) -> str:
    """The guardian of ผู้ปกครองที่ครูได้พบ, where both are named in Thai and the relative stands first."""
    at = {who: found.start() for thai, _ in forms for who, th, _ in reversed(_words.persons) if thai and (found := th.search(thai))}
    kin = [who for who in at if who in _KIN and at[who] < at.get("staff", -1)]
    return min(kin, key=lambda who: at[who], default="")


def _bare_person(whose: str, forms: list[tuple[str, str]]) -> str:
    """ผู้ปกครอง, Father, นักเรียน: a person without a word for what of him is a name."""
    if whose in _KIN or whose in ("informant", "witness", "household", "staff", "parents"):
        return "full_name"
    if any(re.search(r"นักเรียน$|ผู้เรียน$|^เด็ก$|^นร$|^นศ$", thai) or _SUBJECT_ALONE.fullmatch(thai) for thai, _ in forms):
        return "full_name"
    return "full_name" if any(_SUBJECT_LATIN.fullmatch(latin) for _, latin in forms) else ""


def _slip(text: str) -> str:
    """The usual heading that this is a slip or two of typing away from; ``""`` for none or several of different meanings."""
    word = bare(text)
    if not word or word in _words.looks:
        return ""
    if found := _words.skeletons.get(TONES.sub("", word)):
        return found
    most = max((slips for letters, slips in _SLIPS if len(word) >= letters), default=0)
    near = process.extract(word, list(_words.looks), scorer=OSA.distance, score_cutoff=most) if most else []
    nearest = [_words.looks[heading] for heading, slips, _ in near if slips == near[0][1]]
    return nearest[0] if len({_said(heading, heading) for heading in nearest}) == 1 else ""


# a novice's name in the order, perhaps; of how many years, perhaps of being out of school; a year of birth or of a budget;
# where somebody is taught his religion, perhaps beside a school; what a child says; a nickname, perhaps;
# of what besides schooling; into care, perhaps; of a course, not of the school; not the one of today; several children's;
# whose own; of what a visit changed nothing is said; not one place
DOUBTFUL = frozenset(
    {"called", "aged", "birth_perhaps", "islamic_school", "told", "other_first", "states", "taken_in", "course_end", "former_school"}
    | {"case_no", "some_id", "visit", "places"}
)
FIELD_OF_WHAT = {
    "id": "national_id", "own": "pupil_no", "former_first": "alt_first_name", "former_last": "alt_last_name", "middle": "middle_name",
    "called": "nickname", "aged": "age", "birth_perhaps": "birth_year", "islamic_school": "school_name",
    "told": "first_name", "other_first": "alt_first_name", "states": "status",
    "hide": "hide_address", "number": "pupil_no", **dict.fromkeys(OF_NO_FIELD, ""),
    "village": "", "date": "event_date", "taken_in": "enrolled_from",
    "course_end": "enrolled_to",
    "case_no": "", "some_id": "pupil_no", "former_school": "school_name", "visit": "event_date", "places": "address", "": "",
}  # fmt: skip


def field_of(said: Said) -> str:
    """The field a heading speaks for, ``""`` for none."""
    if said.whose == CHILD:
        return FIELD_OF_WHAT.get(said.what, said.what)
    if said.what == "phone" and said.whose not in ("staff", "school"):
        return "phone"
    who = "guardian" if said.whose in ("parents", "household", "informant") else said.whose
    if who not in _KIN:
        return ""
    return {"full_name": f"{who}_name", "first_name": f"{who}_name", "last_name": f"{who}_last_name"}.get(said.what, "")
