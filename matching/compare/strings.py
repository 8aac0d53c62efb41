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
