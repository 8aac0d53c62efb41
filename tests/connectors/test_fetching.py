"""What all connectors share: tries and waits, notes that are written after landing, going on with broken transfers, safe names."""

import datetime as dt
import os

import pytest

from agreements.errors import DeliveryError, TransientError
from connectors import landing
from connectors.sources import faults, fetching, staging, trees
from tests.connectors.fetching import LONG_AGO, NIGHT, bring, delivery, got, left, new

ROSTER = "ชื่อ,นามสกุล\n".encode()
ASKED = delivery(connector="folder", folder="/share", path="*")


class Place:
    """A connector made for the test: each night it does what it is told, once a try."""

    def __init__(self, monkeypatch, *tries):
        self.tries, self.waits = list(tries), []
        monkeypatch.setattr(fetching, "import_module", lambda _name: self)

    def fetch(self, _delivery, order):
        step = self.tries.pop(0)
        if isinstance(step, Exception):
            raise step
        return step(order)

    def run(self, base):
        return fetching.fetch(ASKED, fetching.Order(base), sleep=self.waits.append)


def test_a_transient_fault_is_tried_again_with_growing_waits(monkeypatch, tmp_path):
    place = Place(monkeypatch, faults.unreachable("x"), faults.broke_off("x"), lambda _order: [])
    assert place.run(tmp_path) == []
    assert place.waits == [2, 8]


def test_after_the_last_try_the_fault_says_so_and_is_left_to_the_next_night(monkeypatch, tmp_path):
    place = Place(monkeypatch, *[faults.unreachable("share.example")] * 9)
    with pytest.raises(TransientError, match=r"share\.example: It cannot be reached\. \(tried 4 times\)") as error:
        place.run(tmp_path)
    assert (error.value.code, error.value.given_up, place.waits) == ("unreachable", True, [2, 8, 32])


def test_a_permanent_fault_is_not_tried_again(monkeypatch, tmp_path):
    place = Place(monkeypatch, faults.login_refused("x"))
    with pytest.raises(DeliveryError):
        place.run(tmp_path)
    assert place.waits == []


def test_a_secret_that_is_not_set_is_missed_by_name(tmp_path):
    order = fetching.Order(tmp_path, {"RIVER_TOKEN": "geheim"})
    assert (order.secret(None), order.secret("RIVER_TOKEN")) == ("", "geheim")
    assert "geheim" not in repr(order)
    with pytest.raises(DeliveryError, match="HILL_TOKEN is not set") as refused:
        order.secret("HILL_TOKEN")
    for lang in ("th", "en"):
        assert "export HILL_TOKEN='…'" in refused.value.in_(lang)
        assert "secrets.env" in refused.value.in_(lang)


@pytest.fixture
def share(tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def put(folder, name, content=ROSTER, at=LONG_AGO):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (at, at))
    return path


def keys(folder, **more):
    return {"connector": "folder", "folder": str(folder), "path": "*.csv", **more}


def test_what_is_fetched_lands_and_stays_where_it_was(share, tmp_path):
    put(share, "a.csv")
    (landed,) = bring(keys(share), tmp_path)
    assert (landed.name, landed.new, landed.received_at, landed.path.read_bytes()) == ("a.csv", True, NIGHT, ROSTER)
    assert (share / "a.csv").exists()
    assert left(tmp_path) == []


def test_what_has_not_changed_is_not_read_again(share, tmp_path, monkeypatch):
    put(share, "a.csv")
    put(share, "b.csv", b"b")
    first = bring(keys(share), tmp_path)
    put(share, "b.csv", b"bb")
    opened = []
    monkeypatch.setattr("connectors.sources.folder._read", lambda path, _at: opened.append(path.name) or [path.read_bytes()])
    second = bring(keys(share), tmp_path)
    assert opened == ["b.csv"]
    assert got(second) == {"a.csv": ROSTER, "b.csv": b"bb"}
    assert (new(second), second[0].path) == (["b.csv"], first[0].path)


