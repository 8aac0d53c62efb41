"""The canary's eyes: whether anything of a child of the town lies where it does not belong.

Looks into every file of a site: bytes as they are, tables of Parquet, rows of SQLite, packed members of workbooks, compressed blobs.
"""

import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow.parquet

from tests.pipelines import town

HOME = (  # where a child's data belong
    "inbox/", "landing/", "outbox/", "work/roster/", "work/quarantine/", "work/cells/", "work/base/", "register.db",
)  # fmt: skip
NAMES = (*town.FIRST, *town.LAST)
SECRETS = tuple(sorted(
    {c.pid for c in town.CHILDREN} | set(NAMES) | {str(row[-1]) for row in town.hill_rows()}
    | {town.SHELTER_PHONE, town.SHELTER_NICKNAME, "0899000222", "ลูกหมีดำ", "0811111111", *town.NAMELESS},
))  # fmt: skip


def leaks(folder: Path, *, home: Iterable[str] = HOME, secrets: Iterable[str] = SECRETS) -> list[str]:
    """``file: secret`` for every secret found in a file outside ``home``."""
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        if not name.startswith(tuple(home)):
            found += [f"{name}: {s}" for s in told(list(texts(path)), secrets)]
    return found


def told(blobs: list[bytes], secrets: Iterable[str] = SECRETS) -> list[str]:
    """The secrets that stand in any of the blobs, in any encoding a log or a database would use."""
    return sorted({s for s in secrets if any(form in blob for form in forms(s) for blob in blobs)})


def forms(secret: str) -> set[bytes]:
    escaped = secret.encode("unicode_escape")
    return {secret.encode(), secret.encode("cp874"), secret.encode("utf-16-le"), escaped, escaped.replace(b"\\", b"\\\\")}


def texts(path: Path) -> Iterator[bytes]:
    """Everything that can be read in a file."""
    yield path.read_bytes()
    if path.suffix == ".parquet":
        table = pyarrow.parquet.read_table(path)
        yield "\n".join(str(v) for column in table.columns for v in column.to_pylist()).encode()
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            yield from (packed.read(member) for member in packed.namelist())
    elif path.read_bytes()[:16] == b"SQLite format 3\0":
        yield from _database(path)


def _database(path: Path) -> Iterator[bytes]:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        for (name,) in connection.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in connection.execute(f'select * from "{name}"'):
                yield from (_plain(value) for value in row if value is not None)
    connection.close()


def _plain(value: object) -> bytes:
    if not isinstance(value, bytes):
        return str(value).encode()
    try:
        return zlib.decompress(value)
    except zlib.error:
        return value
