"""``oneteam delivery``: where the agencies' deliveries stand, and what an officer rules on one that was held.

Belongs here: options and printing. Does not belong here: verdicts, rulings (``assets``), the rows shown (``pipelines.delivering``).
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from agreements.text import Text
from pipelines.commands.night import SiteOption
from pipelines.speech import lang, lay_out, out, plainly, speak, t

if TYPE_CHECKING:
    from assets.site import Site
    from register.rulings import Verdict

HELP = t("ดูข้อมูลที่หน่วยงานส่งมา ให้ใช้ข้อมูลที่ถูกกัก หรือไม่รับ", "Look at agencies' deliveries; release one that was held, or reject one.")
app = typer.Typer(no_args_is_help=True)
Agency = Annotated[str, typer.Argument(help=t("รหัสหน่วยงาน", "The agency's key."))]
Who = Annotated[str, typer.Option("--who", help=t("ใครตัดสิน", "Who rules."))]
Why = Annotated[str, typer.Option("--why", help=t("เพราะอะไร อย่าเขียนข้อมูลส่วนตัว", "Why; without personal data."))]
HEADINGS: dict[str, Text] = {
    "agency": Text("หน่วยงาน", "agency"), "name": Text("ชื่อ", "name"), "verdict": Text("ผล", "verdict"), "dated": Text("ข้อมูล ณ วันที่", "dated"),
    "rows": Text("แถว", "rows"), "accepted": Text("ใช้ได้", "accepted"), "message": Text("เหตุผล", "why"), "delivery": Text("ชุด", "delivery"),
    "files": Text("ไฟล์", "files"), "quarantined": Text("กัก", "quarantined"), "no_records": Text("ไม่ใช่ระเบียน", "no records"),
    "check": Text("การตรวจ", "check"), "passed": Text("ผ่าน", "passes"), "blocking": Text("ทำให้ถูกกัก", "holds back"),
    "figure": Text("ค่าที่พบ", "found"), "last_time": Text("ครั้งก่อน", "last good"), "limit": Text("เกณฑ์", "limit"),
    "number": Text("เลขที่", "number"), "ruling": Text("คำตัดสิน", "ruling"),
    "who": Text("โดย", "by"), "why": Text("เพราะ", "because"), "when": Text("เมื่อ", "when"), "on_newest": Text("ชุดล่าสุด", "on the newest"),
}  # fmt: skip
_WORDS = {
    True: Text("ใช่", "yes"), False: Text("ไม่", "no"), None: Text("–", "–"),
    "newest": Text("ล่าสุด", "newest"), "in_use": Text("ที่ใช้อยู่", "in use"), "before": Text("ก่อนหน้า", "before"),
}  # fmt: skip


@app.command("show", help=t("ข้อมูลของทุกหน่วยงานอยู่ในสถานะใด หรือของหน่วยงานเดียวพร้อมตัวเลขที่ใช้ตัดสิน",
                            "Where every agency's delivery stands; or one agency's, with the numbers it was judged by."))  # fmt: skip
def show(
    agency: Annotated[str | None, typer.Argument(help=t("รหัสหน่วยงาน (ไม่ใส่ = ทุกหน่วยงาน)", "The agency's key; default: all."))] = None,
    site: SiteOption = None,
    every: Annotated[bool, typer.Option("--all", help=t("แสดงการตรวจทุกข้อ รวมข้อที่ผ่าน", "Show every check, also those that passed."))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=t("พิมพ์เป็น JSON (ครบทุกข้อ)", "Print as JSON, every check in it."))] = False,
) -> None:
    """Deliveries."""
    with plainly():
        from pipelines.delivering import all_agencies, one_agency

        loaded = _site(site)
        found: Any = one_agency(loaded, agency) if agency else all_agencies(loaded)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=1))  # noqa: T201 - scripts read it
        return
    if not agency:
        _print(found)
        return
    out.print(". ".join(x for x in (f"{found['agency']}: {found['verdict']}", found["message"]) if x), markup=False)
    _print(found["deliveries"])
    _print_checks(found["checks"], every=every)
    _print(found["rulings"])


@app.command("release", help=t("ให้ใช้ข้อมูลชุดล่าสุดที่ถูกกักไว้ มีผลตั้งแต่คืนถัดไป\n\n"
                               "ตัวอย่าง: `oneteam delivery release dole --who สมหญิง --why โรงเรียนปิดจริง`",
                               "Let the newest delivery in though it was held; it holds from the next night on.\n\n"
                               "Example: `oneteam delivery release dole --who Somying --why 'the school did close'`"))  # fmt: skip
def release(agency: Agency, who: Who, why: Why, site: SiteOption = None) -> None:
    """Let in."""
    _rule(site, agency, "released", who, why)


@app.command("reject", help=t("ไม่รับข้อมูลชุดล่าสุด แม้ผ่านการตรวจ ใช้ชุดก่อนหน้าแทน มีผลตั้งแต่คืนถัดไป",
                              "Keep the newest delivery out even if it passed; the one before stands, from the next night."))  # fmt: skip
def reject(agency: Agency, who: Who, why: Why, site: SiteOption = None) -> None:
    """Keep out."""
    _rule(site, agency, "rejected", who, why)


@app.command("scorecard", help=t("ใบสรุปหน้าเดียวของหน่วยงานหนึ่ง ส่งให้หน่วยงานได้: ตรงเวลา ครบถ้วน เกณฑ์ แนวโน้ม\n\n"
                                 "ตัวอย่าง: `oneteam delivery scorecard dole --out ใบสรุป.html`",
                                 "One page about an agency that can be sent to it: punctuality, completeness, limits, trend.\n\n"
                                 "Example: `oneteam delivery scorecard dole --out scorecard.html`"))  # fmt: skip
def scorecard(
    agency: Agency,
    out_: Annotated[Path | None, typer.Option(
        "--out", help=t("ไฟล์ (ปกติ scorecard_<หน่วยงาน>.html)", "The file; default: scorecard_<agency>.html."),
    )] = None,
    site: SiteOption = None,
) -> None:  # fmt: skip
    """One agency's scorecard as a file."""
    with plainly():
        from assets.scorecards import one_scorecard
        from assets.standing import write_atomically

        page = one_scorecard(_site(site), agency, lang())
    target = out_ or Path(f"scorecard_{agency}.html")
    write_atomically(target, page.encode())
    out.print(t(f"เขียน {target} แล้ว", f"wrote {target}"), markup=False)


