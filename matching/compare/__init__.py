"""Comparisons: from pairs of records to one level a pair, worked out on distinct pairs of values.

Belongs here: which kernel serves which kind. Does not belong here: weights (``weigh``), which pairs (``blocking``).
"""

from collections.abc import Callable

import numpy as np

from matching.compare.cohorts import compare_cohorts
from matching.compare.dates import compare_dates
from matching.compare.household import compare_household
from matching.compare.identity import compare_ids
from matching.compare.lacking import compare_lacking
from matching.compare.names import compare_texts
from matching.compare.ordinals import compare_ordinals
from matching.compare.paired import compare_paired
from matching.compare.places import compare_places
from matching.model import Model
from matching.parts import Comparison
from matching.table import Table
from matching.threads import each

_CHUNK = 125_000  # pairs worked on at once: bounds the memory of the intermediate arrays
Kernel = Callable[[Table, Comparison, np.ndarray, np.ndarray], np.ndarray]

KERNELS: dict[str, Kernel] = {
    "id": compare_ids,
    "date": compare_dates,
    "household": compare_household,
    "place": compare_places,
    "ordinal": compare_ordinals,
    "cohort": compare_cohorts,
    "lacking": compare_lacking,
    "paired": compare_paired,
}  # every other kind is text


def compare(table: Table, model: Model, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The level of every comparison for pairs of records.

    Args:
        table: the records. left, right: record numbers (int), one pair each.

    Returns:
        int8 array, one row a comparison (in the model's order), one column a pair; -1 where a value is missing.
    """

    def of_chunk(part: slice) -> np.ndarray:
        levels = np.empty((len(model.comparisons), len(left[part])), dtype=np.int8)
        for at, comparison in enumerate(model.comparisons):
            levels[at] = KERNELS.get(comparison.kind, compare_texts)(table, comparison, left[part], right[part])
        return levels

    return np.concatenate([*each(of_chunk, chunks(len(left)))], axis=1)


def chunks(size: int) -> list[slice]:
    """Slices over ``size`` pairs; one, empty, when there are none."""
    return [slice(start, start + _CHUNK) for start in range(0, max(size, 1), _CHUNK)]
