"""Workbooks: cells as text, the sheet's own row numbers, several sheets, hidden sheets, merged headers."""

import datetime as dt

import pytest

from agreements.errors import DeliveryError
from benchmarks.fuzz import explosives
from connectors.formats import workbookreader, workbooks
from tests.connectors.files import NAMES, columns, ods, read_one, reasons, records, xls, xlsx

BOOKS = {"xlsx": xlsx, "xls": xls, "ods": ods}
ROSTER = [["ชื่อ", "นามสกุล"], ["สมหญิง", "ใจดี"], ["บุญมี", "ศรีสุข"]]


@pytest.mark.parametrize("kind", BOOKS)
def test_row_numbers_are_the_sheets_own_even_below_empty_rows_and_right_of_empty_columns(tmp_path, kind):
    rows = [[], [], *([None, None, *row] for row in ROSTER), [], [None, None, "มานี", "รักไทย"]]
    reading = read_one(BOOKS[kind](tmp_path / f"a.{kind}", {"Sheet1": rows}))
    assert records(reading) == [(4, "สมหญิง", "ใจดี"), (5, "บุญมี", "ศรีสุข"), (7, "มานี", "รักไทย")]
    assert reasons(reading) == {1: "blank", 2: "blank", 3: "header", 6: "blank"}
    assert reading.facts["format"] == kind


@pytest.mark.parametrize("kind", BOOKS)
def test_numbers_and_dates_become_the_text_a_person_sees(tmp_path, kind):
    rows = [
        ["ชื่อ", "นามสกุล", "เลข", "วันเกิด", "คะแนน", "ข้อความ"],
        ["ก", "ข", 1520100000000.0, dt.date(2012, 5, 13), 3.25, "1.52E+12"],
        ["ค", "ง", 520100000000, dt.date(2555, 5, 13), 0.1, "0045"],
    ]
    cells = read_one(BOOKS[kind](tmp_path / f"a.{kind}", {"S": rows})).cells
    assert cells["เลข"].tolist() == ["1520100000000", "520100000000"]
    assert cells["วันเกิด"].tolist() == ["2012-05-13", "2555-05-13"]
    assert cells["คะแนน"].tolist() == ["3.25", "0.1"]
    assert cells["ข้อความ"].tolist() == ["1.52E+12", "0045"]


def test_very_large_and_small_numbers_are_never_put_in_scientific_notation(tmp_path):
    rows = [["ชื่อ", "นามสกุล", "เลข"], ["ก", "ข", 1e20], ["ค", "ง", 0.0000001], ["จ", "ฉ", -5]]
    cells = read_one(xlsx(tmp_path / "a.xlsx", {"S": rows})).cells
    assert cells["เลข"].tolist() == ["100000000000000000000", "0.0000001", "-5"]


def test_booleans_errors_and_times(tmp_path):
    import xlsxwriter

    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ชื่อ", "นามสกุล", "x"])
        for row in range(1, 5):
            sheet.write_row(row, 0, ["ก", "ข"])
        sheet.write_boolean(1, 2, True)
        sheet.write_formula(2, 2, "=NA()", None, "#N/A")
        sheet.write_datetime(3, 2, dt.datetime.fromisoformat("2026-05-02T04:10:12"), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}))
        sheet.write_formula(4, 2, '=CONCATENATE("a","b")', None, "ab")
    assert read_one(tmp_path / "a.xlsx").cells["x"].tolist() == ["TRUE", "", "2026-05-02 04:10:12", "ab"]


@pytest.mark.parametrize("kind", BOOKS)
def test_one_data_sheet_among_others_is_one_table(tmp_path, kind):
    others = {"คำชี้แจง": [["โปรดกรอกข้อมูลให้ครบ"]], "สรุป": [["ชั้น", "ชาย", "หญิง"], ["ป.1", 10, 12]], "ว่าง": []}
    reading = read_one(BOOKS[kind](tmp_path / f"a.{kind}", {**others, "รายชื่อ": ROSTER}))
    assert reading.table["part"].tolist() == ["", ""]
    assert reading.rows_in == 3
    assert reading.facts["skipped"] == [f"[a.{kind}]คำชี้แจง", f"[a.{kind}]สรุป", f"[a.{kind}]ว่าง"]


