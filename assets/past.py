"""An agency's last deliveries as the register remembers them.

Belongs here: from remembered standings to past deliveries. Does not belong here: the log of nights (``register.deliveries``), how the
past is shown (``publishing.trend``).
"""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Engine

from agreements.calendar import Calendar
from agreements.due import days_late
from agreements.model import Agency
from assets.standing import Delivered, Standing, from_json
from publishing.trend import MOST, PastDelivery
from register.deliveries import remembered


def past_of_all(engine: Engine, agencies: Iterable[Agency], calendar: Calendar) -> dict[str, list[PastDelivery]]:
    """The last deliveries of each agency that came, the oldest first, whatever became of them."""
    known = remembered(engine, MOST)
    return {a.agency: _past(a, known.get(a.agency, []), calendar) for a in agencies}


def past_deliveries(engine: Engine, agency: Agency, calendar: Calendar) -> list[PastDelivery]:
    """The same of one agency."""
    return _past(agency, remembered(engine, MOST, agency.agency).get(agency.agency, []), calendar)


def _past(agency: Agency, said: Iterable[str], calendar: Calendar) -> list[PastDelivery]:
    standings = [from_json(text) for text in said]
    return [past_of(agency, standing, standing.newest, calendar) for standing in standings if standing.newest]


def past_of(agency: Agency, standing: Standing, newest: Delivered, calendar: Calendar) -> PastDelivery:
    """One of the deliveries a standing speaks of."""
    dated = dt.date.fromisoformat(newest.dated)
    return PastDelivery(
        received=dt.date.fromisoformat(newest.received_at[:10]), dated=dated, outcome=_outcome(standing, newest),
        days_late=days_late(agency.delivery.due, dated, calendar) if agency.delivery else None,
        rows_in=newest.rows_in, accepted=newest.accepted, quarantined=newest.quarantined, reasons=newest.quarantine_reasons,
        repairs=sum(newest.repairs.values()), observed=newest.observed, filled=newest.filled,
        unusable=newest.unusable,
    )  # fmt: skip


def _outcome(standing: Standing, newest: Delivered) -> str:
    """What became of the delivery; one that is merely no longer at its place was accepted or held all the same."""
    if standing.verdict in ("accepted", "held", "failed"):
        return standing.verdict
    return "accepted" if standing.stands and standing.stands.files == newest.files else "held"
