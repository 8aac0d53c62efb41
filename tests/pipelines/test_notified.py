"""Whole nights of the made-up town are told to a real server of this machine, whoever starts them; no child is in what is sent, and nothing
that goes wrong over there stops a night."""

import datetime as dt
import os
import signal
import socket
import time

import pytest
import yaml

import assets.release
import pipelines.cli
from agreements.errors import OneTeamError, SettingsError
from agreements.text import Text
from connectors import notifying
from pipelines.commands.night import exit_code, show
from pipelines.definitions import NIGHTLY, build_definitions, defs
from pipelines.night import prepare_home, run_night
from tests.connectors.postbox import dripping, postbox
from tests.pipelines import town
from tests.pipelines.leaks import SECRETS, leaks, told
from tests.pipelines.nights import night, site_at

EVERYTHING = {"name": "officers", "to_env": "TOLD_OFFICERS", "on": ["held", "late", "failed", "done"]}


@pytest.fixture
def box():
    with postbox() as server:
        yield server


@pytest.fixture
def folder(settled, box, monkeypatch):
    """The town after its first night; officers and all its agencies are to be told from now on."""
    path = settled / "site.yaml"
    path.write_text(yaml.safe_dump({**yaml.safe_load(path.read_text(encoding="utf-8")), "notify": [EVERYTHING]}, allow_unicode=True), encoding="utf-8")
    monkeypatch.setenv("TOLD_OFFICERS", f"json://{box.at}/officers")
    for key in ("registry", "hill", "river", "survey", "shelter"):
        monkeypatch.setenv(f"TOLD_{key.upper()}", f"json://{box.at}/{key}")
        town.change_agency(settled, key, contact={"notify_env": f"TOLD_{key.upper()}"})
    return settled


def spoil(folder):
    """A file held, one that cannot be read, named after a child and with a child where its header should be, and one with unusable rows."""
    town.river(folder, town.river_rows(town.RIVER[:3]))
    (folder / "inbox/survey/village3.xlsx").unlink()
    town.put(folder, f"survey/{town.DROPPED.first} {town.DROPPED.last}.xlsx", town.xlsx_bytes([[town.DROPPED.first, town.DROPPED.pid], ["x", "y"]],
             sheet=town.DROPPED.last))  # fmt: skip
    town.registry(folder, town.REGISTERED[:5])


def test_no_child_is_in_anything_that_is_sent_and_no_address_is_left_anywhere(folder, box, capfd, caplog):
    spoil(folder)
    summary = night(folder)
    show(summary)
    assert {to for to, _ in box.got} == {"/officers", "/river", "/survey", "/registry", "/hill"}
    assert summary.notified == 5
    said = [str(body).encode() for _, body in box.got] + [text.encode() for text in box.bodies()]
    assert told(said) == []
    assert leaks(folder, secrets=set(SECRETS) - {town.DROPPED.first, town.DROPPED.last}) == []  # pages of the house do name files
    assert leaks(folder, home=(), secrets=[box.at, "json://"]) == []
    printed = "".join([*capfd.readouterr(), caplog.text])
    assert box.at not in printed
    assert "5 notifications sent" in printed
    for line in (line for line in printed.splitlines() if line.startswith(("! Agency river", "✗ Agency survey"))):
        assert "· in use: the delivery as of 15 Jul 2026" in line
        assert line.endswith("(received 15 Jul 2026 02:00)"), "two of one day are told apart"


def test_the_search_would_see_a_child_in_what_is_sent(folder, box):
    notifying.send([(f"json://{box.at}/x", notifying.Message(town.RIVER[0].first, town.RIVER[1].pid))])
    assert set(told([text.encode() for text in box.bodies()])) >= {town.RIVER[0].first, town.RIVER[1].pid}


def test_a_night_started_by_dagster_tells_the_same(folder, box):
    spoil(folder)
    site = site_at(folder)
    prepare_home(site)
    import dagster as dg

    with dg.DagsterInstance.get() as instance:
        assert build_definitions(site).resolve_job_def(NIGHTLY).execute_in_process(instance=instance).success
    assert {to for to, _ in box.got} == {"/officers", "/river", "/survey", "/registry", "/hill"}


def test_a_single_step_run_by_hand_is_no_night(folder, box):
    site = site_at(folder)
    prepare_home(site)
    import dagster as dg

    with dg.DagsterInstance.get() as instance:
        keys = [dg.AssetKey(["delivery", "hill"])]
        assert build_definitions(site).resolve_job_def(NIGHTLY).execute_in_process(instance=instance, asset_selection=keys).success
    assert box.got == []