def test_sheets_with_the_header_are_read_each_as_a_part_hidden_ones_too(tmp_path):
    sheets = {"หมู่ 1": ROSTER, "หมู่ 2": [["หมู่บ้านสอง"], *ROSTER], "หมู่ 3": ROSTER[:2]}
    reading = read_one(xlsx(tmp_path / "a.xlsx", sheets, hidden=["หมู่ 3"]))
    assert list(zip(reading.table["part"], reading.table["row"], strict=True)) == [
        ("หมู่ 1", 2), ("หมู่ 1", 3), ("หมู่ 2", 3), ("หมู่ 2", 4), ("หมู่ 3", 2),
    ]  # fmt: skip
    assert [(t["sheet"], t["hidden"]) for t in reading.facts["tables"]] == [("หมู่ 1", False), ("หมู่ 2", False), ("หมู่ 3", True)]


def test_only_the_sheets_named_in_the_agreement(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"ปี 2567": ROSTER, "ปี 2568": ROSTER, "เก่า": ROSTER})
    assert set(read_one(path, sheets=["ปี*"]).table["part"]) == {"ปี 2567", "ปี 2568"}
    assert set(read_one(path, sheets=["เก่า"]).table["part"]) == {""}
    with pytest.raises(DeliveryError) as refused:
        read_one(path, sheets=["ปี 2569"])
    assert refused.value.code == "missing_sheet"
    assert "“ปี 2569” (sheets found: 3)" in refused.value.in_("en")
    assert "“ปี 2569” (พบ 3 ชีต)" in refused.value.in_("th")
    assert "เก่า" not in refused.value.in_("th") + refused.value.in_("en"), "a sheet may be called after a child"


@pytest.mark.parametrize(
    ("size_mib", "memory_mib", "seconds"), [(0, 1536, 60), (100, 1936, 110), (400, 3072, 260), (1024, 3072, 300)],
)  # fmt: skip
def test_what_reading_may_take_is_in_proportion_to_what_is_in_the_workbook(size_mib, memory_mib, seconds):
    """1.5 GiB and a minute, and for each byte four more, for each MiB half a second; never more than 3 GiB and five minutes."""
    assert workbooks.allowed(size_mib * 2**20) == (memory_mib * 2**20, seconds)


@pytest.mark.parametrize("kind", BOOKS)
def test_sheets_too_large_to_be_held_are_parsed_again(tmp_path, monkeypatch, kind):
    book = BOOKS[kind](tmp_path / f"a.{kind}", {"1": ROSTER, "2": ROSTER[1:], "3": [], "4": ROSTER[:2]})

    def frames():
        with book.open("rb") as file:
            return list(workbookreader.frames(file, 100))

    held = frames()
    assert [rows for _, _, _, rows in held[1:-1]] == [ROSTER, ROSTER[1:], ROSTER[:2]]
    for cells in (0, 6, 8):
        monkeypatch.setattr(workbookreader, "HELD_CELLS", cells)
        assert frames() == held


def test_rows_without_a_cell_down_to_the_sheets_end_are_each_accounted_for(tmp_path):
    path = tmp_path / "a.xlsx"
    explosives.last_row(path, 30_000)
    reading = read_one(path)
    assert reading.table["row"].tolist() == [2, 30_000]
    assert reading.rows_in == 30_000
    assert set(reading.not_records["row"]) == {1, *range(3, 30_000)}


def test_a_sheet_with_a_renamed_heading_is_an_error_and_not_left_aside(tmp_path):
    renamed = [["เลขประจำตัว", "ชื่อ", "นามสกุล", "วันเดือนปีเกิด"], ["1", "ก", "ข", "1/1/2555"]]
    good = [["เลขประจำตัว", "ชื่อ", "นามสกุล", "วันเกิด"], ["1", "ก", "ข", "1/1/2555"]]
    wanted = {**NAMES, **columns(pupil_no="เลขประจำตัว", birth_date="วันเกิด")}
    with pytest.raises(DeliveryError) as refused:
        read_one(xlsx(tmp_path / "a.xlsx", {"หมู่ 1": good, "หมู่ 2": renamed}), wanted)
    assert refused.value.code == "missing_column"
    assert refused.value.where == "a.xlsx [หมู่ 2]"
    assert "“วันเกิด” may have been renamed: see column 4." in refused.value.in_("en")
    assert "1/1/2555" not in refused.value.in_("en")


