"""How often a record's person has another record at all: learnt from the records, by source.

Belongs here: the chance that a record stands alone. Does not belong here: which record is its fellow (``cluster``).

A row with a name and little else says too little by itself; but where nearly every row of its source has a fellow somewhere, and one person
only fits, that person is it. Which rows have a fellow is not known but told by odds, so the chance is found by EM: a row stands alone by
the chance so far against the odds of the candidate that fits it best. Valid ids would tell it for sure, but rows that bear one are not
like those that do not, and a number typed wrongly has no fellow at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from matching.compare import compare
from matching.compare.identity import valid_ids
from matching.scoring import NO_RULE, Scored, Scorer
from matching.table import MISSING, Table, spread

_LEAST_ALONE = 0.03  # no list is so complete that fewer of its rows are taken to stand alone
_ASSUMED = 20.0  # records that the share over all sources is worth within one source
_ENOUGH = 200  # people with a valid id, before a list is said to lack some of them
_ASKED = 2000  # records of a source that are asked for their own weight
_ROUNDS, _SETTLED = 100, 1e-4
_MOST = 60.0  # bits


@dataclass(frozen=True)
class Alone:
    """The chance (0-1) that a record's person has no other record, by the record's source; ``otherwise`` for a source never seen.

    ``unlisted``: by source, the chance that a person of other sources has no record of it; 1 for a source never seen.
    """

    by_source: Mapping[str, float]
    otherwise: float = 1.0
    unlisted: Mapping[str, float] = field(default_factory=dict)

    def of(self, table: Table) -> np.ndarray:
        """The chance for each record (float64)."""
        vocabulary = table.vocabulary("source")
        chances = np.array([self.by_source.get(v, self.otherwise) for v in vocabulary.values], dtype=np.float64)
        return spread(chances, vocabulary.codes[0], self.otherwise)

    def unlisted_of(self, table: Table) -> np.ndarray:
        """The chance by the number of the table's source (float64), 1 behind them for no source."""
        return np.array([*(self.unlisted.get(v, 1.0) for v in table.vocabulary("source").values), 1.0])


def chance_alone(scorer: Scorer, scored: Scored) -> Alone:
    """How often a record stands alone.

    Args:
        scored: the pairs kept, weighed under the prior in use. Where weights are not learnt from the table, neither is this: 1 throughout.
    """
    if not scorer.weights.trained:
        return Alone({})
    sources, odds, asked = scorer.table.vocabulary("source"), _best_odds(scorer, scored), _telling(scorer)
    share = standing_alone(odds[asked], 0.5, 0.0)
    of = sources.codes[0][asked]
    chances = {v: standing_alone(odds[asked[of == code]], share, _ASSUMED) for code, v in enumerate(sources.values)}
    return Alone(chances, share, _unlisted(scorer))


def standing_alone(odds: np.ndarray, assumed: float, weight: float) -> float:
    """The share of records that stand alone, by the odds of each one's best fellow; ``assumed`` is worth ``weight`` records.

    EM of a mixture whose one part, the rows with a fellow, has known odds.
    """
    share, known = assumed, len(odds) + weight
    for _ in range(_ROUNDS if known else 0):
        before, share = share, float((share / (share + (1 - share) * odds)).sum() + weight * assumed) / known
        if abs(before - share) < _SETTLED:
            break
    return max(share, _LEAST_ALONE)


def _best_odds(scorer: Scorer, scored: Scored) -> np.ndarray:
    """The odds of each record's best candidate (float64, 0 = none), were it not for ids that differ: they part two rows, not two people."""
    bits, free = scored.bits.copy(), scored.rule == NO_RULE
    for name in scorer.weights.model.one_value:
        at, number = scorer.weights.model.row(name), scorer.weights.model.comparison(name).number("apart")
        apart = scored.levels[at] == number
        bits[apart] -= scorer.weights.bits[at][number]
        free |= apart
    best = np.full(scorer.table.n, -np.inf)
    for end in (scored.left, scored.right):
        np.maximum.at(best, end[free], bits[free])
    return np.exp2(np.minimum(best, _MOST))


def _telling(scorer: Scorer) -> np.ndarray:
    """Some records of each source, sorted: such as would link to their own copy on another list without an id; others tell nothing.

    Where none would, since lists of two scripts hold no copies, all are asked.
    """
    table, model = scorer.table, scorer.weights.model
    codes = table.codes("source")
    own = [np.flatnonzero(codes == code) for code in range(-1, int(codes.max(initial=-1)) + 1)]
    some = np.sort(np.concatenate([rows[:: -(-len(rows) // _ASKED) or 1] for rows in own]))
    levels = compare(table, model, some, some)
    for at, comparison in enumerate(model.comparisons):
        if comparison.kind == "source":
            levels[at] = comparison.number("different")
        elif comparison.name in model.one_value:
            levels[at] = MISSING
    told = some[scorer.score(some, some, levels).bits >= model.thresholds.link_bits]
    return told if len(told) else some


def _unlisted(scorer: Scorer) -> dict[str, float]:
    """By source, how many of the people with a valid id on other sources have no record of it; nothing where too few have an id."""
    sources = scorer.table.vocabulary("source")
    there, others = np.zeros((2, len(sources.values)))
    for name in scorer.weights.model.one_value:
        ids = valid_ids(scorer.table, scorer.weights.model.comparison(name))
        known = np.flatnonzero((ids >= 0) & (sources.codes[0] >= 0))
        person, source = np.unique(np.stack([ids[known], sources.codes[0][known]]), axis=1)
        several = np.bincount(person)[person] > 1  # on more sources than this one
        there += np.bincount(source[several], minlength=len(there))
        others += len(np.unique(person)) - np.bincount(source[~several], minlength=len(there))
    if others.max(initial=0) < _ENOUGH:
        return {}
    without = np.maximum(1 - there / (others + _ASSUMED), _LEAST_ALONE)
    return dict(zip(sources.values, without.tolist(), strict=True))
