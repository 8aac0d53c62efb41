"""What a whole table tells of single values: shares of names, namesakes, ids that are placeholders, words that are nicknames.

Belongs here: counting these once a table, and looking them up for the records of any table. Does not belong here: what they add to a weight
(``frequency``), m and u (``weigh``).

Everything is kept by the hash of a value's key, which is the same in any table, so that a record that comes later is judged by what the
table said then. No value can be read from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from matching.compare.cohorts import Sums, seed_sums, sums_of
from matching.compare.identity import placeholder_ids, seed_placeholders, valid_ids
from matching.compare.names import nicknames_of, seed_nicknames
from matching.compare.paired import Paired, paired_of, seed_paired
from matching.hashes import NO_KEY, looked_up, mixed, put_in_order
from matching.model import Model
from matching.parts import Comparison, Frequency
from matching.table import Table, spread, years

_ASSUMED = 4  # a table tells so many times more of its values' shares than an assumption does


@dataclass(frozen=True)
class Shares:
    """Shares (float64) by the hash of a key (uint64, sorted); ``unseen`` is that of a key that is not among them."""

    hashes: np.ndarray
    shares: np.ndarray
    unseen: float

    def of(self, hashes: np.ndarray) -> np.ndarray:
        """The share of each key (float64); NaN where there is none."""
        return np.where(hashes == NO_KEY, np.nan, looked_up(self.hashes, self.shares, hashes, self.unseen))


@dataclass(frozen=True)
class Statistics:
    """What the records of one table told of values; one entry a comparison, in the model's order.

    Attributes:
        values: shares of the values of comparisons with a ``frequency``. skeletons: of their consonants, where the ladder compares across
            scripts. usual: the chance (bits) that the skeletons of two records agree, or None.
        namesakes: other people of a whole name, as a share of the records; None where the model does not ask.
        placeholders, nicknames: by comparison, the hashes of ids that too many bear, and of words that are nicknames, hardly ever names.
        sums: by comparison, birth plus step of those on a ladder of grades.
        paired: by comparison, how much oftener than by chance two values go together.
    """

    values: tuple[Shares | None, ...]
    skeletons: tuple[Shares | None, ...]
    usual: tuple[float | None, ...]
    namesakes: Shares | None
    placeholders: Mapping[str, np.ndarray]
    nicknames: Mapping[str, np.ndarray]
    sums: Mapping[str, Sums]
    paired: Mapping[str, Paired]

    def seed(self, table: Table, model: Model) -> None:
        """Lets the kernels judge the table's ids, nicknames and grades by these statistics."""
        for comparison in model.comparisons:
            if comparison.kind == "id" and comparison.holder:
                seed_placeholders(table, comparison, self.placeholders[comparison.name])
            if comparison.nickname:
                seed_nicknames(table, comparison, self.nicknames[comparison.name])
            if comparison.kind == "cohort":
                seed_sums(table, comparison, self.sums[comparison.name])
            if comparison.kind == "paired":
                seed_paired(table, comparison, self.paired[comparison.name])


def statistics(table: Table, model: Model) -> Statistics:
    """What the table tells of its values."""
    ids = [c for c in model.comparisons if c.kind == "id" and c.holder]
    named = [c for c in model.comparisons if c.nickname]
    skeletons = tuple(_shares(table, c, "skeleton") if {"roman", "roman_close"} & set(c.levels) else None for c in model.comparisons)
    return Statistics(
        tuple(_shares(table, c, "value") for c in model.comparisons),
        skeletons,
        tuple(_usual(table, c, found) for c, found in zip(model.comparisons, skeletons, strict=True)),
        _namesakes(table, model),
        {c.name: placeholder_ids(table, c) for c in ids},
        {c.name: nicknames_of(table, c) for c in named},
        {c.name: sums_of(table, c) for c in model.comparisons if c.kind == "cohort"},
        {c.name: paired_of(table, c) for c in model.comparisons if c.kind == "paired"},
    )


def whole_names(table: Table, model: Model) -> np.ndarray:
    """The hash of each record's whole name (uint64, 0 = no first name); a missing surname is a kind of surname."""
    names = model.namesakes.comparisons if model.namesakes else []
    parts = [table.hashes("value", model.comparison(n).column)[0] for n in names]
    return mixed([parts[0], *(np.maximum(p, np.uint64(1)) for p in parts[1:])])


