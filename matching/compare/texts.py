"""Texts of one vocabulary and the tests a ladder may hold: equal, same sound, so many edits, so similar, common words, and more.

Belongs here: everything about two single values. Does not belong here: help from other columns (``compare.names``).
"""

import zlib
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from matching import keys
from matching.compare.strings import Letters, as_bytes, edits
from matching.hashes import NO_KEY
from matching.levels import DIFFERENT, MISSING, split_test
from matching.table import Codes, Table, Vocabulary, on_distinct, spread

_CLOSE = 0.9  # Jaro–Winkler similarity
_SHORTEST_FOR_EDIT = 4  # in shorter names one letter makes another name
_LONG = 9  # from here two edits are still a slip
_LONGEST_INITIAL = 2
_SHORTEST_PART = 4
_SHORTEST_SKELETON = 3
_THAI = (0x0E00, 0x0E7F)


class Texts:
    """The distinct values of some columns of a table; everything about a single value is worked out once, when a test first asks."""

    def __init__(self, table: Table, *columns: str) -> None:
        self._table, self._columns = table, columns
        self.values = table.vocabulary(*columns).values

    def key(self, how: str) -> np.ndarray:
        """The hash of the key ``how`` of each value (uint64)."""
        return self._table.hashed(how, *self._columns)

    @cached_property
    def folded(self) -> list[str]:
        """The values without case, spaces and dots."""
        return keys.fold(self.values)

    @cached_property
    def skeletons(self) -> list[str]:
        """Consonant skeletons."""
        return keys.skeleton(self.values)

    @cached_property
    def encoded_skeletons(self) -> np.ndarray:
        """Skeletons as bytes."""
        return as_bytes(self.skeletons)

    @cached_property
    def skeleton_length(self) -> np.ndarray:
        """Letters of each skeleton."""
        return _lengths(self.skeletons)

    @cached_property
    def spelt(self) -> Letters:
        """Folded values ready to be compared."""
        return Letters(self.folded)

    @cached_property
    def length(self) -> np.ndarray:
        """Letters of each folded value."""
        return self.spelt.length

    @cached_property
    def bag(self) -> np.ndarray:
        """A number (uint64) for the letters of each folded value in any order; the numbers of two values add up to that of both."""
        points = self.letters.astype(np.uint64)
        mixed = (points ^ (points << np.uint64(17))) * np.uint64(0x9E3779B97F4A7C15)
        return np.asarray(((mixed ^ (mixed >> np.uint64(31))) * (points != 0)).sum(axis=1, dtype=np.uint64))

    @cached_property
    def letters(self) -> np.ndarray:
        """Code points of folded values (uint32), one row a value, zeros behind its end."""
        array = np.array(self.folded, dtype=np.str_)
        width = array.dtype.itemsize // 4
        return array.view(np.uint32).reshape(len(array), width) if array.size and width else np.zeros((len(array), 0), dtype=np.uint32)

    @cached_property
    def thai(self) -> np.ndarray:
        """Whether each value is in Thai letters (its first letter decides)."""
        return np.asarray((self.spelt.first >= _THAI[0]) & (self.spelt.first <= _THAI[1]))

    @cached_property
    def words(self) -> list[frozenset[str]]:
        """The words of each value."""
        return [frozenset(v.casefold().replace(",", " ").split()) for v in self.values]

    @cached_property
    def word_mask(self) -> np.ndarray:
        """Which words each value has, a bit each (uint64); several words may share a bit."""
        return np.array([_mask(words) for words in self.words], dtype=np.uint64)

    @cached_property
    def words_sharing(self) -> np.ndarray:
        """How many words of each value have no bit of their own."""
        return self.word_count - np.bitwise_count(self.word_mask).astype(np.int32)

    @cached_property
    def word_count(self) -> np.ndarray:
        """How many different words each value has."""
        return np.array([len(words) for words in self.words], dtype=np.int32)

    @cached_property
    def number(self) -> np.ndarray:
        """Each value as a number, NaN where it is none."""
        return np.array([_number(v) for v in self.values])

    def between(self, left: Codes, right: Codes, ladder: Sequence[str]) -> np.ndarray:
        """Levels (int8, the place in the ladder) for pairs of codes; -1 where either is missing."""
        levels = np.full(len(left), MISSING, dtype=np.int8)
        same = (left == right) & (left >= 0)
        levels[same] = 0
        differ = np.flatnonzero((left >= 0) & (right >= 0) & ~same)
        if len(differ):
            levels[differ] = on_distinct(left[differ], right[differ], lambda a, b: self._climb(a, b, ladder))
        return levels

    def _climb(self, a: Codes, b: Codes, ladder: Sequence[str]) -> np.ndarray:
        """The first test that each pair passes; pairs that passed one see no further test."""
        levels = np.full(len(a), ladder.index(DIFFERENT), dtype=np.int8)
        open_ = _Open(self, a, b, ladder)
        for level, test in enumerate(ladder):
            name, number = split_test(test)
            if name not in TESTS or not len(open_.a):
                continue
            passed = TESTS[name](open_, number)
            levels[open_.at[passed]] = level
            open_.keep(~passed)
        return levels


