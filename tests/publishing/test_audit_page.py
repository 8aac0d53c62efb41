"""The auditor's page says per agency, suite and rule what was found, in Thai and English, and holds nothing else."""

import datetime as dt
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from agreements.model import Checks
from agreements.text import Text
from publishing.audit_page import AuditedAgency, AuditFacts, audit_html, write_audit_page
from records.checks import DeliveryCounts, results_json, run_checks
from tests.records.checks_roster import DATED, counted, roster

CANARY = "คานารี\u200b"
FACTS = AuditFacts(
    site=Text("จังหวัดตัวอย่าง", "Sample Province"),
    as_of=dt.date(2026, 6, 11),
    run="2026-06-11-1",
    agencies={
        "school_a": AuditedAgency(Text("โรงเรียน ก", "School A"), "MOU-1", [("a.xlsx", "ab" * 32)]),
        "school_b": AuditedAgency(Text("<b>ข</b>", "<script>alert(1)</script>"), "MOU-2"),
    },
    versions={"Great Expectations": "1.24.1"},
)


def _document(table, previous=None, checks=None):
    results = run_checks(table, counted(table, quarantined=1, not_records=2), previous, checks or Checks(), DATED)
    return results_json(results, counts=counted(table, quarantined=1, not_records=2), previous=previous, dated=DATED)


@pytest.fixture(scope="module")
def documents():
    parts = [{"part": p, "row": n, "record_id": f"school_a:{p}!{n}", "sex": "x"} for p, n in [("ป.1", 7), ("ป.1", 9), ("ป.2", 4)]]
    return {
        "school_a": _document(roster(*parts, *[{}] * 17), previous=DeliveryCounts(52, 50, 1, 1)),
        "school_b": _document(roster({}, {"first_name": CANARY}).drop(columns="moo")),
        "school_c": _document(roster(*[{}] * 9)),
    }


@pytest.fixture(scope="module")
def pages(documents):
    return {lang: audit_html(documents, FACTS, lang) for lang in ("th", "en")}


class _Cells(HTMLParser):
    """The text of every table row, cell by cell, under the heading before it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[tuple[str, list[str]]] = []
        self.heading, self.inside = "", ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "h2":
            self.heading, self.inside = "", "h2"
        elif tag == "tr":
            self.rows.append((self.heading.strip(), []))
        elif tag in ("td", "th"):
            self.rows[-1][1].append("")
            self.inside = "cell"
        elif tag == "br" and self.inside == "cell":
            self.rows[-1][1][-1] += " "

    def handle_endtag(self, tag):
        if tag in ("h2", "td", "th"):
            self.inside = ""

    def handle_data(self, data):
        if self.inside == "h2":
            self.heading += data
        elif self.inside == "cell":
            self.rows[-1][1][-1] += data


def _rule(page, agency, name):
    """The cells of one rule of one agency, spaces made single."""
    for heading, cells in _Cells(page).rows:
        if heading.startswith(agency) and name in " ".join(cells).split():
            return [" ".join(c.split()) for c in cells]
    raise LookupError(name)


def test_a_held_delivery_shows_its_figures_and_limit(pages):
    """50 rows came last time, 20 now: 60 % fewer."""
    label, result, *figures = _rule(pages["en"], "School A", "rows_fall_at_most")
    assert "blocks" in label
    assert "30 fewer (60.0%); the limit is 20.0%" in label
    assert result == "✕ Held back"
    assert figures[4] == "≤ 20.0%"
    assert figures[:4] == ["30", "50", "60.0%", "–"]


def test_failing_rows_are_named_by_part(pages):
    cells = _rule(pages["th"], "โรงเรียน ก", "form_of_sex")
    assert cells[1] == "! ไม่ผ่าน"
    assert cells[2:6] == ["3", "20", "85.0%", "–"]
    assert cells[6] == "= 100%"
    assert cells[7] == "3 ป.1: 7, 9 ป.2: 4"


def test_the_overview_counts_rows_and_checks(pages):
    overview = {cells[0].strip(): cells[1:] for heading, cells in _Cells(pages["en"]).rows if heading == "Overview"}
    made = 62
    assert [c.strip() for c in overview["School A"]] == ["✕ Held back", "23", "20", "1", "2", f"{made - 2} / {made}", "96.8%"]
    assert [c.strip() for c in overview["school_c"]][:1] == ["✓ Passed"]


def test_a_check_that_broke_is_told_as_such(pages):
    assert _rule(pages["en"], "<script>", "form_of_moo")[1] == "? Not checked"


def test_names_cannot_bring_markup(pages):
    assert "<script" not in pages["en"]
    assert "&lt;script&gt;alert(1)" in pages["en"]
    assert "&lt;b&gt;ข" in pages["th"]


def test_nothing_is_fetched_and_no_value_is_shown(pages):
    for page in pages.values():
        assert re.findall(r"https?://|//[\w-]+\.\w|url\(|@import|<(?:script|link|img|iframe|object|form)\b|\bon\w+=", page) == []
        assert set(re.findall(r'(?:src|href)="([^"]*)"', page)) == {"#school_a", "#school_b", "#school_c"}
        assert "คานารี" not in page


def test_versions_files_and_agreements_are_named(pages):
    for word in ("1.24.1", "2026-06-11-1", "MOU-1", "a.xlsx", "abababababab"):
        assert word in pages["th"]


def test_thai_pages_speak_thai_and_english_ones_english(pages):
    thai = re.compile("[ก-๙]+")
    assert '<html lang="th">' in pages["th"]
    assert "11 มิ.ย. 2569" in pages["th"]
    assert "11 Jun 2026" in pages["en"]
    body = re.sub(r"<style>.*?</style>", "", pages["en"], flags=re.DOTALL)
    assert set(thai.findall(body)) == {"ป"}  # the sheets' own names


def test_the_same_results_give_the_same_file(documents, pages, tmp_path):
    path = write_audit_page(tmp_path / "reports" / "audit.html", documents, FACTS, "th")
    assert path.read_text(encoding="utf-8") == pages["th"]


def test_among_the_reports_it_links_to_them_and_to_its_other_language(documents, tmp_path):
    (tmp_path / "index.html").touch()
    (tmp_path / "index.en.html").touch()
    for name, lang in (("audit.html", "th"), ("audit.en.html", "en")):
        write_audit_page(tmp_path / name, documents, FACTS, lang)
    for page in tmp_path.glob("audit*.html"):
        links = set(re.findall(r'href="([^#"]+)"', page.read_text(encoding="utf-8")))
        assert links
        assert all((tmp_path / link).exists() for link in links)
        assert page.name not in links


def test_a_night_without_deliveries_has_a_page_too():
    assert "<h1>" in audit_html({}, FACTS, "en")


def test_of_a_protected_source_neither_counts_nor_rows_nor_files_are_shown(documents):
    secret = AuditedAgency(Text("แหล่ง", "Source"), "MOU-9", [("secret.xlsx", "cd" * 32)], protected=True)
    page = audit_html({"school_a": documents["school_a"]}, replace(FACTS, agencies={"school_a": secret}), "en")
    label, result, *figures = _rule(page, "Source", "form_of_sex")
    assert (result, figures) == ("! Failed", ["•", "•", "•", "•", "= 100%", ""])
    assert "fail" not in label
    assert next(cells[2:6] for heading, cells in _Cells(page).rows if cells[0].strip() == "Source") == ["•"] * 4
    for word in ("secret.xlsx", "cdcdcd", "ป.1", "50 rows", "30 fewer"):
        assert word not in page
