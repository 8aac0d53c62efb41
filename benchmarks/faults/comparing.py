"""What two sites must have in common whose agencies sent the same: all but the number of runs and the times of the clock.

Belongs here: the register's tables, what went out, what stands of each agency, what landed, as plain values to be compared, and what must
not lie about. Does not belong here: runs. A run that was repeated has another number, so runs go by the day they speak of.
"""

import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.pool import NullPool

from publishing import manifest

RUN_COLUMNS = ("run_id", "from_run", "to_run", "first_run")
CLOCK_COLUMNS = ("recorded_at", "received_at", "decided_at")
A_NIGHT_EACH = ("run", "delivery")  # a night that was repeated has rows for each run; the last counts
MOMENT = re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?([+-]\d\d:?\d\d|Z)?")
TIME = re.compile(rb"\b\d\d:\d\d\b")
RUN_NAME = re.compile(rb"\b(20\d{6})-\d+\b")
HASH = re.compile(rb"\b[0-9a-f]{16,64}\b")  # of a list, which names the run
LEFT_OVER = (".part", ".partial", ".old", ".tmp")
UNTIL_JUDGED = ("work/taken", "work/judged.json")
ASIDE = (".staging", ".outbox", ".reports", ".arriving", ".leaving")

State = dict[str, Any]


def state(folder: Path, url: str = "") -> State:
    """Everything of a site that must be as in its twin, by name."""
    found = {f"register.{name}": rows for name, rows in register(url or f"sqlite:///{folder}/register.db").items()}
    found |= {f"out/{name}": mark for name, mark in went_out(folder).items()}
    found |= {f"standing/{path.stem}": standing(path) for path in sorted((folder / "work/standing").glob("*.json"))}
    landed = (folder / "landing").glob("*/*/*/receipt.json")
    found["landed"] = sorted(path.parent.relative_to(folder).as_posix() for path in landed)
    found["disclosures"] = _disclosed(folder)
    return found


def differences(one: State, other: State) -> list[str]:
    """The names of what differs; no value."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def unsound(folder: Path) -> list[str]:
    """What lies about half-written, and what does not agree with the manifests."""
    wrong = [p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.suffix in LEFT_OVER or p.name.startswith(ASIDE)]
    wrong += [name for name in UNTIL_JUDGED if (folder / name).exists()]
    return [*sorted(w for w in wrong if not w.startswith("work/fetching/")), *(problem.en for problem in manifest.verify(folder))]


def register(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, with days in the place of runs."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"), poolclass=NullPool)
    with engine.connect() as connection:
        tables = {t: connection.execute(text(f'SELECT * FROM "{t}"')).mappings().all() for t in inspect(engine).get_table_names()}
    tables.pop("alembic_version", None)
    days = {row["run_id"]: row["as_of"] for row in tables.get("run", [])}
    newest = set({day: run for run, day in sorted(days.items())}.values())
    return {
        name: sorted((tuple(_plain(row, days)) for row in rows if name not in A_NIGHT_EACH or row["run_id"] in newest), key=repr)
        for name, rows in tables.items()
    }  # fmt: skip


def _plain(row: Any, days: dict[int, str]) -> list[Any]:
    told = []
    for name, value in row.items():
        if name in CLOCK_COLUMNS:
            continue
        if name == "standing" and value:
            value = json.dumps(_timeless(json.loads(value)), sort_keys=True)
        told.append(days.get(value, value) if name in RUN_COLUMNS else value)
    return told


def standing(path: Path) -> Any:
    """What stands of an agency but when it was read; the results of its checks count too."""
    return _timeless(json.loads(path.read_text(encoding="utf-8")))


def _timeless(said: Any) -> Any:
    if isinstance(said, dict):
        return {k: _timeless(v) for k, v in said.items() if k not in ("received_at", "fresh")}
    return [_timeless(v) for v in said] if isinstance(said, list) else said


def went_out(folder: Path) -> dict[str, str]:
    """Each file of outbox and reports with a hash of what it says."""
    files = [p for name in ("outbox", "reports") for p in (folder / name).rglob("*") if p.is_file()]
    return {p.relative_to(folder).as_posix(): _said(p) for p in sorted(files)}


def _said(path: Path) -> str:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            content = b"\0".join(name.encode() + packed.read(name) for name in sorted(packed.namelist()))
    else:
        content = path.read_bytes()
    return hashlib.sha256(HASH.sub(b"HASH", RUN_NAME.sub(rb"\1-RUN", TIME.sub(b"TIME", MOMENT.sub(b"MOMENT", content))))).hexdigest()


def _disclosed(folder: Path) -> list[str]:
    """The lines of the log without the number of the run and hashes of files that name it, each once."""
    log = folder / "disclosure_log.csv"
    lines = log.read_text(encoding="utf-8-sig").splitlines() if log.exists() else []
    return sorted({HASH.sub(b"HASH", RUN_NAME.sub(rb"\1-RUN", line.encode())).decode() for line in lines})


def verdicts(folder: Path) -> dict[str, str]:
    """What stands of every agency, in a word."""
    return {p.stem: yaml.safe_load(p.read_text(encoding="utf-8"))["verdict"] for p in (folder / "work/standing").glob("*.json")}
