"""How long one waits: new records against 100,000, warm, and a small table from start to clusters.

    python -m benchmarks.latency [--only ours|splink] [--json FILE]

Belongs here: the tables (FEBRL-like people, 2,000 of them held back as the new ones), the runs, the words. Does not belong here: Splink's
calls (``peers.latency``). Ours comes into :func:`our_latency` when the engine can be asked for the links of new records alone; until then
only its start to clusters is measured, once it has a model of the set.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks import sides
from benchmarks.labelled import labelled
from benchmarks.measured import spent

KNOWN, NEW, SMALL = 100_000, 2_000, "fake_1000"


def tables(folder: Path) -> tuple[Path, Path]:
    """The known records and the new ones, as CSV; most of the new ones are copies of known people."""
    people = labelled(f"febrl_like:{KNOWN + NEW}").raw
    known, new = folder / "known.csv", folder / "new.csv"
    people.iloc[:KNOWN].to_csv(known, index=False)
    people.iloc[KNOWN:].to_csv(new, index=False)
    return known, new


def our_latency(known: Path, new: Path) -> dict[str, Any] | None:  # noqa: ARG001  the place for it
    """Milliseconds of 1, 100 and 1,000 new records, as Splink's; None as long as the engine links whole tables only."""
    return None


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
