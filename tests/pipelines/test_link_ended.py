"""``oneteam link`` ended in the middle, by Ctrl-C or by SIGKILL: the results of before stand, and nothing half done looks like one."""

import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest

from pipelines.cli import app
from pipelines.commands import link as command
from pipelines.linking import link_files, write_all
from tests.pipelines import town
from tests.pipelines.test_link import write

BEFORE = b"what stood there before\n"


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Ctrl-C is heard, as at a terminal: a shell that starts the tests in the background has them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def in_a_child(work: Callable[[], None]) -> int:
    """Does the work in a process of its own; the signal that ended it, 0 for none."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    finally:
        os._exit(1)


def half_written(table: pd.DataFrame, file: Path, _suffix: str) -> None:
    """The second table is cut off in the middle, and the process with it."""
    file.write_text("record_id_l,rec" if "record_id_l" in table else "record_id,cluster_id\n", encoding="utf-8")
    if "record_id_l" in table:
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("step", ["block", "compare", "cluster", "write", "half written"])
def test_killed_at_any_step_the_results_of_before_stand(tmp_path, monkeypatch, step):
    folder = tmp_path / "results"
    folder.mkdir()
    given, out, pairs = write(tmp_path / "children.csv"), folder / "clusters.csv", folder / "pairs.csv"
    for file in (out, pairs):
        file.write_bytes(BEFORE)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    if step == "half written":
        monkeypatch.setattr("pipelines.linking._write", half_written)

    def linking() -> None:
        link_files([given], out=out, pairs=pairs, model=None, train=False, day=town.DAY,
                   progress=lambda now, _share: os.kill(os.getpid(), signal.SIGKILL) if now == step else None)  # fmt: skip

    assert in_a_child(linking) == -signal.SIGKILL
    assert out.read_bytes() == pairs.read_bytes() == BEFORE
    assert [f.name for f in folder.iterdir() if f.suffix in (".csv", ".parquet") and f not in (out, pairs)] == []
    assert list(scratch.iterdir()) == []


def test_ended_by_hand_nothing_at_all_is_left(tmp_path, monkeypatch):
    def interrupted(_table: pd.DataFrame, file: Path, _suffix: str) -> None:
        file.write_text("record_id,clus", encoding="utf-8")
        raise KeyboardInterrupt

    monkeypatch.setattr("pipelines.linking._write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_all({tmp_path / "clusters.csv": pd.DataFrame({"record_id": ["1"]})})
    assert list(tmp_path.iterdir()) == []


def ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def called(*words: object) -> int:
    """The exit code of ``oneteam link``."""
    with pytest.raises(SystemExit) as ended:
        app(args=["link", *map(str, words)], prog_name="oneteam")
    return int(ended.value.code or 0)


@pytest.mark.parametrize("step", ["standardise", "block", "train", "compare", "cluster", "write"])
def test_ctrl_c_at_any_step_says_that_the_results_of_before_stand(tmp_path, monkeypatch, capsys, step):
    given, folder = write(tmp_path / "children.csv"), tmp_path / "results"
    folder.mkdir()
    out, pairs = folder / "clusters.csv", folder / "pairs.csv"
    for file in (out, pairs):
        file.write_bytes(BEFORE)
    monkeypatch.setattr(command.Progress, "update", lambda *_, description, **__: ctrl_c() if description == command.STEPS[step] else None)
    assert called(given, "--out", out, "--pairs", pairs, "--base", folder / "base", "--as-of", town.DAY) == 130
    said = capsys.readouterr().err
    assert "no result was written, those of before stand" in said
    assert "Traceback" not in said
    assert out.read_bytes() == pairs.read_bytes() == BEFORE
    assert sorted(f.name for f in folder.iterdir()) == (["base"] if step == "write" else []) + ["clusters.csv", "pairs.csv"]


def test_ctrl_c_between_two_names_leaves_no_new_table_beside_an_old_one(tmp_path, monkeypatch):
    tables = {tmp_path / name: pd.DataFrame({"record_id": ["1"]}) for name in ("clusters.csv", "pairs.csv")}
    for file in tables:
        file.write_bytes(BEFORE)
    named = Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        done = named(self, target)
        ctrl_c()
        return done

    monkeypatch.setattr(Path, "replace", interrupted)
    write_all(tables)
    assert {file.read_text() for file in tables} == {"record_id\n1\n"}
    monkeypatch.undo()
    with pytest.raises(KeyboardInterrupt):  # and it is heard again afterwards
        ctrl_c()


@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz", "t.parquet"])
def test_tables_are_written_in_the_form_their_names_say(tmp_path, name):
    table = pd.DataFrame({"record_id": ["1", "2"]}, dtype="str")
    write_all({tmp_path / "new" / name: table})
    file = tmp_path / "new" / name
    found = pd.read_parquet(file) if name.endswith("parquet") else pd.read_csv(file, dtype="str")
    assert found["record_id"].tolist() == ["1", "2"]
    assert list(file.parent.iterdir()) == [file]


def test_a_cell_that_needs_quotes_gets_them_and_no_other(tmp_path):
    table = pd.DataFrame({"record_id": ["a,b", 'say "c"', "ด"], "weight": pd.array([0.5, None, 12.25], dtype="float32")})
    write_all({tmp_path / "odd.csv": table, tmp_path / "plain.csv": table[2:]})
    assert (tmp_path / "odd.csv").read_text("utf-8") == 'record_id,weight\n"a,b",0.5\n"say ""c""",\nด,12.25\n'
    assert (tmp_path / "plain.csv").read_text("utf-8") == "record_id,weight\nด,12.25\n"


