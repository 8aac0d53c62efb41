"""A column by its heading and its cells: where they agree nothing is marked, where they contradict each other it always is."""

import datetime as dt

import pytest

from pipelines.adding.contents import Contents
from pipelines.adding.guessing import guess
from pipelines.adding.headings import said_by
from pipelines.adding.rivals import settle
from tests.pipelines import town

DAY = dt.date(2026, 7, 15)
PEOPLE = [town.child(n) for n in range(60)]
IDS = [c.pid for c in PEOPLE]
BORN = [c.thai_date for c in PEOPLE]
FIRST, LAST = [c.first for c in PEOPLE], [c.last for c in PEOPLE]
FULL = [f"{c.title}{c.first} {c.last}" for c in PEOPLE]
ENROLLED = ["16/05/2566"] * 50 + ["1/11/2567"] * 10
OWN = [f"{n:05}" for n in range(100, 160)]
PLACES = ["เกาะคา", "ห้างฉัตร", "แม่ทะ", "เสริมงาม", "งาว", "แจ้ห่ม"] * 10


def one(heading, cells):
    return guess(0, heading, said_by(heading), Contents(cells, DAY))


def all_of(columns):
    contents = {at: Contents(cells, DAY) for at, cells in enumerate(columns.values())}
    guesses = settle([guess(at, name, said_by(name), contents[at]) for at, name in enumerate(columns)], contents)
    return {g.heading: (g.field, g.sure) for g in guesses}


@pytest.mark.parametrize(("heading", "cells", "field"), [
    ("เลขประจำตัวประชาชน", IDS, "national_id"), ("วันเกิด", BORN, "birth_date"), ("ชื่อ", FIRST, "first_name"), ("ชื่อ-สกุล", FULL, "full_name"),
    ("อำเภอ", PLACES, "amphoe"), ("เลขประจำตัวนักเรียน", OWN, "pupil_no"), ("วันที่เข้าเรียน", ENROLLED, "enrolled_from"), ("เพศ", ["ช", "ญ"] * 30, "sex"),
    ("ชั้น", ["ป.1", "ม.3"] * 30, "grade"), ("ลำดับ", [str(n) for n in range(60)], ""), ("ปีการศึกษา", ["2569"] * 60, ""),
])  # fmt: skip
def test_heading_and_cells_agree(heading, cells, field):
    found = one(heading, cells)
    assert (found.field, found.sure) == (field, True)


@pytest.mark.parametrize(("heading", "cells", "field"), [
    ("เลขประจำตัวประชาชน", OWN, "pupil_no"), ("รหัสนักเรียน", IDS, "national_id"), ("วันเกิด", ENROLLED, ""), ("วันเกิด", FIRST, ""), ("เบอร์โทร", BORN, "birth_date"),
    ("หมายเหตุ", IDS, ""), ("ตำบล", OWN, ""), ("ผู้ปกครอง", IDS, ""), ("ศาสนา", IDS, ""),
])  # fmt: skip
def test_a_contradiction_is_marked_with_its_figures(heading, cells, field):
    found = one(heading, cells)
    assert (found.field, found.sure) == (field, False)
    assert found.why.en
    assert found.why.th != found.why.en


@pytest.mark.parametrize(("cells", "field"), [(IDS, "national_id"), (BORN, "birth_date"), (FULL, "full_name"), (PLACES, "amphoe"), (OWN, "")])
def test_a_heading_nobody_knows_is_told_by_its_cells_in_doubt(cells, field):
    found = one("กขคง", cells)
    assert (found.field, found.sure) == (field, False)


@pytest.mark.parametrize("written", [
    [c.born.isoformat() for c in PEOPLE], [f"{c.born:%d/%m/%Y}" for c in PEOPLE], [f"{c.born:%m/%d/%Y}" for c in PEOPLE],
    [f"{c.born.day} ม.ค. {c.born.year + 543}" for c in PEOPLE], [f"{c.born.year + 543}{c.born:%m%d}" for c in PEOPLE],
    [str((c.born - dt.date(1899, 12, 30)).days) for c in PEOPLE], [f"{c.born.day}/{c.born.month}/{(c.born.year + 543) % 100}" for c in PEOPLE],
])  # fmt: skip
def test_birthdays_in_either_era_any_order_and_as_numbers_of_days(written):
    assert one("วันเกิด", written).sure
    assert one("วันเกิด", written).field == "birth_date"


def test_evidence_holds_no_cell():
    for heading in ("วันเกิด", "เบอร์โทร", "กขคง", "เลขประจำตัวประชาชน"):
        for cells in (IDS, BORN, FULL):
            why = one(heading, cells).why
            assert not any(cell in why.en + why.th for cell in cells)


def test_parents_numbers_and_birthdays_are_nobodys():
    assert one("เลขบัตรประชาชนบิดา", IDS).field == ""
    assert one("วันเกิดมารดา", BORN).field == ""


def test_of_two_columns_of_ids_the_one_with_ids_is_the_childs():
    found = all_of({"เลขประจำตัวนักเรียน": IDS, "รหัส": OWN})
    assert found["เลขประจำตัวนักเรียน"][0] == "national_id"
    assert found["รหัส"][0] == "pupil_no"


def test_first_and_last_names_the_wrong_way_round_are_turned_and_marked():
    """Endings tell: these surnames end in วงศ์, แก้ว, กุล; these first names in พร, วดี, ภัทร."""
    surnames = [s + e for s in ("ไชย", "ทอง", "ศรี", "บุญ", "อินท", "จันท") for e in ("วงศ์", "แก้ว", "กุล", "ทอง", "เจริญ")]
    names = [s + e for s in ("กัญ", "ณัฐ", "ศิริ", "จิรา", "อารี", "ปิย") for e in ("พร", "วดี", "ภัทร", "ภรณ์", "ดา")]
    assert all_of({"ชื่อ": surnames, "นามสกุล": names}) == {"ชื่อ": ("last_name", False), "นามสกุล": ("first_name", False)}
    assert all_of({"ชื่อ": names, "นามสกุล": surnames}) == {"ชื่อ": ("first_name", True), "นามสกุล": ("last_name", True)}


def test_a_first_names_column_that_holds_whole_names():
    assert all_of({"ชื่อ": FULL, "ชั้น": ["ป.1"] * 60})["ชื่อ"] == ("full_name", True)


def test_the_surname_may_be_headed_like_a_whole_name():
    assert all_of({"ชื่อ": FIRST, "ชื่อสกุล": LAST}) == {"ชื่อ": ("first_name", True), "ชื่อสกุล": ("last_name", True)}


def test_of_several_telephones_the_guardians_comes_before_the_parents():
    phones = [f"08{n:08}" for n in range(11_111_111, 11_111_171)]
    found = all_of({"บิดา โทร": phones, "ผู้ปกครอง โทร": phones, "ครู โทร": phones})
    assert found == {"บิดา โทร": ("", False), "ผู้ปกครอง โทร": ("phone", True), "ครู โทร": ("", True)}


