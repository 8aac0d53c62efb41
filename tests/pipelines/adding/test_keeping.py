"""Columns that feed nothing and tell of somebody what the register has no use for: kept out, in silence only where that is understood."""

import pytest

from pipelines.adding.contents import Contents
from pipelines.adding.guessing import guess
from pipelines.adding.headings import said_by
from pipelines.adding.rivals import settle
from tests.pipelines.adding.test_guessing import BORN, DAY, FULL, IDS, OWN

CHILD = {"เลขประจำตัวประชาชน": IDS, "ชื่อ-สกุล": FULL, "วันเกิด": BORN, "เลขประจำตัวนักเรียน": OWN}
OTHERS = IDS[1:] + IDS[:1]
GROWN = [f"{n % 28 + 1}/{n % 12 + 1}/{2515 + n % 20}" for n in range(60)]
SUMS = ["1,250", "2,400", "800"] * 20
NATIONS = ["ไทย", "เมียนมา", "ลาว"] * 20
PASSPORTS = [f"MD{n}" for n in range(312_400, 312_460)]
DATES = ["12/03/2570", "1/10/2569", "30/06/2571"] * 20


def beside(table, heading, cells):
    columns = [*table.items(), (heading, cells)]
    contents = {at: Contents(under, DAY) for at, (_, under) in enumerate(columns)}
    return settle([guess(at, name, said_by(name), contents[at]) for at, (name, _) in enumerate(columns)], contents)[-1]


def how(heading, cells):
    found = beside(CHILD, heading, cells)
    return found.field, found.dropped, found.sure


@pytest.mark.parametrize(("heading", "cells"), [
    ("เลขประจำตัวประชาชนบิดา", OTHERS), ("fatherid", OTHERS), ("Guardian citizen ID", OTHERS), ("วันเกิดมารดา", GROWN), ("เลขประจำตัวประชาชนครู", OTHERS),
])  # fmt: skip
def test_ids_and_birthdays_of_others_are_kept_out(heading, cells):
    assert how(heading, cells) == ("", True, True)


@pytest.mark.parametrize(("heading", "cells"), [
    ("สัญชาติ", NATIONS), ("Nationality", NATIONS), ("NATION", ["099", "048"] * 30), ("NAT_DESC", NATIONS), ("สัญชาติมารดา", NATIONS), ("หนังสือเดินทาง", PASSPORTS),
    ("Passport No.", PASSPORTS), ("เลขหนังสือเดินทาง", PASSPORTS), ("Visa expiry", DATES), ("ใบอนุญาตทำงานหมดอายุ", DATES), ("Work permit No.", [f"6716{n}" for n in range(3600, 3660)]),
])  # fmt: skip
def test_nations_and_papers_of_stay_are_kept_out(heading, cells):
    assert how(heading, cells) == ("", True, True)


@pytest.mark.parametrize("heading", [
    "ยอดเงินคงค้าง", "เงินที่ยืม", "Tuition", "Arrears (THB)", "Unpaid balance", "Stipend", "ค่าเทอมที่ยังค้าง", "จำนวนเงิน", "ทุนละ (บาท)", "เบี้ยเลี้ยง/วัน",
    "เงินสงเคราะห์ที่ได้รับ", "ค่ารถต่อเดือน", "เงินที่บิดาส่งให้", "Teacher allowance (THB)", "หนี้ ธ.ก.ส.", "รายได้",
])  # fmt: skip
def test_sums_of_money_of_whomever_are_kept_out(heading):
    assert how(heading, SUMS)[:2] == ("", True)


@pytest.mark.parametrize("heading", ["จำนวนเงิน", "Tuition", "ทุนละ (บาท)", "เบี้ยเลี้ยง/วัน", "หนี้ ธ.ก.ส."])
def test_where_heading_and_cells_both_speak_of_sums_nobody_need_look(heading):
    assert how(heading, SUMS)[2]


@pytest.mark.parametrize(("heading", "cells"), [
    ("บัญชีเลขที่", [f"03705107{n}" for n in range(10, 70)]), ("บัญชี ธกส.", [f"874-6-0079{n}-4" for n in range(60)]), ("เลขบัญชีธนาคาร", OWN),
])  # fmt: skip
def test_numbers_of_bank_accounts_are_kept_out(heading, cells):
    assert how(heading, cells)[:2] == ("", True)


