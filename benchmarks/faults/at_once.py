"""Several syncs of one site at once: one works, the others say so and change nothing; a lock left by a kill holds nobody up.

Belongs here: starting them, what each must say. Does not belong here: the lock (``pipelines.lock``).
"""

import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import comparing
from benchmarks.faults.kill import Undisturbed, prepare, whole
from benchmarks.faults.sites import FIRST, World
from benchmarks.processes import Forked

BUSY = "another run is working on this site"


@dataclass
class Tally:
    """What came of runs at once."""

    worked: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def at_once(world: World, runs: Forked, place: Path, twin: Undisturbed, *, many: int = 4) -> Tally:
    """Runs started at the same moment on a site whose last run was killed while it held the lock."""
    tally, site = Tally(), world.site(place / "at-once")
    prepare(world, site, FIRST)
    pid = runs.start("sync", "--site", site, "--as-of", FIRST)
    while not (site / "work/lock").exists():
        time.sleep(0.005)
    runs.kill(pid)
    started = [(runs.start("sync", "--site", site, "--as-of", FIRST), runs.log) for _ in range(many)]
    for pid, log in started:
        code, said = runs.wait(pid), log.read_text(encoding="utf-8")
        tally.worked += code in (0, 1)
        tally.refused += code == 2 and BUSY in said
    if (tally.worked, tally.refused) != (1, many - 1):
        tally.wrong.append(f"of {many} runs {tally.worked} worked and {tally.refused} said that another one does")
    tally.wrong += comparing.differences(twin.states[0], comparing.state(site)) + comparing.unsound(site)
    whole(runs, site, FIRST)
    return tally
