"""An agency's server that stops in the middle of a file and keeps the line open: the others go on, and the next night has all.

Belongs here: such nights. Does not belong here: the server (``sites``), the connector's own timeouts and waits (``connectors``).
"""

import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import comparing
from benchmarks.faults.kill import Undisturbed, prepare, whole
from benchmarks.faults.sites import BLOCKS, BY_HTTPS, SECOND, World
from benchmarks.processes import Forked

WORDS = "The other side sent nothing for {} seconds. (tried 4 times)"
STOPS = (0, BLOCKS // 2)  # blocks that come before nothing more does


@dataclass
class Tally:
    """What came of nights with a silent server."""

    nights: int = 0
    longest_s: float = 0.0
    wrong: list[str] = field(default_factory=list)


def nights(world: World, runs: Forked, place: Path, twin: Undisturbed, stops: tuple[int, ...] = STOPS) -> Tally:
    """Second nights with a server that falls silent, each followed by one with a server that works."""
    tally = Tally()
    for stop in stops:
        site = world.site(place / f"silent{stop}", settled=twin.settled)
        prepare(world, site, SECOND)
        world.server.stops_after = stop
        began = time.monotonic()
        code, said = runs.run("sync", "--site", site, "--as-of", SECOND)
        tally.nights, tally.longest_s = tally.nights + 1, max(tally.longest_s, time.monotonic() - began)
        world.server.stops_after = None
        found = comparing.verdicts(site)
        others = {agency: verdict for agency, verdict in comparing.verdicts(twin.site).items() if agency != BY_HTTPS}
        if code != 1 or WORDS.format(world.silence_s) not in said:
            tally.wrong.append(f"silent after {stop} blocks: ended with {code}, and not in plain words: {' '.join(said.split())[-400:]}")
        if found != {**others, BY_HTTPS: "failed"}:
            tally.wrong.append(f"silent after {stop} blocks: {found}")
        whole(runs, site, SECOND)
        differ = comparing.differences(twin.states[1], comparing.state(site))
        tally.wrong += [f"silent after {stop} blocks: {name}" for name in [*differ, *comparing.unsound(site)]]
        print(f"  silent after {stop} blocks: {tally}", flush=True)
    return tally
