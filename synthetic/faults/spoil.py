"""Spreading faults over an agency's rows: by the agency's profile, more of them where a family is poor.

Belongs here: which rows get which fault. Does not belong here: what a fault does to a row (``ids``, ``names``, ``dates``, ``typing``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array

MOST = 0.9  # no row is spoiled with certainty, however poor the family and however high ``errors``


class Spoiler(Protocol):
    """Puts a fault into ``rows`` of a slip."""

    def __call__(self, slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
        """Changes ``slip.table`` at ``rows``."""


class Can(Protocol):
    """Which rows a fault can happen to."""

    def __call__(self, slip: Slip, province: Province) -> Array:
        """A mask of the slip's rows."""


@dataclass(frozen=True)
class Fault:
    """One kind of fault: what it does, whom it can hit, and the part of the row it spoils (one fault a part and row)."""

    does: Spoiler
    can: Can
    part: str


def leaning(poverty: Array) -> Array:
    """How much more likely a fault is in a row, by the family's poverty; one on average."""
    weight = 0.55 + 1.6 * poverty
    return weight / max(float(weight.mean()), 1e-9) if len(weight) else weight


def spoil(slip: Slip, profile: Mapping[str, float], province: Province, rng: np.random.Generator) -> None:
    """Puts faults into ``slip`` by ``profile``: kind of fault → share of the rows it can happen to."""
    from synthetic.faults.kinds import KINDS

    lean, taken = leaning(slip["poverty"]), {}  # type: ignore[var-annotated]
    for kind, fault in KINDS.items():
        if kind not in profile:
            continue
        spent = taken.setdefault(fault.part, np.zeros(len(slip), dtype=bool))
        share = np.minimum(profile[kind] * province.errors * lean, MOST)
        rows = np.flatnonzero((rng.random(len(slip)) < share) & fault.can(slip, province) & ~spent)
        spent[rows] = True
        fault.does(slip, rows, rng, province)
        slip.mark(kind, rows)
