"""``oneteam model new``, ``model check`` and ``link --explain-blocking`` from end to end, in both languages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Model
from pipelines.modelling import check_model, propose_model
from tests.matching.proposal.people import english
from tests.pipelines import town


def write(folder: Path, name: str = "people.csv", **changed: list[str]) -> Path:
    columns = {**english(), **changed}
    rows = len(columns["first_name"])
    pd.DataFrame({"person_key": [f"k{i}" for i in range(rows)], **columns}).to_csv(folder / name, index=False)
    return folder / name


def run(folder: Path, *words: str, lang: str = "en") -> subprocess.CompletedProcess:
    program = Path(sys.executable).parent / "oneteam"
    return subprocess.run([program, *words, "--lang", lang], capture_output=True, text=True, cwd=folder, env={**os.environ, "COLUMNS": "200"}, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    write(folder)
    assert run(folder, "model", "new", "people.csv", "--out", "model.yaml").returncode == 0
    return folder


def test_a_table_gives_a_model_that_links_it_without_edits(folder):
    said = run(folder, "link", "people.csv", "--model", "model.yaml", "--out", "clusters.csv")
    assert said.returncode == 0, said.stderr
    assert "120 rows are" in said.stdout
    assert Model.load(folder / "model.yaml").id_column == "person_key"


@pytest.mark.parametrize(("lang", "words"), [("th", ("อ่านเป็น", "เรียนน้ำหนัก", "จุดที่ต้องดู")), ("en", ("read as", "trains", "places to look at"))])
def test_the_screen_shows_columns_and_rules_but_no_cell(folder, lang, words):
    said = run(folder, "model", "new", "people.csv", "--out", f"{lang}.yaml", lang=lang)
    assert said.returncode == 0, said.stderr
    assert all(word in said.stdout for word in words)
    assert all(word in said.stdout for word in ("first_name", "date_of_birth", "names"))
    shown = said.stdout + said.stderr + (folder / f"{lang}.yaml").read_text(encoding="utf-8")
    cells = {v for column in english().values() for v in column if len(v) > 3}
    assert [v for v in cells if v in shown] == []


def test_a_model_that_is_there_is_never_overwritten(folder):
    before = (folder / "model.yaml").read_bytes()
    said = run(folder, "model", "new", "people.csv", "--out", "model.yaml")
    assert said.returncode == 2
    assert "model.yaml" in said.stderr
    assert (folder / "model.yaml").read_bytes() == before


def test_without_a_column_that_names_rows_it_is_said_how_to_name_one(tmp_path):
    pd.DataFrame({"name": ["a", "a"], "born": ["1", "1"]}).to_csv(tmp_path / "t.csv", index=False)
    with pytest.raises(OneTeamError, match="--id-column"):
        propose_model([tmp_path / "t.csv"], out=tmp_path / "m.yaml", id_column=None, lang="en")
    assert not (tmp_path / "m.yaml").exists()


def test_a_file_without_a_header_is_refused_and_its_first_row_not_repeated(tmp_path):
    (tmp_path / "t.csv").write_text("1,anna,1980-01-01,a@b.org\n2,bert,1981-01-01,c@d.org\n", encoding="utf-8")
    with pytest.raises(OneTeamError) as caught:
        propose_model([tmp_path / "t.csv"], out=tmp_path / "m.yaml", id_column=None, lang="en")
    assert "header" in caught.value.in_("en")
    assert "anna" not in caught.value.in_("en") + caught.value.in_("th")


def test_two_files_and_parquet(tmp_path):
    whole = pd.read_csv(write(tmp_path), dtype=str, keep_default_na=False)
    whole[::2].to_parquet(tmp_path / "one.parquet")
    whole[1::2].to_csv(tmp_path / "two.csv", index=False)
    made = propose_model([tmp_path / "one.parquet", tmp_path / "two.csv"], out=tmp_path / "m.yaml", id_column="person_key", lang="th")
    assert {s.name: s.value for s in made.settings}["sources"] == {"compare": "between", "free_of_duplicates": "all"}
    assert Model.load(tmp_path / "m.yaml") == made.model


def test_check_says_that_a_model_fits_its_table(folder):
    said = run(folder, "model", "check", "model.yaml", "people.csv")
    assert (said.returncode, "valid" in said.stdout) == (0, True)
    assert "ถูกต้อง" in run(folder, "model", "check", "model.yaml", lang="th").stdout


def test_check_tells_every_mistake_with_its_line(folder):
    text = (folder / "model.yaml").read_text(encoding="utf-8")
    (folder / "wrong.yaml").write_text(text.replace("kind: email", "kind: emial").replace("trains: [date_of_birth]", "trains: [dob]"), encoding="utf-8")
    said = run(folder, "model", "check", "wrong.yaml")
    assert said.returncode == 2
    assert said.stderr.count("wrong.yaml:") >= 2
    assert "did you mean email" in said.stderr


def test_check_tells_columns_that_are_missing(folder):
    pd.read_csv(folder / "people.csv", dtype=str).drop(columns=["sex", "phone"]).to_csv(folder / "fewer.csv", index=False)
    fit = check_model(folder / "model.yaml", [folder / "fewer.csv"], day=town.DAY)
    assert [x.en for x in fit.faults] == [f"the table lacks the column {c} that the model uses" for c in ("phone", "sex")]
    assert run(folder, "model", "check", "model.yaml", "fewer.csv").returncode == 2


def test_the_worth_of_each_rule_is_told_as_a_table(folder):
    said = run(folder, "link", "people.csv", "--model", "model.yaml", "--out", "c.csv", "--explain-blocking")
    assert said.returncode == 0, said.stderr
    lines = [line.split() for line in said.stdout.splitlines() if line.strip()]
    told = {line[0]: line[1:] for line in lines[2:]}
    assert told["e_mail"][:2] == ["60", "60"]
    assert "estimated recall" in said.stdout
    thai = run(folder, "link", "people.csv", "--model", "model.yaml", "--out", "c.csv", "--explain-blocking", lang="th")
    assert "เชื่อมเฉพาะกฎนี้" in thai.stdout


def test_the_worth_of_each_rule_is_told_as_json(folder):
    said = run(folder, "link", "people.csv", "--model", "model.yaml", "--out", "c.csv", "--explain-blocking", "--json")
    told = json.loads(said.stdout)
    model = Model.load(folder / "model.yaml")
    assert [r["rule"] for r in told["rules"]] == [r.name for r in model.blocking]
    assert next(r for r in told["rules"] if r["rule"] == "e_mail")["pairs"] == 60
    assert 0 <= told["recall"] <= 1
    assert isinstance(told["warnings"], list)


def test_a_table_with_nothing_that_tells_people_is_refused_in_words(tmp_path):
    (tmp_path / "people.csv").write_text("id|name\n1|Anna\n2|Bert\n3|Carl\n", encoding="utf-8")
    with pytest.raises(OneTeamError) as error:
        propose_model([tmp_path / "people.csv"], out=tmp_path / "model.yaml", id_column=None, lang="en")
    assert error.value.code == "nothing_to_compare"
    assert not (tmp_path / "model.yaml").exists()


def test_a_check_says_which_file_lacks_a_column_and_reads_a_table_without_rows(folder):
    table = pd.read_csv(folder / "people.csv", dtype="str")
    table[:60].to_csv(folder / "whole.csv", index=False)
    table[60:].drop(columns="last_name").to_csv(folder / "short.csv", index=False)
    table[:0].to_csv(folder / "none.csv", index=False)
    said = run(folder, "model", "check", "model.yaml", "whole.csv", "short.csv")
    assert "short.csv: lacks the column last_name" in said.stdout + said.stderr
    said = run(folder, "model", "check", "model.yaml", "none.csv")
    assert said.returncode == 0
    assert "Warning" not in said.stdout + said.stderr
