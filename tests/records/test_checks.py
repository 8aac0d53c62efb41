"""Each check fails on data that breaks it and passes on data that does not; expected values worked out by hand."""

import pandas as pd
import pytest

from agreements.model import Checks
from records.checks import DeliveryCounts, delivery_figures, held, results_json, run_checks
from records.checks_gx import validate
from records.suites import rules
from records.suites_rows import child_once
from tests.records.checks_roster import CITIZEN, DATED, GOOD, checked, counted, roster


@pytest.fixture(scope="module")
def good():
    return checked(roster({}, {}, {"national_id": CITIZEN, "id_kind": "citizen"}))


def test_a_good_roster_passes_every_check(good):
    assert [name for name, r in good.items() if not r.passed] == []
    assert not held(list(good.values()))


def test_names_are_the_same_whatever_the_agreement_says_and_however_the_night_goes(good):
    strict = Checks(rows_rise_at_most=0.1, valid_id_at_least=0.9, blocking=["full_name_at_least"])
    empty = checked(roster({}).head(0), strict)
    assert list(good) == [r.name for r in rules(Checks())] == list(empty)


BY_ID = {"national_id": CITIZEN, "id_kind": "citizen"}
# one change to one good row → the checks that fail because of it
BREAKS = {
    "hidden space in a name": ({"first_name": "มาลี\u200b"}, {"form_of_first_name"}),
    "double space in a name": ({"last_name": "ใจ  ดี"}, {"form_of_last_name"}),
    "space at the end": ({"school_name": "บ้านดง "}, {"form_of_school_name"}),
    "a name without a letter": ({"nickname": "123"}, {"form_of_nickname"}),
    "sex in words": ({"sex": "หญิง"}, {"form_of_sex"}),
    "Buddhist year left standing": ({"birth_date": "2556-03-12"}, {"form_of_birth_date", "birth_date_plausible"}),
    "month 13": ({"birth_date": "2013-13", "birth_precision": "month"}, {"form_of_birth_date"}),
    "born after the file": ({"birth_date": "2026-06-11"}, {"birth_date_plausible"}),
    "born 121 years before": ({"birth_date": "1905", "birth_precision": "year"}, {"birth_date_plausible"}),
    "day told, year there": ({"birth_date": "2013"}, {"birth_precision_fits"}),
    "precision of no date": ({"birth_date": None}, {"birth_precision_fits"}),
    "12 digits": ({"national_id": "152010001234", "id_kind": "bad_check"}, {"form_of_national_id", "id_kind_fits"}),
    "wrong check digit told as right": ({"national_id": "1520100012341", "id_kind": "citizen"}, {"id_kind_fits"}),
    "right check digit told as wrong": ({"national_id": CITIZEN, "id_kind": "bad_check"}, {"id_kind_fits"}),
    "kind of no id": ({"id_kind": "citizen"}, {"id_kind_fits"}),
    "unknown kind": ({"national_id": CITIZEN, "id_kind": "thai"}, {"form_of_id_kind", "id_kind_fits"}),
    # 9·13+5·12+2·11+1·9+1·5+2·4+3·3+4·2 = 238 = 21·11 + 7; 11 − 7 = 4: the check digit is right, but 9 is not given out
    "first digit nobody has": ({"national_id": "9520100012344", "id_kind": "citizen"}, {"id_kind_fits"}),
    "class in another system": ({"grade": "Grade 6"}, {"form_of_grade"}),
    "short G-code": ({"g_code": "G12345"}, {"form_of_g_code"}),
    "village in words": ({"moo": "หมู่ 4"}, {"form_of_moo"}),
    "place code of 5 digits": ({"place_code": "52040"}, {"form_of_place_code"}),
    "phone with a dash": ({"phone": "081-2345678"}, {"form_of_phone"}),
    "status nobody knows": ({"status": "หลุด"}, {"form_of_status"}),
    "survey tomorrow": ({"event_date": "2026-06-11"}, {"event_not_later"}),
    "left before he came": ({"enrolled_from": "2025-05-16", "enrolled_to": "2025-05-15"}, {"enrolled_in_order"}),
    "left the year before": ({"enrolled_from": "2025-05-16", "enrolled_to": "2024"}, {"enrolled_in_order"}),
    "record id of another row": ({"record_id": "school_a:99"}, {"record_id_is_place"}),
    "no record key": ({"record_key": None}, {"place_known"}),
    "row 0": ({"row": 0, "record_id": "school_a:0"}, {"place_known"}),
    "nobody": ({"first_name": None, "last_name": None}, {"says_who"}),
    "nobody but a wrong id": (
        {"first_name": None, "last_name": None, "national_id": "1520100012341", "id_kind": "bad_check"},
        {"says_who"},
    ),
}
SHARES = {"valid_id_at_least", "birth_date_at_least", "full_name_at_least", "same_child_twice_at_most"}
HOLDS = {
    "born on the file's day": {"birth_date": "2026-06-10"},
    "born in the file's year": {"birth_date": "2026", "birth_precision": "year"},
    "year and month": {"birth_date": "2013-03", "birth_precision": "month"},
    "an age": {"birth_date": "2013", "birth_precision": "age"},
    "no birth date": {"birth_date": None, "birth_precision": None},
    "wrong check digit told as such": {"national_id": "1520100012341", "id_kind": "bad_check"},
    # 0·13+5·12+2·11+1·9+1·5+2·4+3·3+4·2 = 121 = 11·11; (11 − 0) mod 10 = 1
    "no Thai nationality": {"national_id": "0520100012341", "id_kind": "no_nationality"},
    "one name only": {"first_name": "มึดา", "last_name": None},
    "known by nickname": {"first_name": None, "last_name": None, "nickname": "น้อย"},
    "in a part": {"part": "ป.1", "row": 90, "record_id": "school_a:ป.1!90"},
    "left the day he came": {"enrolled_from": "2025-05-16", "enrolled_to": "2025-05-16"},
    "left in the year he came": {"enrolled_from": "2025-05-16", "enrolled_to": "2025"},
    "a romanised double name": {"first_name": "Mary Ann", "last_name": "O'Neil-Smith"},
    "a house number": {"house_no": "12/3 ก"},
    "a level without a year": {"grade": "ม.ต้น"},
    "a fixed line": {"phone": "054123456"},
    "known by id": BY_ID | {"first_name": None, "last_name": None},
    "known by G-code": {"g_code": "G565200012345", "first_name": None, "last_name": None},
}


