"""Why two rows are one child: blocking, comparing, weighing, clustering. Pure: tables in, tables out; no SQL, clock, network or log."""

from matching import metrics
from matching.base import Base, make_base
from matching.engine import Links, link
from matching.explain import Explanation, explain
from matching.find import find
from matching.kernel import weigh_pairs
from matching.model import Model
from matching.reasons import REASONS
from matching.relink import relink
from matching.together import Togetherness, together

__all__ = [
    "Links", "Model", "link", "Base", "make_base", "relink", "find", "Explanation", "explain", "Togetherness", "together", "metrics",
    "REASONS", "weigh_pairs",
]  # fmt: skip