def test_other_words_ask_anew_and_a_changed_limit_does_not(share, tmp_path, monkeypatch):
    put(share, "a.csv")
    bring(keys(share), tmp_path)
    opened = []
    monkeypatch.setattr("connectors.sources.folder._read", lambda path, _at: opened.append(path.name) or [path.read_bytes()])
    bring(keys(share, grace_days=20, quiet_seconds=99), tmp_path)
    assert opened == []
    assert new(bring(keys(share, path="a.*"), tmp_path)) == []
    assert opened == ["a.csv"]


def test_a_file_that_is_gone_is_no_longer_delivered_and_notes_may_be_thrown_away(share, tmp_path):
    put(share, "a.csv")
    put(share, "b.csv", b"b")
    bring(keys(share), tmp_path)
    (share / "a.csv").unlink()
    assert list(got(bring(keys(share), tmp_path))) == ["b.csv"]
    (tmp_path / "work" / "fetched" / "school.json").unlink()
    assert new(bring(keys(share), tmp_path)) == []


def test_what_was_removed_from_landing_is_fetched_again(share, tmp_path):
    put(share, "a.csv")
    (landed,) = bring(keys(share), tmp_path)
    landing.remove(landed)
    assert new(bring(keys(share), tmp_path)) == ["a.csv"]


