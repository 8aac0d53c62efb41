"""Blocking: which pairs of records are worth comparing, by several rules in union, each pair once.

Belongs here: keys to pairs, splitting of oversized blocks. Does not belong here: the keys of a record (``recordkeys``), putting the pairs
of all rules together (``candidates``), comparing.

A record's key under a rule is a 64-bit hash, the same in any table, so that a new record finds its blocks among old ones. A block is a
run of equal keys in one sorted array that holds key and record number in one word; pairs of a block come from shifted comparison, a
bounded number at a time: no join and no ``np.unique`` (a hundred times slower on large arrays).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from matching.candidates import AT_ONCE, Candidates, Pairs, Runs
from matching.compare.cohorts import name_ladder
from matching.compare.identity import valid_ids
from matching.hashes import NO_KEY, mixed, of_two, put_in_order
from matching.model import Model
from matching.parts import BlockingRule, Sources
from matching.recordkeys import key_hashes, key_ways
from matching.table import Table

Worth = Callable[[np.ndarray, np.ndarray], np.ndarray]
Ways = Iterator[tuple[np.ndarray, np.ndarray]]
_MARK_BITS = 24


@dataclass
class RuleCount:
    """What one rule brought: its pairs, those no earlier rule had, its largest block and how many blocks had to be split."""

    rule: str
    pairs: int = 0
    largest_block: int = 0
    blocks_split: int = 0
    new_pairs: int = 0


@dataclass
class Blocks:
    """Blocks of one rule: key and record in one sorted word each; ``bits`` is the width of the record number."""

    words: np.ndarray
    bits: np.uint64
    sizes: np.ndarray

    @property
    def records(self) -> np.ndarray:
        """The record of each word."""
        return (self.words & ((np.uint64(1) << self.bits) - np.uint64(1))).view(np.int64)

    @property
    def later(self) -> np.ndarray:
        """How many words of its block follow each word (int64)."""
        steps = np.full(len(self.words), -1)
        steps[np.cumsum(self.sizes) - self.sizes] += self.sizes
        return np.cumsum(steps)

    def where(self, wanted: np.ndarray) -> "Blocks":
        """Some of the blocks."""
        return Blocks(self.words[np.repeat(wanted, self.sizes)], self.bits, self.sizes[wanted])


def block(table: Table, model: Model, progress: Callable[[float], None]) -> tuple[Pairs, list[RuleCount]]:
    """All candidate pairs and what each rule brought."""
    found, report = candidates(table, model, progress)
    return found.whole(), report


def candidates(table: Table, model: Model, progress: Callable[[float], None]) -> tuple[Candidates, list[RuleCount]]:
    """As :func:`block`, the pairs not all in memory."""
    name_ladders(table, model)
    runs, report = Runs(table.n, len(model.blocking)), [RuleCount(rule.name) for rule in model.blocking]
    worth = _worth(table, model)
    for at, (rule, count) in enumerate(zip(model.blocking, report, strict=True)):
        for codes in rule_pairs(table, rule, model.split, count, worth[rule.conflicts], _loose(table, model, rule)):
            runs.add(at, codes)
        progress((at + 1) / len(model.blocking))
    found = runs.merged()
    for count, pairs, new in zip(report, found.brought.tolist(), found.fresh.tolist(), strict=True):
        count.pairs, count.new_pairs = pairs, new
    return found, report


def name_ladders(table: Table, model: Model) -> None:
    """Lets keys tell births by the columns of steps that the model compares."""
    for comparison in model.comparisons:
        if comparison.kind == "cohort":
            name_ladder(table, comparison)


def _worth(table: Table, model: Model) -> dict[str, Worth]:
    """Which pairs a rule is to bring, by how it treats conflicts: sources that the model wants compared, ids that may be one person's."""
    source = _sources_meet(table, model.sources)
    ids = [valid_ids(table, model.comparison(name)) for name in model.one_value]

    def no_conflict(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        fine = source(a, b)
        for codes in ids:
            one, other = codes[a], codes[b]
            fine &= (one == other) | (one < 0) | (other < 0)
        return fine

    return {"compare": source, "skip": no_conflict}


def _sources_meet(table: Table, sources: Sources) -> Worth:
    """Keeps the pairs of one source, of different ones, or all."""
    if sources.compare == "all":
        return all_pairs
    source, within = table.codes("source"), sources.compare == "within"
    return lambda a, b: (source[a] == source[b]) == within


def all_pairs(a: np.ndarray, _b: np.ndarray) -> np.ndarray:
    """Every pair is worth comparing."""
    return np.ones(len(a), dtype=bool)


def rule_pairs(
    table: Table, rule: BlockingRule, split: Sequence[str], count: RuleCount, worth: Worth = all_pairs, loose: np.ndarray | None = None
) -> Iterator[np.ndarray]:
    """Pair numbers (``left * n + right``) of one rule that are worth comparing, some at a time, sorted and each once within these.

    Args:
        count: takes the largest block and how many were split. worth: which pairs are. loose: records of which every pair must have one;
            None: any two.
    """
    blocks = blocks_of(rule_keys(table, rule) if loose is None else _near_loose(table, rule, loose), table.n)
    count.largest_block = int(blocks.sizes.max(initial=0))
    for at in range(len(split) + 1):
        big = blocks.sizes > rule.cap
        yield from _pairs_of_blocks(table.n, blocks.where(~big) if big.any() else blocks, worth)
        count.blocks_split = count.blocks_split or int(big.sum())
        if rule.rare or not big.any():
            return
        blocks = blocks.where(big)
        if at < len(split):
            blocks = blocks_of([_narrowed(table, blocks, split[at])], table.n)
    yield from _pairs_of_blocks(table.n, blocks, worth, window=rule.cap)


def rule_keys(table: Table, rule: BlockingRule, among: np.ndarray | None = None) -> Ways:
    """Every (key, record) of a rule (uint64, int64), one way of combining its keys after another: records without a key are left out.

    Args:
        among: the records that are wanted; None: all.
    """
    records = np.arange(table.n) if among is None else among
    ways = _extended([(None, records)], key_ways(table, rule.keys[0]))
    for key in rule.keys[1:]:
        ways = _extended(list(ways), key_ways(table, key))
    return ways


def _extended(ways: Sequence[tuple[np.ndarray | None, np.ndarray]], more: Iterable[np.ndarray]) -> Ways:
    """Ways of combining some keys (None: no key yet), each with every way of having one more."""
    for hashes in more:
        for keys, records in ways:
            own = hashes[records]
            known = np.flatnonzero(own != NO_KEY)
            yield own[known] if keys is None else of_two(keys[known], own[known]), records[known]


def loose_id(model: Model, rule: BlockingRule) -> str | None:
    """For a rule on typing errors of an id of which a person has one: that comparison's name. Only records without a valid one are loose,
    since two valid ones never link, and every pair of the rule must have a loose record.
    """
    columns = {key.partition(":")[2] for key in rule.keys if key.startswith("deletions:")}
    ids = [c for c in model.comparisons if c.kind == "id" and c.check and c.column in columns and c.name in model.one_value]
    return ids[0].name if ids and rule.conflicts == "skip" else None


def _loose(table: Table, model: Model, rule: BlockingRule) -> np.ndarray | None:
    """The loose records of such a rule; None for any other."""
    name = loose_id(model, rule)
    return valid_ids(table, model.comparison(name)) < 0 if name else None


def _near_loose(table: Table, rule: BlockingRule, loose: np.ndarray) -> Ways:
    """The keys of loose records, and of the others those that a loose record may share: one bit a key tells, few wrongly."""
    marks = np.zeros(1 << _MARK_BITS, dtype=bool)
    for keys, _ in rule_keys(table, rule, np.flatnonzero(loose)):
        marks[keys >> np.uint64(64 - _MARK_BITS)] = True
    for keys, records in rule_keys(table, rule):
        shared = np.flatnonzero(marks[keys >> np.uint64(64 - _MARK_BITS)])
        yield keys[shared], records[shared]


def blocks_of(ways: Iterable[tuple[np.ndarray, np.ndarray]], n: int) -> Blocks:
    """Keys and records as sorted words, and the size of each block; the lowest bits of a key make room for the record number."""
    bits = np.uint64(max(int(n - 1).bit_length(), 1))
    words = np.concatenate([(keys >> bits << bits) | records.view(np.uint64) for keys, records in ways])
    put_in_order(words)
    if len(words):
        words = words.compress(np.concatenate([[True], words[1:] != words[:-1]]))
    keys = words >> bits
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.zeros(0, dtype=np.int64)
    return Blocks(words, bits, np.diff(np.append(starts, len(keys))))


def _narrowed(table: Table, blocks: Blocks, how: str) -> tuple[np.ndarray, np.ndarray]:
    """Oversized blocks split by one more key; records that lack it stay together."""
    records = blocks.records
    more = key_hashes(table, how)[0][records]
    return mixed([np.maximum(blocks.words >> blocks.bits, np.uint64(1)), np.maximum(more, np.uint64(1))]), records


def _pairs_of_blocks(n: int, blocks: Blocks, worth: Worth, window: int | None = None) -> Iterator[np.ndarray]:
    """All pairs within blocks (int64), or those at most ``window`` places apart; some at a time, sorted and each once within these."""
    records, later = blocks.records, blocks.later
    later = later if window is None else np.minimum(later, window)
    for low, high in _cuts(later):
        found = [np.zeros(0, dtype=np.int64)]
        for active, shift in _shifts(later, low, high):
            a, b = records[active], records[active + shift]  # a < b: the words of a block are sorted
            found.append((a * np.int64(n) + b).compress(worth(a, b)))
        yield _distinct(np.concatenate(found))


def _cuts(later: np.ndarray) -> Iterator[tuple[int, int]]:
    """Ranges of places whose pairs with later places of their blocks are not many more than a bound."""
    pairs = np.cumsum(later)
    full = np.searchsorted(pairs, np.arange(AT_ONCE, pairs.max(initial=0) + 1, AT_ONCE))
    return pairwise([0, *np.unique(full).tolist(), len(later)])


def _shifts(later: np.ndarray, low: int, high: int) -> Iterator[tuple[np.ndarray, int]]:
    """Places of a range that have so many later places to be paired with, for growing numbers."""
    active, shift = np.arange(low, high), 1
    while len(active := active.compress(later[active] >= shift)):
        yield active, shift
        shift += 1


def _distinct(codes: np.ndarray) -> np.ndarray:
    put_in_order(codes)
    return codes.compress(np.concatenate([[True], codes[1:] != codes[:-1]])) if len(codes) else codes
