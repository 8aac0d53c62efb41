"""Whole tables: every row is somewhere, every repair is counted, the roster is what was declared."""

import datetime as dt
import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import records
from agreements.text import Text
from records.fields import GIVEN, ROSTER, roster_dtypes
from records.gazetteer import Gazetteer
from records.ids import check_digit
from records.reasons import FAULTS, REASONS, REPAIRS
from records.standardise import Standardised, standardise
from tests.records.strategies import cells, written_rows

LAMPANG = Gazetteer.of("ลำปาง")
DATED = dt.date(2025, 6, 10)
CITIZEN = "110170023070" + check_digit("110170023070")


def table(text: str) -> pd.DataFrame:
    """A table as an agency gives it: first line the fields, then rows 2, 3, …"""
    lines = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    frame = pd.DataFrame(lines[1:], columns=lines[0], dtype="str")
    return frame.assign(part="", row=range(2, len(frame) + 2))


def read(given_table: pd.DataFrame | str, **more: object) -> Standardised:
    frame = table(given_table) if isinstance(given_table, str) else given_table
    return standardise(frame, source="school_a", dated=DATED, gazetteer=LAMPANG, **more)  # type: ignore[arg-type]


def said(found: Standardised, *fields: str) -> list[tuple[str, ...]]:
    return [tuple(row) for row in found.roster[list(fields)].fillna("").to_numpy().tolist()]


def test_a_school_roster() -> None:
    found = read(
        """
        title   | first_name    | last_name | birth_date  | national_id       | tambon       | amphoe | father_name | father_last_name | grade
        เด็กชาย  | ก้อง           | ใจดี       | 13/05/2555  | 1-1017-00230-70-8 | ต.ลำปางหลวง | เกาะคา | นายดี         | ใจดี              | ป.6/1
        ด.ญ.    | ฟ้า (น้ำ)       | ณลำปาง    | 21 มี.ค. 55  | G644200000001     | ลำปางหลวง    |        | -            | ใจดี              | ประถมศึกษาปีที่ 5
        """
    )
    assert said(found, "title", "first_name", "last_name", "nickname", "sex") == [
        ("เด็กชาย", "ก้อง", "ใจดี", "", "m"),
        ("เด็กหญิง", "ฟ้า", "ณ ลำปาง", "น้ำ", "f"),
    ]
    assert said(found, "birth_date", "birth_precision") == [("2012-05-13", "day"), ("2012-03-21", "day")]
    assert said(found, "national_id", "id_kind", "g_code") == [(CITIZEN, "citizen", ""), ("", "", "G644200000001")]
    assert said(found, "place_code", "father_name", "grade") == [("520301", "ดี ใจดี", "ป.6"), ("520301", "", "ป.5")]
    assert said(found, "record_id", "source") == [("school_a:2", "school_a"), ("school_a:3", "school_a")]
    assert found.repairs["title_full_form"] == 1
    assert found.repairs["id_in_other_column"] == 1


def test_a_volunteers_survey() -> None:
    found = read(
        """
        full_name                | age        | address                    | status | phone
        ด.ช.ก้อง ใจดี (ต้น)          | ๑๓         | ๙๙ ม.๕ ต.ลำปางหลวง อ.เกาะคา  | หลุด    | 081-234-5679
        นางสาวฟ้า แซ่ ลี้             | 15 ปี       |                            | เสี่ยง    | -
        หม่อง                      | ไม่ทราบ      | ต.นาแส่ง                     | 2      |
        """,
        values={"status": {"2": "studying"}},
    )
    assert said(found, "title", "first_name", "last_name", "nickname") == [
        ("เด็กชาย", "ก้อง", "ใจดี", "ต้น"),
        ("นางสาว", "ฟ้า", "แซ่ลี้", ""),
        ("", "หม่อง", "", ""),
    ]
    assert said(found, "birth_date", "birth_precision") == [("2012", "age"), ("2010", "age"), ("", "")]
    assert said(found, "status", "phone") == [("dropped_out", "0812345679"), ("at_risk", ""), ("studying", "")]
    assert said(found, "house_no", "moo", "place_code") == [("99", "5", "520301"), ("", "", ""), ("", "", "520307")]
    assert found.repairs["agency_word"] == 1


def faults(found: Standardised) -> list[tuple[int, str, str]]:
    return [tuple(fault) for fault in found.faults[["row", "field", "code"]].to_numpy().tolist()]