def test_notes_are_not_written_when_landing_fails(share, tmp_path, monkeypatch):
    put(share, "a.csv")
    with monkeypatch.context() as patch:
        patch.setattr(landing, "land", lambda *_a, **_k: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            bring(keys(share), tmp_path)
    assert not (tmp_path / "work" / "fetched").exists()
    assert new(bring(keys(share), tmp_path)) == ["a.csv"]


def test_notes_and_receipts_hold_names_and_hashes_only(share, tmp_path):
    put(share, "a.csv", "กานดา,ใจดี\n".encode())
    bring(keys(share), tmp_path, secrets={"TOKEN": "geheim"})
    written = (tmp_path / "work" / "fetched" / "school.json").read_text(encoding="utf-8")
    assert "กานดา" not in written
    assert "geheim" not in written


def test_unfinished_empty_and_foreign_files_are_left_alone(share, tmp_path):
    for name in ("a.csv", "b.csv.part", "~$c.csv", ".d.csv", "note.txt", "sub/e.csv"):
        put(share, name)
    put(share, "empty.csv", b"")
    assert list(got(bring(keys(share, path="*"), tmp_path))) == ["a.csv", "note.txt"]


def test_a_file_written_a_moment_ago_is_waited_for(share, tmp_path, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    put(share, "a.csv", at=NIGHT.timestamp() - 3)
    with pytest.raises(TransientError) as error:
        bring(keys(share), tmp_path)
    assert error.value.code == "still_being_written"
    assert new(bring(keys(share), tmp_path, night=NIGHT + dt.timedelta(seconds=30))) == ["a.csv"]


def test_a_file_that_changes_while_it_is_fetched_is_tried_again(share, tmp_path, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", (0,))
    put(share, "a.csv", b"old")
    real, times = staging.download, []

    def grows(*args):
        staged = real(*args)
        if not times:
            put(share, "a.csv", b"newer", at=LONG_AGO + 5)
        times.append(1)
        return staged

    monkeypatch.setattr(staging, "download", grows)
    assert got(bring(keys(share), tmp_path)) == {"a.csv": b"newer"}


def test_only_the_newest_where_old_ones_stay(share, tmp_path):
    put(share, "roster_10_june.csv", b"june")
    put(share, "roster_10_november.csv", b"november", at=LONG_AGO + 60)
    assert got(bring(keys(share, take="newest"), tmp_path)) == {"roster_10_november.csv": b"november"}


def test_two_files_of_one_name_keep_their_folders_in_their_names(share, tmp_path):
    put(share, "hill/roster.csv", b"hill")
    put(share, "river/roster.csv", b"river")
    assert got(bring(keys(share, path="*/roster.csv"), tmp_path)) == {"hill_roster.csv": b"hill", "river_roster.csv": b"river"}


def test_a_share_that_is_not_mounted_is_out_of_reach_and_not_empty(tmp_path, monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    with pytest.raises(TransientError, match="cannot be reached"):
        bring(keys(tmp_path / "nowhere"), tmp_path)


def blocks(content, breaks_at=None):
    """Gives the content from an offset on; breaks off at a byte."""
    asked = []

    def read(offset):
        asked.append(offset)
        yield content[offset:breaks_at]
        if breaks_at:
            raise faults.broke_off("x")

    return read, asked


def test_a_broken_transfer_goes_on_where_it_broke_unless_the_file_is_another(tmp_path):
    order = fetching.Order(tmp_path)
    broken, _ = blocks(b"0123456789", breaks_at=6)
    with pytest.raises(TransientError):
        staging.download(order, "a", "v1", "a.csv", 10, broken)
    whole, asked = blocks(b"0123456789")
    assert staging.download(order, "a", "v1", "a.csv", 10, whole).read_bytes() == b"0123456789"
    assert asked == [6]
    other, asked = blocks(b"abcdefghij")
    assert staging.download(order, "a", "v2", "a.csv", 10, other).read_bytes() == b"abcdefghij"
    assert asked == [0]


@pytest.mark.parametrize("came", [b"012", b"0123456789+"])
def test_another_size_than_was_told_is_no_whole_file(tmp_path, came):
    read, _ = blocks(came)
    with pytest.raises(TransientError) as error:
        staging.download(fetching.Order(tmp_path), "a", "v", "a.csv", 10, read)
    assert error.value.code == "broke_off"


def test_a_file_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "MAX_FILE_BYTES", 1000)
    with pytest.raises(DeliveryError, match="larger"):
        staging.fill(lambda _block: None, iter(lambda: b"x" * 100, None), "a.csv")


def test_a_file_that_drips_is_given_up(monkeypatch):
    monkeypatch.setattr(staging, "MAX_FETCH_SECONDS", -1)
    with pytest.raises(TransientError) as error:
        staging.fill(lambda _block: None, [b"x"], "a.csv")
    assert error.value.code == "too_slow"


@pytest.mark.parametrize(("name", "safe"), [
    ("รายชื่อ 2568.csv", "รายชื่อ 2568.csv"), ("../../etc/passwd", "_.._etc_passwd"), ("a\\b:c\n.csv", "a_b_c_.csv"), ("..", "file"),
    ("", "file"), (".hidden.xlsx", "hidden.xlsx"), ("a\u202evsc.csv", "a\u202evsc.csv"),  # landing refuses it and says so
])  # fmt: skip
def test_names_from_elsewhere_cannot_lead_out_or_hide(name, safe):
    assert staging.safe_name(name) == safe


def test_a_long_name_keeps_its_ending():
    long = staging.safe_name("ก" * 300 + ".xlsx")
    assert long.endswith(".xlsx")
    assert len(long.encode()) <= 180


@pytest.mark.parametrize(("path", "pattern", "fits"), [
    ("out/a.csv", "out/*.csv", True), ("out/b/a.csv", "out/*.csv", False), ("b/a.csv", "*/a.csv", True), ("out/a.CSV", "out/*.csv", False),
])  # fmt: skip
def test_a_pattern_goes_folder_by_folder(path, pattern, fits):
    assert trees.matches(path, pattern) is fits


def test_without_a_mark_a_broken_transfer_begins_anew(tmp_path):
    order = fetching.Order(tmp_path)
    broken, _ = blocks(b"0123456789", breaks_at=6)
    with pytest.raises(TransientError):
        staging.download(order, "a", "", "a.csv", 10, broken)
    for content in (b"abcdefghij", b"klmnopqrst"):
        whole, asked = blocks(content)
        assert staging.download(order, "a", "", "a.csv", 10, whole).read_bytes() == content
        assert asked == [0]
