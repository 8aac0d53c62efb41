"""Working days, terms and holidays of a Thai school year; the holidays of 2025 to 2027 as the cabinet announced them."""

import datetime as dt

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from agreements.calendar import Calendar, in_year


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("2026-06-10", True),  # a Wednesday
        ("2026-06-13", False),  # a Saturday
        ("2026-04-14", False),  # Songkran
        ("2026-03-03", False),  # Makha Bucha, by the moon
        ("2026-06-01", False),  # in lieu of Visakha Bucha, a Sunday
        ("2025-06-02", False),  # given off by the cabinet
        ("2026-12-07", False),  # in lieu of 5 December, a Saturday
    ],
)
def test_offices_are_closed_on_weekends_and_public_holidays(text, open_):
    assert Calendar().is_working_day(day(text)) is open_


def test_the_next_working_day_is_the_day_itself_or_the_first_after():
    calendar = Calendar(holidays=(day("2026-04-16"), day("2026-04-17")))
    assert calendar.next_working_day(day("2026-06-10")) == day("2026-06-10")
    assert calendar.next_working_day(day("2026-04-11")) == day("2026-04-20")  # a weekend, Songkran, two days of the site's own, a weekend


@pytest.mark.parametrize(
    ("text", "inside"),
    [("2026-05-15", False), ("2026-05-16", True), ("2026-10-10", True), ("2026-10-11", False), ("2026-11-01", True), ("2026-12-31", True),
     ("2027-01-01", True), ("2027-03-31", True), ("2027-04-01", False)],
)  # fmt: skip
def test_terms_may_go_over_the_turn_of_the_year(text, inside):
    assert Calendar().in_term(day(text)) is inside


def test_school_begins_again_on_the_first_working_day_of_a_term():
    assert Calendar().school_again(day("2026-04-02")) == day("2026-05-18")  # 16 May 2026 is a Saturday
    assert Calendar().school_again(day("2026-06-13")) == day("2026-06-15")
    assert Calendar().school_again(day("2026-06-10")) == day("2026-06-10")


@pytest.mark.parametrize("wrong", [{"rounds": ("13-01",)}, {"terms": ("05-16",)}, {"terms": ("05-16/10-32",)}, {"school_year_ends": "31-03"}])
def test_what_is_no_day_is_refused(wrong):
    with pytest.raises(ValueError):
        Calendar(**wrong)


def test_the_last_of_february_is_there_every_year():
    assert (in_year("02-29", 2028), in_year("02-29", 2026)) == (day("2028-02-29"), day("2026-02-28"))


def test_a_site_writes_its_calendar_in_yaml():
    """As `site.yaml` has it: lists of text, and days that YAML itself knows."""
    told = yaml.safe_load("{terms: [05-16/10-10, 11-01/03-31], rounds: [07-01], holidays: [2026-06-10]}")
    calendar = TypeAdapter(Calendar).validate_python(told)
    assert (calendar.rounds, calendar.is_working_day(day("2026-06-10"))) == (("07-01",), False)
    with pytest.raises(ValidationError):
        TypeAdapter(Calendar).validate_python({"rounds": ["31-03"]})
