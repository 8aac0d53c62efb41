"""Columns under headings that tell nothing, told by the columns beside them: always in doubt, and never against what is told already."""

import datetime as dt

import pytest

from tests.pipelines.adding.test_guessing import BORN, DAY, FIRST, FULL, IDS, LAST, OWN, PEOPLE, all_of, one

AGES = [str(DAY.year - c.born.year - ((DAY.month, DAY.day) < (c.born.month, c.born.day))) for c in PEOPLE]
TAMBONS = ["ลำปางหลวง", "นาแก้ว", "ไหล่หิน", "ท่าผา", "ศาลา", "นาแส่ง"] * 10
SMALL = ["3", "11", "7"] * 20
HOUSES = [f"{n}/{n % 7 + 1}" for n in range(20, 80)]


def test_a_surname_stands_right_of_the_first_name_and_a_first_name_left_of_the_surname():
    assert all_of({"ชื่อ": FIRST, "กขค": LAST}) == {"ชื่อ": ("first_name", True), "กขค": ("last_name", False)}
    assert all_of({"กขค": FIRST, "นามสกุล": LAST}) == {"กขค": ("first_name", False), "นามสกุล": ("last_name", True)}


@pytest.mark.parametrize("columns", [
    {"ชื่อ": FIRST, "ชั้น": ["ป.1"] * 60, "กขค": LAST}, {"ชื่อ": FIRST, "กขค": ["แดง", "ดำ"] * 30}, {"ชื่อ": FIRST, "กขค": FULL, "นามสกุล": LAST},
])  # fmt: skip
def test_words_apart_from_the_names_words_of_many_rows_and_second_surnames_are_none(columns):
    assert all_of(columns)["กขค"][0] not in ("last_name", "first_name")


def test_numbers_that_fit_the_birthdays_are_ages():
    assert dt.date(2026, 7, 15) == DAY
    assert all_of({"วันเกิด": BORN, "กขค": AGES})["กขค"] == ("age", False)
    assert all_of({"วันเกิด": BORN, "กขค": AGES[::-1]})["กขค"] == ("", False)
    assert all_of({"วันเกิด": BORN, "อายุ": AGES, "กขค": AGES})["อายุ"] == ("age", True)


def test_village_and_house_stand_left_of_the_tambon():
    found = all_of({"กขค": HOUSES, "งจ": SMALL, "ตำบล": TAMBONS, "ชื่อ": FIRST})
    assert (found["กขค"], found["งจ"]) == (("house_no", False), ("moo", False))
    assert all_of({"งจ": SMALL, "ชื่อ": FIRST, "ตำบล": TAMBONS})["งจ"] == ("", False)


def test_the_only_strange_column_with_a_number_for_each_row_is_its_own_number():
    assert all_of({"กขค": OWN, "ชื่อ": FIRST})["กขค"] == ("pupil_no", False)
    assert all_of({"กขค": OWN, "งจ": OWN[::-1], "ชื่อ": FIRST})["กขค"] == ("", False)
    assert all_of({"กขค": OWN, "เลขประจำตัวนักเรียน": OWN[::-1], "ชื่อ": FIRST})["กขค"] == ("", False)
    assert all_of({"กขค": [n[2:] for n in OWN], "ชื่อ": FIRST})["กขค"] == ("", False), "three digits are too few"


def test_codes_as_long_as_schools_that_many_rows_share_are_schools():
    assert all_of({"กขค": ["1052010013", "1052010021", "1052010055"] * 20, "ชื่อ": FIRST})["กขค"] == ("school_code", False)
    assert all_of({"กขค": ["105201", "105202", "105205"] * 20, "ชื่อ": FIRST})["กขค"] == ("", False)
    assert one("โรงเรียน", ["1052010013", "1052010021", "1052010055"] * 20).field == "school_code"


def test_whole_names_with_the_childs_surname_are_a_guardians():
    kin = [f"นางมาลี {c.last}" for c in PEOPLE]
    for columns in ({"ชื่อ": FIRST, "นามสกุล": LAST}, {"ชื่อ-นามสกุล": FULL}):
        assert all_of({**columns, "กขค": kin})["กขค"] == ("guardian_name", False)
        assert all_of({**columns, "กขค": kin[::-1]})["กขค"] == ("", False)
        assert all_of({**columns, "กขค": FULL})["กขค"][0] != "guardian_name", "the child's own"


def test_sexes_and_ages_with_words_are_told_under_any_heading():
    assert (one("กขค", ["ชาย", "หญิง"] * 30).field, one("กขค", ["7 ปี", "9 ปี"] * 30).field) == ("sex", "age")
    assert one("กขค", ["1", "2"] * 30).field == ""


