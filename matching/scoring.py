"""Compared pairs to scored pairs: weight and the hard rule that fits; a chunk of pairs at a time.

Belongs here: the kernel that compares and weighs a chunk, and its repetition over all pairs. Does not belong here: learning weights
(``weigh``), clusters.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from matching.compare import chunks, compare
from matching.compare.identity import one_person_ids
from matching.frequency import Frequencies
from matching.levels import MISSING, MISSING_NAME
from matching.model import Model
from matching.parts import HardRule
from matching.table import Table, spread
from matching.threads import each
from matching.weigh import Weights, evidence, parts_of_weight

NO_RULE, ONE_ROW, DECIDED_SAME, DECIDED_APART = -1, -2, -3, -4


@dataclass(frozen=True)
class Scored:
    """Pairs with their levels and what these say (float64 bits, without the prior).

    ``rule``: the number of the hard rule that fits; -1 = none, -2 = two rows of a one-row source, -3, -4 = a reviewer decided that they
    are one person, or two. ``closing``: whether no blocking rule brought the pair, only the component its records share, or a decision.
    """

    prior: float
    left: np.ndarray
    right: np.ndarray
    levels: np.ndarray
    said: np.ndarray
    rule: np.ndarray
    closing: np.ndarray

    @cached_property
    def bits(self) -> np.ndarray:
        """The match weights (float64 bits)."""
        return self.said + self.prior

    def at(self, where: np.ndarray) -> "Scored":
        """Some of the pairs."""
        return Scored(self.prior, *(column[..., where] for column in self.columns()))

    def under(self, prior: float) -> "Scored":
        """The same with another prior."""
        return replace(self, prior=prior)

    def with_(self, other: "Scored") -> "Scored":
        """Both, sorted by left and right."""
        both = [np.concatenate(two, axis=-1) for two in zip(self.columns(), other.columns(), strict=True)]
        order = np.lexsort((both[1], both[0]))
        return Scored(self.prior, *(column[..., order] for column in both))

    def columns(self) -> tuple[np.ndarray, ...]:
        """All but the prior, the pairs along the last axis."""
        return self.left, self.right, self.levels, self.said, self.rule, self.closing


@dataclass(frozen=True)
class Scorer:
    """All that scoring a pair needs besides the pair: records, weights, frequencies, sources with one row a person, ids made one."""

    table: Table
    weights: Weights
    shares: Frequencies
    one_row: np.ndarray  # the source's code where it promises one row a person, else -1
    aliases: Mapping[str, Mapping[int, int]] = field(default_factory=dict)  # see ``decisions.aliases_of``

    @cached_property
    def ids(self) -> dict[str, np.ndarray]:
        """Per comparison of ``one_value`` the code of each record's valid id, -1 = none; ids of one person by a decision have one code."""
        model, none = self.weights.model, dict[int, int]()
        return {name: one_person_ids(self.table, model.comparison(name), self.aliases.get(name, none)) for name in model.one_value}

    def score(self, left: np.ndarray, right: np.ndarray, levels: np.ndarray) -> Scored:
        """The kernel: one chunk of compared pairs weighed."""
        parts = parts_of_weight(self.weights, self.shares, levels, left, right)
        said = evidence(parts)
        rule = _rules(self.weights.model, self._excused(left, right, levels))
        rule[(self.one_row[left] >= 0) & (self.one_row[left] == self.one_row[right])] = ONE_ROW
        return Scored(self.weights.prior_bits, left, right, levels, said, rule, np.zeros(len(left), dtype=bool))

    def _excused(self, left: np.ndarray, right: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """The levels as hard rules see them: two ids that a decision found to be one person's do not differ."""
        if not self.aliases:
            return levels
        seen = levels.copy()
        for name in self.aliases:
            one, other = self.ids[name][left], self.ids[name][right]
            here = (one >= 0) & (one == other) & at_levels(self.weights.model, name, ["apart"], levels)
            seen[self.weights.model.row(name), here] = MISSING
        return seen

    def at_least(self, bits: float, left: np.ndarray, right: np.ndarray) -> "Sifted":
        """Pairs compared and scored a chunk at a time; those that weigh so much are kept, the others counted."""
        return self.sifted(bits, ((left[part], right[part]) for part in chunks(len(left))))

    def sifted(self, bits: float, pairs: Iterable[tuple[np.ndarray, np.ndarray]]) -> "Sifted":
        """The same of pairs that come in chunks, one at least."""
        model, kept = self.weights.model, []
        dropped = np.zeros(len(model.hard_rules) + 2, dtype=np.int64)
        levels = [np.zeros(len(c.order) + 1, dtype=np.int64) for c in model.comparisons]
        for scored in each(lambda sides: self.compared(*sides), pairs):
            enough = scored.bits >= bits
            kept.append(scored.at(np.flatnonzero(enough)))
            dropped += np.bincount(scored.rule[~enough] % len(dropped), minlength=len(dropped))
            for counts, row in zip(levels, scored.levels, strict=True):
                counts += np.bincount(row.astype(np.intp) + 1, minlength=len(counts))
        together = [np.concatenate(columns, axis=-1) for columns in zip(*(k.columns() for k in kept), strict=True)]
        return Sifted(Scored(self.weights.prior_bits, *together), dropped, levels)

    def compared(self, left: np.ndarray, right: np.ndarray) -> Scored:
        """One chunk of pairs compared and scored, none left out."""
        return self.score(left, right, compare(self.table, self.weights.model, left, right))


@dataclass(frozen=True)
class Sifted:
    """Pairs heavy enough to keep; of all pairs, how many of the lighter ones fell to each hard rule (the last two: one-row source, no
    rule), and per comparison how many were missing and at each level.
    """

    kept: Scored
    dropped: np.ndarray
    levels: list[np.ndarray]

    def under(self, prior: float) -> "Sifted":
        """The same under another prior."""
        return replace(self, kept=self.kept.under(prior))

    def weighed(self, scorer: Scorer) -> "Sifted":
        """The same by other weights; levels stay."""
        kept = self.kept
        return replace(self, kept=scorer.score(kept.left, kept.right, kept.levels))

    def heavy(self, bits: float) -> "Sifted":
        """Those that weigh so much at least; the lighter ones are counted with the others."""
        kept, enough = self.kept, self.kept.bits >= bits
        lighter = np.bincount(kept.rule[~enough] % len(self.dropped), minlength=len(self.dropped))
        return Sifted(kept.at(np.flatnonzero(enough)), self.dropped + lighter, self.levels)


def one_row_codes(table: Table, one_row: Collection[str], model: Model) -> np.ndarray:
    """The source's code where it promises one row a person, by the model or by agreement, else -1."""
    vocabulary = table.vocabulary("source")
    if model.sources.free_of_duplicates == "all":
        return vocabulary.codes[0]
    free = {*one_row, *model.sources.free_of_duplicates}
    promised = np.array([v in free for v in vocabulary.values], dtype=bool)
    return np.where(spread(promised, vocabulary.codes[0], False), vocabulary.codes[0], MISSING)


def at_levels(model: Model, name: str, wanted: Collection[str], levels: np.ndarray) -> np.ndarray:
    """Which pairs are at one of the named levels of a comparison; ``missing`` names a value that is not there."""
    row, comparison = levels[model.row(name)], model.comparison(name)
    found = np.zeros(len(row), dtype=bool)
    for level in wanted:
        found |= row == (MISSING if level == MISSING_NAME else comparison.number(level))
    return found


def forbidden(rule: np.ndarray) -> np.ndarray:
    """Which pairs a hard rule or a reviewer keeps apart, by their rules (bool)."""
    return np.asarray((rule != NO_RULE) & (rule != DECIDED_SAME))


def _rules(model: Model, levels: np.ndarray) -> np.ndarray:
    """The first hard rule that fits each pair."""
    found = np.full(levels.shape[1], NO_RULE, dtype=np.int64)
    for number, rule in reversed(list(enumerate(model.hard_rules))):
        if not rule.contested:
            found[_fits(model, rule, levels)] = number
    return found


def parted_by_ids(model: Model, scored: Scored) -> np.ndarray:
    """Which pairs nothing but two ids keeps apart: had they none, no hard rule would fit (bool)."""
    apart = np.zeros(len(scored.left), dtype=bool)
    for name in model.one_value:
        apart |= at_levels(model, name, ["apart"], scored.levels) & (scored.rule >= 0)
    at = np.flatnonzero(apart)
    levels = scored.levels[:, at]
    levels[[model.row(name) for name in model.one_value]] = MISSING
    apart[at] = _rules(model, levels) == NO_RULE
    return apart


def questions(model: Model, scored: Scored) -> tuple[np.ndarray, np.ndarray]:
    """Which hard rules a person's other rows may excuse a pair from, and which a pair excuses a person from.

    Returns:
        ``asked``: by a bit each, the rules that fit a pair only since what could excuse it is missing (int64; 0 where another rule fits as
        well). ``waived``: the rules that would fit a pair, were it not excused (int64).
    """
    asked, waived = np.zeros((2, len(scored.left)), dtype=np.int64)
    strict = (scored.rule < NO_RULE) | np.isin(scored.rule, [k for k, rule in enumerate(model.hard_rules) if rule.contested])
    for number, rule in enumerate(model.hard_rules):
        if rule.contested:
            continue
        at = np.flatnonzero(_meets(model, rule.when, scored.levels))
        levels = scored.levels[:, at]
        excused, missing = np.zeros(len(at), dtype=bool), np.full(len(at), bool(rule.unless))
        for name, excuses in rule.unless.items():
            excused |= at_levels(model, name, excuses, levels)
            missing &= levels[model.row(name)] == MISSING
        waived[at[excused]] |= 1 << number
        asked[at[missing]] |= 1 << number
        strict[at[~excused & ~missing]] = True
    asked[strict] = 0
    return asked, waived


def look_alikes(model: Model, scored: Scored) -> np.ndarray:
    """Which pairs are of two people alike but for what a rule tells them apart by (bool)."""
    alike = np.zeros(len(scored.left), dtype=bool)
    for rule in model.hard_rules:
        if rule.told_apart_by:
            alike |= (scored.rule != DECIDED_SAME) & _fits(model, rule, scored.levels)
    return alike


def contesting(model: Model, scored: Scored) -> np.ndarray:
    """Which pairs would be linked, had not each of the two a valid id of its own."""
    apart = np.zeros(len(scored.left), dtype=bool)
    for name in model.one_value:
        apart |= at_levels(model, name, ["apart"], scored.levels)
    return apart & (scored.bits >= model.thresholds.link_bits)


def with_contested(model: Model, scored: Scored, contested: np.ndarray) -> Scored:
    """The same with the rules for records that would link to a person of another valid id, were it not for that id.

    Args:
        contested: per record, whether a pair that is not among the scored ones already tells so (bool).
    """
    apart = contesting(model, scored)
    contested = contested.copy()
    contested[scored.left[apart]] = contested[scored.right[apart]] = True
    rule = scored.rule.copy()
    for number, hard in reversed(list(enumerate(model.hard_rules))):
        if hard.contested:
            here = _fits(model, hard, scored.levels) & (contested[scored.left] | contested[scored.right])
            rule[here & (rule == NO_RULE)] = number
    return replace(scored, rule=rule)


def _fits(model: Model, rule: HardRule, levels: np.ndarray) -> np.ndarray:
    """Which pairs meet all of ``when`` and none of ``unless``."""
    fits = _meets(model, rule.when, levels)
    for name, excused in rule.unless.items():
        fits &= ~at_levels(model, name, excused, levels)
    return fits


def _meets(model: Model, when: Mapping[str, Collection[str]], levels: np.ndarray) -> np.ndarray:
    """Which pairs are at one of the levels wanted in every comparison."""
    fits = np.ones(levels.shape[1], dtype=bool)
    for name, wanted in when.items():
        fits &= at_levels(model, name, wanted, levels)
    return fits
