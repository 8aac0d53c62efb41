"""What an agency's rows mean: given text in, a standardised roster, the unusable rows and a count of every repair out.

Belongs here: the order of the standardisers, what makes a row unusable. Does not belong here: how any one field is read (a
module each), reading files (``connectors``), checks of the whole roster (``checks``).
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import pandas as pd

from records.blanks import is_blank
from records.dates import date_column, read_age
from records.fields import BY_NAME, GIVEN, ROSTER, Kind, roster_dtypes
from records.gazetteer import Gazetteer
from records.grades import grade_column
from records.ids import read_id
from records.keys import record_ids, record_keys
from records.persons import PERSON_COLUMNS, person_columns, relative_column
from records.phones import read_phone
from records.places import PLACE_COLUMNS, place_columns
from records.readings import Read, filled, nothing, read_column, read_parts, text_column
from records.statuses import read_flag, read_status
from records.text import PLAIN, tidy
from records.years import birth_span, event_span

_RELATIVES = ("father", "mother", "guardian")
_DATES = ("event_date", "enrolled_from", "enrolled_to")
_SAYS_ITSELF = ("[ก-มรลศ-ฮแโใ0-9]", PLAIN)  # a first letter that no blank word has, and plain text
_PRECISION = {4: "year", 7: "month", 10: "day"}


@dataclass(frozen=True)
class Standardised:
    """The rows of one delivery after standardising.

    Attributes:
        roster: columns ``records.fields.ROSTER`` with ``roster_dtypes()``; missing NaN; rows in file order, fresh index.
        quarantined: ``part, row, reasons`` of unusable rows; reasons are codes of ``records.reasons.REASONS`` joined by ``;``.
        repairs: code of ``records.reasons.REPAIRS`` → how many cells it changed.
    """

    roster: pd.DataFrame
    quarantined: pd.DataFrame
    repairs: dict[str, int]


def standardise(
    table: pd.DataFrame,
    *,
    source: str,
    dated: dt.date,
    gazetteer: Gazetteer,
    constants: Mapping[str, str] = {},
    values: Mapping[str, Mapping[str, str]] = {},
) -> Standardised:
    """Standardises an agency's rows.

    Args:
        table: ``part`` (text), ``row`` (whole number) and any of ``records.fields.GIVEN`` as text, empty = ``""``; others are ignored.
        source: the agency's key. dated: the day the file speaks of (ages, two-digit years, what is in the future).
        gazetteer: the official places seen from the site's province.
        constants: field → value every row shares, where the row itself says nothing.
        values: field → the agency's own word → what it means; looked up before anything else.

    Returns:
        Every row of the table either in the roster or in quarantine: ``len(roster) + len(quarantined) == len(table)``.
    """
    repairs: Counter[str] = Counter()
    said = _said(table, constants, values, repairs)
    whole = pd.DataFrame({name: nothing(len(said)) for name in ROSTER})
    whole["source"] = pd.Series([source] * len(said), dtype="str")
    whole["part"] = text_column(table["part"])
    whole["row"] = table["row"].reset_index(drop=True).astype("int64")
    people = person_columns(said, repairs)
    whole[list(PERSON_COLUMNS)] = people[list(PERSON_COLUMNS)]
    whole[list(PLACE_COLUMNS)] = place_columns(said, gazetteer, repairs)[list(PLACE_COLUMNS)]
    for columns in (_ids(said, repairs), _births(said, dated, repairs), _family(said, repairs), _schooling(said, dated, repairs)):
        whole[columns.columns] = columns
    reasons = _reasons(whole, people["problem"])
    return _divided(whole, reasons, source, repairs)


def _said(
    table: pd.DataFrame, constants: Mapping[str, str], values: Mapping[str, Mapping[str, str]], repairs: Counter[str]
) -> pd.DataFrame:
    """All given fields as tidied text, the agency's words translated, blank words gone, constants filled in."""
    said = {}
    for name in GIVEN:
        column = nothing(len(table))
        if name in table:
            own = {tidy(str(k)).value.casefold(): str(v) for k, v in values.get(name, {}).items()}
            read = partial(_read_said, own=own, kind=BY_NAME[name].kind)
            column = read_column(table[name], read, repairs, plain=() if own else _SAYS_ITSELF)
        if constants.get(name):
            column = column.fillna(tidy(str(constants[name])).value)
        said[name] = column
    return pd.DataFrame(said, index=pd.RangeIndex(len(table)))


