"""What a model of Splink consists of here, and the comparisons several of them share.

Belongs here: the shape of a model, Thai letters as one byte each, comparisons for names, dates and numbers. Does not belong here: the model
of a set (``latin``, ``thai_lists``, ``province``), running one (``run``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import splink.comparison_level_library as cll
import splink.comparison_library as cl

Comparison = Any

# DuckDB's string similarities count bytes: each Thai letter (U+0E01 to U+0E5B) is written as one of ASCII first.
_THAI = "".join(chr(n) for n in range(0x0E01, 0x0E5C))
_BYTES = "".join(chr(n) for n in range(0x21, 0x21 + len(_THAI)))


@dataclass(frozen=True)
class PeerModel:
    """A model of Splink.

    Attributes:
        columns: SQL expressions (``… as name``) over the table of records, ``unique_id`` and ``source_dataset`` coming of themselves.
        comparisons: Splink's. blocking: SQL conditions whose pairs are scored. training: one EM session is held on each.
        deterministic: rules that find true pairs and nearly nothing else, and their supposed ``recall`` (sets the prior).
        link_type: ``dedupe_only``, or ``link_only`` where each list is known to hold a person once.
        u_pairs: sampled pairs for u. vetoes: SQL conditions over ``l`` and ``r``; scored pairs that meet one are dropped.
        one_record_of: sources of which a cluster holds one record at most. extra: columns the vetoes need.
        key: expressions of the raw columns, where a set's own table must be read before (ages, parts of a date).
    """

    columns: Sequence[str]
    comparisons: Sequence[Comparison]
    blocking: Sequence[str]
    training: Sequence[str]
    deterministic: Sequence[str]
    recall: float
    link_type: str = "dedupe_only"
    u_pairs: float = 5e6
    vetoes: Sequence[str] = ()
    one_record_of: Sequence[str] = ()
    extra: Sequence[str] = field(default_factory=tuple)


def same(*columns: str) -> str:
    """A blocking rule: equal in all of these columns or SQL expressions of them (``{}`` stands for the table)."""
    return " and ".join(f"{_of('l', c)} = {_of('r', c)}" for c in columns)


def _of(side: str, column: str) -> str:
    return column.replace("{}", side) if "{}" in column else f"{side}.{column}"


def text(column: str, name: str = "") -> str:
    """A column with nothing instead of an empty cell."""
    return f"nullif(trim({column}), '') as {name or column}"


def ascii_of(expression: str) -> str:
    """SQL: Thai letters of an expression as one byte each."""
    return f"nullif(translate({expression}, '{_THAI}', '{_BYTES.replace(chr(39), chr(39) * 2)}'), '')"


def thai(column: str, name: str = "") -> str:
    """A Thai column, one byte a letter."""
    return f"{ascii_of(column)} as {name or column}"


def name_levels(column: str, other: str = "", *, like: Sequence[float] = (0.92, 0.85, 0.7), frequency: str = "") -> Comparison:
    """A name: equal (rare ones weigh more), swapped with ``other``, one slip, Jaro-Winkler steps."""
    levels = [
        cll.NullLevel(column),
        cll.ExactMatchLevel(column).configure(tf_adjustment_column=frequency or column, tf_adjustment_weight=1.0),
        *([cll.ColumnsReversedLevel(column, other)] if other else []),
        cll.DamerauLevenshteinLevel(column, 1),
        *(cll.JaroWinklerLevel(column, step) for step in like),
        cll.ElseLevel(),
    ]
    return cl.CustomComparison(comparison_levels=levels, output_column_name=column)


def edits(column: str, most: Sequence[int] = (1, 2), *, rare: bool = False) -> Comparison:
    """A number or code: equal, then by slips of the finger."""
    return cl.DamerauLevenshteinAtThresholds(column, list(most)).configure(term_frequency_adjustments=rare)


def equal(column: str, *, rare: bool = True) -> Comparison:
    """Equal or not; rare values weigh more."""
    return cl.ExactMatch(column).configure(term_frequency_adjustments=rare)


def levels(name: str, null: str, *conditions: str | tuple[str, str]) -> Comparison:
    """A comparison of SQL conditions, first that fits; a pair gives (condition, column whose frequency adjusts it)."""
    made: list[Any] = [cll.CustomLevel(null, "null").configure(is_null_level=True)]
    for condition in conditions:
        if isinstance(condition, tuple):
            made.append(cll.CustomLevel(condition[0]).configure(tf_adjustment_column=condition[1], disable_tf_exact_match_detection=True))
        else:
            made.append(cll.CustomLevel(condition))
    return cl.CustomComparison(comparison_levels=[*made, cll.ElseLevel()], output_column_name=name)
