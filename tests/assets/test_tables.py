"""Tables between the steps come back as they were written, and appear whole or not at all."""

import pandas as pd
import pyarrow as pa
import pytest

from assets.tables import mapped, read_table, write_table

FRAME = pd.DataFrame({"name": pd.Series(["ก", None, ""], dtype="str"), "row": [3, 1, 2], "share": [0.5, None, 1.0]})


def test_a_table_comes_back_as_it_was_written(tmp_path):
    write_table(tmp_path / "a" / "t.arrow", FRAME)
    pd.testing.assert_frame_equal(read_table(tmp_path / "a" / "t.arrow"), FRAME)
    assert read_table(tmp_path / "a" / "t.arrow", ["row", "name"]).columns.tolist() == ["row", "name"]
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["t.arrow"]


def test_a_table_of_no_rows_has_its_columns(tmp_path):
    write_table(tmp_path / "t.arrow", FRAME.iloc[:0])
    pd.testing.assert_frame_equal(read_table(tmp_path / "t.arrow"), FRAME.iloc[:0])


def test_what_was_read_may_be_changed_and_stays_when_the_file_is_replaced(tmp_path):
    path = tmp_path / "t.arrow"
    write_table(path, FRAME)
    held, frame = mapped(path), read_table(path)
    frame.loc[0, "row"] = 9
    write_table(path, FRAME.iloc[:1])
    path.unlink()
    assert (held["row"].to_pylist(), frame["row"].tolist()) == ([3, 1, 2], [9, 1, 2])


def test_a_table_that_cannot_be_written_leaves_the_old_one(tmp_path, monkeypatch):
    path = tmp_path / "t.arrow"
    write_table(path, FRAME)
    monkeypatch.setattr(pa.ipc, "new_file", _full)
    with pytest.raises(OSError, match="full"):
        write_table(path, FRAME.iloc[:1])
    assert len(read_table(path)) == 3


def _full(*_: object) -> object:
    raise OSError("full")
