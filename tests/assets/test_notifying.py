"""Who is told of what, night after night, at a real server on this machine: once, again after the days declared, and when it is over.

The river school of the made-up town delivers 17 pupils; what it does each night, and what must be told then, is written here by hand.
"""

import dataclasses
import datetime as dt
import json
from pathlib import Path

import pytest
import yaml

from agreements.errors import SettingsError
from agreements.text import Text
from assets import notifying
from assets.happenings import unended
from assets.judging import take_in
from assets.notifying import notify
from assets.standing import load
from pipelines.settings import load_site
from tests.connectors.postbox import Postbox, postbox
from tests.pipelines import town
from tests.pipelines.nights import copy, site_at

JULY = dt.date(2026, 7, 15)


@pytest.fixture
def box():
    with postbox() as server:
        yield server


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory) -> Path:
    """The town, whose agencies were taken in on 15 July when nobody was to be told."""
    folder = town.write_town(tmp_path_factory.mktemp("taken") / "town")
    evening(folder, JULY, (), "registry", "hill", "survey", "shelter", "newcomer", "river")
    return folder


@pytest.fixture
def folder(taken_in: Path, tmp_path: Path, box: Postbox, monkeypatch) -> Path:
    """Officers are told of everything, the river school of its own deliveries."""
    monkeypatch.setenv("TOLD_OFFICERS", f"json://{box.at}/officers")
    monkeypatch.setenv("TOLD_RIVER", f"json://{box.at}/river")
    folder = copy(taken_in, tmp_path / "town")
    tell(folder, {"name": "officers", "to_env": "TOLD_OFFICERS", "on": ["held", "late", "failed", "done"], "lang": "en"})
    return folder


def tell(folder: Path, *entries: dict[str, object]) -> None:
    """Write the entries of ``notify``."""
    path = folder / "site.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(yaml.safe_dump({**data, "notify": list(entries)}, allow_unicode=True), encoding="utf-8")


def evening(folder: Path, day: dt.date = JULY, broken: tuple[str, ...] = (), *agencies: str) -> list[str]:
    """The river school (or others) is taken in and the news are sent; gives what could not be told."""
    site = site_at(folder, day)
    for key in agencies or ("river",):
        take_in([next(a for a in site.agencies if a.agency == key)], site, day)
    return [fault.en for fault in notify(site, day, f"run of {day}", [Text(f"ขั้นตอน ({said})", said) for said in broken])]


def titles(box: Postbox, path: str = "officers") -> list[str]:
    """The titles sent since last asked, without the site's name and that the night is done."""
    found = [said["title"].removeprefix("[Made-up town] ").removeprefix("the night is done").removeprefix(", ") for to, said in box.got if path in to]
    box.got.clear()
    return [title for title in found if title]


def few(folder: Path) -> None:
    """The river school sends 5 pupils of 17, so that its delivery is held."""
    town.river(folder, town.river_rows(town.RIVER[:5]))


def on(day: int) -> dt.date:
    return dt.date(2026, 7, day)


def test_a_held_delivery_is_told_once_and_then_when_it_is_read(folder, box):
    evening(folder)
    few(folder)
    evening(folder, on(16))
    assert titles(box) == ["delivery held"]
    evening(folder, on(17))
    assert titles(box) == []
    town.river(folder)
    evening(folder, on(18))
    (body,) = box.bodies("officers")
    assert titles(box) == ["delivery in use again"]
    assert "delivery in use again: Agency river (river)\nhad been so since: 16 Jul 2026" in body
    evening(folder, on(19))
    assert titles(box) == []


def test_the_message_says_which_agency_since_when_the_numbers_and_the_command(folder, box):
    town.change_agency(folder, "river", contact={"office": "Registry office", "phone": "054 000 000"})
    evening(folder)
    box.got.clear()
    few(folder)
    evening(folder, on(16))
    (body,) = box.bodies()
    assert "delivery held: Agency river (river)\nsince: 16 Jul 2026\n" in body
    assert "why: not kept: Rows fall at most 20.0%\n" in body
    assert "numbers: 6 rows: 5 accepted, 0 not usable, 1 no record; the one in use has 17 rows" in body
    assert "contact: Registry office 054 000 000" in body
    assert "\n  oneteam delivery show river\n" in body
    assert "\n  oneteam delivery release river --who NAME --why REASON\n" in body


