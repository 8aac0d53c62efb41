"""What an agency's rows mean: given text in, a standardised roster, the unusable rows and a count of every repair out.

Belongs here: the order of the standardisers, what makes a row unusable. Does not belong here: how any one field is read (a
module each), reading files (``connectors``), checks of the whole roster (``checks``).
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from records.blanks import PLAIN as NOT_BLANK
from records.blanks import is_blank
from records.cells import TEXT, Cells, Lists, Plain, Said, filled, joined
from records.dates import date_column, read_age
from records.fields import BY_NAME, GIVEN, ROSTER, Kind, roster_dtypes
from records.gazetteer import Gazetteer
from records.grades import grade_column
from records.ids import id_columns, without_elders_ids
from records.keys import record_ids, record_keys
from records.persons import person_columns, relative_column
from records.phones import PLAIN as PHONE
from records.phones import read_phone
from records.places import place_columns
from records.readings import Read, read_cells
from records.repairs import Repairs
from records.statuses import read_flag, read_status
from records.text import PLAIN, tidy
from records.years import birth_span, event_span

_RELATIVES = ("father", "mother", "guardian")
_DATES = ("event_date", "enrolled_from", "enrolled_to")
SAYS_ITSELF = Plain((PLAIN, *NOT_BLANK.all_of), NOT_BLANK.none_of)  # tidy, and no blank word: the cell is what it says
LONGEST = 500  # characters of a cell: an address with everything in it has 200, a name 60
_PRECISION = {4: "year", 7: "month", 10: "day"}


@dataclass(frozen=True)
class Standardised:
    """The rows of one delivery after standardising.

    Attributes:
        roster: columns ``records.fields.ROSTER`` with ``roster_dtypes()``; missing NaN; rows in file order, fresh index.
        quarantined: ``part, row, reasons`` of unusable rows; reasons are codes of ``records.reasons.REASONS`` joined by ``;``.
        repairs: code of ``records.reasons.REPAIRS`` → how many cells it changed.
        at: the position of each row of the roster in the table that was given.
        faults: the cells of usable rows that were left unused, in the order of the rows: ``at`` (position in the table), ``part``, ``row``,
            ``field`` (of ``records.fields.GIVEN``), ``code`` (of ``records.reasons.FAULTS``).
    """

    roster: pd.DataFrame
    quarantined: pd.DataFrame
    repairs: dict[str, int]
    at: np.ndarray
    faults: pd.DataFrame


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
    repairs = Repairs()
    cells = {name: Cells.of(table[name]) for name in GIVEN if name in table}
    said = _said(cells, len(table), constants, values, repairs)
    read = _read(said, Lists.one(len(table)), dated, gazetteer, repairs)
    reasons = _reasons(read)
    written = {name: cells[name].said & ~reasons.said for name in cells}
    return _divided(read, reasons, table, source, repairs, _faults(repairs, written, table))


def standardise_lists(table: pa.Table, *, dated: dt.date, gazetteer: Gazetteer) -> pa.Table:
    """Standardises the rows of many sources at once: each as :func:`standardise` would alone, but what they share is read once.

    Args:
        table: ``record_id``, ``source`` and any of ``records.fields.GIVEN`` as text; others are ignored.

    Returns:
        The same rows: ``record_id``, ``source`` and what the row says, null for nothing; nothing of a row that is no person's or cannot be
        read. A row without a name is kept with what it says of family, place and age.
    """
    sources = Cells.of_arrow(table["source"])
    lists = Lists(sources.codes + 1, len(sources.texts) + 1)  # one more for rows that name no source
    cells = {name: Cells.of_arrow(table[name]) for name in GIVEN if name in table.column_names}
    read = _read(_said(cells, len(table), {}, {}, Repairs()), lists, dated, gazetteer, Repairs())
    usable = ~(read["problem"].said & _reasons(read).said)
    return pa.table(
        {"record_id": table["record_id"], "source": table["source"], **{n: read[n].kept(usable).arrow() for n in ROSTER if n in read}}
    )


def _said(
    given: Said, rows: int, constants: Mapping[str, str], values: Mapping[str, Mapping[str, str]], repairs: Repairs
) -> dict[str, Cells]:
    """All given fields as tidied text, the agency's words translated, blank words gone, constants filled in."""
    said = {}
    for name in GIVEN:
        own = {tidy(str(k)).value.casefold(): str(v) for k, v in values.get(name, {}).items()}
        read = partial(read_said, own=own, kind=BY_NAME[name].kind)
        written = _without_long(given.get(name) or Cells.nothing(rows), repairs.of(name))
        cells = read_cells(written, read, repairs, plain=None if own else SAYS_ITSELF)
        if constants.get(name):
            cells = filled(cells, Cells.numbered(np.zeros(rows, np.int64), [tidy(str(constants[name])).value]))
        said[name] = cells.distinct()
    return said


