"""Private schools: an old .xls workbook, a sheet a school, titles above and totals below; and the group that exports OneRoster.

Belongs here: private schools' rolls. Does not belong here: the columns of OneRoster (``oneroster``).
"""

import numpy as np

from synthetic.agencies.common import Site, pupil_numbers, roll, roster, running
from synthetic.formats import old_workbook
from synthetic.formats.layout import Sheet, lay
from synthetic.tables import texts

HEADER = [
    "ลำดับ", "รหัสนักเรียน", "เลขบัตรประชาชน", "คำนำหน้า", "ชื่อ", "สกุล", "เพศ", "วัน/เดือน/ปีเกิด", "ชั้น", "บ้านเลขที่", "หมู่", "ตำบล", "อำเภอ",
    "จังหวัด", "ชื่อผู้ปกครอง", "เบอร์โทร", "ศาสนา",
]  # fmt: skip


def schools(site: Site) -> None:
    """One workbook with a sheet a school; none comes near the 65,536 rows such a sheet can hold."""
    province, source, rng = site.province, "private_schools", site.province.rng("private_schools")
    known = roll(province, source, rng)
    made = roster(site, source, known)
    number = np.where(made["national_id"] == "", made["g_code"], made["national_id"])
    guardian = texts([" ".join(w for w in pair if w) for pair in zip(made["guardian_first"], made["guardian_last"], strict=True)])
    columns = [
        pupil_numbers(known), number, made["title"], made["first"], made["last"], np.where(made["sex"] == "m", "ชาย", "หญิง"),
        made["birth_text"],
        made["grade"], made["house"], made["moo"], made["tambon"], made["amphoe"], made["province"], guardian, made["phone"],
        np.where(rng.random(len(made)) < 0.9, "พุทธ", "คริสต์"),
    ]  # fmt: skip
    sheets, added = [], []
    for school in dict.fromkeys(known.school.tolist()):
        at = np.flatnonzero(known.school == school)
        name = str(province.schools["name"][school])[:31]
        boys = int((made["sex"][at] == "m").sum())
        titles = [
            ["โรงเรียน" + name],
            [f"บัญชีรายชื่อนักเรียน ภาคเรียนที่ 1 ปีการศึกษา {province.year}"],
            ["สำนักงานคณะกรรมการส่งเสริมการศึกษาเอกชน จังหวัดลำปาง"],
            [],
        ]
        totals = [
            ["รวม", "", "", "", f"ชาย {boys} คน", f"หญิง {len(at) - boys} คน", f"รวมทั้งสิ้น {len(at)} คน"],
            [],
            ["", "", "", "", "ลงชื่อ", "ผู้อำนวยการ"],
        ]
        lines, rows = lay([running(len(at)), *(c[at] for c in columns)], [HEADER], titles, totals)
        sheets.append(Sheet(name, lines, [(0, 0, 0, 16), (1, 0, 1, 16), (2, 0, 2, 16)]))
        added.append((name, rows, at))
    file = f"นักเรียนเอกชน_{province.year}.xls"
    old_workbook.write(site.inbox / source / file, sheets)
    for name, rows, at in added:
        site.truth.add(source, file, name, rows, made, at)
