"""``oneteam link``: link any table with the canonical field names. ``oneteam explain``: why two rows are, or are not, one child.

Belongs here: options, files in and out, printing. Does not belong here: reading tables (``pipelines.linking``, ``pipelines.explaining``),
linking (``matching``), drawing (``publishing.explanations``).
"""

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.progress import Progress

from agreements.errors import OneTeamError
from agreements.text import Text
from pipelines.commands.night import AsOf, SiteOption
from pipelines.commands.rules import show_rules
from pipelines.speech import LANG, err, lang, out, plainly, speak, stoppable, t

if TYPE_CHECKING:
    from pipelines.explaining import Run

LINK = t(
    "เชื่อมแถวที่เป็นคนเดียวกันในตารางใดก็ได้: เด็กไทยที่ใช้ชื่อคอลัมน์มาตรฐาน (record_id, first_name, last_name, birth_date, national_id, …) "
    "หรือคนใดก็ได้ด้วยแบบจำลองของตนเอง (`oneteam model new`)\n\n"
    "ตัวอย่าง: `oneteam link เด็ก.csv --out กลุ่ม.csv --pairs คู่.csv`",
    "Link the rows that are one person, in any table: of Thai children with the canonical column names (record_id, first_name, last_name, "
    "birth_date, national_id, …), or of anybody with a model of your own (`oneteam model new`). Input is text as it was written; it is "
    "standardised here.\n\n"
    "Example: `oneteam link children.csv --out clusters.csv --pairs pairs.csv`",
)
EXPLAIN = t(
    "ทำไมสองแถวนี้จึงเป็น (หรือไม่เป็น) เด็กคนเดียวกัน หรือเมื่อให้แถวเดียว ทำไมแถวของเด็กคนนี้จึงเป็นคนเดียวกัน "
    "ทั้งเป็นคำและเป็นแท่งน้ำหนัก\n\n"
    "ตัวอย่าง: `oneteam explain obec_lampang_1:12 dopa:88 --svg ภาพ.svg`",
    "Why these two rows are, or are not, one child; of a single row, why its child's rows are one. In words and as bars of weights.\n\n"
    "Example: `oneteam explain obec_lampang_1:12 dopa:88 --svg picture.svg`",
)
STEPS = {
    "read": t("อ่าน", "reading"), "standardise": t("ปรับให้เป็นมาตรฐาน", "standardising"), "block": t("หาคู่ที่ควรเทียบ", "blocking"),
    "train": t("เรียนรู้น้ำหนัก", "learning weights"), "compare": t("เทียบคู่", "comparing"), "cluster": t("รวมเป็นคน", "clustering"),
    "write": t("เขียนผล", "writing"),
}  # fmt: skip
STOPPED = t("หยุดกลางคัน ยังไม่ได้เขียนผลใด ผลของครั้งก่อนยังอยู่ครบ", "ended by hand: no result was written, those of before stand")
FILE: dict[str, Any] = {"exists": True, "dir_okay": False}
ModelOption = Annotated[Path | None, typer.Option("--model", **FILE, help=t("แบบจำลอง", "Model; default: Thai children."))]


