"""One agency's evening before the others are heard: its file is fetched, read, standardised, checked, and judged by its own past.

Belongs here: that verdict. Does not belong here: which files (``arrivals``), reading them (``rows``), what is remembered (``memory``), what
other agencies' lists say and where the agency stands in the end (``judging``), Dagster.
Whatever is wrong with one agency's delivery ends in its ``Standing``; it never stops the others.
"""

import dataclasses
import datetime as dt

from agreements.errors import OneTeamError, TransientError
from agreements.model import Agency
from agreements.text import Text
from assets.arrivals import Arrival, arrived
from assets.guard import broke, of_the_machine
from assets.lateness import same_rows
from assets.memory import known, with_tables
from assets.rows import Checked, make_tables, mark
from assets.rulings import is_new, ruling_on, without_rejected
from assets.site import Site
from assets.standing import Delivered, Standing, checks_path, roster_path
from assets.taken import Taken, note, taken
from connectors.sources import fetching
from register.rulings import Verdict

NO_BULK = Text("เป็นชุดเปลี่ยนแปลง (delta) แต่ไม่มีชุดเต็ม (bulk) ที่ใช้อยู่ให้เปลี่ยน จึงพักไว้ ขอให้หน่วยงานส่งชุดเต็มก่อน",
               "it is a delta, and no full bundle (bulk) is in use that it could change; ask the agency for a full one first")  # fmt: skip

BASELESS = "delta_without_bulk"
MENDED_ELSEWHERE = ("no_secret", "wrong_password")  # in neither the file nor the YAML, so that both must be looked at again


def take(agency: Agency, site: Site, day: dt.date) -> Taken:
    """Take in what the agency has delivered, and note it for ``judging``. Writes the tables of the delivery.

    Raises:
        TransientError: the same attempt may succeed later; nothing was changed.
    """
    last = known(site, agency.agency)
    before = without_rejected(site, last)
    try:
        found = _taken(agency, site, day, before, measured_anew=before != last)
    except TransientError:
        raise
    except OneTeamError as error:
        found = Taken(failed(before, error.code, Text(error.in_("th"), error.in_("en"))))
    except Exception as error:
        if of_the_machine(error):
            raise
        found = Taken(failed(before, "internal_error", broke(error)))
    note(site.work, found)
    return found


def _taken(agency: Agency, site: Site, day: dt.date, before: Standing, *, measured_anew: bool) -> Taken:
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    refused = no_agreement(agency, day)
    if refused:
        fetching.forget(site.work, agency.agency)
        # what stood is remembered for the day the agreement is renewed, and not in use
        none = Standing(agency.agency, "no_agreement", "no_agreement", refused.th, refused.en, before=before.stands or before.before)
        return Taken(none)
    before = with_tables(agency, site, _awake(before))
    arrival = arrived(agency, site, before)
    if not arrival.files:
        return Taken(_nothing_came(before, agency))
    made_of = mark(agency, arrival, site)
    newest = _delivered(agency, arrival, made_of, day, before)
    judged = _judged(before, ruling_on(site, agency.agency, newest)) and _still_there(site, before) and not measured_anew
    if before.newest and before.newest.fingerprint == made_of and judged:
        return Taken(dataclasses.replace(before, fresh=False) if before.verdict != "stale" else _accepted(before))
    noted = taken(site.work, agency.agency)
    if noted and noted.stood == before and noted.standing.newest and noted.standing.newest.fingerprint == made_of:
        return noted  # by a run that was killed before it could judge
    try:
        newest, results = make_tables(agency, site, arrival, newest, before.stands)
    except OneTeamError as error:
        unread = failed(before, error.code, Text(error.in_("th"), error.in_("en")))
        return Taken(unread if error.code in MENDED_ELSEWHERE else dataclasses.replace(unread, newest=newest))
    newest = dataclasses.replace(newest, same_since=same_rows(newest, before.stands, before.before))
    baseless = arrival.baseless and agency.delivery.statement == "complete"
    return Taken(verdict(before, newest, results, baseless=baseless), before)


