"""What an agreement does not let us keep any longer is gone: files, tables, values; that it was there stays, and verify agrees.

The river school's agreement lets its data be kept 60 days and ends on 31 December 2026. Its first file came on 15 July with a boy who
is not in the second one, of 20 July. Only the river school writes down guardians.
"""

import csv
import datetime as dt
import hashlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from connectors import landing
from pipelines.commands import night as command
from publishing import manifest
from tests.pipelines import town
from tests.pipelines.nights import by_name, copy, export, night, register, standing

GONE = town.RIVER[5]
GUARDIAN = f"แม่ของ{GONE.first}"
SECOND, IN_TIME, OVER, AGAIN = dt.date(2026, 7, 20), dt.date(2026, 9, 13), dt.date(2026, 9, 20), dt.date(2026, 9, 21)
ENDED, AFTER = dt.date(2027, 2, 27), dt.date(2027, 3, 5)


def files(folder: Path) -> list[str]:
    """Days of receipt of the school's files that still lie there."""
    return [x.received_at.date().isoformat() for x in landing.every(folder / "landing", "river")]


def lines(folder: Path) -> list[tuple[str, str, str, str]]:
    path = folder / "purge_log.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [(p["date"], p["agency"], p["received"], p["records"]) for p in csv.DictReader(file)]


def holds(folder: Path, text: str) -> list[str]:
    """Every file of the site that has the text in it, as bytes or in the register's tables."""
    found = [p.name for p in folder.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]
    with sqlite3.connect(folder / "register.db") as connection:
        found += ["(tables)"] if any(text in line for line in connection.iterdump()) else []
    return sorted(found)


@pytest.fixture(scope="module")
def two_nights(first, tmp_path_factory) -> Path:
    """After the second file."""
    folder = copy(first.folder, tmp_path_factory.mktemp("retention") / "town")
    signed = {**town.AGREEMENT, "number": "MOU-R", "valid": "2025-05-16/2026-12-31", "retention_days": 60}
    town.change_agency(folder, "river", agreement=signed)
    night(folder, town.DAY)
    town.river(folder, town.river_rows([c for c in town.RIVER if c is not GONE]))
    night(folder, SECOND)
    return folder


@pytest.fixture(scope="module")
def purged(two_nights, tmp_path_factory) -> Path:
    """And after the first night on which the first file is over."""
    folder = copy(two_nights, tmp_path_factory.mktemp("purged") / "town")
    folder.joinpath("work", "roster", "river-of-old.parquet").write_text(GUARDIAN)  # as an earlier version wrote its tables
    night(folder, IN_TIME)
    assert (files(folder), lines(folder)) == (["2026-07-15", "2026-07-20"], [])  # the sixtieth day itself still counts
    folder.joinpath("said.txt").write_text(str(night(folder, OVER).plain()["purged"]))
    return folder


def test_the_file_its_tables_and_the_values_only_it_gave_are_gone(purged):
    assert files(purged) == ["2026-07-20"]
    assert holds(purged, GUARDIAN) == []
    assert len(list((purged / "work" / "roster").glob("river-*"))) == 1
    assert lines(purged) == [("2026-09-20", "river", "2026-07-15", ""), ("2026-09-20", "river", "", "1")]
    assert (purged / "said.txt").read_text() == "[{'agency': 'Agency river', 'files': 1, 'records': 1}]"


def test_what_others_say_of_the_child_and_that_it_was_there_stays(purged):
    people = by_name(register(purged))
    assert people.loc[f"{GONE.first} {GONE.last}", "national_id"] == GONE.pid  # the civil registry's
    with sqlite3.connect(purged / "register.db") as connection:
        erased = connection.execute("SELECT count(*), min(erased_on), count(first_name) FROM record WHERE erased_on IS NOT NULL").fetchone()
        nights = connection.execute("SELECT rows_in, accepted FROM delivery WHERE source = 'river' ORDER BY run_id LIMIT 1").fetchone()
    assert erased == (1, "2026-09-20", 0)
    assert nights == (18, 17)


def test_verify_agrees_and_says_what_was_purged(purged, capsys):
    assert manifest.verify(purged) == []
    assert len(manifest.purged(purged)) == 1
    command.verify(purged)
    assert "1 files were purged, retention over" in capsys.readouterr().out


def test_a_file_gone_without_a_line_or_a_line_taken_away_is_found(purged, tmp_path):
    folder = copy(purged, tmp_path / "town")
    (folder / "purge_log.csv").unlink()
    said = " ".join(p.en for p in manifest.verify(folder))
    assert "purge_log.csv has been changed" in said
    assert "is gone" in said


def test_the_audit_page_tells(purged):
    page = (purged / "reports" / "audit.en.html").read_text(encoding="utf-8")
    assert "Purged, their retention having run out" in page
    assert "20 Sep 2026" in page


def test_killed_between_the_line_and_the_removal_the_next_night_goes_on(two_nights, tmp_path, monkeypatch):
    folder = copy(two_nights, tmp_path / "town")
    with monkeypatch.context() as patch:
        patch.setattr(landing, "remove", lambda _file: (_ for _ in ()).throw(KeyboardInterrupt))
        assert night(folder, OVER).broken  # Dagster takes the interruption for the end of the run
    assert files(folder) == ["2026-07-15", "2026-07-20"]
    night(folder, OVER)
    assert files(folder) == ["2026-07-20"]
    assert holds(folder, GUARDIAN) == []
    assert manifest.verify(folder) == []
    assert [line[:3] for line in lines(folder)].count(("2026-09-20", "river", "2026-07-15")) == 1


def test_the_same_row_sent_again_is_known_again(purged, tmp_path):
    folder = copy(purged, tmp_path / "town")
    town.river(folder)
    night(folder, AGAIN)
    assert by_name(register(folder)).loc[f"{GONE.first} {GONE.last}", "state"] == "enrolled"
    with sqlite3.connect(folder / "register.db") as connection:
        assert connection.execute("SELECT count(*) FROM record WHERE erased_on IS NOT NULL").fetchone() == (0,)
    assert "(tables)" in holds(folder, GUARDIAN)


def test_what_stands_is_kept_while_the_agreement_holds_and_goes_after_its_end(purged, tmp_path):
    folder = copy(purged, tmp_path / "town")
    night(folder, dt.date(2026, 12, 31))
    assert (files(folder), standing(folder, "river").verdict) == (["2026-07-20"], "accepted")
    night(folder, ENDED)  # within 60 days of the end
    assert (files(folder), standing(folder, "river").verdict) == (["2026-07-20"], "no_agreement")
    night(folder, AFTER)
    assert files(folder) == []
    assert list((folder / "inbox" / "river").iterdir()) == []
    assert standing(folder, "river").before is None
    assert holds(folder, f"แม่ของ{town.RIVER[0].first}") == []
    assert manifest.verify(folder) == []
    before = hashlib.sha256(export(folder).read_bytes()).hexdigest()
    shutil.rmtree(folder / "work")
    night(folder, AFTER)
    assert hashlib.sha256(export(folder).read_bytes()).hexdigest() == before
