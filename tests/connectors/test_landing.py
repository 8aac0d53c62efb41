"""Landing: what came is kept as it came, once, for good."""

import datetime as dt
import hashlib
import json
import os
import stat

import pytest

from agreements.errors import DeliveryError, TransientError
from connectors import landing

NIGHT = dt.datetime(2026, 6, 10, 2, 0, tzinfo=dt.UTC)
NEXT_NIGHT = NIGHT + dt.timedelta(days=1)
CONTENT = "ชื่อ,นามสกุล\n".encode()
SHA = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox" / "obec"
    folder.mkdir(parents=True)
    return folder


def land(path, tmp_path, at=NIGHT, agency="obec_1"):
    return landing.land(path, tmp_path / "landing", agency=agency, received_at=at)


def test_a_file_lands_under_its_hash_with_a_receipt_and_cannot_be_written(inbox, tmp_path):
    (inbox / "รายชื่อ 2568.csv").write_bytes(CONTENT)
    landed = land(inbox / "รายชื่อ 2568.csv", tmp_path)
    assert landed.path == tmp_path / "landing" / "obec_1" / SHA[:2] / SHA / "รายชื่อ 2568.csv"
    assert (landed.sha256, landed.name, landed.size, landed.received_at, landed.new) == (SHA, "รายชื่อ 2568.csv", len(CONTENT), NIGHT, True)
    assert landed.path.read_bytes() == CONTENT
    receipt = json.loads((landed.path.parent / "receipt.json").read_text("utf-8"))
    assert receipt == {
        "agency": "obec_1", "name": "รายชื่อ 2568.csv", "sha256": SHA, "size": len(CONTENT), "received_at": "2026-06-10T02:00:00+00:00",
    }  # fmt: skip
    for path in (landed.path, landed.path.parent):
        assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_the_same_bytes_twice_are_harmless_and_keep_the_first_receipt(inbox, tmp_path):
    (inbox / "a.csv").write_bytes(CONTENT)
    first = land(inbox / "a.csv", tmp_path)
    again = land(inbox / "a.csv", tmp_path, NEXT_NIGHT)
    assert (again.new, again.path, again.received_at) == (False, first.path, NIGHT)
    assert sorted(p.name for p in (tmp_path / "landing" / "obec_1").iterdir()) == [SHA[:2]]


def test_changed_bytes_land_beside_the_old_ones(inbox, tmp_path):
    (inbox / "a.csv").write_bytes(CONTENT)
    first = land(inbox / "a.csv", tmp_path)
    (inbox / "a.csv").write_bytes(CONTENT + b"x")
    second = land(inbox / "a.csv", tmp_path, NEXT_NIGHT)
    assert second.new
    assert first.path.read_bytes() == CONTENT


def test_two_files_of_a_bundle_with_the_same_bytes_keep_their_names(inbox, tmp_path):
    for name in ("roles.csv", "userProfiles.csv"):
        (inbox / name).write_bytes(CONTENT)
    landed = [land(inbox / n, tmp_path) for n in ("roles.csv", "userProfiles.csv")]
    assert [x.path.name for x in landed] == ["roles.csv", "userProfiles.csv"]
    assert [land(inbox / n, tmp_path).new for n in ("roles.csv", "userProfiles.csv")] == [False, False]


def test_agencies_do_not_share(inbox, tmp_path):
    (inbox / "a.csv").write_bytes(CONTENT)
    assert land(inbox / "a.csv", tmp_path).path != land(inbox / "a.csv", tmp_path, agency="obec_2").path


def test_what_a_killed_run_left_is_never_taken_for_a_landing_and_is_swept_later(inbox, tmp_path):
    left = tmp_path / "landing" / "obec_1" / ".arriving-x"
    left.mkdir(parents=True)
    (left / "a.csv").write_bytes(b"half")
    os.utime(left, (NIGHT.timestamp(), NIGHT.timestamp()))
    (inbox / "a.csv").write_bytes(CONTENT)
    assert land(inbox / "a.csv", tmp_path).new
    assert left.exists(), "perhaps another process is still at it"
    land(inbox / "a.csv", tmp_path, NIGHT + dt.timedelta(days=2))
    assert not left.exists()


