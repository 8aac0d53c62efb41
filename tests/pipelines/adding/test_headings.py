"""What headings say: as people and systems write them; the field each speaks for was decided by hand."""

from dataclasses import replace

import pytest

from pipelines.adding.headings import field_of, said_by, said_twice, says_something, use
from pipelines.adding.words import Words

CHILD = {
    "national_id": ["เลขประจำตัวประชาชน", "เลขบัตร ปชช.", "เลข ๑๓ หลัก", "เลขที่บัตรประชาชน", "PersonalID", "id_card", "Citizen ID No.", "2. เลขบัตรประชาชน (ถ้ามี)",
                    "เลขประจำ\u200bตัวประชาชน", "บัตรประชาชน"],
    "pupil_no": ["เลขประจำตัวนักเรียน", "รหัสนักศึกษา", "StudentID", "admission_no", "HN"],
    "title": ["คำนำหน้า", "คำนำหน้านาม", "คำนำหน้าชื่อ", "prefix_name", "PRENAME"],
    "first_name": ["child_first", "ชื่อ", "ชื่อตัว", "ชื่อนักเรียน", "FirstName", "fname", "ข้อมูลส่วนตัว/ชื่อ", "child/first_name"],
    "last_name": ["นามสกุล", "สกุล", "Surname", "LASTNAME", "lname_th"],
    "full_name": ["ชื่อ - นามสกุล", "ชื่อ-สกุล นักเรียน", "ชื่อและนามสกุล", "Full name", "Student Name", "Name-Surname"],
    "nickname": ["ชื่อเล่น", "Nick name"],
    "birth_date": ["วัน/เดือน/ปีเกิด", "ว.ด.ป. เกิด", "วันเกิด (พ.ศ.)", "เกิดวันที่", "DOB", "BirthDate", "birth_date", "DoB", "Date of Birth", "วด/ป เกิด"],
    "birth_year": ["ปีเกิด", "เกิด พ.ศ.", "ปี พ.ศ. เกิด", "year_of_birth"],
    "birth_month": ["เดือนเกิด", "เกิด เดือน", "birth_month"],
    "birth_day": ["เกิด วัน", "dob_day"],
    "age": ["อายุ", "อายุ (ปี)", "Age"],
    "sex": ["เพศ", "Gender", "SEX"],
    "house_no": ["บ้านเลขที่", "House No.", "House #", "addr_no", "ที่อยู่ตามทะเบียน บ้านเลขที่"],
    "moo": ["หมู่ที่", "หมู่", "ม.", "moo"],
    "tambon": ["ตำบล", "ตำบล/แขวง", "ต.", "sub-district", "TAMBON"],
    "amphoe": ["อำเภอ", "อำเภอ/เขต", "district", "Amphur"],
    "province": ["จังหวัด", "province_name"],
    "address": ["ที่อยู่ตามบัตรประชาชน", "ที่ตั้งบ้านเรียน", "ที่อยู่", "ที่อยู่ปัจจุบัน", "Home address"],
    "phone": ["เบอร์โทร", "โทรศัพท์มือถือ", "โทร.", "Tel.", "Mobile phone"],
    "school_code": ["รหัสโรงเรียน", "รหัสสถานศึกษา 10 หลัก", "SchoolCode"],
    "school_name": ["โรงเรียนของบุตร", "School now", "ชื่อโรงเรียน", "สถานศึกษา", "School name"],
    "grade": ["ชั้นเรียนของบุตร", "ชั้น", "ระดับชั้น", "ชั้น/ห้อง", "Grade", "class_level"],
    "status": ["สถานะ", "สถานภาพการเรียน", "student_status"],
    "enrolled_from": ["วันที่เข้าเรียน", "ว.ด.ป. ที่เข้าเรียน", "Date of enrolment", "วันเข้าศึกษา", "EnrollmentDate"],
}  # fmt: skip
OTHERS = {
    "father_name": ["ชื่อบิดา", "บิดา", "ชื่อ-สกุล บิดา", "พ่อ", "FatherName"],
    "father_last_name": ["นามสกุลบิดา"],
    "mother_name": ["ชื่อมารดา", "ชื่อแม่", "mother_name"],
    "guardian_name": ["ผู้ปกครอง", "ชื่อ-สกุลผู้ปกครอง", "Guardian", "ผู้ดูแล"],
    "phone": ["เบอร์โทรผู้ปกครอง", "parent_phone"],
    "": ["เลขบัตรประชาชนบิดา", "อาชีพมารดา", "วันเกิดบิดา", "ครูประจำชั้น", "เบอร์โทรครู", "ปีการศึกษา", "ห้อง", "เกรดเฉลี่ย", "หมายเหตุ", "สัญชาติ", "รหัสไปรษณีย์",
         "อีเมล", "ลำดับที่", "_submission_time", "ถนน/ซอย", "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน"],
}  # fmt: skip


@pytest.mark.parametrize(("field", "heading"), [(f, h) for f, listed in CHILD.items() for h in listed])
def test_a_heading_of_the_child(field, heading):
    said = said_by(heading)
    assert (field_of(said), said.whose, said.plainly) == (field, "child", True)


@pytest.mark.parametrize(("field", "heading"), [(f, h) for f, listed in OTHERS.items() for h in listed])
def test_a_heading_of_somebody_or_something_else(field, heading):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(
    "heading",
    ["ศาสนา", "กรุ๊ปเลือด", "น้ำหนัก (กก.)", "ส่วนสูง", "โรคประจำตัว", "เชื้อชาติ", "รายได้ครอบครัว", "ประเภทความพิการ", "Religion", "Blood Type"],
)
def test_a_sensitive_heading(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["ผู้ดูแลคนพิการ", "ชื่อคนพิการ", "บ้านเลขที่", "ชื่อ", "ระดับชั้น"])
def test_a_heading_that_only_sounds_sensitive(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("slip", "field"), [("นามสกลุ", "last_name"), ("เลขประจำตัวประชาชม", "national_id")])
def test_a_slip_of_typing_is_understood_in_doubt(slip, field):
    said = said_by(slip)
    assert field_of(said) == field


