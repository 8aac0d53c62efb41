"""All rows of a site as one CSV, as the agencies wrote them: what ``oneteam link`` is given.

    python -m benchmarks.raw_records SITE OUT.csv

Columns: ``record_id`` (as in the register and in ``SITE/truth/rows.csv``), ``source``, then every given field that some agency has.
Belongs here: putting the deliveries in ``SITE/inbox`` together. Does not belong here: standardising them, linking.
"""

import sys
from pathlib import Path

import pandas as pd

from agreements.model import Agency
from benchmarks.deliveries import agencies, delivered, raw_rows
from records.fields import GIVEN
from records.keys import record_ids


def raw_records(site: Path) -> pd.DataFrame:
    """The rows of every delivery, text as in the file; empty where an agency has no such column."""
    rows = pd.concat([_named(raw_rows(agency, site), agency) for agency in agencies(site) if delivered(agency, site)], ignore_index=True)
    return rows[["record_id", "source", *(name for name in GIVEN if name in rows)]].fillna("")


def _named(rows: pd.DataFrame, agency: Agency) -> pd.DataFrame:
    return rows.assign(record_id=record_ids(agency.agency, rows["part"], rows["row"]), source=agency.agency)


def main(site: str, out: str) -> None:
    """Writes the file."""
    rows = raw_records(Path(site))
    rows.to_csv(out, index=False, lineterminator="\n")
    print(f"{len(rows):,} rows of {rows['source'].nunique()} sources in {out}")


if __name__ == "__main__":
    main(*sys.argv[1:])
