"""What a full run leaves behind for later runs that look only at what changed: records, block keys, pairs, clusters, what was learnt.

Belongs here: the shape of a base, and how it is made of a run. Does not belong here: writing it down (``kept``), linking changes to it
(``relink``).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.blocking import blocks_of, rule_keys
from matching.drift import Sources, agreement
from matching.engine import Links, Progress, Run, ids_of, run, told_of
from matching.hashes import NO_KEY, hashes_of, mixed, names_of
from matching.known import KnownKeys
from matching.learnt import Learnt
from matching.model import Model
from matching.recordkeys import key_hashes
from matching.report import Counted, report_of
from matching.scoring import Scored
from matching.table import Table, spread
from matching.verdicts import Judged, People, pair_table

_AT_ONCE = 1 << 15  # names looked up together: what is worked on stays in the cache


@dataclass(frozen=True)
class Keys:
    """The block keys of a table's records (n), all of them hashes that are the same in any table.

    Attributes:
        words: per blocking rule, key and record number in one word each (uint64, sorted); the lowest ``bits`` bits are the number.
        splits: per key of the model's ``split`` (uint64, one row each, n columns). ids: per comparison of ``one_value`` the valid id
            (uint64, 0 = none). sources: of each record (uint64). names: of all record ids (uint64, sorted). order: the record of each of
            these. content: of all that a record says in the columns used (uint64).
    """

    bits: int
    words: tuple[np.ndarray, ...]
    splits: np.ndarray
    ids: np.ndarray
    sources: np.ndarray
    names: np.ndarray
    order: np.ndarray
    content: np.ndarray

    def numbers(self, ids: pa.Array | pa.ChunkedArray) -> np.ndarray:
        """The number of each record id (int64), -1 for one that is not there."""
        if not len(self.names):
            return np.full(len(ids), -1, dtype=np.int64)
        wanted, found = names_of(ids), np.empty(len(ids), dtype=np.int64)
        for start in range(0, len(ids), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            order = np.argsort(part)  # looked up in their order: neighbours are near one another in memory
            at = np.minimum(np.searchsorted(self.names, part[order]), len(self.names) - 1)
            found[start + order] = np.where(self.names[at] == part[order], self.order[at], -1)
        return found


@dataclass(frozen=True)
class Base:
    """A full run as later runs need it; every array of records (n) or of pairs is by number.

    Attributes:
        model, one_row, decisions: what it was run with. learnt: what it learnt. records: text, sorted by record_id; a record's number is
            its row.
        keys: block keys. scored, judged, people: as in ``engine.Run``. component, undecided: of each record. counted: for the report.
        agreed: ``drift.agreement`` of the pairs by their two sources. known: keys of its records' values.
    """

    model: Model
    one_row: tuple[str, ...]
    learnt: Learnt
    records: pa.Table
    keys: Keys
    scored: Scored
    judged: Judged
    people: People
    component: np.ndarray
    undecided: np.ndarray
    counted: Counted
    decisions: pd.DataFrame
    agreed: np.ndarray
    known: KnownKeys

    @property
    def n(self) -> int:
        """How many records it has."""
        return len(self.records)

    @property
    def ids(self) -> pa.Array:
        """The record ids."""
        column = self.records["record_id"]
        return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()

    def table(self, records: pd.DataFrame | pa.Table, *, sound: bool = False) -> Table:
        """Records as a table that is judged by what the base learnt, and works out only keys that are new; ``sound``: as in ``Table``."""
        made = Table(records, self._columns, self.model.derive, self.known, sound=sound)
        self.learnt.statistics.seed(made, self.model)
        return made

    @cached_property
    def _columns(self) -> set[str]:
        return self.model.columns_used()

    @cached_property
    def told(self) -> np.ndarray:
        """Which pairs ``Links.pairs`` has (bool)."""
        return told_of(self.scored, self.judged, self.model)

    @property
    def links(self) -> Links:
        """What the run found."""
        told = np.flatnonzero(self.told)
        pairs = pair_table(self.model, self.ids, self.scored.at(told), self.judged.at(told), self.learnt.calibration)
        report = report_of(self.learnt, self.counted, *self.judged.counts(self.model), self.people)
        return Links(pairs, self.people.table(self.ids), report, self.decisions)


def make_base(
    records: pd.DataFrame | pa.Table,
    model: Model,
    *,
    one_row_sources: Collection[str] = (),
    train: bool = True,
    learnt: Learnt | None = None,
    decisions: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> Base:
    """A full run (see ``engine.link``) as a base."""
    made = run(records, model, one_row_sources=one_row_sources, train=train, learnt=learnt, decisions=decisions, progress=progress)
    return base_of(made, tuple(sorted(one_row_sources)))


def base_of(made: Run, one_row: tuple[str, ...]) -> Base:
    """The run as a base."""
    model, table, scored = made.scorer.weights.model, made.scorer.table, made.scored
    keys = keys_of(table, model)
    sources = Sources.of(keys.sources)
    agreed = agreement(model, scored, sources.two(keys.sources[scored.left], keys.sources[scored.right]), sources.pairs)
    return Base(
        model, one_row, made.learnt, table.arrow(), keys, scored, made.judged, made.people, made.component, made.found.undecided,
        made.counted, made.decisions, agreed, table.known_keys(),
    )  # fmt: skip


def keys_of(table: Table, model: Model) -> Keys:
    """The block keys of the table's records."""
    blocks = [blocks_of(rule_keys(table, rule), table.n) for rule in model.blocking]
    splits, ids, sources = marks_of(table, model)
    names = names_of(table.ids)
    order = np.argsort(names, kind="stable")
    words = tuple(b.words for b in blocks)
    return Keys(int(blocks[0].bits), words, splits, ids, sources, names[order], order, content_of(table, model))


def content_of(table: Table, model: Model) -> np.ndarray:
    """A hash of all that each record says in the columns the model uses, and of its source (uint64)."""
    found = np.ones(table.n, dtype=np.uint64)
    for column in sorted({*model.columns_used(), "source"}):
        vocabulary = table.vocabulary(column)
        found = mixed([found, np.maximum(spread(hashes_of(vocabulary.values), vocabulary.codes[0], NO_KEY), np.uint64(1))])
    return found


def marks_of(table: Table, model: Model) -> Iterator[np.ndarray]:
    """Splits, ids and sources of ``Keys``."""
    nothing = np.zeros((0, table.n), dtype=np.uint64)
    yield np.stack([key_hashes(table, key)[0] for key in model.split]) if model.split else nothing
    yield np.stack(ids_of(table, model)) if model.one_value else nothing
    yield sources_of(table)


def sources_of(table: Table) -> np.ndarray:
    """The hash of each record's source (uint64)."""
    source = table.vocabulary("source")
    return spread(hashes_of(source.values), source.codes[0], NO_KEY)
