"""Faults of names, family and address: titles glued on, nicknames, former names, the mother's surname, fields in the wrong cell.

Belongs here: functions that spoil names, addresses and phones of some rows. Does not belong here: slips of the fingers (``typing``).
"""

import numpy as np

from synthetic.places import PROVINCE
from synthetic.province import Province
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

SHORT = {"เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นางสาว": "น.ส.", "สามเณร": "สณ.", "นาย": "นาย", "พระ": "พระ"}


def title_glued(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The title stands before the name in the same cell, at times short, at times with a space."""
    words = slip["title"][rows].tolist()
    kind = rng.random(len(rows)).tolist()
    glued = [f"{SHORT.get(w, w) if k < 0.5 else w}{' ' if 0.4 < k < 0.6 else ''}" for w, k in zip(words, kind, strict=True)]
    slip["first"][rows] = join(texts(glued), slip["first"][rows])
    slip["title"][rows] = ""


def title_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No title."""
    slip["title"][rows] = ""


def title_short(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """ด.ช., ด.ญ., น.ส."""
    slip["title"][rows] = texts([SHORT.get(t, t) for t in slip["title"][rows].tolist()])


def title_old(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Still เด็กชาย or เด็กหญิง after the fifteenth birthday."""
    slip["title"][rows] = np.where(slip["sex"][rows] == "m", "เด็กชาย", "เด็กหญิง")


def nickname_in_brackets(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """ณัฐพล (บอล)."""
    space = texts([" " if r < 0.7 else "" for r in rng.random(len(rows)).tolist()])
    slip["first"][rows] = join(slip["first"][rows], space, "(", slip["nickname"][rows], ")")


def nickname_for_name(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The nickname stands where the name belongs, often with น้อง before it."""
    word = texts(["น้อง" if r < 0.5 else "" for r in rng.random(len(rows)).tolist()])
    slip["first"][rows] = join(word, slip["nickname"][rows])


def swapped(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """First name and surname in one another's cell."""
    first = slip["first"][rows].copy()
    slip["first"][rows], slip["last"][rows] = slip["last"][rows], first


def both_in_first(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The whole name in the cell for the first name."""
    slip["first"][rows] = join(slip["first"][rows], slip["last"][rows], between=" ")
    slip["last"][rows] = ""


def last_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No surname."""
    slip["last"][rows] = ""


def dash_for_last(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """A dash where a person has no surname."""
    slip["last"][rows] = "-"


def no_name(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No name at all: the row cannot be used."""
    slip["first"][rows] = ""
    slip["last"][rows] = ""


def former_first(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The first name borne before it was changed."""
    slip["first"][rows] = slip["former_first"][rows]


def former_last(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The surname borne before it was changed."""
    slip["last"][rows] = slip["former_last"][rows]


def other_last(slip: Slip, province: Province) -> Array:
    """Rows whose mother bears another surname than the child."""
    return (slip["mother_last"] != slip["last"]) & (slip["mother_last"] != "")


def mothers_last(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The mother's surname in place of the child's own."""
    slip["last"][rows] = slip["mother_last"][rows]


def phone_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No phone."""
    slip["phone"][rows] = ""


def phone_other(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Another phone of the family, or the number given up."""
    slip["phone"][rows] = texts([f"09{v:08d}" for v in rng.integers(10_000_000, 99_999_999, len(rows)).tolist()])


def phone_dashed(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """081-234-5678."""
    slip["phone"][rows] = texts([f"{v[:3]}-{v[3:6]}-{v[6:]}" if v else "" for v in slip["phone"][rows].tolist()])


def parents_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """Neither father nor mother given."""
    for name in ("father_first", "father_last", "mother_first", "mother_last"):
        slip[name][rows] = ""


def address_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """House and village left empty."""
    slip["house"][rows] = ""
    slip["moo"][rows] = ""


def old_address(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """The address before the family moved."""
    tambon, places = slip["former_tambon"][rows], province.places
    slip["tambon"][rows], slip["amphoe"][rows] = places.tambon[tambon], places.amphoe[tambon]
    slip["moo"][rows] = texts([str(m) for m in slip["former_moo"][rows].tolist()])
    slip["house"][rows] = slip["former_house"][rows]
    slip["province"][rows] = PROVINCE


def grade_lost(slip: Slip, rows: Array, rng: np.random.Generator, province: Province) -> None:
    """No class given."""
    slip["grade"][rows] = ""
