"""One agency's evening: its file is fetched, read, standardised, checked, and judged.

Belongs here: the order of these steps and the verdict. Does not belong here: each step's work (``connectors``, ``records``), Dagster.
Whatever is wrong with one agency's delivery ends in its ``Standing``; it never stops the others.
"""

import dataclasses
import datetime as dt
import json
import time
from functools import lru_cache
from pathlib import Path

import pandas as pd

from agreements.errors import OneTeamError, TransientError
from agreements.model import Agency
from agreements.text import Text
from assets import progress
from assets.guard import broke
from assets.site import Site
from assets.standing import (
    Delivered,
    Standing,
    checks_path,
    code_version,
    fingerprint,
    load,
    quarantine_path,
    roster_path,
    save,
    write_atomically,
    write_parquet,
)
from connectors import landing
from connectors.reading import Reading, read
from records.checks import CheckResult, DeliveryCounts, results_json, run_checks
from records.gazetteer import Gazetteer
from records.standardise import Standardised, standardise


def take(agency: Agency, site: Site, day: dt.date) -> Standing:
    """Take in what the agency has delivered and say where it stands. Writes the standing and, when accepted, the roster.

    Raises:
        TransientError: the same attempt may succeed later; nothing was changed.
    """
    before = load(site.work, agency.agency) or Standing(agency.agency, "missing")
    try:
        standing = _judge(agency, site, day, before)
    except TransientError:
        raise
    except OneTeamError as error:
        standing = _failed(before, error.code, Text(error.in_("th"), error.in_("en")))
    except Exception as error:  # noqa: BLE001 - whatever one agency's file does to us, the others go on
        standing = _failed(before, "internal_error", broke(error))
    if standing != before:
        save(site.work, standing)
    return standing


def _judge(agency: Agency, site: Site, day: dt.date, before: Standing) -> Standing:
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    refused = _no_agreement(agency, day)
    if refused:
        return Standing(agency.agency, "no_agreement", "no_agreement", refused.th, refused.en)
    landed = _landed(agency, site, before)
    if not landed:
        return _nothing_came(before, agency)
    mark = _mark(agency, [x.sha256 for x in landed], site)
    if before.newest and before.newest.fingerprint == mark and _judged(before) and _still_there(site.work, before):
        return dataclasses.replace(before, fresh=False) if before.verdict != "stale" else _accepted(before)
    received = max(x.received_at for x in landed)
    newest = Delivered(
        fingerprint=mark,
        files=[{"name": x.name, "sha256": x.sha256, "size": x.size} for x in landed],
        received_at=received.isoformat(),
        dated=(agency.delivery.dated or min(received.date(), day)).isoformat(),
    )
    try:
        return _read_and_check(agency, site, [x.path for x in landed], newest, before)
    except OneTeamError as error:
        failed = _failed(before, error.code, Text(error.in_("th"), error.in_("en")))
        return dataclasses.replace(failed, newest=newest)


def _read_and_check(agency: Agency, site: Site, paths: list[Path], newest: Delivered, before: Standing) -> Standing:
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    progress.say(agency.agency, 0.1)
    reading = read(paths, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read)
    progress.say(agency.agency, 0.4)
    standard = standardise(
        reading.table, source=agency.agency, dated=dt.date.fromisoformat(newest.dated), gazetteer=_gazetteer(site.province),
        constants=agency.constants, values=agency.values,
    )  # fmt: skip
    newest = _counted(newest, reading, standard, agency.delivery.statement)
    progress.say(agency.agency, 0.7)
    checks, blocked = _checked(agency, site, standard, newest, before)
    write_parquet(roster_path(site.work, agency.agency, newest.fingerprint), standard.roster)
    write_parquet(quarantine_path(site.work, agency.agency, newest.fingerprint), _quarantine(reading, standard))
    if blocked:
        why = Text("; ".join(r.message.th for r in blocked), "; ".join(r.message.en for r in blocked))
        return Standing(agency.agency, "held", blocked[0].name, why.th, why.en, newest, before.stands, before.before, checks, True)
    return Standing(agency.agency, "accepted", newest=newest, stands=newest, before=before.stands, checks=checks, fresh=True)


def _checked(
    agency: Agency, site: Site, standard: Standardised, newest: Delivered, before: Standing
) -> tuple[list[dict[str, object]], list[CheckResult]]:
    """All results as JSON, archived, and those that hold the delivery back."""
    counts, previous = _counts(newest), _counts(before.stands) if before.stands else None
    dated = dt.date.fromisoformat(newest.dated)
    results = run_checks(standard.roster, counts, previous, agency.checks, dated)
    document = json.dumps(results_json(results, counts=counts, previous=previous, dated=dated), ensure_ascii=False, sort_keys=True)
    write_atomically(checks_path(site.work, agency.agency, newest.fingerprint), document.encode())
    return [_plain(r) for r in results], [r for r in results if r.blocking and not r.passed]


