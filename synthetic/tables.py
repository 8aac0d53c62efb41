"""Small helpers on tables of numpy columns: the made-up province is built from whole columns, never person by person.

Belongs here: taking rows, drawing weighted values, reading the package's own CSV lists. Does not belong here: anything about people.
"""

import csv
from collections.abc import Sequence
from importlib import resources
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
Table = dict[str, Array]


def take(table: Table, index: Array) -> Table:
    """The rows of ``table`` at ``index`` (positions or a mask), as copies."""
    return {name: column[index] for name, column in table.items()}


def texts(values: Sequence[Any]) -> Array:
    """A column that may hold text of any length, numbers or dates side by side."""
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def blank(n: int) -> Array:
    """A text column of ``n`` empty cells."""
    return texts([""] * n)


def draw(rng: np.random.Generator, values: Array, weights: Array, size: int) -> Array:
    """``size`` values drawn with the given weights."""
    edges = np.cumsum(weights, dtype=float)
    drawn: Array = values[np.searchsorted(edges, rng.random(size) * edges[-1], side="right")]
    return drawn


def pick(rng: np.random.Generator, weights: Array) -> Array:
    """One column number a row, drawn by the weights in that row (``weights`` has shape rows by choices)."""
    edges = np.cumsum(weights, axis=1)
    column: Array = (rng.random(len(weights))[:, None] * edges[:, -1:] >= edges).sum(axis=1)
    return column


def chance(rng: np.random.Generator, share: Array | float, n: int) -> Array:
    """A mask of ``n`` rows, each true with probability ``share``."""
    return rng.random(n) < share


def join(*columns: Array | str, between: str = "") -> Array:
    """Columns joined cell by cell; empty cells leave no separator behind."""
    n = max(len(c) for c in columns if not isinstance(c, str))
    lists = [[c] * n if isinstance(c, str) else c.tolist() for c in columns]
    return texts([between.join(str(p) for p in parts if p != "") for parts in zip(*lists, strict=True)])


def read_csv(package: str, name: str) -> list[dict[str, str]]:
    """The rows of a CSV list that ships with ``package``."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
