"""Bilingual texts: every sentence a user may read exists in Thai and in English."""

from typing import Literal, NamedTuple

Lang = Literal["th", "en"]


class Text(NamedTuple):
    """One sentence or label in both languages."""

    th: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The sentence in the language asked for."""
        return self.th if lang == "th" else self.en

    def format(self, **values: object) -> "Text":
        """Both sentences with the same values filled in (never a personal value)."""
        return Text(self.th.format(**values), self.en.format(**values))


NOTHING = Text("", "")
