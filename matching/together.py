"""Why a person's records are one: the links that hold them together, the weakest of these, and what was refused.

Belongs here: reading one cluster out of a ``Links``. Does not belong here: single pairs (``explain``), deciding, drawing.
"""

from dataclasses import dataclass, replace

import pandas as pd

from agreements.text import Text
from matching.engine import Links
from matching.model import Model
from matching.stored import BY_OTHERS, Line, cluster_of, decisive, inside, lines_of, members_of, touching, words_of

MOST_REFUSED = 12


@dataclass(frozen=True)
class Togetherness:
    """What holds a person's records together. No value of a record is in it.

    Attributes:
        records: the person's, in order. cohesion: mean match probability of the person's pairs; NaN for a single record.
        doubt: why a person should look at the whole cluster or one of its records, a code of ``reasons`` or "".
        tree: the strongest links that reach every record, the strongest first. weakest: its last, without which ``sides`` fall apart.
        across: how many other pairs were compared between the two sides. links: how many of them are links by themselves.
        refused: near links to records of other people, and why they were refused, the nearest first.
        link, review: the thresholds in bits.
    """

    records: tuple[str, ...]
    cohesion: float
    doubt: str
    link: float
    review: float
    tree: tuple[Line, ...] = ()
    sides: tuple[tuple[str, ...], ...] = ()
    across: int = 0
    links: int = 0
    refused: tuple[Line, ...] = ()

    @property
    def weakest(self) -> Line | None:
        """The weakest link of the tree."""
        return self.tree[-1] if self.tree else None

    @property
    def sentence(self) -> Text:
        """The doubt in words, empty when there is none."""
        return words_of(self.doubt) if self.doubt else Text("", "")


def together(links: Links, model: Model, record: str) -> Togetherness:
    """Why the records of the person of ``record`` are one.

    Raises:
        OneTeamError: when the record was not in the run.
    """
    cluster = cluster_of(links, record)[0]
    rows = links.clusters[links.clusters["cluster_id"] == cluster]
    members = members_of(links, cluster)
    doubts = [str(r) for r in rows["review"] if r]
    limits = (model.thresholds.link_bits, model.thresholds.review_bits)
    refused = _refused(links, touching(links, members), limits[1])
    whole = Togetherness(tuple(members), float(rows["cohesion"].iloc[0]), doubts[0] if doubts else "", *limits, refused=refused)
    return whole if len(members) == 1 else _held(whole, inside(links, members))


def _held(whole: Togetherness, pairs: pd.DataFrame) -> Togetherness:
    """The same with its tree of strongest links and what falls apart without the weakest of them."""
    pairs = pairs.sort_values("match_weight", ascending=False, kind="stable")
    tree, sides = _tree(whole.records, pairs)
    if not tree:
        return whole
    between = pairs["record_id_l"].isin(sides[0]) ^ pairs["record_id_r"].isin(sides[0])
    between.iloc[tree[-1]] = False
    links = int((between & (pairs["match_weight"] >= whole.link)).sum())
    return replace(whole, tree=lines_of(pairs.iloc[tree]), sides=sides, across=int(between.sum()), links=links)


def _tree(records: tuple[str, ...], pairs: pd.DataFrame) -> tuple[list[int], tuple[tuple[str, ...], ...]]:
    """Places of the pairs that join all records, strongest first (Kruskal), and the two sides that the last of them joins."""
    group = {record: frozenset([record]) for record in records}
    tree: list[int] = []
    sides: tuple[tuple[str, ...], ...] = ()
    for place, (a, b) in enumerate(zip(pairs["record_id_l"], pairs["record_id_r"], strict=True)):
        if group[a] != group[b]:
            tree.append(place)
            sides = (tuple(sorted(group[a])), tuple(sorted(group[b])))
            group |= dict.fromkeys(group[a] | group[b], group[a] | group[b])
    return tree, sides


def _refused(links: Links, pairs: pd.DataFrame, review: float) -> tuple[Line, ...]:
    """Pairs with records of other people that were near a link, the nearest first; each that other rows decided with the pair that did."""
    pairs = pairs.sort_values("match_weight", ascending=False, kind="stable")
    near = pairs[(pairs["reason"] != "low_weight") | (pairs["match_weight"] >= review)]
    apart = pairs[decisive(pairs)]
    return tuple(_with_cause(links, line, apart) for line in lines_of(near.head(MOST_REFUSED)))


def _with_cause(links: Links, line: Line, apart: pd.DataFrame) -> Line:
    """The line with the heaviest of the pairs ``apart`` that join the same two people, where its reason lies in other rows."""
    if line.reason not in BY_OTHERS:
        return line
    both = {record for cluster in cluster_of(links, line.left, line.right) for record in members_of(links, cluster)}
    between = apart[apart["record_id_l"].isin(both) & apart["record_id_r"].isin(both)]
    return replace(line, because=next(iter(lines_of(between.head(1))), None))
