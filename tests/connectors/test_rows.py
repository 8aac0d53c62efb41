"""What is a record and what is not: titles, headers, totals, blank lines, notes. Every row is one or the other."""

import pytest

from agreements.errors import DeliveryError
from connectors.formats import tables
from tests.connectors.files import columns, csv_bytes, read_one, reasons, records

HEADER = ["ที่", "ชื่อ", "นามสกุล", "วันเกิด", "ชั้น"]
CHILD = ["1", "สมหญิง", "ใจดี", "1/1/2555", "ป.1"]
WANTED = columns(first_name="ชื่อ", last_name="นามสกุล", birth_date="วันเกิด", grade="ชั้น")


def classified(tmp_path, rows, wanted=WANTED):
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(rows))
    reading = read_one(path, wanted)
    said = reasons(reading) | dict.fromkeys(reading.table["row"].tolist(), "record")
    return [said[row] for row in sorted(said)]


def test_a_thai_list_from_title_to_signature(tmp_path):
    rows = [
        (["โรงเรียนบ้านตัวอย่าง"], "title"),
        (["รายชื่อนักเรียน ปีการศึกษา 2568", "", "", "", ""], "title"),
        (["", "", "", "", ""], "blank"),
        (HEADER, "header"),
        (["(1)", "(2)", "(3)", "(4)", "(5)"], "header"),
        (CHILD, "record"),
        (["2", "บุญมี", "", "", ""], "record"),
        (["3", "", "", "", ""], "blank"),  # numbered in advance, never filled in
        (["  ", "\u00a0", "", "", ""], "blank"),
        (HEADER, "repeated_header"),  # the next page
        (["โรงเรียนบ้านตัวอย่าง"], "title"),
        (CHILD, "record"),
        (["รวม", "", "", "", "3"], "total"),
        (["รวมทั้งสิ้น 3 คน", "ชาย 1 คน", "หญิง 2 คน", "", ""], "total"),
        (["รวมเป็นเงินทั้งสิ้น", "", "", "", "132,000 บาท"], "total"),
        (["หมายเหตุ ข้อมูล ณ วันที่ 10 มิถุนายน"], "note"),
        (["", "ลงชื่อ ........................ ผู้รายงาน"], "note"),
        (["", "", "( ........................ )"], "note"),
        (["โรงเรียนส่งข้อมูลครบแล้ว"], "note"),
    ]
    assert classified(tmp_path, [r for r, _ in rows]) == [kind for _, kind in rows]


def test_a_line_that_numbers_the_columns_is_no_record_though_some_are_dropped(tmp_path):
    path = tmp_path / "a.csv"
    header = [*HEADER[:3], "สัญชาติ", *HEADER[3:]]
    path.write_bytes(csv_bytes([header, [f"({n})" for n in range(1, 7)], [*CHILD[:3], "ไทย", *CHILD[3:]]]))
    reading = read_one(path, WANTED, ["สัญชาติ"])
    assert reasons(reading)[2] == "header"
    assert reading.table["row"].tolist() == [3]


def test_a_dividing_line_alone_in_a_column_that_feeds_nothing_is_no_record(tmp_path):
    rows = [HEADER, CHILD, ["คุ้มถัดไป", "", "", "", ""], CHILD, ["", "นายทะเบียน", "", "", ""]]
    assert classified(tmp_path, rows) == ["header", "record", "note", "record", "note"]
    narrow = [["ที่", "ชื่อ"], ["1", "สมหญิง"], ["ก", ""], ["2", "บุญมี"]]
    assert classified(tmp_path, narrow, columns(first_name="ชื่อ"))[2] == "record", "of a table so narrow nothing can be told"


@pytest.mark.parametrize("row", [
    ["", "ตรวจแล้วถูกต้อง"], ["", "ตรวจแล้ว", "ผู้จัดการ"], ["ตรวจถูกต้อง", "", "ครูใหญ่"], ["", "ขอรับรองว่าถูกต้อง"],
    ["", "ตรวจแล้วถูกต้อง", "", "ปลัดเทศบาล"], ["", "", "ประธานกรรมการหมู่บ้าน"], ["", "สว.สอบสวน"],
    ["", "ขอรับรองว่าข้อมูลถูกต้อง"], ["", "รับรองว่ารายชื่อดังกล่าวถูกต้องครบถ้วน"], ["", "ตำแหน่ง เจ้าหน้าที่ทะเบียน"], ["", "หัวหน้างานวิชาการ"],
    ["", "ตำแหน่ง", "นักวิชาการศึกษา อบต."], ["", "ครูโภชนาการ", "................"], ["", "(นายสมมุติ ตัวอย่าง)  ผู้รับใบอนุญาต"], ["", "ต่อหน้า 2"],
    ["", "(มีต่อ)"], ["", "ต่อ หน้า ๒"], ["", "หน้า 2/3"], ["", "Page 2 of 3"],
])  # fmt: skip
def test_who_looked_a_list_over_and_signs_it_is_no_child(tmp_path, row):
    """Wherever the clerk found room for it: under the names as well."""
    assert classified(tmp_path, [HEADER, CHILD, row, ["", "ครูใหญ่"]]) == ["header", "record", "note", "note"]


