"""Made-up agencies and children for the tests of this room."""

import datetime as dt
from typing import Any

import pandas as pd

from agreements.model import Agency

AS_OF = dt.date(2026, 7, 15)
COLUMNS = [
    "person_id", "state", "listed", "compulsory_age", "rule", "since", "title", "first_name", "last_name", "nickname", "sex", "birth_date",
    "birth_precision", "national_id", "g_code", "house_no", "moo", "tambon", "amphoe", "province", "place_code", "phone", "father_name",
    "mother_name", "guardian_name", "hide_address", "age", "last_school", "last_grade", "last_source", "sources", "record_ids",
    "in_population", "only_protected",
]  # fmt: skip


def people(*rows: dict[str, Any]) -> pd.DataFrame:
    """Children with the columns ``register.read.people`` gives; what a row does not say is missing."""
    frame = pd.DataFrame([{"person_id": f"P{i}", **r} for i, r in enumerate(rows, start=1)], columns=COLUMNS)
    out = frame["state"].isin(["dropped_out", "never_enrolled", "not_found"])
    frame["listed"] = [bool(o) if pd.isna(said) else bool(said) for said, o in zip(frame["listed"], out, strict=True)]
    frame["in_population"] = [pd.isna(said) or bool(said) for said in frame["in_population"]]
    text = [c for c in COLUMNS if c not in ("listed", "in_population", "compulsory_age", "age")]
    return frame.astype(dict.fromkeys(text, "str"))


def agency(key: str = "school", *, agreement: bool = True, **more: Any) -> Agency:
    """An agency that may receive; its agreement is in force in July 2026."""
    signed: dict[str, Any] = {"number": "MOU-1", "purpose": "find-and-return", "basis": "PDPA s.24(4)", "valid": "2025-05-16/2027-05-15"}
    signed["retention_days"] = 90
    body = {"agency": key, "name": {"th": f"หน่วยงาน {key}", "en": f"Agency {key}"}, "kind": "partner", **more}
    return Agency.model_validate({**body, **({"agreement": signed} if agreement else {})})


def receiving(rows: str, fields: list[str] | None = None, key: str = "school", **more: Any) -> Agency:
    """An agency that receives these rows and fields."""
    return agency(key, receives={"rows": rows, "fields": fields or ["person_ref"], **more})
