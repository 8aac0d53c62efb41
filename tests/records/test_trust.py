"""Each breaker trips on a delivery broken on purpose, says so in numbers, and none trips on an honest year's change."""

import numpy as np
import pandas as pd
import pytest

from agreements.model import Checks
from records.suites import rules
from tests.records.trust_lists import (
    GOOD,
    PUPILS,
    beside,
    changed,
    holding,
    judged,
    pupil,
    registry,
    roster,
    witness,
)

TRUST = [r.name for r in rules(Checks()) if r.suite == "trust"]


@pytest.fixture(scope="module")
def a_year_on():
    """Everybody one class up; those of the sixth class have left, twenty new ones have come who are registered."""
    stayed = [{**p, "grade": f"ป.{int(str(p['grade'])[-1]) + 1}"} for p in PUPILS if p["grade"] != "ป.6"]
    return stayed, [pupil(n, grade="ป.1", birth_date=f"2020-0{1 + n % 9}-11") for n in range(600, 620)]


def test_an_honest_years_change_holds_nothing(a_year_on):
    stayed, new = a_year_on
    assert (len(stayed), len(new)) == (100, 20)
    results = judged(roster([*new, *stayed]), beside(registry([*PUPILS, *new])))
    assert holding(results) == set()
    assert results["known_persons_at_least"].observed == pytest.approx(100 / 120)
    assert results["ages_outside_at_most"].failing == 0


def test_the_same_list_again_holds_nothing():
    assert holding(judged(GOOD, beside(registry()))) == set()


def test_a_first_delivery_says_that_there_is_nothing_to_compare_with():
    results = judged(GOOD, beside(before=None))
    assert holding(results) == set()
    assert {(results[n].observed, results[n].note.en) for n in TRUST} == {(None, "There is no earlier delivery to compare with.")}


def test_few_rows_are_not_compared_since_chance_would_decide():
    strangers = roster([pupil(n) for n in range(700, 729)])
    results = judged(strangers, beside(before=roster(PUPILS[:29])))
    assert holding(results) == set()
    assert "Fewer than 30 to compare" in results["known_persons_at_least"].note.en
    assert "known_persons_at_least" in holding(judged(strangers, beside(before=roster(PUPILS[:29])), Checks(compared_from_rows=29)))


def swap(one: str, other: str):
    return lambda t: t.assign(**{one: t[other], other: t[one]})


def slid(*columns: str):
    return lambda t: t.assign(**{c: np.roll(t[c].to_numpy(dtype=object), 1) for c in columns})


def dates(change):
    return lambda t: t.assign(birth_date=[change(*d.split("-")) for d in t["birth_date"]])


STRANGERS = [pupil(n, school_code="7777", grade="ป.4") for n in range(800, 920)]
# a slip through the whole list → the checks that must hold it back, and words that must be in their reason
SLIPS = {
    "names swapped": (swap("first_name", "last_name"), "columns_moved_at_most", "First name holds what was Last name"),
    "names swapped, by person": (swap("first_name", "last_name"), "other_names_at_most", "In 120 rows first and last name have changed places."),
    "parents swapped": (swap("father_name", "mother_name"), "columns_moved_at_most", "Father holds what was Mother"),
    "phones gone": (lambda t: t.assign(phone=None), "columns_moved_at_most", "Phone is nearly empty (0% of rows, 100% then)"),
    "phones nobody had": (lambda t: t.assign(phone="09" + t["phone"].str[2:]), "columns_moved_at_most", "Phone holds next to nothing that it held"),
    "ids slid": (slid("national_id"), "other_names_at_most", "120 rows have what belongs to the row next to them"),
    "names slid": (slid("first_name", "last_name"), "other_names_at_most", "120 rows have what belongs to the row next to them"),
    "births slid": (slid("birth_date"), "other_births_at_most", "120 rows have what belongs to the row next to them"),
    "another era": (dates(lambda y, m, d: f"{int(y) - 43}-{m}-{d}"), "other_births_at_most", "In 120 rows the year alone differs, by -43 each time."),
    "ages of grown-ups": (dates(lambda y, m, d: f"{int(y) - 43}-{m}-{d}"), "ages_outside_at_most", "nearly all were 7 to 12 years old"),
    "months first": (dates(lambda y, m, d: f"{y}-{d}-{m}" if int(d) <= 12 else f"{y}-{m}-{d}"), "other_births_at_most", "day and month have changed places"),
    "another school's": (lambda _: roster(STRANGERS), "known_persons_at_least", "120 of 120 persons were not in the last good delivery; 0% were; the limit is 20.0%."),
    "a tenth twice": (lambda t: pd.concat([t, t.head(12)], ignore_index=True), "repeats_rise_at_most", "9.1% of the rows repeat a child, 0.0% in the last"),
}  # fmt: skip


@pytest.mark.parametrize(("slip", "check", "words"), SLIPS.values(), ids=SLIPS)
def test_a_slip_through_the_whole_list_is_held_with_its_reason_and_no_value(slip, check, words):
    results = judged(changed(slip), beside(registry()))
    result, said = results[check], "".join(r.message.en + r.message.th + r.note.en + r.note.th for r in results.values())
    assert (result.passed, result.blocking) == (False, True)
    assert not [value for p in PUPILS[:20] for value in (p["first_name"], p["national_id"], p["phone"]) if str(value) in said]
    assert words in result.message.en
    assert result.message.th != result.message.en
    assert "{" not in result.message.th


