"""Writes ``docs/model.md`` from the linkage model's schema and tables: ``python -m docs.generate`` calls it.

Belongs here: the page's order, its prose, what is read from ``matching``. Does not belong here: words for keys (``model_words``).
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from agreements.text import Text
from docs import model_words as words
from docs.generate import code, key_rows, table, type_in_words
from matching.idchecks import CHECKS
from matching.keys import KEYS
from matching.levels import DEFAULT_LADDERS, FIXED_LEVELS
from matching.model import Model
from matching.parts import RECORD_KEYS, ColumnKind

HERE = Path(__file__).parent
PAGE = HERE / "model.md"
EXAMPLE = HERE / "example_model.yaml"
_SHOWN = {"year": "2012-05-13", "month": "2012-05-13", "day": "2012-05-13", "date": "2012-05-13", "user": "somchai@example.org"}
_NAME = "น้องสมชาย ใจดี"
_COLUMN_KINDS = ColumnKind.__args__  # type: ignore[attr-defined]

TEN_MINUTES = """\
1. **Propose.** `oneteam model new people.csv --out model.yaml` looks at the columns of a table (CSV or Parquet, several files at once,
   any language) and writes a model with its reasons beside every line. It shows headings, shapes and counts, never a cell. The column
   that names each row is found out, or named by `--id-column`. Names in Thai letters in one list and in Latin ones in another are seen,
   and compared by their consonants.
2. **Look at the question marks.** Each `?` is a guess: a heading that says nothing, day and month that could be the other way round,
   lists that seem to hold a person once. Change the line or leave it.
3. **Check.** `oneteam model check model.yaml people.csv` tells every mistake at once with its line and a hint, and what does not fit
   the table: columns that are missing, hardly filled or not read, rules that bring nothing.
4. **Link.** `oneteam link people.csv --model model.yaml --out clusters.csv --explain-blocking` learns the weights, links, and tells
   for each rule its pairs, those that only it brings, its largest block, its share of the links, and how many links no rule brings, as
   estimated without any truth. `--json` gives the same to a program. `--doubtful FILE.csv` lists the clusters that may be several
   people, the weakest first: `cluster_id, rows, cohesion` (the mean match probability of their pairs) and `reason` (`bridge`: one pair
   joins two groups of rows; `crowded`: far more rows of one source than usual; `loose`: too many pairs disagree).
5. **Mend.** Few links, and `only this` is large for many rules: add rules. A rule dominates: add a key to it. A column says more than
   it should (a family's address): put it into `dependent`; a column that says what others say (a full name
   beside its parts) is told with the line to write. Two lists that each hold a person once: `sources: {compare: between,
   free_of_duplicates: all}`.
6. **Again.** `--base FOLDER` keeps the run in a folder of its own; with the same model the next command with it links only rows that
   are new or changed, and what that touches. A cluster bears the least of its rows' ids: it takes another when that row goes.
   `--no-train` takes the model's own weights, as is done below `training.least_records` rows. `--decisions FILE.csv` brings what people
   decided. Agencies' rows of children, read without columns in the model, take ages and two-digit years as of `--as-of`."""

TEN_MINUTES_TH = """\
1. **ร่าง** `oneteam model new คน.csv --out model.yaml` ดูคอลัมน์แล้วเขียนแบบจำลองพร้อมเหตุผล ไม่แสดงค่าในช่องใดเลย
   ชื่อที่แหล่งหนึ่งเขียนไทย อีกแหล่งเขียนอังกฤษ จะเทียบกันด้วยพยัญชนะ
2. **ดูเครื่องหมาย ?** แต่ละจุดคือการเดา แก้หรือคงไว้
3. **ตรวจ** `oneteam model check model.yaml คน.csv` บอกทุกข้อผิดพลาดพร้อมบรรทัด และสิ่งที่ไม่เข้ากับตาราง
4. **เชื่อม** `oneteam link คน.csv --model model.yaml --out clusters.csv --explain-blocking` เรียนน้ำหนัก เชื่อม และบอกว่ากฎแต่ละข้อได้อะไร
   `--doubtful ไฟล์.csv` บอกกลุ่มที่อาจเป็นหลายคน เรียงจากที่เกาะกันน้อยที่สุด: `cluster_id, rows, cohesion` (ความน่าจะเป็นเฉลี่ยของคู่ในกลุ่ม)
   และ `reason` (`bridge` มีคู่เดียวเชื่อมแถวสองกลุ่ม `crowded` แถวของแหล่งเดียวมากผิดปกติ `loose` หลายคู่ขัดกัน)
5. **แก้** ถ้าเชื่อมได้น้อยให้เพิ่มกฎ ถ้ากฎใดได้คู่เกือบทั้งหมดให้เพิ่มกุญแจ เรื่องที่บอกสิ่งเดียวกันใส่ใน `dependent`
   คอลัมน์ที่บอกสิ่งเดียวกับคอลัมน์อื่น (เช่น ชื่อเต็มกับชื่อและนามสกุล) คำสั่งจะบอกพร้อมบรรทัดที่ต้องเขียน
6. **ครั้งต่อไป** `--base โฟลเดอร์` เก็บผลไว้ในโฟลเดอร์ของตัวเอง ครั้งหน้าเชื่อมเฉพาะแถวที่ใหม่หรือเปลี่ยน `--no-train` ใช้น้ำหนักในแบบจำลอง
   (มีแถวน้อยกว่า `training.least_records` ก็เป็นเช่นนั้น) `--decisions ไฟล์.csv` นำคำตัดสินของคนมาใช้ `--as-of` คือวันที่ใช้คิดอายุ"""


