"""Deliveries that cannot be used: each says what, where and what to do, in Thai and English, and quotes no child."""

import re
import string

import pytest

from agreements.errors import DeliveryError
from connectors import limits
from tests.connectors.files import NAMES, columns, csv_bytes, ods, read_one, text, xls, xlsx

SECRET = "สมศรีลับมาก"  # stands in every file here; no message may hold it
ROSTER = [["ชื่อ", "นามสกุล"], [SECRET, "ใจดี"]] + [[f"{SECRET}{i}", "ใจดี"] for i in range(40)]


def refusal(path, wanted=NAMES, **hints):
    with pytest.raises(DeliveryError) as refused:
        read_one(path, wanted, **hints)
    error = refused.value
    for message in (error.in_("th"), error.in_("en"), str(error), repr(error.args)):
        assert SECRET not in message
    assert error.__cause__ is None, "a library's own words may quote the file"
    assert re.search("[ก-ฮ]", error.what.th)
    assert re.search("[ก-ฮ]", error.todo.th)
    assert not re.search("[ก-ฮ]", error.todo.en)
    assert error.where.startswith(path.name)
    assert not error.transient
    return error


@pytest.mark.parametrize("content", [b"", b"\n\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00\x00\x00"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_empty_files(tmp_path, content, name):
    (tmp_path / name).write_bytes(content)
    assert refusal(tmp_path / name).code == "empty_file"


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_workbook_with_nothing_in_it_has_no_table(tmp_path, kind):
    write = {"xlsx": xlsx, "xls": xls, "ods": ods}[kind]
    assert refusal(write(tmp_path / f"a.{kind}", {"S": []})).code == "no_table"


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_truncated_workbooks(tmp_path, kind):
    path = {"xlsx": xlsx, "xls": xls, "ods": ods}[kind](tmp_path / f"a.{kind}", {"S": ROSTER})
    whole = path.read_bytes()
    for share in (0.02, 0.2, 0.5, 0.8, 0.98):
        path.write_bytes(whole[: int(len(whole) * share)])
        assert refusal(path).code == "truncated_workbook"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"Rar!\x1a\x07\x01\x00", "RAR"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>", "web page"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "XML Spreadsheet"),
        (bytes(range(256)) * 8, "binary"),
    ],
)
def test_something_else_under_the_name_of_a_table(tmp_path, content, words):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    error = refusal(path)
    assert error.code == "not_this_format"
    assert words in error.in_("en")


@pytest.mark.parametrize("lead", ["", "\ufeff", "\n "])
@pytest.mark.parametrize("body", ['[{"ชื่อ": "%s", "นามสกุล": "ใจดี"}]', '{"results": [{"ชื่อ": "%s"}]}', '{"ชื่อ": "%s"}\n{"ชื่อ": "%s"}'])
def test_json_is_named_with_who_may_send_it_and_what_else_to_send(tmp_path, lead, body):
    path = tmp_path / "a.json"
    path.write_text(lead + body.replace("%s", SECRET), encoding="utf-8")
    error = refusal(path)
    assert error.code == "not_this_format"
    for said in (error.in_("en"), error.in_("th")):
        assert all(word in said for word in ("JSON", "KoboToolbox", "ODK", "docs/connectors.md", ".csv", ".xlsx"))


def test_a_table_whose_first_heading_has_brackets_is_no_json(tmp_path):
    path = text(tmp_path / "a.csv", "[ชื่อ],{นามสกุล}\nกนก,ใจดี\n")
    assert len(read_one(path, columns(first_name="[ชื่อ]", last_name="{นามสกุล}")).table) == 1


def test_a_word_document(tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert refusal(tmp_path / "a.xlsx").code == "not_this_format"


def test_encrypted_workbooks(tmp_path):
    """A protected .xlsx is an OLE container with a stream of this name; made here from an .xls by renaming its stream."""
    path = xls(tmp_path / "a.xls", {"S": ROSTER})
    name, locked = ("Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le"))
    data = path.read_bytes()
    at = data.index(name)
    entry = locked.ljust(64, b"\x00") + (len(locked) + 2).to_bytes(2, "little")
    path.write_bytes(data[:at] + entry + data[at + len(entry) :])
    assert refusal(path).code == "encrypted"


