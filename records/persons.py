"""Who a row speaks of: the columns of names, titles and sex, from whatever columns the agency gives.

Belongs here: putting title, first, last, full, middle, nick- and former names together over a whole table; names of parents.
Does not belong here: reading one cell (``names``, ``titles``, ``asides``), quarantine (``standardise``).
"""

import re
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import pandas as pd

from records.mojibake import unreadable
from records.names import Name, no_person, read_first_name, read_full_name, read_last_name, read_name, read_nickname, without_number
from records.readings import Read, filled, nothing, read_column, read_parts, words
from records.sex import read_sex
from records.titles import cut_title, glues_titles, sex_of, title_column

_UNIT = "\x1f"  # between a name and the row's own title, so that distinct pairs can be read once
_RELATIONS = frozenset(words("บิดา มารดา พ่อ แม่ ปู่ ย่า ตา ยาย ลุง ป้า น้า อา พี่ พี่ชาย พี่สาว ญาติ ตนเอง อื่นๆ father mother grandmother grandfather"))
_GONE = re.compile(r"เสียชีวิต(?:แล้ว)?|ถึงแก่กรรม|ตาย(?:แล้ว)?|หย่า(?:ร้าง)?|แยกทาง|กำพร้า|เลิกร้าง|ไม่อยู่|ทอดทิ้ง|ติดต่อไม่ได้")
_RELATION_FIRST = re.compile(rf"^(?:{'|'.join(sorted((r for r in _RELATIONS if not r.isascii()), key=len, reverse=True))})\s+(?=\S)")
PERSON_COLUMNS = ("title", "first_name", "last_name", "nickname", "alt_first_name", "alt_last_name", "sex")


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


def person_reader(texts: list[str], read: Callable[[str], Name]) -> Callable[[str], Person]:
    """A reader of cells ``name`` or ``name<unit>own title``, knowing from ``texts`` whether the column glues titles."""
    glues = glues_titles(texts)
    known = frozenset(text.split(" ")[0] for text in texts)

    def read_person(cell: str) -> Person:
        text, _, own = cell.partition(_UNIT)
        if not text:
            return Person()
        bare = without_number(text)
        if problem := _problem(bare):
            return Person(problem=problem, rules=(f"name_{problem}",))
        titled = cut_title(bare, glues=glues, own=own, known=known)
        name = read(titled.rest)
        cut = ("title_cut_from_name",) if titled.title else ()
        numbered = ("number_before_name",) if bare != text else ()
        return Person(titled.title, *name[:-1], rules=(*numbered, *cut, *name.rules))

    return read_person


def _read_people(column: pd.Series, own: pd.Series, read: Callable[[str], Name], repairs: Counter[str]) -> pd.DataFrame:
    """Persons of a column of names; ``own`` is the row's title from its own column."""
    texts = column.dropna().unique().tolist()
    cells = column.where(own.isna(), column + _UNIT + own)
    return read_parts(cells, person_reader(texts, read), repairs)


def _surname_reader(text: str) -> Person:
    if text and (problem := _problem(text)):
        return Person(problem=problem, rules=(f"name_{problem}",))
    name = read_last_name(text)
    return Person("", *name[:-1], rules=name.rules)


def person_columns(said: pd.DataFrame, repairs: Counter[str]) -> pd.DataFrame:
    """Names, titles and sex of each row.

    Args:
        said: tidied given columns, missing = NaN, fresh index. repairs: rule → cells, added to.

    Returns:
        ``PERSON_COLUMNS`` as ``str``, and ``problem`` (``unreadable``, ``not_a_person`` or NaN) of the row's names.
    """
    own = title_column(said["title"], repairs)
    apart = said["first_name"].notna() & said["last_name"].notna()
    whole = _read_people(filled(said["first_name"], said["full_name"]).mask(apart), own, read_full_name, repairs)
    first = _read_people(said["first_name"].where(apart), own, read_first_name, repairs)
    last = read_parts(said["last_name"], _surname_reader, repairs)
    out = pd.DataFrame(index=said.index)
    out["title"] = filled(own, whole["title"], first["title"])
    out["first_name"] = filled(first["first"], whole["first"])
    out["last_name"] = filled(last["last"], whole["last"])
    out["nickname"] = filled(read_column(said["nickname"], read_nickname, repairs), whole["nickname"], first["nickname"], last["nickname"])
    former_first = read_column(said["alt_first_name"], read_name, repairs)
    former_last = read_column(said["alt_last_name"], read_name, repairs)
    out["alt_first_name"] = filled(former_first, whole["former_first"], first["former_first"])
    out["alt_last_name"] = filled(former_last, whole["former_last"], last["former_last"], first["former_last"])
    _count(repairs, "full_name_in_first", said["first_name"].notna() & said["last_name"].isna() & whole["last"].notna())
    out["first_name"] = _first_names(out, said["middle_name"], repairs)
    out["sex"] = _sexes(said["sex"], out["title"], repairs)
    out["problem"] = filled(whole["problem"], first["problem"], last["problem"])
    return out


def _count(repairs: Counter[str], rule: str, where: pd.Series) -> None:
    if n := int(where.sum()):
        repairs[rule] += n


def _first_names(out: pd.DataFrame, middle: pd.Series, repairs: Counter[str]) -> pd.Series:
    """First names without a repeated surname at their end, with the middle name joined on."""
    first, last = out["first_name"], out["last_name"]
    twice = pd.Series(
        [isinstance(f, str) and isinstance(n, str) and f.endswith(" " + n) for f, n in zip(first, last, strict=True)],
        index=first.index,
        dtype=bool,
    )
    if twice.any():
        shortened = [f[: -len(n) - 1].strip() for f, n in zip(first[twice], last[twice], strict=True)]
        first = first.copy()
        first[twice] = shortened
        _count(repairs, "last_name_in_first", twice)
    second = read_column(middle, read_name, repairs)
    return (first + " " + second).where(first.notna() & second.notna(), filled(first, second))


def _sexes(sex: pd.Series, title: pd.Series, repairs: Counter[str]) -> pd.Series:
    """Sex as given, else as the title tells."""
    given = read_column(sex, read_sex, repairs)
    told = read_column(title.where(given.isna()), lambda text: Read(sex_of(text)), repairs)
    _count(repairs, "sex_from_title", given.isna() & told.notna())
    return filled(given, told)


def _relative(text: str) -> str:
    """A relative's name without the word for the relation; nothing if only that word, or a word of fate, is there."""
    if text.casefold() in _RELATIONS or _GONE.fullmatch(text):
        return ""
    return _RELATION_FIRST.sub("", text)


def relative_column(name: pd.Series, last_name: pd.Series, repairs: Counter[str]) -> pd.Series:
    """First and last name of a father, mother or guardian in one column, titles cut; a surname alone says nothing.

    Args:
        name: tidied; may hold title, first and last name. last_name: the surname's own column, may be empty throughout.
    """

    def bare(text: str) -> Read:
        left = _relative(text)
        return Read(left, ("relation_for_name",) if left != text else ())

    people = _read_people(read_column(name, bare, repairs), nothing(len(name)), read_full_name, repairs)
    own_last = read_parts(last_name, _surname_reader, repairs)["last"]
    last = filled(own_last, people["last"])
    return (people["first"] + " " + last).where(last.notna(), people["first"])
