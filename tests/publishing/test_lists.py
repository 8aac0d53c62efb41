import csv
import datetime as dt
import io
import unicodedata

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.errors import OneTeamError
from publishing import disclosure
from publishing.lists import rows_for, write_list
from publishing.spreadsheets import safe
from tests.publishing.frames import AS_OF, agency, people, receiving

KOKHA, NGAO = {"amphoe": "เกาะคา"}, {"amphoe": "งาว", "tambon": "ศาลา", "moo": "2", "age": 16}
CHILDREN = people(
    {"state": "dropped_out", "sources": "registry;school", **KOKHA, "tambon": "ลำปางหลวง", "moo": "3", "age": 14},
    {"state": "enrolled", "sources": "registry;school", **KOKHA, "tambon": "ลำปางหลวง", "moo": "3", "age": 9},
    {"state": "never_enrolled", "sources": "registry", **KOKHA, "tambon": "ศาลา", "moo": "10", "age": 7},
    {"state": "not_found", "sources": "registry;college", **NGAO},
    {"state": "dropped_out", "sources": "shelter", **NGAO},
    {"state": "in_care", "sources": "registry;school;shelter", **KOKHA, "tambon": "ศาลา", "age": 12, "listed": True},
)


def refs(receiver, children=CHILDREN, protected=("shelter",), as_of=AS_OF):
    return list(rows_for(receiver, children, protected, as_of)["person_ref"])


@pytest.mark.parametrize(
    ("receives", "expected"),
    [
        ({"rows": "own_former_pupils"}, ["P1"]),
        ({"rows": "own_former_pupils", "states": ["enrolled"]}, []),  # still a pupil: not a former one
        ({"rows": "own_records", "states": ["enrolled", "dropped_out"]}, ["P1", "P2"]),
        ({"rows": "own_area", "amphoe": ["เกาะคา"]}, ["P1", "P3"]),
        ({"rows": "own_area", "tambon": ["ศาลา"]}, ["P4", "P3"]),
        ({"rows": "own_area", "tambon": ["เกาะคา/ศาลา"]}, ["P3"]),
        ({"rows": "own_area", "tambon": ["ศาลา"], "moo": [2]}, ["P4"]),
        ({"rows": "own_area"}, []),  # an own area without a place is nobody
        ({"rows": "candidates", "ages": [14, 18]}, ["P4", "P1"]),
        ({"rows": "candidates", "ages": [14, 18], "amphoe": ["งาว"]}, ["P4"]),
        ({"rows": "whole_province"}, ["P4", "P1", "P3"]),
        ({"rows": "whole_province", "states": ["in_care", "enrolled"]}, ["P2"]),
        ({"rows": "none"}, []),
    ],
)
def test_the_agreement_chooses_the_rows(receives, expected):
    assert refs(agency(receives={"fields": ["person_ref"], **receives})) == expected


def test_no_agreement_or_one_out_of_force_gives_nothing():
    receiver = receiving("whole_province")
    assert refs(receiver, as_of=AS_OF.replace(year=2028)) == []
    assert refs(receiver, as_of=AS_OF.replace(year=2024)) == []
    assert refs(agency(agreement=False, receives={"rows": "whole_province", "fields": ["person_ref"]})) == []
    with pytest.raises(OneTeamError, match="not in force"):
        write_list(receiver, CHILDREN, None, protected_sources=[], as_of=AS_OF.replace(year=2028), run_id="r")


def test_only_the_agreed_fields_in_the_agreed_order():
    out = rows_for(receiving("whole_province", ["state", "person_ref", "first_name"]), CHILDREN, ["shelter"], AS_OF)
    assert list(out.columns) == ["state", "person_ref", "first_name"]


def test_a_village_is_sorted_by_number_and_not_by_letter():
    children = people(*({"state": "not_found", "sources": "a", "amphoe": "ก", "tambon": "ก", "moo": m} for m in ("10", "2", "1")))
    assert refs(receiving("whole_province"), children) == ["P3", "P2", "P1"]


def test_what_only_a_protected_source_knows_stays_blank():
    child = {"state": "dropped_out", "sources": "school;shelter", "phone": "08", "first_name": "ก", "last_school": "ร.ร.", "age": 12}
    receiver = receiving("whole_province", ["person_ref", "first_name", "phone", "last_school", "age"])
    said = people({**child, "only_protected": "phone;birth_date", "last_source": "shelter"})
    assert rows_for(receiver, said, ["shelter"], AS_OF).iloc[0].isna().tolist() == [False, False, True, True, True]
    unsaid = people({**child, "last_source": "shelter"}).drop(columns="only_protected")  # nobody says which values are the shelter's alone
    assert rows_for(receiver, unsaid, ["shelter"], AS_OF).iloc[0].isna().tolist() == [False, True, True, True, True]


def test_only_protected_is_worked_out_from_the_records():
    shown = people({"first_name": "ก", "phone": "08", "house_no": "1"}, {"first_name": "ข", "phone": "09"})
    records = pd.DataFrame(
        [
            ("P1", "school", "ก", None, "1"),
            ("P1", "shelter", "ก", "08", "9"),
            ("P2", "shelter", "ข", "09", None),
            ("P2", "school", None, "08", None),  # another child's value does not make P2's open
        ],
        columns=["person_id", "source", "first_name", "phone", "house_no"],
    )
    assert disclosure.only_protected(shown, records, ["shelter"]).tolist() == ["phone", "first_name;phone"]


def test_a_hidden_address_is_blank_and_in_no_area_list():
    children = people(
        {"state": "dropped_out", "sources": "a", "amphoe": "งาว", "tambon": "ศาลา", "house_no": "9", "first_name": "ก", "hide_address": "1"}
    )
    out = rows_for(receiving("whole_province", ["first_name", "house_no", "tambon", "amphoe"]), children, [], AS_OF)
    assert out.iloc[0].isna().tolist() == [False, True, True, True]
    assert refs(receiving("own_area", amphoe=["งาว"]), children) == []


