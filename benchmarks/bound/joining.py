"""From any classifier's chances to people, by our engine's own clustering and under its hard rules.

Belongs here: handing a classifier's odds to ``matching.cluster`` in place of match weights. Does not belong here: joining itself.

Doubts that hold people open (``matching.holding``) are left out: they rest on match weights, and a bound takes every join it may.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import log2

import numpy as np

from benchmarks.bound.world import World, quiet
from matching.cluster import cluster
from matching.edges import Edges, components, missing_pairs
from matching.engine import limits_of
from matching.fellows import Alone
from matching.model import Model
from matching.scoring import Scored, forbidden

MOST = 24.0  # bits; no single pair says more
Chances = Callable[[Scored], np.ndarray]  # of pairs to be one person's (0-1)


@dataclass(frozen=True)
class Believed:
    """Pairs with a classifier's odds (bits)."""

    pairs: Scored
    bits: np.ndarray

    def edges(self) -> Edges:
        """As the clustering sees them: one comparison, which says all."""
        forbid = forbidden(self.pairs.rule)
        none = np.zeros(len(self.bits), dtype=bool)
        return Edges(self.pairs.left, self.pairs.right, self.bits, forbid, none, self.bits[None], 0.0, ())


def odds(chance: np.ndarray) -> np.ndarray:
    """Chances as bits."""
    least = 2.0**-MOST
    chance = np.clip(chance.astype(np.float64), least, 1 - least)
    return np.log2(chance / (1 - chance))


def believed(world: World, chances: Chances, least: float = 0.05) -> Believed:
    """All pairs of the world with their odds, and those missing between rows that may become one person's at a chance of ``least``."""
    pairs, scorer = world.pairs, world.ours.scorer
    found = Believed(pairs, _odds_of(pairs, chances))
    model = at_threshold(scorer.weights.model, least)
    component = components(world.table.n, found.edges(), model, nobody_alone(world))
    missing = scorer.at_least(-np.inf, *missing_pairs(component, found.edges(), model.clustering.close_components_to)).kept
    bits = np.append(found.bits, _odds_of(missing, chances))
    every = Scored(pairs.prior, *(np.concatenate(two, axis=-1) for two in zip(pairs.columns(), missing.columns(), strict=True)))
    order = np.lexsort((every.right, every.left))
    return Believed(every.at(order), bits[order])


def _odds_of(pairs: Scored, chances: Chances) -> np.ndarray:
    """The odds of pairs; those that a hard rule keeps apart are not asked about."""
    bits = np.full(len(pairs.left), -MOST)
    free = np.flatnonzero(~forbidden(pairs.rule))
    bits[free] = odds(chances(pairs.at(free)))
    return bits


def joined(world: World, found: Believed, threshold: float) -> np.ndarray:
    """The cluster of each record, joined from this chance on."""
    scorer = world.ours.scorer
    limits = limits_of(scorer, Alone.never())
    return cluster(world.table.n, found.edges(), limits, at_threshold(scorer.weights.model, threshold), quiet).of


def nobody_alone(world: World) -> np.ndarray:
    """A classifier's chances already hold how often a record of its list has no fellow: the clustering adds nothing (1 throughout)."""
    return np.ones(world.table.n)


def at_threshold(model: Model, threshold: float) -> Model:
    """The model with another threshold; what is worth a review does not matter here."""
    thresholds = model.thresholds.model_copy(update={"link": threshold, "review": min(model.thresholds.review, threshold)})
    return model.model_copy(update={"thresholds": thresholds})


def bits_of(threshold: float) -> float:
    """A chance as bits."""
    return log2(threshold / (1 - threshold))
