"""One night at a time: a lock on the site's folder, freed by the system even when a run is killed.

Belongs here: taking and giving back the lock. Does not belong here: what is done under it.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agreements.errors import TransientError
from agreements.text import Text


@contextmanager
def site_lock(work: Path) -> Iterator[None]:
    """Hold the site while working on it.

    Raises:
        TransientError: another run holds it.
    """
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
        yield
