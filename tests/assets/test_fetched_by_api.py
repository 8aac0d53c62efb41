"""Agencies behind web APIs: after landing everything is as with files of the inbox."""

import datetime as dt
from pathlib import Path

import pytest

from agreements.errors import TransientError
from connectors.sources import fetching
from tests.assets.test_intake import evening, use
from tests.connectors.apiserver import serving
from tests.connectors.test_kobo import Kobo
from tests.connectors.test_onerosterapi import School, one, user
from tests.pipelines import town

NEXT_DAY = town.DAY + dt.timedelta(days=1)


@pytest.fixture
def site(tmp_path: Path, monkeypatch) -> Path:
    """The town, whose river school is asked by an API."""
    monkeypatch.setattr(fetching, "WAITS", ())
    monkeypatch.setenv("KEY_OF_THE_API", "geheim")
    folder = town.write_town(tmp_path / "town")
    (folder / "inbox" / "river" / "pupils.csv").unlink()
    return folder


def visits(children):
    """The school's list as submissions, a child in each."""
    return [{"_id": n, "_uuid": f"u{n}", **{k: v for k, v in zip(town.RIVER_HEAD, row, strict=True) if v}}
            for n, row in enumerate(town.river_rows(children), 1)]  # fmt: skip


def test_submissions_are_taken_in_as_the_list_they_are_and_stand_while_the_server_is_away(site):
    with serving(Kobo()) as server:
        town.change_agency(site, "river", delivery={"connector": "kobo", "url": server.url, "form": "aForm", "token_env": "KEY_OF_THE_API"})
        server.reply.records, server.reply.cap = visits(town.RIVER), 5
        assert use(evening(site, "river")) == ("accepted", len(town.RIVER))
        again = evening(site, "river", NEXT_DAY)
        assert (use(again), again.fresh) == (("accepted", len(town.RIVER)), False)
        server.faults = {len(server.seen) + 1: "503"}
        with pytest.raises(TransientError):
            evening(site, "river", NEXT_DAY)
        assert use(evening(site, "river", NEXT_DAY)) == ("accepted", len(town.RIVER))


def pupils(children, **more):
    return [user(f"p{n}", givenName=c.first, familyName=c.last, userIds=[{"type": "PID", "identifier": c.pid}], **more) for n, c in enumerate(children)]


def test_changes_of_a_school_system_are_laid_over_what_stands_night_after_night(site):
    with serving(School()) as server:
        where = {"url": f"{server.url}/ims/oneroster/rostering/v1p2", "token_url": f"{server.url}/token"}
        asked = {"connector": "oneroster", **where, "client_id": "one team", "client_secret_env": "KEY_OF_THE_API"}
        town.change_agency(site, "river", delivery=asked, columns={"national_id": "userIds.PID"}, drop=None)
        server.reply.secret = "geheim"
        lists = server.reply.lists = {"orgs": [one("s1", name="x", type="school", identifier="52010001")], "users": pupils(town.RIVER)}
        assert use(evening(site, "river")) == ("accepted", len(town.RIVER))
        lists["users"][0] = {**lists["users"][0], "status": "tobedeleted", "dateLastModified": "2026-06-05T00:00:00Z"}
        assert use(evening(site, "river", NEXT_DAY)) == ("accepted", len(town.RIVER) - 1)
        evening(site, "river", NEXT_DAY + dt.timedelta(days=1))  # hears of the same change once more, as of all of its hour
        quiet = evening(site, "river", NEXT_DAY + dt.timedelta(days=2))
        assert (use(quiet), quiet.fresh) == (("accepted", len(town.RIVER) - 1), False)
        assert "filter" in server.seen[-1].query
