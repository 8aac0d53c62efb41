"""Blocking: which pairs the rules bring, and that splitting and union lose none they should keep."""

from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import matching.blocking
from matching import Model
from matching.blocking import RuleCount, block, rule_keys, rule_pairs
from matching.parts import BlockingRule
from matching.table import Table
from tests.matching.tables import table

MODEL = Model.load()


def pairs(records: pd.DataFrame, *keys: str, cap: int = 60, split: tuple[str, ...] = (), rare: bool = False) -> set[tuple[str, str]]:
    """The pairs of record ids that one rule brings."""
    made = Table(records)
    codes = np.concatenate([*rule_pairs(made, BlockingRule(name="rule", keys=list(keys), cap=cap, rare=rare), split, RuleCount("rule"))])
    assert len(set(codes.tolist())) == len(codes)
    ids = made.ids.to_pylist()
    return {(ids[c // made.n], ids[c % made.n]) for c in codes.tolist()}


CHILDREN = table("""
    record_id | source | first_name | nickname | last_name | birth_date | national_id
    1         | a      | สมชาย      |          | ใจดี      | 2012-05-13 | 1101700230708
    2         | b      | ใจดี       |          | สมชาย     | 2013       | 1101700230718
    3         | c      | บอย        |          | มีสุข     | 2014-01-02 | 1520100123451
    4         | d      | ธนกร       | บอย      | มีสุข     | 2014-01-02 |
""")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["value:last_name"], {("3", "4")}),
        (["sound:first_name|nickname", "value:last_name"], {("3", "4")}),
        (["either_order:first_name|last_name"], {("1", "2")}),
        (["years:birth_date"], {("1", "2"), ("2", "3"), ("2", "4"), ("3", "4")}),  # at most one year apart
        (["date:birth_date"], {("3", "4")}),
        (["deletions:national_id"], {("1", "2")}),
        (["value:national_id"], set()),
        (["value:source", "absent:nickname"], set()),
        (["years:birth_date", "absent:nickname"], {("1", "2"), ("2", "3")}),
        (["value:phone"], set()),  # a column the table lacks blocks nothing
        (["surname:last_name|nickname"], {("3", "4")}),
    ],
)
def test_each_kind_of_key(keys: list[str], expected: set[tuple[str, str]]) -> None:
    assert pairs(CHILDREN, *keys) == expected


SLIPS = table("""
    record_id | source | first_name | last_name | mother_name
    letter    | a      | ภาคิน      | กาเมือง   |
    other     | b      | ภาคตน      | กาเมือ    |
    turned    | c      | ภาคนิ      | แก้วดี    | วิภา กาเมือง
    split     | d      | ณิช        | ลภัส ปิงวัง |
    whole     | e      | ณิชลภัส    | ปิงวัง    |
    first     | f      | ณิชลภัสปิงวัง |        |
    none      | g      |            | ณิชลภัสปิงวัง |
""")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["deletions:first_name"], {("letter", "other"), ("letter", "turned"), ("other", "turned")}),  # all are ภาคน less a letter
        (["deletions:last_name"], {("letter", "other")}),  # one letter fewer
        (["joined:first_name|last_name"], {("split", "whole"), ("first", "split"), ("first", "whole")}),  # wherever the space is
        (["surname:last_name|mother_name"], {("letter", "turned"), ("split", "whole")}),  # the last word where there are several
    ],
)
def test_names_that_slipped_meet(keys: list[str], expected: set[tuple[str, str]]) -> None:
    assert pairs(SLIPS, *keys) == expected


