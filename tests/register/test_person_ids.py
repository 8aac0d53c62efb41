"""Person ids: their form, their check digit, and who keeps one."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from register import person_ids
from register.persons import assign
from tests.register.made import table

numbers = st.integers(1, person_ids.LARGEST)


def test_the_check_digit_is_damms():
    """572 has the check digit 4: the worked example in the literature on Damm's method."""
    assert person_ids.make(np.array([572])) == ["P00005724"]
    assert person_ids.is_valid("P00005724")


@settings(deadline=None)
@given(numbers, st.integers(0, 7), st.integers(1, 9))
def test_any_single_wrong_digit_is_found(number, place, by):
    (made,) = person_ids.make(np.array([number]))
    wrong = list(made)
    wrong[1 + place] = str((int(wrong[1 + place]) + by) % 10)
    assert person_ids.is_valid(made)
    assert not person_ids.is_valid("".join(wrong))


@settings(deadline=None)
@given(numbers, st.integers(0, 6))
def test_any_swap_of_neighbours_is_found(number, place):
    (made,) = person_ids.make(np.array([number]))
    digits = list(made[1:])
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    assert person_ids.is_valid("P" + "".join(digits)) == (digits == list(made[1:]))


@settings(deadline=None)
@given(numbers)
def test_the_number_comes_back(number):
    assert person_ids.number_of(person_ids.make(np.array([number]))[0]) == number


@pytest.mark.parametrize("text", ["", "P", "P0000572", "X00005724", "P0000572๔", "P000057240"])
def test_other_forms_are_no_ids(text):
    assert not person_ids.is_valid(text)


def test_numbers_beyond_seven_digits_are_refused():
    with pytest.raises(ValueError, match="9,999,999"):
        person_ids.make(np.array([10_000_000]))


# --- who keeps an id ----------------------------------------------------------------------------------------------------------

A, B, C = "P00000013", "P00000021", "P00000037"


def clusters(text: str) -> pd.DataFrame:
    """``cluster: records`` a line."""
    pairs = [(record, line.split(":")[0].strip()) for line in text.strip().splitlines() for record in line.split(":")[1].split()]
    return pd.DataFrame(pairs, columns=["record_key", "cluster_id"]).astype("str")


def held(text: str) -> pd.DataFrame:
    """``person: records`` a line."""
    return clusters(text).rename(columns={"cluster_id": "person_id"})


def who(assignment) -> dict[str, str]:
    return dict(zip(assignment.members["record_key"], assignment.members["person_id"], strict=True))


def happened(assignment) -> list[tuple]:
    return [(e.kind, e.person_id, e.other_person_id, " ".join(e.record_keys)) for e in assignment.events.itertuples()]


def test_new_persons_are_numbered_in_the_order_of_their_smallest_record():
    found = assign(clusters("x: r9 r1\ny: r2\nz: r8"), held(""), 1)
    assert who(found) == {"r9": A, "r1": A, "r2": B, "r8": C}
    assert found.new_persons == [A, B, C]
    assert happened(found) == []


def test_numbers_go_on_where_they_stopped():
    found = assign(clusters("x: r1\ny: r2"), held(f"{A}: r1"), 2)
    assert who(found) == {"r1": A, "r2": B}


def test_a_person_who_gains_and_loses_records_keeps_the_id():
    found = assign(clusters("x: r1 r3 r4"), held(f"{A}: r1 r2"), 2)
    assert who(found) == {"r1": A, "r3": A, "r4": A}
    assert happened(found) == []


def test_of_two_persons_in_one_cluster_the_one_with_more_records_stays():
    found = assign(clusters("x: r1 r2 r3"), held(f"{A}: r1\n{B}: r2 r3"), 3)
    assert who(found) == {"r1": B, "r2": B, "r3": B}
    assert happened(found) == [("merged", A, B, "r1")]


def test_on_a_tie_the_lower_id_stays():
    found = assign(clusters("x: r1 r2"), held(f"{B}: r1\n{A}: r2"), 3)
    assert set(who(found).values()) == {A}
    assert happened(found) == [("merged", B, A, "r1")]


def test_older_records_follow_a_merged_person():
    """``old`` no longer stands in any delivery; it stays with its child."""
    found = assign(clusters("x: r1 r2 r3"), held(f"{A}: r1 r2\n{B}: r3 old"), 3)
    assert who(found)["old"] == A
    assert happened(found) == [("merged", B, A, "old r3")]


def test_a_split_gives_the_smaller_part_a_new_id():
    found = assign(clusters("x: r1 r2\ny: r3"), held(f"{A}: r1 r2 r3"), 2)
    assert who(found) == {"r1": A, "r2": A, "r3": B}
    assert happened(found) == [("split", B, A, "r3")]


def test_a_record_that_moves_between_two_living_persons_is_told():
    found = assign(clusters("x: r1 r2\ny: r3 r4 r5"), held(f"{A}: r1 r2 r3\n{B}: r4 r5"), 3)
    assert who(found)["r3"] == B
    assert happened(found) == [("moved", B, A, "r3")]