def test_without_a_birthday_the_only_dates_that_lie_as_birthdays_do_are_taken_in_doubt():
    found = all_of({"ชื่อ": FIRST, "วันที่แจ้ง": BORN, "วันที่เข้าเรียน": ENROLLED})
    assert found["วันที่แจ้ง"] == ("birth_date", False)
    assert found["วันที่เข้าเรียน"] == ("enrolled_from", True)


def test_of_two_columns_of_ids_the_one_of_the_person_the_names_are_of_is_the_childs():
    found = all_of({"เลขบัตรผู้ให้เช่า": IDS[::-1], "ชื่อผู้พัก": FIRST, "นามสกุลผู้พัก": LAST, "เลขบัตรผู้พัก": IDS})
    assert (found["เลขบัตรผู้พัก"][0], found["เลขบัตรผู้ให้เช่า"]) == ("national_id", ("", False))


def test_a_relatives_column_with_names_under_another_word_is_a_name_in_doubt():
    names = [f"{c.first} {c.last}" for c in PEOPLE]
    assert all_of({"ผู้ปกครอง/ความสัมพันธ์": names, "มารดาที่ติดต่อได้": names}) == {"ผู้ปกครอง/ความสัมพันธ์": ("guardian_name", False), "มารดาที่ติดต่อได้": ("mother_name", False)}


def test_years_under_birth_date_are_years_of_birth_in_doubt():
    found = one("วันเกิด", [str(c.born.year + 543) for c in PEOPLE])
    assert (found.field, found.sure) == ("birth_year", False)


def test_a_birthday_in_three_columns_is_taken_whole():
    parts = {"เกิด วัน": [str(c.born.day) for c in PEOPLE], "เกิด เดือน": ["มกราคม", "มี.ค.", "12"] * 20, "เกิด พ.ศ.": [str(c.born.year + 543) for c in PEOPLE]}
    assert {heading: field for heading, (field, _) in all_of(parts).items()} == {"เกิด วัน": "birth_day", "เกิด เดือน": "birth_month", "เกิด พ.ศ.": "birth_year"}


def test_a_month_without_its_year_is_of_no_use():
    assert all_of({"เดือน": ["มกราคม", "มี.ค.", "12"] * 20, "ชื่อ": FIRST})["เดือน"][0] == ""


def test_ages_that_do_not_fit_the_birthdays_mark_both():
    fitting = [str(DAY.year - c.born.year) for c in PEOPLE]
    wrong, right = all_of({"วันเกิด": BORN, "อายุ": [str(int(a) + 4) for a in fitting]}), all_of({"วันเกิด": BORN, "อายุ": fitting})
    assert wrong == {"วันเกิด": ("birth_date", False), "อายุ": ("age", False)}
    assert right == {"วันเกิด": ("birth_date", True), "อายุ": ("age", True)}


def test_names_that_few_people_share_or_with_titles_of_married_women_are_doubted():
    assert one("ชื่อ-สกุล", FULL).sure
    assert not one("ชื่อ-สกุล", FULL[:2] * 30).sure
    assert not one("ชื่อ-สกุล", [f"นาง{c.first} {c.last}" for c in PEOPLE]).sure


def test_the_head_of_a_household_is_taken_for_nobody_in_doubt():
    assert one("หัวหน้าครัวเรือน", [f"{c.first} {c.last}" for c in PEOPLE]).field == ""
    assert not one("หัวหน้าครัวเรือน", [f"{c.first} {c.last}" for c in PEOPLE]).sure


def test_a_heading_of_no_use_that_has_a_fields_word_over_its_cells_is_doubted():
    schools = ["โรงเรียนบ้านดอย", "โรงเรียนวัดทุ่ง", "อนุบาลเมือง"] * 20
    assert not one("ชื่อโครงการในโรงเรียน", schools).sure
    assert one("เกรดเฉลี่ยของโรงเรียน", ["3.21", "2.50"] * 30).sure


def test_sensitive_words_over_a_fields_cells_are_doubted():
    assert not one("น้ำหนัก เพศ", ["ช", "ญ"] * 30).sure
    assert one("น้ำหนัก", [str(n) for n in range(20, 80)]).sure


def test_a_childs_number_that_no_column_is_taken_for_is_not_let_go_in_silence():
    found = all_of({"เลขบัตรครู": IDS, "ชื่อ": FIRST, "นามสกุล": LAST})
    assert found["เลขบัตรครู"] == ("", False)
    assert all_of({"เลขบัตรครู": IDS, "เลขบัตรประชาชน": IDS, "ชื่อ": FIRST})["เลขบัตรครู"] == ("", True)


def test_the_letters_a_and_b_name_rooms_too():
    assert not one("กลุ่ม", ["A", "B"] * 30).dropped
    assert one("กลุ่ม", ["A", "B", "O", "AB"] * 15).dropped


def test_numbers_that_count_the_rows_are_no_house_numbers():
    assert one("เลขที่", [str(n) for n in range(1, 61)]).field == ""


def test_teachers_names_under_a_strange_heading_do_not_displace_the_childs():
    found = all_of({"First_Name": FIRST, "Last_Name": LAST, "Advocate": FULL})
    assert found == {"First_Name": ("first_name", True), "Last_Name": ("last_name", True), "Advocate": ("", False)}


@pytest.mark.parametrize(("heading", "cells", "field"), [
    ("วันเดือนปีเกิด", ["7 ปี", "9 ปี", "12 ปี"] * 20, "age"), ("อายุเด็ก", [str(c.born.year + 543) for c in PEOPLE], "birth_year"), ("full_name", [f"ต.{p} อ.{p}" for p in PLACES], "address"),
    ("หมู่บ้าน", ["หมู่ 3", "หมู่ 11", "หมู่ 7"] * 20, "moo"),
])  # fmt: skip
def test_cells_of_another_kind_than_the_heading_are_what_they_are_in_doubt(heading, cells, field):
    found = one(heading, cells)
    assert (found.field, found.sure) == (field, False)


@pytest.mark.parametrize(("heading", "cells", "field"), [
    ("GradeLevelCode", ["310", "211", "112"] * 20, "grade"), ("PRENAME", ["001", "002"] * 30, "title"), ("B/G", ["B", "G"] * 30, "sex"), ("FIN_CAUSE", ["0", "5"] * 30, "status"),
])  # fmt: skip
def test_bare_codes_under_a_known_heading_are_kept_and_their_values_asked_for(heading, cells, field):
    found = one(heading, cells)
    assert (found.field, found.sure) == (field, False)
    assert "values:" in found.why.en or field == "status"


def test_long_texts_under_a_known_heading_are_no_codes():
    assert one("ชั้น", ["อยู่กับตายายที่บ้าน", "ไปทำงานต่างจังหวัด"] * 30).field == ""


