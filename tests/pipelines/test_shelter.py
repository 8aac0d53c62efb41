"""A shelter's child is matched, and neither the shelter nor what only it knows is shown to anyone."""

import re

import pytest
from sqlalchemy import create_engine, text

from pipelines.looking import person_history, person_page
from tests.pipelines import town
from tests.pipelines.leaks import leaks
from tests.pipelines.nights import by_name, register, site_at, standing

ONLY_THE_SHELTER_KNOWS = [
    town.SHELTER_PHONE, town.SHELTER_NICKNAME, "0899000222", "ลูกหมีดำ", town.HIDDEN.pid, f"{town.HIDDEN.first} {town.HIDDEN.last}",
]  # fmt: skip


def person_of(folder) -> str:
    return by_name(register(folder)).loc[f"{town.SHELTERED.first} {town.SHELTERED.last}", "person_id"]


def test_the_child_is_matched_with_its_row_in_the_population_list(first):
    with create_engine(site_at(first.folder).database_url).connect() as connection:
        rows = connection.execute(text(
            "select r.source from membership m join record r on r.record_key = m.record_key where m.person_id = :p"), {"p": person_of(first.folder)})  # fmt: skip
        assert sorted(r.source for r in rows) == ["registry", "shelter"]


def test_a_child_only_the_shelter_knows_is_nobody_in_the_export(first):
    assert town.HIDDEN.pid not in set(register(first.folder)["national_id"])


def test_what_only_the_shelter_knows_is_in_no_list_page_log_or_manifest(first):
    home = ("inbox/shelter/", "landing/shelter/", "work/roster/shelter-", "register.db")
    assert leaks(first.folder, home=home, secrets=ONLY_THE_SHELTER_KNOWS) == []


@pytest.mark.parametrize("word", ["shelter", "หน่วยงาน shelter", "Agency shelter"])
def test_neither_key_nor_name_of_the_shelter_stands_in_lists_export_or_figures(first, word):
    home = ("inbox/", "landing/", "work/", "agencies/", "register.db", "manifests/", "reports/index", "reports/quality", "reports/audit")
    assert leaks(first.folder, home=home, secrets=[word]) == []
    assert not register(first.folder).map(lambda cell: word in cell).any(axis=None)


def test_looking_at_the_child_shows_no_trace_of_the_shelter(first):
    site, person = site_at(first.folder), person_of(first.folder)
    shown = str(person_page(site, person, None)) + str(person_history(site, person))
    assert town.SHELTERED.pid in shown
    for word in (*ONLY_THE_SHELTER_KNOWS, "shelter", "protected", "in_care"):
        assert word not in shown


def page(folder, name: str) -> str:
    return "".join((folder / "reports" / f"{name}{ending}").read_text(encoding="utf-8") for ending in (".html", ".en.html"))


def test_the_auditors_page_shows_of_the_shelter_neither_file_nor_hash_nor_counts(first):
    (landed,) = standing(first.folder, "shelter").newest.files
    audit = page(first.folder, "audit")
    assert landed["sha256"] not in audit
    assert landed["name"] not in audit


@pytest.mark.parametrize("name", ["quality_shelter", "index"])
def test_other_pages_show_neither_file_nor_counts_of_the_shelter(first, name):
    (landed,) = standing(first.folder, "shelter").newest.files
    shown = page(first.folder, name)
    assert landed["sha256"] not in shown
    row = re.search(r"Agency shelter</a>.*?</tr>|<b>3</b>received.*?</ul>", shown, flags=re.DOTALL)
    assert row is None or not re.search(r">\s*[123]\s*<", row[0])


def test_linkage_and_figures_are_silent_about_the_shelter(first):
    for name in ("linkage", "register", "quality"):
        assert "shelter" not in page(first.folder, name)
