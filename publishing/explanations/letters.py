"""How wide a text is and where its lines break, in cells of a terminal; marks above and below letters take none.

Belongs here: measuring and breaking. Does not belong here: what is written.
"""

import re
import unicodedata

_NO_WIDTH = ("Mn", "Me", "Cf")
_BREAKS = re.compile(r"(?<= )|(?<=[:/!])")


def cells(text: str) -> int:
    """How many cells the text takes."""
    return sum(unicodedata.category(letter) not in _NO_WIDTH for letter in text)


def padded(text: str, width: int) -> str:
    """The text with spaces behind it, up to ``width`` cells."""
    return text + " " * (width - cells(text))


def wrapped(text: str, width: int, *, indent: int = 0) -> list[str]:
    """Lines of at most ``width`` cells, those after the first begin with ``indent`` spaces; broken after spaces, else inside a word."""
    lines = [""]
    for piece in (part for word in _BREAKS.split(text) for part in _pieces(word, width - indent)):
        if cells((lines[-1] + piece).rstrip()) > width and lines[-1].strip():
            lines.append(" " * indent)
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def _pieces(word: str, width: int) -> list[str]:
    """A word, cut where it is wider than a whole line, never between a letter and its marks."""
    if cells(word.rstrip()) <= width:
        return [word]
    pieces = [""]
    for letters in _clusters(word):
        if pieces[-1] and cells(pieces[-1] + letters) > width:
            pieces.append("")
        pieces[-1] += letters
    return pieces


def _clusters(word: str) -> list[str]:
    """Letters with what belongs to them: a vowel before, marks and the vowels behind (ะ า ำ) that no line begins with."""
    found: list[str] = []
    for letter in word:
        follows = unicodedata.category(letter) in _NO_WIDTH or letter in "ะาำๅๆฯ"
        if found and (follows or found[-1][-1] in "เแโใไ"):
            found[-1] += letter
        else:
            found.append(letter)
    return found
