"""``agency add`` on files as they come: the YAML is valid at once, reads the file it was made from, and tells nothing of a row."""

import zipfile

import pytest

from agreements.errors import OneTeamError, SettingsError
from agreements.text import Text
from connectors.formats.reading import read
from pipelines.adding.guessing import Guess
from pipelines.adding.headings import field_of, said_by
from pipelines.adding.proposal import left, now, taken_in
from pipelines.adding.writing import marks
from pipelines.previewing import preview_agency
from pipelines.proposing import Doors, propose
from pipelines.settings import load_site
from tests.connectors.apiserver import serving
from tests.connectors.files import ods, xls
from tests.connectors.test_unlocking import locked_workbook
from tests.pipelines import town
from tests.pipelines.nights import copy, site_at

HEAD = ["ที่", "เลข ปชช.", "คำนำหน้านาม", "ชื่อตัว", "ชื่อสกุล", "ว.ด.ป. เกิด", "หมู่โลหิต", "เรียนชั้น"]
CHILDREN = [town.child(n) for n in range(60, 85)]
ROWS = [[n, c.pid, c.title, c.first, c.last, c.thai_date, "O", "ป.4"] for n, c in enumerate(CHILDREN, start=1)]
FOUND = {"national_id": "เลข ปชช.", "title": "คำนำหน้านาม", "first_name": "ชื่อตัว", "last_name": "ชื่อสกุล", "birth_date": "ว.ด.ป. เกิด", "grade": "เรียนชั้น"}


@pytest.fixture
def folder(first, tmp_path):
    return copy(first.folder, tmp_path / "town")


def proposed(folder, place, doors=None):
    """The YAML as text and as the site loads it."""
    path, settle = propose(folder, "newcomers", place, doors)
    text = path.read_text(encoding="utf-8")
    assert len(marks(text)) == settle
    agency = next(a for a in load_site(folder).agencies if a.agency == "newcomers")
    return text, agency


def headings(agency):
    return {field: column.heading for field, column in agency.columns.items()}


def rows_read(agency, *files, password=""):
    return len(read(files, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read, password=password).table)


def lines(header=HEAD, above=()):
    return [*above, header, *ROWS]


def test_every_way_of_writing_a_table_gives_the_same_columns(folder, tmp_path):
    text_rows = [[str(cell) for cell in row] for row in lines()]
    page = "<html><table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in text_rows) + "</table></html>"
    files = {
        "a.csv": lambda p: p.write_bytes(town.csv_bytes(lines(), "cp874")), "b.xlsx": lambda p: p.write_bytes(town.xlsx_bytes(lines(above=[["โรงเรียนสมมุติ"]]))),
        "c.ods": lambda p: ods(p, {"Sheet1": text_rows}), "d.xls": lambda p: xls(p, {"Sheet1": text_rows}), "e.xls": lambda p: p.write_text(page, encoding="utf-8"),
    }  # fmt: skip
    for name, write in files.items():
        write(tmp_path / name)
        _, agency = proposed(folder, tmp_path / name)
        assert headings(agency) == FOUND, name
        assert agency.drop == ["หมู่โลหิต"]
        assert agency.delivery.path == f"newcomers/*.{name[-3:] if name[0] != 'b' else 'xlsx'}"
        assert rows_read(agency, tmp_path / name) == len(ROWS)
        (folder / "agencies" / "newcomers.yaml").unlink()


def test_nothing_of_a_row_stands_in_the_yaml(folder, tmp_path):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines(["ที่", "กขคง", "จฉ", "ชื่อตัว", "ชื่อสกุล", "วันเกิด", "ซฌ", "เรียนชั้น"])))
    text, _ = proposed(folder, path)
    cells = {str(cell) for row in ROWS for cell in row} - {str(n) for n in range(100)} - {"O", "ป.4"}
    assert not [cell for cell in cells if cell in text]


def test_a_folder_of_files_is_one_delivery(folder, tmp_path):
    for n in (1, 2):
        town.put(tmp_path, f"files/m{n}.csv", town.csv_bytes([HEAD, *ROWS[n::2]], "utf-8"))
    _, agency = proposed(folder, tmp_path / "inbox" / "files")
    assert headings(agency) == FOUND
    assert agency.delivery.path == "newcomers/*.csv"
    shown = preview_agency(site_at(folder), "newcomers", tmp_path / "inbox" / "files", 1)
    assert any(f"{len(ROWS[1::2]) + len(ROWS[2::2]) + 2} = " in note.en for note in shown.notes)  # two headers