@pytest.mark.parametrize(("typed", "field"), [
    ("ชื่ิอ", "first_name"), ("ผูู้ปกครอง", "guardian_name"), ("ระดับชัน", "grade"), ("โรงเรยีน", "school_name"), ("เบอรโทร", "phone"), ("Dat of Birth", "birth_date"),
])  # fmt: skip
def test_marks_typed_twice_left_out_or_turned_are_understood(typed, field):
    assert field_of(said_by(typed)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("ChueNamsakul", "full_name"), ("chue_len", "nickname"), ("wan_duen_pi_koet", "birth_date"), ("phet", "sex"), ("ban_lek_thi", "house_no"), ("chue_phu_pokkhrong", "guardian_name"),
    ("rahat_rongrian", "school_code"), ("wan_khao_rian", "enrolled_from"), ("wan_samruat", "event_date"), ("phu_liang_du", "guardian_name"), ("ponggrong/chue", "guardian_name"), ("ber_thor", "phone"), ("lek_bat_prachachon", "national_id"), ("phu_samruat", ""),
])  # fmt: skip
def test_thai_in_latin_letters(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(
    ("heading", "field"), [("Q3_name", "full_name"), ("ข้อ 4 เด็กอายุเท่าไร", "age"), ("_id", ""), ("meta/instanceID", "")]
)
def test_numbered_questions_and_a_survey_programs_own_columns(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["เบอร์โทรผู้รับพัสดุ", "ชื่อผู้รับพัสดุ", "Parcel_Name", "แม่/พ่อ", "Mother or father name", "วันที่หมอตรวจ"])
def test_words_that_nothing_explains_are_doubted(heading):
    assert not said_by(heading).wholly


@pytest.mark.parametrize("heading", ["สีที่ชอบ", "xyz", "สนามที่แข่ง"])
def test_a_heading_nobody_knows_says_nothing(heading):
    assert not says_something(heading)


@pytest.mark.parametrize(("heading", "field"), [
    ("ชื่อ - สกุล (ไทย) ชื่อ", "first_name"), ("ชื่อ - สกุล (ไทย) สกุล", "last_name"), ("ชื่อ-สกุล บิดา", "father_name"), ("ที่อยู่ปัจจุบัน ม.", "moo"), ("เกิด พ.ศ.", "birth_year"), ("ชื่อ - สกุล", "full_name"),
])  # fmt: skip
def test_of_a_groups_heading_the_one_below_names_the_part(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("StudentBirthDate", "birth_date"), ("GradeLevelCode", "grade"), ("LEV_CODE", "grade"), ("FIN_CAUSE", "status"), ("FIN_DATE", "enrolled_to"), ("Left on", "enrolled_to"), ("FAT_NAME", "father_name"),
    ("informname", "guardian_name"), ("informtel", "phone"), ("B/G", "sex"), ("edu_now", "status"), ("dek/chue_len", "nickname"), ("phu_pokkhrong/chue", "guardian_name"), ("dek/ayu_pi", "age"), ("hh_info/moo", "moo"),
    ("preferredFirstName", "nickname"), ("parFname", "guardian_name"), ("อายุ (เดือน)", ""), ("อายุเดือน", ""), ("NM_FIRST", "first_name"), ("F_LNAME", "father_last_name"), ("M_FNAME", "mother_name"), ("Year born", "birth_year"), ("wdp_koet", "birth_date"), ("TAMB_NM", "tambon"),
])  # fmt: skip
def test_words_of_programs_run_together_shortened_or_in_a_surveys_groups(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("today", "event_date"), ("ว/ด/ป ที่สำรวจ", "event_date"), ("ชั่งเมื่อวันที่", ""), ("DATE_MOVEIN", ""), ("วันบรรพชา", ""), ("เริ่มรับบริการ", "enrolled_from"), ("วันที่บันทึก", ""),
])  # fmt: skip
def test_days_of_what(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("ผปค.", "guardian_name"), ("เบอร์ ผปค.", "phone"), ("รหัส สถศ.", "school_code"), ("ผู้ยื่นคำขอ ชื่อ-สกุล", "guardian_name"), ("ชื่อเด็กในครัวเรือน", "first_name"), ("แม่/พ่อ", "guardian_name"), ("ชื่อ (บิดา)", "father_name"), ("เลขบัตรประชาชน (ของเด็ก ไม่ใช่ผู้ปกครอง)", "national_id"), ("ชื่อ (เดิม)", "alt_first_name"), ("ปค.", "guardian_name"), ("จว.", "province"),
])  # fmt: skip
def test_short_words_and_who_is_meant(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["อาชีพของบิดา", "บิดา อาชีพ", "Occupation", "ความด้อยโอกาส", "pdx", "ICD10"])
def test_work_poverty_and_diagnoses_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["วิทยาลัยการอาชีพ", "โรงเรียนฝึกอาชีพ", "อาชีวศึกษา"])
def test_a_college_of_trades_is_not_sensitive(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [("บ้านเลขที่/หมู่/ตำบล", "address"), ("บ้านเลขที่/หมู่", "house_no"), ("ตำบล/แขวง", "tambon")])
def test_a_house_beside_more_than_its_village_is_an_address(heading: str, field: str) -> None:
    assert field_of(said_by(heading)) == field
    assert said_by(heading).plainly == (field != "address")


@pytest.mark.parametrize("heading", ["vstdate", "visit_date", "date of service"])
def test_a_visit_is_taken_for_an_event_in_doubt(heading: str) -> None:
    assert (field_of(said_by(heading)), said_by(heading).plainly) == ("event_date", False)


@pytest.mark.parametrize(("heading", "field"), [
    ("NAME - SURNAME", "full_name"), ("Name-Surname (Eng)", "full_name"), ("ชื่อ-สกุล ผู้ปกครองที่ครูได้พบ", "guardian_name"), ("ครูผู้ปกครอง", ""), ("REQ_NAME", "guardian_name"),
    ("รหัส G เดิม", "g_code"), ("เลข ปจต.นร.", "pupil_no"), ("ตายเมื่อ", "event_date"), ("วันปิดฝึก", "enrolled_to"), ("รายงานตัวเมื่อ", "enrolled_from"), ("RESIGN_DT", "event_date"),
])  # fmt: skip
def test_words_of_offices(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["สาเหตุที่ไม่เรียน", "ลักษณะปัญหา", "Needs", "ผลการคัดกรอง"])
def test_reasons_problems_and_results_may_be_sensitive(heading):
    assert said_by(heading).what == "vague"


@pytest.mark.parametrize(("heading", "wholly"), [
    ("พ่อชื่อ", True), ("ลุงชื่อ", False), ("ชื่อ-สกุล เด็ก", True), ("ผลการเรียนเฉลี่ย", True), ("ประเภทความกขค", False), ("GPA", True), ("ผล กขค", False), ("วันที่กขคบันทึก", False), ("วันที่บันทึก", True),
    ("ตำบล", True), ("ตำบลเดิม", False), ("Amount paid (THB)", True), ("Amount of grief", False),
])  # fmt: skip
def test_a_heading_is_wholly_understood_only_where_a_known_word_covers_every_letter(heading, wholly):
    assert said_by(heading).wholly == wholly


def test_headings_can_be_taken_apart_without_some_words():
    try:
        use(replace(Words(), whose=()))
        assert said_by("ชื่อบิดา").whose == "child"
        assert not said_by("ชื่อบิดา").wholly
    finally:
        use(Words())
    assert said_by("ชื่อบิดา").whose == "father"


@pytest.mark.parametrize(("heading", "wholly"), [
    ("ชื่อ-สกุล (ผู้กู้ร่วม)", False), ("เลขบัตรประชาชน (นายจ้าง)", False), ("เลขบัตรประชาชน (13 หลัก)", True), ("วันเกิด (วว/ดด/ปปปป)", True), ("วันเกิด (ตัวอย่าง 5 มกราคม 2555)", True),
    ("Birth date (dd/mm/yyyy)", True), ("Name (Advocate)", False), ("ชื่อ (ชื่อเล่น)", True), ("ตำบลงู", False), ("ตำบล ๑", True),
])  # fmt: skip
def test_brackets_and_short_words_have_to_be_understood_too(heading, wholly):
    assert said_by(heading).wholly == wholly


@pytest.mark.parametrize("heading", ["วันที่", "Date", "ลงวันที่"])
def test_a_day_of_nothing_in_particular_is_doubted(heading):
    said = said_by(heading)
    assert field_of(said) == "event_date"
    assert not (said.plainly and said.wholly)


@pytest.mark.parametrize("heading", ["สมาธิสั้น", "ออทิสติก", "RHGROUP", "Hearing aid", "หนี้สินครัวเรือน"])
def test_words_of_special_education_health_and_want_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["พฤติกรรมในชั้นเรียน", "ผลประเมิน SDQ", "Behaviour", "มาตรการช่วยเหลือ"])
def test_behaviour_and_assessments_may_be_sensitive(heading):
    assert said_by(heading).what == "vague"


@pytest.mark.parametrize("heading", ["เบอร์ผ.", "ch_ln", "fr_name", "วันออกบบัตร", "LNAME_Et"])
def test_a_word_cut_short_stays_unexplained(heading):
    assert not said_by(heading).wholly