@pytest.fixture(scope="module")
def broken():
    return checked(roster(*(change for change, _ in BREAKS.values())))


@pytest.mark.parametrize("case", BREAKS)
def test_a_broken_row_fails_its_checks_and_no_other(case, broken):
    change, expected = BREAKS[case]
    row = change.get("row", 2 + list(BREAKS).index(case))
    assert {name for name, r in broken.items() if row in r.rows} - SHARES == expected
    assert not any(broken[name].passed or broken[name].error for name in expected)


def test_failing_rows_are_counted_by_check(broken):
    for name, r in broken.items():
        if name not in SHARES and r.suite == "rows":
            assert r.failing == sum(name in expected for _, expected in BREAKS.values())


def test_rows_that_may_be_so_fail_nothing():
    results = checked(roster(*HOLDS.values()))
    assert {name: r.rows for name, r in results.items() if not r.passed} == {}


def test_every_form_of_the_roster_is_checked_somewhere_above():
    forms = {r.name for r in rules(Checks()) if r.name.startswith("form_of_")}
    alike = {"title", "alt_first_name", "alt_last_name", "house_no", "tambon", "amphoe", "province", "pupil_no", "school_code"}
    alike |= {"father_name", "mother_name", "guardian_name", "event_date", "enrolled_from", "enrolled_to"}  # same kinds as ones above
    keys = {"record_id", "record_key", "source", "birth_precision", "hide_address"}
    broken = set().union(*(names for _, names in BREAKS.values()))
    assert forms - broken == {f"form_of_{name}" for name in alike | keys}


