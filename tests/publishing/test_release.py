import csv

import pytest

from agreements.errors import OneTeamError
from agreements.text import Text
from publishing.lists import write_list
from publishing.release import Gate, recover, release, staging
from tests.publishing.frames import AS_OF, people, receiving

SCHOOL = receiving("whole_province", ["person_ref", "first_name"])
CHILDREN = people({"state": "dropped_out", "sources": "school", "first_name": "กานารี"})
GREEN = [Gate("rows", True, Text("", ""))]


def out(root, gates=GREEN, agencies=(SCHOOL,), as_of=AS_OF, more=None):
    with staging(root) as staged:
        result = write_list(SCHOOL, CHILDREN, staged / "outbox", protected_sources=[], as_of=AS_OF, run_id="run-1")
        (staged / "reports").mkdir()
        (staged / "reports" / "index.html").write_text("new")
        if more:
            more(staged, result)
        return release(root, staged, gates=gates, lists=[result], agencies=agencies, as_of=as_of, run_id="run-1")


def log(root):
    with (root / "disclosure_log.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_green_gates_let_everything_out_and_log_it(tmp_path):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "old.html").write_text("old")
    assert [p.name for p in out(tmp_path)] == ["outbox", "reports"]
    assert sorted(p.name for p in (tmp_path / "reports").iterdir()) == ["index.html"]
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    (line,) = log(tmp_path)
    assert line["agency"] == "school"
    assert (line["agreement"], line["purpose"], line["basis"]) == ("MOU-1", "find-and-return", "PDPA s.24(4)")
    assert (line["data_subjects"], line["fields"], line["retain_until"]) == ("1", "person_ref first_name", "2026-10-13")
    assert line["file"] == "outbox/school/list_2026-07-15.xlsx"
    assert "กานารี" not in (tmp_path / "disclosure_log.csv").read_text(encoding="utf-8")


def test_the_same_release_again_is_logged_once_and_the_log_only_grows(tmp_path):
    out(tmp_path)
    before = (tmp_path / "disclosure_log.csv").read_bytes()
    out(tmp_path)
    assert (tmp_path / "disclosure_log.csv").read_bytes() == before


def lose_a_byte(staged, result):
    result.path.write_bytes(result.path.read_bytes()[:-1])


def add_a_file(staged, result):
    (staged / "outbox" / "extra.csv").write_text("x")


def return_to_a_stranger(staged, result):
    (staged / "outbox" / "nobody").mkdir()
    (staged / "outbox" / "nobody" / "returned_2026-07-15.xlsx").write_text("x")


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"gates": [Gate("rows", False, Text("แถวหาย", "rows are missing"))]}, "rows are missing"),
        ({"agencies": ()}, "no such agency"),
        ({"as_of": AS_OF.replace(year=2029)}, "not in force"),
        ({"agencies": (receiving("whole_province", ["person_ref"]),)}, "fields differ"),
        ({"more": lose_a_byte}, "not as it was written"),
        ({"more": add_a_file}, "unknown file in the outbox"),
        ({"more": return_to_a_stranger}, "unknown file in the outbox"),
    ],
)
def test_a_gate_that_is_not_green_changes_nothing(tmp_path, broken, said):
    out(tmp_path)
    (tmp_path / "reports" / "index.html").write_text("before")
    before = (tmp_path / "disclosure_log.csv").read_bytes()
    with pytest.raises(OneTeamError, match=said):
        out(tmp_path, **broken)
    assert (tmp_path / "reports" / "index.html").read_text() == "before"
    assert (tmp_path / "disclosure_log.csv").read_bytes() == before
    assert not (tmp_path / ".staging").exists()


def test_a_run_killed_between_the_two_renames_is_mended(tmp_path):
    out(tmp_path)
    (tmp_path / "reports").rename(tmp_path / ".reports.old")
    recover(tmp_path)
    assert (tmp_path / "reports" / "index.html").exists()
