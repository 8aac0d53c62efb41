"""When a delivery is due, and since when an agency is late.

Belongs here: reckoning with the agreed days (``delivery.due``, MM-DD, every year). Does not belong here: what being late means for the
night (``assets.lateness``), today's date.
"""

import datetime as dt
from collections.abc import Sequence


def late_since(due: Sequence[str], grace_days: int, agreed_from: dt.date, last: dt.date | None, day: dt.date) -> dt.date | None:
    """The due day an agency is late for on ``day``, or None.

    A delivery counts for the due day it is nearest to: one of 1 June for 10 June, one of 2 April for 31 March and not for June.

    Args:
        due: days as MM-DD. grace_days: how many days after a due day nobody is called late.
        agreed_from: due days before it count for nothing. last: the day of the last good delivery, None for none.
    """
    days = _due_days(due, agreed_from, day)
    passed = [d for d in days if d >= agreed_from and d + dt.timedelta(days=grace_days) < day]
    if not passed:
        return None
    newest = passed[-1]
    earlier = [d for d in days if d < newest]
    counts_from = earlier[-1] + (newest - earlier[-1]) / 2 if earlier else agreed_from
    return None if last and last > counts_from else newest


def days_late(due: Sequence[str], day: dt.date) -> int | None:
    """How many days after the due day it counts for a delivery of ``day`` came, 0 when in time; None where no days are agreed."""
    days = _due_days(due, day, day + dt.timedelta(days=366))
    if not days:
        return None
    counts_for = min(days, key=lambda d: (abs(d - day), d))
    return max((day - counts_for).days, 0)


def _due_days(due: Sequence[str], first: dt.date, last: dt.date) -> list[dt.date]:
    """All due days from a year before ``first`` to ``last``; 29 February is the 28th in other years."""
    years = range(min(first, last).year - 1, last.year + 1)
    return sorted({d for year in years for text in due if (d := _in_year(text, year)) <= last})


def _in_year(text: str, year: int) -> dt.date:
    month, day = (int(part) for part in text.split("-"))
    return dt.date(year, month, day) if (month, day) != (2, 29) or _leap(year) else dt.date(year, 2, 28)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
