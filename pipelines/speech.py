"""How the command line speaks: one language a call, errors with what, where and what to do, exit codes.

Belongs here: the language, consoles, the frame round every command. Does not belong here: commands.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table

from agreements.errors import OneTeamError, SettingsError
from agreements.text import Lang, Text

FINE, HELD_BACK, NOTHING_DONE = 0, 1, 2
ENDED_BY_HAND = 130  # as shells count a program that Ctrl-C ended
out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False, soft_wrap=True)


def chosen(argv: list[str], environ: dict[str, str]) -> Lang | None:
    """``--lang`` anywhere on the line, else ``ONETEAM_LANG``, else the terminal's own; None where none of them says Thai or English."""
    for word, following in zip(argv, [*argv[1:], ""], strict=True):
        value = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if value in ("th", "en"):
            return "th" if value == "th" else "en"
    said = environ.get("ONETEAM_LANG") or environ.get("LC_ALL") or environ.get("LANG") or ""
    return "th" if said.startswith("th") else "en" if said.startswith("en") else None


CHOSEN = chosen(sys.argv, dict(os.environ))
LANG: Lang = CHOSEN or "en"  # of the help texts, which are made before any site is known


class _Speaking:
    lang: Lang = LANG


def speak(site_lang: Lang) -> None:
    """From now on the site's language, unless the caller or the terminal has chosen one."""
    _Speaking.lang = CHOSEN or site_lang


def lang() -> Lang:
    """The language of this call."""
    return _Speaking.lang


def t(th: str, en: str) -> str:
    """The sentence in the language of this call."""
    return Text(th, en).in_(lang())


def lay_out(table: Table) -> None:
    """Print a table whole: one line a row where it fits or there is no terminal, else one block a row."""
    for column in table.columns:
        column.overflow = "fold"
    console = out if out.is_terminal else Console(highlight=False, width=1000)
    wide = Measurement.get(console, console.options.update(width=10_000), table).maximum
    if wide <= console.width:
        console.print(table)
        return
    if table.title:
        console.print(table.title, style="italic")
    for block in _blocks(table):
        console.print(block)


def _blocks(table: Table) -> Iterator[Table]:
    """Each row for itself: headings to the left of what they hold, empty cells left out."""
    cells = [list(column.cells) for column in table.columns]
    for number, row in enumerate(zip(*cells, strict=True), start=1):
        block = Table(box=None, show_header=False, pad_edge=False)
        block.add_column(style="dim", no_wrap=True)
        block.add_column(overflow="fold")
        block.add_row(f"[bold]{number}[/bold]", "")
        for column, cell in zip(table.columns, row, strict=True):
            if str(cell):
                block.add_row(column.header, cell)
        yield block


@contextmanager
def plainly() -> Iterator[None]:
    """Errors of ours and faults of the machine end the command with their words and exit code 2, without a traceback."""
    try:
        yield
    except OneTeamError as error:
        raise _told(error) from None
    except Exception as error:
        from assets.guard import of_the_machine

        ours = of_the_machine(error)
        if ours is None:
            raise
        raise _told(ours) from None


@contextmanager
def stoppable(said: str) -> Iterator[None]:
    """Ctrl-C ends the command with these words, which tell what stands now, and the exit code that shells know."""
    try:
        yield
    except KeyboardInterrupt:
        err.print(said, markup=False)
        raise typer.Exit(ENDED_BY_HAND) from None


def _told(error: OneTeamError) -> typer.Exit:
    err.print(f"[red]{t('ผิดพลาด', 'error')}[/red]", end=" ")
    unread = isinstance(error, SettingsError) and CHOSEN is None  # the site's language is not known: say it in both
    err.print("\n\n".join(error.in_(each) for each in ("th", "en")) if unread else error.in_(lang()), markup=False)
    return typer.Exit(NOTHING_DONE)
