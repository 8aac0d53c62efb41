"""What the pages of a night are made from: standings, links and register, as ``publishing`` wants them.

Belongs here: handing over. Does not belong here: counting or drawing (``publishing``).
"""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from agreements.text import Text
from assets.linked import Linked, how_linked
from assets.model import model_of
from assets.rows import check_results
from assets.site import Site
from assets.standing import Delivered, Standing, checks_path, roster_of, roster_path
from assets.tables import read_table
from matching import REASONS as LINK_REASONS
from publishing import linkage, purges, quality
from publishing.audit_page import AuditedAgency, AuditFacts, Purged
from publishing.figures import figures
from publishing.lists import ListResult
from publishing.reports.data import Delivery, Linkage, ReceivedFile, ReportData, Run
from records.reasons import REASONS, REPAIRS

AUDIT = (Text("ผลการตรวจข้อมูล (สำหรับผู้ตรวจสอบ)", "Checks of the deliveries (for auditors)"), "audit.html")


def report_data(
    site: Site, stand: list[Standing], links: Linked, people: pd.DataFrame, *,
    day: dt.date, run_id: str, versions: Mapping[str, str], events: Mapping[str, int], lists: Iterable[ListResult],
) -> ReportData:  # fmt: skip
    """Everything the pages show; no row of a child is in it."""
    held = [_held(_name(site, s.agency), s) for s in stand if not s.green]
    return ReportData(
        run=Run(run_id, day, site.name, versions),
        deliveries=tuple(_delivery(site, s) for s in stand),
        figures=figures(people.rename(columns={"registered": "in_population"}), site.small_cell, site.ages.target),
        linkage=_linkage(site, stand, links),
        labels={**REASONS, **REPAIRS, **LINK_REASONS},
        events=dict(events), lists=tuple(lists), held_back=tuple(held), links=(AUDIT,), agencies=site.agencies, lang=site.lang,
    )  # fmt: skip


def audit_facts(site: Site, stand: list[Standing], day: dt.date, run_id: str, versions: Mapping[str, str]) -> AuditFacts:
    """What the auditor's page says of the run and its agencies."""
    by_key = {a.agency: a for a in site.agencies}
    agencies = {}
    for standing in stand:
        agency = by_key[standing.agency]
        files = [(f["name"], f["sha256"]) for f in standing.newest.files] if standing.newest else []
        agencies[standing.agency] = AuditedAgency(agency.name.text, agency.agreement.number if agency.agreement else "", files,
                                                    protected=agency.protected)  # fmt: skip
    return AuditFacts(site.name, day, run_id, agencies, versions, site.lang, tuple(purged_by_day(site)))


def purged_by_day(site: Site) -> list[Purged]:
    """What was purged, by day and agency, newest first; of a protected agency no counts, of one that is no longer here the key."""
    names = {a.agency: a.name.text for a in site.agencies}
    found: dict[tuple[str, str], Purged] = {}
    for line in purges.read(site.folder):
        key = line.date, line.agency
        name = names.get(line.agency, Text(line.agency, line.agency))
        known = found.setdefault(key, Purged(dt.date.fromisoformat(line.date), line.agency, name))
        if line.agency not in site.protected:
            files, records = known.files + bool(line.path), known.records + int(line.records or 0)
            found[key] = dataclasses.replace(known, files=files, records=records)
    return [found[key] for key in sorted(found, reverse=True)]


def audit_documents(site: Site, stand: list[Standing]) -> dict[str, dict[str, Any]]:
    """The archived validation of each agency's newest delivery."""
    paths = {s.agency: checks_path(site.work, s.agency, s.newest.fingerprint) for s in stand if s.newest}
    return {key: json.loads(path.read_text(encoding="utf-8")) for key, path in paths.items() if path.exists()}


