"""Delimited text: any separator and encoding, Windows line ends.

Belongs here: writing rows to bytes. Does not belong here: zip bundles (``bundle``).
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from synthetic.formats.layout import Line
from synthetic.tables import Array


def text_of(lines: Iterable[Line], separator: str = ",", end: str = "\r\n") -> str:
    """The lines as one text; cells are quoted only where they must be."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end).writerows(lines)
    return out.getvalue()


def write(path: Path, lines: Iterable[Line], *, encoding: str = "utf-8", separator: str = ",", end: str = "\r\n") -> None:
    """A text file. What the encoding cannot hold becomes a question mark, as it does in the programs that write such files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text_of(lines, separator, end).encode(encoding, errors="replace"))


def first_lines(lines: Sequence[Line]) -> Array:
    """The first physical line (from 1) of each line given: a cell may hold line breaks of its own."""
    breaks = np.array([sum(str(cell).count("\n") for cell in line) for line in lines])
    first: Array = np.arange(1, len(lines) + 1) + np.cumsum(breaks) - breaks
    return first
