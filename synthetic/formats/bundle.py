"""Zip bundles with fixed dates, so that the same entries give the same bytes.

Belongs here: entries to a zip. Does not belong here: what the entries mean.
"""

import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

DATE = (2026, 6, 10, 9, 0, 0)


def write_zip(path: Path, entries: Mapping[str, str], *, stored: Collection[str] = ()) -> None:
    """A zip of UTF-8 texts by name, in the order given; those named in ``stored`` uncompressed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in entries.items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
