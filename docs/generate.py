"""Writes the reference pages from the declarations, so that they cannot say anything else: ``python -m docs.generate``.

Belongs here: tables out of the models and the fields. Does not belong here: prose (the other pages), words for keys (``words``).
``docs/agreement.md`` is written, ``docs/connectors.md`` (``connectors_page``), ``docs/model.md`` (``model_page``) and
``docs/edge_figures.md`` (``benchmarks.edge_table``); a test fails when one differs from what would be written now.
"""

import datetime as dt
import types
import typing
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from agreements.load import models_in
from agreements.model import Agency, Checks, Kind, Rows, RowsMean, Status
from agreements.ways import CONNECTORS
from docs import words
from records.fields import FIELDS, REGISTER_OUT, Field
from records.suites import rules
from register.vocabulary import STATES

HERE = Path(__file__).parent
PAGE = HERE / "agreement.md"
CONNECTORS_PAGE = HERE / "connectors.md"
EXAMPLE = HERE / "example_agency.yaml"
HIDDEN_KEYS = {"agreement.valid_from", "agreement.valid_to"}  # written as one key, `valid`


def main() -> None:
    """Write the pages."""
    from benchmarks import edge_table
    from docs.connectors_page import connectors_page
    from docs.model_page import PAGE as MODEL_PAGE
    from docs.model_page import model_page

    PAGE.write_text(agreement_page(), encoding="utf-8", newline="\n")
    CONNECTORS_PAGE.write_text(connectors_page(), encoding="utf-8", newline="\n")
    MODEL_PAGE.write_text(model_page(), encoding="utf-8", newline="\n")
    edge_table.main()


def agreement_page() -> str:
    """``docs/agreement.md``."""
    parts = [
        "# An agency's file · ไฟล์ของหน่วยงาน",
        "<!-- Written by `python -m docs.generate`; changes belong into the models, `records/fields.py` or `docs/words.py`. -->",
        "One file an agency: `agencies/<key>.yaml`. `oneteam agency check` reports every mistake of all files with file, line and a hint; "
        "`oneteam agency add` proposes a file from a sample.",
        "หนึ่งหน่วยงานหนึ่งไฟล์ `agencies/<รหัส>.yaml` คำสั่ง `oneteam agency check` บอกข้อผิดพลาดทั้งหมดพร้อมไฟล์ บรรทัด และคำแนะนำ "
        "คำสั่ง `oneteam agency add` ร่างไฟล์ให้จากไฟล์ตัวอย่าง",
        "## Example · ตัวอย่าง",
        f"```yaml\n{EXAMPLE.read_text(encoding='utf-8')}```",
        "## Keys · คีย์",
        "**Bold** keys must be there. คีย์**ตัวหนา**ต้องมี",
        *_key_sections(),
        "## Words · คำที่ใช้",
        *_choices(),
        "## Fields · ฟิลด์กลาง",
        "`columns`, `constants` and `values` name fields with ● under *in*; `receives.fields` those with ● under *out*. "
        "`oneteam agency add` knows the headings listed; spaces, marks and case do not matter.",
        _fields_table(FIELDS),
        "An agency may also receive what the register adds · สิ่งที่ทะเบียนเพิ่มให้:",
        table(("field", "ไทย", "English"), ((code(name), t.th, t.en) for name, t in REGISTER_OUT.items())),
        "## Checks · การตรวจ",
        "Every delivery is held against these rules. ⛔ holds the delivery back (by default; `checks.blocking` names the limits that do). "
        "One rule `form_of_<field>` a roster column stands for all below.",
        _checks_table(),
    ]
    return "\n\n".join(parts) + "\n"


def key_rows(model: type[BaseModel], at: str = "") -> list[tuple[str, FieldInfo | None]]:
    """Every key of a model as written in the file, with its field (None for ``valid``); models inside it follow."""
    rows: list[tuple[str, FieldInfo | None]] = []
    for name, field in model.model_fields.items():
        key = f"{at}.{name}" if at else name
        if key not in HIDDEN_KEYS:
            rows.append((key, field))
        elif name == "valid_from":
            rows.append((f"{at}.valid", None))
    for name, field in model.model_fields.items():
        inner = model_of(field.annotation)
        if inner:
            rows.extend(key_rows(inner, f"{at}.{name}" if at else name))
    return rows


