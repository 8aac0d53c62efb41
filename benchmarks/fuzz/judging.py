"""What may come of a broken file: tables whose row sum holds, or a refusal in our words. Anything else is a fault of ours.

Belongs here: reading one case as a night would, and the verdict. Does not belong here: making cases (``mutations``), limits of memory and
time (``__main__``).
"""

import datetime as dt
import json
import re
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pydantic

from agreements.delivery import ReadHints
from agreements.errors import OneTeamError
from agreements.ways import AnyDelivery
from benchmarks.fuzz.seeds import DROP, SECRET, Seed
from connectors.formats.reading import Reading, is_delta, read
from connectors.sources import fetching
from records.gazetteer import Gazetteer
from records.standardise import standardise

DATED = dt.date(2025, 6, 10)
KEYS = {
    "kobo": {"connector": "kobo", "form": "aForm", "token_env": "TOKEN", "repeat": "house/children"},
    "odk": {"connector": "odk", "project": 4, "form": "visit", "user": "a@b.example", "password_env": "TOKEN", "repeat": "house/children"},
}


class Fault(Exception):  # noqa: N818 (what is found is a fault, of ours)
    """What must not happen; says what, and nothing of the file."""


def verdict(case: Seed, folder: Path) -> str:
    """``read`` or the code of the refusal, after reading and standardising the case.

    Raises:
        Fault: neither a sound reading nor a sound refusal.
    """
    return judged(lambda: _read(case, folder), _refuse_wrong_sum)


def judged(action: Callable[[], Reading], check: Callable[[Reading], None]) -> str:
    """As ``verdict``, of any way of reading; ``check`` raises a fault for a reading that is not sound."""
    try:
        reading = action()
    except OneTeamError as refused:
        _refuse_unsound(refused)
        return refused.code
    except MemoryError:
        raise Fault("MemoryError") from None
    except Exception as error:
        raise Fault(_place(error)) from error
    check(reading)
    return "read"


def _place(error: BaseException) -> str:
    """The kind of an error and where it was raised."""
    trace = error.__traceback__
    at = ""
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if {"connectors", "records", "agreements"} & set(file.parts):
            at = f"{file.parent.name}/{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {at}"


def _read(case: Seed, folder: Path) -> Reading:
    with tempfile.TemporaryDirectory(dir=folder) as inside:
        path = Path(inside) / case.name
        path.write_bytes(case.content)
        if case.api:
            path = _fetched(case, path.parent)
        later = [path.with_name("delta.zip")] if case.delta else []
        for delta in later:
            delta.write_bytes(case.delta)
        is_delta([path], case.password)
        return read(
            [path], columns=case.declared(), drop=DROP, hints=ReadHints(), deltas=[later] if later else (), password=case.password
        )


def _refuse_wrong_sum(reading: Reading) -> None:
    """Rows in = accepted + quarantined + no record; every row is one thing only; facts can be kept."""
    said = standardise(reading.table, source="a", dated=DATED, gazetteer=_gazetteer())
    if reading.rows_in != len(said.roster) + len(said.quarantined) + len(reading.not_records):
        raise Fault("the sum of rows does not hold")
    places = [*zip(reading.table["part"], reading.table["row"], strict=True)]
    places += zip(reading.not_records["part"], reading.not_records["row"], strict=True)
    if len(set(places)) != len(places) or any(row < 1 for _, row in places):
        raise Fault("a row is two things")
    if SECRET in json.dumps({**reading.facts, "unmapped": [], "tables": []}, ensure_ascii=False, allow_nan=False):
        raise Fault("the facts quote a cell")


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.of("ลำปาง")


def _refuse_unsound(refused: OneTeamError) -> None:
    """A refusal says what and where, in Thai and English, what to do; it quotes no cell, and neither does what it hides."""
    if not re.search("[ก-ฮ]", refused.what.th) or not refused.what.en or not refused.code or not refused.where:
        raise Fault(f"{refused.code} does not say what is wrong, and where")
    if not refused.transient and not (refused.todo.th and refused.todo.en):
        raise Fault(f"{refused.code} does not say what to do")
    if SECRET in refused.in_("th") + refused.in_("en"):
        raise Fault(f"{refused.code} quotes a cell")
    if refused.__cause__ is not None or (refused.__context__ is not None and not refused.__suppress_context__):
        raise Fault(f"{refused.code} carries a library's own words")


def _fetched(case: Seed, folder: Path) -> Path:
    """What a survey's connector makes of a server that answers with the case."""
    with _serving(case.content) as url:
        delivery = pydantic.TypeAdapter(AnyDelivery).validate_python(KEYS[case.api] | {"url": url})
        order = fetching.Order(folder / "staged", {"TOKEN": "geheim"})
        order.folder.mkdir()
        (found,) = fetching.fetch(delivery, order, waits=())
    assert found.path is not None
    return found.path


@contextmanager
def _serving(content: bytes) -> Iterator[str]:
    """A server on this machine that gives the content for an answer, whatever is asked."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(content))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _handler(content: bytes) -> Callable[..., BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(ConnectionError):  # whoever asked has heard enough
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    return Handler
