"""One cell read: the value in its standard form and the rules that changed it; and the same for a whole column.

Belongs here: the result type of every standardiser, reading a column by its distinct values, counting repairs.
Does not belong here: any knowledge of names, dates, ids or places.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd


class Read(NamedTuple):
    """What a cell says in standard form (``""`` = nothing) and the codes of the repair rules that were needed."""

    value: str
    rules: tuple[str, ...] = ()


def words(text: str, separator: str | None = None) -> list[str]:
    """The words of a table written as text, for tables that are easier to read that way."""
    return [word.strip() for word in text.split(separator) if word.strip()]


def text_column(values: Iterable[object]) -> pd.Series:
    """Values as a ``str`` column with a fresh index; ``""`` and ``None`` become NaN."""
    cells = np.fromiter((v or None for v in values), dtype=object)
    return pd.Series(cells, dtype="str")


def distinct(column: pd.Series) -> tuple[np.ndarray, list[str]]:
    """Codes and distinct texts of a column; missing cells read as ``""``, anything that is no text as its text."""
    codes, found = pd.factorize(column, use_na_sentinel=True)
    texts = [v if isinstance(v, str) else str(v) for v in np.asarray(found, dtype=object).tolist()]
    if len(codes) and codes.min() < 0:
        codes = np.where(codes < 0, len(texts), codes)
        texts.append("")
    return codes, texts


def count_rules(rules: Iterable[tuple[str, ...]], codes: np.ndarray, repairs: Counter[str]) -> None:
    """Adds to ``repairs`` how many cells each rule changed, given the rules of each distinct value."""
    listed = list(rules)
    if not any(listed):
        return
    times = np.bincount(codes, minlength=len(listed))
    for fired, n in zip(listed, times.tolist(), strict=True):
        for rule in fired:
            repairs[rule] += n


def read_column(column: pd.Series, read: Callable[[str], Read], repairs: Counter[str], plain: Sequence[str] = ()) -> pd.Series:
    """Reads a column by its distinct values.

    Args:
        column: text, missing as NaN or ``""``. read: the standardiser of one cell.
        repairs: rule → cells, added to.
        plain: regular expressions (RE2) that all match the beginning of texts which ``read`` leaves as they are; they are
            tried on all distinct values at once, and only the other values are read one by one.

    Returns:
        A ``str`` column of the same length with a fresh index; nothing said = NaN.
    """
    if not column.notna().any():
        return nothing(len(column))
    codes, texts = distinct(column)
    if plain and texts:
        column_texts = pd.Series(texts, dtype="str").str
        done = np.logical_and.reduce([column_texts.match(pattern).to_numpy(dtype=bool) for pattern in plain]).tolist()
        found = [Read(text) if same else read(text) for text, same in zip(texts, done, strict=True)]
    else:
        found = [read(text) for text in texts]
    count_rules((r.rules for r in found), codes, repairs)
    return text_column(r.value for r in found).take(codes).reset_index(drop=True)


def read_parts(
    column: pd.Series, read: Callable[[str], NamedTuple], repairs: Counter[str], only: tuple[str, ...] | None = None
) -> pd.DataFrame:
    """As :func:`read_column` for a standardiser that finds several things in one cell.

    Args:
        read: gives a named tuple of texts whose last item is ``rules``. only: the items wanted, all by default.

    Returns:
        One ``str`` column per item of the tuple but ``rules``, fresh index; nothing said = NaN.
    """
    fields = [(i, name) for i, name in enumerate(read("")._fields[:-1]) if only is None or name in only]
    if not column.notna().any():
        return pd.DataFrame({name: nothing(len(column)) for _, name in fields})
    codes, texts = distinct(column)
    found = [read(text) for text in texts]
    count_rules((r[-1] for r in found), codes, repairs)
    columns = {name: text_column(r[i] for r in found).take(codes).reset_index(drop=True) for i, name in fields}
    return pd.DataFrame(columns, index=pd.RangeIndex(len(codes)))


def filled(first: pd.Series, *others: pd.Series) -> pd.Series:
    """The first thing said in each row, from left to right."""
    for other in others:
        if other.notna().any():
            first = first.where(first.notna(), other)
    return first


def nothing(rows: int) -> pd.Series:
    """A ``str`` column that says nothing."""
    return pd.Series([np.nan] * rows, dtype="str")
