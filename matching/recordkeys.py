"""The keys of each record under one key of a blocking rule: hashes, the same in any table; a record may have several, and then shares one.

Belongs here: keys that look at several columns, or give several hashes. Does not belong here: keys of single values (``keys``), pairs
(``blocking``).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from matching.compare.cohorts import births_by, years_of
from matching.hashes import MIX, NO_KEY, hashes_of, mixed
from matching.keys import KEYS
from matching.lines import by_line
from matching.table import Table, spread, years

_YEAR = len("2012")
_MANY = 10_000  # records: so many hashes are worked out again for every rule rather than kept
_BASE = np.uint64(0x100000001B3)


def key_hashes(table: Table, key: str) -> list[np.ndarray]:
    """The hashes of one key (uint64, one array a way of having it); ``how:column|column`` as in the model file."""
    return list(key_ways(table, key))


def key_ways(table: Table, key: str) -> Iterable[np.ndarray]:
    """As :func:`key_hashes`, of a large table one way after another, so that they are not all in memory."""
    if table.n > _MANY:
        return _key_ways(table, key)
    return table.once(("key", key), lambda: list(_key_ways(table, key)))


def _key_ways(table: Table, key: str) -> Iterable[np.ndarray]:
    how, _, names = key.partition(":")
    columns = tuple(names.split("|"))
    several = _SEVERAL.get(how)
    return several(table, columns) if several else table.hashes(how, *columns)


def _absent(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """One key for all rows that lack the value."""
    return [np.where(table.codes(columns[0]) < 0, MIX, NO_KEY)]


def _years(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """The year and the next, so that rows a year apart share one; a year that was reckoned from an age may be two off."""
    year = years(table, columns[0])
    of_a_year = np.array([len(v) == _YEAR for v in table.vocabulary(columns[0]).values], dtype=bool)
    reckoned = (year >= 0) & spread(of_a_year, table.codes(columns[0]), False)
    return [*(_of_year(year + k, year >= 0) for k in (0, 1)), *(_of_year(year + k, reckoned) for k in (-1, 2))]


def _born(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """The year of birth that a date or else a grade tells; a span of grades tells none."""
    first, last = births_by(table, columns[0])
    return [_of_year(first, (first >= 0) & (first == last))]


def _cohorts(table: Table, columns: Sequence[str]) -> Iterator[np.ndarray]:
    """The same of the births that a date or else a grade tells: of a span of grades all, and all there are where nothing is told."""
    (first, last), (earliest, latest) = births_by(table, columns[0]), years_of(table, columns[0])
    if earliest < 0:
        yield np.full(table.n, NO_KEY)
        return
    told = first >= 0
    first, last = np.where(told, first, earliest), np.where(told, last, latest)
    hashes, more = _of_year(first, first >= 0), last + told - first
    for k in range(int((last - first).max(initial=0)) + 2):
        yield np.where(k <= more, hashes, NO_KEY)
        hashes += MIX  # of the year after


def _of_year(year: np.ndarray, known: np.ndarray) -> np.ndarray:
    return np.where(known, (year + 1).astype(np.uint64) * MIX, NO_KEY)


def _either_order(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """The sounds of two columns, whichever comes first."""
    one, other = table.hashes("sound", *columns)
    return [mixed([np.where((one == NO_KEY) | (other == NO_KEY), NO_KEY, np.minimum(one, other)), np.maximum(one, other)])]


def _words(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """The sound of each word of a text, up to six."""
    vocabulary = table.vocabulary(columns[0])

    def made() -> list[np.ndarray]:
        texts = [v.split(" ") for v in by_line(str, vocabulary.values)]
        return [hashes_of(KEYS["sound"]([w[k] if k < len(w) else "" for w in texts])) for k in range(6)]

    return [spread(each, vocabulary.codes[0], NO_KEY) for each in table.once(("words", columns), made)]


def _deletions(table: Table, columns: Sequence[str]) -> Iterator[np.ndarray]:
    """The value, and the value without its k-th letter for each k: values that differ in one letter share one of these, whether it is
    another, one too many, or changed places with its neighbour.

    A polynomial hash of the letters before and behind the gap, so that no shortened text is ever made.
    """
    vocabulary = table.vocabulary(columns[0])
    hashes = table.once(("deletions", columns), lambda: [*_with_gaps(*_letters(vocabulary.values))])
    return (spread(each, vocabulary.codes[0], NO_KEY) for each in hashes)


def _with_gaps(letters: np.ndarray, length: np.ndarray) -> list[np.ndarray]:
    ahead = np.zeros((len(letters), letters.shape[1] + 1), dtype=np.uint64)
    for k in range(letters.shape[1]):
        ahead[:, k + 1] = np.where(k < length, ahead[:, k] * _BASE + letters[:, k], ahead[:, k])
    found, behind, power = [_key(ahead[:, -1], length > 0)], np.zeros(len(letters), dtype=np.uint64), np.ones(len(letters), dtype=np.uint64)
    for k in reversed(range(letters.shape[1])):
        inside = k < length
        found.append(_key(ahead[:, k] * power + behind, inside & (length > 1)))
        behind = np.where(inside, letters[:, k] * power + behind, behind)
        power = np.where(inside, power * _BASE, power)
    return found


def _joined(table: Table, columns: Sequence[str]) -> list[np.ndarray]:
    """The letters of two columns as one word, wherever the space between two names has slipped to; a row without the first has no key."""
    (one, _), (other, shift) = (_polynomial(table, column) for column in columns)
    return [_key(one * shift + other, one != NO_KEY)]


def _polynomial(table: Table, column: str) -> tuple[np.ndarray, np.ndarray]:
    """The letters of each record's value as a polynomial, and the power that makes room for them behind others (uint64)."""
    vocabulary = table.vocabulary(column)
    letters, length = _letters(vocabulary.values)
    whole, power = np.zeros(len(letters), dtype=np.uint64), np.ones(len(letters), dtype=np.uint64)
    for k in range(letters.shape[1]):
        inside = k < length
        whole, power = np.where(inside, whole * _BASE + letters[:, k], whole), np.where(inside, power * _BASE, power)
    codes = vocabulary.codes[0]
    return spread(whole, codes, NO_KEY), spread(power, codes, np.uint64(1))


def _key(hashes: np.ndarray, known: np.ndarray) -> np.ndarray:
    return np.where(known, np.maximum(hashes * MIX, np.uint64(1)), NO_KEY)


def _letters(values: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Code points of folded values as a matrix (uint64, 0 behind the end) and their lengths."""
    array = np.array(KEYS["value"](values), dtype=np.str_)
    width = array.dtype.itemsize // 4
    letters = array.view(np.uint32).reshape(len(values), width).astype(np.uint64) if width else np.zeros((len(values), 0), dtype=np.uint64)
    return letters, (letters != 0).sum(axis=1)


_SEVERAL: dict[str, Callable[[Table, Sequence[str]], Iterable[np.ndarray]]] = {
    "years": _years, "born": _born, "cohorts": _cohorts, "deletions": _deletions, "either_order": _either_order, "words": _words,
    "absent": _absent, "joined": _joined,
}  # fmt: skip
