"""What stands around a pair of records: who else each of them fits, what the other rows of either's person say, who bears the name.

Belongs here: looking up, for any pair, what was gathered once over all pairs of a world. "Person" is one of OUR people: no truth is here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from benchmarks.bound.world import World
from matching.compare import chunks
from matching.hashes import NO_KEY, mixed
from matching.scoring import Scored, forbidden
from matching.weigh import parts_of_weight

NONE = np.nan


@dataclass(frozen=True)
class Best:
    """Per key (int64, sorted) the highest weight, whose it is, and the highest of anybody else (NaN = nobody)."""

    keys: np.ndarray
    first: np.ndarray
    who: np.ndarray
    second: np.ndarray

    @classmethod
    def of(cls, keys: np.ndarray, who: np.ndarray, bits: np.ndarray) -> "Best":
        """The two best of each key; the same ``who`` counts once, by the best of its weights."""
        order = np.lexsort((-bits, keys))
        keys, who, bits = keys[order], who[order], bits[order]
        starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])[: len(keys)])
        group = np.cumsum(np.append(True, keys[1:] != keys[:-1])[: len(keys)]) - 1
        others = np.flatnonzero(who != who[starts][group])  # the best of anybody else comes first among these
        where, at = np.unique(group[others], return_index=True)
        second = np.full(len(starts), NONE, dtype=np.float32)
        second[where] = bits[others[at]]
        return cls(keys[starts], bits[starts].astype(np.float32), who[starts], second)

    def but(self, keys: np.ndarray, who: np.ndarray) -> np.ndarray:
        """The highest weight under each key of anybody but ``who`` (float32)."""
        at, known = _places(self.keys, keys)
        if not len(self.keys):
            return np.full(len(keys), NONE, dtype=np.float32)
        return np.where(known, np.where(self.who[at] == who, self.second[at], self.first[at]), np.float32(NONE))


@dataclass(frozen=True)
class Said:
    """Per key (int64, sorted) what all its pairs say: how many they are, their summed weights, how many a hard rule keeps apart."""

    keys: np.ndarray
    count: np.ndarray
    total: np.ndarray
    apart: np.ndarray

    @classmethod
    def of(cls, keys: np.ndarray, bits: np.ndarray, apart: np.ndarray) -> "Said":
        """The sums of each key."""
        found, group = np.unique(keys, return_inverse=True)
        sums = (np.bincount(group, weights=w, minlength=len(found)).astype(np.float32) for w in (np.ones(len(keys)), bits, apart))
        return cls(found, *sums)

    def at(self, keys: np.ndarray) -> list[np.ndarray]:
        """Count, total and how many apart of each wanted key; 0 of an unknown one."""
        at, known = _places(self.keys, keys)
        columns = (self.count, self.total, self.apart)
        return [np.where(known, column[at], np.float32(0)) if len(self.keys) else np.zeros(len(keys), np.float32) for column in columns]


@dataclass(frozen=True)
class Extremes:
    """Per key (int64, sorted) the most and the least that any of its pairs says of each comparison (bits, one row a comparison)."""

    keys: np.ndarray
    most: np.ndarray
    least: np.ndarray

    @classmethod
    def of(cls, keys: np.ndarray, parts: np.ndarray) -> "Extremes":
        """The extremes of each key."""
        order = np.argsort(keys, kind="stable")
        found, starts = np.unique(keys[order], return_index=True)
        sides = ([how.reduceat(row[order], starts) for row in parts] for how in (np.maximum, np.minimum))
        return cls(found, *(np.array(rows, dtype=np.float32) for rows in sides))

    def at(self, keys: np.ndarray) -> np.ndarray:
        """Most, then least, of each comparison (float32, one row each); NaN of an unknown key."""
        at, known = _places(self.keys, keys)
        return np.where(known, np.concatenate([self.most, self.least])[:, at], np.float32(NONE))


def _places(keys: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each wanted key stands (0 for one that does not), and whether it does."""
    at = np.minimum(np.searchsorted(keys, wanted), max(len(keys) - 1, 0))
    return at, (keys[at] == wanted if len(keys) else np.zeros(len(wanted), dtype=bool))


