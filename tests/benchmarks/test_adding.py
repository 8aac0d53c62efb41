"""The bench of ``agency add`` on a few agencies of the half it is developed against; the half held out is left alone."""

import pytest

from benchmarks.adding import dev
from benchmarks.adding.forms import Agency, Column
from benchmarks.adding.measure import measure, summary, told

FEW = [a for a in dev.AGENCIES if a.key in ("monastic", "hill_boarding", "dropout_follow", "swapped_headings", "local_scholarship")]


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    return measure(FEW, tmp_path_factory.mktemp("adding") / "site")


def test_nearly_every_column_is_right_and_none_is_wrong_without_a_mark(measured):
    found = summary(measured)
    assert found["right"] >= 0.95 * found["columns"], told(measured)
    assert found["wrong_unmarked"] == 0, told(measured)


def test_the_night_reads_every_row_by_the_proposed_yaml(measured):
    assert [m.agency for m in measured if not m.rows] == []


def test_a_heading_over_the_wrong_cells_is_always_marked(measured):
    (swapped,) = (m for m in measured if m.agency == "swapped_headings")
    wrong = {"ชื่อ", "นามสกุล", "วันเกิด", "วันเข้าเรียน", "เลขประจำตัวประชาชน", "ตำบล", "อำเภอ", "เบอร์โทร"}
    assert {c.heading for c in swapped.columns if c.marked} >= wrong


def test_a_wrong_column_counts_as_wrong(tmp_path):
    """The bench can fail: of an agency whose truth says otherwise, the column is wrong, and it has no mark."""
    columns = (Column("เลขประจำตัวประชาชน", "national_id", "id"), Column("ชื่อ", "last_name", "first"), Column("นามสกุล", "last_name", "last"))
    agency = Agency("told_wrongly", "school", "enrolled", "xlsx", ages=(6, 15), rows=30, columns=columns)
    found = summary(measure([agency], tmp_path / "site"))
    assert (found["columns"], found["right"], found["wrong_unmarked"]) == (3, 2, 1)
