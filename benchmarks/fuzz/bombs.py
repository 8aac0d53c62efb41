"""Files made to explode, and what reading them costs: ``python -m benchmarks.fuzz --bombs``.

Belongs here: one function a bomb, of any size, and reading it in a process whose memory is limited. Does not belong here: breaking sound
files (``mutations``). ``heavy`` is the size for a long run, ``light`` for the tests; what may come of a bomb stands beside it.
"""

import json
import os
import resource
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from agreements.delivery import ReadHints
from benchmarks import edge_table
from benchmarks.fuzz import judging, seeds
from connectors.formats.reading import Reading, read

MEMORY_BYTES = 6 * 2**30  # of address space, where pandas and Arrow alone take about 1.5 GiB that is never filled
HEAD = ",".join(seeds.COLUMNS.values())
ROW = "1529900000001,ด.ช.,สมชาย,ใจดี,13/05/2555,ป.6,0812345678,พิชัย"


@dataclass(frozen=True)
class Bomb:
    """A file made to explode: how it is written in a size, the sizes, and what may come of it."""

    name: str
    write: Callable[[Path, int], None]
    heavy: int
    light: int
    ends: tuple[str, ...]


class Exploded(NamedTuple):
    """What came of it, and what it cost: peak megabytes of the process, and of the one that it starts for workbooks."""

    outcome: str
    cpu_s: float
    peak_mb: float
    reader_mb: float


def explode(bomb: Bomb, size: int, folder: Path, memory: int = MEMORY_BYTES) -> Exploded:
    """Writes it in one process and reads it in another, so that neither's memory is the other's."""
    path = folder / bomb.name
    _in_child(lambda: bomb.write(path, size), 0)
    try:
        told = _in_child(lambda: _read(path), memory)
    finally:
        path.unlink()
    return Exploded(*json.loads(told)) if told else Exploded("FAULT the process died", 0, 0, 0)


