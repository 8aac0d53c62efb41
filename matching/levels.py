"""The comparison levels of each kind, best first: the vocabulary that models, weights and explanations share.

Belongs here: names of levels, their order, the m and u they start from. Does not belong here: how a level is decided (``compare``).

Kinds of text (name, word, code, category, phone, email, text, number) and dates have a ladder of tests of the model's choosing; the
others have fixed levels. A test with a number in its name takes any: ``edit_1``, ``similar_92``, ``tokens_60``, ``within_5``, ``days_31``.
"""

import re
from functools import cache
from typing import Literal

Kind = Literal[
    "name", "word", "code", "category", "phone", "email", "text", "number", "source", "id", "date", "household", "place", "ordinal",
    "cohort", "lacking", "paired",
]  # fmt: skip

MISSING, MISSING_NAME = -1, "missing"
DIFFERENT = "different"

FIXED_LEVELS: dict[str, tuple[str, ...]] = {
    "id": ("equal", "edit", "swapped", "different", "apart"),
    "household": ("several", "whole", "person", "contact", "moved", "clash"),
    "place": ("inner", "middle", "outer", "other_inner", "other_middle", "elsewhere"),
    "ordinal": ("equal", "near", "far", "apart"),
    "cohort": ("equal", "within", "near", "far", "apart"),
    "lacking": ("both", "one"),
    "paired": ("often", "some", "seldom", "hardly"),
}
# Default ladders of the kinds of text.
DEFAULT_LADDERS: dict[str, tuple[str, ...]] = {
    "name": ("equal", "tone", "sound", "edit", "close", "part", "roman", "alias", "swapped", "different"),
    "word": ("equal", "sound", "different"),
    "code": ("equal", "edit_1", "different"),
    "category": ("equal", "different"),
    "phone": ("equal", "edit_1", "different"),
    "email": ("equal", "edit_1", "user", "similar_90", "different"),
    "text": ("equal", "edit_2", "tokens_75", "similar_90", "tokens_40", "different"),
    "number": ("equal", "within_1", "within_5", "different"),
    "source": ("equal", "different"),
    "date": ("equal", "swapped", "era", "digit", "part", "month", "year", "near", "about", "clash"),
}
DATE_TESTS = DEFAULT_LADDERS["date"]
TESTS = ("equal", "tone", "sound", "edit", "close", "part", "roman", "roman_close", "user", "alias", "swapped", "different")
_NUMBERED = re.compile(r"(edit|similar|tokens|within|first)_(\d{1,4})")
_NUMBERED_DATE = re.compile(r"(days|years)_(\d{1,4})")
# Tests that look at other columns, or where a better one may still weigh less: training does not hold them to the ladder's order.
UNORDERED = ("alias", "swapped", "part", "roman", "roman_close", "user")

# Levels of the fixed kinds that grow weaker from left to right: training may not turn their order round.
FIXED_LADDERS: dict[str, tuple[str, ...]] = {
    "id": ("equal", "edit", "different", "apart"),
    "household": ("several", "whole", "person", "moved", "clash"),
    "place": ("inner", "middle", "outer", "other_middle"),
    "ordinal": ("equal", "near", "far", "apart"),
    "cohort": ("equal", "near", "far", "apart"),
    "lacking": ("both", "one"),
    "paired": ("often", "some", "seldom", "hardly"),
}

# Where m and u start when a model gives none: shares of matches and of random pairs at each level (scaled to add up to one).
START: dict[str, tuple[float, float]] = {
    "equal": (0.8, 0.001), "tone": (0.03, 0.0001), "sound": (0.03, 0.0005), "edit": (0.05, 0.001), "close": (0.02, 0.005),
    "part": (0.01, 0.002), "roman": (0.01, 0.0005), "roman_close": (0.01, 0.003), "user": (0.02, 0.001), "alias": (0.01, 0.0005),
    "swapped": (0.01, 0.0002), "different": (0.05, 0.98),
}  # fmt: skip
START_NUMBERED: dict[str, tuple[float, float]] = {
    "edit": (0.04, 0.001), "similar": (0.02, 0.005), "tokens": (0.02, 0.005), "within": (0.03, 0.02), "first": (0.02, 0.02),
    "days": (0.02, 0.01), "years": (0.01, 0.01),
}  # fmt: skip
COLUMNS_OF = {"cohort": (2, 3), "lacking": (2, 2), "paired": (2, 3)}  # how many columns a kind needs, at least and at most

