"""What a check says to people: what was found, in numbers, and what to do. Thai and English.

Belongs here: sentences. Does not belong here: judging. No sentence holds a value of a row.
"""

from agreements.text import Text
from records.beside import FIRST, NO_TEXT, Figure, sentences
from records.checks_gx import Outcome
from records.suites import Rule

_BROKEN = Text(
    "ตรวจข้อนี้ไม่ได้ ({kind}) จึงถือว่าไม่ผ่านและพักข้อมูลไว้ เป็นข้อผิดพลาดของระบบ ไม่ใช่ของข้อมูล แจ้งผู้ดูแลระบบ",
    "This check could not be made ({kind}), so it counts as not passed and the delivery is held. "
    "That is a fault of the system, not of the data: tell those who run it.",
)
_EMPTY = Text("ไม่มีค่าให้ตรวจ", "There is nothing to check: no row has a value.")
_ALL = Text("ผ่านทั้งหมด {total:,} แถว", "All {total:,} rows hold.")
_SOME = Text("ไม่ผ่าน {failing:,} จาก {total:,} แถว ({share})", "{failing:,} of {total:,} rows fail ({share}).")
_CEILING = Text("พบ {failing:,} จาก {total:,} แถว ({share}) เกณฑ์ {limit}", "{failing:,} of {total:,} rows ({share}); the limit is {limit}.")
_FLOOR = Text("ได้ {observed} จาก {total:,} แถว เกณฑ์ {limit}", "{observed} of {total:,} rows; the limit is {limit}.")
_DELIVERY: dict[str, Text] = {
    "row_sum": Text("รับมา {total:,} แถว บัญชีต่างกัน {failing:,} แถว", "{total:,} rows came in; {failing:,} are not accounted for."),
    "roster_rows": Text("นับไว้ {total:,} แถว บัญชีต่างกัน {failing:,} แถว", "{total:,} rows were counted; the roster differs by {failing:,}."),
    "rows_at_least": Text("ใช้ได้ {total:,} แถว เกณฑ์ {count:,} แถว", "{total:,} rows were accepted; the limit is {count:,}."),
    "rows_fall_at_most": Text(
        "ครั้งก่อน {total:,} แถว ครั้งนี้ลดลง {failing:,} แถว ({share}) เกณฑ์ {limit}",
        "The last good delivery had {total:,} rows; this one has {failing:,} fewer ({share}); the limit is {limit}.",
    ),
    "rows_rise_at_most": Text(
        "ครั้งก่อน {total:,} แถว ครั้งนี้เพิ่มขึ้น {failing:,} แถว ({observed}) เกณฑ์ {limit}",
        "The last good delivery had {total:,} rows; this one has {failing:,} more ({observed}); the limit is {limit}.",
    ),
    "quarantined_at_most": Text(
        "กักไว้ {failing:,} จาก {total:,} แถว ({observed}) เกณฑ์ {limit}",
        "{failing:,} of {total:,} rows are in quarantine ({observed}); the limit is {limit}.",
    ),
}
_TRUST: dict[str, Text] = {
    "known_persons_at_least": Text(
        "{failing:,} จาก {total:,} คนไม่อยู่ในครั้งก่อน รู้จัก {observed} เกณฑ์ {limit}",
        "{failing:,} of {total:,} persons were not in the last good delivery; {observed} were; the limit is {limit}.",
    ),
    "columns_moved_at_most": Text(
        "{failing:,} จาก {total:,} คอลัมน์ เกณฑ์ {count:,}", "{failing:,} of {total:,} columns; the limit is {count:,}."
    ),
    "other_names_at_most": Text(
        "{failing:,} จาก {total:,} แถวที่มีเลขซึ่งรู้จักแล้ว เป็นชื่ออื่น ({share}) เกณฑ์ {limit}",
        "{failing:,} of {total:,} rows with a known id have quite another name ({share}); the limit is {limit}.",
    ),
    "other_births_at_most": Text(
        "{failing:,} จาก {total:,} แถวของคนที่รู้วันเกิดแล้ว เป็นวันเกิดอื่น ({share}) เกณฑ์ {limit}",
        "{failing:,} of {total:,} rows of persons whose birth date is known have quite another one ({share}); the limit is {limit}.",
    ),
    "ages_outside_at_most": Text(
        "{failing:,} จาก {total:,} แถวที่มีวันเกิด มีอายุนอกช่วงเดิม ({share}) เกณฑ์ {limit}",
        "{failing:,} of {total:,} rows with a birth date are of other ages than before ({share}); the limit is {limit}.",
    ),
    "matches_fall_at_most": Text("ลดลง {observed} เกณฑ์ {limit}", "It fell by {observed} of the rows; the limit is {limit}."),
    "repeats_rise_at_most": Text("เพิ่มขึ้น {observed} เกณฑ์ {limit}", "It rose by {observed} of the rows; the limit is {limit}."),
    "schools_vanish_at_most": Text(
        "{failing:,} จาก {total:,} แห่ง เกณฑ์ {count:,}", "{failing:,} of {total:,} schools; the limit is {count:,}."
    ),
}  # fmt: skip
_COLUMNS = {
    True: Text("คอลัมน์ครบและเรียงถูกต้อง", "All columns are there, in order."),
    False: Text(
        "คอลัมน์ที่ประกาศไว้ {total:,} คอลัมน์ ขาด {failing:,} คอลัมน์ หรือมีเกินหรือเรียงผิด",
        "Of {total:,} declared columns {failing:,} are missing; or there are others, or the order differs.",
    ),
}
_NO_LIMIT = Text("ไม่ได้กำหนด", "not set")


def message(rule: Rule, outcome: Outcome, figure: Figure, *, first: bool) -> Text:
    """What the check found, and when it failed what to do."""
    if outcome.raised:
        return _BROKEN.format(kind=outcome.raised)
    return sentences(_what(rule, outcome, figure, first=first), figure.note, NO_TEXT if outcome.passed else rule.todo)


def _what(rule: Rule, outcome: Outcome, figure: Figure, *, first: bool) -> Text:
    if figure.why.en:
        return figure.why
    if rule.suite == "columns":
        return _COLUMNS[outcome.passed].format(failing=figure.failing, total=figure.total)
    if first and rule.name in ("rows_fall_at_most", "rows_rise_at_most"):
        return FIRST
    pattern = _DELIVERY.get(rule.name) or _TRUST.get(rule.name) or _row_pattern(rule, figure.failing, figure.total)
    limit = _NO_LIMIT if rule.limit is None else Text(percent(rule.limit), percent(rule.limit))
    share = percent(figure.failing / figure.total if figure.total else 0.0)
    numbers = {"failing": figure.failing, "total": figure.total, "observed": percent(figure.value), "share": share}
    numbers["count"] = int(rule.limit or 0)
    return Text(pattern.th.format(**numbers, limit=limit.th), pattern.en.format(**numbers, limit=limit.en))


def _row_pattern(rule: Rule, failing: int, total: int) -> Text:
    if not total:
        return _EMPTY
    if rule.at_most:
        return _CEILING
    if rule.limit != 1.0:
        return _FLOOR
    return _SOME if failing else _ALL


def percent(share: float | None) -> str:
    """A share for people: one decimal, a dash where there is none; a little is never shown as nothing, nor almost all as all."""
    if share is None:
        return "–"
    if 0 < share < 0.0005:
        return "<0.1%"
    if 0.9995 <= share < 1:
        return ">99.9%"
    return f"{100 * share:.1f}%" if 0 < share < 1 else f"{100 * share:.0f}%"
