"""Titles cut from names, and names that only look as if they had one."""

import pytest
from hypothesis import given

from records.readings import Read
from records.text import tidy
from records.title_table import TITLES
from records.titles import cut_title, glues_titles, is_only_title, read_title, sex_of
from tests.records.strategies import cells

# cell of a column that glues titles to names, title in full, what is left
GLUED = [
    ("เด็กชายก้อง ใจดี", "เด็กชาย", "ก้อง ใจดี"),
    ("เด็กหญิง ฟ้า", "เด็กหญิง", "ฟ้า"),
    ("ด.ช.ก้อง", "เด็กชาย", "ก้อง"),
    ("ด.ช. ก้อง", "เด็กชาย", "ก้อง"),
    ("ดช ก้อง", "เด็กชาย", "ก้อง"),
    ("ด.ญ.ฟ้า", "เด็กหญิง", "ฟ้า"),
    ("น.ส.สมศรี", "นางสาว", "สมศรี"),
    ("น.ส สมศรี", "นางสาว", "สมศรี"),
    ("นางสาวดรุณี", "นางสาว", "ดรุณี"),
    ("นางดรุณี", "นาง", "ดรุณี"),
    ("นายสมชาย", "นาย", "สมชาย"),
    ("นายดี", "นาย", "ดี"),
    ("สามเณรสมชาย", "สามเณร", "สมชาย"),
    ("สณ.สมชาย", "สามเณร", "สมชาย"),
    ("พระมหาสมชาย", "พระมหา", "สมชาย"),
    ("แม่ชีบุญมี", "แม่ชี", "บุญมี"),
    ("ร.ต.ท.สมชาย", "ร้อยตำรวจโท", "สมชาย"),
    ("ว่าที่ร้อยตรีชาญ", "ว่าที่ร้อยตรี", "ชาญ"),
    ("ว่าที่ ร.ต.หญิงปัญณิตา", "ว่าที่ร้อยตรีหญิง", "ปัญณิตา"),
    ("พันตำรวจตรี หญิงนงค์เยาว์", "พันตำรวจตรีหญิง", "นงค์เยาว์"),
    ("พันเอก (พิเศษ)ทินพันธ์", "พันเอกพิเศษ", "ทินพันธ์"),
    ("พ.ต.อ.ดร.สมชาย", "พันตำรวจเอก ดอกเตอร์", "สมชาย"),
    ("ศาสตราจารย์ นายแพทย์สมชาย", "ศาสตราจารย์ นายแพทย์", "สมชาย"),
    ("ม.ล.ปลื้ม", "หม่อมหลวง", "ปลื้ม"),
    ("Mr. John Doe", "นาย", "John Doe"),
    ("Miss Jane", "นางสาว", "Jane"),
    ("นายแพทย์สมชาย", "นายแพทย์", "สมชาย"),
    ("นายÉric", "นาย", "Éric"),
    # dots make a title of it, whatever slip of the finger follows
    ("ด.ช.าภนุวิชญ์", "เด็กชาย", "าภนุวิชญ์"),
    ("น.ส.าปริกาญจน์ ใจดี", "นางสาว", "าปริกาญจน์ ใจดี"),
    ("ด.ช.เาป", "เด็กชาย", "เาป"),
    ("ด.ช. เาป", "เด็กชาย", "เาป"),
    ("นส.าปริ", "นางสาว", "าปริ"),
    ("ด.ญ.(ฟ้า)", "เด็กหญิง", "(ฟ้า)"),
    ("ร.ต.เาป", "ร้อยตรี", "เาป"),
    ("ด.ชาติ", "", "ด.ชาติ"),  # an initial and the rest of the name
    ("ศ.(ต้น)", "", "ศ.(ต้น)"),  # one letter may be an initial
    ("ด.ช. -", "", "ด.ช. -"),  # no letter follows: nothing but a title
    ("นายาป", "", "นายาป"),
    ("เด็กชายเาป", "", "เด็กชายเาป"),
    # หญิง and พิเศษ belong to ranks; behind other titles they are names
    ("ด.ญ.หญิง ใจดี", "เด็กหญิง", "หญิง ใจดี"),
    ("เด็กหญิงหญิง", "เด็กหญิง", "หญิง"),
    ("นาย หญิง", "นาย", "หญิง"),
    ("เด็กชายพิเศษ ใจดี", "เด็กชาย", "พิเศษ ใจดี"),
    ("นายพิเศษ ใจดี", "นาย", "พิเศษ ใจดี"),
    ("ศาสตราจารย์พิเศษสมชาย", "ศาสตราจารย์พิเศษ", "สมชาย"),
    # names that begin like a title
    ("นายิกา", "", "นายิกา"),
    ("นางาม", "", "นางาม"),
    ("พระพาย", "", "พระพาย"),
    ("นางฟ้า", "", "นางฟ้า"),
    ("เด็กหญิงนางฟ้า", "เด็กหญิง", "นางฟ้า"),
    ("พลอย", "", "พลอย"),
    ("พันธ์", "", "พันธ์"),
    ("คุณากร", "", "คุณากร"),
    ("ดรุณี", "", "ดรุณี"),
    ("มลฤดี", "", "มลฤดี"),
    ("ศรีสุดา", "", "ศรีสุดา"),
    ("พลเอก", "", "พลเอก"),
    ("Missouri", "", "Missouri"),
    ("Drew", "", "Drew"),
]


