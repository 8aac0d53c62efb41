"""Faults: each does what its name says, as often as declared, and more of them among the poor."""

import datetime as dt

import numpy as np
import pytest

from synthetic import ids
from synthetic.dates import thai_digits, written
from synthetic.faults import typing
from synthetic.faults.fault import Rows
from synthetic.faults.kinds import KINDS
from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import leaning, spoil
from synthetic.province import Province, build
from synthetic.slips import Slip, slip
from synthetic.tables import texts

DAY = np.array(["2012-05-09"], dtype="datetime64[D]")


@pytest.fixture(scope="module")
def province() -> Province:
    return build(children=8_000, seed=4, as_of=dt.date(2026, 7, 15), errors=1.0)


def everyone(province: Province) -> Slip:
    return slip(province, np.arange(len(province.people["person"])))


def hit(province: Province, kind: str) -> tuple[Slip, Slip, Rows]:
    """A slip before and after one fault in every row that can have it."""
    before, after = everyone(province), everyone(province)
    rng = np.random.default_rng(9)
    all_rows = Rows(after, np.arange(len(after)), rng, province)
    rows = Rows(after, np.flatnonzero(KINDS[kind].can(all_rows)), rng, province)
    KINDS[kind].does(rows)
    return before, after, rows


@pytest.mark.parametrize(("change", "said", "typed"), [
    (typing.double_e, "แสงแก้ว", "เเสงเเก้ว"),
    (typing.split_am, "น้ำทิพย์", "น\u0e4d\u0e49\u0e32ทิพย์"),  # ํ ้ า: the halves around the tone mark
    (typing.split_am, "คำ", "ค\u0e4d\u0e32"),
    (typing.mark_order, "พันธุ์", "พันธ\u0e4c\u0e38"),
    (typing.mark_order, "กิ่ง", "ก\u0e48\u0e34ง"),
    (typing.cut_off, "กัญญาวีร์", "กัญญาว"),
])  # fmt: skip
def test_a_slip_of_the_fingers(change: typing.Change, said: str, typed: str) -> None:
    assert change(said, 0) == typed


def test_mojibake_reads_back_with_the_right_code_page() -> None:
    assert typing.mojibake("สมชาย", 2).encode("latin-1").decode("cp874") == "สมชาย"
    assert typing.mojibake("สมชาย", 3) == "?????"


@pytest.mark.parametrize("at", range(40))
def test_one_letter_changes_one_place_only(at: int) -> None:
    typed = typing.one_letter("ณัฐพงศ์", at)
    assert abs(len(typed) - 7) <= 1
    assert sum(a != b for a, b in zip(typed, "ณัฐพงศ์", strict=False)) <= 7


@pytest.mark.parametrize(("style", "text"), [
    ("be_slash", "09/05/2555"), ("be_short", "9/5/2555"), ("be_two", "9/5/55"), ("be_dot", "9.5.55"), ("be_compact", "25550509"),
    ("be_swapped", "05/09/2555"), ("be_year", "2555"), ("ce_slash", "09/05/2012"), ("iso", "2012-05-09"), ("thai_short", "9 พ.ค. 2555"),
    ("thai_two", "9 พ.ค. 55"), ("thai_long", "9 พฤษภาคม 2555"), ("be_dash", "09-05-2555"), ("be_iso", "2555-05-09"),
])  # fmt: skip
def test_a_date_in_each_style(style: str, text: str) -> None:
    assert written(DAY, style).tolist() == [text]


def test_no_date_is_an_empty_cell_and_digits_become_thai() -> None:
    assert written(np.array(["NaT"], dtype="datetime64[D]"), "be_slash").tolist() == [""]
    assert thai_digits(texts(["หมู่ 12", ""])).tolist() == ["หมู่ ๑๒", ""]


