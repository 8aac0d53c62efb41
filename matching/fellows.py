"""How often a record's person has another record at all, and how often a person has none on some list: learnt from the records, by source.

Belongs here: the chance that a record stands alone, the chance that a person is not listed. Does not belong here: which record is its
fellow (``cluster``), shares by list (``listed``).

A row with a name and little else says too little by itself; but where nearly every row of its source has a fellow somewhere, and one person
only fits, that person is it. Which rows have a fellow is not known but told by odds, so the chance is found by EM: a row stands alone by
the chance so far against the odds of the candidate that fits it best. Valid ids would tell it for sure, but rows that bear one are not
like those that do not, and a number typed wrongly has no fellow at all.

The other side of it: were row and person two, the person would lack such a row. How many of the people like it do is counted among the
people found, and before there are any among those of one valid id.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matching.compare import compare
from matching.compare.identity import valid_ids
from matching.hashes import NO_KEY
from matching.listed import ASSUMED, NOBODY, ByList, by_list, keys_of
from matching.model import Model
from matching.scoring import NO_RULE, Scored, Scorer
from matching.table import MISSING, Table

_LEAST = 0.01  # no list is so complete that fewer of its rows stand alone, or fewer people are not on it
_ENOUGH = 200  # people, before a list is said to lack some of them
_ASKED = 2000  # records of a source that are asked for their own weight
_ROUNDS, _SETTLED = 100, 1e-4
_MOST = 60.0  # bits


@dataclass(frozen=True)
class Alone:
    """Chances (0-1) that a person has no row.

    ``lone``: that a record's person has no other, by the record's list and the coarsest cell of the model's ``listed_by``.
    ``unlisted``: that a person of other lists has none on this one, by list and cell.
    """

    lone: ByList
    unlisted: ByList

    @classmethod
    def never(cls) -> "Alone":
        """Nothing is known of fellows: 1 throughout."""
        return cls(ByList.same(1.0), ByList.same(1.0))

    def of(self, table: Table, model: Model) -> np.ndarray:
        """The chance of each record to stand alone (float64)."""
        return np.asarray(self.lone.columns(table)[self.lone.rows(keys_of(table, model)[:1]), table.codes("source")])


def chance_alone(scorer: Scorer, scored: Scored, people: np.ndarray | None) -> Alone:
    """How often records stand alone, and people are not on a list.

    Args:
        scored: the pairs kept, weighed under the prior in use. Where weights are not learnt from the table, neither is this: 1 throughout.
        people: of each record, as far as they have been found; else people are those of one valid id.
    """
    if not scorer.weights.trained:
        return Alone.never()
    table, keys = scorer.table, keys_of(scorer.table, scorer.weights.model)
    unlisted = _unlisted(table, keys, _by_ids(scorer) if people is None else people)
    asked = _telling(scorer)
    odds = _best_odds(scorer, scored, people, keys, unlisted)[asked]
    return Alone(_lone(table, odds, [key[asked] for key in keys[:1]], table.codes("source")[asked]), unlisted)


def _lone(table: Table, odds: np.ndarray, keys: Sequence[np.ndarray], lists: np.ndarray) -> ByList:
    """The share of rows that stand alone, by list and cell."""
    names = table.vocabulary("source").values
    overall = standing_alone(odds, np.zeros(len(odds), dtype=np.int64), np.full(1, 0.5), 0.0)[0]
    use = np.flatnonzero(lists != MISSING)

    def shares(cell: np.ndarray, assumed: np.ndarray) -> np.ndarray:
        of = cell[use] * len(names) + lists[use]
        taken = np.where(np.isnan(assumed), overall, assumed)
        known = np.flatnonzero(cell[use] != NOBODY)
        return standing_alone(odds[use][known], of[known], taken.ravel(), ASSUMED).reshape(assumed.shape)

    return by_list(names, keys, shares, otherwise=float(overall))


def standing_alone(odds: np.ndarray, group: np.ndarray, assumed: np.ndarray, weight: float) -> np.ndarray:
    """The share of records that stand alone in each group, by the odds of each one's best fellow.

    Args:
        group: of each record, a place in ``assumed``: the shares taken for granted, each worth ``weight`` records.

    EM of a mixture whose one part, the rows with a fellow, has known odds.
    """
    share, known = assumed, np.maximum(np.bincount(group, minlength=len(assumed)) + weight, 1e-9)
    for _ in range(_ROUNDS if len(odds) else 0):
        chance = share[group] / (share[group] + (1 - share[group]) * odds)
        before, share = share, (np.bincount(group, chance, len(assumed)) + weight * assumed) / known
        if np.abs(before - share).max() < _SETTLED:
            break
    return np.maximum(share, _LEAST)


def _best_odds(
    scorer: Scorer, scored: Scored, people: np.ndarray | None, keys: Sequence[np.ndarray], unlisted: ByList
) -> np.ndarray:
    """The odds of each record's best candidate (float64, 0 = none), were it not for ids that differ: they part two rows, not two people.

    That a person would otherwise lack a row of the record's list counts for it, as it will in clustering.
    """
    table, bits, free = scorer.table, scored.bits.copy(), scored.rule == NO_RULE
    for name in scorer.weights.model.one_value:
        at, number = scorer.weights.model.row(name), scorer.weights.model.comparison(name).number("apart")
        apart = scored.levels[at] == number
        bits[apart] -= scorer.weights.bits[at][number]
        free |= apart
    best, without = np.full(table.n, -np.inf), _Without(table, people, keys, unlisted)
    for one, other in ((scored.left[free], scored.right[free]), (scored.right[free], scored.left[free])):
        np.maximum.at(best, one, bits[free] - np.log2(without.of(other, one)))
    return np.exp2(np.minimum(best, _MOST))


class _Without:
    """The chance that a record's person has no row like another record's; 1 where people are not known yet, or it has one."""

    def __init__(self, table: Table, people: np.ndarray | None, keys: Sequence[np.ndarray], unlisted: ByList) -> None:
        self._people, self._lists = people, table.codes("source").astype(np.int64)
        if people is not None:
            self._shares, self._rows = unlisted.columns(table), unlisted.rows(keys)
            self._held, self._count = np.unique(self._key(people, self._lists), return_counts=True)

    def _key(self, people: np.ndarray, lists: np.ndarray) -> np.ndarray:
        return people.astype(np.int64) * self._shares.shape[1] + lists

    def of(self, person: np.ndarray, row: np.ndarray) -> np.ndarray:
        """For records whose person it is, and those it may lack (float64)."""
        if self._people is None:
            return np.ones(len(person))
        wanted = self._key(self._people[person], self._lists[row])
        at = np.minimum(np.searchsorted(self._held, wanted), len(self._held) - 1)
        others = np.where(self._held[at] == wanted, self._count[at], 0) - (self._people[person] == self._people[row])
        return np.where(others > 0, 1.0, self._shares[self._rows[person], self._lists[row]])


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


def _by_ids(scorer: Scorer) -> np.ndarray:
    """The person of each record that bears a valid id (-1 = none)."""
    person = np.full(scorer.table.n, NOBODY)
    for name in scorer.weights.model.one_value:
        ids = valid_ids(scorer.table, scorer.weights.model.comparison(name))
        person = np.where(person == NOBODY, ids, person)
    return person


def _unlisted(table: Table, keys: Sequence[np.ndarray], people: np.ndarray) -> ByList:
    """Of the people on other lists, how many have no row of a list, by list and cell; 1 for all lists where there are few people."""
    names, lists = table.vocabulary("source").values, table.codes("source")
    known = np.flatnonzero((people != NOBODY) & (lists != MISSING))
    numbers, person = np.unique(people[known], return_inverse=True)
    on = np.zeros((len(numbers), len(names)), dtype=bool)
    on[person, lists[known]] = True
    who, where = np.nonzero(on)
    several = on.sum(axis=1)[who] > 1  # on another list than this one, too
    if (len(numbers) - np.bincount(where[~several], minlength=len(names))).max(initial=0) < _ENOUGH:
        return ByList.same(1.0)

    def shares(cell: np.ndarray, assumed: np.ndarray) -> np.ndarray:
        here, alone = (_counted(cell[who[which]], where[which], assumed.shape) for which in (several, ~several))
        others = np.bincount(cell[cell != NOBODY], minlength=len(assumed))[:, None] - alone
        taken = 1 - np.nan_to_num(assumed, nan=1.0)
        return np.maximum(1 - (here + ASSUMED * taken) / (others + ASSUMED), _LEAST)

    return by_list(names, [_of_people(key[known], person, len(numbers)) for key in keys], shares, otherwise=1.0)


def _counted(cell: np.ndarray, column: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """How often each cell comes with each column (int64)."""
    known = cell != NOBODY
    return np.bincount(cell[known] * shape[1] + column[known], minlength=shape[0] * shape[1]).reshape(shape)


def _of_people(key: np.ndarray, person: np.ndarray, n: int) -> np.ndarray:
    """The key that most records of each person have (uint64, 0 = none has any)."""
    told = np.flatnonzero(key != NO_KEY)
    told = told[np.lexsort((key[told], person[told]))]
    starts = np.flatnonzero(np.append(True, np.diff(person[told]) | (key[told][1:] != key[told][:-1]))[: len(told)])
    most = np.argsort(np.diff(np.append(starts, len(told))), kind="stable")  # who comes last has its way
    found = np.full(n, NO_KEY)
    found[person[told[starts[most]]]] = key[told[starts[most]]]
    return found
