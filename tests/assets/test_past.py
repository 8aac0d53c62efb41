"""Four deliveries of the river school, one each term, and what is remembered of them: every figure here was counted by hand.

Due: 10 June, 10 November, 31 March. The school has 17 pupils, each with id, name, sex, birth date, class, place and guardian.
"""

import datetime as dt
import re
from pathlib import Path

import pytest

from agreements.errors import OneTeamError
from assets.past import past_deliveries
from assets.rulings import rule
from assets.scorecards import one_scorecard
from register.deliveries import remembered
from register.store import open_register
from tests.assets.remembered import evening
from tests.pipelines import town
from tests.pipelines.leaks import told
from tests.pipelines.nights import copy, site_at

DUE = {"path": "river/*", "due": ["06-10", "11-10", "03-31"]}
DAYS = [dt.date(2025, 6, 9), dt.date(2025, 11, 15), dt.date(2026, 4, 2), dt.date(2026, 6, 30)]
NOBODY = ["", "", "", "ชาย", "", "ป.4", "", "", "", ""]


def deliver(folder: Path, number: int) -> None:
    """The school's delivery of a term: whole; two ids lost and a row without a name; 5 pupils only; whole with guardians left out."""
    pupils = town.river_rows()
    if number == 1:
        pupils = [["", *row[1:]] if at < 2 else row for at, row in enumerate(pupils)] + [NOBODY]
    elif number == 2:
        pupils = pupils[:5]
    elif number == 3:
        pupils = [[*row[:-1], ""] for row in pupils]
    town.river(folder, pupils)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = town.write_town(tmp_path_factory.mktemp("past") / "town")
    town.change_agency(folder, "river", delivery=DUE)
    for number, day in enumerate(DAYS):
        deliver(folder, number)
        evening(folder, day, "river", "hill")
        evening(folder, day + dt.timedelta(days=1), "river", "hill")  # a night that finds nothing new is no delivery
    return folder


def past(folder: Path, agency: str = "river"):
    site = site_at(folder, DAYS[-1])
    return past_deliveries(open_register(site.database_url), next(a for a in site.agencies if a.agency == agency), site.calendar)


def test_each_delivery_is_remembered_once_with_what_became_of_it(folder):
    assert [(p.received, p.outcome, p.days_late) for p in past(folder)] == [
        (DAYS[0], "accepted", 0), (DAYS[1], "accepted", 5), (DAYS[2], "held", 2), (DAYS[3], "accepted", 20),
    ]  # fmt: skip


def test_rows_ids_and_fields_of_each_delivery(folder):
    found = past(folder)
    # a header row each; the nameless row of the second delivery cannot be used
    assert [(p.rows_in, p.accepted, p.quarantined, dict(p.reasons)) for p in found] == [
        (18, 17, 0, {}), (19, 17, 1, {"no_name": 1}), (6, 5, 0, {}), (18, 17, 0, {}),
    ]  # fmt: skip
    assert [round(p.observed["valid_id_at_least"] * p.accepted) for p in found] == [17, 15, 5, 17]
    assert [p.observed["quarantined_at_most"] for p in found] == [0, pytest.approx(1 / 18, abs=1e-6), 0, 0]
    assert [p.filled.get("guardian_name", 0) for p in found] == [17, 17, 5, 0]
    assert [p.filled["national_id"] for p in found] == [17, 15, 5, 17]


def test_of_another_agency_only_its_own_is_remembered(folder):
    (one,) = past(folder, "hill")
    assert (one.accepted, one.quarantined) == (18, 3)
    assert past(folder, "survey") == []


def test_a_ruling_changes_what_became_of_it_and_is_no_delivery(folder, tmp_path):
    again = copy(folder, tmp_path / "town")
    rule(site_at(again), "river", "rejected", who="Somying", why="last year's list")
    evening(again, DAYS[3] + dt.timedelta(days=9), "river")
    assert [p.outcome for p in past(again)] == ["accepted", "accepted", "held", "held"]


def test_only_the_last_ones_are_looked_back_on(folder):
    engine = open_register(site_at(folder).database_url)
    assert len(remembered(engine, 2, "river")["river"]) == 2
    assert '"2026-06-30"' in remembered(engine, 2)["river"][-1]
    assert {key: len(said) for key, said in remembered(engine, 8).items()} == {"river": 4, "hill": 1}


def test_no_value_of_a_row_is_remembered_with_them(folder):
    said = "".join(remembered(open_register(site_at(folder).database_url), 8, "river")["river"])
    assert [c.first for c in town.RIVER if c.first in said or c.pid in said] == []


def scorecard(folder: Path, agency: str = "river", lang: str = "en") -> str:
    return one_scorecard(site_at(folder, DAYS[3] + dt.timedelta(days=1)), agency, lang)


def test_the_scorecard_says_the_newest_delivery_beside_the_one_before(folder):
    page = re.sub(r"<[^>]+>", " ", scorecard(folder))
    said = " ".join(page.split())
    for line in ("Days after the due day 20 2 ≤ 7 – not kept", "Rows accepted 17 5 – –", "Rows that cannot be used 0% 0% ≤ 20.0% – kept",
                 "Rows with a valid national id 100% 100% – –", "Rows with first and last name 100% 100% – –", "Guardian 0% (100%)"):  # fmt: skip
        assert line in said, line
    assert "A delivery is due since" not in said


def test_nobody_elses_row_name_or_agency_is_on_it(folder):
    """Seven agencies deliver in this town, the shelter among them; all children and phones are looked for."""
    for lang in ("th", "en"):
        page = scorecard(folder, lang=lang)
        assert told([page.encode()]) == []
        assert [key for key in ("hill", "survey", "shelter", "registry", "newcomer") if key in page] == []
        assert "pupils.csv" not in page


@pytest.mark.parametrize(
    ("agency", "said"),
    [("shelter", "a protected source"), ("survey", "nothing has come yet"), ("case_team", "no such agency delivers here")],
)
def test_who_has_no_scorecard_is_told_why(folder, tmp_path, agency, said):
    again = copy(folder, tmp_path / "town")
    (again / "inbox/survey/village3.xlsx").unlink()
    evening(again, DAYS[3] + dt.timedelta(days=1), "shelter", "survey")
    with pytest.raises(OneTeamError, match=said):
        scorecard(again, agency)


def test_without_an_agreement_there_is_none(folder, tmp_path):
    again = copy(folder, tmp_path / "town")
    town.change_agency(again, "river", agreement={**town.declared("river")["agreement"], "valid": "2025-05-16/2026-06-30"})
    with pytest.raises(OneTeamError, match="no agreement is in force"):
        scorecard(again)


def test_files_that_come_again_after_others_are_the_last_delivery(tmp_path):
    folder = town.write_town(tmp_path / "town")
    town.change_agency(folder, "river", delivery=DUE)
    for number, day in ((0, DAYS[0]), (2, DAYS[1]), (0, DAYS[2])):
        deliver(folder, number)
        evening(folder, day, "river", "hill")
    site = site_at(folder, DAYS[2])
    river = next(a for a in site.agencies if a.agency == "river")
    found = past_deliveries(open_register(site.database_url), river, site.calendar)
    assert [(p.outcome, p.rows_in) for p in found] == [("held", 6), ("accepted", 18)]  # with the header
