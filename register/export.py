"""The register as a file, one row a child.

Belongs here: the columns of the export and three file forms. Does not belong here: lists for agencies (``publishing``), which add masks
and rights to this. CSV is plain UTF-8, for programs; an office opens the .xlsx;
everything is text, and text that a spreadsheet would run as a formula is kept from it.
"""

from datetime import date
from pathlib import Path

import pandas as pd
import xlsxwriter
from sqlalchemy import Engine

from agreements.errors import OneTeamError
from agreements.text import Text
from register import read

COLUMNS = (
    "person_id", "state", "listed", "compulsory_age", "rule", "since", "first_name", "last_name", "birth_date", "national_id", "tambon",
    "amphoe", "record_ids",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_frame(engine: Engine, as_of: date | None = None) -> pd.DataFrame:
    """The export as a table of text, in the order of person ids; missing = empty, flags ``true``/``false``.

    Children known only through a protected source are left out, and so are record ids of protected sources.
    """
    return as_text(read.people(engine, as_of))


def as_text(people: pd.DataFrame) -> pd.DataFrame:
    """The export's columns of ``read.people`` as text."""
    frame = people[list(COLUMNS)].copy()
    for flag in ("listed", "compulsory_age"):
        frame[flag] = frame[flag].map({True: "true", False: "false"})
    return frame.astype("str").fillna("")


def export(engine: Engine, path: Path, as_of: date | None = None) -> int:
    """Write the register as of a day to ``path`` (.csv, .xlsx or .parquet); the file appears whole or not at all.

    Returns:
        The number of children.

    Raises:
        OneTeamError: for another file ending.
    """
    writers = {".csv": _csv, ".xlsx": _xlsx, ".parquet": _parquet}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise OneTeamError(
            "export_form",
            Text("ส่งออกได้เป็น .csv, .xlsx หรือ .parquet", "exports are .csv, .xlsx or .parquet"),
            where=path.name,
        )
    frame = export_frame(engine, as_of)
    part = path.with_name(path.name + ".part")
    writer(frame, part)
    part.replace(path)
    return len(frame)


def _csv(frame: pd.DataFrame, path: Path) -> None:
    harmless = frame.apply(lambda column: column.where(~column.str.startswith(_FORMULA), "'" + column))
    harmless.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")


def _parquet(frame: pd.DataFrame, path: Path) -> None:
    frame.to_parquet(path, index=False)


def _xlsx(frame: pd.DataFrame, path: Path) -> None:
    """Every cell a string: a workbook cannot run what is not a formula; the same rows give the same bytes."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": True}) as book:
        book.set_properties({"created": pd.Timestamp("2000-01-01").to_pydatetime()})
        sheet = book.add_worksheet("register")
        sheet.freeze_panes(1, 0)
        for at, row in enumerate([list(frame.columns), *frame.itertuples(index=False)]):
            for place, value in enumerate(row):
                sheet.write_string(at, place, value)
