"""Rows of a database as CSV that loses nothing, and such a file again as records.

Belongs here: a value as text. NULL is an empty field, an empty text a quoted one (``""``), as PostgreSQL's own CSV has it. Does not belong
here: queries (``sql``).
"""

import csv
import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from connectors.sources import staging

END = "\r\n"
BOM = "\ufeff"  # no doubt about the encoding when it is read


def record(values: Iterable[str | None]) -> str:
    """One record with its line end."""
    return ",".join("" if v is None else '"' + v.replace('"', '""') + '"' for v in values) + END


def write(path: Path, header: str, rows: Iterable[str]) -> int:
    """A file of records; gives how many there are below the header.

    Raises:
        DeliveryError: ``too_big``. TransientError: ``too_slow``.
    """
    came = 0

    def blocks() -> Iterator[bytes]:
        nonlocal came
        yield (BOM + header).encode()
        for came, row in enumerate(rows, start=1):  # noqa: B007 - the last number is the answer
            yield row.encode()

    with staging.room_for(path), path.open("wb") as out:
        staging.fill(out.write, blocks(), path.name)
    return came


def records(file: TextIO) -> Iterator[str]:
    """The records of a file that ``record`` wrote, as they stand, the header first; a field may hold line ends."""
    pending = ""
    for line in file:
        pending += line
        if pending.count('"') % 2 == 0:
            yield pending
            pending = ""


def fields(text: str, positions: Sequence[int]) -> tuple[str, ...]:
    """Some fields of a record."""
    values = next(csv.reader([text.removesuffix(END)]))
    return tuple(values[i] for i in positions)


def cell(value: Any, *, thai: bool = False) -> str | None:
    """A value as text: dates in ISO form, decimals with all their digits, whole numbers without any; bytes as ``\\x…``.

    Args:
        thai: the database keeps TIS-620 in columns that it takes for Latin letters or bytes.

    Raises:
        UnicodeError: the bytes are no TIS-620.
    """
    if isinstance(value, str):
        return _thai(value) if thai else value
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f") if value - value == 0 else str(value)
    if isinstance(value, Decimal):
        return format(value, "f") if value.is_finite() else str(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("cp874") if thai else "\\x" + bytes(value).hex()
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def _thai(text: str) -> str:
    """Thai letters again, where every letter of the text is one of the Latin ones that TIS-620's bytes were taken for."""
    if text.isascii():
        return text
    for taken_for in ("cp1252", "latin-1"):
        try:
            return text.encode(taken_for).decode("cp874")
        except UnicodeEncodeError:
            continue
    return text
