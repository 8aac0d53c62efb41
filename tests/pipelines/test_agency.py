"""``oneteam agency``: a YAML proposed from a file never seen becomes an agency; mistakes are told all at once; a preview shows what would be."""

import io
from pathlib import Path

import openpyxl
import pytest
import yaml

from agreements.errors import OneTeamError, SettingsError
from pipelines.foreseen import FINE
from pipelines.previewing import preview_agency
from pipelines.proposing import propose
from pipelines.settings import load_site
from tests.pipelines import town
from tests.pipelines.nights import copy, night, register, site_at, standing

UNSEEN = ["เลข ปชช. ผู้เรียน", "คำนำหน้า", "ชื่อ", "นามสกุล", "เกิดเมื่อ", "ศาสนา", "สีที่ชอบ", "เลขประจำตัวนักเรียน", "เลขประจำตัวนักเรียน"]


def sample(folder: Path, name: str = "centre/learners.xlsx") -> Path:
    """A learning centre's list: headings of its own, a twin heading, one with a line break, one that is sensitive."""
    head = [*UNSEEN, "ชื่อเล่น\nที่ใช้เรียก"]
    rows = [[c.pid, c.title, c.first, c.last, c.thai_date, "พุทธ", "ฟ้า", c.pid, f"{n:04}", "หนู"] for n, c in enumerate(town.CHILDREN[35:38] + [town.child(n) for n in range(80, 88)])]
    return town.put(folder, name, town.xlsx_bytes([["ศูนย์การเรียนสมมุติ"], head, *rows]))


@pytest.fixture(scope="module")
def proposed(first, tmp_path_factory):
    folder = copy(first.folder, tmp_path_factory.mktemp("agency") / "town")
    path, unsure = propose(folder, "centre", sample(folder))
    return folder, path, unsure


def test_a_file_never_seen_gives_a_yaml_with_its_guesses_marked(proposed):
    _, path, unsure = proposed
    data, text = yaml.safe_load(path.read_text(encoding="utf-8")), path.read_text(encoding="utf-8")
    assert {k: data["columns"][k] for k in ("first_name", "last_name", "title", "birth_date")} == {
        "first_name": "ชื่อ", "last_name": "นามสกุล", "title": "คำนำหน้า", "birth_date": "เกิดเมื่อ"}  # fmt: skip
    assert data["columns"]["national_id"] == UNSEEN[0]  # by what stands in it, as nobody knows the heading
    assert data["drop"] == ["ศาสนา"]
    assert "สีที่ชอบ" in text
    unsettled = [line for line in text.splitlines()[2:] if "# TODO" in line or "# unsure:" in line]  # the first two lines name the marks
    assert len(unsettled) == unsure >= 4
    assert all("ไม่แน่ใจ" in line for line in unsettled if "# unsure:" in line)


def test_of_twin_headings_each_keeps_its_place(first, tmp_path):
    """As in the DMC export: the first column of this heading has the 13 digits, the second the school's own number."""
    folder = copy(first.folder, tmp_path / "town")
    head = ["เลขประจำตัวนักเรียน", "ชื่อ", "นามสกุล", "เลขประจำตัวนักเรียน"]
    rows = [[f"{n:05}", c.first, c.last, c.pid] for n, c in enumerate(town.CHILDREN)]
    path, _ = propose(folder, "dmc", town.put(folder, "dmc/pupils.csv", town.csv_bytes([head, *rows], "utf-8")))
    columns = yaml.safe_load(path.read_text(encoding="utf-8"))["columns"]
    assert columns["national_id"] == {"heading": "เลขประจำตัวนักเรียน", "occurrence": 2}
    load_site(folder)


def test_without_an_agreement_the_proposal_is_valid_and_takes_in_nothing(proposed, tmp_path):
    folder = copy(proposed[0], tmp_path / "town")
    assert {a.agency for a in load_site(folder).agencies} >= {"centre"}
    night(folder)
    assert standing(folder, "centre").verdict == "no_agreement"


