"""Whom a list holds: shares by list that differ from one kind of people to another, as those of a year of birth or of one place do.

Belongs here: counting by list and cell, and looking a record's cell up. Does not belong here: what a share is used for (``fellows``).

A list of those who finished a class holds nearly everybody of one year and nobody of another; a village's survey holds that village. What
tells such people apart is declared in the model (``listed_by``, from coarse to fine). A cell is all who share the first of these keys, the
first two, and so on; a cell of few people goes by the next coarser one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from matching.hashes import NO_KEY, mixed
from matching.model import Model
from matching.recordkeys import key_hashes
from matching.table import Table

ASSUMED = 20.0  # what the coarser cell says is worth so many records or people
NOBODY = -1
Share = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class ByList:
    """A share (0-1) for each cell and list.

    Attributes:
        lists: names of sources. cells: hashes (uint64, sorted). shares: a row a cell, a column a list (float64); the last row is for people
            of no known cell, the last column for a list that is not among them.
    """

    lists: tuple[str, ...]
    cells: np.ndarray
    shares: np.ndarray

    @classmethod
    def same(cls, share: float) -> "ByList":
        """One share for everybody."""
        return cls((), np.zeros(0, dtype=np.uint64), np.array([[share]]))

    def rows(self, keys: Sequence[np.ndarray]) -> np.ndarray:
        """The row of shares of each record, by its finest cell that is known (int64)."""
        found = np.full(len(keys[0]) if keys else 0, len(self.cells))
        for cell in cells_of(keys):
            at = np.minimum(np.searchsorted(self.cells, cell), max(len(self.cells) - 1, 0))
            found = np.where(self.cells[at] == cell, at, found) if len(self.cells) else found
        return found

    def columns(self, table: Table) -> np.ndarray:
        """The shares by the table's own numbers of lists; the last column is for no list."""
        own = {name: at for at, name in enumerate(self.lists)}
        return self.shares[:, [*(own.get(name, len(own)) for name in table.vocabulary("source").values), len(own)]]


def keys_of(table: Table, model: Model) -> list[np.ndarray]:
    """What tells whom lists hold, of each record: one array of hashes a key of the model (uint64, 0 = not told)."""
    return [key_hashes(table, key)[0] for key in model.listed_by] or [np.full(table.n, NO_KEY)]


def cells_of(keys: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
    """The cells of each record, from coarse to fine (uint64, 0 = none)."""
    return (mixed(keys[: depth + 1]) for depth in range(len(keys)))


def by_list(lists: Sequence[str], keys: Sequence[np.ndarray], share: Share, otherwise: float) -> ByList:
    """Shares by cell, each cell held against the next coarser one.

    Args:
        keys: of those who are counted, from coarse to fine. share: told the number of everybody's cell and what is assumed of each cell
            (a row a cell, a column a list; NaN: nothing), gives the shares (the same shape). otherwise: for a list that was never seen.
    """
    whole = share(np.zeros(len(keys[0]), dtype=np.int64), np.full((1, len(lists)), np.nan))
    found, made, row = [np.zeros(0, dtype=np.uint64)], [whole[:0]], np.zeros(len(keys[0]), dtype=np.int64)
    coarser = whole
    for cell in cells_of(keys):
        at = np.flatnonzero(cell != NO_KEY)
        names, first, group = np.unique(cell[at], return_index=True, return_inverse=True)
        of = np.full(len(cell), NOBODY)
        of[at] = group
        coarser, row = share(of, coarser[row[at[first]]]), np.where(of >= 0, of, 0)
        found.append(names)
        made.append(coarser)
    cells, shares = np.concatenate(found), np.concatenate(made)
    order = np.argsort(cells)
    shares = np.concatenate([shares[order], whole])
    return ByList(tuple(lists), cells[order], np.append(shares, np.full((len(shares), 1), otherwise), axis=1))
