"""A heading taken apart: whose column it is, of what, and how plainly it says so.

Belongs here: numbering, brackets, paths of survey forms, two languages, slips of typing. Does not belong here: the words (``lexicon``).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from connectors.formats.headings import bare, plain
from pipelines.adding.lexicon import NOTHING, SENSITIVE, WHAT, WHOSE
from records.fields import FIELDS

CHILD = "child"
_NUMBERING = re.compile(r"^\s*(?:ข้อ(?:ที่)?\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+)*\s*[.)]\s*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[\W_]+")
_PATH = re.compile(r"[A-Za-z0-9_]+(?:/[A-Za-z0-9_]+)+")  # group/question, as survey programs write it
_LANGUAGE = re.compile(r"_(th|thai|en|eng|english|desc|txt)$")
_ENGLISH = re.compile(r"_(en|eng|english)$|อังกฤษ$")
_THAI = re.compile("[ก-๙]")
_WHOSE = tuple((who, re.compile(th), re.compile(en)) for who, th, en in WHOSE)
_WHAT = tuple((what, re.compile(th), re.compile(en)) for what, th, en in WHAT)
_SENSITIVE = tuple(map(re.compile, SENSITIVE))
_KIN = frozenset({"father", "mother", "guardian"})
_SLIP_LETTERS = 6  # shorter headings are too near to one another


@dataclass(frozen=True)
class Said:
    """What a heading says.

    Attributes:
        whose: ``child`` or one of ``lexicon.WHOSE``. what: one of ``lexicon.WHAT``, ``""`` for nothing we know.
        plainly: whether a field's own heading or a word of the lexicon stands there; else it was near to one.
        sensitive: it speaks of what an agreement should keep out. english: it says that the column is in English.
    """

    whose: str
    what: str
    plainly: bool = True
    sensitive: bool = False
    english: bool = False


@lru_cache(maxsize=4096)
def said_by(heading: str) -> Said:
    """What the heading says."""
    text = _NUMBERING.sub("", plain_case(heading))
    main = _BRACKETS.sub(" ", text).strip() or text
    forms = _forms(main)
    sensitive = any(_SENSITIVE[0].search(thai) or _SENSITIVE[1].search(latin) for thai, latin in forms)
    english = any(_ENGLISH.search(thai) or _ENGLISH.search(latin) for thai, latin in forms)
    whose = _first(_WHOSE, forms) or CHILD
    if slip := _slip(main):
        return Said(whose, slip, plainly=False, sensitive=sensitive, english=english)
    what = _first(_WHAT, forms) or _first(_WHAT, _forms(text))
    if what:
        return Said(whose, what, plainly=what not in DOUBTFUL, sensitive=sensitive, english=english)
    return Said(whose, _bare_person(whose, forms), plainly=False, sensitive=sensitive, english=english)


def says_something(heading: str) -> bool:
    """Whether a heading has a word we know: it is one of a table's headings rather than a title or somebody's row."""
    said = said_by(heading)
    return (bool(said.what) and said.plainly) or said.sensitive


def plain_case(heading: str) -> str:
    """The heading without what cannot be seen, its capitals kept: they part words in ``FirstName``."""
    low = plain(heading)
    text = " ".join(heading.split())
    return text if text.casefold() == low else low


def _forms(text: str) -> list[tuple[str, str]]:
    """The heading as Thai letters and as English words; of a survey's path its last step, the steps before only when that says nothing."""
    if _PATH.fullmatch(text) and "_" in text:
        last, _, groups = text[::-1].partition("/")
        return [("", _latin(last[::-1])), ("", _latin(groups[::-1] + "_" + last[::-1]))]
    thai = bare(text) if _THAI.search(text) else ""
    words, whole = _latin(text), _latin(text.casefold())  # FirstName is two words, DoB is one
    return [(thai, words), *([(thai, whole)] if whole != words else [])]


def _latin(text: str) -> str:
    """English words of a heading joined by ``_``, without its language and a number at its end."""
    number = text if _THAI.search(text) else text.replace("#", " no ")
    ascii_only = "".join(c if c.isascii() else " " for c in number)
    words = _NOT_WORD.sub("_", _CAMEL.sub("_", ascii_only)).strip("_").casefold()
    return re.sub(r"(?<=[a-z])\d{1,2}$", "", words) if not words.endswith("13") else words


def _first(table: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...], forms: list[tuple[str, str]]) -> str:
    """The first line of a table that a form of the heading fits; the first form that says anything counts."""
    for thai, latin in forms:
        spoken = _LANGUAGE.sub("", latin)
        for name, th, en in table:
            if (thai and th.search(thai)) or (latin and (en.search(latin) or en.search(spoken))):
                return name
    return ""


def _bare_person(whose: str, forms: list[tuple[str, str]]) -> str:
    """ผู้ปกครอง, Father, นักเรียน: a person without a word for what of him is a name."""
    if whose in _KIN or whose in ("informant", "household", "staff", "parents"):
        return "full_name"
    return "full_name" if any(re.search(r"นักเรียน$|ผู้เรียน$|^เด็ก$", thai) for thai, _ in forms) else ""


_RELATED = frozenset(f"{who}{part}" for who in _KIN for part in ("_name", "_last_name"))  # the person's own word is slipped there
_OWN = {bare(h): f.name for f in FIELDS if f.given for h in f.headings if len(bare(h)) >= _SLIP_LETTERS}


def _slip(text: str) -> str:
    """What a field's own heading speaks of that is one slip of typing away; nothing of a heading that is one itself."""
    word = bare(text)
    if len(word) < _SLIP_LETTERS or word in _OWN:
        return ""
    found = process.extract(word, list(_OWN), scorer=OSA.distance, score_cutoff=1)
    fields = {_OWN[heading] for heading, _, _ in found}
    return WHAT_OF_FIELD.get(field, field) if len(fields) == 1 and (field := fields.pop()) not in _RELATED else ""


WHAT_OF_FIELD = {
    "national_id": "id", "pupil_no": "own", "alt_first_name": "former_first", "alt_last_name": "former_last", "middle_name": "middle",
}  # fmt: skip
DOUBTFUL = frozenset({"taken_in", "former_school", "case_no"})  # into care, perhaps; not the one of today; several children's
FIELD_OF_WHAT = {
    "id": "national_id", "own": "pupil_no", "former_first": "alt_first_name", "former_last": "alt_last_name", "middle": "middle_name",
    "hide": "hide_address", "number": "pupil_no", NOTHING: "", "village": "", "date": "event_date", "taken_in": "enrolled_from",
    "case_no": "pupil_no", "former_school": "school_name", "": "",
}  # fmt: skip


def field_of(said: Said) -> str:
    """The field a heading speaks for, ``""`` for none."""
    if said.whose == CHILD:
        return FIELD_OF_WHAT.get(said.what, said.what)
    if said.what == "phone" and said.whose != "staff":
        return "phone"
    who = "guardian" if said.whose in ("parents", "household", "informant") else said.whose
    if who not in _KIN:
        return ""
    return {"full_name": f"{who}_name", "first_name": f"{who}_name", "last_name": f"{who}_last_name"}.get(said.what, "")