def test_midnight_is_how_a_program_writes_a_day():
    assert one("birthday", [f"{c.born} 00:00:00" for c in PEOPLE]).sure
    assert one("birthday", [f"{c.born} 08:15:00" for c in PEOPLE]).field == ""


def test_a_programs_long_key_is_a_number_of_its_own():
    assert one("sourcedId", [f"0a1b2c3d-0000-4000-a000-0000000{n:05}" for n in range(60)]).field == "pupil_no"


def test_one_heading_over_title_first_name_and_surname_is_divided_by_the_cells():
    contents = {at: Contents(cells, DAY) for at, cells in enumerate([[c.title for c in PEOPLE], FIRST, LAST])}
    guesses = settle([guess(at, "ชื่อ-สกุล เด็ก", said_by("ชื่อ-สกุล เด็ก"), cells) for at, cells in contents.items()], contents)
    assert [(g.field, g.sure) for g in guesses] == [("title", False), ("first_name", False), ("last_name", False)]


def test_a_surnames_heading_over_whole_names_is_the_whole_name_in_doubt():
    assert all_of({"นาม - สกุล": FULL, "ชั้น": ["ป.1"] * 60})["นาม - สกุล"] == ("full_name", False)


def test_names_in_english_do_not_displace_the_thai_ones():
    found = all_of({"ชื่อ (อังกฤษ)": ["Somchai", "Malee"] * 30, "ชื่อ (ไทย)": FIRST, "นามสกุล": LAST})
    assert found["ชื่อ (ไทย)"][0] == "first_name"


def test_an_informants_names_under_another_word_are_a_guardians_in_doubt():
    assert all_of({"ผู้ยื่นคำขอ/ความสัมพันธ์": [f"{c.first} {c.last}" for c in PEOPLE]}) == {"ผู้ยื่นคำขอ/ความสัมพันธ์": ("guardian_name", False)}


def test_who_reports_is_no_guardian_and_left_out_in_doubt():
    names = [f"{c.first} {c.last}" for c in PEOPLE]
    assert all_of({"ผู้แจ้ง": names, "ผู้ให้ข้อมูล (เพื่อนบ้าน)": names}) == {"ผู้แจ้ง": ("", False), "ผู้ให้ข้อมูล (เพื่อนบ้าน)": ("", False)}


def test_the_telephone_of_who_reports_is_doubted():
    assert all_of({"เบอร์ผู้แจ้ง": [f"08{n:08}" for n in range(11_111_111, 11_111_171)]}) == {"เบอร์ผู้แจ้ง": ("phone", False)}


def test_whom_the_child_lives_with_is_a_guardian_where_names_stand_there():
    names = [f"{c.first} {c.last}" for c in PEOPLE]
    assert all_of({"ครอบครัว อยู่กับ": names}) == {"ครอบครัว อยู่กับ": ("guardian_name", False)}
    assert all_of({"ครอบครัว อยู่กับ": ["ยาย", "บิดา", "ป้า"] * 20}) == {"ครอบครัว อยู่กับ": ("", True)}


def test_days_are_nobodys_own_number():
    assert all_of({"รหัสนักเรียน": [f"{n % 28 + 1:02}/05/2568" for n in range(60)]})["รหัสนักเรียน"][0] == ""
    assert all_of({"รหัสนักเรียน": [str(n) for n in range(70_000, 70_060)]})["รหัสนักเรียน"] == ("pupil_no", True)


def test_a_number_beside_no_place_is_of_a_class_rather_than_of_a_house():
    numbers = {"เลขที่": [str(n % 28 + 3) for n in range(0, 180, 3)], "ชื่อ": FIRST}
    assert all_of(numbers)["เลขที่"] == ("", False)
    assert all_of({**numbers, "หมู่ที่": ["3", "11", "7"] * 20})["เลขที่"][0] == "house_no"


def test_a_telephone_that_no_column_is_taken_for_is_not_let_go_in_silence():
    phones = [f"08{n:08}" for n in range(11_111_111, 11_111_171)]
    assert all_of({"ครู โทร": phones, "ชื่อ": FIRST})["ครู โทร"] == ("", False)


def test_a_column_of_no_use_that_may_be_sensitive_is_marked():
    found = one("สาเหตุที่ไม่เรียน", ["ยากจน", "เจ็บป่วย"] * 30)
    assert (found.field, found.dropped, found.sure) == ("", False, False)


def test_a_class_beside_a_room_is_a_class_in_doubt():
    found = one("Class/Room", ["ป.1/2", "ม.3/1"] * 30)
    assert (found.field, found.sure) == ("grade", False)


def test_words_for_being_related_are_no_names():
    found = one("ติดตาม (บิดา/มารดา)", ["บิดา", "มารดา", "ยาย"] * 20)
    assert (found.field, found.sure) == ("", False)


def test_names_in_english_beside_names_in_thai_are_left_out_in_doubt():
    english = [f"Child{chr(97 + n % 26)} Family{chr(97 + n // 3)}" for n in range(60)]
    found = all_of({"ชื่อ (ไทย)": FIRST, "นามสกุล (ไทย)": LAST, "Name-Surname (Eng)": english})
    assert found["Name-Surname (Eng)"] == ("", False)
    assert found["ชื่อ (ไทย)"] == ("first_name", True)


def test_somebody_elses_sensitive_column_is_kept_out_in_doubt():
    found = one("อาชีพผู้ปกครอง", ["รับจ้าง", "ค้าขาย"] * 30)
    assert (found.dropped, found.sure) == (True, False)


@pytest.mark.parametrize(("heading", "cells"), [
    ("ประเภทกขค", ["1", "2", "3"] * 20), ("ชื่อโครงการกขค", ["แดง", "ดำ"] * 30), ("Plan xyzzy", ["A1", "B2"] * 30), ("ผู้ตรวจกขค", FULL), ("ประเภท XYZ", ["1", "2"] * 30),
])  # fmt: skip
def test_a_column_is_left_out_without_a_mark_only_where_every_word_of_its_heading_is_understood(heading, cells):
    found = one(heading, cells)
    assert (found.field, found.sure) == ("", False)


@pytest.mark.parametrize(("heading", "cells"), [
    ("กลุ่มเรียน", ["แดง", "ดำ"] * 30), ("จำนวนครั้งที่โอน", ["3", "5"] * 30), ("วันที่พิมพ์", BORN), ("Shirt size", ["S", "M", "L"] * 20), ("ชื่อครูประจำชั้น", FULL),
])  # fmt: skip
def test_a_heading_wholly_of_no_use_is_left_out_without_a_mark(heading, cells):
    found = one(heading, cells)
    assert (found.field, found.sure) == ("", True)


def test_a_sensitive_word_beside_one_nobody_knows_is_kept_out_in_doubt():
    assert (one("อาชีพกขค", ["แดง", "ดำ"] * 30).dropped, one("อาชีพกขค", ["แดง", "ดำ"] * 30).sure) == (True, False)
    assert one("Ethnicity", ["x", "y"] * 30).sure


