"""``oneteam register``: a child's evidence and history; the register as of a date.

Belongs here: options and printing. Does not belong here: what the register knows (``register``).
What ``show`` prints is personal: it goes to the terminal of the person who asked, and nowhere else.
"""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from pipelines.commands.night import AsOf, SiteOption
from pipelines.speech import NOTHING_DONE, err, lay_out, out, plainly, speak, t

if TYPE_CHECKING:
    from assets.site import Site

MOST = 50  # candidates shown
HELP = t("ดูทะเบียน ประวัติของเด็ก และส่งออก", "Look at the register, a child's history, and export.")
app = typer.Typer(no_args_is_help=True)
Person = Annotated[str, typer.Argument(
    help=t("รหัสเด็ก (P00000017) เลขประจำตัว ชื่อบางส่วน หรือรหัสระเบียน",
           "Person id (P00000017), national id, part of a name, or record id."),
)]


@app.command("show", help=t("สถานะ หลักฐาน และกฎที่ใช้ของเด็กหนึ่งคน ค้นด้วยรหัสเด็ก เลขประจำตัว ชื่อบางส่วน หรือรหัสระเบียน",
                            "One child: state, rule, every row of evidence; by person id, national id, part of a name, or record id."))
def show(person: Person, site: SiteOption = None, as_of: AsOf = None) -> None:
    """One child."""
    with plainly():
        from pipelines.looking import person_page

        loaded, day = _site(site), as_of.date() if as_of else None
        person_id = _one(loaded, person, day)
        found = person_page(loaded, person_id, day)
    _print(person, found)


@app.command("history", help=t("ทุกเหตุการณ์ของรหัสเด็ก: สร้าง รวม แยก เปลี่ยนสถานะ",
                               "Everything that happened to a person id: created, merged, split, states."))  # fmt: skip
def history(person: Person, site: SiteOption = None) -> None:
    """One child's history."""
    with plainly():
        from pipelines.looking import person_history

        loaded = _site(site)
        found = person_history(loaded, _one(loaded, person, None))
    _print(person, found)


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


def _site(folder: Path | None) -> "Site":
    from pipelines.settings import load_site, site_folder

    loaded = load_site(site_folder(folder))
    speak(loaded.lang)
    return loaded


def _one(site: "Site", text: str, day: dt.date | None) -> str:
    """The person id that is meant; several are shown, and the call ends there."""
    from pipelines.looking import candidates, find

    found = find(site, text, day)
    if len(found) == 1:
        return str(found["person_id"].iloc[0])
    if found.empty:  # an id that rests has no state any more, but a past
        return text
    _print(text, candidates(found.head(MOST)))
    out.print(t(f"{len(found):,} คน ระบุชื่อให้มากขึ้น หรือใช้รหัสเด็ก", f"{len(found):,} children; say more of the name, or give the person id"))
    raise typer.Exit


def _print(person: str, tables: dict[str, list[dict[str, str]]]) -> None:
    if not any(tables.values()):
        err.print(t(f"ไม่พบ {person} ในทะเบียน", f"{person} is not in the register"), markup=False)
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
