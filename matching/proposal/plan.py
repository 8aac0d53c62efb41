"""From guesses to the columns of a model: which are declared, which are put together, which are left out.

Belongs here: names in one cell, titles glued to them, dates in three columns, second columns of one kind. Does not belong here: a guess
about one column (``guesses``), comparisons (``comparisons``).
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from agreements.text import Text
from matching.parts import Column
from matching.proposal.dates import is_part, years_are_buddhist
from matching.proposal.guesses import PLACES, Guess, guess
from matching.proposal.headings import role_of
from matching.proposal.looks import Look, look_at
from matching.reading import read_part
from records.cells import Cells
from records.titles import GLUED_SHARE, begun_with_title

_SAID = {  # what a comparison is called where the heading has no plain letters
    "given": "first_name", "surname": "last_name", "inner": "subdistrict", "middle_place": "district", "outer": "province",
    "middle": "middle_name", "id": "id_number", "name": "name",
}  # fmt: skip
_READ = {"given": ("first_name", "given_name"), "surname": ("last_name", "surname", "family_name")}  # parts of whole names
_PLAIN = re.compile(r"[a-z][a-z0-9_]*")
_PARTS = ("birth_year", "birth_month", "birth_day")
_WORDS = Text("คำเดียว หลายค่า", "single words of many values")
_IN_ONE_CELL = Text("ชื่อและนามสกุลอยู่ในช่องเดียว", "first and last name in one cell")
_GLUED = Text("คำนำหน้าติดกับชื่อ", "titles stand before the names")
_BY_LIST = Text("แต่ละแหล่งใช้หัวคอลัมน์ของตน", "each list has headings of its own")
_SELDOM = 0.02
_WHOLE = ("title", "given", "middle", "surname", "whole_name")


@dataclass(frozen=True)
class Item:
    """A column of the model: its name, entry in ``columns`` and role; ``key`` is what comparisons and rules call it."""

    name: str
    entry: dict[str, Any]
    role: str
    key: str
    look: Look
    why: Text
    sure: bool = True
    whole_dates: bool = True
    check: str = ""

    @property
    def kind(self) -> str:
        """The column's kind."""
        return str(self.entry["kind"])


@dataclass
class Plan:
    """The columns of a model, those left out, and the table's own cells."""

    table: pa.Table
    items: list[Item] = field(default_factory=list)
    left_out: list[Guess] = field(default_factory=list)
    also: dict[str, list[str]] = field(default_factory=dict)  # the column that may hold the value of another, too

    def first(self, *roles: str) -> Item | None:
        """The first column of the first of these roles that has one."""
        return next((i for role in roles for i in self.items if i.role == role), None)

    def all(self, *roles: str) -> list[Item]:
        """Every column of these roles."""
        return [i for i in self.items if i.role in roles]

    def cells(self, item: Item) -> pd.Series:
        """The cells of a column that is one column of the table."""
        return self.table[(item.entry.get("of") or [item.name])[0]].to_pandas()


def plan(table: pa.Table, *, besides: tuple[str, ...] = ()) -> Plan:
    """The plan for a table of text with ``source``; ``besides`` are columns that name rows and sources."""
    looks = [look_at(name, table[name]) for name in table.column_names if name not in besides]
    made = Plan(table)
    looks = _dates_in_parts(made, looks)
    guesses = _unnamed([guess(look) for look in looks])
    guesses = _whole_names(made, guesses)
    for found in guesses:
        if found.kind and found.role not in ("date", "middle", "former_given", "former_surname"):
            made.items.append(_item(made, found))
        elif found.role in ("middle", "former_given", "former_surname"):
            _second(made, found)
        else:
            made.left_out.append(_dated(found))
    if not made.first("birth_date"):
        _only_date(made)
    _seconds(made)
    return made


def _only_date(made: Plan) -> None:
    """Where no heading speaks of birth, the first column of dates may be it."""
    found = next((g for g in made.left_out if g.role == "date" and g.dates), None)
    if found:
        why = Text("คอลัมน์วันที่ที่มีอยู่ อาจเป็นวันเกิด", "the first column of dates; may be that of birth")
        made.left_out.remove(found)
        made.items.append(_item(made, replace(found, kind="date", role="birth_date", why=why, sure=False)))


def _dates_in_parts(made: Plan, looks: list[Look]) -> list[Look]:
    """Year, month and day of birth in columns of their own become one column; gives the others."""
    parts = {part: next((x for x in looks if role_of(x.name) == part and is_part(x, part)), None) for part in _PARTS}
    found = [look for look in parts.values() if look]
    if len(found) < len(_PARTS):
        return looks
    of = [look.name for look in found]
    calendar = {"calendar": "buddhist"} if years_are_buddhist(found[0]) else {}
    why = Text("ปี เดือน วัน อยู่คนละคอลัมน์", "year, month and day in columns of their own")
    entry = {"kind": "date", "of": of, "formats": ["%Y-%m-%d"], **calendar}
    made.items.append(Item("birth_date", entry, "birth_date", "birth_date", found[0], why))
    return [look for look in looks if look not in found]


