"""``oneteam model``: a linkage model proposed from any table, and a model file held against its schema and its table.

Belongs here: options and printing. Does not belong here: guessing (``matching.proposal``), files (``pipelines.modelling``).
"""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from pipelines.commands.night import AsOf
from pipelines.speech import LANG, NOTHING_DONE, err, lay_out, out, plainly, t

if TYPE_CHECKING:
    from matching.proposal import Proposal

HELP = t("แบบจำลองการจับคู่สำหรับตารางใดก็ได้: ร่างและตรวจ", "A linkage model for any table of people: propose, check.")
NEW = t(
    "ดูคอลัมน์ของตาราง แล้วเขียนแบบจำลอง (YAML) พร้อมเหตุผล และจำนวนคู่ของกฎแต่ละข้อ จุดที่ไม่แน่ใจมีเครื่องหมาย ?\n\n"
    "ตัวอย่าง: `oneteam model new คน.csv --out แบบจำลอง.yaml`",
    "Look at a table's columns and write a model (YAML) with its reasons and the pair count of each rule; "
    "what is unsure is marked with ?\n\n"
    "Example: `oneteam model new people.csv --out model.yaml`",
)
CHECK = t(
    "ตรวจแบบจำลอง บอกทุกข้อผิดพลาดพร้อมบรรทัดและคำแนะนำ ถ้าให้ข้อมูลด้วย จะบอกคอลัมน์ที่ขาดหรือแทบไม่มีค่า และกฎที่ไม่ได้คู่\n\n"
    "ตัวอย่าง: `oneteam model check แบบจำลอง.yaml คน.csv`",
    "Every mistake of a model file with its line and a hint; with records, columns that are missing or hardly filled and rules that bring "
    "nothing.\n\nExample: `oneteam model check model.yaml people.csv`",
)
app = typer.Typer(no_args_is_help=True)


@app.command("new", help=NEW)
def new(
    records: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help=t("ไฟล์ CSV หรือ Parquet", "CSV or Parquet files."))],
    out_: Annotated[Path, typer.Option("--out", help=t("ไฟล์แบบจำลองที่จะเขียน", "The model file to write."))] = Path("model.yaml"),
    id_column: Annotated[str | None, typer.Option("--id-column", help=t("คอลัมน์เลขแถว", "The column that names each row."))] = None,
) -> None:
    """Propose a model."""
    with plainly():
        from pipelines.modelling import propose_model

        proposal = propose_model(records, out=out_, id_column=id_column, lang=LANG)
    lay_out(_columns(proposal))
    lay_out(_rules(proposal))
    th = f"เขียน {out_} แล้ว มี {proposal.unsure} จุดที่ต้องดู (ค้นหา ?)"
    out.print(t(th, f"wrote {out_}; {proposal.unsure} places to look at (search for ?)"), markup=False)


@app.command("check", help=CHECK)
def check(
    model: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help=t("ไฟล์แบบจำลอง", "The model file."))],
    records: Annotated[list[Path] | None, typer.Argument(exists=True, dir_okay=False, help=t("ข้อมูลที่จะจับคู่", "Records to link."))] = None,
    as_of: AsOf = None,
) -> None:
    """Validate a model, alone or with records."""
    with plainly():
        from pipelines.modelling import check_model

        day = as_of.date() if as_of else dt.date.today()  # noqa: DTZ011
        fit = check_model(model, records or [], day=day)
    for line in fit.faults:
        err.print(f"[red]{t('ผิดพลาด', 'error')}[/red] {escape(line.in_(LANG))}")
    for line in fit.notes:
        out.print(f"! {line.in_(LANG)}", markup=False)
    if fit.faults:
        raise typer.Exit(NOTHING_DONE)
    what = f"{len(fit.model.comparisons)} · {len(fit.model.blocking)}"
    out.print(t(f"{model.name}: ถูกต้อง (สิ่งที่เทียบ · กฎแบ่งกลุ่ม: {what})", f"{model.name}: valid (comparisons · blocking rules: {what})"))


def _columns(proposal: "Proposal") -> Table:
    """Every column with what it is taken for."""
    table = Table(box=None, header_style="dim")
    for heading in (t("คอลัมน์", "column"), t("อ่านเป็น", "read as"), t("เพราะ", "because")):
        table.add_column(heading)
    for item in proposal.plan.items:
        table.add_row(escape(item.name), _mark(item.kind, sure=item.sure), f"{item.why.in_(LANG)}; {escape(item.look.facts.in_(LANG))}")
    for left in proposal.plan.left_out:
        table.add_row(escape(left.name), _mark("–", sure=left.sure), left.why.in_(LANG))
    return table


def _mark(word: str, *, sure: bool) -> str:
    return word if sure else f"{word} ?"


def _rules(proposal: "Proposal") -> Table:
    """Every rule with its pairs."""
    table = Table(box=None, header_style="dim")
    table.add_column(t("กฎ", "rule"))
    for heading in (t("คู่", "pairs"), t("คู่ใหม่", "new"), t("กลุ่มใหญ่สุด", "largest block")):
        table.add_column(heading, justify="right")
    table.add_column(t("เรียนน้ำหนัก", "trains"))
    for rule in proposal.rules.kept:
        table.add_row(rule.name, f"{rule.pairs:,}", f"{rule.new_pairs:,}", f"{rule.largest_block:,}", "●" if rule.trains else "")
    return table
