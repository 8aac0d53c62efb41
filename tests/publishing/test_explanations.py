"""Charts of explanations: words in both languages, bars of the right length in letters and as a picture, no value of a row."""

import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pytest
from rich.cells import cell_len

from agreements.text import Text
from matching import Explanation, Togetherness
from matching.explain import Key, Part
from matching.stored import Line
from publishing.explanations import as_svg, as_text, chart_of, plain
from publishing.explanations.letters import cells, wrapped
from publishing.explanations.picture import LEFT, PLOT
from publishing.explanations.terminal import drawing
from tests.publishing.test_reports import CHROMIUM, FLAGS

LINK = float(np.log2(0.95 / 0.05))  # 4.25 bits
SAME, OTHER, NONE = Text("ตรงกัน", "the same"), Text("ไม่ตรงกัน", "different"), Text("ไม่มีข้อมูลให้เทียบ", "nothing to compare")
# -10 + 12 + 6 - 3 = 5 bits: 2^5 = 32 to 1, that is 32 / 33 = 96.97 %
PARTS = (
    Part("", "", Text("น้ำหนักตั้งต้น", "Starting weight"), Text("", ""), -10.0),
    Part("first_name", "equal", Text("ชื่อ", "First name"), SAME, 12.0),
    Part("last_name", "equal", Text("นามสกุล", "Last name"), SAME, 6.0),
    Part("birth_date", "clash", Text("วันเกิด", "Birth date"), OTHER, -3.0),
    Part("sex", "missing", Text("เพศ", "Sex"), NONE, 0.0),
)
PAIR = Explanation(
    ("dopa:88", "school:ป_1!12"), "linked", "weight", Text("น้ำหนักพอว่าเป็นคนเดียวกัน", "strong enough"), 5.0, 32 / 33, LINK, 0.0, PARTS,
)  # fmt: skip
TREE = (Line("a:1", "b:1", 30.0, 1.0, "linked", "weight"), Line("b:1", "c:1", 6.0, 64 / 65, "linked", "weight"))
PERSON = Togetherness(
    ("a:1", "b:1", "c:1"), 0.97, "grey", LINK, 0.0, TREE, (("a:1", "b:1"), ("c:1",)), 1, 0,
    (Line("a:1", "x:1", 9.0, 0.998, "apart", "ids_differ"),),
)  # fmt: skip
NEVER = Explanation(
    ("a:1", "z:1"), "never_compared", "", Text("ไม่ได้เทียบ", "not compared directly"), np.nan, np.nan, LINK, 0.0,
    keys=(Key("names", Text("ชื่อ ไม่ตรงกัน", "First name differs"), Text("นามสกุล", "Last name"), 0.5),),
)  # fmt: skip
SVG = "{http://www.w3.org/2000/svg}"
ALL = [(told, lang) for told in (PAIR, PERSON, NEVER) for lang in ("th", "en")]


def rects(picture: str, kind: str = "bar") -> list[tuple[float, float]]:
    """Left edge and width of every bar."""
    found = [e for e in ET.fromstring(picture).iter(f"{SVG}rect") if kind in e.get("class", "").split()]
    return [(float(e.get("x")), float(e.get("width"))) for e in found]


def words(picture: str) -> list[str]:
    return [e.text or "" for e in ET.fromstring(picture).iter(f"{SVG}text")]


def test_a_pair_reads_from_the_starting_weight_to_the_sum():
    chart = chart_of(PAIR, "en")
    assert [(bar.label, bar.start, bar.end) for bar in chart.bars] == [
        ("Starting weight", 0, -10), ("First name", -10, 2), ("Last name", 2, 8), ("Birth date", 8, 5), ("Match weight", 0, 5),
    ]  # fmt: skip
    assert chart.lead[-1] == "match weight +5.00 bits, 96.97% likely to be one person"
    assert [block.lines for block in chart.blocks] == [("Sex",)]


