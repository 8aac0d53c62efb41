"""A machine whose clock jumps: before a night, and in the middle of one.

Belongs here: nights by a clock that is set by hand. Does not belong here: what the program makes of it (``assets.run``). The clock is
that of libfaketime, loaded into the process: every reading of the wall clock is another, the monotonic clock goes on.
"""

import datetime as dt
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import comparing
from benchmarks.faults.kill import Undisturbed, alive, prepare
from benchmarks.faults.sites import FIRST, SECOND, World
from benchmarks.processes import Forked

LIBRARIES = tuple(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
TELLS_RECEIPT = re.compile("out/reports/|out/outbox/[^/]+/(scorecard|returned)_")  # these tell the day a file came
WORDS = "the machine's clock says"
YEAR, DAY = dt.timedelta(days=365), dt.timedelta(days=1)


@dataclass
class Tally:
    """What came of nights by a wrong clock."""

    refused: int = 0
    jumped: int = 0
    wrong: list[str] = field(default_factory=list)


class Clock:
    """The wall clock of commands to come, and of those at work."""

    def __init__(self, place: Path) -> None:
        if not LIBRARIES:
            raise SystemExit("A wrong clock needs Debian's libfaketime: apt-get install libfaketime")
        self._file = place / "clock"

    @property
    def environment(self) -> dict[str, str]:
        """For the processes that go by it."""
        return {"LD_PRELOAD": str(LIBRARIES[0]), "FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_STAT": "1"}  # fmt: skip

    def set(self, day: dt.date) -> None:
        """Two in the morning of a day, from now on."""
        aside = self._file.with_suffix(".new")
        aside.write_text(f"@{day} 02:00:00\n")
        aside.replace(self._file)


def nights(world: World, place: Path, twin: Undisturbed) -> Tally:
    """A night back, a night a year ahead, a night in whose middle the clock goes a year ahead; then the register is the twin's."""
    tally, site, clock = Tally(), world.site(place / "clock-site", settled=twin.settled), Clock(place)
    prepare(world, site, SECOND)
    clock.set(SECOND)
    with Forked(place, clock.environment) as runs:
        before = comparing.state(site)
        for day in (FIRST - DAY, SECOND + YEAR):
            clock.set(day)
            code, said = runs.run("sync", "--site", site)
            tally.refused += code == 2 and WORDS in said
            if comparing.differences(before, comparing.state(site)):
                tally.wrong.append(f"{day - SECOND}: something was changed")
        tally.wrong += jumped(runs, clock, site)
        tally.jumped += 1
    if tally.refused != 2:
        tally.wrong.append(f"only {tally.refused} of 2 nights by a wrong clock were refused")
    differ = comparing.differences(twin.states[1], comparing.state(site))
    tally.wrong += [name for name in differ if not TELLS_RECEIPT.match(name)]  # by the clock of the run, which is another
    tally.wrong += comparing.unsound(site)
    return tally


def jumped(runs: Forked, clock: Clock, site: Path) -> list[str]:
    """A night of the right day during which the clock goes a year ahead, as soon as the first of its agencies is taken in."""
    clock.set(SECOND)
    pid = runs.start("sync", "--site", site)
    while alive(pid) and not (site / "work/taken/graduates.json").exists():
        time.sleep(0.005)
    clock.set(SECOND + YEAR)
    code = runs.wait(pid)
    said = " ".join(runs.said().split())[-400:]
    return [] if code in (0, 1) else [f"the night in whose middle the clock jumped ended with {code}: {said}"]
