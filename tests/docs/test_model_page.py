"""The page of the model file says what the schema and the tables of ``matching`` say: as committed, complete, its example valid."""

from docs import model_words as words
from docs.generate import key_rows
from docs.model_page import EXAMPLE, PAGE, model_page
from matching import Model
from matching.idchecks import CHECKS
from matching.keys import KEYS
from matching.levels import DEFAULT_LADDERS, FIXED_LEVELS, TESTS
from matching.parts import RECORD_KEYS


def test_the_page_is_what_would_be_written_now():
    assert PAGE.read_text(encoding="utf-8") == model_page(), "run `make docs` and commit docs/model.md"


def test_every_key_kind_key_function_and_check_is_in_words_and_no_other():
    assert set(words.KEYS) == {key for key, _ in key_rows(Model)}
    assert set(words.KINDS) == {*DEFAULT_LADDERS, *FIXED_LEVELS}
    assert set(words.BLOCKING) == {*KEYS, *RECORD_KEYS}
    assert set(words.CHECKS) == set(CHECKS)


def test_every_test_of_a_ladder_is_in_words():
    assert {*TESTS, *DEFAULT_LADDERS["date"]} <= set(words.TESTS)
    assert {"edit_N", "similar_NN", "tokens_NN", "within_N", "first_N", "days_N", "years_N"} <= set(words.TESTS)


def test_the_example_is_a_valid_model():
    assert Model.load(EXAMPLE).one_value == ["national_id"]


def test_the_ten_minutes_are_told_in_both_languages():
    page = model_page()
    assert page.count("oneteam model new") == page.count("oneteam model check") == 2
    assert page.count("--explain-blocking") == 2
