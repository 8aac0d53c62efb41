"""The proposal as an agency's YAML: what is sure stands plain, what is not has its evidence and a mark beside it, in both languages.

Belongs here: the file's text. Does not belong here: what it says (``proposal``). Headings, counts and shares stand in it, never a cell.
"""

import re
from collections.abc import Iterator, Sequence
from typing import get_args

from agreements.model import Status
from agreements.text import Text
from pipelines.adding.guessing import Guess
from pipelines.adding.proposal import Proposal

TODO, UNSURE = "# TODO", "# unsure:"  # what a person looks for
_HEAD = (
    "# Proposed from {file}. Settle every TODO and every line marked unsure (take the mark away), then: oneteam agency check",
    "# ร่างจาก {file} จัดการทุกบรรทัดที่มี TODO หรือ unsure (แล้วลบเครื่องหมาย) จากนั้นรัน: oneteam agency check",
)
_AGREEMENT = (
    "# TODO no data are taken in without an agreement: fill in (valid: 2026-05-16/2028-05-15, days included) and take the # away"
    " / ไม่มีข้อตกลงไม่นำเข้า กรอก (valid: 2026-05-16/2028-05-15 นับรวมทั้งสองวัน) แล้วลบ #",
    "# agreement: {number: TODO, purpose: find-and-return, basis: PDPA s.24(4), valid: TODO-from/TODO-to, retention_days: TODO}",
)
_MEANS = "# unsure: what being in this file means; {why.en} / ไม่แน่ใจ: การมีชื่อในไฟล์นี้หมายความว่าอะไร {why.th}"
_STATEMENT = (
    "# unsure: complete = who is not in it is gone; additions = it only adds"
    " / ไม่แน่ใจ: complete = ใครไม่อยู่ในไฟล์คือไม่อยู่แล้ว additions = เพิ่มเท่านั้น"
)

_VALUES = {  # field whose words an agency may have of its own → an example
    "status": f'{{"คำในไฟล์": studying, "คำในไฟล์อีกคำ": left}}  # {", ".join(get_args(Status))}',
    "grade": '{"รหัสในไฟล์": "ป.1", "รหัสในไฟล์อีกตัว": "ม.3"}',
    "title": '{"รหัสในไฟล์": "ด.ช.", "รหัสในไฟล์อีกตัว": "ด.ญ."}',
    "sex": '{"รหัสในไฟล์": m, "รหัสในไฟล์อีกตัว": f}',
}
_VALUES_ARE = "# values:  # what words or codes of the file's own mean; the preview shows which / ความหมายของคำหรือรหัสที่ไฟล์ใช้เอง ดูจาก preview"


def written(p: Proposal) -> str:
    """The YAML file."""
    return "".join(f"{line}\n" for line in _lines(p))


def marks(text: str) -> list[int]:
    """Numbers of the lines of an agency's file that a person still has to settle; the lines that explain the marks are none."""
    lines = text.splitlines()
    return [n for n, line in enumerate(lines, start=1) if (TODO in line or UNSURE in line) and not line.startswith(("# Proposed", "# ร่าง"))]


def quoted(text: str) -> str:
    """A text as YAML, whatever is in it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _lines(p: Proposal) -> Iterator[str]:
    yield from (line.format(file=_plain(p.file)) for line in _HEAD)
    yield f"agency: {p.key}"
    yield f"name: {{th: {p.key}, en: {p.key}}}  {TODO} the agency's name / ชื่อหน่วยงาน"
    yield f"kind: {p.purpose.kind}  # unsure: {p.purpose.why_kind.en} / ไม่แน่ใจ: {p.purpose.why_kind.th}"
    yield from _AGREEMENT
    yield from _delivery(p)
    if not p.oneroster:
        yield "columns:"
        yield from (_mapped(g, p.guesses) for g in p.guesses if g.field)
        yield from (_unused(g) for g in p.guesses if not g.field and not g.dropped and g.heading)
        yield from _values([g.field for g in p.guesses if not g.sure])
    yield from _drop([g for g in p.guesses if g.dropped])
    yield f"rows_mean: {p.purpose.rows_mean}  {_MEANS.format(why=p.purpose.why_means)}"
    if p.purpose.kind == "shelter":
        yield "protected: true  # may help to match, is never shown / ใช้ช่วยจับคู่เท่านั้น ไม่แสดงที่ใด"
    yield from (f"# {note.en} / {note.th}" for note in p.notes)


def _delivery(p: Proposal) -> Iterator[str]:
    yield "delivery:"
    for key, value, note in p.delivery:
        yield f"  {key}: {value}" + (f"  {_mark(note)}" if note else "")
    yield f"  statement: {p.purpose.statement}  {_STATEMENT}"
    if p.read:
        yield "  read: {" + ", ".join(f"{key}: {value}" for key, value in p.read) + "}"


def _mapped(g: Guess, guesses: Sequence[Guess]) -> str:
    return f"  {g.field}: {_column(g, guesses)}" + ("" if g.sure else f"  {_mark(g.why)}")


def _unused(g: Guess) -> str:
    return f"  # not used / ไม่ใช้: {_plain(g.heading)}" + ("" if g.sure else f"  {_mark(g.why)}")


def _values(doubted: Sequence[str]) -> Iterator[str]:
    """An example of telling what own words mean, for each doubted column that may have such; placeholders, as no cell is written down."""
    fields = [field for field in _VALUES if field in doubted]
    if fields:
        yield _VALUES_ARE
        yield from (f"#   {field}: {_VALUES[field]}" for field in fields)


def _drop(dropped: Sequence[Guess]) -> Iterator[str]:
    if dropped:
        headings = list(dict.fromkeys(quoted(g.heading) for g in dropped))
        yield f"drop: [{', '.join(headings)}]  # sensitive or not needed, never read further than the door / ข้อมูลอ่อนไหวหรือไม่จำเป็น ไม่อ่าน"
        yield from (f"# drop {_plain(g.heading)}  {_mark(g.why)}" for g in dropped if not g.sure)


def _mark(why: Text) -> str:
    en, th = why.en or "please check", why.th or "โปรดตรวจ"
    return f"{UNSURE} {_plain(en)} / ไม่แน่ใจ: {_plain(th)}"


def _column(g: Guess, guesses: Sequence[Guess]) -> str:
    """The column as YAML: optional, as another month's file may lack it, where nobody is told by it."""
    twins = [o.at for o in guesses if o.heading == g.heading]
    if len(twins) > 1:
        return f"{{heading: {quoted(g.heading)}, occurrence: {twins.index(g.at) + 1}}}"
    return quoted(g.heading)


def _plain(text: str) -> str:
    """A text within a comment: one line."""
    return re.sub(r"\s+", " ", text).strip()
