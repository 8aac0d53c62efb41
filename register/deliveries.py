"""What the register remembers of an agency's deliveries, one after the other.

Belongs here: telling the deliveries in the log of nights from one another. Does not belong here: what a standing means (``assets``).
"""

from sqlalchemy import Engine, Row, func, select, tuple_

from register.models import Delivery


def remembered(engine: Engine, most: int, source: str | None = None) -> dict[str, list[str]]:
    """By source, the standings (JSON text, see ``assets.standing``) of the newest night of each of the last deliveries, the oldest first.

    A delivery is the same while its files are: a night that finds nothing new, or a ruling on it, is no delivery. One whose files come
    again after others is the last one.
    """
    last: dict[str, list[int]] = {}
    for row in _each_delivery(engine, source):
        last.setdefault(row.source, []).append(row.newest)
    wanted = {(run, key) for key, runs in last.items() for run in runs[-most:]}
    said = select(Delivery.source, Delivery.run_id, Delivery.standing).where(tuple_(Delivery.run_id, Delivery.source).in_(wanted))
    with engine.connect() as connection:
        standings = {(run, key): str(standing) for key, run, standing in connection.execute(said)}
    return {key: [standings[run, key] for run in runs[-most:]] for key, runs in last.items()}


def _each_delivery(engine: Engine, source: str | None) -> list[Row[tuple[str, int]]]:
    """Source and newest night of every delivery, in the order they last stood; one pass over the log, whose rows are many."""
    newest = func.max(Delivery.run_id).label("newest")
    came = [Delivery.received_at.is_not(None), Delivery.standing.is_not(None)] + ([Delivery.source == source] if source else [])
    each = select(Delivery.source, newest).where(*came).group_by(Delivery.source, Delivery.files)
    with engine.connect() as connection:
        return list(connection.execute(each.order_by(Delivery.source, newest)))
