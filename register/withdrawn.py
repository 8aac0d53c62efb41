"""What the register knew without deliveries that an officer took back after nights had gone by them.

Belongs here: which records, statements and states of the past are left out of tonight's decisions. Does not belong here: which
deliveries were rejected (``assets.rulings``), what remains means (``evidence``, ``rules``). The past as it was known stays as it is.
"""

from collections.abc import Mapping, Set

import numpy as np
import pandas as pd
from sqlalchemy import Connection, select

from register import keys, versions
from register.before import STATE_COLUMNS
from register.models import Appearance, Membership, PersonState, Record, Run

TakenBack = Mapping[str, Set[int]]  # source → the runs that went by a delivery of it that is rejected by now


def statements_without(said: pd.DataFrame, taken_back: TakenBack) -> pd.DataFrame:
    """The statements (``run_id, source``) of no delivery that was taken back."""
    back = [run in taken_back.get(source, ()) for run, source in zip(said["run_id"], said["source"], strict=True)]
    return said[~pd.Series(back, index=said.index, dtype="bool")]


def last_seen(connection: Connection, said: pd.DataFrame, taken_back: TakenBack) -> pd.DataFrame:
    """``record_key, last_run``: of the records of sources with a delivery taken back, the last run whose statement in ``said`` had them.

    Records that no such statement had are left out.
    """
    statement = select(Appearance.record_key, Record.source, Appearance.from_run, Appearance.to_run)
    joined = statement.join(Record, Record.record_key == Appearance.record_key).where(Record.source.in_(list(taken_back)))
    stood = versions.fetch(connection, joined)
    last = pd.Series(0, index=stood.index)
    for source, own in stood.groupby("source"):
        runs = np.r_[0, np.sort(said.loc[said["source"] == source, "run_id"])]
        last[own.index] = runs[np.searchsorted(runs, own["to_run"].fillna(np.inf)) - 1]  # the last one before its end
    inside = stood.assign(last_run=last)[(last > 0) & (last >= stood["from_run"])]
    return inside.groupby("record_key")["last_run"].max().reset_index()


def states_without(connection: Connection, states: pd.DataFrame, taken_back: TakenBack, run: int) -> pd.DataFrame:
    """Last night's states; of persons with records of a source whose delivery in use is taken back those of the last run without it."""
    found = states
    for until, sources in _by_last_run_without(connection, taken_back, run).items():
        persons = select(Membership.person_id).join(Record, Record.record_key == Membership.record_key)
        touched = versions.fetch(connection, persons.where(Record.source.in_(sources)).distinct())["person_id"]
        earlier = versions.read(connection, PersonState, STATE_COLUMNS, until)
        kept = found[~keys.among(found["person_id"], touched)]
        found = pd.concat([kept, earlier[keys.among(earlier["person_id"], touched)]], ignore_index=True)
    return found


def _by_last_run_without(connection: Connection, taken_back: TakenBack, run: int) -> dict[int, list[str]]:
    """The sources whose delivery of last night is taken back, by the last run that did not go by it (0: none), the earliest at the end."""
    runs = sorted(connection.execute(select(Run.run_id)).scalars(), reverse=True)
    found: dict[int, list[str]] = {}
    for source, back in taken_back.items():
        if run in back:
            found.setdefault(next((r for r in runs if r not in back), 0), []).append(source)
    return dict(sorted(found.items(), reverse=True))