def test_another_schools_file_is_told_by_its_codes_and_by_whose_children_they_are():
    against = beside(registry(), witness(STRANGERS, "enrolled", name="hill"))
    said = judged(roster(STRANGERS), against)["known_persons_at_least"].message.en
    assert "School codes seen before: 0% of the rows." in said
    assert "120 of them stand in the list of Agency hill." in said
    nobodys = judged(roster(STRANGERS), beside(registry()))["known_persons_at_least"].message.en
    assert "No agency knows most of them." in nobodys


def test_a_first_delivery_is_held_against_what_others_say_of_its_ids():
    first = beside(registry(), before=None)
    assert holding(judged(GOOD, first)) == set()
    slip = judged(changed(slid("national_id")), first)["other_names_at_most"]
    assert (slip.passed, slip.failing, slip.total) == (False, 120, 120)
    assert "compared with other agencies' lists" in slip.message.en


@pytest.mark.parametrize(("slip", "check", "of"), [
    (slid("national_id"), "other_names_at_most", ("120 of 120 rows with a known id have quite another name", "แถวที่มีเลขซึ่งรู้จักแล้ว")),
    (slid("birth_date"), "other_births_at_most", ("rows of persons whose birth date is known have quite another one", "แถวของคนที่รู้วันเกิดแล้ว")),
    (dates(lambda y, m, d: f"{int(y) - 20}-{m}-{d}"), "ages_outside_at_most", ("120 of 120 rows with a birth date are of other ages", "แถวที่มีวันเกิด")),
])  # fmt: skip
def test_a_share_says_of_which_rows_it_is(slip, check, of):
    said = judged(changed(slip), beside(registry()))[check].message
    assert of[0] in said.en
    assert of[1] in said.th


def test_of_a_first_delivery_few_known_ids_say_nothing():
    """Of 16 children whose ids another list has four stand beside other names there: its clerks' slips or these, with so few it is chance."""
    slips = [{**p, "first_name": PUPILS[n + 50]["first_name"], "last_name": PUPILS[n + 50]["last_name"]} if n < 4 else p for n, p in enumerate(PUPILS[:16])]
    other = witness(slips, "supported", name="fund")
    assert judged(GOOD, beside(other, before=None))["other_names_at_most"].observed is None
    thirty = judged(GOOD, beside(other, witness(PUPILS[16:30], "enrolled", name="hill"), before=None))["other_names_at_most"]
    assert (thirty.passed, thirty.failing, thirty.total) == (True, 4, 30)


def test_one_wrong_list_among_others_makes_no_first_delivery_wrong():
    """60 of 120 ids stand beside other names in one list and beside the right ones in another, whichever is asked first."""
    wrong = witness([{**p, "first_name": PUPILS[n - 1]["first_name"]} for n, p in enumerate(PUPILS[:60])], "enrolled", name="hill")
    for lists in ((wrong, registry()), (registry(), wrong)):
        found = judged(GOOD, beside(*lists, before=None))["other_names_at_most"]
        assert (found.passed, found.failing, found.total) == (True, 0, 120)
    assert not judged(GOOD, beside(wrong, before=None))["other_names_at_most"].passed


def test_names_in_another_script_are_not_other_names():
    latin = [{**p, "first_name": f"CHILD{n}", "last_name": f"FAMILY{n}"} for n, p in enumerate(PUPILS)]
    assert judged(roster(latin), beside(registry(), before=None))["other_names_at_most"].failing == 0


def test_retyped_names_are_not_other_names():
    """One letter else in every name: 0 of 120."""
    retyped = changed(lambda t: t.assign(first_name=t["first_name"].str[:-1] + "ฬ"))
    assert judged(retyped, beside(registry()))["other_names_at_most"].failing == 0


def test_children_whom_nobody_knows_make_fewer_matches():
    """60 of 120 rows are of children whom the registry does not know: the share falls from 100 % to 50 %, by 50 points."""
    mixed = roster([*PUPILS[:60], *STRANGERS[:60]])
    result = judged(mixed, beside(registry()))["matches_fall_at_most"]
    assert (result.passed, result.observed, result.failing, result.total) == (False, 0.5, 60, 120)
    assert "Other agencies know 50% of the rows, of the last good delivery 100%." in result.message.en


def test_matches_are_counted_by_tonights_lists_for_both_deliveries():
    """The registry shrank: that is not this agency's doing."""
    assert judged(GOOD, beside(registry(PUPILS[:60])))["matches_fall_at_most"].observed == 0


def test_what_only_a_fifth_of_the_rows_have_passes_and_one_more_does_not():
    for n, passed in ((24, True), (25, False)):
        births = [b if at >= n else f"19{b[2:]}" for at, b in enumerate(GOOD["birth_date"])]
        assert judged(GOOD.assign(birth_date=births), beside())["other_births_at_most"].passed is passed


def test_limits_are_the_agreements():
    lenient = Checks(columns_moved_at_most=2, other_names_at_most=1)
    assert holding(judged(changed(swap("first_name", "last_name")), beside(registry()), lenient)) == set()


def test_shares_stand_beside_those_of_the_last_good_delivery():
    """24 of 120 ids lost: 80 % now, 100 % then."""
    now = GOOD.assign(national_id=GOOD["national_id"].where(GOOD.index >= 24), id_kind=GOOD["id_kind"].where(GOOD.index >= 24))
    result = judged(now, beside())["valid_id_at_least"]
    assert (result.observed, result.before) == (0.8, 1.0)


def test_a_figure_that_cannot_be_worked_out_holds_the_delivery():
    results = judged(GOOD.drop(columns="phone"), beside(registry()))
    assert results["columns_moved_at_most"].error
    assert "columns_moved_at_most" in holding(results)
