"""Headings: how they are compared, where the header row is, and which column feeds which field.

Belongs here: normal forms of headings, the search for the header among the first rows, headings over several rows, twin
headings. Does not belong here: what the rows below are (``rows``).
"""

import itertools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rapidfuzz import fuzz

from agreements.model import Column
from connectors.formats.declared import Declared
from connectors.limits import HEADER_SEARCH_ROWS, MAX_HEADER_ROWS, MAX_HEADING_CHARS

INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad\x00-\x08\x0e-\x1f]")
THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
MERGED_GAP = " "  # between the rows of a heading: "บิดา ชื่อ"

LOOKS_LIKE = 60  # of 100: วันเกิด and วันเดือนปีเกิด have 75, เพศ and ชั้น none

Merged = Sequence[tuple[int, int, int, int]]


def plain(heading: str) -> str:
    """A heading as it looks: one Unicode form, no invisible characters, single spaces, no case; nothing of a text too long for one."""
    return _plain(heading) if len(heading) <= MAX_HEADING_CHARS else ""


@lru_cache(maxsize=16_384)
def _plain(heading: str) -> str:
    text = unicodedata.normalize("NFC", INVISIBLE.sub("", heading))
    text = text.replace("เเ", "แ").replace("\u0e4d\u0e32", "\u0e33")
    text = re.sub("\u0e4d([\u0e48-\u0e4b])\u0e32", "\\1\u0e33", text)  # sara am typed as its two halves around a tone mark
    return " ".join(text.split()).casefold()


def bare(heading: str) -> str:
    """The same without spaces and punctuation, Thai digits as Arabic: ``วัน / เดือน / ปี เกิด`` is ``วันเดือนปีเกิด``."""
    return _bare(heading) if len(heading) <= MAX_HEADING_CHARS else ""


@lru_cache(maxsize=16_384)
def _bare(heading: str) -> str:
    text = _plain(heading).translate(THAI_DIGITS)
    return "".join(c for c in text if unicodedata.category(c)[0] in "LMN")


