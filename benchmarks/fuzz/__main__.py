"""Thousands of broken files of each format: ``python -m benchmarks.fuzz --cases 20000 --seed 1 [--format xlsx]``.

Belongs here: cases in processes with limits of memory and time, counting, the section of docs/edge_figures.md. Does not belong here:
what a case is (``mutations``), what may come of it (``judging``). ``--only NUMBER --keep FOLDER`` makes one case again and keeps it.
"""

import argparse
import json
import os
import random
import resource
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import edge_table
from benchmarks.fuzz import bombs, judging, mutations, seeds

MEMORY_BYTES = 4 * 2**30  # of address space, for a worker; a workbook's own reader has its own limit
CPU_SECONDS = 20  # of one case
WALL_SECONDS = 120
BATCH = 250


@dataclass
class Tally:
    """What came of the cases of one format."""

    outcomes: Counter[str] = field(default_factory=Counter)
    faults: dict[str, list[int]] = field(default_factory=dict)
    cpu_s: float = 0.0
    slowest: tuple[float, int] = (0.0, 0)  # CPU seconds, and the case's number
    largest: tuple[float, int] = (0.0, 0)  # peak megabytes, and the number of the case that first took them

    def add(self, number: int, said: str, cpu: float, peak: float) -> None:
        """One case."""
        if said.startswith("FAULT "):
            self.faults.setdefault(said, []).append(number)
        self.outcomes[said] += 1
        self.cpu_s += cpu
        self.slowest = max(self.slowest, (cpu, number))
        if peak > self.largest[0]:
            self.largest = (peak, number)


def case(kind: str, seed: int, number: int) -> seeds.Seed:
    """A case by its number: always the same."""
    return mutations.broken(kind, random.Random(f"{seed}/{kind}/{number}"))


def run(kind: str, seed: int, numbers: range) -> Tally:
    """All cases of a format; a worker that dies or hangs is a fault of the case it was at, and the next goes on after it."""
    tally, at = Tally(), numbers.start
    while at < numbers.stop:
        batch = range(at, min(at + BATCH, numbers.stop))
        for number, said, cpu, peak in _batch(kind, seed, batch):
            tally.add(number, said, cpu, peak)
            at = number + 1
    return tally


def _batch(kind: str, seed: int, numbers: range) -> Iterator[tuple[int, str, float, float]]:
    """The results of one worker as they come; a last one in its place where it died."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work(kind, seed, numbers, writing)
    os.close(writing)
    done = numbers.start
    with os.fdopen(reading) as results:
        while select.select([results], [], [], WALL_SECONDS)[0] and (line := results.readline()):
            yield tuple(json.loads(line))
            done += 1
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if done < numbers.stop:
        yield done, f"FAULT the process ended with {os.waitstatus_to_exitcode(status)}", 0.0, 0.0


def _work(kind: str, seed: int, numbers: range, out: int) -> None:
    """In the worker: every case with its limits."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGPROF, _too_long)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with tempfile.TemporaryDirectory() as folder, os.fdopen(out, "w", buffering=1) as results:
        for number in numbers:
            began = _cpu()
            said = _one(case(kind, seed, number), Path(folder))
            print(json.dumps([number, said, _cpu() - began, _peak_mb()]), file=results)
    os._exit(0)


def _too_long(*_: object) -> None:
    raise judging.Fault(f"more than {CPU_SECONDS} s of CPU")


