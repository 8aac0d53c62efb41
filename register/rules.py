"""The table of rules, read top to bottom: the first whose condition holds decides a child's state.

Belongs here: conditions, states, texts, and nothing that computes. Does not belong here: where the columns of a case come from
(``cases``, ``evidence``). Rules are documented for the people who answer for them; a test holds the two together.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from agreements.text import Text
from register.vocabulary import STATES

__all__ = ["BY_ID", "RULES", "STATES", "VERSION", "Rule"]

VERSION = "1"


@dataclass(frozen=True)
class Rule:
    """One line of the table.

    Attributes:
        id: stored with every state it decides. when: the condition on all cases at once. state: what it decides.
        since: the column that holds the day it became so (where empty: the day of the night that found it).
        facts: the facts it rests on, to show the rows behind a state. text: what the rule says.
    """

    id: str
    when: Callable[[pd.DataFrame], pd.Series]
    state: str
    since: str
    facts: tuple[str, ...]
    text: Text


_REPORTS = ("seen_out", "referred", "never_attended")
_LEARNING = ("on_roll", "on_roll_alternative", "in_training")

RULES: tuple[Rule, ...] = (
    # life and place
    Rule("death_contradicted", lambda c: c.died & c.alive_later, "contradiction", "roll_said", ("died", *_LEARNING), Text(
        "มีใบแจ้งตาย แต่หลังจากนั้นยังมีชื่อเรียน ต้องให้คนตัดสิน", "reported dead, yet on a later roll; a person must decide")),
    Rule("death", lambda c: c.died, "deceased", "died_since", ("died",), Text("แจ้งว่าเสียชีวิต", "reported dead")),
    Rule("moved", lambda c: c.moved_away & ~c.here_later, "moved_away", "moved_away_since", ("moved_away",), Text(
        "แจ้งย้ายออก และหลังจากนั้นไม่มีรายชื่อในจังหวัด", "reported as moved away, and nothing later says the child is here")),
    # on a roll
    Rule("finished_since_roll", lambda c: c.finished_since_roll, "completed", "completed_since", ("completed",), Text(
        "จบระดับสุดท้ายหลังรายชื่อล่าสุด", "finished the last level after the newest roll")),
    Rule("roll_against_report", lambda c: c.on_roll & c.reported_out & ~c.out_before_roll, "contradiction", "out_said",
         ("on_roll", *_REPORTS), Text(
        "มีชื่อในโรงเรียน แต่มีผู้พบว่าไม่ได้เรียน ต้องให้คนตัดสิน", "on a school's roll, yet met or reported out of school; a person must decide")),
    Rule("roll_hanging", lambda c: c.hanging & ~c.learning, "dropped_out", "hanging_since", ("hanging", *_REPORTS), Text(
        "โรงเรียนแจ้งแขวนลอย คือไม่มาเรียนแต่ยังจำหน่ายไม่ได้ และไม่มีชื่อที่อื่น",
        "the school says the child does not come and cannot be struck off yet, and no other roll has the child")),
    Rule("back_on_roll", lambda c: c.learning & c.returned, "returned", "returned_since", (*_LEARNING, *_REPORTS, "struck_off"), Text(
        "เคยหลุดจากระบบ และกลับมามีชื่อเรียนแล้ว", "was out of school and is on a roll again")),
    Rule("roll_at_risk", lambda c: c.learning & c.seen_at_risk, "at_risk", "seen_at_risk_since", (*_LEARNING, "seen_at_risk"), Text(
        "มีชื่อเรียน และมีผู้แจ้งว่าเสี่ยงหลุด", "on a roll, and a supplier says at risk")),
    Rule("on_roll", lambda c: c.on_roll, "enrolled", "on_roll_since", ("on_roll",), Text("มีชื่อในสถานศึกษา", "on a school's roll")),
    Rule("on_roll_alternative", lambda c: c.on_roll_alternative, "enrolled_alternative", "on_roll_alternative_since",
         ("on_roll_alternative",), Text("มีชื่อในการศึกษาทางเลือก", "on the roll of alternative education")),
    Rule("in_training", lambda c: c.in_training, "enrolled_alternative", "in_training_since", ("in_training",), Text(
        "กำลังอบรมตามวันที่ของหลักสูตร", "in a course whose dates say it is going on")),
    # finished, or no longer counted
    Rule("finished", lambda c: c.finished, "completed", "completed_since", ("completed",), Text(
        "จบระดับสุดท้าย", "finished the last level")),
    Rule("left_after_last_class", lambda c: c.was_in_final_class, "completed", "was_on_roll_since", ("was_on_roll",), Text(
        "เคยอยู่ชั้นปีสุดท้าย และปีการศึกษานั้นจบแล้ว", "was in the last class of all, and that school year is over")),
    Rule("outside_age", lambda c: c.outside, "outside_age", "", (), Text(
        "อายุอยู่นอกช่วงเป้าหมาย และไม่มีชื่อเรียน", "outside the target ages, and on no roll")),
    # out, as somebody says
    Rule("said_in_school", lambda c: c.said_in_school, "missing_pending", "seen_in_school_since", ("seen_in_school", "seen_at_risk"), Text(
        "มีผู้แจ้งว่าเรียนอยู่ แต่ไม่พบชื่อที่ใด รอตรวจสอบ", "said to be in school, but on no roll here; to be checked")),
    Rule("struck_off", lambda c: c.struck_off, "dropped_out", "struck_off_since", ("struck_off",), Text(
        "สถานศึกษาแจ้งว่าออกกลางคัน และไม่มีชื่อที่อื่น", "the school itself says dropped out, and no other roll has the child")),
    Rule("never_attended", lambda c: c.never_attended & ~c.was_in_school, "never_enrolled", "never_attended_since",
         ("never_attended",), Text(
        "มีผู้แจ้งว่าไม่เคยเรียน และไม่เคยพบชื่อที่ใด", "said never to have attended, and no roll ever had the child")),
    Rule("reported_out", lambda c: c.seen_out | c.never_attended, "dropped_out", "out_said", ("seen_out", "never_attended"), Text(
        "มีผู้พบว่าหลุดจากระบบ และไม่มีรายชื่อใดค้าน", "met out of school, and no roll contradicts it")),
    Rule("referred_out", lambda c: c.referred, "dropped_out", "referred_since", ("referred",), Text(
        "ถูกส่งต่อว่าอยู่นอกระบบ และไม่มีรายชื่อใดค้าน", "referred as out of education, and no roll contradicts it")),
    # was in school: absence is a question first
    Rule("between_levels", lambda c: c.completed & c.completed_in_grace | c.was_in_last_class & c.was_on_roll_in_grace, "missing_pending",
         "between_since", ("completed", "was_on_roll"), Text(
        "จบระดับชั้นหนึ่ง ยังไม่ถึงเวลาที่รายชื่อชั้นต่อไปจะมา", "finished a level; the next school's roll is not due yet")),
    Rule("finished_and_gone", lambda c: c.completed & ~c.registered & ~c.was_in_last_class, "missing_pending", "between_since",
         ("completed",), Text(
        "จบระดับชั้นหนึ่ง แล้วไม่อยู่ในรายชื่อใดและไม่อยู่ในทะเบียนราษฎรที่นี่ รอตรวจสอบ",
        "finished a level, since then on no roll and not registered here: whether the child still lives here is to be checked")),
    Rule("source_silent", lambda c: c.roll_silent, "missing_pending", "roll_silent_since", ("roll_silent",), Text(
        "แหล่งที่เคยมีชื่อเด็กยังไม่ส่งข้อมูลใหม่", "the source that had the child says nothing at present")),
    Rule("lost_between_levels", lambda c: c.completed | c.was_in_last_class, "dropped_out", "between_since",
         ("completed", "was_on_roll"), Text(
        "จบระดับชั้นหนึ่งแล้วไม่มีชื่อเรียนต่อ", "finished a level and is on no roll since")),
    Rule("transfer_pending", lambda c: c.transferred & c.transferred_in_grace, "missing_pending", "transferred_since",
         ("transferred",), Text(
        "ย้ายสถานศึกษา รอรายชื่อของที่ใหม่", "transferred; the new school's roll is awaited")),
    Rule("transferred_away", lambda c: c.transferred & ~c.registered, "moved_away", "transferred_since", ("transferred",), Text(
        "ย้ายสถานศึกษา และไม่อยู่ในทะเบียนราษฎรที่นี่", "transferred, and not registered as living here")),
    Rule("transfer_lost", lambda c: c.transferred, "dropped_out", "transferred_since", ("transferred", "registered"), Text(
        "ย้ายสถานศึกษาแต่ไม่ถึงที่ใด ทั้งที่ยังอยู่ในทะเบียนราษฎร", "transferred but arrived nowhere, still registered here")),
    Rule("left_pending", lambda c: c.left & c.left_in_grace, "missing_pending", "left_since", ("left",), Text(
        "ออกจากสถานศึกษา ยังอยู่ในช่วงผ่อนผัน", "left the school; the period of grace is not over")),
    Rule("left_school", lambda c: c.left, "dropped_out", "left_since", ("left",), Text(
        "ออกจากสถานศึกษา และไม่มีชื่อที่อื่น", "left the school, and no other roll has the child")),
    Rule("absent_pending", lambda c: c.was_on_roll & c.was_on_roll_in_grace, "missing_pending", "was_on_roll_since", ("was_on_roll",), Text(
        "หายจากรายชื่อครบของสถานศึกษา ยังอยู่ในช่วงผ่อนผัน", "missing from the school's complete list; the period of grace is not over")),
    Rule("absent", lambda c: c.was_on_roll, "dropped_out", "was_on_roll_since", ("was_on_roll",), Text(
        "เคยมีชื่อ แต่หายจากรายชื่อครบเกินช่วงผ่อนผัน และไม่มีชื่อที่อื่น", "was on a roll, missing from complete lists beyond the grace, on no other roll")),
    Rule("reported_before", lambda c: c.was_seen_out & c.stands, "dropped_out", "was_seen_out_since", ("was_seen_out",), Text(
        "เคยมีผู้แจ้งว่าหลุดจากระบบ และไม่มีข้อมูลใหม่", "was reported out before, and nothing has changed since")),
    # nothing either way
    Rule("looked_for", lambda c: c.registered & c.looked_for, "not_found", "looked_for_since", ("registered", "looked_for"), Text(
        "อยู่ในทะเบียนราษฎร ไม่มีชื่อเรียน และไปหาแล้วไม่พบ", "registered here, on no roll, looked for and not met")),
    Rule("only_registered", lambda c: c.registered, "not_found", "registered_since", ("registered",), Text(
        "อยู่ในทะเบียนราษฎรเท่านั้น ไม่พบในรายชื่อใด ต้องยืนยัน", "only in the population list, found in no roll; to be verified")),
    Rule("only_known", lambda c: c.stands, "missing_pending", "", ("supported", "trained", "looked_for"), Text(
        "มีหน่วยงานรู้จัก แต่ไม่มีใครบอกเรื่องการเรียน", "known to an agency, but none says anything of schooling")),
    # a protected source adds nothing to what others say, so it comes last
    Rule("protected_only", lambda c: c.in_care, "in_care", "in_care_since", ("in_care",), Text(
        "รู้จักจากแหล่งที่คุ้มครองเท่านั้น ไม่แสดงที่ใด", "known only through a protected source; shown nowhere")),
)  # fmt: skip

BY_ID = {rule.id: rule for rule in RULES}