@pytest.mark.parametrize("row", [["", "ประธาน ใจดี"], ["5", "ประธาน"], ["", "ปลัด", "ใจดี"], ["", "ประธานพร"]])
def test_a_last_child_who_is_called_as_a_post_stays_a_record(tmp_path, row):
    assert classified(tmp_path, [HEADER, CHILD, row]) == ["header", "record", "record"]


@pytest.mark.parametrize("line", ["ห้องปลาดาว", "ห้องเรียนที่ ๒", "ชั้นอนุบาล 2", "กลุ่มบ่าย", "ตำบลแจ้ซ้อน"])
def test_a_dividing_line_under_the_names_is_no_record(tmp_path, line):
    assert classified(tmp_path, [HEADER, CHILD, ["", line], CHILD]) == ["header", "record", "note", "record"]


@pytest.mark.parametrize(
    "row",
    [
        ["4", "รวม", "ใจดี", "", ""],  # a child may be called so
        ["4", "รวมพร", "", "", ""],
        ["4", "รวมชาย", "หญิงงาม", "", ""],
        ["", "น้องเอ", "", "", ""],  # only a nickname: poor, yet someone was met
        ["", "", "ใจดี", "", ""],
        ["", "", "", "1/1/2555", ""],
        ["", "เขตรัฐ", "", "", ""],
        ["", "ภาคภูมิ ใจดี", "", "", ""],
        ["", "ตรวจแล้ว", "", "", ""],  # above children: nobody signs there
        ["4", "ชื่อ", "ใจดี", "1/1/2555", "ป.1"],
        ["4", "Total", "Kill", "", ""],
        ["", "หมายเหตุ", "ใจดี", "1/1/2555", "ป.1"],
    ],
)
def test_a_poor_row_stays_a_record(tmp_path, row):
    assert classified(tmp_path, [HEADER, CHILD, row, CHILD]) == ["header", "record", "record", "record"]


@pytest.mark.parametrize(
    "row",
    [
        ["รวม", "48 รูป", "", "", ""],
        ["", "รวมทั้งหมด", "", "", "12"],
        ["รวม", "ชาย 2 คน", "หญิง 7 คน", "รวมทั้งสิ้น 9 คน", ""],
        ["Total", "", "", "", "12"],
        ["Grand total: 12 students"],
        ["จำนวนรวม ๑๒ คน"],
        ["", "รวมจบ 70 คน"],
        ["", "รวม 4 ศูนย์"],
        ["", "รวมทั้งตำบล 12 หมู่บ้าน"],
        ["", "Total 4 centres"],
        ["รวมเบี้ยทั้งสิ้น", "130 ราย"],
        ["", "", "รวมเบี้ยประกันภัย", "", "18,450"],
        ["", "", "รวมตรวจทั้งหมด", "46"],
        ["รวม", "1", "2", "3", "4"],
        ["", "Boys / Girls", "41 / 49"],
        ["", "ชาย 41 คน หญิง 49 คน"],
        ["นักเรียนชาย 41 คน", "นักเรียนหญิง 49 คน"],
    ],
)
def test_totals(tmp_path, row):
    assert classified(tmp_path, [HEADER, CHILD, row]) == ["header", "record", "total"]


def test_a_one_column_list_has_no_notes_by_shape(tmp_path):
    assert classified(tmp_path, [["ชื่อ"], ["ก"], ["ข"]], columns(first_name="ชื่อ")) == ["header", "record", "record"]


