"""``work/`` thrown away between two nights: nothing is lost, and what was held stays held."""

import dataclasses
import datetime as dt
import shutil
from pathlib import Path

import pytest

from assets.standing import Standing
from assets.summary import Summary
from tests.pipelines import town
from tests.pipelines.nights import by_name, copy, export, night, register, standing

NEXT, LAST = town.DAY + dt.timedelta(days=1), town.DAY + dt.timedelta(days=2)


def verdicts(summary: Summary) -> dict[str, str]:
    return {line.agency: f"{line.verdict} {line.rows_in} {line.accepted}" for line in summary.agencies}


def throw_away(folder: Path) -> None:
    shutil.rmtree(folder / "work")


def as_judged(one: Standing) -> Standing:
    """What stands, but when it was read and the checks' figures."""
    return dataclasses.replace(one, fresh=False, checks=[])


@pytest.fixture
def two(settled: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The same site twice after the same evening: half of one school's file is missing (held), another file is gone (stale), a third adds."""
    town.river(settled, town.river_rows(town.RIVER[:8]))
    (settled / "inbox" / "hill" / "pupils.xlsx").unlink()
    town.put(settled, "survey/village4.xlsx", town.xlsx_bytes([town.SURVEY_HEAD, *town.survey_rows()[:1]]))
    (settled / "inbox" / "survey" / "village3.xlsx").unlink()
    night(settled, NEXT)
    return settled, copy(settled, tmp_path / "forgetful" / "town")


def test_the_next_night_is_the_same(two):
    kept, forgetful = two
    throw_away(forgetful)
    told = [night(folder, LAST) for folder in two]
    assert verdicts(told[0]) == verdicts(told[1])
    assert verdicts(told[1])["river"] == "held 9 8"
    assert verdicts(told[1])["hill"].startswith("stale")
    assert export(forgetful).read_bytes() == export(kept, "kept.csv").read_bytes()
    for agency in ("river", "hill", "survey", "registry"):
        here, there = standing(kept, agency), standing(forgetful, agency)
        assert as_judged(there) == as_judged(here), agency
        assert [c["name"] for c in there.checks] == [c["name"] for c in here.checks]


def test_held_and_thrown_away_makes_no_pupil_a_dropout(two):
    """Taken for a first delivery, the half file would be accepted and nine pupils would be missing from a complete list."""
    _, forgetful = two
    throw_away(forgetful)
    night(forgetful, LAST)
    assert set(by_name(register(forgetful)).loc[[f"{c.first} {c.last}" for c in town.RIVER], "state"]) == {"enrolled"}


def test_without_agreement_what_stood_is_remembered(settled):
    """The agreement ends and is renewed; meanwhile half a file came, and it is held against what had stood before."""
    signed = town.declared("river")["agreement"]
    town.change_agency(settled, "river", agreement={**signed, "valid": f"2025-05-16/{town.DAY}"})
    assert verdicts(night(settled, NEXT))["river"].startswith("no_agreement")
    throw_away(settled)
    town.change_agency(settled, "river", agreement=signed)
    town.river(settled, town.river_rows(town.RIVER[:8]))
    assert verdicts(night(settled, LAST))["river"] == "held 9 8"
