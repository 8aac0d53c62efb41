"""Phone numbers of families, digits only.

Belongs here: reading one cell with one or several numbers. Does not belong here: comparing numbers (``matching``).

Thai numbers: mobile 06, 08, 09 with 10 digits; fixed lines 02-05, 07 with 9 digits (national numbering plan). The first valid number of a
cell is kept.
"""

import re

from records.cells import Plain
from records.readings import Read

_SPLIT = re.compile(r"[,/;|\n]|หรือ|และ|(?<=\d)\s{1,}(?=(?:0|\+?66)\d)")
_EXTENSION = re.compile(r"(?:ต่อ|ext\.?|#)\s*\d+.*$", re.IGNORECASE)
_NOT_DIGIT = re.compile(r"\D")
_VALID = re.compile(r"0[689]\d{8}|0[2-57]\d{7}")
_LOST_ZERO = re.compile(r"[689]\d{8}|[2-57]\d{7}")
_PLACEHOLDERS = frozenset({"0812345678", "0912345678", "0612345678", "0987654321", "021234567"})
PLAIN = Plain(
    all_of=("(?:0[689][0-9]{8}|0[2-57][0-9]{7})$",),
    none_of=("..(?:" + "|".join(f"{d}+" for d in range(10)) + ")$", "|".join(sorted(_PLACEHOLDERS))),
)
_SCIENTIFIC = re.compile(r"\d[.,]\d+\s?[eE]\+?\d+")


def _is_placeholder(digits: str) -> bool:
    return len(set(digits[2:])) == 1 or digits in _PLACEHOLDERS


def _one(piece: str) -> tuple[str, str]:
    """A valid number of the piece and the rule that was needed, or nothing."""
    digits = _NOT_DIGIT.sub("", re.sub(r"\.0+$", "", _EXTENSION.sub("", piece)))
    rule = ""
    if digits.startswith("66") and len(digits) in {10, 11, 12}:
        digits, rule = "0" + digits[2:].removeprefix("0"), "phone_country_code"
    elif _LOST_ZERO.fullmatch(digits):
        digits, rule = "0" + digits, "phone_leading_zero"
    if not _VALID.fullmatch(digits) or _is_placeholder(digits):
        return "", ""
    return digits, rule


def read_phone(text: str) -> Read:
    """A tidied cell: the first valid number, or nothing (rule ``phone_invalid``)."""
    bare = text.replace("-", "")  # most numbers: the general way would find the same
    if not text or (_VALID.fullmatch(bare) and not _is_placeholder(bare)):
        return Read(bare, () if bare == text else ("phone_digits_only",))
    pieces = [] if _SCIENTIFIC.fullmatch(text) else [p for p in _SPLIT.split(text) if p.strip()]
    for piece in pieces:
        digits, rule = _one(piece)
        if digits:
            several = ("phone_first_of_several",) if len(pieces) > 1 else ()
            written = ("phone_digits_only",) if not rule and not several and digits != text else ()
            return Read(digits, (*several, *((rule,) if rule else ()), *written))
    return Read("", ("phone_invalid",))
