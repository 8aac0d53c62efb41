"""A labelled set linked by our engine, with every pair that is a candidate, or could be one.

Belongs here: which pairs are looked at, whose rows are one person's. Does not belong here: what is told of a pair (``features``).
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd

from benchmarks.labelled import Labelled
from matching.blocking import RuleCount, candidates, rule_pairs
from matching.cluster import Clustering
from matching.engine import Run, run
from matching.metrics import Quality, pairwise
from matching.model import Model
from matching.parts import BlockingRule
from matching.scoring import Scored, with_contested
from matching.table import Table
from pipelines.linking import read_records

LITTLE = BlockingRule(name="little", keys=["sound:first_name", "cohorts:grade"], cap=400)
NOBODY = -1


def quiet(*_: object) -> None:
    """Tells nobody how far it is."""


@dataclass(frozen=True)
class World:
    """A set as our engine left it.

    Attributes:
        name: of the set. ours: our run. pairs: all pairs looked at, weighed by ours. truth: as in ``Labelled``, records by their place.
    """

    name: str
    ours: Run
    pairs: Scored
    truth: pd.DataFrame

    @property
    def table(self) -> Table:
        """The records."""
        return self.ours.scorer.table

    @cached_property
    def person(self) -> np.ndarray:
        """The number of each record's person; -1 where the truth does not say."""
        found = np.full(self.table.n, NOBODY, dtype=np.int64)
        found[self.truth["record_id"]] = pd.factorize(self.truth["person"])[0]
        return found

    def same(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Whether pairs of records are one person's (bool)."""
        return np.asarray((self.person[left] == self.person[right]) & (self.person[left] != NOBODY))

    def quality(self, of: np.ndarray) -> Quality:
        """Pairwise quality of a cluster a record."""
        return pairwise(clusters(of), self.truth)


def clusters(of: np.ndarray | Clustering) -> pd.DataFrame:
    """A table of clusters, records by their place."""
    of = of.of if isinstance(of, Clustering) else of
    return pd.DataFrame({"record_id": np.arange(len(of)), "cluster_id": of})


def world_of(one: Labelled, records: Path) -> World:
    """The set linked by the model that comes with the project, as ``oneteam link`` would."""
    model = Model.load()
    ours = run(read_records([records], model, one.as_of)[0], model)
    return World(one.name, ours, pairs_of(ours), truth_of(one, ours.scorer.table))


def truth_of(one: Labelled, table: Table) -> pd.DataFrame:
    """The truth of the table's records, named by their place."""
    place = table.numbers(one.truth["record_id"].tolist())
    return one.truth.assign(record_id=place)[place >= 0].reset_index(drop=True)


def pairs_of(ours: Run) -> Scored:
    """Every pair that blocking brings or our run compared, and rows that say little beside all of their first name and age."""
    scorer, n = ours.scorer, np.int64(ours.scorer.table.n)
    model = scorer.weights.model
    brought, _ = candidates(scorer.table, model, quiet)
    codes = [part.left.astype(np.int64) * n + part.right for part in brought.parts()]
    codes += [ours.scored.left.astype(np.int64) * n + ours.scored.right, *little(scorer.table)]
    wanted = np.unique(np.concatenate(codes))
    pairs = scorer.at_least(-np.inf, (wanted // n).astype(np.int32), (wanted % n).astype(np.int32)).kept
    return with_contested(model, pairs, np.zeros(int(n), dtype=bool))


def little(table: Table) -> list[np.ndarray]:
    """Pairs (left · n + right) of a row with neither id nor birth date, and any of its first name and age."""
    bare = (table.codes("national_id") < 0) & (table.codes("birth_date") < 0)
    return list(rule_pairs(table, LITTLE, [], RuleCount(LITTLE.name), lambda a, b: bare[a] | bare[b], bare))
