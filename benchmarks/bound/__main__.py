"""``python -m benchmarks.bound TRAIN JUDGE``: gradient boosting learnt from the truth of one made-up province links another, beside ours.

Sets as for ``benchmarks.linkage``: ``province:150000:12:2 province:150000:11:2``. Needs scikit-learn (``make .venv/bench.stamp``). Prints
pairwise F1 of all and of each group at the default threshold (0.95) and at the best one, and the pairs of twins that share a person.

``--why GROUP``: what the bound went by where it is right and ours is wrong, and what kinds of true pairs are missed, of these people
(``all``: of everybody). ``--without GROUPS``: groups of columns it is not told (``features.GROUPS``). ``--by-ids SHARE``: it is not
told the truth of TRAIN either, but only what ids tell of which this share is hidden. Counts only, never a value.

Belongs here: the order of a run and its words. Does not belong here: the figures.
"""

import argparse
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks import quality as q
from benchmarks import sides
from benchmarks.bound import why
from benchmarks.bound.context import Context
from benchmarks.bound.features import GROUPS, Features
from benchmarks.bound.hidden import by_ids
from benchmarks.bound.joining import Believed, believed, joined
from benchmarks.bound.learning import Boosting, Learner, chances_by, kept_names, learnt, matrix
from benchmarks.bound.world import World, clusters, world_of
from benchmarks.labelled import labelled
from matching.memory import give_back

SHOWN = ("hill", "migrant", "stateless")
SCANNED = (0.6, 0.7, 0.8, 0.9, 0.98)
KINDS = 10


@dataclass(frozen=True)
class Bound:
    """The judged world, what a learner that saw another's truth believes of its pairs, and the people at the default threshold."""

    world: World
    features: Features
    learner: Learner
    without: Sequence[str]
    found: Believed
    of: np.ndarray


def bound_of(train: World, judge: World, learner: Learner, without: Sequence[str] = ()) -> Bound:
    """Learnt from one world, joined in the other."""
    lists = train.table.vocabulary("source").values
    learnt(train, Features(Context(train), lists), learner, without)
    give_back()
    features = Features(Context(judge), lists)
    found = believed(judge, chances_by(features, learner, without))
    return Bound(judge, features, learner, without, found, joined(judge, found, q.DEFAULT))


def figures(world: World, of: np.ndarray) -> dict[str, float]:
    """Pairwise F1 of all and of each group; how many pairs of twins share a person."""
    groups = q.by_group(clusters(of), world.truth)
    made = {"all": world.quality(of).f1, **{g: groups[g]["pairwise"].f1 for g in SHOWN if g in groups}}
    return made | {"twins": float(q.twins_merged(clusters(of), world.truth))}


def best(bound: Bound) -> tuple[float, np.ndarray]:
    """The threshold of the highest F1, and the people at it."""
    found = {q.DEFAULT: bound.of} | {t: joined(bound.world, bound.found, t) for t in SCANNED}
    threshold = max(found, key=lambda t: bound.world.quality(found[t]).f1)
    return threshold, found[threshold]


def show(side: str, made: dict[str, float]) -> None:
    """A side's figures, in a line."""
    words = "  ".join(f"{name} {value:.4f}" for name, value in made.items() if name != "twins")
    print(f"  {side:<26} {words}  twins merged {made['twins']:.0f}", flush=True)


def show_why(bound: Bound, group: str) -> None:
    """What the bound went by, and what is missed."""
    world, pairs, only = bound.world, bound.found.pairs, "" if group == "all" else group
    at = why.gained(world, bound.found, bound.of, only)
    same = world.same(pairs.left[at], pairs.right[at])
    print(f"  {group}: the bound is right and ours is wrong in {len(at)} pairs looked at, {int(same.sum())} of them true")
    if len(at):
        x, others = (matrix(bound.features, pairs.at(places), bound.without) for places in (at, why.open_pairs(pairs)))
        for columns in (_by_group(bound), {name: [k] for k, name in enumerate(kept_names(bound.features, bound.without))}):
            for gain in why.importance(x, others, same, bound.learner.chances, columns)[:20]:
                print(f"    {gain.name:<32} lost {gain.lost:.3f}  bits {gain.bits:.2f}")
    kinds = why.missed(world, bound.found, bound.of, only)
    print(f"  {group}: ours misses {kinds['pairs'].sum()} true pairs, of which the bound has {kinds['bound'].sum()}")
    for kind in kinds.head(KINDS).itertuples(index=False):
        what = f"{kind.why}; first name {kind.agree}; lacking{kind.lack or ' nothing'}"
        print(f"    {kind.pairs:>6} ({kind.bound} by the bound)  {what}", flush=True)


def _by_group(bound: Bound) -> dict[str, list[int]]:
    names, groups = kept_names(bound.features, bound.without), bound.features.groups
    return {group: [k for k, name in enumerate(names) if groups[name] == group] for group in GROUPS if group not in bound.without}


def main() -> None:
    """Train, judge, print."""
    words = argparse.ArgumentParser(prog="benchmarks.bound", description="How far a province's own truth could get, beside ours.")
    words.add_argument("train")
    words.add_argument("judge")
    words.add_argument("--why", action="append", default=[], metavar="GROUP")
    words.add_argument("--without", nargs="+", default=[], choices=GROUPS)
    words.add_argument("--by-ids", type=float, metavar="SHARE")
    options = words.parse_args()
    started = time.perf_counter()
    sets = [labelled(name) for name in (options.train, options.judge)]
    if options.by_ids:
        sets[0] = by_ids(sets[0], options.by_ids)
    train, judge = (world_of(one, sides.raw_file(one)) for one in sets)
    print(f"{judge.name}, learnt from {train.name}: {len(judge.pairs.left)} pairs looked at", flush=True)
    show("ours", figures(judge, judge.ours.people.of))
    bound = bound_of(train, judge, Boosting(), options.without)
    show(f"the bound at {q.DEFAULT}", figures(judge, bound.of))
    threshold, of = best(bound)
    show(f"the bound at {threshold}, its best", figures(judge, of))
    for group in options.why:
        show_why(bound, group)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {time.perf_counter() - started:.0f} s, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
