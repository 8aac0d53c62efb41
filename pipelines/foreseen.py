"""What the night would say of a delivery as a whole, before anything of it is taken in.

Belongs here: the night's own checks on a delivery that is only looked at, in words. Does not belong here: the checks
(``records.checks``), what a single row would become (``previewing``). Nothing is written. Other agencies' lists are those in use now;
tonight's may say more.
"""

import datetime as dt

from agreements.model import Agency
from agreements.text import Text
from assets.beside import beside
from assets.intake import no_agreement
from assets.memory import known
from assets.rows import counts_of
from assets.rulings import without_rejected
from assets.site import Site
from assets.standing import Delivered, standings
from connectors.formats.reading import Reading
from records.checks import CheckResult, DeliveryCounts, run_checks
from records.standardise import Standardised

FINE = Text("ตามการตรวจของคืนนี้ ไม่มีอะไรที่จะทำให้ชุดนี้ถูกพักไว้", "nothing would hold it back tonight, by the night's own checks")


def foreseen(site: Site, agency: Agency, reading: Reading, done: Standardised, dated: dt.date) -> list[Text]:
    """What would keep the delivery out tonight, then what would only be warned of; that nothing would, where that is so."""
    refused = no_agreement(agency, site.today())
    results = _results(site, agency, reading, done, dated)
    failed = sorted((r for r in results if not r.passed), key=lambda r: not r.blocking)
    kept_out = [Text(f"! คืนนี้จะไม่รับ: {refused.th}", f"! tonight it would stay out: {refused.en}")] if refused else []
    fine = [] if refused or any(r.blocking for r in failed) else [FINE]
    return [*kept_out, *fine, *map(_said, failed)]


def _said(result: CheckResult) -> Text:
    head = Text("! คืนนี้จะถูกพักไว้", "! tonight it would be held") if result.blocking else Text("○ เตือน", "○ warning")
    return Text(f"{head.th} · {result.label.th}: {result.message.th}", f"{head.en} · {result.label.en}: {result.message.en}")


def _results(site: Site, agency: Agency, reading: Reading, done: Standardised, dated: dt.date) -> list[CheckResult]:
    """The checks of the night: beside the last good delivery where there is one, and the other agencies' lists."""
    before = without_rejected(site, known(site, agency.agency)).stands
    statement = reading.statement or (agency.delivery.statement if agency.delivery else "complete")
    testify = {s.agency: heard for s in standings(site) if (heard := s.testifies)}
    compared = beside(agency, site, Delivered("", [], "", dated.isoformat(), statement=statement), before, testify)
    counts = DeliveryCounts(reading.rows_in, len(done.roster), len(done.quarantined), len(reading.not_records))
    return run_checks(done.roster, counts, counts_of(before) if before else None, agency.checks, dated, compared)