@settings(deadline=None, max_examples=25)
@given(
    st.lists(
        st.tuples(st.sampled_from(["dropped_out", "in_care", "enrolled"]), st.sets(st.sampled_from(["a", "b", "s1", "s2"]))), max_size=9
    )
)
def test_nobody_only_protected_sources_know_is_ever_listed(children):
    frame = people(*({"state": s, "sources": ";".join(sorted(k)), "listed": True} for s, k in children))
    for rows in ("whole_province", "own_records", "own_former_pupils", "candidates"):
        listed = set(refs(receiving(rows, key="s1"), frame, ["s1", "s2"]))
        assert listed <= {f"P{i}" for i, (s, k) in enumerate(children, start=1) if k & {"a", "b"} and s != "in_care"}


def read_back(path):
    sheet = openpyxl.load_workbook(path)["รายชื่อ"]
    return [[c.value for c in row] for row in sheet.iter_rows()]


FIELDS = ["person_ref", "first_name", "sex", "birth_date", "national_id", "state", "since", "age"]
CHILD = {
    "state": "dropped_out", "sources": "school", "first_name": "สมชาย", "sex": "m", "birth_date": "2010-03-12",
    "national_id": "0012345678901", "since": "2026-05-16", "age": 16, "birth_precision": "day",
}  # fmt: skip


def test_a_thai_workbook(tmp_path):
    children = people(CHILD, {**CHILD, "birth_date": "2010", "birth_precision": "age", "first_name": "ฮ"})
    result = write_list(receiving("own_former_pupils", FIELDS), children, tmp_path, protected_sources=[], as_of=AS_OF, run_id="run-1")
    assert read_back(result.path) == [
        ["รหัสเด็ก", "ชื่อ", "เพศ", "วันเกิด", "เลขประจำตัวประชาชน", "สถานะการศึกษา", "ตั้งแต่", "อายุ"],
        ["P1", "สมชาย", "ชาย", "12 มี.ค. 2553", "0012345678901", "ออกกลางคัน", "16 พ.ค. 2569", "16"],
        ["P2", "ฮ", "ชาย", "ประมาณ 2553", "0012345678901", "ออกกลางคัน", "16 พ.ค. 2569", "16"],
    ]
    cover = [c.value for row in openpyxl.load_workbook(result.path)["คำชี้แจง"].iter_rows() for c in row if c.value]
    assert {"MOU-1", "ค้นหาเด็กนอกระบบและพากลับสู่การเรียนรู้", "15 ก.ค. 2569", "2 คน", "run-1"} <= set(cover)
    assert (result.rows, result.fields) == (2, tuple(FIELDS))


@pytest.mark.parametrize(("made", "last"), [("2026-07-15", "2026-10-13"), ("2027-05-01", "2027-05-15")], ids=["90 days on", "the agreement ends"])
def test_a_list_is_not_kept_beyond_its_agreement(made, last):
    """90 days, under an agreement that ends on 15 May 2027."""
    signed = agency("school").agreement
    assert signed.retention_days == 90
    assert signed.kept_until(dt.date.fromisoformat(made)).isoformat() == last


def test_a_list_says_in_words_which_rule_put_the_child_there(tmp_path):
    children = people({**CHILD, "rule": "roll_hanging"}, {**CHILD, "rule": "a_rule_of_the_future"})
    receiver = receiving("own_former_pupils", ["rule"], form="csv")
    path = write_list(receiver, children, tmp_path, protected_sources=[], as_of=AS_OF, run_id="r", lang="en").path
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert rows[0] == ["Rule"]
    assert rows[1][0].startswith("the school says the child does not come")
    assert rows[2] == ["a_rule_of_the_future"]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_the_same_rows_give_the_same_bytes(tmp_path, form):
    receiver = receiving("own_former_pupils", FIELDS, form=form)
    hashes = [
        write_list(receiver, people(CHILD), tmp_path / n, protected_sources=[], as_of=AS_OF, run_id="r").sha256 for n in ("one", "two")
    ]
    assert hashes[0] == hashes[1]


DANGEROUS = ["=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", " =1", "\u200b=1", "'=1", "\ufeff=1"]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_no_cell_that_goes_out_is_a_formula(tmp_path, form):
    receiver = receiving("own_former_pupils", ["first_name"], form=form)
    children = people(*({**CHILD, "first_name": v} for v in DANGEROUS))
    path = write_list(receiver, children, tmp_path, protected_sources=[], as_of=AS_OF, run_id="r").path
    if form == "csv":
        assert path.read_bytes().startswith("\ufeff".encode())
        cells = [row[0] for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))][1:]
    else:
        cells = [row[0] for row in read_back(path)][1:]
        kinds = {c.data_type for row in openpyxl.load_workbook(path)["รายชื่อ"].iter_rows() for c in row}
        assert kinds == {"s"}
    assert len(cells) == len(DANGEROUS)
    assert all(c.startswith("'") for c in cells)


@given(st.text(alphabet=st.sampled_from("=+-@\t\r\n ＝＋﹣⁼'\u200b1กa")) | st.text())
def test_a_safe_cell_never_begins_like_a_formula(text):
    out = safe(text)
    seen = unicodedata.normalize("NFKC", out.lstrip(" \u200b"))
    assert out in ("", "-") or seen[:1] not in set("=+-@\t\r\n")


def test_plain_text_is_left_alone():
    for text in ("สมชาย", "-", "12/3", "081-234", "น.ส.=", ""):
        assert safe(text) == text
