"""Names that need nothing but dividing, found in a whole column at once; most names are such.

Belongs here: patterns (RE2: no looking around) for cells of which ``person_cells`` would say the same one by one, whatever the rest of
their column shows. Does not belong here: any other cell.
"""

import re
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import TEXT, Plain, begins
from records.names import NO_PERSON
from records.person_cells import GONE, RELATIONS
from records.title_table import ACTING, NAMES_LIKE_TITLES, NO_NAMES, UNDOTTED
from records.titles import ALONE, BEGINS

_WORD = "[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ไ็-์]+"
_NO_NAME = "ไม่|ยังไม่|ว่าง|เว้น"
_NO_SURNAME = "ณ|ไม่|บิน|หรือ|เดิม|ชื่อ|สกุล|นามสกุล|เล่น|(?:แซ่|นาม).*ไม่"
_NOBODY = f"(?i:{NO_PERSON})$"
NAME = Plain(
    all_of=(f"{_WORD}(?: {_WORD})?$",),
    none_of=(f"{_NO_NAME}|น้อง|ณ|แซ่ |(?:{'|'.join(sorted(NO_NAMES))})$", f"[^ ]+ (?:{_NO_SURNAME})", _NOBODY, BEGINS),
)
RELATIVE = Plain(NAME.all_of, (*NAME.none_of, f"(?:{'|'.join(sorted(RELATIONS))})(?: |$)", f"(?:{GONE})$"))
SURNAME = Plain(all_of=(f"{_WORD}$",), none_of=(f"{_NO_NAME}|ณ|แ.*ไม่|(?:{ALONE})$", _NOBODY))
_FULL = {**{full: full for full in ("เด็กชาย", "เด็กหญิง", "นางสาว", "นาย", "นาง")}, "ด.ช.": "เด็กชาย", "ด.ญ.": "เด็กหญิง", "น.ส.": "นางสาว"}
_TITLED = f"^(?P<title>{'|'.join(map(re.escape, _FULL))})(?P<first>(?:[ก-ฮ]|[เ-ไ][ก-ฮ])[ก-ฮะ-ฺเ-ไ็-์]+) (?P<last>{_WORD})$"
# Or the title is a longer one, or no name follows, or one that is joined to the surname or parted.
_FIRST = Plain(all_of=(), none_of=(f"แพทย์|สัตว|กอง|หมวด|สาว|สาง|น้อง|ดร$|ณ|แซ่$|{_NO_NAME}",))
_AFTER_DOT = Plain(all_of=(), none_of=(f"{ACTING}|พิเศษ|หญิง|(?:{'|'.join(UNDOTTED)})$",))  # may go on with the title
_LAST = Plain(all_of=(), none_of=(_NO_SURNAME,))


class Names(NamedTuple):
    """Which texts are of the kind looked for, and their parts (null in the others)."""

    found: np.ndarray
    title: pa.Array
    first: pa.Array
    last: pa.Array


def plain_names(texts: pa.Array, kind: Plain, *, whole: bool) -> Names:
    """Names without a title, of one or two plain Thai words. ``whole``: the second word is the surname."""
    found = kind.holds(texts)
    names = pc.if_else(pa.array(found), texts, pa.scalar(None, TEXT))
    nobody = pa.nulls(len(texts), TEXT)
    if not whole:
        return Names(found, nobody, names, nobody)
    return Names(found, nobody, pc.replace_substring_regex(names, " .*", ""), pc.replace_substring_regex(names, "^[^ ]* ?", ""))


def titled_names(texts: pa.Array) -> Names:
    """A civil title glued to a first name, and a surname: what full names are in a column that glues titles to names."""
    parts = pc.extract_regex(texts, _TITLED)
    written, first, last = (pc.if_else(parts.is_valid(), part, pa.scalar(None, TEXT)) for part in parts.flatten())
    title = pa.array(list(_FULL.values()), TEXT).take(pc.index_in(written, pa.array(list(_FULL), TEXT)))
    found = parts.is_valid().to_numpy(zero_copy_only=False) & _FIRST.holds(first) & _LAST.holds(last)
    found &= ~begins(written, ".*[.]") | _AFTER_DOT.holds(first)
    word = pc.fill_null(pc.binary_join_element_wise(title, first, pa.scalar("", TEXT)), "")
    found &= ~pc.is_in(word, pa.array(sorted(NAMES_LIKE_TITLES), TEXT)).to_numpy(zero_copy_only=False)
    return Names(found, title, first, last)
