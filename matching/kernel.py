"""The kernel as one function of a table: pairs with the values of both records in, weights out. Another engine can call it.

Belongs here: pairs that somebody else made, as ``pyspark.sql.DataFrame.mapInPandas`` or a queue would hand them over, a chunk at a time.
Does not belong here: comparing and weighing itself (``compare``, ``scoring``), which pairs (``blocking``), who is one person (``cluster``).

It is pure: what it gives depends on the values of the pair, the model and what a run learnt, on nothing else in the chunk.
"""

from collections.abc import Collection

import pandas as pd
import pyarrow as pa

from matching.frequency import frequencies
from matching.learnt import Learnt
from matching.scoring import Scorer, one_row_codes
from matching.table import Table
from matching.weigh import parts_of_weight, probability

_SIDES = ("_l", "_r")


def weigh_pairs(pairs: pd.DataFrame, learnt: Learnt, *, one_row_sources: Collection[str] = ()) -> pd.DataFrame:
    """Pairs compared and weighed.

    Args:
        pairs: one row a pair: ``record_id_l, source_l, record_id_r, source_r`` and the model's columns with ``_l`` and ``_r`` behind their
            names, text with NaN or None for missing. A record may come in many pairs, with the same values.
        learnt: of a run (``engine.Run.learnt``, ``Base.learnt``); holds the model, and values by hash only. It can be pickled.
        one_row_sources: as in ``engine.link``.

    Returns:
        The same rows in the same order: ``record_id_l, record_id_r`` (str), ``match_weight, match_probability`` (float32),
        ``level_<comparison>`` (int8, -1 = missing), ``weight_<comparison>`` (float32 bits), ``rule``: the number of the model's hard rule
        that parts them (int8, -1 = none, -2 = two rows of a source with one row a person).

    Raises:
        OneTeamError: a record id is missing or empty.
    """
    model = learnt.weights.model
    table = Table(_records(pairs), model.columns_used(), model.derive)
    learnt.statistics.seed(table, model)
    scorer = Scorer(table, learnt.weights, frequencies(table, model, learnt.statistics), one_row_codes(table, one_row_sources, model))
    names = pd.Index(table.ids.to_pandas())
    left, right = (names.get_indexer(pairs[f"record_id{side}"]) for side in _SIDES)
    scored = scorer.compared(left, right)
    parts = parts_of_weight(learnt.weights, scorer.shares, scored.levels, left, right)
    columns = [c.name for c in model.comparisons]
    return pa.table({
        "record_id_l": table.names(left), "record_id_r": table.names(right),
        "match_weight": scored.bits.astype("float32"), "match_probability": probability(scored.bits).astype("float32"),
        **{f"level_{name}": row for name, row in zip(columns, scored.levels, strict=True)},
        **{f"weight_{name}": row.astype("float32") for name, row in zip(columns, parts, strict=True)},
        "rule": scored.rule.astype("int8"),
    }).to_pandas(use_threads=False)  # fmt: skip


def _records(pairs: pd.DataFrame) -> pd.DataFrame:
    """The records of both sides, each once."""
    columns = [(side, [name for name in pairs.columns if name.endswith(side)]) for side in _SIDES]
    sides = [pairs[names].set_axis([name.removesuffix(side) for name in names], axis=1) for side, names in columns]
    return pd.concat(sides, ignore_index=True).drop_duplicates("record_id", ignore_index=True)
