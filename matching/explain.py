"""Why two records are, or are not, one person: in words and in weights, from what the run stored.

Belongs here: reading one pair out of a ``Links``. Does not belong here: deciding anything anew.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from agreements.errors import OneTeamError
from agreements.text import Lang, Text
from matching.blocking import key_hashes
from matching.engine import Links
from matching.model import Model
from matching.reasons import REASONS
from matching.table import Table
from matching.words import PRIOR_LABEL, TOTAL_LABEL, label_of, level_words


@dataclass(frozen=True)
class Part:
    """One bar of the waterfall: what was compared, what was found, and its weight in bits."""

    label: str
    found: str
    bits: float


@dataclass(frozen=True)
class Explanation:
    """Why two records are or are not one person, in one language. No value of a record is in it.

    Attributes:
        verdict: ``linked``, ``apart``, ``review`` or ``never_compared``. reason: a code of ``reasons`` or "". sentence: it in words.
        weight: match weight in bits and probability: of the match; both NaN when the pair was never compared.
        parts: the prior first, then each comparison. path: record ids from one to the other along the cluster's strongest links.
        keys: when never compared and the records were given: per blocking rule what kept them apart.
    """

    verdict: str
    reason: str
    sentence: str
    weight: float
    probability: float
    parts: tuple[Part, ...] = ()
    path: tuple[str, ...] = ()
    keys: tuple[Part, ...] = ()

    def __str__(self) -> str:
        lines = [self.sentence]
        lines += [f"  {part.bits:+7.2f}  {part.label}: {part.found}".rstrip(": ") for part in self.parts]
        lines += [f"  {part.label}: {part.found}" for part in self.keys]
        if self.path:
            lines.append("  " + " – ".join(self.path))
        return "\n".join(lines)


_NEVER = Text(
    "ไม่ได้เทียบสองแถวนี้โดยตรง: ไม่มีกฎใดพามาเทียบ หรือข้อมูลต่างกันมาก",
    "not compared directly: no blocking rule brought them together, or far too little agrees",
)
_DIFFERS, _LACKING, _SAME = Text("ไม่ตรงกัน", "differs"), Text("ไม่มีข้อมูล", "missing"), Text("ตรงกัน", "the same")


def explain(links: Links, model: Model, a: str, b: str, *, lang: Lang, records: pd.DataFrame | None = None) -> Explanation:
    """Why records ``a`` and ``b`` are, or are not, one person.

    Args:
        links: the run. model: the model of the run. a, b: record ids. lang: ``th`` or ``en``.
        records: the run's records; with them, a pair that was never compared is explained by its blocking keys.

    Raises:
        OneTeamError: when one of the records was not in the run.
    """
    cluster_of = links.clusters.set_index("record_id")["cluster_id"]
    lacking = [r for r in (a, b) if r not in cluster_of.index]
    if lacking:
        raise OneTeamError("no_such_record", Text("ไม่มีระเบียนนี้ในการจับคู่ครั้งนี้", "no such record in this run"), where=", ".join(lacking))
    path = _path(links, a, b) if cluster_of[a] == cluster_of[b] else ()
    found = links.pairs[(links.pairs["record_id_l"] == min(a, b)) & (links.pairs["record_id_r"] == max(a, b))]
    if len(found):
        return _of_pair(links, model, found.iloc[0], path, lang)
    if path:
        sentence = REASONS["through_others"].in_(lang)
        return Explanation("linked", "through_others", sentence, np.nan, np.nan, path=path)
    keys = _keys(model, records, a, b, lang) if records is not None else ()
    return Explanation("never_compared", "", _NEVER.in_(lang), np.nan, np.nan, keys=keys)


def _of_pair(links: Links, model: Model, pair: pd.Series, path: tuple[str, ...], lang: Lang) -> Explanation:
    prior = Part(PRIOR_LABEL.in_(lang), "", float(str(links.report["prior_bits"])))
    parts = [
        Part(label_of(c).in_(lang), level_words(c, int(pair[f"level_{c.name}"])).in_(lang), float(pair[f"weight_{c.name}"]))
        for c in model.comparisons
    ]
    total = Part(TOTAL_LABEL.in_(lang), "", float(pair["match_weight"]))
    reason = str(pair["reason"])
    through = path if len(path) > 2 else ()
    chance = float(pair["match_probability"])
    return Explanation(str(pair["verdict"]), reason, REASONS[reason].in_(lang), total.bits, chance, (prior, *parts, total), through)


def _path(links: Links, a: str, b: str) -> tuple[str, ...]:
    """The records from ``a`` to ``b`` inside their cluster along the most probable links."""
    members = links.clusters.loc[links.clusters["cluster_id"] == _cluster(links, a), "record_id"].tolist()
    at = {record: i for i, record in enumerate(members)}
    inside = links.pairs[links.pairs["record_id_l"].isin(members) & links.pairs["record_id_r"].isin(members)]
    cost = 1e-6 - np.log(inside["match_probability"].to_numpy(dtype=np.float64).clip(1e-12, 1.0))
    ends = (inside["record_id_l"].map(at).to_numpy(), inside["record_id_r"].map(at).to_numpy())
    graph = coo_matrix((cost, ends), shape=(len(members), len(members)))
    _, before = dijkstra(graph, directed=False, indices=at[a], return_predecessors=True)
    path = [at[b]]
    while path[-1] != at[a] and before[path[-1]] >= 0:
        path.append(int(before[path[-1]]))
    return tuple(members[i] for i in reversed(path)) if path[-1] == at[a] else ()


def _cluster(links: Links, record: str) -> str:
    return str(links.clusters.loc[links.clusters["record_id"] == record, "cluster_id"].iloc[0])


def _keys(model: Model, records: pd.DataFrame, a: str, b: str, lang: Lang) -> tuple[Part, ...]:
    """Per blocking rule, which of its keys the two records do not share."""
    table = Table(records[records["record_id"].isin([a, b])])
    found = []
    for rule in model.blocking:
        states = [(key.partition(":")[2], _state(key_hashes(table, key))) for key in rule.keys]
        told = ", ".join(f"{name} {state.in_(lang)}" for name, state in states if state is not _SAME)
        found.append(Part(rule.name, told or _SAME.in_(lang), 0.0))
    return tuple(found)


def _state(codes: list[np.ndarray]) -> Text:
    one, other = ({int(c[i]) for c in codes} - {0} for i in (0, 1))
    if not one or not other:
        return _LACKING
    return _SAME if one & other else _DIFFERS
