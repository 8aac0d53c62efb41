"""Erasing what the register may not keep any longer: values of records, never that there was a record.

Belongs here: which records of a source have run out, and making their values empty, also where they were chosen for a person. Does
not belong here: how long an agency's data may be kept (``agreements``), files (``assets.retention``). Keys, addresses, runs, states and
events stay: counts and hashes of the past still agree. An erased record says nothing any more: it is no former record of anybody.
"""

import datetime as dt
import json

import pandas as pd
from sqlalchemy import ColumnElement, Connection, Engine, func, or_, select, update
from sqlalchemy.orm import aliased

from register import versions
from register.keys import among
from register.models import (
    CONTENT_FIELDS,
    DERIVED_FIELDS,
    PERSON_FIELDS,
    Appearance,
    Decision,
    Delivery,
    Membership,
    PersonFields,
    Record,
    table,
)

_AT_ONCE = 5000
_FROM = {"last_school": ("school_name", "school_code"), "last_grade": ("grade",)}  # derived values, and the fields they were taken from


def ended(engine: Engine) -> pd.DataFrame:
    """``record_key, source, ended`` (a run) of all records that stand no more and still have values."""
    other = aliased(Appearance)
    stands = select(other.record_key).where(other.record_key == Appearance.record_key, other.to_run.is_(None)).exists()
    statement = select(Appearance.record_key, Record.source, func.max(Appearance.to_run).label("ended"))
    statement = statement.join(Record, Record.record_key == Appearance.record_key)
    statement = statement.where(Appearance.to_run.is_not(None), Record.erased_on.is_(None), ~stands)
    with engine.connect() as connection:
        return versions.fetch(connection, statement.group_by(Appearance.record_key, Record.source))


def run_out(
    engine: Engine, ends: pd.DataFrame, retention: dt.timedelta, day: dt.date, agreement_ended: dt.date | None
) -> list[str]:
    """Which of one source's records (rows of ``ended``) are over on ``day``: their keys.

    The time counts from the day their last delivery was received; for what stood when the agreement ended, from that end.
    """
    if ends.empty:
        return []
    with engine.connect() as connection:
        received = _received(connection, str(ends["source"].iloc[0]))
    runs = sorted(received)
    starts = received | ({runs[-1]: max(received[runs[-1]], agreement_ended)} if agreement_ended and runs else {})
    stood_in = {int(run): max((r for r in runs if r < run), default=None) for run in ends["ended"].unique()}
    over = {run for run, stood in stood_in.items() if stood is not None and starts[stood] + retention < day}
    return ends.loc[ends["ended"].isin(over), "record_key"].sort_values().tolist()


def erase(engine: Engine, record_keys: list[str], day: dt.date) -> None:
    """Make the values of these records empty, of their persons every chosen value that no other record gives, and the reasons of decisions
    on them; in one transaction.
    """
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA secure_delete = ON")  # else the old values stay in the file's free space
        for at in range(0, len(record_keys), _AT_ONCE):
            some = record_keys[at : at + _AT_ONCE]
            empty = dict.fromkeys(CONTENT_FIELDS)
            connection.execute(update(table(Record)).where(Record.record_key.in_(some)).values(**empty, erased_on=day.isoformat()))
            connection.execute(update(table(Decision)).where(_about(some)).values(why=""))
            _forget(connection, _persons(connection, some))
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")  # and in the log beside it


def _about(record_keys: list[str]) -> ColumnElement[bool]:
    """Decisions on one of the records: the reason given may name what the record said."""
    return or_(Decision.record_key_l.in_(record_keys), Decision.record_key_r.in_(record_keys))


def _received(connection: Connection, source: str) -> dict[int, dt.date]:
    """Run → the day the delivery in use was received."""
    rows = connection.execute(select(Delivery.run_id, Delivery.standing, Delivery.dated).where(Delivery.source == source, Delivery.speaks))
    return {run: dt.date.fromisoformat(_received_at(standing, dated)[:10]) for run, standing, dated in rows}


def _received_at(standing: str | None, dated: str | None) -> str:
    """From the standing; a night of before standings were kept knows only the day the delivery spoke of."""
    stands = json.loads(standing)["stands"] if standing else None
    return str(stands["received_at"]) if stands else dated or dt.date.max.isoformat()


def _persons(connection: Connection, record_keys: list[str]) -> list[str]:
    return list(connection.execute(select(Membership.person_id).where(Membership.record_key.in_(record_keys)).distinct()).scalars())


def _forget(connection: Connection, persons: list[str]) -> None:
    """Of these persons' chosen values, past ones too, make empty what none of their records gives any more."""
    columns = [table(Record).c[name] for name in CONTENT_FIELDS]
    given = versions.fetch(connection, select(Membership.person_id, *columns).join(Record, Record.record_key == Membership.record_key)
                           .where(Membership.person_id.in_(persons), Record.erased_on.is_(None)))  # fmt: skip
    chosen = [table(PersonFields).c[name] for name in ("person_id", "from_run", *PERSON_FIELDS, *DERIVED_FIELDS)]
    fields = versions.fetch(connection, select(*chosen).where(PersonFields.person_id.in_(persons)))
    for name in (*PERSON_FIELDS, *DERIVED_FIELDS):
        if name in ("last_source", "born_about"):
            known = pd.Series(among(fields["person_id"], given["person_id"]), index=fields.index)
        else:
            known = _still_given(fields, given, name)
        for person, run in fields.loc[fields[name].notna() & ~known, ["person_id", "from_run"]].itertuples(index=False):
            where = (PersonFields.person_id == person) & (PersonFields.from_run == run)
            connection.execute(update(table(PersonFields)).where(where).values({name: None}))


def _still_given(fields: pd.DataFrame, given: pd.DataFrame, name: str) -> pd.Series:
    said = pd.concat([given["person_id"] + "\x1f" + given[source] for source in _FROM.get(name, (name,))]).dropna()
    return pd.Series(among(fields["person_id"] + "\x1f" + fields[name], said), index=fields.index)
