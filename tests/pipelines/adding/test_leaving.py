"""Columns left out: in silence only where no list loses anything by it."""

import pytest

from pipelines.adding.leaving import MAY_BE_SENSITIVE
from tests.pipelines.adding.test_guessing import FULL, one

WORDS = ["ก", "ข"] * 30


@pytest.mark.parametrize("heading", ["หมายเหตุ", "ปีการศึกษา", "GPAX", "ห้อง", "สาขาวิชา", "ความสัมพันธ์", "E-mail", "รหัสไปรษณีย์", "ถนน", "HOSPCODE", "_submission_time", "พิกัดบ้าน"])
def test_a_column_of_the_kinds_that_every_list_has_is_left_out_in_silence(heading):
    assert (one(heading, WORDS).field, one(heading, WORDS).sure) == ("", True)


@pytest.mark.parametrize("heading", ["ประเภททุน", "สิทธิ", "สภาพบ้าน", "ประเภทบัตร", "รูปแบบบริการ", "คะแนน", "โครงการ", "สถานะการโอน", "Referred to", "Project", "แผน"])
def test_another_one_is_asked_about_though_its_heading_is_understood(heading):
    found = one(heading, WORDS)
    assert (found.field, found.sure) == ("", False)
    assert found.why.th
    assert found.why.en


@pytest.mark.parametrize("heading", ["นร.เจ็บป่วยเรียนรวม (ประเภท)", "ประเภทศาสนสถานในหลักสูตร", "health section", "กลุ่มเรียนคดี"])
def test_any_word_of_what_is_sensitive_is_asked_about_wherever_it_stands(heading):
    found = one(heading, WORDS)
    assert found.dropped or (not found.sure and found.why == MAY_BE_SENSITIVE)


@pytest.mark.parametrize("heading", ["นร.พิการเรียนรวม (ประเภท)", "ผู้พิการ", "เบี้ยพิการ", "ETHGRP", "บ้านนี้เป็นหนี้นอกระบบไหม", "อาพาธ/โรค"])
def test_what_is_sensitive_by_a_trades_own_words_is_kept_out(heading):
    assert one(heading, WORDS).dropped


def test_yes_and_no_under_a_question_that_names_a_teacher_are_no_teachers():
    """Few words for many rows are a class's teachers only where they are names of people or the heading asks for one."""
    assert one("ชื่อครูที่ปรึกษา", FULL[:3] * 20).sure
    assert not one("ผู้บริจาคทราบสถานะ", ["ทราบ", "ยังไม่ทราบ"] * 30).sure


def test_a_heading_that_speaks_of_somebody_and_of_the_child_is_asked_about():
    assert not one("ตำแหน่งครูของนักเรียน", WORDS).sure


@pytest.mark.parametrize("heading", [
    "ขอไม่ให้บอกที่อยู่ของน้องกับผู้บริจาค", "ครอบครัวขอให้ปิดที่อยู่ไว้หรือไม่", "ขอให้ปิดที่อยู่เป็นความลับไหม",
])  # fmt: skip
def test_whoever_asks_that_an_address_stays_hidden_asks_it_for_the_child(heading):
    assert one(heading, ["ใช่", ""] * 30).field == "hide_address"


@pytest.mark.parametrize("heading", ["ครูของผู้ปกครอง", "Guardian's supervisor"])
def test_somebodys_somebody_is_asked_about_though_they_are_few(heading):
    assert not one(heading, FULL[:3] * 20).sure


def test_a_screening_may_be_of_bodies_or_of_who_is_eligible_and_is_kept_out_in_doubt():
    found = one("ผลการคัดกรอง", ["ผ่านเกณฑ์", "ไม่ผ่าน"] * 30)
    assert (found.dropped, found.sure) == (True, False)


@pytest.mark.parametrize("heading", [
    "Employer / boss", "Employer", "ชื่อนายจ้าง", "เบอร์นายจ้าง", "ที่อยู่นายจ้าง", "เจ้าของสวน", "Farm owner", "ที่ทำงาน", "สังกัดของบิดา", "มารดา แผนก", "ความเห็นนักจิตวิทยา",
])  # fmt: skip
def test_for_whom_somebody_works_and_what_experts_think_is_never_left_out_in_silence(heading):
    """They are few for many rows, as teachers are, and stand beside words that need no mark."""
    assert not one(heading, ["Suan Som Doi Kham", "Ban Pong Resort", "-", "Phor Liang Kaew"] * 15).sure


@pytest.mark.parametrize("heading", ["_child_disability", "_income", "meta/religion"])
def test_a_programs_way_to_write_its_own_columns_hides_nothing_sensitive(heading):
    assert one(heading, WORDS).dropped


@pytest.mark.parametrize("heading", ["สัญชาติ หมายเหตุ", "Nationality notes", "หนังสือเดินทาง ห้อง", "passport remark", "ได้รับเงิน ภาคเรียน 1"])
def test_nations_and_payments_are_asked_about_beside_a_word_that_needs_no_mark(heading):
    assert not one(heading, WORDS).sure


@pytest.mark.parametrize("heading", [
    "familyposition", "FAMILY_POSITION", "position_in_family", "ตำแหน่งในครอบครัว", "ฐานะในครอบครัว", "ฐานะในครัวเรือน", "hh_position", "birth_order", "บทบาทในครอบครัว",
])  # fmt: skip
def test_a_place_in_the_family_feeds_nothing_in_doubt(heading):
    found = one(heading, ["1", "2", "3", "3"] * 15)
    assert (found.field, found.sure) == ("", False)


@pytest.mark.parametrize("heading", [
    "วันที่ชั่งน้ำหนัก", "วันวัดส่วนสูง", "โภชนาการ วันที่ชั่ง", "weight_date", "vaccination_date", "วันที่ตรวจสุขภาพ", "sdq_date", "วันชั่ง", "weighing_date",
])  # fmt: skip
def test_days_of_weighing_and_of_examinations_feed_nothing_in_doubt(heading):
    found = one(heading, [f"{d}/06/2569" for d in range(1, 21)] * 3)
    assert (found.field, found.sure) == ("", False)


@pytest.mark.parametrize("heading", ["หนังสือผ่านแดน", "ขออนุญาตออกนอกพื้นที่", "Pink card / CI no.", "MoI-UNHCR status"])
def test_passes_and_leaves_to_travel_are_asked_about(heading):
    assert not one(heading, WORDS).sure
