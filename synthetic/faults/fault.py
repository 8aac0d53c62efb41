"""What a kind of fault is, and the rows it works on.

Belongs here: the types. Does not belong here: the kinds (``kinds``), their rates (``profiles``), who gets them (``spoil``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array


@dataclass(frozen=True)
class Rows:
    """Some rows of a slip: ``rows["first"]`` are their first names, and assigning changes them in the slip."""

    slip: Slip
    at: Array  # positions in the slip
    rng: np.random.Generator
    province: Province

    def __len__(self) -> int:
        return len(self.at)

    def __getitem__(self, column: str) -> Array:
        cells: Array = self.slip.table[column][self.at]
        return cells

    def __setitem__(self, column: str, cells: Any) -> None:
        self.slip.table[column][self.at] = cells


Spoiler = Callable[[Rows], None]  # changes the rows
Can = Callable[[Rows], Array]  # a mask: which of the rows a fault can happen to


@dataclass(frozen=True)
class Fault:
    """One kind of fault: what it does, whom it can hit, and the part of the row it spoils (one fault a part and row)."""

    does: Spoiler
    can: Can
    part: str
