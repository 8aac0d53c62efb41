"""The auditor's page: every rule every delivery was held against, with its limit, its result and the rows that failed.

Belongs here: the page and its words. Does not belong here: judging (``records.checks``), what is held back (the night).
It is rendered from the archived validation documents (``records.checks.results_json``), which hold counts and row numbers
and never a value; nothing else of a delivery reaches this module. The page is one file and fetches nothing.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from agreements.text import Lang, Text
from publishing import wording
from publishing.reports.pages import TEMPLATES, file_name

Document = Mapping[str, Any]

_COUNTED = (  # held against a number, the others against a share
    "row_sum",
    "roster_rows",
    "rows_at_least",
    "columns_moved_at_most",
    "schools_vanish_at_most",
)
_OTHER: dict[Lang, dict[str, str]] = {"th": {"code": "en", "name": "English"}, "en": {"code": "th", "name": "ภาษาไทย"}}
_HIDDEN = "•"
_NOTHING = {
    **dict.fromkeys(("failing", "total", "observed", "before"), _HIDDEN),
    "message": "", "places": [], "places_by_part": [], "more": False,
}  # fmt: skip
_WORDS: dict[str, Text] = {
    "title": Text("หน้าสำหรับผู้ตรวจสอบ: การตรวจข้อมูลที่รับ", "Auditor's page: the checks of what was received"),
    "lead": Text(
        "ทุกกฎที่ใช้ตรวจข้อมูลของแต่ละหน่วยงาน เกณฑ์ ผล และเลขแถวที่ไม่ผ่าน ไม่มีข้อมูลของเด็กในหน้านี้",
        "Every rule each agency's delivery was held against, its limit, its result and the rows that failed. "
        "No child's data are on this page.",
    ),
    "as_of": Text("ณ วันที่", "As of"),
    "run": Text("รอบการทำงาน", "Run"),
    "agencies": Text("หน่วยงานที่ส่งข้อมูล", "agencies checked"),
    "held_back": Text("ถูกพักข้อมูลไว้", "deliveries held back"),
    "checks_passed": Text("ข้อตรวจที่ผ่าน", "checks passed"),
    "not_made": Text("ข้อตรวจที่ทำไม่ได้", "checks that could not be made"),
    "pages": Text("หน้า", "Pages"),
    "overview": Text("ภาพรวม", "Overview"),
    "agency": Text("หน่วยงาน", "Agency"),
    "verdict": Text("ผล", "Verdict"),
    "rows_in": Text("แถวที่รับ", "Rows in"),
    "accepted": Text("ใช้ได้", "Accepted"),
    "quarantined": Text("กักไว้", "Quarantined"),
    "not_records": Text("ไม่ใช่ระเบียน", "No records"),
    "checks": Text("ข้อตรวจที่ผ่าน", "Checks passed"),
    "passed_share": Text("ร้อยละ", "Share"),
    "key": Text("รหัส", "Key"),
    "dated": Text("ข้อมูล ณ วันที่", "Dated"),
    "agreement": Text("บันทึกข้อตกลง", "Agreement"),
    "file": Text("ไฟล์", "File"),
    "last_good": Text("ครั้งก่อนที่รับไว้", "Last good delivery"),
    "rows": Text("แถว", "rows"),
    "none_before": Text("ยังไม่มี", "none yet"),
    "passed_rules": Text("กฎที่ผ่าน", "Rules that hold"),
    "rule": Text("กฎ", "Rule"),
    "result": Text("ผล", "Result"),
    "failing": Text("พบ", "Found"),
    "looked_at": Text("ตรวจ", "Looked at"),
    "observed": Text("ได้", "Observed"),
    "last_time": Text("ครั้งก่อน", "Last good"),
    "limit": Text("เกณฑ์", "Limit"),
    "row_numbers": Text("เลขแถว", "Row numbers"),
    "blocks": Text("ไม่ผ่านแล้วพักข้อมูล", "blocks"),
    "passed": Text("ผ่าน", "Passed"),
    "warned": Text("ไม่ผ่าน", "Failed"),
    "held": Text("พักไว้", "Held back"),
    "broken": Text("ตรวจไม่ได้", "Not checked"),
    "purged": Text("ลบแล้วเพราะครบกำหนดเก็บ", "Purged, their retention having run out"),
    "day": Text("วันที่", "Day"),
    "files_purged": Text("ไฟล์", "Files"),
    "records_purged": Text("ระเบียนที่ลบค่า", "Records erased"),
    "purged_note": Text("แต่ละไฟล์มีแฮชและวันที่รับใน purge_log.csv", "Each file stands with its hash and day of receipt in purge_log.csv."),
    "protected": Text(
        "แหล่งที่ได้รับการคุ้มครอง: แสดงเพียงว่ากฎใดผ่านหรือไม่ผ่าน ไม่แสดงจำนวนและเลขแถว",
        "A protected source: only which rules hold is shown, no counts and no row numbers.",
    ),
    "no_values": Text(
        "หน้านี้มีเฉพาะจำนวน ร้อยละ และเลขแถวในไฟล์ของหน่วยงาน (แถวแรก = 1) ข้อละไม่เกิน 100 แถว ไม่มีค่าของข้อมูล",
        "This page holds counts, shares and row numbers of the agency's file (first line = 1), at most 100 a rule, "
        "and no value of any row.",
    ),
    "how_to_read": Text(
        "กฎมาจากคำประกาศของฟิลด์และข้อตกลงของหน่วยงาน กฎที่พักข้อมูลไม่ผ่าน จะใช้ข้อมูลครั้งก่อนที่รับไว้จนกว่าผู้รับผิดชอบจะตัดสิน",
        "The rules come from the declared fields and from the agency's agreement. "
        "Where a blocking rule fails, the last good delivery stands until a person decides.",
    ),
}


@dataclass(frozen=True)
class AuditedAgency:
    """What the page says of an agency beside its checks: name, agreement number, and the files (name, sha256) of the delivery.

    Of a ``protected`` one neither files nor counts nor row numbers are shown: few rows are nearly a name.
    """

    name: Text
    agreement: str = ""
    files: Sequence[tuple[str, str]] = ()
    protected: bool = False


@dataclass(frozen=True)
class Purged:
    """What was purged of an agency on a day: files and records; none is counted of a protected one."""

    day: dt.date
    agency: str
    name: Text
    files: int = 0
    records: int = 0


@dataclass(frozen=True)
class AuditFacts:
    """What the page says of the run: the site's name, the day it is as of, the run's id, agencies by key, versions by name, the
    language its pages open in, and what was purged so far."""

    site: Text
    as_of: dt.date
    run: str
    agencies: Mapping[str, AuditedAgency]
    versions: Mapping[str, str] = field(default_factory=dict)
    first: Lang = "th"
    purged: Sequence[Purged] = ()


def write_audit_page(path: Path, results_by_agency: Mapping[str, Document], facts: AuditFacts, lang: Lang) -> Path:
    """Writes the page for one run and returns its path.

    Args:
        path: the HTML file; folders are made. Beside the other reports (``index.html``) it links to them and to its other language.
        results_by_agency: agency key → document of ``records.checks.results_json``.
        facts: the run and its agencies. lang: language of the page.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(audit_html(results_by_agency, facts, lang, _links(path, lang, facts.first)), encoding="utf-8", newline="\n")
    return path


