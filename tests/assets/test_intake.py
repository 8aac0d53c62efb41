"""One agency's evening without Dagster: what stands after files come, go, are corrected, and after faults of our own."""

import datetime as dt
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

import assets.arrivals
from agreements.text import Text
from assets.intake import verdict
from assets.judging import take_in
from assets.standing import Delivered, Standing, load
from tests.pipelines import town
from tests.pipelines.nights import site_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return town.write_town(tmp_path / "town")


def evening(folder: Path, agency: str, day: dt.date = town.DAY) -> Standing:
    site = site_at(folder, day)
    standing = take_in([next(a for a in site.agencies if a.agency == agency)], site, day)[0]
    assert load(folder / "work", agency) == standing
    return standing


def use(standing: Standing) -> tuple[str, int]:
    """The verdict, and how many rows are in use."""
    return standing.verdict, standing.stands.accepted if standing.stands else 0


PDF = b"%PDF-1.7\n%%EOF\n"
NEXT = [[f"{c.title} {c.first} {c.last}", "12", c.house, "3", "ลำปางหลวง", "เกาะคา", "ปกติ", ""] for c in town.HILL[1:3]]


def test_what_adds_to_earlier_deliveries_is_read_with_them(folder):
    assert use(evening(folder, "survey")) == ("accepted", 3)
    (folder / "inbox" / "survey" / "village3.xlsx").unlink()
    town.put(folder, "survey/village4.xlsx", town.xlsx_bytes([town.SURVEY_HEAD, *NEXT]))
    assert use(evening(folder, "survey")) == ("accepted", 5)


def test_an_additional_file_of_the_same_name_corrects_the_one_before(folder):
    evening(folder, "survey")
    town.survey(folder, [*town.survey_rows(), *NEXT])
    assert use(evening(folder, "survey")) == ("accepted", 5)


def test_a_first_additional_file_that_is_taken_away_stays_away(folder):
    """A file that was never good, and is gone: night after night there is nothing, although it once landed."""
    path = next((folder / "inbox" / "survey").iterdir())
    path.write_bytes(PDF)
    assert use(evening(folder, "survey")) == ("failed", 0)
    path.unlink()
    assert [use(evening(folder, "survey")) for _ in range(3)] == [("missing", 0)] * 3


def test_a_bad_additional_file_leaves_with_the_file(folder):
    """A file of another name that cannot be read: taken out of the inbox again, all is as before."""
    good = evening(folder, "survey")
    bad = town.put(folder, "survey/other.xlsx", PDF)
    assert use(evening(folder, "survey")) == ("failed", 3)
    bad.unlink()
    again = evening(folder, "survey")
    assert use(again) == ("accepted", 3)
    assert (again.message_en, again.stands.files) == ("", good.stands.files)


def test_the_good_file_again_after_a_bad_one_of_its_name(folder):
    evening(folder, "survey")
    town.put(folder, "survey/village3.xlsx", PDF)
    assert use(evening(folder, "survey", town.DAY + dt.timedelta(days=1))) == ("failed", 3)
    town.survey(folder)  # the very bytes of the first evening
    assert use(evening(folder, "survey", town.DAY + dt.timedelta(days=2))) == ("accepted", 3)


def test_a_first_file_that_is_bad_does_not_stay_in_the_way_of_a_good_one(folder):
    (folder / "inbox" / "survey" / "village3.xlsx").rename(folder / "good.xlsx")
    bad = town.put(folder, "survey/first_try.xlsx", PDF)
    assert use(evening(folder, "survey")) == ("failed", 0)
    bad.unlink()
    (folder / "good.xlsx").rename(folder / "inbox" / "survey" / "village3.xlsx")
    assert use(evening(folder, "survey")) == ("accepted", 3)


