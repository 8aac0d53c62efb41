"""What a classifier is told of a pair of records: all that our engine knows, the raw values behind its levels, and what stands around.

Belongs here: the columns of the matrix, by group. Does not belong here: looking up what stands around (``context``), learning.

The record of the list that comes first in the order of lists is the pair's first, whichever way round the pair is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from benchmarks.bound.context import Context, apart_by
from matching import keys
from matching.compare.cohorts import births_told
from matching.compare.dates import parts_of
from matching.compare.ordinals import spans_of
from matching.compare.strings import as_bytes
from matching.hashes import NO_KEY
from matching.scoring import Scored
from matching.table import MISSING, Table, spread
from matching.weigh import parts_of_weight

SPELT = (
    ("first_name", "first_name"), ("last_name", "last_name"), ("nickname", "nickname"), ("first_name", "nickname"),
    ("father_name", "father_name"), ("mother_name", "mother_name"), ("guardian_name", "guardian_name"), ("school", "school"),
)  # fmt: skip
SAME = {
    "sex": ("sex",), "tambon": ("tambon",), "amphoe": ("amphoe",), "village": ("moo", "tambon"), "house": ("house_no", "moo", "tambon"),
    "phone": ("phone",), "school_name": ("school",), "grade": ("grade",), "school_grade": ("school", "grade"), "event": ("event_date",),
}  # fmt: skip
LACKED = (
    "first_name", "last_name", "nickname", "national_id", "g_code", "birth_date", "sex", "tambon", "house_no", "phone", "school", "grade",
    "father_name", "mother_name", "guardian_name", "event_date",
)  # fmt: skip
BORNE = {
    "first": (("sound", "first_name"),), "last": (("sound", "last_name"),), "whole": (("sound", "first_name"), ("sound", "last_name")),
    "first_tambon": (("sound", "first_name"), ("value", "tambon")), "first_school": (("sound", "first_name"), ("value", "school")),
    "first_birth": (("sound", "first_name"), ("value", "birth_date")),
    "house": (("value", "house_no"), ("value", "moo"), ("value", "tambon")),
}  # fmt: skip
HELD = ("national_id", "birth_date", "last_name", "school")
CATEGORIES = ("list_l", "list_r")
GROUPS = ("levels", "weights", "letters", "ages", "places", "lists", "lacking", "bearers", "rivals", "fellows", "between")


class Features:
    """The matrix of any pairs of a world.

    ``lists``: the names of sources in the order in which a classifier knows them; another's is no number. ``groups``: of each column.
    """

    def __init__(self, context: Context, lists: Sequence[str]) -> None:
        self.context, self.world = context, context.world
        self.table, self.model = self.world.table, self.world.ours.scorer.weights.model
        own = {name: at for at, name in enumerate(lists)}
        sources = self.table.vocabulary("source")
        self._list = spread(np.array([own.get(v, np.nan) for v in sources.values], dtype=np.float32), sources.codes[0], np.nan)
        self._cohort = next(c for c in self.model.comparisons if c.kind == "cohort")
        self._spelt = {both: _Spelt(self.table, both) for both in SPELT}
        self._borne = {name: np.log2(context.bearers(*of)).astype(np.float32) for name, of in BORNE.items()}
        self._held = {name: context.have(name).astype(np.float32) for name in HELD}
        self.groups: dict[str, str] = {}

    def of(self, pairs: Scored) -> np.ndarray:
        """A row a pair (float32)."""
        pairs = _in_order(pairs, self.table.codes("source"))
        columns = {group: dict(getattr(self, f"_{group}")(pairs)) for group in GROUPS}
        self.groups = {name: group for group, own in columns.items() for name in own}
        return np.stack([c for own in columns.values() for c in own.values()], axis=1, dtype=np.float32, casting="unsafe")

    @property
    def names(self) -> list[str]:
        """Of the columns of the last matrix."""
        return list(self.groups)

    def _levels(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        for comparison, row in zip(self.model.comparisons, pairs.levels, strict=True):
            yield f"level_{comparison.name}", np.where(row == MISSING, np.float32(np.nan), row)

    def _weights(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        scorer = self.world.ours.scorer
        yield "match_weight", pairs.bits
        parts = parts_of_weight(scorer.weights, scorer.shares, pairs.levels, pairs.left, pairs.right)
        for comparison, row in zip(self.model.comparisons, parts, strict=True):
            if comparison.frequency:  # else the weight says no more than the level
                yield f"weight_{comparison.name}", row

    def _letters(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        for (one, other), spelt in self._spelt.items():
            yield f"alike_{one}" if one == other else f"alike_{one}_{other}", spelt.of(pairs.left, pairs.right)

    def _ages(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        told = births_told(self.table, self._cohort).astype(np.float32)
        yield "birth_told_gap", _gap(np.where(told < 0, np.nan, told), pairs)
        written = parts_of(self.table, "birth_date").astype(np.float32)
        for part, column in zip(("year", "month", "day"), np.where(written > 0, written, np.nan).T, strict=True):
            yield f"birth_{part}_gap", _gap(column, pairs)
        steps = spans_of(self.table, self._cohort)[:, 0].astype(np.float32)
        steps = np.where(steps > 0, steps, np.nan)
        yield "step_gap", steps[pairs.right] - steps[pairs.left]
        yield from (("born_l", told[pairs.left]), ("step_l", steps[pairs.left]), ("step_r", steps[pairs.right]))

    def _places(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        for name, columns in SAME.items():
            yield f"same_{name}", apart_by([self.table.codes(c) for c in columns], pairs.left, pairs.right)
        for comparison in self.model.comparisons:
            if comparison.kind == "paired":
                yield from self._lifts(comparison.name, comparison.columns, pairs)

    def _lifts(self, name: str, columns: Sequence[str], pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        """How much oftener than by chance the values go together, either way round (log2)."""
        paired = self.world.ours.learnt.statistics.paired[name]
        one, other = (self.table.hashes("value", c)[0] for c in columns[:2])
        for way, a, b in (("l", pairs.left, pairs.right), ("r", pairs.right, pairs.left)):
            lift = np.where((one[a] == NO_KEY) | (other[b] == NO_KEY), np.nan, paired.of(one[a], other[b]))
            yield f"lift_{name}_{way}", np.log2(lift)

    def _lists(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        yield from (("list_l", self._list[pairs.left]), ("list_r", self._list[pairs.right]))

    def _lacking(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        for column in LACKED:
            lacks = self.table.codes(column) < 0
            yield from ((f"lacks_{column}_l", lacks[pairs.left]), (f"lacks_{column}_r", lacks[pairs.right]))

    def _bearers(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        for name, counts in self._borne.items():
            yield from ((f"bearers_{name}_l", counts[pairs.left]), (f"bearers_{name}_r", counts[pairs.right]))

    def _rivals(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        return ((name, column) for name, column in self.context.around(pairs).items() if name.startswith("rival"))

    def _fellows(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        yield from ((name, column) for name, column in self.context.around(pairs).items() if name.startswith("fellows"))
        yield "one_person", self.context.of[pairs.left] == self.context.of[pairs.right]
        for side, at in (("l", pairs.left), ("r", pairs.right)):
            yield f"rows_{side}", self.context.sizes[at]
            yield from ((f"rows_with_{name}_{side}", held[at]) for name, held in self._held.items())

    def _between(self, pairs: Scored) -> Iterator[tuple[str, np.ndarray]]:
        names = [c.name for c in self.model.comparisons]
        return zip([*(f"most_{n}" for n in names), *(f"least_{n}" for n in names)], self.context.between(pairs), strict=True)


class _Spelt:
    """How alike the values of two columns are, letter by letter, the better way round."""

    def __init__(self, table: Table, columns: tuple[str, str]) -> None:
        one, other = columns
        vocabulary = table.vocabulary(one) if one == other else table.vocabulary(one, other)
        self._bytes = as_bytes(keys.fold(vocabulary.values))
        self._codes = (vocabulary.codes[0], vocabulary.codes[-1])

    def of(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """0 (nothing alike) to 1 (equal); NaN where a value is missing."""
        one, other = self._codes
        found = self._alike(one[left], other[right])
        return found if one is other else np.fmax(found, self._alike(one[right], other[left]))

    def _alike(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        found = np.full(len(a), np.nan, dtype=np.float32)
        at = np.flatnonzero((a >= 0) & (b >= 0))
        if len(at):
            found[at] = cpdist(self._bytes[a[at]], self._bytes[b[at]], scorer=JaroWinkler.similarity, dtype=np.float32)
        return found


def _gap(column: np.ndarray, pairs: Scored) -> np.ndarray:
    return np.abs(column[pairs.left] - column[pairs.right])


def _in_order(pairs: Scored, source: np.ndarray) -> Scored:
    """The same with the record of the earlier list, or else the earlier record, on the left."""
    one, other = source[pairs.left], source[pairs.right]
    turned = (one > other) | ((one == other) & (pairs.left > pairs.right))
    return replace(pairs, left=np.where(turned, pairs.right, pairs.left), right=np.where(turned, pairs.left, pairs.right))
