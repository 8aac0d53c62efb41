"""Which encoding a text file is written in.

Belongs here: byte order marks, strict trials of UTF-8, UTF-16 and cp874, and text that went through a wrong encoding once
before it reached us. Does not belong here: separators and rows (``delimited``).

cp874 leaves 31 byte values undefined and Thai vowel signs cannot follow a Latin letter, so that a strict trial says something.
"""

import codecs
import io
import itertools
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from connectors.formats import problems
from connectors.formats.sniffing import Source
from connectors.limits import MAX_LINE_CHARS, MIB

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
THAI = re.compile("[\u0e01-\u0e5b]")
SIGN_ALONE = re.compile("(?<![\u0e01-\u0e5b])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")  # a vowel or tone sign with nothing to stand on
# Thai in UTF-8 is E0 B8 xx and E0 B9 xx; read as cp874 these begin เธ and เน, read as Latin-1 or cp1252 à¸ and à¹.
TWICE = {
    "cp874": re.compile("เ[ธน][\x80-\xbf\u0e01-\u0e1f\u20ac\u2026\u2018-\u201d\u2022\u2013\u2014\u00a0]"),
    "cp1252": re.compile("à[¸¹]"),
}
CERTAIN_FROM = 12  # so many repaired letters, and not one that fails, are no accident


@dataclass(frozen=True)
class Encoding:
    """How to read a text: codec name, and ``twice`` when UTF-8 bytes were once read as that encoding and saved again."""

    name: str
    twice: str | None = None
    suspect: bool = False  # looks damaged in this way, yet cannot be mended with certainty

    def lines(self, file: BinaryIO) -> Iterator[str]:
        """The text line by line, with its line ends as they are, without the byte order mark; of an endless line pieces."""
        text = io.TextIOWrapper(file, encoding=self.name, errors="strict", newline="")
        try:
            first = text.readline(MAX_LINE_CHARS).removeprefix("\ufeff")
            for line in itertools.chain([first] if first else [], iter(partial(text.readline, MAX_LINE_CHARS), "")):
                yield _once(line, self.twice) if self.twice else line
        finally:
            with suppress(ValueError):  # the file is the caller's to close, and may be closed already
                text.detach()


def detect(src: Source, declared: str | None = None) -> Encoding:
    """The encoding of ``src``; ``declared`` overrides the detection (and must fit).

    Raises:
        DeliveryError: ``wrong_encoding`` with the first line that cannot be read.
    """
    tried = [declared] if declared else _candidates(src.head())
    for name in tried:
        if fits(src, name) and (declared or _plausible(src, name)):
            return _heal(src, name)
    raise problems.wrong_encoding(src.name, tried, _first_bad_line(src, tried[0]))


def _candidates(head: bytes) -> list[str]:
    """Codecs worth a trial, best first."""
    for mark, name in MARKS.items():
        if head.startswith(mark):
            return [name]
    if b"\x00" in head:  # UTF-16 without a mark: separators and line ends have their zero byte on one side
        even, odd = head[0::2].count(0), head[1::2].count(0)
        return ["utf-16-le", "utf-16-be"] if odd >= even else ["utf-16-be", "utf-16-le"]
    return ["utf-8", "cp874"]


def fits(src: Source, name: str) -> bool:
    """Whether every byte can be decoded."""
    try:
        decoder = codecs.getincrementaldecoder(name)(errors="strict")
        with src.open() as file:
            while block := file.read(MIB):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except (UnicodeError, LookupError):
        return False
    return True


def _plausible(src: Source, name: str) -> bool:
    """cp874 gives a letter for most bytes; a text is Thai only if its vowel signs stand on letters."""
    if name != "cp874":
        return True
    text = _sample(src, name)
    return len(SIGN_ALONE.findall(text)) * 10 <= len(THAI.findall(text))


def _sample(src: Source, name: str) -> str:
    with src.open() as file:
        return file.read(MIB).decode(name, errors="ignore")


def _heal(src: Source, name: str) -> Encoding:
    """Notices UTF-8 that was read as a one-byte encoding and saved again; mends it only if the whole file agrees."""
    sample = _sample(src, name)
    for twice, pattern in TWICE.items():
        if len(pattern.findall(sample)) < CERTAIN_FROM:
            continue
        if _mends(src, name, twice):
            return Encoding(name, twice)
        if len(pattern.findall(sample)) * 4 > len(THAI.findall(sample)):  # about one in three when damaged, rare in plain Thai
            return Encoding(name, suspect=True)
    return Encoding(name)


def _mends(src: Source, name: str, twice: str) -> bool:
    try:
        with src.open() as file:
            mended = sum(len(THAI.findall(line)) for line in Encoding(name, twice).lines(file))
    except UnicodeError:
        return False
    return mended >= CERTAIN_FROM


def _once(line: str, twice: str) -> str:
    """The line as it was before UTF-8 was read as ``twice``. Undefined bytes went through as control characters."""
    if line.isascii():
        return line
    return b"".join(_byte(c, twice) for c in line).decode("utf-8")


def _byte(char: str, twice: str) -> bytes:
    return bytes([ord(char)]) if ord(char) < 0xA0 else char.encode(twice)


def _first_bad_line(src: Source, name: str) -> int | None:
    """The number of the first line that is not ``name`` (UTF-16 is not looked at by line)."""
    if name.startswith("utf-16"):
        return None
    try:
        decoder = codecs.getincrementaldecoder(name)(errors="strict")
    except LookupError:
        return 1
    before = 1
    with src.open() as file:
        while block := file.read(MIB):
            try:
                decoder.decode(block)
            except UnicodeDecodeError as error:
                return before + error.object.count(b"\n", 0, error.start)
            before += block.count(b"\n")
    return before
