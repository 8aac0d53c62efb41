"""National ids of 13 digits and G-codes, from any way of writing them.

Belongs here: reading one cell of an id, the check digit, the kind. Does not belong here: comparing ids (``matching``).

Check digit: 11 minus (sum of the first twelve digits times 13 … 2, modulo 11), modulo 10 (Department of Provincial Administration).
Kinds by the first digit: 1-5 and 8 citizens and residents on the register, 0, 6 and 7 people without Thai nationality; 9 is not given out.
3 and 4 were given to those who were on the register before 31 May 1984, when the numbers were brought in; to nobody since.
G-code: ``G``, two digits of the Buddhist year, two of the province, eight running digits.
"""

import re
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import TEXT, Cells, Plain, Said, filled, python
from records.readings import read_parts
from records.repairs import Repairs

_SCIENTIFIC = re.compile(r"(\d)[.,]?(\d*)\s?[eE]\s?\+?\s?(\d{1,2})")
_FRACTION = re.compile(r"[.,]0+$")
_SEPARATORS = re.compile(r"[\s'\"\-.,/_*:;=`]")
_G_CODE = re.compile(r"(?:G|จี)(\d{12})")
_PLACEHOLDERS = ("123456789012", "012345678901", "987654321098")
_WEIGHTS = tuple(range(13, 1, -1))
_THIRTEEN = Plain(all_of=("[0-9]{13}$",), none_of=("|".join(f"{d}{{12}}" for d in range(10)), "|".join(_PLACEHOLDERS)))
_ELDERS = "34"
_FIRST_WITHOUT = "1985"  # nobody born from here on has an elder's number
KINDS = ("citizen", "no_nationality", "bad_check")


class Id(NamedTuple):
    """What one cell of an id says."""

    national_id: str = ""
    id_kind: str = ""
    g_code: str = ""
    rules: tuple[str, ...] = ()


def check_digit(twelve: str) -> str:
    """The 13th digit that belongs to the first twelve."""
    total = sum(map(mul, map(int, twelve), _WEIGHTS))
    return str((11 - total % 11) % 10)


def is_valid_id(text: str) -> bool:
    """Whether the text is 13 digits with the right check digit."""
    return len(text) == 13 and text.isascii() and text.isdigit() and check_digit(text[:12]) == text[12]


def are_valid_ids(texts: Sequence[str]) -> np.ndarray:
    """:func:`is_valid_id` of many texts at once (bool)."""
    valid = np.zeros(len(texts), dtype=bool)
    at = [i for i, text in enumerate(texts) if len(text) == 13 and text.isascii() and text.isdigit()]
    valid[at] = _right(_digits([texts[i] for i in at]))
    return valid


def id_kind(text: str) -> str:
    """``citizen``, ``no_nationality`` or ``bad_check`` of 13 digits."""
    if not is_valid_id(text) or text[0] == "9":
        return "bad_check"
    return "no_nationality" if text[0] in "067" else "citizen"


def _is_placeholder(digits: str) -> bool:
    return len(set(digits[:12])) == 1 or digits[:12] in _PLACEHOLDERS


def _from_scientific(text: str) -> tuple[str, str]:
    """Digits of a number in scientific notation if all are there, and the rule."""
    match = _SCIENTIFIC.fullmatch(text)
    if match is None:
        return text, ""
    head, tail, power = match.groups()
    if int(power) == 12 and len(tail) == 12:
        return head + tail, "id_from_scientific"
    return "", "id_lost_digits"


def read_id(text: str) -> Id:
    """A tidied cell of an id or a G-code."""
    if not text:
        return Id()
    if len(text) == 13 and text.isascii() and text.isdigit() and not _is_placeholder(text):
        return Id(text, id_kind(text))
    digits, rule = _from_scientific(text)
    rules = [rule] if rule else []
    if not digits:
        return Id(rules=tuple(rules))
    bare = _SEPARATORS.sub("", _FRACTION.sub("", digits)).upper()
    if match := _G_CODE.fullmatch(bare):
        g_code = "G" + match[1]
        return Id(g_code=g_code, rules=() if g_code == text else ("id_separators",))
    if not (bare.isascii() and bare.isdigit()):
        return Id(rules=("id_not_a_number",))
    if bare != digits:
        rules.append("id_separators")
    if len(bare) == 12 and is_valid_id("0" + bare):
        bare = "0" + bare
        rules.append("id_leading_zero")
    if len(bare) != 13:
        return Id(rules=(*rules, "id_wrong_length"))
    if _is_placeholder(bare):
        return Id(rules=(*rules, "id_placeholder"))
    return Id(bare, id_kind(bare), "", tuple(rules))


def id_columns(cells: Cells, repairs: Repairs) -> dict[str, Cells]:
    """:func:`read_id` for a column of tidied text; what is 13 digits but for dashes is judged all at once."""
    bare = pc.replace_substring(cells.texts, "-", "")
    plain = _THIRTEEN.holds(bare)
    at_once = cells.are(plain)
    others = read_parts(cells.kept(~at_once), read_id, repairs)
    repairs.count_rows("id_separators", at_once & cells.are(pc.not_equal(bare, cells.texts).to_numpy(zero_copy_only=False)))
    digits = Cells(cells.codes, bare).kept(at_once)
    kinds = np.full(len(plain) + 1, -1, np.int64)
    kinds[:-1][plain] = _kinds(bare.filter(pa.array(plain)))
    return {
        "national_id": filled(digits, others["national_id"]),
        "id_kind": filled(Cells(kinds[digits.codes], pa.array(KINDS, TEXT)), others["id_kind"]),
        "g_code": others["g_code"],
    }


def without_elders_ids(ids: Said, born: Cells, repairs: Repairs) -> dict[str, Cells]:
    """The columns of :func:`id_columns` without valid numbers that the row's child is too young for: a parent's or guardian's was typed.

    Args:
        born: ISO dates, or their beginning. repairs: what was changed, added to.
    """
    elders = ids["national_id"].are(pc.match_substring_regex(ids["national_id"].texts, f"^[{_ELDERS}]").to_numpy(zero_copy_only=False))
    valid = ids["id_kind"].are(pc.equal(ids["id_kind"].texts, "citizen").to_numpy(zero_copy_only=False))
    too_young = born.are(pc.greater_equal(born.texts, _FIRST_WITHOUT).to_numpy(zero_copy_only=False))
    wrong = elders & valid & too_young
    repairs.of("national_id", "g_code").count_rows("id_of_an_elder", wrong)
    return {**ids, "national_id": ids["national_id"].kept(~wrong), "id_kind": ids["id_kind"].kept(~wrong)}


def _kinds(texts: pa.Array) -> np.ndarray:
    """:func:`id_kind` of many texts of 13 digits, by their place in ``KINDS``."""
    digits = _digits(python(texts))
    first = digits[:, 0]
    return np.where(~_right(digits) | (first == 9), 2, np.where(np.isin(first, (0, 6, 7)), 1, 0))


def _digits(texts: Sequence[str]) -> np.ndarray:
    """The digits (int64) of texts of 13, one row each."""
    return np.frombuffer("".join(texts).encode(), np.uint8).reshape(-1, 13).astype(np.int64) - ord("0")


def _right(digits: np.ndarray) -> np.ndarray:
    """Whether the check digit of each row is right (bool)."""
    return np.asarray((11 - digits[:, :12] @ np.array(_WEIGHTS) % 11) % 10 == digits[:, 12])
