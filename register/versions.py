"""Rows that are true from a run on until they are replaced.

Belongs here: comparing what stands with what is said now, closing and opening rows, the condition "as known in run n". Does not
belong here: what the rows mean.
"""

from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import ColumnElement, Connection, and_, or_, select

from register import bulk
from register.keys import among, positions, take
from register.models import Base, table

_DATING = ("from_run", "to_run")


def write(connection: Connection, model: type[Base], frame: pd.DataFrame, run: int, *, keep_missing: bool) -> None:
    """Make ``frame`` what stands from ``run`` on; rows that say the same as before stay untouched.

    Args:
        model: a model with ``from_run`` and ``to_run``. frame: its other columns, one row a key (the primary key
            without ``from_run``). keep_missing: leave standing rows alone whose key the frame lacks; else they end.
    """
    keys = [c.name for c in table(model).primary_key if c.name not in _DATING]
    columns = [c.name for c in table(model).c if c.name not in _DATING]
    said = frame[columns]
    standing = read(connection, model, columns)
    ended, opened = compare(standing, said, keys)
    if keep_missing:
        ended = ended[among(_key(ended, keys), _key(said, keys))]
    bulk.close(connection, table(model), ended[keys], run)
    bulk.insert_new(connection, table(model), opened.assign(from_run=run))


def compare(standing: pd.DataFrame, said: pd.DataFrame, keys: list[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The standing rows that end and the rows that begin; a row equal in every column does neither.

    Missing equals missing. Both frames have the same columns and one row a key.
    """
    at = positions(_key(standing, keys), _key(said, keys))
    same = at >= 0
    for name in said.columns:
        before, now = standing[name], take(said[name], at).set_axis(standing.index)
        same &= ((before == now) | (before.isna() & now.isna())).to_numpy(dtype=bool)
    fresh = np.ones(len(said), dtype=bool)
    fresh[at[same]] = False
    return standing[~same], said[fresh]


def read(connection: Connection, model: type[Base], columns: list[str], run: int | None = None) -> pd.DataFrame:
    """The rows standing now, or as known in ``run``."""
    statement = select(*(table(model).c[name] for name in columns)).where(standing_in(model, run))
    return fetch(connection, statement)


def fetch(connection: Connection, statement: Any) -> pd.DataFrame:
    """A query as a frame; text columns as pandas' ``str`` with missing = NaN, also where every value is missing."""
    result = connection.execute(statement)
    names, kinds = list(result.keys()), [column.type.python_type for column in statement.selected_columns]
    rows = result.fetchall()
    values = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    made = {
        name: pd.Series(list(column), dtype=_dtype(kind, column)) for name, column, kind in zip(names, values, kinds, strict=True)
    }
    return pd.DataFrame(made, columns=names)


def standing_in(model: Any, run: int | None) -> ColumnElement[bool]:
    """The condition that a row stands now (``run`` None), or stood in ``run``."""
    if run is None:
        return model.to_run.is_(None)
    return and_(model.from_run <= run, or_(model.to_run.is_(None), model.to_run > run))


def _key(frame: pd.DataFrame, keys: list[str]) -> pd.Series:
    """The key columns as one text; no part of a key holds the separator."""
    text = frame[keys[0]].astype("str")
    for name in keys[1:]:
        text = text + "\x1f" + frame[name].astype("str")
    return text


def _dtype(kind: type, column: Any) -> str:
    if kind is str:
        return "str"
    missing = any(value is None for value in column)
    if kind is bool:
        return "object" if missing else "bool"
    return "float64" if missing else "int64"
