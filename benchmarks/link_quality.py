"""How good and how dear linking is: ``python -m benchmarks.link_quality SET… [--no-train] [--errors]``.

A SET is a folder of the public sets beside the project (th_pool, fake_1000, …) or the folder of a made-up province. Prints pairwise and
B-cubed precision, recall and F1 at the default threshold, CPU seconds, peak memory, and the errors by kind; counts only, never a value.
"""

import json
import resource
import sys
import time

import pandas as pd

from benchmarks.link_sets import load, one_row_sources
from matching import Links, Model, link
from matching.metrics import Quality, bcubed, pairwise


def true_pairs(truth: pd.DataFrame) -> pd.DataFrame:
    """Every pair of records of one person, ``record_id_l < record_id_r``."""
    both = truth.merge(truth, on="person", suffixes=("_l", "_r"))
    return both[both["record_id_l"] < both["record_id_r"]]


def linked_pairs(clusters: pd.DataFrame) -> pd.DataFrame:
    """Every pair of records put together."""
    both = clusters.merge(clusters, on="cluster_id", suffixes=("_l", "_r"))
    return both.loc[both["record_id_l"] < both["record_id_r"], ["record_id_l", "record_id_r"]]


def missed(links: Links, truth: pd.DataFrame, model: Model) -> dict[str, int]:
    """True pairs not together, by what lost them."""
    cluster = links.clusters.set_index("record_id")["cluster_id"]
    pairs = true_pairs(truth)[["record_id_l", "record_id_r"]]
    pairs = pairs[pairs["record_id_l"].map(cluster) != pairs["record_id_r"].map(cluster)]
    found = pairs.merge(links.pairs, on=["record_id_l", "record_id_r"], how="left")
    weak = found["match_weight"] < model.thresholds.link_bits
    kind = "cut: " + found["reason"].astype("str")
    kind = kind.mask(weak & ~found["reason"].isin([r.name for r in model.hard_rules]), "weight: " + found["reason"].astype("str"))
    return kind.mask(found["match_weight"].isna(), "blocking or far apart").value_counts().to_dict()


def false(links: Links, truth: pd.DataFrame, model: Model) -> dict[str, int]:
    """Pairs wrongly together, by how they got there and who they are."""
    pairs = linked_pairs(links.clusters).merge(links.pairs, on=["record_id_l", "record_id_r"], how="left")
    person = truth.set_index("record_id")
    one, other = (person.reindex(pairs[side]).reset_index() for side in ("record_id_l", "record_id_r"))
    wrong = (one["person"].to_numpy() != other["person"].to_numpy()) & one["person"].notna().to_numpy() & other["person"].notna().to_numpy()
    pairs, one, other = pairs[wrong], one[wrong], other[wrong]
    kind = pd.Series("chain", index=pairs.index)
    kind[pairs["match_weight"] >= model.thresholds.link_bits] = "name"
    if "level_national_id" in pairs:
        kind[pairs["level_national_id"].between(0, 2)] = "id"
    if "family" in one:
        same_family = (one["family"] == other["family"]).to_numpy()
        twins = same_family & (one["birth_date"] == other["birth_date"]).to_numpy()
        kind = kind + pd.Series(" strangers", index=pairs.index).mask(same_family, " family").mask(twins, " twins")
    return kind.value_counts().to_dict()


def by_group(links: Links, truth: pd.DataFrame) -> dict[str, Quality]:
    """B-cubed quality for the records of each group of children."""
    if "group" not in truth:
        return {}
    joined = links.clusters.merge(truth, on="record_id")
    together = joined.groupby(["cluster_id", "person"])["record_id"].transform("size")
    joined["precision"] = together / joined.groupby("cluster_id")["record_id"].transform("size")
    joined["recall"] = together / joined.groupby("person")["record_id"].transform("size")
    means = joined.groupby("group")[["precision", "recall"]].mean()
    return {str(g): Quality(p, r, 2 * p * r / (p + r)) for g, p, r in means.itertuples()}


def show(name: str, quality: Quality) -> None:
    """One line of figures."""
    print(f"  {name:<10} P {quality.precision:.4f}  R {quality.recall:.4f}  F1 {quality.f1:.4f}")


def run(name: str, *, train: bool) -> None:
    """Links one set and prints its figures."""
    records, truth = load(name)
    model = Model.load()
    cpu, steps = time.process_time(), {}

    def hear(step: str, share: float) -> None:
        if share >= 1:
            steps[step] = round(time.process_time() - cpu, 1)

    links = link(records, model, one_row_sources=one_row_sources(name), train=train, progress=hear)
    spent, peak = time.process_time() - cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}: {len(records)} records, {links.report['people']} people, {links.report['pairs_compared']} pairs, "
          f"CPU {spent:.1f} s {steps}, peak {peak:.0f} MB")  # fmt: skip
    show("pairwise", pairwise(links.clusters, truth))
    show("B-cubed", bcubed(links.clusters, truth))
    for group, quality in by_group(links, truth).items():
        show(group, quality)
    truth = truth[truth["record_id"].isin(records["record_id"])]
    print("  missed:", missed(links, truth, model))
    print("  false:", false(links, truth, model))
    if "--report" in sys.argv:
        print(json.dumps(links.report, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    for given in [word for word in sys.argv[1:] if not word.startswith("--")]:
        run(given, train="--no-train" not in sys.argv)
