"""Which rules a delivery is held against: suites derived from the field declarations and from the agreement's ``checks``.

Belongs here: the list of rules with label, limit, what to do and whether it blocks; their Great Expectations suite.
Does not belong here: how a rule is measured (``suites_rows``), running it (``checks``).
Great Expectations is imported inside functions only: it takes seconds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from agreements.model import Checks
from agreements.text import Text
from records import suites_rows as rows
from records.fields import BY_NAME, ROSTER

if TYPE_CHECKING:
    import great_expectations as gx

Suite = Literal["delivery", "trust", "columns", "rows"]
SUITES: dict[Suite, Text] = {
    "delivery": Text("จำนวนแถวของข้อมูลที่ส่ง", "Rows of the delivery"),
    "trust": Text("เทียบกับครั้งก่อนและหน่วยงานอื่น", "Beside the last good delivery and other agencies"),
    "columns": Text("คอลัมน์ของบัญชีรายชื่อ", "Columns of the roster"),
    "rows": Text("แต่ละแถวของบัญชีรายชื่อ", "Each row of the roster"),
}

OURS = Text("เป็นข้อผิดพลาดของระบบ แจ้งผู้ดูแลระบบ", "This is a fault of the system, not of the agency: tell those who run it.")
THEIRS = Text("ให้หน่วยงานตรวจแถวเหล่านี้", "Ask the agency to look at these rows.")
FILE = Text(
    "ตรวจว่าส่งไฟล์ครบและถูกฉบับ หากจำนวนถูกต้องแล้ว ให้ผู้รับผิดชอบยืนยันรับ",
    "See whether the file is complete and the right one; if the number is right, the person in charge confirms it.",
)
WHOSE = Text("ตรวจว่าไฟล์นี้เป็นของหน่วยงานนี้ และเป็นไฟล์ปีนี้", "See whether this file is this agency's, and this year's.")
COLUMNS = Text(
    "เปิดไฟล์ดูว่าหัวคอลัมน์กับข้อมูลตรงกันทุกแถว ให้หน่วยงานส่งออกใหม่", "See in the file whether headings and rows fit; ask the agency to export it anew."
)
TWICE = Text("ให้หน่วยงานตรวจรายชื่อที่ซ้ำ", "Ask the agency to look at the children listed more than once.")


@dataclass(frozen=True)
class Rule:
    """One rule of a suite.

    Attributes:
        name: the check's name, the same every night. suite: what it is judged on. label: the rule in a few words.
        todo: what to do when it fails. blocking: a failure holds the delivery back.
        expectation: Great Expectations' name of it. kwargs: its arguments, never a value of a row.
        measure: for row rules, the column of true and false. limit: the figure it is held against (a share or a count).
        at_most: the limit is an upper one.
    """

    name: str
    suite: Suite
    label: Text
    todo: Text
    blocking: bool
    expectation: str
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    measure: rows.Measure | None = None
    limit: float | None = None
    at_most: bool = False


def rules(checks: Checks) -> list[Rule]:
    """All rules of a delivery under an agreement's ``checks``, in the order they are shown; names are the same for every agency."""
    figures = [*_delivery_rules(checks), *_trust_rules(checks)]
    return [*figures, _columns_rule(), *_place_rules(), *_share_rules(checks), *_sense_rules(), *_form_rules()]


def expectation_suite(name: str, of: list[Rule]) -> "gx.ExpectationSuite":
    """The rules as Great Expectations' suite, each carrying its check's name in ``meta``."""
    import great_expectations as gx

    return gx.ExpectationSuite(name=name, expectations=[_config(rule) for rule in of])


def _config(rule: Rule) -> dict[str, Any]:
    return {
        "type": rule.expectation,
        "kwargs": dict(rule.kwargs),
        "meta": {"check": rule.name},
        "description": rule.label.en,
        "severity": "critical" if rule.blocking else "warning",
    }


