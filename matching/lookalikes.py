"""Rows that may be a look-alike's, as a twin's under whose number the other twin was entered: left to a person.

Belongs here: which rows of the people found these are, and taking them out. Does not belong here: which people are look-alikes
(``scoring``), joining (``cluster``).

Nothing in a row without a name tells which twin it is; but where one twin stands on its list already and the other does not, it is
likelier the other's than a second row of the first, whatever number it bears.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from matching.cluster import Clustering
from matching.scoring import DECIDED_SAME, Scored, look_alikes
from matching.weigh import Weights


def set_apart(weights: Weights, scored: Scored, lists: np.ndarray, found: Clustering) -> Clustering:
    """The people found, without rows that may be a look-alike's: each of these stands alone and fits two.

    Args:
        lists: the list of each record, -1 = none.
    """
    out = _untold(weights, scored, lists, found.of)
    if not len(out):
        return found
    of, undecided = found.of.copy(), found.undecided.copy()
    of[out], undecided[out] = out, True
    rest = np.setdiff1d(np.flatnonzero(np.isin(found.of, found.of[out])), out)
    of[rest] = pd.Series(rest).groupby(found.of[rest]).transform("min")
    return replace(found, of=of, whole=of, undecided=undecided)


def _untold(weights: Weights, scored: Scored, lists: np.ndarray, of: np.ndarray) -> np.ndarray:
    """Records that do not tell which of two look-alikes they are, of a list on which this one stands otherwise and that one does not."""
    one, other = of[scored.left], of[scored.right]
    apart, told = look_alikes(weights.model, scored) & (one != other), _telling(weights, scored) & (one == other)
    people = pd.DataFrame({"of": np.append(one[apart], other[apart]), "other": np.append(other[apart], one[apart])}).drop_duplicates()
    records = np.flatnonzero(np.isin(of, people["of"]) & (lists >= 0))
    rows = pd.DataFrame({"record": records, "of": of[records], "list": lists[records]})
    held = rows.groupby(["of", "list"], as_index=False).size()
    open_ = rows[~np.isin(rows["record"], np.append(scored.left[told], scored.right[told]))]
    second = open_.merge(held[held["size"] > 1], on=["of", "list"]).merge(people, on="of")
    beside = second.merge(held, how="left", left_on=["other", "list"], right_on=["of", "list"], suffixes=("", "_other"))
    return np.unique(beside.loc[beside["size_other"].isna(), "record"].to_numpy())


def _telling(weights: Weights, scored: Scored) -> np.ndarray:
    """Which pairs what tells look-alikes apart speaks for, or a reviewer joined (bool)."""
    names = {name for rule in weights.model.hard_rules for name in rule.told_apart_by}
    telling = scored.rule == DECIDED_SAME
    for row in map(weights.model.row, sorted(names)):
        telling |= np.append(weights.bits[row], 0.0)[scored.levels[row]] > 0
    return telling
