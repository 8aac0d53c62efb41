"""One cell read: the value in its standard form and the rules that changed it; and the same for a whole column.

Belongs here: the result type of every standardiser, reading a column by its distinct values, what was mended in it.
Does not belong here: any knowledge of names, dates, ids or places.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from records.cells import Cells, Codes, Plain, python
from records.repairs import Repairs


class Read(NamedTuple):
    """What a cell says in standard form (``""`` = nothing) and the codes of the repair rules that were needed."""

    value: str
    rules: tuple[str, ...] = ()


def words(text: str, separator: str | None = None) -> list[str]:
    """The words of a table written as text, for tables that are easier to read that way."""
    return [word.strip() for word in text.split(separator) if word.strip()]


def read_cells(cells: Cells, read: Callable[[str], Read], repairs: Repairs, plain: Plain | None = None) -> Cells:
    """Reads a column by its distinct texts.

    Args:
        read: the standardiser of one cell. repairs: what its rules changed, added to.
        plain: finds texts which ``read`` leaves as they are, all at once; only the others are read one by one.
    """
    at, codes = _to_read(cells, plain)
    found = [read(text) for text in python(cells.texts.take(pa.array(at)))]
    repairs.count_rules((r.rules for r in found), codes)
    return cells.with_texts(at, [r.value for r in found])


def _to_read(cells: Cells, plain: Plain | None) -> tuple[np.ndarray, Codes]:
    """The numbers of the texts to read one by one, and each row's place among them, -1 where its text is none of them."""
    needed = cells.times() > 0
    if plain and needed.any():
        needed &= ~plain.holds(cells.texts)
    at = np.flatnonzero(needed)
    place = np.full(len(needed) + 1, -1, np.int64)
    place[at] = np.arange(len(at))
    return at, place[cells.codes]


def read_parts(cells: Cells, read: Callable[[str], NamedTuple], repairs: Repairs) -> dict[str, Cells]:
    """As :func:`read_cells` for a standardiser that finds several things in one cell.

    Args:
        read: gives a named tuple of texts whose last item is ``rules``.

    Returns:
        A column for each item of the tuple but ``rules``.
    """
    at, codes = _to_read(cells, None)
    found = [read(text) for text in python(cells.texts.take(pa.array(at)))]
    repairs.count_rules((r[-1] for r in found), codes)
    return columns_of(codes, found, read("")._fields)


def columns_of(codes: np.ndarray, found: Sequence[tuple], fields: tuple[str, ...]) -> dict[str, Cells]:
    """A column for each field but the last (``rules``), given what was found under each number."""
    return {name: Cells.numbered(codes, [r[i] for r in found]) for i, name in enumerate(fields[:-1])}
