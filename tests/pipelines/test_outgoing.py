"""What a night lets out beside lists: figures for those whose agreement says so, in the site's language."""

import csv
import datetime as dt
from pathlib import Path

import openpyxl
import pytest
import yaml

import pipelines.cli
from publishing import manifest
from tests.pipelines import town
from tests.pipelines.leaks import texts, told
from tests.pipelines.nights import night

NEXT = town.DAY + dt.timedelta(days=1)


def logged(folder: Path) -> list[tuple[str, str, str]]:
    with (folder / "disclosure_log.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(line["date"], line["agency"], line["file"]) for line in csv.DictReader(file) if line["fields"] == "figures"]


def test_a_fund_that_receives_figures_only_on_a_site_that_speaks_english(settled):
    settings = yaml.safe_load((settled / "site.yaml").read_text(encoding="utf-8"))
    (settled / "site.yaml").write_text(yaml.safe_dump({**settings, "lang": "en"}, allow_unicode=True), encoding="utf-8")
    town._yaml(settled / "agencies" / "fund.yaml", {
        "agency": "fund", "name": {"th": "กองทุน", "en": "Fund"}, "kind": "fund", "agreement": {"number": "MOU-F", **town.AGREEMENT},
        "receives": {"figures": True}})  # fmt: skip
    night(settled)
    made = (settled / "outbox" / "fund" / "figures_2026-07-15.xlsx").read_bytes()
    town.river(settled, town.river_rows([*town.RIVER, town.child(77)]))
    night(settled, NEXT)
    assert [p.name for p in (settled / "outbox" / "fund").iterdir()] == ["figures_2026-07-15.xlsx"]
    assert (settled / "outbox" / "fund" / "figures_2026-07-15.xlsx").read_bytes() == made
    assert logged(settled) == [("2026-07-15", "fund", "outbox/fund/figures_2026-07-15.xlsx")]
    assert manifest.verify(settled) == []
    index = (settled / "reports" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in index
    assert "fund/figures_2026-07-15.xlsx" in index
    assert '<html lang="th"' in (settled / "reports" / "index.th.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in (settled / "reports" / "audit.html").read_text(encoding="utf-8")
    assert (settled / "outbox" / "district" / "list_2026-07-16.csv").read_text(encoding="utf-8-sig").startswith('"First name","Last name"')
    for name in ("index.html", "index.th.html", "audit.html", "audit.th.html"):
        page = (settled / "reports" / name).read_text(encoding="utf-8")
        links = {part.split('"')[0].split("#")[0] for part in page.split('href="')[1:]} - {""}
        assert {link for link in links if not (settled / "reports" / link).exists()} == set(), name


def test_every_agency_with_deliveries_has_its_scorecard_and_nobody_is_named_on_it(first):
    """The shelter's numbers are shown nowhere, the newcomer has sent nothing, two others only receive."""
    cards = {p.relative_to(first.folder / "outbox").as_posix(): p for p in (first.folder / "outbox").rglob("scorecard_*")}
    assert set(cards) == {f"{a}/scorecard_2026-07-15{lang}.html" for a in ("registry", "hill", "river", "survey") for lang in ("", ".en")}
    assert told([p.read_bytes() for p in cards.values()]) == []
    assert '<html lang="th">' in cards["hill/scorecard_2026-07-15.html"].read_text(encoding="utf-8")
    assert "3 rows: no name, nickname or valid number" in cards["hill/scorecard_2026-07-15.en.html"].read_text(encoding="utf-8")


def test_the_command_writes_the_same_page(first, tmp_path, capfd):
    out = tmp_path / "card.html"
    with pytest.raises(SystemExit) as end:
        pipelines.cli.app(args=["delivery", "scorecard", "hill", "--out", str(out), "--site", str(first.folder)], prog_name="oneteam")
    assert end.value.code == 0
    assert f"wrote {out}" in capfd.readouterr().out
    page = (first.folder / "outbox/hill/scorecard_2026-07-15.en.html").read_text(encoding="utf-8")
    today = out.read_text(encoding="utf-8")
    assert page.partition("<section>")[2] == today.partition("<section>")[2]  # the command lives today, the night lived in July


def test_who_may_have_no_scorecard_is_told_why(first, tmp_path, capfd):
    with pytest.raises(SystemExit) as end:
        pipelines.cli.app(args=["delivery", "scorecard", "shelter", "--out", str(tmp_path / "x.html"), "--site", str(first.folder)], prog_name="oneteam")
    assert end.value.code == 2
    assert "a protected source" in capfd.readouterr().err
    assert not (tmp_path / "x.html").exists()


def test_what_goes_back_to_an_agency_names_nobody_of_another(first):
    """The hill school's three nameless rows come back by their phones; no child of the river school, nor of the registry, is in the file."""
    (book,) = (first.folder / "outbox" / "hill").glob("returned_*.xlsx")
    inside = list(texts(book))
    assert set(told(inside, town.NAMELESS)) == set(town.NAMELESS)
    assert told(inside, [value for c in town.CHILDREN for value in (c.pid, c.first, c.last)]) == []
    assert any("แนวโน้ม".encode() in blob for blob in inside)
    (other,) = [p for p in (first.folder / "outbox").rglob("returned_*") if p != book]  # a made-up phone of a child that the survey met
    assert other.parent.name == "survey"
    met = (town.DROPPED, town.FOUND, town.HILL[0])
    assert told(list(texts(other)), [value for c in town.CHILDREN if c not in met for value in (c.pid, c.first, c.last)]) == []


def lines(book: Path, sheet: str) -> list[tuple]:
    return list(openpyxl.load_workbook(book)[sheet].iter_rows(min_row=2, values_only=True))


def test_cells_go_back_to_their_own_agency_and_blanks_alone_only_where_they_leave_open_who_a_child_is(settled):
    """The river school lacks a guardian, which makes no workbook; the hill school a phone and an id; the survey has a phone that is none."""
    pupils, others, met = [list(row) for row in town.hill_rows()], [list(row) for row in town.river_rows()], town.survey_rows()
    pupils[0][7], pupils[1][1], others[0][9], met[0][7] = "", "", "", "081-11"
    town.hill(settled, pupils)
    town.river(settled, others)
    town.survey(settled, met)
    night(settled)
    books = {path.parent.name: path for path in (settled / "outbox").rglob("returned_*")}
    assert set(books) == {"hill", "survey"}
    assert [line[:2] for line in lines(books["hill"], "ช่องว่าง Blanks")] == [("4", "โทรศัพท์ผู้ปกครอง"), ("5", "เลขประจำตัวประชาชน")]
    assert [line[:3] for line in lines(books["survey"], "ช่องที่ต้องแก้ Cells")] == [("2", "โทร", "081-11")]
    others_values = [v for c in (*town.HILL[1:], *town.RIVER) for v in (c.pid, c.last)]
    assert told(list(texts(books["survey"])), others_values) == []
    page = (settled / "outbox/survey/scorecard_2026-07-15.en.html").read_text(encoding="utf-8")
    assert "<b>1 cell: an invalid phone number was left out.</b>" in page
    met[0][7] = "0811234569"  # mended: nothing is left to say
    town.survey(settled, met)
    night(settled, NEXT)
    assert [p.parent.name for p in (settled / "outbox").rglob("returned_*")] == ["hill"]
    assert len(list((settled / "work" / "cells").glob("survey-*"))) <= 3  # as long as their delivery is spoken of
