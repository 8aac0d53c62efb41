"""``oneteam link``: link any table with the canonical field names. ``oneteam explain``: why two rows are, or are not, one child.

Belongs here: options, files in and out, printing. Does not belong here: reading tables (``pipelines.linking``), linking (``matching``).
"""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from pipelines.commands.night import AsOf, SiteOption
from pipelines.speech import LANG, err, out, plainly, t

LINK = t(
    "เชื่อมแถวที่เป็นคนเดียวกันในตารางใดก็ได้ที่ใช้ชื่อคอลัมน์มาตรฐาน (record_id, first_name, last_name, birth_date, national_id, …)\n\n"
    "ตัวอย่าง: `oneteam link เด็ก.csv --out กลุ่ม.csv --pairs คู่.csv`",
    "Link the rows that are one person in any table with the canonical column names (record_id, first_name, last_name, birth_date, "
    "national_id, …). Input is text as the agency wrote it; it is standardised here.\n\n"
    "Example: `oneteam link children.csv --out clusters.csv --pairs pairs.csv`",
)
EXPLAIN = t(
    "ทำไมสองแถวนี้จึงเป็น (หรือไม่เป็น) เด็กคนเดียวกัน ตัวอย่าง: `oneteam explain obec_lampang_1:12 dopa:88`",
    "Why these two rows are, or are not, one child. Example: `oneteam explain obec_lampang_1:12 dopa:88`",
)


def link(
    records: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help=t("ไฟล์ CSV หรือ Parquet", "CSV or Parquet files."))],
    out_: Annotated[Path, typer.Option("--out", help=t("ผลลัพธ์ record_id, cluster_id", "Result: record_id, cluster_id."))],
    pairs: Annotated[Path | None, typer.Option("--pairs", help=t("คู่ที่ให้คะแนน", "Scored pairs, too."))] = None,
    model: Annotated[Path | None, typer.Option("--model", exists=True, help=t("แบบจำลอง", "Model; default: Thai children."))] = None,
    as_of: AsOf = None,
    train: Annotated[bool, typer.Option("--train/--no-train", help=t("ปรับน้ำหนักจากข้อมูลนี้", "Estimate the weights from these data."))] = True,
) -> None:
    """Link a table."""
    with plainly(), Progress(console=err, transient=True, disable=not err.is_terminal) as bar:
        from pipelines.linking import link_files

        task = bar.add_task(t("อ่าน", "reading"), total=1.0)
        told = link_files(records, out=out_, pairs=pairs, model=model, train=train, day=as_of.date() if as_of else dt.date.today(),  # noqa: DTZ011
                          progress=lambda step, share: bar.update(task, description=step, completed=share))  # fmt: skip
    for line in told.notes:
        err.print(line.in_(LANG), markup=False)
    out.print(t(f"{told.records:,} แถว เป็น {told.clusters:,} คน → {out_}", f"{told.records:,} rows are {told.clusters:,} people → {out_}"))


def explain(
    record_a: Annotated[str, typer.Argument(help=t("ระเบียนแรก แหล่ง:แถว", "First record, source:row."))],
    record_b: Annotated[str, typer.Argument(help=t("ระเบียนที่สอง", "Second record."))],
    site: SiteOption = None,
) -> None:
    """Why two rows are, or are not, one child."""
    with plainly():
        from pipelines.linking import explain_pair
        from pipelines.settings import load_site, site_folder

        out.print(explain_pair(load_site(site_folder(site)), record_a, record_b, LANG), markup=False)