def _cpu() -> float:
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _peak_mb() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def _one(broken: seeds.Seed, folder: Path) -> str:
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    try:
        return judging.verdict(broken, folder)
    except judging.Fault as fault:
        return f"FAULT {fault}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _section(tallies: dict[str, Tally], seed: int, cases: int) -> edge_table.Section:
    """The section of the page."""
    total = sum(sum(t.outcomes.values()) for t in tallies.values())
    faults = sum(len(v) for t in tallies.values() for v in t.faults.values())
    said = (
        f"{total:,} sound files of made-up children, each broken once to four times: bits, blocks, text, parts of zips, XML, JSON. *Read* "
        "means that every row was accepted, quarantined or named as no record, and that the sum held. *Refused* means an error in Thai "
        "and English that says what, where and what to do and quotes no cell. Anything else is a fault: crashes, wrong sums, more than "
        f"{CPU_SECONDS} s of CPU or {MEMORY_BYTES / 2**30:g} GiB. Faults: {faults}."
    )
    headings = ["format", "cases", "read", "refused", "faults", "slowest, CPU s", "peak MB"]
    tables = [
        edge_table.Table(headings, [_row(kind, tally) for kind, tally in tallies.items()]),
        edge_table.Table(["refusal", "cases"], _codes(tallies), "Why they were refused:"),
    ]
    command = f"python -m benchmarks.fuzz --cases {cases} --seed {seed} --store"
    return edge_table.Section("Files broken on purpose", 10, command, [said], tables)


def _row(kind: str, tally: Tally) -> list[str]:
    cases, faults, read = sum(tally.outcomes.values()), sum(map(len, tally.faults.values())), tally.outcomes["read"]
    worst = [f"{tally.slowest[0]:.1f}", f"{tally.largest[0]:.0f}"]
    return [kind, f"{cases:,}", f"{read:,}", f"{cases - faults - read:,}", str(faults), *worst]


def _codes(tallies: dict[str, Tally]) -> list[list[str]]:
    every = sum((t.outcomes for t in tallies.values()), Counter[str]())
    return [[f"`{code}`", f"{n:,}"] for code, n in every.most_common() if code != "read" and not code.startswith("FAULT ")]


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cases", type=int, default=2000, help="in all, shared by the formats")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--format", choices=sorted(seeds.MAKERS), action="append")
    asked.add_argument("--only", type=int, help="one case of one format, by its number, in this process")
    asked.add_argument("--keep", type=Path, help="where the file of --only is kept")
    asked.add_argument("--bombs", nargs="?", const="", metavar="NAME", help="files made to explode, in full size: all, or those named so")
    asked.add_argument("--store", action="store_true", help="keep the result for docs/edge_figures.md")
    return asked.parse_args()


def _again(kind: str, seed: int, number: int, keep: Path | None) -> None:
    """One case in this process, its error not caught."""
    broken = case(kind, seed, number)
    if keep:
        (keep / broken.name).write_bytes(broken.content)
    with tempfile.TemporaryDirectory() as folder:
        print(judging.verdict(broken, Path(folder)))


def _bombs(named: str, *, store: bool) -> int:
    exploded, faults = {}, 0
    for bomb, told in bombs.heavy(named):
        exploded[bomb.name] = (bomb.heavy, told)
        faults += told.outcome not in bomb.ends
        print(f"{bomb.name:<32}{told.outcome:<24}{told.cpu_s:6.1f} s CPU {told.peak_mb:6.0f} MB {told.reader_mb:6.0f} MB", flush=True)
    if store:
        edge_table.keep("bombs", bombs.section(exploded))
    return int(faults > 0)


def main() -> int:
    """Runs, prints, keeps."""
    asked = _arguments()
    if asked.bombs is not None:
        return _bombs(asked.bombs, store=asked.store)
    kinds = asked.format or list(seeds.MAKERS)
    if asked.only is not None:
        _again(kinds[0], asked.seed, asked.only, asked.keep)
        return 0
    tallies = {}
    for kind in kinds:
        began = time.monotonic()
        tallies[kind] = tally = run(kind, asked.seed, range(-(-asked.cases // len(kinds))))
        print(f"{kind:<16}{tally.cpu_s:7.0f} s CPU {time.monotonic() - began:6.0f} s  {dict(tally.outcomes.most_common())}", flush=True)
        worst = "slowest: {:.1f} s, --only {}; largest: {:.0f} MB, --only {}".format(*tally.slowest, *tally.largest)
        print(f"    {worst}", flush=True)
        for fault, numbers in tally.faults.items():
            print(f"    {fault}: {len(numbers)} cases, e.g. --only {numbers[0]}", flush=True)
    if asked.store:
        edge_table.keep("broken_files", _section(tallies, asked.seed, asked.cases))
    return int(any(t.faults for t in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
