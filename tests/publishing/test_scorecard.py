"""The scorecard of a made-up school over four deliveries, every figure worked out by hand; and that it fits one sheet of A4, in Thai too.

100 pupils in June 2025, 100 in November (20 without a valid id, 5 rows unusable), 40 in April (held), 90 in June 2026.
"""

import dataclasses
import datetime as dt
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from agreements.text import Text
from publishing.scorecard import Scorecard, figure, make_scorecard, scorecard_page, typical
from publishing.scorecard_chart import rows_chart, shares_chart
from publishing.trend import PastDelivery
from tests.publishing.frames import AS_OF, agency
from tests.publishing.test_reports import CHROMIUM, FLAGS

SITE = Text("จังหวัดสมมุติ", "Made-up province")
SCHOOL = agency(
    "river", name={"th": "โรงเรียนริมน้ำ", "en": "Riverside School"}, kind="school", rows_mean="enrolled",
    columns={"full_name": "ชื่อ-สกุล", "national_id": "เลข", "birth_date": "วันเกิด", "guardian_name": "ผู้ปกครอง"},
    delivery={"path": "river/*", "due": ["06-10", "11-10", "03-31"], "grace_days": 7},
    checks={"valid_id_at_least": "90%", "quarantined_at_most": "4%", "birth_date_at_least": 0},
)  # fmt: skip


def delivery(day: dt.date, outcome: str, late: int, accepted: int, away: int = 0, ids: int = 0, guardians: int = 0) -> PastDelivery:
    observed = {"valid_id_at_least": ids / accepted, "quarantined_at_most": away / (accepted + away), "birth_date_at_least": 1.0}
    filled = {"first_name": accepted, "national_id": ids, "province": accepted} | ({"guardian_name": guardians} if guardians else {})
    reasons = {"no_name": away - 1, "not_a_person": 1} if away else {}
    return PastDelivery(day, day, outcome, late, accepted + away + 1, accepted, away, reasons, 3, observed, filled)


PAST = [
    delivery(dt.date(2025, 6, 10), "accepted", 0, 100, ids=95, guardians=60),
    delivery(dt.date(2025, 11, 20), "accepted", 10, 95, away=5, ids=76, guardians=57),
    delivery(dt.date(2026, 4, 1), "held", 1, 40, ids=40, guardians=40),
    delivery(dt.date(2026, 6, 30), "accepted", 20, 90, away=10, ids=81),
]


def fellow(ids: float, late: int | None = 0) -> PastDelivery:
    return PastDelivery(AS_OF, AS_OF, "accepted", late, 10, 10, 0, {}, 0, {"valid_id_at_least": ids}, {"national_id": int(10 * ids)})


FELLOWS = [PAST[3], fellow(0.5), fellow(0.7), fellow(1.0)]  # valid ids 0.5, 0.7, 0.9, 1.0: the median lies between the middle two


def card(past=PAST, fellows=FELLOWS, late_since=None) -> Scorecard:
    return make_scorecard(SITE, SCHOOL, AS_OF, past, fellows, late_since)


def lines(found: Scorecard) -> dict[str, tuple]:
    return {m.name: (m.now, m.before, m.limit, m.typical, m.holds) for m in found.measures}


def test_this_delivery_the_one_before_the_limit_and_the_median():
    found = lines(card())
    assert found["days_late"] == (20, 1, 7, 0, False)
    assert found["accepted"] == (90, 40, None, None, None)
    assert found["quarantined_at_most"] == (0.1, 0.0, 0.04, None, False)  # only its own is known: no median
    assert found["valid_id_at_least"] == (0.9, 1.0, 0.9, 0.8, True)
    assert found["birth_date_at_least"] == (1.0, 1.0, None, None, None)  # no limit was agreed on
    assert found["same_child_twice_at_most"] == (None, None, 0.2, None, None)


