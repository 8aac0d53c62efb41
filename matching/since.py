"""A table linked by way of a base: what changed since is told by what each record says, and a new base is made when too much did.

Belongs here: changed and gone records of a whole table. Does not belong here: linking them (``relink``), folders (``kept``).

Where a record's id is made of what it says, ids alone tell (:func:`since_by_name`); else the rows are compared (:func:`since`).
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base, content_of
from matching.table import Table

MOST_CHANGED = 0.1  # of the records; beyond, a full run is due


@dataclass(frozen=True)
class Since:
    """How a table differs from a base: rows that are new or say something else, and ids of records that are no longer there."""

    changed: pa.Table
    gone: list[str]
    share: float

    @property
    def full_run_due(self) -> bool:
        """Whether so much changed that the base should be made anew."""
        return self.share > MOST_CHANGED


def since(base: Base, records: pd.DataFrame | pa.Table) -> Since:
    """What changed in the whole table since the base was made."""
    table = Table(records, base.model.columns_used(), base.model.derive)
    numbers = base.keys.numbers(table.ids)
    known = np.flatnonzero(numbers >= 0)
    changed = np.ones(table.n, dtype=bool)
    changed[known] = base.keys.content[numbers[known]] != content_of(table, base.model)[known]
    left = np.ones(base.n, dtype=bool)
    left[numbers[known]] = False
    gone = base.ids.filter(pa.array(left)).to_pylist()
    share = (int(changed.sum()) + len(gone)) / max(base.n, 1)
    return Since(table.arrow().filter(pa.array(changed)), gone, share)


@dataclass(frozen=True)
class SinceByName:
    """How a list of ids differs from a base: the base's number of each (-1: it is new), and ids that are no longer there."""

    numbers: np.ndarray
    gone: list[str]
    share: float

    @property
    def new(self) -> np.ndarray:
        """Which are new (bool)."""
        return np.asarray(self.numbers < 0)

    @property
    def full_run_due(self) -> bool:
        """Whether so much changed that the base should be made anew."""
        return self.share > MOST_CHANGED


def since_by_name(base: Base, ids: pa.Array) -> SinceByName:
    """What changed since the base was made, where every record that says something else has another id."""
    numbers = base.keys.numbers(ids)
    left = np.ones(base.n, dtype=bool)
    left[numbers[numbers >= 0]] = False
    gone = base.ids.filter(pa.array(left)).to_pylist()
    return SinceByName(numbers, gone, (int((numbers < 0).sum()) + len(gone)) / max(base.n, 1))


def same_promise(base: Base, one_row_sources: Collection[str]) -> bool:
    """Whether the base was made under the same promises of one row a person."""
    return base.one_row == tuple(sorted(one_row_sources))
