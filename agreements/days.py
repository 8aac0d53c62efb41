"""Days in the site's YAML files: written YYYY-MM-DD, in the common era.

Belongs here: what a day may look like. Does not belong here: dates in agencies' data, which are read in either era (``records.dates``).
"""

import datetime as dt
import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from agreements.errors import mistake

BUDDHIST = range(2400, 3000)  # years that can only be meant so; 9999 says that there is no end
AHEAD = 543  # years by which the Buddhist era is ahead
_YEAR = re.compile(r"\s*(\d{4})-\d")


def _common_era(value: Any) -> Any:
    """The day; a Buddhist year is told, not converted, so that the file says the same to everybody who reads it."""
    text = value.isoformat() if isinstance(value, dt.date) else value
    if not isinstance(text, str):
        return value
    year = _YEAR.match(text)
    if year and int(year[1]) in BUDDHIST:
        said, meant = int(year[1]), int(year[1]) - AHEAD
        raise mistake(f"{said} เป็นปี พ.ศ. ให้เขียนเป็นปี ค.ศ. {meant}", f"{said} is a Buddhist year; write {meant}")
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise mistake(
            "วันต้องเขียนตามแบบ YYYY-MM-DD (ค.ศ.) เช่น 2026-05-16", "a day is written YYYY-MM-DD, e.g. 2026-05-16, and must be in the calendar"
        ) from None


Day = Annotated[dt.date, BeforeValidator(_common_era)]
