"""Names: equal after folding, same but for tones, same sound, one edit, close, part, romanised, other name, swapped.

Belongs here: levels of first and last names and of nicknames. Does not belong here: keys of one name (``thai``).
"""

import numpy as np

from matching.compare.strings import as_bytes, edits, jaro_winkler
from matching.levels import LEVELS, MISSING
from matching.model import Comparison
from matching.table import Table, Vocabulary, codes_of, on_distinct
from matching.thai import bare, fold, is_thai, skeleton, sound, tone_free

EQUAL, TONE, SOUND, EDIT, CLOSE, PART, ROMAN, ALIAS, SWAPPED, DIFFERENT = range(len(LEVELS["name"]))
_CLOSE = 0.9  # Jaro–Winkler similarity
_SHORTEST_FOR_EDIT = 4  # in shorter names one letter makes another name
_LONG = 9  # from here two edits are still a slip
_LONGEST_INITIAL = 2
_SHORTEST_PART = 4
_SHORTEST_SKELETON = 3


class NameLevels:
    """The level of any two values of a vocabulary of names; everything about a single name is worked out once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        values = [str(v) for v in vocabulary.values]
        folded = np.empty(len(values), dtype=object)
        folded[:] = [fold(v) for v in values]
        self.size = len(values)
        self.fold, self.tone, self.sound, self.skeleton = (codes_of(values, k) for k in (fold, tone_free, sound, skeleton))
        self.called = codes_of(values, lambda v: sound(bare(v)))
        self.letters, self.encoded = folded, as_bytes([fold(v) for v in values])
        self.length = np.array([len(f) for f in folded], dtype=np.int16)
        self.thai = np.array([is_thai(v) for v in values], dtype=bool)
        self.long_skeleton = np.array([len(skeleton(v)) >= _SHORTEST_SKELETON for v in values], dtype=bool)

    def between(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """Levels (int8) for pairs of codes; -1 where either is missing."""
        levels = np.full(len(left), MISSING, dtype=np.int8)
        both = (left >= 0) & (right >= 0)
        if both.any():
            levels[both] = on_distinct(left[both], right[both], self.size, self._of_distinct)
        return levels

    def _of_distinct(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        levels = np.full(len(a), DIFFERENT, dtype=np.int8)
        self._by_letters(levels, a, b)
        levels[(self.thai[a] != self.thai[b]) & (self.skeleton[a] == self.skeleton[b]) & self.long_skeleton[a]] = ROMAN
        same_script = self.thai[a] == self.thai[b]
        levels[same_script & (self.sound[a] == self.sound[b])] = SOUND
        levels[same_script & (self.tone[a] == self.tone[b])] = TONE
        levels[self.fold[a] == self.fold[b]] = EQUAL
        return levels

    def _by_letters(self, levels: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
        open_ = np.flatnonzero((self.thai[a] == self.thai[b]) & (self.tone[a] != self.tone[b]))
        x, y = a[open_], b[open_]
        shortest = np.minimum(self.length[x], self.length[y])
        close = jaro_winkler(self.encoded, x, y) >= _CLOSE
        distance = edits(self.encoded, x, y)
        slip = (distance <= 1) & (shortest >= _SHORTEST_FOR_EDIT) | (distance <= 2) & (shortest >= _LONG)
        levels[open_[close]] = CLOSE
        levels[open_[self._parts(x, y, shortest)]] = PART
        levels[open_[slip]] = EDIT

    def _parts(self, a: np.ndarray, b: np.ndarray, shortest: np.ndarray) -> np.ndarray:
        """Whether the shorter name is the initials of the longer, or begins or ends it."""
        found = np.zeros(len(a), dtype=bool)
        sized = (self.length[a] != self.length[b]) & ((shortest <= _LONGEST_INITIAL) | (shortest >= _SHORTEST_PART))
        for i in np.flatnonzero(sized):
            short, long = sorted((str(self.letters[a[i]]), str(self.letters[b[i]])), key=len)
            found[i] = long.startswith(short) or (len(short) >= _SHORTEST_PART and long.endswith(short))
        return found


def name_levels(table: Table, *columns: str) -> tuple[Vocabulary, NameLevels]:
    """The shared vocabulary of name columns and its levels, made once a table."""
    at = ("name_levels", columns)
    if at not in table.memory:
        vocabulary = table.vocabulary(*columns)
        table.memory[at] = (vocabulary, NameLevels(vocabulary))
    return table.memory[at]


def compare_names(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of one name column, helped by the columns that may hold a former name and the one it may have changed places with."""
    columns = [comparison.columns[0], *comparison.also, *(c for c in (comparison.swap, comparison.nickname) if c)]
    vocabulary, levels_of = name_levels(table, *sorted(columns))
    codes = dict(zip(sorted(columns), vocabulary.codes, strict=True))
    own = codes[comparison.columns[0]]
    levels = levels_of.between(own[left], own[right])
    weak = np.flatnonzero((levels < 0) | (levels >= CLOSE))
    if len(weak):
        levels[weak] = _another_way(levels[weak], levels_of, codes, comparison, left[weak], right[weak])
    if comparison.people:
        weak = np.flatnonzero(levels == DIFFERENT)
        levels[weak[_surname_of_family(table, comparison, left[weak], right[weak])]] = ALIAS
    if comparison.nickname:
        hollow = _only_nicknames(levels_of, own, codes[comparison.nickname])
        levels[(levels == DIFFERENT) & (hollow[left] | hollow[right])] = MISSING
    return levels


