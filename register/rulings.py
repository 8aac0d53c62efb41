"""What officers ruled on deliveries: a held one let in, or one sent back; kept for ever, the newest on the same files in force.

Belongs here: writing and reading rulings. Does not belong here: what a ruling does to tonight's delivery (``assets.rulings``).
"""

from datetime import datetime
from typing import Literal, cast

import pandas as pd
from sqlalchemy import Engine, func, insert, select

from agreements.errors import OneTeamError
from agreements.text import Text
from register import versions
from register.models import Ruling, table
from register.store import hold_for_writing

Verdict = Literal["released", "rejected"]
_BY = {"who": Text("ต้องบอกว่าใครตัดสิน", "say who decides"), "why": Text("ต้องบอกเหตุผล", "say why")}


def write(engine: Engine, source: str, content: str, verdict: Verdict, *, who: str, why: str, at: datetime) -> int:
    """Write down a ruling on the files of a delivery; gives its number.

    Args:
        content: hash of the files (64 hex digits).

    Raises:
        OneTeamError: nobody is named, or no reason is given.
    """
    for given, lacking in ((who, _BY["who"]), (why, _BY["why"])):
        if not given.strip():
            raise OneTeamError("half_a_ruling", lacking)
    with engine.begin() as connection:
        hold_for_writing(connection)
        number = (connection.execute(select(func.max(Ruling.number))).scalar() or 0) + 1
        row = {"number": number, "source": source, "content": content, "verdict": verdict, "who": who.strip(), "why": why.strip()}
        connection.execute(insert(Ruling).values(**row, decided_at=at.isoformat(timespec="seconds")))
    return number


def in_force(engine: Engine) -> dict[tuple[str, str], Verdict]:
    """The newest ruling on the files of each delivery, by ``source, content``."""
    with engine.connect() as connection:
        rows = connection.execute(select(Ruling.source, Ruling.content, Ruling.verdict).order_by(Ruling.number))
        return {(source, content): cast(Verdict, verdict) for source, content, verdict in rows}


def log(engine: Engine, source: str) -> pd.DataFrame:
    """All that was ever ruled on an agency's deliveries: ``number, source, content, verdict, who, why, decided_at``."""
    with engine.connect() as connection:
        return versions.fetch(connection, select(table(Ruling)).where(Ruling.source == source).order_by(Ruling.number))
