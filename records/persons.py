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
from records.names import TOTALS, Name, no_person, read_first_name, read_full_name, read_last_name, read_name, read_nickname, without_number
from records.readings import Read, distinct, filled, read_column, read_parts, words
from records.sex import read_sex
from records.title_table import NAMES_LIKE_TITLES
from records.titles import cut_title, glues_titles, is_only_title, read_title, sex_of, title_column

_UNIT = "\x1f"  # between a name and the row's own title, so that distinct pairs can be read once
_RELATIONS = frozenset(words("บิดา มารดา พ่อ แม่ ปู่ ย่า ตา ยาย ลุง ป้า น้า อา พี่ พี่ชาย พี่สาว ญาติ ตนเอง อื่นๆ father mother grandmother grandfather"))
_GONE = re.compile(r"เสียชีวิต(?:แล้ว)?|ถึงแก่กรรม|ตาย(?:แล้ว)?|หย่า(?:ร้าง)?|แยกทาง|กำพร้า|เลิกร้าง|ไม่อยู่|ทอดทิ้ง|ติดต่อไม่ได้")
_RELATION_FIRST = re.compile(rf"^(?:{'|'.join(sorted((r for r in _RELATIONS if not r.isascii()), key=len, reverse=True))})\s+(?=\S)")
# A civil title glued to a first name, and one surname, all in plain Thai letters: what most full names are.
_PLAIN_PERSON = re.compile(
    "(?P<word>(?P<title>เด็กชาย|เด็กหญิง|นางสาว|นาย|นาง)(?P<first>(?!แพทย์|สัตว|กอง|หมวด|สาว|ดร )(?:[ก-ฮ]|[เ-ไ][ก-ฮ])[ก-ฮะ-ฺเ-ไ็-์]+))"
    " (?P<last>(?!ณ|แซ่|ไม่|บิน|หรือ|เดิม|ชื่อ|สกุล|นาม|เล่น)[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ไ็-์]+)"
)
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
    whole = read is read_full_name

    def read_person(cell: str) -> Person:
        if whole and glues and (plain := _PLAIN_PERSON.fullmatch(cell)) and plain["word"] not in NAMES_LIKE_TITLES:
            return Person(plain["title"], plain["first"], plain["last"], rules=("title_cut_from_name",))
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
    reader = person_reader(column.dropna().unique().tolist(), read)
    cells = column.where(own.isna(), column + _UNIT + own) if own.notna().any() else column
    return read_parts(cells, reader, repairs)


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
    said, own = _moved_back(said, title_column(said["title"], repairs), repairs)
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
    total = out["first_name"].isin(TOTALS) & out["last_name"].isna()
    _count(repairs, "name_not_a_person", total)
    out["first_name"] = out["first_name"].mask(total)
    out["problem"] = filled(whole["problem"], first["problem"], last["problem"]).mask(total, "not_a_person")
    return out


def _moved_back(said: pd.DataFrame, own: pd.Series, repairs: Counter[str]) -> tuple[pd.DataFrame, pd.Series]:
    """Rows whose cells slid to the right (title in the first name's cell, the whole name in the surname's), put back."""
    name, last = said["first_name"], said["last_name"]
    slid = name.map(is_only_title, na_action="ignore").fillna(False).astype(bool) & last.str.contains(" ", regex=False).fillna(
        False
    ).astype(bool)
    slid &= ~last.str.startswith("ณ ").fillna(False).astype(bool)
    if not slid.any():
        return said, own
    _count(repairs, "name_cells_slid", slid)
    title = read_column((own.fillna("") + " " + name).str.strip().where(slid), read_title, Counter())
    moved = said.assign(first_name=name.mask(slid, last), last_name=last.mask(slid))
    return moved, own.mask(slid, title)


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

    reader = person_reader(distinct(name)[1], read_full_name)

    def read_relative(text: str) -> Person:
        left = _relative(text)
        person = reader(left)
        return person if left == text else person._replace(rules=("relation_for_name", *person.rules))

    people = read_parts(name, read_relative, repairs, only=("first", "last"))
    if last_name.notna().any():
        people["last"] = filled(read_parts(last_name, _surname_reader, repairs, only=("last",))["last"], people["last"])
    return (people["first"] + " " + people["last"]).where(people["last"].notna(), people["first"])
