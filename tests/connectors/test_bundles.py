"""Zip bundles of tables, and the dangers of zips."""

import io
import stat
import zipfile

import pytest

from agreements.errors import DeliveryError
from connectors import limits
from connectors.formats import bundles
from tests.connectors.files import csv_bytes, read_one, xlsx, zipped

TABLE = csv_bytes([["ชื่อ", "นามสกุล"], ["ก", "ข"]])


def refused(path, **hints):
    with pytest.raises(DeliveryError) as error:
        read_one(path, **hints)
    assert error.value.what.th != error.value.what.en
    return error.value.code


def test_a_bundle_of_tables_of_several_formats(tmp_path):
    book = xlsx(tmp_path / "x.xlsx", {"ป.1": [["ชื่อ", "นามสกุล"], ["ค", "ง"]], "ป.2": [["ชื่อ", "นามสกุล"], ["จ", "ฉ"]]})
    entries = {"ส่งข้อมูล/b.csv": TABLE.decode().encode("cp874"), "ส่งข้อมูล/a.xlsx": book.read_bytes(), "จดหมายนำส่ง.pdf": b"%PDF-1.4"}
    reading = read_one(
        zipped(tmp_path / "a.zip", {**entries, "__MACOSX/._b.csv": b"x", "code.csv": b"code,name\n1,x\n", ".DS_Store": b"x"})
    )
    assert list(zip(reading.table["part"], reading.table["row"], strict=True)) == [
        ("[ส่งข้อมูล/a.xlsx]ป.1", 2), ("[ส่งข้อมูล/a.xlsx]ป.2", 2), ("ส่งข้อมูล/b.csv", 2),
    ]  # fmt: skip
    assert sorted(reading.facts["skipped"]) == ["code.csv", "จดหมายนำส่ง.pdf"]


def test_one_table_in_a_bundle_is_one_table(tmp_path):
    assert read_one(zipped(tmp_path / "a.zip", {"x/a.csv": TABLE})).table["part"].tolist() == [""]


def test_two_bundles_name_their_files(tmp_path):
    paths = [zipped(tmp_path / n, {"a.csv": TABLE}) for n in ("1.zip", "2.zip")]
    assert read_one(paths).table["part"].tolist() == ["1.zip/a.csv", "2.zip/a.csv"]


def test_entry_names_written_by_thai_windows(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a", "b"):
            archive.writestr(zipfile.ZipInfo(f"xx{name}.csv"), TABLE)
    path.write_bytes(path.read_bytes().replace(b"xx", "นร".encode("cp874")))
    assert read_one(path).table["part"].tolist() == ["นรa.csv", "นรb.csv"]


def test_a_zip_bomb_is_not_opened(tmp_path):
    assert refused(zipped(tmp_path / "a.zip", {"a.csv": TABLE + b"0" * (limits.RATIO_FROM_BYTES + 1)})) == "zip_bomb"


def test_more_entries_or_bytes_than_any_bundle_has(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", {f"{i}.csv": TABLE for i in range(5)})
    monkeypatch.setattr(bundles, "MAX_ENTRIES", 4)
    assert refused(path) == "zip_bomb"
    monkeypatch.setattr(bundles, "MAX_ENTRIES", 5)
    monkeypatch.setattr(bundles, "MAX_UNZIPPED_BYTES", 5 * len(TABLE) - 1)
    assert refused(path) == "zip_bomb"


def test_zips_within_zips_are_not_opened(tmp_path):
    inner = zipped(tmp_path / "x.zip", {"a.csv": TABLE}).read_bytes()
    assert refused(zipped(tmp_path / "a.zip", {"x.zip": inner})) == "zip_bomb"
    assert refused(zipped(tmp_path / "b.zip", {"x.csv": inner})) == "zip_bomb"


@pytest.mark.parametrize("name", ["../a.csv", "x/../../a.csv", "/etc/a.csv", "C:\\a.csv", "..\\a.csv", "a\nb.csv"])
def test_names_that_lead_outside_are_refused(tmp_path, name):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), TABLE)
    assert refused(path) == "unsafe_name"
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.zip"], "nothing is unpacked to disk"


@pytest.mark.parametrize(("name", "shown"), [
    ("ราย\u202evsc.exe.csv", "a.zip/ราย\\u202evsc.exe.csv"), ("a\u2066b.csv", "a.zip/a\\u2066b.csv"), ("a\x7f.csv", "a.zip/a\\x7f.csv"),
    ("a\x85.csv", "a.zip/a\\x85.csv"), ("a\u2028b.csv", "a.zip/a\\u2028b.csv"), ("x/\u200f.pdf", "a.zip/x/\\u200f.pdf"),
])  # fmt: skip
def test_names_that_turn_or_hide_letters_are_refused_and_shown_as_they_are(tmp_path, name, shown):
    path = zipped(tmp_path / "a.zip", {name: TABLE, "b.csv": TABLE})
    with pytest.raises(DeliveryError) as error:
        read_one(path)
    assert (error.value.code, error.value.where) == ("unsafe_name", shown)
    assert error.value.in_("th").isprintable()


