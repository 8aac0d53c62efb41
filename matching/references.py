"""Names in a model file that name nothing: comparisons, levels and columns; and names used twice. Each with its place in the file.

Belongs here: mistakes between the parts of a file as written, whatever else is wrong with it. Does not belong here: mistakes inside a
part (``parts``), the model itself (``model``).
"""

import difflib
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from agreements.text import NOTHING, Text
from matching.levels import DEFAULT_LADDERS, FIXED_LEVELS, MISSING_NAME
from matching.parts import LADDER_KEYS

Place = tuple[str | int, ...]
_OF_COMPARISON = ("columns", "also", "people", "swap", "nickname", "phone", "holder")
_ALWAYS = ("source", "record_id")
_COMPARISON, _COLUMN = Text("สิ่งที่เทียบ", "comparison"), Text("คอลัมน์", "column")
_LADDER = Text("คอลัมน์ขั้นของสิ่งที่เทียบชนิด cohort ชื่อ", "column of steps of a comparison of kind cohort")


def mistakes(given: Any) -> list[tuple[Place, Text]]:
    """Every name that names nothing or something of a kind that does not do there, and every name used twice."""
    raw = _plain(given)
    if not isinstance(raw, dict):
        return []
    comparisons = {str(c.get("name")): c for _, c in _parts(raw, "comparisons")}
    found = [*_repeated(raw), *_lost_comparisons(raw, set(comparisons)), *_lost_levels(raw, comparisons)]
    return [*found, *_lost_columns(raw), *_no_ids(raw, comparisons), *_no_dates(raw), *_lost_ladders(raw, comparisons)]


def _plain(given: Any) -> Any:
    return given.model_dump() if isinstance(given, BaseModel) else given


