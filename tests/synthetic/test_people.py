"""Families, names, numbers and lives of the made-up province."""

import datetime as dt
from collections import Counter

import numpy as np
import pytest

from synthetic import ids
from synthetic.agencies.common import roll
from synthetic.families import ages
from synthetic.life import ALTERNATIVE, GRADES
from synthetic.names import sampling
from synthetic.province import Province, build


@pytest.fixture(scope="module")
def province() -> Province:
    return build(children=6_000, seed=3, as_of=dt.date(2026, 7, 15), errors=1.0)


def digit_by_hand(number: str) -> int:
    """The rule as printed in the regulation, digit by digit."""
    return (11 - sum(int(d) * w for d, w in zip(number[:12], range(13, 1, -1), strict=True)) % 11) % 10


def test_check_digit_of_a_number_worked_out_on_paper() -> None:
    # 1·13 + 1·12 + 0·11 + 1·10 + 7·9 + 0·8 + 0·7 + 2·6 + 3·5 + 0·4 + 7·3 + 0·2 = 146; 146 mod 11 = 3; 11 - 3 = 8
    assert ids.check_digit(np.array([110170023070])).tolist() == [8]
    assert ids.valid("1101700230708")
    assert not ids.valid("1101700230709")
    assert not ids.valid("110170023070")


def test_every_number_is_valid_unique_and_of_a_known_kind(province: Province) -> None:
    numbers = [n for n in province.people["national_id"].tolist() if n]
    assert len(numbers) == len(set(numbers))
    assert all(len(n) == 13 and int(n[12]) == digit_by_hand(n) for n in numbers)
    kinds = Counter(n[0] for n in numbers)
    assert set(kinds) <= set("1256780")
    assert kinds["1"] > 0.85 * len(numbers)


def test_without_thai_nationality_the_number_begins_with_0_6_7_or_is_missing(province: Province) -> None:
    p = province.people
    for ethnic, number in zip(p["ethnic"].tolist(), p["national_id"].tolist(), strict=True):
        if ethnic in ("migrant", "stateless"):
            assert number == "" or number[0] in "067"
        if ethnic == "thai":
            assert number[0] in "125"


def test_twins_share_all_but_the_first_name_and_have_neighbouring_numbers(province: Province) -> None:
    p = province.people
    twins = np.flatnonzero(p["twin_of"] >= 0)
    assert 0.004 < len(twins) / len(p["person"]) < 0.03
    for t in twins.tolist():
        other = int(p["twin_of"][t])
        for shared in ("family", "birth", "last", "house", "moo", "tambon", "phone", "mother_first", "ethnic"):
            assert p[shared][t] == p[shared][other]
        assert p["first"][t] != p["first"][other]
        if p["national_id"][t]:
            assert abs(int(p["national_id"][t][:12]) - int(p["national_id"][other][:12])) == 1


def test_siblings_share_surname_address_phone_and_parents(province: Province) -> None:
    p = province.people
    second = np.flatnonzero(p["family"][1:] == p["family"][:-1]) + 1
    assert len(second) > 1000
    for shared in ("last", "father_first", "mother_first", "mother_last", "guardian_first", "phone", "house", "moo", "tambon"):
        assert (p[shared][second] == p[shared][second - 1]).all(), shared
    apart = (p["birth"][second] - p["birth"][second - 1]).astype(int)
    assert ((apart == 0) | (apart > 270)).all()


def test_surnames_are_nearly_unique_and_hill_and_migrant_names_few(province: Province) -> None:
    p = province.people
    thai = p["ethnic"] == "thai"
    families = len(set(p["family"][thai].tolist()))
    assert len(set(p["last"][thai].tolist())) > 0.6 * families
    migrant = p["ethnic"] == "migrant"
    assert set(p["last"][migrant].tolist()) == {""}
    assert len(set(p["first"][thai].tolist())) > 10 * len(set(p["first"][p["people"] == "karen"].tolist()))


