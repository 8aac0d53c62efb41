"""The comparison levels of each kind, best first: the vocabulary that models, weights and explanations share.

Belongs here: names of levels. Does not belong here: how a level is decided (the kernels beside this module).
"""

from typing import Literal

Kind = Literal["name", "word", "id", "code", "date", "category", "household", "place", "grade", "source"]

LEVELS: dict[str, tuple[str, ...]] = {
    "name": ("equal", "tone", "sound", "edit", "close", "part", "roman", "alias", "swapped", "different"),
    "word": ("equal", "sound", "different"),
    "id": ("equal", "edit", "swapped", "different", "apart"),
    "code": ("equal", "different"),
    "category": ("equal", "different"),
    "date": ("equal", "swapped", "era", "part", "month", "year", "near", "clash"),
    "household": ("several", "person", "contact", "moved", "clash"),
    "place": ("tambon", "amphoe", "province", "other_tambon", "other_amphoe", "elsewhere"),
    "grade": ("equal", "near", "far", "apart"),
    "source": ("same", "other"),
}
# Levels that grow weaker from left to right: training may not turn their order round.
LADDERS: dict[str, tuple[str, ...]] = {
    "name": ("equal", "tone", "sound", "edit", "close", "different"),
    "word": ("equal", "sound", "different"),
    "id": ("equal", "edit", "different", "apart"),
    "code": ("equal", "different"),
    "category": ("equal", "different"),
    "date": ("equal", "part", "clash"),
    "household": ("several", "person", "moved", "clash"),
    "place": ("tambon", "amphoe", "province", "other_amphoe"),
    "grade": ("equal", "near", "far", "apart"),
    "source": (),  # rows of one source may be likelier or less likely one person
}
MISSING, MISSING_NAME = -1, "missing"
