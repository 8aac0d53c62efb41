"""When a delivery is due, and since when an agency is late.

Belongs here: reckoning with the agreed days (``delivery.due``: MM-DD, every year, or the calendar's rounds). Does not belong here: what
being late means for the night (``assets.lateness``), holidays (``calendar``), today's date.
"""

import datetime as dt
from collections.abc import Sequence

from agreements.calendar import DMC, Calendar, in_year


def late_since(
    due: Sequence[str], grace_days: int, agreed_from: dt.date, last: dt.date | None, day: dt.date, calendar: Calendar
) -> dt.date | None:
    """The due day an agency is late for on ``day``, or None.

    A delivery counts for the due day it is nearest to: one of 1 June for 10 June, one of 2 April for 31 March and not for June. A due day
    on which offices are closed moves to the next on which they are open, and so does the last day of grace.

    Args:
        due: days as MM-DD, or ``dmc`` for the calendar's rounds. grace_days: how many days after a due day nobody is called late.
        agreed_from: due days before it count for nothing. last: the day of the last good delivery, None for none.
    """
    days = _due_days(due, agreed_from, day, calendar)
    over = [d for d in days if d >= agreed_from and d + dt.timedelta(days=grace_days) < day]
    passed = [d for d in over[-2:] if _deadline(d, grace_days, calendar) < day]  # of any before these the newest is later
    if not passed:
        return None
    newest = passed[-1]
    earlier = [d for d in days if d < newest]
    counts_from = earlier[-1] + (newest - earlier[-1]) / 2 if earlier else agreed_from
    return None if last and last > counts_from else calendar.next_working_day(newest)


def days_late(due: Sequence[str], day: dt.date, calendar: Calendar) -> int | None:
    """How many days after the due day it counts for a delivery of ``day`` came, 0 when in time; None where no days are agreed."""
    days = [calendar.next_working_day(d) for d in _due_days(due, day, day + dt.timedelta(days=366), calendar)]
    if not days:
        return None
    counts_for = min(days, key=lambda d: (abs(d - day), d))
    return max((day - counts_for).days, 0)


def _deadline(due: dt.date, grace_days: int, calendar: Calendar) -> dt.date:
    """The last day on which nobody is called late."""
    return calendar.next_working_day(calendar.next_working_day(due) + dt.timedelta(days=grace_days))


def _due_days(due: Sequence[str], first: dt.date, last: dt.date, calendar: Calendar) -> list[dt.date]:
    """All due days from a year before ``first`` to ``last``."""
    named = [day for text in due for day in (calendar.rounds if text == DMC else (text,))]
    years = range(min(first, last).year - 1, last.year + 1)
    return sorted({d for year in years for text in named if (d := in_year(text, year)) <= last})
