"""What is settled for a whole column at once is what reading cell by cell would give."""

import datetime as dt
import re
from collections import Counter

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.cells import TEXT, Cells, Plain
from records.fields import BY_NAME, GIVEN
from records.gazetteer import Gazetteer
from records.ids import KINDS, check_digit, id_columns, read_id
from records.names import read_first_name, read_full_name, read_last_name
from records.person_cells import Person, person_reader, relative_reader, surname_reader
from records.phones import PLAIN as PHONE
from records.phones import read_phone
from records.plain_names import NAME, RELATIVE, SURNAME, plain_names, titled_names
from records.readings import Read
from records.repairs import Repairs
from records.standardise import SAYS_ITSELF, read_said, standardise
from records.text import tidy
from records.title_table import ACTING, UNDOTTED
from records.titles import begun_with_title, glues_titles
from tests.records.strategies import cells

_BEGINNINGS = [
    "เด็กชาย",
    "เด็กหญิง",
    "นาย",
    "นาง",
    "นางสาว",
    "พระ",
    "ว่าที่",
    "ดร",
    "ดช",
    "นส",
    "คุณ",
    "แพทย์",
    "สัตว",
    "กอง",
    "หมวด",
    "สาว",
    "น้อง",
    "นายแพทย์",
    "พันโท",
    "สมชาย",
    "แก้ว",
    "ก",
    "กข",
    "ผู้อำนวยการ",
    "รวม",
    "ชื่อ",
    "ไม่",
    "บิดา",
    "ตา",
    "ลุง",
    "ยาย",
    "เสียชีวิต",
    "หย่า",
]
_ENDINGS = ["ใจดี", "ณ", "แซ่ลี้", "บิน", "นามสกุล", "หรือ", "เดิม", "ไม่มี", "ชาย", "หญิง", "ก็", "ฟ้า", "นายิกา", "โรงเรียนบ้าน", "นางฟ้า"]
words = st.lists(st.sampled_from(_BEGINNINGS + _ENDINGS), min_size=1, max_size=3).map("".join)
names = st.lists(words, min_size=1, max_size=2).map(" ".join).map(lambda text: tidy(text).value) | cells.map(lambda text: tidy(text).value)
titles = st.sampled_from(["", "เด็กชาย", "นาย", "นาง", "พันโท"])


TITLE_TOO = re.compile(f"{ACTING}|พิเศษ|หญิง|(?:{'|'.join(UNDOTTED)}) ")


def arrow(*texts: str) -> pa.Array:
    return pa.array(texts, TEXT)


@given(names, titles, st.booleans(), st.booleans(), st.booleans())
def test_a_plain_name_is_read_alike_whatever_its_column_shows(text: str, own: str, glues: bool, apart: bool, child: bool) -> None:
    if not NAME.holds(arrow(text))[0]:
        return
    for read, whole in ((read_full_name, True), (read_first_name, False)):
        found = plain_names(arrow(text), NAME, whole=whole)
        reader = person_reader([text], read, child=child, glues=glues, titles_apart=apart)
        expected = Person(first=found.first[0].as_py() or "", last=found.last[0].as_py() or "")
        assert reader(text + "\x1f" + own if own else text) == expected
    assert not glues_titles([text])


@given(names, st.booleans())
def test_a_plain_relative(text: str, glues: bool) -> None:
    if not RELATIVE.holds(arrow(text))[0]:
        return
    found = plain_names(arrow(text), RELATIVE, whole=True)
    assert relative_reader([text], glues=glues)(text) == Person(first=found.first[0].as_py(), last=found.last[0].as_py() or "")


@given(names)
def test_a_name_glued_to_its_title(text: str) -> None:
    found = titled_names(arrow(text))
    if not found.found[0]:
        return
    assert glues_titles([text])
    person = Person(found.title[0].as_py(), found.first[0].as_py(), found.last[0].as_py(), rules=("title_cut_from_name",))
    if TITLE_TOO.match(person.first + " "):
        return  # เด็กชายคุณ ใจดี: in a column that glues titles, such a word is taken for the name
    assert person_reader([text], read_full_name, glues=True)(text) == person
    assert relative_reader([text], glues=True)(text) == person


@pytest.mark.parametrize(
    ("written", "title", "first"),
    [
        ("เด็กชายคุณ ใจดี", "เด็กชาย", "คุณ"),
        ("นางสางแก้ว คำมา", "นางสาว", "แก้ว"),
        ("นางสางวแก้ว คำมา", "นางสาว", "แก้ว"),
        ("เด็กชายไม่มี ใจดี", "เด็กชาย", ""),
    ],
)
def test_words_that_could_belong_to_the_title(written: str, title: str, first: str) -> None:
    rows = pd.DataFrame({"part": "", "row": [2, 3], "full_name": [written, "นายก้อง ใจดี"]})
    roster = standardise(rows, source="a", dated=dt.date(2025, 6, 10), gazetteer=Gazetteer.of()).roster.fillna("")
    assert roster[["title", "first_name"]].iloc[0].tolist() == [title, first]


def test_most_names_are_plain() -> None:
    assert plain_names(arrow("สมชาย ใจดี", "แก้ว", "ตาบ"), RELATIVE, whole=True).found.all()
    assert plain_names(arrow("ก้อง แซ่ลี้", "ก้อง นามยศ"), RELATIVE, whole=True).found.all()
    assert not plain_names(arrow("แซ่ นามยศ", "ณลำปาง แซ่ลี้", "ก้อง แซ่ไม่มี", "ก้อง นามสกุลเดิม"), RELATIVE, whole=True).found.any()
    assert SURNAME.holds(arrow("แก้วคำ", "แซ่ลี้")).all()
    assert not SURNAME.holds(arrow("แซ่ไม่มี", "ณลำปาง")).any()
    assert titled_names(arrow("เด็กชายก้อง ใจดี", "นางสาวฟ้า คำมา", "นายก้อง ใจดี", "ด.ช.ก้อง ใจดี", "น.ส.แก้ว คำมา")).found.all()
    assert not titled_names(arrow("นายแพทย์ก้อง ใจดี", "นางสาวก ใจดี", "นางฟ้า ใจดี", "เด็กชายก้อง ณ ลำปาง", "ด.ช.คุณ ใจดี")).found.any()


