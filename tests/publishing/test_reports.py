import dataclasses
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET

import pandas as pd
import pytest

from publishing import linkage as count
from publishing import quality
from publishing.reliability import place, reliability_svg
from publishing.reports import stripes
from publishing.reports.pages import environment, write_reports
from publishing.reports.views import decided_picture, group_rows, top
from publishing.wording import partial_day, share, size
from register.vocabulary import TERMS
from tests.publishing.nights import counted, linkage, night, roster


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reports")
    return {p.name: p for p in write_reports(folder, night(folder))}


def test_what_is_compiled_once_for_both_languages_holds_words_of_neither(tmp_path):
    asked = "{{ 'school'|label }} {{ '2026-07-15'|day }} {{ states[0]|t }}"
    thai, english = (environment(night(tmp_path), lang) for lang in ("th", "en"))
    assert thai.from_string("{{ 'school'|label }}").render() != english.from_string("{{ 'school'|label }}").render()
    assert thai.compile(asked, raw=True) == english.compile(asked, raw=True)


def text(path):
    return path.read_text(encoding="utf-8")


def test_every_page_exists_in_both_languages_and_says_where_it_comes_from(pages):
    assert {"index.html", "quality.html", "linkage.html", "register.html", "quality_dopa.html"} <= set(pages)
    for name, path in pages.items():
        assert f'<html lang="{"en" if ".en." in name else "th"}">' in text(path)
        assert "20260715-2205-7f3a" in text(path)
        assert "0.1.0+9fe7587" in text(path)
        assert ("15 Jul 2026" if ".en." in name else "15 ก.ค. 2569") in text(path)


def test_no_page_fetches_anything_or_runs_anything(pages):
    for path in pages.values():
        page = text(path)
        assert not re.search(r"(?:src|href|action|data)\s*=\s*[\"']?(?:[a-z]+:)?//", page)
        assert "<script" not in page
        assert "@import" not in page
        assert "url(" not in page
        assert "default-src 'none'" in page


def test_every_link_leads_somewhere(pages):
    for path in pages.values():
        links = set(re.findall(r'href="([^"]+)"', text(path))) - {"audit.html", "audit.en.html"}
        assert links <= set(pages)


def test_no_personal_value_is_on_any_page(pages):
    assert roster("dopa")["first_name"].eq("กานารี").all()  # every personal cell of the night is this name
    for path in pages.values():
        assert "กานารี" not in text(path)


def test_a_protected_source_shows_no_details(pages):
    assert "บ้านพักเด็กและครอบครัว" not in text(pages["linkage.html"])
    assert "บ้านพักเด็กและครอบครัว" not in text(pages["quality.html"])
    assert "ชนิดของเลขประจำตัว" not in text(pages["quality_home.html"])
    assert "ครบทุกแถว" in text(pages["quality_home.html"])


def test_the_overview_tells_what_needs_a_person(pages):
    page = text(pages["index.en.html"])
    assert page.index("Needs a person") < page.index("Rows fell by 40%") < page.index("What the agencies delivered")
    assert page.count("the workbook is truncated") == 1
    assert "every row accounted for" in page
    assert re.search(r'Total</th><td class="num">1,560</td><td class="num">1,200</td><td class="num">300</td><td class="num">45</td><td class="num">15</td>', page)


def test_hidden_figures_are_on_no_page(pages):
    """The by-age line of an age with a hidden term shows neither that term nor a share worked out from it."""
    figures = counted()
    age = next(a for a in figures.ages if figures.cell("age", a, "out") is None)
    line = re.search(rf'<tr><th scope="row">{age}</th>(.*?)</tr>', text(pages["register.html"])).group(1)
    assert line.count('class="hid"') == sum(figures.cell("age", age, t) is None for t in TERMS)
    assert not line.rstrip().endswith("%</td>")


def test_the_same_night_gives_the_same_bytes(pages, tmp_path):
    for path in write_reports(tmp_path, night(tmp_path)):
        assert path.read_bytes() == pages[path.name].read_bytes()


def test_field_quality_counts_filled_and_sound_values():
    table = pd.DataFrame(
        {
            "first_name": ["ก", "ข", None], "national_id": ["1", "2", None], "id_kind": ["citizen", "bad_check", None],
            "birth_date": ["2012-01-05", "2012", None], "birth_precision": ["day", "year", None], "tambon": ["ศาลา", "x", None],
            "place_code": ["520301", "52", None], "g_code": [None, None, "G1"], "phone": [None, None, None],
        }
    ).astype("str")  # fmt: skip
    found = quality.field_quality(table).set_index("field")
    assert found.loc["national_id", ["filled", "sound", "total"]].tolist() == [2, 1, 3]
    assert found.loc["birth_date", ["filled", "sound"]].tolist() == [2, 1]
    assert found.loc["tambon", ["filled", "sound"]].tolist() == [2, 1]
    assert found.loc["phone", "filled"] == 0
    assert quality.id_kinds(table) == {"citizen": 1, "no_nationality": 0, "bad_check": 1, "g_code": 1, "none": 0}
    assert quality.precisions(table) == {"day": 1, "month": 0, "year": 1, "age": 0, "none": 1}


