"""How each file that is made to explode is written: tables as text, zips, workbooks, web pages, answers of servers.

Belongs here: one function a bomb, of any size. Does not belong here: reading them, their sizes, what may come of them (``bombs``).
"""

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyzipper
import xlwt

from benchmarks.fuzz import seeds

HEAD = ",".join(seeds.COLUMNS.values())
ROW = "1529900000001,ด.ช.,สมชาย,ใจดี,13/05/2555,ป.6,0812345678,พิชัย"


def _lines(path: Path, first: str, line: str, times: int) -> None:
    block = line * 1000
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(first)
        for _ in range(times // 1000):
            out.write(block)


def rows(path: Path, size: int) -> None:
    """A roster of so many rows."""
    _lines(path, HEAD + "\n", ROW + "\n", size)


def names(path: Path, size: int) -> None:
    """So many rows of a name each, so short that the file is within its limit."""
    _lines(path, HEAD + "\n", ",,ก,ข,,,,\n", size)


def blank_lines(path: Path, size: int) -> None:
    """A header, and so many empty lines."""
    _lines(path, HEAD + "\n", "\n", size)


def short_rows(path: Path, size: int) -> None:
    """A header of 990 columns, and so many rows of one cell: each is as wide as the header once read."""
    _lines(path, HEAD + "," + ",".join(f"x{n}" for n in range(980)) + "\n", "a\n", size)


def commas(path: Path, size: int) -> None:
    """One line of so many empty cells."""
    _lines(path, HEAD + "\n", ",", size)


def endless_line(path: Path, size: int) -> None:
    """One cell of so many letters."""
    _lines(path, HEAD + "\n" + ROW, "ก", size)


def endless_quote(path: Path, size: int) -> None:
    """A quotation mark that is never closed, and so many lines after it."""
    _lines(path, HEAD + '\n"', "ก,ข\n", size)


def long_headings(path: Path, size: int) -> None:
    """Forty lines of texts of 30,000 letters above the table, each another."""
    with path.open("w", encoding="utf-8") as out:
        for line in range(40):
            out.write(",".join(f"{line}{cell}" + "ก" * 30_000 for cell in range(size)) + "\n")
        out.write(HEAD + "\n" + ROW + "\n")


def zipped_zeros(path: Path, size: int) -> None:
    """A table of so many bytes of zeros, which shrink a thousand times."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.csv", "w", force_zip64=True) as out:
        out.write((HEAD + "\n").encode())
        for _ in range(size // 2**20):
            out.write(b"0" * 2**20)


def zipped_line(path: Path, size: int) -> None:
    """A cell of so many bytes in a zip, which shrinks less than the ratio that is refused."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _long_line(archive, size)


def locked_line(path: Path, size: int) -> None:
    """The same, locked by a password."""
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(seeds.PASSWORD.encode())
        _long_line(archive, size)


def _long_line(archive: Any, size: int) -> None:
    with archive.open("a.csv", "w", force_zip64=True) as out:
        out.write((HEAD + "\n").encode())
        for _ in range(size // 2**16):
            out.write(os.urandom(512).hex().encode() * 64)


def nested_zips(path: Path, size: int) -> None:
    """Zips in zips, so many levels, ten in each."""
    content = (HEAD + "\n").encode() + b"0" * 2**20
    name = "a.csv"
    for _ in range(size):
        content = seeds.zipped({f"{n}{name}": content for n in range(10)})
        name = ".zip"
    path.write_bytes(content)


def overlapping(path: Path, size: int) -> None:
    """So many entries whose bytes are the same ones (a better zip bomb): each is within every limit."""
    content = ((HEAD + "\n").encode() + os.urandom(2**14).hex().encode() * 4).ljust(2**20, b"\n")
    packed = zlib.compress(content, 9)[2:-4]
    local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, zlib.crc32(content), len(packed), len(content), 5, 0) + b"0.csv"
    entries = b"".join(
        struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 33, zlib.crc32(content), len(packed), len(content), 5, 0, 0, 0, 0, 0, 0) + b"0.csv"
        for _ in range(size)
    )
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, size, size, len(entries), len(local) + len(packed), 0)
    path.write_bytes(local + packed + entries + end)