def test_staff_whose_few_names_stand_in_many_rows_are_left_out_whatever_else_the_heading_says():
    assert one("ครูกขค", FULL[:3] * 20).sure
    assert not one("ครูกขค", FULL).sure


def test_numbers_that_count_the_rows_are_left_out_whatever_their_heading():
    for heading in ("กขค", "เลขที่", "เลข", "ประเภทกขค"):
        found = one(heading, [str(n) for n in range(1, 61)])
        assert (found.field, found.sure) == ("", True), heading


def test_a_relatives_surname_that_is_a_whole_name_is_a_name_in_doubt():
    assert (one("นามสกุลบิดา", FULL).field, one("นามสกุลบิดา", FULL).sure) == ("father_name", False)
    assert (one("นามสกุลบิดา", LAST).field, one("นามสกุลบิดา", LAST).sure) == ("father_last_name", True)


def test_a_whole_name_of_one_word_is_doubted():
    assert all_of({"ชื่อ-นามสกุล": FIRST})["ชื่อ-นามสกุล"] == ("full_name", False)
    assert all_of({"ชื่อ-นามสกุล": FULL})["ชื่อ-นามสกุล"] == ("full_name", True)


def test_a_month_whose_year_no_column_tells_is_left_out_in_doubt():
    assert all_of({"เดือนเกิด": ["มกราคม", "มี.ค.", "12"] * 20, "ชื่อ": FIRST})["เดือนเกิด"] == ("", False)


def test_the_only_numbers_that_tell_the_rows_apart_are_not_let_go_in_silence():
    codes = [f"LP-{n:04}" for n in range(300, 360)]
    assert all_of({"ใบเสร็จ": codes, "ชื่อ": FIRST})["ใบเสร็จ"] == ("", False)
    assert all_of({"ปีการศึกษา": codes, "เลขประจำตัวนักเรียน": OWN, "ชื่อ": FIRST})["ปีการศึกษา"] == ("", True)


def test_classes_are_no_schools_though_they_have_a_word_of_their_names():
    found = one("โรงเรียน", ["ประถมศึกษาปีที่ 1", "มัธยมศึกษาปีที่ 3"] * 30)
    assert not found.sure


def test_a_heading_of_no_use_that_tells_numbers_over_numbers_that_tell_the_rows_apart_is_doubted():
    codes = [f"LP-{n:04}" for n in range(300, 360)]
    assert not one("กีฬา ID", codes).sure
    assert one("ประเภทกีฬา", ["ว่ายน้ำ", "ฟุตบอล"] * 30).sure


def test_titles_under_a_heading_of_sex_are_titles_in_doubt():
    found = one("ด.ช./ด.ญ.", [c.title for c in PEOPLE])
    assert (found.field, found.sure) == ("title", False)


def test_bare_numbers_are_classes_without_a_mark_only_where_they_are_those_of_the_ages():
    classes = [str(max(DAY.year - c.born.year - 6, 1)) for c in PEOPLE]
    assert all_of({"Grade": classes, "DOB": BORN})["Grade"] == ("grade", True)
    assert all_of({"Grade": classes[::-1], "DOB": ["1/1/2545", "1/1/2562"] * 30})["Grade"] == ("grade", False)
    assert all_of({"EDUCATION": ["01", "02", "03"] * 20, "FNAME": FIRST})["EDUCATION"] == ("grade", False)


def test_numbers_that_many_rows_share_are_no_childs_own_without_a_mark():
    assert one("เลขประจำตัวนักเรียน", OWN).sure
    assert not one("เลขประจำตัวนักเรียน", OWN[:3] * 20).sure


def test_codes_that_no_two_rows_share_are_no_schools():
    assert (one("รหัสสถานศึกษา", OWN).field, one("รหัสสถานศึกษา", OWN).sure) == ("pupil_no", False)
    assert (one("รหัสสถานศึกษา", OWN[:3] * 20).field, one("รหัสสถานศึกษา", OWN[:3] * 20).sure) == ("school_code", True)


def test_numbers_with_thai_letters_before_them_are_numbers_of_its_own():
    assert (one("รหัสนักเรียน", [f"ศพด.{n}" for n in range(200, 260)]).field, one("รหัสนักเรียน", [f"ดจ{n:04}" for n in range(60)]).sure) == ("pupil_no", True)


def test_names_left_out_where_no_column_has_the_childs_are_not_let_go_in_silence():
    assert all_of({"ชื่อผู้ติดตาม": FULL[:8] * 8, "เพศ": ["ช", "ญ"] * 32})["ชื่อผู้ติดตาม"] == ("", False)
    assert all_of({"ชื่อผู้ติดตาม": FULL[:8] * 8, "ชื่อ": FIRST[:8] * 8})["ชื่อผู้ติดตาม"][0] == ""


def test_house_numbers_left_out_beside_the_village_are_not_let_go_in_silence():
    houses = [f"{n}/{n % 3 + 1}" if n % 3 == 0 else str(n) for n in range(20, 80)]
    assert all_of({"hh_no": houses, "moo": ["3", "11", "7"] * 20, "fname": FIRST})["hh_no"] == ("house_no", False)
    assert all_of({"row_no": houses, "moo": ["3", "11", "7"] * 20, "fname": FIRST})["row_no"] == ("", False)


def test_of_a_state_nobody_knows_whose_nothing_is_fed():
    assert (one("สถานะคำขอ", ["อนุมัติแล้ว", "รอประกาศ"] * 30).field, one("สถานะคำขอ", ["อนุมัติแล้ว", "รอประกาศ"] * 30).sure) == ("", False)


def test_a_column_of_ticks_stands_for_one_answer():
    assert (one("เพศ ช", ["/", "", ""] * 20).field, one("เพศ ช", ["/", "", ""] * 20).sure) == ("", False)


def test_whole_names_under_a_heading_of_first_names_are_doubted():
    assert all_of({"GivenName": FULL, "Sex": ["M", "F"] * 30})["GivenName"] == ("full_name", False)


def test_one_column_of_names_that_end_otherwise_than_its_heading_says_is_doubted():
    surnames = [s + e for s in ("ไชย", "ทอง", "ศรี", "บุญ", "อินท", "จันท") for e in ("วงศ์", "แก้ว", "กุล", "ทอง", "เจริญ")]
    assert all_of({"ชื่อ": surnames})["ชื่อ"] == ("first_name", False)


def test_a_surname_in_english_beside_a_thai_first_name_is_doubted():
    assert all_of({"ชื่อ": FIRST, "Surname (Eng)": ["Jaidee", "Thongdee", "Kaewta"] * 20})["Surname (Eng)"] == ("last_name", False)


def test_what_no_list_asks_of_a_relative_is_left_out_in_doubt():
    assert all_of({"วันที่้ยายออก": ENROLLED, "ชื่อ": FIRST})["วันที่้ยายออก"] == ("", False)


