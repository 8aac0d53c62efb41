"""Reading the register: as it stands, as of a past day, one person's history.

Belongs here: queries and the frames they give. Does not belong here: writing (``store``), deciding (``night``), files (``export``).
"""

import dataclasses
import json
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Engine, func, select

from agreements.calendar import Calendar
from register import days, keys, person_ids, versions
from register.before import MEMBERSHIP_COLUMNS, STATE_COLUMNS, Before
from register.former import former_records
from register.models import (
    DERIVED_FIELDS,
    PERSON_FIELDS,
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
from register.reconciliation import reconcile
from register.settings import AgeRules
from register.withdrawn import TakenBack, states_without


def before(engine: Engine, record_keys: pd.Series, taken_back: TakenBack = MappingProxyType({})) -> Before:
    """What tonight's decisions need of the register.

    Args:
        record_keys: the keys of tonight's records; only of the others is the content read.
        taken_back: of each source the runs that went by a delivery of it that is rejected by now.
    """
    with engine.connect() as connection:
        run = run_as_of(connection, None) or 0
        held = versions.read(connection, Membership, ["record_key", "person_id"])
        past = versions.fetch(connection, select(Membership.record_key, Membership.person_id).where(Membership.to_run.is_not(None)))
        former = former_records(connection, held, record_keys, taken_back)
        states = versions.read(connection, PersonState, STATE_COLUMNS)
        previous = states_without(connection, states, taken_back, run)
        last = connection.execute(select(func.max(Person.person_id))).scalar()
        recorded = versions.fetch(connection, select(Record.record_key).where(Record.erased_on.is_(None)))
    own = former[["record_key", *MEMBERSHIP_COLUMNS[2:]]]
    return Before(
        memberships=held.merge(own, on="record_key", how="left"), past=past.drop_duplicates(), recorded=recorded["record_key"],
        former=former, states=states, previous=previous, run=run, next_number=person_ids.number_of(last) + 1 if last else 1,
    )  # fmt: skip


def memberships(engine: Engine) -> pd.DataFrame:
    """``record_key, person_id`` of every record ever assigned, as it stands."""
    with engine.connect() as connection:
        return versions.read(connection, Membership, ["record_key", "person_id"])


def standing(engine: Engine) -> pd.DataFrame:
    """``record_id, person_id`` of every record that stands, protected ones too: for measuring, never for showing."""
    statement = select(Appearance.record_id, Membership.person_id).join(Membership, Membership.record_key == Appearance.record_key)
    with engine.connect() as connection:
        return versions.fetch(connection, statement.where(Appearance.to_run.is_(None), Membership.to_run.is_(None)))


def run_as_of(connection: Connection, as_of: date | None) -> int | None:
    """The newest run of ``as_of`` or before (None: of all); None when there is none."""
    runs = select(func.max(Run.run_id))
    return connection.execute(runs if as_of is None else runs.where(Run.as_of <= as_of.isoformat())).scalar()


def states(engine: Engine, as_of: date | None = None) -> pd.DataFrame:
    """``person_id, state, rule, since, listed, compulsory_age, in_population`` as the register knew them on a day."""
    columns = [c.name for c in table(PersonState).c if c.name not in ("from_run", "to_run")]
    with engine.connect() as connection:
        run = run_as_of(connection, as_of) or 0
        return versions.read(connection, PersonState, columns, run).sort_values("person_id", ignore_index=True)


def people(engine: Engine, as_of: date | None = None) -> pd.DataFrame:
    """One row a person with a state, as the register knew them on a day, in the order of ids.

    Columns: ``person_id, state, listed, compulsory_age, rule, since, in_population``, the chosen fields, ``born_about`` (a year told by
    the class), ``last_school, last_grade, last_source``, ``age`` (float), ``record_ids`` of standing records and ``sources`` that have
    or had the person (both joined by ``;``, without protected sources), ``only_protected`` (fields only a protected source gave:
    none, as no such value is ever chosen). Persons known only through protected sources are left out.
    """
    with engine.connect() as connection:
        run = run_as_of(connection, as_of) or 0
        fields = versions.read(connection, PersonFields, ["person_id", *PERSON_FIELDS, *DERIVED_FIELDS], run)
        standing = _standing_records(connection, run)
        sources = _sources(connection, run)
        ages = _ages(connection, fields, run)
    found = states(engine, as_of)
    found = found[found["state"] != "in_care"].merge(fields, on="person_id", how="left")
    found["age"] = found["person_id"].map(ages)
    found["sources"] = _joined(found["person_id"], sources, "source")
    found["record_ids"] = _joined(found["person_id"], standing, "record_id")
    return found.assign(only_protected="")


def reconciliation(engine: Engine, as_of: date | None = None) -> dict[str, pd.DataFrame]:
    """The sum over the population list, ``by_tambon`` (``amphoe, tambon``) and ``by_age`` (see ``reconciliation.reconcile``)."""
    with engine.connect() as connection:
        run = run_as_of(connection, as_of)
        rules, _ = _rules_of(connection, run) if run else (AgeRules(), Calendar())
    found = people(engine, as_of)
    return {"by_tambon": reconcile(found, ["amphoe", "tambon"], rules), "by_age": reconcile(found, ["age"], rules)}


def deliveries(engine: Engine, as_of: date | None = None) -> pd.DataFrame:
    """What each agency's statement was worth in the newest run of a day (columns of ``models.Delivery``)."""
    with engine.connect() as connection:
        run = run_as_of(connection, as_of) or 0
        return versions.fetch(connection, select(table(Delivery)).where(Delivery.run_id == run).order_by(Delivery.source))


def last_good(engine: Engine) -> pd.DataFrame:
    """For each agency the newest delivery row in which its statement was in use."""
    with engine.connect() as connection:
        rows = versions.fetch(connection, select(table(Delivery)).where(Delivery.speaks).order_by(Delivery.source, Delivery.run_id))
    return rows.drop_duplicates("source", keep="last", ignore_index=True)


def history(engine: Engine, person_id: str) -> dict[str, pd.DataFrame]:
    """A person's life in the register: ``states``, ``records``, ``evidence`` and ``events``, each dated by the runs that learned of it.

    Rows of protected sources are left out.
    """
    with engine.connect() as connection:
        own = select(table(PersonState)).where(PersonState.person_id == person_id).order_by(PersonState.from_run)
        happened = select(table(PersonEvent)).where((PersonEvent.person_id == person_id) | (PersonEvent.other_person_id == person_id))
        frames = {
            "states": versions.fetch(connection, own),
            "records": versions.fetch(connection, _records_of(person_id)),
            "evidence": versions.fetch(connection, _evidence_of(person_id)),
            "events": versions.fetch(connection, happened.order_by(PersonEvent.run_id, PersonEvent.number)),
        }
        days_of = {row.run_id: row.as_of for row in connection.execute(select(Run.run_id, Run.as_of))}
        hidden = _protected(connection)
    for name in ("records", "evidence"):
        frames[name] = frames[name][~frames[name]["source"].isin(hidden)].reset_index(drop=True)
    frames["events"]["record_keys"] = [json.loads(keys) for keys in frames["events"]["record_keys"]]
    for frame in frames.values():
        for run, day in (("from_run", "from_day"), ("to_run", "to_day"), ("run_id", "day")):
            if run in frame:
                frame[day] = frame[run].map(days_of).astype("str")
    return frames


def _records_of(person_id: str) -> Any:
    columns = [Record.record_key, Record.source, Membership.from_run, Membership.to_run]
    joined = select(*columns, *(table(Record).c[name] for name in PERSON_FIELDS if name != "hide_address"))
    return joined.join(Membership, Membership.record_key == Record.record_key).where(Membership.person_id == person_id).order_by(
        Record.source, Record.record_key, Membership.from_run
    )


def _evidence_of(person_id: str) -> Any:
    columns = [Evidence.record_key, Record.source, Evidence.fact, Evidence.since, Evidence.said, Evidence.from_run, Evidence.to_run]
    joined = select(*columns).join(Record, Record.record_key == Evidence.record_key)
    joined = joined.join(Membership, Membership.record_key == Evidence.record_key).where(Membership.person_id == person_id).distinct()
    return joined.where(Evidence.person_id == person_id).order_by(Evidence.from_run, Record.source, Evidence.record_key, Evidence.fact)


def _protected(connection: Connection) -> list[str]:
    """Sources that are, or ever were, protected."""
    return list(connection.execute(select(Delivery.source).where(Delivery.protected).distinct()).scalars())


def _standing_records(connection: Connection, run: int) -> pd.DataFrame:
    """``person_id, record_id`` of records standing in ``run``, those of protected sources left out."""
    statement = (
        select(Membership.person_id, Appearance.record_id)
        .join(Record, Record.record_key == Membership.record_key)
        .join(Appearance, Appearance.record_key == Membership.record_key)
        .where(versions.standing_in(Membership, run), versions.standing_in(Appearance, run), Record.source.not_in(_protected(connection)))
    )
    return versions.fetch(connection, statement)


def _sources(connection: Connection, run: int) -> pd.DataFrame:
    """``person_id, source``: who has or had a person, as known in ``run``, protected sources left out."""
    statement = (
        select(Membership.person_id, Record.source)
        .join(Record, Record.record_key == Membership.record_key)
        .where(versions.standing_in(Membership, run), Record.source.not_in(_protected(connection)))
        .distinct()
    )
    return versions.fetch(connection, statement)


def _ages(connection: Connection, fields: pd.DataFrame, run: int) -> pd.Series:
    """Ages on the day of the run, by the rules it was decided with."""
    day = connection.execute(select(Run.as_of).where(Run.run_id == run)).scalar()
    if day is None:
        return pd.Series(dtype="float64")
    born = fields.set_index("person_id")["birth_date"].fillna(fields.set_index("person_id")["born_about"])
    return days.ages(born, date.fromisoformat(day), *_rules_of(connection, run))


def _rules_of(connection: Connection, run: int) -> tuple[AgeRules, Calendar]:
    """The age rules and the calendar a run was decided with; settings that no longer exist are passed over."""
    settings = json.loads(connection.execute(select(Run.settings).where(Run.run_id == run)).scalar_one())

    def known(kind: type, given: dict[str, Any]) -> dict[str, Any]:
        names = {field.name for field in dataclasses.fields(kind)}
        return {name: tuple(value) if isinstance(value, list) else value for name, value in given.items() if name in names}

    return AgeRules(**known(AgeRules, settings["ages"])), Calendar(**known(Calendar, settings["calendar"]))


def _joined(persons: pd.Series, rows: pd.DataFrame, name: str) -> pd.Series:
    """The values of each person, sorted, joined by ``;``."""
    at = keys.positions(rows["person_id"], persons)
    return keys.joined(at[at >= 0], rows.loc[at >= 0, name], len(persons))
