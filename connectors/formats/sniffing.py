"""What a file is, by its first bytes and not by its name.

Belongs here: a file or bundle entry as a ``Source``, and the recognition of its kind. Does not belong here: reading it.
"""

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from agreements.text import Text
from connectors.formats import problems
from connectors.limits import MAX_DIRECTORY_BYTES, MAX_FILE_BYTES

Kind = Literal["text", "html", "xlsx", "ods", "xls", "zip"]

HEAD_BYTES = 4096
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
PICTURE = Text("รูปภาพ", "a picture")
FOREIGN = {  # what else has been sent with the name of a table
    b"%PDF": Text("PDF", "a PDF"),
    b"\xff\xd8\xff": PICTURE,
    b"\x89PNG": PICTURE,
    b"GIF8": PICTURE,
    b"Rar!": Text("ไฟล์บีบอัด RAR", "a RAR archive"),
    b"7z\xbc\xaf": Text("ไฟล์บีบอัด 7z", "a 7z archive"),
    b"\x1f\x8b": Text("ไฟล์บีบอัด gzip", "a gzip archive"),
    b"{\\rtf": Text("เอกสาร RTF", "an RTF document"),
    b"SQLite format 3": Text("ฐานข้อมูล SQLite", "an SQLite database"),
    b"PAR1": Text("ไฟล์ Parquet", "a Parquet file"),
}
WORD, SLIDES = Text("เอกสาร Word", "a Word document"), Text("สไลด์ PowerPoint", "a PowerPoint presentation")
XML_2003 = Text("XML Spreadsheet 2003", "an XML Spreadsheet 2003")
BINARY = Text("ข้อมูลที่ไม่ใช่ข้อความ", "binary data")
HTML = re.compile(rb"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|meta|style|body|table|div|center)\b", re.IGNORECASE | re.DOTALL)
JSON = re.compile(rb"\s*(\[\s*)?\{\s*\"[^\"]*\"\s*:")  # an object, or a list of objects
CONTROL = bytes(c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1a\x00")


@dataclass(frozen=True)
class Source:
    """One file to read: its name for people, how to open it, its size in bytes."""

    name: str
    open: Callable[[], BinaryIO]
    size: int

    def head(self) -> bytes:
        """The first bytes."""
        with self.open() as file:
            return file.read(HEAD_BYTES)


def numbered(names: Sequence[str]) -> list[str]:
    """The names, a second one of the same as ``name#2``."""
    seen: Counter[str] = Counter()
    given = []
    for name in names:
        seen[name] += 1
        given.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return given


def source(path: Path) -> Source:
    """A file of the delivery.

    Raises:
        DeliveryError: ``empty_file``, ``too_big``.
    """
    size = path.stat().st_size
    if size == 0:
        raise problems.empty_file(path.name)
    if size > MAX_FILE_BYTES:
        raise problems.too_big(path.name, MAX_FILE_BYTES)
    return Source(path.name, lambda: path.open("rb"), size)


def kind_of(src: Source) -> Kind:
    """What ``src`` is by its content.

    Raises:
        DeliveryError: ``not_this_format`` for something that is no table, ``truncated_workbook`` for a broken zip, ``empty_file``.
    """
    head = src.head()
    if head.startswith(OLE):
        return "xls"
    if head.startswith(ZIP):
        return _zip_kind(src)
    if head.startswith(EMPTY_ZIP) or not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise problems.empty_file(src.name)
    for magic, what in FOREIGN.items():
        if head.startswith(magic):
            raise problems.not_this_format(src.name, what)
    return _text_kind(src, head)


def _text_kind(src: Source, head: bytes) -> Kind:
    """HTML, plain text, or something that is neither; a stump of a workbook is called by its name."""
    plain = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")  # UTF-16 becomes near enough to ASCII
    if HTML.match(plain.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")):
        return "html"
    if JSON.match(plain.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")):
        raise problems.json_file(src.name)
    if b"urn:schemas-microsoft-com:office:spreadsheet" in plain:
        raise problems.not_this_format(src.name, XML_2003)
    if src.name.lower().endswith((".xlsx", ".xls", ".ods", ".zip")) and (len(head) < len(OLE) or plain.translate(None, CONTROL) != plain):
        raise problems.truncated_workbook(src.name)
    if not _is_utf16(head) and len(plain) - len(plain.translate(None, CONTROL)) > len(plain) // 100:
        raise problems.not_this_format(src.name, BINARY)
    return "text"


def _is_utf16(head: bytes) -> bool:
    """Whether nearly every two bytes make an ASCII or Thai letter in one of the two orders."""
    if b"\x00" not in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    texts = (head[: len(head) // 2 * 2].decode(e, errors="replace") for e in ("utf-16-le", "utf-16-be"))
    known = max(
        sum(c in "\t\r\n\ufeff" or " " <= c < "\x7f" or "\u0e00" <= c < "\u0e5c" or "\u2000" <= c < "\u2070" for c in t) for t in texts
    )
    return known >= len(head) // 2 * 0.9


def _zip_kind(src: Source) -> Kind:
    """A workbook or a bundle; other documents that are zips inside are named."""
    names = zip_names(src)
    if any(n in names for n in ("xl/workbook.xml", "xl/workbook.bin")):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    if "word/document.xml" in names:
        raise problems.not_this_format(src.name, WORD)
    if "ppt/presentation.xml" in names:
        raise problems.not_this_format(src.name, SLIDES)
    if "[Content_Types].xml" in names:
        raise problems.truncated_workbook(src.name)
    return "zip"


class _Wary:
    """A file that hands out no block longer than a zip's directory may be, which the library asks for at once when it opens one."""

    def __init__(self, file: BinaryIO, where: str) -> None:
        self._file, self._where, self.opening = file, where, True

    def read(self, size: int = -1) -> bytes:
        if self.opening and size > MAX_DIRECTORY_BYTES:
            raise problems.zip_bomb(self._where)
        return self._file.read(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def archive(file: BinaryIO, where: str) -> zipfile.ZipFile:
    """A zip opened; what its entries are is yet to be looked at (``bundles.opened``).

    Raises:
        DeliveryError: ``zip_bomb`` for a directory of millions of entries, and what ``zipfile`` raises.
    """
    wary = _Wary(file, where)
    found = zipfile.ZipFile(wary)
    wary.opening = False
    return found


def zip_names(src: Source) -> frozenset[str]:
    """The names inside a zip.

    Raises:
        DeliveryError: ``truncated_workbook`` when its directory, which stands at the end, is missing or broken; ``zip_bomb``.
    """
    try:
        with src.open() as file, archive(file, src.name) as found:
            return frozenset(found.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, IndexError, NotImplementedError):
        raise problems.truncated_workbook(src.name) from None
