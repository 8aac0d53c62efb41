"""The purge log: what was removed because its time was over. A line a file or a number of records; never a value.

Belongs here: writing and reading ``purge_log.csv``. Does not belong here: deciding and removing (``assets.retention``). A line is
written before anything is removed: a run killed in between leaves a line too many, never a file gone without one.
"""

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from publishing import growing

NAME = "purge_log.csv"


@dataclass(frozen=True)
class Purge:
    """One line: a file (path, sha256, size, received) or records (how many); under which agreement, kept until when at the latest."""

    date: str
    agency: str
    agreement: str
    retention_days: str
    path: str = ""
    sha256: str = ""
    size: str = ""
    received: str = ""
    records: str = ""


def log(root: Path, purges: Iterable[Purge]) -> None:
    """Append the lines that are not there yet."""
    known = set(read(root))
    fresh = [p for p in purges if p not in known]
    if not fresh:
        return
    growing.append(root / NAME, [f.name for f in fields(Purge)], [list(asdict(p).values()) for p in fresh])


def read(root: Path) -> list[Purge]:
    """Every line, oldest first."""
    path = root / NAME
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [Purge(**line) for line in csv.DictReader(file)]


def seal(root: Path) -> dict[str, str | int]:
    """What a manifest says of the log as it stands: how long it is, and the hash of that much."""
    path = root / NAME
    content = path.read_bytes() if path.exists() else b""
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def keeps(root: Path, sealed: dict[str, str | int]) -> bool:
    """Whether the log still begins as it was when it was sealed."""
    path = root / NAME
    content = path.read_bytes()[: int(sealed["bytes"])] if path.exists() else b""
    return len(content) == sealed["bytes"] and hashlib.sha256(content).hexdigest() == sealed["sha256"]