def test_an_agreement_that_is_not_filled_in_is_none(proposed, tmp_path):
    """Only the # is taken away: what still has to be written is told, each once, with its line; nothing is in force by a form's example."""
    folder = copy(proposed[0], tmp_path / "town")
    path = folder / "agencies" / "centre.yaml"
    text = path.read_text(encoding="utf-8").replace("# agreement:", "agreement:")
    path.write_text(text, encoding="utf-8")
    line = 1 + text[: text.index("agreement: {")].count("\n")
    with pytest.raises(SettingsError) as error:
        load_site(folder)
    told = sorted(p.en for p in error.value.problems)
    assert told == [f"centre.yaml:{line}: agreement.{key}: still to be filled in (TODO)" for key in ("number", "retention_days", "valid")]


def test_with_the_agreement_filled_in_its_children_are_in_the_register(proposed, tmp_path):
    folder = copy(proposed[0], tmp_path / "town")
    path = folder / "agencies" / "centre.yaml"
    text = path.read_text(encoding="utf-8").replace("# agreement:", "agreement:").replace("number: TODO", "number: MOU-2569-050")
    text = text.replace("TODO-from/TODO-to", "2026-05-16/2028-05-15").replace("retention_days: TODO", "retention_days: 730")
    path.write_text(text, encoding="utf-8")
    night(folder)
    centre = standing(folder, "centre")
    assert (centre.verdict, centre.stands.accepted) == ("accepted", 11)
    people = register(folder)
    new = people[people["record_ids"].str.contains("centre:")]
    assert len(new) == 11
    dropped = people.set_index("national_id").loc[town.DROPPED.pid]
    assert "centre:3" in dropped["record_ids"]
    assert dropped["state"] == "returned"
    assert set(new["state"]) == {"enrolled_alternative", "returned"}


@pytest.mark.parametrize("key", ["../elsewhere", "Centre", "a b", ""])
def test_a_key_that_is_none_writes_nothing(first, tmp_path, key):
    folder = copy(first.folder, tmp_path / "town")
    before = set(tmp_path.rglob("*.yaml"))
    with pytest.raises(OneTeamError, match="a-z"):
        propose(folder, key, sample(folder))
    assert set(tmp_path.rglob("*.yaml")) == before


def test_a_yaml_that_is_there_is_never_overwritten(first, tmp_path):
    folder = copy(first.folder, tmp_path / "town")
    before = (folder / "agencies" / "hill.yaml").read_bytes()
    with pytest.raises(OneTeamError, match=r"hill\.yaml"):
        propose(folder, "hill", sample(folder))
    assert (folder / "agencies" / "hill.yaml").read_bytes() == before


def test_a_file_without_any_known_heading_is_told_not_guessed(first, tmp_path):
    folder = copy(first.folder, tmp_path / "town")
    path = town.put(folder, "odd/odd.csv", "สี,ขนาด\nแดง,ใหญ่\n".encode())
    with pytest.raises(OneTeamError, match=r"odd\.csv"):
        propose(folder, "odd", path)
    assert not (folder / "agencies" / "odd.yaml").exists()


def test_preview_shows_rows_as_written_and_as_read_and_what_would_be_kept_out(first):
    shown = preview_agency(site_at(first.folder), "hill", None, 3)
    assert [r.where.partition(" ")[0] for r in shown.records[:2]] == ["hill:4", "hill:5"]
    cells = {name: (raw, read) for name, raw, read in shown.records[1].cells}
    assert cells["birth_date"] == (town.HILL[1].thai_date, town.HILL[1].born.isoformat())
    assert any("25 = 18 + 3 + 4" in note.en for note in shown.notes)
    assert "kept out" in " ".join(n.en for n in shown.notes)
    assert "กักไว้" in " ".join(n.th for n in shown.notes)