@pytest.mark.parametrize(("heading", "cells"), [
    ("ทุนที่ได้ กขค", SUMS), ("เงินเหลือ กขค", SUMS), ("หนังสือเดินทาง กขค", PASSPORTS), ("เอกสารที่มี", ["Passport", "บัตรชมพู", "ท.ร.38/1"] * 20),
    ("ค่ารถ", ["ชำระแล้ว", "ค้าง"] * 30), ("กยศ.", ["กู้", "ไม่กู้"] * 30), ("เลขบัตร กขค", OTHERS),
    ("เลขประจำตัวประชาชนคู่สมรส", OTHERS), ("เลขบัตรผู้ค้ำประกัน", OTHERS), ("แม่ ปีเกิด", ["2525", "2530"] * 30),
])  # fmt: skip
def test_what_is_told_by_half_a_heading_or_by_cells_is_kept_out_in_doubt(heading, cells):
    assert how(heading, cells) == ("", True, False)


@pytest.mark.parametrize(("heading", "cells"), [
    ("วันที่โอนเงิน", DATES), ("ช่องทางรับเงิน", ["เงินสด", "พร้อมโอน"] * 30), ("ประเภททุน", ["เรียนดี", "รายปี"] * 30), ("ทุนถึงปี", ["2570", "2571"] * 30),
    ("อายุบิดา", ["41", "38", "45"] * 20), ("จำนวนครั้ง", ["3", "5"] * 30), ("สมาชิกกองทุนเลขที่", ["8268", "9100"] * 30),
])  # fmt: skip
def test_when_how_and_of_what_kind_is_no_sum_and_an_age_no_number_of_anybodys(heading, cells):
    found = beside(CHILD, heading, cells)
    assert not found.dropped


@pytest.mark.parametrize("heading", ["Natl ID or Passport", "เลขบัตรประชาชน/หนังสือเดินทาง", "หนังสือเดินทาง"])
def test_ids_that_can_be_the_childs_feed_the_field_whatever_papers_are_named_beside(heading):
    found = beside({"ชื่อ-สกุล": FULL}, heading, IDS)
    assert (found.field, found.dropped) == ("national_id", False)


def test_another_persons_ids_are_asked_about_while_none_are_the_childs():
    found = beside({"ชื่อ-สกุล": FULL}, "เลขประจำตัวประชาชนบิดา", OTHERS)
    assert (found.field, found.dropped, found.sure) == ("", True, False)


def test_nothing_is_kept_out_by_a_heading_under_which_another_column_feeds_a_field():
    """An agreement keeps out by headings, and would lose both."""
    found = beside({"ชื่อ-สกุล": FULL, "เลขบัตรประชาชน": IDS}, "เลขบัตรประชาชน", OTHERS)
    assert (found.field, found.dropped, found.sure) == ("", False, False)


@pytest.mark.parametrize("heading", [
    "ศาสนา", "Belief", "เอชไอวี", "AIDS", "โควิด", "chronic", "impairment", "ชนกลุ่มน้อย", "minority", "ประวัติคดี", "คดีความ", "จำคุก", "criminal record", "วันจับกุม", "ของกลาง",
    "คุมประพฤติ", "probation", "ใบหน้า", "ข้อมูลชีวภาพ", "ชีวมิติ", "iris", "voice print", "genetic", "รสนิยมทางเพศ", "เพศวิถี", "อัตลักษณ์ทางเพศ", "LGBT", "sexual orientation",
    "gender identity", "ล่วงละเมิดทางเพศ", "คุมกำเนิด", "contraception", "สหภาพแรงงาน", "trade union", "party membership", "ตรวจ ปส.", "VA ขวา", "วัคซีน dT",
])  # fmt: skip
def test_what_the_law_calls_sensitive_is_kept_out_by_its_word(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["เพศ", "เพศสภาพ", "Gender", "พนักงานคุมประพฤติ", "probation officer"])
def test_a_word_of_it_inside_another_is_not(heading):
    assert not said_by(heading).sensitive