def test_statuses_among_words_of_the_agencys_own_are_told_under_any_heading():
    found = one("กขค", ["ปกติ", "ลาออก", "ว.7"] * 20)
    assert (found.field, found.sure) == ("status", False)


def test_telephones_under_a_relatives_heading_are_telephones_in_doubt():
    phones = [f"08{n:08}" for n in range(11_111_111, 11_111_171)]
    assert (one("ผู้ปกครองกขค", phones).field, one("ผู้ปกครองกขค", phones).sure) == ("phone", False)
    assert one("ครูกขค", phones).field == ""


def test_g_codes_under_a_number_are_g_codes():
    assert one("เลข", [f"G{n:012}" for n in range(520000000000, 520000000060)]).field == "g_code"


def test_a_whole_name_that_is_not_understood_does_not_displace_the_childs():
    kin = [f"นางมาลี {c.first}วงศ์" for c in PEOPLE]
    found = all_of({"ชื่อ": FIRST, "นามสกุล": LAST, "ชื่อ-สกุล กขค": kin, "เลข": IDS})
    assert (found["ชื่อ"], found["ชื่อ-สกุล กขค"]) == (("first_name", True), ("", False))


def test_days_are_no_numbers_of_persons_or_schools():
    days = [f"{n % 28 + 1:02}/{n % 12 + 1:02}/2569" for n in range(60)]
    assert all_of({"ชื่อ": FIRST, "กขค": days})["กขค"] == ("", False)
    assert all_of({"ชื่อ": FIRST, "กขค": ["16/05/2569", "01/11/2569"] * 30})["กขค"] == ("", False)


def test_codes_under_a_number_as_long_as_schools_are_schools_where_rows_share_them():
    for heading in ("รหัส 10 หลัก", "รหัส ๑๐ หลัก", "10-digit code", "รหัส"):
        assert all_of({"ชื่อ": FIRST, heading: ["1052010013", "1052010021", "1052010055"] * 20})[heading] == ("school_code", False)
    for cells, field in ((["52010013", "52010021", "52010055"] * 20, "school_code"), ([f"5201{n:04}" for n in range(60)], "pupil_no")):
        assert all_of({"ชื่อ": FIRST, "รหัส 8 หลัก": cells})["รหัส 8 หลัก"] == (field, False)
    assert all_of({"ชื่อ": FIRST, "รหัส 6 หลัก": ["520113", "520121", "520155"] * 20})["รหัส 6 หลัก"][0] == "pupil_no"


def test_names_in_the_order_are_no_nicknames():
    assert (one("ฉายา", ["แมว", "โต", "หมูหวาน"] * 20).field, one("ฉายา", ["แมว", "โต", "หมูหวาน"] * 20).sure) == ("nickname", False)
    assert (one("ฉายา", ["ปญฺญาวโร", "สุเมโธ", "ฐานวโร"] * 20).field, one("ฉายา", ["ปญฺญาวโร", "สุเมโธ"] * 30).sure) == ("", False)


def test_days_under_until_when_somebody_learnt_are_days_of_leaving():
    days = [f"{n % 28 + 1:02}/{n % 12 + 1:02}/2569" for n in range(60)]
    assert (one("เรียนถึง", days).field, one("เรียนถึง", days).sure) == ("enrolled_to", False)
    assert one("เรียนถึง", ["ป.6", "ม.1"] * 30).field == "grade"


def test_in_whose_house_a_child_lives_is_a_guardian_by_whole_names():
    assert (one("อยู่บ้านใคร", FULL).field, one("อยู่บ้านใคร", FULL).sure) == ("guardian_name", False)
    assert one("อยู่บ้านใคร", ["ยาย", "ลุง", "เพื่อน"] * 20).field == ""


def test_names_under_cm_are_no_childs():
    for heading in ("CM", "cm_name"):
        assert (one(heading, FULL[:4] * 15).field, one(heading, FULL[:4] * 15).sure) == ("", False)
    assert one("CM", ["102", "118.5", "97"] * 20).dropped


def test_classes_stand_under_rooms_of_ages():
    assert all_of({"ชื่อ": FIRST, "ห้อง/กลุ่มอายุ": ["อ.1/1", "อ.2/1", "อ.3/2"] * 20})["ห้อง/กลุ่มอายุ"] == ("grade", False)


def test_the_name_that_a_child_tells_beside_the_one_of_its_papers_is_another_name():
    told_names = [c.first for c in PEOPLE[1:] + PEOPLE[:1]]
    found = all_of({"ชื่อที่เด็กบอก": told_names, "ชื่อตามหลักฐาน": FULL})
    assert (found["ชื่อที่เด็กบอก"], found["ชื่อตามหลักฐาน"]) == (("alt_first_name", False), ("full_name", True))