def test_completeness_is_of_the_fields_the_agency_sends():
    """The province was worked out from the amphoe; the guardians are sent no longer, which shows."""
    found = {f.label.en: (f.now, f.before, f.typical) for f in card().fields}
    assert found == {"First name": (1.0, 1.0, None), "National id": (0.9, 1.0, 0.8), "Guardian": (0.0, 1.0, None)}


@pytest.mark.parametrize(
    ("values", "expected"),
    [([1, 2, 3], None), ([1, 2, 3, None], None), ([1, 2, 3, 9], 2.5), ([5, 1, 2, 9, 3], 3), ([], None)],
)
def test_no_median_of_fewer_than_four(values, expected):
    assert typical(values) == expected


def test_what_to_do_is_said_of_each_limit_not_kept_and_each_reason():
    page = scorecard_page(card(late_since=dt.date(2026, 6, 10)), "en")
    said = re.sub(r"<[^>]+>|\s+", " ", page.partition("What we ask of you")[2].partition("</section>")[0])
    assert [line.strip() for line in re.sub(" +", " ", said).replace(". ", ".\n").splitlines() if line.strip()] == [
        "A delivery is due since 10 Jun 2026 Please send your list as agreed.",
        "Days after the due day: not within the limit.", "Please send the list by the day agreed on.",
        "Rows that cannot be used: not within the limit.", "Please mend the rows named in returned_….xlsx.",
        "9 rows: no name, nickname or valid number: nobody can tell who this is.",
        "Fill in the name, or the 13-digit number, and send again.",
        "1 row: the name is not a person's: a total, a heading or an institution.".replace("'", "&#39;"),
        "If this is a child, mend the name; if not, delete the row.",
    ]  # fmt: skip


def test_cells_that_cannot_be_used_are_counted_by_reason_and_only_the_most_frequent_are_named():
    """Blanks are no such cells: the completeness of the fields tells of them."""
    counts = {"id_check_digit": 12, "phone_invalid": 1, "moo_unknown": 3, "sex_unknown": 4, "grade_unknown": 5, "title_unknown": 6, "blank": 99}
    page = scorecard_page(card([dataclasses.replace(PAST[0], unusable=counts)]), "en")
    said = re.findall(r"<li><b>(\d+ cells?): (.*?)\.</b> (.*?)</li>", page)
    assert [n for n, _, _ in said] == ["12 cells", "6 cells", "5 cells", "4 cells", "3 cells"]
    assert said[0][1].startswith("an id whose check digit is wrong")
    assert said[0][2].startswith("Check the 13 digits")
    assert "Thank you" not in page


def test_a_delivery_without_fault_is_thanked_for():
    page = scorecard_page(card([PAST[0]]), "en")
    assert "This delivery keeps every limit and nothing needs mending." in page
    assert "What we ask of you" not in page


def test_a_delivery_held_for_another_limit_is_not_thanked_for_but_told_why():
    """That rows fell is no line of the comparison; the page must not read as if all were well."""
    held = PastDelivery(AS_OF, AS_OF, "held", 0, 10, 9, 0)
    why = Text("ลดลง 91 แถว", "91 fewer rows")
    page = scorecard_page(make_scorecard(SITE, SCHOOL, AS_OF, [PAST[0], held], [], None, why), "en")
    assert "Thank you" not in page
    assert "<b>This delivery is not in use: </b>91 fewer rows" in page.partition("What we ask of you")[2]


def test_bars_and_lines_stand_where_the_figures_say():
    bars = rows_chart(PAST, "th")
    # the tallest are 100 rows: 110 pixels; 95 accepted are 104.5 and 5 unusable 5.5
    assert [(b.accepted, b.away, b.used, b.day) for b in bars] == [
        (110.0, 0.0, True, "มิ.ย. 68"), (104.5, 5.5, True, "พ.ย. 68"), (44.0, 0.0, False, "เม.ย. 69"), (99.0, 11.0, True, "มิ.ย. 69"),
    ]  # fmt: skip
    ids = next(line for line in shares_chart(PAST, "en") if line.kind == "id")
    assert [y for _, y in ids.points] == [21.5, 38.0, 16.0, 27.0]  # 16 + 110 * (1 - share): 0.95, 0.80, 1.00, 0.90
    assert [x for x, _ in ids.points] == [b.x for b in bars]


