"""Values as 64-bit hashes that are the same in any table, on any machine.

Belongs here: hashing texts, mixing and sorting hashes, looking one up. Does not belong here: which texts (``keys``), tables of records
(``table``).
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

NO_KEY = np.uint64(0)
MIX = np.uint64(0x9E3779B97F4A7C15)
_MIX_AGAIN = np.uint64(0xD6E8FEB86659FD93)
_WORD = 8  # bytes
_UPPER = 16  # bits that are sorted by counting
_RUN = 1 << 18  # words that fit a processor's cache


def hashes_of(texts: Sequence[str]) -> np.ndarray:
    """A 64-bit hash of each text, the same on every machine; 0 for an empty one."""
    if not len(texts):
        return np.zeros(0, dtype=np.uint64)
    found = pd.util.hash_array(np.array(texts, dtype=object), categorize=False)
    empty = np.array([not t for t in texts], dtype=bool)
    return np.where(empty, NO_KEY, np.maximum(found, np.uint64(1)))


def names_of(ids: pa.Array | pa.ChunkedArray) -> np.ndarray:
    """A 64-bit hash of each record id, eight bytes of all of them at a time."""
    if isinstance(ids, pa.ChunkedArray):
        return np.concatenate([np.zeros(0, dtype=np.uint64), *map(names_of, ids.chunks)])
    ids = ids.cast(pa.large_string())
    _, offsets, letters = ids.buffers()
    ends = np.frombuffer(offsets, dtype=np.int64)[ids.offset : ids.offset + len(ids) + 1] if len(ids) else np.zeros(1, dtype=np.int64)
    said = np.frombuffer(letters or b"", dtype=np.uint8)[ends[0] : ends[-1]]
    padded, ends = np.append(said, np.zeros(_WORD, dtype=np.uint8)), ends - ends[0]
    words = np.ndarray((len(padded) - _WORD + 1,), "<u8", padded, strides=(1,))
    length, starts = np.diff(ends), ends[:-1]
    found = length.astype(np.uint64) * MIX
    for at in range(0, int(length.max(initial=0)), _WORD):
        here = np.flatnonzero(length > at) if at >= length.min() else slice(None)
        unused = np.maximum(_WORD - (length[here] - at), 0).astype(np.uint64) * np.uint64(_WORD)
        word = words[starts[here] + at] << unused
        mix = ((found[here] ^ (found[here] >> np.uint64(29))) * MIX) ^ word
        found[here] = (mix ^ (mix >> np.uint64(32))) * _MIX_AGAIN
    return np.asarray(found ^ (found >> np.uint64(32)))


def mixed(hashes: Sequence[np.ndarray]) -> np.ndarray:
    """One hash of several; 0 where any is missing."""
    whole = hashes[0]
    for more in hashes[1:]:
        whole = np.where((whole == NO_KEY) | (more == NO_KEY), NO_KEY, of_two(whole, more))
    return whole


def of_two(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """One hash of two, neither missing."""
    return np.maximum((one ^ (one >> np.uint64(29))) * MIX + other, np.uint64(1))


def put_in_order(words: np.ndarray) -> None:
    """Sorts whole numbers of 64 bits, none negative, where they are.

    By their upper bits alone first, which is counting, some at a time; what is left to sort lies near its place. ``np.sort`` at once takes
    two to three times as long, but on processors that its own code happens to suit.
    """
    upper = words.dtype.type(max(int(words.max(initial=0)).bit_length() - _UPPER, 0))
    for at in range(0, len(words), _RUN):
        run = words[at : at + _RUN]
        run[:] = run[(run >> upper).astype(np.uint16).argsort(kind="stable")]
    words.sort(kind="stable")


def looked_up(keys: np.ndarray, values: np.ndarray, wanted: np.ndarray, otherwise: float | np.generic) -> np.ndarray:
    """The value that stands beside each wanted key; ``otherwise`` where there is no such key. ``keys``: sorted, each once."""
    if not len(keys):
        return np.full(len(wanted), otherwise)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], otherwise)
