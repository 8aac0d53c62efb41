"""What a night's linking costs: everything linked beside what changed.

    python -m benchmarks.night [CHILDREN] [SEED] [SHARE]        (150000 11 0.01)

Takes a province that has had a night (made under ``build/bench`` where it is not there, see ``province``) as what the second night gets.
The first night's rosters are these with a share of the rows of every agency otherwise: half of them have not come yet, a quarter are still
there, a quarter have a name with a letter missing, mended since. Each night's ``links`` step runs in a process of its own. After that the
engine alone is measured on the same rows, without files: ``make_base`` of the first night, ``relink`` of what changed.

Belongs here: the two nights' rosters and the two runs. Does not belong here: the other steps of a night (``province``).
"""

import dataclasses
import datetime as dt
import json
import shutil
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa

from assets.linking import make_links
from assets.model import model_of
from assets.site import Site
from assets.standing import fingerprint, roster_path, roster_table, save, standings
from assets.tables import read_table, write_table
from benchmarks.province import BUILD, oneteam, run
from matching import make_base, relink
from matching.since import since_by_name
from pipelines.settings import load_site
from records.keys import record_keys

_COPY = "-rosters"


def settled(children: int, seed: int) -> Path:
    """A province after its first night."""
    folder = BUILD / f"{children}-{seed}"
    if not (folder / "site.yaml").exists():
        oneteam("world", str(folder), "--children", str(children), "--seed", str(seed))
    if not (folder / "register.db").exists():
        run("-m", "benchmarks.province", "--night", str(folder))
    return folder


def rosters_only(folder: Path) -> Path:
    """A copy of the site that has its rosters and standings, and no links."""
    copy = folder.with_name(folder.name + _COPY)
    shutil.rmtree(copy, ignore_errors=True)
    for name in ("agencies", "work/roster", "work/standing"):
        shutil.copytree(folder / name, copy / name)
    shutil.copy(folder / "site.yaml", copy)
    return copy


def put(site: Site, share: float, seed: int) -> None:
    """Every roster in use as it was a night before, or, with a share of 0, as it is."""
    for standing in standings(load_site(site.folder.with_name(site.folder.name.removesuffix(_COPY)))):
        if standing.stands is None:
            continue
        path = roster_path(site.work, standing.agency, standing.stands.fingerprint)
        if share:
            rows = earlier(read_table(path), standing.agency, share, np.random.default_rng(seed))
            mark = fingerprint(standing.stands.fingerprint, "before")
            write_table(roster_path(site.work, standing.agency, mark), rows)
            stands = dataclasses.replace(standing.stands, fingerprint=mark, accepted=len(rows))
            standing = dataclasses.replace(standing, stands=stands)
        save(site.work, standing)


def earlier(rows: pd.DataFrame, agency: str, share: float, rng: np.random.Generator) -> pd.DataFrame:
    """The rows as they were before a share of them changed, came or went."""
    which = rng.permutation(len(rows))[: round(len(rows) * share)]
    to_come, to_mend, to_go = np.split(which, [len(which) // 2, len(which) * 3 // 4])
    going = rows.iloc[to_go].assign(first_name=rows["first_name"].sample(len(to_go), random_state=rng, replace=True).to_numpy())
    before = rows.copy()
    before.loc[to_mend, "first_name"] = [without_a_letter(name, rng) for name in rows["first_name"].iloc[to_mend]]
    before = pd.concat([before.drop(index=to_come), going], ignore_index=True)
    before["record_id"] = agency + ":" + (before.index + 2).astype("str")
    before["record_key"] = record_keys(agency, before)
    return before


def without_a_letter(name: object, rng: np.random.Generator) -> object:
    """The name as a typist writes it who misses a key."""
    if not isinstance(name, str) or len(name) < 3:
        return name
    at = int(rng.integers(1, len(name)))
    return name[:at] + name[at + 1 :]


def cost(folder: Path, day: dt.date) -> dict[str, object]:
    """One links step in this process."""
    site = load_site(folder)
    cpu, wall = time.process_time(), time.perf_counter()
    made = make_links(site, day)
    spent = {"cpu_s": round(time.process_time() - cpu, 2), "wall_s": round(time.perf_counter() - wall, 2)}
    return {**spent, "records": made.report["records"], **{k: made.report["night"][k] for k in ("kind", "why", "changed", "gone")},
            "drift": made.report.get("drift")}  # fmt: skip


def engine(folder: Path, share: float, seed: int) -> dict[str, float]:
    """CPU seconds of linking everything and of linking what changed, the rows being in memory."""
    site = load_site(folder)
    model, single = model_of(site), [a.agency for a in site.agencies if a.no_duplicates]

    def night(of_rows: float) -> pa.Table:
        put(site, of_rows, seed)
        rows = roster_table(site.work, standings(site), sorted({"record_key", "source", *model.columns_used()}))
        return rows.rename_columns(["record_id" if name == "record_key" else name for name in rows.column_names])

    before, after = night(share), night(0.0)
    start = time.process_time()
    base = make_base(before, model, one_row_sources=single)
    full = time.process_time() - start
    start = time.process_time()
    changes = since_by_name(base, after["record_id"])
    relink(base, after.filter(pa.array(changes.new)), changes.gone)
    return {"full_cpu_s": round(full, 2), "changes_cpu_s": round(time.process_time() - start, 2)}


def main(children: int = 150_000, seed: int = 11, share: float = 0.01) -> None:
    """Full, then changed."""
    folder = rosters_only(settled(children, seed))
    site, told = load_site(folder), []
    for name, of_rows in (("full", share), ("changes", 0.0)):
        put(site, of_rows, seed)
        told.append(json.loads(run("-m", "benchmarks.night", "--cost", str(folder))))
        print(name, json.dumps(told[-1]), flush=True)
    print(f"{told[1]['cpu_s'] / told[0]['cpu_s']:.1%} of the CPU")
    alone = json.loads(run("-m", "benchmarks.night", "--engine", str(share), str(seed), str(folder)))
    print("engine", json.dumps(alone), f"{alone['changes_cpu_s'] / alone['full_cpu_s']:.1%} of the CPU")


if __name__ == "__main__":
    if "--engine" in sys.argv:
        print(json.dumps(engine(Path(sys.argv[-1]), float(sys.argv[-3]), int(sys.argv[-2]))))
    elif "--cost" in sys.argv:
        print(json.dumps(cost(Path(sys.argv[-1]), dt.date(2026, 7, 15))))
    else:
        given = [float(word) if "." in word else int(word) for word in sys.argv[1:]]
        main(*given)
