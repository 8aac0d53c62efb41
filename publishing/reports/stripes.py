"""Where the bars of the plot of match weights stand: a stripe a verdict, each on its own scale, the thresholds through all of them.

Belongs here: places and heights. Does not belong here: counting (``linkage``), markup (``templates``).
"""

from typing import NamedTuple

import pandas as pd

from publishing.linkage import VERDICTS
from publishing.reports.data import Linkage

LEFT, WIDE, TALL, STEP = 56.0, 690.0, 64.0, 92.0  # of the field and of a stripe, in the plot's own pixels
KINDS = {"linked": "b0", "review": "b1", "apart": "b3"}  # verdict → colour
_LEAST = 1.5  # a count that is not nothing can be seen


class Stripe(NamedTuple):
    """One verdict's weights: its foot, its tallest count, its bars (left edge, height)."""

    verdict: str
    kind: str
    foot: float
    most: int
    bars: list[tuple[float, float]]


class Plot(NamedTuple):
    """The whole plot: how wide a bit is, the stripes, ticks of the axis and thresholds (place and what stands there), how tall."""

    bit: float
    stripes: list[Stripe]
    ticks: list[tuple[float, int]]
    limits: list[tuple[float, str, float]]
    height: float


def plot(linkage: Linkage) -> Plot | None:
    """The plot, nothing where no pair was kept."""
    table = linkage.histogram
    if table is None or table.empty:
        return None
    low = int(min(table["bits"].min(), 0, *linkage.thresholds.values()))
    bit = WIDE / (int(max(table["bits"].max(), *linkage.thresholds.values())) + 1 - low)
    stripes = [_stripe(table[table["verdict"] == v], v, 24 + TALL + STEP * n, low, bit) for n, v in enumerate(VERDICTS)]
    step = 5 if WIDE / bit < 60 else 10
    ticks = [(LEFT + (x - low) * bit, x) for x in range(low, low + int(WIDE / bit) + 1) if x % step == 0]
    limits = [(LEFT + (x - low) * bit, name, x) for name, x in sorted(linkage.thresholds.items())]
    return Plot(bit, stripes, ticks, limits, stripes[-1].foot + 26)


def _stripe(counts: pd.DataFrame, verdict: str, foot: float, low: int, bit: float) -> Stripe:
    most = int(counts["pairs"].max()) if len(counts) else 0
    bars = [
        (LEFT + (int(bits) - low) * bit, max(TALL * int(pairs) / most, _LEAST))
        for bits, pairs in zip(counts["bits"], counts["pairs"], strict=True)
    ]
    return Stripe(verdict, KINDS[verdict], foot, most, bars)
