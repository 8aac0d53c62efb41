"""The proposal as a YAML file with its reasons beside it, in one language; what is unsure is marked with ``?``.

Belongs here: the file's text. Does not belong here: what it says (the other modules).
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from agreements.text import Lang, Text
from matching.proposal.proposal import Proposal
from matching.proposal.rules import Rule

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_\-]*")
_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_HEAD = (
    Text("แบบจำลองที่ร่างจากข้อมูล {records} แถว ดูบรรทัดที่มี ? แล้วตรวจด้วย: oneteam model check ไฟล์นี้ ข้อมูล",
         "A model proposed from {records} rows. Look at every line with a ?, then run: oneteam model check THIS RECORDS"),
    Text("น้ำหนัก (m, u) เรียนรู้จากข้อมูลเองเมื่อมีตั้งแต่ {least:,} แถว ไม่ต้องกรอก",
         "Weights (m, u) are learnt from the data where there are {least:,} rows or more; none need be given."),
)  # fmt: skip
_SECTIONS = {
    "columns": Text("คอลัมน์และวิธีอ่านค่า", "Columns, and how their cells are read"),
    "comparisons": Text("สิ่งที่นำมาเทียบ ระดับเรียงจากเหมือนที่สุดไปต่างที่สุด", "What is compared; levels from most alike to different"),
    "blocking": Text("กฎแบ่งกลุ่ม: เทียบเฉพาะระเบียนที่กุญแจตรงกัน trains = ใช้เรียนน้ำหนัก (ของทุกเรื่องยกเว้นที่ระบุ)",
                     "Blocking rules: records with the same keys are compared. "
                     "trains: weights are learnt from its pairs, but for those it names"),
    "split": Text("กุญแจที่แบ่งกลุ่มใหญ่เกินไป ลองตามลำดับ", "Keys that split blocks that are too large, in turn"),
    "hard_rules": Text("คู่ที่น้ำหนักใดก็เชื่อมไม่ได้", "Pairs that no weight may join"),
    "dependent": Text("เรื่องที่บอกสิ่งเดียวกัน", "Comparisons that say much the same"),
}  # fmt: skip


def written(proposal: Proposal, lang: Lang) -> str:
    """The model file."""
    return "".join(f"{line}\n" for line in _lines(proposal, lang))


def _lines(p: Proposal, lang: Lang) -> Iterator[str]:
    for text in _HEAD:
        yield f"# {text.in_(lang).format(records=f'{p.records:,}', least=p.model.training.least_records)}"
    yield f"version: {flow(p.version)}"
    yield f"id_column: {flow(p.id_column)}"
    if p.source_column:
        yield f"source_column: {flow(p.source_column)}"
    for s in p.settings:
        yield f"{s.name}: {flow(s.value)}{_note(s.why, lang, sure=s.sure)}"
    yield from _section("columns", lang)
    for i in p.plan.items:
        why = Text(f"{i.why.th} · {i.look.facts.th}", f"{i.why.en}; {i.look.facts.en}")
        yield f"  {flow(i.name)}: {flow(i.entry)}{_note(why, lang, sure=i.sure)}"
    yield from _left_out(p, lang)
    yield from _section("comparisons", lang)
    for c in p.compared:
        yield f"  - {flow(c.entry)}{_note(c.why, lang, sure=c.sure)}"
    yield from _rules(p, lang)
    for name, parts in (("hard_rules", p.apart), ("dependent", p.dependent)):
        if parts:
            yield from _section(name, lang)
            yield from (f"  - {flow(d.entry)}{_note(d.why, lang, sure=d.sure)}" for d in parts)


def _left_out(p: Proposal, lang: Lang) -> Iterator[str]:
    for g in p.plan.left_out:
        mark = "" if g.sure else "? "
        text = Text(f"ไม่ใช้ {flow(g.name)}: {g.why.th} · {g.look.facts.th}", f"not used: {flow(g.name)}: {g.why.en}; {g.look.facts.en}")
        yield f"  # {mark}{text.in_(lang)}"


def _rules(p: Proposal, lang: Lang) -> Iterator[str]:
    yield from _section("blocking", lang)
    for r in p.rules.kept:
        yield f"  - {flow(p.rules.entry(r, p.names))}{_note(r.counts, lang)}"
    for r in p.rules.left_out:
        yield f"  # {_why_left(r).in_(lang)}: {flow({'name': r.name, 'keys': list(r.keys)})}"
    if p.not_learnt:
        names = ", ".join(p.not_learnt)
        th, en = f"? ไม่มีกฎใดสอนน้ำหนักของ {names} จึงใช้ค่าตั้งต้น", f"? no rule can teach the weights of {names}: those they start from stay"
        yield f"  # {Text(th, en).in_(lang)}"
    if p.rules.split:
        yield f"# {_SECTIONS['split'].in_(lang)}"
        yield f"split: {flow(p.rules.split)}"


def _why_left(rule: Rule) -> Text:
    if rule.dear:
        return Text(f"ลองแล้ว แพงเกินไป ({rule.counts.th})", f"tried, too dear ({rule.counts.en})")
    return Text("ลองแล้ว ไม่ได้คู่ใหม่", "tried, brings no new pair")


def _section(name: str, lang: Lang) -> Iterator[str]:
    yield ""
    yield f"# {_SECTIONS[name].in_(lang)}"
    yield f"{name}:"


def _note(why: Text, lang: Lang, *, sure: bool = True) -> str:
    return f"  # {'' if sure else '? '}{why.in_(lang)}"


def flow(value: Any) -> str:
    """A value in YAML's flow style, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{flow(k)}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "[" + ", ".join(flow(v) for v in value) + "]"
    if isinstance(value, str) and (not _PLAIN.fullmatch(value) or value.casefold() in _WORDS):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
