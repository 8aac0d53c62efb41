"""Where files land as they came: immutable, named by their content.

Belongs here: finding an agency's files in the inbox and copying their bytes to ``landing/``. Does not belong here: what the
bytes mean (``reading``), when to look (``assets``). A landed file is never changed and never written twice.
"""

import datetime as dt
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from agreements import durable
from connectors import filenames
from connectors.formats import problems
from connectors.limits import MAX_FILE_BYTES, MIB

QUIET = dt.timedelta(seconds=10)  # a file untouched for this long is taken as fully written
UNFINISHED = re.compile(r"^(\.|~\$|~|thumbs\.db$|desktop\.ini$)|\.(part|partial|tmp|temp|crdownload|filepart|swp|lock)$", re.IGNORECASE)


@dataclass(frozen=True)
class Landed:
    """One file in the landing place: content hash, where it lies, its own name, size, when it first came; ``new`` this time."""

    sha256: str
    path: Path
    name: str
    size: int
    received_at: dt.datetime
    new: bool


def find(inbox: Path, pattern: str) -> list[Path]:
    """The files in ``inbox`` that match the agreement's ``path``, sorted by name; a folder that matches gives the files in it.

    Temporary, hidden and unfinished files (``~$…``, ``.part``, ``.tmp``) are left out, as is a link that leads outside.
    """
    found: set[Path] = set()
    for path in inbox.glob(pattern):
        found.update(path.iterdir() if path.is_dir() else [path])
    return sorted(p for p in found if p.is_file() and _wanted(p, inbox))


def still_growing(path: Path, *, now: dt.datetime, quiet: dt.timedelta = QUIET) -> bool:
    """Whether ``path`` was written to less than ``quiet`` before ``now`` (aware), so that it may not be complete yet."""
    written = dt.datetime.fromtimestamp(path.stat().st_mtime, tz=dt.UTC)
    return dt.timedelta(0) <= now - written < quiet


def land(file: Path, landing: Path, *, agency: str, received_at: dt.datetime) -> Landed:
    """Copies ``file`` to ``landing/<agency>/<first 2 of sha256>/<sha256>/<name>`` with a ``receipt.json`` beside it.

    The folder appears at once with everything in it (written aside, synced, renamed), read-only. The same bytes a second time
    change nothing and give the first receipt, ``new`` False. The same bytes under another name (two empty tables of one bundle)
    get a folder of their own, ``<sha256>-<8 hex of the name's hash>``.

    Raises:
        DeliveryError: ``unsafe_name``, ``too_big``. TransientError: ``still_being_written``.
    """
    _refuse_unsafe(file, agency)
    place = landing / agency
    place.mkdir(parents=True, exist_ok=True)
    _sweep(place, before=received_at - dt.timedelta(days=1))
    known = _folder_for(place, content_hash(file), file.name)
    if known.exists():
        return _landed(known, new=False)
    aside = Path(tempfile.mkdtemp(prefix=".arriving-", dir=place))
    try:
        sha256, size = _copy(file, aside / file.name)
        _write_receipt(aside, file.name, agency, sha256, size, received_at)
        final = _folder_for(place, sha256, file.name)
        return _landed(final, new=_publish(aside, final))
    finally:
        _remove(aside)


def kept(landing: Path, agency: str, only: Collection[str] | None = None) -> list[Landed]:
    """What ever landed of an agency (with ``only``: of these hashes), oldest first; of one name the newest, which corrects those before."""
    return list({x.name: x for x in every(landing, agency) if only is None or x.sha256 in only}.values())


def found(landing: Path, agency: str, name: str, sha256: str) -> Landed | None:
    """What landed of an agency under this name with this hash; None when it is not there any more."""
    folder = _folder_for(landing / agency, sha256, name)
    return _landed(folder, new=False) if (folder / name).exists() else None


def every(landing: Path, agency: str) -> list[Landed]:
    """Everything of an agency that lies there, oldest first."""
    receipts = (landing / agency).glob("*/*/receipt.json")
    return sorted((_landed(r.parent, new=False) for r in receipts), key=lambda x: (x.received_at, x.name, x.sha256))


