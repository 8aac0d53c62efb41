"""The run of a linkage: block, compare, weigh, cluster, and say of every pair what became of it.

Belongs here: the order of the steps and the shape of the result. Does not belong here: how any step works.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from matching.blocking import Pairs, block
from matching.cluster import Clustering, Edges, Limits, cluster, components, missing_pairs
from matching.compare import compare
from matching.compare.identity import valid_ids
from matching.frequency import Frequencies, frequencies
from matching.model import HardRule, Model
from matching.table import Table
from matching.verdicts import pair_table, record_table
from matching.weigh import Weights, match_weights, parts_of_weight, probability, shipped_weights, train

Progress = Callable[[str, float], None]
_CHUNK = 1_000_000  # pairs compared at once: bounds the memory of the intermediate arrays


@dataclass(frozen=True)
class Links:
    """What a linkage run found; all tables sorted, the same bytes for the same records in any order.

    Attributes:
        pairs: ``record_id_l, record_id_r`` (str, l < r), ``match_weight, match_probability`` (float32), ``level_<comparison>`` (int8, -1 =
            missing, else the number in the kind's list of levels), ``verdict`` (linked, apart, review), ``reason`` (code in ``reasons``),
            ``weight_<comparison>`` (float32 bits; with the report's ``prior_bits`` they add up to the match weight).
            Pairs that weigh less than the model's ``keep`` and share no cluster are left out.
        clusters: ``record_id, cluster_id`` (the smallest record_id of the person), ``cohesion`` (float32: mean match probability of the
            person's pairs; NaN for a single row), ``review`` (reason code, "" = nothing to look at).
        report: counts, weights and settings of the run; JSON-able, without any value of a record and without times.
    """

    pairs: pd.DataFrame
    clusters: pd.DataFrame
    report: dict[str, object]


@dataclass(frozen=True)
class Scored:
    """Pairs with their levels, weights and what speaks against (the negative parts of the weight), all in bits.

    ``rule``: the number of the hard rule that fits; -1 = none, -2 = two rows of a one-row source.
    """

    left: np.ndarray
    right: np.ndarray
    levels: np.ndarray
    bits: np.ndarray
    against: np.ndarray
    rule: np.ndarray


def link(
    records: pd.DataFrame,
    model: Model,
    *,
    one_row_sources: Collection[str] = (),
    train: bool = True,
    progress: Progress | None = None,
) -> Links:
    """Finds which records are one person.

    Args:
        records: ``record_id`` (unique), ``source`` and any of the model's columns, as ``records.standardise`` gives them (NaN = missing).
        model: comparisons, blocking rules, thresholds (``Model.load``).
        one_row_sources: sources that promise one row a person: two of their rows are two people.
        train: learn m, u from the records (at least ``training.least_records``); else the model's own are used.
        progress: called with the step's name and its share done (0–1).

    Raises:
        OneTeamError: when ``record_id`` or ``source`` is missing or not unique.
    """
    tell = progress or (lambda _step, _share: None)
    table = Table(records)
    pairs, rules = block(table, model, partial(tell, "block"))
    levels = _compared(table, model, pairs.left, pairs.right, partial(tell, "compare"))
    weights = _weights(table, model, pairs, levels, learn=train)
    scored = _scored(table, weights, frequencies(table, model), (pairs.left, pairs.right, levels), one_row_sources)
    tell("weigh", 1.0)
    scored, closed = _with_missing(table, weights, scored, one_row_sources)
    found = cluster(table.n, _edges(scored, model), _limits(table, model, one_row_sources), model, partial(tell, "cluster"))
    return _result(table, weights, scored, found, [*rules, {"rule": "within_component", "pairs": closed, "new_pairs": closed}])


def _compared(table: Table, model: Model, left: np.ndarray, right: np.ndarray, tell: Callable[[float], None]) -> np.ndarray:
    """Levels of all pairs, a chunk at a time."""
    levels = np.empty((len(model.comparisons), len(left)), dtype=np.int8)
    for start in range(0, len(left), _CHUNK):
        part = slice(start, start + _CHUNK)
        levels[:, part] = compare(table, model, left[part], right[part])
        tell(min(1.0, (start + _CHUNK) / max(len(left), 1)))
    return levels


def _weights(table: Table, model: Model, pairs: Pairs, levels: np.ndarray, *, learn: bool) -> Weights:
    shipped = shipped_weights(model, table.n)
    if not learn or table.n < model.training.least_records:
        return shipped
    return train(table, model, pairs, levels, shipped)


def _scored(
    table: Table, weights: Weights, shares: Frequencies, pairs: tuple[np.ndarray, np.ndarray, np.ndarray], one_row: Collection[str]
) -> Scored:
    """Weights and hard rules of compared pairs, a chunk at a time."""
    left, right, levels = pairs
    bits, against = np.empty(len(left)), np.empty(len(left))
    for start in range(0, len(left), _CHUNK):
        part = slice(start, start + _CHUNK)
        parts = parts_of_weight(weights, shares, levels[:, part], left[part], right[part])
        bits[part], against[part] = match_weights(weights, parts), np.minimum(parts, 0.0).sum(axis=0)
    return Scored(left, right, levels, bits, against, _rules(table, weights.model, left, right, levels, one_row))


def _with_missing(table: Table, weights: Weights, scored: Scored, one_row: Collection[str]) -> tuple[Scored, int]:
    """The same with every pair inside a component compared, and how many were added."""
    model = weights.model
    edges = _edges(scored, model)
    left, right = missing_pairs(components(table.n, edges, model), edges, model.clustering.close_components_to)
    levels = _compared(table, model, left, right, lambda _share: None)
    more = _scored(table, weights, frequencies(table, model), (left, right, levels), one_row)
    order = np.lexsort((np.concatenate([scored.right, more.right]), np.concatenate([scored.left, more.left])))

    def merged(name: str) -> np.ndarray:
        return np.concatenate([getattr(scored, name), getattr(more, name)], axis=-1)[..., order]

    return Scored(*(merged(name) for name in ("left", "right", "levels", "bits", "against", "rule"))), len(left)


def _rules(table: Table, model: Model, left: np.ndarray, right: np.ndarray, levels: np.ndarray, one_row: Collection[str]) -> np.ndarray:
    """The first hard rule that fits each pair."""
    found = np.full(len(left), -1, dtype=np.int8)
    for number in reversed(range(len(model.hard_rules))):
        found[rule_fits(model, model.hard_rules[number], levels)] = number
    sources = _one_row_codes(table, one_row)
    found[(sources[left] >= 0) & (sources[left] == sources[right])] = -2
    return found


def rule_fits(model: Model, rule: HardRule, levels: np.ndarray) -> np.ndarray:
    """Which pairs meet all of ``when`` and none of ``unless``."""
    fits = np.ones(levels.shape[1], dtype=bool)
    for name, wanted in rule.when.items():
        fits &= at_levels(model, name, wanted, levels)
    for name, excused in rule.unless.items():
        fits &= ~at_levels(model, name, excused, levels)
    return fits


def at_levels(model: Model, name: str, wanted: Collection[str], levels: np.ndarray) -> np.ndarray:
    """Which pairs are at one of the named levels of a comparison."""
    row = next(i for i, c in enumerate(model.comparisons) if c.name == name)
    return np.isin(levels[row], [model.comparisons[row].number(level) for level in wanted])


def _one_row_codes(table: Table, one_row: Collection[str]) -> np.ndarray:
    """The source's code where it promises one row a person, else -1."""
    vocabulary = table.vocabulary("source")
    promised = np.array([str(v) in set(one_row) for v in vocabulary.values] + [False], dtype=bool)
    return np.where(promised[vocabulary.codes[0]], vocabulary.codes[0], -1)


def _edges(scored: Scored, model: Model) -> Edges:
    anchored = np.zeros(len(scored.left), dtype=bool)
    for name, wanted in model.anchors.items():
        anchored |= at_levels(model, name, wanted, scored.levels)
    return Edges(scored.left, scored.right, scored.bits, scored.against, scored.rule != -1, anchored)


def _limits(table: Table, model: Model, one_row: Collection[str]) -> Limits:
    ids = tuple(valid_ids(table, model.comparison(name)) for name in model.one_value)
    return Limits(ids, _one_row_codes(table, one_row))


def _result(table: Table, weights: Weights, scored: Scored, found: Clustering, rules: list[dict[str, object]]) -> Links:
    model = weights.model
    chance = probability(scored.bits)
    pairs = pair_table(table, model, scored, chance, found)
    clusters = record_table(table, scored, chance, found, pairs)
    report = _report(table, weights, scored, pairs, clusters, rules)
    kept = np.flatnonzero((scored.bits >= model.thresholds.keep) | (pairs["verdict"] == "linked"))
    pairs = pairs.iloc[kept].reset_index(drop=True)
    left, right = scored.left[kept], scored.right[kept]
    parts = parts_of_weight(weights, frequencies(table, model), scored.levels[:, kept], left, right).astype(np.float32)
    return Links(pairs.assign(**{f"weight_{c.name}": parts[i] for i, c in enumerate(model.comparisons)}), clusters, report)


def _report(
    table: Table, weights: Weights, scored: Scored, pairs: pd.DataFrame, clusters: pd.DataFrame, rules: list[dict[str, object]]
) -> dict[str, object]:
    """Counts and weights of the run."""
    model = weights.model
    return {
        "model": model.version,
        "records": table.n,
        "people": int(clusters["cluster_id"].nunique()),
        "pairs_compared": len(scored.left),
        "blocking": rules,
        "prior_bits": round(weights.prior_bits, 6),
        "trained": weights.trained,
        "em_iterations": dict(weights.iterations or {}),
        "verdicts": _counts(pairs["verdict"]),
        "reasons": _counts(pairs["reason"]),
        "review": _counts(clusters.loc[clusters["review"] != "", "review"]),
        "levels": [_level_report(weights, i, scored.levels[i]) for i in range(len(model.comparisons))],
    }


def _counts(column: pd.Series) -> dict[str, int]:
    return {str(k): int(v) for k, v in column.value_counts().sort_index().items() if v}


def _level_report(weights: Weights, at: int, levels: np.ndarray) -> dict[str, object]:
    comparison = weights.model.comparisons[at]
    seen = np.bincount(levels[levels >= 0], minlength=len(comparison.order))
    bits = weights.bits[at]
    m, u = ([float(f"{share:.6g}") for share in which[at]] for which in (weights.m, weights.u))
    rows = [
        {"level": name, "m": m[k], "u": u[k], "weight": round(float(bits[k]), 4), "pairs": int(seen[k])}
        for k, name in enumerate(comparison.order)
    ]
    return {"comparison": comparison.name, "kind": comparison.kind, "missing_pairs": int((levels < 0).sum()), "levels": rows}
