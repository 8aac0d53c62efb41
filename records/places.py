"""Where a row's child lives: the columns of house, village and official places.

Belongs here: putting address columns and one-cell addresses together over a whole table. Does not belong here: reading one
cell (``addresses``), knowing places (``gazetteer``).
"""


from collections.abc import Sequence

import numpy as np

from records.addresses import read_address, read_crowded, read_house, read_moo
from records.cells import Cells, Codes, Said, combined, filled
from records.gazetteer import Gazetteer, Resolved
from records.readings import columns_of, read_cells, read_parts
from records.repairs import Repairs

_UNKNOWN, _CONTRADICTION = "place_unknown", "place_contradiction"
_BELOW = {0: ("province", "amphoe", "tambon", "address"), 2: ("amphoe", "tambon", "address"), 4: ("tambon", "address")}  # by digits known
PLACE_COLUMNS = ("house_no", "moo", "tambon", "amphoe", "province", "place_code")


def place_columns(said: Said, gazetteer: Gazetteer, repairs: Repairs) -> dict[str, Cells]:
    """House, village, official names and code of each row.

    Args:
        said: tidied given columns. repairs: what was changed, added to.

    Returns:
        ``PLACE_COLUMNS``. Names that could not be placed stay as written; the code shows how much is certain.
    """
    whole = read_parts(said["address"], lambda text: read_address(text, gazetteer), repairs.of("address"))
    crowded = read_parts(said["tambon"], lambda text: read_crowded(text, gazetteer), repairs.of("tambon"))
    house = read_parts(said["house_no"], read_house, repairs.of("house_no"))
    tambon_alone = said["tambon"].kept(~crowded["amphoe"].said & ~crowded["province"].said)
    places = _resolved(
        filled(crowded["tambon"], tambon_alone, whole["tambon"]),
        filled(said["amphoe"], crowded["amphoe"], whole["amphoe"]),
        filled(said["province"], crowded["province"], whole["province"]),
        gazetteer, repairs,
    )  # fmt: skip
    return {
        "house_no": filled(house["house_no"], whole["house_no"]),
        "moo": filled(read_cells(said["moo"], read_moo, repairs.of("moo")), house["moo"], crowded["moo"], whole["moo"]),
        **places,
    }


def _resolved(tambon: Cells, amphoe: Cells, province: Cells, gazetteer: Gazetteer, repairs: Repairs) -> dict[str, Cells]:
    """The official place of each row, looked up once for every combination of names."""
    names = [cells.distinct() for cells in (tambon, amphoe, province)]
    numbers, codes = combined(*(cells.codes for cells in names))
    written = [cells.words(c) for c, cells in zip(codes, names, strict=True)]
    found = [gazetteer.resolve(*each) for each in zip(*written, strict=True)]
    repairs.count_rules((r.rules for r in found), numbers)
    _note_unplaced(found, numbers, repairs)
    return columns_of(numbers, found, Resolved._fields)


def _note_unplaced(found: Sequence[Resolved], numbers: Codes, repairs: Repairs) -> None:
    """Notes the cell whose name could not be placed: the one below what is certain."""
    apart = [_CONTRADICTION in place.rules for place in found]
    repairs.of("tambon", "address").note(_CONTRADICTION, np.append(apart, False)[numbers])
    for digits, fields in _BELOW.items():
        unknown = [len(p.place_code) == digits and _UNKNOWN in p.rules and _CONTRADICTION not in p.rules for p in found]
        repairs.of(*fields).note(_UNKNOWN, np.append(unknown, False)[numbers])
