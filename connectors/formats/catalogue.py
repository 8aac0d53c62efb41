"""Every reason why a delivery cannot be fetched or read, in words without the particulars of any delivery.

Belongs here: going through ``problems`` and ``faults``. Does not belong here: the sentences themselves.
"""

import inspect
from collections.abc import Sequence
from functools import cache

from agreements.errors import OneTeamError
from agreements.text import Text
from connectors import limits
from connectors.formats import problems
from connectors.sources import faults

LIMITS = {"too_long_field": limits.MAX_FIELD_CHARS, "too_many_columns": limits.MAX_COLUMNS, "too_big": limits.MAX_FILE_BYTES,
          "too_large_table": limits.MAX_ROWS}  # fmt: skip


def problem_texts() -> dict[str, OneTeamError]:
    """Every reason, by the name of its function, with ``…`` for the particulars."""
    made = {}
    functions = inspect.getmembers(problems, inspect.isfunction) + inspect.getmembers(faults, inspect.isfunction)
    for name, function in functions:
        if function.__module__ in (problems.__name__, faults.__name__):
            parameters = inspect.signature(function).parameters.values()
            made[name] = function(**{p.name: _sample(name, p) for p in parameters})
    return made


@cache
def words_of(code: str) -> Text:
    """What a code means, and what to do; empty where it is none of these."""
    found = next((e for e in problem_texts().values() if e.code == code), None)
    return Text(found.in_("th"), found.in_("en")) if found else Text("", "")


def _sample(function: str, parameter: inspect.Parameter) -> object:
    """What stands for a particular of a delivery in the words of its problem."""
    if parameter.name == "limit":
        return LIMITS[function]
    known: dict[str, object] = {"where": "", "near": {}, "kind": Text("…", "…")}
    return known.get(parameter.name, ["…"] if parameter.annotation == Sequence[str] else "…")
