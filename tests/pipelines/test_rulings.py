"""An officer rules on a delivery: what was held comes in, what was accepted is taken back; who and why is kept, also without ``work/``."""

import datetime as dt
import json
import re
import shutil
from pathlib import Path

import pytest

from agreements.errors import OneTeamError
from assets import rulings
from pipelines.commands.night import exit_code
from register import rulings as register_rulings
from register.store import open_register
from tests.pipelines import town
from tests.pipelines.nights import by_name, copy, night, register, site_at, standing

SECOND, THIRD, FOURTH = (town.DAY + dt.timedelta(days=n) for n in (1, 2, 3))
BY = {"who": "Somying", "why": "half of the school moved"}


@pytest.fixture(scope="module")
def held_once(first, tmp_path_factory) -> Path:
    """Nine of seventeen pupils of one school are gone from its file, and the night holds it back; look only."""
    folder = copy(first.folder, tmp_path_factory.mktemp("held") / "town")
    town.river(folder, town.river_rows(town.RIVER[:8]))
    assert exit_code(night(folder, SECOND)) == 1
    return folder


@pytest.fixture
def held(held_once: Path, tmp_path: Path) -> Path:
    """A copy of it, to go on from."""
    return copy(held_once, tmp_path / "town")


@pytest.fixture(scope="module")
def let_in_once(held_once: Path, tmp_path_factory) -> Path:
    """An officer let the held half in, and the next night used it; look only."""
    folder = copy(held_once, tmp_path_factory.mktemp("let_in") / "town")
    rulings.rule(site_at(folder, SECOND), "river", "released", **BY)
    night(folder, THIRD)
    assert standing(folder, "river").stands.accepted == 8
    return folder


@pytest.fixture
def let_in(let_in_once: Path, tmp_path: Path) -> Path:
    """A copy of it, to go on from."""
    return copy(let_in_once, tmp_path / "town")


def test_a_held_delivery_that_is_released_is_used(held):
    assert rulings.rule(site_at(held, SECOND), "river", "released", **BY) == 1
    assert exit_code(night(held, THIRD)) == 0
    said = standing(held, "river")
    assert (said.verdict, said.code, said.stands.accepted, said.before.accepted) == ("accepted", "released", 8, len(town.RIVER))
    assert "an officer let it in" in said.message_en
    assert BY["who"] not in said.message_en + said.message_th
    assert not night(held, FOURTH).agencies[0].message.en
    assert standing(held, "river").stands.accepted == 8


def test_a_ruling_is_known_though_work_was_thrown_away(held):
    rulings.rule(site_at(held, SECOND), "river", "released", **BY)
    shutil.rmtree(held / "work")
    night(held, THIRD)
    assert (standing(held, "river").verdict, standing(held, "river").stands.accepted) == ("accepted", 8)


def test_an_accepted_delivery_that_is_rejected_is_taken_back(held):
    town.river(held, town.river_rows(town.RIVER[:-1]))  # one pupil fewer passes the checks
    assert exit_code(night(held, SECOND)) == 0
    rulings.rule(site_at(held, SECOND), "river", "rejected", **BY)
    assert exit_code(night(held, THIRD)) == 1
    said = standing(held, "river")
    assert (said.verdict, said.code, said.stands.accepted) == ("held", "rejected", len(town.RIVER))
    last = town.RIVER[-1]
    assert by_name(register(held)).loc[f"{last.first} {last.last}", "state"] == "enrolled"
    assert standing(held, "river").stands.accepted == len(town.RIVER)


def test_a_new_file_is_judged_by_itself_whatever_was_ruled_before(held):
    rulings.rule(site_at(held, SECOND), "river", "rejected", **BY)
    night(held, THIRD)
    town.river(held)
    assert exit_code(night(held, FOURTH)) == 0
    assert (standing(held, "river").verdict, standing(held, "river").code) == ("accepted", "")


@pytest.fixture
def taken_back(let_in: Path) -> Path:
    """The held half was let in and is in use; now an officer takes it back, and no night has followed yet."""
    rulings.rule(site_at(let_in, THIRD), "river", "rejected", **BY)
    return let_in


def of(folder: Path, child: town.Child) -> dict[str, str]:
    """What the register says of a child of the town."""
    return by_name(register(folder)).loc[f"{child.first} {child.last}"].to_dict()


def test_a_child_that_only_a_rejected_delivery_left_out_never_was_out(held_once, let_in):
    """Gone from the half that was let in, out when the 45 days of grace are over; the half is taken back: nobody has *returned*."""
    gone = town.RIVER[-1]
    before = of(held_once, gone)
    late = THIRD + dt.timedelta(days=46)
    night(let_in, late)
    assert (of(let_in, gone)["state"], of(let_in, gone)["rule"]) == ("dropped_out", "absent")
    rulings.rule(site_at(let_in, late), "river", "rejected", **BY)
    night(let_in, late + dt.timedelta(days=1))
    assert of(let_in, gone) == before
    night(let_in, late + dt.timedelta(days=2))
    assert of(let_in, gone) == before


