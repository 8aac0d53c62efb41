"""Cleaning for Splink: ``python -m benchmarks.peers.clean RECORDS.csv OUT.parquet AS_OF``, a process of its own, so as to be timed apart.

Belongs here: OUR standardiser over a table in the canonical columns, and the columns it does not know (``party``) carried along.
Does not belong here: one byte a letter, which is part of Splink's models.
"""

import datetime as dt
import sys
from pathlib import Path

from benchmarks.labelled import read_text, standardised


def main(records: str, out: str, as_of: str) -> None:
    """Writes the standardised table."""
    raw = read_text(Path(records))
    table = standardised(raw, dt.date.fromisoformat(as_of))
    table["party"] = table["record_id"].map(raw.set_index("record_id")["party"]) if "party" in raw else ""
    table.to_parquet(out, index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
