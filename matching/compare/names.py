"""Text comparisons: the ladder's tests on one column, helped by columns that may hold the same value or have changed places with it.

Belongs here: what other columns add. Does not belong here: tests of two values (``compare.texts``).
"""

import numpy as np

from matching.compare.texts import Texts, hashes_at, texts_of
from matching.hashes import NO_KEY
from matching.levels import DIFFERENT, MISSING
from matching.parts import Comparison
from matching.table import Codes, Table


def compare_texts(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Levels of one column of text."""
    columns = sorted({comparison.column, *comparison.also, *(c for c in (comparison.swap, comparison.nickname) if c)})
    vocabulary, texts = texts_of(table, *columns)
    codes = dict(zip(columns, vocabulary.codes, strict=True))
    own = codes[comparison.column]
    levels = texts.between(own[left], own[right], comparison.order)
    weak = np.flatnonzero((levels < 0) | (levels >= _weak(comparison)))
    if len(weak) and len(columns) > 1:
        levels[weak] = _another_way(levels[weak], texts, codes, comparison, left[weak], right[weak])
    different = comparison.number(DIFFERENT)
    if comparison.people:
        weak = np.flatnonzero(levels == different)
        levels[weak[_surname_of_family(table, comparison, left[weak], right[weak])]] = comparison.number("alias")
    if comparison.nickname:
        hollow = table.once(("hollow", comparison.name), lambda: _only_nicknames(table, comparison, nicknames_of(table, comparison)))
        levels[(levels == different) & (hollow[left] | hollow[right])] = MISSING
    return levels


def _weak(comparison: Comparison) -> int:
    """The level from which another column may hold the better answer: the first that speaks of mere likeness."""
    likeness = [i for i, test in enumerate(comparison.order) if test.startswith(("close", "similar", "part", "roman", DIFFERENT))]
    return min(likeness)


def _surname_of_family(table: Table, comparison: Comparison, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the surname of one record is that of a parent or guardian of the other: children change to it and back."""
    a, b = (hashes_at(table, "sound", comparison.column, at) for at in (left, right))
    found = np.zeros(len(left), dtype=bool)
    for person in comparison.people:
        one, other = (hashes_at(table, "last_word", person, at) for at in (left, right))
        found |= (a == other) & (a != NO_KEY) | (one == b) & (b != NO_KEY)
    return found


def nicknames_of(table: Table, comparison: Comparison) -> np.ndarray:
    """The hashes (uint64, sorted) of words that are a nickname more than twice as often as a name."""
    name, nick = _called(table, comparison)
    as_name = name[(name != NO_KEY) & (name != nick)]
    words, counts = np.unique(nick[nick != NO_KEY], return_counts=True)
    known, names = np.unique(as_name[np.isin(as_name, words)], return_counts=True)
    counts[np.searchsorted(words, known)] -= 2 * names
    return words[counts > 0]


def seed_nicknames(table: Table, comparison: Comparison, words: np.ndarray) -> None:
    """Lets the table's names be judged by nicknames found earlier (``nicknames_of``)."""
    table.once(("hollow", comparison.name), lambda: _only_nicknames(table, comparison, words))


def _called(table: Table, comparison: Comparison) -> tuple[np.ndarray, np.ndarray]:
    """The hashes of each record's name and nickname as they are called."""
    return table.hashes("called", comparison.column)[0], table.hashes("called", str(comparison.nickname))[0]


def _only_nicknames(table: Table, comparison: Comparison, words: np.ndarray) -> np.ndarray:
    """Which records have only a nickname where the name should be: their own, or a word that is a nickname elsewhere, hardly ever a name.

    Such a name can speak for a match but says nothing against one.
    """
    name, nick = _called(table, comparison)
    return (name != NO_KEY) & ((name == nick) | np.isin(name, words))


def _another_way(
    levels: np.ndarray, texts: Texts, codes: dict[str, Codes], comparison: Comparison, left: np.ndarray, right: np.ndarray
) -> np.ndarray:
    """The same pairs where the value is found in another column."""
    own, weak = codes[comparison.column], _weak(comparison)
    for column in (*comparison.also, *([comparison.nickname] if comparison.nickname else [])):
        other = codes[column]
        for a, b in ((own[left], other[right]), (other[left], own[right])):
            levels[_alike(texts, a, b)] = comparison.number("alias")
    if comparison.swap:
        other = codes[comparison.swap]
        crossed = _alike(texts, own[left], other[right]) & _alike(texts, other[left], own[right])
        levels[crossed & ((levels >= weak) | (levels < 0))] = comparison.number("swapped")
        resplit = _same_whole(texts, (own[left], other[left]), (own[right], other[right]))
        levels[resplit & (levels >= weak)] = comparison.number("swapped")
    return levels


def _same_whole(texts: Texts, one: tuple[Codes, Codes], other: tuple[Codes, Codes]) -> np.ndarray:
    """Whether both columns together hold the same letters, split elsewhere (a middle name kept with the first or with the last)."""
    found = np.zeros(len(one[0]), dtype=bool)
    known = np.flatnonzero((one[0] >= 0) & (one[1] >= 0) & (other[0] >= 0) & (other[1] >= 0))
    a, b, c, d = one[0][known], one[1][known], other[0][known], other[1][known]
    fits = (texts.bag[a] + texts.bag[b] == texts.bag[c] + texts.bag[d]) & (texts.length[a] != texts.length[c])
    letters = texts.folded
    for i in np.flatnonzero(fits).tolist():
        joined = letters[c[i]] + letters[d[i]]
        found[known[i]] = joined in (letters[a[i]] + letters[b[i]], letters[b[i]] + letters[a[i]])
    return found


def _alike(texts: Texts, a: Codes, b: Codes) -> np.ndarray:
    """Whether two names are the same up to their sound."""
    called, found = texts.key("called"), np.zeros(len(a), dtype=bool)
    at = np.flatnonzero((a >= 0) & (b >= 0))
    one, other = called[a[at]], called[b[at]]
    found[at] = (one == other) & (one != NO_KEY)
    return found
