"""``oneteam sync``: the nightly job, with progress and a one-screen summary. ``oneteam ui``: Dagster's page for the site.

Belongs here: bars, the summary's table, exit codes. Does not belong here: the job (``pipelines.night``).
"""

import datetime as dt
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from pipelines.speech import CHOSEN, FINE, HELD_BACK, NOTHING_DONE, err, lang, out, plainly, speak, t

if TYPE_CHECKING:
    from assets.summary import AgencyLine, Summary

SYNC = t(
    "งานประจำคืน: รับไฟล์ อ่าน ตรวจ เชื่อมแถว ปรับทะเบียน และออกรายชื่อ\n\n"
    "รหัสออก: 0 เรียบร้อย, 1 มีข้อมูลถูกพักไว้ให้คนตัดสิน, 2 ทำไม่ได้เลย ตัวอย่าง: `oneteam sync --site examples/lampang`",
    "The nightly job: fetch, read, check, link, update the register, release the lists.\n\n"
    "Exit codes: 0 fine, 1 something was held back for a person, 2 nothing done. Example: `oneteam sync --site examples/lampang`",
)
UI = t("เปิดหน้าเว็บของ Dagster สำหรับพื้นที่นี้", "Open Dagster's page for the site.")
VERIFY = t(
    "ตรวจว่าไฟล์ที่รับ ที่ส่งออก และรายงาน ตรงกับบันทึกของทุกคืน (สำหรับผู้ตรวจสอบ)",
    "Check that every input, and what the last night let out, still are what the manifests say (for auditors).",
)
SiteOption = Annotated[Path | None, typer.Option(
    "--site", help=t("โฟลเดอร์ของพื้นที่ (ค่าเริ่มต้น examples/lampang)", "The site's folder (default: examples/lampang)."),
)]  # fmt: skip
AsOf = Annotated[dt.datetime | None, typer.Option(
    "--as-of", formats=["%Y-%m-%d"], help=t("วันที่ที่ทะเบียนพูดถึง (ค.ศ.) เช่น 2026-07-15", "The day to speak of, e.g. 2026-07-15."),
)]  # fmt: skip
MARKS = {"accepted": "[green]✓[/green]", "stale": "[yellow]○[/yellow]", "missing": "[yellow]–[/yellow]", "held": "[red]![/red]",
         "failed": "[red]✗[/red]", "no_agreement": "[red]§[/red]"}  # fmt: skip


def sync(
    site: SiteOption = None,
    as_of: AsOf = None,
    json_: Annotated[bool, typer.Option("--json", help=t("พิมพ์สรุปเป็น JSON", "Print the summary as JSON."))] = False,
) -> None:
    """The nightly job."""
    with plainly():
        from pipelines.night import run_night
        from pipelines.settings import site_folder
        from pipelines.tonight import site_of_tonight

        loaded = site_of_tonight(site_folder(site))
        speak(loaded.lang)
        with Bars(len(loaded.suppliers) + 6) as bars:
            summary = run_night(loaded, as_of.date() if as_of else None, bars.hear)
    if json_:
        print(json.dumps(summary.plain(), ensure_ascii=False, indent=1))  # noqa: T201 - scripts read it
    else:
        show(summary)
    raise typer.Exit(exit_code(summary))


def ui(
    site: SiteOption = None,
    port: Annotated[int, typer.Option(help=t("พอร์ต", "Port to listen on (127.0.0.1 only)."))] = 3000,
) -> None:
    """Dagster's page, in this process."""
    with plainly():
        from pipelines.night import prepare_home
        from pipelines.settings import SITE_VARIABLE, load_site, site_folder

        loaded = load_site(site_folder(site))
        prepare_home(loaded)
    os.environ[SITE_VARIABLE] = str(loaded.folder)
    out.print(t(f"เปิด http://127.0.0.1:{port} ในเบราว์เซอร์ หยุดด้วย Ctrl-C", f"Open http://127.0.0.1:{port} in a browser; stop with Ctrl-C."))
    os.environ["VIRTUAL_ENV"] = sys.prefix  # so that dg does not wonder
    os.chdir(Path(__file__).parents[2])  # where pyproject.toml names the code location
    command = [str(Path(sys.executable).parent / "dg"), "dev", "--host", "127.0.0.1", "--port", str(port), "--log-level", "warning"]
    os.execv(command[0], command)  # noqa: S606 - the page takes this process's place


def verify(site: SiteOption = None) -> None:
    """Recompute the hashes of all manifests."""
    with plainly():
        from pipelines.settings import load_site, site_folder
        from publishing import manifest

        loaded = load_site(site_folder(site))
        speak(loaded.lang)
        nights, problems = len(manifest.chain(loaded.folder)), manifest.verify(loaded.folder)
        gone = len(manifest.purged(loaded.folder))
    for problem in problems:
        out.print(problem.in_(lang()), markup=False)
    if problems or not nights:
        out.print(t(f"{nights} คืน พบ {len(problems)} ข้อ", f"{nights} nights, {len(problems)} problems"))
        raise typer.Exit(HELD_BACK if problems else NOTHING_DONE)
    out.print(t(f"{nights} คืน ตรงกับบันทึกทั้งหมด", f"{nights} nights, all as the manifests say"))
    if gone:
        out.print(t(f"{gone} ไฟล์ลบแล้วเพราะครบกำหนดเก็บ (purge_log.csv)", f"{gone} files were purged, retention over (purge_log.csv)"))


def exit_code(summary: "Summary") -> int:
    """0 fine, 1 something held back, 2 nothing done."""
    if summary.broken:
        return NOTHING_DONE
    return FINE if summary.green else HELD_BACK