def _key_sections() -> Iterable[str]:
    by_section: dict[str, list[tuple[str, FieldInfo | None]]] = {}
    for key, field in key_rows(Agency):
        by_section.setdefault(key.rpartition(".")[0], []).append((key, field))
    for section, rows in by_section.items():
        title = words.SECTIONS[section]
        yield f"### {f'`{section}` ' if section else ''}{title.th} · {title.en}"
        yield table(("key", "value", "default", "meaning · ความหมาย"), (_key_row(key, field) for key, field in rows))


def _key_row(key: str, field: FieldInfo | None) -> tuple[str, str, str, str]:
    meaning = words.KEYS[key]
    name = code(key.rpartition(".")[2])
    if field is None:
        return f"**{name}**", "date/date", "", f"{meaning.en}<br>{meaning.th}"
    needed = field.is_required()
    return f"**{name}**" if needed else name, _value(key, field), "" if needed else default_in_words(field), f"{meaning.en}<br>{meaning.th}"


def _value(key: str, field: FieldInfo) -> str:
    if key in ("kind", "rows_mean", "receives.rows"):
        return "see *Words* below"
    if key == "delivery.connector":
        return f"[one of these]({CONNECTORS_PAGE.name}): " + " · ".join(map(code, CONNECTORS))
    if any(getattr(m, "func", None) for m in field.metadata):
        return "share, 20% or 0.2"
    return type_in_words(field.annotation)


def type_in_words(annotation: Any) -> str:
    """A type in words an officer reads."""
    plain = {str: "text", int: "whole number", float: "number", bool: "true or false", dt.date: "date"}
    if annotation in plain:
        return plain[annotation]
    if get_origin(annotation) is Annotated:
        return type_in_words(get_args(annotation)[0])
    if model_of(annotation):
        return "keys of its own, below"
    origin = get_origin(annotation)
    if origin is Literal:
        return " · ".join(code(repr(v)[1:-1]) for v in get_args(annotation))
    inner = [type_in_words(a) for a in get_args(annotation) if a is not type(None)]
    if origin in (typing.Union, types.UnionType):
        return " or ".join(inner)
    if origin is dict:
        return f"{inner[0]}: {inner[1]}"
    return f"two of {inner[0]}" if origin is tuple else f"list of {inner[0]}"


def default_in_words(field: FieldInfo) -> str:
    """What holds where a key is left out."""
    default = field.get_default(call_default_factory=True)
    if default is PydanticUndefined or default is None or isinstance(default, BaseModel) or default in ("", [], {}):
        return "–"
    if isinstance(default, bool):
        return code(str(default).lower())
    if isinstance(default, float):
        return f"{default:.0%}"
    return ", ".join(code(d) for d in default) if isinstance(default, list) else code(str(default))


def model_of(annotation: Any) -> type[BaseModel] | None:
    """The model that a key's value is, or is made of; of several what they share (a connector's own keys stand on their own page)."""
    found = models_in(annotation)
    return next(base for base in found[0].__mro__ if all(issubclass(m, base) for m in found)) if found else None


def _choices() -> Iterable[str]:
    for title, choices, said in (
        ("kind", get_args(Kind), words.KINDS),
        ("rows_mean", get_args(RowsMean), words.ROWS_MEAN),
        ("receives.rows", get_args(Rows), words.RECEIVED_ROWS),
        ("values.status", get_args(Status), words.STATUSES),
        ("receives.states", tuple(STATES), STATES),
    ):
        yield f"`{title}`"
        yield table(("word", "ไทย", "English"), ((code(c), said[c].th, said[c].en) for c in choices))


def _fields_table(fields: Iterable[Field]) -> str:
    shown = [f for f in fields if f.given or f.out]
    rows = (
        (code(f.name), f.label.th, f.meaning.en, "●" if f.given else "", "●" if f.out else "", f.sensitivity, ", ".join(f.headings))
        for f in shown
    )
    return table(("field", "ไทย", "meaning", "in", "out", "sensitivity", "headings known · หัวที่รู้จัก"), rows)


def _checks_table() -> str:
    kept = [r for r in rules(Checks()) if not r.name.startswith("form_of_")]
    form = ("`form_of_<field>`", "รูปแบบของฟิลด์", "values are in the normal form of their kind", "")
    rows = [(code(r.name), r.label.th, r.label.en, "⛔" if r.blocking else "") for r in kept]
    return table(("check", "ไทย", "English", ""), [*rows, form])


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def code(text: str) -> str:
    """Text in the type of code."""
    return f"`{text}`"


if __name__ == "__main__":
    main()
