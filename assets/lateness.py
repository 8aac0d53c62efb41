"""Nothing new from an agency: the same rows again, an overdue delivery, or simply school holidays.

Belongs here: what that does to a standing; it follows from the standing and the day alone, so that every night says it anew. Does not
belong here: the reckoning of days (``agreements.due``, ``agreements.calendar``).
"""

import dataclasses
import datetime as dt

from agreements.calendar import Calendar
from agreements.due import late_since
from agreements.model import Agency
from agreements.text import Text
from assets.standing import Delivered, Standing
from publishing.wording import day as in_words

_REPEATED = Text("ข้อมูลเหมือนของวันที่ {day.th} ทุกแถว ไม่มีอะไรใหม่", "row by row the same as of {day.en}: nothing new")
_QUIET = Text("ปิดภาคเรียนหรือวันหยุด ยังไม่ถึงกำหนดส่ง ใช้ข้อมูลที่ดีครั้งล่าสุด โรงเรียนเปิด {day.th}",
              "holidays, and nothing is due; the last good delivery is used; school begins again on {day.en}")  # fmt: skip


def with_lateness(agency: Agency, standing: Standing, day: dt.date, calendar: Calendar) -> Standing:
    """The standing, late or not on ``day``. What came and was held or could not be read is judged by itself, not called late."""
    told = _repeated(standing)
    since = _late_since(agency, told, day, calendar)
    if since is None:
        return _quiet(dataclasses.replace(told, late_since=""), day, calendar)
    late = dataclasses.replace(told, late_since=since.isoformat())
    code = told.code if told.code == "repeated" else "late"
    return dataclasses.replace(late, verdict="stale", code=code) if told.verdict == "accepted" else late


def new_since(delivered: Delivered) -> dt.date:
    """The day a delivery's rows were first said; rows sent again say nothing newer."""
    return dt.date.fromisoformat(delivered.same_since or delivered.dated)


def same_rows(newest: Delivered, *earlier: Delivered | None) -> str:
    """The day on which another file said row by row the same already; empty where none did."""
    same = [e for e in earlier if e and newest.content and e.content == newest.content]
    again = [e.same_since if e.files == newest.files else e.same_since or e.dated for e in same]
    return min((day for day in again if day), default="")


def _late_since(agency: Agency, standing: Standing, day: dt.date, calendar: Calendar) -> dt.date | None:
    delivery, agreement = agency.delivery, agency.agreement
    if delivery is None or agreement is None or standing.verdict == "no_agreement":
        return None
    spoke = [new_since(d) for d in (standing.newest, standing.stands) if d]
    return late_since(delivery.due, delivery.grace_days, agreement.valid_from, max(spoke, default=None), day, calendar)


def _repeated(standing: Standing) -> Standing:
    stands = standing.stands
    if standing.verdict != "accepted" or standing.code or not stands or not stands.same_since:
        return standing
    return _said(standing, "repeated", _REPEATED, dt.date.fromisoformat(stands.same_since))


def _quiet(standing: Standing, day: dt.date, calendar: Calendar) -> Standing:
    """No file, nothing due, no school: nothing that anybody should look at."""
    if standing.code != "stale" or calendar.school_again(day) == day:
        return standing
    return _said(standing, "quiet", _QUIET, calendar.school_again(day))


def _said(standing: Standing, code: str, pattern: Text, day: dt.date) -> Standing:
    said = pattern.format(day=Text(in_words(day, "th"), in_words(day, "en")))
    return dataclasses.replace(standing, code=code, message_th=said.th, message_en=said.en)
