"""A chart in letters, for a terminal of any width: labels on the left, weights in a column, bars of blocks on the right.

Belongs here: columns and cells. Does not belong here: words (``chart``).
"""

from agreements.text import Text
from publishing.explanations.chart import Bar, Block, Chart, bits, heading
from publishing.explanations.letters import cells, padded, wrapped

PLUS, MINUS, EMPTY = "█", "▒", " "
MARKS = ("╎", "┊")  # thresholds: review, link
NARROWEST = 48
_NUMBER = 8  # cells of a weight
_WEIGHT, _TOTAL = Text("น้ำหนัก", "weight"), Text("สะสม", "total")


def as_text(chart: Chart, width: int = 80) -> str:
    """The chart in lines of at most ``width`` cells."""
    width = max(width, NARROWEST)
    lines = [line for text in (chart.title, *chart.lead) for line in wrapped(text, width)]
    if chart.bars:
        lines += ["", *_plot(chart, width)]
    for block in chart.blocks:
        lines += ["", *_block(block, width)]
    return "\n".join(lines)


def _block(block: Block, width: int) -> list[str]:
    return [*wrapped(block.heading, width), *("  " + line for text in block.lines for line in wrapped(text, width - 2, indent=2))]


def _plot(chart: Chart, width: int) -> list[str]:
    """The bars under a line of headings, the thresholds' legend below."""
    numbers = 2 * _NUMBER if chart.running else _NUMBER
    across = min(40, 3 * (width - numbers) // 7)
    left = width - numbers - across - 2
    head = "".join(_aligned(name.in_(chart.lang)) for name in ((_WEIGHT, _TOTAL) if chart.running else (_WEIGHT,)))
    *over, last_over = wrapped(heading(chart), left)
    lines = [*over, padded(last_over, left) + head]
    for number, bar in enumerate(chart.bars):
        last = chart.running and number == len(chart.bars) - 1
        lines += _bar(chart, bar, left, across, total="" if last or not chart.running else bits(bar.end))
    legend = "   ".join(f"{mark} {label} {bits(at)}" for mark, (label, at) in zip(MARKS, chart.limits, strict=True))
    return [line.rstrip() for line in (*lines, *wrapped(legend, width))]


def _aligned(text: str) -> str:
    """A heading at the right edge of its column."""
    return " " * (_NUMBER - cells(text)) + text


def _bar(chart: Chart, bar: Bar, left: int, across: int, total: str) -> list[str]:
    """One bar: its words, wrapped, with the numbers and the drawing beside the first line."""
    words = wrapped(f"{bar.label}: {bar.found}" if bar.found else bar.label, left - 1, indent=2)
    numbers = f"{bits(bar.weight):>{_NUMBER}}" + (f"{total:>{_NUMBER}}" if chart.running else "")
    drawn = numbers + " " + "".join(drawing(chart, bar, across))
    blank = " " * len(numbers) + " " + "".join(drawing(chart, None, across))
    return [padded(line, left) + (blank if number else drawn) for number, line in enumerate(words)]


def drawing(chart: Chart, bar: Bar | None, across: int) -> list[str]:
    """The cells of a bar; thresholds show where there is none. A weight that is not nothing has a cell at least."""
    low, high = chart.span()
    place = [round((x - low) * across / ((high - low) or 1)) for x in (*(bits for _, bits in chart.limits), *_ends(bar))]
    row = [EMPTY] * (across + 1)
    for mark, at in zip(MARKS, place, strict=False):
        row[at] = mark
    if bar is not None and bar.weight:
        start, end = place[-2:]
        row[start : max(end, start + 1)] = [PLUS if bar.weight > 0 else MINUS] * max(end - start, 1)
    return row


def _ends(bar: Bar | None) -> list[float]:
    """Both ends, the lower first."""
    return sorted((bar.start, bar.end)) if bar else []
