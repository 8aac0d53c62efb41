"""Spreading faults over an agency's rows: by the agency's profile, more of them where a family is poor.

Belongs here: which rows get which fault. Does not belong here: what a fault does to a row (``ids``, ``names``, ``dates``, ``typing``).
"""

from collections.abc import Mapping

import numpy as np

from synthetic.faults.fault import Rows
from synthetic.faults.kinds import KINDS
from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array

MOST = 0.9  # no row is spoiled with certainty, however poor the family and however high ``errors``


def leaning(poverty: Array) -> Array:
    """How much more likely a fault is in a row, by the family's poverty; one on average."""
    weight: Array = 0.55 + 1.6 * poverty
    return weight / weight.mean() if len(weight) else weight


def spoil(slip: Slip, profile: Mapping[str, float], province: Province, rng: np.random.Generator) -> None:
    """Puts faults into ``slip`` by ``profile``: kind of fault → share of the rows it can happen to."""
    lean = leaning(slip["poverty"])
    everyone = Rows(slip, np.arange(len(slip)), rng, province)
    taken: dict[str, Array] = {}
    for kind, fault in KINDS.items():
        if kind not in profile:
            continue
        spent = taken.setdefault(fault.part, np.zeros(len(slip), dtype=bool))
        share = np.minimum(profile[kind] * province.errors * lean, MOST)
        hit = np.flatnonzero((rng.random(len(slip)) < share) & fault.can(everyone) & ~spent)
        spent[hit] = True
        fault.does(Rows(slip, hit, rng, province))
        slip.mark(kind, hit)
