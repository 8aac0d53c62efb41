"""A table or query of a database, as one CSV file.

Belongs here: connecting, the read-only transaction, the count. Does not belong here: statements and rows (``sqlreader``), values as text
(``sqltext``), what changed since (``sqlchanges``), errors of each system (``sqlfaults``).
"""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc

from agreements.delivery import Sql
from connectors.sources import faults, sqlchanges, sqlfaults, sqltext, staging
from connectors.sources.fetching import Fetched, Order
from connectors.sources.sqlreader import Reader

DRIVERS = {"postgresql": "postgresql+psycopg", "mariadb": "mysql+pymysql", "mysql": "mysql+pymysql", "sqlite": "sqlite",
           "sqlserver": "mssql+pymssql", "oracle": "oracle+oracledb"}  # fmt: skip
PACKAGES = {"sqlserver": "pymssql", "oracle": "oracledb"}  # installed where such a database is
READ_ONLY = {  # one snapshot for count and rows where the system has such a thing
    "mariadb": ["SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ", "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"],
    "mysql": ["SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ", "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"],
    "sqlite": ["PRAGMA query_only = ON", "BEGIN"],
    "oracle": ["SET TRANSACTION READ ONLY"],
}


def fetch(delivery: Sql, order: Order) -> list[Fetched]:
    """The rows as one file. With ``changed_since`` only changed rows are read, and laid over those known.

    Raises:
        DeliveryError: ``login_refused``, ``not_there``, ``sql_refused``, ``no_package``, ``wrong_letters``, ``key_repeats``, ``too_big``.
        TransientError: ``unreachable``, ``hangs``, ``broke_off``, ``out_of_order``, ``count_differs``.
    """
    name = (delivery.table or "query").rpartition(".")[2] + ".csv"
    path = staging.place(order, name, "", name)
    path.unlink(missing_ok=True)  # a broken try's rows belong to another moment
    known = order.known.get(name)
    with _reading(delivery, order) as reader:
        told = reader.count()
        now = sqlchanges.look(reader) if delivery.changed_since else None
        mark = now.mark if now else ""
        if now and len(now.keys) == told and order.unchanged(name, mark):
            return [Fetched(name, mark)]
        came = sqlchanges.write(path, reader, now, known) if now and known else None
        if came is None:
            came = _write_all(path, reader)
    if came != told:
        raise faults.count_differs(delivery.place, told, came)
    return [Fetched(name, mark, path)] if came else []


def _write_all(path: Path, reader: Reader) -> int:
    """Every row to the file; gives how many."""
    names, rows = reader.all()
    return sqltext.write(path, sqltext.record(names), (sqltext.record(row) for row in rows))


@contextmanager
def _reading(delivery: Sql, order: Order) -> Iterator[Reader]:
    """A transaction that cannot write, with faults in our words."""
    engine, connected = _engine(delivery, order), False
    try:
        with engine.connect() as connection:
            connected = True
            with _watched(connection, delivery) as alive, closing(Reader(_prepared(connection, delivery), delivery, alive)) as reader:
                yield reader
    except exc.DBAPIError as error:
        raise sqlfaults.fault(error, delivery, connected=connected) from None
    except exc.SQLAlchemyError as error:
        raise faults.sql_refused(delivery.place, type(error).__name__) from None
    except UnicodeError:
        raise faults.wrong_letters(delivery.place) from None
    finally:
        engine.dispose()


def _engine(delivery: Sql, order: Order) -> sa.Engine:
    try:
        return sa.create_engine(_url(delivery, order), connect_args=_waits(delivery), poolclass=sa.NullPool)
    except ModuleNotFoundError:
        raise faults.no_package(delivery.place, PACKAGES.get(delivery.system, delivery.system)) from None


