"""Keys of a name in Latin letters: a soundex of its own, and the consonant skeleton it shares with Thai.

Belongs here: how Latin letters sound, in names from anywhere. Does not belong here: Thai letters (``thai``). Every function works on
lines (see ``lines``), each line a folded name.
"""

import re
import unicodedata

import numpy as np

from matching.lines import first_letters, letters_of, lookup, text_of, translated, without_repeats
from matching.thai import coarse

_DIGRAPHS = {"ng": "G", "kh": "K", "gh": "K", "ph": "P", "bh": "P", "th": "T", "dh": "T", "ch": "J", "sh": "J", "ck": "K"}
_CLASSES = {"K": "kgcqx", "J": "j", "S": "sz", "T": "td", "N": "n", "P": "pb", "F": "f", "M": "m", "R": "rl", "W": "wv", "Y": "y", "H": "h",
            "A": "aeiou"}  # fmt: skip
_WEAK_R = re.compile(r"r(?=[^aeiouyr\n]|$)|(?<=s)r", re.MULTILINE)  # Suchart, Lert, Arporn; sri
_LETTERS = lookup({letter: key for key, letters in _CLASSES.items() for letter in letters})
_SILENT_INSIDE = lookup(dict.fromkeys("AHWY", ""))


def without_accents(text: str) -> str:
    """Letters without their accents: é is e."""
    return text if text.isascii() else "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _classes(text: str) -> np.ndarray:
    """Sound classes of the letters; anything that is no Latin letter is left out."""
    text = without_accents(text)
    for letters, key in _DIGRAPHS.items():
        text = text.replace(letters, key)
    found = letters_of(text)
    classes = translated(found, _LETTERS)
    known = (classes != found) | np.isin(found, [ord(c) for c in "KPTJG\n"])
    return np.where(known, classes, 0)


def sound(text: str) -> str:
    """The first sound and the consonants after it, doubled ones once."""
    classes = _classes(text)
    classes = classes[classes != 0]
    return text_of(without_repeats(np.where(first_letters(classes), classes, translated(classes, _SILENT_INSIDE))))


def skeleton(text: str) -> str:
    """The consonants in the classes of ``thai.skeleton``; an r that only lengthens a vowel is left out."""
    return coarse(_classes(_WEAK_R.sub("", text)))