def test_a_name_that_does_not_say_its_letters_are_utf8_is_refused_too(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("xxx.csv"), TABLE)
    path.write_bytes(path.read_bytes().replace(b"xxx", "\u202e".encode()))
    assert refused(path) == "unsafe_name"


def test_a_name_may_have_the_marks_that_thai_and_others_write(tmp_path):
    """A zero-width space between Thai words and a joiner in a name turn nothing."""
    assert read_one(zipped(tmp_path / "a.zip", {"ราย\u200bชื่อ\u200d.csv": TABLE})).table["row"].tolist() == [2]


def test_links_in_a_zip_are_refused(tmp_path):
    entry = zipfile.ZipInfo("a.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    assert refused(tmp_path / "a.zip") == "unsafe_name"


def test_a_zip_with_a_password(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.csv": TABLE})
    data = bytearray(path.read_bytes())
    data[6] |= 1  # the flag in the entry's own header
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    path.write_bytes(data)
    assert refused(path) == "encrypted"


@pytest.mark.parametrize("entries", [{}, {"a.pdf": b"%PDF"}, {"a.csv": b""}])
def test_a_bundle_without_tables(tmp_path, entries):
    assert refused(zipped(tmp_path / "a.zip", entries)) == "empty_file"


def rezipped(path, change):
    """The workbook with its parts changed: name → bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, change(entry.filename, old.read(entry)))
    path.write_bytes(out.getvalue())
    return path


def test_entities_in_the_xml_of_a_workbook_are_refused(tmp_path):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    for part in ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"):
        path = xlsx(tmp_path / "a.xlsx", {"S": [["ชื่อ", "นามสกุล"], ["ก", "ข"]]})
        rezipped(path, lambda name, xml, part=part: xml.replace(b"?>", b"?>" + bomb, 1) if name == part else xml)
        assert refused(path) == "zip_bomb"


def test_two_cells_in_opposite_corners_do_not_claim_all_memory(tmp_path):
    """The reader holds a sheet as a full grid: 1,048,576 x 1,000 cells would be 30 GiB."""
    path = xlsx(tmp_path / "a.xlsx", {"S": [["ชื่อ", "นามสกุล"], ["ก", "ข"], [], ["", "ค"]]})
    corner = b'<row r="1048576"><c r="ALL1048576"><v>1</v></c></row></sheetData>'
    rezipped(path, lambda name, xml: xml.replace(b"</sheetData>", corner) if name.endswith("sheet1.xml") else xml)
    assert refused(path) == "zip_bomb"


def test_a_sheet_wider_than_any_roster(tmp_path):
    assert (
        refused(xlsx(tmp_path / "a.xlsx", {"S": [["ชื่อ", "นามสกุล", *(f"c{i}" for i in range(limits.MAX_COLUMNS))]]})) == "too_many_columns"
    )
    (tmp_path / "a.csv").write_bytes(csv_bytes([["ชื่อ", "นามสกุล", *[""] * limits.MAX_COLUMNS]]))
    assert refused(tmp_path / "a.csv") == "too_many_columns"


def test_repeated_cells_of_an_ods_do_not_claim_all_memory(tmp_path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book, table = OpenDocumentSpreadsheet(), Table(name="S")
    row = TableRow(numberrowsrepeated=1_000_000)
    cell = TableCell(valuetype="string", numbercolumnsrepeated=900)
    cell.addElement(P(text="x"))
    row.addElement(cell)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(str(tmp_path / "a.ods"))
    assert refused(tmp_path / "a.ods") in ("zip_bomb", "truncated_workbook")  # the reader does not say why it gave up on an .ods


def test_an_ods_padded_with_a_million_empty_rows_is_normal(tmp_path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book, table = OpenDocumentSpreadsheet(), Table(name="S")
    for words in (("ชื่อ", "นามสกุล"), ("ก", "ข")):
        row = TableRow()
        for word in words:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=word))
            row.addElement(cell)
        row.addElement(TableCell(numbercolumnsrepeated=1022))
        table.addElement(row)
    row = TableRow(numberrowsrepeated=1_048_573)
    row.addElement(TableCell(numbercolumnsrepeated=1024))
    table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(str(tmp_path / "a.ods"))
    assert len(read_one(tmp_path / "a.ods").table) == 1