def verdict(stood: Standing, newest: Delivered, found: Checked, *, baseless: bool) -> Standing:
    """The standing by the checks of the newest delivery. ``stood``: before it came. ``baseless``: a delta that changes nothing in use."""
    checks, blocked = found
    why = [(r.name, r.message) for r in blocked]
    if baseless:
        why.insert(0, (BASELESS, NO_BULK))
    if why:
        english = "; ".join(w.en for _, w in why).replace(".; ", ". ")  # what ends with a stop needs no other; Thai sentences have none
        said = Text("; ".join(w.th for _, w in why), english)
        return Standing(stood.agency, "held", why[0][0], said.th, said.en, newest, stood.stands, stood.before, checks, True)
    earlier = stood.before if stood.stands and stood.stands.files == newest.files else stood.stands
    return Standing(stood.agency, "accepted", newest=newest, stands=newest, before=earlier, checks=checks, fresh=True)


def _awake(before: Standing) -> Standing:
    """After a time without agreement, what stood before it stands again."""
    if before.verdict != "no_agreement":
        return before
    return Standing(before.agency, "stale" if before.before else "missing", newest=before.before, stands=before.before)


def _delivered(agency: Agency, arrival: Arrival, made_of: str, day: dt.date, before: Standing) -> Delivered:
    """The delivery before it is read. One known already keeps the day it came to speak of."""
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    received = max(x.received_at for x in arrival.files)
    same = [d.dated for d in (before.newest, before.stands) if d and d.fingerprint == made_of]
    dated = same[0] if same else (agency.delivery.dated or min(received.date(), day)).isoformat()
    return Delivered(made_of, arrival.described(), received.isoformat(), dated)


def _judged(before: Standing, ruling: Verdict | None) -> bool:
    """Whether the verdict is on the newest delivery itself, and follows the ruling on it, if any.

    A file that was held, then gone, then there again is looked at anew.
    """
    return (before.verdict != "stale" or before.newest == before.stands) and not is_new(before, ruling)


def _accepted(before: Standing) -> Standing:
    return dataclasses.replace(before, verdict="accepted", code="", message_th="", message_en="", fresh=False)


def _still_there(site: Site, before: Standing) -> bool:
    """Whether the tables the standing speaks of are still in ``work/``."""
    used = (before.stands, before.newest if before.verdict == "held" else None)  # a held one may be judged anew
    rosters = [roster_path(site.work, before.agency, d.fingerprint) for d in used if d]
    checked = [checks_path(site.work, before.agency, before.newest.fingerprint)] if before.newest and before.verdict != "failed" else []
    return all(path.exists() for path in (*rosters, *checked))


def no_agreement(agency: Agency, day: dt.date) -> Text | None:
    """Why nothing of the agency may be taken in on a day; None where its agreement is in force."""
    if agency.agreement is None:
        return Text("ไม่มีข้อตกลง (agreement) จึงไม่รับข้อมูล ให้เพิ่มข้อตกลงในไฟล์ของหน่วยงาน",
                    "no agreement, so its data stay out; add the agreement to the agency's file")  # fmt: skip
    if agency.agreement.valid_on(day):
        return None
    number, end = agency.agreement.number, agency.agreement.valid_to
    return Text(f"ข้อตกลง {number} ไม่มีผลในวันที่ {day} (ถึง {end}) จึงไม่รับข้อมูล ให้ต่ออายุข้อตกลง",
                f"agreement {number} is not in force on {day} (ends {end}), so its data stay out; renew it")  # fmt: skip


def _nothing_came(before: Standing, agency: Agency) -> Standing:
    place = agency.delivery.place if agency.delivery else ""
    if before.stands:
        why = Text(f"ไม่มีไฟล์ใหม่ที่ {place} ใช้ข้อมูลที่ดีครั้งล่าสุด", f"no file at {place}; the last good delivery stands")
        return dataclasses.replace(before, verdict="stale", code="stale", message_th=why.th, message_en=why.en, fresh=False)
    why = Text(f"ยังไม่เคยได้รับไฟล์ที่ {place} ให้ติดต่อหน่วยงาน", f"nothing has come to {place} yet; ask the agency")
    return Standing(agency.agency, "missing", "missing", why.th, why.en)


def failed(before: Standing, code: str, why: Text) -> Standing:
    """The standing after a fault. Nothing is known of the newest delivery, so that the next night looks at it again."""
    return Standing(before.agency, "failed", code, why.th, why.en, None, before.stands, before.before, [], True)
