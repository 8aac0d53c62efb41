"""What accepted rows leave blank of the columns an agreement names.

Belongs here: which blanks count. Does not belong here: what counts as filled (``asked``), how they are shown (``unusable``).
A cell that says that there is nothing (a dash, ไม่มี) is an answer and no blank, but where everybody has what is asked for. Numbers of
rows and headings only, never a value.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from agreements.model import Agency
from agreements.text import Text
from publishing.asked import filled, headings_of, sent_as
from records.blanks import is_blank
from records.fields import BY_NAME, GIVEN
from records.standardise import Standardised
from records.text import tidy

BLANK, NAMELESS = "blank", "blank_who"  # the second: it leaves open who a child is
_WHO = frozenset({"first_name", "last_name", "birth_date", "national_id"})
_EVERYBODY_HAS = frozenset({"first_name", "birth_date"})
_ADDRESS = frozenset(sent_as("address"))
_RELATIVES = ("father_name", "mother_name", "guardian_name")
_FOR_SOME = frozenset({"alt_first_name", "alt_last_name", "g_code", "enrolled_to", "hide_address"})  # who has none leaves it blank, rightly
_REGISTRY_KNOWS = frozenset({"last_name", *_RELATIVES})  # a civil registry that has none of these writes down that there is none
_IF_ANY = re.compile(r"ถ้ามี|\bif any\b", re.IGNORECASE)  # a heading that does not ask for what is not there
_WHAT_HAPPENED = frozenset({"status", "event_date"})
_PRESENT = ("population", "enrolled", "enrolled_alternative", "training", "supported", "protected")  # lists of whom nothing happened to
_OR = " / "  # between the headings of columns that are asked for as one
_SINGLE_NAMES = "นาง|จาย|หม่อง"  # Tai Yai and Burmese names that begin so stand alone


@dataclass(frozen=True)
class Asked:
    """Columns of the agency's that fill the same fields: their headings and what they are called."""

    columns: tuple[str, ...]
    fields: tuple[str, ...]
    heading: str
    label: Text
    who: bool


class Blanks(NamedTuple):
    """Blanks row by row: positions in the roster, and in ``asked``."""

    rows: np.ndarray
    which: np.ndarray
    asked: Sequence[Asked]


def find_blanks(agency: Agency, given: pd.DataFrame, standard: Standardised, in_file: Sequence[str]) -> Blanks:
    """The blanks of accepted rows; columns that fill the same field (a birth date, an age) are one, and so are a child's relatives.

    Args:
        given: the table that was standardised. in_file: the headings of the agency's file, from the left.
    """
    has = filled(standard.roster)
    asked = _asked(agency, has, in_file)
    if not asked:
        return Blanks(np.zeros(0, np.int64), np.zeros(0, np.int64), asked)
    rows, which = np.nonzero(np.column_stack([_blank(each, has, given, standard) for each in asked]))
    return Blanks(rows, which, asked)


def _asked(agency: Agency, has: pd.DataFrame, in_file: Sequence[str]) -> list[Asked]:
    """The columns that are to be filled, as they stand in the file."""
    left_out = _FOR_SOME | (_WHAT_HAPPENED if agency.rows_mean in _PRESENT else frozenset())
    left_out |= _REGISTRY_KNOWS if agency.kind == "civil_registry" else frozenset()
    at = {heading: place for place, heading in enumerate(in_file)}
    found: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for name, column in agency.columns.items():
        fields = tuple(f for f in sent_as(name) if f in has) if name not in left_out else ()
        if not fields or (column.optional and not has[list(fields)].to_numpy().any()):  # the file may have no such column
            continue
        heading = next((h for h in headings_of(column) if h in at), headings_of(column)[0])
        if _IF_ANY.search(heading):
            continue
        found.setdefault(_RELATIVES if fields[0] in _RELATIVES else fields, []).append((heading, name))
    beside = [sorted(some, key=lambda one: at.get(one[0], len(at))) for some in found.values()]
    asked = [_one(agency, tuple(f for f in fields if f in has), some) for fields, some in zip(found, beside, strict=True)]
    return sorted(asked, key=lambda one: at.get(one.heading.split(_OR)[0], len(at)))


def _one(agency: Agency, fields: tuple[str, ...], some: Sequence[tuple[str, str]]) -> Asked:
    headings, columns = [h for h, _ in some], tuple(name for _, name in some)
    labels = [_called(name) for name in columns]
    who = bool(set(fields) & _WHO) and not all(agency.columns[name].optional for name in columns)
    return Asked(columns, fields, _OR.join(headings), Text(_OR.join(t.th for t in labels), _OR.join(t.en for t in labels)), who)


def _called(name: str) -> Text:
    """What is to be filled in: of a relative the name, nobody fills in a mother."""
    label = BY_NAME[name].label
    return Text(f"ชื่อ{label.th}", f"{label.en}'s name") if name in _RELATIVES else label


def _blank(asked: Asked, has: pd.DataFrame, given: pd.DataFrame, standard: Standardised) -> np.ndarray:
    """The rows in which nothing is said: no value, and nothing in the cells either."""
    blank: np.ndarray = np.logical_not(has[list(asked.fields)].to_numpy()).all(axis=1)
    if asked.fields == ("national_id",):
        blank &= ~has["g_code"].to_numpy()
    if asked.fields == ("last_name",):
        blank &= ~_single_named(standard.roster)
    if _ADDRESS & set(asked.fields):  # a family that keeps its address to itself is not asked for it
        blank &= standard.roster["hide_address"].isna().to_numpy()
    must = bool(_EVERYBODY_HAS & set(asked.fields))
    for name in asked.columns:
        if name in given:
            rows = np.flatnonzero(blank)
            blank[rows] = [_says_nothing(text, name, must=must) for text in given[name].iloc[standard.at[rows]]]
    return blank


def everybody_has(label: Text) -> bool:
    """Whether a dash under columns that are called so is no answer."""
    names = {BY_NAME[name].label.th for name in GIVEN if _EVERYBODY_HAS & set(sent_as(name))}
    return bool(names & set(label.th.split(_OR)))


def _says_nothing(text: str, name: str, *, must: bool) -> bool:
    """Whether a cell leaves the question open; a dash does where everybody has what is asked for."""
    return not text.strip() or (must and is_blank(tidy(text).value, BY_NAME[name].kind))


def _single_named(roster: pd.DataFrame) -> np.ndarray:
    """Children who may well have no family name: without Thai nationality, or with a name that stands alone among their people."""
    foreign = roster["id_kind"].eq("no_nationality") | roster["g_code"].notna()
    alone = roster["first_name"].fillna("").str.match(f"(?:{_SINGLE_NAMES})")
    return np.asarray(foreign | alone, bool)