def test_who_came_to_ask_does_not_displace_the_child():
    found = all_of({"ชื่อพี่กขค": FIRST[:3] * 20, "ชื่อจริงกขค": FIRST})
    assert (found["ชื่อจริงกขค"][0], found["ชื่อพี่กขค"]) == ("first_name", ("", False))


def test_a_telephone_at_home_comes_before_one_for_emergencies():
    phones = [f"08{n:08}" for n in range(11_111_111, 11_111_171)]
    assert all_of({"Emergency tel": phones, "Home Tel": phones[::-1]}) == {"Emergency tel": ("", False), "Home Tel": ("phone", True)}


def test_a_programs_key_is_the_rows_number_where_there_is_no_other():
    keys = [f"0a1b2c3d-0000-4000-a000-0000000{n:05}" for n in range(60)]
    assert all_of({"_uuid": keys, "fname": FIRST})["_uuid"] == ("pupil_no", False)
    assert all_of({"_uuid": keys, "fname": FIRST, "student_id": OWN})["_uuid"] == ("", True)


def test_a_middle_name_without_a_first_is_the_first_in_doubt():
    assert all_of({"ชื่อกลาง": FIRST, "นามสกุล": LAST})["ชื่อกลาง"] == ("first_name", False)
    assert all_of({"ชื่อ": FIRST, "ชื่อกลาง": FIRST[::-1], "นามสกุล": LAST})["ชื่อกลาง"] == ("middle_name", True)


def test_an_address_under_a_heading_of_house_numbers_is_an_address_in_doubt():
    assert one("บ้านเลขที่", [f"{n} หมู่ 3 ต.ศาลา อ.เกาะคา" for n in range(60)]).field == "address"
    assert not one("บ้านเลขที่", [f"{n} หมู่ 3 ต.ศาลา อ.เกาะคา" for n in range(60)]).sure
    assert one("บ้านเลขที่", [f"{n}/1" for n in range(60)]).field == "house_no"


def test_a_households_numbers_as_houses_have_them_are_of_its_house_in_doubt():
    found = one("hh_number", [f"{n}/{n % 3}" for n in range(60)])
    assert (found.field, found.sure) == ("house_no", False)
    assert one("hh_number", [f"HH{n:06}" for n in range(60)]).field != "house_no"


@pytest.mark.parametrize("heading", ["Uncle's Job", "งานที่พ่อทำ แม่ทำงานที่", "mother_job"])
def test_anybodys_work_is_kept_out_in_doubt(heading):
    found = one(heading, ["ทำนา", "ค้าขาย"] * 30)
    assert (found.dropped, found.sure) == (True, False)


def test_where_the_cells_are_not_what_a_group_says_the_last_word_is_heard_in_doubt():
    found = one("วันเกิด สกุล", LAST)
    assert (found.field, found.sure) == ("last_name", False)
    assert one("วันเกิด สกุล", ENROLLED).field != "last_name"


def test_schools_names_under_a_heading_of_names_are_schools_in_doubt():
    found = one("ชื่อ", ["โรงเรียนวัดป่า", "โรงเรียนบ้านดอย"] * 30)
    assert (found.field, found.sure) == ("school_name", False)


def test_the_parts_of_a_birthday_are_left_out_in_doubt_where_another_column_only_perhaps_has_the_whole():
    found = all_of({"ชื่อ": FIRST, "กขค": BORN, "เดือนเกิด": ["7"] * 60})
    assert (found["กขค"], found["เดือนเกิด"]) == (("birth_date", False), ("", False))
    assert all_of({"ชื่อ": FIRST, "วันเกิด": BORN, "เดือนเกิด": ["7"] * 60})["เดือนเกิด"] == ("", True)


def test_of_two_columns_of_ids_the_one_with_g_codes_is_of_these():
    codes = [f"G6650{n:08}" for n in range(60)]
    assert all_of({"เลขประจำตัวประชาชน": IDS, "เลขบัตรอย่างอื่น": codes, "ชื่อ": FIRST})["เลขบัตรอย่างอื่น"] == ("g_code", False)
    assert all_of({"เลขประจำตัวประชาชน": IDS, "เลขบัตรอย่างอื่น": IDS[::-1], "ชื่อ": FIRST})["เลขบัตรอย่างอื่น"] == ("", False)


def test_a_whole_name_beside_a_first_name_that_is_no_part_of_it_is_doubted_as_well():
    found = all_of({"ชื่อ": FIRST, "Name-Surname": [f"Anong Saelim{'abcdef'[n % 6]}" for n in range(60)], "เลขประจำตัวประชาชน": IDS})
    assert not found["Name-Surname"][1]
    assert not found["ชื่อ"][1]


def test_beside_national_ids_only_numbers_of_some_length_may_be_the_agencys_own():
    receipts, few = [f"{n * 37 % 9000 + 1000}" for n in range(60)], [str(n * 7 % 61) for n in range(60)]
    assert all_of({"เลขประจำตัวประชาชน": IDS, "ชื่อ": FIRST, "ใบเสร็จ": receipts})["ใบเสร็จ"] == ("", False)
    assert all_of({"เลขประจำตัวประชาชน": IDS, "ชื่อ": FIRST, "ปีการศึกษา": receipts, "เลขประจำตัวนักเรียน": OWN})["ปีการศึกษา"] == ("", True)
    assert all_of({"เลขประจำตัวประชาชน": IDS, "ชื่อ": FIRST, "เกรด": few})["เกรด"] == ("", True)
    assert all_of({"เลขประจำตัวประชาชน": IDS, "ชื่อ": FIRST, "คะแนนเฉลี่ย": [f"{n}.25" for n in range(60)]})["คะแนนเฉลี่ย"] == ("", True)


def test_house_numbers_left_out_of_a_table_that_tells_the_tambon_are_not_let_go_in_silence():
    houses = [f"{n}/{n % 3 + 1}" if n % 5 == 0 else str(n) for n in range(20, 80)]
    places = {"tambon": ["ศาลา", "ท่าผา", "ไหล่หิน"] * 20, "fname": FIRST}
    assert all_of({**places, "remark": houses})["remark"] == ("", False)
    assert all_of({"fname": FIRST, "เลขประจำตัวนักเรียน": OWN, "remark": houses})["remark"] == ("", True)


@pytest.mark.parametrize(("heading", "cells"), [("คะแนน", FULL), ("ศาสนา", FULL), ("น้ำหนัก", ["เด็กชาย", "เด็กหญิง"] * 30), ("หมู่เลือด", ["ชาย", "หญิง"] * 30)])
def test_what_is_kept_out_or_of_no_use_is_marked_where_its_cells_are_what_no_column_tells(heading, cells):
    assert all_of({"เลขประจำตัวประชาชน": IDS, "ชั้น": ["ป.1", "ม.3"] * 30, heading: cells})[heading] == ("", False)