@pytest.mark.parametrize("kind", BOOKS)
def test_a_header_of_two_rows_with_merged_cells(tmp_path, kind):
    rows = [
        ["แบบรายงานนักเรียน"],
        ["ลำดับที่", "ชื่อ", "นามสกุล", "บิดา", None, None, "มารดา", None, "ชั้น"],
        [None, None, None, "คำนำหน้า", "ชื่อ", "ศาสนา", "คำนำหน้า", "ชื่อ", None],
        [1, "สมหญิง", "ใจดี", "นาย", "ชาย", "พุทธ", "นาง", "หญิง", "ป.1"],
    ]
    path = tmp_path / f"a.{kind}"
    if kind == "xlsx":
        merged = [(1, 3, 1, 5, "บิดา"), (1, 6, 1, 7, "มารดา"), (1, 0, 2, 0, "ลำดับที่"), (1, 1, 2, 1, "ชื่อ"), (1, 2, 2, 2, "นามสกุล")]
        for _, c, *_rest in merged:
            rows[1][c] = None
        xlsx(path, {"S": rows}, merged=[*merged, (1, 8, 2, 8, "ชั้น")])
    else:
        BOOKS[kind](path, {"S": rows})
    wanted = columns(first_name="ชื่อ", last_name="นามสกุล", father_name="บิดา ชื่อ", mother_name="มารดา / ชื่อ", grade="ชั้น")
    reading = read_one(path, wanted, drop=["ศาสนา"])
    assert records(reading) == [(4, "สมหญิง", "ใจดี", "ชาย", "หญิง", "ป.1")]
    assert reasons(reading) == {1: "title", 2: "header", 3: "header"}
    assert list(reading.cells.columns) == ["ลำดับที่", "ชื่อ", "นามสกุล", "บิดา คำนำหน้า", "บิดา ชื่อ", "มารดา คำนำหน้า", "มารดา ชื่อ", "ชั้น"]


def test_the_same_two_row_header_when_only_its_upper_row_is_wanted(tmp_path):
    rows = [["ที่", "ชื่อ", "นามสกุล", "บิดา", None], [None, None, None, "ชื่อ", "นามสกุล"], [1, "ก", "ข", "ค", "ง"]]
    reading = read_one(xls(tmp_path / "a.xls", {"S": rows}))
    assert records(reading) == [(3, "ก", "ข")]
    assert set(reasons(reading)) == {1, 2}


@pytest.mark.parametrize(("content", "name"), [("xlsx", "a.xls"), ("xlsx", "a.csv"), ("xls", "a.xlsx"), ("ods", "a.xlsx")])
def test_a_file_is_read_by_what_it_is_not_by_its_name(tmp_path, content, name):
    path = BOOKS[content](tmp_path / f"x.{content}", {"S": ROSTER}).rename(tmp_path / name)
    reading = read_one(path)
    assert len(reading.table) == 2
    assert reading.facts["format"] == content


def test_a_csv_named_xlsx_is_read(tmp_path):
    (tmp_path / "a.xlsx").write_bytes("ชื่อ,นามสกุล\nก,ข\n".encode("cp874"))
    assert records(read_one(tmp_path / "a.xlsx")) == [(2, "ก", "ข")]


HTML = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="{charset}"><style>td {{x}}</style></head><body>
<table border=1><tr><th colspan=4>รายชื่อนักเรียน</th></tr>
<tr><td rowspan="2">ลำดับ</td><td rowspan=2>ชื่อ</td><td rowspan=2>นามสกุล</td><td colspan=2>บิดา</td></tr><tr><td>ชื่อ</td><td>อาชีพ</td></tr>
<tr><td>1<td>สม<b>หญิง</b>&nbsp;<td>ใจดี<td>ชาย<br>ชาตรี<td>ทำนา</tr>
<TR><TD>2</TD><TD>A &amp; B</TD><TD></TD><TD></TD></TR></table></body></html>"""


@pytest.mark.parametrize(
    ("charset", "encoding"), [("utf-8", "utf-8"), ("TIS-620", "cp874"), ("windows-874", "cp874"), ("TIS-620", "utf-8")]
)
def test_a_web_page_named_xls_is_read(tmp_path, charset, encoding):
    path = tmp_path / "a.xls"
    path.write_bytes(HTML.replace("{charset}", charset).encode(encoding))
    reading = read_one(path, columns(first_name="ชื่อ", last_name="นามสกุล", father_name="บิดา ชื่อ"))
    assert records(reading) == [(4, "สมหญิง", "ใจดี", "ชาย\nชาตรี"), (5, "A & B", "", "")]
    assert reading.facts["format"] == "html"
    assert reasons(reading) == {1: "title", 2: "header", 3: "header"}