def _unnamed(guesses: list[Guess]) -> list[Guess]:
    """Columns that look like names under headings that say nothing: the first is taken for the given name, the next for the surname."""
    roles = [role for role in ("given", "surname") if not any(g.role in (role, "whole_name") and g.kind for g in guesses)]
    found = []
    for g in guesses:
        role = roles.pop(0) if g.role == "name" and roles else ""
        found.append(replace(g, role=role) if role else replace(g, role="", kind="text", why=_WORDS) if g.role == "name" else g)
    return found


def _whole_names(made: Plan, guesses: list[Guess]) -> list[Guess]:
    """Given name and surname taken out of the columns that hold them together; gives the other columns."""
    parts, why = _together(made.table, guesses)
    of = [g.name for g in parts]
    for role in ("given", "surname") if parts else ():
        name = next(n for n in (*_READ[role], *(f"{role}_{k}" for k in range(2, 1000))) if n not in made.table.column_names)
        entry = {"kind": "name", "of": of, "part": role}
        look = look_at(name, pa.chunked_array([read_part(made.table, Column.model_validate(entry))]))
        made.items.append(Item(name, entry, role, name, look, why))
    return [g for g in guesses if g not in parts]


def _together(table: pa.Table, guesses: list[Guess]) -> tuple[list[Guess], Text]:
    """The columns of names that must be read together, and why: whole names, titles glued to names, each list's own headings; else none."""
    by_role = {role: _in_turn(table, [g for g in guesses if g.role == role and (g.kind or role == "title")]) for role in _WHOLE}
    given, surname = by_role["given"], by_role["surname"]
    used = [g for role in _WHOLE for g in by_role[role]]
    if by_role["whole_name"]:
        return used, _IN_ONE_CELL
    if given and _glue_titles(table, given[0].name):
        return used, _GLUED
    if given and surname and len(given) + len(surname) > 2:
        return [g for g in used if g.role != "title"], _BY_LIST
    return [], _BY_LIST


def _in_turn(table: pa.Table, guesses: list[Guess]) -> list[Guess]:
    """The first of these columns, and those that are filled where it is not: lists that call one thing by different headings."""
    found: list[Guess] = []
    filled = np.zeros(len(table), dtype=bool)
    for g in guesses:
        says = (table[g.name].to_pandas() != "").to_numpy()
        if not found or (says & filled).sum() <= _SELDOM * says.sum():
            found.append(g)
            filled |= says
    return found


def _glue_titles(table: pa.Table, column: str) -> bool:
    """Whether some source writes titles before its names."""
    frame = table.select(["source"]).to_pandas().assign(cell=table[column].to_pandas())
    for _, cells in frame[frame["cell"] != ""].groupby("source")["cell"]:
        begun = begun_with_title(Cells.of(cells.drop_duplicates()).texts)
        if begun.mean() >= GLUED_SHARE:
            return True
    return False


def _item(made: Plan, found: Guess) -> Item:
    entry: dict[str, Any] = {"kind": "text" if found.kind == "place" else found.kind}
    name = found.name
    if re.search(r"[:|]", name) or name in ("record_id", "source"):
        name = _free(_ascii(found, made), made.table.column_names)
        entry["of"] = [found.name]
    if found.dates:
        entry |= {"formats": list(found.dates.formats)} if found.dates.formats != ("%Y-%m-%d",) else {}
        entry |= {"calendar": "buddhist"} if found.dates.calendar == "buddhist" else {}
    if found.look.blanks:
        entry["blank"] = list(found.look.blanks)
    whole = found.dates is None or found.dates.whole
    role = f"place_{found.role}" if found.role in PLACES else found.role
    return Item(name, entry, role, _ascii(found, made), found.look, found.why, found.sure, whole, found.check)


def _ascii(found: Guess, made: Plan) -> str:
    """A name for the comparison: the heading in plain letters, else the role, else a number."""
    name = re.sub(r"\W+", "_", found.name.casefold(), flags=re.ASCII).strip("_")
    if not _PLAIN.fullmatch(name) or not re.search("[A-Za-z]", found.name):
        name = _SAID.get(found.role, found.role) or f"column_{made.table.column_names.index(found.name) + 1}"
    return _free(name, [i.key for i in made.items])


def _free(name: str, taken: list[str]) -> str:
    return next(n for n in (name, *(f"{name}_{k}" for k in range(2, 1000))) if n not in taken)


def _second(made: Plan, found: Guess) -> None:
    """A middle or former name: no comparison of its own, but where the other name may be found."""
    kept = replace(found, kind="name")
    made.items.append(replace(_item(made, kept), role=found.role))


def _seconds(made: Plan) -> None:
    """Of several columns of one role the fullest is compared, the others may hold its value, too."""
    for role, helpers in (("given", ("middle", "former_given")), ("surname", ("former_surname",))):
        own = sorted(made.all(role), key=lambda i: -i.look.full)
        if not own:
            continue
        others = own[1:] + made.all(*helpers)
        made.items = [replace(i, role=f"second_{role}") if i in own[1:] else i for i in made.items]
        if others:
            made.also[own[0].name] = [i.name for i in others]


def _dated(found: Guess) -> Guess:
    """A date that is no birth date says when something happened, which differs from list to list."""
    if found.kind != "date":
        return found
    return replace(found, kind="", why=Text("เป็นวันที่ แต่ไม่เห็นว่าเป็นวันเกิด", "a date, but nothing says that of birth"), sure=False)
