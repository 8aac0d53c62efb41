"""What no column tells of the child, taken in doubt from one that would be left out."""

from tests.pipelines.adding.test_guessing import FULL, OWN, PLACES, all_of

HOMES = [f"{n} หมู่ 3 ต.ศาลา อ.เกาะคา" for n in range(60)]
SCHOOLS = ["บ้านแม่ก๋งวิทยา", "บ้านห้วยคิงวิทยา", "ชุมชนบ้านฟ่อนวิทยา"] * 20
CASES = [f"C-{n}/69" for n in range(60)]


def test_where_a_keeper_lives_is_where_the_child_does_if_no_column_tells_it():
    assert all_of({"ชื่อ-สกุล": FULL, "ที่อยู่ผู้ดูแล": HOMES})["ที่อยู่ผู้ดูแล"] == ("address", False)
    assert all_of({"ชื่อ-สกุล": FULL, "ที่อยู่": HOMES, "ที่อยู่ผู้ดูแล": HOMES[::-1]})["ที่อยู่ผู้ดูแล"][0] == ""


def test_a_teachers_school_is_the_childs_if_no_column_tells_it():
    assert all_of({"ชื่อ-สกุล": FULL, "grp_teacher/school": SCHOOLS})["grp_teacher/school"] == ("school_name", False)
    assert all_of({"ชื่อ-สกุล": FULL, "โรงเรียน": SCHOOLS, "grp_teacher/school": SCHOOLS})["grp_teacher/school"][0] == ""


def test_where_somebody_came_from_is_his_home_if_no_column_tells_it():
    assert all_of({"ชื่อ-สกุล": FULL, "มาจาก อำเภอ": PLACES})["มาจาก อำเภอ"] == ("amphoe", False)
    assert all_of({"ชื่อ-สกุล": FULL, "มาจาก อำเภอ": PLACES, "อำเภอ": PLACES})["มาจาก อำเภอ"][0] == ""


def test_cases_of_one_row_each_are_numbers_of_its_own_but_courts_are_not():
    assert all_of({"ชื่อ-สกุล": FULL, "Case ID": CASES})["Case ID"] == ("pupil_no", False)
    assert all_of({"ชื่อ-สกุล": FULL, "เลขประจำตัวนักเรียน": OWN, "Case ID": CASES})["Case ID"][0] == ""
    assert all_of({"ชื่อ-สกุล": FULL, "Case ID": CASES[:30] * 2})["Case ID"][0] == ""
    assert all_of({"ชื่อ-สกุล": FULL, "คดีหมายเลขดำที่": CASES})["คดีหมายเลขดำที่"][0] == ""