def test_rows_of_a_rejected_delivery_say_nothing_more_though_their_agency_only_adds(settled):
    before = of(settled, town.UNKNOWN)
    assert before["state"] == "not_found"
    c = town.UNKNOWN
    row = [f"{c.title} {c.first} {c.last}", str(town.DAY.year - c.born.year), c.house, "3", "ลำปางหลวง", "เกาะคา", "หลุดจากระบบ", ""]
    town.survey(settled, [*town.survey_rows(), row])
    night(settled, SECOND)
    assert of(settled, c)["state"] == "dropped_out"
    rulings.rule(site_at(settled, SECOND), "survey", "rejected", **BY)
    night(settled, THIRD)
    assert of(settled, c) == before
    night(settled, FOURTH)
    assert of(settled, c) == before


def fall(folder: Path) -> tuple[int, int]:
    """How many rows the school's newest delivery is short of, by its check, and of how many."""
    (check,) = (c for c in standing(folder, "river").checks if c["name"] == "rows_fall_at_most")
    return check["failing"], check["total"]


def test_a_rejected_delivery_is_no_measure_of_the_next_and_not_in_use(taken_back):
    town.river(taken_back, town.river_rows(town.RIVER[:7]))  # one fewer than the rejected half, ten fewer than the last good one
    assert exit_code(night(taken_back, FOURTH)) == 1
    said = standing(taken_back, "river")
    assert (said.verdict, said.code, said.newest.accepted, said.stands.accepted) == ("held", "rows_fall_at_most", 7, len(town.RIVER))
    assert fall(taken_back) == (10, 17)
    last = town.RIVER[-1]
    assert by_name(register(taken_back)).loc[f"{last.first} {last.last}", "state"] == "enrolled"


def test_the_good_delivery_after_a_rejected_one_has_the_last_good_one_before_it(taken_back):
    town.river(taken_back, town.river_rows(town.RIVER[:-1]))
    assert exit_code(night(taken_back, FOURTH)) == 0
    said = standing(taken_back, "river")
    assert (said.verdict, said.stands.accepted, said.before.accepted) == ("accepted", 16, 17)


@pytest.mark.parametrize("content", [None, b""], ids=["gone", "empty"])
def test_a_rejected_delivery_is_not_in_use_though_nothing_readable_comes_after_it(taken_back, content):
    file = town.river(taken_back)
    file.unlink()
    if content is not None:
        town.put(taken_back, "river/pupils.csv", content)
    night(taken_back, FOURTH)
    said = standing(taken_back, "river")
    assert (said.verdict, said.stands.accepted) == ("stale" if content is None else "failed", len(town.RIVER))


def test_what_was_measured_by_a_delivery_rejected_since_is_measured_anew(let_in):
    half = rulings.content_of(standing(let_in, "river").stands)
    town.river(let_in, town.river_rows(town.RIVER[:2]))
    night(let_in, FOURTH)
    assert fall(let_in) == (6, 8)
    site = site_at(let_in, FOURTH)
    register_rulings.write(open_register(site.database_url), "river", half, "rejected", **BY, at=site.clock())
    night(let_in, FOURTH + dt.timedelta(days=1))
    assert (standing(let_in, "river").verdict, standing(let_in, "river").stands.accepted) == ("held", len(town.RIVER))
    assert fall(let_in) == (15, 17)


def test_the_page_of_a_held_delivery_sets_that_one_beside_the_last_good_one(held_once):
    page = (held_once / "reports" / "quality_river.en.html").read_text(encoding="utf-8")
    told = dict(re.findall(r"<dt>(same|changed|new|absent)</dt><dd>(\d+)</dd>", page))
    assert told == {"same": "8", "changed": "0", "new": "0", "absent": "9"}
    (kinds,) = re.findall(r"Kinds of identity numbers</h2>.*?<td class=\"num\">(\d+)</td>", page, re.DOTALL)
    assert kinds == "8"


def test_rows_of_a_held_delivery_are_not_counted_as_accepted_on_the_overview(held_once):
    """25 rows of hill (18 accepted, 3 kept out), 40 of registry (39), 9 of river (8, held), 4 of survey (3); the shelter's are not shown."""
    page = (held_once / "reports" / "index.en.html").read_text(encoding="utf-8")
    (line,) = re.findall(r"Agency river</a></th>.*?</tr>", page, re.DOTALL)
    assert re.findall(r'<td class="num">(.*?)</td>', line) == ["9", "0", "8", "0", "1"]
    assert "16 Jul 2026 02:00" in line
    (total,) = re.findall(r"<tfoot>.*?</tfoot>", page, re.DOTALL)
    assert [int(n) for n in re.findall(r'<td class="num">(.*?)</td>', total)] == [78, 60, 8, 3, 7]


