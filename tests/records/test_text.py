"""The normal form of text: what a person sees stays the same, what a program sees becomes one."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.blanks import is_blank
from records.mojibake import repaired, unreadable
from records.readings import Read
from records.text import PLAIN, tidy
from tests.records.strategies import cells

# what was typed, what is meant, the rule that mends it
TABLE = [
    ("สมชาย", "สมชาย", ()),
    ("เเดง", "แดง", ("double_sara_e",)),
    ("น\u0e4d\u0e49า", "น้ำ", ("sara_am",)),  # nikhahit, tone, aa
    ("น\u0e49\u0e4dา", "น้ำ", ("sara_am",)),  # tone, nikhahit, aa
    ("ทองคา\u0e4d", "ทองคำ", ("sara_am",)),  # aa before nikhahit, out of a PDF
    ("นำ\u0e49", "น้ำ", ("mark_order",)),  # tone after am
    ("ศักด\u0e4c\u0e34", "ศักดิ์", ("mark_order",)),  # thanthakhat before sara i
    ("กา\u0e48", "ก่า", ("mark_order",)),
    ("อนุ\u0e38ชา", "อนุชา", ("mark_order",)),  # sara u twice
    ("ทิพ\u0e34ย์", "ทิพิย์", ()),
    ("มาาลี", "มาลี", ("doubled_letters",)),
    ("ส\u200bม\ufeffชาย", "สมชาย", ("unseen_characters",)),
    ("สมชาย\u00a0ใจดี", "สมชาย ใจดี", ("spaces",)),
    ("  สมชาย   ใจดี ", "สมชาย ใจดี", ("spaces",)),
    ("มาตย์", "มาตย์", ()),
    ("สีดามาต ย์", "สีดามาตย์", ("space_before_mark",)),
    ("สม ิท", "สมิท", ("space_before_mark",)),
    ("\u0e34สม", "สม", ("stray_marks",)),
    ("๑๒/๐๕/๒๕๕๕", "12/05/2555", ("thai_digits",)),
    ("ＡＢＣ１", "ABC1", ("full_width",)),
    ("O’Brien", "O'Brien", ("quotes_and_dashes",)),
    ("1–2", "1-2", ("quotes_and_dashes",)),
    ("ฤๅษี", "ฤๅษี", ()),
    ("ก\u0e45", "กา", ("lakkhangyao",)),
    ("เธียร เนตร", "เธียร เนตร", ()),  # looks a little like wrongly decoded text, and is not
    ("Müller", "Müller", ()),
]


@pytest.mark.parametrize(("typed", "meant", "rules"), TABLE)
def test_tidy(typed: str, meant: str, rules: tuple[str, ...]) -> None:
    assert tidy(typed) == Read(meant, rules)


@pytest.mark.parametrize("text", ["สมชาย", "เด็กหญิงภูมิใจ อ่อนน้อม", "ณัฏฐ์ ทรัพย์เจริญ", "ลำปาง"])
@pytest.mark.parametrize("wrongly", ["latin-1", "cp1252", "cp874"])
def test_utf8_read_with_another_code_page_is_put_right(text: str, wrongly: str) -> None:
    seen = "".join(_as_most_programs_do(byte, wrongly) for byte in text.encode())
    assert seen != text
    assert tidy(seen) == Read(text, ("mojibake",))


def _as_most_programs_do(byte: int, encoding: str) -> str:
    """One byte decoded; bytes the code page leaves undefined become control characters."""
    return bytes([byte]).decode(encoding, errors="ignore") or chr(byte)


def test_a_wrongly_decoded_word_among_sound_ones_is_put_right() -> None:
    seen = "".join(_as_most_programs_do(byte, "latin-1") for byte in "ขันธ์อินทร์ ภูมิ".encode())
    assert tidy("ด.ญ.ภัทราวดี " + seen) == Read("ด.ญ.ภัทราวดี ขันธ์อินทร์ ภูมิ", ("mojibake",))
    assert repaired("ด.ญ.ภัทราวดี à¸ à¸") is None  # cut off: nothing is certain


def test_thai_code_page_read_as_latin_is_put_right() -> None:
    assert tidy("สมชาย ใจดี".encode("cp874").decode("latin-1")).value == "สมชาย ใจดี"


@pytest.mark.parametrize("title", ["ด.ญ.", "เด็กหญิง", "นาย"])
@pytest.mark.parametrize("text", ["รัตนาชนก", "ภูมิใจ อ่อนน้อม", "เอก"])
@pytest.mark.parametrize("wrongly", ["latin-1", "cp1252", "cp874"])
def test_utf8_read_with_another_code_page_behind_a_sound_title_is_put_right(title: str, text: str, wrongly: str) -> None:
    seen = "".join(_as_most_programs_do(byte, wrongly) for byte in text.encode())
    assert tidy(title + seen) == Read(title + text, ("mojibake",))


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("ด.ญ.ÃÑµ¹Òª¹¡", "ด.ญ.รัตนาชนก"),
        ("ด.ช.ÍÑ¤ÃÀÑ·Ã", "ด.ช.อัครภัทร"),
        ("นายÁÒ¹¾", "นายมานพ"),
        ("นางสาวÇÑ¹´Õ", "นางสาววันดี"),
        ("นายÁÒ¹¾ ใจดี", "นายมานพ ใจดี"),
        ("นายÁÒ¹¾ ã¨´Õ", "นายมานพ ใจดี"),
        ("นายÁÒ ã¨´Õ", "นายมา ใจดี"),  # มา alone is too short to be certain of; beside ใจดี it is not
    ],
)
def test_thai_code_page_read_as_latin_behind_a_sound_title_is_put_right(seen: str, meant: str) -> None:
    assert tidy(seen) == Read(meant, ("mojibake",))


@pytest.mark.parametrize("text", ["นางสาวÇÑ¹'Õ", "ÇÑ¹'Õ", "นายÁÒ", "ÃÑµ¹Òสมชาย", "ด.ญ.ÑµÃÒ", "ด.ช.José", "นายMüller", "นางเธอเนตร"])
def test_what_stands_behind_a_title_is_left_alone_unless_all_of_it_is_certain(text: str) -> None:
    assert repaired(text) is None


@pytest.mark.parametrize("text", ["José", "Ñandú", "à la carte", "เธอ", "เนก", "เธเธน"])
def test_text_that_is_not_certainly_broken_is_left_alone(text: str) -> None:
    assert repaired(text) is None


@pytest.mark.parametrize(("text", "lost"), [("สม\ufffdย", True), ("????? ????", True), ("à¸ªà", True), ("สมชาย?", False), ("เธียร", False)])
def test_unreadable(text: str, lost: bool) -> None:
    assert unreadable(text) is lost


@pytest.mark.parametrize(
    "text", ["นางสาวÇÑ¹'Õ", "ÇÑ¹'Õ", "นายÁÒ", "ÁÒ", "ด.ช.Á", "ด.ช. Á", "ด.ช.¹¾", "ÃÑµ¹Òสมชาย", "สมชายÃÑ", "ด.ช.ÃÑµx", "ก้อง ÁÒ"]
)
def test_letters_of_another_code_page_are_unreadable(text: str) -> None:
    assert unreadable(text)


@pytest.mark.parametrize(
    "text", ["José", "Müller", "François", "Zoë", "Ångström", "Éa", "Ý", "José ใจดี", "ด.ช.Zoë", "นายÉric", "ก้อง (Zoë)", "สมชาย·", "°", "××"]
)
def test_names_in_latin_letters_with_accents_are_names(text: str) -> None:
    assert not unreadable(text)


@pytest.mark.parametrize(
    ("text", "kind", "blank"),
    [
        ("-", "name", True),
        ("--", "text", True),
        ("…", "text", True),
        ("ไม่ปรากฎ", "name", True),
        ("ไม่ปรากฏ", "person_name", True),
        ("ไม่มี", "national_id", True),
        ("ไม่ทราบวันเกิด", "date", True),
        ("N/A", "name", True),
        ("NULL", "text", True),
        ("NA", "text", True),
        ("NA", "name", False),  # a person may be called so
        ("นา", "name", False),
        ("None", "name", False),
        ("ไม้", "name", False),
        ("ไม่พบ", "status", False),  # says something: the child was looked for
        ("????", "name", False),  # lost, not blank
        ("0", "text", False),
    ],
)
def test_blank_words(text: str, kind: str, blank: bool) -> None:
    assert is_blank(text, kind) is blank  # type: ignore[arg-type]


@given(cells)
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = tidy(text)
    assert tidy(once.value) == Read(once.value)
    assert (once.value == text) == (once.rules == ())


@given(cells)
def test_tidied_text_is_composed_and_has_no_unseen_characters(text: str) -> None:
    tidied = tidy(text).value
    assert unicodedata.is_normalized("NFC", tidied)
    assert not any(unicodedata.category(c) == "Cc" for c in tidied)
    assert tidied == tidied.strip()


@given(cells | st.from_regex(PLAIN, fullmatch=True))
def test_plain_text_is_already_tidy(text: str) -> None:
    if re.match(PLAIN, text) and "\n" not in text:
        assert tidy(text) == Read(text)
