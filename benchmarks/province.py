"""A province end to end: ``python -m benchmarks.province [CHILDREN] [SEED]`` (150,000 children, seed 1).

Makes the province once under ``build/bench``, runs two nights in a process of their own, and prints where the time goes: CPU and
wall seconds a step, peak memory, quality against the truth. The second night has nothing new.
"""

import hashlib
import json
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

BUILD = Path(__file__).parents[1] / "build" / "bench"


def night(folder: Path) -> dict[str, object]:
    """One night in this process: seconds and megabytes."""
    from pipelines.night import run_night
    from pipelines.settings import load_site

    started, cpu = time.perf_counter(), time.process_time()
    last: dict[str, float] = {}
    steps: dict[str, float] = {}

    def hear(step: str, _share: float) -> None:
        now = time.process_time()
        steps[step] = steps.get(step, 0.0) + now - last.get("at", cpu)
        last["at"] = now

    summary = run_night(load_site(folder), None, hear)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "wall_s": round(time.perf_counter() - started, 1), "cpu_s": round(time.process_time() - cpu, 1), "peak_mb": round(peak),
        "rows": sum(a.rows_in for a in summary.agencies), "children": summary.children, "listed": summary.listed,
        "broken": [step.en for step in summary.broken],
        "cpu_by_step": {k: round(v, 1) for k, v in sorted(steps.items(), key=lambda kv: -kv[1]) if v >= 0.05},
    }  # fmt: skip


def run(*words: str) -> str:
    """A command of the project, its output given back."""
    return subprocess.run([sys.executable, *words], check=True, capture_output=True, text=True).stdout


def oneteam(*words: str) -> str:
    """The command line."""
    command = str(Path(sys.executable).parent / "oneteam")
    return subprocess.run([command, *words], check=False, capture_output=True, text=True).stdout


def main(children: int = 150_000, seed: int = 1) -> None:
    """Make, run twice, score, print."""
    folder = BUILD / f"{children}-{seed}"
    if not (folder / "site.yaml").exists():
        started = time.perf_counter()
        oneteam("world", str(folder), "--children", str(children), "--seed", str(seed))
        print(f"made the province in {time.perf_counter() - started:.0f} s")
    for old in ("work", "landing", "outbox", "reports"):
        shutil.rmtree(folder / old, ignore_errors=True)
    for old in folder.glob("register.db*"):
        old.unlink()
    exports = []
    for which in ("first night", "second night"):
        found = json.loads(run("-m", "benchmarks.province", "--night", str(folder)).splitlines()[-1])
        print(which, json.dumps(found, ensure_ascii=False, indent=1))
        export = folder / "export.csv"
        oneteam("register", "export", "--site", str(folder), "--out", str(export))
        exports.append(hashlib.sha256(export.read_bytes()).hexdigest())
    print("export byte-identical:", exports[0] == exports[1])
    print(oneteam("score", "--site", str(folder), "--truth", str(folder / "truth")))


if __name__ == "__main__":
    if "--night" in sys.argv:
        print(json.dumps(night(Path(sys.argv[-1]))))
    else:
        main(*(int(word) for word in sys.argv[1:]))
