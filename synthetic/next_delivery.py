"""A list's next delivery: the same school a year on, as it honestly comes, and the same with one slip through all of it.

Belongs here: changes to given rows (``part``, ``row`` and given fields as text) as a whole. Does not belong here: faults in single cells
(``faults``), reading and judging them.
"""

import re
from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

Slip = Callable[[pd.DataFrame], pd.DataFrame]

LEAVE = 1 / 6  # of a list, every year: so many leave, so many come
_RETYPED = 0.03  # names typed anew, with one letter else
_UP = {"อ.3": "ป.1", "ป.6": "ม.1"}
_LETTERS = "กขคงจชดตนบปพมรลวสหอ"
_PERSON = ("first_name", "last_name", "full_name")


def a_year_on(rows: pd.DataFrame, strangers: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Everybody one class up, a sixth gone, as many new ones (rows of ``strangers``, who are of another place) at the end, some retyped."""
    stay = rows[rng.random(len(rows)) >= LEAVE]
    come = strangers.sample(n=min(len(strangers), len(rows) - len(stay)), random_state=rng).reset_index(drop=True)
    for column in ("school_code", "school_name"):
        if column in rows and len(come):
            come[column] = rows[column].sample(n=len(come), replace=True, random_state=rng).to_numpy()
    stay = stay.assign(**{c: stay[c].map(change) for c, change in (("grade", _class_up), ("age", _year_older)) if c in stay})
    return _numbered(pd.concat([_retyped(stay, rng), come], ignore_index=True)[list(rows)])


def slips(others: Mapping[str, pd.DataFrame], rng: np.random.Generator) -> dict[str, Slip]:
    """Name → what it does to a list.

    Args:
        others: rows to be taken for this list's by mistake, by where they are from.
    """
    return {
        **{f"the list of {name}": _taken(rows) for name, rows in others.items()},
        "first and last name swapped": _swapped("first_name", "last_name"),
        "father and mother swapped": _swapped("father_name", "mother_name", ("father_last_name", "mother_last_name")),
        "id and phone swapped": _swapped("national_id", "phone"),
        "birth date and day of entry swapped": _swapped("birth_date", "enrolled_from"),
        "names gone": lambda rows: rows.assign(**{c: "" for c in ("last_name", "full_name") if c in rows}),
        "years 543 too many": _dates(lambda text: _years(text, 543)),
        "years 543 too few": _dates(lambda text: _years(text, -543)),
        "years 10 too many": _dates(lambda text: _years(text, 10)),
        "day and month swapped": _dates(_month_first),
        "ids slid by a row": _slid("national_id"),
        "names slid by a row": _slid(*_PERSON),
        "birth dates slid by a row": _slid("birth_date"),
        "a tenth of the rows twice": lambda rows: _numbered(pd.concat([rows, rows.sample(frac=0.1, random_state=rng)], ignore_index=True)),
        "half of the rows gone": lambda rows: _numbered(rows.head(len(rows) // 2)),
        "most children others": lambda rows: _made_up(rows, rng),
    }


def applies(rows: pd.DataFrame, slipped: pd.DataFrame) -> bool:
    """Whether a slip changes the list as a whole; one that writes months in words, say, has no day and month to swap."""
    if len(rows) != len(slipped):
        return True
    columns = [c for c in rows if c not in ("part", "row")]
    same = (rows[columns].reset_index(drop=True) == slipped[columns].reset_index(drop=True)).all(axis=1)
    return bool(same.mean() < 1 / 3)


def _numbered(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.reset_index(drop=True).assign(part="", row=np.arange(2, 2 + len(rows)))


def _taken(others: pd.DataFrame) -> Slip:
    return lambda rows: _numbered(others.reindex(columns=list(rows), fill_value=""))


def _swapped(one: str, other: str, *more: tuple[str, str]) -> Slip:
    def swap(rows: pd.DataFrame) -> pd.DataFrame:
        for a, b in ((one, other), *more):
            rows = rows.assign(**{a: rows[b], b: rows[a]}) if {a, b} <= set(rows) else rows
        return rows

    return swap


def _slid(*columns: str) -> Slip:
    """Each row has what the next one should have; the last has the first's."""
    return lambda rows: rows.assign(**{c: np.roll(rows[c].to_numpy(dtype=object), -1) for c in columns if c in rows})


def _dates(change: Callable[[str], str]) -> Slip:
    return lambda rows: rows.assign(birth_date=rows["birth_date"].map(change)) if "birth_date" in rows else rows


def _years(text: str, by: int) -> str:
    """A date as written, its four-digit year another."""
    return re.sub(r"(?<!\d)(19|20|24|25)\d\d(?=\d{4}$|\D|$)", lambda found: str(int(found[0]) + by), text, count=1)


def _month_first(text: str) -> str:
    """Day and month the other way round where both could be either; as a program that writes months first does with all."""
    text = re.sub(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})$", r"\3\2\1\2\4", text)
    text = re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\1-\3-\2", text)
    return re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1\3\2", text)


def _made_up(rows: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Three in four rows have names and a birth date drawn each for itself and no number: children who do not exist."""
    some = rng.random(len(rows)) < 0.75
    drawn = {c: rng.permutation(rows[c].to_numpy(dtype=object)) for c in ("first_name", "last_name", "birth_date") if c in rows}
    if "full_name" in rows:
        cut = rows["full_name"].str.rsplit(" ", n=1)
        last = pd.Series(rng.permutation(cut.str[-1].to_numpy(dtype=object)), index=rows.index)
        drawn["full_name"] = (cut.str[0] + " " + last).to_numpy(dtype=object)
    drawn |= {c: np.full(len(rows), "", dtype=object) for c in ("national_id", "g_code") if c in rows}
    return rows.assign(**{c: np.where(some, values, rows[c].to_numpy(dtype=object)) for c, values in drawn.items()})


def _class_up(grade: str) -> str:
    known = re.fullmatch(r"(อ|ป|ม|ปวช|ปวส)\.?\s?(\d)", grade)
    return _UP.get(grade) or (f"{known[1]}.{int(known[2]) + 1}" if known else grade)


def _year_older(age: str) -> str:
    return str(int(age) + 1) if age.isdigit() else age


def _retyped(rows: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Some names with one letter else, as another clerk types them."""
    changed = {}
    for column in (c for c in _PERSON if c in rows):
        some = rng.random(len(rows)) < _RETYPED
        changed[column] = [_other_letter(text, rng) if s else text for text, s in zip(rows[column], some, strict=True)]
    return rows.assign(**changed)


def _other_letter(text: str, rng: np.random.Generator) -> str:
    if len(text) < 2:
        return text
    at = int(rng.integers(1, len(text)))
    return text[:at] + _LETTERS[int(rng.integers(len(_LETTERS)))] + text[at + 1 :]
