"""The two databases the register runs on."""

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine

from register.store import open_register

SERVER = "postgresql://postgres@127.0.0.1:5432/postgres"
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> str:
    """PostgreSQL on this machine; skips where none answers."""
    try:
        psycopg.connect(SERVER, connect_timeout=3).close()
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL answers on 127.0.0.1:5432")
    return SERVER


@contextmanager
def database_on(address: str) -> Iterator[str]:
    """The address of an empty PostgreSQL database, thrown away afterwards."""
    name = f"oneteam_test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield address.removesuffix("postgres") + name
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.server)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database, thrown away afterwards."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'register.db'}"
        return
    with database_on(request.getfixturevalue("server")) as address:
        yield address


@pytest.fixture
def server_register(server: str) -> Iterator[Engine]:
    """An empty register on PostgreSQL."""
    with database_on(server) as address:
        opened = open_register(address)
        yield opened
        opened.dispose()


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An empty register."""
    opened = open_register(url)
    yield opened
    opened.dispose()


@pytest.fixture
def memory() -> Iterator[Engine]:
    """An empty register that lives for one test, for what does not depend on the database."""
    opened = open_register("sqlite://")
    yield opened
    opened.dispose()
