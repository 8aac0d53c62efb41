"""Files as tables of text: what Arrow reads fast is what pandas reads, and the rest is left to pandas."""

import gzip
import io
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.errors import OneTeamError
from pipelines.tables import _regular as regular
from pipelines.tables import read_table, read_tables

PIECES = ["a", "ก", '"', '""', ",", "x,y\n", "\n", "\r\n", "\r", " ", "\t", '"x,y"', '"a\nb",', "NA", "\x00", "'", "1,2\n", '1,"2"\r\n', "1"]
HEADS = ["a,b\n", "\ufeffa,b\r\n", '"a",b\n', "a,b,c\n", "a, b\n", 'a,"b\n']


def by_pandas(data: bytes) -> list[list[str]]:
    frame = pd.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    assert isinstance(frame.index, pd.RangeIndex)
    return [list(map(str, frame.columns)), *frame.fillna("").to_numpy().tolist()]


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(HEADS), st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from(["", "\n", "\r\n"]))
def test_what_is_read_fast_is_what_pandas_reads(head: str, body: str, end: str) -> None:
    data = (head + body + end).encode()
    table = regular(data, ",")
    if table is not None:
        assert [table.column_names, *map(list, zip(*(c.to_pylist() for c in table.columns), strict=True))] == by_pandas(data)


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("a,b\nNA,ก\n\n,nan\n", [("NA", "ก"), ("", "nan")]),
        ('\ufeffa,b\r\n"1\n2","x,""y"""\r\n', [("1\n2", 'x,"y"')]),
        ("a,b\n1\n1,2", [("1", ""), ("1", "2")]),  # a short row is filled up
        ("a,b\n   \n1,2\n", [("1", "2")]),  # a line of spaces is blank
        ("a,b\r1,2\r", [("1", "2")]),
        ("a,b\n", []),
    ],
)
def test_csv(tmp_path: Path, written: str, rows: list[tuple[str, ...]]) -> None:
    (tmp_path / "x.csv").write_bytes(written.encode())
    table = read_table(tmp_path / "x.csv")
    assert table.column_names == ["a", "b"]
    assert list(zip(*(c.to_pylist() for c in table.columns), strict=True)) == rows


@pytest.mark.parametrize("written", [b"", b'a,b\n1,"2\n', b"a,b\n1,2,3\n4,5,6\n", b"a,b\n1,2\n1,2,3\n", "a,b\nก,1\n".encode("cp874")])
def test_what_is_no_table_is_refused_by_name(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(written)
    with pytest.raises(OneTeamError) as refused:
        read_table(tmp_path / "x.csv")
    assert refused.value.code == "not_a_table"
    assert "x.csv" in refused.value.in_("en")


def test_a_regular_file_is_read_fast() -> None:
    assert regular('record_id,first_name\n1,ก้อง\n2,"ฟ้า"\n'.encode(), ",") is not None


def test_parquet_of_any_type_is_text(tmp_path: Path) -> None:
    frame = pd.DataFrame({"record_id": [1, 2], "born": [pd.Timestamp("2012-05-13"), None], "age": [13.5, None], "first_name": ["ก้อง", None]})
    frame["sex"] = pd.Series(["m", "f"], dtype="category")
    frame.to_parquet(tmp_path / "x.parquet")
    rows = read_tables([tmp_path / "x.parquet"], "record_id", "source").to_pylist()
    assert rows == [
        {"record_id": "1", "born": "2012-05-13", "age": "13.5", "first_name": "ก้อง", "sex": "m", "source": "records"},
        {"record_id": "2", "born": "", "age": "", "first_name": "", "sex": "f", "source": "records"},
    ]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("written", "names"),
    [("id;Имя;рост\n1;Анна;1,70\n", ["id", "Имя", "рост"]), ("id\tname\n1\ta;b\n", ["id", "name"]), ('"a;b",c\n1,2\n', ["a;b", "c"])],
)
def test_the_header_says_what_separates_cells(tmp_path: Path, written: str, names: list[str], packed: bool) -> None:
    file = tmp_path / ("people.csv.gz" if packed else "people.csv")
    file.write_bytes(gzip.compress(written.encode()) if packed else written.encode())
    assert read_table(file).column_names == names
