"""People in doubt, held open: cut at their weakest link until a person decides, so that a wrong join hides nobody meanwhile.

Belongs here: which clusters are in doubt, and where they come apart. Does not belong here: the signs of doubt (``doubts``), joining
(``cluster``), what is said of the pairs between the parts (``verdicts``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from matching.cluster import Clustering
from matching.decisions import joined
from matching.doubts import DOUBTS, bridged, crowded, loose, weakest
from matching.scoring import DECIDED_SAME, Scored, Scorer
from matching.weigh import probability

_AGAINST = -3.0  # bits: less than this speaks against a pair


def held_open(scorer: Scorer, scored: Scored, parts: np.ndarray, found: Clustering, usual: Mapping[str, int]) -> Clustering:
    """The clusters with those in doubt marked and, where the model holds them open, cut until no part is in doubt.

    Args:
        parts: what each comparison adds to each pair's weight. usual: how many rows of a source a person has at most, as a rule.
    """
    hold = {DOUBTS.index(sign) for sign in scorer.weights.model.clustering.hold}
    doubts = _Doubts(scorer, scored, parts, usual, joined(len(found.of), scored))
    of, doubt = found.of.copy(), found.doubt.copy()
    at, look = np.flatnonzero(of[scored.left] == of[scored.right]), np.ones(len(of), dtype=bool)
    while len(at):
        here = doubts.about(of, at, look)
        look = np.isin(of, np.array(list(here), dtype=np.int64))
        fresh = np.flatnonzero(look & (doubt < 0))
        doubt[fresh] = [here[cluster].sign for cluster in of[fresh].tolist()]
        cuts = {cluster: cut for cluster, cut in here.items() if cut.sign in hold}
        if not cuts:
            break
        look = np.isin(of, np.array(list(cuts), dtype=np.int64))
        for cut in cuts.values():
            of[cut.side], of[cut.rest] = cut.side.min(), cut.rest.min()
        at = at[look[scored.left[at]] & (of[scored.left[at]] == of[scored.right[at]])]
    return replace(found, of=of, doubt=doubt)


@dataclass(frozen=True)
class _Cut:
    """The sign of doubt (its place in ``DOUBTS``) and the records on the two sides of a cluster's weakest link."""

    sign: int
    side: np.ndarray
    rest: np.ndarray


@dataclass(frozen=True)
class _Doubts:
    """All that the signs of doubt are seen in; ``atom``: the first of the records that reviewers joined. Such records count as one."""

    scorer: Scorer
    scored: Scored
    parts: np.ndarray
    usual: Mapping[str, int]
    atom: np.ndarray

    def about(self, of: np.ndarray, at: np.ndarray, look: np.ndarray) -> dict[int, _Cut]:
        """Where each cluster in doubt comes apart.

        Args:
            at: the pairs inside the clusters to look at. look: the records of these clusters (bool).
        """
        signs = self._signs(of, at, look)
        sign = {cluster: place for place in reversed(range(len(DOUBTS))) for cluster in signs[DOUBTS[place]].tolist()}
        wanted = np.array(sorted(sign), dtype=np.int64)
        pairs, records = _grouped(of[self.scored.left[at]], wanted), _grouped(of, wanted)
        found = {cluster: self._cut(sign[cluster], records[cluster], at[pairs[cluster]]) for cluster in sorted(sign)}
        return {cluster: cut for cluster, cut in found.items() if cut}

    def _cut(self, sign: int, records: np.ndarray, pairs: np.ndarray) -> _Cut | None:
        """The cut at the weakest link; none where a reviewer made it, or where loose pairs do not hang on one comparison."""
        strength = np.where(self.scored.rule[pairs] == DECIDED_SAME, np.inf, self.scored.bits[pairs])
        link, side = weakest(records, self.scored.left[pairs], self.scored.right[pairs], strength)
        if strength[link] == np.inf or (DOUBTS[sign] == "loose" and not self._hangs(int(pairs[link]))):
            return None
        return _Cut(sign, side, np.setdiff1d(records, side, assume_unique=True))

    def _hangs(self, pair: int) -> bool:
        """Whether a link rests on one comparison: without it, it would not even be a question for a person."""
        thresholds = self.scorer.weights.model.thresholds
        return bool(self.scored.bits[pair] - self.parts[:, pair].max() < thresholds.review_bits)

    def _signs(self, of: np.ndarray, at: np.ndarray, look: np.ndarray) -> dict[str, np.ndarray]:
        """Per sign of doubt the clusters that show it."""
        scored, atom, thresholds = self.scored, self.atom, self.scorer.weights.model.thresholds
        at = at[atom[scored.left[at]] != atom[scored.right[at]]]
        links = at[scored.bits[at] >= thresholds.link_bits]
        telling = at[(scored.bits[at] >= thresholds.link_bits) | (self._against(at) < _AGAINST)]
        counts, sources = look & (atom == np.arange(len(of))), self.scorer.table.vocabulary("source")
        usual = {code: self.usual[s] for code, s in enumerate(sources.values) if s in self.usual}
        return {
            "bridge": bridged(of, atom[scored.left[links]], atom[scored.right[links]], counts),
            "loose": loose(of, scored.left[telling], probability(scored.bits[telling]), thresholds.link),
            "crowded": crowded(of, np.where(counts, sources.codes[0], -1), usual),
        }

    def _against(self, at: np.ndarray) -> np.ndarray:
        """What speaks against some of the pairs, in bits."""
        total = np.zeros(len(at))
        for row in self.parts:
            total += np.minimum(row[at], 0.0)
        return total


def _grouped(keys: np.ndarray, wanted: np.ndarray) -> dict[int, np.ndarray]:
    """The places of each of the wanted keys (sorted)."""
    at = np.flatnonzero(np.isin(keys, wanted))
    at = at[np.argsort(keys[at], kind="stable")]
    ends = np.searchsorted(keys[at], wanted, side="right")
    return dict(zip(wanted.tolist(), np.split(at, ends[:-1]), strict=True)) if len(wanted) else {}
