"""Our linking beside Splink's: ``python -m benchmarks.linkage SET… [--peer splink|none] [--errors] [--scan] [--json FILE]``.

A SET is ``public`` (all public sets), one of them (``th_pool``), the folder of a made-up site, ``province:CHILDREN:SEED[:ERRORS]`` or
``febrl_like:RECORDS[:SEED]``. Each side runs in processes of its own. Prints, per side: pairwise and B-cubed precision, recall, F1 at the
default threshold (0.95) and at the best one, CPU and wall seconds, peak memory, pairs, how true its probabilities are, and (``--errors``)
what was lost and wrongly joined, by kind. Counts only, never a value. ``--json FILE`` stores the figures (``{}`` in FILE stands for the
set); ``--only ours|splink`` runs one side.

Belongs here: the order of a run and its words. Does not belong here: ``sides``, their ``quality``, the ``labelled`` sets.
"""

import argparse
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from benchmarks import quality as q
from benchmarks import sides
from benchmarks.labelled import PUBLIC, Labelled, labelled
from matching.metrics import Quality, bcubed, pairwise

IDS = ("national_id", "g_code", "soc_sec_id", "email")
SCANNED = (0.6, 0.8, 0.9, 0.98, 0.99, 0.999)
LARGE = 50_000


def numbered(one: Labelled, found: sides.Found) -> tuple[Labelled, sides.Found]:
    """The same with records named by their place among the sorted ids, so that millions of pairs are judged in seconds."""
    ids = pd.Index(one.raw["record_id"].sort_values())

    def places(table: pd.DataFrame) -> pd.DataFrame:
        table = table.assign(**{c: ids.get_indexer(table[c]) for c in table if str(c).startswith("record_id")})
        return table[(table.filter(like="record_id") >= 0).all(axis=1)].reset_index(drop=True)

    clusters = places(q.complete(found.clusters, one.raw["record_id"]))
    clusters["cluster_id"] = pd.factorize(clusters["cluster_id"])[0]
    truth = places(one.truth)
    truth["person"] = pd.factorize(truth["person"])[0] if "twin_of" not in truth else truth["person"]
    as_places = one._replace(raw=places(one.raw), truth=truth, ignored=places(one.ignored), hard=places(one.hard))
    return as_places, replace(found, clusters=clusters, pairs=places(found.pairs))


def judge(one: Labelled, found: sides.Found, *, errors: bool) -> dict[str, Any]:
    """All figures of a side, numbered, at its default threshold."""
    truth, clusters = one.truth, found.clusters
    made: dict[str, Any] = {
        "pairwise": rounded(pairwise(clusters, truth, one.ignored)), "bcubed": rounded(bcubed(clusters, truth, one.ignored)),
        "cpu_s": round(found.spent.cpu_s, 2), "wall_s": round(found.spent.wall_s, 2), "peak_mb": round(found.spent.peak_mb),
        "pairs_kept": len(found.pairs), **found.told, "clusters": int(clusters["cluster_id"].nunique()),
        "calibration": q.calibration(found.pairs, truth, one.ignored),
    }  # fmt: skip
    if len(one.hard):
        made["hard_pairs_recall"] = round(q.recall_of(clusters, one.hard), 4)
    if "group" in truth:
        made["groups"] = {g: {k: rounded(v) for k, v in of.items()} for g, of in q.by_group(clusters, truth).items()}
        made["twins_merged"] = q.twins_merged(clusters, truth)
        made["clusters_with_two_ids"] = q.two_ids(clusters, valid_ids(one))
    if errors:
        made["missed"] = q.missed(clusters, found.pairs, truth, one.ignored, q.DEFAULT)
        made["false"] = q.false(clusters, found.pairs, truth, one.ignored, q.DEFAULT, ids_of(one))
    return made


def rounded(quality: Quality) -> list[float]:
    """Precision, recall, F1."""
    return [round(float(v), 5) for v in quality]


def ids_of(one: Labelled) -> list[pd.Series]:
    """The columns of ids that the set has."""
    return [one.raw.set_index("record_id")[c] for c in IDS if c in one.raw]


def valid_ids(one: Labelled) -> pd.DataFrame:
    """National ids whose check digit is right, as they stand in the raw table; worked out here, not by either side.

    Numbers that begin with 3 or 4, given out before 1984 only, are no child's own: they were typed in for a parent.
    """
    digits = one.raw["national_id"].str.replace(r"\D", "", regex=True)
    digits = digits[digits.str.fullmatch(r"[^34]\d{12}")]
    weighed = sum(digits.str[i].astype(int) * (13 - i) for i in range(12))
    valid = digits[(11 - weighed % 11) % 10 == digits.str[12].astype(int)]
    return pd.DataFrame({"record_id": one.raw.loc[valid.index, "record_id"], "valid_id": valid})


