"""What is told of a column: figures and shapes, never a value; what a heading speaks for; how dates are written."""

import pandas as pd
import pyarrow as pa
import pytest

from matching.proposal.dates import dates_in
from matching.proposal.headings import looks_like_data, role_of, stem
from matching.proposal.looks import Look, follows, look_at, shape_of


def look(values: list[str], name: str = "column") -> Look:
    return look_at(name, pa.chunked_array([values], pa.large_string()))


def test_empty_cells_and_words_for_nothing_do_not_fill_a_column() -> None:
    seen = look(["a", "a", "b", "", " ", "N/A", "ไม่ระบุ", "-"])
    assert (seen.rows, seen.filled, seen.distinct) == (8, 3, 2)
    assert seen.blanks == ("-", "N/A", "ไม่ระบุ")
    assert seen.top == 1.0


@pytest.mark.parametrize(
    ("value", "shape"),
    [("1971-06-24", "9(4)-9(2)-9(2)"), ("AB 12", "A(2) 9(2)"), ("สมชาย", "ก(5)"), ("7", "9"), ("a1b2c3d4e5", "")],
)
def test_a_shape_has_runs_of_digits_and_letters(value: str, shape: str) -> None:
    assert shape_of(value) == shape


def test_slips_in_a_list_of_few_values_are_seen() -> None:
    assert look(["north"] * 500 + ["south"] * 500 + ["nort", "sotuh", "soutj", "norht"]).typed
    assert not look(["north"] * 500 + ["south"] * 500 + ["elsewhere", "overseas"]).typed


def test_a_village_tells_its_province_but_a_first_name_does_not() -> None:
    villages = pd.Series([f"v{i % 20}" for i in range(400)])
    provinces = pd.Series([f"p{i % 20 // 5}" for i in range(400)])
    names = pd.Series([f"n{i % 19}" for i in range(400)])
    assert follows(villages, provinces)
    assert not follows(provinces, villages)
    assert not follows(names, provinces)
    assert not follows(villages, pd.Series(["one"] * 400))  # all alike: nothing is told


def test_names_in_two_scripts_are_seen_in_whatever_order_they_come() -> None:
    latin, thai = ["Somchai", "Wipha"] * 20, ["สมชาย", "วิภา"] * 20
    assert look(latin + thai).in_two_scripts
    assert look(thai + latin).in_two_scripts
    assert not look(thai).in_two_scripts
    assert not look([*thai, "Anna"]).in_two_scripts  # a foreigner among forty
    assert not look([*latin, "1", "?"] * 3).in_two_scripts


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("first_name", "given"), ("givenName", "given"), ("FNAME_C1", "given"), ("ชื่อ", "given"), ("Vorname", "given"),
        ("surname", "surname"), ("Last Name", "surname"), ("นามสกุล", "surname"), ("ชื่อ-สกุล", "whole_name"), ("full_name", "whole_name"),
        ("dob", "birth_date"), ("วันเกิด", "birth_date"), ("by", "birth_year"), ("birth_month", "birth_month"), ("BirthDate", "birth_date"),
        ("soc_sec_id", "id"), ("เลขประจำตัวประชาชน", "id"), ("passport no", "id"), ("e-mail", "email"), ("เบอร์โทร", "phone"),
        ("postcode", "postcode"), ("ZIP", "postcode"), ("ตำบล", "inner"), ("จังหวัด", "outer"), ("อำเภอ", "middle_place"), ("suburb", "inner"),
        ("address_1", "street"), ("บ้านเลขที่", "house_no"), ("คำนำหน้า", "title"), ("เพศ", "sex"), ("อายุ", "age"), ("ชื่อเล่น", "nickname"),
        ("mother_name", "relative"), ("rec_id", "record_id"), ("source", "source"), ("cluster", "ignored"), ("favourite_colour", ""),
        ("first_name_th", "given"), ("ชื่อ (อังกฤษ)", "given"), ("นามสกุลภาษาอังกฤษ", "surname"), ("name_en", "whole_name"), ("children", ""),
    ],
)  # fmt: skip
def test_what_a_heading_speaks_for(heading: str, role: str) -> None:
    assert role_of(heading) == role


def test_headings_of_one_stem() -> None:
    assert stem("address_1") == stem("Address_2") != stem("suburb")


def test_a_first_row_of_cells_is_no_header() -> None:
    assert [looks_like_data(x) for x in ("1980-02-03", "12", "a@b.org", "1101700230708")] == [True] * 4
    assert [looks_like_data(x) for x in ("address_1", "ชื่อ", "name", "c1")] == [False] * 4


@pytest.mark.parametrize(
    ("values", "formats", "calendar"),
    [
        (["1971-06-24", "1980-12-31", "1990-01-05"], ("%Y-%m-%d",), "common"),
        (["19710624", "19801231", "19900105"], ("%Y%m%d",), "common"),
        (["24/6/1971", "31/12/1980", "5/1/1990"], ("%d/%m/%Y",), "common"),
        (["6/24/1971", "12/31/1980", "1/5/1990"], ("%m/%d/%Y",), "common"),
        (["24/6/2514", "31/12/2523", "5/1/2533"], ("%d/%m/%Y",), "buddhist"),
        (["24 มิ.ย. 2514", "31 ธันวาคม 2523", "5 ม.ค. 2533"], ("%d %B %Y",), "buddhist"),
        (["24.06.1971", "31.12.1980", "1990"], ("%d.%m.%Y", "%Y"), "common"),
        (["1971-06-24T00:00:00", "1980-12-31T00:00:00", "1990-01-05T12:30:00Z"], ("%Y-%m-%d%T",), "common"),
    ],
)
def test_how_dates_are_written(values: list[str], formats: tuple[str, ...], calendar: str) -> None:
    found = dates_in(look(values), named=True)
    assert found is not None
    assert (found.formats, found.calendar, found.unsure) == (formats, calendar, False)


def test_day_and_month_that_could_be_the_other_way_round_are_unsure() -> None:
    found = dates_in(look(["1/2/1971", "3/4/1980", "5/6/1990"]), named=True)
    assert found is not None
    assert found.unsure


@pytest.mark.parametrize("values", [["8241986", "2303925"], ["4680", "2192"], ["64", "39"], ["smith", "jones"], ["99999999", "12345678"]])
def test_what_is_no_date(values: list[str]) -> None:
    assert dates_in(look(values), named=False) is None
