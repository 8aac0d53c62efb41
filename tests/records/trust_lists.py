"""Lists of made-up pupils for the tests of trust: one good delivery, and the next ones written from it by hand."""

import datetime as dt
from collections.abc import Callable, Iterable

import pandas as pd

from agreements.model import Checks, RowsMean
from agreements.text import Text
from records.beside import Beside, Witness
from records.checks import CheckResult, DeliveryCounts, run_checks
from records.fields import ROSTER, roster_dtypes
from records.person_keys import person_keys
from tests.pipelines.town import FIRST, LAST, thai_id

BEFORE, NOW = dt.date(2026, 3, 31), dt.date(2026, 6, 10)
Row = dict[str, object]


def pupil(n: int, **more: object) -> Row:
    """One pupil of school 1001 or, from number 60 on, 1002; class by age, so that a year on everybody is one up."""
    age = 6 + n % 6
    born = f"{2025 - age}-{1 + n % 12:02}-{1 + n * 7 % 28:02}"
    return {
        "source": "area", "first_name": FIRST[n % 40], "last_name": LAST[(n // 40 * 7 + n) % 20] + "ก" * (n // 40), "sex": "mf"[n % 2],
        "birth_date": born, "birth_precision": "day", "national_id": thai_id(2000 + n * 13), "id_kind": "citizen", "grade": f"ป.{age - 5}",
        "school_code": "1001" if n < 60 else "1002", "phone": f"08{n:08}", "father_name": f"พ่อ{n} {LAST[n % 20]}",
        "mother_name": f"แม่{n} {LAST[n % 20]}", **more,
    }  # fmt: skip


def roster(rows: Iterable[Row], source: str = "area") -> pd.DataFrame:
    """The rows as the standardiser would give them."""
    placed = [{**r, "source": source, "row": n, "record_id": f"{source}:{n}", "record_key": f"{n:020x}"} for n, r in enumerate(rows, start=2)]
    return pd.DataFrame(placed, columns=list(ROSTER)).astype(roster_dtypes())


PUPILS = [pupil(n) for n in range(120)]
GOOD = roster(PUPILS)


def witness(rows: Iterable[Row], mean: RowsMean, *, name: str = "other", dated: dt.date = NOW) -> Witness:
    """Another agency's list."""
    table = roster(rows, name)
    return Witness(name, Text(f"หน่วย {name}", f"Agency {name}"), mean, dated, person_keys(table), lambda columns: table[columns])


def registry(rows: Iterable[Row] = PUPILS) -> Witness:
    """All pupils are registered as living here."""
    return witness([{k: r[k] for k in ("first_name", "last_name", "birth_date", "birth_precision", "national_id", "id_kind")} for r in rows],
                   "population", name="registry")  # fmt: skip


def beside(*witnesses: Witness, before: pd.DataFrame | None = GOOD, complete: bool = True, mean: RowsMean = "enrolled") -> Beside:
    """The good delivery of March, and what others say."""
    return Beside(mean, complete, before, BEFORE, witnesses)


def judged(table: pd.DataFrame, against: Beside, checks: Checks | None = None) -> dict[str, CheckResult]:
    """Check name → result."""
    counts = DeliveryCounts(len(table), len(table), 0, 0)
    previous = None if against.before is None else DeliveryCounts(len(against.before), len(against.before), 0, 0)
    return {r.name: r for r in run_checks(table, counts, previous, checks or Checks(), NOW, against)}


def holding(results: dict[str, CheckResult]) -> set[str]:
    """The checks that hold the delivery back."""
    return {name for name, r in results.items() if r.blocking and not r.passed}


def changed(change: Callable[[pd.DataFrame], pd.DataFrame]) -> pd.DataFrame:
    """The good delivery with a change made to all of it."""
    return change(GOOD.copy())
