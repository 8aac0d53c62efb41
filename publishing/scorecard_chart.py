"""Where the bars and lines of a scorecard's two charts stand.

Belongs here: places and heights, in the chart's own pixels. Does not belong here: figures (``scorecard``), markup (``templates``).
"""

from collections.abc import Sequence
from typing import NamedTuple

from agreements.text import Lang, Text
from publishing.trend import PastDelivery
from publishing.wording import MONTHS, number

WIDE, TALL, LEFT, TOP = 300.0, 110.0, 34.0, 16.0  # of the field, and where it begins
LINES: dict[str, tuple[Text, float, str]] = {
    "valid_id_at_least": (Text("เลขประจำตัวถูกต้อง", "valid ids"), 34, "id"),
    "birth_date_at_least": (Text("รู้ปีเกิด", "birth dates"), 152, "birth"),
    "quarantined_at_most": (Text("ใช้ไม่ได้", "unusable"), 240, "away"),
}


class Bar(NamedTuple):
    """A delivery: its middle, width, the heights of accepted and unusable rows, whether it is in use, rows and day in words."""

    x: float
    width: float
    accepted: float
    away: float
    used: bool
    rows: str
    day: str


class Line(NamedTuple):
    """A share over the deliveries: its words and where they stand, its kind and the points that are known."""

    words: str
    at: float
    kind: str
    points: list[tuple[float, float]]

    @property
    def path(self) -> str:
        """The points as SVG has them."""
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in self.points)


def rows_chart(past: Sequence[PastDelivery], lang: Lang) -> list[Bar]:
    """A bar a delivery, the tallest as tall as the field."""
    most = max((one.accepted + one.quarantined for one in past), default=0) or 1
    step = WIDE / max(len(past), 4)
    return [
        Bar(round(LEFT + step * (at + 0.5), 1), round(step * 0.56, 1), round(TALL * one.accepted / most, 1),
            round(TALL * one.quarantined / most, 1), one.outcome == "accepted", number(one.accepted), short_day(one, lang))
        for at, one in enumerate(past)
    ]  # fmt: skip


def shares_chart(past: Sequence[PastDelivery], lang: Lang) -> list[Line]:
    """A line a share, from nothing at the foot of the field to all at its top; a delivery without the figure is left out."""
    step = WIDE / max(len(past), 4)
    found = []
    for name, (words, legend, kind) in LINES.items():
        known = [(at, one.observed[name]) for at, one in enumerate(past) if name in one.observed]
        points = [(round(LEFT + step * (at + 0.5), 1), round(TOP + TALL * (1 - share), 1)) for at, share in known]
        found.append(Line(words.in_(lang), legend, kind, points))
    return found


def short_day(one: PastDelivery, lang: Lang) -> str:
    """The month a delivery came in: ``มิ.ย. 69``, ``Jun 2026``."""
    if lang == "en":
        return f"{one.received:%b %Y}"
    return f"{MONTHS[one.received.month - 1]} {(one.received.year + 543) % 100:02}"