def our_side(one: Labelled, records: Path, *, errors: bool, scan: bool) -> dict[str, Any] | None:
    """Ours, if it has a model of the set."""
    model = sides.our_model(one)
    if model is None:
        return None
    made = judge(*numbered(one, sides.ours(one, records, model)), errors=errors)
    made["best"] = {"threshold": q.DEFAULT, "pairwise": made["pairwise"]}
    for threshold in SCANNED if scan or len(one.raw) <= LARGE else ():
        there = sides.ours_at(one, records, model, threshold)
        quality = pairwise(q.complete(there.clusters, one.raw["record_id"]), one.truth, one.ignored)
        if quality.f1 > made["best"]["pairwise"][2]:
            made["best"] = {"threshold": threshold, "pairwise": rounded(quality)}
    return made


def peer_side(one: Labelled, records: Path, variant: str, *, errors: bool) -> dict[str, Any]:
    """Splink. The best threshold is sought by closure over its scored pairs, so not where it clusters by single best links."""
    one, found = numbered(one, sides.splink(one, records, variant))
    made = judge(one, found, errors=errors)
    if variant != "+one_record":
        threshold, quality = q.best_closure(one.raw["record_id"], found.pairs, one.truth, one.ignored)
        made["best"] = {"threshold": threshold, "pairwise": rounded(quality)}
    return made


def measure(name: str, options: argparse.Namespace) -> dict[str, Any]:
    """Both sides over a set."""
    one = labelled(name)
    records = sides.raw_file(one)
    people = int(one.truth["person"].nunique())
    made: dict[str, Any] = {"set": one.name, "records": len(one.raw), "people": people, "cores": os.cpu_count(), "sides": {}}
    if options.only != "splink" and (side := our_side(one, records, errors=options.errors, scan=options.scan)):
        made["sides"]["ours"] = side
        show("ours", side)
    for variant in sides.peer_variants(one) if options.peer == "splink" and options.only != "ours" else []:
        made["sides"][f"splink{variant}"] = side = peer_side(one, records, variant, errors=options.errors)
        show(f"splink{variant}", side)
    show_ratio(made["sides"])
    return made


def show(side: str, made: dict[str, Any]) -> None:
    """A side's figures, in words."""
    pairs = f"pairs compared {made.get('pairs_compared', '?')}, kept {made['pairs_kept']}"
    print(f"  {side}: CPU {made['cpu_s']} s, wall {made['wall_s']} s, peak {made['peak_mb']} MB, {pairs}")
    for which in ("pairwise", "bcubed"):
        print(f"    {which:<9} P {made[which][0]:.4f}  R {made[which][1]:.4f}  F1 {made[which][2]:.4f}")
    if "best" in made:
        print(f"    best at   {made['best']['threshold']}: pairwise F1 {made['best']['pairwise'][2]:.4f}")
    for key in ("hard_pairs_recall", "twins_merged", "clusters_with_two_ids", "missed", "false", "cpu_by_step", "cleaning_cpu_s"):
        if key in made:
            print(f"    {key}: {made[key]}")
    for group, of in made.get("groups", {}).items():
        print(f"    {group:<10} pairwise F1 {of['pairwise'][2]:.4f}  B-cubed F1 {of['bcubed'][2]:.4f}")
    given = [f"{b['from']}–{b['to']}: {b['pairs']} → {b['true']:.3f}" for b in made["calibration"] if b["pairs"]]
    print("    given → true: " + ", ".join(given), flush=True)


def show_ratio(made: dict[str, Any]) -> None:
    """What ours costs and errs beside each of the peer's."""
    for name in [n for n in made if n != "ours" and "ours" in made]:
        ours, theirs = made["ours"], made[name]
        wrong = (1 - ours["pairwise"][2]) / max(1 - theirs["pairwise"][2], 1e-9)
        cpu, memory = (ours[key] / theirs[key] for key in ("cpu_s", "peak_mb"))
        print(f"  ours / {name}: CPU {cpu:.2f}, memory {memory:.2f}, errors {wrong:.2f}")


def store(made: dict[str, Any], pattern: str) -> None:
    """Figures into a file; sides not run this time keep theirs."""
    file = Path(pattern.replace("{}", made["set"]))
    before = json.loads(file.read_text("utf-8")) if file.exists() else {"sides": {}}
    made["sides"] = before["sides"] | made["sides"]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")


def main() -> None:
    """Each set in turn."""
    words = argparse.ArgumentParser(prog="benchmarks.linkage", description="Our linking beside Splink's on labelled sets.")
    words.add_argument("sets", nargs="+")
    words.add_argument("--peer", choices=("splink", "none"), default="splink")
    words.add_argument("--only", choices=("ours", "splink"))
    words.add_argument("--errors", action="store_true")
    words.add_argument("--scan", action="store_true", help="seek our best threshold on large sets, too (runs ours once a threshold)")
    words.add_argument("--json")
    options = words.parse_args()
    for name in [s for given in options.sets for s in (PUBLIC if given == "public" else [given])]:
        print(name, flush=True)
        made = measure(name, options)
        if options.json:
            store(made, options.json)


if __name__ == "__main__":
    main()
