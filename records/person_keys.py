"""Whom a row speaks of, as hashes: quick to look up in another delivery or another agency's list, without linking anything.

Belongs here: the keys and looking them up. Does not belong here: who is whom (``matching``), what follows
from it (``trust``, ``witnesses``).
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from records.suites_rows import VALID_KINDS

Hashes = np.ndarray  # uint64, one a row; NOTHING where the row does not say
NOTHING = np.uint64(0)
COLUMNS = ("national_id", "id_kind", "g_code", "first_name", "last_name", "birth_date")
_MOST = 0.5
_PRIME = np.uint64(0x100000001B3)


@dataclass(frozen=True)
class PersonKeys:
    """A list's persons: by valid id or G-code, by first and last name, and by name and day of birth."""

    ids: Hashes
    names: Hashes
    births: Hashes

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def _sorted(self) -> dict[str, Hashes]:
        return {name: np.unique(getattr(self, name)) for name in ("ids", "names", "births")}

    def has(self, name: str, hashes: Hashes) -> np.ndarray:
        """Which of the hashes this list has."""
        known = self._sorted[name]
        at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
        found: np.ndarray = (known[at] == hashes) & (hashes != NOTHING) if len(known) else np.zeros(len(hashes), dtype=bool)
        return found

    @cached_property
    def _ids_once(self) -> tuple[Hashes, np.ndarray]:
        return _once(self.ids)

    @cached_property
    def _names_once(self) -> tuple[Hashes, np.ndarray]:
        return _once(self.names)

    def same_ids(self, other: "PersonKeys") -> tuple[np.ndarray, np.ndarray]:
        """Rows of this list and of the other that have one id, which no other row of either has."""
        return _paired(self._ids_once, other._ids_once)

    def same_names(self, other: "PersonKeys") -> tuple[np.ndarray, np.ndarray]:
        """The same by both names."""
        return _paired(self._names_once, other._names_once)

    def same_list(self, other: "PersonKeys") -> np.ndarray:
        """Which rows' persons another delivery of the same agency has: by id, or by both names, as its clerks write them."""
        return other.has("ids", self.ids) | other.has("names", self.names)

    def elsewhere(self, other: "PersonKeys") -> np.ndarray:
        """Which rows' persons another agency's list has: by id, or by names and day of birth, since names alone are not enough there."""
        return other.has("ids", self.ids) | other.has("births", self.births)

    @property
    def repeats(self) -> np.ndarray:
        """Rows whose person stands further up: by id, by names and day of birth, by names alone in a list that knows few days of birth."""
        whole = ("ids", "births") if (self.births != NOTHING).mean() > _MOST else ("ids", "births", "names")
        found: np.ndarray = np.logical_or.reduce([_again(getattr(self, name)) for name in whole])
        return found

    def at(self, rows: np.ndarray) -> "PersonKeys":
        """The keys of some rows."""
        return PersonKeys(self.ids[rows], self.names[rows], self.births[rows])


def person_keys(roster: pd.DataFrame) -> PersonKeys:
    """The keys of a roster's rows, from ``COLUMNS``."""
    valid = roster["id_kind"].isin(VALID_KINDS)
    ids = _hashed(roster["national_id"].where(valid, roster["g_code"]))
    first, last = _hashed(roster["first_name"]), _hashed(roster["last_name"])
    born = _hashed(roster["birth_date"].where(roster["birth_date"].str.len() == len("2013-03-12")))
    both = _joined(first, last)
    named = first | last  # of one who has a single name it is enough beside a day of birth
    names = np.where((first != NOTHING) & (last != NOTHING), both, NOTHING)
    births = np.where((named != NOTHING) & (born != NOTHING), _joined(both, born), NOTHING)
    return PersonKeys(ids, names, births)


def _again(hashes: Hashes) -> np.ndarray:
    """What stands further up already."""
    return pd.Series(hashes).duplicated().to_numpy() & (hashes != NOTHING)


def _once(hashes: Hashes) -> tuple[Hashes, np.ndarray]:
    """What stands once, in order, and where."""
    values, first, count = np.unique(hashes, return_index=True, return_counts=True)
    once = (count == 1) & (values != NOTHING)
    return values[once], first[once]


def _paired(now: tuple[Hashes, np.ndarray], before: tuple[Hashes, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Positions in both of what both have."""
    (values, at_now), (known, at_before) = now, before
    if not len(known):
        return at_now[:0], at_before[:0]
    place = np.minimum(np.searchsorted(known, values), len(known) - 1)
    both = known[place] == values
    return at_now[both], at_before[place[both]]


def _hashed(values: pd.Series) -> Hashes:
    codes, distinct = pd.factorize(values)
    hashes = pd.util.hash_array(np.asarray(distinct, dtype=object), categorize=False) if len(distinct) else np.zeros(0, dtype=np.uint64)
    return np.append(hashes, NOTHING)[codes]


def _joined(one: Hashes, other: Hashes) -> Hashes:
    with np.errstate(over="ignore"):
        return one * _PRIME + other
