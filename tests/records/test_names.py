"""Names out of one cell: what a Thai registrar would write into the columns of the register."""

import pytest
from hypothesis import given

from records.names import Name, no_person, read_first_name, read_full_name, read_last_name, read_nickname
from records.person_cells import person_reader, relative_reader, surname_reader, title_of
from records.text import tidy
from tests.records.strategies import cells

# cell (title already cut) | first | last | nickname | former first | former last
FULL = """
สมชาย ใจดี                        | สมชาย      | ใจดี
กรรณ ณ ลำปาง                     | กรรณ       | ณ ลำปาง
กรรณ ณลำปาง                      | กรรณ       | ณ ลำปาง
ณรงค์ ณะธรรม                      | ณรงค์       | ณะธรรม
ชาญณรงค์ ประทีป ณ ถลาง             | ชาญณรงค์    | ประทีป ณ ถลาง
มณีรัตน์ วิชัยดิษฐ สุขยิรัญ            | มณีรัตน์      | วิชัยดิษฐ สุขยิรัญ
สมชาย แซ่ ลี้                      | สมชาย      | แซ่ลี้
มูฮัมหมัด บิน อาลี                    | มูฮัมหมัด     | บิน อาลี
หม่อง                             | หม่อง       |
หม่อง -                           | หม่อง       |
หม่อง (ไม่มีนามสกุล)                 | หม่อง       |
หม่อง ไม่มีนามสกุล                   | หม่อง       |
สมชาย ใจดี (ต้น)                   | สมชาย      | ใจดี      | ต้น
สมชาย(ต้น) ใจดี                    | สมชาย      | ใจดี      | ต้น
สมชาย ใจดี (น้องต้น)                | สมชาย      | ใจดี      | ต้น
สมชาย "ต้น" ใจดี                   | สมชาย      | ใจดี      | ต้น
สมชาย ใจดี ชื่อเล่น ต้น               | สมชาย      | ใจดี      | ต้น
สมชาย ใจดี (James)                | สมชาย      | ใจดี      | JAMES
สมชาย ใจดี (ย้าย)                  | สมชาย      | ใจดี
สมชาย ใจดี (เสียชีวิตแล้ว)           | สมชาย      | ใจดี
สมชาย ใจดี (แฝดพี่)                 | สมชาย      | ใจดี
สมชาย ใจดี (ป.6/1)                | สมชาย      | ใจดี
สมชาย ใจดี (เดิม รักดี)              | สมชาย      | ใจดี      |        |         | รักดี
สมชาย ใจดี (นามสกุลเดิม รักดี)        | สมชาย      | ใจดี      |        |         | รักดี
สมชาย ใจดี สกุลเดิม รักดี             | สมชาย      | ใจดี      |        |         | รักดี
สมชาย ใจดี (ชื่อเดิม สมหมาย)         | สมชาย      | ใจดี      |        | สมหมาย
สมชาย ใจดี (เดิมชื่อ สมหมาย รักดี)    | สมชาย      | ใจดี      |        | สมหมาย   | รักดี
อู หรือ มานพ ทุน                    | อู          | ทุน       |        | มานพ
John Paul Smith                   | JOHN PAUL  | SMITH
Somchai van Jaidee                | SOMCHAI    | VAN JAIDEE
DOE, John                         | JOHN       | DOE
O'Brien Pat                       | O'BRIEN    | PAT
ก. ใจดี                            | ก.         | ใจดี
นา นา                             | นา         | นา
NA Kham                           | NA         | KHAM
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    rows = []
    for line in table.strip().splitlines():
        parts = [part.strip() for part in line.split("|")]
        rows.append(tuple(parts + [""] * (6 - len(parts))))
    return rows


@pytest.mark.parametrize(("cell", "first", "last", "nickname", "former_first", "former_last"), _rows(FULL))
def test_read_full_name(cell: str, first: str, last: str, nickname: str, former_first: str, former_last: str) -> None:
    assert read_full_name(cell)[:-1] == (first, last, nickname, former_first, former_last)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Mary Jane", Name("MARY JANE", rules=("latin_capitals",))),
        ("สมชาย (ต้น)", Name("สมชาย", nickname="ต้น", rules=("nickname_beside_name",))),
        ("สมชาย*", Name("สมชาย", rules=("edge_punctuation",))),
        ("สม-ชาย", Name("สม-ชาย")),
        ("????", Name(rules=("name_unreadable",))),
    ],
)
def test_read_first_name(cell: str, expected: Name) -> None:
    assert read_first_name(cell) == expected


@pytest.mark.parametrize(
    ("cell", "last", "former"),
    [
        *(("ใจดี", "ใจดี", ""), ("-", "", ""), ("ไม่มีนามสกุล", "", ""), ("แซ่ ลี้", "แซ่ลี้", ""), ("ณลำปาง", "ณ ลำปาง", "")),
        *(("ใจดี (เดิม รักดี)", "ใจดี", "รักดี"), ("ใจดี(นามสกุลเดิม รักดี)", "ใจดี", "รักดี"), ("de la Cruz", "DE LA CRUZ", "")),
    ],
)
def test_read_last_name(cell: str, last: str, former: str) -> None:
    name = read_last_name(cell)
    assert (name.last, name.former_last) == (last, former)


@pytest.mark.parametrize(
    ("cell", "nickname"), [("ต้น", "ต้น"), ("น้องต้น", "ต้น"), ("(ต้น)", "ต้น"), ('"ต้น"', "ต้น"), ("Ice", "ICE"), ("น้อง", "น้อง")]
)
def test_read_nickname(cell: str, nickname: str) -> None:
    assert read_nickname(cell).value == nickname


@pytest.mark.parametrize(
    "cell",
    [
        "รวมทั้งสิ้น",
        "รวม 25 คน",
        "จำนวนนักเรียน 30 คน",
        "โรงเรียนบ้านปงแสนทอง",
        "หมายเหตุ ข้อมูล ณ วันที่ 10",
        "ชื่อ-สกุล",
        "12345",
        "Total",
        "ลงชื่อ ครูประจำชั้น",
    ],
)
def test_no_person(cell: str) -> None:
    assert no_person(cell)


@pytest.mark.parametrize("cell", ["รวมพร ใจดี", "รวม ล้นเหลือ", "จำนวน ใจดี", "รวมศักดิ์", "ชื่อ ใจดี", "โรงเรียน", "Totally", "สมชาย 2"])
def test_a_person_although_it_looks_like_a_total(cell: str) -> None:
    assert not no_person(cell)


# cells of one column, read with what the whole column shows
COLUMN = ["เด็กชายก้อง ใจดี", "เด็กหญิงฟ้า คำมา", "นายโต ใจดี", "1. นางสาวแก้ว คำมา", "นางคำ", "นางสาว", "เด็กชาย -", "น้องว่าน หน่อทอง", "รวม 25 คน"]


def test_a_column_of_full_names() -> None:
    read = person_reader(COLUMN, read_full_name)
    found = [read(cell) for cell in COLUMN]
    assert [(p.title, p.first, p.last, p.nickname, p.problem) for p in found] == [
        ("เด็กชาย", "ก้อง", "ใจดี", "", ""),
        ("เด็กหญิง", "ฟ้า", "คำมา", "", ""),
        ("นาย", "โต", "ใจดี", "", ""),
        ("นางสาว", "แก้ว", "คำมา", "", ""),
        ("", "นางคำ", "", "", ""),  # a Tai Yai girl without surname
        ("นางสาว", "", "", "", ""),
        ("เด็กชาย", "", "", "", ""),
        ("", "", "หน่อทอง", "ว่าน", ""),
        ("", "", "", "", "not_a_person"),
    ]


def test_a_cell_with_nothing_but_titles_names_nobody() -> None:
    cells = ["ด.ช.เด็กชาย", "เด็กชาย ด.ช.", "นาย (ต้น)", "นาย,", "นส", "ด.ช.าป", "น.ส. ใจดี", "เด็กชายนาย ใจดี", "นายนาย", "ด.ญ.หญิง", "นางหนู"]
    read = person_reader(cells, read_full_name, child=False)
    assert [(p.title, p.first, p.last, p.nickname, "title_without_name" in p.rules) for p in map(read, cells)] == [
        ("เด็กชาย", "", "", "", True),
        ("เด็กชาย", "", "", "", True),
        ("นาย", "", "", "ต้น", True),
        ("นาย", "", "", "", True),
        ("นางสาว", "", "", "", True),
        ("เด็กชาย", "าป", "", "", False),
        ("นางสาว", "ใจดี", "", "", False),
        ("เด็กชาย", "นาย", "ใจดี", "", False),
        ("นาย", "นาย", "", "", False),  # a man may be called so
        ("เด็กหญิง", "หญิง", "", "", False),
        ("นาง", "หนู", "", "", False),
    ]


@pytest.mark.parametrize("cell", ["นาย", "น.ส.", "นส", "เด็ก หญิง", "นาง -", "Mr."])
def test_a_surname_that_is_only_a_title_is_none(cell: str) -> None:
    person = surname_reader(cell)
    assert (person.last, "title_without_name" in person.rules) == ("", True)
    assert person.title == title_of(cell)


@pytest.mark.parametrize("cell", ["ศ.", "หญิง", "ชาย", "นายก", "พลเอก"])
def test_a_surname_that_may_be_one_stays(cell: str) -> None:
    assert surname_reader(cell).last == cell


def test_relatives() -> None:
    cells = ["นายดี ใจดี", "นางมา", "มารดา", "ยาย บุญมี คำมา", "เสียชีวิต", "สมชาย"]
    read = relative_reader(cells)
    assert [(p.first, p.last) for p in map(read, cells)] == [("ดี", "ใจดี"), ("มา", ""), ("", ""), ("บุญมี", "คำมา"), ("", ""), ("สมชาย", "")]


@given(cells)
def test_reading_a_full_name_again_changes_nothing(text: str) -> None:
    once = read_full_name(tidy(text).value)
    again = Name(read_first_name(once.first).first, read_last_name(once.last).last)
    assert (again.first, again.last) == (once.first, once.last)


@given(cells)
def test_a_name_that_changed_says_why(text: str) -> None:
    text = tidy(text).value
    for read in (read_first_name, read_last_name, read_full_name):
        name = read(text)
        if not name.rules:
            assert " ".join(part for part in (name.first, name.last) if part) == text


@given(cells)
def test_names_come_out_tidy_and_without_brackets(text: str) -> None:
    for part in read_full_name(tidy(text).value)[:-1]:
        assert tidy(part).value == part
        assert not set(part) & set('()[]{}<>"')