def _without_long(cells: Cells, repairs: Repairs) -> Cells:
    """The cells but those longer than anything a field can say, which the readers would turn over for minutes."""
    long = cells.are(pc.fill_null(pc.greater(pc.utf8_length(cells.texts), LONGEST), False).to_numpy(zero_copy_only=False))
    repairs.count_rows("too_long", long)
    return cells.kept(~long) if long.any() else cells


def read_said(text: str, *, own: Mapping[str, str], kind: Kind) -> Read:
    """One cell tidied; the agency's own word translated as its agreement says; nothing for a blank word."""
    value, rules = tidy(text)
    if own and (meant := own.get(value.casefold())) is not None and value:
        return Read(meant, (*rules, "agency_word") if meant != value else rules)
    if value and is_blank(value, kind):
        return Read("", (*rules, "blank_word"))
    return Read(value, rules)


def _read(said: Said, lists: Lists, dated: dt.date, gazetteer: Gazetteer, repairs: Repairs) -> dict[str, Cells]:
    """What the rows say, by roster column, and the ``problem`` of the row's names."""
    births = _births(said, lists, dated, repairs)
    return {
        **person_columns(said, lists, repairs),
        **place_columns(said, gazetteer, repairs),
        **without_elders_ids(_ids(said, repairs), births["birth_date"], repairs),
        **births,
        **_family(said, lists, repairs),
        **_schooling(said, lists, dated, repairs),
    }


def _ids(said: Said, repairs: Repairs) -> dict[str, Cells]:
    """National id with its kind, and G-code, each from whichever of the two columns holds it."""
    ids = id_columns(said["national_id"], repairs.of("national_id"))
    codes = id_columns(said["g_code"], repairs.of("g_code"))
    repairs.count_rows("id_in_other_column", ids["g_code"].said | (codes["national_id"].said & ~ids["national_id"].said))
    kind = filled(ids["id_kind"], codes["id_kind"])
    unproven = kind.are(pc.equal(kind.texts, "bad_check").to_numpy(zero_copy_only=False))
    repairs.of("national_id", "g_code").count_rows("id_check_digit", unproven)
    return {
        "national_id": filled(ids["national_id"], codes["national_id"]),
        "id_kind": kind,
        "g_code": filled(codes["g_code"], ids["g_code"]),
    }


def _births(said: Said, lists: Lists, dated: dt.date, repairs: Repairs) -> dict[str, Cells]:
    """Birth date and its precision: from the date, else its parts, else the year, else the age."""
    span = birth_span(dated)
    date = date_column(said["birth_date"], lists, span, dated, repairs.of("birth_date"))
    parts = repairs.of("birth_day", "birth_month")
    date = filled(date, date_column(_birth_parts(said).kept(~date.said), lists, span, dated, parts))
    year = date_column(said["birth_year"].kept(~date.said), lists, span, dated, repairs.of("birth_year"))
    born = filled(date, Cells(year.codes, pc.utf8_slice_codeunits(year.texts, 0, 4)))
    age = read_cells(said["age"].kept(~born.said), partial(read_age, dated=dated), repairs.of("age"))
    lengths = pc.fill_null(pc.utf8_length(born.texts), 0).to_pylist()
    precision = Cells.numbered(born.codes, [_PRECISION.get(length, "") for length in lengths])
    from_age = Cells.numbered(np.where(age.said, 0, -1), ["age"])
    return {"birth_date": filled(born, age), "birth_precision": filled(precision, from_age)}


