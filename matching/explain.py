"""Why two records are, or are not, one person: in words and in weights, from what the run stored.

Belongs here: reading one pair out of a ``Links``. Does not belong here: deciding anything anew, whole people (``together``), drawing.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from agreements.text import Text
from matching.blocking import name_ladders
from matching.compare.identity import valid_ids
from matching.engine import Links
from matching.levels import MISSING_NAME
from matching.model import Model
from matching.parts import BlockingRule
from matching.recordkeys import key_hashes
from matching.stored import Line, cluster_of, decisive, inside, lines_of, members_of, touching, words_of
from matching.table import Table
from matching.words import PRIOR_LABEL, label_of, level_words
from records.fields import BY_NAME

MOST_OTHERS = 6  # other pairs named with a refusal


@dataclass(frozen=True)
class Part:
    """One bar of the waterfall: what was compared, what was found, and its weight in bits."""

    name: str
    level: str
    label: Text
    found: Text
    bits: float


@dataclass(frozen=True)
class Key:
    """What kept two records out of a blocking rule: each of its columns that differs or is missing; which are alike, and what share."""

    rule: str
    told: Text
    alike: Text
    share: float


@dataclass(frozen=True)
class Explanation:
    """Why two records are or are not one person. No value of a record is in it.

    Attributes:
        records: the two. verdict: ``linked``, ``apart``, ``review`` or ``never_compared``. reason: a code of ``reasons`` or "".
        sentence: the reason in words. weight: match weight in bits and probability: of the match; both NaN when there is no such pair.
        parts: the prior first, then each comparison; they add up to the weight.
        path: record ids from one to the other along the cluster's strongest links.
        others: of a refusal, the other pairs that decided it.
        keys: when never compared and the records were given: what kept them apart, per blocking rule, the closest rule first.
        link, review: the thresholds in bits.
    """

    records: tuple[str, str]
    verdict: str
    reason: str
    sentence: Text
    weight: float
    probability: float
    link: float
    review: float
    parts: tuple[Part, ...] = ()
    path: tuple[str, ...] = ()
    others: tuple[Line, ...] = ()
    keys: tuple[Key, ...] = ()


NEVER = Text(
    "ไม่ได้เทียบสองแถวนี้โดยตรง: ไม่มีกฎใดพามาเทียบ หรือข้อมูลต่างกันมาก",
    "not compared directly: no blocking rule brought them together, or far too little agrees",
)
UNLIKE = Text("ไม่ได้เทียบกัน: ไม่มีกฎข้อใดที่กุญแจตรงกันครบทุกข้อ", "not compared: no blocking rule has all its keys alike")
_CONFLICT = Text("ตรงกันทุกข้อ แต่แต่ละแถวมีค่าที่ถูกต้องคนละค่าของ", "alike, but each has another valid ")
_LIGHT = Text("ตรงกันทุกข้อ แต่คู่นี้มีน้ำหนักน้อยเกินกว่าจะเก็บ", "alike, but the pair weighs too little to be kept")
_DIFFERS, _LACKING = Text("ไม่ตรงกัน", "differs"), Text("ไม่มีข้อมูล", "missing")
_CUT = ("weak_join", "person_conflict")


def explain(links: Links, model: Model, a: str, b: str, *, records: pd.DataFrame | None = None) -> Explanation:
    """Why records ``a`` and ``b`` are, or are not, one person.

    Args:
        links: the run. model: the model of the run. a, b: record ids.
        records: the run's records; with them, a pair that was never compared is explained by its blocking keys.

    Raises:
        OneTeamError: when one of the records was not in the run.
    """
    clusters = cluster_of(links, a, b)
    path = _path(links, a, b) if clusters[0] == clusters[1] else ()
    found = links.pairs[(links.pairs["record_id_l"] == min(a, b)) & (links.pairs["record_id_r"] == max(a, b))]
    limits = (model.thresholds.link_bits, model.thresholds.review_bits)
    if len(found):
        return _of_pair(links, model, found.iloc[0], (a, b), path)
    if path:
        return Explanation((a, b), "linked", "through_others", words_of("through_others"), np.nan, np.nan, *limits, path=path)
    keys = _keys(model, records, a, b) if records is not None else ()
    sentence = UNLIKE if keys and keys[0].share < 1 else NEVER
    return Explanation((a, b), "never_compared", "", sentence, np.nan, np.nan, *limits, keys=keys)


def _of_pair(links: Links, model: Model, pair: pd.Series, records: tuple[str, str], path: tuple[str, ...]) -> Explanation:
    reason, verdict, thresholds = str(pair["reason"]), str(pair["verdict"]), model.thresholds
    parts = _parts(links, model, pair)
    return Explanation(
        records, verdict, reason, _sentence(links, records, reason), float(pair["match_weight"]), float(pair["match_probability"]),
        thresholds.link_bits, thresholds.review_bits, parts, path if len(path) > 2 else (),
        _others(links, records, reason, thresholds.review_bits) if verdict != "linked" else (),
    )  # fmt: skip


def _sentence(links: Links, records: tuple[str, str], reason: str) -> Text:
    """The reason in words; of a decision with who made it and when."""
    said = links.decisions[(links.decisions["record_id_l"] == min(records)) & (links.decisions["record_id_r"] == max(records))]
    words = words_of(reason)
    if said.empty or not reason.startswith("decided"):
        return words
    by = ", ".join(str(word) for word in said[["who", "when"]].iloc[-1] if word)
    return Text(f"{words.th} ({by})", f"{words.en} ({by})") if by else words


def _parts(links: Links, model: Model, pair: pd.Series) -> tuple[Part, ...]:
    """The stored weights, the prior first."""
    prior = Part("", "", PRIOR_LABEL, Text("", ""), float(str(links.report["prior_bits"])))
    levels = {c.name: int(pair[f"level_{c.name}"]) for c in model.comparisons}
    return prior, *(
        Part(c.name, c.order[levels[c.name]] if levels[c.name] >= 0 else MISSING_NAME, label_of(c), level_words(c, levels[c.name]),
             float(pair[f"weight_{c.name}"]))
        for c in model.comparisons
    )  # fmt: skip


def _others(links: Links, records: tuple[str, str], reason: str, review: float) -> tuple[Line, ...]:
    """The other pairs behind a refusal: for a cut, those between the two people, first those of a rule; for two fits, the other fits."""
    if reason in _CUT:
        one, other = (set(members_of(links, c)) for c in cluster_of(links, *records))
        across = touching(links, one)
        across = across[across["record_id_l"].isin(other) | across["record_id_r"].isin(other)].sort_values("match_weight", kind="stable")
        across = pd.concat([across[decisive(across)], across[~decisive(across)]])
    elif reason == "fits_two":
        across = touching(links, records)
        across = across[across["match_weight"] >= review].sort_values("match_weight", ascending=False, kind="stable")
    else:
        return ()
    this = (across["record_id_l"] == min(records)) & (across["record_id_r"] == max(records))
    return lines_of(across[~this].head(MOST_OTHERS))


def _path(links: Links, a: str, b: str) -> tuple[str, ...]:
    """The records from ``a`` to ``b`` inside their cluster along the most probable links."""
    members = members_of(links, cluster_of(links, a)[0])
    at = {record: i for i, record in enumerate(members)}
    pairs = inside(links, members)
    cost = 1e-6 - np.log(pairs["match_probability"].to_numpy(dtype=np.float64).clip(1e-12, 1.0))
    ends = (pairs["record_id_l"].map(at).to_numpy(), pairs["record_id_r"].map(at).to_numpy())
    graph = coo_matrix((cost, ends), shape=(len(members), len(members)))
    _, before = dijkstra(graph, directed=False, indices=at[a], return_predecessors=True)
    path = [at[b]]
    while path[-1] != at[a] and before[path[-1]] >= 0:
        path.append(int(before[path[-1]]))
    return tuple(members[i] for i in reversed(path)) if path[-1] == at[a] else ()


def _keys(model: Model, records: pd.DataFrame, a: str, b: str) -> tuple[Key, ...]:
    """Per blocking rule, which of its keys the two records do not share, or why it left them out though they share all."""
    table = Table(records[records["record_id"].isin([a, b])], model.columns_used(), model.derive)
    name_ladders(table, model)
    ids = [c for c in map(model.comparison, model.one_value) if _differ(valid_ids(table, c))]
    conflict = Text(*(_CONFLICT.in_(lang) + ", ".join(label_of(c).in_(lang) for c in ids) for lang in ("th", "en")))
    alike = {"skip": conflict if ids else _LIGHT, "compare": _LIGHT}
    found = [_key(table, rule, alike[rule.conflicts]) for rule in model.blocking]
    return tuple(sorted(found, key=lambda key: -key.share))


def _differ(codes: np.ndarray) -> bool:
    """Whether both records have a valid id, and not the same."""
    return bool((codes >= 0).all() and codes[0] != codes[-1])


def _key(table: Table, rule: BlockingRule, alike: Text) -> Key:
    """Which keys of a rule the two records share and which not; ``alike`` is said when they share all."""
    states = [(_column(key), _state(key_hashes(table, key))) for key in rule.keys]
    told = [Text(f"{column.th} {state.th}", f"{column.en} {state.en}") for column, state in states if state is not None]
    shared = [column for column, state in states if state is None]
    return Key(rule.name, _listed(told) if told else alike, _listed(shared), len(shared) / len(states))


def _listed(texts: list[Text]) -> Text:
    return Text(", ".join(text.th for text in texts), ", ".join(text.en for text in texts))


def _column(key: str) -> Text:
    """What the columns of a blocking key are called."""
    columns = key.partition(":")[2].split("|")
    labels = [BY_NAME[c].label if c in BY_NAME else Text(c, c) for c in columns]
    return Text("/".join(label.th for label in labels), "/".join(label.en for label in labels))


def _state(codes: list[np.ndarray]) -> Text | None:
    """Whether a key is missing or differs; nothing when both records have it alike."""
    one, other = ({int(c[i]) for c in codes} - {0} for i in (0, 1))
    if not one or not other:
        return _LACKING
    return None if one & other else _DIFFERS