def _read_said(text: str, *, own: Mapping[str, str], kind: Kind) -> Read:
    """One cell tidied; the agency's own word translated as its agreement says; nothing for a blank word."""
    value, rules = tidy(text)
    if own and (meant := own.get(value.casefold())) is not None and value:
        return Read(meant, (*rules, "agency_word"))
    if value and is_blank(value, kind):
        return Read("", (*rules, "blank_word"))
    return Read(value, rules)


def _ids(said: pd.DataFrame, repairs: Counter[str]) -> pd.DataFrame:
    """National id with its kind, and G-code, each from whichever of the two columns holds it."""
    ids = read_parts(said["national_id"], read_id, repairs)
    codes = read_parts(said["g_code"], read_id, repairs)
    moved = int((ids["g_code"].notna() | (codes["national_id"].notna() & ids["national_id"].isna())).sum())
    if moved:
        repairs["id_in_other_column"] += moved
    return pd.DataFrame(
        {
            "national_id": filled(ids["national_id"], codes["national_id"]),
            "id_kind": filled(ids["id_kind"], codes["id_kind"]),
            "g_code": filled(codes["g_code"], ids["g_code"]),
        }
    )


def _births(said: pd.DataFrame, dated: dt.date, repairs: Counter[str]) -> pd.DataFrame:
    """Birth date and its precision: from the date, else the year, else the age."""
    span = birth_span(dated)
    date = date_column(said["birth_date"], span, dated, repairs)
    year = date_column(said["birth_year"].where(date.isna()), span, dated, repairs).str[:4]
    age = read_column(said["age"].where(date.isna() & year.isna()), partial(read_age, dated=dated), repairs)
    born = filled(date, year)
    precision = born.str.len().map(_PRECISION).astype("str")
    return pd.DataFrame({"birth_date": filled(born, age), "birth_precision": precision.mask(born.isna() & age.notna(), "age")})


def _family(said: pd.DataFrame, repairs: Counter[str]) -> pd.DataFrame:
    """Phone and the names of father, mother, guardian."""
    names = {f"{who}_name": relative_column(said[f"{who}_name"], said[f"{who}_last_name"], repairs) for who in _RELATIVES}
    return pd.DataFrame({"phone": read_column(said["phone"], read_phone, repairs), **names})


def _schooling(said: pd.DataFrame, dated: dt.date, repairs: Counter[str]) -> pd.DataFrame:
    """Numbers, school, class, status, dates and wishes."""
    readers: dict[str, Callable[[str], Read]] = {
        "pupil_no": read_code,
        "school_code": read_code,
        "status": read_status,
        "hide_address": read_flag,
    }
    columns = {name: read_column(said[name], read, repairs) for name, read in readers.items()}
    columns["school_name"] = said["school_name"]
    columns["grade"] = grade_column(said["grade"], repairs)
    columns.update({name: date_column(said[name], event_span(dated), dated, repairs) for name in _DATES})
    return pd.DataFrame(columns)


def read_code(text: str) -> Read:
    """A code as text, without the ``.0`` that spreadsheets add."""
    bare = text.removesuffix(".0") if text[:-2].isdigit() else text
    return Read(bare, () if bare == text else ("code_fraction",))


def _reasons(whole: pd.DataFrame, problem: pd.Series) -> pd.Series:
    """Reason for which a row cannot be used: nothing tells who it is. NaN for usable rows."""
    named = whole["first_name"].notna() | whole["last_name"].notna() | whole["nickname"].notna()
    numbered = whole["id_kind"].isin(["citizen", "no_nationality"]) | whole["g_code"].notna()
    return problem.fillna("no_name").mask(named | numbered)


def _divided(whole: pd.DataFrame, reasons: pd.Series, source: str, repairs: Counter[str]) -> Standardised:
    """Usable rows with their keys, and the others with their reasons."""
    kept = reasons.isna()
    roster = whole.loc[kept, list(ROSTER)].reset_index(drop=True)
    roster["record_id"] = record_ids(source, roster["part"], roster["row"])
    roster["record_key"] = record_keys(source, roster)
    away = pd.DataFrame(
        {"part": whole["part"].fillna(""), "row": whole["row"], "reasons": reasons.astype("str")},
    )[~kept].reset_index(drop=True)
    return Standardised(roster.astype(roster_dtypes()), away, dict(sorted(repairs.items())))
