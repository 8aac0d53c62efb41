"""A night in which no file came opens none; a file that changed, however alike it looks, is looked at."""

import os
import sys
from pathlib import Path

import pytest

from assets import untouched
from assets.judging import take_in
from tests.connectors.test_oneroster_deltas import BULK, bundle
from tests.pipelines import town
from tests.pipelines.nights import site_at

SUPPLIERS = ("registry", "hill", "river", "survey", "shelter")


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(untouched, "YOUNG_SECONDS", 0)  # the town was written a moment ago
    return town.write_town(tmp_path / "town")


class Hook:
    """Hears of every file that is opened, by whatever way; Python lets no such hook go again, so it only listens when asked to."""

    def __init__(self) -> None:
        self.listens, self.heard = False, []
        sys.addaudithook(self._hear)

    def _hear(self, event, told):
        if self.listens and event == "open" and isinstance(told[0], str):
            self.heard.append(told[0])


HOOK = Hook()


def evening(folder, agencies=SUPPLIERS, day=town.DAY):
    """What stands after an evening, and which delivered files were opened in it."""
    site = site_at(folder, day)
    HOOK.listens, HOOK.heard = True, []
    standings = {s.agency: s for s in take_in([a for a in site.agencies if a.agency in agencies], site, day)}
    HOOK.listens = False
    places = tuple(str(folder / place) for place in ("inbox", "landing"))
    opened = {Path(f).name for f in HOOK.heard if f.startswith(places) and not f.endswith("receipt.json") and not Path(f).is_dir()}
    return standings, opened


def test_a_night_in_which_no_file_changed_opens_none(folder):
    town.put(folder, "river/more.csv", town.csv_bytes([town.RIVER_HEAD, *town.river_rows([town.child(77)])], "utf-8"))
    first, opened = evening(folder)
    assert opened == {"more.csv", "population.txt", "pupils.xlsx", "pupils.csv", "village3.xlsx", *(f.name for f in (folder / "inbox" / "shelter").iterdir())}
    second, opened = evening(folder)
    assert opened == set()
    assert {a: s.stands for a, s in second.items()} == {a: s.stands for a, s in first.items()}
    assert not any(s.fresh for s in second.values())


def test_a_file_written_over_in_its_size_and_with_its_old_time_is_read(folder):
    before, _ = evening(folder, ["river"])
    path = folder / "inbox" / "river" / "pupils.csv"
    stat, content = path.stat(), path.read_bytes()
    path.write_bytes(content.replace("ป.4".encode(), "ป.5".encode()))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (stat.st_size, stat.st_mtime_ns)
    after, opened = evening(folder, ["river"])
    assert "pupils.csv" in opened
    assert after["river"].stands.files != before["river"].stands.files


def test_a_file_that_changed_a_moment_ago_is_looked_at_again(folder, monkeypatch):
    monkeypatch.setattr(untouched, "YOUNG_SECONDS", 3600)
    evening(folder, ["river"])
    assert evening(folder, ["river"])[1] == {"pupils.csv"}


def test_only_the_file_that_is_new_is_opened_of_those_that_add_up(folder):
    evening(folder, ["survey"])
    town.put(folder, "survey/village4.xlsx", town.xlsx_bytes([town.SURVEY_HEAD, *town.survey_rows()]))
    site = site_at(folder, town.DAY)
    known = untouched.Untouched(site, "survey", "")
    files = {f.name: known.landed(f) for f in (folder / "inbox" / "survey").iterdir()}
    assert {name for name, landed in files.items() if landed} == {"village3.xlsx"}


def test_what_landed_and_was_taken_away_lands_again(folder):
    evening(folder, ["river"])
    (landed,) = (folder / "landing" / "river").glob("*/*/pupils.csv")
    landed.parent.chmod(0o750)
    landed.unlink()
    (landed.parent / "receipt.json").unlink()
    landed.parent.rmdir()
    _, opened = evening(folder, ["river"])
    assert opened == {"pupils.csv"}
    assert landed.exists()


def test_whether_a_bundle_is_a_delta_is_told_once(folder):
    inbox = folder / "inbox" / "river"
    (inbox / "pupils.csv").unlink()
    town.change_agency(folder, "river", columns={"first_name": "givenName"}, drop=[], delivery={"path": "river/*"})
    bundle(inbox, "full.zip", **{n.removesuffix(".csv"): ("bulk", lines) for n, lines in BULK.items()})
    bundle(inbox, "later.zip", users=("delta", [BULK["users.csv"][0], "u9,,,true,s1,student,x,ใหม่,ใจดี,01"]))
    first, opened = evening(folder, ["river"])
    assert opened == {"full.zip", "later.zip"}
    assert first["river"].stands.accepted == 4, first["river"].message_en
    second, opened = evening(folder, ["river"])
    assert (opened, second["river"].stands) == (set(), first["river"].stands)
