"""Match probabilities that mean what they say: a map of the match weight, learnt from what reviewers decided.

Belongs here: the map and how it is fitted. Does not belong here: which pairs are linked (thresholds stay on the weight's own scale),
measuring it against a truth (``metrics.reliability``).

Source: J. Platt, "Probabilistic outputs for support vector machines and comparisons to regularized likelihood methods" (1999): logistic
regression of the outcome on the score, here of "one person" on the match weight, with two changes. A prior holds shift and slope towards
those that change nothing, so that few decisions move little; the slope stays positive, so that the order of pairs never changes.

Reviewers do not see a random sample. That they see pairs near the thresholds does no harm: the regression is given the weight. But they see
only what other rows left open, so each decided pair counts for all pairs of its band of weight that were left open, and pairs that other
rows made one person count as such, where anything of their band was decided (post-stratification: D. Holt, T. M. F. Smith, JRSS A 142,
1979). Pairs a hard rule speaks of are left out: their weight does not decide.
"""

from dataclasses import dataclass

import numpy as np

LEAST_OF_EACH = 20  # decisions of the rarer answer: ten for each of the two parameters (P. Peduzzi et al., J. Clin. Epidemiol. 49, 1996)
_BAND = 2.0  # bits
_SHIFT_SD, _SLOPE_SD = 2.0, 0.25  # of the prior: bits, and per bit
_LEAST_SLOPE = 0.1
_ROUNDS, _ENOUGH = 50, 1e-9
_LN2 = float(np.log(2.0))


@dataclass(frozen=True)
class Calibration:
    """Probability of a match weight: that of ``shift + slope * weight`` bits. ``decided``: pairs it was learnt from; 0 = not calibrated."""

    shift: float = 0.0
    slope: float = 1.0
    decided: int = 0

    def of(self, bits: np.ndarray) -> np.ndarray:
        """Match probability of weights in bits."""
        return 1.0 / (1.0 + np.exp2(-np.clip(self.shift + self.slope * bits, -60, 60)))


def calibrated(bits: np.ndarray, same: np.ndarray, settled: np.ndarray, left_open: np.ndarray) -> Calibration:
    """The map learnt from decided pairs; the one that changes nothing where there are too few.

    Args:
        bits, same: weights and outcomes (bool) of the decided pairs. settled: weights of undecided pairs that other rows made one person.
        left_open: weights of all undecided pairs that are in no one person. Pairs a hard rule speaks of are in none of them.
    """
    if min(int(same.sum()), int((~same).sum())) < LEAST_OF_EACH:
        return Calibration()
    own, others = _bands(bits), _bands(left_open)
    names, at, count = np.unique(own, return_inverse=True, return_counts=True)
    open_ = np.array([(others == name).sum() for name in names])
    told = settled[np.isin(_bands(settled), names)]
    weight = np.concatenate([1.0 + (open_ / count)[at], np.ones(len(told))])
    weight *= len(bits) / weight.sum()  # so many decisions are worth no more than they are
    shift, slope = _fit(np.concatenate([bits, told]), np.concatenate([same, np.ones(len(told), dtype=bool)]), weight)
    return Calibration(shift, slope, len(bits))


def _bands(bits: np.ndarray) -> np.ndarray:
    return np.floor(bits / _BAND).astype(np.int64)


def _fit(bits: np.ndarray, same: np.ndarray, weight: np.ndarray) -> tuple[float, float]:
    """Shift and slope of the highest posterior, by Newton's method; a step that would lead down is halved."""
    at, prior = np.array([0.0, 1.0]), np.array([1 / _SHIFT_SD**2, 1 / _SLOPE_SD**2])
    columns = np.stack([np.ones(len(bits)), bits]) * _LN2

    def height(place: np.ndarray) -> float:
        against = np.logaddexp(0.0, np.where(same, -1.0, 1.0) * (place @ columns))
        return float(-weight @ against - prior @ (place - [0.0, 1.0]) ** 2 / 2)

    for _ in range(_ROUNDS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(at @ columns, -40, 40)))
        gradient = columns @ (weight * (same - chance)) - prior * (at - [0.0, 1.0])
        curvature = (columns * (weight * chance * (1 - chance))) @ columns.T + np.diag(prior)
        step = np.linalg.solve(curvature, gradient)
        while height(at + step) < height(at) and np.abs(step).max() > _ENOUGH:
            step = step / 2
        at = at + step
        if np.abs(step).max() <= _ENOUGH:
            break
    return round(float(at[0]), 6), round(max(float(at[1]), _LEAST_SLOPE), 6)