def remove(file: Landed) -> None:
    """Take a file out of the landing place, with its receipt: first aside, so that none of it is ever half there."""
    folder = file.path.parent
    folder.chmod(0o750)
    aside = folder.parent.parent / f".leaving-{folder.name}"
    folder.rename(aside)
    shutil.rmtree(aside)


def finish_removals(landing: Path) -> None:
    """Take away what a run killed in ``remove`` has left aside."""
    for left in landing.glob("*/.leaving-*"):
        shutil.rmtree(left)


def places(landing: Path, agency: str, sha256: str) -> list[Path]:
    """The folders that hold these bytes of an agency (one a name)."""
    return sorted((landing / agency / sha256[:2]).glob(f"{sha256}*"))


def _wanted(path: Path, inbox: Path) -> bool:
    inside = path.resolve().is_relative_to(inbox.resolve())
    return inside and not any(UNFINISHED.search(part) for part in path.relative_to(inbox).parts)


def _refuse_unsafe(file: Path, agency: str) -> None:
    """A link out of its folder, an agency key or name that would climb out of the landing place, a name that plays tricks."""
    bad_name = file.name in {"", ".", "..", "receipt.json"} or any(c in "\\:" for c in file.name) or filenames.tricks(file.name)
    if bad_name or not re.fullmatch(r"[a-z0-9_]+", agency):
        raise problems.unsafe_name(file.name)
    if file.is_symlink() and not file.resolve().is_relative_to(file.parent.resolve()):
        raise problems.unsafe_name(file.name)


def content_hash(file: Path) -> str:
    """The hash of a file that is not too large.

    Raises:
        DeliveryError: ``too_big``.
    """
    if file.stat().st_size > MAX_FILE_BYTES:
        raise problems.too_big(file.name, MAX_FILE_BYTES)
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _copy(file: Path, target: Path) -> tuple[str, int]:
    """The bytes to ``target``; their hash and size. A file that changes meanwhile is refused for now."""
    before = file.stat()
    digest = hashlib.sha256()
    with file.open("rb") as source, target.open("xb") as copy:
        while block := source.read(MIB):
            digest.update(block)
            copy.write(block)
        _sync(copy)
    after = file.stat()
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise problems.still_being_written(file.name)
    return digest.hexdigest(), after.st_size


def _write_receipt(folder: Path, name: str, agency: str, sha256: str, size: int, received_at: dt.datetime) -> None:
    receipt = {"agency": agency, "name": name, "sha256": sha256, "size": size, "received_at": received_at.isoformat()}
    with (folder / "receipt.json").open("xb") as out:
        out.write(json.dumps(receipt, ensure_ascii=False, indent=1).encode() + b"\n")
        _sync(out)


def _folder_for(place: Path, sha256: str, name: str) -> Path:
    """The folder these bytes have under this name, or are to get."""
    first = place / sha256[:2] / sha256
    if not first.exists() or (first / name).exists():
        return first
    return first.parent / f"{sha256}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _publish(aside: Path, final: Path) -> bool:
    """Makes the folder read-only and moves it to its name; False when another process was first."""
    for path in aside.iterdir():
        path.chmod(0o440)
    final.parent.mkdir(parents=True, exist_ok=True)
    try:
        aside.rename(final)
    except OSError:
        if (final / "receipt.json").exists():
            return False
        raise
    final.chmod(0o550)
    for folder in (final, final.parent):
        durable.sync(folder)
    return True


def _landed(folder: Path, *, new: bool) -> Landed:
    receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
    received_at = dt.datetime.fromisoformat(receipt["received_at"])
    return Landed(receipt["sha256"], folder / receipt["name"], receipt["name"], receipt["size"], received_at, new)


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _remove(aside: Path) -> None:
    if aside.exists():
        shutil.rmtree(aside)


def _sweep(place: Path, *, before: dt.datetime) -> None:
    """What a run killed in the middle of a copy left behind."""
    for left in place.glob(".arriving-*"):
        if left.stat().st_mtime < before.timestamp():
            shutil.rmtree(left, ignore_errors=True)