def test_changes_since_the_last_delivery():
    def frame(*rows):
        return pd.DataFrame(rows, columns=["record_key", "national_id", "pupil_no"]).astype("str")

    before = frame(("k1", "1", None), ("k2", "2", None), ("k3", None, "p3"))
    now = frame(("k1", "1", None), ("k2b", "2", None), ("k4", None, "p4"))
    assert quality.changes(now, before) == {"same": 1, "changed": 1, "new": 1, "absent": 1}
    assert quality.changes(now, None) == {"same": 0, "changed": 0, "new": 3, "absent": 0}


RECORDS = pd.DataFrame(
    [("a:1", "a"), ("a:2", "a"), ("b:1", "b"), ("b:2", "b"), ("s:1", "s")], columns=["record_id", "source"]
).assign(sex="f", birth_date="2012-01-01", amphoe="งาว", id_kind=None, national_id=None, g_code=None)  # fmt: skip
CLUSTERS = pd.DataFrame({"record_id": RECORDS["record_id"], "cluster_id": [1, 2, 1, 3, 3]})


def test_links_between_sources_leave_protected_ones_out():
    assert count.source_links(RECORDS, CLUSTERS, ["s"]).to_dict("records") == [
        {"source_l": "a", "source_r": "b", "children": 2, "linked": 1},
        {"source_l": "b", "source_r": "a", "children": 2, "linked": 1},
    ]
    groups = count.linked_by_group(RECORDS, CLUSTERS, ["s"])
    assert groups[groups["group"] == "source"].to_dict("records") == [
        {"group": "source", "value": "a", "linked": 1, "alone": 1},
        {"group": "source", "value": "b", "linked": 1, "alone": 1},  # b:2 is linked to the protected source only: alone, for all to see
    ]
    assert count.cluster_sizes(CLUSTERS).to_dict("records") == [{"size": 1, "clusters": 1}, {"size": 2, "clusters": 2}]


def test_small_groups_of_records_are_hidden():
    shown = group_rows(linkage(), 10)["id_kind"]
    assert all(c is None or c == 0 or c >= 10 for row in shown for c in row[1:])
    assert any(c is None for row in shown for c in row[1:])


PAIRS = pd.DataFrame({"match_weight": [-1.5, -0.2, 4.0, 4.3, 4.9, 30.0], "verdict": ["apart", "apart", "review", "apart", "linked", "linked"]})


def test_weights_are_counted_by_the_bit_and_by_the_thresholds():
    found = count.weight_histogram(PAIRS)
    assert list(found.itertuples(index=False, name=None)) == [("apart", -2, 1), ("apart", -1, 1), ("apart", 4, 1), ("linked", 4, 1), ("linked", 30, 1), ("review", 4, 1)]
    bands = count.weight_bands(PAIRS, 0.0, 4.25)
    assert list(bands.itertuples(index=False, name=None)) == [("linked", 0, 0, 2), ("review", 0, 1, 0), ("apart", 2, 0, 1)]


def test_the_plot_of_weights_stands_on_its_scale():
    """Bits -6 to 30, so 37 across the field; the stripe of links is as tall as its tallest bar, the thresholds lie on their bits."""
    drawn = stripes.plot(linkage())
    assert drawn.bit == pytest.approx(stripes.WIDE / 37)
    linked = drawn.stripes[0]
    assert (linked.verdict, linked.most) == ("linked", 2)  # 30.9 and 30.2
    assert [(round(x, 1), h) for x, h in linked.bars] == [(round(stripes.LEFT + (b + 6) * drawn.bit, 1), h) for b, h in ((9, 32.0), (12, 32.0), (30, 64.0))]
    assert [(round(x, 1), name) for x, name, _ in drawn.limits] == [
        (round(stripes.LEFT + 15 * drawn.bit, 1), "link"), (round(stripes.LEFT + 6 * drawn.bit, 1), "review"),
    ]  # fmt: skip


def test_cohesion_and_what_is_left_to_a_person_are_counted_by_person():
    clusters = pd.DataFrame({"cluster_id": ["a", "a", "b", "b", "c"], "cohesion": [0.9995, 0.9995, 0.4, 0.4, None], "review": ["grey", "grey", "", "loose", ""]})
    assert count.cohesion_bands(clusters).to_dict("list") == {"least": [0.999, 0.99, 0.95, 0.5, 0.0], "people": [1, 0, 0, 0, 1]}
    assert count.left_to_review(clusters) == {"grey": 1, "loose": 1}


