"""The container of old .xls files (OLE compound file, MS-CFB).

Belongs here: is the container whole, and is it a workbook? Does not belong here: the cells (calamine reads them). Checked
first because a cut or circular container makes the reader fail in unfriendly ways.
"""

import struct
from typing import BinaryIO

from agreements.text import Text
from connectors.formats import problems, sniffing

FREE, END_OF_CHAIN, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
HEADER_BYTES = 512
HEADER_FAT_ENTRIES = 109
DIRECTORY_ENTRY_BYTES = 128


def refuse_damaged(file: BinaryIO, where: str) -> None:
    """Refuses a container that is cut, circular, locked by a password, or no workbook.

    Raises:
        DeliveryError: ``truncated_workbook``, ``encrypted``, ``not_this_format``.
    """
    try:
        names = _stream_names(file.read())
    except (struct.error, IndexError, ValueError):
        raise problems.truncated_workbook(where) from None
    if "EncryptedPackage" in names:
        raise problems.encrypted(where)
    if "WordDocument" in names:
        raise problems.not_this_format(where, sniffing.WORD)
    if not names & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        raise problems.not_this_format(where, Text("ไฟล์ Office แบบเก่าที่ไม่ใช่ตาราง", "an old Office file that is no workbook"))


def refuse_circles(file: BinaryIO, where: str) -> None:
    """Refuses a container that is cut or circular, whatever is in it.

    Raises:
        DeliveryError: ``truncated_workbook``.
    """
    try:
        _stream_names(file.read())
    except (struct.error, IndexError, ValueError):
        raise problems.truncated_workbook(where) from None


def _stream_names(data: bytes) -> set[str]:
    """The names in the directory; ValueError where a chain leaves the file or never ends."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ValueError("sector size")
    fat = _allocation_table(data, size)
    used = max((i for i, v in enumerate(fat) if v != FREE), default=0)
    if len(data) < max(HEADER_BYTES, size) + (used + 1) * size:
        raise ValueError("file ends before its last sector")
    _refuse_circles(fat)
    directory = b"".join(_sector(data, n, size) for n in _chain(fat, struct.unpack_from("<I", data, 48)[0]))
    entries = (directory[i : i + DIRECTORY_ENTRY_BYTES] for i in range(0, len(directory) - 127, DIRECTORY_ENTRY_BYTES))
    return {e[: max(struct.unpack_from("<H", e, 64)[0] - 2, 0)].decode("utf-16-le", errors="replace") for e in entries}


def _allocation_table(data: bytes, size: int) -> list[int]:
    """For each sector the one that follows it in its stream."""
    numbers = [n for n in struct.unpack_from(f"<{HEADER_FAT_ENTRIES}I", data, 76) if n != FREE]
    following, per_sector = struct.unpack_from("<I", data, 68)[0], size // 4
    seen: set[int] = set()
    while following < FAT_SECTOR - 1 and following not in seen:  # a big file keeps the rest of the list in sectors of their own
        seen.add(following)
        *more, following = struct.unpack(f"<{per_sector}I", _sector(data, following, size))
        numbers += [n for n in more if n != FREE]
    if len(numbers) != len(set(numbers)):
        raise ValueError("a table is named twice")
    return [v for n in numbers for v in struct.unpack(f"<{per_sector}I", _sector(data, n, size))]


def _sector(data: bytes, number: int, size: int) -> bytes:
    start = max(HEADER_BYTES, size) + number * size
    if start + size > len(data):
        raise ValueError("sector outside the file")
    return data[start : start + size]


def _chain(fat: list[int], start: int) -> list[int]:
    chain: list[int] = []
    while start < FAT_SECTOR - 1:
        chain.append(start)
        start = fat[start]
        if len(chain) > len(fat):
            raise ValueError("circular chain")
    return chain


def _refuse_circles(fat: list[int]) -> None:
    """A sector with two predecessors, or one that no chain's head leads to, makes a stream without end."""
    successors = [v for v in fat if v < FAT_SECTOR - 1]
    led_to = set(successors)
    if len(successors) != len(led_to) or any(v >= len(fat) for v in successors):
        raise ValueError("circular or broken chain")
    in_chains = {i for i, v in enumerate(fat) if v <= END_OF_CHAIN and v != FAT_SECTOR and v != FAT_SECTOR - 1}
    reached = sum(len(_chain(fat, head)) for head in in_chains - led_to)
    if reached < len(in_chains):
        raise ValueError("circular chain")