def test_preview_tells_what_would_hold_the_file_back_tonight(first, tmp_path):
    """8 of 17 pupils are left, 52.9 % are gone; the limit is a fifth."""
    site = site_at(first.folder)
    assert preview_agency(site, "river", None, 1).foreseen[0] == FINE
    half = town.put(tmp_path, "half.csv", town.csv_bytes([town.RIVER_HEAD, *town.river_rows(town.RIVER[:8])], "utf-8-sig"))
    told = preview_agency(site, "river", half, 1).foreseen
    assert told[0].en.startswith("! tonight it would be held · Rows fall at most: The last good delivery had 17 rows;")
    assert "this one has 9 fewer (52.9%); the limit is 20.0%" in told[0].en
    assert told[0].th.startswith("! คืนนี้จะถูกพักไว้ · ")
    assert FINE not in told


def test_preview_tells_of_a_first_file_too_what_would_hold_it_back(first, tmp_path):
    """An agency that has never delivered: no row is usable, and at least one is asked for."""
    empty = town.put(tmp_path, "none.xlsx", town.xlsx_bytes([["ชื่อ-สกุล"], ["รวม"]]))
    told = preview_agency(site_at(first.folder), "newcomer", empty, 1).foreseen
    assert "! tonight it would be held · Rows at least: 0 rows were accepted; the limit is 1" in told[0].en
    town.change_agency(copy(first.folder, tmp_path / "town"), "newcomer", agreement=None)
    out_of_agreement = preview_agency(site_at(tmp_path / "town"), "newcomer", empty, 1).foreseen
    assert out_of_agreement[0].en.startswith("! tonight it would stay out: no agreement")


def test_preview_of_an_agency_that_is_not_there_says_so(first):
    with pytest.raises(OneTeamError, match="nowhere"):
        preview_agency(site_at(first.folder), "nowhere", None, 3)


def test_every_mistake_of_all_files_is_told_at_once_with_file_and_line(first, tmp_path):
    folder = copy(first.folder, tmp_path / "town")
    files = {"site.yaml": ("province: ลำปาง", "provinse: ลำปาง"), "agencies/hill.yaml": ("kind: school", "kind: skool"),
             "agencies/river.yaml": ("first_name: ชื่อ", "first_nam: ชื่อ"), "agencies/shelter.yaml": ("protected: true", "protected: false")}  # fmt: skip
    lines = {}
    for name, (old, new) in files.items():
        path = folder / name
        text = path.read_text(encoding="utf-8").replace(old, new, 1)
        assert new in text
        lines[Path(name).name] = 1 + text[: text.index(new)].count("\n")
        path.write_text(text, encoding="utf-8")
    (folder / "agencies" / "survey.yaml").write_text("agency: survey\n  kind: [\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_site(folder)
    told = [p.en for p in error.value.problems]
    for name in ("site.yaml", "hill.yaml", "survey.yaml", "shelter.yaml", "river.yaml"):
        assert any(line.startswith(f"{name}:") for line in told), name
    assert any(line.startswith(f"site.yaml:{lines['site.yaml']}: provinse: unknown key") for line in told)
    assert any(f"hill.yaml:{lines['hill.yaml']}" in line for line in told)
    assert any("did you mean first_name" in line for line in told)
    assert all(p.th and p.th != p.en for p in error.value.problems)


def test_a_workbook_that_goes_out_opens_where_it_is_read(first):
    """The case team opens its list: one sheet says under which agreement, one has the children."""
    (path,) = (first.folder / "outbox" / "case_team").glob("list_*.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    cover = {label.value: said.value for label, said, *_ in (row[:2] for row in book["คำชี้แจง"].iter_rows(max_col=2))}
    assert (cover["ข้อตกลงเลขที่"], cover["ข้อตกลงมีผล"]) == ("MOU-2569-007", "16 พ.ค. 2568 – 15 พ.ค. 2570")
    assert cover["ลบภายในวันที่"] == "15 พ.ค. 2570"  # 730 days would go beyond the agreement