def test_names_are_thai_letters_only_and_have_no_part_twice(province: Province) -> None:
    p = province.people
    for column in ("first", "last", "nickname", "father_first", "mother_first", "guardian_last"):
        for name in set(p[column].tolist()):
            assert all("ก" <= c <= "๎" for c in name), column
    made = sampling.compose(np.random.default_rng(1), ("surname_front", "surname_back"), 500)
    fronts, backs = set(sampling.parts("surname_front").values), set(sampling.parts("surname_back").values)
    for name in made.tolist():
        splits = [(name[:i], name[i:]) for i in range(1, len(name)) if name[:i] in fronts and name[i:] in backs]
        assert any(a != b for a, b in splits), "a doubled part"


def test_ages_are_whole_years_also_across_leap_days() -> None:
    born = np.array(["2008-07-15", "2008-07-16", "2012-02-29", "2026-07-14"], dtype="datetime64[D]")
    assert ages(born, dt.date(2026, 7, 15)).tolist() == [18, 17, 14, 0]
    assert ages(born[2:3], dt.date(2026, 2, 28)).tolist() == [13]
    assert ages(born[2:3], dt.date(2026, 3, 1)).tolist() == [14]


def test_pupils_sit_in_classes_that_fit_their_age(province: Province) -> None:
    p = province.people
    formal = (p["state"] == "enrolled") & np.isin(p["grade"], GRADES)
    age = ages(p["birth"], province.opening)[formal]
    level = np.array([GRADES.tolist().index(g) for g in p["grade"][formal].tolist()])
    gap = age - 3 - level
    assert (np.abs(gap) <= 1).mean() > 0.97
    assert gap.min() >= -1
    assert gap.max() <= 2


def test_schools_teach_what_their_pupils_learn(province: Province) -> None:
    p, levels = province.people, province.schools["levels"]
    inside = np.flatnonzero(p["school"] >= 0)
    letter = {"อ": "kc", "ป": "p"}
    for i in inside.tolist():
        grade, teaches = p["grade"][i], levels[p["school"][i]]
        assert province.schools["supplier"][p["school"][i]] == p["sector"][i]
        if grade.startswith("ปวช"):
            assert teaches == "v"
        elif grade in GRADES:
            wanted = letter.get(grade[0]) or ("l" if grade in ("ม.1", "ม.2", "ม.3") else "u")
            assert set(wanted) & set(teaches), (grade, teaches)


def test_a_child_is_taught_in_its_own_district_as_a_rule(province: Province) -> None:
    p = province.people
    inside = np.flatnonzero(np.isin(p["sector"], ["obec_lampang_1", "obec_lampang_2"]))
    home = province.places.amphoe[p["tambon"][inside]]
    assert (province.schools["amphoe"][p["school"][inside]] == home).mean() > 0.98


def test_rolls_name_classes_the_supplier_has_also_for_pupils_who_left_it(province: Province) -> None:
    for supplier in set(province.schools["supplier"].tolist()):
        known = roll(province, supplier, np.random.default_rng(1), hanging=0.5)
        for grade in set(known.grade.tolist()):
            assert grade.startswith("ปวช.") if supplier == "vocational" else grade in GRADES or supplier in ALTERNATIVE, supplier
        assert (province.schools["supplier"][known.school] == supplier).all()


def test_transfers_stand_on_two_rolls(province: Province) -> None:
    p = province.people
    moved = np.flatnonzero(p["old_school"] >= 0)
    assert 0.02 < len(moved) / (p["school"] >= 0).sum() < 0.05
    assert (p["old_school"][moved] != p["school"][moved]).all()
    suppliers = province.schools["supplier"]
    assert 0.1 < (suppliers[p["old_school"][moved]] != suppliers[p["school"][moved]]).mean() < 0.6


def test_novices_are_boys_in_scripture_schools(province: Province) -> None:
    p = province.people
    novice = p["group"] == "novice"
    assert novice.any()
    assert set(p["sex"][novice].tolist()) == {"m"}
    assert set(p["sector"][novice].tolist()) == {"scripture_schools"}


def test_who_died_or_moved_is_in_no_school(province: Province) -> None:
    p = province.people
    gone = ~np.isnat(p["died_on"]) | ~np.isnat(p["moved_on"])
    assert (p["school"][gone] == -1).all()
    assert (p["sector"][gone] == "").all()
