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
    ({"headings": ["เลขประจำตัว", "วันที่ย้าย/ออก"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"), ({"headings": ["ชื่อ", "วันที่ย้ายออก"]}, "partner", "moved_away"),
    ({"name": "grant_scholars"}, "fund", "supported"), ({"name": "migrant_centre"}, "partner", "supported"),
    ({"headings": ["FATNAME", "MOTNAME"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"), ({"headings": ["ชื่อสมาชิก"]}, "partner", "supported"),
    ({"titles": ["โรงเรียนบ้านดอย"], "headings": ["จำนวนสมาชิก", "บัตรสวัสดิการ"], "fields": ["grade", "pupil_no"]}, "school", "enrolled"),
    ({"name": "hope_foundation_school", "fields": ["status", "grade", "pupil_no", "enrolled_from"]}, "partner", "enrolled"),
    ({"name": "foundation", "headings": ["Sponsor Name"], "fields": ["status"]}, "partner", "supported"),
    ({"titles": ["เพื่อนชวนเพื่อนกลับมาเรียน"]}, "partner", "referral"), ({"titles": ["เด็กที่มีอายุย่างเข้าปีที่เจ็ด"]}, "civil_registry", "population"), ({"name": "tax_free_trade_school", "headings": ["ผู้เข้ารับการฝึก"]}, "skill", "training"),
])  # fmt: skip
def test_words_tell(given, kind, means):
    assert told(**given) == (kind, means)