@pytest.mark.parametrize("option", ["--out", "--pairs", "--doubtful"])
def test_nothing_is_written_over_what_the_command_reads_or_writes(tmp_path, capsys, option):
    given = write(tmp_path / "children.csv")
    before = given.read_bytes()
    others = [] if option == "--out" else ["--out", tmp_path / "out.csv"]
    for taken in (given, *others[1:]):
        assert called(given, *others, option, tmp_path / "." / taken.name, "--as-of", town.DAY, "--no-train") == 2
        assert "would be written over a file of this very command" in capsys.readouterr().err
    assert given.read_bytes() == before
    assert [f.name for f in tmp_path.iterdir()] == ["children.csv"]


def test_a_folder_that_holds_anything_but_a_base_is_not_taken_for_one(tmp_path, capsys):
    given, folder = write(tmp_path / "children.csv"), tmp_path / "mine"
    folder.mkdir()
    (folder / "notes.txt").write_text("kept", encoding="utf-8")
    assert called(given, "--out", tmp_path / "out.csv", "--base", folder, "--as-of", town.DAY) == 2
    assert "the folder holds other files" in capsys.readouterr().err
    assert (folder / "notes.txt").read_text("utf-8") == "kept"
    assert not (tmp_path / "out.csv").exists()
    for _ in range(2):  # an empty one is taken, and then holds a base
        assert called(given, "--out", tmp_path / "out.csv", "--base", tmp_path / "empty", "--as-of", town.DAY) == 0


def test_what_is_left_to_a_person_is_counted_and_that_nothing_was_learnt_is_told(tmp_path, capsys):
    given, out, pairs = write(tmp_path / "children.csv"), tmp_path / "out.csv", tmp_path / "pairs.csv"
    assert called(given, "--out", out, "--pairs", pairs, "--pairs-detail", "--as-of", town.DAY) == 0
    said = capsys.readouterr()
    asked = int((pd.read_csv(pairs)["verdict"] == "review").sum())
    assert f"{asked:,} left to a person" in " ".join(said.out.split())
    assert ("nothing was learnt from these data" in " ".join(said.err.split())) == (len(pd.read_csv(given)) < 500)
