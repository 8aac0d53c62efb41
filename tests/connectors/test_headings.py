"""Headings: compared as people read them, found by synonyms and by occurrence."""

import pytest

from connectors.formats.declared import Declared
from connectors.formats.headings import bare, find_header, match, near, plain
from tests.connectors.files import NO_HINTS, columns


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ชื่อ  -  นามสกุล", "ชื่อ-นามสกุล"),
        ("วัน/เดือน/ปี\nเกิด", "วันเดือนปีเกิด"),
        ("\u200bชื่อ\u00a0", "ชื่อ"),
        ("อายุ (ปี)", "อายุ(ปี)"),
        ("ค\u0e4d\u0e32น\u0e4d\u0e32หน้า", "คำนำหน้า"),  # sara am as its two halves
        ("น\u0e4d\u0e49\u0e32หนัก", "น้ำหนัก"),  # with a tone mark between
        ("เเขวง", "แขวง"),  # two เ for แ
        ("First Name*", "first name"),
        ("เลข ๑๓ หลัก", "เลข 13 หลัก"),
        ("Café", "cafe\u0301"),
    ],
)
def test_headings_that_read_the_same_are_the_same(written, meant):
    assert bare(written) == bare(meant)


@pytest.mark.parametrize(("one", "other"), [("ชื่อ", "ชื่อเล่น"), ("หมู่", "หมู่ที่"), ("ปู่", "ปู้"), ("ชื่อ", "ชื่อบิดา")])
def test_headings_that_read_differently_are_not(one, other):
    assert bare(one) != bare(other)


def test_punctuation_decides_only_when_nothing_else_does():
    """ชื่อสกุล is the surname where ชื่อ-สกุล is the full name."""
    wanted = columns(full_name="ชื่อ-สกุล", last_name="ชื่อสกุล")
    assert match(["ชื่อสกุล", "ชื่อ-สกุล"], wanted)[0] == {"full_name": 1, "last_name": 0}
    assert plain("ชื่อ-สกุล") != plain("ชื่อสกุล")
    assert match(["ชื่อ - สกุล"], columns(full_name="ชื่อ-สกุล"))[0] == {"full_name": 0}


DMC = columns(
    national_id={"heading": "เลขประจำตัวนักเรียน", "occurrence": 1, "synonyms": ["เลขประจำตัวประชาชน"]},
    pupil_no={"heading": "เลขประจำตัวนักเรียน", "occurrence": 2, "synonyms": ["เลขประจำตัวนักเรียน2"]},
)


@pytest.mark.parametrize(
    ("names", "fields"),
    [
        (["เลขประจำตัวนักเรียน", "ชั้น", "เลขประจำตัวนักเรียน"], {"national_id": 0, "pupil_no": 2}),
        (["เลขประจำตัวประชาชน", "เลขประจำตัวนักเรียน2"], {"national_id": 0, "pupil_no": 1}),
        (["เลขประจำตัวนักเรียน", "เลขประจำตัวประชาชน"], {"national_id": 1, "pupil_no": 0}),  # the lone twin is the other one
        (["เลขประจำตัวนักเรียน", "เลขประจำตัวนักเรียน2"], {"national_id": 0, "pupil_no": 1}),
        (["เลขประจำตัวนักเรียน"], {}),  # which of the two? not for us to guess
        (["เลขประจำตัวประชาชน"], {"national_id": 0}),
    ],
)
def test_twin_headings_and_their_renamed_copies(names, fields):
    found, missing = match(names, DMC)
    assert found == fields
    assert set(missing) == DMC.keys() - fields.keys()


def test_synonyms_are_tried_in_their_order():
    wanted = columns(moo={"heading": "หมู่", "synonyms": ["หมู่ที่", "ม."]})
    assert match(["ม.", "หมู่ที่"], wanted)[0] == {"moo": 1}


def test_the_header_is_the_row_that_feeds_most_fields():
    rows = [["รายชื่อ"], ["ชื่อ", "หน่วยงาน"], ["ที่", "ชื่อ", "นามสกุล"], ["1", "ก", "ข"]]
    header = find_header(rows, Declared(columns(first_name="ชื่อ", last_name="นามสกุล"), [], NO_HINTS))
    assert header is not None
    assert (header.first, header.height, header.fields) == (2, 1, {"first_name": 1, "last_name": 2})


def test_no_row_has_any_heading():
    assert find_header([["a"], ["b"]], Declared(columns(first_name="ชื่อ"), [], NO_HINTS)) is None


@pytest.mark.parametrize(("hints", "expected"), [({}, 0), ({"header_row": 3}, 2), ({"header_rows": 2}, None)])
def test_hints_narrow_the_search(hints, expected):
    rows = [["ชื่อ"], ["x"], ["ชื่อ"], ["y"]]
    header = find_header(rows, Declared(columns(first_name="ชื่อ"), [], NO_HINTS.model_copy(update=hints)))
    assert (header.first if header and header.height == 1 else None) == expected or (hints == {"header_rows": 2} and header.height == 2)


def test_a_renamed_heading_is_proposed_only_if_it_looks_alike():
    wanted = columns(birth_date="วันเกิด", sex="เพศ")
    assert near(["birth_date", "sex"], wanted, ["วันเดือนปีเกิด", "ชั้น"], set()) == {"วันเกิด": 1}
    assert near(["birth_date"], wanted, ["วันเดือนปีเกิด"], {0}) == {}
