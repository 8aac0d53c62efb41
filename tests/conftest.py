"""What every test may ask for: a place of its own for Dagster and caches, and whether skipping is allowed."""

import os

import pytest

from tests import unsynced  # noqa: F401 - for its effect

os.environ.setdefault("ONETEAM_LANG", "en")  # before anything of ours is imported: what a command says must not hang on the terminal

LONGEST_FIRST = ("tests/pipelines", "tests/matching", "tests/benchmarks")  # whole nights, then large worlds


def pytest_collection_modifyitems(items):
    """Files that take minutes come first: of two processes none is left alone with one at the end."""
    items.sort(key=lambda item: next((n for n, place in enumerate(LONGEST_FIRST) if item.nodeid.startswith(place)), len(LONGEST_FIRST)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """In CI nothing skips: a missing server or browser is a failure there."""
    report = yield
    allowed = item.get_closest_marker("shared")
    if os.environ.get("ONETEAM_CI") and report.skipped and not allowed and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


@pytest.fixture(autouse=True)
def _own_dagster_home(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path_factory.mktemp("dagster")))
    monkeypatch.setenv("DAGSTER_DISABLE_TELEMETRY", "1")
