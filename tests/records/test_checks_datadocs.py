"""Great Expectations' own pages: without values, without anything fetched from elsewhere, the same every time."""

import json
import re

import pytest

from agreements.model import Checks
from records.checks import results_json, run_checks
from records.checks_datadocs import clean, write_data_docs
from tests.records.checks_roster import DATED, counted, roster

CANARY = "คานารี\u200b"
REMOTE = re.compile(r"""(?:https?:)?//[\w.-]+\.\w+|url\(|@import|<(?:script|link|img|iframe|object|embed|form)\b|\bon\w+=""")


@pytest.fixture(scope="module")
def document():
    table = roster({"first_name": CANARY, "sex": CANARY, "birth_date": CANARY}, {}).drop(columns="moo")
    results = run_checks(table, counted(table), None, Checks(), DATED)
    return json.loads(json.dumps(results_json(results, counts=counted(table), previous=None, dated=DATED)))  # as read from the archive


@pytest.fixture(scope="module")
def pages(document, tmp_path_factory):
    folder = tmp_path_factory.mktemp("docs")
    write_data_docs({"school_a": document}, folder)
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in folder.rglob("*.html")}


def test_an_index_and_a_page_a_suite(pages):
    assert sorted(pages) == ["index.html", "school_a/columns.html", "school_a/delivery.html", "school_a/rows.html", "school_a/trust.html"]
    assert "form_of_sex" in pages["school_a/rows.html"]
    assert "2 of 2 rows" in pages["school_a/rows.html"] or "1 of 2 rows fail" in pages["school_a/rows.html"]


def test_nothing_is_fetched_from_anywhere(pages):
    for name, page in pages.items():
        assert REMOTE.findall(page) == [], name


def test_links_lead_to_places_that_are_there(pages):
    for name, page in pages.items():
        folder = name.rpartition("/")[0]
        for target in re.findall(r'href="([^"]*)"', page):
            if target.startswith("#"):
                assert f'id="{target[1:]}"' in page
            else:
                assert target.removeprefix("../") in pages or f"{folder}/{target}" in pages


def test_no_value_of_a_row_is_shown(pages):
    assert all("คานารี" not in page for page in pages.values())


def test_the_same_document_gives_the_same_pages(document, pages, tmp_path):
    write_data_docs({"school_a": document}, tmp_path)
    again = {p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.html")}
    assert again == pages


def test_what_the_cleaner_lets_through():
    page = """<head><title>x</title></head><script>var a = "<b>no</b>"</script><img src="//cdn.example/x.png">
      <p onclick="go()" class="lead" style="color:red">a &lt; b<br><a href="https://example.org">out</a><a href="#section-2">in</a></p>
      <form action="/x"><input name="q">go</form><svg><a href="#section-1">no</a></svg><i class="fas">k</i>"""
    kept = re.sub(r"\s+", " ", clean(page)).strip()
    assert kept == '<p class="lead">a &lt; b<br><a>out</a><a href="#section-2">in</a></p> <i class="fas">k</i>'
