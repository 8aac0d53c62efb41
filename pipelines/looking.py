"""Looking at the register from the command line: one child, its history, the export.

Belongs here: tables of text for the terminal. Does not belong here: queries (``register.read``).
"""

import datetime as dt
import unicodedata
from pathlib import Path

import pandas as pd

from agreements.text import Text
from assets.site import Site
from pipelines.speech import lang, t
from register import export, read
from register.store import open_register
from register.vocabulary import STATES

Tables = dict[str, list[dict[str, str]]]
NAMES = ["first_name", "last_name", "nickname", "alt_first_name", "alt_last_name"]
CHOICE = {
    "person_id": Text("รหัสเด็ก", "person id"), "name": Text("ชื่อ", "name"), "birth_date": Text("วันเกิด", "born"),
    "tambon": Text("ตำบล", "tambon"), "amphoe": Text("อำเภอ", "amphoe"), "state": Text("สถานะ", "state"),
}  # fmt: skip
HIDDEN = ("record_key", "person_id", "from_run", "to_run", "number")


def find(site: Site, text: str, day: dt.date | None) -> pd.DataFrame:
    """The children meant by ``text``: a person id, a national id or G-code, a record id, or parts of names.

    What only a protected source knows finds nobody.
    """
    people = read.people(open_register(site.database_url), day)
    said = unicodedata.normalize("NFC", text).strip()
    number = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in said if c not in " -").upper()
    if ":" in said:
        return people[(";" + people["record_ids"].fillna("") + ";").str.contains(f";{said};", regex=False)]
    if any(c.isdecimal() for c in number):
        return people[(people["person_id"] == number) | (people["national_id"] == number) | (people["g_code"] == number)]
    names = people[NAMES].fillna("").agg(" ".join, axis=1).str.casefold()
    found = pd.Series(bool(said), index=people.index)
    for word in said.casefold().split():
        found &= names.str.contains(word, regex=False)
    return people[found]


def candidates(found: pd.DataFrame) -> Tables:
    """Several children to choose from, as a table."""
    shown = found.assign(name=found["first_name"].fillna("") + " " + found["last_name"].fillna(""))[list(CHOICE)]
    shown["state"] = [STATES[s].in_(lang()) for s in shown["state"]]
    heads = {name: label.in_(lang()) for name, label in CHOICE.items()}
    return {t("เด็กที่ตรงกับคำค้น", "children it may be"): _rows(shown.rename(columns=heads))}


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
