"""Zip files: bundles of tables, and the zips that workbooks are.

Belongs here: which entries there are, and the refusal of bombs, nested zips and names that lead outside or play tricks. Does not belong
here: what the entries mean. Nothing is ever written to disk by an entry's name.
"""

import io
import lzma
import re
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO, TypeVar

from connectors import filenames
from connectors.formats import problems, sniffing
from connectors.formats.sniffing import Source
from connectors.landing import UNFINISHED
from connectors.limits import MAX_ENTRIES, MAX_RATIO, MAX_UNZIPPED_BYTES, MIB, RATIO_FROM_BYTES

T = TypeVar("T")

TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
UTF8_NAME = 0x800
ENCRYPTED = 0x1


# What reading a damaged zip raises, of any way of packing.
DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, IndexError, NotImplementedError)


def guarded(where: str, action: Callable[[], T]) -> T:
    """``action`` on a zip with its failures in our words."""
    try:
        return action()
    except RuntimeError:  # zipfile's way to say that a password is needed
        raise problems.encrypted(where) from None
    except DAMAGE:
        raise problems.truncated_workbook(where) from None
    except MemoryError:  # the way of packing may ask for gigabytes (LZMA)
        raise problems.zip_bomb(where) from None


def opened(file: BinaryIO, where: str, *, locked: bool = False) -> zipfile.ZipFile:
    """The zip, looked through for dangers before anything is unpacked; ``locked``: its entries may have a password.

    Raises:
        DeliveryError: ``truncated_workbook``, ``zip_bomb``, ``unsafe_name``, ``encrypted``.
    """
    archive = guarded(where, lambda: sniffing.archive(file, where))
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES or sum(e.file_size for e in entries) > MAX_UNZIPPED_BYTES:
        raise problems.zip_bomb(where)
    for entry in entries:
        if entry.file_size > RATIO_FROM_BYTES and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise problems.zip_bomb(where)
        if _leads_outside(entry) or filenames.tricks(entry_name(entry)):
            raise problems.unsafe_name(f"{where}/{entry_name(entry)}")
        if entry.flag_bits & ENCRYPTED and not locked:
            raise problems.encrypted(where)
    return archive


def members(src: Source) -> tuple[list[Source], list[str]]:
    """The tables in a bundle, by path, and the names of what is none (a cover letter, a picture).

    Raises:
        DeliveryError: as ``opened``; ``zip_bomb`` also for a bundle within a bundle, ``empty_file`` for a bundle without tables.
    """
    with src.open() as file, opened(file, src.name) as archive:
        entries = archive.infolist()
    unpacker = _Unpacker(src)
    tables, others = [], []
    for entry in entries:
        path = PurePosixPath(entry_name(entry))
        if entry.is_dir() or "__MACOSX" in path.parts or UNFINISHED.search(path.name):
            continue
        if path.suffix.lower() == ".zip":
            raise problems.zip_bomb(src.name)
        if path.suffix.lower() in TABLES and entry.file_size > 0:
            tables.append(Source(str(path), partial(unpacker.open, entry), entry.file_size))
        else:
            others.append(str(path))
    if not tables:
        raise problems.empty_file(src.name)
    return sorted(tables, key=lambda s: s.name), sorted(others)


class _Unpacker:
    """Unpacks into memory; keeps the entry asked for last, since a reader opens a file several times."""

    def __init__(self, src: Source) -> None:
        self._src = src
        self._last: tuple[str, bytes] = ("", b"")

    def open(self, entry: zipfile.ZipInfo) -> BinaryIO:
        """The entry as a file of its own."""
        if self._last[0] != entry.filename:
            with self._src.open() as file, sniffing.archive(file, self._src.name) as archive:
                self._last = (entry.filename, guarded(self._src.name, lambda: _content(archive, entry)))
        return io.BytesIO(self._last[1])


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """An entry's bytes, held once; ``archive.read`` holds them twice while it reads."""
    held = io.BytesIO()
    with archive.open(entry) as file:
        shutil.copyfileobj(file, held, MIB)
    return held.getvalue()


def entry_name(entry: zipfile.ZipInfo) -> str:
    """The entry's name in its own letters: Thai Windows writes cp874 where the standard says cp437."""
    if entry.flag_bits & UTF8_NAME or entry.filename.isascii():
        return entry.filename
    for encoding in ("utf-8", "cp874"):
        try:
            return entry.filename.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
    return entry.filename


def _leads_outside(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename
    climbs = not name or ".." in re.split(r"[\\/]", name) or name.startswith(("/", "\\")) or re.match(r"^[A-Za-z]:", name) is not None
    return climbs or stat.S_ISLNK(entry.external_attr >> 16)