def test_a_merge_taken_back_gives_both_their_old_ids():
    """B was merged into A with r3 and r4; tonight a reviewer's decision parts them again."""
    found = assign(clusters("x: r1\ny: r3 r4"), held(f"{A}: r1 r3 r4"), 3, past=held(f"{B}: r3 r4"))
    assert who(found) == {"r1": A, "r3": B, "r4": B}
    assert happened(found) == [("revived", B, A, "r3 r4")]
    assert found.new_persons == []


def test_a_merge_that_stands_wakes_nobody():
    found = assign(clusters("x: r1 r3 r4"), held(f"{A}: r1 r3 r4"), 3, past=held(f"{B}: r3 r4"))
    assert set(who(found).values()) == {A}
    assert happened(found) == []


OWN = "source | record_key | national_id | pupil_no | first_name | birth_date"


def test_a_row_that_was_rewritten_keeps_its_child_by_the_sources_own_number():
    """The only record of a child changed in content: the same source and national id say it is the same row."""
    before = table(f"{OWN}\nschool | old | 1520100000001 | 7 | ก | 2012-01-01").assign(person_id=A)
    tonight = table(f"{OWN}\nschool | new | 1520100000001 | 7 | ก | 2012-01-01").assign(cluster_id="x")
    assert who(assign(tonight, before, 2)) == {"new": A}


@pytest.mark.parametrize(
    ("row", "same"),
    [
        ("centre | new | | 7 | ก | 2013-02-02", True),  # own number and first name
        ("centre | new | | 7 | ข | 2012-01-01", True),  # own number and birth date: a corrected name
        ("centre | new | | 7 | ข | 2013-02-02", False),  # the number was given to another child
        ("other | new | | 7 | ก | 2012-01-01", False),  # another source counts anew
        ("centre | new | | | ก | 2012-01-01", False),  # nothing of the source's own
    ],
)
def test_without_a_national_id_the_own_number_needs_a_second_witness(row, same):
    before = table(f"{OWN}\ncentre | old | | 7 | ก | 2012-01-01").assign(person_id=A)
    tonight = table(f"{OWN}\n{row}").assign(cluster_id="x")
    assert (who(assign(tonight, before, 2))["new"] == A) == same


def test_a_number_that_two_rows_share_says_nothing():
    before = table(f"{OWN}\nschool | old | 1520100000001 | | ก | 2012-01-01").assign(person_id=A)
    tonight = table(f"{OWN}\nschool | n1 | 1520100000001 | | ก |\nschool | n2 | 1520100000001 | | ข |").assign(cluster_id=["x", "y"])
    assert A not in who(assign(tonight, before, 2)).values()


names = st.sampled_from([f"r{n}" for n in range(12)])


@st.composite
def partitions(draw):
    """Some of twelve records, each in one of five groups."""
    chosen = draw(st.lists(names, unique=True, min_size=1))
    return {record: draw(st.integers(0, 4)) for record in chosen}


@settings(deadline=None, max_examples=25, phases=[Phase.generate])
@given(partitions(), partitions())
def test_every_record_gets_one_person_and_every_cluster_one_id(before, tonight):
    first = assign(_frame(before), held(""), 1)
    second = assign(_frame(tonight), first.members, 1 + len(first.new_persons))
    persons = second.members[second.members["record_key"].isin(list(tonight))].set_index("record_key")["person_id"]
    assert set(persons.index) == set(tonight)
    for record, group in tonight.items():
        for other, other_group in tonight.items():
            assert (persons[record] == persons[other]) == (group == other_group)
    assert second.members["record_key"].is_unique
    assert not set(second.new_persons) & set(first.new_persons)


@settings(deadline=None, max_examples=25, phases=[Phase.generate])
@given(partitions(), partitions())
def test_events_are_enough_to_undo_the_night(before, tonight):
    """Giving every named record back to the person it came from restores the memberships of before."""
    first = assign(_frame(before), held(""), 1)
    second = assign(_frame(tonight), first.members, 1 + len(first.new_persons))
    after = who(first) | who(second)
    for event in second.events.itertuples():
        giver = event.person_id if event.kind == "merged" else event.other_person_id
        for record in event.record_keys:
            after[record] = giver
    assert {record: after[record] for record in before} == who(first)


@settings(deadline=None, max_examples=12, phases=[Phase.generate])
@given(partitions(), st.randoms())
def test_the_order_of_rows_plays_no_part(partition, random):
    rows = list(partition.items())
    random.shuffle(rows)
    assert who(assign(_frame(dict(rows)), held(""), 1)) == who(assign(_frame(partition), held(""), 1))


def _frame(partition: dict[str, int]) -> pd.DataFrame:
    return pd.DataFrame({"record_key": list(partition), "cluster_id": [f"c{g}" for g in partition.values()]}).astype("str")