def test_a_filled_column_without_a_heading_is_told(folder, tmp_path):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines([*HEAD[:6], "", HEAD[7]])))
    text, agency = proposed(folder, path)
    assert "# unsure: column 7 has no heading, yet 100 % of its cells are filled" in text
    assert headings(agency) == FOUND


def test_a_locked_file_is_opened_by_a_variable_that_the_yaml_names(folder, tmp_path):
    path = town.put(tmp_path, "a.xlsx", locked_workbook(rows=[[str(c) for c in row] for row in lines()], password="geheim"))
    with pytest.raises(OneTeamError, match="password"):
        propose(folder, "newcomers", path)
    text, agency = proposed(folder, path, Doors(file="NEWCOMERS_FILE", held={"NEWCOMERS_FILE": "geheim"}))
    assert headings(agency) == FOUND
    assert agency.delivery.read.password_env == "NEWCOMERS_FILE"
    assert "geheim" not in text


def test_an_address_becomes_a_connector(folder):
    """The server asks for a token, which comes from a variable and stands nowhere."""
    asked = []

    def reply(request):
        asked.append(request.headers.get("authorization"))
        return 200, town.csv_bytes(lines(), "utf-8"), {"Content-Type": "text/csv"}

    with serving(reply) as server:
        url = f"{server.url}/export.csv?form=7"
        text, agency = proposed(folder, url, Doors(token="NEWCOMERS_TOKEN", held={"NEWCOMERS_TOKEN": "geheim"}))
    assert asked == ["Bearer geheim"]
    assert (agency.delivery.connector, agency.delivery.url, agency.delivery.token_env) == ("https", url, "NEWCOMERS_TOKEN")
    assert headings(agency) == FOUND
    assert "geheim" not in text
    assert "url_env" in next(line for line in text.splitlines() if line.startswith("  url:"))  # whoever has the address may open it


def test_an_address_anyone_could_read_on_the_way_is_not_asked(folder):
    with pytest.raises(OneTeamError, match="https"):
        propose(folder, "newcomers", "http://school.example/export.csv")


def test_a_bundle_of_the_standard_needs_no_columns(folder, tmp_path):
    path = tmp_path / "roster.zip"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("users.csv", "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName\nu1,active,true,o1,student,a,Ann,Lee\n")
        bundle.writestr("orgs.csv", "sourcedId,name,type\no1,School,school\n")
    _, agency = proposed(folder, path)
    assert agency.delivery.read.format == "oneroster"
    assert agency.columns == {}


KOBO = ["start", "end", "child/c_name", "child/c_surname", "child/c_dob", "_id", "_uuid", "_submission_time", "__version__"]
ODK = ["SubmissionDate", "child-c_name", "child-c_surname", "child-c_dob", "meta-instanceID", "KEY", "SubmitterName", "AttachmentsPresent"]
SURVEYED = {"first_name": "c_name", "last_name": "c_surname", "birth_date": "c_dob"}


def surveyed(header):
    own = {"c_name": "first", "c_surname": "last", "c_dob": "thai_date"}
    return [header, *([getattr(c, own[h[6:]]) if h[6:] in own else f"2026-06-0{1 + n % 9}T08:00:00" for h in header] for n, c in enumerate(CHILDREN))]


@pytest.mark.parametrize("header", [KOBO, ODK])
def test_exports_of_survey_programs(folder, tmp_path, header):
    """Groups stand before the questions; the program's own columns feed nothing. Central gives a bundle, Kobo a file."""
    data = town.csv_bytes(surveyed(header), "utf-8")
    path = tmp_path / ("visits.csv" if header is KOBO else "visits.csv.zip")
    if header is KOBO:
        path.write_bytes(data)
    else:
        with zipfile.ZipFile(path, "w") as bundle:
            bundle.writestr("visits.csv", data)
    _, agency = proposed(folder, path)
    assert headings(agency) == {field: f"child{header[2 if header is KOBO else 1][5]}{name}" for field, name in SURVEYED.items()}
    assert rows_read(agency, path) == len(CHILDREN)


def test_a_shelter_is_protected(folder, tmp_path):
    _, agency = proposed(folder, town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines(above=[["บ้านพักเด็กและครอบครัว"]]))))
    assert (agency.kind, agency.rows_mean, agency.protected) == ("shelter", "protected", True)


def test_sheets_that_are_no_lists_are_left_out(folder, tmp_path):
    """The summary has headings of the list, too; the YAML must not take it in."""
    path = tmp_path / "a.xls"
    summary = [["ที่", "ชื่อตัว", "จำนวน"], ["1", "หญิง", "12"], ["2", "ชาย", "13"]]
    xls(path, {"สรุป": summary, "ม.1": [[str(c) for c in row] for row in lines()], "ม.2": [[str(c) for c in row] for row in lines()]})
    _, agency = proposed(folder, path)
    assert headings(agency) == FOUND
    assert rows_read(agency, path) == 2 * len(ROWS)


