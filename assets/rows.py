"""From a delivery's files to its work tables: read, standardised, counted, checked.

Belongs here: the order of these steps and what they leave in ``work/``. Does not belong here: which files (``arrivals``), the verdict
(``intake``), each step's work (``connectors``, ``records``).
"""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import pandas as pd

from agreements.errors import OneTeamError
from agreements.model import Agency
from agreements.text import Text
from assets import progress
from assets.arrivals import Arrival
from assets.beside import Testify, beside
from assets.site import Site
from assets.standing import (
    Delivered,
    cells_path,
    checks_path,
    code_version,
    fingerprint,
    quarantine_path,
    roster_path,
    write_atomically,
)
from assets.tables import read_table, write_table
from connectors.formats.reading import Reading, read
from connectors.sources.fetching import secret
from matching.memory import seldom_collected
from publishing.asked import filled
from publishing.trend import SHARES
from publishing.unusable import find_unusable
from records.checks import CheckResult, DeliveryCounts, beside_others, results_json, run_checks
from records.gazetteer import Gazetteer
from records.standardise import Standardised, standardise

Checked = tuple[list[dict[str, Any]], list[CheckResult]]


def mark(agency: Agency, arrival: Arrival, site: Site) -> str:
    """What decides the roster: the files, what the agency's YAML says of reading them, the code."""
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    says = agency.model_dump_json(exclude={"receives", "contact", "agreement", "name", "delivery"})
    read = agency.delivery.model_dump_json(include={"statement", "dated", "read"})  # where the files came from changes nothing in them
    hashes = sorted(x.sha256 for x in arrival.files)
    return fingerprint(*hashes, says, read, site.province, code_version("connectors", "records", "agreements"))


@seldom_collected()
def make_tables(agency: Agency, site: Site, arrival: Arrival, newest: Delivered, previous: Delivered | None) -> tuple[Delivered, Checked]:
    """Roster, quarantine and checks of a delivery under its fingerprint; the delivery counted, all results, and those that hold it back,
    before other agencies' lists have been heard (``checked_beside``).

    Raises:
        OneTeamError: the files cannot be read, or a row was lost.
    """
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    progress.say(agency.agency, 0.1)
    base, *deltas = [[x.path for x in layer] for layer in arrival.layers]
    hints, password = agency.delivery.read, secret(site.secrets, agency.delivery.read.password_env)
    reading = read(base, columns=agency.columns, drop=agency.drop, hints=hints, deltas=deltas, password=password)
    progress.say(agency.agency, 0.4)
    standard = standardise(
        reading.table, source=agency.agency, dated=dt.date.fromisoformat(newest.dated), gazetteer=_gazetteer(site.province),
        constants=agency.constants, values=agency.values,
    )  # fmt: skip
    newest = _counted(newest, reading, standard, agency.delivery.statement, agency.checks.compared_from_rows)
    progress.say(agency.agency, 0.7)
    found = _checked(agency, site, standard, newest, previous)
    cells, counts = find_unusable(agency, reading.table, standard, list(reading.cells.columns))
    newest = dataclasses.replace(_measured(newest, standard.roster, found[0]), unusable=counts)
    write_table(roster_path(site.work, agency.agency, newest.fingerprint), standard.roster)
    write_table(quarantine_path(site.work, agency.agency, newest.fingerprint), _quarantine(reading, standard))
    write_table(cells_path(site.work, agency.agency, newest.fingerprint), cells)
    return newest, found


def _checked(agency: Agency, site: Site, standard: Standardised, newest: Delivered, previous: Delivered | None) -> Checked:
    """All results as JSON, archived, and those that hold the delivery back; beside the agency's own last good delivery alone."""
    dated = dt.date.fromisoformat(newest.dated)
    alone = beside(agency, site, newest, previous, {})
    return _archived(agency, site, newest, previous, run_checks(standard.roster, *_both(newest, previous), agency.checks, dated, alone))


