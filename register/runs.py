"""The log of nights: what the newest run was made from and what it changed.

Belongs here: reading the table ``run`` and what it says of agencies. Does not belong here: people (``read``), writing (``store``).
"""

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, func, select

from register.models import Delivery, PersonEvent, Run


@dataclass(frozen=True)
class RunFacts:
    """One night: its number, the day it speaks of, versions by name, and events of person ids by kind."""

    run_id: int
    as_of: date | None
    versions: dict[str, str]
    events: dict[str, int]


def newest_run(engine: Engine) -> RunFacts:
    """The newest night; number 0 when there has been none."""
    with engine.connect() as connection:
        run = connection.execute(select(Run.run_id, Run.as_of, Run.versions).order_by(Run.run_id.desc()).limit(1)).first()
        if run is None:
            return RunFacts(0, None, {}, {})
        counted = select(PersonEvent.kind, func.count()).where(PersonEvent.run_id == run.run_id).group_by(PersonEvent.kind)
        events = {str(kind): int(count) for kind, count in connection.execute(counted.order_by(PersonEvent.kind))}
    return RunFacts(run.run_id, date.fromisoformat(run.as_of), json.loads(run.versions), events)


def newest_standing(engine: Engine, source: str) -> str | None:
    """Where an agency stood in the newest night that says so, as JSON text (see ``assets.standing``); None when none does."""
    said = select(Delivery.standing).where(Delivery.source == source, Delivery.standing.is_not(None))
    with engine.connect() as connection:
        return connection.execute(said.order_by(Delivery.run_id.desc()).limit(1)).scalar()


def all_standings(engine: Engine, source: str) -> dict[int, str]:
    """Where an agency stood in every night that says so, as ``newest_standing`` gives it, by run."""
    said = select(Delivery.run_id, Delivery.standing).where(Delivery.source == source, Delivery.speaks, Delivery.standing.is_not(None))
    with engine.connect() as connection:
        return {run: standing for run, standing in connection.execute(said) if standing is not None}
