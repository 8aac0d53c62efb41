"""Words with which people say that they say nothing: ``-``, ``ไม่ปรากฏ``, ``N/A``.

Belongs here: which texts mean "missing", by kind of field. Does not belong here: words that are wrong for one field only
(a relation in place of a guardian's name): they live with that field.
"""

import re

from records.cells import Plain
from records.fields import Kind

PLAIN = Plain(all_of=("[ก-ฮเ-ไ0-9]",), none_of=("ไม่|ยัง|ว่าง|เว้น",))  # most cells begin so: no blank word does
_PLAIN = re.compile(f"(?!{PLAIN.none_of[0]}){PLAIN.all_of[0]}")
_SIGNS = re.compile(r"(?!.*\?\s*\?)[\W_]*")  # only punctuation: "-", "--", "…"; but "????" is text lost in an export
_THAI_BLANK = re.compile(
    "(?:ยัง)?ไม่(?:ได้)?(?:ปรากฏ|ปรากฎ|มี|ทราบ|ระบุ|พบข้อมูล|รู้|แน่ใจ|แจ้ง|กรอก)(?:ข้อมูล|เลข|บัตร|เบอร์|เบอร์โทร|โทรศัพท์|วันเกิด|ชื่อ|นามสกุล|สกุล|ชื่อสกุล|ที่อยู่)?"
    "|ว่าง|เว้นว่าง"
)
_LATIN_BLANK = frozenset({"n/a", "n.a.", "#n/a", "#value!", "#ref!", "#name?", "null", "(null)", "<null>", "(blank)", "[blank]"})
_LATIN_NO_NAME = frozenset({"na", "nan", "none", "nil", "unknown", "not known", "no", "undefined", "missing", "xx", "xxx"})
_NAMES: frozenset[Kind] = frozenset({"name", "full_name", "person_name"})


def is_blank(text: str, kind: Kind = "text") -> bool:
    """Whether a tidied text says nothing. ``NA``, ``nan`` and ``none`` say nothing except where a name is expected."""
    if _PLAIN.match(text):
        return False
    if not text or _SIGNS.fullmatch(text):
        return True
    bare = text.strip(" .*-").replace(" ", "") if "ไ" in text or "ว" in text else ""
    if bare and _THAI_BLANK.fullmatch(bare):
        return True
    low = text.casefold()
    return low in _LATIN_BLANK or (kind not in _NAMES and low in _LATIN_NO_NAME)
