"""Cleaning for Splink: ``python -m benchmarks.peers.clean RECORDS.csv OUT.parquet AS_OF``, a process of its own, so as to be timed apart.

Belongs here: OUR standardiser over a table in the canonical columns, as ``oneteam link`` calls it, and the columns it does not know
(``party``) carried along. Does not belong here: one byte a letter, which is part of Splink's models.
"""

import datetime as dt
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from pipelines.tables import read_table
from records.fields import ROSTER
from records.gazetteer import Gazetteer
from records.standardise import standardise_lists


def main(records: str, out: str, as_of: str) -> None:
    """Writes the standardised table; a column that no list has is empty."""
    raw = read_table(Path(records))
    table = standardise_lists(raw, dated=dt.date.fromisoformat(as_of), gazetteer=Gazetteer.of(home_province=""))
    nothing = pa.nulls(len(table), pa.string())
    for name in ROSTER:
        if name not in table.column_names:
            table = table.append_column(name, nothing)
    party = raw["party"] if "party" in raw.column_names else nothing
    pq.write_table(table.append_column("party", party), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
