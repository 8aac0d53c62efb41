"""What a preview says of a whole delivery, beside its first rows."""

import pytest

from agreements.errors import OneTeamError
from pipelines.previewing import preview_agency
from tests.pipelines import town
from tests.pipelines.nights import site_at


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return town.write_town(tmp_path_factory.mktemp("preview") / "town")


def notes(folder, key, path, rows):
    shown = preview_agency(site_at(folder), key, path, rows)
    return [note.en for note in shown.notes], [note.th for note in shown.notes]


def test_cells_that_would_not_be_used_are_counted_by_reason_with_the_first_rows(folder, tmp_path):
    pupils = [list(row) for row in town.hill_rows()]
    for row in pupils[:7]:
        row[7] = "12"
    pupils[3][1] = pupils[3][1][:12] + str((int(pupils[3][1][12]) + 1) % 10)
    english, thai = notes(folder, "hill", town.hill(tmp_path / "sample", pupils), 1)
    first = [line for line in english if line.startswith("cells not used")]
    assert first == [
        "cells not used 7: an invalid phone number was left out (rows 4, 5, 6, 7, 8, …)",
        "cells not used 1: an id whose check digit is wrong, or that begins with 9, does not count as valid (rows 7)",
    ]
    assert "ช่องที่ใช้ไม่ได้ 7: เบอร์โทรไม่ถูกต้อง จึงเว้นว่าง (แถว 4, 5, 6, 7, 8, …)" in thai
    assert not any(line.startswith("mended") and "phone" in line for line in english)


def test_where_nothing_lies_it_says_where_to_put_it_and_how_to_name_a_file(folder):
    inbox = folder / "inbox"
    inbox.rename(folder / "away")
    try:
        with pytest.raises(OneTeamError) as error:
            preview_agency(site_at(folder), "hill", None, 3)
    finally:
        (folder / "away").rename(inbox)
    assert "put the delivery there, or give the file's path: `oneteam agency preview hill FILE`" in error.value.in_("en")
    assert "วางไฟล์ที่นั่น" in error.value.in_("th")


def test_it_says_that_only_the_first_rows_are_shown(folder, tmp_path):
    path = town.hill(tmp_path / "sample", town.hill_rows())
    assert notes(folder, "hill", path, 2)[0][0] == "the first 2 of 18 rows are shown"
    assert notes(folder, "hill", path, 2)[1][0] == "แสดง 2 แถวแรก จาก 18 แถว"
    assert not any("are shown" in line for line in notes(folder, "hill", path, 18)[0])


def test_translated_words_are_counted_with_what_that_changed(folder, tmp_path):
    """ปกติ would be read as studying without the agency's word for it too; 7 means nothing by itself."""
    town.change_agency(folder, "survey", values={"status": {"ปกติ": "studying", "7": "at_risk"}})
    rows = town.survey_rows()
    for row, status in zip(rows, ("ปกติ", "ปกติ", "7"), strict=True):
        row[6] = status
    english, _ = notes(folder, "survey", town.survey(tmp_path / "sample", rows), 3)
    assert "the agency's own words in 3 cells were translated; that changed 1 values" in english
