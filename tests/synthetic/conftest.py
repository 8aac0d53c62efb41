"""One small province for all tests of this folder, and readers that know nothing of the code that wrote it."""

import csv
import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

from synthetic.world import WorldSummary, write_world


@dataclass(frozen=True)
class World:
    """A site on disk and its truth as read back."""

    folder: Path
    summary: WorldSummary
    rows: list[dict[str, str]]
    people: dict[str, dict[str, str]]
    faults: dict[str, set[str]]  # record_id → kinds


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("world")
    summary = write_world(folder, children=2_500, seed=11, as_of=dt.date(2026, 7, 15))
    faults: dict[str, set[str]] = defaultdict(set)
    for row in read(folder / "truth" / "faults.csv"):
        faults[row["record_id"]].add(row["fault"])
    people = {p["person"]: p for p in read(folder / "truth" / "people.csv")}
    return World(folder, summary, read(folder / "truth" / "rows.csv"), people, faults)
