"""The candidate pairs of changed records: their block keys looked up among those of a base.

Belongs here: which records of the base a changed one is compared with. Does not belong here: keys themselves (``blocking``), comparing.

Records are numbered through: those of the base (n) first, then the changed ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from matching.base import Keys
from matching.blocking import loose_id, rule_keys
from matching.hashes import MIX, mixed
from matching.model import Model
from matching.parts import BlockingRule
from matching.table import Table

_NEAR, _MANY = 8, 500  # records, blocks


class Both(NamedTuple):
    """One number of each record: of those of the base, then of the changed ones."""

    old: np.ndarray
    new: np.ndarray

    def at(self, records: np.ndarray) -> np.ndarray:
        """The numbers of some records."""
        fresh = records >= len(self.old)
        found = np.empty(len(records), dtype=self.old.dtype)
        found[~fresh] = self.old[records[~fresh]]
        found[fresh] = self.new[records[fresh] - len(self.old)]
        return found


class Members(NamedTuple):
    """Records of some blocks: the number of the block and of the record (int64)."""

    block: np.ndarray
    record: np.ndarray

    def where(self, which: np.ndarray) -> "Members":
        """Some of them."""
        return Members(self.block[which], self.record[which])


@dataclass(frozen=True)
class Met:
    """Pairs of a changed record with another, changed or not: sorted, each once (int64)."""

    left: np.ndarray
    right: np.ndarray


def meet(keys: Keys, model: Model, new: Table, marks: tuple[np.ndarray, ...], dead: np.ndarray) -> Met:
    """The candidate pairs of the changed records.

    Args:
        keys: of the base. new: the changed records. marks: theirs (``base.marks_of``). dead: records of the base that are gone or changed.
    """
    splits, ids = [Both(*both) for both in zip(keys.splits, marks[0], strict=True)], _by_name(model, keys, marks)
    found: dict[str, list[np.ndarray]] = {"compare": [np.zeros(0, dtype=np.int64)], "skip": [np.zeros(0, dtype=np.int64)]}
    n, total = len(dead), len(dead) + new.n
    for rule, words in zip(model.blocking, keys.words, strict=True):
        members = _touched(keys, words, new, rule, dead)
        if not len(members.block):
            continue
        if name := loose_id(model, rule):
            members = _with_loose(members, ids[name].at(members.record) == 0)
        for a, b in _pairs(members, n, rule, splits):
            found[rule.conflicts].append(np.minimum(a, b) * total + np.maximum(a, b))
    skipped = _once(found["skip"])
    skipped = skipped[_no_conflict(ids, skipped // total, skipped % total)]
    codes = _once([*found["compare"], skipped])
    left, right = codes // total, codes % total
    meeting = _sources_meet(model, Both(keys.sources, marks[2]), left, right)
    return Met(left[meeting], right[meeting])


def _by_name(model: Model, keys: Keys, marks: tuple[np.ndarray, ...]) -> dict[str, Both]:
    return {name: Both(*both) for name, both in zip(model.one_value, zip(keys.ids, marks[1], strict=True), strict=True)}


def _with_loose(members: Members, loose: np.ndarray) -> Members:
    """The members of blocks that have a loose record (see ``blocking.loose_id``)."""
    return members.where(np.bincount(members.block[loose], minlength=_blocks(members))[members.block] > 0)


def _blocks(members: Members) -> int:
    return int(members.block.max(initial=-1)) + 1


def _once(codes: list[np.ndarray]) -> np.ndarray:
    """All codes, sorted, each once."""
    found = np.sort(np.concatenate(codes))
    return found[np.concatenate([[True], found[1:] != found[:-1]])] if len(found) else found


def _touched(keys: Keys, words: np.ndarray, new: Table, rule: BlockingRule, dead: np.ndarray) -> Members:
    """All living members of the blocks that a changed record shares, sorted; of a rare rule, of blocks that are not too large for it."""
    bits, n = np.uint64(keys.bits), len(dead)
    ways = list(rule_keys(new, rule))
    own = np.concatenate([k for k, _ in ways]) >> bits
    blocks, place = np.unique(own, return_inverse=True)
    fresh = _once([place.astype(np.int64) * max(new.n, 1) + np.concatenate([r for _, r in ways])])
    number = (np.uint64(1) << bits) - np.uint64(1)
    low = np.searchsorted(words, blocks << bits)
    at, block = _ranges(low, _ends(words, low, blocks << bits | number))
    record = (words[at] & number).astype(np.int64)
    living = ~dead[record]
    members = Members(
        np.concatenate([block[living], fresh // max(new.n, 1)]), np.concatenate([record[living], fresh % max(new.n, 1) + n])
    )
    sizes = np.bincount(members.block)
    members = members.where(((sizes > 1) & (sizes <= rule.cap if rule.rare else True))[members.block])
    return members.where(np.argsort(members.block, kind="stable"))  # two sorted runs, one behind the other: quick to merge


def _ends(words: np.ndarray, low: np.ndarray, last: np.ndarray) -> np.ndarray:
    """Where each block ends that begins at ``low``; ``last``: its largest word. Most blocks are short, so a few steps find many ends."""
    high, open_ = low.copy(), np.arange(len(low))
    for _ in range(_NEAR if len(low) > _MANY else 0):
        open_ = open_[high[open_] < len(words)]
        open_ = open_[words[high[open_]] <= last[open_]]
        high[open_] += 1
    high[open_] = np.searchsorted(words, last[open_], side="right")
    return high


def _ranges(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All whole numbers from each ``low`` up to below its ``high``, and the place of the range each is of (int64)."""
    sizes = high - low
    which = np.repeat(np.arange(len(low)), sizes)
    return np.arange(len(which)) - (np.cumsum(sizes) - sizes - low)[which], which


