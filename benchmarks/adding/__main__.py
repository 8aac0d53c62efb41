"""``python -m benchmarks.adding [--keep] [--errors [HALF]]``: columns mapped right by ``agency add``, on both halves.

Belongs here: options, printing, storing. Does not belong here: counting (``measure``). ``--errors`` tells wrong columns of the half to develop
against; those of the half held out only with ``--errors held_out``, which ends its being held out.
"""

import argparse
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.adding import dev, held_out
from benchmarks.adding.measure import measure, summary, told
from benchmarks.edge_table import Section, Table, keep

HALVES = {"dev": dev.AGENCIES, "held_out": held_out.AGENCIES}
FIRST = {  # of the half held out, when the guessing first ran on it
    "agencies": 14, "columns": 215, "right": 209, "wrong_marked": 4, "wrong_unmarked": 2, "right_marked": 20, "all_rows_read": 14,
    "rows_mean_right": 11, "kind_right": 12,
}  # fmt: skip
SAYS = [
    "Files of made-up agencies, written by hand as such agencies would send them (schools, centres, registries, hospitals, surveys, in .xlsx, .xls, .ods, "
    "HTML, CSV of several encodings and separators; titles above, headers of two rows, codes of systems, headings that contradict their cells), with "
    "what each column is in truth. `oneteam agency add` writes a YAML for each; counted is what the night would read by that YAML, and whether a wrong "
    "column's line is marked.",
    "One half served to develop the guessing. The other was written before the guessing was touched and not looked into while it was made; both halves "
    "and the guessing have one author, so a real agency may still use words that none of them thought of. Such a heading is marked, whatever is made of it.",
]
ROWS = {
    "agencies": "agencies", "columns": "columns", "right": "mapped right", "wrong_marked": "wrong, marked", "wrong_unmarked": "wrong without a mark",
    "right_marked": "right, marked all the same", "all_rows_read": "agencies whose every row is read by the YAML",
    "rows_mean_right": "agencies whose `rows_mean` is right (always marked)", "kind_right": "agencies whose `kind` is right (always marked)",
    "cpu_seconds": "CPU seconds, files written and all",
}  # fmt: skip


def main() -> None:
    """Both halves."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--keep", action="store_true", help="store the section of docs/edge_figures.md")
    options.add_argument("--errors", nargs="?", const="dev", choices=list(HALVES))
    given = options.parse_args()
    found: dict[str, Mapping[str, Any]] = {"held out, first measured": FIRST}
    for half, agencies in HALVES.items():
        begun = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            measured = measure(agencies, Path(folder) / "site")
        found[half.replace("_", " ")] = {**summary(measured), "cpu_seconds": round(time.process_time() - begun, 1)}
        print(half, found[half.replace("_", " ")])
        if given.errors == half:
            print("\n".join(told(measured)))
    if given.keep:
        keep("adding", _section(found))


def _section(found: Mapping[str, Mapping[str, Any]]) -> Section:
    halves = ["dev", "held out, first measured", "held out"]
    rows = [[label, *(_cell(key, found[half]) for half in halves)] for key, label in ROWS.items()]
    return Section("A new agency", 60, "python -m benchmarks.adding --keep", SAYS, [Table(["", *halves], rows)])


def _cell(key: str, figures: Mapping[str, Any]) -> str:
    if key not in figures:
        return ""
    share = f" ({figures[key] / figures['columns']:.1%})" if key == "right" else ""
    return f"{figures[key]}{share}"


if __name__ == "__main__":
    main()