KEYS = {"record_key": "0123", "source": "school a", "birth_precision": "hour", "hide_address": "?", "record_id": "school_a"}


def test_keys_have_forms_of_their_own():
    results = checked(roster(*({column: bad} for column, bad in KEYS.items())))
    assert [results[f"form_of_{column}"].rows for column in KEYS] == [(n,) for n in range(2, 2 + len(KEYS))]


def test_a_repeated_record_id_blocks_and_names_both_rows():
    r = checked(roster({}, {}, {"record_id": "school_a:2"}))["record_id_unique"]
    assert (r.passed, r.blocking, r.failing, r.total, r.rows) == (False, True, 2, 3, (2, 4))


def test_row_numbers_are_those_of_the_file_and_say_the_part():
    part = {"part": "ป.2"}
    changes = [part | {"row": 9, "record_id": "school_a:ป.2!9"}, part | {"row": 7, "record_id": "school_a:ป.2!7", "sex": "x"}]
    r = checked(roster(*changes))["form_of_sex"]
    assert (r.rows, r.parts) == ((7,), ("ป.2",))


def test_only_the_first_hundred_failing_rows_are_named_but_all_are_counted():
    r = checked(roster(*[{"sex": "x"}] * 150))["form_of_sex"]
    assert (r.failing, len(r.rows), r.rows[0], r.rows[-1]) == (150, 100, 2, 101)


def test_missing_values_are_not_looked_at():
    r = checked(roster({"sex": None}, {"sex": "x"}, {"sex": "m"}, {"sex": None}))["form_of_sex"]
    assert (r.failing, r.total, r.observed) == (1, 2, 0.5)


def _passes(name, counts, previous=None, checks=None, roster_rows=None):
    """Whether one rule on the figures of a delivery holds."""
    figures = delivery_figures(counts.accepted if roster_rows is None else roster_rows, counts, previous)
    rule = next(r for r in rules(checks or Checks()) if r.name == name)
    return validate(pd.DataFrame([figures]), "delivery", [rule])[name].passed


def _sent(accepted, quarantined=0, not_records=0, lost=0):
    return DeliveryCounts(accepted + quarantined + not_records + lost, accepted, quarantined, not_records)


@pytest.mark.parametrize(("before", "now", "passes"), [(10, 8, True), (10, 7, False), (300, 240, True), (300, 239, False), (10, 12, True)])
def test_rows_may_fall_by_a_fifth_and_no_more(before, now, passes):
    assert _passes("rows_fall_at_most", _sent(now), _sent(before)) is passes


@pytest.mark.parametrize(("now", "passes"), [(15, True), (16, False), (2, True)])
def test_rows_may_rise_by_the_agreed_share(now, passes):
    assert _passes("rows_rise_at_most", _sent(now), _sent(10), Checks(rows_rise_at_most=0.5)) is passes


def test_without_an_agreed_rise_any_rise_passes():
    assert _passes("rows_rise_at_most", _sent(50), _sent(1))


@pytest.mark.parametrize(("least", "passes"), [(3, True), (4, False)])
def test_rows_at_least(least, passes):
    assert _passes("rows_at_least", _sent(3), checks=Checks(rows_at_least=least)) is passes


@pytest.mark.parametrize(("quarantined", "passes"), [(2, True), (3, False)])
def test_quarantined_at_most_a_fifth_of_the_records(quarantined, passes):
    """Titles and totals are no records: they do not count."""
    assert _passes("quarantined_at_most", _sent(8, quarantined, not_records=50)) is passes


@pytest.mark.parametrize(("lost", "passes"), [(0, True), (1, False), (-1, False)])
def test_a_row_lost_or_gained_breaks_the_sum(lost, passes):
    assert _passes("row_sum", _sent(2, 1, 3, lost=lost)) is passes


@pytest.mark.parametrize(("roster_rows", "passes"), [(3, True), (2, False), (4, False)])
def test_a_roster_that_is_not_the_one_counted(roster_rows, passes):
    assert _passes("roster_rows", _sent(3), roster_rows=roster_rows) is passes