def test_a_night_that_breaks_is_told_by_step_and_place(folder, box, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(assets.release, "write_list", lambda *_a, **_m: (_ for _ in ()).throw(KeyError(town.RIVER[0].first)))
        town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
        summary = night(folder)
    assert exit_code(summary) == 2
    assert {to for to, _ in box.got} == {"/officers", "/hill", "/survey"}  # two of these have rows or cells to mend
    body = "\n".join(box.bodies("officers"))
    assert "งานประจำคืนไม่สำเร็จ" in body
    assert "why: steps that failed: release: KeyError at tests/pipelines/test_notified.py" in body
    assert "the night is done" not in body
    assert told([body.encode()]) == []


def test_in_thai_a_step_is_told_in_thai_with_the_technical_words_behind(folder, box, monkeypatch):
    def full(*_a: object, **_m: object) -> None:
        raise OneTeamError("no_room", Text("ที่เก็บเต็ม", "no room"), todo=Text("ลบไฟล์เก่า", "remove old files"))

    with monkeypatch.context() as patch:
        patch.setattr(assets.release, "write_list", full)
        town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
        summary = night(folder)
    body = "\n".join(box.bodies("officers"))
    assert "เหตุผล: ขั้นตอนที่ล้มเหลว ออกรายชื่อและรายงาน: ที่เก็บเต็ม ลบไฟล์เก่า (release: no_room)\n" in body
    assert "why: steps that failed: release: no room; remove old files\n" in body
    assert summary.plain()["broken"] == ["release: no room; remove old files"]


def killed_night(folder):
    """A night in a process of its own, which ends by SIGKILL while its lists are written."""
    child = os.fork()
    if child == 0:
        assets.release.write_list = lambda *_a, **_m: os.kill(os.getpid(), signal.SIGKILL)
        try:
            night(folder)
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_night_that_was_killed_is_told_by_the_next_one_as_it_begins(folder, box, monkeypatch):
    before: list[str] = []
    town.river(folder, town.river_rows([*town.RIVER, town.child(77)]))
    assert killed_night(folder) == -signal.SIGKILL
    assert box.got == []
    with monkeypatch.context() as patch:  # what killed the last night may kill this one: it is told before the work begins
        patch.setattr(assets.release, "write_list", lambda *_a, **_m: before.extend(box.bodies("officers")) or 1 / 0)
        night(folder)
    (body,) = before
    assert "งานที่เริ่มเมื่อ 15 ก.ค. 2569 เวลา 02:00 น. ถูกหยุดกลางคันและไม่จบ" in body
    assert "the night failed\nsince: 15 Jul 2026\nwhy: the one begun on 15 Jul 2026 at 02:00 was stopped and never ended" in body
    assert told([body.encode()]) == []
    box.got.clear()
    assert exit_code(night(folder)) in (0, 1)
    assert "the night works again" in box.bodies("officers")[-1]
    box.got.clear()
    night(folder)
    assert not any("never ended" in body for body in box.bodies())


def test_a_killed_night_that_nobody_could_be_told_of_is_told_when_they_can_be_reached(folder, box):
    assert killed_night(folder) == -signal.SIGKILL
    box.status = 500
    assert "officers (TOLD_OFFICERS) could not be told" in night(folder).not_notified[0].en
    box.status = 200
    box.got.clear()
    assert exit_code(night(folder)) in (0, 1)
    (body,) = box.bodies("officers")
    assert "the one begun on 15 Jul 2026 at 02:00 was stopped and never ended" in body
    assert "the night is done" in body
    box.got.clear()
    night(folder)
    (body,) = box.bodies("officers")
    assert "never ended" not in body
    assert "the night works again" in body


def test_settings_that_dagster_cannot_load_are_told(folder, box, monkeypatch):
    site = folder / "site.yaml"
    site.write_text(site.read_text(encoding="utf-8") + "small_cel: 3\n", encoding="utf-8")
    monkeypatch.setenv("ONETEAM_SITE", str(folder))
    with pytest.raises(SettingsError):
        defs()
    (body,) = box.bodies("officers")
    assert "why: it did not begin: 1 mistake in the settings (site.yaml" in body


def test_a_mistake_in_the_settings_that_stops_the_night_is_told_by_its_place(folder, box, capfd):
    path = folder / "agencies/river.yaml"
    path.write_text(path.read_text(encoding="utf-8") + f"{town.RIVER[0].first}: 1\n", encoding="utf-8")
    site = folder / "site.yaml"
    site.write_text(site.read_text(encoding="utf-8") + "small_cel: 3\n", encoding="utf-8")
    code, said = command(capfd, "sync", "--site", str(folder))
    assert code == 2
    for line in ("Nothing was processed this night", "as of 15 Jul 2026 stand", "river.yaml:", "site.yaml:", "2 mistakes", "oneteam agency check"):
        assert line in said
    (body,) = box.bodies("officers")
    assert "งานประจำคืนไม่สำเร็จ" in body
    assert "why: it did not begin: 2 mistakes in the settings (river.yaml:" in body
    assert told([body.encode()]) == []
    assert command(capfd, "sync", "--site", str(folder))[0] == 2
    assert len(box.got) == 1, "the same day it is not told again"


def test_where_it_cannot_be_read_who_hears_the_words_and_the_code_must_do(folder, box, capfd):
    site = folder / "site.yaml"
    site.write_text(site.read_text(encoding="utf-8") + "notify: [\n", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        pipelines.cli.app(args=["sync", "--site", str(folder)], prog_name="oneteam")
    assert end.value.code == 2
    assert "not readable as YAML" in capfd.readouterr().err
    assert box.got == []


def test_a_clock_that_leapt_is_told(folder, box):
    with pytest.raises(OneTeamError):
        run_night(site_at(folder, town.DAY + dt.timedelta(days=400)), None, lambda *_: None)
    (body,) = box.bodies("officers")
    assert "it did not begin: the machine's clock says" in body
    assert str(folder) not in body


def test_servers_that_hang_drip_or_refuse_stop_no_night_and_are_in_its_summary(folder, monkeypatch, capfd):
    monkeypatch.setattr(notifying.send, "__defaults__", (1.5,))
    with socket.create_server(("127.0.0.1", 0)) as silent, dripping() as drips, postbox() as refusing:
        refusing.status = 500
        hanging = f"json://127.0.0.1:{silent.getsockname()[1]}/a json://{drips}/b json://{refusing.at}/c"
        monkeypatch.setenv("TOLD_OFFICERS", hanging)
        began = time.monotonic()
        notifying.send([("json://", notifying.Message("", ""))])  # loads the library
        summary = night(folder)
    assert time.monotonic() - began < 60
    assert exit_code(summary) == 0
    assert [f.en.partition(":")[2].partition(";")[0].strip() for f in summary.not_notified] == [
        "no answer within 30 seconds", "no answer within 30 seconds", "the other side answered with an error (HTTP 500)",
    ]  # fmt: skip
    show(summary)
    assert "officers#3 (TOLD_OFFICERS) could not be told" in capfd.readouterr().out


def command(capfd, *args: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as end:
        pipelines.cli.app(args=list(args), prog_name="oneteam")
    return int(end.value.code or 0), "".join(capfd.readouterr())


def test_the_command_show_says_what_would_be_told_and_tells_nobody(folder, box, capfd):
    code, said = command(capfd, "notify", "show", "--site", str(folder))
    assert code == 0
    assert box.got == []
    assert "→ officers (TOLD_OFFICERS)" in said
    assert "rows or cells to be mended: Agency hill" in said
    assert "→ river (TOLD_RIVER)\nnothing new" in said
    assert not (folder / "work/notified.json").exists()
    assert told([said.encode()]) == []


def test_the_command_test_sends_to_each_and_says_what_happened(folder, box, capfd, monkeypatch):
    code, said = command(capfd, "notify", "test", "--site", str(folder))
    assert (code, len(box.got), said.count("sent")) == (0, 6, 6)
    assert "A trial message of One Team (Made-up town)." in box.bodies("hill")[0]
    assert "ข้อความทดสอบจาก One Team" in box.bodies("hill")[0]
    monkeypatch.delenv("TOLD_HILL")
    monkeypatch.setenv("TOLD_RIVER", "river@example.org")
    code, said = command(capfd, "notify", "test", "--site", str(folder))
    assert code == 1
    assert "✗ hill (TOLD_HILL): the variable is not set" in said
    assert "✗ river (TOLD_RIVER): the variable holds no address that Apprise knows" in said
    assert "river@example.org" not in said


def test_the_commands_say_where_nobody_is_to_be_told(settled, capfd):
    code, said = command(capfd, "notify", "test", "--site", str(settled))
    assert code == 2
    assert "nobody is to be told: write notify in site.yaml" in said


def test_agency_check_names_variables_that_are_not_set(folder, capfd, monkeypatch):
    monkeypatch.delenv("TOLD_HILL")
    code, said = command(capfd, "agency", "check", "--site", str(folder))
    assert code == 0
    assert "the environment variable TOLD_HILL is not set here" in said
    assert "TOLD_OFFICERS" not in said