def _parts(raw: Mapping[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The parts of a list that are mappings, numbered."""
    parts = raw.get(key)
    for number, part in enumerate(parts if isinstance(parts, list) else []):
        part = _plain(part)
        if isinstance(part, dict):
            yield number, part


def _words(value: Any) -> list[str]:
    """A text, or the texts of a list."""
    return [value] if isinstance(value, str) else [v for v in value if isinstance(v, str)] if isinstance(value, list | tuple) else []


def _said(what: Text, name: str, known: Collection[str]) -> Text:
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    hint = Text(f" — หมายถึง {near[0]} หรือไม่", f" — did you mean {near[0]}?") if near else NOTHING
    return Text(f"ไม่มี{what.th} {name}{hint.th}", f"no such {what.en}: {name}{hint.en}")


def _repeated(raw: Mapping[str, Any]) -> Iterator[tuple[Place, Text]]:
    for key in ("comparisons", "blocking"):
        seen: set[str] = set()
        for number, part in _parts(raw, key):
            name = str(part.get("name"))
            if name in seen:
                yield (key, number, "name"), Text(f"ใช้ชื่อ {name} ซ้ำ", f"the name {name} is used twice")
            seen.add(name)


def _conditions(raw: Mapping[str, Any]) -> Iterator[tuple[Place, str, list[str]]]:
    """Place, comparison and levels of every condition of a hard rule."""
    for number, rule in _parts(raw, "hard_rules"):
        for key in ("when", "unless"):
            condition = rule.get(key)
            for name, levels in condition.items() if isinstance(condition, dict) else ():
                yield ("hard_rules", number, key, name), str(name), _words(levels)


def _named_comparisons(raw: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Wherever a comparison is named."""
    yield from ((place, name) for place, name, _ in _conditions(raw))
    yield from ((("one_value",), name) for name in _words(raw.get("one_value")))
    for number, rule in _parts(raw, "blocking"):
        yield from ((("blocking", number, "trains"), name) for name in _words(rule.get("trains")))
    for number, rule in _parts(raw, "hard_rules"):
        yield from ((("hard_rules", number, "told_apart_by"), name) for name in _words(rule.get("told_apart_by")))
    for number, group in _parts(raw, "dependent"):
        yield from ((("dependent", number, key), name) for key in ("comparisons", "given") for name in _words(group.get(key)))
    namesakes = _plain(raw.get("namesakes"))
    if isinstance(namesakes, dict):
        yield from ((("namesakes", "comparisons"), name) for name in _words(namesakes.get("comparisons")))


def _lost_comparisons(raw: Mapping[str, Any], known: set[str]) -> Iterator[tuple[Place, Text]]:
    yield from ((place, _said(_COMPARISON, name, known)) for place, name in _named_comparisons(raw) if name not in known)


def _lost_levels(raw: Mapping[str, Any], comparisons: Mapping[str, dict[str, Any]]) -> Iterator[tuple[Place, Text]]:
    for place, name, levels in _conditions(raw):
        known = _order(comparisons[name]) if name in comparisons else ()
        lost = [level for level in levels if known and level not in (*known, MISSING_NAME)]
        yield from ((place, Text(f"{name} ไม่มีระดับ {level}", f"{name} has no level {level}")) for level in lost)


def _order(comparison: dict[str, Any]) -> tuple[str, ...]:
    """The levels of a comparison as written; nothing where its kind is not known."""
    kind, levels = str(comparison.get("kind")), comparison.get("levels")
    own = tuple(str(level) for level in levels) if isinstance(levels, list | tuple | dict) else ()
    return FIXED_LEVELS.get(kind) or own or DEFAULT_LADDERS.get(kind, ())


def _named_columns(raw: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Wherever a column is named."""
    for number, comparison in _parts(raw, "comparisons"):
        if "columns" not in comparison:
            yield ("comparisons", number, "name"), str(comparison.get("name"))
        yield from ((("comparisons", number, key), name) for key in _OF_COMPARISON for name in _words(comparison.get(key)))
    for number, rule in _parts(raw, "blocking"):
        yield from ((("blocking", number, "keys"), name) for key in _words(rule.get("keys")) for name in columns_of_key(key))
    for part in ("split", "listed_by"):
        yield from (((part,), name) for key in _words(raw.get(part)) for name in columns_of_key(key))
    derive, namesakes = raw.get("derive"), _plain(raw.get("namesakes"))
    for name, derived in derive.items() if isinstance(derive, dict) else ():
        yield from ((("derive", name, "of"), column) for column in _words((_plain(derived) or {}).get("of")))
    if isinstance(namesakes, dict):
        yield from ((("namesakes", "told_apart_by"), name) for name in _words(namesakes.get("told_apart_by")))


def _lost_ladders(raw: Mapping[str, Any], comparisons: Mapping[str, dict[str, Any]]) -> Iterator[tuple[Place, Text]]:
    """Keys of births told by grades, of a column that no comparison knows as grades."""
    known = {next(iter(_words(c.get("columns"))), name) for name, c in comparisons.items() if c.get("kind") == "cohort"}
    rules = [(("blocking", number, "keys"), _words(rule.get("keys"))) for number, rule in _parts(raw, "blocking")]
    for place, keys in [*rules, (("listed_by",), _words(raw.get("listed_by")))]:
        ladders = [key.partition(":")[2] for key in keys if key.partition(":")[0] in LADDER_KEYS]
        yield from ((place, _said(_LADDER, column, known)) for column in ladders if column not in known)


def columns_of_key(key: str) -> list[str]:
    """The columns of a key ``how:column|column``."""
    return [name for name in key.partition(":")[2].split("|") if name]


def _lost_columns(raw: Mapping[str, Any]) -> Iterator[tuple[Place, Text]]:
    """Columns that are used and not declared: only where the model declares columns at all."""
    declared = raw.get("columns")
    if raw.get("records", "columns") != "columns" or not isinstance(declared, dict) or not declared:
        return
    derive = raw.get("derive")
    known = {*map(str, declared), *(map(str, derive) if isinstance(derive, dict) else ()), *_ALWAYS}
    yield from dict.fromkeys((place, _said(_COLUMN, name, known)) for place, name in _named_columns(raw) if name not in known)


def _no_ids(raw: Mapping[str, Any], comparisons: Mapping[str, dict[str, Any]]) -> Iterator[tuple[Place, Text]]:
    """Comparisons in ``one_value`` that are no ids: a person may have several names, but not several numbers."""
    for name in _words(raw.get("one_value")):
        kind = comparisons.get(name, {}).get("kind", "id")
        if kind != "id":
            yield ("one_value",), Text(f"{name} เป็นชนิด {kind} ต้องเป็นชนิด id", f"{name} is of kind {kind}; it must be of kind id")


def _no_dates(raw: Mapping[str, Any]) -> Iterator[tuple[Place, Text]]:
    """Comparisons of dates whose column is declared to be something else, and so never read as a date."""
    declared = raw.get("columns")
    for number, comparison in _parts(raw, "comparisons"):
        for name in _words(comparison.get("columns", comparison.get("name"))) if comparison.get("kind") == "date" else ():
            column = _plain(declared.get(name)) if isinstance(declared, dict) else None
            kind = column.get("kind", "date") if isinstance(column, dict) else "date"
            if kind != "date":
                what = Text(f"คอลัมน์ {name} เป็นชนิด {kind} ต้องเป็นชนิด date", f"column {name} is of kind {kind}; it must be of kind date")
                yield ("comparisons", number, "columns"), what