def test_figures_of_a_delivery_are_told_with_their_limits():
    table = roster(*[{}] * 6)
    counts = DeliveryCounts(rows_in=13, accepted=7, quarantined=2, not_records=3)  # one row lost; one not in the roster
    results = checked(table, Checks(rows_at_least=8, rows_rise_at_most=0.5), counts, _sent(12))
    told = {n: (r.passed, r.blocking, r.failing, r.total, r.observed, r.limit) for n, r in results.items() if r.suite == "delivery"}
    assert told == {
        "row_sum": (False, True, 1, 13, 1, 0),
        "roster_rows": (False, True, 1, 7, -1, 0),
        "rows_at_least": (False, True, 1, 7, 7, 8),
        "rows_fall_at_most": (False, True, 5, 12, 5 / 12, 0.2),
        "rows_rise_at_most": (True, False, 0, 12, 0.0, 0.5),
        "quarantined_at_most": (False, True, 2, 9, 2 / 9, 0.2),
    }


FLOORS = {  # limit → a row that does not count
    "valid_id_at_least": {"national_id": "1520100012341", "id_kind": "bad_check"},
    "birth_date_at_least": {"birth_date": "2013", "birth_precision": "age"},
    "full_name_at_least": {"last_name": None},
}


@pytest.mark.parametrize(("good_rows", "passes"), [(9, True), (8, False)])
def test_floors_of_nine_in_ten(good_rows, passes):
    bad = FLOORS["valid_id_at_least"] | FLOORS["birth_date_at_least"] | FLOORS["full_name_at_least"]
    limits = Checks(**dict.fromkeys(FLOORS, "90%"), blocking=list(FLOORS))
    results = checked(roster(*[BY_ID] * good_rows, *[bad] * (10 - good_rows)), limits)
    for name in FLOORS:
        r = results[name]
        assert (r.passed, r.blocking, r.failing, r.total) == (passes, True, 10 - good_rows, 10)
        assert (r.observed, r.limit) == (good_rows / 10, 0.9)
        assert r.rows == tuple(range(2 + good_rows, 12))


def test_each_floor_looks_at_its_own_fields():
    results = checked(roster(*[BY_ID | bad for bad in FLOORS.values()]), Checks(same_child_twice_at_most=1))
    assert [results[name].rows for name in FLOORS] == [(2,), (3,), (4,)]


@pytest.mark.parametrize("percent", range(0, 101, 5))
def test_a_share_exactly_at_its_limit_passes(percent):
    """20 rows make every limit of 5 % steps an exact number of rows; rounding must not decide."""
    limits = Checks(full_name_at_least=f"{percent}%", same_child_twice_at_most=f"{percent}%")
    floor, ceiling = (next(r for r in rules(limits) if r.name == n) for n in ("full_name_at_least", "same_child_twice_at_most"))
    at = percent // 5
    table = pd.DataFrame({floor.name: [True] * at + [False] * (20 - at), ceiling.name: [False] * at + [True] * (20 - at)})
    assert [o.passed for o in validate(table, "rows", [floor, ceiling]).values()] == [True, True]


SAME = {"first_name": "ก", "last_name": "ข", "birth_date": "2013-03-12"}
OTHER_ID = {"national_id": "0520100012341", "id_kind": "no_nationality"}
TWICE = {  # rows from line 2 on → lines that repeat a child
    "same id": ([BY_ID, BY_ID, BY_ID], (3, 4)),
    "same name and day, no ids": ([SAME, SAME], (3,)),
    "same name and day, one id": ([SAME, SAME | BY_ID], (2,)),
    "same name and day, two ids": ([SAME | BY_ID, SAME | OTHER_ID], ()),
    "same name, only the year": ([SAME | {"birth_date": "2013", "birth_precision": "year"}] * 2, ()),
    "twins": ([SAME, SAME | {"first_name": "ค"}], ()),
    "same wrong id": ([{"national_id": "1520100012341", "id_kind": "bad_check"}] * 2, ()),
    "no names": ([SAME | {"first_name": None}] * 2, ()),
}


