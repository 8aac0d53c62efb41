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
