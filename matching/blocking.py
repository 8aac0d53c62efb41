"""Blocking: which pairs of records are worth comparing, by several rules in union, each pair once.

Belongs here: keys to pairs, splitting of oversized blocks. Does not belong here: comparing.

A record's key under a rule is a 64-bit hash, the same in any table, so that a new record finds its blocks among old ones. A block is a
run of equal keys in one sorted array that holds key and record number in one word; pairs of a block come from shifted comparison, pairs
of all rules from one sort: no join and no ``np.unique`` (a hundred times slower on large arrays).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product

import numpy as np

from matching.compare.identity import valid_ids
from matching.keys import KEYS
from matching.lines import by_line
from matching.model import Model
from matching.parts import BlockingRule, Sources
from matching.table import MIX, NO_KEY, Table, hashes_of, mixed, spread, years

Worth = Callable[[np.ndarray, np.ndarray], np.ndarray]
_RULE_BITS = np.uint64(6)
_RULES = np.uint64(63)
_MARK_BITS = 24
_AT_ONCE = 2_000_000  # pairs put in order at once
_BASE = np.uint64(0x100000001B3)


@dataclass(frozen=True)
class Pairs:
    """Pairs of record numbers, ``left < right``, sorted; ``rules`` has a bit for every rule that brought the pair (uint64)."""

    left: np.ndarray
    right: np.ndarray
    rules: np.ndarray

    def __len__(self) -> int:
        return len(self.left)

    def brought_by(self, rule: int) -> np.ndarray:
        """Which pairs a rule brought."""
        return np.asarray((self.rules >> np.uint64(rule)) & np.uint64(1) == 1)


@dataclass
class RuleCount:
    """What one rule brought: its pairs, those no earlier rule had, its largest block and how many blocks had to be split."""

    rule: str
    pairs: int
    largest_block: int
    blocks_split: int
    new_pairs: int = 0


@dataclass
class Blocks:
    """Blocks of one rule: key and record in one sorted word each; ``bits`` is the width of the record number."""

    words: np.ndarray
    bits: np.uint64
    largest: int = 0
    split: int = 0
    sizes: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    @property
    def records(self) -> np.ndarray:
        """The record of each word."""
        return (self.words & ((np.uint64(1) << self.bits) - np.uint64(1))).astype(np.int64)


def block(table: Table, model: Model, progress: Callable[[float], None]) -> tuple[Pairs, list[RuleCount]]:
    """All candidate pairs and what each rule brought."""
    found, report = [], []
    worth = _worth(table, model)
    for at, rule in enumerate(model.blocking):
        pairs, count = rule_pairs(table, rule, model.split, worth[rule.conflicts], _loose(table, model, rule))
        found.append(pairs)
        report.append(count)
        progress((at + 1) / len(model.blocking))
    union, fresh = _union(table.n, found)
    for entry, new in zip(report, fresh.tolist(), strict=True):
        entry.new_pairs = new
    return union, report


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


def _union(n: int, found: Sequence[np.ndarray]) -> tuple[Pairs, np.ndarray]:
    """The pairs of all rules once, and how many each rule was the first to bring; worked out a range of pairs at a time, to save memory."""
    parts, fresh = [], np.zeros(len(found), dtype=np.int64)
    for low, high in _ranges(n, sum(map(len, found))):
        slices = [f[np.searchsorted(f, low) : np.searchsorted(f, high)] for f in found]
        pairs, new = _merged(n, slices)
        parts.append(pairs)
        fresh += new
    return Pairs(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("left", "right", "rules"))), fresh


def _ranges(n: int, pairs: int) -> Iterator[tuple[int, int]]:
    """Ranges of pair numbers that cover all, so many that none holds much more than a bound."""
    count = max(1, -(-pairs // _AT_ONCE))
    ends = [n * n * k // count for k in range(count + 1)]
    return pairwise(ends)


def _merged(n: int, found: Sequence[np.ndarray]) -> tuple[Pairs, np.ndarray]:
    """The pairs of one range, from every rule's."""
    words = np.concatenate([(f.astype(np.uint64) << _RULE_BITS) | np.uint64(rule) for rule, f in enumerate(found)])
    words.sort()
    codes = (words >> _RULE_BITS).astype(np.int64)
    rule = words & _RULES
    starts = np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]])) if len(codes) else np.zeros(0, dtype=np.int64)
    bits = np.bitwise_or.reduceat(np.left_shift(np.uint64(1), rule), starts) if len(starts) else np.zeros(0, dtype=np.uint64)
    distinct = codes[starts]
    fresh = np.bincount(rule[starts].astype(np.int64), minlength=len(found))
    left = distinct // n
    return Pairs(left.astype(np.int32), (distinct - left * n).astype(np.int32), bits), fresh