def _in_child(work: Callable[[], str | None], memory: int) -> str:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        os.write(writing, (work() or "").encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        answer = told.read()
    os.waitpid(child, 0)
    return answer


def _read(path: Path) -> str:
    began = time_s()
    kind = path.suffix
    case = seeds.Seed(path.name, b"", seeds.SURVEY if kind == ".json" else seeds.COLUMNS, api="kobo" if kind == ".json" else "")
    columns = case.declared()
    try:
        if case.api:
            case = seeds.Seed(path.name, path.read_bytes(), seeds.SURVEY, api="kobo")
            said = judging.verdict(case, path.parent)
        else:
            said = judging.judged(lambda: read([path], columns=columns, drop=[], hints=ReadHints(), password=seeds.PASSWORD), _sum_holds)
    except judging.Fault as fault:
        said = f"FAULT {fault}"
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return json.dumps([said, time_s() - began, *peaks])


def time_s() -> float:
    """CPU seconds of this process and those it has waited for."""
    return sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def _sum_holds(reading: Reading) -> None:
    if reading.rows_in != len(reading.table) + len(reading.not_records):
        raise judging.Fault("the sum of rows does not hold")


def _lines(path: Path, first: str, line: str, times: int) -> None:
    block = line * 1000
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(first)
        for _ in range(times // 1000):
            out.write(block)


def rows(path: Path, size: int) -> None:
    """A roster of so many rows."""
    _lines(path, HEAD + "\n", ROW + "\n", size)


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
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.csv", "w", force_zip64=True) as out:
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


BOMBS = (
    Bomb("10 million rows.csv", rows, 10_000_000, 20_000, ("read", "too_large_table", "too_big")),
    Bomb("a full delivery.csv", rows, 4_000_000, 2_000, ("read",)),
    Bomb("blank lines.csv", blank_lines, 500_000_000, 2_000_000, ("read", "too_large_table")),
    Bomb("short rows.csv", short_rows, 10_000_000, 200_000, ("too_large_table",)),
    Bomb("commas.csv", commas, 500_000_000, 10_000_000, ("too_many_columns", "too_long_field")),
    Bomb("endless line.csv", endless_line, 170_000_000, 10_000_000, ("too_long_field",)),
    Bomb("endless quote.csv", endless_quote, 60_000_000, 1_000_000, ("unclosed_quote",)),
    Bomb("long headings.csv", long_headings, 130, 10, ("read",)),
    Bomb("zeros.zip", zipped_zeros, 2**30, 2**26, ("zip_bomb",)),
    Bomb("a cell of 1 GB.zip", zipped_line, 2**30 - 2**20, 2**24, ("too_long_field",)),
    Bomb("nested.zip", nested_zips, 5, 3, ("zip_bomb",)),
    Bomb("overlapping.zip", overlapping, 1000, 20, ("read", "zip_bomb", "too_large_table", "too_long_field", "truncated_workbook")),
    Bomb("directory.zip", directory, 11_000_000, 1_000_000, ("zip_bomb",)),
    Bomb("far corner.xlsx", far_corner, 1_048_576, 1_048_576, ("too_many_columns", "zip_bomb")),
    Bomb("16,384 columns.xlsx", wide_sheet, 1000, 20, ("too_many_columns",)),
    Bomb("10 million shared strings.xlsx", shared_strings, 10_000_000, 200_000, ("read", "zip_bomb")),
    Bomb("one string everywhere.xlsx", one_string_everywhere, 8_000_000, 200_000, ("zip_bomb", "too_large_table")),
    Bomb("a cell of 1 GB.xlsx", long_cell, 2**30 - 2**21, 2**24, ("too_long_field", "zip_bomb")),
    Bomb("a full sheet.xlsx", many_rows, 1_048_575, 5_000, ("read", "zip_bomb")),
    Bomb("laughs.xlsx", laughs, 10, 10, ("zip_bomb",)),
    Bomb("laughs behind a comment.xlsx", laughs, 100_000, 100_000, ("zip_bomb", "truncated_workbook", "read")),
    Bomb("deep.xlsx", deep_xml, 10_000_000, 100_000, ("read", "truncated_workbook", "zip_bomb")),
    Bomb("nested tables.xls", nested_tables, 100_000, 100_000, ("truncated_workbook",)),
    Bomb("spans.xls", spans, 10_000_000, 100_000, ("too_many_columns",)),
    Bomb("wide rows.xls", span_rows, 20_000_000, 16_000, ("too_large_table",)),
    Bomb("empty rows.xls", empty_rows, 120_000_000, 1_000_000, ("too_large_table", "no_table")),
    Bomb("endless tag.xls", endless_tag, 200_000_000, 3_000_000, ("truncated_workbook",)),
    Bomb("comments.xls", comments, 100_000_000, 1_200_000, ("truncated_workbook",)),
    Bomb("attributes.xls", attributes, 200_000_000, 200_000, ("truncated_workbook", "no_table")),
    Bomb("deep.json", deep_json, 30_000_000, 100_000, ("not_understood",)),
    Bomb("lists.json", many_lists, 22_000_000, 60_000, ("read", "no_repeat", "not_understood", "too_big")),
    Bomb("tables of tables.xls", tables_of_tables, 1_000_000, 20_000, ("truncated_workbook", "not_this_format")),
)


def light(folder: Path, memory: int = MEMORY_BYTES) -> Iterator[tuple[Bomb, Exploded]]:
    """Every bomb in its small size."""
    for bomb in BOMBS:
        yield bomb, explode(bomb, bomb.light, folder, memory)


def heavy(named: str = "") -> Iterator[tuple[Bomb, Exploded]]:
    """Every bomb in its full size, or those with a word in their name."""
    with tempfile.TemporaryDirectory() as folder:
        for bomb in BOMBS:
            if named in bomb.name:
                yield bomb, explode(bomb, bomb.heavy, Path(folder))


def section(exploded: Mapping[str, tuple[int, Exploded]]) -> edge_table.Section:
    """The section of docs/edge_figures.md."""
    most = max((max(told.peak_mb, told.reader_mb) for _, told in exploded.values()), default=0)
    said = (
        f"{len(exploded)} files made to explode, each read in a process that may take {MEMORY_BYTES / 2**30:g} GiB of addresses; workbooks are "
        f"read in one of their own, with 3 GiB. Nothing took more than {most:,.0f} MB, and each ended with its rows or with a plain refusal. "
        "The limits stand, each with its reason, in `connectors/limits.py`."
    )
    rows = [[f"`{n}`", f"{s:,}", f"`{t.outcome}`", f"{t.cpu_s:.1f}", f"{t.peak_mb:.0f}", f"{t.reader_mb:.0f}"] for n, (s, t) in exploded.items()]
    headings = ["file", "size", "came of it", "CPU s", "peak MB", "peak MB of the workbook reader"]
    return edge_table.Section("Bombs", 20, "python -m benchmarks.fuzz --bombs --store", [said], [edge_table.Table(headings, rows)])
