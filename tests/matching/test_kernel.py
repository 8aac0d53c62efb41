"""The kernel called from outside, as another engine would: a frame of pairs with the values of both records, chunk by chunk."""

import pickle
from collections.abc import Iterator

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Model, make_base
from matching.kernel import weigh_pairs
from matching.learnt import Learnt
from tests.matching.tables import table

SHIPPED = Model.load()
MODEL = SHIPPED.model_copy(update={"training": SHIPPED.training.model_copy(update={"least_records": 2, "sample_pairs": 200})})
RECORDS = table("""
    record_id | source | first_name | last_name | birth_date | sex | tambon | phone      | national_id
    a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | m   | เกาะคา |            | 1101700230708
    a:2       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | เสริมงาม | 0812345678 |
    b:1       | b      | ณัฏฐพล     | ใจดีงาม   | 2012-05-13 | m   | เกาะคา |            | 1101700230708
    b:2       | b      | สมใจ       | ปันวงศ์   | 2012-06-21 | f   | เสริมงาม | 0812345678 |
    c:1       | c      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | m   |        | 0812345678 | 1520100123451
    c:2       | c      | สมใจ       | ปันวงค์   | 2012-06-12 | f   | เสริมงาม |          |
""")
COMPARED = [c.name for c in MODEL.comparisons]


def wide(pairs: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """The pairs with what both records say, as a join in another engine gives them."""
    joined = pairs[["record_id_l", "record_id_r"]]
    for side in ("_l", "_r"):
        joined = joined.merge(records.add_suffix(side), on=f"record_id{side}", how="left")
    return joined


def map_in_pandas(chunks: Iterator[pd.DataFrame], learnt: bytes) -> Iterator[pd.DataFrame]:
    """What a worker of such an engine runs: it has the pickled bundle and its chunks, and nothing else."""
    told: Learnt = pickle.loads(learnt)
    for chunk in chunks:
        yield weigh_pairs(chunk, told)


def test_chunks_of_pairs_weigh_what_they_weigh_in_the_run_that_learnt() -> None:
    base = make_base(RECORDS, MODEL)
    expected = base.links.pairs
    pairs = wide(expected, RECORDS).iloc[::-1]
    chunks = (pairs.iloc[at : at + 2] for at in range(0, len(pairs), 2))
    found = pd.concat(map_in_pandas(chunks, pickle.dumps(base.learnt)), ignore_index=True)
    assert len(found) > 4
    assert found["record_id_l"].tolist() == pairs["record_id_l"].tolist()
    found = found.sort_values(["record_id_l", "record_id_r"], ignore_index=True)
    columns = ["record_id_l", "record_id_r", "match_weight", "match_probability"]
    columns += [f"{what}_{name}" for what in ("level", "weight") for name in COMPARED]
    pd.testing.assert_frame_equal(found[columns], expected[columns])


def test_a_hard_rule_that_parts_a_pair_is_told() -> None:
    learnt = make_base(RECORDS, MODEL).learnt
    pairs = wide(pd.DataFrame({"record_id_l": ["a:1", "a:1"], "record_id_r": ["c:1", "b:1"]}, dtype="str"), RECORDS)
    two_ids, one_id = weigh_pairs(pairs, learnt)["rule"].tolist()
    assert MODEL.hard_rules[two_ids].name == "ids_differ"
    assert one_id == -1
    assert weigh_pairs(pairs.assign(source_r="a"), learnt, one_row_sources=["a"])["rule"].tolist() == [-2, -2]


def test_a_record_without_an_id_is_refused() -> None:
    pairs = wide(pd.DataFrame({"record_id_l": ["a:1"], "record_id_r": ["b:1"]}, dtype="str"), RECORDS)
    with pytest.raises(OneTeamError):
        weigh_pairs(pairs.assign(record_id_l=""), make_base(RECORDS, MODEL).learnt)
