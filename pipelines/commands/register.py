"""``oneteam register``: a child's evidence and history; the register as of a date.

Belongs here: options and printing. Does not belong here: what the register knows (``register``).
What ``show`` prints is personal: it goes to the terminal of the person who asked, and nowhere else.
"""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from pipelines.commands.night import AsOf, SiteOption
from pipelines.speech import LANG, NOTHING_DONE, err, lay_out, out, plainly, t

HELP = t("ดูทะเบียน ประวัติของเด็ก และส่งออก", "Look at the register, a child's history, and export.")
app = typer.Typer(no_args_is_help=True)
Person = Annotated[str, typer.Argument(help=t("รหัสเด็ก เช่น P00000017", "Person id, e.g. P00000017."))]


@app.command("show", help=t("สถานะ หลักฐาน และกฎที่ใช้ของเด็กหนึ่งคน", "One child: state, rule, and every row of evidence."))
def show(person: Person, site: SiteOption = None, as_of: AsOf = None) -> None:
    """One child."""
    with plainly():
        from pipelines.looking import person_page
        from pipelines.settings import load_site, site_folder

        found = person_page(load_site(site_folder(site)), person, as_of.date() if as_of else None)
    _print(person, found, LANG)


@app.command("history", help=t("ทุกเหตุการณ์ของรหัสเด็ก: สร้าง รวม แยก เปลี่ยนสถานะ",
                               "Everything that happened to a person id: created, merged, split, states."))  # fmt: skip
def history(person: Person, site: SiteOption = None) -> None:
    """One child's history."""
    with plainly():
        from pipelines.looking import person_history
        from pipelines.settings import load_site, site_folder

        found = person_history(load_site(site_folder(site)), person)
    _print(person, found, LANG)


@app.command("export", help=t("ส่งออกทะเบียน หนึ่งแถวต่อเด็กหนึ่งคน เป็น .csv .xlsx หรือ .parquet",
                              "Export the register, one row a child, as .csv, .xlsx or .parquet."))  # fmt: skip
def export(
    file: Annotated[Path, typer.Option("--out", help=t("ไฟล์ปลายทาง", "File to write."))],
    site: SiteOption = None,
    as_of: AsOf = None,
) -> None:
    """The register as a file."""
    with plainly():
        from pipelines.looking import export_register
        from pipelines.settings import load_site, site_folder

        rows = export_register(load_site(site_folder(site)), file, as_of.date() if as_of else None)
    out.print(t(f"{rows:,} คน → {file}", f"{rows:,} children → {file}"))


def _print(person: str, tables: dict[str, list[dict[str, str]]], _lang: str) -> None:
    if not any(tables.values()):
        err.print(t(f"ไม่มี {person} ในทะเบียน", f"{person} is not in the register"))
        raise typer.Exit(NOTHING_DONE)
    for title, rows in tables.items():
        if not rows:
            continue
        table = Table(title=title, title_justify="left", box=None, header_style="dim")
        for heading in rows[0]:
            table.add_column(heading)
        for row in rows:
            table.add_row(*map(escape, row.values()))
        lay_out(table)


__all__ = ["HELP", "app"]
