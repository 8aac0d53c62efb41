"""What a delivery is set beside: the agency's last good one, and what other agencies' lists say; and figures worked out from that.

Belongs here: the shape of both. Does not belong here: reading them from ``work/`` (``assets.beside``), the figures themselves (``trust``,
``witnesses``).
Lists of protected agencies are never handed in: what a shelter knows must not show, not even as a share.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from agreements.model import Checks, RowsMean
from agreements.text import Text
from records.person_keys import PersonKeys, person_keys

NO_TEXT = Text("", "")
FIRST = Text("ยังไม่มีการส่งครั้งก่อนให้เทียบ", "There is no earlier delivery to compare with.")


@dataclass(frozen=True)
class Witness:
    """Another agency's list in use.

    Attributes:
        name: of the agency. rows_mean: what it means to be in it. dated: the day it speaks of. keys: its persons, row by row.
        columns: reads some columns of its rows, in the order of the keys.
    """

    agency: str
    name: Text
    rows_mean: RowsMean
    dated: dt.date
    keys: PersonKeys
    columns: Callable[[list[str]], pd.DataFrame]


@dataclass(frozen=True)
class Beside:
    """What there is to compare with.

    Attributes:
        before: the roster of the last good delivery, None for the first. before_dated: the day it speaks of.
        complete: whoever is missing from the list is no longer there. rows_mean: what the agency's rows mean.
    """

    rows_mean: RowsMean = "enrolled"
    complete: bool = True
    before: pd.DataFrame | None = None
    before_dated: dt.date = dt.date.min
    witnesses: tuple[Witness, ...] = ()

    @cached_property
    def before_keys(self) -> PersonKeys:
        """The persons of the last good delivery."""
        assert self.before is not None  # noqa: S101 - asked before
        return person_keys(self.before)


@dataclass(frozen=True)
class Compared:
    """A delivery, what it is set beside, and the limits it is held against."""

    roster: pd.DataFrame
    beside: Beside
    checks: Checks
    dated: dt.date

    @cached_property
    def keys(self) -> PersonKeys:
        """The delivery's persons."""
        return person_keys(self.roster)

    @cached_property
    def same_ids(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows of this delivery and of the last good one that have one id, which no other row of either has."""
        return self.keys.same_ids(self.beside.before_keys)


@dataclass(frozen=True)
class Figure:
    """One figure of a delivery beside another.

    Attributes:
        value: held against the limit; None where there was nothing to compare with, ``why`` says why.
        before: the same of the last good delivery, where it has one. failing, total: rows concerned, of how many looked at.
        note: what else was seen, in numbers and names of fields or agencies.
    """

    value: float | None
    before: float | None = None
    failing: int = 0
    total: int = 0
    note: Text = NO_TEXT
    why: Text = NO_TEXT


def sentences(*said: Text) -> Text:
    """Several sentences as one text; empty ones left out."""
    return Text(" ".join(s.th for s in said if s.th), " ".join(s.en for s in said if s.en))
