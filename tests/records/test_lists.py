"""Lists standardised together: each comes out as if it were alone, whatever stands in the others."""

import datetime as dt

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records.cells import Cells, Lists, filled, joined
from records.fields import GIVEN, ROSTER
from records.gazetteer import Gazetteer
from records.standardise import standardise, standardise_lists
from tests.records.strategies import cells, written_rows

LAMPANG = Gazetteer.of("ลำปาง")
DATED = dt.date(2025, 6, 10)
WHERE = {"record_id", "record_key", "source", "part", "row"}
SAYS = [name for name in ROSTER if name not in WHERE]


def together(*lists: dict[str, list[str]]) -> list[pd.DataFrame]:
    """What each list says when all are standardised at once."""
    given_rows = pd.concat([pd.DataFrame(rows, dtype="str").assign(source=f"s{i}") for i, rows in enumerate(lists)], ignore_index=True)
    given_rows = given_rows.fillna("").assign(record_id=[f"r{i}" for i in range(len(given_rows))])
    found = standardise_lists(pa.Table.from_pandas(given_rows), dated=DATED, gazetteer=LAMPANG).to_pandas()
    assert found["record_id"].tolist() == given_rows["record_id"].tolist()
    return [found[found["source"] == f"s{i}"].reset_index(drop=True) for i in range(len(lists))]


def alone(rows: dict[str, list[str]]) -> pd.DataFrame:
    """What the list says by itself; a row that cannot be used says nothing."""
    frame = pd.DataFrame(rows, dtype="str").fillna("")
    done = standardise(frame.assign(part="", row=range(len(frame))), source="s", dated=DATED, gazetteer=LAMPANG)
    return done.roster.set_index("row").reindex(range(len(frame))).reset_index(drop=True)[SAYS].astype("str")


def test_month_first_in_one_list_leaves_the_same_text_in_another_as_it_is() -> None:
    american, thai = together(
        {"first_name": ["ก้อง"] * 6, "birth_date": ["5/13/2012", "6/21/2011", "12/25/2010", "3/30/2013", "4/17/2012", "1/2/2012"]},
        {"first_name": ["ก้อง"] * 2, "birth_date": ["1/2/2012", "13/5/2012"]},
    )
    assert american["birth_date"].iloc[-1] == "2012-01-02"
    assert thai["birth_date"].tolist() == ["2012-02-01", "2012-05-13"]


def test_first_january_for_unknown_in_one_list_is_a_birthday_in_another() -> None:
    unknown, known = together(
        {"first_name": ["ก้อง"] * 10, "birth_date": ["01/01/2555"] * 9 + ["02/03/2555"]},
        {"first_name": ["ก้อง"] * 2, "birth_date": ["01/01/2555", "02/03/2555"]},
    )
    assert set(unknown["birth_date"]) == {"2012", "2012-03-02"}
    assert known["birth_date"].tolist() == ["2012-01-01", "2012-03-02"]


def test_bare_grades_count_years_only_in_the_list_that_shows_it() -> None:
    years, bare = together({"first_name": ["ก้อง"] * 2, "grade": ["3", "09"]}, {"first_name": ["ก้อง"] * 2, "grade": ["3", "1"]})
    assert years["grade"].tolist() == ["ป.3", "ม.3"]
    assert bare["grade"].isna().all()


def test_titles_are_cut_where_the_list_glues_them() -> None:
    glues, apart = together(
        {"full_name": ["นายโต ใจดี", "นายกล้า คำมา", "นางแก้ว คำมา"]},
        {"full_name": ["นายโต ใจดี", "ฟ้า คำมา", "ก้อง ใจดี", "มานะ คำมา", "ปิติ ใจดี"]},
    )
    assert glues[["title", "first_name"]].iloc[0].tolist() == ["นาย", "โต"]
    assert apart["first_name"].iloc[0] == "นายโต"


def test_a_torn_word_is_joined_only_where_its_own_list_has_it_in_one_piece() -> None:
    has, has_not = together({"first_name": ["ณัฐ วัฒน์", "ณัฐวัฒน์"], "last_name": ["ใจดี"] * 2}, {"first_name": ["ณัฐ วัฒน์"], "last_name": ["ใจดี"]})
    assert has["first_name"].tolist() == ["ณัฐวัฒน์", "ณัฐวัฒน์"]
    assert has_not["first_name"].tolist() == ["ณัฐ วัฒน์"]


def test_an_agencys_own_words_and_constants_end_with_its_delivery() -> None:
    rows = pd.DataFrame({"part": ["", ""], "row": [2, 3], "first_name": ["ก้อง", "ฟ้า"], "status": ["2", "ปกติ"], "province": ["", ""]})
    own = standardise(
        rows, source="a", dated=DATED, gazetteer=LAMPANG, values={"status": {"2": "studying", "ปกติ": "left"}}, constants={"province": "ตาก"}
    )
    other = standardise(rows, source="b", dated=DATED, gazetteer=LAMPANG)
    assert own.roster["status"].tolist() == ["studying", "left"]
    assert other.roster["status"].fillna("").tolist() == ["", "studying"]
    assert own.roster["province"].tolist() == ["ตาก"] * 2
    assert other.roster["province"].isna().all()


