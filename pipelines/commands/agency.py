"""``oneteam agency``: validate the YAML files, show what a file would become, propose a YAML from a sample file.

Belongs here: options and printing. Does not belong here: validation (``agreements``), reading (``connectors``),
guessing (``pipelines.proposing``). ``preview`` prints rows: they go to the terminal of the person who asked, and nowhere else.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from agreements.text import Text
from pipelines.commands.night import SiteOption
from pipelines.speech import lang, lay_out, out, plainly, speak, t

if TYPE_CHECKING:
    from pipelines.acquaintance import Acquaintance

HELP = t("ตรวจ ดูตัวอย่าง และเพิ่มหน่วยงาน", "Check, preview and add agencies.")
PREVIEW = t(
    "แถวแรก ๆ ของไฟล์ ทั้งที่เขียนมาและที่ปรับแล้ว แถวที่จะกักไว้ สิ่งที่จะทำให้ทั้งชุดถูกพักไว้คืนนี้ และแถวที่จะตรงกับคนที่รู้จักแล้ว",
    "The first rows of a file, as written and as standardised, what would be kept out, what would hold the whole back tonight, "
    "and whom its rows would find.",
)
ADD = t(
    "ดูตัวอย่าง (ไฟล์ โฟลเดอร์ หรือที่อยู่ https) แล้วร่าง YAML ของหน่วยงานใหม่ พร้อมหมายเหตุจุดที่ไม่แน่ใจ",
    "Look at a sample (a file, a folder of files, an https address) and propose the new agency's YAML, marking what is unsure.",
)
app = typer.Typer(no_args_is_help=True)


@app.command("check", help=t("ตรวจไฟล์ site.yaml และ agencies/*.yaml ทั้งหมด บอกทุกข้อผิดพลาดพร้อมกัน",
                             "Validate site.yaml and all agencies/*.yaml; every mistake at once, with file and line."))  # fmt: skip
def check(site: SiteOption = None) -> None:
    """Validate the site's YAML files."""
    with plainly():
        from pipelines.settings import load_site, site_folder

        folder = site_folder(site)
        loaded = load_site(folder)
        speak(loaded.lang)
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
    unsettled = _open_points(folder)
    out.print(t(f"ถูกต้องทั้ง {len(loaded.agencies)} หน่วยงาน", f"all {len(loaded.agencies)} agencies are valid"))
    if unsettled:
        left, keys = sum(unsettled.values()), ", ".join(unsettled)
        out.print(t(f"แต่ยังเหลือ {left} บรรทัดที่ต้องตรวจก่อนใช้ (TODO, unsure): {keys}",
                    f"but {left} {'line is' if left == 1 else 'lines are'} still to settle before use (TODO, unsure): {keys}"),
                  markup=False)  # fmt: skip


def _open_points(folder: Path) -> dict[str, int]:
    """Tells the lines of proposed files that nobody has settled yet; gives their number by agency."""
    from pipelines.adding.writing import marks

    unsettled = {}
    for path in sorted((folder / "agencies").glob("*.yaml")):
        left = marks(path.read_text(encoding="utf-8-sig"))
        lines = ", ".join(map(str, left))
        if left:
            th = f"{path.name}: ยังมี TODO หรือ unsure ที่บรรทัด {lines}"
            out.print(t(th, f"{path.name}: TODO or unsure left in lines {lines}"), markup=False)
            unsettled[path.stem] = len(left)
    return unsettled


