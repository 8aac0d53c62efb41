"""Columns that go on from the one on their left: always in doubt, and only where their own heading does not say whose or of what they are."""

from tests.pipelines.adding.test_guessing import DAY, FIRST, FULL, LAST, PEOPLE, Contents, all_of, guess, said_by, settle

PHONES = [f"08{n:08}" for n in range(11_111_111, 11_111_171)]
MEN = [f"ก{name}" for name in FIRST]


def table(*columns):
    """Field, certainty and whether it is dropped, of columns whose headings may be alike."""
    contents = {at: Contents(cells, DAY) for at, (_, cells) in enumerate(columns)}
    guesses = settle([guess(at, name, said_by(name), contents[at]) for at, (name, _) in enumerate(columns)], contents)
    return [(g.field, g.sure, g.dropped) for g in guesses]


def test_a_surname_right_of_the_fathers_first_name_is_the_fathers():
    found = table(("ชื่อ", FIRST), ("สกุล", LAST), ("บิดา", MEN), ("สกุล", LAST))
    assert [field for field, _, _ in found] == ["first_name", "last_name", "father_name", "father_last_name"]
    assert [sure for _, sure, _ in found] == [True, True, True, False]
    assert table(("บิดา", MEN), ("สกุล", LAST))[1][0] == "last_name"


def test_a_relatives_column_with_the_childs_surnames_is_the_relatives_surname():
    assert all_of({"ชื่อ": FIRST, "นามสกุล": LAST, "บิดา": LAST})["บิดา"] == ("father_last_name", False)
    assert all_of({"ชื่อ": FIRST, "นามสกุล": LAST, "บิดา": FULL})["บิดา"] == ("father_name", True)


def test_nobodys_telephone_right_of_a_teacher_is_the_teachers():
    found = table(("ชื่อ-สกุล", FULL), ("เบอร์โทร", PHONES), ("ครูผู้รับรอง", FULL[:3] * 20), ("เบอร์โทร", PHONES[::-1]))
    assert [(field, sure) for field, sure, _ in found][1:] == [("phone", True), ("", True), ("", False)]
    assert table(("ครูผู้รับรอง", FULL[:3] * 20), ("เบอร์โทร", PHONES))[1] == ("phone", False, False)


def test_a_level_right_of_what_is_kept_out_is_kept_out_with_it():
    levels = ["น้อย", "ปานกลาง", "รุนแรง"] * 20
    assert table(("ประเภทความพิการ", ["ก", "ข", "ค"] * 20), ("ระดับ", levels))[1] == ("", False, True)
    assert not table(("ประเภทความพิการ", ["ก", "ข", "ค"] * 20), ("ระดับ", ["ป.1", "ม.3", "ป.6"] * 20))[1][2]
    assert len(PEOPLE) == len(levels)


def test_names_numbered_one_and_two_are_first_name_and_surname():
    found = table(("STD_NM1", FIRST), ("STD_NM2", LAST), ("PRN_NM1", MEN), ("PRN_NM2", LAST))
    assert [field for field, _, _ in found] == ["first_name", "last_name", "guardian_name", "guardian_last_name"]
    assert not any(sure for _, sure, _ in found)


def test_a_year_right_of_day_and_month_of_birth_is_the_year_of_birth():
    days, months, years = ["7", "15", "28"] * 20, ["ม.ค.", "ก.พ.", "ธ.ค."] * 20, ["2555", "2556", "2557"] * 20
    found = table(("ชื่อ-สกุล", FULL), ("เกิดวันที่", days), ("เดือน", months), ("ปี พ.ศ.", years))
    assert [field for field, _, _ in found][1:] == ["birth_day", "birth_month", "birth_year"]
    assert table(("ชื่อ-สกุล", FULL), ("ปี พ.ศ.", years))[1][0] == ""


def test_numbers_right_of_the_school_and_one_for_each_are_the_schools():
    schools = ["บ้านแม่ก๋งวิทยา", "บ้านห้วยคิงวิทยา", "ชุมชนบ้านฟ่อนวิทยา"] * 20
    assert table(("ชื่อ-สกุล", FULL), ("โรงเรียน", schools), ("รหัส 8 หลัก", ["52012003", "52012011", "52012017"] * 20))[2] == ("school_code", False, False)
    assert table(("ชื่อ-สกุล", FULL), ("โรงเรียน", schools), ("รหัส 8 หลัก", [str(52_012_000 + n % 20) for n in range(60)]))[2][0] != "school_code"


