"""Writes the reference of rules, fields and repairs from the declarations: ``python -m docs.rules_page``.

Belongs here: ``docs/rules.md`` (how the register decides), ``docs/fields.md`` (what every field is), ``docs/repairs.md`` (what is put
aside, mended or refused). Does not belong here: the agency's file (``generate``), prose (the other pages).
The pages are written, not edited; a test fails when one differs from what would be written now.
"""

import ast
import inspect
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from agreements.text import Text
from connectors.formats.catalogue import problem_texts
from matching import REASONS as LINK_REASONS
from matching.model import Model
from publishing.labels import LABELS
from publishing.wording import GROUPS, VERDICTS
from records.fields import FIELDS, REGISTER_OUT
from records.reasons import FAULTS, REASONS, REPAIRS
from register import rules
from register.evidence import SAYS
from register.export import COLUMNS
from register.rules import RULES, VERSION
from register.vocabulary import FACTS, OUT, STATES, TERMS

HERE = Path(__file__).parent
WRITTEN = "<!-- Written by `python -m docs.rules_page`; change the declarations, then run `make docs`. -->"
NO_RECORD = ("title", "header", "repeated_header", "blank", "total", "note", "deleted", "not_a_pupil", "enrolment_deleted", "replaced")
NIGHT = "the night that found it · คืนที่พบ"


def main() -> None:
    """Write the three pages."""
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8", newline="\n")


def rules_page() -> str:
    """``docs/rules.md``."""
    return _page(
        "How the register decides · ทะเบียนตัดสินอย่างไร",
        f"Version {VERSION} of the rules. The table is read **top to bottom: the first rule whose condition holds decides** the child's "
        "state, and its id is stored with the state. The conditions are those of `register/rules.py`; what each of their words "
        "compares is worked out in `register/cases.py`, facts in `register/evidence.py`.",
        f"กฎรุ่นที่ {VERSION} อ่านจากบนลงล่าง กฎข้อแรกที่เข้าเงื่อนไขเป็นผู้ตัดสินสถานะของเด็ก และรหัสกฎถูกเก็บไว้กับสถานะเสมอ",
        "## Rules · กฎ",
        _table(("", "rule", "state", "ไทย", "English"), _rule_rows()),
        "## Conditions · เงื่อนไขตามที่เขียนในโปรแกรม",
        "*since* is the day from which the state counts; *rests on* are the facts whose rows are shown as the evidence.",
        _table(("rule", "condition", "since", "rests on"), _condition_rows()),
        "## States · สถานะ",
        "The population sum puts every registered child of target age under one term: "
        "population = enrolled + completed + out + explained + pending. *Listed* states are those of the out-of-school list.",
        _table(("state", "ไทย", "English", "term · กลุ่มในผลรวม", "listed · อยู่ในรายชื่อ"), _state_rows()),
        "## Facts · ข้อเท็จจริง",
        "What a single row can say of a child's schooling. The day it speaks of and the day it was learnt are kept with it.",
        _table(("fact", "ไทย", "English"), _texts(FACTS)),
        "## From rows to facts · แถวหนึ่งบอกอะไร",
        "By the meaning of the agency's rows (`rows_mean`) and the row's own status word. A word not named says what an empty one says.",
        _table(("rows mean", "status word", "facts"), _says_rows()),
        "## Linking: verdicts in words · เหตุผลของการเชื่อมแถว",
        "Why two rows are one child, are not, or are left to a person; `oneteam explain` shows the weights behind it.",
        _table(("reason", "ไทย", "English"), _texts(LINK_REASONS)),
    )


def fields_page() -> str:
    """``docs/fields.md``."""
    return _page(
        "Fields · ฟิลด์กลาง",
        "Each field is declared once, in `records/fields.py`; rosters, checks, tables of the register, masks and this page follow from it. "
        "*in*: an agency's column may feed it. *kept*: it is a column of the standardised roster. *links*: matching compares it. "
        "*out*: an agency may receive it, if its agreement says so. Headings known to `oneteam agency add` stand in "
        "[the agency's file](agreement.md#fields--ฟิลด์กลาง).",
        "ประกาศไว้ที่เดียวใน `records/fields.py` in = รับจากไฟล์ได้ kept = อยู่ในบัญชีรายชื่อ links = ใช้จับคู่ out = ส่งออกได้เมื่อข้อตกลงระบุ",
        "## All fields · ทุกฟิลด์",
        _table(("field", "ไทย", "English", "meaning", "ความหมาย", "kind", "sensitivity", "in", "kept", "links", "out"), _field_rows()),
        "## What the register adds · สิ่งที่ทะเบียนเพิ่มให้",
        _table(("field", "ไทย", "English"), _texts(REGISTER_OUT)),
        "## Columns of the export · คอลัมน์ของไฟล์ส่งออก",
        "`oneteam register export` writes one row a child, in this order: " + ", ".join(map(_code, COLUMNS)) + ".",
    )


