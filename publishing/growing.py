"""Logs that only grow, a CSV file each: lines are added at its end, whole or not at all.

Belongs here: adding. Does not belong here: what a line says (``purges``, ``release``).
"""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from io import FileIO
from pathlib import Path

from publishing.spreadsheets import safe

END = b"\r\n"


def append(log: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Add rows; a line that a full disk or a kill has cut before is taken away first, as what it told of never happened."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=END.decode())
    kept = _whole(log)
    if not kept:
        text.write("\ufeff")
        writer.writerow(columns)
    writer.writerows([[safe(v) for v in row] for row in rows])
    with log.open("ab", buffering=0) as file:  # nothing may be left in a buffer that closing would write after all
        file.truncate(kept)
        try:
            _write(file, text.getvalue().encode())
        except OSError:
            file.truncate(kept)
            raise


def _write(file: FileIO, content: bytes) -> None:
    while content:
        content = content[file.write(content) :]
    os.fsync(file.fileno())


def _whole(log: Path) -> int:
    """How many bytes of the log are whole lines."""
    content = log.read_bytes() if log.exists() else b""
    return content.rfind(END) + len(END) if END in content else 0
