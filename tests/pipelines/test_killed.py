"""Killed at any moment, and run twice at once: in the end the register is what an undisturbed site has.

``oneteam sync`` runs as its own process and is ended by SIGKILL at moments drawn from a seed, on the first night and on a night with a
changed file. The moments are shares of the time an undisturbed night took from taking the site to its end.
"""

import random
import shutil
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from agreements.errors import TransientError
from benchmarks.processes import Forked
from pipelines.lock import site_lock
from publishing import manifest
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import export

MOMENTS = [random.Random(11).uniform(0.02 + at / 6, 0.15 + at / 6) for at in range(6)]  # six shares of a night, early to late


def held(folder: Path) -> bool:
    """Whether a run holds the site."""
    try:
        with site_lock(folder / "work"):
            return False
    except TransientError:
        return True


def wait_until_held(folder: Path) -> float:
    while not held(folder):
        time.sleep(0.01)
    return time.monotonic()


def kill_after(runs: Forked, folder: Path, seconds: float) -> int:
    """A run killed so long after it took the site; one that ended before (its work was nearly done) is followed by another, killed sooner."""
    for sooner in range(6):
        run = runs.start("sync", "--site", folder)
        began = wait_until_held(folder)
        time.sleep(max(0.0, began + seconds / 2**sooner - time.monotonic()))
        ended = runs.kill(run)
        if ended:
            break
    return ended


def whole_night(runs: Forked, folder: Path) -> None:
    assert runs.wait(runs.start("sync", "--site", folder)) == 0, runs.said()


def a_pupil_left_and_one_came(folder: Path) -> None:
    town.river(folder, town.river_rows([*town.RIVER[:5], *town.RIVER[6:], town.child(77)]))


@dataclass
class Disturbed:
    """Two sites with the same input, one left alone and one killed six times; what their registers were at each point."""

    alone: Path
    killed: Path
    before: list[bytes] = field(default_factory=list)  # the first night's exports: alone, killed
    after: list[bytes] = field(default_factory=list)  # the second's
    between: list[bytes] = field(default_factory=list)  # after each kill of the second night
    ended: list[int] = field(default_factory=list)
    refused: tuple[int, str] = (0, "")


@pytest.fixture(scope="module")
def disturbed(tmp_path_factory) -> Disturbed:
    place = tmp_path_factory.mktemp("killed")
    found = Disturbed(place / "alone", place / "killed")
    town.write_town(found.alone)
    with (found.alone / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"as_of: {town.DAY}\n")
    shutil.copytree(found.alone, found.killed)
    with Forked(place, first="import tests.unsynced, tests.pipelines.engines") as runs:
        took = first_nights(runs, found)
        for folder in (found.alone, found.killed):
            a_pupil_left_and_one_came(folder)
        whole_night(runs, found.alone)
        for share in MOMENTS[1::2]:
            found.ended.append(kill_after(runs, found.killed, share * took))
            found.between.append(export(found.killed, "between.csv").read_bytes())
        whole_night(runs, found.killed)
    found.after = [export(folder, f"{folder.name}2.csv").read_bytes() for folder in (found.alone, found.killed)]
    return found


def first_nights(runs: Forked, found: Disturbed) -> float:
    """The first night of both sites, on the one with a second call at the same time; the seconds the undisturbed night took."""
    run = runs.start("sync", "--site", found.alone)
    began = wait_until_held(found.alone)
    found.refused = runs.wait(runs.start("sync", "--site", found.alone)), runs.said()
    assert runs.wait(run) == 0
    took = time.monotonic() - began
    found.ended += [kill_after(runs, found.killed, share * took) for share in MOMENTS[::2]]
    whole_night(runs, found.killed)
    found.before = [export(folder, f"{folder.name}1.csv").read_bytes() for folder in (found.alone, found.killed)]
    return took


def test_the_runs_were_really_killed(disturbed):
    assert set(disturbed.ended) == {-signal.SIGKILL}


def test_after_kills_the_register_is_that_of_an_undisturbed_site(disturbed):
    assert disturbed.before[0] == disturbed.before[1]
    assert disturbed.after[0] == disturbed.after[1]
    assert disturbed.before[0] != disturbed.after[0]


def test_after_each_kill_the_register_is_as_before_or_as_after(disturbed):
    assert set(disturbed.between) <= {disturbed.before[0], disturbed.after[0]}


def test_two_at_once_the_second_says_so_and_harms_nothing(disturbed):
    code, said = disturbed.refused
    assert code == 2
    assert "another run is working on this site; wait for it to end, then start again" in said


def test_lists_and_reports_are_whole_and_the_manifests_agree(disturbed):
    alone, killed = disturbed.alone, disturbed.killed
    names = {p.relative_to(alone) for folder in ("outbox", "reports") for p in (alone / folder).rglob("*")}
    assert {p.relative_to(killed) for folder in ("outbox", "reports") for p in (killed / folder).rglob("*")} == names
    assert (killed / "outbox/district/list_2026-07-15.csv").read_bytes() == (alone / "outbox/district/list_2026-07-15.csv").read_bytes()
    assert manifest.verify(killed) == []


def test_nothing_is_left_lying_about(disturbed):
    killed = disturbed.killed
    left = [p for p in killed.rglob("*") if p.suffix in (".part", ".partial") or p.name.startswith((".staging", ".outbox", ".reports"))]
    assert left == []
    assert leaks(killed) == []
