"""Files of the inbox that nobody has touched since they landed, so that a night in which nothing came opens none of them.

Belongs here: what a file looked like when it landed, and which deliveries are deltas, noted in ``work/landed/<agency>.json``. Does not
belong here: landing (``connectors.landing``), which files are the delivery (``arrivals``). Thrown away, all is looked at again.
"""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from assets.site import Site
from assets.standing import code_version, write_atomically
from connectors import landing
from connectors.formats.reading import is_delta
from connectors.landing import Landed

YOUNG_SECONDS = 10  # two changes within the file system's tick look alike, so what changed a moment ago is looked at again


class Untouched:
    """What is known of one agency's files.

    A file is taken for the one that landed when its place, size, inode and the times of its last change are the same. The time that the
    kernel keeps (ctime) cannot be set by a program, so that a file copied over with its old times is another one.
    """

    def __init__(self, site: Site, agency: str, password: str) -> None:
        self._site, self._agency, self._password = site, agency, password
        self._notes = site.work / "landed" / f"{agency}.json"
        self._before = self._noted()
        self._late: dict[Path, bool] = {}
        self._now: dict[str, Any] = {"code": code_version("connectors"), "files": {}, "deltas": {}}

    def _noted(self) -> dict[str, Any]:
        """What was noted by the same code."""
        told = json.loads(self._notes.read_text(encoding="utf-8")) if self._notes.exists() else {}
        return told if told.get("code") == code_version("connectors") else {"files": {}, "deltas": {}}

    def land(self, file: Path, place: Callable[[Path], Landed]) -> Landed:
        """The file where it landed, without opening it when it is untouched; else ``place`` lands it."""
        looks = _looks(file)
        landed = self.landed(file) or place(file)
        if file in self._late:
            self._now["deltas"].setdefault(_key([landed]), self._late[file])
        if looks:
            self._now["files"][self._name(file)] = {"looks": looks, "name": landed.name, "sha256": landed.sha256}
        return landed

    def landed(self, file: Path) -> Landed | None:
        """Where the file landed, if it is untouched and lies there still."""
        known = self._before["files"].get(self._name(file))
        if known is None or known["looks"] != _looks(file):
            return None
        return landing.found(self._site.landing, self._agency, known["name"], known["sha256"])

    def is_delta(self, files: Sequence[Landed]) -> bool:
        """As ``reading.is_delta``, told once of the same files; where there is a password, which may change, each time."""
        if self._password:
            return is_delta([x.path for x in files], self._password)
        key = _key(files)
        if key not in self._now["deltas"]:
            known = self._before["deltas"].get(key)
            self._now["deltas"][key] = is_delta([x.path for x in files]) if known is None else known
        return bool(self._now["deltas"][key])

    def comes_late(self, file: Path) -> bool:
        """Whether a file is a delta by itself, which lands after the full bundle."""
        landed = self.landed(file)
        if landed:
            return self.is_delta([landed])
        self._late[file] = is_delta([file], self._password)
        return self._late[file]

    def note(self) -> None:
        """Keep what is known for the next night."""
        if self._now != self._before:
            write_atomically(self._notes, json.dumps(self._now, ensure_ascii=False, indent=1).encode())

    def _name(self, file: Path) -> str:
        return file.relative_to(self._site.inbox).as_posix()


def _key(files: Sequence[Landed]) -> str:
    return " ".join(sorted(f"{x.sha256}/{x.name}" for x in files))


def _looks(file: Path) -> str:
    """What changes when the file does; empty for one that changed a moment ago."""
    stat = file.stat()
    if time.time() - stat.st_ctime < YOUNG_SECONDS:
        return ""
    return f"{stat.st_dev}/{stat.st_ino} {stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}"
