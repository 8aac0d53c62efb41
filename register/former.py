"""Records that stood in earlier nights and do not stand tonight.

Belongs here: finding them, what was last known of their source, since when a complete statement is without them.
Does not belong here: what their absence means (``evidence``, ``rules``).
"""

import pandas as pd
from sqlalchemy import Connection, func, select

from register import keys, versions
from register.before import FORMER_COLUMNS
from register.models import CONTENT_FIELDS, Appearance, Delivery, Record, Run, table
from register.withdrawn import TakenBack, last_seen, statements_without

_AT_ONCE = 5000  # keys in one query; both databases allow more


def former_records(connection: Connection, held: pd.DataFrame, record_keys: pd.Series, taken_back: TakenBack) -> pd.DataFrame:
    """The records of ``held`` (``record_key, person_id``) that are not among tonight's ``record_keys`` (columns ``FORMER_COLUMNS``).

    What only deliveries ``taken_back`` said is not among them.
    """
    gone = held[~keys.among(held["record_key"], record_keys)]
    ended = versions.fetch(
        connection,
        select(Appearance.record_key, func.max(func.coalesce(Appearance.to_run, 0)).label("to_run"),
               func.max(Appearance.from_run).label("from_run")).group_by(Appearance.record_key)
        .where(Appearance.to_run.is_not(None)),
    )  # fmt: skip
    standing = versions.read(connection, Appearance, ["record_key"])
    gone = gone.merge(ended[["record_key", "to_run"]], on="record_key", how="left")
    gone["to_run"] = gone["to_run"].where(~keys.among(gone["record_key"], standing["record_key"])).fillna(0).astype("int64")
    rows = gone.merge(_contents(connection, gone["record_key"]), on="record_key")
    said = _statements(connection)
    protected = said.loc[said["protected"], "source"]
    if taken_back:
        said = statements_without(said, taken_back)
        rows = _ended_without(rows, last_seen(connection, said, taken_back), taken_back)
    return _with_source_facts(rows, said, protected)


def _ended_without(rows: pd.DataFrame, seen: pd.DataFrame, taken_back: TakenBack) -> pd.DataFrame:
    """The rows as if no delivery taken back had been: those of their sources end after the last run that had them, or never were."""
    own = rows["source"].isin(list(taken_back))
    last = rows["record_key"].map(seen.set_index("record_key")["last_run"])
    ended = rows.assign(to_run=rows["to_run"].where(~own, last.fillna(0).astype("int64") + 1))
    return ended[~own | last.notna()]


def _contents(connection: Connection, wanted: pd.Series) -> pd.DataFrame:
    columns = [table(Record).c[name] for name in ("record_key", "source", *CONTENT_FIELDS)]
    chunks = [wanted.iloc[at : at + _AT_ONCE].tolist() for at in range(0, max(len(wanted), 1), _AT_ONCE)]
    kept = select(*columns).where(Record.erased_on.is_(None))  # an erased record says nothing any more
    return pd.concat([versions.fetch(connection, kept.where(Record.record_key.in_(chunk))) for chunk in chunks])


def _statements(connection: Connection) -> pd.DataFrame:
    """Every night's statements in use, with the night's day."""
    columns = [Delivery.run_id, Delivery.source, Delivery.kind, Delivery.rows_mean, Delivery.statement, Delivery.protected]
    joined = select(*columns, Delivery.dated, Delivery.stale, Run.as_of).join(Run, Run.run_id == Delivery.run_id)
    return versions.fetch(connection, joined.where(Delivery.speaks).order_by(Delivery.run_id))


def _with_source_facts(rows: pd.DataFrame, said: pd.DataFrame, protected: pd.Series) -> pd.DataFrame:
    """For each record its source as it was when it last stood, and the first complete statement without it."""
    newest = said.drop_duplicates("source", keep="last").set_index("source")
    ends = rows[["source", "to_run"]].drop_duplicates()
    told = [(source, to_run, *_around(said[said["source"] == source], to_run)) for source, to_run in ends.itertuples(index=False)]
    known = pd.DataFrame(told, columns=["source", "to_run", "dated", "absent_since"])
    known = known.astype({"source": "str", "to_run": "int64", "dated": "str", "absent_since": "str"})
    found = rows.merge(known, on=["source", "to_run"], how="left").rename(columns={"to_run": "last_run"})
    for name in ("kind", "rows_mean"):
        found[name] = found["source"].map(newest[name]).astype("str")
    found["protected"] = found["source"].isin(protected)
    return found[FORMER_COLUMNS]


def _around(said: pd.DataFrame, to_run: int) -> tuple[str | None, str | None]:
    """The day the last statement with a record spoke of, and the day of the first complete one without it."""
    if to_run == 0:
        return (said["dated"].iloc[-1] if len(said) else None), None
    earlier, later = said[said["run_id"] < to_run], said[said["run_id"] >= to_run]
    without = later[(later["statement"] == "complete") & ~later["stale"]]
    return (earlier["dated"].iloc[-1] if len(earlier) else None), (without["as_of"].iloc[0] if len(without) else None)
