"""Keys known from an earlier table: the same hashes as worked out anew, only new values worked on, kept whatever a column is called."""

import numpy as np
import pandas as pd

from matching import make_base
from matching.hashes import hashes_of
from matching.kept import read_base, write_base
from matching.model import Model
from matching.table import Table

COLUMN = "house/first-name"


def model() -> Model:
    comparison = {"name": "first", "kind": "name", "columns": [COLUMN]}
    return Model.model_validate({"version": "x", "columns": {COLUMN: {"kind": "name"}}, "comparisons": [comparison],
                                 "blocking": [{"name": "b", "keys": [f"sound:{COLUMN}"]}]})  # fmt: skip


def people(*names: str) -> pd.DataFrame:
    return pd.DataFrame({"record_id": [f"r{n}" for n in range(len(names))], "source": "s", COLUMN: names})


def test_what_a_base_knows_is_looked_up_and_the_rest_worked_out(tmp_path):
    write_base(tmp_path / "base", make_base(people("สมชาย", "สมหญิง", "จันทร์"), model()))
    base = read_base(tmp_path / "base", model())
    new = people("จันทร์", "ศรี", "สมชาย")
    assert base.known.places(COLUMN, hashes_of(["จันทร์", "ศรี"])).tolist()[1] == -1
    assert base.known.places(COLUMN, hashes_of(["จันทร์", "สมชาย"])).min() >= 0
    for how in ("sound", "value", "skeleton"):
        assert np.array_equal(base.table(new).hashed(how, COLUMN), Table(new).hashed(how, COLUMN))
