"""A delivery nobody has described: header, sheets and separator are found by their looks; titles and totals are no records."""

import pytest

from agreements.errors import DeliveryError
from connectors.formats import undeclared
from tests.connectors.files import csv_bytes, xlsx

WORDS = ("ชื่อ", "สกุล", "เกิด", "เลข")
ROWS = [["1", "กานดา", "ใจดี", "03/05/2556"], ["2", "ทองดี", "คำปัน", "9/11/2555"], ["3", "มาลัย", "ยะตา", "21/01/2557"]]


def csv_file(path, rows):
    path.write_bytes(csv_bytes(rows))
    return path


def knows(heading):
    return any(word in heading for word in WORDS)


def looked_at(*paths):
    return undeclared.look_at(paths, knows).samples


def test_titles_above_and_totals_below_are_no_header_and_no_rows(tmp_path):
    titles = [["โรงเรียนสมมุติ"], ["รายชื่อนักเรียน ปี 2569"], []]
    path = xlsx(tmp_path / "a.xlsx", {"ม.1": [*titles, ["ที่", "ชื่อ", "นามสกุล", "วันเกิด"], *ROWS, ["รวม", "3 คน"]]})
    (table,) = looked_at(path)
    assert (table.first, table.height, table.names) == (4, 1, ("ที่", "ชื่อ", "นามสกุล", "วันเกิด"))
    assert table.cells["1"].tolist() == ["กานดา", "ทองดี", "มาลัย"]
    assert table.titles == ("โรงเรียนสมมุติ", "รายชื่อนักเรียน ปี 2569")


def test_a_header_of_two_rows_is_joined_as_the_agreement_would_name_it(tmp_path):
    top, low = ["ที่", "นักเรียน", "", "บิดา"], ["", "ชื่อ", "นามสกุล", "ชื่อ"]
    rows = [["1", "กานดา", "ใจดี", "สมชาย ใจดี"], ["2", "ทองดี", "คำปัน", "บุญมี คำปัน"]]
    (table,) = looked_at(xlsx(tmp_path / "a.xlsx", {"Sheet1": [top, low, *rows]}))
    assert (table.first, table.height) == (1, 2)
    assert table.names == ("ที่", "นักเรียน ชื่อ", "นักเรียน นามสกุล", "บิดา ชื่อ")
    assert len(table.cells) == 2


def test_a_group_that_spoils_what_stands_below_it_is_a_row_of_the_header_all_the_same(tmp_path):
    """ระดับ is known by itself, and not as ที่ศูนย์ ระดับ; the last column has a heading in the upper row only."""
    top, low = ["นักเรียน", "", "ที่ศูนย์", "", "ที่อยู่"], ["ชื่อ", "สกุล", "ระดับ", "เริ่ม", ""]
    rows = [["กานดา", "ใจดี", "ม.ต้น", "ก", "ข"], ["ทองดี", "คำปัน", "ม.ปลาย", "ค", "ง"]]
    path = xlsx(tmp_path / "a.xlsx", {"Sheet1": [top, low, *rows]})
    (table,) = undeclared.look_at([path], lambda heading: heading in ("นักเรียน ชื่อ", "ชื่อ", "สกุล", "ระดับ", "เริ่ม", "ที่อยู่")).samples
    assert (table.height, table.names) == (2, ("นักเรียน ชื่อ", "นักเรียน สกุล", "ที่ศูนย์ ระดับ", "ที่ศูนย์ เริ่ม", "ที่อยู่"))


def test_a_table_of_words_has_one_header_row(tmp_path):
    """The row below the header has words only, too; yet it fills no gap."""
    rows = [["กานดา", "ใจดี", "พุทธ"], ["ทองดี", "คำปัน", "คริสต์"]]
    (table,) = looked_at(csv_file(tmp_path / "a.csv", [["ชื่อ", "สกุล", "ศาสนา"], *rows]))
    assert (table.height, len(table.cells)) == (1, 2)


def test_a_header_in_two_languages_is_one_header_of_two_rows(tmp_path):
    """Either language may be the upper one; the lower row fills no gap and is no child's all the same."""
    english, thai = ["No.", "First name", "Surname", "Born", "E-mail"], ["ที่", "ชื่อ", "นามสกุล", "วันเกิด", ""]
    for upper, lower in ((english, thai), (thai, [*english[:4], ""])):
        table = undeclared.look_at([xlsx(tmp_path / "a.xlsx", {"ม.1": [["โรงเรียนสมมุติ"], upper, lower, *ROWS]})], lambda h: knows(h) or "name" in h or h == "Born").samples[0]
        assert (table.first, table.height, len(table.cells)) == (2, 2, 3)
        assert table.names[1] == f"{upper[1]} {lower[1]}"


def test_a_third_row_of_one_heading_belongs_to_the_header(tmp_path):
    top, middle, low = ["ที่", "นักเรียน", "", ""], ["", "ชื่อ", "สกุล", "ข้อมูล"], ["", "", "", "วันเกิด"]
    (table,) = looked_at(xlsx(tmp_path / "a.xlsx", {"Sheet1": [top, middle, low, *ROWS]}))
    assert (table.height, table.names[3], len(table.cells)) == (3, "นักเรียน ข้อมูล วันเกิด", 3)


def test_a_first_child_in_thai_below_english_headings_is_no_header(tmp_path):
    rows = [["กานดา", "ใจดี", "พุทธ"], ["ทองดี", "คำปัน", "คริสต์"]]
    (table,) = undeclared.look_at([csv_file(tmp_path / "a.csv", [["name", "surname", "faith"], *rows])], lambda h: knows(h) or "name" in h).samples
    assert (table.height, len(table.cells)) == (1, 2)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
def test_any_separator_and_encoding(tmp_path, separator, encoding):
    lines = [["ที่", "ชื่อ", "นามสกุล", "วันเกิด"], *ROWS]
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    (table,) = looked_at(path)
    assert table.names == ("ที่", "ชื่อ", "นามสกุล", "วันเกิด")
    assert table.facts["separator"] == separator


def test_sheets_without_a_header_are_named_and_left(tmp_path):
    sheets = {"คำชี้แจง": [["กรอกให้ครบทุกช่อง"]], "ข้อมูล": [["ที่", "ชื่อ", "นามสกุล", "วันเกิด"], *ROWS]}
    found = undeclared.look_at([xlsx(tmp_path / "a.xlsx", sheets)], knows)
    assert [s.sheet for s in found.samples] == ["ข้อมูล"]
    assert found.left == ("a.xlsx [คำชี้แจง]",)


def test_a_file_without_a_header_says_so_and_quotes_nothing(tmp_path):
    path = csv_file(tmp_path / "numbers.csv", [["1520100000011", "2556"], ["1520100000022", "2557"]])
    with pytest.raises(DeliveryError) as error:
        looked_at(path)
    assert error.value.code == "no_header"
    assert "15201" not in str(error.value)
