"""Deliveries of the made-up town taken in and remembered by its register, evening after evening, without the rest of a night."""

import dataclasses
import datetime as dt
from pathlib import Path

from sqlalchemy import func, insert, select

from assets.judging import take_in
from assets.standing import Standing, to_json
from register.models import Delivery, Run
from register.store import open_register
from tests.pipelines.nights import site_at


def evening(folder: Path, day: dt.date, *agencies: str) -> list[Standing]:
    """The agencies are taken in on ``day`` and remembered as a night would."""
    site = site_at(folder, day)
    known = {a.agency: a for a in site.agencies}
    stand = take_in([known[key] for key in agencies], site, day)
    with open_register(site.database_url).begin() as connection:
        run = (connection.execute(select(func.max(Run.run_id))).scalar() or 0) + 1
        connection.execute(insert(Run).values(run_id=run, as_of=day.isoformat(), recorded_at="", versions="{}", settings="{}"))
        for one in stand:
            newest = one.newest
            files = str([f["sha256"] for f in newest.files]) if newest else "[]"
            connection.execute(insert(Delivery).values(
                run_id=run, source=one.agency, speaks=one.stands is not None, protected=False, stale=False, outcome=one.verdict,
                received_at=newest.received_at if newest else None, files=files, standing=to_json(dataclasses.replace(one, checks=[])),
            ))  # fmt: skip
    return stand