def _counted(newest: Delivered, reading: Reading, standard: Standardised, promised: str) -> Delivered:
    """The delivery with every row accounted for.

    Raises:
        OneTeamError: the row sum does not hold (a defect of ours: nothing may be lost in silence).
    """
    reasons = standard.quarantined["reasons"].str.split(";").explode()
    counted = dataclasses.replace(
        newest,
        rows_in=reading.rows_in,
        accepted=len(standard.roster),
        quarantined=len(standard.quarantined),
        not_records=_tally(reading.not_records["reason"]),
        quarantine_reasons=_tally(reasons),
        repairs=dict(sorted(standard.repairs.items())),
        facts=reading.facts,
        statement=reading.statement or promised,
    )
    lost = counted.rows_in - counted.accepted - counted.quarantined - len(reading.not_records)
    if lost:
        raise OneTeamError("row_sum", Text(f"แถวไม่ครบ ต่างกัน {lost} แถว", f"the row sum does not hold: {lost} rows differ"))
    return counted


def _tally(values: pd.Series) -> dict[str, int]:
    return {str(k): int(n) for k, n in values.value_counts().sort_index().items()}


def _counts(delivered: Delivered) -> DeliveryCounts:
    return DeliveryCounts(delivered.rows_in, delivered.accepted, delivered.quarantined, sum(delivered.not_records.values()))


def _plain(result: CheckResult) -> dict[str, object]:
    """A check's result as JSON: counts and row numbers only."""
    return {
        **dataclasses.asdict(result),
        "label": result.label._asdict(), "message": result.message._asdict(), "rows": list(result.rows), "parts": list(result.parts),
    }  # fmt: skip


def _quarantine(reading: Reading, standard: Standardised) -> pd.DataFrame:
    """The unusable rows with their cells as the agency wrote them, in the file's order."""
    where = reading.table[["part", "row"]].join(reading.cells)
    return standard.quarantined.merge(where, on=["part", "row"], how="left", validate="one_to_one")


def _judged(before: Standing) -> bool:
    """Whether the verdict is on the newest delivery itself: a file that was held, then gone, then there again is looked at anew."""
    return before.verdict != "stale" or before.newest == before.stands


def _accepted(before: Standing) -> Standing:
    return dataclasses.replace(before, verdict="accepted", code="", message_th="", message_en="", fresh=False)


def _landed(agency: Agency, site: Site, before: Standing) -> list[landing.Landed]:
    """The files of the agency's delivery: those in the inbox; where deliveries add to one another, those in use before as well.

    Of one name the one in the inbox counts. A file that could not be used is not in use, so it is gone when it is taken away.
    """
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    files = landing.find(site.inbox, agency.delivery.path)
    _settled(files, site)
    landed = [landing.land(f, site.landing, agency=agency.agency, received_at=site.clock()) for f in files]
    if agency.delivery.statement != "additions":
        return landed
    used = {f["sha256"] for f in before.stands.files} if before.stands else set()
    known = before.stands or before.newest  # without either, work/ was thrown away: everything counts again
    earlier = landing.kept(site.landing, agency.agency, used if known else None)
    return list({x.name: x for x in [*earlier, *landed]}.values())


def _settled(files: list[Path], site: Site) -> None:
    """A file written to a moment ago is looked at again after a second.

    Raises:
        TransientError: it is still growing.
    """
    young = [f for f in files if landing.still_growing(f, now=site.clock())]
    sizes = [f.stat().st_size for f in young]
    if young:
        time.sleep(1)
    if sizes != [f.stat().st_size for f in young]:
        what = Text("ไฟล์ยังเขียนไม่เสร็จ", "the file is still being written")
        raise TransientError("still_being_written", what, where=young[0].name, todo=Text("รอให้เสร็จ", "wait until it is done"))


def _mark(agency: Agency, hashes: list[str], site: Site) -> str:
    """What decides the roster: the files, what the agency's YAML says of reading them, the code."""
    says = agency.model_dump_json(exclude={"receives", "contact", "agreement", "name"})
    return fingerprint(*sorted(hashes), says, site.province, code_version("connectors", "records", "agreements"))


def _still_there(work: Path, before: Standing) -> bool:
    """Whether the tables the standing speaks of are still in ``work/``."""
    return all(roster_path(work, before.agency, d.fingerprint).exists() for d in (before.stands,) if d)


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
    path = agency.delivery.path if agency.delivery else ""
    if before.stands:
        why = Text(f"ไม่มีไฟล์ใหม่ที่ inbox/{path} ใช้ข้อมูลที่ดีครั้งล่าสุด", f"no file at inbox/{path}; the last good delivery stands")
        return dataclasses.replace(before, verdict="stale", code="stale", message_th=why.th, message_en=why.en, fresh=False)
    why = Text(f"ยังไม่เคยได้รับไฟล์ที่ inbox/{path} ให้ติดต่อหน่วยงาน", f"nothing has come to inbox/{path} yet; ask the agency")
    return Standing(agency.agency, "missing", "missing", why.th, why.en)


def _failed(before: Standing, code: str, why: Text) -> Standing:
    """Nothing is known of the newest delivery, so that the next night looks at it again."""
    return Standing(before.agency, "failed", code, why.th, why.en, None, before.stands, before.before, [], True)


@lru_cache(maxsize=2)
def _gazetteer(province: str) -> Gazetteer:
    return Gazetteer.of(home_province=province)
