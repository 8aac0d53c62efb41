"""Long columns of keys: who is among whom, at which position, and the best row of each person.

Belongs here: what pandas does on text columns in a Python loop and a province's nights cannot wait for (``Series.isin`` above all).
Does not belong here: what the keys mean.
"""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc


def among(values: pd.Series, known: pd.Series) -> np.ndarray:
    """Whether each text is one of ``known``; a missing value never is."""
    return pc.is_in(_text(values), value_set=_text(known), skip_nulls=True).to_numpy(zero_copy_only=False)


def positions(values: pd.Series, known: pd.Series) -> np.ndarray:
    """The position of each text in ``known`` (of the first, if it is there twice), -1 where it is not."""
    return pc.fill_null(pc.index_in(_text(values), value_set=_text(known), skip_nulls=True), -1).to_numpy(zero_copy_only=False)


def take(values: pd.Series, at: np.ndarray) -> pd.Series:
    """The values at positions; missing at -1. The index is 0, 1, 2, …"""
    return pd.Series(values.array.take(at, allow_fill=True), dtype=values.dtype)


def first_of_each(groups: np.ndarray, number: int, order: np.ndarray) -> np.ndarray:
    """For groups 0 … number-1 the first row in ``order`` (row positions, best first), -1 for a group without a row."""
    found = np.full(number, -1)
    backwards = order[::-1]
    found[groups[backwards]] = backwards  # of several assignments to one place the last one stays
    return found


def joined(groups: np.ndarray, values: pd.Series, number: int) -> pd.Series:
    """For groups 0 … number-1 their values, sorted, joined by ``;`` (empty for a group without one)."""
    ranks = pd.factorize(values, sort=True)[0]
    order = np.lexsort((ranks, groups))
    texts = values.array.take(order).tolist()
    ends = np.searchsorted(groups[order], np.arange(number + 1))
    return pd.Series([";".join(texts[a:b]) for a, b in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)], dtype="str")


def _text(values: pd.Series) -> pa.Array | pa.ChunkedArray:
    return pa.array(values, type=pa.large_string(), from_pandas=True)