@pytest.mark.parametrize(
    "heading", ["โยมบิดา", "คุณแม่ ชื่อ-สกุล", "ครอบครัว บิดา", "hh_moo", "เลข ปชช./รหัส G", "Nickname", "ภูมิลำเนา ม.", "น้ำหนัก กก."]
)
def test_words_that_change_nothing_are_understood(heading):
    assert said_by(heading).wholly


def test_the_family_explains_a_telephone_and_no_name():
    assert said_by("ครอบครัว โทรศัพท์").wholly
    assert not said_by("ครอบครัว ชื่อ").wholly


def test_a_slip_is_not_wholly_understood():
    assert field_of(said_by("ชื่อแมา")) in ("mother_name", "first_name")
    assert not said_by("ชื่อแมา").wholly


@pytest.mark.parametrize("heading", ["โทร CM", "โทร กก.", "ชื่อ kg"])
def test_a_unit_of_measure_explains_nothing_but_what_is_measured(heading):
    assert not said_by(heading).wholly
    assert said_by("Weight (kg)").wholly


@pytest.mark.parametrize(("heading", "field"), [
    ("GRD_TEL", "phone"), ("PRN_NM", "guardian_name"), ("STD_NM", "first_name"), ("STD_GND", "sex"), ("GRD_LEVEL", ""), ("STD_GRADE", "grade"),
    ("ฝึกตั้งแต่", "enrolled_from"), ("ฝึกถึง", "enrolled_to"), ("รับบริการ ตั้งแต่", "enrolled_from"), ("เรียนถึง", "grade"), ("Start / เข้าเรียน", "enrolled_from"), ("Stop / ออก", "enrolled_to"), ("start", ""),
    ("Father / พ่อ", "father_name"), ("Sex / เพศ", "sex"), ("Mother / ชื่อ", "mother_name"), ("กขค ระดับ", "grade"), ("โทร.โยม", "phone"), ("ที่อยู่โยม", "address"), ("โทร.วัด", ""), ("โทร CM", ""), ("จังหวัดปลายทาง", ""), ("วันที่ได้รับเลข 13 หลัก", ""),
    ("คำนำหน้าชื่อผู้ขอรับทุน", "title"), ("ผู้แจ้ง", ""), ("ผู้ให้ข้อมูล", ""), ("เบอร์ผู้แจ้ง", "phone"), ("ผู้ยื่นคำขอ", "guardian_name"), ("เยี่ยมเมื่อ", "event_date"), ("ที่เรียกกัน", "nickname"),
])  # fmt: skip
def test_codes_two_tongues_and_days_between(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["Advocate / ชื่อ", "กขค ระดับ", "Start / กขค"])
def test_of_two_tongues_and_of_groups_both_have_to_be_understood(heading):
    assert not said_by(heading).wholly


@pytest.mark.parametrize(
    "heading", ["ผู้เรียน โรคร่วม", "% ไขมัน", "รายละเอียดความพิการ", "พิการ(ระบุ)", "โภชนาการ แปลผล", "FTH_OCC", "สาเหตุที่เข้ารับการสงเคราะห์", "ฟัน"]
)
def test_what_is_found_of_a_body_and_why_a_child_is_in_care_is_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(("path", "wholly"), [
    ("child/name", True), ("student_info/dob", True), ("g4/sex", True), ("zone/name", False), ("resp/name", False), ("orphan/age", False),
    ("location/tambon", True), ("location/name", False), ("edu/grade", True), ("edu/name", False), ("kiosk/tambon", False), ("mother/name", True),
])  # fmt: skip
def test_every_step_of_a_path_has_to_be_understood(path, wholly):
    assert said_by(path).wholly is wholly


@pytest.mark.parametrize(("heading", "field"), [
    ("บิดามารดา นามบิดา", "father_name"), ("พ่อแม่ แม่", "mother_name"), ("parents mother", "mother_name"), ("ชื่อพ่อแม่", "guardian_name"),
])  # fmt: skip
def test_of_a_group_of_both_parents_the_last_word_says_which(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(("question", "field"), [
    ("หลานได้เข้าโรงเรียนหรือยังครับ", "status"), ("หนูยังเรียนหนังสืออยู่ไหม", "status"), ("ตอนนี้เด็กศึกษาต่อหรือเปล่าคะ", "status"), ("เด็กเรียนอยู่ที่ไหนคะ", "school_name"),
    ("น้องเริ่มเรียนวันไหนคะ", "enrolled_from"), ("ออกไปเยี่ยมวันไหน", "event_date"), ("ใครดูแลน้องอยู่", "guardian_name"), ("ผู้ที่มาเซ็นมอบตัว", "guardian_name"),
    ("ทราบข่าวโรงเรียนจากไหนคะ", ""), ("จะไปเข้าโรงเรียนไหน", ""), ("โทรหาได้ตลอดเวลา เบอร์", "phone"), ("ห้ามให้คนอื่นทราบที่อยู่", "hide_address"),
])  # fmt: skip
def test_a_question_is_told_by_what_is_asked(question, field):
    assert field_of(said_by(question)) == field


@pytest.mark.parametrize("question", ["อยากเรียนต่อไหม", "บ้านไกลโรงเรียนไหม", "เคยเรียนมาก่อนไหม"])
def test_wishes_ways_and_the_past_are_no_status(question):
    assert field_of(said_by(question)) != "status"


@pytest.mark.parametrize(("path", "field"), [
    ("school/yn", "status"), ("schooling/still", "status"), ("college/name", "school_name"), ("school/code", "school_code"), ("pupil/name", "full_name"), ("kid/nnm", "nickname"),
])  # fmt: skip
def test_a_paths_last_step_says_what_and_its_group_of_what(path, field):
    assert field_of(said_by(path)) == field


@pytest.mark.parametrize(("code", "field"), [
    ("CLASSNM", "grade"), ("ADMITDT", "enrolled_from"), ("SCHCD", "school_code"), ("GRPNO", ""), ("SCHOOLNM", "school_name"), ("PROVNM", "province"), ("MOTNAM", "mother_name"),
    ("lname_before", "alt_last_name"), ("fname_prev", "alt_first_name"),
])  # fmt: skip
def test_codes_of_national_systems_are_taken_apart(code, field):
    assert field_of(said_by(code)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("เด็กที่ตกหล่น ชื่อ", "first_name"), ("น้องที่ยังไม่เข้าเรียน อายุ", "age"), ("ผู้สำเร็จหลักสูตร นามสกุล", "last_name"), ("ผู้ได้รับทุน", "full_name"), ("Awardee", "full_name"),
    ("ชื่อทารกแรกเกิด", "first_name"), ("ครูเรียกว่า", "nickname"), ("ชื่อ-สกุลตามสูติบัตร", "full_name"), ("ชื่อทางอิสลาม", "alt_first_name"), ("อายุย่างเข้า", "age"),
])  # fmt: skip
def test_whom_the_list_is_of_is_the_child(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["ผู้ได้รับทุน", "Awardee", "เด็กที่ตกหล่น ชื่อ"])
def test_whom_the_list_is_of_is_told_in_doubt(heading):
    said = said_by(heading)
    assert not (said.plainly and said.wholly)


@pytest.mark.parametrize(("heading", "whose"), [
    ("คนจดชื่อ", "staff"), ("ผู้ถาม", "staff"), ("โต๊ะครูประจำห้อง", "staff"), ("Ustadh", "staff"), ("ผู้ให้คำปรึกษา", "staff"), ("ผู้รับมอบเด็ก", "guardian"), ("Wali", "guardian"),
])  # fmt: skip
def test_who_writes_asks_or_teaches_is_nobodys_and_who_takes_the_child_keeps_it(heading, whose):
    assert said_by(heading).whose == whose


