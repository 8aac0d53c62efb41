"""One cell that names a person, read with what its column shows: title, first and last name, what is wrong with it.

Belongs here: the order of cutting number, title, asides and surname from a cell; words in place of a relative's name.
Does not belong here: each of these steps (``titles``, ``asides``, ``names``), the columns of a roster (``persons``).
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from records.mojibake import unreadable
from records.names import Name, no_person, read_full_name, read_last_name, without_number
from records.readings import words
from records.titles import Titled, cut_title, glues_titles, is_only_title, read_title

_SIGNS = " -*,:;/_"  # behind a title that stands alone
UNIT = "\x1f"  # between a name and the row's own title, so that distinct pairs can be read once
RELATIONS = frozenset(words("บิดา มารดา พ่อ แม่ ปู่ ย่า ตา ยาย ลุง ป้า น้า อา พี่ พี่ชาย พี่สาว ญาติ ตนเอง อื่นๆ father mother grandmother grandfather"))
GONE = r"เสียชีวิต(?:แล้ว)?|ถึงแก่กรรม|ตาย(?:แล้ว)?|หย่า(?:ร้าง)?|แยกทาง|กำพร้า|เลิกร้าง|ไม่อยู่|ทอดทิ้ง|ติดต่อไม่ได้"
_GONE = re.compile(GONE)
_RELATION_FIRST = re.compile(rf"^(?:{'|'.join(sorted((r for r in RELATIONS if not r.isascii()), key=len, reverse=True))})\s+(?=\S)")
_INITIAL = re.compile(r".\.")  # ศ. is a title before a name, and a surname cut short
_CALLED = re.compile("น้อง([ก-ฮเ-ไ]\\S+)")


class Person(NamedTuple):
    """What one cell says of a person, with what is wrong with it (``unreadable``, ``not_a_person`` or ``""``)."""

    title: str = ""
    first: str = ""
    last: str = ""
    nickname: str = ""
    former_first: str = ""
    former_last: str = ""
    problem: str = ""
    rules: tuple[str, ...] = ()


def _problem(text: str) -> str:
    return "unreadable" if unreadable(text) else "not_a_person" if no_person(text) else ""


def person_reader(
    texts: list[str], read: Callable[[str], Name], *, child: bool = True, titles_apart: bool = False, glues: bool | None = None
) -> Callable[[str], Person]:
    """A reader of cells ``name`` or ``name<unit>own title``.

    Args:
        texts: the distinct cells of the column; they show whether it glues titles to names and which names stand alone.
        read: ``read_full_name`` or ``read_first_name``. child: the names are of children, not of relatives.
        titles_apart: the source has a column of titles: where a row leaves it empty, the title was typed into the name.
        glues: whether the column glues titles to names, where that is known already.
    """
    glues = glues_titles(texts) if glues is None else glues
    known = frozenset(text.split(" ")[0] for text in texts)
    whole = read is read_full_name

    def read_person(cell: str) -> Person:
        text, _, own = cell.partition(UNIT)
        if not text:
            return Person()
        bare = without_number(text)
        if problem := _problem(bare):
            return Person(problem=problem, rules=(f"name_{problem}",))
        titled = cut_title(bare, glues=glues or (titles_apart and not own), own=own, known=known)
        if whole and child and titled.title == "นาง" and titled.glued and " " not in titled.rest:
            titled = Titled("", bare)  # Tai Yai girls are named นางคำ, นางแสง and have no surname; a child is not married
        person = _read(titled, own, read, numbered=bare != text)
        return _by_nickname(person) if child else person

    return read_person


def _read(titled: Titled, own: str, read: Callable[[str], Name], *, numbered: bool) -> Person:
    """The person of a cell after its title is cut; a cell with nothing but titles names nobody."""
    rules = ("number_before_name",) if numbered else ()
    known = own or titled.title
    if _only_title(titled.rest, known):
        return Person(titled.title or title_of(titled.rest), rules=(*rules, "title_without_name"))
    name = read(titled.rest)
    cut = ("title_cut_from_name",) if titled.title else ()
    person = Person(titled.title, *name[:-1], rules=(*rules, *cut, *name.rules))
    if name.last or name.first == titled.rest or not _only_title(name.first, known):
        return person
    return person._replace(title=titled.title or title_of(name.first), first="", rules=(*person.rules, "title_without_name"))


def _only_title(text: str, title: str) -> bool:
    """Whether a text is a title and no name. A man titled นาย may be called นาย; no other title is a name as well."""
    alone = text.rstrip(_SIGNS + ".")
    return (is_only_title(text) or (alone != text and is_only_title(alone))) and not (text == title == "นาย")


def _by_nickname(person: Person) -> Person:
    """A volunteer's น้องว่าน is a nickname in the place of the name."""
    match = _CALLED.fullmatch(person.first)
    if match is None or person.nickname or match[1] == "นุช":
        return person
    return person._replace(first="", nickname=match[1], rules=(*person.rules, "nickname_for_name"))


def title_of(text: str) -> str:
    """The title that the text is, in full form."""
    return read_title(text.rstrip(_SIGNS)).value


def surname_reader(text: str) -> Person:
    """A cell of a last name; one with nothing but a title is none."""
    if text and (problem := _problem(text)):
        return Person(problem=problem, rules=(f"name_{problem}",))
    name = read_last_name(text)
    if is_only_title(name.last) and not _INITIAL.fullmatch(name.last):
        return Person(title_of(name.last), *name._replace(last="")[:-1], rules=(*name.rules, "title_without_name"))
    return Person("", *name[:-1], rules=name.rules)


def relative_reader(texts: list[str], *, glues: bool | None = None) -> Callable[[str], Person]:
    """A reader of cells that name a father, mother or guardian; a word for the relation or for a fate is no name."""
    reader = person_reader(texts, read_full_name, child=False, glues=glues)

    def read_relative(text: str) -> Person:
        gone = text.casefold() in RELATIONS or _GONE.fullmatch(text)
        left = "" if gone else _RELATION_FIRST.sub("", text)
        person = reader(left)
        return person if left == text else person._replace(rules=("relation_for_name", *person.rules))

    return read_relative
