"""``lists/<agency>`` and ``reports``: what goes out, all at once, only when every gate is green.

Belongs here: the order of staging, gates, swap and manifest, and the Dagster face of it. Does not belong here: what is in the files.
A blocking check would stop this step only inside its own run, so the gates are looked at here again.
"""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import dagster as dg
import pandas as pd

from agreements.text import Text
from assets import progress
from assets.guard import guarded
from assets.linked import Linked, linked
from assets.model import model_of
from assets.past import past_of_all
from assets.register import REGISTER, versions
from assets.released import recall, release_mark, remember
from assets.reporting import audit_documents, audit_facts, report_data
from assets.run import as_of
from assets.scorecards import write_scorecards
from assets.site import Site
from assets.standing import Standing, cells_path, quarantine_path, standings
from assets.tables import read_table
from connectors import landing
from publishing import disclosure, figure_sheets, manifest, purges
from publishing.audit_page import write_audit_page
from publishing.figure_sheets import write_figures
from publishing.lists import ListResult, write_list
from publishing.release import Gate, release, staging
from publishing.reports.data import ReportData
from publishing.reports.pages import file_name, write_reports
from publishing.returned import Cells, Problem, write_returned
from publishing.trend import PastDelivery
from records.checks_datadocs import write_data_docs
from records.reasons import AT_FAULT, REASONS, TODO
from register import read
from register.reconciliation import balances
from register.runs import RunFacts, newest_run
from register.store import open_register

REPORTS = dg.AssetKey(["reports"])


def list_key(agency: str) -> dg.AssetKey:
    """The list an agency receives."""
    return dg.AssetKey(["lists", agency])


def release_asset(recipients: list[str]) -> dg.AssetsDefinition:
    """Every list and every page of a night, in one step: they are swapped in together or not at all."""
    lists = [dg.AssetSpec(list_key(a), deps=[REGISTER], group_name="lists", kinds={"excel"}, description="What this agency receives.")
             for a in recipients]  # fmt: skip
    pages = dg.AssetSpec(REPORTS, deps=[REGISTER], group_name="reports", kinds={"html"}, description="Pages for officers and auditors.")

    @dg.multi_asset(name="release", specs=[*lists, pages])
    def out(context: dg.AssetExecutionContext, site: dg.ResourceParam[Site]) -> Iterator[dg.MaterializeResult[None]]:
        progress.say("release", 0.0)
        with guarded():
            written, files = publish(site, as_of(context, site))
        progress.say("release", 1.0)
        for agency in recipients:
            yield dg.MaterializeResult(list_key(agency), metadata=_told([w for w in written if w.agency == agency]))
        yield dg.MaterializeResult(REPORTS, metadata={"pages": files, "index": str(site.reports / "index.html")})

    return out


def _told(found: list[ListResult]) -> dict[str, Any]:
    """What Dagster may know of what an agency receives."""
    told: dict[str, Any] = {} if found else {"released": False}
    for result in found:
        figures = result.fields == figure_sheets.FIELDS
        told |= {"figures": result.sha256} if figures else {"rows": result.rows, "fields": list(result.fields), "sha256": result.sha256}
    return told


def publish(site: Site, day: dt.date) -> tuple[list[ListResult], int]:
    """Let out lists, returned workbooks and pages, and seal the run with a manifest; what nothing has changed in stays as it lies.

    Raises:
        OneTeamError: ``not_released`` when a gate is not green; what was out before stays.
    """
    engine = open_register(site.database_url)
    stand, links, people = standings(site), linked(site), read.people(engine, day)
    made_with, run = versions(site, stand), newest_run(engine)
    run_id = f"{day:%Y%m%d}-{run.run_id}"
    gates = _gates(stand, day, run, made_with, read.reconciliation(engine, day))
    mark = release_mark(site, stand, people, day, made_with)
    known = recall(site, mark) if all(g.passed for g in gates) else None
    if known is None:
        known = _let_out(site, stand, links, people, day, run, gates)
        remember(site, mark, *known)
    _seal(site, stand, links, people, day, run_id, made_with)
    return known


def _let_out(
    site: Site, stand: list[Standing], links: Linked, people: pd.DataFrame, day: dt.date, run: RunFacts, gates: list[Gate]
) -> tuple[list[ListResult], int]:
    """Write everything aside, then swap it in."""
    made_with, run_id = versions(site, stand), f"{day:%Y%m%d}-{run.run_id}"
    people["only_protected"] = ""  # the register never chooses a value that only a protected source has (register.authority)
    past = past_of_all(open_register(site.database_url), site.suppliers, site.calendar)
    with staging(site.folder) as folder:
        lists = _write_lists(site, people, folder / "outbox", day, run_id)
        _write_returned(site, stand, folder / "outbox", day, past)
        write_scorecards(site, stand, past, folder / "outbox", day)
        progress.say("release", 0.4)
        data = report_data(site, stand, links, people, day=day, run_id=run_id, versions=made_with, events=run.events, lists=lists)
        lists += _write_figures(site, data, folder / "outbox")
        data = dataclasses.replace(data, lists=tuple(lists))
        pages = write_reports(folder / "reports", data)
        pages += [write_audit_page(folder / "reports" / file_name("audit", lang, site.lang), audit_documents(site, stand),
                                   audit_facts(site, stand, day, run_id, made_with), lang) for lang in ("th", "en")]  # fmt: skip
        if site.data_docs:
            shown = {k: d for k, d in audit_documents(site, stand).items() if k not in site.protected}
            write_data_docs(shown, folder / "reports" / "data_docs")
        progress.say("release", 0.8)
        release(site.folder, folder, gates=gates, lists=lists, agencies=site.agencies, as_of=day, run_id=run_id)
    return lists, len(pages)


