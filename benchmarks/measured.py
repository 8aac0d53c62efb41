"""A command in a process of its own, and what it cost.

Belongs here: CPU seconds, wall seconds and peak memory of one child, with all it started. Does not belong here: what the command is.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
# Between us and the command: a child's peak memory begins with its parent's, so its parent has to be small.
_WATCH = """
import json, os, subprocess, sys, time
began = time.perf_counter()
child = subprocess.Popen(sys.argv[2:], stdout=sys.stderr)
_, status, usage = os.wait4(child.pid, 0)
child.returncode = os.waitstatus_to_exitcode(status)
cost = [child.returncode, usage.ru_utime + usage.ru_stime, time.perf_counter() - began, usage.ru_maxrss / 1024]
open(sys.argv[1], "w").write(json.dumps(cost))
"""


class Spent(NamedTuple):
    """CPU and wall seconds, peak resident megabytes."""

    cpu_s: float
    wall_s: float
    peak_mb: float

    def plus(self, other: "Spent") -> "Spent":
        """One after the other: seconds add up, the higher peak stays."""
        return Spent(self.cpu_s + other.cpu_s, self.wall_s + other.wall_s, max(self.peak_mb, other.peak_mb))


def spent(command: list[str], log: Path) -> Spent:
    """Runs a command, its output into a file.

    Raises:
        RuntimeError: it failed; the message says where its output is.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    told = log.with_suffix(".cost.json")
    with log.open("w", encoding="utf-8") as out:
        subprocess.run([sys.executable, "-S", "-c", _WATCH, str(told), *command], stdout=out, stderr=out, cwd=ROOT, check=True)
    code, cpu, wall, peak = json.loads(told.read_text("utf-8"))
    if code:
        raise RuntimeError(f"{command[0]} ended with {code}; its output: {log}")
    return Spent(cpu, wall, peak)
