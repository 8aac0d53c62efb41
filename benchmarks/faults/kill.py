"""Killed by SIGKILL at random and at chosen moments of a first and of a second night.

Belongs here: the moments, killing, what must be so after each kill and after the next whole run. Does not belong here: what two sites must
have in common (``comparing``). A site is killed several times in a row, since a night that goes on from a kill can be killed as well.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import comparing
from benchmarks.faults.sites import FIRST, SECOND, World
from benchmarks.processes import Forked

Seen = Callable[[Path], bool]
AIMS: dict[str, Seen] = {
    "fetching": lambda site: any((site / "work/fetching").glob("*/*/.part")),
    "landing": lambda site: any((site / "landing").glob("*/.arriving-*")),
    "intake": lambda site: any((site / "work").glob("*/*.part")),
    "judging": lambda site: (site / "work/judged.json").exists() or (site / "work/judged.json.part").exists(),
    "links": lambda site: any((site / "work/links").glob("*/pairs.arrow*")) and not any((site / "work/links").glob("*/report.json")),
    "register": lambda site: (site / "register.db-wal").exists() and any((site / "work/links").glob("*/report.json")),
    "release": lambda site: (site / ".staging").exists(),
}
ANY = "any moment"
LATE_S = 0.25
AGAIN = 0.8  # a night that goes on from a kill finds part of its work done
TRIES = 2  # runs for every kill that is wanted, at most
PAUSE = 0.1  # seconds between the blocks of the agency's server, so that a transfer can be cut


@dataclass
class Tally:
    """What came of kills.

    Attributes:
        killed: by what was aimed at. ended: runs that had ended before their moment. wrong: what differed, in words.
    """

    killed: dict[str, int] = field(default_factory=dict)
    ended: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        """How many runs were really killed."""
        return sum(self.killed.values())

    def add(self, aim: str, code: int) -> None:
        """One run that was to be killed."""
        if code >= 0:
            self.ended += 1
        else:
            self.killed[aim] = self.killed.get(aim, 0) + 1


@dataclass
class Undisturbed:
    """The twin: its site, how long each night took, and what it was after each."""

    site: Path
    took: dict[str, float] = field(default_factory=dict)
    states: list[comparing.State] = field(default_factory=list)
    settled: Path = Path()


def undisturbed(world: World, runs: Forked, place: Path) -> Undisturbed:
    """Two whole nights, and a copy of the site between them."""
    twin = Undisturbed(world.site(place / "twin"), settled=place / "settled")
    for day in (FIRST, SECOND):
        prepare(world, twin.site, day)
        began = time.monotonic()
        whole(runs, twin.site, day)
        twin.took[str(day)] = time.monotonic() - began
        twin.states.append(comparing.state(twin.site))
        if day == FIRST:
            world.site(twin.settled, settled=twin.site)
    return twin


def prepare(world: World, site: Path, day: object) -> None:
    """What the agencies send for a night."""
    world.on(day)  # type: ignore[arg-type]
    if day == SECOND:
        world.second(site)


def whole(runs: Forked, site: Path, day: object) -> None:
    """A night left alone."""
    code, said = runs.run("sync", "--site", site, "--as-of", day)
    if code > 1:
        raise RuntimeError(f"a night left alone ended with {code}: {said}")


def kills(world: World, runs: Forked, place: Path, twin: Undisturbed, *, moments: int, in_a_row: int, seed: int) -> Tally:
    """So many kills, in rows on sites of their own, in turn of the first and the second night; those that come too late are drawn anew."""
    rng, tally, rows = random.Random(seed), Tally(), 0
    world.server.pause = PAUSE
    while tally.kills < moments and tally.kills + tally.ended < TRIES * moments:
        a_row(world, runs, place / f"row{rows}", twin, rows % 2, rng, min(in_a_row, moments - tally.kills), tally)
        rows += 1
        print(f"  {tally.kills} kills: {tally.killed}, ended before: {tally.ended}, wrong: {tally.wrong}", flush=True)
    world.server.pause = 0.0
    if tally.kills < moments:
        tally.wrong.append(f"only {tally.kills} of {moments} runs could be killed")
    return tally


def drawn(rng: random.Random, number: int) -> tuple[str, float]:
    """A moment: of two one at any time of the night (a share of it), the other soon after something begins (seconds)."""
    if number % 2:
        return rng.choice(list(AIMS)), rng.uniform(0, LATE_S)
    return ANY, rng.uniform(0.02, 1)


def a_row(
    world: World, runs: Forked, site: Path, twin: Undisturbed, night: int, rng: random.Random, many: int, tally: Tally
) -> None:
    """One site, killed again and again in the same night until a run ends before its moment, then left alone."""
    day = (FIRST, SECOND)[night]
    world.site(site, settled=twin.settled if night else None)
    prepare(world, site, day)
    allowed = [twin.states[n] for n in (night - 1, night) if n >= 0]
    moments, left = [], twin.took[str(day)]
    while len(moments) < many:
        aim, late = drawn(rng, len(moments) + tally.ended)
        moments.append((aim, round(late, 3)))
        code = killed(runs, site, day, aim, late, left)
        tally.add(aim, code)
        left *= AGAIN
        if not between(site, allowed):
            tally.wrong.append(f"{site.name}, after {aim} {late:.3f}: the register is neither as before nor as after")
        if code >= 0:
            break
    whole(runs, site, day)
    tally.wrong += [f"{site.name} {moments}: {name}" for name in comparing.differences(twin.states[night], comparing.state(site))]
    tally.wrong += [f"{site.name} {moments}: {what}" for what in comparing.unsound(site)]


def killed(runs: Forked, site: Path, day: object, aim: str, late: float, took: float) -> int:
    """Start a night and kill it at its moment; its exit code, negative when it was killed."""
    pid, began = runs.start("sync", "--site", site, "--as-of", day), time.monotonic()
    if aim == ANY:
        while time.monotonic() < began + late * took and alive(pid):
            time.sleep(0.005)
    else:
        while alive(pid) and not AIMS[aim](site):
            time.sleep(0.002)
        time.sleep(late)
    return runs.kill(pid)


def alive(pid: int) -> bool:
    """Whether the process has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def between(site: Path, allowed: list[comparing.State]) -> bool:
    """Whether the register is as before the night (before the first: without a run) or as after it."""
    if not (site / "register.db").exists():
        return True
    rows = {f"register.{name}": found for name, found in comparing.register(f"sqlite:///{site}/register.db").items()}
    if not rows.get("register.run"):
        return len(allowed) == 1
    return any(all(state[name] == found for name, found in rows.items()) for state in allowed)
