"""What a name points to is on the disk before the name is: the order of what the system is asked for, of every way a night commits."""

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from agreements import durable
from assets.standing import write_atomically
from assets.tables import write_table
from publishing import manifest, release


@pytest.fixture
def asked(monkeypatch) -> list[tuple[str, str]]:
    """What was synced and renamed, in this order, by the name it had then."""
    heard: list[tuple[str, str]] = []
    real_sync, real_rename, real_replace = os.fsync, os.rename, os.replace

    def fsync(handle: int) -> None:
        heard.append(("sync", Path(f"/proc/self/fd/{handle}").readlink().name))
        real_sync(handle)

    def renaming(real):
        def rename(old, new, **more):
            heard.append(("name", Path(new).name))
            real(old, new, **more)

        return rename

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "rename", renaming(real_rename))
    monkeypatch.setattr(os, "replace", renaming(real_replace))
    return heard


@pytest.mark.parametrize("write", [
    lambda path: write_table(path, pd.DataFrame({"n": np.arange(3)})),
    lambda path: write_atomically(path, b"{}"),
], ids=["table", "note"])  # fmt: skip
def test_a_file_is_on_the_disk_before_it_has_its_name(tmp_path, asked, write):
    write(tmp_path / "folder" / "file")
    assert asked == [("sync", "file.part"), ("name", "file"), ("sync", "folder")]


def test_a_folder_is_there_with_all_in_it(tmp_path, asked):
    for name in ("part/a", "part/inner/b"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    durable.place(tmp_path / "part", tmp_path / "whole")
    at = asked.index(("name", "whole"))
    assert set(asked[:at]) == {("sync", name) for name in ("a", "b", "inner", "part")}
    assert asked[at + 1 :] == [("sync", tmp_path.name)]


@pytest.mark.parametrize("before", [False, True], ids=["first", "in place of another"])
def test_lists_are_on_the_disk_before_they_take_their_place(tmp_path, asked, before):
    for name in ("staged/outbox/agency", *(["outbox/agency"] if before else [])):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "list.csv").write_bytes(b"x")
    release.swap(tmp_path / "staged" / "outbox", tmp_path / "outbox")
    assert asked[:3] == [("sync", "list.csv"), ("sync", "agency"), ("sync", "outbox")]
    assert asked[-1] == ("sync", tmp_path.name)


def test_a_manifest_is_on_the_disk_before_it_has_its_name(tmp_path, asked):
    written = manifest.write(manifest.Manifest("20260715-1", "2026-07-15", "Town", {}, {}, {}, [], [], manifest.FIRST, {}), tmp_path)
    assert [what for what, _ in asked] == ["sync", "name", "sync"]
    assert asked[1] == ("name", written.name)