def test_a_title_alone_is_no_plain_name() -> None:
    alone = arrow("นาย", "นางสาว", "เด็กหญิง", "ดช", "นส", "พระ", "สามเณร")
    assert not NAME.holds(alone).any()
    assert not RELATIVE.holds(alone).any()
    assert not SURNAME.holds(alone).any()
    assert SURNAME.holds(arrow("นายก", "ชาย", "หญิง", "พระราม")).all()


@given(names)
def test_a_plain_surname(text: str) -> None:
    if not SURNAME.holds(arrow(text))[0]:
        return
    assert surname_reader(text) == Person(last=text)


@given(st.lists(names.filter(bool), min_size=1, max_size=12, unique=True))
def test_a_column_glues_titles_by_either_count(column: list[str]) -> None:
    begun = begun_with_title(arrow(*column))
    assert glues_titles(column) == (begun.sum() >= 0.3 * len(column))


thirteen = st.integers(0, 10**12 - 1).map(lambda n: f"{n:012d}") | st.sampled_from(["1" * 12, "0" * 12, "123456789012", "111111111112"])


dashed = st.from_regex(r"\A[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]\Z") | st.sampled_from(["11017-00230708-", "1-1111-11111-11-1"])


@given(st.lists(thirteen.map(lambda t: t + check_digit(t)) | st.from_regex(r"\A[0-9]{13}\Z") | dashed | names, max_size=8))
def test_ids_of_a_column(column: list[str]) -> None:
    repairs = Repairs()
    found = id_columns(Cells.of(pd.Series(column, dtype="str")), repairs)
    one_by_one = [read_id(text) for text in column]
    for name, cells_ in found.items():
        assert cells_.series().fillna("").tolist() == [getattr(each, name) for each in one_by_one]
    assert repairs.counts == Counter(rule for each in one_by_one for rule in each.rules)
    assert set(found["id_kind"].series().dropna()) <= set(KINDS)


def test_an_id_with_dashes_and_the_same_without_are_one_number_changed_once() -> None:
    repairs = Repairs()
    found = id_columns(Cells.of(pd.Series(["1-1017-00230-70-8", "1101700230708", "1-1111-11111-11-1", ""])), repairs)
    assert found["national_id"].series().fillna("").tolist() == ["1101700230708", "1101700230708", "", ""]
    assert found["id_kind"].series().fillna("").tolist() == ["citizen", "citizen", "", ""]
    assert repairs.counts == {"id_separators": 2, "id_placeholder": 1}


numbers = st.from_regex(r"\A0[0-9]{8,9}\Z") | st.sampled_from(["0812345678", "021234567", "0811111111", "0899999999", "02111111"])


@given(numbers)
def test_a_plain_phone_number(text: str) -> None:
    if PHONE.holds(arrow(text))[0]:
        assert read_phone(text) == Read(text)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("081-234-5679", Read("0812345679", ("phone_digits_only",))),
        ("-0-81-2345679-", Read("0812345679", ("phone_digits_only",))),
        ("054-221234", Read("054221234", ("phone_digits_only",))),
        ("0812345679", Read("0812345679")),
        ("081-234-5678", Read("", ("phone_invalid",))),
        ("081-111-1111", Read("", ("phone_invalid",))),
        ("66-812345679", Read("0812345679", ("phone_country_code",))),
        ("-", Read("", ("phone_invalid",))),
        ("", Read("")),
    ],
)
def test_a_phone_number_with_dashes(written: str, read: Read) -> None:
    assert read_phone(written) == read


@given(names)
def test_sound_words_of_a_name_are_what_the_general_way_makes_of_them(text: str) -> None:
    at_once = [read(text) for read in (read_full_name, read_first_name, read_last_name)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("records.names._SOUND", re.compile("(?!)"))
        assert [read(text) for read in (read_full_name, read_first_name, read_last_name)] == at_once


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("ก้อง แซ่ ลี้ (ต้น)", "ก้อง", "แซ่ลี้"),
        ("ก้อง แซ่ลี้ (ต้น)", "ก้อง", "แซ่ลี้"),
        ("ก้อง ณลำปาง (ต้น)", "ก้อง", "ณ ลำปาง"),
        ("แซ่ แซ่ลี้ (ต้น)", "แซ่แซ่ลี้", ""),
        ("แก้ว (ต้น) ว่าง", "แก้ว", ""),
        ("แก้ว (ต้น) คำมา", "แก้ว", "คำมา"),
    ],
)
def test_words_that_are_not_sound(written: str, first: str, last: str) -> None:
    name = read_full_name(written)
    assert (name.first, name.last, name.nickname) == (first, last, "ต้น")


@given(cells, st.sampled_from(GIVEN))
def test_plain_text_says_itself(text: str, field: str) -> None:
    if SAYS_ITSELF.holds(arrow(text))[0]:
        assert read_said(text, own={}, kind=BY_NAME[field].kind) == Read(text)


def test_a_pattern_matches_at_the_beginning_and_none_elsewhere() -> None:
    assert Plain(("a",), ("ab",)).holds(arrow("a", "ab", "ba", "ac")).tolist() == [True, False, False, True]
