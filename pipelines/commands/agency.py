"""``oneteam agency``: validate the YAML files, show what a file would become, propose a YAML from a sample file.

Belongs here: options and printing. Does not belong here: validation (``agreements``), reading (``connectors``),
guessing (``pipelines.proposing``). ``preview`` prints rows: they go to the terminal of the person who asked, and nowhere else.
"""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from pipelines.commands.night import SiteOption
from pipelines.speech import LANG, lay_out, out, plainly, t

HELP = t("ตรวจ ดูตัวอย่าง และเพิ่มหน่วยงาน", "Check, preview and add agencies.")
app = typer.Typer(no_args_is_help=True)


@app.command("check", help=t("ตรวจไฟล์ site.yaml และ agencies/*.yaml ทั้งหมด บอกทุกข้อผิดพลาดพร้อมกัน",
                             "Validate site.yaml and all agencies/*.yaml; every mistake at once, with file and line."))  # fmt: skip
def check(site: SiteOption = None) -> None:
    """Validate the site's YAML files."""
    with plainly():
        from pipelines.settings import load_site, site_folder

        loaded = load_site(site_folder(site))
    day = loaded.today()
    table = Table(box=None, header_style="dim")
    for heading in (t("หน่วยงาน", "agency"), t("ให้ข้อมูล", "delivers"), t("ได้รับ", "receives"), t("ข้อตกลง", "agreement")):
        table.add_column(heading)
    for agency in loaded.agencies:
        valid = agency.agreement is not None and agency.agreement.valid_on(day)
        state = t("มีผล", "in force") if valid else t("ไม่มีผล", "not in force")
        number = agency.agreement.number if agency.agreement else "–"
        delivers = agency.delivery.place if agency.delivery else "–"
        table.add_row(agency.agency, delivers, agency.receives.rows, f"{number} ({state})")
    lay_out(table)
    told = {entry.to_env for entry in loaded.notify} | {a.contact.notify_env for a in loaded.agencies if a.contact.notify_env}
    named = told | {n for a in loaded.suppliers if a.delivery for n in a.delivery.secrets}
    for name in sorted(named - set(loaded.secrets)):
        out.print(t(f"ตัวแปรแวดล้อม {name} ยังไม่ได้ตั้งที่นี่", f"the environment variable {name} is not set here"))
    out.print(t(f"ถูกต้องทั้ง {len(loaded.agencies)} หน่วยงาน", f"all {len(loaded.agencies)} agencies are valid"))


@app.command("preview", help=t("แถวแรก ๆ ของไฟล์ ทั้งที่เขียนมาและที่ปรับแล้ว และแถวที่จะถูกกัก",
                               "The first rows of a file, as written and as standardised, and what would be kept out."))  # fmt: skip
def preview(
    agency: Annotated[str, typer.Argument(help=t("รหัสหน่วยงาน", "The agency's key."))],
    file: Annotated[Path | None, typer.Argument(exists=True, help=t("ไฟล์ (ปกติ: ใน inbox)", "A file; default: in inbox/."))] = None,
    rows: Annotated[int, typer.Option(help=t("จำนวนแถว", "How many rows."))] = 5,
    site: SiteOption = None,
) -> None:
    """What a file would become."""
    with plainly():
        from pipelines.proposing import preview_agency
        from pipelines.settings import load_site, site_folder

        shown = preview_agency(load_site(site_folder(site)), agency, file, rows)
    for record in shown.records:
        table = Table(title=record.where, title_justify="left", box=None, header_style="dim")
        for heading in (t("ช่อง", "field"), t("ที่เขียนมา", "as written"), t("ที่ปรับแล้ว", "standardised")):
            table.add_column(heading)
        for field, raw, done in record.cells:
            table.add_row(field, escape(raw), escape(done))
        lay_out(table)
    for line in shown.notes:
        out.print(line.in_(LANG), markup=False)


@app.command("add", help=t("ดูไฟล์ตัวอย่างแล้วเสนอ YAML ของหน่วยงานใหม่ พร้อมหมายเหตุจุดที่ไม่แน่ใจ",
                           "Look at a sample file and propose the new agency's YAML, marking what is unsure."))  # fmt: skip
def add(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help=t("ไฟล์ตัวอย่าง", "A sample file."))],
    agency: Annotated[str, typer.Option("--agency", help=t("รหัสหน่วยงาน (a-z, 0-9, _)", "The new agency's key (a-z, 0-9, _)."))],
    site: SiteOption = None,
) -> None:
    """Propose a YAML."""
    with plainly():
        from pipelines.proposing import propose
        from pipelines.settings import site_folder

        path, unsure = propose(site_folder(site), agency, file)
    out.print(t(f"เขียน {path} แล้ว มี {unsure} จุดที่ต้องดู (ค้นหา ?)", f"wrote {path}; {unsure} places to look at (search for ?)"))
