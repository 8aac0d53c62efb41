"""The command line ``oneteam``: which commands there are.

Belongs here: the list, how the program leaves. Does not belong here: what they do (``commands``).
"""

import atexit
import os
import sys
import threading
from contextlib import suppress
from typing import NoReturn

import typer
from typer import rich_utils

from pipelines.commands import agency, delivery, link, model, night, notify, register, review, world
from pipelines.speech import LANG, t

app = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode="markdown", pretty_exceptions_enable=False,
    help=t("หาเด็กนอกระบบการศึกษาของจังหวัด: รวมรายชื่อจากทุกหน่วยงาน เชื่อมแถวที่เป็นเด็กคนเดียวกัน และจัดทำทะเบียน",
           "Find a province's out-of-school children: pull agencies' rosters, link the rows that are one child, keep the register."),
    epilog=t("ทุกคำสั่งรับ --lang th หรือ --lang en", "Every command takes --lang th or --lang en."),
)  # fmt: skip
app.command("sync", help=night.SYNC)(night.sync)
app.command("ui", help=night.UI)(night.ui)
app.command("verify", help=night.VERIFY)(night.verify)
app.command("world", help=world.WORLD)(world.world)
app.command("score", help=world.SCORE)(world.score)
app.command("link", help=link.LINK)(link.link)
app.command("explain", help=link.EXPLAIN)(link.explain)
app.add_typer(model.app, name="model", help=model.HELP)
app.add_typer(agency.app, name="agency", help=agency.HELP)
app.add_typer(delivery.app, name="delivery", help=delivery.HELP)
app.add_typer(notify.app, name="notify", help=notify.HELP)
app.add_typer(register.app, name="register", help=register.HELP)
app.add_typer(review.app, name="review", help=review.HELP)


_FRAMES = {
    "OPTIONS_PANEL_TITLE": "ตัวเลือก", "ARGUMENTS_PANEL_TITLE": "สิ่งที่ต้องระบุ", "COMMANDS_PANEL_TITLE": "คำสั่ง", "ERRORS_PANEL_TITLE": "ผิดพลาด",
    "DEFAULT_STRING": "[ปกติ: {}]", "REQUIRED_LONG_STRING": "[ต้องระบุ]",
}  # fmt: skip


def main() -> None:
    """Entry point; ``--lang`` may stand anywhere and was read before (``speech.LANG``)."""
    if LANG == "th":
        _frames_in_thai()
    try:
        app(args=without_lang(sys.argv[1:]), prog_name="oneteam")
    except SystemExit as end:
        if not isinstance(end.code, int | None):
            raise  # words instead of a code: Python prints them
        leave(end.code or 0)


def leave(code: int) -> NoReturn:
    """End the process as Python would, but without the teardown of libraries in C++.

    Arrow's threads may still be ending while its statics are destroyed, which ends the process by SIGABRT after all work is done
    (apache/arrow issues 34314 and 39862).
    """
    threading._shutdown()  # type: ignore[attr-defined]  # waits for threads, as Python does before what is registered
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(BrokenPipeError):  # who reads it may stop reading
            stream.flush()
    os._exit(code)


def _frames_in_thai() -> None:
    """The headings round our help texts are typer's own; what it has no name for (``Usage``) stays English."""
    for name, thai in _FRAMES.items():
        setattr(rich_utils, name, thai)


def without_lang(argv: list[str]) -> list[str]:
    """The line without ``--lang`` and its value."""
    kept, skip = [], False
    for word in argv:
        if skip or word.startswith("--lang="):
            skip = False
        elif word == "--lang":
            skip = True
        else:
            kept.append(word)
    return kept


__all__ = ["LANG", "app", "main"]