@pytest.mark.parametrize(("kind", "column"), [
    ("id_lost", "national_id"), ("id_dashes", "national_id"), ("id_apostrophe", "national_id"), ("id_one_digit", "national_id"),
    ("id_swapped", "national_id"), ("id_too_short", "national_id"), ("id_scientific", "national_id"), ("id_sibling", "national_id"),
    ("id_guardian", "national_id"), ("id_point_zero", "national_id"), ("former_first_name", "first"), ("former_last_name", "last"),
    ("mothers_surname", "last"), ("surname_lost", "last"), ("nickname_for_name", "first"), ("nickname_in_brackets", "first"),
    ("title_glued", "first"), ("birth_lost", "birth_text"), ("birth_day_month_swapped", "birth_text"), ("birth_one_year_off", "birth_text"),
    ("birth_one_day_off", "birth_text"), ("birth_other_era", "birth_text"), ("birth_two_digit_year", "birth_text"),
    ("birth_thai_month", "birth_text"), ("birth_year_only", "birth_text"), ("names_swapped", "first"), ("phone_lost", "phone"),
    ("age_one_off", "age_text"), ("dash_for_surname", "last"), ("title_old", "title"),
])  # fmt: skip
def test_a_fault_changes_each_row_it_hits_and_no_other(province: Province, kind: str, column: str) -> None:
    before, after, rows = hit(province, kind)
    assert len(rows) > 20
    changed = np.array([a != b for a, b in zip(before[column].tolist(), after[column].tolist(), strict=True)])
    others = np.setdiff1d(np.arange(len(after)), rows.at)
    assert changed[rows.at].all()
    assert not changed[others].any()


def test_wrong_numbers_are_wrong_in_the_way_told(province: Province) -> None:
    before, after, rows = hit(province, "id_one_digit")
    for a, b in zip(before["national_id"][rows.at], after["national_id"][rows.at], strict=True):
        assert sum(x != y for x, y in zip(a, b, strict=True)) == 1
    before, after, rows = hit(province, "id_swapped")
    for a, b in zip(before["national_id"][rows.at], after["national_id"][rows.at], strict=True):
        assert sorted(a) == sorted(b)
        assert sum(x != y for x, y in zip(a, b, strict=True)) == 2
    before, after, rows = hit(province, "id_sibling")
    number = dict(zip(province.people["national_id"].tolist(), province.people["family"].tolist(), strict=True))
    for family, b in zip(before["family"][rows.at], after["national_id"][rows.at], strict=True):
        assert number[b] == family
    _, after, rows = hit(province, "id_guardian")
    assert all(ids.valid(n) and n[0] == "3" for n in after["national_id"][rows.at])


RATES = {
    "id_lost": 0.06,
    "title_short": 0.3,
    "nickname_in_brackets": 0.08,
    "birth_one_year_off": 0.05,
    "sound_alike": 0.1,
    "old_address": 0.4,
}


@pytest.mark.parametrize("errors", [1.0, 2.0])
def test_faults_occur_at_the_declared_rates(province: Province, errors: float) -> None:
    """Of the rows a fault can happen to, the declared share has it, within four standard errors."""
    scaled = Province(province.people, province.schools, province.places, province.as_of, province.seed, errors)
    for kind, rate in RATES.items():
        made = everyone(scaled)
        can = KINDS[kind].can(Rows(made, np.arange(len(made)), np.random.default_rng(0), scaled))
        expected = np.minimum(rate * errors * leaning(made["poverty"]), 0.9)[can]
        spoil(made, {kind: rate}, scaled, np.random.default_rng(1))
        found = sum(len(r) for r in made.faults[kind])
        assert abs(found - expected.sum()) < 4 * np.sqrt((expected * (1 - expected)).sum()), kind
        assert abs(expected.mean() / (rate * errors) - 1) < 0.15, kind


def test_no_errors_no_faults(province: Province) -> None:
    clean = Province(province.people, province.schools, province.places, province.as_of, province.seed, 0.0)
    made = everyone(clean)
    spoil(made, PROFILES["volunteers"], clean, np.random.default_rng(1))
    assert not made.faults
    assert (made["first"] == province.people["first"]).all()


def test_faults_gather_on_the_poor(province: Province) -> None:
    made = everyone(province)
    spoil(made, {"id_lost": 0.1}, province, np.random.default_rng(2))
    rows = made.faults["id_lost"][0]
    assert made["poverty"][rows].mean() > made["poverty"].mean() + 0.04


def test_profiles_name_known_faults_and_shares() -> None:
    for source, profile in PROFILES.items():
        assert set(profile) <= set(KINDS), source
        assert all(0 <= share <= 1 for share in profile.values()), source
