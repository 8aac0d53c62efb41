"""Which cells a field may have, how many of a column's are such, and what cells are beyond doubt whatever their heading says.

Belongs here: a share of cells for each field, and its words for people. Does not belong here: headings, what a column is taken for
(``guessing``), counting (``contents``).
"""

from collections.abc import Callable

from agreements.text import Text
from pipelines.adding.contents import Contents

Share = Callable[[Contents], float]

FITS: dict[str, tuple[Share, Text]] = {  # field → which cells it may have, in words
    "national_id": (lambda c: c.ids + c.g_codes, Text("เลข 13 หลักที่ถูกต้อง", "valid national ids")),
    "g_code": (lambda c: c.g_codes, Text("รหัส G", "G-codes")),
    "pupil_no": (lambda c: c.codes if c.ids < 0.5 and c.written_days < 0.5 else 0.0, Text("เลขหรือรหัสของหน่วยงาน", "numbers of its own")),
    "title": (lambda c: c.titles, Text("คำนำหน้า", "titles")),
    "full_name": (lambda c: c.names, Text("ชื่อ", "names")),
    "first_name": (lambda c: c.names, Text("ชื่อ", "names")),
    "middle_name": (lambda c: c.names, Text("ชื่อ", "names")),
    "last_name": (lambda c: c.names, Text("ชื่อ", "names")),
    "nickname": (lambda c: c.names, Text("ชื่อ", "names")),
    "alt_first_name": (lambda c: c.names, Text("ชื่อ", "names")),
    "alt_last_name": (lambda c: c.names, Text("ชื่อ", "names")),
    **{f"{who}{part}": (lambda c: c.names, Text("ชื่อ", "names"))
       for who in ("father", "mother", "guardian") for part in ("_name", "_last_name")},
    "sex": (lambda c: c.sexes, Text("เพศ", "words or codes of sex")),
    "birth_date": (lambda c: c.born, Text("วันเกิดของเด็กที่เป็นไปได้", "dates a child can be born on")),
    "birth_year": (lambda c: c.years, Text("ปี", "years")),
    "birth_month": (lambda c: c.months, Text("เดือน", "months")),
    "birth_day": (lambda c: c.days, Text("วันที่ 1-31", "days of a month")),
    "age": (lambda c: c.ages, Text("อายุ", "ages")),
    "house_no": (lambda c: c.houses, Text("บ้านเลขที่", "house numbers")),
    "moo": (lambda c: c.moos, Text("หมู่ที่", "village numbers")),
    "address": (lambda c: c.addresses, Text("ที่อยู่", "addresses")),
    "tambon": (lambda c: c.tambons, Text("ชื่อตำบล", "names of tambon")),
    "amphoe": (lambda c: c.amphoes, Text("ชื่ออำเภอ", "names of amphoe")),
    "province": (lambda c: c.provinces, Text("ชื่อจังหวัด", "names of provinces")),
    "phone": (lambda c: c.phones, Text("หมายเลขโทรศัพท์", "telephone numbers")),
    "school_code": (lambda c: c.codes, Text("รหัส", "codes")),
    "school_name": (lambda c: c.schools, Text("ชื่อสถานศึกษา", "names of schools")),
    "grade": (lambda c: c.grades, Text("ชั้นเรียน", "classes")),
    "status": (lambda c: c.statuses, Text("คำบอกสถานะ", "words of status")),
    "event_date": (lambda c: c.dates, Text("วันที่", "dates")),
    "enrolled_from": (lambda c: c.dates, Text("วันที่", "dates")),
    "enrolled_to": (lambda c: c.dates, Text("วันที่", "dates")),
}  # fmt: skip
ALONE: tuple[tuple[str, Share, float], ...] = (  # what cells are beyond doubt, whatever the heading
    ("national_id", lambda c: c.ids, 0.8),
    ("g_code", lambda c: c.g_codes, 0.8),
    ("birth_date", lambda c: c.born if c.spread else 0.0, 0.8),
    ("phone", lambda c: c.dialled, 0.8),
    ("title", lambda c: c.titles, 0.9),
    ("sex", lambda c: c.sexes if c.texts > 0.9 else 0.0, 0.9),
    ("age", lambda c: c.ages if c.texts > 0.9 else 0.0, 0.9),
    ("address", lambda c: c.addresses, 0.8),
    ("province", lambda c: c.provinces, 0.95),
    ("amphoe", lambda c: c.amphoes, 0.9),
    ("tambon", lambda c: c.tambons, 0.8),
    ("full_name", lambda c: min(c.titled, c.several_words), 0.7),
    ("first_name", lambda c: c.titled, 0.8),
    ("status", lambda c: c.statuses if c.distinct <= 30 else 0.0, 0.9),
    ("grade", lambda c: c.grades if c.texts > 0.9 else 0.0, 0.9),
    ("full_name", lambda c: c.several_words if c.variety > 0.9 else 0.0, 0.9),
    ("status", lambda c: c.statuses if c.distinct <= 30 and c.variety < 0.5 and c.texts > 0.9 else 0.0, 0.5),  # among words of its own
)
AGREES, FAILS = 0.8, 0.3
FEW_TWICE = 0.5  # of the cells differ: people's names, not words for them
SINGLE = 0.95  # of the cells differ: numbers that tell the rows apart
WORTH = 0.02  # less filled columns tell nothing of their cells


def percent(share: float) -> str:
    """A share for people; nearly all and nearly none are not rounded to all and none."""
    return "<1 %" if 0 < share < 0.01 else ">99 %" if 0.99 < share < 1 else f"{share:.0%}".replace("%", " %")


def told(field: str, contents: Contents) -> Text:
    """How many cells are as the field's."""
    share, what = FITS[field][0](contents), FITS[field][1]
    return Text(f"{percent(share)} ของช่องเป็น{what.th}", f"{percent(share)} of the cells are {what.en}")


def fit_of(field: str, contents: Contents) -> float:
    """The share of cells that are as the field's; 1 where nothing can be said."""
    return min(FITS[field][0](contents), 1.0) if field in FITS else 1.0


def alone_of(contents: Contents) -> str:
    """What the cells are beyond doubt."""
    return next((field for field, share, least in ALONE if contents.filled >= WORTH and share(contents) >= least), "")
