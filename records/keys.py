"""The two names of a record: where it stands (``record_id``) and what it says (``record_key``).

Belongs here: making both. Does not belong here: comparing records.
"""

from hashlib import blake2b

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import TEXT
from records.fields import ROSTER

_PLACE = frozenset({"record_id", "record_key", "source", "part", "row"})
CONTENT = tuple(name for name in ROSTER if name not in _PLACE)
_SEPARATOR = "\x1f"


def record_ids(source: str, part: pd.Series, row: pd.Series) -> pd.Series:
    """``source:row``, or ``source:part!row`` where there is a part."""
    prefix = (part.fillna("") + "!").where(part.fillna("") != "", "")
    return (source + ":" + prefix + row.astype("str")).astype("str")


def _digest(text: bytes) -> str:
    return blake2b(text, digest_size=10).hexdigest()


def record_keys(source: str, roster: pd.DataFrame) -> pd.Series:
    """20 hex characters per row from the source and all standardised values; the n-th identical row gets a counter."""
    texts = [pa.scalar(source, TEXT), *(pa.array(roster[name].astype("str")).cast(TEXT) for name in CONTENT), pa.scalar(_SEPARATOR, TEXT)]
    said = pc.binary_join_element_wise(*texts, null_handling="replace", null_replacement="").cast(pa.large_binary())
    keys = pd.Series(list(map(_digest, said.to_numpy(zero_copy_only=False))), dtype="str", index=roster.index)
    if not keys.duplicated().any():
        return keys
    again = keys.groupby(keys).cumcount()
    for i in again.index[again > 0]:
        keys.at[i] = _digest(f"{keys.at[i]}{_SEPARATOR}{again.at[i]}".encode())
    return keys
