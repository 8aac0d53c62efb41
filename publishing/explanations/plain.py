"""An explanation as plain data, for programs: every text in both languages, no number is rounded away.

Belongs here: the shape of ``oneteam explain --json``. Does not belong here: words.
"""

import dataclasses
from math import isnan
from typing import Any

from agreements.text import Text


def plain(thing: Any) -> Any:
    """Dataclasses as objects, texts as ``{"th", "en"}``, a number that is not there as null."""
    if isinstance(thing, Text):
        return thing._asdict()
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        return {field.name: plain(getattr(thing, field.name)) for field in dataclasses.fields(thing)} | _worded(thing)
    if isinstance(thing, tuple):
        return [plain(part) for part in thing]
    return None if isinstance(thing, float) and isnan(thing) else thing


def _worded(thing: Any) -> dict[str, Any]:
    """The sentence that a stored pair or a person has by its code."""
    sentence = getattr(type(thing), "sentence", None)
    return {"sentence": plain(thing.sentence)} if isinstance(sentence, property) else {}
