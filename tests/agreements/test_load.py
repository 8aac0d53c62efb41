"""Reading agencies' YAML: what is right loads; every mistake of every file is told at once, with file, line and a hint."""

import datetime as dt

import pytest
from pydantic import TypeAdapter

from agreements.delivery import Variable
from agreements.errors import SettingsError
from agreements.load import load_agencies

GOOD = """\
agency: {key}
name: {{th: สพป.ลำปาง เขต 1, en: Lampang Primary Area 1}}
kind: school
agreement: {{number: MOU-2568-014, purpose: find-and-return, basis: PDPA s.24(4), valid: 2025-05-16/2027-05-15, retention_days: 730}}
delivery:
  path: "obec/*.xlsx"
  due: [06-10, 11-10]
columns:
  national_id: {{heading: เลขประจำตัวนักเรียน, occurrence: 1}}
  pupil_no: {{heading: เลขประจำตัวนักเรียน, occurrence: 2}}
  first_name: ชื่อ
drop: [ศาสนา]
rows_mean: enrolled
checks: {{rows_fall_at_most: 20%}}
receives: {{rows: own_former_pupils, fields: [person_ref, first_name]}}
"""
FIELDS = ("national_id", "pupil_no", "first_name", "last_name", "status")


def load(folder, **files):
    for key, text in files.items():
        (folder / f"{key}.yaml").write_text(text.format(key=key), encoding="utf-8")
    return load_agencies(folder, in_fields=FIELDS, out_fields=("person_ref", "first_name"))


def mistakes(folder, **files):
    with pytest.raises(SettingsError) as caught:
        load(folder, **files)
    return [p.en for p in caught.value.problems]


def test_a_good_file_loads_whole(tmp_path):
    (agency,) = load(tmp_path, obec=GOOD)
    assert agency.name.th == "สพป.ลำปาง เขต 1"
    assert agency.columns["pupil_no"].occurrence == 2
    assert agency.columns["first_name"].headings == ["ชื่อ"]
    assert agency.checks.rows_fall_at_most == pytest.approx(0.2)
    assert agency.delivery.statement == "complete"


@pytest.mark.parametrize(("day", "valid"), [
    ("2025-05-15", False), ("2025-05-16", True), ("2027-05-15", True), ("2027-05-16", False),
])  # fmt: skip
def test_an_agreement_covers_both_its_ends(tmp_path, day, valid):
    (agency,) = load(tmp_path, obec=GOOD)
    assert agency.agreement.valid_on(dt.date.fromisoformat(day)) is valid


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path):
    found = mistakes(
        tmp_path,
        aa=GOOD.replace("kind: school", "kind: scool").replace("drop:", "dorp:"),
        bb=GOOD.replace("first_name: ชื่อ", "first_nam: ชื่อ"),
    )
    assert len(found) == 3
    assert any(p.startswith("aa.yaml:3: kind:") for p in found)
    assert any(p.startswith("aa.yaml:12: dorp: unknown key") and p.endswith("did you mean drop?") for p in found)
    assert any(p.startswith("bb.yaml:8: columns: no such field: first_nam") and "did you mean first_name?" in p for p in found)


@pytest.mark.parametrize(("change", "to", "line", "says"), [
    ("rows_mean: enrolled\n", "", 1, "needs rows_mean"),
    ("2025-05-16/2027-05-15", "2025-05-16", 4, "two dates"),
    ("2025-05-16/2027-05-15", "2027-05-16/2025-05-15", 4, "ends before it begins"),
    ('"obec/*.xlsx"', '"../obec/*.xlsx"', 6, "inside inbox"),
    ("20%", "120%", 14, "less than or equal to 1"),
    ("drop: [ศาสนา]", "drop: [ชื่อ]", 1, "under columns and under drop"),
    ("06-10", "06-31", 7, "day"),
    ("kind: school", "kind: shelter", 1, "protected: true"),
    ("rows_fall_at_most: 20%", "blocking: [nothing]", 14, "no such check"),
    ("fields: [person_ref", "fields: [religion", 15, "no such field to give out: religion"),
])  # fmt: skip
def test_each_mistake_names_its_line(tmp_path, change, to, line, says):
    assert change in GOOD
    (found,) = mistakes(tmp_path, obec=GOOD.replace(change, to))
    assert found.startswith(f"obec.yaml:{line}:")
    assert says in found


