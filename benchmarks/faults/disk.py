"""A disk that is full at different moments of a night: the site lies on a small file system in memory, made larger afterwards.

Belongs here: the small disk, runs on it. Does not belong here: what two sites must have in common (``comparing``). A tmpfs gives the
program the error of a real full disk (ENOSPC) at any write, also SQLite's; a limit of the process (RLIMIT_FSIZE) would be another error and
would count each file for itself. Mounting it takes root.
"""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import comparing
from benchmarks.faults.kill import Undisturbed, prepare, whole
from benchmarks.faults.sites import FIRST, World
from benchmarks.processes import Forked

PLAIN = re.compile(r"the disk is full.*df -h", re.DOTALL)
SHARES = (0.02, 0.08, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.93, 0.98)  # of the room a night needs
ROOMY = "256m"


@dataclass
class Tally:
    """What came of nights on a full disk."""

    full: int = 0
    enough: int = 0
    wrong: list[str] = field(default_factory=list)


def may_mount(place: Path) -> bool:
    """Whether this process may make a file system; ``place``: an empty folder to try it with."""
    try:
        with small_disk(place / "tried", "64k"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own in memory."""
    place.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(place)], check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def resize(place: Path, size: str) -> None:
    """More room, or less."""
    subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)


def used(folder: Path) -> int:
    """Bytes that the files of a folder take in whole pages."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            total += -(-path.lstat().st_size // 4096) * 4096 + 1
    return total


def nights(world: World, runs: Forked, place: Path, twin: Undisturbed, shares: tuple[float, ...] = SHARES) -> Tally:
    """First nights with less room than they need, each gone on with once there is room."""
    tally, before, after = Tally(), used(world.template), used(twin.settled)
    for share in shares:
        room = int(before + (after - before) * share)
        with small_disk(place / f"disk{share}", f"{room // 1024 + 64}k") as disk:
            site = world.site(disk / "site")
            prepare(world, site, FIRST)
            on_full(runs, site, tally, share)
            resize(disk, ROOMY)
            whole(runs, site, FIRST)
            tally.wrong += [f"{share}: {name}" for name in comparing.differences(twin.states[0], comparing.state(site))]
            tally.wrong += [f"{share}: {what}" for what in comparing.unsound(site)]
        print(f"  {share:.0%} of the room: {tally}", flush=True)
    return tally


def on_full(runs: Forked, site: Path, tally: Tally, share: float) -> None:
    """One night that has not room enough, as far as that is so."""
    code, said = runs.run("sync", "--site", site, "--as-of", FIRST)
    if code in (0, 1):
        tally.enough += 1
        return
    tally.full += 1
    if code != 2 or not PLAIN.search(said) or "Traceback" in said:
        tally.wrong.append(f"{share}: ended with {code}, and not in plain words: {' '.join(said.split())[-600:]}")
