"""The links of all records, from a base and what was linked anew: tables put together, nothing decided.

Belongs here: merging pairs, clusters and counts in their order. Does not belong here: what is linked anew (``relink``).
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base, People, asking, cluster_table, place_of
from matching.cluster import Clustering
from matching.doubts import DOUBTS
from matching.engine import Links, kept
from matching.report import Counted, report_of
from matching.scoring import Scored
from matching.table import Table
from matching.verdicts import REVIEW_ORDER


@dataclass(frozen=True)
class Anew:
    """What was linked anew, in a table of some records of the base and all changed ones.

    Attributes:
        numbers: of each record of that table (those of the base first, the changed ones behind). inside: whether it was clustered anew.
        scored, found, pairs, clusters: as in ``engine.Run``, of that table. untouched: stored pairs of the base that stay (bool).
        dropped: pairs of changed records that were too light to keep, by reason. levels: of all their pairs, as in ``Counted``.
    """

    numbers: np.ndarray
    inside: np.ndarray
    scored: Scored
    found: Clustering
    pairs: pd.DataFrame
    clusters: pd.DataFrame
    untouched: np.ndarray
    dropped: dict[str, int]
    levels: list[np.ndarray]


def composed(base: Base, new: Table, dead: np.ndarray, anew: Anew) -> Links:
    """The links of the base's living records and the changed ones."""
    rank = _ranks(base, new)
    pairs = _pairs(base, anew, rank)
    clusters = _clusters(base, new, dead, anew, rank)
    return Links(pairs, clusters, _report(base, new, dead, anew, pairs, clusters))


def _ranks(base: Base, new: Table) -> np.ndarray:
    """The place of each number in the order of record ids (int64); a changed record has that of the row it takes the place of."""
    ids, fresh = (column.to_numpy(zero_copy_only=False) for column in (base.records["record_id"].combine_chunks(), new.ids))
    at = np.searchsorted(ids, fresh)
    known = np.zeros(new.n, dtype=bool)
    known[at < base.n] = ids[at[at < base.n]] == fresh[at < base.n]
    step = new.n + 1
    return np.concatenate([(np.arange(base.n) + 1) * step, np.where(known, (at + 1) * step, at * step + 1 + np.arange(new.n))])


def _pairs(base: Base, anew: Anew, rank: np.ndarray) -> pd.DataFrame:
    """The table of pairs, in order."""
    stay = np.flatnonzero(anew.untouched & base.stored.told)
    told = np.flatnonzero(kept(anew.scored, anew.found, base.model))
    old, scored = base.stored.scored, anew.scored
    left = np.concatenate([old.left[stay], anew.numbers[scored.left[told]]])
    right = np.concatenate([old.right[stay], anew.numbers[scored.right[told]]])
    order = np.lexsort((rank[right], rank[left]))
    fresh = pa.Table.from_pandas(anew.pairs, schema=base.stored.table.schema, preserve_index=False)
    rows = np.concatenate([stay, len(base.stored.table) + told])[order]
    return pa.concat_tables([base.stored.table, fresh]).take(pa.array(rows)).to_pandas()


def _clusters(base: Base, new: Table, dead: np.ndarray, anew: Anew, rank: np.ndarray) -> pd.DataFrame:
    """The table of clusters, in order."""
    people, n, m = base.people, base.n, new.n
    inside, numbers = anew.inside, anew.numbers[anew.inside]
    of = np.concatenate([people.of, np.zeros(m, dtype=people.of.dtype)])
    cohesion, review = np.append(people.cohesion, np.zeros(m, dtype=np.float32)), np.append(people.review, np.full(m, -1, dtype=np.int8))
    of[numbers] = anew.numbers[anew.found.of[inside]]
    cohesion[numbers] = anew.clusters["cohesion"].to_numpy()[inside]
    review[numbers] = place_of(anew.clusters["review"])[inside]
    outer = _outer(base, dead, anew)
    review[outer] = _outer_review(base, anew, outer)
    living = np.concatenate([np.flatnonzero(~dead), n + np.arange(m)])
    living = living[np.argsort(rank[living], kind="stable")]
    row = np.empty(n + m, dtype=np.int64)
    row[living] = np.arange(len(living))
    ids = pa.chunked_array([*base.records["record_id"].chunks, new.ids]).take(pa.array(living))
    return cluster_table(ids, People(row[of[living]], of[:0], dead[:0], cohesion[living], review[living]))


def _outer(base: Base, dead: np.ndarray, anew: Anew) -> np.ndarray:
    """Records outside the core of which a pair was judged anew or is no longer there (numbers of the base, sorted)."""
    scored = base.stored.scored
    over = (base.stored.asks >= 0) & (dead[scored.left] | dead[scored.right])
    outer = np.zeros(base.n, dtype=bool)
    outer[scored.left[over]] = outer[scored.right[over]] = True
    outer[anew.numbers[~anew.inside]] = True
    outer[anew.numbers[anew.inside & (anew.numbers < base.n)]] = False
    return np.flatnonzero(outer & ~dead)


def _outer_review(base: Base, anew: Anew, outer: np.ndarray) -> np.ndarray:
    """Why a person should look at records outside the core (numbers of the base): at their whole person as before, else at their pairs."""
    worst = len(REVIEW_ORDER)
    found = np.full(base.n + int(anew.inside.sum()), worst, dtype=np.int8)
    stay = np.flatnonzero(anew.untouched & (base.stored.asks >= 0))
    asks = asking(anew.pairs)
    here = np.flatnonzero(asks >= 0)
    old, scored = base.stored.scored, anew.scored
    for ends, why in (
        (old.left[stay], base.stored.asks[stay]), (old.right[stay], base.stored.asks[stay]),
        (anew.numbers[scored.left[here]], asks[here]), (anew.numbers[scored.right[here]], asks[here]),
    ):  # fmt: skip
        np.minimum.at(found, ends, why)
    before = base.people.review[outer]
    doubt = (before >= 0) & (before < len(DOUBTS))  # of a whole person, which is as it was
    return np.where(doubt, before, np.where(found[outer] < worst, found[outer], -1)).astype(np.int8)


def _report(base: Base, new: Table, dead: np.ndarray, anew: Anew, pairs: pd.DataFrame, clusters: pd.DataFrame) -> dict[str, object]:
    """The report of the whole: what was compared is the base's and this run's together."""
    counted = base.counted
    levels = [old + fresh for old, fresh in zip(counted.levels, anew.levels, strict=True)]
    whole = Counted(len(clusters), counted.blocking, dict(Counter(counted.dropped) + Counter(anew.dropped)), levels)
    report = report_of(base.learnt.weights, whole, pairs, clusters)
    return {**report, "since_base": {"changed": new.n, "gone_or_replaced": int(dead.sum()), "pairs_anew": len(anew.pairs)}}
