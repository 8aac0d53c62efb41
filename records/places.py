"""Where a row's child lives: the columns of house, village and official places.

Belongs here: putting address columns and one-cell addresses together over a whole table. Does not belong here: reading one
cell (``addresses``), knowing places (``gazetteer``).
"""

from collections import Counter

import pandas as pd

from records.addresses import read_address, read_crowded, read_house, read_moo
from records.gazetteer import Gazetteer, Resolved
from records.readings import filled, read_column, read_parts

_UNIT = "\x1f"
PLACE_COLUMNS = ("house_no", "moo", "tambon", "amphoe", "province", "place_code")


def place_columns(said: pd.DataFrame, gazetteer: Gazetteer, repairs: Counter[str]) -> pd.DataFrame:
    """House, village, official names and code of each row.

    Args:
        said: tidied given columns, missing = NaN, fresh index. repairs: rule → cells, added to.

    Returns:
        ``PLACE_COLUMNS`` as ``str``. Names that could not be placed stay as written; the code shows how much is certain.
    """
    whole = read_parts(said["address"], lambda text: read_address(text, gazetteer), repairs)
    crowded = read_parts(said["tambon"], lambda text: read_crowded(text, gazetteer), repairs)
    house = read_parts(said["house_no"], read_house, repairs)
    out = pd.DataFrame(index=said.index)
    out["house_no"] = filled(house["house_no"], whole["house_no"])
    out["moo"] = filled(read_column(said["moo"], read_moo, repairs), house["moo"], crowded["moo"], whole["moo"])
    tambon = filled(crowded["tambon"], said["tambon"].where(crowded["amphoe"].isna() & crowded["province"].isna()), whole["tambon"])
    amphoe = filled(said["amphoe"], crowded["amphoe"], whole["amphoe"])
    province = filled(said["province"], crowded["province"], whole["province"])
    triple = tambon.fillna("") + _UNIT + amphoe.fillna("") + _UNIT + province.fillna("")
    places = read_parts(triple, lambda text: _resolve(text, gazetteer), repairs)
    return pd.concat([out, places], axis=1)


def _resolve(text: str, gazetteer: Gazetteer) -> Resolved:
    tambon, amphoe, province = text.split(_UNIT) if text else ("", "", "")
    return gazetteer.resolve(tambon, amphoe, province)