def test_one_word_each_left_out_is_marked_where_a_half_of_the_name_is_not_told():
    assert all_of({"ชื่อ": FIRST, "คะแนน": LAST})["คะแนน"] == ("", False)
    assert all_of({"ชื่อ": FIRST, "นามสกุล": LAST, "เกรด": LAST[::-1]})["เกรด"] == ("", True)
    assert all_of({"ชื่อ": FIRST, "เกรด": ["ดีมาก", "พอใช้"] * 30})["เกรด"] == ("", True)


def test_numbers_as_ages_left_out_are_marked_where_no_age_is_told():
    aged = [str(6 + n % 11) for n in range(60)]
    assert all_of({"ชื่อ-สกุล": FULL, "คะแนน": aged})["คะแนน"] == ("", False)
    assert all_of({"ชื่อ-สกุล": FULL, "วันเกิด": BORN, "เกรด": aged})["เกรด"] == ("", True)
    assert all_of({"ชื่อ-สกุล": FULL, "เกรด": ["1", "2"] * 30})["เกรด"] == ("", True)


def test_names_of_schools_left_or_kept_out_are_marked_where_no_column_tells_the_school():
    schools = ["โรงเรียนดอยงาม", "วัดป่าวิทยา"] * 30
    assert all_of({"ชื่อ-สกุล": FULL, "ศาสนา": schools})["ศาสนา"] == ("", False)
    assert all_of({"ชื่อ-สกุล": FULL, "โรงเรียน": schools, "ศาสนา": schools})["ศาสนา"] == ("", True)
    assert all_of({"ชื่อ-สกุล": FULL, "ศาสนา": ["เต๋า", "ขงจื๊อ"] * 30})["ศาสนา"] == ("", True)


def test_states_under_a_schools_heading_are_states_in_doubt():
    found = one("School", ["studying", "studying", "dropped out"] * 20)
    assert (found.field, found.sure) == ("status", False)


def test_ages_under_a_heading_of_sex_are_ages_and_village_numbers_under_the_tambon_the_villages_in_doubt():
    ages, villages = one("Gender", [str(n % 12 + 5) for n in range(60)]), one("แขวง", [str(n % 9 + 1) for n in range(60)])
    assert [(ages.field, ages.sure), (villages.field, villages.sure)] == [("age", False), ("moo", False)]


def test_titles_under_a_heading_of_names_are_titles_in_doubt():
    found = one("ชื่อ-สกุล", ["ด.ช.", "ด.ญ."] * 30)
    assert (found.field, found.sure) == ("title", False)


def test_a_unit_over_numbers_is_of_bodies_and_over_names_is_not():
    found = one("กก.", ["41", "38.5"] * 30)
    assert (found.field, found.dropped, found.sure) == ("", True, False)
    assert not one("cm", FULL).dropped


def test_house_numbers_under_a_heading_of_the_village_are_houses_in_doubt():
    found = one("หมู่บ้าน", [f"{n}/{n % 4 + 1}" for n in range(20, 80)])
    assert (found.field, found.sure) == ("house_no", False)


def test_places_in_latin_letters_are_places_in_doubt():
    found = one("Tambon", ["Mae Pa", "Tha Sai Luat", "Phop Phra"] * 20)
    assert (found.field, found.sure) == ("tambon", False)


def test_an_empty_column_does_not_displace_a_filled_one():
    found = all_of({"เบอร์โทร": [""] * 60, "เบอร์ผู้นำส่ง": [f"08123{n:05}" for n in range(60)]})
    assert [field for field, _ in found.values()] == ["", "phone"]


def test_a_keepers_names_in_latin_letters_beside_thai_ones_are_doubted():
    names = [f"{first} {last}" for first in ("John", "Anna", "Peter", "Mary", "Karl", "Eva") for last in ("Smith", "Hall", "King", "Lee", "Wood", "Cole", "Bell", "Ray", "Fox", "Dunn")]
    assert all_of({"ชื่อ-สกุล": FULL, "ผู้อุปการะ": names})["ผู้อุปการะ"] == ("guardian_name", False)


@pytest.mark.parametrize(("heading", "cells"), [("อาชีพ", ["รับจ้าง", "ค้าขาย"] * 30), ("รูปถ่าย", ["มี"] * 60), ("weight", [f"{n}.12345" for n in range(60)]), ("ฟันผุ(ซี่)", ["0", "2"] * 30)])
def test_what_may_be_of_use_is_kept_out_in_doubt(heading, cells):
    found = one(heading, cells)
    assert (found.dropped, found.sure) == (True, False)


@pytest.mark.parametrize("cells", [
    ["ไม่มี", "ไม่มี", "ลมชัก", "หอบหืด"] * 15, ["none", "Asthma", "Epilepsy", ""] * 15, ["ลักทรัพย์", "ทำร้ายร่างกาย", "ยาเสพติด"] * 20, ["คาทอลิก", "โปรเตสแตนต์"] * 30,
    ["ลัวะ", "ขมุ", "ดาราอั้ง"] * 20,
])  # fmt: skip
def test_illnesses_offences_faiths_and_peoples_are_kept_out_under_any_heading_in_doubt(cells):
    found = one("กขคง", cells)
    assert (found.field, found.dropped, found.sure) == ("", True, False)


@pytest.mark.parametrize("cells", [["ไม่มี"] * 60, ["ไม่มี"] * 59 + ["พิการ"], ["ย้ายบ้าน", "ขาดเรียน", "ลมชัก"] * 20])
def test_one_word_of_illness_or_none_among_others_keeps_nothing_out(cells):
    assert not one("กขคง", cells).dropped


def test_surnames_with_a_comma_before_the_first_names_are_whole_names():
    found = one("ชื่อ-สกุล", [f"{last}, {first}" for first, last in zip(FIRST, LAST, strict=True)])
    assert (found.field, found.sure) == ("full_name", True)


def test_how_many_of_something_is_no_sum_of_money():
    assert one("จำนวนครั้ง", ["3", "5"] * 30).sure
    assert one("number of times", ["3", "5"] * 30).sure


@pytest.mark.parametrize("heading", ["ค่า PMT", "กลุ่มยากจน", "pmt_value", "PMT 2569"])
def test_how_poor_a_family_is_is_kept_out(heading):
    assert one(heading, ["0.71", "0.88"] * 30).dropped


@pytest.mark.parametrize("heading", ["สถานะของบุคคล", "สถานภาพบุคคล"])
def test_a_persons_standing_in_a_registry_is_left_out_in_doubt(heading):
    assert not one(heading, ["มีชื่ออยู่ในบ้าน", "แจ้งย้ายปลายทาง", "ทะเบียนกลาง"] * 20).sure


@pytest.mark.parametrize("heading", ["Course ends", "End of training", "Programme finished", "Training program ended", "สิ้นสุดหลักสูตร", "วันจบหลักสูตร"])
def test_the_end_of_a_course_is_the_end_of_enrolment_in_doubt(heading):
    found = one(heading, ENROLLED)
    assert (found.field, found.sure) == ("enrolled_to", False)


