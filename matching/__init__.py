"""Why two rows are one child: blocking, comparing, weighing, clustering. Pure: tables in, tables out; no SQL, clock, network or log."""

from matching import metrics
from matching.engine import Links, link
from matching.explain import Explanation, explain
from matching.model import Model
from matching.reasons import REASONS
from matching.together import Togetherness, together

__all__ = ["Links", "Model", "link", "Explanation", "explain", "Togetherness", "together", "metrics", "REASONS"]