def test_every_cell_that_an_accepted_row_holds_in_vain_is_known_by_row_and_column_with_its_rule() -> None:
    """Row 5 names nobody, so that its phone is of no accepted row; dashes and blanks are no faults."""
    found = read(
        """
        title | first_name | last_name | birth_date | national_id   | phone      | grade | status  | father_name   | mother_name
        ดช    | ก้อง        | ใจดี       | 31/02/2555 | 1101700230709 | 0812345679 | ป.6   | หลุด     | ข้อมูลผิด       | -
        ฮะฮะ  | ฟ้า         | ????      | 1/5/2599   | 110170023     | 12         | ป.9   | ไม่รู้เรื่อง | โรงเรียนบ้านดอน | ดี ใจดี
        ดญ    | น้ำ         |           |            | -             | ไม่มี        |       |         |               | 123
              |            |           |            |               | 99         |       |         |               |
        """
    )
    assert faults(found) == [
        (2, "birth_date", "day_does_not_exist"), (2, "national_id", "id_check_digit"),
        (3, "title", "title_unknown"), (3, "last_name", "name_unreadable"), (3, "birth_date", "date_impossible"),
        (3, "national_id", "id_wrong_length"), (3, "phone", "phone_invalid"), (3, "father_name", "name_not_a_person"),
        (3, "grade", "grade_unknown"), (3, "status", "status_unknown"), (4, "mother_name", "name_not_a_person"),
    ]  # fmt: skip
    assert found.faults["at"].tolist() == [0, 0, *[1] * 8, 2]


def test_of_a_place_the_cell_below_what_is_certain_is_at_fault() -> None:
    """เวียงเหนือ is a tambon of เมืองลำปาง, not of เกาะคา. A G-code under the id's heading and a constant are nobody's mistake."""
    found = read(
        """
        first_name | tambon      | amphoe | province | address                        | national_id
        ก้อง        | ลำปางหลวง   | เกาะคา  | ลำปาง     |                                | G644200000001
        ฟ้า         | เวียงเหนือ     | เกาะคา  | ลำปาง     |                                |
        น้ำ         | ฮะฮะฮะ      | เกาะคา  | ลำปาง     |                                |
        ฝน         | ลำปางหลวง   | ฮะฮะฮะ | ลำปาง     |                                |
        ดิน         |             |        | ฮะฮะฮะ   |                                |
        ลม         |             |        |          | 9 ม.5 ต.ฮะฮะฮะ อ.เกาะคา จ.ลำปาง |
        """,
        constants={"grade": "ไม่รู้เรื่อง"},
    )
    assert faults(found) == [
        (3, "tambon", "place_contradiction"), (4, "tambon", "place_unknown"), (5, "amphoe", "place_unknown"),
        (6, "province", "place_unknown"), (7, "address", "place_unknown"),
    ]  # fmt: skip


def test_an_agencys_word_that_means_what_it_says_is_no_translation() -> None:
    found = read("first_name | status\nก้อง | หลุด\nฟ้า | 2", values={"status": {"หลุด": "หลุด", "2": "studying"}})
    assert found.repairs["agency_word"] == 1


def test_rows_that_name_nobody_are_put_aside_with_a_reason() -> None:
    found = read(
        """
        first_name      | last_name | nickname | national_id
        รวมทั้งสิ้น         |           |          |
        รวม             | 25        |          |
        -               | -         |          |
        ????            | ????      |          |
        -               | -         | ต้น        |
        -               |           |          | 1101700230708
        รวม             | ล้นเหลือ     |          |
        -               | -         |          | 1.1E+12
        """
    )
    assert found.quarantined.to_dict("records") == [
        {"part": "", "row": 2, "reasons": "not_a_person"},
        {"part": "", "row": 3, "reasons": "not_a_person"},
        {"part": "", "row": 4, "reasons": "no_name"},
        {"part": "", "row": 5, "reasons": "unreadable"},
        {"part": "", "row": 9, "reasons": "no_name"},
    ]
    assert said(found, "record_id", "first_name", "nickname") == [
        ("school_a:6", "", "ต้น"),
        ("school_a:7", "", ""),
        ("school_a:8", "รวม", ""),
    ]