def test_twins_in_the_dmc_export_its_stamp_line_and_what_is_dropped_at_the_door(tmp_path):
    rows = [
        ["วันและเวลาที่สร้างรายงาน 2026-05-02 04:10:12.244315"],
        ["รหัสโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "เลขประจำตัวนักเรียน", "ชื่อ ", " นามสกุล", "ศาสนา", "น้ำหนัก", "เชื้อชาติ"],
        ["52010099", "1520100000000", "ป.6", "04521", "ก่อเกียรติ", "ใจดี", "พุทธ", "31", "ไทย"],
    ]
    wanted = columns(
        national_id={"heading": "เลขประจำตัวนักเรียน", "occurrence": 1},
        pupil_no={"heading": "เลขประจำตัวนักเรียน", "occurrence": 2},
        first_name="ชื่อ",
    )
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(rows))
    reading = read_one(path, wanted, drop=["ศาสนา", "น้ำหนัก", "เชื้อชาติ"])
    assert records(reading) == [(3, "1520100000000", "04521", "ก่อเกียรติ")]
    assert list(reading.cells.columns) == ["รหัสโรงเรียน", "เลขประจำตัวนักเรียน", "ชั้น", "เลขประจำตัวนักเรียน (2)", "ชื่อ", "นามสกุล"]
    assert reading.facts["stamp"] == "2026-05-02T04:10:12"
    assert reading.facts["unmapped"] == ["ชั้น", "นามสกุล", "รหัสโรงเรียน"]
    everything = str(reading)
    assert not any(word in everything for word in ("พุทธ", "31", "ศาสนา"))


def test_a_field_that_is_both_wanted_and_dropped_by_its_lower_heading_stays_wanted(tmp_path):
    rows = [["ชื่อ", "บิดา", "", "มารดา"], ["", "ชื่อ", "ศาสนา", "ศาสนา"], ["ก", "ข", "พุทธ", "คริสต์"]]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(rows))
    reading = read_one(path, columns(first_name="ชื่อ", father_name="บิดา ชื่อ"), drop=["ศาสนา"])
    assert list(reading.cells.columns) == ["ชื่อ", "บิดา ชื่อ"]


def test_the_number_of_rows_does_not_matter_for_what_a_row_is(tmp_path, monkeypatch):
    """Rows are packed in blocks; the result must not depend on where a block ends."""
    rows = [["ชื่อ", "นามสกุล"], *([f"ก{i}", f"ข{i}"] for i in range(100)), ["", ""], ["รวม 100 คน", ""]]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(rows))
    whole = read_one(path)
    monkeypatch.setattr(tables, "BLOCK_CELLS", 14)
    in_blocks = read_one(path)
    assert whole.table.equals(in_blocks.table)
    assert whole.cells.equals(in_blocks.cells)
    assert whole.not_records.equals(in_blocks.not_records)
    assert len(whole.table) == 100


def test_headings_without_text_and_of_the_same_name_keep_their_cells_apart(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes([["ชื่อ", "", "นามสกุล", "x", "x", "row", "part"], ["ก", "ข", "ค", "ง", "จ", "ฉ", "ช"]]))
    cells = read_one(path).cells
    assert cells.iloc[0].to_dict() == {"ชื่อ": "ก", "(2)": "ข", "นามสกุล": "ค", "x": "ง", "x (2)": "จ", "row (2)": "ฉ", "part (2)": "ช"}


def test_several_files_are_one_delivery_with_a_part_each(tmp_path):
    for name in ("ป6.csv", "ม3.csv"):
        (tmp_path / name).write_bytes(csv_bytes([["ชื่อ", "นามสกุล", name], ["ก", "ข", "ค"]]))
    reading = read_one([tmp_path / "ป6.csv", tmp_path / "ม3.csv"])
    assert list(zip(reading.table["part"], reading.table["row"], strict=True)) == [("ป6.csv", 2), ("ม3.csv", 2)]
    assert reading.cells.to_dict("list") == {"ชื่อ": ["ก", "ก"], "นามสกุล": ["ข", "ข"], "ป6.csv": ["ค", ""], "ม3.csv": ["", "ค"]}


def test_files_of_the_same_name_stay_apart(tmp_path):
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.csv").write_bytes(csv_bytes([["ชื่อ", "นามสกุล"], [folder, "ข"]]))
    reading = read_one([tmp_path / "a" / "x.csv", tmp_path / "b" / "x.csv"])
    assert reading.table["part"].tolist() == ["x.csv", "x.csv#2"]


def test_one_of_several_files_without_the_header_is_an_error(tmp_path):
    (tmp_path / "a.csv").write_bytes(csv_bytes([["ชื่อ", "นามสกุล"], ["ก", "ข"]]))
    (tmp_path / "b.csv").write_bytes(csv_bytes([["x", "y"], ["ก", "ข"]]))
    with pytest.raises(DeliveryError) as refused:
        read_one([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert (refused.value.code, refused.value.where) == ("no_table", "b.csv")


def test_an_optional_column_may_be_absent_and_is_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes([["ชื่อ", "นามสกุล"], ["ก", "ข"]]))
    reading = read_one(path, columns(first_name="ชื่อ", phone={"heading": "โทร", "optional": True}))
    assert list(reading.table.columns) == ["part", "row", "first_name"]
    assert reading.facts["optional_missing"] == ["โทร"]
