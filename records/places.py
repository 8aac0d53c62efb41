"""Where a row's child lives: the columns of house, village and official places.

Belongs here: putting address columns and one-cell addresses together over a whole table. Does not belong here: reading one
cell (``addresses``), knowing places (``gazetteer``).
"""

from collections import Counter

import numpy as np

from records.addresses import read_address, read_crowded, read_house, read_moo
from records.cells import Cells, Said, combined, filled
from records.gazetteer import Gazetteer, Resolved
from records.readings import columns_of, count_rules, read_cells, read_parts

PLACE_COLUMNS = ("house_no", "moo", "tambon", "amphoe", "province", "place_code")


def place_columns(said: Said, gazetteer: Gazetteer, repairs: Counter[str]) -> dict[str, Cells]:
    """House, village, official names and code of each row.

    Args:
        said: tidied given columns. repairs: rule → cells, added to.

    Returns:
        ``PLACE_COLUMNS``. Names that could not be placed stay as written; the code shows how much is certain.
    """
    whole = read_parts(said["address"], lambda text: read_address(text, gazetteer), repairs)
    crowded = read_parts(said["tambon"], lambda text: read_crowded(text, gazetteer), repairs)
    house = read_parts(said["house_no"], read_house, repairs)
    tambon_alone = said["tambon"].kept(~crowded["amphoe"].said & ~crowded["province"].said)
    places = _resolved(
        filled(crowded["tambon"], tambon_alone, whole["tambon"]),
        filled(said["amphoe"], crowded["amphoe"], whole["amphoe"]),
        filled(said["province"], crowded["province"], whole["province"]),
        gazetteer, repairs,
    )  # fmt: skip
    return {
        "house_no": filled(house["house_no"], whole["house_no"]),
        "moo": filled(read_cells(said["moo"], read_moo, repairs), house["moo"], crowded["moo"], whole["moo"]),
        **places,
    }


def _resolved(tambon: Cells, amphoe: Cells, province: Cells, gazetteer: Gazetteer, repairs: Counter[str]) -> dict[str, Cells]:
    """The official place of each row, looked up once for every combination of names."""
    names = [cells.distinct() for cells in (tambon, amphoe, province)]
    numbers, codes = combined(*(cells.codes for cells in names))
    written = [cells.words(c) for c, cells in zip(codes, names, strict=True)]
    found = [gazetteer.resolve(*each) for each in zip(*written, strict=True)]
    count_rules((r.rules for r in found), np.bincount(numbers, minlength=len(found)), repairs)
    return columns_of(numbers, found, Resolved._fields)