def _rule(site: "Path | None", agency: str, verdict: "Verdict", who: str, why: str) -> None:
    with plainly():
        from assets.rulings import rule
        from pipelines.delivering import newest_of
        from pipelines.lock import site_lock

        loaded = _site(site)
        with site_lock(loaded.work):
            number = rule(loaded, agency, verdict, who=who, why=why)
            about = newest_of(loaded, agency)
    out.print(t(f"บันทึกเป็นคำตัดสินเลขที่ {number} ต่อข้อมูลที่อ่านล่าสุด ({about.th}) มีผลเมื่อสั่ง oneteam sync ครั้งถัดไป",
                f"written down as ruling {number} on the delivery read last ({about.en}); it holds from the next `oneteam sync` on"),
              markup=False)  # fmt: skip


def _site(folder: "Path | None") -> "Site":
    from pipelines.settings import load_site, site_folder

    loaded = load_site(site_folder(folder))
    speak(loaded.lang)
    return loaded


def _print_checks(checks: list[dict[str, Any]], *, every: bool) -> None:
    """What holds it back first, then what failed besides or was seen though the check holds; the rest only counted."""
    ordered = sorted(checks, key=lambda c: (c["passed"], not c["blocking"], not c["message"]))
    shown = [c for c in ordered if every or not c["passed"] or c["message"]]
    _print(shown)
    passed = len(checks) - len(shown)
    if passed:
        out.print(t(f"ผ่านอีก {passed} ข้อ (ดูทั้งหมดด้วย --all)", f"{passed} checks passed (--all shows them)"), style="dim", highlight=False)


def _print(rows: Iterable[Mapping[str, Any]]) -> None:
    """Rows as a table, their headings and words in the reader's language."""
    rows = list(rows)
    if not rows:
        return
    table = Table(box=None, header_style="dim")
    for name in rows[0]:
        table.add_column(HEADINGS[name].in_(lang()))
    for row in rows:
        table.add_row(*(escape(_word(value)) for value in row.values()))
    lay_out(table)


def _word(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    known = _WORDS.get(value) if isinstance(value, bool | str | None) else None
    return known.in_(lang()) if known else str(value)