def repairs_page() -> str:
    """``docs/repairs.md``."""
    return _page(
        "What is refused, put aside or mended · สิ่งที่รับไม่ได้ กักไว้ หรือปรับรูปแบบ",
        "Every row of a delivery is accepted, kept out with one of these reasons, or no record at all; every change made to a cell is "
        "counted by one of these rules. Nothing is mended silently, and the file as it came stays in `landing/`.",
        "ทุกแถวที่ส่งมา ใช้ได้ หรือถูกกักไว้ด้วยเหตุผลข้างล่าง หรือไม่ใช่ระเบียน ทุกการแก้รูปแบบถูกนับตามรหัส ไฟล์ต้นฉบับยังอยู่ครบใน `landing/`",
        "## Verdicts on a delivery · ผลของการส่งข้อมูล",
        _table(("verdict", "ไทย", "English"), _texts(VERDICTS)),
        "## Deliveries that cannot be read · ไฟล์ที่อ่านไม่ได้",
        "The delivery is marked as failed with these words; the last good one stands and every other agency goes on.",
        _table(("code", "ไทย", "English"), _problem_rows()),
        "## Rows in quarantine · แถวที่กักไว้",
        "They go back to the agency, in its file's order, as `outbox/<agency>/returned_<day>.xlsx`.",
        _table(("reason", "ไทย", "English"), _texts(REASONS)),
        "## Lines that are no record · แถวที่ไม่ใช่ระเบียน",
        _table(("reason", "ไทย", "English"), _texts({code: LABELS[code] for code in NO_RECORD})),
        "## Cells left unused · ช่องที่ใช้ไม่ได้",
        "Where one of these repairs leaves nothing to use in a cell of an accepted row, the cell comes back in the same workbook as it was "
        "written, with what to do.",
        _table(("rule", "สิ่งที่ต้องทำ", "What to do"), _texts(FAULTS)),
        "## Repairs · การปรับรูปแบบ",
        _table(("rule", "ไทย", "English"), _texts(REPAIRS)),
    )


PAGES: dict[str, Callable[[], str]] = {"rules.md": rules_page, "fields.md": fields_page, "repairs.md": repairs_page}


def conditions() -> dict[str, str]:
    """Rule id → its condition as written in ``register/rules.py``."""
    found = {}
    for node in ast.walk(ast.parse(inspect.getsource(rules))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule":
            name, condition = node.args[:2]
            if isinstance(name, ast.Constant) and isinstance(condition, ast.Lambda):
                found[str(name.value)] = re.sub(r"\bc\.", "", ast.unparse(condition.body))
    return found


def _rule_rows() -> Iterable[tuple[str, ...]]:
    for n, rule in enumerate(RULES, start=1):
        yield str(n), _code(rule.id), _code(rule.state), rule.text.th, rule.text.en


def _condition_rows() -> Iterable[tuple[str, ...]]:
    written = conditions()
    for rule in RULES:
        facts = ", ".join(map(_code, rule.facts)) or "–"
        yield _code(rule.id), _code(written[rule.id]), _code(rule.since) if rule.since else NIGHT, facts


def _state_rows() -> Iterable[tuple[str, ...]]:
    term = {state: name for name, states in TERMS.items() for state in states}
    for state, text in STATES.items():
        group = GROUPS[term[state]]
        yield _code(state), text.th, text.en, f"{term[state]} · {group.th}", "●" if state in OUT else ""


def _says_rows() -> Iterable[tuple[str, ...]]:
    for meaning, words in SAYS.items():
        for word, facts in words.items():
            yield _code(meaning), _code(word) if word else "*(none or any other)*", ", ".join(map(_code, facts)) or "*nothing*"


def _field_rows() -> Iterable[tuple[str, ...]]:
    model = Model.load(None)
    compared = set(model.columns_used()) - {model.source_column}
    for f in FIELDS:
        marks = ("●" if yes else "" for yes in (f.given, f.kept, f.name in compared, f.out))
        yield _code(f.name), f.label.th, f.label.en, f.meaning.en, f.meaning.th, f.kind, f.sensitivity, *marks


def _problem_rows() -> Iterable[tuple[str, ...]]:
    for error in problem_texts().values():
        yield _code(error.code), error.in_("th"), error.in_("en")


def _texts(texts: dict[str, Text]) -> Iterable[tuple[str, ...]]:
    return ((_code(code), text.th, text.en) for code, text in texts.items())


def _page(title: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", WRITTEN, *parts]) + "\n"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _code(text: str) -> str:
    return f"`{text}`"


if __name__ == "__main__":
    main()