def _birth_parts(said: Said) -> Cells:
    """Day, month and year of birth in one text, where the row says the month: a day without its month tells nothing."""
    months = joined(said["birth_month"].kept(said["birth_year"].said), said["birth_year"], " ")
    return filled(joined(said["birth_day"].kept(months.said), months, " "), months)


def _family(said: Said, lists: Lists, repairs: Repairs) -> dict[str, Cells]:
    """Phone and the names of father, mother, guardian."""
    names = {f"{who}_name": relative_column(said, who, lists, repairs) for who in _RELATIVES}
    return {"phone": read_cells(said["phone"], read_phone, repairs.of("phone"), PHONE), **names}


def _schooling(said: Said, lists: Lists, dated: dt.date, repairs: Repairs) -> dict[str, Cells]:
    """Numbers, school, class, status, dates and wishes."""
    readers: dict[str, Callable[[str], Read]] = {
        "pupil_no": read_code,
        "school_code": read_code,
        "status": read_status,
        "hide_address": read_flag,
    }
    columns = {name: read_cells(said[name], read, repairs.of(name)) for name, read in readers.items()}
    columns["school_name"] = said["school_name"]
    columns["grade"] = grade_column(said["grade"], lists, repairs.of("grade"))
    columns.update({name: date_column(said[name], lists, event_span(dated), dated, repairs.of(name)) for name in _DATES})
    return columns


def read_code(text: str) -> Read:
    """A code as text, without the ``.0`` that spreadsheets add."""
    bare = text.removesuffix(".0") if text[:-2].isdigit() else text
    return Read(bare, () if bare == text else ("code_fraction",))


def _reasons(read: Said) -> Cells:
    """Reason for which a row cannot be used: nothing tells who it is. Usable rows have none."""
    named = read["first_name"].said | read["last_name"].said | read["nickname"].said
    kinds = pc.is_in(read["id_kind"].texts, pa.array(["citizen", "no_nationality"], TEXT)).to_numpy(zero_copy_only=False)
    numbered = read["id_kind"].are(kinds) | read["g_code"].said
    nameless = Cells.numbered(np.zeros(len(named), np.int64), ["no_name"])
    return filled(read["problem"], nameless).kept(~named & ~numbered)


def _faults(repairs: Repairs, written: Mapping[str, np.ndarray], table: pd.DataFrame) -> pd.DataFrame:
    """The cells left unused, with the place of their rows in the file."""
    found = repairs.cells(written)
    where = table[["part", "row"]].iloc[found["at"]].reset_index(drop=True)
    return pd.concat([found[["at"]], where, found[["field", "code"]]], axis=1)


def _divided(
    read: Said, reasons: Cells, table: pd.DataFrame, source: str, repairs: Repairs, faults: pd.DataFrame
) -> Standardised:
    """Usable rows with their keys, and the others with their reasons."""
    part, row = Cells.of(table["part"]), table["row"].to_numpy(np.int64)
    kept, away = np.flatnonzero(~reasons.said), np.flatnonzero(reasons.said)
    said = {name: cells.of_rows(kept).arrow() for name, cells in read.items()}
    stands = {"source": pa.array([source] * len(kept), TEXT), "part": part.of_rows(kept).arrow(), "row": pa.array(row[kept])}
    roster: pd.DataFrame = pa.table({**said, **stands}).to_pandas()
    roster["record_id"] = record_ids(source, roster["part"], roster["row"])
    roster["record_key"] = record_keys(source, roster)
    quarantined = pd.DataFrame(
        {"part": part.of_rows(away).series().fillna(""), "row": row[away], "reasons": reasons.of_rows(away).series()}
    )
    return Standardised(roster[list(ROSTER)].astype(roster_dtypes()), quarantined, dict(sorted(repairs.counts.items())), kept, faults)
