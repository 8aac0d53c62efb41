"""The household as one comparison: parents, guardian, telephone and house are one family's, so together they count once.

Belongs here: how many independent facts of the family agree. Does not belong here: the child's own name or place.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from matching import keys
from matching.compare.strings import Letters
from matching.levels import FIXED_LEVELS, MISSING
from matching.parts import Comparison
from matching.table import Table, Vocabulary, on_distinct

SEVERAL, WHOLE, PERSON, CONTACT, MOVED, CLASH = range(len(FIXED_LEVELS["household"]))
_CLOSE = 0.9
_GIVEN, _WHOLE = 1, 2  # one adult by the given name alone, or with a surname


class WholeNames:
    """Whether two whole names may be one adult: same sound, one edit, or the same first name beside a close or missing surname."""

    def __init__(self, table: Table, *columns: str) -> None:
        self._values = table.vocabulary(*columns).values
        self.sound, self.first = table.hashed("sound", *columns), table.hashed("first_word", *columns)
        self.single = np.array([" " not in v for v in self._values], dtype=bool)

    @cached_property
    def spelt(self) -> Letters:
        """The folded names ready to be compared."""
        return Letters(keys.fold(self._values))

    def same(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Per pair of codes: the same adult by the whole name (2) or, where one has no surname, the given one (1); 0 no, -1 missing."""
        found = np.full(len(left), MISSING, dtype=np.int8)
        both = np.flatnonzero((left >= 0) & (right >= 0))
        if len(both):
            found[both] = on_distinct(left[both], right[both], self._of_distinct)
        return found

    def _of_distinct(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        first = self.first[a] == self.first[b]
        same = (self.sound[a] == self.sound[b]) | (first & (self.single[a] | self.single[b]))
        open_ = np.flatnonzero(~same & first)
        same[open_] = self.spelt.similarity(a[open_], b[open_], _CLOSE) >= _CLOSE
        open_ = np.flatnonzero(~same & ~first)
        slips = open_[self.spelt.edits(a[open_], b[open_], 1) <= 1]
        same[slips] = self.spelt.similarity(a[slips], b[slips], _CLOSE) >= _CLOSE
        return np.where(same, np.where(self.single[a] | self.single[b], _GIVEN, _WHOLE), 0).astype(np.int8)


def compare_household(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels: two or more facts agree, one adult by the whole name or by the given one, only telephone or house, only those differ, the
    adults differ.
    """
    agree, whole, differ = _adults(table, comparison, left, right)
    contact, contact_known = np.zeros(len(left), dtype=np.int8), np.zeros(len(left), dtype=bool)
    for columns in (comparison.columns, [comparison.phone] if comparison.phone else []):
        same, known = _all_same(table, columns, left, right)
        contact += same
        contact_known |= known
    levels = np.full(len(left), MISSING, dtype=np.int8)
    levels[contact_known] = MOVED
    levels[differ > 0] = CLASH
    levels[contact > 0] = CONTACT
    levels[agree > 0] = PERSON
    levels[whole] = WHOLE
    levels[agree + contact > 1] = SEVERAL
    return levels


def _all_same(table: Table, columns: Sequence[str], left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whether all columns of the house, or that of the telephone, are known on both sides and the same; whether they are known (bool)."""
    known = np.full(len(left), len(columns) > 0)
    same = known.copy()
    for codes in map(table.codes, columns):
        a, b = codes[left], codes[right]
        known &= (a >= 0) & (b >= 0)
        same &= a == b
    return same & known, known


def _adults(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How many adults agree, whether one does by the whole name, how many differ; a guardian counts only where no parent settles it."""
    if not comparison.people:
        nothing = np.zeros(len(left), dtype=np.int8)
        return nothing, nothing > 0, nothing
    vocabulary = table.vocabulary(*comparison.people)
    same = table.once(("whole_names", comparison.name), lambda: WholeNames(table, *comparison.people)).same
    own = [same(codes[left], codes[right]) for codes in vocabulary.codes]
    parents = own[:-1] or own
    agree = np.sum([how >= _GIVEN for how in parents], axis=0).astype(np.int8)
    whole = np.any([how == _WHOLE for how in parents], axis=0)
    differ = np.sum([how == 0 for how in parents], axis=0).astype(np.int8)
    open_ = np.flatnonzero(agree == 0)
    guardians = np.maximum(own[-1][open_], 0)
    _guardians(same, vocabulary, left[open_], right[open_], guardians)
    agree[open_], whole[open_] = guardians > 0, guardians == _WHOLE
    differ[open_] += own[-1][open_] == 0
    return agree, whole, differ


def _guardians(
    same: Callable[[np.ndarray, np.ndarray], np.ndarray], vocabulary: Vocabulary, left: np.ndarray, right: np.ndarray, found: np.ndarray
) -> None:
    """Raises ``found``, how the two guardians are one, to how one side's is any parent of the other side: by the whole name (2), the given
    one (1), not at all (0).
    """
    guardian = vocabulary.codes[-1]
    for codes in vocabulary.codes[:-1]:
        np.maximum(found, same(guardian[left], codes[right]), out=found)
        np.maximum(found, same(codes[left], guardian[right]), out=found)