def rule_pairs(
    table: Table, rule: BlockingRule, split: Sequence[str], worth: Worth = all_pairs, loose: np.ndarray | None = None
) -> tuple[np.ndarray, RuleCount]:
    """Sorted distinct pair numbers (``left * n + right``) of one rule that are worth comparing, and its count.

    Args:
        worth: which pairs are. loose: records of which every pair must have one; None: any two.
    """
    blocks = blocks_of(rule_keys(table, rule) if loose is None else _near_loose(table, rule, loose), table.n)
    found, oversized, largest = [], 0, int(blocks.sizes.max(initial=0))
    for at in range(len(split) + 1):
        big = np.repeat(blocks.sizes > rule.cap, blocks.sizes)
        found.append(_pairs_of_blocks(table.n, blocks.words[~big], blocks.bits, worth))
        oversized = oversized or int((blocks.sizes > rule.cap).sum())
        left_over = Blocks(blocks.words[big], blocks.bits)
        if not len(left_over.words):
            break
        if at == len(split):
            found.append(_pairs_of_blocks(table.n, left_over.words, left_over.bits, worth, window=rule.cap))
            break
        blocks = blocks_of([_narrowed(table, left_over, split[at])], table.n)
    pairs = _distinct(np.concatenate(found))
    return pairs, RuleCount(rule.name, len(pairs), largest, oversized)


def rule_keys(table: Table, rule: BlockingRule) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Every (key, record) of a rule (uint64, int64), one way of combining its keys after another: records without a key are left out."""
    for way in product(*(key_hashes(table, key) for key in rule.keys)):
        whole = mixed(way)
        known = np.flatnonzero(whole != NO_KEY)
        yield whole[known], known


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


def _near_loose(table: Table, rule: BlockingRule, loose: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The keys of loose records, and of the others those that a loose record may share: one bit a key tells, few wrongly."""
    marks = np.zeros(1 << _MARK_BITS, dtype=bool)
    for keys, records in rule_keys(table, rule):
        marks[keys[loose[records]] >> np.uint64(64 - _MARK_BITS)] = True
    for keys, records in rule_keys(table, rule):
        shared = np.flatnonzero(marks[keys >> np.uint64(64 - _MARK_BITS)])
        yield keys[shared], records[shared]


def key_hashes(table: Table, key: str) -> list[np.ndarray]:
    """The hashes of one key, a list since a record may have several; ``how:column|column`` as in the model file."""
    how, _, names = key.partition(":")
    columns = tuple(names.split("|"))
    if how == "years":
        year = years(table, columns[0])
        known = year >= 0
        return [np.where(known, (year + k + 1).astype(np.uint64) * MIX, NO_KEY) for k in (0, 1)]
    if how in ("deletions", "words"):
        make, vocabulary = _deletions if how == "deletions" else _words, table.vocabulary(columns[0])
        hashes = table.once((how, columns), lambda: make(vocabulary.values))
        return [spread(each, vocabulary.codes[0], NO_KEY) for each in hashes]
    if how == "either_order":
        one, other = table.hashes("sound", *columns)
        return [mixed([np.where((one == NO_KEY) | (other == NO_KEY), NO_KEY, np.minimum(one, other)), np.maximum(one, other)])]
    return list(table.hashes(how, *columns))