def _write_lists(site: Site, people: pd.DataFrame, outbox: Path, day: dt.date, run_id: str) -> list[ListResult]:
    """What each agency receives of children, where its agreement is in force."""
    return [write_list(a, people, outbox, protected_sources=site.protected, as_of=day, run_id=run_id, lang=site.lang)
            for a in site.recipients if not disclosure.refusal(a, day)]  # fmt: skip


def _write_figures(site: Site, data: ReportData, outbox: Path) -> list[ListResult]:
    """What each agency receives of figures; this month's stand when they are out already."""
    day, run_id = data.run.as_of, data.run.run_id
    return [write_figures(a, data.figures, outbox, base=site.figures_round, as_of=day, run_id=run_id, lang=site.lang,
                          before=site.outbox / a.agency) for a in site.recipients if not disclosure.figures_refusal(a, day)]  # fmt: skip


def _write_returned(site: Site, stand: list[Standing], outbox: Path, day: dt.date, past: Mapping[str, Sequence[PastDelivery]]) -> None:
    """Each agency's unusable rows and cells, back to that agency alone, and how its deliveries went."""
    problems = {code: Problem(text, TODO[code], AT_FAULT[code], written=code != "no_name") for code, text in REASONS.items()}
    by_key = {a.agency: a for a in site.agencies}
    for standing in stand:
        key, newest = standing.agency, standing.newest
        paths = [path(site.work, key, newest.fingerprint) for path in (quarantine_path, cells_path)] if newest else []
        if newest and all(path.exists() for path in paths):
            rows, cells = map(read_table, paths)
            target = outbox / key / f"returned_{day}.xlsx"
            told = Cells(cells, newest.unusable)
            held = Text(standing.message_th, standing.message_en) if standing.verdict == "held" else None
            write_returned(by_key[key], rows, problems, target, as_of=day, past=past[key], cells=told, held=held)


def _gates(stand: list[Standing], day: dt.date, run: RunFacts, made_with: dict[str, str], sums: dict[str, pd.DataFrame]) -> list[Gate]:
    """What must hold before anything leaves."""
    whole = all(d.rows_in == d.accepted + d.quarantined + sum(d.not_records.values()) for s in stand for d in [s.newest] if d)
    return [
        Gate("row_sum", whole, Text("แถวของการส่งข้อมูลไม่ครบ", "the rows of a delivery do not add up")),
        Gate("register_day", run.as_of == day, Text("ทะเบียนไม่ใช่ของวันนี้", "the register is not of this day")),
        Gate("same_inputs", run.versions.get("inputs") == made_with["inputs"],
             Text("ทะเบียนไม่ได้มาจากรายชื่อชุดนี้ ให้รันทั้งงานใหม่", "the register was not made from these rosters; run the whole job")),
        Gate("reconciliation", all(balances(t) for t in sums.values()), Text("ผลรวมประชากรไม่ลงตัว", "the population sum does not balance")),
    ]  # fmt: skip


def _seal(
    site: Site, stand: list[Standing], links: Linked, people: pd.DataFrame, day: dt.date, run_id: str, made_with: dict[str, str]
) -> None:
    """The run's manifest, chained to the one before."""
    used = [p for s in stand if s.stands for f in s.stands.files for p in landing.places(site.landing, s.agency, f["sha256"])]
    newest = [s.newest for s in stand if s.newest]
    counts = {
        "rows_in": sum(d.rows_in for d in newest), "accepted": sum(d.accepted for d in newest),
        "quarantined": sum(d.quarantined for d in newest), "records": int(links.report["records"]),
        "pairs": int(links.report["pairs_compared"]), "children": len(people), "listed": int(people["listed"].sum()),
    }  # fmt: skip
    manifest.write(manifest.Manifest(
        run_id=run_id, as_of=day.isoformat(), site=site.name.en, versions=made_with,
        thresholds=model_of(site).thresholds.model_dump(),
        counts=counts, inputs=manifest.marks(used, site.folder), outputs=manifest.marks([site.outbox, site.reports], site.folder),
        previous=manifest.last_hash(site.folder), notes={"purge_log": purges.seal(site.folder), "links": links.report["night"]},
    ), site.folder)  # fmt: skip
