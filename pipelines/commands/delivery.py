"""``oneteam delivery``: where the agencies' deliveries stand, and what an officer rules on one that was held.

Belongs here: options and printing. Does not belong here: verdicts, rulings (``assets``), the rows shown (``pipelines.delivering``).
"""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from agreements.text import Text
from pipelines.commands.night import SiteOption
from pipelines.speech import lang, lay_out, out, plainly, speak, t
from publishing.audit_page import check_figure, check_limit
from publishing.wording import day, moment

if TYPE_CHECKING:
    from assets.site import Site
    from register.rulings import Verdict

HELP = t("ดูข้อมูลที่หน่วยงานส่งมา ให้ใช้ข้อมูลที่พักไว้ หรือไม่รับ", "Look at agencies' deliveries; release one that was held, or reject one.")
app = typer.Typer(no_args_is_help=True)
Agency = Annotated[str, typer.Argument(help=t("รหัสหน่วยงาน", "The agency's key."))]
Who = Annotated[str, typer.Option("--who", help=t("ใครตัดสิน", "Who rules."))]
Why = Annotated[str, typer.Option("--why", help=t("เพราะอะไร อย่าเขียนข้อมูลส่วนตัว", "Why; without personal data."))]
HEADINGS: dict[str, Text] = {
    "agency": Text("หน่วยงาน", "agency"), "name": Text("ชื่อ", "name"), "verdict": Text("ผล", "verdict"),
    "received": Text("ได้รับเมื่อ", "received"), "rows": Text("แถว", "rows"), "accepted": Text("ใช้ได้", "usable"),
}  # fmt: skip
_WHICH = {"newest": Text("ชุดล่าสุด", "newest"), "in_use": Text("ชุดที่ใช้อยู่", "in use"), "before": Text("ชุดก่อนหน้า", "before")}
_FAILS = {True: Text("! ไม่ผ่าน จึงพักไว้", "! holds it back"), False: Text("○ เตือน", "○ warning")}  # by whether the check may hold back


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
    if agency:
        _print_one(found, every=every)
    else:
        _print_all(found)


@app.command("release", help=t("ให้ใช้ข้อมูลชุดล่าสุดที่พักไว้ มีผลตั้งแต่คืนถัดไป\n\n"
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


def _print_one(found: dict[str, Any], *, every: bool) -> None:
    """A heading, the deliveries beside one another, the findings one a line, what was ever ruled."""
    out.print(f"[bold]{found['agency']}: {found['verdict']}[/bold]")
    if found["message"] not in [check["message"] for check in found["checks"]]:  # else the finding says it below
        out.print(found["message"], markup=False)
    for same in {one["id"]: [d for d in found["deliveries"] if d["id"] == one["id"]] for one in found["deliveries"]}.values():
        out.print(_delivery(same), markup=False)
    _print_checks(found["checks"], every=every)
    for ruling in found["rulings"]:
        out.print(_ruling(ruling), markup=False)


def _delivery(same: list[dict[str, Any]]) -> str:
    """One delivery, which may be the newest and in use: its files, when it came and its short id, and where its rows went."""
    one, which = same[0], ", ".join(_WHICH[as_["delivery"]].in_(lang()) for as_ in same)
    at, dated = moment(one["received"], lang()), day(dt.date.fromisoformat(one["dated"]), lang())
    rows = [f"{one[name]:,}" for name in ("rows", "accepted", "quarantined", "no_records")]
    return f"{which} [{one['id']}]: " + t(
        f"{one['files']} ข้อมูล ณ วันที่ {dated} ได้รับ {at}\n    {rows[0]} แถว = ใช้ได้ {rows[1]} + กักไว้ {rows[2]} + ไม่ใช่ระเบียน {rows[3]}",
        f"{one['files']}, as of {dated}, received {at}\n    {rows[0]} rows = {rows[1]} usable + {rows[2]} kept out + {rows[3]} no records",
    )


def _print_checks(checks: list[dict[str, Any]], *, every: bool) -> None:
    """What holds it back first, then what failed besides or was seen though the check holds; the rest only counted."""
    ordered = sorted(checks, key=lambda c: (c["passed"], not c["blocking"], not c["message"]))
    shown = [c for c in ordered if every or not c["passed"] or c["message"]]
    for check in shown:
        out.print(_finding(check), markup=False)
    passed = len(checks) - len(shown)
    if passed:
        out.print(t(f"ผ่านอีก {passed} ข้อ (ดูทั้งหมดด้วย --all)", f"{passed} checks passed (--all shows them)"), style="dim", highlight=False)


def _finding(check: Mapping[str, Any]) -> str:
    """One check on a line, its figures and its limit in one unit; below it what it says."""
    mark = t("✓ ผ่าน", "✓ passes") if check["passed"] else _FAILS[check["blocking"]].in_(lang())
    figures = [(t("พบ", "found"), check["figure"]), (t("ครั้งก่อน", "last good"), check["last_time"])]
    said = [f"{word} {check_figure(check['name'], value)}" for word, value in figures if value is not None]
    if check["limit"] is not None:
        said.append(f"{t('เกณฑ์', 'limit')} {check_limit(check['name'], check['limit'])}")
    line = f"{mark} · {check['check']}: {', '.join(said)}".rstrip(": ")
    return f"{line}\n    {check['message']}" if check["message"] else line


def _ruling(one: Mapping[str, Any]) -> str:
    at, on = moment(one["when"], lang()), t("ต่อชุดล่าสุด", "on the newest") if one["on_newest"] else t("ต่อชุดก่อน", "on an earlier one")
    return t(f"คำตัดสินที่ {one['number']} ({on}): {one['ruling']} โดย {one['who']} {at} เพราะ {one['why']}",
             f"ruling {one['number']} ({on}): {one['ruling']} by {one['who']}, {at}, because {one['why']}")  # fmt: skip


def _print_all(rows: list[dict[str, Any]]) -> None:
    """Agencies as a table, what is to be said of some below it."""
    table = Table(box=None, header_style="dim")
    for heading in HEADINGS.values():
        table.add_column(heading.in_(lang()))
    for row in rows:
        cells = {**row, "received": moment(row["received"], lang()) if row["received"] else "–"}
        table.add_row(*(escape(str(cells[name])) for name in HEADINGS))
    lay_out(table)
    for row in rows:
        if row["message"]:
            out.print(f"{row['agency']}: {row['message']}", markup=False)
