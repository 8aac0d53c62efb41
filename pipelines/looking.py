"""Looking at the register from the command line: one child, its history, the export.

Belongs here: tables of text for the terminal. Does not belong here: queries (``register.read``).
"""

import datetime as dt
from pathlib import Path

import pandas as pd

from assets.site import Site
from pipelines.speech import t
from register import export, read
from register.store import open_register

Tables = dict[str, list[dict[str, str]]]
HIDDEN = ("record_key", "person_id", "from_run", "to_run", "number")


def person_page(site: Site, person: str, day: dt.date | None) -> Tables:
    """What is known of one child: the chosen fields, and every row of evidence."""
    engine = open_register(site.database_url)
    people = read.people(engine, day)
    found = people[people["person_id"] == person]
    fields = found.iloc[0].dropna().astype(str) if len(found) else pd.Series(dtype=str)
    page = {t("เด็ก", "child"): [{t("ช่อง", "field"): str(name), t("ค่า", "value"): value} for name, value in fields.items() if value]}
    past = read.history(engine, person)
    return page | {t("หลักฐาน", "evidence"): _rows(past["evidence"]), t("ระเบียน", "records"): _rows(past["records"])}


def person_history(site: Site, person: str) -> Tables:
    """Everything that happened to one person id."""
    past = read.history(open_register(site.database_url), person)
    return {t("สถานะ", "states"): _rows(past["states"]), t("เหตุการณ์", "events"): _rows(past["events"])}


def export_register(site: Site, file: Path, day: dt.date | None) -> int:
    """Write the register to ``file``; gives the number of children."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return export.export(open_register(site.database_url), file, day)


def _rows(frame: pd.DataFrame) -> list[dict[str, str]]:
    shown = frame.drop(columns=[c for c in HIDDEN if c in frame])
    shown = shown.dropna(axis="columns", how="all")
    return [{str(k): "" if pd.isna(v) is True else str(v) for k, v in row.items()} for row in shown.to_dict("records")]
