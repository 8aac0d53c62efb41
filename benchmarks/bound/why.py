"""What the bound knew that ours did not: the columns it went by, and the kinds of pairs that either misses.

Belongs here: counts. Never a value of a row.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from benchmarks.bound.joining import Believed, odds
from benchmarks.bound.world import World
from benchmarks.quality import pairs_within
from matching.levels import MISSING, MISSING_NAME
from matching.scoring import NO_RULE, Scored

OPEN = (-6.0, 10.0)  # match weights that decide little
TELLING = {"surname": "last_name", "id": "national_id", "date": "birth_date", "school": "school", "address": "tambon", "grade": "grade"}


class Gain(NamedTuple):
    """What becomes of the bound's right and ours' wrong pairs when a column, or a group of them, is another pair's.

    lost: the share of them that the bound would then get wrong; bits: by how much it would be less sure, on average.
    """

    name: str
    lost: float
    bits: float


def gained(world: World, found: Believed, bound: np.ndarray, group: str = "") -> np.ndarray:
    """Places of the pairs that the bound has right and ours has wrong, one of their rows of the group of people."""
    left, right = found.pairs.left, found.pairs.right
    same = world.same(left, right)
    ours = world.ours.people.of
    better = ((bound[left] == bound[right]) == same) & ((ours[left] == ours[right]) != same)
    return np.flatnonzero(better & of_group(world, left, right, group))


def of_group(world: World, left: np.ndarray, right: np.ndarray, group: str) -> np.ndarray:
    """Which pairs have a row of a person of the group; all of them for no group."""
    own = np.zeros(world.table.n, dtype=bool)
    own[world.truth["record_id"][world.truth["group"] == group]] = True
    return own[left] | own[right] if group else np.ones(len(left), dtype=bool)


def importance(
    x: np.ndarray, others: np.ndarray, same: np.ndarray, chances: Callable[[np.ndarray], np.ndarray], columns: Mapping[str, Sequence[int]],
    seed: int = 1,
) -> list[Gain]:  # fmt: skip
    """What each set of columns carries, the most first: permutation importance with the values of other pairs.

    Args:
        x: the matrix of the pairs in question; others: of pairs as open as these, whose values are put in; same: the truth of ``x``.
    """
    sign = np.where(same, 1.0, -1.0)
    before = odds(chances(x)) * sign
    made = []
    for name, at in columns.items():
        changed = x.copy()
        changed[:, list(at)] = others[np.random.default_rng(seed).integers(len(others), size=len(x))][:, list(at)]
        after = odds(chances(changed)) * sign
        made.append(Gain(name, float(((before > 0) & (after <= 0)).mean()), float((before - after).mean())))
    return sorted(made, key=lambda gain: -gain.bits)


def open_pairs(pairs: Scored, most: int = 50_000) -> np.ndarray:
    """Places of pairs whose match weight decides little, evenly spread."""
    at = np.flatnonzero((pairs.bits > OPEN[0]) & (pairs.bits < OPEN[1]))
    return at[np.linspace(0, len(at) - 1, min(most, len(at))).astype(np.int64)]


def missed(world: World, found: Believed, bound: np.ndarray, group: str = "") -> pd.DataFrame:
    """True pairs that ours has apart, counted by kind: ``why`` ours missed it, what the two rows ``lack``, how the first names ``agree``,
    how many there are (``pairs``) and how many of them the bound has together (``bound``).
    """
    true = pairs_within(pd.DataFrame({"record_id": np.arange(world.table.n), "person": world.person})[world.person >= 0], "person")
    left, right = true["record_id_l"].to_numpy(), true["record_id_r"].to_numpy()
    ours = world.ours.people.of
    here = np.flatnonzero((ours[left] != ours[right]) & of_group(world, left, right, group))
    left, right = left[here], right[here]
    kinds = pd.DataFrame({
        "why": _why(world, left, right), "lack": _lack(world, left, right), "agree": _names(world, found, left, right),
        "bound": bound[left] == bound[right],
    })  # fmt: skip
    counted = kinds.groupby(["why", "lack", "agree"], as_index=False).agg(pairs=("bound", "size"), bound=("bound", "sum"))
    return counted.sort_values(["pairs", "why", "lack", "agree"], ascending=[False, True, True, True], ignore_index=True)


def _why(world: World, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Never compared; a hard rule's name; too light; or heavy enough and yet apart."""
    scored, model = world.ours.scored, world.ours.scorer.weights.model
    at = _place(world.table.n, scored, left, right)
    bits, rule = scored.bits[at], scored.rule[at]
    names = np.array([*(f"rule {r.name}" for r in model.hard_rules), "one row a list", ""], dtype=object)
    by_weight = np.where(bits >= model.thresholds.link_bits, "apart by other rows", np.where(bits >= 0, "0 to 4 bits", "below 0 bits"))
    found = np.where(rule == NO_RULE, by_weight, names[np.where(rule >= 0, rule, len(names) - 2)])
    brought = _place(world.table.n, world.pairs, left, right) >= 0
    return np.where(at >= 0, found, np.where(brought, "below -6 bits or not compared", "no candidate"))


def _lack(world: World, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """What one of the two rows lacks, or both (marked 2)."""
    said = np.full(len(left), "", dtype=object)
    for name, column in TELLING.items():
        lacks = world.table.codes(column) < 0
        both = lacks[left].astype(int) + lacks[right]
        said = said + np.where(both == 2, f" {name}2", np.where(both == 1, f" {name}", "")).astype(object)
    return said


def _names(world: World, found: Believed, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The level of the first names, "unknown" of a pair that nobody looked at."""
    model = world.ours.scorer.weights.model
    row, levels = model.row("first_name"), np.array([*model.comparison("first_name").order, MISSING_NAME, "unknown"], dtype=object)
    at = _place(world.table.n, found.pairs, left, right)
    level = found.pairs.levels[row, at].astype(np.int64)
    return levels[np.where(at < 0, len(levels) - 1, np.where(level == MISSING, len(levels) - 2, level))]


def _place(n: int, pairs: Scored, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Where pairs stand among sorted ones, -1 where they do not."""
    wanted = np.minimum(left, right).astype(np.int64) * n + np.maximum(left, right)
    known = pairs.left.astype(np.int64) * n + pairs.right
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[at] == wanted, at, -1)
