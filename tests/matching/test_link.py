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
    told = explain(links, MODEL, "b:1", "a:1", lang="th")
    *parts, total = told.parts
    assert sum(p.bits for p in parts) == pytest.approx(total.bits, abs=1e-4)
    assert told.verdict == "linked"
    assert "ณัฐพล" not in str(told)
