"""Linking small tables whose answer anyone can see."""

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Model, explain, link
from tests.matching.tables import table

MODEL = Model.load()


def people(text: str, **options: object) -> dict[str, str]:
    """record → cluster of a small table linked with the shipped weights."""
    clusters = link(table(text), MODEL, train=False, **options).clusters  # type: ignore[arg-type]
    return dict(zip(clusters["record_id"], clusters["cluster_id"], strict=True))


def test_one_child_under_two_spellings_is_one_person() -> None:
    found = people("""
        record_id | source | first_name | last_name  | birth_date | sex | tambon
        a:1       | a      | ณัฐพล      | ใจดีงาม    | 2012-05-13 | m   | เกาะคา
        b:1       | b      | ณัฏฐพล     | ใจดีงาม    | 2012-05-13 | m   | เกาะคา
    """)
    assert found["a:1"] == found["b:1"] == "a:1"


def test_two_valid_ids_never_share_a_person() -> None:
    found = people("""
        record_id | source | first_name | last_name | birth_date | national_id
        a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708
        b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451
    """)
    assert found["a:1"] != found["b:1"]


TWINS = """
    record_id | source | first_name | last_name | birth_date | sex | national_id   | mother_name   | phone
    a:1       | a      | ชยพงศ์     | ปันวงค์   | 2020-06-21 | m   | 1101700230708 | วิภา น้อยมูล  | 0812345678
    a:2       | a      | ธีรเดช     | ปันวงค์   | 2020-06-21 | m   | 1520100123451 | วิภา น้อยมูล  | 0812345678
"""


def test_twins_stay_apart_with_and_without_ids() -> None:
    found = people(TWINS + "b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | | วิภา น้อยมูล | 0812345678")
    assert found == {"a:1": "a:1", "a:2": "a:2", "b:1": "a:2"}


def test_a_twins_number_typed_in_by_mistake_merges_nobody() -> None:
    found = people(TWINS + "b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | 1101700230708 | วิภา น้อยมูล | 0812345678")
    assert len(set(found.values())) == 3


def test_a_child_under_a_new_name_is_found_by_id_and_birth_date() -> None:
    found = people("""
        record_id | source | first_name | last_name | birth_date | sex | national_id
        a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | 1101700230708
        b:1       | b      | ณัฏฐธิดา   | ปันวงค์   | 2012-06-21 | f   | 1101700230708
    """)
    assert len(set(found.values())) == 1


def test_two_rows_of_a_one_row_source_are_two_people() -> None:
    rows = """
        record_id | source | first_name | last_name | birth_date | sex
        a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f
        a:2       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f
    """
    assert len(set(people(rows).values())) == 1
    assert len(set(people(rows, one_row_sources=["a"]).values())) == 2


def test_a_name_that_fits_two_children_is_left_to_review() -> None:
    records = table("""
        record_id | source | first_name | last_name  | birth_date | national_id
        a:1       | a      | ฐิติกานต์  | ศรีมหาโพธิ | 2012-06-21 | 1101700230708
        a:2       | a      | ฐิติกานต์  | ศรีมหาโพธิ | 2009-02-11 | 1520100123451
        b:1       | b      | ฐิติกานต์  | ศรีมหาโพธิ |            |
    """)
    records = pd.concat([records, filler(3000)], ignore_index=True)
    clusters = link(records, MODEL, train=False).clusters.set_index("record_id")
    assert clusters.loc["b:1", "cluster_id"] == "b:1"
    assert clusters.loc["b:1", "review"] == "fits_two"


def filler(n: int) -> pd.DataFrame:
    """Strangers with names of their own, so that the table has a size."""
    return pd.DataFrame(
        {
            "record_id": [f"z:{i}" for i in range(n)],
            "source": "z",
            "first_name": [f"ก{i:05d}" for i in range(n)],
            "last_name": [f"ข{i:05d}" for i in range(n)],
        }
    ).astype("str")


def test_unknown_columns_missing_columns_and_no_rows() -> None:
    assert len(link(table("record_id | source | first_name"), MODEL).clusters) == 0
    assert people("record_id | source | shoe_size\n a:1 | a | 42") == {"a:1": "a:1"}


def test_a_record_id_that_comes_twice_is_refused() -> None:
    with pytest.raises(OneTeamError, match="unique"):
        link(pd.concat([table("record_id | source\n a:1 | a")] * 2), MODEL)


def test_explanation_adds_up() -> None:
    records = table("""
        record_id | source | first_name | last_name | birth_date
        a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13
        b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13
    """)
    links = link(records, MODEL)
    told = explain(links, MODEL, "b:1", "a:1")
    assert sum(p.bits for p in told.parts) == pytest.approx(told.weight, abs=1e-4)
    assert told.verdict == "linked"
    assert "ณัฐพล" not in str(told)
