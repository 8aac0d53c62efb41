"""The bench of ``agency add`` on a few agencies of the half it is developed against; the half held out is left alone."""

from dataclasses import replace

import pytest

from benchmarks.adding import dev
from benchmarks.adding.forms import Agency, Column
from benchmarks.adding.measure import measure, summary, told
from benchmarks.adding.without import fewer, measure_without, read_once, thinned
from pipelines.adding.headings import said_by
from pipelines.adding.words import Words

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


def test_columns_are_told_by_their_place_whatever_the_rows_of_the_header_are_joined_to(tmp_path):
    """Two languages in two rows; one, two and three rows over columns side by side."""
    both = (Column(("No.", "ที่"), "", "running"), Column(("Name", "ชื่อ-สกุล"), "full_name", "full_short"), Column(("Born", "วันเกิด"), "birth_date", "born:be_slash"))
    mixed = (
        Column("ที่", "", "running"), Column(("นักเรียน", "ชื่อ"), "first_name", "first"), Column(("นักเรียน", "สกุล"), "last_name", "last"),
        Column(("นักเรียน", "เกิด", "วันเกิด"), "birth_date", "born:be_slash"), Column("ชั้น", "grade", "grade"),
    )  # fmt: skip
    agencies = [Agency(key, "school", "enrolled", "xlsx", ages=(6, 15), rows=30, columns=c) for key, c in (("both", both), ("mixed", mixed))]
    found = measure(agencies, tmp_path / "site")
    assert summary(found)["right"] == 8, told(found)
    assert all(m.rows for m in found)


def test_a_child_lost_for_a_line_of_the_foot_is_no_whole_reading(tmp_path):
    """As many rows are not the same rows."""
    columns = (Column("ชื่อ", "first_name", "first"), Column("นามสกุล", "last_name", "last"), Column("วันเกิด", "birth_date", "born:be_slash"))
    agency = Agency("foot", "school", "enrolled", "xlsx", ages=(6, 15), rows=30, columns=columns, totals=(["ไก่", "แจ้", "1/1/2560"],))
    (found,) = measure([agency], tmp_path / "site")
    assert not found.rows


@pytest.mark.parametrize(("pattern", "left"), [
    ("บิดา|มารดา", "มารดา"), ("บิดา", "(?!)"), ("ชื่อ(บิดา|มารดา)", "ชื่อ(มารดา)"), ("(?<!บิดา|x)ชื่อ", "(?<!บิดา|x)ชื่อ"), (r"[บิดา|]x|a\|บิดา", r"[บิดา|]x|a\|บิดา"), ("a(th|บิดา(b|บิดา))", "a(th|บิดา(b|บิดา))"),
])  # fmt: skip
def test_a_pattern_loses_the_alternatives_that_are_taken_away(pattern, left):
    """Outermost alternatives and those of one pair of brackets; what looks about stays, and so does a longer alternative that has the word in it."""
    assert thinned(pattern, lambda word: word != "บิดา") == left


def test_a_share_of_words_is_taken_away_the_same_for_one_seed():
    few, many = fewer(Words(), 0.1, 1), fewer(Words(), 0.6, 1)
    assert fewer(Words(), 0.1, 1) == few != fewer(Words(), 0.1, 2)
    assert fewer(Words(), 0.0, 1) == replace(Words(), romanised=list(Words().romanised), usual=list(Words().usual))
    assert len(many.usual) < len(few.usual) < len(Words().usual)


def test_without_words_fewer_columns_are_right_more_are_marked_and_none_is_wrong_without_a_mark(tmp_path):
    read = read_once([a for a in FEW if a.key != "swapped_headings"], tmp_path)
    all_words, few_words = (summary(measure_without(read, share, 1)) for share in (0.0, 0.6))
    assert few_words["right"] < all_words["right"]
    assert few_words["right_marked"] > all_words["right_marked"]
    assert few_words["wrong_unmarked"] == 0
    assert said_by("ชื่อบิดา").whose == "father", "the words are back"
