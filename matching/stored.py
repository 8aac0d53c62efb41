"""What a run stored of pairs, read back: one line a pair, in words.

Belongs here: looking things up in a ``Links``. Does not belong here: deciding or weighing anything anew.
"""

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.engine import Links
from matching.reasons import REASONS

BY_OTHERS = ("person_conflict", "decided_others")  # reasons that lie in other rows of the two people


@dataclass(frozen=True)
class Line:
    """A stored pair in one line: its records, its match weight in bits and probability, and what became of it.

    ``because``: the pair of other rows of the same two people that decided it, where one is stored.
    """

    left: str
    right: str
    weight: float
    probability: float
    verdict: str
    reason: str
    because: "Line | None" = None

    @property
    def sentence(self) -> Text:
        """The reason in words."""
        return words_of(self.reason)


def words_of(reason: str) -> Text:
    """A reason's sentence; a rule of a model's own that has none is called by its name."""
    return REASONS.get(reason, Text(reason, reason))


def lines_of(pairs: pd.DataFrame) -> tuple[Line, ...]:
    """Some of the stored pairs, in their order."""
    names = ["record_id_l", "record_id_r", "match_weight", "match_probability", "verdict", "reason"]
    return tuple(Line(str(a), str(b), float(w), float(p), str(v), str(r)) for a, b, w, p, v, r in pairs[names].itertuples(index=False))


def cluster_of(links: Links, *records: str) -> list[str]:
    """The cluster of each record.

    Raises:
        OneTeamError: one of them was not in the run.
    """
    clusters = links.clusters[links.clusters["record_id"].isin(records)].set_index("record_id")["cluster_id"]
    lacking = [r for r in records if r not in clusters.index]
    if lacking:
        raise OneTeamError("no_such_record", Text("ไม่มีระเบียนนี้ในการจับคู่ครั้งนี้", "no such record in this run"), where=", ".join(lacking))
    return [str(clusters[r]) for r in records]


def members_of(links: Links, cluster: str) -> list[str]:
    """The records of a cluster."""
    return links.clusters.loc[links.clusters["cluster_id"] == cluster, "record_id"].tolist()


def inside(links: Links, members: Collection[str]) -> pd.DataFrame:
    """The stored pairs of which both records are among the members."""
    return links.pairs[links.pairs["record_id_l"].isin(members) & links.pairs["record_id_r"].isin(members)]


def decisive(pairs: pd.DataFrame) -> pd.Series:
    """Which of the stored pairs keep two people apart by themselves: by a hard rule or a reviewer (bool)."""
    return (pairs["verdict"] == "apart") & ~pairs["reason"].isin(["low_weight", *BY_OTHERS])


def touching(links: Links, members: Collection[str]) -> pd.DataFrame:
    """The stored pairs of which one record is among the members and the other is not."""
    return links.pairs[links.pairs["record_id_l"].isin(members) ^ links.pairs["record_id_r"].isin(members)]