@pytest.mark.parametrize(("cell", "title", "rest"), GLUED)
def test_cut_title(cell: str, title: str, rest: str) -> None:
    found = cut_title(cell)
    assert (found.title, found.rest) == (title, rest)


@pytest.mark.parametrize(
    ("cell", "own", "known", "title"),
    [
        ("นายสมชาย", "", (), ""),  # a source that keeps titles apart: the letters belong to the name …
        ("นายสมชาย", "นาย", (), "นาย"),  # … unless the row's own title says the same
        ("นายสมชาย", "", ("สมชาย",), "นาย"),  # … or the rest is a name elsewhere in the column
        ("นางคำ", "เด็กหญิง", ("คำ",), ""),  # a Tai Yai girl, not a married woman
        ("เด็กชายสมชาย", "", (), "เด็กชาย"),  # long titles are cut always
        ("ด.ญ.ฟ้า", "", (), "เด็กหญิง"),
    ],
)
def test_cut_title_where_titles_stand_apart(cell: str, own: str, known: tuple[str, ...], title: str) -> None:
    assert cut_title(cell, glues=False, own=own, known=known).title == title


def test_whether_a_column_glues_titles_is_decided_by_share() -> None:
    assert glues_titles(["เด็กชายก้อง", "เด็กหญิงฟ้า", "สมชาย"])
    assert not glues_titles(["ก้อง", "ฟ้า", "พระพาย", "ดรุณี", "เด็กชายขวัญ"])
    assert not glues_titles([])


@pytest.mark.parametrize(
    ("cell", "full", "rules"),
    [
        ("เด็กชาย", "เด็กชาย", ()),
        ("ด.ช.", "เด็กชาย", ("title_full_form",)),
        ("ดช", "เด็กชาย", ("title_full_form",)),
        ("ด.ญ", "เด็กหญิง", ("title_full_form",)),
        ("นส.", "นางสาว", ("title_full_form",)),
        ("MISS", "นางสาว", ("title_full_form",)),
        ("Master", "เด็กชาย", ("title_full_form",)),
        ("เด็กหณิง", "เด็กหญิง", ("title_spelling",)),
        ("ผศ.ร.ต.อ.", "ผู้ช่วยศาสตราจารย์ ร้อยตำรวจเอก", ("title_full_form",)),
        ("ถอนชื่อ", "", ("title_unknown",)),
        ("", "", ()),
    ],
)
def test_read_title(cell: str, full: str, rules: tuple[str, ...]) -> None:
    assert read_title(cell) == Read(full, rules)


@pytest.mark.parametrize(
    ("title", "sex"),
    [
        *(("เด็กชาย", "m"), ("เด็กหญิง", "f"), ("นาย", "m"), ("นาง", "f"), ("นางสาว", "f"), ("สามเณร", "m"), ("แม่ชี", "f")),
        *(("ร้อยตรี", ""), ("ร้อยตรีหญิง", "f"), ("หม่อมหลวง", ""), ("ดอกเตอร์", ""), ("", ""), ("แพทย์หญิง", "f")),
    ],
)
def test_sex_that_a_title_tells(title: str, sex: str) -> None:
    assert sex_of(title) == sex


def test_every_title_of_the_table_is_read_in_each_of_its_forms() -> None:
    claimed: dict[str, str] = {}
    for title in TITLES:
        for form in (title.full, *title.short):
            expected = claimed.setdefault(form, title.full)
            assert read_title(form).value == expected


@given(cells)
def test_reading_a_title_twice_changes_nothing(text: str) -> None:
    once = read_title(tidy(text).value)
    assert read_title(once.value) == Read(once.value)


@given(cells)
def test_what_is_left_is_the_end_of_the_text(text: str) -> None:
    text = tidy(text).value
    found = cut_title(text)
    assert text.endswith(found.rest)
    assert bool(found.title) == (found.rest != text)


@pytest.mark.parametrize(
    ("text", "only"),
    [
        *(
            (text, True)
            for text in ("เด็กชาย", "เด็ก หญิง", "ด.ช.", "ด.ญ", "น. ส.", "นส.", "นส", "ดช", "ด ช", "ดญ", "นาย", "นาง", "นางสาว", "Mr.", "Miss")
        ),
        *(
            (text, False)
            for text in ("หญิง", "ชาย", "หนู", "คุณ", "เณร", "ดร", "พลเอก", "เด็กหญิงหญิง", "ด.ญ.หญิง", "นายพิเศษ", "นายก", "Master", "ด", "")
        ),
    ],
)
def test_whether_a_text_is_only_a_title(text: str, only: bool) -> None:
    assert is_only_title(text) is only


@given(cells)
def test_a_text_that_is_only_a_title_has_a_full_form(text: str) -> None:
    if is_only_title(tidy(text).value):
        assert read_title(tidy(text).value).value
