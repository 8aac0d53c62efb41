"""String distances on letters, not on bytes of UTF-8: every letter becomes one byte, which rapidfuzz compares three times faster.

Belongs here: encoding and the distances the kernels use. Does not belong here: levels.
"""

from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

_BYTES = 255


def as_bytes(values: Sequence[str]) -> np.ndarray:
    """The texts with each distinct letter as one byte; unchanged where more than 255 letters occur (distances stay the same)."""
    points, ends, letters = _points(values)
    return _as_bytes(values, points, ends, letters)


def _as_bytes(values: Sequence[str], points: np.ndarray, ends: np.ndarray, letters: np.ndarray) -> np.ndarray:
    encoded = np.empty(len(values), dtype=object)
    if len(letters) > _BYTES:
        encoded[:] = list(values)
    elif len(values):
        to_byte = np.zeros(int(points.max()) + 1, dtype=np.uint8)
        to_byte[letters] = np.arange(1, len(letters) + 1)
        found = to_byte[points]
        found[ends] = 0
        encoded[:] = found[:-1].tobytes().split(b"\0")
    return encoded


def _points(values: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The code points (uint32) of all texts, one more behind every text; where these stand; which letters the texts have, sorted."""
    points = np.frombuffer(("\n".join(values) + "\n").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    ends = np.cumsum([len(v) + 1 for v in values], dtype=np.int64) - 1
    own = np.ones(len(points), dtype=bool)
    own[ends] = False
    return points, ends, np.flatnonzero(np.bincount(points[own])) if len(values) else ends


class Letters:
    """Texts ready to be compared, with what can be told of a pair at a glance: its lengths and which letters occur at all.

    Most pairs of names are far apart, and a few operations on whole numbers tell so; only the rest is compared letter by letter.
    """

    def __init__(self, values: Sequence[str]) -> None:
        points, ends, letters = _points(values)
        starts = np.append(0, ends[:-1] + 1) if len(ends) else ends
        self.encoded = _as_bytes(values, points, ends, letters)
        self.length = (ends - starts).astype(np.int16)
        self.mask = _masks(points, ends, letters)
        self.first = np.where(ends > starts, points[starts], 0)

    def edits(self, a: np.ndarray, b: np.ndarray, cutoff: int) -> np.ndarray:
        """As :func:`edits` for pairs of numbers of texts."""
        found = np.full(len(a), cutoff + 1, dtype=np.uint8)
        at = np.flatnonzero(np.abs(self.length[a] - self.length[b]) <= cutoff)
        at = at[np.bitwise_count(self.mask[a[at]] ^ self.mask[b[at]]) <= 2 * cutoff]  # an edit changes two letters at most
        found[at] = edits(self.encoded, a[at], b[at], cutoff)
        return found

    def similarity(self, a: np.ndarray, b: np.ndarray, least: float) -> np.ndarray:
        """As :func:`jaro_winkler`; pairs that cannot reach ``least`` get 0."""
        found = np.zeros(len(a), dtype=np.float32)
        at = np.flatnonzero(self._best_similarity(a, b) >= least)
        found[at] = jaro_winkler(self.encoded, a[at], b[at])
        return found

    def _best_similarity(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """The highest Jaro–Winkler similarity two texts can have: letters that the other lacks altogether can match nothing."""
        one, other = self.mask[a], self.mask[b]
        long_a, long_b = np.maximum(self.length[a], 1).astype(np.float32), np.maximum(self.length[b], 1).astype(np.float32)
        matched = np.minimum(long_a - np.bitwise_count(one & ~other), long_b - np.bitwise_count(other & ~one))
        jaro = np.where(matched > 0, (matched / long_a + matched / long_b + 1) / 3, 0)
        return np.asarray(np.where(self.first[a] == self.first[b], jaro + 0.4 * (1 - jaro), jaro) + 1e-6)


def _masks(points: np.ndarray, ends: np.ndarray, letters: np.ndarray) -> np.ndarray:
    """Which letters occur in each text, a bit each (uint64); beyond 64 letters several share a bit."""
    if not len(ends):
        return np.zeros(0, dtype=np.uint64)
    table = np.zeros(int(points.max()) + 1, dtype=np.uint64)
    table[letters] = np.uint64(1) << (np.arange(len(letters), dtype=np.uint64) % np.uint64(64))
    bits = table[points]
    bits[ends] = 0
    return np.asarray(np.bitwise_or.reduceat(bits, np.append(0, ends[:-1] + 1)))


def jaro_winkler(encoded: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Jaro–Winkler similarity (float32, 0–1) of ``encoded[left]`` and ``encoded[right]``."""
    if not len(left):
        return np.zeros(0, dtype=np.float32)
    return cpdist(encoded[left].tolist(), encoded[right].tolist(), scorer=JaroWinkler.similarity, dtype=np.float32)


def edits(encoded: np.ndarray, left: np.ndarray, right: np.ndarray, cutoff: int = 2) -> np.ndarray:
    """Edits with neighbours swapped counting once (optimal string alignment); more than ``cutoff`` shows as ``cutoff + 1``."""
    if not len(left):
        return np.zeros(0, dtype=np.uint8)
    return cpdist(encoded[left].tolist(), encoded[right].tolist(), scorer=OSA.distance, score_cutoff=cutoff, dtype=np.uint8)