class _Open:
    """Pairs that have passed no test yet, with the distances worked out once."""

    def __init__(self, texts: Texts, a: Codes, b: Codes, ladder: Sequence[str]) -> None:
        self.texts, self.a, self.b, self.at, self.ladder = texts, a, b, np.arange(len(a)), ladder
        tests = [split_test(test) for test in ladder]
        self.most_edits = max([n or 2 for name, n in tests if name == "edit"], default=0)
        self.least_similar = min([n / 100 if n else _CLOSE for name, n in tests if name in ("similar", "close")], default=1.0)
        self._known: dict[str, np.ndarray] = {}

    def keep(self, which: np.ndarray) -> None:
        """Some of the pairs."""
        self.a, self.b, self.at = self.a[which], self.b[which], self.at[which]
        self._known = {name: values[which] for name, values in self._known.items()}

    def _once(self, name: str, make: Callable[[], np.ndarray]) -> np.ndarray:
        if name not in self._known:
            self._known[name] = make()
        return self._known[name]

    def same(self, how: str) -> np.ndarray:
        """Whether both values have the same key, and one at all."""
        hashes = self.texts.key(how)
        return np.asarray((hashes[self.a] == hashes[self.b]) & (hashes[self.a] != NO_KEY))

    @property
    def one_script(self) -> np.ndarray:
        """Whether both values are in Thai letters, or neither."""
        return self._once("script", lambda: self.texts.thai[self.a] == self.texts.thai[self.b])

    @property
    def edits(self) -> np.ndarray:
        """Edits between the values, at most one more than any test asks for."""
        return self._once("edits", lambda: self.texts.spelt.edits(self.a, self.b, self.most_edits))

    @property
    def similarity(self) -> np.ndarray:
        """Jaro–Winkler similarity; 0 where no test of the ladder can be passed."""
        return self._once("similarity", lambda: self.texts.spelt.similarity(self.a, self.b, self.least_similar))

    @property
    def part(self) -> np.ndarray:
        """Whether one value is a part of the other."""
        return self._once("part", lambda: _part(self))

    @property
    def shortest(self) -> np.ndarray:
        """Letters of the shorter value."""
        return self._once("shortest", lambda: np.minimum(self.texts.length[self.a], self.texts.length[self.b]))


def _lengths(values: Sequence[str]) -> np.ndarray:
    return np.array([len(v) for v in values], dtype=np.int16)


def _mask(words: frozenset[str]) -> int:
    """A bit for each word; two words may share one."""
    bits = 0
    for word in words:
        bits |= 1 << zlib.crc32(word.encode()) % 64
    return bits


def _number(text: str) -> float:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return np.nan


def _slip(open_: _Open, _n: int) -> np.ndarray:
    """A letter wrong in a name of four or more, two in one of nine or more; marks on letters wrong or lost, but no letter itself."""
    distance, shortest = open_.edits, open_.shortest
    letters = (distance <= 1) | open_.same("unmarked")
    return letters & (shortest >= _SHORTEST_FOR_EDIT) | (distance <= 2) & (shortest >= _LONG)


def _similar(open_: _Open, n: int) -> np.ndarray:
    return open_.similarity >= (n / 100 if n else _CLOSE)


def _part(open_: _Open) -> np.ndarray:
    """Whether the shorter value is the initials of the longer, or begins or ends it."""
    texts, found = open_.texts, np.zeros(len(open_.a), dtype=bool)
    one, other = texts.length[open_.a], texts.length[open_.b]
    sized = np.flatnonzero((one != other) & ((open_.shortest <= _LONGEST_INITIAL) | (open_.shortest >= _SHORTEST_PART)))
    swap = one[sized] > other[sized]
    short, long = np.where(swap, open_.b[sized], open_.a[sized]), np.where(swap, open_.a[sized], open_.b[sized])
    within = texts.spelt.mask[short] & ~texts.spelt.mask[long] == 0  # no letter that the longer one lacks altogether
    sized, short, long = sized[within], short[within], long[within]
    same_start = _begins(texts, short, long, np.zeros(len(sized), dtype=np.int64))
    ends = texts.length[short] >= _SHORTEST_PART
    behind = (texts.length[long] - texts.length[short]).astype(np.int64)
    found[sized] = same_start | ends & _begins(texts, short, long, behind)
    return found


