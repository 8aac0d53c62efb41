"""Rows changed since the last time, laid over those known: the file is whole again, so that who is not in it has left.

Belongs here: the watermark, which rows are new, kept and gone. Does not belong here: connecting (``sql``).

Only changed rows are read; of all others the keys are, so that a deleted row is seen whatever its date. A key that nobody knows (a row
that came with an old date) means that the dates do not tell the truth: then all rows are read.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agreements.delivery import Sql
from connectors import faults, sqltext
from connectors.fetching import Known

if TYPE_CHECKING:
    from connectors.sql import Reader

OVERLAP = dt.timedelta(hours=1)  # a transaction may be dated before one that was over earlier
AS_TEXT = ("postgresql", "sqlite")  # compare a date written as text


def write(path: Path, reader: "Reader", known: Known) -> int | None:
    """The file of all rows as they are now; gives how many, or None where everything must be read."""
    column = reader.delivery.changed_since or ""
    names, rows = reader.since(column, watermark(known.mark, reader.delivery.system))
    at = key_positions(names, reader.delivery)
    changed = {_key(row, at): sqltext.record(row) for row in rows}
    with known.landed.path.open(encoding="utf-8-sig", newline="") as file:
        there = sqltext.records(file)
        if next(there) != sqltext.record(names):  # the columns are others by now
            return None
        records = {sqltext.fields(r, at): r for r in there} | changed
    keys = [tuple(v or "" for v in key) for key in reader.row_keys()]
    if len(set(keys)) < len(keys):
        raise faults.key_repeats(reader.delivery.place, ", ".join(reader.delivery.key))
    if any(key not in records for key in keys):
        return None
    return sqltext.write(path, sqltext.record(names), (records[key] for key in keys))


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


def keys_once(rows: Iterable[list[str | None]], at: Sequence[int], delivery: Sql) -> Iterator[list[str | None]]:
    """The rows; no two may have one key, or a later change could not be told whose it is.

    Raises:
        DeliveryError: ``key_repeats``.
    """
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        key = _key(row, at)
        if key in seen:
            raise faults.key_repeats(delivery.place, ", ".join(delivery.key))
        seen.add(key)
        yield row


def _key(row: Sequence[str | None], at: Sequence[int]) -> tuple[str, ...]:
    return tuple(row[i] or "" for i in at)
