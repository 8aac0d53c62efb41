"""Checks of a delivery: its rows counted, its roster held against the declared fields and the agreement's limits.

Belongs here: measuring, results with numbers and row numbers, the archived document. Does not belong here: which rules
there are (``suites``), how Great Expectations is run (``checks_gx``), what follows when a check fails (the caller holds the delivery).
Nothing that leaves this module holds a value of a row.
"""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from typing import Any

import numpy as np
import pandas as pd

from agreements.model import Checks
from agreements.text import Text
from records import checks_text
from records.beside import NO_TEXT, Beside, Compared, Figure, sentences
from records.checks_gx import Outcome, broken, judge_rows, nothing_to_judge, validate
from records.fields import ROSTER
from records.suites import SUITES, Rule, Suite, rules
from records.trust import measured, trust_figures
from records.witnesses import unexplained_fall

# figures that other agencies' lists have a part in
OF_OTHERS = ("rows_fall_at_most", "known_persons_at_least", "other_names_at_most", "matches_fall_at_most", "schools_vanish_at_most")
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
        before: the same figure of the last good delivery, where it has one. note: what else was seen, also when the check holds.
        suite: what was judged (delivery, trust, columns or rows). expectation: Great Expectations' name, arguments and numbers.
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
    before: float | None = None
    note: Text = NO_TEXT
    expectation: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class DeliveryCounts:
    """Where the rows of a delivery went; ``rows_in = accepted + quarantined + not_records``."""

    rows_in: int
    accepted: int
    quarantined: int
    not_records: int


def run_checks(
    roster: pd.DataFrame, counts: DeliveryCounts, previous: DeliveryCounts | None, checks: Checks, dated: dt.date,
    beside: Beside | None = None,
) -> list[CheckResult]:  # fmt: skip
    """All checks of one delivery, in the order of ``suites.rules``; never raises for what is wrong with the data.

    Args:
        roster: columns ``records.fields.ROSTER`` as the standardiser gives them.
        counts: the rows of this delivery. previous: those of the last good one, None for the first.
        checks: the agreement's limits. dated: the day the delivery speaks of.
        beside: the last good delivery's rows and other agencies' lists; without them nothing is compared but the counts.
    """
    found = rules(checks)
    compared = Compared(roster, beside or Beside(), checks, dated)
    figures = _delivery_figures(compared, counts, previous)
    trusted, outcomes = _trust(compared)
    outcomes |= _validate_figures({**figures, **trusted}, [r for r in found if r.name not in outcomes])
    outcomes |= _validate_columns(roster, found) | _validate_rows(roster, dated, found)
    told = {r.name: figures.get(r.name) or trusted.get(r.name) or _counted(r, outcomes[r.name], compared) for r in found}
    return [_result(rule, outcomes[rule.name], roster, told[rule.name], first=previous is None) for rule in found]


def beside_others(
    results: Sequence[CheckResult], roster: pd.DataFrame, counts: DeliveryCounts, previous: DeliveryCounts | None, checks: Checks,
    dated: dt.date, beside: Beside,
) -> list[CheckResult]:  # fmt: skip
    """The results of ``run_checks`` without other agencies' lists, with those figures worked out anew that the lists have a part in."""
    found = [r for r in rules(checks) if r.name in OF_OTHERS]
    compared = Compared(roster, beside, checks, dated)
    trusted, outcomes = _trust(compared, OF_OTHERS)
    figures = {**_delivery_figures(compared, counts, previous), **trusted}
    outcomes |= _validate_figures({r.name: figures[r.name] for r in found}, [r for r in found if r.name not in outcomes])
    anew = {r.name: _result(r, outcomes[r.name], roster, figures[r.name], first=previous is None) for r in found}
    return [anew.get(result.name, result) for result in results]


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


def _delivery_figures(compared: Compared, counts: DeliveryCounts, previous: DeliveryCounts | None) -> dict[str, Figure]:
    """The same with the rows they speak of; a fall too deep is first put before the witnesses."""
    values = delivery_figures(len(compared.roster), counts, previous)
    figures = {name: Figure(value, None, *_concerned(name, values, compared.checks, counts, previous)) for name, value in values.items()}
    fall, beside = figures["rows_fall_at_most"], compared.beside
    if beside.before is not None and beside.complete and fall.value and fall.value > compared.checks.rows_fall_at_most:
        left, note = unexplained_fall(compared.keys, beside, fall.failing)
        figures["rows_fall_at_most"] = Figure(left / fall.total, None, fall.failing, fall.total, note)
    return figures