@app.command("preview", help=PREVIEW)
def preview(
    agency: Annotated[str, typer.Argument(help=t("รหัสหน่วยงาน", "The agency's key."))],
    file: Annotated[Path | None, typer.Argument(exists=True, help=t("ไฟล์ (ปกติ: ใน inbox)", "A file; default: in inbox/."))] = None,
    rows: Annotated[int, typer.Option(help=t("จำนวนแถว", "How many rows."))] = 5,
    site: SiteOption = None,
) -> None:
    """What a file would become."""
    with plainly():
        from pipelines.previewing import preview_agency
        from pipelines.settings import load_site, site_folder

        loaded = load_site(site_folder(site))
        speak(loaded.lang)
        shown = preview_agency(loaded, agency, file, rows)
    for record in shown.records:
        _side_by_side(record.where, (t("ช่อง", "field"), t("ที่เขียนมา", "as written"), t("ที่ปรับแล้ว", "standardised")), record.cells)
    for line in shown.notes:
        out.print(line.in_(lang()), markup=False)
    for line in shown.foreseen:
        out.print(line.in_(lang()), markup=False)
    _acquainted(shown.known)


def _side_by_side(title: str, headings: tuple[str, str, str], cells: list[tuple[str, str, str]]) -> None:
    table = Table(title=escape(title), title_justify="left", box=None, header_style="dim")
    for heading in headings:
        table.add_column(heading)
    for field, one, other in cells:
        table.add_row(field, escape(one), escape(other))
    lay_out(table)


def _acquainted(known: "Acquaintance | Text") -> None:
    """Whom the rows would find: counts, then a few to look at."""
    if isinstance(known, Text):
        out.print(known.in_(lang()), markup=False)
        return
    from pipelines.acquaintance import WORDS

    for example in known.examples:
        title = f"{example.row} → {example.found} ({example.probability:.0%}): {WORDS[example.outcome].in_(lang())}"
        _side_by_side(title, (t("ช่อง", "field"), t("แถวนี้", "this row"), t("คนที่รู้จัก", "known")), example.cells)
    out.print(t(f"เทียบ {known.rows:,} จาก {known.total:,} แถว กับ {known.known:,} แถวของหน่วยงานอื่น",
                f"{known.rows:,} of {known.total:,} rows held against {known.known:,} rows of other agencies"))  # fmt: skip
    for outcome, count in known.counts.items():
        out.print(f"  {count:,} {WORDS[outcome].in_(lang())}", markup=False)


@app.command("add", help=ADD)
def add(
    place: Annotated[str, typer.Argument(metavar="FILE|FOLDER|URL", help=t("ไฟล์ โฟลเดอร์ หรือที่อยู่ https", "File, folder or address."))],
    agency: Annotated[str, typer.Option("--agency", help=t("รหัสหน่วยงาน (a-z, 0-9, _)", "The new agency's key (a-z, 0-9, _)."))],
    password_env: Annotated[str, typer.Option(metavar="NAME", help=t("ตัวแปรที่เก็บรหัสเปิดไฟล์", "Variable with the file's password."))] = "",
    token_env: Annotated[str, typer.Option(metavar="NAME", help=t("ตัวแปรที่เก็บโทเค็นของที่อยู่", "Variable with the address's token."))] = "",
    user: Annotated[str, typer.Option(help=t("ชื่อผู้ใช้ของที่อยู่", "User name at the address."))] = "",
    login_env: Annotated[str, typer.Option(metavar="NAME", help=t("ตัวแปรที่เก็บรหัสผ่านของผู้ใช้", "Variable with that user's password."))] = "",
    site: SiteOption = None,
) -> None:
    """Propose a YAML."""
    with plainly():
        from pipelines.proposing import ADDRESS, Doors, propose
        from pipelines.settings import site_folder, variables

        held = variables([password_env, token_env, login_env])
        doors = Doors(file=password_env, token=token_env, login=login_env, user=user, held=held)
        path, unsure = propose(site_folder(site), agency, place, doors)
    th = f"เขียน {path} แล้ว มี {unsure} บรรทัดที่ต้องดู (ค้นหา TODO และ unsure)"
    out.print(t(th, f"wrote {path}; {unsure} lines to settle (search for TODO and unsure)"), markup=False)
    look = f"oneteam agency preview {agency}" + ("" if ADDRESS.match(place) else f" {place}")
    out.print(t(f"ต่อไป: oneteam agency check แล้ว {look}", f"next: oneteam agency check, then {look}"), markup=False)
