"""The records as whole-number codes: every distinct value once, keys worked out on distinct values only.

Belongs here: sorting, encoding, derived keys and their hashes. Does not belong here: which keys block or how values compare.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.hashes import NO_KEY, hashes_of
from matching.keys import KEYS, Keys
from matching.known import KnownKeys
from matching.parts import Derived

Codes = np.ndarray  # int32; -1 = missing
MISSING = -1
_FEW, _SMALL = 64, 2_000  # cells, records


@dataclass(frozen=True)
class Vocabulary:
    """Distinct values of some columns, sorted, and each column's codes into them (int32, -1 = missing)."""

    values: list[str]
    codes: tuple[Codes, ...]

    def counts(self, column: int = 0) -> np.ndarray:
        """How many records hold each value in the given column."""
        codes = self.codes[column]
        return np.bincount(codes[codes >= 0], minlength=len(self.values))

    def keyed(self, keys: Keys) -> "Vocabulary":
        """The vocabulary of the values' keys; an empty key counts as missing."""
        values, codes = coded(keys(self.values))
        return Vocabulary(values, tuple(spread(codes, c) for c in self.codes))


def spread(table: np.ndarray, codes: Codes, missing: Any = MISSING) -> np.ndarray:
    """The entry of ``table`` at each code; ``missing`` where the code is -1."""
    return np.concatenate((table, np.array([missing], dtype=table.dtype)))[codes]


def coded(values: Sequence[str]) -> tuple[list[str], Codes]:
    """Sorted distinct texts and the code of each; empty texts get -1."""
    return _encode_few(values) if len(values) <= _FEW else _encode(pa.array(values, type=pa.large_string()))


def _encode(column: pa.Array) -> tuple[list[str], Codes]:
    """Sorted distinct texts and the code of each cell; nulls and empty texts get -1."""
    if len(column) <= _FEW:
        return _encode_few(column.to_pylist())
    encoded = column.dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
    order = pc.sort_indices(encoded.dictionary).to_numpy()
    values = encoded.dictionary.take(order).to_pylist()
    rank = np.empty(len(order) + 1, dtype=np.int32)
    rank[order], rank[-1] = np.arange(len(order)), MISSING
    if values and values[0] == "":
        values, rank = values[1:], rank - 1
        rank[-1] = MISSING
    return values, rank[codes]


def _encode_few(cells: Sequence[str | None]) -> tuple[list[str], Codes]:
    """The same for a few cells, where calling into Arrow is what takes the time."""
    values = sorted({cell for cell in cells if cell})
    code = {value: at for at, value in enumerate(values)}
    return values, np.array([code[cell] if cell else MISSING for cell in cells], dtype=np.int32)


