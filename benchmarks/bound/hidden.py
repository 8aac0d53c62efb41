"""Ids in place of the truth: some valid ids are hidden from the linking, and tell afterwards which pairs are one person's.

Belongs here: such a set made of any set with ids. Does not belong here: learning.
"""

import numpy as np
import pandas as pd

from benchmarks.labelled import Labelled
from matching.idchecks import CHECKS


def by_ids(one: Labelled, share: float, seed: int = 1) -> Labelled:
    """The set without this share of its valid national ids; its persons are those of one id, rows that had none are nobody's."""
    ids = one.raw["national_id"].fillna("").str.replace(r"\D", "", regex=True)
    valid = CHECKS["thai_id"](ids.tolist())
    hide = valid & (np.random.default_rng(seed).random(len(ids)) < share)
    truth = pd.DataFrame({"record_id": one.raw["record_id"], "person": ids})[valid].reset_index(drop=True)
    raw = one.raw.assign(national_id=one.raw["national_id"].mask(hide, ""))
    return one._replace(name=f"{one.name}:by_ids", raw=raw, truth=truth)