def _url(delivery: Sql, order: Order) -> sa.URL:
    if delivery.system == "sqlite":
        return sa.URL.create("sqlite", database=f"file:{delivery.database}", query={"mode": "ro", "uri": "true"})
    login = delivery.user or None, order.secret(delivery.password_env) or None
    return sa.URL.create(DRIVERS[delivery.system], *login, delivery.host, delivery.port, delivery.database, delivery.options)


def _waits(delivery: Sql) -> dict[str, Any]:
    """How long each driver waits for an answer."""
    seconds = delivery.timeout_seconds
    waits: dict[str, dict[str, Any]] = {
        "postgresql": {"connect_timeout": seconds, "client_encoding": "utf8"},
        "mariadb": {"connect_timeout": seconds, "read_timeout": seconds, "write_timeout": seconds},
        "mysql": {"connect_timeout": seconds, "read_timeout": seconds, "write_timeout": seconds},
        "sqlite": {"timeout": seconds},
        "sqlserver": {"login_timeout": seconds, "timeout": seconds},
        "oracle": {"tcp_connect_timeout": seconds},
    }
    return waits[delivery.system]


def _prepared(connection: sa.Connection, delivery: Sql) -> sa.Connection:
    """The connection in its read-only transaction, values as the system itself writes them."""
    driver: Any = connection.connection.driver_connection
    if delivery.system == "postgresql":
        connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        connection.exec_driver_sql("SET LOCAL datestyle = 'ISO'")
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {delivery.timeout_seconds * 1000}")
        _as_postgresql_writes_it(driver)
        if delivery.encoding and driver.info.parameter_status("server_encoding") == "SQL_ASCII":
            connection.exec_driver_sql("SET LOCAL client_encoding = 'SQL_ASCII'")  # else the server insists on UTF-8
    if delivery.system == "sqlite" and delivery.encoding:
        driver.text_factory = bytes
    for statement in READ_ONLY.get(delivery.system, []):
        connection.exec_driver_sql(statement)
    if delivery.system == "oracle":
        driver.call_timeout = delivery.timeout_seconds * 1000
    return connection


def _as_postgresql_writes_it(driver: Any) -> None:
    """Every type as its own text, which is exact also where Python has no such value (infinity, 24:00, the year 20000)."""
    from psycopg.adapt import Loader

    class AsText(Loader):
        def load(self, data: Any) -> str:
            return bytes(data).decode("cp874" if driver.info.encoding == "ascii" else "utf-8")

    for kind in driver.adapters.types:
        if kind.name not in ("bool", "bytea"):
            for oid in filter(None, (kind.oid, kind.array_oid)):
                driver.adapters.register_loader(oid, AsText)


class _Watch:
    """Hangs up on PostgreSQL when nothing came for so long: libpq would wait for ever for a server that is silent and still there."""

    def __init__(self, descriptor: int, seconds: int) -> None:
        self._socket, self._seconds = socket.socket(fileno=os.dup(descriptor)), seconds
        self.hung_up = False
        self._start()

    def _start(self) -> None:
        self._timer = threading.Timer(self._seconds, self._hang_up)
        self._timer.daemon = True
        self._timer.start()

    def alive(self) -> None:
        """Something came."""
        self._timer.cancel()
        self._start()

    def _hang_up(self) -> None:
        self.hung_up = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        """The work is over."""
        self._timer.cancel()
        self._socket.close()


@contextmanager
def _watched(connection: sa.Connection, delivery: Sql) -> Iterator[Callable[[], None]]:
    """Gives what is to be called whenever something came.

    Raises:
        TransientError: ``hangs``.
    """
    driver: Any = connection.connection.driver_connection
    if not hasattr(driver, "pgconn"):  # the others' drivers keep the time themselves
        yield lambda: None
        return
    watch = _Watch(driver.pgconn.socket, delivery.timeout_seconds + 2)  # the server's own timeout comes first, where it is awake
    try:
        yield watch.alive
    except exc.DBAPIError:
        if watch.hung_up:
            raise faults.hangs(delivery.place, delivery.timeout_seconds) from None
        raise
    finally:
        watch.stop()
