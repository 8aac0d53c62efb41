"""One cell read: the value in its standard form and the rules that changed it; and the same for a whole column.

Belongs here: the result type of every standardiser, reading a column by its distinct values, counting repairs.
Does not belong here: any knowledge of names, dates, ids or places.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from records.cells import Cells, Plain, python


class Read(NamedTuple):
    """What a cell says in standard form (``""`` = nothing) and the codes of the repair rules that were needed."""

    value: str
    rules: tuple[str, ...] = ()


def words(text: str, separator: str | None = None) -> list[str]:
    """The words of a table written as text, for tables that are easier to read that way."""
    return [word.strip() for word in text.split(separator) if word.strip()]


def count_rules(rules: Iterable[tuple[str, ...]], times: np.ndarray, repairs: Counter[str]) -> None:
    """Adds to ``repairs`` how many cells each rule changed, given the rules of each distinct value and in how many cells it stands."""
    for fired, n in zip(rules, times.tolist(), strict=True):
        for rule in fired:
            repairs[rule] += n


def count_rows(repairs: Counter[str], rule: str, rows: np.ndarray) -> None:
    """Adds to ``repairs`` how many rows are marked."""
    if n := int(rows.sum()):
        repairs[rule] += n


def read_cells(cells: Cells, read: Callable[[str], Read], repairs: Counter[str], plain: Plain | None = None) -> Cells:
    """Reads a column by its distinct texts.

    Args:
        read: the standardiser of one cell. repairs: rule → cells, added to.
        plain: finds texts which ``read`` leaves as they are, all at once; only the others are read one by one.
    """
    at, times = _to_read(cells, plain)
    found = [read(text) for text in python(cells.texts.take(pa.array(at)))]
    count_rules((r.rules for r in found), times[at], repairs)
    return cells.with_texts(at, [r.value for r in found])


def _to_read(cells: Cells, plain: Plain | None) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of the texts to read one by one, and in how many rows every text stands."""
    times = cells.times()
    needed = times > 0
    if plain and needed.any():
        needed &= ~plain.holds(cells.texts)
    return np.flatnonzero(needed), times


def read_parts(cells: Cells, read: Callable[[str], NamedTuple], repairs: Counter[str]) -> dict[str, Cells]:
    """As :func:`read_cells` for a standardiser that finds several things in one cell.

    Args:
        read: gives a named tuple of texts whose last item is ``rules``.

    Returns:
        A column for each item of the tuple but ``rules``.
    """
    at, times = _to_read(cells, None)
    found = [read(text) for text in python(cells.texts.take(pa.array(at)))]
    count_rules((r[-1] for r in found), times[at], repairs)
    number = np.full(len(times) + 1, -1, np.int64)
    number[at] = np.arange(len(at))
    return columns_of(number[cells.codes], found, read("")._fields)


def columns_of(codes: np.ndarray, found: Sequence[tuple], fields: tuple[str, ...]) -> dict[str, Cells]:
    """A column for each field but the last (``rules``), given what was found under each number."""
    return {name: Cells.numbered(codes, [r[i] for r in found]) for i, name in enumerate(fields[:-1])}
