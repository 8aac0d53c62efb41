"""How fast a delivery is checked: the import, paid once, and a roster of many rows.

    python -m benchmarks.checks [rows]

Standardises one made-up delivery of ``rows`` rows (130,000 by default: the biggest a province sends), checks it, then checks one
of 300 rows, as most agencies send. Prints CPU seconds, and how many rules there were.
"""

import sys
import time

import pandas as pd

from agreements.model import Checks
from benchmarks.standardise import DATED, delivery
from records.checks import CheckResult, DeliveryCounts, run_checks
from records.gazetteer import Gazetteer
from records.standardise import standardise


def spent(roster: pd.DataFrame) -> tuple[float, list[CheckResult]]:
    """CPU seconds of all checks of a roster, and their results."""
    counts = DeliveryCounts(len(roster), len(roster), 0, 0)
    began = time.process_time()
    results = run_checks(roster, counts, counts, Checks(), DATED)
    return time.process_time() - began, results


def main(rows: int) -> None:
    """Measures and prints."""
    gazetteer = Gazetteer.of("ลำปาง")
    rosters = {n: standardise(delivery(n, 1, gazetteer), source="made_up", dated=DATED, gazetteer=gazetteer).roster for n in (rows, 300)}
    began = time.process_time()
    import great_expectations  # noqa: F401  timed on its own

    print(f"importing Great Expectations: {time.process_time() - began:.1f} s, once a process")
    for n, roster in rosters.items():
        seconds, results = spent(roster)
        failed = [r.name for r in results if not r.passed]
        print(f"{len(results)} checks of {n:,} rows: {seconds:.2f} s; failed: {', '.join(failed) or 'none'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 130_000)