def test_fewer_than_four_of_a_kind_show_no_median_and_say_so():
    page = scorecard_page(card(fellows=FELLOWS[:3]), "en")
    assert "No medians are shown: there are fewer than 4 agencies of your kind." in page
    assert "80%" not in page


def test_a_first_delivery_that_could_not_be_read_has_a_page():
    unread = PastDelivery(AS_OF, AS_OF, "failed", None, 0, 0, 0)
    page = scorecard_page(card([unread], []), "th")
    assert "อ่านไม่ได้" in page
    assert "nan" not in page.lower()


def test_figures_as_people_read_them():
    assert [figure(*x) for x in ((None, "share"), (0.824, "share"), (1.0, "share"), (35, "days"), (12345, "count"))] == [
        "–", "82.4%", "100%", "35", "12,345",
    ]  # fmt: skip


def test_the_page_fetches_nothing_and_is_the_same_each_time():
    for lang in ("th", "en"):
        page = scorecard_page(card(), lang)
        assert page == scorecard_page(card(), lang)
        assert not re.search(r"(src|href)=|url\(|@import", page)
        assert f'<html lang="{lang}">' in page


@pytest.fixture(scope="module")
def fullest(tmp_path_factory) -> Path:
    """The fullest page there can be: eight deliveries, every limit broken, every reason, all fields, in Thai."""
    from records.fields import FIELDS
    from records.reasons import REASONS

    observed = {"valid_id_at_least": 0.1, "birth_date_at_least": 0.1, "full_name_at_least": 0.1, "quarantined_at_most": 0.9,
                "same_child_twice_at_most": 0.9}  # fmt: skip
    filled = {f.name: 1234 for f in FIELDS}
    one = PastDelivery(AS_OF, AS_OF, "held", 99, 12345, 1234, 11111, dict.fromkeys(REASONS, 3703), 9, observed, filled)
    full = agency(
        "river", name={"th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาลำปาง เขต 1 (โรงเรียนขยายโอกาสทุกแห่ง)", "en": "Riverside"}, kind="school",
        delivery={"path": "x/*", "due": ["06-10"]}, rows_mean="enrolled", columns={f.name: f.name for f in FIELDS},
        checks={"valid_id_at_least": 0.9, "birth_date_at_least": 0.9, "full_name_at_least": 0.9},
    )  # fmt: skip
    path = tmp_path_factory.mktemp("card") / "card.html"
    path.write_text(scorecard_page(make_scorecard(SITE, full, AS_OF, [one] * 8, [one] * 4, AS_OF), "th"), encoding="utf-8")
    return path


def browse(path: Path, *more: str) -> bytes:
    profile = f"--user-data-dir={path.parent / 'profile'}"
    return subprocess.run([CHROMIUM, *FLAGS, profile, *more, path.as_uri()], capture_output=True, timeout=90, check=True).stdout


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium binary here")
def test_the_fullest_page_fits_one_sheet_of_a4(fullest):
    pdf = fullest.with_suffix(".pdf")
    browse(fullest, "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
    said = pdf.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", said)) == 1
    width, height = (float(x) for x in re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", said).groups())
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium binary here")
def test_nothing_on_it_is_wider_than_a_phone(fullest):
    shutil.copy(fullest, fullest.with_name("frame.html"))
    probe = fullest.with_name("probe.html")
    probe.write_text(
        '<!doctype html><iframe src="frame.html" style="width:390px;height:900px;border:0"></iframe><script>'
        "onload=()=>{document.title='w'+document.querySelector('iframe').contentDocument.documentElement.scrollWidth}</script>", encoding="utf-8",
    )
    assert re.search(rb"<title>w(\d+)</title>", browse(probe, "--dump-dom", "--virtual-time-budget=2000"))[1] == b"390"
