"""Keys of values that were worked out before: looked up by the hash of the value, so that only new values are worked on.

Belongs here: the store of hashes and looking them up. Does not belong here: working out a key (``keys``), which table asks (``table``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

Work = Callable[[Sequence[str]], np.ndarray]


@dataclass(frozen=True)
class KnownKeys:
    """What an earlier table worked out.

    Attributes:
        values: by column, the hashes of its distinct values (uint64, sorted). keys: by key and column, the hash of the key of each.
    """

    values: Mapping[str, np.ndarray] = field(default_factory=dict)
    keys: Mapping[tuple[str, str], np.ndarray] = field(default_factory=dict)

    def places(self, column: str, hashes: np.ndarray) -> np.ndarray:
        """Where each value, told by its hash (uint64), stands (int64); -1 for one that is not there."""
        known = self.values.get(column)
        if known is None or not len(known):
            return np.full(len(hashes), -1, dtype=np.int64)
        at = np.minimum(np.searchsorted(known, hashes), len(known) - 1)
        return np.where(known[at] == hashes, at, -1)

    def of(self, how: str, column: str, places: np.ndarray, values: Sequence[str], work: Work) -> np.ndarray:
        """The hash of the key of each value (uint64): those at a place as they stand there, ``work`` does the others."""
        known = self.keys.get((how, column))
        if known is None or not len(known):
            return work(values)
        found = np.asarray(known[np.maximum(places, 0)])
        new = np.flatnonzero(places < 0)
        if len(new):
            found[new] = work([values[at] for at in new.tolist()])
        return found
