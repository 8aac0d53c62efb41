"""Shares by list that differ from one kind of people to another."""

import numpy as np
import pandas as pd
import pytest

from matching import Model, make_base
from matching.hashes import NO_KEY
from matching.listed import NOBODY, by_list, keys_of
from records.ids import check_digit

YEARS, PLACES = np.array([7, 7, 7, 8, 0], dtype=np.uint64), np.array([1, 1, 2, 0, 1], dtype=np.uint64)  # hashes; 0 = not told


def _counted(cell: np.ndarray, assumed: np.ndarray) -> np.ndarray:
    """How many are in each cell, and in the second column what was assumed of the first."""
    counts = np.bincount(cell[cell != NOBODY], minlength=len(assumed))
    return np.stack([counts.astype(float), assumed[:, 0]], axis=1)


def test_each_cell_is_held_against_the_next_coarser_one():
    """Five people; four tell a year, of whom three are of the year 7, and two of these of the place 1."""
    found = by_list(["a", "b"], [YEARS, PLACES], _counted, otherwise=0.5)
    rows = found.shares[found.rows([YEARS, PLACES])]
    assert rows[:, 0].tolist() == [2, 2, 1, 1, 5]  # the last tells no year, so that its place is no cell
    assert rows[:4, 1].tolist() == [3, 3, 3, 5]  # of the coarser cell: the year 7, all
    assert rows[:, 2].tolist() == [0.5] * 5


def test_a_cell_never_seen_goes_by_the_coarser_one():
    found = by_list(["a", "b"], [YEARS, PLACES], _counted, otherwise=0.5)
    ask = [np.array([7, 9, NO_KEY], dtype=np.uint64), np.array([3, 1, 1], dtype=np.uint64)]
    assert found.shares[found.rows(ask), 0].tolist() == [3, 5, 5]


def _row(number: int, source: str, year: int) -> dict[str, str]:
    twelve = f"15201{number:07d}"
    return {
        "record_id": f"{source}{number}", "source": source, "national_id": twelve + check_digit(twelve),
        "first_name": "กขคงจฉชซดต"[number % 10] + "าม" + "นมรล"[number // 10 % 4], "last_name": "พฟภมยรลวสห"[number // 30 % 10] + "ิ" + "กดบ"[number % 3] + "า",
        "birth_date": f"{year}-{1 + number % 11:02d}-{1 + number // 11 % 28:02d}", "tambon": "ในเมือง",
    }  # fmt: skip


def test_a_list_of_one_year_lacks_those_of_another():
    """Half of 600 children were born in 2010, and all of these are on list b besides; of those of 2011 nobody is.

    Of 300 and 20 assumed, who are on it as half of all are: 1 - (300 + 20 * s) / 320 and 1 - 20 * s / 320, where s = 300 / (600 + 20).
    """
    rows = [_row(n, "a", 2010 + n % 2) for n in range(600)] + [_row(n, "b", 2010) for n in range(0, 600, 2)]
    base = make_base(pd.DataFrame(rows).astype("str"), Model.load())
    table, alone = base.table(base.records), base.learnt.alone
    shares = alone.unlisted.columns(table)[alone.unlisted.rows(keys_of(table, base.model)), table.vocabulary("source").values.index("b")]
    s = 300 / 620
    of_2010 = np.array([day.startswith("2010") for day in base.records["birth_date"].to_pylist()])
    assert shares[of_2010] == pytest.approx(_held_against(1 - (300 + 20 * s) / 320, 300))
    assert shares[~of_2010] == pytest.approx(_held_against(1 - 20 * s / 320, 0))


def _held_against(coarser: float, there: int) -> float:
    """The tambon holds all 300 of a year, so that its cell is the year's over again."""
    return max(1 - (there + 20 * (1 - coarser)) / 320, 0.01)
