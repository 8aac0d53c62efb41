"""What a night lets out beside lists: figures for those whose agreement says so, in the site's language."""

import csv
import datetime as dt
from pathlib import Path

import yaml

from publishing import manifest
from tests.pipelines import town
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