def _surname_of_family(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the surname of one record is that of a parent or guardian of the other: children change to it and back."""
    own, family = table.keys("sound", comparison.columns[0]), table.keys("last_word", *comparison.people)
    number = {value: i for i, value in enumerate(own.values)}
    same = np.array([*(number.get(v, -2) for v in family.values), -2], dtype=np.int64)
    name, found = own.codes[0], np.zeros(len(left), dtype=bool)
    for codes in family.codes:
        found |= (name[left] == same[codes[right]]) | (same[codes[left]] == name[right])
    return found


def _only_nicknames(levels_of: NameLevels, own: np.ndarray, nickname: np.ndarray) -> np.ndarray:
    """Which records have only a nickname where the name should be: their own, or a word that is a nickname elsewhere, hardly ever a name.

    Such a name can speak for a match but says nothing against one.
    """
    called = np.append(levels_of.called, MISSING)
    name, nick = called[own], called[nickname]
    itself = (name >= 0) & (name == nick)
    size = levels_of.called.max(initial=-1) + 2
    as_name, as_nick = np.bincount(name[~itself] + 1, minlength=size), np.bincount(nick + 1, minlength=size)
    return itself | ((name >= 0) & (as_nick > 2 * as_name)[name + 1])


def _another_way(
    levels: np.ndarray, levels_of: NameLevels, codes: dict[str, np.ndarray], comparison: Comparison, left: np.ndarray, right: np.ndarray
) -> np.ndarray:
    """The same pairs where the name is found in another column."""
    own = codes[comparison.columns[0]]
    for column in (*comparison.also, *([comparison.nickname] if comparison.nickname else [])):
        other = codes[column]
        for a, b in ((own[left], other[right]), (other[left], own[right])):
            levels[_alike(levels_of, a, b)] = ALIAS
    if comparison.swap:
        other = codes[comparison.swap]
        crossed = _alike(levels_of, own[left], other[right]) & _alike(levels_of, other[left], own[right])
        levels[crossed & ((levels >= CLOSE) | (levels < 0))] = SWAPPED
        resplit = _same_whole(levels_of, (own[left], other[left]), (own[right], other[right]))
        levels[resplit & (levels >= CLOSE)] = SWAPPED
    return levels


def _same_whole(levels_of: NameLevels, one: tuple[np.ndarray, np.ndarray], other: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Whether both columns together hold the same letters, split elsewhere (a middle name kept with the first or with the last)."""
    known = np.flatnonzero((one[0] >= 0) & (one[1] >= 0) & (other[0] >= 0) & (other[1] >= 0))
    length = levels_of.length
    fits = length[one[0][known]] + length[one[1][known]] == length[other[0][known]] + length[other[1][known]]
    found, letters = np.zeros(len(one[0]), dtype=bool), levels_of.letters
    for i in known[fits]:
        joined = {letters[one[0][i]] + letters[one[1][i]], letters[one[1][i]] + letters[one[0][i]]}
        found[i] = letters[other[0][i]] + letters[other[1][i]] in joined
    return found


def _alike(levels_of: NameLevels, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Whether two names are the same up to their sound."""
    found = np.zeros(len(a), dtype=bool)
    both = np.flatnonzero((a >= 0) & (b >= 0))
    found[both] = levels_of.called[a[both]] == levels_of.called[b[both]]
    return found


def compare_words(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of a short word such as a nickname: equal, same sound, different."""
    word, key = table.keys("value", comparison.columns[0]).codes[0], table.keys("sound", comparison.columns[0]).codes[0]
    levels = np.where(key[left] == key[right], 1, 2).astype(np.int8)
    levels[word[left] == word[right]] = 0
    levels[(word[left] < 0) | (word[right] < 0)] = MISSING
    return levels
