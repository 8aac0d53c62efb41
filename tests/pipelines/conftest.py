"""The small town of ``town`` after its first night, made once a session; tests that change something take a copy."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from assets.summary import Summary
from benchmarks.processes import Forked
from tests.pipelines import (
    engines,  # noqa: F401 - for its effect
    nights,
)
from tests.pipelines.town import write_town


@dataclass(frozen=True)
class Settled:
    """A site after a night, not to be changed, and what the night said."""

    folder: Path
    summary: Summary


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Settled:
    """The town after its first night; look only."""
    folder = write_town(tmp_path_factory.mktemp("first") / "town")
    return Settled(folder, nights.night(folder))


@pytest.fixture
def settled(first: Settled, tmp_path: Path) -> Path:
    """A copy of the town after its first night, to go on from."""
    return nights.copy(first.folder, tmp_path / "town")


@pytest.fixture(scope="module")
def oneteam(tmp_path_factory):
    """Runs a command of ``oneteam``; gives its exit code and what it printed."""
    with Forked(tmp_path_factory.mktemp("said"), first="import tests.unsynced, tests.pipelines.engines") as runs:

        def run(*args: object) -> tuple[int, str]:
            code = runs.wait(runs.start(*args))
            said = runs.said()
            assert "Traceback" not in said, said
            return code, said

        yield run
