"""One night at a time: a lock on the site's folder, freed by the system even when a run is killed.

Belongs here: taking and giving back the lock. Does not belong here: what is done under it.
"""

import fcntl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agreements.errors import TransientError
from agreements.text import Text


class _Held(threading.local):
    def __init__(self) -> None:
        self.sites: set[Path] = set()


_held = _Held()


@contextmanager
def site_lock(work: Path) -> Iterator[None]:
    """Hold the site while working on it; who holds it already goes on.

    Raises:
        TransientError: another run holds it.
    """
    if work in _held.sites:
        yield
        return
    work.mkdir(parents=True, exist_ok=True)
    with (work / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise TransientError(
                "busy",
                Text("มีการทำงานของพื้นที่นี้อยู่แล้ว", "another run is working on this site"),
                where=str(work.parent),
                todo=Text("รอให้เสร็จแล้วสั่งใหม่", "wait for it to end, then start again"),
            ) from None
        _held.sites.add(work)
        try:
            yield
        finally:
            _held.sites.discard(work)
