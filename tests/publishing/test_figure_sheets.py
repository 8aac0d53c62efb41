"""The figures an agency receives: what leaves is hidden or rounded, and stands for a month. Read back by another program."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from agreements.errors import OneTeamError
from publishing.figure_sheets import shown, write_figures
from publishing.figures import figures
from publishing.release import release, staging
from tests.publishing.frames import AS_OF, agency, people

FUND = agency("fund", receives={"rows": "none", "figures": True})


def children(out: int, enrolled: int) -> Iterator[dict[str, object]]:
    for n, (state, amphoe) in enumerate([("dropped_out", "เกาะคา")] * out + [("enrolled", "เกาะคา")] * enrolled + [("enrolled", "งาว")] * 33):
        yield {"state": state, "amphoe": amphoe, "tambon": f"ต{n % 2}", "age": 10.5, "compulsory_age": True}


def counted(out: int = 23, enrolled: int = 58, threshold: int = 10):
    return figures(people(*children(out, enrolled)), threshold)


def sheet(path: Path, name: str) -> list[tuple[str, ...]]:
    return [tuple(c or "" for c in row) for row in openpyxl.load_workbook(path)[name].iter_rows(values_only=True)]


def given(folder: Path, counts=None, day: dt.date = AS_OF, **more):
    return write_figures(FUND, counts or counted(), folder, base=5, as_of=day, run_id="r1", **more)


@pytest.mark.parametrize(("count", "base", "expected"), [
    (None, 5, "•"), (0, 5, "0"), (10, 5, "10"), (12, 5, "10"), (13, 5, "15"), (58, 5, "60"), (1234, 5, "1,235"), (3, 10, "10"), (57, 1, "57"),
])  # fmt: skip
def test_a_count_is_hidden_none_or_rounded(count, base, expected):
    assert shown(count, base) == expected


def test_the_workbook_by_hand(tmp_path):
    """23 out and 58 enrolled in one amphoe, 33 in the other: 114 in all. In its tambons 12 and 11 are out, 29 and 29 enrolled."""
    result = given(tmp_path, lang="en")
    assert (result.path.name, result.rows, result.fields, result.made) == ("figures_2026-07-15.xlsx", 0, ("figures",), "2026-07-15")
    assert sheet(result.path, "By area") == [
        ("Amphoe", "Tambon", "Population list", "In education", "Completed", "Out of education", "Otherwise explained", "Pending"),
        ("All", "All", "115", "90", "0", "25", "0", "0"),
        ("งาว", "All", "35", "35", "0", "0", "0", "0"),
        ("งาว", "ต0", "15", "15", "0", "0", "0", "0"), ("งาว", "ต1", "15", "15", "0", "0", "0", "0"),
        ("เกาะคา", "All", "80", "60", "0", "25", "0", "0"),
        ("เกาะคา", "ต0", "40", "30", "0", "10", "0", "0"), ("เกาะคา", "ต1", "40", "30", "0", "10", "0", "0"),
    ]  # fmt: skip
    assert sheet(result.path, "By age")[1] == ("10", "115", "90", "0", "25", "0", "0")
    assert ("Dropped out", "25") in [(a, b) for a, b in sheet(result.path, "By state")]
    about = " ".join(c for row in sheet(result.path, "About") for c in row)
    assert "rounded to multiples of 5" in about
    assert "MOU-1" in about


def test_small_counts_are_hidden_in_thai_too(tmp_path):
    rows = sheet(given(tmp_path, counted(out=4)).path, "ตามพื้นที่")
    assert rows[0][2:4] == ("เด็กในทะเบียนราษฎร", "อยู่ในการศึกษา")
    assert "•" in {row[5] for row in rows[1:]}
    assert not {"4", "2"} & {cell for row in rows for cell in row}


def test_one_child_more_shows_nowhere_this_month_and_a_new_month_brings_new_figures(tmp_path):
    first = given(tmp_path / "a")
    again = given(tmp_path / "b", counted(out=24), AS_OF + dt.timedelta(days=1), before=tmp_path / "a" / "fund")
    assert (again.path.name, again.sha256, again.made) == (first.path.name, first.sha256, "2026-07-15")
    august = given(tmp_path / "c", counted(out=24), dt.date(2026, 8, 1), before=tmp_path / "b" / "fund")
    assert august.path.name == "figures_2026-08-01.xlsx"
    earlier = given(tmp_path / "d", counted(), dt.date(2026, 7, 14), before=tmp_path / "a" / "fund")
    assert earlier.path.name == "figures_2026-07-14.xlsx"  # a night of an earlier day knows nothing of later figures


def test_without_a_word_in_the_agreement_or_out_of_its_time_nothing_is_given(tmp_path):
    for refused, day in ((agency("fund"), AS_OF), (FUND, dt.date(2027, 6, 1)), (agency("fund", agreement=False, receives={"figures": True}), AS_OF)):
        with pytest.raises(OneTeamError) as error:
            write_figures(refused, counted(), tmp_path, base=5, as_of=day, run_id="r1")
        assert error.value.code == "not_allowed"
    assert list(tmp_path.rglob("*.xlsx")) == []


def out(root: Path, day: dt.date, who=FUND) -> list[str]:
    with staging(root) as staged:
        result = given(staged / "outbox", day=day, before=root / "outbox" / "fund")
        release(root, staged, gates=[], lists=[result], agencies=[who], as_of=day, run_id="r1")
    return (root / "disclosure_log.csv").read_text(encoding="utf-8-sig").splitlines()


def test_figures_stand_in_the_disclosure_log_once_a_month(tmp_path):
    head, line = out(tmp_path, AS_OF)
    told = dict(zip(head.split(","), line.split(","), strict=True))
    assert (told["date"], told["agency"], told["data_subjects"], told["fields"]) == ("2026-07-15", "fund", "0", "figures")
    assert told["file"] == "outbox/fund/figures_2026-07-15.xlsx"
    assert len(out(tmp_path, AS_OF + dt.timedelta(days=3))) == 2
    assert len(out(tmp_path, dt.date(2026, 8, 2))) == 3


def test_release_refuses_figures_that_no_agreement_gives(tmp_path):
    with pytest.raises(OneTeamError) as error:
        out(tmp_path, AS_OF, who=agency("fund"))
    assert error.value.code == "not_released"
    assert not (tmp_path / "outbox").exists()