def test_birth_from_day_month_and_year_in_three_columns() -> None:
    """A day without its month tells nothing, and neither a month without its year."""
    found = read(
        """
        first_name | birth_date | birth_day | birth_month | birth_year
        ก้อง       |            | 5         | มีนาคม       | 2555
        ฟ้า        |            | 21        | 12          | 55
        แก้ว       |            |           | มี.ค.        | 2555
        โต         |            | 5         |             | 2555
        ต้น        |            | 5         | 3           |
        ว่าน       | 13/05/2555 | 1         | 1           | 2550
        ดี         |            | 31        | 2           | 2555
        """
    )
    assert said(found, "birth_date", "birth_precision") == [
        ("2012-03-05", "day"), ("2012-12-21", "day"), ("2012-03", "month"), ("2012", "year"), ("", ""), ("2012-05-13", "day"), ("2012", "year"),
    ]  # fmt: skip


def test_birth_from_the_date_else_the_year_else_the_age() -> None:
    found = read(
        """
        first_name | birth_date | birth_year | age
        ก้อง        | 13/05/2555 | 2554       | 12
        ฟ้า         | -          | 2554       | 12
        แก้ว        | 13/05/2599 |            | 12
        """
    )
    assert said(found, "birth_date", "birth_precision") == [("2012-05-13", "day"), ("2011", "year"), ("2013", "age")]
    assert found.repairs["date_impossible"] == 1


def test_an_id_given_out_before_a_child_was_born_is_a_grown_ups() -> None:
    elder, settler, child = (twelve + check_digit(twelve) for twelve in ("310170023070", "410170023070", "210170023070"))
    rows = [("13/05/2555", elder), ("", settler), ("13/05/2526", elder), ("13/05/2555", child), ("13/05/2555", elder[:12] + "x")]
    lines = [f"ก้อง | {born} | {number} | {12 if not born else ''}" for born, number in rows]
    found = read("first_name | birth_date | national_id | age\n" + "\n".join(lines))
    assert [number for (number,) in said(found, "national_id")] == ["", "", elder, child, ""]
    assert [kind for (kind,) in said(found, "id_kind")] == ["", "", "citizen", "citizen", ""]
    assert found.repairs["id_of_an_elder"] == 2


def test_titles_typed_into_the_name_of_a_source_that_has_them_apart() -> None:
    found = read(
        """
        title   | first_name   | last_name
        เด็กชาย  | ก้อง          | ใจดี
        เด็กหญิง  | พระพาย       | คำมา
        เด็กหญิง  | เด็กหญิงฟ้า    | คำมา
                | นายโต        | ใจดี
        เด็กหญิง  | นางคำ         | ใจดี
        นาย     | นายชาย       | ใจดี
        นาย     | นาย          | ชาติโย
        นางสาว   | นางสาว       | คำมา
        """
    )
    assert said(found, "title", "first_name") == [
        ("เด็กชาย", "ก้อง"),
        ("เด็กหญิง", "พระพาย"),
        ("เด็กหญิง", "ฟ้า"),
        ("นาย", "โต"),
        ("เด็กหญิง", "นางคำ"),
        ("นาย", "ชาย"),
        ("นาย", "นาย"),
        ("นางสาว", ""),
    ]


def test_a_title_in_the_place_of_a_name_is_no_name() -> None:
    """Whatever the row's own title says; but a man titled นาย may be called นาย, and หญิง, ชาย and หนู are names."""
    found = read(
        """
        title   | first_name   | last_name | father_name | father_last_name | mother_name
                | ด.ช.         | ใจดี       | นาย          | ใจดี              | นาง
        เด็กหญิง  | น.ส.         | ใจดี       | นาย ดี        | นาย               | นาง มา ใจดี
        เด็กชาย  | นาย          | ใจดี       |              |                  | นส
        นาย     | Mr.          | ใจดี       |              |                  |
                | นส           | ใจดี       |              |                  |
        เด็กหญิง  | หญิง          | นาย       |              |                  |
                | ชาย          | นางสาว    |              |                  |
        นาย     | หนู           | ใจดี       |              |                  |
        เด็กชาย  | เด็กชาย ด.ช.   | ใจดี       |              |                  |
        """
    )
    assert said(found, "title", "first_name", "last_name", "father_name", "mother_name") == [
        ("เด็กชาย", "", "ใจดี", "", ""),
        ("เด็กหญิง", "", "ใจดี", "ดี", "มา ใจดี"),
        ("เด็กชาย", "", "ใจดี", "", ""),
        ("นาย", "", "ใจดี", "", ""),
        ("นางสาว", "", "ใจดี", "", ""),
        ("เด็กหญิง", "หญิง", "", "", ""),
        ("นางสาว", "ชาย", "", "", ""),
        ("นาย", "หนู", "ใจดี", "", ""),
        ("เด็กชาย", "", "ใจดี", "", ""),
    ]
    assert [fault for fault in faults(found) if fault[2] == "title_without_name"] == [
        *((2, name, "title_without_name") for name in ("first_name", "father_name", "mother_name")),
        *((row, "first_name", "title_without_name") for row in (3,)), (3, "father_last_name", "title_without_name"),
        (4, "first_name", "title_without_name"), (4, "mother_name", "title_without_name"), (5, "first_name", "title_without_name"),
        (6, "first_name", "title_without_name"), (7, "last_name", "title_without_name"), (8, "last_name", "title_without_name"),
        (10, "first_name", "title_without_name"),
    ]  # fmt: skip


