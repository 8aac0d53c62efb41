"""``oneteam link``: any table of people in, clusters out; what is wrong with a table is said, nobody is lost."""

import csv
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from pipelines import linking
from pipelines.linking import Told, link_files
from tests.pipelines import town

HEAD = ["record_id", "source", "first_name", "last_name", "birth_date", "national_id", "favourite_colour"]


def row(number: int, record: str, source: str, *, first: str | None = None, pid: str | None = None) -> list[str]:
    c = town.CHILDREN[number]
    return [record, source, c.first if first is None else first, c.last, c.thai_date, c.pid if pid is None else pid, "ฟ้า"]


ROWS = [
    *[row(n, f"a{n}", "school") for n in range(12)],
    *[row(n, f"b{n}", "registry") for n in range(6, 18)],  # 6 to 11 are in both
    ["nobody1", "school", "", "", "", "", "แดง"], ["nobody2", "registry", "", "", "", "", "แดง"],  # rows that say nothing
]  # fmt: skip
TOGETHER = {frozenset({f"a{n}", f"b{n}"}) for n in range(6, 12)}


def write(path: Path, rows: list[list[str]] = ROWS, head: list[str] = HEAD) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def link(*files: Path, out: Path, pairs: Path | None = None, train: bool = False) -> Told:
    return link_files(list(files), out=out, pairs=pairs, model=None, train=train, day=town.DAY, progress=lambda *_: None)


@pytest.fixture(scope="module")
def linked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("link")
    told = link(write(folder / "children.csv"), out=folder / "clusters.csv", pairs=folder / "pairs.csv")
    return folder, told


def test_with_a_base_only_what_changed_is_linked_and_the_result_is_the_same(tmp_path):
    def with_base(rows: list[list[str]]) -> Told:
        file, out = write(tmp_path / "children.csv", rows), tmp_path / "clusters.csv"
        return link_files([file], out=out, pairs=None, model=None, train=False, day=town.DAY, progress=lambda *_: None, base=tmp_path / "base")

    first = with_base(ROWS)
    assert "everything was linked" in first.notes[-1].en
    assert clusters(tmp_path / "clusters.csv") >= TOGETHER
    again = with_base([*ROWS[:5], *ROWS[6:], row(5, "new", "registry")])
    assert again.notes[-1].en == "since the base 1 rows changed, 1 are gone"
    assert clusters(tmp_path / "clusters.csv") >= TOGETHER | {frozenset({"new"})}
    many = with_base(ROWS[:10])
    assert "everything was linked" in many.notes[-1].en


