"""What must hold for any table and any damage: no row lost, nothing but our own refusals, no endless reading."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from agreements.errors import DeliveryError
from connectors.formats.compound import refuse_damaged
from connectors.formats.delimited import SEPARATORS, rows
from connectors.formats.encoding import detect
from connectors.formats.sniffing import Source
from tests.connectors.files import csv_bytes, ods, read_one, reasons, xls, xlsx

FEW = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
THAI = "".join(chr(c) for c in range(0x0E01, 0x0E2F)) + "ะาเแโใไ"
CELL = st.text(alphabet=st.sampled_from(THAI + "abcXYZ 0123456789-./'\",;|\t\n"), max_size=12)
ENCODINGS = ["utf-8", "utf-8-sig", "cp874", "utf-16", "utf-16-le", "utf-16-be"]


def source(content):
    return Source("a.csv", lambda: io.BytesIO(content), len(content))


@FEW
@given(
    st.integers(1, 6).flatmap(lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=30)),
    st.sampled_from(SEPARATORS),
    st.sampled_from(ENCODINGS),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
)
def test_any_table_through_any_dialect_comes_back_whole(tmp_path, table, separator, encoding, line_end, quoting):
    header = ["ชื่อ", "นามสกุล", *(f"ข้อ {i}" for i in range(6))]
    body = [[f"ก{i}", f"ข{i}", *row, *[""] * (6 - len(row))] for i, row in enumerate(table)]
    path = tmp_path / "a.csv"
    content = csv_bytes([header, *body], encoding, delimiter=separator, lineterminator=line_end, quoting=quoting)
    path.write_bytes(content)
    reading = read_one(path)
    assert reading.cells.to_numpy().tolist() == body
    assert reading.rows_in == len(body) + 1
    lines, expected = 2, []
    for row in body:  # the number of a row is that of its first physical line
        expected.append(lines)
        lines += 1 + sum(cell.count("\n") for cell in row)
    assert reading.table["row"].tolist() == expected


@FEW
@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=40))
def test_whatever_the_rows_are_each_is_counted_once(tmp_path, table):
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes([["โรงเรียน"], ["ชื่อ", "นามสกุล", "x", "y", "z"], *table]))
    reading = read_one(path)
    assert reading.rows_in == len(table) + 2
    assert reasons(reading)[2] == "header"


@FEW
@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx", "a.xls", "a.zip"]))
def test_any_bytes_are_read_or_refused_in_our_words(tmp_path, content, name):
    path = tmp_path / name
    for prefix in (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<table>", "ชื่อ,นามสกุล\n".encode()):
        path.write_bytes(prefix + content)
        with suppress(DeliveryError):
            read_one(path)


@FEW
@given(st.text(alphabet=st.sampled_from("ก\"',;\n\r ab"), max_size=80), st.sampled_from(SEPARATORS))
def test_rows_of_any_text_have_rising_line_numbers(content, separator):
    assume(content.strip())
    src = source(content.encode())
    try:
        numbers = [n for n, _ in rows(src, detect(src), separator)]
    except DeliveryError:
        return
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


def outcome(action):
    """``accepted`` or the code of the refusal."""
    try:
        action()
    except DeliveryError as refused:
        return refused.code
    return "accepted"


CHILDREN = [["รายชื่อ"], ["ชื่อ", "นามสกุล", "เลข"]] + [[f"เด็ก{i}", "ใจดี", 1520100000000 + i] for i in range(60)]
CUTS = 60


@pytest.mark.parametrize("kind", ["csv", "xlsx", "xls", "ods"])
def test_cut_anywhere_a_file_is_read_as_far_as_it_goes_or_refused(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    if kind == "csv":
        path.write_bytes(csv_bytes(CHILDREN, quoting=csv.QUOTE_ALL))
    else:
        {"xlsx": xlsx, "xls": xls, "ods": ods}[kind](path, {"S": CHILDREN})
    whole = path.read_bytes()
    for cut in range(CUTS):
        path.write_bytes(whole[: len(whole) * cut // CUTS])
        said = outcome(lambda: read_one(path))
        assert said in ("empty_file", "truncated_workbook", "unclosed_quote", "no_table", "wrong_encoding") or kind == "csv", said


def test_any_byte_of_an_old_workbooks_container_may_be_wrong(tmp_path):
    """The container check itself never fails otherwise than by refusing, nor runs for ever."""
    whole = xls(tmp_path / "a.xls", {"S": CHILDREN}).read_bytes()
    fat = 512 + int.from_bytes(whole[76:80], "little") * 512
    for at in [*range(24, 80), *range(fat, fat + 200, 3)]:
        for value in (0, 1, 7, 255):
            data = whole[:at] + bytes([value]) + whole[at + 1 :]
            said = outcome(lambda data=data: refuse_damaged(io.BytesIO(data), "a.xls"))
            assert said in ("accepted", "truncated_workbook", "not_this_format")
