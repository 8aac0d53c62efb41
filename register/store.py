"""Opening the register and writing a night: the only place that changes the database.

Belongs here: the engine, migrations to head, the one transaction of a night. Does not belong here: deciding anything
(``night.compose``), reading (``read``), SQL for many rows (``bulk``).
"""

import json
from pathlib import Path
from typing import Any

import pandas as pd
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, func, insert, select, text, update
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.pool import NullPool

from agreements.errors import OneTeamError, TransientError
from agreements.text import Text
from register import bulk, keys, versions
from register.models import (
    CONTENT_FIELDS,
    Appearance,
    Delivery,
    Evidence,
    Membership,
    Person,
    PersonEvent,
    PersonFields,
    PersonState,
    Record,
    Run,
    table,
)
from register.night import Night

_MIGRATIONS = Path(__file__).parent / "migrations"
_TRY_AGAIN = Text("ตรวจว่าฐานข้อมูลทำงานและเขียนได้ แล้วลองใหม่", "check that the database runs and may be written, then try again")
_NIGHT_LOCK = 7_150_425  # PostgreSQL advisory lock: one night at a time


def open_register(url: str) -> Engine:
    """The register at ``url``, created or migrated to the newest schema.

    Args:
        url: an SQLAlchemy URL, ``sqlite:///register.db`` or ``postgresql://…`` (psycopg 3).

    Raises:
        TransientError: when the database does not answer.
    """
    on_server = url.startswith("postgresql")
    engine = create_engine(url, poolclass=NullPool if on_server else None)  # on a server a connection ends with its use
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _sqlite_pragmas)
    try:
        migrate(engine)
    except OperationalError as error:
        raise _unreachable(engine) from error
    return engine


def broke_off(error: BaseException) -> TransientError | None:
    """The fault in our words when a database's connection was lost, or refused, at work; else None."""
    if not isinstance(error, (OperationalError, InterfaceError)):
        return None
    return TransientError(
        "register_broke_off",
        Text("ฐานข้อมูลของทะเบียนหยุดตอบระหว่างทำงาน ทะเบียนเป็นของก่อนคืนนี้หรือหลังคืนนี้ทั้งชุด",
             "the register's database stopped answering while at work; the register is whole, as before tonight or as after"),
        todo=_TRY_AGAIN,
    )  # fmt: skip


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration, made by the program: no file to keep beside the code."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> None:
    """Bring the schema to head; nothing happens when it is there already."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _NIGHT_LOCK})
        command.upgrade(alembic_config(connection), "head")


def write_night(engine: Engine, night: Night) -> int:
    """Write one night in one transaction: the register is as before or as after, never between.

    Returns:
        The number of the run.

    Raises:
        OneTeamError: when the register already stands at a later day.
        TransientError: when another night was written after this one was decided; decide anew.
    """
    with engine.begin() as connection:
        run = _begin_run(connection, night)
        _write_deliveries(connection, night, run)
        _write_records(connection, night, run)
        _write_persons(connection, night, run)
        versions.write(connection, Evidence, night.evidence, run, keep_missing=False)
        versions.write(connection, PersonFields, night.fields, run, keep_missing=False)
        versions.write(connection, PersonState, night.states, run, keep_missing=False)
    return run


def hold_for_writing(connection: Connection) -> None:
    """Keep all others from writing until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _NIGHT_LOCK})
    else:
        connection.exec_driver_sql("UPDATE run SET run_id = run_id WHERE 0")  # takes SQLite's write lock at once


def _begin_run(connection: Connection, night: Night) -> int:
    hold_for_writing(connection)
    last = connection.execute(select(func.max(Run.run_id), func.max(Run.as_of))).one()
    if last[1] and last[1] > night.as_of.isoformat():
        raise _already_later(last[1])
    if (last[0] or 0) != night.after_run:
        raise _overtaken()
    run = night.after_run + 1
    values = {"run_id": run, "as_of": night.as_of.isoformat(), "recorded_at": night.recorded_at}
    said = {"versions": _json(night.versions), "settings": _json(night.settings)}
    connection.execute(insert(Run).values(**values, **said))
    return run


def _write_deliveries(connection: Connection, night: Night, run: int) -> None:
    bulk.insert_new(connection, table(Delivery), night.deliveries.assign(run_id=run))


def _write_records(connection: Connection, night: Night, run: int) -> None:
    """New contents, and where every record of tonight stands."""
    bulk.insert_new(connection, table(Record), night.new_records.assign(first_run=run))
    _fill_again(connection, night.new_records)
    versions.write(connection, Appearance, night.records[["record_key", "record_id"]], run, keep_missing=False)


def _fill_again(connection: Connection, new: pd.DataFrame) -> None:
    """A record that had been erased and is sent again says again what it said."""
    erased = versions.fetch(connection, select(Record.record_key).where(Record.erased_on.is_not(None)))
    again = new[keys.among(new["record_key"], erased["record_key"])]
    for row in again.astype("object").where(again.notna(), None).to_dict("records"):
        own = {str(name): value for name, value in row.items() if name in CONTENT_FIELDS}
        connection.execute(update(table(Record)).where(Record.record_key == row["record_key"]).values(**own, erased_on=None))


def _write_persons(connection: Connection, night: Night, run: int) -> None:
    bulk.insert_new(connection, table(Person), pd.DataFrame({"person_id": night.new_persons}).assign(first_run=run))
    versions.write(connection, Membership, night.members[["record_key", "person_id"]], run, keep_missing=True)
    events = night.events.assign(run_id=run, number=range(1, len(night.events) + 1))
    events["record_keys"] = [json.dumps(keys) for keys in events["record_keys"]]
    bulk.insert_new(connection, table(PersonEvent), events)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _sqlite_pragmas(connection: Any, _record: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=10000", "cache_size=-131072"):
        connection.execute(f"PRAGMA {pragma}")


def _unreachable(engine: Engine) -> TransientError:
    return TransientError(
        "register_unreachable",
        Text("เปิดทะเบียนไม่ได้", "the register does not answer"),
        where=engine.url.render_as_string(hide_password=True),
        todo=_TRY_AGAIN,
    )


def _overtaken() -> TransientError:
    return TransientError(
        "register_overtaken",
        Text("ระหว่างนี้มีการเขียนทะเบียนรอบอื่นแล้ว", "another night was written in the meantime"),
        todo=Text("รันใหม่อีกครั้ง", "run again"),
    )


def _already_later(as_of: str) -> OneTeamError:
    return OneTeamError(
        "register_is_later",
        Text(f"ทะเบียนเดินมาถึงวันที่ {as_of} แล้ว", f"the register already stands at {as_of}"),
        todo=Text(
            "ใช้วันที่ไม่ก่อนวันนั้น หรือดูอดีตด้วย register export --as-of",
            "give a day that is not before it; to see the past use register export --as-of",
        ),
    )
