"""Dates: the ways a birthday is written in a Thai file, and what is left when parts of it are unknown."""

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.cells import Cells, Lists
from records.dates import date_column, is_month_first, read_age, read_date
from records.months import month_number
from records.readings import Read
from records.repairs import Repairs
from records.text import tidy
from records.years import Span, birth_span, event_span, read_year
from tests.records.strategies import cells

DATED = dt.date(2025, 6, 10)  # พ.ศ. 2568
BIRTH = birth_span(DATED)

# 13 พฤษภาคม 2555 = 13 May 2012
TABLE = """
13/05/2555                        | 2012-05-13
13/5/55                           | 2012-05-13
13-05-2555                        | 2012-05-13
13.5.2555                         | 2012-05-13
13 05 2555                        | 2012-05-13
13/05/2012                        | 2012-05-13
2012-05-13                        | 2012-05-13
2555-05-13                        | 2012-05-13
2012-05-13 00:00:00               | 2012-05-13
2012-05-13T00:00:00.000Z          | 2012-05-13
13/05/2555 0:00:00                | 2012-05-13
13 พ.ค. 2555                       | 2012-05-13
13 พค 55                           | 2012-05-13
13พ.ค.55                           | 2012-05-13
13-พ.ค.-55                         | 2012-05-13
13 พฤษภาคม 2555                    | 2012-05-13
13 พฤษาภาคม 2555                   | 2012-05-13
วันที่ 13 เดือน พฤษภาคม พ.ศ. 2555     | 2012-05-13
วันอาทิตย์ที่ 13 พฤษภาคม พ.ศ.2555      | 2012-05-13
13-May-2012                       | 2012-05-13
May 13, 2012                      | 2012-05-13
Sun, 13 May 2012                  | 2012-05-13
13052555                          | 2012-05-13
25550513                          | 2012-05-13
20120513                          | 2012-05-13
130555                            | 2012-05-13
41042                             | 2012-05-13
41042.0                           | 2012-05-13
05/13/2012                        | 2012-05-13
13/05/3098                        | 2012-05-13
13/05/1469                        | 2012-05-13
29/02/2555                        | 2012-02-29
2555                              | 2012
พ.ศ. 2555                         | 2012
ปี 2555                            | 2012
00/00/2555                        | 2012
-/-/2555                          | 2012
xx/xx/2555                        | 2012
2012-00-00                        | 2012
05/2555                           | 2012-05
00/05/2555                        | 2012-05
พ.ค. 2555                          | 2012-05
2012-05-XX                        | 2012-05
31/02/2555                        | 2012
30/13/2555                        | 2012
13/13/2555                        | 2012
13/05/2570                        |
13/05/2400                        |
11/06/2568                        |
0000-00-00                        |
ไม่แน่ใจ                            |
13/05                             |
99/99/9999                        |
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("cell", "date"), _rows(TABLE))
def test_read_birth_date(cell: str, date: str) -> None:
    assert read_date(cell, span=BIRTH, dated=DATED).value == date


def test_the_spreadsheet_day_number_of_the_table_is_right() -> None:
    assert dt.date(1899, 12, 30) + dt.timedelta(days=41042) == dt.date(2012, 5, 13)


@pytest.mark.parametrize(
    ("year", "birth", "event"),
    [
        (55, 2012, 2012),  # พ.ศ. 2555, a child of 13
        (12, 2012, 2012),  # ค.ศ. 2012: พ.ศ. 2512 would be a man of 56
        (68, 2025, 2025),  # พ.ศ. 2568
        (25, 2025, 2025),  # ค.ศ. 2025
        (43, 2000, 2000),  # พ.ศ. 2543, aged 25
        (2555, 2012, 2012),
        (2012, 2012, 2012),
        (2026, 0, 2026),  # nobody is born next year, but a course may end then
        (2570, 0, 2027),
        (1800, 0, 0),
        (2400, 0, 0),
    ],
)
def test_which_year_is_meant(year: int, birth: int, event: int) -> None:
    assert read_year(year, BIRTH)[0] == birth
    assert read_year(year, event_span(DATED))[0] == event


@pytest.mark.parametrize(
    ("word", "month"),
    [("ม.ค.", 1), ("มค", 1), ("มกราคม", 1), ("ก.พ.", 2), ("กุมภาพันธ์", 2), ("กุมภาพัน", 2), ("มี.ค.", 3), ("เม.ย.", 4), ("มิ.ย.", 6), ("กรกฎาคม", 7),
     ("กรกฏาคม", 7), ("พ.ย.", 11), ("พ.ค.", 5), ("ธันวา", 12), ("Sept", 9), ("JUNE", 6), ("ต้น", 0), ("พฤหัส", 0)],
)  # fmt: skip
def test_names_of_months(word: str, month: int) -> None:
    assert month_number(word) == month


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("13", "2012"),
        ("13 ปี", "2012"),
        ("13 ปี 4 เดือน", "2012"),
        ("13.5", "2012"),
        ("13ขวบ", "2012"),
        ("0", "2025"),
        ("โต", ""),
        ("200", ""),
    ],
)
def test_read_age(cell: str, year: str) -> None:
    assert read_age(cell, dated=DATED).value == year


def dates_of(cells: list[str], span: Span, dated: dt.date, repairs: Repairs) -> pd.Series:
    column = Cells.of(pd.Series(cells, dtype="str"))
    return date_column(column, Lists.one(len(cells)), span, dated, repairs).series()


def test_month_first_is_a_property_of_the_column() -> None:
    american = ["5/13/2012", "6/21/2011", "12/25/2010", "1/2/2012", "3/30/2013", "4/17/2012", "7/8/2012"]
    assert is_month_first(american)
    read = dates_of(american, BIRTH, DATED, Repairs())
    assert read.tolist() == ["2012-05-13", "2011-06-21", "2010-12-25", "2012-01-02", "2013-03-30", "2012-04-17", "2012-07-08"]
    thai = ["13/5/2555", "21/6/2554", "25/12/2553", "1/2/2555", "5/13/2555"]
    assert not is_month_first(thai)
    read = dates_of(thai, BIRTH, DATED, Repairs())
    assert read.tolist() == ["2012-05-13", "2011-06-21", "2010-12-25", "2012-02-01", "2012-05-13"]


def test_first_january_stands_for_unknown_only_where_it_is_far_too_frequent() -> None:
    days = [f"{d:02d}/0{m}/2555" for m in range(1, 10) for d in range(2, 13)]  # 99 birthdays, none on 1 January
    repairs = Repairs()
    few = dates_of(["01/01/2555", *days], BIRTH, DATED, repairs)
    assert few[0] == "2012-01-01"
    assert "first_january_unknown" not in repairs.counts
    many = dates_of(["01/01/2555"] * 10 + days, BIRTH, DATED, repairs)
    assert many[:10].tolist() == ["2012"] * 10
    assert many[10] == "2012-01-02"
    assert repairs.counts["first_january_unknown"] == 10


def test_first_january_of_a_term_is_kept() -> None:
    read = dates_of(["01/01/2567"] * 20, event_span(DATED), DATED, Repairs())
    assert read.tolist() == ["2024-01-01"] * 20


@given(
    st.dates(min_value=dt.date(1930, 1, 1), max_value=DATED),
    st.sampled_from(["{d:02d}/{m:02d}/{b}", "{d}-{m}-{b}", "{y}-{m:02d}-{d:02d}", "{b}{m:02d}{d:02d}"]),
)
def test_every_birthday_survives_being_written(day: dt.date, form: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year, b=day.year + 543)
    assert read_date(written, span=BIRTH, dated=DATED).value == day.isoformat()


@given(cells, st.booleans())
def test_reading_a_date_again_changes_nothing(text: str, month_first: bool) -> None:
    for span in (BIRTH, event_span(DATED)):
        once = read_date(tidy(text).value, span=span, dated=DATED, month_first=month_first)
        assert read_date(once.value, span=span, dated=DATED, month_first=month_first) == Read(once.value)
        assert once.value == tidy(text).value or once.rules


@given(cells)
def test_births_are_never_in_the_future_nor_too_long_ago(text: str) -> None:
    born = read_date(text, span=BIRTH, dated=DATED).value
    assert born == "" or (born[:4] >= "1905" and born <= DATED.isoformat())