def link(
    records: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help=t("ไฟล์ CSV หรือ Parquet", "CSV or Parquet files."))],
    out_: Annotated[Path, typer.Option("--out", help=t("ผลลัพธ์ record_id, cluster_id", "Result: record_id, cluster_id."))],
    pairs: Annotated[Path | None, typer.Option("--pairs", help=t("คู่ที่ให้คะแนน", "Scored pairs, too."))] = None,
    detail: Annotated[bool, typer.Option("--pairs-detail", help=t("ให้คู่บอกระดับ น้ำหนัก ผล และเหตุผล สำหรับ oneteam explain",
        "Pairs with levels, weights, verdict and reason, for `oneteam explain`."))] = False,
    doubtful: Annotated[Path | None, typer.Option("--doubtful", dir_okay=False, help=t(
        "กลุ่มที่อาจเป็นหลายคน: cluster_id, rows, cohesion (ความน่าจะเป็นเฉลี่ยของคู่ในกลุ่ม), reason",
        "Clusters that may be several people: cluster_id, rows, cohesion (mean match probability of pairs), reason."))] = None,
    model: ModelOption = None,
    base: Annotated[Path | None, typer.Option("--base", file_okay=False, help=t(
        "โฟลเดอร์ที่เก็บผลครั้งก่อน: เชื่อมเฉพาะแถวที่เปลี่ยน (ยังไม่มีก็สร้าง)",
        "A folder that keeps a run: only rows that changed since are linked (made when it is not there)."))] = None,
    decisions: Annotated[Path | None, typer.Option("--decisions", **FILE, help=t(
        "คำตัดสินของผู้ตรวจ: record_id_l, record_id_r, decision (same หรือ different), who, when, why",
        "Reviewers' decisions: record_id_l, record_id_r, decision (same or different), who, when, why."))] = None,
    as_of: AsOf = None,
    train: Annotated[bool, typer.Option("--train/--no-train", help=t("ปรับน้ำหนักจากข้อมูลนี้", "Estimate the weights from these data."))] = True,
    explain_blocking: Annotated[bool, typer.Option("--explain-blocking", help=t(
        "กฎแบ่งกลุ่มแต่ละข้อได้คู่เท่าใด และพบคู่ที่จับได้เท่าใด", "What each blocking rule brings, and its share of the links."))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=t("ให้ --explain-blocking เป็น JSON", "--explain-blocking as JSON."))] = False,
) -> None:
    """Link a table."""
    with plainly(), stoppable(STOPPED), Progress(console=err, transient=True, disable=not err.is_terminal) as bar:
        from pipelines.linking import link_files

        task = bar.add_task(STEPS["read"], total=1.0)
        told = link_files(records, out=out_, pairs=pairs, model=model, train=train, detail=detail, explain_blocking=explain_blocking,
                          base=base, decisions=decisions, doubtful=doubtful, day=as_of.date() if as_of else dt.date.today(),  # noqa: DTZ011
                          progress=lambda step, share: bar.update(task, description=STEPS[step], completed=share))  # fmt: skip
    for line in told.notes:
        err.print(line.in_(LANG), markup=False)
    console = err if as_json else out
    th = f"{told.records:,} แถว เป็น {told.clusters:,} คน (เทียบ {told.compared:,} คู่ ให้คนตัดสิน {told.asked:,} คู่) → {out_}"
    en = f"{told.records:,} rows are {told.clusters:,} people ({told.compared:,} pairs compared, {told.asked:,} left to a person) → {out_}"
    console.print(t(th, en))
    if told.rules:
        show_rules(told.rules, as_json=as_json)


def explain(
    record_a: Annotated[str, typer.Argument(help=t("ระเบียนแรก แหล่ง:แถว", "First record, source:row."))],
    record_b: Annotated[str | None, typer.Argument(help=t("ระเบียนที่สอง ไม่ระบุคือทั้งคน",
        "Second record; without it, the first one's whole person."))] = None,
    site: SiteOption = None,
    pairs: Annotated[Path | None, typer.Option("--pairs", **FILE, help=t("คู่จาก oneteam link --pairs-detail แทนพื้นที่",
        "Pairs of `oneteam link --pairs-detail`, instead of a site."))] = None,
    clusters: Annotated[Path | None, typer.Option("--clusters", **FILE,
        help=t("กลุ่มจาก oneteam link", "Clusters of `oneteam link`."))] = None,
    model: ModelOption = None,
    svg: Annotated[Path | None, typer.Option("--svg", dir_okay=False,
        help=t("เขียนเป็นภาพ SVG ด้วย", "Draw it as a picture (SVG), too."))] = None,
    json_: Annotated[bool, typer.Option("--json", help=t("พิมพ์เป็น JSON", "Print as JSON."))] = False,
) -> None:
    """Why rows are, or are not, one child."""
    with plainly():
        from pipelines.linking import refuse_overwriting
        from publishing.explanations import as_svg, as_text, chart_of, plain

        refuse_overwriting([pairs, clusters, model], [svg])
        told = _run(site, pairs, clusters, model).explain(record_a, record_b)
        chart = chart_of(told, lang())
        if svg:
            svg.write_text(as_svg(chart), encoding="utf-8")
    if json_:
        print(json.dumps(plain(told), ensure_ascii=False, indent=1))  # noqa: T201 - scripts read it
    else:
        out.print(as_text(chart, out.width if out.is_terminal else 80), markup=False)


def _run(site: Path | None, pairs: Path | None, clusters: Path | None, model: Path | None) -> "Run":
    """The stored run: that of two files, else that of the site."""
    from pipelines.explaining import of_files, of_site
    from pipelines.settings import load_site, site_folder

    if pairs and clusters:
        return of_files(pairs, clusters, model)
    if pairs or clusters or model:
        what = Text("ต้องระบุทั้ง --pairs และ --clusters", "--pairs and --clusters go together (--model with them)")
        raise OneTeamError("half_a_run", what)
    loaded = load_site(site_folder(site))
    speak(loaded.lang)
    return of_site(loaded)