def checked_beside(
    agency: Agency, site: Site, checks: Iterable[Mapping[str, Any]], newest: Delivered, previous: Delivered | None, testify: Testify
) -> tuple[Delivered, Checked]:
    """The same results with what other agencies' lists have a part in, archived anew, and the delivery as measured by them."""
    roster, dated = read_table(roster_path(site.work, agency.agency, newest.fingerprint)), dt.date.fromisoformat(newest.dated)
    others = beside(agency, site, newest, previous, testify)
    results = beside_others(check_results(checks), roster, *_both(newest, previous), agency.checks, dated, others)
    found = _archived(agency, site, newest, previous, results)
    return _measured(newest, roster, found[0]), found


def _archived(agency: Agency, site: Site, newest: Delivered, previous: Delivered | None, results: list[CheckResult]) -> Checked:
    """The results written down for auditors."""
    counts, counts_before = _both(newest, previous)
    dated = dt.date.fromisoformat(newest.dated)
    document = json.dumps(results_json(results, counts=counts, previous=counts_before, dated=dated), ensure_ascii=False, sort_keys=True)
    write_atomically(checks_path(site.work, agency.agency, newest.fingerprint), document.encode())
    return [_plain(r) for r in results], [r for r in results if r.blocking and not r.passed]


def _counted(newest: Delivered, reading: Reading, standard: Standardised, promised: str, compared_from: int) -> Delivered:
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
        content=fingerprint(*sorted(standard.roster["record_key"].tolist())) if len(standard.roster) >= compared_from else "",
    )
    lost = counted.rows_in - counted.accepted - counted.quarantined - len(reading.not_records)
    if lost:
        raise OneTeamError("row_sum", Text(f"แถวไม่ครบ ต่างกัน {lost} แถว", f"the row sum does not hold: {lost} rows differ"))
    return counted


def _measured(newest: Delivered, roster: pd.DataFrame, checks: list[dict[str, Any]]) -> Delivered:
    """The delivery with what scorecards tell of it once its rows are gone."""
    counts = {str(name): int(n) for name, n in filled(roster).sum().items() if n}
    observed = {str(c["name"]): round(float(c["observed"]), 6) for c in checks if c["name"] in SHARES and c["observed"] is not None}
    return dataclasses.replace(newest, filled=counts, observed=observed)


def _tally(values: pd.Series) -> dict[str, int]:
    return {str(k): int(n) for k, n in values.value_counts().sort_index().items()}


def counts_of(delivered: Delivered) -> DeliveryCounts:
    """Where a delivery's rows went, as the checks are told it."""
    return DeliveryCounts(delivered.rows_in, delivered.accepted, delivered.quarantined, sum(delivered.not_records.values()))


def _both(newest: Delivered, previous: Delivered | None) -> tuple[DeliveryCounts, DeliveryCounts | None]:
    return counts_of(newest), counts_of(previous) if previous else None


def _plain(result: CheckResult) -> dict[str, Any]:
    """A check's result as JSON: counts and row numbers only."""
    return {
        **dataclasses.asdict(result),
        "label": result.label._asdict(), "message": result.message._asdict(), "note": result.note._asdict(),
        "rows": list(result.rows), "parts": list(result.parts),
    }  # fmt: skip


def check_results(plain: Iterable[Mapping[str, Any]]) -> list[CheckResult]:
    """Stored results as they were."""
    def whole(data: Mapping[str, Any]) -> CheckResult:
        texts = {key: Text(**data[key]) for key in ("label", "message", "note") if key in data}
        return CheckResult(**{**data, **texts, "rows": tuple(data["rows"]), "parts": tuple(data["parts"])})

    return [whole(data) for data in plain]


def _quarantine(reading: Reading, standard: Standardised) -> pd.DataFrame:
    """The unusable rows with their cells as the agency wrote them, in the file's order."""
    where = reading.table[["part", "row"]].join(reading.cells)
    return standard.quarantined.merge(where, on=["part", "row"], how="left", validate="one_to_one")


@lru_cache(maxsize=2)
def _gazetteer(province: str) -> Gazetteer:
    return Gazetteer.of(home_province=province)
