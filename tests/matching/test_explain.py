"""Explanations: what is said of links, refusals, pairs never compared, and pairs joined by others."""

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Explanation, Model, explain, link
from tests.matching.tables import table

MODEL = Model.load()
RECORDS = table("""
    record_id | source | first_name | last_name | birth_date | national_id   | mother_name
    a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708 | วิภา ใจดีงาม
    b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451 | วิภา ใจดีงาม
    c:1       | c      | กานดา      | ใจดีงาม   | 2012-05-13 |               | วิภา ใจดีงาม
    d:1       | d      | ปรีชา      | มีสุข     |            |               |
    e:1       | e      | ธนากร      | ทองสุข    | 2010-02-03 | 1520100123469 |
    f:1       | f      | ธนากร      | ทองสุข    |            | 1520100123469 |
""")
LINKS = link(RECORDS, MODEL)


def told(a: str, b: str, records: pd.DataFrame | None = None) -> Explanation:
    """The explanation of a pair of the run."""
    return explain(LINKS, MODEL, a, b, records=records)


def test_two_valid_ids_are_two_people() -> None:
    assert (told("a:1", "b:1").verdict, told("a:1", "b:1").reason) == ("apart", "ids_differ")


def test_a_twin_is_called_a_twin() -> None:
    assert (told("a:1", "c:1").verdict, told("a:1", "c:1").reason) == ("apart", "twins")


def test_a_link_names_every_comparison_and_its_weight() -> None:
    found = told("e:1", "f:1")
    assert found.verdict == "linked"
    assert {p.label.en: p.found.en for p in found.parts}["National id"] == "the same"
    assert {p.name: p.level for p in found.parts}["birth_date"] == "missing"
    assert sum(p.bits for p in found.parts) == pytest.approx(found.weight, abs=1e-4)


def test_a_pair_never_compared_is_told_by_its_blocking_keys() -> None:
    found = told("a:1", "d:1", RECORDS)
    assert found.verdict == "never_compared"
    said = {key.rule: key.told for key in found.keys}
    assert said["national_id"] == ("เลขประจำตัวประชาชน ไม่มีข้อมูล", "National id missing")
    assert said["names"].en == "First name differs, Last name differs"
    assert found.sentence.en == "not compared: no blocking rule has all its keys alike"


def test_the_closest_rules_come_first_and_say_what_agrees() -> None:
    records = table("""
        record_id | source | first_name | last_name | birth_date | tambon
        x:1       | x      | กานดา      | แซ่ลี้ทอง | 2012-05-13 | งาว
        y:1       | y      | ปรียานุช   | แซ่ลี้ทอง | 2012-09-01 | ปงยางคก
    """)
    rules = [rule for rule in MODEL.blocking if rule.name in ("national_id", "surname_year_tambon", "names")]
    model = MODEL.model_copy(update={"blocking": rules})
    first, *_, last = explain(link(records, model, train=False), model, "x:1", "y:1", records=records).keys
    assert (first.rule, first.alike.en, first.told.en) == ("surname_year_tambon", "Last name, Birth date", "Tambon differs")
    assert (first.alike.th, first.told.th) == ("นามสกุล, วันเกิด", "ตำบล ไม่ตรงกัน")
    assert first.share == pytest.approx(2 / 3)
    assert last.share == 0


def test_a_pair_joined_by_others_shows_the_way() -> None:
    pairs = LINKS.pairs.assign(
        record_id_l=LINKS.pairs["record_id_l"].where(LINKS.pairs["reason"] != "weight", "e:1"),
    )
    third = pd.DataFrame([{"record_id": "g:1", "cluster_id": "e:1", "cohesion": 0.9, "review": ""}])
    link_fg = LINKS.pairs[LINKS.pairs["reason"] == "weight"].assign(record_id_l="f:1", record_id_r="g:1")
    chained = type(LINKS)(
        pd.concat([pairs, link_fg], ignore_index=True), pd.concat([LINKS.clusters, third], ignore_index=True), LINKS.report
    )
    assert explain(chained, MODEL, "e:1", "g:1").path == ("e:1", "f:1", "g:1")


def test_no_value_of_a_record_is_told() -> None:
    said = str([told(a, b, RECORDS) for a in RECORDS["record_id"] for b in RECORDS["record_id"] if a != b])
    values = {v for column in RECORDS.columns.drop(["record_id", "source"]) for v in RECORDS[column].dropna()}
    assert [v for v in values if v in said] == []


def test_an_unknown_record_is_refused() -> None:
    with pytest.raises(OneTeamError):
        told("a:1", "z:9")


def test_a_pair_left_out_for_its_two_valid_ids_says_so() -> None:
    """Sisters of one school: the rule of surname, birth year and tambon has them alike, and a number of her own each."""
    records = table("""
        record_id | source | first_name | last_name | birth_date | tambon | school_name    | national_id
        x:1       | x      | กานดา      | แซ่ลี้ทอง | 2012-05-13 | งาว    | โรงเรียนบ้านดง | 1101700230708
        y:1       | y      | ปรียานุช   | แซ่ลี้ทอง | 2012-09-01 | งาว    | บ้านดง         | 1520100123451
    """)
    found = explain(link(records, MODEL, train=False), MODEL, "x:1", "y:1", records=records)
    told = {key.rule: key.told.en for key in found.keys}
    assert found.verdict == "never_compared"
    assert told["surname_year_tambon"] == "alike, but each has another valid National id"
    assert told["first_name_school"] == "First name/Nickname differs"  # the school is the same: its name without "school"
