"""Fellegi–Sunter weights: m by EM on counts of level patterns, u from sampled pairs, rare values weighing more.

Belongs here: from levels to match weights (bits) and back to m and u. Does not belong here: comparing, clustering.

Source: I. P. Fellegi, A. B. Sunter, "A theory for record linkage", JASA 64 (1969); EM after W. E. Winkler; per-rule training with u held
fixed as in Splink (Ministry of Justice). Three guards against degenerate solutions: u never moves in EM, the shipped m count as
``caution`` pairs, and weights may not rise from a better to a worse level.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from matching.candidates import Candidates
from matching.compare import compare
from matching.frequency import Frequencies
from matching.hashes import hashes_of
from matching.levels import ladder_of
from matching.model import Model
from matching.parts import BlockingRule, Comparison
from matching.table import Table
from matching.tied import MOST, Tied, always_agreeing, declared

_SMALLEST = 1e-9
_LEAST_ERROR = 0.002  # no source is so clean that a disagreement is rarer than this among matches
_PRIOR_ROUNDS = 5
_MOST_MATCHED = 0.95  # no list is so complete that more of its records are taken to have a fellow
_STEEPEST = 24.0  # bits; no single level weighs more either way


@dataclass(frozen=True)
class Weights:
    """m and u per comparison and level, the prior, and what was learnt. Arrays follow the model's order of comparisons.

    ``tied``: comparisons that spoil what was learnt.
    """

    model: Model
    m: tuple[np.ndarray, ...]
    u: tuple[np.ndarray, ...]
    prior_bits: float
    trained: bool = False
    iterations: Mapping[str, int] | None = None
    tied: tuple[Tied, ...] = ()

    @cached_property
    def bits(self) -> tuple[np.ndarray, ...]:
        """The weight of each level in bits, before frequencies."""
        found = tuple(_ladder(c, m, u) for c, m, u in zip(self.model.comparisons, self.m, self.u, strict=True))
        carried = self.model.swapped_with_another()  # two swapped names are one finding: the first of them carries it
        for comparison, bits in zip(self.model.comparisons, found, strict=True):
            if comparison.name in carried and "swapped" in comparison.order:
                bits[comparison.number("swapped")] = 0.0
        return found


def table_size(n: int, least: int) -> int:
    """The number of records as the prior sees it: rounded up to an eighth of a power of two, so that one more seldom moves a weight."""
    n = max(n, least)
    step = 1 << max((n - 1).bit_length() - 3, 0)
    return -(-n // step) * step


@dataclass(frozen=True)
class Reach:
    """What one record could be matched with: how many candidates on average; where no source has a person twice, in how many sources."""

    candidates: int
    partners: int | None = None


def reach_of(table: Table, model: Model) -> Reach:
    """The reach of a record of the table under the model's sources."""
    if model.sources.compare == "all":
        return Reach(table.n)
    counts = table.vocabulary("source").counts().astype(np.float64)
    within = float((counts**2).sum() / max(counts.sum(), 1.0))
    if model.sources.compare == "within":
        return Reach(int(within))
    return Reach(int(table.n - within), max(len(counts) - 1, 1) if model.sources.free_of_duplicates == "all" else None)


def shipped_weights(model: Model, reach: Reach) -> Weights:
    """The weights written in the model file, with the prior for a record's reach."""
    m, u = (tuple(np.array([getattr(c.levels[level], which) for level in c.order]) for c in model.comparisons) for which in ("m", "u"))
    return Weights(model, tuple(x / x.sum() for x in m), tuple(x / x.sum() for x in u), prior_bits(model, model.matches_per_record, reach))


def prior_bits(model: Model, rate: float, reach: Reach) -> float:
    """Log2 odds that two random records are one person, when each has ``rate`` fellows among its candidates.

    Where a person stands once in a source, a record that fits one candidate fits no other of that source, so the odds are those of having a
    fellow at all, shared out among the candidates: the other candidates' chance is not counted against this one. Candidates that do fit
    as well are the clustering's affair (it leaves such a record undecided).
    """
    size = table_size(reach.candidates, model.population)
    if reach.partners is None:
        return float(np.log2(rate / (size - rate)))
    has_one = min(rate / reach.partners, _MOST_MATCHED)
    return float(np.log2(has_one / (1 - has_one) / (size / reach.partners)))


def learnt_prior(weights: Weights, bits: np.ndarray, records: int, reach: Reach) -> Weights:
    """The weights with the prior that the pairs show: the matches expected among them, the model's own rate worth ``caution`` records.

    Args:
        weights: with the prior under which ``bits`` (weights of all candidate pairs that no rule forbids) were worked out.
        records: how many there are.
    """
    model, rate = weights.model, weights.model.matches_per_record
    for _ in range(_PRIOR_ROUNDS):
        shift = prior_bits(model, rate, reach) - weights.prior_bits
        matches = 2 * float(probability(bits + shift).sum())
        rate = (matches + model.training.caution * model.matches_per_record) / (records + model.training.caution)
    return replace(weights, prior_bits=prior_bits(model, rate, reach))