def test_what_other_agencies_lists_say_of_the_children_is_told_to_nobody(folder, box):
    """A fall is judged by others' lists, too; how many of the gone are known elsewhere, dead or moved, stays in the house."""
    town.change_agency(folder, "river", contact={"notify_env": "TOLD_RIVER"})
    evening(folder, on(15), (), "registry", "hill", "survey", "river")
    box.got.clear()
    town.survey(folder, [[f"เด็กชาย {c.first} {c.last}", "12", c.house, "3", "ลำปางหลวง", "เกาะคา", "หลุดจากระบบ", ""] for c in town.RIVER[5:7]])
    few(folder)
    evening(folder, on(16), (), "registry", "hill", "survey", "river")
    assert "other agencies" in load(folder / "work", "river").message_en  # the house is told
    assert {to for to, _ in box.got} >= {"/officers", "/river"}
    for body in box.bodies():
        assert "Rows fall at most 20.0%" in body
        assert [word for word in ("other agencies", "อื่น", "nobody can say", "out of education", "70.6", "still named") if word in body] == []


def test_what_goes_on_is_told_again_after_the_days_declared(folder, box):
    tell(folder, {"name": "officers", "to_env": "TOLD_OFFICERS", "on": ["held"], "lang": "th", "remind_days": 3})
    evening(folder)
    few(folder)
    told = {day: (evening(folder, on(day)), [t.rpartition("] ")[2] for t in titles(box)], None)[1] for day in range(16, 24)}
    assert told == {16: ["ข้อมูลถูกพักไว้"], 17: [], 18: [], 19: ["ข้อมูลถูกพักไว้"], 20: [], 21: [], 22: ["ข้อมูลถูกพักไว้"], 23: []}


def test_another_delivery_that_is_held_is_news(folder, box):
    evening(folder)
    few(folder)
    evening(folder, on(16))
    town.river(folder, town.river_rows(town.RIVER[:4]))
    evening(folder, on(17))
    assert titles(box) == ["delivery held", "delivery held"]


def test_a_file_that_is_none_is_told_by_its_kind_without_its_name_or_headings(folder, box):
    evening(folder)
    box.got.clear()
    (folder / "inbox/river/pupils.csv").unlink()
    town.put(folder, f"river/{town.RIVER[0].first}.csv", town.csv_bytes([["เลข", town.RIVER[1].first, "นามสกุล"], ["1", "a", "b"]], "utf-8"))
    evening(folder, on(16))
    (body,) = box.bodies("officers")
    assert titles(box) == ["delivery not read"]
    assert town.RIVER[0].first not in body
    assert town.RIVER[1].first not in body
    assert "the one in use has 17 rows" in body
    assert "No header row was found." in body


def test_lateness_is_told_and_that_it_has_ended(folder, box):
    town.change_agency(folder, "river", delivery={"path": "river/*", "due": ["07-10", "11-10"], "grace_days": 10})
    evening(folder)
    assert titles(box) == []
    evening(folder, dt.date(2026, 11, 25))
    (body,) = box.bodies("officers")
    assert titles(box) == ["delivery late"]
    assert "since: 10 Nov 2026" in body
    town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
    evening(folder, dt.date(2026, 11, 26))
    assert titles(box) == ["delivery received"]


def test_a_night_that_fails_is_told_every_time_and_when_it_works_again(folder, box):
    evening(folder, on(15), ("release: KeyError at assets/release.py:80",))
    (body,) = box.bodies()
    assert "the night failed\nsince: 15 Jul 2026\nwhy: steps that failed: release: KeyError at assets/release.py:80" in body
    evening(folder, on(16), ("links: MemoryError",))
    assert "since: 15 Jul 2026" in box.bodies()[-1]
    assert titles(box) == ["the night failed", "the night failed"]
    evening(folder, on(17))
    assert titles(box) == ["the night works again"]


def test_that_the_night_is_done_is_told_with_counts_of_agencies_and_rows(folder, box):
    evening(folder, on(15), (), "river", "survey", "shelter", "newcomer")
    (body,) = box.bodies()
    # registry 39, river school 17 and survey 3, each with a header; the hill school's 25; the shelter is not counted, the newcomer sent nothing
    assert "the night is done\nnumbers: 6 agencies: 5 accepted, 0 held, 0 not read, 0 late; 87 rows in all" in body
    evening(folder, on(15), (), "river", "survey", "shelter", "newcomer")
    assert len(box.got) == 1


