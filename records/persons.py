"""Who a row speaks of: the columns of names, titles and sex, from whatever columns the agency gives.

Belongs here: putting title, first, last, full, middle, nick- and former names together over a whole table; names of relatives.
Does not belong here: reading one cell (``person_cells``), quarantine (``standardise``).
"""

from collections import Counter
from collections.abc import Callable

import pandas as pd

from records.names import TOTALS, Name, read_first_name, read_full_name, read_name, read_nickname
from records.person_cells import UNIT, person_reader, relative_reader, surname_reader
from records.readings import Read, distinct, filled, read_column, read_parts
from records.sex import read_sex
from records.titles import is_only_title, read_title, sex_of, title_column

PERSON_COLUMNS = ("title", "first_name", "last_name", "nickname", "alt_first_name", "alt_last_name", "sex")


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
    last = read_parts(_joined(said["last_name"], repairs), surname_reader, repairs)
    out = pd.DataFrame(index=said.index)
    out["title"] = filled(own, whole["title"], first["title"])
    out["first_name"] = filled(first["first"], whole["first"])
    out["last_name"] = filled(last["last"], whole["last"])
    out["nickname"] = filled(read_column(said["nickname"], read_nickname, repairs), whole["nickname"], first["nickname"], last["nickname"])
    former = {name: read_column(said[name], read_name, repairs) for name in ("alt_first_name", "alt_last_name")}
    out["alt_first_name"] = filled(former["alt_first_name"], whole["former_first"], first["former_first"])
    out["alt_last_name"] = filled(former["alt_last_name"], whole["former_last"], last["former_last"], first["former_last"])
    _count(repairs, "full_name_in_first", said["first_name"].notna() & said["last_name"].isna() & whole["last"].notna())
    out["first_name"] = _first_names(out, said["middle_name"], repairs)
    out["sex"] = _sexes(said["sex"], out["title"], repairs)
    out["problem"] = filled(whole["problem"], first["problem"], last["problem"])
    return _without_totals(out, repairs)


def _read_people(column: pd.Series, own: pd.Series, read: Callable[[str], Name], repairs: Counter[str]) -> pd.DataFrame:
    """Persons of a column of names; ``own`` is the row's title from its own column."""
    column = _joined(column, repairs, whole=read is read_full_name)
    reader = person_reader(column.dropna().unique().tolist(), read, titles_apart=bool(own.notna().mean() > 0.5))
    cells = column.where(own.isna(), column + UNIT + own) if own.notna().any() else column
    return read_parts(cells, reader, repairs)


def _joined(column: pd.Series, repairs: Counter[str], *, whole: bool = False) -> pd.Series:
    """Words torn by a stray space (``ณัฐ วัฒน์``) joined, where the column has the same word in one piece.

    In a column of whole names only the first two of three words can be one torn first name.
    """
    texts = [text.split(" ") for text in distinct(column)[1]]
    pieces = 3 if whole else 2
    intact = {words[0] for words in texts if len(words) == pieces - 1}
    torn = {" ".join(words): " ".join((words[0] + words[1], *words[2:])) for words in texts if len(words) == pieces}
    torn = {text: joined for text, joined in torn.items() if joined.split(" ")[0] in intact and not text.isascii()}
    if not torn:
        return column
    _count(repairs, "stray_space", column.isin(list(torn)))
    return column.replace(torn)


def _moved_back(said: pd.DataFrame, own: pd.Series, repairs: Counter[str]) -> tuple[pd.DataFrame, pd.Series]:
    """Rows whose cells slid to the right (title in the first name's cell, the whole name in the surname's), put back."""
    name, last = said["first_name"], said["last_name"]
    titles = [text for text in distinct(name)[1] if is_only_title(text)]
    slid = name.isin(titles) & last.str.contains(" ", regex=False).eq(True) & last.str.startswith("ณ ").eq(False)
    if not slid.any():
        return said, own
    _count(repairs, "name_cells_slid", slid)
    title = read_column((own.fillna("") + " " + name).str.strip().where(slid), read_title, Counter())
    moved = said.assign(first_name=name.mask(slid, last), last_name=last.mask(slid))
    return moved, own.mask(slid, title)


def _count(repairs: Counter[str], rule: str, where: pd.Series) -> None:
    if n := int(where.sum()):
        repairs[rule] += n


def _without_totals(out: pd.DataFrame, repairs: Counter[str]) -> pd.DataFrame:
    """A total's word is a name only with a surname beside it."""
    total = out["first_name"].isin(list(TOTALS)) & out["last_name"].isna()
    _count(repairs, "name_not_a_person", total)
    out["first_name"] = out["first_name"].mask(total)
    out["problem"] = out["problem"].mask(total, "not_a_person")
    return out


def _first_names(out: pd.DataFrame, middle: pd.Series, repairs: Counter[str]) -> pd.Series:
    """First names without a repeated surname at their end, with the middle name joined on."""
    first, last = out["first_name"], out["last_name"]
    pairs = zip(first.fillna(""), last.fillna(""), strict=True)
    twice = pd.Series([bool(n) and f.endswith(" " + n) for f, n in pairs], index=first.index, dtype=bool)
    if twice.any():
        pairs = zip(first[twice], last[twice], strict=True)
        first = first.copy()
        first[twice] = [f[: -len(n) - 1].strip() for f, n in pairs]
        _count(repairs, "last_name_in_first", twice)
    second = read_column(middle, read_name, repairs)
    return (first + " " + second).where(first.notna() & second.notna(), filled(first, second))


def _sexes(sex: pd.Series, title: pd.Series, repairs: Counter[str]) -> pd.Series:
    """Sex as given, else as the title tells."""
    given = read_column(sex, read_sex, repairs)
    told = read_column(title.where(given.isna()), lambda text: Read(sex_of(text)), repairs)
    _count(repairs, "sex_from_title", given.isna() & told.notna())
    return filled(given, told)


def relative_column(name: pd.Series, last_name: pd.Series, repairs: Counter[str]) -> pd.Series:
    """First and last name of a father, mother or guardian in one column, titles cut; a surname alone says nothing.

    Args:
        name: tidied; may hold title, first and last name. last_name: the surname's own column, may be empty throughout.
    """
    people = read_parts(name, relative_reader(distinct(name)[1]), repairs, only=("first", "last"))
    if last_name.notna().any():
        people["last"] = filled(read_parts(last_name, surname_reader, repairs, only=("last",))["last"], people["last"])
    return (people["first"] + " " + people["last"]).where(people["last"].notna(), people["first"])