def _ladder(comparison: Comparison, m: np.ndarray, u: np.ndarray) -> np.ndarray:
    """Weights in bits; levels that would weigh more than a better one are pooled with it (pool adjacent violators)."""
    pools: list[tuple[float, float, list[int]]] = []
    for name in ladder_of(comparison.kind, comparison.order):
        at = comparison.number(name)
        pools.append((float(m[at]), float(u[at]), [at]))
        while len(pools) > 1 and pools[-1][0] * pools[-2][1] > pools[-2][0] * pools[-1][1]:
            (m1, u1, first), (m2, u2, second) = pools[-2:]
            pools[-2:] = [(m1 + m2, u1 + u2, first + second)]
    bits = np.log2(m / u)
    for pooled_m, pooled_u, levels in pools:
        bits[levels] = np.log2(pooled_m / pooled_u)
    return np.clip(bits, -_STEEPEST, _STEEPEST)


def parts_of_weight(weights: Weights, frequencies: Frequencies, levels: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """What each comparison adds to the match weight (float64 bits, one row a comparison); missing adds nothing.

    Dependent comparisons are already discounted and namesakes already counted, so that the column sums plus the prior are the weight.
    """
    parts = raw_parts(weights, frequencies, levels, left, right)
    _discount(weights.model, parts)
    return parts


def raw_parts(weights: Weights, frequencies: Frequencies, levels: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The same before dependent comparisons are discounted."""
    parts = np.zeros(levels.shape, dtype=np.float64)
    for at, bits in enumerate(weights.bits):
        parts[at] = np.append(bits, 0.0)[levels[at]]
    parts += frequencies.adjustments(weights.u, levels, left, right)
    return parts


def _discount(model: Model, parts: np.ndarray) -> None:
    """Of comparisons that depend on one another the best positive weight counts whole, the others a share."""
    at = {c.name: i for i, c in enumerate(model.comparisons)}
    for group in model.dependent:
        rows = [at[name] for name in group.comparisons]
        best = parts[rows].max(axis=0)
        here = parts[at[group.given]] > 0 if group.given else True
        counted = np.zeros(len(best), dtype=bool)  # the best weight already: another one like it is one of the others
        for row in rows:
            is_best = parts[row] == best
            lesser = (parts[row] > 0) & here & (counted | ~is_best)
            counted |= is_best
            np.multiply(parts[row], group.share, out=parts[row], where=lesser)


def evidence(parts: np.ndarray) -> np.ndarray:
    """The sum of all parts (float64 bits) in the model's order; with the prior it is the match weight."""
    total = np.zeros(parts.shape[1])
    for row in parts:
        total += row
    return total


def probability(bits: np.ndarray) -> np.ndarray:
    """Match probability of a weight in bits."""
    return 1.0 / (1.0 + np.exp2(-np.clip(bits, -60, 60)))


def train(table: Table, model: Model, pairs: Candidates, start: Weights) -> Weights:
    """Weights learnt from the records: u from random pairs, then m by EM over the pairs of each rule that trains.

    Args:
        table, model: the records and their model. pairs: the candidate pairs, of which a sample is compared. start: the shipped weights.
    """
    u = _sampled_u(table, model, start)
    current = replace(start, u=u)
    expected = [np.zeros(len(m)) for m in start.m]
    iterations: dict[str, int] = {}
    tied: list[Tied] = []
    for number, rule in enumerate(model.blocking):
        if rule.trains is None:
            continue
        left, right = pairs.sample(number, model.training.pairs_a_rule)
        if not len(left):
            continue
        patterns, counts = _patterns(compare(table, model, left, right))
        gained, iterations[rule.name], more_tied = _taught(current, rule, patterns, counts)
        tied += more_tied
        for i, more in gained.items():
            expected[i] += more
    m = tuple(_blend(e, s, model.training.caution) for e, s in zip(expected, start.m, strict=True))
    return replace(current, m=_erring(m, u), trained=True, iterations=iterations, tied=tuple(tied))


def of_people(weights: Weights, levels: np.ndarray, shipped: Weights) -> Weights:
    """The weights with m as the rows of the people found show it (levels of all pairs inside people, a row a comparison).

    EM sees the pairs that a rule brings, which agree more than two rows of one person do: years of birth differ in one true pair of ten
    where it finds one of twenty. Ids keep what it found, since rules let no two into one person.
    """
    model = weights.model
    counted = (_level_counts(row, np.ones(len(row)), len(m)) for row, m in zip(levels, weights.m, strict=True))
    found = [_blend(counts, m, model.training.caution) for counts, m in zip(counted, shipped.m, strict=True)]
    kept = {model.row(name) for name in model.one_value}
    m = tuple(old if at in kept else new for at, (old, new) in enumerate(zip(weights.m, found, strict=True)))
    return replace(weights, m=_erring(m, weights.u))


def _erring(m: tuple[np.ndarray, ...], u: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    """No source is without errors: levels rarer among matches than by chance are not rarer than ``_LEAST_ERROR``."""
    return tuple(np.where(m_ < u_, np.maximum(m_, np.minimum(_LEAST_ERROR, u_)), m_) for m_, u_ in zip(m, u, strict=True))


def _taught(
    current: Weights, rule: BlockingRule, patterns: np.ndarray, counts: np.ndarray
) -> tuple[dict[int, np.ndarray], int, list[Tied]]:
    """What one rule teaches (see :func:`_em`), and which comparisons it makes agree though the model does not say so.

    Where most of its pairs, strangers' too, are taken for matches, comparisons that agree in all of these are fixed by it as well.
    """
    model = current.model
    fixed = {model.row(name) for name in rule.trains or ()}
    gained, rounds, matches = _em(current, patterns, counts, fixed)
    if matches.sum() < MOST * counts.sum():
        return gained, rounds, []
    free = [i for i in range(len(patterns)) if i not in fixed]
    tied = always_agreeing(current.bits, current.u, patterns, matches, free)
    if not tied:
        return gained, rounds, []
    gained, rounds, _ = _em(current, patterns, counts, fixed | tied)
    by, undeclared = (tuple(model.comparisons[i].name for i in sorted(of)) for of in (fixed, tied - declared(model, rule)))
    return gained, rounds, [Tied(rule.name, by, undeclared)] if undeclared else []


def _blend(counts: np.ndarray, start: np.ndarray, caution: float) -> np.ndarray:
    """Counts turned into shares, the starting shares worth ``caution`` counts."""
    shares = (counts + caution * start) / (counts.sum() + caution)
    return np.maximum(shares, _SMALLEST)


def _sampled_u(table: Table, model: Model, start: Weights) -> tuple[np.ndarray, ...]:
    """u from pairs of records neighbouring in the order of their ids' hashes: random, and the same every time."""
    order = np.lexsort((np.arange(table.n), hashes_of(table.ids.to_pylist())))
    rounds = max(1, min(model.training.sample_pairs // table.n, table.n // 2 - 1))
    shifts = [int(1 + k * (table.n // 2) / rounds) for k in range(rounds)]
    place = np.argsort(order)
    left = np.tile(np.arange(table.n), rounds)  # in the order of the table, whose values are then read one after the other
    right = np.concatenate([np.roll(order, -s)[place] for s in shifts])
    levels = compare(table, model, left, right)
    return tuple(_blend(np.bincount(row[row >= 0], minlength=len(u)), u, 1000.0) for row, u in zip(levels, start.u, strict=True))


def _patterns(levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Distinct columns of ``levels`` and how often each comes."""
    code = np.zeros(levels.shape[1], dtype=np.int64)
    for row in levels:
        code = code * 16 + (row.astype(np.int64) + 1)
    _, where, counts = _first_of_each(code)
    return levels[:, where], counts


def _first_of_each(code: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    order = np.argsort(code, kind="stable")
    ordered = code[order]
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])) if len(code) else np.zeros(0, dtype=np.int64)
    return ordered[starts], order[starts], np.diff(np.append(starts, len(code)))


def _em(current: Weights, patterns: np.ndarray, counts: np.ndarray, fixed: set[int]) -> tuple[dict[int, np.ndarray], int, np.ndarray]:
    """Expected counts of each level among one rule's matches, for the comparisons it does not fix; rounds; its matches by pattern."""
    training, free = current.model.training, [i for i in range(len(patterns)) if i not in fixed]
    m = {i: current.m[i] for i in free}
    share, gained, rounds, expected = 0.5, dict.fromkeys(free, np.zeros(0)), 0, counts
    while rounds < training.iterations:
        rounds += 1
        bits = np.full(patterns.shape[1], np.log2(share / (1 - share)))
        for i in free:
            bits += np.append(np.log2(m[i] / current.u[i]), 0.0)[patterns[i]]
        expected = counts * probability(bits)
        gained = {i: _level_counts(patterns[i], expected, len(m[i])) for i in free}
        m = {i: _blend(gained[i], current.m[i], training.caution) for i in free}
        moved, share = share, float(np.clip(expected.sum() / counts.sum(), 0.001, 0.999))
        if abs(moved - share) < 1e-5:
            break
    return gained, rounds, expected


def _level_counts(levels: np.ndarray, expected: np.ndarray, size: int) -> np.ndarray:
    known = levels >= 0
    return np.bincount(levels[known], weights=expected[known], minlength=size)