START_FIXED: dict[str, dict[str, tuple[float, float]]] = {
    "id": {"equal": (0.9, 1e-5), "edit": (0.04, 1e-5), "swapped": (0.01, 5e-6), "different": (0.03, 0.3), "apart": (0.02, 0.7)},
    "date": {
        "equal": (0.82, 3e-4), "swapped": (0.01, 2e-4), "era": (0.002, 1e-5), "digit": (0.05, 0.003), "part": (0.04, 0.03),
        "month": (0.01, 0.001), "year": (0.02, 0.01), "near": (0.01, 0.02), "about": (0.005, 0.02), "clash": (0.035, 0.91),
    },
    "household": {
        "several": (0.48, 3e-5), "whole": (0.1, 5e-5), "person": (0.15, 1e-3), "contact": (0.12, 5e-4), "moved": (0.1, 0.3),
        "clash": (0.05, 0.7),
    },
    "place": {
        "inner": (0.8, 0.02), "middle": (0.03, 0.02), "outer": (0.05, 0.1), "other_inner": (0.05, 0.1), "other_middle": (0.06, 0.74),
        "elsewhere": (0.01, 0.02),
    },
    "ordinal": {"equal": (0.45, 0.09), "near": (0.4, 0.3), "far": (0.12, 0.21), "apart": (0.03, 0.4)},
    "paired": {"often": (0.7, 0.02), "some": (0.15, 0.05), "seldom": (0.07, 0.08), "hardly": (0.08, 0.85)},
    "lacking": {"both": (0.1, 0.05), "one": (0.9, 0.95)},
    "cohort": {"equal": (0.8, 0.1), "within": (0.07, 0.04), "near": (0.1, 0.15), "far": (0.02, 0.2), "apart": (0.01, 0.51)},
}  # fmt: skip


@cache
def split_test(test: str) -> tuple[str, int]:
    """The name and number of a test: ``edit_2`` is edit and 2; tests without a number have 0."""
    found = _NUMBERED.fullmatch(test) or _NUMBERED_DATE.fullmatch(test)
    return (found[1], int(found[2])) if found else (test, 0)


def known_test(kind: str, test: str) -> bool:
    """Whether a ladder of the kind may hold this test."""
    if kind == "date":
        return test in DATE_TESTS or _NUMBERED_DATE.fullmatch(test) is not None
    return test in TESTS or _NUMBERED.fullmatch(test) is not None


def last_level(kind: str) -> str:
    """The level of two values that no test finds alike."""
    return "clash" if kind == "date" else DIFFERENT


def start_of(kind: str, level: str) -> tuple[float, float]:
    """m and u a level starts from."""
    name, number = split_test(level)
    if number:
        return START_NUMBERED[name]
    if kind in START_FIXED:
        return START_FIXED[kind][level]
    if kind in ("category", "source"):
        return {"equal": (0.95, 0.5), "different": (0.05, 0.5)}.get(level, (0.01, 0.01))
    return START[name]


def ladder_of(kind: str, levels: tuple[str, ...]) -> tuple[str, ...]:
    """The levels that must weigh less from left to right."""
    if kind in FIXED_LEVELS:
        return FIXED_LADDERS[kind]
    if kind == "date":
        return tuple(level for level in ("equal", "digit", "part", "clash") if level in levels)
    return () if kind == "source" else tuple(level for level in levels if level not in UNORDERED)
