"""Doubts about whole people, on clusters drawn by hand."""

import numpy as np
import pytest

from matching import Model, explain, link
from matching.doubts import bridged, crowded, joined_by_one, loose, usual_rows, weakest
from tests.matching.tables import table

NOTHING = np.zeros(0, dtype=np.int64)


def ends(*links: str) -> tuple[np.ndarray, np.ndarray]:
    """Links written as two digits: ``01`` joins the rows 0 and 1."""
    return np.array([int(x[0]) for x in links]), np.array([int(x[1]) for x in links])


@pytest.mark.parametrize(("rows", "links", "one"), [
    (4, ("01", "23", "12"), True),  # a chain of four: in its middle two and two hang on one link
    (5, ("01", "02", "12", "23", "34"), True),  # a triangle and a chain
    (6, ("01", "02", "12", "34", "35", "45", "23"), True),  # two triangles and one link
    (6, ("01", "02", "12", "34", "35", "45", "23", "14"), False),  # and two links
    (4, ("01", "02", "12", "23"), False),  # one row hangs on one link: no second group
    (4, ("01", "12", "23", "03"), False),  # a ring: another way round
    (4, ("01", "23"), True),  # no link at all between two groups
    (4, ("01", "02", "03"), False),  # a star has one group
    (3, ("01", "12"), False),
])  # fmt: skip
def test_a_bridge_joins_two_groups_of_several(rows, links, one):
    assert joined_by_one(rows, *ends(*links)) == one


def test_bridges_are_found_among_many_clusters():
    """0-3 is a chain, 4-7 a whole of six links, 8 stands alone; records are numbered by their cluster's first."""
    of = np.array([0, 0, 0, 0, 4, 4, 4, 4, 8])
    links = ends("45", "46", "47", "56", "57", "67", "01", "12", "23")
    assert bridged(of, *links).tolist() == [0]
    assert bridged(of, NOTHING, NOTHING).tolist() == []


def test_records_that_a_reviewer_joined_count_as_one():
    """The chain 0-1-2-3 with 1 and 2 joined by a reviewer: 1 stands for both, and no single link joins two groups any more."""
    of, counts = np.zeros(4, dtype=np.int64), np.array([True, True, False, True])
    assert bridged(of, *ends("01", "13"), counts).tolist() == []


def test_two_links_between_the_same_rows_are_no_bridge():
    assert not joined_by_one(4, *ends("01", "23", "12", "12"))


def test_the_weakest_link_is_the_last_that_the_strongest_need():
    """0-1-2 are well joined, 3 hangs on 2 by 5 bits and on 0 by 1: what its best link is worth counts."""
    left, right = ends("01", "02", "12", "23", "03")
    place, side = weakest(np.arange(4), left, right, np.array([9.0, 8.0, 7.0, 5.0, 1.0]))
    assert (place, side.tolist()) == (3, [3])


def test_a_person_whose_telling_pairs_are_on_average_no_link_is_loose():
    """0.99 and 0.92 average 0.955, 0.99 and 0.88 average 0.935; a person without telling pairs is not in doubt."""
    of = np.array([0, 0, 2, 2, 4, 4])
    assert loose(of, np.array([0, 0, 2, 3]), np.array([0.99, 0.92, 0.99, 0.88]), 0.95).tolist() == [2]


def test_many_rows_of_one_source_are_told_by_what_is_usual_there():
    """Of 200 people each has one row of source 0, but the last has three; in source 1 three rows are usual."""
    of = np.repeat(np.arange(200), 1)
    one, all_one = np.concatenate([of, [199, 199]]), np.zeros(202, dtype=np.int64)
    usual = usual_rows(one, all_one)
    assert usual == {0: 1}
    assert crowded(one, all_one, usual).tolist() == [199]
    assert crowded(np.concatenate([of, [199]]), np.zeros(201, dtype=np.int64), usual).tolist() == []  # two rows are soon there
    three, source = np.repeat(np.arange(200), 3), np.ones(600, dtype=np.int64)
    assert crowded(three, source, usual_rows(three, source)).tolist() == []
    assert len(crowded(three, source, {})) == 200  # of a source that is not known yet, one row is usual
    assert crowded(np.arange(3), np.full(3, -1), {}).tolist() == []  # no source named


CHAIN = """
    record_id | source | first_name | last_name | birth_date | national_id   | mother_name  | sex | tambon
    a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708 | วิภา ใจดีงาม | m   | เกาะคา
    b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451 | วิภา ใจดีงาม | m   | เกาะคา
    c:1       | c      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451 | วิภา ใจดีงาม | m   | เกาะคา
"""


def test_a_strong_pair_cut_by_a_rule_between_other_rows_says_so():
    """e has no number and fits both boys, whose numbers differ: what keeps it out is a rule between other rows, not their being unlike."""
    records = table(CHAIN + "d:1 | d | ณัฐพล | ใจดีงาม | 2012-05-13 | 1101700230708 | วิภา ใจดีงาม | m | เกาะคา\n"
                            "e:1 | e | ณัฐพล | ใจดีงาม | 2012-05-13 |               | วิภา ใจดีงาม | m | เกาะคา")  # fmt: skip
    links = link(records, Model.load(), train=False)
    reasons = set(links.pairs.loc[links.pairs["verdict"] != "linked", "reason"])
    assert reasons <= {"ids_differ", "fits_two", "person_conflict"}
    assert "weak_join" not in reasons
    assert explain(links, Model.load(), "a:1", "b:1").reason == "ids_differ"
