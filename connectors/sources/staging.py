"""Files on their way to landing: where they lie meanwhile, going on with a transfer that broke off, limits of size and time.

Belongs here: writing bytes that come in blocks. Does not belong here: where they come from (the connectors), landing.
"""

import hashlib
import re
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from agreements import durable
from agreements.nospace import no_space
from connectors.formats import problems
from connectors.limits import MAX_FETCH_SECONDS, MAX_FILE_BYTES
from connectors.sources import faults
from connectors.sources.fetching import Order

UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\:]+")
LONGEST_NAME = 180  # bytes; the folder's file system allows 255, and a receipt or ending may be added

Read = Callable[[int], Iterable[bytes]]


def place(order: Order, key: str, mark: str, name: str) -> Path:
    """Where a file with this mark is staged, under the name it shall land by; another mark is another place."""
    folder = order.folder / hashlib.sha256(f"{key}\0{mark}".encode()).hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    return folder / safe_name(name)


def safe_name(name: str) -> str:
    """The name without what could lead out of a folder or hide the file; a long one keeps its ending."""
    safe = UNSAFE.sub("_", name).strip(" .") or "file"
    stem, dot, ending = safe.rpartition(".")
    while len(safe.encode()) > LONGEST_NAME:
        stem = stem[:-1] if dot and len(stem) > 1 else ""
        safe = f"{stem}.{ending}" if stem else safe[: LONGEST_NAME // 4]
    return safe


def download(order: Order, key: str, mark: str, name: str, size: int | None, read: Read) -> Path:
    """The staged file, whole. Where a transfer broke off the same file (``key`` and ``mark``) goes on from there; without a mark nobody
    knows whether it is the same, and it begins anew.

    Args:
        size: in bytes, where it is known. read: gives the content's blocks from an offset on.

    Raises:
        DeliveryError: ``too_big``. TransientError: ``broke_off``, ``too_slow``, ``disk_full``, and what ``read`` raises.
    """
    whole = place(order, key, mark, name)
    part = whole.parent / ".part"
    if whole.exists() and mark:
        return whole
    if not mark or (size is not None and part.exists() and part.stat().st_size > size):
        part.unlink(missing_ok=True)
    with room_for(part), part.open("ab") as out:
        fill(out.write, read(out.tell()), name, out.tell())
    if size is not None and part.stat().st_size != size:
        raise faults.broke_off(name)
    durable.place(part, whole)
    return whole


@contextmanager
def room_for(path: Path) -> Iterator[None]:
    """A full disk is ours: a connector would take it for a fault of the other side.

    Raises:
        TransientError: ``disk_full``.
    """
    try:
        yield
    except OSError as error:
        raise (no_space(error, str(path.parent)) or error) from None


def fill(write: Callable[[bytes], object], blocks: Iterable[bytes], name: str, before: int = 0, most: int = MAX_FILE_BYTES) -> None:
    """All blocks, as long as they are not too many and do not take too long.

    Raises:
        DeliveryError: ``too_big``. TransientError: ``too_slow``.
    """
    ends, total = time.monotonic() + MAX_FETCH_SECONDS, before
    for block in blocks:
        total += len(block)
        if total > most:
            raise problems.too_big(name, most)
        if time.monotonic() > ends:
            raise faults.too_slow(name)
        write(block)


def zip_entry(name: str) -> zipfile.ZipInfo:
    """An entry whose time says nothing, so that the same content is the same bytes."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