@pytest.mark.parametrize("heading", [
    "ลูกแพ้อาหารทะเลหรือเปล่า", "ยาที่ทานประจำ", "ละหมาดได้ไหม", "เป็นเด็กกำพร้า", "ค่าจ้างต่อวัน", "PromptPay", "a/c number", "Orphan status", "ครอบครัวลำบาก", "ถ่ายพยาธิ", "เป็นโรคอะไร", "พิการด้านใด",
])  # fmt: skip
def test_questions_of_illness_faith_want_and_money_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", [
    "ชั้นที่เรียนก่อนถูกจับ", "ที่อยู่ขณะกระทำผิด", "เลขที่บัตรผู้พิการ", "ชื่อนักจิตวิทยา", "เลขที่คำสั่งศาล", "วันที่ฉีดวัคซีน", "มาตรฐาน", "Developmental stage",
])  # fmt: skip
def test_when_somebody_was_held_and_what_number_a_card_has_is_not_sensitive(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["home_register_no", "hh_book_number"])
def test_a_number_of_a_houses_papers_is_no_pupils(heading):
    assert field_of(said_by(heading)) == "house_no"


@pytest.mark.parametrize("heading", [
    "วัคซีน (ครบ/ไม่ครบ)", "ประวัติวัคซีน", "คำสั่งศาล", "ผลคดี", "มาตรา", "สาเหตุ ต้องคดี", "พฤติการณ์โดยย่อ", "ผู้กระทำ/ความสัมพันธ์", "court_order", "SDQ คะแนนรวม", "ผลประเมิน SDQ", "2q_9q", "child/wg_difficulty",
    "ผลการคัดกรอง", "ระดับความเสี่ยง", "ภาวะทางจิตใจ", "ผลประเมินทางจิต", "mental_state", "คัดกรอง พฤติกรรมทางเพศ", "พฤติกรรมเสี่ยง", "รอยสัก/ตำหนิรูปพรรณ", "Tattoo", "สูบบุหรี่ ดื่มเหล้า", "smoking", "ประเภทผู้พิการ",
    "ผลการพัฒนา", "บัตรสวัสดิการแห่งรัฐ", "เงินอุดหนุนบุตร", "BAPTIZED", "Parents' work", "spclty", "origin",
])  # fmt: skip
def test_courts_screening_minds_marks_and_habits_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("วันสุดท้ายที่มาเรียน", "enrolled_to"), ("วันที่มาเรียนวันสุดท้าย", "enrolled_to"), ("last_day_of_school", "enrolled_to"), ("ระยะเวลาฝึก ตั้งแต่", "enrolled_from"), ("ระยะเวลาฝึก ถึง", "enrolled_to"), ("ช่วงเวลาศึกษา ตั้งแต่", "enrolled_from"),
    ("วันแรกเข้า ศพด.", "enrolled_from"), ("REG_DATE", "enrolled_from"), ("วันที่เริ่มขาดเรียน", "event_date"), ("เยี่ยมล่าสุด", "event_date"), ("วันที่เริ่มจ้าง", ""),
])  # fmt: skip
def test_first_and_last_days(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["ระยะเวลาฝึก ตั้งแต่", "ระยะเวลาฝึก ถึง", "REG_DATE"])
def test_days_of_training_are_told_in_doubt(heading):
    assert not said_by(heading).plainly


@pytest.mark.parametrize("heading", [
    "สถานประกอบกิจการ โทร.", "สถานประกอบกิจการ ที่ตั้ง (ตำบล)", "สถานประกอบกิจการ เลขทะเบียนนิติบุคคล", "มาจากจังหวัด", "หมายเลขประจำตัวข้าราชการ", "รหัสพนง.",
])  # fmt: skip
def test_what_is_a_workplaces_a_workers_or_of_another_place_is_not_the_childs(heading):
    assert field_of(said_by(heading)) == ""


@pytest.mark.parametrize("heading", ["ไปทำงานที่", "มาจากจังหวัด"])
def test_where_somebody_works_or_came_from_is_of_no_use(heading):
    assert said_by(heading).what == "nothing"


@pytest.mark.parametrize(
    ("heading", "field"), [("State", "province"), ("TRAIN_RESULT", "status"), ("สรุปผล", "status"), ("mathername", "mother_name")]
)
def test_a_state_is_a_province_and_a_result_of_training_a_status(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(
    ("heading", "twice"), [("First name ชื่อ", True), ("Surname นามสกุล", True), ("Surname ชื่อ", False), ("Surname", False), ("นามสกุล", False)]
)
def test_a_heading_says_the_same_in_two_languages(heading, twice):
    assert said_twice(heading) is twice


def test_the_number_of_an_application_is_the_applicants_in_doubt():
    said = said_by("เลขที่ใบสมัคร")
    assert (field_of(said), said.plainly) == ("pupil_no", False)


@pytest.mark.parametrize("heading", [
    "คริสตจักรที่สังกัด", "มัสยิด", "สุเหร่า", "ศาสนสถาน", "ศิษยาภิบาลผู้รับรอง", "ศาสนาจารย์", "รับบัพติศมาปี", "กีตาบที่เรียน", "คัมภีร์", "mosque_name", "Masjid", "chapel", "surau", "parish", "congregation", "Pastor", "kitab",
])  # fmt: skip
def test_churches_mosques_and_their_books_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", [
    "ยาที่จ่าย", "ผล RDT", "MMR2", "HPV เข็ม 1", "เข็มกระตุ้น", "bcg", "RDT", "คอพอก", "ฟันผุ(ซี่)", "โลหิตจาง", "ตาบอดสี", "เหา", "สายตา", "ผลตรวจการได้ยิน", "ป่วยมาลาเรีย", "goitre", "Caries", "anemia", "eyesight", "hearing_test",
    "malaria", "Asthma", "Epilepsy", "diabetes", "tuberculosis",
])  # fmt: skip
def test_vaccines_tests_medicines_and_named_illnesses_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", [
    "ผลคัดแยกผู้เสียหาย (NRM)", "การค้ามนุษย์", "trafficking", "nrm", "ผู้ได้รับผลกระทบ กรณี", "16. น้องเกี่ยวข้องกับกระท่อม/ยาไหม", "กัญชา", "ยาบ้า", "ติดยา", "kratom", "cannabis", "narcotics", "drugs", "risk_behavior", "risk_level",
    "SEN", "sen_status", "EHCP", "ลายพิมพ์นิ้วมือ", "ม่านตา", "biometric",
])  # fmt: skip
def test_victims_drugs_risks_special_needs_and_prints_of_fingers_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", [
    "วันที่เจาะโลหิต", "ผู้เจาะเลือด", "ศูนย์ประจำมัสยิด", "วิทยาบ้านดอน", "ติดยาง", "MMR_DATE", "malaria_post", "mosque_school", "beneficiaries", "senior",
])  # fmt: skip
def test_what_only_looks_like_such_a_word_is_not_sensitive(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("เข้าปอเนาะเมื่อ", "enrolled_from"), ("วันที่เข้าตาดีกา", "enrolled_from"), ("เข้าโรงเรียนเมื่อ", "enrolled_from"), ("Enrolled Since", "enrolled_from"), ("สามัญเรียนต่อที่", "school_name"), ("อยู่/ออก", "status"),
    ("Where they live", "address"), ("where_the_child_lives", "address"), ("วันที่ไปคุย", "event_date"), ("ไปคุยเมื่อ", "event_date"), ("วันที่เจาะโลหิต", "event_date"), ("วันลาสิกขา", "enrolled_to"), ("วันที่สึก", "enrolled_to"),
    ("ชื่อปกาเกอะญอ", "alt_first_name"), ("ชื่อม้ง", "alt_first_name"), ("karen_name", "alt_first_name"), ("รหัสเกษตรกร", ""), ("farmer_id", ""), ("เลขบัตรผู้ครอบครอง", ""), ("Referred to", ""), ("ผู้เจาะเลือด", ""),
])  # fmt: skip
def test_days_and_places_of_learning_names_of_peoples_and_whose_a_number_is(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["ชื่อ-สกุล บุตรหลานวัยเรียน", "สถานะราย", "สถานะเคส"])
def test_of_school_age_and_of_a_case_change_nothing(heading):
    assert said_by(heading).wholly


