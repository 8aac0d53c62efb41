"""What came of each agency tonight, noted until all are judged together: a run that is killed in between goes on from there.

Belongs here: its shape, the small JSON file per agency under ``work/taken/``. Does not belong here: taking in (``intake``), judging
(``judging``).
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from assets.standing import Standing, from_json, to_json, write_atomically


@dataclass(frozen=True)
class Taken:
    """An agency tonight.

    Attributes:
        standing: where it stands by its own past. stood: before its new delivery; None where there is nothing new to judge.
    """

    standing: Standing
    stood: Standing | None = None


def note(work: Path, found: Taken) -> None:
    """Keep it for the judging."""
    said = {"standing": to_json(found.standing), "stood": to_json(found.stood) if found.stood else ""}
    write_atomically(_path(work, found.standing.agency), json.dumps(said, ensure_ascii=False).encode())


def taken(work: Path, agency: str) -> Taken | None:
    """What was noted of an agency since the last judging."""
    path = _path(work, agency)
    if not path.exists():
        return None
    said = json.loads(path.read_text(encoding="utf-8"))
    return Taken(from_json(said["standing"]), from_json(said["stood"]) if said["stood"] else None)


def forget(work: Path) -> None:
    """All are judged."""
    shutil.rmtree(work / "taken", ignore_errors=True)


def _path(work: Path, agency: str) -> Path:
    return work / "taken" / f"{agency}.json"