def test_wrongly_decoded_names_behind_a_sound_title_are_read_or_left_out() -> None:
    found = read(
        """
        first_name    | last_name
        ด.ญ.ÃÑµ¹Òª¹¡ | ใจดี
        ด.ช.ÍÑ¤ÃÀÑ·Ã  | ã¨´Õ
        นายÁÒ¹¾      | ใจดี
        นางสาวÇÑ¹'Õ  | ใจดี
        ด.ช.Á         | ใจดี
        José          | Müller
        """
    )
    assert said(found, "title", "first_name", "last_name") == [
        ("เด็กหญิง", "รัตนาชนก", "ใจดี"),
        ("เด็กชาย", "อัครภัทร", "ใจดี"),
        ("นาย", "มานพ", "ใจดี"),
        ("", "", "ใจดี"),
        ("", "", "ใจดี"),
        ("", "JOSÉ", "MÜLLER"),
    ]
    assert found.repairs["mojibake"] == 4
    assert faults(found) == [(5, "first_name", "name_unreadable"), (6, "first_name", "name_unreadable")]


def test_a_name_torn_by_a_space_is_joined_if_the_column_has_it_whole() -> None:
    found = read(
        """
        first_name | last_name
        ณัฐวัฒน์      | ใจดี
        ณัฐ วัฒน์     | คำมา
        จอห์น ธีรภัทร | ใจดี
        """
    )
    assert said(found, "first_name") == [("ณัฐวัฒน์",), ("ณัฐวัฒน์",), ("จอห์น ธีรภัทร",)]
    assert found.repairs["stray_space"] == 1


def test_cells_that_slid_to_the_right_are_put_back() -> None:
    found = read(
        """
        title   | first_name | last_name
        เด็กชาย  | ก้อง        | ใจดี
        ว่าที่     | ร.ต.       | สุรพล ต๊ะวิชัย
        """
    )
    assert said(found, "title", "first_name", "last_name")[1] == ("ว่าที่ร้อยตรี", "สุรพล", "ต๊ะวิชัย")


def test_constants_fill_what_a_row_leaves_open() -> None:
    found = read("first_name | province\nก้อง |\nฟ้า | เชียงใหม่", constants={"province": "ลำปาง", "school_code": "52010013"})
    assert said(found, "province", "school_code") == [("ลำปาง", "52010013"), ("เชียงใหม่", "52010013")]


def test_the_agencys_own_words_come_first() -> None:
    found = read(
        "first_name | sex | status\nก้อง | ๑ | ปกติ\nฟ้า | ผ | -",
        values={"sex": {"1": "f", "ผ": "m"}, "status": {"-": "left", "ปกติ": "at_risk"}},
    )
    assert said(found, "sex", "status") == [("f", "at_risk"), ("m", "left")]


def test_middle_names_and_surnames_repeated_in_the_first_name() -> None:
    found = read("first_name | middle_name | last_name\nMary | Jane | Smith\nก้อง ใจดี | | ใจดี")
    assert said(found, "first_name", "last_name") == [("MARY JANE", "SMITH"), ("ก้อง", "ใจดี")]


def test_record_ids_name_the_part_where_there_is_one() -> None:
    frame = table("first_name\nก้อง\nฟ้า").assign(part=["", "[a.xlsx]หมู่ 1"])
    assert said(read(frame), "record_id") == [("school_a:2",), ("school_a:[a.xlsx]หมู่ 1!3",)]


def test_the_record_key_says_what_was_said_and_not_where() -> None:
    rows = table("first_name | last_name\nก้อง | ใจดี\nฟ้า | คำมา\nก้อง | ใจดี")
    moved = rows.iloc[[1, 2, 0]].assign(row=[7, 8, 9], part="sheet")
    keys, moved_keys = read(rows).roster["record_key"], read(moved).roster["record_key"]
    assert keys.str.fullmatch("[0-9a-f]{20}").all()
    assert keys.is_unique
    assert set(keys) == set(moved_keys)
    assert keys[1] == moved_keys[0]
    other = standardise(rows, source="school_b", dated=DATED, gazetteer=LAMPANG).roster["record_key"]
    assert set(keys).isdisjoint(other)


