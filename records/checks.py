"""Checks of a delivery: its rows counted, its roster held against the declared fields and the agreement's limits.

Belongs here: measuring, results with numbers and row numbers, the archived document. Does not belong here: which rules
there are (``suites``), how Great Expectations is run (``checks_gx``), what follows when a check fails (the caller holds the delivery).
Nothing that leaves this module holds a value of a row.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from typing import Any

import numpy as np
import pandas as pd

from agreements.model import Checks
from agreements.text import Text
from records import checks_text
from records.checks_gx import Outcome, broken, judge_rows, nothing_to_judge, validate
from records.fields import ROSTER
from records.suites import SUITES, Rule, Suite, rules

SHOWN_ROWS = 100  # failing row numbers kept a check


@dataclass(frozen=True)
class CheckResult:
    """What one check found.

    Attributes:
        name: the check's name, the same every night. label: the rule in a few words.
        passed: whether it holds. blocking: a failure holds the delivery back.
        failing: rows that fail, of ``total`` looked at. observed: the figure held against ``limit`` (a share or a count).
        rows: the first failing row numbers of the agency's file; parts: the file or sheet of each (empty where there is one table).
        message: what, numbers, what to do. error: the check itself broke; it has not passed and always blocks.
        suite: what was judged (delivery, columns or rows). expectation: Great Expectations' name, arguments and numbers.
    """

    name: str
    label: Text
    passed: bool
    blocking: bool
    failing: int
    total: int
    observed: float | None
    limit: float | None
    rows: tuple[int, ...]
    message: Text
    error: bool = False
    suite: Suite = "rows"
    parts: tuple[str, ...] = ()
    expectation: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class DeliveryCounts:
    """Where the rows of a delivery went; ``rows_in = accepted + quarantined + not_records``."""

    rows_in: int
    accepted: int
    quarantined: int
    not_records: int


def run_checks(
    roster: pd.DataFrame, counts: DeliveryCounts, previous: DeliveryCounts | None, checks: Checks, dated: dt.date
) -> list[CheckResult]:
    """All checks of one delivery, in the order of ``suites.rules``; never raises for what is wrong with the data.

    Args:
        roster: columns ``records.fields.ROSTER`` as the standardiser gives them.
        counts: the rows of this delivery. previous: those of the last good one, None for the first.
        checks: the agreement's limits. dated: the day the delivery speaks of.
    """
    found = rules(checks)
    figures = delivery_figures(len(roster), counts, previous)
    outcomes = _validate_delivery(figures, found) | _validate_columns(roster, found) | _validate_rows(roster, dated, found)
    return [_result(rule, outcomes[rule.name], roster, figures, counts, previous) for rule in found]


def held(results: Sequence[CheckResult]) -> bool:
    """Whether a delivery with these results is held back: a blocking check has not passed."""
    return any(r.blocking and not r.passed for r in results)


def delivery_figures(roster_rows: int, counts: DeliveryCounts, previous: DeliveryCounts | None) -> dict[str, float]:
    """Check name → figure of the whole delivery; 0 for a change where there is no earlier delivery to compare with."""
    before = previous.accepted if previous else 0
    records = counts.accepted + counts.quarantined
    return {
        "row_sum": counts.rows_in - records - counts.not_records,
        "roster_rows": roster_rows - counts.accepted,
        "rows_at_least": counts.accepted,
        "rows_fall_at_most": max(0, before - counts.accepted) / before if before else 0.0,
        "rows_rise_at_most": max(0, counts.accepted - before) / before if before else 0.0,
        "quarantined_at_most": counts.quarantined / records if records else 0.0,
    }


def _validate_delivery(figures: dict[str, float], found: list[Rule]) -> dict[str, Outcome]:
    return validate(pd.DataFrame([figures]), "delivery", [r for r in found if r.suite == "delivery"])


def _validate_columns(roster: pd.DataFrame, found: list[Rule]) -> dict[str, Outcome]:
    """The column rule on the roster without its rows."""
    return validate(roster.head(0), "columns", [r for r in found if r.suite == "columns"])


def _validate_rows(roster: pd.DataFrame, dated: dt.date, found: list[Rule]) -> dict[str, Outcome]:
    """The row rules: each measured as a column of true and false, then judged; one that cannot be measured is broken."""
    columns: dict[str, pd.Series] = {}
    outcomes: dict[str, Outcome] = {}
    for rule in [r for r in found if r.measure]:
        try:
            column = rule.measure(roster, dated)  # type: ignore[misc]  # filtered on above
        except Exception as error:  # noqa: BLE001  the message may hold a value: only the kind is kept
            outcomes[rule.name] = broken(type(error).__name__)
            continue
        if column.isna().all():
            outcomes[rule.name] = nothing_to_judge(len(roster))
        else:
            columns[rule.name] = column
    judged = [r for r in found if r.name in columns]
    return outcomes | judge_rows(columns, judged)


def _result(
    rule: Rule, outcome: Outcome, roster: pd.DataFrame, figures: dict[str, float], counts: DeliveryCounts, previous: DeliveryCounts | None
) -> CheckResult:
    failing, total = _missing_columns(roster) if rule.suite == "columns" else _failing(rule, outcome, figures, counts, previous)
    observed = None if outcome.raised else _observed(rule, figures, failing, total)
    rows, parts = _places(roster, outcome.positions[:SHOWN_ROWS]) if rule.suite == "rows" else ((), ())
    return CheckResult(
        name=rule.name,
        label=rule.label,
        passed=outcome.passed,
        blocking=rule.blocking or bool(outcome.raised),
        failing=failing,
        total=total,
        observed=observed,
        limit=rule.limit,
        rows=rows,
        message=checks_text.message(rule, outcome, failing, total, observed, first=previous is None),
        error=bool(outcome.raised),
        suite=rule.suite,
        parts=parts,
        expectation={
            "type": rule.expectation,
            "kwargs": dict(rule.kwargs),
            "result": {"observed_value": _declared_columns(roster)} if rule.suite == "columns" else dict(outcome.counts),
            "raised": outcome.raised,
        },
    )


def _missing_columns(roster: pd.DataFrame) -> tuple[int, int]:
    return len(set(ROSTER) - set(roster.columns)), len(ROSTER)


def _declared_columns(roster: pd.DataFrame) -> list[str]:
    """The roster's columns that are declared, in its order; a name nobody declared might be anything."""
    return [c for c in roster.columns if c in ROSTER]


