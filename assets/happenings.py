"""What somebody may have to hear of tonight: deliveries held, late, not read or read with errors, the night failed or done.

Belongs here: from standings to happenings. Does not belong here: who is told, and what was told before (``notifying``), the words round
it (``publishing.notices``). A happening is sent out of the house: nothing of a row, no file's name, of a protected agency no count.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from agreements.errors import OneTeamError, SettingsError
from agreements.model import Agency
from agreements.text import NOTHING, Text
from assets.guard import of_the_machine, place_of
from assets.intake import NO_BULK
from assets.rulings import REJECTED, content_of
from assets.site import Site
from assets.standing import Delivered, Standing, standings
from connectors.formats.catalogue import words_of
from publishing.audit_page import check_figure
from publishing.notices import Happening
from publishing.unusable import blank_cells, is_asked_for
from publishing.wording import day as written
from records.reasons import REASONS, REPAIRS

OF_OTHERS = ("rows_fall_at_most", "matches_fall_at_most", "schools_vanish_at_most")  # checks that ask other agencies' lists
OURS = ("internal_error", "no_secret", "wrong_password", "no_package", "no_key")  # faults an agency can do nothing about


def happenings(site: Site, day: dt.date, broken: Sequence[Text] = ()) -> list[Happening]:
    """Everything that is so tonight, whoever is to hear of it. ``broken``: the steps of the night that failed."""
    agencies = {a.agency: a for a in site.suppliers}
    stand = standings(site)
    found = [h for s in stand for h in _of_agency(agencies[s.agency], s, day)]
    return [*([_night(day, _steps(broken))] if broken else [_done(site, stand, day)] if stand else []), *found]


def _of_agency(agency: Agency, standing: Standing, day: dt.date) -> list[Happening]:
    newest, said = standing.newest, why_not(agency, standing)
    numbers = _numbers(standing, protected=agency.protected)
    reach = " ".join(x for x in (agency.contact.office, agency.contact.phone, agency.contact.email) if x)
    content = content_of(newest) if newest else ""
    received = dt.date.fromisoformat(newest.received_at[:10]) if newest else day

    def happening(kind: str, mark: str, since: dt.date, why: Text = NOTHING) -> Happening:
        return Happening(kind, agency.agency, agency.name.text, mark, since, why, numbers, reach)  # type: ignore[arg-type]

    found = []
    if standing.verdict in ("held", "no_agreement"):
        since = received if standing.verdict == "held" else day
        found.append(happening("held", f"{content} {standing.code}".strip(), since, said))
    if standing.verdict == "failed":
        found.append(happening("failed", f"{content} {standing.code}".strip(), received, said))
    if standing.late_since:
        found.append(happening("late", standing.late_since, dt.date.fromisoformat(standing.late_since)))
    if standing.verdict == "accepted" and newest and (newest.quarantined or is_asked_for(newest.unusable)):
        found.append(happening("errors", content, received, NOTHING if agency.protected else _to_be_mended(newest)))
    return found


def why_not(agency: Agency, standing: Standing) -> Text:
    """Why the newest delivery is not in use, in words that may leave the house.

    The standing's own message may not: of a file that cannot be read it may quote a name or a heading, of a fall it tells what other
    agencies' lists say of the children.
    """
    if agency.protected:
        return NOTHING
    if standing.verdict == "failed":
        return words_of(standing.code)
    if standing.verdict == "no_agreement":
        return Text(standing.message_th, standing.message_en)
    if standing.code == "rejected":
        return REJECTED
    said = [NO_BULK] if standing.code == "delta_without_bulk" else []
    said += [_limit_passed(check) for check in standing.checks if check["blocking"] and not check["passed"]]
    return Text("; ".join(x.th for x in said), "; ".join(x.en for x in said))


def _limit_passed(check: Mapping[str, Any]) -> Text:
    """The limit that was passed; what was found only where no other agency's list has a part in it."""
    name, label = check["name"], Text(**check["label"])
    limit, found = (check_figure(name, check[key]) for key in ("limit", "observed"))
    if check["observed"] is None or name in OF_OTHERS:
        return Text(f"ไม่ผ่านเกณฑ์: {label.th} {limit}", f"not kept: {label.en} {limit}")
    return Text(f"ไม่ผ่านเกณฑ์: {label.th} {limit} พบ {found}", f"not kept: {label.en} {limit}, found {found}")


def _numbers(standing: Standing, *, protected: bool) -> Text:
    newest, stands = standing.newest, standing.stands
    if protected or not (newest or stands):
        return NOTHING
    parts = []
    if newest and newest.rows_in:
        a, q, n = newest.accepted, newest.quarantined, sum(newest.not_records.values())
        parts.append(Text(
            f"{newest.rows_in:,} แถว ใช้ได้ {a:,} ใช้ไม่ได้ {q:,} ไม่ใช่ระเบียน {n:,}",
            f"{newest.rows_in:,} rows: {a:,} accepted, {q:,} not usable, {n:,} no record",
        ))  # fmt: skip
    if stands and stands != newest:
        parts.append(Text(f"ชุดที่ใช้อยู่ {stands.accepted:,} แถว", f"the one in use has {stands.accepted:,} rows"))
    return Text(" · ".join(p.th for p in parts), "; ".join(p.en for p in parts))


