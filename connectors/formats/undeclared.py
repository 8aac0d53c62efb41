"""A delivery that no agreement describes yet: each of its tables under the header that it looks to have.

Belongs here: finding a header by its looks, separator and sheets of such files. Does not belong here: what a heading means (the caller
says which headings it knows), reading by an agreement (``reading``).
"""

import itertools
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pandas as pd

from agreements.errors import DeliveryError
from connectors.formats import delimited, encoding, files, headings, oneroster, problems, sniffing, tables, workbooks
from connectors.formats.delimited import Row
from connectors.formats.files import Grid
from connectors.formats.headings import Header
from connectors.formats.sniffing import Source
from connectors.limits import HEADER_SEARCH_ROWS, MAX_COLUMNS, MAX_HEADER_ROWS

Knows = Callable[[str], bool]  # whether a heading says something

DATA = re.compile(r"[\W\d๐-๙_]*|.*[\d๐-๙]{4,}.*|.*@.*\..*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*")  # a cell that is rather a value
A_HEADING = 80  # letters; longer is a sentence
FEW_DATA = 0.2  # of a header's cells may look like values: (1), 2569
LEAST_CELLS = 2
THAI = re.compile("[ก-๙]")
NEARLY_ALL = 0.8  # of the cells of a row are in one language (G-code and e-mail stay as they are)
SAME_WIDTH = 0.7  # of the headings have another below them in the other language
MOSTLY = 0.5  # of these say something


@dataclass(frozen=True)
class Sample:
    """One table as it stands in its file.

    Attributes:
        file, sheet: where. first: row of the header in the sheet, from 1. height: rows of the header.
        names: heading of each column as an agreement would write it. cells: its text, a column a heading, by position.
        titles: the cells above the header. facts: format, encoding, separator.
    """

    file: str
    sheet: str
    first: int
    height: int
    names: tuple[str, ...]
    cells: pd.DataFrame
    titles: tuple[str, ...]
    facts: dict[str, Any]


@dataclass(frozen=True)
class Delivery:
    """All tables of a delivery; ``oneroster``: it is a bundle of that standard, which needs no description. ``left``: without a header."""

    samples: tuple[Sample, ...]
    oneroster: bool
    left: tuple[str, ...]


def look_at(paths: Sequence[Path], knows: Knows, password: str = "") -> Delivery:
    """The tables of a delivery.

    Raises:
        DeliveryError: what the readers raise; ``no_header`` when nothing in it looks like a table.
    """
    opened = files.open_all(paths, password)
    if oneroster.is_bundle([s.name for s in opened.sources], columns_declared=False):
        return Delivery((), True, ())
    left = list(opened.others)
    samples = [sample for src in opened.sources for sample in _samples(src, knows, left)]
    if not samples:
        raise problems.no_header(paths[0].name)
    return Delivery(tuple(samples), False, tuple(left))


def _samples(src: Source, knows: Knows, left: list[str]) -> list[Sample]:
    kind = sniffing.kind_of(src)
    if kind == "zip":
        raise problems.zip_bomb(src.name)
    if kind == "text":
        return _read([_text_grid(src, knows)], knows, left)
    if kind == "html":
        return _read(files.page_grids(src), knows, left)
    with workbooks.opened(src, kind) as sheets:
        return _read(files.sheet_grids(src, kind, sheets), knows, left)


def _read(grids: Sequence[Grid], knows: Knows, left: list[str]) -> list[Sample]:
    found = [(grid, _sample(grid, knows)) for grid in grids]
    left += [grid.where for grid, sample in found if sample is None]
    return [sample for _, sample in found if sample is not None]


def _text_grid(src: Source, knows: Knows) -> Grid:
    """A text file under the separator that gives the most known headings, then the evenest rows."""
    how = encoding.detect(src)
    ranks = [(_rank(src, how, s, knows), -i, s) for i, s in enumerate(delimited.SEPARATORS)]
    separator = max(ranks)[2]
    facts = {"format": "csv", "encoding": how.name, "separator": separator}
    return Grid(src.name, "", lambda: delimited.rows(src, how, separator), facts=facts)


def _rank(src: Source, how: encoding.Encoding, separator: str, knows: Knows) -> tuple[int, int]:
    head: list[Row] = []
    with suppress(DeliveryError):  # of a separator that is not the file's
        head.extend(itertools.islice(delimited.rows(src, how, separator), HEADER_SEARCH_ROWS))
    widths = [len(cells) for _, cells in head if len(cells) > 1]
    header = find_header([cells for _, cells in head], knows) if widths else None
    known = sum(map(knows, filter(None, header.names))) if header else 0
    return known, max((widths.count(w) for w in set(widths)), default=0)


