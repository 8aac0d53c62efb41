"""Which source is believed for which field.

Belongs here: the order of authority a group of fields, and choosing one value a person. Does not belong here: states.

Never a blank over a value: within the order, the first source that has a value gives it. A protected source gives none: what it
alone knows never shows, and what others know as well they give themselves. Only its wish to hide an address is heard.
"""

from typing import get_args

import pandas as pd

from agreements.model import Kind
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
_PRECISION = {"day": 0, "month": 1, "year": 2, "age": 3}
_SOUND = {"citizen": 0, "no_nationality": 0}


def choose(records: pd.DataFrame) -> pd.DataFrame:
    """One row a person (``person_id`` and the fields of ``PERSON_FIELDS``), from records that may show.

    Within an order: records that stand before those that stand no more, the better kind of source, the newer statement, then source
    and record id. An id with a wrong check digit gives way to a sound one, a partial birth date to a fuller one.

    Args:
        records: roster columns with ``person_id``, ``kind``, ``dated``, ``protected``, ``standing``.
    """
    showable = records[~records["protected"]]
    orders = {order for _, order, _ in TOGETHER} | set(ALONE.values()) | {_WHO}
    ranked = {order: _ranked(showable, order) for order in orders}
    persons = pd.Index(sorted(showable["person_id"].unique()), name="person_id", dtype="str")
    chosen = pd.DataFrame(index=persons)
    for fields, order, needed in TOGETHER:
        chosen = chosen.join(_together(ranked[order], fields, needed))
    for name in PERSON_FIELDS:
        if name not in chosen:
            chosen[name] = _alone(ranked[ALONE.get(name, _WHO)], name)
    for fields, order, _ in TOGETHER:
        _fill(chosen, ranked[order], fields)
    chosen["hide_address"] = _alone(records, "hide_address").reindex(persons)
    return chosen[list(PERSON_FIELDS)].reset_index()


def _ranked(records: pd.DataFrame, order: tuple[Kind, ...]) -> pd.DataFrame:
    """The records, the most believed first."""
    places = {kind: place for place, kind in enumerate((*order, *(k for k in get_args(Kind) if k not in order)))}
    keys = pd.DataFrame({
        "gone": ~records["standing"], "place": records["kind"].map(places), "newest": records["dated"], "source": records["source"],
        "key": records["record_key"],
    })  # fmt: skip
    return records.loc[keys.sort_values(["gone", "place", "newest", "source", "key"], ascending=[True, True, False, True, True]).index]


def _together(ranked: pd.DataFrame, fields: tuple[str, ...], needed: str) -> pd.DataFrame:
    """The fields of each person's first record that has the needed one (of the soundest kind there is)."""
    having = ranked[ranked[needed].notna()]
    if needed == "birth_date":
        having = having.iloc[having["birth_precision"].map(_PRECISION).fillna(0).argsort(kind="stable")]
    if needed == "national_id":
        having = having.iloc[having["id_kind"].map(_SOUND).fillna(1).argsort(kind="stable")]
    return having.drop_duplicates("person_id").set_index("person_id")[list(fields)]


def _alone(ranked: pd.DataFrame, name: str) -> pd.Series:
    having = ranked.loc[ranked[name].notna(), ["person_id", name]]
    return having.drop_duplicates("person_id").set_index("person_id")[name]


def _fill(chosen: pd.DataFrame, ranked: pd.DataFrame, fields: tuple[str, ...]) -> None:
    """Persons for whom no record had the needed field keep what single fields there are."""
    without = chosen.index[chosen[list(fields)].isna().all(axis=1)]
    some = ranked[ranked["person_id"].isin(without)]
    for name in fields:
        chosen.loc[without, name] = _alone(some, name).reindex(without)
