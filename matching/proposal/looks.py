"""What stands in a column: how full it is, how many values, of what shape. Counts and shapes only leave this module, never a value.

Belongs here: figures about one column, or about two side by side. Does not belong here: what they mean (``guesses``).
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

import numpy as np
import pandas as pd
import pyarrow as pa
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from agreements.text import Text
from matching.reading import plain

_SAMPLE = 3000  # distinct values looked at one by one
_TOP = 12
_OFTEN = 10  # rows a value needs, to say what it goes with
_RARE = 0.01
_LONG_ENOUGH = 4
_OTHER_SCRIPT = 0.05
_BLANKS = frozenset({
    "-", "--", ".", "?", "n/a", "#n/a", "na", "nan", "null", "none", "nil", "unknown", "missing", "(blank)",
    "ไม่ทราบ", "ไม่มี", "ไม่ระบุ", "ไม่มีข้อมูล", "ว่าง",
})  # fmt: skip


@dataclass(frozen=True)
class Look:
    """One column.

    Attributes:
        rows, filled, distinct: counts of rows, of cells that say something, of different values.
        top: share of the filled cells that the twelve commonest values make up.
        blanks: words for nothing that stand in it. sample: some values with their counts.
    """

    name: str
    rows: int
    filled: int
    distinct: int
    top: float
    blanks: tuple[str, ...]
    sample: tuple[tuple[str, int], ...]

    def share(self, test: Callable[[str], object]) -> float:
        """The share of filled cells, by the sample, whose value passes."""
        total = sum(count for _, count in self.sample)
        return sum(count for value, count in self.sample if test(value)) / total if total else 0.0

    def matches(self, pattern: str) -> float:
        """The share of filled cells that are wholly of the pattern."""
        whole = re.compile(pattern)
        return self.share(whole.fullmatch)

    @property
    def full(self) -> float:
        """The share of rows that say something."""
        return self.filled / self.rows if self.rows else 0.0

    @property
    def variety(self) -> float:
        """Different values as a share of the filled cells: 1 when none comes twice."""
        return self.distinct / self.filled if self.filled else 0.0

    @cached_property
    def words(self) -> float:
        """Words a value, on average."""
        return float(np.mean([v.count(" ") + 1 for v, _ in self.sample])) if self.sample else 0.0

    @cached_property
    def lengths(self) -> tuple[int, int]:
        """The lengths between which nine in ten values lie."""
        low, high = np.percentile([len(v) for v, _ in self.sample] or [0], [5, 95])
        return int(low), int(high)

    @cached_property
    def shape(self) -> str:
        """The commonest shape of values (9 a digit, A a letter, ก a Thai letter), if a good part has it."""
        shapes = Counter[str]()
        for value, count in self.sample:
            shapes[shape_of(value)] += count
        found, count = shapes.most_common(1)[0] if shapes else ("", 0)
        return found if count > 0.3 * sum(shapes.values()) else ""

    @cached_property
    def typed(self) -> bool:
        """Whether rare values are one letter off common ones: typed by hand, with slips."""
        least = _RARE * sum(count for _, count in self.sample)
        common = [v for v, count in self.sample if count >= least and len(v) > 1]
        rare = [v for v, count in self.sample if count < least][:500]
        if not common or not rare:
            return False
        near = cdist(rare, common, scorer=Levenshtein.distance, score_cutoff=1).min(axis=1) <= 1
        return bool(near.mean() >= 0.3)

    @cached_property
    def in_two_scripts(self) -> bool:
        """Whether some names are in Thai letters and some in Latin ones: lists that write the same people, each in its own script."""
        thai, latin = self.share(is_thai), self.share(lambda value: value[:1].isascii() and value[:1].isalpha())
        return min(thai, latin) >= _OTHER_SCRIPT

    @property
    def facts(self) -> Text:
        """The figures as words."""
        shape = f", {self.shape}" if self.shape else ""
        th = f"มีค่า {self.full:.0%} ต่างกัน {self.distinct:,} ค่า{shape}"
        return Text(th, f"filled {self.full:.0%}, {self.distinct:,} values{shape}")


def is_thai(value: str) -> bool:
    """Whether the value begins with a Thai letter."""
    return "\u0e01" <= value[:1] <= "\u0e4e"


def shape_of(value: str) -> str:
    """Runs of digits, letters and Thai letters with their lengths; signs as they are: ``9(4)-9(2)-9(2)``."""
    kinds = ["9" if c.isdigit() else "ก" if "\u0e01" <= c <= "\u0e4e" else "A" if c.isalpha() else c for c in value]
    runs = [(kind, len(list(run))) for kind, run in groupby(kinds)]
    return "".join(kind if n == 1 or kind not in "9Aก" else f"{kind}({n})" for kind, n in runs) if len(runs) <= 7 else ""


def look_at(name: str, column: pa.ChunkedArray) -> Look:
    """The look of a column of text."""
    counts = Counter[str]()
    for value, count in column.to_pandas().value_counts().items():
        counts[plain(str(value))] += int(count)
    rows = sum(counts.values())
    del counts[""]
    blanks = tuple(sorted(v for v in counts if v.casefold() in _BLANKS))
    for word in blanks:
        del counts[word]
    values = sorted(counts.items(), key=lambda vc: (-vc[1], vc[0]))
    filled, top = sum(counts.values()), sum(count for _, count in values[:_TOP])
    spread = np.unique(np.linspace(0, max(len(values) - 1, 0), min(_SAMPLE, len(values))).astype(int))
    return Look(name, rows, filled, len(values), top / filled if filled else 0.0, blanks, tuple(values[i] for i in spread.tolist()))


def follows(one: pd.Series, other: pd.Series) -> bool:
    """Whether the value of one column tells the other's, as a village tells its province, and not only since all are alike."""
    both = pd.DataFrame({"one": one.to_numpy(), "other": other.to_numpy()})
    both = both[(both["one"] != "") & (both["other"] != "")]
    both = both[both.groupby("one")["one"].transform("size") >= _OFTEN]
    if both["one"].nunique() < _OFTEN:
        return False
    told = both.groupby(["one", "other"]).size().groupby("one").max().sum() / len(both)
    usual = both["other"].value_counts().iloc[0] / len(both)
    return bool(told >= 0.9 and usual <= 0.6)


def spells(texts: pd.Series, words: pd.Series) -> float:
    """The share of the texts that hold the word beside them, of those where both say something; short words would be found by chance."""
    pairs = [(t.casefold(), w.casefold()) for t, w in zip(texts, words, strict=True) if t and len(w) >= _LONG_ENOUGH]
    return sum(word in text for text, word in pairs) / len(pairs) if pairs else 0.0