def _failing(
    rule: Rule, outcome: Outcome, figures: dict[str, float], counts: DeliveryCounts, previous: DeliveryCounts | None
) -> tuple[int, int]:
    """Rows concerned and rows looked at."""
    if rule.suite == "rows":
        seen = outcome.counts.get("element_count", 0) - outcome.counts.get("missing_count", 0)
        return int(outcome.counts.get("unexpected_count", 0)), int(seen)
    before = previous.accepted if previous else 0
    return {
        "row_sum": (abs(int(figures["row_sum"])), counts.rows_in),
        "roster_rows": (abs(int(figures["roster_rows"])), counts.accepted),
        "rows_at_least": (max(0, int(rule.limit or 0) - counts.accepted), counts.accepted),
        "rows_fall_at_most": (max(0, before - counts.accepted), before),
        "rows_rise_at_most": (max(0, counts.accepted - before) if previous else 0, before),
        "quarantined_at_most": (counts.quarantined, counts.accepted + counts.quarantined),
    }.get(rule.name, (0, 0))


def _observed(rule: Rule, figures: dict[str, float], failing: int, total: int) -> float | None:
    """The figure the limit is held against."""
    if rule.suite == "delivery":
        return figures[rule.name]
    if rule.suite == "columns" or not total:
        return None
    return failing / total if rule.at_most else (total - failing) / total


def _places(roster: pd.DataFrame, positions: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Row numbers in the agency's file, and the part each lies in."""
    if not {"row", "part"} <= set(roster.columns):
        return (), ()
    at = roster[["part", "row"]].iloc[np.array(positions, dtype=int)]
    return tuple(int(r) for r in at["row"]), tuple(str(p) for p in at["part"].fillna(""))


def results_json(
    results: Sequence[CheckResult], *, counts: DeliveryCounts, previous: DeliveryCounts | None, dated: dt.date
) -> dict[str, Any]:
    """The validation as a JSON-able document in Great Expectations' shape, free of values: for the archive and the auditor's page."""
    return {
        "success": all(r.passed for r in results),
        "held": held(results),
        "dated": dated.isoformat(),
        "counts": asdict(counts),
        "previous": asdict(previous) if previous else None,
        "statistics": _statistics(results),
        "suites": [_suite_json(name, [r for r in results if r.suite == name]) for name in SUITES],
        "meta": {"great_expectations_version": version("great-expectations")},
    }


def _suite_json(name: Suite, results: list[CheckResult]) -> dict[str, Any]:
    return {
        "suite_name": name,
        "label": SUITES[name]._asdict(),
        "success": all(r.passed for r in results),
        "statistics": _statistics(results),
        "results": [_result_json(r) for r in results],
    }


def _statistics(results: Sequence[CheckResult]) -> dict[str, Any]:
    passed = sum(r.passed for r in results)
    return {
        "evaluated_expectations": len(results),
        "successful_expectations": passed,
        "unsuccessful_expectations": len(results) - passed,
        "success_percent": 100 * passed / len(results) if results else None,
        "broken_checks": sum(r.error for r in results),
    }


def _result_json(r: CheckResult) -> dict[str, Any]:
    return {
        "success": r.passed,
        "expectation_config": {
            "type": r.expectation.get("type"),
            "kwargs": _plain(r.expectation.get("kwargs", {})),
            "meta": {"check": r.name},
            "severity": "critical" if r.blocking else "warning",
        },
        "result": {**r.expectation.get("result", {}), "unexpected_index_list": list(r.rows)},
        "exception_info": {"raised_exception": r.error, "exception_type": r.expectation.get("raised") or None},
        "check": {
            "label": r.label._asdict(),
            "message": r.message._asdict(),
            "blocking": r.blocking,
            "failing": r.failing,
            "total": r.total,
            "observed": r.observed,
            "limit": r.limit,
            "parts": list(r.parts),
        },
    }


def _plain(kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments without those that say nothing."""
    return {k: v for k, v in kwargs.items() if v is not None}
