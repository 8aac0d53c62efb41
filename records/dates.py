"""Dates of all kinds: either era, Thai and English months, partial, damaged by spreadsheets.

Belongs here: reading one cell of a date, and what only a whole column can tell (month first? 1 January for "unknown"?).
Does not belong here: which year is meant (``years``), names of months (``months``).

Result: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` in common era, as much as is certain. Day before month unless the column shows the
contrary; a month above 12 is taken for the day. A day that does not exist leaves the year only, since one of its parts is wrong.
"""

import calendar
import datetime as dt
import re
from functools import partial
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import Cells, Lists, filled
from records.months import month_number
from records.readings import Read, read_cells
from records.repairs import Repairs
from records.years import Span, read_year

_TIME = re.compile(r"(?:[T ]|(?<=\d\d\d\d))\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[AaPp][Mm]|น\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$")
_WORDS = re.compile(
    r"วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?ที่|เดือน|ปี\s?พ\.?\s?ศ\.?|[พค]\.\s?ศ\.?|[พค]ศ\.?|ปี|เกิด|ประมาณ"
    r"|B\.?E\.?|A\.?D\.?|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\d+|[A-Za-zก-ฮเ-ไ][A-Za-zก-ฮะ-์เ-์. ]*|[-–xX?*]+")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DMY = re.compile(r"\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2}|\d{4})\b")
_PLAIN_DMY = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")  # most dates: the general way would find the same
_SERIAL = re.compile(r"(\d{5,6})(?:\.\d+)?")
_EPOCH = dt.date(1899, 12, 30)  # day 0 of spreadsheet serials (after the false leap day of 1900)
_FIRST_JANUARY_SHARE = 0.03  # ten times the share of real birthdays on that day
_FIRST_JANUARY_LEAST = 3


class Parts(NamedTuple):
    """Year, month, day as numbers (0 = not said), and the rules used."""

    year: int
    month: int = 0
    day: int = 0
    rules: tuple[str, ...] = ()


def _finished(parts: Parts, span: Span, dated: dt.date) -> Read:
    """Parts as text, after era, existence of the day, and plausibility."""
    year, era_rule = read_year(parts.year, span)
    rules = (*parts.rules, *((era_rule,) if era_rule else ()))
    if not year:
        return Read("", ("date_impossible",))
    if not parts.month:
        return Read(f"{year:04d}", rules)
    if not 1 <= parts.month <= 12 or (parts.day and parts.day > calendar.monthrange(year, parts.month)[1]):
        return Read(f"{year:04d}", (*rules, "day_does_not_exist"))
    text = f"{year:04d}-{parts.month:02d}" + (f"-{parts.day:02d}" if parts.day else "")
    if span.birth and text > dated.isoformat()[: len(text)]:
        return Read("", ("date_impossible",))
    return Read(text, rules)


def _ordered(first: int, second: int, year: int, month_first: bool) -> Parts:
    """Day, month, year in the column's order; a month above 12 shows the other order."""
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:
        return Parts(year, day, month, ("day_month_swapped",))
    return Parts(year, month, day, ("month_first",) if month_first else ())


def _from_serial(text: str) -> Parts | None:
    """A spreadsheet's day number; day numbers of Buddhist years typed as common era have six digits."""
    number = int(text)
    if not (10_000 <= number < 65_000 or 190_000 <= number < 260_000):
        return None
    day = _EPOCH + dt.timedelta(days=number)
    return Parts(day.year, day.month, day.day, ("spreadsheet_day_number",))


def _from_digits(text: str, month_first: bool, span: Span) -> Parts | None:
    """Digits without separators: year, spreadsheet day number, ddmmyy, ddmmyyyy or yyyymmdd."""
    if len(text) in {2, 4}:
        return Parts(int(text))
    if len(text) == 8:
        tail, head = int(text[4:]), int(text[:4])
        if read_year(head, span)[0] and int(text[4:6]) <= 12:
            return Parts(head, int(text[4:6]), int(text[6:]), ("date_without_separators",))
        parts = _ordered(int(text[:2]), int(text[2:4]), tail, month_first)
        return parts._replace(rules=(*parts.rules, "date_without_separators"))
    if len(text) == 6 and 1 <= int(text[:2]) <= 31 and 1 <= int(text[2:4]) <= 12:
        parts = _ordered(int(text[:2]), int(text[2:4]), int(text[4:]), month_first)
        return parts._replace(rules=(*parts.rules, "date_without_separators"))
    return _from_serial(text) if len(text) in {5, 6} else None


def _from_tokens(tokens: list[str], month_first: bool) -> Parts | None:
    """Numbers, month names and dashes for "unknown", in any usual order."""
    months = [m for t in tokens if not t[0].isdigit() and (m := month_number(t))]
    numbers = [int(t) if t.isdigit() else 0 for t in tokens if t.isdigit() or t[0] in "-–xX?*"]
    if len(months) == 1 and any(numbers):
        return _around_month(months[0], numbers)
    if months or not any(numbers):
        return None
    if len(numbers) == 3:
        if numbers[0] > 31 and numbers[2] > 31:
            return None
        if numbers[0] > 31:
            return (
                Parts(numbers[0], numbers[1], numbers[2])
                if numbers[1] <= 12
                else Parts(numbers[0], numbers[2], numbers[1], ("day_month_swapped",))
            )
        return _ordered(numbers[0], numbers[1], numbers[2], month_first)
    if len(numbers) == 2:
        year, month = (numbers[1], numbers[0]) if numbers[0] <= 12 else (numbers[0], numbers[1])
        return Parts(year, month) if month <= 12 and year > 999 else None
    return Parts(numbers[0]) if len(numbers) == 1 and numbers[0] > 31 else None


