"""What must hold for any table: order does not matter, missing adds nothing, strangers change nothing."""

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from matching import Links, Model, link, make_base, relink
from matching.compare import compare
from matching.table import Table

MODEL = Model.load()
FIRST = ["สมชาย", "สมชัย", "ณัฐพล", "ณัฏฐพล", "กานดา", "กานดี", "ณัฐ", "Somchai", ""]
LAST = ["ใจดี", "ใจดีงาม", "มีสุข", "สมชาย", ""]
DATES = ["2012-05-13", "2012-13", "2012-05", "2012", "2013", "2555-05-13", "2012-01-01", ""]
IDS = ["1101700230708", "1101700230718", "1520100123451", "1101700237008", ""]
record = st.fixed_dictionaries(
    {
        "source": st.sampled_from("abc"),
        "first_name": st.sampled_from(FIRST),
        "last_name": st.sampled_from(LAST),
        "nickname": st.sampled_from(["ณัฐ", "บอย", ""]),
        "alt_last_name": st.sampled_from(["มีสุข", ""]),
        "birth_date": st.sampled_from(DATES),
        "sex": st.sampled_from(["m", "f", ""]),
        "national_id": st.sampled_from(IDS),
        "father_name": st.sampled_from(["สมชาย ใจดี", "สมชาย", ""]),
        "mother_name": st.sampled_from(["วิภา ใจดี", ""]),
        "guardian_name": st.sampled_from(["วิภา ใจดี", "สมชาย", ""]),
        "phone": st.sampled_from(["0812345678", "0898765432", ""]),
        "tambon": st.sampled_from(["ศาลา", "งาว", ""]),
        "province": st.sampled_from(["ลำปาง", ""]),
        "grade": st.sampled_from(["ป.6", "ม.1", "ประถม", ""]),
    }
)
tables = st.lists(record, min_size=2, max_size=14)


def frame(rows: list[dict[str, str]]) -> pd.DataFrame:
    """The rows as standardised records."""
    made = pd.DataFrame(rows).astype("str")
    return made.mask(made == "").astype("str").assign(record_id=[f"{i:02d}" for i in range(len(rows))])


def people(records: pd.DataFrame, **options: object) -> set[frozenset[str]]:
    """The clusters as sets of record ids."""
    return groups(link(records, MODEL, train=False, **options))  # type: ignore[arg-type]


def groups(links: Links) -> set[frozenset[str]]:
    """The clusters of links as sets of record ids."""
    return {frozenset(ids) for _, ids in links.clusters.groupby("cluster_id")["record_id"]}


@settings(max_examples=20, deadline=None)
@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_rows_and_columns_does_not_matter(rows: list[dict[str, str]], random: object) -> None:
    records = frame(rows)
    order = list(range(len(rows)))
    random.shuffle(order)  # type: ignore[attr-defined]
    one, other = link(records, MODEL, train=False), link(records.iloc[order, ::-1], MODEL, train=False)
    pd.testing.assert_frame_equal(one.pairs, other.pairs)
    pd.testing.assert_frame_equal(one.clusters, other.clusters)
    assert one.report == other.report


@settings(max_examples=60, deadline=None)
@given(tables)
def test_comparing_is_symmetric(rows: list[dict[str, str]]) -> None:
    made = Table(frame(rows))
    left, right = np.triu_indices(made.n, k=1)
    assert (compare(made, MODEL, left, right) == compare(made, MODEL, right, left)).all()


@settings(max_examples=20, deadline=None)
@given(tables, st.sampled_from(["nickname", "phone", "mother_name", "grade", "sex", "province", "national_id"]))
def test_a_column_of_missing_values_is_as_good_as_no_column(rows: list[dict[str, str]], column: str) -> None:
    records = frame(rows)
    empty = records.assign(**{column: pd.Series(np.nan, index=records.index, dtype="str")})
    one, other = link(empty, MODEL, train=False), link(records.drop(columns=column), MODEL, train=False)
    pd.testing.assert_frame_equal(one.pairs, other.pairs)
    pd.testing.assert_frame_equal(one.clusters, other.clusters)


@settings(max_examples=20, deadline=None)
@given(tables)
def test_missing_adds_nothing_to_a_weight(rows: list[dict[str, str]]) -> None:
    pairs = link(frame(rows), MODEL, train=False).pairs
    for comparison in MODEL.comparisons:
        assert (pairs.loc[pairs[f"level_{comparison.name}"] < 0, f"weight_{comparison.name}"] == 0).all()


@settings(max_examples=30, deadline=None)
@given(tables)
def test_an_unrelated_record_changes_no_cluster(rows: list[dict[str, str]]) -> None:
    """By the same weights: the table as a whole tells how rare a name is, so one row more may tip what stood on the threshold."""
    base = make_base(frame(rows), MODEL)
    stranger = pd.DataFrame([{"record_id": "99", "source": "z", "first_name": "ฮารูกิ", "last_name": "ฟูจิวาระ"}]).astype("str")
    assert groups(relink(base, stranger, [])) == groups(base.links) | {frozenset({"99"})}


@settings(max_examples=60, deadline=None)
@given(tables)
def test_hard_rules_hold_in_every_cluster(rows: list[dict[str, str]]) -> None:
    records = frame(rows).set_index("record_id")
    valid = records["national_id"].where(records["national_id"].isin(["1101700230708", "1520100123451"]))
    carried = records.groupby("national_id")["first_name"].nunique()
    valid = valid.where(valid.map(carried) <= 3)  # an id that many names carry is no id
    for ids in people(records.reset_index(), one_row_sources=["a"]):
        members = list(ids)
        assert valid[members].nunique() <= 1
        assert (records.loc[members, "source"] == "a").sum() <= 1
