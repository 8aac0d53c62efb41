"""Reviewers' decisions seen from a base: which numbers they are about, and which records of the base they touch.

Belongs here: decisions by the numbers of a base and its changed records. Does not belong here: decisions themselves (``decisions``),
linking anew (``relink``).

All that was ever decided is linked anew each time, and every record that bears an id found to be one with another: so nothing has to tell
which decisions are new, and there are never many.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base
from matching.decisions import Aliases, Decided, aliases_of, bearing, decided_of
from matching.engine import ids_of
from matching.report import told_of_decisions
from matching.table import Table


@dataclass(frozen=True)
class Ruling:
    """What decisions mean for the records of a base (n, by number) and the changed ones behind them.

    Attributes:
        decisions: agreed. counts: for the report. decided: by number. aliases: of ids. touched: records of the base linked anew (bool, n).
    """

    decisions: pd.DataFrame
    counts: dict[str, int]
    decided: Decided
    aliases: Aliases
    touched: np.ndarray


def ruling(base: Base, new: Table, dead: np.ndarray, decisions: pd.DataFrame) -> Ruling:
    """The decisions of now, and what those of the base touched."""

    def now(names: list[str]) -> np.ndarray:
        old, fresh = _numbers(base, names), new.numbers(names)
        old[(old >= 0) & dead[old]] = -1
        return np.where(fresh >= 0, base.n + fresh, old)

    decided, before = decided_of(decisions, now), decided_of(base.decisions, lambda names: _numbers(base, names))
    model = base.model
    held = list(base.keys.ids)
    own = [np.append(old, fresh) for old, fresh in zip(held, ids_of(new, model), strict=True)]
    aliases = aliases_of(decided, model.one_value, own)
    touched = np.zeros(base.n, dtype=bool) | bearing([aliases, aliases_of(before, model.one_value, held)], model.one_value, held)
    for ends in (decided.ends, before.ends):
        touched[ends[ends < base.n]] = True
    return Ruling(decisions, told_of_decisions(decisions, now), decided, aliases, touched)


def _numbers(base: Base, names: list[str]) -> np.ndarray:
    return base.keys.numbers(pa.array(names, type=pa.large_string()))
