"""One file of a delivery: which tables in it have the declared header, and reading them.

Belongs here: the choice of reader by content, of separator and of sheets; the completeness of a header. Does not belong here:
putting tables together (``reading``), the rows of a table (``tables``).
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from agreements.errors import DeliveryError
from connectors.formats import bundles, delimited, encoding, headings, htmltables, problems, sniffing, tables, unlocking, workbooks
from connectors.formats.declared import Declared
from connectors.formats.delimited import Row
from connectors.formats.headings import Header
from connectors.formats.sniffing import Source
from connectors.limits import HEADER_SEARCH_ROWS, MAX_COLUMNS, MAX_HEADER_ROWS


@dataclass(frozen=True)
class Grid:
    """A table not yet read: a CSV file or a sheet."""

    file: str
    sheet: str
    rows: Callable[[], Iterator[Row]]
    merged: headings.Merged = ()
    hidden: bool = False
    alone: bool = True  # the only one in its file
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """For messages: the file, and the sheet if there are several."""
        return self.file if self.alone else f"{self.file} [{self.sheet}]"


@dataclass(frozen=True)
class Found:
    """A table that has the declared header, read."""

    grid: Grid
    header: Header
    table: tables.Table


@dataclass(frozen=True)
class Files:
    """The table files of a delivery with bundles opened; ``bundled``: some came in a bundle; ``others`` are no tables."""

    sources: list[Source]
    bundled: bool
    others: list[str]


def open_all(paths: Sequence[Path], password: str = "") -> Files:
    """Every table file of a delivery, zip bundles opened, also those locked by ``password``.

    Raises:
        DeliveryError: as ``sniffing.kind_of``, ``bundles.members`` and ``unlocking.unlocked``.
    """
    sources: list[Source] = []
    others: list[str] = []
    bundled = False
    for path in paths:
        src = unlocking.unlocked(sniffing.source(path), password)
        if sniffing.kind_of(src) != "zip":
            sources.append(src)
            continue
        inside, left = bundles.members(src)
        bundled = True
        others += left
        inside = [unlocking.unlocked(s, password) for s in inside]
        sources += inside if len(paths) == 1 else [Source(f"{src.name}/{s.name}", s.open, s.size) for s in inside]
    return Files(_distinct(sources), bundled, others)


def _distinct(sources: Sequence[Source]) -> list[Source]:
    """A second file of the same name gets ``#2``."""
    names = sniffing.numbered([src.name for src in sources])
    return [Source(name, src.open, src.size) for name, src in zip(names, sources, strict=True)]


def read_file(src: Source, declared: Declared, *, skipped: list[str]) -> list[Found]:
    """The tables of one file that have the declared header; names of the sheets that have none are added to ``skipped``.

    Raises:
        DeliveryError: ``no_table`` when none has it, ``missing_column`` when one has most of it, and what the readers raise.
    """
    kind = sniffing.kind_of(src)
    if kind == "zip":
        raise problems.zip_bomb(src.name)
    if kind == "text":
        return [_read_grid(_text_grid(src, declared), declared)]
    if kind == "html":
        return _read_grids(src, page_grids(src), declared, skipped)
    with workbooks.opened(src, kind) as sheets:
        return _read_grids(src, sheet_grids(src, kind, sheets), declared, skipped)


def sheet_grids(src: Source, kind: str, sheets: Sequence[workbooks.Sheet]) -> list[Grid]:
    """The sheets of a workbook."""
    return [Grid(src.name, s.name, s.rows, s.merged, s.hidden, len(sheets) == 1, {"format": kind}) for s in sheets]


def page_grids(src: Source) -> list[Grid]:
    """The tables of a page."""
    pages = htmltables.grids(src)
    return [Grid(src.name, name, rows.__iter__, alone=len(pages) == 1, facts={"format": "html"}) for name, rows in pages]


