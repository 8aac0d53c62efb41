"""The register scored against a truth small enough to count by hand."""

import pandas as pd
import pytest

from register.score import score
from tests.register.made import table

TRUTH = """person | state | listed | group
T1 | dropped_out | true  | thai
T2 | enrolled    | false | thai
T3 | dropped_out | true  | hill
T4 | never_enrolled | true | hill
T5 | enrolled    | false | thai
T6 | dropped_out | true  | thai
T7 | enrolled    | false | hill
T8 | dropped_out | true | hill"""
ROWS = """record_id | person
dopa:2 | T1
survey:2 | T1
dopa:3 | T2
school:3 | T2
dopa:4 | T3
school:9 | T5
dopa:6 | T5
dopa:7 | T6
dopa:8 | T7
survey:9 | T8"""
MEMBERS = """record_id | person_id
dopa:2 | P1
survey:2 | P1
dopa:3 | P2
school:3 | P3
dopa:4 | P4
school:9 | P4
dopa:6 | P4
dopa:7 | P5
dopa:8 | P6"""
PEOPLE = """person_id | state | rule | listed
P1 | dropped_out | reported_out | yes
P2 | not_found | only_registered | yes
P3 | enrolled | on_roll |
P4 | enrolled | on_roll |
P5 | missing_pending | said_in_school |
P6 | not_found | only_registered | yes"""
FAULTS = """record_id | fault
dopa:4 | id_sibling
dopa:7 | old_address"""


@pytest.fixture(scope="module")
def found():
    people = table(PEOPLE)
    return score(people.assign(listed=people["listed"] == "yes"), table(MEMBERS), table(TRUTH), table(ROWS), table(FAULTS))


def test_precision_and_recall_are_counted_by_child(found):
    """Listed: T1 rightly, T2 and T7 wrongly. Hidden: T3, T4, T6, T8."""
    assert found["listed"] == {
        "precision": pytest.approx(1 / 3), "recall": pytest.approx(1 / 5), "f1": pytest.approx(0.25), "right": 1, "hidden": 4, "wrong": 2,
        "listed_twice": 0,
    }  # fmt: skip


def test_every_error_has_a_cause(found):
    """T3 lies under T5's enrolment; T4 is in no delivery; T6 is the rules' doing; T8's only row was kept out."""
    assert found["causes"]["hidden"] == {"false merge": 1, "in no delivery": 1, "row kept out": 1, "rule said_in_school": 1}
    assert found["causes"]["wrong"] == {"missed link": 1, "no evidence (only_registered)": 1}
    assert found["causes"]["faults"] == {"id_sibling": 1}


def test_groups_and_states(found):
    by_group = {group: (m["right"], m["hidden"], m["wrong"]) for group, m in found["by"]["group"].items()}
    assert by_group == {"hill": (0, 3, 1), "thai": (1, 1, 1)}
    assert found["states"]["dropped_out"] == {"(no person)": 2, "dropped_out": 1, "missing_pending": 1}


def test_a_child_listed_twice_is_one_child_found_and_told():
    truth = table("person | state | listed | group\nT1 | dropped_out | true | x")
    rows, members = table("record_id | person\na:1 | T1\nb:1 | T1"), table("record_id | person_id\na:1 | P1\nb:1 | P2")
    people = table("person_id | state | rule\nP1 | dropped_out | referred_out\nP2 | dropped_out | referred_out").assign(listed=True)
    found = score(people, members, truth, rows, pd.DataFrame({"record_id": [], "fault": []}))["listed"]
    assert (found["precision"], found["recall"], found["listed_twice"]) == (1, 1, 1)