def audit_html(results_by_agency: Mapping[str, Document], facts: AuditFacts, lang: Lang, links: Mapping[str, str] = {}) -> str:
    """The page as text; the same input gives the same text. ``links``: ``home`` and ``other``, when it lies among the reports."""
    agencies = [_agency(key, results_by_agency[key], facts, lang) for key in sorted(results_by_agency)]
    total = {
        "agencies": len(agencies),
        "held": sum(a["verdict"] in ("held", "broken") for a in agencies),
        "checks": sum(a["checks"] for a in agencies),
        "passed": sum(a["passed"] for a in agencies),
        "broken": sum(r["verdict"] == "broken" for a in agencies for s in a["suites"] for r in s["failed"]),
    }
    words = {key: text.in_(lang) for key, text in _WORDS.items()}
    template = _environment().get_template("audit.html")
    return template.render(t=words, facts=facts, agencies=agencies, sum=total, lang=lang, links=links, other=_OTHER[lang]) + "\n"


def _links(path: Path, lang: Lang, first: Lang) -> dict[str, str]:
    home, page = file_name("index", lang, first), path.name.partition(".")[0]
    if not (path.parent / home).exists():
        return {}
    return {"home": home, "other": file_name(page, "en" if lang == "th" else "th", first)}


@cache
def _environment() -> Environment:
    """Templates with everything escaped and every missing name an error; the style is that of the other reports."""
    folders = [Path(__file__).parent / "templates", TEMPLATES]
    environment = Environment(
        loader=FileSystemLoader(folders), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(number=wording.number, share=wording.share, day=wording.day)
    return environment


def _agency(key: str, document: Document, facts: AuditFacts, lang: Lang) -> dict[str, Any]:
    known = facts.agencies.get(key, AuditedAgency(Text(key, key)))
    suites = [_suite(s, lang, shown=not known.protected) for s in document["suites"]]
    previous = document["previous"]
    before = f"{wording.number(previous['accepted'])} {_WORDS['rows'].in_(lang)}" if previous else _WORDS["none_before"].in_(lang)
    return {
        "key": key,
        "name": known.name.in_(lang),
        "agreement": known.agreement,
        "files": () if known.protected else known.files,
        "protected": known.protected,
        "dated": dt.date.fromisoformat(document["dated"]),
        "counts": {name: _HIDDEN if known.protected else wording.number(n) for name, n in document["counts"].items()},
        "last_good": _HIDDEN if known.protected else before,
        "suites": suites,
        "checks": sum(s["checks"] for s in suites),
        "passed": sum(s["passed"] for s in suites),
        "verdict": _worst([r["verdict"] for s in suites for r in s["failed"]]),
    }


def _worst(verdicts: list[str]) -> str:
    return next((v for v in ("broken", "held", "warned") if v in verdicts), "passed")


def _suite(suite: Document, lang: Lang, *, shown: bool) -> dict[str, Any]:
    results = [_rule(r, lang) | ({} if shown else _NOTHING) for r in suite["results"]]
    holding = [r for r in results if r["verdict"] == "passed"]
    return {
        "name": suite["suite_name"],
        "label": suite["label"][lang],
        "checks": len(results),
        "passed": len(holding),
        "failed": [r for r in results if r["verdict"] != "passed"],
        "holding": holding,
    }


def _rule(result: Document, lang: Lang) -> dict[str, Any]:
    check, name = result["check"], result["expectation_config"]["meta"]["check"]
    places = list(zip(check["parts"], result["result"].get("unexpected_index_list", []), strict=True))
    return {
        "name": name,
        "label": check["label"][lang],
        "message": (check.get("note", {}) if result["success"] else check["message"]).get(lang, ""),
        "blocking": check["blocking"],
        "failing": wording.number(check["failing"]),
        "total": wording.number(check["total"]),
        "observed": check_figure(name, check["observed"]),
        "before": check_figure(name, check.get("before")),
        "limit": check_limit(name, check["limit"]),
        "places": places,
        "places_by_part": [(part, ", ".join(str(row) for _, row in rows)) for part, rows in groupby(places, key=lambda p: p[0])],
        "more": check["failing"] > len(places),
        "verdict": _verdict(result),
    }


def _verdict(result: Document) -> str:
    if result["success"]:
        return "passed"
    if result["exception_info"]["raised_exception"]:
        return "broken"
    return "held" if result["check"]["blocking"] else "warned"


def check_figure(name: str, value: float | None) -> str:
    """A check's figure as people read it."""
    if value is None:
        return "–"
    return wording.number(value) if name in _COUNTED else wording.share(value, 1)


def check_limit(name: str, value: float | None) -> str:
    """The limit with its direction: a lost row more or less is one too many, a share named ``at_most`` is an upper one."""
    if value is None:
        return "–"
    sign = "≤" if name.endswith("_at_most") else "≥" if name.endswith("_at_least") else "="
    return f"{sign} {check_figure(name, value)}"
