"""The first night of a small town: nobody is lost, everyone stands in the register once, and every record id leads to a real row."""

import csv
import io
import re
from collections import Counter

import openpyxl
import pytest

from pipelines.commands.night import exit_code
from publishing import manifest
from tests.pipelines import town
from tests.pipelines.nights import by_name, export, register, standing

SUPPLIERS = ("registry", "hill", "river", "survey", "shelter")


def lines_of(folder, agency: str) -> list[list[str]]:
    """Every physical line of the agency's one file, read by the csv module or openpyxl."""
    (path,) = (folder / "inbox" / agency).iterdir()
    if path.suffix == ".xlsx":
        return [["" if v is None else str(v) for v in row] for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
    text = path.read_bytes().decode("cp874" if agency == "registry" else "utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="|" if agency == "registry" else ","))


def test_all_is_fine_and_who_never_delivered_is_shown(first):
    assert exit_code(first.summary) == 0
    assert {a.agency: a.verdict for a in first.summary.agencies} == {**dict.fromkeys(SUPPLIERS, "accepted"), "newcomer": "missing"}
    assert standing(first.folder, "newcomer").message.th
    assert first.summary.broken == []


@pytest.mark.parametrize("agency", SUPPLIERS)
def test_every_physical_row_is_accounted_for(first, agency):
    newest = standing(first.folder, agency).newest
    assert newest.rows_in == len(lines_of(first.folder, agency))
    assert newest.rows_in == newest.accepted + newest.quarantined + sum(newest.not_records.values())


def test_where_the_rows_of_the_hill_school_went(first):
    """Two titles, a header and a total are no records; three rows without name and id are put aside with a reason; 18 are accepted."""
    newest = standing(first.folder, "hill").newest
    assert (newest.accepted, newest.quarantined, newest.quarantine_reasons, sum(newest.not_records.values())) == (18, 3, {"no_name": 3}, 4)


def test_every_child_stands_in_the_register_once(first):
    people = register(first.folder)
    names = Counter(people["first_name"] + " " + people["last_name"])
    assert names == Counter(f"{c.first} {c.last}" for c in town.REGISTERED)
    ids = [r for joined in people["record_ids"] for r in joined.split(";")]
    assert max(Counter(ids).values()) == 1
    assert first.summary.children == len(people) == 39


STATES = [
    *[(c, "enrolled", "false") for c in town.HILL + town.RIVER],
    (town.DROPPED, "dropped_out", "true"),  # met out of school, on no roll
    (town.UNKNOWN, "not_found", "true"),  # registered, on no roll
    (town.FOUND, "not_found", "true"),  # looked for, not met
    (town.SHELTERED, "not_found", "true"),  # what the shelter knows says nothing of schooling
]


def test_states_follow_from_who_sent_what(first):
    people = by_name(register(first.folder))
    expected = {f"{c.first} {c.last}": (state, listed) for c, state, listed in STATES}
    assert {name: (p["state"], p["listed"]) for name, p in people.iterrows()} == expected
    assert first.summary.listed == 4


def test_record_ids_lead_to_the_rows_that_name_the_child(first):
    lines = {agency: lines_of(first.folder, agency) for agency in ("registry", "river", "hill")}
    seen = 0
    for _, person in register(first.folder).iterrows():
        for source, _, row in (r.partition(":") for r in person["record_ids"].split(";")):
            if source in lines:
                cells = lines[source][int(row) - 1]
                assert person["first_name"] in cells
                assert person["last_name"] in cells
                assert person["national_id"] in cells
                seen += 1
    assert seen == 39 + 18 + 17


def table(path) -> list[list[str]]:
    """A list that went out, as rows."""
    if path.suffix == ".csv":
        return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    sheet = openpyxl.load_workbook(path)["รายชื่อ"]
    return [["" if v is None else str(v) for v in row] for row in sheet.iter_rows(values_only=True)]


HEADINGS = {
    "hill": ["รหัสเด็ก", "ชื่อ", "นามสกุล", "สถานะการศึกษา", "ตั้งแต่"],
    "survey": ["รหัสเด็ก", "ชื่อ", "นามสกุล", "อายุ", "บ้านเลขที่", "หมู่ที่", "โทรศัพท์", "สถานะการศึกษา"],
    "case_team": ["รหัสเด็ก", "คำนำหน้า", "ชื่อ", "นามสกุล", "ชื่อเล่น", "วันเกิด", "อายุ", "บ้านเลขที่", "ตำบล", "โทรศัพท์",
                  "สถานะการศึกษา", "สถานศึกษาล่าสุด"],
    "district": ["ชื่อ", "นามสกุล", "ตำบล", "สถานะการศึกษา", "ตั้งแต่"],
}  # fmt: skip
WHO = {
    "hill": [], "survey": [town.DROPPED, town.FOUND], "case_team": [town.DROPPED, town.UNKNOWN, town.SHELTERED, town.FOUND],
    "district": [town.DROPPED, town.UNKNOWN, town.SHELTERED, town.FOUND],
}  # fmt: skip


@pytest.mark.parametrize("agency", HEADINGS)
def test_a_list_has_the_agreed_fields_and_children_and_no_other(first, agency):
    (path,) = (first.folder / "outbox" / agency).glob("list_*")
    head, *rows = table(path)
    assert head == HEADINGS[agency]
    at = head.index("ชื่อ")
    assert sorted(row[at] for row in rows) == sorted(c.first for c in WHO[agency])


def test_only_who_receives_or_delivers_has_a_folder_in_the_outbox(first):
    """Who only delivers finds its scorecard there, which names nobody; the shelter and the newcomer have none."""
    assert {p.name for p in (first.folder / "outbox").iterdir()} == {*HEADINGS, "registry", "river"}
    for agency in ("registry", "river"):
        assert {p.name for p in (first.folder / "outbox" / agency).iterdir()} == {"scorecard_2026-07-15.html", "scorecard_2026-07-15.en.html"}


def test_unusable_rows_go_back_to_their_school_in_the_files_order_with_the_reason(first):
    (path,) = (first.folder / "outbox" / "hill").glob("returned_*.xlsx")
    cells = [str(c) for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows(values_only=True) for c in row if c is not None]
    assert [c for c in cells if c in town.NAMELESS] == list(town.NAMELESS)
    assert any("ไม่มีชื่อ" in c for c in cells)


@pytest.mark.parametrize("page", ["index", "quality", "linkage", "register", "audit", "quality_hill", "quality_newcomer"])
def test_reports_are_there_in_both_languages(first, page):
    thai, english = ((first.folder / "reports" / f"{page}{ending}").read_text(encoding="utf-8") for ending in (".html", ".en.html"))
    assert '<html lang="th"' in thai
    assert '<html lang="en"' in english
    assert not re.search(r"""(src|href)=["'](https?:)?//|url\(|@import""", thai + english)  # nothing is fetched from anywhere


def test_the_manifest_names_what_went_in_and_came_out(first):
    assert manifest.verify(first.folder) == []
    assert len(manifest.chain(first.folder)) == 1


COLUMNS = "person_id,state,listed,compulsory_age,rule,since,first_name,last_name,birth_date,national_id,tambon,amphoe,record_ids"


def test_the_export_has_the_promised_columns_in_plain_utf8(first):
    assert export(first.folder).read_bytes().split(b"\n")[0] == COLUMNS.encode()
