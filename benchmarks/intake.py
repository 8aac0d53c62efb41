"""What taking in a province's deliveries costs: ``python -m benchmarks.intake [CHILDREN] [SEED] [--store]`` (150,000 children, seed 11).

Two nights of landing, reading, standardising and checking, each in a process of its own; in the second no file has changed. Prints CPU
seconds by step and agency, peak memory, and how often a file of a delivery was opened. Does not belong here: linking and what follows
(``province``).
"""

import functools
import json
import resource
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import edge_table
from benchmarks.province import BUILD, oneteam, run

OURS = ("receipt.json",)  # written by us beside what landed


class Steps:
    """CPU seconds of the steps, children processes counted, and the opening of delivered files."""

    def __init__(self, folder: Path) -> None:
        self.cpu: Counter[str] = Counter()
        self.opened: Counter[str] = Counter()
        self._places = tuple(str(folder / place) for place in ("inbox", "landing"))
        sys.addaudithook(self._hear)

    def _hear(self, event: str, told: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(told[0], str) and told[0].startswith(self._places) and not told[0].endswith(OURS):
            self.opened[told[0]] += not Path(told[0]).is_dir()

    def timed(self, step: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time counted."""

        @functools.wraps(function)
        def counted(*args: Any, **more: Any) -> Any:
            began = cpu_s()
            try:
                return function(*args, **more)
            finally:
                self.cpu[step] += cpu_s() - began

        return counted


def cpu_s() -> float:
    """CPU seconds of this process and of those it has waited for."""
    spent = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in spent)


def night(folder: Path) -> dict[str, Any]:
    """One night's intake in this process."""
    from assets import intake, judging, rows
    from pipelines.settings import load_site

    site = load_site(folder)
    steps = Steps(folder)
    began = cpu_s()
    for module, step, name in ((intake, "landing", "arrived"), (rows, "reading", "read"), (rows, "standardising", "standardise"),
                               (rows, "checking", "_checked"), (judging, "checking", "checked_beside")):  # fmt: skip
        setattr(module, name, steps.timed(step, getattr(module, name)))
    day = site.fixed_day or site.clock().date()
    suppliers = [a for a in site.agencies if a.delivery]
    standings = judging.take_in(suppliers, site, day)
    counted = [s.stands for s in standings if s.stands]
    return {
        "cpu_s": cpu_s() - began,
        "steps": dict(steps.cpu),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "rows": sum(d.rows_in for d in counted),
        "files": sum(len(d.files) for d in counted),
        "agencies": len(counted),
        "opened": len(+steps.opened),
    }


def _section(nights: dict[str, dict[str, Any]], command: str) -> edge_table.Section:
    first = nights["first night"]
    size = f"{first['rows']:,} rows in {first['files']} files of {first['agencies']} agencies of a made-up province"
    said = (
        f"{size}, landed, read, standardised and checked; the processes that read workbooks count. Then nights in which no file has "
        "changed. *Files opened* counts the delivered files that were opened, in the inbox or the landing place (an audit hook of Python, "
        "which no way of opening goes round)."
    )
    headings = ["", "CPU s", "landing", "reading", "standardising", "checking", "peak MB", "files opened"]
    table = edge_table.Table(headings, [_row(name, told) for name, told in nights.items()])
    return edge_table.Section("Taking in a province", 40, command, [said], [table])


def _row(name: str, told: dict[str, Any]) -> list[str]:
    steps = [f"{told['steps'].get(step, 0):.1f}" for step in ("landing", "reading", "standardising", "checking")]
    return [name, f"{told['cpu_s']:.1f}", *steps, f"{told['peak_mb']:.0f}", str(told["opened"])]


def main(children: int = 150_000, seed: int = 11, *, store: bool = False) -> None:
    """Makes the province once, takes it in twice, prints."""
    folder = BUILD / f"{children}-{seed}"
    if not (folder / "site.yaml").exists():
        oneteam("world", str(folder), "--children", str(children), "--seed", str(seed))
    for old in ("work", "landing"):
        shutil.rmtree(folder / old, ignore_errors=True)
    for old in folder.glob("register.db*"):
        old.unlink()
    nights = {}
    for which in ("first night", "the same files again", "and again"):
        nights[which] = json.loads(run("-m", "benchmarks.intake", "--night", str(folder)).splitlines()[-1])
        print(which, json.dumps(nights[which], indent=1))
        time.sleep(1)
    if store:
        edge_table.keep("intake", _section(nights, f"python -m benchmarks.intake {children} {seed} --store"))


if __name__ == "__main__":
    if "--night" in sys.argv:
        print(json.dumps(night(Path(sys.argv[-1]))))
    else:
        main(*(int(word) for word in sys.argv[1:] if word.isdigit()), store="--store" in sys.argv)
