"""How often a record stands alone, learnt from the odds of its best fellow; how often a person is not on a list, counted among the people found."""

import numpy as np
import pandas as pd
import pytest

from benchmarks.sides import MODELS
from matching import Model, make_base
from matching.base import Base
from matching.fellows import standing_alone
from records.ids import check_digit

CHILDREN, ON_BOTH, WITHOUT_ID = 300, 270, 25
ON_B = ON_BOTH + WITHOUT_ID


def _row(number: int, source: str, *, has_id: bool = True) -> dict[str, str]:
    twelve = f"15201{number:07d}"
    return {
        "record_id": f"{source}{number}", "source": source, "national_id": twelve + check_digit(twelve) if has_id else "",
        "first_name": "กขคงจฉชซดต"[number % 10] + "าม" + "นมรล"[number // 10 % 4], "last_name": "พฟภมยรลวสห"[number // 30] + "ิ" + "กดบ"[number % 3] + "า",
        "birth_date": f"{2008 + number % 12}-{1 + number % 11:02d}-{1 + number // 11 % 28:02d}",
    }  # fmt: skip


def _other_id(number: int) -> str:
    """A valid number that nobody bears."""
    twelve = f"15299{number:07d}"
    return twelve + check_digit(twelve)


def _lone(base: Base) -> dict[str, float]:
    """By list, the share of its rows that stand alone."""
    return dict(zip(base.learnt.alone.lone.lists, base.learnt.alone.lone.shares[-1].tolist(), strict=False))


def _table(rows: list[dict[str, str]]) -> pd.DataFrame:
    table = pd.DataFrame(rows).astype("str")
    return table.mask(table == "").astype("str")


@pytest.fixture(scope="module")
def base() -> Base:
    """300 children on list a; 270 of them on list b, which has 25 rows without an id besides."""
    rows = [_row(n, "a") for n in range(CHILDREN)] + [_row(n, "b") for n in range(ON_BOTH)]
    rows += [_row(n, "b", has_id=False) for n in range(ON_BOTH, ON_BOTH + WITHOUT_ID)]
    return make_base(_table(rows), Model.load())


def test_who_of_other_lists_is_not_on_a_list_is_counted_among_the_people_found(base):
    """Of the 300 of list a 295 are on b, 25 of them without an id, and all of b on a; 20 more are taken to be on neither, lest a few decide."""
    unlisted = dict(zip(base.learnt.alone.unlisted.lists, base.learnt.alone.unlisted.shares[-1], strict=False))
    assert unlisted["b"] == pytest.approx(1 - ON_B / (CHILDREN + 20))
    assert unlisted["a"] == pytest.approx(1 - ON_B / (ON_B + 20))


def test_a_list_never_seen_is_nobodys(base):
    table = base.table(_table([_row(1, "b"), _row(2, "c")]))
    *chances, of_no_list = base.learnt.alone.unlisted.columns(table)[-1].tolist()
    assert dict(zip(table.vocabulary("source").values, chances, strict=True)) == {"b": pytest.approx(1 - ON_B / (CHILDREN + 20)), "c": 1.0}
    assert of_no_list == 1.0


@pytest.mark.parametrize(
    ("odds", "expected"),
    [
        ([0.0, 0.0, 1e9, 1e9], 0.5),  # two have nobody, two have one for sure
        ([0.0, 3.0, 3.0], 0.5),  # 2s² - 3s + 1 = 0: one has nobody; by s = ½ the others stand alone by 1 to 3, so ½ = (1 + ¼ + ¼) / 3
        ([1e9] * 50, 0.01),  # no list is so complete
    ],
)
def test_the_share_that_stands_alone_is_the_mean_of_its_own_chances(odds, expected):
    one = np.zeros(len(odds), dtype=np.int64)
    assert standing_alone(np.array(odds), one, np.array([0.5]), 0.0)[0] == pytest.approx(expected, abs=0.002)


def test_a_number_typed_wrongly_makes_nobody_stand_alone():
    """Of the 270 of list b that are on list a, 40 bear a number there that nobody has; 30 more are on b only."""
    rows = [_row(n, "a") for n in range(ON_BOTH)] + [_row(n, "b") for n in range(CHILDREN)]
    for number in range(40):
        rows[ON_BOTH + number]["national_id"] = _other_id(number)
    chances = _lone(make_base(_table(rows), Model.load()))
    assert chances["b"] == pytest.approx(30 / CHILDREN, abs=0.02)
    assert chances["a"] == pytest.approx(0.01, abs=0.01)


def test_lists_of_two_scripts_tell_though_no_row_would_link_to_its_own_copy():
    """128 people, each in Thai letters on one list and in Latin ones on the other; the model knows next to nothing of equal letters."""
    thai, latin = "กมนตปสลร", "kmntpslr"
    names = [(a, b, c) for a in range(8) for b in range(8) for c in range(2)]
    spelt = {"thai": lambda *which: "".join(f"{thai[k]}า" for k in which), "latin": lambda *which: "".join(f"{latin[k]}a" for k in which)}
    rows = [
        {"record_id": f"{source}{i}", "source": source, "first_name": spell(a, b, c, a), "last_name": spell(b, a, (a + b) % 8)}
        for source, spell in spelt.items()
        for i, (a, b, c) in enumerate(names)
    ]
    base = make_base(pd.DataFrame(rows).astype("str"), Model.load(MODELS / "th_en_names.yaml"))
    assert base.learnt.weights.trained
    assert max(_lone(base).values()) < 0.15
