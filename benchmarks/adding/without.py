"""Words taken away: columns guessed while a share of the lexicon's words is unknown, as words of unseen files are.

Belongs here: taking words away, guessing and counting without them. Does not belong here: counting what a proposal says (``measure``).
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agreements.errors import DeliveryError
from benchmarks.adding.cells import AS_OF
from benchmarks.adding.forms import DROP, Agency, write
from benchmarks.adding.measure import Column, Measured
from connectors.formats import undeclared
from connectors.formats.undeclared import Sample
from pipelines.adding.contents import Contents
from pipelines.adding.headings import says_something, use
from pipelines.adding.proposal import alike, contents_of, guessed
from pipelines.adding.words import Row, Words

Kept = Callable[[str], bool]
NEVER = "(?!)"  # fits nothing, not even a heading without a letter of the alphabet, as $^ does
SHORTEST = 3  # letters of an alternative within brackets that is a word: (th|en) are none


@dataclass(frozen=True)
class Read:
    """An agency's file, read once while all words were known."""

    agency: Agency
    file: Path
    tables: list[Sample]
    contents: dict[int, Contents]


def read_once(agencies: Sequence[Agency], folder: Path) -> list[Read]:
    """Each agency's file written and read; those that are refused with all words known are left out."""
    return [found for agency in agencies if (found := _read(agency, folder / agency.key))]


def measure_without(read: Sequence[Read], share: float, seed: int) -> list[Measured]:
    """Each agency's columns as they are guessed without ``share`` of the words, held against the truth."""
    use(fewer(Words(), share, seed))
    try:
        return [_held(r) for r in read]
    finally:
        use(Words())


def fewer(words: Words, share: float, seed: int) -> Words:
    """The lexicon without a share of its words, the same ones in every table."""

    def kept(word: str) -> bool:
        return random.Random(f"{seed} {word}").random() >= share

    def rows(table: Sequence[Row]) -> tuple[Row, ...]:
        return tuple((name, thinned(th, kept), thinned(en, kept)) for name, th, en in table)

    def pair(patterns: tuple[str, str]) -> tuple[str, str]:
        return thinned(patterns[0], kept), thinned(patterns[1], kept)

    return Words(
        rows(words.whose), rows(words.what), pair(words.sensitive), pair(words.filling), pair(words.of_no_use), pair(words.of_cards), pair(words.of_measures), pair(words.of_sums),
        tuple(thinned(of_kind, kept) for of_kind in words.of_groups),
        [line for line in words.romanised if kept(line[0])], [heading for heading in words.usual if kept(heading)],
    )  # fmt: skip


def thinned(pattern: str, kept: Kept) -> str:
    """A pattern without the alternatives that are not kept, those within brackets too; one that fits nothing if none is."""
    parts = [_within(part, kept) for part in _alternatives(pattern) if kept(part)]
    return "|".join(parts) or NEVER


def _read(agency: Agency, folder: Path) -> Read | None:
    file = write(agency, folder)
    try:
        tables, _ = alike(undeclared.look_at([file], says_something, "").samples)
    except DeliveryError:
        return None
    return Read(agency, file, tables, contents_of(tables, AS_OF))


def _held(r: Read) -> Measured:
    guesses, told = guessed(r.tables, r.contents, [r.file])
    truths = {at: c.truths for at, c in enumerate(r.agency.columns)}
    columns = [Column(g.heading, truths[g.at], DROP if g.dropped else g.field, not g.sure) for g in guesses if g.at in truths]
    return Measured(r.agency.key, columns, rows=True, means=told.rows_mean == r.agency.rows_mean, kind=told.kind == r.agency.kind)


def _tokens(pattern: str) -> Iterator[str]:
    """A pattern's pieces: escapes and classes [...] whole, everything else letter by letter."""
    at = 0
    while at < len(pattern):
        end = at + 2 if pattern[at] == "\\" else pattern.index("]", at + 2) + 1 if pattern[at] == "[" else at + 1
        yield pattern[at:end]
        at = end


def _alternatives(pattern: str) -> list[str]:
    """What stands between the bars that no bracket encloses."""
    found, depth = [""], 0
    for token in _tokens(pattern):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "|" and not depth:
            found.append("")
        else:
            found[-1] += token
    return found


def _within(part: str, kept: Kept) -> str:
    """An alternative with the words in its brackets thinned; what looks about, ``(?...)``, stays."""
    told, group, depth = "", "", 0
    for token in _tokens(part):
        depth += token == "("
        if depth:
            group += token
        else:
            told += token
        depth -= token == ")"
        if group and not depth:
            told, group = told + _group(group, kept), ""
    return told


def _group(group: str, kept: Kept) -> str:
    words = _alternatives(group[1:-1])
    if group.startswith("(?") or len(words) == 1:
        return group
    return "(" + ("|".join(w for w in words if len(w) < SHORTEST or kept(w)) or NEVER) + ")"
