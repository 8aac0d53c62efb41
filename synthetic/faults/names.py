"""Faults of names, family and address: titles glued on, nicknames, former names, the mother's surname, fields in the wrong cell.

Belongs here: functions that spoil names, addresses and phones of some rows. Does not belong here: slips of the fingers (``typing``).
"""

import numpy as np

from synthetic.faults.fault import Rows
from synthetic.places import PROVINCE
from synthetic.tables import Array, join, texts

SHORT = {"เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นางสาว": "น.ส.", "สามเณร": "สณ.", "นาย": "นาย", "พระ": "พระ"}


def title_glued(rows: Rows) -> None:
    """The title stands before the name in the same cell, at times short, at times with a space."""
    words = rows["title"].tolist()
    kind = rows.rng.random(len(rows)).tolist()
    glued = [f"{SHORT.get(w, w) if k < 0.5 else w}{' ' if 0.4 < k < 0.6 else ''}" for w, k in zip(words, kind, strict=True)]
    rows["first"] = join(texts(glued), rows["first"])
    rows["title"] = ""


def title_lost(rows: Rows) -> None:
    """No title."""
    rows["title"] = ""


def title_short(rows: Rows) -> None:
    """ด.ช., ด.ญ., น.ส."""
    rows["title"] = texts([SHORT.get(t, t) for t in rows["title"].tolist()])


def title_old(rows: Rows) -> None:
    """Still เด็กชาย or เด็กหญิง after the fifteenth birthday."""
    rows["title"] = np.where(rows["sex"] == "m", "เด็กชาย", "เด็กหญิง")


def nickname_in_brackets(rows: Rows) -> None:
    """ณัฐพล (บอล)."""
    space = texts([" " if r < 0.7 else "" for r in rows.rng.random(len(rows)).tolist()])
    rows["first"] = join(rows["first"], space, "(", rows["nickname"], ")")


def nickname_for_name(rows: Rows) -> None:
    """The nickname stands where the name belongs, often with น้อง before it."""
    word = texts(["น้อง" if r < 0.5 else "" for r in rows.rng.random(len(rows)).tolist()])
    rows["first"] = join(word, rows["nickname"])


def swapped(rows: Rows) -> None:
    """First name and surname in one another's cell."""
    first = rows["first"].copy()
    rows["first"], rows["last"] = rows["last"], first


def both_in_first(rows: Rows) -> None:
    """The whole name in the cell for the first name."""
    rows["first"] = join(rows["first"], rows["last"], between=" ")
    rows["last"] = ""


def last_lost(rows: Rows) -> None:
    """No surname."""
    rows["last"] = ""


def dash_for_last(rows: Rows) -> None:
    """A dash where a person has no surname."""
    rows["last"] = "-"


def no_name(rows: Rows) -> None:
    """No name and no number: the row cannot be used."""
    rows["first"] = ""
    rows["last"] = ""
    rows["national_id"] = ""


def former_first(rows: Rows) -> None:
    """The first name borne before it was changed."""
    rows["first"] = rows["former_first"]


def former_last(rows: Rows) -> None:
    """The surname borne before it was changed."""
    rows["last"] = rows["former_last"]


def other_last(rows: Rows) -> Array:
    """Rows whose mother bears another surname than the child."""
    other: Array = (rows["mother_last"] != rows["last"]) & (rows["mother_last"] != "")
    return other


def mothers_last(rows: Rows) -> None:
    """The mother's surname in place of the child's own."""
    rows["last"] = rows["mother_last"]


def phone_lost(rows: Rows) -> None:
    """No phone."""
    rows["phone"] = ""


def phone_other(rows: Rows) -> None:
    """Another phone of the family, or the number given up."""
    rows["phone"] = texts([f"09{v:08d}" for v in rows.rng.integers(10_000_000, 99_999_999, len(rows)).tolist()])


def phone_dashed(rows: Rows) -> None:
    """081-234-5678."""
    rows["phone"] = texts([f"{v[:3]}-{v[3:6]}-{v[6:]}" if v else "" for v in rows["phone"].tolist()])


def parents_lost(rows: Rows) -> None:
    """Neither father nor mother given."""
    for name in ("father_first", "father_last", "mother_first", "mother_last"):
        rows[name] = ""


def address_lost(rows: Rows) -> None:
    """House and village left empty."""
    rows["house"] = ""
    rows["moo"] = ""


def old_address(rows: Rows) -> None:
    """The address before the family moved."""
    tambon, places = rows["former_tambon"], rows.province.places
    rows["tambon"], rows["amphoe"] = places.tambon[tambon], places.amphoe[tambon]
    rows["moo"] = texts([str(m) for m in rows["former_moo"].tolist()])
    rows["house"] = rows["former_house"]
    rows["province"] = PROVINCE


def grade_lost(rows: Rows) -> None:
    """No class given."""
    rows["grade"] = ""
