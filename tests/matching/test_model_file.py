"""A model file is held against itself and against a table: every mistake at once, each at its line; what does not fit is told."""

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from agreements.errors import SettingsError
from matching import Model
from matching.fitting import hardly_filled, idle_rules, lacking, unknown_columns
from matching.parts import Column, Comparison
from matching.reading import pattern_of, read_columns, read_date, read_part, whole_name

WRONG = """\
version: x
columns:
  first: {kind: nam}
  dob: {kind: date, frmats: []}
  other: {kind: code}
comparisons:
  - {name: first, kind: name, levels: [equal, simlar_90, different]}
  - {name: dob, kind: date}
  - {name: dob, kind: date}
  - {name: othr, kind: code}
blocking:
  - {name: a, keys: ["value:dbo", "valu:first"], trains: [firts]}
  - {name: b, keys: ["cohorts:first"]}
hard_rules:
  - {name: siblings, when: {first: [diferent], dob: [klash]}, verdict: revew}
one_value: [nobody]
listed_by: ["born:first", "soud:first"]
"""


def test_mistakes_inside_parts_and_between_them_are_told_together(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(WRONG, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Model.load(path)
    told = {(int(p.en.split(":")[1]), word) for p in caught.value.problems for word in p.en.replace(",", " ").split()}
    expected = {
        (3, "name?"), (4, "formats?"), (7, "simlar_90"), (9, "twice"), (10, "other?"), (12, "dob?"), (12, "valu:first"), (12, "first?"),
        (13, "steps"), (15, "diferent"), (15, "klash"), (15, "review?"), (16, "nobody"), (17, "first"), (17, "soud:first"),
    }  # fmt: skip
    assert expected <= told
    assert len(caught.value.problems) == 15
    assert all(p.th.startswith("model.yaml:") for p in caught.value.problems)


ALSO_WRONG = """\
version: x
columns:
  name: {kind: name}
  born: {kind: date, formats: ["%d/%q/%Y"]}
  again: {kind: date, formats: ["%d/%d/%Y", "%d/%m"]}
  town: {kind: category}
comparisons:
  - {name: name, kind: name}
  - {name: town, kind: date}
blocking:
  - {name: a, keys: ["value:name"], cap: 1}
split: ["yeer:born", "deletions:name"]
hard_rules:
  - {name: none, when: {}}
  - {name: never, when: {name: []}}
one_value: [name]
thresholds: {link: 0.6, review: 0.9}
training: {caution: -4, iterations: 0, sample_pairs: 0}
"""


def test_settings_that_cannot_work_are_told_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(ALSO_WRONG, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Model.load(path)
    told = sorted((int(p.en.split(":")[1]), p.en.split(": ")[1]) for p in caught.value.problems)
    assert told == [
        (4, "columns.born.formats"), (5, "columns.again.formats"), (9, "comparisons.1.columns"), (11, "blocking.0.cap"), (12, "split"),
        (14, "hard_rules.0.when"), (15, "hard_rules.1.when.name"), (16, "one_value"), (17, "thresholds"),
        (18, "training.caution"), (18, "training.iterations"), (18, "training.sample_pairs"),
    ]  # fmt: skip
    for problem in caught.value.problems:
        assert "ค่าไม่ถูกต้อง" not in problem.th, problem  # in Thai, not in English behind a Thai word
        assert any("ก" <= letter <= "๛" for letter in problem.th), problem


def test_mistakes_in_names_are_told_in_thai(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(WRONG, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Model.load(path)
    thai = [p.th for p in caught.value.problems]
    assert not any("Input should" in line or "no such" in line or "did you mean" in line for line in thai)


def test_a_model_without_mistakes_is_the_same_however_it_is_made() -> None:
    assert Model.model_validate(Model.load().model_dump()) == Model.load()


@pytest.mark.parametrize("column", [{"kind": "word", "part": "given", "of": ["a"]}, {"kind": "name", "part": "given"}, {"kind": "name", "formats": ["%Y"]}])
def test_what_a_column_of_another_kind_cannot_have(column: dict) -> None:
    with pytest.raises(ValueError, match=r"part needs|formats and calendar"):
        Column.model_validate(column)


@pytest.mark.parametrize(("kind", "columns"), [("cohort", ["grade"]), ("lacking", ["first"]), ("lacking", ["a", "b", "c"]), ("paired", ["a"]), ("paired", list("abcd"))])
def test_a_kind_that_needs_several_columns_is_told_how_many(kind: str, columns: list[str]) -> None:
    with pytest.raises(ValueError, match=f"kind {kind} needs .* columns, not {len(columns)}"):
        Comparison.model_validate({"name": "x", "kind": kind, "columns": columns})


@pytest.mark.parametrize(
    ("text", "iso"),
    [("1/2/2555", "2012-02-01"), ("3 มี.ค. 2560", "2017-03-03"), ("2012-05-06T10:00:00Z", "2012-05-06"), ("2012-05-06", "2012-05-06"), ("1/2/55", "2012-02-01"), ("x", "")],
)  # fmt: skip
def test_dates_of_the_buddhist_calendar(text: str, iso: str) -> None:
    patterns = tuple(map(pattern_of, ["%d/%m/%Y", "%d %B %Y", "%Y-%m-%d%T", "%d/%m/%y"]))
    assert read_date(text, patterns, buddhist=True) == iso


NAMES = pa.table(
    {
        "record_id": list("123456"), "source": list("aabbcc"), "title": ["นาย", "น.ส.", "", "", "", ""], "first": ["สมชาย", "กานดา", "", "", "", ""],
        "last": ["ใจดี", "ณ อยุธยา", "", "", "", ""], "full": ["", "", "นายสมชาย ใจดี", "นางสาวกานดา ณ อยุธยา", "Mr. John Smith", "DOE, Jane"],
    }
)  # fmt: skip


def test_given_name_and_surname_out_of_whatever_columns_hold_them() -> None:
    of = ["title", "first", "last", "full"]
    given, surname = (read_part(NAMES, Column(kind="name", of=of, part=part)).to_pylist() for part in ("given", "surname"))
    assert given == ["สมชาย", "กานดา", "สมชาย", "กานดา", "JOHN", "JANE"]
    assert surname == ["ใจดี", "ณ อยุธยา", "ใจดี", "ณ อยุธยา", "SMITH", "DOE"]


def test_a_whole_name_beside_its_parts_is_not_read_twice() -> None:
    assert whole_name(["นาย", "สมชาย", "ใจดี", "สมชาย ใจดี"]) == "นาย สมชาย ใจดี"
    assert whole_name(["", "ใจ", "ใจดี มาก", ""]) == "ใจ ใจดี มาก"


TABLE = pa.Table.from_pandas(
    pd.DataFrame(
        {
            "record_id": [str(i) for i in range(40)], "source": "a", "name": [f"n{i // 2}" for i in range(40)],
            "born": ["1/2/1980"] * 40, "code": [""] * 39 + ["7"],
        }, dtype="str"
    )
)  # fmt: skip


def model(**more: object) -> Model:
    columns = {"name": {"kind": "name"}, "born": {"kind": "date"}, "code": {"kind": "code"}}
    given = {
        "version": "v", "columns": columns, "comparisons": [{"name": "name", "kind": "name"}, {"name": "born", "kind": "date"}],
        "blocking": [{"name": "name", "keys": ["value:name"], "trains": ["name"]}, {"name": "code", "keys": ["value:code"]}],
    }  # fmt: skip
    return Model.model_validate({**given, **more})


def test_columns_that_the_table_lacks_are_all_told() -> None:
    more = {"name": {"kind": "name", "of": ["nick", "name"]}, "born": {"kind": "date"}, "code": {"kind": "code"}}
    assert [x.en for x in lacking(model(columns=more), ["name", "born"])] == [
        "the table lacks the column nick that the model uses", "the table lacks the column code that the model uses"]  # fmt: skip
    assert lacking(model(), TABLE.column_names) == []


def test_columns_hardly_filled_or_not_read_are_told() -> None:
    said = [x.en for x in hardly_filled(TABLE, model())]
    assert said == ["column born: only 0% of the filled cells are read; check kind and formats", "column code: only 2% filled"]
    assert all("คอลัมน์" in x.th for x in hardly_filled(TABLE, model()))


def test_rules_that_bring_nothing_and_comparisons_nobody_teaches_are_told() -> None:
    said = [x.en for x in idle_rules(read_columns(TABLE, model()), model())]
    assert said == ["rule name brings 100% of all pairs: give it one more key or a lower cap", "rule code brings no pair; it can go", "no rule that trains teaches the weights of name"]


def test_columns_declared_for_nothing_are_told() -> None:
    extra = {"name": {"kind": "name"}, "born": {"kind": "date"}, "code": {"kind": "code"}, "idle": {"kind": "text"}}
    assert [x.en for x in unknown_columns(model(columns=extra))] == ["column idle is declared and used by nothing"]
