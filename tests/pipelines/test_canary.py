"""No child is named where it does not belong, also when a step of our own breaks while it holds rows in its hands.

A secret of the town (an id, a name, a phone) may lie in inbox, landing, rosters, quarantine, the register and the
lists that are entitled to it: nowhere else, neither in Dagster's storage nor in reports, manifests, logs or on the terminal.
"""

import pytest

import assets.linking
import assets.register
import assets.release
import assets.rows
from pipelines.commands.night import exit_code, show
from tests.pipelines import town
from tests.pipelines.leaks import HOME, leaks, told
from tests.pipelines.nights import copy, export, night, register, standing

CHILD = town.RIVER[0]
SECRET = f"{CHILD.pid} {CHILD.first} {CHILD.last} แม่ของ{CHILD.first}"


def test_the_search_finds_what_is_there(first, tmp_path):
    """Otherwise all the other tests of this file would be worth nothing."""
    everywhere = leaks(first.folder, home=())
    for place in ("inbox/registry/population.txt", "work/roster/river-", "outbox/case_team/list_", "register.db", "landing/hill/"):
        assert any(line.startswith(place) for line in everywhere), place
    assert told([b"... %s ..." % CHILD.first.encode("unicode_escape")], [CHILD.first]) == [CHILD.first]


def test_nobody_is_named_outside_the_places_where_children_belong(first):
    assert leaks(first.folder) == []


def test_lists_name_only_children_their_recipient_is_entitled_to(first):
    """The hill and river schools' pupils are in school: no list has a reason to name them."""
    pupils = [value for c in town.HILL + town.RIVER for value in (c.pid, c.first)]
    assert leaks(first.folder, home=[h for h in HOME if h != "outbox/"], secrets=pupils) == []


def breaks(*_args: object, **_more: object) -> object:
    """As libraries do: an error that quotes a cell, raised while handling another that quotes one."""
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(f"could not convert {SECRET!r}") from error


STEPS = [(assets.linking, "run"), (assets.register, "compose"), (assets.register, "write_night"), (assets.release, "write_list")]


@pytest.fixture(scope="module")
def changed(first, tmp_path_factory):
    """The town with a new pupil in the river school, so that every step has work to do."""
    folder = copy(first.folder, tmp_path_factory.mktemp("changed") / "town")
    town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
    return folder


@pytest.mark.parametrize(("module", "name"), STEPS, ids=[name for _, name in STEPS])
def test_a_step_that_breaks_tells_its_place_and_nobodys_name(changed, tmp_path, monkeypatch, capfd, caplog, module, name):
    folder = copy(changed, tmp_path / "town")
    lists, before = {p: p.read_bytes() for p in (folder / "outbox").rglob("*.*")}, export(folder).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(module, name, breaks)
        summary = night(folder)
    show(summary)
    printed = capfd.readouterr()
    assert leaks(folder) == []
    assert told([printed.out.encode(), printed.err.encode(), caplog.text.encode(), repr(summary).encode()]) == []
    assert exit_code(summary) == 2
    (said,) = summary.broken
    assert "ValueError at tests/pipelines/test_canary.py" in said.en  # the kind of the error and its place, no more
    assert {p: p.read_bytes() for p in (folder / "outbox").rglob("*.*")} == lists
    if name != "write_list":
        assert export(folder).read_bytes() == before


def test_an_agency_on_which_our_own_code_breaks_is_held_back_and_the_others_go_on(changed, tmp_path, monkeypatch, capfd):
    folder = copy(changed, tmp_path / "town")
    before = register(folder)
    real = assets.rows.standardise
    with monkeypatch.context() as patch:
        patch.setattr(assets.rows, "standardise", lambda table, source, **more: breaks() if source == "river" else real(table, source=source, **more))
        summary = night(folder)
    river = standing(folder, "river")
    assert (river.verdict, river.code, river.stands.accepted) == ("failed", "internal_error", 17)
    assert "ValueError at" in river.message_en
    assert "โปรดแจ้งผู้ดูแลระบบ" in river.message_th
    assert exit_code(summary) == 1
    assert leaks(folder) == []
    assert told([x.encode() for x in capfd.readouterr()]) == []
    assert register(folder)["state"].equals(before["state"])
    assert exit_code(night(folder)) == 0  # looked at again the next night
    assert len(register(folder)) == len(before) + 1
