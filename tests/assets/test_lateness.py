"""An agency with agreed days: shown as late since the one it missed, its last good delivery stale."""

import datetime as dt
from pathlib import Path

import pytest

from assets.judging import take_in
from assets.register import source_facts
from assets.rulings import rule
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
    return take_in([next(a for a in site.agencies if a.agency == agency)], site, day)[0]


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
    # July is within grace; the year before was missed, too: 10 July 2025 began four days on which offices were closed
    assert evening(folder, dt.date(2026, 7, 17), "newcomer").late_since == "2025-07-14"


def test_who_delivered_in_time_and_was_held_is_not_called_late(folder):
    evening(folder, JULY)
    town.river(folder, town.river_rows(town.RIVER[:8]))
    held = evening(folder, NOVEMBER)
    assert (held.verdict, held.late_since) == ("held", "")


@pytest.fixture
def compared(folder: Path) -> Path:
    """The same school, its short list long enough to compare."""
    town.change_agency(folder, "river", checks={"compared_from_rows": 10})
    return folder


def sent_again(folder: Path, day: dt.date) -> Standing:
    """The same pupils in another file: another order, so other bytes."""
    town.river(folder, town.river_rows(town.RIVER[::-1]))
    return evening(folder, day)


def test_the_same_rows_in_a_new_file_are_said_to_be_old_and_nothing_else_while_nothing_is_due(compared):
    evening(compared, JULY)
    quiet = sent_again(compared, dt.date(2026, 9, 1))
    assert said(quiet) == ("accepted", "", "row by row the same as of 15 Jul 2026: nothing new")
    assert quiet.message.th == "ข้อมูลเหมือนของวันที่ 15 ก.ค. 2569 ทุกแถว ไม่มีอะไรใหม่"
    assert said(evening(compared, dt.date(2026, 9, 2))) == said(quiet)


def test_old_rows_in_a_new_file_are_late_when_new_ones_were_due_until_an_officer_confirms_them(compared):
    evening(compared, JULY)
    words = "row by row the same as of 15 Jul 2026: nothing new · late since 10 Nov 2026"
    for day in (NOVEMBER, NOVEMBER + dt.timedelta(days=1)):
        late = sent_again(compared, day)
        assert (said(late), late.code) == (("stale", "2026-11-10", words), "repeated")
    rule(site_at(compared, NOVEMBER), "river", "released", who="Somying", why="the school has confirmed it")
    confirmed = evening(compared, NOVEMBER + dt.timedelta(days=2))
    assert said(confirmed) == ("accepted", "", "an officer confirmed that nothing has changed")
    assert said(evening(compared, NOVEMBER + dt.timedelta(days=3))) == said(confirmed)


def test_one_row_that_says_something_new_makes_a_new_delivery(compared):
    evening(compared, JULY)
    town.river(compared, town.river_rows([*town.RIVER[1:], town.child(77)]))
    assert said(evening(compared, NOVEMBER)) == ("accepted", "", "")


def test_of_a_short_list_the_same_rows_may_honestly_be_sent_again(folder):
    evening(folder, JULY)
    assert said(sent_again(folder, NOVEMBER)) == ("accepted", "", "")


def test_a_night_of_the_school_holidays_without_news_is_quiet(folder):
    evening(folder, JULY)
    (folder / "inbox" / "river" / "pupils.csv").unlink()
    term, holidays = evening(folder, dt.date(2026, 9, 16)), evening(folder, dt.date(2026, 10, 20))
    assert (term.code, holidays.code, holidays.verdict) == ("stale", "quiet", "stale")
    assert said(holidays)[1:] == ("", "holidays, and nothing is due; the last good delivery is used; school begins again on 2 Nov 2026")
    assert evening(folder, NOVEMBER).code == "stale"  # due since, and late
    assert evening(folder, NOVEMBER).late_since == "2026-11-10"