def test_classes_under_a_heading_of_rooms_where_there_are_no_others():
    rooms = ["ป.1/1", "ป.2/1", "ม.3/2"] * 20
    assert table(("ชื่อ-สกุล", FULL), ("ห้องเรียน", rooms))[1] == ("grade", False, False)
    assert table(("ชื่อ-สกุล", FULL), ("ชั้น", ["ป.1", "ป.2", "ม.3"] * 20), ("ห้องเรียน", rooms))[1:] == [("grade", True, False), ("", False, False)]


def test_whole_names_in_latin_letters_beside_thai_ones_are_left_out():
    latin = [f"{a} {b}" for a in ("Anan", "Boon", "Chai", "Dara", "Ekka", "Fah") for b in ("Jaidee", "Kham", "Lue", "Meesuk", "Noi", "Ok", "Pan", "Rak", "Sook", "Tan")]
    assert [field for field, _, _ in table(("ชื่อ", FIRST), ("นามสกุล", LAST), ("Name-Surname", latin))] == ["first_name", "last_name", ""]
    assert [field for field, _, _ in table(("Given Name (EN)", FIRST), ("Family Name (EN)", LAST), ("Name in Thai", FULL))] == ["", "", "full_name"]


def test_the_class_of_another_school_gives_way_to_the_one_of_today():
    classes, now = ["ป.6", "ม.1", "ม.2"] * 20, ["ม.ต้น", "ม.ปลาย", "ม.ต้น"] * 20
    assert [field for field, _, _ in table(("ชื่อ-สกุล", FULL), ("ก่อนมาเรียน ออกตอนชั้น", classes), ("ที่ศูนย์ ระดับ", now))][1:] == ["", "grade"]


def test_few_names_right_of_the_schools_codes_one_for_each_are_the_schools():
    codes = ["1052010013", "1052010021", "1052010055"] * 20
    assert all_of({"ชื่อ": FIRST, "รหัสโรงเรียน": codes, "กขค": ["Rainbow", "Parami", "New Dawn"] * 20})["กขค"] == ("school_name", False)
    assert all_of({"ชื่อ": FIRST, "รหัสโรงเรียน": codes, "กขค": ["แดง", "ดำ"] * 30})["กขค"][0] != "school_name"
    assert all_of({"ชื่อ": FIRST, "รหัสโรงเรียน": codes[:1] * 60, "กขค": ["student"] * 60})["กขค"][0] != "school_name"


def test_schools_under_a_mere_where_right_of_whether_the_child_goes_to_school():
    found = table(("เรียนอยู่ไหม", ["เรียน", "ไม่เรียน"] * 30), ("ที่ไหน", ["โรงเรียนบ้านดอย", "โรงเรียนวัดล่าง"] * 30))
    assert found[1] == ("school_name", False, False)


def test_a_level_and_kind_in_one_heading_right_of_what_is_kept_out_is_kept_out_with_it():
    found = table(("ความพิการ", ["ทางการเห็น", "ออทิสติก"] * 30), ("ลักษณะ/ระดับ", ["มาก", "น้อย"] * 30))
    assert found[1] == ("", False, True)


def test_a_year_of_nothing_in_particular_right_of_day_and_month_of_birth_is_that_of_birth_in_whatever_group():
    days, months, years = ([str(n % m + 1) for n in range(60)] for m in (28, 12, 9))
    found = table(("นักเรียน ชื่อ", FIRST), ("นักเรียน เกิดเมื่อ วัน", days), ("นักเรียน เดือน", months), ("นักเรียน ปี", [f"255{y}" for y in years]))
    assert [field for field, _, _ in found[1:]] == ["birth_day", "birth_month", "birth_year"]


def test_one_word_beside_the_real_name_is_what_a_child_is_called():
    assert table(("น้อง", ["ก้อง", "แป้ง", "มิ้นท์"] * 20), ("ชื่อจริง", FULL)) == [("nickname", False, False), ("full_name", False, False)]
    assert table(("น้อง", FIRST), ("นามสกุล", LAST))[0][0] == "first_name"