def test_ages_and_two_digit_years_count_from_each_deliverys_own_day() -> None:
    rows = pd.DataFrame({"part": [""] * 2, "row": [2, 3], "first_name": ["ก้อง"] * 2, "age": ["10", ""], "birth_date": ["", "5/5/20"]})
    early, late = (standardise(rows, source="a", dated=dt.date(year, 6, 10), gazetteer=LAMPANG).roster for year in (2015, 2025))
    assert early["birth_date"].tolist() == ["2005", "1977-05-05"]
    assert late["birth_date"].tolist() == ["2015", "2020-05-05"]


def test_no_rows_and_no_columns() -> None:
    empty = pa.table({"record_id": pa.array([], pa.string()), "source": pa.array([], pa.string())})
    assert len(standardise_lists(empty, dated=DATED, gazetteer=LAMPANG)) == 0
    only_ids = pa.table({"record_id": ["1", "2"], "source": ["a", ""]})
    assert standardise_lists(only_ids, dated=DATED, gazetteer=LAMPANG).to_pandas()[SAYS].isna().all().all()


@settings(max_examples=60, deadline=None)
@given(written_rows, written_rows)
def test_each_list_is_as_it_would_be_alone(one: list[dict[str, str]], other: list[dict[str, str]]) -> None:
    lists = [{name: [row.get(name, "") for row in rows] for name in GIVEN} for rows in (one, other, one + other)]
    for found, rows in zip(together(*lists), lists, strict=True):
        named = found[["first_name", "last_name", "nickname", "national_id", "g_code"]].notna().any(axis=1)
        expected = alone(rows)
        pd.testing.assert_frame_equal(found.loc[named & expected.notna().any(axis=1), SAYS], expected[named & expected.notna().any(axis=1)])
        assert expected[~named].isna().all(axis=None)


def test_a_row_without_a_name_keeps_what_it_says_of_family_and_age() -> None:
    (found,) = together({"guardian_name": ["วิภา ใจดี"], "phone": ["083-654-1927"], "age": ["12"], "first_name": ["-"]})
    assert found[["guardian_name", "phone", "first_name"]].fillna("").iloc[0].tolist() == ["วิภา ใจดี", "0836541927", ""]


def test_a_total_and_what_cannot_be_read_say_nothing() -> None:
    (found,) = together({"first_name": ["รวม", "ก้อง"], "phone": ["083-654-1927", ""]})
    assert found[SAYS].iloc[0].isna().all()


texts = st.lists(st.sampled_from(["", "ก", "ข", "ก ข", "x"]), max_size=12)


@given(texts, st.randoms(use_true_random=False))
def test_cells_put_together_are_what_rows_put_together_would_be(column: list[str], rng) -> None:
    other = column.copy()
    rng.shuffle(other)
    a, b = (Cells.of(pd.Series(c, dtype="str")) for c in (column, other))
    plain = [(x or y) for x, y in zip(column, other, strict=True)]
    assert filled(a, b).series().fillna("").tolist() == plain
    assert joined(a, b, "-").series().fillna("").tolist() == [x + "-" + y if x and y else x for x, y in zip(column, other, strict=True)]
    assert filled(a, b).distinct().series().fillna("").tolist() == plain
    assert a.times().sum() == sum(map(bool, column))


@given(texts, st.data())
def test_pairs_are_the_distinct_texts_of_each_list(column: list[str], data: st.DataObject) -> None:
    owners = data.draw(st.lists(st.integers(0, 3), min_size=len(column), max_size=len(column)))
    found = dict(Lists(np.array(owners, np.int64), 4).texts(Cells.of(pd.Series(column, dtype="str"))))
    expected: dict[int, set[str]] = {}
    for owner, text in zip(owners, column, strict=True):
        if text:
            expected.setdefault(owner, set()).add(text)
    assert {owner: set(t) for owner, t in found.items()} == expected
    assert all(len(t) == len(set(t)) for t in found.values())


@pytest.mark.parametrize(
    "column", [pd.Series([1, None, "ก", ""], dtype=object), pd.Series([None, None], dtype="str"), pd.Series([], dtype="str")]
)
def test_cells_of_any_column(column: pd.Series) -> None:
    said = ["" if pd.isna(v) else str(v) for v in column]
    assert Cells.of(column).series().fillna("").tolist() == said


@given(st.lists(cells, max_size=6))
def test_cells_keep_any_text(column: list[str]) -> None:
    assert Cells.of(pd.Series(column, dtype="str")).series().fillna("").tolist() == column