class Bars:
    """A bar for the whole night and the step at work; one plain line a step where there is no terminal."""

    def __init__(self, steps: int) -> None:
        count = TextColumn("{task.completed}/{task.total}")
        columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), count, TimeElapsedColumn())
        self._progress = Progress(*columns, console=err, transient=True, disable=not err.is_terminal)
        self._task = self._progress.add_task("", total=steps)
        self._done: set[str] = set()

    def __enter__(self) -> "Bars":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def hear(self, step: str, share: float) -> None:
        """What the night says of itself (see ``assets.progress``)."""
        if share >= 1 and step not in self._done:
            self._done.add(step)
        self._progress.update(self._task, description=f"{step} {share:4.0%}" if 0 < share < 1 else step, completed=len(self._done))


def show(summary: "Summary") -> None:
    """The night on one screen."""
    out.print(f"[bold]{summary.site.in_(lang())}[/bold] — {t('ข้อมูล ณ วันที่', 'as of')} {summary.day}")
    table = Table(box=None, pad_edge=False, header_style="dim", expand=True, width=min(out.width, 100))
    table.add_column("", width=1)
    table.add_column(t("หน่วยงาน", "agency"), overflow="fold", ratio=1)
    for heading in (t("แถว", "rows"), t("ใช้ได้", "accepted"), t("กักไว้", "kept out"), t("ไม่ใช่ระเบียน", "no record")):
        table.add_column(heading, justify="right", no_wrap=True, min_width=7)
    for line in summary.agencies:
        table.add_row(*_row(line))
    out.print(table)
    for line in summary.agencies:
        if line.main_reason.en:
            out.print(f"[dim]{line.name.in_(lang())}: {t('กักไว้เพราะ', 'kept out because')} {line.main_reason.in_(lang())}[/dim]")
        if line.message.en:
            out.print(f"{MARKS[line.verdict]} [bold]{line.name.in_(lang())}[/bold]: ", end="")
            out.print(" · ".join(said.in_(lang()) for said in (line.message, line.in_use) if said.en), markup=False)
    _held([line.agency for line in summary.agencies if line.verdict == "held"])
    _totals(summary)


def _held(agencies: list[str]) -> None:
    """How a person lets in what is held, or keeps it out."""
    if not agencies:
        return
    key = agencies[0] if len(agencies) == 1 else "AGENCY"
    keys = "" if len(agencies) == 1 else f" ({', '.join(agencies)})"
    who = t("--who ชื่อผู้ตัดสิน --why เหตุผล", "--who NAME --why REASON")
    look, release, reject = (f"`oneteam delivery {ruling}`" for ruling in (f"show {key}", f"release {key} {who}", f"reject {key} {who}"))
    said = t(f"ที่พักไว้: ดูด้วย {look} ยืนยันรับด้วย {release} ไม่รับด้วย {reject}",
             f"held back: look with {look}; {release} lets it in, {reject} keeps it out")  # fmt: skip
    out.print(said + keys, style="dim", markup=False, highlight=False)


def _row(line: "AgencyLine") -> list[str]:
    counts = [f"{n:,}" if line.rows_in else "" for n in (line.rows_in, line.accepted, line.quarantined, line.not_records)]
    return [MARKS[line.verdict], line.name.in_(lang()), *counts]


def _notified(summary: "Summary") -> None:
    if summary.notified:
        out.print(f"[dim]{t(f'แจ้งแล้ว {summary.notified} ข้อความ', f'{summary.notified} notifications sent')}[/dim]")
    for fault in summary.not_notified:
        out.print(fault.in_(lang()), style="yellow", markup=False)


def _totals(summary: "Summary") -> None:
    out.print()
    _notified(summary)
    if summary.broken:
        out.print(f"[red]{t('ขั้นตอนที่ล้มเหลว', 'steps that failed')}: [/red]")
        for step in summary.broken:
            out.print(step.in_(lang()), style="red", markup=False)
        out.print(t("รายชื่อและรายงานคงเดิม ทะเบียนเป็นของเมื่อก่อนหรือของคืนนี้ทั้งชุด ไม่มีครึ่ง ๆ กลาง ๆ แก้ไขแล้วสั่งใหม่ได้เลย",
                    "Lists and reports are as they were; the register is whole, as before or as of tonight. Mend it and start again."))
        return
    out.print(f"{t('เด็กในทะเบียน', 'children')}: [bold]{summary.children:,}[/bold]   "
              f"{t('อยู่นอกระบบการศึกษา', 'out of school')}: [bold]{summary.listed:,}[/bold]   "
              f"{t('หลักฐานขัดกัน', 'contradicted')}: {summary.to_review:,}")  # fmt: skip
    out.print("  ".join(f"{name.in_(lang())} {count:,}" for name, count in summary.states))
    out.print(summary.linked.in_(lang()), style="dim", highlight=False)
    for name, files, records in summary.purged:
        counts = t(f"{files} ไฟล์ {records:,} ระเบียน", f"{files} files, {records:,} records") if files or records else ""
        out.print(f"[dim]{t('ลบแล้วเพราะครบกำหนดเก็บ', 'purged, retention over')}: {name.in_(lang())} {counts}[/dim]")
    for label, path in summary.places:
        out.print(f"{label.in_(lang())}: {path}", style="cyan")
    if CHOSEN is None:  # the site's language was taken; whoever reads the other one is told how to get it
        out.print("[dim]English: oneteam sync --lang en[/dim]" if lang() == "th" else "[dim]ภาษาไทย: oneteam sync --lang th[/dim]")
