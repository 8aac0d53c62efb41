"""What an agency is told of the cells of its accepted rows: which, as it wrote them, under its own headings, in the order of its file."""

import datetime as dt

import openpyxl
import pandas as pd
import pytest

from publishing import unusable
from publishing.returned import Cells, write_returned
from publishing.unusable import find_unusable
from records.gazetteer import Gazetteer
from records.reasons import FAULTS, REPAIRS
from records.standardise import standardise
from tests.publishing.frames import AS_OF, agency

LAMPANG = Gazetteer.of("ลำปาง")
SCHOOL = agency(
    "school", kind="school", rows_mean="enrolled",
    columns={
        "birth_date": {"heading": "วันที่", "occurrence": 2}, "first_name": "ชื่อ", "last_name": "สกุล", "age": "อายุ",
        "national_id": {"heading": "เลขบัตร", "synonyms": ["เลข"]}, "phone": {"heading": "โทร", "optional": True},
        "nickname": {"heading": "ชื่อเล่น", "optional": True}, "status": "สถานะ", "g_code": "จี", "father_name": "บิดา", "mother_name": "มารดา",
    },
    delivery={"path": "school/*"},
)  # fmt: skip
HEADINGS = ["เลข", "ชื่อ", "สกุล", "วันที่", "วันที่ (2)", "โทร", "บิดา", "มารดา"]  # as they stand in the file
WHOLE = {"national_id": "1101700230708", "first_name": "กมล", "last_name": "ใจดี", "birth_date": "1/2/2558", "phone": "0812345679", "father_name": "ดี"}


def cells_of(*changes, by=SCHOOL):
    """The cells told of in a file of rows that are whole but for these changes; ``row`` counts from 4."""
    names = [*by.columns, "part"]
    given = pd.DataFrame([{**dict.fromkeys(names, ""), **WHOLE, **change} for change in changes], columns=names, dtype="str")
    given["row"] = [4 + n for n in range(len(given))]
    done = standardise(given, source="school", dated=dt.date(2026, 5, 16), gazetteer=LAMPANG)
    return Cells(*find_unusable(by, given, done, HEADINGS))


def told(cells):
    return list(cells.first[["row", "code", "heading", "written"]].itertuples(index=False, name=None))


def workbook(path, cells):
    wrote = write_returned(SCHOOL, pd.DataFrame(columns=["part", "row", "reasons", *HEADINGS]), {}, path, as_of=AS_OF, cells=cells)
    assert wrote == path.exists()
    return openpyxl.load_workbook(path) if wrote else None


def lines(sheet):
    return [list(line) for line in sheet.iter_rows(values_only=True)]


def test_each_cell_is_named_as_written_under_the_agencys_own_heading_in_the_files_order():
    cells = cells_of({"phone": "12 34", "birth_date": "31/2/2558", "last_name": "????"}, {}, {"national_id": "1-1017-00230-70-9"})
    assert told(cells) == [
        (4, "name_unreadable", "สกุล", "????"), (4, "day_does_not_exist", "วันที่ (2)", "31/2/2558"), (4, "phone_invalid", "โทร", "12 34"),
        (6, "id_check_digit", "เลข", "1-1017-00230-70-9"),
    ]  # fmt: skip
    assert cells.counts == {"day_does_not_exist": 1, "id_check_digit": 1, "name_unreadable": 1, "phone_invalid": 1}


def test_the_workbook_shows_the_cell_marked_with_what_is_wrong_and_what_to_do(tmp_path):
    book = workbook(tmp_path / "r.xlsx", cells_of({"phone": "=1+1"}, {"national_id": "1101700230709"}))
    sheet = book["ช่องที่ต้องแก้ Cells"]
    head, *body = lines(sheet)
    assert head == ["แถว Row", "ช่อง Column", "ที่เขียนไว้ As written", "ปัญหา Problem", "สิ่งที่ต้องทำ What to do"]
    assert [line[:3] for line in body] == [["4", "โทร", "'=1+1"], ["5", "เลข", "1101700230709"]]
    both = [(REPAIRS[code], FAULTS[code]) for code in ("phone_invalid", "id_check_digit")]
    assert [line[3:] for line in body] == [[f"{what.th}\n{what.en}", f"{todo.th}\n{todo.en}"] for what, todo in both]
    assert {c.coordinate for row in sheet.iter_rows() for c in row if c.fill.fgColor.rgb == "FFFCE4D6"} == {"C2", "C3"}
    assert {c.data_type for row in sheet.iter_rows() for c in row} == {"s"}
    assert book.sheetnames == ["คำชี้แจง About", "ช่องที่ต้องแก้ Cells"]  # no row is unusable, nothing is blank


def test_a_blank_is_told_apart_from_what_cannot_be_read():
    """Rows 4 to 9: an unreadable date is no blank; a dash is an answer, but everybody has a day of birth; a G-code is as good as an id;
    the status is for whom something happened to, and nobody fills the nickname, so that the file may have no such column."""
    cells = cells_of(
        {"birth_date": "ฮะฮะ"}, {"birth_date": ""}, {"birth_date": "-"}, {"national_id": "-", "phone": "ไม่มี"},
        {"national_id": "", "g_code": "G644200000001"}, {"national_id": "", "phone": ""},
    )  # fmt: skip
    assert told(cells) == [
        (4, "date_unreadable", "วันที่ (2)", "ฮะฮะ"), (5, "blank_who", "วันที่ (2) / อายุ", ""), (6, "blank_who", "วันที่ (2) / อายุ", ""),
        (9, "blank_who", "เลข", ""), (9, "blank", "โทร", ""),
    ]  # fmt: skip
    assert cells.counts == {"date_unreadable": 1, "blank_who": 3, "blank": 1}


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ({"last_name": ""}, [("blank_who", "สกุล")]),
        ({"last_name": "-"}, []),  # says that there is none
        ({"last_name": "ไม่มีนามสกุล"}, []),
        ({"last_name": "", "national_id": "", "g_code": "G644200000001"}, []),  # without Thai nationality
        ({"last_name": "", "first_name": "นางคำ"}, []),  # a Tai Yai girl
        ({"father_name": ""}, [("blank", "บิดา / มารดา")]),
        ({"father_name": "", "mother_name": "แก้ว"}, []),  # a father who is not known: one of them is enough
        ({"father_name": "ไม่ทราบ"}, []),
        ({"father_name": "เสียชีวิต"}, []),
    ],
)
def test_nobody_is_asked_for_what_cannot_be(row, asked):
    assert [(code, heading) for _, code, heading, _ in told(cells_of(row))] == asked


