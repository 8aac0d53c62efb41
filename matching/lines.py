"""Many short texts worked on at once, as the lines of one long text: a regular expression runs over all of them in C.

Belongs here: joining, splitting, and letters as numbers. Does not belong here: any knowledge of a language.
"""

from collections.abc import Callable, Sequence

import numpy as np

NEWLINE = 10
Transform = Callable[[str], str]


def by_line(transform: Transform, values: Sequence[str]) -> list[str]:
    """``transform`` of every value; it must keep line breaks where they are."""
    if not len(values):
        return []
    text = "\n".join(values)
    if text.count("\n") != len(values) - 1:  # a value with a line break in it
        return [transform(v.replace("\n", " ")) for v in values]
    return transform(text).split("\n")


def letters_of(text: str) -> np.ndarray:
    """The code points of a text (uint32)."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def text_of(letters: np.ndarray) -> str:
    """The text of code points; zeros are left out."""
    return letters[letters != 0].astype(np.uint32).tobytes().decode("utf-32-le", "surrogatepass")


def first_letters(letters: np.ndarray) -> np.ndarray:
    """Which letters open a line."""
    return np.concatenate([[True], letters[:-1] == NEWLINE]) if len(letters) else np.zeros(0, dtype=bool)


def without_repeats(letters: np.ndarray) -> np.ndarray:
    """Zeros and repeated neighbours left out; line breaks stay."""
    letters = letters[letters != 0]
    if not len(letters):
        return letters
    return letters[np.concatenate([[True], (letters[1:] != letters[:-1]) | (letters[1:] == NEWLINE)])]


def lookup(table: dict[str, str], size: int = 0x0E80) -> np.ndarray:
    """A translation by code point for letters below ``size``: a letter that is not in the table stays."""
    found = np.arange(size, dtype=np.uint32)
    for letter, to in table.items():
        found[ord(letter)] = ord(to) if to else 0
    return found


def translated(letters: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Letters put through a table of :func:`lookup`; those above it stay."""
    return np.where(letters < len(table), table[np.minimum(letters, len(table) - 1)], letters)
