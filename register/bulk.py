"""Many rows at once into SQLite and PostgreSQL, inside the caller's transaction.

Belongs here: the fastest safe way of each database (tuples through the driver; COPY into a stage). Does not belong here: what the
rows mean. Values go past SQLAlchemy's type processors, so frames hold only text, whole numbers and booleans; names of
tables and columns come from the models alone.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Table

_CHUNK = 50_000


def insert_new(connection: Connection, table: Table, frame: pd.DataFrame) -> None:
    """Insert the rows whose primary key is not there yet; the others are left as they are (records and ids never change).

    Columns of the table that the frame lacks stay empty; columns of the frame that the table lacks are a mistake (KeyError).
    """
    columns = [table.c[str(name)].name for name in frame.columns]
    if frame.empty:
        return
    names = ", ".join(columns)
    frame = frame.sort_values([column.name for column in table.primary_key])  # an index grows faster in its own order
    if connection.dialect.name == "postgresql":
        _stage(connection, table, columns, frame)
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) SELECT {names} FROM stage ON CONFLICT DO NOTHING")
        return
    marks = ", ".join("?" * len(columns))
    _run_many(connection, f"INSERT INTO {table.name} ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING", frame)


def close(connection: Connection, table: Table, keys: pd.DataFrame, run: int) -> None:
    """End, with ``run``, the standing rows of the given keys (columns: the primary key without ``from_run``)."""
    columns = [table.c[str(name)].name for name in keys.columns]
    if keys.empty:
        return
    if connection.dialect.name == "postgresql":
        _stage(connection, table, columns, keys)
        same = " AND ".join(f"{table.name}.{name} = stage.{name}" for name in columns)
        connection.exec_driver_sql(f"UPDATE {table.name} SET to_run = {run:d} FROM stage WHERE {same} AND {table.name}.to_run IS NULL")
        return
    same = " AND ".join(f"{name} = ?" for name in columns)
    _run_many(connection, f"UPDATE {table.name} SET to_run = {run:d} WHERE {same} AND to_run IS NULL", keys)


def _run_many(connection: Connection, statement: str, frame: pd.DataFrame) -> None:
    for rows in _chunks(frame):
        connection.exec_driver_sql(statement, rows)


def _stage(connection: Connection, table: Table, columns: Sequence[str], frame: pd.DataFrame) -> None:
    """A temporary table ``stage`` with the frame's rows, typed as in ``table`` but without its constraints."""
    names = ", ".join(columns)
    connection.exec_driver_sql("DROP TABLE IF EXISTS pg_temp.stage")
    connection.exec_driver_sql(f"CREATE TEMPORARY TABLE stage ON COMMIT DROP AS SELECT {names} FROM {table.name} WITH NO DATA")
    raw: Any = connection.connection.driver_connection
    with raw.cursor() as cursor, cursor.copy(f"COPY pg_temp.stage ({names}) FROM STDIN") as copy:
        for rows in _chunks(frame):
            for row in rows:
                copy.write_row(row)
    connection.exec_driver_sql("ANALYZE pg_temp.stage")


def _chunks(frame: pd.DataFrame) -> Iterator[list[tuple[Any, ...]]]:
    for start in range(0, len(frame), _CHUNK):
        part = frame.iloc[start : start + _CHUNK]
        yield list(zip(*(_plain(part[name]) for name in part.columns), strict=True))


def _plain(column: pd.Series) -> list[Any]:
    """A column as Python values, missing = None."""
    values = column.tolist()
    missing = column.isna()
    if not missing.any():
        return values
    return [None if gone else value for value, gone in zip(values, missing.tolist(), strict=True)]
