"""Counting how good a roster is: filled fields, sound values, kinds of numbers, what changed since the last delivery.

Belongs here: counts for the data-quality report. Does not belong here: checks that may hold a delivery back (``records.checks``), pages.
"""

import pandas as pd

from records.fields import FIELDS

MAIN = ("first_name", "last_name", "sex", "birth_date", "national_id", "moo", "tambon", "amphoe", "phone", "guardian_name", "grade")
PRECISIONS = ("day", "month", "year", "age")


def field_quality(roster: pd.DataFrame) -> pd.DataFrame:
    """Per field that any row fills, or that every roster should have: rows filled, and rows whose value is sound.

    Returns:
        ``field, filled, sound, total``; sound is missing where a filled value says nothing about its soundness.
        Sound: a national id with a right check digit, a birth date to the day, a place with its official code.
    """
    names = [f.name for f in FIELDS if f.kept and f.kind != "key" and f.name in roster]
    rows = [(n, int(roster[n].notna().sum()), _sound(roster, n), len(roster)) for n in names]
    table = pd.DataFrame(rows, columns=["field", "filled", "sound", "total"]).astype({"sound": "Int64"})
    return table[(table["filled"] > 0) | table["field"].isin(MAIN)].reset_index(drop=True)


def _sound(roster: pd.DataFrame, name: str) -> int | None:
    if name == "national_id":
        return int((roster[name].notna() & roster["id_kind"].isin(["citizen", "no_nationality"])).sum())
    if name == "birth_date":
        return int((roster["birth_precision"] == "day").sum())
    if name in ("tambon", "amphoe", "province"):
        digits = {"province": 2, "amphoe": 4, "tambon": 6}[name]
        return int((roster[name].notna() & (roster["place_code"].str.len() >= digits)).sum())
    return None


def id_kinds(roster: pd.DataFrame) -> dict[str, int]:
    """Rows by kind of number: citizen, no_nationality, bad_check, g_code (and no id), none."""
    kind = roster["id_kind"].where(roster["national_id"].notna())
    kind = kind.fillna(roster["g_code"].notna().map({True: "g_code", False: "none"}))
    counts = kind.value_counts()
    return {k: int(counts.get(k, 0)) for k in ("citizen", "no_nationality", "bad_check", "g_code", "none")}


def precisions(roster: pd.DataFrame) -> dict[str, int]:
    """Rows by how exact the birth date is: day, month, year, age, none."""
    counts = roster["birth_precision"].fillna("none").value_counts()
    return {k: int(counts.get(k, 0)) for k in (*PRECISIONS, "none")}


def changes(roster: pd.DataFrame, before: pd.DataFrame | None) -> dict[str, int]:
    """Rows since the last good delivery: same, changed (same number, other content), new, absent; nothing before: all new."""
    if before is None:
        return {"same": 0, "changed": 0, "new": len(roster), "absent": 0}
    same = set(roster["record_key"]) & set(before["record_key"])
    come, gone = roster[~roster["record_key"].isin(same)], before[~before["record_key"].isin(same)]
    changed = len(_numbers(come) & _numbers(gone))
    return {"same": len(roster) - len(come), "changed": changed, "new": len(come) - changed, "absent": len(gone) - changed}


def _numbers(roster: pd.DataFrame) -> set[str]:
    """The number that names the row's child in its source: the national id, else the source's own."""
    return set(roster["national_id"].fillna(roster["pupil_no"]).dropna())
