"""What became of each pair and each record: verdict, reason, cohesion, what a person should look at.

Belongs here: the tables of a ``Links``. Does not belong here: deciding who is one person (``cluster``).
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.calibration import Calibration
from matching.cluster import Clustering
from matching.compare import chunks
from matching.doubts import DOUBTS
from matching.model import Model
from matching.scoring import DECIDED_APART, DECIDED_SAME, ONE_ROW, Scored, Scorer, forbidden
from matching.weigh import parts_of_weight

_AGAINST = -3.0  # bits: less than this speaks against a pair
# The most telling reason first: it is the one shown for a record with several.
# A model's rule under a name of its own is told of a record as ``model_rule``; its pairs tell the name.
REVIEW_ORDER = (
    *DOUBTS, "fits_two", "borrowed_id", "perhaps_twins", "ids_differ", "single_names", "model_rule", "weak_join", "person_conflict", "grey"
)  # fmt: skip


VERDICTS = ("apart", "review", "linked")
_REASONS = ("low_weight", "grey", "weak_join", "person_conflict", "fits_two", "through_others", "weight", "same_source")
_DECIDED = ("decided_same", "decided_apart", "decided_others")
APART, _REVIEW, LINKED = range(len(VERDICTS))


def reasons_of(model: Model) -> tuple[str, ...]:
    """Every reason a pair may be given, in the order of its number."""
    return tuple(dict.fromkeys([*_REASONS, *DOUBTS, *_DECIDED, *(r.name for r in model.hard_rules)]))


@dataclass(frozen=True)
class Judged:
    """What became of each scored pair.

    Attributes:
        verdict: place in ``VERDICTS`` (int8). reason: place in ``reasons_of`` (int8).
        parts: what each comparison adds to the weight (float32 bits, one row a comparison).
    """

    verdict: np.ndarray
    reason: np.ndarray
    parts: np.ndarray

    def at(self, where: np.ndarray) -> "Judged":
        """Some of the pairs."""
        return Judged(self.verdict[where], self.reason[where], self.parts[:, where])

    def with_(self, other: "Judged") -> "Judged":
        """Both, one behind the other."""
        verdict, reason = np.append(self.verdict, other.verdict), np.append(self.reason, other.reason)
        return Judged(verdict, reason, np.concatenate([self.parts, other.parts], axis=1))

    def asks(self, model: Model) -> np.ndarray:
        """The place in ``REVIEW_ORDER`` of the reason why a person should look at the pair, -1 for none (int8)."""
        own = REVIEW_ORDER.index("model_rule")
        places = [REVIEW_ORDER.index(r) if r in REVIEW_ORDER else own for r in reasons_of(model)]  # of other reasons none asks
        return np.where(self.verdict == _REVIEW, np.array(places, dtype=np.int8)[self.reason], np.int8(-1))

    def counts(self, model: Model, which: np.ndarray | slice = slice(None)) -> tuple[Counter[str], Counter[str]]:
        """How many pairs, all or some, have each verdict, and each reason."""
        columns = ((VERDICTS, self.verdict[which]), (reasons_of(model), self.reason[which]))
        counted = [Counter(dict(zip(words, np.bincount(codes, minlength=len(words)).tolist(), strict=True))) for words, codes in columns]
        return counted[0], counted[1]


def judge(scorer: Scorer, scored: Scored, found: Clustering, parts: np.ndarray) -> Judged:
    """Verdict and reason of all scored pairs, with the parts of their weights (:func:`parts_of`)."""
    return Judged(*_verdicts(scorer, scored, found), parts)


def pair_table(model: Model, ids: pa.Array | pa.ChunkedArray, scored: Scored, judged: Judged, calibration: Calibration) -> pd.DataFrame:
    """The table ``Links.pairs``; ``scored`` holds rows of ``ids``."""
    words = [pa.array(w, type=pa.large_string()) for w in (VERDICTS, reasons_of(model))]
    left, right = (ids.take(pa.array(rows)) for rows in (scored.left, scored.right))
    names = [c.name for c in model.comparisons]
    return pa.table({
        "record_id_l": left, "record_id_r": right,
        "match_weight": scored.bits.astype(np.float32),
        "match_probability": calibration.of(scored.bits).astype(np.float32),
        **{f"level_{name}": row for name, row in zip(names, scored.levels, strict=True)},
        "verdict": words[0].take(pa.array(judged.verdict)), "reason": words[1].take(pa.array(judged.reason)),
        **{f"weight_{name}": row for name, row in zip(names, judged.parts, strict=True)},
    }).to_pandas()  # fmt: skip


def parts_of(scorer: Scorer, scored: Scored) -> np.ndarray:
    """What each comparison adds to each pair's weight (float32)."""
    parts = np.empty(scored.levels.shape, dtype=np.float32)
    for part in chunks(len(scored.left)):
        left, right = scored.left[part], scored.right[part]
        parts[:, part] = parts_of_weight(scorer.weights, scorer.shares, scored.levels[:, part], left, right)
    return parts