def test_a_circular_container_is_refused_and_does_not_hang(tmp_path):
    path = xls(tmp_path / "a.xls", {"S": ROSTER})
    data = bytearray(path.read_bytes())
    fat = 512 + int.from_bytes(data[76:80], "little") * 512
    first = next(i for i in range(128) if int.from_bytes(data[fat + 4 * i : fat + 4 * i + 4], "little") == i + 1)
    data[fat + 4 * first + 4 : fat + 4 * first + 8] = first.to_bytes(4, "little")
    path.write_bytes(data)
    assert refusal(path).code == "truncated_workbook"


def test_a_missing_column_says_which_how_many_there_are_and_which_may_have_taken_its_place(tmp_path):
    wanted = columns(first_name="ชื่อ", last_name="นามสกุล", birth_date="วันเกิด", national_id={"heading": "เลข", "occurrence": 2})
    error = refusal(text(tmp_path / "a.csv", f"เลข,ชื่อ,นามสกุล,วันเดือนปีเกิด\n1,{SECRET},ใจดี,2555\n"), wanted)
    assert error.code == "missing_column"
    assert error.in_("en").startswith(
        "a.csv: Missing column: วันเกิด, เลข (2) (4 columns have a heading). “วันเกิด” may have been renamed: see column 4."
    )


def test_a_row_that_hangs_on_the_header_is_not_quoted(tmp_path):
    """The line break after the header was lost: the first child's cells stand where headings should."""
    wanted = columns(first_name="ชื่อ", last_name="นามสกุล", birth_date="วันเกิด")
    error = refusal(text(tmp_path / "a.csv", f"ชื่อ,นามสกุล,วันเกิด 1/2/2555,{SECRET},ใจดี\nก,ข,1/1/2555,,\n"), wanted)
    assert error.code == "missing_column"
    for said in (error.in_("th"), error.in_("en")):
        assert SECRET not in said
        assert "1/2/2555" not in said
        assert "วันเกิด" in said


def test_without_a_header_the_first_child_is_not_taken_for_one(tmp_path):
    error = refusal(text(tmp_path / "a.csv", f"{SECRET},ใจดี\n{SECRET},ชื่อ\n"))
    assert error.code == "no_table"
    assert "ชื่อ, นามสกุล" in error.in_("th")


def test_a_field_longer_than_any_cell(tmp_path):
    long = "ก" * (limits.MAX_FIELD_CHARS + 1)
    for content in (f"ชื่อ,นามสกุล\n{SECRET},ข\n{SECRET},{long}\n", f"ชื่อ,นามสกุล\n{SECRET},ข\n{SECRET},{long * 5}\n"):
        error = refusal(text(tmp_path / "a.csv", content), separator=",")
        assert error.code == "too_long_field"
        assert "Row 3 " in error.in_("en")


def test_a_file_larger_than_any_delivery(tmp_path, monkeypatch):
    from connectors.formats import sniffing

    path = text(tmp_path / "a.csv", "ชื่อ,นามสกุล\n")
    monkeypatch.setattr(sniffing, "MAX_FILE_BYTES", path.stat().st_size - 1)
    assert refusal(path).code == "too_big"


def test_noise_is_refused_not_read(tmp_path):
    import random

    noise = random.Random(1)
    for size in (1, 3, 50, 1000, 70_000):
        (tmp_path / "a.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise.randbytes(size))
        assert refusal(tmp_path / "a.xls").code == "truncated_workbook"
        (tmp_path / "a.csv").write_bytes("".join(noise.choices(string.printable, k=size)).encode())
        assert refusal(tmp_path / "a.csv").code in ("no_table", "unclosed_quote", "empty_file", "not_this_format", "too_many_columns")


def test_a_csv_of_a_single_line_end_is_not_a_row(tmp_path):
    (tmp_path / "a.csv").write_bytes(csv_bytes([["ชื่อ", "นามสกุล"], ["ก", "ข"]]) + b"\x1a")  # the end mark of old DOS programs
    reading = read_one(tmp_path / "a.csv")
    assert reading.table["first_name"].tolist()[:1] == ["ก"]
