"""Deltas of OneRoster laid over the bundle they change, so that what comes out is the bundle as it would be today.

Belongs here: which row of which layer counts. Does not belong here: which bundles a delivery has (``assets.arrivals``), what the
rows say of a pupil (``oneroster``). The manifest of each layer says of each of its files: *bulk* stands in place of all rows before it;
*delta* adds rows, replaces those of the same ``sourcedId`` and takes away those marked ``tobedeleted``; a file it lacks stays as it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from connectors.formats.onerosterfiles import File

DELETED = "tobedeleted"
UNIQUE = {  # what tells a row from others where it has no id of its own (School Data Sync)
    "enrollments": ("user", "class", "school", "role"),
    "roles": ("user", "org", "role"),
    "demographics": ("user",),
}
PLACE = ["part", "row", "reason"]


@dataclass(frozen=True)
class Layer:
    """One bundle: the part its rows are named by, what its manifest says, its files."""

    part: str
    said: Mapping[str, str]
    files: Mapping[str, File]


def lay(layers: Sequence[Layer]) -> tuple[dict[str, File], pd.DataFrame]:
    """The files as they stand after the last layer, their frames with a column ``part``; and the rows of users that are no user.

    Those (``part, row, reason``) are headers and blank lines of every layer, and rows that a later one ``replaced``. A user that was
    taken away keeps its row, and an enrolment its own, marked ``tobedeleted``: both have yet to be told of.
    """
    files: dict[str, File] = {}
    gone: list[tuple[str, int, str]] = []
    for layer in layers:
        for name, file in layer.files.items():
            new = replace(file, frame=file.frame.assign(part=pd.Series(layer.part, index=file.frame.index, dtype="str")))
            before = files.get(name)
            whole = before is None or layer.said.get(f"file.{name}", "").lower() == "bulk"
            files[name], lost = (new, before.frame if before else new.frame[:0]) if before is None or whole else _over(before, new, name)
            if name == "users":
                gone += [(layer.part, file.header_row, "header"), *((layer.part, n, "blank") for n in file.blank_rows)]
                gone += [(part, row, "replaced") for part, row in zip(lost["part"], lost["row"], strict=True)]
    return files, pd.DataFrame(gone, columns=PLACE).astype({"part": "str", "row": "int64", "reason": "str"})


def deleted(frame: pd.DataFrame) -> pd.Series:
    """Which rows are marked for deletion."""
    return frame["status"].str.lower().eq(DELETED)


def _over(before: File, new: File, name: str) -> tuple[File, pd.DataFrame]:
    """A delta over what stood, and the rows of both that no longer count."""
    old_keys, new_keys = _keys(before.frame, name), _keys(new.frame, name)
    last = ~new_keys.duplicated(keep="last") | new_keys.eq("")  # of a row given twice the later one
    frame = before.frame
    if name != "users":  # the row that goes stays to be told of: whose enrolment it was, only it may say
        ends = old_keys.isin(set(new_keys[last & deleted(new.frame)]) - {""})
        frame = frame.assign(status=frame["status"].mask(ends, DELETED))
        last &= ~deleted(new.frame)
    stays = ~old_keys.isin(set(new_keys[last]) - {""})
    lost = pd.concat([frame[~stays], new.frame[~last]], ignore_index=True)
    laid = replace(
        new,
        frame=pd.concat([frame[stays], new.frame[last]], ignore_index=True),
        cells=pd.concat([before.cells[stays], new.cells[last]], ignore_index=True).fillna(""),
        misspelt={**before.misspelt, **new.misspelt},
    )
    return laid, lost


def _keys(frame: pd.DataFrame, name: str) -> pd.Series:
    """What makes a row of a file the same row in another layer; empty for one that cannot be told."""
    own = frame["sourcedId"] if "sourcedId" in frame else pd.Series("", index=frame.index, dtype="str")
    if name not in UNIQUE:
        return own
    parts = frame[list(UNIQUE[name])]
    together = parts.agg("\x1f".join, axis=1) if len(parts) else own
    return ("id\x1f" + own).where(own.ne(""), together)
