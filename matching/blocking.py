"""Blocking: which pairs of records are worth comparing, by several rules in union, each pair once.

Belongs here: keys to pairs, splitting of oversized blocks. Does not belong here: comparing.

Pairs of one block come from shifted comparison of the sorted keys, pairs of all rules from one sort of whole numbers: no join and
no ``np.unique`` (a hundred times slower on large arrays).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from matching.model import BlockingRule, Model
from matching.table import MISSING, Table, codes_of, combine, years


@dataclass(frozen=True)
class Pairs:
    """Pairs of record numbers, ``left < right``, sorted; ``rules`` has a bit for every rule that brought the pair."""

    left: np.ndarray
    right: np.ndarray
    rules: np.ndarray

    def __len__(self) -> int:
        return len(self.left)

    def brought_by(self, rule: int) -> np.ndarray:
        """Which pairs a rule brought."""
        return (self.rules >> np.uint32(rule)) & np.uint32(1) == 1


def block(table: Table, model: Model, progress: Callable[[float], None]) -> tuple[Pairs, list[dict[str, object]]]:
    """All candidate pairs and, per rule, how many it brought, how many no earlier rule had, and its largest block."""
    found, report = [], []
    for at, rule in enumerate(model.blocking):
        pairs, largest, split = rule_pairs(table, rule, model.split)
        found.append(pairs)
        report.append({"rule": rule.name, "pairs": len(pairs), "largest_block": largest, "blocks_split": split})
        progress((at + 1) / len(model.blocking))
    union, fresh = _union(table.n, found)
    for entry, count in zip(report, fresh, strict=True):
        entry["new_pairs"] = int(count)
    return union, report


def _union(n: int, found: Sequence[np.ndarray]) -> tuple[Pairs, np.ndarray]:
    """The pairs of all rules once, and how many each rule was the first to bring."""
    codes = np.concatenate([*found, np.zeros(0, dtype=np.int64)])
    rule = np.repeat(np.arange(len(found), dtype=np.uint32), [len(f) for f in found])
    order = np.argsort(codes, kind="stable")
    codes, rule = codes[order], rule[order]
    starts = np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]])) if len(codes) else np.zeros(0, dtype=np.int64)
    bits = np.bitwise_or.reduceat(np.left_shift(np.uint32(1), rule), starts) if len(starts) else np.zeros(0, dtype=np.uint32)
    distinct = codes[starts]
    return Pairs(distinct // n, distinct % n, bits), np.bincount(rule[starts], minlength=len(found))


def rule_pairs(table: Table, rule: BlockingRule, split: Sequence[str]) -> tuple[np.ndarray, int, int]:
    """Sorted distinct pair numbers (``left * n + right``) of one rule, its largest block, and how many blocks were split."""
    keys, records = rule_keys(table, rule)
    largest = int(np.bincount(keys).max(initial=0)) if len(keys) else 0
    found, oversized = [], 0
    for at, how in enumerate([None, *split]):
        if how is not None:
            keys, records = _narrow(table, keys, records, how)
        keys, records, order = _sorted_blocks(keys, records)
        big = np.repeat(order > rule.cap, order)
        found.append(_pairs_of_blocks(table.n, keys[~big], records[~big]))
        oversized = oversized or int((order > rule.cap).sum())
        keys, records = keys[big], records[big]
        if not len(keys):
            break
        if at == len(split):
            found.append(_pairs_of_blocks(table.n, keys, records, window=rule.cap))
    return _distinct(np.concatenate(found)), largest, oversized


def rule_keys(table: Table, rule: BlockingRule) -> tuple[np.ndarray, np.ndarray]:
    """Every (key, record) of a rule: records without a key are left out, records with several come several times."""
    ways = list(product(*(key_codes(table, key) for key in rule.keys)))
    keys = combine([np.concatenate(part) for part in zip(*ways, strict=True)])  # all ways at once: one code means one combination
    records = np.tile(np.arange(table.n), len(ways))
    known = keys >= 0
    return pd.factorize(keys[known])[0].astype(np.int64), records[known]


def key_codes(table: Table, key: str) -> list[np.ndarray]:
    """The codes of one key, a list since a record may have several; ``how:column|column`` as in the model file."""
    how, _, names = key.partition(":")
    columns = tuple(names.split("|"))
    if how == "years":
        year = years(table, columns[0])
        return [year, np.where(year >= 0, year + 1, MISSING)]
    if how == "deletions":
        return _deletions(table, columns[0])
    if how == "either_order":
        first, last = table.keys("sound", *columns).codes
        return [combine([np.where((first < 0) | (last < 0), MISSING, np.minimum(first, last)), np.maximum(first, last)])]
    return list(table.keys(how, *columns).codes)


def _deletions(table: Table, column: str) -> list[np.ndarray]:
    """The value without its k-th letter, for each k: values that differ in one letter share one of these."""
    vocabulary = table.vocabulary(column)
    values = [str(v) for v in vocabulary.values]
    longest = max((len(v) for v in values), default=1)
    cut = [f"{k}:{v[:k]}{v[k + 1 :]}" if k < len(v) else "" for k in range(longest) for v in values]
    codes = codes_of(cut, str)
    return [np.append(c, MISSING)[vocabulary.codes[0]] for c in np.split(codes, longest)]


def _narrow(table: Table, keys: np.ndarray, records: np.ndarray, how: str) -> tuple[np.ndarray, np.ndarray]:
    """Oversized blocks split by one more key; records that lack it stay together."""
    extra = key_codes(table, how)[0][records]
    return pd.factorize(keys * (extra.max(initial=0) + 2) + extra + 1)[0].astype(np.int64), records


def _sorted_blocks(keys: np.ndarray, records: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Keys and records sorted by both, and the sizes of the blocks in that order."""
    order = np.lexsort((records, keys))
    keys, records = keys[order], records[order]
    sizes = np.bincount(keys) if len(keys) else np.zeros(0, dtype=np.int64)
    return keys, records, sizes[sizes > 0]


def _pairs_of_blocks(n: int, keys: np.ndarray, records: np.ndarray, window: int | None = None) -> np.ndarray:
    """All pairs within blocks, or those at most ``window`` apart."""
    found, active, shift = [np.zeros(0, dtype=np.int64)], np.arange(len(keys)), 1
    while len(active) and (window is None or shift <= window):
        active = active[active + shift < len(keys)]
        active = active[keys[active] == keys[active + shift]]
        a, b = records[active], records[active + shift]
        low, high = np.minimum(a, b), np.maximum(a, b)
        found.append((low * np.int64(n) + high)[low != high])
        shift += 1
    return np.concatenate(found)


def _distinct(codes: np.ndarray) -> np.ndarray:
    codes = np.sort(codes)
    return codes[np.concatenate([[True], codes[1:] != codes[:-1]])] if len(codes) else codes
