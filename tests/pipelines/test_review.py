"""``oneteam review``: what waits is listed without personal values, decided, remembered for ever, and gone by the next night."""

import fcntl
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agreements.errors import OneTeamError
from assets import reviewing
from assets.linked import newest_links
from pipelines.cli import app
from pipelines.explaining import of_site
from tests.pipelines import nights, town
from tests.pipelines.town import FOUND, HILL, RIVER

A, B = HILL[0], HILL[1]


def oneteam(*args: str) -> str:
    """What a command prints; it must succeed."""
    said = CliRunner().invoke(app, args)
    assert said.exit_code == 0, said.output
    return said.output


def refused(*args: str) -> int:
    return CliRunner().invoke(app, args).exit_code


def record(folder: Path, source: str, child: town.Child) -> str:
    """Where the row of a child stands in a source."""
    records = of_site(nights.site_at(folder)).records()
    return str(records[(records["source"] == source) & (records["first_name"] == child.first)]["record_id"].iloc[0])


def persons(folder: Path) -> dict[str, str]:
    """First name → record ids of the register."""
    return nights.by_name(nights.register(folder))["record_ids"].to_dict()


@pytest.fixture(scope="module")
def asked(first, tmp_path_factory) -> Path:
    """The town after a second night: a school has a second row of one name and birth date, under another valid number."""
    folder = nights.copy(first.folder, tmp_path_factory.mktemp("asked") / "town")
    town.river(folder, [*town.river_rows(), _like(RIVER[0])])
    nights.night(folder)
    return folder


def _like(child: town.Child) -> list[object]:
    """A second row under the name of a child, with another valid number: two children, unless a person says otherwise."""
    row = list(town.river_rows([child])[0])
    return [town.thai_id(9999), *row[1:]]


def test_what_waits_is_listed_without_personal_values(asked):
    said = json.loads(oneteam("review", "list", "--site", str(asked), "--json"))
    assert [q["number"] for q in said] == list(range(1, len(said) + 1))
    assert {q["reason"] for q in said} == {"ids_differ"}
    assert sorted((said[0]["value"], *(q["value"] for q in said[1:])), reverse=True) == [q["value"] for q in said]
    shown = oneteam("review", "list", "--site", str(asked))
    assert RIVER[0].first not in shown + json.dumps(said, ensure_ascii=False)
    assert RIVER[0].pid not in shown + json.dumps(said)
    assert not any("shelter" in q["record_l"] + q["record_r"] for q in said)


def test_a_question_is_shown_with_what_the_rows_say(asked):
    shown = oneteam("review", "show", "1", "--site", str(asked))
    assert RIVER[0].first in shown
    assert "oneteam review decide registry:" in shown
    assert refused("review", "show", "99", "--site", str(asked)) == 2


def test_a_decision_holds_from_the_next_night_on_and_can_be_taken_back(asked, tmp_path):
    folder = nights.copy(asked, tmp_path / "town")
    question = reviewing.waiting(nights.site_at(folder))[0]
    pair = (question.record_l, question.record_r)
    oneteam("review", "decide", *pair, "--same", "--who", "สมหญิง", "--why", "เห็นใบเกิด", "--site", str(folder))
    assert all({q.record_l, q.record_r} != set(pair) for q in reviewing.waiting(nights.site_at(folder)))  # asked once
    nights.night(folder)
    told = of_site(nights.site_at(folder)).explain(*pair)
    assert (told.verdict, told.reason) == ("linked", "decided_same")
    assert "สมหญิง" in told.sentence.en
    assert newest_links(nights.site_at(folder)).decided["same"].tolist() == [True]
    assert any(set(pair) <= set(ids.split(";")) for ids in persons(folder).values())
    assert reviewing.waiting(nights.site_at(folder)) == []
    oneteam("review", "undo", "1", "--who", "สมชาย", "--why", "ผิดคน", "--site", str(folder))
    nights.night(folder)
    assert not any(set(pair) <= set(ids.split(";")) for ids in persons(folder).values())
    log = json.loads(oneteam("review", "list", "--decided", "--site", str(folder), "--json"))
    assert [(d["number"], d["verdict"], d["who"], d["in_force"]) for d in log] == [(1, "same", "สมหญิง", False), (2, "withdrawn", "สมชาย", False)]


def test_decisions_that_contradict_are_refused_by_their_rows(settled):
    site = nights.site_at(settled)
    a, b, c = (record(settled, "registry", child) for child in (A, B, FOUND))
    reviewing.decide(site, a, b, same=True, who="x", why="y")
    reviewing.decide(site, b, c, same=True, who="x", why="y")
    with pytest.raises(OneTeamError, match=f"{min(a, c)} ≠ {max(a, c)}|{max(a, c)} ≠ {min(a, c)}"):
        reviewing.decide(site, c, a, same=False, who="x", why="y")
    assert len(reviewing.decided(site)) == 2
    assert refused("review", "undo", "7", "--who", "x", "--why", "y", "--site", str(settled)) == 2


def test_nobody_decides_while_a_night_runs(settled):
    a, b = (record(settled, "registry", child) for child in (A, B))
    decision = ("review", "decide", a, b, "--same", "--who", "x", "--why", "y", "--site", str(settled))
    with (settled / "work" / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # as a night in another process
        assert refused(*decision) == 2
    assert reviewing.decided(nights.site_at(settled)).empty
    assert refused(*decision) == 0


def test_rows_of_a_protected_source_are_not_shown(settled):
    with pytest.raises(OneTeamError, match="protected"):
        reviewing.said(nights.site_at(settled), "shelter:2", record(settled, "registry", A))
