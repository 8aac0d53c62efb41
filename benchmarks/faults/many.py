"""A hundred agencies in one night, thirty of them with a broken delivery: the others go on, and the summary stays readable.

Belongs here: such a site, its files whole and broken, one night. Does not belong here: which ways of breaking a reader survives (``fuzz``).
"""

import io
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import xlsxwriter
import yaml

from benchmarks.faults import comparing
from benchmarks.faults.sites import FIRST, change_site
from benchmarks.measured import Spent, spent
from synthetic.world import write_world

AGENCIES, BROKEN = 100, 30
COLUMNS = {"national_id": "เลขประจำตัวประชาชน", "first_name": "ชื่อ", "last_name": "นามสกุล", "birth_date": "วันเกิด"}
Rows = list[list[str]]


def _text(separator: str, encoding: str) -> Callable[[Rows], bytes]:
    return lambda rows: "".join(separator.join(row) + "\r\n" for row in rows).encode(encoding)


def _workbook(rows: Rows) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return out.getvalue()


def _page(rows: Rows) -> bytes:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><table>{lines}</table></body></html>".encode()


WRITTEN: list[tuple[str, Callable[[Rows], bytes]]] = [
    ("csv", _text(",", "utf-8-sig")), ("xlsx", _workbook), ("txt", _text("|", "cp874")), ("xls", _page), ("csv", _text(";", "cp874")),
]  # fmt: skip
BREAKS: list[Callable[[bytes, Rows], bytes]] = [
    lambda whole, _rows: whole[: len(whole) // 2] if whole.startswith(b"PK") else b"",
    lambda _whole, _rows: b"%PDF-1.7 " + bytes(range(256)) * 4,
    lambda _whole, rows: _text(",", "utf-8")([["ก", "ข"], *[row[:2] for row in rows[1:]]]),
    lambda _whole, rows: _text(",", "utf-8")(rows[:1]),
    lambda _whole, _rows: b"PK\x03\x04" + b"\0" * 300,
    lambda _whole, rows: _text(",", "utf-8")([rows[0], *[["", "", "", ""] for _ in rows]]),
]


@dataclass
class Tally:
    """What came of the night."""

    accepted: int = 0
    not_accepted: int = 0
    cost: Spent = field(default_factory=lambda: Spent(0, 0, 0))
    summary_lines: int = 0
    wrong: list[str] = field(default_factory=list)


def site(folder: Path, children: int, seed: int) -> Path:
    """A hundred small agencies: the children of a made-up province, each school a few of them; the last thirty send what is broken."""
    write_world(folder, children=children, seed=seed, as_of=FIRST, errors=0.0, progress=lambda _step, _share: None)
    change_site(folder, as_of=None)
    rows = _pupils(folder)
    for path in (folder / "agencies").iterdir():
        path.unlink()
    shutil.rmtree(folder / "inbox")
    for number in range(AGENCIES):
        _agency(folder, number, [list(COLUMNS.values()), *rows[number::AGENCIES]])
    return folder


def _pupils(folder: Path) -> Rows:
    """Of each registered child what a school knows."""
    (file,) = (folder / "inbox/dopa_population").iterdir()
    head, *lines = [line.split("|") for line in file.read_text(encoding="cp874").splitlines()]
    at = [head.index(yaml.safe_load((folder / "agencies/dopa_population.yaml").read_text("utf-8"))["columns"][name]) for name in COLUMNS]
    return [[line[i] for i in at] for line in lines if len(line) == len(head)]


def _agency(folder: Path, number: int, rows: Rows) -> None:
    key, (ending, write) = f"school_{number:03}", WRITTEN[number % len(WRITTEN)]
    content = write(rows)
    if number >= AGENCIES - BROKEN:
        content = BREAKS[number % len(BREAKS)](content, rows)
    target = folder / "inbox" / key / f"roster.{ending}"
    target.parent.mkdir(parents=True)
    target.write_bytes(content)
    said = {
        "agency": key, "name": {"th": f"โรงเรียนสมมุติ {number}", "en": f"Made-up school {number}"}, "kind": "school", "rows_mean": "enrolled",
        "agreement": {"number": f"MOU-2568-{number:03}", "purpose": "find-and-return", "basis": "PDPA s.24(4)",
                      "valid": "2025-05-16/2027-05-15", "retention_days": 730},
        "delivery": {"path": f"{key}/*", "dated": str(FIRST)}, "columns": COLUMNS,
    }  # fmt: skip
    (folder / "agencies" / f"{key}.yaml").write_text(yaml.safe_dump(said, allow_unicode=True, sort_keys=False), encoding="utf-8")


def night(place: Path, *, children: int, seed: int) -> Tally:
    """One night of the hundred in a process of its own."""
    folder, tally, log = site(place / "many", children, seed), Tally(), place / "many.log"
    script = "import sys; from pipelines.cli import app; app(args=sys.argv[1:], standalone_mode=False)"
    command = [sys.executable, "-c", script, "sync", "--site", str(folder), "--as-of", str(FIRST)]  # speaks Thai
    tally.cost = spent(command, log)
    found = comparing.verdicts(folder)
    tally.accepted = sum(verdict == "accepted" for verdict in found.values())
    tally.not_accepted = len(found) - tally.accepted
    said = log.read_text(encoding="utf-8")
    tally.summary_lines = len(said.splitlines())
    sound = {f"school_{n:03}" for n in range(AGENCIES - BROKEN)}
    tally.wrong += [f"{key}: {verdict}" for key, verdict in sorted(found.items()) if (verdict == "accepted") != (key in sound)]
    tally.wrong += [f"{key} is not in the summary" for key in sorted(found) if not re.search(rf"โรงเรียนสมมุติ {int(key[-3:])}\b", said)]
    tally.wrong += ["a traceback"] * ("Traceback" in said) + comparing.unsound(folder)
    return tally


