"""Faults on the way with real processes: a silent server, a database restarted, a full disk; the next night ends as if nothing had been.

A small world and one fault of each kind of ``benchmarks.faults``, which takes many; kills and two runs at once are in ``test_killed``.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.faults import database, disk, hang, kill, sites
from benchmarks.processes import Forked

CHILDREN = 120
AT_ONCE = "import tests.unsynced, tests.pipelines.engines; import connectors.sources.fetching as fetching; fetching.WAITS = (0.1, 0.1, 0.1)"  # else most of a silent night is waiting


@dataclass
class Here:
    """A world, its undisturbed twin after two nights, and the processes."""

    place: Path
    world: sites.World
    runs: Forked
    twin: kill.Undisturbed


@pytest.fixture(scope="module")
def here() -> Iterator[Here]:
    place = Path(tempfile.mkdtemp(prefix="faults-"))
    place.chmod(0o755)  # PostgreSQL's user looks in
    with sites.world(place, CHILDREN, silence_s=1) as world, Forked(place, first=AT_ONCE) as runs:
        yield Here(place, world, runs, kill.undisturbed(world, runs, place))
    shutil.rmtree(place)


def test_a_server_that_falls_silent_holds_up_nobody_else_and_the_next_night_has_all(here):
    tally = hang.nights(here.world, here.runs, here.place, here.twin, stops=(sites.BLOCKS // 2,))
    assert (tally.nights, tally.wrong) == (1, [])
    assert tally.longest_s < 60


@pytest.mark.server
def test_a_database_restarted_while_the_register_is_written(here):
    if not database.PROGRAMS:
        pytest.skip("there is no PostgreSQL to be started (Debian: postgresql)")
    with database.cluster(here.place / "postgresql") as server:
        tally = database.nights(here.world, here.runs, server, here.place, here.twin, restarts=2, seed=1)
    assert (tally.restarts, tally.told + tally.went_through, tally.wrong) == (2, 2, [])


@pytest.mark.server
def test_a_disk_that_is_full_in_the_middle_of_a_night(here):
    if not disk.may_mount(here.place):
        pytest.skip("this user may not mount a small disk (a tmpfs)")
    tally = disk.nights(here.world, here.runs, here.place, here.twin, shares=(0.4,))
    assert (tally.full, tally.enough, tally.wrong) == (1, 0, [])