def _sample(grid: Grid, knows: Knows) -> Sample | None:
    rows = grid.rows()
    head = list(itertools.islice(rows, HEADER_SEARCH_ROWS + MAX_HEADER_ROWS))
    if max((len(cells) for _, cells in head), default=0) > MAX_COLUMNS:
        raise problems.too_many_columns(grid.where, MAX_COLUMNS)
    header = find_header([cells for _, cells in head], knows, grid.merged)
    if header is None:
        return None
    table = tables.build(head, rows, replace(header, fields={str(i): i for i in range(len(header.names))}), (), grid.where)
    cells = table.given.drop_columns("row").to_pandas()
    titles = tuple(c.strip() for _, row in head[: header.first] for c in row if c.strip())
    return Sample(grid.file, grid.sheet, head[header.first][0], header.height, header.names, cells.fillna(""), titles, grid.facts)


def find_header(rows: Sequence[Sequence[str]], knows: Knows, merged: headings.Merged = ()) -> Header | None:
    """The rows that look most like a header: words and no values, most of them known; of equals the lowest and the topmost.

    None where no row has two words beside one another above something else.
    """
    best: tuple[tuple[int, int, int, int], Header] | None = None
    for start in range(min(len(rows) - 1, HEADER_SEARCH_ROWS)):
        for height in range(1, MAX_HEADER_ROWS + 1):
            block = rows[start : start + height]
            if len(block) < height or not all(map(_could_be, block)) or (height > 1 and not _over_gaps(block)):
                break
            header = headings.joined(block, start, merged)
            named = [n for n in header.names if n]
            rank = (_known(header, knows), len(named), -height, -start)
            if best is None or rank > best[0]:
                best = (rank, header)
    return _whole(best[1], rows, knows, merged) if best else None


def _whole(header: Header, rows: Sequence[Sequence[str]], knows: Knows, merged: headings.Merged) -> Header:
    """The header with the row above or below it that says the same in the other language, or with one column's third row.

    No child's rows, though the one fills no gap and the other has a single cell.
    """
    first, end = header.first, header.first + header.height
    if header.height >= MAX_HEADER_ROWS:
        return header
    own = [n for n in header.names if n]
    if first and _translates(rows[first - 1], own, knows):
        return headings.joined(rows[first - 1 : end], first - 1, merged)
    if end < len(rows) - 1 and (_translates(rows[end], own, knows) or (header.height > 1 and _is_one_heading(rows[end], knows))):
        return headings.joined(rows[first : end + 1], first, merged)
    return header


def _translates(row: Sequence[str], own: Sequence[str], knows: Knows) -> bool:
    """Whether a row is headings, nearly as many, in the other language."""
    cells = [c.strip() for c in row if c.strip()]
    other = {_script(own), _script(cells)} == {"thai", "latin"} and len(cells) >= SAME_WIDTH * len(own)
    return other and _could_be(row) and sum(map(knows, cells)) >= MOSTLY * len(cells)


def _is_one_heading(row: Sequence[str], knows: Knows) -> bool:
    """Whether a row has a single cell, and that is a heading."""
    cells = [c.strip() for c in row if c.strip()]
    return len(cells) == 1 and not DATA.fullmatch(cells[0]) and len(cells[0]) <= A_HEADING and knows(cells[0])


def _script(cells: Sequence[str]) -> str:
    """The letters that most cells are written in."""
    thai = sum(1 for c in cells if THAI.search(c))
    return "thai" if thai >= NEARLY_ALL * len(cells) else "latin" if thai <= (1 - NEARLY_ALL) * len(cells) else ""


def _known(header: Header, knows: Knows) -> int:
    """How many columns have a heading that says something, with the groups above it or without."""
    columns = [(name, _lowest(words)) for name, words in zip(header.names, header.levels, strict=True) if name]
    return sum(1 for name, lowest in columns if knows(name) or knows(lowest))


def _lowest(words: Sequence[str]) -> str:
    """What stands lowest in a column's heading, which says what it says whatever group is above it: ระดับ of ที่ศูนย์ ระดับ."""
    return next((word for word in reversed(words) if word.strip()), "")


def _could_be(row: Sequence[str]) -> bool:
    """Whether a row can be one of a header."""
    cells = [c.strip() for c in row if c.strip()]
    values = sum(1 for c in cells if DATA.fullmatch(c) or len(c) > A_HEADING)
    return len(cells) >= LEAST_CELLS and values <= FEW_DATA * len(cells)


def _over_gaps(block: Sequence[Sequence[str]]) -> bool:
    """Whether each row but the first fills gaps of the one above: a header of several rows has merged cells, a table of words has none."""
    return all(
        any(i >= len(upper) or not upper[i].strip() for i, cell in enumerate(lower) if cell.strip())
        for upper, lower in itertools.pairwise(block)
    )

