"""Deliveries for the terminal: where every agency stands, and one agency's newest delivery with the numbers it was judged by.

Belongs here: plain rows of text. Does not belong here: printing (``commands.delivery``), verdicts and rulings (``assets``).
Counts and names of files only, never a value of a row.
"""

from typing import Any

from agreements.model import Agency
from agreements.text import NOTHING, Text
from assets.rulings import content_of, history, standing_of
from assets.site import Site
from assets.standing import Delivered, Standing, load
from pipelines.speech import lang
from publishing.wording import VERDICTS

Rows = list[dict[str, Any]]
RULINGS = {"released": Text("ให้ใช้", "released"), "rejected": Text("ไม่รับ", "rejected")}


def all_agencies(site: Site) -> Rows:
    """Every agency that delivers: ``agency, name, verdict, dated, received, rows, accepted, message``."""
    return [_line(a, load(site.work, a.agency) or Standing(a.agency, "missing")) for a in site.suppliers]


def _line(agency: Agency, standing: Standing) -> dict[str, Any]:
    newest, verdict = standing.newest or Delivered("", [], "", ""), VERDICTS[standing.verdict]
    return {
        "agency": agency.agency, "name": agency.name.in_(lang()), "verdict": verdict.in_(lang()), "dated": newest.dated,
        "received": newest.received_at, "rows": newest.rows_in, "accepted": newest.accepted, "message": standing.message.in_(lang()),
    }  # fmt: skip


def one_agency(site: Site, agency: str) -> dict[str, Any]:
    """One agency: ``verdict``, ``message``, ``deliveries`` beside one another, ``checks`` with their numbers, ``rulings`` ever made."""
    standing = standing_of(site, agency)
    beside = {"newest": standing.newest, "in_use": standing.stands, "before": standing.before}
    return {
        "agency": agency,
        "verdict": VERDICTS[standing.verdict].in_(lang()),
        "message": standing.message.in_(lang()),
        "deliveries": [{"delivery": name, **_figures(d)} for name, d in beside.items() if d],
        "checks": [_check(result) for result in standing.checks],
        "rulings": _rulings(site, standing),
    }


def newest_of(site: Site, agency: str) -> Text:
    """Which delivery a ruling is about: its files and rows; a later file that waits in the inbox is not meant."""
    newest = standing_of(site, agency).newest
    if newest is None:
        return NOTHING
    files = ", ".join(file["name"] for file in newest.files)
    return Text(f"{files} {newest.rows_in:,} แถว", f"{files}, {newest.rows_in:,} rows")


def _figures(delivered: Delivered) -> dict[str, Any]:
    files = ", ".join(file["name"] for file in delivered.files)
    return {
        "id": content_of(delivered)[:8], "received": delivered.received_at, "dated": delivered.dated, "files": files,
        "rows": delivered.rows_in, "accepted": delivered.accepted, "quarantined": delivered.quarantined,
        "no_records": sum(delivered.not_records.values()),
    }  # fmt: skip


def _check(result: dict[str, Any]) -> dict[str, Any]:
    """One check: name and label, whether it holds, the figure, the last good delivery's and the limit, and what to do where it does not."""
    return {
        "name": result["name"], "check": result["label"][lang()], "passed": result["passed"], "blocking": result["blocking"],
        "figure": result["observed"], "last_time": result.get("before"), "limit": result["limit"], "message": _said(result),
    }  # fmt: skip


def _said(result: dict[str, Any]) -> str:
    """What to do where a check fails; else what was seen besides."""
    said = result.get("note", {}) if result["passed"] else result["message"]
    return str(said.get(lang(), ""))


def _rulings(site: Site, standing: Standing) -> Rows:
    content = content_of(standing.newest) if standing.newest else ""
    told = history(site, standing.agency)
    return [
        {"number": int(r["number"]), "ruling": RULINGS[r["verdict"]].in_(lang()), "who": r["who"], "why": r["why"], "when": r["decided_at"],
         "on_newest": r["content"] == content}
        for r in told.to_dict("records")
    ]  # fmt: skip
