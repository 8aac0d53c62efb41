"""The links of all records, from a base and what was linked anew: tables put together, nothing decided.

Belongs here: merging pairs, clusters and counts in their order. Does not belong here: what is linked anew (``relink``).
"""

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base, sources_of
from matching.doubts import DOUBTS
from matching.drift import Drift, Sources, drifted
from matching.engine import Links, told_of
from matching.report import Counted, report_of
from matching.scoring import Scored
from matching.table import Table
from matching.verdicts import REVIEW_ORDER, Judged, People, pair_table


@dataclass(frozen=True)
class Anew:
    """What was linked anew, in a table of some records of the base and all changed ones.

    Attributes:
        numbers: of each record of that table (those of the base first, the changed ones behind). inside: whether it was clustered anew.
        scored, judged, people: as in ``engine.Run``, of that table. untouched: pairs of the base that stay (bool).
        dropped: pairs of changed records that were too light to keep, by reason. levels: of all their pairs, as in ``Counted``.
    """

    numbers: np.ndarray
    inside: np.ndarray
    scored: Scored
    judged: Judged
    people: People
    untouched: np.ndarray
    dropped: dict[str, int]
    levels: list[np.ndarray]


@dataclass(frozen=True)
class Relinked:
    """The links of the living records of ``base`` and the changed ones, ``new``; a table is put together when it is asked for.

    ``dead``: records of the base that are gone or changed (bool). ``decisions, ruled``: of reviewers, and their counts for the report.
    """

    base: Base
    new: Table
    dead: np.ndarray
    anew: Anew
    decisions: pd.DataFrame
    ruled: dict[str, int]

    @property
    def links(self) -> Links:
        """All of it."""
        return Links(self.pairs, self.clusters, self.report, self.decisions)

    @property
    def pairs(self) -> pd.DataFrame:
        """As in ``Links``."""
        return _pairs(self.base, self.anew, self._ranks, self._ids)

    @property
    def clusters(self) -> pd.DataFrame:
        """As in ``Links``."""
        living = self._living
        return self._people_of(living).table(self._ids.take(pa.array(living)))

    def people(self, numbers: np.ndarray) -> People:
        """Everybody, in the order of a table of all; ``numbers``: of its rows in the base, -1 for changed ones."""
        living, changed = numbers.copy(), np.flatnonzero(numbers < 0)
        living[changed[self.new.order]] = self.base.n + np.arange(self.new.n)
        return self._people_of(living)

    @property
    def stays(self) -> np.ndarray:
        """Which of the pairs that the base tells are told as they were (bool, in the order of ``base.links.pairs``)."""
        return np.asarray(self.anew.untouched[np.flatnonzero(self.base.told)])

    @property
    def pairs_anew(self) -> pd.DataFrame:
        """The other pairs: with those of the base that stay they are ``pairs``, in another order."""
        told = np.flatnonzero(told_of(self.anew.scored, self.anew.judged, self.base.model))
        fresh = self.anew.scored.at(told)
        fresh = replace(fresh, left=self.anew.numbers[fresh.left], right=self.anew.numbers[fresh.right])
        return pair_table(self.base.model, self._ids, fresh, self.anew.judged.at(told), self.base.learnt.calibration)

    @property
    def report(self) -> dict[str, object]:
        """As in ``Links``, with how much changed since the base."""
        return self.report_of(self._people_of(self._living))

    def report_of(self, people: People) -> dict[str, object]:
        """The report, where its people are at hand."""
        report = _report(self.base, self.new, self.dead, self.anew, people)
        return {**report, "decisions": self.ruled, "drift": dict(self.drift)}

    @cached_property
    def drift(self) -> Drift:
        """How the pairs of changed records agree, beside those of the base between the same sources."""
        scored = self.anew.scored
        ends = np.maximum(self.anew.numbers[scored.left], self.anew.numbers[scored.right])
        fresh = scored.at(np.flatnonzero(ends >= self.base.n))
        numbers, known = self.anew.numbers, Sources.of(self.base.keys.sources)
        sources = np.append(self.base.keys.sources, sources_of(self.new))
        two = known.two(sources[numbers[fresh.left]], sources[numbers[fresh.right]])
        return drifted(self.base.model, np.asarray(self.base.agreed), fresh, two)

    @cached_property
    def _ids(self) -> pa.ChunkedArray:
        return pa.chunked_array([self.base.ids, self.new.ids])

    @cached_property
    def _ranks(self) -> np.ndarray:
        return _ranks(self.base, self.new)

    @property
    def _living(self) -> np.ndarray:
        """The numbers of all living records in the order of their ids (int64)."""
        living = np.append(np.flatnonzero(~self.dead), self.base.n + np.arange(self.new.n))
        return living[np.argsort(self._ranks[living], kind="stable")]

    def _people_of(self, living: np.ndarray) -> People:
        return _people(self.base, self.new, self.dead, self.anew, living)


