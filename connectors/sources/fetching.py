"""Fetching a delivery from where the agency keeps it: what all connectors share.

Belongs here: what a connector is handed and what it gives back, trying again, what was fetched the night before, landing what came.
Does not belong here: any one way of fetching (a module each, named in ``CONNECTORS``), half-fetched files (``staging``).

A connector only stages files. They land exactly as files of the inbox do, and the notes of the night (``work/fetched/``) are written
after that: killed in between, the same is fetched again, and the same bytes twice are harmless. Notes can be thrown away.
"""

import datetime as dt
import hashlib
import json
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from agreements import durable
from agreements.delivery import Delivery, Remote
from agreements.errors import TransientError
from agreements.text import Text
from connectors import landing
from connectors.formats.reading import is_delta
from connectors.landing import Landed
from connectors.sources import faults

CONNECTORS = {  # modules with ``fetch``, loaded when an agency asks for them
    "folder": "connectors.sources.folder",
    "sftp": "connectors.sources.sftp",
    "https": "connectors.sources.https",
    "imap": "connectors.sources.imap",
    "storage": "connectors.sources.storage",
    "sql": "connectors.sources.sql",
    "kobo": "connectors.sources.kobo",
    "odk": "connectors.sources.odk",
    "oneroster": "connectors.sources.onerosterapi",
}
WAITS = (2, 8, 32)  # seconds before the second, third and fourth try


@dataclass(frozen=True)
class Known:
    """A file as it was fetched last: its mark at its place, and where it landed."""

    mark: str
    landed: Landed


@dataclass(frozen=True)
class Fetched:
    """One file of the delivery as it is tonight.

    Attributes:
        key: what the file goes by at its place, the same every night. mark: changes when its content does; empty where nothing tells.
        path: the staged file, under the name it shall land by; None for what is known under ``key``.
    """

    key: str
    mark: str
    path: Path | None = None


@dataclass(frozen=True)
class Order:
    """What a connector may know besides the agency's file.

    Attributes:
        folder: to stage files in, kept until they have landed. secrets: the variables of the environment that the site's files name.
        known: what was fetched last, by key. now: the site's clock.
    """

    folder: Path
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    known: Mapping[str, Known] = field(default_factory=dict)
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)

    def secret(self, variable: str | None) -> str:
        """As ``fetching.secret``."""
        return secret(self.secrets, variable)

    def unchanged(self, key: str, mark: str) -> bool:
        """Whether the file was fetched last with this very mark, so that it need not be fetched again."""
        return bool(mark) and key in self.known and self.known[key].mark == mark


def secret(secrets: Mapping[str, str], variable: str | None) -> str:
    """What a variable holds that an agency's file names; empty where it names none.

    Raises:
        DeliveryError: ``no_secret``.
    """
    if variable and not secrets.get(variable):
        raise faults.no_secret(variable)
    return secrets[variable] if variable else ""


class Connector(Protocol):
    """One way of fetching.

    It gives the whole delivery as it is at its place now: files fetched, and files that are as they were known. It may be called again
    with the same order after a transient fault, and then goes on with what is staged. It writes nowhere but into ``order.folder``.

    Raises:
        DeliveryError: trying again is of no use. TransientError: it may be.
    """

    def __call__(self, delivery: Any, order: Order) -> list[Fetched]:
        """All files of the delivery."""


def fetch(
    delivery: Remote, order: Order, *, waits: Sequence[float] | None = None, sleep: Callable[[float], None] = time.sleep
) -> list[Fetched]:
    """The delivery by its connector, tried again with growing waits after transient faults, and only after those; a server that asks for
    a longer wait gets it.

    Args:
        waits: seconds before each further try, by default ``WAITS``.

    Raises:
        DeliveryError: permanent. TransientError: the last try's, ``given_up``.
    """
    connector: Connector = import_module(CONNECTORS[delivery.connector]).fetch
    waits = WAITS if waits is None else waits
    for wait in waits:
        try:
            return connector(delivery, order)
        except TransientError as error:
            if error.given_up:
                raise
            sleep(max(wait, error.wait_seconds))
    try:
        return connector(delivery, order)
    except TransientError as error:
        raise _given_up(error, len(waits) + 1) from None


def _given_up(error: TransientError, tries: int) -> TransientError:
    what = Text(f"{error.what.th} (ลองแล้ว {tries} ครั้ง)", f"{error.what.en} (tried {tries} times)") if tries > 1 else error.what
    last = TransientError(error.code, what, where=error.where, todo=error.todo)
    last.given_up = True
    return last


def bring(
    delivery: Remote, agency: str, *, landing_dir: Path, work: Path, secrets: Mapping[str, str], now: Callable[[], dt.datetime]
) -> list[Landed]:
    """Fetch the agency's delivery and land it; gives all its files, also those that were not fetched because they have not changed.

    Raises:
        DeliveryError, TransientError: as ``fetch`` and ``landing.land``.
    """
    staged, notes = staging_folder(work, agency), work / "fetched" / f"{agency}.json"
    known = _noted(notes, delivery, agency, landing_dir)
    staged.mkdir(parents=True, exist_ok=True)
    password = secret(secrets, delivery.read.password_env)
    fetched = fetch(delivery, Order(staged, secrets, known, now))
    fetched.sort(key=lambda f: f.path is not None and is_delta([f.path], password))  # a full bundle lands before its deltas
    landed = [_land(f, known, landing_dir, agency, now()) for f in fetched]
    _note(notes, delivery, fetched, landed)
    shutil.rmtree(staged)
    return landed


def forget(work: Path, agency: str) -> None:
    """Remove what was half fetched of an agency whose data stay out from now on."""
    shutil.rmtree(staging_folder(work, agency), ignore_errors=True)


def staging_folder(work: Path, agency: str) -> Path:
    """Where an agency's files lie until they have landed."""
    return work / "fetching" / agency


def _land(file: Fetched, known: Mapping[str, Known], landing_dir: Path, agency: str, at: dt.datetime) -> Landed:
    return landing.land(file.path, landing_dir, agency=agency, received_at=at) if file.path else known[file.key].landed


def _noted(notes: Path, delivery: Delivery, agency: str, landing_dir: Path) -> dict[str, Known]:
    """What was fetched last, as far as it still lies in the landing place and was asked for in the same words."""
    if not notes.exists():
        return {}
    said = json.loads(notes.read_text(encoding="utf-8"))
    if said["asked"] != _asked(delivery):
        return {}
    known: dict[str, Known] = {}
    for key, file in said["files"].items():
        landed = landing.found(landing_dir, agency, file["name"], file["sha256"])
        if landed:
            known[key] = Known(file["mark"], landed)
    return known


def _note(notes: Path, delivery: Delivery, fetched: list[Fetched], landed: list[Landed]) -> None:
    files = {f.key: {"mark": f.mark, "name": x.name, "sha256": x.sha256} for f, x in zip(fetched, landed, strict=True)}
    notes.parent.mkdir(parents=True, exist_ok=True)
    part = notes.with_suffix(".part")
    part.write_text(json.dumps({"asked": _asked(delivery), "files": files}, ensure_ascii=False, indent=1), encoding="utf-8")
    part.chmod(0o600)
    durable.place(part, notes)


def _asked(delivery: Delivery) -> str:
    """A mark of where and what was asked for; the rest of the file may change without fetching anew."""
    rest = {"statement", "due", "grace_days", "dated", "read", "timeout_seconds", "quiet_seconds"}
    return hashlib.sha256(delivery.model_dump_json(exclude=rest).encode()).hexdigest()
