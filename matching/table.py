"""The records as whole-number codes: every distinct value once, keys worked out on distinct values only.

Belongs here: sorting, encoding, derived keys. Does not belong here: which keys block or how values compare.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.thai import KEYS

Codes = np.ndarray  # int64; -1 = missing
MISSING = -1


@dataclass(frozen=True)
class Vocabulary:
    """Distinct values of some columns, sorted, and each column's codes into them (int64, -1 = missing)."""

    values: np.ndarray
    codes: tuple[Codes, ...]

    def counts(self, column: int = 0) -> np.ndarray:
        """How many records hold each value in the given column."""
        codes = self.codes[column]
        return np.bincount(codes[codes >= 0], minlength=len(self.values))

    def keyed(self, key: Callable[[str], str]) -> "Vocabulary":
        """The vocabulary of ``key(value)``; an empty key counts as missing."""
        keys = np.empty(len(self.values), dtype=object)
        keys[:] = [key(str(v)) for v in self.values]
        values, codes = factorise(keys)
        table = np.append(codes, MISSING)
        return Vocabulary(values, tuple(table[c] for c in self.codes))


def factorise(values: np.ndarray) -> tuple[np.ndarray, Codes]:
    """Sorted distinct texts and the code of each; missing and empty texts get -1."""
    missing = pd.isna(values) | (values == "")
    known = values.copy()
    known[missing] = None
    codes, distinct = pd.factorize(known, sort=True)
    return np.asarray(distinct, dtype=object), codes.astype(np.int64)


class Table:
    """The records of one linkage run, sorted by ``record_id`` so that the order of rows never matters.

    Args:
        records: ``record_id`` (unique), ``source`` and any matching columns, all text with NaN for missing.

    Raises:
        OneTeamError: when ``record_id`` or ``source`` is missing, or a ``record_id`` is empty or comes twice.
    """

    def __init__(self, records: pd.DataFrame) -> None:
        _check(records)
        self.records = records.sort_values("record_id", kind="stable").reset_index(drop=True)
        self.ids = self.records["record_id"].to_numpy(dtype=object)
        self.n = len(self.ids)
        self.memory: dict[tuple[object, ...], Any] = {}  # what kernels worked out once for this table
        self._vocabularies: dict[tuple[str, ...], Vocabulary] = {}
        self._keys: dict[tuple[str, tuple[str, ...]], Vocabulary] = {}

    def vocabulary(self, *columns: str) -> Vocabulary:
        """The shared vocabulary of some columns; a column the table lacks is missing throughout."""
        if columns not in self._vocabularies:
            values, codes = factorise(np.concatenate([self._column(c) for c in columns]))
            self._vocabularies[columns] = Vocabulary(values, tuple(np.split(codes, len(columns))))
        return self._vocabularies[columns]

    def keys(self, how: str, *columns: str) -> Vocabulary:
        """The vocabulary of the key ``how`` (see ``thai.KEYS``) of some columns."""
        at = (how, columns)
        if at not in self._keys:
            self._keys[at] = self.vocabulary(*columns).keyed(KEYS[how])
        return self._keys[at]

    def codes(self, column: str) -> Codes:
        """The codes of one column in its own vocabulary."""
        return self.vocabulary(column).codes[0]

    def _column(self, name: str) -> np.ndarray:
        if name not in self.records.columns:
            return np.full(self.n, None, dtype=object)
        return self.records[name].to_numpy(dtype=object)


def codes_of(values: Sequence[str], key: Callable[[str], str]) -> Codes:
    """The codes of ``key(value)`` for each value; an empty key gets -1."""
    keys = np.empty(len(values), dtype=object)
    keys[:] = [key(v) for v in values]
    return factorise(keys)[1]


def on_distinct(left: Codes, right: Codes, size: int, compare: Callable[[Codes, Codes], np.ndarray]) -> np.ndarray:
    """``compare`` on distinct unordered pairs of codes, mapped back to all pairs; ``size`` is the number of codes."""
    low, high = np.minimum(left, right), np.maximum(left, right)
    where, distinct = pd.factorize(low * np.int64(size) + high)
    return np.asarray(compare(distinct // size, distinct % size))[where]


def combine(keys: Sequence[Codes]) -> Codes:
    """One code for a combination of codes; -1 where any is missing."""
    whole = keys[0].copy()
    for key in keys[1:]:
        width = np.int64(key.max(initial=0)) + 1
        missing = (whole < 0) | (key < 0)
        whole = np.where(missing, MISSING, whole * width + key)
        if whole.max(initial=0) > 2**40:
            whole = np.where(whole < 0, MISSING, pd.factorize(whole)[0])
    return whole


def years(table: Table, column: str) -> np.ndarray:
    """The year of a date column as a number, -1 where missing."""
    vocabulary = table.keys("year", column)
    numbers = [int(v) if str(v).isdigit() else MISSING for v in vocabulary.values]
    return np.array([*numbers, MISSING], dtype=np.int64)[vocabulary.codes[0]]


def _check(records: pd.DataFrame) -> None:
    lacking = [c for c in ("record_id", "source") if c not in records.columns]
    if lacking:
        names = ", ".join(lacking)
        raise OneTeamError("no_record_id", Text(f"ตารางที่จะจับคู่ขาดคอลัมน์ {names}", f"the table to link lacks the column {names}"))
    if records["record_id"].isna().any() or records["record_id"].duplicated().any():
        raise OneTeamError(
            "record_id_not_unique",
            Text("คอลัมน์ record_id ต้องไม่ว่างและไม่ซ้ำ", "record_id must be filled in and unique"),
            todo=Text("แก้ให้แต่ละแถวมีรหัสของตัวเอง", "give every row an id of its own"),
        )
