"""A full disk is known whatever a library calls it. What each raises was made to happen: /dev/full is always full."""

import sqlite3

import pandas as pd
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from agreements.errors import TransientError
from agreements.nospace import no_space
from agreements.text import Text


def raised(work) -> Exception:
    with pytest.raises(Exception) as error:
        work()
    return error.value


def to_full_file():
    with open("/dev/full", "w") as file:  # noqa: PTH123
        file.write("x")


def to_full_parquet():
    pd.DataFrame({"a": range(200_000)}).to_parquet("/dev/full")


def to_full_register(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path}/a.db")
    with engine.begin() as connection:
        connection.execute(text("PRAGMA max_page_count = 2"))  # the database may grow no further: SQLITE_FULL, as on a full disk
        connection.execute(text("CREATE TABLE a (b)"))
        connection.execute(text("INSERT INTO a VALUES (zeroblob(100000))"))


@pytest.mark.parametrize("write", [to_full_file, to_full_parquet])
def test_a_full_disk_is_known_whatever_wrote(write):
    full = no_space(raised(write), "/site")
    assert isinstance(full, TransientError)
    assert full.given_up
    assert full.in_("en").startswith("/site: the disk is full")
    assert "df -h" in full.in_("th")


def test_a_full_disk_under_the_register_is_known(tmp_path):
    error = raised(lambda: to_full_register(tmp_path))
    assert isinstance(error, OperationalError)
    assert no_space(error, "/site").code == "disk_full"


def test_a_full_disk_is_known_through_what_was_raised_over_it():
    def over_it():
        try:
            to_full_file()
        except OSError as error:
            raise RuntimeError("a library's own") from error

    assert no_space(raised(over_it), "/site").code == "disk_full"


def test_no_room_beside_the_register_is_known():
    """SQLite calls it an error of the disk (seen on a full tmpfs, where its write-ahead log's index could not grow)."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert no_space(error, "/site").code == "disk_full"


@pytest.mark.parametrize("error", [FileNotFoundError(2, "no"), sqlite3.OperationalError("locked"), ValueError(), TransientError("busy", Text("", ""))])
def test_nothing_else_is_taken_for_it(error):
    assert no_space(error, "/site") is None