def test_births_told_by_a_date_or_by_a_grade_meet() -> None:
    """Thirty children of one list, born from May 2012 and now in ม.1, tell which births a grade stands for."""
    births = [f"{2012 + (m > 7)}-{(m + 4) % 12 + 1:02d}-15" for m in range(12)]
    class_ = [{"record_id": f"c{i:02d}", "source": "a", "grade": "ม.1", "birth_date": births[i % 12]} for i in range(30)]
    rows = [
        {"record_id": "grade", "source": "a", "first_name": "อาหมี่", "grade": "ม.1"},
        {"record_id": "born", "source": "b", "first_name": "อาหมี่", "birth_date": "2012-07-01"},
        {"record_id": "older", "source": "b", "first_name": "อาหมี่", "birth_date": "2009-07-01"},
        {"record_id": "surname", "source": "b", "first_name": "อาหมี่", "last_name": "แซ่ลี", "birth_date": "2012-07-01"},
    ]
    rule = {"name": "single", "keys": ["sound:first_name", "absent:last_name", "cohorts:grade"]}
    model = Model.model_validate(MODEL.model_dump() | {"blocking": [rule]})
    made = Table(pd.DataFrame([*rows, *class_]).astype("str").replace("nan", None))
    found, _ = block(made, model, lambda _share: None)
    ids = made.ids.to_pylist()
    assert [(ids[a], ids[b]) for a, b in zip(found.left, found.right, strict=True)] == [("born", "grade")]


def test_a_span_of_grades_meets_every_year_it_may_be_and_a_row_without_any_year_meets_all() -> None:
    """Born in the middle of 2010 + k and now in grade k below ม.6: thirty children of each year tell it. ม.ต้น is ม.1 to ม.3."""
    grades = ["ม.6", "ม.5", "ม.4", "ม.3", "ม.2", "ม.1"]
    class_ = [{"record_id": f"{g}{i:02d}", "grade": g, "birth_date": f"{2008 + k}-07-01"} for k, g in enumerate(grades) for i in range(30)]
    rows = [
        {"record_id": "span", "grade": "ม.ต้น", "house_no": "1"},
        {"record_id": "untold", "house_no": "1"},
        *({"record_id": f"born {y}", "birth_date": f"{y}-07-01", "house_no": "1"} for y in (2008, 2009, 2010, 2013, 2014)),
    ]
    rule = {"name": "house", "keys": ["value:house_no", "cohorts:grade"]}
    model = Model.model_validate(MODEL.model_dump() | {"blocking": [rule]})
    made = Table(pd.DataFrame([*rows, *class_]).assign(source="a").astype("str").replace("nan", None))
    found, _ = block(made, model, lambda _share: None)
    ids = made.ids.to_pylist()
    met = {frozenset((ids[a], ids[b])) for a, b in zip(found.left, found.right, strict=True)}
    of = {name: {next(iter(pair - {name})) for pair in met if name in pair} for name in ("span", "untold")}
    assert of["span"] == {"untold", "born 2010", "born 2013", "born 2014"}  # 2011 to 2013, and a year more on either side
    assert of["untold"] == {"span", *(f"born {y}" for y in (2008, 2009, 2010, 2013, 2014))}


def test_an_oversized_block_is_split_by_a_further_key_not_dropped() -> None:
    rows = "\n".join(f"{i:02d} | a | ใจดี | {2010 + i % 3}" for i in range(12))
    records = table("record_id | source | last_name | birth_date\n" + rows)
    by_year = {(a, b) for a, b in combinations([f"{i:02d}" for i in range(12)], 2) if int(a) % 3 == int(b) % 3}
    assert pairs(records, "value:last_name", cap=4, split=("year:birth_date",)) == by_year


def test_what_no_key_can_split_is_compared_with_its_neighbours() -> None:
    records = table("record_id | source | last_name\n" + "\n".join(f"{i:02d} | a | ใจดี" for i in range(10)))
    assert pairs(records, "value:last_name", cap=3) == {(f"{i:02d}", f"{i + k:02d}") for i in range(10) for k in (1, 2, 3) if i + k < 10}


def test_a_rule_for_rare_values_leaves_out_what_many_share() -> None:
    names = ["ใจดี"] * 5 + ["มีสุข"] * 3
    records = table("record_id | source | last_name\n" + "\n".join(f"{i:02d} | a | {name}" for i, name in enumerate(names)))
    assert pairs(records, "value:last_name", cap=3, split=("value:source",), rare=True) == {("05", "06"), ("05", "07"), ("06", "07")}


