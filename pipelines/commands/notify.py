"""``oneteam notify``: try the ways by which people are told after a night; see what would be told now.

Belongs here: options and printing. Does not belong here: who is told of what (``assets.notifying``), the words (``publishing.notices``).
"""

from typing import TYPE_CHECKING

import typer

from pipelines.commands.night import SiteOption
from pipelines.speech import HELD_BACK, NOTHING_DONE, lang, out, plainly, speak, t

if TYPE_CHECKING:
    from assets.site import Site

HELP = t("ทดสอบช่องทางแจ้งเตือน และดูว่าจะแจ้งอะไร", "Try the ways of notification; see what would be told.")
app = typer.Typer(no_args_is_help=True)


@app.command("test", help=t("ส่งข้อความทดสอบถึงทุกคนที่จะได้รับแจ้ง แล้วบอกผล\n\nรหัสออก: 0 ถึงทุกคน, 1 มีที่ส่งไม่ถึง, 2 ไม่มีใครให้แจ้ง",
                            "Send a trial message to everybody who is told, and say what became of it.\n\n"
                            "Exit codes: 0 all arrived, 1 some did not, 2 nobody is to be told."))  # fmt: skip
def trial(site: SiteOption = None) -> None:
    """A trial message to each."""
    with plainly():
        from assets.notifying import send, trials

        outcomes = send(trials(_with_hearers(site)))
    for done in outcomes:
        said = done.fault.words.in_(lang()) if done.fault else t("ส่งแล้ว", "sent")
        mark = "[red]✗[/red]" if done.fault else "[green]✓[/green]"
        out.print(f"{mark} {done.hearer.name.lstrip(':')} ({done.hearer.variable}): ", end="")
        out.print(said, markup=False)
    raise typer.Exit(HELD_BACK if any(done.fault for done in outcomes) else 0)


@app.command("show", help=t("ข้อความที่จะส่งถ้างานประจำคืนจบตอนนี้ ไม่ส่งจริง ไม่บันทึก",
                            "What would be sent if the night ended now; nothing is sent or written down."))  # fmt: skip
def show(site: SiteOption = None) -> None:
    """What would be sent now."""
    with plainly():
        from assets.notifying import due

        loaded = _with_hearers(site)
        _, waiting = due(loaded, loaded.today())
    for one in waiting:
        out.print(f"[bold]→ {one.hearer.name.lstrip(':')}[/bold] ({one.hearer.variable})")
        out.print(f"{one.message.title}\n\n{one.message.body}\n" if one.message else t("ไม่มีอะไรใหม่", "nothing new"), markup=False)


def _with_hearers(site: SiteOption) -> "Site":
    from assets.notifying import hearers
    from pipelines.settings import load_site, site_folder

    loaded = load_site(site_folder(site))
    speak(loaded.lang)
    if not hearers(loaded):
        out.print(t("ยังไม่ได้กำหนดว่าจะแจ้งใคร เขียน notify ใน site.yaml หรือ contact.notify_env ในไฟล์ของหน่วยงาน",
                    "nobody is to be told: write notify in site.yaml, or contact.notify_env in an agency's file"))  # fmt: skip
        raise typer.Exit(NOTHING_DONE)
    return loaded
