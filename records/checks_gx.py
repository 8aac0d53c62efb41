"""Running Great Expectations on figures and on columns of true and false, and taking from its results what holds no value.

Belongs here: the context, the run, the whitelist of what is kept of a result. Does not belong here: rules, messages.
The import takes seconds, so it is done inside functions. Great Expectations is never given a cell of a row; what it says
all the same passes a whitelist of numbers, because the text of an exception may hold anything.
"""

import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import pandas as pd

from records.suites import Rule, expectation_suite

if TYPE_CHECKING:
    import great_expectations as gx
    from great_expectations.core.batch_definition import BatchDefinition

_ONE_AT_A_TIME = Lock()  # all tables pass through one place in the library, and its log is one
_VERDICT = {"result_format": "BOOLEAN_ONLY"}  # half the time of the complete result
_COMPLETE = {"result_format": "COMPLETE", "exclude_unexpected_values": True, "return_unexpected_index_query": False}
_COUNTS = (
    "element_count",
    "unexpected_count",
    "unexpected_percent",
    "missing_count",
    "missing_percent",
    "unexpected_percent_total",
    "unexpected_percent_nonmissing",
)


@dataclass(frozen=True)
class Outcome:
    """What Great Expectations found for one rule.

    Attributes:
        passed: whether it holds. counts: its numbers. positions: failing rows, counted from 0 in the table.
        raised: the kind of error when the check itself broke, else empty.
    """

    passed: bool
    counts: Mapping[str, float]
    positions: tuple[int, ...] = ()
    raised: str = ""


def broken(raised: str) -> Outcome:
    """The outcome of a check that could not be made."""
    return Outcome(passed=False, counts={}, raised=raised)


def nothing_to_judge(rows: int) -> Outcome:
    """The outcome of a row rule on a column without any value: nothing can fail, and the library need not be asked."""
    return Outcome(passed=True, counts={"element_count": rows, "unexpected_count": 0, "missing_count": rows})


def judge_rows(columns: Mapping[str, pd.Series], rules: list[Rule]) -> dict[str, Outcome]:
    """Rule name → outcome of row rules on their columns of true, false and missing.

    Counts and failing rows are only asked for where something fails: on a column of true and missing the verdict says all.
    """
    clean = {name for name, column in columns.items() if column.fillna(True).all()}
    failing = [r for r in rules if r.name not in clean]
    outcomes = validate(pd.DataFrame({r.name: columns[r.name] for r in failing}), "rows", failing, complete=True)
    sound = [r for r in rules if r.name in clean]
    for name, outcome in validate(pd.DataFrame({r.name: columns[r.name] for r in sound}), "rows", sound).items():
        missing = int(columns[name].isna().sum())
        counts = {"element_count": len(columns[name]), "unexpected_count": 0, "missing_count": missing}
        outcomes[name] = replace(outcome, counts=counts) if outcome.passed else outcome
    return outcomes


def validate(table: pd.DataFrame, name: str, rules: list[Rule], *, complete: bool = False) -> dict[str, Outcome]:
    """Rule name → outcome of the rules on ``table`` (figures, booleans or no rows at all), of which nothing stays in the library.

    A failure of Great Expectations as a whole is the outcome of every rule: a check that was not made has not passed.

    Args:
        complete: also the numbers and the failing rows, not the verdict alone.
    """
    if not rules:
        return {}
    try:
        results = _run(table.reset_index(drop=True), name, rules, _COMPLETE if complete else _VERDICT)
    except Exception as error:  # noqa: BLE001  any failure inside the library means: not checked
        _place.cache_clear()  # who knows in what state it is: the next table gets a fresh one
        return {rule.name: broken(type(error).__name__) for rule in rules}
    found = {r.expectation_config.meta["check"]: _outcome(r) for r in results}
    return {rule.name: found.get(rule.name) or broken("MissingResult") for rule in rules}


def _run(table: pd.DataFrame, name: str, rules: list[Rule], result_format: dict[str, Any]) -> list[Any]:
    with _ONE_AT_A_TIME, _quiet():
        batch = _place().get_batch(batch_parameters={"dataframe": table})
        try:
            return list(batch.validate(expectation_suite(name, rules), result_format=result_format).results)
        finally:
            engine = batch.data.execution_engine  # else keeps the table until the next one comes
            engine.batch_manager.reset_batch_cache()
            engine.load_batch_data(batch.id, pd.DataFrame())


@lru_cache(maxsize=1)
def _place() -> "BatchDefinition[None]":
    """Where tables are put to be judged, one after the other; making its context takes as long as three rules."""
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")  # read by the library at import
    import great_expectations as gx

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}  # type: ignore[assignment]  # its own docs set a dict
    return context.data_sources.add_pandas("tables").add_dataframe_asset("table").add_batch_definition_whole_dataframe("whole")


@contextmanager
def _quiet() -> Iterator[None]:
    """The library logs exceptions with their text: while it runs its log goes nowhere; we report the kind of error instead."""
    logger, nowhere = logging.getLogger("great_expectations"), logging.NullHandler()
    before = logger.propagate
    logger.propagate = False
    logger.addHandler(nowhere)
    try:
        yield
    finally:
        logger.removeHandler(nowhere)
        logger.propagate = before


def _outcome(result: "gx.core.ExpectationValidationResult") -> Outcome:
    raised = _raised(result.exception_info)
    found = result.result or {}
    counts = {key: found[key] for key in _COUNTS if isinstance(found.get(key), int | float)}
    if raised:
        return broken(raised)
    return Outcome(bool(result.success), counts, tuple(int(i) for i in found.get("unexpected_index_list") or ()))


def _raised(info: Any) -> str:
    """The kind of the exception in ``exception_info`` (one, or one a metric); its text may hold anything and is not kept."""
    infos = [info] if "raised_exception" in (info or {}) else list((info or {}).values())
    for one in infos:
        if one.get("raised_exception"):
            kinds = re.findall(r"^(\w+(?:Error|Exception|Warning))\b", str(one.get("exception_traceback")), flags=re.MULTILINE)
            return kinds[-1] if kinds else "Exception"
    return ""
