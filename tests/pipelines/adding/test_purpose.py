"""What an agency is and what its rows mean, by the words of names, titles and headings."""

import pytest

from pipelines.adding.purpose import purpose


def told(*, name="list", titles=(), headings=("a",), fields=()):
    found = purpose([name], titles, headings, frozenset(fields))
    return found.kind, found.rows_mean


@pytest.mark.parametrize(("given", "kind", "means"), [
    ({"name": "municipal_school_4"}, "local_school", "enrolled"), ({"name": "technical_college_registrar"}, "vocational", "enrolled"), ({"name": "bilingual_school"}, "private_school", "enrolled"),
    ({"titles": ["โรงเรียนตำรวจตระเวนชายแดนบ้านดอย"]}, "school", "enrolled"), ({"titles": ["ศูนย์การศึกษาพิเศษประจำจังหวัด"]}, "school", "enrolled"), ({"titles": ["ชั้นประถมศึกษาปีที่ 4/1"]}, "school", "enrolled"),
    ({"titles": ["แบบสำรวจเด็กนอกระบบการศึกษา", "อำเภอสมมุติ"]}, "district_office", "survey"), ({"headings": ["ID", "GRP_CODE", "FIN_CAUSE"]}, "nonformal", "enrolled_alternative"),
    ({"headings": ["HOSPCODE", "CID", "DDISCHARGE"]}, "partner", "population"), ({"headings": ["HOSPCODE", "CID", "vstdate"]}, "partner", "supported"),
    ({"name": "street_foundation", "fields": ["status"]}, "partner", "referral"), ({"name": "street_foundation"}, "partner", "supported"),
    ({"headings": ["เลขประจำตัว", "วันที่ย้าย/ออก"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"), ({"headings": ["ชื่อ", "วันที่ย้ายออก"]}, "notices", "moved_away"),
    ({"name": "school_vaccination", "headings": ["HOSPCODE", "CID"]}, "partner", "supported"), ({"titles": ["ตารางติดตามเคส ทีมสหวิชาชีพ"], "headings": ["ออกกลางคันเมื่อ"]}, "case_team", "referral"),
    ({"titles": ["สถานพินิจและคุ้มครองเด็กและเยาวชนจังหวัด"]}, "shelter", "protected"), ({"headings": ["ชื่อ", "วันที่ตาย"]}, "notices", "deceased"),
    ({"titles": ["นักเรียนที่ไม่มีหลักฐานทางทะเบียนราษฎร", "สำนักงานศึกษาธิการจังหวัด"], "fields": ["grade", "pupil_no"]}, "education_office", "enrolled"),
    ({"headings": ["SubmissionDate", "member_name"]}, "survey", "survey"), ({"name": "zero_dropout", "headings": ["SubmissionDate"]}, "survey", "survey"), ({"name": "zero_dropout"}, "partner", "referral"),
    ({"titles": ["รับแจ้งการตาย", "สำนักทะเบียนเทศบาล"]}, "notices", "deceased"), ({"titles": ["ศูนย์การเรียนบ้านเรียน", "สำนักงานเขตพื้นที่การศึกษา"]}, "learning_centre", "enrolled_alternative"),
    ({"titles": ["ศูนย์พัฒนาเด็กเล็ก", "ทะเบียนเด็กและวัคซีน"], "fields": ["pupil_no", "enrolled_from", "enrolled_to"]}, "local_school", "enrolled"), ({"titles": ["ศูนย์พัฒนาเด็กเล็ก", "ทะเบียนเด็กและวัคซีน"], "fields": ["pupil_no", "enrolled_from"]}, "local_school", "supported"),
    ({"headings": ["รหัสกลุ่ม", "วันที่จบ/พ้นสภาพ"], "fields": ["grade", "pupil_no", "status"]}, "nonformal", "enrolled_alternative"), ({"name": "company_hr", "headings": ["Trainee"]}, "workplace", "enrolled_alternative"),
    ({"name": "disability_register", "fields": ["grade", "pupil_no"]}, "partner", "supported"), ({"name": "equity_visits", "fields": ["grade", "pupil_no"]}, "fund", "supported"),
    ({"name": "grant_scholars"}, "fund", "supported"), ({"name": "migrant_centre"}, "partner", "supported"),
    ({"headings": ["FATNAME", "MOTNAME"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"), ({"headings": ["ชื่อสมาชิก"]}, "partner", "supported"),
    ({"titles": ["โรงเรียนบ้านดอย"], "headings": ["จำนวนสมาชิก", "บัตรสวัสดิการ"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"),
    ({"name": "hope_foundation_school", "fields": ["status", "grade", "pupil_no", "enrolled_from"]}, "partner", "enrolled"),
    ({"name": "foundation", "headings": ["Sponsor Name"], "fields": ["status"]}, "partner", "supported"),
    ({"titles": ["เพื่อนชวนเพื่อนกลับมาเรียน"]}, "partner", "referral"), ({"titles": ["เด็กที่มีอายุย่างเข้าปีที่เจ็ด"]}, "civil_registry", "population"), ({"name": "tax_free_trade_school", "headings": ["ผู้เข้ารับการฝึก"]}, "skill", "training"),
    ({"titles": ["บัญชีนักเรียนประจำ โรงเรียนสงเคราะห์ดอยงาม"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"),
    ({"titles": ["บัญชีนักเรียนประจำ โรงเรียนสงเคราะห์ดอยงาม"], "fields": ["grade", "pupil_no", "school_name"]}, "school", "supported"),
    ({"titles": ["รายชื่อผู้เรียน สกร. หลักสูตรขั้นพื้นฐาน"], "fields": ["grade", "pupil_no"]}, "nonformal", "enrolled_alternative"),
    ({"name": "rotary_grant", "fields": ["grade"]}, "fund", "supported"), ({"name": "newborn_grant"}, "partner", "supported"),
    ({"titles": ["เด็กที่ไม่ได้ไปโรงเรียน", "กำนันตำบลดอย"]}, "district_office", "referral"), ({"titles": ["กำนันตำบลดอย"]}, "survey", "survey"),
    ({"titles": ["บัญชีผู้ติดตามของแรงงานต่างด้าว"]}, "partner", "population"), ({"headings": ["MLC Name", "ชื่อ"]}, "learning_centre", "enrolled_alternative"),
    ({"titles": ["เยาวชนระหว่างคุมประพฤติ"], "headings": ["ฐานความผิด"]}, "partner", "supported"), ({"name": "refugee_shelter"}, "partner", "supported"),
    ({"titles": ["แบบติดตามเด็กออกกลางคัน สำนักงานเขตพื้นที่การศึกษา"]}, "education_office", "referral"),
    ({"titles": ["การสำรวจเด็กนอกระบบการศึกษา"]}, "survey", "survey"), ({"titles": ["โรงพยาบาลดอย"], "fields": ["status", "event_date"]}, "partner", "survey"),
    ({"titles": ["โรงพยาบาลดอย"], "fields": ["status", "event_date", "pupil_no"]}, "partner", "supported"), ({"titles": ["สอนเสริมวันเสาร์ มัสยิดกลาง"]}, "religious", "supported"),
    ({"fields": ["status", "event_date", "school_name"]}, "survey", "survey"), ({"fields": ["grade", "enrolled_from", "school_name"]}, "school", "enrolled"),
    ({"name": "registry_municipal_town"}, "civil_registry", "population"), ({"titles": ["Children not in school"]}, "partner", "referral"), ({"name": "pupil_grants", "fields": ["grade"]}, "fund", "supported"),
    ({"headings": ["CenterCode"], "fields": ["grade", "pupil_no"]}, "learning_centre", "enrolled_alternative"), ({"titles": ["โรงเรียนดอยงาม (การกุศล)"]}, "private_school", "enrolled"),
])  # fmt: skip
def test_words_tell(given, kind, means):
    assert told(**given) == (kind, means)