@pytest.mark.parametrize(("changes", "repeats"), TWICE.values(), ids=TWICE)
def test_a_child_listed_twice(changes, repeats):
    table = roster(*changes)
    once = child_once(table, DATED)
    assert tuple(table["row"][~once.astype(bool)]) == repeats


def test_children_listed_twice_are_held_against_the_limit():
    table = roster(*[BY_ID] * 3, *[{}] * 7)
    r = checked(table, Checks(same_child_twice_at_most=0.1))["same_child_twice_at_most"]
    assert (r.passed, r.failing, r.total, r.observed, r.limit, r.rows) == (False, 2, 10, 0.2, 0.1, (3, 4))


@pytest.mark.parametrize("change", [["drop"], ["extra"], ["order"]], ids=lambda c: c[0])
def test_other_columns_than_declared_block(change):
    table = roster({}, {})
    table = {
        "drop": lambda: table.drop(columns="nickname"),
        "extra": lambda: table.assign(ศาสนา="x"),
        "order": lambda: table[[*table.columns[1:], table.columns[0]]],
    }[change[0]]()
    r = checked(table)["columns"]
    assert (r.passed, r.blocking, r.error) == (False, True, False)


def test_a_missing_column_breaks_the_checks_that_need_it_and_only_those():
    results = checked(roster({}).drop(columns="birth_precision"))
    assert {n for n, r in results.items() if r.error} == {
        "birth_date_at_least", "same_child_twice_at_most", "birth_precision_fits", "form_of_birth_precision",
    }  # fmt: skip


def test_an_empty_roster_is_checked_like_any_other():
    results = checked(roster({}).head(0))
    assert {n for n, r in results.items() if not r.passed} == {"rows_at_least"}
    assert held(list(results.values()))


def test_what_blocks_is_what_the_agreement_says_and_what_the_house_needs():
    blocking = {r.name for r in rules(Checks(blocking=["full_name_at_least"])) if r.blocking}
    assert blocking == {"row_sum", "roster_rows", "columns", "record_id_unique", "full_name_at_least"}


def test_a_failure_that_does_not_block_does_not_hold():
    results = run_checks(table := roster({"sex": "x"}), counted(table), None, Checks(), DATED)
    assert not held(results)
    assert not all(r.passed for r in results)


def test_messages_say_what_and_what_to_do_in_both_languages():
    table = roster(*[{}] * 6)
    r = checked(table, previous=DeliveryCounts(12, 12, 0, 0))["rows_fall_at_most"]
    assert "12 rows" in r.message.en
    assert "6 fewer (50.0%)" in r.message.en
    assert "20.0%" in r.message.en
    assert "complete" in r.message.en
    assert "ลดลง 6 แถว (50.0%)" in r.message.th
    assert "ยืนยัน" in r.message.th


def test_every_message_is_there_in_both_languages():
    for results in (checked(roster({})), checked(roster({"sex": "x"}).drop(columns="moo"), previous=DeliveryCounts(9, 9, 0, 0))):
        assert all(r.message.th and r.message.en and "{" not in r.message.th + r.message.en for r in results.values())


def test_the_document_is_the_same_for_the_same_delivery_and_says_what_was_found():
    table = roster({"sex": "x"}, {})
    documents = [
        results_json(run_checks(table, counted(table), None, Checks(), DATED), counts=counted(table), previous=None, dated=DATED)
        for _ in range(2)
    ]
    assert documents[0] == documents[1]
    rows = next(s for s in documents[0]["suites"] if s["suite_name"] == "rows")
    sex = next(r for r in rows["results"] if r["expectation_config"]["meta"]["check"] == "form_of_sex")
    assert sex["result"] == {
        "element_count": 2, "unexpected_count": 1, "unexpected_percent": 50.0, "missing_count": 0, "missing_percent": 0.0,
        "unexpected_percent_total": 50.0, "unexpected_percent_nonmissing": 50.0, "unexpected_index_list": [2],
    }  # fmt: skip
    assert documents[0]["statistics"]["unsuccessful_expectations"] == 1
    assert GOOD["record_key"] not in str(documents[0])
