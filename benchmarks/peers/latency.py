"""Splink, warm: one and more new records against a table it was trained on: ``python -m benchmarks.peers.latency MODEL RECORDS NEW OUT.json``.

Belongs here: ``predict_between`` with term frequencies registered, the first call not counted. Does not belong here: our engine.
"""

import json
import sys
import time
import warnings
from pathlib import Path
from statistics import median

from benchmarks.peers.models import model_of
from benchmarks.peers.run import Run

TIMES = 9


def main(name: str, records: str, new: str, out: str) -> None:
    """Trains, registers the new records, times 1, 100 and all of them."""
    warnings.simplefilter("ignore")
    run = Run(model_of(name), Path(records))
    run.train()
    for column in run.linker._settings_obj._term_frequency_columns:
        run.linker.table_management.compute_tf_table(column.unquote().name)
    run.db.execute(f"create table new as select record_id as unique_id, {', '.join(run.model.columns)} from read_csv('{new}', all_varchar=true)")
    told = {}
    for count in (1, 100, 1000):
        spent = [_timed(run, count, n) for n in range(TIMES + 1)][1:]
        told[str(count)] = {"cpu_ms": round(median(c for c, _, _ in spent), 1), "wall_ms": round(median(w for _, w, _ in spent), 1),
                            "pairs": int(median(p for _, _, p in spent))}  # fmt: skip
    Path(out).write_text(json.dumps(told))


def _timed(run: Run, count: int, which: int) -> tuple[float, float, int]:
    """CPU and wall milliseconds of scoring some new records, other ones each time, and the pairs found."""
    table = f"batch_{count}_{which}"
    run.db.execute(f"create table {table} as select * from new order by unique_id limit {count} offset {which * 7 % 100}")
    cpu, wall = time.process_time(), time.perf_counter()
    batch = run.api.register(table, table_name=f"registered_{table}")
    found = run.linker.inference.predict_between(batch, run.tables, threshold_match_probability=0.5)
    rows = len(run.db.execute(f"select unique_id_l from {found.physical_name}").fetchall())
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000, rows


if __name__ == "__main__":
    main(*sys.argv[1:])
