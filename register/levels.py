"""Classes as numbers, so that "further than" can be asked.

Belongs here: the order of Thai classes and the landmarks among them. Does not belong here: reading a class as written
(``records``), or what follows from having reached one (``rules``).
"""

import pandas as pd

LEVELS: dict[str, int] = {
    **{f"อ.{n}": n for n in (1, 2, 3)},
    **{f"ป.{n}": 3 + n for n in range(1, 7)},
    **{f"ม.{n}": 9 + n for n in range(1, 7)},
    **{f"ปวช.{n}": 12 + n for n in (1, 2, 3)},
    **{f"ปวส.{n}": 15 + n for n in (1, 2)},
    "ประถม": 9,
    "ม.ต้น": 12,
    "ม.ปลาย": 15,
}
PRIMARY_DONE, COMPULSORY_DONE, UPPER_DONE = 9, 12, 15
LAST_CLASSES = frozenset({"ป.6", "ม.3", "ม.6", "ปวช.3", "ปวส.2"})  # a school year in one of these ends a level
STAGES = frozenset({"ประถม", "ม.ต้น", "ม.ปลาย"})  # several years each: leaving one says nothing of having finished it


def level_of(grades: pd.Series) -> pd.Series:
    """Class → level number as float, NaN for a class that is missing or unknown."""
    return grades.map(LEVELS).astype("float64")


def birth_year_of(grades: pd.Series, school_years: pd.Series) -> pd.Series:
    """Year of birth that fits a class: a child of ป.1 is six when the school year begins.

    Args:
        grades: classes. school_years: the common-era year in which the school year began, as float.

    Returns:
        Float years; NaN where the class is missing, pre-school or a stage of several years.
    """
    level = level_of(grades).where(~grades.isin(STAGES))
    return school_years - (level + 2).where(level > LEVELS["อ.3"])
