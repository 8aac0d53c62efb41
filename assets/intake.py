"""One agency's evening: its file is fetched, read, standardised, checked, and judged.

Belongs here: the verdict. Does not belong here: which files (``arrivals``), reading them (``rows``), what is remembered
(``memory``), Dagster.
Whatever is wrong with one agency's delivery ends in its ``Standing``; it never stops the others.
"""

import dataclasses
import datetime as dt

from agreements.errors import OneTeamError, TransientError
from agreements.model import Agency
from agreements.text import Text
from assets.arrivals import Arrival, arrived
from assets.beside import witnesses_mark
from assets.guard import broke, of_the_machine
from assets.lateness import same_rows, with_lateness
from assets.memory import known, with_tables
from assets.rows import make_tables, mark
from assets.rulings import is_new, ruled, ruling_on
from assets.site import Site
from assets.standing import Delivered, Standing, checks_path, load, roster_path, save
from connectors.sources import fetching
from register.rulings import Verdict

NO_BULK = Text("เป็นชุดเปลี่ยนแปลง (delta) แต่ไม่มีชุดเต็ม (bulk) ที่ใช้อยู่ให้เปลี่ยน จึงกักไว้ ขอให้หน่วยงานส่งชุดเต็มก่อน",
               "it is a delta, and no full bundle (bulk) is in use that it could change; ask the agency for a full one first")  # fmt: skip

MENDED_ELSEWHERE = ("no_secret", "wrong_password")  # in neither the file nor the YAML, so that both must be looked at again


def take(agency: Agency, site: Site, day: dt.date) -> Standing:
    """Take in what the agency has delivered and say where it stands. Writes the standing and, when accepted, the roster.

    Raises:
        TransientError: the same attempt may succeed later; nothing was changed.
    """
    before = known(site, agency.agency)
    try:
        standing = _judge(agency, site, day, before)
    except TransientError:
        raise
    except OneTeamError as error:
        standing = _failed(before, error.code, Text(error.in_("th"), error.in_("en")))
    except Exception as error:
        if of_the_machine(error):
            raise
        standing = _failed(before, "internal_error", broke(error))
    standing = with_lateness(agency, standing, day, site.calendar)
    if standing != load(site.work, agency.agency):
        save(site.work, standing)
    return standing


def _judge(agency: Agency, site: Site, day: dt.date, before: Standing) -> Standing:
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    refused = _no_agreement(agency, day)
    if refused:
        fetching.forget(site.work, agency.agency)
        # what stood is remembered for the day the agreement is renewed, and not in use
        return Standing(agency.agency, "no_agreement", "no_agreement", refused.th, refused.en, before=before.stands or before.before)
    before = with_tables(agency, site, _awake(before))
    arrival = arrived(agency, site, before)
    if not arrival.files:
        return _nothing_came(before, agency)
    made_of = mark(agency, arrival, site)
    newest = _delivered(agency, arrival, made_of, day, before)
    ruling = ruling_on(site, agency.agency, newest)
    judged = _judged(before, ruling) and not _others_say_else(agency, site, before)
    if before.newest and before.newest.fingerprint == made_of and judged and _still_there(site, before):
        return dataclasses.replace(before, fresh=False) if before.verdict != "stale" else _accepted(before)
    try:
        return ruled(_verdict(agency, site, arrival, newest, before), ruling)
    except OneTeamError as error:
        failed = _failed(before, error.code, Text(error.in_("th"), error.in_("en")))
        return failed if error.code in MENDED_ELSEWHERE else dataclasses.replace(failed, newest=newest)


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


def _verdict(agency: Agency, site: Site, arrival: Arrival, newest: Delivered, before: Standing) -> Standing:
    newest, (checks, blocked) = make_tables(agency, site, arrival, newest, before.stands)
    newest = dataclasses.replace(newest, same_since=same_rows(newest, before.stands, before.before))
    earlier = before.before if before.stands and before.stands.files == newest.files else before.stands
    why = [(r.name, r.message) for r in blocked]
    if arrival.baseless and agency.delivery and agency.delivery.statement == "complete":
        why.insert(0, ("delta_without_bulk", NO_BULK))
    if why:
        said = Text("; ".join(w.th for _, w in why), "; ".join(w.en for _, w in why))
        held = Standing(agency.agency, "held", why[0][0], said.th, said.en, newest, before.stands, before.before, checks, True)
        return dataclasses.replace(held, witnesses=witnesses_mark(agency, site))
    return Standing(agency.agency, "accepted", newest=newest, stands=newest, before=earlier, checks=checks, fresh=True)


def _judged(before: Standing, ruling: Verdict | None) -> bool:
    """Whether the verdict is on the newest delivery itself, and follows the ruling on it, if any.

    A file that was held, then gone, then there again is looked at anew.
    """
    return (before.verdict != "stale" or before.newest == before.stands) and not is_new(before, ruling)


def _others_say_else(agency: Agency, site: Site, before: Standing) -> bool:
    """Whether a delivery was held by other agencies' lists that are no longer those in use: pupils gone from one are on another's now."""
    return before.verdict == "held" and before.witnesses not in ("", witnesses_mark(agency, site))


def _accepted(before: Standing) -> Standing:
    return dataclasses.replace(before, verdict="accepted", code="", message_th="", message_en="", fresh=False)


def _still_there(site: Site, before: Standing) -> bool:
    """Whether the tables the standing speaks of are still in ``work/``."""
    rosters = [roster_path(site.work, before.agency, d.fingerprint) for d in (before.stands,) if d]
    checked = [checks_path(site.work, before.agency, before.newest.fingerprint)] if before.newest and before.verdict != "failed" else []
    return all(path.exists() for path in (*rosters, *checked))


def _no_agreement(agency: Agency, day: dt.date) -> Text | None:
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


def _failed(before: Standing, code: str, why: Text) -> Standing:
    """Nothing is known of the newest delivery, so that the next night looks at it again."""
    return Standing(before.agency, "failed", code, why.th, why.en, None, before.stands, before.before, [], True)
