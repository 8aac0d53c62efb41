"""Links of today from those of a full run: only what changed is compared, and only the people it touches are clustered anew.

Belongs here: which records a change touches, and their pairs and clusters. Does not belong here: candidate pairs (``meeting``), putting the
whole together (``composed``).

A change touches the component of every record it connects to, had connected to, or tells of another valid id; whatever a reviewer decided
about is touched, too; these components with the
changed records are the *core*. A stored pair of a core record with one outside is judged anew, since its verdict looks at both people, but
the person outside stays as it is. Everything else is taken from the base as it is.

What comes out equals a full run under what the base learnt, as long as no block is larger than its rule's cap after every split: in such a
block a record is compared with its neighbours only, and whose neighbour it is depends on what else is there.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base, marks_of
from matching.cluster import Clustering
from matching.composed import Anew, Relinked
from matching.decisions import Aliases, Decided, agreed, with_decided
from matching.edges import components, connecting
from matching.engine import Links, bare_edges, by_reason, missing_of, people_among, with_missing
from matching.frequency import frequencies
from matching.holding import held_open
from matching.meeting import meet
from matching.memory import seldom_collected
from matching.ruling import Ruling, ruling
from matching.scoring import Scored, Scorer, Sifted, contesting, one_row_codes
from matching.table import Table
from matching.verdicts import judge, parts_of, people_of


@dataclass(frozen=True)
class Part:
    """Some records of the base and all changed ones as a table of their own.

    Attributes:
        scorer: of that table. numbers: of each of its records, those of the base (n) first, the changed ones behind. place: its record of
            each place in ``known``. known: the same numbers, sorted.
    """

    scorer: Scorer
    numbers: np.ndarray
    known: np.ndarray
    place: np.ndarray

    def of(self, numbers: np.ndarray) -> np.ndarray:
        """The part's records of some numbers, all of which it has (int64)."""
        return self.place[np.searchsorted(self.known, numbers)]

    def weighed(self, scored: Scored) -> Scored:
        """Pairs of numbers weighed by their levels, as pairs of the part's records, sorted."""
        one, other = self.of(scored.left), self.of(scored.right)
        left, right = np.minimum(one, other), np.maximum(one, other)
        order = np.lexsort((right, left))
        return self.scorer.score(left[order], right[order], scored.levels[:, order])

    def decided(self, decided: Decided) -> Decided:
        """Decided pairs of numbers as pairs of the part's records; the part has all of them."""
        one, other = self.of(decided.left), self.of(decided.right)
        order = np.lexsort((np.maximum(one, other), np.minimum(one, other)))
        return Decided(np.minimum(one, other)[order], np.maximum(one, other)[order], decided.same[order])

    def taken(self, scored: Scored) -> Scored:
        """Pairs of the part's records as pairs of numbers."""
        one, other = self.numbers[scored.left], self.numbers[scored.right]
        return replace(scored, left=np.minimum(one, other), right=np.maximum(one, other))


@dataclass(frozen=True)
class Fresh:
    """The pairs of changed records, by number; ``tells``: which of them connect their records, or tell that they are contested."""

    sifted: Sifted
    tells: np.ndarray

    @property
    def ends(self) -> np.ndarray:
        """The records of the pairs that tell."""
        return np.concatenate([self.sifted.kept.left[self.tells], self.sifted.kept.right[self.tells]])


def relink(
    base: Base, changed: pd.DataFrame | pa.Table, gone: Collection[str] = (), decisions: pd.DataFrame | None = None
) -> Links:
    """The links of the base's records with some changed.

    Args:
        base: of the last full run. changed: rows that are new or say something else than the base's row of that ``record_id``, with the
            same columns. gone: ids of records that are no longer there; those the base does not have are passed over.
        decisions: all that reviewers have decided by now (see ``engine.link``); by default what the base was run with.

    Raises:
        OneTeamError: when ``record_id`` or ``source`` is missing or not unique among the changed rows, or decisions contradict one another.
    """
    return relinked(base, changed, gone, decisions).links


@seldom_collected()
def relinked(
    base: Base, changed: pd.DataFrame | pa.Table, gone: Collection[str] = (), decisions: pd.DataFrame | None = None
) -> Relinked:
    """As :func:`relink`, the tables made when they are asked for."""
    new = base.table(changed)
    dead = _dead(base, new, gone)
    ruled = ruling(base, new, dead, base.decisions if decisions is None else agreed(decisions))
    fresh = _compared(base, new, dead, ruled.aliases)
    core, contested = _core(base, fresh, dead, ruled.touched)
    return Relinked(base, new, dead, _anew(base, new, dead, fresh, core, contested, ruled), ruled.decisions, ruled.counts)


def _dead(base: Base, new: Table, gone: Collection[str]) -> np.ndarray:
    """Which records of the base are no longer there as they were (bool)."""
    numbers = base.keys.numbers(pa.concat_arrays([new.ids, pa.array(gone, type=new.ids.type)]))
    dead = np.zeros(base.n, dtype=bool)
    dead[numbers[numbers >= 0]] = True
    return dead


def _compared(base: Base, new: Table, dead: np.ndarray, aliases: Aliases) -> Fresh:
    """The pairs of changed records, by number, and which of them tell."""
    part, sifted = compared_with(base, new, dead, base.model.thresholds.keep, aliases)
    alone = base.learnt.alone.of(part.scorer.table, base.model)
    tells = connecting(bare_edges(base.model, sifted.kept), base.model, alone) | contesting(base.model, sifted.kept)
    return Fresh(replace(sifted, kept=part.taken(sifted.kept)), tells)


