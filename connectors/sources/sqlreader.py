"""An open database: what is asked of it, and its rows as text.

Belongs here: the statements and reading their rows through a server-side cursor. Does not belong here: connecting (``sql``), values as
text (``sqltext``).
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc

from agreements.delivery import Sql
from connectors.sources import sqltext

BLOCK_ROWS = 5_000


@dataclass(frozen=True)
class Reader:
    """An open read-only transaction and what is asked of it."""

    connection: sa.Connection
    delivery: Sql
    alive: Callable[[], None]  # called whenever something came
    results: list[sa.CursorResult[Any]] = field(default_factory=list)

    def count(self) -> int:
        """How many rows there are."""
        return int(self.connection.execute(sa.select(sa.func.count()).select_from(self._source())).scalar_one())

    def newest(self, column: str) -> str:
        """The greatest value of a column; empty where there is none."""
        value: Any = self.connection.execute(sa.select(sa.func.max(sa.column(column))).select_from(self._source())).scalar_one()
        return sqltext.cell(value) or ""

    def all(self) -> tuple[list[str], Iterator[list[str | None]]]:
        """Names of the columns, and all rows, by key where there is one."""
        if self.delivery.query and not self.delivery.key:
            return self._rows(_text(self.delivery.query))  # as it stands, since its own order would be lost inside another
        return self._rows(self._ordered(sa.select(sa.text("*"))))

    def row_keys(self) -> Iterator[list[str | None]]:
        """The key of every row, in order."""
        return self._rows(self._ordered(sa.select(*self._key())))[1]

    def since(self, column: str, value: Any) -> tuple[list[str], Iterator[list[str | None]]]:
        """The rows changed at ``value`` or later, and those that do not say when."""
        changed = sa.or_(sa.column(column) >= sa.bindparam("since", value, type_=sa.types.NullType()), sa.column(column).is_(None))
        return self._rows(self._ordered(sa.select(sa.text("*")).where(changed)))

    def _ordered(self, select: sa.Select[Any]) -> sa.Select[Any]:
        return select.select_from(self._source()).order_by(*self._key())

    def _key(self) -> list[sa.ColumnClause[Any]]:
        return [sa.column(name) for name in self.delivery.key]

    def _source(self) -> sa.FromClause | sa.TextClause:
        if self.delivery.query:
            return _text(f"({_bare(self.delivery.query)}\n) q")  # a new line, lest a remark at the end takes the bracket with it
        schema, _, name = (self.delivery.table or "").rpartition(".")
        return sa.table(name, schema=schema or None)

    def _rows(self, statement: Any) -> tuple[list[str], Iterator[list[str | None]]]:
        result = self.connection.execution_options(stream_results=True, max_row_buffer=BLOCK_ROWS).execute(statement)
        self.results.append(result)
        self.alive()
        return list(result.keys()), self._texts(result)

    def close(self) -> None:
        """Give up what was not read to the end; PostgreSQL's driver wants to be told, MariaDB's would read on."""
        if self.delivery.system == "postgresql":
            for result in self.results:
                with suppress(exc.DBAPIError):
                    result.close()

    def _texts(self, result: sa.CursorResult[Any]) -> Iterator[list[str | None]]:
        thai = self.delivery.encoding is not None
        for block in result.partitions(BLOCK_ROWS):
            self.alive()
            yield from ([sqltext.cell(value, thai=thai) for value in row] for row in block)


def _text(query: str) -> sa.TextClause:
    """The query as written: a colon in it names no parameter."""
    return sa.text(_bare(query).replace(":", "\\:"))


def _bare(query: str) -> str:
    return query.strip().removesuffix(";")
