"""Files in folders somewhere else: which of them are the delivery, and fetching those that changed.

Belongs here: the pattern, unfinished files, the newest one, names. Does not belong here: how folders are listed and files are read
there (``folder``, ``sftp``, ``storage``).
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from agreements.delivery import Tree
from connectors.formats import problems
from connectors.landing import UNFINISHED
from connectors.sources import staging
from connectors.sources.fetching import Fetched, Order


@dataclass(frozen=True)
class Entry:
    """A file there: its path below the place, bytes, time of its last change (aware; None where nobody knows), and how to read it.

    ``version``: what the place itself says changes with the content (an ETag); else size and time are taken for it.
    """

    path: str
    size: int
    changed: dt.datetime | None
    read: staging.Read
    version: str = ""

    @property
    def mark(self) -> str:
        """Changes when the content does."""
        return self.version or (f"{self.size} {self.changed.isoformat()}" if self.changed else "")


Look = Callable[[], Sequence[Entry]]


def fetch(look: Look, delivery: Tree, order: Order) -> list[Fetched]:
    """The delivery's files: those that are as they were known are not read.

    Raises:
        TransientError: ``still_being_written``: a file was written to a moment ago, or while it was read.
    """
    entries = wanted(look(), delivery)
    for entry in entries:
        _refuse_growing(entry, delivery, order)
    fetched = [_fetch(entry, delivery, order) for entry in entries]
    if any(f.path for f in fetched):
        _refuse_changed(entries, {e.path: e.mark for e in look()})
    return fetched


def wanted(entries: Iterable[Entry], delivery: Tree) -> list[Entry]:
    """What the pattern names, without unfinished and empty files, by path; only the newest where that is asked for."""
    named = (e for e in entries if e.size and matches(e.path, delivery.path) and not _unfinished(e.path))
    found = sorted(named, key=lambda e: e.path)
    if delivery.take == "newest" and found:
        long_ago = dt.datetime.min.replace(tzinfo=dt.UTC)
        return [max(found, key=lambda e: (e.changed or long_ago, e.path))]
    return found


def matches(path: str, pattern: str) -> bool:
    """Whether a path fits a pattern, folder by folder: ``*`` does not reach over a slash."""
    parts, wished = PurePosixPath(path).parts, PurePosixPath(pattern).parts
    return len(parts) == len(wished) and all(fnmatchcase(p, w) for p, w in zip(parts, wished, strict=True))


def landing_name(path: str, pattern: str) -> str:
    """The file's name; with the folders before it where the pattern leaves them open, so that two of one name stay two."""
    fixed = next((i for i, w in enumerate(PurePosixPath(pattern).parts) if set(w) & set("*?[")), -1)
    parts = PurePosixPath(path).parts
    return "_".join(parts[fixed:]) if fixed >= 0 else parts[-1]


def _unfinished(path: str) -> bool:
    return any(UNFINISHED.search(part) for part in PurePosixPath(path).parts)


def _refuse_growing(entry: Entry, delivery: Tree, order: Order) -> None:
    """A clock that is ahead over there must not block for ever: a time to come is not young."""
    if entry.changed is None or order.unchanged(entry.path, entry.mark):
        return
    age = order.now() - entry.changed
    if dt.timedelta(0) <= age < dt.timedelta(seconds=delivery.quiet_seconds):
        raise problems.still_being_written(entry.path)


def _fetch(entry: Entry, delivery: Tree, order: Order) -> Fetched:
    if order.unchanged(entry.path, entry.mark):
        return Fetched(entry.path, entry.mark)
    name = landing_name(entry.path, delivery.path)
    return Fetched(entry.path, entry.mark, staging.download(order, entry.path, entry.mark, name, entry.size, entry.read))


def _refuse_changed(entries: Sequence[Entry], now: dict[str, str]) -> None:
    for entry in entries:
        if now.get(entry.path, entry.mark) != entry.mark:
            raise problems.still_being_written(entry.path)
