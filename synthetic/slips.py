"""An agency's rows before they are laid out: what a careful clerk would write about each person.

Belongs here: the fields of a row with true values, and the list of faults put into it. Does not belong here: faults themselves,
headings, files.
"""

import datetime as dt
from dataclasses import dataclass, field

import numpy as np

from synthetic.dates import written
from synthetic.families import ages
from synthetic.places import PROVINCE
from synthetic.province import Province
from synthetic.tables import Array, Table, take, texts

COPIED = (
    "person", "family", "poverty", "sex", "birth", "age", "first", "last", "nickname", "former_first", "former_last", "house", "phone",
    "father_first", "father_last", "mother_first", "mother_last", "guardian_first", "guardian_last", "relation", "national_id", "g_code",
    "former_tambon", "former_moo", "former_house", "entered", "group", "ethnic",
)  # fmt: skip


@dataclass
class Slip:
    """The rows one agency has, as columns, and the faults put into them.

    ``table``: true values first, spoiled later. ``faults``: kind of fault → positions of the rows that have it.
    """

    table: Table
    faults: dict[str, list[Array]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.table["person"])

    def __getitem__(self, name: str) -> Array:
        return self.table[name]

    def mark(self, fault: str, rows: Array) -> None:
        """Notes that ``rows`` have the fault."""
        if len(rows):
            self.faults.setdefault(fault, []).append(rows)


def slip(
    province: Province,
    rows: Array,
    *,
    school: Array | None = None,
    grade: Array | None = None,
    day: dt.date | None = None,
    dates: str = "be_slash",
    robed: bool = False,
) -> Slip:
    """The true row of each person (positions in the province's people); a person may come twice.

    Args:
        school: position of the school a row stands for (default: the one attended now). grade: the class in words.
        day: date of the file, for titles and ages (default: the day rosters are drawn). dates: how birth dates are written.
        robed: novices go by their religious titles here.
    """
    people, places = province.people, province.places
    table = take({name: people[name] for name in COPIED}, rows)
    at = people["school"][rows] if school is None else school
    tambon = people["tambon"][rows]
    table |= {
        "title": titles(table, day or province.drawn, robed=robed),
        "moo": texts([str(m) for m in people["moo"][rows].tolist()]),
        "tambon": places.tambon[tambon].copy(),
        "amphoe": places.amphoe[tambon].copy(),
        "province": texts([PROVINCE] * len(rows)),
        "birth_text": written(table["birth"], dates),
        "grade": (people["grade"][rows] if grade is None else grade).astype(object),
        "school": at,
        "school_name": np.where(at >= 0, province.schools["name"][at], "").astype(object),
        "school_code": np.where(at >= 0, province.schools["code"][at], "").astype(object),
        "age_text": texts([str(a) for a in table["age"].tolist()]),
    }
    return Slip(table)


def titles(table: Table, day: dt.date, *, robed: bool) -> Array:
    """เด็กชาย and เด็กหญิง up to the fifteenth birthday, then นาย and นางสาว; of novices, where robes count, สามเณร, from twenty on พระ."""
    age = ages(table["birth"], day)
    boy, young = table["sex"] == "m", age < 15
    words = np.select([boy & young, young, boy], ["เด็กชาย", "เด็กหญิง", "นาย"], "นางสาว").astype(object)
    novice = (table["group"] == "novice") & robed
    return np.where(novice, np.where(age >= 20, "พระ", "สามเณร"), words)