def test_the_page_of_a_released_delivery_sets_it_beside_the_one_before(let_in):
    page = (let_in / "reports" / "quality_river.en.html").read_text(encoding="utf-8")
    assert dict(re.findall(r"<dt>(same|absent)</dt><dd>(\d+)</dd>", page)) == {"same": "8", "absent": "9"}


def test_the_page_says_found_and_leaves_out_a_whole_that_is_smaller(let_in):
    town.river(let_in)
    night(let_in, FOURTH)
    (rise,) = (c for c in standing(let_in, "river").checks if c["name"] == "rows_rise_at_most")
    assert (rise["failing"], rise["total"]) == (9, 8)
    page = (let_in / "reports" / "quality_river.en.html").read_text(encoding="utf-8")
    assert "Failing" not in page
    (cells,) = re.findall(rf'<th scope="row">{rise["label"]["en"]}</th>.*?<td class="num">(.*?)</td><td class="num">(.*?)</td>', page)
    assert cells == ("9", "–")


def test_who_and_why_must_be_said_and_something_must_be_held(held):
    site = site_at(held, SECOND)
    for agency, by, code in (("river", {**BY, "who": " "}, "half_a_ruling"), ("river", {**BY, "why": ""}, "half_a_ruling"),
                             ("hill", BY, "nothing_to_rule_on"), ("nowhere", BY, "no_such_agency")):  # fmt: skip
        with pytest.raises(OneTeamError) as told:
            rulings.rule(site, agency, "released", **by)
        assert told.value.code == code
    assert rulings.history(site, "river").empty


def test_a_ruling_that_is_in_force_is_not_written_again(held):
    site = site_at(held, SECOND)
    rulings.rule(site, "river", "released", **BY)
    with pytest.raises(OneTeamError, match=r"released already by Somying, 16 Jul 2026 02:00 \(ruling 1\); nothing was changed"):
        rulings.rule(site, "river", "released", who="Malee", why="again")
    assert rulings.rule(site, "river", "rejected", who="Malee", why="it was wrong") == 2
    with pytest.raises(OneTeamError, match="rejected already by Malee"):
        rulings.rule(site, "river", "rejected", **BY)
    assert rulings.rule(site, "river", "released", **BY) == 3
    assert len(rulings.history(site, "river")) == 3
    night(held, THIRD)
    with pytest.raises(OneTeamError, match="released already by Somying"):
        rulings.rule(site_at(held, THIRD), "river", "released", **BY)


def test_the_command_shows_the_numbers_and_keeps_who_and_why(oneteam, held):
    code, said = oneteam("delivery", "show", "river", "--site", held, "--json")
    assert code == 0
    told = json.loads(said)
    assert [(d["delivery"], d["accepted"]) for d in told["deliveries"]] == [("newest", 8), ("in_use", len(town.RIVER))]
    failed = [c for c in told["checks"] if not c["passed"]]
    assert failed
    assert all(c["message"] for c in failed)
    code, said = oneteam("delivery", "show", "river", "--site", held)
    quiet = [c for c in told["checks"] if c["passed"] and not c["message"]]
    assert f"{len(quiet)} checks passed (--all shows them)" in said
    assert not any(c["check"] in said for c in quiet)
    assert all(c["message"] in said for c in told["checks"] if not c["passed"])
    assert "! holds it back · Rows fall at most: found 52.9%, limit ≤ 20.0%" in said  # 9 of 17 are gone
    assert max(len(line) for line in said.splitlines() if not line.startswith("    ")) <= 120
    assert re.search(r"newest \[[0-9a-f]{8}\]: pupils.csv, as of 16 Jul 2026, received 16 Jul 2026 02:00\n    9 rows = 8 usable \+ 0 kept out \+ 1 no", said)
    ids = [d["id"] for d in told["deliveries"]]
    assert len(set(ids)) == len(ids), "deliveries of one day are told apart"
    every = oneteam("delivery", "show", "river", "--site", held, "--all")[1]
    assert all(c["check"] in every for c in told["checks"])
    assert "checks passed" not in every
    code, said = oneteam("delivery", "release", "river", "--who", BY["who"], "--why", BY["why"], "--site", held)
    assert (code, "ruling 1 on the delivery read last (pupils.csv, 9 rows)" in said) == (0, True)
    code, said = oneteam("delivery", "show", "river", "--site", held)
    assert (code, BY["who"] in said, BY["why"] in said) == (0, True, True)
    told = json.loads(oneteam("delivery", "show", "river", "--site", held, "--json")[1])
    assert [(r["who"], r["why"], r["on_newest"]) for r in told["rulings"]] == [(BY["who"], BY["why"], True)]
    code, said = oneteam("delivery", "show", "--site", held)
    assert (code, "river" in said, "Held" in said) == (0, True, True)
    assert oneteam("delivery", "release", "hill", "--who", "a", "--why", "b", "--site", held)[0] == 2
