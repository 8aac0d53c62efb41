"""``oneteam world``: a made-up province with known truth. ``oneteam score``: how well a night did against it.

Belongs here: options and printing. Does not belong here: people, files, measures.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress
from rich.table import Column, Table

from pipelines.commands.night import AsOf, SiteOption
from pipelines.speech import LANG, err, out, plainly, speak, t

WORLD = t(
    "สร้างจังหวัดสมมุติ: ไฟล์ของหน่วยงาน การตั้งค่าพื้นที่ และคำตอบจริง seed เดียวกันได้ไบต์เดียวกัน\n\nตัวอย่าง: `oneteam world ลองดู --children 3000 --seed 1`",
    "Write a made-up province: agencies' files, the site's settings, the truth. Same seed, same bytes.\n\n"
    "Example: `oneteam world my-province --children 3000 --seed 1`",
)
SCORE = t(
    "วัดคุณภาพการเชื่อมและทะเบียนเทียบกับคำตอบจริง แยกความผิดตามสาเหตุ\n\nตัวอย่าง: `oneteam score --truth examples/lampang/truth`",
    "Measure links and register against a known truth, errors sorted by cause.\n\n"
    "Example: `oneteam score --site examples/lampang --truth examples/lampang/truth`",
)
WORLD_DAY = dt.date(2026, 7, 15)  # inside a school term, after the June round


def world(
    folder: Annotated[Path, typer.Argument(help=t("โฟลเดอร์ใหม่", "A new folder."))],
    children: Annotated[int, typer.Option(min=50, help=t("จำนวนเด็ก", "How many children."))] = 3000,
    seed: Annotated[int, typer.Option(help=t("เลขตั้งต้น", "Seed."))] = 1,
    as_of: AsOf = None,
    errors: Annotated[float, typer.Option(min=0, max=4, help=t("ตัวคูณอัตราความผิดในไฟล์", "Multiplies all error rates of the files."))] = 1.0,
) -> None:
    """A made-up province."""
    with plainly(), Progress(console=err, transient=True, disable=not err.is_terminal) as bar:
        from synthetic.world import write_world

        speak("th")  # as the site it makes

        task = bar.add_task(t("สร้างจังหวัดสมมุติ", "making a province"), total=1.0)
        made = write_world(folder, children=children, seed=seed, as_of=as_of.date() if as_of else WORLD_DAY, errors=errors,
                           progress=lambda step, share: bar.update(task, description=step, completed=share))  # fmt: skip
    rows, agencies = sum(made.rows.values()), len(made.rows)
    out.print(t(f"จังหวัดสมมุติอยู่ที่ {folder}: {made.people:,} คน {rows:,} แถว {agencies} หน่วยงาน",
                f"made-up province in {folder}: {made.people:,} people, {rows:,} rows, {agencies} agencies"))  # fmt: skip


def score(
    truth: Annotated[Path, typer.Option("--truth", help=t("โฟลเดอร์คำตอบจริง", "Folder of the truth (rows.csv, people.csv)."))],
    site: SiteOption = None,
    svg: Annotated[Path | None, typer.Option("--svg", dir_okay=False,
        help=t("วาดภาพว่าโอกาสตรงกับความจริงแค่ไหน", "Draw whether probabilities mean what they say (SVG)."))] = None,
    json_: Annotated[bool, typer.Option("--json", help=t("พิมพ์เป็น JSON", "Print as JSON."))] = False,
) -> None:
    """Quality against a known truth."""
    with plainly():
        from pipelines.scoring import score_site
        from pipelines.settings import load_site, site_folder
        from publishing.reliability import reliability_svg

        found = score_site(load_site(site_folder(site)), truth)
        if svg:
            svg.write_text(reliability_svg(found["reliability"], LANG), encoding="utf-8")
    if json_:
        print(json.dumps(found, ensure_ascii=False, indent=1))  # noqa: T201 - scripts read it
    else:
        _show(found)


def _show(found: dict[str, Any]) -> None:
    quality = Table(t("วัดอะไร", "measure"), t("ความแม่น", "precision"), t("ความครบ", "recall"), "F1", box=None, header_style="dim")
    for name in ("pairwise", "bcubed", "listed"):
        if name in found:
            quality.add_row(name, *(f"{found[name][m]:.4f}" for m in ("precision", "recall", "f1")))
    for group, measures in found.get("by", {}).get("group", {}).items():
        quality.add_row(f"listed, {group}", *(f"{measures[m]:.4f}" for m in ("precision", "recall", "f1")))
    out.print(quality)
    out.print(_reliability(found["reliability"]))
    for kind, causes in found.get("causes", {}).items():
        table = Table(kind, t("จำนวน", "count"), box=None, header_style="dim")
        for cause, count in causes.items():
            table.add_row(cause, f"{count:,}")
        out.print(table)
    for state, became in found.get("states", {}).items():
        out.print(f"{state} → {', '.join(f'{name} {count:,}' for name, count in became.items())}")


def _reliability(bands: list[dict[str, Any]]) -> Table:
    """Match probability against the share that is true, band by band: all weighed pairs, and the links among them."""
    names = (t("โอกาส", "probability"), t("คู่", "pairs"), t("คาด", "predicted"), t("จริง", "true"), t("เชื่อม", "links"), t("จริง", "true"))
    table = Table(names[0], *(Column(name, justify="right") for name in names[1:]), box=None, header_style="dim")
    for band in bands:
        shares = ["–" if band[k] is None else f"{band[k]:.4f}" for k in ("predicted", "true", "links_true")]
        counts = [f"{band[k]:,}" for k in ("pairs", "links")]
        table.add_row(f"{band['least']:g}–{band['most']:g}", counts[0], *shares[:2], counts[1], shares[2])
    return table


__all__ = ["LANG", "SCORE", "WORLD", "score", "world"]
