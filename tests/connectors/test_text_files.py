"""CSV and TSV: encodings, separators, quotes, line numbers."""

import pytest

from agreements.errors import DeliveryError
from tests.connectors.files import csv_bytes, read_one, reasons, records, text

ROSTER = "ชื่อ,นามสกุล,ชั้น\nสมหญิง,ใจดี,ป.1\nบุญมี,ศรีสุข,ป.2\n"
EXPECTED = [(2, "สมหญิง", "ใจดี"), (3, "บุญมี", "ศรีสุข")]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp874", "cp874"),
        ("tis-620", "cp874"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_every_encoding_a_thai_office_sends_is_recognised(tmp_path, encoding, found):
    reading = read_one(text(tmp_path / "a.csv", ROSTER, encoding))
    assert records(reading) == EXPECTED
    assert reading.facts["encoding"] == found


def test_utf16_with_a_big_endian_mark(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xfe\xff" + ROSTER.encode("utf-16-be"))
    assert records(read_one(path)) == EXPECTED


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(tmp_path, separator, line_end):
    reading = read_one(text(tmp_path / "a.csv", ROSTER.replace(",", separator).replace("\n", line_end)))
    assert records(reading) == EXPECTED
    assert reading.facts["separator"] == separator


def test_the_separator_is_the_one_that_splits_the_header_not_the_most_frequent_one(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", "ชื่อ;นามสกุล;ที่อยู่\nก;ข;1, ม.2, ต.ค, อ.ง\nค;ง;2, ม.3, ต.ค, อ.ง\n"))
    assert records(reading) == [(2, "ก", "ข"), (3, "ค", "ง")]


def test_a_line_naming_the_separator_is_a_title(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", "sep=;\n" + ROSTER.replace(",", ";")))
    assert records(reading) == [(3, "สมหญิง", "ใจดี"), (4, "บุญมี", "ศรีสุข")]
    assert reasons(reading) == {1: "title", 2: "header"}


def test_quoted_line_breaks_keep_physical_line_numbers(tmp_path):
    content = 'ชื่อ,นามสกุล,หมายเหตุ\nก,ข,"บรรทัดหนึ่ง\nบรรทัดสอง\nบรรทัดสาม"\nค,ง,"เขาว่า ""ดี"", มาก"\n'
    reading = read_one(text(tmp_path / "a.csv", content))
    assert records(reading) == [(2, "ก", "ข"), (5, "ค", "ง")]
    assert reading.cells["หมายเหตุ"].tolist() == ["บรรทัดหนึ่ง\nบรรทัดสอง\nบรรทัดสาม", 'เขาว่า "ดี", มาก']


def test_nothing_is_guessed_from_what_a_cell_spells(tmp_path):
    rows = [["ชื่อ", "นามสกุล", "เลข"], ["NA", "None", "0012"], ["nan", "null", "1.52E+12"], ["TRUE", " ข ", "'1520"]]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(rows))
    assert read_one(path).cells.to_numpy().tolist() == rows[1:]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('ชื่อ,นามสกุล\nก,ข\nค,"ง\nจ,ฉ\n', 3),  # never closed
        ('ชื่อ,นามสกุล,ชั้น\nก,"ข,1\nค,"ง",2\nจ,ฉ,3\n', 2),  # closed by the next line's opening quote
        ("ชื่อ,นามสกุล\n" + 'ก,"ข\n' + "ค,ง\n" * 80 + 'จ,ฉ"\n', 2),  # closed by a stray quote eighty lines on
        ('"ชื่อ,นามสกุล\nก,ข\n', 1),
    ],
)
def test_an_unclosed_quote_is_refused_with_its_line(tmp_path, content, line):
    with pytest.raises(DeliveryError) as refused:
        read_one(text(tmp_path / "a.csv", content), separator=",")
    assert refused.value.code == "unclosed_quote"
    assert f"line {line} " in refused.value.in_("en")
    assert f"บรรทัด {line} " in refused.value.in_("th")


def test_quotes_inside_a_line_that_only_look_unclosed(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", 'ชื่อ,นามสกุล\nก "เล็ก",ข\n"ค" เล็ก,ง\nจ 5",ฉ\n'))
    assert reading.table["last_name"].tolist() == ["ข", "ง", "ฉ"]


def test_wrong_encoding_names_the_line_and_quotes_nothing(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("ชื่อ,นามสกุล\nก,ข\n".encode() + "ลับมาก,ง\n".encode("cp874") + b"\xff\xff\xdc\n")
    with pytest.raises(DeliveryError) as refused:
        read_one(path)
    assert refused.value.code == "wrong_encoding"
    assert "line 3" in refused.value.in_("en")
    assert "ลับ" not in str(refused.value)


def test_western_letters_in_a_one_byte_encoding_are_not_taken_for_thai(tmp_path):
    with pytest.raises(DeliveryError) as refused:
        read_one(text(tmp_path / "a.csv", "first,last\nJosé,Núñez\nRenée,Böll\n" * 5, "latin-1"))
    assert refused.value.code == "wrong_encoding"


def test_declared_encoding_is_kept_to(tmp_path):
    path = text(tmp_path / "a.csv", ROSTER, "cp874")
    assert records(read_one(path, encoding="cp874")) == EXPECTED
    with pytest.raises(DeliveryError, match="utf-8"):
        read_one(path, encoding="utf-8")


@pytest.mark.parametrize("twice", ["cp874", "cp1252"])
def test_text_that_went_through_a_wrong_encoding_is_mended_when_certain(tmp_path, twice):
    damaged = "".join(_as_read_by(b, twice) for b in ROSTER.encode())
    reading = read_one(text(tmp_path / "a.csv", damaged))
    assert records(reading) == EXPECTED
    assert reading.facts["mended_encoding"] == twice


def test_text_damaged_beyond_certainty_is_left_and_told(tmp_path):
    damaged = "".join(_as_read_by(b, "cp874") for b in "สมหญิง ใจดี มีสุข".encode())
    reading = read_one(text(tmp_path / "a.csv", f"ชื่อ,นามสกุล\n{damaged},ใจดี\n"))
    assert reading.table["first_name"].tolist() == [damaged]
    assert reading.facts["damaged_letters"] is True


def _as_read_by(byte: int, encoding: str) -> str:
    """A program that reads a byte its encoding does not know keeps it as a control character."""
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


def test_plain_thai_is_never_mended(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", "ชื่อ,นามสกุล\n" + "เธอ,เนตรเธียร\nเธียรเนน,เนื่องเธนศ\n" * 30))
    assert reading.facts["mended_encoding"] is None
    assert reading.facts["damaged_letters"] is None


def test_rows_wider_than_the_header_are_told_by_number(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", "ชื่อ,นามสกุล\nก,ข\nก,ข,เกิน\nก,ข,,\n"))
    assert reading.facts["tables"][0]["rows_too_wide"] == 1
    assert reading.facts["tables"][0]["rows_too_wide_first"] == [3]


def test_a_header_without_rows_is_an_empty_table(tmp_path):
    reading = read_one(text(tmp_path / "a.csv", "ชื่อ,นามสกุล\n"))
    assert reading.rows_in == 1
    assert list(reading.table.columns) == ["part", "row", "first_name", "last_name"]