@pytest.mark.parametrize(
    ("heading", "whose"), [("ผู้ครอบครองที่ดิน", "household"), ("ผู้ถือครอง", "household"), ("ชื่อเกษตรกร", "household"), ("ชื่อยุวเกษตรกร", "child")]
)
def test_who_holds_land_or_farms_it_is_the_households_head_and_a_young_farmer_the_child(heading, whose):
    assert said_by(heading).whose == whose


@pytest.mark.parametrize("heading", [
    "face_scan_id", "สแกนใบหน้า", "บัตรคนจน", "ภาระพึ่งพิง", "กลุ่มเปราะบาง", "อาการสำคัญ", "อาการหลังได้ยินเสียงปืน", "พัฒนาการที่ต้องกระตุ้น", "การรับเข้า สาเหตุ", "หมายจับ", "Warrant", "โรคเรื้อน", "เบี้ยยังชีพ",
    "มาตรการพิเศษ", "ผลตรวจ DNA", "ดีเอ็นเอ", "distress_score", "VO2max", "SpO2", "ADL", "iris_scan", "พัฒนาการ (DSPM)",
])  # fmt: skip
def test_scans_of_faces_signs_of_illness_warrants_and_allowances_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("ศศช.", "school_name"), ("กำลังศึกษาที่", "school_name"), ("มาจากโรงเรียน", "school_name"), ("ย้ายไปที่ จังหวัด", ""), ("ที่ตั้งสวนยาง", ""), ("home/keep_address_hidden", "hide_address"), ("perfix_id", "title"),
    ("วันเข้าสังกัด", "enrolled_from"), ("Contact 1 Name", "guardian_name"), ("ผู้สูงอายุที่เลี้ยงดู ชื่อ-สกุล", "guardian_name"), ("ผู้สูงอายุที่เลี้ยงดู เลขบัตรประชาชน", ""),
])  # fmt: skip
def test_schools_places_and_keepers_of_four_sets_more(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(("heading", "field"), [
    ("FT_LNAME", "father_last_name"), ("MTFNAME", "mother_name"), ("PR_SURNAME", "guardian_last_name"), ("ContactFirstName", "guardian_name"), ("โทรศัพท์ผู้จัดบ้านเรียน", "phone"),
    ("STS_DATE", "event_date"), ("enrolment_end", "enrolled_to"), ("Date quit school", "enrolled_to"), ("วันที่ยุติการเรียน", "enrolled_to"), ("ลาออกจากโรงเรียน วันที่", "enrolled_to"),
    ("College attended", "school_name"), ("รร.สายสามัญ", "school_name"), ("Onward college", ""), ("Still attending", "status"), ("สถานะการจัด", "status"),
    ("ผู้เรียนที่ย้าย (ชื่อ-สกุล)", "full_name"), ("เพื่อนเรียกลูกว่า", "nickname"), ("Address to be kept secret", "hide_address"), ("Do not share home address", "hide_address"),
    ("ใบประกาศนียบัตรเลขที่", ""), ("วุฒิบัตรเลขที่", ""), ("ลักษณะที่พักอาศัย", ""), ("ศึกษานิเทศก์", ""), ("เลขบัตรประชาชนผู้จัด", ""),
])  # fmt: skip
def test_more_words_of_offices_and_programs(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", [
    "รู้สึกเครียดบ่อยแค่ไหน", "หดหู่ สิ้นหวัง", "ประวัติการใช้ยา", "ทดสอบ สูง (ซม.)", "ก นน. (กก.)", "มารดา การงาน", "Father's employer and position", "Protection risks",
    "demographics.blackOrAfricanAmerican", "ได้รับ ชนิดวัคซีน",
])  # fmt: skip
def test_feelings_measures_under_a_group_and_parents_work_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["ยาสีฟัน", "Photo permission", "ใช้ยานพาหนะ"])
def test_tooth_brushes_and_leave_to_take_a_picture_are_not(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize("heading", ["ใบอนุญาตฯ ถึงวันที่", "Passport issuing country", "คนไทย/ต่างชาติ", "บุคคลต่างด้าว", "LABOR"])
def test_whether_somebody_is_a_foreigner_is_of_papers(heading):
    assert said_by(heading).what == "papers"


@pytest.mark.parametrize("heading", [
    "ติดสาร/ดมกาว", "สารระเหย", "เคยถูกตำรวจจับ?", "ประวัติการถูกจับกุม", "คดีความของบิดามารดา", "คดีหมายเลขดำ/แดง", "เลขคดีแดงที่", "DEFORM_ID", "กลุ่มเป้าหมายพิเศษ (ทหาร)", "ชุมชนชาวเล",
    "ผู้ต้องดูแล ผู้พิการ (คน)", "กลุ่ม (มอแกน/มอแกลน)", "กลุ่มเป้าหมาย (ผู้พิการ)", "เงินฝาก (บัญชี ธ.ออมสิน)",
])  # fmt: skip
def test_addiction_arrests_lawsuits_and_peoples_are_sensitive_in_brackets_and_under_a_group_too(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(
    "heading", ["ชื่ออาหรับ/ยาวี", "เลข ปชช. คนพิการ", "ก่อนถูกดำเนินคดี สถานศึกษา", "การศึกษา สูงสุด", "ชื่อ (ไม่ต้องใส่ศาสนา)", "จับคู่", "ใช้สารสนเทศ"]
)
def test_names_numbers_and_schools_of_such_people_are_not(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("L/P", "sex"), ("ชาย / หญิง / อื่น ๆ", "sex"), ("ช/ญ", "sex"), ("Boy/Girl/Other", "sex"), ("Jantina", "sex"), ("จำนวนชาย", ""),
    ("เล่มที่", ""), ("ตู้แฟ้มที่", ""), ("ทีมที่", ""), ("ที่อยู่ ม.ที่", "moo"), ("house_reg_code", ""), ("ชั้นอายุ", "grade"), ("ช่วงอายุ", ""), ("age_group", ""), ("อายุ ณ 16 พ.ค. 69 ปี", "age"),
    ("Course start", "enrolled_from"), ("Training started", "enrolled_from"), ("วันเริ่มหลักสูตร", "enrolled_from"), ("CURATOR_FNAME", "guardian_name"), ("CURATOR_LNAME", "guardian_last_name"), ("ชื่อผู้อนุบาล", "guardian_name"),
    ("สมาชิกสหกรณ์ เลขทะเบียนสมาชิก", ""), ("การศึกษา จังหวัดที่ตั้ง", ""), ("จังหวัดที่ตั้งบ้าน", "province"), ("ปัจจุบันศึกษา/ทำงาน/ว่าง", "status"), ("ชื่ออาหรับ/ยาวี", "alt_first_name"),
])  # fmt: skip
def test_ticks_volumes_courses_curators_and_members(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", [
    "ครอบครัวเลี้ยงเดี่ยว", "มีคนว่างงานอายุ 15-65 ปี", "ธนาคาร", "ชื่อบัญชี", "ผลตรวจพัฒนาการ", "ภาวะเตี้ย", "เส้นรอบศีรษะ", "ตกเกณฑ์ จปฐ.", "เด็กเร่ร่อน", "ขอทาน", "เด็กถูกทอดทิ้ง", "ประเภทการลี้ภัย",
    "เลขที่ประกันสังคม", "สงเคราะห์บุตร", "เด็กเคยถูกทำร้ายหรือไม่", "ความสูง", "ปล่อยชั่วคราว", "ประกันตัว", "วันพ้นโทษ", "มุอัลลัฟ", "เด็กยาตีม", "รหัสชาวเขา", "ฐานะทางครอบครัว", "ติดพนัน", "แม่วัยใส", "มีบุตรแล้ว",
    "ICF", "HEADCIRCUM", "CDEATH_A", "GRAVIDA", "Single parent", "UAM/UASC", "Separated child", "Unaccompanied minor", "SPN code", "Asylum status", "Child protection plan", "Looked after child", "Custody arrangement", "Court order",
    "Learning support", "Free school meals", "Pupil premium", "Dietary requirements", "EpiPen", "Social security no.", "Tax ID", "RACENAME",
])  # fmt: skip
def test_want_protection_courts_and_measures_of_registers_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(
    "heading",
    ["Learning Centre", "Alamat", "ชื่อผู้ต้องขัง", "ผู้ปกครองที่มาประกันตัว", "child_development_centre", "ศูนย์พัฒนาชาวเขา", "child_protection_officer"],
)
def test_words_with_a_sensitive_one_inside_are_not(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("วันเกิดเหตุ", ""), ("วันที่แจ้งเกิด", "event_date"), ("ภาษาแม่", ""), ("Mother tongue", ""), ("Home language", ""), ("Boarder or day student", ""), ("Boarding house", ""), ("ชื่อ สนง.", ""), ("hcode", ""), ("Ration book no.", ""),
    ("นร.ซ้ำชั้น", ""), ("สมุดพกครอบครัว เลขที่", ""), ("สถานภาพในทะเบียนบ้าน", ""), ("ever_attended_school", ""), ("age_at_marriage", ""), ("Fee status", ""), ("EAL status", ""), ("GP name", ""), ("Home township", ""), ("อายุ [Months]", ""),
    ("อายุ (ปี เดือน)", "age"), ("currently_enrolled", "status"), ("หลุดจากระบบ", "status"), ("STATUSNAME", "status"), ("ปวช.ปีที่", "grade"), ("ระดับ ปวช./ปวส.", "grade"), ("การศึกษาขั้นสูงสุด", "grade"), ("ศกร.ระดับตำบล", "school_name"),
    ("MLC name", "school_name"), ("MLC code", "school_code"), ("ชื่อปอเนาะ", "school_name"), ("เรียนสามัญที่", "school_name"), ("เลขประจำตัวบุคคล", "national_id"), ("GRADDATE", "event_date"), ("รายนามผู้รับทุน", "full_name"),
    ("Name in Burmese", "alt_first_name"), ("Myanmar name", "alt_first_name"), ("ชื่อภาษามลายู", "alt_first_name"), ("ชื่อ ล.", "nickname"),
    ("Nama", "full_name"), ("Nama bapa", "father_name"), ("Nama ibu", "mother_name"), ("Tarikh lahir", "birth_date"), ("Umur", "age"), ("Kelas", "grade"), ("Alamat", "address"), ("Sekolah", "school_name"),
])  # fmt: skip
def test_words_of_registers_centres_and_of_malay(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["ผู้เข้ารับการฝึก", "ผู้เยาว์", "ผู้ประสบปัญหา", "ลูกจ้างเด็ก", "นิสิต", "Apprentice name", "Novice"])
def test_minors_trainees_and_clients_are_whom_the_list_is_of(heading):
    assert (field_of(said_by(heading)), said_by(heading).whose) == ("full_name", "child")


