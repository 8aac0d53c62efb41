import datetime as dt

import openpyxl
import pandas as pd

from agreements.text import Text
from publishing.returned import Problem, write_returned
from publishing.trend import PastDelivery
from tests.publishing.frames import AS_OF, agency

PROBLEMS = {
    "no_name": Problem(Text("ไม่มีชื่อ", "no name"), Text("กรอกชื่อเด็ก", "fill in the name"), ("first_name",)),
    "bad_date": Problem(Text("วันเกิดไม่มีในปฏิทิน", "no such day"), fields=("birth_date",)),
}
SCHOOL = agency("school", columns={"first_name": "ชื่อ", "birth_date": {"heading": "วันที่", "occurrence": 2}})


def rows(*lines):
    columns = ["part", "row", "reasons", "ชื่อ", "วันที่", "วันที่ (2)"]
    return pd.DataFrame(lines, columns=columns)


def sheet_of(path):
    return openpyxl.load_workbook(path)["แถวที่ต้องแก้ Rows"]


def test_the_agency_gets_its_rows_in_its_own_order_with_what_to_do(tmp_path):
    path = tmp_path / "returned.xlsx"
    wrote = write_returned(
        SCHOOL, rows(("", 30, "bad_date", "กมล", "1/6/2568", "31/2/2555"), ("", 7, "no_name", "", "2/6/2568", "1/1/2555")), PROBLEMS, path,
        as_of=AS_OF, file_name="roster.xlsx",
    )  # fmt: skip
    values = [[c.value for c in row] for row in sheet_of(path).iter_rows()]
    assert wrote
    assert values[0] == ["แถว Row", "ปัญหา Problem", "สิ่งที่ต้องทำ What to do", "ชื่อ", "วันที่", "วันที่ (2)"]
    assert [row[0] for row in values[1:]] == ["7", "30"]
    assert values[1][1:3] == ["ไม่มีชื่อ\nno name", "กรอกชื่อเด็ก\nfill in the name"]
    assert values[2][3:] == ["กมล", "1/6/2568", "31/2/2555"]


def test_only_the_cells_at_fault_are_marked(tmp_path):
    path = tmp_path / "returned.xlsx"
    write_returned(SCHOOL, rows(("", 3, "no_name;bad_date", "", "a", "b"), ("", 4, "bad_date", "c", "d", "e")), PROBLEMS, path, as_of=AS_OF)
    marked = {c.coordinate for row in sheet_of(path).iter_rows(min_row=2) for c in row if c.fill.fgColor.rgb == "FFFCE4D6"}
    assert marked == {"D2", "F2", "F3"}  # the second column with this heading is the birth date


def test_several_sheets_name_their_part_and_stand_as_in_the_file(tmp_path):
    """The file's order is given by its sheets, not by their names: ป.2 stands before ป.10, and the last sheet may be ป.1."""
    path = tmp_path / "returned.xlsx"
    lines = [("ป.2", 30, "no_name", "", "", ""), ("ป.2", 4, "no_name", "", "", ""), ("ป.10", 3, "no_name", "", "", ""), ("ป.1", 9, "no_name", "", "", "")]
    write_returned(SCHOOL, rows(*lines), PROBLEMS, path, as_of=AS_OF)
    assert [[c.value for c in row][:2] for row in sheet_of(path).iter_rows(min_row=2)] == [["ป.2", "4"], ["ป.2", "30"], ["ป.10", "3"], ["ป.1", "9"]]


def test_where_what_is_written_is_at_fault_an_empty_cell_is_not_marked(tmp_path):
    school = agency("school", columns={"first_name": "ชื่อ", "last_name": "วันที่", "national_id": {"heading": "วันที่", "occurrence": 2}})
    problems = {"not_a_person": Problem(Text("ไม่ใช่ชื่อคน", "no person"), fields=("first_name", "last_name"), written=True)}
    write_returned(school, rows(("", 3, "not_a_person", "รวมทั้งสิ้น", " ", "")), problems, tmp_path / "r.xlsx", as_of=AS_OF)
    marked = {c.coordinate for row in sheet_of(tmp_path / "r.xlsx").iter_rows(min_row=2) for c in row if c.fill.fgColor.rgb == "FFFCE4D6"}
    assert marked == {"D2"}