def directory(path: Path, size: int) -> None:
    """A zip of nothing but its directory: so many entries of 47 bytes."""
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    with path.open("wb") as out:
        out.write(b"PK\3\4".ljust(30, b"\0"))
        for _ in range(size // 1000):
            out.write(entry * 1000)
        out.write(struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 65535, 65535, size // 1000 * 1000 * len(entry), 30, 0))


@contextmanager
def _sheet(path: Path, strings: bytes = b"") -> Iterator[Callable[[bytes], object]]:
    """A workbook with one sheet whose XML is written bit by bit."""
    sound = seeds.unzipped(seeds.xlsx_bytes())
    sheet = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in sound.items():
            if name != sheet:
                archive.writestr(name, strings if strings and name == "xl/sharedStrings.xml" else content)
        with archive.open(sheet, "w", force_zip64=True) as out:
            out.write(b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            yield out.write
            out.write(b"</sheetData></worksheet>")


def _inline(column: str, row: int, text: str) -> bytes:
    return f'<c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def _header(row: int = 1) -> bytes:
    cells = b"".join(_inline(chr(65 + n), row, heading) for n, heading in enumerate(seeds.COLUMNS.values()))
    return f'<row r="{row}">'.encode() + cells + b"</row>"


def far_corner(path: Path, size: int) -> None:
    """A roster, and a cell in the last row and column there can be."""
    with _sheet(path) as write:
        write(_header())
        write(f'<row r="{size}">'.encode() + _inline("XFD", size, "x") + b"</row>")


def last_row(path: Path, size: int) -> None:
    """A roster of one row, and a cell so many rows below its header."""
    with _sheet(path) as write:
        write(_header())
        for row in (2, size):
            write(f'<row r="{row}">'.encode() + _inline("C", row, "x") + _inline("D", row, "x") + b"</row>")


def far_column(path: Path, size: int) -> None:
    """An old workbook with a cell in its last row and in so distant a column, of which there can be only 256."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for column, heading in enumerate(seeds.COLUMNS.values()):
        sheet.write(0, column, heading)
    sheet.write(65_535, 255, 1 / 3)
    out = io.BytesIO()
    book.save(out)
    cell, moved = (struct.pack("<4H", 0x203, 14, 65_535, column) for column in (255, size))  # a NUMBER record's head
    path.write_bytes(out.getvalue().replace(cell, moved))


def repeated_cells(path: Path, size: int) -> None:
    """An OpenDocument sheet with one cell that stands for so many rows of 16,384 columns."""
    sound = seeds.unzipped(seeds.ods_bytes())
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="{size}">{cell}</table:table-row></table:table>'
    path.write_bytes(seeds.zipped(sound | {"content.xml": sound["content.xml"].replace(b"</table:table>", row.encode())}))


def wide_sheet(path: Path, size: int) -> None:
    """So many rows of 16,384 cells."""
    cells = b"<c><v>1</v></c>" * 16_384
    with _sheet(path) as write:
        write(_header())
        for row in range(2, size + 2):
            write(f'<row r="{row}">'.encode() + cells + b"</row>")


def shared_strings(path: Path, size: int) -> None:
    """So many shared strings, none of them used."""
    strings = b"".join([b"<sst>", *(b"<si><t>%d</t></si>" % n for n in range(size)), b"</sst>"])
    with _sheet(path, strings) as write:
        write(_header() + b'<row r="2"><c r="A2" t="s"><v>1</v></c></row>')


def one_string_everywhere(path: Path, size: int) -> None:
    """One text of 30,000 letters in so many cells."""
    strings = b"<sst><si><t>" + b"a" * 30_000 + b"</t></si></sst>"
    with _sheet(path, strings) as write:
        write(_header())
        for row in range(2, size // 8 + 2):
            write(f'<row r="{row}">'.encode() + b'<c t="s"><v>0</v></c>' * 8 + b"</row>")


def long_cell(path: Path, size: int) -> None:
    """One cell of so many letters."""
    with _sheet(path) as write:
        write(_header() + b'<row r="2"><c r="A2" t="inlineStr"><is><t>')
        for _ in range(size // 2**16):
            write(os.urandom(512).hex().encode() * 64)
        write(b"</t></is></c></row>")


def many_rows(path: Path, size: int) -> None:
    """A full sheet: so many rows of eight cells."""
    with _sheet(path) as write:
        write(_header())
        for row in range(2, size + 2):
            write(f'<row r="{row}"><c r="A{row}"><v>1529900000001</v></c><c r="C{row}" t="s"><v>3</v></c><c r="D{row}" t="s"><v>4</v></c></row>'.encode())


def laughs(path: Path, size: int) -> None:
    """A billion laughs: entities of entities, behind a comment of so many bytes."""
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    doctype = b"<!--" + b"x" * size + b'--><!DOCTYPE x [<!ENTITY a0 "ha">' + entities + b"]>"
    sound = seeds.unzipped(seeds.xlsx_bytes())
    strings = sound["xl/sharedStrings.xml"]
    at = strings.index(b"?>") + 2
    head, rest = strings[:at], strings[at:].replace(b"<t>", b"<t>&a9;")
    path.write_bytes(seeds.zipped(sound | {"xl/sharedStrings.xml": head + doctype + rest}))


def deep_xml(path: Path, size: int) -> None:
    """Elements nested so deep in a sheet."""
    with _sheet(path) as write:
        write(_header() + b'<row r="2"><c r="A2">' + b"<v>" * size + b"</v>" * size + b"</c></row>")


def nested_tables(path: Path, size: int) -> None:
    """Tables within tables of a web page, so many."""
    path.write_text("<html><table><tr><td>" * size, encoding="utf-8")


def spans(path: Path, size: int) -> None:
    """So many cells of a web page that reach over a thousand columns and rows each."""
    path.write_text("<table><tr>" + '<td colspan="1000" rowspan="1000">x</td>' * size, encoding="utf-8")


def span_rows(path: Path, size: int) -> None:
    """So many rows of a web page that are a thousand cells wide each by one cell."""
    path.write_text("<table>" + '<tr><td colspan="1000">' * size, encoding="utf-8")


def empty_rows(path: Path, size: int) -> None:
    """So many rows of a web page without a cell."""
    path.write_text("<table>" + "<tr>" * size, encoding="utf-8")


def endless_tag(path: Path, size: int) -> None:
    """A tag of a web page that goes on over so many lines."""
    path.write_text('<table><tr><td title="' + "x\n" * size, encoding="utf-8")


def comments(path: Path, size: int) -> None:
    """So many comments of a web page that are begun and never ended."""
    path.write_text("<table><tr><td>x" + "<!--" * size, encoding="utf-8")


def attributes(path: Path, size: int) -> None:
    """A tag of a web page with so many attributes."""
    path.write_text("<table><tr><td " + "a " * size + ">x</td></tr></table>", encoding="utf-8")


def deep_json(path: Path, size: int) -> None:
    """An answer of a survey's server nested so deep."""
    path.write_text('{"count": 1, "results": [{"_id": 1, "a": ' + "[" * size + "]" * size + "}]}", encoding="utf-8")


def many_lists(path: Path, size: int) -> None:
    """An answer of a survey's server with so many empty lists."""
    path.write_text('{"count": 1, "results": [{"_id": 1, "a": [' + "[]," * size + "[]]}]}", encoding="utf-8")


def tables_of_tables(path: Path, size: int) -> None:
    """An old workbook's container whose so many lists name the same table of sectors 127 times each."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", head, 68, 1)
    head[76:512] = b"\xff" * 436
    lists = b"".join(struct.pack("<128I", *[0] * 127, n + 1 if n < size else 0xFFFFFFFE) for n in range(1, size + 1))
    path.write_bytes(bytes(head) + b"\xff" * 512 + lists)
