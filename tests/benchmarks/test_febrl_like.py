"""The made-up people of the scale bench: as many as asked, always the same, copies near their originals."""

import pandas as pd
import pytest

from benchmarks.febrl_like import COLUMNS, febrl_like


@pytest.fixture
def files(tmp_path):
    """A file of the kind the values are taken from."""
    rows = [[f"{w}{n % 7}" if w in ("ann", "lee") else f"{w} {n % 5}" for w in ("ann", "lee", "12", "high street", "", "town", "2000", "nsw", "x", "y")]
            for n in range(60)]  # fmt: skip
    pd.DataFrame(rows, columns=list(COLUMNS)).to_csv(tmp_path / "records.csv", index=False)
    return [tmp_path / "records.csv"]


def test_as_many_as_asked_and_six_in_ten_are_originals(files):
    records, truth = febrl_like(files, 500)
    assert (len(records), records["record_id"].nunique(), truth["person"].nunique()) == (500, 500, 300)
    assert truth["person"].value_counts().max() <= 6


def test_one_seed_gives_one_table_and_another_another(files):
    assert febrl_like(files, 200)[0].equals(febrl_like(files, 200)[0])
    assert not febrl_like(files, 200)[0].equals(febrl_like(files, 200, seed=2)[0])


def test_a_copy_is_near_its_original(files):
    records, truth = febrl_like(files, 500)
    table = records.merge(truth, on="record_id")
    pairs = table.merge(table, on="person")
    pairs = pairs[pairs["record_id_x"] < pairs["record_id_y"]]
    same = sum((pairs[f"{c}_x"] == pairs[f"{c}_y"]).astype(int) for c in COLUMNS)
    assert same.mean() > 5
    assert (same < len(COLUMNS)).mean() > 0.9