@pytest.mark.parametrize(
    "heading",
    [
        "Pink card",
        "ID document",
        "Documentation status",
        "Residency status",
        "สถานะการเข้าเมือง",
        "ใบถิ่นที่อยู่",
        "เลขที่ใบต่างด้าว",
        "บุคคลไร้รัฐ",
        "บุตรแรงงานต่างด้าว",
        "สัญฯ",
    ],
)
def test_by_what_paper_somebody_stays_is_of_papers(heading):
    assert said_by(heading).what == "papers"


@pytest.mark.parametrize(("heading", "field"), [
    ("เลขที่ตู้", ""), ("เลขกรมธรรม์", ""), ("เลขที่เตียง", ""), ("หมายเลขเครื่องแท็บเล็ต", ""), ("Policy no.", ""), ("Serial No.", ""), ("เบอร์รถ", ""), ("โทรสาร", ""), ("เลขที่ชั้นวาง", ""),
    ("ชื่อฟาร์ม", ""), ("ชื่อเกาะ", ""), ("ชื่อผู้ใช้", ""), ("โรงเรียนปลายทาง", ""), ("โรงเรียนที่จะเข้า", ""), ("ตำบลที่เกิด", ""), ("ตำบลที่เกิดเหตุ", "tambon"), ("เลขที่หนังสือรับรองการเกิด", ""),
    ("ชื่อนายก อบต.", ""), ("ชื่อทนาย", ""), ("ชื่อพยาบาล", ""), ("เบอร์คนขับ", ""), ("ชื่อ ผอ.รร.", ""), ("Driver name", ""), ("Headman phone", ""), ("Best friend's phone", "phone"), ("ชื่อเพื่อนสนิท", ""), ("โรงเรียนของพี่", ""),
    ("หยุดเรียนตั้งแต่", "enrolled_to"), ("ขาดเรียนตั้งแต่", "event_date"), ("ว.ด.ป. ที่รับไว้", "enrolled_from"), ("Referral date", "event_date"), ("Referral source", ""), ("UPDATEDATE", ""),
    ("อาศัยอยู่ที่", "address"), ("ศึกษาที่", "school_name"), ("ศึกษาต่อที่", ""), ("รหัส สพฐ.", "school_code"), ("Still in programme?", "status"), ("Dropped out?", "status"), ("สถานะทางทหาร", ""),
    ("STDPREFIX", "title"), ("STDADDR", "address"), ("STDCLASS", "grade"), ("FIRSTNAMETH", "first_name"), ("SURNAMETH", "last_name"), ("GENDERCD", "sex"),
])  # fmt: skip
def test_numbers_and_names_of_things_and_days_of_leaving(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["Wears glasses", "สายตาสั้น", "Perpetrator", "STDRELIGION", "STDWEIGHT", "PARENTJOB"])
def test_sight_who_did_harm_and_joined_words_of_bodies_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("วันที่จบการอบรม", "enrolled_to"), ("จบการอบรมวันที่", "enrolled_to"), ("บิดาเสียชีวิต", ""), ("มารดาทิ้ง", ""), ("ชื่อบิดา", "father_name"), ("Trade", ""), ("พงส.", ""),
    ("What is your child's name?", "first_name"), ("When was your child born?", "birth_date"),
])  # fmt: skip
def test_ends_of_training_what_became_of_parents_and_questions(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["ผู้ก่อเหตุ", "ไร้บ้าน", "เด็กเดินยา", "เด็กแว้น"])
def test_labels_of_children_of_the_street_are_sensitive(heading):
    assert said_by(heading).sensitive


def test_the_name_that_a_form_asks_of_who_fills_it_in_is_not_surely_the_childs():
    assert not said_by("Your name").wholly
    assert said_by("When was your child born?").wholly