def test_work_thrown_away_is_made_again_from_what_landed(folder):
    before = evening(folder, "survey")
    town.put(folder, "survey/village4.xlsx", town.xlsx_bytes([town.SURVEY_HEAD, *NEXT]))
    evening(folder, "survey")
    for path in (folder / "inbox" / "survey").iterdir():
        path.unlink()
    for path in sorted((folder / "work").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    assert use(evening(folder, "survey")) == ("accepted", 5)
    assert before.stands.accepted == 3


def test_a_complete_list_that_is_gone_is_late_and_comes_back_unread(folder):
    first = evening(folder, "river")
    path = folder / "inbox" / "river" / "pupils.csv"
    path.rename(folder / "aside.csv")
    assert use(evening(folder, "river")) == ("stale", 17)
    (folder / "aside.csv").rename(path)
    again = evening(folder, "river")
    assert (use(again), again.fresh, again.code, again.message_en, again.message_th) == (("accepted", 17), False, "", "", "")
    assert again.stands == first.stands


def test_nothing_of_a_complete_list_is_added_up(folder):
    """Two files of a complete list are one delivery; when one is taken away its rows are gone."""
    extra = town.put(folder, "river/more.csv", town.csv_bytes([town.RIVER_HEAD, *town.river_rows([town.child(77)])], "utf-8"))
    assert use(evening(folder, "river")) == ("accepted", 18)
    extra.unlink()
    assert use(evening(folder, "river")) == ("accepted", 17)


def raising(error: Exception):
    def raises(*_args: object, **_more: object) -> None:
        raise error

    return raises


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), OperationalError("select", {}, Exception("gone"))])
def test_a_full_disk_or_a_lost_database_is_no_fault_of_the_delivery(folder, monkeypatch, error):
    """It goes up to the night, which stops; of the agency nothing is said."""
    evening(folder, "river")
    before = (folder / "work/standing/river.json").read_bytes()
    monkeypatch.setattr(assets.arrivals.landing, "land", raising(error))
    with pytest.raises(type(error)):
        evening(folder, "river")
    assert (folder / "work/standing/river.json").read_bytes() == before


def test_a_fault_of_ours_that_passes_leaves_no_trace(folder, monkeypatch):
    """The disk did not answer: the next evening, with the same file, all is green and the checks are there again."""
    first = evening(folder, "river")
    with monkeypatch.context() as patch:
        patch.setattr(assets.arrivals.landing, "land", raising(OSError(5, "Input/output error")))
        broken = evening(folder, "river")
    assert (use(broken), broken.code) == (("failed", 17), "internal_error")
    assert "OSError at" in broken.message_en
    again = evening(folder, "river")
    assert (use(again), again.message_en) == (("accepted", 17), "")
    assert [c["name"] for c in again.checks] == [c["name"] for c in first.checks]


def test_a_changed_column_in_the_agreement_reads_the_same_file_again(folder):
    before = evening(folder, "river")
    town.change_agency(folder, "river", drop=["กลุ่มเลือด", "ผู้ปกครอง"],
                       columns={k: v for k, v in town.declared("river")["columns"].items() if k != "guardian_name"})  # fmt: skip
    after = evening(folder, "river")
    assert after.fresh
    assert after.stands.fingerprint != before.stands.fingerprint


@pytest.mark.parametrize("change", [{"receives": {"rows": "none"}}, {"contact": {"office": "x"}}, {"agreement": {**town.AGREEMENT, "number": "MOU-X"}}])
def test_what_does_not_concern_reading_reads_nothing_again(folder, change):
    before = evening(folder, "river")
    town.change_agency(folder, "river", **change)
    after = evening(folder, "river")
    assert not after.fresh
    assert after.stands == before.stands


def test_a_roster_that_was_lost_is_made_again(folder):
    evening(folder, "river")
    (path,) = (folder / "work" / "roster").glob("river-*")
    path.unlink()
    assert use(evening(folder, "river")) == ("accepted", 17)
    assert path.exists()


def test_the_day_a_file_speaks_of_is_the_day_it_came(folder):
    assert evening(folder, "river", dt.date(2026, 8, 3)).stands.dated == "2026-08-03"
    assert evening(folder, "river", dt.date(2026, 9, 9)).stands.dated == "2026-08-03"  # the same bytes again say nothing newer
    town.change_agency(folder, "river", delivery={"path": "river/*", "dated": dt.date(2026, 6, 10)})
    assert evening(folder, "river", dt.date(2026, 9, 9)).stands.dated == "2026-06-10"


def test_several_reasons_for_holding_are_parted_as_sentences_are():
    """A delta without a bulk ends without a stop, the checks' sentences with one."""
    blocked = [SimpleNamespace(name=n, message=Text(f"พบ {n}", f"Found {n}. Look at it.")) for n in ("one", "two")]
    held = verdict(Standing("hill", "accepted"), Delivered("f", [], "2026-07-15", "2026-07-15"), ([], blocked), baseless=True)
    assert held.message_en.endswith("ask the agency for a full one first; Found one. Look at it. Found two. Look at it.")
    assert held.message_th.endswith("; พบ one; พบ two")