def test_which_child_of_a_family_somebody_is_is_no_sum_whoever_asks_for_a_scholarship():
    found = beside({"ชื่อ-สกุล": FULL}, "บุตรผู้ขอรับทุน บุตรคนที่", ["1", "2", "3", "1"] * 15)
    assert (found.field, found.dropped) == ("", False)


def test_that_somebody_has_no_standing_in_any_registry_is_kept_out_by_the_cells():
    found = beside({"ชื่อ-สกุล": FULL}, "สถานะบุคคล", ["คนไทย", "บัตรเลข 0", "ไร้สถานะ", "ต่างด้าว"] * 15)
    assert (found.field, found.dropped, found.sure) == ("", True, False)


def test_a_subsidy_a_term_is_a_sum():
    assert beside({"ชื่อ-สกุล": FULL}, "เงินอุดหนุนรายหัว/เทอม", ["1,000", "1,250", "500"] * 20).dropped


@pytest.mark.parametrize("heading", [
    "ทุนการศึกษา/เทอม", "ทุน ภาคเรียนที่ 1", "ทุนกีฬา", "Scholarship/semester", "ทุนปีการศึกษา 2569", "ค่าห้อง", "ค่าหลักสูตร", "ค่าเสื้อ", "fee remark", "หมายเหตุ (บาท)",
])  # fmt: skip
def test_sums_are_kept_out_in_doubt_though_the_heading_names_a_term_or_a_room_besides(heading):
    assert how(heading, SUMS) == ("", True, False)


@pytest.mark.parametrize("heading", ["ทุนการศึกษา/เทอม", "ทุนกีฬา", "Scholarship semester", "สาขาธนาคาร"])
def test_who_gets_a_grant_is_asked_about_though_the_heading_names_a_term_besides(heading):
    assert how(heading, ["ได้รับ", "ไม่ได้รับ"] * 30) == ("", False, False)


@pytest.mark.parametrize("heading", ["เทอม 1", "ยอด/เทอม", "semester 1"])
def test_what_only_money_is_written_as_is_asked_about_under_any_heading(heading):
    assert how(heading, SUMS) == ("", False, False)


@pytest.mark.parametrize("heading", [
    "งานพ่อ", "งานของแม่", "ที่ทำงานพ่อ", "สถานที่ทำงานบิดา", "แม่ทำอะไร", "หน้าที่การงานผู้ปกครอง", "Father's workplace", "Parents' workplace", "นายจ้างของพ่อแม่", "บริษัทของพ่อ",
])  # fmt: skip
def test_where_parents_work_is_kept_out(heading):
    assert how(heading, ["โรงงานปลากระป๋อง", "สวนยาง", "รับจ้าง"] * 20) == ("", True, False)


@pytest.mark.parametrize("heading", ["รายงานผู้ปกครอง", "สำนักงาน", "แม่บ้าน", "กิจกรรมร่วมงานผู้ปกครอง"])
def test_a_report_to_parents_and_an_office_are_no_work_of_theirs(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["Scholarship status owed", "care/owes_broker"])
def test_that_somebody_owes_is_money(heading):
    assert how(heading, ["yes", "no"] * 30)[1:] == (True, False)


def test_the_marks_of_who_asks_for_a_grant_are_no_sums():
    assert how("บุตรที่ขอทุน เกรดเฉลี่ย", ["3.25", "2.80", "3.91"] * 20)[1] is False


@pytest.mark.parametrize("heading", ["Country", "Home country", "Country of origin", "ประเทศ", "ประเทศต้นทาง"])
def test_of_what_country_somebody_is_is_kept_out_in_doubt(heading):
    assert how(heading, ["Myanmar", "Laos", "Cambodia"] * 20) == ("", True, False)
    assert how(heading, ["Thailand"] * 60)[1] is False, "of an address"


@pytest.mark.parametrize("heading", ["Doc. No. เลขเอกสาร", "เลขที่เอกสาร", "Document no.", "doc_id"])
def test_passports_under_a_mere_document_are_kept_out_in_doubt(heading):
    assert how(heading, PASSPORTS) == ("", True, False)
    assert how(heading, [f"ศธ {n}/2569" for n in range(60)])[1] is False


def test_days_of_a_card_of_stay_are_kept_out():
    assert how("Pink card exp.", DATES) == ("", True, True)
