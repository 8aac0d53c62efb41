"""A folder or mounted share outside the site. Belongs here: listing and reading it. Does not belong here: which files count (``trees``)."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from agreements.delivery import Folder
from connectors import landing
from connectors.limits import MIB
from connectors.sources import faults, trees
from connectors.sources.fetching import Fetched, Order


def fetch(delivery: Folder, order: Order) -> list[Fetched]:
    """The files of the folder that the pattern names.

    Raises:
        TransientError: ``unreachable`` (a share that is not mounted looks so), ``still_being_written``, ``broke_off``.
    """
    root = Path(delivery.folder)
    try:
        if not root.is_dir():
            raise faults.unreachable(delivery.folder)
        return trees.fetch(partial(_look, root, delivery.path), delivery, order)
    except PermissionError:
        raise faults.login_refused(delivery.place) from None
    except OSError:  # the network under the share
        raise faults.broke_off(delivery.place) from None


def _look(root: Path, pattern: str) -> list[trees.Entry]:
    return [_entry(root, path) for path in landing.find(root, pattern)]


def _entry(root: Path, path: Path) -> trees.Entry:
    stat = path.stat()
    changed = dt.datetime.fromtimestamp(stat.st_mtime, tz=dt.UTC)
    return trees.Entry(path.relative_to(root).as_posix(), stat.st_size, changed, partial(_read, path))


def _read(path: Path, offset: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(offset)
        while block := file.read(MIB):
            yield block
