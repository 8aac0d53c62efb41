"""Several persons side by side in one table: the child is who has a child's age, never the grown-up beside him, and always in doubt."""

import datetime as dt

import pytest

from tests.pipelines.adding.test_guessing import BORN, FULL, IDS, PEOPLE, all_of

SEXES = [c.sex for c in PEOPLE]
GROWN = [f"{c.born:%d/%m}/{c.born.year + 543 - 30}" for c in PEOPLE]
GROWN_NAMES = [f"นาง{a} {b}" for a, b in zip([c.first for c in PEOPLE[::-1]], [c.last for c in PEOPLE], strict=True)]
GROWN_IDS = IDS[::-1]


def test_a_group_that_tells_a_childs_name_age_and_number_is_the_child_though_its_word_is_that_of_an_officer():
    found = all_of({"ผู้รับรอง ชื่อ-สกุล": FULL, "ผู้รับรอง เลขประชาชน": IDS, "ผู้รับรอง เพศ": SEXES, "ผู้รับรอง วันเกิด": BORN,
                    "ผู้ถือใบ ชื่อ-สกุล": GROWN_NAMES, "ผู้ถือใบ เลขประชาชน": GROWN_IDS})  # fmt: skip
    assert found["ผู้รับรอง ชื่อ-สกุล"] == ("full_name", False)
    assert found["ผู้รับรอง เลขประชาชน"] == ("national_id", False)
    assert found["ผู้รับรอง เพศ"] == ("sex", False)
    assert found["ผู้รับรอง วันเกิด"] == ("birth_date", False)
    assert found["ผู้ถือใบ ชื่อ-สกุล"] == ("guardian_name", False)
    assert found["ผู้ถือใบ เลขประชาชน"] == ("", False)


def test_the_person_may_stand_at_the_end_of_the_heading():
    found = all_of({"ชื่อผู้รับรอง": FULL, "เพศผู้รับรอง": SEXES, "วันเกิดผู้รับรอง": BORN})
    assert found == {"ชื่อผู้รับรอง": ("full_name", False), "เพศผู้รับรอง": ("sex", False), "วันเกิดผู้รับรอง": ("birth_date", False)}


def test_of_two_persons_of_whom_as_much_is_told_the_younger_is_the_child():
    aged = [str(dt.date(2026, 7, 15).year - c.born.year) for c in PEOPLE]
    found = all_of({"name": GROWN_NAMES, "sex": SEXES, "age": [str(int(a) + 20) for a in aged], "referee_name": FULL, "referee_sex": SEXES, "referee_age": aged})
    assert (found["referee_name"], found["referee_age"], found["referee_sex"]) == (("full_name", False), ("age", False), ("sex", False))
    assert found["age"] == ("", False)


@pytest.mark.parametrize("more", [{"ชื่อ-สกุล": FULL}, {"ชื่อ-สกุล": FULL, "วันเกิด": BORN, "เพศ": SEXES}])
def test_a_parent_of_whom_more_is_told_is_not_the_child(more):
    found = all_of({**more, "มารดา ชื่อ-สกุล": GROWN_NAMES, "มารดา เลขประชาชน": GROWN_IDS, "มารดา เพศ": ["หญิง"] * 60, "มารดา วันเกิด": GROWN})
    assert found["ชื่อ-สกุล"][0] == "full_name"
    assert found["มารดา ชื่อ-สกุล"][0] == "mother_name"
    assert found["มารดา วันเกิด"][0] == ""


def test_what_is_told_of_somebody_else_and_could_be_the_childs_is_marked_while_nothing_tells_it_of_the_child():
    found = all_of({"ชื่อ-สกุล": FULL, "เพศผู้รับรอง": SEXES, "เลขประชาชนผู้รับรอง": IDS})
    assert (found["เพศผู้รับรอง"], found["เลขประชาชนผู้รับรอง"]) == (("", False), ("", False))
    found = all_of({"ชื่อ-สกุล": FULL, "เลขประชาชน": IDS, "เลขประชาชนผู้รับรอง": GROWN_IDS})
    assert found["เลขประชาชนผู้รับรอง"] == ("", True)