@pytest.mark.parametrize("odd", ['ชื่อ "จริง"', "ชื่อ\nตัว", "ชื่อ: ตัว # จริง", "ชื่อ\\ตัว", "- ชื่อ", "{ชื่อ}", "ชื่อ # TODO"])
def test_a_heading_with_anything_in_it_is_written_safely(folder, tmp_path, odd):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines([*HEAD[:3], odd, *HEAD[4:]])))
    _, agency = proposed(folder, path)
    assert rows_read(agency, path) == len(ROWS)
    assert agency.columns["first_name"].heading.split() == odd.split()


NAMES_ONLY = [[f"{c.title}{c.first} {c.last}", "โรงเรียนบ้านดอย", "ประถมศึกษา"] for c in CHILDREN]
BARE_NAMES = [[f"{c.first} {c.last}", "ใจดี"] for c in CHILDREN]


PLACED = [[f"{c.title}{c.first} {c.last}", f"โรงเรียนบ้าน{c.last}", f"อำเภอ{c.first}", f"ตำบล{c.last}"] for c in CHILDREN]


@pytest.mark.parametrize("rows", [NAMES_ONLY, BARE_NAMES, PLACED])
def test_a_file_without_a_header_is_refused_before_somebodys_cells_are_taken_for_headings(folder, tmp_path, rows):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(rows))
    with pytest.raises(OneTeamError) as error:
        propose(folder, "newcomers", path)
    assert error.value.code == "no_header"
    assert CHILDREN[0].first not in error.value.in_("en") + error.value.in_("th")
    assert not (folder / "agencies" / "newcomers.yaml").exists()


def test_a_heading_that_its_own_cells_repeat_is_no_childs_row(folder, tmp_path):
    """Of a list of pupils with a column กำพร้า, some cells of which say กำพร้า."""
    rows = [[*HEAD, "กำพร้า"], *([*row, "กำพร้า" if n % 3 else ""] for n, row in enumerate(ROWS))]
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(rows))
    _, agency = proposed(folder, path)
    assert rows_read(agency, path) == len(ROWS)


def test_headings_that_begin_like_titles_are_no_childs_row(folder, tmp_path):
    """นายทะเบียน begins like นาย, พระอุปัชฌาย์ like พระ."""
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines([*HEAD[:-1], "นายทะเบียนผู้รับแจ้ง"])))
    _, agency = proposed(folder, path)
    assert rows_read(agency, path) == len(ROWS)


def test_one_word_that_begins_like_a_title_is_no_childs_row_among_headings_that_are_known(folder, tmp_path):
    """นายประกัน, who stands bail, has a column of whole names below him."""
    rows = [[*HEAD, "นายประกัน"], *([*row, f"นาย{child.first} {child.last}"] for row, child in zip(ROWS, CHILDREN, strict=False))]
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(rows))
    _, agency = proposed(folder, path)
    assert rows_read(agency, path) == len(rows) - 1


def test_a_heading_that_begins_like_a_title_is_no_childs_row_where_its_group_stands_over_one_that_is_known(folder, tmp_path):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines([*HEAD[:-2], "พระน้อย ชื่อเล่น", "พระน้อย กขค"])))
    _, agency = proposed(folder, path)
    assert rows_read(agency, path) == len(ROWS)


def test_a_table_that_tells_of_nobody_is_refused(folder, tmp_path):
    """Marks of schools: headings that are known, and no child in any row."""
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes([["รหัสโรงเรียน", "ชื่อโรงเรียน", "ตำบล"], ["52010001", "บ้านดอย", "เกาะคา"], ["52010002", "บ้านห้วย", "งาว"]]))
    with pytest.raises(OneTeamError) as error:
        propose(folder, "newcomers", path)
    assert error.value.code == "nobody_in_it"


def test_without_a_site_nothing_is_written(tmp_path):
    path = town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines()))
    with pytest.raises(SettingsError, match=r"site\.yaml"):
        propose(tmp_path / "nowhere", "newcomers", path)
    assert not (tmp_path / "nowhere").exists()


def test_a_place_where_nothing_lies(folder, tmp_path):
    (tmp_path / "empty").mkdir()
    for place in (tmp_path / "empty", tmp_path / "missing.xlsx"):
        with pytest.raises(OneTeamError, match="there is no file here"):
            propose(folder, "newcomers", place)


