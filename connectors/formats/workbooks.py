"""Workbooks (.xlsx, .xls, .ods) as rows of text with the sheet's row numbers.

Belongs here: refusal of workbooks that are damaged or dangerous, talking to the process that reads them. Does not belong here: cells
to text (``workbookreader``), where the header is (``headings``), zip safety (``bundles``), the insides of .xls files (``compound``).
"""

import marshal
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agreements.errors import DeliveryError
from connectors.formats import bundles, compound, problems
from connectors.formats.delimited import Row
from connectors.formats.sniffing import Kind, Source
from connectors.limits import (
    MAX_COLUMNS,
    MAX_FIELD_CHARS,
    MAX_READER_BYTES,
    MAX_READER_SECONDS,
    MIB,
    READER_BYTES,
    READER_BYTES_PER_BYTE,
    READER_SECONDS,
    READER_SECONDS_PER_MIB,
)  # fmt: skip

READER = Path(__file__).with_name("workbookreader.py")
ENTITY = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
PROLOGUE_BYTES = 64 * 1024  # declarations stand before the first element


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, whether a person sees it, merged cells (see ``headings.Merged``), its rows.

    Rows come from a running process, sheet after sheet: take them in the sheets' order, each once; the rest of one may be left.
    """

    name: str
    hidden: bool
    merged: tuple[tuple[int, int, int, int], ...]
    rows: Callable[[], Iterator[Row]]


@contextmanager
def opened(src: Source, kind: Kind) -> Iterator[list[Sheet]]:
    """The worksheets of a workbook in its order (chart sheets and macros are none).

    Raises:
        DeliveryError: ``truncated_workbook``, ``encrypted``, ``zip_bomb``, ``too_many_columns``, ``too_long_field``, ``not_this_format``.
    """
    limits = [str(n) for n in (*allowed(_refuse_danger(src, kind)), MAX_FIELD_CHARS)]
    with subprocess.Popen(  # noqa: S603 (our own script, our own numbers)
        [sys.executable, "-I", str(READER), *limits],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={},
    ) as process:  # fmt: skip
        try:
            yield _Reader(process, src, kind).sheets()
        finally:
            process.kill()


def allowed(size: int) -> tuple[int, int]:
    """Bytes of addresses and seconds of CPU that reading a workbook may take, in proportion to its size unpacked."""
    memory, seconds = READER_BYTES + READER_BYTES_PER_BYTE * size, READER_SECONDS + int(READER_SECONDS_PER_MIB * size / MIB)
    return min(memory, MAX_READER_BYTES), min(seconds, MAX_READER_SECONDS)


class _Reader:
    """The other end of ``workbookreader``."""

    def __init__(self, process: subprocess.Popen[bytes], src: Source, kind: Kind) -> None:
        self._process, self._where, self._kind = process, src.name, kind
        self._waiting: tuple[Any, ...] | None = None
        assert process.stdin  # noqa: S101 (asked for above)
        with suppress(BrokenPipeError), src.open() as file, process.stdin as pipe:
            shutil.copyfileobj(file, pipe, 1 << 20)

    def sheets(self) -> list[Sheet]:
        """All sheets, their rows not yet fetched."""
        _, told = self._next()
        found: list[Sheet] = []
        if len({name for name, *_ in told}) < len(told):  # no program writes that; the reader finds sheets by name, so rows would be lost
            raise problems.truncated_workbook(self._where)
        for index, (name, hidden, width, merged) in enumerate(told):
            if width > MAX_COLUMNS:
                raise problems.too_many_columns(f"{self._where} [{name}]", MAX_COLUMNS)
            found.append(Sheet(name, hidden, tuple(merged), lambda i=index: self._rows(i)))  # type: ignore[misc]
        return found

    def _rows(self, index: int) -> Iterator[Row]:
        """The rows of one sheet; what is left of earlier sheets is passed over."""
        while True:
            frame = self._waiting or self._next()
            self._waiting = frame
            if frame[0] == "end" or frame[1] > index:
                return
            self._waiting = None
            if frame[1] == index:
                yield from enumerate(frame[3], start=frame[2])

    def _next(self) -> tuple[Any, ...]:
        """The next message; a reader that died or complains becomes an error for the sender of the file."""
        assert self._process.stdout  # noqa: S101
        try:
            frame: tuple[Any, ...] = marshal.load(self._process.stdout)  # noqa: S302 (written by our own process)
        except (EOFError, ValueError, TypeError):
            frame = ("error", "memory", "", 0)
        if frame[0] == "error":
            raise self._refusal(*frame[1:])
        return frame

    def _refusal(self, code: str, sheet: str, row: int) -> DeliveryError:
        """Out of memory or time is a bomb in a compressed file, damage in an old one that is not compressed."""
        if code == "too_long_field":
            return problems.too_long_field(f"{self._where} [{sheet}]", row, MAX_FIELD_CHARS)
        if code == "encrypted":
            return problems.encrypted(self._where)
        if code == "memory" and self._kind != "xls":
            return problems.zip_bomb(self._where)
        return problems.truncated_workbook(self._where)


def _refuse_danger(src: Source, kind: Kind) -> int:
    """How many bytes the workbook has, unpacked, when nothing in it looks dangerous."""
    with src.open() as file:
        if kind == "xls":
            compound.refuse_damaged(file, src.name)
            return src.size
        with bundles.opened(file, src.name) as archive:
            for entry in archive.infolist():
                _refuse_entry(archive, entry, src.name)
            return sum(entry.file_size for entry in archive.infolist())


def _refuse_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> None:
    """XML that declares entities, which no spreadsheet program writes; parts locked by a password (.ods)."""
    if not entry.filename.endswith((".xml", ".rels")):
        return
    beginning = bundles.guarded(where, lambda: _beginning(archive, entry))
    if ENTITY.search(beginning):
        raise problems.xml_bomb(where)
    if entry.filename == "META-INF/manifest.xml" and b"encryption-data" in beginning:
        raise problems.encrypted(where)


def _beginning(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as file:
        return file.read(PROLOGUE_BYTES)