def _to_be_mended(newest: Delivered) -> Text:
    """What the agency's workbook asks for: why rows cannot be used, then why cells of the others cannot."""
    rows, cells, blanks = _counted(newest.quarantine_reasons, REASONS), _counted(newest.unusable, REPAIRS), blank_cells(newest.unusable)
    said = [Text(f"{t.th} ({n:,})", f"{t.en} ({n:,})") for t, n in rows]
    cells += [(Text("ช่องว่าง", "left blank"), blanks)] if blanks else []
    said += [Text(f"{t.th} ({n:,} ช่อง)", f"{t.en} ({n:,} {'cell' if n == 1 else 'cells'})") for t, n in cells]
    return Text("; ".join(t.th for t in said), "; ".join(t.en for t in said))


def _counted(counts: Mapping[str, int], words: Mapping[str, Text]) -> list[tuple[Text, int]]:
    """In words, the most frequent first; what has no words here is told of elsewhere."""
    return [(words[code], n) for code, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if code in words]


def unended(began: dt.datetime) -> Happening:
    """A night that was killed told nobody: the next one tells of it."""
    on, at = began.date(), f"{began:%H:%M}"
    return Happening("night", "", NOTHING, began.isoformat(), on, Text(
        f"งานที่เริ่มเมื่อ {written(on, 'th')} เวลา {at} น. ถูกหยุดกลางคันและไม่จบ (เช่น ไฟดับ เครื่องปิด หรือหน่วยความจำเต็ม) "
        "งานครั้งใหม่เริ่มแล้ว ถ้าสำเร็จจะแจ้งอีกครั้ง",
        f"the one begun on {written(on, 'en')} at {at} was stopped and never ended (power, a restart, no memory left); "
        "a new one has begun, and you will hear when it works",
    ))  # fmt: skip


def not_begun(day: dt.date, error: Exception) -> Happening:
    """A night that stopped before its first step. Of settings only the places are told, of other people's exceptions only their kind."""
    ours = error if isinstance(error, OneTeamError) else of_the_machine(error)
    if isinstance(ours, SettingsError):
        why = _mistakes(ours)
    else:
        why = ours.what if ours else Text(
            f"โปรแกรมหยุดทำงาน โปรดแจ้งผู้ดูแลระบบ ({place_of(error)})", f"the program broke ({place_of(error)}); tell the maintainers",
        )  # fmt: skip
    return _night(day, Text(f"งานยังไม่เริ่ม: {why.th}", f"it did not begin: {why.en}"))


def _mistakes(error: SettingsError) -> Text:
    places = sorted({found[0] for p in error.problems if (found := re.match(r"[\w-]+\.yaml(:\d+)?", p.en))})
    where, count = ", ".join(places), len(error.problems)
    many = "mistake" if count == 1 else "mistakes"
    return Text(
        f"ไฟล์ตั้งค่าผิด {count} แห่ง ({where}) คืนนี้ไม่ได้ประมวลผลอะไร ทะเบียนเดิมยังใช้อยู่ ดูด้วยคำสั่ง oneteam agency check",
        f"{count} {many} in the settings ({where}); nothing was processed, the last register stands; see oneteam agency check",
    )


def _night(day: dt.date, why: Text) -> Happening:
    return Happening("night", "", NOTHING, day.isoformat(), day, why)


def _steps(broken: Sequence[Text]) -> Text:
    return Text(f"ขั้นตอนที่ล้มเหลว {'; '.join(b.th for b in broken)}", f"steps that failed: {'; '.join(b.en for b in broken)}")


def _done(site: Site, stand: Sequence[Standing], day: dt.date) -> Happening:
    """Counts of agencies and rows; none of children, whose difference from night to night would tell of a single one."""
    late = sum(bool(s.late_since) for s in stand)
    accepted, held, failed = (sum(s.verdict in v for s in stand) for v in (("accepted",), ("held", "no_agreement"), ("failed",)))
    rows = sum(s.newest.rows_in for s in stand if s.newest and s.agency not in site.protected)
    numbers = Text(
        f"{len(stand)} หน่วยงาน รับแล้ว {accepted} พักไว้ {held} อ่านไม่ได้ {failed} ส่งช้า {late} รวม {rows:,} แถว",
        f"{len(stand)} agencies: {accepted} accepted, {held} held, {failed} not read, {late} late; {rows:,} rows in all",
    )
    return Happening("done", "", NOTHING, day.isoformat(), day, NOTHING, numbers)
