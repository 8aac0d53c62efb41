"""What became of each pair and each record: verdict, reason, cohesion, what a person should look at.

Belongs here: the tables of a ``Links``. Does not belong here: deciding who is one person (``cluster``).
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from matching.cluster import Clustering
from matching.doubts import DOUBTS, bridged, crowded, loose
from matching.model import Model
from matching.scoring import NO_RULE, ONE_ROW, Scored, Scorer, chunks
from matching.weigh import parts_of_weight, probability

_AGAINST = -3.0  # bits: less than this speaks against a pair
# The most telling reason first: it is the one shown for a record with several.
REVIEW_ORDER = (*DOUBTS, "fits_two", "borrowed_id", "ids_differ", "single_names", "weak_join", "person_conflict", "grey")


def pair_table(scorer: Scorer, scored: Scored, found: Clustering) -> pd.DataFrame:
    """All scored pairs with weights, levels, verdict and reason."""
    table, model = scorer.table, scorer.weights.model
    verdict, reason = _verdicts(scorer, scored, found)
    parts = _parts(scorer, scored)
    return pd.DataFrame(
        {
            "record_id_l": table.names(scored.left).to_pandas(),
            "record_id_r": table.names(scored.right).to_pandas(),
            "match_weight": scored.bits.astype(np.float32),
            "match_probability": probability(scored.bits).astype(np.float32),
            **{f"level_{c.name}": scored.levels[i] for i, c in enumerate(model.comparisons)},
            "verdict": pd.array(verdict, dtype="str"),
            "reason": pd.array(reason, dtype="str"),
            **{f"weight_{c.name}": parts[i] for i, c in enumerate(model.comparisons)},
        }
    )


def _parts(scorer: Scorer, scored: Scored) -> np.ndarray:
    """What each comparison adds to each pair's weight (float32)."""
    parts = np.empty(scored.levels.shape, dtype=np.float32)
    for part in chunks(len(scored.left)):
        left, right = scored.left[part], scored.right[part]
        parts[:, part] = parts_of_weight(scorer.weights, scorer.shares, scored.levels[:, part], left, right)
    return parts


def _verdicts(scorer: Scorer, scored: Scored, found: Clustering) -> tuple[np.ndarray, np.ndarray]:
    """Verdict and reason of each pair."""
    model = scorer.weights.model
    verdict = np.full(len(scored.left), "apart", dtype=object)
    reason = np.full(len(scored.left), "low_weight", dtype=object)
    grey = scored.bits >= model.thresholds.review_bits
    strong = scored.bits >= model.thresholds.link_bits
    undecided = found.undecided[scored.left] | found.undecided[scored.right]
    fits_two = (grey & undecided) | _held_back_by_namesakes(scorer, scored, found)
    cut = _across_a_rule(scored, found, np.flatnonzero(strong))
    for which, why in ((grey, "grey"), (strong, "weak_join"), (cut, "person_conflict"), (fits_two, "fits_two")):
        verdict[which], reason[which] = "review", why
    _put_rules(model, scored, verdict, reason)
    together = found.of[scored.left] == found.of[scored.right]
    verdict[together], reason[together] = "linked", "through_others"
    reason[together & strong] = "weight"
    return verdict, reason


def _across_a_rule(scored: Scored, found: Clustering, at: np.ndarray) -> np.ndarray:
    """Some of the pairs: those between two people of whom other rows are kept apart by a hard rule."""
    apart = np.flatnonzero(scored.rule != NO_RULE)
    return at[np.isin(_people(scored, found, at), _people(scored, found, apart))]


def _people(scored: Scored, found: Clustering, at: np.ndarray) -> np.ndarray:
    """The two people of each pair, as one number."""
    ends = np.sort(np.stack([found.of[scored.left[at]], found.of[scored.right[at]]]).astype(np.int64), axis=0)
    return ends[0] * len(found.of) + ends[1]


