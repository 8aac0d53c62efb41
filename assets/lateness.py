"""Agencies whose delivery is overdue: their last good one is marked stale.

Belongs here: what being late does to a standing. Does not belong here: the reckoning of days (``agreements.due``).
"""

import dataclasses
import datetime as dt

from agreements.due import late_since
from agreements.model import Agency
from assets.standing import Standing


def with_lateness(agency: Agency, standing: Standing, day: dt.date) -> Standing:
    """The standing, late or not on ``day``. What came and was held or could not be read is judged by itself, not called late."""
    delivery, agreement = agency.delivery, agency.agreement
    if delivery is None or agreement is None or standing.verdict == "no_agreement":
        return dataclasses.replace(standing, late_since="")
    spoke = [dt.date.fromisoformat(d.dated) for d in (standing.newest, standing.stands) if d]
    since = late_since(delivery.due, delivery.grace_days, agreement.valid_from, max(spoke, default=None), day)
    if since is None:
        return dataclasses.replace(standing, late_since="")
    late = dataclasses.replace(standing, late_since=since.isoformat())
    return dataclasses.replace(late, verdict="stale", code="late") if standing.verdict == "accepted" else late