def _read_grids(src: Source, grids: list[Grid], declared: Declared, skipped: list[str]) -> list[Found]:
    """The sheets that have the header, in the file's order."""
    wanted = _named_sheets(src, grids, declared)
    found: list[Found] = []
    for grid in wanted:
        try:
            found.append(_read_grid(grid, declared))
            tables.refuse_too_large([f.table.size for f in found], src.name)
        except DeliveryError as error:
            if error.code != "no_table" or (declared.hints.sheets and len(wanted) == 1):
                raise
            skipped.append(f"[{src.name}]{grid.sheet}")
    if not found:
        raise problems.no_table(src.name, declared.headings(declared.required))
    return found


def _named_sheets(src: Source, grids: list[Grid], declared: Declared) -> list[Grid]:
    """The sheets the agreement names (wildcards allowed), or all."""
    wanted = declared.hints.sheets
    if not wanted:
        return grids
    for name in wanted:
        if not any(fnmatchcase(g.sheet, name) for g in grids):
            raise problems.missing_sheet(src.name, name, len(grids))
    return [g for g in grids if any(fnmatchcase(g.sheet, name) for name in wanted)]


def _text_grid(src: Source, declared: Declared) -> Grid:
    """A text file with the encoding and the separator under which its header is found best."""
    how = encoding.detect(src, declared.hints.encoding)
    separator = declared.hints.separator or _separator(src, how, declared)
    facts = {"format": "csv", "encoding": how.name, "separator": separator, "mended_encoding": how.twice, "damaged_letters": how.suspect}
    return Grid(src.name, "", lambda: delimited.rows(src, how, separator), facts=facts)


def _separator(src: Source, how: encoding.Encoding, declared: Declared) -> str:
    """The separator with which most declared headings are found, then the one that splits most evenly."""
    ranks = [(_separator_rank(src, how, s, declared), -i, s) for i, s in enumerate(delimited.SEPARATORS)]
    return max(ranks)[2]


def _separator_rank(src: Source, how: encoding.Encoding, separator: str, declared: Declared) -> tuple[int, int]:
    head: list[Row] = []
    with suppress(DeliveryError):  # of a separator that is not the file's; the right one is read again and speaks for itself
        head.extend(itertools.islice(delimited.rows(src, how, separator), HEADER_SEARCH_ROWS + MAX_HEADER_ROWS))
    header = headings.find_header([cells for _, cells in head], declared)
    widths = [len(cells) for _, cells in head if len(cells) > 1]
    return len(header.fields) if header else 0, max((widths.count(w) for w in set(widths)), default=0)


def _read_grid(grid: Grid, declared: Declared) -> Found:
    """The table under its header, which must be complete."""
    rows = grid.rows()
    head = list(itertools.islice(rows, HEADER_SEARCH_ROWS + MAX_HEADER_ROWS))
    if max((len(cells) for _, cells in head), default=0) > MAX_COLUMNS:
        raise problems.too_many_columns(grid.where, MAX_COLUMNS)
    header = headings.find_header([cells for _, cells in head], declared, grid.merged)
    if header is None:
        raise problems.no_table(grid.where, declared.headings(declared.required))
    _refuse_incomplete(grid.where, header, declared)
    return Found(grid, header, tables.build(head, rows, header, declared.drop, grid.where))


def _refuse_incomplete(where: str, header: Header, declared: Declared) -> None:
    """A header lacking a required column. Of a row that may be some child's it is not said what it lacks."""
    required = declared.required
    missing = [n for n in header.missing if n in required]
    if not missing:
        return
    if (len(required) - len(missing)) * 2 < len(required) or len(header.fields) < min(2, len(declared.columns)):
        raise problems.no_table(where, declared.headings(required))
    taken = set(header.fields.values()) | headings.dropped(header, declared.drop)
    near = headings.near(missing, declared.columns, header.names, taken)
    raise problems.missing_column(where, declared.headings(missing), sum(map(bool, header.names)), near)
