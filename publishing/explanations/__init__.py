"""Explanations of links as people see them: one chart, drawn for a terminal or as a picture. Never a value of a row."""

from publishing.explanations.chart import Chart, chart_of
from publishing.explanations.picture import as_svg
from publishing.explanations.plain import plain
from publishing.explanations.terminal import as_text

__all__ = ["Chart", "as_svg", "as_text", "chart_of", "plain"]