def test_pairs_come_once_and_each_rule_is_counted() -> None:
    made = Table(CHILDREN)
    found, report = block(made, MODEL, lambda _share: None)
    codes = (found.left * made.n + found.right).tolist()
    assert len(set(codes)) == len(codes)
    assert (found.left < found.right).all()
    assert sum(entry.new_pairs for entry in report) == len(codes)


def test_several_keys_meet_whichever_way_they_are_combined() -> None:
    """1 has the name as nickname and is a year off, or two beside a year reckoned from an age; the years around, and both columns, share a code."""
    records = table("""
        record_id | source | first_name | nickname | last_name | birth_date | tambon
        1         | a      | พัชรินทร์  | อันดา    | มณีวรรณ   | 2009-09-26 | วังใต้
        2         | b      | อันดา      |          | มณีวรรณ   | 2010       | วังใต้
        3         | b      | อันดา      |          | มณีวรรณ   | 2016       | วังใต้
        4         | c      | ก้อย       | จอย      | ใจดี      | 1999       | ศาลา
        5         | d      | อันดา      |          | มณีวรรณ   | 2011       | วังใต้
        6         | e      | อันดา      |          | มณีวรรณ   | 2007-09-26 | วังใต้
    """)
    assert pairs(records, "sound:first_name|nickname", "years:birth_date", "value:tambon") == {("1", "2"), ("1", "5"), ("2", "5")}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("กขคง"), st.sampled_from(["", "2010", "2011"])), min_size=1, max_size=25))
def test_a_rule_brings_exactly_the_pairs_that_share_its_keys(rows: list[tuple[str, str]]) -> None:
    records = pd.DataFrame(rows, columns=["last_name", "birth_date"]).astype("str")
    records = records.mask(records == "").assign(record_id=[f"{i:02d}" for i in range(len(rows))], source="a")
    expected = {(f"{i:02d}", f"{j:02d}") for i, j in combinations(range(len(rows)), 2) if rows[i] == rows[j] and rows[i][1]}
    assert pairs(records, "value:last_name", "year:birth_date") == expected


def test_a_rule_on_slips_brings_nothing_of_keys_that_no_loose_record_has() -> None:
    """b and e are loose. a, b and b, c are a digit apart, as are d, e; f has d's number; g, h are one digit apart and neither is loose."""
    ids = ["1101700230708", "1101700230718", "1101700230716", "1520100123451", "1520100123457", "1520100123451", "310", "319"]
    made = Table(pd.DataFrame({"record_id": list("abcdefgh"), "source": "s", "national_id": ids}))
    rule, loose = BlockingRule(name="rule", keys=["deletions:national_id"]), np.isin(np.arange(8), [1, 4])
    codes = np.concatenate([*rule_pairs(made, rule, (), RuleCount("rule"), loose=loose)])
    assert {"abcdefgh"[c // 8] + "abcdefgh"[c % 8] for c in codes.tolist()} == {"ab", "bc", "de", "ef", "df"}


def test_keys_of_some_records_are_those_that_these_have_among_all() -> None:
    made = Table(CHILDREN)
    rule = BlockingRule(name="rule", keys=["sound:first_name|nickname", "years:birth_date", "value:last_name"])
    every, some = ({(int(k), int(r)) for keys, records in rule_keys(made, rule, among) for k, r in zip(keys, records, strict=True)}
                   for among in (None, np.array([0, 3])))  # fmt: skip
    assert some == {(key, record) for key, record in every if record in (0, 3)}
    assert len(every) == 2 + 4 + 2 + 4  # a date tells two years, a year reckoned from an age four; the last has two names


@pytest.mark.parametrize("window", [None, 2])
def test_however_few_pairs_are_held_at_once_the_same_ones_come(window: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching.blocking, "AT_ONCE", 7)
    names = ["ก"] * 9 + ["ข"] + ["ค"] * 4
    records = table("record_id | source | last_name\n" + "\n".join(f"{i:02d} | a | {name}" for i, name in enumerate(names)))
    expected = {
        (f"{i:02d}", f"{j:02d}")
        for i, j in combinations(range(len(names)), 2)
        if names[i] == names[j] and (window is None or j - i <= window)
    }
    assert pairs(records, "value:last_name", cap=window or 60) == expected