def _words_more(open_: _Open) -> np.ndarray:
    """Whether one value is the other with whole words before or behind it, as a middle name: the level ``part``, where there is one."""
    texts = open_.texts
    if "part" not in open_.ladder:
        return np.zeros(len(open_.a), dtype=bool)
    found = (texts.word_count[open_.a] != texts.word_count[open_.b]) & open_.part
    for at in np.flatnonzero(found).tolist():
        short, long = sorted((texts.words[open_.a[at]], texts.words[open_.b[at]]), key=len)
        found[at] = short < long
    return found


def _begins(texts: Texts, short: Codes, long: Codes, start: np.ndarray) -> np.ndarray:
    """Whether the longer value holds the shorter one from ``start`` on: letter by letter, as long as any pair is still alike."""
    alike, length = np.arange(len(short)), texts.length[short]
    for k in range(texts.letters.shape[1]):
        going = alike[length[alike] > k]
        if not len(going):
            break
        wrong = going[texts.letters[short[going], k] != texts.letters[long[going], start[going] + k]]
        if len(wrong):
            alike = np.setdiff1d(alike, wrong, assume_unique=True)
    found = np.zeros(len(short), dtype=bool)
    found[alike] = True
    return found


def _roman(open_: _Open, _n: int) -> np.ndarray:
    found = ~open_.one_script & open_.same("skeleton")
    if found.any():
        found &= open_.texts.skeleton_length[open_.a] >= _SHORTEST_SKELETON
    return np.asarray(found)


def _roman_close(open_: _Open, _n: int) -> np.ndarray:
    """Skeletons of two scripts that differ in one class, or in two where they are long, or begin much alike."""
    texts, found = open_.texts, np.zeros(len(open_.a), dtype=bool)
    at = np.flatnonzero(~open_.one_script)
    if not len(at):
        return found
    a, b = open_.a[at], open_.b[at]
    distance = edits(texts.encoded_skeletons, a, b, cutoff=2)
    shortest = np.minimum(texts.skeleton_length[a], texts.skeleton_length[b])
    found[at] = (distance <= 1) & (shortest >= 2) | (distance <= 2) & (shortest >= 5)
    return found


def _tokens(open_: _Open, n: int) -> np.ndarray:
    """Common words as a share of the words of both (Jaccard); what words can be common at all is told at a glance, a bit a word."""
    texts, found = open_.texts, np.zeros(len(open_.a), dtype=bool)
    a, b = open_.a, open_.b
    sharing = np.minimum(texts.words_sharing[a], texts.words_sharing[b])
    common = np.bitwise_count(texts.word_mask[a] & texts.word_mask[b]) + sharing  # at most so many
    total = texts.word_count[a] + texts.word_count[b]
    words = texts.words
    for at in np.flatnonzero(common * 100 >= n * (total - common)).tolist():
        one, other = words[a[at]], words[b[at]]
        found[at] = len(one & other) * 100 >= n * len(one | other)
    return found


def _within(open_: _Open, n: int) -> np.ndarray:
    number = open_.texts.number
    return np.abs(number[open_.a] - number[open_.b]) <= n


def _first(open_: _Open, n: int) -> np.ndarray:
    """The first letters agree."""
    letters = open_.texts.letters[:, :n]
    return np.asarray((letters[open_.a] == letters[open_.b]).all(axis=1)) & (open_.shortest >= n)


TESTS: dict[str, Callable[[_Open, int], np.ndarray]] = {
    "equal": lambda o, _: o.same("value"),
    "tone": lambda o, _: o.same("tone_free") & o.one_script,
    "sound": lambda o, _: o.same("sound") & o.one_script,
    "edit": lambda o, n: (o.edits <= n if n else _slip(o, n)) & o.one_script,
    "close": lambda o, n: _similar(o, n) & ~_words_more(o),
    "similar": _similar,
    "part": lambda o, _: o.part,
    "roman": _roman,
    "roman_close": _roman_close,
    "user": lambda o, _: o.same("user"),
    "tokens": _tokens,
    "within": _within,
    "first": _first,
}


def hashes_at(table: Table, how: str, column: str, rows: np.ndarray) -> np.ndarray:
    """As ``table.hashes`` of one column, of some rows only."""
    return spread(table.hashed(how, column), table.codes(column)[rows], NO_KEY)


def texts_of(table: Table, *columns: str) -> tuple[Vocabulary, Texts]:
    """The shared vocabulary of some columns and its texts, made once a table."""
    return table.vocabulary(*columns), table.once(("texts", columns), lambda: Texts(table, *columns))
