"""The deliveries in a site's inbox, read as a night would.

Belongs here: a site's agencies and their rows as they wrote them. Does not belong here: one table of all (``raw_records``), truth.
"""

from pathlib import Path

import pandas as pd

from agreements.delivery import Files
from agreements.load import load_agencies
from agreements.model import Agency
from connectors.formats.reading import read
from records.fields import GIVEN, OUT


def agencies(folder: Path) -> list[Agency]:
    """The agencies of a site."""
    return load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT)


def delivered(agency: Agency, folder: Path) -> list[Path]:
    """The files an agency has put into the site's inbox."""
    return sorted((folder / "inbox").glob(agency.delivery.path)) if isinstance(agency.delivery, Files) else []


def raw_rows(agency: Agency, folder: Path) -> pd.DataFrame:
    """The rows of an agency's files as it wrote them: ``part``, ``row`` and given fields."""
    assert agency.delivery is not None
    return read(delivered(agency, folder), columns=agency.columns, drop=agency.drop, hints=agency.delivery.read).table
