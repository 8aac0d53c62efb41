"""The command line as a person or a script uses it: exit codes, words in both languages, JSON, and errors without a traceback."""

import csv
import dataclasses
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from rich.cells import cell_len

from pipelines import speech
from pipelines.commands.night import show
from tests.pipelines import town
from tests.pipelines.leaks import told
from tests.pipelines.nights import copy, export

ONETEAM = Path(sys.executable).parent / "oneteam"


@pytest.fixture(scope="module")
def site(first, tmp_path_factory) -> Path:
    """The town after its first night, with a fixed day, as examples have one."""
    folder = copy(first.folder, tmp_path_factory.mktemp("cli") / "town")
    with (folder / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"as_of: {town.DAY}\n")
    return folder


def whole(*args: object, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run([ONETEAM, *map(str, args)], env={**os.environ, **environment}, capture_output=True, text=True, timeout=120)


def test_sync_speaks_thai_when_asked_and_ends_with_0(site):
    """The whole program from the shell, as cron starts it."""
    ended = whole("sync", "--site", site, "--lang", "th")
    assert ended.returncode == 0, ended.stderr
    assert "ข้อมูล ณ วันที่ 2026-07-15" in ended.stdout
    assert "เด็กในทะเบียน: 39" in ended.stdout
    assert "หน่วยงาน newcomer" in ended.stdout
    assert told([ended.stdout.encode(), ended.stderr.encode()]) == []


def test_sync_as_json_is_json_and_nothing_else(oneteam, site):
    code, said = oneteam("sync", "--site", site, "--json")
    assert code == 0
    data = json.loads(said)
    assert (data["children"], data["listed"], data["day"], data["green"]) == (39, 4, "2026-07-15", True)
    hill = next(a for a in data["agencies"] if a["agency"] == "hill")
    assert {k: hill[k] for k in ("verdict", "rows_in", "accepted", "quarantined", "not_records")} == {
        "verdict": "accepted", "rows_in": 25, "accepted": 18, "quarantined": 3, "not_records": 4}  # fmt: skip
    assert sum(data["states"].values()) == 39


def test_sync_ends_with_1_when_something_is_held_and_says_what(oneteam, site, tmp_path):
    folder = copy(site, tmp_path / "town")
    town.put(folder, "river/pupils.csv", b"%PDF-1.7\n%%EOF\n")
    code, said = oneteam("sync", "--site", folder)
    assert code == 1
    assert "Agency river: pupils.csv: The content is" in " ".join(said.split())


@pytest.mark.parametrize("lang", ["en", "th"])
@pytest.mark.parametrize(("held", "key"), [((), None), (("hill",), "hill"), (("hill", "river"), "AGENCY")])
def test_under_what_is_held_stands_by_which_command_a_person_decides(first, monkeypatch, capfd, lang, held, key):
    monkeypatch.setattr(speech._Speaking, "lang", lang)
    lines = [dataclasses.replace(line, verdict="held" if line.agency in held else "accepted") for line in first.summary.agencies]
    show(dataclasses.replace(first.summary, agencies=lines))
    said = " ".join(capfd.readouterr().out.split())
    told = [ruling for ruling in ("show", "release", "reject") if f"oneteam delivery {ruling} {key}" in said]
    assert told == (["show", "release", "reject"] if held else [])
    assert said.count("oneteam delivery") == len(told)
    assert len(held) < 2 or "(hill, river)" in said


def test_sync_ends_with_2_when_the_settings_are_wrong(oneteam, site, tmp_path):
    folder = copy(site, tmp_path / "town")
    town.change_agency(folder, "hill", kind="skool")
    town.change_agency(folder, "river", rows_mean=None)
    code, said = oneteam("sync", "--site", folder)
    assert code == 2
    assert "hill.yaml:" in said
    assert "river.yaml:" in said


WRONG = {
    "no site": (("sync", "--site", "/nowhere"), "no site.yaml here"),
    "a day that is none": (("sync", "--site", "{site}", "--as-of", "15/07/2569"), "--as-of"),
    "an earlier day than the register's": (("sync", "--site", "{site}", "--as-of", "2026-07-01"), "2026-07"),
    "an unknown child": (("register", "show", "P99999999", "--site", "{site}"), "P99999999 is not in the register"),
    "an unknown child's history": (("register", "history", "P99999999", "--site", "{site}"), "P99999999 is not in the register"),
    "a form of export that is none": (("register", "export", "--out", "{tmp}/a.doc", "--site", "{site}"), ".csv, .xlsx or .parquet"),
    "an unknown record": (("explain", "river:2", "river:99", "--site", "{site}"), "river:99"),
    "no truth": (("score", "--truth", "{tmp}", "--site", "{site}"), "rows.csv"),
    "an agency that is not there": (("agency", "preview", "nowhere", "--site", "{site}"), "nowhere"),
    "a command that is none": (("snyc",), "snyc"),
    "no file to link": (("link", "{tmp}/none.csv", "--out", "{tmp}/c.csv"), "none.csv"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_done_ends_with_2_and_says_why(oneteam, site, tmp_path, name):
    words, why = WRONG[name]
    code, said = oneteam(*(w.format(site=site, tmp=tmp_path) for w in words))
    assert code == 2
    assert "".join(why.split()) in "".join(said.replace("│", "").split())  # a long folder's name may break the line


def test_register_export_in_three_forms_has_the_same_rows(oneteam, site, tmp_path):
    for form in ("csv", "xlsx", "parquet"):
        code, said = oneteam("register", "export", "--site", site, "--out", tmp_path / f"r.{form}")
        assert code == 0
        assert "39 children" in said
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    assert [["" if v is None else str(v) for v in row] for row in sheet.iter_rows(values_only=True)] == rows
    assert pd.read_parquet(tmp_path / "r.parquet").to_numpy().tolist() == rows[1:]


def test_export_makes_its_folder(oneteam, site, tmp_path):
    assert oneteam("register", "export", "--site", site, "--out", tmp_path / "new" / "r.csv")[0] == 0
    assert (tmp_path / "new" / "r.csv").exists()


def test_show_and_history_of_a_child(oneteam, site):
    rows = {r["first_name"]: r["person_id"] for r in csv.DictReader(io.StringIO(export(site).read_bytes().decode("utf-8-sig")))}
    code, said = oneteam("register", "show", rows[town.DROPPED.first], "--site", site)
    assert code == 0
    for word in ("dropped_out", "reported_out", town.DROPPED.last, "seen_out", "survey"):
        assert word in said
    code, said = oneteam("register", "history", rows[town.DROPPED.first], "--site", site)
    assert code == 0
    assert "dropped_out" in said


def test_agency_check_shows_every_agency(oneteam, site):
    code, said = oneteam("agency", "check", "--site", site)
    assert code == 0
    assert all(a["agency"] in said for a in town.AGENCIES)
    assert "all 8 agencies are valid" in said


def test_agency_add_and_preview_from_the_shell(oneteam, site, tmp_path):
    folder = copy(site, tmp_path / "town")
    code, said = oneteam("agency", "add", folder / "inbox" / "river" / "pupils.csv", "--agency", "river_two", "--site", folder)
    assert code == 0
    assert "river_two.yaml" in said
    code, said = oneteam("agency", "check", "--site", folder)
    assert code == 0
    code, said = oneteam("agency", "preview", "river_two", folder / "inbox" / "river" / "pupils.csv", "--site", folder, "--rows", "1")
    assert code == 0
    assert town.RIVER[0].first in said
    assert "18 = 17 + 0 + 1" in said


def test_preview_shows_cells_that_look_like_commands_of_the_terminal(oneteam, site, tmp_path):
    folder = copy(site, tmp_path / "town")
    rows = town.river_rows()
    rows[0][1] = "[/bold]กานดา[red]"
    town.river(folder, rows)
    code, said = oneteam("agency", "preview", "river", "--site", folder, "--rows", "1")
    assert code == 0
    assert "[/bold]" in said


def test_link_and_explain_from_the_shell(oneteam, site, tmp_path):
    (tmp_path / "t.csv").write_text("record_id,source,first_name,last_name,birth_date,colour\n1,a,กานดา,ใจดี,13/05/2555,x\n2,b,กานดา,ใจดี,13/05/2555,y\n")
    code, said = oneteam("link", tmp_path / "t.csv", "--out", tmp_path / "c.csv", "--pairs", tmp_path / "p.csv", "--no-train")
    assert code == 0
    assert "colour" in said
    assert "2 rows are" in said
    assert (tmp_path / "c.csv").read_text().startswith("record_id,cluster_id\n1,")
    code, said = oneteam("explain", "registry:2", "hill:4", "--site", site, "--svg", tmp_path / "why.svg")
    assert code == 0
    assert "National id: the same" in said
    assert max(map(cell_len, said.splitlines())) <= 80
    assert "National id" in (tmp_path / "why.svg").read_text(encoding="utf-8")
    code, said = oneteam("explain", "registry:2", "--site", site, "--json")
    assert code == 0
    assert "hill:4" in json.loads(said)["records"]


def test_what_link_found_is_explained_from_its_files(oneteam, tmp_path):
    (tmp_path / "t.csv").write_text("record_id,source,first_name,last_name,birth_date\n1,a,กานดา,ใจดี,13/05/2555\n2,b,กานดา,ใจดี,13/05/2555\n")
    files = ("--pairs", tmp_path / "p.csv")
    assert oneteam("link", tmp_path / "t.csv", "--out", tmp_path / "c.csv", *files, "--pairs-detail", "--no-train")[0] == 0
    code, said = oneteam("explain", "1", "2", *files, "--clusters", tmp_path / "c.csv")
    assert code == 0
    assert "Birth date: the same" in said
    code, said = oneteam("explain", "1", "2", *files)
    assert code == 2
    assert "--clusters" in said


def test_score_says_whether_probabilities_mean_what_they_say(oneteam, site, tmp_path):
    (tmp_path / "rows.csv").write_text("record_id,person\nregistry:2,A\nhill:4,A\nregistry:3,B\n")
    code, said = oneteam("score", "--truth", tmp_path, "--site", site, "--svg", tmp_path / "reliable.svg", "--json")
    assert code == 0
    bands = json.loads(said)["reliability"]
    assert [(b["pairs"], b["true"], b["links"]) for b in bands if b["pairs"]] == [(1, 1.0, 1)]
    assert (bands[0]["least"], bands[-1]["most"]) == (0.0, 1.0)
    assert "100.0%" in (tmp_path / "reliable.svg").read_text(encoding="utf-8")
    assert "predicted" in oneteam("score", "--truth", tmp_path, "--site", site)[1]


def test_verify_finds_a_changed_list(oneteam, site, tmp_path):
    folder = copy(site, tmp_path / "town")
    assert oneteam("verify", "--site", folder)[0] == 0
    (path,) = (folder / "outbox" / "district").glob("list_*")
    path.write_bytes(path.read_bytes() + b" ")
    code, said = oneteam("verify", "--site", folder)
    assert code == 1
    assert path.name in said


def test_the_site_may_come_from_the_environment(site):
    ended = whole("agency", "check", ONETEAM_SITE=str(site), ONETEAM_LANG="th")
    assert ended.returncode == 0
    assert "ถูกต้องทั้ง 8 หน่วยงาน" in ended.stdout


@pytest.mark.parametrize("command", [("agency", "check"), ("agency", "preview", "river"), ("explain", "river:2"), ("delivery", "show")], ids=" ".join)
def test_where_no_language_was_chosen_every_command_of_a_site_speaks_the_sites(command, site):
    ended = whole(*command, "--site", str(site), ONETEAM_LANG="", LC_ALL="", LANG="C.UTF-8")
    assert ended.returncode == 0, ended.stderr
    for english in ("agency", "as written", "would hold", "Rows of the person", "probability", "verdict"):
        assert english not in ended.stdout
    assert re.search("[ก-๙]", ended.stdout)


def test_a_new_agency_is_proposed_checked_and_looked_at(oneteam, first, tmp_path):
    """As in the guide: add tells what to do next, check names the lines left to settle, preview counts who is known already."""
    folder = copy(first.folder, tmp_path / "town")
    strangers = [town.child(n) for n in range(100, 106)]
    rows = [[c.pid, c.first, c.last, c.thai_date] for c in [*town.HILL[:5], *strangers]]
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes([["เลข ปชช.", "ชื่อตัว", "ชื่อสกุล", "ว.ด.ป. เกิด"], *rows]))
    code, said = oneteam("agency", "add", path, "--agency", "newcomers", "--site", folder)
    assert code == 0, said
    assert f"oneteam agency preview newcomers {path}" in said
    lines = (folder / "agencies" / "newcomers.yaml").read_text(encoding="utf-8").splitlines()
    left = [n for n, line in enumerate(lines, start=1) if n > 2 and ("# TODO" in line or "# unsure" in line)]
    code, said = oneteam("agency", "check", "--site", folder)
    assert code == 0, said
    assert f"newcomers.yaml: TODO or unsure left in lines {', '.join(map(str, left))}" in said
    assert said.rstrip().endswith(f"but {len(left)} lines are still to settle before use (TODO, unsure): newcomers")
    code, said = oneteam("agency", "preview", "newcomers", path, "--site", folder)
    assert code == 0, said
    assert "5 find one person known already" in said
    assert "6 are new" in said
