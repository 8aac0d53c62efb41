"""The lexicon made ready to be tried on headings: its patterns compiled, their pieces, the usual headings by how they look.

Belongs here: compiling. Does not belong here: the words (``lexicon``), taking a heading apart (``headings``).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from connectors.formats.headings import bare
from pipelines.adding import lexicon
from pipelines.adding.lexicon import MONEY, OF_NO_FIELD
from records.fields import FIELDS

Line = tuple[str, re.Pattern[str], re.Pattern[str]]
Row = tuple[str, str, str]
TONES = re.compile("[\u0e47-\u0e4e]")
_ANYTHING = re.compile(r"(?<!\(\?!)(?:\.\*|\[ก-๙\]\*)")  # but not where it tells what must not follow
_EMPTY = re.compile(r"(?<=\()\|+|\|+(?=\))|(?<=\|)\|+")
_FAMILY = (r"ครอบครัว", r"family")  # its telephone, its father; the name of a family's somebody need not be the child's
_OF_A_PERSON = frozenset({
    "title", "full_name", "first_name", "middle", "last_name", "nickname", "former_first", "former_last",
    "id", "g_code", "own", "number", "some_id", "sex", "age", "birth_date", "birth_year", "birth_perhaps", "birth_month", "birth_day",
})  # fmt: skip
_NUMBERS = frozenset({"id", "own", "g_code", "number", "some_id", "case_no"})


@dataclass(frozen=True)
class Words:
    """What is known of headings' words; each table as ``lexicon`` has it."""

    whose: Sequence[Row] = lexicon.WHOSE
    what: Sequence[Row] = lexicon.WHAT
    sensitive: tuple[str, str] = lexicon.SENSITIVE
    filling: tuple[str, str] = lexicon.FILLING
    of_no_use: tuple[str, str] = lexicon.OF_NO_USE
    of_cards: tuple[str, str] = lexicon.OF_CARDS
    of_measures: tuple[str, str] = lexicon.OF_MEASURES
    of_sums: tuple[str, str] = lexicon.OF_SUMS
    of_groups: tuple[str, ...] = lexicon.OF_GROUPS
    romanised: Sequence[tuple[str, str]] = lexicon.ROMANISED
    usual: Sequence[str] = (*(h for f in FIELDS if f.given for h in f.headings), *lexicon.USUAL)

    @cached_property
    def persons(self) -> tuple[Line, ...]:
        """Whose a column is: the first line that fits."""
        return _compiled(self.whose)

    @cached_property
    def meanings(self) -> tuple[Line, ...]:
        """What it is of: the first line that fits."""
        return _compiled(self.what)

    @cached_property
    def useful(self) -> tuple[Line, ...]:
        """The same without what feeds nothing or is a day of anything."""
        return tuple(line for line in self.meanings if line[0] not in (*OF_NO_FIELD, "date"))

    @cached_property
    def private(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Thai and English words of what is sensitive."""
        return re.compile(self.sensitive[0]), re.compile(self.sensitive[1])

    @cached_property
    def english(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """Thai words in Latin letters with their English."""
        return tuple((re.compile(pattern), f"_{english}_") for pattern, english in self.romanised)

    @cached_property
    def looks(self) -> dict[str, str]:
        """Bare usual heading → the heading."""
        return {bare(h): h for h in self.usual}

    @cached_property
    def skeletons(self) -> dict[str, str]:
        """The same without marks of tone."""
        return {TONES.sub("", bare(h)): h for h in self.usual}

    def explaining(self, whose: str, what: str, *, sensitive: bool) -> tuple[list[re.Pattern[str]], list[re.Pattern[str]]]:
        """The Thai and the English patterns whose words explain a heading of this person and meaning."""
        lines = [line[1:] for line in (*self._persons_pieces, *self._meanings_pieces) if line[0] in (whose, what)]
        if sensitive:
            lines.append((self.private[0], re.compile(f"(?:{self.sensitive[1]})[a-z]*")))  # ethnic explains ethnicity
        if sensitive or what in OF_NO_FIELD:
            lines += [_of_whole_words(self.of_no_use), _of_whole_words(self.of_measures)]
        if what == MONEY:
            lines.append(_of_whole_words(self.of_sums))
        if sensitive or what in _NUMBERS or what in OF_NO_FIELD:
            lines.append(_of_whole_words(self.of_cards))
        if whose in ("father", "mother") or what == "phone":
            lines.append(_of_whole_words(_FAMILY))
        lines.append(_of_whole_words(self.filling))
        return [thai for thai, _ in lines], [english for _, english in lines]

    def explaining_groups(self, whose: str, what: str) -> list[re.Pattern[str]]:
        """The English patterns whose words explain a survey's group over a question of this person and meaning."""
        of_anything, of_places, of_schooling = (_of_whole_words(("(?!)", words))[1] for words in self.of_groups)
        lines = [en for name, _, en in self._persons_pieces if name == whose]
        if what in _OF_A_PERSON:
            return [*lines, of_anything]
        return [*lines, *self.explaining(whose, what, sensitive=what in OF_NO_FIELD)[1], of_anything, of_places, of_schooling]

    @cached_property
    def _persons_pieces(self) -> tuple[Line, ...]:
        return tuple((who, _pieces(th), re.compile(en)) for who, th, en in self.whose)

    @cached_property
    def _meanings_pieces(self) -> tuple[Line, ...]:
        return tuple((what, _pieces(th), re.compile(en)) for what, th, en in self.what)


@lru_cache
def _of_whole_words(pair: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Thai words as they stand, English ones whole: ``no`` is none of ``note``."""
    return re.compile(pair[0]), re.compile(f"(?<![^_])(?:{pair[1]})(?![^_])")


def _compiled(table: Sequence[Row]) -> tuple[Line, ...]:
    return tuple((name, re.compile(th), re.compile(en)) for name, th, en in table)


def _pieces(pattern: str) -> re.Pattern[str]:
    """The words of a pattern without what may stand between them: of วันที่ … ตรวจ the dots are not explained by the two."""
    return re.compile(_EMPTY.sub("", _ANYTHING.sub("|", pattern)).strip("|"))
