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

from matching.blocking import blocks_of, key_hashes, rule_keys
from matching.compare.identity import valid_ids
from matching.engine import Links, Progress, Run, kept, run
from matching.learnt import Learnt
from matching.model import Model
from matching.report import Counted
from matching.scoring import Scored
from matching.table import NO_KEY, Table, hashes_of, spread
from matching.verdicts import REVIEW_ORDER


@dataclass(frozen=True)
class Keys:
    """The block keys of a table's records (n), all of them hashes that are the same in any table.

    Attributes:
        words: per blocking rule, key and record number in one word each (uint64, sorted); the lowest ``bits`` bits are the number.
        splits: per key of the model's ``split`` (uint64, one row each, n columns). ids: per comparison of ``one_value`` the valid id
            (uint64, 0 = none). sources: of each record (uint64). names: of each record_id (uint64).
    """

    bits: int
    words: tuple[np.ndarray, ...]
    splits: np.ndarray
    ids: np.ndarray
    sources: np.ndarray
    names: np.ndarray

    @cached_property
    def by_name(self) -> np.ndarray:
        """The records in the order of their ``names``."""
        return np.argsort(self.names, kind="stable")

    def numbers(self, names: np.ndarray) -> np.ndarray:
        """The number of each record (int64), -1 for one that is not there; ``names``: hashes of record ids."""
        if not len(self.names):
            return np.full(len(names), -1, dtype=np.int64)
        at = self.by_name[np.minimum(np.searchsorted(self.names, names, sorter=self.by_name), len(self.names) - 1)]
        return np.where(self.names[at] == names, at, -1)


@dataclass(frozen=True)
class Stored:
    """All pairs that a run weighed and held on to, also those inside a component that are too light to be told.

    Attributes:
        table: the columns of ``Links.pairs``, one row a pair. scored: the same pairs by record number. told: whether ``Links.pairs`` has
            the pair. asks: the place in ``REVIEW_ORDER`` of the reason why a person should look at it, -1 for none (int8).
    """

    table: pa.Table
    scored: Scored
    told: np.ndarray
    asks: np.ndarray


@dataclass(frozen=True)
class People:
    """Clusters of a run by record number (n): ``of`` the first record of the cluster, ``component`` (any number), whether the record is
    ``undecided`` between two people, ``cohesion`` (float32) and the place of its ``review`` reason in ``REVIEW_ORDER`` (int8, -1 = none).
    """

    of: np.ndarray
    component: np.ndarray
    undecided: np.ndarray
    cohesion: np.ndarray
    review: np.ndarray


@dataclass(frozen=True)
class Base:
    """A full run as later runs need it. ``records``: text, sorted by record_id; a record's number is its row there."""

    model: Model
    one_row: tuple[str, ...]
    learnt: Learnt
    records: pa.Table
    keys: Keys
    stored: Stored
    people: People
    counted: Counted
    report: dict[str, object]

    @property
    def n(self) -> int:
        """How many records it has."""
        return len(self.records)

    @property
    def links(self) -> Links:
        """What the run found."""
        pairs = self.stored.table.filter(pa.array(self.stored.told)).to_pandas()
        return Links(pairs, cluster_table(self.records["record_id"], self.people), self.report)


def make_base(
    records: pd.DataFrame | pa.Table,
    model: Model,
    *,
    one_row_sources: Collection[str] = (),
    train: bool = True,
    learnt: Learnt | None = None,
    progress: Progress | None = None,
) -> Base:
    """A full run (see ``engine.link``) as a base."""
    made = run(records, model, one_row_sources=one_row_sources, train=train, learnt=learnt, progress=progress)
    return base_of(made, tuple(sorted(one_row_sources)))


def base_of(made: Run, one_row: tuple[str, ...]) -> Base:
    """The run as a base."""
    model, table, scored = made.scorer.weights.model, made.scorer.table, made.scored
    stored = Stored(
        pa.Table.from_pandas(made.pairs, preserve_index=False), scored, kept(scored, made.found, model), asking(made.pairs)
    )
    clusters = made.links.clusters
    people = People(made.found.of, made.component, made.found.undecided, clusters["cohesion"].to_numpy(), place_of(clusters["review"]))
    return Base(model, one_row, made.learnt, table.arrow(), keys_of(table, model), stored, people, made.counted, made.links.report)


def keys_of(table: Table, model: Model) -> Keys:
    """The block keys of the table's records."""
    blocks = [blocks_of(rule_keys(table, rule), table.n) for rule in model.blocking]
    return Keys(int(blocks[0].bits), tuple(b.words for b in blocks), *marks_of(table, model))


def marks_of(table: Table, model: Model) -> Iterator[np.ndarray]:
    """Splits, ids, sources and names of ``Keys``."""
    nothing = np.zeros((0, table.n), dtype=np.uint64)
    yield np.stack([key_hashes(table, key)[0] for key in model.split]) if model.split else nothing
    yield np.stack([_valid_hashes(table, model, name) for name in model.one_value]) if model.one_value else nothing
    source = table.vocabulary("source")
    yield spread(hashes_of(source.values), source.codes[0], NO_KEY)
    yield hashes_of(table.ids.to_pylist())


def _valid_hashes(table: Table, model: Model, name: str) -> np.ndarray:
    comparison = model.comparison(name)
    return spread(hashes_of(table.vocabulary(comparison.column).values), valid_ids(table, comparison), NO_KEY)


def asking(pairs: pd.DataFrame) -> np.ndarray:
    """For each pair the place in ``REVIEW_ORDER`` of its reason where a person should look at it, else -1 (int8)."""
    return np.where((pairs["verdict"] == "review").to_numpy(), place_of(pairs["reason"]), np.int8(-1))


def place_of(reasons: pd.Series) -> np.ndarray:
    """The place of each reason in ``REVIEW_ORDER`` (int8), -1 where it has none."""
    codes, values = pd.factorize(reasons)
    places = [REVIEW_ORDER.index(v) if v in REVIEW_ORDER else -1 for v in values]
    return np.array([*places, -1], dtype=np.int8)[codes]


def cluster_table(ids: pa.Array | pa.ChunkedArray, people: People) -> pd.DataFrame:
    """The table ``Links.clusters`` of some records; ``of`` holds rows of ``ids``."""
    words = pd.array([*REVIEW_ORDER, ""], dtype="str")
    return pd.DataFrame({
        "record_id": ids.to_pandas(), "cluster_id": ids.take(pa.array(people.of)).to_pandas(), "cohesion": people.cohesion,
        "review": words.take(people.review.astype(np.intp)),
    })  # fmt: skip