@pytest.mark.parametrize("heading", [
    "ไฟล์รูป", "แนบรูป", "รูปเด็ก", "แนบรูปบ้าน/ครอบครัว", "ข้อเท็จจริงโดยสังเขป", "ผู้ถูกกล่าวหา", "ผู้ต้องหา", "ความคืบหน้าคดี", "คดี/สภ.", "คดี/สถานพินิจ", "ปจว./เลขคดี", "กลุ่มปัญหา", "เรื่องหลักของเคส", "ฐานกฎหมาย", "epi_complete",
])  # fmt: skip
def test_pictures_of_children_and_what_a_case_is_about_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("เข้าเมื่อ", "enrolled_from"), ("ลงทะเบียนครั้งแรก", "enrolled_from"), ("End of Contract", "enrolled_to"), ("Last working day", "enrolled_to"), ("การเรียนตอนนี้", "status"), ("การเรียนระหว่างคุ้มครอง", "status"),
    ("ลาสิกขาวันที่", "enrolled_to"), ("วันที่ออกวุฒิบัตร", "event_date"), ("edu/left_when", "enrolled_to"), ("วันรับเคส", "event_date"), ("ที่อยู่ลับ", "hide_address"), ("หลังจบ จังหวัด", ""), ("ย้ายไป อำเภอ/เขต", ""), ("child/legal_status", ""),
])  # fmt: skip
def test_ends_of_work_first_days_and_places_to_come(heading, field):
    assert field_of(said_by(heading)) == field


def test_at_what_school_a_child_was_is_a_school_before():
    assert said_by("เคยอยู่โรงเรียน").what == "former_school"


@pytest.mark.parametrize("heading", ["สภาพนักเรียน", "สถานภาพผู้เรียน", "ผู้สอบข้อเท็จจริง", "ปจว.ข้อที่", "รูปแบบการเรียน"])
def test_the_state_of_a_pupil_is_no_picture_and_who_asks_no_fact_of_a_case(heading):
    assert not said_by(heading).sensitive