def _delivery_rules(checks: Checks) -> list[Rule]:
    """Rules on the figures of the whole delivery; ``kwargs`` name a column of ``checks.figures``."""
    blocks = set(checks.blocking)
    return [
        _figure("row_sum", "ทุกแถวมีที่ไป (รับมา = ใช้ได้ + กักไว้ + ไม่ใช่ระเบียน)",
                "No row is lost (in = accepted + quarantined + no records)", OURS, True, at_least=0, at_most=0),
        _figure("roster_rows", "จำนวนแถวในบัญชีตรงกับที่นับไว้", "The roster has the rows that were counted", OURS, True, at_least=0, at_most=0),
        _figure("rows_at_least", "จำนวนแถวขั้นต่ำ", "Rows at least", FILE, "rows_at_least" in blocks, at_least=checks.rows_at_least),
        _figure("rows_fall_at_most", "จำนวนแถวลดลงไม่เกิน", "Rows fall at most", FILE, "rows_fall_at_most" in blocks,
                at_most=checks.rows_fall_at_most),
        _figure("rows_rise_at_most", "จำนวนแถวเพิ่มขึ้นไม่เกิน", "Rows rise at most", FILE, "rows_rise_at_most" in blocks,
                at_most=checks.rows_rise_at_most),
        _figure("quarantined_at_most", "แถวที่กักไว้ไม่เกิน", "Rows in quarantine at most",
                Text("ส่งแถวที่กักไว้คืนหน่วยงานเพื่อแก้ไข", "Send the quarantined rows back to the agency to be mended."),
                "quarantined_at_most" in blocks, at_most=checks.quarantined_at_most),
    ]  # fmt: skip


def _trust_rules(checks: Checks) -> list[Rule]:
    """Rules on what a delivery is beside the last good one; a figure there is nothing to compare with holds."""
    blocks = set(checks.blocking)

    def at_most(name: str, th: str, en: str, todo: Text) -> Rule:
        return _figure(name, th, en, todo, name in blocks, at_most=getattr(checks, name), suite="trust")

    known = "known_persons_at_least"
    return [
        _figure(known, "คนที่รู้จักจากครั้งก่อน อย่างน้อย", "Persons known from the last good delivery at least", WHOSE, known in blocks,
                at_least=checks.known_persons_at_least, suite="trust"),
        at_most("columns_moved_at_most", "คอลัมน์ที่เนื้อหาไม่ใช่ของเดิม ไม่เกิน", "Columns whose content is not what it was at most", COLUMNS),
        at_most("other_names_at_most", "เลขเดิมแต่เป็นชื่ออื่น ไม่เกิน", "Known ids beside quite another name at most", COLUMNS),
        at_most("other_births_at_most", "คนเดิมแต่วันเกิดอื่น ไม่เกิน", "Known persons with quite another birth date at most", COLUMNS),
        at_most("ages_outside_at_most", "อายุนอกช่วงเดิมของหน่วยงาน ไม่เกิน", "Ages beyond those of the last good delivery at most", COLUMNS),
        at_most("matches_fall_at_most", "แถวที่หน่วยงานอื่นรู้จัก ลดลงไม่เกิน", "Rows known to other agencies fall at most", WHOSE),
        at_most("repeats_rise_at_most", "แถวที่ซ้ำเด็กคนเดิม เพิ่มขึ้นไม่เกิน", "Rows that repeat a child rise at most", TWICE),
        at_most("schools_vanish_at_most", "สถานศึกษาที่นักเรียนหายไปโดยไม่มีใครอธิบายได้ ไม่เกิน",
                "Schools whose pupils vanished unexplained at most", FILE),
    ]  # fmt: skip


def _figure(
    name: str, th: str, en: str, todo: Text, blocking: bool, *, at_least: float | None = None, at_most: float | None = None,
    suite: Suite = "delivery",
) -> Rule:  # fmt: skip
    limit = at_most if at_least is None else at_least
    kwargs = {"column": name, "min_value": at_least, "max_value": at_most}
    if limit is None:  # nothing agreed: the figure is shown, whatever it is
        kwargs |= {"min_value": 0}
    return Rule(
        name, suite, Text(th, en), todo, blocking, "expect_column_values_to_be_between", kwargs, None, limit, at_most=at_least is None
    )


