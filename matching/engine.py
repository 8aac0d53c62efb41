"""The run of a linkage: block, compare, weigh, cluster, and say of every pair what became of it.

Belongs here: the order of the steps and the shape of the result. Does not belong here: how any step works.
"""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd

from matching.blocking import Pairs, RuleCount, block
from matching.cluster import NOTHING, Clustering, Edges, Group, Limits, cluster, components, missing_pairs
from matching.compare.identity import valid_ids
from matching.fellows import chance_alone
from matching.frequency import frequencies
from matching.model import Model
from matching.report import Counted, report_of
from matching.scoring import NO_RULE, Scored, Scorer, one_row_codes, with_contested
from matching.table import Table
from matching.verdicts import pair_table, record_table
from matching.weigh import learnt_prior, raw_parts, reach_of, shipped_weights
from matching.weigh import train as train_weights

Progress = Callable[[str, float], None]


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
    table = Table(records, model.columns_used(), model.derive)
    pairs, rules = block(table, model, partial(tell, "block"))
    scorer = _scorer(table, model, pairs, one_row_sources, learn=train)
    sifted = scorer.at_least(model.thresholds.keep, pairs.left, pairs.right, partial(tell, "compare"))
    del pairs
    scored, scorer = _with_prior(sifted.kept, scorer)
    counted = Counted(table.n, rules, _by_reason(model, sifted.dropped), sifted.levels)
    alone = chance_alone(scorer, scored)
    scored, closed = _with_missing(scorer, scored, alone)
    tell("weigh", 1.0)
    found = cluster(table.n, _edges(scorer, scored), _limits(scorer, alone), model, partial(tell, "cluster"))
    counted.blocking.append(RuleCount("within_component", closed, 0, 0, closed))
    return _result(scorer, scored, found, counted)


def _scorer(table: Table, model: Model, pairs: Pairs, one_row: Collection[str], *, learn: bool) -> Scorer:
    """Weights, learnt or shipped, and frequencies."""
    weights = shipped_weights(model, reach_of(table, model))
    if learn and table.n >= model.training.least_records:
        weights = train_weights(table, model, pairs, weights)
    return Scorer(table, weights, frequencies(table, model), one_row_codes(table, one_row, model))


def _with_prior(scored: Scored, scorer: Scorer) -> tuple[Scored, Scorer]:
    """The same under the prior that the scored pairs themselves show, when weights are learnt."""
    if not scorer.weights.trained:
        return scored, scorer
    free = scored.bits[scored.rule == NO_RULE]
    weights = learnt_prior(scorer.weights, free, scorer.table.n, reach_of(scorer.table, scorer.weights.model))
    return scored.shifted(weights.prior_bits - scorer.weights.prior_bits), replace(scorer, weights=weights)


def _with_missing(scorer: Scorer, scored: Scored, alone: np.ndarray) -> tuple[Scored, int]:
    """The same with every pair inside a component compared, and how many were added."""
    model, edges = scorer.weights.model, _edges(scorer, scored)
    left, right = missing_pairs(components(scorer.table.n, edges, model, alone), edges, model.clustering.close_components_to)
    return with_contested(model, scored.with_(scorer.at_least(-np.inf, left, right).kept)), len(left)


def _by_reason(model: Model, dropped: np.ndarray) -> dict[str, int]:
    """Pairs too light to keep, by the reason they would have been given."""
    counts: Counter[str] = Counter()
    for reason, count in zip([*(r.name for r in model.hard_rules), "same_source", "low_weight"], dropped.tolist(), strict=True):
        counts[reason] += count
    return dict(counts)


def _edges(scorer: Scorer, scored: Scored) -> Edges:
    """The pairs as the clustering sees them; what they say in detail only where it is not settled by the pairs alone."""
    model = scorer.weights.model
    parts = raw_parts(scorer.weights, scorer.shares, scored.levels, scored.left, scored.right)
    parts[scored.levels < 0] = NOTHING
    groups = tuple(
        Group(tuple(model.row(n) for n in d.comparisons), d.share, model.row(d.given) if d.given else None) for d in model.dependent
    )
    return Edges(scored.left, scored.right, scored.bits, scored.rule != NO_RULE, parts, scorer.weights.prior_bits, groups)


def _limits(scorer: Scorer, alone: np.ndarray) -> Limits:
    model = scorer.weights.model
    ids = tuple(valid_ids(scorer.table, model.comparison(name)) for name in model.one_value)
    return Limits(ids, scorer.one_row, alone)


def _result(scorer: Scorer, scored: Scored, found: Clustering, counted: Counted) -> Links:
    """The tables and the report. Pairs inside a person are kept however little they weigh."""
    model = scorer.weights.model
    together = found.of[scored.left] == found.of[scored.right]
    pairs = pair_table(scorer, scored, found)
    clusters = record_table(scorer, scored, found, pairs)
    report = report_of(scorer.weights, counted, pairs, clusters)
    kept = (scored.bits >= model.thresholds.keep) | together
    return Links(pairs[kept].reset_index(drop=True), clusters, report)