def test_json_is_refused_with_what_to_send_instead(folder, tmp_path):
    path = town.put(tmp_path, "a.json", '[{"ชื่อ": "กนก", "นามสกุล": "ใจดี"}]'.encode())
    with pytest.raises(OneTeamError, match=r"JSON is read only from KoboToolbox.*\.csv or \.xlsx"):
        propose(folder, "newcomers", path)


def test_the_school_before_is_not_taken_for_the_one_of_today_on_a_roll(folder, tmp_path):
    head, rows = [*HEAD, "โรงเรียนเดิม", "วันที่เข้าเรียน"], [[*row, "โรงเรียนบ้านดอย", "16/05/2566"] for row in ROWS]
    _, roll = proposed(folder, town.put(tmp_path, "โรงเรียนสมมุติ.xlsx", town.xlsx_bytes([head, *rows])))
    assert (roll.rows_mean, "school_name" in roll.columns, "enrolled_from" in roll.columns) == ("enrolled", False, True)
    (folder / "agencies" / "newcomers.yaml").unlink()
    text, dropouts = proposed(folder, town.put(tmp_path, "เด็กหลุดจากระบบ.xlsx", town.xlsx_bytes([head, *rows])))
    assert dropouts.columns["school_name"].heading == "โรงเรียนเดิม"
    assert next(line for line in text.splitlines() if line.startswith("  enrolled_from:")).count("# unsure:") == 1


def test_a_doubted_status_or_class_has_an_example_of_values_that_loads_when_its_marks_are_taken_away(folder, tmp_path):
    head = ["เลข ปชช.", "ชื่อตัว", "ชื่อสกุล", "สถานะ", "ชั้น"]
    rows = [[c.pid, c.first, c.last, ("ว.1", "ว.2")[n % 2], ("31", "32")[n % 2]] for n, c in enumerate(CHILDREN)]
    text, agency = proposed(folder, town.put(tmp_path, "a.xlsx", town.xlsx_bytes([head, *rows])))
    assert agency.values == {}
    assert [line.split(" {")[0] for line in text.splitlines() if line.startswith("#   ")] == ["#   status:", "#   grade:"]
    assert "ว.1" not in text
    taken = text.replace("# values:", "values:").replace("#   status:", "  status:").replace("#   grade:", "  grade:")
    (folder / "agencies" / "newcomers.yaml").write_text(taken, encoding="utf-8")
    agency = next(a for a in load_site(folder).agencies if a.agency == "newcomers")
    assert agency.values == {"status": {"คำในไฟล์": "studying", "คำในไฟล์อีกคำ": "left"}, "grade": {"รหัสในไฟล์": "ป.1", "รหัสในไฟล์อีกตัว": "ม.3"}}


def test_a_file_without_doubts_about_words_has_no_example_of_values(folder, tmp_path):
    text, _ = proposed(folder, town.put(tmp_path, "a.xlsx", town.xlsx_bytes(lines())))
    assert "values:" not in text


@pytest.mark.parametrize(("what", "mean", "field"), [
    ("taken_in", "protected", "event_date"), ("taken_in", "referral", "event_date"), ("taken_in", "enrolled", "enrolled_from"), ("enrolled_from", "protected", "enrolled_from"),
])  # fmt: skip
def test_the_day_somebody_was_taken_in_is_of_an_event_unless_the_list_is_a_schools(what, mean, field):
    heading = {"taken_in": "วันที่รับเข้า", "enrolled_from": "วันที่เข้าเรียน"}[what]
    said = said_by(heading)
    found = taken_in(Guess(0, heading, said, field_of(said), False, Text("", "")), mean)
    assert (said.what, found.field, found.sure) == (what, field, False)


@pytest.mark.parametrize(("heading", "sure"), [
    ("วันที่คัดกรอง", False), ("คัดกรองเมื่อ", False), ("ว.ด.ป. คัดกรอง", False), ("screened_on", False), ("วันที่ฉีด", False), ("วันที่เยี่ยมผู้ป่วย", False), ("วันที่เยี่ยมบ้าน", True), ("วันที่สอบถาม", True), ("วันที่สำรวจ", True),
])  # fmt: skip
def test_a_day_of_a_screening_or_examination_is_no_days_visit_in_silence(heading, sure):
    said = said_by(heading)
    assert now(Guess(0, heading, said, field_of(said), True, Text("", "")), "population").sure == sure


@pytest.mark.parametrize(("heading", "field"), [("ออกเมื่อวันที่", "enrolled_to"), ("วันที่ออก", "enrolled_to"), ("วันที่ย้ายออก", "event_date")])
def test_the_day_of_leaving_beside_that_of_entry_ends_schooling_in_doubt(heading, field):
    said = said_by(heading)
    assert left(Guess(0, heading, said, field_of(said), True, Text("", ""))).field == field
