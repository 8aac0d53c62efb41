"""The row rules of a roster as columns of true, false and missing: what Great Expectations is shown instead of the rows.

Belongs here: normal forms by kind of field, rules across the fields of one row, all on unique values or whole columns.
Does not belong here: limits of an agreement (``records.suites``), how a value is brought into its normal form.
A rule's column is ``boolean``: true holds, false fails, missing where there is nothing to judge.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import get_args

import numpy as np
import pandas as pd

from agreements.model import Status
from records.fields import FIELDS, Field

Measure = Callable[[pd.DataFrame, dt.date], "pd.Series[bool]"]

_HIDDEN = r"\x00-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd"  # controls, no-break space, zero widths, lost letters
_WORD = rf"[^\s{_HIDDEN}]+"
TIDY = rf"{_WORD}(?: {_WORD})*"  # single spaces inside, none outside, nothing invisible
_LETTER = r"(?=.*[^\W\d_])"  # at least one letter
_DATE = r"(?:18|19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"  # common era; year, month or day

FORM_OF_KIND: dict[str, str] = {
    "text": TIDY,
    "title": TIDY,
    "name": _LETTER + TIDY,
    "person_name": _LETTER + TIDY,
    "sex": "[mf]",
    "national_id": r"\d{13}",
    "g_code": r"G\d{12}",
    "date": _DATE,
    "house": TIDY,
    "moo": r"[1-9]\d{0,2}",
    "place": _LETTER + TIDY,
    "phone": r"0[689]\d{8}|0[2-57]\d{7}",
    "code": TIDY,
    "grade": r"เตรียมอนุบาล|อนุบาล|ประถม|ม\.ต้น|ม\.ปลาย|อ\.[1-4]|[ปม]\.[1-6]|ปวช\.[1-3]?|ปวส\.[12]?",
    "status": "|".join(get_args(Status)),
    "flag": "yes",
}
VALID_KINDS = ("citizen", "no_nationality")
FORM_OF_FIELD: dict[str, str] = {  # keys each have a form of their own
    "record_id": r".+:(?:.+!)?\d+",
    "record_key": r"[0-9a-f]{20}",
    "source": r"\S+",
    "birth_precision": "day|month|year|age",
    "id_kind": "citizen|no_nationality|bad_check",
    "place_code": r"\d{2}|\d{4}|\d{6}",
}


def form_of(field: Field) -> str | None:
    """The regular expression every value of a roster column has to match as a whole; None where any text is right."""
    return FORM_OF_FIELD.get(field.name) or FORM_OF_KIND.get(field.kind)


FORMS: dict[str, str] = {f.name: form for f in FIELDS if f.kept and (form := form_of(f))}


def in_form(values: pd.Series, form: str) -> pd.Series:
    """Whether each value matches ``form`` as a whole; missing stays missing. Judged once per distinct value."""
    codes, distinct = pd.factorize(values)
    match = re.compile(form).fullmatch
    good = np.fromiter((match(v) is not None for v in distinct.tolist()), dtype=bool, count=len(distinct))
    found = np.append(good, False)[codes]
    return _boolean(found, values.index, codes < 0)


def measure_form(name: str) -> Measure:
    """The rule that column ``name`` holds values of its normal form only."""

    def measure(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
        return in_form(roster[name], FORMS[name])

    return measure


def record_id_once(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """No record id stands twice (every row of a repeated one fails)."""
    return _boolean(~roster["record_id"].duplicated(keep=False).to_numpy(), roster.index)


def place_known(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """Every row says where it stands: record id, key and source filled, row number from 1 on."""
    filled = roster[["record_id", "record_key", "source"]].notna().all(axis=1) & (roster["row"] >= 1)
    return _boolean(filled.to_numpy(), roster.index)


def record_id_is_place(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """The record id is ``source:row``, or ``source:part!row`` where the delivery has parts."""
    part = roster["part"].fillna("")
    place = roster["source"] + ":" + part.where(part == "", part + "!") + roster["row"].astype("str")
    return _boolean((roster["record_id"] == place).to_numpy(), roster.index)


def says_who(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """Every row names a child: a name, a nickname, a valid national id or a G-code."""
    named = roster[["first_name", "last_name", "nickname", "g_code"]].notna().any(axis=1)
    return _boolean((named | roster["id_kind"].isin(VALID_KINDS)).to_numpy(), roster.index)


def birth_precision_fits(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """Birth date and its precision are both there or both missing, and as long as each other says."""
    length = roster["birth_date"].str.len().fillna(0).to_numpy()
    wanted = roster["birth_precision"].map({"day": 10, "month": 7, "year": 4, "age": 4}).fillna(0).to_numpy()
    return _boolean(length == wanted, roster.index)


def birth_date_plausible(roster: pd.DataFrame, dated: dt.date) -> pd.Series:
    """Nobody was born after the day the file speaks of, nor more than 120 years before it."""
    first = f"{dated.year - 120:04d}"
    return _between(roster["birth_date"], first, dated.isoformat())


def event_not_later(roster: pd.DataFrame, dated: dt.date) -> pd.Series:
    """What is reported has happened by the day the file speaks of."""
    return _between(roster["event_date"], "", dated.isoformat())


def enrolled_in_order(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """Nobody leaves before he came, as far as both dates are known (compared to the precision both have)."""
    start, end = roster["enrolled_from"], roster["enrolled_to"]
    missing = (start.isna() | end.isna()).to_numpy()
    shared = np.minimum(start.str.len().fillna(0), end.str.len().fillna(0)).astype(int)
    later = np.zeros(len(roster), dtype=bool)
    for length in (4, 7, 10):
        here = (shared == length).to_numpy()
        later[here] = (start[here].str[:length] > end[here].str[:length]).to_numpy()
    return _boolean(~later, roster.index, missing)


def id_kind_fits(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """The kind told for a national id is the one its first digit and its check digit say."""
    ids, kind = roster["national_id"], roster["id_kind"]
    told = kind.fillna("").to_numpy(dtype=object)
    return _boolean(told == _kinds(ids), roster.index, (ids.isna() & kind.isna()).to_numpy())


def valid_id(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """The row has a national id with a right check digit."""
    return _boolean(roster["id_kind"].isin(VALID_KINDS).to_numpy(), roster.index)


def birth_date_known(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """The row has a birth date at least to the year (an age is none)."""
    return _boolean(roster["birth_precision"].isin(["day", "month", "year"]).to_numpy(), roster.index)


def full_name(roster: pd.DataFrame, _dated: dt.date) -> pd.Series:
    """The row has a first and a last name."""
    return _boolean(roster[["first_name", "last_name"]].notna().all(axis=1).to_numpy(), roster.index)


def child_once(roster: pd.DataFrame, dated: dt.date) -> pd.Series:
    """False for every row that repeats a child already listed: the same valid id, or without one the same name and birth day.

    Rows with a valid id come first, so that a row without one repeats them, never the other way round.
    """
    has_id = valid_id(roster, dated).to_numpy(dtype=bool)
    by_id = roster["national_id"].where(has_id).duplicated().to_numpy() & has_id
    whole = roster["first_name"].notna() & roster["last_name"].notna() & (roster["birth_precision"] == "day")
    order = np.argsort(~has_id, kind="stable")
    sorted_rows = roster[["first_name", "last_name", "birth_date"]].iloc[order]
    by_name = np.zeros(len(roster), dtype=bool)
    by_name[order] = sorted_rows.duplicated().to_numpy()
    return _boolean(~(by_id | (by_name & ~has_id & whole.to_numpy())), roster.index)


def _boolean(good: np.ndarray, index: pd.Index, missing: np.ndarray | None = None) -> pd.Series:
    mask = np.zeros(len(good), dtype=bool) if missing is None else missing
    return pd.Series(pd.arrays.BooleanArray(good.astype(bool), mask), index=index)


def _between(dates: pd.Series, first: str, last: str) -> pd.Series:
    """Whether partial ISO dates can lie from ``first`` to ``last``: compared to the precision they have."""
    codes, distinct = pd.factorize(dates)
    good = np.fromiter((first[: len(d)] <= d <= last[: len(d)] for d in distinct.tolist()), dtype=bool, count=len(distinct))
    return _boolean(np.append(good, False)[codes], dates.index, codes < 0)


def _kinds(ids: pd.Series) -> np.ndarray:
    """Kind of each id by its check digit (mod 11) and first digit (9 is not given out); empty where there are no 13 digits."""
    kinds = np.full(len(ids), "", dtype=object)
    whole = ids.str.fullmatch(r"[0-9]{13}").fillna(False).to_numpy(dtype=bool)
    text = "".join(ids[whole].tolist())
    digits = np.frombuffer(text.encode("ascii"), dtype=np.uint8).reshape(-1, 13).astype(int) - ord("0")
    first, check = digits[:, 0], (11 - digits[:, :12] @ np.arange(13, 1, -1) % 11) % 10
    kind = np.where(np.isin(first, (0, 6, 7)), "no_nationality", "citizen")
    kinds[whole] = np.where((check == digits[:, 12]) & (first != 9), kind, "bad_check")
    return kinds