def test_a_family_that_keeps_its_address_to_itself_is_not_asked_for_it():
    school = agency(
        "school", rows_mean="enrolled", columns={**SCHOOL.columns, "house_no": "บ้านเลขที่", "hide_address": "ปกปิดที่อยู่"}, delivery={"path": "s/*"}
    )  # fmt: skip
    assert told(cells_of({"hide_address": "ใช่"}, {"hide_address": ""}, {"house_no": "9"}, by=school)) == [(5, "blank", "บ้านเลขที่", "")]


def test_a_civil_registry_knows_who_has_no_surname_and_a_heading_may_ask_only_for_what_is_there():
    registry = agency("registry", kind="civil_registry", rows_mean="population", columns=dict(SCHOOL.columns), delivery={"path": "r/*"})
    assert told(cells_of({"last_name": "", "father_name": ""}, {"national_id": ""}, by=registry)) == [(5, "blank_who", "เลข", "")]
    centre = agency("centre", rows_mean="enrolled", columns={**SCHOOL.columns, "national_id": "เลขบัตร (ถ้ามี)"}, delivery={"path": "c/*"})
    assert told(cells_of({"national_id": ""}, by=centre)) == []


def test_blanks_alone_make_a_workbook_only_where_they_leave_open_who_a_child_is(tmp_path):
    assert workbook(tmp_path / "phone.xlsx", cells_of({"phone": ""}, {})) is None
    book = workbook(tmp_path / "id.xlsx", cells_of({"national_id": ""}, {"phone": ""}))
    assert book.sheetnames == ["คำชี้แจง About", "ช่องว่าง Blanks"]
    head, *body = lines(book["ช่องว่าง Blanks"])
    assert head == ["แถว Row", "ช่อง Column", "สิ่งที่ต้องทำ What to do"]
    assert [line[:2] for line in body] == [["4", "เลข"], ["5", "โทร"]]
    assert body[0][2] == "กรอกเลขประจำตัวประชาชน ถ้าไม่มีจริง ๆ ให้ใส่ขีด (-)\nFill in: National id, or a dash (-) where there is none."
    notice = " ".join(str(c.value) for row in book["คำชี้แจง About"].iter_rows() for c in row)
    assert ("The sheet Blanks names" in notice, "Orange" in notice, "สีส้ม" in notice) == (True, False, False)
    (line,) = lines(workbook(tmp_path / "born.xlsx", cells_of({"birth_date": ""}))["ช่องว่าง Blanks"])[1:]
    assert line[2].startswith("กรอกวันเกิด / อายุ ถ้าไม่ทราบ ให้ถามครอบครัว")  # a dash would be no answer


def test_of_a_relative_the_name_is_asked_for(tmp_path):
    """The birth date makes the workbook; of father and mother one is enough."""
    book = workbook(tmp_path / "r.xlsx", cells_of({"father_name": "", "birth_date": ""}))
    said = [line[2] for line in lines(book["ช่องว่าง Blanks"])[1:]]
    assert any(s.startswith("กรอกชื่อบิดา / ชื่อมารดา ถ้า") and "Fill in: Father's name / Mother's name, or" in s for s in said), said


def test_a_file_without_fault_or_blank_makes_no_workbook(tmp_path):
    assert workbook(tmp_path / "r.xlsx", cells_of({}, {})) is None


def test_cells_of_several_sheets_name_their_part(tmp_path):
    cells = cells_of({"part": "ป.2", "phone": "1"}, {"part": "ป.10", "phone": "1"}, {"part": "ป.10", "national_id": ""})
    book = workbook(tmp_path / "r.xlsx", cells)
    assert [line[:3] for line in lines(book["ช่องที่ต้องแก้ Cells"])] == [
        ["ชีต Sheet", "แถว Row", "ช่อง Column"], ["ป.2", "4", "โทร"], ["ป.10", "5", "โทร"],
    ]  # fmt: skip
    assert [line[:3] for line in lines(book["ช่องว่าง Blanks"])][1:] == [["ป.10", "6", "เลข"]]


def test_of_many_cells_the_first_are_named_and_the_sheet_says_how_many_more_there_are(tmp_path, monkeypatch):
    monkeypatch.setattr(unusable, "MOST", 2)
    cells = cells_of(*[{"phone": "1", "national_id": ""} for _ in range(1203)])
    book = workbook(tmp_path / "r.xlsx", cells)
    for name in ("ช่องที่ต้องแก้ Cells", "ช่องว่าง Blanks"):
        _, *body, last = lines(book[name])
        assert [line[0] for line in body] == ["4", "5"]
        assert "1,201" in last[0]
    assert [line for line in lines(book["คำชี้แจง About"]) if line[0] == "ช่องว่าง Blanks"] == [["ช่องว่าง Blanks", "1,203 ช่อง cells"]]