@dataclass(frozen=True)
class Header:
    """A header found: its rows (numbers in the sheet), the heading of each column, and what feeds what.

    Attributes:
        first: position of its first row among the rows searched. height: how many rows it has.
        names: heading of each column, rows joined, ``""`` where there is none. levels: its words row by row.
        fields: field → column. missing: fields whose heading is not there.
    """

    first: int
    height: int
    names: tuple[str, ...]
    levels: tuple[tuple[str, ...], ...]
    fields: dict[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def find_header(rows: Sequence[Sequence[str]], declared: Declared, merged: Merged = ()) -> Header | None:
    """The header that feeds most of the declared fields, required ones first; the fewest rows and the topmost when equal.

    Args:
        rows: the first rows of the table, as many as ``HEADER_SEARCH_ROWS`` + ``MAX_HEADER_ROWS``.
        declared: the columns wanted; the hints ``header_row`` and ``header_rows`` narrow the search.
        merged: merged cells (first row from 1, first column from 0, last row, last column); exact where the format tells them.

    Returns:
        None when no row has any declared heading.
    """
    columns, hints = declared.columns, declared.hints
    starts = [hints.header_row - 1] if hints.header_row else range(min(len(rows), HEADER_SEARCH_ROWS))
    heights = [hints.header_rows] if hints.header_rows else range(1, MAX_HEADER_ROWS + 1)
    pieces = _Pieces(rows, columns)
    everything = sum(not c.optional for c in columns.values()), len(columns)
    best: tuple[tuple[int, int, int, int], Header] | None = None
    for start, height in itertools.product(starts, heights):
        if start + height > len(rows) or (best and (*everything, -height, -start) <= best[0]):
            continue  # not even a header of all that is declared would be better
        if pieces.at_most(start, height) < (best[0][0] if best else 1):
            continue
        header = _header(rows[start : start + height], start, columns, merged)
        rank = (*_score(header, columns), -height, -start)
        if header.fields and (best is None or rank > best[0]):
            best = (rank, header)
    return best[1] if best else None


class _Pieces:
    """How many fields rows can feed at most: columns with a cell that is a piece of some declared heading. Spares most of the search."""

    def __init__(self, rows: Sequence[Sequence[str]], columns: Mapping[str, Column]) -> None:
        declared = [bare(h) for c in columns.values() for h in c.headings]
        self._rows, self._everything = rows, "\n".join(declared)
        self._found: dict[int, set[int]] = {}  # row → its columns with a piece; most rows are never looked at
        self._sharing = max(declared.count(h) for h in declared) if declared else 0  # fields that one column may feed

    def at_most(self, start: int, height: int) -> int:
        return len(set().union(*map(self._columns, range(start, start + height)))) * self._sharing

    def _columns(self, at: int) -> set[int]:
        if at not in self._found:
            self._found[at] = {i for i, cell in enumerate(self._rows[at]) if (text := bare(cell)) and text in self._everything}
        return self._found[at]


def _score(header: Header, columns: Mapping[str, Column]) -> tuple[int, int]:
    required = sum(1 for f in header.fields if not columns[f].optional)
    return required, len(header.fields)


def _header(rows: Sequence[Sequence[str]], start: int, columns: Mapping[str, Column], merged: Merged) -> Header:
    header = joined(rows, start, merged)
    unfilled = tuple(map(_join, header.levels))
    fields, missing = match(header.names, columns, also=unfilled if unfilled != header.names else ())
    return replace(header, fields=fields, missing=missing)


def joined(rows: Sequence[Sequence[str]], start: int, merged: Merged = ()) -> Header:
    """A header of these rows, of which the first is the ``start``-th of the table; what feeds what is not looked at."""
    width = max(map(len, rows))
    grid = [[*row, *[""] * (width - len(row))] for row in rows]
    names = tuple(map(_join, zip(*_fill_merged(grid, start, merged), strict=True)))
    return Header(start, len(rows), names, tuple(zip(*grid, strict=True)))


def _join(parts: Sequence[str]) -> str:
    words = [" ".join(p.split()) for p in parts if p.strip()]
    return MERGED_GAP.join(w for i, w in enumerate(words) if i == 0 or w != words[i - 1])


def _fill_merged(grid: list[list[str]], start: int, merged: Merged) -> list[list[str]]:
    """The upper rows with each merged cell's text over all its columns.

    Where the format says nothing of merged cells, an empty cell above a filled one takes the text on its left.
    """
    filled = [list(row) for row in grid]
    spans: dict[int, list[tuple[int, int]]] = {r[0] - start - 1: [] for r in merged} if merged else {}
    for top, left, bottom, right in merged:
        if left >= 0 and top == bottom:
            spans[top - start - 1].append((left, right))
    for depth, row in enumerate(filled[:-1]):
        if merged:
            for left, right in spans.get(depth, ()):
                row[left : right + 1] = [row[left]] * len(row[left : right + 1])
        else:
            _fill_right(row, filled[depth + 1])
    return filled


def _fill_right(upper: list[str], lower: list[str]) -> None:
    last = ""
    for i, cell in enumerate(upper):
        if cell.strip():
            last = cell
        elif lower[i].strip():
            upper[i] = last


def match(names: Sequence[str], columns: Mapping[str, Column], also: Sequence[str] = ()) -> tuple[dict[str, int], tuple[str, ...]]:
    """Which column feeds which field, and the fields left without one.

    By heading, then by synonyms; as it looks, then without punctuation; twins by occurrence. A heading that several fields
    claim by occurrence and that the file has fewer times goes to those no synonym serves.
    """
    index = _Index(names, also)
    fields: dict[str, int] = {}
    short = _short_twins(index, columns)
    for name, column in columns.items():
        found = None if name in short else index.find(column.heading, column.occurrence)
        for synonym in column.synonyms if found is None else ():
            found = index.find(synonym, column.occurrence, alone=True) if found is None else found
        if found is not None:
            fields[name] = found
    _share_twins(index, columns, short, fields)
    return fields, tuple(n for n in columns if n not in fields)


class _Index:
    """The columns under each heading, in the file's order."""

    def __init__(self, names: Sequence[str], also: Sequence[str]) -> None:
        self._tiers: list[dict[str, list[int]]] = []
        for form, row in ((plain, names), (bare, names), (plain, also), (bare, also)):
            at: dict[str, list[int]] = {}
            for i, name in enumerate(row):
                if form(name):
                    at.setdefault(form(name), []).append(i)
            self._tiers.append(at)

    def columns(self, heading: str) -> list[int]:
        """All columns with this heading, by the strictest comparison that finds any."""
        for form, tier in zip((plain, bare, plain, bare), self._tiers, strict=True):
            if found := tier.get(form(heading)):
                return found
        return []

    def find(self, heading: str, occurrence: int, *, alone: bool = False) -> int | None:
        """The n-th of them; ``alone``: or the only one (a twin's synonym needs no counting)."""
        there = self.columns(heading)
        if len(there) >= occurrence:
            return there[occurrence - 1]
        return there[0] if alone and len(there) == 1 else None


def _short_twins(index: _Index, columns: Mapping[str, Column]) -> dict[str, list[str]]:
    """Fields that claim a heading by occurrence which the file has fewer times, with their companions."""
    claims: dict[str, list[str]] = {}
    for name, column in columns.items():
        claims.setdefault(plain(column.heading), []).append(name)
    short: dict[str, list[str]] = {}
    for names in claims.values():
        wanted = max(columns[n].occurrence for n in names)
        if len(names) > 1 and wanted > 1 and 0 < len(index.columns(columns[names[0]].heading)) < wanted:
            short.update(dict.fromkeys(names, names))
    return short


def _share_twins(index: _Index, columns: Mapping[str, Column], short: Mapping[str, list[str]], fields: dict[str, int]) -> None:
    """What is left of a twin heading goes to the fields left, if there are as many of the one as of the other."""
    for twins in short.values():
        left = [t for t in twins if t not in fields]
        there = [i for i in index.columns(columns[twins[0]].heading) if i not in fields.values()]
        if len(left) == len(there):
            fields.update(zip(left, there, strict=True))


def dropped(header: Header, drop: Sequence[str]) -> set[int]:
    """The columns the agreement keeps out: by whole heading, or by its lowest row (``ศาสนา`` also under ``บิดา``)."""
    unwanted = {bare(d) for d in drop}
    kept = set(header.fields.values())
    whole = {i for i, n in enumerate(header.names) if bare(n) in unwanted}
    lowest = {i for i, parts in enumerate(header.levels) if bare(next((p for p in reversed(parts) if p.strip()), "")) in unwanted}
    return whole | (lowest - kept)


def near(missing: Sequence[str], columns: Mapping[str, Column], names: Sequence[str], taken: set[int]) -> dict[str, int]:
    """Declared heading → column, from 1, whose heading looks like it and feeds nothing yet."""
    free = {bare(n): i for i, n in enumerate(names, start=1) if i - 1 not in taken and bare(n)}
    found: dict[str, int] = {}
    for name in missing:
        known = [bare(h) for h in columns[name].headings]
        score, best = max(((fuzz.WRatio(k, f), f) for k in known for f in free), default=(0.0, ""))
        if score >= LOOKS_LIKE:
            found[columns[name].heading] = free[best]
    return found