def _verdicts(scorer: Scorer, scored: Scored, found: Clustering) -> tuple[np.ndarray, np.ndarray]:
    """Verdict and reason of each pair, as numbers."""
    model = scorer.weights.model
    number = {name: np.int8(i) for i, name in enumerate(reasons_of(model))}
    verdict = np.full(len(scored.left), APART, dtype=np.int8)
    reason = np.full(len(scored.left), number["low_weight"], dtype=np.int8)
    grey = scored.bits >= model.thresholds.review_bits
    strong = scored.bits >= model.thresholds.link_bits
    undecided = found.undecided[scored.left] | found.undecided[scored.right]
    fits_two = (grey & undecided) | _held_back_by_namesakes(scorer, scored, found)
    cut = _across_a_rule(scored, found, np.flatnonzero(strong))
    for which, why in ((grey, "grey"), (strong, "weak_join"), (cut, "person_conflict"), (fits_two, "fits_two")):
        verdict[which], reason[which] = _REVIEW, number[why]
    _put_held_open(scored, found, verdict, reason, number)
    _put_rules(model, scored, verdict, reason)
    together = found.of[scored.left] == found.of[scored.right]
    verdict[together], reason[together] = LINKED, number["through_others"]
    reason[together & strong] = number["weight"]
    _put_decisions(scored, found, verdict, reason, number)
    return verdict, reason


def _put_held_open(
    scored: Scored, found: Clustering, verdict: np.ndarray, reason: np.ndarray, number: dict[str, np.int8]
) -> None:
    """The pairs between the parts of people in doubt are a question for a person."""
    at = np.flatnonzero((found.whole[scored.left] == found.whole[scored.right]) & (found.of[scored.left] != found.of[scored.right]))
    verdict[at], reason[at] = _REVIEW, np.array([number[why] for why in DOUBTS])[found.doubt[scored.left[at]]]


def _put_decisions(
    scored: Scored, found: Clustering, verdict: np.ndarray, reason: np.ndarray, number: dict[str, np.int8]
) -> None:
    """What reviewers decided; no other pair of two people whom they keep apart is asked about."""
    apart = np.flatnonzero(scored.rule == DECIDED_APART)
    others = _between_the_same(scored, found, np.flatnonzero(verdict == _REVIEW), apart)
    verdict[others], reason[others] = APART, number["decided_others"]
    verdict[apart], reason[apart] = APART, number["decided_apart"]
    reason[scored.rule == DECIDED_SAME] = number["decided_same"]


def _across_a_rule(scored: Scored, found: Clustering, at: np.ndarray) -> np.ndarray:
    """Some of the pairs: those between two people of whom other rows are kept apart by a hard rule."""
    return _between_the_same(scored, found, at, np.flatnonzero(forbidden(scored.rule)))


def _between_the_same(scored: Scored, found: Clustering, at: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Some of the pairs: those between two people who have one of the other pairs between them."""
    return at[np.isin(_people(scored, found, at), _people(scored, found, others))]


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
    """Hard rules speak louder than weights; a rule that asks a person does so only where the weight would have linked, or asked."""
    least, reasons = {"review": model.thresholds.link_bits, "ask": model.thresholds.review_bits}, reasons_of(model)
    for number, rule in enumerate(model.hard_rules):
        here = scored.rule == number
        verdict[here], reason[here] = APART, reasons.index(rule.name)
        if rule.verdict in least:
            verdict[here & (scored.bits >= least[rule.verdict])] = _REVIEW
    verdict[scored.rule == ONE_ROW], reason[scored.rule == ONE_ROW] = APART, reasons.index("same_source")


@dataclass(frozen=True)
class People:
    """Clusters by record (n).

    Attributes:
        of: the first record of the cluster. cohesion: mean match probability of the person's pairs (float32, NaN for a single row).
        review: the place in ``REVIEW_ORDER`` of why a person should look at the record (int8, -1 = nothing to look at).
    """

    of: np.ndarray
    cohesion: np.ndarray
    review: np.ndarray

    def placed(self, rows: np.ndarray) -> "People":
        """The same people where each record stands in a table of another order (``rows``: its row there)."""
        of, cohesion, review = (np.empty_like(column) for column in (self.of, self.cohesion, self.review))
        of[rows], cohesion[rows], review[rows] = rows[self.of], self.cohesion, self.review
        return People(of, cohesion, review)

    def table(self, ids: pa.Array | pa.ChunkedArray) -> pd.DataFrame:
        """The table ``Links.clusters``."""
        words = pa.array([*REVIEW_ORDER, ""], type=pa.large_string())
        review = words.take(pa.array(self.review.astype(np.int64) % len(words)))
        of = ids.take(pa.array(self.of))
        return pa.table({"record_id": ids, "cluster_id": of, "cohesion": self.cohesion, "review": review}).to_pandas()


def people_of(scorer: Scorer, scored: Scored, found: Clustering, judged: Judged, calibration: Calibration) -> People:
    """Each record's cluster, the cluster's cohesion, and why a person should look at the record or at the whole cluster."""
    table = scorer.table
    together = found.of[scored.left] == found.of[scored.right]
    cohesion = _means(table.n, found.of[scored.left[together]], _chance(scored.at(np.flatnonzero(together)), calibration))[found.of]
    asks, review = judged.asks(scorer.weights.model), np.full(table.n, len(REVIEW_ORDER), dtype=np.int8)
    here = np.flatnonzero(asks >= 0)
    np.minimum.at(review, scored.left[here], asks[here])
    np.minimum.at(review, scored.right[here], asks[here])
    review[found.doubt >= 0] = found.doubt[found.doubt >= 0]  # REVIEW_ORDER begins with them
    review[review == len(REVIEW_ORDER)] = -1
    return People(found.of, cohesion, review)


def _chance(scored: Scored, calibration: Calibration) -> np.ndarray:
    """Match probability; 1 where a reviewer decided so."""
    return np.where(scored.rule == DECIDED_SAME, 1.0, calibration.of(scored.bits))


def _means(n: int, key: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Mean value per key (float32), NaN where there is none."""
    total, count = np.bincount(key, weights=value, minlength=n), np.bincount(key, minlength=n)
    return np.divide(total, count, out=np.full(n, np.nan), where=count > 0).astype(np.float32)
