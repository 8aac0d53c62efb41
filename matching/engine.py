"""The run of a linkage: block, compare, weigh, cluster, and say of every pair what became of it.

Belongs here: the order of the steps and the shape of the result. Does not belong here: how any step works.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.blocking import RuleCount, candidates
from matching.calibration import Calibration, calibrated
from matching.candidates import Candidates
from matching.cluster import Clustering, cluster
from matching.compare import chunks
from matching.compare.identity import valid_hashes
from matching.decisions import Decided, agreed, aliases_of, decided_of, none_decided, with_decided
from matching.doubts import usual_rows
from matching.edges import BY_IDS, BY_RULE, FREE, NOTHING, Edges, Group, Limits, components, missing_pairs
from matching.fellows import Alone, chance_alone
from matching.frequency import frequencies
from matching.holding import held_open
from matching.learnt import Learnt
from matching.listed import keys_of
from matching.lookalikes import set_apart
from matching.memory import give_back, seldom_collected
from matching.model import Model
from matching.report import Counted, report_of, told_of_decisions
from matching.scoring import (
    DECIDED_SAME,
    NO_RULE,
    Scored,
    Scorer,
    Sifted,
    forbidden,
    look_alikes,
    one_row_codes,
    parted_by_ids,
    questions,
    with_contested,
)
from matching.statistics import Statistics, statistics
from matching.table import Table
from matching.tied import refuse_collapsed
from matching.verdicts import APART, LINKED, Judged, People, judge, pair_table, parts_of, people_of
from matching.weigh import learnt_prior, of_people, raw_parts, reach_of, shipped_weights
from matching.weigh import train as train_weights

Progress = Callable[[str, float], None]
_SLACK = 4.0  # bits: pairs so much too light are held until the prior is learnt, which may lift them; a bit more costs one pair in 200


@dataclass(frozen=True)
class Links:
    """What a linkage run found; all tables sorted, the same bytes for the same records in any order.

    Attributes:
        pairs: ``record_id_l, record_id_r`` (str, l < r), ``match_weight, match_probability`` (float32), ``level_<comparison>`` (int8, -1 =
            missing, else the number in the kind's list of levels), ``verdict`` (linked, apart, review), ``reason`` (code in ``reasons``),
            ``weight_<comparison>`` (float32 bits; with the report's ``prior_bits`` they add up to the match weight).
            Pairs that weigh less than the model's ``keep`` and share no cluster are left out, but for those decided by a reviewer.
        clusters: ``record_id, cluster_id`` (the smallest record_id of the person), ``cohesion`` (float32: mean match probability of the
            person's pairs; NaN for a single row), ``review`` (reason code, "" = nothing to look at).
        report: counts, weights and settings of the run; JSON-able, without any value of a record and without times.
        decisions: what reviewers had decided, as the run was given it (``decisions.agreed``).
    """

    pairs: pd.DataFrame
    clusters: pd.DataFrame
    report: dict[str, object]
    decisions: pd.DataFrame = field(default_factory=none_decided)


@dataclass(frozen=True)
class Run:
    """A whole run, with what later runs can go on from.

    Attributes:
        scorer: the records. learnt: what it took from them as a whole. scored, judged: all pairs that were weighed and held on to (those
            inside a component however light) and what became of them. found, people: the clusters. component: of each record, before pairs
            inside components were added. counted: counts taken on the way. decisions: of reviewers.
    """

    scorer: Scorer
    learnt: Learnt
    scored: Scored
    judged: Judged
    found: Clustering
    people: People
    component: np.ndarray
    counted: Counted
    decisions: pd.DataFrame

    @property
    def links(self) -> Links:
        """What it found. Pairs inside a person are told however little they weigh."""
        model, ids = self.scorer.weights.model, self.scorer.table.ids
        told = np.flatnonzero(told_of(self.scored, self.judged, model))
        pairs = pair_table(model, ids, self.scored.at(told), self.judged.at(told), self.learnt.calibration)
        report = report_of(self.learnt, self.counted, *self.judged.counts(model), self.people)
        return Links(pairs, self.people.table(ids), report, self.decisions)


def link(
    records: pd.DataFrame | pa.Table,
    model: Model,
    *,
    one_row_sources: Collection[str] = (),
    train: bool = True,
    learnt: Learnt | None = None,
    decisions: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> Links:
    """Finds which records are one person.

    Args:
        records: ``record_id`` (unique), ``source`` and any of the model's columns, as ``records.standardise`` gives them (NaN = missing).
        model: comparisons, blocking rules, thresholds (``Model.load``).
        one_row_sources: sources that promise one row a person: two of their rows are two people.
        train: learn m, u from the records (at least ``training.least_records``); else the model's own are used.
        learnt: what an earlier run learnt; nothing is then learnt from these records.
        decisions: what reviewers decided of pairs: ``record_id_l, record_id_r, same`` (bool) and any of ``who, when, why``; it outranks
            weights and hard rules. Decisions on records that are not there hold for the others they join or keep apart.
        progress: called with the step's name and its share done (0–1).

    Raises:
        OneTeamError: when ``record_id`` or ``source`` is missing or not unique, decisions contradict one another, or weights collapse.
    """
    made = run(records, model, one_row_sources=one_row_sources, train=train, learnt=learnt, decisions=decisions, progress=progress)
    return made.links


@seldom_collected()
def run(
    records: pd.DataFrame | pa.Table,
    model: Model,
    *,
    one_row_sources: Collection[str] = (),
    train: bool = True,
    learnt: Learnt | None = None,
    decisions: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> Run:
    """As :func:`link`, with all that the run worked out."""
    tell = progress or (lambda _step, _share: None)
    give_back()
    table = Table(records, model.columns_used(), model.derive)
    told = learnt.statistics if learnt else statistics(table, model)
    told.seed(table, model)
    said = agreed(decisions)
    decided = decided_of(said, table.numbers)
    give_back()
    pairs, rules = candidates(table, model, partial(tell, "block"))
    give_back()
    tell("train", 0.0)
    scorer = _scorer(table, model, pairs, told, one_row_sources, learnt, train=train)
    scorer = replace(scorer, aliases=aliases_of(decided, model.one_value, ids_of(table, model)))
    give_back()
    sifted, scorer = _sifted(scorer, pairs, learn=learnt is None, tell=partial(tell, "compare"))
    del pairs
    heavy = sifted.heavy(model.thresholds.keep)
    teach = scorer.weights.trained and learnt is None and not scorer.weights.tied  # people found by spoilt weights teach nothing
    grouped = _grouped(scorer, heavy, decided, learnt, partial(tell, "train" if teach else "cluster"))
    if teach:
        heavy, scorer = _learnt_of_people(scorer, sifted, grouped)
        grouped = _grouped(scorer, heavy, decided, learnt, partial(tell, "cluster"), grouped.found.of)
    del sifted
    component, scored, found, alone = grouped
    counted = Counted(table.n, rules, by_reason(model, heavy.dropped), heavy.levels, told_of_decisions(said, table.numbers))
    closing = int(scored.closing.sum())
    counted.blocking.append(RuleCount("within_component", closing, 0, 0, closing))
    usual = learnt.usual if learnt else _usual(table, found)
    found, judged = concluded(scorer, scored, found, usual)
    made = Learnt(scorer.weights, told, alone, usual, learnt.calibration if learnt else calibrated_by(scorer, scored, judged))
    people = people_of(scorer, scored, found, judged, made.calibration)
    return Run(scorer, made, scored, judged, found, people, component, counted, said)


class _Grouped(NamedTuple):
    """The component of each record, all pairs weighed, the people, and the chance of having no fellow."""

    component: np.ndarray
    scored: Scored
    found: Clustering
    alone: Alone


def _grouped(
    scorer: Scorer, heavy: Sifted, decided: Decided, learnt: Learnt | None, tell: Callable[[float], None], people: np.ndarray | None = None
) -> _Grouped:
    """People out of the pairs heavy enough to keep; ``people``: of each record, as found before."""
    table, model = scorer.table, scorer.weights.model
    kept = with_decided(scorer, heavy.kept, decided)
    alone = learnt.alone if learnt else chance_alone(scorer, kept, people)
    component = components(table.n, bare_edges(model, kept), model, alone.of(table, model))
    refuse_collapsed(scorer.weights.tied, component, kept.left, kept.bits >= model.thresholds.link_bits)
    missing = scorer.at_least(-np.inf, *missing_of(kept, component, model)).kept
    scored = with_missing(model, kept, missing, np.zeros(table.n, dtype=bool))
    tell(0.0)
    return _Grouped(component, scored, people_among(scorer, scored, alone, tell), alone)


def people_among(scorer: Scorer, scored: Scored, alone: Alone, tell: Callable[[float], None]) -> Clustering:
    """The people among the table's records, rows that may be a look-alike's left alone."""
    table, model = scorer.table, scorer.weights.model
    found = cluster(table.n, edges_of(scorer, scored), limits_of(scorer, alone), model, tell)
    return set_apart(scorer.weights, scored, table.codes("source"), found)


def _learnt_of_people(scorer: Scorer, sifted: Sifted, grouped: _Grouped) -> tuple[Sifted, Scorer]:
    """The pairs weighed anew by the m that the people found show, and the prior that goes with it."""
    scored, of, model = grouped.scored, grouped.found.of, scorer.weights.model
    inside = of[scored.left] == of[scored.right]
    weights = of_people(scorer.weights, scored.levels[:, inside], shipped_weights(model, reach_of(scorer.table, model)))
    scorer = replace(scorer, weights=weights)
    sifted, scorer = _under_own_prior(sifted.weighed(scorer), scorer)
    return sifted.heavy(model.thresholds.keep), scorer


def concluded(scorer: Scorer, scored: Scored, found: Clustering, usual: Mapping[str, int]) -> tuple[Clustering, Judged]:
    """The clusters with people in doubt held open, and what became of each pair."""
    parts = parts_of(scorer, scored)
    found = held_open(scorer, scored, parts, found, usual)
    return found, judge(scorer, scored, found, parts)


def calibrated_by(scorer: Scorer, scored: Scored, judged: Judged) -> Calibration:
    """The map of match weights to probabilities that the decided pairs show, over the pairs heavy enough to keep."""
    kept = scored.bits >= scorer.weights.model.thresholds.keep
    decided = np.flatnonzero(kept & (scored.rule <= DECIDED_SAME))
    by_weight = scorer.score(scored.left[decided], scored.right[decided], scored.levels[:, decided]).rule == NO_RULE
    decided, free = decided[by_weight], kept & (scored.rule == NO_RULE)
    linked = judged.verdict == LINKED
    same = scored.rule[decided] == DECIDED_SAME
    return calibrated(scored.bits[decided], same, scored.bits[free & linked], scored.bits[free & ~linked])


def _scorer(
    table: Table, model: Model, pairs: Candidates, told: Statistics, one_row: Collection[str], learnt: Learnt | None, *, train: bool
) -> Scorer:
    """Weights, learnt or shipped, and frequencies."""
    weights = learnt.weights if learnt else shipped_weights(model, reach_of(table, model))
    if train and learnt is None and table.n >= model.training.least_records:
        weights = train_weights(table, model, pairs, weights)
    return Scorer(table, weights, frequencies(table, model, told), one_row_codes(table, one_row, model))


def _sifted(scorer: Scorer, pairs: Candidates, *, learn: bool, tell: Callable[[float], None]) -> tuple[Sifted, Scorer]:
    """The pairs heavy enough to keep; where weights are learnt, under the prior that they show, and some lighter ones that may yet rise."""
    keep = scorer.weights.model.thresholds.keep
    if not learn or not scorer.weights.trained:
        return scorer.sifted(keep, in_chunks(pairs, tell)), scorer
    sifted, prior = scorer.sifted(keep - _SLACK, in_chunks(pairs, tell)), scorer.weights.prior_bits
    sifted, scorer = _under_own_prior(sifted, scorer)
    if scorer.weights.prior_bits - prior > _SLACK:
        return scorer.sifted(keep, in_chunks(pairs, tell)), scorer
    return sifted, scorer


def _under_own_prior(sifted: Sifted, scorer: Scorer) -> tuple[Sifted, Scorer]:
    """The pairs under the prior that they themselves show."""
    model, kept = scorer.weights.model, sifted.kept
    free = kept.bits[(kept.rule == NO_RULE) & (kept.bits >= model.thresholds.keep)]
    weights = learnt_prior(scorer.weights, free, scorer.table.n, reach_of(scorer.table, model))
    return sifted.under(weights.prior_bits), replace(scorer, weights=weights)


def in_chunks(pairs: Candidates, tell: Callable[[float], None]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The pairs, so many as are compared at once; tells what share of them is done with."""
    done = 0
    for part in pairs.parts():
        for at in chunks(len(part)):
            yield part.left[at], part.right[at]
            done += at.stop - at.start
            tell(min(1.0, done / max(len(pairs), 1)))


def missing_of(scored: Scored, component: np.ndarray, model: Model) -> tuple[np.ndarray, np.ndarray]:
    """Pairs inside components that no blocking rule brought."""
    return missing_pairs(component, bare_edges(model, scored), model.clustering.close_components_to)


def with_missing(model: Model, scored: Scored, missing: Scored, contested: np.ndarray) -> Scored:
    """The pairs with those missing inside components, and rules for contested records (see ``scoring.with_contested``)."""
    return with_contested(model, scored.with_(replace(missing, closing=~missing.closing)), contested)


def by_reason(model: Model, dropped: np.ndarray) -> dict[str, int]:
    """Pairs too light to keep, by the reason they would have been given."""
    counts: Counter[str] = Counter()
    for reason, count in zip([*(r.name for r in model.hard_rules), "same_source", "low_weight"], dropped.tolist(), strict=True):
        counts[reason] += count
    return dict(counts)


def parted(rule: np.ndarray) -> np.ndarray:
    """What parts pairs, by their rules (int8)."""
    return np.where(forbidden(rule), BY_RULE, FREE).astype(np.int8)


def bare_edges(model: Model, scored: Scored) -> Edges:
    """The pairs without what they say in detail."""
    columns, joined = (scored.left, scored.right, scored.bits, parted(scored.rule)), scored.rule == DECIDED_SAME
    return Edges(*columns, joined, np.zeros((0, len(joined))), scored.prior, (), alike=look_alikes(model, scored))


def edges_of(scorer: Scorer, scored: Scored) -> Edges:
    """The pairs as the clustering sees them; what they say in detail only where it is not settled by the pairs alone."""
    model = scorer.weights.model
    parts = raw_parts(scorer.weights, scorer.shares, scored.levels, scored.left, scored.right)
    parts[scored.levels < 0] = NOTHING
    groups = tuple(
        Group(tuple(model.row(n) for n in d.comparisons), d.share, model.row(d.given) if d.given else None) for d in model.dependent
    )
    bits = scorer.weights.bits
    once = tuple(k for k, c in enumerate(model.comparisons) if c.kind == "source" and bits[k][c.number("equal")] < 0)
    asked, waived = questions(model, scored)
    bare = bare_edges(model, scored)
    apart = np.where(asked != 0, FREE, np.where(parted_by_ids(model, scored), BY_IDS, bare.forbidden))
    prior = scorer.weights.prior_bits
    return replace(bare, forbidden=apart, parts=parts, prior=prior, dependent=groups, once=once, asked=asked, waived=waived)


def limits_of(scorer: Scorer, alone: Alone) -> Limits:
    """What a cluster may hold, per record of the table."""
    table, model = scorer.table, scorer.weights.model
    kinds = alone.unlisted.rows(keys_of(table, model))
    chances = (alone.of(table, model), table.codes("source"), alone.unlisted.columns(table), kinds)
    return Limits(tuple(scorer.ids.values()), scorer.one_row, *chances)


def ids_of(table: Table, model: Model) -> list[np.ndarray]:
    """Per comparison of ``one_value`` the hash of each record's valid id, 0 = none."""
    return [valid_hashes(table, model.comparison(name)) for name in model.one_value]


def _usual(table: Table, found: Clustering) -> dict[str, int]:
    """By source, how many of its rows a person has at most, as a rule."""
    sources = table.vocabulary("source")
    return {sources.values[code]: rows for code, rows in usual_rows(found.of, sources.codes[0]).items()}


def told_of(scored: Scored, judged: Judged, model: Model) -> np.ndarray:
    """Which of the pairs are told: heavy enough, inside a person, left to one, or decided."""
    return np.asarray((scored.bits >= model.thresholds.keep) | (judged.verdict != APART) | (scored.rule <= DECIDED_SAME))
