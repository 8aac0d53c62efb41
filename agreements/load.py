"""Reading the site's YAML files: every mistake of all files at once, with file, line, key and a hint.

Belongs here: YAML text to models, line numbers, hints. Does not belong here: what the keys mean (``model``).
"""

import difflib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError

from agreements.errors import SettingsError
from agreements.model import Agency, Status
from agreements.text import Text

Lines = dict[tuple[str | int, ...], int]
TODO = "TODO"  # stands in a proposed file where a person has to write
M = TypeVar("M", bound=BaseModel)
_THAI = {  # what pydantic finds wrong; it speaks English only
    "literal_error": "ต้องเป็น {expected}",
    "greater_than": "ต้องมากกว่า {gt}",
    "greater_than_equal": "ต้องไม่น้อยกว่า {ge}",
    "less_than": "ต้องน้อยกว่า {lt}",
    "less_than_equal": "ต้องไม่เกิน {le}",
    "too_short": "ต้องมีอย่างน้อย {min_length} รายการ",
    "too_long": "ต้องมีไม่เกิน {max_length} รายการ",
    "string_too_short": "ต้องมีอย่างน้อย {min_length} ตัวอักษร",
    "string_too_long": "ต้องมีไม่เกิน {max_length} ตัวอักษร",
    "string_pattern_mismatch": "ต้องเขียนตามแบบ {pattern}",
    **dict.fromkeys(("string_type", "string_sub_type"), "ต้องเป็นข้อความ"),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), "ต้องเป็นจำนวนเต็ม"),
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), "ต้องเป็นจำนวน"),
    **dict.fromkeys(("bool_type", "bool_parsing"), "ต้องเป็น true หรือ false"),
    "list_type": "ต้องเป็นรายการ",
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), "ต้องเป็นคีย์กับค่า"),
}
_FIELDS_PAGE = Text("ดูรายการฟิลด์ใน docs/fields.md", "docs/fields.md lists the fields")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml where it is there: ten times as fast
    """Keys are what is written (``0``, ``01``, ``yes``), and so are days: a day that is none is told with its line."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, form) for tag, form in known if tag != "tag:yaml.org,2002:timestamp"]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """The mapping with its keys as text."""
        self.flatten_mapping(node)
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                key.tag = "tag:yaml.org,2002:str"
        return dict(super().construct_mapping(node, deep=deep))


def load_agencies(folder: Path, *, in_fields: Iterable[str], out_fields: Iterable[str]) -> list[Agency]:
    """All agencies of a site, by key, from ``agencies/*.yaml``.

    Args:
        folder: the folder of YAML files.
        in_fields: canonical fields a column may feed. out_fields: fields an agency may receive.

    Raises:
        SettingsError: with every mistake of every file.
    """
    context = {"in_fields": frozenset(in_fields), "out_fields": frozenset(out_fields)}
    problems: list[Text] = []
    agencies: dict[str, Agency] = {}
    for path in sorted(folder.glob("*.yaml")):
        agency = _load(path, Agency, context, problems)
        if agency is None:
            continue
        if agency.agency != path.stem:
            problems.append(_name_differs(path, agency.agency))
        agencies[agency.agency] = agency
    if not agencies and not problems:
        problems.append(Text(f"{folder}: ไม่มีไฟล์หน่วยงาน (*.yaml)", f"{folder}: no agency files (*.yaml)"))
    if problems:
        raise SettingsError(problems)
    return [agencies[key] for key in sorted(agencies)]


def load_one(path: Path, model: type[M], context: dict[str, Any] | None = None) -> M:
    """One YAML file as ``model``.

    Raises:
        SettingsError: with every mistake of the file.
    """
    problems: list[Text] = []
    loaded = _load(path, model, context or {}, problems)
    if loaded is None:
        raise SettingsError(problems)
    return loaded


def _load(path: Path, model: type[M], context: dict[str, Any], problems: list[Text]) -> M | None:
    """The file as ``model``, or None with the mistakes appended to ``problems``."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        node = yaml.compose(text, Loader=_Loader)
        data = yaml.load(text, Loader=_Loader)  # noqa: S506 - it is a safe loader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        problems.append(_unreadable(path, error))
        return None
    lines: Lines = {}
    _collect_lines(node, (), lines, path, problems)
    try:
        return model.model_validate(data or {}, context=context)
    except ValidationError as error:
        own = [e for e in error.errors() if not str(e.get("input")).startswith(TODO)]  # those were told with their lines
        problems.extend(dict.fromkeys(_problem(path, e, lines, model, context) for e in own))  # two ends of `valid` may say the same
        return None


def _collect_lines(node: yaml.Node | None, at: tuple[str | int, ...], lines: Lines, path: Path, problems: list[Text]) -> None:
    """The line of every key and item; a key written twice is a mistake (YAML would keep the last in silence)."""
    if node is None:
        return
    lines.setdefault(at, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode) and node.value.startswith(TODO):
        problems.append(_to_do(path, node.start_mark.line + 1, at))
    if isinstance(node, yaml.SequenceNode):
        for i, item in enumerate(node.value):
            _collect_lines(item, (*at, i), lines, path, problems)
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        here = (*at, str(key.value))
        if here in lines:
            line = key.start_mark.line + 1
            problems.append(
                Text(
                    f"{path.name}:{line}: {_dotted(here)}: เขียนคีย์นี้ซ้ำ ให้เหลือไว้ที่เดียว",
                    f"{path.name}:{line}: {_dotted(here)}: this key is written twice; keep one",
                )
            )
        lines[here] = key.start_mark.line + 1
        _collect_lines(value, here, lines, path, problems)


def _problem(path: Path, error: Any, lines: Lines, model: type[BaseModel], context: dict[str, Any]) -> Text:
    """One mistake as a line for a person."""
    at = _place(error["loc"], lines)
    line = next((lines[at[:n]] for n in range(len(at), -1, -1) if at[:n] in lines), 1)
    where = f"{path.name}:{line}: {_dotted(at)}" if at else f"{path.name}:{line}"
    th, en = _said(error)
    hint = _hint(error, at, model, context)
    return Text(f"{where}: {th}{hint.th}", f"{where}: {en}{hint.en}")


def _place(loc: tuple[str | int, ...], lines: Lines) -> tuple[str | int, ...]:
    """The key as written: pydantic puts the connector's name after ``delivery``, whose models are told apart by it; `valid` is two."""
    if loc and loc[-1] in ("valid_from", "valid_to") and loc not in lines:
        return (*loc[:-1], "valid")
    return (loc[0], *loc[2:]) if loc and loc[0] == "delivery" else tuple(loc)


def _said(error: Any) -> tuple[str, str]:
    """What pydantic found, in both languages."""
    if error["type"] == "extra_forbidden":
        return "ไม่รู้จักคีย์นี้", "unknown key"
    if error["type"] == "missing":
        return "ขาดคีย์นี้", "this key is missing"
    if error["type"] == "union_tag_invalid":
        return f"ไม่รู้จัก connector {error['ctx']['tag']}", f"no such connector: {error['ctx']['tag']}"
    message = str(error["msg"]).removeprefix("Value error, ")
    context = error.get("ctx", {})
    if "th" in context:
        return context["th"], message
    thai = _THAI.get(error["type"])
    return thai.format(**context) if thai else f"ค่าไม่ถูกต้อง ({message})", message


def _hint(error: Any, at: tuple[Any, ...], model: type[BaseModel], context: dict[str, Any]) -> Text:
    """The nearest known word, when a key, a choice or a field name looks mistyped."""
    if error["type"] == "names_nothing":  # says the nearest itself
        return Text("", "")
    if error["type"] == "no_such_field":
        return _near_fields(error["ctx"]["unknown"], error["ctx"]["known"])
    if error["type"] == "string_type" and isinstance(error["input"], int | float):  # a code, or yes and no, which YAML takes for such
        return Text(" — ใส่เครื่องหมายคำพูดคร่อม", " — put it in quotes")
    if error["type"] == "literal_error":
        return _did_you_mean([str(error["input"])], re.findall("'([^']+)'", str(error["msg"])))
    if error["type"] == "union_tag_invalid":
        return _did_you_mean([error["ctx"]["tag"]], re.findall("'([^']+)'", error["ctx"]["expected_tags"]))
    named = str(error["msg"]).rpartition(": ")
    words = [str(at[-1])] if error["type"] == "extra_forbidden" and at else named[2].split(", ") if named[1] else []
    known = sorted(_keys(model) | context.get("in_fields", frozenset()) | context.get("out_fields", frozenset()) | set(get_args(Status)))
    return _did_you_mean(words, known)


def _did_you_mean(words: list[str], known: list[str]) -> Text:
    near = [m for w in words for m in difflib.get_close_matches(w, known, n=1, cutoff=0.7) if m != w]
    if not near:
        return Text("", "")
    return Text(f" — หมายถึง {', '.join(near)} หรือไม่", f" — did you mean {', '.join(near)}?")


def _near_fields(unknown: list[str], known: list[str]) -> Text:
    """The nearest fields; where all are listed, if one has none near."""
    near = [_did_you_mean([name], known) for name in unknown]
    hint = _did_you_mean(unknown, known)
    return hint if all(n.en for n in near) else Text(f"{hint.th} — {_FIELDS_PAGE.th}", f"{hint.en} — {_FIELDS_PAGE.en}")


def _keys(model: type[BaseModel]) -> set[str]:
    """Every key name of a model and of the models inside it."""
    found = {"valid"}
    for name, field in model.model_fields.items():
        found.add(name)
        for inner in models_in(field.annotation):
            found |= _keys(inner)
    return found


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """The models that a key's value is, or is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for inner in get_args(annotation) for model in models_in(inner)]


def _dotted(at: tuple[Any, ...]) -> str:
    return ".".join(str(p) for p in at)


def _to_do(path: Path, line: int, at: tuple[Any, ...]) -> Text:
    where = f"{path.name}:{line}: {_dotted(at)}"
    return Text(f"{where}: ยังไม่ได้กรอก (TODO)", f"{where}: still to be filled in (TODO)")


def _name_differs(path: Path, key: str) -> Text:
    return Text(
        f"{path.name}:1: agency: ชื่อหน่วยงาน {key} ต้องตรงกับชื่อไฟล์ {path.stem}",
        f"{path.name}:1: agency: the key {key} must be the file's name {path.stem}",
    )


def _unreadable(path: Path, error: Exception) -> Text:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    reason = getattr(error, "problem", None) or type(error).__name__
    return Text(
        f"{path.name}:{line}: อ่านไฟล์ YAML ไม่ได้ ({reason}) ตรวจการย่อหน้าและเครื่องหมายคำพูด",
        f"{path.name}:{line}: not readable as YAML ({reason}); check indentation and quotes",
    )
