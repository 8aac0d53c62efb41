"""Which source is believed for which field.

Belongs here: the order of authority a group of fields, and choosing one value a person. Does not belong here: states.

Never a blank over a value: within the order, the first source that has a value gives it. A protected source gives none: what it
alone knows never shows, and what others know as well they give themselves. Only its wish to hide an address is heard.
"""

from collections.abc import Callable
from typing import get_args

import numpy as np
import pandas as pd

from agreements.model import Kind
from register import keys
from register.models import PERSON_FIELDS

_SCHOOLS: tuple[Kind, ...] = (
    "school", "local_school", "private_school", "vocational", "religious", "sports", "nonformal", "learning_centre", "workplace",
)  # fmt: skip
_WHO: tuple[Kind, ...] = ("civil_registry", *_SCHOOLS, "graduates", "fund", "notices", "case_team", "survey")
_SCHOOLING: tuple[Kind, ...] = (*_SCHOOLS, "graduates", "fund", "survey", "case_team")
_HOME: tuple[Kind, ...] = ("survey", "case_team", *_SCHOOLS, "civil_registry")

# Fields that are chosen together come from one record: a house number of one source beside the village of another is no address.
TOGETHER: tuple[tuple[tuple[str, ...], tuple[Kind, ...], str], ...] = (
    (("title", "first_name", "last_name"), _WHO, "first_name"),
    (("national_id", "id_kind"), _WHO, "national_id"),
    (("birth_date", "birth_precision"), _WHO, "birth_date"),
    (("house_no", "moo", "tambon", "amphoe", "province", "place_code"), _WHO, "tambon"),
    (("school_code", "school_name", "grade"), _SCHOOLING, "school_name"),
)
# Fields that stand alone: field → order; the others follow ``_WHO``.
ALONE: dict[str, tuple[Kind, ...]] = {
    "nickname": _HOME,
    "phone": _HOME,
    "guardian_name": _HOME,
    "g_code": _SCHOOLING,
    "school_code": _SCHOOLING,
    "school_name": _SCHOOLING,
    "grade": _SCHOOLING,
}
# field → the column that tells how sound it is, its order, and where a missing word stands
_SOUNDNESS: dict[str, tuple[str, dict[str, int], int]] = {
    "birth_date": ("birth_precision", {"day": 0, "month": 1, "year": 2, "age": 3}, 0),
    "national_id": ("id_kind", {"citizen": 0, "no_nationality": 0, "bad_check": 1}, 1),
}
_First = Callable[[np.ndarray], np.ndarray]


def choose(records: pd.DataFrame) -> pd.DataFrame:
    """One row a person (``person_id`` and the fields of ``PERSON_FIELDS``), from records that may show.

    Within an order: records that stand before those that stand no more, the better kind of source, the newer statement, then source
    and record key. An id with a wrong check digit gives way to a sound one, a partial birth date to a fuller one.

    Args:
        records: roster columns with ``person_id``, ``kind``, ``dated``, ``protected``, ``standing``.
    """
    shown = records[~records["protected"]].sort_values("record_key", ignore_index=True)
    person, ids = pd.factorize(shown["person_id"], sort=True)
    persons = pd.Series(ids, dtype="str")
    orders = {order: _order(shown, order) for order in {_WHO, *ALONE.values(), *(order for _, order, _ in TOGETHER)}}

    def first(rows: np.ndarray) -> np.ndarray:
        return keys.first_of_each(person, len(persons), rows)

    chosen: dict[str, pd.Series] = {}
    for fields, order, needed in TOGETHER:
        chosen |= _together(shown, orders[order], fields, needed, first)
    for name in PERSON_FIELDS:
        if name not in chosen:
            chosen[name] = _alone(shown, orders[ALONE.get(name, _WHO)], name, first)
    hidden = records.loc[records["hide_address"].notna(), ["person_id", "hide_address"]].sort_values("hide_address", ascending=False)
    chosen["hide_address"] = keys.take(hidden["hide_address"], keys.positions(persons, hidden["person_id"]))
    return pd.DataFrame({"person_id": persons, **{name: chosen[name] for name in PERSON_FIELDS}})


def _order(records: pd.DataFrame, order: tuple[Kind, ...]) -> np.ndarray:
    """Row positions, the most believed first; rows come sorted by record key."""
    places = {kind: place for place, kind in enumerate((*order, *(k for k in get_args(Kind) if k not in order)))}
    newest = -pd.factorize(records["dated"], sort=True)[0]
    source = pd.factorize(records["source"], sort=True)[0]
    return np.lexsort((source, newest, records["kind"].map(places).to_numpy(), ~records["standing"].to_numpy(dtype=bool)))


def _together(records: pd.DataFrame, order: np.ndarray, fields: tuple[str, ...], needed: str, first: _First) -> dict[str, pd.Series]:
    """The fields of each person's first record that has the needed one (of the soundest kind there is).

    Persons for whom no record has the needed field keep what single fields there are.
    """
    having = order[records[needed].notna().to_numpy()[order]]
    if needed in _SOUNDNESS:
        column, rank, otherwise = _SOUNDNESS[needed]
        having = having[np.argsort(records[column].map(rank).fillna(otherwise).to_numpy()[having], kind="stable")]
    best = first(having)
    found = {name: keys.take(records[name], best) for name in fields}
    return {name: value.where(best >= 0, _alone(records, order, name, first)) for name, value in found.items()}


def _alone(records: pd.DataFrame, order: np.ndarray, name: str, first: _First) -> pd.Series:
    return keys.take(records[name], first(order[records[name].notna().to_numpy()[order]]))
