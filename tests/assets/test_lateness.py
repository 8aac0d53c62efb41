"""An agency with agreed days: shown as late since the one it missed, its last good delivery stale."""

import datetime as dt
from pathlib import Path

import pytest

from assets.intake import take
from assets.register import source_facts
from assets.standing import Standing
from tests.pipelines import town
from tests.pipelines.nights import site_at

JULY, NOVEMBER = dt.date(2026, 7, 15), dt.date(2026, 11, 25)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The river school delivers by 10 July and 10 November."""
    folder = town.write_town(tmp_path / "town")
    town.change_agency(folder, "river", delivery={"path": "river/*", "due": ["07-10", "11-10"], "grace_days": 10})
    return folder


def evening(folder: Path, day: dt.date, agency: str = "river") -> Standing:
    site = site_at(folder, day)
    return take(next(a for a in site.agencies if a.agency == agency), site, day)


def said(standing: Standing) -> tuple[str, str, str]:
    return standing.verdict, standing.late_since, standing.message.en


def test_a_file_that_still_lies_there_is_stale_when_the_next_is_overdue(folder):
    assert said(evening(folder, JULY)) == ("accepted", "", "")
    assert said(evening(folder, dt.date(2026, 11, 20))) == ("accepted", "", "")
    late = evening(folder, NOVEMBER)
    assert said(late) == ("stale", "2026-11-10", "late since 10 Nov 2026; the last good delivery stands")
    assert late.message.th == "ส่งช้า ครบกำหนดตั้งแต่ 10 พ.ย. 2569 ใช้ข้อมูลที่ดีครั้งล่าสุด"
    assert late.stands.accepted == 17
    (facts,) = source_facts(site_at(folder, NOVEMBER), [late])
    assert facts.stale  # so that nobody missing from it counts as gone


def test_the_day_of_the_night_decides_and_a_new_file_ends_it(folder):
    evening(folder, JULY)
    assert evening(folder, NOVEMBER).late_since == "2026-11-10"
    town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
    assert said(evening(folder, NOVEMBER)) == ("accepted", "", "")


def test_late_and_gone_and_never_there(folder):
    evening(folder, JULY)
    (folder / "inbox" / "river" / "pupils.csv").unlink()
    gone = evening(folder, NOVEMBER)
    assert (gone.verdict, gone.late_since) == ("stale", "2026-11-10")
    assert gone.message.en == "no file at inbox/river/*; the last good delivery stands · late since 10 Nov 2026"
    assert evening(folder, NOVEMBER).message == gone.message
    town.change_agency(folder, "newcomer", delivery={"path": "newcomer/*", "due": ["07-10"]})
    never = evening(folder, dt.date(2026, 7, 18), "newcomer")
    assert (never.verdict, never.late_since) == ("missing", "2026-07-10")
    assert evening(folder, dt.date(2026, 7, 17), "newcomer").late_since == "2025-07-10"  # July is within grace; the year before was missed, too


def test_who_delivered_in_time_and_was_held_is_not_called_late(folder):
    evening(folder, JULY)
    town.river(folder, town.river_rows(town.RIVER[:8]))
    held = evening(folder, NOVEMBER)
    assert (held.verdict, held.late_since) == ("held", "")