def test_an_empty_table_gives_an_empty_roster() -> None:
    found = read(pd.DataFrame({"part": pd.Series(dtype="str"), "row": pd.Series(dtype="int64")}))
    assert list(found.roster.columns) == list(ROSTER)
    assert found.roster.dtypes.astype(str).to_dict() == roster_dtypes()
    assert len(found.quarantined) == 0
    assert found.repairs == {}


rows = st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(GIVEN, cells)), max_size=4)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    rows,
    st.dictionaries(st.sampled_from(GIVEN), cells, max_size=2),
    st.dictionaries(st.sampled_from(GIVEN), st.dictionaries(cells, cells, max_size=2), max_size=2),
)
def test_every_row_of_any_table_is_somewhere(
    given_rows: list[dict[str, str]], constants: dict[str, str], values: dict[str, dict[str, str]]
) -> None:
    frame = pd.DataFrame(given_rows).fillna("").assign(part="", row=range(1, len(given_rows) + 1))
    found = read(frame, constants=constants, values=values)
    assert sorted([*found.roster["row"], *found.quarantined["row"]]) == list(frame["row"])
    assert found.roster["row"].is_monotonic_increasing
    assert list(found.roster.columns) == list(ROSTER)
    assert found.roster.dtypes.astype(str).to_dict() == roster_dtypes()
    assert found.roster.index.equals(pd.RangeIndex(len(found.roster)))
    assert not (found.roster == "").any().any()
    assert set(found.repairs) <= set(REPAIRS)
    assert all(n > 0 for n in found.repairs.values())
    assert set(found.faults["code"]) <= set(FAULTS)
    assert set(found.faults["row"]) <= set(found.roster["row"])
    assert all(frame[name].iloc[at] for at, name in zip(found.faults["at"], found.faults["field"], strict=True))
    assert frame["row"].iloc[found.at].tolist() == found.roster["row"].tolist()
    assert {code for codes in found.quarantined["reasons"] for code in codes.split(";")} <= set(REASONS)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(written_rows)
def test_standardising_a_roster_changes_nothing(given_rows: list[dict[str, str]]) -> None:
    once = read(pd.DataFrame(given_rows).fillna("").assign(part="", row=range(1, len(given_rows) + 1))).roster
    # Two first names without a surname cannot be told from first and last name in one cell: the one thing that is read anew.
    once = once[once["last_name"].notna() | ~once["first_name"].fillna("").str.contains(" ")].reset_index(drop=True)
    again = read(once[[c for c in ROSTER if c in GIVEN or c in ("part", "row")]].fillna("")).roster
    kept = [c for c in ROSTER if c not in ("birth_precision", "record_id", "record_key")]
    pd.testing.assert_frame_equal(once.loc[once["row"].isin(again["row"]), kept].reset_index(drop=True), again[kept])
    assert len(again) == len(once)


def test_the_same_table_gives_the_same_bytes() -> None:
    frame = table("full_name | birth_date\nเด็กชายก้อง ใจดี | 13/05/2555\nเด็กหญิงฟ้า คำมา | 1/1/2555")
    one, other = read(frame), read(frame)
    assert one.roster.to_csv() == other.roster.to_csv()
    assert one.repairs == other.repairs


def test_every_rule_and_reason_is_explained_in_both_languages() -> None:
    assert set(FAULTS) <= set(REPAIRS)
    for text in (*REASONS.values(), *REPAIRS.values(), *FAULTS.values()):
        assert isinstance(text, Text)
        assert re.search("[ก-ฮ]", text.th)
        assert re.search("[a-z]", text.en)


def test_every_explained_rule_exists_in_the_code() -> None:
    folder = Path(records.__file__).parent
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.name != "reasons.py")
    composed = {"name_unreadable", "name_not_a_person"}  # made of "name_" and the problem
    assert [rule for rule in REPAIRS if f'"{rule}"' not in code and rule not in composed] == []


@pytest.mark.parametrize("column", ["first_name", "national_id", "birth_date", "tambon"])
def test_cells_that_are_no_text_are_read_as_text(column: str) -> None:
    frame = pd.DataFrame({"part": ["", ""], "row": [2, 3], column: [None, 5]}, dtype=object).assign(row=[2, 3])
    found = read(frame)
    assert len(found.roster) + len(found.quarantined) == 2
