"""Candidate pairs of all rules, each once and in order, however many: on disk, a range of them in memory at a time.

Belongs here: putting together what the rules bring, and giving it out again. Does not belong here: which pairs they bring (``blocking``).

The files have no name and lie in the system's folder for temporary files (``TMPDIR``): they hold numbers of rows only, and are gone when
the process ends, however it ends.
"""

import tempfile
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from agreements.errors import TransientError
from agreements.text import Text

_RULE_BITS = np.uint64(6)
_RULES = np.uint64(63)
AT_ONCE = 2_000_000  # pairs held in memory at once
_RANGES = 512  # parts of all pair numbers; as many neighbouring ones are put in order at once as memory allows


@dataclass(frozen=True)
class Pairs:
    """Pairs of record numbers, ``left < right``, sorted; ``rules`` has a bit for every rule that brought the pair (uint64)."""

    left: np.ndarray
    right: np.ndarray
    rules: np.ndarray

    def __len__(self) -> int:
        return len(self.left)

    def brought_by(self, rule: int) -> np.ndarray:
        """Which pairs a rule brought."""
        return np.asarray((self.rules >> np.uint64(rule)) & np.uint64(1) == 1)


class Numbers:
    """Whole numbers (8 bytes each) in a file, one array behind the other."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the numbers are wanted
        weakref.finalize(self, self._file.close)
        self._size = 0

    def put(self, array: np.ndarray) -> int:
        """Adds an array; gives the place of its first number.

        Raises:
            TransientError: the disk is full.
        """
        place, self._size = self._size, self._size + len(array)
        try:
            self._file.seek(place * 8)
            self._file.write(np.ascontiguousarray(array).data)
            self._file.flush()
        except OSError:
            what = Text("ที่เก็บไฟล์ชั่วคราวเต็ม", "the folder for temporary files is full")
            todo = Text("เพิ่มที่ว่าง หรือชี้ TMPDIR ไปที่อื่น", "make room, or point TMPDIR to another folder")
            raise TransientError("no_room", what, where=tempfile.gettempdir(), todo=todo) from None
        return place

    def get(self, low: int, high: int, kind: type[np.generic]) -> np.ndarray:
        """The numbers from one place up to below another."""
        self._file.seek(low * 8)
        return np.frombuffer(self._file.read((high - low) * 8), dtype=kind)


class Runs:
    """Sorted runs of pair numbers (``left * n + right``, int64), several of a rule, which may have pairs in common."""

    def __init__(self, n: int, rules: int) -> None:
        self._n, self._rules, self._numbers = n, rules, Numbers()
        self._ends = np.array([n * n * k // _RANGES for k in range(_RANGES + 1)], dtype=np.int64)
        self._of: list[int] = []
        self._places: list[np.ndarray] = []  # of each run, where in the file each range begins

    def add(self, rule: int, codes: np.ndarray) -> None:
        """One more run of a rule."""
        self._of.append(rule)
        self._places.append(self._numbers.put(codes) + np.searchsorted(codes, self._ends))

    def merged(self) -> "Candidates":
        """All pairs, each once."""
        found = Candidates(self._n, self._rules)
        for low, high in self._spans():
            words = [self._words(rule, at[low], at[high]) for rule, at in zip(self._of, self._places, strict=True)]
            found.add(np.concatenate(words or [np.zeros(0, dtype=np.uint64)]))
        return found

    def _words(self, rule: int, low: int, high: int) -> np.ndarray:
        """Pairs of one run with the rule's number."""
        return (self._numbers.get(low, high, np.int64).astype(np.uint64) << _RULE_BITS) | np.uint64(rule)

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Neighbouring ranges that together hold not much more than a bound."""
        sizes = np.diff(np.sum(self._places, axis=0)) if self._places else np.zeros(_RANGES, dtype=np.int64)
        span = np.cumsum(sizes) // AT_ONCE
        return pairwise([0, *(np.flatnonzero(np.diff(span)) + 1).tolist(), _RANGES])


class Candidates:
    """All candidate pairs, sorted and each once. ``brought``, ``fresh``: how many each rule brought, and was the first to bring."""

    def __init__(self, n: int, rules: int) -> None:
        self._n, self._numbers = n, Numbers()
        self._parts: list[tuple[int, int]] = []  # place and number of pairs
        self.brought, self.fresh = np.zeros(rules, dtype=np.int64), np.zeros(rules, dtype=np.int64)

    def __len__(self) -> int:
        return sum(size for _, size in self._parts)

    def add(self, words: np.ndarray) -> None:
        """The next range of pairs, each with the number of a rule that brought it in its lowest bits."""
        words.sort(kind="stable")  # sorted runs, which need only be merged
        words = words[_firsts(words)]
        codes, rule = words >> _RULE_BITS, words & _RULES
        starts = np.flatnonzero(_firsts(codes))
        bits = np.bitwise_or.reduceat(np.left_shift(np.uint64(1), rule), starts) if len(starts) else rule
        self.brought += np.bincount(rule.astype(np.int64), minlength=len(self.brought))
        self.fresh += np.bincount(rule[starts].astype(np.int64), minlength=len(self.fresh))
        self._parts.append((self._numbers.put(codes[starts]), len(starts)))
        self._numbers.put(bits)

    def parts(self) -> Iterator[Pairs]:
        """The pairs, some at a time, in order; at least one part."""
        for place, size in self._parts:
            codes = self._numbers.get(place, place + size, np.int64)
            left = codes // self._n
            rules = self._numbers.get(place + size, place + 2 * size, np.uint64)
            yield Pairs(left.astype(np.int32), (codes - left * self._n).astype(np.int32), rules)

    def whole(self) -> Pairs:
        """All at once."""
        parts = list(self.parts())
        return Pairs(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("left", "right", "rules")))

    def sample(self, rule: int, most: int) -> tuple[np.ndarray, np.ndarray]:
        """Pairs that a rule brought, at most so many, evenly spread."""
        total, seen, found = int(self.brought[rule]), 0, []
        wanted = np.linspace(0, total - 1, most).astype(np.int64) if total > most else np.arange(total)
        for part in self.parts():
            at = np.flatnonzero(part.brought_by(rule))
            here = at[wanted[(wanted >= seen) & (wanted < seen + len(at))] - seen]
            found.append((part.left[here], part.right[here]))
            seen += len(at)
        left, right = (np.concatenate(side) for side in zip(*found, strict=True))
        return left, right


def _firsts(ordered: np.ndarray) -> np.ndarray:
    """Which entries differ from the one before (bool)."""
    return np.concatenate([[True], ordered[1:] != ordered[:-1]]) if len(ordered) else np.zeros(0, dtype=bool)
