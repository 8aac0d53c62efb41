"""Which fields an agency's own columns are to fill, and which of them its rows do fill.

Belongs here: columns → fields and headings, and what counts as filled: for scorecards, for what is remembered
of a delivery, for the list of blanks.
Does not belong here: reading a cell (``records``), how either is shown (``scorecard``, ``blanks``).
"""

import pandas as pd

from agreements.model import Agency, Column
from records.fields import BY_NAME, GIVEN

_SENT_AS: dict[str, tuple[str, ...]] = {  # a column → the fields it fills
    "full_name": ("first_name", "last_name"), "age": ("birth_date",), "birth_year": ("birth_date",),
    "birth_month": ("birth_date",), "birth_day": ("birth_date",),
    "address": ("house_no", "moo", "tambon", "amphoe", "province"),
}  # fmt: skip


def sent_as(column: str) -> tuple[str, ...]:
    """The fields that a column of an agreement fills."""
    return _SENT_AS.get(column, (column,))


def headings_of(column: Column) -> list[str]:
    """The agency's own headings of a column; a second column of one heading is named ``heading (2)``."""
    return [h if column.occurrence == 1 else f"{h} ({column.occurrence})" for h in column.headings]


def sent_fields(agency: Agency) -> frozenset[str]:
    """The fields that come out of the agency's own columns; a school system's files have headings of their own: all."""
    return frozenset(field for column in agency.columns for field in sent_as(column)) or frozenset(BY_NAME)


def filled(roster: pd.DataFrame) -> pd.DataFrame:
    """Row by row, which of the fields that an agency may give have a value."""
    return roster[[name for name in GIVEN if name in roster]].notna()
