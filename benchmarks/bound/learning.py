"""Learning from the truth which pairs are one person's: what is sampled, and what learns.

Belongs here: the sample, gradient boosting, the chances of all pairs of a world. Does not belong here: what is told of a pair
(``features``).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from benchmarks.bound.features import CATEGORIES, Features
from benchmarks.bound.joining import Chances
from benchmarks.bound.world import NOBODY, World
from matching.scoring import Scored, forbidden

AT_ONCE = 250_000  # pairs whose matrix is in memory at once
PLAIN = ((-np.inf, -8.0, 10), (16.0, np.inf, 4))  # match weights from, up to, and of how many pairs between them one is learnt from


class Learner(Protocol):
    """Anything that learns chances."""

    def fit(self, x: np.ndarray, same: np.ndarray, counts: np.ndarray, names: Sequence[str]) -> None:
        """From a matrix, which of its rows are one person's, and for how many pairs each stands."""

    def chances(self, x: np.ndarray) -> np.ndarray:
        """Of each row of a matrix to be one person's."""


class Boosting:
    """Gradient boosting of trees by scikit-learn (extra ``bench``). ``seed`` decides what of the sample it holds back, nothing else."""

    def __init__(self, seed: int = 1) -> None:
        from sklearn.ensemble import HistGradientBoostingClassifier

        self._make = lambda categories: HistGradientBoostingClassifier(
            max_iter=220, learning_rate=0.1, max_leaf_nodes=63, min_samples_leaf=40, l2_regularization=5.0, max_features=0.5,
            categorical_features=categories, early_stopping=False, random_state=seed,
        )  # fmt: skip

    def fit(self, x: np.ndarray, same: np.ndarray, counts: np.ndarray, names: Sequence[str]) -> None:
        """As the protocol says."""
        categories = [at for at, name in enumerate(names) if name in CATEGORIES]
        self._empty = np.isnan(x).all(axis=0)  # a column in which nothing is known would be refused
        self._made = self._make(categories).fit(np.where(self._empty, 0, x), same, sample_weight=counts)

    def chances(self, x: np.ndarray) -> np.ndarray:
        """As the protocol says."""
        return np.asarray(self._made.predict_proba(np.where(self._empty, 0, x))[:, 1])


class Sample(NamedTuple):
    """Places of pairs, and for how many pairs each stands."""

    at: np.ndarray
    counts: np.ndarray


def sample(world: World, seed: int = 1) -> Sample:
    """The pairs to learn from, of those that no hard rule keeps apart; of plain ones only some, each of which counts for more."""
    pairs = world.pairs
    known = (world.person[pairs.left] != NOBODY) & (world.person[pairs.right] != NOBODY) & ~forbidden(pairs.rule)
    every = np.ones(len(pairs.left), dtype=np.float32)
    for low, high, of in PLAIN:
        plain = (pairs.bits >= low) & (pairs.bits < high)
        if low == -np.inf:
            plain &= ~world.same(pairs.left, pairs.right)  # a true pair that weighs so little is what is to be learnt
        every[plain] = of
    drawn = np.random.default_rng(seed).random(len(every)) * every < 1
    at = np.flatnonzero(known & drawn)
    return Sample(at, every[at])


def learnt(world: World, features: Features, learner: Learner, without: Sequence[str] = ()) -> Chances:
    """A learner that has seen the world's truth, as a function of that world's pairs; ``without``: groups of columns it is not told."""
    drawn = sample(world)
    x = matrix(features, world.pairs.at(drawn.at), without)
    same = world.same(world.pairs.left[drawn.at], world.pairs.right[drawn.at])
    learner.fit(x, same, drawn.counts, kept_names(features, without))
    return chances_by(features, learner, without)


def chances_by(features: Features, learner: Learner, without: Sequence[str] = ()) -> Chances:
    """The chances of pairs of the world that the features are of."""

    def of(pairs: Scored) -> np.ndarray:
        found = [learner.chances(_kept(features, features.of(part), without)) for part in parts(pairs)]
        return np.concatenate(found or [np.zeros(0)])

    return of


def matrix(features: Features, pairs: Scored, without: Sequence[str] = ()) -> np.ndarray:
    """The matrix of many pairs, made a part at a time."""
    whole = np.empty((len(pairs.left), 0), dtype=np.float32)
    done = 0
    for part in parts(pairs):
        x = _kept(features, features.of(part), without)
        if not done:
            whole = np.empty((len(pairs.left), x.shape[1]), dtype=np.float32)
        whole[done : done + len(x)] = x
        done += len(x)
    return whole


def parts(pairs: Scored) -> Iterator[Scored]:
    """The pairs, so many as are worked on at once."""
    for start in range(0, len(pairs.left), AT_ONCE):
        yield pairs.at(np.arange(start, min(start + AT_ONCE, len(pairs.left))))


def kept_names(features: Features, without: Sequence[str] = ()) -> list[str]:
    """The columns whose groups are told."""
    return [name for name, group in features.groups.items() if group not in without]


def _kept(features: Features, x: np.ndarray, without: Sequence[str]) -> np.ndarray:
    return x[:, [group not in without for group in features.groups.values()]] if without else x
