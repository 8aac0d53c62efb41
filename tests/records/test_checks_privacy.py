"""No value of a row in any result, document, log or message; no home folder, no network; a broken check is told as such."""

import gc
import json
import logging
import os
import subprocess
import sys
import weakref

import great_expectations as gx
import pandas as pd
import pytest
from great_expectations.datasource.fluent.interfaces import Batch

from agreements.model import Checks
from records import suites_rows
from records.checks import held, results_json, run_checks
from records.checks_gx import _place as place
from records.checks_gx import _run as run
from records.checks_gx import validate
from records.suites import Rule, rules
from tests.records.checks_roster import DATED, GOOD, checked, counted, roster

CANARY = "คานารี\u200b สุดลับ"  # breaks every text form
BROKEN_ROW = {
    column: CANARY
    for column in GOOD | {"nickname": "", "g_code": "", "father_name": "", "status": "", "event_date": "", "enrolled_from": ""}
    if column != "row"
}


def test_no_value_of_a_failing_row_is_in_results_documents_or_logs(caplog, capfd):
    caplog.set_level(logging.DEBUG)
    table = roster(BROKEN_ROW, BROKEN_ROW, {})
    results = run_checks(table, counted(table), None, Checks(), DATED)
    document = results_json(results, counts=counted(table), previous=None, dated=DATED)
    assert sum(not r.passed for r in results) > 15
    told = repr(results) + json.dumps(document, ensure_ascii=False, allow_nan=False) + caplog.text + "".join(capfd.readouterr())
    for secret in ("คานารี", "สุดลับ", json.dumps("คานารี").strip('"')):
        assert secret not in told


def test_great_expectations_is_given_no_cell_of_a_row(monkeypatch):
    """Its only tables are one row of figures, a roster without rows, and columns of true and false."""
    seen: list[pd.DataFrame] = []
    monkeypatch.setattr("records.checks_gx._run", lambda table, *more: seen.append(table) or run(table, *more))
    checked(roster(BROKEN_ROW, {}))
    figures, columns, *truths = seen
    assert len(figures) == 1
    assert figures.dtypes.map(pd.api.types.is_numeric_dtype).all()
    assert len(columns) == 0
    assert truths
    assert {str(dtype) for table in truths for dtype in table.dtypes} == {"boolean"}


def test_a_rule_that_raises_is_an_error_that_blocks_and_keeps_its_words_to_itself(monkeypatch, caplog):
    def raises(table, dated):
        raise ValueError(f"cannot read {CANARY}")

    monkeypatch.setattr(suites_rows, "says_who", raises)
    results = checked(roster({}))
    r = results["says_who"]
    assert (r.passed, r.error, r.blocking, r.observed, r.rows) == (False, True, True, None, ())
    assert "ValueError" in r.message.en
    assert "fault of the system" in r.message.en
    assert "คานารี" not in repr(results) + caplog.text
    assert held([r])
    assert all(other.passed for name, other in results.items() if name != "says_who")


def test_an_expectation_that_raises_inside_is_an_error_and_not_bad_data(caplog):
    """Comparing text with a number raises inside Great Expectations, which reports it as a plain failure."""
    caplog.set_level(logging.DEBUG)
    rule = next(r for r in rules(Checks()) if r.name == "rows_at_least")
    outcome = validate(pd.DataFrame({"rows_at_least": [CANARY]}), "delivery", [rule])["rows_at_least"]
    assert (outcome.passed, outcome.raised) == (False, "TypeError")
    assert "คานารี" not in repr(outcome) + caplog.text


@pytest.mark.parametrize(("where", "what"), [(gx, "get_context"), (Batch, "validate")])
def test_great_expectations_failing_as_a_whole_is_an_error_of_every_rule_and_of_no_later_table(monkeypatch, where, what):
    def fails(*args, **kwargs):
        raise RuntimeError(CANARY)

    place.cache_clear()
    with monkeypatch.context() as broken:
        broken.setattr(where, what, fails)
        results = checked(roster({}))
    judged = [r for r in results.values() if r.total or r.error]
    assert all(r.error and not r.passed and "RuntimeError" in r.message.en for r in judged)
    assert len(judged) > 20
    assert "คานารี" not in repr(results)
    assert all(r.passed for r in checked(roster({})).values())


def test_a_rule_without_a_result_has_not_passed(monkeypatch):
    monkeypatch.setattr("records.checks_gx._run", lambda *_: [])
    assert all(not o.passed and o.raised for o in validate(pd.DataFrame({"x": [1]}), "delivery", _delivery()).values())


def _delivery() -> list[Rule]:
    return [r for r in rules(Checks()) if r.suite == "delivery"]


def test_two_tables_after_each_other_do_not_meet():
    """They pass through one place in the library."""
    bad, good = {"sex": "x"}, {"sex": "f"}
    results = [checked(roster(*rows)) for rows in ([bad, good], [good], [good, good, bad])]
    assert [r["record_id_unique"].total for r in results] == [2, 1, 3]
    assert [r["form_of_sex"].rows for r in results] == [(2,), (), (4,)]


def test_no_table_stays_in_the_library(monkeypatch):
    seen: list[weakref.ref[pd.DataFrame]] = []
    monkeypatch.setattr("records.checks_gx._run", lambda table, *more: seen.append(weakref.ref(table)) or run(table, *more))
    checked(roster({"sex": "x"}, {}))
    gc.collect()
    assert [table() for table in seen] == [None] * 4


SCRIPT = """
import json, socket, sys
def refuse(*args, **kwargs):
    print("NETWORK", file=sys.stderr)
    raise OSError("no network here")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
import records.checks, records.suites
assert "great_expectations" not in sys.modules, "imported before it is needed"
from tests.records.checks_roster import checked, roster
results = checked(roster({"sex": "x"}))
print(sorted(name for name, r in results.items() if not r.passed or r.error))
"""


def test_checks_write_nothing_into_the_home_folder_call_nobody_and_load_the_library_late(tmp_path, request):
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(request.config.rootpath), "TMPDIR": str(here)}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, cwd=here, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "['form_of_sex']", done.stderr
    assert done.stderr == ""
    assert [*home.rglob("*"), *here.rglob("*")] == []
