"""The same nights on PostgreSQL, reached by the variable that ``database_env`` names, give the same register as on SQLite."""

import csv
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import yaml

from agreements.errors import SettingsError, TransientError
from pipelines.commands.night import exit_code
from pipelines.settings import load_site
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import export, night

SERVER = "postgresql://postgres@127.0.0.1:5432/postgres"
VARIABLE = "TOWN_REGISTER"


@pytest.fixture
def database(monkeypatch) -> Iterator[str]:
    """An empty database of this test's own, thrown away afterwards."""
    name = f"oneteam_town_{os.getpid()}"
    try:
        connection = psycopg.connect(SERVER, connect_timeout=3, autocommit=True)
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL answers on 127.0.0.1:5432")
    with connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")
        address = SERVER.removesuffix("postgres") + name
        monkeypatch.setenv(VARIABLE, address)
        yield address
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def town_on_a_server(folder: Path) -> Path:
    town.write_town(folder)
    settings = yaml.safe_load((folder / "site.yaml").read_text(encoding="utf-8"))
    (folder / "site.yaml").write_text(yaml.safe_dump({**settings, "database_env": VARIABLE}, allow_unicode=True), encoding="utf-8")
    return folder


@pytest.mark.server
def test_two_nights_give_the_same_export_as_on_sqlite(first, settled, database, tmp_path):
    folder = town_on_a_server(tmp_path / "server" / "town")
    assert exit_code(night(folder)) == 0
    assert not (folder / "register.db").exists()
    assert export(folder).read_bytes() == export(first.folder).read_bytes()
    for site in (folder, settled):
        town.river(site, town.river_rows([*town.RIVER[:5], *town.RIVER[6:], town.child(77)]))
        night(site)
    assert export(folder).read_bytes() == export(settled, "sqlite.csv").read_bytes()
    with psycopg.connect(database) as connection:
        assert connection.execute("select count(*) from run").fetchone() == (2,)
    assert leaks(folder) == []


def test_the_variable_that_is_not_set_is_named(tmp_path, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(SettingsError, match=VARIABLE):
        load_site(town_on_a_server(tmp_path / "town"))


@pytest.mark.server
def test_the_address_of_the_database_stands_in_no_file_of_the_site(database, tmp_path):
    """An address may hold a password."""
    folder = town_on_a_server(tmp_path / "town")
    night(folder)
    assert leaks(folder, home=(), secrets=[database, "127.0.0.1:5432"]) == []
    with (folder / "disclosure_log.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 4


def test_a_server_that_does_not_answer_is_told_without_its_password(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, "postgresql://postgres:geheim@127.0.0.1:1/nowhere")
    folder = town_on_a_server(tmp_path / "town")
    with pytest.raises(TransientError, match="does not answer") as error:
        night(folder)
    assert "geheim" not in str(error.value)
    assert leaks(folder, home=(), secrets=["geheim"]) == []


@pytest.mark.server
def test_what_stands_is_remembered_by_the_server_when_work_is_thrown_away(database, tmp_path):
    folder = town_on_a_server(tmp_path / "server" / "town")
    night(folder)
    town.river(folder, town.river_rows(town.RIVER[:8]))
    night(folder)
    before = export(folder, "before.csv").read_bytes()
    shutil.rmtree(folder / "work")
    lines = {line.agency: line for line in night(folder).agencies}
    assert (lines["river"].verdict, lines["river"].accepted) == ("held", 8)
    assert export(folder, "after.csv").read_bytes() == before
