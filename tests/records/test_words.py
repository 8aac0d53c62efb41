"""Sex, classes, statuses, phones, flags and codes: one table of words each."""

from typing import get_args

import pandas as pd
import pytest
from hypothesis import given

from agreements.model import Status
from records.cells import Cells, Lists
from records.grades import counts_years, grade_column, read_grade
from records.phones import read_phone
from records.readings import Read
from records.repairs import Repairs
from records.sex import read_sex
from records.standardise import read_code
from records.statuses import read_flag, read_status
from records.text import tidy
from tests.records.strategies import cells

SEX = {"m": "ช ชาย เพศชาย M male Male MALE 1 ด.ช. m", "f": "ญ หญิง F female 2 ด.ญ. นางสาว f", "": "x 3 ชาญ"}
GRADES = {
    "อ.2": ["อ.2", "อนุบาล 2", "อนุบาล2", "อนุบาลปีที่ 2", "ชั้นอนุบาลปีที่ 2", "K2", "อ.2/1"],
    "ป.6": ["ป.6", "ป6", "ป. 6", "ป.6/1", "ประถมศึกษาปีที่ 6", "ชั้นประถมศึกษาปีที่ 6", "ประถมปีที่ 6", "ป.6 ห้อง 2", "P.6", "P6", "Grade 6"],
    "ม.3": ["ม.3", "ม3", "มัธยมศึกษาปีที่ 3", "ม.3/2", "M.3", "Grade 9", "มัธยม 3"],
    "ม.ต้น": ["ม.ต้น", "มัธยมต้น", "มัธยมศึกษาตอนต้น", "ระดับมัธยมศึกษาตอนต้น"],
    "ม.ปลาย": ["ม.ปลาย", "มัธยมศึกษาตอนปลาย"],
    "ประถม": ["ประถม", "ประถมศึกษา", "ระดับประถมศึกษา"],
    "ปวช.1": ["ปวช.1", "ปวช. 1", "ปวช.ปีที่ 1", "ปวช.1/2", "ประกาศนียบัตรวิชาชีพ ปีที่ 1"],
    "ปวส.2": ["ปวส.2", "ปวส. ปีที่ 2", "ประกาศนียบัตรวิชาชีพชั้นสูง ปีที่ 2"],
    "ปวช.": ["ปวช.", "ปวช"],
    "อนุบาล": ["KG", "อนุบาล"],
    "": ["6", "ป.9", "มัธยม", "ช่างยนต์", "ม.7"],
}
STATUSES = {
    "studying": "ปกติ, กำลังศึกษา, เรียนอยู่, กำลังเรียน, active, กำลังศึกษ",
    "at_risk": "เสี่ยง, กลุ่มเสี่ยง",
    "dropped_out": "หลุด, หลุดระบบ, หลุดจากระบบ, ออกกลางคัน, ไม่ได้เรียน, ออกกลางคน",
    "suspended": "พักการเรียน, พักการเรีบน",
    "left": "ลาออก, จำหน่าย, พ้นสภาพ",
    "transferred": "ย้าย, ย้ายโรงเรียน, ย้ายสถานศึกษา",
    "completed": "จบการศึกษา, สำเร็จการศึกษา, จบ, สำเร็จ",
    "deceased": "เสียชีวิต, ตาย, เสียชิวิต",
    "not_found": "ไม่พบ, ไม่พบตัว",
    "hanging": "แขวนลอย, 3 แขวนลอย, เด็กแขวนลอย",
    "moved_away": "ย้ายถิ่นฐาน, ย้ายที่อยู่",
    "": "1, 3, อื่น ๆ, ดี",  # numbers differ from agency to agency: its agreement says what they mean
}
PHONES = {
    "0812345679": ["0812345679", "081-234-5679", "081 234 5679", "+66 81 234 5679", "66812345679", "812345679", "0812345679, 0898765432", "0812345679/0898765432"],
    "054221234": ["054221234", "054-221234", "0-5422-1234", "054221234 ต่อ 12", "54221234"],
    "0898765432": ["0000000000, 0898765432", "- / 089-876-5432"],
    "": ["0000000000", "12345", "8.12E+08", "0812345678", "ไม่มี", "0111111111"],
}  # fmt: skip


@pytest.mark.parametrize(("sex", "written"), [(sex, word) for sex, listed in SEX.items() for word in listed.split()])
def test_read_sex(sex: str, written: str) -> None:
    assert read_sex(written).value == sex


@pytest.mark.parametrize(("grade", "written"), [(grade, word) for grade, listed in GRADES.items() for word in listed])
def test_read_grade(grade: str, written: str) -> None:
    assert read_grade(written).value == grade


def grades_of(cells: list[str], repairs: Repairs) -> pd.Series:
    return grade_column(Cells.of(pd.Series(cells, dtype="str")), Lists.one(len(cells)), repairs).series()


def test_bare_numbers_count_years_of_schooling_only_where_the_column_shows_it() -> None:
    assert counts_years(["06", "07", "KG"])
    assert counts_years(["1", "6", "9"])
    assert not counts_years(["1", "2", "3"])  # could be ป.1-3 or ม.1-3
    repairs = Repairs()
    assert grades_of(["06", "09", "KG", "12"], repairs).tolist() == ["ป.6", "ม.3", "อนุบาล", "ม.6"]
    assert grades_of(["1", "3"], repairs).isna().all()
    assert repairs.counts == {"grade_short_form": 4, "grade_unknown": 2}


@pytest.mark.parametrize(("status", "written"), [(status, word) for status, listed in STATUSES.items() for word in listed.split(", ")])
def test_read_status(status: str, written: str) -> None:
    assert read_status(written).value == status


@pytest.mark.parametrize("code", get_args(Status))
def test_every_status_code_stands_for_itself(code: str) -> None:
    assert read_status(code) == Read(code)


@pytest.mark.parametrize(("phone", "written"), [(phone, cell) for phone, listed in PHONES.items() for cell in listed])
def test_read_phone(phone: str, written: str) -> None:
    assert read_phone(written).value == phone


@pytest.mark.parametrize(
    ("written", "flag"), [("ใช่", "yes"), ("1", "yes"), ("ขอปกปิด", "yes"), ("?", "yes"), ("ไม่", ""), ("no", ""), ("0", ""), ("", "")]
)
def test_a_flag_that_asks_for_protection_is_yes_in_doubt(written: str, flag: str) -> None:
    assert read_flag(written).value == flag


@pytest.mark.parametrize(("written", "code"), [("52010013.0", "52010013"), ("00123", "00123"), ("A-1.0", "A-1.0"), ("", "")])
def test_read_code(written: str, code: str) -> None:
    assert read_code(written).value == code


@given(cells)
def test_reading_a_word_again_changes_nothing_and_changes_are_counted(text: str) -> None:
    text = tidy(text).value
    for read in (read_sex, read_grade, read_status, read_phone, read_flag, read_code):
        once = read(text)
        assert read(once.value) == Read(once.value)
        assert once.value == text or once.rules
