"""In which sources a person stands once: nothing in them agrees with itself, though much agrees with other sources.

Belongs here: telling such sources. Does not belong here: which columns tell people, what the proposal says (``proposal``).
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from matching.table import Table

_MET = 20  # rows that agree with another source: what tells people is then written alike often enough
_FILLED = 0.8  # of a source's rows say what tells people; else a second row of a person may be among the silent ones


def free_of_duplicates(records: Table, telling: Sequence[Sequence[str]]) -> list[str]:
    """The sources that seem to hold a person once, in order; none where it is unsure.

    Args:
        telling: columns that together tell a person, such as an id, or the names with the date of birth. In no such set two rows of the
            source agree, and by one that nearly all of its rows fill, many agree with rows of other sources.
    """
    names, rows = records.vocabulary("source").values, records.vocabulary("source").counts()
    none_twice, met = np.ones(len(names), dtype=bool), np.zeros(len(names), dtype=bool)
    for columns in telling:
        filled, twice, elsewhere = _agreeing(records, columns)
        none_twice &= twice == 0
        met |= (filled >= _FILLED * rows) & (elsewhere >= _MET)
    return [name for name, free in zip(names, none_twice & met, strict=True) if free]


def _agreeing(records: Table, columns: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Per source: rows that fill all the columns; those of them that agree with another row of the source; with one of another source."""
    frame = pd.DataFrame({name: records.keys("value", name).codes[0] for name in columns})
    frame = frame.assign(source=records.codes("source"))[(frame >= 0).all(axis=1)]
    everywhere = frame.groupby(list(columns))["source"].transform("size").to_numpy()
    here = frame.groupby([*columns, "source"])["source"].transform("size").to_numpy()
    sources = len(records.vocabulary("source").values)
    filled, twice, elsewhere = (
        np.bincount(frame["source"].to_numpy()[which], minlength=sources) for which in (here > 0, here > 1, everywhere > here)
    )
    return filled, twice, elsewhere
