"""What reading a table changed: how many cells each rule mended, and which cells it left unused.

Belongs here: counting by rule, and where the rules of ``records.reasons.FAULTS`` fired. Does not belong here: what a rule is (each
standardiser), its words (``reasons``).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np
import pandas as pd

from records.reasons import FAULTS


class Fault(NamedTuple):
    """A rule that left cells unused: the columns one of which is at fault, the nearest first, and the positions of the rows."""

    fields: tuple[str, ...]
    rule: str
    rows: np.ndarray


@dataclass(frozen=True)
class Repairs:
    """The rules that fired over a table.

    Attributes:
        counts: rule → cells. faults: where cells were left unused. fields: the given columns that are read now.
    """

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    fields: tuple[str, ...] = ()

    def of(self, *fields: str) -> "Repairs":
        """The same, while these columns are read; faults are in the first of them that says something."""
        return replace(self, fields=fields)

    def count_rows(self, rule: str, rows: np.ndarray) -> None:
        """Adds the rows marked (bool)."""
        if n := int(rows.sum()):
            self.counts[rule] += n
            self.note(rule, rows)

    def count_rules(self, rules: Iterable[tuple[str, ...]], codes: np.ndarray) -> None:
        """Adds what fired on each distinct text; ``codes``: the number of each row's text, -1 where it has none of them."""
        fired = list(rules)
        times = np.bincount(codes[codes >= 0], minlength=len(fired))
        for each, n in zip(fired, times.tolist(), strict=True):
            for rule in each:
                self.counts[rule] += n
        for rule in dict.fromkeys(rule for each in fired for rule in each if rule in FAULTS):
            self.note(rule, np.append([rule in each for each in fired], False)[codes])

    def note(self, rule: str, rows: np.ndarray) -> None:
        """Remembers where cells of these columns were left unused, without counting; ``rows``: bool."""
        if self.fields and rule in FAULTS and rows.any():
            self.faults.append(Fault(self.fields, rule, np.flatnonzero(rows)))

    def cells(self, written: Mapping[str, np.ndarray]) -> pd.DataFrame:
        """Every cell left unused, once a rule: ``at`` (position of its row), ``field``, ``code``; row by row, columns as in ``written``.

        Args:
            written: given column → which rows have something in it (bool). What stands in no cell (a constant) is no cell's fault.
        """
        found = [cells for fault in self.faults for cells in _cells(fault, written)]
        frame = pd.concat([pd.DataFrame({"at": np.zeros(0, np.int64), "field": [], "code": []}), *found], ignore_index=True)
        order = {name: place for place, name in enumerate(written)}
        frame = frame.drop_duplicates().astype({"field": "str", "code": "str"}).assign(place=lambda f: f["field"].map(order))
        return frame.sort_values(["at", "place", "code"], ignore_index=True).drop(columns="place")


def _cells(fault: Fault, written: Mapping[str, np.ndarray]) -> Iterable[pd.DataFrame]:
    """The cells of one fault: in each row that of the first column that says something."""
    left = fault.rows
    for name in fault.fields:
        if name in written:
            there = written[name][left]
            yield pd.DataFrame({"at": left[there], "field": name, "code": fault.rule})
            left = left[~there]