def _around_month(month: int, numbers: list[int]) -> Parts | None:
    rules = ("month_name",)
    if len(numbers) == 1:
        return Parts(numbers[0], month, 0, rules)
    if len(numbers) == 2:
        day, year = numbers if numbers[0] <= 31 else reversed(numbers)
        return Parts(year, month, day, rules)
    return None


def read_date(text: str, *, span: Span, dated: dt.date, month_first: bool = False) -> Read:
    """A tidied cell of a date.

    Args:
        span: the plausible years (``years.birth_span`` or ``years.event_span``). dated: the day the file speaks of.
        month_first: the column writes month before day.
    """
    if not text:
        return Read("")
    if (match := _ISO.fullmatch(text)) and int(match[1]):
        return _finished(Parts(int(match[1]), int(match[2]), int(match[3])), span, dated)
    if (match := _PLAIN_DMY.fullmatch(text)) and int(match[1]) <= 31 and int(match[3]):
        read = _finished(_ordered(int(match[1]), int(match[2]), int(match[3]), month_first), span, dated)
        return Read(read.value, read.rules or ("date_form",))
    bare = _TIME.sub("", text).strip()
    timed = ("time_removed",) if bare != text else ()
    if match := _SERIAL.fullmatch(bare):
        parts = _from_digits(match[1], month_first, span)
    elif bare.isascii() and bare.isdigit():
        parts = _from_digits(bare, month_first, span)
    else:
        parts = _from_tokens(_TOKEN.findall(_separated(_WORDS.sub(" ", bare))), month_first)
    if parts is None or not parts.year:
        return Read("", ("date_unreadable",))
    read = _finished(parts, span, dated)
    rules = (*timed, *read.rules)
    return Read(read.value, rules or (("date_form",) if read.value != text else ())) if read.value else read


def _separated(text: str) -> str:
    """Separators between parts turned to spaces, but dashes that stand for an unknown part kept; spreadsheets write 4-ก.ค.-69."""
    return re.sub(r"(?:(?<=[0-9A-Za-zก-์?*])|(?<=[ก-์]\.))\s*[/.,\-]\s*(?=[0-9A-Za-zก-์?*\-])|/", " ", text)


def is_month_first(texts: list[str]) -> bool:
    """Whether a column writes month before day: second parts above 12 are common and first parts above 12 hardly occur."""
    found = [(int(m[1]), int(m[2])) for t in texts if (m := _DMY.match(t))]
    first = sum(a > 12 >= b for a, b in found)
    second = sum(b > 12 >= a for a, b in found)
    return second >= 5 and first <= 0.05 * second


def date_column(cells: Cells, lists: Lists, span: Span, dated: dt.date, repairs: Repairs) -> Cells:
    """:func:`read_date` for a column of tidied text, with what only a list's whole column tells.

    In a birth date column where 1 January is implausibly frequent, it stands for "unknown" and only the year is kept.
    """
    turned = lists.where(cells, is_month_first)
    read = partial(read_date, span=span, dated=dated)
    dates = filled(read_cells(cells.kept(~turned), read, repairs), read_cells(cells.kept(turned), partial(read, month_first=True), repairs))
    return _without_januaries(dates, lists, repairs) if span.birth else dates


def _without_januaries(dates: Cells, lists: Lists, repairs: Repairs) -> Cells:
    """1 January cut to its year in the lists where it is far more frequent than birthdays on it."""
    january = dates.are(_marked(pc.ends_with(dates.texts, "-01-01")))
    if not january.any():
        return dates
    full = dates.are(_marked(pc.equal(pc.utf8_length(dates.texts), 10)))
    times, all_times = (np.bincount(lists.codes, rows, lists.count) for rows in (january, full))
    unknown = (times >= _FIRST_JANUARY_LEAST) & (times >= _FIRST_JANUARY_SHARE * all_times)
    cut = january & unknown[lists.codes]
    repairs.count_rows("first_january_unknown", cut)
    return filled(dates.kept(~cut), Cells(np.where(cut, dates.codes, -1), pc.utf8_slice_codeunits(dates.texts, 0, 4)))


def _marked(found: pa.Array) -> np.ndarray:
    return np.asarray(pc.fill_null(found, False).to_numpy(zero_copy_only=False))


def read_age(text: str, *, dated: dt.date) -> Read:
    """An age in years (``13``, ``13 ปี 4 เดือน``, ``13.5``) as the year of birth, one year either way."""
    match = re.search(r"(\d{1,3})(?:[.,]\d+)?\s*(?:ปี|ขวบ|y|$)", text)
    if not text:
        return Read("")
    if match is None or int(match[1]) > 120:
        return Read("", ("age_unreadable",))
    return Read(f"{dated.year - int(match[1]):04d}", ("age_to_year",))
