"""CSV and TSV files as rows with their line numbers.

Belongs here: separators, quotes, line numbers of records. Does not belong here: encodings (``encoding``), headings (``headings``).
"""

import csv
import itertools
from collections.abc import Iterable, Iterator

from connectors.formats import problems
from connectors.formats.encoding import Encoding
from connectors.formats.sniffing import Source
from connectors.limits import MAX_COLUMNS, MAX_FIELD_CHARS, MAX_LINE_CHARS, MAX_LINES_IN_FIELD

SEPARATORS = (",", ";", "\t", "|")
END = "\ue000end of file\ue000"  # appended to the text: whoever swallows it has an open quotation mark

Row = tuple[int, list[str]]


class _Lines:
    """Lines on their way into the csv module; keeps those of the record being read, so that it can be looked at again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = itertools.chain(lines, [END])
        self.record: list[str] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.record.append(line)
        if len(line) >= MAX_LINE_CHARS:
            raise csv.Error("endless line")
        return line


def rows(src: Source, encoding: Encoding, separator: str) -> Iterator[Row]:
    """Every record with the number of its first physical line (first line = 1); an empty line gives an empty list.

    Raises:
        DeliveryError: ``unclosed_quote``, ``too_long_field``, each with the line; ``too_many_columns``.
    """
    with src.open() as file:
        lines = _Lines(encoding.lines(file))
        reader = csv.reader(lines, delimiter=separator)
        start = 1
        while True:
            cells = _next(reader, lines, src.name, start)
            if cells == [END] and len(lines.record) == 1:
                return
            if len(lines.record) > 1:
                _refuse_open_quote(lines.record, cells, separator, src.name, start)
            if len(cells) > MAX_COLUMNS:
                raise problems.too_many_columns(src.name, MAX_COLUMNS)
            if max(map(len, cells), default=0) > MAX_FIELD_CHARS:
                raise problems.too_long_field(src.name, start, MAX_FIELD_CHARS)
            yield start, cells
            start = reader.line_num + 1
            lines.record.clear()


def _next(reader: Iterator[list[str]], lines: _Lines, where: str, start: int) -> list[str]:
    """The next record; the csv module's own refusal of an endless field told in our words."""
    try:
        return next(reader)
    except csv.Error:
        pass
    if len(lines.record) > 1:
        raise problems.unclosed_quote(where, start)
    raise problems.too_long_field(where, start, MAX_FIELD_CHARS)


def _refuse_open_quote(record: list[str], cells: list[str], separator: str, where: str, start: int) -> None:
    """A record over several lines must be well formed to the letter; a stray quote that pairs with a later one is not."""
    endless = record[-1] == END or max(c.count("\n") for c in cells) > MAX_LINES_IN_FIELD
    if endless or not _well_formed(record, separator):
        raise problems.unclosed_quote(where, start)


def _well_formed(record: list[str], separator: str) -> bool:
    """Whether the strict reading, which allows nothing between a closing quote and the separator, accepts the lines."""
    try:
        return len(list(csv.reader(record, delimiter=separator, strict=True))) == 1
    except csv.Error:
        return False
