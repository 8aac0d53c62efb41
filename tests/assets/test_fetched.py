"""An agency whose data are fetched: after landing everything is as with files of the inbox."""

import datetime as dt
import os
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

from agreements.errors import TransientError
from assets import deliveries, rows
from connectors.sources import fetching
from pipelines.previewing import preview_agency
from tests.assets.test_intake import evening, use
from tests.connectors.test_unlocking import locked_zip
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import site_at

NEXT_DAY = town.DAY + dt.timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """The town, with the river school's list on a share instead of in the inbox."""
    monkeypatch.setattr(fetching, "WAITS", ())
    site = town.write_town(tmp_path / "town")
    share = tmp_path / "share"
    share.mkdir()
    shutil.move(site / "inbox" / "river" / "pupils.csv", share / "pupils.csv")
    os.utime(share / "pupils.csv", (town.OLD, town.OLD))
    town.change_agency(site, "river", delivery={"connector": "folder", "folder": str(share), "path": "*.csv"})
    return site


def test_a_fetched_list_is_read_once_and_the_next_evening_not_again(folder, monkeypatch):
    assert use(evening(folder, "river")) == ("accepted", 17)
    monkeypatch.setattr(rows, "read", lambda *_a, **_k: pytest.fail("read again"))
    monkeypatch.setattr("connectors.sources.folder._read", lambda *_a: pytest.fail("fetched again"))
    again = evening(folder, "river", NEXT_DAY)
    assert (use(again), again.fresh) == (("accepted", 17), False)


def test_a_share_out_of_reach_is_transient_and_what_stood_is_as_it_was(folder):
    evening(folder, "river")
    (folder.parent / "share").rename(folder.parent / "away")
    with pytest.raises(TransientError) as error:
        evening(folder, "river", NEXT_DAY)
    assert error.value.given_up
    (folder.parent / "away").rename(folder.parent / "share")
    assert use(evening(folder, "river", NEXT_DAY)) == ("accepted", 17)


def test_an_empty_share_is_no_list_and_the_message_says_where_it_looked(folder):
    evening(folder, "river")
    (folder.parent / "share" / "pupils.csv").unlink()
    standing = evening(folder, "river", NEXT_DAY)
    assert use(standing) == ("stale", 17)
    assert f"no file at {folder.parent}/share/*.csv" in standing.message_en


def test_what_was_half_fetched_goes_with_the_agreement(folder):
    half = fetching.staging_folder(folder / "work", "river") / "x" / ".part"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"half")
    town.change_agency(folder, "river", agreement=None)
    assert use(evening(folder, "river")) == ("no_agreement", 0)
    assert not half.exists()


def test_a_preview_fetches_and_leaves_nothing_behind(folder):
    shown = preview_agency(site_at(folder), "river", None, 2)
    assert len(shown.records) == 2
    assert [p for p in (folder / "work").rglob("*") if p.is_file()] == []
    assert not (folder / "landing").exists()


def test_a_locked_list_is_read_once_its_password_is_right(tmp_path, monkeypatch):
    """The file is the same and so is the YAML: what was wrong was the variable, so the next night must look again."""
    site = town.write_town(tmp_path / "town")
    content = (site / "inbox" / "river" / "pupils.csv").read_bytes()
    (site / "inbox" / "river" / "pupils.csv").unlink()
    town.put(site, "river/pupils.zip", locked_zip({"pupils.csv": content}, "geheim"))
    town.change_agency(site, "river", delivery={"path": "river/*", "read": {"password_env": "RIVER_FILES"}})
    for secret, found in ((None, ("failed", 0)), ("falsch", ("failed", 0)), ("geheim", ("accepted", 17))):
        monkeypatch.setenv("RIVER_FILES", secret) if secret else monkeypatch.delenv("RIVER_FILES", raising=False)
        standing = evening(site, "river")
        assert use(standing) == found
    assert standing.fresh
    assert not evening(site, "river").fresh
    assert "geheim" not in (site / "work" / "standing" / "river.json").read_text(encoding="utf-8")


def test_a_preview_of_a_place_out_of_reach_says_so_at_once(folder, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", (999,))
    (folder.parent / "share").rename(folder.parent / "away")
    with pytest.raises(TransientError, match=r"It cannot be reached\. It is tried"):
        preview_agency(site_at(folder), "river", None, 2)


def test_after_all_tries_dagster_does_not_try_again_and_tells_the_reason(folder, monkeypatch):
    evening(folder, "river")
    (folder.parent / "share").rename(folder.parent / "away")
    site = site_at(folder, NEXT_DAY)
    river = next(a for a in site.agencies if a.agency == "river")
    context = SimpleNamespace(run=SimpleNamespace(tags={}), retry_number=0)
    standing = deliveries._take(context, river, site)
    assert (use(standing), standing.code) == (("failed", 17), "unreachable")
    assert "cannot be reached" in standing.message_en


def test_no_secret_and_no_childs_value_lies_where_it_does_not_belong(tmp_path, monkeypatch):
    """A list behind a link with a token, fetched and taken in: looked for in every file that the evening left."""
    site = town.write_town(tmp_path / "town")
    content = (site / "inbox" / "river" / "pupils.csv").read_bytes()
    (site / "inbox" / "river" / "pupils.csv").unlink()

    class Office(BaseHTTPRequestHandler):
        def do_GET(self):
            good = self.headers.get("Authorization") == "Bearer geheim-4711"
            self.send_response(200 if good else 401)
            self.send_header("Content-Length", str(len(content) if good else 0))
            self.end_headers()
            self.wfile.write(content if good else b"")

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Office) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        asked = {"connector": "https", "url": f"http://127.0.0.1:{server.server_port}/export?school=4711", "token_env": "RIVER_TOKEN"}
        town.change_agency(site, "river", delivery=asked)
        for secret, found in (("falsch-4711", "failed"), ("geheim-4711", "accepted")):
            monkeypatch.setenv("RIVER_TOKEN", secret)
            assert evening(site, "river").verdict == found
        server.shutdown()
    assert leaks(site) == []
    assert leaks(site, home=("agencies/",), secrets=["geheim-4711", "falsch-4711", "school=4711"]) == []
