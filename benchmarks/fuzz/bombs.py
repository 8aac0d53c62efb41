"""Files made to explode, and what reading them costs: ``python -m benchmarks.fuzz --bombs``.

Belongs here: which bombs there are, reading them in a process whose memory is limited. Does not belong here: how each is written
(``explosives``), breaking sound files (``mutations``). ``heavy`` is the size for a long run, ``light`` for the tests; what may come of a bomb stands beside it.
"""

import json
import os
import resource
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from agreements.delivery import ReadHints
from benchmarks import edge_table
from benchmarks.fuzz import explosives, judging, seeds
from connectors.formats.reading import Reading, read
from connectors.limits import MAX_READER_BYTES, READER_BYTES, READER_BYTES_PER_BYTE

MEMORY_BYTES = 6 * 2**30  # of address space, where pandas and Arrow alone take about 1.5 GiB that is never filled


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


BOMBS = (
    Bomb("10 million rows.csv", explosives.rows, 10_000_000, 20_000, ("read", "too_large_table", "too_big")),
    Bomb("10 million names.csv", explosives.names, 10_000_000, 20_000, ("read", "too_large_table")),
    Bomb("a full delivery.csv", explosives.rows, 4_000_000, 2_000, ("read",)),
    Bomb("blank lines.csv", explosives.blank_lines, 500_000_000, 2_000_000, ("read", "too_large_table")),
    Bomb("short rows.csv", explosives.short_rows, 10_000_000, 200_000, ("too_large_table",)),
    Bomb("commas.csv", explosives.commas, 500_000_000, 10_000_000, ("too_many_columns", "too_long_field")),
    Bomb("endless line.csv", explosives.endless_line, 170_000_000, 10_000_000, ("too_long_field",)),
    Bomb("endless quote.csv", explosives.endless_quote, 60_000_000, 1_000_000, ("unclosed_quote",)),
    Bomb("long headings.csv", explosives.long_headings, 130, 10, ("read",)),
    Bomb("zeros.zip", explosives.zipped_zeros, 2**30, 2**26, ("zip_bomb",)),
    Bomb("a cell of 1 GB.zip", explosives.zipped_line, 2**30 - 2**20, 2**24, ("too_long_field",)),
    Bomb("a locked cell of 1 GB.zip", explosives.locked_line, 2**30 - 2**20, 2**24, ("too_long_field",)),
    Bomb("nested.zip", explosives.nested_zips, 5, 3, ("zip_bomb",)),
    Bomb("overlapping.zip", explosives.overlapping, 1000, 20, ("read", "zip_bomb", "too_large_table", "too_long_field", "truncated_workbook")),
    Bomb("directory.zip", explosives.directory, 11_000_000, 1_000_000, ("zip_bomb",)),
    Bomb("far corner.xlsx", explosives.far_corner, 1_048_576, 1_048_576, ("too_many_columns", "zip_bomb")),
    Bomb("far column.xls", explosives.far_column, 1_000, 1_000, ("truncated_workbook",)),
    Bomb("last row.xlsx", explosives.last_row, 1_048_576, 20_000, ("read",)),
    Bomb("repeated cells.ods", explosives.repeated_cells, 1_048_576, 100, ("zip_bomb", "too_many_columns", "truncated_workbook")),
    Bomb("16,384 columns.xlsx", explosives.wide_sheet, 1000, 20, ("too_many_columns",)),
    Bomb("10 million shared strings.xlsx", explosives.shared_strings, 10_000_000, 200_000, ("read", "zip_bomb")),
    Bomb("one string everywhere.xlsx", explosives.one_string_everywhere, 8_000_000, 200_000, ("zip_bomb", "too_large_table")),
    Bomb("a cell of 1 GB.xlsx", explosives.long_cell, 2**30 - 2**21, 2**24, ("too_long_field", "zip_bomb")),
    Bomb("a full sheet.xlsx", explosives.many_rows, 1_048_575, 5_000, ("read", "zip_bomb")),
    Bomb("laughs.xlsx", explosives.laughs, 10, 10, ("zip_bomb",)),
    Bomb("laughs behind a comment.xlsx", explosives.laughs, 100_000, 100_000, ("zip_bomb", "truncated_workbook", "read")),
    Bomb("deep.xlsx", explosives.deep_xml, 10_000_000, 100_000, ("read", "truncated_workbook", "zip_bomb")),
    Bomb("nested tables.xls", explosives.nested_tables, 100_000, 100_000, ("truncated_workbook",)),
    Bomb("spans.xls", explosives.spans, 10_000_000, 100_000, ("too_many_columns",)),
    Bomb("wide rows.xls", explosives.span_rows, 20_000_000, 16_000, ("too_large_table",)),
    Bomb("empty rows.xls", explosives.empty_rows, 120_000_000, 1_000_000, ("too_large_table", "no_table")),
    Bomb("endless tag.xls", explosives.endless_tag, 200_000_000, 3_000_000, ("truncated_workbook",)),
    Bomb("comments.xls", explosives.comments, 100_000_000, 1_200_000, ("truncated_workbook",)),
    Bomb("attributes.xls", explosives.attributes, 200_000_000, 200_000, ("truncated_workbook", "no_table")),
    Bomb("deep.json", explosives.deep_json, 15_000_000, 100_000, ("not_understood",)),
    Bomb("lists.json", explosives.many_lists, 10_000_000, 60_000, ("read", "no_repeat", "not_understood", "too_big")),
    Bomb("tables of tables.xls", explosives.tables_of_tables, 1_000_000, 20_000, ("truncated_workbook", "not_this_format")),
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
        f"read in one of their own, with {READER_BYTES / 2**30:g} GiB and {READER_BYTES_PER_BYTE} bytes more for each of their own, "
        f"{MAX_READER_BYTES / 2**30:g} GiB at most. Nothing took more than {most:,.0f} MB, and each ended with its rows or with a plain refusal. "
        "The limits stand, each with its reason, in `connectors/limits.py`."
    )
    rows = [[f"`{n}`", f"{s:,}", f"`{t.outcome}`", f"{t.cpu_s:.1f}", f"{t.peak_mb:.0f}", f"{t.reader_mb:.0f}"] for n, (s, t) in exploded.items()]
    headings = ["file", "size", "came of it", "CPU s", "peak MB", "peak MB of the workbook reader"]
    return edge_table.Section("Bombs", 20, "python -m benchmarks.fuzz --bombs --store", [said], [edge_table.Table(headings, rows)])