def _delivery(site: Site, standing: Standing) -> Delivery:
    agency = next(a for a in site.agencies if a.agency == standing.agency)
    if agency.protected:  # how many children a shelter has is nobody's business; only whether it delivered
        return Delivery(agency=agency, verdict=standing.verdict, message=standing.message)
    newest, stands = standing.newest or Delivered("", [], "", ""), standing.stands
    came = roster_of(site.work, standing.agency, standing.newest)
    roster = roster_of(site.work, standing.agency, stands) if came is None else came
    return Delivery(
        agency=agency, verdict=standing.verdict, message=standing.message,
        files=tuple(ReceivedFile(f["name"], f["sha256"], f["size"]) for f in newest.files),
        received_at=newest.received_at, dated=newest.dated, rows_in=newest.rows_in, accepted=newest.accepted,
        quarantined=newest.quarantined, in_use=stands.accepted if stands else 0, not_records=newest.not_records,
        reasons=newest.quarantine_reasons, repairs=newest.repairs, facts=newest.facts, checks=tuple(check_results(standing.checks)),
        fields=quality.field_quality(roster) if roster is not None else None,
        id_kinds=quality.id_kinds(roster) if roster is not None else {},
        precisions=quality.precisions(roster) if roster is not None else {},
        changes=_changes(site, standing, came),
    )  # fmt: skip


def _changes(site: Site, standing: Standing, roster: pd.DataFrame | None) -> dict[str, int]:
    """The newest delivery beside the last good one before it, whatever became of it; nothing of one that could not be read."""
    newest, stands = standing.newest, standing.stands
    if roster is None or newest is None:
        return {}
    in_use = stands is not None and stands.files == newest.files
    return quality.changes(roster, roster_of(site.work, standing.agency, standing.before if in_use else stands))


def _linkage(site: Site, stand: list[Standing], links: Linked) -> Linkage:
    report, clusters, pairs = links.report, links.clusters, links.weighed
    limits = model_of(site).thresholds
    columns = ["record_id", "source", "sex", "birth_date", "amphoe", "id_kind", "national_id", "g_code"]
    frames = [read_table(roster_path(site.work, s.agency, s.stands.fingerprint), columns) for s in stand if s.stands]
    records = pd.concat(frames, ignore_index=True)
    weights = [(c["comparison"], Text(**row["words"]), row["m"], row["u"], row["weight"]) for c in report["levels"] for row in c["levels"]]
    return Linkage(
        flow=_flow(stand, report),
        blocking=pd.DataFrame([(r["rule"], r["pairs"]) for r in report["blocking"]], columns=["rule", "pairs"]),
        weights=pd.DataFrame(weights, columns=["field", "level", "m", "u", "weight"]),
        sizes=linkage.cluster_sizes(clusters),
        sources=linkage.source_links(records, clusters, site.protected),
        groups=linkage.linked_by_group(records, clusters, site.protected),
        cuts={k: n for k, n in report["reasons"].items() if k not in ("weight", "through_others", "decided_same")},
        thresholds={"link": limits.link_bits, "review": limits.review_bits},
        histogram=linkage.weight_histogram(pairs), bands=linkage.weight_bands(pairs, limits.review_bits, limits.link_bits),
        chances=linkage.chance_bands(pairs, links.decided),
        cohesion=linkage.cohesion_bands(clusters), review=linkage.left_to_review(clusters),
        trained=bool(report["trained"]), how=how_linked(report),
        calibrated_on=int(report["calibration"]["decided"]),
    )  # fmt: skip


def _flow(stand: list[Standing], report: Mapping[str, Any]) -> tuple[tuple[Text, int], ...]:
    newest = [s.newest for s in stand if s.newest]
    return (
        (Text("แถวที่ได้รับ", "rows received"), sum(d.rows_in for d in newest)),
        (Text("แถวที่ใช้ได้", "rows accepted"), sum(d.accepted for d in newest)),
        (Text("ระเบียนที่ใช้คืนนี้", "records in use tonight"), int(report["records"])),
        (Text("คู่ที่เปรียบเทียบ", "pairs compared"), int(report["pairs_compared"])),
        (Text("เด็ก", "children"), int(report["people"])),
    )


def _held(name: Text, standing: Standing) -> Text:
    return Text(f"{name.th}: {standing.message.th}", f"{name.en}: {standing.message.en}")


def _name(site: Site, key: str) -> Text:
    return next(a.name.text for a in site.agencies if a.agency == key)
