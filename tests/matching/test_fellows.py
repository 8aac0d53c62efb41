"""How often a record stands alone, and how often a person is not on a list: learnt from valid ids."""

import pandas as pd
import pytest

from matching import Model, make_base
from matching.base import Base
from records.ids import check_digit

CHILDREN, ON_BOTH, WITHOUT_ID = 300, 270, 25


def _row(number: int, source: str, *, has_id: bool = True) -> dict[str, str]:
    twelve = f"15201{number:07d}"
    return {
        "record_id": f"{source}{number}", "source": source, "national_id": twelve + check_digit(twelve) if has_id else "",
        "first_name": "กขคงจฉชซดต"[number % 10] + "าม" + "นมรล"[number // 10 % 4], "last_name": "พฟภมยรลวสห"[number // 30] + "ิ" + "กดบ"[number % 3] + "า",
        "birth_date": f"{2008 + number % 12}-{1 + number % 11:02d}-{1 + number // 11 % 28:02d}",
    }  # fmt: skip


def _table(rows: list[dict[str, str]]) -> pd.DataFrame:
    table = pd.DataFrame(rows).astype("str")
    return table.mask(table == "").astype("str")


@pytest.fixture(scope="module")
def base() -> Base:
    """300 children on list a; 270 of them on list b, which has 25 rows without an id besides."""
    rows = [_row(n, "a") for n in range(CHILDREN)] + [_row(n, "b") for n in range(ON_BOTH)]
    rows += [_row(n, "b", has_id=False) for n in range(ON_BOTH, ON_BOTH + WITHOUT_ID)]
    return make_base(_table(rows), Model.load())


def test_who_of_other_lists_is_not_on_a_list_is_counted_by_ids(base):
    """Of the 300 with an id on list a 270 are on b, of the 270 on b all on a; 20 more are taken to be on neither, lest a few decide."""
    unlisted = base.learnt.alone.unlisted
    assert unlisted["b"] == pytest.approx(1 - ON_BOTH / (CHILDREN + 20))
    assert unlisted["a"] == pytest.approx(1 - ON_BOTH / (ON_BOTH + 20))


def test_a_list_never_seen_is_nobodys(base):
    table = base.table(_table([_row(1, "b"), _row(2, "c")]))
    *chances, of_no_list = base.learnt.alone.unlisted_of(table).tolist()
    assert dict(zip(table.vocabulary("source").values, chances, strict=True)) == {"b": pytest.approx(1 - ON_BOTH / (CHILDREN + 20)), "c": 1.0}
    assert of_no_list == 1.0