def both(folder, text):
    """Every mistake of one file, in English and Thai."""
    with pytest.raises(SettingsError) as caught:
        load(folder, obec=text)
    return [(p.en, p.th) for p in caught.value.problems]


def test_buddhist_years_of_an_agreement_are_told_with_the_year_to_write(tmp_path):
    found = both(tmp_path, GOOD.replace("2025-05-16/2027-05-15", "2569-05-16/2571-05-15"))
    assert found == [
        ("obec.yaml:4: agreement.valid: 2569 is a Buddhist year; write 2026", "obec.yaml:4: agreement.valid: 2569 เป็นปี พ.ศ. ให้เขียนเป็นปี ค.ศ. 2026"),
        ("obec.yaml:4: agreement.valid: 2571 is a Buddhist year; write 2028", "obec.yaml:4: agreement.valid: 2571 เป็นปี พ.ศ. ให้เขียนเป็นปี ค.ศ. 2028"),
    ]  # fmt: skip


@pytest.mark.parametrize("day", ["2569-05-16", "'2569-05-16'", "2567-02-29"])  # 29 February is no day of the year 2567 as YAML counts
def test_a_buddhist_year_is_told_of_every_day_in_the_file(tmp_path, day):
    ((english, thai),) = both(tmp_path, GOOD.replace("  due: [06-10, 11-10]", f"  dated: {day}"))
    year = int(day.strip("'")[:4])
    assert english == f"obec.yaml:7: delivery.dated: {year} is a Buddhist year; write {year - 543}"
    assert "พ.ศ." in thai


def test_an_agreement_without_an_end_may_say_so(tmp_path):
    (agency,) = load(tmp_path, obec=GOOD.replace("2027-05-15", "9999-12-31"))
    assert agency.agreement.valid_to == dt.date(9999, 12, 31)


@pytest.mark.parametrize("valid", ["16/05/2569-15/05/2571", "2025-05-16 - 2027-05-15", "16/05/2025"])
def test_valid_in_another_form_is_told_with_the_form(tmp_path, valid):
    ((english, thai),) = both(tmp_path, GOOD.replace("2025-05-16/2027-05-15", valid))
    assert english.startswith("obec.yaml:4: agreement: valid must be two dates")
    assert all("YYYY-MM-DD/YYYY-MM-DD" in said and "valid" in said for said in (english, thai))
    assert "must" not in thai


def test_two_days_in_another_form_are_told_once(tmp_path):
    ((english, thai),) = both(tmp_path, GOOD.replace("2025-05-16/2027-05-15", "16-05-2025/15-05-2027"))
    assert english.startswith("obec.yaml:4: agreement.valid: a day is written YYYY-MM-DD")
    assert "YYYY-MM-DD" in thai
    assert "written" not in thai


def test_a_day_that_is_not_in_the_calendar_names_its_line(tmp_path):
    (found,) = mistakes(tmp_path, obec=GOOD.replace("  due: [06-10, 11-10]", "  dated: 2025-02-30"))
    assert found.startswith("obec.yaml:7: delivery.dated: a day is written YYYY-MM-DD")


def test_a_missing_valid_is_told_by_the_name_it_has_in_the_file(tmp_path):
    (found,) = mistakes(tmp_path, obec=GOOD.replace("valid: 2025-05-16/2027-05-15, ", ""))
    assert found == "obec.yaml:4: agreement.valid: this key is missing"


def test_codes_among_the_agencys_words_are_taken_as_they_are_written(tmp_path):
    """To YAML 0 and 01 are numbers and yes is true; in a file's cells they are what is written."""
    (agency,) = load(tmp_path, obec=GOOD + "values: {{status: {{0: studying, 01: left, yes: completed, 2.0: at_risk}}}}\n")
    assert agency.values["status"] == {"0": "studying", "01": "left", "yes": "completed", "2.0": "at_risk"}


