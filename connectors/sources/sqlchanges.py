"""Rows changed since the last time, laid over those known: the file is whole again, so that who is not in it has left.

Belongs here: the watermark, which rows are new, kept and gone. Does not belong here: connecting (``sql``).

Only changed rows are read; of all others the keys are, so that a deleted row is seen whatever its date. A key that nobody knows (a row
that came with an old date) means that the dates do not tell the truth: then all rows are read. Nothing is held in memory but keys and
changed rows.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agreements.delivery import Sql
from connectors.sources import faults, sqltext
from connectors.sources.fetching import Known
from connectors.sources.sqlreader import Reader

OVERLAP = dt.timedelta(hours=1)  # a transaction may be dated before one that was over earlier
AS_TEXT = ("postgresql", "sqlite")  # compare a date written as text

Key = tuple[str, ...]


@dataclass(frozen=True)
class Now:
    """What can be known of a table without reading it all: its newest change, the key of every row, the rows changed last."""

    newest: str
    keys: list[Key]
    names: list[str]
    recent: dict[Key, str]

    @property
    def mark(self) -> str:
        """Changes when a row does, comes or goes."""
        digest = hashlib.sha256()
        for text in (*map(sqltext.record, self.keys), *self.recent.values()):
            digest.update(text.encode())
        return f"{self.newest}|{digest.hexdigest()}"


def look(reader: Reader) -> Now | None:
    """How the table is now; None for one without rows or dates.

    Raises:
        DeliveryError: ``key_repeats``: a change could not be told whose it is.
    """
    newest = reader.newest(reader.delivery.changed_since or "")
    if not newest:
        return None
    keys = [tuple(v or "" for v in key) for key in reader.row_keys()]
    if len(set(keys)) < len(keys):
        raise faults.key_repeats(reader.delivery.place, ", ".join(reader.delivery.key))
    return Now(newest, keys, *_since(reader, newest))


def write(path: Path, reader: Reader, now: Now, known: Known) -> int | None:
    """The file of all rows as they are now; gives how many, or None where everything must be read."""
    newest = known.mark.rpartition("|")[0]
    changed = now.recent if newest == now.newest else _since(reader, newest)[1]
    header = sqltext.record(now.names)
    with known.landed.path.open(encoding="utf-8-sig", newline="") as file:
        there = sqltext.records(file)
        if next(there) != header:  # the columns are others by now
            return None
        try:
            return sqltext.write(path, header, _laid(now.keys, changed, there, key_positions(now.names, reader.delivery)))
        except LookupError:
            return None


def _since(reader: Reader, newest: str) -> tuple[list[str], dict[Key, str]]:
    """Names of the columns, and the rows changed about ``newest`` or later."""
    names, rows = reader.since(reader.delivery.changed_since or "", watermark(newest, reader.delivery.system))
    at = key_positions(names, reader.delivery)
    return names, {tuple(row[i] or "" for i in at): sqltext.record(row) for row in rows}


def _laid(keys: Sequence[Key], changed: dict[Key, str], there: Iterator[str], at: Sequence[int]) -> Iterator[str]:
    """The record of every key. Both the keys and the file known stand in the database's order, so that the file is gone through once.

    Raises:
        LookupError: there is none, or the order is another by now.
    """
    first = list(at) == list(range(len(at)))  # the key stands first: nothing of the record needs to be read
    for key in keys:
        if key in changed:
            yield changed[key]
            continue
        begins = sqltext.record(key).removesuffix(sqltext.END) + ","
        found = next((r for r in there if (r.startswith(begins) if first else sqltext.fields(r, at) == key)), None)
        if found is None:
            raise LookupError
        yield found


def watermark(mark: str, system: str) -> Any:
    """What rows must have at least to be read again: a little before the greatest value seen, as the system compares it."""
    if mark.isdecimal():
        return int(mark)
    try:
        since = dt.datetime.fromisoformat(mark) - OVERLAP
    except ValueError:
        return mark
    if len(mark) == len("2026-06-10"):
        return since.date().isoformat() if system in AS_TEXT else since.date()
    return since.isoformat(sep=" ") if system in AS_TEXT else since


def key_positions(names: Sequence[str], delivery: Sql) -> list[int]:
    """Where the columns of the key stand; systems write names in their own case.

    Raises:
        DeliveryError: ``sql_refused`` when one is not there.
    """
    there = {name.casefold(): i for i, name in reversed(list(enumerate(names)))}
    missing = [k for k in delivery.key if k.casefold() not in there]
    if missing:
        raise faults.sql_refused(delivery.place, f"key: {', '.join(missing)}")
    return [there[k.casefold()] for k in delivery.key]