class Table:
    """The records of one linkage run, sorted by ``record_id`` so that the order of rows never matters.

    Args:
        records: ``record_id`` (unique), ``source`` and any matching columns, all text with null or NaN for missing.
        columns: those of them that are wanted; all by default. derive: further columns made from them. known: keys of values that need
            not be worked out again. sound: whether ``record_id`` and ``source`` were looked at before.

    Raises:
        OneTeamError: when ``record_id`` or ``source`` is missing, or a ``record_id`` is empty or comes twice.
    """

    def __init__(
        self,
        records: pd.DataFrame | pa.Table,
        columns: Collection[str] | None = None,
        derive: Mapping[str, Derived] | None = None,
        known: KnownKeys | None = None,
        *,
        sound: bool = False,
    ) -> None:
        self._columns = _arrow(records, columns)
        self._derive, self._known = derive or {}, known or KnownKeys()
        if not sound:
            _check_columns(self._columns)
        ids = self._columns["record_id"]
        self.order = pc.sort_indices(ids).to_numpy()
        self.ids: pa.Array = ids.take(self.order)
        if not sound:
            _check_ids(self.ids)
        self.n = len(ids)
        self.memory: dict[tuple[object, ...], Any] = {}  # what kernels worked out once for this table
        self._encoded: dict[str, tuple[list[str], Codes]] = {}
        self._vocabularies: dict[tuple[str, ...], Vocabulary] = {}
        self._places: dict[tuple[str, ...], list[Codes]] = {}
        self._keys: dict[tuple[str, tuple[str, ...]], Vocabulary] = {}
        self._known_at: dict[str, np.ndarray] = {}
        self._hashes: dict[tuple[str, tuple[str, ...]], np.ndarray] = {}

    def arrow(self) -> pa.Table:
        """The records as text, sorted by ``record_id``."""
        return pa.table({name: column.take(self.order) for name, column in self._columns.items()})

    def names(self, rows: np.ndarray) -> pa.Array:
        """The record ids of some rows."""
        return self.ids.take(pa.array(rows))

    def numbers(self, names: list[str]) -> np.ndarray:
        """The rows of some record ids (int64), -1 for one that is not there."""
        found = pc.index_in(pa.array(names, type=self.ids.type), value_set=self.ids)
        return found.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)

    def once(self, at: tuple[object, ...], make: Callable[[], Any]) -> Any:
        """What ``make`` gives, worked out once for this table."""
        if at not in self.memory:
            self.memory[at] = make()
        return self.memory[at]

    def vocabulary(self, *columns: str) -> Vocabulary:
        """The shared vocabulary of some columns; a column the table lacks is missing throughout."""
        if columns not in self._vocabularies:
            self._vocabularies[columns] = self._shared(columns)
        return self._vocabularies[columns]

    def _shared(self, columns: tuple[str, ...]) -> Vocabulary:
        parts = [self._column(c) for c in columns]
        if len(parts) == 1:
            return Vocabulary(parts[0][0], (parts[0][1],))
        values, codes = coded([v for words, _ in parts for v in words])
        self._places[columns] = np.split(codes, np.cumsum([len(words) for words, _ in parts])[:-1])
        return Vocabulary(values, tuple(spread(at, own[1]) for at, own in zip(self._places[columns], parts, strict=True)))

    def keys(self, how: str, *columns: str) -> Vocabulary:
        """The vocabulary of the key ``how`` (see ``keys.KEYS``) of some columns."""
        at = (how, columns)
        if at not in self._keys:
            self._keys[at] = self.vocabulary(*columns).keyed(KEYS[how])
        return self._keys[at]

    def hashes(self, how: str, *columns: str) -> np.ndarray:
        """The hash of the key ``how`` of each record (uint64, one row a column, 0 = no key); equal keys have equal hashes in any table.

        Only the hashes of distinct values are remembered: those of all records are many, and soon put together again.
        """
        return np.stack([spread(self.hashed(how, column), self._column(column)[1], NO_KEY) for column in columns])

    def hashed(self, how: str, *columns: str) -> np.ndarray:
        """The hash of the key ``how`` of each distinct value of some columns (uint64), in the order of their vocabulary."""
        if (how, columns) not in self._hashes:
            self._hashes[how, columns] = self._hashed(how, columns)
        return self._hashes[how, columns]

    def _hashed(self, how: str, columns: tuple[str, ...]) -> np.ndarray:
        if len(columns) == 1:
            return self._known.of(how, columns[0], self._known_places(columns[0]), self._column(columns[0])[0], _hashes(how))
        found = np.empty(len(self.vocabulary(*columns).values), dtype=np.uint64)
        for column, at in zip(columns, self._places[columns], strict=True):
            found[at] = self.hashed(how, column)
        return found

    def _known_places(self, column: str) -> np.ndarray:
        if column not in self._known.values:
            return np.zeros(0, dtype=np.int64)  # no key of it is known
        if column not in self._known_at:
            self._known_at |= self._looked_up([column] if self.n > _SMALL else sorted({column, *self._known.values}))
        return self._known_at[column]

    def _looked_up(self, columns: list[str]) -> dict[str, np.ndarray]:
        """Places of the values of some columns, all hashed in one call: of a small table calling is what takes the time."""
        values = [self._column(column)[0] for column in columns]
        hashes = hashes_of([value for own in values for value in own])
        parts = np.split(hashes, np.cumsum([len(own) for own in values])[:-1])
        return {column: self._known.places(column, part) for column, part in zip(columns, parts, strict=True)}

    def known_keys(self) -> KnownKeys:
        """All keys that were worked out for this table, for later tables."""
        keys = {(how, columns[0]): found for (how, columns), found in self._hashes.items() if len(columns) == 1}
        values = {column: hashes_of(self._column(column)[0]) for _, column in keys}
        order = {column: np.argsort(hashes) for column, hashes in values.items()}
        return KnownKeys(
            {column: hashes[order[column]] for column, hashes in values.items()},
            {at: found[order[at[1]]] for at, found in keys.items()},
        )

    def codes(self, column: str) -> Codes:
        """The codes of one column in its own vocabulary."""
        return self._column(column)[1]

    def _column(self, name: str) -> tuple[list[str], Codes]:
        """Sorted distinct values of a column and each record's code."""
        if name not in self._encoded:
            if name in self._derive:
                self._encoded[name] = self._derived(self._derive[name])
            elif name in self._columns:
                values, codes = _encode(self._columns[name])
                self._encoded[name] = (values, codes[self.order])
            else:
                self._encoded[name] = ([], np.full(self.n, MISSING, dtype=np.int32))
        return self._encoded[name]

    def _derived(self, derived: Derived) -> tuple[list[str], Codes]:
        """The values and codes of a column made from others."""
        parts = [self._column(name) for name in derived.of]
        values, rank = coded([without_leading(v, derived.drop) for words, _ in parts for v in words])
        ends = np.cumsum([len(words) for words, _ in parts])
        found = np.full(self.n, MISSING, dtype=np.int32)
        for part, (_, codes) in reversed(list(zip(np.split(rank, ends[:-1]), parts, strict=True))):
            own = spread(part, codes)
            found = np.where(own >= 0, own, found)
        return values, found


