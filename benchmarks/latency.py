"""How long one waits: new records against 100,000, warm, and a small table from start to clusters.

    python -m benchmarks.latency [--only ours|splink] [--json FILE]

Belongs here: the tables (FEBRL-like people, 2,000 of them held back as the new ones), the runs, the words. Does not belong here: Splink's
calls (``peers.latency``).
"""

import argparse
import datetime as dt
import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import pyarrow as pa

from benchmarks import sides
from benchmarks.labelled import labelled
from benchmarks.measured import spent
from matching import Base, Model, find, make_base
from pipelines.linking import read_records

KNOWN, NEW, SMALL = 100_000, 2_000, "fake_1000"
TIMES = 20  # of each size, the middle one told


def tables(folder: Path) -> tuple[Path, Path]:
    """The known records and the new ones, as CSV; most of the new ones are copies of known people."""
    people = labelled(f"febrl_like:{KNOWN + NEW}").raw
    known, new = folder / "known.csv", folder / "new.csv"
    people.iloc[:KNOWN].to_csv(known, index=False)
    people.iloc[KNOWN:].to_csv(new, index=False)
    return known, new


def our_latency(known: Path, new: Path) -> dict[str, Any] | None:
    """Milliseconds of 1, 100 and 1,000 new records, as Splink's: found in an open base, at a probability of one half or more."""
    model = Model.load(sides.MODELS / "febrl_like.yaml")
    day = dt.date(2026, 1, 1)
    base = make_base(read_records([known], model, day)[0], model)
    rows = read_records([new], model, day)[0].sort_by("record_id")
    told = {}
    for count in (1, 100, 1000):
        cost = [_timed(base, rows.slice(which * 7 % 100, count)) for which in range(TIMES + 1)][1:]
        told[str(count)] = {"cpu_ms": round(median(c for c, _, _ in cost), 1), "wall_ms": round(median(w for _, w, _ in cost), 1),
                            "pairs": int(median(p for _, _, p in cost))}  # fmt: skip
    return told


def _timed(base: Base, rows: pa.Table) -> tuple[float, float, int]:
    """CPU and wall milliseconds of finding some new records, and the pairs found."""
    cpu, wall = time.process_time(), time.perf_counter()
    found = find(base, rows, least=0.0)
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000, len(found)


def splink_latency(known: Path, new: Path, folder: Path) -> dict[str, Any]:
    """Milliseconds of 1, 100 and 1,000 new records with ``predict_between``, the model trained and warm."""
    out = folder / "told.json"
    command = [sys.executable, "-m", "benchmarks.peers.latency", "febrl_like", str(known), str(new), str(out)]
    spent(command, folder / "latency.txt")
    return dict(json.loads(out.read_text("utf-8")))


def start_to_clusters(side: str) -> dict[str, float] | None:
    """A table of 1,000 records from the start of the process to clusters in a file."""
    small = labelled(SMALL)
    records = sides.raw_file(small)
    if side == "splink":
        cost = sides.splink(small, records).spent
    elif model := sides.our_model(small):
        cost = sides.ours(small, records, model).spent
    else:
        return None
    return {"cpu_s": round(cost.cpu_s, 2), "wall_s": round(cost.wall_s, 2)}


def main() -> None:
    """Measures, prints, stores."""
    words = argparse.ArgumentParser(prog="benchmarks.latency")
    words.add_argument("--only", choices=("ours", "splink"))
    words.add_argument("--json", default="benchmarks/results/latency.json")
    options = words.parse_args()
    folder = sides.WORK / "runs" / "latency"
    folder.mkdir(parents=True, exist_ok=True)
    known, new = tables(folder)
    file = Path(options.json)
    made = json.loads(file.read_text("utf-8")) if file.exists() else {}
    for side in [options.only] if options.only else ["ours", "splink"]:
        new_records = splink_latency(known, new, folder) if side == "splink" else our_latency(known, new)
        made[side] = {"new_records": new_records, "start_to_clusters": start_to_clusters(side)}
        print(side, json.dumps(made[side]), flush=True)
    file.write_text(json.dumps(made, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
