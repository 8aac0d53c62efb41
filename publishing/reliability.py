"""A picture (SVG) of whether match probabilities mean what they say: predicted beside true, band by band.

Belongs here: places and words. Does not belong here: counting (``matching.metrics``), the look (``templates/reliability.svg``).
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import jinja2

from agreements.text import Lang, Text

TRUE = Text("สัดส่วนที่เป็นคนเดียวกันจริง", "share truly one person")
DECIDED = Text("สัดส่วนที่ผู้ตรวจตัดสินว่าคนเดียวกัน", "share that reviewers decided are one")
LEFT, WIDE, TOP, STEP = 230.0, 430.0, 112.0, 30.0


class Band(NamedTuple):
    """One line: its words, how many pairs, where predicted and true lie, and the share that is true in words."""

    words: str
    pairs: str
    y: float
    predicted: float | None
    true: float | None
    share: str


def reliability_svg(bands: Sequence[Mapping[str, Any]], lang: Lang, beside: Text = TRUE) -> str:
    """The picture of ``metrics.reliability``, its rows as dictionaries; ``beside``: what is set beside the probabilities, in words."""
    lines = [_band(band, TOP + STEP * n) for n, band in enumerate(bands)]
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "templates")
    env = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    ticks = [(place(share / 100), f"{share}%") for share in (0, 25, 50, 75, 100)]
    return env.get_template("reliability.svg").render(
        lines=lines, lang=lang, L=lambda th, en: th if lang == "th" else en, height=round(TOP + STEP * len(lines) + 34), ticks=ticks,
        beside=beside.in_(lang), top=TOP - 22, bottom=TOP + STEP * len(lines) - 12,
    )  # fmt: skip


def place(share: float) -> float:
    """Where a share of 0 to 1 lies."""
    return round(LEFT + WIDE * share, 2)


def _band(band: Mapping[str, Any], y: float) -> Band:
    predicted, true = (None if band[k] is None else place(band[k]) for k in ("predicted", "true"))
    share = "–" if band["true"] is None else f"{100 * band['true']:.1f}%"
    return Band(f"{100 * band['least']:g}–{100 * band['most']:g}%", f"{band['pairs']:,}", y, predicted, true, share)
