"""Keys of single values, by name: what blocking rules and comparisons may ask for. All work on many values at once.

Belongs here: the table of keys and the choice of script. Does not belong here: how letters of one script sound (``thai``, ``latin``).
"""

import re
from collections.abc import Callable, Sequence

import numpy as np

from matching import latin, thai
from matching.lines import Transform, by_line

Keys = Callable[[Sequence[str]], list[str]]
_SEPARATORS = re.compile(r"[ \t\u00a0.\-'’·,/()]+")


def fold(values: Sequence[str]) -> list[str]:
    """The value without case, spaces and dots: what two typists agree on when they agree."""
    return by_line(lambda text: _SEPARATORS.sub("", text).casefold(), values)


def is_thai(folded: Sequence[str]) -> np.ndarray:
    """Whether each folded value is written in Thai letters (its first letter decides)."""
    return np.array(["\u0e00" <= v[:1] <= "\u0e7f" for v in folded], dtype=bool)


def _by_script(values: Sequence[str], in_thai: Transform, in_latin: Transform) -> list[str]:
    """Each folded value transformed in the way of its script; a value of neither stays folded."""
    folded = fold(values)
    found = np.array(folded, dtype=object)
    wanted = is_thai(folded)
    for which, transform in ((wanted, in_thai), (~wanted, in_latin)):
        found[which] = by_line(transform, found[which].tolist())
    return [key or whole for key, whole in zip(found.tolist(), folded, strict=True)]


def tone_free(values: Sequence[str]) -> list[str]:
    """Without tone marks, silenced letters and vowel length; in Latin letters without accents."""
    return _by_script(values, thai.tone_free, latin.without_accents)


def unmarked(values: Sequence[str]) -> list[str]:
    """Without any mark above or below a letter: what is left of a Thai name that was scanned badly."""
    return _by_script(values, thai.unmarked, latin.without_accents)


def sound(values: Sequence[str]) -> list[str]:
    """The sound of a name: one key for all the ways it may be spelt by ear."""
    return _by_script(values, thai.sound, latin.sound)


def skeleton(values: Sequence[str]) -> list[str]:
    """The consonants, in classes that scripts share."""
    return _by_script(values, thai.skeleton, latin.skeleton)


def bare(values: Sequence[str]) -> list[str]:
    """Folded, without the น้อง ("little one") that is put before a child's nickname."""
    return [v.removeprefix("น้อง") or v for v in fold(values)]


def first_word(values: Sequence[str]) -> list[str]:
    """The first of several words: the given name of a whole name in one cell."""
    return [v.split(" ", 1)[0] for v in values]


def last_word(values: Sequence[str]) -> list[str]:
    """The last of several words: the surname of a whole name in one cell; empty for a single word."""
    return [v.rsplit(" ", 1)[1] if " " in v else "" for v in values]


def surname(values: Sequence[str]) -> list[str]:
    """The last of several words, or the only one: the surname of a whole name, or a surname in a cell of its own."""
    return [v.rsplit(" ", 1)[-1] for v in values]


def _of_distinct(keys: Keys, words: Sequence[str]) -> list[str]:
    """Keys of words of which many are the same: each is worked out once."""
    distinct = list(dict.fromkeys(words))
    known = dict(zip(distinct, keys(distinct), strict=True))
    return [known[word] for word in words]


def _cut(keys: Keys, part: slice) -> Keys:
    return lambda values: [k[part] for k in keys(values)]


def _unless_empty(keys: Keys) -> Keys:
    """Keys of the values; an empty value has an empty key."""
    return lambda values: [key if value else "" for key, value in zip(keys(values), values, strict=True)]


KEYS: dict[str, Keys] = {
    "value": fold,
    "tone_free": tone_free,
    "unmarked": unmarked,
    "sound": sound,
    "skeleton": skeleton,
    "initial": _cut(sound, slice(1)),
    "called": lambda values: sound(bare(values)),
    "start": lambda values: [k[:3] for k in skeleton(bare(values))],
    "roman_initial": _cut(skeleton, slice(1)),
    "end": _cut(skeleton, slice(-3, None)),
    "first_4": _cut(fold, slice(4)),
    "last_4": _cut(fold, slice(-4, None)),
    "first_word": lambda values: _of_distinct(sound, first_word(values)),
    "last_word": lambda values: _of_distinct(_unless_empty(sound), last_word(values)),
    "surname": lambda values: _of_distinct(sound, surname(values)),
    "user": lambda values: fold([v.split("@", 1)[0] for v in values]),
    "year": lambda values: [v[:4] for v in values],
    "month": lambda values: [v[:7] if len(v) >= 7 else "" for v in values],
    "day": lambda values: [v[5:] if len(v) == 10 else "" for v in values],
    "date": lambda values: [v if len(v) == 10 else "" for v in values],
}
