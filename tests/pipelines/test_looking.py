"""Finding a child by what a person has in hand, and tables that stay readable in a narrow window."""

import pytest
from rich.console import Console
from rich.table import Table
from typer.testing import CliRunner

from pipelines import speech
from pipelines.cli import app
from pipelines.looking import find
from tests.pipelines import town
from tests.pipelines.nights import site_at

WHO = town.RIVER[5]


def found(first, text: str) -> set[str]:
    people = find(site_at(first.folder), text, None)
    return set(people["first_name"] + " " + people["last_name"])


@pytest.mark.parametrize("text", [
    f"{WHO.first} {WHO.last}", f"{WHO.last} {WHO.first}", f"{WHO.first[:4]} {WHO.last[:3]}", WHO.pid, f"{WHO.pid[0]}-{WHO.pid[1:5]}-{WHO.pid[5:]}",
    WHO.pid.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")), "river:7", f" {WHO.pid} ",
])  # fmt: skip
def test_by_name_in_any_order_by_number_however_written_and_by_record(first, text):
    assert found(first, text) == {f"{WHO.first} {WHO.last}"}


def test_by_person_id_and_by_a_name_several_have(first):
    (row,) = find(site_at(first.folder), WHO.pid, None)["person_id"]
    assert found(first, row) == {f"{WHO.first} {WHO.last}"}
    expected = {f"{c.first} {c.last}" for c in town.REGISTERED if "คำปัน" in c.last}
    assert len(expected) > 1
    assert found(first, "คำปัน") == expected


@pytest.mark.parametrize("text", ["", "ไม่มีใครชื่อนี้", "9999999999999", "river:999", ";", "ive", town.SHELTER_NICKNAME, town.HIDDEN.pid, "shelter:2"])
def test_nobody(first, text):
    """Neither a part of a record id finds anybody, nor what only the shelter knows."""
    assert found(first, text) == set()


def ran(first, *words: str):
    return CliRunner().invoke(app, ["register", *words, "--site", str(first.folder)])


def test_show_and_history_take_a_name_and_several_are_listed(first):
    shown = ran(first, "show", f"{WHO.first} {WHO.last}")
    assert (shown.exit_code, WHO.pid in shown.output) == (0, True)
    assert ran(first, "history", f"{WHO.first} {WHO.last}").exit_code == 0
    several = ran(first, "show", "คำปัน")
    assert several.exit_code == 0
    assert "children; say more of the name, or give the person id" in several.output
    assert ran(first, "show", "ไม่มีใครชื่อนี้").exit_code == 2


def printed(width: int, monkeypatch) -> list[str]:
    console = Console(force_terminal=True, width=width, record=True, color_system=None, highlight=False)
    monkeypatch.setattr(speech, "out", console)
    table = Table(title="records", box=None)
    for heading in ("source", "first_name", "guardian_name", "tambon"):
        table.add_column(heading)
    table.add_row("obec_lampang_1", "สมชาย", "แม่ของสมชายผู้มีชื่อยาวมาก", "")
    table.add_row("survey", "สมชาย", "", "เวียงเหนือ")
    speech.lay_out(table)
    return [line.rstrip() for line in console.export_text().splitlines() if line.strip()]


def test_a_table_too_wide_for_the_window_becomes_a_block_a_row(monkeypatch):
    assert printed(120, monkeypatch)[1].split() == ["source", "first_name", "guardian_name", "tambon"]
    assert [line.split() for line in printed(45, monkeypatch)] == [
        ["records"],
        ["1"], ["source", "obec_lampang_1"], ["first_name", "สมชาย"], ["guardian_name", "แม่ของสมชายผู้มีชื่อยาวมาก"],
        ["2"], ["source", "survey"], ["first_name", "สมชาย"], ["tambon", "เวียงเหนือ"],
    ]  # fmt: skip
