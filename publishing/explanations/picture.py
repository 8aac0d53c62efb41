"""A chart as a picture (SVG): no script, nothing fetched, readable in light and dark, its texts wrapped here.

Belongs here: places and sizes. Does not belong here: words (``chart``), the look (``picture.svg``).
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2

from agreements.text import Text
from publishing.explanations.chart import Bar, Chart, bits, heading
from publishing.explanations.letters import wrapped

WIDTH, MARGIN = 880, 24
LEFT, PLOT = 404, 332  # where the bars' field begins, and how wide it is
LINE, BAR, GAP = 18, 14, 12
_WORDS, _WIDE = 46, 100  # cells of a line of words beside the bars, and across the picture
_WEIGHT, _TOTAL = Text("น้ำหนัก", "weight"), Text("สะสม", "total")


@dataclass(frozen=True)
class Row:
    """A bar in place. ``x``, ``width``: of the bar; ``y``: of its first line; ``step``: from where the bar above
    ended, across and down."""

    y: int
    label: list[str]
    found: list[str]
    weight: str
    total: str
    x: float
    width: float
    kind: str
    step: tuple[float, int] | None

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Every line of words with its style."""
        return [*((line, "b") for line in self.label), *((line, "s") for line in self.found)]


def as_svg(chart: Chart) -> str:
    """The picture's text; the same chart gives the same bytes."""
    lead = [line for text in chart.lead for line in wrapped(text, _WIDE)]
    over = wrapped(heading(chart), _WORDS) if chart.bars else []
    top = 58 + LINE * len(lead) + (58 + LINE * (len(over) - 1) if chart.bars else 0)
    rows = _rows(chart, top)
    bottom = rows[-1].y + LINE * len(rows[-1].lines) + GAP if rows else top
    after = _blocks(chart, bottom + 14)
    end = after[-1][0] if after else bottom
    return _template().render(
        chart=chart, title=wrapped(chart.title, _WIDE), lead=lead, over=over, top=top, rows=rows, bottom=bottom, after=after,
        height=round(end + MARGIN), limits=[(label, bits(at), _x(chart, at)) for label, at in chart.limits], zero=_x(chart, 0.0),
        WIDTH=WIDTH, MARGIN=MARGIN, LEFT=LEFT, PLOT=PLOT, LINE=LINE, BAR=BAR, heads=[t.in_(chart.lang) for t in (_WEIGHT, _TOTAL)],
    )  # fmt: skip


def scale(chart: Chart) -> float:
    """Pixels a bit."""
    low, high = chart.span()
    return PLOT / ((high - low) or 1)


def _x(chart: Chart, weight: float) -> float:
    """Where a weight lies."""
    return round(LEFT + (weight - chart.span()[0]) * scale(chart), 2)


def _rows(chart: Chart, top: int) -> list[Row]:
    found: list[Row] = []
    for number, bar in enumerate(chart.bars):
        last = chart.running and number == len(chart.bars) - 1
        step = (_x(chart, bar.start), found[-1].y + BAR) if chart.running and number and not last else None
        found.append(_row(chart, bar, top, step, sums=chart.running and not last, kind="sum" if last else ""))
        top += LINE * len(found[-1].lines) + GAP
    return found


def _row(chart: Chart, bar: Bar, y: int, step: tuple[float, int] | None, *, sums: bool, kind: str) -> Row:
    start, end = sorted((_x(chart, bar.start), _x(chart, bar.end)))
    label, found = wrapped(bar.label, _WORDS), wrapped(bar.found, _WORDS) if bar.found else []
    direction = kind or ("plus" if bar.weight >= 0 else "minus")
    return Row(y, label, found, bits(bar.weight), bits(bar.end) if sums else "", start, round(end - start, 2), direction, step)


def _blocks(chart: Chart, top: int) -> list[tuple[int, str, str]]:
    """Every line below the bars: where, how and what."""
    found: list[tuple[int, str, str]] = []
    for block in chart.blocks:
        top += LINE + 4
        found.append((top, "b", block.heading))
        for text in block.lines:
            for line in wrapped(text, _WIDE, indent=2):
                top += LINE
                found.append((top, "s", line))
        top += 6
    return found


@cache
def _template() -> jinja2.Template:
    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    env = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return env.get_template("picture.svg")
