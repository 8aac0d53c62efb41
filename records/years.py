"""Years in either era, of two digits or four, made common-era years.

Belongs here: which year is meant. Does not belong here: days and months (``dates``).

A year is plausible between ``dated`` minus 120 and ``dated`` plus an allowance (none for births). Buddhist years are 543 ahead; the
four bands (common era, Buddhist era, 543 added twice, 543 taken twice) do not overlap, so a four-digit year is never a guess.
"""

import datetime as dt
from typing import NamedTuple

ERA = 543
OLDEST = 120  # years before the file's date; nobody on a list is older


class Span(NamedTuple):
    """The plausible years of a kind of date."""

    first: int
    last: int
    birth: bool

    def holds(self, year: int) -> bool:
        """Whether the common-era year is plausible."""
        return self.first <= year <= self.last


def birth_span(dated: dt.date) -> Span:
    """Births: not after the file's date."""
    return Span(dated.year - OLDEST, dated.year, birth=True)


def event_span(dated: dt.date) -> Span:
    """Events and enrolments: up to six years ahead (an end date that is planned)."""
    return Span(dated.year - OLDEST, dated.year + 6, birth=False)


def _two_digits(year: int, span: Span) -> tuple[int, str]:
    """The likeliest year of two digits: an age of 0-25 for births, else the year nearest to the file's date."""
    buddhist = [2500 + year - ERA, 2400 + year - ERA]
    common = [2000 + year, 1900 + year]
    candidates = [y for y in (*buddhist, *common) if span.holds(y)]
    if not candidates:
        return 0, "year_impossible"
    if span.birth:
        young = [y for y in candidates if span.last - y <= 25]
        return (young or candidates)[0], "year_two_digits"
    return min(candidates, key=lambda y: abs(y - span.last)), "year_two_digits"


def read_year(year: int, span: Span) -> tuple[int, str]:
    """The common-era year meant by a number, and the rule used (``""`` for a plausible common-era year); 0 = none."""
    if 0 <= year < 100:
        return _two_digits(year, span)
    for shift, rule in ((0, ""), (-ERA, "buddhist_era"), (-2 * ERA, "era_added_twice"), (ERA, "era_taken_twice")):
        if span.holds(year + shift):
            return year + shift, rule
    return 0, "year_impossible"
