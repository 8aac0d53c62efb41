"""The pages of rules, fields and repairs say what the declarations say: as committed, complete, in the order that decides."""

import re

import pytest

from agreements.text import Text
from docs.rules_page import HERE, PAGES, conditions, problem_texts, rules_page
from records.fields import FIELDS
from records.reasons import REASONS, REPAIRS
from register.evidence import SAYS
from register.rules import RULES
from register.vocabulary import FACTS, STATES


def cells(page: str, heading: str) -> list[list[str]]:
    """The rows of the table below a heading, each cell without backticks; head and ruler left out."""
    section = page.split(f"## {heading}", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip(" `") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_would_be_written_now(name):
    assert (HERE / name).read_text(encoding="utf-8") == PAGES[name](), f"run `make docs` and commit docs/{name}"


def test_rules_stand_in_the_order_in_which_they_decide():
    assert [row[1] for row in cells(rules_page(), "Rules")] == [rule.id for rule in RULES]
    assert [row[0] for row in cells(rules_page(), "Conditions")] == [rule.id for rule in RULES]


def test_a_condition_is_shown_as_it_is_written():
    assert set(conditions()) == {rule.id for rule in RULES}
    assert conditions()["death_contradicted"] == "died & alive_later"
    assert conditions()["absent"] == "was_on_roll"


def test_a_condition_with_a_bar_does_not_break_the_table():
    widths = {len(row) for row in cells(rules_page(), "Conditions")}
    assert widths == {4}
    assert any("|" in condition for condition in conditions().values())


def test_states_facts_and_meanings_are_all_there():
    page = rules_page()
    assert {row[0] for row in cells(page, "States")} == set(STATES)
    assert {row[0] for row in cells(page, "Facts")} == set(FACTS)
    assert {row[0] for row in cells(page, "From rows to facts")} == set(SAYS)


def test_every_state_stands_under_one_term_of_the_sum():
    terms = {row[0]: row[3].partition(" ")[0] for row in cells(rules_page(), "States")}
    assert terms["dropped_out"] == terms["never_enrolled"] == terms["not_found"] == "out"
    assert terms["returned"] == "enrolled"
    assert terms["contradiction"] == "pending"
    assert terms["in_care"] == "explained"


def test_every_field_and_every_code_of_a_row_is_there():
    assert [row[0] for row in cells(PAGES["fields.md"](), "All fields")] == [f.name for f in FIELDS]
    page = PAGES["repairs.md"]()
    assert {row[0] for row in cells(page, "Rows in quarantine")} == set(REASONS)
    assert {row[0] for row in cells(page, "Repairs")} == set(REPAIRS)


def test_every_problem_of_a_delivery_is_told_without_a_particular_and_in_both_languages():
    told = problem_texts()
    assert {"truncated_workbook", "missing_column", "unclosed_quote"} <= set(told)
    for name, error in told.items():
        assert not re.search(r"\['|None", error.in_("en")), name
        assert re.search("[ก-๙]", error.in_("th")), name
        assert isinstance(error.what, Text)


def test_fields_that_the_linkage_model_compares_are_marked_and_no_others():
    rows = [line.split(" | ") for line in (HERE / "fields.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    marked = {row[0].strip("|` "): row[-2].strip() for row in rows if len(row) == 11}
    assert [marked[name] for name in ("school_name", "first_name", "title", "place_code", "source")] == ["●", "●", "", "", ""]