def test_a_file_that_changes_while_it_is_copied_is_tried_again_later(inbox, tmp_path, monkeypatch):
    path = inbox / "a.csv"
    path.write_bytes(CONTENT)
    real = landing._sync

    def grows(file):
        real(file)
        path.write_bytes(CONTENT * 2)

    monkeypatch.setattr(landing, "_sync", grows)
    with pytest.raises(TransientError) as refused:
        land(path, tmp_path)
    assert refused.value.transient
    assert list((tmp_path / "landing" / "obec_1").iterdir()) == []


@pytest.mark.parametrize("agency", ["../x", "", "a/b", "A"])
def test_an_agency_key_cannot_climb(inbox, tmp_path, agency):
    (inbox / "a.csv").write_bytes(CONTENT)
    with pytest.raises(DeliveryError, match="unsafe"):
        land(inbox / "a.csv", tmp_path, agency=agency)


@pytest.mark.parametrize("name", ["receipt.json", "a\\b.csv", "a\nb.csv", "c:x.csv"])
def test_names_that_play_tricks_are_refused(inbox, tmp_path, name):
    (inbox / name).write_bytes(CONTENT)
    with pytest.raises(DeliveryError) as refused:
        land(inbox / name, tmp_path)
    assert refused.value.code == "unsafe_name"


@pytest.mark.parametrize(("name", "shown"), [("ก\u202evsc.csv", "ก\\u202evsc.csv"), ("a\u2069.csv", "a\\u2069.csv"), ("a\x9f.csv", "a\\x9f.csv")])
def test_names_that_turn_letters_are_refused_and_shown_as_they_are(inbox, tmp_path, name, shown):
    (inbox / name).write_bytes(CONTENT)
    with pytest.raises(DeliveryError) as refused:
        land(inbox / name, tmp_path)
    assert (refused.value.code, refused.value.where) == ("unsafe_name", shown)


def test_links_leading_outside_are_neither_found_nor_landed(inbox, tmp_path):
    (tmp_path / "secret.csv").write_bytes(CONTENT)
    (inbox / "a.csv").symlink_to(tmp_path / "secret.csv")
    assert landing.find(tmp_path / "inbox", "obec/*.csv") == []
    with pytest.raises(DeliveryError) as refused:
        land(inbox / "a.csv", tmp_path)
    assert refused.value.code == "unsafe_name"


def test_find_gives_matching_files_sorted_and_leaves_unfinished_ones(inbox, tmp_path):
    for name in ("b.xlsx", "a.xlsx", "~$a.xlsx", ".hidden.xlsx", "c.xlsx.part", "d.tmp", "e.xlsx.crdownload", "Thumbs.db", "note.txt"):
        (inbox / name).write_bytes(b"x")
    assert [p.name for p in landing.find(tmp_path / "inbox", "obec/*.xlsx")] == ["a.xlsx", "b.xlsx"]
    assert [p.name for p in landing.find(tmp_path / "inbox", "obec/*")] == ["a.xlsx", "b.xlsx", "note.txt"]
    assert [p.name for p in landing.find(tmp_path / "inbox", "obec")] == ["a.xlsx", "b.xlsx", "note.txt"]
    assert landing.find(tmp_path / "inbox", "none/*") == []


def test_a_file_written_a_moment_ago_may_still_be_growing(inbox):
    path = inbox / "a.csv"
    path.write_bytes(CONTENT)
    os.utime(path, (NIGHT.timestamp(), NIGHT.timestamp()))
    assert landing.still_growing(path, now=NIGHT + dt.timedelta(seconds=3))
    assert not landing.still_growing(path, now=NIGHT + dt.timedelta(seconds=30))
    assert not landing.still_growing(path, now=NIGHT - dt.timedelta(days=1)), "a clock that is wrong must not block for ever"


def test_what_is_removed_is_gone_at_once_also_when_killed_and_lands_anew_when_it_comes_again(inbox, tmp_path, monkeypatch):
    (inbox / "a.csv").write_bytes(CONTENT)
    landed = land(inbox / "a.csv", tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(landing.shutil, "rmtree", lambda *_a, **_m: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            landing.remove(landed)
    assert landing.every(tmp_path / "landing", "obec_1") == []
    landing.finish_removals(tmp_path / "landing")
    assert [p for p in (tmp_path / "landing").rglob("*") if p.is_file()] == []
    again = land(inbox / "a.csv", tmp_path, NEXT_NIGHT)
    assert (again.new, again.received_at) == (True, NEXT_NIGHT)
    assert landing.found(tmp_path / "landing", "obec_1", "a.csv", SHA) == landing.every(tmp_path / "landing", "obec_1")[0]