def _held_back_by_namesakes(scorer: Scorer, scored: Scored, found: Clustering) -> np.ndarray:
    """Pairs that would be linked, did nobody else bear the name: one record stands alone, and nothing in the pair speaks against it."""
    model = scorer.weights.model
    alone = np.bincount(found.of, minlength=len(found.of))[found.of] == 1
    held = (alone[scored.left] | alone[scored.right]) & (scored.bits < model.thresholds.link_bits)
    at = np.flatnonzero(held)
    extra = scorer.shares.namesake_bits(scored.levels[:, at], scored.left[at], scored.right[at])
    held[at] = (extra > 0) & (scored.bits[at] + extra >= model.thresholds.link_bits)
    at = np.flatnonzero(held)
    parts = parts_of_weight(scorer.weights, scorer.shares, scored.levels[:, at], scored.left[at], scored.right[at])
    held[at] = np.minimum(parts, 0.0).sum(axis=0) > _AGAINST
    return held


def _put_rules(model: Model, scored: Scored, verdict: np.ndarray, reason: np.ndarray) -> None:
    """Hard rules speak louder than weights; a rule that asks for review does so only where the weight would have linked."""
    strong = scored.bits >= model.thresholds.link_bits
    for number, rule in enumerate(model.hard_rules):
        here = scored.rule == number
        verdict[here], reason[here] = "apart", rule.name
        if rule.verdict == "review":
            verdict[here & strong] = "review"
    verdict[scored.rule == ONE_ROW], reason[scored.rule == ONE_ROW] = "apart", "same_source"


def record_table(scorer: Scorer, scored: Scored, found: Clustering, pairs: pd.DataFrame, usual: Mapping[str, int]) -> pd.DataFrame:
    """Each record's cluster, the cluster's cohesion, and why a person should look at the record or at the whole cluster.

    Args:
        pairs: verdict and reason of the scored pairs. usual: how many rows of a source a person has at most, as a rule.
    """
    table = scorer.table
    together = found.of[scored.left] == found.of[scored.right]
    cohesion = _means(table.n, found.of[scored.left[together]], probability(scored.bits[together]))[found.of]
    review = np.full(table.n, "", dtype=object)
    asks = (pairs["verdict"] == "review").to_numpy()
    reason = pairs["reason"].to_numpy(dtype=object)
    doubtful = _doubtful(scorer, scored, found, pairs, usual)
    for why in reversed(REVIEW_ORDER):
        here = asks & (reason == why)
        review[scored.left[here]] = why
        review[scored.right[here]] = why
        review[doubtful.get(why, np.zeros(table.n, dtype=bool))] = why
    ids, cluster_ids = table.ids.to_pandas(), table.names(found.of).to_pandas()
    return pd.DataFrame({"record_id": ids, "cluster_id": cluster_ids, "cohesion": cohesion, "review": pd.array(review, dtype="str")})


def _doubtful(
    scorer: Scorer, scored: Scored, found: Clustering, pairs: pd.DataFrame, usual: Mapping[str, int]
) -> dict[str, np.ndarray]:
    """Per doubt about whole clusters, the records of the clusters it is about."""
    thresholds, of = scorer.weights.model.thresholds, found.of
    at = np.flatnonzero(of[scored.left] == of[scored.right])
    links = scored.bits[at] >= thresholds.link_bits
    telling = at[links | (_against(pairs, at) < _AGAINST)]
    sources = scorer.table.vocabulary("source")
    clusters = {
        "bridge": bridged(of, scored.left[at[links]], scored.right[at[links]]),
        "loose": loose(of, scored.left[telling], probability(scored.bits[telling]), thresholds.link),
        "crowded": crowded(of, sources.codes[0], {code: usual[s] for code, s in enumerate(sources.values) if s in usual}),
    }
    return {why: np.isin(of, found) for why, found in clusters.items()}


def _against(pairs: pd.DataFrame, at: np.ndarray) -> np.ndarray:
    """What speaks against some of the pairs, in bits."""
    total = np.zeros(len(at))
    for name in pairs.columns[pairs.columns.str.startswith("weight_")]:
        total += np.minimum(pairs[name].to_numpy()[at], 0.0)
    return total


def _means(n: int, key: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Mean value per key (float32), NaN where there is none."""
    total, count = np.bincount(key, weights=value, minlength=n), np.bincount(key, minlength=n)
    return np.divide(total, count, out=np.full(n, np.nan), where=count > 0).astype(np.float32)
