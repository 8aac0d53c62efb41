"""The civil registry: the population of school age, deaths, moves out of the province.

Belongs here: files of the Department of Provincial Administration. Does not belong here: schools.
"""

import numpy as np

from synthetic.agencies.common import Site, person_name
from synthetic.dates import written
from synthetic.faults.profiles import PROFILES
from synthetic.faults.spoil import spoil
from synthetic.formats import delimited
from synthetic.formats.layout import lay
from synthetic.slips import Slip, slip
from synthetic.tables import Array, join, texts

POPULATION = (
    "PID", "คำนำหน้า", "ชื่อตัว", "ชื่อสกุล", "เพศ", "วันเดือนปีเกิด", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "จังหวัด", "ชื่อบิดา", "ชื่อมารดา",
    "สัญชาติ", "วันที่ย้ายเข้า",
)  # fmt: skip


def _spoiled(site: Site, source: str, rows: Array, dates: str) -> Slip:
    made = slip(site.province, rows, dates=dates, day=site.province.as_of)
    spoil(made, PROFILES[source], site.province, site.province.rng(f"faults {source}"))
    return made


def population(site: Site) -> None:
    """Everyone born in the years that make 3 to 18, registered here, who has not moved out with a notice or died: cp874, ``|`` between."""
    province = site.province
    p = province.people
    born = p["birth"].astype("datetime64[Y]").astype(int) + 1970
    ages = province.as_of.year - born
    alive = np.isnat(p["died_on"]) | (p["died_on"] > np.datetime64(province.drawn))
    moved = p["notice"] & (p["moved_on"] < np.datetime64(province.drawn))
    rows = np.flatnonzero(p["registered"] & (ages >= 3) & (ages <= 18) & alive & ~moved)
    rows = rows[np.lexsort((p["house"][rows].astype(str), p["moo"][rows], p["tambon"][rows]))]
    made = _spoiled(site, "dopa_population", rows, "be_compact")
    rng = province.rng("dopa_population")
    nation = np.where(np.isin(made["ethnic"], ["migrant", "stateless"]), "ไม่มีสถานะทางทะเบียน", "ไทย")
    since = made["birth"] + rng.integers(1, 900, len(rows)).astype("timedelta64[D]")
    columns = [
        made["national_id"], made["title"], made["first"], made["last"], np.where(made["sex"] == "m", "ชาย", "หญิง"), made["birth_text"],
        made["house"], made["moo"], made["tambon"], made["amphoe"], made["province"], made["father_first"], made["mother_first"], nation,
        written(since, "be_compact"),
    ]  # fmt: skip
    lines, physical = lay(columns, [POPULATION])
    name = f"POP_52_{province.drawn.year + 543}{province.drawn.month:02d}.txt"
    delimited.write(site.inbox / "dopa_population" / name, lines, encoding="cp874", separator="|")
    site.truth.add("dopa_population", name, "", physical, made)


def deaths(site: Site) -> None:
    """Death notices of the last three years: UTF-8, comma, addresses in one cell."""
    province = site.province
    p = province.people
    rows = np.flatnonzero(~np.isnat(p["died_on"]) & (p["national_id"] != ""))
    rows = rows[np.argsort(p["died_on"][rows], kind="stable")]
    made = _spoiled(site, "dopa_deaths", rows, "be_slash")
    address = join(made["house"], " หมู่ที่ ", made["moo"], " ต.", made["tambon"], " อ.", made["amphoe"], " จ.", made["province"])
    number = texts([f"มรณบัตร {5200000 + i * 17}" for i in range(len(rows))])
    columns = [
        number,
        made["national_id"],
        made["title"],
        made["first"],
        made["last"],
        made["birth_text"],
        written(p["died_on"][rows], "be_slash"),
        address,
    ]
    header = ["เลขที่มรณบัตร", "เลขประจำตัวประชาชน", "คำนำหน้าชื่อ", "ชื่อตัว", "ชื่อสกุล", "วันเกิด", "วันที่เสียชีวิต", "ที่อยู่ตามทะเบียนบ้าน"]
    lines, physical = lay(columns, [header])
    delimited.write(site.inbox / "dopa_deaths" / "death_notice.csv", lines, encoding="utf-8")
    site.truth.add("dopa_deaths", "death_notice.csv", "", physical, made)


def moves(site: Site) -> None:
    """Notices of moving out of the province: cp874, semicolon."""
    province = site.province
    p = province.people
    rows = np.flatnonzero(p["notice"] & (p["national_id"] != ""))
    rows = rows[np.argsort(p["moved_on"][rows], kind="stable")]
    made = _spoiled(site, "dopa_moves", rows, "be_slash")
    towns = texts(["เชียงใหม่", "กรุงเทพมหานคร", "ลำพูน", "เชียงราย", "ชลบุรี", "ปทุมธานี", "ตาก", "แพร่"])
    to = towns[p["family"][rows] % len(towns)]
    columns = [
        made["national_id"], made["title"], made["first"], made["last"], made["birth_text"], written(p["moved_on"][rows], "be_slash"),
        made["house"], made["moo"], made["tambon"], made["amphoe"], made["province"], to,
        person_name(made["mother_first"], made["mother_last"]),
    ]  # fmt: skip
    header = [
        "เลขประจำตัวประชาชน", "คำนำหน้าชื่อ", "ชื่อตัว", "ชื่อสกุล", "วันเกิด", "วันที่แจ้งย้ายออก", "บ้านเลขที่เดิม", "หมู่ที่เดิม", "ตำบลเดิม", "อำเภอเดิม",
        "จังหวัดเดิม", "จังหวัดปลายทาง", "ชื่อมารดา",
    ]  # fmt: skip
    lines, physical = lay(columns, [header])
    delimited.write(site.inbox / "dopa_moves" / "move_out.csv", lines, encoding="cp874", separator=";")
    site.truth.add("dopa_moves", "move_out.csv", "", physical, made)
