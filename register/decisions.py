"""Reviewers' decisions on two records: kept for ever, the newest of a pair in force, followed when a row changes what it says.

Belongs here: writing and reading decisions, and which of tonight's records they are about. Does not belong here: what a decision does to
links (``matching.decisions``), what waits for a decision (``assets.reviewing``).
"""

from collections.abc import Callable
from datetime import datetime

import pandas as pd
from sqlalchemy import Connection, Engine, func, insert, select

from agreements.errors import OneTeamError
from agreements.text import Text
from register import persons, versions
from register.keys import among
from register.models import Appearance, Decision, Record, table
from register.store import hold_for_writing

SAME, DIFFERENT, WITHDRAWN = "same", "different", "withdrawn"
PAIR = ["record_key_l", "record_key_r"]
_BY = {"who": Text("ต้องบอกว่าใครตัดสิน", "say who decides"), "why": Text("ต้องบอกเหตุผล", "say why")}


def log(engine: Engine) -> pd.DataFrame:
    """All that was ever decided, in order: ``number, record_key_l, record_key_r, verdict, who, decided_at, why``."""
    with engine.connect() as connection:
        return _log(connection)


def in_force(decisions: pd.DataFrame) -> pd.DataFrame:
    """The newest decision of each pair that has one which was not taken back."""
    newest = decisions.drop_duplicates(PAIR, keep="last")
    return newest[newest["verdict"] != WITHDRAWN].reset_index(drop=True)


def write(
    engine: Engine, a: str, b: str, verdict: str, *, who: str, why: str, at: datetime, check: Callable[[pd.DataFrame], None]
) -> int:
    """Write down a decision on two record keys, or that it is taken back; gives its number.

    Args:
        check: called with what would then be in force, within the transaction; raises where that cannot be.

    Raises:
        OneTeamError: nobody is named, no reason is given, or ``check`` refuses.
    """
    for given, lacking in ((who, _BY["who"]), (why, _BY["why"])):
        if not given.strip():
            raise OneTeamError("half_a_decision", lacking)
    with engine.begin() as connection:
        hold_for_writing(connection)
        number = (connection.execute(select(func.max(Decision.number))).scalar() or 0) + 1
        row = {"number": number, "record_key_l": min(a, b), "record_key_r": max(a, b), "verdict": verdict, "who": who.strip(),
               "decided_at": at.isoformat(timespec="seconds"), "why": why.strip()}  # fmt: skip
        check(in_force(pd.concat([_log(connection), pd.DataFrame([row])], ignore_index=True)))
        connection.execute(insert(Decision).values(**row))
    return number


def _log(connection: Connection) -> pd.DataFrame:
    return versions.fetch(connection, select(table(Decision)).order_by(Decision.number))


def keys_of(engine: Engine, record_ids: list[str]) -> list[str]:
    """The keys of records that stand in the register, by where they stand (``source:row``).

    Raises:
        OneTeamError: one of them does not stand there.
    """
    statement = select(Appearance.record_id, Appearance.record_key).where(Appearance.record_id.in_(record_ids), Appearance.to_run.is_(None))
    with engine.connect() as connection:
        found = {record: key for record, key in connection.execute(statement)}  # noqa: C416 - rows, not pairs, for mypy
    lacking = [record for record in record_ids if record not in found]
    if lacking:
        what = Text("ไม่มีระเบียนนี้ในทะเบียนของคืนล่าสุด", "no such record in the register of the last night")
        raise OneTeamError("no_such_record", what, where=", ".join(lacking))
    return [found[record] for record in record_ids]


def tonight(engine: Engine, decisions: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Decisions in force by the keys of tonight's records: a row that changed what it says is followed by the source's own keys.

    Args:
        records: ``record_key`` and ``persons.OWN_KEYS`` of tonight's rows. A decided record that has no row tonight keeps its key.

    Returns:
        ``record_id_l, record_id_r`` (record keys), ``same, who, when, why``, as ``matching.link`` takes them.
    """
    named = pd.Series(pd.unique(decisions[PAIR].to_numpy(dtype=object).ravel()), dtype="str")
    gone = named[~among(named, records["record_key"])]
    heirs = _heirs(engine, gone, records) if len(gone) else {}
    made = pd.DataFrame({f"record_id_{end[-1]}": decisions[end].map(lambda key: heirs.get(key, key)).astype("str") for end in PAIR})
    return made.assign(same=decisions["verdict"] == SAME, who=decisions["who"], when=decisions["decided_at"].str[:10], why=decisions["why"])


def _heirs(engine: Engine, gone: pd.Series, records: pd.DataFrame) -> dict[str, str]:
    """Of decided records that have no row tonight, the row of the same source that says it is the same child (``persons.SUCCESSION``)."""
    columns = [table(Record).c[name] for name in ("record_key", *persons.OWN_KEYS)]
    with engine.connect() as connection:
        said = versions.fetch(connection, select(*columns).where(Record.record_key.in_(gone.tolist())))
    here = records[among(records["source"], said["source"])]
    heirs: dict[str, str] = {}
    for keys in persons.SUCCESSION:
        left, right = (rows.dropna(subset=list(keys)).drop_duplicates(list(keys), keep=False) for rows in (said, here))
        both = left.merge(right, on=list(keys), suffixes=("", "_now"), validate="one_to_one")
        for old, new in zip(both["record_key"], both["record_key_now"], strict=True):
            if old not in heirs and new not in heirs.values():
                heirs[str(old)] = str(new)
    return heirs


def places(engine: Engine) -> pd.Series:
    """Where the records of the register stand (``source:row``), by key; those that do not stand now are left out."""
    statement = select(Appearance.record_key, Appearance.record_id).where(Appearance.to_run.is_(None))
    with engine.connect() as connection:
        standing = versions.fetch(connection, statement)
    return standing.set_index("record_key")["record_id"]