def model_page() -> str:
    """``docs/model.md``."""
    parts = [
        "# The model file · ไฟล์แบบจำลอง",
        "<!-- Written by `python -m docs.generate`; changes belong into `matching/` or `docs/model_words.py`. -->",
        "A linkage model says which columns a table of people has, how two rows are compared, which rows are compared, and what may "
        "never be joined. The engine knows nothing of any people that is not in it. `oneteam link` without `--model` takes the Thai "
        "children's, `matching/thai_children.yaml`.",
        "## A model for your own data in ten minutes · แบบจำลองสำหรับข้อมูลของท่านในสิบนาที",
        TEN_MINUTES, TEN_MINUTES_TH,
        "## Example · ตัวอย่าง",
        f"```yaml\n{EXAMPLE.read_text(encoding='utf-8')}```",
        "## Keys · คีย์",
        "**Bold** keys must be there. คีย์**ตัวหนา**ต้องมี",
        *_sections(),
        "## Kinds · ชนิด",
        "● may be the kind of a column. A ladder is tried from left to right; of kinds of text and of dates the model may choose "
        "another, beginning with `equal`; the others have these levels always.",
        table(("kind", "column", "what · คืออะไร", "levels · ระดับ"), _kinds()),
        "## Tests · ระดับ",
        "What a ladder may hold; N is any number.",
        table(("test", "holds when · เมื่อใด"), ((code(name), _both(said)) for name, said in words.TESTS.items())),
        "## Blocking keys · กุญแจแบ่งกลุ่ม",
        "`how:column`. The example is the key of one made-up value.",
        table(("how", "what · คืออะไร", "example · ตัวอย่าง"), _blocking()),
        "## Checks · เลขตรวจสอบ",
        table(("check", "valid when · ถูกต้องเมื่อ"), ((code(name), _both(words.CHECKS[name])) for name in CHECKS)),
        "## Dates · วันที่",
        "A format is written with these; other signs stand for themselves: `%d/%m/%Y`, `%d %B %Y`, `%Y%m%d`.",
        table(("code", "what · คืออะไร"), ((code(name), _both(said)) for name, said in words.DATES.items())),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _both(said: Text) -> str:
    return f"{said.en}<br>{said.th}"


def _sections() -> Iterable[str]:
    """A table of keys for the file and for each part of it."""
    by_section: dict[str, list[tuple[str, FieldInfo]]] = {}
    for key, field in key_rows(Model):
        if field is not None:
            by_section.setdefault(key.rpartition(".")[0], []).append((key, field))
    for section, rows in by_section.items():
        yield f"### `{section}`" if section else "### Top level · ระดับบนสุด"
        yield table(("key", "value", "default", "meaning · ความหมาย"), (_row(key, field) for key, field in rows))


def _row(key: str, field: FieldInfo) -> tuple[str, str, str, str]:
    name = code(key.rpartition(".")[2])
    needed = field.is_required() and key != "comparisons.levels"
    return f"**{name}**" if needed else name, _value(key, field), "" if needed else default_of(key, field), _both(words.KEYS[key])


def _value(key: str, field: FieldInfo) -> str:
    if key in ("columns.kind", "comparisons.kind"):
        return "see *Kinds*"
    if key == "comparisons.levels":
        return "list of names, or name: m and u"
    return type_in_words(field.annotation)


def default_of(key: str, field: FieldInfo) -> str:
    """The default of a key as one would write it."""
    if key in ("comparisons.columns", "comparisons.levels"):
        return "its name" if key.endswith("columns") else "the kind's"
    default: Any = field.get_default(call_default_factory=True)
    if default is PydanticUndefined or default is None or isinstance(default, BaseModel) or default in ("", [], {}):
        return "–"
    return code(str(default).lower() if isinstance(default, bool) else f"{default:g}" if isinstance(default, float) else str(default))


def _kinds() -> Iterable[tuple[str, str, str, str]]:
    ladders: Mapping[str, tuple[str, ...]] = {**DEFAULT_LADDERS, **FIXED_LEVELS}
    for kind, said in words.KINDS.items():
        yield code(kind), "●" if kind in _COLUMN_KINDS else "", _both(said), " ".join(map(code, ladders[kind]))


def _blocking() -> Iterable[tuple[str, str, str]]:
    for how in (*KEYS, *RECORD_KEYS):
        yield code(how), _both(words.BLOCKING[how]), _example(how)


def _example(how: str) -> str:
    if how not in KEYS:
        return ""
    value = _SHOWN.get(how, _NAME)
    return f"{value} → {code(KEYS[how]([value])[0])}"