def _columns_rule() -> Rule:
    label = Text("คอลัมน์ครบและเรียงตามที่ประกาศ", "Columns as declared, in order")
    return Rule("columns", "columns", label, OURS, True, "expect_table_columns_to_match_ordered_list", {"column_list": list(ROSTER)})


def _place_rules() -> list[Rule]:
    return [
        _row("record_id_unique", "รหัสระเบียนไม่ซ้ำ", "Record ids are unique", OURS, rows.record_id_once, blocking=True),
        _row("place_known", "ทุกแถวบอกแหล่งและเลขแถว", "Every row says where it stands", OURS, rows.place_known),
        _row("record_id_is_place", "รหัสระเบียนคือ แหล่ง:แถว", "The record id is source:row", OURS, rows.record_id_is_place),
    ]


def _share_rules(checks: Checks) -> list[Rule]:
    """Floors and ceilings of the agreement on shares of rows."""
    todo = Text("ให้หน่วยงานกรอกข้อมูลที่ขาดหรือแก้ที่ผิด", "Ask the agency to fill in what is missing and mend what is wrong.")

    def share(name: str, th: str, en: str, measure: rows.Measure, limit: float) -> Rule:
        return _row(name, th, en, todo, measure, blocking=name in checks.blocking, mostly=limit, limit=limit)

    repeated = checks.same_child_twice_at_most
    return [
        share("valid_id_at_least", "แถวที่มีเลขประจำตัวประชาชนถูกต้อง อย่างน้อย", "Rows with a valid national id at least",
              rows.valid_id, checks.valid_id_at_least),
        share("birth_date_at_least", "แถวที่รู้ปีเกิด อย่างน้อย", "Rows with a birth date at least",
              rows.birth_date_known, checks.birth_date_at_least),
        share("full_name_at_least", "แถวที่มีทั้งชื่อและนามสกุล อย่างน้อย", "Rows with first and last name at least",
              rows.full_name, checks.full_name_at_least),
        _row("same_child_twice_at_most", "แถวที่ซ้ำเด็กคนเดิมไม่เกิน", "Rows that repeat a child at most", TWICE, rows.child_once,
             blocking="same_child_twice_at_most" in checks.blocking, mostly=round(1 - repeated, 12), limit=repeated, at_most=True),
    ]  # fmt: skip


def _sense_rules() -> list[Rule]:
    """Rules across the fields of one row."""
    return [
        _row("says_who", "ทุกแถวบอกว่าเป็นใคร", "Every row says who", OURS, rows.says_who),
        _row("birth_date_plausible", "วันเกิดเป็นไปได้", "Birth dates are possible", THEIRS, rows.birth_date_plausible),
        _row("birth_precision_fits", "ความละเอียดตรงกับวันเกิด", "Birth date and its precision agree", OURS, rows.birth_precision_fits),
        _row("id_kind_fits", "ชนิดเลขตรงกับเลขประจำตัวประชาชน", "National id and its kind agree", OURS, rows.id_kind_fits),
        _row("event_not_later", "เหตุการณ์เกิดก่อนวันที่ของไฟล์", "Events are not later than the file", THEIRS, rows.event_not_later),
        _row("enrolled_in_order", "เข้าเรียนก่อนพ้นสภาพ", "Nobody leaves before he came", THEIRS, rows.enrolled_in_order),
    ]


def _form_rules() -> list[Rule]:
    """One rule a roster column: its values are in the normal form of its kind."""
    return [
        _row(f"form_of_{name}", f"รูปแบบของ{BY_NAME[name].label.th}", f"Form of {BY_NAME[name].label.en}", OURS, rows.measure_form(name))
        for name in rows.FORMS
    ]


def _row(
    name: str, th: str, en: str, todo: Text, measure: rows.Measure, *,
    blocking: bool = False, mostly: float = 1.0, limit: float = 1.0, at_most: bool = False,
) -> Rule:  # fmt: skip
    kwargs = {"column": name, "value_set": [True], "mostly": mostly}
    return Rule(
        name, "rows", Text(th, en), todo, blocking, "expect_column_values_to_be_in_set", kwargs, measure, limit=limit, at_most=at_most
    )
