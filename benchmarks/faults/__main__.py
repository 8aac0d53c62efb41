"""Faults on the way, with real processes: ``python -m benchmarks.faults [--only kill …] [--moments 50] [--seed 1] [--store]``.

Belongs here: what is asked for, running it, counting, the section of docs/edge_figures.md. Does not belong here: the faults themselves.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import edge_table
from benchmarks.faults import at_once, clock, database, disk, hang, kill, many, sites
from benchmarks.processes import Forked

CHILDREN = 400
TITLE = "Faults on the way"
NAMES = ("kill", "database", "disk", "hang", "two", "clock", "many")
SAYS = (
    "Nights of a made-up site of {children} children and nine agencies (two of them fetched, from a folder and over HTTP), each a process "
    "of its own. After each fault the site is left alone for one night and then held against a twin that nothing happened to: all tables "
    "of the register with their histories, lists, reports, what stands of every agency, what landed; nothing half-written lies about; the "
    "manifests agree. Left out are the numbers of runs, times of the clock and hashes of files that name a run. After a night by another "
    "clock, pages, scorecards and returned workbooks are left out, which tell the day of receipt."
)
HEADINGS = ["fault", "what was done", "what the program did", "differences from the twin, other faults"]


def run(name: str, world: sites.World, runs: Forked, place: Path, twin: kill.Undisturbed, asked: argparse.Namespace) -> Any:
    """One kind of fault."""
    faults: dict[str, Callable[[], Any]] = {
        "kill": lambda: kill.kills(world, runs, place, twin, moments=asked.moments, in_a_row=5, seed=asked.seed),
        "disk": lambda: disk.nights(world, runs, place, twin),
        "hang": lambda: hang.nights(world, runs, place, twin),
        "two": lambda: at_once.at_once(world, runs, place, twin),
        "clock": lambda: clock.nights(world, place, twin),
        "many": lambda: many.night(place, children=CHILDREN, seed=asked.seed),
        "database": lambda: _with_cluster(world, runs, place, twin, asked.seed),
    }
    return faults[name]()


def _with_cluster(world: sites.World, runs: Forked, place: Path, twin: kill.Undisturbed, seed: int) -> database.Tally:
    with database.cluster(place / "postgresql") as server:
        return database.nights(world, runs, server, place, twin, restarts=6, seed=seed)


def told(name: str, tally: Any) -> list[str]:
    """A row of the table: what was done and what came of it."""
    return [name, *ROWS[name](tally), str(len(tally.wrong))]


def _killed(t: kill.Tally) -> tuple[str, str]:
    aims = ", ".join(f"{aim} {n}" for aim, n in sorted(t.killed.items()))
    done = f"{t.kills} times SIGKILL to the process and all it started, up to five in a row, on first and second nights, at: {aims}"
    return done, f"after each the register was as before or as after; {t.ended} more runs had ended before their moment"


def _many(t: many.Tally) -> tuple[str, str]:
    cost = f"{t.cost.cpu_s:.0f} s CPU, {t.cost.wall_s:.0f} s in all, {t.cost.peak_mb:.0f} MB"
    done = f"{many.AGENCIES} agencies in one night, {many.BROKEN} of them broken in {len(many.BREAKS)} ways"
    return done, f"{t.accepted} accepted, {t.not_accepted} told why not; {cost}; {t.summary_lines} lines of summary"


ROWS: dict[str, Callable[[Any], tuple[str, str]]] = {
    "kill": _killed,
    "many": _many,
    "database": lambda t: (
        f"PostgreSQL restarted at once, {t.restarts} times while the register was written",
        f"{t.told} nights said so, {t.went_through} went through",
    ),
    "disk": lambda t: (
        f"{t.full + t.enough} first nights with 2 to 98 % of the room they need", f"{t.full} said so and where, {t.enough} had enough",
    ),
    "hang": lambda t: (
        f"{t.nights} nights with a server that stops in the middle of a file",
        f"its agency failed after four tries of 3 s each, the others went on; {t.longest_s:.0f} s",
    ),
    "two": lambda t: (
        f"{t.worked + t.refused} at once, over the lock of a killed one", f"{t.worked} worked, {t.refused} said that another does",
    ),
    "clock": lambda t: (
        "two days back, a year ahead, a year ahead in the middle of a night",
        f"{t.refused} nights refused with nothing changed, {t.jumped} went on by the day it began with",
    ),
}  # fmt: skip


def main() -> int:
    """Runs, prints, keeps."""
    asked = _arguments()
    place = asked.place or Path(tempfile.mkdtemp(prefix="faults-"))
    place.mkdir(parents=True, exist_ok=True)
    place.chmod(0o755)  # PostgreSQL's user looks in
    rows, wrong = [], 0
    with sites.world(place, CHILDREN, asked.seed) as world, Forked(place) as runs:
        names = asked.only or NAMES
        twin = kill.undisturbed(world, runs, place) if set(names) != {"many"} else kill.Undisturbed(place)
        for name in names:
            began = time.monotonic()
            tally = run(name, world, runs, place, twin, asked)
            print(f"{name} {time.monotonic() - began:.0f} s: {tally}", flush=True)
            rows.append(told(name, tally))
            wrong += len(tally.wrong)
            if asked.store:
                keep(rows, asked)
    return int(wrong > 0)


def keep(rows: list[list[str]], asked: argparse.Namespace) -> None:
    """The section of the page; faults that were not run again stay as they were stored."""
    before = [s for s in edge_table.kept() if s.title == TITLE]
    known = {row[0]: row for section in before for table in section.tables for row in table.rows}
    known |= {row[0]: row for row in rows}
    table = edge_table.Table(HEADINGS, [known[name] for name in NAMES if name in known])
    command = f"python -m benchmarks.faults --moments {asked.moments} --seed {asked.seed} --store"
    edge_table.keep("faults", edge_table.Section(TITLE, 30, command, [SAYS.format(children=CHILDREN)], [table]))


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--only", choices=NAMES, action="append")
    asked.add_argument("--moments", type=int, default=50, help="how many runs are killed")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--place", type=Path, help="an empty folder to work in")
    asked.add_argument("--store", action="store_true", help="keep the result for docs/edge_figures.md")
    return asked.parse_args()


if __name__ == "__main__":
    sys.exit(main())
