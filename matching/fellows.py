"""How often a record's person has another record at all: learnt from the records that can be told, by source.

Belongs here: the chance that a record stands alone. Does not belong here: which record is its fellow (``cluster``).

A row with a name and little else says too little by itself; but where nearly every row of its source has a fellow somewhere, and one person
only fits, that person is it. The chance is learnt from rows with a valid id, whose fellows are found for sure.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from matching.compare.identity import valid_ids
from matching.scoring import NO_RULE, Scored, Scorer
from matching.table import Table, spread

_LEAST_ALONE = 0.03  # no list is so complete that fewer of its rows are taken to stand alone
_ASSUMED = 20.0  # records that the share over all sources is worth within one source
_ENOUGH = 200  # records with a valid id; below, all records are counted, which finds fewer fellows than there are


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
    table, model = scorer.table, scorer.weights.model
    if not scorer.weights.trained:
        return Alone({})
    strong = (scored.bits >= model.thresholds.link_bits) & (scored.rule == NO_RULE)
    has = np.zeros(table.n, dtype=bool)
    has[scored.left[strong]] = has[scored.right[strong]] = True
    told = _tellable(scorer)
    sources = table.vocabulary("source")
    source = sources.codes[0][told] + 1
    share = float(has[told].mean()) if told.any() else 0.0
    count = np.bincount(source, minlength=len(sources.values) + 1)[1:]
    found = np.bincount(source, weights=has[told], minlength=len(sources.values) + 1)[1:]
    rho = (found + _ASSUMED * share) / (count + _ASSUMED)
    alone = np.maximum(1 - rho, _LEAST_ALONE)
    return Alone(dict(zip(sources.values, alone.tolist(), strict=True)), max(1 - share, _LEAST_ALONE), _unlisted(scorer))


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


def _tellable(scorer: Scorer) -> np.ndarray:
    """Records whose fellows would be found for sure: those with a valid id, where there are enough."""
    told = np.zeros(scorer.table.n, dtype=bool)
    for name in scorer.weights.model.one_value:
        told |= valid_ids(scorer.table, scorer.weights.model.comparison(name)) >= 0
    return told if told.sum() >= _ENOUGH else np.ones(scorer.table.n, dtype=bool)
