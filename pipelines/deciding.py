"""A file of reviewers' decisions for ``oneteam link``.

Belongs here: reading and checking it. Does not belong here: what a decision does (``matching.decisions``), the decisions of a site
(``register.decisions``).
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from agreements.errors import SettingsError
from agreements.text import Text
from matching.decisions import ENDS, TOLD, contradictions
from pipelines.tables import read_table

DECISIONS = ("same", "different")
NEEDED = [*ENDS, "decision"]


def read_decisions(file: Path) -> pd.DataFrame:
    """``record_id_l, record_id_r, same, who, when, why`` of a CSV or Parquet file with ``decision`` = ``same`` or ``different``.

    Raises:
        OneTeamError: the file is not a table. SettingsError: with every mistake of the file.
    """
    table = read_table(file).to_pandas()
    lacking = [name for name in NEEDED if name not in table]
    if lacking:
        names = ", ".join(lacking)
        raise SettingsError([Text(f"{file.name}: ไม่มีคอลัมน์ {names}", f"{file.name}: there is no column {names}")])
    table = pd.DataFrame({name: table[name].str.strip() if name in table else "" for name in [*NEEDED, *TOLD]}, dtype="str")
    problems = [Text(f"{file.name}:{line}: {p.th}", f"{file.name}:{line}: {p.en}") for line, p in _mistakes(table)]
    decisions = table.assign(same=table["decision"] == "same").drop(columns="decision")
    if not problems:
        problems = [_contradiction(file.name, clash) for clash in contradictions(decisions)]
    if problems:
        raise SettingsError(problems)
    return decisions


def _mistakes(table: pd.DataFrame) -> Iterator[tuple[int, Text]]:
    """Each mistake with its line in the file."""
    for line, row in enumerate(table.to_dict("records"), 2):
        if not row["record_id_l"] or not row["record_id_r"]:
            yield line, Text("ไม่มีรหัสระเบียน", "a record id is missing")
        elif row["record_id_l"] == row["record_id_r"]:
            yield line, Text("ทั้งสองเป็นระเบียนเดียวกัน", "both are the same record")
        if row["decision"] not in DECISIONS:
            yield line, Text("decision ต้องเป็น same หรือ different", "decision must be same or different")
        if row["when"] and not _is_day(row["when"]):
            yield line, Text("when ต้องเป็นวันที่ เช่น 2026-07-15", "when must be a date such as 2026-07-15")


def _is_day(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _contradiction(file: str, clash: str) -> Text:
    th, en = "ตัดสินว่าคนละคน แต่คำตัดสินอื่นรวมเป็นคนเดียว", "decided to be two people, yet other decisions make them one"
    return Text(f"{file}: {clash}: {th}", f"{file}: {clash}: {en}")
