"""A database of the test's own on each real server, thrown away afterwards; where no server answers the test says so."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pymysql
import pytest

NAME = f"oneteam_edge_{os.getpid()}"
ADMIN = {"postgresql": "postgres", "mariadb": "root"}
PORT = {"postgresql": 5432, "mariadb": 3306}


@dataclass(frozen=True)
class Database:
    """One database: what an agency's file says of it, and a way to write to it behind the connector's back."""

    keys: dict[str, object]
    run: Callable[..., None]


@contextmanager
def postgresql(options: str = "") -> Iterator[Database]:
    server = "postgresql://postgres@127.0.0.1:5432/"
    try:
        admin = psycopg.connect(server + "postgres", connect_timeout=20, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL answers on 127.0.0.1:5432")
    with closing(admin):
        admin.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")
        admin.execute(f"CREATE DATABASE {NAME} {options}")
        with psycopg.connect(server + NAME, autocommit=True) as connection:
            yield Database(_server("postgresql"), lambda sql, *values: connection.execute(sql, values or None))
        admin.execute(f"DROP DATABASE {NAME} WITH (FORCE)")


@contextmanager
def mariadb() -> Iterator[Database]:
    try:
        connection = pymysql.connect(host="127.0.0.1", user="root", charset="utf8mb4", autocommit=True, connect_timeout=20)
    except pymysql.OperationalError:
        pytest.skip("no MariaDB answers on 127.0.0.1:3306")
    with closing(connection), connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {NAME} CHARACTER SET utf8mb4")
        cursor.execute(f"USE {NAME}")
        yield Database(_server("mariadb"), lambda sql, *values: cursor.execute(sql, values or None))
        cursor.execute(f"DROP DATABASE {NAME}")


@contextmanager
def sqlite(folder: Path) -> Iterator[Database]:
    path = folder / "school.db"
    with closing(sqlite3.connect(path, autocommit=True) if hasattr(sqlite3, "LEGACY_TRANSACTION_CONTROL")
                 else sqlite3.connect(path, isolation_level=None)) as connection:  # fmt: skip
        yield Database({"connector": "sql", "system": "sqlite", "database": str(path)},
                       lambda sql, *values: connection.execute(sql.replace("%s", "?"), values))  # fmt: skip


def _server(system: str) -> dict[str, object]:
    return {"connector": "sql", "system": system, "host": "127.0.0.1", "database": NAME, "user": ADMIN[system], "timeout_seconds": 10}
