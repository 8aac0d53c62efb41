"""Files other programs can read, and lines counted as people count them."""

import datetime as dt
from pathlib import Path

import numpy as np
import openpyxl
from python_calamine import CalamineWorkbook

from synthetic.formats import delimited, old_workbook, opendocument, workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.tables import texts
from tests.synthetic.readers import csv_lines

NAMES = texts(["กานดา", 'น้ำ "ฝน"', "=1+1"])


def test_titles_headers_breaks_and_totals_around_the_records() -> None:
    lines, rows = lay([NAMES, texts([1, 2, 3])], [["ชื่อ", "ที่"]], [["ชื่อเรื่อง"], []], [["รวม", "3 คน"]], np.array([2]), [[], ["ชื่อ", "ที่"]])
    assert [list(line) for line in lines] == [
        ["ชื่อเรื่อง"], [], ["ชื่อ", "ที่"], ["กานดา", 1], ["น้ำ \"ฝน\"", 2], [], ["ชื่อ", "ที่"], ["=1+1", 3], ["รวม", "3 คน"],
    ]  # fmt: skip
    assert rows.tolist() == [4, 5, 8]


def test_workbooks_are_read_back_cell_by_cell(tmp_path: Path) -> None:
    day = dt.date(2012, 5, 9)
    sheet = Sheet("หมู่ 1", [["หัว", "", ""], ["ชื่อ", "เลข", "วันเกิด"], ["=1+1", 1520100000123, day]], [(0, 0, 0, 2)])
    for name, write in (("a.xlsx", workbook.write), ("a.ods", opendocument.write)):
        write(tmp_path / name, [sheet])
        rows = CalamineWorkbook.from_path(tmp_path / name).get_sheet_by_name("หมู่ 1").to_python()
        assert [str(c) for c in rows[2]] == ["=1+1", "1520100000123.0", "2012-05-09"], name
    old_workbook.write(tmp_path / "a.xls", [Sheet("หมู่ 1", [["หัว", "", ""], ["=1+1", "ข", "ค"]], [(0, 0, 0, 2)])])
    assert CalamineWorkbook.from_path(tmp_path / "a.xls").get_sheet_by_name("หมู่ 1").to_python()[1] == ["=1+1", "ข", "ค"]
    merged = openpyxl.load_workbook(tmp_path / "a.xlsx")["หมู่ 1"].merged_cells.ranges
    assert [str(r) for r in merged] == ["A1:C1"]


def test_same_sheets_same_bytes(tmp_path: Path) -> None:
    sheet = Sheet("ก", [["ชื่อ"], ["กานดา"]])
    for suffix, write in (("xlsx", workbook.write), ("xls", old_workbook.write), ("ods", opendocument.write)):
        write(tmp_path / f"1.{suffix}", [sheet])
        write(tmp_path / f"2.{suffix}", [sheet])
        assert (tmp_path / f"1.{suffix}").read_bytes() == (tmp_path / f"2.{suffix}").read_bytes()


def test_a_line_break_in_a_cell_moves_the_lines_below() -> None:
    lines = [["ที่", "ที่อยู่"], ["1", "บ้าน\nต.เกาะคา"], ["2", "บ้าน"]]
    assert delimited.first_lines(lines).tolist() == [1, 2, 4]
    assert list(csv_lines(delimited.text_of(lines), ",")) == [1, 2, 4]


def test_what_the_code_page_lacks_becomes_a_question_mark(tmp_path: Path) -> None:
    delimited.write(tmp_path / "a.csv", [["กา\u200bน", "ข;ค"]], encoding="cp874", separator=";")
    assert (tmp_path / "a.csv").read_bytes().decode("cp874") == 'กา?น;"ข;ค"\r\n'