def without_leading(text: str, words: Sequence[str]) -> str:
    """The text without the words at its beginning that say nothing, glued on or apart."""
    for word in words:
        if text.startswith(word):
            text = text[len(word) :].lstrip(" .")
    return text


def _hashes(how: str) -> Callable[[Sequence[str]], np.ndarray]:
    return lambda values: hashes_of(KEYS[how](values))


def on_distinct(left: Codes, right: Codes, compare: Callable[[Codes, Codes], np.ndarray]) -> np.ndarray:
    """``compare`` on distinct unordered pairs of codes, mapped back to all pairs."""
    if len(left) <= _FEW:
        return compare(np.minimum(left, right), np.maximum(left, right))
    low, high = np.minimum(left, right).astype(np.int64), np.maximum(left, right)
    where, distinct = pd.factorize((low << np.int64(32)) | high)
    return np.asarray(compare((distinct >> np.int64(32)).astype(np.int32), (distinct & np.int64(0xFFFFFFFF)).astype(np.int32)))[where]


def years(table: Table, column: str) -> np.ndarray:
    """The year of a date column as a number, -1 where missing."""

    def worked_out() -> np.ndarray:
        vocabulary = table.keys("year", column)
        numbers = [int(v) if v.isascii() and v.isdigit() else MISSING for v in vocabulary.values]
        return spread(np.array(numbers, dtype=np.int64), vocabulary.codes[0])

    return np.asarray(table.once(("years", column), worked_out))


def _arrow(records: pd.DataFrame | pa.Table, wanted: Collection[str] | None) -> dict[str, pa.Array]:
    """The wanted columns as Arrow arrays of text, each in one piece."""
    given = records.columns if isinstance(records, pd.DataFrame) else records.column_names
    names = [str(name) for name in given if wanted is None or name in wanted or name in ("record_id", "source")]
    return {name: _in_one_piece(records[name]) for name in names}


def _in_one_piece(column: pd.Series | pa.ChunkedArray) -> pa.Array:
    made = column if isinstance(column, pa.ChunkedArray) else pa.array(column, from_pandas=True)
    if isinstance(made, pa.ChunkedArray):
        made = made.combine_chunks() if made.num_chunks != 1 else made.chunk(0)
    return made.cast(pa.large_string())


def _check_columns(columns: dict[str, pa.Array]) -> None:
    lacking = [c for c in ("record_id", "source") if c not in columns]
    if lacking:
        names = ", ".join(lacking)
        raise OneTeamError("no_record_id", Text(f"ตารางที่จะจับคู่ขาดคอลัมน์ {names}", f"the table to link lacks the column {names}"))


def _check_ids(ids: pa.Array) -> None:
    """Looks at sorted ids, of which those that come twice are neighbours."""
    if ids.null_count or pc.any(pc.equal(ids[1:], ids[:-1])).as_py() or pc.any(pc.equal(ids, "")).as_py():
        raise OneTeamError(
            "record_id_not_unique",
            Text("คอลัมน์ record_id ต้องไม่ว่างและไม่ซ้ำ", "record_id must be filled in and unique"),
            todo=Text("แก้ให้แต่ละแถวมีรหัสของตัวเอง", "give every row an id of its own"),
        )