def _pairs(members: Members, n: int, rule: BlockingRule, splits: list[Both]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Pairs of a changed record with the others of its blocks, those larger than its cap split as ``blocking.rule_pairs`` splits them."""
    for at in range(len(splits) + 1):
        sizes = np.bincount(members.block)
        changed = np.bincount(members.block[members.record >= n], minlength=len(sizes)) > 0
        small = sizes <= rule.cap
        yield _crossed(members, n, sizes, small)
        members = members.where((~small & changed)[members.block])
        if rule.rare or not len(members.block):
            return
        if at < len(splits):
            narrowed = mixed([(members.block + 1).astype(np.uint64) * MIX, np.maximum(splits[at].at(members.record), np.uint64(1))])
            members = Members(pd.factorize(narrowed)[0].astype(np.int64), members.record)
            members = members.where(np.lexsort((members.record, members.block)))
    yield _crossed(members, n, np.bincount(members.block), np.ones(_blocks(members), dtype=bool), window=rule.cap)


def _crossed(
    members: Members, n: int, sizes: np.ndarray, wanted: np.ndarray, window: int | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Each changed record of the wanted blocks with all others there, or with those at most ``window`` places away."""
    start = np.cumsum(sizes) - sizes
    at = np.flatnonzero((members.record >= n) & wanted[members.block])
    low = start[members.block[at]]
    high = low + sizes[members.block[at]]
    if window is not None:
        low, high = np.maximum(low, at - window), np.minimum(high, at + window + 1)
    other, which = _ranges(low, high)
    a, b = members.record[at[which]], members.record[other]
    return a[a != b], b[a != b]


def _no_conflict(ids: dict[str, Both], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether no two records of a pair have different valid ids of which a person has one."""
    fine = np.ones(len(left), dtype=bool)
    for both in ids.values():
        one, other = both.at(left), both.at(right)
        fine &= (one == other) | (one == 0) | (other == 0)
    return fine


def _sources_meet(model: Model, source: Both, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the model wants the two sources of a pair compared."""
    if model.sources.compare == "all":
        return np.ones(len(left), dtype=bool)
    return np.asarray((source.at(left) == source.at(right)) == (model.sources.compare == "within"))