def test_an_agency_hears_of_its_own_delivery_and_of_no_other(folder, box):
    town.change_agency(folder, "river", contact={"notify_env": "TOLD_RIVER"})
    town.river(folder, [*town.river_rows(), ["", "", "", "ชาย", "", "ป.4", "", "", "", ""], ["", "รวม", "", "", "", "ป.4", "", "", "", ""]])
    evening(folder, on(15), (), "river", "hill")  # three rows of the hill school cannot be used
    (body,) = box.bodies("river")
    assert "ต้องแก้: หน่วยงาน river\n" in body
    assert "rows or cells to be mended: Agency river\nsince: 15 Jul 2026\nwhy: no name, nickname or valid number: nobody can tell who this is (1)" in body
    assert "hill" not in body
    assert "oneteam" not in body
    box.got.clear()
    few(folder)
    town.hill(folder, town.hill_rows(town.HILL[:2]))
    evening(folder, on(16), (), "river", "hill")
    assert [t.rpartition(" / ")[2] for t in titles(box, "/river")] == ["delivery held"]


def test_an_agency_hears_of_cells_to_be_mended_in_rows_that_are_in_use(folder, box):
    town.change_agency(folder, "river", contact={"notify_env": "TOLD_RIVER"})
    rows = town.river_rows()
    rows[0][0] = rows[0][0][:-1] + str((int(rows[0][0][-1]) + 1) % 10)  # a check digit that is wrong
    rows[1][1] = ""  # a child without a first name, whose id says who it is
    town.river(folder, rows)
    evening(folder, on(15), (), "river")
    (body,) = box.bodies("river")
    assert "rows or cells to be mended: Agency river\nsince: 15 Jul 2026\nwhy: an id whose check digit is wrong, or that begins with 9, does not count as valid (1 cell); left blank (1 cell)\n" in body
    assert "ช่องว่าง (1 ช่อง)" in body
    assert rows[0][0] not in body
    town.river(folder)
    box.got.clear()
    evening(folder, on(16), (), "river")
    assert [t.rpartition(" / ")[2] for t in titles(box, "/river")] == ["no rows or cells to be mended any more"]


def test_an_agency_does_not_hear_of_what_it_can_do_nothing_about(folder, box, monkeypatch):
    town.change_agency(folder, "river", contact={"notify_env": "TOLD_RIVER"}, delivery={"path": "river/*", "read": {"password_env": "NOT_SET_HERE"}})
    evening(folder)
    assert titles(box, "/river") == []
    town.change_agency(folder, "river", agreement={**town.declared("river")["agreement"], "valid": "2024-01-01/2025-01-01"})
    box.got.clear()
    evening(folder, on(16))
    assert box.bodies("/river") == []
    assert titles(box, "officers") == ["delivery held"]


def test_only_the_agencies_named_and_only_the_kinds_named(folder, box, monkeypatch):
    monkeypatch.setenv("TOLD_OTHERS", f"json://{box.at}/others")
    others = {"name": "others", "to_env": "TOLD_OTHERS", "on": ["held", "failed"], "agencies": ["hill"]}
    tell(folder, {"name": "officers", "to_env": "TOLD_OFFICERS", "on": ["late"]}, others)
    evening(folder, on(15), (), "river", "hill")
    few(folder)
    town.hill(folder, town.hill_rows(town.HILL[:2]))
    evening(folder, on(16), ("release: KeyError",), "river", "hill")
    assert titles(box, "officers") == []
    box.got.clear()
    town.hill(folder, town.hill_rows(town.HILL[:3]))
    evening(folder, on(17), ("release: KeyError",), "river", "hill")
    (body,) = box.bodies("others")
    assert "river" not in body
    assert "night" not in body


def test_what_did_not_arrive_is_told_the_next_night(folder, box):
    evening(folder)
    few(folder)
    box.status = 503
    (fault,) = evening(folder, on(16))
    assert fault == "officers (TOLD_OFFICERS) could not be told: the other side answered with an error (HTTP 503); it is tried again the next night"
    assert notifying.last_faults(site_at(folder), "run of 2026-07-16")[1][0].en == fault
    box.status = 200
    box.got.clear()
    assert evening(folder, on(17)) == []
    assert titles(box) == ["delivery held"]