def _ranks(base: Base, new: Table) -> np.ndarray:
    """The place of each number in the order of record ids (int64); a changed record has that of the row it takes the place of."""
    ids, fresh = (column.to_numpy(zero_copy_only=False) for column in (base.ids, new.ids))
    at = np.searchsorted(ids, fresh)
    known = np.zeros(new.n, dtype=bool)
    known[at < base.n] = ids[at[at < base.n]] == fresh[at < base.n]
    step = new.n + 1
    return np.concatenate([(np.arange(base.n) + 1) * step, np.where(known, (at + 1) * step, at * step + 1 + np.arange(new.n))])


def _pairs(base: Base, anew: Anew, rank: np.ndarray, ids: pa.ChunkedArray) -> pd.DataFrame:
    """The table of pairs, in order."""
    stay = np.flatnonzero(anew.untouched & base.told)
    told = np.flatnonzero(told_of(anew.scored, anew.judged, base.model))
    fresh = anew.scored.at(told)
    fresh = replace(fresh, left=anew.numbers[fresh.left], right=anew.numbers[fresh.right])
    left, right = (np.append(old[stay], now) for old, now in ((base.scored.left, fresh.left), (base.scored.right, fresh.right)))
    order = np.lexsort((rank[right], rank[left]))
    columns = [np.append(old[..., stay], now, axis=-1)[..., order] for old, now in zip(base.scored.columns(), fresh.columns(), strict=True)]
    judged = base.judged.at(stay).with_(anew.judged.at(told)).at(order)
    return pair_table(base.model, ids, Scored(base.scored.prior, *columns), judged, base.learnt.calibration)


def _people(base: Base, new: Table, dead: np.ndarray, anew: Anew, living: np.ndarray) -> People:
    """Everybody's clusters; ``living``: the numbers of all living records, in the order wanted."""
    n, m, inside = base.n, new.n, anew.inside
    numbers, outer = anew.numbers[inside], _outer(base, dead, anew)
    of = np.append(base.people.of, np.zeros(m, dtype=base.people.of.dtype))
    cohesion = np.append(base.people.cohesion, np.zeros(m, dtype=np.float32))
    review = np.append(base.people.review, np.zeros(m, dtype=np.int8))
    of[numbers], cohesion[numbers] = anew.numbers[anew.people.of[inside]], anew.people.cohesion[inside]
    review[numbers], review[outer] = anew.people.review[inside], _outer_review(base, anew, outer)
    row = np.empty(n + m, dtype=np.int64)
    row[living] = np.arange(len(living))
    return People(row[of[living]], cohesion[living], review[living])


def _outer(base: Base, dead: np.ndarray, anew: Anew) -> np.ndarray:
    """Records outside the core of which a pair was judged anew or is no longer there (numbers of the base, sorted)."""
    over = (base.judged.asks(base.model) >= 0) & (dead[base.scored.left] | dead[base.scored.right])
    outer = np.zeros(base.n, dtype=bool)
    outer[base.scored.left[over]] = outer[base.scored.right[over]] = True
    outer[anew.numbers[~anew.inside]] = True
    outer[anew.numbers[anew.inside & (anew.numbers < base.n)]] = False
    return np.flatnonzero(outer & ~dead)


def _outer_review(base: Base, anew: Anew, outer: np.ndarray) -> np.ndarray:
    """Why a person should look at records outside the core (numbers of the base): at their whole person as before, else at their pairs."""
    worst = len(REVIEW_ORDER)
    found = np.full(base.n + int(anew.inside.sum()), worst, dtype=np.int8)
    before, now = base.judged.asks(base.model), anew.judged.asks(base.model)
    stay, here = np.flatnonzero(anew.untouched & (before >= 0)), np.flatnonzero(now >= 0)
    for end, own in ((base.scored.left, anew.scored.left), (base.scored.right, anew.scored.right)):
        np.minimum.at(found, end[stay], before[stay])
        np.minimum.at(found, anew.numbers[own[here]], now[here])
    was = base.people.review[outer]
    doubt = (was >= 0) & (was < len(DOUBTS))  # of a whole person, which is as it was
    return np.where(doubt, was, np.where(found[outer] < worst, found[outer], -1)).astype(np.int8)


def _report(base: Base, new: Table, dead: np.ndarray, anew: Anew, people: People) -> dict[str, object]:
    """The report of the whole: what was compared is the base's and this run's together."""
    levels = [old + fresh for old, fresh in zip(base.counted.levels, anew.levels, strict=True)]
    dropped = dict(Counter(base.counted.dropped) + Counter(anew.dropped))
    counted = Counted(len(people.of), base.counted.blocking, dropped, levels, {})
    verdicts, reasons = (a + b for a, b in zip(base.judged.counts(base.model, anew.untouched), anew.judged.counts(base.model), strict=True))
    report = report_of(base.learnt, counted, verdicts, reasons, people)
    since = {"changed": new.n, "gone_or_replaced": int(dead.sum()), "pairs_anew": len(anew.scored.left)}
    return {**report, "since_base": since}