PAST = [
    PastDelivery(dt.date(2025, 6, 12), dt.date(2025, 6, 10), "accepted", 0, 101, 98, 2, {"no_name": 2}, 40, {"valid_id_at_least": 0.9},
                 unusable={"id_check_digit": 3, "phone_invalid": 2, "blank": 9}),
    PastDelivery(dt.date(2025, 11, 20), dt.date(2025, 11, 15), "held", 5, 51, 50, 0, {}, 21, {"valid_id_at_least": 0.88}),
    PastDelivery(dt.date(2026, 4, 2), dt.date(2026, 4, 2), "failed", None, 0, 0, 0),
]  # fmt: skip


def test_the_trend_has_a_row_a_delivery_and_a_chart_over_them(tmp_path):
    path = tmp_path / "returned.xlsx"
    write_returned(SCHOOL, rows(("", 3, "no_name", "", "", "")), PROBLEMS, path, as_of=AS_OF, past=PAST)
    sheet = openpyxl.load_workbook(path)["แนวโน้ม Trend"]
    head, *lines = [[c.value for c in row] for row in sheet.iter_rows(max_row=4)]
    assert head[:3] == ["ส่งเมื่อ Received", "ข้อมูล ณ วันที่ Dated", "ผล Result"]
    assert head[9:] == ["ช่องที่ใช้ไม่ได้ Unusable cells", "ไม่มีชื่อ"]  # a column a reason
    assert lines[0] == ["12 มิ.ย. 2568", "10 มิ.ย. 2568", "รับแล้ว Accepted", 0, 101, 98, 2, 0.9, 40, 5, 2]
    assert lines[1] == ["20 พ.ย. 2568", "15 พ.ย. 2568", "พักไว้ Held", 5, 51, 50, 0, 0.88, 21, 0, 0]
    assert lines[2] == ["2 เม.ย. 2569", "2 เม.ย. 2569", "อ่านไม่ได้ Failed", None, 0, 0, 0, None, 0, 0, 0]
    (chart,) = sheet._charts
    series = [s.val.numRef.f for s in chart.series] + [s.val.numRef.f for more in chart._charts if more is not chart for s in more.series]
    assert series == ["'แนวโน้ม Trend'!$F$2:$F$4", "'แนวโน้ม Trend'!$G$2:$G$4", "'แนวโน้ม Trend'!$H$2:$H$4"]


def test_an_unknown_reason_and_a_formula_do_no_harm(tmp_path):
    path = tmp_path / "returned.xlsx"
    write_returned(SCHOOL, rows(("", 3, "strange", "=HYPERLINK(1)", "-", "@x")), PROBLEMS, path, as_of=AS_OF)
    line = next(sheet_of(path).iter_rows(min_row=2))
    assert [c.value for c in line][1] == "strange"
    assert [c.value for c in line][3:] == ["'=HYPERLINK(1)", "-", "'@x"]
    assert {c.data_type for c in line} == {"s"}


def test_nothing_to_return_writes_nothing_and_the_same_rows_the_same_bytes(tmp_path):
    assert write_returned(SCHOOL, rows(), PROBLEMS, tmp_path / "none.xlsx", as_of=AS_OF) is False
    assert not (tmp_path / "none.xlsx").exists()
    for name in ("a.xlsx", "b.xlsx"):
        write_returned(SCHOOL, rows(("", 3, "no_name", "", "", "")), PROBLEMS, tmp_path / name, as_of=AS_OF, past=PAST)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_of_a_file_held_back_no_row_is_said_to_be_in_use(tmp_path):
    why = Text("คอลัมน์เลื่อน", "the columns have moved")
    for held in (None, why):
        write_returned(SCHOOL, rows(("", 3, "no_name", "", "", "")), PROBLEMS, tmp_path / "r.xlsx", as_of=AS_OF, held=held)
        cover = openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets[0]
        said = " ".join(str(c.value) for row in cover.iter_rows() for c in row if c.value)
        assert ("all others are" in said) == (held is None)
        assert ("none of its rows is in use" in said and "the columns have moved" in said and "คอลัมน์เลื่อน" in said) == (held is not None)