def _deletions(values: Sequence[str]) -> list[np.ndarray]:
    """Each value without its k-th letter, for each k: values that differ in one letter, or in two swapped neighbours, share one of these.

    A polynomial hash of the letters before and behind the gap, so that no shortened text is ever made.
    """
    letters, length = _letters(values)
    ahead = np.zeros((len(letters), letters.shape[1] + 1), dtype=np.uint64)
    for k in range(letters.shape[1]):
        ahead[:, k + 1] = np.where(k < length, ahead[:, k] * _BASE + letters[:, k], ahead[:, k])
    found, behind, power = [], np.zeros(len(letters), dtype=np.uint64), np.ones(len(letters), dtype=np.uint64)
    for k in reversed(range(letters.shape[1])):
        inside = k < length
        gap = ahead[:, k] * power + behind
        found.append(np.where(inside & (length > 1), np.maximum(gap * MIX, np.uint64(1)), NO_KEY))
        behind = np.where(inside, letters[:, k] * power + behind, behind)
        power = np.where(inside, power * _BASE, power)
    return found


def _letters(values: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Code points of folded values as a matrix (uint64, 0 behind the end) and their lengths."""
    array = np.array(KEYS["value"](values), dtype=np.str_)
    width = array.dtype.itemsize // 4
    letters = array.view(np.uint32).reshape(len(values), width).astype(np.uint64) if width else np.zeros((len(values), 0), dtype=np.uint64)
    return letters, (letters != 0).sum(axis=1)


def _words(values: Sequence[str]) -> list[np.ndarray]:
    """The sound of each word of each text, up to six."""
    texts = [v.split(" ") for v in by_line(str, values)]
    return [hashes_of(KEYS["sound"]([w[k] if k < len(w) else "" for w in texts])) for k in range(6)]


def blocks_of(ways: Iterable[tuple[np.ndarray, np.ndarray]], n: int) -> Blocks:
    """Keys and records as sorted words, and the size of each block; the lowest bits of a key make room for the record number."""
    bits = np.uint64(max(int(n - 1).bit_length(), 1))
    words = np.concatenate([(keys >> bits << bits) | records.astype(np.uint64) for keys, records in ways])
    words.sort()
    if len(words):
        words = words[np.concatenate([[True], words[1:] != words[:-1]])]
    keys = words >> bits
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.zeros(0, dtype=np.int64)
    return Blocks(words, bits, sizes=np.diff(np.append(starts, len(keys))))


def _narrowed(table: Table, blocks: Blocks, how: str) -> tuple[np.ndarray, np.ndarray]:
    """Oversized blocks split by one more key; records that lack it stay together."""
    records = blocks.records
    more = key_hashes(table, how)[0][records]
    return mixed([np.maximum(blocks.words >> blocks.bits, np.uint64(1)), np.maximum(more, np.uint64(1))]), records


def _pairs_of_blocks(n: int, words: np.ndarray, bits: np.uint64, worth: Worth, window: int | None = None) -> np.ndarray:
    """All pairs within blocks (int64), or those at most ``window`` places apart."""
    keys, records = words >> bits, (words & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
    found = [np.zeros(0, dtype=np.int64)]
    for active, shift in _shifts(keys, window):
        a, b = records[active], records[active + shift]
        fine = worth(a, b)
        a, b = a[fine], b[fine]
        found.append(np.minimum(a, b) * np.int64(n) + np.maximum(a, b))
    return np.concatenate(found)


def _shifts(keys: np.ndarray, window: int | None) -> Iterator[tuple[np.ndarray, int]]:
    """Places whose neighbour so many places on is in the same block, for growing distances."""
    active, shift = np.arange(len(keys)), 1
    while len(active) and (window is None or shift <= window):
        active = active[: np.searchsorted(active, len(keys) - shift)]
        active = active[keys[active] == keys[active + shift]]
        if len(active):
            yield active, shift
        shift += 1


def _distinct(codes: np.ndarray) -> np.ndarray:
    codes.sort()
    return codes[np.concatenate([[True], codes[1:] != codes[:-1]])] if len(codes) else codes
