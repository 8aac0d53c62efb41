"""Whether the night before came to its end: noted when a night begins, taken away when it has told how it went.

Belongs here: ``work/begun``. Does not belong here: telling (``notifying``), that one night runs at a time (``pipelines.lock``). Dagster's
own word is not enough: where its daemon runs, it closes the runs that were killed.
"""

import datetime as dt
from pathlib import Path

from assets.site import Site
from assets.standing import write_atomically


def begin(site: Site) -> dt.datetime | None:
    """Note that a night begins; gives when the one before began, if it never ended."""
    before = _began(site)
    write_atomically(_path(site), site.clock().isoformat().encode())
    return before


def end(site: Site) -> None:
    """The night has ended, well or not, and whoever is to hear of it was told."""
    _path(site).unlink(missing_ok=True)


def _began(site: Site) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(_path(site).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _path(site: Site) -> Path:
    return site.work / "begun"