def test_the_bars_of_the_picture_are_as_long_as_the_weights():
    """From -10 to 8 there are 18 bits across the field, so a bit is a field's eighteenth."""
    bit, zero = PLOT / 18, LEFT + PLOT * 10 / 18
    wanted = [(zero - 10 * bit, 10 * bit), (zero - 10 * bit, 12 * bit), (zero + 2 * bit, 6 * bit), (zero + 5 * bit, 3 * bit), (zero, 5 * bit)]
    assert rects(as_svg(chart_of(PAIR, "en"))) == [pytest.approx(at, abs=0.02) for at in wanted]


def test_the_thresholds_are_lines_where_they_belong():
    lines = {e.get("class"): float(e.get("x1")) for e in ET.fromstring(as_svg(chart_of(PAIR, "en"))).iter(f"{SVG}line")}
    assert lines["review"] == pytest.approx(LEFT + PLOT * 10 / 18, abs=0.01)
    assert lines["link"] == pytest.approx(LEFT + PLOT * (10 + LINK) / 18, abs=0.01)


def test_the_bars_of_the_terminal_are_as_long_as_the_weights():
    """In a field of 36 cells a bit has two."""
    chart = chart_of(PAIR, "en")
    assert ["".join(drawing(chart, bar, 36)).rstrip() for bar in chart.bars] == [
        "▒" * 20 + "╎" + " " * 7 + "┊", "█" * 24 + " " * 4 + "┊", " " * 20 + "╎" + " " * 3 + "█" * 12, " " * 20 + "╎" + " " * 7 + "┊ ▒▒▒▒▒▒",
        " " * 20 + "█" * 10,
    ]  # fmt: skip


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize(("told", "lang"), ALL)
def test_no_line_is_wider_than_the_terminal(told, lang, width):
    assert max(cell_len(line) for line in as_text(chart_of(told, lang), width).splitlines()) <= width


@pytest.mark.parametrize("lang", ["th", "en"])
def test_bars_stand_under_one_another_whatever_marks_the_words_have(lang):
    lines = as_text(chart_of(PAIR, lang), 80).splitlines()
    marks = {cell_len(line[: line.index("┊")]) for line in lines if "┊" in line and "4.25" not in line}
    weights = {cell_len(line[: line.index(number)]) + len(number) for line in lines for number in ("+12.00", "+6.00", "-3.00") if number in line}
    assert len(marks) == 1
    assert len(weights) == 1


@pytest.mark.parametrize("text", ["น้ำหนักตั้งต้น", "กำ", "ผู้ปกครอง", "abc", "เกณฑ์", "ก็", "▒█┊"])
def test_cells_are_counted_as_the_terminals_library_does(text):
    assert cells(text) == cell_len(text)


def test_lines_break_after_spaces_and_never_between_a_letter_and_its_marks():
    assert wrapped("one two three", 8) == ["one two", "three"]
    assert wrapped("one two three", 8, indent=2) == ["one two", "  three"]
    assert wrapped("เก็บน้ำไว้", 4) == ["เก็บ", "น้ำไว้"]
    assert "".join(wrapped("ข้อมูลครอบครัวตรงกันหลายอย่าง", 9)) == "ข้อมูลครอบครัวตรงกันหลายอย่าง"


@pytest.mark.parametrize(("told", "lang"), ALL)
def test_the_picture_is_xml_that_fetches_and_runs_nothing(told, lang):
    picture = as_svg(chart_of(told, lang))
    root = ET.fromstring(picture)
    assert {e.tag.removeprefix(SVG) for e in root.iter()} <= {"svg", "title", "desc", "style", "rect", "text", "line"}
    assert not [name for e in root.iter() for name in e.attrib if name.startswith("on") or "href" in name]
    assert "url(" not in picture
    assert "@import" not in picture
    assert picture.count("http") == 1  # the name of the format
    assert "prefers-color-scheme: dark" in picture


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_words_of_a_pair_are_in_the_picture(lang):
    said = words(as_svg(chart_of(PAIR, lang)))
    for text in (Text("เป็นคนเดียวกัน", "One person"), PAIR.sentence, PARTS[3].label, OTHER):
        assert text.in_(lang) in said
    assert {"-10.00", "+12.00", "+6.00", "-3.00", "+5.00"} <= set(said)