def test_a_number_where_a_text_must_be_wants_quotes(tmp_path):
    ((english, thai),) = both(tmp_path, GOOD + "constants: {{pupil_no: 0712}}\n")
    assert english.startswith("obec.yaml:16: constants.pupil_no:")
    assert english.endswith("put it in quotes")
    assert thai.endswith("ใส่เครื่องหมายคำพูดคร่อม")


def test_a_field_that_cannot_be_given_out_is_told_with_the_nearest_that_can_or_where_all_stand(tmp_path):
    fields = "fields: [person_ref, first_name]"
    ((english, thai),) = both(tmp_path, GOOD.replace(fields, "fields: [frist_name]"))
    assert english.endswith("no such field to give out: frist_name — did you mean first_name?")
    assert thai.endswith("ไม่มีฟิลด์นี้ให้ส่งออก: frist_name — หมายถึง first_name หรือไม่")
    ((english, thai),) = both(tmp_path, GOOD.replace(fields, "fields: [last_class]"))
    assert english.endswith("no such field to give out: last_class — docs/fields.md lists the fields")
    assert thai.endswith("ดูรายการฟิลด์ใน docs/fields.md")
    ((english, _),) = both(tmp_path, GOOD.replace(fields, "fields: [last_nam]"))  # last_name is read, and not given out
    assert "did you mean" not in english


def test_a_key_written_twice_is_a_mistake(tmp_path):
    (found,) = mistakes(tmp_path, obec=GOOD + "kind: sports\n")
    assert found == "obec.yaml:16: kind: this key is written twice; keep one"


def test_broken_yaml_names_its_line(tmp_path):
    (found,) = mistakes(tmp_path, obec=GOOD.replace("name: {{", "name: {{{{["))
    assert found.startswith("obec.yaml:2: not readable as YAML")


def test_the_key_must_be_the_files_name(tmp_path):
    (found,) = mistakes(tmp_path, obec=GOOD.replace("agency: {key}", "agency: other"))
    assert found == "obec.yaml:1: agency: the key other must be the file's name obec"


def test_an_empty_folder_is_a_mistake(tmp_path):
    (found,) = mistakes(tmp_path)
    assert "no agency files" in found


@pytest.mark.parametrize(("lines", "found"), [
    ("connector: foldr", ["obec.yaml:5: delivery: no such connector: foldr — did you mean folder?"]),
    ("connector: folder\n  path: a.csv", ["obec.yaml:5: delivery.folder: this key is missing"]),
    ("connector: folder\n  foldr: /x\n  folder: share\n  path: ../a.csv", [
        "obec.yaml:9: delivery.path: path must stay inside inbox/ or the folder named (no leading slash, no ..)",
        "obec.yaml:8: delivery.folder: folder must be a whole path from /, e.g. /srv/oneteam/shares/obec",
        "obec.yaml:7: delivery.foldr: unknown key — did you mean folder?"]),
])  # fmt: skip
def test_mistakes_of_a_connector_name_their_own_lines(tmp_path, lines, found):
    assert mistakes(tmp_path, obec=GOOD.replace('path: "obec/*.xlsx"', lines)) == found


def test_a_password_in_the_file_is_refused_without_repeating_it():
    with pytest.raises(ValueError, match="the NAME of an environment variable") as error:
        TypeAdapter(Variable).validate_python("geheim-123")
    assert error.value.errors(include_input=False, include_url=False)[0]["msg"].count("geheim") == 0


def test_a_word_translated_into_no_status_is_a_mistake(tmp_path):
    """quit is none of the register's words: the rows that say so would lose it."""
    (found,) = mistakes(tmp_path, obec=GOOD + "values: {{status: {{ลาออก: quit, ปกติ: studing, จบ: completed, ว่าง: ''}}}}\n")
    assert found.startswith("obec.yaml:16: values: a status is one of studying,")
    assert "not: quit, studing" in found
    assert found.endswith("did you mean studying?")


def test_a_word_translated_into_a_status_or_into_nothing_is_right(tmp_path):
    (agency,) = load(tmp_path, obec=GOOD + "values: {{status: {{ลาออก: left, ว่าง: ''}}}}\n")
    assert agency.values["status"]["ลาออก"] == "left"
