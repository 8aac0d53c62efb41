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
    encoded = np.empty(len(values), dtype=object)
    letters = sorted(set("".join(values)))
    if len(letters) > _BYTES:
        encoded[:] = list(values)
        return encoded
    to_byte = {ord(letter): chr(i + 1) for i, letter in enumerate(letters)}
    encoded[:] = [v.translate(to_byte).encode("latin-1") for v in values]
    return encoded


class Letters:
    """Texts ready to be compared, with what can be told of a pair at a glance: its lengths and which letters occur at all.

    Most pairs of names are far apart, and a few operations on whole numbers tell so; only the rest is compared letter by letter.
    """

    def __init__(self, values: Sequence[str]) -> None:
        self.encoded = as_bytes(values)
        self.length = np.array([len(v) for v in values], dtype=np.int16)
        self.mask = _masks(values)
        self.first = np.array([ord(v[0]) if v else 0 for v in values], dtype=np.uint32)

    def edits(self, a: np.ndarray, b: np.ndarray, cutoff: int) -> np.ndarray:
        """As :func:`edits` for pairs of numbers of texts."""
        found = np.full(len(a), cutoff + 1, dtype=np.uint8)
        near = np.abs(self.length[a] - self.length[b]) <= cutoff
        near &= np.bitwise_count(self.mask[a] ^ self.mask[b]) <= 2 * cutoff  # an edit changes two letters at most
        at = np.flatnonzero(near)
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


def _masks(values: Sequence[str]) -> np.ndarray:
    """Which letters occur in each text, a bit each (uint64); beyond 64 letters several share a bit."""
    letters = {letter: np.uint64(1 << (i % 64)) for i, letter in enumerate(sorted(set("".join(values))))}
    masks = np.zeros(len(values), dtype=np.uint64)
    if not letters:
        return masks
    points = np.frombuffer("\n".join(values).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    ends = np.flatnonzero(points == 10)
    table = np.zeros(int(points.max()) + 1, dtype=np.uint64)
    for letter, bit in letters.items():
        table[ord(letter)] = bit
    table[10] = 0
    starts = np.concatenate([[0], ends + 1])
    bits = np.append(table[points], np.uint64(0))  # an empty text at the end still has a place to start
    masks = np.bitwise_or.reduceat(bits, np.minimum(starts, len(bits) - 1))
    masks[np.diff(np.append(starts, len(points) + 1)) == 1] = 0
    return masks


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
