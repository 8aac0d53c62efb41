"""Ids: the check digit by hand, every way of writing one, every way of losing one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.ids import Id, are_valid_ids, check_digit, id_kind, is_valid_id, read_id
from tests.records.strategies import cells

# 1-1017-00230-70-8, a number often shown as an example:
# 1*13+1*12+0*11+1*10+7*9+0*8+0*7+2*6+3*5+0*4+7*3+0*2 = 146; 146 % 11 = 3; 11 - 3 = 8.
SPECIMEN = "1101700230708"


def test_check_digit_by_hand() -> None:
    assert check_digit("110170023070") == "8"
    assert is_valid_id(SPECIMEN)


@pytest.mark.parametrize(
    ("digits", "kind"),
    [
        (SPECIMEN, "citizen"),
        (SPECIMEN[:-1] + "7", "bad_check"),
        ("0" + "11017002307" + check_digit("011017002307"), "no_nationality"),
        ("6" + "11017002307" + check_digit("611017002307"), "no_nationality"),
        ("7" + "11017002307" + check_digit("711017002307"), "no_nationality"),
        ("8" + "11017002307" + check_digit("811017002307"), "citizen"),
        ("9" + "11017002307" + check_digit("911017002307"), "bad_check"),  # no number begins with 9
    ],
)
def test_kind_by_first_digit(digits: str, kind: str) -> None:
    assert id_kind(digits) == kind


@pytest.mark.parametrize(
    "cell",
    ["1-1017-00230-70-8", "1 1017 00230 70 8", "'1101700230708", "1101700230708.0", "1.1017.00230.70.8", "1_1017_00230_70_8", "1.101700230708E+12"],
)  # fmt: skip
def test_ways_of_writing_an_id(cell: str) -> None:
    found = read_id(cell)
    assert (found.national_id, found.id_kind) == (SPECIMEN, "citizen")
    assert len(found.rules) == 1


@pytest.mark.parametrize(
    ("cell", "rules"),
    [
        ("1.1E+12", ("id_lost_digits",)),
        ("1.10170E+12", ("id_lost_digits",)),
        ("1,1E+12", ("id_lost_digits",)),
        ("11017002307", ("id_wrong_length",)),
        ("11017002307081", ("id_wrong_length",)),
        ("1111111111111", ("id_placeholder",)),
        ("1111111111119", ("id_placeholder",)),  # its check digit is even right
        ("0000000000000", ("id_placeholder",)),
        ("1234567890123", ("id_placeholder",)),
        ("AA1234567", ("id_not_a_number",)),
        ("ไม่มีบัตร", ("id_not_a_number",)),
    ],
)
def test_what_is_no_id_is_dropped_and_counted(cell: str, rules: tuple[str, ...]) -> None:
    assert read_id(cell) == Id(rules=rules)


def test_a_zero_lost_by_a_spreadsheet_comes_back_only_if_the_check_digit_agrees() -> None:
    whole = "012345600789"
    whole += check_digit(whole)
    assert read_id(whole[1:]) == Id(whole, "no_nationality", "", ("id_leading_zero",))
    wrong = whole[1:-1] + str((int(whole[-1]) + 1) % 10)
    assert read_id(wrong) == Id(rules=("id_wrong_length",))


@pytest.mark.parametrize("cell", ["G644200000001", "g644200000001", "G-6442-00000001", "G 64 42 00000001"])
def test_g_codes(cell: str) -> None:
    assert read_id(cell).g_code == "G644200000001"
    assert not read_id(cell).national_id


@given(st.from_regex(r"[0-9]{12}", fullmatch=True), st.integers(0, 11).filter(lambda place: place != 2), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(twelve: str, place: int, shift: int) -> None:
    # The third digit weighs 11 and is not protected at all: an id that checks may still have that digit wrong.
    right = twelve + check_digit(twelve)
    wrong = right[:place] + str((int(right[place]) + shift) % 10) + right[place + 1 :]
    # The remainders 0 and 1 give 11 and 10, folded to the digits 1 and 0, which other remainders give too.
    if is_valid_id(wrong):
        assert right[12] in "01"


@given(st.lists(st.text(max_size=15) | st.from_regex(r"[0-9]{12}", fullmatch=True).map(lambda t: t + check_digit(t)) | st.just("๑" * 13)))
def test_many_ids_at_once_are_judged_as_each_alone(texts: list[str]) -> None:
    assert are_valid_ids(texts).tolist() == [is_valid_id(text) for text in texts]


@given(cells | st.from_regex(r"[0-9]{10,14}", fullmatch=True))
def test_reading_an_id_again_changes_nothing(text: str) -> None:
    once = read_id(text)
    assert read_id(once.national_id) == Id(once.national_id, once.id_kind)
    assert read_id(once.g_code) == Id(g_code=once.g_code)
    assert not (once.national_id and once.g_code)
    assert (once.national_id or once.g_code) == text or once.rules