@pytest.mark.parametrize(("later", "told"), [(on(21), ["the night failed, the night is done"]), (on(22), [])])
def test_of_a_killed_night_nobody_could_be_told_of_they_are_told_within_a_week(folder, box, later, told):
    """What was begun on the 14th and told in vain on the 15th, and every night since."""
    box.status = 503
    assert notifying.at_once(site_at(folder, on(15)), on(15), unended(dt.datetime(2026, 7, 14, 2, 0, tzinfo=dt.UTC)))
    assert evening(folder, on(16))
    box.status = 200
    box.got.clear()
    assert evening(folder, later) == []
    assert titles(box) == told
    evening(folder, on(23))
    assert titles(box) == (["the night works again"] if told else [])


def test_of_several_addresses_only_the_one_that_failed_is_tried_again(folder, box, monkeypatch):
    with postbox() as second:
        monkeypatch.setenv("TOLD_OFFICERS", f"json://{box.at}/officers  json://{second.at}/officers")
        evening(folder)
        few(folder)
        second.status = 500
        (fault,) = evening(folder, on(16))
        assert fault.startswith("officers#2 (TOLD_OFFICERS)")
        second.status = 200
        titles(box), titles(second)
        evening(folder, on(17))
        assert (titles(box), titles(second)) == ([], ["delivery held"])


def test_a_variable_that_is_not_set_is_told_by_its_name(folder, monkeypatch):
    monkeypatch.delenv("TOLD_OFFICERS")
    (fault,) = evening(folder)
    assert fault == "officers (TOLD_OFFICERS) could not be told: the variable is not set; it is tried again the next night"


def test_a_memory_that_is_gone_or_spoilt_tells_what_still_holds_again(folder, box):
    evening(folder)
    few(folder)
    evening(folder, on(16))
    titles(box)
    for written in ("", "{", "[]", '{"told": 3, "new": 1}', '{"told": {"officers": {"held river": "x"}}}', None):
        memory = folder / "work/notified.json"
        memory.unlink() if written is None else memory.write_text(written)
        evening(folder, on(17))
        assert titles(box) == ["delivery held"], written
        evening(folder, on(18))
        assert titles(box) == [], written


def test_neither_memory_nor_faults_hold_an_address(folder, box):
    box.status = 500
    said = evening(folder)
    assert said
    assert box.at not in "".join([*said, (folder / "work/notified.json").read_text(), repr(notifying.hearers(site_at(folder)))])
    assert json.loads((folder / "work/notified.json").read_text())["told"] == {}


def test_a_protected_agency_is_named_without_a_number(folder, box):
    evening(folder, on(15), (), "shelter")
    town.change_agency(folder, "shelter", checks={"rows_at_least": 50})
    box.got.clear()
    evening(folder, on(16), (), "shelter")
    (body,) = box.bodies()
    said = body.partition("delivery held: ")[2].partition("Sent by")[0]
    assert said.startswith("Agency shelter (shelter)\nsince: 15 Jul 2026\nwhat to do:")
    assert not set("1234567890") & set(said.replace("15 Jul 2026", ""))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"name": "a", "to_env": "json://host/token"}, "write the NAME of an environment variable"),
        ({"name": "a", "to_env": "A", "on": ["hold"]}, "did you mean held?"),
        ({"name": "a", "to_env": "A", "agencies": ["rivver"]}, "site.yaml: notify a: no such agency: rivver"),
        ({"name": "a", "to_env": "A", "on": ["done"], "agencies": ["river"]}, "done tells of the whole night"),
        ({"name": "a", "to_env": "A", "mail": "x"}, "unknown key"),
    ],
)
def test_mistakes_in_notify_are_told(folder, entry, said):
    tell(folder, entry)
    with pytest.raises(SettingsError) as caught:
        load_site(folder)
    (problem,) = caught.value.problems
    assert said in problem.en
    assert "token" not in problem.en


def test_two_entries_of_one_name_are_a_mistake(folder):
    tell(folder, {"name": "a", "to_env": "A"}, {"name": "a", "to_env": "B"})
    with pytest.raises(SettingsError, match="named twice: a"):
        load_site(folder)


def test_on_without_quotes_is_a_word_and_not_yes(folder):
    """YAML 1.1 reads a bare ``on`` as true."""
    path = folder / "site.yaml"
    tell(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("notify: []\n", "") + "notify:\n  - name: a\n    to_env: A\n    on: [late]\n", encoding="utf-8")
    (entry,) = load_site(folder).notify
    assert entry.on == ("late",)


def test_nobody_to_be_told_costs_nothing(folder, monkeypatch):
    site = dataclasses.replace(site_at(folder), notify=())
    assert notify(site, JULY, "run") == []
    assert not (folder / "work/notified.json").exists()