def test_a_person_shows_the_tree_the_weakest_place_and_what_was_refused():
    text = as_text(chart_of(PERSON, "en"), 80)
    assert "3 rows are one person" in text
    assert "cohesion 97.00%" in text
    assert "the strongest pair between them is b:1 – c:1 (+6.00): a:1 + b:1 c:1 without it they would fall apart" in " ".join(text.split())
    assert "a:1 – x:1: +9.00, 99.80%: both national ids are valid and differ: two people" in text
    assert [width for _, width in rects(as_svg(chart_of(PERSON, "en")))] == pytest.approx([PLOT, PLOT / 5], abs=0.02)  # 30 and 6 bits


@pytest.mark.parametrize(("links", "said", "unsaid"), [(0, "fall apart", "hold together:"), (2, "still hold together", "fall apart")])
def test_a_person_falls_apart_without_a_pair_only_where_no_other_would_link(links, said, unsaid):
    """Told by how many of the three other pairs between the two sides would link by themselves."""
    text = " ".join(as_text(chart_of(replace(PERSON, across=3, links=links), "en"), 80).split())
    assert said in text
    assert unsaid not in text


def test_a_refusal_by_other_rows_names_them_with_their_reason():
    cause = Line("b:1", "y:3", -8.0, 0.001, "apart", "ids_differ")
    told = replace(PERSON, refused=(Line("a:1", "x:1", 9.0, 0.998, "review", "person_conflict", cause),))
    wide = 400
    assert "a:1 – x:1: +9.00, 99.80%: another row of one of the two people breaks a hard rule: they cannot be one " \
        "(b:1 – y:3: both national ids are valid and differ: two people)" in as_text(chart_of(told, "en"), wide)
    assert "(b:1 – y:3: เลขประจำตัวประชาชนถูกต้องทั้งคู่แต่ไม่ตรงกัน จึงเป็นคนละคน)" in as_text(chart_of(told, "th"), wide)
    assert plain(told)["refused"][0]["because"]["right"] == "y:3"


def test_a_pair_never_compared_names_the_rules_in_words():
    assert "The closest of 1 rules\n  Sound of both names: First name differs (alike: Last name)" in as_text(chart_of(NEVER, "en"), 80)
    many = replace(NEVER, keys=NEVER.keys * 9)
    assert as_text(chart_of(many, "th"), 80).count("ชื่อ ไม่ตรงกัน (ตรงกัน: นามสกุล)") == 3
    assert rects(as_svg(chart_of(NEVER, "th"))) == []


def test_plain_data_has_both_languages_and_every_number():
    found = json.loads(json.dumps(plain(PAIR)))
    assert found["parts"][1] == {
        "name": "first_name", "level": "equal", "label": {"th": "ชื่อ", "en": "First name"}, "found": {"th": "ตรงกัน", "en": "the same"}, "bits": 12.0,
    }  # fmt: skip
    assert found["sentence"]["en"] == "strong enough"
    assert json.loads(json.dumps(plain(NEVER)))["weight"] is None
    assert plain(PERSON)["refused"][0]["sentence"]["en"].startswith("both national ids")


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium binary here")
@pytest.mark.parametrize("lang", ["th", "en"])
def test_in_a_browser_every_text_of_the_picture_keeps_its_place(tmp_path, lang):
    """No text leaves the picture, none of the words runs into the bars, no two numbers touch."""
    told = [as_svg(chart_of(x, lang)) for x in (PAIR, PERSON, NEVER)]
    ask = """document.title = [...document.querySelectorAll('svg')].flatMap(s => [...s.querySelectorAll('text')].map(t => {
      const b = t.getBBox(); return b.x < 0 || b.x + b.width > 880 ? t.textContent : ''; })).filter(Boolean).join('|') || 'fine'"""
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><body>{''.join(told)}<script>{ask}</script>", encoding="utf-8")
    command = [shutil.which(CHROMIUM), *FLAGS, f"--user-data-dir={tmp_path / 'p'}", "--dump-dom", "--virtual-time-budget=3000", page.as_uri()]
    assert "<title>fine</title>" in subprocess.run(command, capture_output=True, timeout=90, check=True).stdout.decode()
