"""What agencies send when something went wrong, and what the night must make of it.

Each row of ``BAD`` is one accident at one school. Three nights put several of them together, as real nights do; every time the
agency is marked and told why, its last good delivery stands, the other agencies go on, the report is complete; then the good files
come again and all is green.
"""

import csv
import datetime as dt
import html
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pytest

from assets.standing import Standing
from assets.summary import Summary
from pipelines.commands.night import exit_code
from tests.pipelines import nights, town
from tests.pipelines.leaks import leaks
from tests.pipelines.town import HILL_HEAD, RIVER_HEAD, csv_bytes, put, xlsx_bytes

SUPPLIERS = ("registry", "hill", "river", "survey", "shelter")
GONE, BACK, GREEN = 5, 6, 7  # nights after the bad ones
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


@dataclass(frozen=True)
class Accident:
    """A bad file: which night, whose, how it is made; the verdict, its code, where and what (English, Thai), what to do (English, Thai)."""

    night: int
    agency: str
    make: Callable[[Path], object]
    verdict: str
    code: str
    what: tuple[str, str]
    todo: tuple[str, str]


def truncated(folder: Path) -> None:
    path = town.hill(folder)
    put(folder, "hill/pupils.xlsx", path.read_bytes()[: path.stat().st_size // 2])


def unclosed(folder: Path) -> None:
    text = csv_bytes([RIVER_HEAD, *town.river_rows()], "utf-8").decode()
    lines = text.split("\r\n")
    lines[4] = lines[4].replace(",", ',"', 1)
    put(folder, "river/pupils.csv", "\r\n".join(lines).encode())


def wrong_encoding(folder: Path) -> None:
    """UTF-8 whose bytes were cut by a program that knows no Thai: neither UTF-8 nor a Thai code page."""
    good = csv_bytes([RIVER_HEAD, *town.river_rows()], "utf-8")
    put(folder, "river/pupils.csv", good[:900] + b"\xff\xfe\x80\x81\xfc\x00\xdb" * 3 + good[903:])


def without_column(folder: Path) -> None:
    town.river(folder, [row[:2] + row[3:] for row in town.river_rows()], [h for h in RIVER_HEAD if h != "นามสกุล"])


def renamed_column(folder: Path) -> None:
    town.hill(folder, head=[{"วันเกิด": "วันเกิดของนักเรียน"}.get(h, h) for h in HILL_HEAD])


def most_rows_gone(folder: Path) -> None:
    town.registry(folder, town.REGISTERED[:15])


def most_pupils_gone(folder: Path) -> None:
    town.hill(folder, town.hill_rows(town.HILL[:7]))


def headings_lost(folder: Path) -> None:
    put(folder, "river/pupils.csv", csv_bytes(town.river_rows(), "utf-8"))


SEND, RESEND = ("send", "ส่ง"), ("Send the file with its agreed headings", "ส่งไฟล์ตามหัวคอลัมน์เดิม")
LOOK = ("See whether the file is complete", "ตรวจว่าส่งไฟล์ครบ")
BAD = {
    # the first bad night
    "truncated workbook": Accident(1, "hill", truncated, "failed", "truncated_workbook", ("pupils.xlsx: The file is incomplete", "pupils.xlsx: ไฟล์ไม่สมบูรณ์"), SEND),
    "unclosed quote": Accident(1, "river", unclosed, "failed", "unclosed_quote", ("pupils.csv: A quotation mark (\") opened in line 5", "pupils.csv: เครื่องหมายคำพูด (\") ที่บรรทัด 5"),
                               ("export the file again", "ส่งออกไฟล์ใหม่")),
    "a PDF named .xlsx": Accident(1, "survey", lambda f: put(f, "survey/village3.xlsx", PDF), "failed", "not_this_format", ("village3.xlsx: The content is a PDF", "village3.xlsx: เนื้อไฟล์เป็น"), SEND),
    # the second
    "empty file": Accident(2, "hill", lambda f: put(f, "hill/pupils.xlsx", b""), "failed", "empty_file", ("pupils.xlsx: The file is empty", "pupils.xlsx: ไฟล์ว่าง"), SEND),
    "wrong encoding": Accident(2, "river", wrong_encoding, "failed", "wrong_encoding", ("pupils.csv: The text cannot be read", "pupils.csv: อ่านตัวอักษรไม่ได้"), SEND),
    "60 % of the population gone": Accident(2, "registry", most_rows_gone, "held", "rows_fall_at_most", ("39 rows; this one has 24 fewer", "39 แถว ครั้งนี้ลดลง 24 แถว"), LOOK),
    # the third
    "renamed column": Accident(3, "hill", renamed_column, "failed", "missing_column", ("“วันเกิด” may have been renamed: see column 6", "“วันเกิด” อาจเปลี่ยนชื่อ ดูคอลัมน์ที่ 6"), RESEND),
    "missing column": Accident(3, "river", without_column, "failed", "missing_column", ("pupils.csv: Missing column: นามสกุล", "pupils.csv: ขาดคอลัมน์: นามสกุล"), RESEND),
    "only the header": Accident(3, "survey", lambda f: town.survey(f, []), "held", "rows_at_least", ("0 rows were accepted", "0 แถว"), LOOK),
    # the fourth
    "60 % of the pupils gone": Accident(4, "hill", most_pupils_gone, "held", "rows_fall_at_most", ("18 rows; this one has 11 fewer", "18 แถว ครั้งนี้ลดลง 11 แถว"), LOOK),
    "headings lost": Accident(4, "river", headings_lost, "failed", "no_table", ("pupils.csv: No header row", "pupils.csv: ไม่พบหัวตาราง"), ("Check that it is the agreed file", "ตรวจว่าเป็นไฟล์ที่ตกลงกัน")),
    "a workbook without cells": Accident(4, "survey", lambda f: put(f, "survey/village3.xlsx", xlsx_bytes([])), "failed", "no_table", ("village3.xlsx: No header row", "village3.xlsx: ไม่พบหัวตาราง"),
                                         ("Check that it is the agreed file", "ตรวจว่าเป็นไฟล์ที่ตกลงกัน")),
}  # fmt: skip


@dataclass(frozen=True)
class After:
    """What was there after one of the nights."""

    summary: Summary
    said: dict[str, Standing]
    people: pd.DataFrame
    pages: dict[str, str]
    district: list[list[str]]
    leaks: list[str]


def district_list(folder: Path) -> list[list[str]]:
    (path,) = (folder / "outbox" / "district").glob("list_*")
    return [row[:4] for row in csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig")))]


@pytest.fixture(scope="module")
def bad_nights(first, tmp_path_factory) -> dict[int, After]:
    """Night by night on one site: the accidents of that night, the other files as they were; then three nights more."""
    folder = nights.copy(first.folder, tmp_path_factory.mktemp("bad") / "town")
    found = {}
    for number in (1, 2, 3, 4, GONE, BACK, GREEN):
        good_files(folder)
        for accident in BAD.values():
            if accident.night == number:
                accident.make(folder)
        if number == GONE:
            (folder / "inbox" / "hill" / "pupils.xlsx").unlink()
        if number == BACK:
            most_pupils_gone(folder)
        found[number] = after(folder, nights.night(folder, town.DAY + dt.timedelta(days=number)))
    return found


def after(folder: Path, summary: Summary) -> After:
    said = {a: nights.standing(folder, a) for a in SUPPLIERS}
    pages = {p.name: p.read_text(encoding="utf-8") for p in (folder / "reports").iterdir()}
    return After(summary, said, nights.register(folder), pages, district_list(folder), leaks(folder))


def good_files(folder: Path) -> None:
    for write in (town.registry, town.hill, town.river, town.survey, town.shelter):
        write(folder)


@pytest.mark.parametrize("name", BAD)
def test_the_agency_is_marked_and_told_what_where_and_what_to_do(bad_nights, name):
    accident = BAD[name]
    standing = bad_nights[accident.night].said[accident.agency]
    assert (standing.verdict, standing.code) == (accident.verdict, accident.code)
    for english, thai in (accident.what, accident.todo):
        assert english in standing.message_en
        assert thai in standing.message_th


@pytest.mark.parametrize("name", BAD)
def test_its_last_good_delivery_stands(bad_nights, first, name):
    accident = BAD[name]
    stands = bad_nights[accident.night].said[accident.agency].stands
    before = nights.standing(first.folder, accident.agency).stands
    assert (stands.files, stands.accepted) == (before.files, before.accepted)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_nobody_drops_out_because_a_file_was_bad(bad_nights, first, number):
    before, after = nights.register(first.folder), bad_nights[number].people
    same = ["state", "listed", "first_name", "last_name", "national_id", "tambon", "record_ids"]
    assert after[same].equals(before[same])
    assert bad_nights[number].district == district_list(first.folder)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_all_others_go_on_and_the_night_ends_with_exit_1(bad_nights, number):
    hit = {a.agency for a in BAD.values() if a.night == number}
    verdicts = {line.agency: line.verdict for line in bad_nights[number].summary.agencies}
    assert {a for a, v in verdicts.items() if v == "accepted"} == set(SUPPLIERS) - hit
    assert exit_code(bad_nights[number].summary) == 1
    assert bad_nights[number].summary.broken == []


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_no_child_is_named_in_what_is_told(bad_nights, number):
    assert bad_nights[number].leaks == []


@pytest.mark.parametrize("name", BAD)
def test_the_pages_of_the_night_tell_it_in_both_languages(bad_nights, name):
    """A complete report: the overview names the agency with its message, and so does its own page."""
    accident = BAD[name]
    night = bad_nights[accident.night]
    said = night.said[accident.agency]
    for page in ("index", f"quality_{accident.agency}"):
        for ending, message in ((".html", said.message_th), (".en.html", said.message_en)):
            assert html.escape(message) in html.escape(html.unescape(night.pages[f"{page}{ending}"]))


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_no_page_is_missing_after_a_bad_night(bad_nights, first, number):
    assert set(bad_nights[number].pages) == {p.name for p in (first.folder / "reports").iterdir()}


def test_a_file_that_vanished_is_told_and_the_last_good_one_stands(bad_nights, first):
    """Late or missing is no fault of the night: it is shown, marked stale, and nothing is held back."""
    standing = bad_nights[GONE].said["hill"]
    assert (standing.verdict, standing.stands.accepted) == ("stale", 18)
    assert "inbox/hill/*" in standing.message_en
    assert "inbox/hill/*" in standing.message_th
    assert exit_code(bad_nights[GONE].summary) == 0
    assert bad_nights[GONE].people["state"].equals(nights.register(first.folder)["state"])


def test_a_held_file_that_was_gone_and_comes_back_is_held_again(bad_nights):
    standing = bad_nights[BACK].said["hill"]
    assert (standing.verdict, standing.code, standing.stands.accepted) == ("held", "rows_fall_at_most", 18)
    assert exit_code(bad_nights[BACK].summary) == 1


def test_with_the_good_files_again_all_is_green(bad_nights, first):
    night = bad_nights[GREEN]
    assert exit_code(night.summary) == 0
    assert {s.verdict for s in night.said.values()} == {"accepted"}
    assert {s.message_en + s.message_th + s.code for s in night.said.values()} == {""}
    same = ["state", "listed", "first_name", "last_name", "national_id", "record_ids"]
    assert night.people[same].equals(nights.register(first.folder)[same])
