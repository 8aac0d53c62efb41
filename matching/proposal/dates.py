"""Which formats a column of dates is written in: tried on its values, the fewest that read them all.

Belongs here: formats, order of day and month, the Buddhist calendar, dates in three columns. Does not belong here: reading (``reading``).
"""

import re
from dataclasses import dataclass
from functools import partial

from matching.proposal.looks import Look
from matching.reading import pattern_of, read_date

_FORMATS = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y",
    "%B %d %Y", "%d-%b-%Y", "%d%m%Y", "%Y-%m-%d%T", "%d/%m/%Y%T", "%m/%d/%Y%T", "%d/%m/%y", "%m/%d/%y", "%d-%m-%y", "%d.%m.%y", "%d %b %y",
    "%Y-%m", "%m/%Y", "%Y",
)  # fmt: skip
_YEARS, _BUDDHIST = range(1850, 2101), range(2400, 2651)
_ENOUGH = 0.7  # of the filled cells are dates
_BOTH_WAYS = 0.98  # of the dates could be read with day and month the other way round
_ADDS = 0.01  # a further format must read at least so many more


@dataclass(frozen=True)
class Written:
    """How dates are written: formats, most used first; the calendar; the share read; whether day and month could be the other way round."""

    formats: tuple[str, ...]
    calendar: str
    read: float
    unsure: bool = False

    @property
    def whole(self) -> bool:
        """Whether days are known, not only years."""
        return any("%d" in f for f in self.formats)


def dates_in(look: Look, *, named: bool) -> Written | None:
    """How the column's dates are written; None when it holds none. A year alone is a date only where the heading says so (``named``)."""
    tried = [f for f in _FORMATS if named or f != "%Y"]
    chosen: list[str] = []
    left = dict(look.sample)
    total = sum(left.values())
    while left:
        best = max(tried, key=lambda f: (_reads(f, left), -tried.index(f)))
        if _reads(best, left) < max(_ADDS * total, 1):
            break
        chosen.append(best)
        left = {v: n for v, n in left.items() if not _is_date(v, best)}
    read = 1 - sum(left.values()) / total if total else 0.0
    if read < _ENOUGH:
        return None
    calendar = "buddhist" if look.share(partial(_in_years, formats=tuple(chosen), years=_BUDDHIST)) > _ADDS else "common"
    turned = _turned(chosen[0])
    both = turned is not None and _reads(turned, dict(look.sample)) > _BOTH_WAYS * read * total
    return Written(tuple(chosen), calendar, read, both)


def _turned(format_: str) -> str | None:
    """The format with day and month the other way round, where both are numbers beside the year."""
    turned = re.sub("%[dm]", lambda m: "%m" if m[0] == "%d" else "%d", format_)
    return turned if turned in _FORMATS and turned != format_ else None


def _reads(format_: str, values: dict[str, int]) -> int:
    return sum(count for value, count in values.items() if _is_date(value, format_))


def _is_date(value: str, format_: str) -> bool:
    """Whether the value is a date that exists, of a living person or one not long dead."""
    parts = read_date(value, (pattern_of(format_),)).split("-")
    if not parts[0] or not (int(parts[0]) in _YEARS or int(parts[0]) in _BUDDHIST):
        return False
    ranges = (range(1, 13), range(1, 32))
    return len(parts) - 1 >= ("%d" in format_) + ("%m" in format_ or "%b" in format_ or "%B" in format_) and all(
        int(part) in known for part, known in zip(parts[1:], ranges, strict=False)
    )


def _in_years(value: str, formats: tuple[str, ...], years: range) -> bool:
    year = read_date(value, tuple(pattern_of(f) for f in formats))[:4]
    return year.isdigit() and int(year) in years


def is_part(look: Look, part: str) -> bool:
    """Whether the column holds years, months or days of the month."""
    ranges = {"birth_year": (*_YEARS, *_BUDDHIST), "birth_month": range(1, 13), "birth_day": range(1, 32)}
    known = {str(n) for n in ranges[part]} | {f"{n:02d}" for n in ranges[part]}
    return look.share(lambda value: value in known) >= _ENOUGH


def years_are_buddhist(look: Look) -> bool:
    """Whether a column of years has years of the Buddhist era."""
    return look.share(lambda value: value.isdigit() and int(value) in _BUDDHIST) > _ADDS