def clusters(path: Path) -> set[frozenset[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["record_id", "cluster_id"]
    assert len({r["record_id"] for r in rows}) == len(rows)
    groups: dict[str, set[str]] = {}
    for r in rows:
        groups.setdefault(r["cluster_id"], set()).add(r["record_id"])
    return {frozenset(g) for g in groups.values()}


def test_rows_of_one_child_stand_together_and_every_row_stands_somewhere(linked):
    folder, told = linked
    found = clusters(folder / "clusters.csv")
    assert {g for g in found if len(g) > 1} == TOGETHER
    assert set().union(*found) == {r[0] for r in ROWS}
    assert (told.records, told.clusters) == (26, 20)


def test_a_row_that_names_nobody_is_a_cluster_of_its_own(linked):
    folder, _ = linked
    assert {frozenset({"nobody1"}), frozenset({"nobody2"})} < clusters(folder / "clusters.csv")


def test_columns_that_are_not_known_are_told(linked):
    _, told = linked
    (note,) = told.notes
    assert "favourite_colour" in note.en
    assert "favourite_colour" in note.th


def test_pairs_have_weights_and_probabilities(linked):
    folder, _ = linked
    with (folder / "pairs.csv").open(encoding="utf-8", newline="") as file:
        pairs = list(csv.DictReader(file))
    assert list(pairs[0]) == ["record_id_l", "record_id_r", "match_weight", "match_probability"]
    strong = {frozenset({p["record_id_l"], p["record_id_r"]}) for p in pairs if float(p["match_probability"]) > 0.99}
    assert strong >= TOGETHER
    assert all(0 <= float(p["match_probability"]) <= 1 for p in pairs)


@pytest.mark.parametrize("train", [False, True])
def test_the_same_table_gives_the_same_bytes(tmp_path, train):
    table = write(tmp_path / "children.csv")
    for name in "12":
        link(table, out=tmp_path / f"c{name}.csv", pairs=tmp_path / f"p{name}.csv", train=train)
    for kind in "cp":
        assert (tmp_path / f"{kind}1.csv").read_bytes() == (tmp_path / f"{kind}2.csv").read_bytes()


def test_the_order_of_rows_does_not_matter(linked, tmp_path):
    folder, _ = linked
    link(write(tmp_path / "turned.csv", ROWS[::-1]), out=tmp_path / "turned_clusters.csv")
    assert clusters(tmp_path / "turned_clusters.csv") == clusters(folder / "clusters.csv")


def test_parquet_in_and_out(linked, tmp_path):
    folder, _ = linked
    pd.DataFrame(ROWS, columns=HEAD).assign(record_id=lambda t: t["record_id"]).to_parquet(tmp_path / "children.parquet")
    link(tmp_path / "children.parquet", out=tmp_path / "clusters.parquet")
    found = pd.read_parquet(tmp_path / "clusters.parquet")
    assert {frozenset(g) for g in found.groupby("cluster_id")["record_id"].agg(list)} == clusters(folder / "clusters.csv")


def test_two_files_without_source_are_two_sources(tmp_path):
    head = [h for h in HEAD if h != "source"]
    one, two = ([r[:1] + r[2:] for r in ROWS if r[1] == s] for s in ("school", "registry"))
    link(write(tmp_path / "one.csv", one, head), write(tmp_path / "two.csv", two, head), out=tmp_path / "clusters.csv")
    assert {g for g in clusters(tmp_path / "clusters.csv") if len(g) > 1} == TOGETHER


@pytest.mark.parametrize(("name", "content", "code", "said"), [
    ("twice.csv", "record_id,first_name\nr1,กานดา\nr2,มาลัย\nr1,สมชาย\n", "record_id_twice", "twice.csv 1, twice.csv 3"),
    ("empty_id.csv", "record_id,first_name\n,กานดา\n,มาลัย\n", "record_id_twice", "must be unique"),
    ("no_id.csv", "id,first_name\nr1,กานดา\n", "no_record_id", "record_id"),
    ("empty.csv", "", "not_a_table", "empty.csv"),
    ("ragged.csv", "record_id,first_name\nr1,กานดา\nr2,มาลัย,เกิน,เกิน\n", "not_a_table", "ragged.csv"),
    ("wide.csv", "record_id,first_name\nr1,กานดา,เกิน\nr2,มาลัย,เกิน\n", "not_a_table", "wide.csv"),
    ("cp874.csv", "record_id,first_name\nr1,กานดา\n".encode("cp874"), "not_a_table", "UTF-8"),
    ("broken.parquet", "PAR1 no table", "not_a_table", "broken.parquet"),
])  # fmt: skip
def test_what_is_wrong_with_a_table_is_said_with_its_file(tmp_path, name, content, code, said):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(OneTeamError) as error:
        link(path, out=tmp_path / "clusters.csv")
    assert error.value.code == code
    assert said in error.value.in_("en")
    assert name in error.value.in_("th")
    assert "กานดา" not in error.value.in_("en")
    assert not (tmp_path / "clusters.csv").exists()


def test_a_table_without_rows_is_no_cluster_and_no_fault(tmp_path):
    told = link(write(tmp_path / "none.csv", []), out=tmp_path / "clusters.csv", pairs=tmp_path / "pairs.csv")
    assert (told.records, told.clusters) == (0, 0)
    assert (tmp_path / "clusters.csv").read_text() == "record_id,cluster_id\n"


def test_a_single_row_is_one_person(tmp_path):
    told = link(write(tmp_path / "one.csv", ROWS[:1]), out=tmp_path / "clusters.csv")
    assert (told.records, told.clusters) == (1, 1)


def test_words_that_programs_take_for_missing_stay_what_they_are(tmp_path):
    """A girl called Nan, a boy called None: text is text."""
    rows = [["r1", "a", "NA", "Null", "01/01/2555", "", ""], ["r2", "b", "NA", "Null", "01/01/2555", "", ""], ["r3", "b", "None", "NaN", "02/02/2556", "", ""]]
    told = link(write(tmp_path / "t.csv", rows), out=tmp_path / "clusters.csv")
    assert told.records == 3
    assert frozenset({"r3"}) in clusters(tmp_path / "clusters.csv")


def test_linking_a_table_loads_nothing_that_only_a_night_needs():
    heavy = ["dagster", "sqlalchemy", "alembic", "great_expectations", "connectors", "assets", "openpyxl"]
    said = f"import sys, pipelines.linking, pipelines.commands.link; print([m for m in {heavy} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout.strip() == "[]"


DECIDED = ["record_id_l", "record_id_r", "decision", "who", "when", "why"]


def decide(path: Path, *rows: tuple[str, ...]) -> Path:
    return write(path, [list(row) + [""] * (len(DECIDED) - len(row)) for row in rows], DECIDED)


def linked_with(folder: Path, decisions: Path, **more: object) -> tuple[Told, set[frozenset[str]]]:
    out = folder / "clusters.csv"
    told = link_files([write(folder / "children.csv")], out=out, pairs=folder / "pairs.csv", model=None, train=False, day=town.DAY,
                      progress=lambda *_: None, decisions=decisions, **more)  # fmt: skip
    return told, clusters(out)


def test_reviewers_decisions_hold(tmp_path):
    decided = decide(tmp_path / "d.csv", ("a6", "b6", "different", "สมหญิง", "2026-11-26", "ฝาแฝด"), ("b17", "a0", "same"), ("a1", "z9", "same"))
    told, found = linked_with(tmp_path, decided, detail=True)
    assert {g for g in found if len(g) > 1} == TOGETHER - {frozenset({"a6", "b6"})} | {frozenset({"a0", "b17"})}
    assert told.notes[-1].en == "1 decisions name a record that is not in the table"
    pairs = pd.read_csv(tmp_path / "pairs.csv").set_index(["record_id_l", "record_id_r"])
    assert pairs.loc[("a6", "b6"), ["verdict", "reason"]].tolist() == ["apart", "decided_apart"]
    assert pairs.loc[("a0", "b17"), ["verdict", "reason"]].tolist() == ["linked", "decided_same"]


def test_decisions_hold_with_a_base_and_can_be_taken_back(tmp_path):
    none, one = decide(tmp_path / "none.csv"), decide(tmp_path / "one.csv", ("a0", "b17", "same"), ("a6", "b6", "different"))
    for decided, expected in (
        (none, TOGETHER), (one, TOGETHER - {frozenset({"a6", "b6"})} | {frozenset({"a0", "b17"})}), (none, TOGETHER),
    ):  # fmt: skip
        told, found = linked_with(tmp_path, decided, base=tmp_path / "base")
        assert {g for g in found if len(g) > 1} == expected
    assert told.notes[-1].en == "since the base 0 rows changed, 0 are gone"


def test_every_mistake_in_a_file_of_decisions_is_told(tmp_path):
    file = decide(tmp_path / "d.csv", ("a1", "a1", "same"), ("a2", "", "perhaps"), ("a3", "a4", "same", "", "26/11/2569"))
    with pytest.raises(OneTeamError) as refused:
        linked_with(tmp_path, file)
    assert [p.en for p in refused.value.problems] == [
        "d.csv:2: both are the same record", "d.csv:3: a record id is missing", "d.csv:3: decision must be same or different",
        "d.csv:4: when must be a date such as 2026-07-15",
    ]  # fmt: skip
    with pytest.raises(OneTeamError, match=r"d.csv: a3 ≠ a1 \(a1 = a2 = a3\): decided"):
        linked_with(tmp_path, decide(tmp_path / "d.csv", ("a1", "a2", "same"), ("a2", "a3", "same"), ("a3", "a1", "different")))
    with pytest.raises(OneTeamError, match="there is no column decision"):
        linked_with(tmp_path, write(tmp_path / "d.csv", [["a1", "a2"]], DECIDED[:2]))


DOUBTFUL = """
version: doubts
columns: {number: {kind: code}, school: {kind: code}, home: {kind: code}}
comparisons:
  - {name: number, kind: code, levels: {equal: {m: 0.9, u: 0.000001}, different: {m: 0.1, u: 0.999999}}}
  - {name: school, kind: code, levels: {equal: {m: 0.8, u: 0.001}, different: {m: 0.2, u: 0.999}}}
  - {name: home, kind: code, levels: {equal: {m: 0.8, u: 0.001}, different: {m: 0.2, u: 0.999}}}
blocking:
  - {name: number, keys: ["value:number"]}
  - {name: school, keys: ["value:school"]}
clustering: {hold: [HOLD]}
"""


@pytest.mark.parametrize(("hold", "expected"), [
    ("", [("a", 4, 0.82842, "loose")]),
    ("loose", [("a", 3, 0.99947, "loose"), ("d", 1, None, "loose")]),
])  # fmt: skip
def test_doubtful_clusters_are_told_with_rows_cohesion_and_reason(tmp_path, hold, expected):
    """A number says 19.780 bits for, school and home 9.644 for and 2.321 against each, the prior is log2(0.5 / 255.5) = -8.997.

    ab 30.070 bits, 1.00000; ac and bc (no number) 10.290, 0.99920; ad and bd (number only) 6.141, 0.98603; cd -13.638, 0.00008.
    All six: mean 4.97055 / 6 = 0.82842. Without d: 2.99840 / 3 = 0.99947. e and f are one child beyond doubt, g stands alone.
    """
    model, out = tmp_path / "model.yaml", tmp_path / "doubtful.csv"
    model.write_text(DOUBTFUL.replace("HOLD", hold), encoding="utf-8")
    rows = [["a", "1", "17", "hill", "3"], ["b", "2", "17", "hill", "3"], ["c", "3", "", "hill", "3"], ["d", "4", "17", "river", "8"],
            ["e", "1", "99", "lake", "5"], ["f", "2", "99", "lake", "5"], ["g", "1", "55", "town", "6"]]  # fmt: skip
    given = write(tmp_path / "rows.csv", rows, ["record_id", "source", "number", "school", "home"])
    link_files([given], out=tmp_path / "clusters.csv", pairs=None, model=model, train=False, day=town.DAY, progress=lambda *_: None, doubtful=out)
    found = pd.read_csv(out)
    assert list(found) == ["cluster_id", "rows", "cohesion", "reason"]
    assert [tuple(None if v != v else v for v in r) for r in found.round(5).itertuples(index=False)] == expected


def test_with_no_cluster_in_doubt_the_file_has_headings_only(tmp_path):
    link_files([write(tmp_path / "children.csv")], out=tmp_path / "c.csv", pairs=None, model=None, train=False, day=town.DAY,
               progress=lambda *_: None, doubtful=tmp_path / "d.csv")  # fmt: skip
    assert (tmp_path / "d.csv").read_text() == "cluster_id,rows,cohesion,reason\n"


def test_columns_that_say_what_others_say_are_told(tmp_path, monkeypatch):
    tied = {"rule": "names", "by": ["full_name"], "tied": ["first_name"]}
    found = linking.link_records
    monkeypatch.setattr(linking, "link_records", lambda *a, **k: replace(links := found(*a, **k), report={**links.report, "tied": [tied]}))
    told = link(write(tmp_path / "children.csv"), out=tmp_path / "clusters.csv")
    assert any("first_name: says what full_name says already" in note.en for note in told.notes)


def test_a_column_that_one_of_the_files_lacks_is_told_with_the_file(tmp_path):
    model = tmp_path / "model.yaml"
    model.write_text(DOUBTFUL.replace("HOLD", ""), encoding="utf-8")
    head = ["record_id", "source", "number", "school", "home"]
    files = [write(tmp_path / "one.csv", [["a", "1", "17", "hill", "3"]], head), write(tmp_path / "two.csv", [["b", "2", "17", "3"]], [*head[:3], "home"])]
    told = link_files(files, out=tmp_path / "c.csv", pairs=None, model=model, train=False, day=town.DAY, progress=lambda *_: None)
    assert [note.en for note in told.notes] == ["two.csv: lacks the column school; its rows do not tell it"]


def test_a_list_said_to_hold_a_person_once_that_holds_one_twice_is_told(tmp_path):
    """Number, school and home agree: 30.070 bits by the weights above, and yet two rows of one list."""
    model = tmp_path / "model.yaml"
    head = ["record_id", "source", "number", "school", "home"]
    given = write(tmp_path / "rows.csv", [["a", "1", "17", "hill", "3"], ["b", "1", "17", "hill", "3"], ["c", "2", "55", "town", "6"]], head)
    for free, expected in (("", []), ("sources: {free_of_duplicates: all}", ["1 pairs"])):
        model.write_text(DOUBTFUL.replace("HOLD", "") + free, encoding="utf-8")
        told = link_files([given], out=tmp_path / "c.csv", pairs=None, model=model, train=False, day=town.DAY, progress=lambda *_: None)
        assert [note.en.partition("hold ")[2][:7] for note in told.notes if "free_of_duplicates" in note.en] == expected