def test_probabilities_are_set_beside_what_reviewers_decided():
    """0.2 + 0.2 + 0.6 of four pairs; two of three decided the other way."""
    pairs = pd.DataFrame({"match_probability": [0.2, 0.2, 0.6, 1.0]})
    decided = pd.DataFrame({"match_probability": [0.6, 0.7, 0.5], "same": [True, False, False]})
    found = count.chance_bands(pairs, decided)
    assert found["pairs"].tolist() == [2, 1, 0, 0, 0, 1]
    assert found["expected"].tolist() == pytest.approx([0.4, 0.6, 0, 0, 0, 1])
    assert found.loc[1, ["least", "most", "decided", "predicted", "true"]].tolist() == pytest.approx([0.5, 0.8, 3, 0.6, 1 / 3])
    assert found["true"].isna().sum() == 5


def test_the_linkage_page_draws_decisions_where_there_are_some(pages):
    assert "สัดส่วนที่ผู้ตรวจตัดสินว่าคนเดียวกัน" in text(pages["linkage.html"])
    assert "share that reviewers decided are one" in text(pages["linkage.en.html"])
    assert "33.3%" in text(pages["linkage.en.html"])
    nobody = count.chance_bands(pd.DataFrame({"match_probability": [0.9]}), pd.DataFrame({"match_probability": [], "same": []}))
    assert decided_picture(dataclasses.replace(linkage(), chances=nobody), "en") == ""


def test_the_linkage_page_is_honest_about_its_probabilities(pages):
    assert "Nobody knows the true answers here" in text(pages["linkage.en.html"])
    assert "ไม่มีใครรู้คำตอบจริง" in text(pages["linkage.html"])
    assert "4.25 bits" not in text(pages["linkage.en.html"])
    assert "9.00 bits (100%)" in text(pages["linkage.en.html"])


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_picture_of_reliability_sets_both_shares_on_one_scale(lang):
    band = {"least": 0.95, "most": 0.99, "pairs": 1200, "predicted": 0.97, "true": 0.5, "links": 0, "links_predicted": None, "links_true": None}
    empty = dict.fromkeys(band) | {"least": 0.0, "most": 0.05, "pairs": 0, "links": 0}
    root = ET.fromstring(reliability_svg([empty, band], lang))
    circles = [(c.get("class"), float(c.get("cx"))) for c in root.iter("{http://www.w3.org/2000/svg}circle")][2:]  # two stand in the key
    assert circles == [("said", place(0.97)), ("true", place(0.5))]
    assert {"95–99%", "1,200", "50.0%"} <= {t.text for t in root.iter("{http://www.w3.org/2000/svg}text")}


def test_numbers_and_dates_as_people_write_them():
    assert [share(*p) for p in ((1, 3), (0, 5), (5, 5), (1, 5000), (4999, 5000), (1, 0))] == ["33.3%", "0%", "100%", "<0.1%", ">99.9%", "–"]
    assert [partial_day(d, "th") for d in ("2012-03-12", "2012-03", "2012", "?")] == ["12 มี.ค. 2555", "มี.ค. 2555", "2555", "?"]
    assert [partial_day("2012", lang, "age") for lang in ("th", "en")] == ["ประมาณ 2555", "about 2012"]
    assert [size(n) for n in (900, 48_213, 3_400_000)] == ["900 B", "47 KB", "3.2 MB"]
    assert top(counted()) >= 260


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--allow-file-access-from-files",
         "--host-resolver-rules=MAP * ~NOTFOUND"]  # fmt: skip
ASK = """window.onload = () => { document.title = [...document.querySelectorAll('iframe')].map(frame => [
  frame.contentDocument.documentElement.scrollWidth,
  frame.contentWindow.performance.getEntriesByType('resource').length]).join(' '); }"""


def browse(tmp_path, page):
    """The page's document after loading."""
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", "--virtual-time-budget=4000", page.as_uri()]
    return subprocess.run(command, capture_output=True, timeout=90, check=True).stdout.decode()


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium binary here")
@pytest.mark.parametrize("width", [390, 1280])
def test_a_browser_shows_every_page_without_overflow_and_fetches_nothing(pages, tmp_path, width):
    """Each page in a frame of the given width; asked after loading how wide it is inside and how many things it fetched."""
    names = sorted(pages)
    frames = "".join(f'<iframe src="{n}" style="width:{width}px;height:900px;border:0"></iframe>' for n in names)
    probe = pages["index.html"].parent / f"probe{width}.html"
    probe.write_text(f"<!doctype html><meta charset=utf-8>{frames}<script>{ASK}</script>", encoding="utf-8")
    told = re.search(r"<title>([\d ,]+)</title>", browse(tmp_path, probe)).group(1).split()
    probe.unlink()
    assert [t for t in told if t != f"{width},0"] == []
    assert len(told) == len(names)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium binary here")
def test_a_browser_reads_the_thai_text(pages, tmp_path):
    dom = browse(tmp_path, pages["index.html"])
    assert "ภาพรวมประจำคืน" in dom
    assert "เด็กและเยาวชนในทะเบียน" in dom