@pytest.mark.parametrize("heading", ["Major", "หลักสูตร", "กลุ่มเรียน"])
def test_days_under_a_heading_of_no_day_are_doubted(heading):
    assert one(heading, ["ก", "ข"] * 30).sure
    assert not one(heading, ENROLLED).sure


@pytest.mark.parametrize("heading", ["วันแจ้ง", "วันที่ได้แจ้ง", "แจ้งเมื่อวันที่", "notified_on", "Date informed", "วันยื่นเรื่อง", "รับแจ้งเมื่อวันที่", "case_opened_on", "วันที่มารับบริการ", "วันติดตาม"])
def test_a_day_of_notifying_of_taking_a_case_in_or_of_a_service_is_an_act_of_the_office_and_doubted(heading):
    assert not one(heading, ENROLLED).sure


LATIN = ["Smith", "Hall", "King", "Lee", "Wood", "Cole", "Bell", "Ray", "Fox", "Dunn"] * 6


@pytest.mark.parametrize("columns", [
    {"ชื่อ-สกุล": FULL, "Family name": LATIN}, {"ชื่อ": FIRST, "นามสกุล": LAST, "Family name": LATIN}, {"Family name": LATIN, "ชื่อ": FIRST, "นามสกุล": LAST},
])  # fmt: skip
def test_a_surname_in_latin_letters_beside_thai_names_feeds_nothing_in_doubt(columns):
    assert all_of(columns)["Family name"] == ("", False)


def test_the_only_surname_is_doubted_where_the_first_name_is_in_another_script():
    assert all_of({"ชื่อ": FIRST, "Family name": LATIN})["Family name"] == ("last_name", False)


def test_names_all_in_latin_letters_are_not_doubted_for_that():
    assert all_of({"First name": ["Anna", "Peter", "Mary", "Karl", "Eva", "John"] * 10, "Last name": LATIN})["Last name"] == ("last_name", True)


def test_names_under_headings_that_say_the_same_in_two_languages_are_not_turned_round_by_their_endings():
    of_surnames, of_first = ["วงษ์สุวรรณ", "ใจดี", "แก้วมา", "ศรีเมือง", "ทองสุข", "บุญชัย"] * 10, ["ณัฐชา", "กานต์ธิดา", "พรรณราย", "จิดาภา", "ชญาภา", "ปวีณ์นุช"] * 10
    assert all_of({"First name": of_surnames, "Surname": of_first}) == {"First name": ("last_name", False), "Surname": ("first_name", False)}
    both = all_of({"First name ชื่อ": of_surnames, "Surname นามสกุล": of_first})
    assert both == {"First name ชื่อ": ("first_name", False), "Surname นามสกุล": ("last_name", False)}


def test_a_workers_code_that_tells_the_rows_apart_is_asked_about_where_no_other_number_is_the_agencys():
    table = {"เลขประจำตัวประชาชน": IDS, "ชื่อ-สกุล": FULL, "รหัสพนักงาน": OWN}
    assert all_of(table)["รหัสพนักงาน"] == ("", False)
    assert all_of(table | {"เลขประจำตัวนักเรียน": OWN[::-1]})["รหัสพนักงาน"] == ("", True)


def test_a_disabled_persons_card_is_kept_out_unless_it_has_the_national_number():
    def card(columns):
        contents = {at: Contents(cells, DAY) for at, cells in enumerate(columns.values())}
        guesses = settle([guess(at, name, said_by(name), contents[at]) for at, name in enumerate(columns)], contents)
        return next((g.field, g.dropped, g.sure) for g in guesses if g.heading == "เลขที่บัตรคนพิการ")

    assert card({"ชื่อ-สกุล": FULL, "เลขที่บัตรคนพิการ": OWN}) == ("", True, False)
    assert card({"ชื่อ-สกุล": FULL, "เลขที่บัตรคนพิการ": IDS})[:2] == ("national_id", False)
    assert card({"เลขประจำตัวประชาชน": IDS, "ชื่อ-สกุล": FULL, "เลขที่บัตรคนพิการ": IDS}) == ("", True, False)


@pytest.mark.parametrize("heading", ["คริสตจักรที่สังกัด", "โบสถ์", "มัสยิด", "สุเหร่า", "ศาสนสถาน", "ศิษยาภิบาล", "ศาสนาจารย์", "church", "chapel", "Mosque", "masjid", "surau", "parish", "congregation", "pastor"])
def test_a_religious_body_beside_a_child_is_kept_out_in_doubt(heading):
    found = one(heading, ["แม่ปะ", "ห้วยแห้ง", "ขุนยวม"] * 20)
    assert (found.field, found.dropped, found.sure) == ("", True, False)


def test_few_addresses_over_and_over_are_addresses_in_doubt_where_the_heading_says_nothing_else():
    few = ["Villa 7 Palm Hill", "Staff Housing Block C", "Beach Road"] * 20
    assert (one("Home Address", few).field, one("Home Address", few).sure) == ("address", False)
    assert one("ที่พักกขค", few).field == ""


GUARDIANS = [f"นาง{c.first} {c.last}" for c in PEOPLE]


@pytest.mark.parametrize("heading", ["ผู้ดูแลเด็ก (ครู)", "ผู้ติดต่อ (เจ้าหน้าที่)", "ผู้ปกครอง (พี่ชาย)"])
def test_another_person_in_brackets_is_a_doubt(heading):
    assert not one(heading, GUARDIANS).sure
    assert one(heading.split(" ")[0], GUARDIANS).sure


@pytest.mark.parametrize(("heading", "cells"), [
    ("เลขทะเบียนสมาชิก", OWN), ("รหัสสมาชิก", OWN), ("เลขผู้สมัคร", OWN), ("เลขที่สมาชิกผู้กู้", OWN), ("member_id", OWN), ("Applicant No.", OWN), ("หมายเลขประจำตัวทหาร", OWN), ("เลขบัตรประชาชนสมาชิก", IDS),
])  # fmt: skip
def test_the_number_of_who_may_be_grown_up_is_doubted(heading, cells):
    found = one(heading, cells)
    assert (found.field, found.sure) == ("national_id" if cells is IDS else "pupil_no", False)


def test_a_pupils_number_is_not_doubted_for_that():
    assert one("รหัสนักเรียน", OWN).sure


def test_somebodys_names_are_asked_about_while_no_column_tells_a_guardian():
    table = {"เลขประจำตัวประชาชน": IDS, "ชื่อ-สกุล": FULL, "CONTACT_PERSON": GUARDIANS}
    assert all_of(table)["CONTACT_PERSON"] == ("", False)
    assert all_of(table | {"ชื่อผู้ปกครอง": GUARDIANS[::-1]})["CONTACT_PERSON"] == ("", True)
    assert all_of(table | {"CONTACT_PERSON": GUARDIANS[:3] * 20})["CONTACT_PERSON"] == ("", True)


