"""The tables between the steps, as files under ``work/``: Arrow, not packed, so that a file is mapped and only what is looked at is read.

Belongs here: writing such a table, whole or not at all, and reading it. Does not belong here: which tables there are and where they lie
(``standing``, ``linked``, ``bases``). Why not Parquet: docs/decisions/0043-work-tables-are-mapped.md.
"""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pyarrow as pa

from agreements import durable


def write_table(path: Path, frame: pd.DataFrame | pa.Table) -> None:
    """The table appears whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    table = frame if isinstance(frame, pa.Table) else pa.Table.from_pandas(frame, preserve_index=False)
    with pa.OSFile(str(part), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)
    durable.place(part, path)


def mapped(path: Path) -> pa.Table:
    """The table where it lies on disk; it stays readable when the file is replaced or removed."""
    with pa.memory_map(str(path)) as file:
        return pa.ipc.open_file(file).read_all()


def read_table(path: Path, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """The table, or some of its columns in the order given, as pandas wrote it.

    Raises:
        KeyError: it has no such column.
    """
    table = mapped(path)
    frame: pd.DataFrame = (table if columns is None else table.select(list(columns))).to_pandas()
    return frame
