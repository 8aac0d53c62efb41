"""How a date is written by hand and by programs: eras, separators, months in words.

Belongs here: dates to text. Does not belong here: wrong dates (``faults.dates``).
"""

from collections.abc import Callable

import numpy as np

from synthetic.tables import Array, texts

SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
LONG = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
STYLES: dict[str, Callable[[int, int, int], str]] = {  # of year (common era), month, day
    "be_slash": lambda y, m, d: f"{d:02d}/{m:02d}/{y + 543}",
    "be_short": lambda y, m, d: f"{d}/{m}/{y + 543}",
    "be_two": lambda y, m, d: f"{d}/{m}/{(y + 543) % 100:02d}",
    "be_dash": lambda y, m, d: f"{d:02d}-{m:02d}-{y + 543}",
    "be_dot": lambda y, m, d: f"{d}.{m}.{(y + 543) % 100:02d}",
    "be_compact": lambda y, m, d: f"{y + 543}{m:02d}{d:02d}",
    "be_swapped": lambda y, m, d: f"{m:02d}/{d:02d}/{y + 543}",
    "be_year": lambda y, _m, _d: str(y + 543),
    "be_iso": lambda y, m, d: f"{y + 543}-{m:02d}-{d:02d}",
    "ce_slash": lambda y, m, d: f"{d:02d}/{m:02d}/{y}",
    "iso": lambda y, m, d: f"{y}-{m:02d}-{d:02d}",
    "thai_short": lambda y, m, d: f"{d} {SHORT[m - 1]} {y + 543}",
    "thai_two": lambda y, m, d: f"{d} {SHORT[m - 1]} {(y + 543) % 100:02d}",
    "thai_long": lambda y, m, d: f"{d} {LONG[m - 1]} {y + 543}",
}
THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def written(dates: Array, style: str) -> Array:
    """Dates as text; empty where there is none."""
    if not len(dates):
        return texts([])
    there = ~np.isnat(dates)
    filled = np.where(there, dates, np.datetime64("2000-01-01"))
    month = filled.astype("datetime64[M]")
    years = (filled.astype("datetime64[Y]").astype(int) + 1970).tolist()
    months = (month.astype(int) % 12 + 1).tolist()
    days = ((filled - month).astype(int) + 1).tolist()
    write = STYLES[style]
    return texts([write(y, m, d) if t else "" for y, m, d, t in zip(years, months, days, there.tolist(), strict=True)])


def thai_digits(column: Array) -> Array:
    """A column with its digits as Thai digits."""
    return texts([str(v).translate(THAI_DIGITS) for v in column.tolist()])
