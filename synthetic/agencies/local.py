"""Schools of local governments: the LEC workbook with a sheet a school, two header rows, merged cells, Thai digits here and there.

Belongs here: the local-government roll. Does not belong here: other schools.
"""

import numpy as np

from synthetic.agencies.common import Roll, Site, jobs, pupil_numbers, roll, rooms, roster, running
from synthetic.dates import written
from synthetic.formats import workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.slips import Slip
from synthetic.tables import Array, chance, draw, texts

UPPER = [
    "ลำดับที่", "เลขประจำตัวนักเรียน", "คำนำหน้า", "ชื่อ", "นามสกุล", "วันเดือนปี", "เชื้อชาติ", "สัญชาติ", "ศาสนา", "เลขประจำตัวประชาชน", "วันเดือนปี",
    "ส่วนสูง", "น้ำหนัก", "ระดับชั้น", "ห้องเรียน", "บิดา", "", "", "มารดา", "", "", "ผู้ปกครอง", "", "", "", "ที่อยู่ตามทะเบียนบ้าน", "", "", "", "",
]  # fmt: skip
LOWER = [
    "", "", "", "", "", "เกิด", "", "", "", "", "เข้าศึกษา", "", "", "", "", "ชื่อ", "นามสกุล", "อาชีพ", "ชื่อ", "นามสกุล", "อาชีพ", "ชื่อ", "นามสกุล",
    "เบอร์โทร", "ความเกี่ยวข้อง", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "จังหวัด",
]  # fmt: skip
GROUPS = ((15, 17), (18, 20), (21, 24), (25, 29))


def schools(site: Site) -> None:
    """One workbook, one sheet a school or child development centre."""
    province, source, rng = site.province, "dla_schools", site.province.rng("dla_schools")
    known = roll(province, source, rng)
    made = roster(site, source, known, dates="be_short")
    columns = _columns(made, known, rng)
    sheets, added = [], []
    for number, school in enumerate(dict.fromkeys(known.school.tolist()), start=1):
        at = np.flatnonzero(known.school == school)
        name = f"{number:03d} {province.schools['name'][school]}"[:31]
        part = [running(len(at)), *(c[at] for c in columns)]
        lines, rows = lay(part, [UPPER, LOWER], _titles(site, school))
        top = len(_titles(site, school))
        sheets.append(Sheet(name, lines, [(top, a, top, b) for a, b in GROUPS]))
        added.append((name, rows, at))
    file = f"LEC_นักเรียน_{province.year}_1.xlsx"
    workbook.write(site.inbox / source / file, sheets)
    for name, rows, at in added:
        site.truth.add(source, file, name, rows, made, at)


def _titles(site: Site, school: int) -> list[list[str]]:
    table = site.province.schools
    return [
        ["ระบบสารสนเทศทางการศึกษาท้องถิ่น (LEC)"],
        [
            "จังหวัด",
            "ลำปาง",
            "อำเภอ",
            str(table["amphoe"][school]),
            "อปท.",
            f"เทศบาลตำบล{site.province.places.tambon[table['tambon'][school]]}",
        ],
        ["สถานศึกษา", str(table["name"][school]), "ปีการศึกษา", str(site.province.year), "ภาคเรียน", "1"],
        [],
    ]


def _columns(made: Slip, known: Roll, rng: np.random.Generator) -> list[Array]:
    n = len(made)
    foreign = np.isin(made["ethnic"], ["migrant", "stateless"])
    nation = np.where(foreign, "-", "ไทย")
    height = texts([str(h) for h in (78 + 5.6 * made["age"]).astype(int).tolist()])
    weight = texts([str(w) for w in (9 + 2.7 * made["age"]).astype(int).tolist()])
    faith = draw(rng, texts(["พุทธ", "คริสต์", ""]), np.array([94, 3, 3]), n)
    number = np.where(made["national_id"] == "", np.where(chance(rng, 0.6, n), made["g_code"], ""), made["national_id"])
    return [
        pupil_numbers(known), made["title"], made["first"], made["last"], made["birth_text"], nation, nation, faith, number,
        written(made["entered"], "be_short"), height, weight, made["grade"], rooms(known, rng), made["father_first"], made["father_last"],
        jobs(rng, made["poverty"]), made["mother_first"], made["mother_last"], jobs(rng, made["poverty"]), made["guardian_first"],
        made["guardian_last"], made["phone"], made["relation"], made["house"], made["moo"], made["tambon"], made["amphoe"],
        made["province"],
    ]  # fmt: skip
