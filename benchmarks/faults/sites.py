"""A small made-up province as a site whose nights can be disturbed, and what its agencies send for the second night.

Belongs here: making and copying it, an agency's file served over HTTP. Does not belong here: what happens to it (the faults' modules).
"""

import datetime as dt
import io
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import yaml
from openpyxl import load_workbook

from synthetic.world import write_world

FIRST, SECOND = dt.date(2026, 7, 15), dt.date(2026, 7, 16)
KEPT = (
    "dopa_population", "dopa_moves", "obec_lampang_1", "obec_secondary", "graduates", "mobile_school", "shelter", "case_team",
    "district_ko_kha",
)  # fmt: skip
BY_HTTPS, IN_FOLDER = "obec_lampang_1", "dopa_moves"  # agencies of the site that are fetched
GONE = "mobile_school"  # sends nothing for the second night
BLOCKS = 12  # in which a slow server sends


@dataclass
class Server:
    """An agency's file behind an address of this machine.

    Attributes:
        content: of the file. pause: seconds between blocks. stops_after: blocks after which nothing comes and the line stays open.
    """

    content: bytes
    pause: float = 0.0
    stops_after: int | None = None
    url: str = ""
    closing: Event = field(default_factory=Event)

    def send(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer a request, block by block."""
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(self.content)))
        handler.end_headers()
        size = -(-len(self.content) // BLOCKS)
        for number, at in enumerate(range(0, len(self.content), size)):
            if number == self.stops_after:
                self.closing.wait()
                return
            handler.wfile.write(self.content[at : at + size])
            time.sleep(self.pause)


@contextmanager
def serving(content: bytes) -> Iterator[Server]:
    """A server of this machine's loopback alone."""
    server = Server(content)
    listening = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, server))
    listening.daemon_threads = True
    server.url = f"http://127.0.0.1:{listening.server_port}/roster.xlsx"
    Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.closing.set()
        listening.shutdown()
        listening.server_close()


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, server: Server, *args: Any) -> None:
        self._served = server
        super().__init__(*args)

    def do_GET(self) -> None:
        try:
            self._served.send(self)
        except (BrokenPipeError, ConnectionResetError):  # whoever asked was killed
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing."""


@dataclass(frozen=True)
class World:
    """Agencies and what they send: sites copied from it get the same.

    Attributes:
        template: the site before its first night. elsewhere: the folder of an agency outside. server: of another.
        silence_s: seconds after which that is given up.
    """

    template: Path
    elsewhere: Path
    server: Server
    silence_s: int = 3

    def site(self, to: Path, settled: Path | None = None) -> Path:
        """A site of its own: before the first night, or with all that a settled one knows."""
        shutil.copytree(settled or self.template, to, symlinks=True)
        return to

    def on(self, day: dt.date) -> None:
        """What lies at the agencies' own places on a day."""
        sent = self.template.parent / f"sent-{day}"
        shutil.copytree(sent / IN_FOLDER, self.elsewhere, dirs_exist_ok=True)
        self.server.content = (sent / "served").read_bytes()

    def second(self, site: Path) -> Path:
        """The site with what came to its inbox for the second night."""
        shutil.rmtree(site / "inbox" / GONE, ignore_errors=True)
        shutil.copytree(self.template.parent / f"sent-{SECOND}" / "inbox", site / "inbox", dirs_exist_ok=True)
        return site


@contextmanager
def world(place: Path, children: int = 400, seed: int = 1, silence_s: int = 3) -> Iterator[World]:
    """A made-up province below ``place``, its agencies ready to send."""
    with serving(b"") as server:
        found = World(place / "template", place / "elsewhere", server, silence_s)
        _template(found, children, seed)
        _second(found)
        found.on(FIRST)
        yield found


def _template(found: World, children: int, seed: int) -> None:
    site, sent = found.template, found.template.parent / f"sent-{FIRST}"
    write_world(site, children=children, seed=seed, as_of=FIRST, errors=1.0, progress=lambda _step, _share: None)
    for agency in (site / "agencies").glob("*.yaml"):
        if agency.stem not in KEPT:
            agency.unlink()
            shutil.rmtree(site / "inbox" / agency.stem, ignore_errors=True)
    change_site(site, as_of=None)
    (site / "inbox" / IN_FOLDER).rename(sent.with_name("aside"))
    shutil.copytree(sent.with_name("aside"), sent / IN_FOLDER)
    (book,) = (site / "inbox" / BY_HTTPS).iterdir()
    book.rename(sent / "served")
    deliver(site, IN_FOLDER, connector="folder", folder=str(found.elsewhere), path="*.csv", quiet_seconds=0)
    deliver(site, BY_HTTPS, connector="https", url=found.server.url, timeout_seconds=found.silence_s)


def _second(found: World) -> None:
    """What the agencies send for the second night: rows fewer, another order, a file gone, workbooks changed."""
    before, sent, inbox = (found.template.parent / f"sent-{FIRST}"), found.template.parent / f"sent-{SECOND}", found.template / "inbox"
    (sent / IN_FOLDER).mkdir(parents=True)
    for path in (before / IN_FOLDER).iterdir():
        (sent / IN_FOLDER / path.name).write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    (sent / "served").write_bytes(without_last_row(before / "served"))
    for path in (*inbox.glob("graduates/*.csv"), *inbox.glob("obec_secondary/*")):
        target = sent / path.relative_to(found.template)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(reordered(path) if path.suffix == ".csv" else without_last_row(path))


def reordered(table: Path) -> bytes:
    """A text file with its rows from the last to the first, and one less."""
    head, *rows = table.read_bytes().splitlines(keepends=True)
    return b"".join([head, *reversed(rows[:-1])])


def without_last_row(book: Path) -> bytes:
    """A workbook with a pupil less."""
    opened, out = load_workbook(io.BytesIO(book.read_bytes())), io.BytesIO()
    opened.worksheets[0].delete_rows(opened.worksheets[0].max_row)
    opened.save(out)
    return out.getvalue()


def change_site(site: Path, **changes: object) -> None:
    """Settings of the site; one given as None is left out."""
    _change(site / "site.yaml", changes)


def deliver(site: Path, agency: str, **delivery: object) -> None:
    """Another way for an agency's delivery, read as before."""
    path = site / "agencies" / f"{agency}.yaml"
    before = yaml.safe_load(path.read_text(encoding="utf-8"))["delivery"]
    _change(path, {"delivery": {**{k: before[k] for k in ("statement", "dated", "read", "due") if k in before}, **delivery}})


def _change(path: Path, changes: dict[str, object]) -> None:
    data = {**yaml.safe_load(path.read_text(encoding="utf-8")), **changes}
    path.write_text(yaml.safe_dump({k: v for k, v in data.items() if v is not None}, allow_unicode=True, sort_keys=False), encoding="utf-8")
