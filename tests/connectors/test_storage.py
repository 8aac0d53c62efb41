"""Object storage by fsspec: its memory and local file systems; others are a package of the site's own."""

import datetime as dt
import os

import fsspec
import pytest

from agreements.errors import DeliveryError, TransientError
from connectors.sources import fetching, storage
from tests.connectors.fetching import LONG_AGO, NIGHT, bring, got, new

ROSTER = "ชื่อ,นามสกุล\n".encode()


@pytest.fixture(autouse=True)
def _fresh(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())
    memory = fsspec.filesystem("memory")
    memory.store.clear()
    memory.pseudo_dirs[:] = [""]
    yield
    memory.store.clear()


def in_memory(name, content=ROSTER):
    memory = fsspec.filesystem("memory")
    memory.pipe(f"/bucket/{name}", content)
    memory.store[f"/bucket/{name}"].created = dt.datetime.fromtimestamp(LONG_AGO, tz=dt.UTC)
    memory.store[f"/bucket/{name}"].modified = memory.store[f"/bucket/{name}"].created


MEMORY = {"connector": "storage", "url": "memory://bucket", "path": "lampang1/*.csv"}


def test_files_of_a_bucket_land_and_are_not_read_again(tmp_path, monkeypatch):
    in_memory("lampang1/a.csv")
    in_memory("lampang1/note.txt")
    in_memory("lampang2/b.csv")
    assert got(bring(MEMORY, tmp_path)) == {"a.csv": ROSTER}
    monkeypatch.setattr(storage, "_read", lambda *_: pytest.fail("read again"))
    assert new(bring(MEMORY, tmp_path)) == []


def test_files_of_the_local_file_system_too(tmp_path):
    folder = tmp_path / "bucket"
    folder.mkdir()
    (folder / "a.csv").write_bytes(ROSTER)
    os.utime(folder / "a.csv", (LONG_AGO, LONG_AGO))
    asked = {"connector": "storage", "url": f"file://{folder}", "path": "*.csv"}
    assert got(bring(asked, tmp_path)) == {"a.csv": ROSTER}
    (folder / "a.csv").write_bytes(b"new")
    os.utime(folder / "a.csv", (NIGHT.timestamp() - 1,) * 2)
    with pytest.raises(TransientError) as error:
        bring(asked, tmp_path)
    assert error.value.code == "still_being_written"


def test_what_the_storage_says_of_a_content_is_its_mark():
    entry = storage._entry(fsspec.filesystem("memory"), "bucket", "/bucket/a.csv", {"size": 3, "ETag": '"x"', "LastModified": "2026-06-10T02:00:00Z"})
    assert (entry.path, entry.size, entry.mark, entry.changed) == ("a.csv", 3, '"x"', NIGHT)


def test_a_package_that_is_missing_is_named(tmp_path):
    with pytest.raises(DeliveryError, match="uv pip install s3fs"):
        bring({**MEMORY, "url": "s3://bucket"}, tmp_path)


def test_faults_of_a_storage_are_told_by_their_kind_only(tmp_path, monkeypatch):
    for fault, code in ((PermissionError("geheim"), "login_refused"), (FileNotFoundError(), "not_there"), (RuntimeError("geheim"), "out_of_order")):
        monkeypatch.setattr(storage, "_look", lambda *_, fault=fault: (_ for _ in ()).throw(fault))
        with pytest.raises((DeliveryError, TransientError)) as error:
            bring(MEMORY, tmp_path)
        assert (error.value.code, "geheim" in str(error.value)) == (code, False)