def compared_with(
    base: Base, new: Table, dead: np.ndarray, least: float, aliases: Aliases | None = None
) -> tuple[Part, Sifted]:
    """The candidate pairs of new records that weigh at least so many bits, as pairs of a part."""
    met = meet(base.keys, base.model, new, tuple(marks_of(new, base.model)), dead)
    ends = np.unique(np.concatenate([met.left, met.right]))
    part = _part(base, new, ends[ends < base.n], aliases)
    return part, part.scorer.at_least(least, part.of(met.left), part.of(met.right))


def _plain(records: pa.Table) -> pa.Table:
    """The records with every text spelt out; those of a base that was read from disk are coded."""
    return pa.table({name: column.cast(pa.large_string()) for name, column in zip(records.column_names, records.columns, strict=True)})


def _part(base: Base, new: Table, old: np.ndarray, aliases: Aliases | None = None) -> Part:
    """Some records of the base (numbers, sorted) with the changed ones."""
    rows = pa.concat_tables([_plain(base.records.take(pa.array(old))), new.arrow()], promote_options="default")
    table = base.table(rows, sound=True)  # no id twice: what changed is not among the living records of the base
    shares = frequencies(table, base.model, base.learnt.statistics)
    known = np.concatenate([old, base.n + np.arange(new.n)])
    place = np.empty(len(known), dtype=np.int64)
    place[table.order] = np.arange(len(known))
    scorer = Scorer(table, base.learnt.weights, shares, one_row_codes(table, base.one_row, base.model), aliases or {})
    return Part(scorer, known[table.order], known, place)


def _core(base: Base, fresh: Fresh, dead: np.ndarray, ruled: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which living records of the base are clustered anew, and of which a stored pair tells that they are contested (bool, n each)."""
    stored, component = base.scored, base.component
    touched, contested = dead | ruled, np.zeros(base.n, dtype=bool)
    apart = np.flatnonzero(contesting(base.model, stored))
    over = dead[stored.left[apart]] | dead[stored.right[apart]]
    touched[stored.left[apart[over]]] = touched[stored.right[apart[over]]] = True
    contested[stored.left[apart[~over]]] = contested[stored.right[apart[~over]]] = True
    touched[fresh.ends[fresh.ends < base.n]] = True
    hit = np.zeros(int(component.max(initial=-1)) + 1, dtype=bool)
    hit[component[touched]] = True
    return hit[component] & ~dead, contested


def _anew(
    base: Base, new: Table, dead: np.ndarray, fresh: Fresh, core: np.ndarray, contested: np.ndarray, ruled: Ruling
) -> Anew:
    """The core's clusters and the pairs that touch it."""
    model, stored = base.model, base.scored
    living = ~(dead[stored.left] | dead[stored.right])
    touching = living & (core[stored.left] | core[stored.right])
    old = stored.at(np.flatnonzero(touching & ~stored.closing))
    part = _part(base, new, _with_outer(base, core, [old, fresh.sifted.kept]), ruled.aliases)
    alone, n = base.learnt.alone, len(part.numbers)
    scored = with_decided(part.scorer, part.weighed(old).with_(part.weighed(fresh.sifted.kept)), part.decided(ruled.decided))
    known = np.append(contested, np.zeros(new.n, dtype=bool))[part.numbers]
    missing = missing_of(scored, components(n, bare_edges(model, scored), model, alone.of(part.scorer.table, model)), model)
    scored = with_missing(model, scored, part.weighed(_levels(base, part, *missing)), known)
    found = people_among(part.scorer, scored, alone, lambda _share: None)
    inside = np.append(core, np.ones(new.n, dtype=bool))[part.numbers]
    parts = parts_of(part.scorer, scored)
    found = held_open(part.scorer, scored, parts, found, base.learnt.usual)
    _put_outer(base, part, found, ~inside)
    judged = judge(part.scorer, scored, found, parts)
    people = people_of(part.scorer, scored, found, judged, base.learnt.calibration)
    counts = by_reason(model, fresh.sifted.dropped)
    return Anew(part.numbers, inside, scored, judged, people, living & ~touching, counts, fresh.sifted.levels)


def _levels(base: Base, part: Part, left: np.ndarray, right: np.ndarray) -> Scored:
    """Pairs of the part's records compared, by number: as the base compared them, else here."""
    a, b = part.numbers[left], part.numbers[right]
    a, b = np.minimum(a, b), np.maximum(a, b)
    closing = base.scored.at(np.flatnonzero(base.scored.closing))
    known, wanted = closing.left.astype(np.int64) * base.n + closing.right, a * base.n + b
    at = np.searchsorted(known, wanted)
    stored = (b < base.n) & (np.append(known, -1)[at] == wanted)
    return part.taken(part.scorer.compared(left[~stored], right[~stored])).with_(closing.at(at[stored]))


def _with_outer(base: Base, core: np.ndarray, pairs: Sequence[Scored]) -> np.ndarray:
    """The core, the other ends of its pairs, and all records of those people (numbers of the base, sorted)."""
    ends = np.concatenate([end for scored in pairs for end in (scored.left, scored.right)])
    ends = ends[ends < base.n]
    hit = np.zeros(base.n, dtype=bool)
    hit[base.people.of[ends[~core[ends]]]] = True
    return np.flatnonzero(core | hit[base.people.of])


def _put_outer(base: Base, part: Part, found: Clustering, outer: np.ndarray) -> None:
    """Records outside the core stay where they are."""
    numbers = part.numbers[outer]
    found.of[outer] = found.whole[outer] = part.of(base.people.of[numbers])
    found.undecided[outer] = base.undecided[numbers]
