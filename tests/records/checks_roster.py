"""Small rosters for the tests of checks: good rows, and good rows with one thing changed."""

import datetime as dt

import pandas as pd

from agreements.model import Checks
from records.checks import CheckResult, DeliveryCounts, run_checks
from records.fields import ROSTER, roster_dtypes

DATED = dt.date(2026, 6, 10)
# Check digits worked by hand: 1 5201 00012 34 → 1·13+5·12+2·11+0+1·9+0+0+0+1·5+2·4+3·3+4·2 = 134; 134 mod 11 = 2; 11 − 2 = 9.
CITIZEN = "1520100012349"
GOOD = {
    "record_id": "school_a:2",
    "record_key": "0123456789abcdef0123",
    "source": "school_a",
    "row": 2,
    "title": "เด็กหญิง",
    "first_name": "มาลี",
    "last_name": "ใจดี",
    "sex": "f",
    "birth_date": "2013-03-12",
    "birth_precision": "day",
    "national_id": CITIZEN,
    "id_kind": "citizen",
    "moo": "4",
    "tambon": "ลำปางหลวง",
    "place_code": "520402",
    "phone": "0812345678",
    "grade": "ป.6",
}


def roster(*changes: dict[str, object]) -> pd.DataFrame:
    """One good row a change, each a row further down and with that change made."""
    rows = [
        GOOD
        | {"row": n, "record_id": f"school_a:{n}", "first_name": f"มาลี{chr(0x0E01 + n)}", "national_id": None, "id_kind": None}
        | change
        for n, change in enumerate(changes, start=2)
    ]
    return pd.DataFrame(rows, columns=list(ROSTER)).astype(roster_dtypes())


def counted(table: pd.DataFrame, quarantined: int = 0, not_records: int = 0) -> DeliveryCounts:
    """Counts that hold for the roster."""
    return DeliveryCounts(len(table) + quarantined + not_records, len(table), quarantined, not_records)


def checked(
    table: pd.DataFrame, checks: Checks | None = None, counts: DeliveryCounts | None = None, previous: DeliveryCounts | None = None
) -> dict[str, CheckResult]:
    """Check name → result."""
    results = run_checks(table, counts or counted(table), previous, checks or Checks(), DATED)
    return {r.name: r for r in results}
