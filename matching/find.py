"""One record against all: whom of a base a new record fits, as when an officer types in a child.

Belongs here: the scored candidates of records that belong to no table yet. Does not belong here: deciding who is one person (``relink``).
"""

import numpy as np
import pandas as pd
import pyarrow as pa

from matching.base import Base
from matching.memory import seldom_collected
from matching.relink import compared_with

NAMES = ("record_id", "found_id", "cluster_id", "match_weight", "match_probability")


@seldom_collected()
def find(base: Base, records: pd.DataFrame | pa.Table, least: float | None = None) -> pd.DataFrame:
    """The records of the base that new ones fit, the best first.

    Args:
        records: ``record_id``, ``source`` and any columns of the model; ids must not be those of the base. least: bits; pairs that weigh
            less are left out (default: the model's ``keep``).

    Returns:
        ``record_id`` (of the new record), ``found_id, cluster_id`` (of the base), ``match_weight`` (bits), ``match_probability`` (float32).
    """
    new = base.table(records)
    part, sifted = compared_with(base, new, np.zeros(base.n, dtype=bool), base.model.thresholds.keep if least is None else least)
    kept = part.taken(sifted.kept)
    kept = kept.at(np.flatnonzero((kept.left < base.n) & (kept.right >= base.n)))
    kept = kept.at(np.lexsort((kept.left, -kept.bits, kept.right)))
    found, ids = pa.array(kept.left), base.ids
    columns = (
        new.names(kept.right - base.n), ids.take(found), ids.take(pa.array(base.people.of[kept.left])),
        kept.bits.astype(np.float32), base.learnt.calibration.of(kept.bits).astype(np.float32),
    )  # fmt: skip
    return pa.table(dict(zip(NAMES, columns, strict=True))).to_pandas(use_threads=False)