def _below(n: int) -> int:
    """``n`` rounded down to an eighth of a power of two, so that one record more seldom moves a share."""
    step = 1 << max(n.bit_length() - 3, 0)
    return max(n // step * step, 1)


def _counted(table: Table, how: str, column: str) -> tuple[np.ndarray, np.ndarray]:
    """Distinct keys of a column, sorted, and how many records have each."""
    hashes, count = table.hashed(how, column), table.vocabulary(column).counts()
    used = (hashes != NO_KEY) & (count > 0)
    keys, group = np.unique(hashes[used], return_inverse=True)
    return keys, np.bincount(group, weights=count[used], minlength=len(keys)).astype(np.int64)


def _shares(table: Table, comparison: Comparison, how: str) -> Shares | None:
    """Each value as a share of the records, drawn towards ``typical`` while the table is small."""
    if comparison.frequency is None:
        return None
    if comparison.kind == "lacking":
        return _lacking(table, comparison, comparison.frequency)
    hashes, counts = _counted(table, how, comparison.column)
    total = _below(int(counts.sum()))
    typical, weight = _assumption(comparison.frequency, len(counts), total)
    share = np.minimum(1.0, (np.append(counts, 0) + weight * typical) / (total + weight))
    return Shares(hashes, share[:-1], float(share[-1]))


def _lacking(table: Table, comparison: Comparison, frequency: Frequency) -> Shares:
    """By name the share of its records that lack the other column, drawn towards the share of all names."""
    name, lacks = table.hashes("value", comparison.column)[0], table.codes(comparison.columns[1]) < 0
    names, group = np.unique(name[name != NO_KEY], return_inverse=True)
    count, lacking = np.bincount(group, minlength=len(names)), np.bincount(group, weights=lacks[name != NO_KEY], minlength=len(names))
    typical = frequency.typical or (lacking.sum() + 1) / (count.sum() + 2)
    return Shares(names, (lacking + frequency.weight * typical) / (count + frequency.weight), typical)


def _assumption(frequency: Frequency, distinct: int, total: int) -> tuple[float, float]:
    """The share of a value never seen before, and how many records that assumption is worth."""
    typical = frequency.typical or 1 / max(distinct, 100)
    return typical, frequency.weight if frequency.typical else min(frequency.weight, total / _ASSUMED)


def _usual(table: Table, comparison: Comparison, skeletons: Shares | None) -> float | None:
    """The chance that the skeletons of two records agree, in bits; None where no record has one."""
    if skeletons is None:
        return None
    share = spread(skeletons.of(table.hashed("skeleton", comparison.column)), table.codes(comparison.column), np.nan)
    known = np.count_nonzero(~np.isnan(share))
    return float(np.log2(np.nansum(share) / known)) if known else None


def _namesakes(table: Table, model: Model) -> Shares | None:
    """Whole names that several people bear: the other people, as a share of the records; told apart by ids, else by years of birth."""
    if model.namesakes is None:
        return None
    names, group = np.unique(whole_names(table, model), return_inverse=True)
    people = np.zeros(len(names))
    for column in model.namesakes.told_apart_by:
        values, gap = _apart(table, model, column)
        people = np.maximum(people, _people_within(group, values, gap, len(names)))
    shared = np.flatnonzero((people > 1) & (names != NO_KEY))
    return Shares(names[shared], (people[shared] - 1) / _below(max(table.n, 1)), 0.0)


def _apart(table: Table, model: Model, column: str) -> tuple[np.ndarray, int]:
    """Numbers that tell people apart (-1 = missing) and how far two must lie apart: valid ids, years of birth, other values whole."""
    comparison = next((c for c in model.comparisons if column in c.columns), None)
    if comparison is not None and comparison.kind == "id":
        return valid_ids(table, comparison), 1
    if comparison is not None and comparison.kind == "date":
        return years(table, column), 2  # a slip in the day, or an age a year off, makes no new person
    return table.keys("value", column).codes[0], 1


def _people_within(group: np.ndarray, value: np.ndarray, gap: int, groups: int) -> np.ndarray:
    """Per group, how many of its values lie at least ``gap`` above the next lower one (float64)."""
    known, width = value >= 0, int(value.max(initial=0)) + 1
    pairs = group[known] * width + value[known]
    put_in_order(pairs)
    group, value = np.divmod(pairs, width)
    first = np.concatenate([[True], (group[1:] != group[:-1]) | (np.diff(value) >= gap)]) if len(pairs) else known[:0]
    return np.bincount(group[first], minlength=groups).astype(np.float64)
