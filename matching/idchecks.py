"""How a valid identifier is told from a mistyped one, by name: the check rules a model may ask for.

Belongs here: the table of rules. Does not belong here: comparing ids (``compare.identity``).
"""

from collections.abc import Callable, Sequence

import numpy as np

from records.ids import are_valid_ids

Check = Callable[[Sequence[str]], np.ndarray]


def luhn(value: str) -> bool:
    """The check digit of ISO/IEC 7812, used for cards and several countries' personal numbers."""
    if not (value.isascii() and value.isdigit()) or len(value) < 2:
        return False
    doubled = [int(c) * (1 + i % 2) for i, c in enumerate(reversed(value))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0


def mod_97(value: str) -> bool:
    """The check of ISO 7064 mod 97-10: the whole number leaves 1."""
    return value.isascii() and value.isdigit() and len(value) > 2 and int(value) % 97 == 1


def _each(valid: Callable[[str], bool]) -> Check:
    """A rule for one text as a rule for many."""
    return lambda values: np.fromiter(map(valid, values), dtype=bool, count=len(values))


# Each tells of many texts which are valid (bool).
CHECKS: dict[str, Check] = {"thai_id": are_valid_ids, "luhn": _each(luhn), "mod_97": _each(mod_97), "digits": _each(str.isdecimal)}
