"""What the register remembers of an agency's deliveries, one after the other.

Belongs here: telling the deliveries in the log of nights from one another. Does not belong here: what a standing means (``assets``).
"""

from sqlalchemy import Engine, func, select

from register.models import Delivery


def remembered(engine: Engine, source: str, most: int) -> list[str]:
    """The standings (JSON text, see ``assets.standing``) of the newest night of each of the last deliveries, the oldest first.

    A delivery is the same while its files are: a night that finds nothing new, or a ruling on it, is no delivery.
    """
    newest = func.max(Delivery.run_id)
    own = (Delivery.source == source, Delivery.received_at.is_not(None), Delivery.standing.is_not(None))
    each = select(newest).where(*own).group_by(Delivery.files).order_by(func.min(Delivery.run_id).desc()).limit(most)
    with engine.connect() as connection:
        runs = list(connection.execute(each).scalars())
        said = select(Delivery.run_id, Delivery.standing).where(Delivery.source == source, Delivery.run_id.in_(runs))
        standings = {run: str(standing) for run, standing in connection.execute(said)}
    return [standings[run] for run in reversed(runs)]
