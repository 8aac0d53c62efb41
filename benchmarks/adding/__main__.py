"""``python -m benchmarks.adding [--json FILE] [--errors]``: columns mapped right by ``agency add``, on both halves.

Belongs here: options, printing, storing. Does not belong here: counting (``measure``). ``--errors`` tells wrong columns of the half to develop
against; those of the half held out only with ``--errors held_out``, which ends its being held out.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path

from benchmarks.adding import dev, held_out
from benchmarks.adding.measure import measure, summary, told

HALVES = {"dev": dev.AGENCIES, "held_out": held_out.AGENCIES}
FIRST = {"agencies": 14, "columns": 215, "right": 209, "wrong_unmarked": 2}  # of the half held out, before anything was mended by it


def main() -> None:
    """Both halves."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", type=Path)
    options.add_argument("--errors", nargs="?", const="dev", choices=list(HALVES))
    given = options.parse_args()
    found = {"held_out_first_measured": FIRST}
    for half, agencies in HALVES.items():
        begun = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            measured = measure(agencies, Path(folder) / "site")
        found[half] = {**summary(measured), "cpu_seconds": round(time.process_time() - begun, 1)}
        print(half, found[half])
        if given.errors == half:
            print("\n".join(told(measured)))
    if given.json:
        given.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