@pytest.mark.parametrize("heading", ["Start", "End"])
def test_plain_days_under_start_and_end_are_no_programs_stamps(heading):
    table = {"เลขประจำตัวประชาชน": IDS, "ชื่อ-สกุล": FULL}
    plain = [f"2026-05-{n % 7 + 1:02}" for n in range(60)]
    assert all_of(table | {heading: plain})[heading] == ("", False)
    assert all_of(table | {"end": [f"{day}T09:10:17" for day in plain]})["end"] == ("", True)


def test_what_only_brackets_say_is_sensitive_is_kept_out_in_doubt():
    found = one("การติดตาม (DSPM)", ["สมวัย", "สงสัย"] * 30)
    assert (found.dropped, found.sure) == (True, False)


def test_how_the_parents_live_is_not_left_out_in_silence():
    found = one("สถานะบิดามารดา", ["อยู่ด้วยกัน", "หย่าร้าง", "แยกกันอยู่"] * 20)
    assert (found.field, found.sure) == ("", False)


@pytest.mark.parametrize("cells", [["active", "tobedeleted"] * 30, ["Active", "inactive"] * 30, ["ใช้งาน"] * 60])
def test_the_state_of_a_programs_record_is_asked_about(cells):
    assert (one("status", cells).field, one("status", cells).sure) == ("status", False)
    assert one("status", ["studying", "left"] * 30).sure


def test_a_heading_over_title_and_name_stands_over_whole_names():
    """The cells are titled names; that the last word is a surname makes them none."""
    found = one("คำนำหน้า ชื่อ สกุล", FULL)
    assert (found.field, found.sure) == ("full_name", False)


def test_of_a_programs_key_and_the_number_a_school_gives_the_number_is_the_pupils():
    keys = [f"{n:08x}-0000-4000-a000-{n:012x}" for n in range(60)]
    found = all_of({"sourcedId": keys, "identifier": OWN, "givenName": FIRST, "familyName": LAST})
    assert (found["identifier"], found["sourcedId"]) == (("pupil_no", False), ("", False))
    assert all_of({"sourcedId": keys, "givenName": FIRST, "familyName": LAST})["sourcedId"][0] == "pupil_no"


@pytest.mark.parametrize("form", ["บพด.ตก {:03}/69", "49(5)-{:03}/69", "ทย {}/2560", "ท.{}/69"])
def test_an_offices_numbers_are_numbers_however_they_are_written(form):
    assert one("เลขทะเบียนผู้รับ", [form.format(n) for n in range(60)]).field == "pupil_no"


def test_a_tick_is_enough_to_ask_that_an_address_stays_hidden():
    assert all_of({"ปกปิดที่อยู่": ["/", "", ""] * 20})["ปกปิดที่อยู่"] == ("hide_address", False)


def test_a_house_and_its_village_parted_by_a_stroke_are_a_house_number():
    assert all_of({"ชื่อ-สกุล": FULL, "บ้านเลขที่/หมู่": [f"{n}/หมู่ 3" for n in range(60)]})["บ้านเลขที่/หมู่"][0] == "house_no"


def test_what_was_done_to_children_is_kept_out_by_the_cells():
    assert one("ประเภทผู้รับบริการ", ["ถูกทอดทิ้ง", "ถูกทารุณ", "ตั้งครรภ์ไม่พร้อม"] * 20).dropped


def test_whole_addresses_under_a_heading_of_houses_are_addresses():
    assert one("บ้าน (ที่อยู่)", ["12/3 หมู่ 4 ต.วังเงิน อ.แม่ทะ", "7 ม.2 ต.ป่าตัน อ.แม่ทะ"] * 30).field == "address"


def test_a_thai_name_beside_whole_names_in_latin_letters_is_another_name_in_doubt():
    found = all_of({"Trainee name": ["Aung Ko Htwe", "Su Myat Noe", "Nan Khin Aye"] * 20, "ชื่อไทย": FIRST})
    assert found["ชื่อไทย"] == ("alt_first_name", False)


@pytest.mark.parametrize("heading", ["Dietary requirements", "Wears glasses", "Free school meals", "Learning support", "Custody arrangement", "กีตาบ/ระดับ", "ตกเกณฑ์", "ฐานะครอบครัว", "ธนาคาร"])
def test_what_one_office_thinks_sensitive_and_another_not_is_kept_out_in_doubt(heading):
    found = one(heading, ["ก", "ข", "ค"] * 20)
    assert (found.dropped, found.sure) == (True, False)


def test_where_somebody_moved_to_is_not_where_he_lives():
    found = one("ย้ายไป อำเภอ/เขต", ["แม่ทะ", "เกาะคา", "งาว"] * 20)
    assert (found.field, found.sure) == ("", False)


@pytest.mark.parametrize(("gaps", "field"), [(True, "birth_year"), (False, "")])
def test_a_year_of_birth_is_of_use_in_rows_without_the_day_and_never_left_out_in_silence(gaps, field):
    days = [d if n % 5 or not gaps else "" for n, d in enumerate(BORN)]
    found = all_of({"ชื่อ-สกุล": FULL, "child/dob": days, "child/yob_be": [str(c.born.year + 543) for c in PEOPLE]})
    assert found["child/yob_be"] == (field, False)
    assert found["child/dob"][0] == "birth_date"


@pytest.mark.parametrize("heading", ["child/school_now", "school_now", "โรงเรียนปัจจุบัน"])
def test_a_few_answers_under_a_school_of_today_say_whether_there_is_one(heading):
    found = one(heading, ["in_school", "absent_season", "dropped_out", "never"] * 15)
    assert (found.field, found.sure) == ("status", False)


def test_a_house_of_a_camp_is_numbered_by_its_zone():
    found = one("Address House", [f"Z{n % 5}-{n:04}" for n in range(60)])
    assert (found.field, found.sure) == ("house_no", False)


def test_a_number_of_a_paper_beside_a_place_is_no_house_in_silence():
    found = all_of({"ชื่อ-สกุล": FULL, "แฟ้มเลขที่": [f"{n}/2" for n in range(1, 61)], "อำเภอ": PLACES})
    assert not found["แฟ้มเลขที่"][1]


def test_where_somebody_is_taught_religion_is_his_school_beside_that_of_weekdays_only():
    centres, schools = ["ตาดีกาบ้านเหนือ", "ตาดีกามัสยิดกลาง"] * 30, ["โรงเรียนบ้านใต้", "โรงเรียนวัดดอน"] * 30
    assert all_of({"ศูนย์ตาดีกา": centres, "วันธรรมดาเรียนที่ ร.ร.": schools})["ศูนย์ตาดีกา"] == ("school_name", False)
    assert all_of({"ตาดีกา": centres, "โรงเรียน": schools})["โรงเรียน"][0] == "school_name"
