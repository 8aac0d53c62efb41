"""Names of months, Thai and English, long and short.

Belongs here: words for months. Does not belong here: dates around them.
"""

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_FULL = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")
_SHORT = ("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค")
_STEM = ("มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา")
_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_SEEN = {"กรกฏาคม": 7, "กรกฏา": 7, "กุมภาพันธุ์": 2, "sept": 9, "มีย": 6, "มิค": 3, "เมษ": 4, "พฤษ": 5, "เม": 4}
_NUMBER: dict[str, int] = {
    **{name: i for names in (_FULL, _SHORT, _STEM, _ENGLISH) for i, name in enumerate(names, 1)},
    **{name[:3]: i for i, name in enumerate(_ENGLISH, 1)},
    **_SEEN,
}


@lru_cache(maxsize=4096)
def month_number(word: str) -> int:
    """1-12 for a month's name in any usual form, one slip forgiven in long names; 0 if it is none."""
    bare = re.sub(r"[.\s]", "", word).casefold()
    if bare in _NUMBER:
        return _NUMBER[bare]
    if len(bare) < 5:
        return 0
    near = process.extract(bare, [*_FULL, *_ENGLISH], scorer=OSA.distance, score_cutoff=2, limit=2)
    if near and (len(near) == 1 or near[0][1] < near[1][1]):
        return _NUMBER[near[0][0]]
    return 0
