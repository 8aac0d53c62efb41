"""Letting lists and reports out: only when every gate is green, all at once, and never unlogged.

Belongs here: the gates' last check, the swap of folders, the disclosure log. Does not belong here: what is in the files.
The order matters: stage, check, log, swap. A run killed in between leaves what was out before, or a log line too many,
never a file that went out without one.
"""

import csv
import datetime as dt
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from agreements import durable
from agreements.errors import OneTeamError
from agreements.model import Agency
from agreements.text import Text
from publishing import disclosure, growing
from publishing.exchange import exchange
from publishing.figure_sheets import FIELDS
from publishing.lists import ListResult
from publishing.manifest import sha256

LOG_COLUMNS = (
    "date", "run_id", "agency", "recipient", "agreement", "purpose", "basis", "data_subjects", "fields", "file", "sha256", "retain_until",
)  # fmt: skip


@dataclass(frozen=True)
class Gate:
    """One condition of release."""

    name: str
    passed: bool
    message: Text


@contextmanager
def staging(root: Path) -> Iterator[Path]:
    """An empty folder beside ``outbox/`` and ``reports/``, gone afterwards, whatever happens."""
    folder = root / ".staging"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    folder.chmod(0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def release(
    root: Path, staged: Path, *, gates: Sequence[Gate], lists: Sequence[ListResult], agencies: Sequence[Agency], as_of: dt.date, run_id: str
) -> list[Path]:
    """Swap every folder of ``staged`` (``outbox``, ``reports``) into ``root``, after checking everything again.

    Args:
        lists: what ``lists.write_list`` wrote below ``staged/outbox``. agencies: all agencies of the site.

    Returns:
        The folders now in place.

    Raises:
        OneTeamError: ``not_released`` when a gate is not green or a list is not what its agreement allows; nothing has changed then.
    """
    bad = [g.message for g in [*gates, *_own_gates(staged, lists, agencies, as_of)] if not g.passed]
    if bad:
        why = Text("ยังไม่เผยแพร่: " + "; ".join(b.th for b in bad), "not released: " + "; ".join(b.en for b in bad))
        raise OneTeamError("not_released", why)
    recover(root)
    log_disclosures(root / "disclosure_log.csv", lists, agencies, staged, as_of, run_id)
    return [swap(folder, root / folder.name) for folder in sorted(p for p in staged.iterdir() if p.is_dir())]


def swap(new: Path, place: Path) -> Path:
    """Put the folder ``new`` in ``place``; what was there is gone only once the new one stands.

    In one step where the system can do that. Elsewhere the old folder steps aside first: ``recover`` puts it back after a kill.
    """
    durable.sync_tree(new)
    if place.is_dir() and exchange(new, place):
        durable.sync(place.parent)
        shutil.rmtree(new, ignore_errors=True)  # the old one now; left by a kill, it goes with the next staging
        return place
    old = place.with_name(f".{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    durable.sync(place.parent)
    shutil.rmtree(old, ignore_errors=True)
    return place


def recover(root: Path) -> None:
    """Put back a folder that a killed run had moved aside without putting the new one in its place."""
    for old in sorted(root.glob(".*.old")):
        place = root / old.name[1 : -len(".old")]
        if not place.exists():
            old.rename(place)


def log_disclosures(log: Path, lists: Sequence[ListResult], agencies: Sequence[Agency], staged: Path, as_of: dt.date, run_id: str) -> int:
    """Append one line a list that was not logged before (same day, agency, agreement and bytes); gives how many were added.

    The columns are what section 39 of the Personal Data Protection Act asks of a record of disclosures; no value of any row.
    """
    by_key = {a.agency: a for a in agencies}
    seen = _logged(log)
    lines = [_line(r, by_key[r.agency], staged, as_of, run_id) for r in lists]
    fresh = [line for line in lines if _mark(line) not in seen]
    growing.append(log, LOG_COLUMNS, [[line[c] for c in LOG_COLUMNS] for line in fresh])
    return len(fresh)


def _line(result: ListResult, agency: Agency, staged: Path, as_of: dt.date, run_id: str) -> dict[str, str]:
    agreement = agency.agreement
    assert agreement is not None  # noqa: S101 - a gate has seen to it
    return {
        "date": result.made or as_of.isoformat(), "run_id": run_id, "agency": agency.agency, "recipient": agency.name.th,
        "agreement": agreement.number, "purpose": agreement.purpose, "basis": agreement.basis, "data_subjects": str(result.rows),
        "fields": " ".join(result.fields), "file": result.path.relative_to(staged).as_posix(), "sha256": result.sha256,
        "retain_until": agreement.kept_until(dt.date.fromisoformat(result.made or as_of.isoformat())).isoformat(),
    }  # fmt: skip


def _mark(line: dict[str, str]) -> tuple[str, ...]:
    return line["date"], line["agency"], line["agreement"], line["sha256"]


def _logged(log: Path) -> set[tuple[str, ...]]:
    if not log.exists():
        return set()
    with log.open(encoding="utf-8-sig", newline="") as file:
        return {_mark(line) for line in csv.DictReader(file)}


def _own_gates(staged: Path, lists: Sequence[ListResult], agencies: Sequence[Agency], as_of: dt.date) -> Iterator[Gate]:
    """What release sees for itself: each list has an agreement in force, is as written, and nothing else lies in the outbox."""
    by_key = {a.agency: a for a in agencies}
    for result in lists:
        agency = by_key.get(result.agency)
        figures = result.fields == FIELDS
        may = disclosure.figures_refusal if figures else disclosure.refusal
        refused = Text("ไม่รู้จักหน่วยงาน", "no such agency") if agency is None else may(agency, as_of)
        yield Gate("agreement", refused is None, _of(result, refused))
        if agency is not None:
            same = figures or tuple(agency.receives.fields) == result.fields
            yield Gate("fields", same, Text(f"{result.agency}: ช่องข้อมูลไม่ตรงข้อตกลง", f"{result.agency}: fields differ from its agreement"))
        whole = result.path.is_file() and sha256(result.path) == result.sha256
        yield Gate("bytes", whole, Text(f"{result.agency}: ไฟล์เปลี่ยนไปจากที่เขียน", f"{result.agency}: the file is not as it was written"))
    known = {r.path for r in lists}
    for path in sorted((staged / "outbox").rglob("*")):
        of_its_own = path.name.startswith(("returned_", "scorecard_")) and path.parent.name in by_key
        expected = path.is_dir() or path in known or of_its_own
        yield Gate("outbox", expected, Text(f"ไฟล์ที่ไม่รู้จักใน outbox: {path.name}", f"an unknown file in the outbox: {path.name}"))


def _of(result: ListResult, why: Text | None) -> Text:
    return Text(f"{result.agency}: {why.th}", f"{result.agency}: {why.en}") if why else Text("", "")