class Context:
    """All that was gathered of a world; pairs that were not among its own may be asked about, too."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.n = np.int64(world.table.n)
        self.of = world.ours.found.of.astype(np.int64)
        self.source = world.table.codes("source").astype(np.int64)
        pairs = world.pairs
        self._apart = forbidden(pairs.rule)
        a, b = (np.concatenate(two).astype(np.int64) for two in ((pairs.left, pairs.right), (pairs.right, pairs.left)))
        bits, apart = np.tile(pairs.bits, 2), np.tile(self._apart, 2)
        free = ~apart
        self._said = Said.of(self._key(a, b), bits, apart)  # by record and the other's person
        self._rows = Best.of(self._key(a, b), b, bits)
        self._people = Best.of(a[free], self.of[b[free]], bits[free])  # by record
        self._in_source = Best.of(self._list_key(a[free], b[free]), self.of[b[free]], bits[free])  # by record and the other's list
        self._count = np.bincount(a[free & (bits >= world.ours.scorer.weights.model.thresholds.keep)], minlength=int(self.n))
        self._extremes = Extremes.of(self._between(pairs), self._parts(pairs))

    @cached_property
    def sizes(self) -> np.ndarray:
        """How many rows each record's person has."""
        return np.bincount(self.of, minlength=int(self.n))[self.of]

    def have(self, column: str) -> np.ndarray:
        """How many rows of each record's person have a value in the column."""
        return np.bincount(self.of, weights=self.world.table.codes(column) >= 0, minlength=int(self.n))[self.of]

    def bearers(self, *keys: tuple[str, str]) -> np.ndarray:
        """How many people share the keys (``how, column``) of each record (float64); NaN without a key."""
        key = mixed([self.world.table.hashes(how, column)[0] for how, column in keys])
        return bearers(key, self.of)

    def around(self, pairs: Scored) -> dict[str, np.ndarray]:
        """Rivals and fellows of both records, of the first under ``…_l`` and of the second under ``…_r``."""
        found: dict[str, np.ndarray] = {}
        for side, a, b in (("l", pairs.left, pairs.right), ("r", pairs.right, pairs.left)):
            a, b = a.astype(np.int64), b.astype(np.int64)
            found |= {f"{name}_{side}": column for name, column in self._of_side(a, b, pairs.bits).items()}
        return found

    def _of_side(self, a: np.ndarray, b: np.ndarray, bits: np.ndarray) -> dict[str, np.ndarray]:
        count, total, apart = self._said.at(self._key(a, b))
        others = np.maximum(count - 1, 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.where(others > 0, (total - bits) / others, NONE)
        rival, in_list = self._people.but(a, self.of[b]), self._in_source.but(self._list_key(a, b), self.of[b])
        return {
            "rivals": self._count[a], "rival_margin": bits - rival, "rival_bits": rival, "rival_in_list_margin": bits - in_list,
            "fellows": others, "fellows_best": self._rows.but(self._key(a, b), b), "fellows_mean": mean, "fellows_apart": apart,
        }  # fmt: skip

    def between(self, pairs: Scored) -> np.ndarray:
        """The most, then the least, that any pair of rows of the two persons says of each comparison."""
        return self._extremes.at(self._between(pairs))

    def _key(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return a * self.n + self.of[b]

    def _list_key(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return a * self.n + self.source[b]

    def _between(self, pairs: Scored) -> np.ndarray:
        one, other = self.of[pairs.left], self.of[pairs.right]
        return np.minimum(one, other) * self.n + np.maximum(one, other)

    def _parts(self, pairs: Scored) -> np.ndarray:
        scorer = self.world.ours.scorer
        parts = np.empty(pairs.levels.shape, dtype=np.float32)
        for at in chunks(len(pairs.left)):
            parts[:, at] = parts_of_weight(scorer.weights, scorer.shares, pairs.levels[:, at], pairs.left[at], pairs.right[at])
        return parts


def bearers(key: np.ndarray, of: np.ndarray) -> np.ndarray:
    """How many people (``of``) share each record's key (uint64; float64, NaN for no key)."""
    known = np.flatnonzero(key != NO_KEY)
    _, group = np.unique(key[known], return_inverse=True)
    people = np.unique(group.astype(np.int64) * (len(of) + 1) + of[known]) // (len(of) + 1)
    found = np.full(len(of), NONE)
    found[known] = np.bincount(people)[group] if len(known) else NONE
    return found


def apart_by(columns: Sequence[np.ndarray], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """1 where every column has one value in both records, 0 where any differs, NaN where any is missing."""
    same, known = np.ones(len(left), dtype=bool), np.ones(len(left), dtype=bool)
    for codes in columns:
        same &= codes[left] == codes[right]
        known &= (codes[left] >= 0) & (codes[right] >= 0)
    return np.where(known, same.astype(np.float32), np.float32(NONE))