def _trust(compared: Compared, only: Collection[str] | None = None) -> tuple[dict[str, Figure], dict[str, Outcome]]:
    """The figures beside the last good delivery, all or some; those that could not be worked out are broken."""
    figures, outcomes = {}, {}
    for name, measure in trust_figures().items():
        if only is not None and name not in only:
            continue
        try:
            figures[name] = measured(compared, measure)
        except Exception as error:  # noqa: BLE001  the message may hold a value: only the kind is kept
            figures[name], outcomes[name] = Figure(None), broken(type(error).__name__)
    return figures, outcomes


def _validate_figures(figures: Mapping[str, Figure], found: list[Rule]) -> dict[str, Outcome]:
    """Delivery and trust rules on their figures, in one run; a figure there is none of is missing, and holds."""
    table = pd.DataFrame([{name: figure.value for name, figure in figures.items()}], dtype="float64")
    return validate(table, "delivery", [r for r in found if r.suite in ("delivery", "trust")])


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


def _result(rule: Rule, outcome: Outcome, roster: pd.DataFrame, figure: Figure, *, first: bool) -> CheckResult:
    rows, parts = _places(roster, outcome.positions[:SHOWN_ROWS]) if rule.suite == "rows" else ((), ())
    return CheckResult(
        name=rule.name,
        label=rule.label,
        passed=outcome.passed,
        blocking=rule.blocking or bool(outcome.raised),
        failing=figure.failing,
        total=figure.total,
        observed=None if outcome.raised else figure.value,
        limit=rule.limit,
        rows=rows,
        message=checks_text.message(rule, outcome, figure, first=first),
        error=bool(outcome.raised),
        suite=rule.suite,
        parts=parts,
        before=figure.before,
        note=sentences(figure.why, figure.note),
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


def _counted(rule: Rule, outcome: Outcome, compared: Compared) -> Figure:
    """Of a column or row rule: rows concerned, rows looked at, and the share held against the limit."""
    if rule.suite == "columns":
        return Figure(None, None, *_missing_columns(compared.roster))
    total = int(outcome.counts.get("element_count", 0) - outcome.counts.get("missing_count", 0))
    failing = int(outcome.counts.get("unexpected_count", 0))
    if not total:
        return Figure(None, None, failing, total)
    share = failing / total if rule.at_most else (total - failing) / total
    return Figure(share, _share_before(rule, compared), failing, total)


def _share_before(rule: Rule, compared: Compared) -> float | None:
    """The same share of the last good delivery, of rules with a limit the agreement sets."""
    before = compared.beside.before
    if before is None or rule.measure is None or rule.name not in Checks.model_fields:
        return None
    holds = rule.measure(before, compared.beside.before_dated).dropna().astype(bool)
    return float((~holds).mean() if rule.at_most else holds.mean()) if len(holds) else None


def _concerned(
    name: str, figures: Mapping[str, float], checks: Checks, counts: DeliveryCounts, previous: DeliveryCounts | None
) -> tuple[int, int]:
    """Rows concerned and rows looked at, of a figure of the whole delivery."""
    before = previous.accepted if previous else 0
    return {
        "row_sum": (abs(int(figures["row_sum"])), counts.rows_in),
        "roster_rows": (abs(int(figures["roster_rows"])), counts.accepted),
        "rows_at_least": (max(0, checks.rows_at_least - counts.accepted), counts.accepted),
        "rows_fall_at_most": (max(0, before - counts.accepted), before),
        "rows_rise_at_most": (max(0, counts.accepted - before) if previous else 0, before),
        "quarantined_at_most": (counts.quarantined, counts.accepted + counts.quarantined),
    }[name]


def _places(roster: pd.DataFrame, positions: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Row numbers in the agency's file, and the part each lies in."""
    if not positions or not {"row", "part"} <= set(roster.columns):
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
            "before": r.before,
            "limit": r.limit,
            "note": r.note._asdict(),
            "parts": list(r.parts),
        },
    }


def _plain(kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments without those that say nothing."""
    return {k: v for k, v in kwargs.items() if v is not None}