@pytest.mark.parametrize(("heading", "field"), [
    ("เรียกเล่นว่า", "nickname"), ("เรียกสั้น ๆ ว่า", "nickname"), ("เรียกกันว่า", "nickname"), ("เพื่อนเรียกว่า", "nickname"), ("ฉายา", "nickname"), ("นามแฝง", "nickname"), ("ชื่อในวงการ", "nickname"), ("Ring name", "nickname"),
    ("Answers to", "nickname"), ("มือถือ นศ.", "phone"), ("เยาวชน มือถือ", "phone"), ("เบอร์ส่วนตัว นร.", "phone"), ("โทรศัพท์ผู้เข้ารับการฝึก", "phone"), ("Youth phone", "phone"),
    ("ชื่อน้อง", "first_name"), ("ชื่อจริงน้อง", "first_name"), ("ชื่อที่เด็กบอก", "first_name"), ("ชื่อที่น้องแจ้ง", "first_name"), ("ชื่อตามหลักฐาน", "first_name"), ("ชื่อ (ตามสูติบัตร)", "first_name"), ("Name told by child", "first_name"),
    ("Name on birth certificate", "first_name"), ("สกุล, ชื่อ", "full_name"), ("Surname, First name", "full_name"), ("นามเดิม/ชื่ออื่น", "alt_first_name"), ("ชื่ออื่นที่เคยใช้", "alt_first_name"),
    ("child/ch_tid13", "national_id"), ("Entered the nursery", "enrolled_from"),
])  # fmt: skip
def test_what_somebody_is_called_and_by_what_number(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize(
    "heading", ["ฉายา", "นามแฝง", "ชื่อในวงการ", "Ring name", "กี่ปีแล้ว", "ชื่อที่เด็กบอก", "Name told by child", "ชื่ออื่นที่เคยใช้", "ปกติ / เสี่ยง / หลุด"]
)
def test_a_name_among_few_what_a_child_says_and_years_of_nothing_in_particular_are_told_in_doubt(heading):
    assert not said_by(heading).plainly


@pytest.mark.parametrize(("heading", "field"), [
    ("รับเข้า", "enrolled_from"), ("วันรับเข้าศูนย์", "enrolled_from"), ("รับเข้าเรียนเมื่อ", "enrolled_from"), ("วันที่รับเด็กเข้าศูนย์", "enrolled_from"), ("ข้อมูลเด็กเล็ก เข้า ศพด. เมื่อ", "enrolled_from"), ("วันเข้า ศพด.", "enrolled_from"),
    ("เข้า รร. เมื่อ", "enrolled_from"), ("มาเรียนครั้งแรก", "enrolled_from"), ("Came to centre", "enrolled_from"), ("Started school", "enrolled_from"), ("Joined class", "enrolled_from"), ("enrollments.beginDate", "enrolled_from"),
    ("enrollments.endDate", "enrolled_to"), ("Placement end date", "enrolled_to"), ("Left centre", "enrolled_to"), ("Quit school on", "enrolled_to"), ("ออก ศพด. เมื่อ", "enrolled_to"), ("ย้ายเข้า รร. เมื่อ", ""), ("Leaving class", "grade"),
    ("หลักสูตร เริ่มฝึก", "enrolled_from"), ("หลักสูตร จบฝึก", "enrolled_to"), ("การฝึกอบรม สิ้นสุดการฝึก", "enrolled_to"), ("หลักสูตรที่จบ", ""),
    ("วันอนุมัติจำหน่าย", "event_date"), ("วันที่อนุมัติให้ลาออก", "event_date"), ("อนุมัติให้ลาออกวันที่", "event_date"), ("Date of approval of withdrawal", "event_date"), ("withdrawal_approved_on", "event_date"), ("วันที่อนุมัติ", ""), ("วันที่อนุญาตให้ออกบัตร", ""),
])  # fmt: skip
def test_days_of_coming_and_leaving_and_of_leave_to_go(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["รับเข้า", "หลักสูตร เริ่มฝึก", "หลักสูตร จบฝึก", "วันอนุมัติจำหน่าย", "withdrawal_approved_on"])
def test_days_of_a_course_and_of_an_offices_leave_are_told_in_doubt(heading):
    assert not said_by(heading).plainly


@pytest.mark.parametrize(("heading", "field"), [
    ("ปกติ / เสี่ยง / หลุด", "status"), ("เรียน/ไม่เรียน/ออก", "status"), ("grp_edu/e_now", "status"), ("edu/still", "status"), ("Joined Thai school?", "status"), ("ได้เข้าโรงเรียนไทยหรือยัง", "status"), ("ปกติ/เสี่ยง/ป่วย", ""),
    ("HOUSE_STATUS", ""), ("home_status", ""), ("room_status", ""), ("สถานะที่ดิน", ""), ("StateWelfareFlag", ""), ("state_support", ""),
    ("บ้าน-รร. (กม.)", ""), ("โรงเรียน (กม.)", ""), ("ห่างจากโรงเรียน", ""), ("km_to_school", ""), ("Minutes to school", ""), ("home_school_km", ""), ("โรงเรียน (ชื่อเต็ม)", "school_name"), ("ปักหมุดที่อยู่ (Google Maps)", ""), ("map_link", ""),
    ("ทำงานจังหวัด", ""), ("จังหวัดที่ไปทำงาน", ""), ("การศึกษา จาก", "school_name"), ("ที่อยู่ (เลขที่ หมู่)", "house_no"), ("เยาวชน ที่อยู่ (เลขที่ หมู่)", "house_no"), ("ที่อยู่ (บ้านเลขที่ หมู่ ตำบล)", "address"),
])  # fmt: skip
def test_states_of_things_ways_to_school_and_places_of_work(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", ["Pink card exp.", "Pink card no.", "วันหมดอายุบัตรชมพู", "บัตรต่างด้าวหมดอายุ", "Non-Thai ID card"])
def test_days_and_numbers_of_cards_of_stay_are_of_papers(heading):
    assert said_by(heading).what == "papers"


@pytest.mark.parametrize("heading", [
    "บ/ช รับโอน ธกส.", "เลขที่ บ/ช", "บ/ช ธ.กรุงไทย", "สมุดธนาคาร", "e-wallet", "คดี/เลขคดีศาลเยาวชน", "ประเมินแรกเข้า คดีค้าง", "มีคดีหรือไม่", "หมายศาล", "pending court case", "police_charges",
    "โครงการตามพระราชดำริ ขาดไอโอดีน", "ขาดสารอาหาร", "ภาวะซีด", "vitamin_a", "stunted", "NUTRI_LV", "nutri_status", "EYE_SCREEN", "ear_check", "DENTAL_EXAM", "คัดกรองหู",
])  # fmt: skip
def test_accounts_courts_deficiencies_and_screening_codes_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(
    "heading",
    ["บช.น.", "ขาดเรียน", "ขาดแคลนอาหารกลางวัน", "ตรวจตามแผน", "oral_exam", "hearing_date", "year_check", "พี่น้องร่วมสายเลือด", "ผู้ไม่มาเรียน"],
)
def test_what_only_sounds_like_an_account_or_a_deficiency_is_not_sensitive(heading):
    assert not said_by(heading).sensitive


def test_who_is_in_a_team_is_a_list_of_names():
    assert field_of(said_by("รายชื่อในทีม")) == "full_name"


@pytest.mark.parametrize(("heading", "field"), [
    ("child/yob_be", "birth_year"), ("birthyr_be", "birth_year"), ("yr_of_birth", "birth_year"), ("bd_year", "birth_year"), ("byear", "birth_year"), ("kid/b_yr_be", "birth_year"), ("year", ""),
    ("เข้าเรียนที่นี่เมื่อ", "enrolled_from"), ("มาเรียนที่นี่ตั้งแต่", "enrolled_from"), ("เข้าเรียนตั้งแต่", "enrolled_from"), ("อยู่ปอเนาะตั้งแต่", "enrolled_from"), ("อยู่ที่นี่ตั้งแต่", "enrolled_from"),
    ("อยู่กับเราตั้งแต่", "enrolled_from"), ("รายงานตัว", "enrolled_from"), ("มอบตัว", "enrolled_from"), ("1st day at HLLC", "enrolled_from"), ("First day here", "enrolled_from"), ("With us since", "enrolled_from"),
    ("Attending since", "enrolled_from"), ("Enrolled here since", "enrolled_from"), ("at_centre_since", "enrolled_from"), ("เข้า-ออก วันออก", "enrolled_to"), ("เข้า-ออก วันที่เข้า", "enrolled_from"),
    ("วันที่เดินบ้าน", "event_date"), ("วันที่เคาะประตูบ้าน", "event_date"),
    ("อยู่กับใคร", ""), ("First day at work", ""), ("เรียนเมื่อ", ""),
])  # fmt: skip
def test_years_of_birth_and_days_since_when_somebody_is_there(heading, field):
    assert field_of(said_by(heading)) == ("event_date" if said_by(heading).what == "date" and not field else field)


@pytest.mark.parametrize("heading", [
    "byear", "b_yr_be", "อยู่ที่นี่ตั้งแต่", "รายงานตัว", "มอบตัว", "1st day at HLLC", "With us since", "ทะเบียนปอเนาะเลขที่", "ทะเบียนศูนย์เลขที่", "แบบ 89 เลขที่", "ศูนย์ตาดีกา", "Tadika name",
    "child/school_last_name", "Present / left", "การเรียนขณะพักอาศัย",
])  # fmt: skip
def test_years_of_a_budget_days_of_a_shelter_numbers_of_a_register_and_schools_of_religion_are_told_in_doubt(heading):
    assert not said_by(heading).plainly


@pytest.mark.parametrize(("heading", "field"), [
    ("ทะเบียนปอเนาะเลขที่", "pupil_no"), ("ทะเบียนศูนย์เลขที่", "pupil_no"), ("ทะเบียนนักเรียนเลขที่", "pupil_no"), ("ทะเบียนเด็กเลขที่", "pupil_no"), ("ทะเบียนสมาชิกเลขที่", "pupil_no"), ("แบบ 89 เลขที่", "pupil_no"),
    ("ทะเบียนบ้านเลขที่", "house_no"), ("child/line_no", ""), ("row_no", ""), ("School EMIS code", "school_code"), ("emis_code", "school_code"), ("OpenEMIS ID", "pupil_no"),
    ("Address Zone", ""), ("Address House", "house_no"), ("ที่อยู่ โซน", ""), ("camp_section", ""), ("child/school_last_name", "school_name"), ("edu/school_prev", "school_name"), ("edu/school_now_or_last", "school_name"),
    ("ศูนย์ตาดีกา", "school_name"), ("ศูนย์อบรมตาดีกาประจำมัสยิด", "school_name"), ("โรงเรียนตาดีกา", "school_name"), ("Tadika name", "school_name"), ("Pondok", "school_name"), ("madrasah", "school_name"), ("ชั้นตาดีกา", "grade"),
    ("Study Present / left", "status"), ("Attending / left", "status"), ("Enrolled or dropped out", "status"), ("เด็กเป็นกลุ่ม ปกติ/เสี่ยง/หลุด", "status"), ("Training status", "status"), ("การเรียนขณะอยู่บ้านพัก", "status"),
    ("Contact person in Thailand", "guardian_name"), ("บุคคลติดต่อ", "guardian_name"), ("คนที่สามารถติดต่อได้", "phone"), ("Contact person", ""), ("mateid", ""), ("familyposition", ""), ("ตำแหน่งในครอบครัว", ""), ("บทบาทในครอบครัว", ""), ("การศึกษาขณะกระทำผิด", ""),
])  # fmt: skip
def test_numbers_of_registers_parts_of_camps_centres_of_islam_and_who_can_be_reached(heading, field):
    assert field_of(said_by(heading)) == field


@pytest.mark.parametrize("heading", [
    "หนังสือผ่านแดนเลขที่", "เลขหนังสือผ่านแดน", "บัตรผ่านแดน", "ใบผ่านแดน", "บอร์เดอร์พาส", "ขออนุญาตออกนอกพื้นที่", "อนุญาตให้เดินทางออกนอกเขต", "Pink card / CI no.", "Certificate of identity", "MoI-UNHCR status", "Resettlement case",
])  # fmt: skip
def test_passes_over_borders_and_leaves_to_travel_are_of_papers(heading):
    assert said_by(heading).what == "papers"


@pytest.mark.parametrize("heading", ["จุดผ่านแดน", "ขออนุญาตออกนอกโรงเรียน", "Pink card shop"])
def test_a_crossing_and_leave_to_go_out_of_school_are_no_papers(heading):
    assert said_by(heading).what != "papers"


@pytest.mark.parametrize("heading", ["ประเภทการกระทำ", "ลักษณะการถูกกระทำ", "เลขคดี/ปจว.", "ช่วงแขน", "arm_span", "child/hurt_last_year"])
def test_acts_cases_hurts_and_spans_are_sensitive(heading):
    assert said_by(heading).sensitive


@pytest.mark.parametrize(
    "heading", ["familyposition", "family_position", "ตำแหน่งในครอบครัว", "Household position", "ปจว. ข้อ", "ประเภทกิจกรรม"]
)
def test_a_place_in_the_family_is_no_work(heading):
    assert not said_by(heading).sensitive
