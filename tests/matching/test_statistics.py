"""What a table tells of single values: how many records have a key, how many people a name."""

import numpy as np

from matching.hashes import hashes_of
from matching.parts import Derived
from matching.statistics import _counted, _people_within
from matching.table import Table
from tests.matching.tables import table


def test_records_are_counted_by_key_and_a_value_that_no_record_has_is_not() -> None:
    """The name is the first column's, else the second's, whose มีสุข in the first row is therefore nobody's name."""
    records = table("""
        record_id | source | one      | other
        1         | a      | ใจ ดี    | มีสุข
        2         | a      | ใจดี     |
        3         | a      |          | ใจ.ดี
        4         | a      | บุญมา    |
        5         | a      |          |
        6         | a      | -        |
    """)
    keys, count = _counted(Table(records, derive={"name": Derived(of=["one", "other"])}), "value", "name")
    expected = dict(zip(hashes_of(["ใจดี", "บุญมา"]).tolist(), [3, 1], strict=True))
    assert list(zip(keys.tolist(), count.tolist(), strict=True)) == sorted(expected.items())


def test_people_of_a_name_lie_far_enough_apart() -> None:
    """The first: 2010, 2011 is a year later and may be a slip, 2013 is another; the second one year twice, the third none."""
    group, year = np.array([0, 1, 0, 2, 0, 1, 0]), np.array([2013, 2010, 2010, -1, 2011, 2010, -1])
    assert _people_within(group, year, 2, 4).tolist() == [2, 1, 0, 0]
    assert _people_within(group, year, 1, 4).tolist() == [3, 1, 0, 0]
    assert _people_within(group, np.full(7, -1), 1, 3).tolist() == [0, 0, 0]
